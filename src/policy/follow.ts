/**
 * Works out what an expression in a pickle stands for when its pieces are literals: the function that
 * a chain of getattr and import calls reaches, the name that string operations put together.
 * Nothing is run: each operation is a row in a table over known values, and what has no row is unknown.
 * @module
 */
import type { Value } from '../core/value.ts';
import { publicName } from './canonical.ts';
import { RESOLVER_KIND, type ResolverKind } from './resolver-names.ts';
import { isTextOperation, textOperation, type Argument } from './text-operations.ts';

/** What a value stands for. `assembled`: a name in it was computed while loading. */
export type Followed =
  /** An object that a name reaches; `name` is empty for a module itself. */
  | {
      readonly kind: 'symbol';
      readonly module: string;
      readonly name: string;
      readonly assembled: boolean;
    }
  | { readonly kind: 'text'; readonly text: string; readonly assembled: boolean }
  | { readonly kind: 'list'; readonly items: readonly Value[] }
  | { readonly kind: 'number'; readonly value: number }
  /** A method of a text, such as `''.join`. */
  | { readonly kind: 'method'; readonly of: string; readonly name: string }
  | { readonly kind: 'partial'; readonly of: Followed; readonly args: readonly Value[] }
  /** The result of operator.attrgetter, itemgetter or methodcaller. */
  | { readonly kind: 'getter'; readonly path: string; readonly calls: readonly Value[] | undefined }
  | { readonly kind: 'unknown' };

const UNKNOWN: Followed = { kind: 'unknown' };
/** Values that one question may look at; beyond them everything is `unknown`, which is never clean. */
interface Fuel {
  left: number;
}
const FUEL = 1024;

/** Follows a value. */
export function follow(value: Value, fuel: Fuel = { left: FUEL }): Followed {
  if (--fuel.left < 0) return UNKNOWN;
  switch (value.kind) {
    case 'str':
      return value.clipped ? UNKNOWN : text(value.text, false);
    case 'bytes':
    case 'bytearray':
      return value.length > value.head.length
        ? UNKNOWN
        : text(String.fromCharCode(...value.head), false);
    case 'int':
      return { kind: 'number', value: Number(BigInt.asIntN(53, value.value)) };
    case 'tuple':
    case 'list':
      return value.elided > 0 ? UNKNOWN : { kind: 'list', items: value.items };
    case 'global':
      return symbol(value.symbol.module, value.symbol.name, false);
    case 'instance':
      return value.args?.kind === 'tuple' && value.args.elided === 0
        ? apply(follow(value.callee, fuel), value.args.items, fuel)
        : UNKNOWN;
    default:
      return UNKNOWN;
  }
}

/** What is called when `callee` is: the function inside partials and method callers, with all arguments. */
export function calledBy(
  callee: Followed,
  args: readonly Value[],
): { readonly callee: Followed; readonly args: readonly Value[] } {
  let at = callee;
  let all = args;
  for (let steps = 0; at.kind === 'partial' && steps < FUEL; steps++) {
    all = [...at.args, ...all];
    at = at.of;
  }
  if (at.kind !== 'getter') return { callee: at, args: all };
  const reached = getAttribute(first(all, { left: FUEL }), text(at.path, false));
  return { callee: reached, args: at.calls ?? [] };
}

/** What calling `callee` with `args` returns. */
export function apply(
  callee: Followed,
  args: readonly Value[],
  fuel: Fuel = { left: FUEL },
): Followed {
  switch (callee.kind) {
    case 'symbol':
      return applySymbol(publicName(callee.module, callee.name), args, fuel);
    case 'partial':
      return --fuel.left < 0 ? UNKNOWN : apply(callee.of, [...callee.args, ...args], fuel);
    case 'getter':
      return callee.calls === undefined
        ? getAttribute(first(args, fuel), text(callee.path, false))
        : UNKNOWN;
    case 'method':
      return operate(callee.name, [text(callee.of, false), ...follows(args, fuel)], fuel);
    default:
      return UNKNOWN;
  }
}

function applySymbol(name: string, args: readonly Value[], fuel: Fuel): Followed {
  const kind = RESOLVER_KIND.get(name);
  if (kind !== undefined) return resolve(kind, name, follows(args, fuel));
  switch (name) {
    case 'functools.partial':
    case 'functools.partialmethod':
      return { kind: 'partial', of: first(args, fuel), args: args.slice(1) };
    case 'operator.attrgetter':
      return getter(first(args, fuel), undefined);
    case 'operator.methodcaller':
      return getter(first(args, fuel), args.slice(1));
    case 'operator.getitem':
    case 'builtins.dict.get':
    case 'builtins.dict.__getitem__':
    case 'sys.modules.get':
    case 'sys.modules.__getitem__':
      return getItem(name, follows(args, fuel));
    case 'builtins.vars':
      return getAttribute(first(args, fuel), text('__dict__', false));
    default:
      return isTextOperation(name) ? operate(name, follows(args, fuel), fuel) : UNKNOWN;
  }
}

