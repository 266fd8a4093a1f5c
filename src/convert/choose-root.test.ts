import { describe, expect, test } from 'vitest';
import { bool, dict, int, none, object, sequence, str, tensor } from '../../test/model-value.ts';
import { chooseRoot } from './choose-root.ts';

const weights = dict({ w: tensor([1]) });

describe('without a path', () => {
  test('the part that is called as models are is chosen, with what stands beside it', () => {
    const root = dict({ epoch: int(3), state_dict: weights, optimizer: dict({ m: tensor([2]) }) });
    const { path, value, beside } = chooseRoot(root);
    expect(path).toBe('state_dict');
    expect(value).toBe(weights);
    expect(beside.map((part) => part.path)).toEqual(['epoch', 'optimizer']);
  });

  test('checkpoints in checkpoints are opened', () => {
    const root = dict({ a: none, model: dict({ b: none, state_dict: weights }) });
    const { path, beside } = chooseRoot(root);
    expect(path).toBe('model.state_dict');
    expect(beside.map((part) => part.path)).toEqual(['a', 'model.b']);
  });

  test('but not without end', () => {
    let root = weights;
    for (let i = 0; i < 9; i++) root = dict({ model: root });
    expect(chooseRoot(root).path).toBe('model.model.model.model');
  });

  test('a dict that holds tensors itself is the model, whatever its keys', () => {
    const root = dict({ bias: tensor([1]), model: weights });
    expect(chooseRoot(root)).toMatchObject({ path: '', value: root, beside: [] });
  });

  test('a part without tensors is no model', () => {
    const root = dict({ model: dict({ name: str('x') }), layers: weights });
    expect(chooseRoot(root).path).toBe('');
    expect(chooseRoot(dict({ model: int(1), weights })).path).toBe('weights');
  });

  test('a file of anything else is the model itself', () => {
    const list = sequence([weights]);
    expect(chooseRoot(list).value).toBe(list);
  });
});

describe('a path', () => {
  test('of a dot is everything', () => {
    const root = dict({ state_dict: weights });
    expect(chooseRoot(root, '.').value).toBe(root);
    expect(chooseRoot(root, '').value).toBe(root);
  });

  test('leads through keys and places', () => {
    const root = dict({ nets: sequence([none, weights]) });
    expect(chooseRoot(root, 'nets.1').value).toBe(weights);
  });

  test('takes the longest key that fits, as keys may hold dots', () => {
    const root = dict({ a: dict({ b: none }), 'a.b': weights });
    expect(chooseRoot(root, 'a.b').value).toBe(weights);
    expect(chooseRoot(root, 'a.b.w').value.kind).toBe('tensor');
  });

  test('leads into a module as the names of its tensors do', () => {
    const inner = object('acme', 'Layer', {
      states: [
        dict({
          _parameters: weights,
          _buffers: dict({}),
          _modules: dict({}),
          training: bool(true),
        }),
      ],
    });
    const net = object('acme', 'Net', {
      states: [dict({ _parameters: dict({}), _buffers: dict({}), _modules: dict({ fc: inner }) })],
    });
    expect(chooseRoot(dict({ model: net }), 'model.fc').value).toBe(inner);
    expect(chooseRoot(dict({ model: net }), 'model.fc.w').value.kind).toBe('tensor');
  });

  test('that leads nowhere says what is there', () => {
    const root = dict({ state_dict: weights, epoch: int(1) });
    expect(() => chooseRoot(root, 'model')).toThrow('--root model: there is state_dict, epoch');
    expect(() => chooseRoot(root, 'epoch.x')).toThrow('--root epoch.x: there is nothing');
    expect(() => chooseRoot(root, 'state_dic')).toThrow('there is state_dict');
  });
});
