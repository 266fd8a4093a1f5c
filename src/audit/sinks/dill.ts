/**
 * dill: pickle for more kinds of objects, and for whole sessions.
 * @module
 */
import type { Sink, SinkTable } from './sink.ts';
import { CWE_502, PICKLE_IS_CODE, UNTIL_THEN } from './texts.ts';

const NAMES: readonly (readonly [string, string])[] = [
  ['load', 'file'],
  ['loads', 'str'],
  ['Unpickler', 'file'],
  ['load_session', 'filename'],
  ['load_module', 'filename'],
  ['load_module_asdict', 'filename'],
];

/** Sinks of `dill`. */
export const dill: SinkTable = {
  library: 'dill',
  source: 'dill 0.4 dill/__init__.py, dill/session.py',
  rules: [
    {
      id: 'dill-load',
      title: 'Unpickles with dill',
      severity: 'high',
      message: '{sink} runs what the pickle says, and dill pickles may hold code themselves{from}',
      explanation: PICKLE_IS_CODE,
      advice: `Ship code as a package and data as data: safetensors, skops, Parquet, JSON. ${UNTIL_THEN}`,
      cwe: CWE_502,
      references: ['https://dill.readthedocs.io/en/latest/'],
      others: ['bandit B301', 'ruff S301', 'semgrep avoid-dill'],
    },
  ],
  sinks: ['dill', 'dill._dill', 'dill.session'].flatMap((module) =>
    NAMES.map(([name, argument]): Sink => ({
      name: `${module}.${name}`,
      rule: 'dill-load',
      path: { name: argument, at: 0 },
      useCase: 'object',
      fix: 'display-only',
    })),
  ),
};
