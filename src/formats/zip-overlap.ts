/**
 * Keeps members that share bytes from costing more than the archive has: a directory of a hundred
 * thousand entries may point at one and the same member.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import type { Part } from './format.ts';
import { unreadPart } from './unread-part.ts';
import type { ZipDirectory, ZipEntry } from './zip-directory.ts';

const HEADER_SIZE = 30;
/** Honest members fill the archive once; some may be listed twice. */
const TIMES = 2;

/** Reads one member. */
export type EntryVisitor = (entry: ZipEntry) => Iterable<Part>;

/** Visits the members in order, as long as together they claim no more than twice the bytes there are. */
export function* visitEntries(directory: ZipDirectory, visit: EntryVisitor): Generator<Part> {
  let room = (directory.start - directory.shift) * TIMES;
  let skipped = 0;
  for (const entry of directory.entries) {
    const there = Math.max(0, directory.start - entry.localOffset);
    const size = HEADER_SIZE + entry.rawName.length + entry.compressedSize;
    const claim = Math.max(HEADER_SIZE, Math.min(size, there));
    if (claim > room) {
      skipped++;
    } else {
      room -= claim;
      yield* visit(entry);
    }
  }
  if (skipped > 0) yield unreadPart('', directory.start, tooMuch(directory, skipped));
}

function tooMuch({ start, shift, entries }: ZipDirectory, skipped: number): ModelFileError {
  const message = `${skipped} of ${entries.length} members claim more than the ${start - shift} bytes that are there`;
  return new ModelFileError('LIMIT_EXCEEDED', message, { format: 'zip' });
}
