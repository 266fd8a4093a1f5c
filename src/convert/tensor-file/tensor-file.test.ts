import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { concat, field, utf8, varint, type Piece } from '../../../test/assembler.ts';
import { convertedBy, modelOf, modelWith, tensorOf, tensorsOf } from '../../../test/converted.ts';
import { modelFrom } from '../../../test/memory-output.ts';
import { outline } from '../../../test/outline.ts';
import { saidOf, scanned } from '../../../test/scanned.ts';
import { ModelFileError } from '../../core/error.ts';
import { DTYPES, type DType } from '../model/dtype.ts';
import type { Model } from '../model/model.ts';
import type { Tensor } from '../model/tensor.ts';

const MAGIC = field(1, 'pickleproof/tensors/v1');
const file = (...pieces: Piece[]): Uint8Array => concat(MAGIC, ...pieces);
const tensor = (...pieces: Piece[]): Uint8Array => field(3, pieces);
const shape = (...sizes: readonly number[]): Uint8Array =>
  field(
    3,
    sizes.map((size) => varint(size)),
  );
const external = (name: string, offset: number, length: number): Uint8Array =>
  field(5, [field(1, name), field(2, offset), field(3, length)]);
const read = (bytes: Uint8Array, siblings: Readonly<Record<string, Uint8Array>> = {}): Model =>
  modelFrom(bytes, 'tensor-file', siblings);
const error = (run: () => unknown): string => {
  try {
    run();
  } catch (thrown) {
    if (thrown instanceof ModelFileError) return `${thrown.code}: ${thrown.message}`;
    throw thrown;
  }
  return 'nothing was thrown';
};

const anyTensor = fc
  .tuple(
    fc.constantFrom(...(Object.keys(DTYPES) as DType[])),
    fc.array(fc.nat(3), { maxLength: 4 }),
    fc.constantFrom(4, 8),
  )
  .chain(([dtype, sizes, itemBytes]) => {
    // Elements of less than a byte come in fours and eights.
    const all = DTYPES[dtype].bits % 8 === 0 ? sizes : [...sizes, 8];
    const bits = DTYPES[dtype].bits || itemBytes * 8;
    const bytes = (all.reduce((a, b) => a * b, 1) * bits) / 8;
    const data = fc.uint8Array({ minLength: bytes, maxLength: bytes });
    return data.map((content): Tensor => {
      const plain = tensorOf(dtype, all, content);
      return DTYPES[dtype].bits === 0 ? { ...plain, itemBytes, descr: '<V4' } : plain;
    });
  });

test('whatever tensors there are, of every type, they come back', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), anyTensor), (tensors) => {
      const source = modelWith(tensors);
      const { output } = convertedBy('protobuf', source, { name: 'm.tensors.pb' });
      expect(tensorsOf(modelOf(output.bytesOf('m.tensors.pb')))).toEqual(tensorsOf(source));
    }),
  );
});

test('large ones go to a file beside, at pages', () => {
  const large = tensorOf('U8', [2 ** 26], new Uint8Array(2 ** 26).fill(7));
  const source = modelWith({
    a: tensorOf('U8', [1025], new Uint8Array(1025).fill(1)),
    b: tensorOf('U8', [1], Uint8Array.of(1)),
    c: large,
  });
  const { output, conversion } = convertedBy('protobuf', source, { name: 'm.tensors.pb' });
  expect(conversion.files).toEqual(['m.tensors.pb', 'm.tensors.pb.data']);
  expect(output.bytesOf('m.tensors.pb.data').length).toBe(4096 + 2 ** 26);
});

test('metadata and other names come back, and nothing is found in what is written', () => {
  const shared = { key: 's', bytes: 2 };
  const same = tensorOf('U8', [2], Uint8Array.of(1, 2));
  const one: Tensor = { ...same, data: { ...same.data, storage: shared } as Tensor['data'] };
  const provenance = new Map([['pickleproof.version', '1.2.3']]);
  const source = modelWith({ a: one, b: one });
  const { output } = convertedBy('protobuf', source, { name: 'm.tensors.pb', provenance });
  const bytes = output.bytesOf('m.tensors.pb');
  expect([...read(bytes).facts]).toEqual([
    ['pickleproof.version', '1.2.3'],
    ['pickleproof.alias.b', 'a'],
  ]);
  const report = scanned(bytes, 'm.tensors.pb');
  expect([report.format, report.verdict, saidOf(report)]).toEqual(['tensor-file', 'clean', []]);
  expect(outline(bytes)).toContain('tensor a U8 [2]');
});

