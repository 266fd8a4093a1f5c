/**
 * copyreg's registry of extension codes, as far as the stream itself changes it before it uses EXT.
 * @module
 */
import type { Scalar } from '../core/value.ts';
import { KIND } from './kinds.ts';
import { decodeLiteral } from './literal.ts';
import type { Machine } from './machine.ts';
import { parseIndex } from './numbers.ts';
import { decodeLatin1 } from './text.ts';

const EXTENSION_MAX = 0x7fffffff;

/** What the stream itself does to copyreg's registry. What is removed is unknown from then on. */
export function followRegistry(machine: Machine, callee: number, args: number): void {
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
  const entry = records.firstRun(tuple);
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
