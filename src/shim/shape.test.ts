import { describe, expect, test } from 'vitest';
import type { Value } from '../core/value.ts';
import { shapeOf, type Shape } from './shape.ts';

const int: Value = { kind: 'int', value: 1n, plain: true };
const text = (value: string, clipped = false): Value => ({
  kind: 'str',
  text: value,
  clipped,
  length: value.length,
  plain: true,
});
const name: Value = { kind: 'global', symbol: { module: 'a', name: 'B' }, plain: false };
const made: Value = {
  kind: 'instance',
  call: 0,
  how: 'newobj',
  callee: name,
  args: undefined,
  plain: false,
};
const box = (
  kind: 'tuple' | 'list' | 'set' | 'frozenset',
  items: readonly Value[],
  elided = 0,
): Value => ({ kind, items, elided, plain: items.every(({ plain }) => plain) });
const dict = (entries: readonly (readonly [Value, Value])[], elided = 0): Value => ({
  kind: 'dict',
  entries,
  elided,
  ordinaryKeys: true,
  plain: entries.flat().every(({ plain }) => plain),
});
const MADE: Shape = { kind: 'made', module: 'a', name: 'B' };

describe('the shape of', () => {
  test.each<readonly [string, Value, Shape]>([
    ['None', { kind: 'none', plain: true }, { kind: 'none' }],
    ['a truth value', { kind: 'bool', value: true, plain: true }, { kind: 'bool' }],
    ['a number', { kind: 'float', value: 1, plain: true }, { kind: 'float' }],
    ['a text is its wording', text('x'), { kind: 'text', text: 'x' }],
    ['a text that is not shown in full', text('x', true), { kind: 'str' }],
    ['a text that is too long for a list', text('x'.repeat(401)), { kind: 'str' }],
    [
      'bytes',
      { kind: 'bytearray', head: new Uint8Array(), length: 0, offset: 0, plain: true },
      { kind: 'bytes' },
    ],
    ['a name', name, { kind: 'global', module: 'a', name: 'B' }],
    ['what a call made', made, MADE],
    ['a persistent id', { kind: 'persistent', id: int, plain: false }, { kind: 'persistent' }],
    ['data that is not shown', { kind: 'elided', plain: true }, { kind: 'plain' }],
    ['what is not shown', { kind: 'elided', plain: false }, { kind: 'any' }],
    ['a cycle', { kind: 'cycle', plain: false }, { kind: 'any' }],
    ['a list of data', box('list', [int, text('x')]), { kind: 'items', of: 'list', items: [] }],
    [
      'a list: what in it is not data, once each',
      box('list', [made, int, made, name]),
      { kind: 'items', of: 'list', items: [MADE, { kind: 'global', module: 'a', name: 'B' }] },
    ],
    [
      'a list that is not shown in full',
      box('set', [made], 3),
      { kind: 'items', of: 'set', items: [MADE, { kind: 'any' }] },
    ],
    [
      'a long tuple',
      box(
        'tuple',
        Array.from({ length: 17 }, () => int),
      ),
      { kind: 'items', of: 'tuple', items: [] },
    ],
    ['a dict with other keys than texts', dict([[int, made]]), { kind: 'dict', items: [MADE] }],
    ['a dict that is not shown in full', dict([[text('a'), int]], 1), { kind: 'dict', items: [] }],
    [
      'a dict with a key twice',
      dict([
        [text('a'), int],
        [text('a'), made],
      ]),
      { kind: 'dict', items: [MADE] },
    ],
    [
      'a dict of attributes: by key, without numbers',
      dict([
        [text('b'), int],
        [text('a'), text('x')],
      ]),
      {
        kind: 'fields',
        fields: [
          ['a', [{ kind: 'text', text: 'x' }]],
          ['b', []],
        ],
      },
    ],
  ])('%s', (_what, value, shape) => {
    expect(shapeOf(value)).toEqual(shape);
  });

  test('something far inside is only what it can reach', () => {
    const deep = (inner: Value): Value =>
      [0, 1, 2, 3].reduce<Value>((value) => box('tuple', [value]), inner);
    expect(JSON.stringify(shapeOf(deep(box('list', [int]))))).toContain('{"kind":"plain"}');
    expect(JSON.stringify(shapeOf(deep(box('list', [made]))))).toContain('{"kind":"any"}');
  });
});
