/**
 * The data of a model of statsmodels (statsmodels/base/data.py, ModelData.__setstate__). A model made from a
 * formula stores the formula's text, and loading it evaluates that text again.
 * @module
 */
import type { Value } from '../../core/value.ts';
import { hidden, oddState } from '../inspection.ts';
import { formulaRuns } from '../rules/formula-runs.ts';
import type { Scope, StateInspector } from '../scope.ts';
import { kindOfFormula } from './formula-text.ts';
import { inspectDict } from './instance-dict.ts';

/** An ordinary dict; with a formula to evaluate, one that only names columns of a table of pandas. */
export const formulaData: StateInspector = (state, owner, scope) => {
  const problem = inspectDict(state, owner, scope);
  if (problem !== undefined) return problem;
  if (state.kind !== 'dict') return oddState('it is not a dict');
  if (valueAt(state, 'restore_model_spec') === undefined) {
    return state.elided > 0 ? hidden('not all of the state is shown') : undefined;
  }
  const formula = valueAt(state, 'formula');
  if (formula?.kind !== 'str' || formula.clipped) return oddState('its formula is not shown');
  const kind = kindOfFormula(formula.text);
  if (kind !== 'names') {
    const verdict = kind === 'runs' ? 'dangerous' : undefined;
    return { rule: formulaRuns, verdict, values: { formula: formula.text.slice(0, 120) } };
  }
  return isTable(valueAt(state, 'frame'), scope) ? undefined : oddState('its frame is not a table');
};

function valueAt(
  state: Extract<Value, { readonly kind: 'dict' }>,
  name: string,
): Value | undefined {
  return state.entries.find(([key]) => key.kind === 'str' && key.text === name)?.[1];
}

function isTable(value: Value | undefined, scope: Scope): boolean {
  if (value === undefined) return false;
  const owner = scope.classOf(value);
  return (
    owner?.name === 'DataFrame' && (owner.module === 'pandas' || owner.module.startsWith('pandas.'))
  );
}
