/**
 * CRC-32C (Castagnoli, RFC 3720 appendix B.4) of bytes that come in pieces, eight at a time.
 * @module
 */
import type { Sink } from '../../core/sink.ts';

/** leveldb/util/crc32c.h, kMaskDelta. */
const MASK_DELTA = 0xa282ead8;
/** Bytes of a step, each with a table of its own. */
const STEP = 8;
const TABLE_SIZE = 256;

/** A checksum that grows. */
export class Crc32c {
  private state = -1;

  update(bytes: Uint8Array): void {
    const tables = (known ??= makeTables());
    let { state } = this;
    let at = 0;
    for (const last = bytes.length - STEP; at <= last; at += STEP) {
      const low =
        state ^
        (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24));
      state =
        tables[0x700 | (low & 0xff)]! ^
        tables[0x600 | ((low >>> 8) & 0xff)]! ^
        tables[0x500 | ((low >>> 16) & 0xff)]! ^
        tables[0x400 | (low >>> 24)]! ^
        tables[0x300 | bytes[at + 4]!]! ^
        tables[0x200 | bytes[at + 5]!]! ^
        tables[0x100 | bytes[at + 6]!]! ^
        tables[bytes[at + 7]!]!;
    }
    for (; at < bytes.length; at++) state = tables[(state ^ bytes[at]!) & 0xff]! ^ (state >>> 8);
    this.state = state;
  }

  /** The checksum so far, masked as TensorFlow stores it. */
  masked(): number {
    const crc = ~this.state;
    return (((crc >>> 15) | (crc << 17)) + MASK_DELTA) >>> 0;
  }
}

/** What writes into a sink and sums up what it writes. */
export class ChecksummedSink implements Pick<Sink, 'write' | 'copy'> {
  readonly crc: Crc32c = new Crc32c();
  private readonly sink: Sink;

  constructor(sink: Sink) {
    this.sink = sink;
  }

  write(bytes: Uint8Array): void {
    this.crc.update(bytes);
    this.sink.write(bytes);
  }

  /** Writes what does not count. */
  unsummed(bytes: Uint8Array): void {
    this.sink.write(bytes);
  }

  copy(...[source, offset, length]: Parameters<Sink['copy']>): void {
    this.sink.copy(source, offset, length, (piece) => this.crc.update(piece));
  }
}

let known: Int32Array | undefined;

/** The table of a byte, then those of a byte with one to seven zeros behind it. */
function makeTables(): Int32Array {
  const tables = new Int32Array(STEP * TABLE_SIZE);
  for (let byte = 0; byte < TABLE_SIZE; byte++) {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) {
      value = (value & 1) === 0 ? value >>> 1 : (value >>> 1) ^ 0x82f63b78;
    }
    tables[byte] = value;
  }
  for (let at = TABLE_SIZE; at < tables.length; at++) {
    const before = tables[at - TABLE_SIZE]!;
    tables[at] = tables[before & 0xff]! ^ (before >>> 8);
  }
  return tables;
}
