/**
 * What `policy learn` proved of torchvision 0.29.2. Made by scripts/learn-knowledge.mjs: do not edit.
 * @module
 */
import type { Knowledge } from '../../knowledge.ts';

export const torchvision: Knowledge = {
  package: 'torchvision',
  versions: ['torchvision 0.29.2'],
  derived: `
torchvision._utils
 StrEnum C r=rule:enum-value h
torchvision.datasets
 CREStereo C n=any b=dict h
 CarlaStereo C n=any b=dict h
 CocoCaptions C n=any b=dict h
 CocoDetection C n=any b=dict h
 ETH3DStereo C n=any b=dict h
 FakeData C n=any b=dict h
 FallingThingsStereo C n=any b=dict h
 Flowers102 C n=any b=dict h
 FlyingChairs C n=any b=dict h
 FlyingThings3D C n=any b=dict h
 HD1K C n=any b=dict h
 InStereo2k C n=any b=dict h
 Kitti2012Stereo C n=any b=dict h
 Kitti2015Stereo C n=any b=dict h
 KittiFlow C n=any b=dict h
 PCAM C n=any b=dict h
 SEMEION C n=any b=dict h
 SVHN C n=any b=dict h
 SceneFlowStereo C n=any b=dict h
 SintelStereo C n=any b=dict h
 StanfordCars C n=any b=dict h
 VisionDataset C n=any b=dict h
torchvision.datasets._optical_flow
 VisionDataset C n=any b=dict h
torchvision.datasets._stereo_matching
 VisionDataset C n=any b=dict h
torchvision.datasets.samplers
 DistributedSampler C n=any b=dict h
 RandomClipSampler C n=any b=dict h
 UniformClipSampler C n=any b=dict h
torchvision.io
 ImageReadMode C r=rule:enum-value h
torchvision.models
 AlexNet C n=any b=rule:module-state h
 AlexNet_Weights C r=rule:enum-value h
 ConvNeXt C n=any b=rule:module-state h
 ConvNeXt_Base_Weights C r=rule:enum-value h
 ConvNeXt_Large_Weights C r=rule:enum-value h
 ConvNeXt_Small_Weights C r=rule:enum-value h
 ConvNeXt_Tiny_Weights C r=rule:enum-value h
 DenseNet C n=any b=rule:module-state h
 DenseNet121_Weights C r=rule:enum-value h
 DenseNet161_Weights C r=rule:enum-value h
 DenseNet169_Weights C r=rule:enum-value h
 DenseNet201_Weights C r=rule:enum-value h
 EfficientNet C n=any b=rule:module-state h
 EfficientNet_B0_Weights C r=rule:enum-value h
 EfficientNet_B1_Weights C r=rule:enum-value h
 EfficientNet_B2_Weights C r=rule:enum-value h
 EfficientNet_B3_Weights C r=rule:enum-value h
 EfficientNet_B4_Weights C r=rule:enum-value h
 EfficientNet_B5_Weights C r=rule:enum-value h
 EfficientNet_B6_Weights C r=rule:enum-value h
 EfficientNet_B7_Weights C r=rule:enum-value h
 EfficientNet_V2_L_Weights C r=rule:enum-value h
 EfficientNet_V2_M_Weights C r=rule:enum-value h
 EfficientNet_V2_S_Weights C r=rule:enum-value h
 GoogLeNet C n=any b=rule:module-state h
 GoogLeNet_Weights C r=rule:enum-value h
 Inception3 C n=any b=rule:module-state h
 Inception_V3_Weights C r=rule:enum-value h
 MNASNet C n=any b=rule:module-state h
 MNASNet0_5_Weights C r=rule:enum-value h
 MNASNet0_75_Weights C r=rule:enum-value h
 MNASNet1_0_Weights C r=rule:enum-value h
 MNASNet1_3_Weights C r=rule:enum-value h
 MaxVit C n=any b=rule:module-state h
 MaxVit_T_Weights C r=rule:enum-value h
 RegNet C n=any b=rule:module-state h
 RegNet_X_16GF_Weights C r=rule:enum-value h
 RegNet_X_1_6GF_Weights C r=rule:enum-value h
 RegNet_X_32GF_Weights C r=rule:enum-value h
 RegNet_X_3_2GF_Weights C r=rule:enum-value h
 RegNet_X_400MF_Weights C r=rule:enum-value h
 RegNet_X_800MF_Weights C r=rule:enum-value h
 RegNet_X_8GF_Weights C r=rule:enum-value h
 RegNet_Y_128GF_Weights C r=rule:enum-value h
 RegNet_Y_16GF_Weights C r=rule:enum-value h
 RegNet_Y_1_6GF_Weights C r=rule:enum-value h
 RegNet_Y_32GF_Weights C r=rule:enum-value h
 RegNet_Y_3_2GF_Weights C r=rule:enum-value h
 RegNet_Y_400MF_Weights C r=rule:enum-value h
 RegNet_Y_800MF_Weights C r=rule:enum-value h
 RegNet_Y_8GF_Weights C r=rule:enum-value h
 ResNeXt101_32X8D_Weights C r=rule:enum-value h
 ResNeXt101_64X4D_Weights C r=rule:enum-value h
 ResNeXt50_32X4D_Weights C r=rule:enum-value h
 ResNet C n=any b=rule:module-state h
 ResNet101_Weights C r=rule:enum-value h
 ResNet152_Weights C r=rule:enum-value h
 ResNet18_Weights C r=rule:enum-value h
 ResNet34_Weights C r=rule:enum-value h
 ResNet50_Weights C r=rule:enum-value h
 ShuffleNetV2 C n=any b=rule:module-state h
 ShuffleNet_V2_X0_5_Weights C r=rule:enum-value h
 ShuffleNet_V2_X1_0_Weights C r=rule:enum-value h
 ShuffleNet_V2_X1_5_Weights C r=rule:enum-value h
 ShuffleNet_V2_X2_0_Weights C r=rule:enum-value h
 SqueezeNet C n=any b=rule:module-state h
 SqueezeNet1_0_Weights C r=rule:enum-value h
 SqueezeNet1_1_Weights C r=rule:enum-value h
 SwinTransformer C n=any b=rule:module-state h
 Swin_B_Weights C r=rule:enum-value h
 Swin_S_Weights C r=rule:enum-value h
 Swin_T_Weights C r=rule:enum-value h
 Swin_V2_B_Weights C r=rule:enum-value h
 Swin_V2_S_Weights C r=rule:enum-value h
 Swin_V2_T_Weights C r=rule:enum-value h
 VGG C n=any b=rule:module-state h
 VGG11_BN_Weights C r=rule:enum-value h
 VGG11_Weights C r=rule:enum-value h
 VGG13_BN_Weights C r=rule:enum-value h
 VGG13_Weights C r=rule:enum-value h
 VGG16_BN_Weights C r=rule:enum-value h
 VGG16_Weights C r=rule:enum-value h
 VGG19_BN_Weights C r=rule:enum-value h
 VGG19_Weights C r=rule:enum-value h
 ViT_B_16_Weights C r=rule:enum-value h
 ViT_B_32_Weights C r=rule:enum-value h
 ViT_H_14_Weights C r=rule:enum-value h
 ViT_L_16_Weights C r=rule:enum-value h
 ViT_L_32_Weights C r=rule:enum-value h
 VisionTransformer C n=any b=rule:module-state h
 Weights C n=any b=dict
 WeightsEnum C r=rule:enum-value h
 Wide_ResNet101_2_Weights C r=rule:enum-value h
 Wide_ResNet50_2_Weights C r=rule:enum-value h
torchvision.models.alexnet
 ImageClassification C n=any b=rule:module-state h
 Weights C n=any b=dict
 WeightsEnum C r=rule:enum-value h
torchvision.models.convnext
 Conv2dNormActivation C n=any b=rule:module-state h
 ImageClassification C n=any b=rule:module-state h
 Permute C n=any b=rule:module-state h
 StochasticDepth C n=any b=rule:module-state h
 Weights C n=any b=dict
 WeightsEnum C r=rule:enum-value h
torchvision.models.densenet
 ImageClassification C n=any b=rule:module-state h
 Weights C n=any b=dict
 WeightsEnum C r=rule:enum-value h
torchvision.models.detection
 FCOS C n=any b=rule:module-state h
 FCOS_ResNet50_FPN_Weights C r=rule:enum-value h
 FasterRCNN C n=any b=rule:module-state h
 FasterRCNN_MobileNet_V3_Large_320_FPN_Weights C r=rule:enum-value h
 FasterRCNN_MobileNet_V3_Large_FPN_Weights C r=rule:enum-value h
 FasterRCNN_ResNet50_FPN_V2_Weights C r=rule:enum-value h
 FasterRCNN_ResNet50_FPN_Weights C r=rule:enum-value h
 KeypointRCNN C n=any b=rule:module-state h
 KeypointRCNN_ResNet50_FPN_Weights C r=rule:enum-value h
 MaskRCNN C n=any b=rule:module-state h
 MaskRCNN_ResNet50_FPN_V2_Weights C r=rule:enum-value h
 MaskRCNN_ResNet50_FPN_Weights C r=rule:enum-value h
 RetinaNet C n=any b=rule:module-state h
 RetinaNet_ResNet50_FPN_V2_Weights C r=rule:enum-value h
 RetinaNet_ResNet50_FPN_Weights C r=rule:enum-value h
 SSD300_VGG16_Weights C r=rule:enum-value h
 SSDLite320_MobileNet_V3_Large_Weights C r=rule:enum-value h
torchvision.models.detection.faster_rcnn
 AnchorGenerator C n=any b=rule:module-state h
 GeneralizedRCNN C n=any b=rule:module-state h
 GeneralizedRCNNTransform C n=any b=rule:module-state h
 MobileNet_V3_Large_Weights C r=rule:enum-value h
 MultiScaleRoIAlign C n=any b=rule:module-state h
 ObjectDetection C n=any b=rule:module-state h
 RPNHead C n=any b=rule:module-state h
 RegionProposalNetwork C n=any b=rule:module-state h
 ResNet50_Weights C r=rule:enum-value h
 RoIHeads C n=any b=rule:module-state h
 Weights C n=any b=dict
 WeightsEnum C r=rule:enum-value h
torchvision.models.detection.fcos
 AnchorGenerator C n=any b=rule:module-state h
 GeneralizedRCNNTransform C n=any b=rule:module-state h
 LastLevelP6P7 C n=any b=rule:module-state h
 ObjectDetection C n=any b=rule:module-state h
 ResNet50_Weights C r=rule:enum-value h
 Weights C n=any b=dict
 WeightsEnum C r=rule:enum-value h
torchvision.models.detection.keypoint_rcnn
 FasterRCNN C n=any b=rule:module-state h
 MultiScaleRoIAlign C n=any b=rule:module-state h
 ObjectDetection C n=any b=rule:module-state h
 ResNet50_Weights C r=rule:enum-value h
 Weights C n=any b=dict
 WeightsEnum C r=rule:enum-value h
torchvision.models.detection.mask_rcnn
 FastRCNNConvFCHead C n=any b=rule:module-state h
 FasterRCNN C n=any b=rule:module-state h
 MultiScaleRoIAlign C n=any b=rule:module-state h
 ObjectDetection C n=any b=rule:module-state h
 RPNHead C n=any b=rule:module-state h
 ResNet50_Weights C r=rule:enum-value h
 Weights C n=any b=dict
 WeightsEnum C r=rule:enum-value h
torchvision.models.detection.retinanet
 AnchorGenerator C n=any b=rule:module-state h
 GeneralizedRCNNTransform C n=any b=rule:module-state h
 LastLevelP6P7 C n=any b=rule:module-state h
 ObjectDetection C n=any b=rule:module-state h
 ResNet50_Weights C r=rule:enum-value h
 Weights C n=any b=dict
 WeightsEnum C r=rule:enum-value h
torchvision.models.detection.ssd
 DefaultBoxGenerator C n=any b=rule:module-state h
 GeneralizedRCNNTransform C n=any b=rule:module-state h
 ObjectDetection C n=any b=rule:module-state h
 VGG C n=any b=rule:module-state h
 VGG16_Weights C r=rule:enum-value h
 Weights C n=any b=dict
 WeightsEnum C r=rule:enum-value h
torchvision.models.detection.ssdlite
 Conv2dNormActivation C n=any b=rule:module-state h
 DefaultBoxGenerator C n=any b=rule:module-state h
 MobileNet_V3_Large_Weights C r=rule:enum-value h
 ObjectDetection C n=any b=rule:module-state h
 SSD C n=any b=rule:module-state h
 SSDScoringHead C n=any b=rule:module-state h
 Weights C n=any b=dict
 WeightsEnum C r=rule:enum-value h
torchvision.models.efficientnet
 Conv2dNormActivation C n=any b=rule:module-state h
 ImageClassification C n=any b=rule:module-state h
 InterpolationMode C r=rule:enum-value h
 SqueezeExcitation C n=any b=rule:module-state h
 StochasticDepth C n=any b=rule:module-state h
 Weights C n=any b=dict
 WeightsEnum C r=rule:enum-value h
torchvision.models.feature_extraction
 _CodeOnlyModule C n=any b=rule:module-state h
torchvision.models.googlenet
 ImageClassification C n=any b=rule:module-state h
 Weights C n=any b=dict
 WeightsEnum C r=rule:enum-value h
torchvision.models.inception
 ImageClassification C n=any b=rule:module-state h
 Weights C n=any b=dict
 WeightsEnum C r=rule:enum-value h
torchvision.models.maxvit
 Conv2dNormActivation C n=any b=rule:module-state h
 ImageClassification C n=any b=rule:module-state h
 InterpolationMode C r=rule:enum-value h
 SqueezeExcitation C n=any b=rule:module-state h
 StochasticDepth C n=any b=rule:module-state h
 Weights C n=any b=dict
 WeightsEnum C r=rule:enum-value h
torchvision.models.mnasnet
 ImageClassification C n=any b=rule:module-state h
 Weights C n=any b=dict
 WeightsEnum C r=rule:enum-value h
torchvision.models.mobilenet
 MobileNetV2 C n=any b=rule:module-state h
 MobileNetV3 C n=any b=rule:module-state h
 MobileNet_V2_Weights C r=rule:enum-value h
 MobileNet_V3_Large_Weights C r=rule:enum-value h
 MobileNet_V3_Small_Weights C r=rule:enum-value h
torchvision.models.mobilenetv2
 Conv2dNormActivation C n=any b=rule:module-state h
 ImageClassification C n=any b=rule:module-state h
 Weights C n=any b=dict
 WeightsEnum C r=rule:enum-value h
torchvision.models.mobilenetv3
 Conv2dNormActivation C n=any b=rule:module-state h
 ImageClassification C n=any b=rule:module-state h
 SElayer C n=any b=rule:module-state h
 Weights C n=any b=dict
 WeightsEnum C r=rule:enum-value h
torchvision.models.optical_flow
 RAFT C n=any b=rule:module-state h
 Raft_Large_Weights C r=rule:enum-value h
 Raft_Small_Weights C r=rule:enum-value h
torchvision.models.optical_flow.raft
 Conv2dNormActivation C n=any b=rule:module-state h
 OpticalFlow C n=any b=rule:module-state h
 Weights C n=any b=dict
 WeightsEnum C r=rule:enum-value h
torchvision.models.quantization
 GoogLeNet_QuantizedWeights C r=rule:enum-value h
 Inception_V3_QuantizedWeights C r=rule:enum-value h
 QuantizableGoogLeNet C n=any b=rule:module-state h
 QuantizableInception3 C n=any b=rule:module-state h
 QuantizableResNet C n=any b=rule:module-state h
 QuantizableShuffleNetV2 C n=any b=rule:module-state h
 ResNeXt101_32X8D_QuantizedWeights C r=rule:enum-value h
 ResNeXt101_64X4D_QuantizedWeights C r=rule:enum-value h
 ResNet18_QuantizedWeights C r=rule:enum-value h
 ResNet50_QuantizedWeights C r=rule:enum-value h
 ShuffleNet_V2_X0_5_QuantizedWeights C r=rule:enum-value h
 ShuffleNet_V2_X1_0_QuantizedWeights C r=rule:enum-value h
 ShuffleNet_V2_X1_5_QuantizedWeights C r=rule:enum-value h
 ShuffleNet_V2_X2_0_QuantizedWeights C r=rule:enum-value h
torchvision.models.quantization.googlenet
 BasicConv2d C n=any b=rule:module-state h
 GoogLeNet C n=any b=rule:module-state h
 GoogLeNet_Weights C r=rule:enum-value h
 ImageClassification C n=any b=rule:module-state h
 Inception C n=any b=rule:module-state h
 InceptionAux C n=any b=rule:module-state h
 Weights C n=any b=dict
 WeightsEnum C r=rule:enum-value h
torchvision.models.quantization.inception
 ImageClassification C n=any b=rule:module-state h
 Inception_V3_Weights C r=rule:enum-value h
 Weights C n=any b=dict
 WeightsEnum C r=rule:enum-value h
torchvision.models.quantization.mobilenet
 MobileNet_V2_QuantizedWeights C r=rule:enum-value h
 MobileNet_V3_Large_QuantizedWeights C r=rule:enum-value h
 QuantizableMobileNetV2 C n=any b=rule:module-state h
 QuantizableMobileNetV3 C n=any b=rule:module-state h
torchvision.models.quantization.mobilenetv2
 Conv2dNormActivation C n=any b=rule:module-state h
 DeQuantStub C n=any b=rule:module-state h
 ImageClassification C n=any b=rule:module-state h
 InvertedResidual C n=any b=rule:module-state h
 MobileNetV2 C n=any b=rule:module-state h
 MobileNet_V2_Weights C r=rule:enum-value h
 QuantStub C n=any b=rule:module-state h
 Weights C n=any b=dict
 WeightsEnum C r=rule:enum-value h
torchvision.models.quantization.mobilenetv3
 Conv2dNormActivation C n=any b=rule:module-state h
 DeQuantStub C n=any b=rule:module-state h
 ImageClassification C n=any b=rule:module-state h
 InvertedResidual C n=any b=rule:module-state h
 InvertedResidualConfig C n=any b=dict h
 MobileNetV3 C n=any b=rule:module-state h
 MobileNet_V3_Large_Weights C r=rule:enum-value h
 QuantStub C n=any b=rule:module-state h
 SqueezeExcitation C n=any b=rule:module-state h
 Weights C n=any b=dict
 WeightsEnum C r=rule:enum-value h
torchvision.models.quantization.resnet
 BasicBlock C n=any b=rule:module-state h
 Bottleneck C n=any b=rule:module-state h
 ImageClassification C n=any b=rule:module-state h
 ResNeXt101_32X8D_Weights C r=rule:enum-value h
 ResNeXt101_64X4D_Weights C r=rule:enum-value h
 ResNet C n=any b=rule:module-state h
 ResNet18_Weights C r=rule:enum-value h
 ResNet50_Weights C r=rule:enum-value h
 Weights C n=any b=dict
 WeightsEnum C r=rule:enum-value h
torchvision.models.quantization.shufflenetv2
 ImageClassification C n=any b=rule:module-state h
 ShuffleNet_V2_X0_5_Weights C r=rule:enum-value h
 ShuffleNet_V2_X1_0_Weights C r=rule:enum-value h
 ShuffleNet_V2_X1_5_Weights C r=rule:enum-value h
 ShuffleNet_V2_X2_0_Weights C r=rule:enum-value h
 Weights C n=any b=dict
 WeightsEnum C r=rule:enum-value h
torchvision.models.regnet
 Conv2dNormActivation C n=any b=rule:module-state h
 ImageClassification C n=any b=rule:module-state h
 InterpolationMode C r=rule:enum-value h
 SqueezeExcitation C n=any b=rule:module-state h
 Weights C n=any b=dict
 WeightsEnum C r=rule:enum-value h
torchvision.models.resnet
 ImageClassification C n=any b=rule:module-state h
 Weights C n=any b=dict
 WeightsEnum C r=rule:enum-value h
torchvision.models.segmentation
 DeepLabV3 C n=any b=rule:module-state h
 DeepLabV3_MobileNet_V3_Large_Weights C r=rule:enum-value h
 DeepLabV3_ResNet101_Weights C r=rule:enum-value h
 DeepLabV3_ResNet50_Weights C r=rule:enum-value h
 FCN C n=any b=rule:module-state h
 FCN_ResNet101_Weights C r=rule:enum-value h
 FCN_ResNet50_Weights C r=rule:enum-value h
 LRASPP C n=any b=rule:module-state h
 LRASPP_MobileNet_V3_Large_Weights C r=rule:enum-value h
torchvision.models.segmentation.deeplabv3
 FCNHead C n=any b=rule:module-state h
 IntermediateLayerGetter C n=any b=rule:module-state h
 MobileNetV3 C n=any b=rule:module-state h
 MobileNet_V3_Large_Weights C r=rule:enum-value h
 ResNet C n=any b=rule:module-state h
 ResNet101_Weights C r=rule:enum-value h
 ResNet50_Weights C r=rule:enum-value h
 SemanticSegmentation C n=any b=rule:module-state h
 Weights C n=any b=dict
 WeightsEnum C r=rule:enum-value h
 _SimpleSegmentationModel C n=any b=rule:module-state h
torchvision.models.segmentation.fcn
 IntermediateLayerGetter C n=any b=rule:module-state h
 ResNet C n=any b=rule:module-state h
 ResNet101_Weights C r=rule:enum-value h
 ResNet50_Weights C r=rule:enum-value h
 SemanticSegmentation C n=any b=rule:module-state h
 Weights C n=any b=dict
 WeightsEnum C r=rule:enum-value h
 _SimpleSegmentationModel C n=any b=rule:module-state h
torchvision.models.segmentation.lraspp
 IntermediateLayerGetter C n=any b=rule:module-state h
 MobileNetV3 C n=any b=rule:module-state h
 MobileNet_V3_Large_Weights C r=rule:enum-value h
 SemanticSegmentation C n=any b=rule:module-state h
 Weights C n=any b=dict
 WeightsEnum C r=rule:enum-value h
torchvision.models.shufflenetv2
 ImageClassification C n=any b=rule:module-state h
 Weights C n=any b=dict
 WeightsEnum C r=rule:enum-value h
torchvision.models.squeezenet
 ImageClassification C n=any b=rule:module-state h
 Weights C n=any b=dict
 WeightsEnum C r=rule:enum-value h
torchvision.models.swin_transformer
 ImageClassification C n=any b=rule:module-state h
 InterpolationMode C r=rule:enum-value h
 MLP C n=any b=rule:module-state h
 Permute C n=any b=rule:module-state h
 StochasticDepth C n=any b=rule:module-state h
 Weights C n=any b=dict
 WeightsEnum C r=rule:enum-value h
torchvision.models.vgg
 ImageClassification C n=any b=rule:module-state h
 Weights C n=any b=dict
 WeightsEnum C r=rule:enum-value h
torchvision.models.video
 MC3_18_Weights C r=rule:enum-value h
 MViT C n=any b=rule:module-state h
 MViT_V1_B_Weights C r=rule:enum-value h
 MViT_V2_S_Weights C r=rule:enum-value h
 R2Plus1D_18_Weights C r=rule:enum-value h
 R3D_18_Weights C r=rule:enum-value h
 S3D C n=any b=rule:module-state h
 S3D_Weights C r=rule:enum-value h
 Swin3D_B_Weights C r=rule:enum-value h
 Swin3D_S_Weights C r=rule:enum-value h
 Swin3D_T_Weights C r=rule:enum-value h
 SwinTransformer3d C n=any b=rule:module-state h
 VideoResNet C n=any b=rule:module-state h
torchvision.models.video.mvit
 MLP C n=any b=rule:module-state h
 StochasticDepth C n=any b=rule:module-state h
 VideoClassification C n=any b=rule:module-state h
 Weights C n=any b=dict
 WeightsEnum C r=rule:enum-value h
torchvision.models.video.resnet
 VideoClassification C n=any b=rule:module-state h
 Weights C n=any b=dict
 WeightsEnum C r=rule:enum-value h
 _ModelURLs C n=any r=data b=dict i
torchvision.models.video.s3d
 Conv3dNormActivation C n=any b=rule:module-state h
 VideoClassification C n=any b=rule:module-state h
 Weights C n=any b=dict
 WeightsEnum C r=rule:enum-value h
torchvision.models.video.swin_transformer
 PatchMerging C n=any b=rule:module-state h
 SwinTransformerBlock C n=any b=rule:module-state h
 VideoClassification C n=any b=rule:module-state h
 Weights C n=any b=dict
 WeightsEnum C r=rule:enum-value h
torchvision.models.vision_transformer
 Conv2dNormActivation C n=any b=rule:module-state h
 ImageClassification C n=any b=rule:module-state h
 InterpolationMode C r=rule:enum-value h
 MLP C n=any b=rule:module-state h
 Weights C n=any b=dict
 WeightsEnum C r=rule:enum-value h
torchvision.ops
 Conv2dNormActivation C n=any b=rule:module-state h
 Conv3dNormActivation C n=any b=rule:module-state h
 DeformConv2d C n=any b=rule:module-state h
 DropBlock2d C n=any b=rule:module-state h
 DropBlock3d C n=any b=rule:module-state h
 FeaturePyramidNetwork C n=any b=rule:module-state h
 FrozenBatchNorm2d C n=any b=rule:module-state h
 MLP C n=any b=rule:module-state h
 MultiScaleRoIAlign C n=any b=rule:module-state h
 PSRoIAlign C n=any b=rule:module-state h
 PSRoIPool C n=any b=rule:module-state h
 Permute C n=any b=rule:module-state h
 RoIAlign C n=any b=rule:module-state h
 RoIPool C n=any b=rule:module-state h
 SqueezeExcitation C n=any b=rule:module-state h
 StochasticDepth C n=any b=rule:module-state h
torchvision.transforms
 AugMix C n=any b=rule:module-state h
 AutoAugment C n=any b=rule:module-state h
 AutoAugmentPolicy C r=rule:enum-value h
 CenterCrop C n=any b=rule:module-state h
 ColorJitter C n=any b=rule:module-state h
 Compose C n=any b=dict h
 ConvertImageDtype C n=any b=rule:module-state h
 ElasticTransform C n=any b=rule:module-state h
 FiveCrop C n=any b=rule:module-state h
 GaussianBlur C n=any b=rule:module-state h
 Grayscale C n=any b=rule:module-state h
 InterpolationMode C r=rule:enum-value h
 Lambda C n=any b=dict h
 LinearTransformation C n=any b=rule:module-state h
 Normalize C n=any b=rule:module-state h
 PILToTensor C n=any b=dict h
 Pad C n=any b=rule:module-state h
 RandAugment C n=any b=rule:module-state h
 RandomAdjustSharpness C n=any b=rule:module-state h
 RandomAffine C n=any b=rule:module-state h
 RandomApply C n=any b=rule:module-state h
 RandomAutocontrast C n=any b=rule:module-state h
 RandomChoice C n=any b=dict h
 RandomCrop C n=any b=rule:module-state h
 RandomEqualize C n=any b=rule:module-state h
 RandomErasing C n=any b=rule:module-state h
 RandomGrayscale C n=any b=rule:module-state h
 RandomHorizontalFlip C n=any b=rule:module-state h
 RandomInvert C n=any b=rule:module-state h
 RandomOrder C n=any b=dict h
 RandomPerspective C n=any b=rule:module-state h
 RandomPosterize C n=any b=rule:module-state h
 RandomResizedCrop C n=any b=rule:module-state h
 RandomRotation C n=any b=rule:module-state h
 RandomSolarize C n=any b=rule:module-state h
 RandomVerticalFlip C n=any b=rule:module-state h
 Resize C n=any b=rule:module-state h
 TenCrop C n=any b=rule:module-state h
 ToPILImage C n=any b=dict h
 ToTensor C n=any b=dict h
 TrivialAugmentWide C n=any b=rule:module-state h
torchvision.transforms._presets
 InterpolationMode C r=rule:enum-value h
torchvision.transforms._transforms_video
 RandomCrop C n=any b=rule:module-state h
 RandomResizedCrop C n=any b=rule:module-state h
torchvision.transforms.autoaugment
 InterpolationMode C r=rule:enum-value h
torchvision.transforms.transforms
 InterpolationMode C r=rule:enum-value h
torchvision.transforms.v2
 AugMix C n=any b=rule:module-state h
 AutoAugment C n=any b=rule:module-state h
 AutoAugmentPolicy C r=rule:enum-value h
 CenterCrop C n=any b=rule:module-state h
 ClampBoundingBoxes C n=any b=rule:module-state h
 ClampKeyPoints C n=any b=rule:module-state h
 ColorJitter C n=any b=rule:module-state h
 Compose C n=any b=rule:module-state h
 ConvertBoundingBoxFormat C n=any b=rule:module-state h
 ConvertImageDtype C n=any b=rule:module-state h
 CutMix C n=any b=rule:module-state h
 ElasticTransform C n=any b=rule:module-state h
 FiveCrop C n=any b=rule:module-state h
 GaussianBlur C n=any b=rule:module-state h
 GaussianNoise C n=any b=rule:module-state h
 Grayscale C n=any b=rule:module-state h
 Identity C n=any b=rule:module-state h
 InterpolationMode C r=rule:enum-value h
 JPEG C n=any b=rule:module-state h
 Lambda C n=any b=rule:module-state h
 LinearTransformation C n=any b=rule:module-state h
 MixUp C n=any b=rule:module-state h
 Normalize C n=any b=rule:module-state h
 PILToTensor C n=any b=rule:module-state h
 Pad C n=any b=rule:module-state h
 RGB C n=any b=rule:module-state h
 RandAugment C n=any b=rule:module-state h
 RandomAdjustSharpness C n=any b=rule:module-state h
 RandomAffine C n=any b=rule:module-state h
 RandomApply C n=any b=rule:module-state h
 RandomAutocontrast C n=any b=rule:module-state h
 RandomChannelPermutation C n=any b=rule:module-state h
 RandomChoice C n=any b=rule:module-state h
 RandomCrop C n=any b=rule:module-state h
 RandomEqualize C n=any b=rule:module-state h
 RandomErasing C n=any b=rule:module-state h
 RandomGrayscale C n=any b=rule:module-state h
 RandomHorizontalFlip C n=any b=rule:module-state h
 RandomInvert C n=any b=rule:module-state h
 RandomIoUCrop C n=any b=rule:module-state h
 RandomOrder C n=any b=rule:module-state h
 RandomPerspective C n=any b=rule:module-state h
 RandomPhotometricDistort C n=any b=rule:module-state h
 RandomPosterize C n=any b=rule:module-state h
 RandomResize C n=any b=rule:module-state h
 RandomResizedCrop C n=any b=rule:module-state h
 RandomRotation C n=any b=rule:module-state h
 RandomShortestSize C n=any b=rule:module-state h
 RandomSolarize C n=any b=rule:module-state h
 RandomVerticalFlip C n=any b=rule:module-state h
 RandomZoomOut C n=any b=rule:module-state h
 Resize C n=any b=rule:module-state h
 SanitizeBoundingBoxes C n=any b=rule:module-state h
 SanitizeKeyPoints C n=any b=rule:module-state h
 ScaleJitter C n=any b=rule:module-state h
 SetClampingMode C n=any b=rule:module-state h
 TenCrop C n=any b=rule:module-state h
 ToDtype C n=any b=rule:module-state h
 ToImage C n=any b=rule:module-state h
 ToPILImage C n=any b=rule:module-state h
 ToPureTensor C n=any b=rule:module-state h
 ToTensor C n=any b=rule:module-state h
 Transform C n=any b=rule:module-state h
 TrivialAugmentWide C n=any b=rule:module-state h
 UniformTemporalSubsample C n=any b=rule:module-state h
torchvision.transforms.v2.functional
 InterpolationMode C r=rule:enum-value h
torchvision.tv_tensors
 BoundingBoxFormat C r=rule:enum-value h
`,
};
