/**
 * How a class is changed while and after it is made (R9, R10): decorators, `__init_subclass__`,
 * `__set_name__` of what it holds, and code outside of it.
 * @module
 */
import type { Expression } from '../audit/python/ast.ts';
import { dottedName } from './dotted.ts';
import type { Facts } from './facts.ts';
import { handledBy, type Handling, passedTo } from './handling.ts';
import { returnsArgument } from './inert-function.ts';
import type { KnownClass } from './known-class.ts';
import type { Library } from './library.ts';
import { fullName, type Resolver } from './resolve.ts';
import type { Reason, ReasonCode } from './result.ts';
import type { ClassSummary, FunctionSummary, Patch } from './summary.ts';

/** What is done to one class. */
export interface Making {
  readonly problems: readonly Reason[];
  /** Attributes that are set: nothing is known of them any more. */
  readonly sets: readonly string[];
  /** The marks of a dataclass: `frozen`, `slots`. */
  readonly dataclass: readonly string[] | undefined;
}

/** What is needed to tell. */
export interface MakingContext {
  readonly resolver: Resolver;
  readonly facts: Facts;
  readonly library: Library;
  /** Patches by `module.qualname` of the class, with the module that has them. */
  readonly patches: ReadonlyMap<
    string,
    readonly (Patch & { readonly module: string; readonly path: string })[]
  >;
}

/** What is done to a class by others; `mro` are its bases in order. */
export function makingOf(
  source: ClassSummary,
  mro: readonly KnownClass[],
  context: MakingContext,
): Making {
  const problems: Reason[] = [];
  const sets: string[] = [];
  let dataclass: readonly string[] | undefined;
  const take = (
    handling: Handling,
    code: ReasonCode,
    what: string,
    path = source.path,
    line = source.line,
  ): void => {
    if (handling.kind === 'sets') sets.push(...handling.attributes);
    else problems.push({ code, detail: `${what}: ${handling.why}`, path, line });
  };
  for (const decorator of source.decorators) {
    const marks = dataclassMarks(decorator, source, context);
    if (marks === undefined)
      take(decoration(decorator, source, context), 'class-decorator', nameOf(decorator));
    else dataclass = marks;
  }
  for (const { source: base, declared, name } of mro) {
    if (declared?.subclasses === 'no')
      take({ kind: 'unknown', why: 'it changes its subclasses' }, 'init-subclass', name);
    for (const hook of base?.members.get('__init_subclass__') ?? [])
      take(
        hook.kind === 'function'
          ? handledBy(hook, context)
          : { kind: 'unknown', why: 'it is no function' },
        'init-subclass',
        `${name}.__init_subclass__`,
      );
  }
  for (const [hook, name] of namingHooks(source, context))
    take(handledBy(hook, context), 'patched', `${name}.__set_name__`);
  for (const patch of context.patches.get(`${source.module}.${source.name}`) ?? [])
    take(
      patchEffect(patch, `${source.module}.${source.name}`, context),
      'patched',
      patch.passedTo ?? 'assigned',
      patch.path,
      patch.line,
    );
  if (dataclass !== undefined) sets.push(...dataclassSets(dataclass, source));
  return { problems, sets: sets.filter((name) => !DESCRIBING.has(name)), dataclass };
}

/** `__set_name__` of what the class body makes: it is given the class. */
function namingHooks(
  { module, members }: ClassSummary,
  { resolver }: MakingContext,
): readonly (readonly [FunctionSummary, string])[] {
  const hooks: (readonly [FunctionSummary, string])[] = [];
  for (const bindings of members.values())
    for (const binding of bindings) {
      if (binding.kind !== 'value' || binding.value.kind !== 'call') continue;
      const open = [...resolver.dotted(module, nameOf(binding.value))];
      const seen = new Set<unknown>();
      for (let made = open.pop(); made !== undefined; made = open.pop()) {
        if (made.kind !== 'class' || seen.has(made)) continue;
        seen.add(made);
        for (const hook of made.members.get('__set_name__') ?? [])
          if (hook.kind === 'function') hooks.push([hook, made.name]);
        for (const { value } of made.args)
          open.push(...resolver.dotted(made.module, nameOf(value)));
      }
    }
  return hooks;
}

