/**
 * gensim: models are pickles with arrays beside them.
 * @module
 */
import type { SinkTable } from './sink.ts';
import { CWE_502, PICKLE_IS_CODE } from './texts.ts';

/** Sinks of gensim. */
export const gensim: SinkTable = {
  library: 'gensim',
  source: 'gensim 4.4.0 utils.py (SaveLoad.load, unpickle)',
  rules: [
    {
      id: 'gensim-load',
      title: 'Unpickles a gensim model',
      severity: 'high',
      message: '{sink} unpickles the model{from}',
      explanation: PICKLE_IS_CODE,
      advice: 'Use load_word2vec_format for vectors, or safetensors with a JSON vocabulary.',
      cwe: CWE_502,
      references: ['https://radimrehurek.com/gensim/utils.html'],
    },
  ],
  sinks: [
    {
      name: 'gensim.models.*.load',
      rule: 'gensim-load',
      path: { name: 'fname', at: 0 },
      useCase: 'nn-weights',
    },
    {
      name: 'gensim.models.*.*.load',
      rule: 'gensim-load',
      path: { name: 'fname', at: 0 },
      useCase: 'nn-weights',
    },
    {
      name: 'gensim.corpora.*.load',
      rule: 'gensim-load',
      path: { name: 'fname', at: 0 },
      useCase: 'nn-weights',
    },
    {
      name: 'gensim.corpora.*.*.load',
      rule: 'gensim-load',
      path: { name: 'fname', at: 0 },
      useCase: 'nn-weights',
    },
    {
      name: 'gensim.similarities.*.load',
      rule: 'gensim-load',
      path: { name: 'fname', at: 0 },
      useCase: 'nn-weights',
    },
    {
      name: 'gensim.similarities.*.*.load',
      rule: 'gensim-load',
      path: { name: 'fname', at: 0 },
      useCase: 'nn-weights',
    },
    {
      name: 'gensim.utils.SaveLoad.load',
      rule: 'gensim-load',
      path: { name: 'fname', at: 0 },
      useCase: 'nn-weights',
    },
    {
      name: 'gensim.utils.unpickle',
      rule: 'gensim-load',
      path: { name: 'fname', at: 0 },
      useCase: 'nn-weights',
    },
  ],
};
