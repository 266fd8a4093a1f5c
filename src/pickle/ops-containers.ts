/**
 * Opcodes that make and fill containers. Filling the result of a call calls its methods.
 * @module
 */
import type { How } from '../core/value.ts';
import { deepen } from './depth.ts';
import { isHashing, KIND } from './kinds.ts';
import type { Machine } from './machine.ts';
import type { Handler } from './ops-literals.ts';
import { OP } from './opcodes.ts';
import { LOST, tupleKind } from './records.ts';

/** What stands where a list, a dict or a set is expected. */
type Filling = 'append' | 'setitem' | 'additem';

/** The same, where contents are not recorded. */
const BARE: Readonly<Record<Filling, number>> = {
  append: KIND.BARE_LIST,
  setitem: KIND.BARE_DICT,
  additem: KIND.ABSENT,
};

const EXACT: Readonly<Record<Filling, number>> = {
  append: KIND.LIST,
  setitem: KIND.DICT,
  additem: KIND.SET,
};

function empty(kind: number): Handler {
  return (machine) => {
    machine.pushRecord(kind, machine.position, 0);
    machine.position += 1;
  };
}

function countedTuple(length: number): Handler {
  return (machine) => {
    const from = machine.size - length;
    if (from < machine.fence) throw machine.underflow();
    tupleOf(machine, from);
  };
}

function tupleOf(machine: Machine, from: number): void {
  const { stackRefs, stackKinds, size } = machine;
  const kind = tupleKind(stackKinds, from, size);
  const row = machine.records.frozen(kind, machine.position, stackRefs, stackKinds, from, size);
  machine.size = from;
  machine.push(row, kind);
  machine.position += 1;
}

/** LIST, DICT: everything above the mark becomes a new container. */
function fromMark(kind: number): Handler {
  return (machine) => {
    const from = machine.popMark();
    const { size } = machine;
    if (kind === KIND.DICT) {
      if ((size - from) % 2 !== 0) throw machine.refused('odd number of items for DICT');
      machine.hashRun(from, size, 2);
    }
    const row = machine.records.add(kind, machine.position, 0);
    if (size > from) {
      machine.records.append(
        row,
        machine.stackRefs,
        machine.stackKinds,
        from,
        size,
        kind === KIND.DICT,
      );
    }
    machine.size = from;
    machine.push(row, kind);
    machine.position += 1;
  };
}

function frozenset(machine: Machine): void {
  const from = machine.popMark();
  const { stackRefs, stackKinds, size } = machine;
  machine.hashRun(from, size, 1);
  const hashing = stackKinds.subarray(from, size).some(isHashing);
  const kind = hashing ? KIND.FROZENSET_HASHING : KIND.FROZENSET;
  const row = machine.records.frozen(kind, machine.position, stackRefs, stackKinds, from, size);
  machine.size = from;
  machine.push(row, kind);
  machine.position += 1;
}

/** APPEND and SETITEM: one item without a mark. */
function one(how: Filling, width: number): Handler {
  return (machine) => {
    if (machine.size - width < machine.fence) throw machine.underflow();
    fill(machine, how, machine.size - width);
  };
}

/** APPENDS, SETITEMS, ADDITEMS: everything above the mark. */
function many(how: Filling): Handler {
  return (machine) => {
    const from = machine.popMark();
    fill(machine, how, from);
  };
}

/** `do_append`, `do_setitems`, `load_additems`: the target stands below `from`. */
function fill(machine: Machine, how: Filling, from: number): void {
  const { size } = machine;
  if (from > size || from <= machine.fence) throw machine.underflow();
  if (size > from) fillWith(machine, how, from, size);
  else fillWithNothing(machine, how, machine.stackKinds[from - 1] ?? 0);
  machine.size = from;
  machine.position += 1;
}

