/**
 * `marshal` of the standard library: code objects as bytes.
 * @module
 */
import type { SinkTable } from './sink.ts';

/** Sinks of marshal. */
export const marshal: SinkTable = {
  library: 'marshal',
  source: 'CPython 3.11 Python/marshal.c',
  rules: [
    {
      id: 'marshal-load',
      title: 'Reads code objects',
      severity: 'medium',
      message: '{sink} reads code objects, and crashes on bytes that were not made by it{from}',
      explanation:
        'marshal checks nothing: hostile bytes can crash the interpreter, and what it reads is usually run next.',
      advice: 'Ship code as a package; use JSON for data.',
      cwe: ['CWE-502'],
      references: ['https://docs.python.org/3/library/marshal.html'],
      others: ['bandit B302', 'ruff S302'],
    },
  ],
  sinks: [
    { name: 'marshal.load', rule: 'marshal-load', path: { name: 'file', at: 0 }, useCase: 'code' },
    {
      name: 'marshal.loads',
      rule: 'marshal-load',
      path: { name: 'bytes', at: 0 },
      useCase: 'code',
    },
  ],
};
