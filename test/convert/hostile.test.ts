/**
 * Mutated files of every format that can be converted: a conversion works, or says why not in one error of
 * ours. CASES=20000 runs more of them.
 * @module
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { convertModel } from '../../src/convert/convert.ts';
import { readModel } from '../../src/convert/read-model.ts';
import { WRITERS } from '../../src/convert/writers/index.ts';
import { ModelFileError } from '../../src/core/error.ts';
import { bytesSource } from '../../src/core/source.ts';
import { MemoryOutput, modelContext } from '../memory-output.ts';

const CASES = Number(process.env['CASES'] ?? 12);
const LARGEST = 60_000;
const FOLDERS = ['test/fixtures', 'test/corpus/torch', 'examples/models'];
const SLOWEST_MS = 5000;

const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
).filter((path) => statSync(path).isFile() && statSync(path).size <= LARGEST);

/** xorshift32: the same mutations in every run. */
function random(seed: number): (below: number) => number {
  let state = seed || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

/** Some bytes changed, cut out or doubled. */
function mutated(bytes: Uint8Array, next: (below: number) => number): Uint8Array {
  const changed = bytes.slice();
  const interesting = [0, 1, 0x7f, 0x80, 0xff];
  for (let i = 1 + next(4); i > 0; i--) {
    changed[next(changed.length)] = next(3) === 0 ? (interesting[next(5)] ?? 0) : next(256);
  }
  const [from, length] = [next(bytes.length), next(16)];
  if (next(8) === 0) return changed.subarray(0, from);
  if (next(8) === 0) {
    return Uint8Array.from([...changed.subarray(0, from), ...changed.subarray(from + length)]);
  }
  return changed;
}

/** What came of a conversion into some format; anything but an error of ours is a defect. */
function tryToConvert(bytes: Uint8Array, turn: number): void {
  const writer = WRITERS[turn % WRITERS.length];
  if (writer === undefined) return;
  try {
    const model = readModel(bytesSource(bytes), modelContext());
    const output = new MemoryOutput(`model${writer.extensions[0] ?? ''}`);
    const request = {
      writer,
      cloneOverlaps: true,
      maxShardSize: Infinity,
      provenance: new Map<string, string>(),
      sidecar: 'model.meta.json',
    };
    const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;
    convertModel(model, request, { output, context: modelContext(), sameBytes });
  } catch (error) {
    if (!(error instanceof ModelFileError) || error.code === 'INTERNAL') throw error;
  }
}

test('there are files to mutate', () => {
  expect(files.length).toBeGreaterThan(50);
});

test.each(files)('%s fails only with an error of ours, whatever is changed in it', (path) => {
  const bytes = new Uint8Array(readFileSync(path));
  if (bytes.length === 0) return;
  tryToConvert(bytes, path.length);
  const next = random(path.length * 7919 + bytes.length);
  for (let i = 0; i < CASES; i++) {
    const started = performance.now();
    const changed = mutated(bytes, next);
    try {
      tryToConvert(changed, i + path.length);
    } catch (error) {
      const hex = Buffer.from(changed).toString('base64').slice(0, 200);
      throw new Error(`case ${i} of ${path}: ${hex}`, { cause: error });
    }
    expect(performance.now() - started, `case ${i}`).toBeLessThan(SLOWEST_MS);
  }
});
