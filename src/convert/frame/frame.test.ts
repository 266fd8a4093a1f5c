import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { concat, utf8 } from '../../../test/assembler.ts';
import { convertedBy, modelOf, tensorOf, tensorsOf } from '../../../test/converted.ts';
import { modelFrom, MemorySink } from '../../../test/memory-output.ts';
import { ModelFileError } from '../../core/error.ts';
import { bytesSource } from '../../core/source.ts';
import { ByteCursor } from '../../formats/byte-cursor.ts';
import type { Conversion } from '../convert.ts';
import type { Model } from '../model/model.ts';
import type { Tensor } from '../model/tensor.ts';
import type { ModelValue, ObjectValue } from '../model/value.ts';
import { arrowTexts } from './arrow-texts.ts';
import { numberColumn } from './number-column.ts';
import { arrayColumn } from './pandas-array.ts';
import { GROUP, writeParquet } from './parquet-file.ts';
import { zoneOf } from './pandas-object.ts';
import { textColumn } from './text-column.ts';
import { i32, list, struct, text, thriftBytes } from './thrift.ts';
import { readThrift } from './thrift-reader.ts';

const FOLDER = 'test/fixtures/convert/graphs';
const error = (run: () => unknown): string => {
  try {
    run();
  } catch (thrown) {
    if (thrown instanceof ModelFileError) return `${thrown.code}: ${thrown.message}`;
    throw thrown;
  }
  return 'nothing was thrown';
};
const int = (value: number): ModelValue => ({ kind: 'int', value: BigInt(value) });
const str = (value: string): ModelValue => ({ kind: 'str', text: value });
const tuple = (...items: ModelValue[]): ModelValue => ({ kind: 'tuple', items });
const symbol = (name: string): ModelValue => ({ kind: 'symbol', symbol: { module: 'm', name } });
const dict = (entries: Record<string, ModelValue>): ModelValue => ({
  kind: 'dict',
  entries: Object.entries(entries).map(([key, value]) => [str(key), value]),
});
const bytes = (content: Uint8Array): ModelValue => ({
  kind: 'bytes',
  source: bytesSource(content),
  offset: 0,
  length: content.length,
});
const call = (name: string, ...args: ModelValue[]): ObjectValue => ({
  kind: 'object',
  how: 'reduce',
  callee: symbol(name),
  args: tuple(...args),
  kwargs: undefined,
  states: [],
  items: [],
  entries: [],
});
const made = (name: string, state: Record<string, ModelValue>): ObjectValue => ({
  ...call(name),
  states: [dict(state)],
});
const array = (tensor: Tensor): ModelValue => ({ kind: 'tensor', type: 'array', tensor });
const objects = (layout: string, ...items: ModelValue[]): ModelValue => objectArray(layout, items);
const objectArray = (layout: string, items: readonly ModelValue[]): ModelValue => ({
  kind: 'group',
  what: 'object-array',
  layout,
  parts: items.map((item, i) => [String(i), item]),
});
const names = (...items: ModelValue[]): ModelValue =>
  call('_new_Index', symbol('Index'), dict({ data: objects(`(${items.length},)`, ...items) }));
const range = (stop: number): ModelValue =>
  call(
    '_new_Index',
    symbol('RangeIndex'),
    dict({ start: int(0), stop: int(stop), step: int(1), name: { kind: 'none' } }),
  );
const slice = (start: number, stop: number): ModelValue =>
  call('slice', int(start), int(stop), int(1));
const block = (values: ModelValue, place: ModelValue = slice(0, 1)): ModelValue =>
  call('_unpickle_block', values, place, int(2));
const frame = (axes: readonly ModelValue[], ...blocks: readonly ModelValue[]): ObjectValue =>
  made('DataFrame', {
    _mgr: call('BlockManager', tuple(...blocks), { kind: 'list', items: axes }),
  });
const model = (root: ModelValue): Model => ({
  format: 'pickle',
  root,
  framework: undefined,
  facts: new Map(),
  notRun: [],
  left: [],
});
const U8 = (...values: number[]): Tensor =>
  tensorOf('U8', [1, values.length], Uint8Array.from(values));
