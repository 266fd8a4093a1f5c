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
timm.data.auto_augment
 AugMixAugment C n=none b=dict h
 AugmentOp C n=none b=dict h
 AutoAugment C n=none b=dict h
 RandAugment C n=none b=dict h
 _check_args_tf F
 _enhance_increasing_level_to_arg F
 _enhance_level_to_arg F
 _get_weighted_transforms F
 _interpolation F
 _minmax_level_to_arg F
 _posterize_increasing_level_to_arg F
 _posterize_level_to_arg F
 _posterize_original_level_to_arg F
 _randomly_negate F
 _rotate_level_to_arg F
 _shear_level_to_arg F
 _solarize_add_level_to_arg F
 _solarize_increasing_level_to_arg F
 _solarize_level_to_arg F
 _translate_abs_level_to_arg F
 _translate_rel_level_to_arg F
 augment_and_mix_transform F
 augmix_ops F
 auto_augment_policy F
 auto_augment_policy_3a F
 auto_augment_policy_original F
 auto_augment_policy_originalr F
 auto_augment_policy_v0 F
 auto_augment_policy_v0r F
 auto_augment_transform F
 auto_contrast F
 brightness F
 color F
 contrast F
 desaturate F
 equalize F
 gaussian_blur F
 gaussian_blur_rand F
 invert F
 posterize F
 rand_augment_choices F
 rand_augment_ops F
 rand_augment_transform F
 rotate F
 sharpness F
 shear_x F
 shear_y F
 solarize F
 solarize_add F
 translate_x_abs F
 translate_x_rel F
 translate_y_abs F
 translate_y_rel F
timm.data.mixup
 FastCollateMixup C n=none b=dict h
 Mixup C n=none b=dict h
timm.data.random_erasing
 RandomErasing C n=none b=dict h
timm.data.transforms
 CenterCropOrPad C n=none b=rule:module-state h
 MaybePILToTensor C n=none b=dict h
 MaybeToTensor C n=none b=dict h
 RandomCropOrPad C n=none b=rule:module-state h
 RandomPad C n=none b=dict h
 RandomResizedCropAndInterpolation C n=none b=dict h
 ResizeKeepRatio C n=none b=dict h
 ToNumpy C n=none b=dict h
 ToTensor C n=none b=dict h
 TrimBorder C n=none b=rule:module-state h
timm.layers._fx
 create_feature_extractor F
 get_graph_node_names F
 get_notrace_functions F
 get_notrace_modules F
 is_notrace_function F
 is_notrace_module F
 register_notrace_function F
 register_notrace_module F
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
 gelu F
 gelu_tanh F
 hard_mish F
 hard_sigmoid F
 hard_swish F
 mish F
 quick_gelu F
 sigmoid F
 swish F
 tanh F
timm.layers.activations_me
 HardMishMe C n=none b=rule:module-state h
 HardSigmoidMe C n=none b=rule:module-state h
 HardSwishMe C n=none b=rule:module-state h
 MishMe C n=none b=rule:module-state h
 SwishMe C n=none b=rule:module-state h
 hard_mish_bwd F
 hard_mish_fwd F
 hard_mish_me F
 hard_sigmoid_bwd F
 hard_sigmoid_fwd F
 hard_sigmoid_me F
 hard_swish_bwd F
 hard_swish_fwd F
 hard_swish_me F
 mish_bwd F
 mish_fwd F
 mish_me F
 swish_bwd F
 swish_fwd F
 swish_me F
timm.layers.adaptive_avgmax_pool
 AdaptiveAvgMaxPool2d C n=none b=rule:module-state h
 AdaptiveCatAvgMaxPool2d C n=none b=rule:module-state h
 FastAdaptiveAvgMaxPool C n=none b=rule:module-state h
 FastAdaptiveAvgPool C n=none b=rule:module-state h
 FastAdaptiveCatAvgMaxPool C n=none b=rule:module-state h
 FastAdaptiveMaxPool C n=none b=rule:module-state h
 SelectAdaptivePool2d C n=none b=rule:module-state h
 adaptive_avgmax_pool2d F
 adaptive_catavgmax_pool2d F
 adaptive_pool_feat_mult F
 select_adaptive_pool2d F
timm.layers.attention
 Attention C n=none b=rule:module-state h
 AttentionRope C n=none b=rule:module-state h
 maybe_add_mask F
 resolve_self_attn_mask F
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
 _is_blurpool F
 _normalize_aa_layer F
 _underlying_cls F
 create_aa F
timm.layers.bottleneck_attn
 BottleneckAttn C n=none b=rule:module-state h
 PosEmbedRel C n=none b=rule:module-state h
 rel_logits_1d F
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
 _create_fc F
 _create_pool F
 create_classifier F
timm.layers.cond_conv2d
 CondConv2d C n=none b=rule:module-state h
 get_condconv_initializer F
timm.layers.config
 is_exportable F
 is_no_jit F
 is_scriptable F
 set_exportable C n=none b=dict h
 set_fused_attn F
 set_layer_config C n=none b=dict h
 set_no_jit C n=none b=dict h
 set_reentrant_ckpt F
 set_scriptable C n=none b=dict h
 use_fused_attn F
 use_reentrant_ckpt F
timm.layers.conv2d_same
 Conv2dSame C n=none b=rule:module-state h
 Conv2dSameExport C n=none b=rule:module-state h
 conv2d_same F
 create_conv2d_pad F
timm.layers.conv_bn_act
 ConvNormAct C n=none b=rule:module-state h
timm.layers.coord_attn
 CoordAttn C n=none b=rule:module-state h
 EfficientLocalAttn C n=none b=rule:module-state h
 SimpleCoordAttn C n=none b=rule:module-state h
 StripAttn C n=none b=rule:module-state h
timm.layers.create_act
 create_act_layer F
 get_act_fn F
 get_act_layer F
timm.layers.create_attn
 create_attn F
 get_attn F
timm.layers.create_conv2d
 create_conv2d F
timm.layers.create_norm
 create_norm_layer F
 get_norm_layer F
timm.layers.create_norm_act
 create_norm_act_layer F
 get_norm_act_layer F
timm.layers.diff_attention
 DiffAttention C n=none b=rule:module-state h
timm.layers.drop
 DropBlock2d C n=none b=rule:module-state h
 DropPath C n=none b=rule:module-state h
 calculate_drop_path_rates F
 drop_block_2d F
 drop_path F
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
 group_rms F
 group_std F
 group_std_tpu F
 instance_rms F
 instance_std F
 instance_std_tpu F
 manual_var F
timm.layers.fast_norm
 fast_group_norm F
 fast_layer_norm F
 fast_rms_norm F
 fast_rms_norm2d F
 fast_simple_norm F
 get_autocast_dtype F
 is_autocast_enabled F
 is_fast_norm F
 rms_norm F
 rms_norm2d F
 set_fast_norm F
 simple_norm F
