/**
 * The functions with which old protocols make instances.
 * @module
 */
import type { Knowledge } from '../knowledge.ts';

export const copyreg: Knowledge = {
  package: 'copyreg',
  versions: ['CPython 3.8.18', 'CPython 3.11.7', 'CPython 3.13.0'],
  declared: {
    copyreg: {
      _reconstructor: {
        what: 'function',
        reduce: 'rule:reconstructor',
        returns: 'arg0',
        why: 'How protocols 0 and 1 store an instance: base.__new__(cls, state), then base.__init__ unless base is object.',
        source: 'cpython Lib/copyreg.py _reconstructor',
      },
      __newobj__: {
        what: 'function',
        reduce: 'rule:newobj-function',
        returns: 'arg0',
        why: 'cls.__new__(cls, *args) in the words of protocol 1.',
        source: 'cpython Lib/copyreg.py __newobj__',
      },
      __newobj_ex__: {
        what: 'function',
        reduce: 'rule:newobj-function',
        returns: 'arg0',
        why: 'cls.__new__(cls, *args, **kwargs) in the words of protocol 2.',
        source: 'cpython Lib/copyreg.py __newobj_ex__',
      },
    },
  },
};
