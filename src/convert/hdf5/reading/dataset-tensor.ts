/**
 * A dataset as a tensor: where its bytes lie, or how they come out of its chunks.
 * @module
 */
import { ModelFileError } from '../../../core/error.ts';
import { canDecode } from '../../../formats/hdf5/chunk-data.ts';
import type { Dataset } from '../../../formats/hdf5/dataset.ts';
import { malformed, unsupported } from '../../../formats/hdf5/fields.ts';
import type { Hdf5File } from '../../../formats/hdf5/file.ts';
import { filterName } from '../../../formats/hdf5/filters.ts';
import type { Message } from '../../../formats/hdf5/messages.ts';
import { tensorBytes, type Tensor, type TensorData } from '../../model/tensor.ts';
import { DTYPES } from '../../model/dtype.ts';
import { swapped } from '../../model/rewrite-elements.ts';
import { chunkStream } from './chunk-stream.ts';
import type { ElementType } from './element-type.ts';
import { fillValue } from './fill-value.ts';

const PIECE = 2 ** 20;
/** Beyond 4 GiB that nobody wrote, a file of this kind is a bomb: deflate gives 1032 for 1. */
const CLAIMED = 2 ** 32;
const MOST_EXPANSION = 1032;

/** The tensor of a dataset; throws where its data are not, or not all, in this file. */
export function datasetTensor(
  file: Hdf5File,
  dataset: Dataset,
  { inner, bigEndian, ...element }: ElementType,
  messages: readonly Message[],
): Tensor {
  const { type, space, offset, name } = dataset;
  const shape = [...space.shape, ...inner];
  if (!shape.every(Number.isSafeInteger)) {
    throw malformed(`"${name}" has a shape of ${shape.join(' x ')}`, offset);
  }
  if (!Number.isFinite(space.count)) {
    const message = `"${name}" has a shape of ${shape.join(' x ')}`;
    throw new ModelFileError('LIMIT_EXCEEDED', message, { format: 'hdf5', offset });
  }
  const bytes = tensorBytes({ ...element, shape });
  if (bytes !== space.count * type.size) {
    const message = `"${name}" needs ${bytes} bytes and has ${space.count * type.size}`;
    throw malformed(message, offset);
  }
  if (bytes > CLAIMED && bytes > file.source.size * MOST_EXPANSION) {
    const message = `"${name}" claims ${bytes} bytes in a file of ${file.source.size}`;
    throw new ModelFileError('LIMIT_EXCEEDED', message, { format: 'hdf5', offset });
  }
  const { unit } = DTYPES[element.dtype];
  const turned = bigEndian && unit > 1 ? unit : undefined;
  return { ...element, shape, data: dataOf(file, dataset, { bytes, turned, messages }) };
}

interface Wanted {
  readonly bytes: number;
  /** Bytes that are to be turned round together. */
  readonly turned: number | undefined;
  readonly messages: readonly Message[];
}

function dataOf(file: Hdf5File, dataset: Dataset, { bytes, turned, messages }: Wanted): TensorData {
  const { layout, filters, external, name, offset, type, space } = dataset;
  if (external.length > 0 || layout.kind === 'virtual') {
    throw unsupported(`the data of "${name}" are in other files`, offset);
  }
  const inOrder = (pieces: () => Iterable<Uint8Array>): TensorData => ({
    kind: 'stream',
    bytes: () => (turned === undefined ? pieces() : turnedPieces(pieces(), turned)),
  });
  if (layout.kind === 'chunked') {
    if (!canDecode(layout, filters)) {
      const how = [layout.index, ...filters.map(filterName)].join(', ');
      throw unsupported(`"${name}" is in chunks with ${how}`, offset);
    }
    const fill = fillValue(messages, type.size);
    const { shape, most } = space;
    const data = { file, layout, filters, shape, most, itemSize: type.size, fill, offset };
    return inOrder(() => chunkStream(data));
  }
  if (layout.kind === 'contiguous' && layout.address === undefined) {
    const fill = fillValue(messages, type.size);
    return inOrder(() => repeated(fill, bytes));
  }
  const stored = layout.kind === 'compact' ? layout.bytes.length : (layout.length ?? bytes);
  if (stored !== bytes) throw malformed(`"${name}" needs ${bytes} bytes and has ${stored}`, offset);
  const start = layout.kind === 'compact' ? layout.offset : file.offsetOf(layout.address ?? 0);
  if (start + bytes > file.source.size) {
    const message = `"${name}" ends at ${start + bytes} in a file of ${file.source.size} bytes`;
    throw new ModelFileError('TRUNCATED', message, { format: 'hdf5', offset: start });
  }
  // Two links to one dataset are two names of one tensor.
  const storage = { key: `hdf5@${start}`, bytes };
  const order = turned === undefined ? {} : { bigEndian: true };
  return { kind: 'span', source: file.source, offset: start, storage, ...order };
}

function* turnedPieces(pieces: Iterable<Uint8Array>, unit: number): Generator<Uint8Array> {
  for (const piece of pieces) yield swapped(piece, unit);
}

/** A value that nobody wrote, as often as it takes. */
function* repeated(value: Uint8Array, bytes: number): Generator<Uint8Array> {
  const times = Math.max(1, Math.floor(PIECE / Math.max(1, value.length)));
  const piece = new Uint8Array(Math.min(bytes, times * value.length));
  for (let at = 0; at + value.length <= piece.length && value.length > 0; at += value.length) {
    piece.set(value, at);
  }
  for (let at = 0; at < bytes; at += piece.length) yield piece.subarray(0, bytes - at);
}
