/**
 * Models and layers of torchvision.
 * @module
 */
import type { Knowledge } from '../knowledge.ts';

export const torchvision: Knowledge = {
  package: 'torchvision',
  versions: ['torchvision 0.29.2'],
  declared: {
    'torchvision.models.optical_flow.raft': {
      _pass_through_h: {
        what: 'function',
        why: 'Returns its first argument; the small RAFT names it.',
        source: 'torchvision 0.29.2 torchvision/models/optical_flow/raft.py _pass_through_h',
      },
    },
    'torchvision.transforms.v2._utils': {
      _find_labels_default_heuristic: {
        what: 'function',
        why: 'Looks labels up in what it is given later; transforms name it.',
        source: 'torchvision 0.29.2 torchvision/transforms/v2/_utils.py',
      },
    },
    'torchvision.ops.misc': {
      FrozenBatchNorm2d: {
        what: 'class',
        newobj: 'none',
        build: 'rule:module-state',
        hash: true,
        why: 'A module: an instance dict.',
        source: 'torchvision 0.29.2 torchvision/ops/misc.py',
      },
    },
  },
  // Derived by oracle/derive/knowledge.py from the libraries themselves: run it again instead of editing.
  derived: `
torchvision.datasets._optical_flow
 FlowDataset C n=none b=dict h
 FlyingChairs C n=none b=dict h
 FlyingThings3D C n=none b=dict h
 HD1K C n=none b=dict h
 KittiFlow C n=none b=dict h
 Sintel C n=none b=dict h
torchvision.datasets._stereo_matching
 CREStereo C n=none b=dict h
 CarlaStereo C n=none b=dict h
 ETH3DStereo C n=none b=dict h
 FallingThingsStereo C n=none b=dict h
 InStereo2k C n=none b=dict h
 Kitti2012Stereo C n=none b=dict h
 Kitti2015Stereo C n=none b=dict h
 Middlebury2014Stereo C n=none b=dict h
 SceneFlowStereo C n=none b=dict h
 SintelStereo C n=none b=dict h
 StereoMatchingDataset C n=none b=dict h
torchvision.datasets.caltech
 Caltech101 C n=none b=dict h
 Caltech256 C n=none b=dict h
torchvision.datasets.celeba
 CSV C n=any b=dict
 CelebA C n=none b=dict h
torchvision.datasets.cifar
 CIFAR10 C n=none b=dict h
 CIFAR100 C n=none b=dict h
torchvision.datasets.cityscapes
 Cityscapes C n=none b=dict h
torchvision.datasets.clevr
 CLEVRClassification C n=none b=dict h
torchvision.datasets.coco
 CocoCaptions C n=none b=dict h
 CocoDetection C n=none b=dict h
torchvision.datasets.country211
 Country211 C n=none b=dict h
torchvision.datasets.dtd
 DTD C n=none b=dict h
torchvision.datasets.eurosat
 EuroSAT C n=none b=dict h
torchvision.datasets.fakedata
 FakeData C n=none b=dict h
torchvision.datasets.fer2013
 FER2013 C n=none b=dict h
torchvision.datasets.fgvc_aircraft
 FGVCAircraft C n=none b=dict h
torchvision.datasets.flickr
 Flickr30k C n=none b=dict h
 Flickr8k C n=none b=dict h
 Flickr8kParser C n=none b=dict h
torchvision.datasets.flowers102
 Flowers102 C n=none b=dict h
torchvision.datasets.folder
 DatasetFolder C n=none b=dict h
 ImageFolder C n=none b=dict h
torchvision.datasets.food101
 Food101 C n=none b=dict h
torchvision.datasets.gtsrb
 GTSRB C n=none b=dict h
torchvision.datasets.hmdb51
 HMDB51 C n=none b=dict h
torchvision.datasets.imagenet
 ImageNet C n=none b=dict h
torchvision.datasets.imagenette
 Imagenette C n=none b=dict h
torchvision.datasets.inaturalist
 INaturalist C n=none b=dict h
torchvision.datasets.kinetics
 Kinetics C n=none b=dict h
torchvision.datasets.kitti
 Kitti C n=none b=dict h
torchvision.datasets.lfw
 LFWPairs C n=none b=dict h
 LFWPeople C n=none b=dict h
 _LFW C n=none b=dict h
torchvision.datasets.lsun
 LSUN C n=none b=dict h
 LSUNClass C n=none b=dict h
torchvision.datasets.mnist
 EMNIST C n=none b=dict h
 FashionMNIST C n=none b=dict h
 KMNIST C n=none b=dict h
 MNIST C n=none b=dict h
 QMNIST C n=none b=dict h
torchvision.datasets.moving_mnist
 MovingMNIST C n=none b=dict h
torchvision.datasets.omniglot
 Omniglot C n=none b=dict h
torchvision.datasets.oxford_iiit_pet
 OxfordIIITPet C n=none b=dict h
torchvision.datasets.pcam
 PCAM C n=none b=dict h
torchvision.datasets.phototour
 PhotoTour C n=none b=dict h
torchvision.datasets.places365
 Places365 C n=none b=dict h
torchvision.datasets.rendered_sst2
 RenderedSST2 C n=none b=dict h
torchvision.datasets.samplers.clip_sampler
 DistributedSampler C n=none b=dict h
 RandomClipSampler C n=none b=dict h
 UniformClipSampler C n=none b=dict h
torchvision.datasets.sbd
 SBDataset C n=none b=dict h
torchvision.datasets.sbu
 SBU C n=none b=dict h
torchvision.datasets.semeion
 SEMEION C n=none b=dict h
torchvision.datasets.stanford_cars
 StanfordCars C n=none b=dict h
torchvision.datasets.stl10
 STL10 C n=none b=dict h
torchvision.datasets.sun397
 SUN397 C n=none b=dict h
torchvision.datasets.svhn
 SVHN C n=none b=dict h
torchvision.datasets.ucf101
 UCF101 C n=none b=dict h
torchvision.datasets.usps
 USPS C n=none b=dict h
torchvision.datasets.video_utils
 _VideoTimestampsDataset C n=none b=dict h
torchvision.datasets.vision
 StandardTransform C n=none b=dict h
 VisionDataset C n=none b=dict h
torchvision.datasets.voc
 VOCDetection C n=none b=dict h
 VOCSegmentation C n=none b=dict h
 _VOCBase C n=none b=dict h
torchvision.datasets.widerface
 WIDERFace C n=none b=dict h
torchvision.io.image
 ImageReadMode C r=rule:enum-value h d
torchvision.models._api
 Weights C n=none b=dict
 WeightsEnum C r=rule:enum-value h d
torchvision.models._utils
 IntermediateLayerGetter C n=none b=rule:module-state h
 _ModelURLs C n=none b=dict i
torchvision.models.alexnet
 AlexNet C n=none b=rule:module-state h
 AlexNet_Weights C r=rule:enum-value h d
torchvision.models.convnext
 CNBlock C n=none b=rule:module-state h
 CNBlockConfig C n=none b=dict h
 ConvNeXt C n=none b=rule:module-state h
 ConvNeXt_Base_Weights C r=rule:enum-value h d
 ConvNeXt_Large_Weights C r=rule:enum-value h d
 ConvNeXt_Small_Weights C r=rule:enum-value h d
 ConvNeXt_Tiny_Weights C r=rule:enum-value h d
 LayerNorm2d C n=none b=rule:module-state h
torchvision.models.densenet
 DenseNet C n=none b=rule:module-state h
 DenseNet121_Weights C r=rule:enum-value h d
 DenseNet161_Weights C r=rule:enum-value h d
 DenseNet169_Weights C r=rule:enum-value h d
 DenseNet201_Weights C r=rule:enum-value h d
 _DenseBlock C n=none b=rule:module-state h
 _DenseLayer C n=none b=rule:module-state h
 _Transition C n=none b=rule:module-state h
torchvision.models.detection._utils
 BalancedPositiveNegativeSampler C n=none b=dict h
 BoxCoder C n=none b=dict h
 BoxLinearCoder C n=none b=dict h
 Matcher C n=none b=dict h
 SSDMatcher C n=none b=dict h
torchvision.models.detection.anchor_utils
 AnchorGenerator C n=none b=rule:module-state h
 DefaultBoxGenerator C n=none b=rule:module-state h
torchvision.models.detection.backbone_utils
 BackboneWithFPN C n=none b=rule:module-state h
torchvision.models.detection.faster_rcnn
 FastRCNNConvFCHead C n=none b=rule:module-state h
 FastRCNNPredictor C n=none b=rule:module-state h
 FasterRCNN C n=none b=rule:module-state h
 FasterRCNN_MobileNet_V3_Large_320_FPN_Weights C r=rule:enum-value h d
 FasterRCNN_MobileNet_V3_Large_FPN_Weights C r=rule:enum-value h d
 FasterRCNN_ResNet50_FPN_V2_Weights C r=rule:enum-value h d
 FasterRCNN_ResNet50_FPN_Weights C r=rule:enum-value h d
 TwoMLPHead C n=none b=rule:module-state h
torchvision.models.detection.fcos
 FCOS C n=none b=rule:module-state h
 FCOSClassificationHead C n=none b=rule:module-state h
 FCOSHead C n=none b=rule:module-state h
 FCOSRegressionHead C n=none b=rule:module-state h
 FCOS_ResNet50_FPN_Weights C r=rule:enum-value h d
torchvision.models.detection.generalized_rcnn
 GeneralizedRCNN C n=none b=rule:module-state h
torchvision.models.detection.image_list
 ImageList C n=none b=dict h
torchvision.models.detection.keypoint_rcnn
 KeypointRCNN C n=none b=rule:module-state h
 KeypointRCNNHeads C n=none b=rule:module-state h
 KeypointRCNNPredictor C n=none b=rule:module-state h
 KeypointRCNN_ResNet50_FPN_Weights C r=rule:enum-value h d
torchvision.models.detection.mask_rcnn
 MaskRCNN C n=none b=rule:module-state h
 MaskRCNNHeads C n=none b=rule:module-state h
 MaskRCNNPredictor C n=none b=rule:module-state h
 MaskRCNN_ResNet50_FPN_V2_Weights C r=rule:enum-value h d
 MaskRCNN_ResNet50_FPN_Weights C r=rule:enum-value h d
torchvision.models.detection.retinanet
 RetinaNet C n=none b=rule:module-state h
 RetinaNetClassificationHead C n=none b=rule:module-state h
 RetinaNetHead C n=none b=rule:module-state h
 RetinaNetRegressionHead C n=none b=rule:module-state h
 RetinaNet_ResNet50_FPN_V2_Weights C r=rule:enum-value h d
 RetinaNet_ResNet50_FPN_Weights C r=rule:enum-value h d
torchvision.models.detection.roi_heads
 RoIHeads C n=none b=rule:module-state h
torchvision.models.detection.rpn
 RPNHead C n=none b=rule:module-state h
 RegionProposalNetwork C n=none b=rule:module-state h
torchvision.models.detection.ssd
 SSD C n=none b=rule:module-state h
 SSD300_VGG16_Weights C r=rule:enum-value h d
 SSDClassificationHead C n=none b=rule:module-state h
 SSDFeatureExtractorVGG C n=none b=rule:module-state h
 SSDHead C n=none b=rule:module-state h
 SSDRegressionHead C n=none b=rule:module-state h
 SSDScoringHead C n=none b=rule:module-state h
torchvision.models.detection.ssdlite
 SSDLite320_MobileNet_V3_Large_Weights C r=rule:enum-value h d
 SSDLiteClassificationHead C n=none b=rule:module-state h
 SSDLiteFeatureExtractorMobileNet C n=none b=rule:module-state h
 SSDLiteHead C n=none b=rule:module-state h
 SSDLiteRegressionHead C n=none b=rule:module-state h
torchvision.models.detection.transform
 GeneralizedRCNNTransform C n=none b=rule:module-state h
torchvision.models.efficientnet
 EfficientNet C n=none b=rule:module-state h
 EfficientNet_B0_Weights C r=rule:enum-value h d
 EfficientNet_B1_Weights C r=rule:enum-value h d
 EfficientNet_B2_Weights C r=rule:enum-value h d
 EfficientNet_B3_Weights C r=rule:enum-value h d
 EfficientNet_B4_Weights C r=rule:enum-value h d
 EfficientNet_B5_Weights C r=rule:enum-value h d
 EfficientNet_B6_Weights C r=rule:enum-value h d
 EfficientNet_B7_Weights C r=rule:enum-value h d
 EfficientNet_V2_L_Weights C r=rule:enum-value h d
 EfficientNet_V2_M_Weights C r=rule:enum-value h d
 EfficientNet_V2_S_Weights C r=rule:enum-value h d
 FusedMBConv C n=none b=rule:module-state h
 FusedMBConvConfig C n=none b=dict
 MBConv C n=none b=rule:module-state h
 MBConvConfig C n=none b=dict
 _MBConvConfig C n=none b=dict
torchvision.models.feature_extraction
 LeafModuleAwareTracer C n=none b=dict h
 NodePathTracer C n=none b=dict h
torchvision.models.googlenet
 BasicConv2d C n=none b=rule:module-state h
 GoogLeNet C n=none b=rule:module-state h
 GoogLeNetOutputs C n=any b=dict
 GoogLeNet_Weights C r=rule:enum-value h d
 Inception C n=none b=rule:module-state h
 InceptionAux C n=none b=rule:module-state h
torchvision.models.inception
 BasicConv2d C n=none b=rule:module-state h
 Inception3 C n=none b=rule:module-state h
 InceptionA C n=none b=rule:module-state h
 InceptionAux C n=none b=rule:module-state h
 InceptionB C n=none b=rule:module-state h
 InceptionC C n=none b=rule:module-state h
 InceptionD C n=none b=rule:module-state h
 InceptionE C n=none b=rule:module-state h
 InceptionOutputs C n=any b=dict
 Inception_V3_Weights C r=rule:enum-value h d
torchvision.models.maxvit
 MBConv C n=none b=rule:module-state h
 MaxVit C n=none b=rule:module-state h
 MaxVitBlock C n=none b=rule:module-state h
 MaxVitLayer C n=none b=rule:module-state h
 MaxVit_T_Weights C r=rule:enum-value h d
 PartitionAttentionLayer C n=none b=rule:module-state h
 RelativePositionalMultiHeadAttention C n=none b=rule:module-state h
 SwapAxes C n=none b=rule:module-state h
 WindowDepartition C n=none b=rule:module-state h
 WindowPartition C n=none b=rule:module-state h
torchvision.models.mnasnet
 MNASNet C n=none b=rule:module-state h
 MNASNet0_5_Weights C r=rule:enum-value h d
 MNASNet0_75_Weights C r=rule:enum-value h d
 MNASNet1_0_Weights C r=rule:enum-value h d
 MNASNet1_3_Weights C r=rule:enum-value h d
 _InvertedResidual C n=none b=rule:module-state h
torchvision.models.mobilenetv2
 InvertedResidual C n=none b=rule:module-state h
 MobileNetV2 C n=none b=rule:module-state h
 MobileNet_V2_Weights C r=rule:enum-value h d
torchvision.models.mobilenetv3
 InvertedResidual C n=none b=rule:module-state h
 InvertedResidualConfig C n=none b=dict h
 MobileNetV3 C n=none b=rule:module-state h
 MobileNet_V3_Large_Weights C r=rule:enum-value h d
 MobileNet_V3_Small_Weights C r=rule:enum-value h d
torchvision.models.optical_flow.raft
 BottleneckBlock C n=none b=rule:module-state h
 ConvGRU C n=none b=rule:module-state h
 CorrBlock C n=none b=rule:module-state h
 FeatureEncoder C n=none b=rule:module-state h
 FlowHead C n=none b=rule:module-state h
 MaskPredictor C n=none b=rule:module-state h
 MotionEncoder C n=none b=rule:module-state h
 RAFT C n=none b=rule:module-state h
 Raft_Large_Weights C r=rule:enum-value h d
 Raft_Small_Weights C r=rule:enum-value h d
 RecurrentBlock C n=none b=rule:module-state h
 ResidualBlock C n=none b=rule:module-state h
 UpdateBlock C n=none b=rule:module-state h
torchvision.models.quantization.googlenet
 GoogLeNet_QuantizedWeights C r=rule:enum-value h d
 QuantizableBasicConv2d C n=none b=rule:module-state h
 QuantizableGoogLeNet C n=none b=rule:module-state h
 QuantizableInception C n=none b=rule:module-state h
 QuantizableInceptionAux C n=none b=rule:module-state h
torchvision.models.quantization.inception
 Inception_V3_QuantizedWeights C r=rule:enum-value h d
 QuantizableBasicConv2d C n=none b=rule:module-state h
 QuantizableInception3 C n=none b=rule:module-state h
 QuantizableInceptionA C n=none b=rule:module-state h
 QuantizableInceptionAux C n=none b=rule:module-state h
 QuantizableInceptionB C n=none b=rule:module-state h
 QuantizableInceptionC C n=none b=rule:module-state h
 QuantizableInceptionD C n=none b=rule:module-state h
 QuantizableInceptionE C n=none b=rule:module-state h
torchvision.models.quantization.mobilenetv2
 MobileNet_V2_QuantizedWeights C r=rule:enum-value h d
 QuantizableInvertedResidual C n=none b=rule:module-state h
 QuantizableMobileNetV2 C n=none b=rule:module-state h
torchvision.models.quantization.mobilenetv3
 MobileNet_V3_Large_QuantizedWeights C r=rule:enum-value h d
 QuantizableInvertedResidual C n=none b=rule:module-state h
 QuantizableMobileNetV3 C n=none b=rule:module-state h
 QuantizableSqueezeExcitation C n=none b=rule:module-state h
torchvision.models.quantization.resnet
 QuantizableBasicBlock C n=none b=rule:module-state h
 QuantizableBottleneck C n=none b=rule:module-state h
 QuantizableResNet C n=none b=rule:module-state h
 ResNeXt101_32X8D_QuantizedWeights C r=rule:enum-value h d
 ResNeXt101_64X4D_QuantizedWeights C r=rule:enum-value h d
 ResNet18_QuantizedWeights C r=rule:enum-value h d
 ResNet50_QuantizedWeights C r=rule:enum-value h d
torchvision.models.quantization.shufflenetv2
 QuantizableInvertedResidual C n=none b=rule:module-state h
 QuantizableShuffleNetV2 C n=none b=rule:module-state h
 ShuffleNet_V2_X0_5_QuantizedWeights C r=rule:enum-value h d
 ShuffleNet_V2_X1_0_QuantizedWeights C r=rule:enum-value h d
 ShuffleNet_V2_X1_5_QuantizedWeights C r=rule:enum-value h d
 ShuffleNet_V2_X2_0_QuantizedWeights C r=rule:enum-value h d
torchvision.models.regnet
 AnyStage C n=none b=rule:module-state h
 BlockParams C n=none b=dict h
 BottleneckTransform C n=none b=rule:module-state h
 RegNet C n=none b=rule:module-state h
 RegNet_X_16GF_Weights C r=rule:enum-value h d
 RegNet_X_1_6GF_Weights C r=rule:enum-value h d
 RegNet_X_32GF_Weights C r=rule:enum-value h d
 RegNet_X_3_2GF_Weights C r=rule:enum-value h d
 RegNet_X_400MF_Weights C r=rule:enum-value h d
 RegNet_X_800MF_Weights C r=rule:enum-value h d
 RegNet_X_8GF_Weights C r=rule:enum-value h d
 RegNet_Y_128GF_Weights C r=rule:enum-value h d
 RegNet_Y_16GF_Weights C r=rule:enum-value h d
 RegNet_Y_1_6GF_Weights C r=rule:enum-value h d
 RegNet_Y_32GF_Weights C r=rule:enum-value h d
 RegNet_Y_3_2GF_Weights C r=rule:enum-value h d
 RegNet_Y_400MF_Weights C r=rule:enum-value h d
 RegNet_Y_800MF_Weights C r=rule:enum-value h d
 RegNet_Y_8GF_Weights C r=rule:enum-value h d
 ResBottleneckBlock C n=none b=rule:module-state h
 SimpleStemIN C n=none b=rule:module-state h
torchvision.models.resnet
 BasicBlock C n=none b=rule:module-state h
 Bottleneck C n=none b=rule:module-state h
 ResNeXt101_32X8D_Weights C r=rule:enum-value h d
 ResNeXt101_64X4D_Weights C r=rule:enum-value h d
 ResNeXt50_32X4D_Weights C r=rule:enum-value h d
 ResNet C n=none b=rule:module-state h
 ResNet101_Weights C r=rule:enum-value h d
 ResNet152_Weights C r=rule:enum-value h d
 ResNet18_Weights C r=rule:enum-value h d
 ResNet34_Weights C r=rule:enum-value h d
 ResNet50_Weights C r=rule:enum-value h d
 Wide_ResNet101_2_Weights C r=rule:enum-value h d
 Wide_ResNet50_2_Weights C r=rule:enum-value h d
torchvision.models.segmentation._utils
 _SimpleSegmentationModel C n=none b=rule:module-state h
torchvision.models.segmentation.deeplabv3
 ASPP C n=none b=rule:module-state h
 ASPPConv C n=none b=rule:module-state h
 ASPPPooling C n=none b=rule:module-state h
 DeepLabHead C n=none b=rule:module-state h
 DeepLabV3 C n=none b=rule:module-state h
 DeepLabV3_MobileNet_V3_Large_Weights C r=rule:enum-value h d
 DeepLabV3_ResNet101_Weights C r=rule:enum-value h d
 DeepLabV3_ResNet50_Weights C r=rule:enum-value h d
torchvision.models.segmentation.fcn
 FCN C n=none b=rule:module-state h
 FCNHead C n=none b=rule:module-state h
 FCN_ResNet101_Weights C r=rule:enum-value h d
 FCN_ResNet50_Weights C r=rule:enum-value h d
torchvision.models.segmentation.lraspp
 LRASPP C n=none b=rule:module-state h
 LRASPPHead C n=none b=rule:module-state h
 LRASPP_MobileNet_V3_Large_Weights C r=rule:enum-value h d
torchvision.models.shufflenetv2
 InvertedResidual C n=none b=rule:module-state h
 ShuffleNetV2 C n=none b=rule:module-state h
 ShuffleNet_V2_X0_5_Weights C r=rule:enum-value h d
 ShuffleNet_V2_X1_0_Weights C r=rule:enum-value h d
 ShuffleNet_V2_X1_5_Weights C r=rule:enum-value h d
 ShuffleNet_V2_X2_0_Weights C r=rule:enum-value h d
torchvision.models.squeezenet
 Fire C n=none b=rule:module-state h
 SqueezeNet C n=none b=rule:module-state h
 SqueezeNet1_0_Weights C r=rule:enum-value h d
 SqueezeNet1_1_Weights C r=rule:enum-value h d
torchvision.models.swin_transformer
 PatchMerging C n=none b=rule:module-state h
 PatchMergingV2 C n=none b=rule:module-state h
 ShiftedWindowAttention C n=none b=rule:module-state h
 ShiftedWindowAttentionV2 C n=none b=rule:module-state h
 SwinTransformer C n=none b=rule:module-state h
 SwinTransformerBlock C n=none b=rule:module-state h
 SwinTransformerBlockV2 C n=none b=rule:module-state h
 Swin_B_Weights C r=rule:enum-value h d
 Swin_S_Weights C r=rule:enum-value h d
 Swin_T_Weights C r=rule:enum-value h d
 Swin_V2_B_Weights C r=rule:enum-value h d
 Swin_V2_S_Weights C r=rule:enum-value h d
 Swin_V2_T_Weights C r=rule:enum-value h d
torchvision.models.vgg
 VGG C n=none b=rule:module-state h
 VGG11_BN_Weights C r=rule:enum-value h d
 VGG11_Weights C r=rule:enum-value h d
 VGG13_BN_Weights C r=rule:enum-value h d
 VGG13_Weights C r=rule:enum-value h d
 VGG16_BN_Weights C r=rule:enum-value h d
 VGG16_Weights C r=rule:enum-value h d
 VGG19_BN_Weights C r=rule:enum-value h d
 VGG19_Weights C r=rule:enum-value h d
torchvision.models.video.mvit
 MSBlockConfig C n=none b=dict
 MViT C n=none b=rule:module-state h
 MViT_V1_B_Weights C r=rule:enum-value h d
 MViT_V2_S_Weights C r=rule:enum-value h d
 MultiscaleAttention C n=none b=rule:module-state h
 MultiscaleBlock C n=none b=rule:module-state h
 Pool C n=none b=rule:module-state h
 PositionalEncoding C n=none b=rule:module-state h
torchvision.models.video.resnet
 BasicBlock C n=none b=rule:module-state h
 BasicStem C n=none b=rule:module-state h
 Bottleneck C n=none b=rule:module-state h
 Conv2Plus1D C n=none b=rule:module-state h
 Conv3DNoTemporal C n=none b=rule:module-state h
 Conv3DSimple C n=none b=rule:module-state h
 MC3_18_Weights C r=rule:enum-value h d
 R2Plus1D_18_Weights C r=rule:enum-value h d
 R2Plus1dStem C n=none b=rule:module-state h
 R3D_18_Weights C r=rule:enum-value h d
 VideoResNet C n=none b=rule:module-state h
torchvision.models.video.s3d
 S3D C n=none b=rule:module-state h
 S3D_Weights C r=rule:enum-value h d
 SepInceptionBlock3D C n=none b=rule:module-state h
 TemporalSeparableConv C n=none b=rule:module-state h
torchvision.models.video.swin_transformer
 PatchEmbed3d C n=none b=rule:module-state h
 ShiftedWindowAttention3d C n=none b=rule:module-state h
 Swin3D_B_Weights C r=rule:enum-value h d
 Swin3D_S_Weights C r=rule:enum-value h d
 Swin3D_T_Weights C r=rule:enum-value h d
 SwinTransformer3d C n=none b=rule:module-state h
torchvision.models.vision_transformer
 ConvStemConfig C n=any b=dict
 Encoder C n=none b=rule:module-state h
 EncoderBlock C n=none b=rule:module-state h
 MLPBlock C n=none b=rule:module-state h
 ViT_B_16_Weights C r=rule:enum-value h d
 ViT_B_32_Weights C r=rule:enum-value h d
 ViT_H_14_Weights C r=rule:enum-value h d
 ViT_L_16_Weights C r=rule:enum-value h d
 ViT_L_32_Weights C r=rule:enum-value h d
 VisionTransformer C n=none b=rule:module-state h
torchvision.ops._register_onnx_ops
 roi_align_opset11 F
 roi_align_opset16 F
 roi_pool F
 symbolic_multi_label_nms F
torchvision.ops._utils
 check_roi_boxes_shape F
 convert_boxes_to_roi_format F
 split_normalization_params F
torchvision.ops.boxes
 batched_nms F
 box_area F
 box_convert F
 box_iou F
 clip_boxes_to_image F
 complete_box_iou F
 distance_box_iou F
 generalized_box_iou F
 masks_to_boxes F
 nms F
 remove_small_boxes F
torchvision.ops.ciou_loss
 complete_box_iou_loss F
torchvision.ops.deform_conv
 DeformConv2d C n=none b=rule:module-state h
 deform_conv2d F
torchvision.ops.diou_loss
 distance_box_iou_loss F
torchvision.ops.drop_block
 DropBlock2d C n=none b=rule:module-state h
 DropBlock3d C n=none b=rule:module-state h
 drop_block2d F
 drop_block3d F
torchvision.ops.feature_pyramid_network
 ExtraFPNBlock C n=none b=rule:module-state h
 FeaturePyramidNetwork C n=none b=rule:module-state h
 LastLevelMaxPool C n=none b=rule:module-state h
 LastLevelP6P7 C n=none b=rule:module-state h
torchvision.ops.focal_loss
 sigmoid_focal_loss F
torchvision.ops.giou_loss
 generalized_box_iou_loss F
torchvision.ops.misc
 Conv2dNormActivation C n=none b=rule:module-state h
 Conv3dNormActivation C n=none b=rule:module-state h
 ConvNormActivation C n=none b=rule:module-state h
 MLP C n=none b=rule:module-state h
 Permute C n=none b=rule:module-state h
 SqueezeExcitation C n=none b=rule:module-state h
torchvision.ops.poolers
 LevelMapper C n=none b=dict h
 MultiScaleRoIAlign C n=none b=rule:module-state h
 initLevelMapper F
torchvision.ops.ps_roi_align
 PSRoIAlign C n=none b=rule:module-state h
 ps_roi_align F
torchvision.ops.ps_roi_pool
 PSRoIPool C n=none b=rule:module-state h
 ps_roi_pool F
torchvision.ops.roi_align
 RoIAlign C n=none b=rule:module-state h
 maybe_cast F
 roi_align F
torchvision.ops.roi_pool
 RoIPool C n=none b=rule:module-state h
 roi_pool F
torchvision.ops.stochastic_depth
 StochasticDepth C n=none b=rule:module-state h
 stochastic_depth F
torchvision.transforms._presets
 ImageClassification C n=none b=rule:module-state h
 ObjectDetection C n=none b=rule:module-state h
 OpticalFlow C n=none b=rule:module-state h
 SemanticSegmentation C n=none b=rule:module-state h
 VideoClassification C n=none b=rule:module-state h
torchvision.transforms._transforms_video
 CenterCropVideo C n=none b=dict h
 NormalizeVideo C n=none b=dict h
 RandomCropVideo C n=none b=rule:module-state h
 RandomHorizontalFlipVideo C n=none b=dict h
 RandomResizedCropVideo C n=none b=rule:module-state h
 ToTensorVideo C n=none b=dict h
torchvision.transforms.autoaugment
 AugMix C n=none b=rule:module-state h
 AutoAugment C n=none b=rule:module-state h
 AutoAugmentPolicy C r=rule:enum-value h d
 RandAugment C n=none b=rule:module-state h
 TrivialAugmentWide C n=none b=rule:module-state h
torchvision.transforms.functional
 InterpolationMode C r=rule:enum-value h d
torchvision.transforms.transforms
 CenterCrop C n=none b=rule:module-state h
 ColorJitter C n=none b=rule:module-state h
 Compose C n=none b=dict h
 ConvertImageDtype C n=none b=rule:module-state h
 ElasticTransform C n=none b=rule:module-state h
 FiveCrop C n=none b=rule:module-state h
 GaussianBlur C n=none b=rule:module-state h
 Grayscale C n=none b=rule:module-state h
 Lambda C n=none b=dict h
 LinearTransformation C n=none b=rule:module-state h
 Normalize C n=none b=rule:module-state h
 PILToTensor C n=none b=dict h
 Pad C n=none b=rule:module-state h
 RandomAdjustSharpness C n=none b=rule:module-state h
 RandomAffine C n=none b=rule:module-state h
 RandomApply C n=none b=rule:module-state h
 RandomAutocontrast C n=none b=rule:module-state h
 RandomChoice C n=none b=dict h
 RandomCrop C n=none b=rule:module-state h
 RandomEqualize C n=none b=rule:module-state h
 RandomErasing C n=none b=rule:module-state h
 RandomGrayscale C n=none b=rule:module-state h
 RandomHorizontalFlip C n=none b=rule:module-state h
 RandomInvert C n=none b=rule:module-state h
 RandomOrder C n=none b=dict h
 RandomPerspective C n=none b=rule:module-state h
 RandomPosterize C n=none b=rule:module-state h
 RandomResizedCrop C n=none b=rule:module-state h
 RandomRotation C n=none b=rule:module-state h
 RandomSolarize C n=none b=rule:module-state h
 RandomTransforms C n=none b=dict h
 RandomVerticalFlip C n=none b=rule:module-state h
 Resize C n=none b=rule:module-state h
 TenCrop C n=none b=rule:module-state h
 ToPILImage C n=none b=dict h
 ToTensor C n=none b=dict h
torchvision.transforms.v2._augment
 CutMix C n=none b=rule:module-state h
 JPEG C n=none b=rule:module-state h
 MixUp C n=none b=rule:module-state h
 RandomErasing C n=none b=rule:module-state h
 _BaseMixUpCutMix C n=none b=rule:module-state h
torchvision.transforms.v2._auto_augment
 AugMix C n=none b=rule:module-state h
 AutoAugment C n=none b=rule:module-state h
 RandAugment C n=none b=rule:module-state h
 TrivialAugmentWide C n=none b=rule:module-state h
 _AutoAugmentBase C n=none b=rule:module-state h
torchvision.transforms.v2._color
 ColorJitter C n=none b=rule:module-state h
 Grayscale C n=none b=rule:module-state h
 RGB C n=none b=rule:module-state h
 RandomAdjustSharpness C n=none b=rule:module-state h
 RandomAutocontrast C n=none b=rule:module-state h
 RandomChannelPermutation C n=none b=rule:module-state h
 RandomEqualize C n=none b=rule:module-state h
 RandomGrayscale C n=none b=rule:module-state h
 RandomInvert C n=none b=rule:module-state h
 RandomPhotometricDistort C n=none b=rule:module-state h
 RandomPosterize C n=none b=rule:module-state h
 RandomSolarize C n=none b=rule:module-state h
torchvision.transforms.v2._container
 Compose C n=none b=rule:module-state h
 RandomApply C n=none b=rule:module-state h
 RandomChoice C n=none b=rule:module-state h
 RandomOrder C n=none b=rule:module-state h
torchvision.transforms.v2._deprecated
 ToTensor C n=none b=rule:module-state h
torchvision.transforms.v2._geometry
 CenterCrop C n=none b=rule:module-state h
 ElasticTransform C n=none b=rule:module-state h
 FiveCrop C n=none b=rule:module-state h
 Pad C n=none b=rule:module-state h
 RandomAffine C n=none b=rule:module-state h
 RandomCrop C n=none b=rule:module-state h
 RandomHorizontalFlip C n=none b=rule:module-state h
 RandomIoUCrop C n=none b=rule:module-state h
 RandomPerspective C n=none b=rule:module-state h
 RandomResize C n=none b=rule:module-state h
 RandomResizedCrop C n=none b=rule:module-state h
 RandomRotation C n=none b=rule:module-state h
 RandomShortestSize C n=none b=rule:module-state h
 RandomVerticalFlip C n=none b=rule:module-state h
 RandomZoomOut C n=none b=rule:module-state h
 Resize C n=none b=rule:module-state h
 ScaleJitter C n=none b=rule:module-state h
 TenCrop C n=none b=rule:module-state h
torchvision.transforms.v2._meta
 ClampBoundingBoxes C n=none b=rule:module-state h
 ClampKeyPoints C n=none b=rule:module-state h
 ConvertBoundingBoxFormat C n=none b=rule:module-state h
 SetClampingMode C n=none b=rule:module-state h
torchvision.transforms.v2._misc
 ConvertImageDtype C n=none b=rule:module-state h
 GaussianBlur C n=none b=rule:module-state h
 GaussianNoise C n=none b=rule:module-state h
 Identity C n=none b=rule:module-state h
 Lambda C n=none b=rule:module-state h
 LinearTransformation C n=none b=rule:module-state h
 Normalize C n=none b=rule:module-state h
 SanitizeBoundingBoxes C n=none b=rule:module-state h
 SanitizeKeyPoints C n=none b=rule:module-state h
 ToDtype C n=none b=rule:module-state h
torchvision.transforms.v2._temporal
 UniformTemporalSubsample C n=none b=rule:module-state h
torchvision.transforms.v2._transform
 Transform C n=none b=rule:module-state h
 _RandomApplyTransform C n=none b=rule:module-state h
torchvision.transforms.v2._type_conversion
 PILToTensor C n=none b=rule:module-state h
 ToImage C n=none b=rule:module-state h
 ToPILImage C n=none b=rule:module-state h
 ToPureTensor C n=none b=rule:module-state h
torchvision.tv_tensors._bounding_boxes
 BoundingBoxFormat C r=rule:enum-value h d
torchvision.tv_tensors._dataset_wrapper
 WrapperFactories C n=none b=dict i
torchvision.tv_tensors._torch_function_helpers
 _ReturnTypeCM C n=none b=dict h
torchvision.utils
 _ImageDrawTV C n=none b=dict h
`,
};
