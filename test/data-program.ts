/**
 * Long pickles of plain data: what the hot loops of the machine are about, with now and then something that is not.
 * @module
 */
import type { Random } from '../oracle/differential/random.ts';
import { OP } from '../src/pickle/opcodes.ts';

/** What stands where, as far as it decides what may come next. */
interface State {
  readonly out: number[];
  readonly random: Random;
  size: number;
  readonly marks: number[];
  memoized: number;
}

type Step = (state: State) => void;

/** How often an opcode is written although it will most likely be refused, or is no plain data. */
const WILD = 0.003;

/** A pickle of so many opcodes; most of them run to the end. */
export function dataProgram(random: Random, opcodes: number): number[] {
  const state: State = { out: [OP.EMPTY_LIST], random, size: 1, marks: [], memoized: 0 };
  for (let i = 0; i < opcodes; i++) {
    if (random.chance(WILD)) random.pick(WILD_STEPS)(state);
    else random.pick(ready(state))(state);
  }
  state.out.push(OP.STOP);
  return state.out;
}

function ready(state: State): readonly Step[] {
  const above = state.size - (state.marks.at(-1) ?? 0);
  const steps = [...PUSHES, mark];
  if (above > 0) steps.push(put, put, put);
  if (state.memoized > 0) steps.push(get, get);
  if (above > 1) steps.push(append, tuple(1));
  if (above > 2) steps.push(setitem, tuple(2));
  if (above > 3) steps.push(tuple(3));
  if (state.marks.length > 0) steps.push(closeMark, closeMark);
  return steps;
}

const PUSHES: readonly Step[] = [
  (state) => push(state, [OP.BININT1, byte(state)]),
  (state) => push(state, [OP.BININT2, byte(state), byte(state)]),
  (state) => push(state, [OP.BININT, ...bytes(state, 4)]),
  (state) => push(state, [OP.BINFLOAT, ...bytes(state, 8)]),
  (state) => push(state, [OP.LONG1, 3, ...bytes(state, 3)]),
  (state) => push(state, [state.random.pick([OP.NONE, OP.NEWTRUE, OP.NEWFALSE])]),
  (state) => push(state, [state.random.pick([OP.EMPTY_LIST, OP.EMPTY_DICT, OP.EMPTY_TUPLE])]),
  (state) => push(state, nested(state)),
  (state) => push(state, short(text(state))),
  (state) => push(state, long(text(state))),
  (state) => push(state, line(OP.INT, number(state))),
  (state) => push(state, line(OP.LONG, `${number(state)}L`)),
  (state) => push(state, line(OP.FLOAT, `${number(state)}.${state.random.below(1000)}`)),
  (state) => push(state, line(OP.STRING, `'${text(state)}'`)),
  (state) => push(state, line(OP.UNICODE, text(state))),
];

/** What leaves the hot loop for a moment, or ends the walk. */
const WILD_STEPS: readonly Step[] = [
  (state) => push(state, line(OP.GLOBAL, 'collections\nOrderedDict')),
  (state) =>
    push(state, [...line(OP.GLOBAL, 'collections\nOrderedDict'), OP.EMPTY_TUPLE, OP.REDUCE]),
  (state) => push(state, [OP.EMPTY_SET]),
  (state) => push(state, [OP.SHORT_BINBYTES, 2, 7, 7]),
  (state) => push(state, [OP.BYTEARRAY8, 1, 0, 0, 0, 0, 0, 0, 0, 7]),
  (state) => push(state, [OP.DUP]),
  // A mark stands between the container and what should go into it.
  (state) => state.out.push(OP.EMPTY_LIST, OP.MARK, OP.NONE, OP.APPEND),
  (state) => state.out.push(OP.EMPTY_DICT, OP.MARK, OP.NONE, OP.NONE, OP.SETITEM),
  (state) => state.out.push(OP.EMPTY_LIST, OP.MARK, OP.MARK, OP.NONE, OP.APPENDS),
  (state) => state.out.push(OP.NONE, OP.MARK, OP.TUPLE1),
  (state) => state.out.push(OP.MARK, OP.MEMOIZE),
  (state) => push(state, line(OP.INT, '007')),
  (state) => push(state, line(OP.GET, '12345678901')),
  (state) => state.out.push(OP.LONG_BINPUT, ...bytes(state, 3), 0),
  (state) => state.out.push(OP.BINPUT, byte(state)),
  (state) =>
    state.out.push(state.random.pick([OP.APPENDS, OP.SETITEMS, OP.TUPLE3, OP.LIST, OP.POP])),
  (state) => state.out.push(byte(state)),
];

