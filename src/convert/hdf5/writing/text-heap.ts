/**
 * Texts of variable length in global heaps. HDF5 File Format Specification 3.0, III.E; H5HG.c.
 * @module
 */
import { Packed } from './packed.ts';
import { letters } from './header-bytes.ts';

/** What HDF5 makes a collection of at least (`H5HG_MINSIZE`). */
const LEAST = 4096;
const HEAD = 16;
/** An index has 16 bits; a collection is begun anew long before. */
const MOST_OBJECTS = 1000;

/** Gathers texts and says where each will be. */
export class TextHeap {
  private readonly collections: { readonly address: number; readonly bytes: Uint8Array }[] = [];
  private objects: Uint8Array[] = [];
  private next: number;

  /** The first collection will stand at `address`. */
  constructor(address: number) {
    this.next = address;
  }

  /** The reference to a text: its length, the address of its collection, its number there. */
  add(text: string): Uint8Array {
    const bytes = new TextEncoder().encode(text);
    if (bytes.length === 0) return new Packed().u32(0).u64(0).u32(0).done();
    const reference = new Packed()
      .u32(bytes.length)
      .u64(this.next)
      .u32(this.objects.length + 1);
    this.objects.push(bytes);
    if (this.objects.length === MOST_OBJECTS) this.close();
    return reference.done();
  }

  /** All collections, one after another. */
  done(): Uint8Array {
    this.close();
    const all = new Packed();
    for (const { bytes } of this.collections) all.put(bytes);
    return all.done();
  }

  private close(): void {
    if (this.objects.length === 0) return;
    const body = new Packed();
    for (const [i, bytes] of this.objects.entries()) {
      body
        .u16(i + 1)
        .u16(1)
        .u32(0)
        .u64(bytes.length)
        .put(bytes)
        .pad(8);
    }
    const size = Math.max(LEAST, HEAD + body.length + HEAD);
    const free = size - HEAD - body.length;
    // The rest is free: an object of the number 0, which counts its own head.
    body
      .u16(0)
      .u16(0)
      .u32(0)
      .u64(free)
      .put(new Uint8Array(free - HEAD));
    const head = new Packed().put(letters('GCOL')).u8(1).uint(0, 3).u64(size);
    this.collections.push({ address: this.next, bytes: head.put(body.done()).done() });
    this.next += size;
    this.objects = [];
  }
}
