/**
 * What calls and filters in a template do, and what they return.
 * @module
 */
import {
  ATTRIBUTE_FILTERS,
  COUNTING,
  COUNTING_FILTERS,
  FILTERS,
  FORMATTING,
  METHODS,
  pathReaches,
  reaches,
  RUNNING,
} from './names.ts';
import type { Scope } from './scope.ts';
import {
  constant,
  DATA,
  derived,
  dictOf,
  either,
  isConstant,
  listOf,
  mixed,
  namedPartOf,
  NUMBER,
  partOf,
  rearranged,
  RENDERED,
  UNFOLLOWED,
  type TextValue,
} from './text-value.ts';

/** An argument; `keyword` when it is given by name. */
export interface Argument {
  readonly value: TextValue;
  readonly keyword: string | undefined;
}

/** A value on its way through an expression. */
export interface Operand {
  readonly value: TextValue;
  /** The variable that it is. */
  readonly path?: string;
  /** The variable that it is part of, however deep. */
  readonly root?: string;
  /** A function or object of the program, not assigned by the template. */
  readonly hosted?: string;
  /** What a test stands for: what follows is its argument. */
  readonly tested?: true;
  /** An attribute, as long as it may turn out to be a method. */
  readonly member?: { readonly name: string; readonly base: Operand };
  /** What `namespace(…)` was given. */
  readonly fields?: readonly Argument[];
}

const TAKING = new Set(['append', 'extend', 'insert', 'add', 'update', 'setdefault']);
const KEEPING = new Set(['keys', 'values', 'items', 'copy']);
const MIXING = new Set([
  'replace',
  'join',
  'format',
  'format_map',
  'center',
  'ljust',
  'rjust',
  'zfill',
]);
const PICKING = new Set(['pop', 'popitem', 'setdefault', 'next', 'cycle']);

/** Calls an operand. */
export function callOperand(callee: Operand, args: readonly Argument[], scope: Scope): Operand {
  if (callee.member !== undefined) {
    const { name, base } = callee.member;
    return { value: callMethod(name, base, args, scope) };
  }
  const { path, hosted } = callee;
  if (hosted !== undefined) return callFunction(hosted, args, scope);
  const parameters = path === undefined ? undefined : scope.macros.get(path);
  if (parameters !== undefined) {
    bind(parameters, args, scope);
    return { value: RENDERED };
  }
  const target = path ?? 'a result';
  scope.report('unknown', target, `calls ${target}, which no program is known to offer`);
  return { value: mixed([UNFOLLOWED, ...args.map(({ value }) => value)]) };
}

function callMethod(
  name: string,
  base: Operand,
  args: readonly Argument[],
  scope: Scope,
): TextValue {
  const values = args.map(({ value }) => value);
  if (RUNNING.has(name)) scope.report('dangerous', name, `calls ${name}()`);
  if (COUNTING.has(name)) return NUMBER;
  if (FORMATTING.has(name)) useAsFormat(base.value, scope);
  else if (!METHODS.has(name)) {
    scope.report('unknown', name, `calls the method ${name}(), which texts and lists do not have`);
    return mixed([UNFOLLOWED, base.value, ...values]);
  }
  if (TAKING.has(name) && base.root !== undefined) {
    // `extend` and `update` hand over items, the others one item itself.
    const given = dictOf(keywordsOf(args), [...values, ...values.map(partOf)]);
    if (scope.read(base.root)?.space !== true) scope.assign(base.root, given);
    if (base.member !== undefined) scope.assign(`.${base.member.name}`, given);
  }
  if (name === 'get') return either([namedPartOf(base.value), ...values.slice(1)]);
  if (PICKING.has(name)) return either([partOf(base.value), ...values]);
  if (KEEPING.has(name)) return base.value;
  return MIXING.has(name) ? mixed([base.value, ...values]) : derived(base.value);
}

/** A field of a format string can name attributes: `{0.x}`. */
function useAsFormat(format: TextValue, scope: Scope): void {
  const how = 'as a format string';
  scope.useAsKey(format, how, fieldReaches);
  if (format.data) scope.report('unknown', how, 'takes what it is given as a format string');
}

function fieldReaches(text: string): boolean {
  return (text.match(/\{[^{}]*\}/g) ?? []).some((field) => pathReaches(field));
}

