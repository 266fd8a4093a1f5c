import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { concat, filled, utf8, zip } from '../../../test/assembler.ts';
import {
  attributeMessage,
  datasetMessages,
  externalLink,
  Hdf5Image,
  linkMessage,
  TYPE,
  u16,
  u32,
  u64,
  UNDEFINED,
} from '../../../test/assemble/hdf5.ts';
import { convertInMemory, modelContext, modelFrom } from '../../../test/memory-output.ts';
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
import { lzfBlock } from '../../formats/hdf5/lzf.ts';
import { flatten } from '../flatten.ts';
import type { DType } from '../model/dtype.ts';
import type { ModelValue } from '../model/value.ts';
import { readModelAs } from '../read-model.ts';
import { hdf5 } from '../writers/hdf5.ts';
import { npz } from '../writers/npz.ts';
import { TextHeap } from './writing/text-heap.ts';

const FOLDER = 'test/fixtures/convert/arrays';
const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(`test/fixtures/${name}`));

interface Expected {
  readonly shape: readonly number[];
  readonly data: string;
}
const EXPECTED = JSON.parse(readFileSync(`${FOLDER}/expected.json`, 'utf8')) as Record<
  string,
  Expected
>;
/** `np.arange(30, dtype='<i2')`. */
const SMALL = Array.from({ length: 30 }, (_, n) => `${n.toString(16).padStart(2, '0')}00`).join('');
const CLEAN = new Map([['pickleproof.source_verdict', 'clean']]);

describe.each(['earliest', 'latest'])('a file of h5py, libver %s', (libver) => {
  const model = modelFrom(fixture(`convert/arrays/${libver}.h5`), 'hdf5');
  const tensors = new Map(flatten(model.root).tensors.map(({ name, tensor }) => [name, tensor]));

  test('holds every array bit by bit', () => {
    for (const [name, tensor] of tensors) {
      const expected = EXPECTED[name];
      if (expected === undefined) continue;
      expect([name, tensor.shape, canonicalHex(tensor)]).toEqual([
        name,
        expected.shape,
        expected.data,
      ]);
    }
    expect([...tensors.keys()].filter((name) => Object.hasOwn(EXPECTED, name))).toHaveLength(9);
  });

  test.each(['fixed', 'gzip', 'lzf', 'growing', 'sideways', 'both'])('chunks: %s', (name) => {
    const tensor = tensors.get(`chunks.${name}`);
    expect(tensor && `${tensor.dtype} ${canonicalHex(tensor)}`).toBe(`I16 ${SMALL}`);
    expect(tensor && canonicalHex(tensor)).toBe(SMALL); // it can be asked for again
  });

  test('what nobody wrote is the fill value', () => {
    const tensor = tensors.get('chunks.unwritten');
    expect(tensor && canonicalHex(tensor)).toBe('0700'.repeat(30));
  });

  test('attributes and texts are plain values beside the tensors', () => {
    const { root } = model;
    const entries =
      root.kind === 'dict' && root.attributes?.kind === 'dict' ? root.attributes.entries : [];
    expect(entries).toEqual([
      [
        { kind: 'str', text: 'text' },
        { kind: 'str', text: 'z\u00e9' },
      ],
      [
        { kind: 'str', text: 'texts' },
        {
          kind: 'list',
          items: [
            { kind: 'str', text: 'one' },
            { kind: 'str', text: 'two' },
          ],
        },
      ],
      [
        { kind: 'str', text: 'n' },
        { kind: 'int', value: 3n },
      ],
    ]);
    const others = flatten(root).others.map(({ path }) => path);
    expect(others.toSorted()).toEqual(['__dict__', 'u1.__dict__', 'words']);
  });

  test('two links to one dataset are two names of one tensor', () => {
    const { conversion } = convertInMemory(model, npz);
    expect(conversion.aliased).toHaveLength(2);
    const names = conversion.aliased.flatMap(({ name, keptAs }) => [name, keptAs]);
    expect(new Set(names)).toEqual(new Set(['f4', 'hard', 'soft']));
  });

  test('it comes back as it was, attributes included', () => {
    const { output, conversion } = convertInMemory(model, hdf5, { provenance: CLEAN });
    const bytes = output.bytesOf('model.h5');
    const back = modelFrom(bytes, 'hdf5');
    const kept = outlineOf(back);
    expect(Object.keys(kept)).toHaveLength(tensors.size - 2);
    for (const [name, text] of Object.entries(outlineOf(model))) {
      if (kept[name] !== undefined) expect(kept[name]).toBe(text);
    }
    expect(conversion.dropped.map(({ path, keptIn }) => `${path} ${keptIn}`)).toEqual([
      'words sidecar',
    ]);
    expect(scanned(bytes, 'm.h5')).toMatchObject({ format: 'hdf5', verdict: 'clean' });
  });
});

