/**
 * Tensors under the names that `state_dict()` would give them, with what the file says of its framework.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import { Budget } from '../../core/limits.ts';
import type { ByteSource } from '../../core/source.ts';
import { flatten } from '../../convert/flatten.ts';
import { tensorBytes, type Tensor } from '../../convert/model/tensor.ts';
import { readModel } from '../../convert/read-model.ts';
import { inMemory, MOST_ROWS } from './contents.ts';
import { clip, NAME, VALUE, type MetadataRow, type TensorRow } from './rows.ts';

/** What the reader of this kind of model finds. */
export interface ModelTensors {
  readonly tensors: readonly TensorRow[];
  readonly facts: readonly MetadataRow[];
}

/** Reads a file as a model; undefined where it is none that can be taken apart into tensors. */
export function modelTensors(source: ByteSource, name: string): ModelTensors | undefined {
  try {
    const model = readModel(source, {
      budget: new Budget(),
      name,
      spool: inMemory,
      sibling: () => undefined, // a page sees one file
    });
    const { tensors } = flatten(model.root, 'any');
    const rows = tensors
      .slice(0, MOST_ROWS)
      .map(({ name: path, tensor }) => row(path === '' ? '(the file)' : path, tensor));
    const facts = [...model.facts].map(([key, value]) => ({
      name: clip(key, NAME),
      value: clip(value, VALUE),
    }));
    return { tensors: rows, facts };
  } catch (error) {
    if (error instanceof ModelFileError) return undefined;
    throw error;
  }
}

function row(name: string, tensor: Tensor): TensorRow {
  const { dtype, shape } = tensor;
  return { name: clip(name, NAME), dtype, shape, bytes: bytesOf(tensor) };
}

function bytesOf(tensor: Tensor): number | undefined {
  try {
    return tensorBytes(tensor);
  } catch {
    return undefined; // a shape that no file can hold
  }
}
