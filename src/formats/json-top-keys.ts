/**
 * Which keys the outermost object of a JSON text has, found without reading its values: fast enough to
 * ask of every JSON file. Of a list the keys of the objects in it count.
 * @module
 */
import type { ByteSource } from '../core/source.ts';

const STEP = 65_536;
/** Bytes of a key as it is spelled; those that are looked for are shorter, however they are escaped. */
const MAX_KEY = 256;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/** A table of bytes: 1 for each that opens, closes or separates. */
const STRUCTURE = new Uint8Array(256);
for (const byte of [QUOTE, COMMA, OPEN_ARRAY, CLOSE_ARRAY, OPEN_OBJECT, CLOSE_OBJECT])
  STRUCTURE[byte] = 1;

/** Whether a text may be a JSON object or list: by its first character that is no blank. */
export function beginsAsJson(head: Uint8Array): boolean {
  const first = head.find((byte) => byte !== 0x20 && (byte < 0x09 || byte > 0x0d));
  return first === OPEN_OBJECT || first === OPEN_ARRAY;
}

/** Whether the outermost object has one of these keys (all of them, if `all`). */
export function hasTopKeys(source: ByteSource, wanted: ReadonlySet<string>, all = false): boolean {
  const scanner = new KeyScanner(wanted, all);
  for (let at = 0; ; at += STEP) {
    const chunk = source.read(at, STEP);
    if (chunk.length === 0) return false;
    if (scanner.scan(chunk)) return true;
    if (scanner.ended) return false;
  }
}

class KeyScanner {
  ended = false;
  private readonly wanted: ReadonlySet<string>;
  private readonly found = new Set<string>();
  private readonly needed: number;
  private depth = 0;
  /** Depth at which keys count. */
  private level = 1;
  private inText = false;
  private escaped = false;
  /** The next text at the level is a key. */
  private awaited = false;
  private key: number[] | undefined;

  constructor(wanted: ReadonlySet<string>, all: boolean) {
    this.wanted = wanted;
    this.needed = all ? wanted.size : 1;
  }

  /** Takes the next bytes; true when enough keys were found. */
  scan(chunk: Uint8Array): boolean {
    let at = 0;
    while (at < chunk.length) {
      if (this.inText) {
        at = this.throughText(chunk, at);
        if (this.found.size >= this.needed) return true;
        continue;
      }
      while (at < chunk.length && STRUCTURE[chunk[at] ?? 0] === 0) at++;
      if (at < chunk.length) this.structure(chunk[at++] ?? 0);
      if (this.ended) return false;
    }
    return false;
  }

  private structure(byte: number): void {
    if (byte === QUOTE) this.begin();
    else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) this.open(byte);
    else if (byte === COMMA) this.awaited = this.depth === this.level;
    else {
      this.depth--;
      this.ended = this.depth <= 0;
    }
  }

  private begin(): void {
    this.inText = true;
    this.key = this.awaited && this.depth === this.level ? [] : undefined;
    this.awaited = false;
  }

  private open(byte: number): void {
    if (this.depth === 0 && byte === OPEN_ARRAY) this.level = 2;
    this.depth++;
    this.awaited = byte === OPEN_OBJECT && this.depth === this.level;
  }

  /** Reads on in a text; returns where it stopped: behind the text, or at the end of the bytes. */
  private throughText(chunk: Uint8Array, start: number): number {
    let at = start;
    while (at < chunk.length && this.inText) {
      const byte = chunk[at++] ?? 0;
      if (this.escaped) this.escaped = false;
      else if (byte === BACKSLASH) this.escaped = true;
      else if (byte === QUOTE) {
        this.end();
        continue;
      }
      if (this.key !== undefined && this.key.push(byte) > MAX_KEY) this.key = undefined;
    }
    return at;
  }

  private end(): void {
    this.inText = false;
    if (this.key === undefined) return;
    const text = decoded(String.fromCharCode(...this.key));
    if (this.wanted.has(text)) this.found.add(text);
  }
}

/** A key may be spelled with escapes: `"\u0061uto_map"`. */
function decoded(raw: string): string {
  if (!raw.includes('\\')) return raw;
  return raw.replace(/\\u([\da-fA-F]{4})/g, (_whole, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}
