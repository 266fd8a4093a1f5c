/**
 * What `policy learn` proved of timm 1.0.31. Made by scripts/learn-knowledge.mjs: do not edit.
 * @module
 */
import type { Knowledge } from '../../knowledge.ts';

export const timm: Knowledge = {
  package: 'timm',
  versions: ['timm 1.0.31'],
  derived: `
timm
 set_exportable C n=any b=dict h
 set_scriptable C n=any b=dict h
timm.data
 AugMixDataset C n=any b=dict h
 AutoAugment C n=any r=any b=dict h
 CenterCropOrPad C n=any b=rule:module-state h
 CenterCropToSequence C n=any b=rule:module-state h
 CustomDatasetInfo C n=any b=dict h
 DatasetInfo C n=any r=any b=dict h
 DatasetInfoLabelMapper C n=any r=plain b=dict h
 FastCollateMixup C n=any r=data b=dict h
 ImageDataset C n=any b=dict h
 ImageNetInfo C n=any b=dict h
 IterableImageDataset C n=any b=dict h
 LabelMappingCoverage C n=any r=any b=dict
 MaybePILToTensor C n=any r=any b=dict h
 MaybeToTensor C n=any b=dict h
 Mixup C n=any r=data b=dict h
 MultiLabelTarget C n=any r=data b=dict h
 NaFlexMapDatasetWrapper C n=any b=dict h
 NaFlexMixup C n=any r=data b=dict h
 Patchify C n=any b=rule:module-state h
 RandAugment C n=any r=any b=dict h
 RandomCropOrPad C n=any b=rule:module-state h
 RandomCropToSequence C n=any b=rule:module-state h
 RandomPad C n=any r=any b=dict h
 RandomResizedCropAndInterpolation C n=any b=dict h
 RandomResizedCropToSequence C n=any b=rule:module-state h
 RealLabelsImagenet C n=any b=dict h
 ResizeKeepRatio C n=any b=dict h
 ResizeKeepRatioToSequence C n=any b=rule:module-state h
 ResizeToSequence C n=any b=rule:module-state h
 ScheduledBatchSampler C n=any b=dict h
 ScheduledTransformDataset C n=any r=data b=dict h
 ToNumpy C n=any r=any b=dict h
 ToTensor C n=any r=any b=dict h
 TrimBorder C n=any b=rule:module-state h
timm.data.dataset
 AugMixDataset C n=any b=dict h
 ImageDataset C n=any b=dict h
 IterableImageDataset C n=any b=dict h
timm.data.dataset_info
 CustomDatasetInfo C n=any b=dict h
 DatasetInfo C n=any r=any b=dict h
 DatasetInfoLabelMapper C n=any r=plain b=dict h
 LabelMappingCoverage C n=any r=any b=dict
timm.data.distributed_sampler
 OrderedDistributedSampler C n=any b=dict h
 RepeatAugSampler C n=any b=dict h
timm.data.imagenet_info
 ImageNetInfo C n=any b=dict h
timm.data.loader
 MultiEpochsDataLoader C n=any b=dict h
 PrefetchLoader C n=any b=dict h
 _RepeatSampler C n=any r=any b=dict h
timm.data.naflex_dataset
 NaFlexCollator C n=any r=data b=dict h
 NaFlexMapDatasetWrapper C n=any b=dict h
timm.data.naflex_loader
 NaFlexPrefetchLoader C n=any b=dict h
timm.data.naflex_mixup
 NaFlexMixup C n=any r=data b=dict h
timm.data.naflex_random_erasing
 PatchRandomErasing C n=any b=dict h
timm.data.naflex_transforms
 CenterCropToSequence C n=any b=rule:module-state h
 Patchify C n=any b=rule:module-state h
 RandomCropToSequence C n=any b=rule:module-state h
 RandomResizedCropToSequence C n=any b=rule:module-state h
 ResizeKeepRatioToSequence C n=any b=rule:module-state h
 ResizeToSequence C n=any b=rule:module-state h
timm.data.readers.reader
 Reader C n=any r=any b=dict h
timm.data.readers.reader_hfds
 ReaderHfds C n=any b=dict h
timm.data.readers.reader_hfids
 ReaderHfids C n=any b=dict h
timm.data.readers.reader_image_folder
 ReaderImageFolder C n=any b=dict h
timm.data.readers.reader_image_in_tar
 ReaderImageInTar C n=any b=dict h
 TarState C n=any r=any b=dict h
timm.data.readers.reader_image_tar
 ReaderImageTar C n=any b=dict h
timm.data.readers.reader_tfds
 ReaderTfds C n=any b=dict h
timm.data.readers.reader_wds
 ReaderWds C n=any b=dict h
 ResampledShards2 C n=any b=dict h
 SplitInfo C n=any b=dict
 WdsTargetKeyError C n=any r=any b=dict h ?data:args
timm.data.readers.shared_count
 SharedCount C n=any b=dict h
timm.data.real_labels
 RealLabelsImagenet C n=any b=dict h
timm.data.scheduled_sampler
 ScheduledBatchSampler C n=any b=dict h
 ScheduledTransformDataset C n=any r=data b=dict h
timm.data.target_transforms
 MultiLabelTarget C n=any r=data b=dict h
timm.data.tf_preprocessing
 TfPreprocessTransform C n=any b=dict h
timm.data.transforms
 InterpolationMode C r=rule:enum-value h
timm.layers
 AdaptiveAvgMaxPool2d C n=any b=rule:module-state h
 Attention C n=any b=rule:module-state h
 Attention2d C n=any b=rule:module-state h
 AttentionPool2d C n=any b=rule:module-state h
 AttentionPoolLatent C n=any b=rule:module-state h
 AttentionPoolPrr C n=any b=rule:module-state h
 AttentionRope C n=any b=rule:module-state h
 AvgPool2dSame C n=any b=rule:module-state h
 BatNonLocalAttn C n=any b=rule:module-state h
 BlurPool2d C n=any b=rule:module-state h
 CecaModule C n=any b=rule:module-state h
 ClNormMlpClassifierHead C n=any b=rule:module-state h
 ClassifierHead C n=any b=rule:module-state h
 CondConv2d C n=any b=rule:module-state h
 ConvMlp C n=any b=rule:module-state h
 ConvNormAct C n=any b=rule:module-state h
 DepthToSpace C n=any b=rule:module-state h
 DiffAttention C n=any b=rule:module-state h
 DropBlock2d C n=any b=rule:module-state h
 DropPath C n=any b=rule:module-state h
 EcaModule C n=any b=rule:module-state h
 EffectiveSEModule C n=any b=rule:module-state h
 EvoNorm2dB0 C n=any b=rule:module-state h
 EvoNorm2dB1 C n=any b=rule:module-state h
 EvoNorm2dB2 C n=any b=rule:module-state h
 EvoNorm2dS0 C n=any b=rule:module-state h
 EvoNorm2dS0a C n=any b=rule:module-state h
 EvoNorm2dS1 C n=any b=rule:module-state h
 EvoNorm2dS1a C n=any b=rule:module-state h
 EvoNorm2dS2 C n=any b=rule:module-state h
 EvoNorm2dS2a C n=any b=rule:module-state h
 FilterResponseNormAct2d C n=any b=rule:module-state h
 FilterResponseNormTlu2d C n=any b=rule:module-state h
 Format C r=rule:enum-value h
 FourierEmbed C n=any b=rule:module-state h
 FrozenBatchNormAct2d C n=any b=rule:module-state h
 GELU C n=any b=rule:module-state h
 GELUTanh C n=any b=rule:module-state h
 GatedMlp C n=any b=rule:module-state h
 GatherExcite C n=any b=rule:module-state h
 GlobalContext C n=any b=rule:module-state h
 GlobalResponseNormMlp C n=any b=rule:module-state h
 GluMlp C n=any b=rule:module-state h
 GroupNorm C n=any b=rule:module-state h
 GroupNorm1 C n=any b=rule:module-state h
 GroupNorm1Act C n=any b=rule:module-state h
 GroupNormAct C n=any b=rule:module-state h
 HardMish C n=any b=rule:module-state h
 HardSigmoid C n=any b=rule:module-state h
 HardSwish C n=any b=rule:module-state h
 HybridEmbed C n=any b=rule:module-state h
 HybridEmbedWithSize C n=any b=rule:module-state h
 InplaceAbn C n=any b=rule:module-state h
 LayerNorm C n=any b=rule:module-state h
 LayerNorm2d C n=any b=rule:module-state h
 LayerNorm2dFp32 C n=any b=rule:module-state h
 LayerNormAct C n=any b=rule:module-state h
 LayerNormAct2d C n=any b=rule:module-state h
 LayerNormAct2dFp32 C n=any b=rule:module-state h
 LayerNormActFp32 C n=any b=rule:module-state h
 LayerNormFp32 C n=any b=rule:module-state h
 LayerScale C n=any b=rule:module-state h
 LayerScale2d C n=any b=rule:module-state h
 Linear C n=any b=rule:module-state h
 LsePlus1d C n=any b=rule:module-state h
 LsePlus2d C n=any b=rule:module-state h
 Mish C n=any b=rule:module-state h
 MixedConv2d C n=any b=rule:module-state h
 Mlp C n=any b=rule:module-state h
 MultiQueryAttention2d C n=any b=rule:module-state h
 MultiQueryAttentionV2 C n=any b=rule:module-state h
 NonLocalAttn C n=any b=rule:module-state h
 NormMlpClassifierHead C n=any b=rule:module-state h
 PReLU C n=any b=rule:module-state h
 PatchDropout C n=any b=rule:module-state h
 PatchDropoutWithIndices C n=any b=rule:module-state h
 PatchEmbed C n=any b=rule:module-state h
 PatchEmbedInterpolator C n=any b=rule:module-state h
 PatchEmbedWithSize C n=any b=rule:module-state h
 QuickGELU C n=any b=rule:module-state h
 RelPosBias C n=any b=rule:module-state h
 RelPosBiasTf C n=any b=rule:module-state h
 RelPosMlp C n=any b=rule:module-state h
 RmsNorm C n=any b=rule:module-state h
 RmsNorm2d C n=any b=rule:module-state h
 RmsNorm2dFp32 C n=any b=rule:module-state h
 RmsNormAct C n=any b=rule:module-state h
 RmsNormAct2d C n=any b=rule:module-state h
 RmsNormAct2dFp32 C n=any b=rule:module-state h
 RmsNormActFp32 C n=any b=rule:module-state h
 RmsNormFp32 C n=any b=rule:module-state h
 RotAttentionPool2d C n=any b=rule:module-state h
 RotaryEmbedding C n=any b=rule:module-state h
 RotaryEmbeddingCat C n=any b=rule:module-state h
 RotaryEmbeddingDinoV3 C n=any b=rule:module-state h
 RotaryEmbeddingMRope C n=any b=rule:module-state h
 RotaryEmbeddingMixed C n=any b=rule:module-state h
 SEModule C n=any b=rule:module-state h
 SelectAdaptivePool2d C n=any b=rule:module-state h
 SelectiveKernel C n=any b=rule:module-state h
 SeparableConv2d C n=any b=rule:module-state h
 SeparableConvNormAct C n=any b=rule:module-state h
 Sigmoid C n=any b=rule:module-state h
 SimPool1d C n=any b=rule:module-state h
 SimPool2d C n=any b=rule:module-state h
 SimpleNorm C n=any b=rule:module-state h
 SimpleNorm2d C n=any b=rule:module-state h
 SimpleNorm2dFp32 C n=any b=rule:module-state h
 SimpleNormFp32 C n=any b=rule:module-state h
 SpaceToDepth C n=any b=rule:module-state h
 SplitAttn C n=any b=rule:module-state h
 SwiGLU C n=any b=rule:module-state h
 Swish C n=any b=rule:module-state h
 SyncBatchNormAct C n=any b=rule:module-state h
 Tanh C n=any b=rule:module-state h
 set_exportable C n=any b=dict h
 set_layer_config C n=any b=dict h
 set_no_jit C n=any b=dict h
 set_scriptable C n=any b=dict h
timm.loss
 AsymmetricLossMultiLabel C n=any b=rule:module-state h
 AsymmetricLossSingleLabel C n=any b=rule:module-state h
 BinaryCrossEntropy C n=any b=rule:module-state h
 DistributionBalancedLoss C n=any b=rule:module-state h
 JsdCrossEntropy C n=any b=rule:module-state h
 LabelSmoothingCrossEntropy C n=any b=rule:module-state h
 PolyBinaryCrossEntropy C n=any b=rule:module-state h
 PolyCrossEntropy C n=any b=rule:module-state h
 SoftTargetCrossEntropy C n=any b=rule:module-state h
 TwoWayLoss C n=any b=rule:module-state h
 ZlprLoss C n=any b=rule:module-state h
timm.models
 BasicBlock C n=any b=rule:module-state h
 Beit C n=any b=rule:module-state h
 Bottleneck C n=any b=rule:module-state h
 ByoBlockCfg C n=any b=dict
 ByoModelCfg C n=any b=dict
 ByobNet C n=any b=rule:module-state h
 CPUBone C n=any b=rule:module-state h
 CSATv2 C n=any b=rule:module-state h
 Cait C n=any b=rule:module-state h
 ClNormMlpClassifierHead C n=any b=rule:module-state h
 ClassAttn C n=any b=rule:module-state h
 CoaT C n=any b=rule:module-state h
 ConVit C n=any b=rule:module-state h
 ConvMixer C n=any b=rule:module-state h
 ConvNeXt C n=any b=rule:module-state h
 ConvNormAct C n=any b=rule:module-state h
 ConvStem C n=any b=rule:module-state h
 CrossVit C n=any b=rule:module-state h
 CspNet C n=any b=rule:module-state h
 CspNext C n=any b=rule:module-state h
 DLA C n=any b=rule:module-state h
 DPN C n=any b=rule:module-state h
 DaVit C n=any b=rule:module-state h
 DeepseekVitClassifier C n=any b=rule:module-state h
 DeepseekVitEncoder C n=any b=rule:module-state h
 DefaultCfg C n=any b=dict
 DenseNet C n=any b=rule:module-state h
 Downsample C n=any b=rule:module-state h
 Downsample2d C n=any b=rule:module-state h
 DownsampleNormFirst C n=any b=rule:module-state h
 DropPath C n=any b=rule:module-state h
 EdgeNeXt C n=any b=rule:module-state h
 EfficientFormer C n=any b=rule:module-state h
 EfficientFormerV2 C n=any b=rule:module-state h
 EfficientNet C n=any b=rule:module-state h
 EfficientNetFeatures C n=any b=rule:module-state h
 EfficientViM C n=any b=rule:module-state h
 EfficientViMDistilled C n=any b=rule:module-state h
 EfficientVit C n=any b=rule:module-state h
 EfficientVitLarge C n=any b=rule:module-state h
 EfficientVitMsra C n=any b=rule:module-state h
 Eva C n=any b=rule:module-state h
 FastVit C n=any b=rule:module-state h
 FasterNet C n=any b=rule:module-state h
 FeatureDictNet C n=any b=rule:module-state h
 FeatureGraphNet C n=any b=rule:module-state h
 FeatureHookNet C n=any b=rule:module-state h
 FeatureHooks C n=any b=dict h
 FeatureInfo C n=any b=dict h
 FeatureListNet C n=any b=rule:module-state h
 FocalNet C n=any b=rule:module-state h
 GatedConvBlock C n=any b=rule:module-state h
 GeGluMlp C n=any b=rule:module-state h
 Gemma4VitClassifier C n=any b=rule:module-state h
 Gemma4VitEncoder C n=any b=rule:module-state h
 GhostNet C n=any b=rule:module-state h
 GlobalContextVit C n=any b=rule:module-state h
 GraphExtractNet C n=any b=rule:module-state h
 Hiera C n=any b=rule:module-state h
 HieraDet C n=any b=rule:module-state h
 HieraPatchEmbed C n=any b=rule:module-state h
 HighPerfGpuNet C n=any b=rule:module-state h
 HighResolutionNet C n=any b=rule:module-state h
 HighResolutionNetFeatures C n=any b=rule:module-state h
 HybridEmbed C n=any b=rule:module-state h
 IFormer C n=any b=rule:module-state h
 InceptionResnetV2 C n=any b=rule:module-state h
 InceptionV3 C n=any b=rule:module-state h
 InceptionV4 C n=any b=rule:module-state h
 LCNetV2 C n=any b=rule:module-state h
 LayerNorm C n=any b=rule:module-state h
 LayerScale C n=any b=rule:module-state h
 LayerScaleBlock C n=any b=rule:module-state h
 LayerScaleBlockClassAttn C n=any b=rule:module-state h
 Levit C n=any b=rule:module-state h
 LowFormer C n=any b=rule:module-state h
 MambaOut C n=any b=rule:module-state h
 MambaOutStage C n=any b=rule:module-state h
 MaxxVit C n=any b=rule:module-state h
 MaxxVitCfg C n=any b=dict
 MaxxVitConvCfg C n=any b=dict
 MaxxVitTransformerCfg C n=any b=dict
 MbConvLNBlock C n=any b=rule:module-state h
 MbConvStages C n=any b=rule:module-state h
 MetaFormer C n=any b=rule:module-state h
 MetaNeXt C n=any b=rule:module-state h
 MixerBlock C n=any b=rule:module-state h
 Mlp C n=any b=rule:module-state h
 MlpHead C n=any b=rule:module-state h
 MlpMixer C n=any b=rule:module-state h
 MobileNetV3 C n=any b=rule:module-state h
 MobileNetV3Features C n=any b=rule:module-state h
 MobileNetV5 C n=any b=rule:module-state h
 MobileNetV5Encoder C n=any b=rule:module-state h
 MultiScaleAttention C n=any b=rule:module-state h
 MultiScaleBlock C n=any b=rule:module-state h
 MultiScaleVit C n=any b=rule:module-state h
 MultiScaleVitCfg C n=any b=dict
 NASNetALarge C n=any b=rule:module-state h
 NaFlexVit C n=any b=rule:module-state h
 NaFlexVitCfg C n=any b=dict
 Nest C n=any b=rule:module-state h
 NextViT C n=any b=rule:module-state h
 NfCfg C n=any b=dict
 NormFreeNet C n=any b=rule:module-state h
 PNASNet5Large C n=any b=rule:module-state h
 PatchEmbed C n=any b=rule:module-state h
 PoolingVisionTransformer C n=any b=rule:module-state h
 PretrainedCfg C n=any b=dict
 PyramidVisionTransformerV2 C n=any b=rule:module-state h
 Qwen3VitClassifier C n=any b=rule:module-state h
 Qwen3VitEncoder C n=any b=rule:module-state h
 RDNet C n=any b=rule:module-state h
 RegNet C n=any b=rule:module-state h
 RegNetCfg C n=any b=dict
 RepGhostNet C n=any b=rule:module-state h
 RepVit C n=any b=rule:module-state h
 ResNestBottleneck C n=any b=rule:module-state h
 ResNet C n=any b=rule:module-state h
 ResNetV2 C n=any b=rule:module-state h
 RexNet C n=any b=rule:module-state h
 SENet C n=any b=rule:module-state h
 SHViT C n=any b=rule:module-state h
 SelecSls C n=any b=rule:module-state h
 SelectiveKernel C n=any b=rule:module-state h
 SelectiveKernelBasic C n=any b=rule:module-state h
 SelectiveKernelBottleneck C n=any b=rule:module-state h
 Sequencer2d C n=any b=rule:module-state h
 SplitAttn C n=any b=rule:module-state h
 StarNet C n=any b=rule:module-state h
 StridedConv C n=any b=rule:module-state h
 SwiftFormer C n=any b=rule:module-state h
 SwinTransformer C n=any b=rule:module-state h
 SwinTransformerV2 C n=any b=rule:module-state h
 SwinTransformerV2Cr C n=any b=rule:module-state h
 TNT C n=any b=rule:module-state h
 TResNet C n=any b=rule:module-state h
 TalkingHeadAttn C n=any b=rule:module-state h
 TinyVit C n=any b=rule:module-state h
 Twins C n=any b=rule:module-state h
 VGG C n=any b=rule:module-state h
 VOLO C n=any b=rule:module-state h
 Visformer C n=any b=rule:module-state h
 VisionTransformer C n=any b=rule:module-state h
 VisionTransformerDistilled C n=any b=rule:module-state h
 VisionTransformerRelPos C n=any b=rule:module-state h
 VisionTransformerSAM C n=any b=rule:module-state h
 VitCfg C n=any b=dict
 VitConvCfg C n=any b=dict
 VovNet C n=any b=rule:module-state h
 Xception C n=any b=rule:module-state h
 XceptionAligned C n=any b=rule:module-state h
 Xcit C n=any b=rule:module-state h
timm.models._builder
 FeatureDictNet C n=any b=rule:module-state h
 FeatureGetterNet C n=any b=rule:module-state h
 FeatureGraphNet C n=any b=rule:module-state h
 FeatureHookNet C n=any b=rule:module-state h
 FeatureListNet C n=any b=rule:module-state h
 PretrainedCfg C n=any b=dict
timm.models._efficientnet_blocks
 Attention2d C n=any b=rule:module-state h
 ConvNormAct C n=any b=rule:module-state h
 DropPath C n=any b=rule:module-state h
 LayerScale2d C n=any b=rule:module-state h
 MultiQueryAttention2d C n=any b=rule:module-state h
timm.models._efficientnet_builder
 CondConv2d C n=any b=rule:module-state h
 CondConvResidual C n=any b=rule:module-state h
 ConvBnAct C n=any b=rule:module-state h
 DepthwiseSeparableConv C n=any b=rule:module-state h
 EdgeResidual C n=any b=rule:module-state h
 InvertedResidual C n=any b=rule:module-state h
 MobileAttention C n=any b=rule:module-state h
 SqueezeExcite C n=any b=rule:module-state h
 UniversalInvertedResidual C n=any b=rule:module-state h
timm.models._factory
 PretrainedCfg C n=any b=dict
 set_layer_config C n=any b=dict h
timm.models._features
 Format C r=rule:enum-value h
timm.models._features_fx
 Format C r=rule:enum-value h
timm.models._prune
 Linear C n=any b=rule:module-state h
timm.models._registry
 DefaultCfg C n=any b=dict
 PretrainedCfg C n=any b=dict
timm.models.beit
 DropPath C n=any b=rule:module-state h
 LayerNorm C n=any b=rule:module-state h
 Mlp C n=any b=rule:module-state h
 PatchEmbed C n=any b=rule:module-state h
 SwiGLU C n=any b=rule:module-state h
timm.models.byoanet
 ByoBlockCfg C n=any b=dict
 ByoModelCfg C n=any b=dict
 ByobNet C n=any b=rule:module-state h
timm.models.byobnet
 AttentionPool2d C n=any b=rule:module-state h
 AvgPool2dSame C n=any b=rule:module-state h
 ClassifierHead C n=any b=rule:module-state h
 ConvNormAct C n=any b=rule:module-state h
 DropBlock2d C n=any b=rule:module-state h
 DropPath C n=any b=rule:module-state h
 EvoNorm2dS0a C n=any b=rule:module-state h
 NormMlpClassifierHead C n=any b=rule:module-state h
 RotAttentionPool2d C n=any b=rule:module-state h
timm.models.cait
 DropPath C n=any b=rule:module-state h
 Mlp C n=any b=rule:module-state h
 PatchEmbed C n=any b=rule:module-state h
timm.models.coat
 DropPath C n=any b=rule:module-state h
 LayerNorm C n=any b=rule:module-state h
 Mlp C n=any b=rule:module-state h
 PatchEmbed C n=any b=rule:module-state h
timm.models.convit
 DropPath C n=any b=rule:module-state h
 HybridEmbed C n=any b=rule:module-state h
 LayerNorm C n=any b=rule:module-state h
 Mlp C n=any b=rule:module-state h
 PatchEmbed C n=any b=rule:module-state h
timm.models.convmixer
 SelectAdaptivePool2d C n=any b=rule:module-state h
timm.models.convnext
 AvgPool2dSame C n=any b=rule:module-state h
 ClassifierHead C n=any b=rule:module-state h
 DropPath C n=any b=rule:module-state h
 GlobalResponseNormMlp C n=any b=rule:module-state h
 LayerNorm C n=any b=rule:module-state h
 LayerNorm2d C n=any b=rule:module-state h
 Mlp C n=any b=rule:module-state h
 NormMlpClassifierHead C n=any b=rule:module-state h
 RmsNorm C n=any b=rule:module-state h
 RmsNorm2d C n=any b=rule:module-state h
 SimpleNorm C n=any b=rule:module-state h
 SimpleNorm2d C n=any b=rule:module-state h
timm.models.cpubone
 DropPath C n=any b=rule:module-state h
 GroupNorm1 C n=any b=rule:module-state h
timm.models.crossvit
 Block C n=any b=rule:module-state h
 DropPath C n=any b=rule:module-state h
timm.models.csatv2
 Attention C n=any b=rule:module-state h
 DropPath C n=any b=rule:module-state h
 GlobalResponseNorm C n=any b=rule:module-state h
 LayerNorm2d C n=any b=rule:module-state h
 LayerScale C n=any b=rule:module-state h
 LayerScale2d C n=any b=rule:module-state h
 Mlp C n=any b=rule:module-state h
 NormMlpClassifierHead C n=any b=rule:module-state h
timm.models.cspnet
 ClassifierHead C n=any b=rule:module-state h
 ConvNormAct C n=any b=rule:module-state h
 DropPath C n=any b=rule:module-state h
timm.models.cspnext
 ClassifierHead C n=any b=rule:module-state h
 ConvNormAct C n=any b=rule:module-state h
 DropPath C n=any b=rule:module-state h
 EffectiveSEModule C n=any b=rule:module-state h
timm.models.davit
 ClassifierHead C n=any b=rule:module-state h
 DropPath C n=any b=rule:module-state h
 LayerNorm2d C n=any b=rule:module-state h
 Mlp C n=any b=rule:module-state h
 NormMlpClassifierHead C n=any b=rule:module-state h
timm.models.deepseek_vit
 AttentionRope C n=any b=rule:module-state h
 DropPath C n=any b=rule:module-state h
 GluMlp C n=any b=rule:module-state h
 PatchEmbed C n=any b=rule:module-state h
 RmsNormFp32 C n=any b=rule:module-state h
 RotaryEmbeddingCat C n=any b=rule:module-state h
timm.models.deit
 VisionTransformer C n=any b=rule:module-state h
timm.models.densenet
 BlurPool2d C n=any b=rule:module-state h
timm.models.dpn
 ConvNormAct C n=any b=rule:module-state h
timm.models.edgenext
 ClassifierHead C n=any b=rule:module-state h
 DropPath C n=any b=rule:module-state h
 LayerNorm2d C n=any b=rule:module-state h
 Mlp C n=any b=rule:module-state h
 NormMlpClassifierHead C n=any b=rule:module-state h
timm.models.efficientformer
 DropPath C n=any b=rule:module-state h
 LayerScale C n=any b=rule:module-state h
 LayerScale2d C n=any b=rule:module-state h
 Mlp C n=any b=rule:module-state h
timm.models.efficientformer_v2
 ConvNormAct C n=any b=rule:module-state h
 DropPath C n=any b=rule:module-state h
 LayerScale2d C n=any b=rule:module-state h
timm.models.efficientnet
 EfficientNetBuilder C n=any b=dict h
 EvoNorm2dS0 C n=any b=rule:module-state h
 FeatureHooks C n=any b=dict h
 FeatureInfo C n=any b=dict h
 GroupNormAct C n=any b=rule:module-state h
 LayerNormAct2d C n=any b=rule:module-state h
 SqueezeExcite C n=any b=rule:module-state h
timm.models.efficientvim
 DropPath C n=any b=rule:module-state h
 LayerNorm C n=any b=rule:module-state h
 LayerNorm2d C n=any b=rule:module-state h
timm.models.efficientvit_mit
 GELUTanh C n=any b=rule:module-state h
 SelectAdaptivePool2d C n=any b=rule:module-state h
timm.models.efficientvit_msra
 SelectAdaptivePool2d C n=any b=rule:module-state h
timm.models.eva
 AttentionPoolLatent C n=any b=rule:module-state h
 AttentionRope C n=any b=rule:module-state h
 DropPath C n=any b=rule:module-state h
 GluMlp C n=any b=rule:module-state h
 LayerNorm C n=any b=rule:module-state h
 Mlp C n=any b=rule:module-state h
 PatchDropoutWithIndices C n=any b=rule:module-state h
 PatchEmbed C n=any b=rule:module-state h
 RmsNorm C n=any b=rule:module-state h
 SwiGLU C n=any b=rule:module-state h
timm.models.fasternet
 DropPath C n=any b=rule:module-state h
 Linear C n=any b=rule:module-state h
 SelectAdaptivePool2d C n=any b=rule:module-state h
timm.models.fastvit
 ClassifierHead C n=any b=rule:module-state h
 ConvNormAct C n=any b=rule:module-state h
 DropPath C n=any b=rule:module-state h
 LayerNorm2d C n=any b=rule:module-state h
timm.models.focalnet
 ClassifierHead C n=any b=rule:module-state h
 DropPath C n=any b=rule:module-state h
 LayerNorm2d C n=any b=rule:module-state h
 LayerScale2d C n=any b=rule:module-state h
 Mlp C n=any b=rule:module-state h
 NormMlpClassifierHead C n=any b=rule:module-state h
timm.models.gcvit
 ClassifierHead C n=any b=rule:module-state h
 DropPath C n=any b=rule:module-state h
 LayerNorm2d C n=any b=rule:module-state h
 LayerScale C n=any b=rule:module-state h
 Mlp C n=any b=rule:module-state h
 RelPosBias C n=any b=rule:module-state h
timm.models.gemma4_vit
 DropPath C n=any b=rule:module-state h
 RmsNorm C n=any b=rule:module-state h
timm.models.ghostnet
 ConvBnAct C n=any b=rule:module-state h
 Linear C n=any b=rule:module-state h
 SelectAdaptivePool2d C n=any b=rule:module-state h
 SqueezeExcite C n=any b=rule:module-state h
timm.models.hardcorenas
 MobileNetV3 C n=any b=rule:module-state h
 MobileNetV3Features C n=any b=rule:module-state h
 SqueezeExcite C n=any b=rule:module-state h
timm.models.hgnet
 DropPath C n=any b=rule:module-state h
 SelectAdaptivePool2d C n=any b=rule:module-state h
timm.models.hiera
 ClNormMlpClassifierHead C n=any b=rule:module-state h
 DropPath C n=any b=rule:module-state h
 LayerScale C n=any b=rule:module-state h
 Mlp C n=any b=rule:module-state h
timm.models.hrnet
 BasicBlock C n=any b=rule:module-state h
 Bottleneck C n=any b=rule:module-state h
 FeatureInfo C n=any b=dict h
timm.models.iformer
 DropPath C n=any b=rule:module-state h
timm.models.inception_next
 DropPath C n=any b=rule:module-state h
 SelectAdaptivePool2d C n=any b=rule:module-state h
timm.models.inception_resnet_v2
 ConvNormAct C n=any b=rule:module-state h
timm.models.inception_v3
 ConvNormAct C n=any b=rule:module-state h
 Linear C n=any b=rule:module-state h
timm.models.inception_v4
 ConvNormAct C n=any b=rule:module-state h
timm.models.layers
 AdaptiveAvgMaxPool2d C n=any b=rule:module-state h
 AttentionPool2d C n=any b=rule:module-state h
 AvgPool2dSame C n=any b=rule:module-state h
 BatNonLocalAttn C n=any b=rule:module-state h
 BlurPool2d C n=any b=rule:module-state h
 CecaModule C n=any b=rule:module-state h
 ClassifierHead C n=any b=rule:module-state h
 CondConv2d C n=any b=rule:module-state h
 ConvMlp C n=any b=rule:module-state h
 ConvNormAct C n=any b=rule:module-state h
 DropBlock2d C n=any b=rule:module-state h
 DropPath C n=any b=rule:module-state h
 EcaModule C n=any b=rule:module-state h
 EffectiveSEModule C n=any b=rule:module-state h
 EvoNorm2dB0 C n=any b=rule:module-state h
 EvoNorm2dB1 C n=any b=rule:module-state h
 EvoNorm2dB2 C n=any b=rule:module-state h
 EvoNorm2dS0 C n=any b=rule:module-state h
 EvoNorm2dS0a C n=any b=rule:module-state h
 EvoNorm2dS1 C n=any b=rule:module-state h
 EvoNorm2dS1a C n=any b=rule:module-state h
 EvoNorm2dS2 C n=any b=rule:module-state h
 EvoNorm2dS2a C n=any b=rule:module-state h
 FilterResponseNormAct2d C n=any b=rule:module-state h
 FilterResponseNormTlu2d C n=any b=rule:module-state h
 GELU C n=any b=rule:module-state h
 GELUTanh C n=any b=rule:module-state h
 GatedMlp C n=any b=rule:module-state h
 GatherExcite C n=any b=rule:module-state h
 GlobalContext C n=any b=rule:module-state h
 GluMlp C n=any b=rule:module-state h
 GroupNorm C n=any b=rule:module-state h
 GroupNorm1 C n=any b=rule:module-state h
 GroupNormAct C n=any b=rule:module-state h
 HardMish C n=any b=rule:module-state h
 HardSigmoid C n=any b=rule:module-state h
 HardSwish C n=any b=rule:module-state h
 InplaceAbn C n=any b=rule:module-state h
 LayerNorm C n=any b=rule:module-state h
 LayerNorm2d C n=any b=rule:module-state h
 Linear C n=any b=rule:module-state h
 Mish C n=any b=rule:module-state h
 MixedConv2d C n=any b=rule:module-state h
 Mlp C n=any b=rule:module-state h
 NonLocalAttn C n=any b=rule:module-state h
 PReLU C n=any b=rule:module-state h
 PatchEmbed C n=any b=rule:module-state h
 QuickGELU C n=any b=rule:module-state h
 RotAttentionPool2d C n=any b=rule:module-state h
 RotaryEmbedding C n=any b=rule:module-state h
 SEModule C n=any b=rule:module-state h
 SelectAdaptivePool2d C n=any b=rule:module-state h
 SelectiveKernel C n=any b=rule:module-state h
 SeparableConv2d C n=any b=rule:module-state h
 SeparableConvNormAct C n=any b=rule:module-state h
 Sigmoid C n=any b=rule:module-state h
 SplitAttn C n=any b=rule:module-state h
 Swish C n=any b=rule:module-state h
 Tanh C n=any b=rule:module-state h
 set_exportable C n=any b=dict h
 set_layer_config C n=any b=dict h
 set_no_jit C n=any b=dict h
 set_scriptable C n=any b=dict h
timm.models.lcnetv2
 ConvNormAct C n=any b=rule:module-state h
 SelectAdaptivePool2d C n=any b=rule:module-state h
timm.models.levit
 DropPath C n=any b=rule:module-state h
timm.models.lowformer
 DropPath C n=any b=rule:module-state h
 GroupNorm1 C n=any b=rule:module-state h
 Linear C n=any b=rule:module-state h
 SelectAdaptivePool2d C n=any b=rule:module-state h
timm.models.maxxvit
 ClassifierHead C n=any b=rule:module-state h
 ConvMlp C n=any b=rule:module-state h
 DropPath C n=any b=rule:module-state h
 LayerNorm C n=any b=rule:module-state h
 LayerScale C n=any b=rule:module-state h
 LayerScale2d C n=any b=rule:module-state h
 Mlp C n=any b=rule:module-state h
 NormMlpClassifierHead C n=any b=rule:module-state h
 RelPosBias C n=any b=rule:module-state h
 RelPosBiasTf C n=any b=rule:module-state h
 RelPosMlp C n=any b=rule:module-state h
timm.models.metaformer
 DropPath C n=any b=rule:module-state h
 GroupNorm1 C n=any b=rule:module-state h
 LayerNorm C n=any b=rule:module-state h
 LayerNorm2d C n=any b=rule:module-state h
 Mlp C n=any b=rule:module-state h
 SelectAdaptivePool2d C n=any b=rule:module-state h
timm.models.mlp_mixer
 DropPath C n=any b=rule:module-state h
 GatedMlp C n=any b=rule:module-state h
 GluMlp C n=any b=rule:module-state h
 Mlp C n=any b=rule:module-state h
 PatchEmbed C n=any b=rule:module-state h
timm.models.mobilenetv3
 EfficientNetBuilder C n=any b=dict h
 FeatureHooks C n=any b=dict h
 FeatureInfo C n=any b=dict h
 Linear C n=any b=rule:module-state h
 SelectAdaptivePool2d C n=any b=rule:module-state h
 SqueezeExcite C n=any b=rule:module-state h
timm.models.mobilenetv5
 ConvNormAct C n=any b=rule:module-state h
 EfficientNetBuilder C n=any b=dict h
 Linear C n=any b=rule:module-state h
 RmsNorm2d C n=any b=rule:module-state h
 SelectAdaptivePool2d C n=any b=rule:module-state h
 SqueezeExcite C n=any b=rule:module-state h
 UniversalInvertedResidual C n=any b=rule:module-state h
timm.models.mobilevit
 ByoBlockCfg C n=any b=dict
 ByoModelCfg C n=any b=dict
 ByobNet C n=any b=rule:module-state h
 ConvMlp C n=any b=rule:module-state h
 DropPath C n=any b=rule:module-state h
 GroupNorm1 C n=any b=rule:module-state h
 LayerFn C n=any b=dict
 TransformerBlock C n=any b=rule:module-state h
timm.models.mvitv2
 DropPath C n=any b=rule:module-state h
 Mlp C n=any b=rule:module-state h
timm.models.naflexvit
 AttentionPoolLatent C n=any b=rule:module-state h
 Block C n=any b=rule:module-state h
 EvaBlock C n=any b=rule:module-state h
 LayerNorm C n=any b=rule:module-state h
 Mlp C n=any b=rule:module-state h
 PatchDropoutWithIndices C n=any b=rule:module-state h
 PatchEmbedInterpolator C n=any b=rule:module-state h
timm.models.nasnet
 ConvNormAct C n=any b=rule:module-state h
timm.models.nest
 DropPath C n=any b=rule:module-state h
 LayerNorm C n=any b=rule:module-state h
 Mlp C n=any b=rule:module-state h
 PatchEmbed C n=any b=rule:module-state h
timm.models.nextvit
 ClassifierHead C n=any b=rule:module-state h
 ConvMlp C n=any b=rule:module-state h
 DropPath C n=any b=rule:module-state h
timm.models.nfnet
 AvgPool2dSame C n=any b=rule:module-state h
 ClassifierHead C n=any b=rule:module-state h
 DropPath C n=any b=rule:module-state h
timm.models.pit
 Block C n=any b=rule:module-state h
timm.models.pnasnet
 ConvNormAct C n=any b=rule:module-state h
timm.models.pvt_v2
 DropPath C n=any b=rule:module-state h
 LayerNorm C n=any b=rule:module-state h
timm.models.qwen3_vit
 EvaBlock C n=any b=rule:module-state h
 LayerNorm C n=any b=rule:module-state h
 PatchEmbed C n=any b=rule:module-state h
 RotaryEmbeddingCat C n=any b=rule:module-state h
timm.models.rdnet
 ClassifierHead C n=any b=rule:module-state h
 DropPath C n=any b=rule:module-state h
 EffectiveSEModule C n=any b=rule:module-state h
 NormMlpClassifierHead C n=any b=rule:module-state h
timm.models.regnet
 AvgPool2dSame C n=any b=rule:module-state h
 ClassifierHead C n=any b=rule:module-state h
 ConvNormAct C n=any b=rule:module-state h
 DropPath C n=any b=rule:module-state h
 GroupNormAct C n=any b=rule:module-state h
 SEModule C n=any b=rule:module-state h
timm.models.repghost
 ConvBnAct C n=any b=rule:module-state h
 Linear C n=any b=rule:module-state h
 SelectAdaptivePool2d C n=any b=rule:module-state h
 SqueezeExcite C n=any b=rule:module-state h
timm.models.res2net
 ResNet C n=any b=rule:module-state h
timm.models.resnet
 AvgPool2dSame C n=any b=rule:module-state h
 BlurPool2d C n=any b=rule:module-state h
 DropBlock2d C n=any b=rule:module-state h
 DropPath C n=any b=rule:module-state h
timm.models.resnetv2
 AvgPool2dSame C n=any b=rule:module-state h
 ClassifierHead C n=any b=rule:module-state h
 DropPath C n=any b=rule:module-state h
 EvoNorm2dS0 C n=any b=rule:module-state h
 FilterResponseNormTlu2d C n=any b=rule:module-state h
 GroupNormAct C n=any b=rule:module-state h
timm.models.rexnet
 ClassifierHead C n=any b=rule:module-state h
 ConvNormAct C n=any b=rule:module-state h
 DropPath C n=any b=rule:module-state h
 SEModule C n=any b=rule:module-state h
timm.models.sequencer
 ClassifierHead C n=any b=rule:module-state h
 DropPath C n=any b=rule:module-state h
 Mlp C n=any b=rule:module-state h
 PatchEmbed C n=any b=rule:module-state h
timm.models.shvit
 GroupNorm1 C n=any b=rule:module-state h
 SelectAdaptivePool2d C n=any b=rule:module-state h
timm.models.starnet
 DropPath C n=any b=rule:module-state h
 Linear C n=any b=rule:module-state h
 SelectAdaptivePool2d C n=any b=rule:module-state h
timm.models.swiftformer
 DropPath C n=any b=rule:module-state h
 Linear C n=any b=rule:module-state h
timm.models.swin_transformer
 ClassifierHead C n=any b=rule:module-state h
 DropPath C n=any b=rule:module-state h
 Mlp C n=any b=rule:module-state h
 PatchEmbed C n=any b=rule:module-state h
timm.models.swin_transformer_v2
 ClassifierHead C n=any b=rule:module-state h
 DropPath C n=any b=rule:module-state h
 Mlp C n=any b=rule:module-state h
 PatchEmbed C n=any b=rule:module-state h
timm.models.swin_transformer_v2_cr
 ClassifierHead C n=any b=rule:module-state h
 DropPath C n=any b=rule:module-state h
 Mlp C n=any b=rule:module-state h
timm.models.tiny_vit
 DropPath C n=any b=rule:module-state h
 LayerNorm2d C n=any b=rule:module-state h
 NormMlpClassifierHead C n=any b=rule:module-state h
timm.models.tnt
 DropPath C n=any b=rule:module-state h
 Mlp C n=any b=rule:module-state h
timm.models.tresnet
 BlurPool2d C n=any b=rule:module-state h
 ClassifierHead C n=any b=rule:module-state h
 ConvNormAct C n=any b=rule:module-state h
 DropPath C n=any b=rule:module-state h
 SEModule C n=any b=rule:module-state h
 SpaceToDepth C n=any b=rule:module-state h
timm.models.twins
 Attention C n=any b=rule:module-state h
 DropPath C n=any b=rule:module-state h
 Mlp C n=any b=rule:module-state h
timm.models.vgg
 ClassifierHead C n=any b=rule:module-state h
timm.models.visformer
 DropPath C n=any b=rule:module-state h
 LayerNorm2d C n=any b=rule:module-state h
 PatchEmbed C n=any b=rule:module-state h
timm.models.vision_transformer
 Attention C n=any b=rule:module-state h
 AttentionPoolLatent C n=any b=rule:module-state h
 AttentionPoolPrr C n=any b=rule:module-state h
 DiffAttention C n=any b=rule:module-state h
 DropPath C n=any b=rule:module-state h
 LayerNorm C n=any b=rule:module-state h
 LayerScale C n=any b=rule:module-state h
 Mlp C n=any b=rule:module-state h
 PatchDropout C n=any b=rule:module-state h
 PatchEmbed C n=any b=rule:module-state h
 RmsNorm C n=any b=rule:module-state h
 SwiGLU C n=any b=rule:module-state h
timm.models.vision_transformer_relpos
 DropPath C n=any b=rule:module-state h
 LayerScale C n=any b=rule:module-state h
 Mlp C n=any b=rule:module-state h
 PatchEmbed C n=any b=rule:module-state h
 RelPosBias C n=any b=rule:module-state h
 RelPosMlp C n=any b=rule:module-state h
timm.models.vision_transformer_sam
 ClassifierHead C n=any b=rule:module-state h
 DropPath C n=any b=rule:module-state h
 Format C r=rule:enum-value h
 LayerNorm2d C n=any b=rule:module-state h
 LayerScale C n=any b=rule:module-state h
 Mlp C n=any b=rule:module-state h
 NormMlpClassifierHead C n=any b=rule:module-state h
 PatchDropout C n=any b=rule:module-state h
 PatchEmbed C n=any b=rule:module-state h
 RotaryEmbeddingCat C n=any b=rule:module-state h
timm.models.volo
 DropPath C n=any b=rule:module-state h
 Mlp C n=any b=rule:module-state h
timm.models.vovnet
 ClassifierHead C n=any b=rule:module-state h
 ConvNormAct C n=any b=rule:module-state h
 DropPath C n=any b=rule:module-state h
 SeparableConvNormAct C n=any b=rule:module-state h
timm.models.xception_aligned
 ClassifierHead C n=any b=rule:module-state h
 ConvNormAct C n=any b=rule:module-state h
 DropPath C n=any b=rule:module-state h
timm.models.xcit
 ClassAttn C n=any b=rule:module-state h
 DropPath C n=any b=rule:module-state h
 Mlp C n=any b=rule:module-state h
timm.optim
 OptimInfo C n=any b=dict
 OptimizerRegistry C n=any r=any b=dict h
timm.scheduler
 CosineLRScheduler C n=any b=dict h
 MultiStepLRScheduler C n=any b=dict h
 PlateauLRScheduler C n=any b=dict h
 PolyLRScheduler C n=any b=dict h
 StepLRScheduler C n=any b=dict h
 TanhLRScheduler C n=any b=dict h
 WSDLRScheduler C n=any b=dict h
timm.task
 ClassificationEvaluator C n=any b=dict h
 ClassificationTask C n=any b=rule:module-state h
 DistillationTeacher C n=any b=rule:module-state h
 FeatureDistillationTask C n=any b=rule:module-state h
 LogitDistillationTask C n=any b=rule:module-state h
 MultiLabelClassificationEvaluator C n=any b=dict h
 MultiLabelClassificationTask C n=any b=rule:module-state h
 TokenDistillationTask C n=any b=rule:module-state h
 TrainingTask C n=any b=rule:module-state h
timm.task.classification
 ClassificationTask C n=any b=rule:module-state h
 MultiLabelClassificationTask C n=any b=rule:module-state h
timm.task.distillation
 DistillationTeacher C n=any b=rule:module-state h
 FeatureDistillationTask C n=any b=rule:module-state h
 FeatureDistillationTrainableModule C n=any b=rule:module-state h
 LogitDistillationTask C n=any b=rule:module-state h
timm.task.evaluator
 ClassificationEvaluator C n=any b=dict h
 MultiLabelClassificationEvaluator C n=any b=dict h
timm.task.task
 TrainingTask C n=any b=rule:module-state h
timm.task.token_distillation
 TokenDistillationTask C n=any b=rule:module-state h
timm.utils
 ApexScaler C n=any r=any b=dict h
 AttentionExtract C n=any b=rule:module-state h
 AverageMeter C n=any r=any b=dict h
 CheckpointSaver C n=any r=data b=dict h
 ModelEma C n=any b=dict h
 ModelEmaV2 C n=any b=rule:module-state h
 ModelEmaV3 C n=any b=rule:module-state h
 NativeScaler C n=any b=dict h
timm.utils.attention_extract
 AttentionExtract C n=any b=rule:module-state h
timm.utils.checkpoint_saver
 CheckpointSaver C n=any r=data b=dict h
timm.utils.cuda
 ApexScaler C n=any r=any b=dict h
 NativeScaler C n=any b=dict h
timm.utils.metrics
 AverageMeter C n=any r=any b=dict h
timm.utils.model
 ActivationStatsHook C n=any b=dict h
`,
};
