/**
 * One tensor in the header of a safetensors file: its type, shape and place.
 * @module
 */
import { ModelFileError, type ErrorCode } from '../core/error.ts';
import { skipValue, type JsonReader, type JsonToken } from './json-reader.ts';

/** Bits of one element, by the name of its type (`Dtype` of the reference reader). */
export const DTYPE_BITS: ReadonlyMap<string, number> = new Map([
  ['BOOL', 8],
  ['F4', 4],
  ['F6_E2M3', 6],
  ['F6_E3M2', 6],
  ['U8', 8],
  ['I8', 8],
  ['F8_E5M2', 8],
  ['F8_E4M3', 8],
  ['F8_E8M0', 8],
  ['F8_E4M3FNUZ', 8],
  ['F8_E5M2FNUZ', 8],
  ['I16', 16],
  ['U16', 16],
  ['F16', 16],
  ['BF16', 16],
  ['I32', 32],
  ['U32', 32],
  ['F32', 32],
  ['C64', 64],
  ['F64', 64],
  ['I64', 64],
  ['U64', 64],
]);

const MAX_DIMENSIONS = 1024;
const MAX_DTYPE = 64;
const LARGEST = 2n ** 64n - 1n;

/** The three fields of an entry, and those that no reader knows. */
export interface EntryFields {
  readonly entry: {
    readonly dtype: string;
    readonly shape: readonly bigint[];
    readonly start: number;
    readonly end: number;
  };
  readonly unread: readonly { readonly name: string; readonly offset: number }[];
}

/** Bytes that a tensor of this type and shape takes; nothing where the reference reader would overflow. */
export function byteLength(bits: number, shape: readonly bigint[]): bigint | undefined {
  let total = 1n;
  for (const size of [...shape, BigInt(bits)]) {
    total *= size;
    if (total > LARGEST) return undefined;
  }
  return total % 8n === 0n ? total / 8n : undefined;
}

/** Reads the object that describes one tensor. */
export function readTensorEntry(reader: JsonReader): EntryFields {
  const first = reader.next();
  if (first?.kind !== 'object') throw notThat('the description of a tensor', first);
  const unread: { readonly name: string; readonly offset: number }[] = [];
  let dtype: string | undefined;
  let shape: readonly bigint[] | undefined;
  let place: readonly bigint[] | undefined;
  for (let token = reader.next(); token?.kind === 'key'; token = reader.next()) {
    const { text, offset, repeated } = token;
    // serde: "duplicate field".
    if (repeated)
      throw broken('MALFORMED', `a tensor has two fields ${JSON.stringify(text)}`, offset);
    if (text === 'dtype') dtype = typeName(reader.next());
    else if (text === 'shape') shape = sizes(reader, MAX_DIMENSIONS);
    else if (text === 'data_offsets') place = sizes(reader, 2);
    else {
      unread.push({ name: text.slice(0, MAX_DTYPE), offset });
      skipValue(reader, reader.next());
    }
  }
  const [start, end] = place ?? [];
  if (dtype === undefined || shape === undefined || start === undefined || end === undefined) {
    throw broken('MALFORMED', 'a tensor lacks its type, shape or offsets', first.offset);
  }
  return { entry: { dtype, shape, start: Number(start), end: Number(end) }, unread };
}

function typeName(token: JsonToken | undefined): string {
  if (token?.kind !== 'string' || token.text.length > MAX_DTYPE) throw notThat('a type', token);
  return token.text;
}

/** An array of at most `limit` sizes (`usize`: plain digits that fit 64 bits). */
function sizes(reader: JsonReader, limit: number): readonly bigint[] {
  const first = reader.next();
  if (first?.kind !== 'array') throw notThat('an array of sizes', first);
  const found: bigint[] = [];
  for (let token = reader.next(); token?.kind !== 'close'; token = reader.next()) {
    if (token?.kind !== 'number' || !/^[0-9]{1,20}$/.test(token.text))
      throw notThat('a size', token);
    const size = BigInt(token.text);
    if (size > LARGEST)
      throw broken('MALFORMED', `the size ${token.text} is above 2^64`, token.offset);
    if (found.length >= limit) {
      throw broken('LIMIT_EXCEEDED', `an array of more than ${limit} sizes`, first.offset);
    }
    found.push(size);
  }
  return found;
}

/** The error for another token than the one that must stand here. */
export function notThat(wanted: string, token: JsonToken | undefined): ModelFileError {
  const met = token === undefined ? 'the end' : `a token of kind ${token.kind}`;
  return broken('MALFORMED', `${wanted} is expected, ${met} is there`, token?.offset);
}

/** An error of this format. */
export function broken(
  code: ErrorCode,
  message: string,
  offset: number | undefined,
): ModelFileError {
  return new ModelFileError(code, message, { format: 'safetensors', offset });
}
