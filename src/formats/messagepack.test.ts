import { assert, property, uint8Array } from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  STOP,
  call,
  concat,
  filled,
  global,
  pickle,
  proto,
  str,
  utf8,
} from '../../test/assembler.ts';
import { outline } from '../../test/outline.ts';
import { ModelFileError } from '../core/error.ts';
import { Budget } from '../core/limits.ts';
import { bytesSource } from '../core/source.ts';
import { BUILT_IN } from '../policy/profile.ts';
import { scanSource } from '../scan/scan.ts';
import { messagepack } from './messagepack.ts';
import { MessagePackReader } from './messagepack-reader.ts';

const FIXTURES = 'test/fixtures/messagepack';
const evil = pickle(proto(2), call(global('os', 'system'), str('echo inert')), STOP);
const inert = pickle(proto(2), 0x4e, STOP);

const byte = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
const text = (value: string): Uint8Array => concat(byte(0xd9, utf8(value).length), utf8(value));
const bin = (value: Uint8Array): Uint8Array =>
  concat(byte(0xc5, value.length >> 8, value.length & 255), value);
const list = (...items: readonly Uint8Array[]): Uint8Array =>
  concat(byte(0x90 + items.length), ...items);
const ext = (type: number, payload: Uint8Array): Uint8Array =>
  concat(byte(0xc8, payload.length >> 8, payload.length & 255, type & 255), payload);
const map = (...entries: readonly (readonly [Uint8Array | string, Uint8Array])[]): Uint8Array =>
  concat(
    byte(0x80 + entries.length),
    ...entries.flatMap(([key, value]) => [typeof key === 'string' ? text(key) : key, value]),
  );
const array = (shape: readonly number[], dtype: string, data: Uint8Array): Uint8Array =>
  list(list(...shape.map((size) => byte(size))), text(dtype), bin(data));
const TRUE = byte(0xc3);
const NIL = byte(0xc0);
/** Makes a file longer than the shortest that is believed. */
const LONG = text('a text that is long enough for a list to be believed');

const scan = (input: Uint8Array): ReturnType<typeof scanSource> =>
  scanSource(bytesSource(input), { path: 'model.msgpack', policy: BUILT_IN });
const rules = (input: Uint8Array): string[] => scan(input).findings.map(({ rule }) => rule);

describe('files that the libraries wrote', () => {
  const names = readdirSync(FIXTURES).filter((name) => name.endsWith('.msgpack'));

  test.each(names)('%s is clean', (name) => {
    const report = scan(readFileSync(`${FIXTURES}/${name}`));
    expect(report).toMatchObject({ format: 'msgpack', verdict: 'clean' });
  });

  test('arrays of flax are listed by their names', () => {
    expect(outline(readFileSync(`${FIXTURES}/flax.msgpack`))).toEqual([
      'format msgpack',
      'tensor params/dense/kernel float32 [2, 3]',
      'tensor params/dense/bias bfloat16 [3]',
      'tensor params/mask bool [2]',
      'tensor params/scalar float64 []',
      'tensor opt/0/count int32 []',
    ]);
  });

  test('arrays of msgpack-numpy too, and what it pickles is judged', () => {
    const lines = outline(readFileSync(`${FIXTURES}/msgpack-numpy.msgpack`));
    expect(lines).toContain('tensor weights <f4 [2, 3]');
    expect(lines.find((line) => line.startsWith('pickle objects@'))).toContain('_reconstruct');
  });
});

test('walks over every kind of value', () => {
  const values = (
    '05 ff ccc8 cd0100 ce00000100 cf0000000000000100 d0ff d1fffe d200000007 d3ffffffffffffffff ' +
    'c0 c3 c2 ca00000000 cb0000000000000000 a161 da000161 db0000000161 c40100 c60000000100 ' +
    `d40500 d805${'00'.repeat(16)} c7010500 c9000000010500 dd00000000 de0000`
  )
    .split(' ')
    .map((hex) => byte(...(hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16))));
  const input = concat(byte(0xdc, 0, values.length), ...values);
  const reader = new MessagePackReader(bytesSource(input), { format: 'test' });
  const kinds: (string | number)[] = [];
  for (let token = reader.next(); token !== undefined; token = reader.next()) {
    kinds.push(token.kind === 'integer' ? token.value : token.kind);
  }
  expect(reader.cursor.offset).toBe(input.length);
  expect(kinds.slice(1, 11)).toEqual([5, -1, 200, 256, 256, 256, -1, -2, 7, -1]);
  expect(kinds.slice(11).join(' ')).toBe(
    'nil boolean boolean float float text text text bytes bytes ' +
      'extension extension extension extension array close map close close',
  );
});

