/**
 * Vocabularies and documents of spaCy. Loading a document looks its words up, and for a new word calls every
 * function in the vocabulary's `lex_attr_getters` (spacy/vocab.pyx, Vocab._new_lexeme), which came with the file
 * in a pickle of its own: the functions that spaCy itself puts there are listed, and marked `text`.
 * @module
 */
import type { Knowledge, SymbolRule } from '../knowledge.ts';

function textFunction(file: string): SymbolRule {
  return {
    what: 'function',
    text: true,
    why: 'Computes with the text it is given: its characters, its place in a table, a fixed pattern.',
    source: `spacy 3.8.18 spacy/${file}`,
  };
}

function stored(file: string): SymbolRule {
  return {
    what: 'function',
    why: 'Kept beside the data, and called when a document is processed, not while one is loaded.',
    source: `spacy 3.8.18 spacy/${file}`,
  };
}

function named(names: string, rule: SymbolRule): Readonly<Record<string, SymbolRule>> {
  return Object.fromEntries(names.split(' ').map((name) => [name, rule]));
}

/** Languages whose `lex_attrs` have `like_num`: string methods, and tables of number words. */
const LANGUAGES =
  'am ar az bg bo ca cs da dsb el en es eu fa fi fr grc he hi hsb ht hy id kmr ko ky la lb lg lt mk ml ms ne nl ' +
  'pl pt ro ru sa si sk sl sr sv ta te th ti tl tn tr tt uk ur vi yo zh';

/** What some of them have besides. */
const MORE: Readonly<Record<string, string>> = {
  hi: 'norm',
  ht: 'norm_custom',
  id: 'is_currency',
  ms: 'is_currency',
  ne: 'norm',
  sl: 'is_currency',
};

/** Languages with a function that finds noun chunks. */
const CHUNKED = 'ca da de el en es fa fi fr ht id it ja la ms nb nl pt sv tr';

function languages(): Readonly<Record<string, Readonly<Record<string, SymbolRule>>>> {
  const attributes = LANGUAGES.split(' ').map((code) => {
    const file = `lang/${code}/lex_attrs.py`;
    const names = ['like_num', MORE[code] ?? ''].join(' ').trim();
    return [`spacy.lang.${code}.lex_attrs`, named(names, textFunction(file))] as const;
  });
  const iterators = CHUNKED.split(' ').map((code) => {
    const file = `lang/${code}/syntax_iterators.py`;
    return [`spacy.lang.${code}.syntax_iterators`, named('noun_chunks', stored(file))] as const;
  });
  return Object.fromEntries([...attributes, ...iterators]);
}

/** A component: a Python class over a Cython one, made and filled by the function that Cython writes for that. */
function component(file: string): SymbolRule {
  return {
    what: 'class',
    newobj: 'none',
    build: 'rule:cython-stored',
    hash: true,
    why: 'Its name, model, vocabulary and attributes are stored; it works on documents, not while it is loaded.',
    source: `spacy 3.8.18 spacy/pipeline/${file}`,
  };
}

function unpickleComponent(file: string): SymbolRule {
  return {
    what: 'function',
    reduce: 'rule:typed-class-first',
    returns: 'arg0',
    why: 'Makes an instance of the class without calling `__init__`, as Cython writes it.',
    source: `spacy 3.8.18 spacy/pipeline/${file}`,
  };
}

