/**
 * Base classes of enumerations.
 * @module
 */
import type { Knowledge, SymbolRule } from '../knowledge.ts';

const likeEnum: SymbolRule = {
  what: 'class',
  why: 'Named as a value.',
  source: 'cpython Lib/enum.py',
};

export const enumeration: Knowledge = {
  package: 'enum',
  versions: ['CPython 3.8.18', 'CPython 3.11.7', 'CPython 3.13.0'],
  declared: {
    enum: {
      Enum: likeEnum,
      IntEnum: likeEnum,
      Flag: likeEnum,
      IntFlag: likeEnum,
      StrEnum: likeEnum,
    },
  },
};