test('a name that no message holds is refused', () => {
  const odd = modelWith({ '\ud800': tensorOf('U8', [1], Uint8Array.of(1)) });
  expect(error(() => convertedBy('protobuf', odd))).toMatch(/cannot hold a tensor named/);
});

describe('data beside', () => {
  const head = [field(1, 'w'), field(2, 'U8'), shape(2)];
  const siblings = { 'w.data': Uint8Array.of(9, 1, 2) };
  const at = (...where: Parameters<typeof external>): Uint8Array =>
    file(tensor(...head, external(...where)));

  test('are read at their place', () => {
    expect(tensorsOf(read(at('w.data', 1, 2), siblings))).toEqual({ w: 'U8 [2] 0102' });
  });

  test.each([
    ['of another length', at('w.data', 0, 3), /MALFORMED: a tensor of 2 bytes that has 3/],
    ['behind the end', at('w.data', 2, 2), /TRUNCATED: a tensor from 2 to 4 of a file of 3/],
    ['before the start', at('w.data', -1, 2), /TRUNCATED/],
    ['above the folder', at('../w.data', 0, 2), /no path below/],
    ['anywhere', at('/etc/passwd', 0, 2), /no path below/],
    ['nowhere', at('v.data', 0, 2), /is not there/],
    ['here too', file(tensor(...head, external('w.data', 1, 2), field(4, 'ab'))), /both here/],
  ])('%s are refused', (_name, bytes, message) => {
    expect(error(() => read(bytes, siblings))).toMatch(message);
  });

  test('that lead out of the folder are found by a scan', () => {
    const said = saidOf(scanned(at('../secret', 0, 2), 'm.tensors.pb'));
    expect(said.join(' ')).toMatch(/\.\.\/secret/);
  });
});

describe('contradictions are refused', () => {
  test.each([
    ['other bytes', file(tensor(field(2, 'F32'), shape(1), field(4, 'abc'))), /4 bytes that has 3/],
    ['no data', file(tensor(field(2, 'F32'), shape(1))), /4 bytes that has 0/],
    ['an unknown type', file(tensor(field(2, 'F7'))), /the unknown type "F7"/],
    ['a field twice', file(tensor(field(2, 'U8'), field(2, 'U8'))), /twice/],
    ['an unknown field', file(tensor(field(2, 'U8'), field(9, 1))), /field 9/],
    ['another kind of field', file(tensor(field(2, 5))), /field 2/],
    ['a negative size', file(tensor(field(2, 'U8'), field(3, -1))), /a size of -1/],
    ['too many sizes', file(tensor(field(2, 'U8'), shape(...Array(1025).fill(1)))), /dimensions/],
    ['a field of a later version', file(field(4, 1)), /an unexpected field 4/],
    ['the magic text twice', file(MAGIC), /an unexpected field 1/],
    ['no magic text', field(1, 'something'), /magic text/],
    [
      'a long name',
      file(tensor(field(1, 'x'.repeat(70_000)), field(2, 'U8'), shape(0))),
      /in a text/,
    ],
    ['a cut', file(tensor(field(2, 'U8'))).slice(0, -1), /TRUNCATED/],
  ])('%s', (_name, bytes, message) => {
    expect(error(() => tensorsOf(read(bytes)))).toMatch(message);
  });
});

test('fails only with a ModelFileError, whatever the bytes', () => {
  const base = file(
    field(2, [field(1, 'key'), field(2, 'value')]),
    tensor(field(1, 'w'), field(2, 'U8'), shape(2), field(4, 'ab')),
    tensor(field(1, 'v'), field(2, 'U8'), shape(2), external('v.data', 0, 2)),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(base.length - 1), fc.nat(255))), (changes) => {
      const bytes = new Uint8Array(base);
      for (const [at, byte] of changes) bytes[at] = byte;
      const siblings = { 'v.data': utf8('ab') };
      expect(() => error(() => tensorsOf(read(bytes, siblings)))).not.toThrow();
      expect(() => scanned(bytes)).not.toThrow();
    }),
  );
});
