/**
 * Holds the state of a BUILD against the rule that makes it inert: names alone do not decide, since a
 * state can make an instance run what the file has merely named.
 * @module
 */
import type { Value } from '../core/value.ts';
import { hidden, oddState, type Problem } from './inspection.ts';
import { inspectNeeds } from './inspect-needs.ts';
import type { StateRule } from './knowledge.ts';
import type { Entry } from './lookup.ts';
import { stateNotData } from './rules/state-not-data.ts';
import type { Scope } from './scope.ts';
import { STATE_RULES } from './states/index.ts';
import { inspectDict } from './states/instance-dict.ts';

/** What keeps the state from being inert under this rule; `undefined` when nothing does. */
export function inspectState(
  rule: StateRule,
  state: Value,
  owner: Entry,
  scope: Scope,
  instance?: Value,
): Problem | undefined {
  return inspectByRule(rule, state, owner, scope, instance) ?? inspectNeeds(state, owner, scope);
}

function inspectByRule(
  rule: StateRule,
  state: Value,
  owner: Entry,
  scope: Scope,
  instance: Value | undefined,
): Problem | undefined {
  switch (rule) {
    case 'any':
      return undefined;
    case 'dict':
      return inspectDict(state, owner, scope);
    case 'dict-data':
      return inspectDict(state, owner, scope) ?? inspectData(state, scope);
    case 'data':
      return inspectData(state, scope);
    default: {
      const inspector = STATE_RULES.get(rule.slice('rule:'.length));
      return inspector === undefined
        ? oddState(`the rule "${rule}" is not known`)
        : inspector(state, owner, scope, instance);
    }
  }
}

function inspectData(state: Value, scope: Scope): Problem | undefined {
  if (state.plain) return undefined;
  const data = scope.isData(state, 'all');
  if (data === 'hidden') return hidden('not all of the state is shown');
  if (data === 'yes') return undefined;
  return { rule: stateNotData, values: { reason: 'the class is vouched for with data only' } };
}
