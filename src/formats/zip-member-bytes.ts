/**
 * A small member of a zip as bytes in memory: a manifest, a schema, a source file.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import type { ByteSource } from '../core/source.ts';
import type { ReadContext } from './format.ts';
import type { ZipEntry } from './zip-directory.ts';
import { openMember } from './zip-member.ts';

const PIECE = 65_536;

/** The bytes of a member and where they lie in the archive. */
export interface MemberBytes {
  readonly bytes: Uint8Array;
  readonly offset: number;
}

/**
 * Reads a member whole; `undefined` when it cannot be opened, which is told where the member is yielded
 * as a file. Throws `LIMIT_EXCEEDED` for more than `most` bytes.
 */
export function memberBytes(
  source: ByteSource,
  entry: ZipEntry,
  { budget }: ReadContext,
  most: number,
): MemberBytes | undefined {
  const steps = openMember(source, entry, budget);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  if (step.value === undefined) return undefined;
  const offset = step.value.local.dataOffset;
  return { bytes: readAll(step.value.source, entry.name, most), offset };
}

/** All bytes of a source, copied; throws `LIMIT_EXCEEDED` when there are more than `most`. */
export function readAll(source: ByteSource, name: string, most: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const piece = source.read(length, PIECE).slice();
    if (piece.length === 0) break;
    length += piece.length;
    if (length > most) {
      const message = `"${name}" has more than ${most} bytes`;
      throw new ModelFileError('LIMIT_EXCEEDED', message, { offset: most });
    }
    pieces.push(piece);
  }
  return joined(pieces, length);
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
