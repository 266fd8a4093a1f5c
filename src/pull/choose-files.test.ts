import { expect, test } from 'vitest';
import { chosen } from './choose-files.ts';

const files = ['a.bin', 'config.json', 'onnx/model.onnx', 'onnx/q/model.onnx'].map((name) => ({
  name,
}));
const names = (include: readonly string[], exclude: readonly string[] = []): string[] =>
  chosen(files, { include, exclude }).map(({ name }) => name);

test('without patterns every file is wanted', () => {
  expect(names([])).toHaveLength(4);
});

test('a pattern without a slash is about the last part of a name', () => {
  expect(names(['*.onnx'])).toEqual(['onnx/model.onnx', 'onnx/q/model.onnx']);
});

test('a pattern with a slash is about the whole name', () => {
  expect(names(['onnx/*.onnx'])).toEqual(['onnx/model.onnx']);
  expect(names(['**/model.onnx'])).toEqual(['onnx/model.onnx', 'onnx/q/model.onnx']);
});

test('a folder is all that is below it', () => {
  expect(names(['onnx/'])).toEqual(['onnx/model.onnx', 'onnx/q/model.onnx']);
});

test('what is excluded is not wanted, whatever else is said', () => {
  expect(names(['*'], ['*.bin', 'onnx/q/'])).toEqual(['config.json', 'onnx/model.onnx']);
});