function callFunction(name: string, args: readonly Argument[], scope: Scope): Operand {
  const values = args.map(({ value }) => value);
  switch (name) {
    case 'range':
    case 'raise_exception':
      return { value: { ...NUMBER, depth: name === 'range' ? 1 : 0 } };
    case 'strftime_now':
      return { value: mixed(values) };
    case 'cycler':
    case 'joiner':
      return { value: listOf(values) };
    case 'dict':
      return { value: dictOf(keywordsOf(args), args.map(itemOf)) };
    case 'namespace': {
      const isFields = args.every(({ keyword }) => keyword !== undefined);
      return {
        value: dictOf(keywordsOf(args), args.map(itemOf)),
        ...(isFields && { fields: args }),
      };
    }
    case 'loop':
      for (const target of scope.loopTargets) scope.assign(target, partOf(either(values)));
      return { value: RENDERED };
    case 'caller':
      return { value: RENDERED };
    default:
      return { value: UNFOLLOWED };
  }
}

/** `dict({…})` takes items over, `dict(a=…)` an item. */
function itemOf({ keyword, value }: Argument): TextValue {
  return keyword === undefined ? either([value, partOf(value), partOf(partOf(value))]) : value;
}

function keywordsOf(args: readonly Argument[]): readonly TextValue[] {
  return args.flatMap(({ keyword }) => (keyword === undefined ? [] : [constant(keyword)]));
}

/** What no parameter takes goes to `varargs` and `kwargs`. */
function bind(parameters: readonly string[], args: readonly Argument[], scope: Scope): void {
  let position = 0;
  for (const { value, keyword } of args) {
    const name = keyword ?? parameters[position++];
    if (name !== undefined && parameters.includes(name)) scope.assign(name, value);
    else if (keyword === undefined) scope.assign('varargs', listOf([value]));
    else scope.assign('kwargs', dictOf([constant(keyword)], [value]));
  }
}

const TEXT_FOLDS: Readonly<Record<string, (text: string) => string>> = {
  lower: (text) => text.toLowerCase(),
  upper: (text) => text.toUpperCase(),
  trim: (text) => text.trim(),
  string: (text) => text,
  safe: (text) => text,
};
const ITEMWISE = new Set(
  'list sort reverse unique select reject selectattr rejectattr map items dictsort batch slice groupby'.split(
    ' ',
  ),
);
const FIRST_OF = new Set(['first', 'last', 'random', 'min', 'max', 'attr']);

/** Applies a filter. */
export function applyFilter(
  name: string,
  input: TextValue,
  args: readonly Argument[],
  scope: Scope,
): TextValue {
  const values = args.map(({ value }) => value);
  if (COUNTING_FILTERS.has(name)) return NUMBER;
  if (!FILTERS.has(name)) {
    scope.report('unknown', name, `uses the filter ${name}, which no program is known to offer`);
    return mixed([UNFOLLOWED, input, ...values]);
  }
  if (ATTRIBUTE_FILTERS.has(name)) useAttributeNames(name, args, scope);
  if (name === 'default' || name === 'd') return either([input, ...values]);
  const fold = TEXT_FOLDS[name];
  if (fold !== undefined && input.depth === 0 && !input.space) {
    return { ...input, texts: input.texts.map(fold) };
  }
  if (ITEMWISE.has(name)) return rearranged(input);
  return FIRST_OF.has(name) ? partOf(input) : mixed([input, ...values]);
}

function useAttributeNames(name: string, args: readonly Argument[], scope: Scope): void {
  const isName = ({ keyword }: Argument, index: number): boolean =>
    keyword === 'attribute' || (keyword === undefined && !(name === 'join' && index === 0));
  for (const { value } of args.filter(isName)) {
    scope.useAsKey(
      value,
      `an argument of the filter ${name}`,
      (text) => reaches(text) || pathReaches(text),
    );
  }
  const [first] = args;
  const applies = name === 'map' && first !== undefined && first.keyword === undefined;
  if (!applies) return;
  for (const filter of first.value.texts) {
    applyFilter(filter, DATA, filter === 'map' ? [] : args.slice(1), scope);
  }
  if (!isConstant(first.value)) {
    scope.report('unknown', 'map', 'applies a filter of which the name is not written out');
  }
}
