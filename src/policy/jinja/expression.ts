/**
 * Follows an expression of a template without evaluating it: which names it reaches, and whose text it
 * makes. An explicit stack of brackets takes the place of recursion.
 * @module
 */
import { applyFilter, callOperand, type Argument, type Operand } from './calls.ts';
import { FUNCTIONS, HANDLES, HOSTED, reaches, TESTS } from './names.ts';
import type { Scope } from './scope.ts';
import {
  concatenated,
  constant,
  DATA,
  derived,
  dictOf,
  either,
  isConstant,
  isNumber,
  listOf,
  mixed,
  namedPartOf,
  NUMBER,
  partOf,
  plus,
  rearranged,
  RENDERED,
  TOKEN,
  UNFOLLOWED,
  type TextValue,
} from './text-value.ts';
import type { Token } from './tokens.ts';

const MAX_BRACKETS = 200;
const CONSTANTS = new Set(['true', 'false', 'none', 'True', 'False', 'None']);
const WORDS = new Set(['and', 'or', 'not', 'in', 'is', 'if', 'else']);
const CHOOSING = new Set(['and', 'or', 'if', 'else']);
const COMPARING = new Set(['in', 'is', 'not', '==', '!=', '<', '<=', '>', '>=']);
const ITEM_NUMBERS = new Set(
  'index index0 revindex revindex0 first last length depth depth0'.split(' '),
);

const PLAIN_BRACKETS: Readonly<Record<string, 'group' | 'dict'>> = { '(': 'group', '{': 'dict' };

type Bracket =
  | { readonly kind: 'root' | 'group' | 'list' | 'dict' | 'test' }
  | { readonly kind: 'call' | 'subscript'; readonly base: Operand }
  | { readonly kind: 'filter'; readonly name: string; readonly base: Operand };

/** An open bracket and what was read in it. */
interface Frame {
  readonly bracket: Bracket;
  readonly items: Argument[];
  /** Keys of a dict. */
  readonly keys: TextValue[];
  terms: TextValue[];
  operators: string[];
  operand: Operand | undefined;
  keyword: string | undefined;
  /** A test name is next. */
  testing: boolean;
  sliced: boolean;
  commas: number;
}

/** Follows the whole expression; `input` stands before a filter that is applied to it. */
export function follow(tokens: readonly Token[], scope: Scope, input?: TextValue): Operand {
  return new Follower(scope, input).run(tokens);
}

class Follower {
  private readonly scope: Scope;
  private readonly frames: Frame[];

  constructor(scope: Scope, input: TextValue | undefined) {
    this.scope = scope;
    const root = frameOf({ kind: 'root' });
    if (input !== undefined) root.operand = { value: input };
    this.frames = [root];
  }

