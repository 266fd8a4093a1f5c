/**
 * pandas: frames as pickles, and HDF5 with columns of objects.
 * @module
 */
import type { Sink, SinkTable } from './sink.ts';
import { CWE_502, PICKLE_IS_CODE } from './texts.ts';

const READ: readonly string[] = [
  'pandas.read_pickle',
  'pandas.io.pickle.read_pickle',
  'pandas.io.api.read_pickle',
  'pandas.core.api.read_pickle',
  'geopandas.read_pickle',
  'modin.pandas.read_pickle',
];

/** Sinks of `pandas`. */
export const pandas: SinkTable = {
  library: 'pandas',
  source: 'pandas 3.1.1 io/pickle.py, io/pytables.py (objects in fixed format are pickled)',
  rules: [
    {
      id: 'pandas-read-pickle',
      title: 'Unpickles a frame',
      severity: 'high',
      message: '{sink} runs what the pickle says, also from a URL{from}',
      explanation: PICKLE_IS_CODE,
      advice: 'Write Parquet or Feather, and read that.',
      cwe: CWE_502,
      references: ['https://pandas.pydata.org/docs/reference/api/pandas.read_pickle.html'],
      others: ['bandit B301', 'ruff S301', 'semgrep pickles-in-pandas'],
    },
    {
      id: 'pandas-read-hdf',
      title: 'HDF5 whose columns of objects are pickles',
      severity: 'medium',
      message: '{sink} unpickles columns of objects{from}',
      explanation: 'PyTables pickles what it has no type for, and pandas reads it back.',
      advice: 'Write Parquet. Where HDF5 has to stay, use format="table" with typed columns.',
      cwe: CWE_502,
      references: ['https://pandas.pydata.org/docs/reference/api/pandas.read_hdf.html'],
    },
  ],
  sinks: [
    ...READ.map((name): Sink => ({
      name,
      rule: 'pandas-read-pickle',
      path: { name: 'filepath_or_buffer', at: 0 },
      useCase: 'table',
      fix: 'display-only',
    })),
    {
      name: 'pandas.read_hdf',
      rule: 'pandas-read-hdf',
      path: { name: 'path_or_buf', at: 0 },
      useCase: 'table',
    },
    {
      name: 'pandas.io.pytables.read_hdf',
      rule: 'pandas-read-hdf',
      path: { name: 'path_or_buf', at: 0 },
      useCase: 'table',
    },
    { name: 'pandas.io.pickle.to_pickle', rule: 'pickle-save', notByReference: true },
    { name: 'pandas.to_pickle', rule: 'pickle-save', notByReference: true },
  ],
};
