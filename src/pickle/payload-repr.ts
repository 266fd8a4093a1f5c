/**
 * `repr` of payloads of any length, in pieces: twice over the bytes, as the quotes depend on all of them.
 * @module
 */
import { escapeByteArray, escapeBytes, escapeRepr, quoteFor } from './python-repr.ts';
import { decodeUtf8 } from './text.ts';
import type { Window } from './window.ts';
import type { GenArgument } from './genops.ts';

/** Bytes of one piece. */
const PIECE = 65_536;

type Payload = Extract<GenArgument, { readonly kind: 'payload' }>;

/** The pieces of a payload's `repr`; undefined where pickletools raises, as the bytes are no UTF-8. */
export function payloadRepr(window: Window, payload: Payload): Iterable<string> | undefined {
  const isText = payload.type === 'text';
  let [single, double] = [false, false];
  for (const bytes of pieces(window, payload)) {
    if (isText && decodeUtf8(bytes) === undefined) return undefined;
    single ||= bytes.includes(0x27);
    double ||= bytes.includes(0x22);
  }
  return written(window, payload, quoteFor({ single, double }));
}

function* written(window: Window, payload: Payload, quote: string): Generator<string> {
  const { type } = payload;
  yield `${BEFORE[type]}${quote}`;
  for (const bytes of pieces(window, payload)) {
    yield pieceRepr(type, bytes, quote);
  }
  yield `${quote}${type === 'bytearray' ? ')' : ''}`;
}

function pieceRepr(type: Payload['type'], bytes: Uint8Array, quote: string): string {
  if (type === 'text') return escapeRepr(decodeUtf8(bytes) ?? '', quote);
  return type === 'bytearray' ? escapeByteArray(bytes, quote) : escapeBytes(bytes, quote);
}

const BEFORE = { text: '', latin1: '', bytes: 'b', bytearray: 'bytearray(b' } as const;

/** The bytes of a payload; no piece of a text ends inside a character. */
function* pieces(window: Window, { start, length, type }: Payload): Generator<Uint8Array> {
  const end = start + length;
  for (let at = start; at < end;) {
    const bytes = window.peek(at, Math.min(PIECE, end - at));
    if (bytes.length === 0) return;
    const whole = type === 'text' && at + bytes.length < end ? wholeCharacters(bytes) : bytes;
    yield whole;
    at += whole.length;
  }
}

/** Without the beginning of a character at the end; all of it where there are no characters to speak of. */
function wholeCharacters(bytes: Uint8Array): Uint8Array {
  for (let back = 1; back <= 3 && back < bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes;
    if (byte >= 0xc0) return bytes.subarray(0, bytes.length - back);
  }
  return bytes;
}
