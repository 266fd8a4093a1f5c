/**
 * The state of a configuration of transformers or diffusers. Both look attributes up through a table of
 * their own, which a state could replace: `attribute_map` renames what is asked for
 * (transformers/configuration_utils.py, PreTrainedConfig.__getattribute__), `_internal_dict` answers for
 * what is missing (diffusers/configuration_utils.py, ConfigMixin.__getattr__), `__setstate__` among it.
 * @module
 */
import type { Value } from '../../core/value.ts';
import { hidden, oddState } from '../inspection.ts';
import type { Scope, StateInspector } from '../scope.ts';
import { inspectDict } from './instance-dict.ts';

/** An ordinary dict without the one table, in which the other is of its own class. */
export const configState: StateInspector = (state, owner, scope) => {
  const problem = inspectDict(state, owner, scope);
  if (problem !== undefined || state.kind === 'none') return problem;
  if (state.kind !== 'dict') return oddState('it is not a dict');
  for (const [key, value] of state.entries) {
    if (key.kind !== 'str') continue;
    if (key.text === 'attribute_map') return oddState('it renames attributes');
    if (key.text === '_internal_dict' && !isFrozenDict(value, scope))
      return oddState('its table of settings is of another type');
  }
  return state.elided > 0 ? hidden('not all of the state is shown') : undefined;
};

function isFrozenDict(value: Value, scope: Scope): boolean {
  const owner = scope.classOf(value);
  return owner?.module === 'diffusers.configuration_utils' && owner.name === 'FrozenDict';
}