timm.layers.filter_response_norm
 FilterResponseNormAct2d C n=none b=rule:module-state h
 FilterResponseNormTlu2d C n=none b=rule:module-state h
 inv_instance_rms F
timm.layers.format
 Format C r=rule:enum-value h d
 get_channel_dim F
 get_spatial_dim F
 nchw_to F
 nhwc_to F
timm.layers.gather_excite
 GatherExcite C n=none b=rule:module-state h
timm.layers.global_context
 GlobalContext C n=none b=rule:module-state h
timm.layers.grid
 meshgrid F
 ndgrid F
timm.layers.grn
 GlobalResponseNorm C n=none b=rule:module-state h
timm.layers.halo_attn
 HaloAttn C n=none b=rule:module-state h
 PosEmbedRel C n=none b=rule:module-state h
 rel_logits_1d F
timm.layers.helpers
 _compiler_is_exporting F
 _ntuple F
 extend_tuple F
 get_device_dtype F
 is_exporting F
 make_divisible F
timm.layers.hybrid_embed
 HybridEmbed C n=none b=rule:module-state h
 HybridEmbedWithSize C n=none b=rule:module-state h
timm.layers.inplace_abn
 InplaceAbn C n=none b=rule:module-state h
 inplace_abn F
 inplace_abn_sync F
timm.layers.interpolate
 RegularGridInterpolator C n=none b=dict h
timm.layers.lambda_layer
 LambdaLayer C n=none b=rule:module-state h
 rel_pos_indices F
timm.layers.layer_scale
 LayerScale C n=none b=rule:module-state h
 LayerScale2d C n=none b=rule:module-state h
timm.layers.linear
 Linear C n=none b=rule:module-state h
timm.layers.median_pool
 MedianPool2d C n=none b=rule:module-state h
timm.layers.mixed_conv2d
 MixedConv2d C n=none b=rule:module-state h
 _split_channels F
timm.layers.ml_decoder
 MLDecoder C n=none b=rule:module-state h
 TransformerDecoderLayerOptimal C n=none b=rule:module-state h
 add_ml_decoder_head F
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
 _is_contiguous F
 _layer_norm_cf F
 _layer_norm_cf_sqm F
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
 _create_act F
 _num_groups F
 convert_sync_batchnorm F
 freeze_batch_norm_2d F
 unfreeze_batch_norm_2d F
timm.layers.other_pool
 LsePlus1d C n=none b=rule:module-state h
 LsePlus2d C n=none b=rule:module-state h
 SimPool1d C n=none b=rule:module-state h
 SimPool2d C n=none b=rule:module-state h
timm.layers.padding
 get_padding F
 get_padding_value F
 get_same_padding F
 is_static_pad F
 pad_same F
 pad_same_arg F
timm.layers.patch_dropout
 PatchDropout C n=none b=rule:module-state h
 PatchDropoutWithIndices C n=none b=rule:module-state h
 patch_dropout_forward F
timm.layers.patch_embed
 PatchEmbed C n=none b=rule:module-state h
 PatchEmbedInterpolator C n=none b=rule:module-state h
 PatchEmbedResamplerFixedOrigSize C n=none b=rule:module-state h
 PatchEmbedWithSize C n=none b=rule:module-state h
 _apply_resampling F
 _compute_resize_matrix F
 resample_patch_embed F
 resample_patch_embed_old F
timm.layers.pool1d
 global_pool_nlc F
timm.layers.pool2d_same
 AvgPool2dSame C n=none b=rule:module-state h
 MaxPool2dSame C n=none b=rule:module-state h
 avg_pool2d_same F
 create_pool2d F
 max_pool2d_same F
timm.layers.pos_embed
 resample_abs_pos_embed F
 resample_abs_pos_embed_nhwc F
timm.layers.pos_embed_rel
 RelPosBias C n=none b=rule:module-state h
 RelPosBiasTf C n=none b=rule:module-state h
 RelPosMlp C n=none b=rule:module-state h
 gen_relative_log_coords F
 gen_relative_position_index F
 generate_lookup_tensor F
 reindex_2d_einsum_lookup F
 resize_rel_pos_bias_table F
 resize_rel_pos_bias_table_levit F
 resize_rel_pos_bias_table_simple F
timm.layers.pos_embed_sincos
 FourierEmbed C n=none b=rule:module-state h
 RotaryEmbedding C n=none b=rule:module-state h
 RotaryEmbeddingCat C n=none b=rule:module-state h
 RotaryEmbeddingDinoV3 C n=none b=rule:module-state h
 RotaryEmbeddingMRope C n=none b=rule:module-state h
 RotaryEmbeddingMixed C n=none b=rule:module-state h
 _RotaryEmbeddingBase C n=none b=rule:module-state h
 _apply_coord_augs F
 _coord_aug_config F
 _freq_buffer_dtype F
 _pad_rope_embeds F
 _rope_layout F
 apply_keep_indices_nlc F
 apply_rot_embed F
 apply_rot_embed_cat F
 apply_rot_embed_list F
 create_rope_embed F
 freq_bands F
 get_mixed_freqs F
 get_mixed_grid F
 init_random_2d_freqs F
 make_coords_dinov3 F
 pixel_freq_bands F
 rope_rotate_half F
 rot F
 swap_shape_xy F
timm.layers.selective_kernel
 SelectiveKernel C n=none b=rule:module-state h
 SelectiveKernelAttn C n=none b=rule:module-state h
 _kernel_valid F
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
 convert_splitbn_model F
timm.layers.squeeze_excite
 EffectiveSEModule C n=none b=rule:module-state h
 SEModule C n=none b=rule:module-state h
 SqueezeExciteCl C n=none b=rule:module-state h
timm.layers.std_conv
 ScaledStdConv2d C n=none b=rule:module-state h
 ScaledStdConv2dSame C n=none b=rule:module-state h
 StdConv2d C n=none b=rule:module-state h
 StdConv2dSame C n=none b=rule:module-state h
timm.layers.trace_utils
 _float_to_int F
timm.layers.typing
 nullwrap F
timm.layers.weight_init
 _trunc_normal_ F
 init_weight_jax F
 init_weight_vit F
 is_meta_device F
 lecun_normal_ F
 trunc_normal_ F
 trunc_normal_tf_ F
 variance_scaling_ F
timm.loss.asymmetric_loss
 AsymmetricLossMultiLabel C n=none b=rule:module-state h
 AsymmetricLossSingleLabel C n=none b=rule:module-state h
timm.loss.binary_cross_entropy
 BinaryCrossEntropy C n=none b=rule:module-state h
