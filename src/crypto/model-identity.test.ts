import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { modelBench } from '../../test/signed-model.ts';
import { listModel } from '../sources/model-tree.ts';
import { assertSame, identitiesOf } from './model-identity.ts';

const bench = modelBench({ 'a.bin': 'a', 'b.bin': 'b' });

test('files that nobody touches are the same', () => {
  const { files } = listModel(bench.model);
  expect(() => assertSame(identitiesOf(files), files)).not.toThrow();
});

test('a file that was written again is another one, whatever its size', () => {
  const { files } = listModel(bench.model);
  const before = identitiesOf(files);
  bench.put('b.bin', 'c');
  expect(() => assertSame(before, files)).toThrow('b.bin: the file changed since it was scanned');
});

test('a file that is gone is told by its name', () => {
  const { files } = listModel(bench.model);
  const before = identitiesOf(files);
  rmSync(join(bench.model, 'a.bin'));
  expect(() => assertSame(before, files)).toThrow(/^a\.bin: ENOENT/);
});