const converted = (source: Model): { pages: Record<string, string>; conversion: Conversion } => {
  const { output, conversion } = convertedBy('parquet', source, { name: 'm.parquet' });
  const written = modelFrom(output.bytesOf('m.parquet'), 'parquet');
  return { pages: tensorsOf(written), conversion };
};
const hexOf = (page: string | undefined): string => page?.replace(/^U8 \[\d+\] /, '') ?? '';

describe('frames of several versions of pandas', () => {
  test.each(['3.1', '3.1-arrow', '2.2', '1.5'])('pandas %s', (version) => {
    const source = modelOf(new Uint8Array(readFileSync(`${FOLDER}/frame-${version}.pkl`)));
    const { pages, conversion } = converted(source);
    const found = Object.fromEntries(
      Object.entries(pages).map(([name, page]) => [name.slice(2), hexOf(page)]),
    );
    expect(found).toMatchObject({
      i: '0100000000000000feffffffffffffff0300000000000000',
      small: '01000000feffffff03000000',
      f: '000000000000f83f000000000000f87f0000000000000080',
      b: '05',
      // three definition levels (1, 0, 1), then what is there
      s: '0200000003050100000078030000007ac39f',
      n: '02000000030501000000000000000300000000000000',
      c: '020000000307010000007501000000760100000075',
      key: '020000000307010000007001000000710100000072',
    });
    expect(found['t']).toBe(found['utc']);
    expect(found['t']).toMatch(/^020000000305.{32}$/);
    const dropped = conversion.dropped.map(({ path, kind }) => `${path} ${kind}`);
    expect(dropped).toEqual(expect.arrayContaining(['c type', 'span column']));
    expect(conversion.lossy).toBe(true);
  });
});

