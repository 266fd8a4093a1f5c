/**
 * Modules and models of sentence-transformers.
 * @module
 */
import type { Knowledge, SymbolRule } from '../knowledge.ts';

const likeSimilarity: SymbolRule = {
  what: 'function',
  why: 'A function of two tensors, which losses and models name.',
  source: 'sentence-transformers 6.2.0 sentence_transformers/util/similarity.py',
};

export const sentenceTransformers: Knowledge = {
  package: 'sentence_transformers',
  versions: ['sentence_transformers 6.2.0'],
  declared: {
    'sentence_transformers.util.similarity': {
      cos_sim: likeSimilarity,
      dot_score: likeSimilarity,
      euclidean_sim: likeSimilarity,
      manhattan_sim: likeSimilarity,
      pairwise_cos_sim: likeSimilarity,
    },
  },
  // Derived by oracle/derive from the libraries themselves: run it again instead of editing.
  derived: `
sentence_transformers.base.data_collator
 BaseDataCollator C n=none b=dict
sentence_transformers.base.evaluation.evaluator
 BaseEvaluator C n=none b=dict h
sentence_transformers.base.evaluation.sequential
 SequentialEvaluator C n=none b=dict h
sentence_transformers.base.losses.gradcache
 CachedLossMixin C n=none b=dict h
 RandContext C n=none b=dict h
sentence_transformers.base.modality
 InputFormatter C n=none b=dict h
sentence_transformers.base.modality_types
 AudioDict C n=none b=dict i
 MessageDict C n=none b=dict i
 MultimodalInput C n=none b=dict i
 VideoDict C n=none b=dict i
sentence_transformers.base.model
 BaseModel C n=none b=rule:module-state h
sentence_transformers.base.model_card
 BaseModelCardCallback C n=none b=dict h
 BaseModelCardData C n=none b=dict
 _MinMeanMax C n=none b=dict
sentence_transformers.base.modules.dense
 Dense C n=none b=rule:module-state h !_DEPRECATED_METHOD_RENAMES
sentence_transformers.base.modules.input_module
 InputModule C n=none b=rule:module-state h !_DEPRECATED_METHOD_RENAMES
sentence_transformers.base.modules.module
 Module C n=none b=rule:module-state h !_DEPRECATED_METHOD_RENAMES
sentence_transformers.base.modules.normalize
 Normalize C n=none b=rule:module-state h !_DEPRECATED_METHOD_RENAMES
sentence_transformers.base.modules.router
 Router C n=none b=rule:module-state h !_DEPRECATED_METHOD_RENAMES
sentence_transformers.base.modules.transformer
 ModalityParams C n=none b=dict i
 ProcessingKwargs C n=none b=dict i
 QueryExpansionConfig C n=none b=dict i
 Transformer C n=none b=rule:module-state h !_DEPRECATED_METHOD_RENAMES
 _ModalityParamsRequired C n=none b=dict i
sentence_transformers.base.peft_mixin
 PeftAdapterMixin C n=none b=dict h
sentence_transformers.base.sampler
 BatchSamplers C r=rule:enum-value h d
 DefaultBatchSampler C n=none b=dict h
 GroupByLabelBatchSampler C n=none b=dict h
 MultiDatasetBatchSamplers C r=rule:enum-value h d
 MultiDatasetDefaultBatchSampler C n=none b=dict h
 NoDuplicatesBatchSampler C n=none b=dict h
 ProportionalBatchSampler C n=none b=dict h
 RoundRobinBatchSampler C n=none b=dict h
 SetEpochMixin C n=none b=dict h
sentence_transformers.base.trainer
 BaseTrainer C n=none b=dict h
 _OptimizerZeroGradCallback C n=none b=dict h
sentence_transformers.base.training_args
 BaseTrainingArguments C n=none b=dict
sentence_transformers.cross_encoder.data_collator
 CrossEncoderDataCollator C n=none b=dict
sentence_transformers.cross_encoder.evaluation.classification
 CrossEncoderClassificationEvaluator C n=none b=dict h
sentence_transformers.cross_encoder.evaluation.correlation
 CrossEncoderCorrelationEvaluator C n=none b=dict h
sentence_transformers.cross_encoder.evaluation.deprecated
 CEBinaryAccuracyEvaluator C n=none b=dict h
 CEBinaryClassificationEvaluator C n=none b=dict h
 CECorrelationEvaluator C n=none b=dict h
 CEF1Evaluator C n=none b=dict h
 CERerankingEvaluator C n=none b=dict h
 CESoftmaxAccuracyEvaluator C n=none b=dict h
sentence_transformers.cross_encoder.evaluation.nano_beir
 CrossEncoderNanoBEIREvaluator C n=none b=dict h
sentence_transformers.cross_encoder.evaluation.reranking
 CrossEncoderRerankingEvaluator C n=none b=dict h
sentence_transformers.cross_encoder.fit_mixin
 EvaluatorCallback C n=none b=dict h
 FitMixin C n=none b=dict h
 FitMixinLoss C n=none b=rule:module-state h
 OriginalCallback C n=none b=dict h
 SaveModelCallback C n=none b=dict h
sentence_transformers.cross_encoder.losses.adr_mse
 ADRMSELoss C n=none b=rule:module-state h
sentence_transformers.cross_encoder.losses.binary_cross_entropy
 BinaryCrossEntropyLoss C n=none b=rule:module-state h
sentence_transformers.cross_encoder.losses.cached_multiple_negatives_ranking
 CachedMultipleNegativesRankingLoss C n=none b=rule:module-state h
sentence_transformers.cross_encoder.losses.cross_entropy
 CrossEntropyLoss C n=none b=rule:module-state h
sentence_transformers.cross_encoder.losses.lambda_loss
 BaseWeightingScheme C n=none b=rule:module-state h
 LambdaLoss C n=none b=rule:module-state h
 LambdaRankScheme C n=none b=rule:module-state h
 NDCGLoss1Scheme C n=none b=rule:module-state h
 NDCGLoss2PPScheme C n=none b=rule:module-state h
 NDCGLoss2Scheme C n=none b=rule:module-state h
 NoWeightingScheme C n=none b=rule:module-state h
sentence_transformers.cross_encoder.losses.list_mle
 ListMLELoss C n=none b=rule:module-state h
sentence_transformers.cross_encoder.losses.list_net
 ListNetLoss C n=none b=rule:module-state h
sentence_transformers.cross_encoder.losses.margin_mse
 MarginMSELoss C n=none b=rule:module-state h
sentence_transformers.cross_encoder.losses.mse
 MSELoss C n=none b=rule:module-state h
sentence_transformers.cross_encoder.losses.multiple_negatives_ranking
 MultipleNegativesRankingLoss C n=none b=rule:module-state h
sentence_transformers.cross_encoder.losses.plist_mle
 PListMLELambdaWeight C n=none b=rule:module-state h
 PListMLELoss C n=none b=rule:module-state h
sentence_transformers.cross_encoder.losses.rank_net
 RankNetLoss C n=none b=rule:module-state h
sentence_transformers.cross_encoder.model
 CrossEncoder C n=none b=rule:module-state h
 _Float32Linear C n=none b=rule:module-state h
sentence_transformers.cross_encoder.model_card
 CrossEncoderModelCardCallback C n=none b=dict h
 CrossEncoderModelCardData C n=none b=dict
sentence_transformers.cross_encoder.modules.logit_score
 LogitScore C n=none b=rule:module-state h !_DEPRECATED_METHOD_RENAMES
sentence_transformers.cross_encoder.trainer
 CrossEncoderTrainer C n=none b=dict h
sentence_transformers.cross_encoder.training_args
 CrossEncoderTrainingArguments C n=none b=dict
sentence_transformers.sentence_transformer.data_collator
 SentenceTransformerDataCollator C n=none b=dict
sentence_transformers.sentence_transformer.datasets.denoising_auto_encoder
 DenoisingAutoEncoderDataset C n=none b=dict h
sentence_transformers.sentence_transformer.datasets.no_duplicates_dataloader
 NoDuplicatesDataLoader C n=none b=dict h
sentence_transformers.sentence_transformer.datasets.parallel_sentences
 ParallelSentencesDataset C n=none b=dict h
sentence_transformers.sentence_transformer.datasets.sentence_label
 SentenceLabelDataset C n=none b=dict h
sentence_transformers.sentence_transformer.datasets.sentences
 SentencesDataset C n=none b=dict h
sentence_transformers.sentence_transformer.deprecated_model_card_templates
 ModelCardTemplate C n=none b=dict h
sentence_transformers.sentence_transformer.evaluation.binary_classification
 BinaryClassificationEvaluator C n=none b=dict h
sentence_transformers.sentence_transformer.evaluation.embedding_similarity
 EmbeddingSimilarityEvaluator C n=none b=dict h
sentence_transformers.sentence_transformer.evaluation.information_retrieval
 InformationRetrievalEvaluator C n=none b=dict h
sentence_transformers.sentence_transformer.evaluation.label_accuracy
 LabelAccuracyEvaluator C n=none b=dict h
sentence_transformers.sentence_transformer.evaluation.mse
 MSEEvaluator C n=none b=dict h
sentence_transformers.sentence_transformer.evaluation.mse_from_dataframe
 MSEEvaluatorFromDataFrame C n=none b=dict h
sentence_transformers.sentence_transformer.evaluation.nano_beir
 NanoBEIREvaluator C n=none b=dict h
sentence_transformers.sentence_transformer.evaluation.paraphrase_mining
 ParaphraseMiningEvaluator C n=none b=dict h
sentence_transformers.sentence_transformer.evaluation.reranking
 RerankingEvaluator C n=none b=dict h
sentence_transformers.sentence_transformer.evaluation.translation
 TranslationEvaluator C n=none b=dict h
sentence_transformers.sentence_transformer.evaluation.triplet
 TripletEvaluator C n=none b=dict h
sentence_transformers.sentence_transformer.fit_mixin
 EvaluatorCallback C n=none b=dict h
 FitMixin C n=none b=dict h
 OriginalCallback C n=none b=dict h
 SaveModelCallback C n=none b=dict h
sentence_transformers.sentence_transformer.losses.adaptive_layer
 AdaptiveLayerLoss C n=none b=rule:module-state h
 ForwardDecorator C n=none b=dict h
 TransformerDecorator C n=none b=dict h
sentence_transformers.sentence_transformer.losses.angle
 AnglELoss C n=none b=rule:module-state h
sentence_transformers.sentence_transformer.losses.batch_all_triplet
 BatchAllTripletLoss C n=none b=rule:module-state h
sentence_transformers.sentence_transformer.losses.batch_hard_soft_margin_triplet
 BatchHardSoftMarginTripletLoss C n=none b=rule:module-state h
sentence_transformers.sentence_transformer.losses.batch_hard_triplet
 BatchHardTripletLoss C n=none b=rule:module-state h
 BatchHardTripletLossDistanceFunction C n=none b=dict h
sentence_transformers.sentence_transformer.losses.batch_semi_hard_triplet
 BatchSemiHardTripletLoss C n=none b=rule:module-state h
sentence_transformers.sentence_transformer.losses.cached_gist_embed
 CachedGISTEmbedLoss C n=none b=rule:module-state h
sentence_transformers.sentence_transformer.losses.contrastive
 ContrastiveLoss C n=none b=rule:module-state h
 SiameseDistanceMetric C r=rule:enum-value h d
sentence_transformers.sentence_transformer.losses.contrastive_tension
 ContrastiveTensionDataLoader C n=none b=dict h
 ContrastiveTensionLoss C n=none b=rule:module-state h
 ContrastiveTensionLossInBatchNegatives C n=none b=rule:module-state h
sentence_transformers.sentence_transformer.losses.cosent
 CoSENTLoss C n=none b=rule:module-state h
sentence_transformers.sentence_transformer.losses.cosine_similarity
 CosineSimilarityLoss C n=none b=rule:module-state h
sentence_transformers.sentence_transformer.losses.denoising_auto_encoder
 DenoisingAutoEncoderLoss C n=none b=rule:module-state h
sentence_transformers.sentence_transformer.losses.distill_kl_div
 DistillKLDivLoss C n=none b=rule:module-state h
sentence_transformers.sentence_transformer.losses.embed_distill
 EmbedDistillLoss C n=none b=rule:module-state h
sentence_transformers.sentence_transformer.losses.gist_embed
 GISTEmbedLoss C n=none b=rule:module-state h
sentence_transformers.sentence_transformer.losses.global_orthogonal_regularization
 GlobalOrthogonalRegularizationLoss C n=none b=rule:module-state h
sentence_transformers.sentence_transformer.losses.margin_mse
 MarginMSELoss C n=none b=rule:module-state h
sentence_transformers.sentence_transformer.losses.matryoshka
 CachedLossDecorator C n=none b=dict h
 ForwardDecorator C n=none b=dict h
 MatryoshkaLoss C n=none b=rule:module-state h
sentence_transformers.sentence_transformer.losses.matryoshka_2d
 Matryoshka2dLoss C n=none b=rule:module-state h
sentence_transformers.sentence_transformer.losses.mega_batch_margin
 MegaBatchMarginLoss C n=none b=rule:module-state h
sentence_transformers.sentence_transformer.losses.mse
 MSELoss C n=none b=rule:module-state h
sentence_transformers.sentence_transformer.losses.multiple_negatives_ranking
 MultipleNegativesRankingLoss C n=none b=rule:module-state h
sentence_transformers.sentence_transformer.losses.multiple_negatives_symmetric_ranking
 MultipleNegativesSymmetricRankingLoss C n=none b=rule:module-state h
sentence_transformers.sentence_transformer.losses.online_contrastive
 OnlineContrastiveLoss C n=none b=rule:module-state h
sentence_transformers.sentence_transformer.losses.softmax
 SoftmaxLoss C n=none b=rule:module-state h
sentence_transformers.sentence_transformer.losses.triplet
 TripletDistanceMetric C r=rule:enum-value h d
 TripletLoss C n=none b=rule:module-state h
sentence_transformers.sentence_transformer.model
 SentenceTransformer C n=none b=rule:module-state h
sentence_transformers.sentence_transformer.model_card
 ModelCardCallback C n=none b=dict h
 SentenceTransformerModelCardCallback C n=none b=dict h
 SentenceTransformerModelCardData C n=none b=dict
sentence_transformers.sentence_transformer.modules.bow
 BoW C n=none b=rule:module-state h !_DEPRECATED_METHOD_RENAMES
sentence_transformers.sentence_transformer.modules.clip_model
 CLIPModel C n=none b=rule:module-state h !_DEPRECATED_METHOD_RENAMES
sentence_transformers.sentence_transformer.modules.cnn
 CNN C n=none b=rule:module-state h !_DEPRECATED_METHOD_RENAMES
sentence_transformers.sentence_transformer.modules.dropout
 Dropout C n=none b=rule:module-state h !_DEPRECATED_METHOD_RENAMES
sentence_transformers.sentence_transformer.modules.layer_norm
 LayerNorm C n=none b=rule:module-state h !_DEPRECATED_METHOD_RENAMES
sentence_transformers.sentence_transformer.modules.lstm
 LSTM C n=none b=rule:module-state h !_DEPRECATED_METHOD_RENAMES
sentence_transformers.sentence_transformer.modules.pooling
 Pooling C n=none b=rule:module-state h !_DEPRECATED_METHOD_RENAMES
sentence_transformers.sentence_transformer.modules.static_embedding
 StaticEmbedding C n=none b=rule:module-state h !_DEPRECATED_METHOD_RENAMES
sentence_transformers.sentence_transformer.modules.tokenizer.phrase
 PhraseTokenizer C n=none b=dict h
sentence_transformers.sentence_transformer.modules.tokenizer.whitespace
 WhitespaceTokenizer C n=none b=dict h
sentence_transformers.sentence_transformer.modules.tokenizer.word
 TransformersTokenizerWrapper C n=none b=dict h
 WordTokenizer C n=none b=dict h
sentence_transformers.sentence_transformer.modules.weighted_layer_pooling
 WeightedLayerPooling C n=none b=rule:module-state h !_DEPRECATED_METHOD_RENAMES
sentence_transformers.sentence_transformer.modules.word_embeddings
 WordEmbeddings C n=none b=rule:module-state h !_DEPRECATED_METHOD_RENAMES
sentence_transformers.sentence_transformer.modules.word_weights
 WordWeights C n=none b=rule:module-state h !_DEPRECATED_METHOD_RENAMES
sentence_transformers.sentence_transformer.readers.input_example
 InputExample C n=none b=dict h
sentence_transformers.sentence_transformer.readers.label_sentence
 LabelSentenceReader C n=none b=dict h
sentence_transformers.sentence_transformer.readers.nli_data
 NLIDataReader C n=none b=dict h
sentence_transformers.sentence_transformer.readers.paired_files
 PairedFilesReader C n=none b=dict h
sentence_transformers.sentence_transformer.readers.sts_data
 STSBenchmarkDataReader C n=none b=dict h
 STSDataReader C n=none b=dict h
sentence_transformers.sentence_transformer.readers.triplet
 TripletReader C n=none b=dict h
sentence_transformers.sentence_transformer.trainer
 SentenceTransformerTrainer C n=none b=dict h
sentence_transformers.sentence_transformer.training_args
 SentenceTransformerTrainingArguments C n=none b=dict
sentence_transformers.util.dataset
 _SortedIdIndex C n=none b=rule:slots h
sentence_transformers.util.deprecated_import
 _DeprecatedModuleFinder C n=none b=dict h
 _DeprecatedModuleLoader C n=none b=dict h
sentence_transformers.util.logging
 LoggingHandler C n=none b=dict h
sentence_transformers.util.similarity
 SimilarityFunction C r=rule:enum-value h d
`,
};
