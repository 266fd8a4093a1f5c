import { afterEach, describe, expect, test, vi } from 'vitest';
import { generate, type Seeds } from '../../oracle/differential/generate.ts';
import { mutate } from '../../oracle/differential/mutate.ts';
import { caseSeed, Random } from '../../oracle/differential/random.ts';
import {
  ADDITEMS,
  APPEND,
  APPENDS,
  DICT,
  EMPTY_DICT,
  EMPTY_LIST,
  EMPTY_TUPLE,
  MARK,
  MEMOIZE,
  NONE,
  POP,
  REDUCE,
  SETITEM,
  SETITEMS,
  STOP,
  TUPLE,
  TUPLE1,
  TUPLE2,
  TUPLE3,
  binget,
  binput,
  binunicode,
  bytearray8,
  concat,
  float,
  get,
  global,
  instance,
  int,
  list,
  longBinget,
  longBinput,
  longLine,
  pickle,
  proto,
  put,
  shortBinunicode,
  str,
  string,
  unicode,
  type Piece,
} from '../../test/assembler.ts';
import { dataProgram } from '../../test/data-program.ts';
import { Budget, LIMITS, type Limits } from '../core/limits.ts';
import { bytesSource } from '../core/source.ts';
import { BareLoop } from './bare-loop.ts';
import { ROOM } from './loop-memory.ts';
import type { Machine } from './machine.ts';
import { walk } from './walk.ts';
import { Window } from './window.ts';

const when = vi.hoisted(() => ({ longWalk: Infinity }));

vi.mock(import('./loop-memory.ts'), async (importOriginal) => {
  const original = await importOriginal();
  return {
    ...original,
    get LONG_WALK() {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- any number does
      return when.longWalk as typeof original.LONG_WALK;
    },
  };
});

const SEEDS: Seeds = {
  names: [['copy_reg', '_reconstructor']],
  pickles: [
    pickle(proto(2), list(str('a'), str('__b'), int(1)), put(0), STOP),
    pickle(EMPTY_LIST, MARK, string("'x'"), instance(global('a', 'b')), APPENDS, STOP),
  ].map((bytes) => [...bytes]),
};

/** Programs of plain data, the same with damage, and programs of every kind. */
const PROGRAMS: readonly Uint8Array[] = [
  ...Array.from({ length: 60 }, (_, index) => data(index)),
  ...Array.from({ length: 60 }, (_, index) => damaged(index)),
  ...Array.from({ length: 200 }, (_, index) => generate(11, index, SEEDS)),
];

function data(index: number): Uint8Array {
  const random = new Random(caseSeed(3, index));
  return Uint8Array.from(dataProgram(random, 20 + random.below(1500)));
}

function damaged(index: number): Uint8Array {
  const random = new Random(caseSeed(4, index));
  const base = dataProgram(random, 20 + random.below(300));
  return Uint8Array.from(mutate(base, random, dataProgram(random, 40)));
}

const UNHASHABLE = bytearray8('x');
/** A list that was recorded, as something callable stood below it. */
const RECORDED = [global('a', 'b'), EMPTY_LIST, put(9), POP, POP, get(9)];

const KEYS: readonly Piece[] = [
  UNHASHABLE,
  EMPTY_LIST,
  EMPTY_DICT,
  EMPTY_TUPLE,
  [NONE, TUPLE1, TUPLE1],
  [EMPTY_DICT, TUPLE1],
  RECORDED,
];

