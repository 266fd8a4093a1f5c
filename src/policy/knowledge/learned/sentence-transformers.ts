/**
 * What `policy learn` proved of sentence-transformers 6.2.0. Made by scripts/learn-knowledge.mjs: do not edit.
 * @module
 */
import type { Knowledge } from '../../knowledge.ts';

export const sentenceTransformers: Knowledge = {
  package: 'sentence_transformers',
  versions: ['sentence-transformers 6.2.0'],
  derived: `
sentence_transformers
 CrossEncoder C n=any b=rule:module-state h
 DefaultBatchSampler C n=any r=data b=dict h
 InputExample C n=any r=any b=dict h
 MultiDatasetDefaultBatchSampler C n=any r=plain b=dict h
 MultiVectorEncoder C n=any b=rule:module-state h
 ParallelSentencesDataset C n=any r=any b=dict h
 SentenceTransformer C n=any b=rule:module-state h
 SentencesDataset C n=any r=any b=dict h
 SimilarityFunction C r=rule:enum-value h
 SparseEncoder C n=any b=rule:module-state h
sentence_transformers.base
 BaseDataCollator C n=any b=dict
 BaseModel C n=any b=rule:module-state h
 DefaultBatchSampler C n=any r=data b=dict h
 GroupByLabelBatchSampler C n=any b=dict h
 MultiDatasetDefaultBatchSampler C n=any r=plain b=dict h
 NoDuplicatesBatchSampler C n=any b=dict h
 PeftAdapterMixin C n=any r=any b=dict h
 ProportionalBatchSampler C n=any r=plain b=dict h
 RoundRobinBatchSampler C n=any r=plain b=dict h
sentence_transformers.base.evaluation
 BaseEvaluator C n=any r=any b=dict h
 SequentialEvaluator C n=any r=data b=dict h
sentence_transformers.base.losses
 CachedLossMixin C n=any r=any b=dict h
 RandContext C n=any b=dict h
sentence_transformers.base.modules
 Dense C n=any b=rule:module-state h
 InputModule C n=any b=rule:module-state h
 Module C n=any b=rule:module-state h
 Normalize C n=any b=rule:module-state h
 Router C n=any b=rule:module-state h
 Transformer C n=any b=rule:module-state h
sentence_transformers.base.sampler
 BatchSampler C n=any r=data b=dict h
 ConcatDataset C n=any r=data b=dict h
 SubsetRandomSampler C n=any r=any b=dict h
sentence_transformers.cross_encoder
 CrossEncoder C n=any b=rule:module-state h
 CrossEncoderDataCollator C n=any b=dict
sentence_transformers.cross_encoder.evaluation
 CrossEncoderClassificationEvaluator C n=any b=dict h
 CrossEncoderCorrelationEvaluator C n=any b=dict h
 CrossEncoderNanoBEIREvaluator C n=any b=dict h
 CrossEncoderRerankingEvaluator C n=any r=plain b=dict h
sentence_transformers.cross_encoder.losses
 ADRMSELoss C n=any b=rule:module-state h
 BinaryCrossEntropyLoss C n=any b=rule:module-state h
 CachedMultipleNegativesRankingLoss C n=any b=rule:module-state h
 CrossEntropyLoss C n=any b=rule:module-state h
 LambdaLoss C n=any b=rule:module-state h
 LambdaRankScheme C n=any b=rule:module-state h
 ListMLELoss C n=any b=rule:module-state h
 ListNetLoss C n=any b=rule:module-state h
 MSELoss C n=any b=rule:module-state h
 MarginMSELoss C n=any b=rule:module-state h
 MultipleNegativesRankingLoss C n=any b=rule:module-state h
 NDCGLoss1Scheme C n=any b=rule:module-state h
 NDCGLoss2PPScheme C n=any b=rule:module-state h
 NDCGLoss2Scheme C n=any b=rule:module-state h
 NoWeightingScheme C n=any b=rule:module-state h
 PListMLELambdaWeight C n=any b=rule:module-state h
 PListMLELoss C n=any b=rule:module-state h
 RankNetLoss C n=any b=rule:module-state h
sentence_transformers.cross_encoder.modules
 Dense C n=any b=rule:module-state h
 InputModule C n=any b=rule:module-state h
 LogitScore C n=any b=rule:module-state h
 Module C n=any b=rule:module-state h
 Router C n=any b=rule:module-state h
 Transformer C n=any b=rule:module-state h
sentence_transformers.multi_vector_encoder
 MultiVectorEncoder C n=any b=rule:module-state h
 MultiVectorEncoderDataCollator C n=any b=dict
sentence_transformers.multi_vector_encoder.data_collator
 MultiVectorEncoderDataCollator C n=any b=dict
sentence_transformers.multi_vector_encoder.evaluation
 MultiVectorDistillationEvaluator C n=any b=dict h
 MultiVectorInformationRetrievalEvaluator C n=any b=dict h
 MultiVectorNanoBEIREvaluator C n=any b=dict h
 MultiVectorRerankingEvaluator C n=any r=plain b=dict h
 MultiVectorTripletEvaluator C n=any b=dict h
sentence_transformers.multi_vector_encoder.evaluation.distillation
 MultiVectorDistillationEvaluator C n=any b=dict h
sentence_transformers.multi_vector_encoder.evaluation.information_retrieval
 MultiVectorInformationRetrievalEvaluator C n=any b=dict h
sentence_transformers.multi_vector_encoder.evaluation.nano_beir
 MultiVectorNanoBEIREvaluator C n=any b=dict h
sentence_transformers.multi_vector_encoder.evaluation.reranking
 MultiVectorRerankingEvaluator C n=any r=plain b=dict h
sentence_transformers.multi_vector_encoder.evaluation.triplet
 MultiVectorTripletEvaluator C n=any b=dict h
sentence_transformers.multi_vector_encoder.interpretability
 Transformer C n=any b=rule:module-state h
sentence_transformers.multi_vector_encoder.losses
 CachedMultiVectorMultipleNegativesRankingLoss C n=any b=rule:module-state h
 MultiVectorDistillKLDivLoss C n=any b=rule:module-state h
 MultiVectorMarginMSELoss C n=any b=rule:module-state h
 MultiVectorMultipleNegativesRankingLoss C n=any b=rule:module-state h
sentence_transformers.multi_vector_encoder.losses.cached_multiple_negatives_ranking
 CachedMultiVectorMultipleNegativesRankingLoss C n=any b=rule:module-state h
sentence_transformers.multi_vector_encoder.losses.distill_kl_div
 MultiVectorDistillKLDivLoss C n=any b=rule:module-state h
sentence_transformers.multi_vector_encoder.losses.margin_mse
 MultiVectorMarginMSELoss C n=any b=rule:module-state h
sentence_transformers.multi_vector_encoder.losses.multiple_negatives_ranking
 MultiVectorMultipleNegativesRankingLoss C n=any b=rule:module-state h
sentence_transformers.multi_vector_encoder.model
 MultiVectorEncoder C n=any b=rule:module-state h
 _LegacyStash C n=any b=dict
sentence_transformers.multi_vector_encoder.modules
 BaseTokenPooling C n=any b=rule:module-state h
 HierarchicalTokenPooling C n=any b=rule:module-state h
 LambdaTokenPooling C n=any b=rule:module-state h
 MultiVectorMask C n=any b=rule:module-state h
sentence_transformers.multi_vector_encoder.modules.multi_vector_mask
 MultiVectorMask C n=any b=rule:module-state h
sentence_transformers.multi_vector_encoder.modules.token_pooling
 BaseTokenPooling C n=any b=rule:module-state h
 HierarchicalTokenPooling C n=any b=rule:module-state h
 LambdaTokenPooling C n=any b=rule:module-state h
sentence_transformers.multi_vector_encoder.scoring
 XTRKDScores C n=any r=any b=dict h
 XTRScores C n=any r=any b=dict h
sentence_transformers.multi_vector_encoder.scoring.xtr
 XTRKDScores C n=any r=any b=dict h
 XTRScores C n=any r=any b=dict h
sentence_transformers.sentence_transformer
 SentenceTransformer C n=any b=rule:module-state h
 SentenceTransformerDataCollator C n=any b=dict
sentence_transformers.sentence_transformer.datasets
 DenoisingAutoEncoderDataset C n=any b=dict h
 NoDuplicatesDataLoader C n=any b=dict h
 ParallelSentencesDataset C n=any r=any b=dict h
 SentenceLabelDataset C n=any b=dict h
 SentencesDataset C n=any r=any b=dict h
sentence_transformers.sentence_transformer.evaluation
 BaseEvaluator C n=any r=any b=dict h
 BinaryClassificationEvaluator C n=any b=dict h
 EmbeddingSimilarityEvaluator C n=any b=dict h
 InformationRetrievalEvaluator C n=any b=dict h
 LabelAccuracyEvaluator C n=any r=data b=dict h
 MSEEvaluator C n=any b=dict h
 MSEEvaluatorFromDataFrame C n=any b=dict h
 NanoBEIREvaluator C n=any b=dict h
 ParaphraseMiningEvaluator C n=any b=dict h
 RerankingEvaluator C n=any r=plain b=dict h
 SequentialEvaluator C n=any r=data b=dict h
 SimilarityFunction C r=rule:enum-value h
 TranslationEvaluator C n=any r=data b=dict h
 TripletEvaluator C n=any b=dict h
sentence_transformers.sentence_transformer.losses
 AdaptiveLayerLoss C n=any b=rule:module-state h
 AnglELoss C n=any b=rule:module-state h
 BatchAllTripletLoss C n=any b=rule:module-state h
 BatchHardSoftMarginTripletLoss C n=any b=rule:module-state h
 BatchHardTripletLoss C n=any b=rule:module-state h
 BatchHardTripletLossDistanceFunction C n=any r=any b=dict h
 BatchSemiHardTripletLoss C n=any b=rule:module-state h
 CachedGISTEmbedLoss C n=any b=rule:module-state h
 CachedMultipleNegativesRankingLoss C n=any b=rule:module-state h
 CoSENTLoss C n=any b=rule:module-state h
 ContrastiveLoss C n=any b=rule:module-state h
 ContrastiveTensionDataLoader C n=any r=data b=dict h
 ContrastiveTensionLoss C n=any b=rule:module-state h
 ContrastiveTensionLossInBatchNegatives C n=any b=rule:module-state h
 CosineSimilarityLoss C n=any b=rule:module-state h
 DenoisingAutoEncoderLoss C n=any b=rule:module-state h
 DistillKLDivLoss C n=any b=rule:module-state h
 EmbedDistillLoss C n=any b=rule:module-state h
 GISTEmbedLoss C n=any b=rule:module-state h
 GlobalOrthogonalRegularizationLoss C n=any b=rule:module-state h
 MSELoss C n=any b=rule:module-state h
 MarginMSELoss C n=any b=rule:module-state h
 Matryoshka2dLoss C n=any b=rule:module-state h
 MatryoshkaLoss C n=any b=rule:module-state h
 MegaBatchMarginLoss C n=any b=rule:module-state h
 MultipleNegativesRankingLoss C n=any b=rule:module-state h
 OnlineContrastiveLoss C n=any b=rule:module-state h
 SiameseDistanceMetric C r=rule:enum-value h
 SoftmaxLoss C n=any b=rule:module-state h
 TripletDistanceMetric C r=rule:enum-value h
 TripletLoss C n=any b=rule:module-state h
sentence_transformers.sentence_transformer.losses.cached_multiple_negatives_ranking
 CachedMultipleNegativesRankingLoss C n=any b=rule:module-state h
sentence_transformers.sentence_transformer.modules
 BoW C n=any b=rule:module-state h
 CLIPModel C n=any b=rule:module-state h
 CNN C n=any b=rule:module-state h
 Dense C n=any b=rule:module-state h
 Dropout C n=any b=rule:module-state h
 InputModule C n=any b=rule:module-state h
 LSTM C n=any b=rule:module-state h
 LayerNorm C n=any b=rule:module-state h
 Module C n=any b=rule:module-state h
 Normalize C n=any b=rule:module-state h
 Pooling C n=any b=rule:module-state h
 Router C n=any b=rule:module-state h
 StaticEmbedding C n=any b=rule:module-state h
 Transformer C n=any b=rule:module-state h
 WeightedLayerPooling C n=any b=rule:module-state h
 WordEmbeddings C n=any b=rule:module-state h
 WordWeights C n=any b=rule:module-state h
sentence_transformers.sentence_transformer.modules.tokenizer
 PhraseTokenizer C n=any b=dict h
 TransformersTokenizerWrapper C n=any r=any b=dict h
 WhitespaceTokenizer C n=any b=dict h
 WordTokenizer C n=any r=any b=dict h
sentence_transformers.sentence_transformer.readers
 InputExample C n=any r=any b=dict h
 LabelSentenceReader C n=any r=any b=dict h
 NLIDataReader C n=any r=any b=dict h
 PairedFilesReader C n=any r=any b=dict h
 STSBenchmarkDataReader C n=any r=any b=dict h
 STSDataReader C n=any r=any b=dict h
 TripletReader C n=any r=any b=dict h
sentence_transformers.sparse_encoder
 SparseEncoder C n=any b=rule:module-state h
 SparseEncoderDataCollator C n=any b=dict
sentence_transformers.sparse_encoder.callbacks
 SchedulerType C r=rule:enum-value h
 SpladeRegularizerWeightSchedulerCallback C n=any b=dict h
sentence_transformers.sparse_encoder.callbacks.splade_callbacks
 SchedulerType C r=rule:enum-value h
 SpladeRegularizerWeightSchedulerCallback C n=any b=dict h
sentence_transformers.sparse_encoder.data_collator
 SparseEncoderDataCollator C n=any b=dict
sentence_transformers.sparse_encoder.evaluation
 ReciprocalRankFusionEvaluator C n=any r=data b=dict h
 SparseBinaryClassificationEvaluator C n=any b=dict h
 SparseEmbeddingSimilarityEvaluator C n=any b=dict h
 SparseInformationRetrievalEvaluator C n=any b=dict h
 SparseMSEEvaluator C n=any b=dict h
 SparseNanoBEIREvaluator C n=any b=dict h
 SparseRerankingEvaluator C n=any r=plain b=dict h
 SparseTranslationEvaluator C n=any r=data b=dict h
 SparseTripletEvaluator C n=any b=dict h
sentence_transformers.sparse_encoder.evaluation.reciprocal_rank_fusion
 ReciprocalRankFusionEvaluator C n=any r=data b=dict h
sentence_transformers.sparse_encoder.evaluation.sparse_binary_classification
 SparseBinaryClassificationEvaluator C n=any b=dict h
sentence_transformers.sparse_encoder.evaluation.sparse_embedding_similarity
 SparseEmbeddingSimilarityEvaluator C n=any b=dict h
sentence_transformers.sparse_encoder.evaluation.sparse_information_retrieval
 SparseInformationRetrievalEvaluator C n=any b=dict h
sentence_transformers.sparse_encoder.evaluation.sparse_mse
 SparseMSEEvaluator C n=any b=dict h
sentence_transformers.sparse_encoder.evaluation.sparse_nano_beir
 SparseNanoBEIREvaluator C n=any b=dict h
sentence_transformers.sparse_encoder.evaluation.sparse_reranking
 SparseRerankingEvaluator C n=any r=plain b=dict h
sentence_transformers.sparse_encoder.evaluation.sparse_translation
 SparseTranslationEvaluator C n=any r=data b=dict h
sentence_transformers.sparse_encoder.evaluation.sparse_triplet
 SparseTripletEvaluator C n=any b=dict h
sentence_transformers.sparse_encoder.losses
 CSRLoss C n=any b=rule:module-state h
 CSRReconstructionLoss C n=any b=rule:module-state h
 CachedSpladeLoss C n=any b=rule:module-state h
 FlopsLoss C n=any b=rule:module-state h
 SparseAnglELoss C n=any b=rule:module-state h
 SparseCoSENTLoss C n=any b=rule:module-state h
 SparseCosineSimilarityLoss C n=any b=rule:module-state h
 SparseDistillKLDivLoss C n=any b=rule:module-state h
 SparseMSELoss C n=any b=rule:module-state h
 SparseMarginMSELoss C n=any b=rule:module-state h
 SparseMultipleNegativesRankingLoss C n=any b=rule:module-state h
 SparseTripletLoss C n=any b=rule:module-state h
 SpladeLoss C n=any b=rule:module-state h
sentence_transformers.sparse_encoder.losses.cached_splade
 CachedSpladeLoss C n=any b=rule:module-state h
sentence_transformers.sparse_encoder.losses.csr
 CSRLoss C n=any b=rule:module-state h
 CSRReconstructionLoss C n=any b=rule:module-state h
sentence_transformers.sparse_encoder.losses.flops
 FlopsLoss C n=any b=rule:module-state h
sentence_transformers.sparse_encoder.losses.sparse_angle
 SparseAnglELoss C n=any b=rule:module-state h
sentence_transformers.sparse_encoder.losses.sparse_cosent
 SparseCoSENTLoss C n=any b=rule:module-state h
sentence_transformers.sparse_encoder.losses.sparse_cosine_similarity
 SparseCosineSimilarityLoss C n=any b=rule:module-state h
sentence_transformers.sparse_encoder.losses.sparse_distill_kl_div
 SparseDistillKLDivLoss C n=any b=rule:module-state h
sentence_transformers.sparse_encoder.losses.sparse_margin_mse
 SparseMarginMSELoss C n=any b=rule:module-state h
sentence_transformers.sparse_encoder.losses.sparse_mse
 SparseMSELoss C n=any b=rule:module-state h
sentence_transformers.sparse_encoder.losses.sparse_multiple_negatives_ranking
 SparseMultipleNegativesRankingLoss C n=any b=rule:module-state h
sentence_transformers.sparse_encoder.losses.sparse_triplet
 SparseTripletLoss C n=any b=rule:module-state h
sentence_transformers.sparse_encoder.losses.splade
 SpladeLoss C n=any b=rule:module-state h
sentence_transformers.sparse_encoder.model
 SparseEncoder C n=any b=rule:module-state h
sentence_transformers.sparse_encoder.modules
 Dense C n=any b=rule:module-state h
 InputModule C n=any b=rule:module-state h
 MLMTransformer C n=any b=rule:module-state h
 Module C n=any b=rule:module-state h
 Router C n=any b=rule:module-state h
 SparseAutoEncoder C n=any b=rule:module-state h
 SparseStaticEmbedding C n=any b=rule:module-state h
 SpladePooling C n=any b=rule:module-state h
 Transformer C n=any b=rule:module-state h
sentence_transformers.sparse_encoder.modules.mlm_transformer
 MLMTransformer C n=any b=rule:module-state h
sentence_transformers.sparse_encoder.modules.sparse_auto_encoder
 SparseAutoEncoder C n=any b=rule:module-state h
 TiedTranspose C n=any b=rule:module-state h
sentence_transformers.sparse_encoder.modules.sparse_static_embedding
 SparseStaticEmbedding C n=any b=rule:module-state h
sentence_transformers.sparse_encoder.modules.splade_pooling
 SpladePooling C n=any b=rule:module-state h
sentence_transformers.util
 SimilarityFunction C r=rule:enum-value h
sentence_transformers.util.distributed
 _DistributedInference C n=any b=dict h
`,
};
