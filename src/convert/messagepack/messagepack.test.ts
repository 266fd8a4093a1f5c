import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { concat, filled, hex, utf8 } from '../../../test/assembler.ts';
import {
  convertInMemory,
  MemorySink,
  modelContext,
  modelFrom,
} from '../../../test/memory-output.ts';
import { scanned } from '../../../test/scanned.ts';
import {
  anyTensor,
  canonicalHex,
  dictOf,
  modelOf,
  outlineOf,
  tensorOf,
} from '../../../test/tensor-model.ts';
import { ModelFileError } from '../../core/error.ts';
import { bytesSource } from '../../core/source.ts';
import { flatten } from '../flatten.ts';
import type { DType } from '../model/dtype.ts';
import type { ModelValue } from '../model/value.ts';
import { readModelAs } from '../read-model.ts';
import { messagepack } from '../writers/messagepack.ts';
import {
  bytesHead,
  extensionHead,
  intBytes,
  joined,
  listHead,
  mapHead,
  textBytes,
} from './heads.ts';
import { writeArray } from './write-array.ts';

const FOLDER = 'test/fixtures/convert/arrays';
const TREE = new Uint8Array(readFileSync(`${FOLDER}/tree.msgpack`));
const EXPECTED = JSON.parse(readFileSync(`${FOLDER}/expected.json`, 'utf8')) as Record<
  string,
  { readonly shape: readonly number[]; readonly data: string }
>;
const TYPES: DType[] = [
  'BOOL',
  'U8',
  'U16',
  'U32',
  'U64',
  'I8',
  'I16',
  'I32',
  'I64',
  'F16',
  'F32',
  'F64',
  'BF16',
  'C64',
  'C128',
  'F8_E4M3',
  'F8_E5M2',
  'F8_E8M0',
];

const str = (text: string): ModelValue => ({ kind: 'str', text });
const int = (value: bigint): ModelValue => ({ kind: 'int', value });
const dict = (entries: Readonly<Record<string, ModelValue>>): ModelValue => ({
  kind: 'dict',
  entries: Object.entries(entries).map(([key, value]) => [str(key), value]),
});
const roundTrip = (root: ModelValue): ModelValue =>
  modelFrom(convertInMemory(modelOf(root), messagepack).output.bytesOf('model.msgpack'), 'msgpack')
    .root;

describe('a tree of flax', () => {
  const model = modelFrom(TREE, 'msgpack');

  test('holds every array bit by bit, also those in chunks', () => {
    const { tensors } = flatten(model.root);
    let known = 0;
    for (const { name, tensor } of tensors) {
      const expected = EXPECTED[name.replace('params.', '').replace('_', '.')];
      if (expected === undefined) continue;
      known++;
      expect([name, tensor.shape, canonicalHex(tensor)]).toEqual([
        name,
        expected.shape,
        expected.data,
      ]);
    }
    expect([known, tensors.length]).toEqual([7, 9]);
    expect(outlineOf(model)['bf16']).toBe('BF16 [3] 0000803f0040');
  });

  test('is the same after a round trip, plain values included', () => {
    const { conversion, output } = convertInMemory(model, messagepack);
    const bytes = output.bytesOf('model.msgpack');
    const back = modelFrom(bytes, 'msgpack');
    expect(conversion).toMatchObject({ dropped: [], lossy: false, notes: [] });
    expect(outlineOf(back)).toEqual(outlineOf(model));
    expect(plain(back.root)).toEqual(plain(model.root));
    expect(scanned(bytes, 'm.msgpack')).toMatchObject({ format: 'msgpack', verdict: 'clean' });
  });

  function plain(root: ModelValue): unknown {
    if (root.kind !== 'dict') return undefined;
    return root.entries.map(([key, value]) =>
      value.kind === 'bytes'
        ? [key, value.source.read(value.offset, value.length).slice()]
        : [key, value.kind === 'tensor' || value.kind === 'dict' ? value.kind : value],
    );
  }
});

