/**
 * `node scripts/pull-cache.mjs --python PYTHON`: bundles oracle/remote/pull-cache.ts and starts it.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from './bundle.mjs';

const outfile = join(ROOT, 'build/remote/pull-cache.mjs');
await build({
  entryPoints: [join(ROOT, 'oracle/remote/pull-cache.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  logLevel: 'warning',
});
const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
