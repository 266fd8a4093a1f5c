/**
 * The end of a zip: the record that says where the central directory lies.
 * APPNOTE.TXT 4.3.14-4.3.16; CPython Lib/zipfile.py `_EndRecData`; miniz `mz_zip_reader_read_central_dir`.
 * @module
 */
import type { ByteSource } from '../core/source.ts';
import { anomalyPart, type AnomalyPart } from './anomaly-part.ts';
import { settle } from './settle.ts';
import { u64, viewOf } from './zip-text.ts';

const END_SIZE = 22;
const END64_SIZE = 56;
const LOCATOR_SIZE = 20;
const MAX_COMMENT = 0xffff;
/** One would do; a comment made of end records holds thousands. */
const MAX_RIVALS = 8;

/** What the end of a zip says. */
export interface ZipEnd {
  /** Where the end record starts. */
  readonly offset: number;
  /** Where the directory ends: at the zip64 end record, else at the end record. */
  readonly directoryEnd: number;
  readonly directorySize: number;
  /** As written: counted from the first byte of the archive, wherever that is. */
  readonly directoryOffset: number;
  readonly entries: number;
  /** The end of the file, as read: most directories lie in it. */
  readonly tail: { readonly start: number; readonly bytes: Uint8Array };
  /** Just behind the end record, where its comment starts. */
  readonly end: number;
  readonly comment: number;
  readonly anomalies: readonly AnomalyPart[];
}

/** The end record that Python's zipfile and miniz use: the last one in the last 64 KiB. */
export function findZipEnd(source: ByteSource): ZipEnd | undefined {
  settle(source);
  if (source.size < END_SIZE) return undefined;
  const tailStart = Math.max(0, source.size - END_SIZE - MAX_COMMENT);
  const found = source.read(tailStart, source.size - tailStart);
  const at = lastEnd(found, found.length - END_SIZE);
  if (at < 0) return undefined;
  const tail = found.slice();
  const view = viewOf(tail);
  const record = { ...readEnd(view, at, tailStart), tail: { start: tailStart, bytes: tail } };
  const zip64 = readEnd64(source, tailStart + at, record);
  const rivals = [...rivalEnds(tail, at, tailStart)];
  return { ...(zip64 ?? record), anomalies: [...(zip64?.anomalies ?? []), ...rivals] };
}

function readEnd(view: DataView, at: number, tailStart: number): Omit<ZipEnd, 'tail'> {
  return {
    offset: tailStart + at,
    directoryEnd: tailStart + at,
    entries: view.getUint16(at + 10, true),
    directorySize: view.getUint32(at + 12, true),
    directoryOffset: view.getUint32(at + 16, true),
    end: tailStart + at + END_SIZE,
    comment: view.getUint16(at + 20, true),
    anomalies: [],
  };
}

/**
 * Python looks for the zip64 record directly before its locator, miniz where the locator points.
 * Honest writers put it there and point there.
 */
function readEnd64(source: ByteSource, endOffset: number, end: ZipEnd): ZipEnd | undefined {
  const locatorOffset = endOffset - LOCATOR_SIZE;
  const locator = source.read(Math.max(0, locatorOffset), LOCATOR_SIZE).slice();
  if (locatorOffset < 0 || !startsWith(locator, 0, 6, 7)) return undefined;
  const before = locatorOffset - END64_SIZE;
  const pointed = u64(viewOf(locator), 8);
  const there = [before, pointed].filter((offset) => isEnd64(source, offset));
  const offset = there[0];
  const odd = before === pointed ? [] : [disagreement(locatorOffset, 'zip64-end', before, pointed)];
  if (offset === undefined) return { ...end, anomalies: odd };
  const view = viewOf(source.read(offset, END64_SIZE));
  const zip64 = {
    ...end,
    directoryEnd: offset,
    entries: u64(view, 32),
    directorySize: u64(view, 40),
    directoryOffset: u64(view, 48),
  };
  return { ...zip64, anomalies: [...odd, ...contradictions(end, zip64)] };
}

/** Readers that do not know zip64 take the small fields; they must agree or say "see zip64". */
function* contradictions(end: ZipEnd, zip64: ZipEnd): Generator<AnomalyPart> {
  const fields = [
    ['entries', 0xffff],
    ['directorySize', 0xffffffff],
    ['directoryOffset', 0xffffffff],
  ] as const;
  for (const [field, escape] of fields) {
    if (end[field] !== escape && end[field] !== zip64[field]) {
      yield disagreement(end.offset, field, end[field], zip64[field]);
    }
  }
}

/** Other end records whose comment reaches the end of the file: strict readers might take those. */
function* rivalEnds(tail: Uint8Array, chosen: number, tailStart: number): Generator<AnomalyPart> {
  const view = viewOf(tail);
  let told = 0;
  for (let at = lastEnd(tail, chosen - 1); at >= 0; at = lastEnd(tail, at - 1)) {
    const end = at + END_SIZE + view.getUint16(at + 20, true);
    if (end !== tail.length) continue;
    yield disagreement(tailStart + at, 'end-record', tailStart + chosen, tailStart + at);
    if (++told === MAX_RIVALS) return;
  }
}

function disagreement(offset: number, field: string, one: number, other: number): AnomalyPart {
  return anomalyPart('local-central-mismatch', offset, { field, central: one, local: other });
}

function isEnd64(source: ByteSource, offset: number): boolean {
  if (offset < 0 || offset + END64_SIZE > source.size) return false;
  return startsWith(source.read(offset, 4), 0, 6, 6);
}

function lastEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at >= 0) {
    at = bytes.lastIndexOf(0x50, at);
    if (at < 0 || startsWith(bytes, at, 5, 6)) return at;
    at -= 1; // below zero it would count from the end
  }
  return -1;
}

function startsWith(bytes: Uint8Array, at: number, third: number, fourth: number): boolean {
  return (
    bytes[at] === 0x50 &&
    bytes[at + 1] === 0x4b &&
    bytes[at + 2] === third &&
    bytes[at + 3] === fourth
  );
}
