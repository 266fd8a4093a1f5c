/**
 * jsonpickle: JSON that names classes and functions.
 * @module
 */
import type { SinkTable } from './sink.ts';
import { CWE_502 } from './texts.ts';

/** Sinks of jsonpickle. */
export const jsonpickle: SinkTable = {
  library: 'jsonpickle',
  source: 'jsonpickle 4.1.4 unpickler.py (safe=True only stops eval of reprs)',
  rules: [
    {
      id: 'jsonpickle-decode',
      title: 'JSON that makes Python objects',
      severity: 'high',
      message: '{sink} makes the objects that the JSON names, and calls what they reduce to{from}',
      explanation:
        'py/reduce and py/object name any importable callable. safe=True stops only the evaluation of reprs.',
      advice: 'Use json with a schema (pydantic, attrs).',
      cwe: CWE_502,
      references: ['https://jsonpickle.readthedocs.io/en/latest/'],
      others: ['bandit B301', 'ruff S301', 'semgrep avoid-jsonpickle'],
    },
  ],
  sinks: [
    {
      name: 'jsonpickle.decode',
      rule: 'jsonpickle-decode',
      path: { name: 'string', at: 0 },
      useCase: 'config',
      fix: 'display-only',
    },
    {
      name: 'jsonpickle.loads',
      rule: 'jsonpickle-decode',
      path: { name: 'string', at: 0 },
      useCase: 'config',
      fix: 'display-only',
    },
    {
      name: 'jsonpickle.unpickler.decode',
      rule: 'jsonpickle-decode',
      path: { name: 'string', at: 0 },
      useCase: 'config',
      fix: 'display-only',
    },
    {
      name: 'jsonpickle.unpickler.Unpickler',
      rule: 'jsonpickle-decode',
      path: { name: 'string', at: 0 },
      useCase: 'config',
      fix: 'display-only',
    },
    {
      name: 'jsonpickle.Unpickler',
      rule: 'jsonpickle-decode',
      path: { name: 'string', at: 0 },
      useCase: 'config',
      fix: 'display-only',
    },
  ],
};
