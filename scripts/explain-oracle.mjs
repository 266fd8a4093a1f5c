/**
 * `node scripts/explain-oracle.mjs`: bundles the sides of the explanation oracles that run in Node, under
 * build/explain, where oracle/explain/*.py find them.
 */
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from './bundle.mjs';

await build({
  entryPoints: ['listings', 'pseudo-python'].map((name) => join(ROOT, `oracle/explain/${name}.ts`)),
  outdir: join(ROOT, 'build/explain'),
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  logLevel: 'warning',
});
