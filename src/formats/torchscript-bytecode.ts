/**
 * The operators of a program for mobile interpreters: `bytecode.pkl`.
 * torch 2.15 torch/csrc/jit/mobile/import.cpp `parseMethods`, parse_operators.cpp.
 * @module
 */
import type { Value } from '../core/value.ts';
import type { Tape } from '../pickle/tape.ts';
import type { ScriptOperator } from './torchscript-program.ts';

/** Values looked at; a program of a thousand operators has ten thousand. */
const MAX_NODES = 4_000_000;
/** Names of types that are classes of extensions. */
const CLASS = /__torch__\.(torch\.classes\.\w+\.\w+)/gu;

/** What the bytecode names, or `undefined` when not all of it could be seen. */
export function bytecodeOperators(tape: Tape): readonly ScriptOperator[] | undefined {
  const root = tape.result(MAX_NODES);
  if (tape.outcome !== 'stop' || root === undefined) return undefined;
  const found = new Map<string, ScriptOperator>();
  const open: Value[] = [root];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (!visit(value, open, found)) return undefined;
  }
  return [...found.values()];
}

/** Looks at one value; false when something in it is hidden. */
function visit(value: Value, open: Value[], found: Map<string, ScriptOperator>): boolean {
  if (value.kind === 'str') noteClasses(value, found);
  if (value.kind === 'dict') {
    for (const [key, item] of value.entries) open.push(key, item);
    return value.elided === 0;
  }
  if (value.kind !== 'tuple' && value.kind !== 'list') return !isHidden(value);
  const [label, table] = value.items;
  if (label?.kind === 'str' && label.text === 'operators' && !noteOperators(table, found))
    return false;
  for (const item of value.items) open.push(item);
  return value.elided === 0;
}

/** `('operators', (('aten::add', 'Tensor', 2), …))`. */
function noteOperators(table: Value | undefined, found: Map<string, ScriptOperator>): boolean {
  if (table?.kind !== 'tuple' && table?.kind !== 'list') return false;
  for (const row of table.items) {
    const name = row.kind === 'tuple' || row.kind === 'list' ? row.items[0] : undefined;
    if (name?.kind !== 'str' || name.clipped) return false;
    found.set(name.text, { operator: name.text, offset: 0, text: undefined });
  }
  return table.elided === 0;
}

function noteClasses(
  { text }: { readonly text: string },
  found: Map<string, ScriptOperator>,
): void {
  for (const [, operator = ''] of text.matchAll(CLASS)) {
    found.set(operator, { operator, offset: 0, text: undefined });
  }
}

function isHidden({ kind }: Value): boolean {
  return kind === 'elided' || kind === 'lost' || kind === 'cycle';
}
