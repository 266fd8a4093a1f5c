/**
 * Layers of timm.
 * @module
 */
import type { Knowledge } from '../knowledge.ts';

export const timm: Knowledge = {
  package: 'timm',
  versions: ['timm 1.0.31'],
  declared: {},
  // Derived by oracle/derive/knowledge.py from the libraries themselves: run it again instead of editing.
  derived: `
timm.layers.activations
 GELU C n=none b=rule:module-state h
 GELUTanh C n=none b=rule:module-state h
 HardMish C n=none b=rule:module-state h
 HardSigmoid C n=none b=rule:module-state h
 HardSwish C n=none b=rule:module-state h
 Mish C n=none b=rule:module-state h
 PReLU C n=none b=rule:module-state h
 QuickGELU C n=none b=rule:module-state h
 Sigmoid C n=none b=rule:module-state h
 Swish C n=none b=rule:module-state h
 Tanh C n=none b=rule:module-state h
timm.layers.activations_me
 HardMishMe C n=none b=rule:module-state h
 HardSigmoidMe C n=none b=rule:module-state h
 HardSwishMe C n=none b=rule:module-state h
 MishMe C n=none b=rule:module-state h
 SwishMe C n=none b=rule:module-state h
timm.layers.adaptive_avgmax_pool
 AdaptiveAvgMaxPool2d C n=none b=rule:module-state h
 AdaptiveCatAvgMaxPool2d C n=none b=rule:module-state h
 FastAdaptiveAvgMaxPool C n=none b=rule:module-state h
 FastAdaptiveAvgPool C n=none b=rule:module-state h
 FastAdaptiveCatAvgMaxPool C n=none b=rule:module-state h
 FastAdaptiveMaxPool C n=none b=rule:module-state h
 SelectAdaptivePool2d C n=none b=rule:module-state h
timm.layers.attention
 Attention C n=none b=rule:module-state h
 AttentionRope C n=none b=rule:module-state h
timm.layers.attention2d
 Attention2d C n=none b=rule:module-state h
 MultiQueryAttention2d C n=none b=rule:module-state h
 MultiQueryAttentionV2 C n=none b=rule:module-state h
timm.layers.attention_pool
 AttentionPoolLatent C n=none b=rule:module-state h
 AttentionPoolPrr C n=none b=rule:module-state h
timm.layers.attention_pool2d
 AttentionPool2d C n=none b=rule:module-state h
 RotAttentionPool2d C n=none b=rule:module-state h
timm.layers.blur_pool
 BlurPool2d C n=none b=rule:module-state h
timm.layers.bottleneck_attn
 BottleneckAttn C n=none b=rule:module-state h
 PosEmbedRel C n=none b=rule:module-state h
timm.layers.cbam
 CbamModule C n=none b=rule:module-state h
 ChannelAttn C n=none b=rule:module-state h
 LightCbamModule C n=none b=rule:module-state h
 LightChannelAttn C n=none b=rule:module-state h
 LightSpatialAttn C n=none b=rule:module-state h
 SpatialAttn C n=none b=rule:module-state h
timm.layers.classifier
 ClNormMlpClassifierHead C n=none b=rule:module-state h
 ClassifierHead C n=none b=rule:module-state h
 NormMlpClassifierHead C n=none b=rule:module-state h
timm.layers.cond_conv2d
 CondConv2d C n=none b=rule:module-state h
timm.layers.config
 set_exportable C n=none b=dict h
 set_layer_config C n=none b=dict h
 set_no_jit C n=none b=dict h
 set_scriptable C n=none b=dict h
timm.layers.conv2d_same
 Conv2dSame C n=none b=rule:module-state h
 Conv2dSameExport C n=none b=rule:module-state h
timm.layers.conv_bn_act
 ConvNormAct C n=none b=rule:module-state h
timm.layers.coord_attn
 CoordAttn C n=none b=rule:module-state h
 EfficientLocalAttn C n=none b=rule:module-state h
 SimpleCoordAttn C n=none b=rule:module-state h
 StripAttn C n=none b=rule:module-state h
timm.layers.diff_attention
 DiffAttention C n=none b=rule:module-state h
timm.layers.drop
 DropBlock2d C n=none b=rule:module-state h
 DropPath C n=none b=rule:module-state h
timm.layers.eca
 CecaModule C n=none b=rule:module-state h
 EcaModule C n=none b=rule:module-state h
timm.layers.evo_norm
 EvoNorm2dB0 C n=none b=rule:module-state h
 EvoNorm2dB1 C n=none b=rule:module-state h
 EvoNorm2dB2 C n=none b=rule:module-state h
 EvoNorm2dS0 C n=none b=rule:module-state h
 EvoNorm2dS0a C n=none b=rule:module-state h
 EvoNorm2dS1 C n=none b=rule:module-state h
 EvoNorm2dS1a C n=none b=rule:module-state h
 EvoNorm2dS2 C n=none b=rule:module-state h
 EvoNorm2dS2a C n=none b=rule:module-state h
timm.layers.filter_response_norm
 FilterResponseNormAct2d C n=none b=rule:module-state h
 FilterResponseNormTlu2d C n=none b=rule:module-state h
timm.layers.format
 Format C r=rule:enum-value h d
timm.layers.gather_excite
 GatherExcite C n=none b=rule:module-state h
timm.layers.global_context
 GlobalContext C n=none b=rule:module-state h
timm.layers.grn
 GlobalResponseNorm C n=none b=rule:module-state h
timm.layers.halo_attn
 HaloAttn C n=none b=rule:module-state h
 PosEmbedRel C n=none b=rule:module-state h
timm.layers.hybrid_embed
 HybridEmbed C n=none b=rule:module-state h
 HybridEmbedWithSize C n=none b=rule:module-state h
timm.layers.inplace_abn
 InplaceAbn C n=none b=rule:module-state h
timm.layers.interpolate
 RegularGridInterpolator C n=none b=dict h
timm.layers.lambda_layer
 LambdaLayer C n=none b=rule:module-state h
timm.layers.layer_scale
 LayerScale C n=none b=rule:module-state h
 LayerScale2d C n=none b=rule:module-state h
timm.layers.linear
 Linear C n=none b=rule:module-state h
timm.layers.mixed_conv2d
 MixedConv2d C n=none b=rule:module-state h
timm.layers.mlp
 ConvMlp C n=none b=rule:module-state h
 GatedMlp C n=none b=rule:module-state h
 GlobalResponseNormMlp C n=none b=rule:module-state h
 GluMlp C n=none b=rule:module-state h
 Mlp C n=none b=rule:module-state h
 SwiGLU C n=none b=rule:module-state h
timm.layers.non_local_attn
 BatNonLocalAttn C n=none b=rule:module-state h
 BilinearAttnTransform C n=none b=rule:module-state h
 NonLocalAttn C n=none b=rule:module-state h
timm.layers.norm
 GroupNorm C n=none b=rule:module-state h
 GroupNorm1 C n=none b=rule:module-state h
 LayerNorm C n=none b=rule:module-state h
 LayerNorm2d C n=none b=rule:module-state h
 LayerNorm2dFp32 C n=none b=rule:module-state h
 LayerNormExp2d C n=none b=rule:module-state h
 LayerNormFp32 C n=none b=rule:module-state h
 RmsNorm C n=none b=rule:module-state h
 RmsNorm2d C n=none b=rule:module-state h
 RmsNorm2dFp32 C n=none b=rule:module-state h
 RmsNormFp32 C n=none b=rule:module-state h
 SimpleNorm C n=none b=rule:module-state h
 SimpleNorm2d C n=none b=rule:module-state h
 SimpleNorm2dFp32 C n=none b=rule:module-state h
 SimpleNormFp32 C n=none b=rule:module-state h
timm.layers.norm_act
 BatchNormAct2d C n=none b=rule:module-state h
 FrozenBatchNormAct2d C n=none b=rule:module-state h
 GroupNorm1Act C n=none b=rule:module-state h
 GroupNormAct C n=none b=rule:module-state h
 LayerNormAct C n=none b=rule:module-state h
 LayerNormAct2d C n=none b=rule:module-state h
 LayerNormAct2dFp32 C n=none b=rule:module-state h
 LayerNormActFp32 C n=none b=rule:module-state h
 RmsNormAct C n=none b=rule:module-state h
 RmsNormAct2d C n=none b=rule:module-state h
 RmsNormAct2dFp32 C n=none b=rule:module-state h
 RmsNormActFp32 C n=none b=rule:module-state h
 SyncBatchNormAct C n=none b=rule:module-state h
timm.layers.other_pool
 LsePlus1d C n=none b=rule:module-state h
 LsePlus2d C n=none b=rule:module-state h
 SimPool1d C n=none b=rule:module-state h
 SimPool2d C n=none b=rule:module-state h
timm.layers.patch_dropout
 PatchDropout C n=none b=rule:module-state h
 PatchDropoutWithIndices C n=none b=rule:module-state h
timm.layers.patch_embed
 PatchEmbed C n=none b=rule:module-state h
 PatchEmbedInterpolator C n=none b=rule:module-state h
 PatchEmbedResamplerFixedOrigSize C n=none b=rule:module-state h
 PatchEmbedWithSize C n=none b=rule:module-state h
timm.layers.pool2d_same
 AvgPool2dSame C n=none b=rule:module-state h
 MaxPool2dSame C n=none b=rule:module-state h
timm.layers.pos_embed_rel
 RelPosBias C n=none b=rule:module-state h
 RelPosBiasTf C n=none b=rule:module-state h
 RelPosMlp C n=none b=rule:module-state h
timm.layers.pos_embed_sincos
 FourierEmbed C n=none b=rule:module-state h
 RotaryEmbedding C n=none b=rule:module-state h
 RotaryEmbeddingCat C n=none b=rule:module-state h
 RotaryEmbeddingDinoV3 C n=none b=rule:module-state h
 RotaryEmbeddingMRope C n=none b=rule:module-state h
 RotaryEmbeddingMixed C n=none b=rule:module-state h
 _RotaryEmbeddingBase C n=none b=rule:module-state h
timm.layers.selective_kernel
 SelectiveKernel C n=none b=rule:module-state h
 SelectiveKernelAttn C n=none b=rule:module-state h
timm.layers.separable_conv
 SeparableConv2d C n=none b=rule:module-state h
 SeparableConvNormAct C n=none b=rule:module-state h
timm.layers.space_to_depth
 DepthToSpace C n=none b=rule:module-state h
 SpaceToDepth C n=none b=rule:module-state h
timm.layers.split_attn
 RadixSoftmax C n=none b=rule:module-state h
 SplitAttn C n=none b=rule:module-state h
timm.layers.split_batchnorm
 SplitBatchNorm2d C n=none b=rule:module-state h
timm.layers.squeeze_excite
 EffectiveSEModule C n=none b=rule:module-state h
 SEModule C n=none b=rule:module-state h
 SqueezeExciteCl C n=none b=rule:module-state h
timm.layers.std_conv
 ScaledStdConv2d C n=none b=rule:module-state h
 ScaledStdConv2dSame C n=none b=rule:module-state h
 StdConv2d C n=none b=rule:module-state h
 StdConv2dSame C n=none b=rule:module-state h
`,
};
