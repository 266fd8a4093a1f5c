/**
 * GGUF: tensors that are plain numbers, and the metadata. Quantised tensors have no equal in other formats
 * and are told as left behind.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import { readExactly, type ByteSource } from '../../core/source.ts';
import { GgufHeader, type GgufTensor } from '../../formats/gguf-header.ts';
import { BLOCK_TYPES, VALUE_UINT32 } from '../../formats/gguf-types.ts';
import { metadataValue } from '../gguf/metadata-value.ts';
import { DTYPE_BY_ID } from '../gguf/types.ts';
import type { Left, ModelReader } from '../model/model.ts';
import { tensorBytes } from '../model/tensor.ts';
import type { ModelValue } from '../model/value.ts';

const DEFAULT_ALIGNMENT = 32;
const LONGEST_FACT = 200;

/** Reader of GGUF. */
export const gguf: ModelReader = {
  formats: ['gguf'],
  read(source, { budget }) {
    const header = new GgufHeader(source, budget.limits.members);
    budget.spendMembers(header.tensorCount);
    // A big-endian file says so only by the place of its version.
    const littleEndian = readExactly(source, 4, 4, 'gguf')[0] !== 0;
    const { entries, facts, alignment } = readMetadata(header, source, littleEndian);
    const tensors = Array.from({ length: header.tensorCount }, () => header.tensor());
    const base = Math.ceil(header.offset / alignment) * alignment;
    const { held, left } = place(tensors, { source, base, alignment, littleEndian });
    const root: ModelValue = { kind: 'dict', entries: [...held, ...entries] };
    return { format: 'gguf', root, framework: 'pt', facts, notRun: [], left };
  },
};

interface Metadata {
  readonly entries: (readonly [ModelValue, ModelValue])[];
  readonly facts: Map<string, string>;
  readonly alignment: number;
}

function readMetadata(header: GgufHeader, source: ByteSource, littleEndian: boolean): Metadata {
  const entries: (readonly [ModelValue, ModelValue])[] = [];
  const facts = new Map<string, string>([['gguf.version', String(header.version)]]);
  const seen = new Set<string>();
  const width = header.version === 1 ? 4 : 8;
  let alignment = DEFAULT_ALIGNMENT;
  for (let left = header.entryCount; left > 0; left--) {
    const { key, offset: start, type, number } = header.entry(() => false);
    if (seen.has(key)) throw malformed(`the metadata "${key.slice(0, 120)}" stands twice`, start);
    seen.add(key);
    const value = metadataValue({ source, start, end: header.offset, littleEndian, width });
    if (key === 'general.alignment') alignment = alignmentOf(type, number, start);
    else entries.push([{ kind: 'str', text: key }, value]);
    if (value.kind === 'str' && value.text.length <= LONGEST_FACT) facts.set(key, value.text);
  }
  return { entries, facts, alignment };
}

function alignmentOf(type: number, number = 0, at: number): number {
  if (type === VALUE_UINT32 && number > 0 && Number.isInteger(Math.log2(number))) return number;
  throw malformed(`an alignment of ${number}, which is no power of two`, at);
}

interface DataSection {
  readonly source: ByteSource;
  /** Where it starts. */
  readonly base: number;
  readonly alignment: number;
  readonly littleEndian: boolean;
}

function place(
  tensors: readonly GgufTensor[],
  data: DataSection,
): { readonly held: (readonly [ModelValue, ModelValue])[]; readonly left: readonly Left[] } {
  const held: (readonly [ModelValue, ModelValue])[] = [];
  const left: Left[] = [];
  const ranges: Range[] = [];
  for (const tensor of tensors) {
    const dtype = DTYPE_BY_ID.get(tensor.type);
    const shape = tensor.dimensions.map(Number).toReversed();
    if (dtype === undefined) {
      const type = BLOCK_TYPES.get(tensor.type)?.name ?? `type ${tensor.type}`;
      left.push({ path: tensor.name, kind: 'tensor', type });
      continue;
    }
    const offset = data.base + tensor.start;
    ranges.push(checkedRange(tensor, offset, tensorBytes({ dtype, shape }), data));
    const bigEndian = data.littleEndian ? undefined : true;
    const span = { kind: 'span', source: data.source, offset, bigEndian } as const;
    const value = { kind: 'tensor', type: 'tensor', tensor: { dtype, shape, data: span } } as const;
    held.push([{ kind: 'str', text: tensor.name }, value]);
  }
  checkOverlaps(ranges);
  return { held, left };
}

interface Range {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly at: number;
}

function checkedRange(
  { name, offset: at, start }: GgufTensor,
  offset: number,
  bytes: number,
  { source, alignment }: DataSection,
): Range {
  if (start % alignment !== 0) {
    throw malformed(`a tensor at ${start}, which is no multiple of ${alignment}`, at);
  }
  const end = offset + bytes;
  if (end <= source.size) return { name, start: offset, end, at };
  const message = `"${name.slice(0, 120)}" ends at ${end}, in a file of ${source.size} bytes`;
  throw new ModelFileError('TRUNCATED', message, { format: 'gguf', offset: at });
}

function checkOverlaps(ranges: readonly Range[]): void {
  let last: Range | undefined;
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    if (range.start === range.end) continue;
    if (last !== undefined && range.start < last.end) {
      const names = `"${last.name.slice(0, 80)}" and "${range.name.slice(0, 80)}"`;
      throw malformed(`${names} overlap at ${range.start}`, range.at);
    }
    last = range;
  }
}

function malformed(message: string, offset: number): ModelFileError {
  return new ModelFileError('MALFORMED', message, { format: 'gguf', offset });
}