timm.loss.cross_entropy
 LabelSmoothingCrossEntropy C n=none b=rule:module-state h
 SoftTargetCrossEntropy C n=none b=rule:module-state h
timm.loss.distribution_balanced_loss
 DistributionBalancedLoss C n=none b=rule:module-state h
timm.loss.jsd
 JsdCrossEntropy C n=none b=rule:module-state h
timm.loss.poly_loss
 PolyBinaryCrossEntropy C n=none b=rule:module-state h
 PolyCrossEntropy C n=none b=rule:module-state h
timm.loss.two_way_loss
 TwoWayLoss C n=none b=rule:module-state h
timm.loss.zlpr_loss
 ZlprLoss C n=none b=rule:module-state h
timm.models._efficientnet_blocks
 CondConvResidual C n=none b=rule:module-state h
 ConvBnAct C n=none b=rule:module-state h
 DepthwiseSeparableConv C n=none b=rule:module-state h
 EdgeResidual C n=none b=rule:module-state h
 InvertedResidual C n=none b=rule:module-state h
 MobileAttention C n=none b=rule:module-state h
 SqueezeExcite C n=none b=rule:module-state h
 UniversalInvertedResidual C n=none b=rule:module-state h
timm.models._efficientnet_builder
 EfficientNetBuilder C n=none b=dict h
timm.models._features
 FeatureDictNet C n=none b=rule:module-state h
 FeatureGetterNet C n=none b=rule:module-state h
 FeatureHookNet C n=none b=rule:module-state h
 FeatureHooks C n=none b=dict h
 FeatureInfo C n=none b=dict h
 FeatureListNet C n=none b=rule:module-state h
timm.models._features_fx
 FeatureGraphNet C n=none b=rule:module-state h
 GraphExtractNet C n=none b=rule:module-state h
timm.models._pretrained
 DefaultCfg C n=none b=dict
 PretrainedCfg C n=none b=dict
timm.models.beit
 Attention C n=none b=rule:module-state h
 Beit C n=none b=rule:module-state h
 Block C n=none b=rule:module-state h
 RelativePositionBias C n=none b=rule:module-state h
timm.models.byobnet
 BasicBlock C n=none b=rule:module-state h
 BottleneckBlock C n=none b=rule:module-state h
 ByoBlockCfg C n=none b=dict
 ByoModelCfg C n=none b=dict
 ByobNet C n=none b=rule:module-state h
 DarkBlock C n=none b=rule:module-state h
 DownsampleAvg C n=none b=rule:module-state h
 EdgeBlock C n=none b=rule:module-state h
 LayerFn C n=none b=dict
 MobileOneBlock C n=none b=rule:module-state h
 RepVggBlock C n=none b=rule:module-state h
 SelfAttnBlock C n=none b=rule:module-state h
 Stem C n=none b=rule:module-state h
timm.models.cait
 Cait C n=none b=rule:module-state h
 ClassAttn C n=none b=rule:module-state h
 LayerScaleBlock C n=none b=rule:module-state h
 LayerScaleBlockClassAttn C n=none b=rule:module-state h
 TalkingHeadAttn C n=none b=rule:module-state h
timm.models.coat
 CoaT C n=none b=rule:module-state h
 ConvPosEnc C n=none b=rule:module-state h
 ConvRelPosEnc C n=none b=rule:module-state h
 FactorAttnConvRelPosEnc C n=none b=rule:module-state h
 ParallelBlock C n=none b=rule:module-state h
 SerialBlock C n=none b=rule:module-state h
timm.models.convit
 Block C n=none b=rule:module-state h
 ConVit C n=none b=rule:module-state h
 GPSA C n=none b=rule:module-state h
 MHSA C n=none b=rule:module-state h
timm.models.convmixer
 ConvMixer C n=none b=rule:module-state h
 Residual C n=none b=rule:module-state h
timm.models.convnext
 ConvNeXt C n=none b=rule:module-state h
 ConvNeXtBlock C n=none b=rule:module-state h
 ConvNeXtStage C n=none b=rule:module-state h
 Downsample C n=none b=rule:module-state h
timm.models.cpubone
 CPUBone C n=none b=rule:module-state h
 CPUBoneBlock C n=none b=rule:module-state h
 ClsHead C n=none b=rule:module-state h
 ConvAttention C n=none b=rule:module-state h
 ConvLayer C n=none b=rule:module-state h
 FusedMBConv C n=none b=rule:module-state h
 LinearLayer C n=none b=rule:module-state h
 MBConv C n=none b=rule:module-state h
 ResidualBlock C n=none b=rule:module-state h
timm.models.crossvit
 CrossAttention C n=none b=rule:module-state h
 CrossAttentionBlock C n=none b=rule:module-state h
 CrossVit C n=none b=rule:module-state h
 MultiScaleBlock C n=none b=rule:module-state h
 PatchEmbed C n=none b=rule:module-state h
timm.models.csatv2
 Block C n=none b=rule:module-state h
 CSATv2 C n=none b=rule:module-state h
 Dct1d C n=none b=rule:module-state h
 Dct2d C n=none b=rule:module-state h
 Dct2dStats C n=none b=rule:module-state h
 LearnableDct2d C n=none b=rule:module-state h
 PosConv C n=none b=rule:module-state h
 SpatialAttention C n=none b=rule:module-state h
 SpatialTransformerBlock C n=none b=rule:module-state h
 TransformerBlock C n=none b=rule:module-state h
timm.models.cspnet
 BottleneckBlock C n=none b=rule:module-state h
 CrossStage C n=none b=rule:module-state h
 CrossStage3 C n=none b=rule:module-state h
 CspModelCfg C n=none b=dict
 CspNet C n=none b=rule:module-state h
 CspStagesCfg C n=none b=dict
 CspStemCfg C n=none b=dict
 DarkBlock C n=none b=rule:module-state h
 DarkStage C n=none b=rule:module-state h
 EdgeBlock C n=none b=rule:module-state h
timm.models.cspnext
 CspNext C n=none b=rule:module-state h
 CspNextBlock C n=none b=rule:module-state h
 CspNextLayer C n=none b=rule:module-state h
 DepthwiseSeparableConv C n=none b=rule:module-state h
 SPPBottleneck C n=none b=rule:module-state h
timm.models.davit
 ChannelAttention C n=none b=rule:module-state h
 ChannelAttentionV2 C n=none b=rule:module-state h
 ChannelBlock C n=none b=rule:module-state h
 ConvPosEnc C n=none b=rule:module-state h
 DaVit C n=none b=rule:module-state h
 DaVitStage C n=none b=rule:module-state h
 Downsample C n=none b=rule:module-state h
 SpatialBlock C n=none b=rule:module-state h
 Stem C n=none b=rule:module-state h
 WindowAttention C n=none b=rule:module-state h
