import { expect, test } from 'vitest';
import { concat, hex, utf8, type Piece } from '../../test/assembler.ts';
import { bytesSource } from '../core/source.ts';
import { ByteInput } from './byte-input.ts';
import { lzma2Stream } from './lzma2-stream.ts';

/** The text that chunks give, or what is wrong with them. */
function decode(...chunks: readonly Piece[]): string {
  const input = new ByteInput(bytesSource(concat(...chunks)), 'xz');
  let text = '';
  try {
    for (const piece of lzma2Stream(input, 4096)) text += Buffer.from(piece).toString('latin1');
  } catch (error) {
    return `${text}! ${error instanceof Error ? error.message : ''}`;
  }
  return text;
}

const plain = (control: number, text: string): Piece => [
  control,
  (text.length - 1) >> 8,
  (text.length - 1) & 0xff,
  utf8(text),
];

/** The header of a chunk of three bytes in seven of LZMA data. */
const packed = (control: number): Piece => [control, 0, 2, 0, 6];
const END = 0;

test('takes plain chunks as they are, also larger ones than the window', () => {
  expect(decode(plain(1, 'abc'), plain(2, 'def'), END)).toBe('abcdef');
  const long = 'x'.repeat(50_000);
  expect(decode(plain(1, long), plain(1, long), END)).toBe(long + long);
});

test.each<[string, readonly Piece[], RegExp]>([
  ['a plain chunk before anything', [plain(2, 'a'), END], /without new dictionary/],
  ['a compressed chunk before anything', [packed(0x80), END], /without new dictionary/],
  [
    'no properties behind a new dictionary',
    [plain(1, 'a'), packed(0x80), END],
    /^a! .*without new properties/,
  ],
  [
    'no properties, but a new state',
    [plain(1, 'a'), packed(0xa0), END],
    /^a! .*without new properties/,
  ],
  ['a control byte that does not exist', [3], /control byte 3/],
  ['properties that cannot be', [packed(0xe0), 225], /properties that cannot be/],
  ['properties that liblzma refuses', [packed(0xe0), 4 + 9 * 4], /properties that cannot be/],
  ['a range coder that starts oddly', [packed(0xe0), 0x5d, 1], /starts with 1/],
  ['a plain chunk that ends early', [1, 0, 9, utf8('abc')], /^abc! .*ends at 6/],
  ['no end', [plain(1, 'abc')], /^abc! .*ends at 6/],
  [
    'a chunk of another length than it says',
    [packed(0xe0), 0x5d, hex('00000000000000000000000000'), END],
    /it says at/,
  ],
])('refuses %s', (_name, chunks, message) => {
  expect(decode(...chunks)).toMatch(message);
});