function resolve(kind: ResolverKind, name: string, args: readonly Followed[]): Followed {
  const [one = UNKNOWN, two = UNKNOWN] = args;
  if (kind === 'attribute') return getAttribute(one, two);
  if (kind === 'pair') return getAttribute(moduleNamed(one), two);
  if (one.kind !== 'text') return one.kind === 'symbol' ? one : UNKNOWN;
  if (kind === 'import') {
    // __import__('a.b') returns a, import_module('a.b') returns a.b.
    const module =
      name.endsWith('__import__') && args.length < 4 ? one.text.split('.')[0] : one.text;
    return symbol(module ?? '', '', one.assembled);
  }
  return dotted(one.text, one.assembled);
}

/** The module whose name is a text. */
function moduleNamed(name: Followed): Followed {
  return name.kind === 'text' ? symbol(name.text, '', name.assembled) : UNKNOWN;
}

/** `a.b:c.d`, or `a.b.c` whose module part cannot be told: its first word is taken as the module. */
function dotted(path: string, assembled: boolean): Followed {
  const colon = path.indexOf(':');
  const at = colon >= 0 ? colon : path.lastIndexOf('.');
  return at < 0
    ? symbol(path, '', assembled)
    : symbol(path.slice(0, at), path.slice(at + 1), assembled);
}

function getAttribute(object: Followed, name: Followed): Followed {
  if (name.kind !== 'text') return UNKNOWN;
  if (object.kind === 'text')
    return { kind: 'method', of: object.text, name: `builtins.str.${name.text}` };
  if (object.kind !== 'symbol') return UNKNOWN;
  const path = object.name === '' ? name.text : `${object.name}.${name.text}`;
  return symbol(object.module, path, object.assembled || name.assembled);
}

/** An item of sys.modules is a module; an item of a `__dict__` is an attribute. */
function getItem(name: string, args: readonly Followed[]): Followed {
  const table: Followed = name.startsWith('sys.modules.')
    ? symbol('sys', 'modules', false)
    : (args[0] ?? UNKNOWN);
  const key = args[name.startsWith('sys.modules.') ? 0 : 1];
  if (table.kind !== 'symbol' || key?.kind !== 'text') return UNKNOWN;
  if (table.module === 'sys' && table.name === 'modules')
    return symbol(key.text, '', key.assembled);
  const owner = table.name.replace(/\.?(__dict__|__builtins__|__globals__)$/, '');
  if (table.name.endsWith('__builtins__')) return symbol('builtins', key.text, key.assembled);
  return symbol(table.module, owner === '' ? key.text : `${owner}.${key.text}`, key.assembled);
}

function getter(path: Followed, calls: readonly Value[] | undefined): Followed {
  return path.kind === 'text' ? { kind: 'getter', path: path.text, calls } : UNKNOWN;
}

function operate(name: string, args: readonly Followed[], fuel: Fuel): Followed {
  const plain = args.map((arg) => plainArgument(arg, fuel));
  if (!plain.every((arg) => arg !== undefined)) return UNKNOWN;
  const result = textOperation(name, plain);
  return result === undefined ? UNKNOWN : text(result, true);
}

function plainArgument(arg: Followed, fuel: Fuel): Argument | undefined {
  if (arg.kind === 'text') return arg.text;
  if (arg.kind === 'number') return arg.value;
  if (arg.kind !== 'list') return undefined;
  const items = follows(arg.items, fuel).map((item) =>
    item.kind === 'text'
      ? item.text
      : item.kind === 'number'
        ? String.fromCharCode(item.value)
        : undefined,
  );
  return items.every((item) => item !== undefined) ? items : undefined;
}

function follows(args: readonly Value[], fuel: Fuel): readonly Followed[] {
  return args.map((arg) => follow(arg, fuel));
}

function first(args: readonly Value[], fuel: Fuel): Followed {
  return args[0] === undefined ? UNKNOWN : follow(args[0], fuel);
}

function symbol(module: string, name: string, assembled: boolean): Followed {
  return { kind: 'symbol', module, name, assembled };
}

function text(value: string, assembled: boolean): Followed {
  return { kind: 'text', text: value, assembled };
}