timm.models.deepseek_vit
 DeepseekVitAligner C n=none b=rule:module-state h
 DeepseekVitBlock C n=none b=rule:module-state h
 DeepseekVitClassifier C n=none b=rule:module-state h
 DeepseekVitEncoder C n=none b=rule:module-state h
timm.models.deit
 VisionTransformerDistilled C n=none b=rule:module-state h
timm.models.densenet
 DenseBlock C n=none b=rule:module-state h
 DenseLayer C n=none b=rule:module-state h
 DenseNet C n=none b=rule:module-state h
 DenseTransition C n=none b=rule:module-state h
timm.models.dla
 DLA C n=none b=rule:module-state h
 DlaBasic C n=none b=rule:module-state h
 DlaBottle2neck C n=none b=rule:module-state h
 DlaBottleneck C n=none b=rule:module-state h
 DlaRoot C n=none b=rule:module-state h
 DlaTree C n=none b=rule:module-state h
timm.models.dpn
 BnAct C n=none b=rule:module-state h
 BnActConv2d C n=none b=rule:module-state h
 DPN C n=none b=rule:module-state h
 DualPathBlock C n=none b=rule:module-state h
timm.models.edgenext
 ConvBlock C n=none b=rule:module-state h
 CrossCovarianceAttn C n=none b=rule:module-state h
 EdgeNeXt C n=none b=rule:module-state h
 EdgeNeXtStage C n=none b=rule:module-state h
 PositionalEncodingFourier C n=none b=rule:module-state h
 SplitTransposeBlock C n=none b=rule:module-state h
timm.models.efficientformer
 Attention C n=none b=rule:module-state h
 ConvMlpWithNorm C n=none b=rule:module-state h
 Downsample C n=none b=rule:module-state h
 EfficientFormer C n=none b=rule:module-state h
 EfficientFormerStage C n=none b=rule:module-state h
 Flat C n=none b=rule:module-state h
 MetaBlock1d C n=none b=rule:module-state h
 MetaBlock2d C n=none b=rule:module-state h
 Pooling C n=none b=rule:module-state h
 Stem4 C n=none b=rule:module-state h
timm.models.efficientformer_v2
 Attention2d C n=none b=rule:module-state h
 Attention2dDownsample C n=none b=rule:module-state h
 ConvMlpWithNorm C n=none b=rule:module-state h
 ConvNorm C n=none b=rule:module-state h
 Downsample C n=none b=rule:module-state h
 EfficientFormerV2 C n=none b=rule:module-state h
 EfficientFormerV2Block C n=none b=rule:module-state h
 EfficientFormerV2Stage C n=none b=rule:module-state h
 LocalGlobalQuery C n=none b=rule:module-state h
 Stem4 C n=none b=rule:module-state h
timm.models.efficientnet
 EfficientNet C n=none b=rule:module-state h
 EfficientNetFeatures C n=none b=rule:module-state h
timm.models.efficientvim
 ConvLayer1d C n=none b=rule:module-state h
 ConvLayer2d C n=none b=rule:module-state h
 EfficientViM C n=none b=rule:module-state h
 EfficientViMBlock C n=none b=rule:module-state h
 EfficientViMDistilled C n=none b=rule:module-state h
 EfficientViMStage C n=none b=rule:module-state h
 FFN C n=none b=rule:module-state h
 HSMSSD C n=none b=rule:module-state h
 PatchMerging C n=none b=rule:module-state h
 Stem C n=none b=rule:module-state h
timm.models.efficientvit_mit
 ClassifierHead C n=none b=rule:module-state h
 ConvBlock C n=none b=rule:module-state h
 ConvNormAct C n=none b=rule:module-state h
 DSConv C n=none b=rule:module-state h
 EfficientVit C n=none b=rule:module-state h
 EfficientVitBlock C n=none b=rule:module-state h
 EfficientVitLarge C n=none b=rule:module-state h
 EfficientVitLargeStage C n=none b=rule:module-state h
 EfficientVitStage C n=none b=rule:module-state h
 FusedMBConv C n=none b=rule:module-state h
 LiteMLA C n=none b=rule:module-state h
 MBConv C n=none b=rule:module-state h
 ResidualBlock C n=none b=rule:module-state h
 Stem C n=none b=rule:module-state h
timm.models.efficientvit_msra
 CascadedGroupAttention C n=none b=rule:module-state h
 ConvMlp C n=none b=rule:module-state h
 ConvNorm C n=none b=rule:module-state h
 EfficientVitBlock C n=none b=rule:module-state h
 EfficientVitMsra C n=none b=rule:module-state h
 EfficientVitStage C n=none b=rule:module-state h
 LocalWindowAttention C n=none b=rule:module-state h
 NormLinear C n=none b=rule:module-state h
 PatchEmbedding C n=none b=rule:module-state h
 PatchMerging C n=none b=rule:module-state h
 ResidualDrop C n=none b=rule:module-state h
timm.models.eva
 Eva C n=none b=rule:module-state h
 EvaAttention C n=none b=rule:module-state h
 EvaBlock C n=none b=rule:module-state h
 EvaBlockPostNorm C n=none b=rule:module-state h
timm.models.fasternet
 Block C n=none b=rule:module-state h
 FasterNet C n=none b=rule:module-state h
 MLPBlock C n=none b=rule:module-state h
 Partial_conv3 C n=none b=rule:module-state h
 Partial_conv3.forward_slicing F
 Partial_conv3.forward_split_cat F
 PatchEmbed C n=none b=rule:module-state h
 PatchMerging C n=none b=rule:module-state h
timm.models.fastvit
 Attention C n=none b=rule:module-state h
 AttentionBlock C n=none b=rule:module-state h
 ConvMlp C n=none b=rule:module-state h
 FastVit C n=none b=rule:module-state h
 FastVitStage C n=none b=rule:module-state h
 LayerScale2d C n=none b=rule:module-state h
 MobileOneBlock C n=none b=rule:module-state h
 PatchEmbed C n=none b=rule:module-state h
 RepConditionalPosEnc C n=none b=rule:module-state h
 RepMixer C n=none b=rule:module-state h
 RepMixerBlock C n=none b=rule:module-state h
 ReparamLargeKernelConv C n=none b=rule:module-state h
timm.models.focalnet
 Downsample C n=none b=rule:module-state h
 FocalModulation C n=none b=rule:module-state h
 FocalNet C n=none b=rule:module-state h
 FocalNetBlock C n=none b=rule:module-state h
 FocalNetStage C n=none b=rule:module-state h
