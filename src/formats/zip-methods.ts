/**
 * The compression methods of zip members (APPNOTE.TXT 4.4.5) that can be decoded.
 * @module
 */
import type { Budget } from '../core/limits.ts';
import type { ByteSource } from '../core/source.ts';
import { inflate } from './inflate.ts';
import { inflatedSource, type StreamDecoder } from './inflated-source.ts';

const DECODERS: ReadonlyMap<number, { readonly name: string; readonly decode: StreamDecoder }> =
  new Map([[8, { name: 'deflate', decode: inflate }]]);

/** The bytes of a member compressed by `method`; undefined when the method cannot be decoded. */
export function decompressed(
  method: number,
  data: ByteSource,
  budget: Budget,
): ByteSource | undefined {
  const decoder = DECODERS.get(method);
  return decoder && inflatedSource(data, decoder.decode, budget, decoder.name);
}
