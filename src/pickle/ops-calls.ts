/**
 * Opcodes that call things: functions, classes, methods, the host's handler of persistent ids.
 * @module
 */
import type { How } from '../core/value.ts';
import { ContentsNeeded } from './contents-needed.ts';
import { followRegistry } from './extension-registry.ts';
import { isBare, isCallable, isTuple, KIND } from './kinds.ts';
import type { Machine } from './machine.ts';
import { type Handler, lineArgument } from './ops-literals.ts';
import { clippedLine, importName, nameOf } from './ops-names.ts';
import { OP } from './opcodes.ts';
import { LOST } from './records.ts';
import { decodeEscapes, isAscii } from './text.ts';

const BACKSLASH = 0x5c;

/** The callable below its arguments, which must be a tuple (or something only a run would tell). */
function callOn(machine: Machine, how: How, calleeAt: number, argsAt: number): number {
  const { stackKinds, stackRefs } = machine;
  const calleeKind = stackKinds[calleeAt] ?? 0;
  const argsKind = stackKinds[argsAt] ?? 0;
  if (!isCallable(calleeKind)) throw machine.refused('the value called is not callable');
  if (!isTuple(argsKind) && argsKind < KIND.GLOBAL)
    throw machine.refused('argument list must be a tuple');
  if (isBare(argsKind)) throw new ContentsNeeded();
  const callee = stackRefs[calleeAt] ?? LOST;
  const args = stackRefs[argsAt] ?? LOST;
  machine.size = calleeAt;
  return machine.pushCall(how, callee, args, argsKind, machine.position);
}

/** `load_reduce`. */
export function reduce(machine: Machine): void {
  const from = machine.size - 2;
  if (from < machine.fence) throw machine.underflow();
  const callee = machine.stackRefs[from] ?? LOST;
  const args = machine.stackRefs[from + 1] ?? LOST;
  const argsKind = machine.stackKinds[from + 1] ?? 0;
  callOn(machine, 'reduce', from, from + 1);
  if (isTuple(argsKind)) followRegistry(machine, callee, args);
  machine.position += 1;
}

/** A tuple of everything above `from`, as arguments. */
function argumentRun(machine: Machine, from: number): readonly [ref: number, kind: number] {
  const { size, stackRefs, stackKinds } = machine;
  if (size === from) return [-1 - machine.position, KIND.EMPTY_TUPLE];
  const row = machine.records.frozen(
    KIND.TUPLE,
    machine.position,
    stackRefs,
    stackKinds,
    from,
    size,
  );
  return [row, KIND.TUPLE];
}

function inst(machine: Machine): void {
  const from = machine.popMark();
  const first = clippedLine(machine, machine.position + 1);
  const module = nameOf(machine, first, true);
  const second = clippedLine(machine, first.end);
  const name = nameOf(machine, second, true);
  const [args, argsKind] = argumentRun(machine, from);
  importName(machine, module, name);
  const callee = machine.stackRefs[machine.size - 1] ?? LOST;
  machine.size = from;
  machine.pushCall('inst', callee, args, argsKind, machine.position);
  machine.position = second.end;
}

function obj(machine: Machine): void {
  const from = machine.popMark();
  if (machine.size - from < 1) throw machine.underflow();
  const [args, argsKind] = argumentRun(machine, from + 1);
  const callee = machine.stackRefs[from] ?? LOST;
  if (!isCallable(machine.stackKinds[from] ?? 0))
    throw machine.refused('the value called is not callable');
  machine.size = from;
  machine.pushCall('obj', callee, args, argsKind, machine.position);
  machine.position += 1;
}

/** `load_newobj`. */
export function newobj(machine: Machine): void {
  const from = machine.size - 2;
  if (from < machine.fence) throw machine.underflow();
  callOn(machine, 'newobj', from, from + 1);
  machine.position += 1;
}

