/**
 * Containers of the standard library.
 * @module
 */
import type { Knowledge, SymbolRule } from '../knowledge.ts';

const likeCallable: SymbolRule = {
  what: 'class',
  why: 'Abstract class named in annotations.',
  source: 'cpython Lib/_collections_abc.py',
};

export const collections: Knowledge = {
  package: 'collections',
  versions: ['CPython 3.8.18', 'CPython 3.11.7', 'CPython 3.13.0'],
  declared: {
    collections: {
      OrderedDict: {
        what: 'class',
        newobj: 'none',
        reduce: 'rule:ordered-dict',
        build: 'dict',
        items: true,
        data: true,
        why: 'An insertion-ordered dict in C; SETITEM runs its own C code, BUILD fills the instance dict (`_metadata` of state dicts).',
        source: 'cpython Objects/odictobject.c odict_init, odict_mp_ass_sub',
      },
      defaultdict: {
        what: 'class',
        reduce: 'rule:default-factory',
        build: 'dict',
        items: true,
        data: true,
        why: 'Stores the factory; nothing reads a missing key while loading.',
        source: 'cpython Modules/_collectionsmodule.c defdict_init',
      },
      Counter: {
        what: 'class',
        newobj: 'none',
        reduce: 'data',
        build: 'dict',
        items: true,
        data: true,
        why: 'Copies counts out of an exact dict; __setitem__ is that of dict.',
        source: 'cpython Lib/collections/__init__.py Counter.__init__, Counter.update',
      },
      deque: {
        what: 'class',
        newobj: 'none',
        reduce: 'rule:container-first',
        items: true,
        data: true,
        selfCalls: ['append', 'extend'],
        why: 'Copies a container made by opcodes.',
        source: 'cpython Modules/_collectionsmodule.c deque_init',
      },
      ChainMap: {
        what: 'class',
        newobj: 'none',
        build: 'dict',
        why: 'Plain Python class: the instance dict holds `maps`.',
        source: 'cpython Lib/collections/__init__.py ChainMap',
      },
      UserDict: {
        what: 'class',
        newobj: 'none',
        build: 'dict',
        why: 'Plain Python class: the instance dict holds `data`.',
        source: 'cpython Lib/collections/__init__.py UserDict',
      },
      UserList: {
        what: 'class',
        newobj: 'none',
        build: 'dict',
        why: 'Plain Python class: the instance dict holds `data`.',
        source: 'cpython Lib/collections/__init__.py UserList',
      },
      UserString: {
        what: 'class',
        newobj: 'none',
        build: 'dict',
        why: 'Plain Python class: the instance dict holds `data`.',
        source: 'cpython Lib/collections/__init__.py UserString',
      },
    },
    'collections.abc': {
      Callable: likeCallable,
      Hashable: likeCallable,
      Iterable: likeCallable,
      Iterator: likeCallable,
      Mapping: likeCallable,
      MutableMapping: likeCallable,
      Sequence: likeCallable,
      MutableSequence: likeCallable,
      Set: likeCallable,
    },
  },
};
