/**
 * Skippable frames, which LZ4 and Zstandard share: user data that decoders jump over.
 * Spec: RFC 8878, section 3.1.2.
 * @module
 */
import type { ByteSource } from '../core/source.ts';
import { ByteInput } from './byte-input.ts';

/** Magic numbers 0x184d2a50 to 0x184d2a5f. */
const LOWEST = 0x50;
const REST = [0x2a, 0x4d, 0x18];
/** Frames jumped over while a format is being recognised. */
const MOST_PROBED = 64;

/** Jumps over skippable frames, at most `most`; a length beyond the end leads to the end. */
export function skipSkippable(input: ByteInput, most: number = Number.POSITIVE_INFINITY): void {
  for (let count = 0; count < most && isSkippable(input); count++) {
    input.take(4);
    const length = input.u32();
    input.seek(input.offset + length);
  }
}

/** Whether a frame with this magic number comes first, or behind skippable frames. */
export function leadsTo(magic: readonly number[], head: Uint8Array, source: ByteSource): boolean {
  if (magic.every((byte, at) => head[at] === byte)) return true;
  if (!REST.every((byte, at) => head[at + 1] === byte) || source.read(0, 8).length < 8)
    return false;
  const input = new ByteInput(source, 'probe');
  skipSkippable(input, MOST_PROBED);
  return input.startsWith(magic);
}

function isSkippable(input: ByteInput): boolean {
  const low = input.peek();
  return low >= LOWEST && low < LOWEST + 16 && input.startsWith([low, ...REST]);
}
