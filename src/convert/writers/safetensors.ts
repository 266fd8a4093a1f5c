/**
 * safetensors, byte for byte as the reference writer writes it (safetensors 0.8, `tensor.rs` `serialize`):
 * the largest element types first, then by name, the header padded to eight bytes.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import type { Output } from '../../core/sink.ts';
import type { NamedTensor } from '../flatten.ts';
import type { DType } from '../model/dtype.ts';
import { tensorBytes } from '../model/tensor.ts';
import { isWellFormed, utf8Order } from '../text-order.ts';
import { writeTensor } from '../write-tensor.ts';
import type { Content, Dropped, Writer } from '../writer.ts';
import { shardName, shards } from '../shards.ts';

/** `enum Dtype`, in order: the writer sorts by it. */
const ORDER: readonly DType[] = [
  'BOOL',
  'F4',
  'F6_E2M3',
  'F6_E3M2',
  'U8',
  'I8',
  'F8_E5M2',
  'F8_E4M3',
  'F8_E8M0',
  'F8_E4M3FNUZ',
  'F8_E5M2FNUZ',
  'I16',
  'U16',
  'F16',
  'BF16',
  'I32',
  'U32',
  'F32',
  'C64',
  'F64',
  'I64',
  'U64',
];
const ALIGNMENT = 8;
const MAX_HEADER = 100_000_000;

/** Writer of safetensors. */
export const safetensors: Writer = {
  id: 'safetensors',
  title: 'safetensors: tensors by name, read by every framework',
  extensions: ['.safetensors'],
  format: 'safetensors',
  holds: 'tensors',
  write(content, output, { maxShardSize }) {
    const held = content.tensors.filter(({ tensor }) => ORDER.includes(tensor.dtype));
    const dropped = content.tensors.filter(({ tensor }) => !ORDER.includes(tensor.dtype));
    for (const { name } of held) checkName(name);
    const parts = shards(held, maxShardSize);
    const files =
      parts.length === 1
        ? [writeFile(held, output, output.name, metadataOf(content))]
        : writeShards(parts, content, output);
    return { files, tensors: held, dropped: dropped.map(cannotHold) };
  },
};

function writeShards(
  parts: readonly (readonly NamedTensor[])[],
  content: Content,
  output: Output,
): string[] {
  const names = parts.map((_part, i) => shardName(output.name, i, parts.length));
  for (const [i, part] of parts.entries()) {
    writeFile(part, output, names[i] ?? '', metadataOf(content));
  }
  const index = `${output.name}.index.json`;
  const map = parts.flatMap((part, i) => part.map(({ name }) => [name, names[i] ?? ''] as const));
  const total = parts.flat().reduce((sum, { tensor }) => sum + tensorBytes(tensor), 0);
  output.create(index).write(new TextEncoder().encode(indexText(total, map)));
  return [index, ...names];
}

function indexText(total: number, map: readonly (readonly [string, string])[]): string {
  const lines = map
    .toSorted(([a], [b]) => utf8Order(a, b))
    .map(([name, file]) => `    ${JSON.stringify(name)}: ${JSON.stringify(file)}`);
  const metadata = `  "metadata": {\n    "total_size": ${total}\n  }`;
  return `{\n${metadata},\n  "weight_map": {\n${lines.join(',\n')}\n  }\n}\n`;
}

function writeFile(
  tensors: readonly NamedTensor[],
  output: Output,
  file: string,
  metadata: ReadonlyMap<string, string>,
): string {
  const sorted = tensors.toSorted(
    (a, b) =>
      ORDER.indexOf(b.tensor.dtype) - ORDER.indexOf(a.tensor.dtype) || utf8Order(a.name, b.name),
  );
  const sink = output.create(file);
  sink.write(headerOf(sorted, metadata));
  for (const { tensor } of sorted) writeTensor(sink, tensor);
  return file;
}

/** The length and the header, padded with blanks. */
export function headerOf(
  tensors: readonly NamedTensor[],
  metadata: ReadonlyMap<string, string>,
): Uint8Array {
  const entries: string[] = [];
  if (metadata.size > 0) {
    entries.push(`"__metadata__":${JSON.stringify(Object.fromEntries(metadata))}`);
  }
  let offset = 0;
  for (const { name, tensor } of tensors) {
    const end = offset + tensorBytes(tensor);
    const shape = tensor.shape.join(',');
    entries.push(
      `${JSON.stringify(name)}:{"dtype":"${tensor.dtype}","shape":[${shape}],"data_offsets":[${offset},${end}]}`,
    );
    offset = end;
  }
  const text = new TextEncoder().encode(`{${entries.join(',')}}`);
  const length = Math.ceil(text.length / ALIGNMENT) * ALIGNMENT;
  if (length > MAX_HEADER) {
    const message = `a header of ${length} bytes, more than ${MAX_HEADER}`;
    throw new ModelFileError('LIMIT_EXCEEDED', message, { format: 'safetensors' });
  }
  const header = new Uint8Array(ALIGNMENT + length).fill(0x20);
  new DataView(header.buffer).setBigUint64(0, BigInt(length), true);
  header.set(text, ALIGNMENT);
  return header;
}

/** What loaders look for (`format`), the other names of shared tensors, and where the file comes from. */
function metadataOf({ model, aliased, provenance }: Content): ReadonlyMap<string, string> {
  const metadata = new Map<string, string>();
  for (const { name, keptAs } of aliased) if (isWellFormed(name)) metadata.set(name, keptAs);
  // A tensor of this name must not tell loaders which framework they are.
  if (model.framework === undefined) metadata.delete('format');
  else metadata.set('format', model.framework);
  for (const [key, value] of provenance) metadata.set(key, value);
  return metadata;
}

function checkName(name: string): void {
  if (name === '__metadata__' || !isWellFormed(name)) {
    const message = `safetensors cannot hold a tensor named ${JSON.stringify(name.slice(0, 120))}`;
    throw new ModelFileError('UNSUPPORTED', message);
  }
}

function cannotHold({ name, tensor }: NamedTensor): Dropped {
  const reason = `safetensors has no ${tensor.dtype}`;
  return { path: name, kind: 'tensor', type: tensor.descr ?? tensor.dtype, reason };
}
