/**
 * Protocol buffers on the wire, walked field by field without a schema compiler.
 * https://protobuf.dev/programming-guides/encoding/
 *
 * A walk goes forward only and holds a window of the file; payloads nobody asks for are jumped over.
 * Messages inside messages are followed on an explicit stack. A field that stands twice is handed out
 * twice: parsers take the last scalar and merge repeated singular messages, so all of them matter.
 * @module
 */
import { ModelFileError, type ErrorCode } from '../core/error.ts';
import type { ByteSource } from '../core/source.ts';

/** The C++ and Python parsers refuse deeper messages (CodedInputStream, kDefaultRecursionLimit). */
const MAX_DEPTH = 100;
/** The largest graphs have a few million fields; ten are read in some seconds. */
const MAX_FIELDS = 10_000_000;
const MAX_NUMBER = 2 ** 29 - 1;
const FIRST_READ = 512;
const LARGEST_READ = 65_536;

/** How a payload is written: varint, 64 bits, length-delimited, 32 bits. */
export type WireType = 0 | 1 | 2 | 5;

/** One field: its number, and where its payload stands. */
export interface WireField {
  readonly number: number;
  readonly type: WireType;
  /** Where its key starts. */
  readonly offset: number;
  /** The payload is `[start, end)`. */
  readonly start: number;
  readonly end: number;
  /** A varint as a signed 64-bit number, exact up to 2^53; 0 for other types. */
  readonly value: number;
}

/** Takes the fields of one message. */
export interface MessageHandler<T> {
  /** Returns who takes the fields inside this one, when it is a message that matters. */
  field(field: WireField): MessageHandler<T> | undefined;
  /** Called behind the last field. */
  close?(): Iterable<T>;
}

/** Walks `[start, end)` and everything that a handler wants to see inside; yields what they yield. */
export function* walkMessage<T>(
  reader: WireReader,
  handler: MessageHandler<T>,
  start: number = 0,
  end: number = reader.size,
): Generator<T> {
  const stack = [{ handler, end }];
  let at = start;
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    if (reader.endsAt(at, top.end)) {
      stack.pop();
      if (top.handler.close !== undefined) yield* top.handler.close();
      continue;
    }
    const field = reader.field(at, top.end);
    const inner = field.type === 2 ? top.handler.field(field) : other(top.handler, field);
    at = inner === undefined ? field.end : field.start;
    if (inner === undefined) continue;
    if (stack.length >= MAX_DEPTH)
      throw reader.tooMuch(field.offset, 'messages in each other', MAX_DEPTH);
    stack.push({ handler: inner, end: field.end });
  }
}

function other(handler: MessageHandler<unknown>, field: WireField): undefined {
  handler.field(field);
}

/** The fields of `[start, end)`, not looking into any of them. */
export function* wireFields(
  reader: WireReader,
  start: number = 0,
  end: number = reader.size,
): Generator<WireField> {
  for (let at = start; !reader.endsAt(at, end);) {
    const field = reader.field(at, end);
    yield field;
    at = field.end;
  }
}

/** Reads keys and payloads through a window that grows while one reads on. */
export class WireReader {
  readonly format: string;
  private readonly source: ByteSource;
  private chunk: Uint8Array = new Uint8Array(0);
  private base = 0;
  private step = FIRST_READ;
  private fields = 0;
  private next = 0;

  constructor(source: ByteSource, format: string) {
    this.source = source;
    this.format = format;
  }

  /** Bytes there; `Infinity` for a stream whose end has not been seen. */
  get size(): number {
    return this.source.size;
  }

  /** Whether a message that ends at `end` has no more fields at `at`. */
  endsAt(at: number, end: number): boolean {
    if (at >= end) return true;
    if (Number.isFinite(end) || this.byteAt(at) >= 0) return false;
    // The end of a stream is known once it was reached: was the last payload all there?
    if (at <= this.size) return true;
    throw this.error('TRUNCATED', at, `a field ends at ${at}, the file at ${this.size}`);
  }

