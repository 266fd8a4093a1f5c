/**
 * Models, schedulers and settings of diffusers.
 * @module
 */
import type { Knowledge } from '../knowledge.ts';

export const diffusers: Knowledge = {
  package: 'diffusers',
  versions: ['diffusers 0.42.1'],
  declared: {
    'diffusers.configuration_utils': {
      FrozenDict: {
        what: 'class',
        newobj: 'none',
        reduce: 'none',
        build: 'dict',
        items: true,
        why: 'An OrderedDict of settings: it is made empty, and its __setitem__ goes on to that of OrderedDict.',
        source: 'diffusers 0.42.1 diffusers/configuration_utils.py FrozenDict',
      },
    },
  },
  // Derived by oracle/derive from the libraries themselves: run it again instead of editing.
  derived: `
diffusers.models._modeling_parallel
 ContextParallelConfig C n=none b=dict
 ContextParallelInput C n=none b=dict
 ContextParallelOutput C n=none b=dict
 ParallelConfig C n=none b=dict
 TensorParallelConfig C n=none b=dict
diffusers.models.activations
 ApproximateGELU C n=none b=rule:module-state h
 FP32SiLU C n=none b=rule:module-state h
 GEGLU C n=none b=rule:module-state h
 GELU C n=none b=rule:module-state h
 LinearActivation C n=none b=rule:module-state h
 SwiGLU C n=none b=rule:module-state h
diffusers.models.adapter
 AdapterBlock C n=none b=rule:module-state h
 AdapterResnetBlock C n=none b=rule:module-state h
 FullAdapter C n=none b=rule:module-state h
 FullAdapterXL C n=none b=rule:module-state h
 LightAdapter C n=none b=rule:module-state h
 LightAdapterBlock C n=none b=rule:module-state h
 LightAdapterResnetBlock C n=none b=rule:module-state h
 MultiAdapter C n=none b=rule:module-state h
 T2IAdapter C n=none b=rule:module-state h
diffusers.models.attention
 AttentionMixin C n=none b=dict h
 AttentionModuleMixin C n=none b=dict h
 BasicTransformerBlock C n=none b=rule:module-state h
 FeedForward C n=none b=rule:module-state h
 FreeNoiseTransformerBlock C n=none b=rule:module-state h
 GatedSelfAttentionDense C n=none b=rule:module-state h
 JointTransformerBlock C n=none b=rule:module-state h
 LuminaFeedForward C n=none b=rule:module-state h
 SkipFFTransformerBlock C n=none b=rule:module-state h
 TemporalBasicTransformerBlock C n=none b=rule:module-state h
diffusers.models.attention_dispatch
 AttentionBackendName C r=rule:enum-value h d
 _AttentionBackendRegistry C n=none b=dict h
 _HubKernelConfig C n=none b=dict
diffusers.models.attention_processor
 AllegroAttnProcessor2_0 C n=none b=dict h
 Attention C n=none b=rule:module-state h
 AttnAddedKVProcessor C n=none b=dict h
 AttnAddedKVProcessor2_0 C n=none b=dict h
 AttnProcessor C n=none b=dict h
 AttnProcessor2_0 C n=none b=dict h
 AttnProcessorNPU C n=none b=dict h
 AuraFlowAttnProcessor2_0 C n=none b=dict h
 CogVideoXAttnProcessor2_0 C n=none b=dict h
 CustomDiffusionAttnProcessor C n=none b=rule:module-state h
 CustomDiffusionAttnProcessor2_0 C n=none b=rule:module-state h
 CustomDiffusionXFormersAttnProcessor C n=none b=rule:module-state h
 FusedAttnProcessor2_0 C n=none b=dict h
 FusedAuraFlowAttnProcessor2_0 C n=none b=dict h
 FusedCogVideoXAttnProcessor2_0 C n=none b=dict h
 FusedHunyuanAttnProcessor2_0 C n=none b=dict h
 FusedJointAttnProcessor2_0 C n=none b=dict h
 HunyuanAttnProcessor2_0 C n=none b=dict h
 IPAdapterAttnProcessor C n=none b=rule:module-state h
 IPAdapterAttnProcessor2_0 C n=none b=rule:module-state h
 IPAdapterXFormersAttnProcessor C n=none b=rule:module-state h
 JointAttnProcessor2_0 C n=none b=dict h
 LoRAAttnAddedKVProcessor C n=none b=dict h
 LoRAAttnProcessor C n=none b=dict h
 LoRAAttnProcessor2_0 C n=none b=dict h
 LoRAXFormersAttnProcessor C n=none b=dict h
 LuminaAttnProcessor2_0 C n=none b=dict h
 MochiAttention C n=none b=rule:module-state h
 MochiAttnProcessor2_0 C n=none b=dict h
 MochiVaeAttnProcessor2_0 C n=none b=dict h
 PAGCFGHunyuanAttnProcessor2_0 C n=none b=dict h
 PAGCFGIdentitySelfAttnProcessor2_0 C n=none b=dict h
 PAGCFGJointAttnProcessor2_0 C n=none b=dict h
 PAGCFGSanaLinearAttnProcessor2_0 C n=none b=dict h
 PAGHunyuanAttnProcessor2_0 C n=none b=dict h
 PAGIdentitySanaLinearAttnProcessor2_0 C n=none b=dict h
 PAGIdentitySelfAttnProcessor2_0 C n=none b=dict h
 PAGJointAttnProcessor2_0 C n=none b=dict h
 SD3IPAdapterJointAttnProcessor2_0 C n=none b=rule:module-state h
 SanaLinearAttnProcessor2_0 C n=none b=dict h
 SanaMultiscaleAttentionProjection C n=none b=rule:module-state h
 SanaMultiscaleAttnProcessor2_0 C n=none b=dict h
 SanaMultiscaleLinearAttention C n=none b=rule:module-state h
 SlicedAttnAddedKVProcessor C n=none b=dict h
 SlicedAttnProcessor C n=none b=dict h
 SpatialNorm C n=none b=rule:module-state h
 StableAudioAttnProcessor2_0 C n=none b=dict h
 XFormersAttnAddedKVProcessor C n=none b=dict h
 XFormersAttnProcessor C n=none b=dict h
 XFormersJointAttnProcessor C n=none b=dict h
 XLAFlashAttnProcessor2_0 C n=none b=dict h
diffusers.models.auto_model
 AutoModel C n=none b=rule:config-state h
diffusers.models.autoencoders.autoencoder_asym_kl
 AsymmetricAutoencoderKL C n=none b=rule:module-state h
diffusers.models.autoencoders.autoencoder_cosmos3_audio
 Cosmos3AVAEAudioTokenizer C n=none b=rule:module-state h
 Cosmos3AudioConvNeXtBlock C n=none b=rule:module-state h
 Cosmos3AudioDecoder C n=none b=rule:module-state h
 Cosmos3AudioDecoderBlock C n=none b=rule:module-state h
 Cosmos3AudioDecoderOutput C n=none b=dict
 Cosmos3AudioEncoderOutput C n=none b=dict
 Cosmos3AudioResidualUnit C n=none b=rule:module-state h
 Cosmos3AudioSpectrogramConvNeXtEncoder C n=none b=rule:module-state h
 Snake1d C n=none b=rule:module-state h
diffusers.models.autoencoders.autoencoder_dc
 AutoencoderDC C n=none b=rule:module-state h
 DCDownBlock2d C n=none b=rule:module-state h
 DCUpBlock2d C n=none b=rule:module-state h
 Decoder C n=none b=rule:module-state h
 EfficientViTBlock C n=none b=rule:module-state h
 Encoder C n=none b=rule:module-state h
 ResBlock C n=none b=rule:module-state h
diffusers.models.autoencoders.autoencoder_kandinsky6_sr
 Kandinsky6SRCausalConv3d C n=none b=rule:module-state h
 Kandinsky6SRDecoder3D C n=none b=rule:module-state h
 Kandinsky6SRDownsample C n=none b=rule:module-state h
 Kandinsky6SREncoder3D C n=none b=rule:module-state h
 Kandinsky6SRResnetBlock3D C n=none b=rule:module-state h
 Kandinsky6SRSafeConv3d C n=none b=rule:module-state h
 Kandinsky6SRSpatialNorm3D C n=none b=rule:module-state h
 Kandinsky6SRUpsample C n=none b=rule:module-state h
 Kandinsky6SRVAE C n=none b=rule:module-state h
 Kandinsky6VAERMSNorm C n=none b=rule:module-state h
diffusers.models.autoencoders.autoencoder_kl
 AutoencoderKL C n=none b=rule:module-state h
diffusers.models.autoencoders.autoencoder_kl_allegro
 AllegroDecoder3D C n=none b=rule:module-state h
 AllegroDownBlock3D C n=none b=rule:module-state h
 AllegroEncoder3D C n=none b=rule:module-state h
 AllegroMidBlock3DConv C n=none b=rule:module-state h
 AllegroTemporalConvLayer C n=none b=rule:module-state h
 AllegroUpBlock3D C n=none b=rule:module-state h
 AutoencoderKLAllegro C n=none b=rule:module-state h
diffusers.models.autoencoders.autoencoder_kl_cogvideox
 AutoencoderKLCogVideoX C n=none b=rule:module-state h
 CogVideoXCausalConv3d C n=none b=rule:module-state h
 CogVideoXDecoder3D C n=none b=rule:module-state h
 CogVideoXDownBlock3D C n=none b=rule:module-state h
 CogVideoXEncoder3D C n=none b=rule:module-state h
 CogVideoXMidBlock3D C n=none b=rule:module-state h
 CogVideoXResnetBlock3D C n=none b=rule:module-state h
 CogVideoXSafeConv3d C n=none b=rule:module-state h
 CogVideoXSpatialNorm3D C n=none b=rule:module-state h
 CogVideoXUpBlock3D C n=none b=rule:module-state h
diffusers.models.autoencoders.autoencoder_kl_cosmos
 AutoencoderKLCosmos C n=none b=rule:module-state h
 CosmosCausalAttention C n=none b=rule:module-state h
 CosmosCausalConv3d C n=none b=rule:module-state h
 CosmosCausalGroupNorm C n=none b=rule:module-state h
 CosmosConvProjection3d C n=none b=rule:module-state h
 CosmosDecoder3d C n=none b=rule:module-state h
 CosmosDownBlock3d C n=none b=rule:module-state h
 CosmosDownsample3d C n=none b=rule:module-state h
 CosmosEncoder3d C n=none b=rule:module-state h
 CosmosMidBlock3d C n=none b=rule:module-state h
 CosmosPatchEmbed3d C n=none b=rule:module-state h
 CosmosResnetBlock3d C n=none b=rule:module-state h
 CosmosSpatialAttentionProcessor2_0 C n=none b=dict h
 CosmosTemporalAttentionProcessor2_0 C n=none b=dict h
 CosmosUnpatcher3d C n=none b=rule:module-state h
 CosmosUpBlock3d C n=none b=rule:module-state h
 CosmosUpsample3d C n=none b=rule:module-state h
diffusers.models.autoencoders.autoencoder_kl_flux2
 AutoencoderKLFlux2 C n=none b=rule:module-state h
diffusers.models.autoencoders.autoencoder_kl_hunyuan_video
 AutoencoderKLHunyuanVideo C n=none b=rule:module-state h
 HunyuanVideoCausalConv3d C n=none b=rule:module-state h
 HunyuanVideoDecoder3D C n=none b=rule:module-state h
 HunyuanVideoDownBlock3D C n=none b=rule:module-state h
 HunyuanVideoDownsampleCausal3D C n=none b=rule:module-state h
 HunyuanVideoEncoder3D C n=none b=rule:module-state h
 HunyuanVideoMidBlock3D C n=none b=rule:module-state h
 HunyuanVideoResnetBlockCausal3D C n=none b=rule:module-state h
 HunyuanVideoUpBlock3D C n=none b=rule:module-state h
 HunyuanVideoUpsampleCausal3D C n=none b=rule:module-state h
diffusers.models.autoencoders.autoencoder_kl_hunyuanimage
 AutoencoderKLHunyuanImage C n=none b=rule:module-state h
 HunyuanImageAttentionBlock C n=none b=rule:module-state h
 HunyuanImageDecoder2D C n=none b=rule:module-state h
 HunyuanImageDownsample C n=none b=rule:module-state h
 HunyuanImageEncoder2D C n=none b=rule:module-state h
 HunyuanImageMidBlock C n=none b=rule:module-state h
 HunyuanImageResnetBlock C n=none b=rule:module-state h
 HunyuanImageUpsample C n=none b=rule:module-state h
diffusers.models.autoencoders.autoencoder_kl_hunyuanimage_refiner
 AutoencoderKLHunyuanImageRefiner C n=none b=rule:module-state h
 HunyuanImageRefinerAttnBlock C n=none b=rule:module-state h
 HunyuanImageRefinerCausalConv3d C n=none b=rule:module-state h
 HunyuanImageRefinerDecoder3D C n=none b=rule:module-state h
 HunyuanImageRefinerDownBlock3D C n=none b=rule:module-state h
 HunyuanImageRefinerDownsampleDCAE C n=none b=rule:module-state h
 HunyuanImageRefinerEncoder3D C n=none b=rule:module-state h
 HunyuanImageRefinerMidBlock C n=none b=rule:module-state h
 HunyuanImageRefinerRMS_norm C n=none b=rule:module-state h
 HunyuanImageRefinerResnetBlock C n=none b=rule:module-state h
 HunyuanImageRefinerUpBlock3D C n=none b=rule:module-state h
 HunyuanImageRefinerUpsampleDCAE C n=none b=rule:module-state h
diffusers.models.autoencoders.autoencoder_kl_hunyuanvideo15
 AutoencoderKLHunyuanVideo15 C n=none b=rule:module-state h
 HunyuanVideo15AttnBlock C n=none b=rule:module-state h
 HunyuanVideo15CausalConv3d C n=none b=rule:module-state h
 HunyuanVideo15Decoder3D C n=none b=rule:module-state h
 HunyuanVideo15DownBlock3D C n=none b=rule:module-state h
 HunyuanVideo15Downsample C n=none b=rule:module-state h
 HunyuanVideo15Encoder3D C n=none b=rule:module-state h
 HunyuanVideo15MidBlock C n=none b=rule:module-state h
 HunyuanVideo15RMS_norm C n=none b=rule:module-state h
 HunyuanVideo15ResnetBlock C n=none b=rule:module-state h
 HunyuanVideo15UpBlock3D C n=none b=rule:module-state h
 HunyuanVideo15Upsample C n=none b=rule:module-state h
diffusers.models.autoencoders.autoencoder_kl_kvae
 AutoencoderKLKVAE C n=none b=rule:module-state h
 KVAEDecoder2D C n=none b=rule:module-state h
 KVAEDecoderSpatialNorm2D C n=none b=rule:module-state h
 KVAEEncoder2D C n=none b=rule:module-state h
 KVAEPXSDownsample C n=none b=rule:module-state h
 KVAEPXSUpsample C n=none b=rule:module-state h
 KVAEResnetBlock2D C n=none b=rule:module-state h
diffusers.models.autoencoders.autoencoder_kl_kvae_audio
 AutoencoderKLKVAEAudio C n=none b=rule:module-state h
 KVAEAudioAttention C n=none b=rule:module-state h
 KVAEAudioAttnProcessor C n=none b=dict h
 KVAEAudioDecoder C n=none b=rule:module-state h
 KVAEAudioDecoderBlock C n=none b=rule:module-state h
 KVAEAudioEncoder C n=none b=rule:module-state h
 KVAEAudioEncoderBlock C n=none b=rule:module-state h
 KVAEAudioResidualUnit C n=none b=rule:module-state h
 KVAEAudioSnake1d C n=none b=rule:module-state h
diffusers.models.autoencoders.autoencoder_kl_kvae_video
 AutoencoderKLKVAEVideo C n=none b=rule:module-state h
 KVAECachedCausalConv3d C n=none b=rule:module-state h
 KVAECachedDecoder3D C n=none b=rule:module-state h
 KVAECachedEncoder3D C n=none b=rule:module-state h
 KVAECachedGroupNorm C n=none b=rule:module-state h
 KVAECachedPXSDownsample C n=none b=rule:module-state h
 KVAECachedPXSUpsample C n=none b=rule:module-state h
 KVAECachedResnetBlock3D C n=none b=rule:module-state h
 KVAECachedSpatialNorm3D C n=none b=rule:module-state h
 KVAECausalConv3d C n=none b=rule:module-state h
 KVAESafeConv3d C n=none b=rule:module-state h
diffusers.models.autoencoders.autoencoder_kl_ltx
 AutoencoderKLLTXVideo C n=none b=rule:module-state h
 LTXVideo095DownBlock3D C n=none b=rule:module-state h
 LTXVideoCausalConv3d C n=none b=rule:module-state h
 LTXVideoDecoder3d C n=none b=rule:module-state h
 LTXVideoDownBlock3D C n=none b=rule:module-state h
 LTXVideoDownsampler3d C n=none b=rule:module-state h
 LTXVideoEncoder3d C n=none b=rule:module-state h
 LTXVideoMidBlock3d C n=none b=rule:module-state h
 LTXVideoResnetBlock3d C n=none b=rule:module-state h
 LTXVideoUpBlock3d C n=none b=rule:module-state h
 LTXVideoUpsampler3d C n=none b=rule:module-state h
diffusers.models.autoencoders.autoencoder_kl_ltx2
 AutoencoderKLLTX2Video C n=none b=rule:module-state h
 LTX2VideoCausalConv3d C n=none b=rule:module-state h
 LTX2VideoDecoder3d C n=none b=rule:module-state h
 LTX2VideoDownBlock3D C n=none b=rule:module-state h
 LTX2VideoDownsampler3d C n=none b=rule:module-state h
 LTX2VideoEncoder3d C n=none b=rule:module-state h
 LTX2VideoMidBlock3d C n=none b=rule:module-state h
 LTX2VideoResnetBlock3d C n=none b=rule:module-state h
 LTX2VideoUpBlock3d C n=none b=rule:module-state h
 LTX2VideoUpsampler3d C n=none b=rule:module-state h
 PerChannelRMSNorm C n=none b=rule:module-state h
diffusers.models.autoencoders.autoencoder_kl_ltx2_audio
 AutoencoderKLLTX2Audio C n=none b=rule:module-state h
 LTX2AudioAttnBlock C n=none b=rule:module-state h
 LTX2AudioAudioPatchifier C n=none b=dict h
 LTX2AudioCausalConv2d C n=none b=rule:module-state h
 LTX2AudioDecoder C n=none b=rule:module-state h
 LTX2AudioDownsample C n=none b=rule:module-state h
 LTX2AudioEncoder C n=none b=rule:module-state h
 LTX2AudioPixelNorm C n=none b=rule:module-state h
 LTX2AudioResnetBlock C n=none b=rule:module-state h
 LTX2AudioUpsample C n=none b=rule:module-state h
diffusers.models.autoencoders.autoencoder_kl_magvit
 AutoencoderKLMagvit C n=none b=rule:module-state h
 EasyAnimateCausalConv3d C n=none b=rule:module-state h
 EasyAnimateDecoder C n=none b=rule:module-state h
 EasyAnimateDownBlock3D C n=none b=rule:module-state h
 EasyAnimateDownsampler3D C n=none b=rule:module-state h
 EasyAnimateEncoder C n=none b=rule:module-state h
 EasyAnimateMidBlock3d C n=none b=rule:module-state h
 EasyAnimateResidualBlock3D C n=none b=rule:module-state h
 EasyAnimateUpBlock3d C n=none b=rule:module-state h
 EasyAnimateUpsampler3D C n=none b=rule:module-state h
diffusers.models.autoencoders.autoencoder_kl_minimax_h3
 AutoencoderKLMiniMaxH3 C n=none b=rule:module-state h
 MiniMaxH3VideoAttention C n=none b=rule:module-state h
 MiniMaxH3VideoAttnProcessor C n=none b=dict h
 MiniMaxH3VideoCausalConv3d C n=none b=rule:module-state h
 MiniMaxH3VideoDownBlock3d C n=none b=rule:module-state h
 MiniMaxH3VideoDownsample3d C n=none b=rule:module-state h
 MiniMaxH3VideoEncoder3d C n=none b=rule:module-state h
 MiniMaxH3VideoGroupNorm C n=none b=rule:module-state h
 MiniMaxH3VideoResnetBlock3d C n=none b=rule:module-state h
 MiniMaxH3VideoRotaryPosEmbed C n=none b=rule:module-state h
 MiniMaxH3VideoTransformerBlock C n=none b=rule:module-state h
 MiniMaxH3VideoViTDecoder3d C n=none b=rule:module-state h
diffusers.models.autoencoders.autoencoder_kl_minimax_h3_audio
 AutoencoderKLMiniMaxH3Audio C n=none b=rule:module-state h
 MiniMaxH3AudioAMPBlock C n=none b=rule:module-state h
 MiniMaxH3AudioActivation1d C n=none b=rule:module-state h
 MiniMaxH3AudioAttnProcessor C n=none b=dict h
 MiniMaxH3AudioAttnProjection C n=none b=rule:module-state h
 MiniMaxH3AudioBigVGANDecoder C n=none b=rule:module-state h
 MiniMaxH3AudioCausalAttention C n=none b=rule:module-state h
 MiniMaxH3AudioDiagonalGaussianDistribution C n=none b=dict h
 MiniMaxH3AudioDownSample1d C n=none b=rule:module-state h
 MiniMaxH3AudioEncoder C n=none b=rule:module-state h
 MiniMaxH3AudioEncoderBlock C n=none b=rule:module-state h
 MiniMaxH3AudioEncoderOutput C n=none b=dict
 MiniMaxH3AudioGeGluMlp C n=none b=rule:module-state h
 MiniMaxH3AudioLowPassFilter1d C n=none b=rule:module-state h
 MiniMaxH3AudioResidualUnit C n=none b=rule:module-state h
 MiniMaxH3AudioSnake1d C n=none b=rule:module-state h
 MiniMaxH3AudioSnakeBeta C n=none b=rule:module-state h
 MiniMaxH3AudioUpSample1d C n=none b=rule:module-state h
diffusers.models.autoencoders.autoencoder_kl_mochi
 AutoencoderKLMochi C n=none b=rule:module-state h
 FourierFeatures C n=none b=rule:module-state h
 MochiChunkedGroupNorm3D C n=none b=rule:module-state h
 MochiDecoder3D C n=none b=rule:module-state h
 MochiDownBlock3D C n=none b=rule:module-state h
 MochiEncoder3D C n=none b=rule:module-state h
 MochiMidBlock3D C n=none b=rule:module-state h
 MochiResnetBlock3D C n=none b=rule:module-state h
 MochiUpBlock3D C n=none b=rule:module-state h
diffusers.models.autoencoders.autoencoder_kl_qwenimage
 AutoencoderKLQwenImage C n=none b=rule:module-state h
 QwenImageAttentionBlock C n=none b=rule:module-state h
 QwenImageCausalConv3d C n=none b=rule:module-state h
 QwenImageDecoder3d C n=none b=rule:module-state h
 QwenImageEncoder3d C n=none b=rule:module-state h
 QwenImageMidBlock C n=none b=rule:module-state h
 QwenImageRMS_norm C n=none b=rule:module-state h
 QwenImageResample C n=none b=rule:module-state h
 QwenImageResidualBlock C n=none b=rule:module-state h
 QwenImageUpBlock C n=none b=rule:module-state h
 QwenImageUpsample C n=none b=rule:module-state h
diffusers.models.autoencoders.autoencoder_kl_qwenimage21
 AutoencoderKLQwenImage21 C n=none b=rule:module-state h
 QwenImage21AttentionBlock C n=none b=rule:module-state h
 QwenImage21AvgDown3D C n=none b=rule:module-state h
 QwenImage21CausalConv3d C n=none b=rule:module-state h
 QwenImage21Decoder3d C n=none b=rule:module-state h
 QwenImage21DupUp3D C n=none b=rule:module-state h
 QwenImage21Encoder3d C n=none b=rule:module-state h
 QwenImage21MidBlock C n=none b=rule:module-state h
 QwenImage21RMS_norm C n=none b=rule:module-state h
 QwenImage21Resample C n=none b=rule:module-state h
 QwenImage21ResidualBlock C n=none b=rule:module-state h
 QwenImage21ResidualDownBlock C n=none b=rule:module-state h
 QwenImage21ResidualUpBlock C n=none b=rule:module-state h
 QwenImage21UpBlock C n=none b=rule:module-state h
 QwenImage21Upsample C n=none b=rule:module-state h
diffusers.models.autoencoders.autoencoder_kl_temporal_decoder
 AutoencoderKLTemporalDecoder C n=none b=rule:module-state h
 TemporalDecoder C n=none b=rule:module-state h
diffusers.models.autoencoders.autoencoder_kl_wan
 AutoencoderKLWan C n=none b=rule:module-state h
 AvgDown3D C n=none b=rule:module-state h
 DupUp3D C n=none b=rule:module-state h
 WanAttentionBlock C n=none b=rule:module-state h
 WanCausalConv3d C n=none b=rule:module-state h
 WanDecoder3d C n=none b=rule:module-state h
 WanEncoder3d C n=none b=rule:module-state h
 WanMidBlock C n=none b=rule:module-state h
 WanRMS_norm C n=none b=rule:module-state h
 WanResample C n=none b=rule:module-state h
 WanResidualBlock C n=none b=rule:module-state h
 WanResidualDownBlock C n=none b=rule:module-state h
 WanResidualUpBlock C n=none b=rule:module-state h
 WanUpBlock C n=none b=rule:module-state h
 WanUpsample C n=none b=rule:module-state h
diffusers.models.autoencoders.autoencoder_longcat_audio_dit
 AudioDiTVaeDecoder C n=none b=rule:module-state h
 AudioDiTVaeEncoder C n=none b=rule:module-state h
 DownsampleShortcut C n=none b=rule:module-state h
 LongCatAudioDiTVae C n=none b=rule:module-state h
 LongCatAudioDiTVaeDecoderOutput C n=none b=dict
 LongCatAudioDiTVaeEncoderOutput C n=none b=dict
 Snake1d C n=none b=rule:module-state h
 UpsampleShortcut C n=none b=rule:module-state h
 VaeDecoderBlock C n=none b=rule:module-state h
 VaeEncoderBlock C n=none b=rule:module-state h
 VaeResidualUnit C n=none b=rule:module-state h
diffusers.models.autoencoders.autoencoder_mmaudio
 MMAudioAttnBlock1D C n=none b=rule:module-state h
 MMAudioAttnProcessor C n=none b=dict h
 MMAudioAutoencoder C n=none b=rule:module-state h
 MMAudioDecoder1D C n=none b=rule:module-state h
 MMAudioDownsample1D C n=none b=rule:module-state h
 MMAudioEncoder1D C n=none b=rule:module-state h
 MMAudioMPConv1d C n=none b=rule:module-state h
 MMAudioMelSpectrogram C n=none b=rule:module-state h
 MMAudioResnetBlock1D C n=none b=rule:module-state h
 MMAudioUpsample1D C n=none b=rule:module-state h
 MMAudioVAE C n=none b=rule:module-state h
diffusers.models.autoencoders.autoencoder_oobleck
 AutoencoderOobleck C n=none b=rule:module-state h
 AutoencoderOobleckOutput C n=none b=dict
 OobleckDecoder C n=none b=rule:module-state h
 OobleckDecoderBlock C n=none b=rule:module-state h
 OobleckDecoderOutput C n=none b=dict
 OobleckDiagonalGaussianDistribution C n=none b=dict h
 OobleckEncoder C n=none b=rule:module-state h
 OobleckEncoderBlock C n=none b=rule:module-state h
 OobleckResidualUnit C n=none b=rule:module-state h
 Snake1d C n=none b=rule:module-state h
diffusers.models.autoencoders.autoencoder_rae
 AutoencoderRAE C n=none b=rule:module-state h
 RAEDecoder C n=none b=rule:module-state h
 RAEDecoderOutput C n=none b=dict
 ViTMAEIntermediate C n=none b=rule:module-state h
 ViTMAELayer C n=none b=rule:module-state h
 ViTMAEOutput C n=none b=rule:module-state h
diffusers.models.autoencoders.autoencoder_rfd4_proteina
 RFD4ProteinaAdaptiveAttention C n=none b=rule:module-state h
 RFD4ProteinaAdaptiveNorm C n=none b=rule:module-state h
 RFD4ProteinaAdaptiveTransition C n=none b=rule:module-state h
 RFD4ProteinaAutoencoder C n=none b=rule:module-state h
 RFD4ProteinaAutoencoderFeatureFactory C n=none b=rule:module-state h
 RFD4ProteinaDecoder C n=none b=rule:module-state h
 RFD4ProteinaDecoderOutput C n=none b=dict
 RFD4ProteinaEncoder C n=none b=rule:module-state h
 RFD4ProteinaEncoderOutput C n=none b=dict
 RFD4ProteinaPairAttention C n=none b=rule:module-state h
 RFD4ProteinaPairAttnProcessor C n=none b=dict h
 RFD4ProteinaTransition C n=none b=rule:module-state h
 RFD4ProteinaTrunkLayer C n=none b=rule:module-state h
 _ElementChargeEmbedding C n=none b=rule:module-state h
 _TokenTypeEmbedding C n=none b=rule:module-state h
diffusers.models.autoencoders.autoencoder_same
 AutoencoderSAME C n=none b=rule:module-state h
 AutoencoderSAMEDecoderOutput C n=none b=dict
 AutoencoderSAMEOutput C n=none b=dict
 DynamicTanh C n=none b=rule:module-state h
 FeedForward C n=none b=rule:module-state h
 PatchEmbed C n=none b=rule:module-state h
 RotaryEmbedding C n=none b=rule:module-state h
 SAMEAttention C n=none b=rule:module-state h
 SAMEAttnProcessor C n=none b=dict h
 SAMEDecoder C n=none b=rule:module-state h
 SAMEEncoder C n=none b=rule:module-state h
 SAMETransformerResamplingBlock C n=none b=rule:module-state h
 SoftNormBottleneck C n=none b=rule:module-state h
 TransformerBlock C n=none b=rule:module-state h
diffusers.models.autoencoders.autoencoder_tiny
 AutoencoderTiny C n=none b=rule:module-state h
 AutoencoderTinyOutput C n=none b=dict
diffusers.models.autoencoders.autoencoder_vidtok
 AutoencoderVidTok C n=none b=rule:module-state h
 FSQRegularizer C n=none b=rule:module-state h
 VidTokAttnBlock C n=none b=rule:module-state h
 VidTokCausalConv1d C n=none b=rule:module-state h
 VidTokCausalConv3d C n=none b=rule:module-state h
 VidTokDecoder3D C n=none b=rule:module-state h
 VidTokDownsample2D C n=none b=rule:module-state h
 VidTokDownsample3D C n=none b=rule:module-state h
 VidTokEncoder3D C n=none b=rule:module-state h
 VidTokLayerNorm C n=none b=rule:module-state h
 VidTokResnetBlock C n=none b=rule:module-state h
 VidTokUpsample2D C n=none b=rule:module-state h
 VidTokUpsample3D C n=none b=rule:module-state h
diffusers.models.autoencoders.consistency_decoder_vae
 ConsistencyDecoderVAE C n=none b=rule:module-state h
 ConsistencyDecoderVAEOutput C n=none b=dict
diffusers.models.autoencoders.ltx2_diffusion_decoder
 LTX2VideoDiffusionDecoder3d C n=none b=rule:module-state h
 LTX2VideoDiffusionDecoderModel C n=none b=rule:module-state h
 LTX2VideoVaeAdaLNZero C n=none b=rule:module-state h
 LTX2VideoVaeDiffusionNABlock C n=none b=rule:module-state h
 LTX2VideoVaeNABlock C n=none b=rule:module-state h
 LTX2VideoVaeNeighborhoodAttention C n=none b=rule:module-state h
 LTX2VideoVaeNeighborhoodAttnProcessor C n=none b=dict h
 LTX2VideoVaeNeighborhoodNattenProcessor C n=none b=dict h
 LTX2VideoVaePixelShuffleUpsampler C n=none b=rule:module-state h
 LTX2VideoVaeRotaryPosEmbed3D C n=none b=rule:module-state h
 LTX2VideoVaeSwiGLU C n=none b=rule:module-state h
diffusers.models.autoencoders.minimax_music3_vocoder
 MiniMaxMusic3Snake1d C n=none b=rule:module-state h
 MiniMaxMusic3Vocoder C n=none b=rule:module-state h
 MiniMaxMusic3VocoderBlock C n=none b=rule:module-state h
 MiniMaxMusic3VocoderResidualUnit C n=none b=rule:module-state h
diffusers.models.autoencoders.mmaudio_vocoder
 MMAudioAMPBlock C n=none b=rule:module-state h
 MMAudioActivation1d C n=none b=rule:module-state h
 MMAudioDownSample1d C n=none b=rule:module-state h
 MMAudioLowPassFilter1d C n=none b=rule:module-state h
 MMAudioSnakeBeta C n=none b=rule:module-state h
 MMAudioUpSample1d C n=none b=rule:module-state h
 MMAudioVocoder C n=none b=rule:module-state h
diffusers.models.autoencoders.vae
 AutoencoderMixin C n=none b=dict h
 Decoder C n=none b=rule:module-state h
 DecoderOutput C n=none b=dict
 DecoderTiny C n=none b=rule:module-state h
 DiagonalGaussianDistribution C n=none b=dict h
 Encoder C n=none b=rule:module-state h
 EncoderOutput C n=none b=dict
 EncoderTiny C n=none b=rule:module-state h
 IdentityDistribution C n=none b=dict h
 MaskConditionDecoder C n=none b=rule:module-state h
 MaskConditionEncoder C n=none b=rule:module-state h
 UpSample C n=none b=rule:module-state h
 VectorQuantizer C n=none b=rule:module-state h
diffusers.models.autoencoders.vq_model
 VQEncoderOutput C n=none b=dict
 VQModel C n=none b=rule:module-state h
diffusers.models.cache_utils
 CacheMixin C n=none b=dict h
diffusers.models.condition_embedders.condition_embedder_anima
 AnimaRotaryEmbedding C n=none b=rule:module-state h
 AnimaTextConditioner C n=none b=rule:module-state h
 AnimaTextConditionerAttention C n=none b=rule:module-state h
 AnimaTextConditionerAttnProcessor C n=none b=dict h
 AnimaTextConditionerBlock C n=none b=rule:module-state h
diffusers.models.condition_embedders.condition_embedder_minimax_music3
 MiniMaxMusic3ConditionEncoder C n=none b=rule:module-state h
diffusers.models.controlnets.controlnet
 ControlNetConditioningEmbedding C n=none b=rule:module-state h
 ControlNetModel C n=none b=rule:module-state h
 ControlNetOutput C n=none b=dict
diffusers.models.controlnets.controlnet_cosmos
 CosmosControlNetModel C n=none b=rule:module-state h
 CosmosControlNetOutput C n=none b=dict
diffusers.models.controlnets.controlnet_flux
 FluxControlNetModel C n=none b=rule:module-state h
 FluxControlNetOutput C n=none b=dict
 FluxMultiControlNetModel C n=none b=rule:module-state h
diffusers.models.controlnets.controlnet_hunyuan
 HunyuanControlNetOutput C n=none b=dict
 HunyuanDiT2DControlNetModel C n=none b=rule:module-state h
 HunyuanDiT2DMultiControlNetModel C n=none b=rule:module-state h
diffusers.models.controlnets.controlnet_qwenimage
 QwenImageControlNetModel C n=none b=rule:module-state h
 QwenImageControlNetOutput C n=none b=dict
 QwenImageMultiControlNetModel C n=none b=rule:module-state h
diffusers.models.controlnets.controlnet_sana
 SanaControlNetModel C n=none b=rule:module-state h
 SanaControlNetOutput C n=none b=dict
diffusers.models.controlnets.controlnet_sd3
 SD3ControlNetModel C n=none b=rule:module-state h
 SD3ControlNetOutput C n=none b=dict
 SD3MultiControlNetModel C n=none b=rule:module-state h
diffusers.models.controlnets.controlnet_sparsectrl
 SparseControlNetConditioningEmbedding C n=none b=rule:module-state h
 SparseControlNetModel C n=none b=rule:module-state h
 SparseControlNetOutput C n=none b=dict
diffusers.models.controlnets.controlnet_union
 ControlNetUnionModel C n=none b=rule:module-state h
 QuickGELU C n=none b=rule:module-state h
 ResidualAttentionBlock C n=none b=rule:module-state h
 ResidualAttentionMlp C n=none b=rule:module-state h
diffusers.models.controlnets.controlnet_xs
 ControlNetXSAdapter C n=none b=rule:module-state h
 ControlNetXSCrossAttnDownBlock2D C n=none b=rule:module-state h
 ControlNetXSCrossAttnMidBlock2D C n=none b=rule:module-state h
 ControlNetXSCrossAttnUpBlock2D C n=none b=rule:module-state h
 ControlNetXSOutput C n=none b=dict
 DownBlockControlNetXSAdapter C n=none b=rule:module-state h
 MidBlockControlNetXSAdapter C n=none b=rule:module-state h
 UNetControlNetXSModel C n=none b=rule:module-state h
 UpBlockControlNetXSAdapter C n=none b=rule:module-state h
diffusers.models.controlnets.controlnet_z_image
 FeedForward C n=none b=rule:module-state h
 RopeEmbedder C n=none b=dict h
 TimestepEmbedder C n=none b=rule:module-state h
 ZImageControlNetModel C n=none b=rule:module-state h
 ZImageControlTransformerBlock C n=none b=rule:module-state h
 ZImageTransformerBlock C n=none b=rule:module-state h
 ZSingleStreamAttnProcessor C n=none b=dict h
diffusers.models.controlnets.multicontrolnet
 MultiControlNetModel C n=none b=rule:module-state h
diffusers.models.controlnets.multicontrolnet_union
 MultiControlNetUnionModel C n=none b=rule:module-state h
diffusers.models.downsampling
 CogVideoXDownsample3D C n=none b=rule:module-state h
 Downsample1D C n=none b=rule:module-state h
 Downsample2D C n=none b=rule:module-state h
 FirDownsample2D C n=none b=rule:module-state h
 KDownsample2D C n=none b=rule:module-state h
diffusers.models.embeddings
 AttentionPooling C n=none b=rule:module-state h
 CogVideoXPatchEmbed C n=none b=rule:module-state h
 CogView3CombinedTimestepSizeEmbeddings C n=none b=rule:module-state h
 CogView3PlusPatchEmbed C n=none b=rule:module-state h
 CombinedTimestepGuidanceTextProjEmbeddings C n=none b=rule:module-state h
 CombinedTimestepLabelEmbeddings C n=none b=rule:module-state h
 CombinedTimestepTextProjEmbeddings C n=none b=rule:module-state h
 GLIGENTextBoundingboxProjection C n=none b=rule:module-state h
 GaussianFourierProjection C n=none b=rule:module-state h
 HunyuanCombinedTimestepTextSizeStyleEmbedding C n=none b=rule:module-state h
 HunyuanDiTAttentionPool C n=none b=rule:module-state h
 IPAdapterFaceIDImageProjection C n=none b=rule:module-state h
 IPAdapterFaceIDPlusImageProjection C n=none b=rule:module-state h
 IPAdapterFullImageProjection C n=none b=rule:module-state h
 IPAdapterPlusImageProjection C n=none b=rule:module-state h
 IPAdapterPlusImageProjectionBlock C n=none b=rule:module-state h
 IPAdapterTimeImageProjection C n=none b=rule:module-state h
 IPAdapterTimeImageProjectionBlock C n=none b=rule:module-state h
 ImageHintTimeEmbedding C n=none b=rule:module-state h
 ImagePositionalEmbeddings C n=none b=rule:module-state h
 ImageProjection C n=none b=rule:module-state h
 ImageTimeEmbedding C n=none b=rule:module-state h
 LabelEmbedding C n=none b=rule:module-state h
 LuminaCombinedTimestepCaptionEmbedding C n=none b=rule:module-state h
 LuminaPatchEmbed C n=none b=rule:module-state h
 MochiAttentionPool C n=none b=rule:module-state h
 MochiCombinedTimestepCaptionEmbedding C n=none b=rule:module-state h
 MultiIPAdapterImageProjection C n=none b=rule:module-state h
 PatchEmbed C n=none b=rule:module-state h
 PixArtAlphaCombinedTimestepSizeEmbeddings C n=none b=rule:module-state h
 PixArtAlphaTextProjection C n=none b=rule:module-state h
 SinusoidalPositionalEmbedding C n=none b=rule:module-state h
 TextImageProjection C n=none b=rule:module-state h
 TextImageTimeEmbedding C n=none b=rule:module-state h
 TextTimeEmbedding C n=none b=rule:module-state h
 TimestepEmbedding C n=none b=rule:module-state h
 Timesteps C n=none b=rule:module-state h
diffusers.models.latent_upscaler.latent_upscaler_kandinsky6_sr
 Kandinsky6SRLatentUpscaler C n=none b=rule:module-state h
 Kandinsky6SRLatentUpscalerBank C n=none b=rule:module-state h
 Kandinsky6SRLatentUpscalerConv3d C n=none b=rule:module-state h
 Kandinsky6SRLatentUpscalerModulatedNorm C n=none b=rule:module-state h
 Kandinsky6SRLatentUpscalerOutputHead C n=none b=rule:module-state h
 Kandinsky6SRLatentUpscalerRMSNorm C n=none b=rule:module-state h
 Kandinsky6SRLatentUpscalerResidualBlock C n=none b=rule:module-state h
 Kandinsky6SRLatentUpscalerUpsample C n=none b=rule:module-state h
 Kandinsky6SRLatentUpscalerX2Branch C n=none b=rule:module-state h
diffusers.models.lora
 LoRACompatibleConv C n=none b=rule:module-state h
 LoRACompatibleLinear C n=none b=rule:module-state h
 LoRAConv2dLayer C n=none b=rule:module-state h
 LoRALinearLayer C n=none b=rule:module-state h
 PatchedLoraProjection C n=none b=rule:module-state h
diffusers.models.modeling_outputs
 AutoencoderKLOutput C n=none b=dict
 Transformer2DModelOutput C n=none b=dict
diffusers.models.modeling_utils
 ContextManagers C n=none b=dict h
 LegacyModelMixin C n=none b=rule:module-state h
 ModelMixin C n=none b=rule:module-state h
diffusers.models.normalization
 AdaGroupNorm C n=none b=rule:module-state h
 AdaLayerNorm C n=none b=rule:module-state h
 AdaLayerNormContinuous C n=none b=rule:module-state h
 AdaLayerNormSingle C n=none b=rule:module-state h
 AdaLayerNormZero C n=none b=rule:module-state h
 AdaLayerNormZeroSingle C n=none b=rule:module-state h
 CogVideoXLayerNormZero C n=none b=rule:module-state h
 CogView3PlusAdaLayerNormZeroTextImage C n=none b=rule:module-state h
 FP32LayerNorm C n=none b=rule:module-state h
 GlobalResponseNorm C n=none b=rule:module-state h
 LpNorm C n=none b=rule:module-state h
 LuminaLayerNormContinuous C n=none b=rule:module-state h
 LuminaRMSNormZero C n=none b=rule:module-state h
 MochiRMSNorm C n=none b=rule:module-state h
 RMSNorm C n=none b=rule:module-state h
 SD35AdaLayerNormZeroX C n=none b=rule:module-state h
diffusers.models.resnet
 AlphaBlender C n=none b=rule:module-state h
 Conv1dBlock C n=none b=rule:module-state h
 ResidualTemporalBlock1D C n=none b=rule:module-state h
 ResnetBlock2D C n=none b=rule:module-state h
 ResnetBlockCondNorm2D C n=none b=rule:module-state h
 SpatioTemporalResBlock C n=none b=rule:module-state h
 TemporalConvLayer C n=none b=rule:module-state h
 TemporalResnetBlock C n=none b=rule:module-state h
diffusers.models.transformers.ace_step_transformer
 AceStepAttention C n=none b=rule:module-state h
 AceStepAttnProcessor2_0 C n=none b=dict h
 AceStepMLP C n=none b=rule:module-state h
 AceStepTimestepEmbedding C n=none b=rule:module-state h
 AceStepTransformer1DModel C n=none b=rule:module-state h
 AceStepTransformerBlock C n=none b=rule:module-state h
diffusers.models.transformers.auraflow_transformer_2d
 AuraFlowFeedForward C n=none b=rule:module-state h
 AuraFlowJointTransformerBlock C n=none b=rule:module-state h
 AuraFlowPatchEmbed C n=none b=rule:module-state h
 AuraFlowPreFinalBlock C n=none b=rule:module-state h
 AuraFlowSingleTransformerBlock C n=none b=rule:module-state h
 AuraFlowTransformer2DModel C n=none b=rule:module-state h
diffusers.models.transformers.cogvideox_transformer_3d
 CogVideoXBlock C n=none b=rule:module-state h
 CogVideoXTransformer3DModel C n=none b=rule:module-state h
diffusers.models.transformers.consisid_transformer_3d
 ConsisIDBlock C n=none b=rule:module-state h
 ConsisIDTransformer3DModel C n=none b=rule:module-state h
 LocalFacialExtractor C n=none b=rule:module-state h
 PerceiverAttention C n=none b=rule:module-state h
 PerceiverCrossAttention C n=none b=rule:module-state h
diffusers.models.transformers.dit_transformer_2d
 DiTTransformer2DModel C n=none b=rule:module-state h
diffusers.models.transformers.dual_transformer_2d
 DualTransformer2DModel C n=none b=rule:module-state h
diffusers.models.transformers.hunyuan_transformer_2d
 AdaLayerNormShift C n=none b=rule:module-state h
 HunyuanDiT2DModel C n=none b=rule:module-state h
 HunyuanDiTBlock C n=none b=rule:module-state h
diffusers.models.transformers.latte_transformer_3d
 LatteTransformer3DModel C n=none b=rule:module-state h
diffusers.models.transformers.lumina_nextdit2d
 LuminaNextDiT2DModel C n=none b=rule:module-state h
 LuminaNextDiTBlock C n=none b=rule:module-state h
diffusers.models.transformers.minimax_music3_rvq_depth_decoder
 MiniMaxMusic3DepthAttention C n=none b=rule:module-state h
 MiniMaxMusic3DepthAttnProcessor C n=none b=dict h
 MiniMaxMusic3DepthDecoderBlock C n=none b=rule:module-state h
 MiniMaxMusic3RVQDepthDecoder C n=none b=rule:module-state h
diffusers.models.transformers.pixart_transformer_2d
 PixArtTransformer2DModel C n=none b=rule:module-state h
diffusers.models.transformers.prior_transformer
 PriorTransformer C n=none b=rule:module-state h
 PriorTransformerOutput C n=none b=dict
diffusers.models.transformers.sana_transformer
 GLUMBConv C n=none b=rule:module-state h
 SanaAttnProcessor2_0 C n=none b=dict h
 SanaCombinedTimestepGuidanceEmbeddings C n=none b=rule:module-state h
 SanaModulatedNorm C n=none b=rule:module-state h
 SanaTransformer2DModel C n=none b=rule:module-state h
 SanaTransformerBlock C n=none b=rule:module-state h
diffusers.models.transformers.stable_audio_transformer
 StableAudioDiTBlock C n=none b=rule:module-state h
 StableAudioDiTModel C n=none b=rule:module-state h
 StableAudioGaussianFourierProjection C n=none b=rule:module-state h
diffusers.models.transformers.t5_film_transformer
 DecoderLayer C n=none b=rule:module-state h
 NewGELUActivation C n=none b=rule:module-state h
 T5DenseGatedActDense C n=none b=rule:module-state h
 T5FiLMLayer C n=none b=rule:module-state h
 T5FilmDecoder C n=none b=rule:module-state h
 T5LayerCrossAttention C n=none b=rule:module-state h
 T5LayerFFCond C n=none b=rule:module-state h
 T5LayerNorm C n=none b=rule:module-state h
 T5LayerSelfAttentionCond C n=none b=rule:module-state h
diffusers.models.transformers.transformer_2d
 Transformer2DModel C n=none b=rule:module-state h
 Transformer2DModelOutput C n=none b=dict
diffusers.models.transformers.transformer_2d_dreamlite
 BasicTransformerBlockDreamLite C n=none b=rule:module-state h
 DreamLiteTransformer2DModel C n=none b=rule:module-state h
diffusers.models.transformers.transformer_allegro
 AllegroTransformer3DModel C n=none b=rule:module-state h
 AllegroTransformerBlock C n=none b=rule:module-state h
diffusers.models.transformers.transformer_anyflow
 AnyFlowAttention C n=none b=rule:module-state h
 AnyFlowAttnProcessor C n=none b=dict h
 AnyFlowCrossAttnProcessor C n=none b=dict h
 AnyFlowDualTimestepTextImageEmbedding C n=none b=rule:module-state h
 AnyFlowImageEmbedding C n=none b=rule:module-state h
 AnyFlowRotaryPosEmbed C n=none b=rule:module-state h
 AnyFlowTransformer3DModel C n=none b=rule:module-state h
 AnyFlowTransformerBlock C n=none b=rule:module-state h
diffusers.models.transformers.transformer_anyflow_far
 AnyFlowAttention C n=none b=rule:module-state h
 AnyFlowAttnProcessor C n=none b=dict h
 AnyFlowCausalAttnProcessor C n=none b=dict h
 AnyFlowCausalRotaryPosEmbed C n=none b=rule:module-state h
 AnyFlowCrossAttnProcessor C n=none b=dict h
 AnyFlowDualTimestepTextImageEmbeddingCausal C n=none b=rule:module-state h
 AnyFlowFARTransformer3DModel C n=none b=rule:module-state h
 AnyFlowFARTransformerOutput C n=none b=dict
 AnyFlowImageEmbedding C n=none b=rule:module-state h
 AnyFlowTransformerBlock C n=none b=rule:module-state h
diffusers.models.transformers.transformer_bria
 BriaAttention C n=none b=rule:module-state h
 BriaAttnProcessor C n=none b=dict h
 BriaEmbedND C n=none b=rule:module-state h
 BriaPosEmbed C n=none b=rule:module-state h
 BriaSingleTransformerBlock C n=none b=rule:module-state h
 BriaTimestepProjEmbeddings C n=none b=rule:module-state h
 BriaTimesteps C n=none b=rule:module-state h
 BriaTransformer2DModel C n=none b=rule:module-state h
 BriaTransformerBlock C n=none b=rule:module-state h
diffusers.models.transformers.transformer_bria_fibo
 BriaFiboAttention C n=none b=rule:module-state h
 BriaFiboAttnProcessor C n=none b=dict h
 BriaFiboEmbedND C n=none b=rule:module-state h
 BriaFiboSingleTransformerBlock C n=none b=rule:module-state h
 BriaFiboTextProjection C n=none b=rule:module-state h
 BriaFiboTimestepProjEmbeddings C n=none b=rule:module-state h
 BriaFiboTimesteps C n=none b=rule:module-state h
 BriaFiboTransformer2DModel C n=none b=rule:module-state h
 BriaFiboTransformerBlock C n=none b=rule:module-state h
diffusers.models.transformers.transformer_bria_fibo2
 BriaFibo2Attention C n=none b=rule:module-state h
 BriaFibo2AttnProcessor C n=none b=dict h
 BriaFibo2PerceiverLayer C n=none b=rule:module-state h
 BriaFibo2PerceiverResampler C n=none b=rule:module-state h
 BriaFibo2Transformer2DModel C n=none b=rule:module-state h
 BriaFibo2TransformerBlock C n=none b=rule:module-state h
 FeedForward C n=none b=rule:module-state h
 FinalLayer C n=none b=rule:module-state h
 RopeEmbedder C n=none b=dict h
 TimestepEmbedder C n=none b=rule:module-state h
diffusers.models.transformers.transformer_chroma
 ChromaAdaLayerNormContinuousPruned C n=none b=rule:module-state h
 ChromaAdaLayerNormZeroPruned C n=none b=rule:module-state h
 ChromaAdaLayerNormZeroSinglePruned C n=none b=rule:module-state h
 ChromaApproximator C n=none b=rule:module-state h
 ChromaCombinedTimestepTextProjEmbeddings C n=none b=rule:module-state h
 ChromaSingleTransformerBlock C n=none b=rule:module-state h
 ChromaTransformer2DModel C n=none b=rule:module-state h
 ChromaTransformerBlock C n=none b=rule:module-state h
diffusers.models.transformers.transformer_chronoedit
 ChronoEditRotaryPosEmbed C n=none b=rule:module-state h
 ChronoEditTransformer3DModel C n=none b=rule:module-state h
 WanAttention C n=none b=rule:module-state h
 WanAttnProcessor C n=none b=dict h
 WanImageEmbedding C n=none b=rule:module-state h
 WanTimeTextImageEmbedding C n=none b=rule:module-state h
 WanTransformerBlock C n=none b=rule:module-state h
diffusers.models.transformers.transformer_cogview3plus
 CogView3PlusTransformer2DModel C n=none b=rule:module-state h
 CogView3PlusTransformerBlock C n=none b=rule:module-state h
diffusers.models.transformers.transformer_cogview4
 CogView4AdaLayerNormContinuous C n=none b=rule:module-state h
 CogView4AdaLayerNormZero C n=none b=rule:module-state h
 CogView4AttnProcessor C n=none b=dict h
 CogView4PatchEmbed C n=none b=rule:module-state h
 CogView4RotaryPosEmbed C n=none b=rule:module-state h
 CogView4TrainingAttnProcessor C n=none b=dict h
 CogView4Transformer2DModel C n=none b=rule:module-state h
 CogView4TransformerBlock C n=none b=rule:module-state h
diffusers.models.transformers.transformer_cosmos
 CosmosAdaLayerNorm C n=none b=rule:module-state h
 CosmosAdaLayerNormZero C n=none b=rule:module-state h
 CosmosAttention C n=none b=rule:module-state h
 CosmosAttnProcessor2_0 C n=none b=dict h
 CosmosAttnProcessor2_5 C n=none b=dict h
 CosmosEmbedding C n=none b=rule:module-state h
 CosmosLearnablePositionalEmbed C n=none b=rule:module-state h
 CosmosPatchEmbed C n=none b=rule:module-state h
 CosmosRotaryPosEmbed C n=none b=rule:module-state h
 CosmosTimestepEmbedding C n=none b=rule:module-state h
 CosmosTransformer3DModel C n=none b=rule:module-state h
 CosmosTransformerBlock C n=none b=rule:module-state h
diffusers.models.transformers.transformer_cosmos3
 Cosmos3AttnProcessor C n=none b=dict h
 Cosmos3NemotronRMSNorm C n=none b=rule:module-state h
 Cosmos3OmniTransformer C n=none b=rule:module-state h
 Cosmos3OmniTransformerOutput C n=none b=dict
 Cosmos3PackedMoTAttention C n=none b=rule:module-state h
 Cosmos3VLTextMLP C n=none b=rule:module-state h
 Cosmos3VLTextMoTDecoderLayer C n=none b=rule:module-state h
 Cosmos3VLTextRotaryEmbedding C n=none b=rule:module-state h
 DomainAwareLinear C n=none b=rule:module-state h
diffusers.models.transformers.transformer_easyanimate
 EasyAnimateAttnProcessor2_0 C n=none b=dict h
 EasyAnimateLayerNormZero C n=none b=rule:module-state h
 EasyAnimateRotaryPosEmbed C n=none b=rule:module-state h
 EasyAnimateTransformer3DModel C n=none b=rule:module-state h
 EasyAnimateTransformerBlock C n=none b=rule:module-state h
diffusers.models.transformers.transformer_ernie_image
 ErnieImageAdaLNContinuous C n=none b=rule:module-state h
 ErnieImageAttention C n=none b=rule:module-state h
 ErnieImageEmbedND3 C n=none b=rule:module-state h
 ErnieImageFeedForward C n=none b=rule:module-state h
 ErnieImagePatchEmbedDynamic C n=none b=rule:module-state h
 ErnieImageSharedAdaLNBlock C n=none b=rule:module-state h
 ErnieImageSingleStreamAttnProcessor C n=none b=dict h
 ErnieImageTransformer2DModel C n=none b=rule:module-state h
 ErnieImageTransformer2DModelOutput C n=none b=dict
diffusers.models.transformers.transformer_flux
 FluxAttention C n=none b=rule:module-state h
 FluxAttnProcessor C n=none b=dict h
 FluxIPAdapterAttnProcessor C n=none b=rule:module-state h
 FluxPosEmbed C n=none b=rule:module-state h
 FluxSingleTransformerBlock C n=none b=rule:module-state h
 FluxTransformer2DModel C n=none b=rule:module-state h
 FluxTransformerBlock C n=none b=rule:module-state h
diffusers.models.transformers.transformer_flux2
 Flux2Attention C n=none b=rule:module-state h
 Flux2AttnProcessor C n=none b=dict h
 Flux2FeedForward C n=none b=rule:module-state h
 Flux2KVAttnProcessor C n=none b=dict h
 Flux2KVCache C n=none b=dict h
 Flux2KVLayerCache C n=none b=dict h
 Flux2KVParallelSelfAttnProcessor C n=none b=dict h
 Flux2Modulation C n=none b=rule:module-state h
 Flux2ParallelSelfAttention C n=none b=rule:module-state h
 Flux2ParallelSelfAttnProcessor C n=none b=dict h
 Flux2PosEmbed C n=none b=rule:module-state h
 Flux2SingleTransformerBlock C n=none b=rule:module-state h
 Flux2SwiGLU C n=none b=rule:module-state h
 Flux2TimestepGuidanceEmbeddings C n=none b=rule:module-state h
 Flux2Transformer2DModel C n=none b=rule:module-state h
 Flux2Transformer2DModelOutput C n=none b=dict
 Flux2TransformerBlock C n=none b=rule:module-state h
diffusers.models.transformers.transformer_flux3
 Flux3AdaLayerNorm C n=none b=rule:module-state h
 Flux3Attention C n=none b=rule:module-state h
 Flux3AttnProcessor C n=none b=dict h
 Flux3FeedForward C n=none b=rule:module-state h
 Flux3ModeTransformerBlock C n=none b=rule:module-state h
 Flux3Modulation C n=none b=rule:module-state h
 Flux3PosEmbed C n=none b=rule:module-state h
 Flux3SingleTransformerBlock C n=none b=rule:module-state h
 Flux3SwiGLU C n=none b=rule:module-state h
 Flux3Transformer2DModel C n=none b=rule:module-state h
diffusers.models.transformers.transformer_glm_image
 GlmImageAdaLayerNormContinuous C n=none b=rule:module-state h
 GlmImageAdaLayerNormZero C n=none b=rule:module-state h
 GlmImageAttnProcessor C n=none b=dict h
 GlmImageCombinedTimestepSizeEmbeddings C n=none b=rule:module-state h
 GlmImageImageProjector C n=none b=rule:module-state h
 GlmImageKVCache C n=none b=dict h
 GlmImageLayerKVCache C n=none b=dict h
 GlmImageRotaryPosEmbed C n=none b=rule:module-state h
 GlmImageTransformer2DModel C n=none b=rule:module-state h
 GlmImageTransformerBlock C n=none b=rule:module-state h
diffusers.models.transformers.transformer_helios
 HeliosAttention C n=none b=rule:module-state h
 HeliosAttnProcessor C n=none b=dict h
 HeliosOutputNorm C n=none b=rule:module-state h
 HeliosRotaryPosEmbed C n=none b=rule:module-state h
 HeliosTimeTextEmbedding C n=none b=rule:module-state h
 HeliosTransformer3DModel C n=none b=rule:module-state h
 HeliosTransformerBlock C n=none b=rule:module-state h
diffusers.models.transformers.transformer_hidream_image
 HiDreamAttention C n=none b=rule:module-state h
 HiDreamAttnProcessor C n=none b=dict h
 HiDreamBlock C n=none b=rule:module-state h
 HiDreamImageEmbedND C n=none b=rule:module-state h
 HiDreamImageFeedForwardSwiGLU C n=none b=rule:module-state h
 HiDreamImageOutEmbed C n=none b=rule:module-state h
 HiDreamImagePatchEmbed C n=none b=rule:module-state h
 HiDreamImagePooledEmbed C n=none b=rule:module-state h
 HiDreamImageSingleTransformerBlock C n=none b=rule:module-state h
 HiDreamImageTimestepEmbed C n=none b=rule:module-state h
 HiDreamImageTransformer2DModel C n=none b=rule:module-state h
 HiDreamImageTransformerBlock C n=none b=rule:module-state h
 MOEFeedForwardSwiGLU C n=none b=rule:module-state h
 MoEGate C n=none b=rule:module-state h
 TextProjection C n=none b=rule:module-state h
diffusers.models.transformers.transformer_hunyuan_video
 HunyuanVideoAdaNorm C n=none b=rule:module-state h
 HunyuanVideoAttnProcessor2_0 C n=none b=dict h
 HunyuanVideoConditionEmbedding C n=none b=rule:module-state h
 HunyuanVideoIndividualTokenRefiner C n=none b=rule:module-state h
 HunyuanVideoIndividualTokenRefinerBlock C n=none b=rule:module-state h
 HunyuanVideoPatchEmbed C n=none b=rule:module-state h
 HunyuanVideoRotaryPosEmbed C n=none b=rule:module-state h
 HunyuanVideoSingleTransformerBlock C n=none b=rule:module-state h
 HunyuanVideoTokenRefiner C n=none b=rule:module-state h
 HunyuanVideoTokenReplaceAdaLayerNormZero C n=none b=rule:module-state h
 HunyuanVideoTokenReplaceAdaLayerNormZeroSingle C n=none b=rule:module-state h
 HunyuanVideoTokenReplaceSingleTransformerBlock C n=none b=rule:module-state h
 HunyuanVideoTokenReplaceTransformerBlock C n=none b=rule:module-state h
 HunyuanVideoTransformer3DModel C n=none b=rule:module-state h
 HunyuanVideoTransformerBlock C n=none b=rule:module-state h
diffusers.models.transformers.transformer_hunyuan_video15
 HunyuanVideo15AdaNorm C n=none b=rule:module-state h
 HunyuanVideo15AttnProcessor2_0 C n=none b=dict h
 HunyuanVideo15ByT5TextProjection C n=none b=rule:module-state h
 HunyuanVideo15ImageProjection C n=none b=rule:module-state h
 HunyuanVideo15IndividualTokenRefiner C n=none b=rule:module-state h
 HunyuanVideo15IndividualTokenRefinerBlock C n=none b=rule:module-state h
 HunyuanVideo15PatchEmbed C n=none b=rule:module-state h
 HunyuanVideo15RotaryPosEmbed C n=none b=rule:module-state h
 HunyuanVideo15TimeEmbedding C n=none b=rule:module-state h
 HunyuanVideo15TokenRefiner C n=none b=rule:module-state h
 HunyuanVideo15Transformer3DModel C n=none b=rule:module-state h
 HunyuanVideo15TransformerBlock C n=none b=rule:module-state h
diffusers.models.transformers.transformer_hunyuan_video_framepack
 FramepackClipVisionProjection C n=none b=rule:module-state h
 HunyuanVideoFramepackRotaryPosEmbed C n=none b=rule:module-state h
 HunyuanVideoFramepackTransformer3DModel C n=none b=rule:module-state h
 HunyuanVideoHistoryPatchEmbed C n=none b=rule:module-state h
diffusers.models.transformers.transformer_hunyuanimage
 HunyuanImageAdaNorm C n=none b=rule:module-state h
 HunyuanImageAttnProcessor C n=none b=dict h
 HunyuanImageByT5TextProjection C n=none b=rule:module-state h
 HunyuanImageCombinedTimeGuidanceEmbedding C n=none b=rule:module-state h
 HunyuanImageIndividualTokenRefiner C n=none b=rule:module-state h
 HunyuanImageIndividualTokenRefinerBlock C n=none b=rule:module-state h
 HunyuanImagePatchEmbed C n=none b=rule:module-state h
 HunyuanImageRotaryPosEmbed C n=none b=rule:module-state h
 HunyuanImageSingleTransformerBlock C n=none b=rule:module-state h
 HunyuanImageTokenRefiner C n=none b=rule:module-state h
 HunyuanImageTransformer2DModel C n=none b=rule:module-state h
 HunyuanImageTransformerBlock C n=none b=rule:module-state h
diffusers.models.transformers.transformer_ideogram4
 Ideogram4Attention C n=none b=rule:module-state h
 Ideogram4AttnProcessor C n=none b=dict h
 Ideogram4EmbedScalar C n=none b=rule:module-state h
 Ideogram4FinalLayer C n=none b=rule:module-state h
 Ideogram4MLP C n=none b=rule:module-state h
 Ideogram4MRoPE C n=none b=rule:module-state h
 Ideogram4Transformer2DModel C n=none b=rule:module-state h
 Ideogram4TransformerBlock C n=none b=rule:module-state h
diffusers.models.transformers.transformer_joyimage
 JoyImageAttention C n=none b=rule:module-state h
 JoyImageAttnProcessor C n=none b=dict h
 JoyImageEditTransformer3DModel C n=none b=rule:module-state h
 JoyImageModulate C n=none b=rule:module-state h
 JoyImageTimeTextImageEmbedding C n=none b=rule:module-state h
 JoyImageTransformerBlock C n=none b=rule:module-state h
diffusers.models.transformers.transformer_joyimage_edit_plus
 JoyImageEditPlusAttention C n=none b=rule:module-state h
 JoyImageEditPlusAttnProcessor C n=none b=dict h
 JoyImageEditPlusModulate C n=none b=rule:module-state h
 JoyImageEditPlusTimeTextImageEmbedding C n=none b=rule:module-state h
 JoyImageEditPlusTransformer3DModel C n=none b=rule:module-state h
 JoyImageEditPlusTransformerBlock C n=none b=rule:module-state h
diffusers.models.transformers.transformer_kandinsky
 Kandinsky5Attention C n=none b=rule:module-state h
 Kandinsky5AttnProcessor C n=none b=dict h
 Kandinsky5FeedForward C n=none b=rule:module-state h
 Kandinsky5Modulation C n=none b=rule:module-state h
 Kandinsky5OutLayer C n=none b=rule:module-state h
 Kandinsky5RoPE1D C n=none b=rule:module-state h
 Kandinsky5RoPE3D C n=none b=rule:module-state h
 Kandinsky5TextEmbeddings C n=none b=rule:module-state h
 Kandinsky5TimeEmbeddings C n=none b=rule:module-state h
 Kandinsky5Transformer3DModel C n=none b=rule:module-state h
 Kandinsky5TransformerDecoderBlock C n=none b=rule:module-state h
 Kandinsky5TransformerEncoderBlock C n=none b=rule:module-state h
 Kandinsky5VisualEmbeddings C n=none b=rule:module-state h
diffusers.models.transformers.transformer_kandinsky6
 Kandinsky6Attention C n=none b=rule:module-state h
 Kandinsky6AttnProcessor C n=none b=dict h
 Kandinsky6FusedTransformerDecoderBlock C n=none b=rule:module-state h
 Kandinsky6Modulation C n=none b=rule:module-state h
 Kandinsky6OutLayer C n=none b=rule:module-state h
 Kandinsky6OutLayerAudio C n=none b=rule:module-state h
 Kandinsky6RoPE1D C n=none b=rule:module-state h
 Kandinsky6RoPE3D C n=none b=rule:module-state h
 Kandinsky6TextEmbeddings C n=none b=rule:module-state h
 Kandinsky6TimeEmbeddings C n=none b=rule:module-state h
 Kandinsky6Transformer3DModel C n=none b=rule:module-state h
 Kandinsky6TransformerDecoderBlock C n=none b=rule:module-state h
 Kandinsky6TransformerEncoderBlock C n=none b=rule:module-state h
 Kandinsky6TransformerOutput C n=none b=dict
 Kandinsky6VisualEmbeddings C n=none b=rule:module-state h
diffusers.models.transformers.transformer_kandinsky6_sr
 Kandinsky6SRAttention C n=none b=rule:module-state h
 Kandinsky6SRAttnProcessor C n=none b=dict h
 Kandinsky6SRModulation C n=none b=rule:module-state h
 Kandinsky6SROutLayer C n=none b=rule:module-state h
 Kandinsky6SRRoPE3D C n=none b=rule:module-state h
 Kandinsky6SRTimeEmbeddings C n=none b=rule:module-state h
 Kandinsky6SRTransformer3DModel C n=none b=rule:module-state h
 Kandinsky6SRTransformerBlock C n=none b=rule:module-state h
 Kandinsky6SRVisualEmbeddings C n=none b=rule:module-state h
diffusers.models.transformers.transformer_krea2
 Krea2Attention C n=none b=rule:module-state h
 Krea2AttnProcessor C n=none b=dict h
 Krea2FinalLayer C n=none b=rule:module-state h
 Krea2RMSNorm C n=none b=rule:module-state h
 Krea2RotaryPosEmbed C n=none b=rule:module-state h
 Krea2SwiGLU C n=none b=rule:module-state h
 Krea2TextFusion C n=none b=rule:module-state h
 Krea2TextFusionBlock C n=none b=rule:module-state h
 Krea2TextProjection C n=none b=rule:module-state h
 Krea2TimestepEmbedding C n=none b=rule:module-state h
 Krea2Transformer2DModel C n=none b=rule:module-state h
 Krea2TransformerBlock C n=none b=rule:module-state h
diffusers.models.transformers.transformer_longcat_audio_dit
 AudioDiTAdaLNMLP C n=none b=rule:module-state h
 AudioDiTAdaLayerNormZeroFinal C n=none b=rule:module-state h
 AudioDiTAttention C n=none b=rule:module-state h
 AudioDiTBlock C n=none b=rule:module-state h
 AudioDiTConvNeXtV2Block C n=none b=rule:module-state h
 AudioDiTCrossAttnProcessor C n=none b=dict h
 AudioDiTEmbedder C n=none b=rule:module-state h
 AudioDiTFeedForward C n=none b=rule:module-state h
 AudioDiTGRN C n=none b=rule:module-state h
 AudioDiTRotaryEmbedding C n=none b=rule:module-state h
 AudioDiTSelfAttnProcessor C n=none b=dict h
 AudioDiTSinusPositionEmbedding C n=none b=rule:module-state h
 AudioDiTTimestepEmbedding C n=none b=rule:module-state h
 LongCatAudioDiTTransformer C n=none b=rule:module-state h
 LongCatAudioDiTTransformerOutput C n=none b=dict
diffusers.models.transformers.transformer_longcat_image
 LongCatImageAttention C n=none b=rule:module-state h
 LongCatImageAttnProcessor C n=none b=dict h
 LongCatImagePosEmbed C n=none b=rule:module-state h
 LongCatImageSingleTransformerBlock C n=none b=rule:module-state h
 LongCatImageTimestepEmbeddings C n=none b=rule:module-state h
 LongCatImageTransformer2DModel C n=none b=rule:module-state h
 LongCatImageTransformerBlock C n=none b=rule:module-state h
diffusers.models.transformers.transformer_ltx
 LTXAttention C n=none b=rule:module-state h
 LTXVideoAttnProcessor C n=none b=dict h
 LTXVideoRotaryPosEmbed C n=none b=rule:module-state h
 LTXVideoTransformer3DModel C n=none b=rule:module-state h
 LTXVideoTransformerBlock C n=none b=rule:module-state h
diffusers.models.transformers.transformer_ltx2
 AudioVisualModelOutput C n=none b=dict
 LTX2AdaLayerNormSingle C n=none b=rule:module-state h
 LTX2Attention C n=none b=rule:module-state h
 LTX2AudioVideoAttnProcessor C n=none b=dict h
 LTX2AudioVideoRotaryPosEmbed C n=none b=rule:module-state h
 LTX2PerturbedAttnProcessor C n=none b=dict h
 LTX2VideoTransformer3DModel C n=none b=rule:module-state h
 LTX2VideoTransformerBlock C n=none b=rule:module-state h
diffusers.models.transformers.transformer_lumina2
 Lumina2AttnProcessor2_0 C n=none b=dict h
 Lumina2CombinedTimestepCaptionEmbedding C n=none b=rule:module-state h
 Lumina2RotaryPosEmbed C n=none b=rule:module-state h
 Lumina2Transformer2DModel C n=none b=rule:module-state h
 Lumina2TransformerBlock C n=none b=rule:module-state h
diffusers.models.transformers.transformer_minimax_h3
 MiniMaxH3AdaLayerNormModulation C n=none b=rule:module-state h
 MiniMaxH3AdaLayerNormOut C n=none b=rule:module-state h
 MiniMaxH3Attention C n=none b=rule:module-state h
 MiniMaxH3AttnProcessor C n=none b=dict h
 MiniMaxH3RotaryPosEmbed C n=none b=rule:module-state h
 MiniMaxH3TokenRefiner C n=none b=rule:module-state h
 MiniMaxH3TokenRefinerBlock C n=none b=rule:module-state h
 MiniMaxH3Transformer3DModel C n=none b=rule:module-state h
 MiniMaxH3TransformerBlock C n=none b=rule:module-state h
 MiniMaxH3TransformerOutput C n=none b=dict
diffusers.models.transformers.transformer_minimax_music3
 MiniMaxMusic3Attention C n=none b=rule:module-state h
 MiniMaxMusic3AttnProcessor C n=none b=dict h
 MiniMaxMusic3FourierEmbedding C n=none b=rule:module-state h
 MiniMaxMusic3RotaryEmbedding C n=none b=rule:module-state h
 MiniMaxMusic3Transformer1DModel C n=none b=rule:module-state h
 MiniMaxMusic3TransformerBlock C n=none b=rule:module-state h
diffusers.models.transformers.transformer_mochi
 MochiLayerNormContinuous C n=none b=rule:module-state h
 MochiModulatedRMSNorm C n=none b=rule:module-state h
 MochiRMSNormZero C n=none b=rule:module-state h
 MochiRoPE C n=none b=rule:module-state h
 MochiTransformer3DModel C n=none b=rule:module-state h
 MochiTransformerBlock C n=none b=rule:module-state h
diffusers.models.transformers.transformer_motif_video
 MotifVideoAdaNorm C n=none b=rule:module-state h
 MotifVideoAttention C n=none b=rule:module-state h
 MotifVideoAttnProcessor2_0 C n=none b=dict h
 MotifVideoConditionEmbedding C n=none b=rule:module-state h
 MotifVideoCrossAttention C n=none b=rule:module-state h
 MotifVideoCrossAttnProcessor2_0 C n=none b=dict h
 MotifVideoImageProjection C n=none b=rule:module-state h
 MotifVideoPatchEmbed C n=none b=rule:module-state h
 MotifVideoRotaryPosEmbed C n=none b=rule:module-state h
 MotifVideoSingleTransformerBlock C n=none b=rule:module-state h
 MotifVideoTransformer3DModel C n=none b=rule:module-state h
 MotifVideoTransformerBlock C n=none b=rule:module-state h
diffusers.models.transformers.transformer_nucleusmoe_image
 NucleusMoEAttnProcessor2_0 C n=none b=dict h
 NucleusMoEEmbedRope C n=none b=rule:module-state h
 NucleusMoEImageTransformer2DModel C n=none b=rule:module-state h
 NucleusMoEImageTransformerBlock C n=none b=rule:module-state h
 NucleusMoELayer C n=none b=rule:module-state h
 NucleusMoETimestepProjEmbeddings C n=none b=rule:module-state h
 SwiGLUExperts C n=none b=rule:module-state h
diffusers.models.transformers.transformer_omnigen
 OmniGenAttnProcessor2_0 C n=none b=dict h
 OmniGenBlock C n=none b=rule:module-state h
 OmniGenFeedForward C n=none b=rule:module-state h
 OmniGenPatchEmbed C n=none b=rule:module-state h
 OmniGenSuScaledRotaryEmbedding C n=none b=rule:module-state h
 OmniGenTransformer2DModel C n=none b=rule:module-state h
diffusers.models.transformers.transformer_ovis_image
 OvisImageAttention C n=none b=rule:module-state h
 OvisImageAttnProcessor C n=none b=dict h
 OvisImagePosEmbed C n=none b=rule:module-state h
 OvisImageSingleTransformerBlock C n=none b=rule:module-state h
 OvisImageTransformer2DModel C n=none b=rule:module-state h
 OvisImageTransformerBlock C n=none b=rule:module-state h
diffusers.models.transformers.transformer_prx
 FinalLayer C n=none b=rule:module-state h
 MLPEmbedder C n=none b=rule:module-state h
 Modulation C n=none b=rule:module-state h
 PRXAttention C n=none b=rule:module-state h
 PRXAttnProcessor2_0 C n=none b=dict h
 PRXBlock C n=none b=rule:module-state h
 PRXEmbedND C n=none b=rule:module-state h
 PRXResolutionEmbedder C n=none b=rule:module-state h
 PRXTransformer2DModel C n=none b=rule:module-state h
diffusers.models.transformers.transformer_qwenimage
 QwenDoubleStreamAttnProcessor2_0 C n=none b=dict h
 QwenEmbedLayer3DRope C n=none b=rule:module-state h
 QwenEmbedRope C n=none b=rule:module-state h
 QwenImageTransformer2DModel C n=none b=rule:module-state h
 QwenImageTransformerBlock C n=none b=rule:module-state h
 QwenTimestepProjEmbeddings C n=none b=rule:module-state h
diffusers.models.transformers.transformer_qwenimage21
 QwenImage21AdaLayerNormContinuous C n=none b=rule:module-state h
 QwenImage21Attention C n=none b=rule:module-state h
 QwenImage21AttnProcessor C n=none b=dict h
 QwenImage21FlexAttnProcessor C n=none b=dict h
 QwenImage21KVCache C n=none b=dict h
 QwenImage21KVLayerCache C n=none b=dict h
 QwenImage21Rope C n=none b=rule:module-state h
 QwenImage21SwiGLUFeedForward C n=none b=rule:module-state h
 QwenImage21TemporalTimesteps C n=none b=rule:module-state h
 QwenImage21TextProjection C n=none b=rule:module-state h
 QwenImage21TimestepProjEmbeddings C n=none b=rule:module-state h
 QwenImage21Transformer2DModel C n=none b=rule:module-state h
 QwenImage21TransformerBlock C n=none b=rule:module-state h
 QwenImage21ZeroCenterRMSNorm C n=none b=rule:module-state h
diffusers.models.transformers.transformer_rfd4_proteina
 RFD4ProteinaAdaptiveAttention C n=none b=rule:module-state h
 RFD4ProteinaAdaptiveNorm C n=none b=rule:module-state h
 RFD4ProteinaAdaptiveTransition C n=none b=rule:module-state h
 RFD4ProteinaFeatureFactory C n=none b=rule:module-state h
 RFD4ProteinaPairAttention C n=none b=rule:module-state h
 RFD4ProteinaPairAttnProcessor C n=none b=dict h
 RFD4ProteinaPairBuilder C n=none b=rule:module-state h
 RFD4ProteinaPairTransition C n=none b=rule:module-state h
 RFD4ProteinaPairUpdate C n=none b=rule:module-state h
 RFD4ProteinaTransformer C n=none b=rule:module-state h
 RFD4ProteinaTransformerOutput C n=none b=dict
 RFD4ProteinaTransition C n=none b=rule:module-state h
 RFD4ProteinaTriangleMultiplication C n=none b=rule:module-state h
 RFD4ProteinaTrunkLayer C n=none b=rule:module-state h
 _AtomChargeEmbedding C n=none b=rule:module-state h
 _AtomicElementEmbedding C n=none b=rule:module-state h
 _CathEmbedding C n=none b=rule:module-state h
 _PairDistances C n=none b=rule:module-state h
 _SecondaryStructureEmbedding C n=none b=rule:module-state h
 _TokenTypeEmbedding C n=none b=rule:module-state h
diffusers.models.transformers.transformer_sana_video
 GLUMBTempConv C n=none b=rule:module-state h
 SanaAttnProcessor2_0 C n=none b=dict h
 SanaCombinedTimestepGuidanceEmbeddings C n=none b=rule:module-state h
 SanaLinearAttnProcessor3_0 C n=none b=dict h
 SanaModulatedNorm C n=none b=rule:module-state h
 SanaVideoTransformer3DModel C n=none b=rule:module-state h
 SanaVideoTransformerBlock C n=none b=rule:module-state h
 WanRotaryPosEmbed C n=none b=rule:module-state h
diffusers.models.transformers.transformer_sana_wm
 BidirectionalGDNUCPESinglePathLiteLA C n=none b=rule:module-state h
 GLUMBConvTemp C n=none b=rule:module-state h
 MultiHeadCrossAttention C n=none b=rule:module-state h
 SanaVideoMSCamCtrlBlock C n=none b=rule:module-state h
 SanaWMBidirectionalGDNAttention C n=none b=rule:module-state h
 SanaWMBidirectionalGDNCamAttention C n=none b=rule:module-state h
 SanaWMCaptionEmbedder C n=none b=rule:module-state h
 SanaWMConvLayer C n=none b=rule:module-state h
 SanaWMCrossAttnProcessor C n=none b=dict h
 SanaWMMlp C n=none b=rule:module-state h
 SanaWMPatchEmbed C n=none b=rule:module-state h
 SanaWMRotaryPosEmbed C n=none b=rule:module-state h
 SanaWMSoftmaxAttention C n=none b=rule:module-state h
 SanaWMSoftmaxCamAttention C n=none b=rule:module-state h
 SanaWMTemporalShortConvolution C n=none b=rule:module-state h
 SanaWMTransformer3DModel C n=none b=rule:module-state h
 T2IFinalLayer C n=none b=rule:module-state h
 _SoftmaxUCPESinglePathLiteLA C n=none b=rule:module-state h
diffusers.models.transformers.transformer_sana_wm_refiner
 SanaWMLTX2AdaLayerNormSingle C n=none b=rule:module-state h
 SanaWMLTX2Attention C n=none b=rule:module-state h
 SanaWMLTX2AudioVideoAttnProcessor C n=none b=dict h
 SanaWMLTX2AudioVideoRotaryPosEmbed C n=none b=rule:module-state h
 SanaWMLTX2PerturbedAttnProcessor C n=none b=dict h
 SanaWMLTX2RefinerAttnProcessor C n=none b=dict h
 SanaWMLTX2RefinerTransformer3DModel C n=none b=rule:module-state h
 SanaWMLTX2RefinerTransformerBlock C n=none b=rule:module-state h
 SanaWMRefinerKVCache C n=none b=dict h
 SanaWMRefinerKVLayerCache C n=none b=dict h
diffusers.models.transformers.transformer_sd3
 SD3SingleTransformerBlock C n=none b=rule:module-state h
 SD3Transformer2DModel C n=none b=rule:module-state h
diffusers.models.transformers.transformer_skyreels_v2
 SkyReelsV2Attention C n=none b=rule:module-state h
 SkyReelsV2AttnProcessor C n=none b=dict h
 SkyReelsV2ImageEmbedding C n=none b=rule:module-state h
 SkyReelsV2RotaryPosEmbed C n=none b=rule:module-state h
 SkyReelsV2TimeTextImageEmbedding C n=none b=rule:module-state h
 SkyReelsV2Timesteps C n=none b=rule:module-state h
 SkyReelsV2Transformer3DModel C n=none b=rule:module-state h
 SkyReelsV2TransformerBlock C n=none b=rule:module-state h
diffusers.models.transformers.transformer_stable_audio3
 StableAudio3CrossAttention C n=none b=rule:module-state h
 StableAudio3CrossAttnProcessor C n=none b=dict h
 StableAudio3DiTBlock C n=none b=rule:module-state h
 StableAudio3DiTModel C n=none b=rule:module-state h
 StableAudio3DiTModelOutput C n=none b=dict
 StableAudio3ExpoFourierFeatures C n=none b=rule:module-state h
 StableAudio3FeedForward C n=none b=rule:module-state h
 StableAudio3RMSNorm C n=none b=rule:module-state h
 StableAudio3RotaryEmbedding C n=none b=rule:module-state h
 StableAudio3SelfAttention C n=none b=rule:module-state h
 StableAudio3SelfAttnProcessor C n=none b=dict h
diffusers.models.transformers.transformer_temporal
 TransformerSpatioTemporalModel C n=none b=rule:module-state h
 TransformerTemporalModel C n=none b=rule:module-state h
 TransformerTemporalModelOutput C n=none b=dict
diffusers.models.transformers.transformer_wan
 WanAttention C n=none b=rule:module-state h
 WanAttnProcessor C n=none b=dict h
 WanImageEmbedding C n=none b=rule:module-state h
 WanRotaryPosEmbed C n=none b=rule:module-state h
 WanTimeTextImageEmbedding C n=none b=rule:module-state h
 WanTransformer3DModel C n=none b=rule:module-state h
 WanTransformerBlock C n=none b=rule:module-state h
diffusers.models.transformers.transformer_wan_animate
 FusedLeakyReLU C n=none b=rule:module-state h
 MotionConv2d C n=none b=rule:module-state h
 MotionEncoderResBlock C n=none b=rule:module-state h
 MotionLinear C n=none b=rule:module-state h
 WanAnimateFaceBlockAttnProcessor C n=none b=dict h
 WanAnimateFaceBlockCrossAttention C n=none b=rule:module-state h
 WanAnimateFaceEncoder C n=none b=rule:module-state h
 WanAnimateMotionEncoder C n=none b=rule:module-state h
 WanAnimateTransformer3DModel C n=none b=rule:module-state h
 WanAttention C n=none b=rule:module-state h
 WanAttnProcessor C n=none b=dict h
 WanImageEmbedding C n=none b=rule:module-state h
 WanRotaryPosEmbed C n=none b=rule:module-state h
 WanTimeTextImageEmbedding C n=none b=rule:module-state h
 WanTransformerBlock C n=none b=rule:module-state h
diffusers.models.transformers.transformer_wan_animate_2
 Head C n=none b=rule:module-state h
 MLPProj C n=none b=rule:module-state h
 WanAnimate2Attention C n=none b=rule:module-state h
 WanAnimate2AttnProcessor C n=none b=dict h
 WanAnimate2CrossAttnProcessor C n=none b=dict h
 WanAnimate2KVCache C n=none b=dict h
 WanAnimate2KVLayerCache C n=none b=dict h
 WanAnimate2Transformer3DModel C n=none b=rule:module-state h
 WanAnimate2TransformerBlock C n=none b=rule:module-state h
diffusers.models.transformers.transformer_wan_vace
 WanVACETransformer3DModel C n=none b=rule:module-state h
 WanVACETransformerBlock C n=none b=rule:module-state h
diffusers.models.transformers.transformer_z_image
 FeedForward C n=none b=rule:module-state h
 FinalLayer C n=none b=rule:module-state h
 RopeEmbedder C n=none b=dict h
 TimestepEmbedder C n=none b=rule:module-state h
 ZImageTransformer2DModel C n=none b=rule:module-state h
 ZImageTransformerBlock C n=none b=rule:module-state h
 ZSingleStreamAttnProcessor C n=none b=dict h
diffusers.models.unets.unet_1d
 UNet1DModel C n=none b=rule:module-state h
 UNet1DOutput C n=none b=dict
diffusers.models.unets.unet_1d_blocks
 AttnDownBlock1D C n=none b=rule:module-state h
 AttnUpBlock1D C n=none b=rule:module-state h
 DownBlock1D C n=none b=rule:module-state h
 DownBlock1DNoSkip C n=none b=rule:module-state h
 DownResnetBlock1D C n=none b=rule:module-state h
 Downsample1d C n=none b=rule:module-state h
 MidResTemporalBlock1D C n=none b=rule:module-state h
 OutConv1DBlock C n=none b=rule:module-state h
 OutValueFunctionBlock C n=none b=rule:module-state h
 ResConvBlock C n=none b=rule:module-state h
 SelfAttention1d C n=none b=rule:module-state h
 UNetMidBlock1D C n=none b=rule:module-state h
 UpBlock1D C n=none b=rule:module-state h
 UpBlock1DNoSkip C n=none b=rule:module-state h
 UpResnetBlock1D C n=none b=rule:module-state h
 Upsample1d C n=none b=rule:module-state h
 ValueFunctionMidBlock1D C n=none b=rule:module-state h
diffusers.models.unets.unet_2d
 UNet2DModel C n=none b=rule:module-state h
 UNet2DOutput C n=none b=dict
diffusers.models.unets.unet_2d_blocks
 AttnDownBlock2D C n=none b=rule:module-state h
 AttnDownEncoderBlock2D C n=none b=rule:module-state h
 AttnSkipDownBlock2D C n=none b=rule:module-state h
 AttnSkipUpBlock2D C n=none b=rule:module-state h
 AttnUpBlock2D C n=none b=rule:module-state h
 AttnUpDecoderBlock2D C n=none b=rule:module-state h
 AutoencoderTinyBlock C n=none b=rule:module-state h
 CrossAttnDownBlock2D C n=none b=rule:module-state h
 CrossAttnUpBlock2D C n=none b=rule:module-state h
 DownBlock2D C n=none b=rule:module-state h
 DownEncoderBlock2D C n=none b=rule:module-state h
 KAttentionBlock C n=none b=rule:module-state h
 KCrossAttnDownBlock2D C n=none b=rule:module-state h
 KCrossAttnUpBlock2D C n=none b=rule:module-state h
 KDownBlock2D C n=none b=rule:module-state h
 KUpBlock2D C n=none b=rule:module-state h
 ResnetDownsampleBlock2D C n=none b=rule:module-state h
 ResnetUpsampleBlock2D C n=none b=rule:module-state h
 SimpleCrossAttnDownBlock2D C n=none b=rule:module-state h
 SimpleCrossAttnUpBlock2D C n=none b=rule:module-state h
 SkipDownBlock2D C n=none b=rule:module-state h
 SkipUpBlock2D C n=none b=rule:module-state h
 UNetMidBlock2D C n=none b=rule:module-state h
 UNetMidBlock2DCrossAttn C n=none b=rule:module-state h
 UNetMidBlock2DSimpleCrossAttn C n=none b=rule:module-state h
 UpBlock2D C n=none b=rule:module-state h
 UpDecoderBlock2D C n=none b=rule:module-state h
diffusers.models.unets.unet_2d_condition
 UNet2DConditionModel C n=none b=rule:module-state h
 UNet2DConditionOutput C n=none b=dict
diffusers.models.unets.unet_3d_blocks
 CrossAttnDownBlock3D C n=none b=rule:module-state h
 CrossAttnDownBlockMotion C n=none b=rule:module-state h
 CrossAttnDownBlockSpatioTemporal C n=none b=rule:module-state h
 CrossAttnUpBlock3D C n=none b=rule:module-state h
 CrossAttnUpBlockMotion C n=none b=rule:module-state h
 CrossAttnUpBlockSpatioTemporal C n=none b=rule:module-state h
 DownBlock3D C n=none b=rule:module-state h
 DownBlockMotion C n=none b=rule:module-state h
 DownBlockSpatioTemporal C n=none b=rule:module-state h
 MidBlockTemporalDecoder C n=none b=rule:module-state h
 UNetMidBlock3DCrossAttn C n=none b=rule:module-state h
 UNetMidBlockCrossAttnMotion C n=none b=rule:module-state h
 UNetMidBlockSpatioTemporal C n=none b=rule:module-state h
 UpBlock3D C n=none b=rule:module-state h
 UpBlockMotion C n=none b=rule:module-state h
 UpBlockSpatioTemporal C n=none b=rule:module-state h
 UpBlockTemporalDecoder C n=none b=rule:module-state h
diffusers.models.unets.unet_3d_condition
 UNet3DConditionModel C n=none b=rule:module-state h
 UNet3DConditionOutput C n=none b=dict
diffusers.models.unets.unet_dreamlite
 DepthwiseSeparableConv C n=none b=rule:module-state h
 DreamLiteAttnProcessor2_0 C n=none b=dict h
 DreamLiteCrossAttnDownBlock2D C n=none b=rule:module-state h
 DreamLiteCrossAttnNoSelfAttnDownBlock2D C n=none b=rule:module-state h
 DreamLiteCrossAttnNoSelfAttnUpBlock2D C n=none b=rule:module-state h
 DreamLiteCrossAttnUpBlock2D C n=none b=rule:module-state h
 DreamLiteDownBlock2D C n=none b=rule:module-state h
 DreamLiteUNetMidBlock2DCrossAttn C n=none b=rule:module-state h
 DreamLiteUNetModel C n=none b=rule:module-state h
 DreamLiteUpBlock2D C n=none b=rule:module-state h
 ResnetBlock2DDreamLite C n=none b=rule:module-state h
diffusers.models.unets.unet_i2vgen_xl
 I2VGenXLTransformerTemporalEncoder C n=none b=rule:module-state h
 I2VGenXLUNet C n=none b=rule:module-state h
diffusers.models.unets.unet_kandinsky3
 Kandinsky3AttentionBlock C n=none b=rule:module-state h
 Kandinsky3AttentionPooling C n=none b=rule:module-state h
 Kandinsky3Block C n=none b=rule:module-state h
 Kandinsky3ConditionalGroupNorm C n=none b=rule:module-state h
 Kandinsky3DownSampleBlock C n=none b=rule:module-state h
 Kandinsky3EncoderProj C n=none b=rule:module-state h
 Kandinsky3ResNetBlock C n=none b=rule:module-state h
 Kandinsky3UNet C n=none b=rule:module-state h
 Kandinsky3UNetOutput C n=none b=dict
 Kandinsky3UpSampleBlock C n=none b=rule:module-state h
diffusers.models.unets.unet_motion_model
 AnimateDiffTransformer3D C n=none b=rule:module-state h
 CrossAttnDownBlockMotion C n=none b=rule:module-state h
 CrossAttnUpBlockMotion C n=none b=rule:module-state h
 DownBlockMotion C n=none b=rule:module-state h
 MotionAdapter C n=none b=rule:module-state h
 MotionModules C n=none b=rule:module-state h
 UNetMidBlockCrossAttnMotion C n=none b=rule:module-state h
 UNetMotionModel C n=none b=rule:module-state h
 UNetMotionOutput C n=none b=dict
 UpBlockMotion C n=none b=rule:module-state h
diffusers.models.unets.unet_spatio_temporal_condition
 UNetSpatioTemporalConditionModel C n=none b=rule:module-state h
 UNetSpatioTemporalConditionOutput C n=none b=dict
diffusers.models.unets.unet_stable_cascade
 GlobalResponseNorm C n=none b=rule:module-state h
 SDCascadeAttnBlock C n=none b=rule:module-state h
 SDCascadeLayerNorm C n=none b=rule:module-state h
 SDCascadeResBlock C n=none b=rule:module-state h
 SDCascadeTimestepBlock C n=none b=rule:module-state h
 StableCascadeUNet C n=none b=rule:module-state h
 StableCascadeUNetOutput C n=none b=dict
 UpDownBlock2d C n=none b=rule:module-state h
diffusers.models.unets.uvit_2d
 ConvMlmLayer C n=none b=rule:module-state h
 ConvNextBlock C n=none b=rule:module-state h
 UVit2DConvEmbed C n=none b=rule:module-state h
 UVit2DModel C n=none b=rule:module-state h
 UVitBlock C n=none b=rule:module-state h
diffusers.models.upsampling
 CogVideoXUpsample3D C n=none b=rule:module-state h
 FirUpsample2D C n=none b=rule:module-state h
 KUpsample2D C n=none b=rule:module-state h
 Upsample1D C n=none b=rule:module-state h
 Upsample2D C n=none b=rule:module-state h
diffusers.schedulers.deprecated.scheduling_karras_ve
 KarrasVeOutput C n=none b=dict
 KarrasVeScheduler C n=none b=rule:config-state h
diffusers.schedulers.deprecated.scheduling_sde_vp
 ScoreSdeVpScheduler C n=none b=rule:config-state h
diffusers.schedulers.scheduling_amused
 AmusedScheduler C n=none b=rule:config-state h
 AmusedSchedulerOutput C n=none b=dict
diffusers.schedulers.scheduling_block_refinement
 BlockRefinementScheduler C n=none b=rule:config-state h
 BlockRefinementSchedulerOutput C n=none b=dict
diffusers.schedulers.scheduling_consistency_decoder
 ConsistencyDecoderScheduler C n=none b=rule:config-state h
 ConsistencyDecoderSchedulerOutput C n=none b=dict
diffusers.schedulers.scheduling_consistency_models
 CMStochasticIterativeScheduler C n=none b=rule:config-state h
 CMStochasticIterativeSchedulerOutput C n=none b=dict
diffusers.schedulers.scheduling_ddim
 DDIMScheduler C n=none b=rule:config-state h
 DDIMSchedulerOutput C n=none b=dict
diffusers.schedulers.scheduling_ddim_cogvideox
 CogVideoXDDIMScheduler C n=none b=rule:config-state h
 DDIMSchedulerOutput C n=none b=dict
diffusers.schedulers.scheduling_ddim_inverse
 DDIMInverseScheduler C n=none b=rule:config-state h
 DDIMSchedulerOutput C n=none b=dict
diffusers.schedulers.scheduling_ddim_parallel
 DDIMParallelScheduler C n=none b=rule:config-state h
 DDIMParallelSchedulerOutput C n=none b=dict
diffusers.schedulers.scheduling_ddpm
 DDPMScheduler C n=none b=rule:config-state h
 DDPMSchedulerOutput C n=none b=dict
diffusers.schedulers.scheduling_ddpm_parallel
 DDPMParallelScheduler C n=none b=rule:config-state h
 DDPMParallelSchedulerOutput C n=none b=dict
diffusers.schedulers.scheduling_ddpm_wuerstchen
 DDPMWuerstchenScheduler C n=none b=rule:config-state h
 DDPMWuerstchenSchedulerOutput C n=none b=dict
diffusers.schedulers.scheduling_deis_multistep
 DEISMultistepScheduler C n=none b=rule:config-state h
diffusers.schedulers.scheduling_discrete_ddim
 DiscreteDDIMScheduler C n=none b=rule:config-state h
 DiscreteDDIMSchedulerOutput C n=none b=dict
diffusers.schedulers.scheduling_dpm_cogvideox
 CogVideoXDPMScheduler C n=none b=rule:config-state h
 DDIMSchedulerOutput C n=none b=dict
diffusers.schedulers.scheduling_dpmsolver_multistep
 DPMSolverMultistepScheduler C n=none b=rule:config-state h
diffusers.schedulers.scheduling_dpmsolver_multistep_inverse
 DPMSolverMultistepInverseScheduler C n=none b=rule:config-state h
diffusers.schedulers.scheduling_dpmsolver_singlestep
 DPMSolverSinglestepScheduler C n=none b=rule:config-state h
diffusers.schedulers.scheduling_edm_dpmsolver_multistep
 EDMDPMSolverMultistepScheduler C n=none b=rule:config-state h
diffusers.schedulers.scheduling_edm_euler
 EDMEulerScheduler C n=none b=rule:config-state h
 EDMEulerSchedulerOutput C n=none b=dict
diffusers.schedulers.scheduling_entropy_bound
 EntropyBoundScheduler C n=none b=rule:config-state h
 EntropyBoundSchedulerOutput C n=none b=dict
diffusers.schedulers.scheduling_euler_ancestral_discrete
 EulerAncestralDiscreteScheduler C n=none b=rule:config-state h
 EulerAncestralDiscreteSchedulerOutput C n=none b=dict
diffusers.schedulers.scheduling_euler_discrete
 EulerDiscreteScheduler C n=none b=rule:config-state h
 EulerDiscreteSchedulerOutput C n=none b=dict
diffusers.schedulers.scheduling_flow_map_euler_discrete
 FlowMapEulerDiscreteScheduler C n=none b=rule:config-state h
 FlowMapEulerDiscreteSchedulerOutput C n=none b=dict
diffusers.schedulers.scheduling_flow_match_euler_discrete
 FlowMatchEulerDiscreteScheduler C n=none b=rule:config-state h
 FlowMatchEulerDiscreteSchedulerOutput C n=none b=dict
diffusers.schedulers.scheduling_flow_match_heun_discrete
 FlowMatchHeunDiscreteScheduler C n=none b=rule:config-state h
 FlowMatchHeunDiscreteSchedulerOutput C n=none b=dict
diffusers.schedulers.scheduling_flow_match_lcm
 FlowMatchLCMScheduler C n=none b=rule:config-state h
 FlowMatchLCMSchedulerOutput C n=none b=dict
diffusers.schedulers.scheduling_helios
 HeliosScheduler C n=none b=rule:config-state h
 HeliosSchedulerOutput C n=none b=dict
diffusers.schedulers.scheduling_helios_dmd
 HeliosDMDScheduler C n=none b=rule:config-state h
 HeliosDMDSchedulerOutput C n=none b=dict
diffusers.schedulers.scheduling_heun_discrete
 HeunDiscreteScheduler C n=none b=rule:config-state h
 HeunDiscreteSchedulerOutput C n=none b=dict
diffusers.schedulers.scheduling_ipndm
 IPNDMScheduler C n=none b=rule:config-state h
diffusers.schedulers.scheduling_k_dpm_2_ancestral_discrete
 KDPM2AncestralDiscreteScheduler C n=none b=rule:config-state h
 KDPM2AncestralDiscreteSchedulerOutput C n=none b=dict
diffusers.schedulers.scheduling_k_dpm_2_discrete
 KDPM2DiscreteScheduler C n=none b=rule:config-state h
 KDPM2DiscreteSchedulerOutput C n=none b=dict
diffusers.schedulers.scheduling_lcm
 LCMScheduler C n=none b=rule:config-state h
 LCMSchedulerOutput C n=none b=dict
diffusers.schedulers.scheduling_lms_discrete
 LMSDiscreteScheduler C n=none b=rule:config-state h
 LMSDiscreteSchedulerOutput C n=none b=dict
diffusers.schedulers.scheduling_ltx_euler_ancestral_rf
 LTXEulerAncestralRFScheduler C n=none b=rule:config-state h
 LTXEulerAncestralRFSchedulerOutput C n=none b=dict
diffusers.schedulers.scheduling_minimax_h3
 MiniMaxH3Scheduler C n=none b=rule:config-state h
 MiniMaxH3SchedulerOutput C n=none b=dict
diffusers.schedulers.scheduling_piflow
 DXPolicy C n=none b=dict h
 PiflowScheduler C n=none b=rule:config-state h
 PiflowSchedulerOutput C n=none b=dict
diffusers.schedulers.scheduling_pndm
 PNDMScheduler C n=none b=rule:config-state h
diffusers.schedulers.scheduling_repaint
 RePaintScheduler C n=none b=rule:config-state h
 RePaintSchedulerOutput C n=none b=dict
diffusers.schedulers.scheduling_rfd4_proteina
 RFD4ProteinaScheduler C n=none b=rule:config-state h
 RFD4ProteinaSchedulerOutput C n=none b=dict
diffusers.schedulers.scheduling_sasolver
 SASolverScheduler C n=none b=rule:config-state h
diffusers.schedulers.scheduling_scm
 SCMScheduler C n=none b=rule:config-state h
 SCMSchedulerOutput C n=none b=dict
diffusers.schedulers.scheduling_sde_ve
 ScoreSdeVeScheduler C n=none b=rule:config-state h
 SdeVeOutput C n=none b=dict
diffusers.schedulers.scheduling_tcd
 TCDScheduler C n=none b=rule:config-state h
 TCDSchedulerOutput C n=none b=dict
diffusers.schedulers.scheduling_unclip
 UnCLIPScheduler C n=none b=rule:config-state h
 UnCLIPSchedulerOutput C n=none b=dict
diffusers.schedulers.scheduling_unipc_multistep
 UniPCMultistepScheduler C n=none b=rule:config-state h
diffusers.schedulers.scheduling_utils
 KarrasDiffusionSchedulers C r=rule:enum-value h d
 SchedulerMixin C n=none b=dict h
 SchedulerOutput C n=none b=dict
diffusers.schedulers.scheduling_vq_diffusion
 VQDiffusionScheduler C n=none b=rule:config-state h
 VQDiffusionSchedulerOutput C n=none b=dict
diffusers.training_utils
 EMAModel C n=none b=dict h
diffusers.utils.outputs
 BaseOutput C n=none b=dict
`,
};
