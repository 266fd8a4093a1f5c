import { expect, test } from 'vitest';
import type { Value } from '../../core/value.ts';
import type { Entry } from '../lookup.ts';
import type { Scope } from '../scope.ts';
import { removableHandle } from './removable-handle.ts';

const hooks: Value = { kind: 'global', symbol: { module: 'm', name: 'hooks' }, plain: false };
const one: Value = { kind: 'int', value: 1n, plain: true };
const tuple = (items: readonly Value[], elided = 0): Value => ({
  kind: 'tuple',
  items,
  elided,
  plain: false,
});
const problem = (state: Value) => removableHandle(state, {} as Entry, {} as Scope, undefined);

test.each([
  ['hooks and a number', tuple([hooks, one])],
  ['no further hooks', tuple([hooks, one, { kind: 'none', plain: true }])],
  ['further hooks', tuple([hooks, one, tuple([hooks])])],
])('accepts %s', (_name, state) => {
  expect(problem(state)).toBeUndefined();
});

test.each([
  ['what is no tuple', one],
  ['a number that is none', tuple([hooks, hooks])],
  ['further hooks that are an object', tuple([hooks, one, hooks])],
  ['what is not shown', tuple([hooks, one], 1)],
])('refuses %s', (_name, state) => {
  expect(problem(state)).toBeDefined();
});
