/**
 * torch's rebuilding functions: a storage or tensors, sizes and strides, flags, hooks that are stored.
 * @module
 */
import type { Value } from '../../core/value.ts';
import { hidden, refused, type Problem } from '../inspection.ts';
import type { ArgumentInspector, Scope } from '../scope.ts';

/** Inert when every argument is one of those. */
export const rebuildTensor: ArgumentInspector = (args, _call, scope) => inspectParts(args, scope);

/** As `rebuildTensor`, and the last argument is a state whose attributes are set one by one. */
export const rebuildWithState: ArgumentInspector = (args, { entry }, scope) => {
  const state = args.at(-1);
  if (state === undefined) return refused('its state is missing');
  return (
    inspectParts(args.slice(0, -1), scope) ??
    scope.inspect.state('rule:slots', state, { ...entry, rule: undefined }, scope)
  );
};

function inspectParts(args: readonly Value[], scope: Scope): Problem | undefined {
  const open: Value[] = [...args];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.plain || isHooks(next, scope)) continue;
    if ((next.kind === 'tuple' || next.kind === 'list') && next.elided === 0)
      open.push(...next.items);
    else {
      const data = scope.isData(next);
      if (data === 'hidden') return hidden('not all of its arguments are shown');
      if (data === 'no') return refused('an argument is neither data nor a tensor');
    }
  }
  return undefined;
}

/** Hooks are kept in an OrderedDict and run by autograd, not while loading: what they name is judged on its own. */
function isHooks(value: Value, scope: Scope): boolean {
  const owner = scope.classOf(value);
  return owner?.module === 'collections' && owner.name === 'OrderedDict';
}
