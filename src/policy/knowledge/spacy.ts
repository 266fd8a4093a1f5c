/**
 * Stores of spacy. Its documents and vocabularies are not known, and cannot be: loading a document calls
 * functions that came with the file (spacy/vocab.pyx, Vocab._new_lexeme, `self.lex_attr_getters`).
 * @module
 */
import type { Knowledge } from '../knowledge.ts';

export const spacy: Knowledge = {
  package: 'spacy',
  versions: ['spacy 3.8.18'],
  declared: {
    'spacy.strings': {
      StringStore: {
        what: 'class',
        reduce: 'plain',
        why: 'A store of strings, made of a list of them.',
        source: 'spacy 3.8.18 spacy/strings.pyx StringStore.__init__, __reduce__',
      },
    },
    'spacy.vectors': {
      unpickle_vectors: {
        what: 'function',
        reduce: 'plain',
        why: 'Vectors out of MessagePack, whose arrays are read with numpy.frombuffer and never hold objects.',
        source:
          'spacy 3.8.18 spacy/vectors.pyx Vectors.from_bytes; srsly 2.5.6 srsly/msgpack/_msgpack_numpy.py',
      },
    },
  },
};
