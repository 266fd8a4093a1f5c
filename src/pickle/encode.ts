/**
 * Writes pickles: values as opcodes, of which only such are used as every careful loader allows.
 * Lib/pickle.py `_Pickler`; torch/_weights_only_unpickler.py lists what torch takes.
 * @module
 */
import type { Sink } from '../core/sink.ts';
import { OP } from './opcodes.ts';

/** Protocols that can be written: 2 is the one of torch, 4 the one of everybody else, 5 has bytearrays. */
export type WrittenProtocol = 2 | 4 | 5;

const FIRST = 4096;
const ONE_BYTE = 0x100;
const TWO_BYTES = 0x1_0000;

/** A pickle that grows opcode by opcode. Whoever calls is responsible for the order. */
export class PickleEncoder {
  readonly protocol: WrittenProtocol;
  private bytes: Uint8Array = new Uint8Array(FIRST);
  private view: DataView = new DataView(this.bytes.buffer);
  private length = 0;
  private memoized = 0;
  private readonly encoder = new TextEncoder();

  constructor(protocol: WrittenProtocol) {
    this.protocol = protocol;
    this.opcode(OP.PROTO);
    this.byte(protocol);
  }

  /** Everything written so far. */
  get written(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }

  /** An opcode without an argument. */
  opcode(code: number): void {
    this.byte(code);
  }

  /** None, True or False. */
  constant(value: boolean | undefined): void {
    this.opcode(value === undefined ? OP.NONE : value ? OP.NEWTRUE : OP.NEWFALSE);
  }

  /** A whole number of at most 255 bytes; false for a larger one, of which nothing is written. */
  int(value: bigint): boolean {
    const small = BigInt.asIntN(32, value) === value;
    if (small) {
      this.smallInt(Number(value));
      return true;
    }
    const bytes = twosComplement(value);
    if (bytes.length >= ONE_BYTE) return false;
    this.opcode(OP.LONG1);
    this.byte(bytes.length);
    this.raw(bytes);
    return true;
  }

  float(value: number): void {
    this.opcode(OP.BINFLOAT);
    this.reserve(8);
    this.view.setFloat64(this.length, value, false);
    this.length += 8;
  }

  /** A text; lone surrogates are written as Python does (`surrogatepass`). */
  text(value: string): void {
    const bytes = this.utf8(value);
    if (this.protocol >= 4 && bytes.length < ONE_BYTE) {
      this.opcode(OP.SHORT_BINUNICODE);
      this.byte(bytes.length);
    } else {
      this.opcode(OP.BINUNICODE);
      this.uint32(bytes.length);
    }
    this.raw(bytes);
  }

  /** Bytes, as protocol 4 writes them; who writes protocol 2 calls `_codecs.encode`. */
  binary(value: Uint8Array): void {
    if (value.length < ONE_BYTE) {
      this.opcode(OP.SHORT_BINBYTES);
      this.byte(value.length);
    } else {
      this.opcode(OP.BINBYTES);
      this.uint32(value.length);
    }
    this.raw(value);
  }

  /** Starts bytes of a known length, or a bytearray (protocol 5); who calls puts them into the sink. */
  beginBinary(length: number, mutable: boolean): void {
    if (mutable || length > 0xffff_ffff) {
      this.opcode(mutable ? OP.BYTEARRAY8 : OP.BINBYTES8);
      this.uint32(length % 2 ** 32);
      this.uint32(Math.floor(length / 2 ** 32));
      return;
    }
    this.opcode(OP.BINBYTES);
    this.uint32(length);
  }

  /** Hands everything written so far to a sink and forgets it. */
  drain(sink: Pick<Sink, 'write'>): void {
    sink.write(this.written);
    this.length = 0;
  }

  /** A Python 2 string. */
  oldString(bytes: Uint8Array): void {
    if (bytes.length < ONE_BYTE) {
      this.opcode(OP.SHORT_BINSTRING);
      this.byte(bytes.length);
    } else {
      this.opcode(OP.BINSTRING);
      this.uint32(bytes.length);
    }
    this.raw(bytes);
  }

  /** A name, by GLOBAL in protocol 2 and by STACK_GLOBAL in protocol 4. */
  global(module: string, name: string): void {
    if (this.protocol >= 4) {
      this.text(module);
      this.text(name);
      this.opcode(OP.STACK_GLOBAL);
      return;
    }
    this.opcode(OP.GLOBAL);
    this.raw(this.utf8(`${module}\n${name}\n`));
  }

  /** Ends a tuple of `count` items whose MARK, where it needs one, was written before them. */
  tuple(count: number): void {
    this.opcode([OP.EMPTY_TUPLE, OP.TUPLE1, OP.TUPLE2, OP.TUPLE3][count] ?? OP.TUPLE);
  }

  /** Remembers the top of the stack; gives the number by which it is had again. */
  memoize(): number {
    const number = this.memoized++;
    if (this.protocol >= 4) this.opcode(OP.MEMOIZE);
    else this.numbered(OP.BINPUT, OP.LONG_BINPUT, number);
    return number;
  }

  /** What was remembered as `number`. */
  recall(number: number): void {
    this.numbered(OP.BINGET, OP.LONG_BINGET, number);
  }

  private numbered(short: number, long: number, number: number): void {
    this.opcode(number < ONE_BYTE ? short : long);
    if (number < ONE_BYTE) this.byte(number);
    else this.uint32(number);
  }

  private smallInt(value: number): void {
    if (value >= 0 && value < ONE_BYTE) {
      this.opcode(OP.BININT1);
      this.byte(value);
    } else if (value >= 0 && value < TWO_BYTES) {
      this.opcode(OP.BININT2);
      this.byte(value & 0xff);
      this.byte(value >> 8);
    } else {
      this.opcode(OP.BININT);
      this.uint32(value >>> 0);
    }
  }

  private uint32(value: number): void {
    this.reserve(4);
    this.view.setUint32(this.length, value, true);
    this.length += 4;
  }

  private byte(value: number): void {
    this.reserve(1);
    this.bytes[this.length++] = value;
  }

  private raw(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more));
    grown.set(this.bytes);
    this.bytes = grown;
    this.view = new DataView(grown.buffer);
  }

  private utf8(text: string): Uint8Array {
    return LONE.test(text) ? surrogatePass(text) : this.encoder.encode(text);
  }
}

const LONE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** UTF-8 with lone surrogates as three bytes. */
function surrogatePass(text: string): Uint8Array {
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0xd800 || code > 0xdfff) bytes.push(...encoder.encode(character));
    else bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
  }
  return Uint8Array.from(bytes);
}

/** The shortest little-endian two's complement (`int.to_bytes`, signed). */
export function twosComplement(value: bigint): Uint8Array {
  if (value === 0n) return new Uint8Array(0);
  let length = 1;
  while (BigInt.asIntN(length * 8, value) !== value) length++;
  const bytes = new Uint8Array(length);
  let rest = BigInt.asUintN(length * 8, value);
  for (let i = 0; i < length; i++) {
    bytes[i] = Number(rest & 0xffn);
    rest >>= 8n;
  }
  return bytes;
}
