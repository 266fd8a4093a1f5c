import { readdirSync, readFileSync } from 'node:fs';
import { array, assert as check, nat, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  concat,
  field,
  filled,
  hex,
  littleEndian,
  utf8,
  varint,
  type Piece,
} from '../../test/assembler.ts';
import { outline } from '../../test/outline.ts';
import { saidOf, scanned, scannedFixture } from '../../test/scanned.ts';
import { ModelFileError } from '../core/error.ts';
import { Budget } from '../core/limits.ts';
import { bytesSource, type ByteSource } from '../core/source.ts';
import { maskedCrc32c } from './crc32c.ts';
import { snappyBlock } from './snappy-block.ts';
import { tensorBundle } from './tensor-bundle.ts';

interface Entry {
  readonly key: string;
  readonly value: Uint8Array;
  /** Bytes shared with the key before. */
  readonly shared?: number;
}
const entryOf = ({ key, value, shared = 0 }: Entry): Uint8Array =>
  concat(
    varint(shared),
    varint(key.length - shared),
    varint(value.length),
    utf8(key.slice(shared)),
    value,
  );
const blockOf = (entries: readonly Entry[], restarts = 1): Uint8Array =>
  concat(entries.map(entryOf), filled(restarts * 4), littleEndian(restarts, 4));
const stored = (block: Uint8Array, compression = 0): Uint8Array => {
  const crc = maskedCrc32c(block, Uint8Array.of(compression));
  return concat(block, compression, littleEndian(crc, 4));
};
const handle = (start: number, size: number): Uint8Array => concat(varint(start), varint(size));
const FOOTER_MAGIC = hex('57fb808b247547db');

interface Lies {
  readonly compression?: number;
  /** What the index says of the blocks. */
  readonly handles?: (start: number, size: number) => Uint8Array[];
  readonly damage?: boolean;
}
/** A table of one block. */
function table(
  block: Uint8Array,
  { compression = 0, handles, damage = false }: Lies = {},
): Uint8Array {
  const data = stored(block, compression);
  if (damage) data[data.length - 1]! ^= 1;
  const list = handles?.(0, block.length) ?? [handle(0, block.length)];
  const index = blockOf(list.map((value) => ({ key: 'z', value })));
  const place = handle(data.length, index.length);
  const footer = concat(handle(0, 0), place);
  return concat(data, stored(index), footer, filled(40 - footer.length), FOOTER_MAGIC);
}

const HEADER: Entry = { key: '', value: concat(field(1, 1), field(3, [field(1, 1)])) };
interface Variable {
  readonly type?: number;
  readonly shape?: readonly number[];
  readonly shard?: number;
  readonly size?: number;
  readonly more?: Piece[];
}
const variable = (
  key: string,
  { type = 1, shape = [2, 3], shard = 0, size = 24, more = [] }: Variable = {},
): Entry => ({
  key,
  value: concat(
    field(1, type),
    field(
      2,
      shape.map((one) => field(2, [field(1, one)])),
    ),
    field(3, shard),
    field(4, 8),
    field(5, size),
    more,
  ),
});
const bundle = (...entries: Entry[]): Uint8Array => table(blockOf([HEADER, ...entries]));
const said = (bytes: Uint8Array): readonly string[] => saidOf(scanned(bytes, 'ckpt-1.index'));
const read = (bytes: Uint8Array): void => {
  for (const _ of tensorBundle.read(bytesSource(bytes), { budget: new Budget() }));
};

describe('checkpoints of the real library', () => {
  const root = 'test/fixtures/tensorflow';
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:index|ckpt)$/.test(name),
  );

  test.each(files)('%s is clean', (name) => {
    const report = scannedFixture(`tensorflow/${name}`);
    expect([report.format, report.verdict]).toEqual(['tf-checkpoint', 'clean']);
    expect(saidOf(report)).toEqual([]);
  });

  test('list their variables with type, shape and place in the data file', () => {
    const bytes = new Uint8Array(readFileSync(`${root}/saved-module/variables/variables.index`));
    expect(outline(bytes)).toEqual([
      'format tf-checkpoint',
      'tensor _CHECKPOINTABLE_OBJECT_GRAPH string []',
      'tensor names/.ATTRIBUTES/VARIABLE_VALUE string [2]',
      'tensor w/.ATTRIBUTES/VARIABLE_VALUE float32 [3, 2]',
    ]);
  });

  test('of the first version list them too', () => {
    const bytes = new Uint8Array(readFileSync(`${root}/saver-v1/model.ckpt`));
    expect(outline(bytes)).toEqual([
      'format tf-checkpoint',
      'tensor b float32 [2]',
      'tensor w float32 [3, 2]',
    ]);
  });
});

