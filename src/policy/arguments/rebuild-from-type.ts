/**
 * `torch._tensor._rebuild_from_type_v2(func, type, args, state)`: a tensor of a subclass or with attributes.
 * @module
 */
import type { Value } from '../../core/value.ts';
import { refused, type Problem } from '../inspection.ts';
import type { Entry } from '../lookup.ts';
import type { ArgumentInspector, Scope } from '../scope.ts';

/** Inert when `func(*args)` is, and giving `state` to an instance of `type` is. */
export const rebuildFromType: ArgumentInspector = (
  [func, type, args, state, ...rest],
  _call,
  scope,
) => {
  if (func?.kind !== 'global' || args === undefined || state === undefined || rest.length > 0) {
    return refused('the rebuilding function is not named');
  }
  return inspectRebuild(scope.entry(func.symbol), args, scope) ?? inspectType(type, state, scope);
};

function inspectRebuild(entry: Entry, args: Value, scope: Scope): Problem | undefined {
  // torch asks what it returns for a method: only torch's own functions return tensors for certain.
  const rule = entry.module.startsWith('torch.') ? entry.rule?.reduce : undefined;
  if (rule === undefined || rule === 'rule:rebuild-from-type')
    return refused('the rebuilding function is not a known one');
  return scope.inspect.arguments(rule, { entry, how: 'reduce', args, extra: undefined }, scope);
}

/** torch sets the attributes one by one (torch/_utils.py, _set_obj_state), or gives them to the type's own __setstate__. */
function inspectType(type: Value | undefined, state: Value, scope: Scope): Problem | undefined {
  if (type?.kind !== 'global') return refused('the type is not named');
  const entry = scope.entry(type.symbol);
  if (entry.rule?.what !== 'class') return refused('the type is not a known class');
  if (entry.module.startsWith('torch') && /^(Tensor|Parameter|Buffer)$/.test(entry.name)) {
    return scope.inspect.state('rule:slots', state, entry, scope);
  }
  const { build } = entry.rule;
  if (build === undefined) return refused('the type is not one whose state may be set');
  return (
    scope.inspect.state('rule:slots', state, entry, scope) ??
    scope.inspect.state(build, state, entry, scope)
  );
}
