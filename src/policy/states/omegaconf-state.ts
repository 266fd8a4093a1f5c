/**
 * The state of a container of omegaconf, whose `__setstate__` reads and sets types on its metadata
 * (omegaconf/basecontainer.py, BaseContainer.__setstate__).
 * @module
 */
import { hidden, oddState } from '../inspection.ts';
import type { StateInspector } from '../scope.ts';
import { inspectDict } from './instance-dict.ts';

/** A dict of attributes whose metadata is omegaconf's own, which holds data. */
export const omegaconfState: StateInspector = (state, owner, scope) => {
  const problem = inspectDict(state, owner, scope);
  if (problem !== undefined) return problem;
  if (state.kind !== 'dict') return oddState('it is not a dict');
  const metadata = state.entries.find(([key]) => key.kind === 'str' && key.text === '_metadata');
  if (metadata === undefined) {
    return state.elided > 0 ? hidden('not all of the state is shown') : undefined;
  }
  const made = scope.classOf(metadata[1]);
  if (made?.module === 'omegaconf.base' && made.name === 'ContainerMetadata') return undefined;
  return oddState('its metadata is of another type');
};
