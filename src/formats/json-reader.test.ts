import { assert, jsonValue, property, string, uint8Array } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ModelFileError } from '../core/error.ts';
import { bytesSource, type ByteSource } from '../core/source.ts';
import { JsonReader, type JsonOptions, type JsonToken } from './json-reader.ts';
import { jsonField, readJsonValue, type JsonValue } from './json-value.ts';

const OPTIONS: JsonOptions = { format: 'json' };
const source = (text: string): ByteSource => bytesSource(new TextEncoder().encode(text));

function tokens(text: string | ByteSource, options: Partial<JsonOptions> = {}): JsonToken[] {
  const reader = new JsonReader(typeof text === 'string' ? source(text) : text, {
    ...OPTIONS,
    ...options,
  });
  const found: JsonToken[] = [];
  for (let token = reader.next(); token !== undefined; token = reader.next()) found.push(token);
  expect(reader.depth).toBe(0);
  return found;
}

function failure(text: string | ByteSource, options: Partial<JsonOptions> = {}): unknown {
  try {
    tokens(text, options);
    return undefined;
  } catch (error) {
    return error;
  }
}

/** What JSON.parse would make of the tree. */
function plain(value: JsonValue): unknown {
  if (value.kind === 'object') {
    return Object.fromEntries(value.entries.map((entry) => [entry.key, plain(entry.value)]));
  }
  if (value.kind === 'array') return value.items.map(plain);
  if (value.kind === 'string') return value.text;
  if (value.kind === 'number') return Number(value.text);
  return JSON.parse(value.word) as unknown;
}

test('reads tokens in order, each with its offset', () => {
  expect(tokens(' {"a": [1, "b"], "c": null} ')).toEqual([
    { kind: 'object', offset: 1 },
    { kind: 'key', text: 'a', repeated: false, offset: 2 },
    { kind: 'array', offset: 7 },
    { kind: 'number', text: '1', offset: 8 },
    { kind: 'string', text: 'b', clipped: false, length: 1, offset: 11 },
    { kind: 'close', offset: 14 },
    { kind: 'key', text: 'c', repeated: false, offset: 17 },
    { kind: 'word', word: 'null', offset: 22 },
    { kind: 'close', offset: 26 },
  ]);
});

test('a key that stands twice is told, however it is spelled', () => {
  const keys = tokens(String.raw`{"a":1,"\u0061":{"a":2},"b":3}`).filter(
    (token) => token.kind === 'key',
  );
  expect(keys.map(({ repeated }) => repeated)).toEqual([false, true, false, false]);
});

test('numbers keep their spelling, and words of Python are read', () => {
  const text = '[-0, 1.50, 1e400, 123456789012345678901234567890, NaN, -Infinity]';
  const numbers = tokens(text).flatMap((token) => (token.kind === 'number' ? [token.text] : []));
  expect(numbers).toEqual([
    '-0',
    '1.50',
    '1e400',
    '123456789012345678901234567890',
    'NaN',
    '-Infinity',
  ]);
});

test('a long string is cut between characters and counted whole', () => {
  expect(tokens('"aé€x"', { textBytes: 4 })).toEqual([
    { kind: 'string', text: 'aé', clipped: true, length: 7, offset: 0 },
  ]);
});

test('reads only the range it is given', () => {
  expect(tokens('xx[1]yy', { start: 2, end: 5 })).toHaveLength(3);
});

describe('refuses', () => {
  test.each([
    ['nothing', '', 'TRUNCATED', 0],
    ['an open object', '{"a":1', 'TRUNCATED', 6],
    ['an open string', '"abc', 'TRUNCATED', 4],
    ['a key without a value', '{"a"}', 'MALFORMED', 4],
    ['a comma at the end', '[1,]', 'MALFORMED', 3],
    ['a comma at the beginning', '[,1]', 'MALFORMED', 1],
    ['two values in a row', '[1 2]', 'MALFORMED', 3],
    ['a key that is no string', '{1:2}', 'MALFORMED', 1],
    ['the wrong bracket', '[1}', 'MALFORMED', 2],
    ['a second value', '{} {}', 'MALFORMED', 3],
    ['a leading zero', '[01]', 'MALFORMED', 1],
    ['a leading plus', '[+1]', 'MALFORMED', 1],
    ['an unknown word', '[True]', 'MALFORMED', 1],
    ['a line break in a string', '"a\nb"', 'MALFORMED', 2],
    ['an unknown escape', String.raw`"\x41"`, 'MALFORMED', 1],
    ['a short escape', String.raw`"\u12g4"`, 'MALFORMED', 1],
    ['a byte order mark', '\uFEFF{}', 'MALFORMED', 0],
    ['single quotes', "{'a':1}", 'MALFORMED', 1],
  ])('%s', (_name, text, code, offset) => {
    const error = failure(text);
    expect(error).toBeInstanceOf(ModelFileError);
    expect(error).toMatchObject({ code, offset, format: 'json' });
  });

  test('bytes that are not UTF-8', () => {
    const bytes = Uint8Array.of(0x22, 0xff, 0x22);
    expect(failure(bytesSource(bytes))).toMatchObject({ code: 'MALFORMED' });
  });

  test('more depth than agreed, long before the stack would care', () => {
    expect(failure('['.repeat(300))).toMatchObject({ code: 'LIMIT_EXCEEDED', offset: 256 });
    expect(failure('['.repeat(3), { depth: 2 })).toMatchObject({ code: 'LIMIT_EXCEEDED' });
  });

  test('keys and numbers without end', () => {
    expect(failure(`{"${'k'.repeat(70_000)}":1}`)).toMatchObject({ code: 'LIMIT_EXCEEDED' });
    expect(failure(`[${'1'.repeat(5000)}]`)).toMatchObject({ code: 'LIMIT_EXCEEDED' });
  });

  test('a tree of too many values', () => {
    const read = (): unknown => readJsonValue(source('[1,2,3]'), { ...OPTIONS, nodes: 3 });
    expect(read).toThrow('more than 3 values');
  });
});

test('reads every value that JSON.stringify writes', () => {
  assert(
    property(jsonValue({ depthSize: 'medium' }), (value) => {
      const text = JSON.stringify(value);
      const expected: unknown = JSON.parse(text);
      expect(plain(readJsonValue(source(text), OPTIONS))).toEqual(expected);
    }),
  );
});

test('fails only with a ModelFileError, whatever the bytes', () => {
  const check = (input: ByteSource): void => {
    const error = failure(input);
    expect(error === undefined || error instanceof ModelFileError).toBe(true);
  };
  assert(property(uint8Array({ maxLength: 64 }), (bytes) => check(bytesSource(bytes))));
});

test('accepts exactly what JSON.parse accepts', () => {
  const unit = Array.from('{}[]",:\\u01ae-+.tn\t ');
  const texts = string({ unit: 'grapheme', maxLength: 12 }).map((text) =>
    Array.from(text, (c) => unit[(c.codePointAt(0) ?? 0) % unit.length]).join(''),
  );
  assert(
    property(texts, (text) => {
      let expected = true;
      try {
        JSON.parse(text);
      } catch {
        expected = false;
      }
      expect(failure(text) === undefined).toBe(expected);
    }),
    { numRuns: 2000 },
  );
});

test('a field is the last one of its name', () => {
  const value = readJsonValue(source('{"a":1,"a":2}'), OPTIONS);
  expect(jsonField(value, 'a')).toMatchObject({ text: '2' });
  expect(jsonField(value, 'b')).toBeUndefined();
  expect(jsonField(undefined, 'a')).toBeUndefined();
});
