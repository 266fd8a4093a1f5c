import { readdirSync, readFileSync } from 'node:fs';
import { array, assert as check, nat, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
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
import { executorch } from './executorch.ts';
import { FlatBuffer } from './flatbuffer.ts';

const operator = (name: string, overload = 'out'): FlatFields => ({
  0: { text: name },
  1: { text: overload },
});
const u64 = (value: number): FlatField => ({ size: 8, value });

interface Pieces {
  readonly identifier?: string;
  readonly version?: number;
  readonly operators?: FlatFields[];
  readonly delegates?: string[];
  readonly values?: FlatFields[];
  readonly more?: FlatFields;
  /** Where the segments begin, as the header says. */
  readonly base?: number;
}
/** A program whose header is that of files with segments. */
function program(pieces: Pieces = {}): Uint8Array {
  const {
    identifier = 'ET12',
    version = 0,
    operators = [operator('aten::relu')],
    delegates = [],
  } = pieces;
  const plan = {
    0: { text: 'forward' },
    2: { tables: pieces.values ?? [] },
    6: { tables: operators },
    7: { tables: delegates.map((id) => ({ 0: { text: id } })) },
  };
  const header = concat(utf8(identifier), utf8('eh00'), littleEndian(24, 4), littleEndian(0, 8));
  const prefix = concat(header, littleEndian(pieces.base ?? 0, 8));
  return flatbuffer({ 0: u32(version), 1: { tables: [plan] }, ...pieces.more }, prefix);
}
const tensor = (sizes: number[], index: number, more: FlatFields = {}): FlatFields => ({
  0: { size: 1, value: 5 },
  1: {
    table: { 0: { size: 1, value: 6 }, 2: { numbers: sizes, size: 4 }, 5: u32(index), ...more },
  },
});
/** A segment of some bytes and the offsets of the constants in it. */
const constants = (size: number, ...offsets: number[]): FlatFields => ({
  4: { tables: [{ 0: u64(0), 1: u64(size) }] },
  5: { table: { 0: u32(0), 1: { numbers: offsets, size: 8 } } },
});
const said = (bytes: Uint8Array): readonly string[] => saidOf(scanned(bytes, 'm.pte'));
const read = (bytes: Uint8Array): void => {
  for (const _ of executorch.read(bytesSource(bytes), { budget: new Budget() }));
};

describe('programs of the real library', () => {
  const files = readdirSync('test/fixtures/executorch').filter((name) => name.endsWith('.pte'));

  test.each(files)('%s is clean', (name) => {
    const report = scannedFixture(`executorch/${name}`);
    expect([report.format, report.verdict, saidOf(report)]).toEqual(['executorch', 'clean', []]);
  });

  test('list their constants', () => {
    const bytes = new Uint8Array(readFileSync('test/fixtures/executorch/dense.pte'));
    expect(outline(bytes)).toEqual([
      'format executorch',
      'tensor constant 1 float32 [2, 3]',
      'tensor constant 2 float32 [2]',
    ]);
  });
});

describe('operators', () => {
  test.each([
    ['a kernel nobody knows', { operators: [operator('mine::op')] }, 'mine::op.out'],
    ['a kernel without overload', { operators: [operator('mine::op', '')] }, 'mine::op'],
    ['a backend that drives hardware', { delegates: ['QnnBackend'] }, 'delegate:QnnBackend'],
    [
      'a kernel that is named as a backend',
      { operators: [operator('XnnpackBackend')] },
      'XnnpackBackend.out',
    ],
  ])('are unknown: %s', (_name, pieces, expected) => {
    expect(said(program(pieces))).toEqual([`operator-unknown unknown ${expected}`]);
  });

  test('of the runtime and of XNNPACK are clean, and told once', () => {
    const operators = [operator('aten::relu'), operator('aten::relu')];
    expect(said(program({ operators, delegates: ['XnnpackBackend', 'XnnpackBackend'] }))).toEqual(
      [],
    );
  });
});

describe('constants', () => {
  const at = (pieces: Pieces, size: number): readonly string[] => {
    const base = 4000;
    const bytes = program({ ...pieces, base });
    return said(concat(bytes, filled(base - bytes.length + size)));
  };

  test('in a segment fit into it', () => {
    expect(at({ values: [tensor([2], 1)], more: constants(16, 0, 8) }, 16)).toEqual([]);
    expect(at({ values: [tensor([3], 1)], more: constants(16, 0, 8) }, 16)[0]).toContain(
      'storage-size dangerous',
    );
    expect(at({ values: [tensor([-2], 1)], more: constants(16, 0, 8) }, 16)[0]).toContain(
      'storage-size dangerous',
    );
    expect(at({ values: [tensor([1], 9)], more: constants(16, 0, 8) }, 16)[0]).toContain(
      'storage-size dangerous',
    );
  });

  test('in a segment that leaves the file are dangerous', () => {
    expect(at({ more: constants(99_999) }, 16)[0]).toContain('storage-size dangerous');
  });

  test('of older files stand in the program itself', () => {
    const buffers: FlatFields = { 2: { tables: [{}, { 0: { bytes: filled(8) } }] } };
    expect(said(program({ values: [tensor([2], 1)], more: buffers }))).toEqual([]);
    expect(said(program({ values: [tensor([3], 1)], more: buffers }))[0]).toContain('storage-size');
  });

  test('that the runtime allocates, or takes from elsewhere by name, are none', () => {
    const allocated = tensor([9], 1, { 6: { table: {} } });
    const external = tensor([9], 2, {
      9: { table: { 1: { text: 'w' }, 2: { size: 1, value: 1 } } },
    });
    expect(
      said(
        program({ values: [allocated, external, tensor([9], 0), { 0: { size: 1, value: 2 } }] }),
      ),
    ).toEqual([]);
  });

  test('have the names that the file gives them, and types', () => {
    const buffers: FlatFields = { 2: { tables: [{}, { 0: { bytes: filled(8) } }] } };
    const named = tensor([1], 1, {
      9: { table: { 1: { text: 'layer.weight' } } },
      0: { size: 1, value: 99 },
    });
    expect(outline(program({ values: [named, named], more: buffers }))).toEqual([
      'format executorch',
      'tensor layer.weight unknown [1]',
    ]);
  });
});

describe('what is no program, or none that we know', () => {
  test.each([{ identifier: 'ET99' }, { version: 7 }])(
    'another version is incomplete, %j',
    (pieces) => {
      expect(said(program(pieces))[0]).toContain('unsupported incomplete');
    },
  );

  test('a program without a header of segments is read', () => {
    const bytes = flatbuffer(
      { 1: { tables: [{ 6: { tables: [operator('mine::op')] } }] } },
      utf8('ET12'),
    );
    expect(said(bytes)).toEqual(['operator-unknown unknown mine::op.out']);
  });

  test.each([
    ['a file cut off', program().slice(0, -3), 'TRUNCATED'],
    ['nothing but a name', concat(littleEndian(8, 4), utf8('ET12')), 'TRUNCATED'],
    [
      'a name longer than any',
      program({ operators: [operator('x'.repeat(2000))] }),
      'LIMIT_EXCEEDED',
    ],
    [
      'a shape of too many dimensions',
      program({
        values: [
          tensor(
            Array.from({ length: 2000 }, () => 1),
            1,
          ),
        ],
      }),
      'LIMIT_EXCEEDED',
    ],
  ])('%s is refused', (_name, bytes, code) => {
    expect(() => read(bytes)).toThrow(
      expect.objectContaining({ code, offset: expect.any(Number) }),
    );
  });
});

test('a FlatBuffer larger than what is kept of it is read again', () => {
  const flat = new FlatBuffer(bytesSource(filled(2_000_000, 7)), 'test');
  for (let at = 1_900_000; at >= 0; at -= 16_384) expect(flat.unsigned(at, 1)).toBe(7);
  expect(flat.unsigned(1_900_000, 2)).toBe(0x0707);
  expect(() => flat.unsigned(1_999_999, 2)).toThrow(expect.objectContaining({ code: 'TRUNCATED' }));
});

test('it fails only with a ModelFileError, whatever the bytes', () => {
  const honest = program({
    values: [tensor([2], 1)],
    more: constants(16, 0, 8),
    delegates: ['XnnpackBackend'],
  });
  check(
    property(array(tuple(nat(honest.length - 1), nat(255)), { maxLength: 6 }), (changes) => {
      const bytes = honest.slice();
      for (const [at, value] of changes) bytes[at] = value;
      try {
        read(bytes);
      } catch (error) {
        expect(error).toBeInstanceOf(ModelFileError);
      }
    }),
    { numRuns: 1000 },
  );
});
