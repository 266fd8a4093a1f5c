/**
 * ONNX as a container: a model whose graph has initializers and no operators. Large ones go to one file
 * beside it, since a protocol buffer ends at 2 GB and parsers hold all of it in memory.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import type { Output } from '../../core/sink.ts';
import type { NamedTensor } from '../flatten.ts';
import { tensorBytes } from '../model/tensor.ts';
import { modelFrame, type Placed } from '../onnx/model-bytes.ts';
import { TYPE_BY_DTYPE } from '../onnx/types.ts';
import { isWellFormed } from '../text-order.ts';
import { writeTensor } from '../write-tensor.ts';
import type { Content, Dropped, Writer } from '../writer.ts';

/** Bytes of tensors that stay in the message itself. */
const INLINE = 2 ** 26;
/** Smaller tensors always do, as in onnx's own `convert_model_to_external_data`. */
const SMALL = 1024;
/** Pages, so that runtimes can map the data (onnx.proto3, `external_data`). */
const ALIGNMENT = 4096;

/** Writer of ONNX. */
export const onnx: Writer = {
  id: 'onnx',
  title: 'ONNX: tensors as initializers of a graph without operators',
  extensions: ['.onnx'],
  format: 'onnx',
  holds: 'tensors',
  write(content, output) {
    const named = content.tensors.map(({ name, ...rest }) => ({ ...rest, name: name || 'tensor' }));
    const held = named.filter(({ tensor }) => TYPE_BY_DTYPE.has(tensor.dtype));
    const dropped = named.filter(({ tensor }) => !TYPE_BY_DTYPE.has(tensor.dtype));
    for (const { name } of held) checkName(name);
    const placed = place(held, `${output.name}.data`);
    writeModel(placed, content, output);
    const external = placed.filter((tensor) => tensor.external !== undefined);
    if (external.length > 0) writeData(external, `${output.name}.data`, output);
    const files = external.length > 0 ? [output.name, `${output.name}.data`] : [output.name];
    return { files, tensors: held, dropped: dropped.map(cannotHold) };
  },
};

/** Decides which tensors stand in the data file, and where. */
function place(tensors: readonly NamedTensor[], location: string): Placed[] {
  const total = tensors.reduce((sum, { tensor }) => sum + tensorBytes(tensor), 0);
  if (total <= INLINE) return [...tensors];
  let end = 0;
  return tensors.map((named) => {
    const bytes = tensorBytes(named.tensor);
    if (bytes < SMALL) return named;
    const offset = Math.ceil(end / ALIGNMENT) * ALIGNMENT;
    end = offset + bytes;
    return { ...named, external: { location, offset } };
  });
}

function writeModel(placed: readonly Placed[], content: Content, output: Output): void {
  const metadata = new Map(content.provenance);
  for (const { name, keptAs } of content.aliased) {
    if (isWellFormed(name)) metadata.set(`pickleproof.alias.${name}`, keptAs);
  }
  const version = content.provenance.get('pickleproof.version') ?? '';
  const { head, tensors } = modelFrame(placed, metadata, version);
  const sink = output.create(output.name);
  sink.write(head);
  for (const [i, { tensor, external }] of placed.entries()) {
    sink.write(tensors[i] ?? new Uint8Array(0));
    if (external === undefined) writeTensor(sink, tensor);
  }
}

function writeData(placed: readonly Placed[], name: string, output: Output): void {
  const sink = output.create(name);
  for (const { tensor, external } of placed) {
    sink.write(new Uint8Array((external?.offset ?? 0) - sink.position));
    writeTensor(sink, tensor);
  }
}

function checkName(name: string): void {
  if (isWellFormed(name)) return;
  const shown = JSON.stringify(name.slice(0, 120));
  throw new ModelFileError('UNSUPPORTED', `ONNX cannot hold a tensor named ${shown}`);
}

function cannotHold({ name, tensor }: NamedTensor): Dropped {
  const type = tensor.descr ?? tensor.dtype;
  return { path: name, kind: 'tensor', type, reason: `ONNX has no ${tensor.dtype}` };
}
