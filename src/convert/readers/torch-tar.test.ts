import { describe, expect, test } from 'vitest';
import {
  BINPERSID,
  concat,
  dict,
  global,
  list,
  littleEndian,
  num,
  pickle,
  proto,
  STOP,
  str,
  torchTar as assemble,
  tuple,
  type Piece,
} from '../../../test/assembler.ts';
import { modelFrom } from '../../../test/memory-output.ts';
import { flatten } from '../flatten.ts';
import { readTensor } from '../model/read-tensor.ts';

const dump = (value: Piece): Uint8Array => pickle(proto(2), value, STOP);
const floats = (...values: readonly number[]): Uint8Array =>
  new Uint8Array(Float32Array.from(values).buffer);
const record = (key: number, storage: number): Uint8Array =>
  dump(tuple(num(key), num(storage), global('torch', 'FloatTensor')));
const numbers = (...values: readonly number[]): Piece =>
  values.map((value) => littleEndian(value, 8));

const storages = concat(
  dump(num(1)),
  dump(tuple(num(1), str('cpu'), global('torch', 'FloatStorage'))),
  littleEndian(6, 8),
  floats(1, 2, 3, 4, 5, 6),
  dump(list(tuple(num(9), num(1), num(2), num(3)))),
);
const tensors = concat(
  dump(num(2)),
  record(2, 1),
  numbers(2, 3, 2, 1, 3, 0), // the matrix transposed: three rows of two
  record(3, 9),
  numbers(1, 2, 1, 1), // two elements of the view, from its second
);
const object = dump(dict([str('w'), [num(2), BINPERSID]], [str('v'), [str('3'), BINPERSID]]));
const parts = { sys_info: dump(num(0)), pickle: object, storages, tensors };

test('views of storages and transposed tensors come out as torch would read them', () => {
  const found = flatten(modelFrom(assemble(parts), 'torch-tar').root).tensors;
  const values = found.map(({ name, tensor }) => {
    const bytes = Buffer.concat([...readTensor(tensor)].map((piece) => Buffer.from(piece)));
    return [name, tensor.shape, [...new Float32Array(new Uint8Array(bytes).buffer)]];
  });
  expect(values).toEqual([
    ['w', [3, 2], [1, 4, 2, 5, 3, 6]],
    ['v', [2], [4, 5]],
  ]);
});

describe('is refused', () => {
  const big = concat(dump(num(1)), record(2, 1), numbers(1, 7, 1, 0));
  const lost = concat(dump(num(1)), record(2, 5), numbers(1, 1, 1, 0));
  const many = concat(dump(num(1)), record(2, 1), littleEndian(65, 8));
  test.each([
    ['a tensor that leaves its storage', { ...parts, tensors: big }],
    ['a tensor of a storage that is not there', { ...parts, tensors: lost }],
    ['a tensor of too many dimensions', { ...parts, tensors: many }],
    ['a storage that is cut', { ...parts, storages: storages.subarray(0, 80) }],
    ['an id that no tensor has', { ...parts, pickle: dump([num(4), BINPERSID]) }],
  ])('%s', (_what, file) => {
    const read = (): unknown => flatten(modelFrom(assemble(file), 'torch-tar').root);
    expect(read).toThrow(expect.objectContaining({ name: 'ModelFileError' }));
  });
});