describe('an index', () => {
  test('with keys that share their beginning is read', () => {
    const bytes = bundle(variable('layer/a'), { ...variable('layer/b'), shared: 6 });
    expect(outline(bytes).slice(1)).toEqual([
      'tensor layer/a float32 [2, 3]',
      'tensor layer/b float32 [2, 3]',
    ]);
    expect(said(bytes)).toEqual([]);
  });

  test('of several shards, in parts, or big-endian is read', () => {
    const parted = variable('p', { size: 0, more: [field(7, [])] });
    const header = { key: '', value: concat(field(1, 3), field(2, 1), field(3, [field(1, 1)])) };
    expect(said(table(blockOf([header, parted, variable('w', { shard: 2 })])))).toEqual([]);
  });

  test.each([
    ['more than its bytes', variable('w', { size: 8 }), 'storage-size dangerous'],
    ['a negative size', variable('w', { shape: [-1] }), 'storage-size dangerous'],
    ['less than its bytes', variable('w', { size: 100 }), 'tail-mismatch unknown'],
    ['a shard that is not there', variable('w', { shard: 1 }), 'malformed incomplete'],
  ])('that claims %s is told', (_name, entry, expected) => {
    expect(said(bundle(entry))[0]).toContain(expected);
  });

  test('of a newer version is incomplete, and named', () => {
    const header = { key: '', value: concat(field(1, 1), field(3, [field(2, 9)])) };
    expect(said(table(blockOf([header, variable('w')])))[0]).toContain('TensorBundle version 9');
  });

  test('with a wrong checksum is read and told', () => {
    const bytes = table(blockOf([HEADER, variable('w')]), { damage: true });
    expect(said(bytes)[0]).toContain('bad-crc');
    expect(outline(bytes)).toContain('tensor w float32 [2, 3]');
  });

  test('of more dimensions than a tensor may have is refused', () => {
    const shape = Array.from({ length: 300 }, () => 1);
    expect(said(bundle(variable('w', { shape, size: 4 })))[0]).toContain('limit-exceeded');
  });

  test('compressed by Snappy is read', () => {
    const block = blockOf([HEADER, variable('w')]);
    const compressed = concat(varint(block.length), (block.length - 1) << 2, block);
    expect(outline(table(compressed, { compression: 1 }))).toContain('tensor w float32 [2, 3]');
  });
});

