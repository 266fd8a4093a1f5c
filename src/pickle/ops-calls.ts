/**
 * Opcodes that import names and call things, and the end of a pickle.
 * @module
 */
import type { How, Scalar } from '../core/value.ts';
import { ASSEMBLED_MODULE, resolve } from './globals.ts';
import { isCallable, isText, isTuple, KIND } from './kinds.ts';
import type { Line } from './line.ts';
import { decodeLiteral, uint16, uint32 } from './literal.ts';
import type { Machine } from './machine.ts';
import { NO_TEXT } from './name-cache.ts';
import { parseIndex } from './numbers.ts';
import { type Handler, head, lineArgument } from './ops-literals.ts';
import { OP } from './opcodes.ts';
import { LOST } from './records.ts';
import { decodeEscapes, decodeLatin1, decodeUtf8, isAscii } from './text.ts';

const BACKSLASH = 0x5c;
const EXTENSION_MAX = 0x7fffffff;

/** Imports a name and pushes it: `find_class`. */
function importName(machine: Machine, module: string, name: string): number {
  if (module.includes('\0')) {
    // CPython 3.11 to 3.13 looks frozen modules up by what stands before the NUL: `os\0x` is `os`.
    machine.anomalyOnce('readers-disagree', machine.position, { what: 'NUL in a module name' });
  }
  const number = machine.globals.intern(
    resolve(module, name, machine.protocol),
    machine.budget.limits.globals,
  );
  if (number === undefined) throw machine.limit('globals');
  return pushGlobal(machine, number);
}

function pushGlobal(machine: Machine, number: number): number {
  const at = machine.position;
  const { rows } = machine.globals;
  rows[number] ??= globalRow(machine, number);
  machine.call('import', rows[number], -1 - at, KIND.NONE, at);
  machine.push(rows[number], KIND.GLOBAL);
  return number;
}

function globalRow(machine: Machine, number: number): number {
  const row = machine.records.add(KIND.GLOBAL, machine.position, number);
  if (row === LOST) throw machine.limit('records');
  return row;
}

/** The text of a name line: utf-8 for GLOBAL, ASCII for INST; what the other readers make of it otherwise. */
function nameOf(machine: Machine, line: Line, ascii: boolean): string {
  const at = machine.position;
  const { bytes } = line;
  if (line.clipped) machine.anomalyOnce('clipped-name', at, { bytes: line.length - 1 });
  if (bytes.includes(BACKSLASH)) machine.anomalyOnce('escaped-name', at);
  if (isAscii(bytes)) return decodeLatin1(bytes);
  if (ascii) throw machine.refused('a class name of INST is not ASCII');
  const text = decodeUtf8(bytes);
  if (text === undefined || /\p{Cs}/u.test(text)) {
    if (line.clipped) return decodeLatin1(bytes);
    throw machine.refused('a name is not utf-8');
  }
  machine.anomalyOnce('non-ascii-name', at, { name: text.slice(0, 80) });
  return text;
}

function clippedLine(machine: Machine, offset: number): Line {
  const line = lineArgument(machine, offset);
  const limit = machine.budget.limits.nameBytes;
  return line.bytes.length <= limit
    ? line
    : { ...line, bytes: line.bytes.subarray(0, limit), clipped: true };
}

function global(machine: Machine): void {
  const first = clippedLine(machine, machine.position + 1);
  const module = nameOf(machine, first, false);
  const second = clippedLine(machine, first.end);
  importName(machine, module, nameOf(machine, second, false));
  machine.position = second.end;
}