describe('columns', () => {
  test('wider numbers keep their sign, narrow ones theirs', () => {
    const signed = tensorOf('I16', [2], Uint8Array.of(0xff, 0xff, 1, 0));
    const column = numberColumn('x', signed);
    expect([...(column?.values(0, 2) ?? [])].flatMap((piece) => [...piece])).toEqual([
      255, 255, 255, 255, 1, 0, 0, 0,
    ]);
    expect(numberColumn('x', tensorOf('C64', [1], new Uint8Array(8)))).toBeUndefined();
  });

  test('texts, bytes, and nothing else', () => {
    expect(textColumn('x', [str('a'), { kind: 'none' }])?.pandas.pandasType).toBe('unicode');
    expect(textColumn('x', [bytes(utf8('a'))])?.pandas.pandasType).toBe('bytes');
    expect(textColumn('x', [str('a'), int(1)])).toBeUndefined();
    expect(textColumn('x', [str('\ud800')])).toBeUndefined();
    expect(textColumn('x', [call('_nat_unpickle'), symbol('NaT')])?.present?.(0, 2)).toEqual(
      Uint8Array.of(0, 0),
    );
  });

  test('many rows come in groups, many texts in pieces', () => {
    const rows = GROUP + 5;
    const tensor = tensorOf('I64', [1, rows], new Uint8Array(rows * 8));
    const { pages } = converted(model(frame([names(str('s')), range(rows)], block(array(tensor)))));
    expect(Object.keys(pages)).toEqual(['0.s', '1.s']);
    expect(hexOf(pages['1.s'])).toBe('00'.repeat(40));
    const texts = textColumn(
      's',
      Array.from({ length: 9000 }, (_, i) => str(`row ${i}`)),
    );
    const pieces = [...(texts?.values(1, 9000) ?? [])];
    expect(pieces.length).toBe(2);
    expect(pieces[0]?.subarray(0, 9)).toEqual(concat([5, 0, 0, 0], utf8('row 1')));
  });

  test('columns and categories may be named by numbers', () => {
    const root = frame([range(1), range(2)], block(array(U8(1, 2))));
    expect(Object.keys(converted(model(root)).pages)).toEqual(['0.0']);
    const numbers = call('_new_Index', symbol('Index'), dict({ data: array(U8(5, 6)) }));
    const root2 = frame(
      [numbers, range(1)],
      block(array(U8(1)), slice(0, 1)),
      block(array(U8(2)), slice(1, 2)),
    );
    expect(Object.keys(converted(model(root2)).pages)).toEqual(['0.5', '0.6']);
    const kinds = made('CategoricalDtype', { categories: names(str('u'), str('v')) });
    const codes = array(tensorOf('I8', [3], Uint8Array.of(1, 255, 0)));
    const column = arrayColumn('c', made('Categorical', { _codes: codes, _dtype: kinds }), 0);
    expect(column?.present?.(0, 3)).toEqual(Uint8Array.of(1, 0, 1));
    const unknown = made('Categorical', { _codes: codes, _dtype: made('CategoricalDtype', {}) });
    expect(arrayColumn('c', unknown, 0)).toBeUndefined();
    expect(arrayColumn('c', int(1), 0)).toBeUndefined();
    expect(arrayColumn('c', made('SparseArray', {}), 0)).toBeUndefined();
    const masked = made('IntegerArray', { _data: codes, _mask: codes });
    expect(arrayColumn('c', masked, 0)).toBeUndefined();
  });

  test('places of columns are a list as well', () => {
    const places = array(tensorOf('I64', [2], new Uint8Array(BigInt64Array.of(1n, 0n).buffer)));
    const both = array(tensorOf('U8', [2, 1], Uint8Array.of(7, 8)));
    const root = frame([names(str('a'), str('b')), range(1)], block(both, places));
    expect(converted(model(root)).pages).toEqual({
      '0.a': 'U8 [4] 08000000',
      '0.b': 'U8 [4] 07000000',
    });
  });

  test('moments of seconds, and of a zone', () => {
    const moments = (descr: string): Tensor => ({
      ...tensorOf('TIME', [1], Uint8Array.of(2, 0, 0, 0, 0, 0, 0, 0)),
      descr,
    });
    const seconds = arrayColumn('t', array(moments('<M8[s]')), 0);
    expect([...(seconds?.values(0, 1) ?? [])][0]?.[0]).toBe(2000 & 0xff);
    expect(seconds?.changed).toMatch(/milliseconds/);
    expect(arrayColumn('t', array(moments('<m8[ns]')), 0)).toBeUndefined();
    const zone = call('DatetimeTZDtype', str('us'), call('_p', str('Europe/Berlin')));
    const backed = call('__pyx_unpickle_NDArrayBacked', symbol('DatetimeArray'), int(0));
    const local = { ...backed, states: [tuple(zone, array(moments('<M8[us]')))] };
    const column = arrayColumn('t', local, 0);
    expect(column?.pandas.metadata).toEqual({ timezone: 'Europe/Berlin' });
    expect(column?.changed).toMatch(/nanoseconds/);
    const turned = { ...backed, states: [tuple(array(moments('<M8[us]')), zone)] };
    expect(arrayColumn('t', turned, 0)?.pandas.pandasType).toBe('datetimetz');
  });

  test('zones have names, or none that we know', () => {
    const type = (zone: ModelValue): ModelValue => made('DatetimeTZDtype', { tz: zone });
    expect(zoneOf(type(call('_UTC')))).toBe('UTC');
    expect(zoneOf(type(symbol('utc')))).toBe('UTC');
    expect(zoneOf(type(symbol('other')))).toBeUndefined();
    expect(zoneOf(type(call('timezone', call('timedelta', int(0)))))).toBe('UTC');
    expect(zoneOf(type(call('timezone', call('timedelta', int(1)))))).toBeUndefined();
    expect(zoneOf(type(call('_unpickle', str('Asia/Tokyo'))))).toBe('Asia/Tokyo');
    expect(zoneOf(type({ ...call(''), callee: call('getattr'), args: tuple(str('Z')) }))).toBe('Z');
    expect(zoneOf(type(int(1)))).toBeUndefined();
    expect(zoneOf(call('DatetimeTZDtype'))).toBeUndefined();
    expect(zoneOf(undefined)).toBeUndefined();
  });
});

