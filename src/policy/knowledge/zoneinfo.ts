/**
 * Time zones by name.
 * @module
 */
import type { Knowledge } from '../knowledge.ts';

export const zoneinfo: Knowledge = {
  package: 'zoneinfo',
  versions: ['CPython 3.8.18', 'CPython 3.11.7', 'CPython 3.13.0'],
  declared: {
    zoneinfo: {
      ZoneInfo: {
        what: 'class',
        reduce: 'rule:zone-name',
        hash: true,
        data: true,
        why: 'Reads the time zone data of this name; the name is checked here and by find_tzfile.',
        source: 'cpython Lib/zoneinfo/_common.py load_tzdata, _tzpath.py',
      },
      'ZoneInfo._unpickle': {
        what: 'function',
        reduce: 'rule:zone-name',
        hash: true,
        data: true,
        why: 'How a ZoneInfo is stored: its name and whether to use the cache.',
        source: 'cpython Modules/_zoneinfo.c zoneinfo_ZoneInfo__unpickle_impl',
      },
    },
  },
};
