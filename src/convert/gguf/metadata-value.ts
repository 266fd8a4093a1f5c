/**
 * Metadata of GGUF as model values, and model values as metadata.
 * ggml `docs/gguf.md`, `gguf_metadata_value_type`.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import type { ByteSource } from '../../core/source.ts';
import { ByteCursor } from '../../formats/byte-cursor.ts';
import { VALUE_ARRAY, VALUE_TEXT } from '../../formats/gguf-types.ts';
import type { ModelValue } from '../model/value.ts';

/** An entry whose structure was checked, and how its file writes numbers. */
export interface EntryPlace {
  readonly source: ByteSource;
  /** Key, type and value are `[start, end)`. */
  readonly start: number;
  readonly end: number;
  readonly littleEndian: boolean;
  /** Bytes of a length: 4 in the first version. */
  readonly width: 4 | 8;
}

const MOST_ITEMS = 4_000_000;
const MOST_NESTING = 16;
const BOOL = 7;

/** The value of an entry. */
export function metadataValue({ source, width, ...range }: EntryPlace): ModelValue {
  const cursor = new ByteCursor(source, { format: 'gguf', ...range });
  cursor.skip(cursor.uint(width));
  const type = cursor.uint(4);
  return type === VALUE_ARRAY ? arrayValue(cursor, width) : scalarValue(cursor, type, width);
}

interface Open {
  readonly type: number;
  readonly items: ModelValue[];
  left: number;
}

/** Arrays in arrays, on a stack of their own. */
function arrayValue(cursor: ByteCursor, width: 4 | 8): ModelValue {
  const open: Open[] = [openArray(cursor, width)];
  let items = 0;
  for (;;) {
    const top = open.at(-1);
    if (top === undefined) throw cursor.error('INTERNAL', 'an array without an end');
    if (top.left === 0) {
      open.pop();
      const list: ModelValue = { kind: 'list', items: top.items };
      const outer = open.at(-1);
      if (outer === undefined) return list;
      outer.items.push(list);
      continue;
    }
    top.left--;
    if (++items > MOST_ITEMS || open.length > MOST_NESTING) throw tooMuch(cursor);
    if (top.type === VALUE_ARRAY) open.push(openArray(cursor, width));
    else top.items.push(scalarValue(cursor, top.type, width));
  }
}

function openArray(cursor: ByteCursor, width: 4 | 8): Open {
  return { type: cursor.uint(4), left: cursor.uint(width), items: [] };
}

function scalarValue(cursor: ByteCursor, type: number, width: 4 | 8): ModelValue {
  if (type === VALUE_TEXT) return { kind: 'str', text: textOf(cursor, cursor.uint(width)) };
  const number = NUMBERS.get(type);
  if (number === undefined) throw cursor.error('UNSUPPORTED', `metadata of type ${type}`);
  const [bytes, read] = number;
  const value = read(cursor.view(bytes), cursor.littleEndian);
  if (type === BOOL) return { kind: 'bool', value: value !== 0n };
  return typeof value === 'bigint' ? { kind: 'int', value } : { kind: 'float', value };
}

/** A text that is no UTF-8 stays readable; vocabularies have such tokens. */
function textOf(cursor: ByteCursor, length: number): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(cursor.bytes(length));
}

type Read = (view: DataView, little: boolean) => bigint | number;

const NUMBERS: ReadonlyMap<number, readonly [number, Read]> = new Map<
  number,
  readonly [number, Read]
>([
  [0, [1, (view) => BigInt(view.getUint8(0))]],
  [1, [1, (view) => BigInt(view.getInt8(0))]],
  [2, [2, (view, little) => BigInt(view.getUint16(0, little))]],
  [3, [2, (view, little) => BigInt(view.getInt16(0, little))]],
  [4, [4, (view, little) => BigInt(view.getUint32(0, little))]],
  [5, [4, (view, little) => BigInt(view.getInt32(0, little))]],
  [6, [4, (view, little) => view.getFloat32(0, little)]],
  [BOOL, [1, (view) => BigInt(view.getUint8(0))]],
  [10, [8, (view, little) => view.getBigUint64(0, little)]],
  [11, [8, (view, little) => view.getBigInt64(0, little)]],
  [12, [8, (view, little) => view.getFloat64(0, little)]],
]);

function tooMuch(cursor: ByteCursor): ModelFileError {
  return cursor.error('LIMIT_EXCEEDED', `metadata of more than ${MOST_ITEMS} items`);
}
