/**
 * A Tensor message of `docs/pickleproof-tensors.proto`, read strictly: no field twice, none unknown.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import type { ByteSource } from '../../core/source.ts';
import { wireFields, type WireField, type WireReader } from '../../formats/protobuf-wire.ts';
import { openBeside } from '../beside.ts';
import { DTYPES, isDType } from '../model/dtype.ts';
import type { ModelContext } from '../model/model.ts';
import { tensorBytes, type SpanData, type Tensor } from '../model/tensor.ts';

const LONGEST = 65_536;
const MOST_DIMENSIONS = 1024;

/** What a tensor is read from. */
export interface TensorSource {
  readonly source: ByteSource;
  readonly reader: WireReader;
  readonly context: ModelContext;
}

/** The name and the tensor of one message. */
export function tensorMessage(
  from: TensorSource,
  message: WireField,
): { readonly name: string; readonly tensor: Tensor } {
  const { reader } = from;
  const fields = new Map<number, WireField>();
  const shape: number[] = [];
  for (const field of wireFields(reader, message.start, message.end)) {
    if (field.number === 3) addSizes(reader, field, shape);
    else if (fields.has(field.number) || field.number > 7 || field.type !== typeOf(field.number)) {
      throw refused(`field ${field.number} of a tensor twice, or of another kind`, field.offset);
    } else fields.set(field.number, field);
  }
  const text = (number: number): string => textOf(reader, fields.get(number));
  const dtype = text(2);
  if (!isDType(dtype)) {
    throw refused(`the unknown type ${JSON.stringify(dtype.slice(0, 40))}`, message.offset);
  }
  const itemBytes = DTYPES[dtype].bits === 0 ? (fields.get(7)?.value ?? 0) : undefined;
  const descr = text(6) || undefined;
  const bytes = tensorBytes({ dtype, shape, itemBytes });
  const data = dataOf(from, fields, bytes, message.offset);
  return { name: text(1), tensor: { dtype, shape, itemBytes, descr, data } };
}

/** Texts and messages have a length, the size of an element is a number. */
function typeOf(number: number): number {
  return number === 7 ? 0 : 2;
}

function addSizes(reader: WireReader, field: WireField, shape: number[]): void {
  for (const size of reader.numbers(field)) {
    if (!Number.isSafeInteger(size) || size < 0) throw refused(`a size of ${size}`, field.offset);
    if (shape.push(size) > MOST_DIMENSIONS) {
      throw reader.tooMuch(field.offset, 'dimensions', MOST_DIMENSIONS);
    }
  }
}

function dataOf(
  { source, reader, context }: TensorSource,
  fields: ReadonlyMap<number, WireField>,
  bytes: number,
  at: number,
): SpanData {
  const [raw, external] = [fields.get(4), fields.get(5)];
  if (raw !== undefined && external !== undefined)
    throw refused('data both here and elsewhere', at);
  if (external === undefined) {
    const [start, there] = raw === undefined ? [0, 0] : [raw.start, raw.end - raw.start];
    if (there !== bytes) throw refused(`a tensor of ${bytes} bytes that has ${there}`, at);
    return { kind: 'span', source, offset: start };
  }
  const inner = new Map<number, WireField>();
  for (const field of wireFields(reader, external.start, external.end)) {
    inner.set(field.number, field);
  }
  const [offset, length] = [inner.get(2)?.value ?? 0, inner.get(3)?.value ?? 0];
  const place = { format: 'tensor-file', offset: at };
  const file = openBeside(context, textOf(reader, inner.get(1)), place);
  if (length !== bytes) throw refused(`a tensor of ${bytes} bytes that has ${length}`, at);
  if (offset >= 0 && offset + length <= file.size) return { kind: 'span', source: file, offset };
  const message = `a tensor from ${offset} to ${offset + length} of a file of ${file.size} bytes`;
  throw new ModelFileError('TRUNCATED', message, place);
}

function textOf(reader: WireReader, field: WireField | undefined): string {
  if (field === undefined) return '';
  if (field.end - field.start <= LONGEST) return reader.text(field, LONGEST);
  throw reader.tooMuch(field.offset, 'bytes in a text', LONGEST);
}

function refused(message: string, offset: number): ModelFileError {
  return new ModelFileError('MALFORMED', message, { format: 'tensor-file', offset });
}
