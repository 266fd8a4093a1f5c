/**
 * The statements of imports, calls and changes of objects.
 * @module
 */
import type { SymbolName } from '../../core/value.ts';
import { ASSEMBLED_MODULE } from '../globals.ts';
import { isTuple, KIND } from '../kinds.ts';
import type { CallRow } from '../calls.ts';
import type { Machine } from '../machine.ts';
import type { Slot } from '../trace.ts';
import { decodeLiteral } from '../literal.ts';
import type { Statement } from './decompile.ts';
import type { Expressions, Parts } from './expressions.ts';
import { isIdentifier, type Names } from './names.ts';
import { lacksSetstate } from './without-setstate.ts';

/** What a statement is made with. */
export interface CallContext {
  readonly machine: Machine;
  readonly expressions: Expressions;
  readonly names: Names;
  readonly say: (kind: Statement['kind'], parts: Parts) => void;
}

/** Protocol from which on dots in names lead to attributes. */
const DOTTED_SINCE = 4;

/**
 * Says what import or call number `call` does. `made` is the top of the stack behind it, `operands` the two topmost
 * items before.
 */
export function callStatements(
  call: number,
  made: Slot,
  operands: readonly Slot[],
  context: CallContext,
): void {
  const row = context.machine.calls.row(call);
  switch (row.how) {
    case 'import':
      return importStatement(row, operands, context);
    case 'hash':
      return undefined;
    case 'build':
      return buildStatements(row, context);
    case 'setitem':
    case 'append':
    case 'additem':
      return itemStatements(row, context);
    case 'persid': {
      const id = context.expressions.of(argsOf(row));
      return made_(
        made,
        'external',
        { open: 'persistent_load(', items: [id], close: ')' },
        context,
      );
    }
    default:
      return made_(made, classOf(row, context) ?? 'object', callParts(row, context), context);
  }
}

/** A call whose result gets a name. */
function made_(
  made: Slot,
  base: string,
  parts: Parts,
  { expressions, names, say }: CallContext,
): void {
  const name = names.next(base);
  expressions.named.set(made.ref, name);
  say('call', { ...parts, open: `${name} = ${parts.open}` });
}

function importStatement(row: CallRow, operands: readonly Slot[], context: CallContext): void {
  const { machine, expressions, names, say } = context;
  if (expressions.named.has(row.callee)) return;
  const symbol = machine.globals.symbols[machine.records.first[row.callee] ?? 0];
  if (symbol === undefined) return;
  if (symbol.module === ASSEMBLED_MODULE && operands.length === 2) {
    const name = names.next('imported');
    const items = operands.map((slot) => expressions.of(slot));
    expressions.named.set(row.callee, name);
    say('import', { open: `${name} = find_class(`, items, close: ')' });
    return;
  }
  const { name, statement } = names.imported(symbol, machine.protocol >= DOTTED_SINCE);
  expressions.named.set(row.callee, name);
  say('import', { open: statement, items: [], close: '' });
}

/** The last part of the name of what is called, if it is a name. */
function classOf(
  { callee, argsRef, argsKind }: CallRow,
  { machine }: CallContext,
): string | undefined {
  const { records, globals } = machine;
  if (records.kind[callee] !== KIND.GLOBAL) return undefined;
  const name = globals.symbols[records.first[callee] ?? 0]?.name.split('.').at(-1);
  return name === '_reconstructor' ? (firstName(argsRef, argsKind, machine) ?? name) : name;
}

/** The name that stands first among the arguments: the class, for `copyreg._reconstructor`. */
function firstName(ref: number, kind: number, machine: Machine): string | undefined {
  return firstSymbol(ref, kind, machine)?.name.split('.').at(-1);
}

function firstSymbol(ref: number, kind: number, machine: Machine): SymbolName | undefined {
  const { records, globals } = machine;
  const run = isTuple(kind) && ref > 0 ? records.firstRun(ref) : undefined;
  if (run === undefined || records.itemKind[run.start] !== KIND.GLOBAL) return undefined;
  return globals.symbols[records.first[records.itemRef[run.start] ?? 0] ?? 0];
}

function callParts(row: CallRow, context: CallContext): Parts {
  const { machine, expressions } = context;
  const kind = machine.records.kind[row.callee] ?? KIND.ABSENT;
  const callee = expressions.of({ ref: row.callee, kind });
  const args = argsOf(row);
  const items = isTuple(args.kind) ? tupleItems(args, context) : [`*${expressions.of(args)}`];
  const bare = row.how === 'inst' || row.how === 'obj';
  if (row.how === 'reduce' || (bare && items.length > 0)) {
    return { open: `${callee}(`, items, close: ')' };
  }
  // INST and OBJ without arguments make a bare instance (`instantiate` in Modules/_pickle.c).
  const keywords = row.extra === undefined ? [] : keywordItems(row.extra, context);
  return { open: `${callee}.__new__(`, items: [callee, ...items, ...keywords], close: ')' };
}

