/**
 * One 512-byte tar header, as CPython's tarfile reads it.
 * POSIX.1-1988 ustar; Lib/tarfile.py `TarInfo.frombuf`, `nti`, `calc_chksums`.
 * @module
 */
import { decodeName } from './zip-text.ts';

/** Headers and data come in blocks of this size. */
export const TAR_BLOCK = 512;

/** What the checksum's own field counts for: eight blanks. */
const BLANK_FIELD = 256;

/** The fields of a header that matter here. */
export interface TarHeader {
  readonly name: string;
  readonly size: number;
  /** Type flag: `'0'` a file, `'5'` a folder, `'L'` a long name … */
  readonly type: string;
  readonly link: string;
}

/** The header in a block, or undefined when its checksum says that it is none. */
export function parseTarHeader(block: Uint8Array): TarHeader | undefined {
  if (block.length < TAR_BLOCK) return undefined;
  const checksum = numberAt(block, 148, 8);
  if (checksum === undefined || checksum < BLANK_FIELD || !isChecksum(block, checksum)) {
    return undefined;
  }
  const size = numberAt(block, 124, 12);
  if (size === undefined || size < 0) return undefined;
  const prefix = textAt(block, 345, 155);
  const name = textAt(block, 0, 100);
  return {
    size,
    type: String.fromCharCode(block[156] ?? 0),
    link: textAt(block, 157, 100),
    name: prefix !== '' && isUstar(block) ? `${prefix}/${name}` : name,
  };
}

/** Whether a block is all zeros: the end of the archive for tarfile. */
export function isZeroBlock(block: Uint8Array): boolean {
  return block.every((byte) => byte === 0);
}

/** Historic tars summed signed bytes; tarfile takes both. */
function isChecksum(block: Uint8Array, checksum: number): boolean {
  let unsigned = BLANK_FIELD;
  let negative = 0;
  for (let at = 0; at < TAR_BLOCK; at++) {
    if (at === 148) at = 156;
    const byte = block[at] ?? 0;
    unsigned += byte;
    if (byte > 127) negative += 256;
  }
  return checksum === unsigned || checksum === unsigned - negative;
}

/** GNU's base-256 when the first bit is set, else octal digits as Python's `int(text, 8)` takes them. */
function numberAt(block: Uint8Array, start: number, width: number): number | undefined {
  const first = block[start] ?? 0;
  if (first === 0xff) return -1; // any negative number: nothing here may be one
  if (first === 0x80) {
    return block.subarray(start + 1, start + width).reduce((sum, byte) => sum * 256 + byte, 0);
  }
  if (!mayBeOctal(block, start, width)) return undefined;
  const text = textAt(block, start, width).trim();
  if (text === '') return 0;
  const digits = /^\+?(?:0[oO]_?)?([0-7]+(?:_[0-7]+)*)$/u.exec(text)?.[1];
  return digits === undefined ? undefined : Number.parseInt(digits.replaceAll('_', ''), 8);
}

/** Whether no byte before the first NUL rules a number out: says no to nearly all other files, and fast. */
function mayBeOctal(block: Uint8Array, start: number, width: number): boolean {
  for (let at = start; at < start + width && block[at] !== 0; at++) {
    const byte = block[at] ?? 0;
    const isLetter = byte === 0x5f || byte === 0x6f || byte === 0x4f; // _ o O
    if (byte > 0x39 && !isLetter) return false;
  }
  return true;
}

function textAt(block: Uint8Array, start: number, width: number): string {
  const field = block.subarray(start, start + width);
  const end = field.indexOf(0);
  return decodeName(end < 0 ? field : field.subarray(0, end));
}

/** GNU's own magic uses the prefix for other things, but tarfile reads it all the same. */
function isUstar(block: Uint8Array): boolean {
  return textAt(block, 257, 5) === 'ustar';
}
