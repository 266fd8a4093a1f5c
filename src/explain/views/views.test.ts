import { describe, expect, test } from 'vitest';
import * as asm from '../../../test/assembler.ts';
import { bytesSource } from '../../core/source.ts';
import { walk } from '../../pickle/walk.ts';
import { tensorHtml, tensorJson, tensorText } from '../tensors.ts';
import { divergences, listingText } from './listing-text.ts';
import { pythonText } from './python-text.ts';
import { traceText } from './trace-text.ts';

const join = (pieces: Iterable<string>): string => [...pieces].join('');
const CALL = asm.pickle(
  asm.proto(4),
  [asm.MARK, asm.str('posix'), asm.MEMOIZE, asm.POP, asm.POP],
  asm.stackGlobal('posix', 'system'),
  asm.tuple(asm.str('echo inert')),
  asm.REDUCE,
  asm.STOP,
);

describe('a trace', () => {
  test('shows stack, marks, memo and calls on one line for each opcode', () => {
    const lines = join(traceText(bytesSource(CALL), {})).split('\n');
    expect(lines.find((line) => line.includes(' MARK '))).toMatch(/\| \[MARK\]$/);
    expect(lines.find((line) => line.includes('MEMOIZE'))).toMatch(
      /\| \[MARK, 'posix'\] \| memo 0$/,
    );
    expect(lines.find((line) => line.includes('STACK_GLOBAL'))).toContain('imports posix.system');
    expect(lines.find((line) => line.includes('REDUCE'))).toContain(
      "calls posix.system('echo inert')",
    );
  });

  test('says where the unpickler stops', () => {
    expect(join(traceText(bytesSource(asm.pickle(asm.APPEND)), {}))).toContain(
      '# the unpickler stops here, at byte 0: unpickling stack underflow',
    );
  });

  test('shows what changes under another name wherever it stands', () => {
    const bytes = asm.pickle(
      asm.EMPTY_LIST,
      asm.MEMOIZE,
      [0x68, 0],
      asm.NONE,
      asm.APPEND,
      asm.STOP,
    );
    const lines = join(traceText(bytesSource(bytes), {})).split('\n');
    expect(lines.find((line) => line.includes('APPEND'))).toMatch(/\| \[\[None\], \[None\]\]$/);
  });

  test('clips what is long, counts what lies deep, and names every kind of event', () => {
    const many = Array.from({ length: 9 }, () => asm.str('x'.repeat(99)));
    const object = [asm.global('a', 'B'), asm.EMPTY_TUPLE, asm.NEWOBJ];
    const bytes = asm.pickle(
      many,
      [asm.str('id'), asm.BINPERSID, object, asm.dict([asm.str('k'), asm.num(1)]), asm.BUILD],
      [asm.dict([object, asm.num(1)])],
      [asm.int('0x10'), asm.bytes(new Uint8Array(99)), asm.NONE, asm.STOP],
    );
    const shown = join(traceText(bytesSource(bytes), {}));
    expect(shown).toContain('…5 more, ');
    expect(shown).toContain("asks for 'id'");
    expect(shown).toContain("sets the state of a.B(): {'k': 1}");
    expect(shown).toContain('hashes a.B()');
    expect(shown).toContain('(99 bytes)');
    expect(shown).toContain('(pickletools refuses it)');
    expect(Math.max(...shown.split('\n').map((line) => line.length))).toBeLessThan(400);
  });
});

describe('a listing', () => {
  test('is marked where readers disagree, when asked', () => {
    const bytes = asm.pickle(asm.int('0x10'), asm.STOP);
    const tape = walk(bytesSource(bytes));
    const marked = join(listingText(tape, true));
    expect(marked).toMatch(/INT.*\n# .*(base|number)/i);
    expect(join(listingText(tape, false))).not.toContain('\n# the');
    const listing = { opcodes: 2, complete: true, refused: { offset: 0, message: 'why' } };
    expect(divergences(tape, listing).map(({ text }) => text)).toContain(
      'pickletools stops here and the C unpickler reads on: why',
    );
  });

  test('says where C stops and pickletools does not', () => {
    const tape = walk(bytesSource(asm.pickle(asm.NONE, asm.EMPTY_TUPLE, asm.REDUCE, asm.STOP)));
    const listing = { opcodes: 4, complete: true, refused: undefined };
    expect(divergences(tape, listing)[0]?.text).toContain('the C unpickler stops here');
  });

  test('is not called divergent where a loader keeps its arrays between opcodes', () => {
    const tape = { ...walk(bytesSource(CALL)), rawData: [{ start: 4, end: 9 }] };
    const listing = { opcodes: 1, complete: true, refused: { offset: 4, message: 'array' } };
    expect(
      divergences({ ...tape, anomalies: [], outcome: 'stop', error: undefined }, listing),
    ).toEqual([]);
  });
});

test('pseudo-Python is escaped for terminals too, and still Python', () => {
  const text = asm.pickle(asm.str('a\u034fb'), asm.STOP);
  expect(join(pythonText(bytesSource(text), {}))).toBe("result = 'a\\u034fb'\n");
});

test('tensors are a table, JSON and HTML, with names escaped', () => {
  const rows = [
    { name: 'w<b>\u001b', dtype: 'F32', shape: [2, 3], bytes: 24, offset: 128 },
    { name: 's', dtype: 'I64', shape: [], bytes: 8, offset: undefined },
  ];
  expect(tensorText(rows).split('\n')).toEqual([
    'name      type  shape   bytes  offset',
    'w<b>\\x1b  F32   2 x 3      24     128',
    's         I64   scalar      8       -',
    '2 tensors, 32 bytes',
    '',
  ]);
  expect(JSON.parse(tensorJson('m', rows)).summary).toEqual({ count: 2, bytes: 32 });
  expect(tensorHtml(rows)).toContain('w&lt;b&gt;\\x1b');
});
