/**
 * The state of a scipy distribution, whose `__setstate__` executes a text that stands in the state
 * (scipy/stats/_distn_infrastructure.py, rv_generic._attach_argparser_methods).
 * @module
 */
import type { Value } from '../../core/value.ts';
import { hidden, oddState, type Problem } from '../inspection.ts';
import { callExecutesCode } from '../rules/call-executes-code.ts';
import type { Entry } from '../lookup.ts';
import type { StateInspector } from '../scope.ts';
import { inspectDict } from './instance-dict.ts';

/** The text as scipy makes it, from the names of shape parameters alone. */
const SHAPES = String.raw`(?:[A-Za-z]\w{0,40}, ){0,16}`;
const WITH_SCALE = template('loc=0, scale=1', 'loc, scale');
const WITHOUT_SCALE = template('loc=0', 'loc, 1');

/** Attributes that are methods of the class and run while the state is set. */
const METHODS: readonly string[] = [
  '_attach_methods',
  '_attach_argparser_methods',
  '_construct_argparser',
];
const PLAIN: ReadonlySet<string> = new Set(['numargs', 'moment_type']);

/** A dict of attributes whose template is the one that scipy generates. */
export const scipyDistribution: StateInspector = (state, owner, scope) => {
  const problem = inspectDict(state, withMethods(owner), scope);
  if (problem !== undefined) return problem;
  if (state.kind !== 'dict') return oddState('it is not a dict');
  if (state.elided > 0) return hidden('not all of the state is shown');
  for (const [key, value] of state.entries) {
    const odd = key.kind === 'str' ? inspectAttribute(key.text, value) : undefined;
    if (odd !== undefined) return odd;
  }
  return undefined;
};

/** The class with the methods that its `__setstate__` calls on itself. */
function withMethods(owner: Entry): Entry {
  const { rule } = owner;
  if (rule === undefined) return owner;
  return { ...owner, rule: { ...rule, selfCalls: [...(rule.selfCalls ?? []), ...METHODS] } };
}

function inspectAttribute(key: string, value: Value): Problem | undefined {
  if (PLAIN.has(key) && !value.plain) return oddState(`its ${key} is odd`);
  if (key !== '_parse_arg_template') return undefined;
  const text = value.kind === 'str' && !value.clipped ? value.text : '';
  if (WITH_SCALE.test(text) || WITHOUT_SCALE.test(text)) return undefined;
  return { rule: callExecutesCode, values: { reaches: ' (exec of the text in the state)' } };
}

function template(locations: string, returned: string): RegExp {
  const [given, back] = [locations, returned];
  return new RegExp(
    String.raw`^\ndef _parse_args\(self, (${SHAPES}) ${given}\):\n    return \(\1\), ${back}\n` +
      String.raw`\ndef _parse_args_rvs\(self, \1 ${given}, size=None\):\n` +
      String.raw`    return self\._argcheck_rvs\(\1 ${back}, size=size\)\n` +
      String.raw`\ndef _parse_args_stats\(self, \1 ${given}, moments='mvs?k?'\):\n    return \(\1\), ${back}, moments\n$`,
  );
}
