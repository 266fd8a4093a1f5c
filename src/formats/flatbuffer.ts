/**
 * FlatBuffers read in place by ranges: tables, vectors and texts at the offsets that the file names.
 * https://flatbuffers.dev/internals/ (FlatBuffers 25.12).
 *
 * Every offset is compared with the file before it is used, because the libraries that load such models
 * rarely verify them. A place is visited only when a reader asks for it, so that no cycle is followed.
 * @module
 */
import { ModelFileError, type ErrorCode } from '../core/error.ts';
import type { ByteSource } from '../core/source.ts';

const PAGE = 16_384;
const MOST_PAGES = 64;
/** Tables and vectors looked at in one file: the largest models have some ten thousand. */
const MOST_VISITS = 1_000_000;

/** A table: where it stands, and where its fields do. */
export interface FlatTable {
  readonly at: number;
  /** Offset and size of its vtable. */
  readonly fields: number;
  readonly fieldsSize: number;
  /** Bytes of the table itself. */
  readonly size: number;
}

/** A vector: its first element, and how many there are. */
export interface FlatVector {
  readonly start: number;
  readonly length: number;
}

/** A file of tables. */
export class FlatBuffer {
  readonly format: string;
  private readonly source: ByteSource;
  private readonly pages: Map<number, Uint8Array> = new Map();
  private visits = 0;

  constructor(source: ByteSource, format: string) {
    this.source = source;
    this.format = format;
  }

  /** The table that the file begins with. */
  root(): FlatTable {
    return this.tableAt(0);
  }

  /** The table that a field refers to. */
  table(table: FlatTable, id: number): FlatTable | undefined {
    const at = this.place(table, id, 4);
    return at === undefined ? undefined : this.tableAt(at);
  }

  /** The tables of a vector. */
  *tables(table: FlatTable, id: number): Generator<FlatTable> {
    const { start, length } = this.vector(table, id, 4);
    for (let index = 0; index < length; index++) yield this.tableAt(start + index * 4);
  }

  /** One table of a vector, when it has so many. */
  element({ start, length }: FlatVector, index: number): FlatTable | undefined {
    return index >= 0 && index < length ? this.tableAt(start + index * 4) : undefined;
  }

  /** A vector of elements of a size; empty when it is not there. */
  vector(table: FlatTable, id: number, elementSize: number): FlatVector {
    const place = this.place(table, id, 4);
    if (place === undefined) return { start: 0, length: 0 };
    this.visit(place);
    const at = this.follow(place);
    const length = this.unsigned(at, 4);
    this.check(at + 4, length * elementSize, `a vector of ${length}`);
    return { start: at + 4, length };
  }

  /** A text, at most `most` bytes of it. */
  text(table: FlatTable, id: number, most: number): string {
    const { start, length } = this.vector(table, id, 1);
    return length === 0 ? '' : DECODER.decode(this.bytes(start, Math.min(length, most)));
  }

  /** A text that must be whole, because it is a name. */
  name(table: FlatTable, id: number, most: number): string {
    const { start, length } = this.vector(table, id, 1);
    if (length > most) throw this.tooMuch(start, 'bytes in a name', most);
    return length === 0 ? '' : DECODER.decode(this.bytes(start, length));
  }

  /** The texts of a vector, each whole. */
  *names(table: FlatTable, id: number, most: number): Generator<string> {
    const { start, length } = this.vector(table, id, 4);
    for (let index = 0; index < length; index++) {
      this.visit(start);
      const at = this.follow(start + index * 4);
      const size = this.unsigned(at, 4);
      if (size > most) throw this.tooMuch(at, 'bytes in a name', most);
      yield DECODER.decode(this.bytes(at + 4, size));
    }
  }

  /** An unsigned number of 1, 2, 4 or 8 bytes in a table; exact up to 2^53. */
  number(table: FlatTable, id: number, size: number, missing = 0): number {
    const at = this.place(table, id, size);
    return at === undefined ? missing : this.unsigned(at, size);
  }

