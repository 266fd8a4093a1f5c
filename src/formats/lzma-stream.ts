/**
 * The .lzma format, which has no magic number: properties, dictionary size, size, LZMA data.
 * Spec: lzma-file-format.txt of XZ Utils, https://github.com/tukaani-project/xz/tree/master/doc
 * @module
 */
import type { ByteInput } from './byte-input.ts';
import { LzmaDecoder, lzmaProperties, type LzmaProperties } from './lzma-decoder.ts';
import { LzmaWindow } from './lzma-window.ts';

/** Bytes before the LZMA data. */
export const LZMA_HEADER = 13;
/** As in liblzma (alone_decoder.c): larger sizes are taken for another kind of file. */
const LARGEST_SIZE = 2n ** 38n;
const UNKNOWN_SIZE = 2n ** 64n - 1n;

interface Header {
  readonly properties: LzmaProperties;
  readonly dictionarySize: number;
  /** Undefined when an end mark says where the data ends. */
  readonly size: number | undefined;
}

/** The header, when liblzma would take it for one. */
export function lzmaHeader(bytes: Uint8Array): Header | undefined {
  const properties = lzmaProperties(bytes[0] ?? 0xff);
  if (bytes.length < LZMA_HEADER || properties === undefined) return undefined;
  if (properties.lc + properties.lp > 4) return undefined;
  const dictionarySize = Number(little(bytes.subarray(1, 5)));
  const size = little(bytes.subarray(5, LZMA_HEADER));
  if (!isUsual(dictionarySize) || (size !== UNKNOWN_SIZE && size >= LARGEST_SIZE)) return undefined;
  return { properties, dictionarySize, size: size === UNKNOWN_SIZE ? undefined : Number(size) };
}

/** Decodes one .lzma stream. */
export function* lzmaStream(input: ByteInput): Generator<Uint8Array, void> {
  const header = lzmaHeader(input.take(LZMA_HEADER));
  if (header === undefined) throw input.error('MALFORMED', 'not an .lzma header');
  const window = new LzmaWindow(header.dictionarySize);
  const decoder = new LzmaDecoder(input, window);
  decoder.configure(header.properties);
  decoder.startRange();
  let left = header.size ?? Number.POSITIVE_INFINITY;
  try {
    while (left > 0 && !decoder.ended) {
      const from = window.position;
      decoder.decodeTo(Math.min(window.limit, from + left));
      left -= window.position - from;
      yield window.handOut();
    }
  } catch (error) {
    yield window.handOut(); // what came before the damage
    throw error;
  }
  finish(decoder, window, input, header.size === undefined ? 0 : left);
}

/** Data of known size may have an end mark too. */
function finish(decoder: LzmaDecoder, window: LzmaWindow, input: ByteInput, left: number): void {
  if (left > 0) throw input.error('MALFORMED', `the .lzma data ends ${left} bytes early`);
  if (decoder.ended || (decoder.finished && !decoder.midMatch)) return;
  if (!decoder.midMatch) decoder.decodeTo(window.position + 1);
  if (!decoder.ended) throw input.error('MALFORMED', 'the .lzma data goes on behind its end');
}

/** 2^n or 2^n + 2^(n-1), or the largest: what encoders write, and all that liblzma recognises. */
function isUsual(size: number): boolean {
  if (size === 0xffff_ffff || size === 0) return true;
  const odd = size / (size & -size);
  return Math.abs(odd) === 1 || Math.abs(odd) === 3;
}

function little(bytes: Uint8Array): bigint {
  return bytes.reduceRight((value, byte) => value * 256n + BigInt(byte), 0n);
}
