import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pythonDict, pythonText, pythonTuple } from './literal.ts';

/** What Python makes of a string literal of this form: the same escapes as JSON, and `\U`. */
function evaluated(literal: string): string {
  const inner = literal.slice(1, -1);
  return inner.replace(
    /\\u([0-9a-f]{4})|\\U([0-9a-f]{8})/g,
    (_all, short?: string, long?: string) =>
      short === undefined
        ? String.fromCodePoint(Number.parseInt(long ?? '', 16))
        : String.fromCharCode(Number.parseInt(short, 16)),
  );
}

describe('a text as a Python literal', () => {
  test('is one line of ASCII that nothing in the text can leave, and says the text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom('"', "'", '\\', '\n', '\r', '\0', '"""', '\\N{', '{', '#'),
      }),
      fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units)),
    );
    fc.assert(
      fc.property(text, (value) => {
        const literal = pythonText(value);
        expect(literal).toMatch(/^"(?:[^"'\\`\n\r]|\\u[0-9a-f]{4}|\\U[0-9a-f]{8})*"$/);
        expect(literal).toMatch(/^[\x20-\x7e]*$/);
        expect(evaluated(literal)).toBe(value);
      }),
    );
  });

  test('leaves names readable', () => {
    expect(pythonText('sklearn.linear_model')).toBe('"sklearn.linear_model"');
    expect(pythonText('"; import os #')).toBe(String.raw`"\u0022; import os \u0023"`);
    expect(pythonText('\ud800')).toBe(String.raw`"\ud800"`);
    expect(pythonText('😀')).toBe(String.raw`"\U0001f600"`);
  });
});

test('a tuple of one has its comma', () => {
  expect(pythonTuple([])).toBe('()');
  expect(pythonTuple(['1'])).toBe('(1,)');
  expect(pythonTuple(['1', '2'])).toBe('(1, 2)');
});

test('a dictionary has a line for each entry', () => {
  expect(pythonDict([])).toBe('{}');
  expect(pythonDict([['"a"', '1']], '  ')).toBe('{\n      "a": 1,\n  }');
});
