/**
 * Dates and times.
 * @module
 */
import type { Knowledge } from '../knowledge.ts';

export const datetime: Knowledge = {
  package: 'datetime',
  versions: ['CPython 3.8.18', 'CPython 3.11.7', 'CPython 3.13.0'],
  declared: {
    datetime: {
      date: {
        what: 'class',
        newobj: 'plain',
        reduce: 'plain',
        hash: true,
        data: true,
        why: 'Ten bytes or three numbers.',
        source: 'cpython Modules/_datetimemodule.c date_new',
      },
      datetime: {
        what: 'class',
        newobj: 'data',
        reduce: 'data',
        hash: true,
        data: true,
        why: 'Ten bytes or seven numbers, and a time zone, which is stored.',
        source: 'cpython Modules/_datetimemodule.c datetime_new',
      },
      time: {
        what: 'class',
        newobj: 'data',
        reduce: 'data',
        hash: true,
        data: true,
        why: 'Six bytes or four numbers, and a time zone, which is stored.',
        source: 'cpython Modules/_datetimemodule.c time_new',
      },
      timedelta: {
        what: 'class',
        newobj: 'plain',
        reduce: 'plain',
        hash: true,
        data: true,
        why: 'Three numbers.',
        source: 'cpython Modules/_datetimemodule.c delta_new',
      },
      timezone: {
        what: 'class',
        newobj: 'data',
        reduce: 'data',
        hash: true,
        data: true,
        why: 'A timedelta and a name.',
        source: 'cpython Modules/_datetimemodule.c timezone_new',
      },
      'timezone.utc': {
        what: 'constant',
        why: 'A constant.',
        source: 'cpython Modules/_datetimemodule.c timezone',
      },
    },
  },
};
