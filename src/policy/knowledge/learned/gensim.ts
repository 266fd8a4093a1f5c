/**
 * What `policy learn` proved of gensim 4.4.0. Made by scripts/learn-knowledge.mjs: do not edit.
 * @module
 */
import type { Knowledge } from '../../knowledge.ts';

export const gensim: Knowledge = {
  package: 'gensim',
  versions: ['gensim 4.4.0'],
  derived: `
gensim.corpora
 BleiCorpus C n=any b=dict h
 Dictionary C n=any b=dict
 HashDictionary C n=any b=dict i
 IndexedCorpus C n=any b=dict h
 LowCorpus C n=any b=dict h
 MalletCorpus C n=any b=dict h
 OpinosisCorpus C n=any b=dict h
 SvmLightCorpus C n=any b=dict h
 TextCorpus C n=any b=dict h
 TextDirectoryCorpus C n=any b=dict h
 WikiCorpus C n=any b=dict h
gensim.models
 AtireBM25Model C n=any b=dict h
 AuthorTopicModel C n=any b=dict h
 BackMappingTranslationMatrix C n=any b=dict h
 CoherenceModel C n=any b=dict h
 Doc2Vec C n=any b=dict h
 EnsembleLda C n=any b=dict h
 FastText C n=any b=dict h
 HdpModel C n=any b=dict h
 KeyedVectors C n=any b=dict h
 LdaModel C n=any b=dict h
 LdaMulticore C n=any b=dict h
 LdaSeqModel C n=any b=dict h
 LogEntropyModel C n=any b=dict h
 LsiModel C n=any b=dict h
 LuceneBM25Model C n=any b=dict h
 Nmf C n=any b=dict h
 NormModel C n=any b=dict h
 OkapiBM25Model C n=any b=dict h
 Phrases C n=any b=dict h
 RpModel C n=any b=dict h
 TfidfModel C n=any b=dict h
 TranslationMatrix C n=any b=dict h
 Word2Vec C n=any b=dict h
gensim.models.lda_dispatcher
 Dispatcher C n=any r=any b=dict h
gensim.models.lda_worker
 Worker C n=any r=any b=dict h
gensim.models.lsi_dispatcher
 Dispatcher C n=any r=any b=dict h
gensim.models.lsi_worker
 Worker C n=any r=any b=dict h
gensim.parsing
 PorterStemmer C n=any r=any b=dict h
gensim.similarities
 LevenshteinSimilarityIndex C n=any b=dict h
 MatrixSimilarity C n=any b=dict h
 Similarity C n=any b=dict h
 SoftCosineSimilarity C n=any b=dict h
 SparseMatrixSimilarity C n=any b=dict h
 SparseTermSimilarityMatrix C n=any b=dict h
 TermSimilarityIndex C n=any r=any b=dict h
 UniformTermSimilarityIndex C n=any r=plain b=dict h
 WmdSimilarity C n=any b=dict h
 WordEmbeddingSimilarityIndex C n=any r=data b=dict h
gensim.similarities.nmslib
 NmslibIndexer C n=any b=dict h
`,
};
