import { describe, expect, test } from 'vitest';
import type { Value } from '../../core/value.ts';
import { sequence } from './sequence.ts';

const judged = (state: Value) =>
  sequence(
    state,
    { module: 'lib', name: 'Model', known: '', rule: undefined },
    undefined as never,
    undefined,
  );

describe('a state that is taken apart by position', () => {
  test('may be a tuple or a list made by opcodes', () => {
    expect(judged({ kind: 'tuple', plain: true, items: [], elided: 0 })).toBeUndefined();
    expect(judged({ kind: 'list', plain: true, items: [], elided: 0 })).toBeUndefined();
  });

  test('must not be a dict, or an object that has its own way of iterating', () => {
    expect(
      judged({ kind: 'dict', plain: true, entries: [], elided: 0, ordinaryKeys: true }),
    ).toBeDefined();
    const callee: Value = { kind: 'global', plain: false, symbol: { module: 'lib', name: 'Evil' } };
    const object: Value = {
      kind: 'instance',
      plain: false,
      call: 1,
      how: 'newobj',
      callee,
      args: undefined,
    };
    expect(judged(object)?.values).toEqual({ reason: 'it is not a tuple or list' });
  });

  test('must be shown', () => {
    expect(judged({ kind: 'elided', plain: false })).toBeDefined();
  });
});