test('a group that keeps its order has two indexes of the same links and attributes', () => {
  const model = modelFrom(fixture('convert/arrays/types.h5'), 'hdf5');
  const entries = model.root.kind === 'dict' ? model.root.entries : [];
  const order = entries.find(([key]) => key.kind === 'str' && key.text === 'ordered')?.[1];
  const group = order?.kind === 'dict' ? order : undefined;
  expect(group?.entries).toHaveLength(12);
  expect(group?.attributes?.kind === 'dict' && group.attributes.entries.length).toBe(12);
});

test('types that are no plain numbers', () => {
  const model = modelFrom(fixture('convert/arrays/types.h5'), 'hdf5');
  const types = flatten(model.root).tensors.map(
    ({ name, tensor }) => `${name}: ${tensor.descr ?? tensor.dtype} [${tensor.shape.join(', ')}]`,
  );
  expect(types.filter((text) => text.startsWith('types.')).toSorted()).toEqual([
    'types.array: F32 [2, 3]',
    'types.big: C64 [2]',
    "types.compound: [('a', '<f4'), ('b', '|V31'), ('e', '|u1'), ('f', '>i2', (2,)), ('g', '|S2')] [2]",
    'types.empty: F32 [0]',
    'types.enum: U8 [2]',
    "types.gaps: [('', '|V3'), ('x', '<i4'), ('', '|V1')] [1]",
    'types.long: F128 [1]',
    'types.named: |V2 [1]',
    'types.tagged: <M8[s] [1]',
  ]);
  expect(model.left.map(({ path }) => path).toSorted()).toEqual([
    '/types/enum',
    '/types/ragged',
    '/types/reference',
  ]);
});

test('indexes of many chunks, and LZF', () => {
  const model = modelFrom(fixture('convert/arrays/chunks.h5'), 'hdf5');
  const hex = (byte: (n: number) => number): string =>
    Buffer.from(Array.from({ length: 2100 }, (_, n) => byte(n) & 0xff)).toString('hex');
  expect(outlineOf(model)).toEqual({
    early: `U8 [4, 5] ${hex((n) => n).slice(0, 40)}`,
    few: `U8 [2100] ${hex((n) => (n === 2000 ? 1 : 9))}`,
    fixed: `U8 [2100] ${hex((n) => n)}`,
    growing: `U8 [2100] ${hex((n) => n)}`,
    lzf: `U8 [2100] ${hex((n) => n % 7)}`,
  });
});

test.each([
  ['literals that run out', [5, 1]],
  ['a match behind the start', [0, 1, 0x20, 9]],
  ['a match without its distance', [0, 1, 0xe0, 0]],
  ['more literals than fit', [9, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]],
  ['a longer match than fits', [0, 1, 0xe0, 200, 0]],
])('LZF with %s is refused', (_name, block) => {
  expect(() => lzfBlock(Uint8Array.from(block), 8, 0)).toThrow(
    expect.objectContaining({ code: 'MALFORMED' }),
  );
});

