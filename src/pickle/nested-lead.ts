/**
 * Whether a bytes literal begins like a file of its own.
 * @module
 */

/** Bytes that begin a pickle, an archive or a compressed stream. */
export const NESTED_LEADS: ReadonlySet<number> = new Set([0x80, 0x50, 0x1f, 0x78, 0x63, 0x28]);

/** Whether these are the first bytes of a pickle, an archive or a compressed stream. */
export function beginsNested(bytes: Uint8Array): boolean {
  const [lead = 0, second = 0] = bytes;
  switch (lead) {
    case 0x80:
      return second <= 5;
    case 0x50:
      return second === 0x4b;
    case 0x1f:
      return second === 0x8b;
    case 0x78:
      return (lead * 256 + second) % 31 === 0;
    default: // GLOBAL and MARK of protocol 0: a name line follows
      return bytes.includes(0x0a);
  }
}
