import { describe, expect, test } from 'vitest';
import {
  bool,
  dict,
  float,
  group,
  int,
  none,
  object,
  sequence,
  str,
  symbol,
  tensor,
} from '../../test/model-value.ts';
import { childrenOf, isTorchModule, keyText } from './children.ts';
import type { ModelValue } from './model/value.ts';

const names = (value: ModelValue): (string | undefined)[] =>
  childrenOf(value).map(({ name }) => name);

describe('the parts of a value', () => {
  test('are named by their place in a sequence and by their key in a dict', () => {
    expect(names(sequence([none, none]))).toEqual(['0', '1']);
    expect(names(sequence([none], 'frozenset'))).toEqual(['0']);
    expect(names(dict({ a: none, 'b.c': none }))).toEqual(['a', 'b.c']);
  });

  test('of a dict are followed by what hangs on it', () => {
    expect(names({ ...dict({ a: none }), attributes: none })).toEqual(['a', '__dict__']);
  });

  test('of a group take the place of the whole where they have no name', () => {
    expect(names(group({ '': tensor([1]), scale: tensor([2]) }))).toEqual([undefined, 'scale']);
  });

  test('of an object are its states, then what was added, then its arguments', () => {
    const value = object('acme', 'Net', {
      states: [dict({ w: none }), int(1)],
      items: [none],
      entries: [[str('k'), none]],
      args: sequence([none], 'tuple'),
      kwargs: dict({}),
    });
    expect(names(value)).toEqual(['w', 'state', '0', 'k', 'args', 'kwargs']);
  });

  test('of an object with slots are in both halves of its state', () => {
    const state = sequence([dict({ a: none }), dict({ b: none })], 'tuple');
    expect(names(object('acme', 'Net', { states: [state] }))).toEqual(['a', 'b']);
    const nothing = sequence([none, dict({ b: none })], 'tuple');
    expect(names(object('acme', 'Net', { states: [nothing] }))).toEqual(['b']);
  });

  test('of a torch module have the names of its state dict', () => {
    const state = dict({
      training: bool(true),
      _parameters: dict({ weight: tensor([1]) }),
      _buffers: dict({}),
      _modules: dict({}),
    });
    expect(names(object('torch.nn', 'Linear', { states: [state] }))).toEqual([
      'training',
      undefined,
      undefined,
      undefined,
    ]);
    expect(isTorchModule(state)).toBe(true);
    expect(isTorchModule(dict({ _parameters: none }))).toBe(false);
    expect(isTorchModule(none)).toBe(false);
  });

  test('are none for what holds nothing', () => {
    for (const value of [none, int(1), str('a'), tensor([1]), symbol('a', 'b')]) {
      expect(names(value)).toEqual([]);
    }
    expect(names({ kind: 'persistent', id: none })).toEqual(['id']);
  });
});

test('keys are written as Python would show them', () => {
  const keys: ModelValue[] = [
    str('a'),
    int(-3),
    float(0.5),
    bool(true),
    bool(false),
    none,
    sequence([int(1), str('b'), sequence([none], 'tuple')], 'tuple'),
    symbol('a', 'b'),
  ];
  expect(keys.map(keyText)).toEqual([
    'a',
    '-3',
    '0.5',
    'True',
    'False',
    'None',
    '(1, b, (...))',
    '<symbol>',
  ]);
});
