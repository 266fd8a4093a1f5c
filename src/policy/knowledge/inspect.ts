/**
 * Signatures, which libraries keep on objects whose call they document (fastcore `__signature__`).
 * @module
 */
import type { Knowledge } from '../knowledge.ts';

export const inspect: Knowledge = {
  package: 'inspect',
  versions: ['CPython 3.8.18', 'CPython 3.11.7', 'CPython 3.13.0'],
  declared: {
    inspect: {
      _empty: {
        what: 'class',
        why: 'A marker, named as a value.',
        source: 'cpython Lib/inspect.py _empty',
      },
      _ParameterKind: {
        what: 'class',
        reduce: 'rule:enum-value',
        hash: true,
        data: true,
        why: 'An enumeration of integers without methods that a lookup calls.',
        source: 'cpython Lib/inspect.py _ParameterKind',
      },
      Parameter: {
        what: 'class',
        reduce: 'data',
        build: 'dict',
        why:
          'Looks the kind up, checks that the name is a text and an identifier, and stores; ' +
          '__setstate__ stores the two values `_default` and `_annotation`.',
        source: 'cpython Lib/inspect.py Parameter.__init__, Parameter.__setstate__',
      },
      Signature: {
        what: 'class',
        reduce: 'rule:signature-parameters',
        build: 'dict',
        why: 'Compares the kinds of its parameters and stores them by name; __setstate__ stores one value.',
        source: 'cpython Lib/inspect.py Signature.__init__, Signature.__setstate__',
      },
    },
  },
};