describe('accepts', () => {
  test.each([
    [
      'timestamps',
      map(['t', byte(0xd6, 0xff, 0, 0, 0, 1)], ['u', concat(byte(0xc7, 12, 0xff), filled(12, 0))]),
    ],
    [
      'complex numbers',
      map(['c', ext(2, list(concat(byte(0xcb), filled(8, 0)), concat(byte(0xcb), filled(8, 0))))]),
    ],
    ['an array as the whole file', ext(1, array([2], 'int8', filled(2, 1)))],
    ['numbers and bytes as keys', map(['a', map([byte(1), NIL], [bin(utf8('1')), NIL])])],
    ['the same key as text and as bytes', map(['a', NIL], [bin(utf8('a')), NIL])],
    ['lists', list(LONG, map(), list())],
    [
      'a scalar of numpy',
      map(['nd', byte(0xc2)], ['type', text('<f4')], ['data', bin(filled(4, 1))]),
    ],
  ])('%s', (_name, input) => {
    expect(scan(input)).toMatchObject({ format: 'msgpack', verdict: 'clean', findings: [] });
  });
});

describe('finds', () => {
  const objects = (kind: Uint8Array, data: Uint8Array): Uint8Array =>
    map([bin(utf8('nd')), TRUE], [bin(utf8('kind')), kind], [bin(utf8('data')), data]);

  test.each([
    ['an array of objects of msgpack-numpy', map(['a', objects(bin(utf8('O')), bin(evil))])],
    [
      'one with texts as keys',
      map(['a', map(['nd', TRUE], ['kind', text('O')], ['data', bin(evil)])]),
    ],
    [
      'one whose data comes first',
      map(['a', map(['data', bin(evil)], ['kind', text('O')], ['nd', TRUE])]),
    ],
    [
      'one whose kind stands twice',
      map(['a', map(['nd', TRUE], ['kind', text('O')], ['kind', text('V')], ['data', bin(evil)])]),
    ],
    [
      'one whose data stands twice',
      map(['a', map(['nd', TRUE], ['kind', text('O')], ['data', bin(inert)], ['data', bin(evil)])]),
    ],
    [
      'one whose data is a text',
      map([
        'a',
        map(['nd', TRUE], ['kind', text('O')], ['data', concat(byte(0xd9, evil.length), evil)]),
      ]),
    ],
    [
      'one in an extension value',
      map(['a', ext(9, map(['x', objects(bin(utf8('O')), bin(evil))]))]),
    ],
    ['a pickle in an extension value', map(['a', ext(42, evil)])],
    ['a pickle where an array is expected', map(['a', ext(1, evil)])],
    ['a pickle in bytes', map(['a', list(NIL, bin(evil))])],
  ])('%s', (_name, input) => {
    expect(rules(input)).toContain('call-spawns-process');
    expect(scan(input).verdict).toBe('dangerous');
  });

  test.each([
    [
      'an extension type that nobody knows',
      map(['a', ext(77, utf8('abcdefgh'))]),
      'extension-unknown',
      'unknown',
    ],
    ['an array in a way of its own', map(['a', ext(1, list(NIL))]), 'extension-unknown', 'unknown'],
    [
      'a complex number of another kind',
      map(['a', ext(2, list(NIL, NIL))]),
      'extension-unknown',
      'unknown',
    ],
    [
      'a timestamp of another size',
      map(['a', ext(-1, filled(5, 0))]),
      'extension-unknown',
      'unknown',
    ],
    [
      'a shape of texts',
      map(['a', ext(1, list(list(text('x')), text('int8'), bin(filled(1, 0))))]),
      'extension-unknown',
      'unknown',
    ],
    [
      'a key that stands twice',
      map(['a', NIL], ['b', NIL], ['a', TRUE]),
      'loaders-disagree',
      'dangerous',
    ],
    [
      'a number that stands twice',
      map(['a', map([byte(1), NIL], [byte(0xcc, 1), NIL])]),
      'loaders-disagree',
      'dangerous',
    ],
  ])('%s', (_name, input, rule, verdict) => {
    expect(rules(input)).toContain(rule);
    expect(scan(input).verdict).toBe(verdict);
  });
});

