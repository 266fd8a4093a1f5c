import { describe, expect, test } from 'vitest';
import { int, none, str } from '../../../test/values.ts';
import type { Value } from '../../core/value.ts';
import type { Entry } from '../lookup.ts';
import type { Scope } from '../scope.ts';
import { flairLanguageModel } from './flair-language-model.ts';

const owner: Entry = { module: 'm', name: 'LanguageModel', known: 'm.L', rule: undefined };
const object: Value = { kind: 'persistent', id: none, plain: false };
const SIZES = { hidden_size: int(1024), embedding_size: int(100), nout: none, nlayers: int(1) };

function judged(
  values: Readonly<Record<string, Value>>,
  [module, name] = ['flair.data', 'Dictionary'],
  elided = 0,
) {
  const entries = Object.entries(values).map(([key, value]) => [str(key), value] as const);
  const state: Value = { kind: 'dict', entries, elided, ordinaryKeys: true, plain: false };
  const scope = { classOf: () => ({ module, name }) } as unknown as Scope;
  return flairLanguageModel(state, owner, scope, undefined);
}

describe('the state of a language model', () => {
  test('is inert with small sizes, its own dictionary and plain settings', () => {
    expect(judged({ ...SIZES, dictionary: object, dropout: int(0) })).toBeUndefined();
    expect(
      judged({ ...SIZES, state_dict: object }, ['collections', 'OrderedDict']),
    ).toBeUndefined();
    expect(judged({ ...SIZES, state_dict: { ...entriesOf({}), plain: true } })).toBeUndefined();
  });

  test.each([
    ['a size that allocates without end', { hidden_size: int(10n ** 9n) }],
    ['a negative size', { embedding_size: int(-1) }],
    ['many layers', { nlayers: int(1000) }],
    ['no number of layers', { nlayers: none }],
    ['a size that is no number', { nout: str('4') }],
    ['a setting that is an object', { recurrent_type: object }],
  ])('is not with %s', (_name, changed) => {
    expect(judged({ ...SIZES, ...changed })).toBeDefined();
  });

  test('is not with a dictionary or tensors of another type, nor when it is not all shown', () => {
    expect(judged({ dictionary: object }, ['flair.data', 'Sentence'])).toBeDefined();
    expect(judged({ state_dict: object }, ['flair.data', 'Dictionary'])).toBeDefined();
    expect(judged(SIZES, undefined, 1)).toBeDefined();
    expect(flairLanguageModel(none, owner, {} as Scope, undefined)).toBeDefined();
    expect(flairLanguageModel(int(1), owner, {} as Scope, undefined)).toBeDefined();
  });
});

function entriesOf(values: Readonly<Record<string, Value>>): Value {
  const entries = Object.entries(values).map(([key, value]) => [str(key), value] as const);
  return { kind: 'dict', entries, elided: 0, ordinaryKeys: true, plain: false };
}
