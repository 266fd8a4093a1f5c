/**
 * joblib's own compression before version 0.10: `ZF`, a hexadecimal length, a zlib stream.
 * @module
 */
import type { ByteInput } from './byte-input.ts';
import type { Format } from './format.ts';
import { inflatedFile } from './inflated-file.ts';
import { isZlibHeader, zlibStream } from './zlib-stream.ts';
import { magicLeads } from './leads.ts';

/** `len(hex(2**64))` in joblib/numpy_pickle_compat.py. */
const LENGTH_DIGITS = 19;
const HEADER = 2 + LENGTH_DIGITS;
const BLANK = 0x20;

/** The zfile, recognised by its prefix and the zlib header behind the length. */
export const zfile: Format = {
  id: 'zfile',
  spec: 'https://github.com/joblib/joblib/blob/1.5.2/joblib/numpy_pickle_compat.py',
  leads: magicLeads('Z'),
  rank: 30,
  detect: (head) => head[0] === 0x5a && head[1] === 0x46 && zlibFollows(head.subarray(HEADER)),
  read: (source, context) => inflatedFile('zfile', zfileStream, source, context),
};

function* zfileStream(input: ByteInput): Generator<Uint8Array, void> {
  input.take(2);
  const announced = lengthOf(input.take(LENGTH_DIGITS));
  if (announced === undefined) throw input.error('MALFORMED', 'the zfile length is not a number');
  // Python 2 wrote one more blank; a zlib stream never starts with one.
  if (input.peek() === BLANK) input.byte();
  let length = 0n;
  for (const piece of zlibStream(input)) {
    length += BigInt(piece.length);
    yield piece;
  }
  if (length !== announced) {
    throw input.error('MALFORMED', `${length} bytes came out, the zfile says ${announced}`);
  }
}

function zlibFollows(bytes: Uint8Array): boolean {
  const [method = 0, flags = 0] = bytes[0] === BLANK ? bytes.subarray(1) : bytes;
  return isZlibHeader(method, flags);
}

/** The length as `int(text, 16)` reads it, without the spellings that joblib never wrote. */
function lengthOf(digits: Uint8Array): bigint | undefined {
  const text = String.fromCharCode(...digits).trimEnd();
  return /^0x[0-9a-f]+L?$/i.test(text) ? BigInt(text.replace('L', '')) : undefined;
}
