/**
 * Annotations as values.
 * @module
 */
import type { Knowledge } from '../knowledge.ts';

export const typing: Knowledge = {
  package: 'typing',
  versions: ['CPython 3.8.18', 'CPython 3.11.7', 'CPython 3.13.0'],
  declared: {
    typing: {
      Any: { what: 'constant', why: 'Named as a value.', source: 'cpython Lib/typing.py' },
      Union: { what: 'constant', why: 'Named as a value.', source: 'cpython Lib/typing.py' },
      Optional: { what: 'constant', why: 'Named as a value.', source: 'cpython Lib/typing.py' },
      List: { what: 'constant', why: 'Named as a value.', source: 'cpython Lib/typing.py' },
      Dict: { what: 'constant', why: 'Named as a value.', source: 'cpython Lib/typing.py' },
      Tuple: { what: 'constant', why: 'Named as a value.', source: 'cpython Lib/typing.py' },
      Set: { what: 'constant', why: 'Named as a value.', source: 'cpython Lib/typing.py' },
      FrozenSet: { what: 'constant', why: 'Named as a value.', source: 'cpython Lib/typing.py' },
      Callable: { what: 'constant', why: 'Named as a value.', source: 'cpython Lib/typing.py' },
      Type: { what: 'constant', why: 'Named as a value.', source: 'cpython Lib/typing.py' },
      Sequence: { what: 'constant', why: 'Named as a value.', source: 'cpython Lib/typing.py' },
      Mapping: { what: 'constant', why: 'Named as a value.', source: 'cpython Lib/typing.py' },
      Iterable: { what: 'constant', why: 'Named as a value.', source: 'cpython Lib/typing.py' },
      Literal: { what: 'constant', why: 'Named as a value.', source: 'cpython Lib/typing.py' },
      ClassVar: { what: 'constant', why: 'Named as a value.', source: 'cpython Lib/typing.py' },
      Generic: { what: 'constant', why: 'Named as a value.', source: 'cpython Lib/typing.py' },
      NamedTuple: { what: 'constant', why: 'Named as a value.', source: 'cpython Lib/typing.py' },
      Text: { what: 'constant', why: 'Named as a value.', source: 'cpython Lib/typing.py' },
    },
  },
};
