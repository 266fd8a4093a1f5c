/**
 * What `policy learn` proved of diffusers 0.42.1. Made by scripts/learn-knowledge.mjs: do not edit.
 * @module
 */
import type { Knowledge } from '../../knowledge.ts';

export const diffusers: Knowledge = {
  package: 'diffusers',
  versions: ['diffusers 0.42.1'],
  derived: `
diffusers
 AceStepAudioTokenDetokenizer C n=any b=rule:module-state h
 AceStepAudioTokenizer C n=any b=rule:module-state h
 AceStepConditionEncoder C n=any b=rule:module-state h
 AceStepTransformer1DModel C n=any b=rule:module-state h
 AllegroTransformer3DModel C n=any b=rule:module-state h
 AnimaTextConditioner C n=any b=rule:module-state h
 AnyFlowFARTransformer3DModel C n=any b=rule:module-state h
 AnyFlowTransformer3DModel C n=any b=rule:module-state h
 AsymmetricAutoencoderKL C n=any b=rule:module-state h
 AttentionBackendName C r=rule:enum-value h
 AudioLDM2ProjectionModel C n=any b=rule:module-state h
 AudioLDM2UNet2DConditionModel C n=any b=rule:module-state h
 AuraFlowTransformer2DModel C n=any b=rule:module-state h
 AutoRoundConfig C n=any b=dict
 AutoencoderDC C n=any b=rule:module-state h
 AutoencoderKL C n=any b=rule:module-state h
 AutoencoderKLAllegro C n=any b=rule:module-state h
 AutoencoderKLCogVideoX C n=any b=rule:module-state h
 AutoencoderKLCosmos C n=any b=rule:module-state h
 AutoencoderKLFlux2 C n=any b=rule:module-state h
 AutoencoderKLHunyuanImage C n=any b=rule:module-state h
 AutoencoderKLHunyuanImageRefiner C n=any b=rule:module-state h
 AutoencoderKLHunyuanVideo C n=any b=rule:module-state h
 AutoencoderKLHunyuanVideo15 C n=any b=rule:module-state h
 AutoencoderKLKVAE C n=any b=rule:module-state h
 AutoencoderKLKVAEAudio C n=any b=rule:module-state h
 AutoencoderKLKVAEVideo C n=any b=rule:module-state h
 AutoencoderKLLTX2Audio C n=any b=rule:module-state h
 AutoencoderKLLTX2Video C n=any b=rule:module-state h
 AutoencoderKLLTXVideo C n=any b=rule:module-state h
 AutoencoderKLMagvit C n=any b=rule:module-state h
 AutoencoderKLMiniMaxH3 C n=any b=rule:module-state h
 AutoencoderKLMiniMaxH3Audio C n=any b=rule:module-state h
 AutoencoderKLMochi C n=any b=rule:module-state h
 AutoencoderKLQwenImage C n=any b=rule:module-state h
 AutoencoderKLQwenImage21 C n=any b=rule:module-state h
 AutoencoderKLTemporalDecoder C n=any b=rule:module-state h
 AutoencoderKLWan C n=any b=rule:module-state h
 AutoencoderOobleck C n=any b=rule:module-state h
 AutoencoderRAE C n=any b=rule:module-state h
 AutoencoderSAME C n=any b=rule:module-state h
 AutoencoderTiny C n=any b=rule:module-state h
 AutoencoderVidTok C n=any b=rule:module-state h
 BFLQuantizationConfig C n=any r=any b=dict
 BitsAndBytesConfig C n=any b=dict
 BriaFibo2Transformer2DModel C n=any b=rule:module-state h
 BriaFiboTransformer2DModel C n=any b=rule:module-state h
 BriaTransformer2DModel C n=any b=rule:module-state h
 CLIPImageProjection C n=any b=rule:module-state h
 CacheMixin C n=any r=any b=dict h
 ChromaTransformer2DModel C n=any b=rule:module-state h
 ChronoEditTransformer3DModel C n=any b=rule:module-state h
 CogVideoXTransformer3DModel C n=any b=rule:module-state h
 CogView3PlusTransformer2DModel C n=any b=rule:module-state h
 CogView4Transformer2DModel C n=any b=rule:module-state h
 ComponentSpec C n=any b=dict
 ComponentsManager C n=any r=any b=dict h
 ConfigSpec C n=any b=dict
 ConsisIDTransformer3DModel C n=any b=rule:module-state h
 ConsistencyDecoderVAE C n=any b=rule:module-state h
 ContextParallelConfig C n=any b=dict
 ControlNetModel C n=any b=rule:module-state h
 ControlNetUnionModel C n=any b=rule:module-state h
 ControlNetXSAdapter C n=any b=rule:module-state h
 Cosmos3AVAEAudioTokenizer C n=any b=rule:module-state h
 Cosmos3OmniTransformer C n=any b=rule:module-state h
 CosmosActionCondition C n=any b=dict
 CosmosControlNetModel C n=any b=rule:module-state h
 CosmosTransformer3DModel C n=any b=rule:module-state h
 DiTTransformer2DModel C n=any b=rule:module-state h
 DiffusersQuantizer C n=any r=plain b=dict h
 DreamLiteTransformer2DModel C n=any b=rule:module-state h
 DreamLiteUNetModel C n=any b=rule:module-state h
 EMAModel C n=any b=dict h
 EasyAnimateTransformer3DModel C n=any b=rule:module-state h
 ErnieImageTransformer2DModel C n=any b=rule:module-state h
 FasterCacheConfig C n=any b=dict
 FirstBlockCacheConfig C n=any b=dict
 Flux2Transformer2DModel C n=any b=rule:module-state h
 Flux3Transformer2DModel C n=any b=rule:module-state h
 FluxControlNetModel C n=any b=rule:module-state h
 FluxMultiControlNetModel C n=any b=rule:module-state h
 FluxTransformer2DModel C n=any b=rule:module-state h
 GGUFQuantizationConfig C n=any r=any b=dict
 GlmImageTransformer2DModel C n=any b=rule:module-state h
 HeliosTransformer3DModel C n=any b=rule:module-state h
 HiDreamImageTransformer2DModel C n=any b=rule:module-state h
 HookRegistry C n=any r=any b=dict h
 HunyuanDiT2DControlNetModel C n=any b=rule:module-state h
 HunyuanDiT2DModel C n=any b=rule:module-state h
 HunyuanDiT2DMultiControlNetModel C n=any b=rule:module-state h
 HunyuanImageTransformer2DModel C n=any b=rule:module-state h
 HunyuanVideo15Transformer3DModel C n=any b=rule:module-state h
 HunyuanVideoFramepackTransformer3DModel C n=any b=rule:module-state h
 HunyuanVideoTransformer3DModel C n=any b=rule:module-state h
 I2VGenXLUNet C n=any b=rule:module-state h
 Ideogram4PromptEnhancerHead C n=any b=rule:module-state h
 Ideogram4Transformer2DModel C n=any b=rule:module-state h
 InputParam C n=any b=dict
 JoyImageEditPlusTransformer3DModel C n=any b=rule:module-state h
 JoyImageEditTransformer3DModel C n=any b=rule:module-state h
 Kandinsky3UNet C n=any b=rule:module-state h
 Kandinsky5Transformer3DModel C n=any b=rule:module-state h
 Kandinsky6SRLatentUpscalerBank C n=any b=rule:module-state h
 Kandinsky6SRTransformer3DModel C n=any b=rule:module-state h
 Kandinsky6SRVAE C n=any b=rule:module-state h
 Kandinsky6Transformer3DModel C n=any b=rule:module-state h
 Krea2Transformer2DModel C n=any b=rule:module-state h
 LTX2VideoDiffusionDecoderModel C n=any b=rule:module-state h
 LTX2VideoTransformer3DModel C n=any b=rule:module-state h
 LatteTransformer3DModel C n=any b=rule:module-state h
 LayerSkipConfig C n=any b=dict
 LongCatAudioDiTTransformer C n=any b=rule:module-state h
 LongCatAudioDiTVae C n=any b=rule:module-state h
 LongCatImageTransformer2DModel C n=any b=rule:module-state h
 Lumina2Transformer2DModel C n=any b=rule:module-state h
 LuminaNextDiT2DModel C n=any b=rule:module-state h
 MMAudioVAE C n=any b=rule:module-state h
 MMAudioVocoder C n=any b=rule:module-state h
 MagCacheConfig C n=any b=dict
 MidiProcessor C n=any b=dict h
 MiniMaxH3Transformer3DModel C n=any b=rule:module-state h
 MiniMaxMusic3ConditionEncoder C n=any b=rule:module-state h
 MiniMaxMusic3RVQDepthDecoder C n=any b=rule:module-state h
 MiniMaxMusic3Transformer1DModel C n=any b=rule:module-state h
 MiniMaxMusic3Vocoder C n=any b=rule:module-state h
 ModelMixin C n=any b=rule:module-state h
 MotifVideoTransformer3DModel C n=any b=rule:module-state h
 MotionAdapter C n=any b=rule:module-state h
 MultiAdapter C n=any b=rule:module-state h
 MultiControlNetModel C n=any b=rule:module-state h
 NVIDIAModelOptConfig C n=any b=dict
 NucleusMoEImageTransformer2DModel C n=any b=rule:module-state h
 NunchakuLiteQuantizationConfig C n=any b=dict
 OmniGenTransformer2DModel C n=any b=rule:module-state h
 OnnxRuntimeModel C n=any b=dict h
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
 OutputParam C n=any b=dict
 OvisImageTransformer2DModel C n=any b=rule:module-state h
 PRXTransformer2DModel C n=any b=rule:module-state h
 ParallelConfig C n=any b=dict
 PipelineQuantizationConfig C n=any b=dict h
 PixArtTransformer2DModel C n=any b=rule:module-state h
 PriorTransformer C n=any b=rule:module-state h
 PyramidAttentionBroadcastConfig C n=any b=dict
 QuantoConfig C n=any b=dict
 QwenImage21Transformer2DModel C n=any b=rule:module-state h
 QwenImageControlNetModel C n=any b=rule:module-state h
 QwenImageMultiControlNetModel C n=any b=rule:module-state h
 QwenImageTransformer2DModel C n=any b=rule:module-state h
 RFD4ProteinaAutoencoder C n=any b=rule:module-state h
 RFD4ProteinaTransformer C n=any b=rule:module-state h
 ReduxImageEncoder C n=any b=rule:module-state h
 SD3ControlNetModel C n=any b=rule:module-state h
 SD3MultiControlNetModel C n=any b=rule:module-state h
 SD3Transformer2DModel C n=any b=rule:module-state h
 SanaControlNetModel C n=any b=rule:module-state h
 SanaTransformer2DModel C n=any b=rule:module-state h
 SanaVideoTransformer3DModel C n=any b=rule:module-state h
 SanaWMLTX2RefinerTransformer3DModel C n=any b=rule:module-state h
 SanaWMTransformer3DModel C n=any b=rule:module-state h
 SchedulerMixin C n=any r=any b=dict h
 SeaCacheConfig C n=any b=dict
 SkyReelsV2Transformer3DModel C n=any b=rule:module-state h
 SmoothedEnergyGuidanceConfig C n=any b=dict
 SparseControlNetModel C n=any b=rule:module-state h
 StableAudio3DiTModel C n=any b=rule:module-state h
 StableAudio3DurationEmbedder C n=any b=rule:module-state h
 StableAudioDiTModel C n=any b=rule:module-state h
 StableAudioProjectionModel C n=any b=rule:module-state h
 StableDiffusionMixin C n=any r=any b=dict h
 T2IAdapter C n=any b=rule:module-state h
 T5FilmDecoder C n=any b=rule:module-state h
 TaylorSeerCacheConfig C n=any b=dict
 TensorParallelConfig C n=any b=dict
 TextKVCacheConfig C n=any b=dict
 TorchAoConfig C n=any b=dict
 Transformer2DModel C n=any b=rule:module-state h
 TransformerTemporalModel C n=any b=rule:module-state h
 UNet1DModel C n=any b=rule:module-state h
 UNet2DConditionModel C n=any b=rule:module-state h
 UNet2DModel C n=any b=rule:module-state h
 UNet3DConditionModel C n=any b=rule:module-state h
 UNetControlNetXSModel C n=any b=rule:module-state h
 UNetMotionModel C n=any b=rule:module-state h
 UNetSpatioTemporalConditionModel C n=any b=rule:module-state h
 UVit2DModel C n=any b=rule:module-state h
 UniDiffuserModel C n=any b=rule:module-state h
 UniDiffuserTextDecoder C n=any b=rule:module-state h
 VQModel C n=any b=rule:module-state h
 WanAnimate2Transformer3DModel C n=any b=rule:module-state h
 WanAnimateTransformer3DModel C n=any b=rule:module-state h
 WanTransformer3DModel C n=any b=rule:module-state h
 ZImageControlNetModel C n=any b=rule:module-state h
 ZImageTransformer2DModel C n=any b=rule:module-state h
diffusers.callbacks
 MultiPipelineCallbacks C n=any r=any b=dict h
diffusers.guiders.adaptive_projected_guidance
 MomentumBuffer C n=any r=any b=dict h
diffusers.guiders.adaptive_projected_guidance_mix
 MomentumBuffer C n=any r=any b=dict h
diffusers.hooks
 FasterCacheConfig C n=any b=dict
 FirstBlockCacheConfig C n=any b=dict
 HookRegistry C n=any r=any b=dict h
 LayerSkipConfig C n=any b=dict
 MagCacheConfig C n=any b=dict
 ModelHook C n=any r=any b=dict h
 PyramidAttentionBroadcastConfig C n=any b=dict
 SeaCacheConfig C n=any b=dict
 SmoothedEnergyGuidanceConfig C n=any b=dict
 TaylorSeerCacheConfig C n=any b=dict
 TextKVCacheConfig C n=any b=dict
diffusers.hooks._helpers
 AttentionProcessorMetadata C n=any b=dict
 AttentionProcessorRegistry C n=any r=any b=dict h
 TransformerBlockMetadata C n=any b=dict
 TransformerBlockRegistry C n=any r=any b=dict h
diffusers.hooks.context_parallel
 ContextParallelGatherHook C n=any r=any b=dict h
 ContextParallelSplitHook C n=any r=any b=dict h
 EquipartitionSharder C n=any r=any b=dict h
 ModuleForwardMetadata C n=any b=dict
 PartitionAnythingSharder C n=any r=any b=dict h
diffusers.hooks.faster_cache
 FasterCacheBlockHook C n=any r=any b=dict h
 FasterCacheBlockState C n=any r=any b=dict h
 FasterCacheConfig C n=any b=dict
 FasterCacheDenoiserHook C n=any r=any b=dict h
 FasterCacheDenoiserState C n=any r=any b=dict h
diffusers.hooks.first_block_cache
 FBCBlockHook C n=any r=any b=dict h
 FBCHeadBlockHook C n=any r=any b=dict h
 FBCSharedBlockState C n=any r=any b=dict h
 FirstBlockCacheConfig C n=any b=dict
diffusers.hooks.group_offloading
 GroupOffloadingConfig C n=any b=dict
 GroupOffloadingHook C n=any r=any b=dict h
 GroupOffloadingType C r=rule:enum-value h
 LayerExecutionTrackerHook C n=any r=any b=dict h
 LazyPrefetchGroupOffloadingHook C n=any r=any b=dict h
 ModuleGroup C n=any b=dict h
diffusers.hooks.hooks
 BaseState C n=any r=any b=dict h
 CacheContext C n=any b=dict
 HookFunctionReference C n=any r=any b=dict h
 HookRegistry C n=any r=any b=dict h
 ModelHook C n=any r=any b=dict h
 StateManager C n=any r=any b=dict h
diffusers.hooks.layer_skip
 AttentionProcessorSkipHook C n=any r=any b=dict h
 AttentionScoreSkipFunctionMode C n=any r=any b=dict h
 FeedForwardSkipHook C n=any r=any b=dict h
 LayerSkipConfig C n=any b=dict
 TransformerBlockSkipHook C n=any r=any b=dict h
diffusers.hooks.layerwise_casting
 LayerwiseCastingHook C n=any r=any b=dict h
 PeftInputAutocastDisableHook C n=any r=any b=dict h
diffusers.hooks.mag_cache
 MagCacheBlockHook C n=any r=any b=dict h
 MagCacheConfig C n=any b=dict
 MagCacheHeadHook C n=any r=any b=dict h
 MagCacheState C n=any r=any b=dict h
diffusers.hooks.pyramid_attention_broadcast
 PyramidAttentionBroadcastConfig C n=any b=dict
 PyramidAttentionBroadcastHook C n=any r=any b=dict h
 PyramidAttentionBroadcastState C n=any r=any b=dict h
diffusers.hooks.sea_cache
 SeaCacheBlockHook C n=any r=any b=dict h
 SeaCacheConfig C n=any b=dict
 SeaCacheContextState C n=any r=any b=dict h
 SeaCacheLeaderBlockHook C n=any r=any b=dict h
 SeaCachePostNormHook C n=any r=any b=dict h
 SeaCacheRootHook C n=any r=any b=dict h
 SeaCacheSharedState C n=any r=any b=dict h
 _SeaCacheForwardMetadata C n=any b=dict
diffusers.hooks.smoothed_energy_guidance_utils
 SmoothedEnergyGuidanceConfig C n=any b=dict
 SmoothedEnergyGuidanceHook C n=any r=any b=dict h
diffusers.hooks.taylorseer_cache
 TaylorSeerCacheConfig C n=any b=dict
 TaylorSeerCacheHook C n=any r=any b=dict h
 TaylorSeerState C n=any r=any b=dict h
diffusers.hooks.tensor_parallel
 PackedColwiseParallel C n=any r=any b=dict h
 PackedRowwiseParallel C n=any r=any b=dict h
 TPShardSpec C n=any r=any b=dict
diffusers.hooks.text_kv_cache
 TextKVCacheBlockHook C n=any r=any b=dict h
 TextKVCacheBlockState C n=any r=any b=dict h
 TextKVCacheConfig C n=any b=dict
 TextKVCacheState C n=any r=any b=dict h
 TextKVCacheTransformerHook C n=any r=any b=dict h
diffusers.loaders
 AceStepLoraLoaderMixin C n=any r=any b=dict h
 AmusedLoraLoaderMixin C n=any r=any b=dict h
 AnimaLoraLoaderMixin C n=any r=any b=dict h
 AttnProcsLayers C n=any b=rule:module-state h
 AuraFlowLoraLoaderMixin C n=any r=any b=dict h
 BriaFibo2LoraLoaderMixin C n=any r=any b=dict h
 CogVideoXLoraLoaderMixin C n=any r=any b=dict h
 CogView4LoraLoaderMixin C n=any r=any b=dict h
 CosmosLoraLoaderMixin C n=any r=any b=dict h
 ErnieImageLoraLoaderMixin C n=any r=any b=dict h
 Flux2LoraLoaderMixin C n=any r=any b=dict h
 Flux3LoraLoaderMixin C n=any r=any b=dict h
 FluxIPAdapterMixin C n=any r=any b=dict h
 FluxLoraLoaderMixin C n=any r=any b=dict h
 FluxTransformer2DLoadersMixin C n=any r=any b=dict h
 FromOriginalModelMixin C n=any r=any b=dict h
 FromSingleFileMixin C n=any r=any b=dict h
 HeliosLoraLoaderMixin C n=any r=any b=dict h
 HiDreamImageLoraLoaderMixin C n=any r=any b=dict h
 HunyuanVideoLoraLoaderMixin C n=any r=any b=dict h
 IPAdapterMixin C n=any r=any b=dict h
 Ideogram4LoraLoaderMixin C n=any r=any b=dict h
 KandinskyLoraLoaderMixin C n=any r=any b=dict h
 Krea2LoraLoaderMixin C n=any r=any b=dict h
 LTX2LoraLoaderMixin C n=any r=any b=dict h
 LTXVideoLoraLoaderMixin C n=any r=any b=dict h
 LoraLoaderMixin C n=any b=dict h
 Lumina2LoraLoaderMixin C n=any r=any b=dict h
 MiniMaxH3LoraLoaderMixin C n=any r=any b=dict h
 Mochi1LoraLoaderMixin C n=any r=any b=dict h
 ModularIPAdapterMixin C n=any r=any b=dict h
 PeftAdapterMixin C n=any r=any b=dict h
 QwenImageLoraLoaderMixin C n=any r=any b=dict h
 RFD4ProteinaLoraLoaderMixin C n=any r=any b=dict h
 SD3IPAdapterMixin C n=any r=any b=dict h
 SD3LoraLoaderMixin C n=any r=any b=dict h
 SD3Transformer2DLoadersMixin C n=any r=any b=dict h
 SanaLoraLoaderMixin C n=any r=any b=dict h
 SkyReelsV2LoraLoaderMixin C n=any r=any b=dict h
 StableDiffusionLoraLoaderMixin C n=any r=any b=dict h
 StableDiffusionXLLoraLoaderMixin C n=any r=any b=dict h
 TextualInversionLoaderMixin C n=any r=any b=dict h
 UNet2DConditionLoadersMixin C n=any r=any b=dict h
 WanLoraLoaderMixin C n=any r=any b=dict h
 ZImageLoraLoaderMixin C n=any r=any b=dict h
diffusers.loaders.ip_adapter
 FluxIPAdapterMixin C n=any r=any b=dict h
 IPAdapterMixin C n=any r=any b=dict h
 ModularIPAdapterMixin C n=any r=any b=dict h
 SD3IPAdapterMixin C n=any r=any b=dict h
diffusers.loaders.lora_base
 LoraBaseMixin C n=any r=any b=dict h
diffusers.loaders.lora_pipeline
 AceStepLoraLoaderMixin C n=any r=any b=dict h
 AmusedLoraLoaderMixin C n=any r=any b=dict h
 AnimaLoraLoaderMixin C n=any r=any b=dict h
 AuraFlowLoraLoaderMixin C n=any r=any b=dict h
 BriaFibo2LoraLoaderMixin C n=any r=any b=dict h
 CogVideoXLoraLoaderMixin C n=any r=any b=dict h
 CogView4LoraLoaderMixin C n=any r=any b=dict h
 CosmosLoraLoaderMixin C n=any r=any b=dict h
 ErnieImageLoraLoaderMixin C n=any r=any b=dict h
 Flux2LoraLoaderMixin C n=any r=any b=dict h
 Flux3LoraLoaderMixin C n=any r=any b=dict h
 FluxLoraLoaderMixin C n=any r=any b=dict h
 HeliosLoraLoaderMixin C n=any r=any b=dict h
 HiDreamImageLoraLoaderMixin C n=any r=any b=dict h
 HunyuanVideoLoraLoaderMixin C n=any r=any b=dict h
 Ideogram4LoraLoaderMixin C n=any r=any b=dict h
 KandinskyLoraLoaderMixin C n=any r=any b=dict h
 Krea2LoraLoaderMixin C n=any r=any b=dict h
 LTX2LoraLoaderMixin C n=any r=any b=dict h
 LTXVideoLoraLoaderMixin C n=any r=any b=dict h
 LoraLoaderMixin C n=any b=dict h
 Lumina2LoraLoaderMixin C n=any r=any b=dict h
 MiniMaxH3LoraLoaderMixin C n=any r=any b=dict h
 Mochi1LoraLoaderMixin C n=any r=any b=dict h
 QwenImageLoraLoaderMixin C n=any r=any b=dict h
 RFD4ProteinaLoraLoaderMixin C n=any r=any b=dict h
 SD3LoraLoaderMixin C n=any r=any b=dict h
 SanaLoraLoaderMixin C n=any r=any b=dict h
 SkyReelsV2LoraLoaderMixin C n=any r=any b=dict h
 StableDiffusionLoraLoaderMixin C n=any r=any b=dict h
 StableDiffusionXLLoraLoaderMixin C n=any r=any b=dict h
 WanLoraLoaderMixin C n=any r=any b=dict h
 ZImageLoraLoaderMixin C n=any r=any b=dict h
diffusers.loaders.peft
 PeftAdapterMixin C n=any r=any b=dict h
diffusers.loaders.single_file
 FromSingleFileMixin C n=any r=any b=dict h
diffusers.loaders.single_file_model
 FromOriginalModelMixin C n=any r=any b=dict h
diffusers.loaders.single_file_utils
 SingleFileComponentError C n=any r=data b=dict h ?data:args
diffusers.loaders.textual_inversion
 TextualInversionLoaderMixin C n=any r=any b=dict h
diffusers.loaders.transformer_flux
 FluxTransformer2DLoadersMixin C n=any r=any b=dict h
diffusers.loaders.transformer_sd3
 SD3Transformer2DLoadersMixin C n=any r=any b=dict h
diffusers.loaders.unet
 UNet2DConditionLoadersMixin C n=any r=any b=dict h
diffusers.loaders.utils
 AttnProcsLayers C n=any b=rule:module-state h
diffusers.models
 AceStepTransformer1DModel C n=any b=rule:module-state h
 AllegroTransformer3DModel C n=any b=rule:module-state h
 AnimaTextConditioner C n=any b=rule:module-state h
 AnyFlowFARTransformer3DModel C n=any b=rule:module-state h
 AnyFlowTransformer3DModel C n=any b=rule:module-state h
 AsymmetricAutoencoderKL C n=any b=rule:module-state h
 AttentionBackendName C r=rule:enum-value h
 AuraFlowTransformer2DModel C n=any b=rule:module-state h
 AutoencoderDC C n=any b=rule:module-state h
 AutoencoderKL C n=any b=rule:module-state h
 AutoencoderKLAllegro C n=any b=rule:module-state h
 AutoencoderKLCogVideoX C n=any b=rule:module-state h
 AutoencoderKLCosmos C n=any b=rule:module-state h
 AutoencoderKLFlux2 C n=any b=rule:module-state h
 AutoencoderKLHunyuanImage C n=any b=rule:module-state h
 AutoencoderKLHunyuanImageRefiner C n=any b=rule:module-state h
 AutoencoderKLHunyuanVideo C n=any b=rule:module-state h
 AutoencoderKLHunyuanVideo15 C n=any b=rule:module-state h
 AutoencoderKLKVAE C n=any b=rule:module-state h
 AutoencoderKLKVAEAudio C n=any b=rule:module-state h
 AutoencoderKLKVAEVideo C n=any b=rule:module-state h
 AutoencoderKLLTX2Audio C n=any b=rule:module-state h
 AutoencoderKLLTX2Video C n=any b=rule:module-state h
 AutoencoderKLLTXVideo C n=any b=rule:module-state h
 AutoencoderKLMagvit C n=any b=rule:module-state h
 AutoencoderKLMiniMaxH3 C n=any b=rule:module-state h
 AutoencoderKLMiniMaxH3Audio C n=any b=rule:module-state h
 AutoencoderKLMochi C n=any b=rule:module-state h
 AutoencoderKLQwenImage C n=any b=rule:module-state h
 AutoencoderKLQwenImage21 C n=any b=rule:module-state h
 AutoencoderKLTemporalDecoder C n=any b=rule:module-state h
 AutoencoderKLWan C n=any b=rule:module-state h
 AutoencoderOobleck C n=any b=rule:module-state h
 AutoencoderRAE C n=any b=rule:module-state h
 AutoencoderSAME C n=any b=rule:module-state h
 AutoencoderTiny C n=any b=rule:module-state h
 AutoencoderVidTok C n=any b=rule:module-state h
 BriaFibo2Transformer2DModel C n=any b=rule:module-state h
 BriaFiboTransformer2DModel C n=any b=rule:module-state h
 BriaTransformer2DModel C n=any b=rule:module-state h
 CacheMixin C n=any r=any b=dict h
 ChromaTransformer2DModel C n=any b=rule:module-state h
 ChronoEditTransformer3DModel C n=any b=rule:module-state h
 CogVideoXTransformer3DModel C n=any b=rule:module-state h
 CogView3PlusTransformer2DModel C n=any b=rule:module-state h
 CogView4Transformer2DModel C n=any b=rule:module-state h
 ConsisIDTransformer3DModel C n=any b=rule:module-state h
 ConsistencyDecoderVAE C n=any b=rule:module-state h
 ContextParallelConfig C n=any b=dict
 ControlNetModel C n=any b=rule:module-state h
 ControlNetUnionModel C n=any b=rule:module-state h
 ControlNetXSAdapter C n=any b=rule:module-state h
 Cosmos3AVAEAudioTokenizer C n=any b=rule:module-state h
 Cosmos3OmniTransformer C n=any b=rule:module-state h
 CosmosControlNetModel C n=any b=rule:module-state h
 CosmosTransformer3DModel C n=any b=rule:module-state h
 DiTTransformer2DModel C n=any b=rule:module-state h
 DreamLiteTransformer2DModel C n=any b=rule:module-state h
 DreamLiteUNetModel C n=any b=rule:module-state h
 DualTransformer2DModel C n=any b=rule:module-state h
 EasyAnimateTransformer3DModel C n=any b=rule:module-state h
 ErnieImageTransformer2DModel C n=any b=rule:module-state h
 Flux2Transformer2DModel C n=any b=rule:module-state h
 Flux3Transformer2DModel C n=any b=rule:module-state h
 FluxControlNetModel C n=any b=rule:module-state h
 FluxMultiControlNetModel C n=any b=rule:module-state h
 FluxTransformer2DModel C n=any b=rule:module-state h
 GlmImageTransformer2DModel C n=any b=rule:module-state h
 HeliosTransformer3DModel C n=any b=rule:module-state h
 HiDreamImageTransformer2DModel C n=any b=rule:module-state h
 HunyuanDiT2DControlNetModel C n=any b=rule:module-state h
 HunyuanDiT2DModel C n=any b=rule:module-state h
 HunyuanDiT2DMultiControlNetModel C n=any b=rule:module-state h
 HunyuanImageTransformer2DModel C n=any b=rule:module-state h
 HunyuanVideo15Transformer3DModel C n=any b=rule:module-state h
 HunyuanVideoFramepackTransformer3DModel C n=any b=rule:module-state h
 HunyuanVideoTransformer3DModel C n=any b=rule:module-state h
 I2VGenXLUNet C n=any b=rule:module-state h
 Ideogram4Transformer2DModel C n=any b=rule:module-state h
 ImageProjection C n=any b=rule:module-state h
 JoyImageEditPlusTransformer3DModel C n=any b=rule:module-state h
 JoyImageEditTransformer3DModel C n=any b=rule:module-state h
 Kandinsky3UNet C n=any b=rule:module-state h
 Kandinsky5Transformer3DModel C n=any b=rule:module-state h
 Kandinsky6SRLatentUpscalerBank C n=any b=rule:module-state h
 Kandinsky6SRTransformer3DModel C n=any b=rule:module-state h
 Kandinsky6SRVAE C n=any b=rule:module-state h
 Kandinsky6Transformer3DModel C n=any b=rule:module-state h
 Krea2Transformer2DModel C n=any b=rule:module-state h
 LTX2VideoDiffusionDecoderModel C n=any b=rule:module-state h
 LTX2VideoTransformer3DModel C n=any b=rule:module-state h
 LatteTransformer3DModel C n=any b=rule:module-state h
 LongCatAudioDiTTransformer C n=any b=rule:module-state h
 LongCatAudioDiTVae C n=any b=rule:module-state h
 LongCatImageTransformer2DModel C n=any b=rule:module-state h
 Lumina2Transformer2DModel C n=any b=rule:module-state h
 LuminaNextDiT2DModel C n=any b=rule:module-state h
 MMAudioVAE C n=any b=rule:module-state h
 MMAudioVocoder C n=any b=rule:module-state h
 MiniMaxH3Transformer3DModel C n=any b=rule:module-state h
 MiniMaxMusic3ConditionEncoder C n=any b=rule:module-state h
 MiniMaxMusic3RVQDepthDecoder C n=any b=rule:module-state h
 MiniMaxMusic3Transformer1DModel C n=any b=rule:module-state h
 MiniMaxMusic3Vocoder C n=any b=rule:module-state h
 ModelMixin C n=any b=rule:module-state h
 MotifVideoTransformer3DModel C n=any b=rule:module-state h
 MotionAdapter C n=any b=rule:module-state h
 MultiAdapter C n=any b=rule:module-state h
 MultiControlNetModel C n=any b=rule:module-state h
 MultiControlNetUnionModel C n=any b=rule:module-state h
 NucleusMoEImageTransformer2DModel C n=any b=rule:module-state h
 OmniGenTransformer2DModel C n=any b=rule:module-state h
 OvisImageTransformer2DModel C n=any b=rule:module-state h
 PRXTransformer2DModel C n=any b=rule:module-state h
 ParallelConfig C n=any b=dict
 PixArtTransformer2DModel C n=any b=rule:module-state h
 PriorTransformer C n=any b=rule:module-state h
 QwenImage21Transformer2DModel C n=any b=rule:module-state h
 QwenImageControlNetModel C n=any b=rule:module-state h
 QwenImageMultiControlNetModel C n=any b=rule:module-state h
 QwenImageTransformer2DModel C n=any b=rule:module-state h
 RFD4ProteinaAutoencoder C n=any b=rule:module-state h
 RFD4ProteinaTransformer C n=any b=rule:module-state h
 SD3ControlNetModel C n=any b=rule:module-state h
 SD3MultiControlNetModel C n=any b=rule:module-state h
 SD3Transformer2DModel C n=any b=rule:module-state h
 SanaControlNetModel C n=any b=rule:module-state h
 SanaTransformer2DModel C n=any b=rule:module-state h
 SanaVideoTransformer3DModel C n=any b=rule:module-state h
 SanaWMLTX2RefinerTransformer3DModel C n=any b=rule:module-state h
 SanaWMTransformer3DModel C n=any b=rule:module-state h
 SkyReelsV2Transformer3DModel C n=any b=rule:module-state h
 SparseControlNetModel C n=any b=rule:module-state h
 StableAudio3DiTModel C n=any b=rule:module-state h
 StableAudioDiTModel C n=any b=rule:module-state h
 StableCascadeUNet C n=any b=rule:module-state h
 T2IAdapter C n=any b=rule:module-state h
 T5FilmDecoder C n=any b=rule:module-state h
 TensorParallelConfig C n=any b=dict
 Transformer2DModel C n=any b=rule:module-state h
 TransformerTemporalModel C n=any b=rule:module-state h
 UNet1DModel C n=any b=rule:module-state h
 UNet2DConditionModel C n=any b=rule:module-state h
 UNet2DModel C n=any b=rule:module-state h
 UNet3DConditionModel C n=any b=rule:module-state h
 UNetControlNetXSModel C n=any b=rule:module-state h
 UNetMotionModel C n=any b=rule:module-state h
 UNetSpatioTemporalConditionModel C n=any b=rule:module-state h
 UVit2DModel C n=any b=rule:module-state h
 VQModel C n=any b=rule:module-state h
 WanAnimate2Transformer3DModel C n=any b=rule:module-state h
 WanAnimateTransformer3DModel C n=any b=rule:module-state h
 WanTransformer3DModel C n=any b=rule:module-state h
 ZImageControlNetModel C n=any b=rule:module-state h
 ZImageTransformer2DModel C n=any b=rule:module-state h
diffusers.models.autoencoders
 AsymmetricAutoencoderKL C n=any b=rule:module-state h
 AutoencoderDC C n=any b=rule:module-state h
 AutoencoderKL C n=any b=rule:module-state h
 AutoencoderKLAllegro C n=any b=rule:module-state h
 AutoencoderKLCogVideoX C n=any b=rule:module-state h
 AutoencoderKLCosmos C n=any b=rule:module-state h
 AutoencoderKLFlux2 C n=any b=rule:module-state h
 AutoencoderKLHunyuanImage C n=any b=rule:module-state h
 AutoencoderKLHunyuanImageRefiner C n=any b=rule:module-state h
 AutoencoderKLHunyuanVideo C n=any b=rule:module-state h
 AutoencoderKLHunyuanVideo15 C n=any b=rule:module-state h
 AutoencoderKLKVAE C n=any b=rule:module-state h
 AutoencoderKLKVAEAudio C n=any b=rule:module-state h
 AutoencoderKLKVAEVideo C n=any b=rule:module-state h
 AutoencoderKLLTX2Audio C n=any b=rule:module-state h
 AutoencoderKLLTX2Video C n=any b=rule:module-state h
 AutoencoderKLLTXVideo C n=any b=rule:module-state h
 AutoencoderKLMagvit C n=any b=rule:module-state h
 AutoencoderKLMiniMaxH3 C n=any b=rule:module-state h
 AutoencoderKLMiniMaxH3Audio C n=any b=rule:module-state h
 AutoencoderKLMochi C n=any b=rule:module-state h
 AutoencoderKLQwenImage C n=any b=rule:module-state h
 AutoencoderKLQwenImage21 C n=any b=rule:module-state h
 AutoencoderKLTemporalDecoder C n=any b=rule:module-state h
 AutoencoderKLWan C n=any b=rule:module-state h
 AutoencoderOobleck C n=any b=rule:module-state h
 AutoencoderRAE C n=any b=rule:module-state h
 AutoencoderSAME C n=any b=rule:module-state h
 AutoencoderTiny C n=any b=rule:module-state h
 AutoencoderVidTok C n=any b=rule:module-state h
 ConsistencyDecoderVAE C n=any b=rule:module-state h
 Cosmos3AVAEAudioTokenizer C n=any b=rule:module-state h
 Kandinsky6SRVAE C n=any b=rule:module-state h
 LTX2VideoDiffusionDecoderModel C n=any b=rule:module-state h
 LongCatAudioDiTVae C n=any b=rule:module-state h
 MMAudioVAE C n=any b=rule:module-state h
 MMAudioVocoder C n=any b=rule:module-state h
 MiniMaxMusic3Vocoder C n=any b=rule:module-state h
 RFD4ProteinaAutoencoder C n=any b=rule:module-state h
 VQModel C n=any b=rule:module-state h
diffusers.models.condition_embedders
 AnimaTextConditioner C n=any b=rule:module-state h
 MiniMaxMusic3ConditionEncoder C n=any b=rule:module-state h
diffusers.models.controlnets
 ControlNetModel C n=any b=rule:module-state h
 ControlNetUnionModel C n=any b=rule:module-state h
 ControlNetXSAdapter C n=any b=rule:module-state h
 CosmosControlNetModel C n=any b=rule:module-state h
 FluxControlNetModel C n=any b=rule:module-state h
 FluxMultiControlNetModel C n=any b=rule:module-state h
 HunyuanDiT2DControlNetModel C n=any b=rule:module-state h
 HunyuanDiT2DMultiControlNetModel C n=any b=rule:module-state h
 MultiControlNetModel C n=any b=rule:module-state h
 MultiControlNetUnionModel C n=any b=rule:module-state h
 QwenImageControlNetModel C n=any b=rule:module-state h
 QwenImageMultiControlNetModel C n=any b=rule:module-state h
 SD3ControlNetModel C n=any b=rule:module-state h
 SD3MultiControlNetModel C n=any b=rule:module-state h
 SanaControlNetModel C n=any b=rule:module-state h
 SparseControlNetConditioningEmbedding C n=any b=rule:module-state h
 SparseControlNetModel C n=any b=rule:module-state h
 UNetControlNetXSModel C n=any b=rule:module-state h
 ZImageControlNetModel C n=any b=rule:module-state h
diffusers.models.latent_upscaler
 Kandinsky6SRLatentUpscalerBank C n=any b=rule:module-state h
diffusers.models.transformers
 AceStepTransformer1DModel C n=any b=rule:module-state h
 AllegroTransformer3DModel C n=any b=rule:module-state h
 AnyFlowFARTransformer3DModel C n=any b=rule:module-state h
 AnyFlowTransformer3DModel C n=any b=rule:module-state h
 AuraFlowTransformer2DModel C n=any b=rule:module-state h
 BriaFibo2Transformer2DModel C n=any b=rule:module-state h
 BriaFiboTransformer2DModel C n=any b=rule:module-state h
 BriaTransformer2DModel C n=any b=rule:module-state h
 ChromaTransformer2DModel C n=any b=rule:module-state h
 ChronoEditTransformer3DModel C n=any b=rule:module-state h
 CogVideoXTransformer3DModel C n=any b=rule:module-state h
 CogView3PlusTransformer2DModel C n=any b=rule:module-state h
 CogView4Transformer2DModel C n=any b=rule:module-state h
 ConsisIDTransformer3DModel C n=any b=rule:module-state h
 Cosmos3OmniTransformer C n=any b=rule:module-state h
 CosmosTransformer3DModel C n=any b=rule:module-state h
 DiTTransformer2DModel C n=any b=rule:module-state h
 DreamLiteTransformer2DModel C n=any b=rule:module-state h
 DualTransformer2DModel C n=any b=rule:module-state h
 EasyAnimateTransformer3DModel C n=any b=rule:module-state h
 ErnieImageTransformer2DModel C n=any b=rule:module-state h
 Flux2Transformer2DModel C n=any b=rule:module-state h
 Flux3Transformer2DModel C n=any b=rule:module-state h
 FluxTransformer2DModel C n=any b=rule:module-state h
 GlmImageTransformer2DModel C n=any b=rule:module-state h
 HeliosTransformer3DModel C n=any b=rule:module-state h
 HiDreamImageTransformer2DModel C n=any b=rule:module-state h
 HunyuanDiT2DModel C n=any b=rule:module-state h
 HunyuanImageTransformer2DModel C n=any b=rule:module-state h
 HunyuanVideo15Transformer3DModel C n=any b=rule:module-state h
 HunyuanVideoFramepackTransformer3DModel C n=any b=rule:module-state h
 HunyuanVideoTransformer3DModel C n=any b=rule:module-state h
 Ideogram4Transformer2DModel C n=any b=rule:module-state h
 JoyImageEditPlusTransformer3DModel C n=any b=rule:module-state h
 JoyImageEditTransformer3DModel C n=any b=rule:module-state h
 Kandinsky5Transformer3DModel C n=any b=rule:module-state h
 Kandinsky6SRTransformer3DModel C n=any b=rule:module-state h
 Kandinsky6Transformer3DModel C n=any b=rule:module-state h
 Krea2Transformer2DModel C n=any b=rule:module-state h
 LTX2VideoTransformer3DModel C n=any b=rule:module-state h
 LatteTransformer3DModel C n=any b=rule:module-state h
 LongCatAudioDiTTransformer C n=any b=rule:module-state h
 LongCatImageTransformer2DModel C n=any b=rule:module-state h
 Lumina2Transformer2DModel C n=any b=rule:module-state h
 LuminaNextDiT2DModel C n=any b=rule:module-state h
 MiniMaxH3Transformer3DModel C n=any b=rule:module-state h
 MiniMaxMusic3RVQDepthDecoder C n=any b=rule:module-state h
 MiniMaxMusic3Transformer1DModel C n=any b=rule:module-state h
 MotifVideoTransformer3DModel C n=any b=rule:module-state h
 NucleusMoEImageTransformer2DModel C n=any b=rule:module-state h
 OmniGenTransformer2DModel C n=any b=rule:module-state h
 OvisImageTransformer2DModel C n=any b=rule:module-state h
 PRXTransformer2DModel C n=any b=rule:module-state h
 PixArtTransformer2DModel C n=any b=rule:module-state h
 PriorTransformer C n=any b=rule:module-state h
 QwenImage21Transformer2DModel C n=any b=rule:module-state h
 QwenImageTransformer2DModel C n=any b=rule:module-state h
 RFD4ProteinaTransformer C n=any b=rule:module-state h
 SD3Transformer2DModel C n=any b=rule:module-state h
 SanaTransformer2DModel C n=any b=rule:module-state h
 SanaVideoTransformer3DModel C n=any b=rule:module-state h
 SanaWMLTX2RefinerTransformer3DModel C n=any b=rule:module-state h
 SanaWMTransformer3DModel C n=any b=rule:module-state h
 SkyReelsV2Transformer3DModel C n=any b=rule:module-state h
 StableAudio3DiTModel C n=any b=rule:module-state h
 StableAudioDiTModel C n=any b=rule:module-state h
 T5FilmDecoder C n=any b=rule:module-state h
 Transformer2DModel C n=any b=rule:module-state h
 TransformerTemporalModel C n=any b=rule:module-state h
 WanAnimate2Transformer3DModel C n=any b=rule:module-state h
 WanAnimateTransformer3DModel C n=any b=rule:module-state h
 WanTransformer3DModel C n=any b=rule:module-state h
 ZImageTransformer2DModel C n=any b=rule:module-state h
diffusers.models.unets
 DreamLiteUNetModel C n=any b=rule:module-state h
 I2VGenXLUNet C n=any b=rule:module-state h
 Kandinsky3UNet C n=any b=rule:module-state h
 MotionAdapter C n=any b=rule:module-state h
 StableCascadeUNet C n=any b=rule:module-state h
 UNet1DModel C n=any b=rule:module-state h
 UNet2DConditionModel C n=any b=rule:module-state h
 UNet2DModel C n=any b=rule:module-state h
 UNet3DConditionModel C n=any b=rule:module-state h
 UNetMotionModel C n=any b=rule:module-state h
 UNetSpatioTemporalConditionModel C n=any b=rule:module-state h
 UVit2DModel C n=any b=rule:module-state h
diffusers.models.unets.unet_dreamlite
 Downsample2D C n=any b=rule:module-state h
 DreamLiteTransformer2DModel C n=any b=rule:module-state h
 DualTransformer2DModel C n=any b=rule:module-state h
 ModelMixin C n=any b=rule:module-state h
 RMSNorm C n=any b=rule:module-state h
 UNet2DConditionModel C n=any b=rule:module-state h
 Upsample2D C n=any b=rule:module-state h
 _CoreDownsample2D C n=any b=rule:module-state h
 _CoreUpsample2D C n=any b=rule:module-state h
diffusers.modular_pipelines
 BlockState C n=any b=dict
 ComponentSpec C n=any b=dict
 ComponentsManager C n=any r=any b=dict h
 ConfigSpec C n=any b=dict
 InputParam C n=any b=dict
 InsertableDict C n=any r=data b=dict i
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
 OutputParam C n=any b=dict
diffusers.modular_pipelines.anima
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.modular_pipelines.components_manager
 AutoOffloadStrategy C n=any r=plain b=dict h
 ComponentsManager C n=any r=any b=dict h
 CustomOffloadHook C n=any b=dict h
 UserCustomOffloadHook C n=any r=any b=dict h
diffusers.modular_pipelines.cosmos
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.modular_pipelines.echo
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.modular_pipelines.ernie_image
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.modular_pipelines.flux
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.modular_pipelines.flux2
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.modular_pipelines.flux3
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.modular_pipelines.helios
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.modular_pipelines.hunyuan_video1_5
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.modular_pipelines.ideogram4
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.modular_pipelines.krea2
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.modular_pipelines.ltx
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.modular_pipelines.ltx2
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.modular_pipelines.mellon_node_utils
 MellonParam.Input C n=any r=any b=dict h
 MellonParam.Output C n=any r=any b=dict h
 MellonPipelineConfig C n=any r=any b=dict h
diffusers.modular_pipelines.minimax_h3
 MiniMaxH3AudioReference C n=any b=dict
 MiniMaxH3ImageReference C n=any b=dict
 MiniMaxH3Reference C n=any b=dict
 MiniMaxH3VideoReference C n=any b=dict
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.modular_pipelines.minimax_h3.references
 MiniMaxH3AudioReference C n=any b=dict
 MiniMaxH3ImageReference C n=any b=dict
 MiniMaxH3Reference C n=any b=dict
 MiniMaxH3VideoReference C n=any b=dict
diffusers.modular_pipelines.minimax_music3
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.modular_pipelines.modular_pipeline
 BlockState C n=any b=dict
diffusers.modular_pipelines.modular_pipeline_utils
 ComponentSpec C n=any b=dict
 ConfigSpec C n=any b=dict
 InputParam C n=any b=dict
 InsertableDict C n=any r=data b=dict i
 OutputParam C n=any b=dict
diffusers.modular_pipelines.qwenimage
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.modular_pipelines.qwenimage21
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.modular_pipelines.stable_diffusion_3
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.modular_pipelines.stable_diffusion_xl
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.modular_pipelines.wan
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.modular_pipelines.wan_animate_2
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.modular_pipelines.z_image
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.optimization
 SchedulerType C r=rule:enum-value h
diffusers.pipelines
 AceStepAudioTokenDetokenizer C n=any b=rule:module-state h
 AceStepAudioTokenizer C n=any b=rule:module-state h
 AceStepConditionEncoder C n=any b=rule:module-state h
 AudioLDM2ProjectionModel C n=any b=rule:module-state h
 AudioLDM2UNet2DConditionModel C n=any b=rule:module-state h
 CLIPImageProjection C n=any b=rule:module-state h
 CosmosActionCondition C n=any b=dict
 Ideogram4PromptEnhancerHead C n=any b=rule:module-state h
 MidiProcessor C n=any b=dict h
 OnnxRuntimeModel C n=any b=dict h
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
 ReduxImageEncoder C n=any b=rule:module-state h
 StableAudio3DurationEmbedder C n=any b=rule:module-state h
 StableAudioProjectionModel C n=any b=rule:module-state h
 StableDiffusionMixin C n=any r=any b=dict h
 UniDiffuserModel C n=any b=rule:module-state h
 UniDiffuserTextDecoder C n=any b=rule:module-state h
diffusers.pipelines.ace_step
 AceStepAudioTokenDetokenizer C n=any b=rule:module-state h
 AceStepAudioTokenizer C n=any b=rule:module-state h
 AceStepConditionEncoder C n=any b=rule:module-state h
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.ace_step.modeling_ace_step
 AceStepAttentionPooler C n=any b=rule:module-state h
 AceStepAudioTokenDetokenizer C n=any b=rule:module-state h
 AceStepAudioTokenizer C n=any b=rule:module-state h
 AceStepConditionEncoder C n=any b=rule:module-state h
 AceStepEncoderLayer C n=any b=rule:module-state h
 AceStepLyricEncoder C n=any b=rule:module-state h
 AceStepTimbreEncoder C n=any b=rule:module-state h
 _AceStepResidualFSQ C n=any b=rule:module-state h
diffusers.pipelines.allegro
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.animatediff
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.anyflow
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.audioldm2
 AudioLDM2ProjectionModel C n=any b=rule:module-state h
 AudioLDM2UNet2DConditionModel C n=any b=rule:module-state h
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.audioldm2.modeling_audioldm2
 AudioLDM2ProjectionModel C n=any b=rule:module-state h
 AudioLDM2UNet2DConditionModel C n=any b=rule:module-state h
 CrossAttnDownBlock2D C n=any b=rule:module-state h
 CrossAttnUpBlock2D C n=any b=rule:module-state h
 UNetMidBlock2DCrossAttn C n=any b=rule:module-state h
diffusers.pipelines.aura_flow
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.bria
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.bria_fibo
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.bria_fibo2
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.chroma
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.chronoedit
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.cogvideo
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.cogview3
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.cogview4
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.consisid
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.controlnet
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.controlnet_hunyuandit
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.controlnet_sd3
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.cosmos
 CosmosActionCondition C n=any b=dict
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.cosmos.mixed_precision
 Cosmos3MixedPrecisionConfig C n=any b=dict
 Cosmos3MixedPrecisionRuntime C n=any b=dict h
 _ParsedCheckpointPolicy C n=any b=dict
diffusers.pipelines.cosmos.pipeline_cosmos3_omni
 CosmosActionCondition C n=any b=dict
diffusers.pipelines.deepfloyd_if
 IFWatermarker C n=any b=rule:module-state h
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.deepfloyd_if.watermark
 IFWatermarker C n=any b=rule:module-state h
diffusers.pipelines.deprecated
 MidiProcessor C n=any b=dict h
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
 UniDiffuserModel C n=any b=rule:module-state h
 UniDiffuserTextDecoder C n=any b=rule:module-state h
diffusers.pipelines.deprecated.alt_diffusion
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.deprecated.alt_diffusion.modeling_roberta_series
 TransformationModelOutput C n=any b=dict
diffusers.pipelines.deprecated.amused
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.deprecated.audioldm
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.deprecated.blip_diffusion
 BlipImageProcessor C n=any b=dict h
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.deprecated.blip_diffusion.blip_image_processing
 BlipImageProcessor C n=any b=dict h
diffusers.pipelines.deprecated.blip_diffusion.modeling_blip2
 Blip2QFormerEncoder C n=any b=rule:module-state h
 Blip2QFormerLayer C n=any b=rule:module-state h
 Blip2TextEmbeddings C n=any b=rule:module-state h
 Blip2VisionEmbeddings C n=any b=rule:module-state h
 ProjLayer C n=any b=rule:module-state h
diffusers.pipelines.deprecated.blip_diffusion.modeling_ctx_clip
 ContextCLIPTextEmbeddings C n=any b=rule:module-state h
 ContextCLIPTextTransformer C n=any b=rule:module-state h
diffusers.pipelines.deprecated.controlnet_xs
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.deprecated.i2vgen_xl
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.deprecated.musicldm
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.deprecated.paint_by_example
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.deprecated.paint_by_example.image_encoder
 PaintByExampleMapper C n=any b=rule:module-state h
diffusers.pipelines.deprecated.pia
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.deprecated.semantic_stable_diffusion
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.deprecated.spectrogram_diffusion
 MidiProcessor C n=any b=dict h
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
 SpectrogramContEncoder C n=any b=rule:module-state h
 SpectrogramNotesEncoder C n=any b=rule:module-state h
 T5FilmDecoder C n=any b=rule:module-state h
diffusers.pipelines.deprecated.spectrogram_diffusion.continuous_encoder
 SpectrogramContEncoder C n=any b=rule:module-state h
diffusers.pipelines.deprecated.spectrogram_diffusion.midi_utils
 Codec C n=any b=dict h
 Event C n=any b=dict
 EventRange C n=any b=dict
 MidiProcessor C n=any b=dict h
 NoteEncodingState C n=any b=dict
 NoteEventData C n=any b=dict
 NoteRepresentationConfig C n=any b=dict
 ProgramGranularity C n=any b=dict
 Tokenizer C n=any r=any b=dict h
diffusers.pipelines.deprecated.spectrogram_diffusion.notes_encoder
 SpectrogramNotesEncoder C n=any b=rule:module-state h
diffusers.pipelines.deprecated.stable_diffusion_attend_and_excite
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.deprecated.stable_diffusion_attend_and_excite.pipeline_stable_diffusion_attend_and_excite
 AttendExciteAttnProcessor C n=any r=any b=dict h
 AttentionStore C n=any r=any b=dict h
 GaussianSmoothing C n=any b=rule:module-state h
diffusers.pipelines.deprecated.stable_diffusion_diffedit
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.deprecated.stable_diffusion_gligen
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.deprecated.stable_diffusion_ldm3d
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.deprecated.stable_diffusion_panorama
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.deprecated.stable_diffusion_safe
 BaseOutput C n=any b=dict
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.deprecated.stable_diffusion_sag
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.deprecated.stable_diffusion_sag.pipeline_stable_diffusion_sag
 CrossAttnStoreProcessor C n=any r=any b=dict h
diffusers.pipelines.deprecated.stable_diffusion_variants
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.deprecated.stable_diffusion_variants.pipeline_stable_diffusion_pix2pix_zero
 Pix2PixZeroAttnProcessor C n=any r=data b=dict h
 Pix2PixZeroL2Loss C n=any r=any b=dict h
diffusers.pipelines.deprecated.text_to_video_synthesis
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.deprecated.text_to_video_synthesis.pipeline_text_to_video_zero
 CrossFrameAttnProcessor C n=any r=any b=dict h
 CrossFrameAttnProcessor2_0 C n=any r=any b=dict h
diffusers.pipelines.deprecated.text_to_video_synthesis.pipeline_text_to_video_zero_sdxl
 CrossFrameAttnProcessor C n=any r=any b=dict h
 CrossFrameAttnProcessor2_0 C n=any r=any b=dict h
diffusers.pipelines.deprecated.unclip
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
 UnCLIPTextProjModel C n=any b=rule:module-state h
diffusers.pipelines.deprecated.unclip.text_proj
 UnCLIPTextProjModel C n=any b=rule:module-state h
diffusers.pipelines.deprecated.unidiffuser
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
 UTransformer2DModel C n=any b=rule:module-state h
 UniDiffuserModel C n=any b=rule:module-state h
 UniDiffuserTextDecoder C n=any b=rule:module-state h
diffusers.pipelines.deprecated.unidiffuser.modeling_text_decoder
 UniDiffuserTextDecoder C n=any b=rule:module-state h
diffusers.pipelines.deprecated.unidiffuser.modeling_uvit
 PatchEmbed C n=any b=rule:module-state h
 SkipBlock C n=any b=rule:module-state h
 UTransformer2DModel C n=any b=rule:module-state h
 UTransformerBlock C n=any b=rule:module-state h
 UniDiffuserBlock C n=any b=rule:module-state h
 UniDiffuserModel C n=any b=rule:module-state h
diffusers.pipelines.deprecated.versatile_diffusion
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.deprecated.versatile_diffusion.modeling_text_unet
 CrossAttnDownBlockFlat C n=any b=rule:module-state h
 CrossAttnUpBlockFlat C n=any b=rule:module-state h
 DownBlockFlat C n=any b=rule:module-state h
 FourierEmbedder C n=any b=rule:module-state h
 GLIGENTextBoundingboxProjection C n=any b=rule:module-state h
 LinearMultiDim C n=any b=rule:module-state h
 ResnetBlockFlat C n=any b=rule:module-state h
 UNetFlatConditionModel C n=any b=rule:module-state h
 UNetMidBlockFlat C n=any b=rule:module-state h
 UNetMidBlockFlatCrossAttn C n=any b=rule:module-state h
 UNetMidBlockFlatSimpleCrossAttn C n=any b=rule:module-state h
 UpBlockFlat C n=any b=rule:module-state h
diffusers.pipelines.deprecated.vq_diffusion
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.deprecated.vq_diffusion.pipeline_vq_diffusion
 LearnedClassifierFreeSamplingEmbeddings C n=any b=rule:module-state h
diffusers.pipelines.deprecated.wuerstchen
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
 PaellaVQModel C n=any b=rule:module-state h
 WuerstchenDiffNeXt C n=any b=rule:module-state h
 WuerstchenPrior C n=any b=rule:module-state h
diffusers.pipelines.deprecated.wuerstchen.modeling_paella_vq_model
 MixingResidualBlock C n=any b=rule:module-state h
 PaellaVQModel C n=any b=rule:module-state h
diffusers.pipelines.deprecated.wuerstchen.modeling_wuerstchen_common
 AttnBlock C n=any b=rule:module-state h
 GlobalResponseNorm C n=any b=rule:module-state h
 ResBlock C n=any b=rule:module-state h
 TimestepBlock C n=any b=rule:module-state h
 WuerstchenLayerNorm C n=any b=rule:module-state h
diffusers.pipelines.deprecated.wuerstchen.modeling_wuerstchen_diffnext
 ResBlockStageB C n=any b=rule:module-state h
 WuerstchenDiffNeXt C n=any b=rule:module-state h
diffusers.pipelines.deprecated.wuerstchen.modeling_wuerstchen_prior
 WuerstchenPrior C n=any b=rule:module-state h
diffusers.pipelines.diffusion_gemma
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.diffusion_gemma.pipeline_diffusion_gemma
 MultiPipelineCallbacks C n=any r=any b=dict h
diffusers.pipelines.easyanimate
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.ernie_image
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.flux
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
 ReduxImageEncoder C n=any b=rule:module-state h
diffusers.pipelines.flux.modeling_flux
 ReduxImageEncoder C n=any b=rule:module-state h
diffusers.pipelines.flux2
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.free_init_utils
 FreeInitMixin C n=any r=any b=dict h
diffusers.pipelines.free_noise_utils
 AnimateDiffFreeNoiseMixin C n=any r=any b=dict h
 SplitInferenceModule C n=any b=rule:module-state h
diffusers.pipelines.glm_image
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.helios
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.hidream_image
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.hunyuan_image
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.hunyuan_video
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.hunyuan_video.pipeline_hunyuan_video_framepack
 FramepackSamplingType C r=rule:enum-value h
diffusers.pipelines.hunyuan_video1_5
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.hunyuandit
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.ideogram4
 Ideogram4PromptEnhancerHead C n=any b=rule:module-state h
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.ideogram4.prompt_enhancer
 Ideogram4PromptEnhancerHead C n=any b=rule:module-state h
diffusers.pipelines.joyimage
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.kandinsky
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.kandinsky2_2
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.kandinsky3
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.kandinsky5
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.kandinsky6
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.kolors
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.kolors.text_encoder
 CoreAttention C n=any b=rule:module-state h
 Embedding C n=any b=rule:module-state h
 GLMBlock C n=any b=rule:module-state h
 GLMTransformer C n=any b=rule:module-state h
 MLP C n=any b=rule:module-state h
 PrefixEncoder C n=any b=rule:module-state h
 RMSNorm C n=any b=rule:module-state h
 RotaryEmbedding C n=any b=rule:module-state h
 SelfAttention C n=any b=rule:module-state h
diffusers.pipelines.kolors.tokenizer
 SPTokenizer C n=any b=dict h
diffusers.pipelines.krea2
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.latent_consistency_models
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.latent_diffusion
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.latent_diffusion.pipeline_latent_diffusion
 LDMBertAttention C n=any b=rule:module-state h
 LDMBertEncoderLayer C n=any b=rule:module-state h
diffusers.pipelines.latte
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.ledits_pp
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.ledits_pp.pipeline_leditspp_stable_diffusion
 LEDITSCrossAttnProcessor C n=any r=any b=dict h
 LeditsAttentionStore C n=any b=dict h
 LeditsGaussianSmoothing C n=any b=dict h
diffusers.pipelines.ledits_pp.pipeline_leditspp_stable_diffusion_xl
 LEDITSCrossAttnProcessor C n=any r=any b=dict h
 LeditsAttentionStore C n=any b=dict h
 LeditsGaussianSmoothing C n=any b=dict h
diffusers.pipelines.llada2
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.llada2.pipeline_llada2
 BaseOutput C n=any b=dict
 MultiPipelineCallbacks C n=any r=any b=dict h
diffusers.pipelines.longcat_audio_dit
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.longcat_image
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.ltx
 LTXLatentUpsamplerModel C n=any b=rule:module-state h
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.ltx.modeling_latent_upsampler
 LTXLatentUpsamplerModel C n=any b=rule:module-state h
 PixelShuffleND C n=any b=rule:module-state h
 ResBlock C n=any b=rule:module-state h
diffusers.pipelines.ltx.pipeline_ltx_condition
 LTXVideoCondition C n=any b=dict
diffusers.pipelines.ltx2
 LTX2DurationHead C n=any b=rule:module-state h
 LTX2HDRReferenceCondition C n=any b=dict
 LTX2LatentUpsamplerModel C n=any b=rule:module-state h
 LTX2ReferenceCondition C n=any b=dict
 LTX2TextConnectors C n=any b=rule:module-state h
 LTX2VideoCondition C n=any b=dict
 LTX2Vocoder C n=any b=rule:module-state h
 LTX2VocoderWithBWE C n=any b=rule:module-state h
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.ltx2.connectors
 LTX2ConnectorTransformer1d C n=any b=rule:module-state h
 LTX2RotaryPosEmbed1d C n=any b=rule:module-state h
 LTX2TextConnectors C n=any b=rule:module-state h
 LTX2TransformerBlock1d C n=any b=rule:module-state h
diffusers.pipelines.ltx2.dfr_layout
 DimensionInterval C n=any r=any b=dict
 LTX2DFREpilogueTile C n=any r=any b=dict
 LTX2DFRTemporalTile C n=any r=any b=dict
 LTX2DFRTokenPlan C n=any r=any b=dict
diffusers.pipelines.ltx2.duration_head
 LTX2DurationAttentionPooler C n=any b=rule:module-state h
 LTX2DurationAttnProcessor C n=any r=any b=dict h
 LTX2DurationHead C n=any b=rule:module-state h
diffusers.pipelines.ltx2.latent_upsampler
 BlurDownsample C n=any b=rule:module-state h
 LTX2LatentUpsamplerModel C n=any b=rule:module-state h
 PixelShuffleND C n=any b=rule:module-state h
 ResBlock C n=any b=rule:module-state h
 SpatialRationalResampler C n=any b=rule:module-state h
diffusers.pipelines.ltx2.pipeline_ltx2_condition
 LTX2VideoCondition C n=any b=dict
diffusers.pipelines.ltx2.pipeline_ltx2_hdr_lora
 LTX2HDRReferenceCondition C n=any b=dict
diffusers.pipelines.ltx2.pipeline_ltx2_ic_lora
 LTX2ReferenceCondition C n=any b=dict
diffusers.pipelines.ltx2.utils
 PromptEnhancementConfig C n=any b=dict
diffusers.pipelines.ltx2.vocoder
 AntiAliasAct1d C n=any b=rule:module-state h
 CausalSTFT C n=any b=rule:module-state h
 DownSample1d C n=any b=rule:module-state h
 LTX2Vocoder C n=any b=rule:module-state h
 LTX2VocoderWithBWE C n=any b=rule:module-state h
 MelSTFT C n=any b=rule:module-state h
 ResBlock C n=any b=rule:module-state h
 SnakeBeta C n=any b=rule:module-state h
 UpSample1d C n=any b=rule:module-state h
diffusers.pipelines.lucy
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.lumina
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.lumina2
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.marigold
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.mochi
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.motif_video
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.nucleusmoe_image
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.omnigen
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.omnigen.processor_omnigen
 OmniGenCollator C n=any r=any b=dict h
 OmniGenMultiModalProcessor C n=any b=dict h
diffusers.pipelines.onnx_utils
 OnnxRuntimeModel C n=any b=dict h
diffusers.pipelines.ovis_image
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.pag
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.pag.pag_utils
 PAGMixin C n=any r=any b=dict h
diffusers.pipelines.pipeline_utils
 DeprecatedPipelineMixin C n=any b=dict h
 StableDiffusionMixin C n=any r=any b=dict h
diffusers.pipelines.pixart_alpha
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.prx
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.prx.pipeline_prx
 TextPreprocessor C n=any b=dict h
diffusers.pipelines.qwenimage
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.qwenimage21
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.rfd4_proteina
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.sana
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.sana_video
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.sana_wm
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.shap_e
 BoundingBoxVolume C n=any b=rule:module-state h
 ImportanceRaySampler C n=any b=rule:module-state h
 MLPNeRSTFModel C n=any b=rule:module-state h
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
 ShapEParamsProjModel C n=any b=rule:module-state h
 ShapERenderer C n=any b=rule:module-state h
 StratifiedRaySampler C n=any b=rule:module-state h
 VoidNeRFModel C n=any b=rule:module-state h
diffusers.pipelines.shap_e.camera
 DifferentiableProjectiveCamera C n=any b=dict
diffusers.pipelines.shap_e.renderer
 BoundingBoxVolume C n=any b=rule:module-state h
 ChannelsProj C n=any b=rule:module-state h
 ImportanceRaySampler C n=any b=rule:module-state h
 MLPNeRSTFModel C n=any b=rule:module-state h
 MeshDecoder C n=any b=rule:module-state h
 ShapEParamsProjModel C n=any b=rule:module-state h
 ShapERenderer C n=any b=rule:module-state h
 StratifiedRaySampler C n=any b=rule:module-state h
 VoidNeRFModel C n=any b=rule:module-state h
 VolumeRange C n=any b=dict
diffusers.pipelines.skyreels_v2
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.stable_audio
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
 StableAudioProjectionModel C n=any b=rule:module-state h
diffusers.pipelines.stable_audio.modeling_stable_audio
 StableAudioNumberConditioner C n=any b=rule:module-state h
 StableAudioPositionalEmbedding C n=any b=rule:module-state h
 StableAudioProjectionModel C n=any b=rule:module-state h
diffusers.pipelines.stable_audio_3
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
 StableAudio3DurationEmbedder C n=any b=rule:module-state h
diffusers.pipelines.stable_audio_3.modeling_stable_audio_3
 StableAudio3DurationEmbedder C n=any b=rule:module-state h
diffusers.pipelines.stable_cascade
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.stable_diffusion
 CLIPImageProjection C n=any b=rule:module-state h
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
 StableUnCLIPImageNormalizer C n=any b=rule:module-state h
diffusers.pipelines.stable_diffusion.clip_image_project_model
 CLIPImageProjection C n=any b=rule:module-state h
diffusers.pipelines.stable_diffusion.stable_unclip_image_normalizer
 StableUnCLIPImageNormalizer C n=any b=rule:module-state h
diffusers.pipelines.stable_diffusion_3
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.stable_diffusion_xl
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.stable_diffusion_xl.watermark
 StableDiffusionXLWatermarker C n=any b=dict h
diffusers.pipelines.stable_video_diffusion
 BaseOutput C n=any b=dict
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.t2i_adapter
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.visualcloze
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.wan
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.pipelines.z_image
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.quantizers
 DiffusersAutoQuantizer C n=any r=any b=dict h
 DiffusersQuantizer C n=any r=plain b=dict h
 PipelineQuantizationConfig C n=any b=dict h
diffusers.quantizers.auto
 DiffusersAutoQuantizer C n=any r=any b=dict h
diffusers.quantizers.autoround
 AutoRoundQuantizer C n=any r=plain b=dict h
diffusers.quantizers.autoround.autoround_quantizer
 AutoRoundQuantizer C n=any r=plain b=dict h
diffusers.quantizers.base
 DiffusersQuantizer C n=any r=plain b=dict h
diffusers.quantizers.bfl
 BFLQuantizer C n=any r=plain b=dict h
diffusers.quantizers.bfl.bfl_quantizer
 BFLQuantizer C n=any r=plain b=dict h
diffusers.quantizers.bfl.utils
 BFLFP8RLinear C n=any b=rule:module-state h
 BFLNVFP4Linear C n=any b=rule:module-state h
diffusers.quantizers.bitsandbytes
 BnB4BitDiffusersQuantizer C n=any r=plain b=dict h
 BnB8BitDiffusersQuantizer C n=any r=plain b=dict h
diffusers.quantizers.bitsandbytes.bnb_quantizer
 BnB4BitDiffusersQuantizer C n=any r=plain b=dict h
 BnB8BitDiffusersQuantizer C n=any r=plain b=dict h
diffusers.quantizers.gguf
 GGUFQuantizer C n=any r=plain b=dict h
diffusers.quantizers.gguf.gguf_quantizer
 GGUFQuantizer C n=any r=plain b=dict h
diffusers.quantizers.gguf.utils
 GGUFLinear C n=any b=rule:module-state h
diffusers.quantizers.modelopt
 NVIDIAModelOptQuantizer C n=any r=plain b=dict h
diffusers.quantizers.modelopt.modelopt_quantizer
 NVIDIAModelOptQuantizer C n=any r=plain b=dict h
diffusers.quantizers.nunchaku
 NunchakuLiteQuantizer C n=any r=plain b=dict h
diffusers.quantizers.nunchaku.nunchaku_quantizer
 NunchakuLiteQuantizer C n=any r=plain b=dict h
diffusers.quantizers.nunchaku.utils
 AWQW4A16Linear C n=any b=rule:module-state h
 SVDQW4A4Linear C n=any b=rule:module-state h
diffusers.quantizers.pipe_quant_config
 PipelineQuantizationConfig C n=any b=dict h
diffusers.quantizers.quantization_config
 AutoRoundConfig C n=any b=dict
 BFLQuantizationConfig C n=any r=any b=dict
 BitsAndBytesConfig C n=any b=dict
 GGUFQuantizationConfig C n=any r=any b=dict
 NVIDIAModelOptConfig C n=any b=dict
 NunchakuLiteQuantizationConfig C n=any b=dict
 QuantizationConfigMixin C n=any b=dict
 QuantizationMethod C r=rule:enum-value h
 QuantoConfig C n=any b=dict
 TorchAoConfig C n=any b=dict
diffusers.quantizers.quanto
 QuantoQuantizer C n=any r=plain b=dict h
diffusers.quantizers.quanto.quanto_quantizer
 QuantoQuantizer C n=any r=plain b=dict h
diffusers.quantizers.torchao
 TorchAoHfQuantizer C n=any r=plain b=dict h
diffusers.quantizers.torchao.torchao_quantizer
 TorchAoHfQuantizer C n=any r=plain b=dict h
diffusers.schedulers
 KarrasDiffusionSchedulers C r=rule:enum-value h
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
 SchedulerMixin C n=any r=any b=dict h
diffusers.schedulers.deprecated
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.schedulers.scheduling_block_refinement
 BaseOutput C n=any b=dict
 SchedulerMixin C n=any r=any b=dict h
diffusers.schedulers.scheduling_discrete_ddim
 BaseOutput C n=any b=dict
 SchedulerMixin C n=any r=any b=dict h
diffusers.schedulers.scheduling_dpmsolver_sde
 BatchedBrownianTree C n=any b=dict h
 BrownianTreeNoiseSampler C n=any b=dict h
diffusers.schedulers.scheduling_entropy_bound
 BaseOutput C n=any b=dict
 SchedulerMixin C n=any r=any b=dict h
diffusers.utils
 BaseOutput C n=any b=dict
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
 PushToHubMixin C n=any r=any b=dict h
diffusers.utils.hub_utils
 PushToHubMixin C n=any r=any b=dict h
diffusers.utils.import_utils
 OptionalDependencyNotAvailable C n=any r=any b=dict h ?data:args
diffusers.utils.logging
 _tqdm_cls C n=any r=any b=dict h
diffusers.utils.state_dict_utils
 StateDictType C r=rule:enum-value h
diffusers.utils.testing_utils
 CaptureLogger C n=any b=dict h
`,
};