/** What is nearly simple. */
const EDGES: readonly (readonly [what: string, edges: readonly Piece[]])[] = [
  ['ints', each(int, '-0 -1 0 00 01 02 10 007 -01 1_0 +1 - 12a 1. 99999999999999999999', '', ' 1')],
  ['longs', each(longLine, '-0L 0L 00L 01L -1L 12L 1 L -L 1LL 1l', '')],
  ['floats', each(float, '1. .5 1 -1.5 1e5 -.5 - 1.5.5 inf 00.50 1.5L', '', '1.5 ')],
  [
    'long floats with something among their digits',
    Array.from({ length: 22 }, (_, at) =>
      ['/', ':', '?', 'e', '.', '3', '#'].map((other) =>
        float(`0.${'1234567890'.repeat(3).slice(0, at)}${other}${'9'.repeat(22 - at)}`),
      ),
    ).flat(),
  ],
  ['strings', each(string, `'a' "a" 'a 'a" ' '' "" a '\\x41' 'é' 'a'b' '__a'`, '', "'a' ")],
  ['texts', each(unicode, '\\u0041 __a _ __ a\\ é', '', 'a b')],
  [
    'long lines',
    [300, 301, 302, 1022, 1023, 1024, 1025].flatMap((length) => [
      int('1'.repeat(length)),
      float(`1.${'5'.repeat(length - 2)}`),
      unicode('x'.repeat(length)),
      string(`'${'x'.repeat(length - 2)}'`),
    ]),
  ],
  [
    'spelled indexes',
    ['', '-1', '01', '0x1', '123456789', '1234567890', '1 '].flatMap((index) => [
      put(index),
      get(index),
      [put(index), get(index)],
    ]),
  ],
  ['far indexes', [longBinput(2 ** 31 + 5), longBinget(2 ** 31 + 5), longBinput(70_000)]],
  [
    'stores of nothing',
    [
      [MARK, MEMOIZE],
      [MARK, binput(1)],
      [POP, POP, POP, put(3)],
    ],
  ],
  [
    'what is stored twice',
    [
      [binput(1), binput(1)],
      [put(7), put(7), get(7)],
    ],
  ],
  ['what was never stored', [binget(77), get(77), longBinget(9)]],
  [
    'texts of two underscores',
    ['', '_', '__', '_a', '__a'].flatMap((text) => [binunicode(text), shortBinunicode(text)]),
  ],
  [
    'texts that end too early',
    [binunicode('a', 9), binunicode('a', 2 ** 24), shortBinunicode('a', 255), [0x8a, 9, 1]],
  ],
  ['tuples of too little', [TUPLE3, TUPLE, [MARK, TUPLE1], [MARK, NONE, TUPLE2]]],
  [
    'odd pairs',
    [
      [MARK, NONE, SETITEMS],
      [EMPTY_DICT, MARK, NONE, NONE, NONE, SETITEMS],
    ],
  ],
  ['dicts of something', [[MARK, NONE, NONE, DICT], [MARK, NONE, DICT], [MARK, DICT], DICT]],
  [
    'fills of another kind',
    [APPEND, SETITEM, [MARK, APPENDS], [MARK, SETITEMS], APPENDS, SETITEMS, ADDITEMS],
  ],
  [
    'fills across a mark',
    [
      [MARK, NONE, APPEND],
      [MARK, NONE, NONE, SETITEM],
      [MARK, MARK, NONE, APPENDS],
    ],
  ],
  [
    'keys',
    KEYS.flatMap((key) => [
      [EMPTY_DICT, key, NONE, SETITEM],
      [EMPTY_DICT, MARK, NONE, NONE, key, NONE, SETITEMS],
      [EMPTY_DICT, key, TUPLE1, NONE, SETITEM],
    ]),
  ],
  [
    'what was recorded',
    [
      [RECORDED, TUPLE1],
      [EMPTY_LIST, RECORDED, APPEND, TUPLE1],
      [RECORDED, NONE, APPEND],
      [EMPTY_LIST, MARK, NONE, RECORDED, APPENDS],
      [MARK, NONE, RECORDED, TUPLE, TUPLE1],
      [global('a', 'b'), put(3), TUPLE1, get(3), EMPTY_TUPLE, REDUCE],
    ],
  ],
];

function each(make: (text: string) => Piece, words: string, ...more: readonly string[]): Piece[] {
  return [...words.split(' '), ...more].map((word) => make(word));
}

afterEach(() => {
  vi.restoreAllMocks();
  when.longWalk = Infinity;
});