  run(tokens: readonly Token[]): Operand {
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (token === undefined) break;
      if (reaches(token.text) && token.kind !== 'number' && token.kind !== 'operator') {
        this.scope.report('dangerous', token.text, `uses ${token.text}`);
      }
      const taken =
        token.kind === 'operator' ? this.operator(token.text, tokens, at) : this.term(token);
      if (taken === undefined) return this.unreadable();
      at += taken;
      if (this.frames.length > MAX_BRACKETS) return this.unreadable();
    }
    if (this.frames.length !== 1) return this.unreadable();
    const { operand, terms, items, commas } = this.top;
    const alone = terms.length === 0 && commas === 0 ? operand : undefined;
    this.endItem();
    if (alone !== undefined) return alone;
    return { value: commas > 0 ? listOf(valuesOf(items)) : either(valuesOf(items)) };
  }

  private get top(): Frame {
    const top = this.frames.at(-1);
    return top ?? frameOf({ kind: 'root' });
  }

  private unreadable(): Operand {
    this.scope.report('unknown', 'expression', 'has an expression that cannot be followed');
    return { value: RENDERED };
  }

  /** A name, text or number. Returns how many more tokens were taken, nothing for what is no expression. */
  private term(token: Token): number | undefined {
    const top = this.top;
    if (token.kind === 'name' && WORDS.has(token.text)) return this.word(token.text);
    if (top.testing) return this.test(token.text);
    // The argument of a test may stand without brackets: `x is divisibleby 3`.
    if (top.operand !== undefined) this.endTerm('is');
    if (token.kind === 'number') top.operand = { value: NUMBER };
    else if (token.kind === 'string') {
      top.operand = { value: token.opaque === true ? RENDERED : constant(token.text) };
    } else top.operand = this.variable(token.text);
    return 0;
  }

  private word(word: string): number {
    const top = this.top;
    if (top.testing && word === 'not') return 0;
    if (top.testing && word === 'in') return this.test(word);
    if (word === 'not' && top.operand === undefined) return 0;
    this.endTerm(word, word === 'is');
    top.testing = word === 'is';
    return 0;
  }

  private test(name: string): number {
    const top = this.top;
    if (!TESTS.has(name)) {
      this.scope.report(
        'unknown',
        name,
        `uses the test ${name}, which no program is known to offer`,
      );
    }
    top.testing = false;
    top.operand = { value: NUMBER, tested: true };
    return 0;
  }

  private variable(name: string): Operand {
    const { scope } = this;
    if (CONSTANTS.has(name)) return { value: NUMBER };
    const named = { path: name, root: name };
    const assigned = scope.read(name);
    if (scope.macros.has(name)) return { ...named, value: constant(name) };
    if (HOSTED.has(name))
      return { ...named, value: either([DATA, ...(assigned ? [assigned] : [])]) };
    if (assigned !== undefined) return { ...named, value: assigned };
    const hosted = FUNCTIONS.has(name) || HANDLES.has(name) ? name : undefined;
    return hosted === undefined ? { ...named, value: TOKEN } : { value: UNFOLLOWED, hosted };
  }

  private operator(text: string, tokens: readonly Token[], at: number): number | undefined {
    const top = this.top;
    switch (text) {
      case '.':
        return this.attribute(tokens[at + 1]);
      case '|':
        return this.filter(tokens, at + 1);
      case '(':
      case '[':
      case '{':
        return this.open(text);
      case ')':
      case ']':
      case '}':
        return this.close();
      case ',':
        this.endItem();
        top.commas++;
        return 0;
      case ':':
        this.colon();
        return 0;
      case '=':
        top.keyword = top.operand?.path ?? top.operand?.hosted;
        top.operand = undefined;
        return top.keyword === undefined ? undefined : 0;
      case ';':
        return undefined;
      default:
        // Without an operand before it, it is a sign, or the star of an argument.
        if (top.operand !== undefined) this.endTerm(text);
        return 0;
    }
  }

  /** What stands before it is a key of a dict, or a bound of a slice. */
  private colon(): void {
    const top = this.top;
    this.endItem();
    top.sliced = true;
    const key = top.bracket.kind === 'dict' ? top.items.pop() : undefined;
    if (key !== undefined) top.keys.push(key.value);
  }

  private attribute(token: Token | undefined): number | undefined {
    const top = this.top;
    const base = top.operand;
    if (base === undefined || token === undefined || token.kind === 'operator') return undefined;
    const { text } = token;
    if (reaches(text)) this.scope.report('dangerous', text, `reaches the attribute ${text}`);
    else if (text.startsWith('_')) {
      this.scope.report(
        'unknown',
        text,
        `reads the attribute ${text}, which is not meant to be read`,
      );
    }
    top.operand = this.member(base, text);
    return 1;
  }

  private member(base: Operand, name: string): Operand {
    const { root } = base;
    const value = this.memberValue(base, name);
    return { value, ...(root !== undefined && { root }), member: { name, base } };
  }

  private memberValue(base: Operand, name: string): TextValue {
    if (base.hosted === 'loop') return ITEM_NUMBERS.has(name) ? NUMBER : UNFOLLOWED;
    if (base.hosted !== undefined) this.handle(base.hosted);
    const field = base.value.space ? this.scope.read(`.${name}`) : undefined;
    const part = namedPartOf(base.value);
    return field === undefined ? part : either([field, part]);
  }

  /** A function that is not called, or an object behind which there is more than a template needs. */
  private handle(name: string): void {
    if (name === 'loop') return;
    this.scope.report('unknown', name, `uses ${name}, which is more than text`);
  }

  private filter(tokens: readonly Token[], start: number): number | undefined {
    const top = this.top;
    const base = top.operand;
    let at = start;
    let name = tokens[at]?.kind === 'name' ? (tokens[at]?.text ?? '') : '';
    while (tokens[at + 1]?.text === '.' && tokens[at + 2]?.kind === 'name') {
      name += `.${tokens[at + 2]?.text ?? ''}`;
      at += 2;
    }
    if (base === undefined || name === '') return undefined;
    if (base.hosted !== undefined) this.handle(base.hosted);
    const next = tokens[at + 1];
    if (next?.kind === 'operator' && next.text === '(') {
      this.frames.push(frameOf({ kind: 'filter', name, base }));
      return at + 2 - start;
    }
    top.operand = { value: applyFilter(name, base.value, [], this.scope) };
    return at + 1 - start;
  }

  private open(text: string): number {
    const base = this.top.operand;
    const wasTest = base?.tested === true;
    if (text === '(' && base !== undefined) {
      this.frames.push(frameOf(wasTest ? { kind: 'test' } : { kind: 'call', base }));
    } else if (text === '[' && base !== undefined && !wasTest) {
      this.frames.push(frameOf({ kind: 'subscript', base }));
    } else {
      if (base !== undefined) this.endTerm('is');
      this.frames.push(frameOf({ kind: PLAIN_BRACKETS[text] ?? 'list' }));
    }
    return 0;
  }

  private close(): number | undefined {
    this.endItem();
    const closed = this.frames.pop();
    const top = this.frames.at(-1);
    if (closed === undefined || top === undefined) return undefined;
    top.operand = this.closed(closed);
    return 0;
  }

  private closed({ bracket, items, keys, sliced, commas }: Frame): Operand {
    const values = valuesOf(items);
    switch (bracket.kind) {
      case 'group':
        return { value: commas > 0 ? listOf(values) : either(values) };
      case 'call':
        if (bracket.base.hosted !== undefined && !FUNCTIONS.has(bracket.base.hosted)) {
          this.handle(bracket.base.hosted);
        }
        return callOperand(bracket.base, items, this.scope);
      case 'subscript':
        return this.subscripted(bracket.base, values, sliced);
      case 'filter':
        return { value: applyFilter(bracket.name, bracket.base.value, items, this.scope) };
      case 'test':
        return { value: NUMBER };
      case 'dict':
        return { value: dictOf(keys, values) };
      default:
        return { value: listOf(values) };
    }
  }

  private subscripted(base: Operand, keys: readonly TextValue[], sliced: boolean): Operand {
    if (base.hosted !== undefined) this.handle(base.hosted);
    const root = base.root === undefined ? {} : { root: base.root };
    const { value } = base;
    if (sliced) return { ...root, value: rearranged(value) };
    for (const key of keys) this.scope.useAsKey(key, 'as a key in square brackets');
    const key = either(keys);
    return { ...root, value: isNumber(key) ? partOf(value) : this.keyed(value, key) };
  }

  /** What stands under a key: of a dict, of a namespace, of a list where the key is a number. */
  private keyed(value: TextValue, key: TextValue): TextValue {
    const fields = value.space
      ? key.texts.flatMap((text) => this.scope.read(`.${text}`) ?? [])
      : [];
    const found = [namedPartOf(value), ...fields];
    if (isConstant(key)) return either(found);
    if (value.space) found.push(RENDERED);
    return either(value.depth === 0 ? [...found, derived(value)] : found);
  }

  /** Ends the operand before an operator. */
  private endTerm(operator: string, isTested = false): void {
    const top = this.top;
    if (top.operand?.hosted !== undefined && !isTested) this.handle(top.operand.hosted);
    if (top.operand !== undefined) top.terms.push(top.operand.value);
    else top.terms.push(NUMBER);
    top.operators.push(operator);
    top.operand = undefined;
  }

  /** Ends what stands between two commas. */
  private endItem(): void {
    const top = this.top;
    if (top.operand?.hosted !== undefined) this.handle(top.operand.hosted);
    if (top.operand !== undefined) top.terms.push(top.operand.value);
    if (top.terms.length > 0) {
      top.items.push({ value: reduced(top.terms, top.operators), keyword: top.keyword });
    }
    top.terms = [];
    top.operators = [];
    top.operand = undefined;
    top.keyword = undefined;
    top.testing = false;
  }
}

