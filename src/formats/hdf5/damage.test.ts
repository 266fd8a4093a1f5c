import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { ModelFileError } from '../../core/error.ts';
import { Budget, LIMITS } from '../../core/limits.ts';
import { bytesSource } from '../../core/source.ts';
import { hdf5 } from '../hdf5.ts';

// Whoever damages a file on purpose writes the checksum anew: here none is checked.
vi.mock('./check-sum.ts', () => ({ SUM_SIZE: 4, checkSum: () => undefined }));

const FOLDERS = ['test/fixtures/hdf5', 'test/fixtures/keras'];
const samples = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.h5'))
    .map((name) => readFileSync(`${folder}/${name}`)),
);
const limits = { ...LIMITS, structureBytes: 2 ** 20 };

function read(bytes: Uint8Array): unknown {
  try {
    return [...hdf5.read(bytesSource(bytes), { budget: new Budget(limits) })].length;
  } catch (error) {
    return error;
  }
}

/** Numbers that lengths, counts and addresses are fond of. */
const value = fc.oneof(
  fc.integer({ min: 0, max: 255 }),
  fc.constantFrom(0, 1, 2, 0x7f, 0x80, 0xff),
);

test('fails only with a ModelFileError, when bytes change and checksums are right', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...samples),
      fc.array(fc.tuple(fc.nat(), fc.array(value, { minLength: 1, maxLength: 8 })), {
        minLength: 1,
        maxLength: 6,
      }),
      (sample, changes) => {
        const bytes = new Uint8Array(sample);
        for (const [at, values] of changes) {
          for (const [index, one] of values.entries()) bytes[(at + index) % bytes.length] = one;
        }
        const result = read(bytes);
        expect(typeof result === 'number' || result instanceof ModelFileError, String(result)).toBe(
          true,
        );
      },
    ),
    { numRuns: 400 },
  );
}, 60_000);
