/**
 * What is odd about a policy that can be read: entries that have no effect, or that nobody can follow.
 * @module
 */
import { ARGUMENT_RULES } from './arguments/index.ts';
import { isDotted } from './learned/read.ts';
import { symbolsOf, type Learned } from './learned/sections.ts';
import type { LearnedSymbol } from './learned/symbol.ts';
import { targetOf, type Lookup } from './lookup.ts';
import type { PolicyMistake } from './policy-table.ts';
import type { Policy } from './profile.ts';
import { STATE_RULES } from './states/index.ts';

/** Warnings about a policy, each with the place that it is about. */
export function policyWarnings(policy: Policy, builtIn: Lookup): readonly PolicyMistake[] {
  const { learned } = policy;
  return [
    ...allowanceWarnings(policy, builtIn),
    ...(learned === undefined ? [] : learnedWarnings(learned, builtIn)),
  ];
}

function allowanceWarnings({ allow }: Policy, builtIn: Lookup): readonly PolicyMistake[] {
  const seen = new Map<string, number>();
  return allow.flatMap((allowance, index) => {
    const { module, name, uses } = allowance;
    const path = ['allow', index];
    const warnings: PolicyMistake[] = [];
    const warn = (key: string, message: string): void => {
      warnings.push({ path: [...path, key], message: `allow ${index + 1}: ${message}` });
    };
    for (const [key, text] of [['module', module] as const, ['name', name] as const]) {
      if (!isDotted(text)) warn(key, `${JSON.stringify(text)} is no name that Python could import`);
    }
    const grants = grantsOf({ module, name }, builtIn);
    if (grants !== undefined) {
      warn('name', `${targetOf(allowance)} is known to grant ${grants}: it stays dangerous`);
    }
    const key = JSON.stringify([module, name, [...uses].toSorted()]);
    const before = seen.get(key);
    if (before !== undefined) warn('name', `says again what allow ${before + 1} says`);
    else seen.set(key, index);
    return warnings;
  });
}

function learnedWarnings(learned: Learned, builtIn: Lookup): readonly PolicyMistake[] {
  const { libraries, symbols, aliases } = learned;
  const packages = new Set(libraries.flatMap((library) => library.packages));
  return [
    ...[...symbols, ...aliases].flatMap(([module]) => sourceWarnings(module, packages)),
    ...symbols.flatMap(([module, lines]) =>
      [...symbolsOf(lines)].flatMap((symbol) => symbolWarnings(module, symbol, builtIn)),
    ),
  ];
}

function sourceWarnings(module: string, packages: ReadonlySet<string>): readonly PolicyMistake[] {
  const name = module.split('.', 1)[0] ?? '';
  if (packages.has(name)) return [];
  return [{ path: ['learned', module], message: `no [[library]] says where ${name} comes from` }];
}

function symbolWarnings(
  module: string,
  symbol: LearnedSymbol,
  builtIn: Lookup,
): readonly PolicyMistake[] {
  const { name } = symbol;
  const path = ['learned', module, name];
  const target = `${module}.${name}`;
  const warnings: PolicyMistake[] = [];
  const grants = grantsOf({ module, name }, builtIn);
  if (grants !== undefined) {
    warnings.push({ path, message: `${target} is known to grant ${grants}: it stays dangerous` });
  }
  for (const [key, rule, rules] of [
    ['newobj', symbol.newobj, ARGUMENT_RULES],
    ['reduce', symbol.reduce, ARGUMENT_RULES],
    ['build', symbol.build, STATE_RULES],
  ] as const) {
    if (rule?.startsWith('rule:') !== true || rules.has(rule.slice('rule:'.length))) continue;
    const message = `${target}: "${key}" names a rule that does not exist, ${JSON.stringify(rule)}`;
    warnings.push({ path: [...path, key], message });
  }
  return warnings;
}

function grantsOf(
  symbol: { readonly module: string; readonly name: string },
  builtIn: Lookup,
): string | undefined {
  return builtIn.grant(builtIn.entry(symbol))?.grants.join(', ');
}
