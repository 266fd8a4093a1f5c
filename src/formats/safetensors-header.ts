/**
 * The header of a safetensors file, as the reference reader takes it (safetensors 0.8,
 * `safetensors/src/tensor.rs`), with what other readers might take otherwise.
 * @module
 */
import type { AnomalyCode } from '../core/fact.ts';
import { readExactly, type ByteSource } from '../core/source.ts';
import { headText } from './head-text.ts';
import { JsonReader, type JsonToken } from './json-reader.ts';
import { broken, notThat, readTensorEntry } from './safetensors-entry.ts';
import { u64, viewOf } from './zip-text.ts';

/** Bytes of the header's length. */
export const PREFIX = 8;
/** MAX_HEADER_SIZE of the reference reader. */
export const MAX_HEADER = 100_000_000;

/** A tensor as the header describes it; its bytes are `[start, end)` of the data section. */
export interface TensorEntry {
  readonly name: string;
  readonly dtype: string;
  readonly shape: readonly bigint[];
  readonly start: number;
  readonly end: number;
  /** Where its name stands in the file. */
  readonly offset: number;
}

/** Something that readers may take otherwise, or leave unread. */
export interface HeaderOddity {
  readonly code: AnomalyCode;
  readonly offset: number;
  readonly details: Readonly<Record<string, string | number>>;
}

/** What a header says. */
export interface SafetensorsHeader {
  /** Where the data section starts. */
  readonly dataOffset: number;
  /** In the order of the header. */
  readonly tensors: readonly TensorEntry[];
  readonly metadata: readonly { readonly key: string; readonly value: string }[];
  readonly oddities: readonly HeaderOddity[];
}

/** Whether a file starts as a safetensors file does: a length that can be one, and an object. */
export function beginsAsSafetensors(head: Uint8Array, size: number): boolean {
  if (head.length < PREFIX + 2 || head[6] !== 0 || head[7] !== 0) return false;
  const length = u64(viewOf(head), 0);
  const text = headText(head).slice(PREFIX, PREFIX + length);
  if (length > MAX_HEADER || length > size - PREFIX) return /^\{"[^"]+":\{"/.test(text);
  return /^[ \t\r\n]*\{[ \t\r\n]*(?:["}]|$)/.test(text);
}

/** Reads and checks the header; throws where the reference reader would refuse it. */
export function readSafetensorsHeader(source: ByteSource, maxTensors: number): SafetensorsHeader {
  const length = u64(viewOf(readExactly(source, 0, PREFIX, 'safetensors')), 0);
  if (length > MAX_HEADER) {
    throw broken('LIMIT_EXCEEDED', `a header of ${length} bytes, more than ${MAX_HEADER}`, 0);
  }
  if (length > source.size - PREFIX) {
    const message = `a header of ${length} bytes, and ${source.size - PREFIX} bytes are there`;
    throw broken('TRUNCATED', message, 0);
  }
  const end = PREFIX + length;
  const reader = new JsonReader(source, { format: 'safetensors', start: PREFIX, end });
  const parser = new HeaderParser(reader, maxTensors);
  parser.parse();
  const { tensors, metadata, oddities } = parser;
  return { dataOffset: end, tensors, metadata, oddities };
}

const MAX_ODDITIES = 1000;

class HeaderParser {
  readonly tensors: TensorEntry[] = [];
  readonly metadata: { readonly key: string; readonly value: string }[] = [];
  readonly oddities: HeaderOddity[] = [];
  private readonly reader: JsonReader;
  private readonly maxTensors: number;

  constructor(reader: JsonReader, maxTensors: number) {
    this.reader = reader;
    this.maxTensors = maxTensors;
  }

  parse(): void {
    const first = this.reader.next();
    if (first?.kind !== 'object') throw notThat('an object', first);
    // "The header data MUST begin with a { character"; the reference reader skips blanks before it.
    if (first.offset !== PREFIX) {
      this.odd('irregular-header', PREFIX, { blanks: first.offset - PREFIX });
    }
    for (let token = this.next(); token.kind === 'key'; token = this.next()) {
      if (token.repeated) this.odd('duplicate-key', token.offset, { key: token.text });
      if (token.text === '__metadata__') this.readMetadata();
      else this.readTensor(token.text, token.offset);
    }
    // Only blanks may follow: the reader throws for anything else.
    this.reader.next();
  }

  private readTensor(name: string, offset: number): void {
    if (this.tensors.length >= this.maxTensors) {
      throw broken('LIMIT_EXCEEDED', `more than ${this.maxTensors} tensors`, offset);
    }
    const { entry, unread } = readTensorEntry(this.reader);
    for (const field of unread)
      this.odd('unread-field', field.offset, { tensor: name, field: field.name });
    this.tensors.push({ ...entry, name, offset });
  }

  /** A map of texts, or null: `Option<HashMap<String, String>>`. */
  private readMetadata(): void {
    const first = this.next();
    if (first.kind === 'word' && first.word === 'null') return;
    if (first.kind !== 'object') throw notThat('an object of texts', first);
    for (let token = this.next(); token.kind === 'key'; token = this.next()) {
      if (token.repeated) this.odd('duplicate-key', token.offset, { key: token.text });
      const value = this.next();
      if (value.kind !== 'string') throw notThat('a text', value);
      this.metadata.push({ key: token.text, value: value.text });
    }
  }

  private next(): JsonToken {
    const token = this.reader.next();
    if (token === undefined) throw notThat('more', token);
    return token;
  }

  private odd(code: AnomalyCode, offset: number, details: HeaderOddity['details']): void {
    // A hostile header could hold millions.
    if (this.oddities.length < MAX_ODDITIES) this.oddities.push({ code, offset, details });
  }
}
