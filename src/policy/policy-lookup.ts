/**
 * The built-in knowledge with what a user's policy file learned from library source under it.
 *
 * What is built in always stands: a learned rule fills only the gaps of a built-in one, and says nothing
 * about a name that is known to grant something. An alias is judged as what it stands for.
 * @module
 */
import type { Grant } from './compact.ts';
import type { SymbolName } from '../core/value.ts';
import type { SymbolRule } from './knowledge.ts';
import { learnedFinder, type Learned, type LearnedFinder } from './learned/sections.ts';
import { dottedIn, type Entry, type Lookup } from './lookup.ts';
import type { Policy } from './profile.ts';

/** Names whose answers are kept; more of them only cost speed. */
const MAX_KEPT = 50_000;

const MADE = new WeakMap<Policy, { readonly base: Lookup; readonly lookup: Lookup }>();

/** The lookup that holds under a policy; made once for each. */
export function lookupUnder(policy: Policy, base: Lookup): Lookup {
  if (policy.learned === undefined) return base;
  const made = MADE.get(policy);
  if (made?.base === base) return made.lookup;
  const lookup = lookupWith(policy.learned, base);
  MADE.set(policy, { base, lookup });
  return lookup;
}

/** Puts what was learned under a lookup. */
export function lookupWith(learned: Learned, base: Lookup): Lookup {
  const find = learnedFinder(learned);
  const kept = new Map<string, Entry>();
  /** What an alias stands for: its grants hold for the alias too. */
  const targets = new WeakMap<Entry, Entry>();

  function entry(symbol: SymbolName): Entry {
    const key = `${symbol.module}\n${symbol.name}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    if (kept.size >= MAX_KEPT) kept.clear();
    const made = makeEntry(symbol);
    kept.set(key, made);
    return made;
  }

  function makeEntry(symbol: SymbolName): Entry {
    const own = base.entry(symbol);
    const rule = find.rule(symbol.module, symbol.name);
    if (rule !== undefined) return base.grant(own) === undefined ? filled(own, rule) : own;
    const target = own.rule === undefined ? aliasOf(symbol, find) : undefined;
    if (target === undefined) return own;
    const real = base.entry(target);
    const learnedRule = find.rule(target.module, target.name);
    const inert = base.grant(real) === undefined && base.grant(own) === undefined;
    const { rule: held } = inert && learnedRule !== undefined ? filled(real, learnedRule) : real;
    const made: Entry = inert ? { ...own, known: real.known, rule: held } : { ...own };
    targets.set(made, real);
    return made;
  }

  function grant(of: Entry): Grant | undefined {
    const target = targets.get(of);
    return base.grant(of) ?? (target === undefined ? undefined : base.grant(target));
  }

  return { entry, grant, dotted: (target) => dottedIn(entry, target) };
}

/** Aliases that are followed: one of a library may stand for one of another. */
const MAX_ALIASES = 8;

function aliasOf({ module, name }: SymbolName, find: LearnedFinder): SymbolName | undefined {
  let at: SymbolName | undefined;
  let target = find.alias(module, name);
  for (let steps = 0; target !== undefined && steps < MAX_ALIASES; steps++) {
    const colon = target.indexOf(':');
    at = { module: target.slice(0, colon), name: target.slice(colon + 1) };
    target = find.alias(at.module, at.name);
  }
  return target === undefined ? at : undefined;
}

/** What is built in, and where that says nothing, what was learned. */
function filled(entry: Entry, learned: SymbolRule): Entry {
  const { rule } = entry;
  if (rule === undefined) return { ...entry, rule: learned };
  if (rule.what !== learned.what) return entry;
  const takesBuild = rule.build === undefined && learned.build !== undefined;
  return {
    ...entry,
    rule: {
      ...rule,
      newobj: rule.newobj ?? learned.newobj,
      reduce: rule.reduce ?? (rule.returns === undefined ? learned.reduce : undefined),
      build: rule.build ?? learned.build,
      items: rule.items ?? learned.items,
      hash: rule.hash ?? learned.hash,
      selfCalls: takesBuild ? joined(rule.selfCalls, learned.selfCalls) : rule.selfCalls,
      needs: takesBuild ? learned.needs : rule.needs,
    },
  };
}

function joined(
  one: readonly string[] | undefined,
  other: readonly string[] | undefined,
): readonly string[] | undefined {
  return one === undefined ? other : [...one, ...(other ?? [])];
}
