/**
 * Reads JSON token by token: without recursion, in bounded memory, with the offset of everything and
 * word of keys that stand twice. RFC 8259, and the words `NaN` and `Infinity` that Python writes.
 * @module
 */
import type { ModelFileError } from '../core/error.ts';
import type { ByteSource } from '../core/source.ts';
import { ByteCursor } from './byte-cursor.ts';
import { readJsonText } from './json-text.ts';

/** What the reader meets, in order. A close has no text: it belongs to the innermost open one. */
export type JsonToken =
  | { readonly kind: 'object' | 'array' | 'close'; readonly offset: number }
  /** `repeated` when the object had this key before: readers take the first or the last. */
  | {
      readonly kind: 'key';
      readonly text: string;
      readonly repeated: boolean;
      readonly offset: number;
    }
  /** `length` counts the bytes between the quotes; `clipped` when `text` is not all of it. */
  | {
      readonly kind: 'string';
      readonly text: string;
      readonly clipped: boolean;
      readonly length: number;
      readonly offset: number;
    }
  /** As it is spelled: no precision is lost before someone decides what it is. */
  | { readonly kind: 'number'; readonly text: string; readonly offset: number }
  | { readonly kind: 'word'; readonly word: 'true' | 'false' | 'null'; readonly offset: number };

/** What to read and how much of it. */
export interface JsonOptions {
  /** Name for error messages. */
  readonly format: string;
  readonly start?: number | undefined;
  readonly end?: number | undefined;
  /** Containers in each other; default 256 (serde_json refuses 128, Python's json some thousand). */
  readonly depth?: number | undefined;
  /** Bytes of a string that are kept; default 64 KiB. */
  readonly textBytes?: number | undefined;
}

