import { expect, test } from 'vitest';
import type { Value } from '../../core/value.ts';
import type { Entry } from '../lookup.ts';
import type { Scope } from '../scope.ts';
import { omegaconfState } from './omegaconf-state.ts';

const text = (value: string): Value => ({
  kind: 'str',
  text: value,
  clipped: false,
  length: value.length,
  plain: true,
});
const metadata: Value = { kind: 'persistent', id: text('metadata'), plain: false };
const state = (entries: readonly (readonly [Value, Value])[], elided = 0): Value => ({
  kind: 'dict',
  entries,
  elided,
  ordinaryKeys: true,
  plain: false,
});

function problem(value: Value, module = 'omegaconf.base') {
  const scope = { classOf: () => ({ module, name: 'ContainerMetadata' }) };
  return omegaconfState(value, {} as Entry, scope as unknown as Scope, undefined);
}

test("accepts omegaconf's own metadata, and none", () => {
  expect(problem(state([[text('_metadata'), metadata]]))).toBeUndefined();
  expect(problem(state([[text('_content'), text('x')]]))).toBeUndefined();
});

test('refuses other metadata, what is no dict, and metadata that may be hidden', () => {
  expect(problem(state([[text('_metadata'), metadata]]), 'elsewhere')).toBeDefined();
  expect(problem(text('state'))).toBeDefined();
  expect(problem(state([[text('_content'), text('x')]], 1))).toBeDefined();
});
