/**
 * `claims.jsonl`: one bundle on each line, the newest last. The order proves nothing: whoever can write the file can
 * change it, so times are taken from what was signed.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';

/** Bytes of the whole file. */
export const MAX_CLAIMS_FILE: number = 64 * 2 ** 20;
/** Bytes of one claim: some 50,000 files. */
const MAX_CLAIM: number = 16 * 2 ** 20;
/** Claims that are looked at. */
const MAX_CLAIMS = 1000;

/** One line that is not blank. */
export interface ClaimLine {
  /** From 1. */
  readonly line: number;
  readonly bytes: Uint8Array;
  /** The file ends with this line, and no newline ends the line. */
  readonly isOpen: boolean;
}

const NEWLINE = 0x0a;

/** Cuts the file into lines; throws `LIMIT_EXCEEDED` when it or a line is too long, or too many they are. */
export function claimLines(file: Uint8Array): readonly ClaimLine[] {
  if (file.length > MAX_CLAIMS_FILE) {
    throw tooMuch(`it has ${file.length} bytes, ${MAX_CLAIMS_FILE} are allowed`);
  }
  const lines: ClaimLine[] = [];
  let line = 0;
  for (let start = 0; start < file.length;) {
    const end = file.indexOf(NEWLINE, start);
    const bytes = file.subarray(start, end === -1 ? file.length : end);
    line++;
    if (bytes.length > MAX_CLAIM) {
      throw tooMuch(`line ${line} has ${bytes.length} bytes, ${MAX_CLAIM} are allowed`);
    }
    if (bytes.some((byte) => !isBlank(byte))) lines.push({ line, bytes, isOpen: end === -1 });
    if (lines.length > MAX_CLAIMS) throw tooMuch(`more than ${MAX_CLAIMS} claims`);
    start = end === -1 ? file.length : end + 1;
  }
  return lines;
}

function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0d;
}

function tooMuch(message: string): ModelFileError {
  return new ModelFileError('LIMIT_EXCEEDED', `the file of claims is too large: ${message}`);
}