function frameOf(bracket: Bracket): Frame {
  return {
    bracket,
    items: [],
    keys: [],
    terms: [],
    operators: [],
    operand: undefined,
    keyword: undefined,
    testing: false,
    sliced: false,
    commas: 0,
  };
}

function valuesOf(items: readonly Argument[]): readonly TextValue[] {
  return items.map(({ value }) => value);
}

/**
 * The value of terms and the operators between them. Choices give any of their sides, comparisons a
 * truth value, the rest is put together; what is not exact errs towards more texts.
 */
function reduced(terms: readonly TextValue[], operators: readonly string[]): TextValue {
  if (terms.length === 1 && operators.length === 0) return terms[0] ?? NUMBER;
  if (operators.some((operator) => CHOOSING.has(operator))) return mixedSides(terms, operators);
  if (operators.some((operator) => COMPARING.has(operator))) return NUMBER;
  return joined(terms, operators);
}

/** `a ~ b if c == d else e`: each side on its own. */
function mixedSides(terms: readonly TextValue[], operators: readonly string[]): TextValue {
  const sides: TextValue[] = [];
  let from = 0;
  for (let at = 0; at <= operators.length; at++) {
    if (at < operators.length && !CHOOSING.has(operators[at] ?? '')) continue;
    sides.push(reduced(terms.slice(from, at + 1), operators.slice(from, at)));
    from = at + 1;
  }
  return either(sides);
}

function joined(terms: readonly TextValue[], operators: readonly string[]): TextValue {
  let value = terms[0] ?? NUMBER;
  for (const [index, operator] of operators.entries()) {
    const next = terms[index + 1] ?? NUMBER;
    if (operator === '~') value = concatenated(value, next);
    else if (operator === '+') value = plus(value, next);
    else if (operator === '*' || operator === '%') value = mixed([value, next]);
    else value = NUMBER;
  }
  return value;
}
