/**
 * gzip: deflate with a header, a CRC-32 and a length; several members make one file.
 * @module
 */
import type { ByteInput } from './byte-input.ts';
import { crc32Sum } from './checksum.ts';
import type { Format } from './format.ts';
import { inflate } from './inflate.ts';
import { inflatedFile } from './inflated-file.ts';

const MAGIC = [0x1f, 0x8b];
const DEFLATE = 8;
const HEADER_CRC = 2;
const EXTRA = 4;
const NAME = 8;
const COMMENT = 16;

/** gzip, recognised by its magic number. */
export const gzip: Format = {
  id: 'gzip',
  spec: 'https://www.rfc-editor.org/rfc/rfc1952',
  leads: { bytes: [0x1f] },
  rank: 20,
  detect: (head) => head[0] === 0x1f && head[1] === 0x8b && head[2] === DEFLATE,
  read: (source, context) => inflatedFile('gzip', gzipStream, source, context),
};

/** Decodes all members of a gzip file (RFC 1952), and the zero padding Python's gzip allows. */
export function* gzipStream(input: ByteInput): Generator<Uint8Array, void> {
  do {
    skipHeader(input);
    yield* member(input);
    skipZeros(input);
  } while (input.startsWith(MAGIC));
}

function* member(input: ByteInput): Generator<Uint8Array, void> {
  const sum = crc32Sum();
  let length = 0;
  for (const piece of inflate(input)) {
    sum.update(piece);
    length = (length + piece.length) % 2 ** 32;
    yield piece;
  }
  check(input, 'CRC-32', Number(sum.value()));
  check(input, 'length modulo 2^32', length);
}

function check(input: ByteInput, what: string, computed: number): void {
  const stored = input.u32();
  if (stored === computed) return;
  throw input.error('MALFORMED', `the ${what} is ${computed}, the gzip trailer says ${stored}`);
}

function skipHeader(input: ByteInput): void {
  const [one, two, method, flags = 0] = input.take(10);
  if (one !== MAGIC[0] || two !== MAGIC[1]) throw input.error('MALFORMED', 'not a gzip member');
  if (method !== DEFLATE)
    throw input.error('UNSUPPORTED', `gzip method ${method}, only 8 is known`);
  if (flags & EXTRA)
    for (let left = input.byte() | (input.byte() << 8); left > 0; left -= 1) input.byte();
  if (flags & NAME) while (input.byte() !== 0);
  if (flags & COMMENT) while (input.byte() !== 0);
  if (flags & HEADER_CRC) input.take(2); // CPython's gzip.py does not check it either
}

/** gzip.py skips zeros behind a member; kept as trailing data unless they reach the end or a member. */
function skipZeros(input: ByteInput): void {
  const start = input.offset;
  while (input.peek() === 0) input.byte();
  if (input.peek() >= 0 && !input.startsWith(MAGIC)) input.seek(start);
}
