/**
 * LightGBM's text of a model, cut after the iteration that predictions stop at.
 * LightGBM 4.7 `src/boosting/gbdt_model_text.cpp` (`SaveModelToString`), python-package `basic.py`
 * (`Booster.__getstate__` keeps all trees, and `best_iteration` beside them).
 * @module
 */
import { ModelFileError } from '../../core/error.ts';

/** The model with its first `iterations` only; all of them where that is 0 or less. */
export function trimmed(text: string, iterations: number): string {
  const perIteration = Number(/^num_tree_per_iteration=(\d+)$/m.exec(text)?.[1] ?? 1);
  const sizes = /^tree_sizes=([\d ]*)$/m.exec(text);
  const all = sizes?.[1]?.split(' ').filter(Boolean) ?? [];
  const keep = iterations * perIteration;
  if (iterations <= 0 || keep >= all.length) return text;
  const start = text.indexOf(`\nTree=${keep}\n`) + 1;
  const end = text.indexOf('\nend of trees') + 1;
  if (sizes === null || start === 0 || end < start) {
    const message = `a LightGBM model of ${all.length} trees, tree ${keep} of which is not found`;
    throw new ModelFileError('MALFORMED', message, { format: 'lightgbm' });
  }
  const line = `tree_sizes=${all.slice(0, keep).join(' ')}`;
  const head = text.slice(0, sizes.index) + line + text.slice(sizes.index + sizes[0].length, start);
  return head + text.slice(end);
}

/** Whether a text begins as a model. */
export function isModelText(text: string): boolean {
  return /^tree\r?\n(?:version|num_class)=/.test(text);
}