/** C does not look at the target then; pickle.py asks it for `extend` or `add`, which may run code. */
function fillWithNothing(machine: Machine, how: Filling, kind: number): void {
  const extended = how === 'append' && kind === KIND.BYTEARRAY;
  if (how === 'setitem' || kind === EXACT[how] || kind === BARE[how] || extended) return;
  machine.anomalyOnce('readers-disagree', machine.position, { what: `${how} of nothing` });
}

function fillWith(machine: Machine, how: Filling, from: number, to: number): void {
  if (how === 'setitem' && (to - from) % 2 !== 0) {
    throw machine.refused('odd number of items for SETITEMS');
  }
  const kind = machine.stackKinds[from - 1] ?? 0;
  const target = machine.stackRefs[from - 1] ?? LOST;
  if (kind === EXACT[how] || kind === BARE[how]) {
    if (how !== 'append') machine.hashRun(from, to, how === 'setitem' ? 2 : 1);
    if (kind === BARE[how]) {
      deepen(machine, from, to);
      return;
    }
    machine.records.append(
      target,
      machine.stackRefs,
      machine.stackKinds,
      from,
      to,
      how === 'setitem',
    );
  } else if (kind >= KIND.GLOBAL) {
    callMethods(machine, how, target, from, to);
  } else {
    checkLiteralTarget(machine, how, kind, from, to);
  }
}

/** A list takes `list[index] = value`, a bytearray does too and extends; nothing else does. */
function checkLiteralTarget(
  machine: Machine,
  how: Filling,
  kind: number,
  from: number,
  to: number,
): void {
  const list = kind === KIND.LIST || kind === KIND.BARE_LIST;
  const indexed = how === 'setitem' && (list || kind === KIND.BYTEARRAY);
  const extended = how === 'append' && kind === KIND.BYTEARRAY;
  if (!indexed && !extended) throw machine.refused(`a value of this type does not take ${how}`);
  const target = machine.stackRefs[from - 1] ?? LOST;
  if (kind === KIND.LIST) {
    machine.records.append(target, machine.stackRefs, machine.stackKinds, from, to, false);
  }
  // Nothing that writes pickles does this, and whether it works depends on values.
  machine.anomalyOnce('readers-disagree', machine.position, {
    what: `${how} on a ${list ? 'list' : 'bytearray'}`,
  });
}

/** The items go to the methods of an object: a call each, one row for all of an opcode. */
function callMethods(machine: Machine, how: How, target: number, from: number, to: number): void {
  const pairs = how === 'setitem';
  const kind = pairs ? KIND.DICT : KIND.LIST;
  const row = machine.records.add(kind, machine.position, 0);
  machine.records.append(row, machine.stackRefs, machine.stackKinds, from, to, pairs);
  machine.call(how, target, row, kind, machine.position);
  if (!pairs) return;
  for (let i = from; i < to; i += 2) {
    if (isHashing(machine.stackKinds[i] ?? 0)) machine.hash(machine.stackRefs[i] ?? LOST);
  }
}

/** Handlers by opcode byte. */
export const CONTAINER_HANDLERS: readonly (readonly [number, Handler])[] = [
  [OP.EMPTY_LIST, empty(KIND.LIST)],
  [OP.EMPTY_DICT, empty(KIND.DICT)],
  [OP.EMPTY_SET, empty(KIND.SET)],
  [OP.TUPLE1, countedTuple(1)],
  [OP.TUPLE2, countedTuple(2)],
  [OP.TUPLE3, countedTuple(3)],
  [OP.TUPLE, (machine) => tupleOf(machine, machine.popMark())],
  [OP.LIST, fromMark(KIND.LIST)],
  [OP.DICT, fromMark(KIND.DICT)],
  [OP.FROZENSET, frozenset],
  [OP.APPEND, one('append', 1)],
  [OP.APPENDS, many('append')],
  [OP.SETITEM, one('setitem', 2)],
  [OP.SETITEMS, many('setitem')],
  [OP.ADDITEMS, many('additem')],
];