timm.models.gcvit
 Downsample2d C n=none b=rule:module-state h
 FeatureBlock C n=none b=rule:module-state h
 GlobalContextVit C n=none b=rule:module-state h
 GlobalContextVitBlock C n=none b=rule:module-state h
 GlobalContextVitStage C n=none b=rule:module-state h
 MbConvBlock C n=none b=rule:module-state h
 Stem C n=none b=rule:module-state h
 WindowAttentionGlobal C n=none b=rule:module-state h
timm.models.gemma4_vit
 Gemma4Attention C n=none b=rule:module-state h
 Gemma4Block C n=none b=rule:module-state h
 Gemma4ClippableLinear C n=none b=rule:module-state h
 Gemma4GatedMlp C n=none b=rule:module-state h
 Gemma4PatchEmbed C n=none b=rule:module-state h
 Gemma4RotaryEmbedding2D C n=none b=rule:module-state h
 Gemma4VisionPooler C n=none b=rule:module-state h
 Gemma4VitClassifier C n=none b=rule:module-state h
 Gemma4VitEncoder C n=none b=rule:module-state h
timm.models.ghostnet
 GhostBottleneck C n=none b=rule:module-state h
 GhostBottleneckV3 C n=none b=rule:module-state h
 GhostModule C n=none b=rule:module-state h
 GhostModuleV2 C n=none b=rule:module-state h
 GhostModuleV3 C n=none b=rule:module-state h
 GhostNet C n=none b=rule:module-state h
timm.models.hgnet
 ClassifierHead C n=none b=rule:module-state h
 ConvBNAct C n=none b=rule:module-state h
 EseModule C n=none b=rule:module-state h
 HighPerfGpuBlock C n=none b=rule:module-state h
 HighPerfGpuNet C n=none b=rule:module-state h
 HighPerfGpuStage C n=none b=rule:module-state h
 LearnableAffineBlock C n=none b=rule:module-state h
 LightConvBNAct C n=none b=rule:module-state h
 StemV1 C n=none b=rule:module-state h
 StemV2 C n=none b=rule:module-state h
timm.models.hiera
 Hiera C n=none b=rule:module-state h
 HieraBlock C n=none b=rule:module-state h
 MaskUnitAttention C n=none b=rule:module-state h
 PatchEmbed C n=none b=rule:module-state h
 Reroll C n=none b=rule:module-state h
 Unroll C n=none b=rule:module-state h
timm.models.hieradet_sam2
 HieraDet C n=none b=rule:module-state h
 HieraPatchEmbed C n=none b=rule:module-state h
 MultiScaleAttention C n=none b=rule:module-state h
 MultiScaleBlock C n=none b=rule:module-state h
timm.models.hrnet
 HighResolutionModule C n=none b=rule:module-state h
 HighResolutionNet C n=none b=rule:module-state h
 HighResolutionNetFeatures C n=none b=rule:module-state h
 SequentialList C n=none b=rule:module-state h
timm.models.iformer
 ConvBlock C n=none b=rule:module-state h
 ConvNorm C n=none b=rule:module-state h
 FFN C n=none b=rule:module-state h
 IFormer C n=none b=rule:module-state h
 NormLinear C n=none b=rule:module-state h
 RepCPE C n=none b=rule:module-state h
 RepVitClassifier C n=none b=rule:module-state h
 Residual C n=none b=rule:module-state h
 SHMA C n=none b=rule:module-state h
 SHMABlock C n=none b=rule:module-state h
 StageBlock C n=none b=rule:module-state h
 Stem C n=none b=rule:module-state h
timm.models.inception_next
 ConvMlp C n=none b=rule:module-state h
 InceptionDWConv2d C n=none b=rule:module-state h
 MetaNeXt C n=none b=rule:module-state h
 MetaNeXtBlock C n=none b=rule:module-state h
 MetaNeXtStage C n=none b=rule:module-state h
 MlpClassifierHead C n=none b=rule:module-state h
timm.models.inception_resnet_v2
 Block17 C n=none b=rule:module-state h
 Block35 C n=none b=rule:module-state h
 Block8 C n=none b=rule:module-state h
 InceptionResnetV2 C n=none b=rule:module-state h
 Mixed_5b C n=none b=rule:module-state h
 Mixed_6a C n=none b=rule:module-state h
 Mixed_7a C n=none b=rule:module-state h
timm.models.inception_v3
 InceptionA C n=none b=rule:module-state h
 InceptionAux C n=none b=rule:module-state h
 InceptionB C n=none b=rule:module-state h
 InceptionC C n=none b=rule:module-state h
 InceptionD C n=none b=rule:module-state h
 InceptionE C n=none b=rule:module-state h
 InceptionV3 C n=none b=rule:module-state h
timm.models.inception_v4
 InceptionA C n=none b=rule:module-state h
 InceptionB C n=none b=rule:module-state h
 InceptionC C n=none b=rule:module-state h
 InceptionV4 C n=none b=rule:module-state h
 Mixed3a C n=none b=rule:module-state h
 Mixed4a C n=none b=rule:module-state h
 Mixed5a C n=none b=rule:module-state h
 ReductionA C n=none b=rule:module-state h
 ReductionB C n=none b=rule:module-state h
timm.models.lcnetv2
 LCNetV2 C n=none b=rule:module-state h
 RepDepthwiseSeparable C n=none b=rule:module-state h
timm.models.levit
 Attention C n=none b=rule:module-state h
 AttentionDownsample C n=none b=rule:module-state h
 ConvNorm C n=none b=rule:module-state h
 Downsample C n=none b=rule:module-state h
 Levit C n=none b=rule:module-state h
 LevitBlock C n=none b=rule:module-state h
 LevitDistilled C n=none b=rule:module-state h
 LevitDownsample C n=none b=rule:module-state h
 LevitMlp C n=none b=rule:module-state h
 LevitStage C n=none b=rule:module-state h
 LinearNorm C n=none b=rule:module-state h
 NormLinear C n=none b=rule:module-state h
 Stem16 C n=none b=rule:module-state h
 Stem8 C n=none b=rule:module-state h
timm.models.lowformer
 ConvAttention C n=none b=rule:module-state h
 ConvLayer C n=none b=rule:module-state h
 FusedMBConv C n=none b=rule:module-state h
 LowFormer C n=none b=rule:module-state h
 LowFormerBlock C n=none b=rule:module-state h
 MBConv C n=none b=rule:module-state h
 ResidualBlock C n=none b=rule:module-state h
timm.models.mambaout
 Downsample C n=none b=rule:module-state h
 DownsampleNormFirst C n=none b=rule:module-state h
 GatedConvBlock C n=none b=rule:module-state h
 MambaOut C n=none b=rule:module-state h
 MambaOutStage C n=none b=rule:module-state h
 MlpHead C n=none b=rule:module-state h
 Stem C n=none b=rule:module-state h
