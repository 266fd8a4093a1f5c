/**
 * Makes the summary of one module from its parsed text.
 * @module
 */
import type { ClassNode, Expression, FunctionNode, Statement } from '../audit/python/ast.ts';
import type { ParsedPython } from '../audit/python/parse.ts';
import { dottedName } from './dotted.ts';
import { lineCounter } from './lines.ts';
import { listedNames } from './listed-names.ts';
import { collectPatches, scanBodies } from './patches.ts';
import { shrink } from './shrink.ts';
import type { Binding, ClassSummary, FunctionSummary, ModuleSummary } from './summary.ts';

/** Where a module stands. */
export interface ModulePlace {
  readonly module: string;
  readonly package: boolean;
  readonly path: string;
  readonly library: number;
}

/** The summary of a module. */
export function summarize(place: ModulePlace, text: string, parsed: ParsedPython): ModuleSummary {
  const context: Context = {
    place,
    lineOf: lineCounter(text),
    stars: [],
    classes: [],
    replacement: undefined,
  };
  const names = new Names();
  const dynamic = parsed.understood && bindBlock(parsed.statements, names, '', false, context);
  const bodies = scanBodies(text, context.lineOf);
  for (const name of bodies.globals)
    names.bind(name, { kind: 'opaque', why: 'a function rebinds it' }, true);
  const module = collectPatches(parsed.statements, context.lineOf);
  return {
    ...place,
    names: names.scope,
    stars: context.stars,
    listed: listedNames(parsed.statements),
    classes: context.classes,
    patches: [...module.patches, ...bodies.patches],
    effects: module.effects,
    dynamic,
    replacement: context.replacement,
    understood: parsed.understood,
  };
}

interface Context {
  readonly place: ModulePlace;
  readonly lineOf: (at: number) => number;
  readonly stars: string[];
  readonly classes: ClassSummary[];
  replacement: Expression | undefined;
}

/** A scope while it is filled. */
class Names {
  readonly scope: Map<string, Binding[]> = new Map();

  bind(name: string, binding: Binding, conditional: boolean): void {
    const before = this.scope.get(name);
    if (before === undefined || (!conditional && !continues(name, binding)))
      this.scope.set(name, [binding]);
    else before.push(binding);
  }
}

/** `@name.setter` adds to what was bound before. */
function continues(name: string, binding: Binding): boolean {
  if (binding.kind !== 'function') return false;
  return binding.decorators.some(
    (decorator) =>
      decorator.kind === 'attribute' &&
      decorator.object.kind === 'name' &&
      decorator.object.id === name,
  );
}

function bindBlock(
  block: readonly Statement[],
  names: Names,
  prefix: string,
  conditional: boolean,
  context: Context,
): boolean {
  let dynamic = false;
  for (const statement of block) {
    const inner = bindStatement(statement, names, prefix, conditional, context);
    dynamic ||= inner;
  }
  return dynamic;
}

/** Binds what a statement binds; true when it may bind more than that. */
function bindStatement(
  statement: Statement,
  names: Names,
  prefix: string,
  conditional: boolean,
  context: Context,
): boolean {
  const bind = (name: string, binding: Binding): void => names.bind(name, binding, conditional);
  const block = (body: readonly Statement[]): boolean =>
    bindBlock(body, names, prefix, true, context);
  switch (statement.kind) {
    case 'function':
      bind(statement.name, functionSummary(statement, prefix, context));
      return false;
    case 'class':
      bind(statement.name, classSummary(statement, prefix, context));
      return false;
    case 'assign':
      for (const target of statement.targets) {
        bindTarget(target, statement.value, bind);
        if (isOwnEntry(target)) context.replacement = statement.value;
      }
      return statement.targets.some(writesScope) || (prefix !== '' && writesScope(statement.value));
    case 'annotate':
      if (statement.value !== undefined) bindTarget(statement.target, statement.value, bind);
      return false;
    case 'augment':
      bindTarget(statement.target, unknownValue(statement.target), (name, binding) =>
        name === '__all__' ? undefined : bind(name, binding),
      );
      return false;
    case 'import':
    case 'import-from':
      bindImport(statement, bind, context);
      return false;
    case 'if': {
      const live = statement.branches.filter(({ test }) => !isTypeChecking(test));
      const inner = live.map(({ body }) => block(body));
      return [...inner, block(statement.otherwise)].includes(true);
    }
    case 'try': {
      for (const { name } of statement.handlers)
        if (name !== undefined) bind(name, { kind: 'opaque', why: 'an exception' });
      const handled = statement.handlers.map(({ body }) => block(body));
      const parts = [statement.body, statement.otherwise, statement.finally].map(block);
      return [...handled, ...parts].includes(true);
    }
    case 'for':
      bindTarget(statement.target, unknownValue(statement.target), bind);
      return [block(statement.body), block(statement.otherwise)].includes(true);
    case 'while':
      return [block(statement.body), block(statement.otherwise)].includes(true);
    case 'with':
      for (const { target } of statement.items)
        if (target !== undefined) bindTarget(target, unknownValue(target), bind);
      return block(statement.body);
    case 'expression':
      return writesScope(statement.value);
    case 'unknown':
      return prefix !== '';
    default:
      return false;
  }
}