function newobjEx(machine: Machine): void {
  const from = machine.size - 3;
  if (from < machine.fence) throw machine.underflow();
  const kwargs = machine.stackRefs[from + 2] ?? LOST;
  const kwargsKind = machine.stackKinds[from + 2] ?? 0;
  if (kwargsKind !== KIND.DICT && kwargsKind !== KIND.BARE_DICT && kwargsKind < KIND.GLOBAL) {
    throw machine.refused('NEWOBJ_EX kwargs argument must be a dict');
  }
  const row = callOn(machine, 'newobj_ex', from, from + 1);
  machine.calls.setExtra(
    machine.records.first[machine.stackRefs[from] ?? 0] ?? row,
    kwargs,
    kwargsKind,
  );
  machine.position += 1;
}

/** `load_build`. On plain data only a state that does nothing is accepted. */
function build(machine: Machine): void {
  const at = machine.size - 2;
  if (at < machine.fence) throw machine.underflow();
  const target = machine.stackRefs[at] ?? LOST;
  const kind = machine.stackKinds[at] ?? 0;
  const state = machine.stackRefs[at + 1] ?? LOST;
  const stateKind = machine.stackKinds[at + 1] ?? 0;
  machine.size -= 1;
  if (kind >= KIND.GLOBAL) machine.call('build', target, state, stateKind, machine.position);
  else if (!setsNothing(machine, state, stateKind)) {
    throw machine.refused('BUILD on a value that has no attributes');
  }
  machine.position += 1;
  if (kind === KIND.INSTANCE) machine.built(target, state);
}

/** None, and `(None, {})`: the only states that need no attributes. */
function setsNothing(machine: Machine, ref: number, kind: number): boolean {
  if (kind === KIND.NONE) return true;
  if (isBare(kind)) throw new ContentsNeeded();
  const { records } = machine;
  const pair = isTuple(kind) ? records.firstRun(ref) : undefined;
  if (pair?.count !== 2 || records.itemKind[pair.start] !== KIND.NONE) return false;
  const slots = records.itemRef[pair.start + 1] ?? LOST;
  if (isBare(records.itemKind[pair.start + 1] ?? 0)) throw new ContentsNeeded();
  return records.itemKind[pair.start + 1] === KIND.DICT && records.firstRun(slots) === undefined;
}

function persistent(machine: Machine, ref: number, kind: number): void {
  const at = machine.position;
  const row = machine.call('persid', LOST, ref, kind, at);
  machine.pushRecord(KIND.PERSISTENT, at, row);
}

function persid(machine: Machine): void {
  const line = lineArgument(machine, machine.position + 1, true);
  if (!isAscii(line.bytes))
    throw machine.refused('persistent IDs in protocol 0 must be ASCII strings');
  if (!sameUnescaped(line.bytes)) {
    machine.anomalyOnce('readers-disagree', machine.position, { what: 'escape in an id' });
  }
  persistent(machine, -1 - machine.position, KIND.STR);
  machine.position = line.end;
}

/** pickletools unescapes the line, or refuses it; the unpicklers take it as it is. */
function sameUnescaped(bytes: Uint8Array): boolean {
  return !bytes.includes(BACKSLASH) || decodeEscapes(bytes)?.length === bytes.length;
}

/** `load_binpersid`. */
export function binpersid(machine: Machine): void {
  if (machine.size <= machine.fence) throw machine.underflow();
  machine.size -= 1;
  persistent(
    machine,
    machine.stackRefs[machine.size] ?? LOST,
    machine.stackKinds[machine.size] ?? 0,
  );
  machine.position += 1;
}

/** Handlers by opcode byte. */
export const CALL_HANDLERS: readonly (readonly [number, Handler])[] = [
  [OP.REDUCE, reduce],
  [OP.NEWOBJ, newobj],
  [OP.NEWOBJ_EX, newobjEx],
  [OP.INST, inst],
  [OP.OBJ, obj],
  [OP.BUILD, build],
  [OP.PERSID, persid],
  [OP.BINPERSID, binpersid],
];
