/**
 * The pickles of a file, laid out for a guest: as ranges of the file where they lie there as they are, else as
 * private copies. Found by the same readers as in a scan, so that both speak of the same members.
 * @module
 */
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ByteSource } from '../../core/source.ts';
import { partsOf } from '../../explain/parts.ts';
import type { Tape } from '../../pickle/tape.ts';
import type { GuestPart } from '../../sandbox/level.ts';
import type { ModelInput } from '../model-input.ts';

/** Pickles that are loaded of one file, and bytes of them that are copied. */
const MOST_PARTS = 2000;
const MOST_COPIED = 2 ** 30;
const PIECE = 2 ** 20;

/** A file, ready to be loaded. */
export interface LaidOut {
  /** The file on disk; of what came through a pipe or over the network the copies of its pickles. */
  readonly file: string;
  readonly parts: readonly GuestPart[];
  /** What is not loaded, and why: sentences. */
  readonly leftOut: readonly string[];
  readonly remove: () => void;
}

/** Lays out. What could not be read is left to the scan to tell. */
export function layOutParts(input: ModelInput): LaidOut {
  const store = new Store();
  try {
    const found = collect(input, store);
    const file = input.file ?? found.parts[0]?.path ?? '';
    return { file, ...found, remove: () => store.remove() };
  } catch (error) {
    store.remove();
    throw error;
  }
}

function collect(input: ModelInput, store: Store): Pick<LaidOut, 'parts' | 'leftOut'> {
  const parts = new Map<string, GuestPart>();
  for (const met of partsOf(input.source, { spool: input.spool })) {
    if (met.kind !== 'part' || met.part.kind !== 'pickle') continue;
    const { tape } = met.part;
    const place = placeIn(input.source, tape);
    // Two readers may hand out the same bytes.
    const key = place === undefined ? `${parts.size}` : `at ${place.start}`;
    if (parts.has(key)) continue;
    if (parts.size >= MOST_PARTS || store.size >= MOST_COPIED) {
      const leftOut = [`only the first ${parts.size} pickles of the file were loaded`];
      return { parts: [...parts.values()], leftOut };
    }
    const { file } = input;
    const isThere = place !== undefined && file !== undefined;
    const range = isThere ? { path: file, ...place } : store.put(bytesOf(tape));
    parts.set(key, { name: met.member, ...range });
  }
  return { parts: [...parts.values()], leftOut: [] };
}

/** Where a pickle lies in the file itself; undefined when it was decompressed, or has arrays between its opcodes. */
function placeIn(
  file: ByteSource,
  tape: Tape,
): { readonly start: number; readonly size: number } | undefined {
  if (tape.rawData.length > 0) return undefined;
  let [source, start] = [tape.source, tape.start];
  while (source !== file) {
    if (source.within === undefined) return undefined;
    start += source.within.start;
    source = source.within.source;
  }
  return { start, size: endOf(tape) - tape.start };
}

/** A loader of a broken pickle reads on as far as there is something. */
function endOf({ outcome, end, source }: Tape): number {
  return outcome === 'stop' ? end : source.size;
}

function* bytesOf(tape: Tape): Generator<Uint8Array> {
  let at = tape.start;
  for (const { start, end } of [...tape.rawData, { start: endOf(tape), end: 0 }]) {
    yield* rangeOf(tape.source, at, start);
    at = end;
  }
}

function* rangeOf(source: ByteSource, from: number, to: number): Generator<Uint8Array> {
  for (let at = from; at < to;) {
    const piece = source.read(at, Math.min(PIECE, to - at));
    if (piece.length === 0) return;
    yield piece;
    at += piece.length;
  }
}

/** One file for all copies, which nobody else can read. */
class Store {
  size = 0;
  private opened:
    | { readonly folder: string; readonly path: string; readonly fd: number }
    | undefined;

  put(pieces: Iterable<Uint8Array>): Omit<GuestPart, 'name'> {
    const { path, fd } = (this.opened ??= openStore());
    const start = this.size;
    for (const piece of pieces) {
      for (let at = 0; at < piece.length;) at += writeSync(fd, piece, at);
      this.size += piece.length;
      if (this.size > MOST_COPIED) break;
    }
    return { path, start, size: this.size - start };
  }

  remove(): void {
    if (this.opened === undefined) return;
    closeSync(this.opened.fd);
    rmSync(this.opened.folder, { recursive: true, force: true });
    this.opened = undefined;
  }
}

function openStore(): { readonly folder: string; readonly path: string; readonly fd: number } {
  const folder = mkdtempSync(join(tmpdir(), 'pickleproof-sandbox-'));
  const path = join(folder, 'parts');
  return { folder, path, fd: openSync(path, 'wx', 0o600) };
}
