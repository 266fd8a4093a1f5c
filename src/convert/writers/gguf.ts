/**
 * GGUF as a container: tensors and metadata, not a model that a runtime knows the architecture of.
 * ggml `docs/gguf.md`.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import { keyText } from '../children.ts';
import type { NamedTensor, OtherValue } from '../flatten.ts';
import { HeaderBytes, isEntry } from '../gguf/header-bytes.ts';
import { ID_BY_DTYPE } from '../gguf/types.ts';
import { tensorBytes } from '../model/tensor.ts';
import type { ModelValue } from '../model/value.ts';
import { isWellFormed } from '../text-order.ts';
import { writeTensor } from '../write-tensor.ts';
import type { Content, Dropped, Writer } from '../writer.ts';

const ALIGNMENT = 32;
/** GGML_MAX_DIMS. */
const MOST_DIMENSIONS = 4;
/** "It can be at most 2^16-1 bytes long." */
const LONGEST_NAME = 65_535;
const ARCHITECTURE = 'general.architecture';

/** Writer of GGUF. */
export const gguf: Writer = {
  id: 'gguf',
  title: 'GGUF: unquantised tensors and metadata, as a container',
  extensions: ['.gguf'],
  format: 'gguf',
  holds: 'tensors',
  write(content, output) {
    const held = content.tensors.filter((named) => reasonAgainst(named) === undefined);
    for (const { name } of held) checkName(name);
    const entries = [...metadataOf(content)];
    const header = new HeaderBytes(held.length, entries.length);
    for (const [key, value] of entries) header.entry(key, value);
    let end = 0;
    for (const { name, tensor } of held) {
      header.tensor(name, tensor.shape, ID_BY_DTYPE.get(tensor.dtype) ?? 0, end);
      end += padded(tensorBytes(tensor));
    }
    const sink = output.create(output.name);
    sink.write(header.finish(ALIGNMENT));
    for (const { tensor } of held) {
      writeTensor(sink, tensor);
      const bytes = tensorBytes(tensor);
      sink.write(new Uint8Array(padded(bytes) - bytes));
    }
    const dropped = content.tensors.flatMap((named) => cannotHold(named) ?? []);
    return { files: [output.name], tensors: held, dropped };
  },
};

function padded(bytes: number): number {
  return Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
}

/** The source's own metadata, where it has any that GGUF holds, and where it comes from. */
function metadataOf({ others, aliased, provenance }: Content): ReadonlyMap<string, ModelValue> {
  const entries = new Map<string, ModelValue>([[ARCHITECTURE, text('pickleproof')]]);
  for (const { path, value } of others.flatMap(parted)) {
    const fits = path !== '' && path !== 'general.alignment' && isKey(path) && isEntry(value);
    if (fits && (path !== ARCHITECTURE || value.kind === 'str')) entries.set(path, value);
  }
  for (const { name, keptAs } of aliased) {
    if (isKey(`pickleproof.alias.${name}`)) entries.set(`pickleproof.alias.${name}`, text(keptAs));
  }
  for (const [key, value] of provenance) entries.set(key, text(value));
  return entries;
}

/** A file without tensors is one value, whose entries are the metadata. */
function parted({ path, value }: OtherValue): readonly OtherValue[] {
  if (path !== '' || value.kind !== 'dict') return [{ path, value }];
  return value.entries.map(([key, item]) => ({ path: keyText(key), value: item }));
}

function text(value: string): ModelValue {
  return { kind: 'str', text: value };
}

function isKey(key: string): boolean {
  return isWellFormed(key) && key.length < LONGEST_NAME / 3;
}

function reasonAgainst({ tensor }: NamedTensor): string | undefined {
  if (!ID_BY_DTYPE.has(tensor.dtype)) return `GGUF has no ${tensor.dtype}`;
  if (tensor.shape.length <= MOST_DIMENSIONS) return undefined;
  return `GGUF has at most ${MOST_DIMENSIONS} dimensions, not ${tensor.shape.length}`;
}

function cannotHold(named: NamedTensor): Dropped | undefined {
  const reason = reasonAgainst(named);
  if (reason === undefined) return undefined;
  const { name, tensor } = named;
  return { path: name, kind: 'tensor', type: tensor.descr ?? tensor.dtype, reason };
}

function checkName(name: string): void {
  if (isWellFormed(name) && new TextEncoder().encode(name).length <= LONGEST_NAME) return;
  const shown = JSON.stringify(name.slice(0, 120));
  throw new ModelFileError('UNSUPPORTED', `GGUF cannot hold a tensor named ${shown}`);
}
