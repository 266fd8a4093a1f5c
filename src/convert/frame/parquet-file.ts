/**
 * A Parquet file: groups of rows, in each a page of every column, and a footer that describes them.
 * https://github.com/apache/parquet-format (2.12): README.md, parquet.thrift. Plain encoding, no compression.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import type { Sink } from '../../core/sink.ts';
import { varint } from '../protobuf/message.ts';
import type { Column } from './column.ts';
import { bits } from './number-column.ts';
import { i32, i64, list, struct, text, thriftBytes, type ThriftValue } from './thrift.ts';

/** Rows of a group: what readers hold of a column at once. */
export const GROUP: number = 2 ** 17;
const MAGIC = new TextEncoder().encode('PAR1');
const LARGEST_PAGE = 2 ** 31 - 1;
const [REQUIRED, OPTIONAL] = [0, 1];
const [PLAIN, RLE] = [0, 3];

/** Rows `[from, to)`, again and again. */
export function* groupsOf(rows: number): Generator<readonly [number, number]> {
  for (let from = 0; from < rows; from += GROUP) yield [from, Math.min(rows, from + GROUP)];
}

/** Writes a table. */
export function writeParquet(
  columns: readonly Column[],
  rows: number,
  metadata: ReadonlyMap<string, string>,
  sink: Sink,
): void {
  sink.write(MAGIC);
  const groups: ThriftValue[] = [];
  for (const [from, to] of groupsOf(rows)) {
    const chunks = columns.map((column) => writeChunk(column, from, to, sink));
    const bytes = chunks.reduce((sum, chunk) => sum + chunk.bytes, 0);
    const described = chunks.map((chunk) => chunk.described);
    groups.push(struct([1, list('struct', described)], [2, i64(bytes)], [3, i64(to - from)]));
  }
  const entries = [...metadata].map(([key, value]) => struct([1, text(key)], [2, text(value)]));
  const footer = thriftBytes([
    [1, i32(2)],
    [2, list('struct', [root(columns.length), ...columns.map(schemaOf)])],
    [3, i64(rows)],
    [4, list('struct', groups)],
    [5, list('struct', entries)],
    [6, text('pickleproof')],
  ]);
  sink.write(Uint8Array.from(footer));
  const end = new Uint8Array(8);
  new DataView(end.buffer).setUint32(0, footer.length, true);
  end.set(MAGIC, 4);
  sink.write(end);
}

function root(children: number): ThriftValue {
  return struct([4, text('schema')], [5, i32(children)]);
}

/** SchemaElement. */
function schemaOf(column: Column): ThriftValue {
  const { name, physical, width, logical, converted, present } = column;
  return struct(
    [1, i32(physical)],
    [2, width === undefined ? undefined : i32(width)],
    [3, i32(present === undefined ? REQUIRED : OPTIONAL)],
    [4, text(name)],
    [6, converted === undefined ? undefined : i32(converted)],
    [10, logical],
  );
}

interface Chunk {
  readonly bytes: number;
  /** ColumnChunk with its ColumnMetaData. */
  readonly described: ThriftValue;
}

function writeChunk(column: Column, from: number, to: number, sink: Sink): Chunk {
  const start = sink.position;
  const length = pageLength(column, from, to);
  if (length > LARGEST_PAGE) {
    const message = `a page of ${length} bytes in column "${column.name.slice(0, 80)}"`;
    throw new ModelFileError('LIMIT_EXCEEDED', message);
  }
  const page = struct([1, i32(to - from)], [2, i32(PLAIN)], [3, i32(RLE)], [4, i32(RLE)]);
  const header = thriftBytes([
    [1, i32(0)],
    [2, i32(length)],
    [3, i32(length)],
    [5, page],
  ]);
  sink.write(Uint8Array.from(header));
  for (const piece of pageBytes(column, from, to)) sink.write(piece);
  const bytes = sink.position - start;
  const meta = struct(
    [1, i32(column.physical)],
    [2, list('i32', [i32(PLAIN), i32(RLE)])],
    [3, list('text', [text(column.name)])],
    [4, i32(0)],
    [5, i64(to - from)],
    [6, i64(bytes)],
    [7, i64(bytes)],
    [9, i64(start)],
  );
  return { bytes, described: struct([2, i64(start)], [3, meta]) };
}

/** Bytes of a page: its length stands before it. */
export function pageLength(column: Column, from: number, to: number): number {
  let length = 0;
  for (const piece of pageBytes(column, from, to)) length += piece.length;
  return length;
}

/** Which values are there (definition levels, one bit each), then those. */
export function* pageBytes(column: Column, from: number, to: number): Generator<Uint8Array> {
  const present = column.present?.(from, to);
  if (present !== undefined) {
    const levels = bits(present);
    const run = varint(levels.length * 2 + 1);
    const head = new Uint8Array(4 + run.length);
    new DataView(head.buffer).setUint32(0, run.length + levels.length, true);
    head.set(run, 4);
    yield head;
    yield levels;
  }
  yield* column.values(from, to);
}