describe('a damaged table', () => {
  const block = blockOf([HEADER, variable('w')]);
  test.each([
    ['a block outside the file', table(block, { handles: () => [handle(0, 99_999)] }), 'TRUNCATED'],
    [
      'blocks that overlap',
      table(block, { handles: (at, size) => [handle(at, size), handle(at, size)] }),
      'MALFORMED',
    ],
    ['a number without end', table(block, { handles: () => [filled(9, 0x80)] }), 'MALFORMED'],
    ['an unknown compression', table(block, { compression: 7 }), 'UNSUPPORTED'],
    ['too many restarts', table(concat(entryOf(HEADER), littleEndian(1000, 4))), 'MALFORMED'],
    [
      'a key that shares too much',
      table(concat(Uint8Array.of(9, 0, 0), littleEndian(0, 4))),
      'MALFORMED',
    ],
    ['a value cut off', table(concat(Uint8Array.of(0, 0, 9), littleEndian(0, 4))), 'MALFORMED'],
    ['Snappy that is none', table(block, { compression: 1 }), 'MALFORMED'],
  ])('is refused: %s', (_name, bytes, code) => {
    expect(() => read(bytes)).toThrow(expect.objectContaining({ code }));
  });

  test('is refused when a block is larger than a structure may be', () => {
    const bytes = table(blockOf([HEADER, { key: 'w', value: filled(1000) }]));
    const context = { budget: new Budget({ ...new Budget().limits, structureBytes: 500 }) };
    expect(() => [...tensorBundle.read(bytesSource(bytes), context)]).toThrow(
      expect.objectContaining({ code: 'LIMIT_EXCEEDED' }),
    );
  });

  test.each([
    ['another database', table(blockOf([{ key: 'some key', value: utf8('value') }]))],
    ['a footer alone', concat(filled(40), FOOTER_MAGIC)],
    ['a footer after other bytes', concat(filled(100, 0xff), FOOTER_MAGIC)],
    ['a table without blocks', table(block, { handles: () => [] })],
    ['an empty file', new Uint8Array(0)],
  ])('is not claimed: %s', (_name, bytes) => {
    expect(tensorBundle.detect(bytes.slice(0, 512), bytesSource(bytes))).toBe(false);
  });

  test('on a disk that fails is not taken for another format', () => {
    const bytes = table(block);
    const source: ByteSource = {
      size: bytes.length,
      read: (offset, length) => {
        if (offset === bytes.length - 8) return bytes.slice(-8);
        throw new ModelFileError('SOURCE_FAILED', `no ${length}`);
      },
    };
    expect(() => tensorBundle.detect(bytes, source)).toThrow('no');
  });
});

describe('Snappy', () => {
  test('copies from what came before, over itself too', () => {
    const literal = concat((3 - 1) << 2, utf8('abc'));
    const near = Uint8Array.of(1 | ((4 - 4) << 2), 3);
    const far = Uint8Array.of(2 | ((5 - 1) << 2), 7, 0);
    const farther = Uint8Array.of(3 | ((2 - 1) << 2), 1, 0, 0, 0);
    const out = snappyBlock(concat(14, literal, near, far, farther), 100);
    expect(new TextDecoder().decode(out)).toBe('abcabcaabcabbb');
  });

  test('of long literals is read', () => {
    const text = filled(300, 0x61);
    expect(snappyBlock(concat(varint(300), 61 << 2, littleEndian(299, 2), text), 300)).toEqual(
      text,
    );
  });

  test.each([
    ['a copy from before the beginning', Uint8Array.of(4, 1, 1), 'MALFORMED'],
    ['a copy from nowhere', Uint8Array.of(4, 1, 0), 'MALFORMED'],
    ['more than it says', concat(1, 4, utf8('ab')), 'MALFORMED'],
    ['less than it says', concat(3, 4, utf8('ab')), 'MALFORMED'],
    ['more than its bytes can make', concat(varint(10_000), 4, utf8('ab')), 'MALFORMED'],
    ['a literal cut off', concat(9, 8 << 2, utf8('ab')), 'TRUNCATED'],
    ['a length without end', filled(6, 0xff), 'MALFORMED'],
    ['more than is agreed', concat(varint(2 ** 30), 4, utf8('ab')), 'LIMIT_EXCEEDED'],
  ])('is refused: %s', (_name, bytes, code) => {
    expect(() => snappyBlock(bytes, 2 ** 20)).toThrow(expect.objectContaining({ code }));
  });
});

test('the checksum is that of the standard, masked', () => {
  // RFC 3720, B.4: 32 bytes of zeros have the CRC 0x8a9136aa.
  const crc = 0x8a9136aa;
  const masked = (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0;
  expect(maskedCrc32c(filled(16), filled(16))).toBe(masked);
});

test('it fails only with a ModelFileError, whatever the bytes', () => {
  const honest = bundle(variable('a'), variable('b'));
  check(
    property(array(tuple(nat(honest.length - 1), nat(255)), { maxLength: 6 }), (changes) => {
      const bytes = honest.slice();
      for (const [at, value] of changes) bytes[at] = value;
      tensorBundle.detect(bytes, bytesSource(bytes));
      try {
        read(bytes);
      } catch (error) {
        expect(error).toBeInstanceOf(ModelFileError);
      }
    }),
    { numRuns: 500 },
  );
});
