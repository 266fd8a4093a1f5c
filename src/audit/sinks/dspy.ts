/**
 * DSPy: programs may be pickles.
 * @module
 */
import type { SinkCase, SinkTable } from './sink.ts';
import { CWE_502, PICKLE_IS_CODE } from './texts.ts';

const LOAD_CASES: readonly SinkCase[] = [
  { when: { argument: { name: 'allow_pickle' }, equals: true }, result: 'high' },
  {
    when: { argument: { name: 'allow_pickle' }, is: 'variable' },
    result: 'low',
    confidence: 'low',
  },
  { when: { all: [] }, result: 'safe' },
];

/** Sinks of dspy. */
export const dspy: SinkTable = {
  library: 'dspy',
  source: 'dspy 3.4.1 primitives/base_module.py (allow_pickle), utils/saving.py',
  rules: [
    {
      id: 'dspy-load',
      title: 'Unpickles a program',
      severity: 'high',
      message: '{sink} unpickles the program: allow_pickle is True{from}',
      explanation: PICKLE_IS_CODE,
      advice: 'Save the state as JSON.',
      cwe: CWE_502,
      references: ['https://dspy.ai/'],
    },
  ],
  sinks: [
    {
      name: 'dspy.load',
      rule: 'dspy-load',
      path: { name: 'path', at: 0 },
      useCase: 'object',
      cases: LOAD_CASES,
    },
    {
      name: 'dspy.**.load',
      rule: 'dspy-load',
      path: { name: 'path', at: 0 },
      useCase: 'object',
      cases: LOAD_CASES,
    },
  ],
};
