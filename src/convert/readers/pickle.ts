/**
 * Plain pickles and joblib's streams, which are pickles with arrays between the opcodes.
 * @module
 */
import type { ByteSource } from '../../core/source.ts';
import type { Left, ModelReader } from '../model/model.ts';
import type { ModelValue } from '../model/value.ts';
import { JoblibValues } from '../pickle/joblib-arrays.ts';
import { readPickle } from '../pickle/pickle-model.ts';
import { PICKLE_BUILDERS } from '../pickle/registry.ts';

/** Reader of pickles. */
export const pickle: ModelReader = {
  formats: ['pickle', 'joblib'],
  read(source, context, format) {
    const arrays = new JoblibValues(source, context);
    const model = readPickle(source, {
      budget: context.budget,
      builders: [...PICKLE_BUILDERS, ...arrays.builders],
      afterBuild: arrays.afterBuild,
    });
    arrays.check();
    return {
      format,
      root: model.root,
      framework: 'np',
      facts: factsOf(model.root),
      get notRun() {
        return [...model.notRun(), ...arrays.notRun()];
      },
      left: behind(source, model.end),
    };
  },
};

/** What stands behind the pickle is not loaded by anybody who loads it. */
function behind(source: ByteSource, end: number): readonly Left[] {
  const bytes = source.size - end;
  return bytes > 0 ? [{ path: '(behind the pickle)', kind: 'bytes', type: `${bytes} bytes` }] : [];
}

/** The version that scikit-learn's estimators carry. */
function factsOf(root: ModelValue): ReadonlyMap<string, string> {
  const [state] = root.kind === 'object' ? root.states : [];
  if (state?.kind !== 'dict') return new Map();
  const found = state.entries.find(
    ([key]) => key.kind === 'str' && key.text === '_sklearn_version',
  )?.[1];
  return new Map(found?.kind === 'str' ? [['sklearn.version', found.text]] : []);
}
