/**
 * A dataset as a value: mostly a tensor; texts of variable length are lists.
 * @module
 */
import type { Dataset } from '../../../formats/hdf5/dataset.ts';
import { Fields, unsupported } from '../../../formats/hdf5/fields.ts';
import type { Hdf5File } from '../../../formats/hdf5/file.ts';
import type { Message } from '../../../formats/hdf5/messages.ts';
import { limit } from '../../../formats/hdf5/file.ts';
import { DTYPES } from '../../model/dtype.ts';
import { readTensor } from '../../model/read-tensor.ts';
import { tensorBytes } from '../../model/tensor.ts';
import type { ModelValue } from '../../model/value.ts';
import { foreignType } from '../foreign-types.ts';
import { datasetTensor } from './dataset-tensor.ts';
import { elementType, type ElementType } from './element-type.ts';
import { plainValue } from './plain-value.ts';

/** What else is known of a dataset. */
export interface DatasetFacts {
  readonly messages: readonly Message[];
  /** Its attribute `dtype`. */
  readonly dtype: string | undefined;
}

/** Bytes of references to texts that are read whole. */
const MOST_REFERENCES = 2 ** 24;

/** The value of a dataset; undefined for one of references and the like. */
export function datasetValue(
  file: Hdf5File,
  dataset: Dataset,
  { messages, dtype }: DatasetFacts,
): ModelValue | undefined {
  if (dataset.type.class === 'text') return texts(file, dataset, messages);
  const element = foreign(dataset, dtype) ?? elementType(dataset.type);
  if (element === undefined) return undefined;
  return { kind: 'tensor', type: 'array', tensor: datasetTensor(file, dataset, element, messages) };
}

/** Opaque bytes of which an attribute says what they are. */
function foreign({ type }: Dataset, name: string | undefined): ElementType | undefined {
  const dtype = name === undefined ? undefined : foreignType(name);
  if (dtype === undefined || type.class !== 'opaque') return undefined;
  if (DTYPES[dtype].bits !== type.size * 8) return undefined;
  return { dtype, bigEndian: false, inner: [] };
}

function texts(file: Hdf5File, dataset: Dataset, messages: readonly Message[]): ModelValue {
  const { type, space, offset, name } = dataset;
  const references: ElementType = {
    dtype: 'RECORD',
    itemBytes: type.size,
    bigEndian: false,
    inner: [],
  };
  const tensor = datasetTensor(file, dataset, references, messages);
  const length = tensorBytes(tensor);
  if (length > MOST_REFERENCES) throw limit(`${length} bytes of references to texts`, offset);
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of readTensor(tensor)) {
    bytes.set(piece, at);
    at += piece.length;
  }
  const data = new Fields(bytes, offset, file.sizes);
  const value = plainValue(file, { type, shape: space.shape, data });
  if (value === undefined) throw unsupported(`the texts of "${name}"`, offset);
  return value;
}
