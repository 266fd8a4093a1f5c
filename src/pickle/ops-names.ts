/**
 * Opcodes that import names: from lines, from the stack, from the copyreg registry.
 * @module
 */
import { ASSEMBLED_MODULE, resolve } from './globals.ts';
import { isText, KIND } from './kinds.ts';
import type { Line } from './line.ts';
import { decodeLiteral, uint16, uint32 } from './literal.ts';
import type { Machine } from './machine.ts';
import { NO_TEXT } from './name-cache.ts';
import { type Handler, head, lineArgument } from './ops-literals.ts';
import { OP } from './opcodes.ts';
import { LOST } from './records.ts';
import { decodeLatin1, decodeUtf8, isAscii } from './text.ts';

const BACKSLASH = 0x5c;

/** Imports a name and pushes it: `find_class`. */
export function importName(machine: Machine, module: string, name: string): number {
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

/** Pushes global number `number`, and notes the import. */
export function pushGlobal(machine: Machine, number: number): number {
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
export function nameOf(machine: Machine, line: Line, ascii: boolean): string {
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

/** A line of which no more is kept than a name may be long. */
export function clippedLine(machine: Machine, offset: number): Line {
  const line = lineArgument(machine, offset);
  const limit = machine.budget.limits.nameBytes;
  return line.bytes.length <= limit
    ? line
    : { ...line, bytes: line.bytes.subarray(0, limit), clipped: true };
}

function global(machine: Machine): void {
  const { lineNames, window, position } = machine;
  const mapped = machine.protocol < 3;
  const known = lineNames.find(window, position + 1, mapped);
  if (known !== undefined) {
    pushGlobal(machine, known);
    machine.position = lineNames.end;
    return;
  }
  const first = clippedLine(machine, position + 1);
  const module = nameOf(machine, first, false);
  const second = clippedLine(machine, first.end);
  const number = importName(machine, module, nameOf(machine, second, false));
  lineNames.remember(window, position + 1, mapped, number);
  machine.position = second.end;
}

/** `load_stack_global`: both must be `str`, however they came about. */
function stackGlobal(machine: Machine): void {
  if (machine.size - 2 < machine.fence) throw machine.underflow();
  machine.size -= 2;
  const { size, stackRefs, stackKinds } = machine;
  const moduleRef = stackRefs[size] ?? 0;
  const nameRef = stackRefs[size + 1] ?? 0;
  const moduleKind = stackKinds[size] ?? 0;
  const nameKind = stackKinds[size + 1] ?? 0;
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

/** Handlers by opcode byte. */
export const NAME_HANDLERS: readonly (readonly [number, Handler])[] = [
  [OP.GLOBAL, global],
  [OP.STACK_GLOBAL, stackGlobal],
  [OP.EXT1, extension(1)],
  [OP.EXT2, extension(2)],
  [OP.EXT4, extension(4)],
];
