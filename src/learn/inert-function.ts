/**
 * Whether a function leaves the classes alone that it is given: what a decorator, `__init_subclass__` or a
 * registration at module level may do to them.
 * @module
 */
import type { Expression, FunctionNode, Statement } from '../audit/python/ast.ts';
import { dottedName, expressionsIn, partsOf } from './dotted.ts';
import { blocksIn, expressionsOf, targetsOf } from './statements.ts';

/** What one function does with what it is given. */
export interface OwnHandling {
  /** Attributes that it sets on it. */
  readonly attributes: ReadonlySet<string>;
  /** What it passes it to, by the names that the function has for them. */
  readonly passedTo: ReadonlySet<string>;
  /** Something else that it does, after which nothing is known. */
  readonly why: string | undefined;
}

/** What happens to the parameters of a function, in it and in the functions that it defines. */
export function handlingOf(node: FunctionNode): OwnHandling {
  const statements = [...statementsIn(node.body ?? [])];
  const inner = new Set<string>();
  const names = new Set<string>();
  addParameters(node, names);
  for (const statement of statements) {
    if (statement.kind !== 'function') continue;
    // Its own parameters are looked at as those of the function are.
    inner.add(statement.name);
    addParameters(statement, names);
  }
  for (let before = 0; before < names.size;) {
    before = names.size;
    for (const statement of statements) addAliases(statement, names);
  }
  const found = { attributes: new Set<string>(), passedTo: new Set<string>() };
  for (const statement of statements) {
    const why = readStatement(statement, names, found);
    if (why !== undefined) return { ...found, why };
  }
  for (const name of inner) found.passedTo.delete(name);
  return { ...found, why: undefined };
}

/** Other names for what is given. */
function addAliases(statement: Statement, names: Set<string>): void {
  const from =
    statement.kind === 'assign'
      ? statement.value
      : statement.kind === 'for'
        ? statement.iterable
        : undefined;
  if (from === undefined || !mentions(from, names)) return;
  for (const target of targetsOf(statement))
    for (const part of expressionsIn(target)) if (part.kind === 'name') names.add(part.id);
}

/** Whether a decorator gives back what it was given: `return cls`, or a function inside that does. */
export function returnsArgument(node: FunctionNode): boolean {
  const returned = (node.body ?? []).length === 0 ? [] : returnsOf(node.body ?? []);
  const parameters = new Set(node.parameters.map(({ name }) => name));
  const inner = new Map(
    [...statementsIn(node.body ?? [], false)].flatMap((statement) =>
      statement.kind === 'function' ? [[statement.name, statement] as const] : [],
    ),
  );
  const isArgument = (value: Expression | undefined): boolean => {
    if (value?.kind === 'name') {
      const fn = inner.get(value.id);
      return fn === undefined ? parameters.has(value.id) : returnsArgument(fn);
    }
    if (value?.kind === 'conditional') return isArgument(value.met) && isArgument(value.otherwise);
    if (value?.kind !== 'call') return false;
    const callee = dottedName(value.callee) ?? '';
    const fn = inner.get(callee);
    if (fn === undefined && callee !== 'cast' && callee !== 'typing.cast') return false;
    return (fn === undefined || returnsArgument(fn)) && isArgument(value.args.at(-1)?.value);
  };
  return returned.length > 0 && returned.every(isArgument);
}

function returnsOf(body: readonly Statement[]): (Expression | undefined)[] {
  return [...statementsIn(body, false)].flatMap((statement) =>
    statement.kind === 'return' ? [statement.value] : [],
  );
}

/** All statements of a body; those of inner functions too, unless left out. */
function* statementsIn(body: readonly Statement[], inner = true): Generator<Statement> {
  const open = [...body];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    yield next;
    if (next.kind === 'function') {
      if (inner) open.push(...(next.body ?? []));
    } else open.push(...blocksIn(next).flat());
  }
}

function addParameters({ parameters }: FunctionNode, names: Set<string>): void {
  for (const { name } of parameters) names.add(name);
}

/** Whether the expression may be, or hold, what the names stand for; a text about it is not it. */
function mentions(value: Expression, names: ReadonlySet<string>): boolean {
  const open = [value];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (part.kind === 'name' && names.has(part.id)) return true;
    if (part.kind === 'attribute' && !LEADING_BACK.has(part.name)) continue;
    if (part.kind === 'format' || part.kind === 'compare') continue;
    open.push(...partsOf(part));
  }
  return false;
}

/** Attributes by which the class itself can be reached or changed. */
const LEADING_BACK: ReadonlySet<string> = new Set([
  '__class__',
  '__dict__',
  '__mro__',
  '__bases__',
  '__base__',
  '__self__',
  'mro',
  '__subclasses__',
]);

interface Found {
  readonly attributes: Set<string>;
  readonly passedTo: Set<string>;
}

function readStatement(
  statement: Statement,
  names: ReadonlySet<string>,
  found: Found,
): string | undefined {
  if (statement.kind === 'unknown' || statement.kind === 'class')
    return `it has a ${statement.kind}`;
  for (const target of targetsOf(statement)) {
    const root = target.kind === 'attribute' ? target.object : undefined;
    if (target.kind === 'attribute' && root !== undefined && mentions(root, names))
      found.attributes.add(target.name);
  }
  for (const expression of expressionsOf(statement)) {
    const why = readExpression(expression, names, found);
    if (why !== undefined) return why;
  }
  return undefined;
}

function readExpression(
  root: Expression,
  names: ReadonlySet<string>,
  found: Found,
): string | undefined {
  for (const part of expressionsIn(root)) {
    if (part.kind === 'lambda' || part.kind === 'unknown') return `it has a ${part.kind}`;
    if (part.kind !== 'call') continue;
    const callee = dottedName(part.callee) ?? '';
    const [first, second] = part.args;
    if (callee === 'setattr' && first !== undefined && mentions(first.value, names)) {
      if (second?.value.kind !== 'string' || second.value.text === undefined)
        return 'it sets attributes of any name';
      found.attributes.add(second.value.text);
      continue;
    }
    if (!part.args.some(({ value }) => mentions(value, names))) continue;
    if (HARMLESS.has(callee) || isStore(part.callee) || isOfSuper(part.callee)) continue;
    if (callee === '') return 'it passes it to an expression';
    found.passedTo.add(callee);
  }
  return undefined;
}

/** Builtins that only look. */
const HARMLESS: ReadonlySet<string> = new Set([
  'isinstance',
  'issubclass',
  'hasattr',
  'getattr',
  'len',
  'id',
  'repr',
  'str',
  'callable',
  'type',
  'print',
  'super',
  'ValueError',
  'TypeError',
  'KeyError',
  'RuntimeError',
  'AssertionError',
  'NotImplementedError',
  'set',
  'list',
  'tuple',
  'dict',
  'sorted',
  'bool',
  'zip',
  'enumerate',
  'vars',
  'dir',
  'any',
  'all',
]);

/** Methods that keep what they get, or make a text of it. */
const STORES: ReadonlySet<string> = new Set([
  'append',
  'add',
  'setdefault',
  'update',
  'insert',
  'extend',
  'get',
  'startswith',
  'endswith',
  'format',
  'join',
  'split',
  'warn',
  'debug',
  'info',
  '__init_subclass__',
]);

/** `super().method(…)`: the bases are looked at on their own. */
function isOfSuper(callee: Expression): boolean {
  if (callee.kind !== 'attribute' || callee.object.kind !== 'call') return false;
  return dottedName(callee.object.callee) === 'super';
}

function isStore(callee: Expression): boolean {
  return callee.kind === 'attribute' && STORES.has(callee.name);
}
