import { describe, expect, test } from 'vitest';
import {
  BUILD,
  DUP,
  EMPTY_DICT,
  EMPTY_LIST,
  EMPTY_TUPLE,
  MARK,
  POP,
  REDUCE,
  SETITEM,
  STACK_GLOBAL,
  STOP,
  TUPLE,
  TUPLE1,
  TUPLE2,
  binget,
  binput,
  call,
  concat,
  dict,
  filled,
  frame,
  global,
  int,
  longBinput,
  none,
  num,
  proto,
  str,
  type Piece,
} from '../../test/assembler.ts';
import { Budget, LIMITS, type Limits } from '../core/limits.ts';
import { bytesSource } from '../core/source.ts';
import type { Outcome } from './tape.ts';
import { walk } from './walk.ts';

/** The shapes come as large as tests can afford, the limits as low as they must be to matter. */
const LOWERED: Limits = {
  ...LIMITS,
  opcodes: 2_000_000,
  stack: 100_000,
  sparseMemo: 2000,
  records: 50_000,
  calls: 150_000,
  contents: 50_000,
  globals: 1000,
};

function times(count: number, ...pieces: readonly Piece[]): Piece {
  const one = concat(pieces);
  const all = new Uint8Array(one.length * count);
  for (let i = 0; i < count; i++) all.set(one, i * one.length);
  return all;
}

/** `count` pieces that differ. */
function each(count: number, make: (index: number) => Piece): Piece {
  return concat(Array.from({ length: count }, (_, index) => make(index)));
}

const long = 'n'.repeat(4000);

describe('an input that grows in the head of its reader', () => {
  test.each<[string, Outcome, Piece]>([
    [
      'a billion laughs by memo',
      'stop',
      [num(1), binput(0), times(200, binget(0), TUPLE2, binput(0))],
    ],
    ['a tuple doubled by DUP', 'stop', [none, times(100_000, DUP, TUPLE2)]],
    ['a hundred thousand nested tuples', 'stop', [none, times(100_000, TUPLE1)]],
    ['lists in lists', 'stop', [times(50_000, EMPTY_LIST), times(49_999, 0x61)]],
    ['marks without end', 'limit', times(300_000, MARK)],
    ['values without end', 'limit', [MARK, times(300_000, none)]],
    ['opcodes without end', 'limit', times(1_500_000, none, POP)],
    ['one dict set again and again', 'stop', [EMPTY_DICT, times(300_000, none, none, SETITEM)]],
    ['tuples without end', 'limit', [global('a', 'b'), times(300_000, DUP, EMPTY_TUPLE, REDUCE)]],
    [
      'far memo indexes downwards',
      'limit',
      [none, each(3000, (index) => longBinput(0xffffffff - index))],
    ],
    [
      'memo indexes that double',
      'stop',
      [none, each(32, (index) => longBinput(Math.floor(2 ** index)))],
    ],
    ['names without end', 'limit', each(2000, (index) => [global('a', `n${index}`), POP])],
    [
      'a hundred thousand names through the memo',
      'stop',
      [
        [str('os'), binput(0), str('getcwd'), binput(1)],
        times(100_000, binget(0), binget(1), STACK_GLOBAL, POP),
      ],
    ],
    [
      'long names through the memo, with the protocol changing',
      'stop',
      [
        [str(long), binput(0), str(long), binput(1)],
        times(50_000, proto(2), binget(0), binget(1), STACK_GLOBAL, POP, proto(4)),
      ],
    ],
    [
      'long names beside what a call gives',
      'stop',
      [
        [str(long), binput(0), call(global('a', 'b')), binput(1)],
        times(
          50_000,
          binget(1),
          binget(0),
          STACK_GLOBAL,
          POP,
          binget(0),
          binget(1),
          STACK_GLOBAL,
          POP,
        ),
      ],
    ],
    [
      'pairs of copies of long names',
      'stop',
      [
        each(400, (index) => [str(long), longBinput(index), POP]),
        each(100_000, (index) => [
          [0x6a, index % 400, (index % 400) >> 8, 0, 0],
          [0x6a, (index * 7) % 400, ((index * 7) % 400) >> 8, 0, 0],
          STACK_GLOBAL,
          POP,
        ]),
      ],
    ],
    ['calls of calls', 'limit', [global('a', 'b'), times(200_000, EMPTY_TUPLE, REDUCE)]],
    ['numbers with blanks behind NUL', 'stop', times(500, int(`5\0${' '.repeat(8000)}x`), POP)],
    ['numbers of thousands of digits', 'stop', times(500, int('9'.repeat(4300)), POP)],
    ['lines that are nearly too long', 'stop', times(2000, 0x56, filled(1100, 0x61), 0x0a, POP)],
    [
      'a wide dict as the state of every object',
      'stop',
      [
        dict(...Array.from({ length: 10_000 }, (): [Piece, Piece] => [str('k'), global('a', 'b')])),
        [binput(0), POP, call(global('a', 'b'))],
        times(30_000, binget(0), BUILD),
      ],
    ],
    [
      'a container that is nearly plain, asked for again and again',
      'stop',
      [
        [MARK, times(20_000, EMPTY_LIST), global('a', 'b'), TUPLE, binput(0), POP],
        [global('a', 'b'), binput(1)],
        times(20_000, binget(1), binget(0), REDUCE, POP),
      ],
    ],
  ])('%s', (_what, outcome, pieces) => {
    const bytes = concat(pieces, none, STOP);
    const tape = walk(bytesSource(bytes), { budget: new Budget(LOWERED) });
    let facts = 0;
    for (const fact of tape.facts()) facts += fact.kind === 'anomaly' ? 0 : 1;
    tape.result();
    expect(tape.outcome).toBe(outcome);
    expect(facts).toBeLessThanOrEqual(LOWERED.calls);
    if (outcome === 'limit') expect(tape.error?.code).toBe('LIMIT_EXCEEDED');
  });
});

describe('an input that lies about lengths', () => {
  test('a frame of 2^62 does not hide what comes before it', () => {
    const bytes = concat(call(global('os', 'system'), str('echo inert')), frame(2n ** 62n), STOP);
    const tape = walk(bytesSource(bytes));
    expect(tape.outcome).toBe('truncated');
    expect([...tape.facts()].map(({ kind }) => kind)).toEqual(['import', 'call']);
  });

  test('a name of fifty megabytes is read to its end and kept to its limit', () => {
    const bytes = concat(0x63, filled(50_000_000, 0x61), 0x0a, [0x62, 0x0a], STOP);
    const tape = walk(bytesSource(bytes));
    expect(tape.outcome).toBe('stop');
    expect(tape.symbol(0)?.module).toHaveLength(LIMITS.nameBytes);
    expect(tape.anomalies.map(({ code }) => code)).toEqual(['clipped-name']);
  });

  test('a number of fifty megabytes is a limit', () => {
    const bytes = concat(0x49, filled(50_000_000, 0x31), 0x0a, STOP);
    expect(walk(bytesSource(bytes)).error).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      message: 'a number of 50000001 bytes',
    });
  });
});
