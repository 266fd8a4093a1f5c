/**
 * Reads UBJSON token by token, as xgboost writes it: big-endian, with counted and typed lists.
 * https://ubjson.org (draft 12); xgboost 3.2 `src/common/json.cc`, `UBJReader`.
 * @module
 */
import type { ModelFileError } from '../core/error.ts';
import type { ByteSource } from '../core/source.ts';
import { ByteCursor, type CursorRange } from './byte-cursor.ts';
import type { JsonToken } from './json-reader.ts';
import { decodeName } from './zip-text.ts';

/** The tokens of JSON, and lists of numbers that are jumped over. */
export type UbjsonToken =
  | JsonToken
  | { readonly kind: 'numbers'; readonly count: number; readonly offset: number };

const MAX_DEPTH = 256;
const MAX_KEY = 65_536;
const MAX_TEXT = 65_536;
const MAX_KEYS = 2_000_000;

/** Bytes of a number by its marker: `i U I l L d D`, and `u` for unsigned 16 bits. */
const WIDTHS: ReadonlyMap<string, 1 | 2 | 4 | 8> = new Map([
  ['i', 1],
  ['U', 1],
  ['C', 1],
  ['I', 2],
  ['u', 2],
  ['l', 4],
  ['d', 4],
  ['L', 8],
  ['D', 8],
]);

interface Frame {
  readonly keys: Set<string> | undefined;
  /** Items of a counted container, which has no end mark. */
  left: number | undefined;
  /** A key was read, its value was not. */
  owing: boolean;
}

/** A pull reader: `next` until it returns nothing, behind the first whole value. */
export class UbjsonReader {
  private readonly cursor: ByteCursor;
  private readonly frames: Frame[] = [];
  private keysHeld = 0;
  private begun = false;

  constructor(source: ByteSource, range: CursorRange) {
    this.cursor = new ByteCursor(source, { ...range, littleEndian: false });
  }

  /** Offset of the next byte. */
  get offset(): number {
    return this.cursor.offset;
  }

  /** Whether no byte is left. */
  get isAtEnd(): boolean {
    return this.cursor.peek() === -1;
  }

  /** The next token; nothing when the value is complete. */
  next(): UbjsonToken | undefined {
    const frame = this.frames.at(-1);
    const { offset } = this.cursor;
    if (frame === undefined) {
      if (this.begun) return undefined;
      this.begun = true;
      return this.value(this.marker(), offset);
    }
    if (frame.owing) {
      frame.owing = false;
      return this.value(this.marker(), offset);
    }
    return this.item(frame, offset);
  }

  private item(frame: Frame, offset: number): UbjsonToken {
    const isEnd =
      frame.left === undefined
        ? this.cursor.peek() === (frame.keys === undefined ? CLOSE_ARRAY : CLOSE_OBJECT)
        : frame.left === 0;
    if (isEnd) {
      if (frame.left === undefined) this.cursor.byte();
      this.frames.pop();
      this.keysHeld -= frame.keys?.size ?? 0;
      return { kind: 'close', offset };
    }
    if (frame.left !== undefined) frame.left--;
    return frame.keys === undefined
      ? this.value(this.marker(), offset)
      : this.key(frame, frame.keys);
  }

  private key(frame: Frame, keys: Set<string>): UbjsonToken {
    const { offset } = this.cursor;
    const length = this.length();
    if (length > MAX_KEY) throw this.refused('LIMIT_EXCEEDED', `a key of ${length} bytes`, offset);
    const text = decodeName(this.cursor.bytes(length));
    const repeated = keys.has(text);
    if (!repeated && ++this.keysHeld > MAX_KEYS) {
      throw this.refused('LIMIT_EXCEEDED', `more than ${MAX_KEYS} keys in open objects`, offset);
    }
    keys.add(text);
    frame.owing = true;
    return { kind: 'key', text, repeated, offset };
  }

  private value(marker: string, offset: number): UbjsonToken {
    if (marker === '{' || marker === '[') return this.open(marker === '{', offset);
    if (marker === 'S' || marker === 'H') return this.text(offset);
    if (marker === 'Z') return { kind: 'word', word: 'null', offset };
    if (marker === 'T' || marker === 'F') {
      return { kind: 'word', word: marker === 'T' ? 'true' : 'false', offset };
    }
    return { kind: 'number', text: this.number(marker, offset), offset };
  }

  private open(isObject: boolean, offset: number): UbjsonToken {
    const type = this.taken(DOLLAR) ? this.marker() : undefined;
    const left = this.taken(HASH) ? this.length() : undefined;
    if (type !== undefined) return this.numbers(type, isObject ? undefined : left, offset);
    if (this.frames.length >= MAX_DEPTH) {
      const message = `more than ${MAX_DEPTH} containers in each other`;
      throw this.refused('LIMIT_EXCEEDED', message, offset);
    }
    if (left !== undefined) this.cursor.demand(left);
    this.frames.push({ keys: isObject ? new Set() : undefined, left, owing: false });
    return { kind: isObject ? 'object' : 'array', offset };
  }

  /** `[$d#L…`: bare numbers of one type. */
  private numbers(type: string, count: number | undefined, offset: number): UbjsonToken {
    const width = WIDTHS.get(type);
    if (width === undefined || count === undefined) {
      throw this.refused('UNSUPPORTED', `a typed container of ${JSON.stringify(type)}`, offset);
    }
    this.cursor.skip(count * width);
    return { kind: 'numbers', count, offset };
  }

  private text(offset: number): UbjsonToken {
    const length = this.length();
    this.cursor.demand(length);
    const text = decodeName(this.cursor.bytes(Math.min(length, MAX_TEXT)));
    this.cursor.skip(Math.max(0, length - MAX_TEXT));
    return { kind: 'string', text, clipped: length > MAX_TEXT, length, offset };
  }

  private length(): number {
    const { offset } = this.cursor;
    const length = Number(this.number(this.marker(), offset));
    if (Number.isInteger(length) && length >= 0) return length;
    throw this.refused('MALFORMED', `a length of ${length}`, offset);
  }

  private number(marker: string, offset: number): string {
    const width = WIDTHS.get(marker);
    if (width === undefined) {
      throw this.refused('MALFORMED', `${JSON.stringify(marker)} is no marker of UBJSON`, offset);
    }
    const view = this.cursor.view(width);
    switch (marker) {
      case 'i':
        return String(view.getInt8(0));
      case 'I':
        return String(view.getInt16(0));
      case 'u':
        return String(view.getUint16(0));
      case 'l':
        return String(view.getInt32(0));
      case 'L':
        return String(view.getBigInt64(0));
      case 'd':
        return String(view.getFloat32(0));
      case 'D':
        return String(view.getFloat64(0));
      default:
        return String(view.getUint8(0));
    }
  }

  private marker(): string {
    return String.fromCharCode(this.cursor.byte());
  }

  private taken(byte: number): boolean {
    if (this.cursor.peek() !== byte) return false;
    this.cursor.byte();
    return true;
  }

  private refused(
    code: 'LIMIT_EXCEEDED' | 'MALFORMED' | 'UNSUPPORTED',
    message: string,
    offset: number,
  ): ModelFileError {
    return this.cursor.error(code, message, offset);
  }
}

const DOLLAR = 0x24;
const HASH = 0x23;
const CLOSE_ARRAY = 0x5d;
const CLOSE_OBJECT = 0x7d;
