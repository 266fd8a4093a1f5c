/**
 * The memory of the guest, for calls that it makes with addresses of its choice.
 * @module
 */

/** An address of the guest lies outside of its memory. */
export class GuestFault extends Error {}

/** Checked access. The buffer is asked for each time, as growing replaces it. */
export class GuestMemory {
  private readonly memory: { readonly buffer: ArrayBuffer };

  constructor(memory: { readonly buffer: ArrayBuffer }) {
    this.memory = memory;
  }

  /** The bytes of `[address, address + length)`, to be read or written in place. */
  bytes(address: number, length: number): Uint8Array {
    const { buffer } = this.memory;
    // WebAssembly hands an i32 over with a sign.
    const [start, count] = [address >>> 0, length >>> 0];
    if (start + count > buffer.byteLength) throw new GuestFault();
    return new Uint8Array(buffer, start, count);
  }

  text(address: number, length: number): string {
    return new TextDecoder().decode(this.bytes(address, length));
  }

  view(address: number, length: number): DataView {
    const bytes = this.bytes(address, length);
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  setU32(address: number, value: number): void {
    this.view(address, 4).setUint32(0, value, true);
  }

  setU64(address: number, value: bigint): void {
    this.view(address, 8).setBigUint64(0, value, true);
  }

  /** The buffers of an `iovec` array. */
  *vectors(address: number, count: number): Generator<Uint8Array> {
    const MOST = 1024; // IOV_MAX of Linux
    if (count >>> 0 > MOST) throw new GuestFault();
    for (let index = 0; index < count; index++) {
      const row = this.view((address >>> 0) + index * 8, 8);
      yield this.bytes(row.getUint32(0, true), row.getUint32(4, true));
    }
  }
}
