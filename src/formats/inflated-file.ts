/**
 * What every compression has in common: one file inside, and perhaps bytes behind it.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import { sliceSource, type ByteSource } from '../core/source.ts';
import { ByteInput } from './byte-input.ts';
import type { Part, ReadContext } from './format.ts';
import { inflatedSource, type StreamDecoder } from './inflated-source.ts';

/**
 * Yields the decompressed file, to be recognised in turn, then says whether bytes follow the
 * compressed stream; those are handed out as well, for some readers go on there.
 */
export function* inflatedFile(
  format: string,
  decoder: StreamDecoder,
  source: ByteSource,
  { budget }: ReadContext,
): Generator<Part, void> {
  const inflated = inflatedSource(source, decoder, budget, format);
  yield { kind: 'file', name: `(${format})`, offset: 0, source: inflated, required: true };
  const end = inflated.drain();
  if (source.read(end, 1).length === 0) return;
  const details = { format, ...countBehind(source, end) };
  yield { kind: 'anomaly', code: 'trailing-data', offset: end, details };
  yield {
    kind: 'file',
    name: `(behind ${format})`,
    offset: end,
    source: sliceSource(source, end, Number.POSITIVE_INFINITY),
    required: false,
  };
}

/** Whether a stream gives at least one byte, or a proper end, before any damage. */
export function givesBytes(source: ByteSource, decoder: StreamDecoder): boolean {
  try {
    decoder(new ByteInput(source, 'probe')).next();
    return true;
  } catch (error) {
    if (error instanceof ModelFileError && error.code !== 'SOURCE_FAILED') return false;
    throw error;
  }
}

function countBehind(source: ByteSource, end: number): { readonly bytes?: number } {
  return Number.isFinite(source.size) ? { bytes: source.size - end } : {};
}
