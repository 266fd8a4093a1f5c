/**
 * FlatBuffers from back references: each piece is written behind the table that refers to it.
 * @module
 */
import { concat, littleEndian, utf8 } from './bytes.ts';

/** A field of a table: a number of some bytes, a text, bytes, a table, or a list of them. */
export type FlatField =
  | { readonly size: 1 | 2 | 4 | 8; readonly value: number }
  | { readonly text: string }
  | { readonly bytes: Uint8Array }
  | { readonly numbers: readonly number[]; readonly size: 4 | 8 }
  | { readonly table: FlatFields }
  | { readonly tables: readonly FlatFields[] }
  /** An offset as it is, for what no library writes. */
  | { readonly offset: number };

/** Fields by their number. */
export type FlatFields = Readonly<Record<number, FlatField>>;

/** A file whose root is a table; `prefix` stands between the first offset and the table. */
export function flatbuffer(root: FlatFields, prefix: Uint8Array): Uint8Array {
  const file = concat(littleEndian(0, 4), prefix);
  const writer = new Writer(file);
  const at = writer.table(root);
  writer.patch(0, at);
  return writer.done();
}

/** A number of four bytes. */
export const u32 = (value: number): FlatField => ({ size: 4, value });

class Writer {
  private bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  done(): Uint8Array {
    return this.bytes;
  }

  patch(at: number, target: number): void {
    this.bytes.set(littleEndian(target - at, 4), at);
  }

  table(fields: FlatFields): number {
    const ids = Object.keys(fields).map(Number);
    const count = ids.reduce((most, id) => Math.max(most, id + 1), 0);
    const slots: number[] = Array.from({ length: count }, () => 0);
    let size = 4;
    for (const id of ids) {
      slots[id] = size;
      size += sizeOf(fields[id]!);
    }
    const fieldsAt = this.append(
      concat(
        littleEndian(4 + count * 2, 2),
        littleEndian(size, 2),
        slots.map((slot) => littleEndian(slot, 2)),
      ),
    );
    const at = this.append(new Uint8Array(size));
    this.bytes.set(littleEndian(at - fieldsAt, 4), at);
    for (const id of ids) this.put(at + slots[id]!, fields[id]!);
    return at;
  }

  private put(at: number, field: FlatField): void {
    if ('offset' in field) this.bytes.set(littleEndian(field.offset, 4), at);
    else if ('value' in field) this.bytes.set(littleEndian(field.value, field.size), at);
    else this.patch(at, this.inner(field));
  }

  private inner(field: Exclude<FlatField, { offset: number } | { value: number }>): number {
    if ('table' in field) return this.table(field.table);
    if ('text' in field) return this.vector(utf8(field.text).length, utf8(field.text));
    if ('bytes' in field) return this.vector(field.bytes.length, field.bytes);
    if ('numbers' in field) {
      const { numbers, size } = field;
      return this.vector(numbers.length, concat(numbers.map((one) => littleEndian(one, size))));
    }
    const { tables } = field;
    const at = this.vector(tables.length, new Uint8Array(tables.length * 4));
    for (const [index, table] of tables.entries()) {
      const place = at + 4 + index * 4;
      this.patch(place, this.table(table));
    }
    return at;
  }

  private vector(length: number, content: Uint8Array): number {
    return this.append(concat(littleEndian(length, 4), content));
  }

  private append(bytes: Uint8Array): number {
    const at = this.bytes.length;
    this.bytes = concat(this.bytes, bytes);
    return at;
  }
}

function sizeOf(field: FlatField): number {
  return 'value' in field ? field.size : 4;
}
