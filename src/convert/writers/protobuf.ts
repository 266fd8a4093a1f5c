/**
 * Protocol buffers after our own published schema, `docs/pickleproof-tensors.proto`: every type of element,
 * and metadata. Large tensors go to one file beside it, since a message ends at 2 GB.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import type { NamedTensor } from '../flatten.ts';
import { DTYPES } from '../model/dtype.ts';
import { tensorBytes } from '../model/tensor.ts';
import { ProtoMessage, varint } from '../protobuf/message.ts';
import { isWellFormed } from '../text-order.ts';
import { writeTensor } from '../write-tensor.ts';
import type { Content, Writer } from '../writer.ts';

const MAGIC = 'pickleproof/tensors/v1';
/** Bytes of tensors that stay in the message. */
const INLINE = 2 ** 26;
const SMALL = 1024;
const ALIGNMENT = 4096;

/** Writer of files of tensors. */
export const protobuf: Writer = {
  id: 'protobuf',
  title: 'Protocol Buffers: tensors and metadata after docs/pickleproof-tensors.proto',
  extensions: ['.tensors.pb'],
  format: 'tensor-file',
  holds: 'tensors',
  write(content, output) {
    const { tensors } = content;
    for (const { name } of tensors) checkName(name);
    const file = `${output.name}.data`;
    const places = placesOf(tensors);
    const sink = output.create(output.name);
    sink.write(headOf(content));
    for (const [i, { name, tensor }] of tensors.entries()) {
      const place = places[i];
      const fields = fieldsOf({ name, tensor });
      const bytes = place === undefined ? tensorBytes(tensor) : 0;
      if (place !== undefined) fields.message(5, externalOf(file, place, tensorBytes(tensor)));
      else fields.head(4, bytes);
      sink.write(new ProtoMessage().head(3, fields.length + bytes).finish());
      sink.write(fields.finish());
      if (place === undefined) writeTensor(sink, tensor);
    }
    const external = tensors.filter((_tensor, i) => places[i] !== undefined);
    if (external.length === 0) return { files: [output.name], tensors, dropped: [] };
    const data = output.create(file);
    for (const [i, { tensor }] of tensors.entries()) {
      const place = places[i];
      if (place === undefined) continue;
      data.write(new Uint8Array(place - data.position));
      writeTensor(data, tensor);
    }
    return { files: [output.name, file], tensors, dropped: [] };
  },
};

/** The offsets of tensors in the other file; undefined for those in the message. */
function placesOf(tensors: readonly NamedTensor[]): readonly (number | undefined)[] {
  const sizes = tensors.map(({ tensor }) => tensorBytes(tensor));
  const small = sizes.reduce((sum, size) => sum + size, 0) <= INLINE;
  let end = 0;
  return sizes.map((size) => {
    if (small || size < SMALL) return undefined;
    const start = Math.ceil(end / ALIGNMENT) * ALIGNMENT;
    end = start + size;
    return start;
  });
}

function headOf({ provenance, aliased }: Content): Uint8Array {
  const head = new ProtoMessage().text(1, MAGIC);
  const metadata = new Map(provenance);
  for (const { name, keptAs } of aliased) {
    if (isWellFormed(name)) metadata.set(`pickleproof.alias.${name}`, keptAs);
  }
  for (const [key, value] of metadata) {
    head.message(2, new ProtoMessage().text(1, key).text(2, value));
  }
  return head.finish();
}

function fieldsOf({ name, tensor }: Pick<NamedTensor, 'name' | 'tensor'>): ProtoMessage {
  const { dtype, shape, descr, itemBytes } = tensor;
  const fields = new ProtoMessage().text(1, name).text(2, dtype);
  fields.bytes(3, Uint8Array.from(shape.flatMap((size) => [...varint(size)])));
  if (descr !== undefined) fields.text(6, descr);
  if (DTYPES[dtype].bits === 0) fields.varint(7, itemBytes ?? 0);
  return fields;
}

function externalOf(file: string, offset: number, length: number): ProtoMessage {
  return new ProtoMessage().text(1, file).varint(2, offset).varint(3, length);
}

function checkName(name: string): void {
  if (isWellFormed(name) && name.length < 20_000) return;
  const shown = JSON.stringify(name.slice(0, 120));
  throw new ModelFileError('UNSUPPORTED', `a message cannot hold a tensor named ${shown}`);
}
