/**
 * `Tokenizer(vocab, rules, prefix_search, suffix_search, infix_finditer, token_match, url_match)`
 * (spacy 3.8.18, spacy/tokenizer.pyx). Making one takes every rule apart with the patterns, and looks the pieces up.
 * @module
 */
import type { Value } from '../../core/value.ts';
import { publicName } from '../canonical.ts';
import { wholeText } from '../contents.ts';
import { hidden, refused, type Problem } from '../inspection.ts';
import { isMadeBy } from '../made-by.ts';
import { isCheapPattern } from '../pattern-cost.ts';
import type { ArgumentInspector, Scope } from '../scope.ts';

/** Inert with a vocabulary that is, plain rules, and patterns that are cheap to match or spaCy's own. */
export const spacyTokenizer: ArgumentInspector = ([vocab, rules, ...methods], _call, scope) => {
  if (rules === undefined || methods.length !== 5) return refused('it takes seven arguments');
  if (vocab?.kind === 'elided') return hidden('not all of its arguments are shown');
  if (!isMadeBy(vocab, 'spacy.vocab', 'unpickle_vocab', scope))
    return refused('its vocabulary is not of spaCy');
  if (!rules.plain) return refused('its rules are not plain data');
  for (const method of methods) {
    const problem = method.kind === 'none' ? undefined : inspectMethod(method, scope);
    if (problem !== undefined) return problem;
  }
  return undefined;
};

const METHODS: ReadonlySet<string> = new Set(['search', 'match', 'fullmatch', 'finditer']);

/** `getattr(re._compile(pattern, flags), 'search')`. */
function inspectMethod(method: Value, scope: Scope): Problem | undefined {
  const [pattern, name] = argumentsOf(method, 'builtins.getattr') ?? [];
  const isMethod = name?.kind === 'str' && METHODS.has(name.text);
  const [text, flags] = (isMethod && argumentsOf(pattern, 're._compile')) || [];
  if (text === undefined || flags?.kind !== 'int') {
    const isShown = method.kind !== 'elided' && pattern?.kind !== 'elided';
    return isShown
      ? refused('it is not given methods of patterns')
      : hidden('a pattern is not shown');
  }
  const whole = wholeText(text, scope.contents);
  if (whole === undefined) return refused('a pattern cannot be read');
  const isCheap = (flags.value & ~FLAGS) === 0n && (isCheapPattern(whole) || isUrlPattern(whole));
  return isCheap ? undefined : refused('a pattern may take very long to match');
}

/** IGNORECASE, DOTALL, UNICODE and ASCII: with others a pattern means something else. */
const FLAGS = 2n | 16n | 32n | 256n;

function argumentsOf(value: Value | undefined, callee: string): readonly Value[] | undefined {
  if (value?.kind !== 'instance' || value.callee.kind !== 'global') return undefined;
  const { module, name } = value.callee.symbol;
  const isCall = value.how === 'reduce' && publicName(module, name) === callee;
  const items = value.args?.kind === 'tuple' ? value.args.items : [];
  return isCall && items.length === 2 ? items : undefined;
}

/** The pattern of URLs (spacy/lang/tokenizer_exceptions.py, URL_PATTERN), with its one long class left out. */
const URL = String.raw`(?u)^(?:(?:[\w\+\-\.]{2,})://)?(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[A-Za-z0-9\u00a1-\uffff][A-Za-z0-9\u00a1-\uffff_-]{0,62})?[A-Za-z0-9\u00a1-\uffff]\.)+(?:[L]{2,63}))(?::\d{2,5})?(?:[/?#]\S*)?$`;

/** Characters and escapes of them: whichever it holds, the pattern is matched in the same ways. */
const LONG_CLASS = /\[[\\\w\u{80}-\u{10ffff}-]+(?<!\\)\](?=\{2,63\})/gu;
const LONGEST_URL = 10_000;

function isUrlPattern(text: string): boolean {
  return text.length <= LONGEST_URL && text.replace(LONG_CLASS, '[L]') === URL;
}