timm.models.maxxvit
 Attention2d C n=none b=rule:module-state h
 AttentionCl C n=none b=rule:module-state h
 ConvNeXtBlock C n=none b=rule:module-state h
 Downsample2d C n=none b=rule:module-state h
 MaxxVit C n=none b=rule:module-state h
 MaxxVitBlock C n=none b=rule:module-state h
 MaxxVitCfg C n=none b=dict
 MaxxVitConvCfg C n=none b=dict
 MaxxVitStage C n=none b=rule:module-state h
 MaxxVitTransformerCfg C n=none b=dict
 MbConvBlock C n=none b=rule:module-state h
 ParallelMaxxVitBlock C n=none b=rule:module-state h
 ParallelPartitionAttention C n=none b=rule:module-state h
 PartitionAttention2d C n=none b=rule:module-state h
 PartitionAttentionCl C n=none b=rule:module-state h
 Stem C n=none b=rule:module-state h
 TransformerBlock2d C n=none b=rule:module-state h
timm.models.metaformer
 Attention C n=none b=rule:module-state h
 Downsampling C n=none b=rule:module-state h
 GroupNorm1NoBias C n=none b=rule:module-state h
 LayerNorm2dNoBias C n=none b=rule:module-state h
 LayerNormNoBias C n=none b=rule:module-state h
 MetaFormer C n=none b=rule:module-state h
 MetaFormerBlock C n=none b=rule:module-state h
 MetaFormerStage C n=none b=rule:module-state h
 MlpHead C n=none b=rule:module-state h
 Pooling C n=none b=rule:module-state h
 Scale C n=none b=rule:module-state h
 SepConv C n=none b=rule:module-state h
 SquaredReLU C n=none b=rule:module-state h
 StarReLU C n=none b=rule:module-state h
 Stem C n=none b=rule:module-state h
timm.models.mlp_mixer
 Affine C n=none b=rule:module-state h
 MixerBlock C n=none b=rule:module-state h
 MlpMixer C n=none b=rule:module-state h
 ResBlock C n=none b=rule:module-state h
 SpatialGatingBlock C n=none b=rule:module-state h
 SpatialGatingUnit C n=none b=rule:module-state h
timm.models.mobilenetv3
 MobileNetV3 C n=none b=rule:module-state h
 MobileNetV3Features C n=none b=rule:module-state h
timm.models.mobilenetv5
 MobileNetV5 C n=none b=rule:module-state h
 MobileNetV5Encoder C n=none b=rule:module-state h
 MobileNetV5MultiScaleFusionAdapter C n=none b=rule:module-state h
timm.models.mobilevit
 LinearSelfAttention C n=none b=rule:module-state h
 LinearTransformerBlock C n=none b=rule:module-state h
 MobileVitBlock C n=none b=rule:module-state h
 MobileVitV2Block C n=none b=rule:module-state h
timm.models.mvitv2
 MultiScaleAttention C n=none b=rule:module-state h
 MultiScaleAttentionPoolFirst C n=none b=rule:module-state h
 MultiScaleBlock C n=none b=rule:module-state h
 MultiScaleVit C n=none b=rule:module-state h
 MultiScaleVitCfg C n=none b=dict
 MultiScaleVitStage C n=none b=rule:module-state h
 PatchEmbed C n=none b=rule:module-state h
timm.models.naflexvit
 NaFlexEmbeds C n=none b=rule:module-state h
 NaFlexRopeIterator C n=none b=dict h
 NaFlexVit C n=none b=rule:module-state h
 NaFlexVitCfg C n=none b=dict
timm.models.nasnet
 ActConvBn C n=none b=rule:module-state h
 BranchSeparables C n=none b=rule:module-state h
 CellStem0 C n=none b=rule:module-state h
 CellStem1 C n=none b=rule:module-state h
 FirstCell C n=none b=rule:module-state h
 NASNetALarge C n=none b=rule:module-state h
 NormalCell C n=none b=rule:module-state h
 ReductionCell0 C n=none b=rule:module-state h
 ReductionCell1 C n=none b=rule:module-state h
 SeparableConv2d C n=none b=rule:module-state h
timm.models.nest
 Attention C n=none b=rule:module-state h
 ConvPool C n=none b=rule:module-state h
 Nest C n=none b=rule:module-state h
 NestLevel C n=none b=rule:module-state h
 TransformerLayer C n=none b=rule:module-state h
timm.models.nextvit
 ConvAttention C n=none b=rule:module-state h
 ConvNormAct C n=none b=rule:module-state h
 EfficientAttention C n=none b=rule:module-state h
 NextConvBlock C n=none b=rule:module-state h
 NextStage C n=none b=rule:module-state h
 NextTransformerBlock C n=none b=rule:module-state h
 NextViT C n=none b=rule:module-state h
 PatchEmbed C n=none b=rule:module-state h
timm.models.nfnet
 DownsampleAvg C n=none b=rule:module-state h
 GammaAct C n=none b=rule:module-state h
 NfCfg C n=none b=dict
 NormFreeBlock C n=none b=rule:module-state h
 NormFreeNet C n=none b=rule:module-state h
timm.models.pit
 ConvEmbedding C n=none b=rule:module-state h
 Pooling C n=none b=rule:module-state h
 PoolingVisionTransformer C n=none b=rule:module-state h
 SequentialTuple C n=none b=rule:module-state h
 Transformer C n=none b=rule:module-state h
timm.models.pnasnet
 ActConvBn C n=none b=rule:module-state h
 BranchSeparables C n=none b=rule:module-state h
 Cell C n=none b=rule:module-state h
 CellBase C n=none b=rule:module-state h
 CellStem0 C n=none b=rule:module-state h
 FactorizedReduction C n=none b=rule:module-state h
 PNASNet5Large C n=none b=rule:module-state h
 SeparableConv2d C n=none b=rule:module-state h
timm.models.pvt_v2
 Attention C n=none b=rule:module-state h
 Block C n=none b=rule:module-state h
 MlpWithDepthwiseConv C n=none b=rule:module-state h
 OverlapPatchEmbed C n=none b=rule:module-state h
 PyramidVisionTransformerStage C n=none b=rule:module-state h
 PyramidVisionTransformerV2 C n=none b=rule:module-state h
timm.models.qwen3_vit
 Qwen3VitClassifier C n=none b=rule:module-state h
 Qwen3VitEncoder C n=none b=rule:module-state h
 Qwen3VitPatchMerger C n=none b=rule:module-state h
timm.models.rdnet
 Block C n=none b=rule:module-state h
 BlockESE C n=none b=rule:module-state h
 DenseBlock C n=none b=rule:module-state h
 DenseStage C n=none b=rule:module-state h
 RDNet C n=none b=rule:module-state h
