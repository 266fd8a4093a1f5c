/**
 * Opcodes that reach out of the stream: names, calls, states, persistent ids, extension codes.
 * @module
 */
import { latin1, little, utf8 } from '../bytes.ts';
import { isStub, slot, type Context, type Machine, type Slot } from '../machine.ts';
import { OP } from '../opcodes.ts';
import { always, needs, type Action } from './action.ts';
import { tupleToMark } from './containers.ts';
import { mark, pop } from './memo.ts';
import { chooseName } from './names.ts';
import { pushScalar, pushSmall, pushText, pushValue } from './values.ts';

const NEWLINE = 0x0a;

/** Names and calls, alone and as the idioms that picklers write. */
export const CALLS: readonly Action[] = [
  { weight: 20, ready: always, run: importName },
  { weight: 4, ready: isTextTwice, run: ({ machine }) => stackGlobal(machine) },
  { weight: 14, ready: (machine) => machine.marks > 0, run: inst },
  { weight: 14, ready: (machine) => isStub(machine.items[0]) && machine.marks > 0, run: obj },
  { weight: 30, ready: hasCall, run: ({ machine }) => call(machine, OP.REDUCE) },
  { weight: 30, ready: hasCall, run: ({ machine }) => call(machine, OP.NEWOBJ) },
  { weight: 30, ready: hasKeywordCall, run: ({ machine }) => call(machine, OP.NEWOBJ_EX) },
  { weight: 25, ready: (machine) => isStub(machine.top(1)), run: ({ machine }) => build(machine) },
  { weight: 25, ready: always, run: construct },
  { weight: 10, ready: always, run: constructFromMark },
  { weight: 25, ready: (machine) => isStub(machine.top()), run: giveState },
  { weight: 3, ready: needs(1), run: buildNothing },
  { weight: 4, ready: always, run: persistentLine },
  { weight: 5, ready: needs(1), run: persistentId },
  { weight: 2, ready: always, run: register },
  { weight: 12, ready: (machine) => machine.codes.length > 0, run: extension },
  // Never accepted without out-of-band buffers, so only written where failure is wanted.
  { weight: 1, ready: () => false, run: ({ machine }) => machine.emit(OP.NEXT_BUFFER) },
];

function importName(context: Context): void {
  const { machine, random } = context;
  const [module, name] = chooseName(context);
  if (random.chance(0.5)) {
    machine.emit(OP.GLOBAL, ...utf8(module), NEWLINE, ...utf8(name), NEWLINE);
    machine.push(slot('g'));
    return;
  }
  pushText(context, utf8(module));
  pushText(context, utf8(name));
  stackGlobal(machine);
}

function stackGlobal(machine: Machine): void {
  machine.emit(OP.STACK_GLOBAL);
  machine.pop();
  machine.pop();
  machine.push(slot('g'));
}

/** INST calls with what lies above the mark; without anything it only makes the object. */
function inst(context: Context): void {
  const { machine } = context;
  const [module, name] = chooseName(context);
  machine.emit(OP.INST, ...utf8(module), NEWLINE, ...utf8(name), NEWLINE);
  machine.unmark();
  machine.push(slot('o'));
}

/** OBJ is INST with the class as the first value above the mark. */
function obj({ machine }: Context): void {
  machine.emit(OP.OBJ);
  machine.unmark();
  machine.push(slot('o'));
}

/** REDUCE, NEWOBJ and NEWOBJ_EX with operands that lie there already. */
function call(machine: Machine, opcode: number): void {
  machine.emit(opcode);
  for (let popped = opcode === OP.NEWOBJ_EX ? 3 : 2; popped > 0; popped -= 1) machine.pop();
  machine.push(slot('o'));
}

/** A name, its arguments, and one of the three opcodes that take a tuple. */
function construct(context: Context): void {
  const { machine, random } = context;
  if (!isStub(machine.top()) || random.chance(0.8)) importName(context);
  mark(machine);
  pushSome(context, random.below(4));
  tupleToMark(machine);
  const opcode = random.pick([OP.REDUCE, OP.NEWOBJ, OP.NEWOBJ_EX]);
  if (opcode === OP.NEWOBJ_EX) pushDict(context, random.below(3));
  call(machine, opcode);
}

function constructFromMark(context: Context): void {
  const { machine, random } = context;
  mark(machine);
  const asObject = random.chance(0.5);
  if (asObject) importName(context);
  pushSome(context, random.below(3));
  if (asObject) obj(context);
  else inst(context);
}

/** Every shape of state: what `__setstate__` takes is the class's own affair. */
function giveState(context: Context): void {
  context.random.pick(STATES)(context);
  build(context.machine);
}

