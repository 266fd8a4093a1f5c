/**
 * Thrift's compact protocol, read into fields by number; what is nested stands on a stack of its own.
 * https://github.com/apache/thrift/blob/master/doc/specs/thrift-compact-protocol.md
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import type { ByteCursor } from '../../formats/byte-cursor.ts';

/** What was read: a number, bytes, a list, or fields by number. */
export type ThriftNode = number | boolean | Uint8Array | readonly ThriftNode[] | ThriftFields;

/** The fields of a structure. */
export type ThriftFields = ReadonlyMap<number, ThriftNode>;

const MOST_VALUES = 5_000_000;
const DEEPEST = 32;
const [TRUE, FALSE, BYTE, I16, I32, I64, DOUBLE, BINARY, LIST, SET, STRUCT] = [
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12,
];

interface OpenStruct {
  readonly fields: Map<number, ThriftNode>;
  last: number;
}

interface OpenList {
  readonly items: ThriftNode[];
  readonly type: number;
  left: number;
}

/** The structure that begins at the cursor. */
export function readThrift(cursor: ByteCursor): ThriftFields {
  const root: OpenStruct = { fields: new Map(), last: 0 };
  const stack: (OpenStruct | OpenList)[] = [root];
  let values = 0;
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    if (++values > MOST_VALUES || stack.length > DEEPEST) throw tooMuch(cursor);
    const type = 'fields' in top ? fieldHead(cursor, top) : itemHead(top);
    if (type === undefined) {
      stack.pop();
      continue;
    }
    const opened = opener(cursor, type);
    put(top, opened === undefined ? scalar(cursor, type, 'fields' in top) : nodeOf(opened));
    if (opened !== undefined) stack.push(opened);
  }
  return root.fields;
}

function nodeOf(open: OpenStruct | OpenList): ThriftNode {
  return 'fields' in open ? open.fields : open.items;
}

/** The type of the next field; undefined at the end of a structure. */
function fieldHead(cursor: ByteCursor, struct: OpenStruct): number | undefined {
  const head = cursor.byte();
  if (head === 0) return undefined;
  const step = head >> 4;
  struct.last = step === 0 ? zigzag(cursor) : struct.last + step;
  return head & 0x0f;
}

function itemHead(list: OpenList): number | undefined {
  if (list.left === 0) return undefined;
  list.left--;
  return list.type;
}

function opener(cursor: ByteCursor, type: number): OpenStruct | OpenList | undefined {
  if (type === STRUCT) return { fields: new Map(), last: 0 };
  if (type !== LIST && type !== SET) return undefined;
  const head = cursor.byte();
  const left = head >> 4 === 15 ? varint(cursor) : head >> 4;
  if (left > MOST_VALUES) throw tooMuch(cursor);
  return { items: [], type: head & 0x0f, left };
}

function put(into: OpenStruct | OpenList, value: ThriftNode): void {
  if ('items' in into) into.items.push(value);
  else into.fields.set(into.last, value);
}

function scalar(cursor: ByteCursor, type: number, inField: boolean): ThriftNode {
  if (type === TRUE || type === FALSE) return inField ? type === TRUE : cursor.byte() === TRUE;
  if (type === BYTE) return cursor.byte();
  if (type === I16 || type === I32 || type === I64) return zigzag(cursor);
  if (type === DOUBLE) return cursor.view(8).getFloat64(0, true);
  if (type === BINARY) return cursor.bytes(varint(cursor));
  throw cursor.error('UNSUPPORTED', `a field of type ${type}`);
}

function zigzag(cursor: ByteCursor): number {
  const value = varint(cursor);
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
}

function varint(cursor: ByteCursor): number {
  let value = 0;
  for (let index = 0; index < 10; index++) {
    const byte = cursor.byte();
    value += (byte & 0x7f) * 2 ** (7 * index);
    if (byte < 0x80) return value;
  }
  throw cursor.error('MALFORMED', 'a number takes more than 10 bytes');
}

function tooMuch(cursor: ByteCursor): ModelFileError {
  return cursor.error('LIMIT_EXCEEDED', `more than ${MOST_VALUES} values, or ${DEEPEST} levels`);
}
