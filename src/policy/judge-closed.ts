/**
 * Judges pickles whose callables their loader calls: whatever they make must be built of plain data, of functions
 * that only compute with texts, and of partials of these, so that no call of any of it can reach more.
 * @module
 */
import type { CallFact, Fact } from '../core/fact.ts';
import type { Capability, Finding } from '../core/finding.ts';
import { LIMITS } from '../core/limits.ts';
import type { SymbolName, Value } from '../core/value.ts';
import { publicName } from './canonical.ts';
import { escapeText } from './escape-text.ts';
import { Findings } from './findings.ts';
import { isEmpty } from './inspect-arguments.ts';
import { BUILT_IN_LOOKUP, targetOf, type Lookup } from './lookup.ts';
import { callsCarried } from './rules/calls-carried.ts';

/** The findings about the facts of such a pickle, all arguments shown; none when it is closed. */
export function judgeClosed(
  facts: Iterable<Fact>,
  member: string,
  lookup: Lookup = BUILT_IN_LOOKUP,
): readonly Finding[] {
  const findings = new Findings(member, LIMITS.findings);
  for (const fact of facts) {
    if (fact.kind === 'anomaly') continue;
    const target = fact.kind === 'import' ? outsideName(fact.symbol, lookup) : odd(fact, lookup);
    if (target === undefined) continue;
    const named = escapeText(target);
    const values = { target: named };
    const grants = fact.kind === 'import' ? grantsOf(fact.symbol, lookup) : undefined;
    const worse =
      grants === undefined ? {} : ({ verdict: 'dangerous', capabilities: grants } as const);
    findings.add(callsCarried, { target: named, offset: fact.offset, values, ...worse });
  }
  return findings.list();
}

/** The name, when it is neither a text function nor `functools.partial`. */
function outsideName(symbol: SymbolName, lookup: Lookup): string | undefined {
  const isInside = isPartial(symbol) || lookup.entry(symbol).rule?.text === true;
  return isInside ? undefined : targetOf(symbol);
}

/** What the name grants whoever calls it, which loading may do. */
function grantsOf(symbol: SymbolName, lookup: Lookup): readonly Capability[] | undefined {
  return lookup.grant(lookup.entry(symbol))?.grants;
}

function isPartial({ module, name }: SymbolName): boolean {
  return publicName(module, name) === 'functools.partial';
}

/**
 * What is called other than to make a partial of a text function. What else such a partial holds needs no look:
 * it was made by this pickle too.
 */
function odd({ how, callee, args }: CallFact, lookup: Lookup): string | undefined {
  if (how === 'reduce' && callee.kind === 'global' && isPartial(callee.symbol)) {
    return args.kind === 'tuple' && isTextFunction(args.items[0], lookup) ? undefined : 'a partial';
  }
  if (how !== 'build') return callee.kind === 'global' ? targetOf(callee.symbol) : how;
  return isPartialState(args, lookup) ? undefined : 'the state of a partial';
}

function isTextFunction(value: Value | undefined, lookup: Lookup): boolean {
  return value?.kind === 'global' && lookup.entry(value.symbol).rule?.text === true;
}

/** `(function, arguments, keywords, attributes)` without attributes (Modules/_functoolsmodule.c, partial_setstate). */
function isPartialState(state: Value, lookup: Lookup): boolean {
  if (state.kind !== 'tuple' || state.items.length !== 4 || state.elided > 0) return false;
  const attributes = state.items[3];
  return isTextFunction(state.items[0], lookup) && isEmpty(attributes);
}
