/**
 * Holds the arguments of a call against the rule that makes the call inert.
 * @module
 */
import type { Value } from '../core/value.ts';
import { ARGUMENT_RULES } from './arguments/index.ts';
import { hidden, refused, type Problem } from './inspection.ts';
import type { ArgumentRule } from './knowledge.ts';
import type { CallView, Scope } from './scope.ts';

/** What keeps the call from being inert under this rule; `undefined` when nothing does. */
export function inspectArguments(
  rule: ArgumentRule,
  call: CallView,
  scope: Scope,
): Problem | undefined {
  switch (rule) {
    case 'any':
      return undefined;
    case 'none':
      return isEmpty(call.args) && isEmpty(call.extra)
        ? undefined
        : refused('it is vouched for without arguments only');
    case 'plain':
      return scope.isPlain(call.args) && (call.extra === undefined || scope.isPlain(call.extra))
        ? undefined
        : refused('it is vouched for with plain data only');
    case 'data':
      return inspectData(call, scope);
    default:
      return inspectByName(rule, call, scope);
  }
}

function inspectData({ args, extra }: CallView, scope: Scope): Problem | undefined {
  const answers = [scope.isData(args), extra === undefined ? 'yes' : scope.isData(extra)];
  if (answers.includes('no')) return refused('it is vouched for with data only');
  return answers.includes('hidden') ? hidden('not all of its arguments are shown') : undefined;
}

function inspectByName(rule: ArgumentRule, call: CallView, scope: Scope): Problem | undefined {
  const inspector = ARGUMENT_RULES.get(rule.slice('rule:'.length));
  if (inspector === undefined) return refused(`the rule "${rule}" is not known`);
  if (call.extra !== undefined && !isEmpty(call.extra))
    return refused('it is vouched for without keyword arguments');
  if (call.args.kind !== 'tuple') return hidden('its arguments are not shown');
  if (call.args.elided > 0) return hidden('not all of its arguments are shown');
  return inspector(call.args.items, call, scope);
}

/** No argument, or a container made by opcodes that has nothing in it. */
export function isEmpty(value: Value | undefined): boolean {
  if (value === undefined || value.kind === 'none') return true;
  if (value.kind === 'tuple' || value.kind === 'list')
    return value.items.length + value.elided === 0;
  return value.kind === 'dict' && value.entries.length + value.elided === 0;
}
