/**
 * Time zones of pytz.
 * @module
 */
import type { Knowledge } from '../knowledge.ts';

export const pytz: Knowledge = {
  package: 'pytz',
  versions: ['CPython 3.8.18', 'CPython 3.11.7', 'CPython 3.13.0'],
  declared: {
    pytz: {
      _UTC: {
        what: 'function',
        reduce: 'none',
        hash: true,
        data: true,
        why: 'The UTC singleton.',
        source: 'pytz 2026.6 pytz/__init__.py _UTC',
      },
      _p: {
        what: 'function',
        reduce: 'rule:zone-name',
        hash: true,
        data: true,
        why: "A time zone by name, read from the package's own data.",
        source: 'pytz 2026.6 pytz/__init__.py _p; pytz/tzinfo.py unpickler',
      },
    },
  },
};
