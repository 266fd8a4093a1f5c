import { describe, expect, test } from 'vitest';
import {
  bool,
  dict,
  group,
  int,
  loop,
  none,
  object,
  sequence,
  str,
  tensor,
} from '../../test/model-value.ts';
import { flatten } from './flatten.ts';
import type { DictValue, ModelValue } from './model/value.ts';

const namesOf = (root: ModelValue): string[] => flatten(root).tensors.map(({ name }) => name);
const othersOf = (root: ModelValue): string[] => flatten(root).others.map(({ path }) => path);

/** A `torch.nn.Module` with these parameters and modules. */
function torchModule(
  parameters: Readonly<Record<string, ModelValue>>,
  modules: Readonly<Record<string, ModelValue>> = {},
): ModelValue {
  const state = dict({
    training: bool(true),
    _parameters: dict(parameters),
    _buffers: dict({}),
    _modules: dict(modules),
  });
  return object('acme.net', 'Net', { states: [state] });
}

test('names tensors by their path, in file order', () => {
  const root = dict({ b: sequence([tensor([1]), none, tensor([2])]), a: dict({ w: tensor([3]) }) });
  expect(namesOf(root)).toEqual(['b.0', 'b.2', 'a.w']);
  expect(othersOf(root)).toEqual(['b.1']);
});

test('names the tensors of a module as state_dict() does', () => {
  const net = torchModule(
    { scale: tensor([1]) },
    { fc: torchModule({ weight: tensor([2]), bias: tensor([3]) }) },
  );
  expect(namesOf(net)).toEqual(['scale', 'fc.weight', 'fc.bias']);
  // What an object holds besides is not told one by one: the object is.
  expect(othersOf(net)).toEqual(['']);
});

test('a tensor alone has no name', () => {
  expect(namesOf(tensor([1]))).toEqual(['']);
});

test('names a shared tensor at each place where it stands', () => {
  const weight = tensor([1]);
  expect(namesOf(dict({ a: weight, b: sequence([weight]) }))).toEqual(['a', 'b.0']);
});

test('a value without tensors is told whole', () => {
  expect(othersOf(dict({ w: tensor([1]), cfg: dict({ a: int(1), b: str('x') }) }))).toEqual([
    'cfg',
  ]);
  expect(othersOf(int(1))).toEqual(['']);
});

test('the parts of a group follow the name of the whole', () => {
  expect(namesOf(dict({ q: group({ '': tensor([1]), scale: tensor([2]) }) }))).toEqual([
    'q',
    'q.scale',
  ]);
});

test('a value that holds itself is told where it is met again', () => {
  const root = loop(tensor([1]));
  expect(namesOf(root)).toEqual(['0']);
  expect(othersOf(root)).toEqual(['1']);
});

test('what stands behind a cycle is not lost', () => {
  const weight = tensor([1]);
  const entries: [ModelValue, ModelValue][] = [];
  const self: DictValue = { kind: 'dict', entries };
  entries.push([str('self'), self], [str('w'), weight]);
  expect(namesOf(sequence([self, self]))).toEqual(['0.w', '1.w']);
});

describe('refuses', () => {
  test('two tensors of one name', () => {
    const root = dict({ 'a.b': tensor([1]), a: dict({ b: tensor([2]) }) });
    expect(() => flatten(root)).toThrow('two tensors have the name "a.b"');
  });

  test('keys that only Python can tell apart', () => {
    const root: DictValue = {
      kind: 'dict',
      entries: [
        [int(1), tensor([1])],
        [str('1'), tensor([2])],
      ],
    };
    expect(() => flatten(root)).toThrow('two tensors have the name "1"');
  });

  test('values nested deeper than anybody builds them', () => {
    let deep: ModelValue = tensor([1]);
    for (let i = 0; i < 10_001; i++) deep = sequence([deep]);
    expect(() => flatten(deep)).toThrow(expect.objectContaining({ code: 'LIMIT_EXCEEDED' }));
  });

  test('values that are more places than bytes', { timeout: 60_000 }, () => {
    let wide: ModelValue = sequence([tensor([1])]);
    for (let i = 0; i < 40; i++) wide = sequence([wide, wide]);
    expect(() => flatten(wide)).toThrow(expect.objectContaining({ code: 'LIMIT_EXCEEDED' }));
  });
});
