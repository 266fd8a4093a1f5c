import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filled, utf8 } from '../../../test/assembler.ts';
import { convertInMemory, modelContext, modelFrom } from '../../../test/memory-output.ts';
import { scanned } from '../../../test/scanned.ts';
import { anyTensor, dictOf, modelOf, outlineOf, tensorOf } from '../../../test/tensor-model.ts';
import { ModelFileError } from '../../core/error.ts';
import { bytesSource } from '../../core/source.ts';
import { base64Pieces } from '../base64-text.ts';
import { DTYPES, type DType } from '../model/dtype.ts';
import type { ModelValue } from '../model/value.ts';
import { readModelAs } from '../read-model.ts';
import { json } from '../writers/json.ts';
import { npz } from '../writers/npz.ts';
import { base64Source } from './base64-source.ts';

const none: ModelValue = { kind: 'none' };
const str = (text: string): ModelValue => ({ kind: 'str', text });
const int = (value: bigint): ModelValue => ({ kind: 'int', value });
const list = (...items: ModelValue[]): ModelValue => ({ kind: 'list', items });
const tensor = (value = tensorOf('U8', [1], filled(1, 7))): ModelValue & { kind: 'tensor' } => ({
  kind: 'tensor',
  type: 'array',
  tensor: value,
});

function written(root: ModelValue): Uint8Array {
  return convertInMemory(modelOf(root), json).output.bytesOf('model.json');
}
const readBack = (root: ModelValue): ModelValue => modelFrom(written(root), 'typed-json').root;
const textOf = (root: ModelValue): string => Buffer.from(written(root)).toString();
const document = (root: string): Uint8Array =>
  utf8(`{"schema":"pickleproof/model/v1","provenance":{},"framework":"pt","root":${root}}`);
const read = (root: string): ModelValue => modelFrom(document(root), 'typed-json').root;

/** The value with bytes and tensors as texts, so that two can be compared. */
function comparable(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_key, part: unknown) => {
      if (typeof part === 'bigint') return `int ${part}`;
      if (typeof part === 'number') return Object.is(part, -0) ? '-0' : String(part);
      if (!isValue(part)) return part;
      if (part.kind === 'tensor') {
        const { requiresGrad, type } = part;
        return [outlineOf({ root: part })[''], type, requiresGrad];
      }
      if (part.kind !== 'bytes' && part.kind !== 'bytearray') return part;
      const bytes = part.source.read(part.offset, part.length);
      return [part.kind, Buffer.from(bytes).toString('hex')];
    }),
  );
}

function isValue(part: unknown): part is ModelValue {
  return typeof part === 'object' && part !== null && 'kind' in part;
}

/** Any value, with tensors only where names cannot meet: that two have one name is refused elsewhere. */
const anyValue = fc.letrec<{ value: ModelValue }>((tie) => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('$dict', '\ud800', '__proto__', '', 'é'),
  );
  const symbol = fc.record({
    module: fc.constantFrom('m', 'a.b', ''),
    name: fc.constantFrom('N', 'A.B'),
  });
  const items = fc.array(tie('value'), { maxLength: 3 });
  const pair = fc.tuple(tie('value'), tie('value'));
  const bytes = fc
    .uint8Array({ maxLength: 9 })
    .map((data) => ({ source: bytesSource(data), offset: 0, length: data.length }));
  const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
    fc.option(value, { nil: undefined });
  return {
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constant(none),
      fc.boolean().map((value): ModelValue => ({ kind: 'bool', value })),
      fc.oneof(fc.bigInt(), fc.constantFrom(2n ** 53n, -(2n ** 53n))).map(int),
      fc.double().map((value): ModelValue => ({ kind: 'float', value })),
      fc
        .tuple(fc.double(), fc.double())
        .map(([real, imaginary]): ModelValue => ({ kind: 'complex', real, imaginary })),
      text.map(str),
      fc
        .tuple(fc.constantFrom('bytes', 'bytearray'), bytes)
        .map(([kind, data]): ModelValue => ({ kind, ...data })),
      fc
        .tuple(fc.constantFrom('list', 'tuple', 'set', 'frozenset'), items, optional(symbol))
        .map(([kind, all, type]): ModelValue => ({ kind, items: all, ...(type && { type }) })),
      fc
        .tuple(
          fc.uniqueArray(pair, {
            maxLength: 3,
            selector: ([key]) => JSON.stringify(comparable(key)),
          }),
          optional(symbol),
          optional(tie('value')),
        )
        .map(([entries, type, attributes]): ModelValue => ({
          kind: 'dict',
          entries,
          ...(type && { type }),
          ...(attributes && { attributes }),
        })),
      symbol.map((name): ModelValue => ({ kind: 'symbol', symbol: name })),
      fc
        .tuple(
          fc.constantFrom('reduce', 'newobj', 'inst'),
          tie('value'),
          tie('value'),
          optional(tie('value')),
          items,
          items,
          fc.array(pair, { maxLength: 2 }),
        )
        .map(([how, callee, args, kwargs, states, more, entries]): ModelValue => ({
          kind: 'object',
          how,
          callee,
          args,
          kwargs,
          states,
          items: more,
          entries,
        })),
      fc
        .tuple(
          fc.constantFrom('sparse', 'masked'),
          text,
          fc.uniqueArray(fc.constantFrom('a', 'b', ''), { maxLength: 2 }),
          tie('value'),
        )
        .map(([what, layout, names, part]): ModelValue => ({
          kind: 'group',
          what,
          layout,
          parts: names.map((name) => [name, part]),
        })),
      tie('value').map((id): ModelValue => ({ kind: 'persistent', id })),
    ),
  };
});

