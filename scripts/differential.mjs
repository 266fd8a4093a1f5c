/**
 * `npm run differential -- --cases N`: bundles the differential run and starts it (its options stand in
 * oracle/differential/run.ts). With `--compiled` the compiled hot loop walks from the first opcode, where it
 * usually waits for a pickle to be long.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from './bundle.mjs';

const compiled = process.argv.includes('--compiled');
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
  plugins: compiled ? [compiledFromTheStart()] : [],
});
const options = process.argv.slice(2).filter((option) => option !== '--compiled');
const { status } = spawnSync(process.execPath, [outfile, ...options], { stdio: 'inherit' });
process.exitCode = status ?? 1;

function compiledFromTheStart() {
  return {
    name: 'compiled-from-the-start',
    setup({ onLoad }) {
      onLoad({ filter: /src[\\/]pickle[\\/]loop-memory\.ts$/ }, ({ path }) => {
        const contents = readFileSync(path, 'utf8').replace(/(LONG_WALK =) [\d_]+/, '$1 0');
        return { contents, loader: 'ts' };
      });
    },
  };
}