/** Attributes that nothing looks up while objects are built. */
const DESCRIBING: ReadonlySet<string> = new Set([
  '__doc__',
  '__module__',
  '__name__',
  '__qualname__',
  '__annotations__',
  '__signature__',
  '__text_signature__',
]);

function nameOf(expression: Expression): string {
  const callee = expression.kind === 'call' ? expression.callee : expression;
  return dottedName(callee) ?? expression.kind;
}

/** `@dataclass` with marks written out; undefined for any other decorator. */
function dataclassMarks(
  decorator: Expression,
  { module }: ClassSummary,
  { resolver, facts }: MakingContext,
): readonly string[] | undefined {
  const found = resolver.dotted(module, nameOf(decorator));
  const names = found.map((definition) => facts.canonical(fullName(definition)));
  if (names.length === 0 || !names.every((name) => name === 'dataclasses.dataclass'))
    return undefined;
  if (decorator.kind !== 'call') return [];
  const plain = decorator.args.every(
    ({ kind, value }) => kind === 'keyword' && value.kind === 'constant',
  );
  if (!plain) return ['slots', 'frozen'];
  return decorator.args.flatMap(({ name, value }) =>
    value.kind === 'constant' && value.text === 'True' ? [name] : [],
  );
}

/** CPython Lib/dataclasses.py, _process_class: what it sets, unless the class has it. */
function dataclassSets(marks: readonly string[], { members }: ClassSummary): string[] {
  const sets = ['__init__', '__eq__', '__hash__', '__repr__', '__match_args__'];
  if (marks.includes('frozen')) sets.push('__setattr__', '__delattr__');
  if (marks.includes('slots')) sets.push('__slots__', '__setstate__', '__getstate__');
  return sets.filter((name) => !members.has(name) || name.startsWith('__s'));
}

function decoration(decorator: Expression, source: ClassSummary, context: MakingContext): Handling {
  const { resolver, facts, library } = context;
  const name = nameOf(decorator);
  const found = resolver.dotted(source.module, name);
  if (found.length === 0) return { kind: 'unknown', why: 'it is not known' };
  const sets: string[] = [];
  for (const definition of found) {
    const full = fullName(definition);
    const declared = facts.harmless(full);
    if (declared !== undefined) {
      sets.push(...declared);
      continue;
    }
    if (definition.kind !== 'function')
      return { kind: 'unknown', why: `${full === '' ? name : full} is not known to be harmless` };
    const body = library.body(definition);
    if (body === undefined || definition.decorators.length > 0 || !returnsArgument(body))
      return { kind: 'unknown', why: `${full} does not simply give the class back` };
    const handling = handledBy(definition, context);
    if (handling.kind === 'unknown') return handling;
    sets.push(...handling.attributes);
  }
  return { kind: 'sets', attributes: sets };
}

function patchEffect(
  patch: Patch & { readonly module: string },
  name: string,
  context: MakingContext,
): Handling {
  if (patch.inFunction && context.facts.onDemand(patch.module)) return NO_CHANGE;
  if (patch.attribute !== undefined) return { kind: 'sets', attributes: [patch.attribute] };
  const declared =
    context.facts.patch(patch.module, name) ?? context.facts.patch(patch.module, '*');
  if (declared !== undefined) return { kind: 'sets', attributes: declared };
  if (patch.passedTo === undefined)
    return { kind: 'unknown', why: 'attributes of any name are set on it' };
  if (patch.passedTo === 'a loop') return { kind: 'unknown', why: 'it goes through it' };
  return passedTo(patch.passedTo, patch.module, context);
}

const NO_CHANGE: Handling = { kind: 'sets', attributes: [] };
