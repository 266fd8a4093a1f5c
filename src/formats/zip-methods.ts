/**
 * The compression methods of zip members (APPNOTE.TXT 4.4.5) that can be decoded.
 * @module
 */
import type { Budget } from '../core/limits.ts';
import type { ByteSource } from '../core/source.ts';
import { bzip2Stream } from './bzip2-stream.ts';
import { inflate } from './inflate.ts';
import { inflatedSource, type StreamDecoder } from './inflated-source.ts';
import { xzStream } from './xz-stream.ts';
import { zstdStream } from './zstd-stream.ts';

interface Method {
  readonly name: string;
  readonly decode: StreamDecoder;
}

const METHODS: ReadonlyMap<number, Method> = new Map([
  [8, { name: 'deflate', decode: inflate }],
  [12, { name: 'bzip2', decode: bzip2Stream }],
  [93, { name: 'zstd', decode: zstdStream }],
  [95, { name: 'xz', decode: xzStream }],
]);

/** The bytes of a member compressed by `method`; undefined when the method cannot be decoded. */
export function decompressed(
  method: number,
  data: ByteSource,
  budget: Budget,
): ByteSource | undefined {
  const known = METHODS.get(method);
  return known && inflatedSource(data, known.decode, budget, known.name);
}
