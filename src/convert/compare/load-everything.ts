/**
 * A model file read as a program that uses it would: opened, and every byte of every tensor taken.
 * @module
 */
import type { ByteSource } from '../../core/source.ts';
import { flatten } from '../flatten.ts';
import type { ModelContext } from '../model/model.ts';
import { readTensor } from '../model/read-tensor.ts';
import { readModel, readModelAs } from '../read-model.ts';

/** Reads all tensors of a file, of one format or of what its bytes say; the number of their bytes. */
export function loadEverything(
  source: ByteSource,
  context: ModelContext,
  format: string | undefined,
): number {
  const model =
    format === undefined ? readModel(source, context) : readModelAs(source, context, format);
  let bytes = 0;
  for (const { tensor } of flatten(model.root).tensors) {
    for (const piece of readTensor(tensor)) bytes += piece.length;
  }
  return bytes;
}