export const spacy: Knowledge = {
  package: 'spacy',
  versions: ['spacy 3.8.18'],
  declared: {
    ...languages(),
    'spacy.lang.lex_attrs': named(
      'get_lang is_alpha is_ascii is_bracket is_currency is_digit is_left_punct is_lower is_punct is_quote ' +
        'is_right_punct is_space is_stop is_title is_upper like_email like_num like_url lower prefix suffix word_shape',
      textFunction('lang/lex_attrs.py'),
    ),
    'spacy.matcher.levenshtein': named('levenshtein_compare', stored('matcher/levenshtein.pyx')),
    'spacy.matcher.matcher': {
      unpickle_matcher: {
        what: 'function',
        reduce: 'rule:spacy-matcher',
        why: 'A matcher, filled again with its patterns; its functions are called for matches.',
        source: 'spacy 3.8.18 spacy/matcher/matcher.pyx unpickle_matcher, Matcher.add',
      },
    },
    'spacy.matcher.phrasematcher': {
      unpickle_matcher: {
        what: 'function',
        reduce: 'rule:spacy-phrase-matcher',
        why: 'A matcher, filled again with its phrases; its functions are called for matches.',
        source: 'spacy 3.8.18 spacy/matcher/phrasematcher.pyx unpickle_matcher, PhraseMatcher.add',
      },
    },
    'spacy.ml._precomputable_affine': named('forward init', stored('ml/_precomputable_affine.py')),
    'spacy.ml.extract_ngrams': named('forward', stored('ml/extract_ngrams.py')),
    'spacy.ml.featureextractor': named('forward', stored('ml/featureextractor.py')),
    'spacy.ml.models.parser': named('resize_output', stored('ml/models/parser.py')),
    'spacy.ml.models.textcat': named(
      'init_ensemble_textcat resize_and_set_ref',
      stored('ml/models/textcat.py'),
    ),
    'spacy.ml.tb_framework': named('forward init', stored('ml/tb_framework.py')),
    'spacy.morphology': {
      unpickle_morphology: {
        what: 'function',
        reduce: 'rule:spacy-morphology',
        why: 'A store of features, made of a list of them.',
        source: 'spacy 3.8.18 spacy/morphology.pyx Morphology.add',
      },
    },
    'spacy.pipeline.entityruler': {
      EntityRuler: component('entityruler.py'),
      entity_ruler_score: stored('pipeline/entityruler.py'),
    },
    'spacy.pipeline.ner': named('ner_score', stored('pipeline/ner.pyx')),
    'spacy.pipeline.pipe': { __pyx_unpickle_Pipe: unpickleComponent('pipe.pyx Pipe') },
    'spacy.pipeline.sentencizer': { Sentencizer: component('sentencizer.pyx') },
    'spacy.pipeline.senter': named('senter_score', stored('pipeline/senter.pyx')),
    'spacy.pipeline.tagger': {
      Tagger: component('tagger.pyx'),
      tagger_score: stored('pipeline/tagger.pyx'),
    },
    'spacy.pipeline.textcat': {
      TextCategorizer: component('textcat.py'),
      textcat_score: stored('pipeline/textcat.py'),
    },
    'spacy.pipeline.trainable_pipe': {
      __pyx_unpickle_TrainablePipe: unpickleComponent('trainable_pipe.pyx TrainablePipe'),
    },
    'spacy.strings': {
      StringStore: {
        what: 'class',
        reduce: 'plain',
        why: 'A store of strings, made of a list of them.',
        source: 'spacy 3.8.18 spacy/strings.pyx StringStore.__init__, __reduce__',
      },
    },
    'spacy.tokenizer': {
      Tokenizer: {
        what: 'class',
        reduce: 'rule:spacy-tokenizer',
        why: 'Takes its rules apart with its patterns, and looks the pieces up in its vocabulary.',
        source: 'spacy 3.8.18 spacy/tokenizer.pyx Tokenizer.__init__, add_special_case',
      },
    },
    'spacy.tokens.doc': {
      unpickle_doc: {
        what: 'function',
        reduce: 'rule:spacy-doc',
        why: 'A document out of MessagePack; its words are looked up, which calls the getters of its vocabulary.',
        source: 'spacy 3.8.18 spacy/tokens/doc.pyx unpickle_doc, Doc.from_dict',
      },
    },
    'spacy.util': {
      _get_attr_unless_lookup: {
        ...textFunction('util.py _get_attr_unless_lookup'),
        why: 'Looks a text up in tables, and asks the function it is given where there is none.',
      },
      raise_error: stored('util.py raise_error'),
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
    'spacy.vocab': {
      unpickle_vocab: {
        what: 'function',
        reduce: 'rule:spacy-vocab',
        why: 'A vocabulary of its parts; the getters in it are called when a word is looked up.',
        source: 'spacy 3.8.18 spacy/vocab.pyx unpickle_vocab, Vocab._new_lexeme',
      },
    },
  },
};
