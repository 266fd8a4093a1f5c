/**
 * Finds out how long a stream is.
 * @module
 */
import type { ByteSource } from '../core/source.ts';

const STEP = 65_536;

/** Reads a stream to its end, where its size becomes known; the stream's own budget bounds it. */
export function settle(source: ByteSource): void {
  for (let offset = 0; source.size === Number.POSITIVE_INFINITY; offset += STEP) {
    if (source.read(offset, STEP).length === 0) return;
  }
}
