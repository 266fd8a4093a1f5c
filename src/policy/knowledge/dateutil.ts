/**
 * Time zones and differences of dateutil.
 * @module
 */
import type { Knowledge } from '../knowledge.ts';

export const dateutil: Knowledge = {
  package: 'dateutil',
  versions: ['python-dateutil 4.0.0'],
  declared: {
    'dateutil.tz.tz': {
      tzutc: {
        what: 'class',
        reduce: 'none',
        hash: true,
        data: true,
        why: 'The UTC singleton.',
        source: 'python-dateutil 4.0.0 dateutil/tz/tz.py tzutc.__reduce__',
      },
      tzoffset: {
        what: 'class',
        reduce: 'data',
        hash: true,
        data: true,
        why: 'A name and an offset.',
        source: 'python-dateutil 4.0.0 dateutil/tz/tz.py tzoffset.__reduce__',
      },
      tzlocal: {
        what: 'class',
        newobj: 'none',
        build: 'dict-data',
        hash: true,
        data: true,
        why: 'An instance dict of offsets and names.',
        source: 'python-dateutil 4.0.0 dateutil/tz/tz.py tzlocal',
      },
    },
    'dateutil.relativedelta': {
      relativedelta: {
        what: 'class',
        newobj: 'none',
        build: 'dict-data',
        data: true,
        why: 'An instance dict of numbers.',
        source: 'python-dateutil 4.0.0 dateutil/relativedelta.py',
      },
    },
  },
};
