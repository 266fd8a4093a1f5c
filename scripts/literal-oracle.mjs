/** `node scripts/literal-oracle.mjs`: bundles our side of oracle/literals/refused.py under build/literals. */
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from './bundle.mjs';

await build({
  entryPoints: [join(ROOT, 'oracle/literals/is-only-data.ts')],
  outfile: join(ROOT, 'build/literals/is-only-data.mjs'),
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  logLevel: 'warning',
});
