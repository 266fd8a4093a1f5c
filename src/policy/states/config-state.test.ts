import { expect, test } from 'vitest';
import { none, str } from '../../../test/values.ts';
import type { Value } from '../../core/value.ts';
import type { Entry } from '../lookup.ts';
import type { Scope } from '../scope.ts';
import { configState } from './config-state.ts';

const owner: Entry = { module: 'm', name: 'Config', known: 'm.Config', rule: undefined };
const table: Value = { kind: 'persistent', id: none, plain: false };

function judged(values: Readonly<Record<string, Value>>, made = 'FrozenDict', elided = 0) {
  const entries = Object.entries(values).map(([key, value]) => [str(key), value] as const);
  const state: Value = { kind: 'dict', entries, elided, ordinaryKeys: true, plain: false };
  const scope = { classOf: () => ({ module: 'diffusers.configuration_utils', name: made }) };
  return configState(state, owner, scope as unknown as Scope, undefined);
}

test('settings are inert, and so is a table of them of the right class', () => {
  expect(judged({ hidden_size: none, _internal_dict: table })).toBeUndefined();
  expect(configState(none, owner, {} as Scope, undefined)).toBeUndefined();
});

test('a state may not rename attributes, nor answer for those that are missing', () => {
  expect(judged({ attribute_map: none })?.values['reason']).toBe('it renames attributes');
  expect(judged({ _internal_dict: table }, 'Other')).toBeDefined();
});

test('all of the state has to be seen', () => {
  expect(judged({ hidden_size: none }, 'FrozenDict', 1)).toBeDefined();
  const pair: Value = { kind: 'tuple', items: [none, none], elided: 0, plain: true };
  expect(configState(pair, owner, {} as Scope, undefined)).toBeDefined();
});
