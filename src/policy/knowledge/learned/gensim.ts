/**
 * What `policy learn` proved of gensim 4.4.0. Made by scripts/learn-knowledge.mjs: do not edit.
 * @module
 */
import type { Knowledge } from '../../knowledge.ts';

export const gensim: Knowledge = {
  package: 'gensim',
  versions: ['gensim 4.4.0'],
  derived: `
gensim.models.lda_dispatcher
 Dispatcher C n=any r=any b=dict h
gensim.models.lda_worker
 Worker C n=any r=any b=dict h
gensim.models.lsi_dispatcher
 Dispatcher C n=any r=any b=dict h
gensim.models.lsi_worker
 Worker C n=any r=any b=dict h
gensim.similarities.nmslib
 NmslibIndexer C n=any b=dict h
`,
};