describe('what is written', () => {
  const HELD: DType[] = [
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
    'F128',
  ];
  const FOREIGN: DType[] = [
    'BF16',
    'C32',
    'C64',
    'C128',
    'C256',
    'F8_E4M3',
    'F8_E5M2',
    'F8_E4M3FNUZ',
    'F8_E5M2FNUZ',
    'F8_E8M0',
  ];

  test('every type that fills whole bytes survives, below groups', () => {
    const names = fc.stringMatching(/^[ab](\.[abc]){0,3}$/);
    fc.assert(
      fc.property(
        fc.dictionary(names, anyTensor([...HELD, ...FOREIGN]), { minKeys: 1 }),
        (tensors) => {
          const model = modelOf(dictOf(tensors));
          const { output, conversion } = convertInMemory(model, hdf5);
          expect(conversion.dropped).toEqual([]);
          expect(outlineOf(modelFrom(output.bytesOf('model.h5'), 'hdf5'))).toEqual(
            outlineOf(model),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  test.each([
    ['TIME', { descr: '<M8[ns]' }, 8],
    ['TEXT', { descr: '<U2', itemBytes: 8 }, 8],
    ['BYTES', { descr: '|S3', itemBytes: 3 }, 3],
    ['RECORD', { descr: '|V3', itemBytes: 3 }, 3],
    [
      'RECORD',
      { descr: "[('a', '>i2'), ('', '|V2'), ('b', '<f8'), ('s', '|S3')]", itemBytes: 15 },
      15,
    ],
  ] as const)('numpy\u2019s %s keeps its description %j', (dtype, rest, size) => {
    const model = modelOf(dictOf({ w: tensorOf(dtype, [1], filled(size, 1), rest) }));
    const { output } = convertInMemory(model, hdf5);
    expect(outlineOf(modelFrom(output.bytesOf('model.h5'), 'hdf5'))).toEqual(outlineOf(model));
  });

  test.each([
    ['F4', [2], {}],
    ['RECORD', [1], { descr: "[('a', '<f4', (2,))]", itemBytes: 8 }],
    ['RECORD', [1], { descr: "[('a\\\\', '<f4')]", itemBytes: 4 }],
    ['BYTES', [1], { descr: '|S0', itemBytes: 0 }],
  ] as const)('%s %j %j is dropped', (dtype, shape, rest) => {
    const model = modelOf(dictOf({ w: tensorOf(dtype, shape, filled(8), rest) }));
    const { conversion } = convertInMemory(model, hdf5);
    expect(conversion.dropped).toMatchObject([{ path: 'w' }]);
    expect(conversion.lossy).toBe(true);
  });

  test.each([
    [{ a: 'a', 'a.b': 'a.b' }, [] as string[]],
    [{ 'x//y': 'x//y' }, ['x//y']],
    [{ 'a/b': 'a.b', 'a.b': 'a.b' }, ['a.b']],
    [{ '..': '..', '\ud800': 'x', 'a\0': 'x' }, ['..', '\ud800', 'a\0']],
    [{ 'a..b': 'a..b' }, [] as string[]],
  ])('names %j', (names, dropped) => {
    const one = tensorOf('U8', [1], filled(1));
    const model = modelOf(
      dictOf(Object.fromEntries(Object.keys(names).map((name) => [name, one]))),
    );
    const { conversion, output } = convertInMemory(model, hdf5);
    expect(conversion.dropped.map(({ path }) => path)).toEqual(dropped);
    const expected = Object.entries(names).filter(([name]) => !dropped.includes(name));
    const back = Object.keys(outlineOf(modelFrom(output.bytesOf('model.h5'), 'hdf5')));
    expect(back.toSorted()).toEqual(expected.map(([, name]) => name).toSorted());
  });

  test('a tensor without a name, and names of shared ones', () => {
    const tensor = tensorOf('U8', [1], filled(1));
    const { output } = convertInMemory(modelOf({ kind: 'tensor', type: 'array', tensor }), hdf5);
    expect(outlineOf(modelFrom(output.bytesOf('model.h5'), 'hdf5'))).toEqual({ data: 'U8 [1] 00' });
    const shared = modelFrom(fixture('convert/arrays/latest.h5'), 'hdf5');
    const bytes = convertInMemory(shared, hdf5).output.bytesOf('model.h5');
    expect(Buffer.from(bytes).toString('latin1')).toContain('"soft":"');
  });

  test('many texts fill more than one heap', () => {
    const heap = new TextHeap(96);
    const references = Array.from({ length: 2500 }, (_, n) => heap.add(`text ${n}`));
    expect(heap.add('')).toEqual(filled(16));
    const addresses = new Set(references.map((bytes) => bytes.slice(4, 12).join()));
    expect(addresses.size).toBe(3);
    expect(Buffer.from(heap.done()).toString('latin1').split('GCOL')).toHaveLength(4);
  });
});

describe('Keras', () => {
  test.each([
    ['functional.h5', 'keras-h5'],
    ['functional.keras', 'keras'],
    ['functional.weights.h5', 'hdf5'],
    ['keras2.h5', 'keras-h5'],
    ['keras2.keras', 'keras'],
  ])('%s keeps groups and attributes, so that Keras finds its layers', (name, format) => {
    const model = modelFrom(fixture(`keras/${name}`), format);
    const { output, conversion } = convertInMemory(model, hdf5, { provenance: CLEAN });
    expect(conversion.tensors.count).toBeGreaterThan(1);
    expect(conversion.dropped.filter(({ kind }) => kind !== 'file')).toEqual([]);
    const back = modelFrom(output.bytesOf('model.h5'), 'hdf5');
    expect(outlineOf(back)).toEqual(outlineOf(model));
    expect(groupsOf(back.root)).toEqual(groupsOf(model.root));
  });

  test('a configuration with code stays out of the file', () => {
    const model = modelFrom(fixture('keras/keras2-lambda.h5'), 'keras-h5');
    const { output, conversion } = convertInMemory(model, hdf5);
    const text = Buffer.from(output.bytesOf('model.h5')).toString('latin1');
    expect(text).not.toContain('Lambda');
    expect(text).toContain('layer_names');
    expect(conversion.dropped.map(({ path, keptIn }) => [path, keptIn])).toContainEqual([
      '.',
      'sidecar',
    ]);
    expect(scanned(output.bytesOf('model.h5'), 'm.h5').verdict).toBe('clean');
  });

  test('versions are facts, and weights have to be there', () => {
    const model = modelFrom(fixture('keras/functional.keras'), 'keras');
    expect(model.facts.get('keras.version')).toMatch(/^3\./);
    const empty = zip([{ name: 'config.json', data: utf8('{}') }]);
    expect(() => modelFrom(empty, 'keras')).toThrow('without model.weights.h5');
  });

  function groupsOf(root: ModelValue): string[] {
    const found: string[] = [];
    const pending: (readonly [string, ModelValue])[] = [['', root]];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      const [path, value] = next;
      if (value.kind !== 'dict') continue;
      found.push(path);
      for (const [key, item] of value.entries)
        pending.push([`${path}/${key.kind === 'str' ? key.text : ''}`, item]);
    }
    return found.toSorted();
  }
});

describe('what is refused', () => {
  const contiguous = (address: number, length: number): Uint8Array =>
    concat(3, 1, u64(address), u64(length));
  const dataset = (
    layout: Uint8Array,
    shape: readonly number[] = [4],
    ...more: Parameters<typeof datasetMessages>[3][]
  ): Uint8Array => {
    const image = new Hdf5Image();
    image.place(filled(64));
    const made = image.object(...datasetMessages(TYPE.float, shape, layout, ...more));
    return image.file(image.object(linkMessage('x', made)));
  };
  const read = (bytes: Uint8Array): unknown => outlineOf(modelFrom(bytes, 'hdf5'));

  test.each([
    ['data that leave the file', dataset(contiguous(2 ** 40, 16)), 'TRUNCATED'],
    ['another size than the shape', dataset(contiguous(48, 12)), 'MALFORMED'],
    [
      'more elements than numbers',
      dataset(contiguous(48, 16), [2 ** 40, 2 ** 40]),
      'LIMIT_EXCEEDED',
    ],
    ['what nobody wrote, in terabytes', dataset(contiguous(-1, 16), [2 ** 40]), 'LIMIT_EXCEEDED'],
    ['data in other files', dataset(concat(4, 3, UNDEFINED, u32(0))), 'UNSUPPORTED'],
    [
      'a filter that nobody knows',
      dataset(concat(3, 2, 2, UNDEFINED, u32(4), u32(4)), [4], {
        type: 0x0b,
        body: concat(2, 1, u16(4), u16(0), u16(0)),
      }),
      'UNSUPPORTED',
    ],
  ])('%s', (_name, bytes, code) => {
    expect(() => read(bytes)).toThrow(expect.objectContaining({ code, format: expect.anything() }));
  });

  test('links to other files, two links of one name, and a file that is cut', () => {
    const image = new Hdf5Image();
    expect(() => read(image.file(image.object(externalLink('x', '../other.h5'))))).toThrow(
      '../other.h5',
    );
    const group = image.object();
    const twice = image.file(
      image.object(linkMessage('x', group), linkMessage('x', image.object())),
    );
    expect(() => read(twice)).toThrow('two links or attributes named /x');
    const whole = fixture('convert/arrays/latest.h5');
    expect(() => read(whole.subarray(0, -9))).toThrow(
      expect.objectContaining({ code: 'TRUNCATED' }),
    );
  });

  test('a group inside itself, a link to nowhere, and types that are no numbers are told', () => {
    const image = new Hdf5Image();
    const nowhere = linkMessage('gone', concat(utf8('/a/b')), 1);
    const type = image.object({ type: 0x03, body: TYPE.float });
    const reference = concat(0x17, 0, 0, 0, u32(8));
    const odd = image.object(...datasetMessages(reference, [1], contiguous(48, 8)));
    const attribute = attributeMessage('ref', reference, filled(8));
    const root = image.object(
      nowhere,
      attribute,
      linkMessage('type', type),
      linkMessage('ref', odd),
    );
    const model = modelFrom(image.file(root), 'hdf5');
    expect(model.left.map(({ path }) => path).toSorted()).toEqual([
      '/gone',
      '/ref',
      '/type',
      '@ref',
    ]);
    const { conversion } = convertInMemory(model, npz);
    expect(conversion.lossy).toBe(true);
  });

  test('a chunk twice, between chunks, or too short', () => {
    const tree = (image: Hdf5Image, chunks: readonly (readonly [number, number])[]): Uint8Array => {
      const keys = chunks.map(([length, at]) =>
        concat(u32(length), u32(0), u64(at), u64(0), u64(48)),
      );
      const node = image.place(
        utf8('TREE'),
        1,
        0,
        u16(chunks.length),
        UNDEFINED,
        UNDEFINED,
        ...keys,
      );
      return concat(3, 2, 2, u64(node), u32(2), u32(4));
    };
    const file = (...chunks: readonly (readonly [number, number])[]): Uint8Array => {
      const image = new Hdf5Image();
      image.place(filled(64));
      const layout = tree(image, chunks);
      const made = image.object(...datasetMessages(TYPE.float, [4], layout));
      return image.file(image.object(linkMessage('x', made)));
    };
    expect(read(file([8, 0], [8, 2]))).toEqual({ x: `F32 [4] ${'00'.repeat(16)}` });
    expect(read(file([8, 0], [8, 4]))).toEqual({ x: `F32 [4] ${'00'.repeat(16)}` });
    expect(() => read(file([8, 0], [8, 0]))).toThrow('two chunks at 0');
    expect(() => read(file([8, 1]))).toThrow('stands between chunks');
    expect(() => read(file([7, 0]))).toThrow('a chunk of 7 bytes where 8 are expected');
  });

  test('it fails only with a ModelFileError, whatever the bytes', () => {
    const good = [fixture('convert/arrays/latest.h5'), fixture('convert/arrays/earliest.h5')];
    fc.assert(
      fc.property(
        fc.nat(1),
        fc.nat(),
        fc.integer({ min: 0, max: 255 }),
        fc.nat(),
        (which, at, byte, cut) => {
          const bytes = good[which]?.slice() ?? filled(0);
          bytes[at % bytes.length] = byte;
          const source = bytesSource(
            bytes.subarray(0, cut % 5 === 0 ? cut % bytes.length : undefined),
          );
          try {
            outlineOf(readModelAs(source, modelContext(), 'hdf5'));
          } catch (error) {
            expect(error).toBeInstanceOf(ModelFileError);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
