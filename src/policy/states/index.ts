/**
 * The state rules that knowledge names as `rule:…`.
 * @module
 */
import type { StateInspector } from '../scope.ts';
import { configState } from './config-state.ts';
import { cythonState, arrayState } from './cython-state.ts';
import { cythonStored } from './cython-stored.ts';
import { dtypeState } from './dtype-state.ts';
import { flairLanguageModel } from './flair-language-model.ts';
import { formulaData } from './formula-data.ts';
import { moduleState } from './module-state.ts';
import { ndarrayState } from './ndarray-state.ts';
import { omegaconfState } from './omegaconf-state.ts';
import { ownItems } from './own-items.ts';
import { pandasState } from './pandas-state.ts';
import { partialState } from './partial-state.ts';
import { removableHandle } from './removable-handle.ts';
import { scipyDistribution } from './scipy-distribution.ts';
import { sequence } from './sequence.ts';
import { slots, slotsData } from './slots.ts';

/** By the name after `rule:`. */
export const STATE_RULES: ReadonlyMap<string, StateInspector> = new Map([
  ['array-state', arrayState],
  ['config-state', configState],
  ['cython-state', cythonState],
  ['cython-stored', cythonStored],
  ['dtype-state', dtypeState],
  ['flair-language-model', flairLanguageModel],
  ['formula-data', formulaData],
  ['module-state', moduleState],
  ['ndarray-state', ndarrayState],
  ['omegaconf-state', omegaconfState],
  ['own-items', ownItems],
  ['pandas-state', pandasState],
  ['partial-state', partialState],
  ['removable-handle', removableHandle],
  ['scipy-distribution', scipyDistribution],
  ['sequence', sequence],
  ['slots', slots],
  ['slots-data', slotsData],
]);