describe('refuses', () => {
  test.each([
    [
      'a size that does not fit',
      map(['a', ext(1, array([3], 'float32', filled(8, 0)))]),
      'unread MALFORMED a',
    ],
    [
      'a type that came later',
      map(['a', ext(3, array([], 'float2', filled(1, 0)))]),
      'unread UNSUPPORTED a',
    ],
    [
      'objects in an array of flax',
      map(['a', ext(1, array([1], 'object', filled(8, 0)))]),
      'unread UNSUPPORTED a',
    ],
  ])('%s', (_name, input, line) => {
    expect(outline(input)).toContain(line);
    expect(scan(input).verdict).toBe('incomplete');
  });

  test('an array of objects that is no pickle', () => {
    const input = map([
      'a',
      map(['nd', TRUE], ['kind', text('O')], ['data', bin(utf8('? no pickle'))]),
    ]);
    expect(scan(input).verdict).toBe('incomplete');
  });

  const read = (input: Uint8Array): unknown => [
    ...messagepack.read(bytesSource(input), { budget: new Budget() }),
  ];
  test.each([
    ['a value that is cut', byte(0x81, 0xa1), 'TRUNCATED', 1],
    ['a text without end', concat(byte(0x81, 0xdb), filled(4, 0xff)), 'TRUNCATED', 6],
    ['a map without end', byte(0xdf, 0xff, 0xff, 0xff, 0xff), 'TRUNCATED', 5],
    ['a list without end', byte(0xdd, 0xff, 0xff, 0xff, 0xff), 'TRUNCATED', 5],
    ['the byte that is never used', byte(0x91, 0xc1), 'MALFORMED', 1],
    ['lists in each other without end', filled(2000, 0x91), 'LIMIT_EXCEEDED', 1024],
    [
      'a key without end',
      concat(byte(0x81, 0xda, 0x20, 0), filled(0x2000, 0x61), NIL),
      'LIMIT_EXCEEDED',
      1,
    ],
  ])('%s', (_name, input, code, offset) => {
    expect(() => read(input)).toThrow(expect.objectContaining({ code, offset }) as Error);
  });

  test('a rest that the recogniser did not reach', () => {
    const parts = [...messagepack.read(bytesSource(byte(0x91, 1, 2)), { budget: new Budget() })];
    expect(parts).toMatchObject([{ kind: 'unread', code: 'MALFORMED', offset: 2 }]);
  });
});

describe('is not mistaken for', () => {
  test.each([
    ['a pickle', concat(byte(0x80, 2), filled(40, 0x4e))],
    ['a map without names', concat(byte(0x81, 1), LONG)],
    ['a short list', list(byte(1), byte(2))],
    ['a value with something behind it', concat(map(['a', LONG]), NIL)],
    ['a value that is cut', map(['a', LONG]).subarray(0, 40)],
    ['an extension value of another application', ext(7, array([2], 'int8', filled(2, 1)))],
    ['text', utf8('߀ text of a script that begins with such a byte, and goes on for long')],
  ])('%s', (_name, input) => {
    expect(messagepack.detect(input.subarray(0, 512), bytesSource(input))).toBe(false);
  });
});

test('fails only with a ModelFileError, whatever the bytes', () => {
  const check = (input: Uint8Array): void => {
    const source = bytesSource(input);
    expect(typeof messagepack.detect(input, source)).toBe('boolean');
    try {
      for (const part of messagepack.read(source, { budget: new Budget() })) void part;
    } catch (error) {
      expect(error).toBeInstanceOf(ModelFileError);
    }
  };
  assert(property(uint8Array({ maxLength: 64 }), check));
  assert(
    property(uint8Array({ maxLength: 64 }), (bytes) =>
      check(concat(byte(0x82, 0xa1, 0x61), bytes)),
    ),
  );
});
