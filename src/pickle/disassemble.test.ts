import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import * as asm from '../../test/assembler.ts';
import { bytesSource } from '../core/source.ts';
import { disassemble, type DisassembleOptions, type Listing } from './disassemble.ts';

function listed(
  bytes: Uint8Array,
  options?: DisassembleOptions,
): { text: string; listing: Listing } {
  const pieces = disassemble(bytesSource(bytes), options);
  let text = '';
  for (;;) {
    const next = pieces.next();
    if (next.done === true) return { text, listing: next.value };
    text += next.value;
  }
}

test('lists opcodes, arguments, marks and memo as pickletools does', () => {
  const { text, listing } = listed(
    asm.pickle(asm.proto(4), asm.list(asm.num(1), asm.str("it's")), asm.MEMOIZE, asm.STOP),
  );
  // pickletools.dis of CPython 3.11 over the same bytes.
  expect(text).toBe(`    0: \\x80 PROTO      4
    2: ]    EMPTY_LIST
    3: (    MARK
    4: J        BININT     1
    9: X        BINUNICODE "it's"
   18: e        APPENDS    (MARK at 3)
   19: \\x94 MEMOIZE    (as 0)
   20: .    STOP
highest protocol among opcodes = 4
`);
  expect(listing).toEqual({ opcodes: 8, refused: undefined, complete: true });
});

test('lists the lines of protocol 0', () => {
  const bytes = asm.latin1(
    "(lp0\nI01\naF1e20\naS'a\\x41'\naVu\\u00e9\\u202e\naL5L\nag0\nacos\nsystem\na.",
  );
  expect(listed(bytes).text).toBe(`    0: (    MARK
    1: l        LIST       (MARK at 0)
    2: p    PUT        0
    5: I    INT        True
    9: a    APPEND
   10: F    FLOAT      1e+20
   16: a    APPEND
   17: S    STRING     'aA'
   26: a    APPEND
   27: V    UNICODE    'ué\\u202e'
   42: a    APPEND
   43: L    LONG       5
   47: a    APPEND
   48: g    GET        0
   51: a    APPEND
   52: c    GLOBAL     'os system'
   63: a    APPEND
   64: .    STOP
highest protocol among opcodes = 0
`);
});

describe('where pickletools stops it says so and goes on', () => {
  test.each([
    ['a number of another base', asm.pickle(asm.int('0x10'), asm.STOP), 0, 'argument of INT'],
    ['a name that is not ASCII', asm.pickle(asm.global('os', 'sé'), asm.STOP), 0, 'not ASCII'],
    ['an index never stored', asm.pickle(asm.NONE, [0x68, 7], asm.STOP), 1, 'memo key 7'],
    ['too few items', asm.pickle(asm.APPEND, asm.NONE, asm.STOP), 0, 'tries to pop 2 items'],
    ['no mark', asm.pickle(asm.NONE, asm.TUPLE, asm.STOP), 1, 'no MARK exists on stack'],
    ['an empty stack to store', asm.pickle(asm.MEMOIZE, asm.NONE, asm.STOP), 0, 'stack is empty'],
    ['a mark to store', asm.pickle(asm.MARK, asm.MEMOIZE, asm.NONE, asm.STOP), 1, 'markobject'],
    ['items left behind', asm.pickle(asm.NONE, asm.NONE, asm.STOP), 3, 'stack not empty'],
    [
      'text that is no UTF-8',
      asm.pickle(asm.binunicode(Uint8Array.of(0xff)), asm.STOP),
      0,
      'UTF-8',
    ],
  ])('%s', (_name, bytes, offset, message) => {
    const { text, listing } = listed(bytes);
    expect(listing.refused?.offset).toBe(offset);
    expect(listing.refused?.message).toContain(message);
    expect(text).toContain(`# pickletools stops here, at byte ${offset}: `);
    expect(listing.complete).toBe(true);
    expect(text).toContain('STOP');
  });
});

describe('where opcodes end it stops', () => {
  test.each([
    ['no STOP', asm.pickle(asm.NONE), 'exhausted'],
    ['an unknown opcode', asm.pickle(asm.NONE, [0xff]), String.raw`opcode b'\xff' unknown`],
    ['a text longer than the file', asm.pickle([0x58, 9, 0, 0, 0, 65]), 'only 1 remain'],
    ['a negative length', asm.pickle([0x54, 0xff, 0xff, 0xff, 0xff]), 'byte count < 0'],
    ['half an argument', asm.pickle([0x4a, 1]), 'not enough data'],
    ['a line without an end', asm.pickle([0x49, 0x31]), 'no newline'],
  ])('%s', (_name, bytes, message) => {
    const { listing } = listed(bytes);
    expect(listing.complete).toBe(false);
    expect(listing.refused?.message).toContain(message);
  });
});

