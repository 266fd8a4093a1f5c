/**
 * One zlib stream: deflate with a two-byte header and an Adler-32 (RFC 1950).
 * @module
 */
import type { ByteInput } from './byte-input.ts';
import { adler32Sum } from './checksum.ts';
import { inflate } from './inflate.ts';

const DEFLATE = 8;
const LARGEST_WINDOW = 7;
const PRESET_DICTIONARY = 0x20;

/** Whether two bytes are a zlib header whose stream needs no preset dictionary. */
export function isZlibHeader(method: number, flags: number): boolean {
  return checks(method, flags) && (flags & PRESET_DICTIONARY) === 0;
}

/** Decodes one zlib stream and checks its Adler-32. */
export function* zlibStream(input: ByteInput): Generator<Uint8Array, void> {
  const method = input.byte();
  const flags = input.byte();
  if (!checks(method, flags)) throw input.error('MALFORMED', 'the zlib header check fails');
  if (!isZlibHeader(method, flags)) {
    throw input.error('UNSUPPORTED', 'the zlib stream needs a preset dictionary');
  }
  const sum = adler32Sum();
  for (const piece of inflate(input)) {
    sum.update(piece);
    yield piece;
  }
  checkAdler(input, Number(sum.value()));
}

function checks(method: number, flags: number): boolean {
  const fits = (method & 15) === DEFLATE && method >> 4 <= LARGEST_WINDOW;
  return fits && (method * 256 + flags) % 31 === 0;
}

function checkAdler(input: ByteInput, computed: number): void {
  const [a = 0, b = 0, c = 0, d = 0] = input.take(4);
  const stored = ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
  if (stored === computed) return;
  throw input.error('MALFORMED', `Adler-32 is ${computed}, the stream says ${stored}`);
}