describe('arrays of Arrow', () => {
  const type = (alias: string): ModelValue => call('type_for_alias', str(alias));
  const buffer = (content: Uint8Array): ModelValue => call('py_buffer', bytes(content));
  const offsets = (...values: number[]): Uint8Array =>
    new Uint8Array(Int32Array.from(values).buffer);
  const texts = (
    [length, offset]: readonly [number, number],
    ...buffers: ModelValue[]
  ): ModelValue =>
    call(
      '_restore_array',
      tuple(type('string'), int(length), int(0), int(offset), tuple(...buffers)),
    );
  const none: ModelValue = { kind: 'none' };

  test('begin anywhere, leave out what is not there, and come in chunks', () => {
    const one = texts(
      [2, 1],
      buffer(Uint8Array.of(0b011)),
      buffer(offsets(0, 1, 3, 4)),
      buffer(utf8('abcd')),
    );
    expect(arrowTexts(one)).toEqual([str('bc'), none]);
    const two = call('chunked_array', { kind: 'list', items: [one, texts([0, 0])] });
    expect(arrowTexts(two)).toEqual([str('bc'), none]);
    expect(arrowTexts(texts([1, 0], none, buffer(offsets(0, 0)), none))).toEqual([str('')]);
  });

  test.each([
    ['places that are not there', [buffer(offsets(0))], /places are not there/],
    ['a place before the start', [buffer(offsets(-1, 1)), buffer(utf8('a'))], /from -1 to 1/],
    ['a place behind the end', [buffer(offsets(0, 9)), buffer(utf8('a'))], /from 0 to 9 of 1/],
    ['no characters', [buffer(offsets(0, 9))], /of 0 bytes/],
    ['what is no text', [buffer(offsets(0, 1)), buffer(Uint8Array.of(0xff))], /no UTF-8/],
  ])('with %s are refused', (_name, buffers, message) => {
    expect(error(() => arrowTexts(texts([1, 0], none, ...buffers)))).toMatch(message);
  });

  test('of other types are not known', () => {
    const ints = call('_restore_array', tuple(type('int64'), int(1), int(0), int(0), tuple()));
    expect(arrowTexts(ints)).toBeUndefined();
    expect(arrowTexts(call('chunked_array', { kind: 'list', items: [ints] }))).toBeUndefined();
    expect(arrowTexts(texts([-1, 0]))).toBeUndefined();
    expect(arrowTexts(int(1))).toBeUndefined();
    const bare = call('_restore_array', tuple(int(1), int(1), int(0), int(0), tuple()));
    expect(arrowTexts(bare)).toBeUndefined();
  });
});

