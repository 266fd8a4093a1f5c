/**
 * How much work a call is.
 * @module
 */
import type { AuditFinding } from '../finding.ts';
import { FIX_RECIPES } from '../fix/fix-recipes.ts';

/** `program`: `fix` does it. `small`: one call becomes another. `design`: what is stored has to be decided. */
export type Effort = 'program' | 'small' | 'design';

/** Use cases in which one call takes the place of another. */
const SMALL = new Set(['nn-weights', 'arrays', 'table', 'estimator', 'keras-model', 'hub-model']);

/** The effort of a finding. */
export function fixEffort({ sink, useCase }: AuditFinding): Effort {
  const recipe = FIX_RECIPES.some((one) =>
    one.sink.startsWith('.') ? sink.endsWith(one.sink) : one.sink === sink,
  );
  if (recipe) return 'program';
  return SMALL.has(useCase ?? '') ? 'small' : 'design';
}
