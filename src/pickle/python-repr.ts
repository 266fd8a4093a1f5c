/**
 * `repr()` of Python's scalars, character by character as CPython writes it.
 * Sources: `unicode_repr` in Objects/unicodeobject.c, `PyBytes_Repr` in Objects/bytesobject.c,
 * `PyOS_double_to_string` with format `r` in Python/pystrtod.c.
 * @module
 */

/** Quotes that stand in a text, which decide about the quotes around it. */
export interface Quotes {
  readonly single: boolean;
  readonly double: boolean;
}

/** The quote that Python puts around a text: a single one, unless only that stands in it. */
export function quoteFor({ single, double }: Quotes): "'" | '"' {
  return single && !double ? '"' : "'";
}

/** `repr(text)`, lone surrogates included. */
export function reprText(text: string): string {
  const quote = quoteFor({ single: text.includes("'"), double: text.includes('"') });
  return `${quote}${escapeRepr(text, quote)}${quote}`;
}

/** The inside of `repr(text)`, for a text that is written in pieces. */
export function escapeRepr(text: string, quote: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(SPECIAL, (character) =>
    (character === "'" || character === '"') && character !== quote
      ? character
      : escaped(character),
  );
}

/** `repr(bytes)` without the leading `b`. */
export function reprBytes(bytes: Uint8Array): string {
  const quote = quoteFor({ single: bytes.includes(0x27), double: bytes.includes(0x22) });
  return `${quote}${escapeBytes(bytes, quote)}${quote}`;
}

/** The inside of `repr(bytes)`, which is that of `ascii()` of the same bytes as latin-1 too. */
export function escapeBytes(bytes: Uint8Array, quote: string): string {
  const table = quote === "'" ? IN_SINGLE : IN_DOUBLE;
  let text = '';
  for (let i = 0; i < bytes.length; i++) text += table[bytes[i] ?? 0] ?? '';
  return text;
}

/** `repr(float)`: the shortest digits that read back the same, an exponent below 1e-4 and from 1e16 on. */
export function reprFloat(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf';
  if (value === 0) return Object.is(value, -0) ? '-0.0' : '0.0';
  const [mantissa = '', exponent = '0'] = value.toExponential().split('e');
  const power = Number(exponent);
  if (power >= -4 && power < 16) return decimal(mantissa, power);
  const digits = String(Math.abs(power)).padStart(2, '0');
  return `${mantissa}e${power < 0 ? '-' : '+'}${digits}`;
}

/** Moves the point of `d.ddd` by `power` places. */
function decimal(mantissa: string, power: number): string {
  const sign = mantissa.startsWith('-') ? '-' : '';
  const digits = mantissa.replace(/[-.]/g, '');
  if (power < 0) return `${sign}0.${'0'.repeat(-power - 1)}${digits}`;
  const whole = digits.slice(0, power + 1).padEnd(power + 1, '0');
  return `${sign}${whole}.${digits.slice(power + 1) || '0'}`;
}

/** Printable ASCII without quotes and backslashes. */
const PLAIN = /^[ !#-&(-[\]-~]*$/;
/** What `repr` may have to escape: quotes, backslashes, and what `str.isprintable` refuses. */
const SPECIAL = /['"\\\p{C}]|(?! )\p{Z}/gu;

function escaped(character: string): string {
  const simple = SIMPLE[character];
  if (simple !== undefined) return simple;
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x100) return `\\x${code.toString(16).padStart(2, '0')}`;
  if (code < 0x10000) return `\\u${code.toString(16).padStart(4, '0')}`;
  return `\\U${code.toString(16).padStart(8, '0')}`;
}

const SIMPLE: Readonly<Record<string, string>> = {
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\\': '\\\\',
  "'": "\\'",
  '"': '\\"',
};

function byteTable(quote: string): string[] {
  return Array.from({ length: 256 }, (_, byte) => {
    const character = String.fromCharCode(byte);
    const isBare = byte >= 0x20 && byte < 0x7f && character !== '\\' && character !== quote;
    return isBare ? character : escaped(character);
  });
}

/** `bytearray_repr` in Objects/bytearrayobject.c escapes single quotes also between double ones. */
export function escapeByteArray(bytes: Uint8Array, quote: string): string {
  const text = escapeBytes(bytes, quote);
  return quote === '"' ? text.replaceAll("'", "\\'") : text;
}

const IN_SINGLE: readonly string[] = byteTable("'");
const IN_DOUBLE: readonly string[] = byteTable('"');
