/**
 * Base classes of enumerations.
 * @module
 */
import type { Knowledge } from '../knowledge.ts';

export const enumeration: Knowledge = {
  package: 'enum',
  versions: ['CPython 3.8.18', 'CPython 3.11.7', 'CPython 3.13.0'],
  declared: {
    enum: {
      Enum: { what: 'class', why: 'Named as a value.', source: 'cpython Lib/enum.py' },
      IntEnum: { what: 'class', why: 'Named as a value.', source: 'cpython Lib/enum.py' },
      Flag: { what: 'class', why: 'Named as a value.', source: 'cpython Lib/enum.py' },
      IntFlag: { what: 'class', why: 'Named as a value.', source: 'cpython Lib/enum.py' },
      StrEnum: { what: 'class', why: 'Named as a value.', source: 'cpython Lib/enum.py' },
    },
  },
};
