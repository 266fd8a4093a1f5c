/**
 * Storages one after another, each an element count and its bytes: where they must end.
 * torch/csrc/generic/serialization.cpp `THPStorage_readFileRaw`.
 * @module
 */
import type { ByteSource } from '../core/source.ts';
import { anomalyPart, type AnomalyPart } from './anomaly-part.ts';
import type { Part, ReadContext } from './format.ts';
import { leftoverParts } from './leftover-bytes.ts';
import type { PicklePlace } from './pickle-walk.ts';
import type { StorageClaim } from './torch-storages.ts';
import { u64, viewOf } from './zip-text.ts';

const COUNT_SIZE = 8;

/** The storages as far as file and pickle agree about them. */
export interface StorageRun {
  /** Where the last storage that fits ends. */
  readonly end: number;
  /** What the next one contradicts. */
  readonly problem?: AnomalyPart | undefined;
  /** Bytes that are missing at the end of the file. */
  readonly missing: number;
}

/** Follows the storages of `keys` from `start`; reads their counts, never their bytes. */
export function storageRun(
  source: ByteSource,
  start: number,
  keys: readonly (string | undefined)[],
  claims: ReadonlyMap<string, StorageClaim>,
): StorageRun {
  let end = start;
  for (const key of keys) {
    const claim = claims.get(key ?? '');
    if (key === undefined || claim === undefined) {
      return { end, missing: 0, problem: problem(end, { reason: 'key', key: key ?? '?' }) };
    }
    const count = countAt(source, end);
    if (count === undefined) return { end, missing: end + COUNT_SIZE - source.size };
    if (count !== claim.elements) {
      const details = { reason: 'count', key, expected: claim.elements, found: count };
      return { end, missing: 0, problem: problem(end, details) };
    }
    end += COUNT_SIZE + count * claim.elementSize;
    if (end > source.size) return { end, missing: end - source.size };
  }
  return { end, missing: 0 };
}

/** What is odd about the run, and whatever the file holds behind it. */
export function* tailParts(
  source: ByteSource,
  context: ReadContext,
  { end, problem: odd, missing }: StorageRun,
  place: PicklePlace,
): Generator<Part> {
  const { name = '', base = 0 } = place;
  if (odd !== undefined) yield { ...odd, offset: base + odd.offset, member: name || undefined };
  if (missing > 0) {
    const reason = `the last ${missing} bytes of its storages are missing`;
    yield { kind: 'unread', name, offset: base + end, code: 'TRUNCATED', reason };
    return;
  }
  yield* leftoverParts(source, context, { ...place, start: end, code: 'tail-mismatch' });
}

/** An element count, 64-bit little endian, if there is one. */
export function countAt(source: ByteSource, offset: number): number | undefined {
  const bytes = source.read(offset, COUNT_SIZE);
  return bytes.length < COUNT_SIZE ? undefined : u64(viewOf(bytes), 0);
}

function problem(offset: number, details: Readonly<Record<string, string | number>>): AnomalyPart {
  return anomalyPart('tail-mismatch', offset, details);
}
