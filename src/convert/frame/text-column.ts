/**
 * Columns of texts and of bytes.
 * @module
 */
import { readExactly } from '../../core/source.ts';
import type { ModelValue } from '../model/value.ts';
import { isWellFormed } from '../text-order.ts';
import { PHYSICAL, type Column } from './column.ts';
import { struct } from './thrift.ts';

const PIECE = 65_536;
/** ConvertedType.UTF8 */
const UTF8 = 0;

/** A column of values that are texts, or bytes, or missing; undefined where one is something else. */
export function textColumn(
  name: string,
  items: readonly ModelValue[],
  numpyType = 'object',
): Column | undefined {
  const there = items.filter((item) => !isMissing(item));
  const isText = there.every((item) => item.kind === 'str' && isWellFormed(item.text));
  const isBytes = there.every(({ kind }) => kind === 'bytes');
  if (!isText && !isBytes) return undefined;
  return {
    name,
    rows: items.length,
    physical: PHYSICAL.bytes,
    logical: isText ? struct([1, struct()]) : undefined,
    converted: isText ? UTF8 : undefined,
    present: (from, to) =>
      Uint8Array.from(items.slice(from, to), (item) => (isMissing(item) ? 0 : 1)),
    values: (from, to) => encoded(items, from, to),
    pandas: { pandasType: isText ? 'unicode' : 'bytes', numpyType },
  };
}

/** None, a float that is no number, `pandas.NA` and `pandas.NaT`. */
export function isMissing(value: ModelValue): boolean {
  if (value.kind === 'none') return true;
  if (value.kind === 'float') return Number.isNaN(value.value);
  if (value.kind === 'object' && value.callee.kind === 'symbol') {
    return /^(?:NAType|_nat_unpickle)$/.test(value.callee.symbol.name);
  }
  return value.kind === 'symbol' && /^(?:NA|NaT|C_NA)$/.test(value.symbol.name);
}

/** Each value with its length before it. */
function* encoded(items: readonly ModelValue[], from: number, to: number): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  let pieces: Uint8Array[] = [];
  let held = 0;
  for (let row = from; row < to; row++) {
    const item = items[row];
    if (item === undefined || isMissing(item)) continue;
    const bytes = bytesOf(item, encoder);
    const length = new Uint8Array(4);
    new DataView(length.buffer).setUint32(0, bytes.length, true);
    pieces.push(length, bytes);
    held += 4 + bytes.length;
    if (held < PIECE) continue;
    yield joined(pieces, held);
    [pieces, held] = [[], 0];
  }
  yield joined(pieces, held);
}

function bytesOf(item: ModelValue, encoder: TextEncoder): Uint8Array {
  if (item.kind === 'str') return encoder.encode(item.text);
  if (item.kind !== 'bytes') return new Uint8Array(0);
  return readExactly(item.source, item.offset, item.length).slice();
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
