/**
 * Annotations as values.
 * @module
 */
import type { Knowledge, SymbolRule } from '../knowledge.ts';

const likeAny: SymbolRule = {
  what: 'constant',
  why: 'Named as a value.',
  source: 'cpython Lib/typing.py',
};

export const typing: Knowledge = {
  package: 'typing',
  versions: ['CPython 3.8.18', 'CPython 3.11.7', 'CPython 3.13.0'],
  declared: {
    typing: {
      Any: likeAny,
      Union: likeAny,
      Optional: likeAny,
      List: likeAny,
      Dict: likeAny,
      Tuple: likeAny,
      Set: likeAny,
      FrozenSet: likeAny,
      Callable: likeAny,
      Type: likeAny,
      Sequence: likeAny,
      Mapping: likeAny,
      Iterable: likeAny,
      Literal: likeAny,
      ClassVar: likeAny,
      Generic: likeAny,
      NamedTuple: likeAny,
      Text: likeAny,
    },
  },
};
