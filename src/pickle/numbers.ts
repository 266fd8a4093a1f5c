/**
 * The text forms of numbers as the three readers of pickles read them.
 *
 * C calls `strtol` with base 0 and falls back to `PyLong_FromString`; pickle.py calls `int(text, 0)`;
 * pickletools calls `int(text)`. They disagree about `010`, `0x10`, `-0` and more, which scanners built on
 * pickletools do not survive.
 * @module
 */

/** What the C unpickler makes of a literal. */
export interface NumberLiteral {
  readonly kind: 'bool' | 'int' | 'float';
  /** `undefined` for digits beyond what is worth converting. */
  readonly value: bigint | boolean | number | undefined;
  /** Whether pickle.py and pickletools read the same. */
  readonly agreed: boolean;
}

/** Digits beyond which an integer is not converted (CPython itself refuses more than 4300 decimal digits). */
const MAX_DIGITS = 4300;

/**
 * The argument of INT, newline excluded; `undefined` when C raises.
 * Source: `load_int` in Modules/_pickle.c. `length` is the length of the whole line.
 */
export function parseInt0(line: string, length: number): NumberLiteral | undefined {
  const c = cInt(line, length);
  if (c === undefined) return undefined;
  return { ...c, agreed: sameNumber(c.value, pyInt(line)) && sameNumber(c.value, genopsInt(line)) };
}

/** The argument of LONG, newline excluded; `undefined` when C raises. Source: `load_long`. */
export function parseLong(line: string): NumberLiteral | undefined {
  const text = line.endsWith('L') ? line.slice(0, -1) : line;
  const value = pythonInt(untilNul(text), 0);
  if (value === undefined) return undefined;
  const agreed = sameNumber(value, pythonInt(text, 0)) && sameNumber(value, pythonInt(text, 10));
  return { kind: 'int', value, agreed };
}

/** The argument of FLOAT, newline excluded; `undefined` when C raises. Source: `load_float`. */
export function parseFloat0(line: string): NumberLiteral | undefined {
  const text = untilNul(line);
  if (!C_FLOAT.test(text)) return undefined;
  const special = /(inf|nan)/i.exec(text)?.[1]?.toLowerCase();
  const value = special === undefined ? Number(text) : special === 'nan' ? Number.NaN : Infinity;
  if (special === undefined && !Number.isFinite(value)) return undefined;
  return {
    kind: 'float',
    value: text.startsWith('-') ? -Math.abs(value) : value,
    agreed: text === line,
  };
}

/** The argument of GET and PUT: `PyLong_FromString` with base 10; `undefined` when C raises. */
export function parseIndex(line: string): bigint | undefined {
  return pythonInt(untilNul(line), 10);
}

const C_FLOAT = /^[+-]?(?:\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?|inf(?:inity)?|nan)$/i;

function cInt(line: string, length: number): Omit<NumberLiteral, 'agreed'> | undefined {
  const short = strtol(line);
  if (short === undefined) {
    const value = pythonInt(untilNul(line), 0);
    return value === undefined ? undefined : { kind: 'int', value };
  }
  // A line of two characters and a newline whose value is 0 or 1 is a bool, whatever the characters.
  if (length === 3 && (short === 0n || short === 1n)) return { kind: 'bool', value: short === 1n };
  return { kind: 'int', value: short };
}

/** `strtol(line, &end, 0)` where end must be the newline or a NUL; `undefined` otherwise or out of range. */
function strtol(line: string): bigint | undefined {
  const match = /^[ \t\n\v\f\r]*([+-]?)(0[xX][0-9a-fA-F]+|0[0-7]*|[1-9][0-9]*)/.exec(line);
  const end = match === null ? 0 : match[0].length;
  if (end !== line.length && line[end] !== '\0') return undefined;
  if (match === null) return line === '' ? undefined : 0n;
  const digits = match[2] ?? '0';
  if (/^[1-9].{30}/.test(digits)) return undefined;
  const octal = /^0[0-7]+$/.test(digits);
  const magnitude = BigInt(octal ? `0o${digits.slice(1)}` : digits);
  const value = match[1] === '-' ? -magnitude : magnitude;
  return value < -(2n ** 63n) || value >= 2n ** 63n ? undefined : value;
}

/** `PyLong_FromString(text, NULL, base)`; huge literals give 0n placeholders only where digits are valid. */
function pythonInt(text: string, base: 0 | 10): bigint | undefined {
  const stripped = strip(text);
  const signed = stripped.startsWith('-') || stripped.startsWith('+');
  const body = signed ? stripped.slice(1) : stripped;
  if (!(base === 10 ? DECIMAL : ANY_BASE).test(body)) return undefined;
  const digits = body.replaceAll('_', '');
  if (digits.length > MAX_DIGITS && !/^0[xob]/i.test(digits)) return undefined;
  const magnitude = BigInt(base === 10 || /^0+$/.test(digits) ? digits : digits.toLowerCase());
  return stripped.startsWith('-') ? -magnitude : magnitude;
}

/** Without the blanks at both ends. A regular expression would look at a run of blanks once per blank. */
function strip(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && BLANKS.includes(text.charAt(from))) from++;
  while (to > from && BLANKS.includes(text.charAt(to - 1))) to--;
  return text.slice(from, to);
}

const BLANKS = ' \t\n\v\f\r';
const DECIMAL = /^\d+(?:_\d+)*$/;
const ANY_BASE =
  /^(?:[1-9]\d*(?:_\d+)*|0+(?:_0+)*|0[xX](?:_?[0-9a-fA-F])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+)$/;

/** pickle.py `load_int`. */
function pyInt(line: string): bigint | boolean | undefined {
  return line === '00' ? false : line === '01' ? true : pythonInt(line, 0);
}

/** The argument of INT, GET and PUT as pickletools reads it (`read_decimalnl_short`); `undefined` where it raises. */
export function genopsInt(line: string): bigint | boolean | undefined {
  return line === '00' ? false : line === '01' ? true : pythonInt(line, 10);
}

/** The argument of LONG as pickletools reads it (`read_decimalnl_long`); `undefined` where it raises. */
export function genopsLong(line: string): bigint | undefined {
  return pythonInt(line.endsWith('L') ? line.slice(0, -1) : line, 10);
}

/** The argument of FLOAT as pickletools reads it: `float(bytes)`, which takes blanks and underscores too. */
export function genopsFloat(line: string): number | undefined {
  const text = strip(line).replace(/(?<=\d)_(?=\d)/g, '');
  if (!C_FLOAT.test(text)) return undefined;
  if (/nan/i.test(text)) return Number.NaN;
  return /inf/i.test(text) ? (text.startsWith('-') ? -Infinity : Infinity) : Number(text);
}

function sameNumber(a: unknown, b: unknown): boolean {
  return a === b;
}

function untilNul(text: string): string {
  const nul = text.indexOf('\0');
  return nul < 0 ? text : text.slice(0, nul);
}
