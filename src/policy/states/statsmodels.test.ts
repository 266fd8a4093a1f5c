import { describe, expect, test } from 'vitest';
import { none, str } from '../../../test/values.ts';
import type { Value } from '../../core/value.ts';
import type { Entry } from '../lookup.ts';
import type { Scope } from '../scope.ts';
import { formulaData } from './formula-data.ts';
import { ownItems } from './own-items.ts';

const owner: Entry = { module: 'm', name: 'C', known: 'm.C', rule: undefined };
const yes: Value = { kind: 'bool', value: true, plain: true };
const instance = (call: number): Value => ({
  kind: 'instance',
  call,
  how: 'newobj',
  callee: none,
  args: undefined,
  plain: false,
});

function dict(values: Readonly<Record<string, Value>>, elided = 0): Value {
  const entries = Object.entries(values).map(([key, value]) => [str(key), value] as const);
  return { kind: 'dict', entries, elided, ordinaryKeys: true, plain: false };
}

function scopeOf(name: string, data: 'yes' | 'no' | 'hidden' = 'yes'): Scope {
  const scope = { classOf: () => ({ module: 'pandas.core.frame', name }), isData: () => data };
  return scope as unknown as Scope;
}

describe('the data of a model', () => {
  const judged = (state: Value, frame = 'DataFrame') =>
    formulaData(state, owner, scopeOf(frame), undefined);
  const made = (formula: Value, table = instance(1)): Value =>
    dict({ restore_model_spec: yes, formula, frame: table });

  test('is inert without a formula, and with one that names columns of a table', () => {
    expect(judged(dict({ endog: none }))).toBeUndefined();
    expect(judged(made(str('y ~ a + C(k)')))).toBeUndefined();
    const scope = { classOf: () => ({ module: 'pandas', name: 'DataFrame' }) } as unknown as Scope;
    expect(formulaData(made(str('y ~ a')), owner, scope, undefined)).toBeUndefined();
  });

  test('is not, when evaluating the formula does something else', () => {
    expect(judged(made(str("y ~ __import__('os').system('echo inert')")))).toMatchObject({
      rule: { id: 'formula-runs' },
      verdict: 'dangerous',
    });
    expect(judged(made(str('y ~ mine(a)')))?.rule.id).toBe('formula-runs');
    expect(judged(made(str('y ~ mine(a)')))?.verdict).toBeUndefined();
  });

  test('needs the whole formula, a table, and all keys', () => {
    expect(judged(made(str('y ~ a', true)))).toBeDefined();
    expect(judged(made(none))).toBeDefined();
    expect(judged(made(str('y ~ a')), 'Series')).toBeDefined();
    expect(judged(dict({ restore_model_spec: yes, formula: str('y ~ a') }))).toBeDefined();
    expect(judged(dict({ endog: none }, 1))).toBeDefined();
    expect(judged(none)).toBeDefined();
    expect(judged(instance(1))).toBeDefined();
  });
});

describe('a dict that is its own attributes', () => {
  test('may be its own state while all in it is data', () => {
    const own = instance(4);
    expect(ownItems(own, owner, scopeOf('Bunch'), own)).toBeUndefined();
    expect(ownItems(own, owner, scopeOf('Bunch', 'no'), own)).toBeDefined();
    expect(ownItems(own, owner, scopeOf('Bunch', 'hidden'), own)).toBeDefined();
  });

  test('may have an ordinary dict for state, and no other object', () => {
    expect(ownItems(dict({ a: none }), owner, scopeOf('Bunch'), instance(4))).toBeUndefined();
    expect(ownItems(instance(5), owner, scopeOf('Bunch'), instance(4))).toBeDefined();
    expect(ownItems(instance(5), owner, scopeOf('Bunch'), none)).toBeDefined();
  });
});
