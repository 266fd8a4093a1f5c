/**
 * The files of a skops archive besides its schema: arrays as npy, sparse matrices as npz, bytes.
 * numpy/lib/_format_impl.py `write_array`; scipy/sparse/_matrix_io.py `save_npz` (scipy 1.17).
 * @module
 */
import type { Sink } from '../../core/sink.ts';
import { bytesSource } from '../../core/source.ts';
import { crc32 } from '../../formats/crc32.ts';
import { readTensor } from '../model/read-tensor.ts';
import { isContiguous, rowMajor, tensorBytes, type Tensor } from '../model/tensor.ts';
import type { GroupValue } from '../model/value.ts';
import { npyHeader } from '../numpy/npy-header.ts';
import { descrOf } from '../numpy/numpy-type.ts';
import { writeTensor } from '../write-tensor.ts';
import { ZipWriter, type MemberSink } from '../zip-writer.ts';
import { cannotHold } from './node.ts';
import type { SkopsMember } from './schema-plan.ts';

/** Adds one file to the archive. */
export function writeMember(zip: ZipWriter, { name, value }: SkopsMember): void {
  if (value.kind === 'tensor') {
    const { header, tensor } = npyOf(value.tensor);
    const size = header.length + tensorBytes(tensor);
    zip.add(name, size, (put) => writeArray(put, header, tensor));
  } else if (value.kind === 'bytes' || value.kind === 'bytearray') {
    zip.add(name, value.length, (put) => put.copy(value.source, value.offset, value.length));
  } else if (value.kind === 'group') {
    const size = new Measure();
    writeSparse(size, value);
    zip.add(name, size.position, (put) => writeSparse(new Forward(put), value));
  }
}

/** The header and what follows it: as numpy.save does, an array that lies in columns is written in columns. */
function npyOf(tensor: Tensor): { readonly header: Uint8Array; readonly tensor: Tensor } {
  const descr = descrOf(tensor);
  if (descr === undefined) throw cannotHold(`a tensor of ${tensor.dtype}`);
  const { data, shape } = tensor;
  const reversed = shape.toReversed();
  if (isContiguous(tensor) || data.kind !== 'span' || !staysAsItLies(tensor))
    return { header: npyHeader(tensor, descr), tensor };
  const turned: Tensor = { ...tensor, shape: reversed, data: { ...data, strides: undefined } };
  return { header: npyHeader(tensor, descr, true), tensor: turned };
}

/** Whether an array lies in rows or in columns, both of which an npy file can say. */
export function staysAsItLies(tensor: Tensor): boolean {
  if (isContiguous(tensor)) return true;
  const { data, shape } = tensor;
  const columns = rowMajor(shape.toReversed()).toReversed();
  return (
    data.kind === 'span' &&
    columns.every((stride, i) => shape[i] === 1 || stride === data.strides?.[i])
  );
}

function writeArray(put: MemberSink, header: Uint8Array, tensor: Tensor): void {
  put.write(header);
  writeTensor(put, tensor);
}

/** An archive inside the archive: CRCs are taken first, as what was put cannot be changed. */
function writeSparse(sink: Sink, value: GroupValue): void {
  const zip = new ZipWriter(sink);
  for (const [name, array] of sparseArrays(value)) {
    const { header, tensor } = npyOf(array);
    const size = header.length + tensorBytes(tensor);
    const crc = sink instanceof Measure ? 0 : crcOf(header, tensor);
    zip.add(`${name}.npy`, size, (put) => writeArray(put, header, tensor), { crc });
  }
  zip.finish();
}

function crcOf(header: Uint8Array, tensor: Tensor): number {
  let crc = crc32(header);
  for (const piece of readTensor(tensor)) crc = crc32(piece, crc);
  return crc;
}

/** What `save_npz` writes: the parts, the format, the shape, and whether it is an array. */
function sparseArrays({ layout, parts }: GroupValue): (readonly [string, Tensor])[] {
  const [, format = '', kind] = /^scipy\.(\w+)_(\w+)$/.exec(layout) ?? [];
  const arrays = parts.flatMap(([name, part]): (readonly [string, Tensor])[] =>
    part.kind === 'tensor' ? [[name, part.tensor]] : [],
  );
  const letters = new TextEncoder().encode(format);
  arrays.push(['format', small({ dtype: 'BYTES', itemBytes: letters.length }, letters)]);
  if (kind === 'array') arrays.push(['_is_array', small({ dtype: 'BOOL' }, Uint8Array.of(1))]);
  return arrays;
}

function small(type: Pick<Tensor, 'dtype' | 'itemBytes'>, bytes: Uint8Array): Tensor {
  return { ...type, shape: [], data: { kind: 'span', source: bytesSource(bytes), offset: 0 } };
}

/** Counts what would be written. */
class Measure implements Sink {
  position = 0;

  write(bytes: Uint8Array): void {
    this.position += bytes.length;
  }

  copy(_source: unknown, _offset: number, length: number): void {
    this.position += length;
  }

  patch(): void {
    // the length stays
  }
}

/** Writes on, and knows how much it was. */
class Forward implements Sink {
  position = 0;
  private readonly put: MemberSink;

  constructor(put: MemberSink) {
    this.put = put;
  }

  write(bytes: Uint8Array): void {
    this.position += bytes.length;
    this.put.write(bytes);
  }

  copy(...[source, offset, length]: Parameters<Sink['copy']>): void {
    this.position += length;
    this.put.copy(source, offset, length);
  }

  patch(): void {
    throw new Error('an archive inside an archive is written once');
  }
}
