/**
 * The state of a language model of flair, which is made anew from the sizes in it
 * (flair/models/language_model.py, LanguageModel.__setstate__).
 * @module
 */
import type { Value } from '../../core/value.ts';
import { hidden, oddState } from '../inspection.ts';
import type { Scope, StateInspector } from '../scope.ts';
import { inspectDict } from './instance-dict.ts';

/** A layer has four times the square of this: what a file may make a loader allocate. */
const MAX_SIZE = 4096n;
const MAX_LAYERS = 16n;

/** An ordinary dict with small sizes, a dictionary of flair, and plain settings. */
export const flairLanguageModel: StateInspector = (state, owner, scope) => {
  const problem = inspectDict(state, owner, scope);
  if (problem !== undefined) return problem;
  if (state.kind !== 'dict') return oddState('it is not a dict');
  if (state.elided > 0) return hidden('not all of the state is shown');
  for (const [key, value] of state.entries) {
    if (key.kind === 'str' && !isExpected(key.text, value, scope))
      return oddState(`its ${key.text} is of another type or size`);
  }
  return undefined;
};

function isExpected(key: string, value: Value, scope: Scope): boolean {
  switch (key) {
    case 'hidden_size':
    case 'embedding_size':
    case 'nout':
      return value.kind === 'none' || isUpTo(value, MAX_SIZE);
    case 'nlayers':
      return isUpTo(value, MAX_LAYERS);
    case 'dictionary':
      return isMade(value, scope, 'flair.data', 'Dictionary');
    case 'state_dict':
      return value.kind === 'dict' || isMade(value, scope, 'collections', 'OrderedDict');
    default:
      return value.plain;
  }
}

function isUpTo(value: Value, most: bigint): boolean {
  return value.kind === 'int' && value.value >= 0n && value.value <= most;
}

function isMade(value: Value, scope: Scope, module: string, name: string): boolean {
  const owner = scope.classOf(value);
  return owner?.module === module && owner.name === name;
}
