import { readFileSync } from 'node:fs';
import { assert as check, property, uint8Array } from 'fast-check';
import { expect, test } from 'vitest';
import {
  concat,
  filled,
  flatbuffer,
  littleEndian,
  u32,
  utf8,
  type FlatField,
  type FlatFields,
} from '../../test/assembler.ts';
import { outline } from '../../test/outline.ts';
import { saidOf, scanned, scannedFixture } from '../../test/scanned.ts';
import { ModelFileError } from '../core/error.ts';
import { Budget } from '../core/limits.ts';
import { bytesSource } from '../core/source.ts';
import { executorchData } from './executorch-data.ts';

const BASE = 1000;
const u64 = (value: number): FlatField => ({ size: 8, value });
const segment = (offset: number, size: number): FlatFields => ({ 0: u64(offset), 1: u64(size) });
const layout = (...sizes: number[]): FlatField => ({
  table: { 0: { size: 1, value: 6 }, 1: { numbers: sizes, size: 4 } },
});
const named = (key: string, index: number, more: FlatFields = {}): FlatFields => ({
  0: { text: key },
  1: u32(index),
  ...more,
});

interface Pieces {
  readonly identifier?: string;
  readonly version?: number;
  readonly segments?: FlatFields[];
  readonly names?: FlatFields[];
}

/** A file whose segments begin at `BASE`, with 64 bytes of them. */
function data(pieces: Pieces): Uint8Array {
  const { identifier = 'FT01', version = 0, segments = [segment(0, 24)], names = [] } = pieces;
  const numbers = [48, 200, BASE, 64].map((one) => littleEndian(one, 8));
  const header = concat(utf8(identifier), utf8('FH01'), littleEndian(40, 4), ...numbers);
  const root = { 0: u32(version), 1: { tables: segments }, 2: { tables: names } };
  const bytes = flatbuffer(root, header);
  return concat(bytes, filled(BASE - bytes.length + 64));
}

const said = (bytes: Uint8Array): readonly string[] => saidOf(scanned(bytes, 'm.ptd'));
const read = (bytes: Uint8Array): void => {
  for (const _ of executorchData.read(bytesSource(bytes), { budget: new Budget() }));
};

test('tensors of the real library are listed and clean', () => {
  const report = scannedFixture('executorch/external.ptd');
  expect([report.format, report.verdict, saidOf(report)]).toEqual(['executorch-data', 'clean', []]);
  const bytes = new Uint8Array(readFileSync('test/fixtures/executorch/external.ptd'));
  expect(outline(bytes)).toEqual([
    'format executorch-data',
    'tensor 0.weight float32 [2, 3]',
    'tensor 0.bias float32 [2]',
  ]);
});

test('a tensor that fits its segment is clean, and so are bytes for a delegate', () => {
  expect(said(data({ names: [named('w', 0, { 2: layout(2, 3) }), named('blob', 0)] }))).toEqual([]);
  expect(said(data({}))).toEqual([]);
});

test.each([
  ['a tensor larger than its segment', { names: [named('w', 0, { 2: layout(7) })] }],
  ['a tensor of a negative size', { names: [named('w', 0, { 2: layout(-2) })] }],
  ['a segment that leaves the file', { segments: [segment(0, 65)] }],
  ['a segment that begins behind the file', { segments: [segment(9999, 0)] }],
])('%s is dangerous', (_name, pieces) => {
  expect(said(data(pieces))[0]).toContain('storage-size dangerous');
});

test('a tensor in a segment that is not there is refused', () => {
  const bytes = data({ names: [named('w', 7, { 2: layout(1) })] });
  expect(() => read(bytes)).toThrow(ModelFileError);
  expect(said(bytes).join()).toContain('malformed incomplete');
  expect(said(bytes).join()).toContain('segment 7, there are 1');
});

test.each([
  ['identifier', { identifier: 'FT02' }, 'FT02'],
  ['version', { version: 3 }, 'version 3'],
])('another %s is incomplete, and named', (_name, pieces, text) => {
  expect(said(data(pieces))[0]).toMatch(new RegExp(`unsupported incomplete .*${text}`, 'u'));
});

test('fails only with a ModelFileError, whatever the bytes', () => {
  const whole = data({ names: [named('w', 0, { 2: layout(2, 3) })] });
  check(
    property(uint8Array({ maxLength: 60 }), uint8Array({ minLength: 1, maxLength: 4 }), (a, b) => {
      const damaged = whole.slice();
      damaged.set(b, (a.length * 37) % 300);
      for (const bytes of [damaged, a, whole.subarray(0, a.length * 5)]) {
        try {
          read(bytes);
        } catch (error) {
          if (!(error instanceof ModelFileError)) throw error;
        }
      }
    }),
  );
});
