import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import * as asm from '../../test/assembler.ts';
import { bytesSource } from '../core/source.ts';
import { Replay } from './replay.ts';
import { Stepper, type Slot, type Step } from './trace.ts';
import { walk } from './walk.ts';

function stepsOf(bytes: Uint8Array): {
  steps: Step[];
  stacks: Slot[][];
  marks: number[][];
  stepper: Stepper;
} {
  const stepper = new Stepper(bytesSource(bytes));
  const steps: Step[] = [];
  const stacks: Slot[][] = [];
  const marks: number[][] = [];
  for (let step = stepper.next(); step !== undefined; step = stepper.next()) {
    steps.push(step);
    stacks.push(Array.from({ length: stepper.size }, (_, index) => stepper.slot(index)));
    marks.push([...stepper.marks]);
  }
  return { steps, stacks, marks, stepper };
}

const CALL = asm.pickle(
  asm.proto(4),
  asm.str('posix'),
  asm.MEMOIZE,
  asm.str('system'),
  asm.STACK_GLOBAL,
  asm.tuple(asm.str('echo inert')),
  asm.REDUCE,
  asm.STOP,
);

test('tells of each opcode what it took, left, stored and called', () => {
  const { steps, stepper } = stepsOf(CALL);
  expect(steps.map(({ opcode, kept, size }) => [opcode.name, kept, size])).toEqual([
    ['PROTO', 0, 0],
    ['BINUNICODE', 0, 1],
    ['MEMOIZE', 0, 1],
    ['BINUNICODE', 1, 2],
    ['STACK_GLOBAL', 0, 1],
    ['BINUNICODE', 1, 2],
    ['TUPLE1', 1, 2],
    ['REDUCE', 0, 1],
    ['STOP', 1, 1],
  ]);
  expect(steps.map(({ stored }) => stored)).toEqual([...Array(2), 0, ...Array(6)]);
  expect(steps[7]?.calls).toEqual([1, 2]);
  expect(stepper.fact(0)).toMatchObject({ kind: 'import', symbol: { module: 'posix' } });
  expect(stepper.fact(1)).toMatchObject({ kind: 'call', how: 'reduce' });
  expect(stepper.end?.outcome).toBe('stop');
  expect(steps.at(-1)?.end).toBe(CALL.length);
});

test('stops where the unpickler raises, and says why', () => {
  const { steps, stepper } = stepsOf(asm.pickle(asm.NONE, asm.APPEND));
  expect(steps.length).toBe(1);
  expect(stepper.end).toMatchObject({ outcome: 'malformed' });
  expect(stepper.next()).toBeUndefined();
});

test('jumps over what lies between opcodes', () => {
  const object = asm.pickle(asm.global('a', 'B'), asm.EMPTY_TUPLE, asm.REDUCE, asm.NONE, asm.BUILD);
  const stepper = new Stepper(bytesSource(asm.pickle(object, [1, 2], asm.STOP)), {
    rawData: [{ start: object.length, end: object.length + 2 }],
  });
  while (stepper.next() !== undefined);
  expect(stepper.end?.outcome).toBe('stop');
});

describe('a replay', () => {
  const pieces = fc.constantFrom(
    asm.pickle(asm.NONE),
    asm.pickle(asm.num(7)),
    asm.pickle(asm.MARK),
    asm.pickle(asm.TUPLE),
    asm.pickle(asm.EMPTY_LIST),
    asm.pickle(asm.APPEND),
    asm.pickle(asm.APPENDS),
    asm.pickle(asm.MEMOIZE),
    asm.pickle([0x68, 0]),
    asm.pickle(asm.POP),
    asm.pickle(asm.POP_MARK),
    asm.pickle(asm.DUP),
    asm.pickle(asm.TUPLE2),
    asm.pickle(asm.global('a', 'b')),
    asm.pickle(asm.EMPTY_TUPLE, asm.REDUCE),
    asm.pickle(asm.EMPTY_DICT, asm.BUILD),
  );

  test('gives back the stack of every step, in any order', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const bytes = asm.pickle(...parts, asm.STOP);
        const { steps, stacks, marks, stepper } = stepsOf(bytes);
        const replay = new Replay(bytesSource(bytes));
        while (replay.record(7));
        expect(replay.count).toBe(steps.length);
        for (let number = steps.length - 1; number >= 0; number--) {
          expect(replay.stack(number)).toEqual({ items: stacks[number], marks: marks[number] });
          const { opcode, offset, kept, size, stored, calls } = steps[number]!;
          expect(replay.step(number)).toEqual({
            number,
            opcode,
            offset,
            kept,
            size,
            stored,
            calls,
          });
          expect(replay.stepAt(offset)).toBe(number);
        }
        expect(stepper.end?.outcome).toBe(walk(bytesSource(bytes)).outcome);
      }),
    );
  });

  test('finds the step of a call, and the memo of any moment', () => {
    const replay = new Replay(bytesSource(CALL));
    replay.record(100);
    expect(replay.stepOfCall(1)).toBe(7);
    expect(replay.stepOfCall(0)).toBe(4);
    expect(replay.memo(1, 9)).toEqual([]);
    expect(replay.memo(8, 9)).toMatchObject([{ index: 0, step: 2 }]);
    expect(replay.memoStores(8)).toBe(1);
  });

  test('shows a container as it was at a step', () => {
    const bytes = asm.pickle(
      asm.EMPTY_LIST,
      asm.num(1),
      asm.APPEND,
      asm.num(2),
      asm.APPEND,
      asm.STOP,
    );
    const replay = new Replay(bytesSource(bytes));
    replay.record(100);
    const lengths = [0, 2, 4].map((number) => {
      const [list] = replay.stack(number).items;
      const value = replay.value(list!, number);
      return value.kind === 'list' ? value.items.length : undefined;
    });
    expect(lengths).toEqual([0, 1, 2]);
  });

  test('keeps a million steps in little memory, and jumps among them', () => {
    const pairs = Array.from({ length: 500_000 }, () => [asm.NONE, asm.APPEND]);
    const bytes = asm.pickle(asm.EMPTY_LIST, pairs, asm.STOP);
    const replay = new Replay(bytesSource(bytes));
    while (replay.record(50_000));
    expect(replay.count).toBe(1_000_002);
    expect(replay.stack(777_777).items.length).toBe(2);
    expect(replay.stack(3).items.length).toBe(2);
    expect(replay.full).toBe(false);
  });
});
