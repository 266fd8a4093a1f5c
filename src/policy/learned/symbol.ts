/**
 * One learned symbol as a line of a policy file: `Name = { newobj = "none", build = "dict", at = "…" }`.
 * The line is valid TOML, and of so strict a form that a scan can read it without a TOML parser.
 * @module
 */
import { isArgumentRule, isStateRule } from '../compact.ts';
import type { StateNeed, SymbolRule } from '../knowledge.ts';

/** What was learned of one symbol, and where. */
export interface LearnedSymbol {
  readonly name: string;
  readonly what: 'class' | 'function' | 'constant';
  readonly newobj?: SymbolRule['newobj'];
  readonly reduce?: SymbolRule['reduce'];
  readonly build?: SymbolRule['build'];
  readonly items?: boolean | undefined;
  readonly hash?: boolean | undefined;
  readonly selfCalls?: readonly string[] | undefined;
  readonly needs?: readonly StateNeed[] | undefined;
  /** `sklearn/base.py:120`. */
  readonly at?: string | undefined;
  /** Over the source that the proof read. */
  readonly digest?: string | undefined;
  readonly why?: string | undefined;
}

/** A value in a symbol's table. */
export type FieldValue = string | boolean | readonly string[];

/** The table of a symbol, as TOML has it. */
export type SymbolTable = Readonly<Record<string, FieldValue>>;

/** What a symbol's table may hold. */
export const SYMBOL_KEYS: readonly string[] = [
  'what',
  'newobj',
  'reduce',
  'build',
  'items',
  'hash',
  'self-calls',
  'plain',
  'data',
  'str',
  'at',
  'digest',
  'why',
];

/** The kinds of needs, which are also the keys that list state keys. */
const NEEDS: readonly StateNeed['needs'][] = ['plain', 'data', 'str'];

/** A symbol as its table: what says nothing is left out. */
export function tableOfSymbol(symbol: LearnedSymbol): SymbolTable {
  const table: Record<string, FieldValue> = {};
  const put = (key: string, value: FieldValue | undefined): void => {
    if (value !== undefined && value !== false && value !== '') table[key] = value;
  };
  put('what', symbol.what === 'class' ? undefined : symbol.what);
  put('newobj', symbol.newobj);
  put('reduce', symbol.reduce);
  put('build', symbol.build);
  put('items', symbol.items);
  put('hash', symbol.hash);
  put('self-calls', sorted(symbol.selfCalls ?? []));
  for (const kind of NEEDS) {
    const keys = (symbol.needs ?? []).filter(({ needs }) => needs === kind).map(({ key }) => key);
    put(kind, sorted(keys));
  }
  put('at', symbol.at);
  put('digest', symbol.digest);
  put('why', symbol.why);
  return table;
}

/** What is wrong with a symbol's table: the key and why. */
export interface SymbolMistake {
  readonly key: string;
  readonly message: string;
}

/** A symbol from its table, or what is wrong with that. */
export function symbolOfTable(
  name: string,
  table: Readonly<Record<string, unknown>>,
): LearnedSymbol | readonly SymbolMistake[] {
  const reader = new TableReader(table);
  const symbol: LearnedSymbol = {
    name,
    what: reader.choice('what', ['class', 'function', 'constant']) ?? 'class',
    newobj: reader.rule('newobj', isArgumentRule),
    reduce: reader.rule('reduce', isArgumentRule),
    build: reader.rule('build', isStateRule),
    items: reader.flag('items'),
    hash: reader.flag('hash'),
    selfCalls: reader.keys('self-calls'),
    needs: NEEDS.flatMap((needs) => (reader.keys(needs) ?? []).map((key) => ({ key, needs }))),
    at: reader.text('at'),
    digest: reader.text('digest'),
    why: reader.text('why'),
  };
  return reader.mistakes.length > 0 ? reader.mistakes : symbol;
}

/** The rule that a learned symbol is for the judge. */
export function ruleOfSymbol(symbol: LearnedSymbol, library: string): SymbolRule {
  const { what, newobj, reduce, build, items, hash, selfCalls = [], needs = [] } = symbol;
  return {
    what,
    newobj,
    reduce,
    build,
    items,
    hash,
    selfCalls: selfCalls.length > 0 ? selfCalls : undefined,
    needs: needs.length > 0 ? needs : undefined,
    why: symbol.why ?? 'Learned from the source of the library.',
    source: [library, symbol.at].filter((part) => part !== undefined && part !== '').join(' '),
  };
}

/** Reads the values of a table and keeps what is wrong with them. */
class TableReader {
  readonly mistakes: SymbolMistake[] = [];
  private readonly table: Readonly<Record<string, unknown>>;

  constructor(table: Readonly<Record<string, unknown>>) {
    this.table = table;
    for (const key of Object.keys(table)) {
      if (!SYMBOL_KEYS.includes(key)) {
        this.wrong(key, `has an unknown key; known: ${SYMBOL_KEYS.join(', ')}`);
      }
    }
  }

  text(key: string): string | undefined {
    const value = this.table[key];
    if (value === undefined || (typeof value === 'string' && value !== '')) return value;
    return this.wrong(key, 'must be a text that is not empty');
  }

  flag(key: string): boolean | undefined {
    const value = this.table[key];
    if (value === undefined || typeof value === 'boolean') return value;
    return this.wrong(key, 'must be true or false');
  }

  choice<Choice extends string>(key: string, choices: readonly Choice[]): Choice | undefined {
    const value = this.table[key];
    if (value === undefined) return undefined;
    const choice = choices.find((candidate) => candidate === value);
    return choice ?? this.wrong(key, `must be one of ${choices.join(', ')}`);
  }

  rule<Rule extends string>(key: string, isRule: (text: string) => text is Rule): Rule | undefined {
    const value = this.table[key];
    if (value === undefined) return undefined;
    if (typeof value === 'string' && isRule(value)) return value;
    return this.wrong(key, `is no rule: ${JSON.stringify(value)}`);
  }

  keys(key: string): readonly string[] | undefined {
    const value = this.table[key];
    if (value === undefined) return undefined;
    if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value;
    return this.wrong(key, 'must be a list of texts');
  }

  private wrong(key: string, message: string): undefined {
    this.mistakes.push({ key, message });
    return undefined;
  }
}

function sorted(texts: readonly string[]): readonly string[] | undefined {
  return texts.length === 0 ? undefined : [...new Set(texts)].toSorted();
}
