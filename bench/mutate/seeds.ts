/**
 * The files that are mutated: real ones, and every kind of assembled one but bombs, whose cost is
 * measured elsewhere (bench/adversarial).
 * @module
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { bytesSource } from '../../src/core/source.ts';
import { FORMATS } from '../../src/formats/index.ts';
import { BUILT_IN } from '../../src/policy/profile.ts';
import { scanSource } from '../../src/scan/scan.ts';
import { maliciousSamples } from '../scorecard/malicious.ts';
import { written } from './written-seeds.ts';

const FOLDERS = ['examples/models', 'test/compressed', 'test/corpus/torch', 'test/fixtures'];
/** Larger seeds cost time and find nothing that smaller ones do not. */
const MOST = 2 ** 15;
/** Where a format has no smaller ones. */
const MOST_OF_FEW = 2 ** 17;
const FEW = 3;

/** All seeds, in an order that depends on the tree alone. */
export function seeds(): readonly Uint8Array[] {
  return everything().filter(({ length }) => length <= MOST);
}

/** The seeds of each format, by its id: what the scan recognises them as. */
export function seedsByFormat(): ReadonlyMap<string, readonly Uint8Array[]> {
  const groups = new Map<string, Uint8Array[]>(FORMATS.map(({ id }) => [id, []]));
  for (const file of everything()) groups.get(formatOf(file))?.push(file);
  return new Map([...groups].map(([id, files]) => [id, smallOf(files)]));
}

/** What the scan takes bytes for. */
export function formatOf(file: Uint8Array): string {
  return scanSource(bytesSource(file), { path: 'seed', policy: BUILT_IN }).format;
}

function everything(): readonly Uint8Array[] {
  const real = FOLDERS.flatMap(filesOf).map((path) => new Uint8Array(readFileSync(path)));
  const assembled = maliciousSamples()
    .filter(({ file }) => !file.startsWith('bomb/'))
    .map(({ bytes }) => bytes);
  return [...real, ...assembled, ...written()].filter(({ length }) => length <= MOST_OF_FEW);
}

function smallOf(files: readonly Uint8Array[]): readonly Uint8Array[] {
  const small = files.filter(({ length }) => length <= MOST);
  return small.length >= FEW ? small : files.toSorted((a, b) => a.length - b.length).slice(0, FEW);
}

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .toSorted()
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile() && !/\.md$|versions\.json$/.test(path));
}
