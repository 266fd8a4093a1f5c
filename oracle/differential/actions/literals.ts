/**
 * Text arguments on which readers disagree, or nearly do.
 * @module
 */
import { latin1, type Bytes } from '../bytes.ts';
import type { Random } from '../random.ts';

/** Spellings of one kind of literal: what the C unpickler takes and what it refuses. */
export interface Literals {
  readonly plain: readonly string[];
  readonly odd: readonly string[];
  readonly bad: readonly string[];
}

export const INT: Literals = {
  plain: ['0', '1', '5', '-1', '255', '65536', '2147483648', '-99999999999999999999', '00', '01'],
  // `strtol` with base 0, then `int(_, 0)`; a C string ends at its first NUL.
  odd: [
    '-0',
    '+0',
    '+1',
    ' 1',
    '\t0',
    '1 ',
    ' 5 ',
    '5\r',
    '001',
    '010',
    '0x10',
    '0X1f',
    '0o17',
    '0b11',
    '1_0',
    '0_0',
    '-0x5',
    '5\0junk',
    '0x1_0',
    '\x0b7',
  ],
  bad: [
    '',
    '5L',
    '01\r',
    'abc',
    '1__0',
    '0x',
    '_1',
    '08',
    '5.',
    '--1',
    '01\0',
    '\0',
    '- 1',
    '0_7',
    `0${'7'.repeat(30)}`,
  ],
};

export const LONG: Literals = {
  plain: ['0L', '5L', '-5L', '5', '12345678901234567890L'],
  odd: [' 5L', '0x10L', '0o7L', '0b1', '1_0L', '5\r', '5\0junkL', '00L', '+5L', '5 L', '5\0LL'],
  bad: ['', 'L', '5LL', '010L', '5l', '5\rL', 'x', '0xL', '9'.repeat(4301)],
};

export const FLOAT: Literals = {
  plain: ['1.5', '-0.0', '1e10', '3'],
  odd: [
    '1.5\0',
    '2\0junk',
    'inf',
    '-INF',
    'nan',
    '+NaN',
    'infinity',
    '.5',
    '5.',
    '1E-400',
    '-nan',
    '1e5',
  ],
  bad: ['', '1_0.5', ' 1.5', '1.5 ', '0x1p3', '1e999', '1.5\r', '\0', 'in', '1e', '--1'],
};

/** The bytes between STRING and its newline, quotes included. */
export const STRING: Literals = {
  plain: [`'a'`, `"weight"`, `''`, `'os'`],
  odd: [
    `'a'b'`,
    `'\\x41\\n'`,
    `'\\101\\q'`,
    `"it's"`,
    `'\\''`,
    `'\\0'`,
    `'\0'`,
    `'\\\\'`,
    `'\\x7f\\t'`,
    `'a\r'`,
    `'\\77'`,
  ],
  bad: [
    '',
    'a',
    `'`,
    `'a"`,
    `'a' `,
    `'\xe9'`,
    `'\\xZ'`,
    `'\\x4'`,
    `'\\351'`,
    `'a'\r`,
    ` 'a'`,
    `'\\'`,
  ],
};

/** raw-unicode-escape: only \u and \U are escapes, all other bytes are Latin-1. */
export const UNICODE: Literals = {
  plain: ['a', '', 'weight', 'os'],
  odd: ['\\u0041', '\\U0001F600', '\xe9\xff', '\\n', '\\ud800', '\\\\u0041', 'a\r', '\\x41', '\0'],
  bad: ['\\u00', '\\U00110000', '\\u', '\\uD80', '\\U0001F60'],
};

/** Decimal memo keys; `%d` is the number. */
export const KEY: Literals = {
  plain: ['%d'],
  odd: [' %d', '%d ', '0%d', '+%d', '%d\r', '0_%d', '%d\0junk', '\t%d'],
  bad: ['', '0x%d', '-%d1', '%dL', 'x', '_%d', '1__0', '\0'],
};

/** UTF-8 text, and bytes that are none. */
export const UTF8: Literals = {
  plain: ['a', 'weight', 'os', 'system', '', 'x'.repeat(40)],
  odd: [
    '\xc3\xa9',
    '\xe4\xb8\xad',
    '\xf0\x9f\x98\x80',
    '\xed\xa0\x80',
    '\0',
    'a\nb',
    'x'.repeat(300),
  ],
  bad: ['\xff', '\xc3', '\xc0\x80', '\xf5\x80\x80\x80', '\xe4\xb8', '\xed\xa0'],
};

/** Chooses a spelling: mostly plain, often odd, seldom one that ends the program. */
export function spell(literals: Literals, random: Random): Bytes {
  const chance = random.below(1000);
  const { plain, odd, bad } = literals;
  return latin1(random.pick(chance < 4 ? bad : chance < 300 ? odd : plain));
}
