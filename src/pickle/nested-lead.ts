/**
 * Whether a bytes literal begins like a file of its own.
 * @module
 */

/** First bytes of pickles with PROTO, of archives, arrays and compressed streams. */
const MAGICS: readonly (readonly number[])[] = [
  [0x50, 0x4b], // zip
  [0x1f, 0x8b], // gzip
  [0x42, 0x5a, 0x68], // bzip2
  [0xfd, 0x37, 0x7a], // xz
  [0x5d, 0x00, 0x00], // lzma alone
  [0x04, 0x22, 0x4d], // lz4
  [0x28, 0xb5, 0x2f], // zstd
  [0x93, 0x4e, 0x55], // npy
];
const PROTO = 0x80;
const ZLIB = 0x78;
/** GLOBAL and MARK, which begin pickles of protocol 0: a name line follows. */
const PROTOCOL_0: readonly number[] = [0x63, 0x28];
const NEWLINE = 0x0a;

/** Bytes that a nested file may begin with. */
export const NESTED_LEADS: ReadonlySet<number> = new Set([
  PROTO,
  ZLIB,
  ...PROTOCOL_0,
  ...MAGICS.map(([lead = 0]) => lead),
]);

/** Whether these are the first bytes of a pickle, an archive, an array or a compressed stream. */
export function beginsNested(bytes: Uint8Array): boolean {
  const [lead = 0, second = 0] = bytes;
  if (lead === PROTO) return second <= 5;
  if (lead === ZLIB) return (lead * 256 + second) % 31 === 0;
  if (MAGICS.some((magic) => magic.every((byte, i) => bytes[i] === byte))) return true;
  return PROTOCOL_0.includes(lead) && bytes.includes(NEWLINE);
}
