/**
 * Arrays of texts of Apache Arrow as pyarrow pickles them: buffers of offsets and of characters, and a bit for
 * each text that is there.
 * https://arrow.apache.org/docs/format/Columnar.html#variable-size-binary-layout; pyarrow 26 `array.pxi`
 * `_reduce_array_data`.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import { readExactly } from '../../core/source.ts';
import type { ModelValue } from '../model/value.ts';
import { argumentsOf, isNamed, itemsOf } from './python-object.ts';

const MOST_TEXTS = 50_000_000;
const OFFSET_BYTES: ReadonlyMap<string, 4 | 8> = new Map([
  ['string', 4],
  ['str', 4],
  ['utf8', 4],
  ['large_string', 8],
  ['large_utf8', 8],
]);

/** The texts of an array or of a chunked one; undefined where it is of something else. */
export function arrowTexts(value: ModelValue | undefined): readonly ModelValue[] | undefined {
  if (isNamed(value, 'chunked_array')) {
    const chunks = itemsOf(argumentsOf(value)[0]).map(arrayTexts);
    return chunks.every((chunk) => chunk !== undefined) ? chunks.flat() : undefined;
  }
  return arrayTexts(value);
}

/** `_restore_array((type, length, nulls, offset, [valid, offsets, characters], children, dictionary))`. */
function arrayTexts(value: ModelValue | undefined): readonly ModelValue[] | undefined {
  if (!isNamed(value, '_restore_array')) return undefined;
  const [type, length, , offset, buffers] = itemsOf(argumentsOf(value)[0]);
  const width = offsetBytes(type);
  const [count, first] = [countOf(length), countOf(offset)];
  if (width === undefined || count === undefined || first === undefined) return undefined;
  const [valid, offsets, characters] = itemsOf(buffers).map(bufferBytes);
  if (count === 0) return [];
  if (offsets === undefined || offsets.length < (first + count + 1) * width) {
    throw refused(`${count} texts whose places are not there`);
  }
  const view = new DataView(offsets.buffer, offsets.byteOffset, offsets.byteLength);
  const place = (index: number): number =>
    width === 4 ? view.getInt32(index * 4, true) : Number(view.getBigInt64(index * 8, true));
  return Array.from({ length: count }, (_, i): ModelValue => {
    const at = first + i;
    if (valid !== undefined && (((valid[at >> 3] ?? 0) >> (at & 7)) & 1) === 0) return NONE;
    return { kind: 'str', text: textBetween(characters, place(at), place(at + 1)) };
  });
}

const NONE: ModelValue = { kind: 'none' };
const DECODER = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function textBetween(characters: Uint8Array | undefined, start: number, end: number): string {
  if (start === end) return '';
  if (characters === undefined || start < 0 || end < start || end > characters.length) {
    throw refused(`a text from ${start} to ${end} of ${characters?.length ?? 0} bytes`);
  }
  try {
    return DECODER.decode(characters.subarray(start, end));
  } catch {
    throw refused('a text that is no UTF-8');
  }
}

/** `type_for_alias('large_string')`, or the type made by its own function. */
function offsetBytes(type: ModelValue | undefined): 4 | 8 | undefined {
  if (type?.kind !== 'object' || type.callee.kind !== 'symbol') return undefined;
  const [alias] = argumentsOf(type);
  return OFFSET_BYTES.get(alias?.kind === 'str' ? alias.text : type.callee.symbol.name);
}

/** `py_buffer(bytes)`. */
function bufferBytes(value: ModelValue): Uint8Array | undefined {
  const [bytes] = isNamed(value, 'py_buffer') ? argumentsOf(value) : [];
  if (bytes?.kind !== 'bytes' && bytes?.kind !== 'bytearray') return undefined;
  return readExactly(bytes.source, bytes.offset, bytes.length).slice();
}

function countOf(value: ModelValue | undefined): number | undefined {
  if (value?.kind !== 'int' || value.value < 0n || value.value > BigInt(MOST_TEXTS))
    return undefined;
  return Number(value.value);
}

function refused(message: string): ModelFileError {
  return new ModelFileError('MALFORMED', `an array of Arrow with ${message}`);
}