describe('the compiled loop and the other one', () => {
  test('leave the same tape of any pickle, and count the same', () => {
    const runs = vi.spyOn(BareLoop.prototype, 'walk');
    PROGRAMS.forEach((bytes, index) => {
      expect(compiled(bytes), `program ${index}`).toBe(seen(bytes));
    });
    expect(runs.mock.calls.length).toBeGreaterThan(500);
  });

  test('take turns at any opcode', () => {
    for (const bytes of PROGRAMS.slice(0, 15)) {
      const expected = seen(bytes);
      for (let longWalk = 1; longWalk < 60; longWalk += 7) {
        expect(compiled(bytes, longWalk)).toBe(expected);
      }
    }
  });

  test.each([9, 10, 13, 29, 400])('see the same through windows of %i bytes', (size) => {
    narrowWindows(size);
    PROGRAMS.forEach((bytes, index) => {
      expect(compiled(bytes), `program ${index}`).toBe(seen(bytes));
    });
  });

  test.each(EDGES)('agree on %s', (_what, edges) => {
    for (const edge of edges) {
      const stacks = [[], [EMPTY_LIST, NONE], [EMPTY_DICT, NONE, NONE], [EMPTY_LIST, MARK, NONE]];
      for (const stack of stacks) {
        const bytes = pickle(...stack, edge, NONE, MEMOIZE, STOP);
        for (const end of [bytes.length, bytes.length - 3]) {
          const cut = bytes.subarray(0, end);
          expect(compiled(cut), cut.toString()).toBe(seen(cut));
        }
      }
    }
  });

  test('stop at the same limits', () => {
    const shapes: readonly (readonly [Piece, Partial<Limits>])[] = [
      [times(9000, NONE), { stack: 5000 }],
      [times(9000, MARK), { stack: 5000 }],
      [times(9000, NONE, POP), { steps: 5000 }],
      [times(90_000, int(1)), { opcodes: 70_000 }],
      // Recording begins and ends all the time.
      [
        [global('a', 'b'), put(0), POP, EMPTY_LIST, times(9000, binget(0), APPEND)],
        { steps: 5000 },
      ],
      [[numbered(4000, (i) => [NONE, longBinput(1e8 + i)])], { sparseMemo: 3000 }],
    ];
    for (const [piece, lowered] of shapes) {
      const limits = { ...LIMITS, ...lowered };
      expect(compiled(pickle(piece, STOP), 0, limits)).toBe(seen(pickle(piece, STOP), limits));
    }
  });

  test('agree on every cut of a pickle', () => {
    const bytes = data(1).subarray(0, 1500);
    for (let end = 1; end < bytes.length; end += 3) {
      const cut = bytes.subarray(0, end);
      expect(compiled(cut), `${end} bytes`).toBe(seen(cut));
    }
  });
});

test('what a walk left is not changed by the next one', () => {
  when.longWalk = 0;
  const rest = filledWith(NONE, 5000);
  const tapes = ['one', 'other'].map((text) =>
    walk(bytesSource(pickle(MARK, filledWith(NONE, 20_000), TUPLE, str(text), STOP, rest))),
  );
  expect(tapes.map((tape) => tape.result())).toMatchObject([{ text: 'one' }, { text: 'other' }]);
});

