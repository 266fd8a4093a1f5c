/**
 * NumPy: arrays of objects are pickles.
 * @module
 */
import type { Sink, SinkCase, SinkTable } from './sink.ts';
import { CWE_502, PICKLE_IS_CODE } from './texts.ts';

const LOAD: readonly SinkCase[] = casesFor(2);
const READ_ARRAY: readonly SinkCase[] = casesFor(1);

function casesFor(at: number): readonly SinkCase[] {
  const argument = { name: 'allow_pickle', at };
  return [
    { when: { argument, equals: false }, result: 'safe' },
    { when: { argument, equals: true }, result: 'high', why: 'allow_pickle is True' },
    {
      when: { argument, is: 'variable' },
      result: 'low',
      confidence: 'low',
      why: 'it is not known whether allow_pickle is False',
    },
    {
      when: { package: 'numpy', below: '1.16.3' },
      result: 'high',
      why: 'the pinned numpy unpickles by default',
    },
    { when: { argument, is: 'absent' }, result: 'safe' },
  ];
}

const sink = (name: string, cases: readonly SinkCase[]): Sink => ({
  name,
  rule: 'numpy-load',
  path: { name: 'file', at: 0 },
  cases,
  useCase: 'arrays',
  fix: 'unsafe',
});

/** Sinks of `numpy`. */
export const numpy: SinkTable = {
  library: 'numpy',
  source: 'numpy 2.4.6 lib/_npyio_impl.py (allow_pickle=False since 1.16.3), lib/_format_impl.py',
  rules: [
    {
      id: 'numpy-load',
      title: 'Unpickles arrays of objects',
      severity: 'high',
      message: '{sink} unpickles arrays of objects: {why}{from}',
      explanation: `A .npy file of dtype object is a pickle. ${PICKLE_IS_CODE}`,
      advice:
        'Drop allow_pickle. Store typed arrays, several of them in one .npz; text as arrays of str.',
      cwe: CWE_502,
      references: ['https://numpy.org/doc/stable/reference/generated/numpy.load.html'],
      others: ['semgrep numpy-load', 'CodeQL py/unsafe-deserialization'],
    },
    {
      id: 'numpy-load-patched',
      title: 'Changes the defaults of numpy.load',
      severity: 'high',
      message: '{sink} is changed, so that every load in the process may unpickle',
      explanation:
        'Replacing numpy.load, or its defaults, turns allow_pickle on for all libraries.',
      advice: 'Remove it, and pin a version of the dataset that does not need it.',
      cwe: CWE_502,
      references: ['https://numpy.org/doc/stable/reference/generated/numpy.load.html'],
    },
  ],
  sinks: [
    sink('numpy.load', LOAD),
    sink('numpy.lib.npyio.load', LOAD),
    sink('numpy.lib._npyio_impl.load', LOAD),
    sink('numpy.lib.format.read_array', READ_ARRAY),
    sink('numpy.lib._format_impl.read_array', READ_ARRAY),
    sink('numpy.lib.npyio.NpzFile', [
      {
        when: { argument: { name: 'allow_pickle', at: 2 }, equals: true },
        result: 'high',
        why: 'allow_pickle is True',
      },
      { when: { argument: { name: 'allow_pickle', at: 2 }, is: 'absent' }, result: 'safe' },
    ]),
    {
      name: 'numpy.ctypeslib.load_library',
      rule: 'native-library',
      path: { name: 'libname', at: 0 },
      useCase: 'code',
    },
  ],
  versions: [
    {
      package: 'numpy',
      fixed: '1.16.3',
      advisories: ['CVE-2019-6446'],
      severity: 'high',
      why: 'numpy.load unpickles by default',
    },
  ],
};
