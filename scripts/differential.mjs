/**
 * `npm run differential -- --cases N`: bundles the differential run and starts it (its options stand in
 * oracle/differential/run.ts).
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from './bundle.mjs';

// Two folders deep like the source, which finds the Python side by a relative path.
const outfile = join(ROOT, 'build/differential/run.mjs');
await build({
  entryPoints: [join(ROOT, 'oracle/differential/run.ts')],
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
