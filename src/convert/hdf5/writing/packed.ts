/**
 * Small structures built field by field, little endian.
 * @module
 */

/** Where nothing is: an address of all ones. */
export const NOWHERE = -1;

/** Bytes that grow. */
export class Packed {
  private bytes = new Uint8Array(64);
  length = 0;

  u8(value: number): this {
    return this.uint(value, 1);
  }

  u16(value: number): this {
    return this.uint(value, 2);
  }

  u32(value: number): this {
    return this.uint(value, 4);
  }

  /** A length or an address. */
  u64(value: number): this {
    if (value !== NOWHERE) return this.uint(value, 8);
    return this.put(new Uint8Array(8).fill(0xff));
  }

  /** A number of `size` bytes. */
  uint(value: number, size: number): this {
    const bytes = new Uint8Array(size);
    let rest = value;
    for (let i = 0; i < size; i++) {
      bytes[i] = rest % 256;
      rest = Math.floor(rest / 256);
    }
    return this.put(bytes);
  }

  put(bytes: Uint8Array): this {
    if (this.length + bytes.length > this.bytes.length) {
      const more = new Uint8Array(2 * (this.length + bytes.length));
      more.set(this.bytes.subarray(0, this.length));
      this.bytes = more;
    }
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
    return this;
  }

  /** Text as UTF-8, with a NUL behind it. */
  name(text: string): this {
    return this.put(new TextEncoder().encode(text)).u8(0);
  }

  /** NULs up to a multiple of `size`. */
  pad(size: number): this {
    return this.put(new Uint8Array((size - (this.length % size)) % size));
  }

  done(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }
}