describe('a walk goes on without the compiled loop', () => {
  const far = pickle(proto(2), EMPTY_LIST, MARK, times(70_000, int(7), put(1)), APPENDS, STOP);

  test('where there is no WebAssembly', async () => {
    vi.resetModules();
    vi.stubGlobal('WebAssembly', undefined);
    const { walk: walkWithout } = await import('./walk.ts');
    when.longWalk = 0;
    expect(walkWithout(bytesSource(far)).outcome).toBe('stop');
    vi.unstubAllGlobals();
  });

  test('where its stack outgrows the memory, and the next one has it again', () => {
    const runs = vi.spyOn(BareLoop.prototype, 'walk');
    for (const more of [-65_536, -1, 9]) {
      const deep = pickle(filledWith(NONE, ROOM.STACK + more), STOP);
      expect(compiled(deep), `${more} more`).toBe(seen(deep));
    }
    const before = runs.mock.calls.length;
    expect(compiled(far)).toBe(seen(far));
    expect(runs.mock.calls.length).toBeGreaterThan(before);
  });

  test('where its marks do', () => {
    for (const more of [-65_537, -65_536, -1, 9, 100_000]) {
      const marks = pickle(NONE, MEMOIZE, filledWith(MARK, ROOM.MARKS + more), binget(0), STOP);
      expect(compiled(marks), `${more} more`).toBe(seen(marks));
    }
  });

  test('or with a larger one, where its memo does', () => {
    const loops = vi.spyOn(BareLoop.prototype, 'walk');
    for (const more of [-65_536, -1, 200_000]) {
      const all = filledWith(MEMOIZE, ROOM.MEMO + more);
      const memo = pickle(
        EMPTY_LIST,
        all,
        POP,
        longBinget(0),
        longBinget(ROOM.MEMO - 80_000),
        STOP,
      );
      expect(compiled(memo), `${more} more`).toBe(seen(memo));
    }
    const large = loops.mock.contexts.map((loop) => loop instanceof BareLoop && loop.isLarge);
    expect([large[0], large.at(-1)]).toEqual([false, true]);
  });
});

/** What a tape keeps to itself. */
interface Insides {
  readonly deepest: number;
  readonly shared: number;
  readonly machine: Machine;
}

/** Everything that a tape says and all that was spent, as a text. */
function seen(bytes: Uint8Array, limits: Limits = LIMITS): string {
  const budget = new Budget(limits);
  const tape = walk(bytesSource(bytes), { budget });
  const { outcome, error, start, end, protocol, opcodes, calls, imports, anomalies } = tape;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- walk makes no other tape
  const { deepest, shared, machine } = tape as unknown as Insides;
  const spent = [budget.opcodesLeft, budget.stepsLeft, deepest, shared, machine.oneByOne];
  const left = [
    digest(machine.stackRefs, machine.size),
    digest(machine.stackKinds, machine.size),
    digest(machine.marks, machine.markCount),
  ];
  const rest = [tape.embedded, [...tape.facts()], tape.result(200)];
  const all = { outcome, error, start, end, protocol, opcodes, calls, imports, anomalies };
  return text({ ...all, spent, left, rest });
}

/** The same with the compiled loop, from opcode number `longWalk` on. */
function compiled(bytes: Uint8Array, longWalk = 0, limits: Limits = LIMITS): string {
  when.longWalk = longWalk;
  const result = seen(bytes, limits);
  when.longWalk = Infinity;
  return result;
}

function digest(table: Int32Array | Float64Array | Uint8Array, length: number): number {
  let sum = 0;
  for (let i = 0; i < length; i++) sum = (Math.imul(sum, 31) + (table[i] ?? 0)) | 0;
  return sum;
}

function text(anything: unknown): string {
  return JSON.stringify(anything, (_key, value: unknown) =>
    typeof value === 'bigint' ? `${value}n` : value,
  );
}

function times(count: number, ...pieces: readonly Piece[]): Piece {
  return concat(Array.from({ length: count }, () => concat(pieces)));
}

function numbered(count: number, make: (index: number) => Piece): Piece[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

function filledWith(opcode: Piece, count: number): Piece {
  return new Uint8Array(count).fill(Number(opcode));
}

/** Windows that hold just what is asked for: opcodes cross their ends all the time. */
function narrowWindows(bytes: number): void {
  vi.spyOn(Window.prototype, 'moveTo').mockImplementation(function (
    this: Window,
    position: number,
    needed: number,
  ): number {
    const found = this.source.read(position, Math.max(needed, bytes));
    if (found.length > this.bytes.length) this.bytes = new Uint8Array(Math.max(needed, bytes));
    this.bytes.set(found);
    this.base = position;
    this.length = found.length;
    return found.length;
  });
}
