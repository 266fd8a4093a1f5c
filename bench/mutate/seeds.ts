/**
 * The files that are mutated: real ones, and every kind of assembled one but bombs, whose cost is
 * measured elsewhere (bench/adversarial).
 * @module
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { maliciousSamples } from '../scorecard/malicious.ts';

const FOLDERS = ['examples/models', 'test/corpus/torch', 'test/fixtures'];
/** Larger seeds cost time and find nothing that smaller ones do not. */
const MOST = 2 ** 15;

/** All seeds, in an order that depends on the tree alone. */
export function seeds(): readonly Uint8Array[] {
  const real = FOLDERS.flatMap(filesOf).map((path) => new Uint8Array(readFileSync(path)));
  const assembled = maliciousSamples()
    .filter(({ file }) => !file.startsWith('bomb/'))
    .map(({ bytes }) => bytes);
  return [...real, ...assembled].filter(({ length }) => length <= MOST);
}

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .toSorted()
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile() && !/\.(md|json)$/.test(path));
}
