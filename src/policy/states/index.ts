/**
 * The state rules that knowledge names as `rule:…`.
 * @module
 */
import type { StateInspector } from '../scope.ts';
import { dtypeState } from './dtype-state.ts';
import { moduleState } from './module-state.ts';
import { ndarrayState } from './ndarray-state.ts';
import { partialState } from './partial-state.ts';
import { slots } from './slots.ts';

/** By the name after `rule:`. */
export const STATE_RULES: ReadonlyMap<string, StateInspector> = new Map([
  ['dtype-state', dtypeState],
  ['module-state', moduleState],
  ['ndarray-state', ndarrayState],
  ['partial-state', partialState],
  ['slots', slots],
]);
