/**
 * `unpickle_matcher` of spaCy's two matchers (spacy 3.8.18, spacy/matcher/matcher.pyx, phrasematcher.pyx): they are
 * filled again with their patterns.
 * @module
 */
import type { Value } from '../../core/value.ts';
import { hidden, refused, type Problem } from '../inspection.ts';
import { isMadeBy } from '../made-by.ts';
import type { ArgumentInspector, Scope } from '../scope.ts';
import { isStorableCallable } from './partial.ts';

/** `(vocab, patterns, callbacks, validate, fuzzy_compare)`: inert with plain patterns that repeat few tokens. */
export const spacyMatcher: ArgumentInspector = (args, _call, scope) => {
  const [vocab, patterns, callbacks, validate, compare, ...rest] = args;
  if (patterns === undefined || compare === undefined || rest.length > 0)
    return refused('it takes five arguments');
  if (!patterns.plain || validate?.plain !== true)
    return refused('its patterns are not plain data');
  if (!isStorableCallable(compare, scope)) return refused('its comparison is not a known function');
  return inspectCommon(vocab, callbacks, scope) ?? inspectPatterns(patterns);
};

/** `(vocab, phrases, callbacks, attribute)`: inert with sets of hashes for phrases. */
export const spacyPhraseMatcher: ArgumentInspector = (args, _call, scope) => {
  const [vocab, phrases, callbacks, attribute, ...rest] = args;
  if (phrases === undefined || attribute?.plain !== true || rest.length > 0)
    return refused('it takes four arguments');
  const data = scope.isData(phrases);
  if (data === 'hidden') return hidden('not all of its phrases are shown');
  return data === 'yes'
    ? inspectCommon(vocab, callbacks, scope)
    : refused('its phrases are not data');
};

/** The vocabulary, whose getters are called for keys, and functions that are kept for matches. */
function inspectCommon(
  vocab: Value | undefined,
  callbacks: Value | undefined,
  scope: Scope,
): Problem | undefined {
  if (vocab?.kind === 'elided') return hidden('not all of its arguments are shown');
  if (!isMadeBy(vocab, 'spacy.vocab', 'unpickle_vocab', scope))
    return refused('its vocabulary is not of spaCy');
  if (callbacks?.plain === true) return undefined;
  if (callbacks?.kind !== 'dict') return refused('its callbacks are not a dict');
  if (callbacks.elided > 0) return hidden('not all of its callbacks are shown');
  const areKnown = callbacks.entries.every(
    ([, value]) => value.plain || isStorableCallable(value, scope),
  );
  return areKnown ? undefined : refused('a callback is not a known function');
}

/** Tokens that one operator may repeat: `{1000000}` would make as many of them. */
const FEW = /^(?:[!?+*1]|\{\d{0,2}(?:,\d{0,2})?\})$/;

/** Looks for operators in all that plain patterns hold. */
function inspectPatterns(patterns: Value): Problem | undefined {
  const open: Value[] = [patterns];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.kind === 'elided') return hidden('not all of its patterns are shown');
    if ('elided' in next && next.elided > 0) return hidden('not all of its patterns are shown');
    if ('items' in next) open.push(...next.items);
    if (next.kind !== 'dict') continue;
    for (const [key, value] of next.entries) {
      open.push(value);
      const isOperator = key.kind === 'str' && key.text.toUpperCase() === 'OP';
      const isFew = value.kind === 'str' && FEW.test(value.text);
      if (isOperator && !isFew) return refused('an operator of a pattern repeats many tokens');
    }
  }
  return undefined;
}
