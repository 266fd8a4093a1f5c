import { expect, test } from 'vitest';
import { memberPromisesModel, promisedUnsupported, promisesModel } from './model-name.ts';

test.each([
  ['model.pkl', true],
  ['a/b/MODEL.PT', true],
  ['c:\\models\\x.joblib', true],
  ['model.pkl.gz', true],
  ['pytorch_model.bin', true],
  ['archive.tar.gz', false],
  ['notes.txt', false],
  ['pkl', false],
  ['folder.pkl/notes', false],
])('%s promises a model: %s', (path, expected) => {
  expect(promisesModel(path)).toBe(expected);
});

test('inside an archive, names that other programs use promise nothing', () => {
  expect(memberPromisesModel('word/embeddings/oleObject1.bin')).toBe(false);
  expect(memberPromisesModel('archive/data.pkl')).toBe(true);
});

test('names of formats that come later are known', () => {
  expect(promisedUnsupported('model.GGML')).toBe('GGML');
  expect(promisedUnsupported('model.pt')).toBeUndefined();
});
