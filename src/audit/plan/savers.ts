/**
 * Calls that write what somebody has to unpickle later. They are no findings of an audit; a plan pairs them
 * with the calls that load.
 *
 * Sources: CPython 3.13 `pickle`, joblib 1.6 `numpy_pickle.py`, torch 2.15 `serialization.py`,
 * pandas 3.0 `io/pickle.py`, numpy 2.4 `lib/_npyio_impl.py`, dill 0.4, cloudpickle 3.1.
 * @module
 */
import type { Sink, SinkTable } from '../sinks/sink.ts';
import type { UseCaseId } from '../use-case.ts';

/** The rule that marks a saver. */
export const SAVES = 'saves-pickle';

const saver = (name: string, argument: string, at: number, useCase: UseCaseId): Sink => ({
  name,
  rule: SAVES,
  path: { name: argument, at },
  useCase,
  notByReference: true,
});

const modules = ['pickle', '_pickle', 'cPickle', 'six.moves.cPickle', 'dill', 'cloudpickle'];

/** The table of savers. */
export const SAVERS: SinkTable = {
  library: 'savers',
  source: 'see the comment of the module',
  rules: [
    {
      id: SAVES,
      title: 'Writes a pickle',
      severity: 'info',
      message: '{sink} writes a pickle',
      explanation: 'Whoever reads it has to trust it.',
      advice: 'Write another format, once the readers read both.',
      cwe: [],
      references: [],
    },
  ],
  sinks: [
    ...modules.flatMap((module) => [
      saver(`${module}.dump`, 'file', 1, 'object'),
      saver(`${module}.dumps`, 'obj', 0, 'object'),
    ]),
    saver('joblib.dump', 'filename', 1, 'estimator'),
    saver('torch.save', 'f', 1, 'nn-weights'),
    saver('pandas.to_pickle', 'filepath_or_buffer', 1, 'table'),
    saver('pandas.DataFrame().to_pickle', 'path', 0, 'table'),
    saver('pandas.Series().to_pickle', 'path', 0, 'table'),
  ],
};
