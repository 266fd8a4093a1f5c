/**
 * Sentences, dictionaries, embeddings and models of flair. Embeddings of transformers are not known: they are made anew when loaded.
 * @module
 */
import type { Knowledge } from '../knowledge.ts';

export const flair: Knowledge = {
  package: 'flair',
  versions: ['flair 0.15.1'],
  declared: {
    'flair.models.word_tagger_model': {
      WordTagger: {
        what: 'class',
        newobj: 'none',
        build: 'rule:module-state',
        hash: true,
        why: 'TokenClassifier under its old name: its __new__ warns that it is deprecated, with a fixed text.',
        source:
          'flair 0.15.1 flair/models/word_tagger_model.py; Deprecated 1.3.1 deprecated/classic.py ClassicAdapter.__call__',
      },
    },
  },
  // Derived by oracle/derive from the libraries themselves: run it again instead of editing.
  derived: `
flair.data
 BoundingBox C n=any b=dict
 ConcatFlairDataset C n=none b=dict h
 Corpus C n=none b=dict h
 DataPair C n=none b=dict h
 DataPoint C n=none b=dict h
 DataTriple C n=none b=dict h
 Dictionary C n=none b=dict-data
 EntityCandidate C n=none b=dict h
 FlairDataset C n=none b=dict h
 Image C n=none b=dict h
 Label C n=none b=dict
 MultiCorpus C n=none b=dict h
 Sentence C n=none b=dict h
 Span C n=none b=dict h
 Token C n=none b=dict h
 _PartOfSentence C n=none b=dict h
flair.datasets.base
 DataLoader C n=none b=dict h
 FlairDatapointDataset C n=none b=dict h
 MongoDataset C n=none b=dict h
 SentenceDataset C n=none b=dict h
 StringDataset C n=none b=dict h
flair.embeddings.base
 DocumentEmbeddings C n=none b=rule:module-state h
 Embeddings C n=none b=rule:module-state h
 ScalarMix C n=none b=rule:module-state h
 TokenEmbeddings C n=none b=rule:module-state h
flair.embeddings.document
 DocumentCNNEmbeddings C n=none b=rule:module-state h
 DocumentLMEmbeddings C n=none b=rule:module-state h
 DocumentPoolEmbeddings C n=none b=rule:module-state h
 DocumentTFIDFEmbeddings C n=none b=rule:module-state h
 SentenceTransformerDocumentEmbeddings C n=none b=rule:module-state h
flair.embeddings.image
 ConvTransformNetworkImageEmbeddings C n=none b=rule:module-state h
 IdentityImageEmbeddings C n=none b=rule:module-state h
 ImageEmbeddings C n=none b=rule:module-state h
 NetworkImageEmbeddings C n=none b=rule:module-state h
 PrecomputedImageEmbeddings C n=none b=rule:module-state h
flair.embeddings.legacy
 CharLMEmbeddings C n=none b=rule:module-state h
 DocumentLSTMEmbeddings C n=none b=rule:module-state h
 DocumentMeanEmbeddings C n=none b=rule:module-state h
flair.embeddings.token
 BytePairEmbeddings C n=none b=rule:module-state h
 CharacterEmbeddings C n=none b=rule:module-state h
 FlairEmbeddings C n=none b=rule:module-state h
 HashEmbeddings C n=none b=rule:module-state h
 MuseCrosslingualEmbeddings C n=none b=rule:module-state h
 OneHotEmbeddings C n=none b=rule:module-state h
 StackedEmbeddings C n=none b=rule:module-state h
flair.models.clustering
 ClusteringModel C n=none b=dict h
flair.models.entity_linker_model
 CandidateGenerator C n=none b=dict h
 SpanClassifier C n=none b=rule:module-state h
flair.models.entity_mention_linking
 Ab3PEntityPreprocessor C n=none b=dict h
 BioSynEntityPreprocessor C n=none b=dict h
 CandidateSearchIndex C n=none b=dict h
 EntityMentionLinker C n=none b=rule:module-state h
 EntityPreprocessor C n=none b=dict h
 ExactMatchCandidateSearchIndex C n=none b=dict h
 SemanticCandidateSearchIndex C n=none b=dict h
 SimilarityMetric C r=rule:enum-value h d
flair.models.language_model
 LanguageModel C n=none b=rule:flair-language-model h !_modules,_parameters,eval,train
flair.models.lemmatizer_model
 Lemmatizer C n=none b=rule:module-state h
flair.models.multitask_model
 MultitaskModel C n=none b=rule:module-state h
flair.models.pairwise_classification_model
 TextPairClassifier C n=none b=rule:module-state h
flair.models.pairwise_regression_model
 TextPairRegressor C n=none b=rule:module-state h
flair.models.prefixed_tagger
 EntityTypeTaskPromptAugmentationStrategy C n=none b=dict h
 PrefixedSentence C n=none b=dict h
 PrefixedSequenceTagger C n=none b=rule:module-state h
 SentenceAugmentationStrategy C n=none b=dict h
flair.models.regexp_tagger
 RegexpTagger C n=none b=dict h
 TokenCollection C n=none b=dict
flair.models.relation_classifier_model
 EncodedSentence C n=none b=dict h
 EncodingStrategy C n=none b=dict h
 EntityMarker C n=none b=dict h
 EntityMarkerPunct C n=none b=dict h
 EntityMask C n=none b=dict h
 RelationClassifier C n=none b=rule:module-state h
 TypedEntityMarker C n=none b=dict h
 TypedEntityMarkerPunct C n=none b=dict h
 TypedEntityMask C n=none b=dict h
 _Entity C n=any b=dict
flair.models.relation_extractor_model
 RelationExtractor C n=none b=rule:module-state h
flair.models.sequence_tagger_model
 SequenceTagger C n=none b=rule:module-state h
flair.models.sequence_tagger_utils.crf
 CRF C n=none b=rule:module-state h
flair.models.sequence_tagger_utils.viterbi
 ViterbiDecoder C n=none b=dict h
 ViterbiLoss C n=none b=rule:module-state h
flair.models.tars_model
 FewshotClassifier C n=none b=rule:module-state h
 TARSClassifier C n=none b=rule:module-state h
 TARSTagger C n=none b=rule:module-state h
flair.models.text_classification_model
 TextClassifier C n=none b=rule:module-state h
flair.models.text_regression_model
 TextRegressor C n=none b=rule:module-state h
flair.models.triple_classification_model
 TextTripleClassifier C n=none b=rule:module-state h
flair.models.word_tagger_model
 TokenClassifier C n=none b=rule:module-state h
flair.nn.decoder
 DeepNCMDecoder C n=none b=rule:module-state h
 LabelVerbalizerDecoder C n=none b=rule:module-state h
 PrototypicalDecoder C n=none b=rule:module-state h
flair.nn.distance.cosine
 CosineDistance C n=none b=rule:module-state h
 LogitCosineDistance C n=none b=rule:module-state h
 NegativeScaledDotProduct C n=none b=rule:module-state h
flair.nn.distance.euclidean
 EuclideanDistance C n=none b=rule:module-state h
 EuclideanMean C n=none b=rule:module-state h
flair.nn.distance.hyperbolic
 HyperbolicDistance C n=none b=rule:module-state h
 HyperbolicMean C n=none b=rule:module-state h
flair.nn.dropout
 LockedDropout C n=none b=rule:module-state h
 WordDropout C n=none b=rule:module-state h
flair.nn.loss
 SigmoidLoss C n=none b=rule:module-state h
flair.nn.model
 Classifier C n=none b=rule:module-state h
 DefaultClassifier C n=none b=rule:module-state h
 Model C n=none b=rule:module-state h
 ReduceTransformerVocabMixin C n=none b=dict h
flair.tokenization
 JapaneseTokenizer C n=none b=dict h
 SciSpacyTokenizer C n=none b=dict h
 SegtokTokenizer C n=none b=dict h
 SpaceTokenizer C n=none b=dict h
 SpacyTokenizer C n=none b=dict h
 Tokenizer C n=none b=dict h
 TokenizerWrapper C n=none b=dict h
`,
};
