/**
 * A sorted table of leveldb, written without compression.
 * https://github.com/google/leveldb/blob/main/doc/table_format.md
 * @module
 */
import type { Sink } from '../../core/sink.ts';
import { maskedCrc32c } from '../../formats/crc32c.ts';
import { varint } from '../protobuf/message.ts';

/** An entry; keys come in the order of their bytes. */
export interface Row {
  readonly key: Uint8Array;
  readonly value: Uint8Array;
}

/** Bytes of entries in a block. */
const BLOCK = 16_384;
const FOOTER = 48;
/** kTableMagicNumber. */
const MAGIC = [0x57, 0xfb, 0x80, 0x8b, 0x24, 0x75, 0x47, 0xdb];
const UNCOMPRESSED = 0;

/** Writes a table. */
export function writeTable(rows: readonly Row[], sink: Sink): void {
  const index: Row[] = [];
  let block: Row[] = [];
  let held = 0;
  for (const [i, row] of rows.entries()) {
    block.push(row);
    held += row.key.length + row.value.length;
    if (held < BLOCK && i + 1 < rows.length) continue;
    index.push({ key: row.key, value: writeBlock(block, sink) });
    block = [];
    held = 0;
  }
  const metaindex = writeBlock([], sink);
  const footer = new Uint8Array(FOOTER);
  footer.set(metaindex);
  footer.set(writeBlock(index, sink), metaindex.length);
  footer.set(MAGIC, FOOTER - MAGIC.length);
  sink.write(footer);
}

/** Writes a block with its trailer and returns its handle: offset and size. */
function writeBlock(rows: readonly Row[], sink: Sink): Uint8Array {
  const pieces: Uint8Array[] = [];
  const restarts: number[] = [];
  let length = 0;
  for (const { key, value } of rows) {
    restarts.push(length);
    // Nothing is shared with the key before: each entry can be begun at.
    const head = [0, ...varint(key.length), ...varint(value.length)];
    pieces.push(Uint8Array.from(head), key, value);
    length += head.length + key.length + value.length;
  }
  if (restarts.length === 0) restarts.push(0);
  const block = new Uint8Array(length + 4 * (restarts.length + 1));
  let at = 0;
  for (const piece of pieces) {
    block.set(piece, at);
    at += piece.length;
  }
  const view = new DataView(block.buffer);
  for (const [i, restart] of [...restarts, restarts.length].entries()) {
    view.setUint32(length + 4 * i, restart, true);
  }
  const handle = Uint8Array.from([...varint(sink.position), ...varint(block.length)]);
  const trailer = new Uint8Array(5);
  trailer[0] = UNCOMPRESSED;
  new DataView(trailer.buffer).setUint32(1, maskedCrc32c(block, trailer.subarray(0, 1)), true);
  sink.write(block);
  sink.write(trailer);
  return handle;
}