describe('what is written', () => {
  test('every type that flax has survives', () => {
    const names = fc.stringMatching(/^[a-z]{1,9}$/);
    fc.assert(
      fc.property(fc.dictionary(names, anyTensor(TYPES)), (tensors) => {
        const root = dictOf(tensors);
        expect(outlineOf({ root: roundTrip(root) })).toEqual(outlineOf({ root }));
      }),
      { numRuns: 60 },
    );
  });

  test('whole numbers of every width come back', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 64n - 1n }), (value) => {
        expect(roundTrip(dict({ a: int(value) }))).toEqual(dict({ a: int(value) }));
      }),
    );
    for (const bits of [5n, 7n, 8n, 15n, 16n, 31n, 32n, 63n]) {
      for (const value of [2n ** bits - 1n, 2n ** bits, -(2n ** bits), -(2n ** bits) - 1n]) {
        if (value < -(2n ** 63n)) continue;
        expect(roundTrip(dict({ a: int(value) }))).toEqual(dict({ a: int(value) }));
      }
    }
    expect(intBytes(2n ** 64n)).toBeUndefined();
    expect(intBytes(-(2n ** 63n) - 1n)).toBeUndefined();
  });

  test('texts, floats and keys of every kind come back', () => {
    const keys: ModelValue[] = [
      int(-1n),
      { kind: 'bool', value: true },
      { kind: 'none' },
      { kind: 'float', value: 0.5 },
    ];
    const root: ModelValue = {
      kind: 'dict',
      entries: [
        ...keys.map((key): [ModelValue, ModelValue] => [key, str('x'.repeat(40))]),
        [str('long'), str('\u00e9'.repeat(70_000))],
        [str('mid'), str('y'.repeat(300))],
        [str('nan'), { kind: 'float', value: Number.NaN }],
        [str('zero'), { kind: 'float', value: -0 }],
        [str('complex'), { kind: 'complex', real: 1, imaginary: -2 }],
      ],
    };
    expect(roundTrip(root)).toEqual(root);
  });

  test('lists and tuples are maps of their numbers, which is noted', () => {
    const root = dict({ a: { kind: 'tuple', items: [int(1n), { kind: 'list', items: [] }] } });
    expect(roundTrip(root)).toEqual(dict({ a: dict({ 0: int(1n), 1: dict({}) }) }));
    expect(convertInMemory(modelOf(root), messagepack).conversion.notes).toHaveLength(1);
  });

  test('what MessagePack cannot hold is dropped with the reason', () => {
    const circle: { kind: 'list'; items: ModelValue[] } = { kind: 'list', items: [] };
    circle.items.push(circle);
    const call: ModelValue = {
      kind: 'object',
      how: 'reduce',
      callee: { kind: 'symbol', symbol: { module: 'os', name: 'system' } },
      args: { kind: 'tuple', items: [str('echo inert')] },
      kwargs: undefined,
      states: [],
      items: [],
      entries: [],
    };
    const tensor: ModelValue = {
      kind: 'tensor',
      type: 'array',
      tensor: tensorOf('F4', [2], filled(1)),
    };
    const held: ModelValue = {
      kind: 'tensor',
      type: 'array',
      tensor: tensorOf('U8', [1], filled(1)),
    };
    const root: ModelValue = {
      kind: 'dict',
      attributes: dict({}),
      entries: [
        [str('circle'), circle],
        [str('call'), call],
        [str('with'), { ...call, states: [dict({ w: held, n: int(1n) })] }],
        [str('set'), { kind: 'set', items: [] }],
        [str('large'), int(2n ** 70n)],
        [str('half'), str('\ud800')],
        [{ kind: 'tuple', items: [] }, int(1n)],
        [str('f4'), tensor],
        [
          str('group'),
          { kind: 'group', what: 'sparse', layout: 'x', parts: [['values', { ...held }]] },
        ],
        [str('symbol'), { kind: 'symbol', symbol: { module: 'm', name: 'n' } }],
      ],
    };
    const { conversion, output } = convertInMemory(modelOf(root), messagepack);
    expect(conversion.dropped.map(({ path, reason }) => `${path}: ${reason}`).toSorted()).toEqual([
      '(): no such key in MessagePack',
      '__dict__: attributes of a dict',
      'call: an object is no plain data',
      'circle.0: a value inside itself',
      'f4: flax has no F4',
      'group: only its tensors, in a map',
      'half: a text that is no UTF-8',
      'large: more than 64 bits',
      'set: MessagePack has no set',
      'symbol: a name of code',
      'with: only its tensors, in a map',
    ]);
    const back = modelFrom(output.bytesOf('model.msgpack'), 'msgpack');
    expect(outlineOf(back)).toEqual({ 'with.w': 'U8 [1] 00', 'group.values': 'U8 [1] 00' });
  });

  test('an array larger than a chunk is written in chunks', () => {
    const bytes = Uint8Array.from({ length: 60 }, (_, i) => i);
    const sink = new MemorySink();
    writeArray(sink, tensorOf('I16', [5, 6], bytes), { isScalar: false, chunk: 25 });
    const { root } = modelFrom(sink.written(), 'msgpack');
    expect(outlineOf({ root })).toEqual({ '': `I16 [5, 6] ${Buffer.from(bytes).toString('hex')}` });
    expect(Buffer.from(sink.written()).toString('latin1')).toContain('__msgpack_chunked_array__');
  });

  test('heads take as few bytes as they can', () => {
    expect([15, 16, 2 ** 16].map((count) => mapHead(count).length)).toEqual([1, 3, 5]);
    expect([15, 16, 2 ** 16].map((count) => listHead(count).length)).toEqual([1, 3, 5]);
    expect([255, 256, 2 ** 16].map((count) => bytesHead(count).length)).toEqual([2, 3, 5]);
    expect([8, 9, 256, 2 ** 16].map((count) => extensionHead(1, count).length)).toEqual([
      2, 3, 4, 6,
    ]);
  });
});