const STATES: readonly ((context: Context) => void)[] = [
  pushScalar,
  (context) => pushDict(context, context.random.below(3)),
  pair(pushNone, (context) => pushDict(context, 1)),
  pair((context) => pushDict(context, 1), pushNone),
  pair(
    (context) => pushDict(context, 1),
    (context) => pushDict(context, 1),
  ),
  pair(pushScalar, pushScalar),
  ({ machine }) => {
    machine.emit(OP.EMPTY_LIST);
    machine.push(slot('l'));
  },
  (context) => {
    mark(context.machine);
    pushSome(context, context.random.below(5));
    tupleToMark(context.machine);
  },
];

function pair(first: (context: Context) => void, second: (context: Context) => void) {
  return (context: Context): void => {
    first(context);
    second(context);
    context.machine.emit(OP.TUPLE2);
    context.machine.pop();
    context.machine.pop();
    context.machine.push(slot('t', 2, false));
  };
}

function build(machine: Machine): void {
  machine.emit(OP.BUILD);
  machine.pop();
}

/** BUILD on plain data is accepted when the state asks for nothing: None, or (None, {}). */
function buildNothing(context: Context): void {
  const { random, machine } = context;
  if (random.chance(0.5)) pushNone(context);
  else pair(pushNone, (inner) => pushDict(inner, 0))(context);
  build(machine);
}

function persistentLine({ machine, random }: Context): void {
  const pid = random.chance(0.005) ? '\xe9' : random.pick(['', '1', 'storage', 'a b', '\r', '\0']);
  machine.emit(OP.PERSID, ...latin1(pid), NEWLINE);
  machine.push(slot('p'));
}

function persistentId({ machine }: Context): void {
  machine.emit(OP.BINPERSID);
  machine.pop();
  machine.push(slot('p'));
}

/** The stream registers an extension code by itself, so that EXT finds it later. */
function register(context: Context): void {
  const { machine, random } = context;
  const code = random.pick([1, 200, 240, 255, 256, 65_535, 65_536, 2 ** 31 - 1]);
  const [module, name] = chooseName(context);
  machine.emit(
    OP.GLOBAL,
    ...latin1(random.pick(['copyreg', 'copy_reg'])),
    NEWLINE,
    ...ADD_EXTENSION,
  );
  machine.push(slot('g'));
  pushText(context, utf8(module));
  pushText(context, utf8(name));
  if (random.chance(0.2)) pushText(context, utf8(` ${code}`));
  else pushWhole(machine, code);
  machine.emit(OP.TUPLE3);
  for (let popped = 0; popped < 3; popped += 1) machine.pop();
  machine.push(slot('t', 3));
  call(machine, OP.REDUCE);
  if (random.chance(0.7)) pop(machine);
  machine.codes.push(code);
}

const ADD_EXTENSION = [...latin1('add_extension'), NEWLINE];

function extension({ machine, random }: Context): void {
  const code = random.chance(0.02)
    ? random.pick([0, 7, -1])
    : random.pick(machine.codes.length > 0 ? machine.codes : [240]);
  if (code < 256 && random.chance(0.8)) machine.emit(OP.EXT1, code & 0xff);
  else if (code < 65_536 && random.chance(0.8)) machine.emit(OP.EXT2, ...little(code, 2));
  else machine.emit(OP.EXT4, ...little(code, 4));
  machine.push(slot('g'));
}

function pushWhole(machine: Machine, value: number): void {
  machine.emit(OP.BININT, ...little(value, 4));
  machine.push(slot('i'));
}

function pushNone({ machine }: Context): void {
  machine.emit(OP.NONE);
  machine.push(slot('N'));
}

function pushSome(context: Context, count: number): void {
  for (let pushed = 0; pushed < count; pushed += 1) pushValue(context);
}

/** A dict with text keys, as attributes and keyword arguments have. */
function pushDict(context: Context, size: number): void {
  const { machine, random } = context;
  machine.emit(OP.EMPTY_DICT);
  machine.push(slot('d'));
  for (let index = 0; index < size; index += 1) {
    if (random.chance(0.02)) pushSmall(context, index);
    else pushText(context, utf8(`k${index}`));
    pushValue(context);
    machine.emit(OP.SETITEM);
    machine.pop();
    machine.pop();
  }
}

function isTextTwice(machine: Machine): boolean {
  return machine.top()?.kind === 's' && machine.top(1)?.kind === 's';
}

function hasCall(machine: Machine): boolean {
  return isTuple(machine.top()) && isStub(machine.top(1));
}

function hasKeywordCall(machine: Machine): boolean {
  return machine.top()?.kind === 'd' && isTuple(machine.top(1)) && isStub(machine.top(2));
}

function isTuple(value: Slot | undefined): boolean {
  return value?.kind === 't';
}
