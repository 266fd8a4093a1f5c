/**
 * `npm run bench -- --sandbox`: what a cold run costs; with `--observe`, how much of what the scan finds in the
 * malicious corpus a run shows. Options: `--level wasm|strong`, `--rounds=N`, `--every=N`.
 * @module
 */
import { observeCorpus } from './observe.ts';
import { measureStart } from './start.ts';

const argument = (name: string): string | undefined =>
  process.argv.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3);

if (process.argv.includes('--observe')) {
  const level = argument('level') === 'strong' ? 'strong' : 'wasm';
  const every = Number(argument('every') ?? 1);
  await observeCorpus({ level, every, only: argument('only') });
} else {
  measureStart(Number(argument('rounds') ?? 5));
}