/** `load_stack_global`: both must be `str`, however they came about. */
function stackGlobal(machine: Machine): void {
  if (machine.size - 2 < machine.fence) throw machine.underflow();
  machine.size -= 2;
  const [moduleRef, nameRef] = [
    machine.stackRefs[machine.size] ?? 0,
    machine.stackRefs[machine.size + 1] ?? 0,
  ];
  const [moduleKind, nameKind] = [
    machine.stackKinds[machine.size] ?? 0,
    machine.stackKinds[machine.size + 1] ?? 0,
  ];
  // Of an assembled name only the attribute may be known; the module is not even decoded.
  const assembled = isAssembled(machine, moduleKind) || isAssembled(machine, nameKind);
  if (assembled) machine.anomaly('assembled-name', machine.position);
  const module = assembled ? NO_TEXT : textNumber(machine, moduleRef, moduleKind);
  const name = isText(nameKind) ? textNumber(machine, nameRef, nameKind) : NO_TEXT;
  const mapped = machine.protocol < 3;
  const known = machine.names.global(module, name, mapped);
  if (known !== undefined) pushGlobal(machine, known);
  else {
    const moduleText = assembled ? ASSEMBLED_MODULE : operand(machine, moduleRef, moduleKind);
    const nameText = isText(nameKind) ? operand(machine, nameRef, nameKind) : ASSEMBLED_MODULE;
    machine.names.name(module, name, mapped, importName(machine, moduleText, nameText));
  }
  machine.position += 1;
}

/** Whether an operand of STACK_GLOBAL is something that only a run would tell. */
function isAssembled(machine: Machine, kind: number): boolean {
  if (isText(kind)) return false;
  if (kind >= KIND.GLOBAL) return true;
  throw machine.refused('STACK_GLOBAL requires str');
}

function textNumber(machine: Machine, ref: number, kind: number): number {
  return machine.names.text(ref) ?? machine.names.remember(ref, operand(machine, ref, kind));
}

/** The text of an operand of STACK_GLOBAL. */
function operand(machine: Machine, ref: number, kind: number): string {
  const peek = (offset: number, length: number): Uint8Array => machine.window.peek(offset, length);
  const text = decodeLiteral(peek, -1 - ref, kind, machine.budget.limits.nameBytes);
  if (text.kind !== 'str') throw machine.refused('STACK_GLOBAL requires str');
  if (text.clipped) machine.anomalyOnce('clipped-name', machine.position, { bytes: text.length });
  return text.text;
}

/** The callable below its arguments, which must be a tuple (or something only a run would tell). */
function callOn(machine: Machine, how: How, calleeAt: number, argsAt: number): number {
  const { stackKinds, stackRefs } = machine;
  const calleeKind = stackKinds[calleeAt] ?? 0;
  const argsKind = stackKinds[argsAt] ?? 0;
  if (!isCallable(calleeKind)) throw machine.refused('the value called is not callable');
  if (!isTuple(argsKind) && argsKind < KIND.GLOBAL)
    throw machine.refused('argument list must be a tuple');
  const callee = stackRefs[calleeAt] ?? LOST;
  const args = stackRefs[argsAt] ?? LOST;
  machine.size = calleeAt;
  return machine.pushCall(how, callee, args, argsKind, machine.position);
}

function reduce(machine: Machine): void {
  const from = machine.size - 2;
  if (from < machine.fence) throw machine.underflow();
  const callee = machine.stackRefs[from] ?? LOST;
  const args = machine.stackRefs[from + 1] ?? LOST;
  const argsKind = machine.stackKinds[from + 1] ?? 0;
  callOn(machine, 'reduce', from, from + 1);
  if (isTuple(argsKind)) followRegistry(machine, callee, args);
  machine.position += 1;
}

/** What the stream itself does to copyreg's registry. What is removed is unknown from then on. */
function followRegistry(machine: Machine, callee: number, args: number): void {
  if (machine.records.kind[callee] !== KIND.GLOBAL) return;
  const symbol = machine.globals.symbols[machine.records.first[callee] ?? 0];
  if (symbol?.module !== 'copyreg') return;
  if (symbol.name === 'add_extension') registerExtension(machine, args);
  if (symbol.name === 'remove_extension') machine.extensions.clear();
  if (symbol.name === 'remove_extension' || symbol.name === 'clear_extension_cache') {
    machine.extensionCache.clear();
  }
}