  /** The field whose key stands at `offset`, in a message that ends at `end`. */
  field(offset: number, end: number): WireField {
    if (++this.fields > MAX_FIELDS) throw this.tooMuch(offset, 'fields', MAX_FIELDS);
    const key = this.varint(offset, end);
    const number = Math.floor(key / 8);
    const type = key - number * 8;
    if (number < 1 || number > MAX_NUMBER)
      throw this.error('MALFORMED', offset, `${number} is no field number`);
    const start = this.next;
    if (type === 0) {
      const value = this.varint(start, end);
      return { number, type, offset, start, end: this.next, value };
    }
    if (type !== 1 && type !== 2 && type !== 5) {
      throw this.error(
        'MALFORMED',
        offset,
        `field ${number} has the wire type ${type}, which no model uses`,
      );
    }
    const length = type === 2 ? this.varint(start, end) : type === 1 ? 8 : 4;
    const from = this.next;
    this.check(offset, from, length, end, number);
    return { number, type, offset, start: from, end: from + length, value: 0 };
  }

  /** The first `most` bytes of a payload as UTF-8 text. */
  text(field: WireField, most: number): string {
    return shortText(this.bytes(field, most));
  }

  /** The numbers of a repeated varint field, packed or not. */
  *numbers(field: WireField): Generator<number> {
    if (field.type === 0) yield field.value;
    if (field.type !== 2) return;
    for (let at = field.start; at < field.end;) {
      const value = this.varint(at, field.end);
      at = this.next;
      yield value;
    }
  }

  /** The first `most` bytes of a payload. */
  bytes({ start, end }: WireField, most: number): Uint8Array {
    const length = Math.min(end - start, most);
    const index = start - this.base;
    if (index >= 0 && index + length <= this.chunk.length) {
      return this.chunk.slice(index, index + length);
    }
    return this.source.read(start, length).slice();
  }

  /** The error for a limit that was reached. */
  tooMuch(offset: number, what: string, limit: number): ModelFileError {
    return this.error('LIMIT_EXCEEDED', offset, `more than ${limit} ${what}`);
  }

  /** An error of this format. */
  error(code: ErrorCode, offset: number, message: string): ModelFileError {
    return new ModelFileError(code, message, { format: this.format, offset });
  }

  private check(offset: number, start: number, length: number, end: number, number: number): void {
    if (length >= 0 && start + length <= end) return;
    const code = end >= this.size && length >= 0 ? 'TRUNCATED' : 'MALFORMED';
    const there = Math.max(0, end - start);
    throw this.error(code, offset, `field ${number} claims ${length} bytes, ${there} are there`);
  }

  /** A varint of at most ten bytes as a signed 64-bit number; the next offset is left in `next`. */
  private varint(offset: number, end: number): number {
    let low = 0;
    let high = 0;
    for (let index = 0; index < 10; index++) {
      const at = offset + index;
      const byte = at < end ? this.byteAt(at) : -1;
      if (byte < 0)
        throw this.error(
          end >= this.size ? 'TRUNCATED' : 'MALFORMED',
          offset,
          `a number ends at ${at}, within itself`,
        );
      const bits = byte & 0x7f;
      if (index < 4) low += bits * 2 ** (7 * index);
      else if (index === 4) {
        low += (bits & 0x0f) * 2 ** 28;
        high = bits >> 4;
      } else high += bits * 2 ** (7 * index - 32);
      if (byte < 0x80) {
        this.next = at + 1;
        return ((high % 2 ** 32) | 0) * 2 ** 32 + low;
      }
    }
    throw this.error('MALFORMED', offset, 'a number takes more than 10 bytes');
  }

  /** The byte at an offset; -1 behind the end. */
  private byteAt(at: number): number {
    const index = at - this.base;
    if (index >= 0 && index < this.chunk.length) return this.chunk[index] ?? -1;
    const onward = at === this.base + this.chunk.length && at !== 0;
    this.step = onward ? Math.min(this.step * 4, LARGEST_READ) : FIRST_READ;
    this.base = at;
    this.chunk = this.source.read(at, this.step).slice();
    return this.chunk[0] ?? -1;
  }
}

const DECODER = new TextDecoder();
const SHORT = 64;

/** As the decoder, which is slow to call for the names that most texts are. */
function shortText(bytes: Uint8Array): string {
  if (bytes.length > SHORT) return DECODER.decode(bytes);
  let text = '';
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80) return DECODER.decode(bytes);
    text += String.fromCharCode(byte);
  }
  return text;
}
