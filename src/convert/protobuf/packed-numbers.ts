/**
 * Lists of numbers in a protocol buffer as the bytes of a tensor: packed or one by one, exact to 64 bits.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import type { ByteSource } from '../../core/source.ts';
import { WireReader, wireFields } from '../../formats/protobuf-wire.ts';
import type { DType } from '../model/dtype.ts';

/** A repeated field of one message. */
export interface RepeatedField {
  readonly source: ByteSource;
  /** The message is `[start, end)`. */
  readonly start: number;
  readonly end: number;
  readonly number: number;
  readonly format: string;
}

const PIECE = 65_536;
const LARGEST_NUMBER = 10;

/** The payloads of a repeated field of floats or doubles, which are little endian already. */
export function* fixedBytes(field: RepeatedField): Generator<Uint8Array> {
  for (const range of ranges(field)) {
    for (let at = range.start; at < range.end; at += PIECE) {
      yield field.source.read(at, Math.min(PIECE, range.end - at));
    }
  }
}

/** The numbers of a repeated varint field as elements of a type. */
export function* varintBytes(field: RepeatedField, dtype: DType): Generator<Uint8Array> {
  const element = ELEMENTS.get(dtype);
  if (element === undefined) throw new ModelFileError('INTERNAL', `numbers of ${dtype}`);
  const out = new Uint8Array(PIECE);
  const view = new DataView(out.buffer);
  let filled = 0;
  for (const { low, high, offset } of varints(field)) {
    if (!element.fits(low, high)) throw outOfRange(field, dtype, offset);
    if (element.bytes === 8) view.setUint32(filled + 4, high, true);
    if (element.bytes >= 4) view.setUint32(filled, low, true);
    else if (element.bytes === 2) view.setUint16(filled, low & 0xffff, true);
    else out[filled] = low & 0xff;
    filled += element.bytes;
    if (filled < PIECE) continue;
    yield out;
    filled = 0;
  }
  if (filled > 0) yield out.subarray(0, filled);
}

interface Element {
  readonly bytes: 1 | 2 | 4 | 8;
  /** Whether a 64-bit number, given as unsigned halves, is one of these. */
  fits(low: number, high: number): boolean;
}

const unsigned = (bytes: 1 | 2 | 4, largest: number): Element => ({
  bytes,
  fits: (low, high) => high === 0 && low <= largest,
});
/** Parsers take the low half of an int32, so that negative ones may stand in five bytes or in ten. */
const signed = (bytes: 1 | 2 | 4, most: number): Element => ({
  bytes,
  fits: (low, high) =>
    (high === 0 || high === 0xffff_ffff) && (low | 0) >= -most - 1 && (low | 0) <= most,
});
const whole: Element = { bytes: 8, fits: () => true };

/** How numbers of each type are kept; those of half-size types are bytes of two. */
const ELEMENTS: ReadonlyMap<DType, Element> = new Map<DType, Element>([
  ['BOOL', unsigned(1, 1)],
  ['U8', unsigned(1, 0xff)],
  ['I8', signed(1, 0x7f)],
  ['U16', unsigned(2, 0xffff)],
  ['I16', signed(2, 0x7fff)],
  ['I32', signed(4, 0x7fff_ffff)],
  ['U32', unsigned(4, 0xffff_ffff)],
  ['I64', whole],
  ['U64', whole],
  ['F16', unsigned(2, 0xffff)],
  ['BF16', unsigned(2, 0xffff)],
  ['F8_E4M3', unsigned(1, 0xff)],
  ['F8_E4M3FNUZ', unsigned(1, 0xff)],
  ['F8_E5M2', unsigned(1, 0xff)],
  ['F8_E5M2FNUZ', unsigned(1, 0xff)],
  ['F8_E8M0', unsigned(1, 0xff)],
  ['U4', unsigned(1, 0xff)],
  ['I4', unsigned(1, 0xff)],
  ['F4', unsigned(1, 0xff)],
]);

interface Range {
  readonly start: number;
  readonly end: number;
}

function* ranges({ source, start, end, number, format }: RepeatedField): Generator<Range> {
  for (const field of wireFields(new WireReader(source, format), start, end)) {
    if (field.number !== number) continue;
    // A number that stands alone begins behind its key.
    if (field.end > field.start) yield field;
  }
}

/** One number, in unsigned halves. */
interface Wide {
  low: number;
  high: number;
  offset: number;
}

/** All numbers of a field; the object is reused. */
function* varints(field: RepeatedField): Generator<Readonly<Wide>> {
  const number: Wide = { low: 0, high: 0, offset: 0 };
  for (const { start, end } of ranges(field)) {
    let at = start;
    while (at < end) {
      const bytes = field.source.read(at, Math.min(PIECE, end - at));
      // A number that the window cuts in two is read with the next one.
      const safe = at + bytes.length >= end ? bytes.length : bytes.length - LARGEST_NUMBER;
      let used = 0;
      while (used < safe) {
        number.offset = at + used;
        const length = decode(bytes, used, number);
        if (length === 0) throw endless(field, at + used);
        used += length;
        yield number;
      }
      if (used === 0) throw endless(field, at);
      at += used;
    }
  }
}

/** Reads one number; returns its length, 0 when it does not end. */
function decode(bytes: Uint8Array, at: number, into: Wide): number {
  let [low, high] = [0, 0];
  for (let index = 0; index < LARGEST_NUMBER && at + index < bytes.length; index++) {
    const byte = bytes[at + index] ?? 0;
    const bits = byte & 0x7f;
    if (index < 4) low |= bits << (7 * index);
    else if (index === 4) {
      low |= (bits & 0x0f) << 28;
      high = bits >> 4;
    } else high |= bits << (7 * index - 32);
    if (byte >= 0x80) continue;
    into.low = low >>> 0;
    into.high = high >>> 0;
    return index + 1;
  }
  return 0;
}

function endless({ number, format }: RepeatedField, offset: number): ModelFileError {
  const message = `a number of field ${number} does not end within ${LARGEST_NUMBER} bytes`;
  return new ModelFileError('MALFORMED', message, { format, offset });
}

function outOfRange(
  { number, format }: RepeatedField,
  dtype: DType,
  offset: number,
): ModelFileError {
  const message = `a number of field ${number} is no ${dtype}`;
  return new ModelFileError('MALFORMED', message, { format, offset });
}
