import { expect, test } from 'vitest';
import { dict, loop, none, object, sequence, tensor } from '../../test/model-value.ts';
import type { ModelValue } from './model/value.ts';
import { tensorHolders } from './reach.ts';

test('holds everything that leads to a tensor, and nothing else', () => {
  const weight = tensor([1]);
  const inner = sequence([weight, none]);
  const beside = dict({ lr: none });
  const root = dict({ a: inner, b: beside });
  const holders = tensorHolders(root);
  expect([weight, inner, root].every((value) => holders.has(value))).toBe(true);
  expect([beside, none].some((value) => holders.has(value))).toBe(false);
});

test('ends where values hold themselves, and sees through them', () => {
  const weight = tensor([1]);
  const around = loop(weight);
  expect(tensorHolders(around).has(around)).toBe(true);
  const empty = loop();
  expect(tensorHolders(empty).size).toBe(0);
});

test('looks once at what is shared many times', () => {
  let shared: ModelValue = sequence([tensor([1])]);
  for (let i = 0; i < 64; i++) shared = sequence([shared, shared]);
  expect(tensorHolders(shared).size).toBe(66);
});

test('finds tensors in the state of an object that refers to itself', () => {
  const state: [ModelValue, ModelValue][] = [];
  const self = object('acme', 'Net', { states: [{ kind: 'dict', entries: state }] });
  state.push([{ kind: 'str', text: 'self' }, self], [{ kind: 'str', text: 'w' }, tensor([1])]);
  expect(tensorHolders(self).has(self)).toBe(true);
});
