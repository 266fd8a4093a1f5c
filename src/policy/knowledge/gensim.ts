/**
 * Word vectors, topic models and dictionaries of gensim.
 * @module
 */
import type { Knowledge, SymbolRule } from '../knowledge.ts';

const likeScorer: SymbolRule = {
  what: 'function',
  why: 'A function over numbers or words, named as a value by a model.',
  source:
    'gensim 4.4.0 gensim/utils.py, matutils.py, models/phrases.py, tfidfmodel.py, ensemblelda.py',
};

export const gensim: Knowledge = {
  package: 'gensim',
  versions: ['gensim 4.4.0'],
  declared: {
    'gensim.utils': {
      call_on_class_only: likeScorer,
      identity: likeScorer,
    },
    'gensim.models.phrases': {
      npmi_scorer: likeScorer,
      original_scorer: likeScorer,
    },
    'gensim.models.tfidfmodel': {
      df2idf: likeScorer,
      smartirs_normalize: likeScorer,
      smartirs_wglobal: likeScorer,
      smartirs_wlocal: likeScorer,
    },
    'gensim.models.ensemblelda': {
      mass_masking: likeScorer,
      rank_masking: likeScorer,
    },
    'gensim.matutils': {
      unitvec: likeScorer,
    },
  },
  // Derived by oracle/derive from the libraries themselves: run it again instead of editing.
  derived: `
gensim.corpora._mmreader
 MmReader C n=none b=rule:cython-state h
gensim.corpora.bleicorpus
 BleiCorpus C n=none b=dict h
gensim.corpora.csvcorpus
 CsvCorpus C n=none b=dict h
gensim.corpora.dictionary
 Dictionary C n=none b=dict
gensim.corpora.hashdictionary
 HashDictionary C n=none b=dict i
gensim.corpora.indexedcorpus
 IndexedCorpus C n=none b=dict h
gensim.corpora.lowcorpus
 LowCorpus C n=none b=dict h
gensim.corpora.malletcorpus
 MalletCorpus C n=none b=dict h
gensim.corpora.mmcorpus
 MmCorpus C n=none b=rule:cython-state h
gensim.corpora.opinosiscorpus
 OpinosisCorpus C n=none b=dict h
gensim.corpora.sharded_corpus
 ShardedCorpus C n=none b=dict h
gensim.corpora.svmlightcorpus
 SvmLightCorpus C n=none b=dict h
gensim.corpora.textcorpus
 TextCorpus C n=none b=dict h
 TextDirectoryCorpus C n=none b=dict h
gensim.corpora.ucicorpus
 UciCorpus C n=none b=rule:cython-state h
 UciReader C n=none b=rule:cython-state h
gensim.corpora.wikicorpus
 WikiCorpus C n=none b=dict h
gensim.interfaces
 CorpusABC C n=none b=dict h
 SimilarityABC C n=none b=dict h
 TransformationABC C n=none b=dict h
 TransformedCorpus C n=none b=dict h
gensim.matutils
 Dense2Corpus C n=none b=dict h
 Scipy2Corpus C n=none b=dict h
 Sparse2Corpus C n=none b=dict h
gensim.models
 VocabTransform C n=none b=dict h
gensim.models._fasttext_bin
 Model C n=any b=dict
gensim.models.atmodel
 AuthorTopicModel C n=none b=dict h
 AuthorTopicState C n=none b=dict h
gensim.models.basemodel
 BaseTopicModel C n=none b=dict h
gensim.models.bm25model
 AtireBM25Model C n=none b=dict h
 BM25ABC C n=none b=dict h
 LuceneBM25Model C n=none b=dict h
 OkapiBM25Model C n=none b=dict h
gensim.models.callbacks
 Callback C n=none b=dict h
 CallbackAny2Vec C n=none b=dict h
 CoherenceMetric C n=none b=dict h
 ConvergenceMetric C n=none b=dict h
 DiffMetric C n=none b=dict h
 Metric C n=none b=dict h
 PerplexityMetric C n=none b=dict h
gensim.models.coherencemodel
 CoherenceModel C n=none b=dict h
gensim.models.doc2vec
 Doc2Vec C n=none b=dict h
 Doc2VecTrainables C n=none b=dict h
 Doc2VecVocab C n=none b=dict h
 Doctag C n=none b=dict
 TaggedBrownCorpus C n=none b=dict h
 TaggedDocument C n=any b=dict
 TaggedLineDocument C n=none b=dict h
gensim.models.ensemblelda
 CBDBSCAN C n=none b=dict h
 Cluster C n=none b=dict
 EnsembleLda C n=none b=dict h
 Topic C n=none b=dict
gensim.models.fasttext
 FastText C n=none b=dict h
 FastTextKeyedVectors C n=none b=dict h
 FastTextTrainables C n=none b=dict h
 FastTextVocab C n=none b=dict h
gensim.models.hdpmodel
 HdpModel C n=none b=dict h
 HdpTopicFormatter C n=none b=dict h
 SuffStats C n=none b=dict h
gensim.models.keyedvectors
 CompatVocab C n=none b=dict h
 KeyedVectors C n=none b=dict h
gensim.models.ldamodel
 LdaModel C n=none b=dict h
 LdaState C n=none b=dict h
gensim.models.ldamulticore
 LdaMulticore C n=none b=dict h
gensim.models.ldaseqmodel
 LdaPost C n=none b=dict h
 LdaSeqModel C n=none b=dict h
 sslm C n=none b=dict h
gensim.models.logentropy_model
 LogEntropyModel C n=none b=dict h
gensim.models.lsimodel
 LsiModel C n=none b=dict h
 Projection C n=none b=dict h
gensim.models.nmf
 Nmf C n=none b=dict h
gensim.models.normmodel
 NormModel C n=none b=dict h
gensim.models.phrases
 FrozenPhrases C n=none b=dict h
 Phrases C n=none b=dict h
 _PhrasesTransformation C n=none b=dict h
gensim.models.poincare
 LexicalEntailmentEvaluation C n=none b=dict h
 LinkPredictionEvaluation C n=none b=dict h
 NegativesBuffer C n=none b=dict h
 PoincareBatch C n=none b=dict h
 PoincareKeyedVectors C n=none b=dict h
 PoincareModel C n=none b=dict h
 PoincareRelations C n=none b=dict h
 ReconstructionEvaluation C n=none b=dict h
gensim.models.rpmodel
 RpModel C n=none b=dict h
gensim.models.tfidfmodel
 TfidfModel C n=none b=dict h
gensim.models.translation_matrix
 BackMappingTranslationMatrix C n=none b=dict h
 Space C n=none b=dict h
 TranslationMatrix C n=none b=dict h
gensim.models.word2vec
 BrownCorpus C n=none b=dict h
 Heapitem C n=any b=dict
 LineSentence C n=none b=dict h
 PathLineSentences C n=none b=dict h
 Text8Corpus C n=none b=dict h
 Word2Vec C n=none b=dict h
 Word2VecTrainables C n=none b=dict h
 Word2VecVocab C n=none b=dict h
gensim.parsing.porter
 PorterStemmer C n=none b=dict h
gensim.scripts.segment_wiki
 _WikiSectionsCorpus C n=none b=dict h
gensim.similarities.annoy
 AnnoyIndexer C n=none b=dict h
gensim.similarities.docsim
 MatrixSimilarity C n=none b=dict h
 Shard C n=none b=dict h
 Similarity C n=none b=dict h
 SoftCosineSimilarity C n=none b=dict h
 SparseMatrixSimilarity C n=none b=dict h
 WmdSimilarity C n=none b=dict h
gensim.similarities.fastss
 FastSS C n=none b=dict h
gensim.similarities.levenshtein
 LevenshteinSimilarityIndex C n=none b=dict h
gensim.similarities.termsim
 SparseTermSimilarityMatrix C n=none b=dict h
 TermSimilarityIndex C n=none b=dict h
 UniformTermSimilarityIndex C n=none b=dict h
 WordEmbeddingSimilarityIndex C n=none b=dict h
gensim.topic_coherence.indirect_confirmation_measure
 ContextVectorComputer C n=none b=dict h
gensim.topic_coherence.text_analysis
 AccumulatingWorker C n=none b=dict h
 BaseAnalyzer C n=none b=dict h
 CorpusAccumulator C n=none b=dict h
 InvertedIndexAccumulator C n=none b=dict h
 InvertedIndexBased C n=none b=dict h
 ParallelWordOccurrenceAccumulator C n=none b=dict h
 PatchedWordOccurrenceAccumulator C n=none b=dict h
 UsesDictionary C n=none b=dict h
 WindowedTextsAnalyzer C n=none b=dict h
 WordOccurrenceAccumulator C n=none b=dict h
 WordVectorsAccumulator C n=none b=dict h
gensim.utils
 ClippedCorpus C n=none b=dict h
 FakeDict C n=none b=dict h
 InputQueue C n=none b=dict h
 RepeatCorpus C n=none b=dict h
 RepeatCorpusNTimes C n=none b=dict h
 SaveLoad C n=none b=dict h
 SlicedCorpus C n=none b=dict h
`,
};