timm.models.regnet
 Bottleneck C n=none b=rule:module-state h
 PreBottleneck C n=none b=rule:module-state h
 RegNet C n=none b=rule:module-state h
 RegNetCfg C n=none b=dict
 RegStage C n=none b=rule:module-state h
timm.models.repghost
 RepGhostBottleneck C n=none b=rule:module-state h
 RepGhostModule C n=none b=rule:module-state h
 RepGhostNet C n=none b=rule:module-state h
timm.models.repvit
 ConvNorm C n=none b=rule:module-state h
 NormLinear C n=none b=rule:module-state h
 RepVggDw C n=none b=rule:module-state h
 RepViTBlock C n=none b=rule:module-state h
 RepVit C n=none b=rule:module-state h
 RepVitClassifier C n=none b=rule:module-state h
 RepVitDownsample C n=none b=rule:module-state h
 RepVitMlp C n=none b=rule:module-state h
 RepVitStage C n=none b=rule:module-state h
 RepVitStem C n=none b=rule:module-state h
timm.models.res2net
 Bottle2neck C n=none b=rule:module-state h
timm.models.resnest
 ResNestBottleneck C n=none b=rule:module-state h
timm.models.resnet
 BasicBlock C n=none b=rule:module-state h
 Bottleneck C n=none b=rule:module-state h
 ResNet C n=none b=rule:module-state h
timm.models.resnetv2
 Bottleneck C n=none b=rule:module-state h
 DownsampleAvg C n=none b=rule:module-state h
 DownsampleConv C n=none b=rule:module-state h
 PreActBasic C n=none b=rule:module-state h
 PreActBottleneck C n=none b=rule:module-state h
 ResNetStage C n=none b=rule:module-state h
 ResNetV2 C n=none b=rule:module-state h
timm.models.rexnet
 LinearBottleneck C n=none b=rule:module-state h
 RexNet C n=none b=rule:module-state h
timm.models.selecsls
 SelecSls C n=none b=rule:module-state h
 SelecSlsBlock C n=none b=rule:module-state h
 SelectSeq C n=none b=rule:module-state h
 SequentialList C n=none b=rule:module-state h
timm.models.senet
 Bottleneck C n=none b=rule:module-state h
 SEBottleneck C n=none b=rule:module-state h
 SEModule C n=none b=rule:module-state h
 SENet C n=none b=rule:module-state h
 SEResNeXtBottleneck C n=none b=rule:module-state h
 SEResNetBlock C n=none b=rule:module-state h
 SEResNetBottleneck C n=none b=rule:module-state h
timm.models.sequencer
 Downsample2d C n=none b=rule:module-state h
 LSTM2d C n=none b=rule:module-state h
 RNN2dBase C n=none b=rule:module-state h
 RNNIdentity C n=none b=rule:module-state h
 Sequencer2d C n=none b=rule:module-state h
 Sequencer2dBlock C n=none b=rule:module-state h
 Sequencer2dStage C n=none b=rule:module-state h
 Shuffle C n=none b=rule:module-state h
timm.models.shvit
 BasicBlock C n=none b=rule:module-state h
 Conv2dNorm C n=none b=rule:module-state h
 FFN C n=none b=rule:module-state h
 NormLinear C n=none b=rule:module-state h
 PatchMerging C n=none b=rule:module-state h
 Residual C n=none b=rule:module-state h
 SHSA C n=none b=rule:module-state h
 SHViT C n=none b=rule:module-state h
 StageBlock C n=none b=rule:module-state h
timm.models.sknet
 SelectiveKernelBasic C n=none b=rule:module-state h
 SelectiveKernelBottleneck C n=none b=rule:module-state h
timm.models.starnet
 Block C n=none b=rule:module-state h
 ConvBN C n=none b=rule:module-state h
 StarNet C n=none b=rule:module-state h
timm.models.swiftformer
 Block C n=none b=rule:module-state h
 ConvEncoder C n=none b=rule:module-state h
 EfficientAdditiveAttention C n=none b=rule:module-state h
 Embedding C n=none b=rule:module-state h
 LayerScale2d C n=none b=rule:module-state h
 LocalRepresentation C n=none b=rule:module-state h
 Mlp C n=none b=rule:module-state h
 Stage C n=none b=rule:module-state h
 SwiftFormer C n=none b=rule:module-state h
timm.models.swin_transformer
 PatchMerging C n=none b=rule:module-state h
 SwinTransformer C n=none b=rule:module-state h
 SwinTransformerBlock C n=none b=rule:module-state h
 SwinTransformerStage C n=none b=rule:module-state h
 WindowAttention C n=none b=rule:module-state h
timm.models.swin_transformer_v2
 PatchMerging C n=none b=rule:module-state h
 SwinTransformerV2 C n=none b=rule:module-state h
 SwinTransformerV2Block C n=none b=rule:module-state h
 SwinTransformerV2Stage C n=none b=rule:module-state h
 WindowAttention C n=none b=rule:module-state h
timm.models.swin_transformer_v2_cr
 PatchEmbed C n=none b=rule:module-state h
 PatchMerging C n=none b=rule:module-state h
 SwinTransformerV2Cr C n=none b=rule:module-state h
 SwinTransformerV2CrBlock C n=none b=rule:module-state h
 SwinTransformerV2CrStage C n=none b=rule:module-state h
 WindowMultiHeadAttention C n=none b=rule:module-state h
timm.models.tiny_vit
 Attention C n=none b=rule:module-state h
 ConvLayer C n=none b=rule:module-state h
 ConvNorm C n=none b=rule:module-state h
 MBConv C n=none b=rule:module-state h
 NormMlp C n=none b=rule:module-state h
 PatchEmbed C n=none b=rule:module-state h
 PatchMerging C n=none b=rule:module-state h
 TinyVit C n=none b=rule:module-state h
 TinyVitBlock C n=none b=rule:module-state h
 TinyVitStage C n=none b=rule:module-state h
timm.models.tnt
 Attention C n=none b=rule:module-state h
 Block C n=none b=rule:module-state h
 PixelEmbed C n=none b=rule:module-state h
 TNT C n=none b=rule:module-state h
timm.models.tresnet
 BasicBlock C n=none b=rule:module-state h
 Bottleneck C n=none b=rule:module-state h
 TResNet C n=none b=rule:module-state h
timm.models.twins
 Block C n=none b=rule:module-state h
 GlobalSubSampleAttn C n=none b=rule:module-state h
 LocallyGroupedAttn C n=none b=rule:module-state h
 PatchEmbed C n=none b=rule:module-state h
 PosConv C n=none b=rule:module-state h
 Twins C n=none b=rule:module-state h
timm.models.vgg
 ConvMlp C n=none b=rule:module-state h
 VGG C n=none b=rule:module-state h
