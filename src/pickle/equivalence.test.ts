import { afterEach, describe, expect, test, vi } from 'vitest';
import { generate, type Seeds } from '../../oracle/differential/generate.ts';
import {
  APPENDS,
  BUILD,
  EMPTY_DICT,
  EMPTY_LIST,
  MARK,
  MEMOIZE,
  SETITEMS,
  STOP,
  attributes,
  binget,
  binint1,
  binput,
  call,
  get,
  global,
  instance,
  int,
  list,
  pickle,
  proto,
  put,
  shortBinunicode,
  str,
  string,
  tuple,
  tuple0,
  unicode,
} from '../../test/assembler.ts';
import { bytesSource, type ByteSource } from '../core/source.ts';
import type { Tape } from './tape.ts';
import { walk } from './walk.ts';
import { Window } from './window.ts';

const hotLoop = vi.hoisted(() => ({ runs: true }));

vi.mock(import('./hot.ts'), async (importOriginal) => {
  const { runHot } = await importOriginal();
  return {
    runHot: (machine) => {
      if (hotLoop.runs) runHot(machine);
    },
  };
});

const SEEDS: Seeds = {
  names: [
    ['__builtin__', 'xrange'],
    ['copy_reg', '_reconstructor'],
    ['collections', 'OrderedDict'],
  ],
  pickles: [
    pickle(proto(2), list(str('a'), str('__b'), binint1(1)), binput(0), STOP),
    pickle(tuple0(int(1), int('01'), string("'x'"), put(3), get(3), unicode('y')), STOP),
    pickle(
      proto(4),
      call(global('collections', 'OrderedDict')),
      MEMOIZE,
      MARK,
      shortBinunicode('weight'),
      tuple(binint1(1), binint1(2)),
      SETITEMS,
      attributes({ _metadata: [EMPTY_DICT] }),
      BUILD,
      STOP,
    ),
    pickle(EMPTY_LIST, binput(1), MARK, binget(1), instance(global('a', 'b')), APPENDS, STOP),
  ].map((bytes) => [...bytes]),
};

const PROGRAMS = Array.from({ length: 600 }, (_, index) => generate(7, index, SEEDS));
const EXPECTED = PROGRAMS.map((bytes) => seen(walk(bytesSource(bytes))));

afterEach(() => {
  vi.restoreAllMocks();
  hotLoop.runs = true;
});

describe('a pickle means the same, however it is read', () => {
  test('in the hot loop and opcode by opcode', () => {
    hotLoop.runs = false;
    PROGRAMS.forEach((bytes, index) => {
      expect(seen(walk(bytesSource(bytes))), `program ${index}`).toBe(EXPECTED[index]);
    });
  });

  test.each([9, 10, 13, 29])('through windows of %i bytes', (size) => {
    narrowWindows(size);
    PROGRAMS.forEach((bytes, index) => {
      expect(seen(walk(bytesSource(bytes))), `program ${index}`).toBe(EXPECTED[index]);
    });
  });

  test('from a stream whose size is not known, but for what only the size tells', () => {
    PROGRAMS.forEach((bytes, index) => {
      const expected = EXPECTED[index] ?? '';
      if (expected.includes('are left')) return;
      expect(seen(walk(endless(bytes))), `program ${index}`).toBe(expected);
    });
  });

  test('whether contents are recorded at once or when somebody asks for them', () => {
    for (const bytes of PROGRAMS) {
      const source = bytesSource(bytes);
      const facts = [
        walk(source),
        walk(source, { afterBuild: () => undefined }),
        walk(source, { record: 'whole' }),
      ].map((tape) =>
        text([tape.outcome, tape.opcodes, tape.anomalies, [...tape.facts()], tape.result()]),
      );
      expect(facts[1]).toBe(facts[0]);
      expect(facts[2]).toBe(facts[0]);
    }
  });

  test('behind other bytes', () => {
    const shift = 777;
    for (const bytes of PROGRAMS) {
      const moved = new Uint8Array(shift + bytes.length);
      moved.set(bytes, shift);
      const [one, other] = [walk(bytesSource(bytes)), walk(bytesSource(moved), { start: shift })];
      expect([other.outcome, other.end - shift, other.calls]).toEqual([
        one.outcome,
        one.end,
        one.calls,
      ]);
    }
  });
});

/** Everything that a tape says, as a text: quicker to compare than objects. */
function seen(tape: Tape): string {
  const { outcome, error, start, end, protocol, opcodes, calls, imports } = tape;
  const rest = [tape.anomalies, tape.embedded, tape.result(), [...tape.facts()]];
  return text({ outcome, error, start, end, protocol, opcodes, calls, imports, rest });
}

function text(anything: unknown): string {
  return JSON.stringify(anything, (_key, value: unknown) =>
    typeof value === 'bigint' ? `${value}n` : value,
  );
}

function endless(bytes: Uint8Array): ByteSource {
  const source = bytesSource(bytes);
  return { size: Infinity, read: (offset, length) => source.read(offset, length) };
}

/** Windows that hold just what is asked for: opcodes cross their ends all the time. */
function narrowWindows(bytes: number): void {
  vi.spyOn(Window.prototype, 'moveTo').mockImplementation(function (
    this: Window,
    position: number,
    needed: number,
  ): number {
    const found = this.source.read(position, Math.max(needed, bytes));
    this.bytes = Uint8Array.from(found);
    this.base = position;
    this.length = found.length;
    return found.length;
  });
}
