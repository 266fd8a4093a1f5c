/**
 * `shelve` of the standard library: a database of pickles.
 * @module
 */
import type { SinkTable } from './sink.ts';
import { CWE_502, PICKLE_IS_CODE } from './texts.ts';

/** Sinks of shelve. */
export const shelve: SinkTable = {
  library: 'shelve',
  source: 'CPython 3.11 Lib/shelve.py',
  rules: [
    {
      id: 'shelve-open',
      title: 'A database of pickles',
      severity: 'medium',
      message: '{sink} unpickles every value that is read from it{from}',
      explanation: PICKLE_IS_CODE,
      advice: 'Use sqlite3 with JSON or MessagePack values.',
      cwe: CWE_502,
      references: ['https://docs.python.org/3/library/shelve.html'],
      others: ['bandit B301', 'ruff S301'],
    },
  ],
  sinks: [
    {
      name: 'shelve.open',
      rule: 'shelve-open',
      path: { name: 'filename', at: 0 },
      useCase: 'cache',
    },
    {
      name: 'shelve.DbfilenameShelf',
      rule: 'shelve-open',
      path: { name: 'filename', at: 0 },
      useCase: 'cache',
    },
    { name: 'shelve.Shelf', rule: 'shelve-open', path: { name: 'dict', at: 0 }, useCase: 'cache' },
    {
      name: 'shelve.BsdDbShelf',
      rule: 'shelve-open',
      path: { name: 'dict', at: 0 },
      useCase: 'cache',
    },
  ],
};