  /** A signed number of 1 or 4 bytes. */
  signed(table: FlatTable, id: number, size: 1 | 4): number {
    const value = this.number(table, id, size);
    const half = 2 ** (size * 8 - 1);
    return value < half ? value : value - 2 * half;
  }

  /** The signed 32-bit numbers of a vector, at most `most`. */
  integers(table: FlatTable, id: number, most: number): number[] {
    const { start, length } = this.vector(table, id, 4);
    if (length > most) throw this.tooMuch(start, 'numbers in a list', most);
    return Array.from({ length }, (_, index) => this.unsigned(start + index * 4, 4) | 0);
  }

  /** Bytes that were checked to be there; the caller bounds their number. */
  bytes(start: number, length: number): Uint8Array {
    this.check(start, length, `${length} bytes`);
    return this.source.read(start, length).slice();
  }

  /** An unsigned little-endian number at an offset. */
  unsigned(at: number, size: number): number {
    let value = 0;
    for (let index = size - 1; index >= 0; index--) value = value * 256 + this.byte(at + index);
    return value;
  }

  /** Throws unless all of a range is in the file. */
  check(start: number, length: number, what: string): void {
    if (start >= 0 && start + length <= this.source.size) return;
    const there = Math.max(0, this.source.size - start);
    throw this.error(
      'TRUNCATED',
      start,
      `${what} at ${start} (${length} bytes), ${there} are there`,
    );
  }

  /** The error for a limit that was reached. */
  tooMuch(offset: number, what: string, limit: number): ModelFileError {
    return this.error('LIMIT_EXCEEDED', offset, `more than ${limit} ${what}`);
  }

  /** An error of this format. */
  error(code: ErrorCode, offset: number, message: string): ModelFileError {
    return new ModelFileError(code, message, { format: this.format, offset });
  }

  private tableAt(place: number): FlatTable {
    this.visit(place);
    const at = this.follow(place);
    const fields = at - (this.unsigned(at, 4) | 0);
    this.check(fields, 4, 'a list of fields');
    const fieldsSize = this.unsigned(fields, 2);
    const size = this.unsigned(fields + 2, 2);
    if (fieldsSize < 4 || size < 4) {
      throw this.error('MALFORMED', fields, `${fieldsSize} bytes of fields in a table of ${size}`);
    }
    this.check(fields, fieldsSize, 'a list of fields');
    this.check(at, size, 'a table');
    return { at, fields, fieldsSize, size };
  }

  /** Where a field stands, unless it has its default. */
  private place(
    { at, fields, fieldsSize, size }: FlatTable,
    id: number,
    length: number,
  ): number | undefined {
    const slot = 4 + id * 2;
    if (slot + 2 > fieldsSize) return undefined;
    const offset = this.unsigned(fields + slot, 2);
    if (offset === 0) return undefined;
    if (offset + length <= size) return at + offset;
    throw this.error(
      'MALFORMED',
      fields + slot,
      `a field at ${offset} in a table of ${size} bytes`,
    );
  }

  private follow(place: number): number {
    const offset = this.unsigned(place, 4);
    if (offset === 0) throw this.error('MALFORMED', place, 'an offset of 0 refers to itself');
    const at = place + offset;
    this.check(at, 4, 'what is referred to');
    return at;
  }

  private visit(offset: number): void {
    if (++this.visits > MOST_VISITS) throw this.tooMuch(offset, 'tables and vectors', MOST_VISITS);
  }

  private byte(at: number): number {
    const number = Math.floor(at / PAGE);
    const page = this.pages.get(number) ?? this.load(number);
    const value = page[at - number * PAGE];
    if (value === undefined) {
      throw this.error('TRUNCATED', at, `a number at ${at}, the file ends at ${this.source.size}`);
    }
    return value;
  }

  private load(number: number): Uint8Array {
    if (this.pages.size >= MOST_PAGES) {
      const [oldest = 0] = this.pages.keys();
      this.pages.delete(oldest);
    }
    const page = this.source.read(number * PAGE, PAGE).slice();
    this.pages.set(number, page);
    return page;
  }
}

const DECODER = new TextDecoder();
