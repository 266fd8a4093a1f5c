/**
 * Opcodes that move values: the memo, marks, POP and DUP; and PROTO, which changes how names resolve.
 * @module
 */
import { latin1, little } from '../bytes.ts';
import { slot, type Context, type Machine, type Slot } from '../machine.ts';
import { OP } from '../opcodes.ts';
import type { Random } from '../random.ts';
import { always, needs, type Action } from './action.ts';
import { KEY, spell } from './literals.ts';

const NEWLINE = 0x0a;
/** Indexes at which a reader that keeps the memo in an array has a bad time. */
const HUGE = [2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1, 2 ** 30];

/** Memo, marks and protocol. */
export const MOVES: readonly Action[] = [
  { weight: 15, ready: always, run: ({ machine }) => mark(machine) },
  { weight: 5, ready: canPop, run: ({ machine }) => pop(machine) },
  { weight: 2, ready: (machine) => machine.marks > 0, run: popMark },
  { weight: 8, ready: needs(1), run: ({ machine }) => duplicate(machine) },
  { weight: 14, ready: needs(1), run: memoize },
  { weight: 8, ready: needs(1), run: put },
  { weight: 8, ready: needs(1), run: putLine },
  { weight: 25, ready: (machine) => machine.memo.size > 0, run: get },
  { weight: 6, ready: always, run: protocol },
];

/** MARK. */
export function mark(machine: Machine): void {
  machine.emit(OP.MARK);
  machine.mark();
}

/** POP: a value, or the mark when nothing lies above it. */
export function pop(machine: Machine): void {
  machine.emit(OP.POP);
  if (machine.items.length > 0) machine.pop();
  else machine.unmark();
}

/** PROTO, sometimes one that no Python knows yet. */
export function protocol({ machine, random }: Context): void {
  machine.emit(OP.PROTO, random.chance(0.005) ? random.pick([6, 255]) : random.below(6));
}

function canPop(machine: Machine): boolean {
  return machine.items.length > 0 || machine.marks > 0;
}

function popMark({ machine }: Context): void {
  machine.emit(OP.POP_MARK);
  machine.unmark();
}

function duplicate(machine: Machine): void {
  machine.emit(OP.DUP);
  const top = machine.pop();
  machine.push(top);
  machine.push(top);
}

/** MEMOIZE writes at the number of keys, whatever the keys are. */
function memoize({ machine }: Context): void {
  machine.emit(OP.MEMOIZE);
  store(machine, machine.memo.size);
}

function put({ machine, random }: Context): void {
  const key = chooseKey(random, 300);
  if (key < 256 && random.chance(0.6)) machine.emit(OP.BINPUT, key);
  else machine.emit(OP.LONG_BINPUT, ...little(key, 4));
  store(machine, key);
}

function putLine({ machine, random }: Context): void {
  const key = chooseKey(random, 20);
  machine.emit(OP.PUT, ...keyLine(key, random));
  store(machine, key);
}

/** GET of a key that is there, seldom of one that is not. */
function get({ machine, random }: Context): void {
  const [key, value] = random.pick<readonly [number, Slot]>(
    machine.memo.size > 0 ? [...machine.memo] : [[3, slot('N')]],
  );
  const asked = random.chance(0.005) ? key + 1 : key;
  if (random.chance(0.3)) machine.emit(OP.GET, ...keyLine(asked, random));
  else if (asked < 256 && random.chance(0.7)) machine.emit(OP.BINGET, asked);
  else machine.emit(OP.LONG_BINGET, ...little(asked, 4));
  machine.push(value);
}

function chooseKey(random: Random, limit: number): number {
  return random.chance(0.005) ? random.pick(HUGE) : random.below(limit);
}

function keyLine(key: number, random: Random): number[] {
  const pattern = String.fromCharCode(...spell(KEY, random));
  return [...latin1(pattern.replace('%d', String(key))), NEWLINE];
}

function store(machine: Machine, key: number): void {
  const top = machine.top();
  if (top !== undefined) machine.memo.set(key, top);
}