/** The items of an argument tuple, clipped as any container. */
function tupleItems(args: Slot, { expressions }: CallContext): string[] {
  if (args.kind === KIND.EMPTY_TUPLE || args.ref <= 0) return [];
  return [...expressions.parts(args).items];
}

function keywordItems([ref, kind]: readonly [number, number], context: CallContext): string[] {
  const { expressions } = context;
  if (kind !== KIND.DICT) return [`**${expressions.of({ ref, kind })}`];
  const slots = expressions.contents(ref);
  const keys = slots.filter((_slot, index) => index % 2 === 0).map((slot) => textOf(slot, context));
  if (keys.some((key) => key === undefined || !isIdentifier(key))) {
    return [`**${expressions.of({ ref, kind })}`];
  }
  return keys.map((key, index) => `${key}=${expressions.of(slots[index * 2 + 1] ?? NOTHING, 1)}`);
}

const NOTHING: Slot = { ref: 0, kind: KIND.ABSENT };

function textOf({ ref, kind }: Slot, { machine }: CallContext): string | undefined {
  if (ref >= 0) return undefined;
  const value = decodeLiteral(machine.peek, -1 - ref, kind, 200);
  return value.kind === 'str' && !value.clipped ? value.text : undefined;
}

/** BUILD calls `__setstate__`; where there is none, it updates `__dict__` and sets slots (`load_build`). */
function buildStatements(row: CallRow, context: CallContext): void {
  const { expressions, say } = context;
  const object = objectOf(row, context);
  const state = argsOf(row);
  if (!hasNoSetstate(row, context)) {
    const { open, items, close } = shownWhole(state, expressions);
    say('change', { open: `${object}.__setstate__(${open}`, items, close: `${close})` });
    return;
  }
  const pair = isTuple(state.kind) && state.ref > 0 ? expressions.contents(state.ref) : [];
  const [attributes = state, slots] = pair.length === 2 ? pair : [];
  if (attributes.kind !== KIND.NONE) {
    const { open, items, close } = shownWhole(attributes, expressions);
    say('change', { open: `${object}.__dict__.update(${open}`, items, close: `${close})` });
  }
  if (slots === undefined || slots.kind !== KIND.DICT) return;
  const entries = expressions.contents(slots.ref);
  for (let i = 0; i + 1 < entries.length; i += 2) {
    const items = [
      object,
      expressions.of(entries[i] ?? NOTHING),
      expressions.of(entries[i + 1] ?? NOTHING),
    ];
    say('change', { open: 'setattr(', items, close: ')' });
  }
}

/** A state in parts that may stand on lines of their own; by its name where it has one. */
function shownWhole(state: Slot, expressions: Expressions): Parts {
  if (!expressions.isNamed(state)) return expressions.parts(state);
  return { open: expressions.of(state), items: [], close: '' };
}

function hasNoSetstate({ callee }: CallRow, { machine }: CallContext): boolean {
  const { records, calls, globals } = machine;
  if (records.kind[callee] !== KIND.INSTANCE) return false;
  const made = calls.row(records.first[callee] ?? 0);
  const name = made.callee;
  if (records.kind[name] !== KIND.GLOBAL) return false;
  const symbol = globals.symbols[records.first[name] ?? 0];
  if (symbol === undefined) return false;
  if (symbol.name === '_reconstructor' || symbol.name === '__newobj__') {
    return reconstructsPlain(made, machine);
  }
  return lacksSetstate(symbol.module, symbol.name);
}

/** `copyreg._reconstructor(cls, base, state)`: what counts is `cls`. */
function reconstructsPlain({ argsRef, argsKind }: CallRow, machine: Machine): boolean {
  const symbol = firstSymbol(argsRef, argsKind, machine);
  return symbol !== undefined && lacksSetstate(symbol.module, symbol.name);
}

/** Filling the result of a call calls its methods (`do_append`, `do_setitems`, `load_additems`). */
function itemStatements(row: CallRow, context: CallContext): void {
  const { expressions, say } = context;
  const object = objectOf(row, context);
  const run = argsOf(row);
  const slots = expressions.contents(run.ref);
  if (row.how === 'append') {
    say('change', { ...expressions.parts(run), open: `${object}.extend([`, close: '])' });
    return;
  }
  const step = row.how === 'setitem' ? 2 : 1;
  const shown = Math.min(slots.length, expressions.most * step);
  for (let i = 0; i < shown; i += step) {
    expressions.begin();
    const first = expressions.of(slots[i] ?? NOTHING);
    const open =
      step === 1
        ? `${object}.add(${first})`
        : `${object}[${first}] = ${expressions.of(slots[i + 1] ?? NOTHING)}`;
    say('change', { open, items: [], close: '' });
  }
  const more = (slots.length - shown) / step;
  if (more > 0)
    say('note', { open: `# … and ${more} more items of ${object}`, items: [], close: '' });
}

function objectOf({ callee }: CallRow, { machine, expressions }: CallContext): string {
  return expressions.of({ ref: callee, kind: machine.records.kind[callee] ?? KIND.ABSENT });
}

function argsOf({ argsRef, argsKind }: CallRow): Slot {
  return { ref: argsRef, kind: argsKind };
}
