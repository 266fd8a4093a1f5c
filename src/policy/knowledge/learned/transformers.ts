/**
 * What `policy learn` proved of transformers 5.23.0. Made by scripts/learn-knowledge.mjs: do not edit.
 * @module
 */
import type { Knowledge } from '../../knowledge.ts';

export const transformers: Knowledge = {
  package: 'transformers',
  versions: ['transformers 5.23.0'],
  derived: `
transformers._typing
 GenerativePreTrainedModel C n=any b=dict h
 PeftConfigLike C n=any b=dict h
 StringValuedEnumLike C n=any b=dict h
 TransformersLogger C n=any b=dict h
 WhisperGenerationConfigLike C n=any b=dict h
transformers.backbone_utils
 BackboneConfigMixin C n=any r=any b=dict h
 BackboneMixin C n=any b=dict h
 BackboneType C r=rule:enum-value h
transformers.cache_utils
 BaseQuantizedLayer C n=any r=any b=dict h
 Cache C n=any b=dict h
 CacheLayerMixin C n=any r=any b=dict h
 DFlashCache C n=any b=dict h
 DummyLayer C n=any r=any b=dict h
 DynamicCache C n=any b=dict h
 DynamicIndexedLayer C n=any r=any b=dict h
 DynamicLayer C n=any r=any b=dict h
 DynamicSlidingWindowLayer C n=any b=dict h
 EncoderDecoderCache C n=any b=dict h
 Fp8QuantizedLayer C n=any r=any b=dict h
 HQQQuantizedLayer C n=any b=dict h
 LinearAttentionAndFullAttentionLayer C n=any b=dict h
 LinearAttentionAndSlidingWindowAttentionLayer C n=any b=dict h
 LinearAttentionAndStaticFullAttentionLayer C n=any b=dict h
 LinearAttentionAndStaticSlidingWindowAttentionLayer C n=any b=dict h
 LinearAttentionCacheLayerMixin C n=any b=dict h
 LinearAttentionLayer C n=any b=dict h
 MtpCache C n=any b=dict h
 QuantizedCache C n=any b=dict h
 QuantizedLayer C n=any r=any b=dict h
 QuantoQuantizedLayer C n=any b=dict h
 StaticCache C n=any b=dict h
 StaticIndexedLayer C n=any b=dict h
 StaticLayer C n=any b=dict h
 StaticSlidingWindowLayer C n=any b=dict h
transformers.configuration_utils
 classproperty C n=any r=any b=dict h
transformers.convert_slow_tokenizer
 AlbertConverter C n=any b=dict h
 BarthezConverter C n=any b=dict h
 BertConverter C n=any r=any b=dict h
 BertGenerationConverter C n=any b=dict h
 BigBirdConverter C n=any b=dict h
 BlenderbotConverter C n=any r=any b=dict h
 CLIPConverter C n=any r=any b=dict h
 CamembertConverter C n=any b=dict h
 CanaryConverter C n=any b=dict h
 Converter C n=any r=any b=dict h
 DebertaConverter C n=any r=any b=dict h
 DebertaV2Converter C n=any b=dict h
 FunnelConverter C n=any r=any b=dict h
 GPT2Converter C n=any r=any b=dict h
 GemmaConverter C n=any b=dict h
 GemmaSentencePieceExtractor C n=any b=dict h
 HeliumConverter C n=any b=dict h
 HerbertConverter C n=any r=any b=dict h
 LayoutLMv2Converter C n=any r=any b=dict h
 LlamaConverter C n=any b=dict h
 MBart50Converter C n=any b=dict h
 MBartConverter C n=any b=dict h
 MPNetConverter C n=any r=any b=dict h
 MarkupLMConverter C n=any r=any b=dict h
 MoshiConverter C n=any b=dict h
 NllbConverter C n=any b=dict h
 OpenAIGPTConverter C n=any r=any b=dict h
 ParakeetConverter C n=any b=dict h
 PegasusConverter C n=any b=dict h
 Qwen2Converter C n=any r=any b=dict h
 ReformerConverter C n=any b=dict h
 RemBertConverter C n=any b=dict h
 RoFormerConverter C n=any r=any b=dict h
 RobertaConverter C n=any r=any b=dict h
 SeamlessM4TConverter C n=any b=dict h
 SentencePieceExtractor C n=any b=dict h
 SplinterConverter C n=any r=any b=dict h
 SpmConverter C n=any b=dict h
 T5Converter C n=any b=dict h
 TikTokenConverter C n=any r=plain b=dict h
 UdopConverter C n=any b=dict h
 VideoPrismConverter C n=any b=dict h
 WhisperConverter C n=any r=any b=dict h
 XGLMConverter C n=any b=dict h
 XLMRobertaConverter C n=any b=dict h
 XLNetConverter C n=any b=dict h
transformers.core_model_loading
 Chunk C n=any r=any b=dict h
 Concatenate C n=any r=any b=dict h
 Conv3dToLinear C n=any r=any b=dict h
 ConversionOps C n=any r=any b=dict h
 ErnieFuseAndSplitTextVisionExperts C n=any r=any b=dict h
 ErnieSplitAndDecoupleTextVisionExperts C n=any r=any b=dict h
 GroupWeightRename C n=any b=dict h
 Inkling2IndexOffsetWeightRename C n=any b=dict h
 Interleave C n=any r=any b=dict h
 LinearToConv3d C n=any r=any b=dict h
 MergeModulelist C n=any r=any b=dict h
 PermuteForRope C n=any r=any b=dict h
 PrefixChange C n=any b=dict h
 SkipParameters C n=any r=any b=dict h ?data:args
 Split C n=any r=any b=dict h
 SplitModulelist C n=any r=any b=dict h
 Transpose C n=any r=any b=dict h
 VisionFuseAndPermuteForRope C n=any b=dict h
 VisionUnfuseAndPermuteForRope C n=any b=dict h
 WeightConverter C n=any b=dict h
 WeightRenaming C n=any b=dict h
 WeightTransform C n=any b=dict h
 _IdentityOp C n=any r=any b=dict h
transformers.data.data_collator
 DataCollatorForLanguageModeling C n=any b=dict
 DataCollatorForMultipleChoice C n=any b=dict
 DataCollatorForPermutationLanguageModeling C n=any b=dict
 DataCollatorForSeq2Seq C n=any b=dict
 DataCollatorForTokenClassification C n=any b=dict
 DataCollatorMixin C n=any r=any b=dict h
 DataCollatorWithFlattening C n=any b=dict
 DataCollatorWithPadding C n=any b=dict
 DefaultDataCollator C n=any b=dict
transformers.decision.configuration_utils
 DecisionConfig C n=any b=dict
transformers.decision.modeling_utils
 DecisionMixin C n=any r=any b=dict h
transformers.decision.template_utils
 ChoiceQuestion C n=any b=dict
 NoulQuestion C n=any b=dict
 Question C n=any b=dict
 ScoreQuestion C n=any b=dict
transformers.distributed.configuration_utils
 DistributedConfig C n=any b=dict
transformers.distributed.expert_parallel
 AllReduceEP C n=any b=dict h
 AllToAllEP C n=any b=dict h
 AutoEP C n=any b=dict h
 EPImplementation C n=any b=dict h
 EPImplementationInterface C n=any r=any b=dict
 EpDispatchExpertsParallel C n=any r=any b=dict h
 ExpertParallelLayer C n=any r=any b=dict h
 MegaMoeEP C n=any b=dict h
 MoEParamShard C n=any r=any b=dict h
 _AllToAllState C n=any r=any b=dict
transformers.distributed.mixin
 DistributedMixin C n=any r=any b=dict h
transformers.distributed.parallel_utils
 ParallelInterface C n=any r=any b=dict
transformers.distributed.pipeline_parallel
 PipelineIdentityLayer C n=any b=rule:module-state h
 PipelineStage C n=any b=dict h
transformers.distributed.sharding_utils
 DtensorShardOperation C n=any b=dict h
transformers.distributed.tensor_parallel
 AllReduceParallel C n=any r=any b=dict h
 ColwiseParallel C n=any b=dict h
 EmbeddingParallel C n=any r=any b=dict h
 LocalParamsParallel C n=any r=any b=dict h
 MlaKvAProjParallel C n=any r=any b=dict h
 MoeExpertsParallel C n=any r=any b=dict h
 MoeIdentityParallel C n=any r=any b=dict h
 PackedColwiseParallel C n=any b=dict h
 PackedRowwiseParallel C n=any r=any b=dict h
 ReplicatedWithGradAllReduce C n=any r=any b=dict h
 RowwiseParallel C n=any b=dict h
 SequenceParallel C n=any r=any b=dict h
 TensorParallelLayer C n=any r=any b=dict h
transformers.distributed.utils
 TransformersDeviceMesh C n=any r=any b=dict h
transformers.exporters.auto
 AutoExportConfig C n=any r=any b=dict h
 AutoHfExporter C n=any r=any b=dict h
 ExportBackend C n=any b=dict
transformers.exporters.base
 ExportedComponent C n=any b=dict
 ExportedModel C n=any r=data b=dict h
 HfExporter C n=any b=dict h
transformers.exporters.configs
 DynamoConfig C n=any b=dict
 ExecutorchConfig C n=any b=dict
 ExportConfigMixin C n=any b=dict
 ExportFormat C r=rule:enum-value h
 OnnxConfig C n=any b=dict
 OpenVINOConfig C n=any b=dict
transformers.exporters.exporter_dynamo
 DynamoExporter C n=any b=dict h
transformers.exporters.exporter_executorch
 ExecutorchExporter C n=any b=dict h
transformers.exporters.exporter_onnx
 OnnxExporter C n=any b=dict h
transformers.exporters.exporter_openvino
 OpenVINOExporter C n=any b=dict h
transformers.exporters.metadata
 ExportMetadata C n=any b=dict
transformers.exporters.quantizers.base
 CalibrationSet C n=any r=any b=dict h
 ExportQuantizer C n=any r=any b=dict h
 QuantizationConfigMixin C n=any r=any b=dict h
transformers.exporters.quantizers.quantizer_nncf
 NNCFOnnxQuantizer C n=any b=dict h
 NNCFOpenVINOQuantizer C n=any b=dict h
 NNCFQuantizationConfig C n=any b=dict
 NNCFTorchFXQuantizer C n=any b=dict h
 NNCFWeightCompressionConfig C n=any b=dict
 _NNCFQuantizer C n=any b=dict h
transformers.exporters.quantizers.quantizer_onnxruntime
 OnnxRuntimeDynamicConfig C n=any b=dict
 OnnxRuntimeQuantizer C n=any b=dict h
 OnnxRuntimeStaticConfig C n=any b=dict
 _FeedReader C n=any r=data b=dict h
transformers.exporters.quantizers.quantizer_pt2e
 PT2EQuantizer C n=any r=any b=dict h
transformers.exporters.runners.base
 ModelRunner C n=any b=dict h
transformers.exporters.runners.runner_dynamo
 DynamoModelRunner C n=any b=dict h
transformers.exporters.runners.runner_executorch
 ExecutorchModelRunner C n=any b=dict h
transformers.exporters.runners.runner_onnx
 OnnxModelRunner C n=any b=dict h
transformers.exporters.runners.runner_openvino
 OpenVINOModelRunner C n=any b=dict h
transformers.feature_extraction_sequence_utils
 SequenceFeatureExtractor C n=any b=dict h
transformers.fusion_mapping
 ModuleFusionSpec C n=any r=any b=dict h
 PatchEmbeddingsFusionSpec C n=any r=any b=dict h
 _FusedPatchEmbeddingMixin C n=any b=dict h
transformers.generation.candidate_generator
 AssistantToTargetTranslator C n=any b=dict h
 AssistantVocabTranslatorCache C n=any r=any b=dict h
 AssistedCandidateGenerator C n=any b=dict h
 AssistedCandidateGeneratorDifferentTokenizers C n=any b=dict h
 CandidateGenerator C n=any r=any b=dict h
 DFlashTokenCandidateGenerator C n=any b=dict h
 EarlyExitCandidateGenerator C n=any b=dict h
 MTPCandidateGenerator C n=any b=dict h
 PromptLookupCandidateGenerator C n=any r=data b=dict h
 SinglePositionMultiTokenCandidateGenerator C n=any b=dict h
 UniversalSpeculativeDecodingGenerator C n=any b=dict h
 _MapInputEmbedding C n=any b=rule:module-state h
 _PruneReindexingLMHead C n=any b=rule:module-state h
transformers.generation.continuous_batching.cache
 PagedAttentionCache C n=any b=dict h
 PagedAttentionMemoryHandler C n=any b=dict h
transformers.generation.continuous_batching.cache_allocators.cache_allocator
 BlockLedger C n=any r=any b=dict h
 CacheAllocator C n=any r=any b=dict h
transformers.generation.continuous_batching.cache_allocators.cache_pool
 CachePool C n=any b=dict h
 RegularTrees C n=any r=any b=dict h
transformers.generation.continuous_batching.cache_allocators.full_attention
 FullAttentionCacheAllocator C n=any b=dict h
transformers.generation.continuous_batching.cache_allocators.sliding_attention
 SlidingAttentionCacheAllocator C n=any b=dict h
transformers.generation.continuous_batching.cb_logits_processors
 ContinuousBatchingLogitsProcessor C n=any r=any b=dict h
 ContinuousBatchingLogitsProcessorList C n=any b=dict h
 ContinuousBatchingTemperatureLogitsWarper C n=any r=plain b=dict h
 ContinuousBatchingTopKLogitsWarper C n=any r=plain b=dict h
 ContinuousBatchingTopPLogitsWarper C n=any r=plain b=dict h
transformers.generation.continuous_batching.continuous_api
 BackgroundThreadStatus C n=any b=dict h
 ContinuousBatchingManager C n=any b=dict h
 ContinuousMixin C n=any r=any b=dict h
 OutputRouter C n=any b=dict h
 ProtoPretrainedModel C n=any b=rule:module-state h
transformers.generation.continuous_batching.distributed
 DistributedHelper C n=any b=dict h
transformers.generation.continuous_batching.input_outputs
 ContinuousBatchingAsyncIOs C n=any b=dict h
 ContinuousBatchingIOs C n=any b=dict h
 HostDeviceIOPair C n=any b=dict h
 PagedAttentionArgs C n=any r=data b=dict i
transformers.generation.continuous_batching.model_runner
 ModelRunner C n=any b=dict h
transformers.generation.continuous_batching.offloading_manager
 OffloadingManager C n=any b=dict h
transformers.generation.continuous_batching.requests
 FutureBatch C n=any r=any b=rule:slots h
 FutureRequestState C n=any r=any b=rule:slots h
 GenerationOutput C n=any b=dict
 RequestState C n=any b=dict
 RequestStatus C r=rule:enum-value h
transformers.generation.continuous_batching.scheduler
 FIFOScheduler C n=any r=data b=dict h
 PrefillFirstScheduler C n=any r=data b=dict h
 Scheduler C n=any r=data b=dict h
transformers.generation.continuous_batching.utils
 WorkloadHints C n=any b=dict
transformers.generation.logits_process
 AlternatingCodebooksLogitsProcessor C n=any r=data b=dict h
 BarkEosPrioritizerLogitsProcessor C n=any b=dict h
 ClassifierFreeGuidanceLogitsProcessor C n=any r=data b=dict h
 DiaClassifierFreeGuidanceLogitsProcessor C n=any r=data b=dict h
 DiaEOSChannelFilterLogitsProcessor C n=any r=data b=dict h
 DiaEOSDelayPatternLogitsProcessor C n=any b=dict h
 EncoderNoRepeatNGramLogitsProcessor C n=any b=dict h
 EncoderRepetitionPenaltyLogitsProcessor C n=any r=data b=dict h
 EpsilonLogitsWarper C n=any r=data b=dict h
 EtaLogitsWarper C n=any b=dict h
 ExponentialDecayLengthPenalty C n=any b=dict h
 ForcedBOSTokenLogitsProcessor C n=any r=any b=dict h
 ForcedEOSTokenLogitsProcessor C n=any b=dict h
 InfNanRemoveLogitsProcessor C n=any r=any b=dict h
 LogitNormalization C n=any r=any b=dict h
 LogitsProcessor C n=any r=any b=dict h
 LogitsProcessorList C n=any r=data b=dict i
 MinLengthLogitsProcessor C n=any b=dict h
 MinNewTokensLengthLogitsProcessor C n=any b=dict h
 MinPLogitsWarper C n=any r=data b=dict h
 NoBadWordsLogitsProcessor C n=any b=dict h
 NoRepeatNGramLogitsProcessor C n=any r=data b=dict h
 PrefixConstrainedLogitsProcessor C n=any r=any b=dict h
 RepetitionPenaltyLogitsProcessor C n=any b=dict h
 SequenceBiasLogitsProcessor C n=any r=plain b=dict h
 SuppressTokensAtBeginLogitsProcessor C n=any b=dict h
 SuppressTokensLogitsProcessor C n=any b=dict h
 SynthIDTextWatermarkLogitsProcessor C n=any b=dict h
 SynthIDTextWatermarkState C n=any b=dict h
 TemperatureLogitsWarper C n=any r=data b=dict h
 TopHLogitsWarper C n=any r=data b=dict h
 TopKLogitsWarper C n=any r=data b=dict h
 TopPLogitsWarper C n=any r=data b=dict h
 TypicalLogitsWarper C n=any r=data b=dict h
 UnbatchedClassifierFreeGuidanceLogitsProcessor C n=any r=any b=dict h
 WatermarkLogitsProcessor C n=any b=dict h
 WhisperNoSpeechDetection C n=any r=any b=dict h
 WhisperTimeStampLogitsProcessor C n=any b=dict h
transformers.generation.stopping_criteria
 ConfidenceCriteria C n=any r=any b=dict h
 EosTokenCriteria C n=any b=dict h
 MaxLengthCriteria C n=any r=any b=dict h
 MaxTimeCriteria C n=any r=any b=dict h
 StopStringCriteria C n=any b=dict h
 StoppingCriteria C n=any r=any b=dict h
 StoppingCriteriaList C n=any r=data b=dict i
transformers.generation.streamers
 AsyncTextIteratorStreamer C n=any b=dict h
 BaseStreamer C n=any r=any b=dict h
 TextDiffusionStreamer C n=any r=any b=dict h
 TextIteratorStreamer C n=any b=dict h
 TextStreamer C n=any r=any b=dict h
transformers.generation.utils
 DeferredStopCheck C n=any b=dict h
 GenerateBeamDecoderOnlyOutput C n=any b=dict
 GenerateBeamEncoderDecoderOutput C n=any b=dict
 GenerateDecoderOnlyOutput C n=any b=dict
 GenerateEncoderDecoderOutput C n=any b=dict
 GenerationMixin C n=any r=any b=dict h
 StopCheck C n=any r=any b=dict h
transformers.generation.watermarking
 BayesianDetectorWatermarkedLikelihood C n=any b=rule:module-state h
 BayesianWatermarkDetectorModelOutput C n=any b=dict
 SynthIDTextWatermarkDetector C n=any r=any b=dict h
 WatermarkDetector C n=any b=dict h
 WatermarkDetectorOutput C n=any b=dict
transformers.hyperparameter_search
 HyperParamSearchBackendBase C n=any r=any b=dict h
 OptunaBackend C n=any r=any b=dict h
 RayTuneBackend C n=any r=any b=dict h
 WandbBackend C n=any r=any b=dict h
transformers.image_processing_backends
 PilBackend C n=any b=dict h
 TorchvisionBackend C n=any b=dict h
transformers.image_processing_base
 ImageProcessingMixin C n=any b=dict h
transformers.image_processing_utils
 BaseImageProcessor C n=any b=dict h
transformers.image_utils
 ImageFeatureExtractionMixin C n=any r=any b=dict h
 SizeDict C n=any b=dict
transformers.integrations.bitnet
 AutoBitLinear C n=any b=rule:module-state h
 BitLinear C n=any b=rule:module-state h
 BitNetDeserialize C n=any r=any b=dict h
transformers.integrations.bitsandbytes
 Bnb4bitDeserialize C n=any r=any b=dict h
 Bnb4bitQuantize C n=any r=any b=dict h
 Bnb8bitDeserialize C n=any r=any b=dict h
 Bnb8bitQuantize C n=any r=any b=dict h
transformers.integrations.compressed_tensors
 CompressedTensorsDequantize C n=any r=any b=dict h
 CompressedTensorsFP8Linear C n=any b=rule:module-state h
 ConvertFP8LinearScale C n=any r=any b=dict h
 RevertFP8LinearScale C n=any r=any b=dict h
transformers.integrations.deepgemm
 DeepGEMM C n=any b=dict
transformers.integrations.deepspeed
 HfDeepSpeedConfig C n=any b=dict h
 HfTrainerDeepSpeedConfig C n=any b=dict h
transformers.integrations.eetq
 EetqLinear C n=any b=rule:module-state h
 EetqQuantize C n=any r=any b=dict h
transformers.integrations.executorch
 Seq2SeqLMDecoderExportableModuleWithStaticCache C n=any b=rule:module-state h
 Seq2SeqLMEncoderExportableModule C n=any b=rule:module-state h
 Seq2SeqLMExportableModule C n=any b=rule:module-state h
 TorchExportableModuleForDecoderOnlyLM C n=any b=rule:module-state h
 TorchExportableModuleForVLM C n=any r=plain b=dict h
 TorchExportableModuleWithHybridCache C n=any b=rule:module-state h
 TorchExportableModuleWithStaticCache C n=any b=rule:module-state h
transformers.integrations.fbgemm_fp8
 FbgemmFp8Linear C n=any b=rule:module-state h
 FbgemmFp8Llama4TextExperts C n=any b=rule:module-state h
 FbgemmFp8Quantize C n=any r=any b=dict h
transformers.integrations.finegrained_fp8
 FP8Embedding C n=any b=rule:module-state h
 FP8Experts C n=any b=rule:module-state h
 FP8ExpertsInterface C n=any r=any b=dict
 FP8GroupedLinear C n=any b=rule:module-state h
 FP8Linear C n=any b=rule:module-state h
 FineGrainedFP8 C n=any b=dict
 Fp8Dequantize C n=any r=any b=dict h
 Fp8Quantize C n=any r=any b=dict h
transformers.integrations.fouroversix
 FourOverSixQuantize C n=any r=any b=dict h
transformers.integrations.fp_quant
 FpQuantDeserialize C n=any r=any b=dict h
 FpQuantQuantize C n=any r=any b=dict h
transformers.integrations.gemma_quant
 QuantizedEmbedding C n=any b=rule:module-state h
 QuantizedLinear C n=any b=rule:module-state h
transformers.integrations.gguf.gguf_conversion_mapping
 Cast C n=any r=any b=dict h
 ConcatenateRows C n=any r=any b=dict h
 Dequantize C n=any r=any b=dict h
 LogNegate C n=any r=any b=dict h
 PermuteInputFeatures C n=any r=any b=dict h
 PermuteRows C n=any r=any b=dict h
 SubtractOne C n=any r=any b=dict h
 TiledToGroupedInputs C n=any b=dict h
 TiledToGroupedRows C n=any b=dict h
 Unsqueeze C n=any r=any b=dict h
transformers.integrations.gguf.kernels
 GgufKernel C n=any r=plain b=dict h
transformers.integrations.gguf.reader
 GgufHeader C n=any r=any b=dict
 LazyGgufTensor C n=any r=any b=dict h
 TensorInfo C n=any r=any b=dict
transformers.integrations.gguf.utils
 GgufEmbedding C n=any b=rule:module-state h
 GgufExperts C n=any b=rule:module-state h
 GgufLinear C n=any b=rule:module-state h
transformers.integrations.heterogeneity.configuration_utils
 AmbiguousGlobalPerLayerAttributeError C n=any r=any b=dict h ?data:args
 _HeterogeneitySpec C n=any b=dict
 _PerLayerConfigView C n=any r=any b=dict
transformers.integrations.higgs
 HiggsLinear C n=any b=rule:module-state h
transformers.integrations.hub_kernels
 FuncRepository C n=any r=any b=dict h
transformers.integrations.integration_utils
 AzureMLCallback C n=any b=dict h
 ClearMLCallback C n=any b=dict h
 CodeCarbonCallback C n=any b=dict h
 CometCallback C n=any r=any b=dict h
 DVCLiveCallback C n=any b=dict h
 FlyteCallback C n=any b=dict h
 KubeflowCallback C n=any b=dict h
 NeptuneMissingConfiguration C n=any r=data b=dict h ?data:args
 SwanLabCallback C n=any b=dict h
 TensorBoardCallback C n=any b=dict h
 TrackioCallback C n=any b=dict h
 WandbCallback C n=any b=dict h
transformers.integrations.metal_quantization
 MetalDequantize C n=any r=any b=dict h
 MetalLinear C n=any b=rule:module-state h
 MetalQuantize C n=any r=any b=dict h
transformers.integrations.mistral.tokenizer
 MistralConverter C n=any b=dict h
transformers.integrations.moe
 ExpertsInterface C n=any r=any b=dict
transformers.integrations.mxfp4
 Mxfp4Dequantize C n=any r=any b=dict h
 Mxfp4Deserialize C n=any r=any b=dict h
 Mxfp4GptOssExperts C n=any b=rule:module-state h
 Mxfp4Quantize C n=any r=any b=dict h
 Mxfp4ReverseDeserialize C n=any r=any b=dict h
transformers.integrations.nvfp4
 NVFP4Kernel C n=any b=dict
 NVFP4Linear C n=any b=rule:module-state h
 NVFP4Quantize C n=any r=any b=dict h
transformers.integrations.peft
 PeftAdapterMixin C n=any r=any b=dict h
transformers.integrations.quanto
 QuantoQuantize C n=any r=any b=dict h
transformers.integrations.sinq
 SinqDeserialize C n=any r=any b=dict h
 SinqQuantize C n=any r=any b=dict h
transformers.integrations.sonicmoe
 SonicMoE C n=any b=dict
transformers.integrations.torchao
 TorchAoDeserialize C n=any r=any b=dict h
 TorchAoQuantize C n=any r=any b=dict h
transformers.loss.loss_d_fine
 DFineLoss C n=any b=rule:module-state h
transformers.loss.loss_deformable_detr
 DeformableDetrHungarianMatcher C n=any b=rule:module-state h
 DeformableDetrImageLoss C n=any b=rule:module-state h
transformers.loss.loss_deimv2
 Deimv2Loss C n=any b=rule:module-state h
transformers.loss.loss_for_object_detection
 HungarianMatcher C n=any b=rule:module-state h
 ImageLoss C n=any b=rule:module-state h
 NestedTensor C n=any r=any b=dict h
transformers.loss.loss_grounding_dino
 GroundingDinoHungarianMatcher C n=any b=rule:module-state h
 GroundingDinoImageLoss C n=any b=rule:module-state h
transformers.loss.loss_lw_detr
 LwDetrHungarianMatcher C n=any b=rule:module-state h
 LwDetrImageLoss C n=any b=rule:module-state h
transformers.loss.loss_rf_detr
 RfDetrHungarianMatcher C n=any b=rule:module-state h
 RfDetrImageLoss C n=any b=rule:module-state h
transformers.loss.loss_rt_detr
 RTDetrHungarianMatcher C n=any b=rule:module-state h
 RTDetrLoss C n=any b=rule:module-state h
transformers.masking_utils
 AttentionMaskInterface C n=any r=any b=dict
transformers.modelcard
 TrainingSummary C n=any b=dict
transformers.modeling_attn_mask_utils
 AttentionMaskConverter C n=any r=data b=dict
transformers.modeling_flash_attention_utils
 FlashAttentionKwargs C n=any r=data b=dict i
transformers.modeling_gguf_pytorch_utils
 BloomTensorProcessor C n=any r=data b=dict h
 GGUFTensor C n=any r=any b=dict
 GPT2TensorProcessor C n=any r=data b=dict h
 Gemma2TensorProcessor C n=any r=data b=dict h
 GptOssTensorProcessor C n=any r=data b=dict h
 Lfm2TensorProcessor C n=any r=data b=dict h
 LlamaTensorProcessor C n=any r=data b=dict h
 MambaTensorProcessor C n=any r=data b=dict h
 MiniMaxM2TensorProcessor C n=any r=data b=dict h
 NemotronTensorProcessor C n=any r=data b=dict h
 Qwen2MoeTensorProcessor C n=any r=data b=dict h
 T5TensorProcessor C n=any r=data b=dict h
 TensorProcessor C n=any r=data b=dict h
transformers.modeling_rope_utils
 RopeParameters C n=any r=data b=dict i
 RotaryEmbeddingConfigMixin C n=any r=any b=dict h
transformers.models.afmoe.modeling_afmoe
 AfmoeMLP C n=any b=rule:module-state h
 AfmoeRotaryEmbedding C n=any b=rule:module-state h
 AfmoeSparseMoeBlock C n=any b=rule:module-state h
 AfmoeTokenChoiceRouter C n=any b=rule:module-state h
transformers.models.afmoe.modular_afmoe
 AfmoeMLP C n=any b=rule:module-state h
 AfmoeRotaryEmbedding C n=any b=rule:module-state h
 AfmoeSparseMoeBlock C n=any b=rule:module-state h
 AfmoeTokenChoiceRouter C n=any b=rule:module-state h
transformers.models.aimv2.modeling_aimv2
 Aimv2Attention C n=any b=rule:module-state h
 Aimv2AttentionPoolingHead C n=any b=rule:module-state h
 Aimv2Encoder C n=any b=rule:module-state h
 Aimv2MLP C n=any b=rule:module-state h
 Aimv2Output C n=any b=dict
 Aimv2TextEmbeddings C n=any b=rule:module-state h
 Aimv2VisionEmbeddings C n=any b=rule:module-state h
transformers.models.aimv2.modular_aimv2
 Aimv2Attention C n=any b=rule:module-state h
 Aimv2AttentionPoolingHead C n=any b=rule:module-state h
 Aimv2Encoder C n=any b=rule:module-state h
 Aimv2MLP C n=any b=rule:module-state h
 Aimv2Output C n=any b=dict
 Aimv2TextEmbeddings C n=any b=rule:module-state h
 Aimv2VisionEmbeddings C n=any b=rule:module-state h
transformers.models.align.modeling_align
 AlignOutput C n=any b=dict
 AlignTextAttention C n=any b=rule:module-state h
 AlignTextEmbeddings C n=any b=rule:module-state h
 AlignTextEncoder C n=any b=rule:module-state h
 AlignTextIntermediate C n=any b=rule:module-state h
 AlignTextModelOutput C n=any b=dict
 AlignTextOutput C n=any b=rule:module-state h
 AlignTextPooler C n=any b=rule:module-state h
 AlignTextSelfAttention C n=any b=rule:module-state h
 AlignTextSelfOutput C n=any b=rule:module-state h
 AlignVisionBlock C n=any b=rule:module-state h
 AlignVisionDepthwiseLayer C n=any b=rule:module-state h
 AlignVisionEmbeddings C n=any b=rule:module-state h
 AlignVisionEncoder C n=any b=rule:module-state h
 AlignVisionExpansionLayer C n=any b=rule:module-state h
 AlignVisionFinalBlockLayer C n=any b=rule:module-state h
 AlignVisionModelOutput C n=any b=dict
 AlignVisionSqueezeExciteLayer C n=any b=rule:module-state h
transformers.models.align.processing_align
 AlignProcessor C n=any b=dict h
transformers.models.altclip.modeling_altclip
 AltCLIPAttention C n=any b=rule:module-state h
 AltCLIPEncoder C n=any b=rule:module-state h
 AltCLIPMLP C n=any b=rule:module-state h
 AltCLIPOutput C n=any b=dict
 AltCLIPVisionEmbeddings C n=any b=rule:module-state h
 AltRobertaAttention C n=any b=rule:module-state h
 AltRobertaEmbeddings C n=any b=rule:module-state h
 AltRobertaEncoder C n=any b=rule:module-state h
 AltRobertaIntermediate C n=any b=rule:module-state h
 AltRobertaOutput C n=any b=rule:module-state h
 AltRobertaPooler C n=any b=rule:module-state h
 AltRobertaSelfAttention C n=any b=rule:module-state h
 AltRobertaSelfOutput C n=any b=rule:module-state h
transformers.models.altclip.modular_altclip
 AltCLIPAttention C n=any b=rule:module-state h
 AltCLIPEncoder C n=any b=rule:module-state h
 AltCLIPMLP C n=any b=rule:module-state h
 AltCLIPOutput C n=any b=dict
 AltCLIPVisionEmbeddings C n=any b=rule:module-state h
 AltRobertaAttention C n=any b=rule:module-state h
 AltRobertaEmbeddings C n=any b=rule:module-state h
 AltRobertaEncoder C n=any b=rule:module-state h
 AltRobertaIntermediate C n=any b=rule:module-state h
 AltRobertaOutput C n=any b=rule:module-state h
 AltRobertaPooler C n=any b=rule:module-state h
 AltRobertaSelfAttention C n=any b=rule:module-state h
 AltRobertaSelfOutput C n=any b=rule:module-state h
transformers.models.altclip.processing_altclip
 AltCLIPProcessor C n=any b=dict h
transformers.models.apertus.modeling_apertus
 ApertusMLP C n=any b=rule:module-state h
 ApertusRotaryEmbedding C n=any b=rule:module-state h
transformers.models.apertus.modular_apertus
 ApertusMLP C n=any b=rule:module-state h
 ApertusRotaryEmbedding C n=any b=rule:module-state h
transformers.models.arcee.modeling_arcee
 ArceeMLP C n=any b=rule:module-state h
 ArceeRotaryEmbedding C n=any b=rule:module-state h
transformers.models.arcee.modular_arcee
 ArceeMLP C n=any b=rule:module-state h
transformers.models.aria.image_processing_aria
 AriaImageProcessor C n=any b=dict h
 AriaImageProcessorKwargs C n=any r=data b=dict i
transformers.models.aria.image_processing_pil_aria
 AriaImageProcessorKwargs C n=any r=data b=dict i
 AriaImageProcessorPil C n=any b=dict h
transformers.models.aria.modeling_aria
 AriaCausalLMOutputWithPast C n=any b=dict
 AriaCrossAttention C n=any b=rule:module-state h
 AriaModelOutputWithPast C n=any b=dict
 AriaProjector C n=any b=rule:module-state h
 AriaProjectorMLP C n=any b=rule:module-state h
 AriaSharedExpertsMLP C n=any b=rule:module-state h
 AriaTextMoELayer C n=any b=rule:module-state h
 AriaTextRotaryEmbedding C n=any b=rule:module-state h
 AriaTextTopKRouter C n=any b=rule:module-state h
transformers.models.aria.modular_aria
 AriaCausalLMOutputWithPast C n=any b=dict
 AriaCrossAttention C n=any b=rule:module-state h
 AriaImageProcessor C n=any b=dict h
 AriaImageProcessorKwargs C n=any r=data b=dict i
 AriaModelOutputWithPast C n=any b=dict
 AriaProcessor C n=any b=dict h
 AriaProjector C n=any b=rule:module-state h
 AriaProjectorMLP C n=any b=rule:module-state h
 AriaSharedExpertsMLP C n=any b=rule:module-state h
 AriaTextMoELayer C n=any b=rule:module-state h
 AriaTextTopKRouter C n=any b=rule:module-state h
 DeprecatedAriaImagesKwargs C n=any r=data b=dict i
 DeprecatedAriaProcessorKwargs C n=any r=data b=dict i
transformers.models.aria.processing_aria
 AriaProcessor C n=any b=dict h
 DeprecatedAriaImagesKwargs C n=any r=data b=dict i
 DeprecatedAriaProcessorKwargs C n=any r=data b=dict i
transformers.models.audio_spectrogram_transformer.feature_extraction_audio_spectrogram_transformer
 ASTFeatureExtractor C n=any b=dict h
transformers.models.audio_spectrogram_transformer.modeling_audio_spectrogram_transformer
 ASTAttention C n=any b=rule:module-state h
 ASTEmbeddings C n=any b=rule:module-state h
 ASTMLP C n=any b=rule:module-state h
 ASTMLPHead C n=any b=rule:module-state h
 ASTPatchEmbeddings C n=any b=rule:module-state h
transformers.models.audio_spectrogram_transformer.modular_audio_spectrogram_transformer
 ASTAttention C n=any b=rule:module-state h
 ASTEmbeddings C n=any b=rule:module-state h
 ASTMLP C n=any b=rule:module-state h
 ASTMLPHead C n=any b=rule:module-state h
 ASTPatchEmbeddings C n=any b=rule:module-state h
transformers.models.audioflamingo3.modeling_audioflamingo3
 AudioFlamingo3Attention C n=any b=rule:module-state h
 AudioFlamingo3CausalLMOutputWithPast C n=any b=dict
 AudioFlamingo3ModelOutputWithPast C n=any b=dict
 AudioFlamingo3MultiModalProjector C n=any b=rule:module-state h
transformers.models.audioflamingo3.modular_audioflamingo3
 AudioFlamingo3Attention C n=any b=rule:module-state h
 AudioFlamingo3CausalLMOutputWithPast C n=any b=dict
 AudioFlamingo3ModelOutputWithPast C n=any b=dict
 AudioFlamingo3MultiModalProjector C n=any b=rule:module-state h
transformers.models.audioflamingo3.processing_audioflamingo3
 AudioFlamingo3Processor C n=any b=dict h
transformers.models.autoformer.modeling_autoformer
 AutoFormerDecoderOutput C n=any b=dict
 AutoformerAttention C n=any b=rule:module-state h
 AutoformerFeatureEmbedder C n=any b=rule:module-state h
 AutoformerLayernorm C n=any b=rule:module-state h
 AutoformerMeanScaler C n=any b=rule:module-state h
 AutoformerModelOutput C n=any b=dict
 AutoformerNOPScaler C n=any b=rule:module-state h
 AutoformerSeriesDecompositionLayer C n=any b=rule:module-state h
 AutoformerSinusoidalPositionalEmbedding C n=any b=rule:module-state h
 AutoformerStdScaler C n=any b=rule:module-state h
 AutoformerValueEmbedding C n=any b=rule:module-state h
transformers.models.axk1.modeling_axk1
 AXK1Attention C n=any b=rule:module-state h
 AXK1MLP C n=any b=rule:module-state h
 AXK1MoE C n=any b=rule:module-state h
 AXK1RotaryEmbedding C n=any b=rule:module-state h
 AXK1TopkRouter C n=any b=rule:module-state h
transformers.models.axk1.modular_axk1
 AXK1Attention C n=any b=rule:module-state h
 AXK1MLP C n=any b=rule:module-state h
 AXK1MoE C n=any b=rule:module-state h
 AXK1RotaryEmbedding C n=any b=rule:module-state h
 AXK1TopkRouter C n=any b=rule:module-state h
transformers.models.axk2.modeling_axk2
 AXK2Attention C n=any b=rule:module-state h
 AXK2GateMLP C n=any b=rule:module-state h
 AXK2GatedRMSNorm C n=any b=rule:module-state h
 AXK2Indexer C n=any b=rule:module-state h
 AXK2MLP C n=any b=rule:module-state h
 AXK2MoE C n=any b=rule:module-state h
 AXK2RotaryEmbedding C n=any b=rule:module-state h
 AXK2TopkRouter C n=any b=rule:module-state h
transformers.models.axk2.modular_axk2
 AXK2Attention C n=any b=rule:module-state h
 AXK2GateMLP C n=any b=rule:module-state h
 AXK2GatedRMSNorm C n=any b=rule:module-state h
 AXK2Indexer C n=any b=rule:module-state h
 AXK2MoE C n=any b=rule:module-state h
 AXK2RotaryEmbedding C n=any b=rule:module-state h
 AXK2TopkRouter C n=any b=rule:module-state h
transformers.models.aya_vision.modeling_aya_vision
 AyaVisionCausalLMOutputWithPast C n=any b=dict
 AyaVisionModelOutputWithPast C n=any b=dict
 AyaVisionMultiModalProjector C n=any b=rule:module-state h
transformers.models.aya_vision.modular_aya_vision
 AyaVisionCausalLMOutputWithPast C n=any b=dict
 AyaVisionModelOutputWithPast C n=any b=dict
 AyaVisionMultiModalProjector C n=any b=rule:module-state h
transformers.models.aya_vision.processing_aya_vision
 AyaVisionProcessor C n=any b=dict h
transformers.models.bailing_hybrid.modeling_bailing_hybrid
 BailingHybridAttention C n=any b=rule:module-state h
 BailingHybridForgetGate C n=any b=rule:module-state h
 BailingHybridMLP C n=any b=rule:module-state h
 BailingHybridMoE C n=any b=rule:module-state h
 BailingHybridRotaryEmbedding C n=any b=rule:module-state h
 BailingHybridTopkRouter C n=any b=rule:module-state h
transformers.models.bailing_hybrid.modular_bailing_hybrid
 BailingHybridAttention C n=any b=rule:module-state h
 BailingHybridForgetGate C n=any b=rule:module-state h
 BailingHybridMLP C n=any b=rule:module-state h
 BailingHybridMoE C n=any b=rule:module-state h
 BailingHybridRotaryEmbedding C n=any b=rule:module-state h
 BailingHybridTopkRouter C n=any b=rule:module-state h
transformers.models.bamba.modeling_bamba
 BambaAttention C n=any b=rule:module-state h
 BambaMLP C n=any b=rule:module-state h
 BambaRMSNormGated C n=any b=rule:module-state h
 BambaRotaryEmbedding C n=any b=rule:module-state h
transformers.models.bamba.modular_bamba
 BambaMLP C n=any b=rule:module-state h
 BambaRMSNormGated C n=any b=rule:module-state h
 BambaRotaryEmbedding C n=any b=rule:module-state h
transformers.models.bark.generation_configuration_bark
 BarkCoarseGenerationConfig C n=any b=dict
 BarkFineGenerationConfig C n=any b=dict
 BarkGenerationConfig C n=any b=dict
 BarkSemanticGenerationConfig C n=any b=dict
transformers.models.bark.modeling_bark
 BarkMLP C n=any b=rule:module-state h
 BarkSelfAttention C n=any b=rule:module-state h
 BarkSelfFlashAttention2 C n=any b=rule:module-state h
transformers.models.bark.processing_bark
 BarkProcessor C n=any b=dict h
transformers.models.beam.modeling_beam
 BeamMLP C n=any b=rule:module-state h
 BeamMoE C n=any b=rule:module-state h
 BeamRotaryEmbedding C n=any b=rule:module-state h
 BeamTopKRouter C n=any b=rule:module-state h
transformers.models.beam.modular_beam
 BeamMLP C n=any b=rule:module-state h
 BeamMoE C n=any b=rule:module-state h
 BeamRotaryEmbedding C n=any b=rule:module-state h
 BeamTopKRouter C n=any b=rule:module-state h
transformers.models.bert_generation.modeling_bert_generation
 BertEncoder C n=any b=rule:module-state h
 BertGenerationAttention C n=any b=rule:module-state h
 BertGenerationCrossAttention C n=any b=rule:module-state h
 BertGenerationEmbeddings C n=any b=rule:module-state h
 BertGenerationIntermediate C n=any b=rule:module-state h
 BertGenerationOnlyLMHead C n=any b=rule:module-state h
 BertGenerationOutput C n=any b=rule:module-state h
 BertGenerationSelfAttention C n=any b=rule:module-state h
 BertGenerationSelfOutput C n=any b=rule:module-state h
transformers.models.bert_japanese.tokenization_bert_japanese
 BasicTokenizer C n=any r=plain b=dict h
 CharacterTokenizer C n=any r=any b=dict h
 JumanppTokenizer C n=any b=dict h
 MecabTokenizer C n=any b=dict h
 SentencepieceTokenizer C n=any b=dict h
 SudachiTokenizer C n=any b=dict h
 WordpieceTokenizer C n=any r=any b=dict h
transformers.models.bertweet.tokenization_bertweet
 TweetTokenizer C n=any r=any b=dict h
transformers.models.big_bird.modeling_big_bird
 BigBirdAttention C n=any b=rule:module-state h
 BigBirdBlockSparseAttention C n=any b=rule:module-state h
 BigBirdClassificationHead C n=any b=rule:module-state h
 BigBirdEmbeddings C n=any b=rule:module-state h
 BigBirdEncoder C n=any b=rule:module-state h
 BigBirdForPreTrainingOutput C n=any b=dict
 BigBirdForQuestionAnsweringHead C n=any b=rule:module-state h
 BigBirdForQuestionAnsweringModelOutput C n=any b=dict
 BigBirdIntermediate C n=any b=rule:module-state h
 BigBirdLMPredictionHead C n=any b=rule:module-state h
 BigBirdOnlyMLMHead C n=any b=rule:module-state h
 BigBirdOnlyNSPHead C n=any b=rule:module-state h
 BigBirdOutput C n=any b=rule:module-state h
 BigBirdPreTrainingHeads C n=any b=rule:module-state h
 BigBirdPredictionHeadTransform C n=any b=rule:module-state h
 BigBirdSelfAttention C n=any b=rule:module-state h
 BigBirdSelfOutput C n=any b=rule:module-state h
transformers.models.bigbird_pegasus.modeling_bigbird_pegasus
 BigBirdPegasusBlockSparseAttention C n=any b=rule:module-state h
 BigBirdPegasusClassificationHead C n=any b=rule:module-state h
 BigBirdPegasusDecoderAttention C n=any b=rule:module-state h
 BigBirdPegasusEncoderAttention C n=any b=rule:module-state h
 BigBirdPegasusLearnedPositionalEmbedding C n=any b=rule:module-state h
 BigBirdPegasusScaledWordEmbedding C n=any b=rule:module-state h
 BigBirdPegasusSelfAttention C n=any b=rule:module-state h
transformers.models.biogpt.modeling_biogpt
 BioGptAttention C n=any b=rule:module-state h
 BioGptLearnedPositionalEmbedding C n=any b=rule:module-state h
 BioGptScaledWordEmbedding C n=any b=rule:module-state h
transformers.models.biogpt.modular_biogpt
 BioGptAttention C n=any b=rule:module-state h
 BioGptLearnedPositionalEmbedding C n=any b=rule:module-state h
 BioGptScaledWordEmbedding C n=any b=rule:module-state h
transformers.models.bit.image_processing_bit
 BitImageProcessor C n=any b=dict h
transformers.models.bit.image_processing_pil_bit
 BitImageProcessorPil C n=any b=dict h
transformers.models.bit.modeling_bit
 BitBottleneckLayer C n=any b=rule:module-state h
 BitDownsampleConv C n=any b=rule:module-state h
 BitDropPath C n=any b=rule:module-state h
 BitEmbeddings C n=any b=rule:module-state h
 BitEncoder C n=any b=rule:module-state h
 BitGroupNormActivation C n=any b=rule:module-state h
 BitMaxPool2d C n=any b=rule:module-state h
 BitPreActivationBottleneckLayer C n=any b=rule:module-state h
 BitStage C n=any b=rule:module-state h
 DynamicPad2d C n=any b=rule:module-state h
transformers.models.bitnet.modeling_bitnet
 BitNetMLP C n=any b=rule:module-state h
 BitNetRotaryEmbedding C n=any b=rule:module-state h
transformers.models.bitnet.modular_bitnet
 BitNetMLP C n=any b=rule:module-state h
transformers.models.blenderbot.modeling_blenderbot
 BlenderbotAttention C n=any b=rule:module-state h
 BlenderbotLearnedPositionalEmbedding C n=any b=rule:module-state h
 BlenderbotScaledWordEmbedding C n=any b=rule:module-state h
transformers.models.blenderbot_small.modeling_blenderbot_small
 BlenderbotSmallAttention C n=any b=rule:module-state h
 BlenderbotSmallLearnedPositionalEmbedding C n=any b=rule:module-state h
transformers.models.blip_2.modeling_blip_2
 Blip2Attention C n=any b=rule:module-state h
 Blip2Encoder C n=any b=rule:module-state h
 Blip2ForConditionalGenerationModelOutput C n=any b=dict
 Blip2ImageTextMatchingModelOutput C n=any b=dict
 Blip2MLP C n=any b=rule:module-state h
 Blip2QFormerAttention C n=any b=rule:module-state h
 Blip2QFormerEncoder C n=any b=rule:module-state h
 Blip2QFormerIntermediate C n=any b=rule:module-state h
 Blip2QFormerMultiHeadAttention C n=any b=rule:module-state h
 Blip2QFormerOutput C n=any b=rule:module-state h
 Blip2QFormerSelfOutput C n=any b=rule:module-state h
 Blip2TextEmbeddings C n=any b=rule:module-state h
 Blip2TextModelOutput C n=any b=dict
 Blip2VisionEmbeddings C n=any b=rule:module-state h
 Blip2VisionModelOutput C n=any b=dict
transformers.models.blip_2.processing_blip_2
 Blip2Processor C n=any b=dict h
transformers.models.blt.modeling_blt
 BltCrossAttention C n=any b=rule:module-state h
 BltMLP C n=any b=rule:module-state h
 BltRMSNorm C n=any b=rule:module-state h
 BltRotaryEmbedding C n=any b=rule:module-state h
 BltSelfAttention C n=any b=rule:module-state h
transformers.models.blt.modular_blt
 BltCrossAttention C n=any b=rule:module-state h
 BltMLP C n=any b=rule:module-state h
 BltRMSNorm C n=any b=rule:module-state h
 BltRotaryEmbedding C n=any b=rule:module-state h
 BltSelfAttention C n=any b=rule:module-state h
transformers.models.bridgetower.image_processing_bridgetower
 BridgeTowerImageProcessor C n=any b=dict h
 BridgeTowerImageProcessorKwargs C n=any r=data b=dict i
transformers.models.bridgetower.image_processing_pil_bridgetower
 BridgeTowerImageProcessorKwargs C n=any r=data b=dict i
 BridgeTowerImageProcessorPil C n=any b=dict h
transformers.models.bridgetower.modeling_bridgetower
 BridgeTowerAttention C n=any b=rule:module-state h
 BridgeTowerBertCrossLayer C n=any b=rule:module-state h
 BridgeTowerContrastiveHead C n=any b=rule:module-state h
 BridgeTowerContrastiveOutput C n=any b=dict
 BridgeTowerCrossAttention C n=any b=rule:module-state h
 BridgeTowerITMHead C n=any b=rule:module-state h
 BridgeTowerIntermediate C n=any b=rule:module-state h
 BridgeTowerLinkTower C n=any b=rule:module-state h
 BridgeTowerMLMHead C n=any b=rule:module-state h
 BridgeTowerModelOutput C n=any b=dict
 BridgeTowerOutput C n=any b=rule:module-state h
 BridgeTowerPooler C n=any b=rule:module-state h
 BridgeTowerPredictionHeadTransform C n=any b=rule:module-state h
 BridgeTowerResidualAttention C n=any b=rule:module-state h
 BridgeTowerSelfAttention C n=any b=rule:module-state h
 BridgeTowerSelfOutput C n=any b=rule:module-state h
 BridgeTowerTextEmbeddings C n=any b=rule:module-state h
 BridgeTowerTextEncoder C n=any b=rule:module-state h
 BridgeTowerTransformer C n=any b=rule:module-state h
 BridgeTowerVisionEmbeddings C n=any b=rule:module-state h
 BridgeTowerVisionTransformer C n=any b=rule:module-state h
transformers.models.bridgetower.processing_bridgetower
 BridgeTowerProcessor C n=any b=dict h
transformers.models.bros.modeling_bros
 BrosAttention C n=any b=rule:module-state h
 BrosBboxEmbeddings C n=any b=rule:module-state h
 BrosIntermediate C n=any b=rule:module-state h
 BrosOutput C n=any b=rule:module-state h
 BrosPooler C n=any b=rule:module-state h
 BrosPositionalEmbedding1D C n=any b=rule:module-state h
 BrosPositionalEmbedding2D C n=any b=rule:module-state h
 BrosRelationExtractor C n=any b=rule:module-state h
 BrosSelfAttention C n=any b=rule:module-state h
 BrosSelfOutput C n=any b=rule:module-state h
 BrosSpadeOutput C n=any b=dict
 BrosTextEmbeddings C n=any b=rule:module-state h
transformers.models.bros.processing_bros
 BrosProcessor C n=any b=dict h
transformers.models.canary.modeling_canary
 CanaryCrossAttention C n=any b=rule:module-state h
 CanaryDecoderMLP C n=any b=rule:module-state h
 CanaryPositionalEmbedding C n=any b=rule:module-state h
 CanarySelfAttention C n=any b=rule:module-state h
transformers.models.canary.modular_canary
 CanaryPositionalEmbedding C n=any b=rule:module-state h
transformers.models.canary.processing_canary
 CanaryProcessor C n=any b=dict h
transformers.models.canine.modeling_canine
 CanineAttention C n=any b=rule:module-state h
 CanineEmbeddings C n=any b=rule:module-state h
 CanineEncoder C n=any b=rule:module-state h
 CanineIntermediate C n=any b=rule:module-state h
 CanineLMPredictionHead C n=any b=rule:module-state h
 CanineModelOutputWithPooling C n=any b=dict
 CanineOnlyMLMHead C n=any b=rule:module-state h
 CanineOutput C n=any b=rule:module-state h
 CaninePooler C n=any b=rule:module-state h
 CaninePredictionHeadTransform C n=any b=rule:module-state h
 CanineSelfAttention C n=any b=rule:module-state h
 CanineSelfOutput C n=any b=rule:module-state h
 CharactersToMolecules C n=any b=rule:module-state h
 ConvProjection C n=any b=rule:module-state h
transformers.models.chameleon.image_processing_chameleon
 ChameleonImageProcessor C n=any b=dict h
transformers.models.chameleon.image_processing_pil_chameleon
 ChameleonImageProcessorPil C n=any b=dict h
transformers.models.chameleon.modeling_chameleon
 ChameleonAttention C n=any b=rule:module-state h
 ChameleonImageVocabularyMapping C n=any r=plain b=dict h
 ChameleonLayerNorm C n=any b=rule:module-state h
 ChameleonMLP C n=any b=rule:module-state h
 ChameleonRMSNorm C n=any b=rule:module-state h
 ChameleonRotaryEmbedding C n=any b=rule:module-state h
 ChameleonVQVAEEncoder C n=any b=rule:module-state h
 ChameleonVQVAEEncoderAttnBlock C n=any b=rule:module-state h
 ChameleonVQVAEEncoderConvDownsample C n=any b=rule:module-state h
 ChameleonVQVAEEncoderResnetBlock C n=any b=rule:module-state h
 ChameleonVQVAEVectorQuantizer C n=any b=rule:module-state h
transformers.models.chameleon.processing_chameleon
 ChameleonProcessor C n=any b=dict h
 ChameleonProcessorKwargs C n=any r=data b=dict i
 DeprecatedChameleonTextKwargs C n=any r=data b=dict i
transformers.models.chinese_clip.image_processing_chinese_clip
 ChineseCLIPImageProcessor C n=any b=dict h
transformers.models.chinese_clip.image_processing_pil_chinese_clip
 ChineseCLIPImageProcessorPil C n=any b=dict h
transformers.models.chinese_clip.modeling_chinese_clip
 ChineseCLIPOutput C n=any b=dict
 ChineseCLIPTextAttention C n=any b=rule:module-state h
 ChineseCLIPTextEmbeddings C n=any b=rule:module-state h
 ChineseCLIPTextEncoder C n=any b=rule:module-state h
 ChineseCLIPTextIntermediate C n=any b=rule:module-state h
 ChineseCLIPTextOutput C n=any b=rule:module-state h
 ChineseCLIPTextPooler C n=any b=rule:module-state h
 ChineseCLIPTextSelfAttention C n=any b=rule:module-state h
 ChineseCLIPTextSelfOutput C n=any b=rule:module-state h
 ChineseCLIPVisionAttention C n=any b=rule:module-state h
 ChineseCLIPVisionEmbeddings C n=any b=rule:module-state h
 ChineseCLIPVisionEncoder C n=any b=rule:module-state h
 ChineseCLIPVisionMLP C n=any b=rule:module-state h
transformers.models.chinese_clip.modular_chinese_clip
 ChineseCLIPOutput C n=any b=dict
 ChineseCLIPTextAttention C n=any b=rule:module-state h
 ChineseCLIPTextEmbeddings C n=any b=rule:module-state h
 ChineseCLIPTextEncoder C n=any b=rule:module-state h
 ChineseCLIPTextIntermediate C n=any b=rule:module-state h
 ChineseCLIPTextOutput C n=any b=rule:module-state h
 ChineseCLIPTextPooler C n=any b=rule:module-state h
 ChineseCLIPTextSelfAttention C n=any b=rule:module-state h
 ChineseCLIPTextSelfOutput C n=any b=rule:module-state h
 ChineseCLIPVisionAttention C n=any b=rule:module-state h
 ChineseCLIPVisionEmbeddings C n=any b=rule:module-state h
 ChineseCLIPVisionEncoder C n=any b=rule:module-state h
 ChineseCLIPVisionMLP C n=any b=rule:module-state h
transformers.models.chinese_clip.processing_chinese_clip
 ChineseCLIPProcessor C n=any b=dict h
transformers.models.chmv2.image_processing_chmv2
 CHMv2ImageProcessor C n=any b=dict h
 CHMv2ImageProcessorKwargs C n=any r=data b=dict i
transformers.models.chmv2.modeling_chmv2
 CHMv2FeatureFusionLayer C n=any b=rule:module-state h
 CHMv2FeaturesToDepth C n=any b=rule:module-state h
 CHMv2Head C n=any b=rule:module-state h
 CHMv2PreActResidualLayer C n=any b=rule:module-state h
 CHMv2ReassembleLayer C n=any b=rule:module-state h
 CHMv2ReassembleStage C n=any b=rule:module-state h
 CHMv2UpsampleConvHead C n=any b=rule:module-state h
transformers.models.chmv2.modular_chmv2
 CHMv2FeatureFusionLayer C n=any b=rule:module-state h
 CHMv2FeaturesToDepth C n=any b=rule:module-state h
 CHMv2Head C n=any b=rule:module-state h
 CHMv2ImageProcessor C n=any b=dict h
 CHMv2ImageProcessorKwargs C n=any r=data b=dict i
 CHMv2PreActResidualLayer C n=any b=rule:module-state h
 CHMv2ReassembleLayer C n=any b=rule:module-state h
 CHMv2ReassembleStage C n=any b=rule:module-state h
 CHMv2UpsampleConvHead C n=any b=rule:module-state h
transformers.models.clap.feature_extraction_clap
 ClapFeatureExtractor C n=any b=dict h
transformers.models.clap.modeling_clap
 ClapAudioAFFBlock C n=any b=rule:module-state h
 ClapAudioAttention C n=any b=rule:module-state h
 ClapAudioEncoder C n=any b=rule:module-state h
 ClapAudioIntermediate C n=any b=rule:module-state h
 ClapAudioLayer C n=any b=rule:module-state h
 ClapAudioModelOutput C n=any b=dict
 ClapAudioOutput C n=any b=rule:module-state h
 ClapAudioPatchEmbed C n=any b=rule:module-state h
 ClapAudioPatchMerging C n=any b=rule:module-state h
 ClapAudioSelfAttention C n=any b=rule:module-state h
 ClapAudioSelfOutput C n=any b=rule:module-state h
 ClapDropPath C n=any b=rule:module-state h
 ClapOutput C n=any b=dict
 ClapProjectionLayer C n=any b=rule:module-state h
 ClapTextAttention C n=any b=rule:module-state h
 ClapTextEmbeddings C n=any b=rule:module-state h
 ClapTextEncoder C n=any b=rule:module-state h
 ClapTextIntermediate C n=any b=rule:module-state h
 ClapTextModelOutput C n=any b=dict
 ClapTextOutput C n=any b=rule:module-state h
 ClapTextPooler C n=any b=rule:module-state h
 ClapTextSelfAttention C n=any b=rule:module-state h
 ClapTextSelfOutput C n=any b=rule:module-state h
transformers.models.clap.processing_clap
 ClapProcessor C n=any b=dict h
transformers.models.clipseg.modeling_clipseg
 CLIPSegAttention C n=any b=rule:module-state h
 CLIPSegDecoderOutput C n=any b=dict
 CLIPSegEncoder C n=any b=rule:module-state h
 CLIPSegImageSegmentationOutput C n=any b=dict
 CLIPSegMLP C n=any b=rule:module-state h
 CLIPSegOutput C n=any b=dict
 CLIPSegTextEmbeddings C n=any b=rule:module-state h
 CLIPSegVisionEmbeddings C n=any b=rule:module-state h
transformers.models.clipseg.modular_clipseg
 CLIPSegAttention C n=any b=rule:module-state h
 CLIPSegDecoderOutput C n=any b=dict
 CLIPSegEncoder C n=any b=rule:module-state h
 CLIPSegImageSegmentationOutput C n=any b=dict
 CLIPSegMLP C n=any b=rule:module-state h
 CLIPSegOutput C n=any b=dict
 CLIPSegTextEmbeddings C n=any b=rule:module-state h
 CLIPSegVisionEmbeddings C n=any b=rule:module-state h
transformers.models.clipseg.processing_clipseg
 CLIPSegProcessor C n=any b=dict h
transformers.models.clvp.feature_extraction_clvp
 ClvpFeatureExtractor C n=any b=dict h
transformers.models.clvp.modeling_clvp
 ClvpConditioningEncoder C n=any b=rule:module-state h
 ClvpDecoderLayer C n=any b=rule:module-state h
 ClvpDecoderMLP C n=any b=rule:module-state h
 ClvpEncoderLayer C n=any b=rule:module-state h
 ClvpEncoderMLP C n=any b=rule:module-state h
 ClvpEncoderOutput C n=any b=dict
 ClvpGatedLinearUnit C n=any b=rule:module-state h
 ClvpOutput C n=any b=dict
 ClvpRMSNorm C n=any b=rule:module-state h
 ClvpRotaryPositionalEmbedding C n=any b=rule:module-state h
 ClvpSelfAttention C n=any b=rule:module-state h
 ClvpSequenceSummary C n=any b=rule:module-state h
transformers.models.clvp.number_normalizer
 EnglishNormalizer C n=any b=dict h
transformers.models.clvp.processing_clvp
 ClvpProcessor C n=any b=dict h
transformers.models.codegen.modeling_codegen
 CodeGenAttention C n=any b=rule:module-state h
 CodeGenMLP C n=any b=rule:module-state h
transformers.models.cohere.modeling_cohere
 CohereAttention C n=any b=rule:module-state h
 CohereLayerNorm C n=any b=rule:module-state h
 CohereMLP C n=any b=rule:module-state h
 CohereRotaryEmbedding C n=any b=rule:module-state h
transformers.models.cohere.modular_cohere
 CohereLayerNorm C n=any b=rule:module-state h
 CohereMLP C n=any b=rule:module-state h
 CohereRotaryEmbedding C n=any b=rule:module-state h
transformers.models.cohere2.modeling_cohere2
 Cohere2Attention C n=any b=rule:module-state h
 Cohere2LayerNorm C n=any b=rule:module-state h
 Cohere2MLP C n=any b=rule:module-state h
 Cohere2RotaryEmbedding C n=any b=rule:module-state h
transformers.models.cohere2.modular_cohere2
 Cohere2Attention C n=any b=rule:module-state h
 Cohere2LayerNorm C n=any b=rule:module-state h
 Cohere2RotaryEmbedding C n=any b=rule:module-state h
transformers.models.cohere2_moe.modeling_cohere2_moe
 Cohere2MoeAttention C n=any b=rule:module-state h
 Cohere2MoeLayerNorm C n=any b=rule:module-state h
 Cohere2MoeMLP C n=any b=rule:module-state h
 Cohere2MoeRotaryEmbedding C n=any b=rule:module-state h
 Cohere2MoeSparseMoeBlock C n=any b=rule:module-state h
 Cohere2MoeTopKRouter C n=any b=rule:module-state h
transformers.models.cohere2_moe.modular_cohere2_moe
 Cohere2MoeAttention C n=any b=rule:module-state h
 Cohere2MoeLayerNorm C n=any b=rule:module-state h
 Cohere2MoeMLP C n=any b=rule:module-state h
 Cohere2MoeRotaryEmbedding C n=any b=rule:module-state h
 Cohere2MoeSparseMoeBlock C n=any b=rule:module-state h
 Cohere2MoeTopKRouter C n=any b=rule:module-state h
transformers.models.cohere2_vision.image_processing_cohere2_vision
 Cohere2VisionImageProcessor C n=any b=dict h
 Cohere2VisionImageProcessorKwargs C n=any r=data b=dict i
transformers.models.cohere2_vision.modeling_cohere2_vision
 Cohere2VisionCausalLMOutputWithPast C n=any b=dict
 Cohere2VisionModelOutputWithPast C n=any b=dict
 Cohere2VisionMultiModalProjector C n=any b=rule:module-state h
transformers.models.cohere2_vision.modular_cohere2_vision
 Cohere2VisionCausalLMOutputWithPast C n=any b=dict
 Cohere2VisionImageProcessor C n=any b=dict h
 Cohere2VisionImageProcessorKwargs C n=any r=data b=dict i
 Cohere2VisionModelOutputWithPast C n=any b=dict
 Cohere2VisionMultiModalProjector C n=any b=rule:module-state h
transformers.models.cohere2_vision.processing_cohere2_vision
 Cohere2VisionProcessor C n=any b=dict h
transformers.models.cohere_asr.feature_extraction_cohere_asr
 CohereAsrFeatureExtractor C n=any b=dict h
transformers.models.cohere_asr.modeling_cohere_asr
 CohereAsrCrossAttention C n=any b=rule:module-state h
 CohereAsrDecoderMLP C n=any b=rule:module-state h
 CohereAsrSelfAttention C n=any b=rule:module-state h
transformers.models.cohere_asr.modular_cohere_asr
 CohereAsrCrossAttention C n=any b=rule:module-state h
 CohereAsrDecoderMLP C n=any b=rule:module-state h
 CohereAsrSelfAttention C n=any b=rule:module-state h
transformers.models.cohere_asr.processing_cohere_asr
 CohereAsrProcessor C n=any b=dict h
transformers.models.cohere_compass.image_processing_cohere_compass
 CohereCompassImageProcessor C n=any b=dict h
 CohereCompassImageProcessorKwargs C n=any r=data b=dict i
transformers.models.cohere_compass.image_processing_pil_cohere_compass
 CohereCompassImageProcessorKwargs C n=any r=data b=dict i
 CohereCompassImageProcessorPil C n=any b=dict h
transformers.models.cohere_compass.modeling_cohere_compass
 CohereCompassAttention C n=any b=rule:module-state h
 CohereCompassLayerNorm C n=any b=rule:module-state h
 CohereCompassMLP C n=any b=rule:module-state h
 CohereCompassRotaryEmbedding C n=any b=rule:module-state h
 CohereCompassVisionAttention C n=any b=rule:module-state h
 CohereCompassVisionMLP C n=any b=rule:module-state h
 CohereCompassVisionPatchEmbed C n=any b=rule:module-state h
 CohereCompassVisionPatchMerger C n=any b=rule:module-state h
 CohereCompassVisionRotaryEmbedding C n=any b=rule:module-state h
transformers.models.cohere_compass.modular_cohere_compass
 CohereCompassAttention C n=any b=rule:module-state h
 CohereCompassImageProcessor C n=any b=dict h
 CohereCompassImageProcessorPil C n=any b=dict h
 CohereCompassLayerNorm C n=any b=rule:module-state h
 CohereCompassMLP C n=any b=rule:module-state h
 CohereCompassProcessor C n=any b=dict h
 CohereCompassRotaryEmbedding C n=any b=rule:module-state h
 CohereCompassVideoProcessor C n=any b=dict h
transformers.models.cohere_compass.processing_cohere_compass
 CohereCompassProcessor C n=any b=dict h
transformers.models.cohere_compass.video_processing_cohere_compass
 CohereCompassVideoProcessor C n=any b=dict h
 CohereCompassVideoProcessorInitKwargs C n=any r=data b=dict i
transformers.models.colmodernvbert.modeling_colmodernvbert
 ColModernVBertForRetrievalOutput C n=any b=dict
transformers.models.colmodernvbert.modular_colmodernvbert
 ColModernVBertForRetrievalOutput C n=any b=dict
 ColModernVBertProcessor C n=any b=dict h
 DeprecatedColModernVBertProcessorKwargs C n=any r=data b=dict i
transformers.models.colmodernvbert.processing_colmodernvbert
 ColModernVBertProcessor C n=any b=dict h
 DeprecatedColModernVBertProcessorKwargs C n=any r=data b=dict i
transformers.models.colpali.modeling_colpali
 ColPaliForRetrievalOutput C n=any b=dict
transformers.models.colpali.modular_colpali
 ColPaliProcessor C n=any b=dict h
transformers.models.colpali.processing_colpali
 ColPaliProcessor C n=any b=dict h
transformers.models.colqwen2.modeling_colqwen2
 ColQwen2ForRetrievalOutput C n=any b=dict
transformers.models.colqwen2.modular_colqwen2
 ColQwen2ForRetrievalOutput C n=any b=dict
 ColQwen2Processor C n=any b=dict h
transformers.models.colqwen2.processing_colqwen2
 ColQwen2Processor C n=any b=dict h
transformers.models.conditional_detr.image_processing_conditional_detr
 ConditionalDetrImageProcessor C n=any b=dict h
 ConditionalDetrImageProcessorKwargs C n=any r=data b=dict i
transformers.models.conditional_detr.image_processing_pil_conditional_detr
 ConditionalDetrImageProcessorKwargs C n=any r=data b=dict i
 ConditionalDetrImageProcessorPil C n=any b=dict h
transformers.models.conditional_detr.modeling_conditional_detr
 ConditionalDetrConvBlock C n=any b=rule:module-state h
 ConditionalDetrConvEncoder C n=any b=rule:module-state h
 ConditionalDetrDecoderCrossAttention C n=any b=rule:module-state h
 ConditionalDetrDecoderOutput C n=any b=dict
 ConditionalDetrDecoderSelfAttention C n=any b=rule:module-state h
 ConditionalDetrFPNFusionStage C n=any b=rule:module-state h
 ConditionalDetrFrozenBatchNorm2d C n=any b=rule:module-state h
 ConditionalDetrLearnedPositionEmbedding C n=any b=rule:module-state h
 ConditionalDetrMHAttentionMap C n=any b=rule:module-state h
 ConditionalDetrMLP C n=any b=rule:module-state h
 ConditionalDetrMLPPredictionHead C n=any b=rule:module-state h
 ConditionalDetrMaskHeadSmallConv C n=any b=rule:module-state h
 ConditionalDetrModelOutput C n=any b=dict
 ConditionalDetrObjectDetectionOutput C n=any b=dict
 ConditionalDetrSegmentationOutput C n=any b=dict
 ConditionalDetrSelfAttention C n=any b=rule:module-state h
 ConditionalDetrSinePositionEmbedding C n=any b=rule:module-state h
transformers.models.conditional_detr.modular_conditional_detr
 ConditionalDetrConvEncoder C n=any b=rule:module-state h
 ConditionalDetrDecoderCrossAttention C n=any b=rule:module-state h
 ConditionalDetrDecoderOutput C n=any b=dict
 ConditionalDetrDecoderSelfAttention C n=any b=rule:module-state h
 ConditionalDetrImageProcessor C n=any b=dict h
 ConditionalDetrImageProcessorPil C n=any b=dict h
 ConditionalDetrLearnedPositionEmbedding C n=any b=rule:module-state h
 ConditionalDetrMLP C n=any b=rule:module-state h
 ConditionalDetrMLPPredictionHead C n=any b=rule:module-state h
 ConditionalDetrModelOutput C n=any b=dict
 ConditionalDetrObjectDetectionOutput C n=any b=dict
 ConditionalDetrSegmentationOutput C n=any b=dict
 ConditionalDetrSelfAttention C n=any b=rule:module-state h
 ConditionalDetrSinePositionEmbedding C n=any b=rule:module-state h
transformers.models.convbert.modeling_convbert
 ConvBertAttention C n=any b=rule:module-state h
 ConvBertClassificationHead C n=any b=rule:module-state h
 ConvBertEmbeddings C n=any b=rule:module-state h
 ConvBertEncoder C n=any b=rule:module-state h
 ConvBertGeneratorPredictions C n=any b=rule:module-state h
 ConvBertIntermediate C n=any b=rule:module-state h
 ConvBertOutput C n=any b=rule:module-state h
 ConvBertPredictionHeadTransform C n=any b=rule:module-state h
 ConvBertSelfAttention C n=any b=rule:module-state h
 ConvBertSelfOutput C n=any b=rule:module-state h
 ConvBertSequenceSummary C n=any b=rule:module-state h
 GroupedLinearLayer C n=any b=rule:module-state h
 SeparableConv1D C n=any b=rule:module-state h
transformers.models.convnextv2.modeling_convnextv2
 ConvNextV2DropPath C n=any b=rule:module-state h
 ConvNextV2Embeddings C n=any b=rule:module-state h
 ConvNextV2GRN C n=any b=rule:module-state h
 ConvNextV2Layer C n=any b=rule:module-state h
 ConvNextV2LayerNorm C n=any b=rule:module-state h
 ConvNextV2Stage C n=any b=rule:module-state h
transformers.models.cosmos3_edge.image_processing_cosmos3_edge
 Cosmos3EdgeImageProcessor C n=any b=dict h
 Cosmos3EdgeImageProcessorKwargs C n=any r=data b=dict i
transformers.models.cosmos3_edge.image_processing_pil_cosmos3_edge
 Cosmos3EdgeImageProcessorKwargs C n=any r=data b=dict i
 Cosmos3EdgeImageProcessorPil C n=any b=dict h
transformers.models.cosmos3_edge.modeling_cosmos3_edge
 Cosmos3EdgeEncoder C n=any b=rule:module-state h
 Cosmos3EdgeMLP C n=any b=rule:module-state h
 Cosmos3EdgePatchMerger C n=any b=rule:module-state h
 Cosmos3EdgeTextMLP C n=any b=rule:module-state h
 Cosmos3EdgeTextRotaryEmbedding C n=any b=rule:module-state h
 Cosmos3EdgeVisionAttention C n=any b=rule:module-state h
 Cosmos3EdgeVisionEmbeddings C n=any b=rule:module-state h
transformers.models.cosmos3_edge.modular_cosmos3_edge
 Cosmos3EdgeEncoder C n=any b=rule:module-state h
 Cosmos3EdgeImageProcessor C n=any b=dict h
 Cosmos3EdgeImageProcessorKwargs C n=any r=data b=dict i
 Cosmos3EdgeImageProcessorPil C n=any b=dict h
 Cosmos3EdgePatchMerger C n=any b=rule:module-state h
 Cosmos3EdgeProcessor C n=any b=dict h
 Cosmos3EdgeTextMLP C n=any b=rule:module-state h
 Cosmos3EdgeTextRotaryEmbedding C n=any b=rule:module-state h
 Cosmos3EdgeVideoProcessor C n=any b=dict h
 Cosmos3EdgeVideoProcessorInitKwargs C n=any r=data b=dict i
 Cosmos3EdgeVisionAttention C n=any b=rule:module-state h
 Cosmos3EdgeVisionEmbeddings C n=any b=rule:module-state h
transformers.models.cosmos3_edge.processing_cosmos3_edge
 Cosmos3EdgeProcessor C n=any b=dict h
transformers.models.cosmos3_edge.video_processing_cosmos3_edge
 Cosmos3EdgeVideoProcessor C n=any b=dict h
 Cosmos3EdgeVideoProcessorInitKwargs C n=any r=data b=dict i
transformers.models.cpmant.modeling_cpmant
 CpmAntAttention C n=any b=rule:module-state h
 CpmAntDenseGatedACT C n=any b=rule:module-state h
 CpmAntEncoder C n=any b=rule:module-state h
 CpmAntFFNBlock C n=any b=rule:module-state h
 CpmAntFeedForward C n=any b=rule:module-state h
 CpmAntIntermediate C n=any b=rule:module-state h
 CpmAntLayerNorm C n=any b=rule:module-state h
 CpmAntOutput C n=any b=rule:module-state h
 CpmAntSegmentPositionEmbedding C n=any b=rule:module-state h
 CpmAntSelfAttentionBlock C n=any b=rule:module-state h
 CpmAntTransformerBlock C n=any b=rule:module-state h
transformers.models.cpmant.tokenization_cpmant
 WordpieceTokenizer C n=any r=any b=dict h
transformers.models.csm.modeling_csm
 CsmBackboneModelEmbeddings C n=any b=rule:module-state h
 CsmCodebooksHead C n=any b=rule:module-state h
 CsmMLP C n=any b=rule:module-state h
 CsmOutputWithPast C n=any b=dict
 CsmRotaryEmbedding C n=any b=rule:module-state h
transformers.models.csm.modular_csm
 CsmBackboneModelEmbeddings C n=any b=rule:module-state h
 CsmCodebooksHead C n=any b=rule:module-state h
 CsmMLP C n=any b=rule:module-state h
 CsmOutputWithPast C n=any b=dict
 CsmRotaryEmbedding C n=any b=rule:module-state h
transformers.models.csm.processing_csm
 CsmAudioKwargs C n=any r=data b=dict i
 CsmProcessor C n=any b=dict h
 CsmProcessorKwargs C n=any r=data b=dict i
transformers.models.ctrl.modeling_ctrl
 EncoderLayer C n=any b=rule:module-state h
 MultiHeadAttention C n=any b=rule:module-state h
transformers.models.cvt.modeling_cvt
 BaseModelOutputWithCLSToken C n=any b=dict
 CvtAttention C n=any b=rule:module-state h
 CvtConvEmbeddings C n=any b=rule:module-state h
 CvtDropPath C n=any b=rule:module-state h
 CvtEmbeddings C n=any b=rule:module-state h
 CvtEncoder C n=any b=rule:module-state h
 CvtIntermediate C n=any b=rule:module-state h
 CvtLayer C n=any b=rule:module-state h
 CvtOutput C n=any b=rule:module-state h
 CvtSelfAttention C n=any b=rule:module-state h
 CvtSelfAttentionConvProjection C n=any b=rule:module-state h
 CvtSelfAttentionLinearProjection C n=any b=rule:module-state h
 CvtSelfAttentionProjection C n=any b=rule:module-state h
 CvtSelfOutput C n=any b=rule:module-state h
 CvtStage C n=any b=rule:module-state h
transformers.models.cwm.modeling_cwm
 CwmMLP C n=any b=rule:module-state h
 CwmModelOutputWithPast C n=any b=dict
 CwmRotaryEmbedding C n=any b=rule:module-state h
transformers.models.cwm.modular_cwm
 CwmModelOutputWithPast C n=any b=dict
 CwmRotaryEmbedding C n=any b=rule:module-state h
transformers.models.d_fine.modeling_d_fine
 DFineAIFILayer C n=any b=rule:module-state h
 DFineCSPRepLayer C n=any b=rule:module-state h
 DFineConvEncoder C n=any b=rule:module-state h
 DFineConvNormLayer C n=any b=rule:module-state h
 DFineDecoderLayer C n=any b=rule:module-state h
 DFineDecoderOutput C n=any b=dict
 DFineEncoderLayer C n=any b=rule:module-state h
 DFineFrozenBatchNorm2d C n=any b=rule:module-state h
 DFineGate C n=any b=rule:module-state h
 DFineIntegral C n=any b=rule:module-state h
 DFineLQE C n=any b=rule:module-state h
 DFineMLP C n=any b=rule:module-state h
 DFineMLPPredictionHead C n=any b=rule:module-state h
 DFineModelOutput C n=any b=dict
 DFineMultiscaleDeformableAttention C n=any b=rule:module-state h
 DFineObjectDetectionOutput C n=any b=dict
 DFineRepNCSPELAN4 C n=any b=rule:module-state h
 DFineRepVggBlock C n=any b=rule:module-state h
 DFineSCDown C n=any b=rule:module-state h
 DFineSelfAttention C n=any b=rule:module-state h
 DFineSinePositionEmbedding C n=any b=rule:module-state h
transformers.models.d_fine.modular_d_fine
 DFineAIFILayer C n=any b=rule:module-state h
 DFineCSPRepLayer C n=any b=rule:module-state h
 DFineConvNormLayer C n=any b=rule:module-state h
 DFineDecoderLayer C n=any b=rule:module-state h
 DFineDecoderOutput C n=any b=dict
 DFineEncoderLayer C n=any b=rule:module-state h
 DFineFrozenBatchNorm2d C n=any b=rule:module-state h
 DFineGate C n=any b=rule:module-state h
 DFineIntegral C n=any b=rule:module-state h
 DFineLQE C n=any b=rule:module-state h
 DFineMLP C n=any b=rule:module-state h
 DFineMLPPredictionHead C n=any b=rule:module-state h
 DFineMultiscaleDeformableAttention C n=any b=rule:module-state h
 DFineRepNCSPELAN4 C n=any b=rule:module-state h
 DFineRepVggBlock C n=any b=rule:module-state h
 DFineSCDown C n=any b=rule:module-state h
transformers.models.dab_detr.modeling_dab_detr
 DabDetrAttention C n=any b=rule:module-state h
 DabDetrConvEncoder C n=any b=rule:module-state h
 DabDetrConvModel C n=any b=rule:module-state h
 DabDetrDecoderLayerCrossAttention C n=any b=rule:module-state h
 DabDetrDecoderLayerFFN C n=any b=rule:module-state h
 DabDetrDecoderLayerSelfAttention C n=any b=rule:module-state h
 DabDetrDecoderOutput C n=any b=dict
 DabDetrFrozenBatchNorm2d C n=any b=rule:module-state h
 DabDetrMHAttentionMap C n=any b=rule:module-state h
 DabDetrMLP C n=any b=rule:module-state h
 DabDetrModelOutput C n=any b=dict
 DabDetrObjectDetectionOutput C n=any b=dict
 DabDetrSinePositionEmbedding C n=any b=rule:module-state h
 DetrAttention C n=any b=rule:module-state h
transformers.models.dac.feature_extraction_dac
 DacFeatureExtractor C n=any b=dict h
transformers.models.dac.modeling_dac
 DacDecoder C n=any b=rule:module-state h
 DacDecoderBlock C n=any b=rule:module-state h
 DacDecoderOutput C n=any b=dict
 DacEncoder C n=any b=rule:module-state h
 DacEncoderBlock C n=any b=rule:module-state h
 DacEncoderOutput C n=any b=dict
 DacOutput C n=any b=dict
 DacResidualUnit C n=any b=rule:module-state h
 DacResidualVectorQuantizer C n=any b=rule:module-state h
 DacVectorQuantize C n=any b=rule:module-state h
 Snake1d C n=any b=rule:module-state h
transformers.models.data2vec.modeling_data2vec_audio
 AMSoftmaxLoss C n=any b=rule:module-state h
 Data2VecAudioAdapter C n=any b=rule:module-state h
 Data2VecAudioAdapterLayer C n=any b=rule:module-state h
 Data2VecAudioAttention C n=any b=rule:module-state h
 Data2VecAudioEncoder C n=any b=rule:module-state h
 Data2VecAudioFeatureEncoder C n=any b=rule:module-state h
 Data2VecAudioFeatureProjection C n=any b=rule:module-state h
 Data2VecAudioFeedForward C n=any b=rule:module-state h
 Data2VecAudioPadLayer C n=any b=rule:module-state h
 Data2VecAudioPositionalConvEmbedding C n=any b=rule:module-state h
 Data2VecAudioPositionalConvLayer C n=any b=rule:module-state h
 TDNNLayer C n=any b=rule:module-state h
transformers.models.data2vec.modeling_data2vec_text
 Data2VecTextAttention C n=any b=rule:module-state h
 Data2VecTextClassificationHead C n=any b=rule:module-state h
 Data2VecTextCrossAttention C n=any b=rule:module-state h
 Data2VecTextEmbeddings C n=any b=rule:module-state h
 Data2VecTextEncoder C n=any b=rule:module-state h
 Data2VecTextIntermediate C n=any b=rule:module-state h
 Data2VecTextLMHead C n=any b=rule:module-state h
 Data2VecTextOutput C n=any b=rule:module-state h
 Data2VecTextPooler C n=any b=rule:module-state h
 Data2VecTextSelfAttention C n=any b=rule:module-state h
 Data2VecTextSelfOutput C n=any b=rule:module-state h
transformers.models.data2vec.modeling_data2vec_vision
 Data2VecVisionAttention C n=any b=rule:module-state h
 Data2VecVisionConvLayer C n=any b=rule:module-state h
 Data2VecVisionDropPath C n=any b=rule:module-state h
 Data2VecVisionEmbeddings C n=any b=rule:module-state h
 Data2VecVisionEncoder C n=any b=rule:module-state h
 Data2VecVisionFCNHead C n=any b=rule:module-state h
 Data2VecVisionIntermediate C n=any b=rule:module-state h
 Data2VecVisionOutput C n=any b=rule:module-state h
 Data2VecVisionPatchEmbeddings C n=any b=rule:module-state h
 Data2VecVisionPooler C n=any b=rule:module-state h
 Data2VecVisionPyramidPoolingBlock C n=any b=rule:module-state h
 Data2VecVisionPyramidPoolingModule C n=any b=rule:module-state h
 Data2VecVisionRelativePositionBias C n=any b=rule:module-state h
 Data2VecVisionSdpaSelfAttention C n=any b=rule:module-state h
 Data2VecVisionSelfAttention C n=any b=rule:module-state h
 Data2VecVisionSelfOutput C n=any b=rule:module-state h
 Data2VecVisionUperHead C n=any b=rule:module-state h
transformers.models.data2vec.modular_data2vec_audio
 Data2VecAudioAdapter C n=any b=rule:module-state h
 Data2VecAudioEncoder C n=any b=rule:module-state h
 Data2VecAudioFeatureEncoder C n=any b=rule:module-state h
 Data2VecAudioFeatureProjection C n=any b=rule:module-state h
 Data2VecAudioPadLayer C n=any b=rule:module-state h
 Data2VecAudioPositionalConvEmbedding C n=any b=rule:module-state h
 Data2VecAudioPositionalConvLayer C n=any b=rule:module-state h
transformers.models.data2vec.modular_data2vec_text
 Data2VecTextClassificationHead C n=any b=rule:module-state h
 Data2VecTextCrossAttention C n=any b=rule:module-state h
 Data2VecTextEmbeddings C n=any b=rule:module-state h
 Data2VecTextLMHead C n=any b=rule:module-state h
 Data2VecTextSelfAttention C n=any b=rule:module-state h
transformers.models.dbrx.modeling_dbrx
 DbrxAttention C n=any b=rule:module-state h
 DbrxExpertGLU C n=any b=rule:module-state h
 DbrxExperts C n=any b=rule:module-state h
 DbrxFFN C n=any b=rule:module-state h
 DbrxNormAttentionNorm C n=any b=rule:module-state h
 DbrxRotaryEmbedding C n=any b=rule:module-state h
 DbrxRouter C n=any b=rule:module-state h
transformers.models.dbrx.modular_dbrx
 DbrxAttention C n=any b=rule:module-state h
 DbrxExpertGLU C n=any b=rule:module-state h
 DbrxExperts C n=any b=rule:module-state h
 DbrxFFN C n=any b=rule:module-state h
 DbrxNormAttentionNorm C n=any b=rule:module-state h
 DbrxRotaryEmbedding C n=any b=rule:module-state h
 DbrxRouter C n=any b=rule:module-state h
transformers.models.decision_transformer.modeling_decision_transformer
 DecisionTransformerGPT2Attention C n=any b=rule:module-state h
 DecisionTransformerGPT2MLP C n=any b=rule:module-state h
 DecisionTransformerOutput C n=any b=dict
transformers.models.deepseek_ocr2.image_processing_deepseek_ocr2
 DeepseekOcr2ImageProcessor C n=any b=dict h
 DeepseekOcr2ImageProcessorKwargs C n=any r=data b=dict i
transformers.models.deepseek_ocr2.image_processing_pil_deepseek_ocr2
 DeepseekOcr2ImageProcessorKwargs C n=any r=data b=dict i
 DeepseekOcr2ImageProcessorPil C n=any b=dict h
transformers.models.deepseek_ocr2.modeling_deepseek_ocr2
 DeepseekOcr2CausalLMOutputWithPast C n=any b=dict
 DeepseekOcr2ModelOutputWithPast C n=any b=dict
 DeepseekOcr2SamLayerNorm C n=any b=rule:module-state h
 DeepseekOcr2SamMLPBlock C n=any b=rule:module-state h
 DeepseekOcr2SamPatchEmbeddings C n=any b=rule:module-state h
 DeepseekOcr2SamVisionAttention C n=any b=rule:module-state h
 DeepseekOcr2SamVisionNeck C n=any b=rule:module-state h
 DeepseekOcr2SamVisionProj C n=any b=rule:module-state h
 DeepseekOcr2SamVisionSdpaAttention C n=any b=rule:module-state h
 DeepseekOcr2TextMLP C n=any b=rule:module-state h
 DeepseekOcr2TextMoe C n=any b=rule:module-state h
 DeepseekOcr2TextRotaryEmbedding C n=any b=rule:module-state h
 DeepseekOcr2TextTopkRouter C n=any b=rule:module-state h
 DeepseekOcr2VisionMLP C n=any b=rule:module-state h
 DeepseekOcr2VisionRotaryEmbedding C n=any b=rule:module-state h
transformers.models.deepseek_ocr2.modular_deepseek_ocr2
 DeepseekOcr2CausalLMOutputWithPast C n=any b=dict
 DeepseekOcr2ImageProcessor C n=any b=dict h
 DeepseekOcr2ImageProcessorKwargs C n=any r=data b=dict i
 DeepseekOcr2ImageProcessorPil C n=any b=dict h
 DeepseekOcr2ModelOutputWithPast C n=any b=dict
 DeepseekOcr2SamPatchEmbeddings C n=any b=rule:module-state h
 DeepseekOcr2SamVisionAttention C n=any b=rule:module-state h
 DeepseekOcr2SamVisionNeck C n=any b=rule:module-state h
 DeepseekOcr2SamVisionProj C n=any b=rule:module-state h
 DeepseekOcr2TextMLP C n=any b=rule:module-state h
 DeepseekOcr2TextMoe C n=any b=rule:module-state h
 DeepseekOcr2TextRotaryEmbedding C n=any b=rule:module-state h
 DeepseekOcr2VisionMLP C n=any b=rule:module-state h
 DeepseekOcr2VisionRotaryEmbedding C n=any b=rule:module-state h
transformers.models.deepseek_ocr2.processing_deepseek_ocr2
 DeepseekOcr2Processor C n=any b=dict h
transformers.models.deepseek_v2.modeling_deepseek_v2
 DeepseekV2Attention C n=any b=rule:module-state h
 DeepseekV2MLP C n=any b=rule:module-state h
 DeepseekV2Moe C n=any b=rule:module-state h
 DeepseekV2RotaryEmbedding C n=any b=rule:module-state h
 DeepseekV2TopkRouter C n=any b=rule:module-state h
transformers.models.deepseek_v2.modular_deepseek_v2
 DeepseekV2Attention C n=any b=rule:module-state h
 DeepseekV2MLP C n=any b=rule:module-state h
 DeepseekV2Moe C n=any b=rule:module-state h
 DeepseekV2RotaryEmbedding C n=any b=rule:module-state h
 DeepseekV2TopkRouter C n=any b=rule:module-state h
transformers.models.deepseek_v3.modeling_deepseek_v3
 DeepseekV3Attention C n=any b=rule:module-state h
 DeepseekV3MLP C n=any b=rule:module-state h
 DeepseekV3MoE C n=any b=rule:module-state h
 DeepseekV3RotaryEmbedding C n=any b=rule:module-state h
 DeepseekV3TopkRouter C n=any b=rule:module-state h
transformers.models.deepseek_v3.modular_deepseek_v3
 DeepseekV3Attention C n=any b=rule:module-state h
 DeepseekV3MLP C n=any b=rule:module-state h
 DeepseekV3MoE C n=any b=rule:module-state h
 DeepseekV3RotaryEmbedding C n=any b=rule:module-state h
 DeepseekV3TopkRouter C n=any b=rule:module-state h
transformers.models.deepseek_v32.modeling_deepseek_v32
 DeepseekV32Attention C n=any b=rule:module-state h
 DeepseekV32Indexer C n=any b=rule:module-state h
 DeepseekV32MLP C n=any b=rule:module-state h
 DeepseekV32MoE C n=any b=rule:module-state h
 DeepseekV32RotaryEmbedding C n=any b=rule:module-state h
 DeepseekV32TopkRouter C n=any b=rule:module-state h
transformers.models.deepseek_v32.modular_deepseek_v32
 DeepseekV32Attention C n=any b=rule:module-state h
 DeepseekV32Indexer C n=any b=rule:module-state h
 DeepseekV32RotaryEmbedding C n=any b=rule:module-state h
transformers.models.deepseek_v4.modeling_deepseek_v4
 DeepseekV4Attention C n=any b=rule:module-state h
 DeepseekV4CSACache C n=any b=dict h
 DeepseekV4CSACompressor C n=any b=rule:module-state h
 DeepseekV4GroupedLinear C n=any b=rule:module-state h
 DeepseekV4HCACache C n=any b=dict h
 DeepseekV4HCACompressor C n=any b=rule:module-state h
 DeepseekV4HashRouter C n=any b=rule:module-state h
 DeepseekV4HyperConnection C n=any b=rule:module-state h
 DeepseekV4HyperHead C n=any b=rule:module-state h
 DeepseekV4Indexer C n=any b=rule:module-state h
 DeepseekV4IndexerScorer C n=any b=rule:module-state h
 DeepseekV4MLP C n=any b=rule:module-state h
 DeepseekV4RotaryEmbedding C n=any b=rule:module-state h
 DeepseekV4SparseMoeBlock C n=any b=rule:module-state h
 DeepseekV4TopKRouter C n=any b=rule:module-state h
 DeepseekV4UnweightedRMSNorm C n=any b=rule:module-state h
transformers.models.deepseek_v4.modular_deepseek_v4
 DeepseekV4Attention C n=any b=rule:module-state h
 DeepseekV4CSACache C n=any b=dict h
 DeepseekV4CSACompressor C n=any b=rule:module-state h
 DeepseekV4GroupedLinear C n=any b=rule:module-state h
 DeepseekV4HCACache C n=any b=dict h
 DeepseekV4HCACompressor C n=any b=rule:module-state h
 DeepseekV4HashRouter C n=any b=rule:module-state h
 DeepseekV4HyperConnection C n=any b=rule:module-state h
 DeepseekV4HyperHead C n=any b=rule:module-state h
 DeepseekV4Indexer C n=any b=rule:module-state h
 DeepseekV4IndexerScorer C n=any b=rule:module-state h
 DeepseekV4MLP C n=any b=rule:module-state h
 DeepseekV4RotaryEmbedding C n=any b=rule:module-state h
 DeepseekV4SparseMoeBlock C n=any b=rule:module-state h
 DeepseekV4TopKRouter C n=any b=rule:module-state h
 DeepseekV4UnweightedRMSNorm C n=any b=rule:module-state h
transformers.models.deepseek_vl.image_processing_deepseek_vl
 DeepseekVLImageProcessor C n=any b=dict h
 DeepseekVLImageProcessorKwargs C n=any r=data b=dict i
transformers.models.deepseek_vl.image_processing_pil_deepseek_vl
 DeepseekVLImageProcessorKwargs C n=any r=data b=dict i
 DeepseekVLImageProcessorPil C n=any b=dict h
transformers.models.deepseek_vl.modeling_deepseek_vl
 DeepseekVLAligner C n=any b=rule:module-state h
 DeepseekVLBaseModelOutputWithPast C n=any b=dict
 DeepseekVLCausalLMOutputWithPast C n=any b=dict
transformers.models.deepseek_vl.modular_deepseek_vl
 DeepseekVLAligner C n=any b=rule:module-state h
 DeepseekVLBaseModelOutputWithPast C n=any b=dict
 DeepseekVLCausalLMOutputWithPast C n=any b=dict
 DeepseekVLImageProcessor C n=any b=dict h
 DeepseekVLImageProcessorPil C n=any b=dict h
 DeepseekVLProcessor C n=any b=dict h
transformers.models.deepseek_vl.processing_deepseek_vl
 DeepseekVLProcessor C n=any b=dict h
transformers.models.deepseek_vl_hybrid.image_processing_deepseek_vl_hybrid
 DeepseekVLHybridImageProcessor C n=any b=dict h
 DeepseekVLHybridImageProcessorKwargs C n=any r=data b=dict i
transformers.models.deepseek_vl_hybrid.image_processing_pil_deepseek_vl_hybrid
 DeepseekVLHybridImageProcessorKwargs C n=any r=data b=dict i
 DeepseekVLHybridImageProcessorPil C n=any b=dict h
transformers.models.deepseek_vl_hybrid.modeling_deepseek_vl_hybrid
 DeepseekVLHybridAligner C n=any b=rule:module-state h
 DeepseekVLHybridBaseModelOutputWithPast C n=any b=dict
 DeepseekVLHybridCausalLMOutputWithPast C n=any b=dict
 DeepseekVLHybridLayerNorm C n=any b=rule:module-state h
 DeepseekVLSamVisionNeck C n=any b=rule:module-state h
 DeepseekVLSamVisionProj C n=any b=rule:module-state h
transformers.models.deepseek_vl_hybrid.modular_deepseek_vl_hybrid
 DeepseekVLHybridAligner C n=any b=rule:module-state h
 DeepseekVLHybridBaseModelOutputWithPast C n=any b=dict
 DeepseekVLHybridCausalLMOutputWithPast C n=any b=dict
 DeepseekVLHybridImageProcessor C n=any b=dict h
 DeepseekVLHybridImageProcessorKwargs C n=any r=data b=dict i
 DeepseekVLHybridImageProcessorPil C n=any b=dict h
 DeepseekVLHybridLayerNorm C n=any b=rule:module-state h
 DeepseekVLHybridProcessor C n=any b=dict h
 DeepseekVLSamVisionNeck C n=any b=rule:module-state h
 DeepseekVLSamVisionProj C n=any b=rule:module-state h
transformers.models.deepseek_vl_hybrid.processing_deepseek_vl_hybrid
 DeepseekVLHybridProcessor C n=any b=dict h
transformers.models.deformable_detr.image_processing_deformable_detr
 DeformableDetrImageProcessor C n=any b=dict h
 DeformableDetrImageProcessorKwargs C n=any r=data b=dict i
transformers.models.deformable_detr.image_processing_pil_deformable_detr
 DeformableDetrImageProcessorKwargs C n=any r=data b=dict i
 DeformableDetrImageProcessorPil C n=any b=dict h
transformers.models.deformable_detr.modeling_deformable_detr
 DeformableDetrConvEncoder C n=any b=rule:module-state h
 DeformableDetrDecoderOutput C n=any b=dict
 DeformableDetrFrozenBatchNorm2d C n=any b=rule:module-state h
 DeformableDetrLearnedPositionEmbedding C n=any b=rule:module-state h
 DeformableDetrMLP C n=any b=rule:module-state h
 DeformableDetrMLPPredictionHead C n=any b=rule:module-state h
 DeformableDetrModelOutput C n=any b=dict
 DeformableDetrMultiscaleDeformableAttention C n=any b=rule:module-state h
 DeformableDetrObjectDetectionOutput C n=any b=dict
 DeformableDetrSelfAttention C n=any b=rule:module-state h
 DeformableDetrSinePositionEmbedding C n=any b=rule:module-state h
transformers.models.deformable_detr.modular_deformable_detr
 DeformableDetrConvEncoder C n=any b=rule:module-state h
 DeformableDetrDecoderOutput C n=any b=dict
 DeformableDetrImageProcessor C n=any b=dict h
 DeformableDetrImageProcessorPil C n=any b=dict h
 DeformableDetrLearnedPositionEmbedding C n=any b=rule:module-state h
 DeformableDetrMLP C n=any b=rule:module-state h
 DeformableDetrMLPPredictionHead C n=any b=rule:module-state h
 DeformableDetrModelOutput C n=any b=dict
 DeformableDetrMultiscaleDeformableAttention C n=any b=rule:module-state h
 DeformableDetrObjectDetectionOutput C n=any b=dict
 DeformableDetrSelfAttention C n=any b=rule:module-state h
 DeformableDetrSinePositionEmbedding C n=any b=rule:module-state h
transformers.models.deimv2.modeling_deimv2
 Deimv2AIFILayer C n=any b=rule:module-state h
 Deimv2CSPRepLayer C n=any b=rule:module-state h
 Deimv2ConvNormLayer C n=any b=rule:module-state h
 Deimv2DecoderLayer C n=any b=rule:module-state h
 Deimv2DecoderOutput C n=any b=dict
 Deimv2EncoderLayer C n=any b=rule:module-state h
 Deimv2EncoderOutput C n=any b=dict
 Deimv2FrozenBatchNorm2d C n=any b=rule:module-state h
 Deimv2Gate C n=any b=rule:module-state h
 Deimv2Integral C n=any b=rule:module-state h
 Deimv2LQE C n=any b=rule:module-state h
 Deimv2MLP C n=any b=rule:module-state h
 Deimv2ModelOutput C n=any b=dict
 Deimv2MultiscaleDeformableAttention C n=any b=rule:module-state h
 Deimv2ObjectDetectionOutput C n=any b=dict
 Deimv2RepNCSPELAN5 C n=any b=rule:module-state h
 Deimv2RepVggBlock C n=any b=rule:module-state h
 Deimv2SCDown C n=any b=rule:module-state h
 Deimv2SelfAttention C n=any b=rule:module-state h
 Deimv2SinePositionEmbedding C n=any b=rule:module-state h
 Deimv2SpatialTuningAdapter C n=any b=rule:module-state h
 Deimv2SwiGLUFFN C n=any b=rule:module-state h
transformers.models.deimv2.modular_deimv2
 Deimv2AIFILayer C n=any b=rule:module-state h
 Deimv2CSPRepLayer C n=any b=rule:module-state h
 Deimv2ConvNormLayer C n=any b=rule:module-state h
 Deimv2DecoderLayer C n=any b=rule:module-state h
 Deimv2DecoderOutput C n=any b=dict
 Deimv2EncoderLayer C n=any b=rule:module-state h
 Deimv2EncoderOutput C n=any b=dict
 Deimv2Gate C n=any b=rule:module-state h
 Deimv2Integral C n=any b=rule:module-state h
 Deimv2LQE C n=any b=rule:module-state h
 Deimv2MLP C n=any b=rule:module-state h
 Deimv2ModelOutput C n=any b=dict
 Deimv2MultiscaleDeformableAttention C n=any b=rule:module-state h
 Deimv2RepNCSPELAN5 C n=any b=rule:module-state h
 Deimv2RepVggBlock C n=any b=rule:module-state h
 Deimv2SCDown C n=any b=rule:module-state h
 Deimv2SpatialTuningAdapter C n=any b=rule:module-state h
 Deimv2SwiGLUFFN C n=any b=rule:module-state h
transformers.models.depth_anything.modeling_depth_anything
 DepthAnythingDepthEstimationHead C n=any b=rule:module-state h
 DepthAnythingFeatureFusionLayer C n=any b=rule:module-state h
 DepthAnythingFeatureFusionStage C n=any b=rule:module-state h
 DepthAnythingNeck C n=any b=rule:module-state h
 DepthAnythingPreActResidualLayer C n=any b=rule:module-state h
 DepthAnythingReassembleLayer C n=any b=rule:module-state h
 DepthAnythingReassembleStage C n=any b=rule:module-state h
transformers.models.depth_pro.image_processing_depth_pro
 DepthProImageProcessor C n=any b=dict h
transformers.models.depth_pro.modeling_depth_pro
 DepthProDepthEstimationHead C n=any b=rule:module-state h
 DepthProDepthEstimatorOutput C n=any b=dict
 DepthProEncoder C n=any b=rule:module-state h
 DepthProFeatureFusionLayer C n=any b=rule:module-state h
 DepthProFeatureFusionStage C n=any b=rule:module-state h
 DepthProFeatureProjection C n=any b=rule:module-state h
 DepthProFeatureUpsample C n=any b=rule:module-state h
 DepthProFeatureUpsampleBlock C n=any b=rule:module-state h
 DepthProFovEncoder C n=any b=rule:module-state h
 DepthProFovHead C n=any b=rule:module-state h
 DepthProFovModel C n=any b=rule:module-state h
 DepthProImageEncoder C n=any b=rule:module-state h
 DepthProNeck C n=any b=rule:module-state h
 DepthProOutput C n=any b=dict
 DepthProPatchEncoder C n=any b=rule:module-state h
 DepthProPreActResidualLayer C n=any b=rule:module-state h
transformers.models.dia.feature_extraction_dia
 DiaFeatureExtractor C n=any b=dict h
transformers.models.dia.generation_dia
 DiaGenerationMixin C n=any r=any b=dict h
transformers.models.dia.modeling_dia
 DiaCrossAttention C n=any b=rule:module-state h
 DiaMLP C n=any b=rule:module-state h
 DiaMultiChannelEmbedding C n=any b=rule:module-state h
 DiaRotaryEmbedding C n=any b=rule:module-state h
transformers.models.dia.modular_dia
 DiaCrossAttention C n=any b=rule:module-state h
 DiaMLP C n=any b=rule:module-state h
 DiaMultiChannelEmbedding C n=any b=rule:module-state h
 DiaRotaryEmbedding C n=any b=rule:module-state h
transformers.models.dia.processing_dia
 DiaAudioKwargs C n=any r=data b=dict i
 DiaProcessor C n=any b=dict h
 DiaProcessorKwargs C n=any r=data b=dict i
transformers.models.diffllama.modeling_diffllama
 DiffLlamaMLP C n=any b=rule:module-state h
 DiffLlamaRotaryEmbedding C n=any b=rule:module-state h
transformers.models.diffllama.modular_diffllama
 DiffLlamaMLP C n=any b=rule:module-state h
 DiffLlamaRotaryEmbedding C n=any b=rule:module-state h
transformers.models.diffusion_gemma.generation_diffusion_gemma
 DiffusionGemmaAdaptiveStopping C n=any r=any b=dict h
 DiffusionGemmaGenerationMixin C n=any r=any b=dict h
 DiffusionGemmaGenerationOutput C n=any b=dict
 EntropyBoundSampler C n=any r=plain b=dict h
 EntropyBoundSamplerConfig C n=any b=dict
 StableAndConfidentStoppingCriteria C n=any r=any b=dict h
transformers.models.diffusion_gemma.modeling_diffusion_gemma
 DiffusionGemmaBlockDiffusionOutputWithPast C n=any b=dict
 DiffusionGemmaClippableLinear C n=any b=rule:module-state h
 DiffusionGemmaDecoderTextAttention C n=any b=rule:module-state h
 DiffusionGemmaEncoderTextAttention C n=any b=rule:module-state h
 DiffusionGemmaEncoderTextLayer C n=any b=rule:module-state h
 DiffusionGemmaModelOutputWithPast C n=any b=dict
 DiffusionGemmaMultimodalEmbedder C n=any b=rule:module-state h
 DiffusionGemmaRMSNorm C n=any b=rule:module-state h
 DiffusionGemmaSelfConditioning C n=any b=rule:module-state h
 DiffusionGemmaText4MLP C n=any b=rule:module-state h
 DiffusionGemmaTextRotaryEmbedding C n=any b=rule:module-state h
 DiffusionGemmaTextRouter C n=any b=rule:module-state h
 DiffusionGemmaTextScaledWordEmbedding C n=any b=rule:module-state h
transformers.models.diffusion_gemma.modular_diffusion_gemma
 DiffusionGemmaBlockDiffusionOutputWithPast C n=any b=dict
 DiffusionGemmaClippableLinear C n=any b=rule:module-state h
 DiffusionGemmaDecoderTextAttention C n=any b=rule:module-state h
 DiffusionGemmaEncoderTextAttention C n=any b=rule:module-state h
 DiffusionGemmaEncoderTextLayer C n=any b=rule:module-state h
 DiffusionGemmaModelOutputWithPast C n=any b=dict
 DiffusionGemmaMultimodalEmbedder C n=any b=rule:module-state h
 DiffusionGemmaRMSNorm C n=any b=rule:module-state h
 DiffusionGemmaSelfConditioning C n=any b=rule:module-state h
 DiffusionGemmaText4MLP C n=any b=rule:module-state h
 DiffusionGemmaTextRotaryEmbedding C n=any b=rule:module-state h
 DiffusionGemmaTextRouter C n=any b=rule:module-state h
 DiffusionGemmaTextScaledWordEmbedding C n=any b=rule:module-state h
transformers.models.dinat.modeling_dinat
 DinatDownsampler C n=any b=rule:module-state h
 DinatDropPath C n=any b=rule:module-state h
 DinatEmbeddings C n=any b=rule:module-state h
 DinatEncoder C n=any b=rule:module-state h
 DinatEncoderOutput C n=any b=dict
 DinatImageClassifierOutput C n=any b=dict
 DinatIntermediate C n=any b=rule:module-state h
 DinatLayer C n=any b=rule:module-state h
 DinatModelOutput C n=any b=dict
 DinatOutput C n=any b=rule:module-state h
 DinatPatchEmbeddings C n=any b=rule:module-state h
 DinatStage C n=any b=rule:module-state h
 NeighborhoodAttention C n=any b=rule:module-state h
 NeighborhoodAttentionModule C n=any b=rule:module-state h
 NeighborhoodAttentionOutput C n=any b=rule:module-state h
transformers.models.dinov2_with_registers.modeling_dinov2_with_registers
 Dinov2WithRegistersAttention C n=any b=rule:module-state h
 Dinov2WithRegistersDropPath C n=any b=rule:module-state h
 Dinov2WithRegistersEmbeddings C n=any b=rule:module-state h
 Dinov2WithRegistersLayerScale C n=any b=rule:module-state h
 Dinov2WithRegistersMLP C n=any b=rule:module-state h
 Dinov2WithRegistersPatchEmbeddings C n=any b=rule:module-state h
 Dinov2WithRegistersSwiGLUFFN C n=any b=rule:module-state h
transformers.models.dinov2_with_registers.modular_dinov2_with_registers
 Dinov2WithRegistersEmbeddings C n=any b=rule:module-state h
 Dinov2WithRegistersLayerScale C n=any b=rule:module-state h
 Dinov2WithRegistersPatchEmbeddings C n=any b=rule:module-state h
transformers.models.dinov3_convnext.modeling_dinov3_convnext
 DINOv3ConvNextLayer C n=any b=rule:module-state h
 DINOv3ConvNextLayerNorm C n=any b=rule:module-state h
 DINOv3ConvNextStage C n=any b=rule:module-state h
 Dinov3ConvnextDropPath C n=any b=rule:module-state h
transformers.models.dinov3_vit.image_processing_dinov3_vit
 DINOv3ViTImageProcessor C n=any b=dict h
transformers.models.dinov3_vit.modeling_dinov3_vit
 DINOv3ViTAttention C n=any b=rule:module-state h
 DINOv3ViTBackboneOutput C n=any b=dict
 DINOv3ViTEmbeddings C n=any b=rule:module-state h
 DINOv3ViTGatedMLP C n=any b=rule:module-state h
 DINOv3ViTLayerScale C n=any b=rule:module-state h
 DINOv3ViTMLP C n=any b=rule:module-state h
 DINOv3ViTRopePositionEmbedding C n=any b=rule:module-state h
 Dinov3ViTDropPath C n=any b=rule:module-state h
transformers.models.dinov3_vit.modular_dinov3_vit
 DINOv3ViTBackboneOutput C n=any b=dict
 DINOv3ViTEmbeddings C n=any b=rule:module-state h
 DINOv3ViTGatedMLP C n=any b=rule:module-state h
 DINOv3ViTLayerScale C n=any b=rule:module-state h
 DINOv3ViTMLP C n=any b=rule:module-state h
 DINOv3ViTRopePositionEmbedding C n=any b=rule:module-state h
 Dinov3ViTDropPath C n=any b=rule:module-state h
transformers.models.doge.modeling_doge
 DogeAttention C n=any b=rule:module-state h
 DogeCDMoE C n=any b=rule:module-state h
 DogeMLP C n=any b=rule:module-state h
 DogeRotaryEmbedding C n=any b=rule:module-state h
transformers.models.doge.modular_doge
 DogeAttention C n=any b=rule:module-state h
 DogeCDMoE C n=any b=rule:module-state h
 DogeMLP C n=any b=rule:module-state h
 DogeRotaryEmbedding C n=any b=rule:module-state h
transformers.models.donut.image_processing_donut
 DonutImageProcessor C n=any b=dict h
 DonutImageProcessorKwargs C n=any r=data b=dict i
transformers.models.donut.image_processing_pil_donut
 DonutImageProcessorKwargs C n=any r=data b=dict i
 DonutImageProcessorPil C n=any b=dict h
transformers.models.donut.modeling_donut_swin
 DonutDropPath C n=any b=rule:module-state h
 DonutSwinAttention C n=any b=rule:module-state h
 DonutSwinEmbeddings C n=any b=rule:module-state h
 DonutSwinEncoder C n=any b=rule:module-state h
 DonutSwinEncoderOutput C n=any b=dict
 DonutSwinImageClassifierOutput C n=any b=dict
 DonutSwinIntermediate C n=any b=rule:module-state h
 DonutSwinLayer C n=any b=rule:module-state h
 DonutSwinModelOutput C n=any b=dict
 DonutSwinOutput C n=any b=rule:module-state h
 DonutSwinPatchEmbeddings C n=any b=rule:module-state h
 DonutSwinPatchMerging C n=any b=rule:module-state h
 DonutSwinSelfAttention C n=any b=rule:module-state h
 DonutSwinSelfOutput C n=any b=rule:module-state h
transformers.models.donut.processing_donut
 DonutProcessor C n=any b=dict h
transformers.models.dots1.modeling_dots1
 Dots1MLP C n=any b=rule:module-state h
 Dots1MoE C n=any b=rule:module-state h
 Dots1RotaryEmbedding C n=any b=rule:module-state h
 Dots1TopkRouter C n=any b=rule:module-state h
transformers.models.dots1.modular_dots1
 Dots1MLP C n=any b=rule:module-state h
 Dots1MoE C n=any b=rule:module-state h
 Dots1RotaryEmbedding C n=any b=rule:module-state h
 Dots1TopkRouter C n=any b=rule:module-state h
transformers.models.dots3_note.feature_extraction_dots3_note
 Dots3NoteFeatureExtractor C n=any b=dict h
transformers.models.dots3_note.modeling_dots3_note
 Dots3NoteAudioAdapter C n=any b=rule:module-state h
 Dots3NoteAudioAttention C n=any b=rule:module-state h
 Dots3NoteAudioConvStem C n=any b=rule:module-state h
 Dots3NoteAudioMLP C n=any b=rule:module-state h
 Dots3NoteAudioRotaryEmbedding C n=any b=rule:module-state h
 Dots3NoteTextAttention C n=any b=rule:module-state h
 Dots3NoteTextIndexer C n=any b=rule:module-state h
 Dots3NoteTextMLP C n=any b=rule:module-state h
 Dots3NoteTextMoE C n=any b=rule:module-state h
 Dots3NoteTextRotaryEmbedding C n=any b=rule:module-state h
 Dots3NoteTextTopkRouter C n=any b=rule:module-state h
 Dots3NoteVisionAttention C n=any b=rule:module-state h
 Dots3NoteVisionMLP C n=any b=rule:module-state h
 Dots3NoteVisionMerger C n=any b=rule:module-state h
 Dots3NoteVisionMoE C n=any b=rule:module-state h
 Dots3NoteVisionPatchEmbed C n=any b=rule:module-state h
 Dots3NoteVisionRotaryEmbedding C n=any b=rule:module-state h
 Dots3NoteVisionTopKRouter C n=any b=rule:module-state h
transformers.models.dots3_note.modular_dots3_note
 Dots3NoteAudioAdapter C n=any b=rule:module-state h
 Dots3NoteAudioAttention C n=any b=rule:module-state h
 Dots3NoteAudioConvStem C n=any b=rule:module-state h
 Dots3NoteAudioMLP C n=any b=rule:module-state h
 Dots3NoteAudioRotaryEmbedding C n=any b=rule:module-state h
 Dots3NoteFeatureExtractor C n=any b=dict h
 Dots3NoteProcessor C n=any b=dict h
 Dots3NoteTextAttention C n=any b=rule:module-state h
 Dots3NoteTextIndexer C n=any b=rule:module-state h
 Dots3NoteTextMLP C n=any b=rule:module-state h
 Dots3NoteTextMoE C n=any b=rule:module-state h
 Dots3NoteTextRotaryEmbedding C n=any b=rule:module-state h
 Dots3NoteTextTopkRouter C n=any b=rule:module-state h
 Dots3NoteVisionAttention C n=any b=rule:module-state h
 Dots3NoteVisionMLP C n=any b=rule:module-state h
 Dots3NoteVisionMerger C n=any b=rule:module-state h
 Dots3NoteVisionMoE C n=any b=rule:module-state h
 Dots3NoteVisionPatchEmbed C n=any b=rule:module-state h
 Dots3NoteVisionRotaryEmbedding C n=any b=rule:module-state h
 Dots3NoteVisionTopKRouter C n=any b=rule:module-state h
transformers.models.dots3_note.processing_dots3_note
 Dots3NoteProcessor C n=any b=dict h
transformers.models.dpr.modeling_dpr
 DPRContextEncoderOutput C n=any b=dict
 DPRQuestionEncoderOutput C n=any b=dict
 DPRReaderOutput C n=any b=dict
transformers.models.dpr.tokenization_dpr
 CustomDPRReaderTokenizerMixin C n=any r=any b=dict h
transformers.models.dpr.tokenization_dpr_fast
 CustomDPRReaderTokenizerMixin C n=any r=any b=dict h
transformers.models.dpt.image_processing_dpt
 DPTImageProcessor C n=any b=dict h
 DPTImageProcessorKwargs C n=any r=data b=dict i
transformers.models.dpt.image_processing_pil_dpt
 DPTImageProcessorKwargs C n=any r=data b=dict i
 DPTImageProcessorPil C n=any b=dict h
transformers.models.dpt.modeling_dpt
 BaseModelOutputWithIntermediateActivations C n=any b=dict
 BaseModelOutputWithPoolingAndIntermediateActivations C n=any b=dict
 DPTAuxiliaryHead C n=any b=rule:module-state h
 DPTDepthEstimationHead C n=any b=rule:module-state h
 DPTFeatureFusionLayer C n=any b=rule:module-state h
 DPTFeatureFusionStage C n=any b=rule:module-state h
 DPTNeck C n=any b=rule:module-state h
 DPTPreActResidualLayer C n=any b=rule:module-state h
 DPTReassembleLayer C n=any b=rule:module-state h
 DPTReassembleStage C n=any b=rule:module-state h
 DPTSelfAttention C n=any b=rule:module-state h
 DPTSemanticSegmentationHead C n=any b=rule:module-state h
 DPTViTAttention C n=any b=rule:module-state h
 DPTViTEmbeddings C n=any b=rule:module-state h
 DPTViTEncoder C n=any b=rule:module-state h
 DPTViTHybridEmbeddings C n=any b=rule:module-state h
 DPTViTIntermediate C n=any b=rule:module-state h
 DPTViTOutput C n=any b=rule:module-state h
 DPTViTPatchEmbeddings C n=any b=rule:module-state h
 DPTViTPooler C n=any b=rule:module-state h
 DPTViTSelfOutput C n=any b=rule:module-state h
transformers.models.dpt.modular_dpt
 DPTImageProcessor C n=any b=dict h
 DPTImageProcessorKwargs C n=any r=data b=dict i
transformers.models.edgetam.modeling_edgetam
 EdgeTamAttention C n=any b=rule:module-state h
 EdgeTamFeedForward C n=any b=rule:module-state h
 EdgeTamImageSegmentationOutput C n=any b=dict
 EdgeTamLayerNorm C n=any b=rule:module-state h
 EdgeTamMaskDecoder C n=any b=rule:module-state h
 EdgeTamMaskEmbedding C n=any b=rule:module-state h
 EdgeTamPositionalEmbedding C n=any b=rule:module-state h
 EdgeTamPromptEncoder C n=any b=rule:module-state h
 EdgeTamSinePositionEmbedding C n=any b=rule:module-state h
 EdgeTamTwoWayTransformer C n=any b=rule:module-state h
 EdgeTamVisionNeck C n=any b=rule:module-state h
transformers.models.edgetam.modular_edgetam
 EdgeTamAttention C n=any b=rule:module-state h
 EdgeTamFeedForward C n=any b=rule:module-state h
 EdgeTamLayerNorm C n=any b=rule:module-state h
transformers.models.edgetam_video.modeling_edgetam_video
 EdgeTamVideoAttention C n=any b=rule:module-state h
 EdgeTamVideoFeedForward C n=any b=rule:module-state h
 EdgeTamVideoImageSegmentationOutput C n=any b=dict
 EdgeTamVideoInferenceCache C n=any r=any b=dict h
 EdgeTamVideoInferenceSession C n=any b=dict h
 EdgeTamVideoLayerNorm C n=any b=rule:module-state h
 EdgeTamVideoMaskDecoder C n=any b=rule:module-state h
 EdgeTamVideoMaskDownSampler C n=any b=rule:module-state h
 EdgeTamVideoMaskDownSamplerLayer C n=any b=rule:module-state h
 EdgeTamVideoMaskEmbedding C n=any b=rule:module-state h
 EdgeTamVideoMemoryAttention C n=any b=rule:module-state h
 EdgeTamVideoMemoryAttentionLayer C n=any b=rule:module-state h
 EdgeTamVideoMemoryAttentionMLP C n=any b=rule:module-state h
 EdgeTamVideoMemoryEncoder C n=any b=rule:module-state h
 EdgeTamVideoMemoryFuser C n=any b=rule:module-state h
 EdgeTamVideoPerceiverAttention C n=any b=rule:module-state h
 EdgeTamVideoPerceiverEncoderLayer C n=any b=rule:module-state h
 EdgeTamVideoPerceiverMLP C n=any b=rule:module-state h
 EdgeTamVideoPerceiverResampler C n=any b=rule:module-state h
 EdgeTamVideoPositionEmbeddingSine C n=any b=rule:module-state h
 EdgeTamVideoPositionalEmbedding C n=any b=rule:module-state h
 EdgeTamVideoPromptEncoder C n=any b=rule:module-state h
 EdgeTamVideoRoPECrossAttention C n=any b=rule:module-state h
 EdgeTamVideoRoPESelfAttention C n=any b=rule:module-state h
 EdgeTamVideoSegmentationOutput C n=any b=dict
 EdgeTamVideoTwoWayTransformer C n=any b=rule:module-state h
 EdgeTamVideoVisionRotaryEmbedding C n=any b=rule:module-state h
transformers.models.edgetam_video.modular_edgetam_video
 EdgeTamVideoAttention C n=any b=rule:module-state h
 EdgeTamVideoFeedForward C n=any b=rule:module-state h
 EdgeTamVideoImageSegmentationOutput C n=any b=dict
 EdgeTamVideoInferenceSession C n=any b=dict h
 EdgeTamVideoLayerNorm C n=any b=rule:module-state h
 EdgeTamVideoMemoryAttention C n=any b=rule:module-state h
 EdgeTamVideoMemoryAttentionLayer C n=any b=rule:module-state h
 EdgeTamVideoMemoryAttentionMLP C n=any b=rule:module-state h
 EdgeTamVideoMemoryEncoder C n=any b=rule:module-state h
 EdgeTamVideoPerceiverAttention C n=any b=rule:module-state h
 EdgeTamVideoPerceiverEncoderLayer C n=any b=rule:module-state h
 EdgeTamVideoPerceiverMLP C n=any b=rule:module-state h
 EdgeTamVideoPerceiverResampler C n=any b=rule:module-state h
 EdgeTamVideoPositionEmbeddingSine C n=any b=rule:module-state h
 EdgeTamVideoRoPECrossAttention C n=any b=rule:module-state h
 EdgeTamVideoRoPESelfAttention C n=any b=rule:module-state h
 EdgeTamVideoSegmentationOutput C n=any b=dict
 EdgeTamVideoVisionRotaryEmbedding C n=any b=rule:module-state h
transformers.models.efficientloftr.image_processing_efficientloftr
 EfficientLoFTRImageProcessor C n=any b=dict h
 EfficientLoFTRImageProcessorKwargs C n=any r=data b=dict i
transformers.models.efficientloftr.image_processing_pil_efficientloftr
 EfficientLoFTRImageProcessorKwargs C n=any r=data b=dict i
 EfficientLoFTRImageProcessorPil C n=any b=dict h
transformers.models.efficientloftr.modeling_efficientloftr
 EfficientLoFTRAggregatedAttention C n=any b=rule:module-state h
 EfficientLoFTRAggregationLayer C n=any b=rule:module-state h
 EfficientLoFTRAttention C n=any b=rule:module-state h
 EfficientLoFTRConvNormLayer C n=any b=rule:module-state h
 EfficientLoFTRFineFusionLayer C n=any b=rule:module-state h
 EfficientLoFTRKeypointMatchingOutput C n=any b=dict
 EfficientLoFTRLocalFeatureTransformer C n=any b=rule:module-state h
 EfficientLoFTRMLP C n=any b=rule:module-state h
 EfficientLoFTROutConvBlock C n=any b=rule:module-state h
 EfficientLoFTRRepVGGStage C n=any b=rule:module-state h
 EfficientLoFTRRotaryEmbedding C n=any b=rule:module-state h
 EfficientLoFTRepVGG C n=any b=rule:module-state h
transformers.models.efficientloftr.modular_efficientloftr
 EfficientLoFTRImageProcessor C n=any b=dict h
 EfficientLoFTRImageProcessorPil C n=any b=dict h
transformers.models.efficientnet.image_processing_efficientnet
 EfficientNetImageProcessor C n=any b=dict h
 EfficientNetImageProcessorKwargs C n=any r=data b=dict i
transformers.models.efficientnet.image_processing_pil_efficientnet
 EfficientNetImageProcessorKwargs C n=any r=data b=dict i
 EfficientNetImageProcessorPil C n=any b=dict h
transformers.models.efficientnet.modeling_efficientnet
 EfficientNetBlock C n=any b=rule:module-state h
 EfficientNetDepthwiseLayer C n=any b=rule:module-state h
 EfficientNetEmbeddings C n=any b=rule:module-state h
 EfficientNetEncoder C n=any b=rule:module-state h
 EfficientNetExpansionLayer C n=any b=rule:module-state h
 EfficientNetFinalBlockLayer C n=any b=rule:module-state h
 EfficientNetSqueezeExciteLayer C n=any b=rule:module-state h
transformers.models.embedding_gemma2.modeling_embedding_gemma2
 EmbeddingGemma2MLP C n=any b=rule:module-state h
 EmbeddingGemma2ModelOutput C n=any b=dict
 EmbeddingGemma2MultimodalEmbedder C n=any b=rule:module-state h
 EmbeddingGemma2RMSNorm C n=any b=rule:module-state h
 EmbeddingGemma2RotaryEmbedding C n=any b=rule:module-state h
 EmbeddingGemma2TextPLE C n=any b=rule:module-state h
 EmbeddingGemma2TextPLEBlock C n=any b=rule:module-state h
 EmbeddingGemma2TextScaledWordEmbedding C n=any b=rule:module-state h
transformers.models.embedding_gemma2.modular_embedding_gemma2
 EmbeddingGemma2MLP C n=any b=rule:module-state h
 EmbeddingGemma2ModelOutput C n=any b=dict
 EmbeddingGemma2MultimodalEmbedder C n=any b=rule:module-state h
 EmbeddingGemma2Processor C n=any b=dict h
 EmbeddingGemma2RMSNorm C n=any b=rule:module-state h
 EmbeddingGemma2RotaryEmbedding C n=any b=rule:module-state h
 EmbeddingGemma2TextPLE C n=any b=rule:module-state h
 EmbeddingGemma2TextPLEBlock C n=any b=rule:module-state h
 EmbeddingGemma2TextScaledWordEmbedding C n=any b=rule:module-state h
 EmbeddingGemma2VideoProcessor C n=any b=dict h
 EmbeddingGemma2VideoProcessorKwargs C n=any r=data b=dict i
transformers.models.embedding_gemma2.processing_embedding_gemma2
 EmbeddingGemma2Processor C n=any b=dict h
transformers.models.embedding_gemma2.video_processing_embedding_gemma2
 EmbeddingGemma2VideoProcessor C n=any b=dict h
 EmbeddingGemma2VideoProcessorKwargs C n=any r=data b=dict i
transformers.models.emu3.image_processing_emu3
 Emu3ImageProcessor C n=any b=dict h
 Emu3ImageProcessorKwargs C n=any r=data b=dict i
transformers.models.emu3.modeling_emu3
 Emu3ImageVocabularyMapping C n=any r=plain b=dict h
 Emu3MLP C n=any b=rule:module-state h
 Emu3RotaryEmbedding C n=any b=rule:module-state h
 Emu3VQVAEAttentionBlock C n=any b=rule:module-state h
 Emu3VQVAEConv3d C n=any b=rule:module-state h
 Emu3VQVAEDecoder C n=any b=rule:module-state h
 Emu3VQVAEDownBlock C n=any b=rule:module-state h
 Emu3VQVAEEncoder C n=any b=rule:module-state h
 Emu3VQVAEEncoderConvDownsample C n=any b=rule:module-state h
 Emu3VQVAEEncoderConvUpsample C n=any b=rule:module-state h
 Emu3VQVAEGroupNorm C n=any b=rule:module-state h
 Emu3VQVAEMiddleBlock C n=any b=rule:module-state h
 Emu3VQVAEResnetBlock C n=any b=rule:module-state h
 Emu3VQVAESpatialNorm C n=any b=rule:module-state h
 Emu3VQVAETemporalDownsample C n=any b=rule:module-state h
 Emu3VQVAETemporalResnetBlock C n=any b=rule:module-state h
 Emu3VQVAETemporalUpsample C n=any b=rule:module-state h
 Emu3VQVAEUpBlock C n=any b=rule:module-state h
 Emu3VQVAEVectorQuantizer C n=any b=rule:module-state h
transformers.models.emu3.modular_emu3
 Emu3ImageVocabularyMapping C n=any r=plain b=dict h
 Emu3VQVAEAttentionBlock C n=any b=rule:module-state h
 Emu3VQVAEConv3d C n=any b=rule:module-state h
 Emu3VQVAEDecoder C n=any b=rule:module-state h
 Emu3VQVAEDownBlock C n=any b=rule:module-state h
 Emu3VQVAEEncoder C n=any b=rule:module-state h
 Emu3VQVAEEncoderConvDownsample C n=any b=rule:module-state h
 Emu3VQVAEEncoderConvUpsample C n=any b=rule:module-state h
 Emu3VQVAEGroupNorm C n=any b=rule:module-state h
 Emu3VQVAEMiddleBlock C n=any b=rule:module-state h
 Emu3VQVAEResnetBlock C n=any b=rule:module-state h
 Emu3VQVAESpatialNorm C n=any b=rule:module-state h
 Emu3VQVAETemporalDownsample C n=any b=rule:module-state h
 Emu3VQVAETemporalResnetBlock C n=any b=rule:module-state h
 Emu3VQVAETemporalUpsample C n=any b=rule:module-state h
 Emu3VQVAEUpBlock C n=any b=rule:module-state h
 Emu3VQVAEVectorQuantizer C n=any b=rule:module-state h
transformers.models.emu3.processing_emu3
 DeprecatedEmu3TextKwargs C n=any r=data b=dict i
 Emu3Processor C n=any b=dict h
 Emu3ProcessorKwargs C n=any r=data b=dict i
transformers.models.encodec.feature_extraction_encodec
 EncodecFeatureExtractor C n=any b=dict h
transformers.models.encodec.modeling_encodec
 EncodecConv1d C n=any b=rule:module-state h
 EncodecConvTranspose1d C n=any b=rule:module-state h
 EncodecDecoder C n=any b=rule:module-state h
 EncodecDecoderOutput C n=any b=dict
 EncodecEncoder C n=any b=rule:module-state h
 EncodecEncoderOutput C n=any b=dict
 EncodecEuclideanCodebook C n=any b=rule:module-state h
 EncodecLSTM C n=any b=rule:module-state h
 EncodecOutput C n=any b=dict
 EncodecResidualVectorQuantizer C n=any b=rule:module-state h
 EncodecResnetBlock C n=any b=rule:module-state h
 EncodecVectorQuantization C n=any b=rule:module-state h
transformers.models.eomt.image_processing_eomt
 EomtImageProcessor C n=any b=dict h
 EomtImageProcessorKwargs C n=any r=data b=dict i
transformers.models.eomt.image_processing_pil_eomt
 EomtImageProcessorKwargs C n=any r=data b=dict i
 EomtImageProcessorPil C n=any b=dict h
transformers.models.eomt.modeling_eomt
 EomtAttention C n=any b=rule:module-state h
 EomtDropPath C n=any b=rule:module-state h
 EomtEmbeddings C n=any b=rule:module-state h
 EomtForUniversalSegmentationOutput C n=any b=dict
 EomtHungarianMatcher C n=any b=rule:module-state h
 EomtLayerNorm2d C n=any b=rule:module-state h
 EomtLayerScale C n=any b=rule:module-state h
 EomtLoss C n=any b=rule:module-state h
 EomtMLP C n=any b=rule:module-state h
 EomtMaskHead C n=any b=rule:module-state h
 EomtPatchEmbeddings C n=any b=rule:module-state h
 EomtScaleBlock C n=any b=rule:module-state h
 EomtScaleLayer C n=any b=rule:module-state h
 EomtSwiGLUFFN C n=any b=rule:module-state h
transformers.models.eomt.modular_eomt
 EomtAttention C n=any b=rule:module-state h
 EomtEmbeddings C n=any b=rule:module-state h
 EomtForUniversalSegmentationOutput C n=any b=dict
 EomtLayerNorm2d C n=any b=rule:module-state h
 EomtLayerScale C n=any b=rule:module-state h
 EomtLoss C n=any b=rule:module-state h
 EomtMaskHead C n=any b=rule:module-state h
 EomtPatchEmbeddings C n=any b=rule:module-state h
 EomtScaleBlock C n=any b=rule:module-state h
 EomtScaleLayer C n=any b=rule:module-state h
transformers.models.eomt_dinov3.modeling_eomt_dinov3
 EomtDinov3Attention C n=any b=rule:module-state h
 EomtDinov3DropPath C n=any b=rule:module-state h
 EomtDinov3Embeddings C n=any b=rule:module-state h
 EomtDinov3ForUniversalSegmentationOutput C n=any b=dict
 EomtDinov3GatedMLP C n=any b=rule:module-state h
 EomtDinov3HungarianMatcher C n=any b=rule:module-state h
 EomtDinov3LayerNorm2d C n=any b=rule:module-state h
 EomtDinov3LayerScale C n=any b=rule:module-state h
 EomtDinov3Loss C n=any b=rule:module-state h
 EomtDinov3MLP C n=any b=rule:module-state h
 EomtDinov3MaskHead C n=any b=rule:module-state h
 EomtDinov3RotaryEmbedding C n=any b=rule:module-state h
 EomtDinov3ScaleBlock C n=any b=rule:module-state h
 EomtDinov3ScaleLayer C n=any b=rule:module-state h
transformers.models.eomt_dinov3.modular_eomt_dinov3
 EomtDinov3Attention C n=any b=rule:module-state h
 EomtDinov3Embeddings C n=any b=rule:module-state h
 EomtDinov3ForUniversalSegmentationOutput C n=any b=dict
 EomtDinov3LayerScale C n=any b=rule:module-state h
 EomtDinov3Loss C n=any b=rule:module-state h
 EomtDinov3RotaryEmbedding C n=any b=rule:module-state h
transformers.models.ernie.modeling_ernie
 ErnieAttention C n=any b=rule:module-state h
 ErnieCrossAttention C n=any b=rule:module-state h
 ErnieEmbeddings C n=any b=rule:module-state h
 ErnieEncoder C n=any b=rule:module-state h
 ErnieForPreTrainingOutput C n=any b=dict
 ErnieIntermediate C n=any b=rule:module-state h
 ErnieLMPredictionHead C n=any b=rule:module-state h
 ErnieOnlyMLMHead C n=any b=rule:module-state h
 ErnieOnlyNSPHead C n=any b=rule:module-state h
 ErnieOutput C n=any b=rule:module-state h
 ErniePooler C n=any b=rule:module-state h
 ErniePreTrainingHeads C n=any b=rule:module-state h
 ErniePredictionHeadTransform C n=any b=rule:module-state h
 ErnieSelfAttention C n=any b=rule:module-state h
 ErnieSelfOutput C n=any b=rule:module-state h
transformers.models.ernie.modular_ernie
 ErnieCrossAttention C n=any b=rule:module-state h
 ErnieEmbeddings C n=any b=rule:module-state h
 ErnieEncoder C n=any b=rule:module-state h
 ErnieForPreTrainingOutput C n=any b=dict
 ErnieLMPredictionHead C n=any b=rule:module-state h
 ErniePooler C n=any b=rule:module-state h
 ErnieSelfAttention C n=any b=rule:module-state h
transformers.models.ernie4_5.modeling_ernie4_5
 Ernie4_5Attention C n=any b=rule:module-state h
 Ernie4_5MLP C n=any b=rule:module-state h
 Ernie4_5RotaryEmbedding C n=any b=rule:module-state h
transformers.models.ernie4_5.modular_ernie4_5
 Ernie4_5MLP C n=any b=rule:module-state h
 Ernie4_5RotaryEmbedding C n=any b=rule:module-state h
transformers.models.ernie4_5_moe.modeling_ernie4_5_moe
 Ernie4_5_MoeAttention C n=any b=rule:module-state h
 Ernie4_5_MoeMLP C n=any b=rule:module-state h
 Ernie4_5_MoeRotaryEmbedding C n=any b=rule:module-state h
 Ernie4_5_MoeSparseMoeBlock C n=any b=rule:module-state h
 Ernie4_5_MoeStatics C n=any b=rule:module-state h
 Ernie4_5_MoeTopKRouter C n=any b=rule:module-state h
transformers.models.ernie4_5_moe.modular_ernie4_5_moe
 Ernie4_5_MoeMLP C n=any b=rule:module-state h
 Ernie4_5_MoeRotaryEmbedding C n=any b=rule:module-state h
 Ernie4_5_MoeSparseMoeBlock C n=any b=rule:module-state h
 Ernie4_5_MoeStatics C n=any b=rule:module-state h
 Ernie4_5_MoeTopKRouter C n=any b=rule:module-state h
transformers.models.ernie4_5_vl_moe.image_processing_ernie4_5_vl_moe
 Ernie4_5_VLMoeImageProcessor C n=any b=dict h
 Ernie4_5_VLMoeImageProcessorKwargs C n=any r=data b=dict i
 Ernie4_5_VL_MoeImageProcessor C n=any b=dict h
transformers.models.ernie4_5_vl_moe.image_processing_pil_ernie4_5_vl_moe
 Ernie4_5_VLMoeImageProcessorKwargs C n=any r=data b=dict i
 Ernie4_5_VLMoeImageProcessorPil C n=any b=dict h
 Ernie4_5_VL_MoeImageProcessorPil C n=any b=dict h
transformers.models.ernie4_5_vl_moe.modeling_ernie4_5_vl_moe
 Ernie4_5VLVisionMLP C n=any b=rule:module-state h
 Ernie4_5_VLMoeMLP C n=any b=rule:module-state h
 Ernie4_5_VLMoeMoeBlock C n=any b=rule:module-state h
 Ernie4_5_VLMoeMoeStatics C n=any b=rule:module-state h
 Ernie4_5_VLMoeMoeTopKRouter C n=any b=rule:module-state h
 Ernie4_5_VLMoePatchEmbed C n=any b=rule:module-state h
 Ernie4_5_VLMoeSparseMoeBlock C n=any b=rule:module-state h
 Ernie4_5_VLMoeTextAttention C n=any b=rule:module-state h
 Ernie4_5_VLMoeTextRotaryEmbedding C n=any b=rule:module-state h
 Ernie4_5_VLMoeVariableResolutionResamplerModel C n=any b=rule:module-state h
 Ernie4_5_VLMoeVisionAttention C n=any b=rule:module-state h
 Ernie4_5_VLMoeVisionMLP C n=any b=rule:module-state h
 Ernie4_5_VLMoeVisionRotaryEmbedding C n=any b=rule:module-state h
 Ernie4_5_VL_MoeVariableResolutionResamplerModel C n=any b=rule:module-state h
transformers.models.ernie4_5_vl_moe.modular_ernie4_5_vl_moe
 Ernie4_5VLVisionMLP C n=any b=rule:module-state h
 Ernie4_5_VLMoeImageProcessor C n=any b=dict h
 Ernie4_5_VLMoeImageProcessorKwargs C n=any r=data b=dict i
 Ernie4_5_VLMoeImageProcessorPil C n=any b=dict h
 Ernie4_5_VLMoeMLP C n=any b=rule:module-state h
 Ernie4_5_VLMoeMoeBlock C n=any b=rule:module-state h
 Ernie4_5_VLMoeMoeStatics C n=any b=rule:module-state h
 Ernie4_5_VLMoeMoeTopKRouter C n=any b=rule:module-state h
 Ernie4_5_VLMoePatchEmbed C n=any b=rule:module-state h
 Ernie4_5_VLMoeSparseMoeBlock C n=any b=rule:module-state h
 Ernie4_5_VLMoeTextAttention C n=any b=rule:module-state h
 Ernie4_5_VLMoeTextRotaryEmbedding C n=any b=rule:module-state h
 Ernie4_5_VLMoeVariableResolutionResamplerModel C n=any b=rule:module-state h
 Ernie4_5_VLMoeVisionAttention C n=any b=rule:module-state h
 Ernie4_5_VLMoeVisionMLP C n=any b=rule:module-state h
 Ernie4_5_VLMoeVisionRotaryEmbedding C n=any b=rule:module-state h
 Ernie4_5_VL_MoeImageProcessor C n=any b=dict h
 Ernie4_5_VL_MoeImageProcessorPil C n=any b=dict h
 Ernie4_5_VL_MoeVariableResolutionResamplerModel C n=any b=rule:module-state h
transformers.models.ernie4_5_vl_moe.processing_ernie4_5_vl_moe
 Ernie4_5_VLMoeProcessor C n=any b=dict h
transformers.models.ernie4_5_vl_moe.video_processing_ernie4_5_vl_moe
 Ernie4_5_VLMoeVideoProcessor C n=any b=dict h
 Ernie4_5_VLMoeVideoProcessorInitKwargs C n=any r=data b=dict i
transformers.models.esm.modeling_esm
 EsmAttention C n=any b=rule:module-state h
 EsmClassificationHead C n=any b=rule:module-state h
 EsmContactPredictionHead C n=any b=rule:module-state h
 EsmEmbeddings C n=any b=rule:module-state h
 EsmEncoder C n=any b=rule:module-state h
 EsmIntermediate C n=any b=rule:module-state h
 EsmLMHead C n=any b=rule:module-state h
 EsmOutput C n=any b=rule:module-state h
 EsmPooler C n=any b=rule:module-state h
 EsmRotaryEmbedding C n=any b=rule:module-state h
 EsmSelfOutput C n=any b=rule:module-state h
transformers.models.esm.modeling_esmfold
 EsmCategoricalMixture C n=any b=dict h
 EsmFoldAngleResnet C n=any b=rule:module-state h
 EsmFoldAngleResnetBlock C n=any b=rule:module-state h
 EsmFoldAttention C n=any b=rule:module-state h
 EsmFoldBackboneUpdate C n=any b=rule:module-state h
 EsmFoldDropout C n=any b=rule:module-state h
 EsmFoldInvariantPointAttention C n=any b=rule:module-state h
 EsmFoldLayerNorm C n=any b=rule:module-state h
 EsmFoldLinear C n=any b=rule:module-state h
 EsmFoldPairToSequence C n=any b=rule:module-state h
 EsmFoldRelativePosition C n=any b=rule:module-state h
 EsmFoldResidueMLP C n=any b=rule:module-state h
 EsmFoldSelfAttention C n=any b=rule:module-state h
 EsmFoldSequenceToPair C n=any b=rule:module-state h
 EsmFoldStructureModule C n=any b=rule:module-state h
 EsmFoldStructureModuleTransition C n=any b=rule:module-state h
 EsmFoldStructureModuleTransitionLayer C n=any b=rule:module-state h
 EsmFoldTriangleAttention C n=any b=rule:module-state h
 EsmFoldTriangleMultiplicativeUpdate C n=any b=rule:module-state h
 EsmFoldTriangularSelfAttentionBlock C n=any b=rule:module-state h
 EsmFoldingTrunk C n=any b=rule:module-state h
 EsmForProteinFoldingOutput C n=any b=dict
transformers.models.esm.openfold_utils.chunk_utils
 ChunkSizeTuner C n=any r=any b=dict h
transformers.models.esm.openfold_utils.protein
 Protein C n=any b=dict
transformers.models.esm.openfold_utils.rigid_utils
 Rigid C n=any b=dict h
 Rotation C n=any b=dict h
transformers.models.esmc.modeling_esmc
 EsmcClassificationHead C n=any b=rule:module-state h
 EsmcLayerNorm C n=any b=rule:module-state h
 EsmcMLP C n=any b=rule:module-state h
 EsmcMaskedLMHead C n=any b=rule:module-state h
 EsmcRotaryEmbedding C n=any b=rule:module-state h
transformers.models.esmc.modular_esmc
 EsmcClassificationHead C n=any b=rule:module-state h
 EsmcLayerNorm C n=any b=rule:module-state h
 EsmcMLP C n=any b=rule:module-state h
 EsmcMaskedLMHead C n=any b=rule:module-state h
 EsmcRotaryEmbedding C n=any b=rule:module-state h
transformers.models.esmfold2.generation_esmfold2
 EsmFold2FoldingMixin C n=any r=any b=dict h
transformers.models.esmfold2.modeling_esmfold2
 EsmFold2AdaptiveLayerNorm C n=any b=rule:module-state h
 EsmFold2AtomAttention C n=any b=rule:module-state h
 EsmFold2AtomDecoder C n=any b=rule:module-state h
 EsmFold2AtomEncoder C n=any b=rule:module-state h
 EsmFold2AtomInputs C n=any b=dict
 EsmFold2ConfidenceHead C n=any b=rule:module-state h
 EsmFold2ConfidenceInputEmbedder C n=any b=rule:module-state h
 EsmFold2DenoiserConditioning C n=any b=dict
 EsmFold2DiffusionAttention C n=any b=rule:module-state h
 EsmFold2DiffusionConditioning C n=any b=rule:module-state h
 EsmFold2DiffusionModule C n=any b=rule:module-state h
 EsmFold2DiffusionTransformer C n=any b=rule:module-state h
 EsmFold2FourierEmbedding C n=any b=rule:module-state h
 EsmFold2InputEmbedder C n=any b=rule:module-state h
 EsmFold2LanguageModelEncoder C n=any b=rule:module-state h
 EsmFold2LayerNorm C n=any b=rule:module-state h
 EsmFold2MSAEncoder C n=any b=rule:module-state h
 EsmFold2MSAPairWeightedAveraging C n=any b=rule:module-state h
 EsmFold2OuterProductMean C n=any b=rule:module-state h
 EsmFold2Output C n=any b=dict
 EsmFold2PairUpdateStack C n=any b=rule:module-state h
 EsmFold2Parcae C n=any b=rule:module-state h
 EsmFold2RMSNorm C n=any b=rule:module-state h
 EsmFold2RelativePositionEncoding C n=any b=rule:module-state h
 EsmFold2RotaryEmbedding C n=any b=rule:module-state h
 EsmFold2RowAttentionPooling C n=any b=rule:module-state h
 EsmFold2SingleToPair C n=any b=rule:module-state h
 EsmFold2SwiGLU C n=any b=rule:module-state h
 EsmFold2Transition C n=any b=rule:module-state h
 EsmFold2TrunkOutput C n=any b=dict
transformers.models.esmfold2.modular_esmfold2
 EsmFold2AdaptiveLayerNorm C n=any b=rule:module-state h
 EsmFold2AtomAttention C n=any b=rule:module-state h
 EsmFold2AtomDecoder C n=any b=rule:module-state h
 EsmFold2AtomEncoder C n=any b=rule:module-state h
 EsmFold2AtomInputs C n=any b=dict
 EsmFold2ConfidenceHead C n=any b=rule:module-state h
 EsmFold2ConfidenceInputEmbedder C n=any b=rule:module-state h
 EsmFold2DenoiserConditioning C n=any b=dict
 EsmFold2DiffusionAttention C n=any b=rule:module-state h
 EsmFold2DiffusionConditioning C n=any b=rule:module-state h
 EsmFold2DiffusionModule C n=any b=rule:module-state h
 EsmFold2DiffusionTransformer C n=any b=rule:module-state h
 EsmFold2FourierEmbedding C n=any b=rule:module-state h
 EsmFold2InputEmbedder C n=any b=rule:module-state h
 EsmFold2LanguageModelEncoder C n=any b=rule:module-state h
 EsmFold2LayerNorm C n=any b=rule:module-state h
 EsmFold2MSAEncoder C n=any b=rule:module-state h
 EsmFold2MSAPairWeightedAveraging C n=any b=rule:module-state h
 EsmFold2OuterProductMean C n=any b=rule:module-state h
 EsmFold2Output C n=any b=dict
 EsmFold2PairUpdateStack C n=any b=rule:module-state h
 EsmFold2Parcae C n=any b=rule:module-state h
 EsmFold2RMSNorm C n=any b=rule:module-state h
 EsmFold2RelativePositionEncoding C n=any b=rule:module-state h
 EsmFold2RotaryEmbedding C n=any b=rule:module-state h
 EsmFold2RowAttentionPooling C n=any b=rule:module-state h
 EsmFold2SingleToPair C n=any b=rule:module-state h
 EsmFold2SwiGLU C n=any b=rule:module-state h
 EsmFold2Transition C n=any b=rule:module-state h
 EsmFold2TrunkOutput C n=any b=dict
transformers.models.eurobert.modeling_eurobert
 EuroBertMLP C n=any b=rule:module-state h
 EuroBertRotaryEmbedding C n=any b=rule:module-state h
transformers.models.evolla.modeling_evolla
 EvollaFeedForward C n=any b=rule:module-state h
 EvollaMLP C n=any b=rule:module-state h
 EvollaProteinEncoder C n=any b=rule:module-state h
 EvollaProteinEncoderModelOutput C n=any b=dict
 EvollaRotaryEmbedding C n=any b=rule:module-state h
 EvollaSaProtAttention C n=any b=rule:module-state h
 EvollaSaProtEmbeddings C n=any b=rule:module-state h
 EvollaSaProtEncoder C n=any b=rule:module-state h
 EvollaSaProtIntermediate C n=any b=rule:module-state h
 EvollaSaProtOutput C n=any b=rule:module-state h
 EvollaSaProtPooler C n=any b=rule:module-state h
 EvollaSaProtRotaryEmbedding C n=any b=rule:module-state h
 EvollaSaProtSelfOutput C n=any b=rule:module-state h
 EvollaSequenceAlignerCrossAttention C n=any b=rule:module-state h
 EvollaSequenceCompressorAttention C n=any b=rule:module-state h
 EvollaSequenceCompressorResampler C n=any b=rule:module-state h
transformers.models.evolla.modular_evolla
 EvollaFeedForward C n=any b=rule:module-state h
 EvollaMLP C n=any b=rule:module-state h
 EvollaProteinEncoder C n=any b=rule:module-state h
 EvollaProteinEncoderModelOutput C n=any b=dict
 EvollaRotaryEmbedding C n=any b=rule:module-state h
 EvollaSaProtAttention C n=any b=rule:module-state h
 EvollaSaProtEmbeddings C n=any b=rule:module-state h
 EvollaSaProtEncoder C n=any b=rule:module-state h
 EvollaSaProtIntermediate C n=any b=rule:module-state h
 EvollaSaProtOutput C n=any b=rule:module-state h
 EvollaSaProtPooler C n=any b=rule:module-state h
 EvollaSaProtRotaryEmbedding C n=any b=rule:module-state h
 EvollaSaProtSelfOutput C n=any b=rule:module-state h
 EvollaSequenceAlignerCrossAttention C n=any b=rule:module-state h
 EvollaSequenceCompressorAttention C n=any b=rule:module-state h
 EvollaSequenceCompressorResampler C n=any b=rule:module-state h
transformers.models.evolla.processing_evolla
 EvollaProcessor C n=any b=dict h
transformers.models.exaone4.modeling_exaone4
 Exaone4Attention C n=any b=rule:module-state h
 Exaone4MLP C n=any b=rule:module-state h
 Exaone4RotaryEmbedding C n=any b=rule:module-state h
transformers.models.exaone4.modular_exaone4
 Exaone4Attention C n=any b=rule:module-state h
 Exaone4MLP C n=any b=rule:module-state h
 Exaone4RotaryEmbedding C n=any b=rule:module-state h
transformers.models.exaone4_5.modeling_exaone4_5
 Exaone4_5_Attention C n=any b=rule:module-state h
 Exaone4_5_MLP C n=any b=rule:module-state h
 Exaone4_5_PatchEmbed C n=any b=rule:module-state h
 Exaone4_5_PatchMerger C n=any b=rule:module-state h
 Exaone4_5_VisionAttention C n=any b=rule:module-state h
 Exaone4_5_VisionRotaryEmbedding C n=any b=rule:module-state h
transformers.models.exaone4_5.modular_exaone4_5
 Exaone4_5_MLP C n=any b=rule:module-state h
 Exaone4_5_PatchEmbed C n=any b=rule:module-state h
 Exaone4_5_PatchMerger C n=any b=rule:module-state h
 Exaone4_5_Processor C n=any b=dict h
 Exaone4_5_VisionAttention C n=any b=rule:module-state h
 Exaone4_5_VisionRotaryEmbedding C n=any b=rule:module-state h
transformers.models.exaone4_5.processing_exaone4_5
 Exaone4_5_Processor C n=any b=dict h
transformers.models.exaone_moe.modeling_exaone_moe
 ExaoneMoeAttention C n=any b=rule:module-state h
 ExaoneMoeMLP C n=any b=rule:module-state h
 ExaoneMoeRotaryEmbedding C n=any b=rule:module-state h
 ExaoneMoeSparseMoEBlock C n=any b=rule:module-state h
 ExaoneMoeTopkRouter C n=any b=rule:module-state h
transformers.models.exaone_moe.modular_exaone_moe
 ExaoneMoeAttention C n=any b=rule:module-state h
 ExaoneMoeMLP C n=any b=rule:module-state h
 ExaoneMoeSparseMoEBlock C n=any b=rule:module-state h
 ExaoneMoeTopkRouter C n=any b=rule:module-state h
transformers.models.falcon_h1.modeling_falcon_h1
 FalconH1MLP C n=any b=rule:module-state h
 FalconH1RMSNormGated C n=any b=rule:module-state h
 FalconH1RotaryEmbedding C n=any b=rule:module-state h
transformers.models.falcon_h1.modular_falcon_h1
 FalconH1MLP C n=any b=rule:module-state h
 FalconH1RMSNormGated C n=any b=rule:module-state h
 FalconH1RotaryEmbedding C n=any b=rule:module-state h
transformers.models.falcon_mamba.modeling_falcon_mamba
 FalconMambaCausalLMOutput C n=any b=dict
 FalconMambaOutput C n=any b=dict
 FalconMambaWeightlessRMSNorm C n=any b=rule:module-state h
transformers.models.falcon_mamba.modular_falcon_mamba
 FalconMambaCausalLMOutput C n=any b=dict
 FalconMambaOutput C n=any b=dict
 FalconMambaWeightlessRMSNorm C n=any b=rule:module-state h
transformers.models.fast_vlm.modeling_fast_vlm
 FastVlmCausalLMOutputWithPast C n=any b=dict
 FastVlmModelOutputWithPast C n=any b=dict
 FastVlmMultiModalProjector C n=any b=rule:module-state h
transformers.models.fast_vlm.modular_fast_vlm
 FastVlmCausalLMOutputWithPast C n=any b=dict
 FastVlmModelOutputWithPast C n=any b=dict
 FastVlmMultiModalProjector C n=any b=rule:module-state h
transformers.models.fastspeech2_conformer.modeling_fastspeech2_conformer
 FastSpeech2ConformerAttention C n=any b=rule:module-state h
 FastSpeech2ConformerBatchNormConvLayer C n=any b=rule:module-state h
 FastSpeech2ConformerConvolutionModule C n=any b=rule:module-state h
 FastSpeech2ConformerDurationPredictor C n=any b=rule:module-state h
 FastSpeech2ConformerEncoder C n=any b=rule:module-state h
 FastSpeech2ConformerEncoderLayer C n=any b=rule:module-state h
 FastSpeech2ConformerLoss C n=any b=rule:module-state h
 FastSpeech2ConformerModelOutput C n=any b=dict
 FastSpeech2ConformerMultiLayeredConv1d C n=any b=rule:module-state h
 FastSpeech2ConformerPredictorLayer C n=any b=rule:module-state h
 FastSpeech2ConformerRelPositionalEncoding C n=any b=rule:module-state h
 FastSpeech2ConformerSpeechDecoderPostnet C n=any b=rule:module-state h
 FastSpeech2ConformerVarianceEmbedding C n=any b=rule:module-state h
 FastSpeech2ConformerVariancePredictor C n=any b=rule:module-state h
 FastSpeech2ConformerWithHifiGanOutput C n=any b=dict
 HifiGanResidualBlock C n=any b=rule:module-state h
transformers.models.flaubert.modeling_flaubert
 FlaubertForQuestionAnsweringOutput C n=any b=dict
 FlaubertPoolerAnswerClass C n=any b=rule:module-state h
 FlaubertPoolerEndLogits C n=any b=rule:module-state h
 FlaubertPoolerStartLogits C n=any b=rule:module-state h
 FlaubertPredLayer C n=any b=rule:module-state h
 FlaubertSQuADHead C n=any b=rule:module-state h
 FlaubertSequenceSummary C n=any b=rule:module-state h
 FlaubertSquadHeadOutput C n=any b=dict
 MultiHeadAttention C n=any b=rule:module-state h
 TransformerFFN C n=any b=rule:module-state h
transformers.models.flava.image_processing_flava
 FlavaImageProcessor C n=any b=dict h
 FlavaImageProcessorKwargs C n=any r=data b=dict i
 FlavaMaskingGenerator C n=any b=dict h
transformers.models.flava.image_processing_pil_flava
 FlavaImageProcessorKwargs C n=any r=data b=dict i
 FlavaImageProcessorPil C n=any b=dict h
 FlavaMaskingGenerator C n=any b=dict h
transformers.models.flava.modeling_flava
 FlavaAttention C n=any b=rule:module-state h
 FlavaEncoder C n=any b=rule:module-state h
 FlavaForPreTrainingOutput C n=any b=dict
 FlavaGlobalContrastiveHead C n=any b=rule:module-state h
 FlavaITMHead C n=any b=rule:module-state h
 FlavaImageCodebookBlock C n=any b=rule:module-state h
 FlavaImageCodebookLayerGroup C n=any b=rule:module-state h
 FlavaImageCodebookResPath C n=any b=rule:module-state h
 FlavaImageEmbeddings C n=any b=rule:module-state h
 FlavaIntermediate C n=any b=rule:module-state h
 FlavaLosses C n=any b=dict
 FlavaMaskedPredictionHead C n=any b=rule:module-state h
 FlavaModelOutput C n=any b=dict
 FlavaOutput C n=any b=rule:module-state h
 FlavaPooler C n=any b=rule:module-state h
 FlavaPredictionHeadTransform C n=any b=rule:module-state h
 FlavaSelfAttention C n=any b=rule:module-state h
 FlavaSelfOutput C n=any b=rule:module-state h
 FlavaTextEmbeddings C n=any b=rule:module-state h
 PatchEmbeddings C n=any b=rule:module-state h
transformers.models.flava.processing_flava
 FlavaProcessor C n=any b=dict h
transformers.models.flex_olmo.modeling_flex_olmo
 FlexOlmoMLP C n=any b=rule:module-state h
 FlexOlmoRotaryEmbedding C n=any b=rule:module-state h
 FlexOlmoSparseMoeBlock C n=any b=rule:module-state h
 FlexOlmoTopKRouter C n=any b=rule:module-state h
transformers.models.flex_olmo.modular_flex_olmo
 FlexOlmoMLP C n=any b=rule:module-state h
 FlexOlmoRotaryEmbedding C n=any b=rule:module-state h
 FlexOlmoSparseMoeBlock C n=any b=rule:module-state h
 FlexOlmoTopKRouter C n=any b=rule:module-state h
transformers.models.flint.modeling_flint
 FlintMLP C n=any b=rule:module-state h
 FlintRotaryEmbedding C n=any b=rule:module-state h
 FlintSparseMoeBlock C n=any b=rule:module-state h
 FlintTopKRouter C n=any b=rule:module-state h
transformers.models.flint.modular_flint
 FlintMLP C n=any b=rule:module-state h
 FlintSparseMoeBlock C n=any b=rule:module-state h
 FlintTopKRouter C n=any b=rule:module-state h
transformers.models.florence2.modeling_florence2
 Florence2DropPath C n=any b=rule:module-state h
 Florence2MultiModalProjector C n=any b=rule:module-state h
 Florence2Seq2SeqLMOutput C n=any b=dict
 Florence2Seq2SeqModelOutput C n=any b=dict
 Florence2VisionBlock C n=any b=rule:module-state h
 Florence2VisionChannelAttention C n=any b=rule:module-state h
 Florence2VisionChannelBlock C n=any b=rule:module-state h
 Florence2VisionConvEmbed C n=any b=rule:module-state h
 Florence2VisionLearnedAbsolutePositionEmbedding2D C n=any b=rule:module-state h
 Florence2VisionMLP C n=any b=rule:module-state h
 Florence2VisionPositionalEmbeddingCosine1D C n=any b=rule:module-state h
 Florence2VisionSpatialBlock C n=any b=rule:module-state h
 Florence2VisionWindowAttention C n=any b=rule:module-state h
transformers.models.florence2.modular_florence2
 Florence2DropPath C n=any b=rule:module-state h
 Florence2MultiModalProjector C n=any b=rule:module-state h
 Florence2PostProcessor C n=any b=dict h
 Florence2Processor C n=any b=dict h
 Florence2Seq2SeqLMOutput C n=any b=dict
 Florence2Seq2SeqModelOutput C n=any b=dict
 Florence2VisionBlock C n=any b=rule:module-state h
 Florence2VisionChannelAttention C n=any b=rule:module-state h
 Florence2VisionChannelBlock C n=any b=rule:module-state h
 Florence2VisionConvEmbed C n=any b=rule:module-state h
 Florence2VisionLearnedAbsolutePositionEmbedding2D C n=any b=rule:module-state h
 Florence2VisionMLP C n=any b=rule:module-state h
 Florence2VisionPositionalEmbeddingCosine1D C n=any b=rule:module-state h
 Florence2VisionSpatialBlock C n=any b=rule:module-state h
 Florence2VisionWindowAttention C n=any b=rule:module-state h
transformers.models.florence2.processing_florence2
 Florence2PostProcessor C n=any b=dict h
 Florence2Processor C n=any b=dict h
transformers.models.fnet.modeling_fnet
 FNetBasicFourierTransform C n=any b=rule:module-state h
 FNetBasicOutput C n=any b=rule:module-state h
 FNetEmbeddings C n=any b=rule:module-state h
 FNetEncoder C n=any b=rule:module-state h
 FNetForPreTrainingOutput C n=any b=dict
 FNetFourierTransform C n=any b=rule:module-state h
 FNetIntermediate C n=any b=rule:module-state h
 FNetLMPredictionHead C n=any b=rule:module-state h
 FNetOnlyMLMHead C n=any b=rule:module-state h
 FNetOnlyNSPHead C n=any b=rule:module-state h
 FNetOutput C n=any b=rule:module-state h
 FNetPooler C n=any b=rule:module-state h
 FNetPreTrainingHeads C n=any b=rule:module-state h
 FNetPredictionHeadTransform C n=any b=rule:module-state h
transformers.models.focalnet.modeling_focalnet
 FocalNetDropPath C n=any b=rule:module-state h
 FocalNetEmbeddings C n=any b=rule:module-state h
 FocalNetEncoder C n=any b=rule:module-state h
 FocalNetEncoderOutput C n=any b=dict
 FocalNetImageClassifierOutput C n=any b=dict
 FocalNetLayer C n=any b=rule:module-state h
 FocalNetMaskedImageModelingOutput C n=any b=dict
 FocalNetMlp C n=any b=rule:module-state h
 FocalNetModelOutput C n=any b=dict
 FocalNetModulation C n=any b=rule:module-state h
 FocalNetPatchEmbeddings C n=any b=rule:module-state h
transformers.models.fsmt.modeling_fsmt
 Attention C n=any b=rule:module-state h
 DecoderLayer C n=any b=rule:module-state h
 EncoderLayer C n=any b=rule:module-state h
 FSMTDecoder C n=any b=rule:module-state h
 FSMTEncoder C n=any b=rule:module-state h
 SinusoidalPositionalEmbedding C n=any b=rule:module-state h
transformers.models.fun_asr_nano.feature_extraction_fun_asr_nano
 FunAsrNanoFeatureExtractor C n=any b=dict h
transformers.models.fun_asr_nano.modeling_fun_asr_nano
 FunAsrNanoAttention C n=any b=rule:module-state h
 FunAsrNanoCausalLMOutputWithPast C n=any b=dict
 FunAsrNanoFSMN C n=any b=rule:module-state h
 FunAsrNanoMLP C n=any b=rule:module-state h
 FunAsrNanoModelOutputWithPast C n=any b=dict
 FunAsrNanoMultiModalProjector C n=any b=rule:module-state h
 FunAsrNanoPositionEmbedding C n=any b=rule:module-state h
transformers.models.fun_asr_nano.modular_fun_asr_nano
 FunAsrNanoFSMN C n=any b=rule:module-state h
 FunAsrNanoMLP C n=any b=rule:module-state h
 FunAsrNanoMultiModalProjector C n=any b=rule:module-state h
 FunAsrNanoPositionEmbedding C n=any b=rule:module-state h
 FunAsrNanoProcessor C n=any b=dict h
transformers.models.fun_asr_nano.processing_fun_asr_nano
 FunAsrNanoProcessor C n=any b=dict h
transformers.models.funnel.modeling_funnel
 FunnelAttentionStructure C n=any b=rule:module-state h
 FunnelClassificationHead C n=any b=rule:module-state h
 FunnelDecoder C n=any b=rule:module-state h
 FunnelDiscriminatorPredictions C n=any b=rule:module-state h
 FunnelEmbeddings C n=any b=rule:module-state h
 FunnelEncoder C n=any b=rule:module-state h
 FunnelForPreTrainingOutput C n=any b=dict
 FunnelLayer C n=any b=rule:module-state h
 FunnelPositionwiseFFN C n=any b=rule:module-state h
 FunnelRelMultiheadAttention C n=any b=rule:module-state h
transformers.models.fuyu.image_processing_fuyu
 FuyuImageProcessor C n=any b=dict h
 FuyuImagesKwargs C n=any r=data b=dict i
transformers.models.fuyu.image_processing_pil_fuyu
 FuyuImageProcessorPil C n=any b=dict h
 FuyuImagesKwargs C n=any r=data b=dict i
transformers.models.fuyu.processing_fuyu
 FuyuProcessor C n=any b=dict h
transformers.models.gemma3.image_processing_gemma3
 Gemma3ImageProcessor C n=any b=dict h
 Gemma3ImageProcessorKwargs C n=any r=data b=dict i
transformers.models.gemma3.image_processing_pil_gemma3
 Gemma3ImageProcessorKwargs C n=any r=data b=dict i
 Gemma3ImageProcessorPil C n=any b=dict h
transformers.models.gemma3.modeling_gemma3
 Gemma3CausalLMOutputWithPast C n=any b=dict
 Gemma3MLP C n=any b=rule:module-state h
 Gemma3ModelOutputWithPast C n=any b=dict
 Gemma3MultiModalProjector C n=any b=rule:module-state h
 Gemma3RMSNorm C n=any b=rule:module-state h
 Gemma3RotaryEmbedding C n=any b=rule:module-state h
 Gemma3TextScaledWordEmbedding C n=any b=rule:module-state h
transformers.models.gemma3.modular_gemma3
 Gemma3CausalLMOutputWithPast C n=any b=dict
 Gemma3MLP C n=any b=rule:module-state h
 Gemma3ModelOutputWithPast C n=any b=dict
 Gemma3MultiModalProjector C n=any b=rule:module-state h
 Gemma3RMSNorm C n=any b=rule:module-state h
 Gemma3RotaryEmbedding C n=any b=rule:module-state h
 Gemma3TextScaledWordEmbedding C n=any b=rule:module-state h
transformers.models.gemma3.processing_gemma3
 Gemma3Processor C n=any b=dict h
transformers.models.gemma3n.feature_extraction_gemma3n
 Gemma3nAudioFeatureExtractor C n=any b=dict h
transformers.models.gemma3n.modeling_gemma3n
 Gemma3nAudioAttention C n=any b=rule:module-state h
 Gemma3nAudioConformerAttention C n=any b=rule:module-state h
 Gemma3nAudioConformerBlock C n=any b=rule:module-state h
 Gemma3nAudioConformerFeedForward C n=any b=rule:module-state h
 Gemma3nAudioConformerLightConv1d C n=any b=rule:module-state h
 Gemma3nAudioCumulativeGroupNorm C n=any b=rule:module-state h
 Gemma3nAudioRelativePositionEmbedding C n=any b=rule:module-state h
 Gemma3nAudioSSCPConvBlock C n=any b=rule:module-state h
 Gemma3nAudioSubSampleConvProjection C n=any b=rule:module-state h
 Gemma3nCausalLMOutputWithPast C n=any b=dict
 Gemma3nModelOutputWithPast C n=any b=dict
 Gemma3nMultimodalEmbedder C n=any b=rule:module-state h
 Gemma3nRMSNorm C n=any b=rule:module-state h
 Gemma3nRotaryEmbedding C n=any b=rule:module-state h
 Gemma3nTextAltUp C n=any b=rule:module-state h
 Gemma3nTextAttention C n=any b=rule:module-state h
 Gemma3nTextLaurelBlock C n=any b=rule:module-state h
 Gemma3nTextMLP C n=any b=rule:module-state h
 Gemma3nTextScaledWordEmbedding C n=any b=rule:module-state h
transformers.models.gemma3n.modular_gemma3n
 Gemma3nAudioAttention C n=any b=rule:module-state h
 Gemma3nAudioConformerAttention C n=any b=rule:module-state h
 Gemma3nAudioConformerBlock C n=any b=rule:module-state h
 Gemma3nAudioConformerFeedForward C n=any b=rule:module-state h
 Gemma3nAudioConformerLightConv1d C n=any b=rule:module-state h
 Gemma3nAudioCumulativeGroupNorm C n=any b=rule:module-state h
 Gemma3nAudioRelativePositionEmbedding C n=any b=rule:module-state h
 Gemma3nAudioSSCPConvBlock C n=any b=rule:module-state h
 Gemma3nAudioSubSampleConvProjection C n=any b=rule:module-state h
 Gemma3nCausalLMOutputWithPast C n=any b=dict
 Gemma3nModelOutputWithPast C n=any b=dict
 Gemma3nMultimodalEmbedder C n=any b=rule:module-state h
 Gemma3nRMSNorm C n=any b=rule:module-state h
 Gemma3nRotaryEmbedding C n=any b=rule:module-state h
 Gemma3nTextAltUp C n=any b=rule:module-state h
 Gemma3nTextAttention C n=any b=rule:module-state h
 Gemma3nTextLaurelBlock C n=any b=rule:module-state h
 Gemma3nTextMLP C n=any b=rule:module-state h
 Gemma3nTextScaledWordEmbedding C n=any b=rule:module-state h
transformers.models.gemma3n.processing_gemma3n
 Gemma3nProcessor C n=any b=dict h
transformers.models.gemma4.feature_extraction_gemma4
 Gemma4AudioFeatureExtractor C n=any b=dict h
transformers.models.gemma4.image_processing_gemma4
 Gemma4ImageProcessor C n=any b=dict h
 Gemma4ImageProcessorKwargs C n=any r=data b=dict i
transformers.models.gemma4.image_processing_pil_gemma4
 Gemma4ImageProcessorKwargs C n=any r=data b=dict i
 Gemma4ImageProcessorPil C n=any b=dict h
transformers.models.gemma4.modeling_gemma4
 Gemma4AudioAttention C n=any b=rule:module-state h
 Gemma4AudioCausalConv1d C n=any b=rule:module-state h
 Gemma4AudioFeedForward C n=any b=rule:module-state h
 Gemma4AudioLayer C n=any b=rule:module-state h
 Gemma4AudioLightConv1d C n=any b=rule:module-state h
 Gemma4AudioRelPositionalEncoding C n=any b=rule:module-state h
 Gemma4AudioSubSampleConvProjection C n=any b=rule:module-state h
 Gemma4AudioSubSampleConvProjectionLayer C n=any b=rule:module-state h
 Gemma4CausalLMOutputWithPast C n=any b=dict
 Gemma4ClippableLinear C n=any b=rule:module-state h
 Gemma4ModelOutputWithPast C n=any b=dict
 Gemma4MultimodalEmbedder C n=any b=rule:module-state h
 Gemma4RMSNorm C n=any b=rule:module-state h
 Gemma4TextAttention C n=any b=rule:module-state h
 Gemma4TextMLP C n=any b=rule:module-state h
 Gemma4TextModelOutputWithPast C n=any b=dict
 Gemma4TextRotaryEmbedding C n=any b=rule:module-state h
 Gemma4TextRouter C n=any b=rule:module-state h
 Gemma4TextScaledWordEmbedding C n=any b=rule:module-state h
 Gemma4VisionAttention C n=any b=rule:module-state h
 Gemma4VisionEncoder C n=any b=rule:module-state h
 Gemma4VisionMLP C n=any b=rule:module-state h
 Gemma4VisionPatchEmbedder C n=any b=rule:module-state h
 Gemma4VisionPooler C n=any b=rule:module-state h
 Gemma4VisionRotaryEmbedding C n=any b=rule:module-state h
transformers.models.gemma4.modular_gemma4
 Gemma4AudioAttention C n=any b=rule:module-state h
 Gemma4AudioCausalConv1d C n=any b=rule:module-state h
 Gemma4AudioFeedForward C n=any b=rule:module-state h
 Gemma4AudioLayer C n=any b=rule:module-state h
 Gemma4AudioLightConv1d C n=any b=rule:module-state h
 Gemma4AudioRelPositionalEncoding C n=any b=rule:module-state h
 Gemma4AudioSubSampleConvProjection C n=any b=rule:module-state h
 Gemma4AudioSubSampleConvProjectionLayer C n=any b=rule:module-state h
 Gemma4CausalLMOutputWithPast C n=any b=dict
 Gemma4ClippableLinear C n=any b=rule:module-state h
 Gemma4ModelOutputWithPast C n=any b=dict
 Gemma4MultimodalEmbedder C n=any b=rule:module-state h
 Gemma4RMSNorm C n=any b=rule:module-state h
 Gemma4TextAttention C n=any b=rule:module-state h
 Gemma4TextMLP C n=any b=rule:module-state h
 Gemma4TextModelOutputWithPast C n=any b=dict
 Gemma4TextRotaryEmbedding C n=any b=rule:module-state h
 Gemma4TextRouter C n=any b=rule:module-state h
 Gemma4TextScaledWordEmbedding C n=any b=rule:module-state h
 Gemma4VisionEncoder C n=any b=rule:module-state h
 Gemma4VisionMLP C n=any b=rule:module-state h
 Gemma4VisionPatchEmbedder C n=any b=rule:module-state h
 Gemma4VisionPooler C n=any b=rule:module-state h
 Gemma4VisionRotaryEmbedding C n=any b=rule:module-state h
transformers.models.gemma4.processing_gemma4
 Gemma4Processor C n=any b=dict h
transformers.models.gemma4.video_processing_gemma4
 Gemma4VideoProcessor C n=any b=dict h
 Gemma4VideoProcessorKwargs C n=any r=data b=dict i
transformers.models.gemma4_assistant.modeling_gemma4_assistant
 Gemma4AssistantMaskedEmbedder C n=any b=rule:module-state h
 Gemma4AssistantOutput C n=any b=dict
transformers.models.gemma4_unified.feature_extraction_gemma4_unified
 Gemma4UnifiedAudioFeatureExtractor C n=any b=dict h
transformers.models.gemma4_unified.image_processing_gemma4_unified
 Gemma4UnifiedImageProcessor C n=any b=dict h
 Gemma4UnifiedImageProcessorKwargs C n=any r=data b=dict i
transformers.models.gemma4_unified.modeling_gemma4_unified
 Gemma4UnifiedAudioModelOutput C n=any b=dict
 Gemma4UnifiedCausalLMOutputWithPast C n=any b=dict
 Gemma4UnifiedModelOutputWithPast C n=any b=dict
 Gemma4UnifiedMultimodalEmbedder C n=any b=rule:module-state h
 Gemma4UnifiedRMSNorm C n=any b=rule:module-state h
 Gemma4UnifiedTextAttention C n=any b=rule:module-state h
 Gemma4UnifiedTextMLP C n=any b=rule:module-state h
 Gemma4UnifiedTextModelOutputWithPast C n=any b=dict
 Gemma4UnifiedTextRotaryEmbedding C n=any b=rule:module-state h
 Gemma4UnifiedTextScaledWordEmbedding C n=any b=rule:module-state h
 Gemma4UnifiedVisionEmbedder C n=any b=rule:module-state h
transformers.models.gemma4_unified.modular_gemma4_unified
 Gemma4UnifiedAudioModelOutput C n=any b=dict
 Gemma4UnifiedCausalLMOutputWithPast C n=any b=dict
 Gemma4UnifiedImageProcessor C n=any b=dict h
 Gemma4UnifiedImageProcessorKwargs C n=any r=data b=dict i
 Gemma4UnifiedModelOutputWithPast C n=any b=dict
 Gemma4UnifiedMultimodalEmbedder C n=any b=rule:module-state h
 Gemma4UnifiedProcessor C n=any b=dict h
 Gemma4UnifiedRMSNorm C n=any b=rule:module-state h
 Gemma4UnifiedTextAttention C n=any b=rule:module-state h
 Gemma4UnifiedTextMLP C n=any b=rule:module-state h
 Gemma4UnifiedTextModelOutputWithPast C n=any b=dict
 Gemma4UnifiedTextRotaryEmbedding C n=any b=rule:module-state h
 Gemma4UnifiedTextScaledWordEmbedding C n=any b=rule:module-state h
 Gemma4UnifiedVideoProcessor C n=any b=dict h
 Gemma4UnifiedVideoProcessorKwargs C n=any r=data b=dict i
 Gemma4UnifiedVisionEmbedder C n=any b=rule:module-state h
transformers.models.gemma4_unified.processing_gemma4_unified
 Gemma4UnifiedProcessor C n=any b=dict h
transformers.models.gemma4_unified.video_processing_gemma4_unified
 Gemma4UnifiedVideoProcessor C n=any b=dict h
 Gemma4UnifiedVideoProcessorKwargs C n=any r=data b=dict i
transformers.models.gemma4_unified_assistant.modeling_gemma4_unified_assistant
 Gemma4UnifiedAssistantMaskedEmbedder C n=any b=rule:module-state h
 Gemma4UnifiedAssistantOutput C n=any b=dict
transformers.models.git.modeling_git
 GitAttention C n=any b=rule:module-state h
 GitEmbeddings C n=any b=rule:module-state h
 GitEncoder C n=any b=rule:module-state h
 GitIntermediate C n=any b=rule:module-state h
 GitOutput C n=any b=rule:module-state h
 GitProjection C n=any b=rule:module-state h
 GitSelfAttention C n=any b=rule:module-state h
 GitSelfOutput C n=any b=rule:module-state h
 GitVisionAttention C n=any b=rule:module-state h
 GitVisionEmbeddings C n=any b=rule:module-state h
 GitVisionEncoder C n=any b=rule:module-state h
 GitVisionMLP C n=any b=rule:module-state h
 GitVisionModelOutput C n=any b=dict
 GitVisionTransformer C n=any b=rule:module-state h
transformers.models.git.processing_git
 GitProcessor C n=any b=dict h
transformers.models.glm.modeling_glm
 GlmAttention C n=any b=rule:module-state h
 GlmMLP C n=any b=rule:module-state h
 GlmRotaryEmbedding C n=any b=rule:module-state h
transformers.models.glm.modular_glm
 GlmMLP C n=any b=rule:module-state h
 GlmRotaryEmbedding C n=any b=rule:module-state h
transformers.models.glm4.modeling_glm4
 Glm4Attention C n=any b=rule:module-state h
 Glm4MLP C n=any b=rule:module-state h
 Glm4RotaryEmbedding C n=any b=rule:module-state h
transformers.models.glm4.modular_glm4
 Glm4Attention C n=any b=rule:module-state h
 Glm4MLP C n=any b=rule:module-state h
transformers.models.glm46v.image_processing_glm46v
 Glm46VImageProcessor C n=any b=dict h
 Glm46VImageProcessorKwargs C n=any r=data b=dict i
transformers.models.glm46v.image_processing_pil_glm46v
 Glm46VImageProcessorKwargs C n=any r=data b=dict i
 Glm46VImageProcessorPil C n=any b=dict h
transformers.models.glm46v.modular_glm46v
 Glm46VImageProcessor C n=any b=dict h
 Glm46VImageProcessorPil C n=any b=dict h
 Glm46VProcessor C n=any b=dict h
 Glm46VVideoProcessor C n=any b=dict h
transformers.models.glm46v.processing_glm46v
 Glm46VProcessor C n=any b=dict h
transformers.models.glm46v.video_processing_glm46v
 Glm46VVideoProcessor C n=any b=dict h
 Glm46VVideoProcessorInitKwargs C n=any r=data b=dict i
transformers.models.glm4_moe.modeling_glm4_moe
 Glm4MoeAttention C n=any b=rule:module-state h
 Glm4MoeMLP C n=any b=rule:module-state h
 Glm4MoeMoE C n=any b=rule:module-state h
 Glm4MoeRotaryEmbedding C n=any b=rule:module-state h
 Glm4MoeTopkRouter C n=any b=rule:module-state h
transformers.models.glm4_moe.modular_glm4_moe
 Glm4MoeAttention C n=any b=rule:module-state h
 Glm4MoeMLP C n=any b=rule:module-state h
 Glm4MoeRotaryEmbedding C n=any b=rule:module-state h
 Glm4MoeTopkRouter C n=any b=rule:module-state h
transformers.models.glm4_moe_lite.modeling_glm4_moe_lite
 Glm4MoeLiteAttention C n=any b=rule:module-state h
 Glm4MoeLiteMLP C n=any b=rule:module-state h
 Glm4MoeLiteMoE C n=any b=rule:module-state h
 Glm4MoeLiteRotaryEmbedding C n=any b=rule:module-state h
 Glm4MoeLiteTopkRouter C n=any b=rule:module-state h
transformers.models.glm4_moe_lite.modular_glm4_moe_lite
 Glm4MoeLiteAttention C n=any b=rule:module-state h
 Glm4MoeLiteMLP C n=any b=rule:module-state h
 Glm4MoeLiteMoE C n=any b=rule:module-state h
 Glm4MoeLiteRotaryEmbedding C n=any b=rule:module-state h
 Glm4MoeLiteTopkRouter C n=any b=rule:module-state h
transformers.models.glm4v.image_processing_glm4v
 Glm4vImageProcessor C n=any b=dict h
 Glm4vImageProcessorKwargs C n=any r=data b=dict i
transformers.models.glm4v.image_processing_pil_glm4v
 Glm4vImageProcessorKwargs C n=any r=data b=dict i
 Glm4vImageProcessorPil C n=any b=dict h
transformers.models.glm4v.modeling_glm4v
 Glm4VisionMlp C n=any b=rule:module-state h
 Glm4vTextAttention C n=any b=rule:module-state h
 Glm4vTextMLP C n=any b=rule:module-state h
 Glm4vTextRotaryEmbedding C n=any b=rule:module-state h
 Glm4vVisionAttention C n=any b=rule:module-state h
 Glm4vVisionEmbeddings C n=any b=rule:module-state h
 Glm4vVisionPatchEmbed C n=any b=rule:module-state h
 Glm4vVisionPatchMerger C n=any b=rule:module-state h
 Glm4vVisionRotaryEmbedding C n=any b=rule:module-state h
transformers.models.glm4v.modular_glm4v
 Glm4VisionMlp C n=any b=rule:module-state h
 Glm4vProcessor C n=any b=dict h
 Glm4vTextAttention C n=any b=rule:module-state h
 Glm4vTextMLP C n=any b=rule:module-state h
 Glm4vTextRotaryEmbedding C n=any b=rule:module-state h
 Glm4vVisionAttention C n=any b=rule:module-state h
 Glm4vVisionEmbeddings C n=any b=rule:module-state h
 Glm4vVisionPatchEmbed C n=any b=rule:module-state h
 Glm4vVisionPatchMerger C n=any b=rule:module-state h
 Glm4vVisionRotaryEmbedding C n=any b=rule:module-state h
transformers.models.glm4v.processing_glm4v
 Glm4vProcessor C n=any b=dict h
transformers.models.glm4v.video_processing_glm4v
 Glm4vVideoProcessor C n=any b=dict h
 Glm4vVideoProcessorInitKwargs C n=any r=data b=dict i
transformers.models.glm4v_moe.modeling_glm4v_moe
 Glm4vMoeTextAttention C n=any b=rule:module-state h
 Glm4vMoeTextMLP C n=any b=rule:module-state h
 Glm4vMoeTextMoE C n=any b=rule:module-state h
 Glm4vMoeTextRotaryEmbedding C n=any b=rule:module-state h
 Glm4vMoeTextTopkRouter C n=any b=rule:module-state h
 Glm4vMoeVisionAttention C n=any b=rule:module-state h
 Glm4vMoeVisionEmbeddings C n=any b=rule:module-state h
 Glm4vMoeVisionPatchEmbed C n=any b=rule:module-state h
 Glm4vMoeVisionPatchMerger C n=any b=rule:module-state h
 Glm4vMoeVisionRotaryEmbedding C n=any b=rule:module-state h
 Glm4vMoeisionMlp C n=any b=rule:module-state h
transformers.models.glm4v_moe.modular_glm4v_moe
 Glm4vMoeTextAttention C n=any b=rule:module-state h
 Glm4vMoeTextMLP C n=any b=rule:module-state h
 Glm4vMoeTextMoE C n=any b=rule:module-state h
 Glm4vMoeTextRotaryEmbedding C n=any b=rule:module-state h
 Glm4vMoeTextTopkRouter C n=any b=rule:module-state h
 Glm4vMoeVisionRotaryEmbedding C n=any b=rule:module-state h
transformers.models.glm5_next.image_processing_glm5_next
 Glm5NextImageProcessor C n=any b=dict h
 Glm5NextImageProcessorKwargs C n=any r=data b=dict i
transformers.models.glm5_next.image_processing_pil_glm5_next
 Glm5NextImageProcessorKwargs C n=any r=data b=dict i
 Glm5NextImageProcessorPil C n=any b=dict h
transformers.models.glm5_next.modeling_glm5_next
 Glm5NextTextAttention C n=any b=rule:module-state h
 Glm5NextTextForgetGate C n=any b=rule:module-state h
 Glm5NextTextHyperConnection C n=any b=rule:module-state h
 Glm5NextTextHyperHead C n=any b=rule:module-state h
 Glm5NextTextIndexer C n=any b=rule:module-state h
 Glm5NextTextMLP C n=any b=rule:module-state h
 Glm5NextTextMoE C n=any b=rule:module-state h
 Glm5NextTextTopkRouter C n=any b=rule:module-state h
 Glm5NextTextUnweightedRMSNorm C n=any b=rule:module-state h
 Glm5NextVisionAttention C n=any b=rule:module-state h
 Glm5NextVisionMLP C n=any b=rule:module-state h
 Glm5NextVisionPatchEmbed C n=any b=rule:module-state h
 Glm5NextVisionPatchMerger C n=any b=rule:module-state h
 Glm5NextVisionRotaryEmbedding C n=any b=rule:module-state h
transformers.models.glm5_next.modular_glm5_next
 Glm5NextImageProcessor C n=any b=dict h
 Glm5NextImageProcessorKwargs C n=any r=data b=dict i
 Glm5NextImageProcessorPil C n=any b=dict h
 Glm5NextProcessor C n=any b=dict h
 Glm5NextTextAttention C n=any b=rule:module-state h
 Glm5NextTextForgetGate C n=any b=rule:module-state h
 Glm5NextTextHyperConnection C n=any b=rule:module-state h
 Glm5NextTextHyperHead C n=any b=rule:module-state h
 Glm5NextTextIndexer C n=any b=rule:module-state h
 Glm5NextTextMLP C n=any b=rule:module-state h
 Glm5NextTextMoE C n=any b=rule:module-state h
 Glm5NextTextTopkRouter C n=any b=rule:module-state h
 Glm5NextVideoProcessor C n=any b=dict h
 Glm5NextVideoProcessorInitKwargs C n=any r=data b=dict i
 Glm5NextVisionMLP C n=any b=rule:module-state h
 Glm5NextVisionPatchMerger C n=any b=rule:module-state h
transformers.models.glm5_next.processing_glm5_next
 Glm5NextProcessor C n=any b=dict h
transformers.models.glm5_next.video_processing_glm5_next
 Glm5NextVideoProcessor C n=any b=dict h
 Glm5NextVideoProcessorInitKwargs C n=any r=data b=dict i
transformers.models.glm_image.image_processing_glm_image
 GlmImageImageProcessor C n=any b=dict h
 GlmImageImageProcessorKwargs C n=any r=data b=dict i
transformers.models.glm_image.image_processing_pil_glm_image
 GlmImageImageProcessorKwargs C n=any r=data b=dict i
 GlmImageImageProcessorPil C n=any b=dict h
transformers.models.glm_image.modeling_glm_image
 GlmImageTextAttention C n=any b=rule:module-state h
 GlmImageTextMLP C n=any b=rule:module-state h
 GlmImageTextRotaryEmbedding C n=any b=rule:module-state h
 GlmImageVQVAEVectorQuantizer C n=any b=rule:module-state h
 GlmImageVisionAttention C n=any b=rule:module-state h
 GlmImageVisionEmbeddings C n=any b=rule:module-state h
 GlmImageVisionMLP C n=any b=rule:module-state h
 GlmImageVisionPatchEmbed C n=any b=rule:module-state h
transformers.models.glm_image.modular_glm_image
 DeprecatedGlmImageImagesKwargs C n=any r=data b=dict i
 GlmImageImageProcessor C n=any b=dict h
 GlmImageImageProcessorPil C n=any b=dict h
 GlmImageProcessor C n=any b=dict h
 GlmImageProcessorKwargs C n=any r=data b=dict i
 GlmImageTextAttention C n=any b=rule:module-state h
 GlmImageTextRotaryEmbedding C n=any b=rule:module-state h
 GlmImageVQVAEVectorQuantizer C n=any b=rule:module-state h
 GlmImageVisionAttention C n=any b=rule:module-state h
 GlmImageVisionEmbeddings C n=any b=rule:module-state h
 GlmImageVisionMLP C n=any b=rule:module-state h
 GlmImageVisionPatchEmbed C n=any b=rule:module-state h
transformers.models.glm_image.processing_glm_image
 DeprecatedGlmImageImagesKwargs C n=any r=data b=dict i
 GlmImageProcessor C n=any b=dict h
 GlmImageProcessorKwargs C n=any r=data b=dict i
transformers.models.glm_moe_dsa.modeling_glm_moe_dsa
 GlmMoeDsaAttention C n=any b=rule:module-state h
 GlmMoeDsaIndexer C n=any b=rule:module-state h
 GlmMoeDsaMLP C n=any b=rule:module-state h
 GlmMoeDsaMoE C n=any b=rule:module-state h
 GlmMoeDsaRotaryEmbedding C n=any b=rule:module-state h
 GlmMoeDsaTopkRouter C n=any b=rule:module-state h
transformers.models.glm_moe_dsa.modular_glm_moe_dsa
 GlmMoeDsaAttention C n=any b=rule:module-state h
 GlmMoeDsaIndexer C n=any b=rule:module-state h
 GlmMoeDsaRotaryEmbedding C n=any b=rule:module-state h
transformers.models.glm_ocr.modeling_glm_ocr
 GlmOcrTextAttention C n=any b=rule:module-state h
 GlmOcrTextMLP C n=any b=rule:module-state h
 GlmOcrTextRotaryEmbedding C n=any b=rule:module-state h
 GlmOcrVisionAttention C n=any b=rule:module-state h
 GlmOcrVisionMlp C n=any b=rule:module-state h
 GlmOcrVisionPatchEmbed C n=any b=rule:module-state h
 GlmOcrVisionPatchMerger C n=any b=rule:module-state h
 GlmOcrVisionRotaryEmbedding C n=any b=rule:module-state h
transformers.models.glm_ocr.modular_glm_ocr
 GlmOcrTextAttention C n=any b=rule:module-state h
 GlmOcrVisionAttention C n=any b=rule:module-state h
 GlmOcrVisionMlp C n=any b=rule:module-state h
 GlmOcrVisionPatchMerger C n=any b=rule:module-state h
transformers.models.glmasr.modeling_glmasr
 GlmAsrAttention C n=any b=rule:module-state h
 GlmAsrCausalLMOutputWithPast C n=any b=dict
 GlmAsrMLP C n=any b=rule:module-state h
 GlmAsrModelOutputWithPast C n=any b=dict
 GlmAsrMultiModalProjector C n=any b=rule:module-state h
 GlmAsrRotaryEmbedding C n=any b=rule:module-state h
transformers.models.glmasr.modular_glmasr
 GlmAsrMLP C n=any b=rule:module-state h
 GlmAsrMultiModalProjector C n=any b=rule:module-state h
 GlmAsrProcessor C n=any b=dict h
 GlmAsrRotaryEmbedding C n=any b=rule:module-state h
transformers.models.glmasr.processing_glmasr
 GlmAsrProcessor C n=any b=dict h
transformers.models.glmga.image_processing_glmga
 GlmgaImageProcessor C n=any b=dict h
 GlmgaImageProcessorKwargs C n=any r=data b=dict i
transformers.models.glmga.image_processing_pil_glmga
 GlmgaImageProcessorKwargs C n=any r=data b=dict i
 GlmgaImageProcessorPil C n=any b=dict h
transformers.models.glmga.modular_glmga
 GlmgaImageProcessor C n=any b=dict h
 GlmgaImageProcessorKwargs C n=any r=data b=dict i
 GlmgaImageProcessorPil C n=any b=dict h
 GlmgaVideoProcessor C n=any b=dict h
 GlmgaVideoProcessorInitKwargs C n=any r=data b=dict i
transformers.models.glmga.video_processing_glmga
 GlmgaVideoProcessor C n=any b=dict h
 GlmgaVideoProcessorInitKwargs C n=any r=data b=dict i
transformers.models.glpn.image_processing_glpn
 GLPNImageProcessor C n=any b=dict h
 GLPNImageProcessorKwargs C n=any r=data b=dict i
transformers.models.glpn.image_processing_pil_glpn
 GLPNImageProcessorKwargs C n=any r=data b=dict i
 GLPNImageProcessorPil C n=any b=dict h
transformers.models.glpn.modeling_glpn
 GLPNAttention C n=any b=rule:module-state h
 GLPNDecoder C n=any b=rule:module-state h
 GLPNDecoderStage C n=any b=rule:module-state h
 GLPNDepthEstimationHead C n=any b=rule:module-state h
 GLPNDepthWiseConv C n=any b=rule:module-state h
 GLPNEfficientSelfAttention C n=any b=rule:module-state h
 GLPNEncoder C n=any b=rule:module-state h
 GLPNLayer C n=any b=rule:module-state h
 GLPNMixFFN C n=any b=rule:module-state h
 GLPNOverlapPatchEmbeddings C n=any b=rule:module-state h
 GLPNSelectiveFeatureFusion C n=any b=rule:module-state h
 GLPNSelfOutput C n=any b=rule:module-state h
 GlpnDropPath C n=any b=rule:module-state h
 SiLogLoss C n=any b=rule:module-state h
transformers.models.got_ocr2.image_processing_got_ocr2
 GotOcr2ImageProcessor C n=any b=dict h
 GotOcr2ImageProcessorKwargs C n=any r=data b=dict i
transformers.models.got_ocr2.image_processing_pil_got_ocr2
 GotOcr2ImageProcessorKwargs C n=any r=data b=dict i
 GotOcr2ImageProcessorPil C n=any b=dict h
transformers.models.got_ocr2.modeling_got_ocr2
 GotOcr2CausalLMOutputWithPast C n=any b=dict
 GotOcr2LayerNorm C n=any b=rule:module-state h
 GotOcr2MLPBlock C n=any b=rule:module-state h
 GotOcr2ModelOutputWithPast C n=any b=dict
 GotOcr2MultiModalProjector C n=any b=rule:module-state h
 GotOcr2PatchEmbeddings C n=any b=rule:module-state h
 GotOcr2VisionAttention C n=any b=rule:module-state h
 GotOcr2VisionNeck C n=any b=rule:module-state h
transformers.models.got_ocr2.modular_got_ocr2
 GotOcr2CausalLMOutputWithPast C n=any b=dict
 GotOcr2MLPBlock C n=any b=rule:module-state h
 GotOcr2ModelOutputWithPast C n=any b=dict
 GotOcr2MultiModalProjector C n=any b=rule:module-state h
 GotOcr2VisionAttention C n=any b=rule:module-state h
transformers.models.got_ocr2.processing_got_ocr2
 DeprecatedGotOcr2ImagesKwargs C n=any r=data b=dict i
 DeprecatedGotOcr2TextKwargs C n=any r=data b=dict i
 GotOcr2Processor C n=any b=dict h
 GotOcr2ProcessorKwargs C n=any r=data b=dict i
transformers.models.gpt_bigcode.modeling_gpt_bigcode
 GPTBigCodeAttention C n=any b=rule:module-state h
 GPTBigCodeMLP C n=any b=rule:module-state h
transformers.models.gpt_neox_japanese.modeling_gpt_neox_japanese
 GPTNeoXJapaneseAttention C n=any b=rule:module-state h
 GPTNeoXJapaneseLayer C n=any b=rule:module-state h
 GPTNeoXJapaneseMLP C n=any b=rule:module-state h
 GPTNeoXJapaneseRotaryEmbedding C n=any b=rule:module-state h
transformers.models.gpt_neox_japanese.tokenization_gpt_neox_japanese
 SubWordJapaneseTokenizer C n=any b=dict h
transformers.models.gpt_oss.modeling_gpt_oss
 GptOssRotaryEmbedding C n=any b=rule:module-state h
 GptOssTopKRouter C n=any b=rule:module-state h
transformers.models.gpt_oss.modular_gpt_oss
 GptOssRotaryEmbedding C n=any b=rule:module-state h
 GptOssTopKRouter C n=any b=rule:module-state h
transformers.models.gradium_phonon_tts.modeling_gradium_phonon_tts
 GradiumPhononTTSFlowFinalLayer C n=any b=rule:module-state h
 GradiumPhononTTSFlowHead C n=any b=rule:module-state h
 GradiumPhononTTSFlowLayerNorm C n=any b=rule:module-state h
 GradiumPhononTTSFlowLossWeighting C n=any b=rule:module-state h
 GradiumPhononTTSFlowResBlock C n=any b=rule:module-state h
 GradiumPhononTTSMLP C n=any b=rule:module-state h
 GradiumPhononTTSOutputWithPast C n=any b=dict
 GradiumPhononTTSRotaryEmbedding C n=any b=rule:module-state h
 GradiumPhononTTSTimestepEmbedding C n=any b=rule:module-state h
 GradiumPhononTTSTimestepNorm C n=any b=rule:module-state h
transformers.models.gradium_phonon_tts.modular_gradium_phonon_tts
 GradiumPhononTTSTimestepNorm C n=any b=rule:module-state h
transformers.models.granite.modeling_granite
 GraniteMLP C n=any b=rule:module-state h
 GraniteRotaryEmbedding C n=any b=rule:module-state h
transformers.models.granite4_vision.modeling_granite4_vision
 Granite4VisionCausalLMOutputWithPast C n=any b=dict
 Granite4VisionModelOutputWithPast C n=any b=dict
 Granite4VisionTextMLP C n=any b=rule:module-state h
 Granite4VisionTextRotaryEmbedding C n=any b=rule:module-state h
 Granite4VisionWindowQFormerDownsampler C n=any b=rule:module-state h
transformers.models.granite4_vision.modular_granite4_vision
 Granite4VisionCausalLMOutputWithPast C n=any b=dict
 Granite4VisionModelOutputWithPast C n=any b=dict
 Granite4VisionProcessor C n=any b=dict h
 Granite4VisionTextRotaryEmbedding C n=any b=rule:module-state h
 Granite4VisionWindowQFormerDownsampler C n=any b=rule:module-state h
transformers.models.granite4_vision.processing_granite4_vision
 Granite4VisionProcessor C n=any b=dict h
transformers.models.granite_docling.image_processing_granite_docling
 GraniteDoclingImageProcessor C n=any b=dict h
 GraniteDoclingImageProcessorKwargs C n=any r=data b=dict i
transformers.models.granite_docling.image_processing_pil_granite_docling
 GraniteDoclingImageProcessorKwargs C n=any r=data b=dict i
 GraniteDoclingImageProcessorPil C n=any b=dict h
transformers.models.granite_docling.modeling_granite_docling
 GraniteDoclingBaseModelOutputWithPast C n=any b=dict
 GraniteDoclingCausalLMOutputWithPast C n=any b=dict
 GraniteDoclingConnector C n=any b=rule:module-state h
 GraniteDoclingConnectorPath C n=any b=rule:module-state h
 GraniteDoclingDeepStackMerger C n=any b=rule:module-state h
 GraniteDoclingDensityRouter C n=any b=rule:module-state h
 GraniteDoclingEncoder C n=any b=rule:module-state h
 GraniteDoclingPositionEmbedding C n=any b=rule:module-state h
 GraniteDoclingTextMLP C n=any b=rule:module-state h
 GraniteDoclingTextRotaryEmbedding C n=any b=rule:module-state h
 GraniteDoclingVisionAttention C n=any b=rule:module-state h
 GraniteDoclingVisionEmbeddings C n=any b=rule:module-state h
 GraniteDoclingVisionMLP C n=any b=rule:module-state h
transformers.models.granite_docling.modular_granite_docling
 GraniteDoclingBaseModelOutputWithPast C n=any b=dict
 GraniteDoclingCausalLMOutputWithPast C n=any b=dict
 GraniteDoclingConnector C n=any b=rule:module-state h
 GraniteDoclingConnectorPath C n=any b=rule:module-state h
 GraniteDoclingDeepStackMerger C n=any b=rule:module-state h
 GraniteDoclingDensityRouter C n=any b=rule:module-state h
 GraniteDoclingImageProcessor C n=any b=dict h
 GraniteDoclingImageProcessorKwargs C n=any r=data b=dict i
 GraniteDoclingImageProcessorPil C n=any b=dict h
 GraniteDoclingPositionEmbedding C n=any b=rule:module-state h
 GraniteDoclingProcessor C n=any b=dict h
 GraniteDoclingVisionAttention C n=any b=rule:module-state h
 GraniteDoclingVisionEmbeddings C n=any b=rule:module-state h
transformers.models.granite_docling.processing_granite_docling
 GraniteDoclingProcessor C n=any b=dict h
transformers.models.granite_speech.feature_extraction_granite_speech
 GraniteSpeechFeatureExtractor C n=any b=dict h
transformers.models.granite_speech.modeling_granite_speech
 GraniteSpeechCausalLMOutputWithPast C n=any b=dict
 GraniteSpeechConformerAttention C n=any b=rule:module-state h
 GraniteSpeechConformerBlock C n=any b=rule:module-state h
 GraniteSpeechConformerConvModule C n=any b=rule:module-state h
 GraniteSpeechConformerDepthWiseConv1d C n=any b=rule:module-state h
 GraniteSpeechConformerFeedForward C n=any b=rule:module-state h
 GraniteSpeechEncoderProjector C n=any b=rule:module-state h
 GraniteSpeechModelOutputWithPast C n=any b=dict
transformers.models.granite_speech.processing_granite_speech
 GraniteSpeechProcessor C n=any b=dict h
transformers.models.granite_speech5.feature_extraction_granite_speech5
 GraniteSpeech5FeatureExtractor C n=any b=dict h
transformers.models.granite_speech5.modeling_granite_speech5
 GraniteSpeech5CTCGenerateOutput C n=any b=dict
 GraniteSpeech5EncoderAttention C n=any b=rule:module-state h
 GraniteSpeech5EncoderConvolutionModule C n=any b=rule:module-state h
 GraniteSpeech5EncoderFeedForward C n=any b=rule:module-state h
transformers.models.granite_speech5.modular_granite_speech5
 GraniteSpeech5EncoderAttention C n=any b=rule:module-state h
 GraniteSpeech5EncoderConvolutionModule C n=any b=rule:module-state h
transformers.models.granite_speech5.processing_granite_speech5
 GraniteSpeech5Processor C n=any b=dict h
transformers.models.granite_speech_plus.modeling_granite_speech_plus
 GraniteSpeechPlusCausalLMOutputWithPast C n=any b=dict
 GraniteSpeechPlusConformerAttention C n=any b=rule:module-state h
 GraniteSpeechPlusConformerBlock C n=any b=rule:module-state h
 GraniteSpeechPlusConformerConvModule C n=any b=rule:module-state h
 GraniteSpeechPlusConformerDepthWiseConv1d C n=any b=rule:module-state h
 GraniteSpeechPlusConformerFeedForward C n=any b=rule:module-state h
 GraniteSpeechPlusEncoderProjector C n=any b=rule:module-state h
 GraniteSpeechPlusModelOutputWithPast C n=any b=dict
transformers.models.granite_swa.modeling_granite_swa
 GraniteSWAMLP C n=any b=rule:module-state h
 GraniteSWARotaryEmbedding C n=any b=rule:module-state h
transformers.models.granite_swa.modular_granite_swa
 GraniteSWARotaryEmbedding C n=any b=rule:module-state h
transformers.models.granitemoe.modeling_granitemoe
 GraniteMoeMoE C n=any b=rule:module-state h
 GraniteMoeRotaryEmbedding C n=any b=rule:module-state h
 GraniteMoeTopKRouter C n=any b=rule:module-state h
transformers.models.granitemoe.modular_granitemoe
 GraniteMoeMoE C n=any b=rule:module-state h
 GraniteMoeRotaryEmbedding C n=any b=rule:module-state h
 GraniteMoeTopKRouter C n=any b=rule:module-state h
transformers.models.granitemoe_swa.modeling_granitemoe_swa
 GraniteFlashAttentionKwargs C n=any r=data b=dict i
 GraniteMoeSWAMLP C n=any b=rule:module-state h
 GraniteMoeSWAMoE C n=any b=rule:module-state h
 GraniteMoeSWARotaryEmbedding C n=any b=rule:module-state h
 GraniteMoeSWATopKRouter C n=any b=rule:module-state h
transformers.models.granitemoe_swa.modular_granitemoe_swa
 GraniteMoeSWAMoE C n=any b=rule:module-state h
 GraniteMoeSWARotaryEmbedding C n=any b=rule:module-state h
 GraniteMoeSWATopKRouter C n=any b=rule:module-state h
transformers.models.granitemoehybrid.modeling_granitemoehybrid
 GraniteFlashAttentionKwargs C n=any r=data b=dict i
 GraniteMoeHybridMLP C n=any b=rule:module-state h
 GraniteMoeHybridMoE C n=any b=rule:module-state h
 GraniteMoeHybridRMSNormGated C n=any b=rule:module-state h
 GraniteMoeHybridRotaryEmbedding C n=any b=rule:module-state h
 GraniteMoeHybridTopKRouter C n=any b=rule:module-state h
transformers.models.granitemoehybrid.modular_granitemoehybrid
 GraniteMoeHybridMLP C n=any b=rule:module-state h
 GraniteMoeHybridMoE C n=any b=rule:module-state h
 GraniteMoeHybridRMSNormGated C n=any b=rule:module-state h
 GraniteMoeHybridRotaryEmbedding C n=any b=rule:module-state h
transformers.models.granitemoeshared.modeling_granitemoeshared
 GraniteFlashAttentionKwargs C n=any r=data b=dict i
 GraniteMoeSharedMLP C n=any b=rule:module-state h
 GraniteMoeSharedMoE C n=any b=rule:module-state h
 GraniteMoeSharedRotaryEmbedding C n=any b=rule:module-state h
 GraniteMoeSharedTopKRouter C n=any b=rule:module-state h
transformers.models.granitemoeshared.modular_granitemoeshared
 GraniteFlashAttentionKwargs C n=any r=data b=dict i
 GraniteMoeSharedMLP C n=any b=rule:module-state h
transformers.models.grounding_dino.image_processing_grounding_dino
 GroundingDinoImageProcessor C n=any b=dict h
 GroundingDinoImageProcessorKwargs C n=any r=data b=dict i
transformers.models.grounding_dino.image_processing_pil_grounding_dino
 GroundingDinoImageProcessorKwargs C n=any r=data b=dict i
 GroundingDinoImageProcessorPil C n=any b=dict h
transformers.models.grounding_dino.modeling_grounding_dino
 GroundingDinoBiMultiHeadAttention C n=any b=rule:module-state h
 GroundingDinoContrastiveEmbedding C n=any b=rule:module-state h
 GroundingDinoConvEncoder C n=any b=rule:module-state h
 GroundingDinoConvModel C n=any b=rule:module-state h
 GroundingDinoDecoderLayer C n=any b=rule:module-state h
 GroundingDinoDecoderOutput C n=any b=dict
 GroundingDinoDeformableLayer C n=any b=rule:module-state h
 GroundingDinoDropPath C n=any b=rule:module-state h
 GroundingDinoEncoderLayer C n=any b=rule:module-state h
 GroundingDinoEncoderOutput C n=any b=dict
 GroundingDinoFrozenBatchNorm2d C n=any b=rule:module-state h
 GroundingDinoFusionLayer C n=any b=rule:module-state h
 GroundingDinoLearnedPositionEmbedding C n=any b=rule:module-state h
 GroundingDinoMLPPredictionHead C n=any b=rule:module-state h
 GroundingDinoModelOutput C n=any b=dict
 GroundingDinoMultiheadAttention C n=any b=rule:module-state h
 GroundingDinoMultiscaleDeformableAttention C n=any b=rule:module-state h
 GroundingDinoObjectDetectionOutput C n=any b=dict
 GroundingDinoSinePositionEmbedding C n=any b=rule:module-state h
 GroundingDinoTextEnhancerLayer C n=any b=rule:module-state h
transformers.models.grounding_dino.modular_grounding_dino
 GroundingDinoImageProcessor C n=any b=dict h
 GroundingDinoImageProcessorPil C n=any b=dict h
transformers.models.grounding_dino.processing_grounding_dino
 DictWithDeprecationWarning C n=any r=data b=dict i
 GroundingDinoProcessor C n=any b=dict h
transformers.models.groupvit.modeling_groupvit
 GroupViTAssignAttention C n=any b=rule:module-state h
 GroupViTAttention C n=any b=rule:module-state h
 GroupViTCrossAttentionLayer C n=any b=rule:module-state h
 GroupViTMLP C n=any b=rule:module-state h
 GroupViTMixerMLP C n=any b=rule:module-state h
 GroupViTModelOutput C n=any b=dict
 GroupViTPatchEmbeddings C n=any b=rule:module-state h
 GroupViTStage C n=any b=rule:module-state h
 GroupViTTextEmbeddings C n=any b=rule:module-state h
 GroupViTTextEncoder C n=any b=rule:module-state h
 GroupViTTokenAssign C n=any b=rule:module-state h
 GroupViTVisionEmbeddings C n=any b=rule:module-state h
 GroupViTVisionEncoder C n=any b=rule:module-state h
 GroupViTVisionTransformer C n=any b=rule:module-state h
transformers.models.gte.modeling_gte
 GteEmbeddings C n=any b=rule:module-state h
 GteLMHead C n=any b=rule:module-state h
 GteMLP C n=any b=rule:module-state h
 GtePooler C n=any b=rule:module-state h
 GteRotaryEmbedding C n=any b=rule:module-state h
transformers.models.gte.modular_gte
 GteEmbeddings C n=any b=rule:module-state h
 GteLMHead C n=any b=rule:module-state h
 GteMLP C n=any b=rule:module-state h
 GtePooler C n=any b=rule:module-state h
 GteRotaryEmbedding C n=any b=rule:module-state h
transformers.models.helium.modeling_helium
 HeliumAttention C n=any b=rule:module-state h
 HeliumMLP C n=any b=rule:module-state h
 HeliumRMSNorm C n=any b=rule:module-state h
 HeliumRotaryEmbedding C n=any b=rule:module-state h
transformers.models.helium.modular_helium
 HeliumMLP C n=any b=rule:module-state h
 HeliumRMSNorm C n=any b=rule:module-state h
 HeliumRotaryEmbedding C n=any b=rule:module-state h
transformers.models.hgnet_v2.modeling_hgnet_v2
 HGNetV2BasicLayer C n=any b=rule:module-state h
 HGNetV2ConvLayer C n=any b=rule:module-state h
 HGNetV2ConvLayerLight C n=any b=rule:module-state h
 HGNetV2Embeddings C n=any b=rule:module-state h
 HGNetV2Encoder C n=any b=rule:module-state h
 HGNetV2LearnableAffineBlock C n=any b=rule:module-state h
 HGNetV2Stage C n=any b=rule:module-state h
transformers.models.hgnet_v2.modular_hgnet_v2
 HGNetV2BasicLayer C n=any b=rule:module-state h
 HGNetV2ConvLayer C n=any b=rule:module-state h
 HGNetV2ConvLayerLight C n=any b=rule:module-state h
 HGNetV2Embeddings C n=any b=rule:module-state h
 HGNetV2Encoder C n=any b=rule:module-state h
 HGNetV2LearnableAffineBlock C n=any b=rule:module-state h
 HGNetV2Stage C n=any b=rule:module-state h
transformers.models.hiera.modeling_hiera
 HieraDecoder C n=any b=rule:module-state h
 HieraDropPath C n=any b=rule:module-state h
 HieraEmbeddings C n=any b=rule:module-state h
 HieraEncoder C n=any b=rule:module-state h
 HieraEncoderOutput C n=any b=dict
 HieraForImageClassificationOutput C n=any b=dict
 HieraForPreTrainingOutput C n=any b=dict
 HieraLayer C n=any b=rule:module-state h
 HieraMaskUnitAttention C n=any b=rule:module-state h
 HieraMlp C n=any b=rule:module-state h
 HieraModelOutput C n=any b=dict
 HieraMultiScaleHead C n=any b=rule:module-state h
 HieraPatchEmbeddings C n=any b=rule:module-state h
 HieraPooler C n=any b=rule:module-state h
transformers.models.higgs_audio_v2.generation_higgs_audio_v2
 HiggsAudioV2DelayPatternLogitsProcessor C n=any b=dict h
transformers.models.higgs_audio_v2.modeling_higgs_audio_v2
 HiggsAudioV2Embeddings C n=any b=rule:module-state h
 HiggsAudioV2MLP C n=any b=rule:module-state h
 HiggsAudioV2RotaryEmbedding C n=any b=rule:module-state h
transformers.models.higgs_audio_v2.modular_higgs_audio_v2
 HiggsAudioV2Embeddings C n=any b=rule:module-state h
 HiggsAudioV2MLP C n=any b=rule:module-state h
transformers.models.higgs_audio_v2.processing_higgs_audio_v2
 HiggsAudioV2Processor C n=any b=dict h
transformers.models.higgs_audio_v2_tokenizer.modeling_higgs_audio_v2_tokenizer
 HiggsAudioV2TokenizerDecoderOutput C n=any b=dict
 HiggsAudioV2TokenizerEncoderOutput C n=any b=dict
 HiggsAudioV2TokenizerEuclideanCodebook C n=any b=rule:module-state h
 HiggsAudioV2TokenizerOutput C n=any b=dict
 HiggsAudioV2TokenizerResidualUnit C n=any b=rule:module-state h
 HiggsAudioV2TokenizerResidualVectorQuantization C n=any b=rule:module-state h
 HiggsAudioV2TokenizerSemanticEncoderBlock C n=any b=rule:module-state h
 HiggsAudioV2TokenizerVectorQuantization C n=any b=rule:module-state h
 SemanticDecoder C n=any b=rule:module-state h
 SemanticDecoderBlock C n=any b=rule:module-state h
 SemanticEncoder C n=any b=rule:module-state h
transformers.models.higgs_audio_v2_tokenizer.modular_higgs_audio_v2_tokenizer
 HiggsAudioV2TokenizerEuclideanCodebook C n=any b=rule:module-state h
 HiggsAudioV2TokenizerVectorQuantization C n=any b=rule:module-state h
transformers.models.hrm_text.modeling_hrm_text
 HrmTextMLP C n=any b=rule:module-state h
 HrmTextRMSNorm C n=any b=rule:module-state h
 HrmTextRotaryEmbedding C n=any b=rule:module-state h
 HrmTextStack C n=any b=rule:module-state h
transformers.models.hrm_text.modular_hrm_text
 HrmTextMLP C n=any b=rule:module-state h
 HrmTextRMSNorm C n=any b=rule:module-state h
 HrmTextStack C n=any b=rule:module-state h
transformers.models.hubert.modular_hubert
 HubertEncoder C n=any b=rule:module-state h
 HubertEncoderStableLayerNorm C n=any b=rule:module-state h
 HubertFeatureEncoder C n=any b=rule:module-state h
 HubertFeatureProjection C n=any b=rule:module-state h
 HubertPositionalConvEmbedding C n=any b=rule:module-state h
 HubertSamePadLayer C n=any b=rule:module-state h
transformers.models.hunyuan_v1_dense.modeling_hunyuan_v1_dense
 HunYuanDenseV1MLP C n=any b=rule:module-state h
 HunYuanDenseV1RotaryEmbedding C n=any b=rule:module-state h
transformers.models.hunyuan_v1_dense.modular_hunyuan_v1_dense
 HunYuanDenseV1MLP C n=any b=rule:module-state h
 HunYuanDenseV1RotaryEmbedding C n=any b=rule:module-state h
transformers.models.hunyuan_v1_moe.modeling_hunyuan_v1_moe
 HunYuanMoEV1Gate C n=any b=rule:module-state h
 HunYuanMoEV1MLP C n=any b=rule:module-state h
 HunYuanMoEV1Moe C n=any b=rule:module-state h
 HunYuanMoEV1RotaryEmbedding C n=any b=rule:module-state h
transformers.models.hunyuan_v1_moe.modular_hunyuan_v1_moe
 HunYuanMoEV1Gate C n=any b=rule:module-state h
 HunYuanMoEV1MLP C n=any b=rule:module-state h
 HunYuanMoEV1Moe C n=any b=rule:module-state h
 HunYuanMoEV1RotaryEmbedding C n=any b=rule:module-state h
transformers.models.hunyuan_vl.image_processing_hunyuan_vl
 HunYuanVLImageProcessor C n=any b=dict h
 HunYuanVLImageProcessorKwargs C n=any r=data b=dict i
transformers.models.hunyuan_vl.image_processing_pil_hunyuan_vl
 HunYuanVLImageProcessorKwargs C n=any r=data b=dict i
 HunYuanVLImageProcessorPil C n=any b=dict h
transformers.models.hunyuan_vl.modeling_hunyuan_vl
 HunYuanVLMLP C n=any b=rule:module-state h
 HunYuanVLModelOutputWithPast C n=any b=dict
 HunYuanVLRotaryEmbedding C n=any b=rule:module-state h
 HunYuanVLVisionAttention C n=any b=rule:module-state h
 HunYuanVLVisionMLP C n=any b=rule:module-state h
 HunYuanVLVisionPatchEmbed C n=any b=rule:module-state h
 HunYuanVLVisionPatchMerger C n=any b=rule:module-state h
transformers.models.hunyuan_vl.modular_hunyuan_vl
 HunYuanVLImageProcessor C n=any b=dict h
 HunYuanVLImageProcessorKwargs C n=any r=data b=dict i
 HunYuanVLImageProcessorPil C n=any b=dict h
 HunYuanVLModelOutputWithPast C n=any b=dict
 HunYuanVLRotaryEmbedding C n=any b=rule:module-state h
 HunYuanVLVisionAttention C n=any b=rule:module-state h
 HunYuanVLVisionMLP C n=any b=rule:module-state h
 HunYuanVLVisionPatchEmbed C n=any b=rule:module-state h
 HunYuanVLVisionPatchMerger C n=any b=rule:module-state h
transformers.models.hunyuan_vl.processing_hunyuan_vl
 HunYuanVLProcessor C n=any b=dict h
transformers.models.hy_v3.modeling_hy_v3
 HYV3MLP C n=any b=rule:module-state h
 HYV3MoE C n=any b=rule:module-state h
 HYV3RotaryEmbedding C n=any b=rule:module-state h
 HYV3TopKRouter C n=any b=rule:module-state h
transformers.models.hy_v3.modular_hy_v3
 HYV3MLP C n=any b=rule:module-state h
 HYV3MoE C n=any b=rule:module-state h
 HYV3RotaryEmbedding C n=any b=rule:module-state h
 HYV3TopKRouter C n=any b=rule:module-state h
transformers.models.hy_v4.modeling_hy_v4
 HYV4Attention C n=any b=rule:module-state h
 HYV4HyperConnection C n=any b=rule:module-state h
 HYV4HyperHead C n=any b=rule:module-state h
 HYV4Indexer C n=any b=rule:module-state h
 HYV4MLP C n=any b=rule:module-state h
 HYV4MoE C n=any b=rule:module-state h
 HYV4RotaryEmbedding C n=any b=rule:module-state h
 HYV4TopkRouter C n=any b=rule:module-state h
 HYV4UnweightedRMSNorm C n=any b=rule:module-state h
transformers.models.hy_v4.modular_hy_v4
 HYV4Attention C n=any b=rule:module-state h
 HYV4HyperConnection C n=any b=rule:module-state h
 HYV4HyperHead C n=any b=rule:module-state h
 HYV4Indexer C n=any b=rule:module-state h
 HYV4MLP C n=any b=rule:module-state h
 HYV4MoE C n=any b=rule:module-state h
 HYV4RotaryEmbedding C n=any b=rule:module-state h
 HYV4TopkRouter C n=any b=rule:module-state h
 HYV4UnweightedRMSNorm C n=any b=rule:module-state h
transformers.models.hyperclovax.modeling_hyperclovax
 HyperCLOVAXMLP C n=any b=rule:module-state h
 HyperCLOVAXRotaryEmbedding C n=any b=rule:module-state h
transformers.models.hyperclovax.modular_hyperclovax
 HyperCLOVAXRotaryEmbedding C n=any b=rule:module-state h
transformers.models.hyperclovax_vision_v2.modular_hyperclovax_vision_v2
 HyperCLOVAXVisionV2Processor C n=any b=dict h
transformers.models.hyperclovax_vision_v2.processing_hyperclovax_vision_v2
 HyperCLOVAXVisionV2Processor C n=any b=dict h
transformers.models.ibert.modeling_ibert
 IBertAttention C n=any b=rule:module-state h
 IBertClassificationHead C n=any b=rule:module-state h
 IBertEmbeddings C n=any b=rule:module-state h
 IBertEncoder C n=any b=rule:module-state h
 IBertIntermediate C n=any b=rule:module-state h
 IBertLMHead C n=any b=rule:module-state h
 IBertLayer C n=any b=rule:module-state h
 IBertOutput C n=any b=rule:module-state h
 IBertPooler C n=any b=rule:module-state h
 IBertSelfAttention C n=any b=rule:module-state h
 IBertSelfOutput C n=any b=rule:module-state h
transformers.models.ibert.quant_modules
 IntGELU C n=any b=rule:module-state h
 IntLayerNorm C n=any b=rule:module-state h
 IntSoftmax C n=any b=rule:module-state h
 QuantAct C n=any b=rule:module-state h
 QuantEmbedding C n=any b=rule:module-state h
 QuantLinear C n=any b=rule:module-state h
transformers.models.idefics.image_processing_idefics
 IdeficsImageProcessor C n=any b=dict h
 IdeficsImageProcessorKwargs C n=any r=data b=dict i
transformers.models.idefics.image_processing_pil_idefics
 IdeficsImageProcessorKwargs C n=any r=data b=dict i
 IdeficsImageProcessorPil C n=any b=dict h
transformers.models.idefics.modeling_idefics
 IdeficsAttention C n=any b=rule:module-state h
 IdeficsBaseModelOutputWithPast C n=any b=dict
 IdeficsCausalLMOutputWithPast C n=any b=dict
 IdeficsDecoupledEmbedding C n=any b=rule:module-state h
 IdeficsDecoupledLinear C n=any b=rule:module-state h
 IdeficsMLP C n=any b=rule:module-state h
 IdeficsRMSNorm C n=any b=rule:module-state h
 IdeficsRotaryEmbedding C n=any b=rule:module-state h
transformers.models.idefics.perceiver
 IdeficsMLP C n=any b=rule:module-state h
 IdeficsPerceiverAttention C n=any b=rule:module-state h
 IdeficsPerceiverResampler C n=any b=rule:module-state h
transformers.models.idefics.processing_idefics
 DeprecatedIdeficsTextKwargs C n=any r=data b=dict i
 IdeficsProcessor C n=any b=dict h
 IdeficsProcessorKwargs C n=any r=data b=dict i
transformers.models.idefics.vision
 IdeficsVisionAttention C n=any b=rule:module-state h
 IdeficsVisionEmbeddings C n=any b=rule:module-state h
 IdeficsVisionEncoder C n=any b=rule:module-state h
 IdeficsVisionMLP C n=any b=rule:module-state h
 IdeficsVisionModelOutput C n=any b=dict
 IdeficsVisionTransformer C n=any b=rule:module-state h
transformers.models.idefics2.image_processing_idefics2
 Idefics2ImageProcessor C n=any b=dict h
 Idefics2ImageProcessorKwargs C n=any r=data b=dict i
transformers.models.idefics2.image_processing_pil_idefics2
 Idefics2ImageProcessorKwargs C n=any r=data b=dict i
 Idefics2ImageProcessorPil C n=any b=dict h
transformers.models.idefics2.modeling_idefics2
 Idefics2BaseModelOutputWithPast C n=any b=dict
 Idefics2CausalLMOutputWithPast C n=any b=dict
 Idefics2Connector C n=any b=rule:module-state h
 Idefics2Encoder C n=any b=rule:module-state h
 Idefics2MLP C n=any b=rule:module-state h
 Idefics2MultiheadAttentionPoolingHead C n=any b=rule:module-state h
 Idefics2PerceiverAttention C n=any b=rule:module-state h
 Idefics2PerceiverLayer C n=any b=rule:module-state h
 Idefics2RMSNorm C n=any b=rule:module-state h
 Idefics2VisionAttention C n=any b=rule:module-state h
 Idefics2VisionEmbeddings C n=any b=rule:module-state h
 Idefics2VisionMLP C n=any b=rule:module-state h
transformers.models.idefics2.processing_idefics2
 Idefics2Processor C n=any b=dict h
transformers.models.idefics3.image_processing_idefics3
 Idefics3ImageProcessor C n=any b=dict h
 Idefics3ImageProcessorKwargs C n=any r=data b=dict i
transformers.models.idefics3.image_processing_pil_idefics3
 Idefics3ImageProcessorKwargs C n=any r=data b=dict i
 Idefics3ImageProcessorPil C n=any b=dict h
transformers.models.idefics3.modeling_idefics3
 Idefics3BaseModelOutputWithPast C n=any b=dict
 Idefics3CausalLMOutputWithPast C n=any b=dict
 Idefics3Connector C n=any b=rule:module-state h
 Idefics3Encoder C n=any b=rule:module-state h
 Idefics3RMSNorm C n=any b=rule:module-state h
 Idefics3SimpleMLP C n=any b=rule:module-state h
 Idefics3VisionAttention C n=any b=rule:module-state h
 Idefics3VisionEmbeddings C n=any b=rule:module-state h
 Idefics3VisionMLP C n=any b=rule:module-state h
transformers.models.idefics3.processing_idefics3
 Idefics3Processor C n=any b=dict h
transformers.models.ijepa.modeling_ijepa
 IJepaAttention C n=any b=rule:module-state h
 IJepaEmbeddings C n=any b=rule:module-state h
 IJepaMLP C n=any b=rule:module-state h
 IJepaPatchEmbeddings C n=any b=rule:module-state h
 IJepaPooler C n=any b=rule:module-state h
transformers.models.ijepa.modular_ijepa
 IJepaEmbeddings C n=any b=rule:module-state h
transformers.models.imagegpt.image_processing_imagegpt
 ImageGPTImageProcessor C n=any b=dict h
 ImageGPTImageProcessorKwargs C n=any r=data b=dict i
transformers.models.imagegpt.image_processing_pil_imagegpt
 ImageGPTImageProcessorKwargs C n=any r=data b=dict i
 ImageGPTImageProcessorPil C n=any b=dict h
transformers.models.imagegpt.modeling_imagegpt
 ImageGPTAttention C n=any b=rule:module-state h
 ImageGPTLayerNorm C n=any b=rule:module-state h
 ImageGPTMLP C n=any b=rule:module-state h
transformers.models.informer.modeling_informer
 InformerAttention C n=any b=rule:module-state h
 InformerFeatureEmbedder C n=any b=rule:module-state h
 InformerMeanScaler C n=any b=rule:module-state h
 InformerNOPScaler C n=any b=rule:module-state h
 InformerProbSparseAttention C n=any b=rule:module-state h
 InformerSinusoidalPositionalEmbedding C n=any b=rule:module-state h
 InformerStdScaler C n=any b=rule:module-state h
 InformerValueEmbedding C n=any b=rule:module-state h
transformers.models.informer.modular_informer
 InformerAttention C n=any b=rule:module-state h
 InformerFeatureEmbedder C n=any b=rule:module-state h
 InformerMeanScaler C n=any b=rule:module-state h
 InformerNOPScaler C n=any b=rule:module-state h
 InformerProbSparseAttention C n=any b=rule:module-state h
 InformerSinusoidalPositionalEmbedding C n=any b=rule:module-state h
 InformerStdScaler C n=any b=rule:module-state h
 InformerValueEmbedding C n=any b=rule:module-state h
transformers.models.inkling.feature_extraction_inkling
 InklingFeatureExtractor C n=any b=dict h
transformers.models.inkling.image_processing_inkling
 InklingImageProcessor C n=any b=dict h
 InklingImageProcessorKwargs C n=any r=data b=dict i
transformers.models.inkling.modeling_inkling
 InklingAttention C n=any b=rule:module-state h
 InklingAudioModelEmbeddings C n=any b=rule:module-state h
 InklingCausalLMOutputWithPast C n=any b=dict
 InklingMLP C n=any b=rule:module-state h
 InklingMoE C n=any b=rule:module-state h
 InklingModelOutputWithPast C n=any b=dict
 InklingNormedEmbedding C n=any b=rule:module-state h
 InklingRelativeLogits C n=any b=rule:module-state h
 InklingSharedExperts C n=any b=rule:module-state h
 InklingTopkRouter C n=any b=rule:module-state h
 InklingVisionEncoderLayer C n=any b=rule:module-state h
transformers.models.inkling.modular_inkling
 InklingAttention C n=any b=rule:module-state h
 InklingAudioModelEmbeddings C n=any b=rule:module-state h
 InklingCausalLMOutputWithPast C n=any b=dict
 InklingMLP C n=any b=rule:module-state h
 InklingMoE C n=any b=rule:module-state h
 InklingModelOutputWithPast C n=any b=dict
 InklingNormedEmbedding C n=any b=rule:module-state h
 InklingRelativeLogits C n=any b=rule:module-state h
 InklingSharedExperts C n=any b=rule:module-state h
 InklingTopkRouter C n=any b=rule:module-state h
 InklingVisionEncoderLayer C n=any b=rule:module-state h
transformers.models.inkling.processing_inkling
 InklingProcessor C n=any b=dict h
transformers.models.inkling2.image_processing_inkling2
 Inkling2ImageProcessor C n=any b=dict h
transformers.models.inkling2.modeling_inkling2
 Inkling2BlockAttentionResidual C n=any b=rule:module-state h
 Inkling2CausalLMOutputWithPast C n=any b=dict
 Inkling2DynamicShortConvolution C n=any b=rule:module-state h
 Inkling2FullAttention C n=any b=rule:module-state h
 Inkling2L2Clip C n=any b=rule:module-state h
 Inkling2ModelOutputWithPast C n=any b=dict
 Inkling2NormedEmbedding C n=any b=rule:module-state h
 Inkling2RelativeLogits C n=any b=rule:module-state h
 Inkling2ScaledL2Clip C n=any b=rule:module-state h
 Inkling2SlidingAttention C n=any b=rule:module-state h
 Inkling2Softcap C n=any b=rule:module-state h
 Inkling2SoftcappedSwiGLU C n=any b=rule:module-state h
 Inkling2SparseMoeBlock C n=any b=rule:module-state h
 Inkling2TopKRouter C n=any b=rule:module-state h
 Inkling2UnweightedRMSNorm C n=any b=rule:module-state h
 Inkling2VisionAttention C n=any b=rule:module-state h
 Inkling2VisionEmbeddings C n=any b=rule:module-state h
 Inkling2VisionMLP C n=any b=rule:module-state h
 Inkling2VisionMerger C n=any b=rule:module-state h
 Inkling2VisionRotaryEmbedding C n=any b=rule:module-state h
transformers.models.inkling2.modular_inkling2
 Inkling2BlockAttentionResidual C n=any b=rule:module-state h
 Inkling2CausalLMOutputWithPast C n=any b=dict
 Inkling2DynamicShortConvolution C n=any b=rule:module-state h
 Inkling2FullAttention C n=any b=rule:module-state h
 Inkling2ImageProcessor C n=any b=dict h
 Inkling2L2Clip C n=any b=rule:module-state h
 Inkling2ModelOutputWithPast C n=any b=dict
 Inkling2Processor C n=any b=dict h
 Inkling2RelativeLogits C n=any b=rule:module-state h
 Inkling2ScaledL2Clip C n=any b=rule:module-state h
 Inkling2SlidingAttention C n=any b=rule:module-state h
 Inkling2Softcap C n=any b=rule:module-state h
 Inkling2SoftcappedSwiGLU C n=any b=rule:module-state h
 Inkling2SparseMoeBlock C n=any b=rule:module-state h
 Inkling2TopKRouter C n=any b=rule:module-state h
 Inkling2UnweightedRMSNorm C n=any b=rule:module-state h
 Inkling2VisionAttention C n=any b=rule:module-state h
 Inkling2VisionEmbeddings C n=any b=rule:module-state h
 Inkling2VisionMLP C n=any b=rule:module-state h
 Inkling2VisionMerger C n=any b=rule:module-state h
 Inkling2VisionRotaryEmbedding C n=any b=rule:module-state h
transformers.models.inkling2.processing_inkling2
 Inkling2Processor C n=any b=dict h
transformers.models.instructblip.modeling_instructblip
 InstructBlipAttention C n=any b=rule:module-state h
 InstructBlipEncoder C n=any b=rule:module-state h
 InstructBlipForConditionalGenerationModelOutput C n=any b=dict
 InstructBlipMLP C n=any b=rule:module-state h
 InstructBlipQFormerAttention C n=any b=rule:module-state h
 InstructBlipQFormerEmbeddings C n=any b=rule:module-state h
 InstructBlipQFormerEncoder C n=any b=rule:module-state h
 InstructBlipQFormerIntermediate C n=any b=rule:module-state h
 InstructBlipQFormerMultiHeadAttention C n=any b=rule:module-state h
 InstructBlipQFormerOutput C n=any b=rule:module-state h
 InstructBlipQFormerSelfOutput C n=any b=rule:module-state h
 InstructBlipVisionEmbeddings C n=any b=rule:module-state h
transformers.models.instructblip.processing_instructblip
 InstructBlipProcessor C n=any b=dict h
transformers.models.instructblipvideo.modeling_instructblipvideo
 InstructBlipVideoAttention C n=any b=rule:module-state h
 InstructBlipVideoEncoder C n=any b=rule:module-state h
 InstructBlipVideoForConditionalGenerationModelOutput C n=any b=dict
 InstructBlipVideoMLP C n=any b=rule:module-state h
 InstructBlipVideoQFormerAttention C n=any b=rule:module-state h
 InstructBlipVideoQFormerEmbeddings C n=any b=rule:module-state h
 InstructBlipVideoQFormerEncoder C n=any b=rule:module-state h
 InstructBlipVideoQFormerIntermediate C n=any b=rule:module-state h
 InstructBlipVideoQFormerMultiHeadAttention C n=any b=rule:module-state h
 InstructBlipVideoQFormerOutput C n=any b=rule:module-state h
 InstructBlipVideoQFormerSelfOutput C n=any b=rule:module-state h
 InstructBlipVideoVisionEmbeddings C n=any b=rule:module-state h
transformers.models.instructblipvideo.modular_instructblipvideo
 InstructBlipVideoForConditionalGenerationModelOutput C n=any b=dict
transformers.models.instructblipvideo.processing_instructblipvideo
 InstructBlipVideoProcessor C n=any b=dict h
transformers.models.instructblipvideo.video_processing_instructblipvideo
 InstructBlipVideoVideoProcessor C n=any b=dict h
transformers.models.internvl.modeling_internvl
 InternVLCausalLMOutputWithPast C n=any b=dict
 InternVLModelOutputWithPast C n=any b=dict
 InternVLMultiModalProjector C n=any b=rule:module-state h
 InternVLVisionAttention C n=any b=rule:module-state h
 InternVLVisionEmbeddings C n=any b=rule:module-state h
 InternVLVisionEncoder C n=any b=rule:module-state h
 InternVLVisionMLP C n=any b=rule:module-state h
 InternVLVisionPatchEmbeddings C n=any b=rule:module-state h
transformers.models.internvl.modular_internvl
 InternVLCausalLMOutputWithPast C n=any b=dict
 InternVLModelOutputWithPast C n=any b=dict
 InternVLMultiModalProjector C n=any b=rule:module-state h
 InternVLVisionAttention C n=any b=rule:module-state h
 InternVLVisionEmbeddings C n=any b=rule:module-state h
 InternVLVisionEncoder C n=any b=rule:module-state h
 InternVLVisionMLP C n=any b=rule:module-state h
 InternVLVisionPatchEmbeddings C n=any b=rule:module-state h
transformers.models.internvl.processing_internvl
 InternVLProcessor C n=any b=dict h
transformers.models.internvl.video_processing_internvl
 InternVLVideoProcessor C n=any b=dict h
 InternVLVideoProcessorInitKwargs C n=any r=data b=dict i
transformers.models.jais2.modeling_jais2
 Jais2MLP C n=any b=rule:module-state h
 Jais2RotaryEmbedding C n=any b=rule:module-state h
transformers.models.jais2.modular_jais2
 Jais2MLP C n=any b=rule:module-state h
transformers.models.jamba.modeling_jamba
 JambaMLP C n=any b=rule:module-state h
 JambaSparseMoeBlock C n=any b=rule:module-state h
 JambaTopKRouter C n=any b=rule:module-state h
transformers.models.jamba.modular_jamba
 JambaMLP C n=any b=rule:module-state h
 JambaSparseMoeBlock C n=any b=rule:module-state h
 JambaTopKRouter C n=any b=rule:module-state h
transformers.models.janus.image_processing_janus
 JanusImageProcessor C n=any b=dict h
 JanusImageProcessorKwargs C n=any r=data b=dict i
transformers.models.janus.image_processing_pil_janus
 JanusImageProcessorKwargs C n=any r=data b=dict i
 JanusImageProcessorPil C n=any b=dict h
transformers.models.janus.modeling_janus
 JanusBaseModelOutputWithPast C n=any b=dict
 JanusCausalLMOutputWithPast C n=any b=dict
 JanusVQVAEAlignerMLP C n=any b=rule:module-state h
 JanusVQVAEAttnBlock C n=any b=rule:module-state h
 JanusVQVAEConvDownsample C n=any b=rule:module-state h
 JanusVQVAEConvUpsample C n=any b=rule:module-state h
 JanusVQVAEDecoder C n=any b=rule:module-state h
 JanusVQVAEEncoder C n=any b=rule:module-state h
 JanusVQVAEHead C n=any b=rule:module-state h
 JanusVQVAEMidBlock C n=any b=rule:module-state h
 JanusVQVAEOutput C n=any b=dict
 JanusVQVAEResnetBlock C n=any b=rule:module-state h
 JanusVQVAEVectorQuantizer C n=any b=rule:module-state h
 JanusVisionAlignerMLP C n=any b=rule:module-state h
 JanusVisionAttention C n=any b=rule:module-state h
 JanusVisionEmbeddings C n=any b=rule:module-state h
 JanusVisionEncoder C n=any b=rule:module-state h
 JanusVisionMLP C n=any b=rule:module-state h
transformers.models.janus.modular_janus
 JanusBaseModelOutputWithPast C n=any b=dict
 JanusCausalLMOutputWithPast C n=any b=dict
 JanusVQVAEAlignerMLP C n=any b=rule:module-state h
 JanusVQVAEAttnBlock C n=any b=rule:module-state h
 JanusVQVAEConvDownsample C n=any b=rule:module-state h
 JanusVQVAEConvUpsample C n=any b=rule:module-state h
 JanusVQVAEDecoder C n=any b=rule:module-state h
 JanusVQVAEEncoder C n=any b=rule:module-state h
 JanusVQVAEHead C n=any b=rule:module-state h
 JanusVQVAEMidBlock C n=any b=rule:module-state h
 JanusVQVAEOutput C n=any b=dict
 JanusVQVAEResnetBlock C n=any b=rule:module-state h
 JanusVQVAEVectorQuantizer C n=any b=rule:module-state h
 JanusVisionAlignerMLP C n=any b=rule:module-state h
 JanusVisionAttention C n=any b=rule:module-state h
 JanusVisionEmbeddings C n=any b=rule:module-state h
 JanusVisionEncoder C n=any b=rule:module-state h
 JanusVisionMLP C n=any b=rule:module-state h
transformers.models.janus.processing_janus
 DeprecatedJanusTextKwargs C n=any r=data b=dict i
 JanusProcessor C n=any b=dict h
 JanusProcessorKwargs C n=any r=data b=dict i
transformers.models.jetmoe.modeling_jetmoe
 JetMoeAttention C n=any b=rule:module-state h
 JetMoeMoA C n=any b=rule:module-state h
 JetMoeMoE C n=any b=rule:module-state h
 JetMoeParallelExperts C n=any b=rule:module-state h
 JetMoeRotaryEmbedding C n=any b=rule:module-state h
 JetMoeTopKGating C n=any b=rule:module-state h
transformers.models.jetmoe.modular_jetmoe
 JetMoeAttention C n=any b=rule:module-state h
 JetMoeMoA C n=any b=rule:module-state h
 JetMoeMoE C n=any b=rule:module-state h
 JetMoeParallelExperts C n=any b=rule:module-state h
 JetMoeRotaryEmbedding C n=any b=rule:module-state h
 JetMoeTopKGating C n=any b=rule:module-state h
transformers.models.jina_embeddings_v3.modeling_jina_embeddings_v3
 JinaEmbeddingsV3ClassificationHead C n=any b=rule:module-state h
 JinaEmbeddingsV3Embeddings C n=any b=rule:module-state h
 JinaEmbeddingsV3LMHead C n=any b=rule:module-state h
 JinaEmbeddingsV3MLP C n=any b=rule:module-state h
 JinaEmbeddingsV3Pooler C n=any b=rule:module-state h
 JinaEmbeddingsV3RotaryEmbedding C n=any b=rule:module-state h
transformers.models.jina_embeddings_v3.modular_jina_embeddings_v3
 JinaEmbeddingsV3Embeddings C n=any b=rule:module-state h
 JinaEmbeddingsV3LMHead C n=any b=rule:module-state h
 JinaEmbeddingsV3MLP C n=any b=rule:module-state h
 JinaEmbeddingsV3Pooler C n=any b=rule:module-state h
 JinaEmbeddingsV3RotaryEmbedding C n=any b=rule:module-state h
transformers.models.kimi_k25.image_processing_kimi_k25
 Kimi_K25ImageProcessor C n=any b=dict h
 Kimi_K25ImageProcessorKwargs C n=any r=data b=dict i
transformers.models.kimi_k25.modeling_kimi_k25
 Kimi_K25CausalLMOutputWithPast C n=any b=dict
 Kimi_K25ModelOutputWithPast C n=any b=dict
 Kimi_K25MultimodalProjection C n=any b=rule:module-state h
 Kimi_K25VisionAttention C n=any b=rule:module-state h
 Kimi_K25VisionMLP C n=any b=rule:module-state h
 Kimi_K25VisionPatchEmbed C n=any b=rule:module-state h
 Kimi_K25VisionPositionEmbeddings C n=any b=rule:module-state h
 Kimi_K25VisionRotaryEmbedding C n=any b=rule:module-state h
transformers.models.kimi_k25.modular_kimi_k25
 Kimi_K25CausalLMOutputWithPast C n=any b=dict
 Kimi_K25ModelOutputWithPast C n=any b=dict
 Kimi_K25MultimodalProjection C n=any b=rule:module-state h
 Kimi_K25Processor C n=any b=dict h
 Kimi_K25VisionAttention C n=any b=rule:module-state h
 Kimi_K25VisionMLP C n=any b=rule:module-state h
 Kimi_K25VisionPatchEmbed C n=any b=rule:module-state h
 Kimi_K25VisionPositionEmbeddings C n=any b=rule:module-state h
 Kimi_K25VisionRotaryEmbedding C n=any b=rule:module-state h
transformers.models.kimi_k25.processing_kimi_k25
 Kimi_K25Processor C n=any b=dict h
transformers.models.kimi_k25.video_processing_kimi_k25
 Kimi_K25VideoProcessor C n=any b=dict h
 Kimi_K25VideoProcessorInitKwargs C n=any r=data b=dict i
transformers.models.kimi_linear.modeling_kimi_linear
 KimiLinearAttention C n=any b=rule:module-state h
 KimiLinearForgetGate C n=any b=rule:module-state h
 KimiLinearMLP C n=any b=rule:module-state h
 KimiLinearMoE C n=any b=rule:module-state h
 KimiLinearTopkRouter C n=any b=rule:module-state h
transformers.models.kimi_linear.modular_kimi_linear
 KimiLinearAttention C n=any b=rule:module-state h
 KimiLinearForgetGate C n=any b=rule:module-state h
 KimiLinearMLP C n=any b=rule:module-state h
 KimiLinearMoE C n=any b=rule:module-state h
 KimiLinearTopkRouter C n=any b=rule:module-state h
transformers.models.kolibri1.modeling_kolibri1
 Kolibri1Attention C n=any b=rule:module-state h
 Kolibri1MLP C n=any b=rule:module-state h
 Kolibri1RotaryEmbedding C n=any b=rule:module-state h
 Kolibri1SparseMoeBlock C n=any b=rule:module-state h
 Kolibri1TopKRouter C n=any b=rule:module-state h
transformers.models.kolibri1.modular_kolibri1
 Kolibri1Attention C n=any b=rule:module-state h
 Kolibri1MLP C n=any b=rule:module-state h
 Kolibri1SparseMoeBlock C n=any b=rule:module-state h
 Kolibri1TopKRouter C n=any b=rule:module-state h
transformers.models.kosmos2.modeling_kosmos2
 Kosmos2ForConditionalGenerationModelOutput C n=any b=dict
 Kosmos2ImageToTextProjection C n=any b=rule:module-state h
 Kosmos2ModelOutput C n=any b=dict
 Kosmos2TextFFN C n=any b=rule:module-state h
 Kosmos2TextSinusoidalPositionalEmbedding C n=any b=rule:module-state h
 Kosmos2VisionAttention C n=any b=rule:module-state h
 Kosmos2VisionEmbeddings C n=any b=rule:module-state h
 Kosmos2VisionEncoder C n=any b=rule:module-state h
 Kosmos2VisionMLP C n=any b=rule:module-state h
 KosmosTextAttention C n=any b=rule:module-state h
transformers.models.kosmos2.processing_kosmos2
 DeprecatedKosmos2ImagesKwargs C n=any r=data b=dict i
 DeprecatedKosmos2TextKwargs C n=any r=data b=dict i
 Kosmos2Processor C n=any b=dict h
 Kosmos2ProcessorKwargs C n=any r=data b=dict i
transformers.models.kosmos2_5.image_processing_kosmos2_5
 Kosmos2_5ImageProcessor C n=any b=dict h
 Kosmos2_5ImageProcessorKwargs C n=any r=data b=dict i
transformers.models.kosmos2_5.image_processing_pil_kosmos2_5
 Kosmos2_5ImageProcessorKwargs C n=any r=data b=dict i
 Kosmos2_5ImageProcessorPil C n=any b=dict h
transformers.models.kosmos2_5.modeling_kosmos2_5
 Kosmos2_5ImageToTextProjection C n=any b=rule:module-state h
 Kosmos2_5LayerNorm C n=any b=rule:module-state h
 Kosmos2_5TextAttention C n=any b=rule:module-state h
 Kosmos2_5TextFFN C n=any b=rule:module-state h
 Kosmos2_5TextSinusoidalPositionalEmbedding C n=any b=rule:module-state h
 Kosmos2_5VisionAttention C n=any b=rule:module-state h
 Kosmos2_5VisionEmbeddings C n=any b=rule:module-state h
 Kosmos2_5VisionMlp C n=any b=rule:module-state h
transformers.models.kosmos2_5.processing_kosmos2_5
 Kosmos2_5Processor C n=any b=dict h
transformers.models.kyutai_speech_to_text.feature_extraction_kyutai_speech_to_text
 KyutaiSpeechToTextFeatureExtractor C n=any b=dict h
transformers.models.kyutai_speech_to_text.modeling_kyutai_speech_to_text
 KyutaiSpeechToTextAttention C n=any b=rule:module-state h
 KyutaiSpeechToTextConv1dPaddingCache C n=any b=dict h
 KyutaiSpeechToTextEmbeddings C n=any b=rule:module-state h
 KyutaiSpeechToTextFlexibleLinear C n=any b=rule:module-state h
 KyutaiSpeechToTextGatingMLP C n=any b=rule:module-state h
 KyutaiSpeechToTextLinear C n=any b=rule:module-state h
 KyutaiSpeechToTextRMSNorm C n=any b=rule:module-state h
 KyutaiSpeechToTextRotaryEmbedding C n=any b=rule:module-state h
transformers.models.kyutai_speech_to_text.modular_kyutai_speech_to_text
 KyutaiSpeechToTextConv1dPaddingCache C n=any b=dict h
 KyutaiSpeechToTextEmbeddings C n=any b=rule:module-state h
 KyutaiSpeechToTextFeatureExtractor C n=any b=dict h
transformers.models.kyutai_speech_to_text.processing_kyutai_speech_to_text
 KyutaiSpeechToTextProcessor C n=any b=dict h
transformers.models.laguna.modeling_laguna
 LagunaAttention C n=any b=rule:module-state h
 LagunaMLP C n=any b=rule:module-state h
 LagunaRotaryEmbedding C n=any b=rule:module-state h
 LagunaSparseMoeBlock C n=any b=rule:module-state h
transformers.models.laguna.modular_laguna
 LagunaMLP C n=any b=rule:module-state h
 LagunaRotaryEmbedding C n=any b=rule:module-state h
 LagunaSparseMoeBlock C n=any b=rule:module-state h
transformers.models.lasr.feature_extraction_lasr
 LasrFeatureExtractor C n=any b=dict h
transformers.models.lasr.modeling_lasr
 LasrCTCGenerateOutput C n=any b=dict
 LasrEncoderCTCHead C n=any b=rule:module-state h
 LasrEncoderConvolutionModule C n=any b=rule:module-state h
 LasrEncoderFeedForward C n=any b=rule:module-state h
 LasrEncoderRotaryEmbedding C n=any b=rule:module-state h
 LasrEncoderSubsampling C n=any b=rule:module-state h
transformers.models.lasr.modular_lasr
 LasrEncoderConvolutionModule C n=any b=rule:module-state h
 LasrEncoderRotaryEmbedding C n=any b=rule:module-state h
 LasrEncoderSubsampling C n=any b=rule:module-state h
 LasrProcessor C n=any b=dict h
transformers.models.lasr.processing_lasr
 LasrProcessor C n=any b=dict h
transformers.models.layoutlmv2.image_processing_layoutlmv2
 LayoutLMv2ImageProcessor C n=any b=dict h
 LayoutLMv2ImageProcessorKwargs C n=any r=data b=dict i
transformers.models.layoutlmv2.image_processing_pil_layoutlmv2
 LayoutLMv2ImageProcessorKwargs C n=any r=data b=dict i
 LayoutLMv2ImageProcessorPil C n=any b=dict h
transformers.models.layoutlmv2.modeling_layoutlmv2
 LayoutLMv2Attention C n=any b=rule:module-state h
 LayoutLMv2Embeddings C n=any b=rule:module-state h
 LayoutLMv2Encoder C n=any b=rule:module-state h
 LayoutLMv2Intermediate C n=any b=rule:module-state h
 LayoutLMv2Output C n=any b=rule:module-state h
 LayoutLMv2Pooler C n=any b=rule:module-state h
 LayoutLMv2SelfAttention C n=any b=rule:module-state h
 LayoutLMv2SelfOutput C n=any b=rule:module-state h
 LayoutLMv2VisualBackbone C n=any b=rule:module-state h
transformers.models.layoutlmv2.processing_layoutlmv2
 LayoutLMv2Processor C n=any b=dict h
transformers.models.layoutxlm.processing_layoutxlm
 LayoutXLMProcessor C n=any b=dict h
transformers.models.led.modeling_led
 LEDClassificationHead C n=any b=rule:module-state h
 LEDDecoderAttention C n=any b=rule:module-state h
 LEDEncoderAttention C n=any b=rule:module-state h
 LEDEncoderBaseModelOutput C n=any b=dict
 LEDEncoderSelfAttention C n=any b=rule:module-state h
 LEDLearnedPositionalEmbedding C n=any b=rule:module-state h
 LEDSeq2SeqLMOutput C n=any b=dict
 LEDSeq2SeqModelOutput C n=any b=dict
 LEDSeq2SeqQuestionAnsweringModelOutput C n=any b=dict
 LEDSeq2SeqSequenceClassifierOutput C n=any b=dict
transformers.models.levit.image_processing_levit
 LevitImageProcessor C n=any b=dict h
transformers.models.levit.image_processing_pil_levit
 LevitImageProcessorPil C n=any b=dict h
transformers.models.levit.modeling_levit
 LevitAttention C n=any b=rule:module-state h
 LevitAttentionSubsample C n=any b=rule:module-state h
 LevitClassificationLayer C n=any b=rule:module-state h
 LevitConvEmbeddings C n=any b=rule:module-state h
 LevitEncoder C n=any b=rule:module-state h
 LevitForImageClassificationWithTeacherOutput C n=any b=dict
 LevitMLPLayer C n=any b=rule:module-state h
 LevitPatchEmbeddings C n=any b=rule:module-state h
 LevitResidualLayer C n=any b=rule:module-state h
 LevitStage C n=any b=rule:module-state h
 LevitSubsample C n=any b=rule:module-state h
 MLPLayerWithBN C n=any b=rule:module-state h
transformers.models.lfm2.modeling_lfm2
 Lfm2MLP C n=any b=rule:module-state h
 Lfm2RotaryEmbedding C n=any b=rule:module-state h
transformers.models.lfm2.modular_lfm2
 Lfm2MLP C n=any b=rule:module-state h
 Lfm2RotaryEmbedding C n=any b=rule:module-state h
transformers.models.lfm2_moe.modeling_lfm2_moe
 Lfm2MoeMLP C n=any b=rule:module-state h
 Lfm2MoeRotaryEmbedding C n=any b=rule:module-state h
 Lfm2MoeSparseMoeBlock C n=any b=rule:module-state h
 Lfm2MoeTopKRouter C n=any b=rule:module-state h
transformers.models.lfm2_moe.modular_lfm2_moe
 Lfm2MoeMLP C n=any b=rule:module-state h
 Lfm2MoeRotaryEmbedding C n=any b=rule:module-state h
 Lfm2MoeSparseMoeBlock C n=any b=rule:module-state h
 Lfm2MoeTopKRouter C n=any b=rule:module-state h
transformers.models.lfm2_vl.image_processing_lfm2_vl
 Lfm2VlImageProcessor C n=any b=dict h
 Lfm2VlImageProcessorKwargs C n=any r=data b=dict i
transformers.models.lfm2_vl.modeling_lfm2_vl
 Lfm2VlCausalLMOutputWithPast C n=any b=dict
 Lfm2VlModelOutputWithPast C n=any b=dict
 Lfm2VlMultiModalProjector C n=any b=rule:module-state h
transformers.models.lfm2_vl.modular_lfm2_vl
 Lfm2VlCausalLMOutputWithPast C n=any b=dict
 Lfm2VlModelOutputWithPast C n=any b=dict
 Lfm2VlMultiModalProjector C n=any b=rule:module-state h
transformers.models.lfm2_vl.processing_lfm2_vl
 DeprecatedLfm2VlTextKwargs C n=any r=data b=dict i
 Lfm2VlProcessor C n=any b=dict h
 Lfm2VlProcessorKwargs C n=any r=data b=dict i
transformers.models.lfm3.modeling_lfm3
 Lfm3Attention C n=any b=rule:module-state h
 Lfm3MLP C n=any b=rule:module-state h
 Lfm3RotaryEmbedding C n=any b=rule:module-state h
 Lfm3ShortConv C n=any b=rule:module-state h
transformers.models.lfm3.modular_lfm3
 Lfm3MLP C n=any b=rule:module-state h
 Lfm3RotaryEmbedding C n=any b=rule:module-state h
transformers.models.lfm3_vl.modeling_lfm3_vl
 Lfm3VlCausalLMOutputWithPast C n=any b=dict
 Lfm3VlModelOutputWithPast C n=any b=dict
 Lfm3VlMultiModalProjector C n=any b=rule:module-state h
 Lfm3VlVisionAttention C n=any b=rule:module-state h
 Lfm3VlVisionMLP C n=any b=rule:module-state h
 Lfm3VlVisionRotaryEmbedding C n=any b=rule:module-state h
 Lfm3VlVisionShortConv C n=any b=rule:module-state h
transformers.models.lfm3_vl.modular_lfm3_vl
 Lfm3VlCausalLMOutputWithPast C n=any b=dict
 Lfm3VlModelOutputWithPast C n=any b=dict
 Lfm3VlMultiModalProjector C n=any b=rule:module-state h
 Lfm3VlProcessor C n=any b=dict h
 Lfm3VlVisionAttention C n=any b=rule:module-state h
 Lfm3VlVisionMLP C n=any b=rule:module-state h
 Lfm3VlVisionRotaryEmbedding C n=any b=rule:module-state h
 Lfm3VlVisionShortConv C n=any b=rule:module-state h
transformers.models.lfm3_vl.processing_lfm3_vl
 Lfm3VlProcessor C n=any b=dict h
transformers.models.lightglue.image_processing_lightglue
 LightGlueImageProcessor C n=any b=dict h
 LightGlueImageProcessorKwargs C n=any r=data b=dict i
transformers.models.lightglue.image_processing_pil_lightglue
 LightGlueImageProcessorKwargs C n=any r=data b=dict i
 LightGlueImageProcessorPil C n=any b=dict h
transformers.models.lightglue.modeling_lightglue
 LightGlueAttention C n=any b=rule:module-state h
 LightGlueKeypointMatchingOutput C n=any b=dict
 LightGlueMLP C n=any b=rule:module-state h
 LightGlueMatchAssignmentLayer C n=any b=rule:module-state h
 LightGluePositionalEncoder C n=any b=rule:module-state h
 LightGlueTokenConfidenceLayer C n=any b=rule:module-state h
 LightGlueTransformerLayer C n=any b=rule:module-state h
transformers.models.lightglue.modular_lightglue
 LightGlueImageProcessor C n=any b=dict h
 LightGlueImageProcessorKwargs C n=any r=data b=dict i
 LightGlueImageProcessorPil C n=any b=dict h
 LightGlueKeypointMatchingOutput C n=any b=dict
 LightGlueMLP C n=any b=rule:module-state h
 LightGlueMatchAssignmentLayer C n=any b=rule:module-state h
 LightGluePositionalEncoder C n=any b=rule:module-state h
 LightGlueTokenConfidenceLayer C n=any b=rule:module-state h
 LightGlueTransformerLayer C n=any b=rule:module-state h
transformers.models.lighton_ocr.modeling_lighton_ocr
 LightOnOcrCausalLMOutputWithPast C n=any b=dict
 LightOnOcrModelOutputWithPast C n=any b=dict
 LightOnOcrMultiModalProjector C n=any b=rule:module-state h
 LightOnOcrPatchMerger C n=any b=rule:module-state h
transformers.models.lighton_ocr.modular_lighton_ocr
 LightOnOcrModelOutputWithPast C n=any b=dict
 LightOnOcrMultiModalProjector C n=any b=rule:module-state h
 LightOnOcrProcessor C n=any b=dict h
transformers.models.lighton_ocr.processing_lighton_ocr
 LightOnOcrProcessor C n=any b=dict h
transformers.models.lilt.modeling_lilt
 LiltAttention C n=any b=rule:module-state h
 LiltClassificationHead C n=any b=rule:module-state h
 LiltEncoder C n=any b=rule:module-state h
 LiltIntermediate C n=any b=rule:module-state h
 LiltLayoutEmbeddings C n=any b=rule:module-state h
 LiltOutput C n=any b=rule:module-state h
 LiltPooler C n=any b=rule:module-state h
 LiltSelfAttention C n=any b=rule:module-state h
 LiltSelfOutput C n=any b=rule:module-state h
 LiltTextEmbeddings C n=any b=rule:module-state h
transformers.models.llama4.image_processing_llama4
 Llama4ImageProcessor C n=any b=dict h
 Llama4ImageProcessorKwargs C n=any r=data b=dict i
transformers.models.llama4.modeling_llama4
 Llama4CausalLMOutputWithPast C n=any b=dict
 Llama4MultiModalProjector C n=any b=rule:module-state h
 Llama4Router C n=any b=rule:module-state h
 Llama4TextAttention C n=any b=rule:module-state h
 Llama4TextExperts C n=any b=rule:module-state h
 Llama4TextL2Norm C n=any b=rule:module-state h
 Llama4TextMLP C n=any b=rule:module-state h
 Llama4TextMoe C n=any b=rule:module-state h
 Llama4TextRMSNorm C n=any b=rule:module-state h
 Llama4TextRotaryEmbedding C n=any b=rule:module-state h
 Llama4UnfoldConvolution C n=any b=rule:module-state h
 Llama4VisionAttention C n=any b=rule:module-state h
 Llama4VisionEncoder C n=any b=rule:module-state h
 Llama4VisionMLP C n=any b=rule:module-state h
 Llama4VisionMLP2 C n=any b=rule:module-state h
 Llama4VisionPixelShuffleMLP C n=any b=rule:module-state h
 Llama4VisionRotaryEmbedding C n=any b=rule:module-state h
transformers.models.llama4.processing_llama4
 Llama4Processor C n=any b=dict h
transformers.models.llava.image_processing_llava
 LlavaImageProcessor C n=any b=dict h
transformers.models.llava.image_processing_pil_llava
 LlavaImageProcessorPil C n=any b=dict h
transformers.models.llava.modeling_llava
 LlavaCausalLMOutputWithPast C n=any b=dict
 LlavaModelOutputWithPast C n=any b=dict
 LlavaMultiModalProjector C n=any b=rule:module-state h
transformers.models.llava.processing_llava
 LlavaProcessor C n=any b=dict h
transformers.models.llava_next.image_processing_llava_next
 LlavaNextImageProcessor C n=any b=dict h
 LlavaNextImageProcessorKwargs C n=any r=data b=dict i
transformers.models.llava_next.image_processing_pil_llava_next
 LlavaNextImageProcessorKwargs C n=any r=data b=dict i
 LlavaNextImageProcessorPil C n=any b=dict h
transformers.models.llava_next.modeling_llava_next
 LlavaNextCausalLMOutputWithPast C n=any b=dict
 LlavaNextModelOutputWithPast C n=any b=dict
 LlavaNextMultiModalProjector C n=any b=rule:module-state h
transformers.models.llava_next.processing_llava_next
 LlavaNextProcessor C n=any b=dict h
transformers.models.llava_next_video.modeling_llava_next_video
 LlavaNextVideoCausalLMOutputWithPast C n=any b=dict
 LlavaNextVideoModelOutputWithPast C n=any b=dict
 LlavaNextVideoMultiModalProjector C n=any b=rule:module-state h
 LlavaNextVideoPooler C n=any b=rule:module-state h
transformers.models.llava_next_video.modular_llava_next_video
 LlavaNextVideoCausalLMOutputWithPast C n=any b=dict
 LlavaNextVideoModelOutputWithPast C n=any b=dict
 LlavaNextVideoMultiModalProjector C n=any b=rule:module-state h
 LlavaNextVideoPooler C n=any b=rule:module-state h
transformers.models.llava_next_video.processing_llava_next_video
 LlavaNextVideoProcessor C n=any b=dict h
transformers.models.llava_next_video.video_processing_llava_next_video
 LlavaNextVideoVideoProcessor C n=any b=dict h
transformers.models.llava_onevision.image_processing_llava_onevision
 LlavaOnevisionImageProcessor C n=any b=dict h
 LlavaOnevisionImageProcessorKwargs C n=any r=data b=dict i
transformers.models.llava_onevision.image_processing_pil_llava_onevision
 LlavaOnevisionImageProcessorKwargs C n=any r=data b=dict i
 LlavaOnevisionImageProcessorPil C n=any b=dict h
transformers.models.llava_onevision.modeling_llava_onevision
 LlavaOnevisionCausalLMOutputWithPast C n=any b=dict
 LlavaOnevisionModelOutputWithPast C n=any b=dict
 LlavaOnevisionMultiModalProjector C n=any b=rule:module-state h
transformers.models.llava_onevision.modular_llava_onevision
 LlavaOnevisionCausalLMOutputWithPast C n=any b=dict
 LlavaOnevisionImageProcessor C n=any b=dict h
 LlavaOnevisionImageProcessorKwargs C n=any r=data b=dict i
 LlavaOnevisionImageProcessorPil C n=any b=dict h
 LlavaOnevisionModelOutputWithPast C n=any b=dict
transformers.models.llava_onevision.processing_llava_onevision
 LlavaOnevisionProcessor C n=any b=dict h
transformers.models.llava_onevision.video_processing_llava_onevision
 LlavaOnevisionVideoProcessor C n=any b=dict h
transformers.models.longcat_flash.modeling_longcat_flash
 LongcatFlashExperts C n=any b=rule:module-state h
 LongcatFlashMLA C n=any b=rule:module-state h
 LongcatFlashMLP C n=any b=rule:module-state h
 LongcatFlashMoE C n=any b=rule:module-state h
 LongcatFlashRotaryEmbedding C n=any b=rule:module-state h
 LongcatFlashTopkRouter C n=any b=rule:module-state h
transformers.models.longcat_flash.modular_longcat_flash
 LongcatFlashExperts C n=any b=rule:module-state h
 LongcatFlashMLA C n=any b=rule:module-state h
 LongcatFlashMLP C n=any b=rule:module-state h
 LongcatFlashMoE C n=any b=rule:module-state h
 LongcatFlashRotaryEmbedding C n=any b=rule:module-state h
 LongcatFlashTopkRouter C n=any b=rule:module-state h
transformers.models.longt5.modeling_longt5
 LongT5Attention C n=any b=rule:module-state h
 LongT5DenseActDense C n=any b=rule:module-state h
 LongT5DenseGatedActDense C n=any b=rule:module-state h
 LongT5LayerCrossAttention C n=any b=rule:module-state h
 LongT5LayerFF C n=any b=rule:module-state h
 LongT5LayerLocalSelfAttention C n=any b=rule:module-state h
 LongT5LayerNorm C n=any b=rule:module-state h
 LongT5LayerSelfAttention C n=any b=rule:module-state h
 LongT5LayerTransientGlobalSelfAttention C n=any b=rule:module-state h
 LongT5LocalAttention C n=any b=rule:module-state h
 LongT5TransientGlobalAttention C n=any b=rule:module-state h
transformers.models.luke.modeling_luke
 BaseLukeModelOutput C n=any b=dict
 EntityClassificationOutput C n=any b=dict
 EntityPairClassificationOutput C n=any b=dict
 EntityPredictionHead C n=any b=rule:module-state h
 EntityPredictionHeadTransform C n=any b=rule:module-state h
 EntitySpanClassificationOutput C n=any b=dict
 LukeAttention C n=any b=rule:module-state h
 LukeEmbeddings C n=any b=rule:module-state h
 LukeEncoder C n=any b=rule:module-state h
 LukeEntityEmbeddings C n=any b=rule:module-state h
 LukeIntermediate C n=any b=rule:module-state h
 LukeLMHead C n=any b=rule:module-state h
 LukeMaskedLMOutput C n=any b=dict
 LukeMultipleChoiceModelOutput C n=any b=dict
 LukeOutput C n=any b=rule:module-state h
 LukePooler C n=any b=rule:module-state h
 LukeQuestionAnsweringModelOutput C n=any b=dict
 LukeSelfAttention C n=any b=rule:module-state h
 LukeSelfOutput C n=any b=rule:module-state h
 LukeSequenceClassifierOutput C n=any b=dict
 LukeTokenClassifierOutput C n=any b=dict
transformers.models.lw_detr.modeling_lw_detr
 LwDetrAttention C n=any b=rule:module-state h
 LwDetrC2FLayer C n=any b=rule:module-state h
 LwDetrConvEncoder C n=any b=rule:module-state h
 LwDetrConvNormLayer C n=any b=rule:module-state h
 LwDetrDecoderOutput C n=any b=dict
 LwDetrLayerNorm C n=any b=rule:module-state h
 LwDetrMLP C n=any b=rule:module-state h
 LwDetrMLPPredictionHead C n=any b=rule:module-state h
 LwDetrModelOutput C n=any b=dict
 LwDetrMultiScaleProjector C n=any b=rule:module-state h
 LwDetrMultiscaleDeformableAttention C n=any b=rule:module-state h
 LwDetrObjectDetectionOutput C n=any b=dict
 LwDetrRepVggBlock C n=any b=rule:module-state h
 LwDetrSamplingLayer C n=any b=rule:module-state h
 LwDetrScaleProjector C n=any b=rule:module-state h
 LwDetrViTAttention C n=any b=rule:module-state h
 LwDetrViTEmbeddings C n=any b=rule:module-state h
 LwDetrViTMlp C n=any b=rule:module-state h
transformers.models.lw_detr.modular_lw_detr
 LwDetrAttention C n=any b=rule:module-state h
 LwDetrC2FLayer C n=any b=rule:module-state h
 LwDetrConvEncoder C n=any b=rule:module-state h
 LwDetrConvNormLayer C n=any b=rule:module-state h
 LwDetrDecoderOutput C n=any b=dict
 LwDetrLayerNorm C n=any b=rule:module-state h
 LwDetrMLP C n=any b=rule:module-state h
 LwDetrMLPPredictionHead C n=any b=rule:module-state h
 LwDetrModelOutput C n=any b=dict
 LwDetrMultiScaleProjector C n=any b=rule:module-state h
 LwDetrMultiscaleDeformableAttention C n=any b=rule:module-state h
 LwDetrObjectDetectionOutput C n=any b=dict
 LwDetrRepVggBlock C n=any b=rule:module-state h
 LwDetrSamplingLayer C n=any b=rule:module-state h
 LwDetrScaleProjector C n=any b=rule:module-state h
 LwDetrViTAttention C n=any b=rule:module-state h
 LwDetrViTEmbeddings C n=any b=rule:module-state h
 LwDetrViTMlp C n=any b=rule:module-state h
transformers.models.lxmert.modeling_lxmert
 GeLU C n=any b=rule:module-state h
 LxmertAttention C n=any b=rule:module-state h
 LxmertAttentionOutput C n=any b=rule:module-state h
 LxmertCrossAttentionLayer C n=any b=rule:module-state h
 LxmertEmbeddings C n=any b=rule:module-state h
 LxmertEncoder C n=any b=rule:module-state h
 LxmertForPreTrainingOutput C n=any b=dict
 LxmertForQuestionAnsweringOutput C n=any b=dict
 LxmertIntermediate C n=any b=rule:module-state h
 LxmertLMPredictionHead C n=any b=rule:module-state h
 LxmertLayer C n=any b=rule:module-state h
 LxmertModelOutput C n=any b=dict
 LxmertOutput C n=any b=rule:module-state h
 LxmertPooler C n=any b=rule:module-state h
 LxmertPreTrainingHeads C n=any b=rule:module-state h
 LxmertPredictionHeadTransform C n=any b=rule:module-state h
 LxmertSelfAttentionLayer C n=any b=rule:module-state h
 LxmertVisualAnswerHead C n=any b=rule:module-state h
 LxmertVisualFeatureEncoder C n=any b=rule:module-state h
 LxmertVisualObjHead C n=any b=rule:module-state h
 LxmertXLayer C n=any b=rule:module-state h
transformers.models.m2m_100.modeling_m2m_100
 M2M100Attention C n=any b=rule:module-state h
 M2M100ScaledWordEmbedding C n=any b=rule:module-state h
 M2M100SinusoidalPositionalEmbedding C n=any b=rule:module-state h
transformers.models.mamba.modeling_mamba
 MambaCausalLMOutput C n=any b=dict
 MambaOutput C n=any b=dict
 MambaRMSNorm C n=any b=rule:module-state h
transformers.models.mamba2.modeling_mamba2
 Mamba2CausalLMOutput C n=any b=dict
 Mamba2Output C n=any b=dict
 Mamba2RMSNorm C n=any b=rule:module-state h
 MambaRMSNormGated C n=any b=rule:module-state h
transformers.models.markuplm.feature_extraction_markuplm
 MarkupLMFeatureExtractor C n=any b=dict h
transformers.models.markuplm.modeling_markuplm
 MarkupLMAttention C n=any b=rule:module-state h
 MarkupLMEmbeddings C n=any b=rule:module-state h
 MarkupLMEncoder C n=any b=rule:module-state h
 MarkupLMIntermediate C n=any b=rule:module-state h
 MarkupLMLMPredictionHead C n=any b=rule:module-state h
 MarkupLMOnlyMLMHead C n=any b=rule:module-state h
 MarkupLMOutput C n=any b=rule:module-state h
 MarkupLMPooler C n=any b=rule:module-state h
 MarkupLMPredictionHeadTransform C n=any b=rule:module-state h
 MarkupLMSelfAttention C n=any b=rule:module-state h
 MarkupLMSelfOutput C n=any b=rule:module-state h
 XPathEmbeddings C n=any b=rule:module-state h
transformers.models.markuplm.processing_markuplm
 MarkupLMProcessor C n=any b=dict h
transformers.models.mask2former.image_processing_mask2former
 Mask2FormerImageProcessor C n=any b=dict h
 Mask2FormerImageProcessorKwargs C n=any r=data b=dict i
transformers.models.mask2former.image_processing_pil_mask2former
 Mask2FormerImageProcessorKwargs C n=any r=data b=dict i
 Mask2FormerImageProcessorPil C n=any b=dict h
transformers.models.mask2former.modeling_mask2former
 Mask2FormerAttention C n=any b=rule:module-state h
 Mask2FormerForUniversalSegmentationOutput C n=any b=dict
 Mask2FormerHungarianMatcher C n=any b=rule:module-state h
 Mask2FormerLoss C n=any b=rule:module-state h
 Mask2FormerMLPPredictionHead C n=any b=rule:module-state h
 Mask2FormerMaskPredictor C n=any b=rule:module-state h
 Mask2FormerMaskedAttentionDecoder C n=any b=rule:module-state h
 Mask2FormerMaskedAttentionDecoderOutput C n=any b=dict
 Mask2FormerModelOutput C n=any b=dict
 Mask2FormerPixelDecoder C n=any b=rule:module-state h
 Mask2FormerPixelDecoderEncoderLayer C n=any b=rule:module-state h
 Mask2FormerPixelDecoderEncoderMultiscaleDeformableAttention C n=any b=rule:module-state h
 Mask2FormerPixelDecoderEncoderOnly C n=any b=rule:module-state h
 Mask2FormerPixelDecoderOutput C n=any b=dict
 Mask2FormerPixelLevelModule C n=any b=rule:module-state h
 Mask2FormerPixelLevelModuleOutput C n=any b=dict
 Mask2FormerPredictionBlock C n=any b=rule:module-state h
 Mask2FormerSinePositionEmbedding C n=any b=rule:module-state h
 Mask2FormerTransformerModule C n=any b=rule:module-state h
transformers.models.mask2former.modular_mask2former
 Mask2FormerImageProcessor C n=any b=dict h
 Mask2FormerImageProcessorPil C n=any b=dict h
transformers.models.maskformer.image_processing_maskformer
 MaskFormerImageProcessor C n=any b=dict h
 MaskFormerImageProcessorKwargs C n=any r=data b=dict i
transformers.models.maskformer.image_processing_pil_maskformer
 MaskFormerImageProcessorKwargs C n=any r=data b=dict i
 MaskFormerImageProcessorPil C n=any b=dict h
transformers.models.maskformer.modeling_maskformer
 DetrDecoderOutput C n=any b=dict
 MaskFormerDetrConvBlock C n=any b=rule:module-state h
 MaskFormerDetrCrossAttention C n=any b=rule:module-state h
 MaskFormerDetrDecoderOutput C n=any b=dict
 MaskFormerDetrFPNFusionStage C n=any b=rule:module-state h
 MaskFormerDetrLearnedPositionEmbedding C n=any b=rule:module-state h
 MaskFormerDetrMHAttentionMap C n=any b=rule:module-state h
 MaskFormerDetrMLP C n=any b=rule:module-state h
 MaskFormerDetrMaskHeadSmallConv C n=any b=rule:module-state h
 MaskFormerDetrSelfAttention C n=any b=rule:module-state h
 MaskFormerFPNConvLayer C n=any b=rule:module-state h
 MaskFormerFPNLayer C n=any b=rule:module-state h
 MaskFormerFPNModel C n=any b=rule:module-state h
 MaskFormerForInstanceSegmentationOutput C n=any b=dict
 MaskFormerHungarianMatcher C n=any b=rule:module-state h
 MaskFormerLoss C n=any b=rule:module-state h
 MaskFormerModelOutput C n=any b=dict
 MaskFormerPixelDecoder C n=any b=rule:module-state h
 MaskFormerPixelDecoderOutput C n=any b=dict
 MaskFormerPixelLevelModule C n=any b=rule:module-state h
 MaskFormerPixelLevelModuleOutput C n=any b=dict
 MaskFormerSinePositionEmbedding C n=any b=rule:module-state h
 MaskFormerTransformerModule C n=any b=rule:module-state h
 MaskformerMLPPredictionHead C n=any b=rule:module-state h
 PredictionBlock C n=any b=rule:module-state h
transformers.models.maskformer.modeling_maskformer_swin
 MaskFormerDropPath C n=any b=rule:module-state h
 MaskFormerSwinAttention C n=any b=rule:module-state h
 MaskFormerSwinBaseModelOutput C n=any b=dict
 MaskFormerSwinEmbeddings C n=any b=rule:module-state h
 MaskFormerSwinEncoder C n=any b=rule:module-state h
 MaskFormerSwinIntermediate C n=any b=rule:module-state h
 MaskFormerSwinLayer C n=any b=rule:module-state h
 MaskFormerSwinModelOutputWithPooling C n=any b=dict
 MaskFormerSwinOutput C n=any b=rule:module-state h
 MaskFormerSwinPatchEmbeddings C n=any b=rule:module-state h
 MaskFormerSwinPatchMerging C n=any b=rule:module-state h
 MaskFormerSwinSelfAttention C n=any b=rule:module-state h
 MaskFormerSwinSelfOutput C n=any b=rule:module-state h
transformers.models.maskformer.modular_maskformer
 MaskFormerFPNConvLayer C n=any b=rule:module-state h
 MaskFormerFPNLayer C n=any b=rule:module-state h
 MaskFormerFPNModel C n=any b=rule:module-state h
 MaskFormerForInstanceSegmentationOutput C n=any b=dict
 MaskFormerHungarianMatcher C n=any b=rule:module-state h
 MaskFormerLoss C n=any b=rule:module-state h
 MaskFormerModelOutput C n=any b=dict
 MaskFormerPixelDecoder C n=any b=rule:module-state h
 MaskFormerPixelDecoderOutput C n=any b=dict
 MaskFormerPixelLevelModule C n=any b=rule:module-state h
 MaskFormerPixelLevelModuleOutput C n=any b=dict
 MaskFormerSinePositionEmbedding C n=any b=rule:module-state h
 MaskFormerTransformerModule C n=any b=rule:module-state h
 MaskformerMLPPredictionHead C n=any b=rule:module-state h
 PredictionBlock C n=any b=rule:module-state h
transformers.models.megatron_bert.modeling_megatron_bert
 MegatronBertAttention C n=any b=rule:module-state h
 MegatronBertEmbeddings C n=any b=rule:module-state h
 MegatronBertEncoder C n=any b=rule:module-state h
 MegatronBertForPreTrainingOutput C n=any b=dict
 MegatronBertIntermediate C n=any b=rule:module-state h
 MegatronBertLMPredictionHead C n=any b=rule:module-state h
 MegatronBertOnlyMLMHead C n=any b=rule:module-state h
 MegatronBertOnlyNSPHead C n=any b=rule:module-state h
 MegatronBertOutput C n=any b=rule:module-state h
 MegatronBertPooler C n=any b=rule:module-state h
 MegatronBertPreTrainingHeads C n=any b=rule:module-state h
 MegatronBertPredictionHeadTransform C n=any b=rule:module-state h
 MegatronBertSelfAttention C n=any b=rule:module-state h
 MegatronBertSelfOutput C n=any b=rule:module-state h
transformers.models.mellum.modeling_mellum
 MellumMLP C n=any b=rule:module-state h
 MellumRotaryEmbedding C n=any b=rule:module-state h
 MellumSparseMoeBlock C n=any b=rule:module-state h
 MellumTopKRouter C n=any b=rule:module-state h
transformers.models.mellum.modular_mellum
 MellumRotaryEmbedding C n=any b=rule:module-state h
 MellumSparseMoeBlock C n=any b=rule:module-state h
transformers.models.metaclip_2.modeling_metaclip_2
 MetaClip2Attention C n=any b=rule:module-state h
 MetaClip2Encoder C n=any b=rule:module-state h
 MetaClip2MLP C n=any b=rule:module-state h
 MetaClip2Output C n=any b=dict
 MetaClip2TextEmbeddings C n=any b=rule:module-state h
 MetaClip2TextModelOutput C n=any b=dict
 MetaClip2VisionEmbeddings C n=any b=rule:module-state h
 MetaClip2VisionModelOutput C n=any b=dict
transformers.models.metaclip_2.modular_metaclip_2
 MetaClip2Attention C n=any b=rule:module-state h
 MetaClip2MLP C n=any b=rule:module-state h
 MetaClip2TextEmbeddings C n=any b=rule:module-state h
 MetaClip2VisionEmbeddings C n=any b=rule:module-state h
transformers.models.mgp_str.modeling_mgp_str
 MgpStrDropPath C n=any b=rule:module-state h
 MgpstrA3Module C n=any b=rule:module-state h
 MgpstrAttention C n=any b=rule:module-state h
 MgpstrEmbeddings C n=any b=rule:module-state h
 MgpstrEncoder C n=any b=rule:module-state h
 MgpstrLayer C n=any b=rule:module-state h
 MgpstrMlp C n=any b=rule:module-state h
 MgpstrModelOutput C n=any b=dict
transformers.models.mgp_str.processing_mgp_str
 MgpstrProcessor C n=any b=dict h
transformers.models.mimi.modeling_mimi
 MimiAttention C n=any b=rule:module-state h
 MimiConv1d C n=any b=rule:module-state h
 MimiConv1dPaddingCache C n=any b=dict h
 MimiConvTranspose1d C n=any b=rule:module-state h
 MimiDecoder C n=any b=rule:module-state h
 MimiDecoderOutput C n=any b=dict
 MimiEncoder C n=any b=rule:module-state h
 MimiEncoderModelOutput C n=any b=dict
 MimiEncoderOutput C n=any b=dict
 MimiEuclideanCodebook C n=any b=rule:module-state h
 MimiLayerScale C n=any b=rule:module-state h
 MimiMLP C n=any b=rule:module-state h
 MimiOutput C n=any b=dict
 MimiResidualVectorQuantizer C n=any b=rule:module-state h
 MimiResnetBlock C n=any b=rule:module-state h
 MimiRotaryEmbedding C n=any b=rule:module-state h
 MimiSplitResidualVectorQuantizer C n=any b=rule:module-state h
 MimiTransformerModel C n=any b=rule:module-state h
 MimiVectorQuantization C n=any b=rule:module-state h
transformers.models.mimo_v2_flash.modeling_mimo_v2_flash
 MiMoV2FlashAttention C n=any b=rule:module-state h
 MiMoV2FlashMLP C n=any b=rule:module-state h
 MiMoV2FlashMoE C n=any b=rule:module-state h
 MiMoV2FlashRotaryEmbedding C n=any b=rule:module-state h
 MiMoV2FlashTopkRouter C n=any b=rule:module-state h
transformers.models.mimo_v2_flash.modular_mimo_v2_flash
 MiMoV2FlashMLP C n=any b=rule:module-state h
 MiMoV2FlashMoE C n=any b=rule:module-state h
 MiMoV2FlashRotaryEmbedding C n=any b=rule:module-state h
 MiMoV2FlashTopkRouter C n=any b=rule:module-state h
transformers.models.minicpm3.modeling_minicpm3
 MiniCPM3Attention C n=any b=rule:module-state h
 MiniCPM3MLP C n=any b=rule:module-state h
 MiniCPM3RotaryEmbedding C n=any b=rule:module-state h
 MiniCPM3ScaledWordEmbedding C n=any b=rule:module-state h
transformers.models.minicpm3.modular_minicpm3
 MiniCPM3Attention C n=any b=rule:module-state h
 MiniCPM3MLP C n=any b=rule:module-state h
 MiniCPM3RotaryEmbedding C n=any b=rule:module-state h
 MiniCPM3ScaledWordEmbedding C n=any b=rule:module-state h
transformers.models.minicpm_ocr.image_processing_minicpm_ocr
 MiniCPMOcrImageProcessor C n=any b=dict h
 MiniCPMOcrImageProcessorKwargs C n=any r=data b=dict i
transformers.models.minicpm_ocr.modeling_minicpm_ocr
 MiniCPMOcrDownsampleMLP C n=any b=rule:module-state h
 MiniCPMOcrMerger C n=any b=rule:module-state h
 MiniCPMOcrViTWindowAttentionMerger C n=any b=rule:module-state h
 MiniCPMOcrVisionAttention C n=any b=rule:module-state h
 MiniCPMOcrVisionEmbeddings C n=any b=rule:module-state h
 MiniCPMOcrVisionEncoder C n=any b=rule:module-state h
 MiniCPMOcrVisionMLP C n=any b=rule:module-state h
transformers.models.minicpm_ocr.modular_minicpm_ocr
 MiniCPMOcrImageProcessor C n=any b=dict h
 MiniCPMOcrImageProcessorKwargs C n=any r=data b=dict i
 MiniCPMOcrProcessor C n=any b=dict h
 MiniCPMOcrVideoProcessor C n=any b=dict h
 MiniCPMOcrVideoProcessorKwargs C n=any r=data b=dict i
transformers.models.minicpm_ocr.processing_minicpm_ocr
 MiniCPMOcrProcessor C n=any b=dict h
 MiniCPMOcrProcessorKwargs C n=any r=data b=dict i
transformers.models.minicpm_ocr.video_processing_minicpm_ocr
 MiniCPMOcrVideoProcessor C n=any b=dict h
 MiniCPMOcrVideoProcessorKwargs C n=any r=data b=dict i
transformers.models.minicpmv4_6.image_processing_minicpmv4_6
 MiniCPMV4_6ImageProcessor C n=any b=dict h
 MiniCPMV4_6ImageProcessorKwargs C n=any r=data b=dict i
transformers.models.minicpmv4_6.image_processing_pil_minicpmv4_6
 MiniCPMV4_6ImageProcessorPil C n=any b=dict h
 MiniCPMV4_6ImageProcessorPilKwargs C n=any r=data b=dict i
transformers.models.minicpmv4_6.modeling_minicpmv4_6
 MiniCPMV4_6DownsampleMLP C n=any b=rule:module-state h
 MiniCPMV4_6Merger C n=any b=rule:module-state h
 MiniCPMV4_6ViTWindowAttentionMerger C n=any b=rule:module-state h
 MiniCPMV4_6VisionAttention C n=any b=rule:module-state h
 MiniCPMV4_6VisionEmbeddings C n=any b=rule:module-state h
 MiniCPMV4_6VisionEncoder C n=any b=rule:module-state h
 MiniCPMV4_6VisionMLP C n=any b=rule:module-state h
transformers.models.minicpmv4_6.modular_minicpmv4_6
 MiniCPMV4_6DownsampleMLP C n=any b=rule:module-state h
 MiniCPMV4_6Merger C n=any b=rule:module-state h
 MiniCPMV4_6ViTWindowAttentionMerger C n=any b=rule:module-state h
 MiniCPMV4_6VisionAttention C n=any b=rule:module-state h
 MiniCPMV4_6VisionEmbeddings C n=any b=rule:module-state h
 MiniCPMV4_6VisionEncoder C n=any b=rule:module-state h
 MiniCPMV4_6VisionMLP C n=any b=rule:module-state h
transformers.models.minicpmv4_6.processing_minicpmv4_6
 MiniCPMV4_6Processor C n=any b=dict h
 MiniCPMV4_6ProcessorKwargs C n=any r=data b=dict i
transformers.models.minicpmv4_6.video_processing_minicpmv4_6
 MiniCPMV4_6VideoProcessor C n=any b=dict h
 MiniCPMV4_6VideoProcessorKwargs C n=any r=data b=dict i
transformers.models.minicpmv4_7.modeling_minicpmv4_7
 MiniCPMV4_7DownsampleMLP C n=any b=rule:module-state h
 MiniCPMV4_7Merger C n=any b=rule:module-state h
 MiniCPMV4_7ViTWindowAttentionMerger C n=any b=rule:module-state h
 MiniCPMV4_7VisionAttention C n=any b=rule:module-state h
 MiniCPMV4_7VisionEmbeddings C n=any b=rule:module-state h
 MiniCPMV4_7VisionEncoder C n=any b=rule:module-state h
 MiniCPMV4_7VisionMLP C n=any b=rule:module-state h
transformers.models.minicpmv4_7.modular_minicpmv4_7
 MiniCPMV4_7Processor C n=any b=dict h
 MiniCPMV4_7ProcessorKwargs C n=any r=data b=dict i
transformers.models.minicpmv4_7.processing_minicpmv4_7
 MiniCPMV4_7Processor C n=any b=dict h
 MiniCPMV4_7ProcessorKwargs C n=any r=data b=dict i
transformers.models.minimax.modeling_minimax
 MiniMaxCache C n=any b=dict h
 MiniMaxLightningAttention C n=any b=rule:module-state h
 MiniMaxRotaryEmbedding C n=any b=rule:module-state h
 MiniMaxSparseMoeBlock C n=any b=rule:module-state h
 MiniMaxTopKRouter C n=any b=rule:module-state h
transformers.models.minimax.modular_minimax
 MiniMaxCache C n=any b=dict h
 MiniMaxLightningAttention C n=any b=rule:module-state h
 MiniMaxRotaryEmbedding C n=any b=rule:module-state h
 MiniMaxSparseMoeBlock C n=any b=rule:module-state h
 MiniMaxTopKRouter C n=any b=rule:module-state h
transformers.models.minimax_m2.modeling_minimax_m2
 MiniMaxM2Attention C n=any b=rule:module-state h
 MiniMaxM2RotaryEmbedding C n=any b=rule:module-state h
 MiniMaxM2SparseMoeBlock C n=any b=rule:module-state h
 MiniMaxM2TopKRouter C n=any b=rule:module-state h
transformers.models.minimax_m2.modular_minimax_m2
 MiniMaxM2RotaryEmbedding C n=any b=rule:module-state h
 MiniMaxM2SparseMoeBlock C n=any b=rule:module-state h
 MiniMaxM2TopKRouter C n=any b=rule:module-state h
transformers.models.minimax_m3_vl.image_processing_minimax_m3_vl
 MiniMaxM3VLImageProcessor C n=any b=dict h
 MiniMaxM3VLImageProcessorKwargs C n=any r=data b=dict i
transformers.models.minimax_m3_vl.modeling_minimax_m3_vl
 MiniMaxM3VLAttention C n=any b=rule:module-state h
 MiniMaxM3VLCausalLMOutputWithPast C n=any b=dict
 MiniMaxM3VLDenseMLP C n=any b=rule:module-state h
 MiniMaxM3VLIndexer C n=any b=rule:module-state h
 MiniMaxM3VLModelOutputWithPast C n=any b=dict
 MiniMaxM3VLMultiModalProjector C n=any b=rule:module-state h
 MiniMaxM3VLRMSNorm C n=any b=rule:module-state h
 MiniMaxM3VLRotaryEmbedding C n=any b=rule:module-state h
 MiniMaxM3VLSparseCacheLayer C n=any r=any b=dict h
 MiniMaxM3VLSparseMoeBlock C n=any b=rule:module-state h
 MiniMaxM3VLSparseStaticCacheLayer C n=any b=dict h
 MiniMaxM3VLTopKRouter C n=any b=rule:module-state h
 MiniMaxM3VLVisionAttention C n=any b=rule:module-state h
 MiniMaxM3VLVisionEmbeddings C n=any b=rule:module-state h
 MiniMaxM3VLVisionMLP C n=any b=rule:module-state h
 MiniMaxM3VLVisionRotaryEmbedding C n=any b=rule:module-state h
transformers.models.minimax_m3_vl.modular_minimax_m3_vl
 MiniMaxM3VLAttention C n=any b=rule:module-state h
 MiniMaxM3VLCausalLMOutputWithPast C n=any b=dict
 MiniMaxM3VLDenseMLP C n=any b=rule:module-state h
 MiniMaxM3VLImageProcessor C n=any b=dict h
 MiniMaxM3VLImageProcessorKwargs C n=any r=data b=dict i
 MiniMaxM3VLIndexer C n=any b=rule:module-state h
 MiniMaxM3VLModelOutputWithPast C n=any b=dict
 MiniMaxM3VLMultiModalProjector C n=any b=rule:module-state h
 MiniMaxM3VLProcessor C n=any b=dict h
 MiniMaxM3VLRMSNorm C n=any b=rule:module-state h
 MiniMaxM3VLRotaryEmbedding C n=any b=rule:module-state h
 MiniMaxM3VLSparseCacheLayer C n=any r=any b=dict h
 MiniMaxM3VLSparseMoeBlock C n=any b=rule:module-state h
 MiniMaxM3VLSparseStaticCacheLayer C n=any b=dict h
 MiniMaxM3VLTopKRouter C n=any b=rule:module-state h
 MiniMaxM3VLVisionAttention C n=any b=rule:module-state h
 MiniMaxM3VLVisionEmbeddings C n=any b=rule:module-state h
 MiniMaxM3VLVisionMLP C n=any b=rule:module-state h
 MiniMaxM3VLVisionRotaryEmbedding C n=any b=rule:module-state h
transformers.models.minimax_m3_vl.processing_minimax_m3_vl
 MiniMaxM3VLProcessor C n=any b=dict h
transformers.models.minimax_m3_vl.video_processing_minimax_m3_vl
 MiniMaxM3VLVideoProcessor C n=any b=dict h
 MiniMaxM3VLVideoProcessorKwargs C n=any r=data b=dict i
transformers.models.ministral.modeling_ministral
 MinistralMLP C n=any b=rule:module-state h
 MinistralRotaryEmbedding C n=any b=rule:module-state h
transformers.models.ministral.modular_ministral
 MinistralMLP C n=any b=rule:module-state h
 MinistralRotaryEmbedding C n=any b=rule:module-state h
transformers.models.ministral3.modeling_ministral3
 Ministral3MLP C n=any b=rule:module-state h
 Ministral3RotaryEmbedding C n=any b=rule:module-state h
transformers.models.mistral3.modeling_mistral3
 Mistral3CausalLMOutputWithPast C n=any b=dict
 Mistral3ModelOutputWithPast C n=any b=dict
 Mistral3MultiModalProjector C n=any b=rule:module-state h
 Mistral3PatchMerger C n=any b=rule:module-state h
transformers.models.mistral3.modular_mistral3
 Mistral3CausalLMOutputWithPast C n=any b=dict
 Mistral3ModelOutputWithPast C n=any b=dict
 Mistral3MultiModalProjector C n=any b=rule:module-state h
 Mistral3PatchMerger C n=any b=rule:module-state h
transformers.models.mistral4.modeling_mistral4
 Mistral4Attention C n=any b=rule:module-state h
 Mistral4MLP C n=any b=rule:module-state h
 Mistral4MoE C n=any b=rule:module-state h
 Mistral4RotaryEmbedding C n=any b=rule:module-state h
 Mistral4TopkRouter C n=any b=rule:module-state h
transformers.models.mistral4.modular_mistral4
 Mistral4Attention C n=any b=rule:module-state h
 Mistral4MLP C n=any b=rule:module-state h
 Mistral4MoE C n=any b=rule:module-state h
 Mistral4RotaryEmbedding C n=any b=rule:module-state h
 Mistral4TopkRouter C n=any b=rule:module-state h
transformers.models.mistral_large4.modeling_mistral_large4
 MistralLarge4CausalLMOutputWithPast C n=any b=dict
 MistralLarge4ModelOutputWithPast C n=any b=dict
 MistralLarge4MultiModalProjector C n=any b=rule:module-state h
 MistralLarge4PatchMerger C n=any b=rule:module-state h
 MistralLarge4TextAttention C n=any b=rule:module-state h
 MistralLarge4TextIndexer C n=any b=rule:module-state h
 MistralLarge4TextMLP C n=any b=rule:module-state h
 MistralLarge4TextMoE C n=any b=rule:module-state h
 MistralLarge4TextRotaryEmbedding C n=any b=rule:module-state h
 MistralLarge4TextSoftmaxScaling C n=any b=rule:module-state h
 MistralLarge4TextTopkRouter C n=any b=rule:module-state h
transformers.models.mistral_large4.modular_mistral_large4
 MistralLarge4CausalLMOutputWithPast C n=any b=dict
 MistralLarge4ModelOutputWithPast C n=any b=dict
 MistralLarge4TextAttention C n=any b=rule:module-state h
 MistralLarge4TextIndexer C n=any b=rule:module-state h
 MistralLarge4TextMLP C n=any b=rule:module-state h
 MistralLarge4TextMoE C n=any b=rule:module-state h
 MistralLarge4TextRotaryEmbedding C n=any b=rule:module-state h
 MistralLarge4TextSoftmaxScaling C n=any b=rule:module-state h
 MistralLarge4TextTopkRouter C n=any b=rule:module-state h
transformers.models.mlcd.modeling_mlcd
 MLCDAttention C n=any b=rule:module-state h
 MLCDEncoder C n=any b=rule:module-state h
 MLCDMLP C n=any b=rule:module-state h
 MLCDRotaryEmbedding C n=any b=rule:module-state h
 MLCDVisionEmbeddings C n=any b=rule:module-state h
transformers.models.mlcd.modular_mlcd
 MLCDAttention C n=any b=rule:module-state h
 MLCDEncoder C n=any b=rule:module-state h
 MLCDMLP C n=any b=rule:module-state h
 MLCDRotaryEmbedding C n=any b=rule:module-state h
 MLCDVisionEmbeddings C n=any b=rule:module-state h
transformers.models.mllama.image_processing_mllama
 MllamaImageProcessor C n=any b=dict h
 MllamaImageProcessorKwargs C n=any r=data b=dict i
transformers.models.mllama.image_processing_pil_mllama
 MllamaImageProcessorKwargs C n=any r=data b=dict i
 MllamaImageProcessorPil C n=any b=dict h
transformers.models.mllama.modeling_mllama
 MllamaPrecomputedAspectRatioEmbedding C n=any b=rule:module-state h
 MllamaPrecomputedPositionEmbedding C n=any b=rule:module-state h
 MllamaRotaryEmbedding C n=any b=rule:module-state h
 MllamaTextCrossAttention C n=any b=rule:module-state h
 MllamaTextMLP C n=any b=rule:module-state h
 MllamaTextRMSNorm C n=any b=rule:module-state h
 MllamaTextSelfAttention C n=any b=rule:module-state h
 MllamaVisionAttention C n=any b=rule:module-state h
 MllamaVisionEncoder C n=any b=rule:module-state h
 MllamaVisionEncoderLayer C n=any b=rule:module-state h
 MllamaVisionMLP C n=any b=rule:module-state h
transformers.models.mllama.processing_mllama
 MllamaProcessor C n=any b=dict h
transformers.models.mm_grounding_dino.modeling_mm_grounding_dino
 MMGroundingDinoBiMultiHeadAttention C n=any b=rule:module-state h
 MMGroundingDinoContrastiveEmbedding C n=any b=rule:module-state h
 MMGroundingDinoConvEncoder C n=any b=rule:module-state h
 MMGroundingDinoConvModel C n=any b=rule:module-state h
 MMGroundingDinoDecoderLayer C n=any b=rule:module-state h
 MMGroundingDinoDecoderOutput C n=any b=dict
 MMGroundingDinoDeformableLayer C n=any b=rule:module-state h
 MMGroundingDinoDropPath C n=any b=rule:module-state h
 MMGroundingDinoEncoderLayer C n=any b=rule:module-state h
 MMGroundingDinoEncoderOutput C n=any b=dict
 MMGroundingDinoFrozenBatchNorm2d C n=any b=rule:module-state h
 MMGroundingDinoFusionLayer C n=any b=rule:module-state h
 MMGroundingDinoLearnedPositionEmbedding C n=any b=rule:module-state h
 MMGroundingDinoMLPPredictionHead C n=any b=rule:module-state h
 MMGroundingDinoModelOutput C n=any b=dict
 MMGroundingDinoMultiheadAttention C n=any b=rule:module-state h
 MMGroundingDinoMultiscaleDeformableAttention C n=any b=rule:module-state h
 MMGroundingDinoObjectDetectionOutput C n=any b=dict
 MMGroundingDinoSinePositionEmbedding C n=any b=rule:module-state h
 MMGroundingDinoTextEnhancerLayer C n=any b=rule:module-state h
transformers.models.mm_grounding_dino.modular_mm_grounding_dino
 MMGroundingDinoContrastiveEmbedding C n=any b=rule:module-state h
 MMGroundingDinoConvEncoder C n=any b=rule:module-state h
 MMGroundingDinoConvModel C n=any b=rule:module-state h
 MMGroundingDinoMLPPredictionHead C n=any b=rule:module-state h
transformers.models.mobilebert.modeling_mobilebert
 Bottleneck C n=any b=rule:module-state h
 BottleneckLayer C n=any b=rule:module-state h
 FFNLayer C n=any b=rule:module-state h
 FFNOutput C n=any b=rule:module-state h
 MobileBertAttention C n=any b=rule:module-state h
 MobileBertEmbeddings C n=any b=rule:module-state h
 MobileBertEncoder C n=any b=rule:module-state h
 MobileBertForPreTrainingOutput C n=any b=dict
 MobileBertIntermediate C n=any b=rule:module-state h
 MobileBertLMPredictionHead C n=any b=rule:module-state h
 MobileBertOnlyMLMHead C n=any b=rule:module-state h
 MobileBertOnlyNSPHead C n=any b=rule:module-state h
 MobileBertOutput C n=any b=rule:module-state h
 MobileBertPooler C n=any b=rule:module-state h
 MobileBertPreTrainingHeads C n=any b=rule:module-state h
 MobileBertPredictionHeadTransform C n=any b=rule:module-state h
 MobileBertSelfAttention C n=any b=rule:module-state h
 MobileBertSelfOutput C n=any b=rule:module-state h
 NoNorm C n=any b=rule:module-state h
 OutputBottleneck C n=any b=rule:module-state h
transformers.models.mobilenet_v1.image_processing_mobilenet_v1
 MobileNetV1ImageProcessor C n=any b=dict h
transformers.models.mobilenet_v1.image_processing_pil_mobilenet_v1
 MobileNetV1ImageProcessorPil C n=any b=dict h
transformers.models.mobilenet_v1.modeling_mobilenet_v1
 MobileNetV1ConvLayer C n=any b=rule:module-state h
transformers.models.mobilenet_v2.image_processing_mobilenet_v2
 MobileNetV2ImageProcessor C n=any b=dict h
 MobileNetV2ImageProcessorKwargs C n=any r=data b=dict i
transformers.models.mobilenet_v2.image_processing_pil_mobilenet_v2
 MobileNetV2ImageProcessorKwargs C n=any r=data b=dict i
 MobileNetV2ImageProcessorPil C n=any b=dict h
transformers.models.mobilenet_v2.modeling_mobilenet_v2
 MobileNetV2ConvLayer C n=any b=rule:module-state h
 MobileNetV2DeepLabV3Plus C n=any b=rule:module-state h
 MobileNetV2InvertedResidual C n=any b=rule:module-state h
 MobileNetV2Stem C n=any b=rule:module-state h
transformers.models.mobilevit.image_processing_mobilevit
 MobileViTImageProcessor C n=any b=dict h
 MobileVitImageProcessorKwargs C n=any r=data b=dict i
transformers.models.mobilevit.image_processing_pil_mobilevit
 MobileViTImageProcessorPil C n=any b=dict h
 MobileVitImageProcessorKwargs C n=any r=data b=dict i
transformers.models.mobilevit.modeling_mobilevit
 MobileViTASPP C n=any b=rule:module-state h
 MobileViTASPPPooling C n=any b=rule:module-state h
 MobileViTAttention C n=any b=rule:module-state h
 MobileViTConvLayer C n=any b=rule:module-state h
 MobileViTDeepLabV3 C n=any b=rule:module-state h
 MobileViTEncoder C n=any b=rule:module-state h
 MobileViTIntermediate C n=any b=rule:module-state h
 MobileViTInvertedResidual C n=any b=rule:module-state h
 MobileViTMobileNetLayer C n=any b=rule:module-state h
 MobileViTOutput C n=any b=rule:module-state h
 MobileViTSelfAttention C n=any b=rule:module-state h
 MobileViTSelfOutput C n=any b=rule:module-state h
 MobileViTTransformer C n=any b=rule:module-state h
 MobileViTTransformerLayer C n=any b=rule:module-state h
transformers.models.mobilevitv2.modeling_mobilevitv2
 MobileViTV2ASPP C n=any b=rule:module-state h
 MobileViTV2ASPPPooling C n=any b=rule:module-state h
 MobileViTV2ConvLayer C n=any b=rule:module-state h
 MobileViTV2DeepLabV3 C n=any b=rule:module-state h
 MobileViTV2Encoder C n=any b=rule:module-state h
 MobileViTV2FFN C n=any b=rule:module-state h
 MobileViTV2InvertedResidual C n=any b=rule:module-state h
 MobileViTV2LinearSelfAttention C n=any b=rule:module-state h
 MobileViTV2MobileNetLayer C n=any b=rule:module-state h
 MobileViTV2Transformer C n=any b=rule:module-state h
 MobileViTV2TransformerLayer C n=any b=rule:module-state h
transformers.models.modernbert.modeling_modernbert
 ModernBertEmbeddings C n=any b=rule:module-state h
 ModernBertMLP C n=any b=rule:module-state h
 ModernBertPredictionHead C n=any b=rule:module-state h
 ModernBertRotaryEmbedding C n=any b=rule:module-state h
transformers.models.modernbert.modular_modernbert
 ModernBertEmbeddings C n=any b=rule:module-state h
 ModernBertMLP C n=any b=rule:module-state h
 ModernBertPredictionHead C n=any b=rule:module-state h
 ModernBertRotaryEmbedding C n=any b=rule:module-state h
transformers.models.modernbert_decoder.modeling_modernbert_decoder
 ModernBertDecoderAttention C n=any b=rule:module-state h
 ModernBertDecoderEmbeddings C n=any b=rule:module-state h
 ModernBertDecoderMLP C n=any b=rule:module-state h
 ModernBertDecoderPredictionHead C n=any b=rule:module-state h
 ModernBertDecoderRotaryEmbedding C n=any b=rule:module-state h
transformers.models.modernbert_decoder.modular_modernbert_decoder
 ModernBertDecoderAttention C n=any b=rule:module-state h
 ModernBertDecoderEmbeddings C n=any b=rule:module-state h
 ModernBertDecoderMLP C n=any b=rule:module-state h
 ModernBertDecoderPredictionHead C n=any b=rule:module-state h
 ModernBertDecoderRotaryEmbedding C n=any b=rule:module-state h
transformers.models.modernvbert.modeling_modernvbert
 ModernVBertBaseModelOutput C n=any b=dict
 ModernVBertConnector C n=any b=rule:module-state h
 ModernVBertMaskedLMOutput C n=any b=dict
 ModernVBertPredictionHead C n=any b=rule:module-state h
transformers.models.modernvbert.modular_modernvbert
 ModernVBertBaseModelOutput C n=any b=dict
 ModernVBertConnector C n=any b=rule:module-state h
 ModernVBertMaskedLMOutput C n=any b=dict
 ModernVBertPredictionHead C n=any b=rule:module-state h
transformers.models.molmo2.image_processing_molmo2
 Molmo2ImageProcessor C n=any b=dict h
 Molmo2ImageProcessorKwargs C n=any r=data b=dict i
transformers.models.molmo2.modeling_molmo2
 Molmo2CausalLMOutputWithPast C n=any b=dict
 Molmo2ImageProjectorMLP C n=any b=rule:module-state h
 Molmo2MLP C n=any b=rule:module-state h
 Molmo2ModelOutputWithPast C n=any b=dict
 Molmo2RotaryEmbedding C n=any b=rule:module-state h
 Molmo2VisionAttention C n=any b=rule:module-state h
 Molmo2VisionMLP C n=any b=rule:module-state h
transformers.models.molmo2.modular_molmo2
 Molmo2CausalLMOutputWithPast C n=any b=dict
 Molmo2ImageProcessor C n=any b=dict h
 Molmo2ImageProcessorKwargs C n=any r=data b=dict i
 Molmo2ImageProjectorMLP C n=any b=rule:module-state h
 Molmo2MLP C n=any b=rule:module-state h
 Molmo2ModelOutputWithPast C n=any b=dict
 Molmo2Processor C n=any b=dict h
 Molmo2RotaryEmbedding C n=any b=rule:module-state h
 Molmo2VideoProcessor C n=any b=dict h
 Molmo2VideoProcessorKwargs C n=any r=data b=dict i
 Molmo2VisionAttention C n=any b=rule:module-state h
 Molmo2VisionMLP C n=any b=rule:module-state h
transformers.models.molmo2.processing_molmo2
 Molmo2Processor C n=any b=dict h
transformers.models.molmo2.video_processing_molmo2
 Molmo2VideoProcessor C n=any b=dict h
 Molmo2VideoProcessorKwargs C n=any r=data b=dict i
transformers.models.moonshine.modeling_moonshine
 MoonshineAttention C n=any b=rule:module-state h
 MoonshineDecoderMLP C n=any b=rule:module-state h
 MoonshineEncoderMLP C n=any b=rule:module-state h
 MoonshineEncoderModelOutput C n=any b=dict
 MoonshineRotaryEmbedding C n=any b=rule:module-state h
transformers.models.moonshine.modular_moonshine
 MoonshineAttention C n=any b=rule:module-state h
 MoonshineDecoderMLP C n=any b=rule:module-state h
 MoonshineEncoderMLP C n=any b=rule:module-state h
 MoonshineEncoderModelOutput C n=any b=dict
 MoonshineRotaryEmbedding C n=any b=rule:module-state h
transformers.models.moonshine_streaming.modeling_moonshine_streaming
 MoonshinMoonshineStreamingDecoderMLP C n=any b=rule:module-state h
 MoonshineStreamingAsinhCompression C n=any b=rule:module-state h
 MoonshineStreamingAttention C n=any b=rule:module-state h
 MoonshineStreamingCausalConv1d C n=any b=rule:module-state h
 MoonshineStreamingDecoderMLP C n=any b=rule:module-state h
 MoonshineStreamingEncoderAttention C n=any b=rule:module-state h
 MoonshineStreamingEncoderEmbedder C n=any b=rule:module-state h
 MoonshineStreamingEncoderMLP C n=any b=rule:module-state h
 MoonshineStreamingEncoderModelOutput C n=any b=dict
 MoonshineStreamingFrameCMVN C n=any b=rule:module-state h
 MoonshineStreamingLayerNorm C n=any b=rule:module-state h
 MoonshineStreamingRotaryEmbedding C n=any b=rule:module-state h
transformers.models.moonshine_streaming.modular_moonshine_streaming
 MoonshinMoonshineStreamingDecoderMLP C n=any b=rule:module-state h
 MoonshineStreamingAsinhCompression C n=any b=rule:module-state h
 MoonshineStreamingCausalConv1d C n=any b=rule:module-state h
 MoonshineStreamingEncoderAttention C n=any b=rule:module-state h
 MoonshineStreamingEncoderEmbedder C n=any b=rule:module-state h
 MoonshineStreamingEncoderMLP C n=any b=rule:module-state h
 MoonshineStreamingEncoderModelOutput C n=any b=dict
 MoonshineStreamingFrameCMVN C n=any b=rule:module-state h
 MoonshineStreamingLayerNorm C n=any b=rule:module-state h
 MoonshineStreamingProcessor C n=any b=dict h
transformers.models.moonshine_streaming.processing_moonshine_streaming
 MoonshineStreamingProcessor C n=any b=dict h
transformers.models.moshi.modeling_moshi
 MoshiAttention C n=any b=rule:module-state h
 MoshiCausalLMOutputWithPast C n=any b=dict
 MoshiConditionalGenerationGenerateOutput C n=any b=dict
 MoshiConditionalGenerationOutputWithPast C n=any b=dict
 MoshiFlexibleLinear C n=any b=rule:module-state h
 MoshiGatingMLP C n=any b=rule:module-state h
 MoshiLinear C n=any b=rule:module-state h
 MoshiRMSNorm C n=any b=rule:module-state h
 MoshiRotaryEmbedding C n=any b=rule:module-state h
 MoshiUnconditionalInput C n=any b=dict
transformers.models.moss_transcribe_diarize.feature_extraction_moss_transcribe_diarize
 MossTranscribeDiarizeFeatureExtractor C n=any b=dict h
transformers.models.moss_transcribe_diarize.modeling_moss_transcribe_diarize
 MossTranscribeDiarizeAudioAttention C n=any b=rule:module-state h
 MossTranscribeDiarizeCausalLMOutputWithPast C n=any b=dict
 MossTranscribeDiarizeModelOutputWithPast C n=any b=dict
 MossTranscribeDiarizeMultiModalProjector C n=any b=rule:module-state h
transformers.models.moss_transcribe_diarize.modular_moss_transcribe_diarize
 MossTranscribeDiarizeAudioAttention C n=any b=rule:module-state h
 MossTranscribeDiarizeCausalLMOutputWithPast C n=any b=dict
 MossTranscribeDiarizeFeatureExtractor C n=any b=dict h
 MossTranscribeDiarizeModelOutputWithPast C n=any b=dict
 MossTranscribeDiarizeMultiModalProjector C n=any b=rule:module-state h
 MossTranscribeDiarizeProcessor C n=any b=dict h
transformers.models.moss_transcribe_diarize.processing_moss_transcribe_diarize
 MossTranscribeDiarizeProcessor C n=any b=dict h
transformers.models.mpt.modeling_mpt
 MptAttention C n=any b=rule:module-state h
 MptMLP C n=any b=rule:module-state h
transformers.models.mra.modeling_mra
 MraAttention C n=any b=rule:module-state h
 MraClassificationHead C n=any b=rule:module-state h
 MraEmbeddings C n=any b=rule:module-state h
 MraEncoder C n=any b=rule:module-state h
 MraIntermediate C n=any b=rule:module-state h
 MraLMPredictionHead C n=any b=rule:module-state h
 MraOnlyMLMHead C n=any b=rule:module-state h
 MraOutput C n=any b=rule:module-state h
 MraPredictionHeadTransform C n=any b=rule:module-state h
 MraReduceSum C n=any r=any b=dict h
 MraSelfAttention C n=any b=rule:module-state h
 MraSelfOutput C n=any b=rule:module-state h
transformers.models.muse_glimmer.image_processing_muse_glimmer
 MuseGlimmerImageProcessor C n=any b=dict h
 MuseGlimmerImageProcessorKwargs C n=any r=data b=dict i
transformers.models.muse_glimmer.modeling_muse_glimmer
 MuseGlimmerCausalLMOutputWithPast C n=any b=dict
 MuseGlimmerModelOutputWithPast C n=any b=dict
 MuseGlimmerRMSNorm C n=any b=rule:module-state h
 MuseGlimmerTextCenteredRMSNorm C n=any b=rule:module-state h
 MuseGlimmerTextMLP C n=any b=rule:module-state h
 MuseGlimmerTextNormedEmbedding C n=any b=rule:module-state h
 MuseGlimmerTextRotaryEmbedding C n=any b=rule:module-state h
 MuseGlimmerVisionAdapter C n=any b=rule:module-state h
 MuseGlimmerVisionAttention C n=any b=rule:module-state h
 MuseGlimmerVisionMLP C n=any b=rule:module-state h
 MuseGlimmerVisionPatchEmbedder C n=any b=rule:module-state h
 MuseGlimmerVisionRotaryEmbedding C n=any b=rule:module-state h
transformers.models.muse_glimmer.modular_muse_glimmer
 MuseGlimmerCausalLMOutputWithPast C n=any b=dict
 MuseGlimmerImageProcessor C n=any b=dict h
 MuseGlimmerImageProcessorKwargs C n=any r=data b=dict i
 MuseGlimmerModelOutputWithPast C n=any b=dict
 MuseGlimmerRMSNorm C n=any b=rule:module-state h
 MuseGlimmerTextCenteredRMSNorm C n=any b=rule:module-state h
 MuseGlimmerTextMLP C n=any b=rule:module-state h
 MuseGlimmerTextNormedEmbedding C n=any b=rule:module-state h
 MuseGlimmerTextRotaryEmbedding C n=any b=rule:module-state h
 MuseGlimmerVideoProcessor C n=any b=dict h
 MuseGlimmerVideoProcessorInitKwargs C n=any r=data b=dict i
 MuseGlimmerVisionAdapter C n=any b=rule:module-state h
 MuseGlimmerVisionAttention C n=any b=rule:module-state h
 MuseGlimmerVisionMLP C n=any b=rule:module-state h
 MuseGlimmerVisionPatchEmbedder C n=any b=rule:module-state h
 MuseGlimmerVisionRotaryEmbedding C n=any b=rule:module-state h
transformers.models.muse_glimmer.processing_muse_glimmer
 MuseGlimmerProcessor C n=any b=dict h
transformers.models.muse_glimmer.video_processing_muse_glimmer
 MuseGlimmerVideoProcessor C n=any b=dict h
 MuseGlimmerVideoProcessorInitKwargs C n=any r=data b=dict i
transformers.models.muse_glimmer_assistant.modeling_muse_glimmer_assistant
 MuseGlimmerAssistantAttention C n=any b=rule:module-state h
 MuseGlimmerAssistantContextProjection C n=any b=rule:module-state h
 MuseGlimmerAssistantMLP C n=any b=rule:module-state h
 MuseGlimmerAssistantRotaryEmbedding C n=any b=rule:module-state h
transformers.models.muse_glimmer_assistant.modular_muse_glimmer_assistant
 MuseGlimmerAssistantAttention C n=any b=rule:module-state h
 MuseGlimmerAssistantContextProjection C n=any b=rule:module-state h
transformers.models.muse_spark.feature_extraction_muse_spark
 MuseSparkFeatureExtractor C n=any b=dict h
transformers.models.muse_spark.modeling_muse_spark
 MuseSparkAudioCausalConv1d C n=any b=rule:module-state h
 MuseSparkAudioConv1dCacheLayer C n=any r=any b=dict h
 MuseSparkAudioConv1dPaddingCache C n=any r=any b=dict h
 MuseSparkAudioConvBlock C n=any b=rule:module-state h
 MuseSparkAudioLayer C n=any b=rule:module-state h
 MuseSparkAudioMLP C n=any b=rule:module-state h
 MuseSparkAudioPatchEmbedding C n=any b=rule:module-state h
 MuseSparkCausalLMOutputWithPast C n=any b=dict
 MuseSparkMoE C n=any b=rule:module-state h
 MuseSparkModelOutputWithPast C n=any b=dict
 MuseSparkRMSNorm C n=any b=rule:module-state h
 MuseSparkResidualGate C n=any b=rule:module-state h
 MuseSparkTextCenteredRMSNorm C n=any b=rule:module-state h
 MuseSparkTextInputScaledRMSNorm C n=any b=rule:module-state h
 MuseSparkTextMLP C n=any b=rule:module-state h
 MuseSparkTextNormedEmbedding C n=any b=rule:module-state h
 MuseSparkTextRotaryEmbedding C n=any b=rule:module-state h
 MuseSparkTopkRouter C n=any b=rule:module-state h
 MuseSparkVisionAdapter C n=any b=rule:module-state h
 MuseSparkVisionAttention C n=any b=rule:module-state h
 MuseSparkVisionMLP C n=any b=rule:module-state h
 MuseSparkVisionPatchEmbedder C n=any b=rule:module-state h
 MuseSparkVisionRotaryEmbedding C n=any b=rule:module-state h
transformers.models.muse_spark.modular_muse_spark
 MuseSparkAudioCausalConv1d C n=any b=rule:module-state h
 MuseSparkAudioConv1dPaddingCache C n=any r=any b=dict h
 MuseSparkAudioConvBlock C n=any b=rule:module-state h
 MuseSparkAudioLayer C n=any b=rule:module-state h
 MuseSparkAudioMLP C n=any b=rule:module-state h
 MuseSparkAudioPatchEmbedding C n=any b=rule:module-state h
 MuseSparkCausalLMOutputWithPast C n=any b=dict
 MuseSparkMoE C n=any b=rule:module-state h
 MuseSparkModelOutputWithPast C n=any b=dict
 MuseSparkProcessor C n=any b=dict h
 MuseSparkRMSNorm C n=any b=rule:module-state h
 MuseSparkResidualGate C n=any b=rule:module-state h
 MuseSparkTextCenteredRMSNorm C n=any b=rule:module-state h
 MuseSparkTextInputScaledRMSNorm C n=any b=rule:module-state h
 MuseSparkTextMLP C n=any b=rule:module-state h
 MuseSparkTopkRouter C n=any b=rule:module-state h
 MuseSparkVisionPatchEmbedder C n=any b=rule:module-state h
transformers.models.muse_spark.processing_muse_spark
 MuseSparkProcessor C n=any b=dict h
transformers.models.musicflamingo.modeling_musicflamingo
 MusicFlamingoCausalLMOutputWithPast C n=any b=dict
 MusicFlamingoModelOutputWithPast C n=any b=dict
 MusicFlamingoMultiModalProjector C n=any b=rule:module-state h
 MusicFlamingoRotaryEmbedding C n=any b=rule:module-state h
transformers.models.musicflamingo.modular_musicflamingo
 MusicFlamingoModelOutputWithPast C n=any b=dict
 MusicFlamingoProcessor C n=any b=dict h
 MusicFlamingoRotaryEmbedding C n=any b=rule:module-state h
transformers.models.musicflamingo.processing_musicflamingo
 MusicFlamingoProcessor C n=any b=dict h
transformers.models.musicgen.modeling_musicgen
 MusicgenAttention C n=any b=rule:module-state h
 MusicgenSinusoidalPositionalEmbedding C n=any b=rule:module-state h
 MusicgenUnconditionalInput C n=any b=dict
transformers.models.musicgen.processing_musicgen
 MusicgenProcessor C n=any b=dict h
transformers.models.musicgen_melody.feature_extraction_musicgen_melody
 MusicgenMelodyFeatureExtractor C n=any b=dict h
transformers.models.musicgen_melody.modeling_musicgen_melody
 MusicgenMelodyAttention C n=any b=rule:module-state h
 MusicgenMelodyOutputWithPast C n=any b=dict
 MusicgenMelodySinusoidalPositionalEmbedding C n=any b=rule:module-state h
transformers.models.musicgen_melody.processing_musicgen_melody
 MusicgenMelodyProcessor C n=any b=dict h
transformers.models.mvp.modeling_mvp
 MvpAttention C n=any b=rule:module-state h
 MvpClassificationHead C n=any b=rule:module-state h
 MvpLearnedPositionalEmbedding C n=any b=rule:module-state h
 MvpPrompt C n=any b=rule:module-state h
transformers.models.myt5.tokenization_myt5
 ByteRewriter C n=any b=dict h
transformers.models.nanochat.modeling_nanochat
 NanoChatMLP C n=any b=rule:module-state h
 NanoChatRMSNorm C n=any b=rule:module-state h
 NanoChatRotaryEmbedding C n=any b=rule:module-state h
transformers.models.nanochat.modular_nanochat
 NanoChatMLP C n=any b=rule:module-state h
 NanoChatRMSNorm C n=any b=rule:module-state h
 NanoChatRotaryEmbedding C n=any b=rule:module-state h
transformers.models.nemotron.modeling_nemotron
 NemotronAttention C n=any b=rule:module-state h
 NemotronLayerNorm1P C n=any b=rule:module-state h
 NemotronMLP C n=any b=rule:module-state h
 NemotronRotaryEmbedding C n=any b=rule:module-state h
transformers.models.nemotron3_5_asr.generation_nemotron3_5_asr
 Nemotron3_5AsrRNNTDecoderCache C n=any r=any b=dict h
transformers.models.nemotron3_5_asr.modeling_nemotron3_5_asr
 Nemotron3_5AsrPromptProjector C n=any b=rule:module-state h
 Nemotron3_5AsrRNNTDecoder C n=any b=rule:module-state h
 Nemotron3_5AsrRNNTJointNetwork C n=any b=rule:module-state h
transformers.models.nemotron3_5_asr.modular_nemotron3_5_asr
 Nemotron3_5AsrProcessor C n=any b=dict h
 Nemotron3_5AsrPromptProjector C n=any b=rule:module-state h
transformers.models.nemotron3_5_asr.processing_nemotron3_5_asr
 Nemotron3_5AsrProcessor C n=any b=dict h
transformers.models.nemotron3_5_transcribe.modeling_nemotron3_5_transcribe
 Nemotron3_5TranscribeAttention C n=any b=rule:module-state h
 Nemotron3_5TranscribeCausalLMOutputWithPast C n=any b=dict
 Nemotron3_5TranscribeFeatureStacking C n=any b=rule:module-state h
 Nemotron3_5TranscribeMLP C n=any b=rule:module-state h
 Nemotron3_5TranscribeModelOutputWithPast C n=any b=dict
 Nemotron3_5TranscribeRotaryEmbedding C n=any b=rule:module-state h
 Nemotron3_5TranscribeSpeakerEmbedding C n=any b=rule:module-state h
transformers.models.nemotron3_5_transcribe.modular_nemotron3_5_transcribe
 Nemotron3_5TranscribeAttention C n=any b=rule:module-state h
 Nemotron3_5TranscribeCausalLMOutputWithPast C n=any b=dict
 Nemotron3_5TranscribeFeatureStacking C n=any b=rule:module-state h
 Nemotron3_5TranscribeMLP C n=any b=rule:module-state h
 Nemotron3_5TranscribeModelOutputWithPast C n=any b=dict
 Nemotron3_5TranscribeRotaryEmbedding C n=any b=rule:module-state h
 Nemotron3_5TranscribeSpeakerEmbedding C n=any b=rule:module-state h
transformers.models.nemotron3_5_transcribe.processing_nemotron3_5_transcribe
 Nemotron3_5TranscribeProcessor C n=any b=dict h
transformers.models.nemotron3_diarization.modeling_nemotron3_diarization
 Nemotron3DiarizationAttention C n=any b=rule:module-state h
 Nemotron3DiarizationClassificationHead C n=any b=rule:module-state h
 Nemotron3DiarizationFeatureStacking C n=any b=rule:module-state h
 Nemotron3DiarizationMLP C n=any b=rule:module-state h
 Nemotron3DiarizationOutput C n=any b=dict
 Nemotron3DiarizationRotaryEmbedding C n=any b=rule:module-state h
 Nemotron3DiarizationSpeakerCache C n=any b=dict h
 Nemotron3DiarizationSubpixelUpsampler C n=any b=rule:module-state h
transformers.models.nemotron3_diarization.modular_nemotron3_diarization
 Nemotron3DiarizationAttention C n=any b=rule:module-state h
 Nemotron3DiarizationClassificationHead C n=any b=rule:module-state h
 Nemotron3DiarizationFeatureStacking C n=any b=rule:module-state h
 Nemotron3DiarizationMLP C n=any b=rule:module-state h
 Nemotron3DiarizationOutput C n=any b=dict
 Nemotron3DiarizationRotaryEmbedding C n=any b=rule:module-state h
 Nemotron3DiarizationSpeakerCache C n=any b=dict h
 Nemotron3DiarizationSubpixelUpsampler C n=any b=rule:module-state h
transformers.models.nemotron3_diarization.processing_nemotron3_diarization
 Nemotron3DiarizationProcessor C n=any b=dict h
transformers.models.nemotron_asr_streaming.feature_extraction_nemotron_asr_streaming
 NemotronAsrStreamingFeatureExtractor C n=any b=dict h
transformers.models.nemotron_asr_streaming.generation_nemotron_asr_streaming
 NemotronAsrStreamingGenerateOutput C n=any b=dict
 NemotronAsrStreamingRNNTDecoderCache C n=any r=any b=dict h
transformers.models.nemotron_asr_streaming.modeling_nemotron_asr_streaming
 NemotronAsrStreamingConv1dCacheLayer C n=any r=any b=dict h
 NemotronAsrStreamingConv1dPaddingCache C n=any r=any b=dict h
 NemotronAsrStreamingEncoderCausalConv1d C n=any b=rule:module-state h
 NemotronAsrStreamingEncoderCausalConv1dCacheLayer C n=any r=any b=dict h
 NemotronAsrStreamingEncoderCausalConv2dCacheLayer C n=any r=any b=dict h
 NemotronAsrStreamingEncoderCausalConvPaddingCache C n=any r=any b=dict h
 NemotronAsrStreamingEncoderConvolutionModule C n=any b=rule:module-state h
 NemotronAsrStreamingEncoderFeedForward C n=any b=rule:module-state h
 NemotronAsrStreamingEncoderRelPositionalEncoding C n=any b=rule:module-state h
 NemotronAsrStreamingEncoderSubsamplingConv2D C n=any b=rule:module-state h
 NemotronAsrStreamingEncoderSubsamplingLayer C n=any b=rule:module-state h
 NemotronAsrStreamingRNNTDecoder C n=any b=rule:module-state h
 NemotronAsrStreamingRNNTJointNetwork C n=any b=rule:module-state h
transformers.models.nemotron_asr_streaming.modular_nemotron_asr_streaming
 NemotronAsrStreamingEncoderCausalConv1d C n=any b=rule:module-state h
 NemotronAsrStreamingEncoderCausalConv1dCacheLayer C n=any r=any b=dict h
 NemotronAsrStreamingEncoderCausalConv2dCacheLayer C n=any r=any b=dict h
 NemotronAsrStreamingEncoderCausalConvPaddingCache C n=any r=any b=dict h
 NemotronAsrStreamingEncoderConvolutionModule C n=any b=rule:module-state h
 NemotronAsrStreamingEncoderRelPositionalEncoding C n=any b=rule:module-state h
 NemotronAsrStreamingEncoderSubsamplingConv2D C n=any b=rule:module-state h
 NemotronAsrStreamingEncoderSubsamplingLayer C n=any b=rule:module-state h
 NemotronAsrStreamingFeatureExtractor C n=any b=dict h
 NemotronAsrStreamingRNNTDecoder C n=any b=rule:module-state h
 NemotronAsrStreamingRNNTJointNetwork C n=any b=rule:module-state h
transformers.models.nemotron_asr_streaming.processing_nemotron_asr_streaming
 NemotronAsrStreamingProcessor C n=any b=dict h
transformers.models.nemotron_h.modeling_nemotron_h
 NemotronHMLP C n=any b=rule:module-state h
 NemotronHMoE C n=any b=rule:module-state h
 NemotronHRMSNormGated C n=any b=rule:module-state h
 NemotronHTopkRouter C n=any b=rule:module-state h
transformers.models.nemotron_h.modular_nemotron_h
 NemotronHMLP C n=any b=rule:module-state h
 NemotronHMoE C n=any b=rule:module-state h
 NemotronHRMSNormGated C n=any b=rule:module-state h
 NemotronHTopkRouter C n=any b=rule:module-state h
transformers.models.nemotron_h_omni.image_processing_nemotron_h_omni
 NemotronH_Omni_Reasoning_V3ImageProcessor C n=any b=dict h
 NemotronH_Omni_Reasoning_V3ImageProcessorKwargs C n=any r=data b=dict i
transformers.models.nemotron_h_omni.modeling_nemotron_h_omni
 NemotronH_Omni_Reasoning_V3MultiModalProjector C n=any b=rule:module-state h
transformers.models.nemotron_h_omni.modular_nemotron_h_omni
 NemotronH_Omni_Reasoning_V3MultiModalProjector C n=any b=rule:module-state h
transformers.models.nemotron_h_omni.processing_nemotron_h_omni
 NemotronH_Omni_Reasoning_V3Processor C n=any b=dict h
transformers.models.nemotron_h_omni.video_processing_nemotron_h_omni
 NemotronH_Omni_Reasoning_V3VideoProcessor C n=any b=dict h
 NemotronH_Omni_Reasoning_V3VideoProcessorInitKwargs C n=any r=data b=dict i
transformers.models.neomme.image_processing_neomme
 NeoMMEImageProcessor C n=any b=dict h
 NeoMMEImageProcessorKwargs C n=any r=data b=dict i
transformers.models.neomme.modeling_neomme
 NeoMMEAttention C n=any b=rule:module-state h
 NeoMMEDenseHead C n=any b=rule:module-state h
 NeoMMEEmbeddings C n=any b=rule:module-state h
 NeoMMEExclusiveSelfAttention C n=any b=rule:module-state h
 NeoMMEForRetrievalOutput C n=any b=dict
 NeoMMEMLP C n=any b=rule:module-state h
 NeoMMEMultiVectorHead C n=any b=rule:module-state h
 NeoMMEPatchEmbeddings C n=any b=rule:module-state h
 NeoMMERMSNorm C n=any b=rule:module-state h
 NeoMMERotaryEmbedding C n=any b=rule:module-state h
 NeoMMESigmoidGatedProjection C n=any b=rule:module-state h
transformers.models.neomme.modular_neomme
 NeoMMEDenseHead C n=any b=rule:module-state h
 NeoMMEEmbeddings C n=any b=rule:module-state h
 NeoMMEExclusiveSelfAttention C n=any b=rule:module-state h
 NeoMMEForRetrievalOutput C n=any b=dict
 NeoMMEImageProcessor C n=any b=dict h
 NeoMMEImageProcessorKwargs C n=any r=data b=dict i
 NeoMMEMLP C n=any b=rule:module-state h
 NeoMMEMultiVectorHead C n=any b=rule:module-state h
 NeoMMEPatchEmbeddings C n=any b=rule:module-state h
 NeoMMERMSNorm C n=any b=rule:module-state h
 NeoMMERotaryEmbedding C n=any b=rule:module-state h
 NeoMMESigmoidGatedProjection C n=any b=rule:module-state h
transformers.models.neomme.processing_neomme
 NeoMMEProcessor C n=any b=dict h
transformers.models.neucodec.feature_extraction_neucodec
 NeuCodecFeatureExtractor C n=any b=dict h
transformers.models.neucodec.modeling_neucodec
 NeuCodecAntiAliasedActivation1d C n=any b=rule:module-state h
 NeuCodecDecoder C n=any b=rule:module-state h
 NeuCodecDecoderOutput C n=any b=dict
 NeuCodecDownSample1d C n=any b=rule:module-state h
 NeuCodecEncoder C n=any b=rule:module-state h
 NeuCodecEncoderBlock C n=any b=rule:module-state h
 NeuCodecEncoderOutput C n=any b=dict
 NeuCodecFiniteScalarQuantization C n=any b=rule:module-state h
 NeuCodecISTFTHead C n=any b=rule:module-state h
 NeuCodecMLP C n=any b=rule:module-state h
 NeuCodecOutput C n=any b=dict
 NeuCodecQuantizer C n=any b=rule:module-state h
 NeuCodecResNetBlock C n=any b=rule:module-state h
 NeuCodecResidualUnit C n=any b=rule:module-state h
 NeuCodecRotaryEmbedding C n=any b=rule:module-state h
 NeuCodecSemanticAdapter C n=any b=rule:module-state h
 NeuCodecSnakeBeta C n=any b=rule:module-state h
 NeuCodecUpSample1d C n=any b=rule:module-state h
transformers.models.neucodec.modular_neucodec
 NeuCodecDecoderOutput C n=any b=dict
 NeuCodecEncoderOutput C n=any b=dict
 NeuCodecFeatureExtractor C n=any b=dict h
 NeuCodecOutput C n=any b=dict
transformers.models.nllb_moe.modeling_nllb_moe
 NllbMoeAttention C n=any b=rule:module-state h
 NllbMoeDenseActDense C n=any b=rule:module-state h
 NllbMoeExperts C n=any b=rule:module-state h
 NllbMoeScaledWordEmbedding C n=any b=rule:module-state h
 NllbMoeSinusoidalPositionalEmbedding C n=any b=rule:module-state h
 NllbMoeSparseMLP C n=any b=rule:module-state h
 NllbMoeTop2Router C n=any b=rule:module-state h
transformers.models.nomic_bert.modeling_nomic_bert
 NomicBertEmbeddings C n=any b=rule:module-state h
 NomicBertLMPredictionHead C n=any b=rule:module-state h
 NomicBertMLP C n=any b=rule:module-state h
 NomicBertOnlyMLMHead C n=any b=rule:module-state h
 NomicBertPooler C n=any b=rule:module-state h
 NomicBertPredictionHeadTransform C n=any b=rule:module-state h
 NomicBertRotaryEmbedding C n=any b=rule:module-state h
transformers.models.nomic_bert.modular_nomic_bert
 NomicBertEmbeddings C n=any b=rule:module-state h
 NomicBertMLP C n=any b=rule:module-state h
 NomicBertOnlyMLMHead C n=any b=rule:module-state h
 NomicBertPredictionHeadTransform C n=any b=rule:module-state h
 NomicBertRotaryEmbedding C n=any b=rule:module-state h
transformers.models.nougat.image_processing_nougat
 NougatImageProcessor C n=any b=dict h
 NougatImageProcessorKwargs C n=any r=data b=dict i
transformers.models.nougat.image_processing_pil_nougat
 NougatImageProcessorKwargs C n=any r=data b=dict i
 NougatImageProcessorPil C n=any b=dict h
transformers.models.nougat.processing_nougat
 NougatProcessor C n=any b=dict h
transformers.models.nystromformer.modeling_nystromformer
 NystromformerAttention C n=any b=rule:module-state h
 NystromformerClassificationHead C n=any b=rule:module-state h
 NystromformerEmbeddings C n=any b=rule:module-state h
 NystromformerEncoder C n=any b=rule:module-state h
 NystromformerIntermediate C n=any b=rule:module-state h
 NystromformerLMPredictionHead C n=any b=rule:module-state h
 NystromformerOnlyMLMHead C n=any b=rule:module-state h
 NystromformerOutput C n=any b=rule:module-state h
 NystromformerPredictionHeadTransform C n=any b=rule:module-state h
 NystromformerSelfAttention C n=any b=rule:module-state h
 NystromformerSelfOutput C n=any b=rule:module-state h
transformers.models.olmo.modeling_olmo
 OlmoLayerNorm C n=any b=rule:module-state h
 OlmoMLP C n=any b=rule:module-state h
 OlmoRotaryEmbedding C n=any b=rule:module-state h
transformers.models.olmo.modular_olmo
 OlmoLayerNorm C n=any b=rule:module-state h
 OlmoMLP C n=any b=rule:module-state h
 OlmoRotaryEmbedding C n=any b=rule:module-state h
transformers.models.olmo2.modeling_olmo2
 Olmo2MLP C n=any b=rule:module-state h
 Olmo2RotaryEmbedding C n=any b=rule:module-state h
transformers.models.olmo2.modular_olmo2
 Olmo2RotaryEmbedding C n=any b=rule:module-state h
transformers.models.olmo3.modeling_olmo3
 Olmo3MLP C n=any b=rule:module-state h
 Olmo3RotaryEmbedding C n=any b=rule:module-state h
transformers.models.olmo3.modular_olmo3
 Olmo3RotaryEmbedding C n=any b=rule:module-state h
transformers.models.olmo_hybrid.modeling_olmo_hybrid
 OlmoHybridMLP C n=any b=rule:module-state h
 OlmoHybridRotaryEmbedding C n=any b=rule:module-state h
transformers.models.olmo_hybrid.modular_olmo_hybrid
 OlmoHybridMLP C n=any b=rule:module-state h
 OlmoHybridRotaryEmbedding C n=any b=rule:module-state h
transformers.models.olmoe.modeling_olmoe
 OlmoeMLP C n=any b=rule:module-state h
 OlmoeRotaryEmbedding C n=any b=rule:module-state h
 OlmoeSparseMoeBlock C n=any b=rule:module-state h
 OlmoeTopKRouter C n=any b=rule:module-state h
transformers.models.olmoe.modular_olmoe
 OlmoeMLP C n=any b=rule:module-state h
 OlmoeRotaryEmbedding C n=any b=rule:module-state h
 OlmoeSparseMoeBlock C n=any b=rule:module-state h
 OlmoeTopKRouter C n=any b=rule:module-state h
transformers.models.omdet_turbo.modeling_omdet_turbo
 OmDetTurboCSPRepLayer C n=any b=rule:module-state h
 OmDetTurboConvNormLayer C n=any b=rule:module-state h
 OmDetTurboDecoderOutput C n=any b=dict
 OmDetTurboEncoder C n=any b=rule:module-state h
 OmDetTurboEncoderLayer C n=any b=rule:module-state h
 OmDetTurboEncoderOutput C n=any b=dict
 OmDetTurboHybridEncoder C n=any b=rule:module-state h
 OmDetTurboLRUCache C n=any r=any b=dict h
 OmDetTurboLanguageBackbone C n=any b=rule:module-state h
 OmDetTurboMLP C n=any b=rule:module-state h
 OmDetTurboMLPWithDropout C n=any b=rule:module-state h
 OmDetTurboMultiheadAttention C n=any b=rule:module-state h
 OmDetTurboMultiscaleDeformableAttention C n=any b=rule:module-state h
 OmDetTurboObjectDetectionOutput C n=any b=dict
 OmDetTurboRepVggBlock C n=any b=rule:module-state h
 OmDetTurboResidualLayer C n=any b=rule:module-state h
 OmDetTurboTaskEncoder C n=any b=rule:module-state h
 OmDetTurboVisionBackbone C n=any b=rule:module-state h
transformers.models.omdet_turbo.processing_omdet_turbo
 DeprecatedOmDetTurboProcessorKwargs C n=any r=data b=dict i
 DeprecatedOmDetTurboTextKwargs C n=any r=data b=dict i
 OmDetTurboProcessor C n=any b=dict h
transformers.models.oneformer.image_processing_oneformer
 OneFormerImageProcessor C n=any b=dict h
 OneFormerImageProcessorKwargs C n=any r=data b=dict i
transformers.models.oneformer.image_processing_pil_oneformer
 OneFormerImageProcessorKwargs C n=any r=data b=dict i
 OneFormerImageProcessorPil C n=any b=dict h
transformers.models.oneformer.modeling_oneformer
 OneFormerAttention C n=any b=rule:module-state h
 OneFormerForUniversalSegmentationOutput C n=any b=dict
 OneFormerHungarianMatcher C n=any b=rule:module-state h
 OneFormerLoss C n=any b=rule:module-state h
 OneFormerMLPPredictionHead C n=any b=rule:module-state h
 OneFormerModelOutput C n=any b=dict
 OneFormerPixelDecoder C n=any b=rule:module-state h
 OneFormerPixelDecoderEncoderLayer C n=any b=rule:module-state h
 OneFormerPixelDecoderEncoderMultiscaleDeformableAttention C n=any b=rule:module-state h
 OneFormerPixelDecoderEncoderOnly C n=any b=rule:module-state h
 OneFormerPixelDecoderOutput C n=any b=dict
 OneFormerPixelLevelModule C n=any b=rule:module-state h
 OneFormerPixelLevelModuleOutput C n=any b=dict
 OneFormerSinePositionEmbedding C n=any b=rule:module-state h
 OneFormerTaskModel C n=any b=rule:module-state h
 OneFormerTextContextDecoder C n=any b=rule:module-state h
 OneFormerTextEncoder C n=any b=rule:module-state h
 OneFormerTextMLP C n=any b=rule:module-state h
 OneFormerTextMapper C n=any b=rule:module-state h
 OneFormerTextMapperAttention C n=any b=rule:module-state h
 OneFormerTextTransformer C n=any b=rule:module-state h
 OneFormerTextTransformerDecoderLayer C n=any b=rule:module-state h
 OneFormerTransformerDecoder C n=any b=rule:module-state h
 OneFormerTransformerDecoderCrossAttentionLayer C n=any b=rule:module-state h
 OneFormerTransformerDecoderFFNLayer C n=any b=rule:module-state h
 OneFormerTransformerDecoderLayer C n=any b=rule:module-state h
 OneFormerTransformerDecoderOutput C n=any b=dict
 OneFormerTransformerDecoderQueryTransformer C n=any b=rule:module-state h
 OneFormerTransformerDecoderQueryTransformerDecoder C n=any b=rule:module-state h
 OneFormerTransformerDecoderQueryTransformerDecoderLayer C n=any b=rule:module-state h
 OneFormerTransformerDecoderSelfAttentionLayer C n=any b=rule:module-state h
 OneFormerTransformerModule C n=any b=rule:module-state h
 PredictionBlock C n=any b=rule:module-state h
transformers.models.oneformer.processing_oneformer
 OneFormerProcessor C n=any b=dict h
transformers.models.openai.modeling_openai
 Attention C n=any b=rule:module-state h
 Block C n=any b=rule:module-state h
 MLP C n=any b=rule:module-state h
 OpenAIGPTDoubleHeadsModelOutput C n=any b=dict
 OpenAIGPTSequenceSummary C n=any b=rule:module-state h
transformers.models.openai_privacy_filter.modeling_openai_privacy_filter
 OpenAIPrivacyFilterMLP C n=any b=rule:module-state h
 OpenAIPrivacyFilterRotaryEmbedding C n=any b=rule:module-state h
 OpenAIPrivacyFilterTopKRouter C n=any b=rule:module-state h
transformers.models.openai_privacy_filter.modular_openai_privacy_filter
 OpenAIPrivacyFilterMLP C n=any b=rule:module-state h
 OpenAIPrivacyFilterRotaryEmbedding C n=any b=rule:module-state h
 OpenAIPrivacyFilterTopKRouter C n=any b=rule:module-state h
transformers.models.ovis2.image_processing_ovis2
 Ovis2ImageProcessor C n=any b=dict h
 Ovis2ImageProcessorKwargs C n=any r=data b=dict i
transformers.models.ovis2.image_processing_pil_ovis2
 Ovis2ImageProcessorKwargs C n=any r=data b=dict i
 Ovis2ImageProcessorPil C n=any b=dict h
transformers.models.ovis2.modeling_ovis2
 Ovis2CausalLMOutputWithPast C n=any b=dict
 Ovis2MLP C n=any b=rule:module-state h
 Ovis2ModelOutputWithPast C n=any b=dict
 Ovis2VisionAttention C n=any b=rule:module-state h
 Ovis2VisionEmbeddings C n=any b=rule:module-state h
 Ovis2VisionEncoder C n=any b=rule:module-state h
 Ovis2VisionMLP C n=any b=rule:module-state h
 Ovis2VisionTransformer C n=any b=rule:module-state h
 Ovis2VisualEmbeddingTable C n=any b=rule:module-state h
transformers.models.ovis2.modular_ovis2
 Ovis2CausalLMOutputWithPast C n=any b=dict
 Ovis2ModelOutputWithPast C n=any b=dict
 Ovis2VisionAttention C n=any b=rule:module-state h
 Ovis2VisionEmbeddings C n=any b=rule:module-state h
 Ovis2VisionEncoder C n=any b=rule:module-state h
 Ovis2VisionMLP C n=any b=rule:module-state h
 Ovis2VisionTransformer C n=any b=rule:module-state h
 Ovis2VisualEmbeddingTable C n=any b=rule:module-state h
transformers.models.ovis2.processing_ovis2
 Ovis2Processor C n=any b=dict h
transformers.models.owlv2.image_processing_owlv2
 Owlv2ImageProcessor C n=any b=dict h
transformers.models.owlv2.image_processing_pil_owlv2
 Owlv2ImageProcessorPil C n=any b=dict h
transformers.models.owlv2.modeling_owlv2
 Owlv2Attention C n=any b=rule:module-state h
 Owlv2BoxPredictionHead C n=any b=rule:module-state h
 Owlv2ClassPredictionHead C n=any b=rule:module-state h
 Owlv2Encoder C n=any b=rule:module-state h
 Owlv2ImageGuidedObjectDetectionOutput C n=any b=dict
 Owlv2MLP C n=any b=rule:module-state h
 Owlv2ObjectDetectionOutput C n=any b=dict
 Owlv2Output C n=any b=dict
 Owlv2TextEmbeddings C n=any b=rule:module-state h
 Owlv2VisionEmbeddings C n=any b=rule:module-state h
transformers.models.owlv2.modular_owlv2
 Owlv2ImageProcessor C n=any b=dict h
 Owlv2ImageProcessorPil C n=any b=dict h
transformers.models.owlv2.processing_owlv2
 DeprecatedOwlv2ImagesKwargs C n=any r=data b=dict i
 DeprecatedOwlv2ProcessorKwargs C n=any r=data b=dict i
 Owlv2Processor C n=any b=dict h
transformers.models.owlvit.image_processing_owlvit
 OwlViTImageProcessor C n=any b=dict h
transformers.models.owlvit.image_processing_pil_owlvit
 OwlViTImageProcessorPil C n=any b=dict h
transformers.models.owlvit.modeling_owlvit
 OwlViTAttention C n=any b=rule:module-state h
 OwlViTBoxPredictionHead C n=any b=rule:module-state h
 OwlViTClassPredictionHead C n=any b=rule:module-state h
 OwlViTEncoder C n=any b=rule:module-state h
 OwlViTImageGuidedObjectDetectionOutput C n=any b=dict
 OwlViTMLP C n=any b=rule:module-state h
 OwlViTObjectDetectionOutput C n=any b=dict
 OwlViTOutput C n=any b=dict
 OwlViTTextEmbeddings C n=any b=rule:module-state h
 OwlViTVisionEmbeddings C n=any b=rule:module-state h
transformers.models.owlvit.processing_owlvit
 DeprecatedOwlViTImagesKwargs C n=any r=data b=dict i
 DeprecatedOwlViTProcessorKwargs C n=any r=data b=dict i
 OwlViTProcessor C n=any b=dict h
transformers.models.paddleocr_vl.image_processing_paddleocr_vl
 PaddleOCRVLImageProcessor C n=any b=dict h
 PaddleOCRVLImageProcessorKwargs C n=any r=data b=dict i
transformers.models.paddleocr_vl.image_processing_pil_paddleocr_vl
 PaddleOCRVLImageProcessorKwargs C n=any r=data b=dict i
 PaddleOCRVLImageProcessorPil C n=any b=dict h
transformers.models.paddleocr_vl.modeling_paddleocr_vl
 PaddleOCRMLP C n=any b=rule:module-state h
 PaddleOCRProjector C n=any b=rule:module-state h
 PaddleOCRRotaryEmbedding C n=any b=rule:module-state h
 PaddleOCRVisionAttention C n=any b=rule:module-state h
 PaddleOCRVisionEmbeddings C n=any b=rule:module-state h
 PaddleOCRVisionEncoder C n=any b=rule:module-state h
 PaddleOCRVisionMLP C n=any b=rule:module-state h
 PaddleOCRVisionRotaryEmbedding C n=any b=rule:module-state h
transformers.models.paddleocr_vl.modular_paddleocr_vl
 PaddleOCRMLP C n=any b=rule:module-state h
 PaddleOCRProjector C n=any b=rule:module-state h
 PaddleOCRRotaryEmbedding C n=any b=rule:module-state h
 PaddleOCRVLImageProcessor C n=any b=dict h
 PaddleOCRVLImageProcessorKwargs C n=any r=data b=dict i
 PaddleOCRVLImageProcessorPil C n=any b=dict h
 PaddleOCRVLProcessor C n=any b=dict h
 PaddleOCRVisionAttention C n=any b=rule:module-state h
 PaddleOCRVisionEmbeddings C n=any b=rule:module-state h
 PaddleOCRVisionEncoder C n=any b=rule:module-state h
 PaddleOCRVisionMLP C n=any b=rule:module-state h
 PaddleOCRVisionRotaryEmbedding C n=any b=rule:module-state h
transformers.models.paddleocr_vl.processing_paddleocr_vl
 PaddleOCRVLProcessor C n=any b=dict h
transformers.models.paligemma.modeling_paligemma
 PaliGemmaCausalLMOutputWithPast C n=any b=dict
 PaliGemmaMultiModalProjector C n=any b=rule:module-state h
 PaligemmaModelOutputWithPast C n=any b=dict
transformers.models.paligemma.processing_paligemma
 DeprecatedPaliGemmaProcessorKwargs C n=any r=data b=dict i
 DeprecatedPaliGemmaTextKwargs C n=any r=data b=dict i
 PaliGemmaProcessor C n=any b=dict h
transformers.models.parakeet.feature_extraction_parakeet
 ParakeetFeatureExtractor C n=any b=dict h
transformers.models.parakeet.generation_parakeet
 ParakeetRNNTDecoderCache C n=any r=any b=dict h
 ParakeetRNNTGenerateOutput C n=any b=dict
 ParakeetTDTDecoderCache C n=any r=any b=dict h
transformers.models.parakeet.modeling_parakeet
 ParakeetCTCGenerateOutput C n=any b=dict
 ParakeetEncoderCTCHead C n=any b=rule:module-state h
 ParakeetEncoderConvolutionModule C n=any b=rule:module-state h
 ParakeetEncoderFeedForward C n=any b=rule:module-state h
 ParakeetEncoderRelPositionalEncoding C n=any b=rule:module-state h
 ParakeetEncoderSubsamplingConv2D C n=any b=rule:module-state h
 ParakeetGenerateOutput C n=any b=dict
 ParakeetRNNTDecoder C n=any b=rule:module-state h
 ParakeetRNNTJointNetwork C n=any b=rule:module-state h
 ParakeetTDTJointNetwork C n=any b=rule:module-state h
transformers.models.parakeet.modular_parakeet
 ParakeetCTCGenerateOutput C n=any b=dict
 ParakeetEncoderCTCHead C n=any b=rule:module-state h
 ParakeetEncoderConvolutionModule C n=any b=rule:module-state h
 ParakeetEncoderFeedForward C n=any b=rule:module-state h
 ParakeetEncoderRelPositionalEncoding C n=any b=rule:module-state h
 ParakeetEncoderSubsamplingConv2D C n=any b=rule:module-state h
 ParakeetGenerateOutput C n=any b=dict
 ParakeetRNNTDecoder C n=any b=rule:module-state h
 ParakeetRNNTJointNetwork C n=any b=rule:module-state h
 ParakeetTDTJointNetwork C n=any b=rule:module-state h
transformers.models.parakeet.processing_parakeet
 ParakeetProcessor C n=any b=dict h
transformers.models.patchtsmixer.modeling_patchtsmixer
 FeatureMixerBlock C n=any b=rule:module-state h
 InjectScalerStatistics4D C n=any b=rule:module-state h
 PatchMixerBlock C n=any b=rule:module-state h
 PatchTSMixerAttention C n=any b=rule:module-state h
 PatchTSMixerBatchNorm C n=any b=rule:module-state h
 PatchTSMixerBlock C n=any b=rule:module-state h
 PatchTSMixerChannelFeatureMixerBlock C n=any b=rule:module-state h
 PatchTSMixerEncoderOutput C n=any b=dict
 PatchTSMixerForPreTrainingOutput C n=any b=dict
 PatchTSMixerForPredictionHead C n=any b=rule:module-state h
 PatchTSMixerForPredictionOutput C n=any b=dict
 PatchTSMixerForRegressionOutput C n=any b=dict
 PatchTSMixerForTimeSeriesClassificationOutput C n=any b=dict
 PatchTSMixerGatedAttention C n=any b=rule:module-state h
 PatchTSMixerLayer C n=any b=rule:module-state h
 PatchTSMixerLinearHead C n=any b=rule:module-state h
 PatchTSMixerMLP C n=any b=rule:module-state h
 PatchTSMixerMasking C n=any b=rule:module-state h
 PatchTSMixerMeanScaler C n=any b=rule:module-state h
 PatchTSMixerModelOutput C n=any b=dict
 PatchTSMixerNOPScaler C n=any b=rule:module-state h
 PatchTSMixerNormLayer C n=any b=rule:module-state h
 PatchTSMixerPatchify C n=any b=rule:module-state h
 PatchTSMixerPositionalEncoding C n=any b=rule:module-state h
 PatchTSMixerPretrainHead C n=any b=rule:module-state h
 PatchTSMixerStdScaler C n=any b=rule:module-state h
 SamplePatchTSMixerPredictionOutput C n=any b=dict
 SamplePatchTSMixerRegressionOutput C n=any b=dict
transformers.models.patchtst.modeling_patchtst
 PatchTSTAttention C n=any b=rule:module-state h
 PatchTSTBatchNorm C n=any b=rule:module-state h
 PatchTSTClassificationHead C n=any b=rule:module-state h
 PatchTSTEmbedding C n=any b=rule:module-state h
 PatchTSTEncoderLayer C n=any b=rule:module-state h
 PatchTSTForClassificationOutput C n=any b=dict
 PatchTSTForPredictionOutput C n=any b=dict
 PatchTSTForPretrainingOutput C n=any b=dict
 PatchTSTForRegressionOutput C n=any b=dict
 PatchTSTMaskPretrainHead C n=any b=rule:module-state h
 PatchTSTMasking C n=any b=rule:module-state h
 PatchTSTMeanScaler C n=any b=rule:module-state h
 PatchTSTModelOutput C n=any b=dict
 PatchTSTNOPScaler C n=any b=rule:module-state h
 PatchTSTPatchify C n=any b=rule:module-state h
 PatchTSTPositionalEncoding C n=any b=rule:module-state h
 PatchTSTPredictionHead C n=any b=rule:module-state h
 PatchTSTRegressionHead C n=any b=rule:module-state h
 PatchTSTScaler C n=any b=rule:module-state h
 PatchTSTStdScaler C n=any b=rule:module-state h
 SamplePatchTSTOutput C n=any b=dict
transformers.models.pe_audio.feature_extraction_pe_audio
 PeAudioFeatureExtractor C n=any b=dict h
transformers.models.pe_audio.modeling_pe_audio
 PeAudioContrastiveHead C n=any b=rule:module-state h
 PeAudioConvBlock1d C n=any b=rule:module-state h
 PeAudioDacEncoder C n=any b=rule:module-state h
 PeAudioDacEncoderBlock C n=any b=rule:module-state h
 PeAudioDacResidualUnit C n=any b=rule:module-state h
 PeAudioEncoderAttention C n=any b=rule:module-state h
 PeAudioEncoderEmbedder C n=any b=rule:module-state h
 PeAudioEncoderMLP C n=any b=rule:module-state h
 PeAudioEncoderPatchEmbedder C n=any b=rule:module-state h
 PeAudioEncoderRotaryEmbedding C n=any b=rule:module-state h
 PeAudioMaskedGroupNorm C n=any b=rule:module-state h
 PeAudioOutput C n=any b=dict
 PeAudioResnetBlock1d C n=any b=rule:module-state h
 Snake1d C n=any b=rule:module-state h
transformers.models.pe_audio.modular_pe_audio
 PeAudioContrastiveHead C n=any b=rule:module-state h
 PeAudioDacEncoder C n=any b=rule:module-state h
 PeAudioDacEncoderBlock C n=any b=rule:module-state h
 PeAudioEncoderEmbedder C n=any b=rule:module-state h
 PeAudioOutput C n=any b=dict
transformers.models.pe_audio.processing_pe_audio
 PeAudioProcessor C n=any b=dict h
transformers.models.pe_audio_video.modeling_pe_audio_video
 AudioVideoEmbeddings C n=any b=dict
 PeAudioVideoContrastiveHead C n=any b=rule:module-state h
 PeAudioVideoConvBlock1d C n=any b=rule:module-state h
 PeAudioVideoEncoderAttention C n=any b=rule:module-state h
 PeAudioVideoEncoderEmbedder C n=any b=rule:module-state h
 PeAudioVideoEncoderMLP C n=any b=rule:module-state h
 PeAudioVideoEncoderPatchEmbedder C n=any b=rule:module-state h
 PeAudioVideoEncoderRotaryEmbedding C n=any b=rule:module-state h
 PeAudioVideoMaskedGroupNorm C n=any b=rule:module-state h
 PeAudioVideoOutput C n=any b=dict
 PeAudioVideoResnetBlock1d C n=any b=rule:module-state h
transformers.models.pe_audio_video.modular_pe_audio_video
 AudioVideoEmbeddings C n=any b=dict
 PeAudioVideoContrastiveHead C n=any b=rule:module-state h
 PeAudioVideoConvBlock1d C n=any b=rule:module-state h
 PeAudioVideoEncoderEmbedder C n=any b=rule:module-state h
 PeAudioVideoEncoderPatchEmbedder C n=any b=rule:module-state h
 PeAudioVideoEncoderRotaryEmbedding C n=any b=rule:module-state h
 PeAudioVideoMaskedGroupNorm C n=any b=rule:module-state h
 PeAudioVideoOutput C n=any b=dict
 PeAudioVideoResnetBlock1d C n=any b=rule:module-state h
transformers.models.pe_audio_video.processing_pe_audio_video
 PeAudioVideoProcessor C n=any b=dict h
transformers.models.pe_video.modeling_pe_video
 PeVideoContrastiveHead C n=any b=rule:module-state h
 PeVideoConvBlock1d C n=any b=rule:module-state h
 PeVideoEncoderAttention C n=any b=rule:module-state h
 PeVideoEncoderEmbedder C n=any b=rule:module-state h
 PeVideoEncoderMLP C n=any b=rule:module-state h
 PeVideoEncoderPatchEmbedder C n=any b=rule:module-state h
 PeVideoEncoderRotaryEmbedding C n=any b=rule:module-state h
 PeVideoMaskedGroupNorm C n=any b=rule:module-state h
 PeVideoOutput C n=any b=dict
 PeVideoResnetBlock1d C n=any b=rule:module-state h
transformers.models.pe_video.modular_pe_video
 PeVideoContrastiveHead C n=any b=rule:module-state h
 PeVideoEncoderEmbedder C n=any b=rule:module-state h
 PeVideoEncoderPatchEmbedder C n=any b=rule:module-state h
 PeVideoOutput C n=any b=dict
transformers.models.pe_video.processing_pe_video
 PeVideoProcessor C n=any b=dict h
transformers.models.pe_video.video_processing_pe_video
 PeVideoVideoProcessor C n=any b=dict h
transformers.models.pegasus_x.modeling_pegasus_x
 DimensionInfo C n=any b=dict
 PegasusXAttention C n=any b=rule:module-state h
 PegasusXGlobalLocalAttention C n=any b=rule:module-state h
 PegasusXScaledWordEmbedding C n=any b=rule:module-state h
 PegasusXSinusoidalPositionalEmbedding C n=any b=rule:module-state h
transformers.models.perceiver.image_processing_perceiver
 PerceiverImageProcessor C n=any b=dict h
transformers.models.perceiver.image_processing_pil_perceiver
 PerceiverImageProcessorPil C n=any b=dict h
transformers.models.perceiver.modeling_perceiver
 AbstractPreprocessor C n=any b=rule:module-state h
 Conv2DDownsample C n=any b=rule:module-state h
 PerceiverAbstractDecoder C n=any b=rule:module-state h
 PerceiverAbstractPositionEncoding C n=any b=rule:module-state h
 PerceiverAttention C n=any b=rule:module-state h
 PerceiverAudioPostprocessor C n=any b=rule:module-state h
 PerceiverAudioPreprocessor C n=any b=rule:module-state h
 PerceiverBasicDecoder C n=any b=rule:module-state h
 PerceiverBasicVideoAutoencodingDecoder C n=any b=rule:module-state h
 PerceiverClassificationDecoder C n=any b=rule:module-state h
 PerceiverClassificationPostprocessor C n=any b=rule:module-state h
 PerceiverClassifierOutput C n=any b=dict
 PerceiverDecoderOutput C n=any b=dict
 PerceiverEmbeddingDecoder C n=any b=rule:module-state h
 PerceiverEmbeddings C n=any b=rule:module-state h
 PerceiverEncoder C n=any b=rule:module-state h
 PerceiverFourierPositionEncoding C n=any b=rule:module-state h
 PerceiverImagePreprocessor C n=any b=rule:module-state h
 PerceiverLayer C n=any b=rule:module-state h
 PerceiverMLP C n=any b=rule:module-state h
 PerceiverMaskedLMOutput C n=any b=dict
 PerceiverModelOutput C n=any b=dict
 PerceiverMultimodalDecoder C n=any b=rule:module-state h
 PerceiverMultimodalPostprocessor C n=any b=rule:module-state h
 PerceiverMultimodalPreprocessor C n=any b=rule:module-state h
 PerceiverOneHotPreprocessor C n=any b=rule:module-state h
 PerceiverOpticalFlowDecoder C n=any b=rule:module-state h
 PerceiverProjectionDecoder C n=any b=rule:module-state h
 PerceiverProjectionPostprocessor C n=any b=rule:module-state h
 PerceiverSelfAttention C n=any b=rule:module-state h
 PerceiverSelfOutput C n=any b=rule:module-state h
 PerceiverTextPreprocessor C n=any b=rule:module-state h
 PerceiverTrainablePositionEncoding C n=any b=rule:module-state h
transformers.models.perception_lm.image_processing_perception_lm
 PerceptionLMImageProcessor C n=any b=dict h
 PerceptionLMImageProcessorKwargs C n=any r=data b=dict i
transformers.models.perception_lm.modeling_perception_lm
 PerceptionLMAdaptiveAvgPooling C n=any b=rule:module-state h
 PerceptionLMCausalLMOutputWithPast C n=any b=dict
 PerceptionLMModelOutputWithPast C n=any b=dict
 PerceptionLMMultiModalProjector C n=any b=rule:module-state h
transformers.models.perception_lm.modular_perception_lm
 PerceptionLMAdaptiveAvgPooling C n=any b=rule:module-state h
 PerceptionLMCausalLMOutputWithPast C n=any b=dict
 PerceptionLMModelOutputWithPast C n=any b=dict
 PerceptionLMMultiModalProjector C n=any b=rule:module-state h
transformers.models.perception_lm.processing_perception_lm
 PerceptionLMProcessor C n=any b=dict h
transformers.models.perception_lm.video_processing_perception_lm
 PerceptionLMVideoProcessor C n=any b=dict h
transformers.models.persimmon.modeling_persimmon
 PersimmonAttention C n=any b=rule:module-state h
 PersimmonMLP C n=any b=rule:module-state h
 PersimmonRotaryEmbedding C n=any b=rule:module-state h
transformers.models.phi4_multimodal.feature_extraction_phi4_multimodal
 Phi4MultimodalFeatureExtractor C n=any b=dict h
transformers.models.phi4_multimodal.image_processing_phi4_multimodal
 Phi4MultimodalImageProcessor C n=any b=dict h
 Phi4MultimodalImageProcessorKwargs C n=any r=data b=dict i
transformers.models.phi4_multimodal.modeling_phi4_multimodal
 Phi4MultimodalAttention C n=any b=rule:module-state h
 Phi4MultimodalAudioAttention C n=any b=rule:module-state h
 Phi4MultimodalAudioConformerEncoderLayer C n=any b=rule:module-state h
 Phi4MultimodalAudioConvModule C n=any b=rule:module-state h
 Phi4MultimodalAudioDepthWiseSeparableConv1d C n=any b=rule:module-state h
 Phi4MultimodalAudioEmbedding C n=any b=rule:module-state h
 Phi4MultimodalAudioGluPointWiseConv C n=any b=rule:module-state h
 Phi4MultimodalAudioMLP C n=any b=rule:module-state h
 Phi4MultimodalAudioMeanVarianceNormLayer C n=any b=rule:module-state h
 Phi4MultimodalAudioNemoConvSubsampling C n=any b=rule:module-state h
 Phi4MultimodalAudioRelativeAttentionBias C n=any b=rule:module-state h
 Phi4MultimodalFeatureEmbedding C n=any b=rule:module-state h
 Phi4MultimodalImageEmbedding C n=any b=rule:module-state h
 Phi4MultimodalMLP C n=any b=rule:module-state h
 Phi4MultimodalRotaryEmbedding C n=any b=rule:module-state h
 Phi4MultimodalVisionAttention C n=any b=rule:module-state h
 Phi4MultimodalVisionEmbeddings C n=any b=rule:module-state h
 Phi4MultimodalVisionEncoder C n=any b=rule:module-state h
 Phi4MultimodalVisionMLP C n=any b=rule:module-state h
 Phi4MultimodalVisionMultiheadAttentionPoolingHead C n=any b=rule:module-state h
transformers.models.phi4_multimodal.modular_phi4_multimodal
 Phi4MultimodalAudioAttention C n=any b=rule:module-state h
 Phi4MultimodalAudioConformerEncoderLayer C n=any b=rule:module-state h
 Phi4MultimodalAudioConvModule C n=any b=rule:module-state h
 Phi4MultimodalAudioDepthWiseSeparableConv1d C n=any b=rule:module-state h
 Phi4MultimodalAudioEmbedding C n=any b=rule:module-state h
 Phi4MultimodalAudioGluPointWiseConv C n=any b=rule:module-state h
 Phi4MultimodalAudioMLP C n=any b=rule:module-state h
 Phi4MultimodalAudioMeanVarianceNormLayer C n=any b=rule:module-state h
 Phi4MultimodalAudioNemoConvSubsampling C n=any b=rule:module-state h
 Phi4MultimodalAudioRelativeAttentionBias C n=any b=rule:module-state h
 Phi4MultimodalFeatureEmbedding C n=any b=rule:module-state h
 Phi4MultimodalImageEmbedding C n=any b=rule:module-state h
 Phi4MultimodalVisionAttention C n=any b=rule:module-state h
 Phi4MultimodalVisionEmbeddings C n=any b=rule:module-state h
 Phi4MultimodalVisionEncoder C n=any b=rule:module-state h
 Phi4MultimodalVisionMLP C n=any b=rule:module-state h
 Phi4MultimodalVisionMultiheadAttentionPoolingHead C n=any b=rule:module-state h
transformers.models.phi4_multimodal.processing_phi4_multimodal
 Phi4MultimodalProcessor C n=any b=dict h
transformers.models.phimoe.modeling_phimoe
 PhimoeRotaryEmbedding C n=any b=rule:module-state h
 PhimoeSparseMoeBlock C n=any b=rule:module-state h
 PhimoeTopKRouter C n=any b=rule:module-state h
transformers.models.phimoe.modular_phimoe
 PhimoeRotaryEmbedding C n=any b=rule:module-state h
 PhimoeSparseMoeBlock C n=any b=rule:module-state h
 PhimoeTopKRouter C n=any b=rule:module-state h
transformers.models.pi0.image_processing_pi0
 PI0ImageProcessor C n=any b=dict h
transformers.models.pi0.modeling_pi0
 PI0ActionTimeEmbedding C n=any b=rule:module-state h
 PI0TimestepEmbeddings C n=any b=rule:module-state h
transformers.models.pi0.modular_pi0
 PI0ActionTimeEmbedding C n=any b=rule:module-state h
 PI0ImageProcessor C n=any b=dict h
 PI0Processor C n=any b=dict h
 PI0TimestepEmbeddings C n=any b=rule:module-state h
transformers.models.pi0.processing_pi0
 PI0Processor C n=any b=dict h
transformers.models.pix2struct.image_processing_pil_pix2struct
 Pix2StructImageProcessorKwargs C n=any r=data b=dict i
 Pix2StructImageProcessorPil C n=any b=dict h
transformers.models.pix2struct.image_processing_pix2struct
 Pix2StructImageProcessor C n=any b=dict h
 Pix2StructImageProcessorKwargs C n=any r=data b=dict i
transformers.models.pix2struct.modeling_pix2struct
 Pix2StructLayerNorm C n=any b=rule:module-state h
 Pix2StructTextAttention C n=any b=rule:module-state h
 Pix2StructTextDenseGatedActDense C n=any b=rule:module-state h
 Pix2StructTextLayerCrossAttention C n=any b=rule:module-state h
 Pix2StructTextLayerFF C n=any b=rule:module-state h
 Pix2StructTextLayerSelfAttention C n=any b=rule:module-state h
 Pix2StructVisionAttention C n=any b=rule:module-state h
 Pix2StructVisionEmbeddings C n=any b=rule:module-state h
 Pix2StructVisionEncoder C n=any b=rule:module-state h
 Pix2StructVisionMlp C n=any b=rule:module-state h
transformers.models.pix2struct.processing_pix2struct
 Pix2StructProcessor C n=any b=dict h
transformers.models.pixio.modeling_pixio
 PixioAttention C n=any b=rule:module-state h
 PixioDropPath C n=any b=rule:module-state h
 PixioEmbeddings C n=any b=rule:module-state h
 PixioMLP C n=any b=rule:module-state h
 PixioPatchEmbeddings C n=any b=rule:module-state h
transformers.models.pixio.modular_pixio
 PixioAttention C n=any b=rule:module-state h
 PixioDropPath C n=any b=rule:module-state h
 PixioEmbeddings C n=any b=rule:module-state h
 PixioMLP C n=any b=rule:module-state h
 PixioPatchEmbeddings C n=any b=rule:module-state h
transformers.models.pixtral.image_processing_pil_pixtral
 PixtralImageProcessorKwargs C n=any r=data b=dict i
 PixtralImageProcessorPil C n=any b=dict h
transformers.models.pixtral.image_processing_pixtral
 PixtralImageProcessor C n=any b=dict h
 PixtralImageProcessorKwargs C n=any r=data b=dict i
transformers.models.pixtral.modeling_pixtral
 PixtralMLP C n=any b=rule:module-state h
 PixtralRMSNorm C n=any b=rule:module-state h
 PixtralTransformer C n=any b=rule:module-state h
 PixtralVisionRotaryEmbedding C n=any b=rule:module-state h
transformers.models.pixtral.processing_pixtral
 PixtralProcessor C n=any b=dict h
transformers.models.plbart.modeling_plbart
 PLBartAttention C n=any b=rule:module-state h
 PLBartClassificationHead C n=any b=rule:module-state h
 PLBartLearnedPositionalEmbedding C n=any b=rule:module-state h
 PLBartScaledWordEmbedding C n=any b=rule:module-state h
transformers.models.plbart.modular_plbart
 PLBartClassificationHead C n=any b=rule:module-state h
 PLBartScaledWordEmbedding C n=any b=rule:module-state h
transformers.models.pocket_tts.feature_extraction_pocket_tts
 PocketTTSFeatureExtractor C n=any b=dict h
transformers.models.pocket_tts.generation_pocket_tts
 PocketTTSEosThresholdCriteria C n=any r=any b=dict h
transformers.models.pocket_tts.modeling_pocket_tts
 PocketTTSFlowFinalLayer C n=any b=rule:module-state h
 PocketTTSFlowHead C n=any b=rule:module-state h
 PocketTTSFlowLayerNorm C n=any b=rule:module-state h
 PocketTTSFlowLossWeighting C n=any b=rule:module-state h
 PocketTTSFlowResBlock C n=any b=rule:module-state h
 PocketTTSMLP C n=any b=rule:module-state h
 PocketTTSOutputWithPast C n=any b=dict
 PocketTTSRotaryEmbedding C n=any b=rule:module-state h
 PocketTTSTimestepEmbedding C n=any b=rule:module-state h
 PocketTTSTimestepNorm C n=any b=rule:module-state h
transformers.models.pocket_tts.modular_pocket_tts
 PocketTTSFlowFinalLayer C n=any b=rule:module-state h
 PocketTTSFlowHead C n=any b=rule:module-state h
 PocketTTSFlowLayerNorm C n=any b=rule:module-state h
 PocketTTSFlowLossWeighting C n=any b=rule:module-state h
 PocketTTSFlowResBlock C n=any b=rule:module-state h
 PocketTTSMLP C n=any b=rule:module-state h
 PocketTTSOutputWithPast C n=any b=dict
 PocketTTSTimestepEmbedding C n=any b=rule:module-state h
 PocketTTSTimestepNorm C n=any b=rule:module-state h
transformers.models.pocket_tts.processing_pocket_tts
 PocketTTSAudioKwargs C n=any r=data b=dict i
 PocketTTSProcessor C n=any b=dict h
 PocketTTSProcessorKwargs C n=any r=data b=dict i
transformers.models.pocket_tts_audio_tokenizer.modeling_pocket_tts_audio_tokenizer
 PocketTTSAudioTokenizerAttention C n=any b=rule:module-state h
 PocketTTSAudioTokenizerConv1d C n=any b=rule:module-state h
 PocketTTSAudioTokenizerConv1dPaddingCache C n=any b=dict h
 PocketTTSAudioTokenizerConvTranspose1d C n=any b=rule:module-state h
 PocketTTSAudioTokenizerDecoder C n=any b=rule:module-state h
 PocketTTSAudioTokenizerDecoderOutput C n=any b=dict
 PocketTTSAudioTokenizerEncoder C n=any b=rule:module-state h
 PocketTTSAudioTokenizerEncoderModelOutput C n=any b=dict
 PocketTTSAudioTokenizerEncoderOutput C n=any b=dict
 PocketTTSAudioTokenizerLayerScale C n=any b=rule:module-state h
 PocketTTSAudioTokenizerMLP C n=any b=rule:module-state h
 PocketTTSAudioTokenizerOutput C n=any b=dict
 PocketTTSAudioTokenizerResnetBlock C n=any b=rule:module-state h
 PocketTTSAudioTokenizerRotaryEmbedding C n=any b=rule:module-state h
 PocketTTSAudioTokenizerTransformerModel C n=any b=rule:module-state h
transformers.models.pocket_tts_audio_tokenizer.modular_pocket_tts_audio_tokenizer
 PocketTTSAudioTokenizerConv1d C n=any b=rule:module-state h
 PocketTTSAudioTokenizerConv1dPaddingCache C n=any b=dict h
 PocketTTSAudioTokenizerDecoderOutput C n=any b=dict
 PocketTTSAudioTokenizerEncoderOutput C n=any b=dict
 PocketTTSAudioTokenizerLayerScale C n=any b=rule:module-state h
 PocketTTSAudioTokenizerOutput C n=any b=dict
transformers.models.poolformer.image_processing_pil_poolformer
 PoolFormerImageProcessorKwargs C n=any r=data b=dict i
 PoolFormerImageProcessorPil C n=any b=dict h
transformers.models.poolformer.image_processing_poolformer
 PoolFormerImageProcessor C n=any b=dict h
 PoolFormerImageProcessorKwargs C n=any r=data b=dict i
transformers.models.poolformer.modeling_poolformer
 PoolFormerDropPath C n=any b=rule:module-state h
 PoolFormerEmbeddings C n=any b=rule:module-state h
 PoolFormerEncoder C n=any b=rule:module-state h
 PoolFormerFinalPooler C n=any b=rule:module-state h
 PoolFormerGroupNorm C n=any b=rule:module-state h
 PoolFormerLayer C n=any b=rule:module-state h
 PoolFormerOutput C n=any b=rule:module-state h
 PoolFormerPooling C n=any b=rule:module-state h
transformers.models.pop2piano.feature_extraction_pop2piano
 Pop2PianoFeatureExtractor C n=any b=dict h
transformers.models.pop2piano.modeling_pop2piano
 Pop2PianoAttention C n=any b=rule:module-state h
 Pop2PianoConcatEmbeddingToMel C n=any b=rule:module-state h
 Pop2PianoDenseActDense C n=any b=rule:module-state h
 Pop2PianoDenseGatedActDense C n=any b=rule:module-state h
 Pop2PianoLayerCrossAttention C n=any b=rule:module-state h
 Pop2PianoLayerFF C n=any b=rule:module-state h
 Pop2PianoLayerNorm C n=any b=rule:module-state h
 Pop2PianoLayerSelfAttention C n=any b=rule:module-state h
transformers.models.pop2piano.processing_pop2piano
 Pop2PianoProcessor C n=any b=dict h
transformers.models.pp_chart2table.image_processing_pil_pp_chart2table
 PPChart2TableImageProcessorPil C n=any b=dict h
transformers.models.pp_chart2table.image_processing_pp_chart2table
 PPChart2TableImageProcessor C n=any b=dict h
transformers.models.pp_chart2table.modular_pp_chart2table
 PPChart2TableImageProcessor C n=any b=dict h
 PPChart2TableImageProcessorPil C n=any b=dict h
 PPChart2TableProcessor C n=any b=dict h
transformers.models.pp_chart2table.processing_pp_chart2table
 PPChart2TableProcessor C n=any b=dict h
transformers.models.pp_doclayout_v2.image_processing_pp_doclayout_v2
 PPDocLayoutV2ImageProcessor C n=any b=dict h
transformers.models.pp_doclayout_v2.modeling_pp_doclayout_v2
 PPDocLayoutV2AIFILayer C n=any b=rule:module-state h
 PPDocLayoutV2CSPRepLayer C n=any b=rule:module-state h
 PPDocLayoutV2ConvEncoder C n=any b=rule:module-state h
 PPDocLayoutV2ConvNormLayer C n=any b=rule:module-state h
 PPDocLayoutV2DecoderLayer C n=any b=rule:module-state h
 PPDocLayoutV2DecoderOutput C n=any b=dict
 PPDocLayoutV2EncoderLayer C n=any b=rule:module-state h
 PPDocLayoutV2ForObjectDetectionOutput C n=any b=dict
 PPDocLayoutV2FrozenBatchNorm2d C n=any b=rule:module-state h
 PPDocLayoutV2GlobalPointer C n=any b=rule:module-state h
 PPDocLayoutV2MLP C n=any b=rule:module-state h
 PPDocLayoutV2MLPPredictionHead C n=any b=rule:module-state h
 PPDocLayoutV2ModelOutput C n=any b=dict
 PPDocLayoutV2MultiscaleDeformableAttention C n=any b=rule:module-state h
 PPDocLayoutV2PositionRelationEmbedding C n=any b=rule:module-state h
 PPDocLayoutV2ReadingOrderAttention C n=any b=rule:module-state h
 PPDocLayoutV2ReadingOrderEncoder C n=any b=rule:module-state h
 PPDocLayoutV2ReadingOrderIntermediate C n=any b=rule:module-state h
 PPDocLayoutV2ReadingOrderOutput C n=any b=rule:module-state h
 PPDocLayoutV2ReadingOrderSelfAttention C n=any b=rule:module-state h
 PPDocLayoutV2ReadingOrderSelfOutput C n=any b=rule:module-state h
 PPDocLayoutV2RepVggBlock C n=any b=rule:module-state h
 PPDocLayoutV2SelfAttention C n=any b=rule:module-state h
 PPDocLayoutV2SinePositionEmbedding C n=any b=rule:module-state h
 PPDocLayoutV2TextEmbeddings C n=any b=rule:module-state h
transformers.models.pp_doclayout_v2.modular_pp_doclayout_v2
 PPDocLayoutV2ForObjectDetectionOutput C n=any b=dict
 PPDocLayoutV2GlobalPointer C n=any b=rule:module-state h
 PPDocLayoutV2ImageProcessor C n=any b=dict h
 PPDocLayoutV2MLPPredictionHead C n=any b=rule:module-state h
 PPDocLayoutV2ModelOutput C n=any b=dict
 PPDocLayoutV2PositionRelationEmbedding C n=any b=rule:module-state h
 PPDocLayoutV2ReadingOrderAttention C n=any b=rule:module-state h
 PPDocLayoutV2ReadingOrderEncoder C n=any b=rule:module-state h
 PPDocLayoutV2ReadingOrderIntermediate C n=any b=rule:module-state h
 PPDocLayoutV2ReadingOrderOutput C n=any b=rule:module-state h
 PPDocLayoutV2ReadingOrderSelfAttention C n=any b=rule:module-state h
 PPDocLayoutV2ReadingOrderSelfOutput C n=any b=rule:module-state h
 PPDocLayoutV2TextEmbeddings C n=any b=rule:module-state h
transformers.models.pp_doclayout_v3.image_processing_pp_doclayout_v3
 PPDocLayoutV3ImageProcessor C n=any b=dict h
transformers.models.pp_doclayout_v3.modeling_pp_doclayout_v3
 PPDocLayoutV3AIFILayer C n=any b=rule:module-state h
 PPDocLayoutV3CSPRepLayer C n=any b=rule:module-state h
 PPDocLayoutV3ConvEncoder C n=any b=rule:module-state h
 PPDocLayoutV3ConvLayer C n=any b=rule:module-state h
 PPDocLayoutV3ConvNormLayer C n=any b=rule:module-state h
 PPDocLayoutV3DecoderLayer C n=any b=rule:module-state h
 PPDocLayoutV3DecoderOutput C n=any b=dict
 PPDocLayoutV3EncoderLayer C n=any b=rule:module-state h
 PPDocLayoutV3EncoderMaskOutput C n=any b=rule:module-state h
 PPDocLayoutV3ForObjectDetectionOutput C n=any b=dict
 PPDocLayoutV3FrozenBatchNorm2d C n=any b=rule:module-state h
 PPDocLayoutV3GlobalPointer C n=any b=rule:module-state h
 PPDocLayoutV3HybridEncoderOutput C n=any b=dict
 PPDocLayoutV3MLP C n=any b=rule:module-state h
 PPDocLayoutV3MLPPredictionHead C n=any b=rule:module-state h
 PPDocLayoutV3MaskFeatFPN C n=any b=rule:module-state h
 PPDocLayoutV3ModelOutput C n=any b=dict
 PPDocLayoutV3MultiscaleDeformableAttention C n=any b=rule:module-state h
 PPDocLayoutV3RepVggBlock C n=any b=rule:module-state h
 PPDocLayoutV3ScaleHead C n=any b=rule:module-state h
 PPDocLayoutV3SelfAttention C n=any b=rule:module-state h
 PPDocLayoutV3SinePositionEmbedding C n=any b=rule:module-state h
transformers.models.pp_doclayout_v3.modular_pp_doclayout_v3
 PPDocLayoutV3ConvLayer C n=any b=rule:module-state h
 PPDocLayoutV3DecoderOutput C n=any b=dict
 PPDocLayoutV3EncoderMaskOutput C n=any b=rule:module-state h
 PPDocLayoutV3ForObjectDetectionOutput C n=any b=dict
 PPDocLayoutV3GlobalPointer C n=any b=rule:module-state h
 PPDocLayoutV3HybridEncoderOutput C n=any b=dict
 PPDocLayoutV3ImageProcessor C n=any b=dict h
 PPDocLayoutV3MLPPredictionHead C n=any b=rule:module-state h
 PPDocLayoutV3MaskFeatFPN C n=any b=rule:module-state h
 PPDocLayoutV3ModelOutput C n=any b=dict
 PPDocLayoutV3MultiscaleDeformableAttention C n=any b=rule:module-state h
 PPDocLayoutV3ScaleHead C n=any b=rule:module-state h
transformers.models.pp_doclayout_v4.image_processing_pp_doclayout_v4
 PPDocLayoutV4ImageProcessor C n=any b=dict h
transformers.models.pp_doclayout_v4.modeling_pp_doclayout_v4
 PPDocLayoutV4AIFILayer C n=any b=rule:module-state h
 PPDocLayoutV4CSPRepLayer C n=any b=rule:module-state h
 PPDocLayoutV4ConvEncoder C n=any b=rule:module-state h
 PPDocLayoutV4ConvNormLayer C n=any b=rule:module-state h
 PPDocLayoutV4DecoderLayer C n=any b=rule:module-state h
 PPDocLayoutV4DecoderOutput C n=any b=dict
 PPDocLayoutV4EncoderLayer C n=any b=rule:module-state h
 PPDocLayoutV4ForObjectDetectionOutput C n=any b=dict
 PPDocLayoutV4FrozenBatchNorm2d C n=any b=rule:module-state h
 PPDocLayoutV4GlobalPointer C n=any b=rule:module-state h
 PPDocLayoutV4MLP C n=any b=rule:module-state h
 PPDocLayoutV4MLPPredictionHead C n=any b=rule:module-state h
 PPDocLayoutV4ModelOutput C n=any b=dict
 PPDocLayoutV4MultiscaleDeformableAttention C n=any b=rule:module-state h
 PPDocLayoutV4RelativeOrderHead C n=any b=rule:module-state h
 PPDocLayoutV4RepVggBlock C n=any b=rule:module-state h
 PPDocLayoutV4S2RFusion C n=any b=rule:module-state h
 PPDocLayoutV4SelfAttention C n=any b=rule:module-state h
 PPDocLayoutV4SinePositionEmbedding C n=any b=rule:module-state h
 PPDocLayoutV4SuccessorOrderHead C n=any b=rule:module-state h
transformers.models.pp_doclayout_v4.modular_pp_doclayout_v4
 PPDocLayoutV4ConvEncoder C n=any b=rule:module-state h
 PPDocLayoutV4DecoderOutput C n=any b=dict
 PPDocLayoutV4ForObjectDetectionOutput C n=any b=dict
 PPDocLayoutV4GlobalPointer C n=any b=rule:module-state h
 PPDocLayoutV4MLPPredictionHead C n=any b=rule:module-state h
 PPDocLayoutV4ModelOutput C n=any b=dict
 PPDocLayoutV4MultiscaleDeformableAttention C n=any b=rule:module-state h
 PPDocLayoutV4RelativeOrderHead C n=any b=rule:module-state h
 PPDocLayoutV4S2RFusion C n=any b=rule:module-state h
 PPDocLayoutV4SuccessorOrderHead C n=any b=rule:module-state h
transformers.models.pp_formulanet.image_processing_pp_formulanet
 PPFormulaNetImageProcessor C n=any b=dict h
 PPFormulaNetImageProcessorKwargs C n=any r=data b=dict i
transformers.models.pp_formulanet.modeling_pp_formulanet
 PPFormulaNetAttention C n=any b=rule:module-state h
 PPFormulaNetLayerNorm C n=any b=rule:module-state h
 PPFormulaNetLearnedPositionalEmbedding C n=any b=rule:module-state h
 PPFormulaNetMLPBlock C n=any b=rule:module-state h
 PPFormulaNetMultiModalProjector C n=any b=rule:module-state h
 PPFormulaNetPatchEmbeddings C n=any b=rule:module-state h
 PPFormulaNetScaledWordEmbedding C n=any b=rule:module-state h
 PPFormulaNetVisionAttention C n=any b=rule:module-state h
 PPFormulaNetVisionNeck C n=any b=rule:module-state h
transformers.models.pp_formulanet.modular_pp_formulanet
 PPFormulaNetImageProcessor C n=any b=dict h
 PPFormulaNetMultiModalProjector C n=any b=rule:module-state h
 PPFormulaNetProcessor C n=any b=dict h
 PPFormulaNetVisionAttention C n=any b=rule:module-state h
transformers.models.pp_formulanet.processing_pp_formulanet
 PPFormulaNetProcessor C n=any b=dict h
transformers.models.pp_lcnet.image_processing_pp_lcnet
 PPLCNetImageProcessor C n=any b=dict h
 PPLCNetImageProcessorKwargs C n=any r=data b=dict i
transformers.models.pp_lcnet.modeling_pp_lcnet
 PPLCNetBlock C n=any b=rule:module-state h
 PPLCNetConvLayer C n=any b=rule:module-state h
 PPLCNetSqueezeExcitationModule C n=any b=rule:module-state h
transformers.models.pp_lcnet.modular_pp_lcnet
 PPLCNetBlock C n=any b=rule:module-state h
 PPLCNetConvLayer C n=any b=rule:module-state h
 PPLCNetImageProcessor C n=any b=dict h
 PPLCNetImageProcessorKwargs C n=any r=data b=dict i
 PPLCNetSqueezeExcitationModule C n=any b=rule:module-state h
transformers.models.pp_lcnet_v3.modeling_pp_lcnet_v3
 PPLCNetV3ActLearnableAffineBlock C n=any b=rule:module-state h
 PPLCNetV3Block C n=any b=rule:module-state h
 PPLCNetV3ConvLayer C n=any b=rule:module-state h
 PPLCNetV3LearnableAffineBlock C n=any b=rule:module-state h
 PPLCNetV3LearnableRepLayer C n=any b=rule:module-state h
 PPLCNetV3SqueezeExcitationModule C n=any b=rule:module-state h
transformers.models.pp_lcnet_v3.modular_pp_lcnet_v3
 PPLCNetV3ActLearnableAffineBlock C n=any b=rule:module-state h
 PPLCNetV3ConvLayer C n=any b=rule:module-state h
 PPLCNetV3LearnableAffineBlock C n=any b=rule:module-state h
 PPLCNetV3LearnableRepLayer C n=any b=rule:module-state h
transformers.models.pp_lcnet_v4.modeling_pp_lcnet_v4
 PPLCNetV4Block C n=any b=rule:module-state h
 PPLCNetV4ConvLayer C n=any b=rule:module-state h
 PPLCNetV4DepthwiseSeparableConvLayer C n=any b=rule:module-state h
 PPLCNetV4LargeStem C n=any b=rule:module-state h
 PPLCNetV4LearnableAffineBlock C n=any b=rule:module-state h
 PPLCNetV4SmallStem C n=any b=rule:module-state h
 PPLCNetV4SqueezeExcitationModule C n=any b=rule:module-state h
transformers.models.pp_lcnet_v4.modular_pp_lcnet_v4
 PPLCNetV4Block C n=any b=rule:module-state h
 PPLCNetV4ConvLayer C n=any b=rule:module-state h
 PPLCNetV4DepthwiseSeparableConvLayer C n=any b=rule:module-state h
 PPLCNetV4LargeStem C n=any b=rule:module-state h
 PPLCNetV4SmallStem C n=any b=rule:module-state h
 PPLCNetV4SqueezeExcitationModule C n=any b=rule:module-state h
transformers.models.pp_ocrv5_mobile_det.modeling_pp_ocrv5_mobile_det
 PPOCRV5MobileDetConvBatchnormLayer C n=any b=rule:module-state h
 PPOCRV5MobileDetHead C n=any b=rule:module-state h
 PPOCRV5MobileDetNeck C n=any b=rule:module-state h
 PPOCRV5MobileDetResidualSqueezeExcitationLayer C n=any b=rule:module-state h
 PPOCRV5MobileDetSqueezeExcitationModule C n=any b=rule:module-state h
transformers.models.pp_ocrv5_mobile_det.modular_pp_ocrv5_mobile_det
 PPOCRV5MobileDetHead C n=any b=rule:module-state h
 PPOCRV5MobileDetNeck C n=any b=rule:module-state h
 PPOCRV5MobileDetResidualSqueezeExcitationLayer C n=any b=rule:module-state h
 PPOCRV5MobileDetSqueezeExcitationModule C n=any b=rule:module-state h
transformers.models.pp_ocrv5_mobile_rec.modeling_pp_ocrv5_mobile_rec
 PPOCRV5MobileRecAttention C n=any b=rule:module-state h
 PPOCRV5MobileRecConvLayer C n=any b=rule:module-state h
 PPOCRV5MobileRecForTextRecognitionOutput C n=any b=dict
 PPOCRV5MobileRecHead C n=any b=rule:module-state h
 PPOCRV5MobileRecMLP C n=any b=rule:module-state h
transformers.models.pp_ocrv5_server_det.image_processing_pp_ocrv5_server_det
 PPOCRV5ServerDetImageProcessor C n=any b=dict h
 PPOCRV5ServerDetImageProcessorKwargs C n=any r=data b=dict i
transformers.models.pp_ocrv5_server_det.modeling_pp_ocrv5_server_det
 PPOCRV5ServerDetConvBatchnormLayer C n=any b=rule:module-state h
 PPOCRV5ServerDetHead C n=any b=rule:module-state h
 PPOCRV5ServerDetIntraclassBlock C n=any b=rule:module-state h
 PPOCRV5ServerDetLocalModule C n=any b=rule:module-state h
 PPOCRV5ServerDetNeck C n=any b=rule:module-state h
 PPOCRV5ServerDetSegmentationHead C n=any b=rule:module-state h
transformers.models.pp_ocrv5_server_det.modular_pp_ocrv5_server_det
 PPOCRV5ServerDetConvBatchnormLayer C n=any b=rule:module-state h
 PPOCRV5ServerDetHead C n=any b=rule:module-state h
 PPOCRV5ServerDetImageProcessor C n=any b=dict h
 PPOCRV5ServerDetImageProcessorKwargs C n=any r=data b=dict i
 PPOCRV5ServerDetIntraclassBlock C n=any b=rule:module-state h
 PPOCRV5ServerDetLocalModule C n=any b=rule:module-state h
 PPOCRV5ServerDetNeck C n=any b=rule:module-state h
 PPOCRV5ServerDetSegmentationHead C n=any b=rule:module-state h
transformers.models.pp_ocrv5_server_rec.image_processing_pp_ocrv5_server_rec
 PPOCRV5ServerRecImageProcessor C n=any b=dict h
 PPOCRV5ServerRecImageProcessorKwargs C n=any r=data b=dict i
transformers.models.pp_ocrv5_server_rec.modeling_pp_ocrv5_server_rec
 PPOCRV5ServerRecAttention C n=any b=rule:module-state h
 PPOCRV5ServerRecConvLayer C n=any b=rule:module-state h
 PPOCRV5ServerRecForTextRecognitionOutput C n=any b=dict
 PPOCRV5ServerRecHead C n=any b=rule:module-state h
 PPOCRV5ServerRecMLP C n=any b=rule:module-state h
transformers.models.pp_ocrv5_server_rec.modular_pp_ocrv5_server_rec
 PPOCRV5ServerRecAttention C n=any b=rule:module-state h
 PPOCRV5ServerRecConvLayer C n=any b=rule:module-state h
 PPOCRV5ServerRecForTextRecognitionOutput C n=any b=dict
 PPOCRV5ServerRecHead C n=any b=rule:module-state h
 PPOCRV5ServerRecImageProcessor C n=any b=dict h
 PPOCRV5ServerRecImageProcessorKwargs C n=any r=data b=dict i
 PPOCRV5ServerRecMLP C n=any b=rule:module-state h
transformers.models.pp_ocrv6_medium_det.modeling_pp_ocrv6_medium_det
 PPOCRV6MediumDetConvBatchnormLayer C n=any b=rule:module-state h
 PPOCRV6MediumDetHead C n=any b=rule:module-state h
 PPOCRV6MediumDetIntraclassBlock C n=any b=rule:module-state h
 PPOCRV6MediumDetNeck C n=any b=rule:module-state h
transformers.models.pp_ocrv6_medium_det.modular_pp_ocrv6_medium_det
 PPOCRV6MediumDetHead C n=any b=rule:module-state h
 PPOCRV6MediumDetIntraclassBlock C n=any b=rule:module-state h
 PPOCRV6MediumDetNeck C n=any b=rule:module-state h
transformers.models.pp_ocrv6_small_det.modeling_pp_ocrv6_small_det
 PPOCRV6SmallDetConvBatchnormLayer C n=any b=rule:module-state h
 PPOCRV6SmallDetHead C n=any b=rule:module-state h
 PPOCRV6SmallDetNeck C n=any b=rule:module-state h
 PPOCRV6SmallDetResidualSqueezeExcitationLayer C n=any b=rule:module-state h
 PPOCRV6SmallDetSqueezeExcitationModule C n=any b=rule:module-state h
transformers.models.pp_ocrv6_small_det.modular_pp_ocrv6_small_det
 PPOCRV6SmallDetHead C n=any b=rule:module-state h
 PPOCRV6SmallDetNeck C n=any b=rule:module-state h
 PPOCRV6SmallDetResidualSqueezeExcitationLayer C n=any b=rule:module-state h
 PPOCRV6SmallDetSqueezeExcitationModule C n=any b=rule:module-state h
transformers.models.pp_ocrv6_small_rec.image_processing_pp_ocrv6_small_rec
 PPOCRV6SmallRecImageProcessor C n=any b=dict h
 PPOCRV6SmallRecImageProcessorKwargs C n=any r=data b=dict i
transformers.models.pp_ocrv6_small_rec.modeling_pp_ocrv6_small_rec
 PPOCRV6SmallRecAttention C n=any b=rule:module-state h
 PPOCRV6SmallRecConvLayer C n=any b=rule:module-state h
 PPOCRV6SmallRecForTextRecognitionOutput C n=any b=dict
 PPOCRV6SmallRecHead C n=any b=rule:module-state h
 PPOCRV6SmallRecMLP C n=any b=rule:module-state h
transformers.models.pp_ocrv6_small_rec.modular_pp_ocrv6_small_rec
 PPOCRV6SmallRecConvLayer C n=any b=rule:module-state h
 PPOCRV6SmallRecImageProcessor C n=any b=dict h
transformers.models.pp_ocrv6_tiny_rec.modeling_pp_ocrv6_tiny_rec
 PPOCRV6TinyRecHead C n=any b=rule:module-state h
transformers.models.pp_ocrv6_tiny_rec.modular_pp_ocrv6_tiny_rec
 PPOCRV6TinyRecHead C n=any b=rule:module-state h
transformers.models.prompt_depth_anything.image_processing_pil_prompt_depth_anything
 PromptDepthAnythingImageProcessorKwargs C n=any r=data b=dict i
 PromptDepthAnythingImageProcessorPil C n=any b=dict h
transformers.models.prompt_depth_anything.image_processing_prompt_depth_anything
 PromptDepthAnythingImageProcessor C n=any b=dict h
 PromptDepthAnythingImageProcessorKwargs C n=any r=data b=dict i
transformers.models.prompt_depth_anything.modeling_prompt_depth_anything
 PromptDepthAnythingDepthEstimationHead C n=any b=rule:module-state h
 PromptDepthAnythingFeatureFusionLayer C n=any b=rule:module-state h
 PromptDepthAnythingFeatureFusionStage C n=any b=rule:module-state h
 PromptDepthAnythingLayer C n=any b=rule:module-state h
 PromptDepthAnythingNeck C n=any b=rule:module-state h
 PromptDepthAnythingPreActResidualLayer C n=any b=rule:module-state h
 PromptDepthAnythingReassembleLayer C n=any b=rule:module-state h
 PromptDepthAnythingReassembleStage C n=any b=rule:module-state h
transformers.models.prompt_depth_anything.modular_prompt_depth_anything
 PromptDepthAnythingDepthEstimationHead C n=any b=rule:module-state h
 PromptDepthAnythingFeatureFusionLayer C n=any b=rule:module-state h
 PromptDepthAnythingFeatureFusionStage C n=any b=rule:module-state h
 PromptDepthAnythingLayer C n=any b=rule:module-state h
 PromptDepthAnythingNeck C n=any b=rule:module-state h
 PromptDepthAnythingReassembleLayer C n=any b=rule:module-state h
 PromptDepthAnythingReassembleStage C n=any b=rule:module-state h
transformers.models.prophetnet.modeling_prophetnet
 ProphetNetAttention C n=any b=rule:module-state h
 ProphetNetDecoderLMOutput C n=any b=dict
 ProphetNetDecoderModelOutput C n=any b=dict
 ProphetNetFeedForward C n=any b=rule:module-state h
 ProphetNetNgramSelfAttention C n=any b=rule:module-state h
 ProphetNetPositionalEmbeddings C n=any b=rule:module-state h
 ProphetNetSeq2SeqLMOutput C n=any b=dict
 ProphetNetSeq2SeqModelOutput C n=any b=dict
transformers.models.prophetnet.tokenization_prophetnet
 BasicTokenizer C n=any r=plain b=dict h
 WordpieceTokenizer C n=any r=any b=dict h
transformers.models.pvt.image_processing_pil_pvt
 PvtImageProcessorPil C n=any b=dict h
transformers.models.pvt.image_processing_pvt
 PvtImageProcessor C n=any b=dict h
transformers.models.pvt.modeling_pvt
 PvtAttention C n=any b=rule:module-state h
 PvtDropPath C n=any b=rule:module-state h
 PvtEfficientSelfAttention C n=any b=rule:module-state h
 PvtEncoder C n=any b=rule:module-state h
 PvtFFN C n=any b=rule:module-state h
 PvtLayer C n=any b=rule:module-state h
 PvtPatchEmbeddings C n=any b=rule:module-state h
 PvtSelfOutput C n=any b=rule:module-state h
transformers.models.pvt_v2.modeling_pvt_v2
 PvtV2BlockLayer C n=any b=rule:module-state h
 PvtV2ConvFeedForwardNetwork C n=any b=rule:module-state h
 PvtV2DepthWiseConv C n=any b=rule:module-state h
 PvtV2DropPath C n=any b=rule:module-state h
 PvtV2Encoder C n=any b=rule:module-state h
 PvtV2OverlapPatchEmbeddings C n=any b=rule:module-state h
 PvtV2SelfAttention C n=any b=rule:module-state h
transformers.models.qianfan_ocr.modeling_qianfan_ocr
 QianfanOCRCausalLMOutputWithPast C n=any b=dict
 QianfanOCRDropPath C n=any b=rule:module-state h
 QianfanOCRModelOutputWithPast C n=any b=dict
 QianfanOCRMultiModalProjector C n=any b=rule:module-state h
 QianfanOCRVisionAttention C n=any b=rule:module-state h
 QianfanOCRVisionEmbeddings C n=any b=rule:module-state h
 QianfanOCRVisionMLP C n=any b=rule:module-state h
 QianfanOCRVisionPatchEmbeddings C n=any b=rule:module-state h
transformers.models.qianfan_ocr.modular_qianfan_ocr
 QianfanOCRCausalLMOutputWithPast C n=any b=dict
 QianfanOCRDropPath C n=any b=rule:module-state h
 QianfanOCRModelOutputWithPast C n=any b=dict
 QianfanOCRMultiModalProjector C n=any b=rule:module-state h
 QianfanOCRProcessor C n=any b=dict h
 QianfanOCRVisionAttention C n=any b=rule:module-state h
 QianfanOCRVisionEmbeddings C n=any b=rule:module-state h
 QianfanOCRVisionMLP C n=any b=rule:module-state h
transformers.models.qianfan_ocr.processing_qianfan_ocr
 QianfanOCRProcessor C n=any b=dict h
transformers.models.qwen2_5_omni.modeling_qwen2_5_omni
 AMPBlock C n=any b=rule:module-state h
 Activation1d C n=any b=rule:module-state h
 AttentiveStatisticsPooling C n=any b=rule:module-state h
 DiTAttention C n=any b=rule:module-state h
 DiTCodecEmbedding C n=any b=rule:module-state h
 DiTDecoderLayer C n=any b=rule:module-state h
 DiTInputEmbedding C n=any b=rule:module-state h
 DiTMLP C n=any b=rule:module-state h
 DiTTimestepEmbedding C n=any b=rule:module-state h
 DownSample1d C n=any b=rule:module-state h
 ECAPA_TimeDelayNet C n=any b=rule:module-state h
 Qwen2MLP C n=any b=rule:module-state h
 Qwen2_5OmniAMPBlock C n=any b=rule:module-state h
 Qwen2_5OmniAntiAliasedActivation1d C n=any b=rule:module-state h
 Qwen2_5OmniAudioAttention C n=any b=rule:module-state h
 Qwen2_5OmniDiTRotaryEmbedding C n=any b=rule:module-state h
 Qwen2_5OmniDownSample1d C n=any b=rule:module-state h
 Qwen2_5OmniMLP C n=any b=rule:module-state h
 Qwen2_5OmniPatchMerger C n=any b=rule:module-state h
 Qwen2_5OmniRotaryEmbedding C n=any b=rule:module-state h
 Qwen2_5OmniSnakeBeta C n=any b=rule:module-state h
 Qwen2_5OmniTalkerCausalLMOutputWithPast C n=any b=dict
 Qwen2_5OmniUpSample1d C n=any b=rule:module-state h
 Qwen2_5OmniVisionAttention C n=any b=rule:module-state h
 Qwen2_5OmniVisionRotaryEmbedding C n=any b=rule:module-state h
 Qwen2_5_OmniAdaLayerNormZero C n=any b=rule:module-state h
 Qwen2_5_OmniAdaLayerNormZero_Final C n=any b=rule:module-state h
 Qwen2_5_VisionPatchEmbed C n=any b=rule:module-state h
 Res2NetBlock C n=any b=rule:module-state h
 RungeKutta4ODESolver C n=any r=any b=dict h
 SinusPositionEmbedding C n=any b=rule:module-state h
 SinusoidsPositionEmbedding C n=any b=rule:module-state h
 SnakeBeta C n=any b=rule:module-state h
 SqueezeExcitationBlock C n=any b=rule:module-state h
 SqueezeExcitationRes2NetBlock C n=any b=rule:module-state h
 TimeDelayNetBlock C n=any b=rule:module-state h
 UpSample1d C n=any b=rule:module-state h
transformers.models.qwen2_5_omni.modular_qwen2_5_omni
 AMPBlock C n=any b=rule:module-state h
 Activation1d C n=any b=rule:module-state h
 AttentiveStatisticsPooling C n=any b=rule:module-state h
 DiTAttention C n=any b=rule:module-state h
 DiTCodecEmbedding C n=any b=rule:module-state h
 DiTDecoderLayer C n=any b=rule:module-state h
 DiTInputEmbedding C n=any b=rule:module-state h
 DiTMLP C n=any b=rule:module-state h
 DiTTimestepEmbedding C n=any b=rule:module-state h
 DownSample1d C n=any b=rule:module-state h
 ECAPA_TimeDelayNet C n=any b=rule:module-state h
 Qwen2MLP C n=any b=rule:module-state h
 Qwen2_5OmniAMPBlock C n=any b=rule:module-state h
 Qwen2_5OmniAntiAliasedActivation1d C n=any b=rule:module-state h
 Qwen2_5OmniAudioAttention C n=any b=rule:module-state h
 Qwen2_5OmniDiTRotaryEmbedding C n=any b=rule:module-state h
 Qwen2_5OmniDownSample1d C n=any b=rule:module-state h
 Qwen2_5OmniRotaryEmbedding C n=any b=rule:module-state h
 Qwen2_5OmniSnakeBeta C n=any b=rule:module-state h
 Qwen2_5OmniTalkerCausalLMOutputWithPast C n=any b=dict
 Qwen2_5OmniUpSample1d C n=any b=rule:module-state h
 Qwen2_5OmniVisionAttention C n=any b=rule:module-state h
 Qwen2_5OmniVisionRotaryEmbedding C n=any b=rule:module-state h
 Qwen2_5_OmniAdaLayerNormZero C n=any b=rule:module-state h
 Qwen2_5_OmniAdaLayerNormZero_Final C n=any b=rule:module-state h
 Res2NetBlock C n=any b=rule:module-state h
 RungeKutta4ODESolver C n=any r=any b=dict h
 SinusPositionEmbedding C n=any b=rule:module-state h
 SinusoidsPositionEmbedding C n=any b=rule:module-state h
 SnakeBeta C n=any b=rule:module-state h
 SqueezeExcitationBlock C n=any b=rule:module-state h
 SqueezeExcitationRes2NetBlock C n=any b=rule:module-state h
 TimeDelayNetBlock C n=any b=rule:module-state h
 UpSample1d C n=any b=rule:module-state h
transformers.models.qwen2_5_omni.processing_qwen2_5_omni
 DeprecatedQwen2_5_OmniVideosKwargs C n=any r=data b=dict i
 Qwen2_5OmniProcessor C n=any b=dict h
 Qwen2_5OmniProcessorKwargs C n=any r=data b=dict i
transformers.models.qwen2_5_vl.modeling_qwen2_5_vl
 Qwen2MLP C n=any b=rule:module-state h
 Qwen2_5_VLMLP C n=any b=rule:module-state h
 Qwen2_5_VLPatchMerger C n=any b=rule:module-state h
 Qwen2_5_VLRotaryEmbedding C n=any b=rule:module-state h
 Qwen2_5_VLVisionAttention C n=any b=rule:module-state h
 Qwen2_5_VLVisionRotaryEmbedding C n=any b=rule:module-state h
 Qwen2_5_VisionPatchEmbed C n=any b=rule:module-state h
transformers.models.qwen2_5_vl.modular_qwen2_5_vl
 Qwen2_5_VLMLP C n=any b=rule:module-state h
 Qwen2_5_VLPatchMerger C n=any b=rule:module-state h
 Qwen2_5_VLProcessor C n=any b=dict h
 Qwen2_5_VLVisionAttention C n=any b=rule:module-state h
 Qwen2_5_VLVisionRotaryEmbedding C n=any b=rule:module-state h
 Qwen2_5_VisionPatchEmbed C n=any b=rule:module-state h
transformers.models.qwen2_5_vl.processing_qwen2_5_vl
 Qwen2_5_VLProcessor C n=any b=dict h
transformers.models.qwen2_audio.modeling_qwen2_audio
 Qwen2AudioAttention C n=any b=rule:module-state h
 Qwen2AudioCausalLMOutputWithPast C n=any b=dict
 Qwen2AudioModelOutputWithPast C n=any b=dict
 Qwen2AudioMultiModalProjector C n=any b=rule:module-state h
transformers.models.qwen2_audio.processing_qwen2_audio
 Qwen2AudioProcessor C n=any b=dict h
transformers.models.qwen2_moe.modeling_qwen2_moe
 Qwen2MoeMLP C n=any b=rule:module-state h
 Qwen2MoeRotaryEmbedding C n=any b=rule:module-state h
 Qwen2MoeSparseMoeBlock C n=any b=rule:module-state h
 Qwen2MoeTopKRouter C n=any b=rule:module-state h
transformers.models.qwen2_moe.modular_qwen2_moe
 Qwen2MoeMLP C n=any b=rule:module-state h
 Qwen2MoeRotaryEmbedding C n=any b=rule:module-state h
 Qwen2MoeSparseMoeBlock C n=any b=rule:module-state h
 Qwen2MoeTopKRouter C n=any b=rule:module-state h
transformers.models.qwen2_vl.image_processing_pil_qwen2_vl
 Qwen2VLImageProcessorKwargs C n=any r=data b=dict i
 Qwen2VLImageProcessorPil C n=any b=dict h
transformers.models.qwen2_vl.image_processing_qwen2_vl
 Qwen2VLImageProcessor C n=any b=dict h
 Qwen2VLImageProcessorKwargs C n=any r=data b=dict i
transformers.models.qwen2_vl.modeling_qwen2_vl
 PatchEmbed C n=any b=rule:module-state h
 PatchMerger C n=any b=rule:module-state h
 Qwen2MLP C n=any b=rule:module-state h
 Qwen2VLRotaryEmbedding C n=any b=rule:module-state h
 Qwen2VLVisionRotaryEmbedding C n=any b=rule:module-state h
 VisionAttention C n=any b=rule:module-state h
 VisionMlp C n=any b=rule:module-state h
transformers.models.qwen2_vl.processing_qwen2_vl
 Qwen2VLProcessor C n=any b=dict h
transformers.models.qwen2_vl.video_processing_qwen2_vl
 Qwen2VLVideoProcessor C n=any b=dict h
 Qwen2VLVideoProcessorInitKwargs C n=any r=data b=dict i
transformers.models.qwen3_5.modeling_qwen3_5
 Qwen3_5Attention C n=any b=rule:module-state h
 Qwen3_5MLP C n=any b=rule:module-state h
 Qwen3_5TextRotaryEmbedding C n=any b=rule:module-state h
 Qwen3_5VisionAttention C n=any b=rule:module-state h
 Qwen3_5VisionMLP C n=any b=rule:module-state h
 Qwen3_5VisionPatchEmbed C n=any b=rule:module-state h
 Qwen3_5VisionPatchMerger C n=any b=rule:module-state h
 Qwen3_5VisionRotaryEmbedding C n=any b=rule:module-state h
transformers.models.qwen3_5.modular_qwen3_5
 Qwen3_5Attention C n=any b=rule:module-state h
 Qwen3_5MLP C n=any b=rule:module-state h
 Qwen3_5TextRotaryEmbedding C n=any b=rule:module-state h
 Qwen3_5VisionRotaryEmbedding C n=any b=rule:module-state h
transformers.models.qwen3_5_moe.modeling_qwen3_5_moe
 Qwen3_5MoeAttention C n=any b=rule:module-state h
 Qwen3_5MoeMLP C n=any b=rule:module-state h
 Qwen3_5MoeSparseMoeBlock C n=any b=rule:module-state h
 Qwen3_5MoeTextRotaryEmbedding C n=any b=rule:module-state h
 Qwen3_5MoeVisionAttention C n=any b=rule:module-state h
 Qwen3_5MoeVisionMLP C n=any b=rule:module-state h
 Qwen3_5MoeVisionPatchEmbed C n=any b=rule:module-state h
 Qwen3_5MoeVisionPatchMerger C n=any b=rule:module-state h
 Qwen3_5MoeVisionRotaryEmbedding C n=any b=rule:module-state h
transformers.models.qwen3_5_moe.modular_qwen3_5_moe
 Qwen3_5MoeAttention C n=any b=rule:module-state h
 Qwen3_5MoeMLP C n=any b=rule:module-state h
 Qwen3_5MoeSparseMoeBlock C n=any b=rule:module-state h
 Qwen3_5MoeTextRotaryEmbedding C n=any b=rule:module-state h
 Qwen3_5MoeVisionRotaryEmbedding C n=any b=rule:module-state h
transformers.models.qwen3_asr.feature_extraction_qwen3_asr
 Qwen3ASRFeatureExtractor C n=any b=dict h
transformers.models.qwen3_asr.modeling_qwen3_asr
 Qwen3ASRAudioAttention C n=any b=rule:module-state h
 Qwen3ASRCausalLMOutputWithPast C n=any b=dict
 Qwen3ASRModelOutputWithPast C n=any b=dict
 Qwen3ASRMultiModalProjector C n=any b=rule:module-state h
 SinusoidsPositionEmbedding C n=any b=rule:module-state h
transformers.models.qwen3_asr.modular_qwen3_asr
 Qwen3ASRMultiModalProjector C n=any b=rule:module-state h
transformers.models.qwen3_asr.processing_qwen3_asr
 Qwen3ASRProcessor C n=any b=dict h
transformers.models.qwen3_moe.modeling_qwen3_moe
 Qwen3MoeMLP C n=any b=rule:module-state h
 Qwen3MoeRotaryEmbedding C n=any b=rule:module-state h
 Qwen3MoeSparseMoeBlock C n=any b=rule:module-state h
 Qwen3MoeTopKRouter C n=any b=rule:module-state h
transformers.models.qwen3_moe.modular_qwen3_moe
 Qwen3MoeMLP C n=any b=rule:module-state h
 Qwen3MoeSparseMoeBlock C n=any b=rule:module-state h
 Qwen3MoeTopKRouter C n=any b=rule:module-state h
transformers.models.qwen3_next.modeling_qwen3_next
 Qwen3NextAttention C n=any b=rule:module-state h
 Qwen3NextMLP C n=any b=rule:module-state h
 Qwen3NextRMSNorm C n=any b=rule:module-state h
 Qwen3NextRotaryEmbedding C n=any b=rule:module-state h
 Qwen3NextSparseMoeBlock C n=any b=rule:module-state h
 Qwen3NextTopKRouter C n=any b=rule:module-state h
transformers.models.qwen3_next.modular_qwen3_next
 Qwen3NextMLP C n=any b=rule:module-state h
 Qwen3NextRMSNorm C n=any b=rule:module-state h
 Qwen3NextRotaryEmbedding C n=any b=rule:module-state h
 Qwen3NextSparseMoeBlock C n=any b=rule:module-state h
 Qwen3NextTopKRouter C n=any b=rule:module-state h
transformers.models.qwen3_omni_moe.modeling_qwen3_omni_moe
 Qwen3OmniMoeAudioAttention C n=any b=rule:module-state h
 Qwen3OmniMoeCausalConvNet C n=any b=rule:module-state h
 Qwen3OmniMoeCausalTransConvNet C n=any b=rule:module-state h
 Qwen3OmniMoeCode2WavDecoderResidualUnit C n=any b=rule:module-state h
 Qwen3OmniMoeCode2WavLayerScale C n=any b=rule:module-state h
 Qwen3OmniMoeCode2WavMlp C n=any b=rule:module-state h
 Qwen3OmniMoeConvNeXtBlock C n=any b=rule:module-state h
 Qwen3OmniMoeMLP C n=any b=rule:module-state h
 Qwen3OmniMoeRotaryEmbedding C n=any b=rule:module-state h
 Qwen3OmniMoeSnakeBeta C n=any b=rule:module-state h
 Qwen3OmniMoeTalkerCodePredictorOutputWithPast C n=any b=dict
 Qwen3OmniMoeTalkerOutputWithPast C n=any b=dict
 Qwen3OmniMoeTalkerResizeMLP C n=any b=rule:module-state h
 Qwen3OmniMoeTalkerRotaryEmbedding C n=any b=rule:module-state h
 Qwen3OmniMoeTalkerTextMLP C n=any b=rule:module-state h
 Qwen3OmniMoeTalkerTextSparseMoeBlock C n=any b=rule:module-state h
 Qwen3OmniMoeTalkerTextTopKRouter C n=any b=rule:module-state h
 Qwen3OmniMoeTextTopKRouter C n=any b=rule:module-state h
 Qwen3OmniMoeThinkerTextMLP C n=any b=rule:module-state h
 Qwen3OmniMoeThinkerTextRotaryEmbedding C n=any b=rule:module-state h
 Qwen3OmniMoeThinkerTextSparseMoeBlock C n=any b=rule:module-state h
 Qwen3OmniMoeThinkerTextTopKRouter C n=any b=rule:module-state h
 Qwen3OmniMoeVisionAttention C n=any b=rule:module-state h
 Qwen3OmniMoeVisionMLP C n=any b=rule:module-state h
 Qwen3OmniMoeVisionPatchEmbed C n=any b=rule:module-state h
 Qwen3OmniMoeVisionPatchMerger C n=any b=rule:module-state h
 Qwen3OmniMoeVisionRotaryEmbedding C n=any b=rule:module-state h
 SinusoidsPositionEmbedding C n=any b=rule:module-state h
 SnakeBeta C n=any b=rule:module-state h
transformers.models.qwen3_omni_moe.modular_qwen3_omni_moe
 DeprecatedQwen3OmniMoeVideosKwargs C n=any r=data b=dict i
 Qwen3OmniMoeAudioAttention C n=any b=rule:module-state h
 Qwen3OmniMoeCausalConvNet C n=any b=rule:module-state h
 Qwen3OmniMoeCausalTransConvNet C n=any b=rule:module-state h
 Qwen3OmniMoeCode2WavDecoderResidualUnit C n=any b=rule:module-state h
 Qwen3OmniMoeCode2WavLayerScale C n=any b=rule:module-state h
 Qwen3OmniMoeCode2WavMlp C n=any b=rule:module-state h
 Qwen3OmniMoeConvNeXtBlock C n=any b=rule:module-state h
 Qwen3OmniMoeProcessor C n=any b=dict h
 Qwen3OmniMoeProcessorKwargs C n=any r=data b=dict i
 Qwen3OmniMoeRotaryEmbedding C n=any b=rule:module-state h
 Qwen3OmniMoeSnakeBeta C n=any b=rule:module-state h
 Qwen3OmniMoeTalkerCodePredictorOutputWithPast C n=any b=dict
 Qwen3OmniMoeTalkerOutputWithPast C n=any b=dict
 Qwen3OmniMoeTalkerResizeMLP C n=any b=rule:module-state h
 Qwen3OmniMoeTalkerRotaryEmbedding C n=any b=rule:module-state h
 Qwen3OmniMoeTalkerTextMLP C n=any b=rule:module-state h
 Qwen3OmniMoeTalkerTextSparseMoeBlock C n=any b=rule:module-state h
 Qwen3OmniMoeTalkerTextTopKRouter C n=any b=rule:module-state h
 Qwen3OmniMoeThinkerTextRotaryEmbedding C n=any b=rule:module-state h
 Qwen3OmniMoeThinkerTextSparseMoeBlock C n=any b=rule:module-state h
 Qwen3OmniMoeThinkerTextTopKRouter C n=any b=rule:module-state h
 Qwen3OmniMoeVisionAttention C n=any b=rule:module-state h
 Qwen3OmniMoeVisionPatchMerger C n=any b=rule:module-state h
 Qwen3OmniMoeVisionRotaryEmbedding C n=any b=rule:module-state h
 SnakeBeta C n=any b=rule:module-state h
transformers.models.qwen3_omni_moe.processing_qwen3_omni_moe
 DeprecatedQwen3OmniMoeVideosKwargs C n=any r=data b=dict i
 Qwen3OmniMoeProcessor C n=any b=dict h
 Qwen3OmniMoeProcessorKwargs C n=any r=data b=dict i
transformers.models.qwen3_vl.modeling_qwen3_vl
 Qwen3VLTextMLP C n=any b=rule:module-state h
 Qwen3VLTextRotaryEmbedding C n=any b=rule:module-state h
 Qwen3VLVisionAttention C n=any b=rule:module-state h
 Qwen3VLVisionMLP C n=any b=rule:module-state h
 Qwen3VLVisionPatchEmbed C n=any b=rule:module-state h
 Qwen3VLVisionPatchMerger C n=any b=rule:module-state h
 Qwen3VLVisionRotaryEmbedding C n=any b=rule:module-state h
transformers.models.qwen3_vl.modular_qwen3_vl
 Qwen3VLProcessor C n=any b=dict h
 Qwen3VLTextRotaryEmbedding C n=any b=rule:module-state h
 Qwen3VLVideoProcessor C n=any b=dict h
 Qwen3VLVideoProcessorInitKwargs C n=any r=data b=dict i
 Qwen3VLVisionAttention C n=any b=rule:module-state h
 Qwen3VLVisionMLP C n=any b=rule:module-state h
 Qwen3VLVisionPatchEmbed C n=any b=rule:module-state h
 Qwen3VLVisionPatchMerger C n=any b=rule:module-state h
 Qwen3VLVisionRotaryEmbedding C n=any b=rule:module-state h
transformers.models.qwen3_vl.processing_qwen3_vl
 Qwen3VLProcessor C n=any b=dict h
transformers.models.qwen3_vl.video_processing_qwen3_vl
 Qwen3VLVideoProcessor C n=any b=dict h
 Qwen3VLVideoProcessorInitKwargs C n=any r=data b=dict i
transformers.models.qwen3_vl_moe.modeling_qwen3_vl_moe
 Qwen3VLMoeTextMLP C n=any b=rule:module-state h
 Qwen3VLMoeTextRotaryEmbedding C n=any b=rule:module-state h
 Qwen3VLMoeTextSparseMoeBlock C n=any b=rule:module-state h
 Qwen3VLMoeTextTopKRouter C n=any b=rule:module-state h
 Qwen3VLMoeVisionAttention C n=any b=rule:module-state h
 Qwen3VLMoeVisionMLP C n=any b=rule:module-state h
 Qwen3VLMoeVisionPatchEmbed C n=any b=rule:module-state h
 Qwen3VLMoeVisionPatchMerger C n=any b=rule:module-state h
 Qwen3VLMoeVisionRotaryEmbedding C n=any b=rule:module-state h
transformers.models.qwen3_vl_moe.modular_qwen3_vl_moe
 Qwen3VLMoeTextSparseMoeBlock C n=any b=rule:module-state h
 Qwen3VLMoeTextTopKRouter C n=any b=rule:module-state h
 Qwen3VLMoeVisionAttention C n=any b=rule:module-state h
 Qwen3VLMoeVisionRotaryEmbedding C n=any b=rule:module-state h
transformers.models.qwen4_exp.modeling_qwen4_exp
 Qwen4ExpTextAttention C n=any b=rule:module-state h
 Qwen4ExpTextGatedResidual C n=any b=rule:module-state h
 Qwen4ExpTextMLP C n=any b=rule:module-state h
 Qwen4ExpTextNGramEmbedding C n=any b=rule:module-state h
 Qwen4ExpTextPLELayer C n=any b=rule:module-state h
 Qwen4ExpTextQSAIndexer C n=any b=rule:module-state h
 Qwen4ExpTextRMSNorm C n=any b=rule:module-state h
 Qwen4ExpTextRotaryEmbedding C n=any b=rule:module-state h
 Qwen4ExpTextSparseMoeBlock C n=any b=rule:module-state h
 Qwen4ExpTextTopKRouter C n=any b=rule:module-state h
 Qwen4ExpVisionAttention C n=any b=rule:module-state h
 Qwen4ExpVisionMLP C n=any b=rule:module-state h
 Qwen4ExpVisionPatchEmbed C n=any b=rule:module-state h
 Qwen4ExpVisionPatchMerger C n=any b=rule:module-state h
 Qwen4ExpVisionRotaryEmbedding C n=any b=rule:module-state h
transformers.models.qwen4_exp.modular_qwen4_exp
 Qwen4ExpTextAttention C n=any b=rule:module-state h
 Qwen4ExpTextGatedResidual C n=any b=rule:module-state h
 Qwen4ExpTextMLP C n=any b=rule:module-state h
 Qwen4ExpTextNGramEmbedding C n=any b=rule:module-state h
 Qwen4ExpTextPLELayer C n=any b=rule:module-state h
 Qwen4ExpTextQSAIndexer C n=any b=rule:module-state h
 Qwen4ExpTextRotaryEmbedding C n=any b=rule:module-state h
 Qwen4ExpTextSparseMoeBlock C n=any b=rule:module-state h
 Qwen4ExpTextTopKRouter C n=any b=rule:module-state h
transformers.models.radio.modeling_radio
 RadioAttention C n=any b=rule:module-state h
 RadioDropPath C n=any b=rule:module-state h
 RadioInputConditioner C n=any b=rule:module-state h
 RadioLayerScale C n=any b=rule:module-state h
 RadioMLP C n=any b=rule:module-state h
 RadioModelOutput C n=any b=dict
 RadioPatchEmbeddings C n=any b=rule:module-state h
 RadioSwiGLUFFN C n=any b=rule:module-state h
transformers.models.radio.modular_radio
 RadioAttention C n=any b=rule:module-state h
 RadioInputConditioner C n=any b=rule:module-state h
 RadioLayerScale C n=any b=rule:module-state h
 RadioMLP C n=any b=rule:module-state h
 RadioModelOutput C n=any b=dict
 RadioPatchEmbeddings C n=any b=rule:module-state h
transformers.models.rag.modeling_rag
 RetrievAugLMMarginOutput C n=any b=dict
 RetrievAugLMOutput C n=any b=dict
transformers.models.rag.retrieval_rag
 CanonicalHFIndex C n=any b=dict h
 CustomHFIndex C n=any b=dict h
 HFIndexBase C n=any b=dict h
 Index C n=any r=any b=dict h
 RagRetriever C n=any b=dict h
transformers.models.rag.tokenization_rag
 RagTokenizer C n=any r=any b=dict h
transformers.models.recurrent_gemma.modeling_recurrent_gemma
 RecurrentGemmaAttention C n=any b=rule:module-state h
 RecurrentGemmaMlp C n=any b=rule:module-state h
 RecurrentGemmaRMSNorm C n=any b=rule:module-state h
 RecurrentGemmaRecurrentBlock C n=any b=rule:module-state h
 RecurrentGemmaRglru C n=any b=rule:module-state h
 RecurrentGemmaRotaryEmbedding C n=any b=rule:module-state h
transformers.models.reformer.modeling_reformer
 AxialPositionEmbeddings C n=any b=rule:module-state h
 ChunkReformerFeedForward C n=any b=rule:module-state h
 EfficientAttentionMixin C n=any r=any b=dict h
 LSHSelfAttention C n=any b=rule:module-state h
 LocalSelfAttention C n=any b=rule:module-state h
 PositionEmbeddings C n=any b=rule:module-state h
 ReformerAttention C n=any b=rule:module-state h
 ReformerClassificationHead C n=any b=rule:module-state h
 ReformerDynamicCache C n=any r=data b=dict h
 ReformerEmbeddings C n=any b=rule:module-state h
 ReformerEncoder C n=any b=rule:module-state h
 ReformerFeedForwardDense C n=any b=rule:module-state h
 ReformerFeedForwardOutput C n=any b=rule:module-state h
 ReformerLayer C n=any b=rule:module-state h
 ReformerModelOutput C n=any b=dict
 ReformerModelWithLMHeadOutput C n=any b=dict
 ReformerOnlyLMHead C n=any b=rule:module-state h
 ReformerSelfOutput C n=any b=rule:module-state h
transformers.models.regnet.modeling_regnet
 RegNetConvLayer C n=any b=rule:module-state h
 RegNetEmbeddings C n=any b=rule:module-state h
 RegNetEncoder C n=any b=rule:module-state h
 RegNetSELayer C n=any b=rule:module-state h
 RegNetShortCut C n=any b=rule:module-state h
 RegNetStage C n=any b=rule:module-state h
 RegNetXLayer C n=any b=rule:module-state h
 RegNetYLayer C n=any b=rule:module-state h
transformers.models.rembert.modeling_rembert
 RemBertAttention C n=any b=rule:module-state h
 RemBertEmbeddings C n=any b=rule:module-state h
 RemBertEncoder C n=any b=rule:module-state h
 RemBertIntermediate C n=any b=rule:module-state h
 RemBertLMPredictionHead C n=any b=rule:module-state h
 RemBertOnlyMLMHead C n=any b=rule:module-state h
 RemBertOutput C n=any b=rule:module-state h
 RemBertPooler C n=any b=rule:module-state h
 RemBertPredictionHeadTransform C n=any b=rule:module-state h
 RemBertSelfAttention C n=any b=rule:module-state h
 RemBertSelfOutput C n=any b=rule:module-state h
transformers.models.rf_detr.image_processing_rf_detr
 RfDetrImageProcessor C n=any b=dict h
 RfDetrImageProcessorKwargs C n=any r=data b=dict i
transformers.models.rf_detr.modeling_rf_detr
 RfDetrAttention C n=any b=rule:module-state h
 RfDetrC2FLayer C n=any b=rule:module-state h
 RfDetrConvEncoder C n=any b=rule:module-state h
 RfDetrConvNormLayer C n=any b=rule:module-state h
 RfDetrDecoderOutput C n=any b=dict
 RfDetrDinov2Attention C n=any b=rule:module-state h
 RfDetrDinov2DropPath C n=any b=rule:module-state h
 RfDetrDinov2Embeddings C n=any b=rule:module-state h
 RfDetrDinov2LayerScale C n=any b=rule:module-state h
 RfDetrDinov2MLP C n=any b=rule:module-state h
 RfDetrDinov2PatchEmbeddings C n=any b=rule:module-state h
 RfDetrDinov2SwiGLUFFN C n=any b=rule:module-state h
 RfDetrInstanceSegmentationOutput C n=any b=dict
 RfDetrLayerNorm C n=any b=rule:module-state h
 RfDetrMLP C n=any b=rule:module-state h
 RfDetrMLPPredictionHead C n=any b=rule:module-state h
 RfDetrModelOutput C n=any b=dict
 RfDetrMultiscaleDeformableAttention C n=any b=rule:module-state h
 RfDetrObjectDetectionOutput C n=any b=dict
 RfDetrRepVggBlock C n=any b=rule:module-state h
 RfDetrScaleProjector C n=any b=rule:module-state h
 RfDetrSegmentationBlock C n=any b=rule:module-state h
 RfDetrSegmentationMLP C n=any b=rule:module-state h
 RfDetrSegmentationMLPBlock C n=any b=rule:module-state h
transformers.models.rf_detr.modular_rf_detr
 RfDetrC2FLayer C n=any b=rule:module-state h
 RfDetrConvEncoder C n=any b=rule:module-state h
 RfDetrConvNormLayer C n=any b=rule:module-state h
 RfDetrDinov2Embeddings C n=any b=rule:module-state h
 RfDetrImageProcessor C n=any b=dict h
 RfDetrInstanceSegmentationOutput C n=any b=dict
 RfDetrLayerNorm C n=any b=rule:module-state h
 RfDetrModelOutput C n=any b=dict
 RfDetrObjectDetectionOutput C n=any b=dict
 RfDetrScaleProjector C n=any b=rule:module-state h
 RfDetrSegmentationBlock C n=any b=rule:module-state h
 RfDetrSegmentationMLP C n=any b=rule:module-state h
 RfDetrSegmentationMLPBlock C n=any b=rule:module-state h
transformers.models.roberta_prelayernorm.modeling_roberta_prelayernorm
 RobertaPreLayerNormAttention C n=any b=rule:module-state h
 RobertaPreLayerNormClassificationHead C n=any b=rule:module-state h
 RobertaPreLayerNormCrossAttention C n=any b=rule:module-state h
 RobertaPreLayerNormEmbeddings C n=any b=rule:module-state h
 RobertaPreLayerNormEncoder C n=any b=rule:module-state h
 RobertaPreLayerNormIntermediate C n=any b=rule:module-state h
 RobertaPreLayerNormLMHead C n=any b=rule:module-state h
 RobertaPreLayerNormOutput C n=any b=rule:module-state h
 RobertaPreLayerNormPooler C n=any b=rule:module-state h
 RobertaPreLayerNormSelfAttention C n=any b=rule:module-state h
 RobertaPreLayerNormSelfOutput C n=any b=rule:module-state h
transformers.models.roc_bert.modeling_roc_bert
 RoCBertAttention C n=any b=rule:module-state h
 RoCBertCrossAttention C n=any b=rule:module-state h
 RoCBertEmbeddings C n=any b=rule:module-state h
 RoCBertEncoder C n=any b=rule:module-state h
 RoCBertIntermediate C n=any b=rule:module-state h
 RoCBertLMPredictionHead C n=any b=rule:module-state h
 RoCBertOnlyMLMHead C n=any b=rule:module-state h
 RoCBertOutput C n=any b=rule:module-state h
 RoCBertPooler C n=any b=rule:module-state h
 RoCBertPredictionHeadTransform C n=any b=rule:module-state h
 RoCBertSelfAttention C n=any b=rule:module-state h
 RoCBertSelfOutput C n=any b=rule:module-state h
transformers.models.roc_bert.tokenization_roc_bert
 RoCBertBasicTokenizer C n=any r=plain b=dict h
 RoCBertWordpieceTokenizer C n=any r=any b=dict h
transformers.models.roformer.modeling_roformer
 RoFormerAttention C n=any b=rule:module-state h
 RoFormerClassificationHead C n=any b=rule:module-state h
 RoFormerEmbeddings C n=any b=rule:module-state h
 RoFormerEncoder C n=any b=rule:module-state h
 RoFormerIntermediate C n=any b=rule:module-state h
 RoFormerLMPredictionHead C n=any b=rule:module-state h
 RoFormerOnlyMLMHead C n=any b=rule:module-state h
 RoFormerOutput C n=any b=rule:module-state h
 RoFormerPredictionHeadTransform C n=any b=rule:module-state h
 RoFormerSelfAttention C n=any b=rule:module-state h
 RoFormerSelfOutput C n=any b=rule:module-state h
 RoFormerSequenceSummary C n=any b=rule:module-state h
 RoFormerSinusoidalPositionalEmbedding C n=any b=rule:module-state h
transformers.models.roformer.tokenization_utils
 JiebaPreTokenizer C n=any b=dict h
transformers.models.rt_detr.image_processing_pil_rt_detr
 RTDetrImageProcessorKwargs C n=any r=data b=dict i
 RTDetrImageProcessorPil C n=any b=dict h
transformers.models.rt_detr.image_processing_rt_detr
 RTDetrImageProcessor C n=any b=dict h
 RTDetrImageProcessorKwargs C n=any r=data b=dict i
transformers.models.rt_detr.modeling_rt_detr
 RTDetrAIFILayer C n=any b=rule:module-state h
 RTDetrCSPRepLayer C n=any b=rule:module-state h
 RTDetrConvEncoder C n=any b=rule:module-state h
 RTDetrConvNormLayer C n=any b=rule:module-state h
 RTDetrDecoderLayer C n=any b=rule:module-state h
 RTDetrDecoderOutput C n=any b=dict
 RTDetrEncoderLayer C n=any b=rule:module-state h
 RTDetrFrozenBatchNorm2d C n=any b=rule:module-state h
 RTDetrMLP C n=any b=rule:module-state h
 RTDetrMLPPredictionHead C n=any b=rule:module-state h
 RTDetrModelOutput C n=any b=dict
 RTDetrMultiscaleDeformableAttention C n=any b=rule:module-state h
 RTDetrObjectDetectionOutput C n=any b=dict
 RTDetrRepVggBlock C n=any b=rule:module-state h
 RTDetrSelfAttention C n=any b=rule:module-state h
 RTDetrSinePositionEmbedding C n=any b=rule:module-state h
transformers.models.rt_detr.modeling_rt_detr_resnet
 RTDetrResNetBasicLayer C n=any b=rule:module-state h
 RTDetrResNetBottleNeckLayer C n=any b=rule:module-state h
 RTDetrResNetConvLayer C n=any b=rule:module-state h
 RTDetrResNetEmbeddings C n=any b=rule:module-state h
 RTDetrResNetEncoder C n=any b=rule:module-state h
 RTDetrResNetShortCut C n=any b=rule:module-state h
 RTDetrResNetStage C n=any b=rule:module-state h
transformers.models.rt_detr.modular_rt_detr
 RTDetrAIFILayer C n=any b=rule:module-state h
 RTDetrCSPRepLayer C n=any b=rule:module-state h
 RTDetrConvEncoder C n=any b=rule:module-state h
 RTDetrConvNormLayer C n=any b=rule:module-state h
 RTDetrDecoderLayer C n=any b=rule:module-state h
 RTDetrDecoderOutput C n=any b=dict
 RTDetrEncoderLayer C n=any b=rule:module-state h
 RTDetrFrozenBatchNorm2d C n=any b=rule:module-state h
 RTDetrImageProcessor C n=any b=dict h
 RTDetrImageProcessorKwargs C n=any r=data b=dict i
 RTDetrImageProcessorPil C n=any b=dict h
 RTDetrMLP C n=any b=rule:module-state h
 RTDetrMLPPredictionHead C n=any b=rule:module-state h
 RTDetrModelOutput C n=any b=dict
 RTDetrMultiscaleDeformableAttention C n=any b=rule:module-state h
 RTDetrObjectDetectionOutput C n=any b=dict
 RTDetrRepVggBlock C n=any b=rule:module-state h
 RTDetrSelfAttention C n=any b=rule:module-state h
 RTDetrSinePositionEmbedding C n=any b=rule:module-state h
transformers.models.rt_detr_v2.modeling_rt_detr_v2
 RTDetrV2AIFILayer C n=any b=rule:module-state h
 RTDetrV2CSPRepLayer C n=any b=rule:module-state h
 RTDetrV2ConvEncoder C n=any b=rule:module-state h
 RTDetrV2ConvNormLayer C n=any b=rule:module-state h
 RTDetrV2DecoderLayer C n=any b=rule:module-state h
 RTDetrV2DecoderOutput C n=any b=dict
 RTDetrV2EncoderLayer C n=any b=rule:module-state h
 RTDetrV2FrozenBatchNorm2d C n=any b=rule:module-state h
 RTDetrV2MLP C n=any b=rule:module-state h
 RTDetrV2MLPPredictionHead C n=any b=rule:module-state h
 RTDetrV2ModelOutput C n=any b=dict
 RTDetrV2MultiscaleDeformableAttention C n=any b=rule:module-state h
 RTDetrV2ObjectDetectionOutput C n=any b=dict
 RTDetrV2RepVggBlock C n=any b=rule:module-state h
 RTDetrV2SelfAttention C n=any b=rule:module-state h
 RTDetrV2SinePositionEmbedding C n=any b=rule:module-state h
transformers.models.rt_detr_v2.modular_rt_detr_v2
 RTDetrV2DecoderLayer C n=any b=rule:module-state h
 RTDetrV2MLPPredictionHead C n=any b=rule:module-state h
 RTDetrV2MultiscaleDeformableAttention C n=any b=rule:module-state h
transformers.models.rwkv.modeling_rwkv
 RwkvCausalLMOutput C n=any b=dict
 RwkvFeedForward C n=any b=rule:module-state h
 RwkvOutput C n=any b=dict
 RwkvSelfAttention C n=any b=rule:module-state h
transformers.models.sam.image_processing_pil_sam
 SamImageProcessorKwargs C n=any r=data b=dict i
 SamImageProcessorPil C n=any b=dict h
transformers.models.sam.image_processing_sam
 SamImageProcessor C n=any b=dict h
 SamImageProcessorKwargs C n=any r=data b=dict i
transformers.models.sam.modeling_sam
 SamAttention C n=any b=rule:module-state h
 SamFeedForward C n=any b=rule:module-state h
 SamImageSegmentationOutput C n=any b=dict
 SamLayerNorm C n=any b=rule:module-state h
 SamMLPBlock C n=any b=rule:module-state h
 SamMaskDecoder C n=any b=rule:module-state h
 SamMaskEmbedding C n=any b=rule:module-state h
 SamPatchEmbeddings C n=any b=rule:module-state h
 SamPositionalEmbedding C n=any b=rule:module-state h
 SamPromptEncoder C n=any b=rule:module-state h
 SamTwoWayAttentionBlock C n=any b=rule:module-state h
 SamTwoWayTransformer C n=any b=rule:module-state h
 SamVisionAttention C n=any b=rule:module-state h
 SamVisionEncoderOutput C n=any b=dict
 SamVisionNeck C n=any b=rule:module-state h
 SamVisionSdpaAttention C n=any b=rule:module-state h
transformers.models.sam.processing_sam
 DeprecatedSamImagesKwargs C n=any r=data b=dict i
 SamProcessor C n=any b=dict h
 SamProcessorKwargs C n=any r=data b=dict i
transformers.models.sam2.image_processing_sam2
 Sam2ImageProcessor C n=any b=dict h
 Sam2ImageProcessorKwargs C n=any r=data b=dict i
transformers.models.sam2.modeling_sam2
 Sam2Attention C n=any b=rule:module-state h
 Sam2FeedForward C n=any b=rule:module-state h
 Sam2HieraDetModelOutput C n=any b=dict
 Sam2ImageSegmentationOutput C n=any b=dict
 Sam2LayerNorm C n=any b=rule:module-state h
 Sam2MaskDecoder C n=any b=rule:module-state h
 Sam2MaskEmbedding C n=any b=rule:module-state h
 Sam2MultiScaleAttention C n=any b=rule:module-state h
 Sam2PatchEmbeddings C n=any b=rule:module-state h
 Sam2PositionalEmbedding C n=any b=rule:module-state h
 Sam2PromptEncoder C n=any b=rule:module-state h
 Sam2SinePositionEmbedding C n=any b=rule:module-state h
 Sam2TwoWayTransformer C n=any b=rule:module-state h
 Sam2VisionNeck C n=any b=rule:module-state h
transformers.models.sam2.modular_sam2
 Sam2Attention C n=any b=rule:module-state h
 Sam2FeedForward C n=any b=rule:module-state h
 Sam2HieraDetModelOutput C n=any b=dict
 Sam2ImageProcessor C n=any b=dict h
 Sam2ImageProcessorKwargs C n=any r=data b=dict i
 Sam2ImageSegmentationOutput C n=any b=dict
 Sam2LayerNorm C n=any b=rule:module-state h
 Sam2MaskDecoder C n=any b=rule:module-state h
 Sam2MaskEmbedding C n=any b=rule:module-state h
 Sam2MultiScaleAttention C n=any b=rule:module-state h
 Sam2PatchEmbeddings C n=any b=rule:module-state h
 Sam2PositionalEmbedding C n=any b=rule:module-state h
 Sam2PromptEncoder C n=any b=rule:module-state h
 Sam2SinePositionEmbedding C n=any b=rule:module-state h
 Sam2TwoWayTransformer C n=any b=rule:module-state h
 Sam2VisionNeck C n=any b=rule:module-state h
transformers.models.sam2.processing_sam2
 Sam2Processor C n=any b=dict h
transformers.models.sam2_video.modeling_sam2_video
 Sam2VideoAttention C n=any b=rule:module-state h
 Sam2VideoFeedForward C n=any b=rule:module-state h
 Sam2VideoImageSegmentationOutput C n=any b=dict
 Sam2VideoInferenceCache C n=any r=any b=dict h
 Sam2VideoInferenceSession C n=any b=dict h
 Sam2VideoLayerNorm C n=any b=rule:module-state h
 Sam2VideoMaskDecoder C n=any b=rule:module-state h
 Sam2VideoMaskDownSampler C n=any b=rule:module-state h
 Sam2VideoMaskDownSamplerLayer C n=any b=rule:module-state h
 Sam2VideoMaskEmbedding C n=any b=rule:module-state h
 Sam2VideoMemoryAttention C n=any b=rule:module-state h
 Sam2VideoMemoryAttentionLayer C n=any b=rule:module-state h
 Sam2VideoMemoryEncoder C n=any b=rule:module-state h
 Sam2VideoMemoryFuser C n=any b=rule:module-state h
 Sam2VideoPositionEmbeddingSine C n=any b=rule:module-state h
 Sam2VideoPositionalEmbedding C n=any b=rule:module-state h
 Sam2VideoPromptEncoder C n=any b=rule:module-state h
 Sam2VideoRoPEAttention C n=any b=rule:module-state h
 Sam2VideoSegmentationOutput C n=any b=dict
 Sam2VideoTwoWayTransformer C n=any b=rule:module-state h
 Sam2VideoVisionRotaryEmbedding C n=any b=rule:module-state h
transformers.models.sam2_video.modular_sam2_video
 Sam2VideoFeedForward C n=any b=rule:module-state h
 Sam2VideoImageSegmentationOutput C n=any b=dict
 Sam2VideoInferenceCache C n=any r=any b=dict h
 Sam2VideoInferenceSession C n=any b=dict h
 Sam2VideoLayerNorm C n=any b=rule:module-state h
 Sam2VideoMaskDownSampler C n=any b=rule:module-state h
 Sam2VideoMaskDownSamplerLayer C n=any b=rule:module-state h
 Sam2VideoMemoryAttention C n=any b=rule:module-state h
 Sam2VideoMemoryAttentionLayer C n=any b=rule:module-state h
 Sam2VideoMemoryEncoder C n=any b=rule:module-state h
 Sam2VideoMemoryFuser C n=any b=rule:module-state h
 Sam2VideoPositionEmbeddingSine C n=any b=rule:module-state h
 Sam2VideoPositionalEmbedding C n=any b=rule:module-state h
 Sam2VideoProcessor C n=any b=dict h
 Sam2VideoRoPEAttention C n=any b=rule:module-state h
 Sam2VideoSegmentationOutput C n=any b=dict
 Sam2VideoVisionRotaryEmbedding C n=any b=rule:module-state h
transformers.models.sam2_video.processing_sam2_video
 Sam2VideoProcessor C n=any b=dict h
transformers.models.sam2_video.video_processing_sam2_video
 Sam2VideoVideoProcessor C n=any b=dict h
transformers.models.sam3.image_processing_sam3
 Sam3ImageProcessor C n=any b=dict h
 Sam3ImageProcessorKwargs C n=any r=data b=dict i
transformers.models.sam3.modeling_sam3
 Sam3Attention C n=any b=rule:module-state h
 Sam3DETRDecoderOutput C n=any b=dict
 Sam3DETREncoderOutput C n=any b=dict
 Sam3DecoderMLP C n=any b=rule:module-state h
 Sam3DetrDecoderLayer C n=any b=rule:module-state h
 Sam3DetrEncoderLayer C n=any b=rule:module-state h
 Sam3DotProductScoring C n=any b=rule:module-state h
 Sam3FPNLayer C n=any b=rule:module-state h
 Sam3GeometryEncoder C n=any b=rule:module-state h
 Sam3GeometryEncoderLayer C n=any b=rule:module-state h
 Sam3GeometryEncoderOutput C n=any b=dict
 Sam3ImageSegmentationOutput C n=any b=dict
 Sam3MLP C n=any b=rule:module-state h
 Sam3MaskDecoderOutput C n=any b=dict
 Sam3MaskEmbedder C n=any b=rule:module-state h
 Sam3PixelDecoder C n=any b=rule:module-state h
 Sam3SinePositionEmbedding C n=any b=rule:module-state h
 Sam3ViTEmbeddings C n=any b=rule:module-state h
 Sam3ViTLayerScale C n=any b=rule:module-state h
 Sam3ViTPatchEmbeddings C n=any b=rule:module-state h
 Sam3ViTRoPEAttention C n=any b=rule:module-state h
 Sam3ViTRotaryEmbedding C n=any b=rule:module-state h
 Sam3VisionNeck C n=any b=rule:module-state h
transformers.models.sam3.modular_sam3
 Sam3ImageProcessor C n=any b=dict h
transformers.models.sam3.processing_sam3
 Sam3Processor C n=any b=dict h
transformers.models.sam3_lite_text.modeling_sam3_lite_text
 Sam3LiteTextAttention C n=any b=rule:module-state h
 Sam3LiteTextConvMLP C n=any b=rule:module-state h
 Sam3LiteTextConvolutionalFeedForward C n=any b=rule:module-state h
 Sam3LiteTextDETRDecoderOutput C n=any b=dict
 Sam3LiteTextDETREncoderOutput C n=any b=dict
 Sam3LiteTextDecoderMLP C n=any b=rule:module-state h
 Sam3LiteTextDetrDecoderLayer C n=any b=rule:module-state h
 Sam3LiteTextDetrEncoderLayer C n=any b=rule:module-state h
 Sam3LiteTextDotProductScoring C n=any b=rule:module-state h
 Sam3LiteTextGeometryEncoder C n=any b=rule:module-state h
 Sam3LiteTextGeometryEncoderLayer C n=any b=rule:module-state h
 Sam3LiteTextGeometryEncoderOutput C n=any b=dict
 Sam3LiteTextImageSegmentationOutput C n=any b=dict
 Sam3LiteTextLayerScaledResidual C n=any b=rule:module-state h
 Sam3LiteTextMLP C n=any b=rule:module-state h
 Sam3LiteTextMaskDecoderOutput C n=any b=dict
 Sam3LiteTextMaskEmbedder C n=any b=rule:module-state h
 Sam3LiteTextMobileOneBlock C n=any b=rule:module-state h
 Sam3LiteTextPixelDecoder C n=any b=rule:module-state h
 Sam3LiteTextRepMixer C n=any b=rule:module-state h
 Sam3LiteTextRepMixerBlock C n=any b=rule:module-state h
 Sam3LiteTextSinePositionEmbedding C n=any b=rule:module-state h
 Sam3LiteTextTextAttention C n=any b=rule:module-state h
 Sam3LiteTextTextEmbeddings C n=any b=rule:module-state h
 Sam3LiteTextTextMLP C n=any b=rule:module-state h
 Sam3LiteTextTextPositionEmbedding C n=any b=rule:module-state h
transformers.models.sam3_lite_text.modular_sam3_lite_text
 Sam3LiteTextConvMLP C n=any b=rule:module-state h
 Sam3LiteTextConvolutionalFeedForward C n=any b=rule:module-state h
 Sam3LiteTextLayerScaledResidual C n=any b=rule:module-state h
 Sam3LiteTextMobileOneBlock C n=any b=rule:module-state h
 Sam3LiteTextRepMixer C n=any b=rule:module-state h
 Sam3LiteTextRepMixerBlock C n=any b=rule:module-state h
 Sam3LiteTextTextAttention C n=any b=rule:module-state h
 Sam3LiteTextTextEmbeddings C n=any b=rule:module-state h
 Sam3LiteTextTextMLP C n=any b=rule:module-state h
 Sam3LiteTextTextPositionEmbedding C n=any b=rule:module-state h
transformers.models.sam3_tracker.modeling_sam3_tracker
 Sam3TrackerAttention C n=any b=rule:module-state h
 Sam3TrackerFeedForward C n=any b=rule:module-state h
 Sam3TrackerImageSegmentationOutput C n=any b=dict
 Sam3TrackerLayerNorm C n=any b=rule:module-state h
 Sam3TrackerMaskDecoder C n=any b=rule:module-state h
 Sam3TrackerMaskEmbedding C n=any b=rule:module-state h
 Sam3TrackerPositionalEmbedding C n=any b=rule:module-state h
 Sam3TrackerPromptEncoder C n=any b=rule:module-state h
 Sam3TrackerTwoWayTransformer C n=any b=rule:module-state h
transformers.models.sam3_tracker.modular_sam3_tracker
 Sam3TrackerAttention C n=any b=rule:module-state h
 Sam3TrackerFeedForward C n=any b=rule:module-state h
 Sam3TrackerImageSegmentationOutput C n=any b=dict
 Sam3TrackerLayerNorm C n=any b=rule:module-state h
 Sam3TrackerMaskDecoder C n=any b=rule:module-state h
 Sam3TrackerMaskEmbedding C n=any b=rule:module-state h
 Sam3TrackerPositionalEmbedding C n=any b=rule:module-state h
 Sam3TrackerProcessor C n=any b=dict h
 Sam3TrackerPromptEncoder C n=any b=rule:module-state h
 Sam3TrackerTwoWayTransformer C n=any b=rule:module-state h
transformers.models.sam3_tracker.processing_sam3_tracker
 Sam3TrackerProcessor C n=any b=dict h
transformers.models.sam3_tracker_video.modeling_sam3_tracker_video
 Sam3TrackerVideoAttention C n=any b=rule:module-state h
 Sam3TrackerVideoFeedForward C n=any b=rule:module-state h
 Sam3TrackerVideoImageSegmentationOutput C n=any b=dict
 Sam3TrackerVideoInferenceCache C n=any r=any b=dict h
 Sam3TrackerVideoInferenceSession C n=any b=dict h
 Sam3TrackerVideoLayerNorm C n=any b=rule:module-state h
 Sam3TrackerVideoMaskDecoder C n=any b=rule:module-state h
 Sam3TrackerVideoMaskDownSampler C n=any b=rule:module-state h
 Sam3TrackerVideoMaskDownSamplerLayer C n=any b=rule:module-state h
 Sam3TrackerVideoMaskEmbedding C n=any b=rule:module-state h
 Sam3TrackerVideoMemoryAttention C n=any b=rule:module-state h
 Sam3TrackerVideoMemoryAttentionLayer C n=any b=rule:module-state h
 Sam3TrackerVideoMemoryEncoder C n=any b=rule:module-state h
 Sam3TrackerVideoMemoryFuser C n=any b=rule:module-state h
 Sam3TrackerVideoPositionEmbeddingSine C n=any b=rule:module-state h
 Sam3TrackerVideoPositionalEmbedding C n=any b=rule:module-state h
 Sam3TrackerVideoPromptEncoder C n=any b=rule:module-state h
 Sam3TrackerVideoRoPEAttention C n=any b=rule:module-state h
 Sam3TrackerVideoSegmentationOutput C n=any b=dict
 Sam3TrackerVideoTwoWayTransformer C n=any b=rule:module-state h
 Sam3TrackerVideoVisionRotaryEmbedding C n=any b=rule:module-state h
transformers.models.sam3_tracker_video.modular_sam3_tracker_video
 Sam3TrackerVideoAttention C n=any b=rule:module-state h
 Sam3TrackerVideoFeedForward C n=any b=rule:module-state h
 Sam3TrackerVideoImageSegmentationOutput C n=any b=dict
 Sam3TrackerVideoInferenceCache C n=any r=any b=dict h
 Sam3TrackerVideoInferenceSession C n=any b=dict h
 Sam3TrackerVideoLayerNorm C n=any b=rule:module-state h
 Sam3TrackerVideoMaskDecoder C n=any b=rule:module-state h
 Sam3TrackerVideoMaskDownSampler C n=any b=rule:module-state h
 Sam3TrackerVideoMaskDownSamplerLayer C n=any b=rule:module-state h
 Sam3TrackerVideoMaskEmbedding C n=any b=rule:module-state h
 Sam3TrackerVideoMemoryAttention C n=any b=rule:module-state h
 Sam3TrackerVideoMemoryAttentionLayer C n=any b=rule:module-state h
 Sam3TrackerVideoMemoryEncoder C n=any b=rule:module-state h
 Sam3TrackerVideoMemoryFuser C n=any b=rule:module-state h
 Sam3TrackerVideoPositionEmbeddingSine C n=any b=rule:module-state h
 Sam3TrackerVideoPositionalEmbedding C n=any b=rule:module-state h
 Sam3TrackerVideoProcessor C n=any b=dict h
 Sam3TrackerVideoPromptEncoder C n=any b=rule:module-state h
 Sam3TrackerVideoRoPEAttention C n=any b=rule:module-state h
 Sam3TrackerVideoSegmentationOutput C n=any b=dict
 Sam3TrackerVideoTwoWayTransformer C n=any b=rule:module-state h
 Sam3TrackerVideoVisionRotaryEmbedding C n=any b=rule:module-state h
transformers.models.sam3_tracker_video.processing_sam3_tracker_video
 Sam3TrackerVideoProcessor C n=any b=dict h
transformers.models.sam3_video.modeling_sam3_video
 Sam3VideoInferenceCache C n=any r=any b=dict h
 Sam3VideoInferenceSession C n=any b=dict h
 Sam3VideoSegmentationOutput C n=any b=dict
transformers.models.sam3_video.processing_sam3_video
 Sam3VideoProcessor C n=any b=dict h
transformers.models.sam_hq.modeling_sam_hq
 SamHQAttention C n=any b=rule:module-state h
 SamHQFeedForward C n=any b=rule:module-state h
 SamHQImageSegmentationOutput C n=any b=dict
 SamHQLayerNorm C n=any b=rule:module-state h
 SamHQMLPBlock C n=any b=rule:module-state h
 SamHQMMaskDecoderOutputs C n=any b=dict
 SamHQMaskDecoder C n=any b=rule:module-state h
 SamHQMaskEmbedding C n=any b=rule:module-state h
 SamHQPatchEmbeddings C n=any b=rule:module-state h
 SamHQPositionalEmbedding C n=any b=rule:module-state h
 SamHQPromptEncoder C n=any b=rule:module-state h
 SamHQTwoWayAttentionBlock C n=any b=rule:module-state h
 SamHQTwoWayTransformer C n=any b=rule:module-state h
 SamHQVisionAttention C n=any b=rule:module-state h
 SamHQVisionEncoderOutput C n=any b=dict
 SamHQVisionNeck C n=any b=rule:module-state h
 SamHQVisionSdpaAttention C n=any b=rule:module-state h
transformers.models.sam_hq.modular_sam_hq
 SamHQFeedForward C n=any b=rule:module-state h
 SamHQImageSegmentationOutput C n=any b=dict
 SamHQLayerNorm C n=any b=rule:module-state h
 SamHQMMaskDecoderOutputs C n=any b=dict
 SamHQMaskDecoder C n=any b=rule:module-state h
 SamHQTwoWayTransformer C n=any b=rule:module-state h
 SamHQVisionAttention C n=any b=rule:module-state h
 SamHQVisionEncoderOutput C n=any b=dict
transformers.models.sam_hq.processing_sam_hq
 DeprecatedSamHQImagesKwargs C n=any r=data b=dict i
 SamHQProcessor C n=any b=dict h
 SamHQProcessorKwargs C n=any r=data b=dict i
transformers.models.sapiens2.image_processing_sapiens2
 Sapiens2ImageProcessor C n=any b=dict h
 Sapiens2ImageProcessorKwargs C n=any r=data b=dict i
transformers.models.sapiens2.modeling_sapiens2
 Sapiens2Attention C n=any b=rule:module-state h
 Sapiens2BackboneOutput C n=any b=dict
 Sapiens2ConvLayer C n=any b=rule:module-state h
 Sapiens2DropPath C n=any b=rule:module-state h
 Sapiens2Embeddings C n=any b=rule:module-state h
 Sapiens2GatedMLP C n=any b=rule:module-state h
 Sapiens2Head C n=any b=rule:module-state h
 Sapiens2ImageMattingOutput C n=any b=dict
 Sapiens2LayerScale C n=any b=rule:module-state h
 Sapiens2MLP C n=any b=rule:module-state h
 Sapiens2NormalEstimatorOutput C n=any b=dict
 Sapiens2PointmapEstimatorOutput C n=any b=dict
 Sapiens2PointmapFinalLayer C n=any b=rule:module-state h
 Sapiens2PointmapFinalLayerBlock C n=any b=rule:module-state h
 Sapiens2PointmapScaleHead C n=any b=rule:module-state h
 Sapiens2PoseEstimatorOutput C n=any b=dict
 Sapiens2RopePositionEmbedding C n=any b=rule:module-state h
transformers.models.sapiens2.modular_sapiens2
 Sapiens2Attention C n=any b=rule:module-state h
 Sapiens2BackboneOutput C n=any b=dict
 Sapiens2ConvLayer C n=any b=rule:module-state h
 Sapiens2Embeddings C n=any b=rule:module-state h
 Sapiens2Head C n=any b=rule:module-state h
 Sapiens2ImageMattingOutput C n=any b=dict
 Sapiens2ImageProcessor C n=any b=dict h
 Sapiens2ImageProcessorKwargs C n=any r=data b=dict i
 Sapiens2LayerScale C n=any b=rule:module-state h
 Sapiens2NormalEstimatorOutput C n=any b=dict
 Sapiens2PointmapEstimatorOutput C n=any b=dict
 Sapiens2PointmapFinalLayer C n=any b=rule:module-state h
 Sapiens2PointmapFinalLayerBlock C n=any b=rule:module-state h
 Sapiens2PointmapScaleHead C n=any b=rule:module-state h
 Sapiens2PoseEstimatorOutput C n=any b=dict
 Sapiens2RopePositionEmbedding C n=any b=rule:module-state h
transformers.models.seamless_m4t.feature_extraction_seamless_m4t
 SeamlessM4TFeatureExtractor C n=any b=dict h
transformers.models.seamless_m4t.modeling_seamless_m4t
 HifiGanResidualBlock C n=any b=rule:module-state h
 SeamlessM4TAttention C n=any b=rule:module-state h
 SeamlessM4TConformerAdapter C n=any b=rule:module-state h
 SeamlessM4TConformerAdapterLayer C n=any b=rule:module-state h
 SeamlessM4TConformerConvolutionModule C n=any b=rule:module-state h
 SeamlessM4TConformerEncoder C n=any b=rule:module-state h
 SeamlessM4TConformerFeatureProjection C n=any b=rule:module-state h
 SeamlessM4TConformerFeedForward C n=any b=rule:module-state h
 SeamlessM4TConformerPositionalConvEmbedding C n=any b=rule:module-state h
 SeamlessM4TConformerRelPositionalEmbedding C n=any b=rule:module-state h
 SeamlessM4TConformerRotaryPositionalEmbedding C n=any b=rule:module-state h
 SeamlessM4TConformerSamePadLayer C n=any b=rule:module-state h
 SeamlessM4TConformerSelfAttention C n=any b=rule:module-state h
 SeamlessM4TFeedForwardNetwork C n=any b=rule:module-state h
 SeamlessM4TGenerationOutput C n=any b=dict
 SeamlessM4THifiGan C n=any b=rule:module-state h
 SeamlessM4TScaledWordEmbedding C n=any b=rule:module-state h
 SeamlessM4TSinusoidalPositionalEmbedding C n=any b=rule:module-state h
 SeamlessM4TVariancePredictor C n=any b=rule:module-state h
transformers.models.seamless_m4t.processing_seamless_m4t
 DeprecatedSeamlessM4TProcessorKwargs C n=any r=data b=dict i
 DeprecatedSeamlessM4TTextKwargs C n=any r=data b=dict i
 SeamlessM4TProcessor C n=any b=dict h
transformers.models.seamless_m4t_v2.modeling_seamless_m4t_v2
 HifiGanResidualBlock C n=any b=rule:module-state h
 SeamlessM4Tv2Attention C n=any b=rule:module-state h
 SeamlessM4Tv2ConformerAdapter C n=any b=rule:module-state h
 SeamlessM4Tv2ConformerAdapterLayer C n=any b=rule:module-state h
 SeamlessM4Tv2ConformerConvolutionModule C n=any b=rule:module-state h
 SeamlessM4Tv2ConformerEncoder C n=any b=rule:module-state h
 SeamlessM4Tv2ConformerFeatureProjection C n=any b=rule:module-state h
 SeamlessM4Tv2ConformerFeedForward C n=any b=rule:module-state h
 SeamlessM4Tv2ConformerSelfAttention C n=any b=rule:module-state h
 SeamlessM4Tv2FeedForwardNetwork C n=any b=rule:module-state h
 SeamlessM4Tv2GenerationOutput C n=any b=dict
 SeamlessM4Tv2HifiGan C n=any b=rule:module-state h
 SeamlessM4Tv2ScaledWordEmbedding C n=any b=rule:module-state h
 SeamlessM4Tv2SinusoidalPositionalEmbedding C n=any b=rule:module-state h
 SeamlessM4Tv2TextToUnitDecoderOutput C n=any b=dict
 SeamlessM4Tv2TextToUnitOutput C n=any b=dict
 SeamlessM4Tv2VariancePredictor C n=any b=rule:module-state h
transformers.models.seed_oss.modeling_seed_oss
 SeedOssAttention C n=any b=rule:module-state h
 SeedOssMLP C n=any b=rule:module-state h
 SeedOssRotaryEmbedding C n=any b=rule:module-state h
transformers.models.seed_oss.modular_seed_oss
 SeedOssAttention C n=any b=rule:module-state h
 SeedOssMLP C n=any b=rule:module-state h
transformers.models.seggpt.image_processing_pil_seggpt
 SegGptImageProcessorKwargs C n=any r=data b=dict i
 SegGptImageProcessorPil C n=any b=dict h
transformers.models.seggpt.image_processing_seggpt
 SegGptImageProcessor C n=any b=dict h
 SegGptImageProcessorKwargs C n=any r=data b=dict i
transformers.models.seggpt.modeling_seggpt
 SegGptAttention C n=any b=rule:module-state h
 SegGptDecoder C n=any b=rule:module-state h
 SegGptDecoderHead C n=any b=rule:module-state h
 SegGptDropPath C n=any b=rule:module-state h
 SegGptEmbeddings C n=any b=rule:module-state h
 SegGptEncoder C n=any b=rule:module-state h
 SegGptEncoderOutput C n=any b=dict
 SegGptImageSegmentationOutput C n=any b=dict
 SegGptLayerNorm C n=any b=rule:module-state h
 SegGptLoss C n=any b=rule:module-state h
 SegGptMlp C n=any b=rule:module-state h
 SegGptPatchEmbeddings C n=any b=rule:module-state h
transformers.models.sew.modeling_sew
 SEWAttention C n=any b=rule:module-state h
 SEWEncoder C n=any b=rule:module-state h
 SEWFeatureEncoder C n=any b=rule:module-state h
 SEWFeedForward C n=any b=rule:module-state h
 SEWPositionalConvEmbedding C n=any b=rule:module-state h
 SEWSamePadLayer C n=any b=rule:module-state h
 SEWUpsampling C n=any b=rule:module-state h
transformers.models.sew.modular_sew
 SEWAttention C n=any b=rule:module-state h
 SEWEncoder C n=any b=rule:module-state h
 SEWFeatureEncoder C n=any b=rule:module-state h
 SEWFeedForward C n=any b=rule:module-state h
 SEWPositionalConvEmbedding C n=any b=rule:module-state h
 SEWSamePadLayer C n=any b=rule:module-state h
 SEWUpsampling C n=any b=rule:module-state h
transformers.models.sew_d.modeling_sew_d
 ContextPooler C n=any b=rule:module-state h
 ConvLayer C n=any b=rule:module-state h
 DisentangledSelfAttention C n=any b=rule:module-state h
 DropoutContext C n=any r=any b=dict h
 SEWDAttention C n=any b=rule:module-state h
 SEWDEncoder C n=any b=rule:module-state h
 SEWDFeatureEncoder C n=any b=rule:module-state h
 SEWDIntermediate C n=any b=rule:module-state h
 SEWDOutput C n=any b=rule:module-state h
 SEWDPositionalConvEmbedding C n=any b=rule:module-state h
 SEWDSamePadLayer C n=any b=rule:module-state h
 SEWDSelfOutput C n=any b=rule:module-state h
 SEWDTransformerEncoder C n=any b=rule:module-state h
 SEWDUpsampling C n=any b=rule:module-state h
 StableDropout C n=any b=rule:module-state h
transformers.models.shieldgemma2.modeling_shieldgemma2
 ShieldGemma2ImageClassifierOutputWithNoAttention C n=any b=dict
transformers.models.shieldgemma2.modular_shieldgemma2
 ShieldGemma2Processor C n=any b=dict h
 ShieldGemma2ProcessorKwargs C n=any r=data b=dict i
transformers.models.shieldgemma2.processing_shieldgemma2
 ShieldGemma2Processor C n=any b=dict h
 ShieldGemma2ProcessorKwargs C n=any r=data b=dict i
transformers.models.siglip2.image_processing_pil_siglip2
 Siglip2ImageProcessorKwargs C n=any r=data b=dict i
 Siglip2ImageProcessorPil C n=any b=dict h
transformers.models.siglip2.image_processing_siglip2
 Siglip2ImageProcessor C n=any b=dict h
 Siglip2ImageProcessorKwargs C n=any r=data b=dict i
transformers.models.siglip2.modeling_siglip2
 Siglip2Attention C n=any b=rule:module-state h
 Siglip2Encoder C n=any b=rule:module-state h
 Siglip2MLP C n=any b=rule:module-state h
 Siglip2MultiheadAttentionPoolingHead C n=any b=rule:module-state h
 Siglip2Output C n=any b=dict
 Siglip2TextEmbeddings C n=any b=rule:module-state h
 Siglip2TextOutput C n=any b=dict
 Siglip2VisionEmbeddings C n=any b=rule:module-state h
 Siglip2VisionOutput C n=any b=dict
transformers.models.siglip2.modular_siglip2
 Siglip2MultiheadAttentionPoolingHead C n=any b=rule:module-state h
 Siglip2Output C n=any b=dict
 Siglip2TextOutput C n=any b=dict
 Siglip2VisionEmbeddings C n=any b=rule:module-state h
 Siglip2VisionOutput C n=any b=dict
transformers.models.siglip2.processing_siglip2
 Siglip2Processor C n=any b=dict h
transformers.models.slanet.modeling_slanet
 SLANetAttentionGRUCell C n=any b=rule:module-state h
 SLANetBottleneck C n=any b=rule:module-state h
 SLANetCSPLayer C n=any b=rule:module-state h
 SLANetCSPPAN C n=any b=rule:module-state h
 SLANetConvLayer C n=any b=rule:module-state h
 SLANetForTableRecognitionOutput C n=any b=dict
 SLANetMLP C n=any b=rule:module-state h
transformers.models.slanet.modular_slanet
 SLANetBottleneck C n=any b=rule:module-state h
 SLANetCSPLayer C n=any b=rule:module-state h
 SLANetCSPPAN C n=any b=rule:module-state h
 SLANetConvLayer C n=any b=rule:module-state h
 SLANetForTableRecognitionOutput C n=any b=dict
transformers.models.slanext.image_processing_slanext
 SLANeXtImageProcessor C n=any b=dict h
transformers.models.slanext.modeling_slanext
 SLANeXtAttentionGRUCell C n=any b=rule:module-state h
 SLANeXtForTableRecognitionOutput C n=any b=dict
 SLANeXtLayerNorm C n=any b=rule:module-state h
 SLANeXtMLP C n=any b=rule:module-state h
 SLANeXtMLPBlock C n=any b=rule:module-state h
 SLANeXtPatchEmbeddings C n=any b=rule:module-state h
 SLANeXtVisionAttention C n=any b=rule:module-state h
 SLANeXtVisionNeck C n=any b=rule:module-state h
transformers.models.slanext.modular_slanext
 SLANeXtAttentionGRUCell C n=any b=rule:module-state h
 SLANeXtForTableRecognitionOutput C n=any b=dict
 SLANeXtImageProcessor C n=any b=dict h
 SLANeXtMLP C n=any b=rule:module-state h
 SLANeXtVisionAttention C n=any b=rule:module-state h
transformers.models.smollm3.modeling_smollm3
 SmolLM3MLP C n=any b=rule:module-state h
 SmolLM3RotaryEmbedding C n=any b=rule:module-state h
transformers.models.smollm3.modular_smollm3
 SmolLM3RotaryEmbedding C n=any b=rule:module-state h
transformers.models.smolvlm.image_processing_pil_smolvlm
 SmolVLMImageProcessorKwargs C n=any r=data b=dict i
 SmolVLMImageProcessorPil C n=any b=dict h
transformers.models.smolvlm.image_processing_smolvlm
 SmolVLMImageProcessor C n=any b=dict h
 SmolVLMImageProcessorKwargs C n=any r=data b=dict i
transformers.models.smolvlm.modeling_smolvlm
 SmolVLMBaseModelOutputWithPast C n=any b=dict
 SmolVLMCausalLMOutputWithPast C n=any b=dict
 SmolVLMConnector C n=any b=rule:module-state h
 SmolVLMEncoder C n=any b=rule:module-state h
 SmolVLMSimpleMLP C n=any b=rule:module-state h
 SmolVLMVisionAttention C n=any b=rule:module-state h
 SmolVLMVisionEmbeddings C n=any b=rule:module-state h
 SmolVLMVisionMLP C n=any b=rule:module-state h
transformers.models.smolvlm.modular_smolvlm
 SmolVLMBaseModelOutputWithPast C n=any b=dict
 SmolVLMImageProcessor C n=any b=dict h
 SmolVLMImageProcessorPil C n=any b=dict h
transformers.models.smolvlm.processing_smolvlm
 SmolVLMProcessor C n=any b=dict h
transformers.models.smolvlm.video_processing_smolvlm
 SmolVLMVideoProcessor C n=any b=dict h
 SmolVLMVideoProcessorInitKwargs C n=any r=data b=dict i
transformers.models.solar_open.modeling_solar_open
 SolarOpenMLP C n=any b=rule:module-state h
 SolarOpenMoE C n=any b=rule:module-state h
 SolarOpenRotaryEmbedding C n=any b=rule:module-state h
 SolarOpenTopkRouter C n=any b=rule:module-state h
transformers.models.solar_open.modular_solar_open
 SolarOpenMoE C n=any b=rule:module-state h
transformers.models.speech_to_text.feature_extraction_speech_to_text
 Speech2TextFeatureExtractor C n=any b=dict h
transformers.models.speech_to_text.modeling_speech_to_text
 Conv1dSubsampler C n=any b=rule:module-state h
 Speech2TextAttention C n=any b=rule:module-state h
 Speech2TextSinusoidalPositionalEmbedding C n=any b=rule:module-state h
transformers.models.speech_to_text.processing_speech_to_text
 Speech2TextProcessor C n=any b=dict h
transformers.models.speecht5.feature_extraction_speecht5
 SpeechT5FeatureExtractor C n=any b=dict h
transformers.models.speecht5.modeling_speecht5
 HifiGanResidualBlock C n=any b=rule:module-state h
 SpeechT5Attention C n=any b=rule:module-state h
 SpeechT5BatchNormConvLayer C n=any b=rule:module-state h
 SpeechT5FeatureEncoder C n=any b=rule:module-state h
 SpeechT5FeatureProjection C n=any b=rule:module-state h
 SpeechT5FeedForward C n=any b=rule:module-state h
 SpeechT5GuidedMultiheadAttentionLoss C n=any b=rule:module-state h
 SpeechT5PositionalConvEmbedding C n=any b=rule:module-state h
 SpeechT5RelativePositionalEncoding C n=any b=rule:module-state h
 SpeechT5SamePadLayer C n=any b=rule:module-state h
 SpeechT5ScaledPositionalEncoding C n=any b=rule:module-state h
 SpeechT5SinusoidalPositionalEmbedding C n=any b=rule:module-state h
 SpeechT5SpectrogramLoss C n=any b=rule:module-state h
 SpeechT5SpeechDecoderPostnet C n=any b=rule:module-state h
 SpeechT5SpeechDecoderPrenet C n=any b=rule:module-state h
 SpeechT5SpeechEncoderPrenet C n=any b=rule:module-state h
 SpeechT5TextDecoderPostnet C n=any b=rule:module-state h
 SpeechT5TextDecoderPrenet C n=any b=rule:module-state h
 SpeechT5TextEncoderPrenet C n=any b=rule:module-state h
transformers.models.speecht5.number_normalizer
 EnglishNumberNormalizer C n=any r=any b=dict h
transformers.models.speecht5.processing_speecht5
 SpeechT5Processor C n=any b=dict h
transformers.models.splinter.modeling_splinter
 QuestionAwareSpanSelectionHead C n=any b=rule:module-state h
 SplinterAttention C n=any b=rule:module-state h
 SplinterEmbeddings C n=any b=rule:module-state h
 SplinterEncoder C n=any b=rule:module-state h
 SplinterForPreTrainingOutput C n=any b=dict
 SplinterFullyConnectedLayer C n=any b=rule:module-state h
 SplinterIntermediate C n=any b=rule:module-state h
 SplinterOutput C n=any b=rule:module-state h
 SplinterSelfAttention C n=any b=rule:module-state h
 SplinterSelfOutput C n=any b=rule:module-state h
transformers.models.squeezebert.modeling_squeezebert
 ConvActivation C n=any b=rule:module-state h
 ConvDropoutLayerNorm C n=any b=rule:module-state h
 MatMulWrapper C n=any b=rule:module-state h
 SqueezeBertEmbeddings C n=any b=rule:module-state h
 SqueezeBertEncoder C n=any b=rule:module-state h
 SqueezeBertLMPredictionHead C n=any b=rule:module-state h
 SqueezeBertLayerNorm C n=any b=rule:module-state h
 SqueezeBertModule C n=any b=rule:module-state h
 SqueezeBertOnlyMLMHead C n=any b=rule:module-state h
 SqueezeBertPooler C n=any b=rule:module-state h
 SqueezeBertPredictionHeadTransform C n=any b=rule:module-state h
 SqueezeBertSelfAttention C n=any b=rule:module-state h
transformers.models.stablelm.modeling_stablelm
 StableLmAttention C n=any b=rule:module-state h
 StableLmLayerNormPerHead C n=any b=rule:module-state h
 StableLmMLP C n=any b=rule:module-state h
 StableLmRotaryEmbedding C n=any b=rule:module-state h
transformers.models.starcoder2.modeling_starcoder2
 Starcoder2MLP C n=any b=rule:module-state h
 Starcoder2RotaryEmbedding C n=any b=rule:module-state h
transformers.models.starcoder2.modular_starcoder2
 Starcoder2MLP C n=any b=rule:module-state h
transformers.models.step3p7.image_processing_step3p7
 Step3p7ImageProcessor C n=any b=dict h
 Step3p7ImageProcessorKwargs C n=any r=data b=dict i
transformers.models.step3p7.modeling_step3p7
 Step3p7Attention C n=any b=rule:module-state h
 Step3p7CausalLMOutputWithPast C n=any b=dict
 Step3p7Experts C n=any b=rule:module-state h
 Step3p7MLP C n=any b=rule:module-state h
 Step3p7ModelOutputWithPast C n=any b=dict
 Step3p7RMSNorm C n=any b=rule:module-state h
 Step3p7RotaryEmbedding C n=any b=rule:module-state h
 Step3p7SparseMoeBlock C n=any b=rule:module-state h
 Step3p7TopKRouter C n=any b=rule:module-state h
 Step3p7VisionAttention C n=any b=rule:module-state h
 Step3p7VisionEmbeddings C n=any b=rule:module-state h
 Step3p7VisionMLP C n=any b=rule:module-state h
 Step3p7VisionRotaryEmbedding C n=any b=rule:module-state h
transformers.models.step3p7.modular_step3p7
 Step3p7Attention C n=any b=rule:module-state h
 Step3p7ImageProcessor C n=any b=dict h
 Step3p7ImageProcessorKwargs C n=any r=data b=dict i
 Step3p7MLP C n=any b=rule:module-state h
 Step3p7Processor C n=any b=dict h
 Step3p7RMSNorm C n=any b=rule:module-state h
 Step3p7RotaryEmbedding C n=any b=rule:module-state h
 Step3p7SparseMoeBlock C n=any b=rule:module-state h
 Step3p7TopKRouter C n=any b=rule:module-state h
 Step3p7VisionAttention C n=any b=rule:module-state h
 Step3p7VisionEmbeddings C n=any b=rule:module-state h
 Step3p7VisionMLP C n=any b=rule:module-state h
 Step3p7VisionRotaryEmbedding C n=any b=rule:module-state h
transformers.models.step3p7.processing_step3p7
 Step3p7Processor C n=any b=dict h
transformers.models.superglue.image_processing_pil_superglue
 SuperGlueImageProcessorKwargs C n=any r=data b=dict i
 SuperGlueImageProcessorPil C n=any b=dict h
transformers.models.superglue.image_processing_superglue
 SuperGlueImageProcessor C n=any b=dict h
 SuperGlueImageProcessorKwargs C n=any r=data b=dict i
transformers.models.superglue.modeling_superglue
 SuperGlueAttention C n=any b=rule:module-state h
 SuperGlueAttentionalGNN C n=any b=rule:module-state h
 SuperGlueAttentionalPropagation C n=any b=rule:module-state h
 SuperGlueFinalProjection C n=any b=rule:module-state h
 SuperGlueKeypointEncoder C n=any b=rule:module-state h
 SuperGlueKeypointMatchingOutput C n=any b=dict
 SuperGlueMultiLayerPerceptron C n=any b=rule:module-state h
 SuperGlueSelfAttention C n=any b=rule:module-state h
 SuperGlueSelfOutput C n=any b=rule:module-state h
transformers.models.superpoint.image_processing_pil_superpoint
 SuperPointImageProcessorKwargs C n=any r=data b=dict i
 SuperPointImageProcessorPil C n=any b=dict h
transformers.models.superpoint.image_processing_superpoint
 SuperPointImageProcessor C n=any b=dict h
 SuperPointImageProcessorKwargs C n=any r=data b=dict i
transformers.models.superpoint.modeling_superpoint
 SuperPointConvBlock C n=any b=rule:module-state h
 SuperPointDescriptorDecoder C n=any b=rule:module-state h
 SuperPointEncoder C n=any b=rule:module-state h
 SuperPointInterestPointDecoder C n=any b=rule:module-state h
 SuperPointKeypointDescriptionOutput C n=any b=dict
transformers.models.swiftformer.modeling_swiftformer
 SwiftFormerConvEncoder C n=any b=rule:module-state h
 SwiftFormerDropPath C n=any b=rule:module-state h
 SwiftFormerEfficientAdditiveAttention C n=any b=rule:module-state h
 SwiftFormerEmbeddings C n=any b=rule:module-state h
 SwiftFormerEncoder C n=any b=rule:module-state h
 SwiftFormerEncoderBlock C n=any b=rule:module-state h
 SwiftFormerLocalRepresentation C n=any b=rule:module-state h
 SwiftFormerMlp C n=any b=rule:module-state h
 SwiftFormerPatchEmbedding C n=any b=rule:module-state h
transformers.models.swin2sr.image_processing_pil_swin2sr
 Swin2SRImageProcessorKwargs C n=any r=data b=dict i
 Swin2SRImageProcessorPil C n=any b=dict h
transformers.models.swin2sr.image_processing_swin2sr
 Swin2SRImageProcessor C n=any b=dict h
 Swin2SRImageProcessorKwargs C n=any r=data b=dict i
transformers.models.swin2sr.modeling_swin2sr
 NearestConvUpsampler C n=any b=rule:module-state h
 PixelShuffleAuxUpsampler C n=any b=rule:module-state h
 PixelShuffleUpsampler C n=any b=rule:module-state h
 Swin2SRAttention C n=any b=rule:module-state h
 Swin2SRDropPath C n=any b=rule:module-state h
 Swin2SREmbeddings C n=any b=rule:module-state h
 Swin2SREncoder C n=any b=rule:module-state h
 Swin2SREncoderOutput C n=any b=dict
 Swin2SRIntermediate C n=any b=rule:module-state h
 Swin2SRLayer C n=any b=rule:module-state h
 Swin2SROutput C n=any b=rule:module-state h
 Swin2SRPatchEmbeddings C n=any b=rule:module-state h
 Swin2SRPatchMerging C n=any b=rule:module-state h
 Swin2SRPatchUnEmbeddings C n=any b=rule:module-state h
 Swin2SRSelfAttention C n=any b=rule:module-state h
 Swin2SRSelfOutput C n=any b=rule:module-state h
 Upsample C n=any b=rule:module-state h
 UpsampleOneStep C n=any b=rule:module-state h
transformers.models.swinv2.modeling_swinv2
 Swinv2Attention C n=any b=rule:module-state h
 Swinv2DropPath C n=any b=rule:module-state h
 Swinv2Embeddings C n=any b=rule:module-state h
 Swinv2Encoder C n=any b=rule:module-state h
 Swinv2EncoderOutput C n=any b=dict
 Swinv2ImageClassifierOutput C n=any b=dict
 Swinv2Intermediate C n=any b=rule:module-state h
 Swinv2Layer C n=any b=rule:module-state h
 Swinv2MaskedImageModelingOutput C n=any b=dict
 Swinv2ModelOutput C n=any b=dict
 Swinv2Output C n=any b=rule:module-state h
 Swinv2PatchEmbeddings C n=any b=rule:module-state h
 Swinv2PatchMerging C n=any b=rule:module-state h
 Swinv2SelfAttention C n=any b=rule:module-state h
 Swinv2SelfOutput C n=any b=rule:module-state h
transformers.models.switch_transformers.modeling_switch_transformers
 SwitchTransformersAttention C n=any b=rule:module-state h
 SwitchTransformersDenseActDense C n=any b=rule:module-state h
 SwitchTransformersExperts C n=any b=rule:module-state h
 SwitchTransformersLayerCrossAttention C n=any b=rule:module-state h
 SwitchTransformersLayerFF C n=any b=rule:module-state h
 SwitchTransformersLayerNorm C n=any b=rule:module-state h
 SwitchTransformersLayerSelfAttention C n=any b=rule:module-state h
 SwitchTransformersSparseMLP C n=any b=rule:module-state h
 SwitchTransformersTop1Router C n=any b=rule:module-state h
transformers.models.switch_transformers.modular_switch_transformers
 SwitchTransformersAttention C n=any b=rule:module-state h
 SwitchTransformersDenseActDense C n=any b=rule:module-state h
 SwitchTransformersExperts C n=any b=rule:module-state h
 SwitchTransformersLayerCrossAttention C n=any b=rule:module-state h
 SwitchTransformersLayerFF C n=any b=rule:module-state h
 SwitchTransformersLayerNorm C n=any b=rule:module-state h
 SwitchTransformersLayerSelfAttention C n=any b=rule:module-state h
 SwitchTransformersSparseMLP C n=any b=rule:module-state h
 SwitchTransformersTop1Router C n=any b=rule:module-state h
transformers.models.t5gemma.modeling_t5gemma
 T5GemmaClassificationHead C n=any b=rule:module-state h
 T5GemmaLMHead C n=any b=rule:module-state h
 T5GemmaMLP C n=any b=rule:module-state h
 T5GemmaRMSNorm C n=any b=rule:module-state h
 T5GemmaRotaryEmbedding C n=any b=rule:module-state h
transformers.models.t5gemma.modular_t5gemma
 T5GemmaClassificationHead C n=any b=rule:module-state h
 T5GemmaLMHead C n=any b=rule:module-state h
 T5GemmaMLP C n=any b=rule:module-state h
 T5GemmaRMSNorm C n=any b=rule:module-state h
 T5GemmaRotaryEmbedding C n=any b=rule:module-state h
transformers.models.t5gemma2.modeling_t5gemma2
 T5Gemma2ClassificationHead C n=any b=rule:module-state h
 T5Gemma2LMHead C n=any b=rule:module-state h
 T5Gemma2MLP C n=any b=rule:module-state h
 T5Gemma2MultiModalProjector C n=any b=rule:module-state h
 T5Gemma2RMSNorm C n=any b=rule:module-state h
 T5Gemma2RotaryEmbedding C n=any b=rule:module-state h
 T5Gemma2TextScaledWordEmbedding C n=any b=rule:module-state h
transformers.models.t5gemma2.modular_t5gemma2
 T5Gemma2ClassificationHead C n=any b=rule:module-state h
 T5Gemma2LMHead C n=any b=rule:module-state h
 T5Gemma2MLP C n=any b=rule:module-state h
 T5Gemma2MultiModalProjector C n=any b=rule:module-state h
 T5Gemma2RMSNorm C n=any b=rule:module-state h
 T5Gemma2RotaryEmbedding C n=any b=rule:module-state h
 T5Gemma2TextScaledWordEmbedding C n=any b=rule:module-state h
transformers.models.table_transformer.modeling_table_transformer
 TableTransformerAttention C n=any b=rule:module-state h
 TableTransformerConvEncoder C n=any b=rule:module-state h
 TableTransformerConvModel C n=any b=rule:module-state h
 TableTransformerDecoderOutput C n=any b=dict
 TableTransformerEncoderLayer C n=any b=rule:module-state h
 TableTransformerFrozenBatchNorm2d C n=any b=rule:module-state h
 TableTransformerLearnedPositionEmbedding C n=any b=rule:module-state h
 TableTransformerMLPPredictionHead C n=any b=rule:module-state h
 TableTransformerModelOutput C n=any b=dict
 TableTransformerObjectDetectionOutput C n=any b=dict
 TableTransformerSinePositionEmbedding C n=any b=rule:module-state h
transformers.models.tapas.modeling_tapas
 AverageApproximationFunction C r=rule:enum-value h
 IndexMap C n=any b=dict h
 ProductIndexMap C n=any b=dict h
 TableQuestionAnsweringOutput C n=any b=dict
 TapasAttention C n=any b=rule:module-state h
 TapasEmbeddings C n=any b=rule:module-state h
 TapasEncoder C n=any b=rule:module-state h
 TapasIntermediate C n=any b=rule:module-state h
 TapasLMPredictionHead C n=any b=rule:module-state h
 TapasOnlyMLMHead C n=any b=rule:module-state h
 TapasOutput C n=any b=rule:module-state h
 TapasPooler C n=any b=rule:module-state h
 TapasPredictionHeadTransform C n=any b=rule:module-state h
 TapasSelfAttention C n=any b=rule:module-state h
 TapasSelfOutput C n=any b=rule:module-state h
transformers.models.tapas.tokenization_tapas
 BasicTokenizer C n=any r=plain b=dict h
 Cell C n=any b=dict
 Date C n=any b=dict
 NumericValue C n=any b=dict
 NumericValueSpan C n=any b=dict
 Question C n=any b=dict
 Relation C r=rule:enum-value h
 SerializedExample C n=any b=dict
 TokenCoordinates C n=any b=dict
 TokenizedTable C n=any b=dict
 WordpieceTokenizer C n=any r=any b=dict h
transformers.models.textnet.image_processing_pil_textnet
 TextNetImageProcessorKwargs C n=any r=data b=dict i
 TextNetImageProcessorPil C n=any b=dict h
transformers.models.textnet.image_processing_textnet
 TextNetImageProcessor C n=any b=dict h
 TextNetImageProcessorKwargs C n=any r=data b=dict i
transformers.models.textnet.modeling_textnet
 TextNetConvLayer C n=any b=rule:module-state h
 TextNetEncoder C n=any b=rule:module-state h
 TextNetRepConvLayer C n=any b=rule:module-state h
 TextNetStage C n=any b=rule:module-state h
transformers.models.time_series_transformer.modeling_time_series_transformer
 TimeSeriesFeatureEmbedder C n=any b=rule:module-state h
 TimeSeriesMeanScaler C n=any b=rule:module-state h
 TimeSeriesNOPScaler C n=any b=rule:module-state h
 TimeSeriesSinusoidalPositionalEmbedding C n=any b=rule:module-state h
 TimeSeriesStdScaler C n=any b=rule:module-state h
 TimeSeriesTransformerAttention C n=any b=rule:module-state h
 TimeSeriesValueEmbedding C n=any b=rule:module-state h
transformers.models.timesfm.modeling_timesfm
 TimesFmAttention C n=any b=rule:module-state h
 TimesFmDecoderLayer C n=any b=rule:module-state h
 TimesFmMLP C n=any b=rule:module-state h
 TimesFmOutput C n=any b=dict
 TimesFmOutputForPrediction C n=any b=dict
 TimesFmPositionalEmbedding C n=any b=rule:module-state h
 TimesFmResidualBlock C n=any b=rule:module-state h
transformers.models.timesfm.modular_timesfm
 TimesFmAttention C n=any b=rule:module-state h
 TimesFmDecoderLayer C n=any b=rule:module-state h
 TimesFmMLP C n=any b=rule:module-state h
 TimesFmOutput C n=any b=dict
 TimesFmOutputForPrediction C n=any b=dict
 TimesFmPositionalEmbedding C n=any b=rule:module-state h
 TimesFmResidualBlock C n=any b=rule:module-state h
transformers.models.timesfm2_5.modeling_timesfm2_5
 TimesFm2_5MLP C n=any b=rule:module-state h
 TimesFm2_5Output C n=any b=dict
 TimesFm2_5OutputForPrediction C n=any b=dict
 TimesFm2_5PositionalEmbedding C n=any b=rule:module-state h
 TimesFm2_5ResidualBlock C n=any b=rule:module-state h
 TimesFm2_5RotaryEmbedding C n=any b=rule:module-state h
transformers.models.timesfm2_5.modular_timesfm2_5
 TimesFm2_5MLP C n=any b=rule:module-state h
 TimesFm2_5Output C n=any b=dict
 TimesFm2_5OutputForPrediction C n=any b=dict
 TimesFm2_5ResidualBlock C n=any b=rule:module-state h
 TimesFm2_5RotaryEmbedding C n=any b=rule:module-state h
transformers.models.timesformer.modeling_timesformer
 TimeSformerAttention C n=any b=rule:module-state h
 TimesformerDropPath C n=any b=rule:module-state h
 TimesformerEmbeddings C n=any b=rule:module-state h
 TimesformerEncoder C n=any b=rule:module-state h
 TimesformerIntermediate C n=any b=rule:module-state h
 TimesformerOutput C n=any b=rule:module-state h
 TimesformerPatchEmbeddings C n=any b=rule:module-state h
 TimesformerSelfAttention C n=any b=rule:module-state h
 TimesformerSelfOutput C n=any b=rule:module-state h
transformers.models.timesformer.video_processing_timesformer
 TimesformerVideoProcessor C n=any b=dict h
transformers.models.timm_wrapper.image_processing_timm_wrapper
 TimmWrapperImageProcessor C n=any b=dict h
transformers.models.timm_wrapper.modeling_timm_wrapper
 TimmWrapperModelOutput C n=any b=dict
transformers.models.tipsv2.image_processing_tipsv2
 Tipsv2ImageProcessor C n=any b=dict h
transformers.models.tipsv2.modeling_tipsv2
 Tipsv2MLP C n=any b=rule:module-state h
 Tipsv2Output C n=any b=dict
 Tipsv2SinusoidalPositionalEmbedding C n=any b=rule:module-state h
 Tipsv2TextAttention C n=any b=rule:module-state h
 Tipsv2TextEmbeddings C n=any b=rule:module-state h
 Tipsv2TextEncoder C n=any b=rule:module-state h
 Tipsv2VisionAttention C n=any b=rule:module-state h
 Tipsv2VisionDropPath C n=any b=rule:module-state h
 Tipsv2VisionEmbeddings C n=any b=rule:module-state h
 Tipsv2VisionLayerScale C n=any b=rule:module-state h
 Tipsv2VisionMLP C n=any b=rule:module-state h
 Tipsv2VisionPatchEmbeddings C n=any b=rule:module-state h
 Tipsv2VisionSwiGLUFFN C n=any b=rule:module-state h
transformers.models.tipsv2.modular_tipsv2
 Tipsv2ImageProcessor C n=any b=dict h
 Tipsv2Output C n=any b=dict
 Tipsv2Processor C n=any b=dict h
 Tipsv2SinusoidalPositionalEmbedding C n=any b=rule:module-state h
 Tipsv2TextAttention C n=any b=rule:module-state h
 Tipsv2TextEmbeddings C n=any b=rule:module-state h
 Tipsv2TextEncoder C n=any b=rule:module-state h
 Tipsv2VisionEmbeddings C n=any b=rule:module-state h
transformers.models.tipsv2.processing_tipsv2
 Tipsv2Processor C n=any b=dict h
transformers.models.tipsv2_dpt.image_processing_tipsv2_dpt
 Tipsv2DptImageProcessor C n=any b=dict h
transformers.models.tipsv2_dpt.modeling_tipsv2_dpt
 Tipsv2DptDecoder C n=any b=rule:module-state h
 Tipsv2DptDensePredictorOutput C n=any b=dict
 Tipsv2DptFeatureFusionLayer C n=any b=rule:module-state h
 Tipsv2DptFeatureFusionStage C n=any b=rule:module-state h
 Tipsv2DptFeaturesToDepth C n=any b=rule:module-state h
 Tipsv2DptNeck C n=any b=rule:module-state h
 Tipsv2DptNormalEstimatorOutput C n=any b=dict
 Tipsv2DptPreActResidualLayer C n=any b=rule:module-state h
 Tipsv2DptReadoutProjectLayer C n=any b=rule:module-state h
 Tipsv2DptReassembleLayer C n=any b=rule:module-state h
 Tipsv2DptReassembleStage C n=any b=rule:module-state h
transformers.models.tipsv2_dpt.modular_tipsv2_dpt
 Tipsv2DptDecoder C n=any b=rule:module-state h
 Tipsv2DptDensePredictorOutput C n=any b=dict
 Tipsv2DptFeatureFusionLayer C n=any b=rule:module-state h
 Tipsv2DptFeatureFusionStage C n=any b=rule:module-state h
 Tipsv2DptFeaturesToDepth C n=any b=rule:module-state h
 Tipsv2DptImageProcessor C n=any b=dict h
 Tipsv2DptNeck C n=any b=rule:module-state h
 Tipsv2DptNormalEstimatorOutput C n=any b=dict
 Tipsv2DptPreActResidualLayer C n=any b=rule:module-state h
 Tipsv2DptReadoutProjectLayer C n=any b=rule:module-state h
 Tipsv2DptReassembleLayer C n=any b=rule:module-state h
 Tipsv2DptReassembleStage C n=any b=rule:module-state h
transformers.models.trocr.modeling_trocr
 TrOCRAttention C n=any b=rule:module-state h
 TrOCRLearnedPositionalEmbedding C n=any b=rule:module-state h
 TrOCRScaledWordEmbedding C n=any b=rule:module-state h
 TrOCRSinusoidalPositionalEmbedding C n=any b=rule:module-state h
transformers.models.trocr.processing_trocr
 TrOCRProcessor C n=any b=dict h
transformers.models.tvp.image_processing_pil_tvp
 TvpImageProcessorKwargs C n=any r=data b=dict i
 TvpImageProcessorPil C n=any b=dict h
transformers.models.tvp.image_processing_tvp
 TvpImageProcessor C n=any b=dict h
 TvpImageProcessorKwargs C n=any r=data b=dict i
transformers.models.tvp.modeling_tvp
 TvpAttention C n=any b=rule:module-state h
 TvpEncoder C n=any b=rule:module-state h
 TvpFrameDownPadPrompter C n=any b=rule:module-state h
 TvpFramePadPrompter C n=any b=rule:module-state h
 TvpIntermediate C n=any b=rule:module-state h
 TvpLoss C n=any b=rule:module-state h
 TvpOutputLayer C n=any b=rule:module-state h
 TvpPooler C n=any b=rule:module-state h
 TvpTextInputEmbeddings C n=any b=rule:module-state h
 TvpVideoGroundingHead C n=any b=rule:module-state h
 TvpVideoGroundingOutput C n=any b=dict
 TvpVisionModel C n=any b=rule:module-state h
 TvpVisualInputEmbedding C n=any b=rule:module-state h
transformers.models.tvp.processing_tvp
 TvpProcessor C n=any b=dict h
transformers.models.udop.modeling_udop
 BaseModelOutputWithAttentionMask C n=any b=dict
 RelativePositionBias1D C n=any b=rule:module-state h
 RelativePositionBiasAggregated C n=any b=rule:module-state h
 RelativePositionBiasBase C n=any b=rule:module-state h
 RelativePositionBiasHorizontal C n=any b=rule:module-state h
 RelativePositionBiasVertical C n=any b=rule:module-state h
 UdopAttention C n=any b=rule:module-state h
 UdopCellEmbeddings C n=any b=rule:module-state h
 UdopDenseActDense C n=any b=rule:module-state h
 UdopDenseGatedActDense C n=any b=rule:module-state h
 UdopLayerCrossAttention C n=any b=rule:module-state h
 UdopLayerFF C n=any b=rule:module-state h
 UdopLayerNorm C n=any b=rule:module-state h
 UdopLayerSelfAttention C n=any b=rule:module-state h
 UdopPatchEmbeddings C n=any b=rule:module-state h
transformers.models.udop.processing_udop
 DeprecatedUdopProcessorKwargs C n=any r=data b=dict i
 DeprecatedUdopTextKwargs C n=any r=data b=dict i
 UdopProcessor C n=any b=dict h
transformers.models.ultrabert.modeling_ultrabert
 UltrabertMLP C n=any b=rule:module-state h
 UltrabertPredictionHead C n=any b=rule:module-state h
 UltrabertRotaryEmbedding C n=any b=rule:module-state h
transformers.models.ultrabert.modular_ultrabert
 UltrabertMLP C n=any b=rule:module-state h
 UltrabertPredictionHead C n=any b=rule:module-state h
 UltrabertRotaryEmbedding C n=any b=rule:module-state h
transformers.models.ultravbert.image_processing_ultravbert
 UltraVBertImageProcessor C n=any b=dict h
 UltraVBertImageProcessorKwargs C n=any r=data b=dict i
transformers.models.ultravbert.modeling_ultravbert
 UltraVBertBaseModelOutput C n=any b=dict
 UltraVBertConnector C n=any b=rule:module-state h
 UltraVBertMaskedLMOutput C n=any b=dict
 UltraVBertPredictionHead C n=any b=rule:module-state h
transformers.models.ultravbert.modular_ultravbert
 UltraVBertBaseModelOutput C n=any b=dict
 UltraVBertConnector C n=any b=rule:module-state h
 UltraVBertImageProcessor C n=any b=dict h
 UltraVBertImageProcessorKwargs C n=any r=data b=dict i
 UltraVBertMaskedLMOutput C n=any b=dict
 UltraVBertPredictionHead C n=any b=rule:module-state h
transformers.models.umt5.modeling_umt5
 UMT5Attention C n=any b=rule:module-state h
 UMT5ClassificationHead C n=any b=rule:module-state h
 UMT5DenseActDense C n=any b=rule:module-state h
 UMT5DenseGatedActDense C n=any b=rule:module-state h
 UMT5LayerCrossAttention C n=any b=rule:module-state h
 UMT5LayerFF C n=any b=rule:module-state h
 UMT5LayerNorm C n=any b=rule:module-state h
 UMT5LayerSelfAttention C n=any b=rule:module-state h
transformers.models.unispeech.modeling_unispeech
 UniSpeechAttention C n=any b=rule:module-state h
 UniSpeechAttnAdapterLayer C n=any b=rule:module-state h
 UniSpeechEncoder C n=any b=rule:module-state h
 UniSpeechEncoderStableLayerNorm C n=any b=rule:module-state h
 UniSpeechFeatureEncoder C n=any b=rule:module-state h
 UniSpeechFeatureProjection C n=any b=rule:module-state h
 UniSpeechFeedForward C n=any b=rule:module-state h
 UniSpeechForPreTrainingOutput C n=any b=dict
 UniSpeechGumbelVectorQuantizer C n=any b=rule:module-state h
 UniSpeechPositionalConvEmbedding C n=any b=rule:module-state h
 UniSpeechSamePadLayer C n=any b=rule:module-state h
transformers.models.unispeech.modular_unispeech
 UniSpeechEncoder C n=any b=rule:module-state h
 UniSpeechEncoderStableLayerNorm C n=any b=rule:module-state h
 UniSpeechFeatureEncoder C n=any b=rule:module-state h
 UniSpeechFeatureProjection C n=any b=rule:module-state h
 UniSpeechForPreTrainingOutput C n=any b=dict
 UniSpeechGumbelVectorQuantizer C n=any b=rule:module-state h
 UniSpeechPositionalConvEmbedding C n=any b=rule:module-state h
transformers.models.unispeech_sat.modeling_unispeech_sat
 AMSoftmaxLoss C n=any b=rule:module-state h
 TDNNLayer C n=any b=rule:module-state h
 UniSpeechSatAttention C n=any b=rule:module-state h
 UniSpeechSatAttnAdapterLayer C n=any b=rule:module-state h
 UniSpeechSatEncoder C n=any b=rule:module-state h
 UniSpeechSatEncoderStableLayerNorm C n=any b=rule:module-state h
 UniSpeechSatFeatureEncoder C n=any b=rule:module-state h
 UniSpeechSatFeatureProjection C n=any b=rule:module-state h
 UniSpeechSatFeedForward C n=any b=rule:module-state h
 UniSpeechSatForPreTrainingOutput C n=any b=dict
 UniSpeechSatGumbelVectorQuantizer C n=any b=rule:module-state h
 UniSpeechSatPositionalConvEmbedding C n=any b=rule:module-state h
 UniSpeechSatSamePadLayer C n=any b=rule:module-state h
transformers.models.unispeech_sat.modular_unispeech_sat
 UniSpeechSatEncoder C n=any b=rule:module-state h
 UniSpeechSatEncoderStableLayerNorm C n=any b=rule:module-state h
 UniSpeechSatFeatureEncoder C n=any b=rule:module-state h
 UniSpeechSatFeatureProjection C n=any b=rule:module-state h
 UniSpeechSatForPreTrainingOutput C n=any b=dict
 UniSpeechSatGumbelVectorQuantizer C n=any b=rule:module-state h
 UniSpeechSatPositionalConvEmbedding C n=any b=rule:module-state h
transformers.models.univnet.feature_extraction_univnet
 UnivNetFeatureExtractor C n=any b=dict h
transformers.models.univnet.modeling_univnet
 UnivNetKernelPredictor C n=any b=rule:module-state h
 UnivNetKernelPredictorResidualBlock C n=any b=rule:module-state h
 UnivNetLvcBlock C n=any b=rule:module-state h
 UnivNetLvcResidualBlock C n=any b=rule:module-state h
 UnivNetModelOutput C n=any b=dict
transformers.models.unlimited_ocr.generation_unlimited_ocr
 UnlimitedOcrGenerationMixin C n=any r=any b=dict h
 UnlimitedOcrSlidingWindowNoRepeatNgramLogitsProcessor C n=any r=data b=dict h
transformers.models.unlimited_ocr.image_processing_unlimited_ocr
 UnlimitedOcrImageProcessor C n=any b=dict h
 UnlimitedOcrImageProcessorKwargs C n=any r=data b=dict i
transformers.models.unlimited_ocr.modeling_unlimited_ocr
 UnlimitedOcrAttention C n=any b=rule:module-state h
 UnlimitedOcrCausalLMOutputWithPast C n=any b=dict
 UnlimitedOcrDynamicReferenceSlidingWindowLayer C n=any b=dict h
 UnlimitedOcrEncoder C n=any b=rule:module-state h
 UnlimitedOcrMLP C n=any b=rule:module-state h
 UnlimitedOcrModelOutputWithPast C n=any b=dict
 UnlimitedOcrSamLayerNorm C n=any b=rule:module-state h
 UnlimitedOcrSamMLPBlock C n=any b=rule:module-state h
 UnlimitedOcrSamPatchEmbeddings C n=any b=rule:module-state h
 UnlimitedOcrSamVisionAttention C n=any b=rule:module-state h
 UnlimitedOcrSamVisionNeck C n=any b=rule:module-state h
 UnlimitedOcrSamVisionProj C n=any b=rule:module-state h
 UnlimitedOcrSamVisionSdpaAttention C n=any b=rule:module-state h
 UnlimitedOcrStaticReferenceSlidingWindowLayer C n=any b=dict h
 UnlimitedOcrTextMLP C n=any b=rule:module-state h
 UnlimitedOcrTextMoe C n=any b=rule:module-state h
 UnlimitedOcrTextRotaryEmbedding C n=any b=rule:module-state h
 UnlimitedOcrTextTopkRouter C n=any b=rule:module-state h
 UnlimitedOcrVisionEmbeddings C n=any b=rule:module-state h
transformers.models.unlimited_ocr.modular_unlimited_ocr
 UnlimitedOcrAttention C n=any b=rule:module-state h
 UnlimitedOcrCausalLMOutputWithPast C n=any b=dict
 UnlimitedOcrDynamicReferenceSlidingWindowLayer C n=any b=dict h
 UnlimitedOcrImageProcessor C n=any b=dict h
 UnlimitedOcrImageProcessorKwargs C n=any r=data b=dict i
 UnlimitedOcrModelOutputWithPast C n=any b=dict
 UnlimitedOcrProcessor C n=any b=dict h
 UnlimitedOcrStaticReferenceSlidingWindowLayer C n=any b=dict h
 UnlimitedOcrVisionEmbeddings C n=any b=rule:module-state h
transformers.models.unlimited_ocr.processing_unlimited_ocr
 UnlimitedOcrProcessor C n=any b=dict h
transformers.models.upernet.modeling_upernet
 UperNetConvModule C n=any b=rule:module-state h
 UperNetFCNHead C n=any b=rule:module-state h
 UperNetHead C n=any b=rule:module-state h
 UperNetPyramidPoolingBlock C n=any b=rule:module-state h
 UperNetPyramidPoolingModule C n=any b=rule:module-state h
transformers.models.uvdoc.image_processing_uvdoc
 UVDocImageProcessor C n=any b=dict h
transformers.models.uvdoc.modeling_uvdoc
 UVDocConvLayer C n=any b=rule:module-state h
 UVDocHead C n=any b=rule:module-state h
 UVDocPointPositions2D C n=any b=rule:module-state h
 UVDocResNet C n=any b=rule:module-state h
 UVDocResNetStage C n=any b=rule:module-state h
 UVDocResidualBlock C n=any b=rule:module-state h
transformers.models.uvdoc.modular_uvdoc
 UVDocConvLayer C n=any b=rule:module-state h
 UVDocHead C n=any b=rule:module-state h
 UVDocImageProcessor C n=any b=dict h
 UVDocPointPositions2D C n=any b=rule:module-state h
 UVDocResNet C n=any b=rule:module-state h
 UVDocResNetStage C n=any b=rule:module-state h
 UVDocResidualBlock C n=any b=rule:module-state h
transformers.models.vaultgemma.modeling_vaultgemma
 VaultGemmaMLP C n=any b=rule:module-state h
 VaultGemmaRMSNorm C n=any b=rule:module-state h
 VaultGemmaRotaryEmbedding C n=any b=rule:module-state h
 VaultGemmaTextScaledWordEmbedding C n=any b=rule:module-state h
transformers.models.vaultgemma.modular_vaultgemma
 VaultGemmaMLP C n=any b=rule:module-state h
 VaultGemmaRMSNorm C n=any b=rule:module-state h
transformers.models.vibevoice.modeling_vibevoice
 VibeVoiceBaseModelOutputWithPast C n=any b=dict
 VibeVoiceCausalLMOutputWithPast C n=any b=dict
 VibeVoiceDiffusionHead C n=any b=rule:module-state h
 VibeVoiceDiffusionHeadAdaLayerNorm C n=any b=rule:module-state h
 VibeVoiceDiffusionHeadFinalLayer C n=any b=rule:module-state h
 VibeVoiceDiffusionHeadMLP C n=any b=rule:module-state h
 VibeVoiceDiffusionHeadSinusoidalEmbedding C n=any b=rule:module-state h
 VibeVoiceMLP C n=any b=rule:module-state h
 VibeVoiceMultiModalProjector C n=any b=rule:module-state h
transformers.models.vibevoice.modular_vibevoice
 VibeVoiceBaseModelOutputWithPast C n=any b=dict
 VibeVoiceCausalLMOutputWithPast C n=any b=dict
 VibeVoiceDiffusionHead C n=any b=rule:module-state h
 VibeVoiceDiffusionHeadAdaLayerNorm C n=any b=rule:module-state h
 VibeVoiceDiffusionHeadFinalLayer C n=any b=rule:module-state h
 VibeVoiceDiffusionHeadMLP C n=any b=rule:module-state h
 VibeVoiceDiffusionHeadSinusoidalEmbedding C n=any b=rule:module-state h
 VibeVoiceMLP C n=any b=rule:module-state h
 VibeVoiceMultiModalProjector C n=any b=rule:module-state h
transformers.models.vibevoice.processing_vibevoice
 VibeVoiceProcessor C n=any b=dict h
transformers.models.vibevoice_acoustic_tokenizer.feature_extraction_vibevoice_acoustic_tokenizer
 VibeVoiceAcousticTokenizerFeatureExtractor C n=any b=dict h
transformers.models.vibevoice_acoustic_tokenizer.modeling_vibevoice_acoustic_tokenizer
 VibeVoiceAcousticTokenizerCausalConv1d C n=any b=rule:module-state h
 VibeVoiceAcousticTokenizerCausalConvTranspose1d C n=any b=rule:module-state h
 VibeVoiceAcousticTokenizerConv1dCacheLayer C n=any r=any b=dict h
 VibeVoiceAcousticTokenizerConv1dPaddingCache C n=any r=any b=dict h
 VibeVoiceAcousticTokenizerConvNext1dLayer C n=any b=rule:module-state h
 VibeVoiceAcousticTokenizerDecoderLayer C n=any b=rule:module-state h
 VibeVoiceAcousticTokenizerDecoderOutput C n=any b=dict
 VibeVoiceAcousticTokenizerDecoderStem C n=any b=rule:module-state h
 VibeVoiceAcousticTokenizerEncoderLayer C n=any b=rule:module-state h
 VibeVoiceAcousticTokenizerEncoderOutput C n=any b=dict
 VibeVoiceAcousticTokenizerEncoderStem C n=any b=rule:module-state h
 VibeVoiceAcousticTokenizerFeedForward C n=any b=rule:module-state h
 VibeVoiceAcousticTokenizerOutput C n=any b=dict
transformers.models.vibevoice_acoustic_tokenizer.modular_vibevoice_acoustic_tokenizer
 VibeVoiceAcousticTokenizerCausalConv1d C n=any b=rule:module-state h
 VibeVoiceAcousticTokenizerCausalConvTranspose1d C n=any b=rule:module-state h
 VibeVoiceAcousticTokenizerConv1dPaddingCache C n=any r=any b=dict h
 VibeVoiceAcousticTokenizerConvNext1dLayer C n=any b=rule:module-state h
 VibeVoiceAcousticTokenizerDecoderLayer C n=any b=rule:module-state h
 VibeVoiceAcousticTokenizerDecoderOutput C n=any b=dict
 VibeVoiceAcousticTokenizerDecoderStem C n=any b=rule:module-state h
 VibeVoiceAcousticTokenizerEncoderLayer C n=any b=rule:module-state h
 VibeVoiceAcousticTokenizerEncoderOutput C n=any b=dict
 VibeVoiceAcousticTokenizerEncoderStem C n=any b=rule:module-state h
 VibeVoiceAcousticTokenizerFeedForward C n=any b=rule:module-state h
 VibeVoiceAcousticTokenizerOutput C n=any b=dict
transformers.models.vibevoice_asr.modeling_vibevoice_asr
 VibeVoiceAsrCausalConv1d C n=any b=rule:module-state h
 VibeVoiceAsrCausalLMOutputWithPast C n=any b=dict
 VibeVoiceAsrConv1dCacheLayer C n=any r=any b=dict h
 VibeVoiceAsrConv1dPaddingCache C n=any r=any b=dict h
 VibeVoiceAsrConvNext1dLayer C n=any b=rule:module-state h
 VibeVoiceAsrFeedForward C n=any b=rule:module-state h
 VibeVoiceAsrModelOutputWithPast C n=any b=dict
 VibeVoiceAsrMultiModalProjector C n=any b=rule:module-state h
transformers.models.vibevoice_asr.modular_vibevoice_asr
 VibeVoiceAsrCausalLMOutputWithPast C n=any b=dict
 VibeVoiceAsrModelOutputWithPast C n=any b=dict
 VibeVoiceAsrMultiModalProjector C n=any b=rule:module-state h
transformers.models.vibevoice_asr.processing_vibevoice_asr
 VibeVoiceAsrProcessor C n=any b=dict h
transformers.models.video_llama_3.image_processing_pil_video_llama_3
 VideoLlama3ImageProcessorKwargs C n=any r=data b=dict i
 VideoLlama3ImageProcessorPil C n=any b=dict h
transformers.models.video_llama_3.image_processing_video_llama_3
 VideoLlama3ImageProcessor C n=any b=dict h
 VideoLlama3ImageProcessorKwargs C n=any r=data b=dict i
transformers.models.video_llama_3.modeling_video_llama_3
 VideoLlama3CausalLMOutputWithPast C n=any b=dict
 VideoLlama3ModelOutputWithPast C n=any b=dict
 VideoLlama3Projector C n=any b=rule:module-state h
 VideoLlama3VisionAttention C n=any b=rule:module-state h
 VideoLlama3VisionEmbeddings C n=any b=rule:module-state h
 VideoLlama3VisionEncoder C n=any b=rule:module-state h
 VideoLlama3VisionMLP C n=any b=rule:module-state h
 VideoLlama3VisionRotaryEmbedding C n=any b=rule:module-state h
transformers.models.video_llama_3.modular_video_llama_3
 VideoLlama3CausalLMOutputWithPast C n=any b=dict
 VideoLlama3ImageProcessor C n=any b=dict h
 VideoLlama3ImageProcessorKwargs C n=any r=data b=dict i
 VideoLlama3ImageProcessorPil C n=any b=dict h
 VideoLlama3ModelOutputWithPast C n=any b=dict
 VideoLlama3Processor C n=any b=dict h
 VideoLlama3Projector C n=any b=rule:module-state h
 VideoLlama3VideoProcessor C n=any b=dict h
 VideoLlama3VideoProcessorInitKwargs C n=any r=data b=dict i
 VideoLlama3VisionAttention C n=any b=rule:module-state h
 VideoLlama3VisionEmbeddings C n=any b=rule:module-state h
 VideoLlama3VisionEncoder C n=any b=rule:module-state h
 VideoLlama3VisionMLP C n=any b=rule:module-state h
 VideoLlama3VisionRotaryEmbedding C n=any b=rule:module-state h
transformers.models.video_llama_3.processing_video_llama_3
 VideoLlama3Processor C n=any b=dict h
transformers.models.video_llama_3.video_processing_video_llama_3
 VideoLlama3VideoProcessor C n=any b=dict h
 VideoLlama3VideoProcessorInitKwargs C n=any r=data b=dict i
transformers.models.video_llava.image_processing_video_llava
 VideoLlavaImageProcessor C n=any b=dict h
 VideoLlavaImageProcessorKwargs C n=any r=data b=dict i
transformers.models.video_llava.modeling_video_llava
 VideoLlavaCausalLMOutputWithPast C n=any b=dict
 VideoLlavaModelOutputWithPast C n=any b=dict
 VideoLlavaMultiModalProjector C n=any b=rule:module-state h
transformers.models.video_llava.processing_video_llava
 VideoLlavaProcessor C n=any b=dict h
transformers.models.video_llava.video_processing_video_llava
 VideoLlavaVideoProcessor C n=any b=dict h
transformers.models.videomae.image_processing_pil_videomae
 VideoMAEImageProcessorPil C n=any b=dict h
transformers.models.videomae.image_processing_videomae
 VideoMAEImageProcessor C n=any b=dict h
transformers.models.videomae.modeling_videomae
 VideoMAEAttention C n=any b=rule:module-state h
 VideoMAEDecoder C n=any b=rule:module-state h
 VideoMAEDecoderOutput C n=any b=dict
 VideoMAEEmbeddings C n=any b=rule:module-state h
 VideoMAEEncoder C n=any b=rule:module-state h
 VideoMAEForPreTrainingOutput C n=any b=dict
 VideoMAEIntermediate C n=any b=rule:module-state h
 VideoMAEOutput C n=any b=rule:module-state h
 VideoMAEPatchEmbeddings C n=any b=rule:module-state h
 VideoMAESelfAttention C n=any b=rule:module-state h
 VideoMAESelfOutput C n=any b=rule:module-state h
transformers.models.videomae.video_processing_videomae
 VideoMAEVideoProcessor C n=any b=dict h
transformers.models.videomt.modeling_videomt
 VideomtAttention C n=any b=rule:module-state h
 VideomtDropPath C n=any b=rule:module-state h
 VideomtEmbeddings C n=any b=rule:module-state h
 VideomtForUniversalSegmentationOutput C n=any b=dict
 VideomtGatedMLP C n=any b=rule:module-state h
 VideomtHungarianMatcher C n=any b=rule:module-state h
 VideomtLayerNorm2d C n=any b=rule:module-state h
 VideomtLayerScale C n=any b=rule:module-state h
 VideomtLoss C n=any b=rule:module-state h
 VideomtMLP C n=any b=rule:module-state h
 VideomtMaskHead C n=any b=rule:module-state h
 VideomtPatchEmbeddings C n=any b=rule:module-state h
 VideomtScaleBlock C n=any b=rule:module-state h
 VideomtScaleLayer C n=any b=rule:module-state h
 VideomtSwiGLUFFN C n=any b=rule:module-state h
transformers.models.videomt.modular_videomt
 VideomtEmbeddings C n=any b=rule:module-state h
 VideomtForUniversalSegmentationOutput C n=any b=dict
 VideomtGatedMLP C n=any b=rule:module-state h
 VideomtLayerNorm2d C n=any b=rule:module-state h
 VideomtLayerScale C n=any b=rule:module-state h
 VideomtMLP C n=any b=rule:module-state h
 VideomtPatchEmbeddings C n=any b=rule:module-state h
 VideomtScaleBlock C n=any b=rule:module-state h
 VideomtScaleLayer C n=any b=rule:module-state h
transformers.models.videomt.video_processing_videomt
 VideomtVideoProcessor C n=any b=dict h
transformers.models.videoprism.modeling_videoprism
 BaseModelOutputWithSpatialAndTemporalStates C n=any b=dict
 VideoPrismAttention C n=any b=rule:module-state h
 VideoPrismClipOutput C n=any b=dict
 VideoPrismLayerNorm C n=any b=rule:module-state h
 VideoPrismMLP C n=any b=rule:module-state h
 VideoPrismMultiheadAttentionPoolingHead C n=any b=rule:module-state h
 VideoPrismSpatialEmbeddings C n=any b=rule:module-state h
 VideoPrismTemporalEmbeddings C n=any b=rule:module-state h
 VideoPrismTextEmbeddings C n=any b=rule:module-state h
 VideoPrismTubeletEmbeddings C n=any b=rule:module-state h
transformers.models.videoprism.modular_videoprism
 BaseModelOutputWithSpatialAndTemporalStates C n=any b=dict
 VideoPrismAttention C n=any b=rule:module-state h
 VideoPrismClipOutput C n=any b=dict
 VideoPrismLayerNorm C n=any b=rule:module-state h
 VideoPrismMultiheadAttentionPoolingHead C n=any b=rule:module-state h
 VideoPrismProcessor C n=any b=dict h
 VideoPrismSpatialEmbeddings C n=any b=rule:module-state h
 VideoPrismTemporalEmbeddings C n=any b=rule:module-state h
 VideoPrismTextEmbeddings C n=any b=rule:module-state h
 VideoPrismTubeletEmbeddings C n=any b=rule:module-state h
transformers.models.videoprism.processing_videoprism
 VideoPrismProcessor C n=any b=dict h
transformers.models.vilt.image_processing_pil_vilt
 ViltImageProcessorKwargs C n=any r=data b=dict i
 ViltImageProcessorPil C n=any b=dict h
transformers.models.vilt.image_processing_vilt
 ViltImageProcessor C n=any b=dict h
 ViltImageProcessorKwargs C n=any r=data b=dict i
transformers.models.vilt.modeling_vilt
 TextEmbeddings C n=any b=rule:module-state h
 ViltAttention C n=any b=rule:module-state h
 ViltEmbeddings C n=any b=rule:module-state h
 ViltEncoder C n=any b=rule:module-state h
 ViltForImagesAndTextClassificationOutput C n=any b=dict
 ViltIntermediate C n=any b=rule:module-state h
 ViltMLMHead C n=any b=rule:module-state h
 ViltOutput C n=any b=rule:module-state h
 ViltPatchEmbeddings C n=any b=rule:module-state h
 ViltPooler C n=any b=rule:module-state h
 ViltPredictionHeadTransform C n=any b=rule:module-state h
 ViltSelfAttention C n=any b=rule:module-state h
 ViltSelfOutput C n=any b=rule:module-state h
transformers.models.vilt.processing_vilt
 ViltProcessor C n=any b=dict h
transformers.models.vipllava.modeling_vipllava
 VipLlavaCausalLMOutputWithPast C n=any b=dict
 VipLlavaModelOutputWithPast C n=any b=dict
 VipLlavaMultiModalProjector C n=any b=rule:module-state h
transformers.models.vipllava.modular_vipllava
 VipLlavaCausalLMOutputWithPast C n=any b=dict
 VipLlavaModelOutputWithPast C n=any b=dict
 VipLlavaMultiModalProjector C n=any b=rule:module-state h
transformers.models.vision_text_dual_encoder.processing_vision_text_dual_encoder
 VisionTextDualEncoderProcessor C n=any b=dict h
transformers.models.visual_bert.modeling_visual_bert
 VisualBertAttention C n=any b=rule:module-state h
 VisualBertEmbeddings C n=any b=rule:module-state h
 VisualBertEncoder C n=any b=rule:module-state h
 VisualBertForPreTrainingOutput C n=any b=dict
 VisualBertIntermediate C n=any b=rule:module-state h
 VisualBertLMPredictionHead C n=any b=rule:module-state h
 VisualBertOutput C n=any b=rule:module-state h
 VisualBertPooler C n=any b=rule:module-state h
 VisualBertPreTrainingHeads C n=any b=rule:module-state h
 VisualBertPredictionHeadTransform C n=any b=rule:module-state h
 VisualBertRegionToPhraseAttention C n=any b=rule:module-state h
 VisualBertSelfAttention C n=any b=rule:module-state h
 VisualBertSelfOutput C n=any b=rule:module-state h
transformers.models.vit_mae.modeling_vit_mae
 ViTMAEAttention C n=any b=rule:module-state h
 ViTMAEDecoder C n=any b=rule:module-state h
 ViTMAEDecoderOutput C n=any b=dict
 ViTMAEEmbeddings C n=any b=rule:module-state h
 ViTMAEForPreTrainingOutput C n=any b=dict
 ViTMAEMLP C n=any b=rule:module-state h
 ViTMAEModelOutput C n=any b=dict
 ViTMAEPatchEmbeddings C n=any b=rule:module-state h
transformers.models.vit_mae.modular_vit_mae
 ViTMAEAttention C n=any b=rule:module-state h
 ViTMAEDecoder C n=any b=rule:module-state h
 ViTMAEDecoderOutput C n=any b=dict
 ViTMAEEmbeddings C n=any b=rule:module-state h
 ViTMAEForPreTrainingOutput C n=any b=dict
 ViTMAEMLP C n=any b=rule:module-state h
 ViTMAEModelOutput C n=any b=dict
 ViTMAEPatchEmbeddings C n=any b=rule:module-state h
transformers.models.vit_msn.modeling_vit_msn
 ViTMSNAttention C n=any b=rule:module-state h
 ViTMSNEmbeddings C n=any b=rule:module-state h
 ViTMSNMLP C n=any b=rule:module-state h
 ViTMSNPatchEmbeddings C n=any b=rule:module-state h
transformers.models.vit_msn.modular_vit_msn
 ViTMSNAttention C n=any b=rule:module-state h
 ViTMSNEmbeddings C n=any b=rule:module-state h
 ViTMSNMLP C n=any b=rule:module-state h
 ViTMSNPatchEmbeddings C n=any b=rule:module-state h
transformers.models.vitdet.modeling_vitdet
 VitDetAttention C n=any b=rule:module-state h
 VitDetDropPath C n=any b=rule:module-state h
 VitDetEmbeddings C n=any b=rule:module-state h
 VitDetEncoder C n=any b=rule:module-state h
 VitDetLayerNorm C n=any b=rule:module-state h
 VitDetMlp C n=any b=rule:module-state h
 VitDetResBottleneckBlock C n=any b=rule:module-state h
transformers.models.vitmatte.image_processing_pil_vitmatte
 VitMatteImageProcessorKwargs C n=any r=data b=dict i
 VitMatteImageProcessorPil C n=any b=dict h
transformers.models.vitmatte.image_processing_vitmatte
 VitMatteImageProcessor C n=any b=dict h
 VitMatteImageProcessorKwargs C n=any r=data b=dict i
transformers.models.vitmatte.modeling_vitmatte
 ImageMattingOutput C n=any b=dict
 VitMatteBasicConv3x3 C n=any b=rule:module-state h
 VitMatteConvStream C n=any b=rule:module-state h
 VitMatteDetailCaptureModule C n=any b=rule:module-state h
 VitMatteFusionBlock C n=any b=rule:module-state h
 VitMatteHead C n=any b=rule:module-state h
transformers.models.vitpose.image_processing_pil_vitpose
 VitPoseImageProcessorKwargs C n=any r=data b=dict i
 VitPoseImageProcessorPil C n=any b=dict h
transformers.models.vitpose.image_processing_vitpose
 VitPoseImageProcessor C n=any b=dict h
 VitPoseImageProcessorKwargs C n=any r=data b=dict i
transformers.models.vitpose.modeling_vitpose
 VitPoseClassicDecoder C n=any b=rule:module-state h
 VitPoseEstimatorOutput C n=any b=dict
 VitPoseSimpleDecoder C n=any b=rule:module-state h
transformers.models.vitpose_backbone.modeling_vitpose_backbone
 VitPoseBackboneAttention C n=any b=rule:module-state h
 VitPoseBackboneEmbeddings C n=any b=rule:module-state h
 VitPoseBackboneMLP C n=any b=rule:module-state h
 VitPoseBackboneMoeMLP C n=any b=rule:module-state h
 VitPoseBackbonePatchEmbeddings C n=any b=rule:module-state h
 VitPoseBackboneSelfAttention C n=any b=rule:module-state h
 VitPoseBackboneSelfOutput C n=any b=rule:module-state h
 VitPoseNaiveMoe C n=any b=rule:module-state h
transformers.models.vits.modeling_vits
 HifiGanResidualBlock C n=any b=rule:module-state h
 VitsAttention C n=any b=rule:module-state h
 VitsConvFlow C n=any b=rule:module-state h
 VitsDilatedDepthSeparableConv C n=any b=rule:module-state h
 VitsDurationPredictor C n=any b=rule:module-state h
 VitsElementwiseAffine C n=any b=rule:module-state h
 VitsEncoder C n=any b=rule:module-state h
 VitsFeedForward C n=any b=rule:module-state h
 VitsHifiGan C n=any b=rule:module-state h
 VitsModelOutput C n=any b=dict
 VitsPosteriorEncoder C n=any b=rule:module-state h
 VitsResidualCouplingBlock C n=any b=rule:module-state h
 VitsResidualCouplingLayer C n=any b=rule:module-state h
 VitsStochasticDurationPredictor C n=any b=rule:module-state h
 VitsTextEncoder C n=any b=rule:module-state h
 VitsTextEncoderOutput C n=any b=dict
 VitsWaveNet C n=any b=rule:module-state h
transformers.models.vivit.image_processing_vivit
 VivitImageProcessor C n=any b=dict h
transformers.models.vivit.modeling_vivit
 VivitAttention C n=any b=rule:module-state h
 VivitEmbeddings C n=any b=rule:module-state h
 VivitMLP C n=any b=rule:module-state h
 VivitPooler C n=any b=rule:module-state h
 VivitTubeletEmbeddings C n=any b=rule:module-state h
transformers.models.vivit.modular_vivit
 VivitAttention C n=any b=rule:module-state h
 VivitEmbeddings C n=any b=rule:module-state h
 VivitMLP C n=any b=rule:module-state h
 VivitPooler C n=any b=rule:module-state h
 VivitTubeletEmbeddings C n=any b=rule:module-state h
transformers.models.vivit.video_processing_vivit
 VivitVideoProcessor C n=any b=dict h
transformers.models.vjepa2.modeling_vjepa2
 VJEPA2AttentivePooler C n=any b=rule:module-state h
 VJEPA2DropPath C n=any b=rule:module-state h
 VJEPA2Embeddings C n=any b=rule:module-state h
 VJEPA2Encoder C n=any b=rule:module-state h
 VJEPA2MLP C n=any b=rule:module-state h
 VJEPA2PatchEmbeddings3D C n=any b=rule:module-state h
 VJEPA2PoolerCrossAttention C n=any b=rule:module-state h
 VJEPA2PoolerSelfAttention C n=any b=rule:module-state h
 VJEPA2Predictor C n=any b=rule:module-state h
 VJEPA2PredictorEmbeddings C n=any b=rule:module-state h
 VJEPA2RopeAttention C n=any b=rule:module-state h
 VJEPA2WithMaskedInputModelOutput C n=any b=dict
 VJEPA2WithMaskedInputPredictorOutput C n=any b=dict
transformers.models.vjepa2.video_processing_vjepa2
 VJEPA2VideoProcessor C n=any b=dict h
transformers.models.voxtral.modeling_voxtral
 VoxtralAttention C n=any b=rule:module-state h
 VoxtralModelOutputWithPast C n=any b=dict
 VoxtralMultiModalProjector C n=any b=rule:module-state h
transformers.models.voxtral.modular_voxtral
 VoxtralAttention C n=any b=rule:module-state h
 VoxtralModelOutputWithPast C n=any b=dict
 VoxtralMultiModalProjector C n=any b=rule:module-state h
transformers.models.voxtral.processing_voxtral
 VoxtralAudioKwargs C n=any r=data b=dict i
 VoxtralProcessor C n=any b=dict h
 VoxtralProcessorKwargs C n=any r=data b=dict i
transformers.models.voxtral_realtime.feature_extraction_voxtral_realtime
 VoxtralRealtimeFeatureExtractor C n=any b=dict h
transformers.models.voxtral_realtime.modeling_voxtral_realtime
 VoxtralRealtimeCausalConv1d C n=any b=rule:module-state h
 VoxtralRealtimeCausalLMOutputWithPast C n=any b=dict
 VoxtralRealtimeConv1dCacheLayer C n=any r=any b=dict h
 VoxtralRealtimeConv1dPaddingCache C n=any r=any b=dict h
 VoxtralRealtimeEmbedder C n=any b=rule:module-state h
 VoxtralRealtimeEncoderOutput C n=any b=dict
 VoxtralRealtimeMLP C n=any b=rule:module-state h
 VoxtralRealtimeModelOutputWithPast C n=any b=dict
 VoxtralRealtimeMultiModalProjector C n=any b=rule:module-state h
 VoxtralRealtimeRotaryEmbedding C n=any b=rule:module-state h
 VoxtralRealtimeTextAdaRmsNorm C n=any b=rule:module-state h
 VoxtralRealtimeTextMLP C n=any b=rule:module-state h
 VoxtralRealtimeTimeEmbedding C n=any b=rule:module-state h
transformers.models.voxtral_realtime.modular_voxtral_realtime
 VoxtralRealtimeCausalConv1d C n=any b=rule:module-state h
 VoxtralRealtimeCausalLMOutputWithPast C n=any b=dict
 VoxtralRealtimeConv1dCacheLayer C n=any r=any b=dict h
 VoxtralRealtimeConv1dPaddingCache C n=any r=any b=dict h
 VoxtralRealtimeEmbedder C n=any b=rule:module-state h
 VoxtralRealtimeEncoderOutput C n=any b=dict
 VoxtralRealtimeMLP C n=any b=rule:module-state h
 VoxtralRealtimeModelOutputWithPast C n=any b=dict
 VoxtralRealtimeMultiModalProjector C n=any b=rule:module-state h
 VoxtralRealtimeRotaryEmbedding C n=any b=rule:module-state h
 VoxtralRealtimeTextAdaRmsNorm C n=any b=rule:module-state h
 VoxtralRealtimeTextMLP C n=any b=rule:module-state h
 VoxtralRealtimeTimeEmbedding C n=any b=rule:module-state h
transformers.models.voxtral_realtime.processing_voxtral_realtime
 VoxtralRealtimeProcessor C n=any b=dict h
transformers.models.wav2vec2_bert.modeling_wav2vec2_bert
 AMSoftmaxLoss C n=any b=rule:module-state h
 TDNNLayer C n=any b=rule:module-state h
 Wav2Vec2BertAdapter C n=any b=rule:module-state h
 Wav2Vec2BertAdapterLayer C n=any b=rule:module-state h
 Wav2Vec2BertConvolutionModule C n=any b=rule:module-state h
 Wav2Vec2BertEncoder C n=any b=rule:module-state h
 Wav2Vec2BertFeatureProjection C n=any b=rule:module-state h
 Wav2Vec2BertFeedForward C n=any b=rule:module-state h
 Wav2Vec2BertRelPositionalEmbedding C n=any b=rule:module-state h
 Wav2Vec2BertRotaryPositionalEmbedding C n=any b=rule:module-state h
 Wav2Vec2BertSelfAttention C n=any b=rule:module-state h
transformers.models.wav2vec2_bert.modular_wav2vec2_bert
 Wav2Vec2BertAdapter C n=any b=rule:module-state h
 Wav2Vec2BertAdapterLayer C n=any b=rule:module-state h
 Wav2Vec2BertConvolutionModule C n=any b=rule:module-state h
 Wav2Vec2BertEncoder C n=any b=rule:module-state h
 Wav2Vec2BertFeatureProjection C n=any b=rule:module-state h
 Wav2Vec2BertFeedForward C n=any b=rule:module-state h
 Wav2Vec2BertRelPositionalEmbedding C n=any b=rule:module-state h
 Wav2Vec2BertRotaryPositionalEmbedding C n=any b=rule:module-state h
 Wav2Vec2BertSelfAttention C n=any b=rule:module-state h
transformers.models.wav2vec2_bert.processing_wav2vec2_bert
 Wav2Vec2BertProcessor C n=any b=dict h
transformers.models.wav2vec2_conformer.modeling_wav2vec2_conformer
 AMSoftmaxLoss C n=any b=rule:module-state h
 TDNNLayer C n=any b=rule:module-state h
 Wav2Vec2ConformerAdapter C n=any b=rule:module-state h
 Wav2Vec2ConformerAdapterLayer C n=any b=rule:module-state h
 Wav2Vec2ConformerConvolutionModule C n=any b=rule:module-state h
 Wav2Vec2ConformerEncoder C n=any b=rule:module-state h
 Wav2Vec2ConformerFeatureEncoder C n=any b=rule:module-state h
 Wav2Vec2ConformerFeatureProjection C n=any b=rule:module-state h
 Wav2Vec2ConformerFeedForward C n=any b=rule:module-state h
 Wav2Vec2ConformerForPreTrainingOutput C n=any b=dict
 Wav2Vec2ConformerGumbelVectorQuantizer C n=any b=rule:module-state h
 Wav2Vec2ConformerPositionalConvEmbedding C n=any b=rule:module-state h
 Wav2Vec2ConformerRelPositionalEmbedding C n=any b=rule:module-state h
 Wav2Vec2ConformerRotaryPositionalEmbedding C n=any b=rule:module-state h
 Wav2Vec2ConformerSamePadLayer C n=any b=rule:module-state h
 Wav2Vec2ConformerSelfAttention C n=any b=rule:module-state h
transformers.models.wav2vec2_conformer.modular_wav2vec2_conformer
 Wav2Vec2ConformerAdapter C n=any b=rule:module-state h
 Wav2Vec2ConformerAdapterLayer C n=any b=rule:module-state h
 Wav2Vec2ConformerConvolutionModule C n=any b=rule:module-state h
 Wav2Vec2ConformerEncoder C n=any b=rule:module-state h
 Wav2Vec2ConformerFeatureEncoder C n=any b=rule:module-state h
 Wav2Vec2ConformerFeatureProjection C n=any b=rule:module-state h
 Wav2Vec2ConformerFeedForward C n=any b=rule:module-state h
 Wav2Vec2ConformerForPreTrainingOutput C n=any b=dict
 Wav2Vec2ConformerGumbelVectorQuantizer C n=any b=rule:module-state h
 Wav2Vec2ConformerPositionalConvEmbedding C n=any b=rule:module-state h
 Wav2Vec2ConformerRelPositionalEmbedding C n=any b=rule:module-state h
 Wav2Vec2ConformerRotaryPositionalEmbedding C n=any b=rule:module-state h
 Wav2Vec2ConformerSelfAttention C n=any b=rule:module-state h
transformers.models.wav2vec2_phoneme.tokenization_wav2vec2_phoneme
 Wav2Vec2PhonemeCTCTokenizerOutput C n=any b=dict
transformers.models.wav2vec2_with_lm.processing_wav2vec2_with_lm
 Wav2Vec2DecoderWithLMOutput C n=any b=dict
 Wav2Vec2ProcessorWithLM C n=any b=dict h
transformers.models.wavlm.modeling_wavlm
 AMSoftmaxLoss C n=any b=rule:module-state h
 TDNNLayer C n=any b=rule:module-state h
 WavLMAdapter C n=any b=rule:module-state h
 WavLMAdapterLayer C n=any b=rule:module-state h
 WavLMAttention C n=any b=rule:module-state h
 WavLMEncoder C n=any b=rule:module-state h
 WavLMEncoderStableLayerNorm C n=any b=rule:module-state h
 WavLMFeatureEncoder C n=any b=rule:module-state h
 WavLMFeatureProjection C n=any b=rule:module-state h
 WavLMFeedForward C n=any b=rule:module-state h
 WavLMGumbelVectorQuantizer C n=any b=rule:module-state h
 WavLMPositionalConvEmbedding C n=any b=rule:module-state h
 WavLMSamePadLayer C n=any b=rule:module-state h
transformers.models.wavlm.modular_wavlm
 WavLMAttention C n=any b=rule:module-state h
 WavLMEncoder C n=any b=rule:module-state h
 WavLMEncoderStableLayerNorm C n=any b=rule:module-state h
 WavLMFeatureProjection C n=any b=rule:module-state h
 WavLMFeedForward C n=any b=rule:module-state h
 WavLMGumbelVectorQuantizer C n=any b=rule:module-state h
 WavLMPositionalConvEmbedding C n=any b=rule:module-state h
transformers.models.x_clip.modeling_x_clip
 PromptGeneratorLayer C n=any b=rule:module-state h
 XCLIPAttention C n=any b=rule:module-state h
 XCLIPCrossAttention C n=any b=rule:module-state h
 XCLIPDropPath C n=any b=rule:module-state h
 XCLIPEncoder C n=any b=rule:module-state h
 XCLIPMLP C n=any b=rule:module-state h
 XCLIPMultiframeIntegrationTransformer C n=any b=rule:module-state h
 XCLIPOutput C n=any b=dict
 XCLIPPromptGenerator C n=any b=rule:module-state h
 XCLIPTextEmbeddings C n=any b=rule:module-state h
 XCLIPVisionEmbeddings C n=any b=rule:module-state h
 XCLIPVisionEncoder C n=any b=rule:module-state h
transformers.models.x_clip.modular_x_clip
 PromptGeneratorLayer C n=any b=rule:module-state h
 XCLIPAttention C n=any b=rule:module-state h
 XCLIPCrossAttention C n=any b=rule:module-state h
 XCLIPDropPath C n=any b=rule:module-state h
 XCLIPEncoder C n=any b=rule:module-state h
 XCLIPMLP C n=any b=rule:module-state h
 XCLIPMultiframeIntegrationTransformer C n=any b=rule:module-state h
 XCLIPOutput C n=any b=dict
 XCLIPPromptGenerator C n=any b=rule:module-state h
 XCLIPTextEmbeddings C n=any b=rule:module-state h
 XCLIPVisionEmbeddings C n=any b=rule:module-state h
 XCLIPVisionEncoder C n=any b=rule:module-state h
transformers.models.x_clip.processing_x_clip
 XCLIPProcessor C n=any b=dict h
transformers.models.xcodec.modeling_xcodec
 SemanticDecoder C n=any b=rule:module-state h
 SemanticDecoderBlock C n=any b=rule:module-state h
 SemanticEncoder C n=any b=rule:module-state h
 XcodecDecoderOutput C n=any b=dict
 XcodecEncoderOutput C n=any b=dict
 XcodecEuclideanCodebook C n=any b=rule:module-state h
 XcodecOutput C n=any b=dict
 XcodecResidualUnit C n=any b=rule:module-state h
 XcodecResidualVectorQuantization C n=any b=rule:module-state h
 XcodecSemanticEncoderBlock C n=any b=rule:module-state h
 XcodecVectorQuantization C n=any b=rule:module-state h
transformers.models.xcodec2.feature_extraction_xcodec2
 Xcodec2FeatureExtractor C n=any b=dict h
transformers.models.xcodec2.modeling_xcodec2
 Xcodec2AntiAliasedActivation1d C n=any b=rule:module-state h
 Xcodec2Decoder C n=any b=rule:module-state h
 Xcodec2DecoderOutput C n=any b=dict
 Xcodec2DownSample1d C n=any b=rule:module-state h
 Xcodec2Encoder C n=any b=rule:module-state h
 Xcodec2EncoderBlock C n=any b=rule:module-state h
 Xcodec2EncoderOutput C n=any b=dict
 Xcodec2FiniteScalarQuantization C n=any b=rule:module-state h
 Xcodec2ISTFTHead C n=any b=rule:module-state h
 Xcodec2MLP C n=any b=rule:module-state h
 Xcodec2Output C n=any b=dict
 Xcodec2Quantizer C n=any b=rule:module-state h
 Xcodec2ResNetBlock C n=any b=rule:module-state h
 Xcodec2ResidualUnit C n=any b=rule:module-state h
 Xcodec2RotaryEmbedding C n=any b=rule:module-state h
 Xcodec2SemanticAdapter C n=any b=rule:module-state h
 Xcodec2SnakeBeta C n=any b=rule:module-state h
 Xcodec2UpSample1d C n=any b=rule:module-state h
transformers.models.xcodec2.modular_xcodec2
 Xcodec2AntiAliasedActivation1d C n=any b=rule:module-state h
 Xcodec2Decoder C n=any b=rule:module-state h
 Xcodec2DecoderOutput C n=any b=dict
 Xcodec2DownSample1d C n=any b=rule:module-state h
 Xcodec2Encoder C n=any b=rule:module-state h
 Xcodec2EncoderBlock C n=any b=rule:module-state h
 Xcodec2EncoderOutput C n=any b=dict
 Xcodec2FiniteScalarQuantization C n=any b=rule:module-state h
 Xcodec2ISTFTHead C n=any b=rule:module-state h
 Xcodec2MLP C n=any b=rule:module-state h
 Xcodec2Output C n=any b=dict
 Xcodec2Quantizer C n=any b=rule:module-state h
 Xcodec2ResNetBlock C n=any b=rule:module-state h
 Xcodec2ResidualUnit C n=any b=rule:module-state h
 Xcodec2RotaryEmbedding C n=any b=rule:module-state h
 Xcodec2SemanticAdapter C n=any b=rule:module-state h
 Xcodec2SnakeBeta C n=any b=rule:module-state h
 Xcodec2UpSample1d C n=any b=rule:module-state h
transformers.models.xglm.modeling_xglm
 XGLMAttention C n=any b=rule:module-state h
 XGLMScaledWordEmbedding C n=any b=rule:module-state h
 XGLMSinusoidalPositionalEmbedding C n=any b=rule:module-state h
transformers.models.xlm.modeling_xlm
 MultiHeadAttention C n=any b=rule:module-state h
 TransformerFFN C n=any b=rule:module-state h
 XLMForQuestionAnsweringOutput C n=any b=dict
 XLMPoolerAnswerClass C n=any b=rule:module-state h
 XLMPoolerEndLogits C n=any b=rule:module-state h
 XLMPoolerStartLogits C n=any b=rule:module-state h
 XLMPredLayer C n=any b=rule:module-state h
 XLMSQuADHead C n=any b=rule:module-state h
 XLMSequenceSummary C n=any b=rule:module-state h
 XLMSquadHeadOutput C n=any b=dict
transformers.models.xlm_roberta_xl.modeling_xlm_roberta_xl
 XLMRobertaXLAttention C n=any b=rule:module-state h
 XLMRobertaXLClassificationHead C n=any b=rule:module-state h
 XLMRobertaXLCrossAttention C n=any b=rule:module-state h
 XLMRobertaXLEmbeddings C n=any b=rule:module-state h
 XLMRobertaXLEncoder C n=any b=rule:module-state h
 XLMRobertaXLIntermediate C n=any b=rule:module-state h
 XLMRobertaXLLMHead C n=any b=rule:module-state h
 XLMRobertaXLOutput C n=any b=rule:module-state h
 XLMRobertaXLPooler C n=any b=rule:module-state h
 XLMRobertaXLSelfAttention C n=any b=rule:module-state h
 XLMRobertaXLSelfOutput C n=any b=rule:module-state h
transformers.models.xlm_roberta_xl.modular_xlm_roberta_xl
 XLMRobertaXLAttention C n=any b=rule:module-state h
 XLMRobertaXLClassificationHead C n=any b=rule:module-state h
 XLMRobertaXLCrossAttention C n=any b=rule:module-state h
 XLMRobertaXLEmbeddings C n=any b=rule:module-state h
 XLMRobertaXLEncoder C n=any b=rule:module-state h
 XLMRobertaXLLMHead C n=any b=rule:module-state h
 XLMRobertaXLOutput C n=any b=rule:module-state h
 XLMRobertaXLSelfAttention C n=any b=rule:module-state h
 XLMRobertaXLSelfOutput C n=any b=rule:module-state h
transformers.models.xlnet.modeling_xlnet
 XLNetFeedForward C n=any b=rule:module-state h
 XLNetForMultipleChoiceOutput C n=any b=dict
 XLNetForQuestionAnsweringOutput C n=any b=dict
 XLNetForQuestionAnsweringSimpleOutput C n=any b=dict
 XLNetForSequenceClassificationOutput C n=any b=dict
 XLNetForTokenClassificationOutput C n=any b=dict
 XLNetLMHeadModelOutput C n=any b=dict
 XLNetLayer C n=any b=rule:module-state h
 XLNetModelOutput C n=any b=dict
 XLNetPoolerAnswerClass C n=any b=rule:module-state h
 XLNetPoolerEndLogits C n=any b=rule:module-state h
 XLNetPoolerStartLogits C n=any b=rule:module-state h
 XLNetRelativeAttention C n=any b=rule:module-state h
 XLNetSequenceSummary C n=any b=rule:module-state h
transformers.models.xlstm.modeling_xlstm
 xLSTMBackend C n=any b=rule:module-state h
 xLSTMCache C n=any b=dict h
 xLSTMCausalLMOutput C n=any b=dict
 xLSTMFeedForward C n=any b=rule:module-state h
 xLSTMLayer C n=any b=rule:module-state h
 xLSTMMultiHeadLayerNorm C n=any b=rule:module-state h
 xLSTMOutput C n=any b=dict
transformers.models.xmod.modeling_xmod
 XmodAdapter C n=any b=rule:module-state h
 XmodAttention C n=any b=rule:module-state h
 XmodClassificationHead C n=any b=rule:module-state h
 XmodCrossAttention C n=any b=rule:module-state h
 XmodEmbeddings C n=any b=rule:module-state h
 XmodEncoder C n=any b=rule:module-state h
 XmodIntermediate C n=any b=rule:module-state h
 XmodLMHead C n=any b=rule:module-state h
 XmodOutput C n=any b=rule:module-state h
 XmodPooler C n=any b=rule:module-state h
 XmodSelfAttention C n=any b=rule:module-state h
 XmodSelfOutput C n=any b=rule:module-state h
transformers.models.yolos.image_processing_pil_yolos
 YolosImageProcessorKwargs C n=any r=data b=dict i
 YolosImageProcessorPil C n=any b=dict h
transformers.models.yolos.image_processing_yolos
 YolosImageProcessor C n=any b=dict h
 YolosImageProcessorKwargs C n=any r=data b=dict i
transformers.models.yolos.modeling_yolos
 InterpolateInitialPositionEmbeddings C n=any b=rule:module-state h
 InterpolateMidPositionEmbeddings C n=any b=rule:module-state h
 YolosAttention C n=any b=rule:module-state h
 YolosEmbeddings C n=any b=rule:module-state h
 YolosEncoder C n=any b=rule:module-state h
 YolosIntermediate C n=any b=rule:module-state h
 YolosMLPPredictionHead C n=any b=rule:module-state h
 YolosObjectDetectionOutput C n=any b=dict
 YolosOutput C n=any b=rule:module-state h
 YolosPatchEmbeddings C n=any b=rule:module-state h
 YolosPooler C n=any b=rule:module-state h
 YolosSelfAttention C n=any b=rule:module-state h
 YolosSelfOutput C n=any b=rule:module-state h
transformers.models.yolos.modular_yolos
 YolosImageProcessor C n=any b=dict h
 YolosImageProcessorPil C n=any b=dict h
transformers.models.yoso.modeling_yoso
 YosoAttention C n=any b=rule:module-state h
 YosoClassificationHead C n=any b=rule:module-state h
 YosoEmbeddings C n=any b=rule:module-state h
 YosoEncoder C n=any b=rule:module-state h
 YosoIntermediate C n=any b=rule:module-state h
 YosoLMPredictionHead C n=any b=rule:module-state h
 YosoOnlyMLMHead C n=any b=rule:module-state h
 YosoOutput C n=any b=rule:module-state h
 YosoPredictionHeadTransform C n=any b=rule:module-state h
 YosoSelfAttention C n=any b=rule:module-state h
 YosoSelfOutput C n=any b=rule:module-state h
transformers.models.youtu.modeling_youtu
 YoutuAttention C n=any b=rule:module-state h
 YoutuMLP C n=any b=rule:module-state h
 YoutuRotaryEmbedding C n=any b=rule:module-state h
transformers.models.youtu.modular_youtu
 YoutuAttention C n=any b=rule:module-state h
 YoutuMLP C n=any b=rule:module-state h
 YoutuRotaryEmbedding C n=any b=rule:module-state h
transformers.models.zamba.modeling_zamba
 ZambaAttention C n=any b=rule:module-state h
 ZambaAttentionDecoderLayer C n=any b=rule:module-state h
 ZambaMLP C n=any b=rule:module-state h
 ZambaRMSNorm C n=any b=rule:module-state h
transformers.models.zamba2.modeling_zamba2
 Zamba2Attention C n=any b=rule:module-state h
 Zamba2AttentionDecoderLayer C n=any b=rule:module-state h
 Zamba2MLP C n=any b=rule:module-state h
 Zamba2RMSNorm C n=any b=rule:module-state h
 Zamba2RMSNormGated C n=any b=rule:module-state h
 Zamba2RotaryEmbedding C n=any b=rule:module-state h
transformers.models.zamba2.modular_zamba2
 Zamba2Attention C n=any b=rule:module-state h
 Zamba2AttentionDecoderLayer C n=any b=rule:module-state h
 Zamba2MLP C n=any b=rule:module-state h
 Zamba2RMSNorm C n=any b=rule:module-state h
 Zamba2RMSNormGated C n=any b=rule:module-state h
 Zamba2RotaryEmbedding C n=any b=rule:module-state h
transformers.models.zaya.modeling_zaya
 ZayaAttention C n=any b=rule:module-state h
 ZayaCCAProjection C n=any b=rule:module-state h
 ZayaQKNorm C n=any b=rule:module-state h
 ZayaResidualScaling C n=any b=rule:module-state h
 ZayaRotaryEmbedding C n=any b=rule:module-state h
 ZayaRouter C n=any b=rule:module-state h
 ZayaRouterMLP C n=any b=rule:module-state h
 ZayaSparseMoeBlock C n=any b=rule:module-state h
transformers.models.zaya.modular_zaya
 ZayaAttention C n=any b=rule:module-state h
 ZayaCCAProjection C n=any b=rule:module-state h
 ZayaQKNorm C n=any b=rule:module-state h
 ZayaResidualScaling C n=any b=rule:module-state h
 ZayaRotaryEmbedding C n=any b=rule:module-state h
 ZayaRouter C n=any b=rule:module-state h
 ZayaRouterMLP C n=any b=rule:module-state h
 ZayaSparseMoeBlock C n=any b=rule:module-state h
transformers.models.zoedepth.image_processing_pil_zoedepth
 ZoeDepthImageProcessorKwargs C n=any r=data b=dict i
 ZoeDepthImageProcessorPil C n=any b=dict h
transformers.models.zoedepth.image_processing_zoedepth
 ZoeDepthImageProcessor C n=any b=dict h
 ZoeDepthImageProcessorKwargs C n=any r=data b=dict i
transformers.models.zoedepth.modeling_zoedepth
 LogBinomialSoftmax C n=any b=rule:module-state h
 ZoeDepthAttractorLayer C n=any b=rule:module-state h
 ZoeDepthAttractorLayerUnnormed C n=any b=rule:module-state h
 ZoeDepthConditionalLogBinomialSoftmax C n=any b=rule:module-state h
 ZoeDepthDepthEstimatorOutput C n=any b=dict
 ZoeDepthFeatureFusionLayer C n=any b=rule:module-state h
 ZoeDepthFeatureFusionStage C n=any b=rule:module-state h
 ZoeDepthMLPClassifier C n=any b=rule:module-state h
 ZoeDepthMetricDepthEstimationHead C n=any b=rule:module-state h
 ZoeDepthMultiheadAttention C n=any b=rule:module-state h
 ZoeDepthMultipleMetricDepthEstimationHeads C n=any b=rule:module-state h
 ZoeDepthNeck C n=any b=rule:module-state h
 ZoeDepthPatchTransformerEncoder C n=any b=rule:module-state h
 ZoeDepthPreActResidualLayer C n=any b=rule:module-state h
 ZoeDepthProjector C n=any b=rule:module-state h
 ZoeDepthReassembleLayer C n=any b=rule:module-state h
 ZoeDepthReassembleStage C n=any b=rule:module-state h
 ZoeDepthRelativeDepthEstimationHead C n=any b=rule:module-state h
 ZoeDepthSeedBinRegressor C n=any b=rule:module-state h
 ZoeDepthTransformerEncoderLayer C n=any b=rule:module-state h
transformers.optimization
 AdafactorSchedule C n=any b=dict h
 GreedyLR C n=any b=dict h
 StreamingAverage C n=any r=any b=dict h
transformers.pipelines.any_to_any
 AnyToAnyPipeline C n=any b=dict h
 Chat C n=any r=data b=dict h
 ReturnType C r=rule:enum-value h
transformers.pipelines.audio_classification
 AudioClassificationPipeline C n=any b=dict h
transformers.pipelines.automatic_speech_recognition
 AutomaticSpeechRecognitionPipeline C n=any b=dict h
transformers.pipelines.base
 ArgumentHandler C n=any r=any b=dict h
 ChunkPipeline C n=any b=dict h
 CsvPipelineDataFormat C n=any b=dict h
 JsonPipelineDataFormat C n=any b=dict h
 PipedPipelineDataFormat C n=any b=dict h
 Pipeline C n=any b=dict h
 PipelineDataFormat C n=any b=dict h
 PipelineException C n=any r=data b=dict h ?data:args
 PipelineRegistry C n=any r=any b=dict h
 _ScikitCompat C n=any r=any b=dict h
transformers.pipelines.decision
 DecisionPipeline C n=any b=dict h
transformers.pipelines.depth_estimation
 DepthEstimationPipeline C n=any b=dict h
transformers.pipelines.document_question_answering
 DocumentQuestionAnsweringPipeline C n=any b=dict h
transformers.pipelines.feature_extraction
 FeatureExtractionPipeline C n=any b=dict h
transformers.pipelines.fill_mask
 FillMaskPipeline C n=any b=dict h
transformers.pipelines.image_classification
 ImageClassificationPipeline C n=any b=dict h
transformers.pipelines.image_feature_extraction
 ImageFeatureExtractionPipeline C n=any b=dict h
transformers.pipelines.image_segmentation
 ImageSegmentationPipeline C n=any b=dict h
transformers.pipelines.image_text_to_text
 ImageTextToTextPipeline C n=any b=dict h
 ReturnType C r=rule:enum-value h
transformers.pipelines.keypoint_matching
 Keypoint C n=any r=data b=dict i
 KeypointMatchingPipeline C n=any b=dict h
 Match C n=any r=data b=dict i
transformers.pipelines.mask_generation
 MaskGenerationPipeline C n=any b=dict h
transformers.pipelines.object_detection
 ObjectDetectionPipeline C n=any b=dict h
transformers.pipelines.pt_utils
 KeyDataset C n=any r=any b=dict h
 KeyPairDataset C n=any r=any b=dict h
 PipelineChunkIterator C n=any r=any b=dict h
 PipelineDataset C n=any r=any b=dict h
 PipelineIterator C n=any r=data b=dict h
 PipelinePackIterator C n=any r=data b=dict h
transformers.pipelines.table_question_answering
 TableQuestionAnsweringArgumentHandler C n=any r=any b=dict h
 TableQuestionAnsweringPipeline C n=any b=dict h
transformers.pipelines.text_classification
 TextClassificationPipeline C n=any b=dict h
transformers.pipelines.text_generation
 ReturnType C r=rule:enum-value h
 TextGenerationPipeline C n=any b=dict h
transformers.pipelines.text_to_audio
 AudioOutput C n=any r=data b=dict i
 TextToAudioPipeline C n=any b=dict h
transformers.pipelines.token_classification
 TokenClassificationArgumentHandler C n=any r=any b=dict h
 TokenClassificationPipeline C n=any b=dict h
transformers.pipelines.video_classification
 VideoClassificationPipeline C n=any b=dict h
transformers.pipelines.zero_shot_audio_classification
 ZeroShotAudioClassificationPipeline C n=any b=dict h
transformers.pipelines.zero_shot_classification
 ZeroShotClassificationArgumentHandler C n=any r=any b=dict h
 ZeroShotClassificationPipeline C n=any b=dict h
transformers.pipelines.zero_shot_image_classification
 ZeroShotImageClassificationPipeline C n=any b=dict h
transformers.pipelines.zero_shot_object_detection
 ZeroShotObjectDetectionPipeline C n=any b=dict h
transformers.processing_utils
 AllKwargsForChatTemplate C n=any r=data b=dict i
 AudioKwargs C n=any r=data b=dict i
 ImagesKwargs C n=any r=data b=dict i
 MultiModalData C n=any b=dict
 OmniModalProcessingKwargs C n=any r=data b=dict i
 OmniModalProcessorMixin C n=any b=dict h
 ProcessingKwargs C n=any r=data b=dict i
 ProcessorChatTemplateKwargs C n=any r=data b=dict i
 ProcessorMixin C n=any b=dict h
 TextKwargs C n=any r=data b=dict i
 TokenizerChatTemplateKwargs C n=any r=data b=dict i
 VideosKwargs C n=any r=data b=dict i
 _LazyAutoProcessorMapping C n=any r=data b=dict i
transformers.quantizers.auto
 AutoHfQuantizer C n=any r=any b=dict h
 AutoQuantizationConfig C n=any r=any b=dict h
transformers.quantizers.base
 HfQuantizer C n=any r=plain b=dict h
transformers.quantizers.quantizer_aqlm
 AqlmHfQuantizer C n=any r=plain b=dict h
transformers.quantizers.quantizer_auto_round
 AutoRoundQuantizer C n=any r=plain b=dict h
transformers.quantizers.quantizer_awq
 AwqQuantizer C n=any r=plain b=dict h
transformers.quantizers.quantizer_bitnet
 BitNetHfQuantizer C n=any r=plain b=dict h
transformers.quantizers.quantizer_bnb_4bit
 Bnb4BitHfQuantizer C n=any r=plain b=dict h
transformers.quantizers.quantizer_bnb_8bit
 Bnb8BitHfQuantizer C n=any r=plain b=dict h
transformers.quantizers.quantizer_compressed_tensors
 CompressedTensorsHfQuantizer C n=any b=dict h
transformers.quantizers.quantizer_eetq
 EetqHfQuantizer C n=any r=plain b=dict h
transformers.quantizers.quantizer_fbgemm_fp8
 FbgemmFp8HfQuantizer C n=any r=plain b=dict h
transformers.quantizers.quantizer_finegrained_fp8
 FineGrainedFP8HfQuantizer C n=any r=plain b=dict h
transformers.quantizers.quantizer_fouroversix
 FourOverSixHfQuantizer C n=any r=plain b=dict h
transformers.quantizers.quantizer_fp_quant
 FPQuantHfQuantizer C n=any r=plain b=dict h
transformers.quantizers.quantizer_gemma
 GemmaQuantizer C n=any r=plain b=dict h
transformers.quantizers.quantizer_gguf
 GgufHfQuantizer C n=any r=plain b=dict h
transformers.quantizers.quantizer_gptq
 GptqHfQuantizer C n=any b=dict h
transformers.quantizers.quantizer_higgs
 HiggsHfQuantizer C n=any r=plain b=dict h
transformers.quantizers.quantizer_hqq
 HqqHfQuantizer C n=any b=dict h
transformers.quantizers.quantizer_metal
 MetalHfQuantizer C n=any r=plain b=dict h
transformers.quantizers.quantizer_mxfp4
 Mxfp4HfQuantizer C n=any r=plain b=dict h
transformers.quantizers.quantizer_nvfp4
 NVFP4HfQuantizer C n=any r=plain b=dict h
transformers.quantizers.quantizer_quanto
 QuantoHfQuantizer C n=any r=plain b=dict h
transformers.quantizers.quantizer_quark
 QuarkHfQuantizer C n=any r=plain b=dict h
transformers.quantizers.quantizer_sinq
 SinqHfQuantizer C n=any r=plain b=dict h
transformers.quantizers.quantizer_spqr
 SpQRHfQuantizer C n=any r=plain b=dict h
transformers.quantizers.quantizer_torchao
 TorchAoHfQuantizer C n=any r=plain b=dict h
transformers.quantizers.quantizer_vptq
 VptqHfQuantizer C n=any r=plain b=dict h
transformers.testing_utils
 CPUMemoryMonitor C n=any b=dict h
 CaptureLogger C n=any b=dict h
 CaptureStd C n=any b=dict h
 CaptureStderr C n=any b=dict h
 CaptureStdout C n=any b=dict h
 Colors C n=any r=any b=dict h
 RequestCounter C n=any r=any b=dict h
 SubprocessCallException C n=any r=any b=dict h ?data:args
 TemporaryHubRepo C n=any b=dict h
 _RunOutput C n=any r=any b=dict h
transformers.time_series_utils
 AffineTransformed C n=any b=dict h
 DistributionOutput C n=any b=dict h
 LambdaLayer C n=any b=rule:module-state h
 NegativeBinomialOutput C n=any b=dict h
 NormalOutput C n=any b=dict h
 ParameterProjection C n=any b=rule:module-state h
 StudentTOutput C n=any b=dict h
transformers.tokenization_mistral_common
 MistralTokenizerType C r=rule:enum-value h
transformers.tokenization_python
 ExtensionsTrie C n=any b=dict h
 Trie C n=any b=dict h
transformers.tokenization_utils_sentencepiece
 SentencePieceExtractor C n=any b=dict h
transformers.trainer
 Trainer C n=any b=dict h
transformers.trainer_callback
 CallbackHandler C n=any b=dict h
 DefaultFlowCallback C n=any r=any b=dict h
 EarlyStoppingCallback C n=any r=any b=dict h
 ExportableState C n=any r=any b=dict h
 PrinterCallback C n=any r=any b=dict h
 ProgressCallback C n=any r=any b=dict h
 TrainerCallback C n=any r=any b=dict h
 TrainerControl C n=any b=dict
 TrainerState C n=any b=dict
transformers.trainer_jit_checkpoint
 CheckpointManager C n=any r=any b=dict h
 JITCheckpointCallback C n=any r=any b=dict h
transformers.trainer_optimizer
 OptimizerContext C n=any b=dict
transformers.trainer_seq2seq
 Seq2SeqTrainer C n=any b=dict h
transformers.utils.attention_visualizer
 AttentionMaskVisualizer C n=any b=dict h
transformers.utils.auto_docstring
 ClassAttrs C n=any r=any b=dict h
 ClassDocstring C n=any r=any b=dict h
 ConfigArgs C n=any r=any b=dict h
 ImageProcessorArgs C n=any r=any b=dict h
 ModelArgs C n=any r=any b=dict h
 ModelForArgs C n=any r=any b=dict h
 ModelForArgs.ForCausalLM C n=any r=any b=dict h
 ModelForArgs.ForDepthEstimation C n=any r=any b=dict h
 ModelForArgs.ForImageClassification C n=any r=any b=dict h
 ModelForArgs.ForMaskedLM C n=any r=any b=dict h
 ModelForArgs.ForMultipleChoice C n=any r=any b=dict h
 ModelForArgs.ForObjectDetection C n=any r=any b=dict h
 ModelForArgs.ForSemanticSegmentation C n=any r=any b=dict h
 ModelForArgs.ForSequenceClassification C n=any r=any b=dict h
 ModelForArgs.ForTokenClassification C n=any r=any b=dict h
 ModelOutputArgs C n=any r=any b=dict h
 ProcessorArgs C n=any r=any b=dict h
 VideoProcessorArgs C n=any r=any b=dict h
 _EmptyArgs C n=any r=any b=dict h
transformers.utils.chat_parsing.response_parser
 ResponseParser C n=any b=dict h
transformers.utils.chat_parsing.response_templates
 ResponseTemplate C n=any b=dict
 ResponseTemplateField C n=any b=dict
transformers.utils.chat_template_utils
 Chat C n=any r=data b=dict h
 DocstringParsingException C n=any r=any b=dict h ?data:args
 TypeHintParsingException C n=any r=any b=dict h ?data:args
transformers.utils.dummy_detectron2_objects
 LayoutLMv2Model C n=any b=dict h
transformers.utils.generic
 ContextManagers C n=any b=dict h
 GeneralInterface C n=any r=any b=dict
 ModelOutput C n=any b=dict
 TransformersKwargs C n=any r=data b=dict i
transformers.utils.hp_naming
 TrialShortNamer C n=any r=any b=dict h
transformers.utils.hub
 DownloadKwargs C n=any r=data b=dict i
 PushInProgress C n=any r=any b=dict h
 PushToHubMixin C n=any r=any b=dict h
transformers.utils.import_utils
 Backend C n=any b=dict h
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
 VersionComparison C r=rule:enum-value h
transformers.utils.kernel_config
 KernelConfig C n=any r=any b=dict h
transformers.utils.loading_report
 LoadStateDictInfo C n=any b=dict
transformers.utils.logging
 _tqdm_cls C n=any r=any b=dict h
transformers.utils.network_logging
 NetworkDebugPlugin C n=any r=any b=dict h
 _NetworkDebugProfiler C n=any r=any b=dict h
 _NetworkRequestTrace C n=any b=dict h
transformers.utils.notebook
 NotebookProgressBar C n=any r=any b=dict h
 NotebookProgressCallback C n=any r=any b=dict h
 NotebookTrainingTracker C n=any r=any b=dict h
transformers.utils.output_capturing
 CompileableContextVar C n=any b=dict h
 OutputRecorder C n=any b=dict
 _CanRecordRegistry C n=any r=data b=dict
transformers.utils.quantization_config
 AqlmConfig C n=any r=any b=dict
 AutoRoundConfig C n=any b=dict
 AwqBackend C r=rule:enum-value h
 AwqConfig C n=any b=dict
 AwqFormat C r=rule:enum-value h
 BitNetQuantConfig C n=any r=plain b=dict
 BitsAndBytesConfig C n=any b=dict
 CompressedTensorsConfig C n=any b=dict
 EetqConfig C n=any r=plain b=dict
 ExllamaVersion C r=rule:enum-value h
 FPQuantConfig C n=any r=plain b=dict
 FbgemmFp8Config C n=any r=any b=dict
 FineGrainedFP8Config C n=any b=dict
 FourOverSixConfig C n=any r=any b=dict
 GPTQConfig C n=any b=dict
 GemmaQuantizationConfig C n=any r=any b=dict
 GgufConfig C n=any r=any b=dict
 HiggsConfig C n=any r=plain b=dict
 HqqConfig C n=any b=dict
 MetalConfig C n=any r=plain b=dict
 Mxfp4Config C n=any r=any b=dict
 NVFP4Config C n=any b=dict
 QuantizationConfigMixin C n=any b=dict
 QuantizationMethod C r=rule:enum-value h
 QuantoConfig C n=any r=plain b=dict
 QuarkConfig C n=any b=dict
 SinqConfig C n=any b=dict
 SpQRConfig C n=any r=data b=dict
 TorchAoConfig C n=any b=dict
 VptqConfig C n=any b=dict
 VptqLayerConfig C n=any r=any b=dict
transformers.video_processing_utils
 BaseVideoProcessor C n=any b=dict h
 VideoProcessorMixin C n=any b=dict h
transformers.video_utils
 VideoMetadata C n=any b=dict
`,
};