/** `copyreg.add_extension(module, name, code)`: EXT opcodes behind it import that name. */
function registerExtension(machine: Machine, args: number): void {
  const [module, name, code, ...more] = literals(machine, args);
  if (module?.kind !== 'str' || name?.kind !== 'str' || code === undefined || more.length > 0)
    return;
  const number = extensionCode(code);
  if (number === undefined || machine.extensions.has(number)) return;
  for (const [known, other] of machine.extensions.values()) {
    if (known === module.text && other === name.text) return;
  }
  machine.extensions.set(number, [module.text, name.text]);
}

/** `int(code)` in range, as copyreg takes it: text, bytes and floats are converted. */
function extensionCode(code: Scalar): number | undefined {
  const value = toInteger(code);
  return value !== undefined && value >= 1 && value <= EXTENSION_MAX ? value : undefined;
}

function toInteger(code: Scalar): number | undefined {
  switch (code.kind) {
    case 'int':
      return Number(code.value);
    case 'bool':
      return Number(code.value);
    case 'float':
      return Math.trunc(code.value);
    case 'str':
      return numberOf(parseIndex(code.text));
    case 'bytes':
    case 'bytearray':
      return numberOf(parseIndex(decodeLatin1(code.head)));
    default:
      return undefined;
  }
}

function numberOf(value: bigint | undefined): number | undefined {
  return value === undefined ? undefined : Number(value);
}

/** The items of a tuple, as far as they are literals; at most one more than three. */
function literals(machine: Machine, tuple: number): Scalar[] {
  const { records, window, budget } = machine;
  const entry = records.entry(records.first[tuple] ?? 0);
  const found: Scalar[] = [];
  for (let i = 0; i < (entry?.count ?? 0) && i < 4; i++) {
    const at = (entry?.start ?? 0) + i;
    const kind = records.itemKind[at] ?? 0;
    if (kind > KIND.LAST_LITERAL || kind === KIND.EMPTY_TUPLE) return [];
    const peek = (offset: number, length: number): Uint8Array => window.peek(offset, length);
    found.push(decodeLiteral(peek, -1 - (records.itemRef[at] ?? 0), kind, budget.limits.nameBytes));
  }
  return found;
}

/**
 * EXT1, EXT2 (unsigned) and EXT4 (signed): a name by its number in the copyreg registry. A code is looked
 * up once (`copyreg._extension_cache`). One that the stream did not register may be the host's.
 */
function extension(width: 1 | 2 | 4): Handler {
  return (machine) => {
    const bytes = head(machine, 1 + width);
    const code =
      width === 1 ? (bytes[1] ?? 0) : width === 2 ? uint16(bytes, 1) : uint32(bytes, 1) | 0;
    if (code <= 0) throw machine.refused('EXT specifies code <= 0');
    const cached = machine.extensionCache.get(code);
    if (cached === undefined) {
      const [module, name] = machine.extensions.get(code) ?? ['copyreg', `<extension ${code}>`];
      machine.extensionCache.set(code, importName(machine, module, name));
    } else {
      machine.push(machine.globals.rows[cached] ?? LOST, KIND.GLOBAL);
    }
    machine.position += 1 + width;
  };
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

function newobj(machine: Machine): void {
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
  if (kwargsKind !== KIND.DICT && kwargsKind < KIND.GLOBAL) {
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
  const { records } = machine;
  const pair = isTuple(kind) ? records.entry(records.first[ref] ?? 0) : undefined;
  if (pair?.count !== 2 || records.itemKind[pair.start] !== KIND.NONE) return false;
  const slots = records.itemRef[pair.start + 1] ?? LOST;
  return records.itemKind[pair.start + 1] === KIND.DICT && records.first[slots] === 0;
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

function binpersid(machine: Machine): void {
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
  [OP.GLOBAL, global],
  [OP.STACK_GLOBAL, stackGlobal],
  [OP.REDUCE, reduce],
  [OP.NEWOBJ, newobj],
  [OP.NEWOBJ_EX, newobjEx],
  [OP.INST, inst],
  [OP.OBJ, obj],
  [OP.BUILD, build],
  [OP.EXT1, extension(1)],
  [OP.EXT2, extension(2)],
  [OP.EXT4, extension(4)],
  [OP.PERSID, persid],
  [OP.BINPERSID, binpersid],
];
