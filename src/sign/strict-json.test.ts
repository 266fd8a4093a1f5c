import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ModelFileError } from '../core/error.ts';
import { countOf, MAX_JSON, optionalText, plainJson, readStrictJson } from './strict-json.ts';

const read = (text: string): unknown => plainJson(readStrictJson(Buffer.from(text), 'the text'));

test('what JSON.stringify writes is read as JSON.parse reads it', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 6 }), (text) => {
      expect(read(text)).toEqual(JSON.parse(text));
    }),
  );
});

describe('refused', () => {
  test.each([
    ['{"a":1,"a":1}', 'the key "a" stands twice at 7'],
    ['[{"a":{"b":1,"\\u0062":2}}]', 'the key "b" stands twice'],
    ['NaN', 'a number that is none at 0'],
    ['[-Infinity]', 'a number that is none at 1'],
    ['[1', 'the text ends'],
    ['{} {}', 'the end is expected'],
    ['['.repeat(40), 'more than 32 containers'],
    ['', 'the text ends'],
  ])('%s', (text, why) => {
    expect(() => read(text)).toThrow(ModelFileError);
    expect(() => read(text)).toThrow(why);
  });

  test('a text larger than any signature', () => {
    const bytes = new Uint8Array(MAX_JSON + 1);
    expect(() => readStrictJson(bytes, 'it')).toThrow(`it has ${MAX_JSON + 1} bytes`);
  });
});

test('numbers are whole and small, and an empty text is none', () => {
  const value = (text: string) => readStrictJson(Buffer.from(text), 'it');
  expect(countOf(value('1000.0'), 'n')).toBe(1000);
  for (const text of ['1.5', '-1', '1e300', '"1"', 'null']) {
    expect(() => countOf(value(text), 'n')).toThrow('not a whole number');
  }
  expect(() => countOf(undefined, 'n')).toThrow('n is missing');
  expect(optionalText(value('""'), 't')).toBeUndefined();
  expect(optionalText(value('null'), 't')).toBeUndefined();
  expect(() => optionalText(value('1'), 't')).toThrow('t is a number, not a string');
  expect(() => optionalText(value('true'), 't')).toThrow('t is true, not a string');
});

test('a key called __proto__ is one like others', () => {
  const plain = read('{"__proto__":{"x":1},"constructor":2}');
  expect(Object.getPrototypeOf(plain)).toBe(Object.prototype);
  expect(JSON.stringify(plain)).toBe('{"__proto__":{"x":1},"constructor":2}');
});
