/**
 * `pickle` of the standard library, and the modules that hand it on.
 * @module
 */
import type { Sink, SinkTable } from './sink.ts';
import { CWE_502, PICKLE_DOCS, PICKLE_IS_CODE, UNTIL_THEN } from './texts.ts';

/** Names under which `pickle` is imported. The last are re-exports, read in the libraries named. */
export const PICKLE_MODULES: readonly string[] = [
  'pickle',
  '_pickle',
  'cPickle',
  'pickle5',
  'pickle5.pickle',
  'six.moves.cPickle',
  'numpy.compat.pickle', // numpy 1.x, numpy/compat/py3k.py
  'numpy.compat.py3k.pickle',
  'torch.serialization.pickle',
  'torch.package.package_importer.pickle',
  'ray.pickle',
  'kombu.utils.compat.pickle',
  'django.core.cache.backends.db.pickle',
  'eventlet.green.pickle',
  'gensim.utils._pickle',
  'future.moves.pickle',
];

const READ: readonly string[] = ['load', 'loads', '_load', '_loads'];
const UNPICKLERS: readonly string[] = ['Unpickler', '_Unpickler'];

/** Classes that unpickle; what descends from one may restrict it. */
export const UNPICKLER_CLASSES: readonly string[] = [
  ...PICKLE_MODULES.flatMap((module) => UNPICKLERS.map((name) => `${module}.${name}`)),
  'dill.Unpickler',
  'dill._dill.Unpickler',
  'joblib.numpy_pickle.NumpyUnpickler',
  'pandas.compat.pickle_compat.Unpickler',
];

const sinks: readonly Sink[] = PICKLE_MODULES.flatMap((module): Sink[] => [
  ...READ.map((name): Sink => sink(`${module}.${name}`, name.endsWith('s') ? 'data' : 'file')),
  ...UNPICKLERS.map((name): Sink => sink(`${module}.${name}`, 'file')),
]);

function sink(name: string, argument: string): Sink {
  return {
    name,
    rule: 'pickle-load',
    path: { name: argument, at: 0 },
    useCase: 'object',
    fix: 'display-only',
  };
}

/** Sinks of `pickle`. */
export const pickle: SinkTable = {
  library: 'pickle',
  source:
    'CPython 3.11 Lib/pickle.py; srsly 2.5.6 _pickle_api.py; distributed 2026.8.0 protocol/pickle.py',
  rules: [
    {
      id: 'pickle-load',
      title: 'Unpickles',
      severity: 'high',
      message: '{sink} runs what the pickle says{from}',
      explanation: PICKLE_IS_CODE,
      advice: `Move to a format without code: safetensors for tensors, skops for estimators, Parquet for tables, JSON for plain values. ${UNTIL_THEN}`,
      cwe: CWE_502,
      references: [PICKLE_DOCS],
      others: [
        'bandit B301',
        'ruff S301',
        'semgrep avoid-pickle',
        'CodeQL py/unsafe-deserialization',
      ],
    },
    {
      id: 'pickle-unpickler',
      title: 'An Unpickler of its own that restricts too little',
      severity: 'high',
      message: '{sink} unpickles with a find_class that {why}{from}',
      explanation: `${PICKLE_IS_CODE} Overriding find_class helps only when it raises for everything that is not on a list of exact names; renaming, or letting a whole module through, restricts nothing.`,
      advice:
        'Compare (module, name) with a list of exact pairs and raise for all others; policy files can be turned into such a class.',
      cwe: CWE_502,
      references: ['https://docs.python.org/3/library/pickle.html#restricting-globals'],
      others: ['ruff S301 (preview)'],
    },
    {
      id: 'pickle-save',
      title: 'Writes a pickle',
      severity: 'info',
      message: '{sink} writes what somebody has to unpickle later',
      explanation: 'Writing a pickle is harmless; every reader of it has to trust it.',
      advice: 'Write the format that the readers are moved to, once they read both.',
      cwe: [],
      references: [PICKLE_DOCS],
    },
  ],
  sinks: [
    ...sinks,
    sink('srsly.pickle_loads', 'data'),
    sink('srsly._pickle_api.pickle_loads', 'data'),
    sink('distributed.protocol.pickle.loads', 'x'),
    sink('kombu.serialization.unpickle', 's'),
    sink('kombu.serialization.pickle_loads', 's'),
    sink('celery.utils.serialization.pickle.loads', 'data'),
    sink('rq.serializers.DefaultSerializer.loads', 'data'),
    sink('rq.serializers.PickleSerializer.loads', 'data'),
    sink('pandas.compat.pickle_compat.load', 'fh'),
    ...PICKLE_MODULES.flatMap((module) =>
      ['dump', 'dumps'].map((name): Sink => ({
        name: `${module}.${name}`,
        rule: 'pickle-save',
        notByReference: true,
      })),
    ),
  ],
};