/** Containers in each other. */
function nested(state: State): number[] {
  let value: number[] = [OP.NONE];
  for (let depth = state.random.below(7); depth > 0; depth--) {
    value = state.random.pick(WRAPPERS)(value);
    if (state.random.chance(0.02)) value = [OP.EMPTY_DICT, ...value, OP.NONE, OP.SETITEM];
  }
  return value;
}

const WRAPPERS: readonly ((value: number[]) => number[])[] = [
  (value) => [OP.EMPTY_LIST, ...value, OP.APPEND],
  (value) => [OP.EMPTY_LIST, OP.MARK, OP.NONE, ...value, OP.APPENDS],
  (value) => [OP.EMPTY_DICT, ...short('key'), ...value, OP.SETITEM],
  (value) => [OP.EMPTY_DICT, OP.MARK, ...short('key'), ...value, OP.SETITEMS],
  (value) => [...value, OP.TUPLE1],
  (value) => [OP.MARK, ...value, OP.EMPTY_TUPLE, OP.TUPLE],
  (value) => [OP.MARK, OP.LIST, ...value, OP.APPEND],
];

function push(state: State, opcode: readonly number[]): void {
  state.out.push(...opcode);
  state.size++;
}

function mark(state: State): void {
  state.out.push(OP.MARK);
  state.marks.push(state.size);
}

function put(state: State): void {
  const index = state.memoized++;
  const spelled = state.random.below(4);
  if (spelled === 0 && index < 256) state.out.push(OP.BINPUT, index);
  else if (spelled === 1) state.out.push(OP.LONG_BINPUT, ...uint32(index));
  else if (spelled === 2) state.out.push(...line(OP.PUT, `${index}`));
  else state.out.push(OP.MEMOIZE);
}

function get(state: State): void {
  const index = state.random.below(state.memoized);
  const spelled = state.random.below(3);
  if (spelled === 0 && index < 256) push(state, [OP.BINGET, index]);
  else if (spelled === 1) push(state, line(OP.GET, `${index}`));
  else push(state, [OP.LONG_BINGET, ...uint32(index)]);
}

/** What stands below is a list but for chance: one is put there first. */
function append(state: State): void {
  if (state.random.chance(0.5)) state.out.push(OP.POP, OP.POP, OP.EMPTY_LIST, OP.NONE);
  state.out.push(OP.APPEND);
  state.size--;
}

function setitem(state: State): void {
  state.out.push(OP.POP, OP.POP, OP.POP, OP.EMPTY_DICT, ...short(text(state)), OP.NONE, OP.SETITEM);
  state.size -= 2;
}

function tuple(length: number): Step {
  return (state) => {
    state.out.push(OP.TUPLE1 + length - 1);
    state.size -= length - 1;
  };
}

/** Ends a run of items in one of the ways in which one ends. */
function closeMark(state: State): void {
  const from = state.marks.pop() ?? 0;
  const items = state.size - from;
  const way = state.random.below(4);
  state.size = from + 1;
  if (way === 0) state.out.push(OP.TUPLE);
  else if (way === 1) state.out.push(OP.LIST);
  else if (way === 2) {
    // A list or a dict that is filled once more, in its place.
    const [empty, fill] = state.random.pick([
      [OP.EMPTY_LIST, OP.APPENDS],
      [OP.EMPTY_DICT, OP.SETITEMS],
    ] as const);
    state.out.push(OP.POP_MARK, empty, OP.MARK, ...short('key'), OP.NONE, fill);
  } else if (items > 0) state.out.push(...Array.from({ length: items }, () => OP.POP), OP.DICT);
  else state.out.push(OP.DICT);
}

function byte({ random }: State): number {
  return random.below(256);
}

function bytes(state: State, length: number): number[] {
  return Array.from({ length }, () => byte(state));
}

function number({ random }: State): string {
  const sign = random.chance(0.2) ? '-' : '';
  return `${sign}${1 + random.below(10 ** (1 + random.below(9)))}`;
}

function text({ random }: State): string {
  return random.pick(['', '_', '__', '__a', 'weight', 'bias.0', 'x'.repeat(300 * random.below(2))]);
}

function short(value: string): number[] {
  const clipped = value.slice(0, 255);
  return [OP.SHORT_BINUNICODE, clipped.length, ...ascii(clipped)];
}

function long(value: string): number[] {
  return [OP.BINUNICODE, ...uint32(value.length), ...ascii(value)];
}

function line(opcode: number, value: string): number[] {
  return [opcode, ...ascii(value), 0x0a];
}

function ascii(value: string): number[] {
  return Array.from(value, (character) => character.charCodeAt(0));
}

function uint32(value: number): number[] {
  return [0, 8, 16, 24].map((shift) => (value >>> shift) & 0xff);
}
