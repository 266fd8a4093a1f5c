/**
 * Reads fields out of the text form of protocol buffers as the reader of the binary form does, so that who
 * takes messages need not know in which form they stand.
 * @module
 */
import type { ByteSource } from '../core/source.ts';
import { ByteCursor } from './byte-cursor.ts';
import { type WireField, WireReader } from './protobuf-wire.ts';
import { nextToken, refused } from './text-proto-token.ts';

/** Bytes of a text with its quotes, escapes, and what stands between its pieces. */
const MOST_RAW = 2 ** 22;
const BACKSLASH = 0x5c;
const PLAIN: ReadonlyMap<string, number> = new Map(
  Object.entries({ a: 7, b: 8, f: 12, n: 10, r: 13, t: 9, v: 11 }),
);
const DECODER = new TextDecoder();
const ENCODER = new TextEncoder();

/** A reader whose payloads are texts in quotes, maybe several that make one. */
export class TextProtoReader extends WireReader {
  private readonly file: ByteSource;

  constructor(source: ByteSource, format: string) {
    super(source, format);
    this.file = source;
  }

  override text(field: WireField, most: number): string {
    return DECODER.decode(this.bytes(field, most));
  }

  override *numbers(field: WireField): Generator<number> {
    if (field.type === 0) yield field.value;
  }

  /** The first `most` bytes that the text stands for; throws when too much was written for them. */
  override bytes({ start, end }: WireField, most: number): Uint8Array {
    const cursor = new ByteCursor(this.file, { format: this.format, start, end });
    const bytes: number[] = [];
    while (bytes.length < most && cursor.left > 0) {
      const token = nextToken(cursor);
      if (token.kind === 'end') break;
      if (token.end - start > MOST_RAW)
        throw this.tooMuch(start, 'bytes written for one text', MOST_RAW);
      const inner = this.file.read(token.start + 1, token.end - token.start - 2).slice();
      unescape(inner, bytes, () => refused(cursor, token.start, 'an escape makes no sense'));
    }
    return Uint8Array.from(bytes.slice(0, most));
  }
}

/** Adds what a text without its quotes stands for. */
function unescape(raw: Uint8Array, into: number[], error: () => Error): void {
  for (let at = 0; at < raw.length;) {
    const byte = raw[at] ?? 0;
    if (byte !== BACKSLASH) {
      into.push(byte);
      at++;
      continue;
    }
    const rest = String.fromCharCode(...raw.subarray(at + 1, at + 10));
    const found = escapeOf(rest);
    if (found === undefined) throw error();
    into.push(...found.bytes);
    at += 1 + found.length;
  }
}

interface Escape {
  readonly bytes: Iterable<number>;
  /** Characters behind the backslash. */
  readonly length: number;
}

function escapeOf(rest: string): Escape | undefined {
  const octal = /^[0-7]{1,3}/u.exec(rest)?.[0];
  if (octal !== undefined)
    return { bytes: [Number.parseInt(octal, 8) & 0xff], length: octal.length };
  const hex = /^[xX][0-9a-fA-F]{1,2}/u.exec(rest)?.[0];
  if (hex !== undefined) return { bytes: [Number.parseInt(hex.slice(1), 16)], length: hex.length };
  const point = /^(?:u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})/u.exec(rest)?.[0];
  if (point !== undefined) {
    const code = Number.parseInt(point.slice(1), 16);
    if (code > 0x10ffff) return undefined;
    return { bytes: ENCODER.encode(String.fromCodePoint(code)), length: point.length };
  }
  const first = rest[0] ?? '';
  const plain = PLAIN.get(first) ?? ('\\\'"?'.includes(first) ? first.charCodeAt(0) : undefined);
  return first === '' || plain === undefined ? undefined : { bytes: [plain], length: 1 };
}