test('long payloads are written in pieces, with the quotes that all of them ask for', () => {
  const body = `${'é'.repeat(70_000)}'`;
  const { text } = listed(asm.pickle(asm.str(body), asm.STOP));
  expect(text.split('\n')[0]).toBe(`    0: X    BINUNICODE "${body}"`);
  const bytes = new Uint8Array(200_000).fill(0x27);
  const shown = listed(asm.pickle(asm.bytes(bytes), asm.STOP)).text.split('\n')[0] ?? '';
  expect(shown).toBe(`    0: B    BINBYTES   b"${"'".repeat(200_000)}"`);
});

test('raw data between opcodes is jumped over where the loader does', () => {
  const bytes = asm.pickle(asm.NONE, asm.NONE, [1, 2, 3], asm.STOP);
  const { text, listing } = listed(bytes, { rawData: [{ start: 2, end: 5 }] });
  expect(text).toContain('# bytes 2 to 5 hold an array');
  expect(text).toContain('    5: .    STOP');
  expect(listing.refused?.offset).toBe(2);
});

test('remarks stand behind the opcode that they are about', () => {
  const { text } = listed(asm.pickle(asm.NONE, asm.STOP), {
    remark: (offset) => (offset === 0 ? '# here' : undefined),
  });
  expect(text).toContain('    0: N    NONE\n# here\n    1: .    STOP\n');
});

test('a number beyond what Python prints is refused, not converted', () => {
  const { listing } = listed(asm.pickle(asm.long4(new Uint8Array(70_000).fill(1)), asm.STOP));
  expect(listing.refused?.message).toContain('4300 digits');
});

test('any bytes give a listing, and every opcode has its line', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const { text, listing } = listed(bytes);
      const lines = text.split('\n').filter((line) => /^ *\d+: /.test(line));
      expect(lines.length).toBe(listing.opcodes);
    }),
  );
});

test('every kind of argument is written as Python writes it', () => {
  const { text, listing } = listed(
    asm.pickle(
      [asm.binfloat(0.1), asm.binint1(7), asm.binint2(700), asm.long1(Uint8Array.of(0xff, 0x7f))],
      [asm.frame(3), asm.int('01'), asm.int('-5'), asm.float('1_0.5'), asm.float('nan')],
      [[0x84, 0xff, 0xff, 0xff, 0xff], [0x55, 2, 0x27, 0xe9], asm.bytearray8(asm.latin1("'"))],
      [
        [0x70, 0x31, 0x0a],
        [0x71, 2],
        [0x72, 3, 0, 0, 0],
        [0x67, 0x31, 0x0a],
        [0x6a, 3, 0, 0, 0],
      ],
      [[0x50, 0x69, 0x64, 0x0a], [0x4c, 0x35, 0x0a], asm.STOP],
    ),
  );
  const shown = text.split('\n').map((line) => line.trim().split(/ +/).slice(3).join(' '));
  expect(shown).toEqual(
    expect.arrayContaining([
      '0.1',
      '700',
      '32767',
      'True',
      '-5',
      '10.5',
      'nan',
      '-1',
      '"\'\\xe9"',
      'bytearray(b"\\\'")',
      "'id'",
      '5',
    ]),
  );
  expect(listing.refused?.message).toContain('stack not empty');
});

describe('pickletools refuses', () => {
  test.each([
    ['a string without quotes', asm.latin1('Sab\n.')],
    ['a string that is not ASCII', asm.latin1("S'\\xff'\n.")],
    ['a number of letters', asm.latin1('Iab\n.')],
    ['a long number of letters', asm.latin1('Lab\n.')],
    ['a float of letters', asm.latin1('Fab\n.')],
    ['a half escape in text', asm.latin1('V\\u12\n.')],
  ])('%s', (_name, bytes) => {
    expect(listed(bytes).text).toMatch(/# pickletools stops here, at byte 0: .*\n {4}0: /);
  });
});

test('marks that are taken as items confuse it as they confuse pickletools', () => {
  // APPEND takes a mark away, and TUPLE then finds none where it counts on one.
  const bytes = asm.pickle(asm.EMPTY_LIST, asm.MARK, asm.NONE, asm.APPEND, asm.TUPLE, asm.STOP);
  expect(listed(bytes).listing.refused?.message).toBe('list index out of range');
});

test('memo keys of any order and size are counted once each', () => {
  const put = (index: number): asm.Piece => [0x72, asm.littleEndian(index, 4)];
  const { text } = listed(
    asm.pickle(asm.NONE, put(5), put(1), put(0), put(5), put(4_000_000_000), asm.MEMOIZE, asm.STOP),
  );
  expect(text).toContain('(as 4)');
});