timm.models.visformer
 Attention C n=none b=rule:module-state h
 Block C n=none b=rule:module-state h
 SpatialMlp C n=none b=rule:module-state h
 Visformer C n=none b=rule:module-state h
timm.models.vision_transformer
 Block C n=none b=rule:module-state h
 DiffParallelScalingBlock C n=none b=rule:module-state h
 ParallelScalingBlock C n=none b=rule:module-state h
 ParallelThingsBlock C n=none b=rule:module-state h
 ResPostBlock C n=none b=rule:module-state h
 VisionTransformer C n=none b=rule:module-state h
timm.models.vision_transformer_hybrid
 ConvStem C n=none b=rule:module-state h
timm.models.vision_transformer_relpos
 RelPosAttention C n=none b=rule:module-state h
 RelPosBlock C n=none b=rule:module-state h
 ResPostRelPosBlock C n=none b=rule:module-state h
 VisionTransformerRelPos C n=none b=rule:module-state h
timm.models.vision_transformer_sam
 Attention C n=none b=rule:module-state h
 Block C n=none b=rule:module-state h
 VisionTransformerSAM C n=none b=rule:module-state h
timm.models.vitamin
 Downsample2d C n=none b=rule:module-state h
 GeGluMlp C n=none b=rule:module-state h
 MbConvLNBlock C n=none b=rule:module-state h
 MbConvStages C n=none b=rule:module-state h
 Stem C n=none b=rule:module-state h
 StridedConv C n=none b=rule:module-state h
 VitCfg C n=none b=dict
 VitConvCfg C n=none b=dict
timm.models.volo
 Attention C n=none b=rule:module-state h
 ClassAttention C n=none b=rule:module-state h
 ClassBlock C n=none b=rule:module-state h
 Downsample C n=none b=rule:module-state h
 OutlookAttention C n=none b=rule:module-state h
 Outlooker C n=none b=rule:module-state h
 PatchEmbed C n=none b=rule:module-state h
 Transformer C n=none b=rule:module-state h
 VOLO C n=none b=rule:module-state h
timm.models.vovnet
 OsaBlock C n=none b=rule:module-state h
 OsaStage C n=none b=rule:module-state h
 SequentialAppendList C n=none b=rule:module-state h
 VovNet C n=none b=rule:module-state h
timm.models.xception
 Block C n=none b=rule:module-state h
 SeparableConv2d C n=none b=rule:module-state h
 Xception C n=none b=rule:module-state h
timm.models.xception_aligned
 PreSeparableConv2d C n=none b=rule:module-state h
 PreXceptionModule C n=none b=rule:module-state h
 SeparableConv2d C n=none b=rule:module-state h
 XceptionAligned C n=none b=rule:module-state h
 XceptionModule C n=none b=rule:module-state h
timm.models.xcit
 ClassAttentionBlock C n=none b=rule:module-state h
 ConvPatchEmbed C n=none b=rule:module-state h
 LPI C n=none b=rule:module-state h
 PositionalEncodingFourier C n=none b=rule:module-state h
 XCA C n=none b=rule:module-state h
 XCABlock C n=none b=rule:module-state h
 Xcit C n=none b=rule:module-state h
timm.optim._optim_factory
 OptimInfo C n=none b=dict
 OptimizerRegistry C n=none b=dict h
timm.optim._types
 OptimizerCallable C n=none b=dict h
timm.optim.adabelief
 AdaBelief C n=none b=dict-data h !_patch_step_function,profile_hook_step
timm.optim.adafactor
 Adafactor C n=none b=dict-data h !_patch_step_function,profile_hook_step
timm.optim.adafactor_bv
 AdafactorBigVision C n=none b=dict-data h !_patch_step_function,profile_hook_step
timm.optim.adahessian
 Adahessian C n=none b=dict-data h !_patch_step_function,profile_hook_step
timm.optim.adamp
 AdamP C n=none b=dict-data h !_patch_step_function,profile_hook_step
timm.optim.adamw
 AdamWLegacy C n=none b=dict-data h !_patch_step_function,profile_hook_step
timm.optim.adan
 Adan C n=none b=dict-data h !_patch_step_function,profile_hook_step
 MultiTensorApply C n=none b=dict h
timm.optim.adopt
 Adopt C n=none b=dict-data h !_patch_step_function,profile_hook_step
timm.optim.lamb
 Lamb C n=none b=dict-data h !_patch_step_function,profile_hook_step
timm.optim.laprop
 LaProp C n=none b=dict-data h !_patch_step_function,profile_hook_step
timm.optim.lars
 Lars C n=none b=dict-data h !_patch_step_function,profile_hook_step
timm.optim.lion
 Lion C n=none b=dict-data h !_patch_step_function,profile_hook_step
timm.optim.lookahead
 Lookahead C n=none b=dict-data h !_patch_step_function,profile_hook_step
timm.optim.madgrad
 MADGRAD C n=none b=dict-data h !_patch_step_function,profile_hook_step
timm.optim.mars
 Mars C n=none b=dict-data h !_patch_step_function,profile_hook_step
timm.optim.muon
 Muon C n=none b=dict-data h !_patch_step_function,profile_hook_step
timm.optim.nadam
 NAdamLegacy C n=none b=dict-data h !_patch_step_function,profile_hook_step
timm.optim.nadamw
 NAdamW C n=none b=dict-data h !_patch_step_function,profile_hook_step
timm.optim.nvnovograd
 NvNovoGrad C n=none b=dict-data h !_patch_step_function,profile_hook_step
timm.optim.radam
 RAdamLegacy C n=none b=dict-data h !_patch_step_function,profile_hook_step
timm.optim.rmsprop_tf
 RMSpropTF C n=none b=dict-data h !_patch_step_function,profile_hook_step
timm.optim.sgdp
 SGDP C n=none b=dict-data h !_patch_step_function,profile_hook_step
timm.optim.sgdw
 SGDW C n=none b=dict-data h !_patch_step_function,profile_hook_step
timm.scheduler.cosine_lr
 CosineLRScheduler C n=none b=dict h
timm.scheduler.multistep_lr
 MultiStepLRScheduler C n=none b=dict h
timm.scheduler.plateau_lr
 PlateauLRScheduler C n=none b=dict h
timm.scheduler.poly_lr
 PolyLRScheduler C n=none b=dict h
timm.scheduler.scheduler
 Scheduler C n=none b=dict h
timm.scheduler.step_lr
 StepLRScheduler C n=none b=dict h
timm.scheduler.tanh_lr
 TanhLRScheduler C n=none b=dict h
timm.scheduler.wsd_lr
 WSDLRScheduler C n=none b=dict h
timm.utils.model_ema
 ModelEma C n=none b=dict h
 ModelEmaV2 C n=none b=rule:module-state h
 ModelEmaV3 C n=none b=rule:module-state h
`,
};
