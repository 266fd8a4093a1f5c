import { describe, expect, it } from 'vitest';
import type { Value } from '../core/value.ts';
import { DrawnIds } from './drawn-ids.ts';

const text: Value = { kind: 'str', text: 'storage', clipped: false, length: 7, plain: true };

function id(items: readonly Value[], elided = 0): Value {
  return { kind: 'tuple', items, elided, plain: true };
}

describe('the ids drawn last', () => {
  it('gives a picture back with the nodes that drawing it took', () => {
    const ids = new DrawnIds();
    const value = id([text, text]);
    ids.keep(7, value);
    expect(ids.get(7)).toEqual({ value, nodes: 3 });
    expect(ids.get(8)).toBeUndefined();
  });

  it('keeps nothing that another drawing might show more of, or that may change', () => {
    const ids = new DrawnIds();
    const list: Value = { kind: 'list', items: [], elided: 0, plain: true };
    const values = [
      id([text], 1),
      id([text, list]),
      id([text, { kind: 'elided', plain: true }]),
      id(Array.from({ length: 9 }, () => text)),
      list,
    ];
    for (const [row, value] of values.entries()) ids.keep(row, value);
    expect(values.map((_value, row) => ids.get(row))).toEqual(values.map(() => undefined));
  });

  it('forgets ids that many others came after', () => {
    const ids = new DrawnIds();
    for (let row = 0; row < 1000; row++) ids.keep(row, id([text]));
    expect(ids.get(0)).toBeUndefined();
    expect(ids.get(999)).toBeDefined();
  });
});
