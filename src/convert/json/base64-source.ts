/**
 * The bytes behind base64 text (RFC 4648, section 4) at a place of a file, read in any order.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import { readExactly, type ByteSource } from '../../core/source.ts';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const PADDING = 0x3d;
const NONE = 0xff;
const VALUES: Uint8Array = Uint8Array.from({ length: 256 }, (_, code) => {
  const value = DIGITS.indexOf(String.fromCharCode(code));
  return value < 0 ? NONE : value;
});

/** The bytes of the text at `[start, start + length)`; throws where its length is no base64. */
export function base64Source(source: ByteSource, start: number, length: number): ByteSource {
  if (length % 4 !== 0) throw malformed(`${length} letters of base64, no multiple of 4`, start);
  const tail = length === 0 ? [] : [...readExactly(source, start + length - 2, 2, FORMAT)];
  const padding = tail.filter((byte) => byte === PADDING).length;
  const size = (length / 4) * 3 - padding;
  return {
    size,
    read(offset, wanted) {
      const end = Math.min(size, offset + wanted);
      if (end <= offset) return new Uint8Array(0);
      const first = Math.floor(offset / 3);
      const last = Math.ceil(end / 3);
      const at = start + first * 4;
      const text = readExactly(source, at, (last - first) * 4, FORMAT);
      const bytes = decoded(text, at, last * 3 > size ? padding : 0);
      return bytes.subarray(offset - first * 3, end - first * 3);
    },
  };
}

function decoded(text: Uint8Array, at: number, padding: number): Uint8Array {
  const bytes = new Uint8Array((text.length / 4) * 3);
  let bad = 0;
  for (let from = 0, to = 0; from < text.length - 4 * Math.sign(padding); from += 4, to += 3) {
    const [a, b] = [VALUES[text[from]!]!, VALUES[text[from + 1]!]!];
    const [c, d] = [VALUES[text[from + 2]!]!, VALUES[text[from + 3]!]!];
    bad |= (a | b | c | d) & 0xc0;
    bytes[to] = (a << 2) | (b >> 4);
    bytes[to + 1] = (b << 4) | (c >> 2);
    bytes[to + 2] = (c << 6) | d;
  }
  if (bad !== 0) throw malformed('a letter that is no base64', at);
  if (padding > 0) putLast(bytes, text.subarray(text.length - 4), padding, at);
  return bytes;
}

/** The last letters, of which one or two are padding; the bits left over must be zero. */
function putLast(bytes: Uint8Array, text: Uint8Array, padding: number, at: number): void {
  const [a = NONE, b = NONE, c = NONE] = Array.from(text, (code) => VALUES[code] ?? NONE);
  const third = padding === 2 ? 0 : c;
  const rest = padding === 2 ? b & 15 : c & 3;
  if (((a | b | third) & 0xc0) !== 0 || rest !== 0) throw malformed('the end of base64', at);
  bytes[bytes.length - 3] = (a << 2) | (b >> 4);
  bytes[bytes.length - 2] = (b << 4) | (third >> 2);
}

const FORMAT = 'typed-json';

function malformed(message: string, offset: number): ModelFileError {
  return new ModelFileError('MALFORMED', message, { format: FORMAT, offset });
}
