import { expect, test } from 'vitest';
import { hfAddress } from './hf-address.ts';

test.each([
  ['hf://org/name', { kind: 'models', id: 'org/name', revision: 'main', path: '' }],
  ['hf://models/org/name/', { kind: 'models', id: 'org/name', revision: 'main', path: '' }],
  ['hf://gpt2', { id: 'gpt2', revision: 'main' }],
  ['hf://datasets/org/d@v1/x/y.pkl', { kind: 'datasets', revision: 'v1', path: 'x/y.pkl' }],
  ['hf://spaces/org/s/model.pt', { kind: 'spaces', id: 'org/s', path: 'model.pt' }],
  ['HF://Datasets/squad', { kind: 'datasets', id: 'squad' }],
  ['hf://org/n@refs/pr/7/a.bin', { revision: 'refs/pr/7', path: 'a.bin' }],
  ['hf://org/n@feature%2Fx/a.bin', { revision: 'feature/x', path: 'a.bin' }],
])('%s is taken apart', (uri, parts) => {
  expect(hfAddress(uri)).toMatchObject(parts);
});

test('files are named behind the revision', () => {
  expect(hfAddress('hf://org/n@v1/a/b.bin').base).toBe('hf://org/n@v1');
  expect(hfAddress('hf://org/n').base).toBe('hf://org/n');
  expect(hfAddress('hf://org/n/').base).toBe('hf://org/n');
});

test.each([
  'hf://',
  'hf://../x',
  'hf://org/n@',
  'hf://org/n@..%2F..%2Fx',
  'hf://org/n@%',
  'hf://org/n/../x',
  'hf://org/n/a//b',
  'hf://user:token@org/n',
  'hf://org/na me',
])('%s is refused', (uri) => {
  expect(() => hfAddress(uri)).toThrow(expect.objectContaining({ code: 'MALFORMED' }));
});