describe('nothing is lost', () => {
  test('of any value', () => {
    fc.assert(
      fc.property(anyValue.value, (value) => {
        expect(comparable(readBack(value))).toEqual(comparable(value));
      }),
      { numRuns: 300 },
    );
  });

  test('of tensors of any type', () => {
    const types = (Object.keys(DTYPES) as DType[]).filter((name) => DTYPES[name].bits >= 8);
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,9}$/), anyTensor(types)), (tensors) => {
        expect(outlineOf({ root: readBack(dictOf(tensors)) })).toEqual(
          outlineOf({ root: dictOf(tensors) }),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('of what a tensor is besides its numbers', () => {
    const record = tensorOf('RECORD', [1], filled(6), {
      itemBytes: 6,
      descr: "[('a', '<f4'), ('b', '>i2')]",
    });
    const root = list(
      {
        kind: 'tensor',
        type: 'parameter',
        requiresGrad: true,
        tensor: tensorOf('F4', [2], filled(1, 0x12)),
      },
      tensor(record),
      tensor(tensorOf('TEXT', [1], filled(8), { itemBytes: 8, descr: '<U2' })),
    );
    expect(comparable(readBack(root))).toEqual(comparable(root));
  });

  test('of what is shared, also with itself', () => {
    const shared = list(int(1n));
    const loop: { kind: 'list'; items: ModelValue[] } = { kind: 'list', items: [] };
    loop.items.push(loop, { kind: 'dict', entries: [[str('again'), loop]] });
    const object: ModelValue & { kind: 'object'; states: ModelValue[] } = {
      kind: 'object',
      how: 'newobj',
      callee: { kind: 'symbol', symbol: { module: 'm', name: 'N' } },
      args: { kind: 'tuple', items: [] },
      kwargs: undefined,
      states: [],
      items: [],
      entries: [],
    };
    object.states.push({ kind: 'dict', entries: [[str('self'), object]] });
    const back = readBack(list(shared, shared, loop, object));
    if (back.kind !== 'list') throw new Error('no list');
    const [first, second, third, fourth] = back.items;
    expect(first).toBe(second);
    expect(third?.kind === 'list' && third.items[0]).toBe(third);
    const inner = third?.kind === 'list' ? third.items[1] : none;
    expect(inner?.kind === 'dict' && inner.entries[0]?.[1]).toBe(third);
    const state = fourth?.kind === 'object' ? fourth.states[0] : none;
    expect(state?.kind === 'dict' && state.entries[0]?.[1]).toBe(fourth);
  });

  test('two views of the same memory are written once, and are one again', () => {
    const source = bytesSource(filled(4, 3));
    const data = { kind: 'span', source, offset: 0, storage: { key: '0', bytes: 4 } } as const;
    const view = (): ModelValue => tensor({ dtype: 'U8', shape: [4], data });
    const root: ModelValue = {
      kind: 'dict',
      entries: [
        [str('a'), view()],
        [str('b'), view()],
      ],
    };
    expect(textOf(root).split('"data"')).toHaveLength(2);
    const { conversion } = convertInMemory(modelFrom(written(root), 'typed-json'), npz);
    expect(conversion.aliased).toEqual([{ name: 'b', keptAs: 'a' }]);
  });

  test('the file is one object with its schema first, and clean', () => {
    const bytes = written(list(tensor()));
    expect(Buffer.from(bytes).toString()).toBe(
      '{"schema":"pickleproof/model/v1","provenance":{"pickleproof.tool":"test"},"framework":"np",' +
        '"root":[{"$tensor":{"id":1,"type":"array","dtype":"U8","shape":[1],"data":"Bw=="}}]}\n',
    );
    expect(scanned(bytes, 'model.json')).toMatchObject({ format: 'typed-json', verdict: 'clean' });
    const later = utf8(Buffer.from(bytes).toString().replace('model/v1', 'model/v2'));
    expect(scanned(later, 'model.json')).toMatchObject({
      format: 'typed-json',
      verdict: 'incomplete',
    });
    expect(() => modelFrom(later, 'typed-json')).toThrow('only pickleproof/model/v1 is known');
    const twice = utf8('{"schema":"pickleproof/model/v1","root":1,"root":2}');
    expect(scanned(twice, 'model.json').findings.map(({ rule }) => rule)).toContain(
      'loaders-disagree',
    );
  });

  test('texts longer than what a reader keeps', () => {
    const root = list(str(`\u00e9"${'x'.repeat(100_000)}\ud800`));
    expect(readBack(root)).toEqual(root);
  });
});

describe('what is refused', () => {
  test.each([
    ['{"$what":1}', '"$what" that makes no sense'],
    ['{"$int":"1.5"}', '$int'],
    ['{"$float":"1"}', '$float'],
    ['{"$complex":[1.0]}', '$complex'],
    ['{"$tuple":1}', '$tuple'],
    ['{"$type":"nodot","$tuple":[]}', '$type'],
    ['{"$symbol":["a","b","c"]}', '$symbol'],
    ['{"$dict":[[1]]}', '$dict'],
    ['{"$object":1,"how":"exec","args":[]}', '$object'],
    ['{"$group":"other","layout":"","parts":{}}', '$group'],
    ['{"$ref":1}', 'nothing has the id 1'],
    ['{"$id":1,"value":{"$ref":1}}', 'stands for another id'],
    ['[{"$id":1,"value":1},{"$id":1,"value":1}]', 'stands twice'],
    ['{"$tensor":{"same":1}}', '$tensor'],
    ['{"$tensor":{"dtype":"U8","shape":[2],"data":"AA=="}}', '$tensor'],
    ['{"$tensor":{"dtype":"U9","shape":[1],"data":"AA=="}}', '$tensor'],
    ['{"$tensor":{"dtype":"U8","shape":[-1],"data":"AA=="}}', '$tensor'],
    [
      '{"$tensor":{"dtype":"RECORD","itemBytes":1,"descr":"import os","shape":[1],"data":"AA=="}}',
      '$tensor',
    ],
    ['{"$tensor":{"dtype":"U8","shape":[1],"type":"evil","data":"AA=="}}', '$tensor'],
    ['{"$tensor":{"dtype":"U8","shape":[1],"data":"AAA"}}', 'no multiple of 4'],
    ['{"$bytes":1}', '$bytes'],
    ['{"a":1,"a":2}', 'the key "a" twice'],
    ['NaN', 'the number NaN'],
  ])('%s', (root, message) => {
    expect(() => read(root)).toThrow(
      expect.objectContaining({ code: 'MALFORMED', offset: expect.any(Number) }),
    );
    expect(() => read(root)).toThrow(message);
  });

  test('a file that is no object, has no root, or ends early', () => {
    for (const [text, code] of [
      ['[]', 'MALFORMED'],
      ['1', 'MALFORMED'],
      ['', 'TRUNCATED'],
      ['{"schema":"pickleproof/model/v1"}', 'MALFORMED'],
      ['{"schema":"pickleproof/model/v1","root":[', 'TRUNCATED'],
    ] as const) {
      expect(() => modelFrom(utf8(text), 'typed-json')).toThrow(expect.objectContaining({ code }));
    }
  });

  test('letters that are no base64, when they are read', () => {
    for (const data of ['A!==', 'AB==', 'AA*=', 'AAAAAB==']) {
      const size = data.length === 8 ? 4 : data.endsWith('==') ? 1 : 2;
      const root = read(`{"$tensor":{"dtype":"U8","shape":[${size}],"data":"${data}"}}`);
      expect(() => outlineOf({ root })).toThrow(expect.objectContaining({ code: 'MALFORMED' }));
    }
  });

  test('it fails only with a ModelFileError, whatever the bytes', () => {
    const good = written(
      list(
        tensor(),
        { kind: 'tuple', items: [int(2n ** 60n), str('x')] },
        { kind: 'dict', entries: [[none, none]] },
      ),
    );
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 0, max: 255 }), fc.nat(), (at, byte, cut) => {
        const bytes = good.slice();
        bytes[at % bytes.length] = byte;
        const source = bytesSource(
          bytes.subarray(0, cut % 5 === 0 ? cut % bytes.length : undefined),
        );
        try {
          outlineOf(readModelAs(source, modelContext(), 'typed-json'));
        } catch (error) {
          expect(error).toBeInstanceOf(ModelFileError);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('base64', () => {
  test('of pieces of any length is that of the whole, and any range of it can be read', () => {
    fc.assert(
      fc.property(
        fc.array(fc.uint8Array({ maxLength: 20 })),
        fc.nat(50),
        fc.nat(50),
        (pieces, at, length) => {
          const whole = Buffer.concat(pieces);
          const text = [...base64Pieces(pieces)].join('');
          expect(text).toBe(whole.toString('base64'));
          const source = base64Source(bytesSource(utf8(`"${text}"`)), 1, text.length);
          expect(Buffer.from(source.read(at, length))).toEqual(whole.subarray(at, at + length));
        },
      ),
    );
  });
});
