import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  bytes,
  cycle,
  dict,
  elided,
  int,
  list,
  lost,
  made,
  named,
  none,
  persistent,
  sequence,
  str,
  tuple,
} from '../../test/values.ts';
import type { Value } from '../core/value.ts';
import { clipText, escapeText } from './escape-text.ts';
import { fingerprint } from './fingerprint.ts';
import { renderValue } from './render.ts';

const float = (value: number): Value => ({ kind: 'float', value, plain: true });

test.each<readonly [string, Value]>([
  ['None', none],
  ['True', { kind: 'bool', value: true, plain: true }],
  ['False', { kind: 'bool', value: false, plain: true }],
  ['-5', int(-5)],
  ['<an int of more than 256 bits>', int(1n << 300n)],
  ['1.0', float(1)],
  ['0.5', float(0.5)],
  ['1e+300', float(1e300)],
  ["float('nan')", float(Number.NaN)],
  ["float('inf')", float(Number.POSITIVE_INFINITY)],
  ["float('-inf')", float(Number.NEGATIVE_INFINITY)],
  ["'echo inert'", str('echo inert')],
  ['"it\'s"', str("it's")],
  ["'\\'\"'", str('\'"')],
  ["'a…'", str('a', true)],
  ["b'a\\x00\\xff'", bytes('a\0\xff')],
  ["b'a…'", bytes('a', 9)],
  [
    "bytearray(b'a')",
    { kind: 'bytearray', head: Uint8Array.of(97), length: 1, offset: 0, plain: true },
  ],
  ['<buffer>', { kind: 'buffer', plain: true }],
  ['()', tuple()],
  ['(1,)', tuple(int(1))],
  ['(1, 2)', tuple(int(1), int(2))],
  ['[1, ...]', sequence('list', [int(1)], 5)],
  ['[...]', sequence('list', [], 5)],
  ['{1}', sequence('set', [int(1)])],
  ['frozenset({1})', sequence('frozenset', [int(1)])],
  ["{'a': 1, 'b': 2}", dict({ a: int(1), b: int(2) })],
  ["{'a': 1, ...}", dict({ a: int(1) }, 1)],
  ['{...}', dict({}, 1)],
  ['os.system', named('os', 'system')],
  ["os.system('x')", made(named('os', 'system'), str('x'))],
  [
    'os.system(*[1])',
    {
      kind: 'instance',
      call: 0,
      how: 'reduce',
      callee: named('os', 'system'),
      args: list(int(1)),
      plain: false,
    },
  ],
  [
    'os.system()',
    {
      kind: 'instance',
      call: 0,
      how: 'reduce',
      callee: named('os', 'system'),
      args: undefined,
      plain: false,
    },
  ],
  ["persistent_load('1')", persistent(str('1'))],
  ['[..., ..., ...]', list(elided, lost, cycle)],
])('%s', (text, value) => {
  expect(renderValue(value)).toBe(text);
});

test('a long value is clipped', () => {
  const text = renderValue(list(...Array.from({ length: 1000 }, () => str('abc'))));
  expect(text).toHaveLength(200);
  expect(text.endsWith('…')).toBe(true);
  expect(
    renderValue(dict(Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`k${i}`, int(i)])))),
  ).toHaveLength(200);
  expect(renderValue(named('a'.repeat(5000), 'b')).length).toBeLessThanOrEqual(200);
});

test('a deep value is cut', () => {
  let value: Value = none;
  for (let depth = 0; depth < 100; depth++) value = tuple(value);
  expect(renderValue(value)).toContain('...');
});

test('nothing that controls a terminal or reorders a line gets through', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(escapeText(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      expect(renderValue(str(text))).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    }),
  );
  expect(escapeText('a\n\r\t\x1b[31m\u202e\u{e0001}')).toBe(
    'a\\n\\r\\t\\x1b[31m\\u202e\\U000e0001',
  );
});

test('a text is clipped by what is shown of it', () => {
  expect(clipText('abcdef', 4)).toBe('abc…');
  expect(clipText('abcd', 4)).toBe('abcd');
});

test('a fingerprint depends on every part and on where one ends', () => {
  const prints = [
    ['a', 'b'],
    ['ab', ''],
    ['a', 'c'],
    ['a', undefined],
    ['\u0100', 'b'],
  ].map(fingerprint);
  expect(new Set(prints).size).toBe(5);
  expect(fingerprint(['a', 'b'])).toMatch(/^[0-9a-f]{16}$/);
  expect(fingerprint(['a', 'b'])).toBe(fingerprint(['a', 'b']));
});