/** `sys.modules[__name__]` */
function isOwnEntry(target: Expression): boolean {
  if (target.kind !== 'subscript' || dottedName(target.object) !== 'sys.modules') return false;
  return target.index.kind === 'name' && target.index.id === '__name__';
}

const SCOPES: ReadonlySet<string> = new Set(['locals', 'vars', 'globals', 'exec', 'eval']);

/** Whether the expression calls something that can bind names nobody sees. */
function writesScope(expression: Expression): boolean {
  if (expression.kind === 'subscript') return writesScope(expression.object);
  if (expression.kind === 'attribute') return writesScope(expression.object);
  if (expression.kind !== 'call') return false;
  return expression.callee.kind === 'name'
    ? SCOPES.has(expression.callee.id)
    : writesScope(expression.callee);
}

function isTypeChecking(test: Expression): boolean {
  const name = dottedName(test);
  return name === 'TYPE_CHECKING' || name?.endsWith('.TYPE_CHECKING') === true;
}

function unknownValue({ at }: Expression): Expression {
  return { kind: 'unknown', at, type: 'loop or context' };
}

type Bind = (name: string, binding: Binding) => void;

function bindTarget(target: Expression, value: Expression, bind: Bind): void {
  if (target.kind === 'name') bind(target.id, { kind: 'value', value: shrink(value) });
  else if (target.kind === 'starred') bindTarget(target.value, unknownValue(target), bind);
  else if (target.kind === 'tuple' || target.kind === 'list') {
    const same =
      value.kind === 'tuple' && value.items.length === target.items.length ? value.items : [];
    for (const [index, item] of target.items.entries())
      bindTarget(item, same[index] ?? unknownValue(item), bind);
  }
}

function bindImport(
  statement: Extract<Statement, { kind: 'import' | 'import-from' }>,
  bind: Bind,
  { place, stars }: Context,
): void {
  if (statement.kind === 'import') {
    for (const { module, as } of statement.names) {
      const [top = module] = module.split('.');
      bind(as ?? top, { kind: 'module', module: as === undefined ? top : module });
    }
    return;
  }
  const module = absoluteModule(place, statement.module, statement.level);
  if (statement.names.length === 0) stars.push(module);
  for (const { name, as } of statement.names) bind(as ?? name, { kind: 'name', module, name });
}

/** The module that a relative import means. */
export function absoluteModule(
  place: Pick<ModulePlace, 'module' | 'package'>,
  module: string,
  level: number,
): string {
  if (level === 0) return module;
  const parts = place.module.split('.');
  const base = parts.slice(0, parts.length - level + (place.package ? 1 : 0));
  return [...base, ...(module === '' ? [] : [module])].join('.');
}

const NONE: readonly never[] = [];

function functionSummary(node: FunctionNode, prefix: string, context: Context): FunctionSummary {
  const { place, lineOf } = context;
  return {
    kind: 'function',
    module: place.module,
    path: place.path,
    at: node.at,
    line: lineOf(node.at),
    name: `${prefix}${node.name}`,
    end: node.end,
    decorators: node.decorators.length === 0 ? NONE : node.decorators,
  };
}

function classSummary(node: ClassNode, prefix: string, context: Context): ClassSummary {
  const { place, lineOf } = context;
  const members = new Names();
  const name = `${prefix}${node.name}`;
  const dynamic = bindBlock(node.body, members, `${name}.`, false, context);
  const summary: ClassSummary = {
    kind: 'class',
    module: place.module,
    path: place.path,
    at: node.at,
    line: lineOf(node.at),
    name,
    args: node.args,
    decorators: node.decorators,
    members: members.scope,
    dynamic,
  };
  context.classes.push(summary);
  return summary;
}