describe('frames that are not what they seem are refused', () => {
  const values = array(U8(1, 2));
  test.each([
    ['no manager', made('DataFrame', { _mgr: int(1) }), /without blocks/],
    ['a manager of another kind', made('DataFrame', { _mgr: call('BlockManager') }), /otherwise/],
    ['blocks of another kind', frame([names(str('a')), range(2)], int(1)), /otherwise/],
    ['no values', frame([names(str('a')), range(2)], call('_unpickle_block')), /without values/],
    ['names of several levels', frame([int(1), range(2)], block(values)), /without plain names/],
    ['a name that is none', frame([names({ kind: 'none' }), range(2)], block(values)), /is a none/],
    ['a column twice', frame([names(str('a')), range(2)], block(values), block(values)), /twice/],
    [
      'no values for a column',
      frame([names(str('a'), str('b')), range(2)], block(values)),
      /withou/,
    ],
    [
      'a column behind the last',
      frame([names(str('a')), range(2)], block(values, slice(0, 2))),
      /places of a block/,
    ],
    ['no places', frame([names(str('a')), range(2)], block(values, int(1))), /without places/],
    [
      'more places than columns',
      frame([names(str('a')), range(2)], block(values, array(U8(0, 1)))),
      /more places/,
    ],
    [
      'more columns than values',
      frame([names(str('a'), str('b')), range(2)], block(values, slice(0, 2))),
      /a block of 1 x 2 values/,
    ],
    [
      'more columns than objects',
      frame([names(str('a'), str('b')), range(2)], block(objects('(1, 1)', int(1)), slice(0, 2))),
      /a block of 1 x 1 objects/,
    ],
    [
      'columns of two lengths',
      frame([names(str('a'), str('b')), range(2)], block(values), block(array(U8(1)), slice(1, 2))),
      /columns of 2 and 1 rows/,
    ],
    [
      'two columns of one name',
      frame([names(str('a'), str('a')), range(2)], block(values), block(values, slice(1, 2))),
      /named "a" twice/,
    ],
  ])('%s', (_name, root, message) => {
    expect(error(() => converted(model(root)))).toMatch(message);
  });

  test('an index of several levels is told, and the frame kept', () => {
    const { pages, conversion } = converted(model(frame([names(str('a')), int(1)], block(values))));
    expect(pages).toEqual({ '0.a': 'U8 [8] 0100000002000000' });
    expect(conversion.dropped.map(({ path }) => path)).toEqual(['index']);
  });

  test('the state of old versions has the same', () => {
    const state = dict({
      '0.14.1': dict({
        axes: { kind: 'list', items: [names(int(7)), range(2)] },
        blocks: { kind: 'list', items: [dict({ values, mgr_locs: slice(0, 1) })] },
      }),
    });
    const none: ModelValue = { kind: 'none' };
    const manager = { ...call('BlockManager'), states: [tuple(none, none, none, state)] };
    const { pages } = converted(model(made('DataFrame', { _data: manager })));
    expect(pages).toEqual({ '0.7': 'U8 [8] 0100000002000000' });
  });

  test('there has to be one', () => {
    expect(error(() => converted(model(int(1))))).toMatch(/no pandas frame/);
  });
});

describe('the bytes of Parquet', () => {
  test('Thrift comes back', () => {
    const long = Array.from({ length: 20 }, (_, i) => i32(i - 10));
    const written = Uint8Array.from(
      thriftBytes([
        [1, i32(-5)],
        [3, undefined],
        [20, text('hi')],
        [21, list('i32', long)],
        [22, struct([1, { type: 'bool', value: true }], [2, { type: 'bool', value: false }])],
      ]),
    );
    const fields = readThrift(new ByteCursor(bytesSource(written), { format: 'parquet' }));
    expect(fields.get(1)).toBe(-5);
    expect(fields.get(20)).toEqual(utf8('hi'));
    expect(fields.get(21)).toEqual(long.map((_, i) => i - 10));
    expect(fields.get(22)).toEqual(
      new Map([
        [1, true],
        [2, false],
      ]),
    );
  });

  test('damage fails only with a ModelFileError', () => {
    const sink = new MemorySink();
    const column = numberColumn('x', tensorOf('F32', [2], new Uint8Array(8)));
    writeParquet(column === undefined ? [] : [column], 2, new Map([['k', 'v']]), sink);
    const base = sink.written();
    expect(Object.keys(tensorsOf(modelFrom(base, 'parquet')))).toEqual(['0.x']);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(base.length - 1), fc.nat(255))), (changes) => {
        const changed = new Uint8Array(base);
        for (const [at, byte] of changes) changed[at] = byte;
        expect(() => error(() => tensorsOf(modelFrom(changed, 'parquet')))).not.toThrow();
      }),
    );
    expect(error(() => modelFrom(utf8('PAR1'), 'parquet'))).toMatch(/^TRUNCATED/);
  });

  test('a pickle fails only with a ModelFileError, whatever the bytes', () => {
    const base = new Uint8Array(readFileSync(`${FOLDER}/frame-3.1-arrow.pkl`));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(base.length - 1), fc.nat(255))), (changes) => {
        const changed = new Uint8Array(base);
        for (const [at, byte] of changes) changed[at] = byte;
        expect(() => error(() => converted(modelOf(changed)))).not.toThrow();
      }),
    );
  });
});
