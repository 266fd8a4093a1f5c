/**
 * What lies between, before and behind the members of a zip: nothing, in an honest one.
 * @module
 */
import type { ByteSource } from '../core/source.ts';
import { anomalyPart } from './anomaly-part.ts';
import type { Loader, Part, ReadContext } from './format.ts';
import { leftoverParts } from './leftover-bytes.ts';
import { unreadPart } from './unread-part.ts';
import type { ZipDirectory, ZipEntry } from './zip-directory.ts';
import { readLocal } from './zip-local.ts';
import { decodeName, viewOf } from './zip-text.ts';

const HEADER_SIZE = 30;
const DESCRIPTOR_FLAG = 0x08;
const DESCRIPTOR_SIGNATURE = 0x08074b50;
/** PyTorchStreamWriter aligns data with an extra field of at least 4 bytes. */
const TORCH_ALIGNMENT = 64;
const TORCH_EXTRA = 4;

/** Members whose end is looked up once something is wrong with one of them. */
const MOST_LOOKED_AT = 100;

/** A range that no member owns. */
interface Gap {
  readonly start: number;
  readonly end: number;
  readonly where: 'before' | 'between' | 'comment' | 'behind';
}

/** Everything in the file that is neither member nor directory. */
export function* layoutParts(
  source: ByteSource,
  directory: ZipDirectory,
  context: ReadContext,
  loader: Loader,
): Generator<Part> {
  for (const found of gaps(source, directory)) {
    if ('kind' in found) yield found;
    else yield* gapParts(source, context, found, loader);
  }
}

function* gaps(source: ByteSource, directory: ZipDirectory): Generator<Gap | Part> {
  const entries = directory.entries.toSorted((a, b) => a.localOffset - b.localOffset);
  const first = entries[0]?.localOffset ?? directory.start;
  yield { start: 0, end: Math.min(first, source.size), where: 'before' };
  let looked = 0;
  let odd = false;
  let index = 0;
  for (const entry of entries) {
    const next = entries[++index]?.localOffset ?? directory.start;
    if (fillsExactly(entry, next)) continue;
    if (++looked > MOST_LOOKED_AT && odd) break; // told already; the rest would only cost time
    const end = yield* endOf(source, entry, next);
    odd ||= end === undefined || end > next;
    if (end === undefined) continue;
    if (end > next) yield overlap(entry, end, next);
    else yield { start: end, end: next, where: 'between' };
  }
  const comment = Math.min(directory.end + directory.comment, source.size);
  yield { start: directory.end, end: comment, where: 'comment' };
  yield { start: comment, end: source.size, where: 'behind' };
}

/** Whether the layout of the usual writers fits without a byte left; spares reading the local header. */
function fillsExactly(entry: ZipEntry, next: number): boolean {
  const name = entry.localOffset + HEADER_SIZE + entry.rawName.length;
  const aligned = Math.ceil((name + TORCH_EXTRA) / TORCH_ALIGNMENT) * TORCH_ALIGNMENT;
  const rests = [name, aligned].map((data) => next - data - entry.compressedSize);
  const described = (entry.flags & DESCRIPTOR_FLAG) !== 0;
  return rests.some((rest) => (described ? rest === 16 || rest === 24 : rest === 0));
}

/** Where a member ends, by its local header and the descriptor behind its data. */
function* endOf(
  source: ByteSource,
  entry: ZipEntry,
  next: number,
): Generator<Part, number | undefined> {
  try {
    const { dataOffset, flags } = readLocal(source, entry);
    const end = dataOffset + entry.compressedSize;
    const described = ((flags | entry.flags) & DESCRIPTOR_FLAG) !== 0;
    return described ? end + descriptorSize(source, entry, end, next - end) : end;
  } catch (error) {
    yield unreadPart(entry.name, entry.localOffset, error);
    return undefined;
  }
}

function descriptorSize(source: ByteSource, entry: ZipEntry, at: number, room: number): number {
  const view = viewOf(source.read(at, 24));
  const signed = view.byteLength >= 16 && view.getUint32(0, true) === DESCRIPTOR_SIGNATURE;
  if (!signed) return room === 12 || room === 20 ? room : 0;
  // In 32 bits the second size follows the first; in 64 bits the first one's upper half does.
  return room < 24 || view.getUint32(12, true) === entry.size % 2 ** 32 ? 16 : 24;
}

function* gapParts(
  source: ByteSource,
  context: ReadContext,
  gap: Gap,
  loader: Loader,
): Generator<Part> {
  const { start, end, where } = gap;
  if (end <= start || (where === 'between' && isZero(source, start, end))) return;
  const note = where === 'comment' ? ownNote(source, start, end) : undefined;
  if (note !== undefined) {
    yield { kind: 'metadata', name: 'comment', value: note };
    return;
  }
  const code = hasLocalHeader(source, start, end) ? 'hidden-member' : 'tail-mismatch';
  yield* leftoverParts(source, context, { start, end, code, loader, details: { where } });
}

/**
 * What `convert` says in a comment about where a file comes from. One line of printable ASCII is no pickle
 * that imports anything: names end with a line feed, or are taken by an opcode above 0x7f.
 */
function ownNote(source: ByteSource, start: number, end: number): string | undefined {
  const bytes = source.read(start, end - start);
  const text = bytes.every((byte) => byte >= 0x20 && byte < 0x7f) ? decodeName(bytes) : '';
  return text.startsWith('{"pickleproof.') && text.endsWith('}') ? text : undefined;
}

function overlap(entry: ZipEntry, end: number, next: number): Part {
  const details = { field: 'overlap', central: end, local: next };
  return anomalyPart('local-central-mismatch', entry.localOffset, details, entry.name);
}

const STEP = 65_536;

function isZero(source: ByteSource, start: number, end: number): boolean {
  for (let at = start; at < end; at += STEP) {
    if (source.read(at, Math.min(STEP, end - at)).some((byte) => byte !== 0)) return false;
  }
  return true;
}

function hasLocalHeader(source: ByteSource, start: number, end: number): boolean {
  for (let base = start; base < end; base += STEP) {
    const bytes = source.read(base, Math.min(STEP + 3, end - base));
    for (let at = bytes.indexOf(0x50); at >= 0; at = bytes.indexOf(0x50, at + 1)) {
      if (bytes[at + 1] === 0x4b && bytes[at + 2] === 3 && bytes[at + 3] === 4) return true;
    }
  }
  return false;
}
