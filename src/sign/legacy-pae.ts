/**
 * What model_signing 0.2 signed in place of the envelope's bytes: the payload as Python prints it.
 * model_signing 1.1.1, _signing/sign_sigstore_pb.py, pae_compat.
 * @module
 */

const QUOTE = 0x27;
const DOUBLE_QUOTE = 0x22;
const BACKSLASH = 0x5c;
const NAMED: ReadonlyMap<number, string> = new Map([
  [0x09, '\\t'],
  [0x0a, '\\n'],
  [0x0d, '\\r'],
  [BACKSLASH, '\\\\'],
]);

/** The bytes that a signature of that version covers. */
export function legacyPae(payloadType: string, payload: Uint8Array): Uint8Array {
  const shown = bytesLiteral(payload);
  const text = `DSSEV1 ${payloadType.length} ${payloadType} ${payload.length} ${shown}`;
  return new TextEncoder().encode(text);
}

/** `repr(bytes)` of Python: CPython, Objects/bytesobject.c, PyBytes_Repr. */
function bytesLiteral(bytes: Uint8Array): string {
  const quote = bytes.includes(QUOTE) && !bytes.includes(DOUBLE_QUOTE) ? DOUBLE_QUOTE : QUOTE;
  const pieces: string[] = [];
  for (const byte of bytes) pieces.push(byte === quote ? escapedQuote(byte) : shownByte(byte));
  const mark = String.fromCharCode(quote);
  return `b${mark}${pieces.join('')}${mark}`;
}

function escapedQuote(byte: number): string {
  return `\\${String.fromCharCode(byte)}`;
}

function shownByte(byte: number): string {
  const named = NAMED.get(byte);
  if (named !== undefined) return named;
  if (byte >= 0x20 && byte < 0x7f) return String.fromCharCode(byte);
  return `\\x${byte.toString(16).padStart(2, '0')}`;
}
