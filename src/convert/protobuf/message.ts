/**
 * Protocol buffers on the wire, written field by field.
 * https://protobuf.dev/programming-guides/encoding/
 * @module
 */

const WIRE = { varint: 0, fixed64: 1, length: 2, fixed32: 5 } as const;

/** One message that is being put together; small, since what is large is streamed behind a `head`. */
export class ProtoMessage {
  private readonly pieces: Uint8Array[] = [];
  private size = 0;

  /** Bytes so far. */
  get length(): number {
    return this.size;
  }

  /** A number; negative ones as 64-bit two's complement. */
  varint(field: number, value: number | bigint): this {
    return this.add(key(field, WIRE.varint)).add(varint(value));
  }

  /** Four bytes. */
  fixed32(field: number, value: number): this {
    const bytes = new Uint8Array(4);
    new DataView(bytes.buffer).setUint32(0, value, true);
    return this.add(key(field, WIRE.fixed32)).add(bytes);
  }

  bytes(field: number, bytes: Uint8Array): this {
    return this.head(field, bytes.length).add(bytes);
  }

  text(field: number, text: string): this {
    return this.bytes(field, new TextEncoder().encode(text));
  }

  message(field: number, message: ProtoMessage): this {
    return this.bytes(field, message.finish());
  }

  /** The key and the length of a payload that is written behind this message. */
  head(field: number, length: number): this {
    return this.add(key(field, WIRE.length)).add(varint(length));
  }

  /** All bytes. */
  finish(): Uint8Array {
    const whole = new Uint8Array(this.size);
    let at = 0;
    for (const piece of this.pieces) {
      whole.set(piece, at);
      at += piece.length;
    }
    return whole;
  }

  private add(bytes: Uint8Array): this {
    this.pieces.push(bytes);
    this.size += bytes.length;
    return this;
  }
}

/** A number in groups of seven bits, the lowest first. */
export function varint(value: number | bigint): Uint8Array {
  const bytes: number[] = [];
  let rest = BigInt.asUintN(64, BigInt(value));
  do {
    const low = Number(rest & 0x7fn);
    rest >>= 7n;
    bytes.push(rest === 0n ? low : low | 0x80);
  } while (rest !== 0n);
  return Uint8Array.from(bytes);
}

function key(field: number, type: number): Uint8Array {
  return varint(field * 8 + type);
}
