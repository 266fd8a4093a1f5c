/**
 * Numbers and names in zip headers.
 * @module
 */

/** A view of the bytes, for little-endian numbers. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** A 64-bit number; above 2^53 it is inexact, and longer than any source anyway. */
export function u64(view: DataView, offset: number): number {
  return view.getUint32(offset, true) + view.getUint32(offset + 4, true) * 2 ** 32;
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A member name: UTF-8 where it is valid, else one character for each byte. */
export function decodeName(bytes: Uint8Array): string {
  try {
    return UTF8.decode(bytes);
  } catch {
    return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  }
}

/** Whether extracting a member of this name could write outside the folder meant for it. */
export function isUnsafeName(name: string): boolean {
  return (
    name.includes('\0') ||
    name.startsWith('/') ||
    name.startsWith('\\') ||
    (name[1] === ':' && /^[A-Za-z]/u.test(name)) ||
    (name.includes('..') && name.split(/[\\/]/u).includes('..'))
  );
}