/** Bytes of a key and of a number: more is no honest file. */
const MAX_KEY = 65_536;
const MAX_NUMBER = 4096;
/** Keys remembered of all open objects together. */
const MAX_KEYS = 2_000_000;
const NUMBER = /^-?(?:(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|Infinity)$|^NaN$/;

const BLANK = tableOf(' \n\r\t');
/** What numbers and words are made of. */
const BARE = tableOf('+-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz');
const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/** An open container; `keys` only of objects. */
interface Frame {
  readonly keys: Set<string> | undefined;
  items: number;
  /** A key was read, its value was not. */
  owing: boolean;
}

/** A pull reader: `next` until it returns nothing. */
export class JsonReader {
  private readonly cursor: ByteCursor;
  private readonly frames: Frame[] = [];
  private readonly maxDepth: number;
  private readonly textBytes: number;
  private keysHeld = 0;
  private begun = false;

  constructor(source: ByteSource, options: JsonOptions) {
    this.cursor = new ByteCursor(source, options);
    this.maxDepth = options.depth ?? 256;
    this.textBytes = options.textBytes ?? 65_536;
  }

  /** Containers that are open. */
  get depth(): number {
    return this.frames.length;
  }

  /** Offset of the next byte that was not looked at. */
  get offset(): number {
    return this.cursor.offset;
  }

  /** The next token; nothing after the last one, when only blanks were left. */
  next(): JsonToken | undefined {
    const byte = this.blanks();
    const frame = this.frames.at(-1);
    if (frame === undefined) {
      if (!this.begun) return this.value(byte);
      if (byte === -1) return undefined;
      throw this.unexpected(byte, 'the end');
    }
    if (frame.owing) return this.owed(frame, byte);
    return this.item(frame, byte);
  }

  /** The next key, item or close of an open container. */
  private item(frame: Frame, byte: number): JsonToken {
    const { offset } = this.cursor;
    const first = frame.items === 0;
    if (byte === (frame.keys === undefined ? CLOSE_ARRAY : CLOSE_OBJECT)) {
      this.cursor.byte();
      this.frames.pop();
      this.keysHeld -= frame.keys?.size ?? 0;
      return { kind: 'close', offset };
    }
    let next = byte;
    if (!first) {
      if (byte !== COMMA) throw this.unexpected(byte, 'a comma');
      this.cursor.byte();
      next = this.blanks();
    }
    frame.items++;
    return frame.keys === undefined ? this.value(next) : this.key(frame, frame.keys, next);
  }

  private key(frame: Frame, keys: Set<string>, byte: number): JsonToken {
    if (byte !== QUOTE) throw this.unexpected(byte, 'a key');
    const { offset } = this.cursor;
    const { text, clipped } = readJsonText(this.cursor, MAX_KEY);
    if (clipped) throw this.tooMuch(`a key of more than ${MAX_KEY} bytes`, offset);
    const repeated = keys.has(text);
    if (!repeated && ++this.keysHeld > MAX_KEYS) {
      throw this.tooMuch(`more than ${MAX_KEYS} keys in open objects`, offset);
    }
    keys.add(text);
    frame.owing = true;
    return { kind: 'key', text, repeated, offset };
  }

  private owed(frame: Frame, byte: number): JsonToken {
    if (byte !== COLON) throw this.unexpected(byte, 'a colon');
    this.cursor.byte();
    frame.owing = false;
    return this.value(this.blanks());
  }

  private value(byte: number): JsonToken {
    const { offset } = this.cursor;
    this.begun = true;
    if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) return this.open(byte, offset);
    if (byte === QUOTE) {
      return { kind: 'string', ...readJsonText(this.cursor, this.textBytes), offset };
    }
    const text = this.bare();
    if (text === 'true' || text === 'false' || text === 'null') {
      return { kind: 'word', word: text, offset };
    }
    if (NUMBER.test(text)) return { kind: 'number', text, offset };
    if (text === '') throw this.unexpected(byte, 'a value');
    throw this.cursor.error('MALFORMED', `${JSON.stringify(text)} is no value of JSON`, offset);
  }

  private open(byte: number, offset: number): JsonToken {
    if (this.frames.length >= this.maxDepth) {
      throw this.tooMuch(`more than ${this.maxDepth} containers in each other`, offset);
    }
    this.cursor.byte();
    const isObject = byte === OPEN_OBJECT;
    this.frames.push({ keys: isObject ? new Set() : undefined, items: 0, owing: false });
    return { kind: isObject ? 'object' : 'array', offset };
  }

  /** A word or number, as far as its letters go. */
  private bare(): string {
    const { offset } = this.cursor;
    const text = this.cursor.takeWhile(BARE, MAX_NUMBER);
    if (text.length <= MAX_NUMBER) return text;
    throw this.tooMuch(`a number of more than ${MAX_NUMBER} digits`, offset);
  }

  /** Jumps over white space; the byte behind it, -1 at the end. */
  private blanks(): number {
    return this.cursor.skipWhile(BLANK);
  }

  private unexpected(byte: number, wanted: string): ModelFileError {
    const { offset } = this.cursor;
    if (byte === -1)
      return this.cursor.error('TRUNCATED', `the text ends at ${offset}, before ${wanted}`);
    const shown = `0x${byte.toString(16).padStart(2, '0')}`;
    return this.cursor.error('MALFORMED', `${wanted} is expected at ${offset}, ${shown} is there`);
  }

  private tooMuch(message: string, offset: number): ModelFileError {
    return this.cursor.error('LIMIT_EXCEEDED', message, offset);
  }
}

/** Jumps over the rest of a value of which `token` was the first token. */
export function skipValue(reader: JsonReader, token: JsonToken | undefined): void {
  if (token?.kind !== 'object' && token?.kind !== 'array') return;
  const depth = reader.depth - 1;
  while (reader.depth > depth) reader.next();
}

/** A table of bytes: 1 for each of these characters. */
function tableOf(characters: string): Uint8Array {
  const table = new Uint8Array(256);
  for (let index = 0; index < characters.length; index++) table[characters.charCodeAt(index)] = 1;
  return table;
}