describe('what is read', () => {
  test('arrays of msgpack-numpy, but no objects', () => {
    const array = (kind: string, type: string, data: Uint8Array, ...shape: number[]): Uint8Array =>
      joined(
        mapHead(5),
        binary('nd'),
        Uint8Array.of(0xc3),
        binary('type'),
        textBytes(type),
        binary('kind'),
        binary(kind),
        binary('shape'),
        listHead(shape.length),
        Uint8Array.from(shape),
        binary('data'),
        bytesHead(data.length),
        data,
      );
    const file = joined(
      mapHead(2),
      textBytes('a'),
      array('', '>i2', hex('0001 0002'), 2),
      textBytes('o'),
      array('O', '|O', hex('8004 4e2e'), 1),
    );
    expect(outlineOf(modelFrom(file, 'msgpack'))).toEqual({ a: 'I16 [2] 01000200' });
  });

  function binary(text: string): Uint8Array {
    return concat(bytesHead(text.length), utf8(text));
  }

  test('an extension of another application is told', () => {
    const file = joined(mapHead(1), textBytes('when'), extensionHead(-1 & 0xff, 4), filled(4));
    expect(modelFrom(file, 'msgpack').left).toEqual([
      { path: 'when', kind: 'extension of type -1' },
    ]);
  });

  const flat = (shape: readonly number[], type: string, data: Uint8Array): Uint8Array => {
    const body = joined(
      listHead(3),
      listHead(shape.length),
      Uint8Array.from(shape),
      textBytes(type),
      bytesHead(data.length),
      data,
    );
    return joined(extensionHead(1, body.length), body);
  };
  const chunked = (chunks: readonly Uint8Array[], ...sizes: number[]): Uint8Array =>
    joined(
      mapHead(3),

      textBytes('__msgpack_chunked_array__'),
      Uint8Array.of(0xc3),
      textBytes('shape'),
      mapHead(sizes.length),
      ...sizes.flatMap((size, i) => [textBytes(String(i)), Uint8Array.of(size)]),
      textBytes('chunks'),
      mapHead(chunks.length),
      ...chunks.flatMap((chunk, i) => [textBytes(String(i)), chunk]),
    );

  test.each([
    ['an array of another size', flat([3], 'int8', filled(2)), 'MALFORMED'],
    [
      'a key that stands twice',
      joined(mapHead(2), textBytes('a'), filled(1), textBytes('a'), filled(1)),
      'MALFORMED',
    ],
    ['a key that is a list', joined(mapHead(1), listHead(0), filled(1)), 'UNSUPPORTED'],
    ['a text that is no UTF-8', joined(mapHead(1), textBytes('a'), hex('a1 ff')), 'MALFORMED'],
    ['more behind the value', concat(mapHead(0), 0), 'MALFORMED'],
    ['less than it says', joined(mapHead(1), textBytes('a'), bytesHead(9)), 'TRUNCATED'],
    [
      'chunks of several types',
      chunked([flat([1], 'int8', filled(1)), flat([1], 'uint8', filled(1))], 2),
      'MALFORMED',
    ],
    ['chunks of another size', chunked([flat([1], 'int8', filled(1))], 2), 'MALFORMED'],
    ['no chunks', chunked([], 2), 'MALFORMED'],
  ])('%s is refused', (_name, bytes, code) => {
    expect(() => modelFrom(bytes, 'msgpack')).toThrow(
      expect.objectContaining({ code, offset: expect.any(Number) }),
    );
  });

  test('it fails only with a ModelFileError, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 0, max: 255 }), fc.nat(), (at, byte, cut) => {
        const bytes = TREE.slice();
        bytes[at % bytes.length] = byte;
        const source = bytesSource(
          bytes.subarray(0, cut % 5 === 0 ? cut % bytes.length : undefined),
        );
        try {
          outlineOf(readModelAs(source, modelContext(), 'msgpack'));
        } catch (error) {
          expect(error).toBeInstanceOf(ModelFileError);
        }
      }),
      { numRuns: 500 },
    );
  });
});
