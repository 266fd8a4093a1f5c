/**
 * Everything that a judgement depends on besides code, as one text: `npm run gen` keeps its digest in
 * `ruleset.ts`, so that two reports can be compared and a cached verdict is never an outdated one.
 * @module
 */
import { CAPABILITIES } from './capabilities/index.ts';
import { BUILT_IN_KNOWLEDGE } from './built-in-knowledge.ts';
import { RULES } from './rules/index.ts';

/** Rules, knowledge and capability tables in a fixed order. */
export function rulesetText(): string {
  return [
    ...RULES.map(({ id, verdict, severity, message }) =>
      JSON.stringify([id, verdict, severity, message]),
    ),
    ...BUILT_IN_KNOWLEDGE.map((one) =>
      JSON.stringify([one.package, one.versions, one.declared, one.derived], sortedKeys),
    ),
    ...CAPABILITIES.map((one) => JSON.stringify([one.package, one.versions, one.table])),
  ].join('\n');
}

/** A replacer that gives objects a fixed order of keys. */
function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
