/**
 * Reads MessagePack value by value: without recursion, and without reading what long texts and bytes hold.
 * https://github.com/msgpack/msgpack/blob/master/spec.md
 * @module
 */
import type { ByteSource } from '../core/source.ts';
import { ByteCursor, type CursorRange } from './byte-cursor.ts';

/** What the reader meets, in order; `isKey` for the keys of a map. */
export type MessagePackToken = { readonly offset: number; readonly isKey: boolean } & (
  | { readonly kind: 'map' | 'array'; readonly count: number }
  /** The innermost open map or array ends. */
  | { readonly kind: 'close' }
  /** Where the payload stands. */
  | { readonly kind: 'text' | 'bytes'; readonly start: number; readonly length: number }
  | {
      readonly kind: 'extension';
      readonly type: number;
      readonly start: number;
      readonly length: number;
    }
  /** An integer; `value` is inexact beyond 2^53, `digits` are not. */
  | { readonly kind: 'integer'; readonly value: number; readonly digits: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'float' | 'nil' }
);

/** Containers in each other; msgpack for Python has 1,024 as well. */
const MAX_DEPTH = 1024;

interface Frame {
  readonly isMap: boolean;
  /** Values left, keys and values counted alike. */
  left: number;
}

/** A pull reader: `next` until it returns nothing, which is behind the first whole value. */
export class MessagePackReader {
  readonly cursor: ByteCursor;
  private readonly frames: Frame[] = [];
  private begun = false;

  constructor(source: ByteSource, range: CursorRange) {
    this.cursor = new ByteCursor(source, { ...range, littleEndian: false });
  }

  /** Containers that are open. */
  get depth(): number {
    return this.frames.length;
  }

  /** The next token; nothing when the value is complete. */
  next(): MessagePackToken | undefined {
    const frame = this.frames.at(-1);
    const { offset } = this.cursor;
    if (frame === undefined) {
      if (this.begun) return undefined;
      this.begun = true;
      return this.value(offset, false);
    }
    if (frame.left === 0) {
      this.frames.pop();
      return { kind: 'close', offset, isKey: false };
    }
    const isKey = frame.isMap && frame.left % 2 === 0;
    frame.left--;
    return this.value(offset, isKey);
  }

  private value(offset: number, isKey: boolean): MessagePackToken {
    const code = this.cursor.byte();
    const at = { offset, isKey };
    if (code < 0x80) return integer(code, at);
    if (code >= 0xe0) return integer(code - 0x100, at);
    if (code < 0x90) return this.open('map', code & 0x0f, at);
    if (code < 0xa0) return this.open('array', code & 0x0f, at);
    if (code < 0xc0) return this.payload('text', code & 0x1f, at);
    return this.coded(code, at);
  }

  private coded(code: number, at: Place): MessagePackToken {
    switch (code) {
      case 0xc0:
        return { kind: 'nil', ...at };
      case 0xc2:
      case 0xc3:
        return { kind: 'boolean', value: code === 0xc3, ...at };
      case 0xc4:
      case 0xc5:
      case 0xc6:
        return this.payload('bytes', this.cursor.uint(WIDTHS[code - 0xc4] ?? 1), at);
      case 0xc7:
      case 0xc8:
      case 0xc9:
        return this.extension(this.cursor.uint(WIDTHS[code - 0xc7] ?? 1), at);
      case 0xca:
      case 0xcb:
        this.cursor.skip(code === 0xca ? 4 : 8);
        return { kind: 'float', ...at };
      case 0xd9:
      case 0xda:
      case 0xdb:
        return this.payload('text', this.cursor.uint(WIDTHS[code - 0xd9] ?? 1), at);
      case 0xdc:
      case 0xdd:
        return this.open('array', this.cursor.uint(code === 0xdc ? 2 : 4), at);
      case 0xde:
      case 0xdf:
        return this.open('map', this.cursor.uint(code === 0xde ? 2 : 4), at);
      case 0xc1:
        throw this.cursor.error('MALFORMED', 'the byte 0xc1, which is never used', at.offset);
      default:
        return code >= 0xd4 ? this.extension(2 ** (code - 0xd4), at) : this.number(code, at);
    }
  }

  private number64(code: number, at: Place): MessagePackToken {
    const view = this.cursor.view(8);
    const exact = code === 0xd3 ? view.getBigInt64(0) : view.getBigUint64(0);
    return { kind: 'integer', value: Number(exact), digits: String(exact), ...at };
  }

  /** 0xcc to 0xcf without a sign, 0xd0 to 0xd3 with one. */
  private number(code: number, at: Place): MessagePackToken {
    const width = WIDTHS[(code - 0xcc) % 4] ?? 8;
    if (width === 8) return this.number64(code, at);
    const value = this.cursor.uint(width);
    const limit = 2 ** (8 * width - 1);
    return integer(code >= 0xd0 && value >= limit ? value - 2 * limit : value, at);
  }

  private open(kind: 'map' | 'array', count: number, at: Place): MessagePackToken {
    if (this.frames.length >= MAX_DEPTH) {
      const message = `more than ${MAX_DEPTH} containers in each other`;
      throw this.cursor.error('LIMIT_EXCEEDED', message, at.offset);
    }
    const left = kind === 'map' ? 2 * count : count;
    this.cursor.demand(left);
    this.frames.push({ isMap: kind === 'map', left });
    return { kind, count, ...at };
  }

  private payload(kind: 'text' | 'bytes', length: number, at: Place): MessagePackToken {
    const start = this.cursor.offset;
    this.cursor.skip(length);
    return { kind, start, length, ...at };
  }

  private extension(length: number, at: Place): MessagePackToken {
    const type = this.cursor.byte();
    const start = this.cursor.offset;
    this.cursor.skip(length);
    return { kind: 'extension', type: type >= 0x80 ? type - 0x100 : type, start, length, ...at };
  }
}

interface Place {
  readonly offset: number;
  readonly isKey: boolean;
}

const WIDTHS = [1, 2, 4, 8] as const;

function integer(value: number, at: Place): MessagePackToken {
  return { kind: 'integer', value, digits: String(value), ...at };
}
