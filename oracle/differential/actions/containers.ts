/**
 * Opcodes that make and fill tuples, lists, dicts and sets, and fill stubs in their place.
 * @module
 */
import { isStub, slot, type Context, type Machine, type Slot } from '../machine.ts';
import { OP } from '../opcodes.ts';
import { needs, type Action } from './action.ts';
import { pushScalar, pushSmall, pushValue } from './values.ts';

/** Tuples, lists, dicts and sets. */
export const CONTAINERS: readonly Action[] = [
  tuple(OP.TUPLE1, 1),
  tuple(OP.TUPLE2, 2),
  tuple(OP.TUPLE3, 3),
  { weight: 10, ready: marked, run: ({ machine }) => tupleToMark(machine) },
  fromMark(OP.LIST, 'l', () => true),
  fromMark(OP.DICT, 'd', arePairs),
  fromMark(OP.FROZENSET, 'F', areHashable),
  fill(OP.APPEND, (machine) => isList(machine.top(1)) || isStub(machine.top(1)), 1),
  fill(OP.SETITEM, (machine) => takesKey(machine.top(2), machine.top(1)), 2),
  fillFromMark(
    OP.APPENDS,
    (target, items) =>
      items.length === 0 || isList(target) || isStub(target) || isBytes(target, items),
  ),
  fillFromMark(
    OP.SETITEMS,
    (target, items) =>
      items.length === 0 ||
      (items.length % 2 === 0 && (isStub(target) || (target?.kind === 'd' && arePairs(items)))),
  ),
  fillFromMark(
    OP.ADDITEMS,
    (target, items) =>
      items.length === 0 || isStub(target) || (target?.kind === 'S' && areHashable(items)),
  ),
  { weight: 10, ready: needs(1), run: appendBatch },
  { weight: 10, ready: needs(1), run: setBatch },
  { weight: 6, ready: needs(1), run: addBatch },
  { weight: 4, ready: (machine) => isIndexable(machine.top()), run: setIndex },
  { weight: 2, ready: (machine) => 'ya'.includes(machine.top()?.kind ?? '-'), run: readOnly },
];

/** TUPLE: everything above the mark. */
export function tupleToMark(machine: Machine): void {
  machine.emit(OP.TUPLE);
  pushTuple(machine, machine.unmark());
}

function pushTuple(machine: Machine, items: readonly Slot[]): void {
  machine.push(slot('t', items.length, areHashable(items)));
}

function tuple(opcode: number, length: number): Action {
  return {
    weight: 5,
    ready: needs(length),
    run({ machine }) {
      machine.emit(opcode);
      const items = Array.from({ length }, () => machine.pop());
      pushTuple(machine, items.toReversed());
    },
  };
}

function fromMark(
  opcode: number,
  kind: 'l' | 'd' | 'F',
  ready: (items: readonly Slot[]) => boolean,
): Action {
  return {
    weight: 8,
    ready: (machine) => marked(machine) && ready(machine.items),
    run({ machine }) {
      machine.emit(opcode);
      const items = machine.unmark();
      machine.push(slot(kind, items.length));
    },
  };
}

/** APPEND and SETITEM: the target lies under `count` operands. */
function fill(opcode: number, ready: (machine: Machine) => boolean, count: number): Action {
  return {
    weight: 25,
    ready,
    run({ machine }) {
      machine.emit(opcode);
      for (let popped = 0; popped < count; popped += 1) machine.pop();
      grow(machine.top(), opcode === OP.APPEND ? 1 : 0);
    },
  };
}

/** APPENDS, SETITEMS and ADDITEMS: the target lies under a mark. */
function fillFromMark(
  opcode: number,
  ready: (target: Slot | undefined, items: readonly Slot[]) => boolean,
): Action {
  return {
    weight: 25,
    ready: (machine) =>
      machine.belowMark() !== undefined && ready(machine.belowMark(), machine.items),
    run({ machine }) {
      machine.emit(opcode);
      const items = machine.unmark();
      grow(machine.top(), opcode === OP.APPENDS ? items.length : 0);
    },
  };
}

function appendBatch(context: Context): void {
  const { machine, random } = context;
  const target = machine.top();
  const bytes = target?.kind === 'a';
  openBatch(context, bytes || isList(target) || isStub(target), random.below(4), () =>
    bytes ? pushSmall(context, random.below(256)) : pushValue(context),
  );
  machine.emit(OP.APPENDS);
  grow(machine.top(), machine.unmark().length);
}

function setBatch(context: Context): void {
  const { machine, random } = context;
  const target = machine.top();
  const pairs = random.below(3);
  openBatch(context, target?.kind === 'd' || isStub(target), 2 * pairs, () => pushScalar(context));
  machine.emit(OP.SETITEMS);
  machine.unmark();
}

function addBatch(context: Context): void {
  const { machine, random } = context;
  const target = machine.top();
  openBatch(context, target?.kind === 'S' || isStub(target), random.below(4), () =>
    pushScalar(context),
  );
  machine.emit(OP.ADDITEMS);
  machine.unmark();
}

/** An empty batch is accepted by everything, so that is what unfit targets get. */
function openBatch({ machine }: Context, fits: boolean, count: number, push: () => void): void {
  machine.emit(OP.MARK);
  machine.mark();
  for (let missing = fits ? count : 0; missing > 0; missing -= 1) push();
}

/** SETITEM on a list or bytearray replaces an item that is there. */
function setIndex(context: Context): void {
  const { machine, random } = context;
  const { kind, length } = machine.top() ?? slot('l', 1);
  pushSmall(context, random.below(length + (random.chance(0.02) ? 1 : 0)));
  if (kind === 'a') pushSmall(context, random.below(256));
  else pushValue(context);
  machine.emit(OP.SETITEM);
  machine.pop();
  machine.pop();
}

/** READONLY_BUFFER: nothing for bytes, a memoryview for a bytearray. */
function readOnly({ machine }: Context): void {
  machine.emit(OP.READONLY_BUFFER);
  const top = machine.pop();
  machine.push(top.kind === 'a' ? slot('x') : top);
}

function marked(machine: Machine): boolean {
  return machine.marks > 0;
}

function grow(target: Slot | undefined, count: number): void {
  if (target !== undefined) target.length += count;
}

function isList(target: Slot | undefined): boolean {
  return target?.kind === 'l';
}

function isIndexable(target: Slot | undefined): boolean {
  return target !== undefined && 'la'.includes(target.kind) && target.length > 0;
}

function isBytes(target: Slot | undefined, items: readonly Slot[]): boolean {
  return target?.kind === 'a' && items.every((item) => item.kind === 'b');
}

function areHashable(items: readonly Slot[]): boolean {
  return items.every((item) => item.hashable);
}

function arePairs(items: readonly Slot[]): boolean {
  return items.length % 2 === 0 && items.every((item, index) => index % 2 === 1 || item.hashable);
}

/** Stubs take any key, dicts the hashable ones. */
function takesKey(target: Slot | undefined, key: Slot | undefined): boolean {
  return key !== undefined && (isStub(target) || (target?.kind === 'd' && key.hashable));
}
