/**
 * Models and layers of torchvision.
 * @module
 */
import type { Knowledge } from '../knowledge.ts';

export const torchvision: Knowledge = {
  package: 'torchvision',
  versions: ['torchvision 0.29.2'],
  declared: {
    'torchvision.ops.misc': {
      FrozenBatchNorm2d: {
        what: 'class',
        newobj: 'none',
        build: 'rule:module-state',
        hash: true,
        selfCalls: ['register_buffer', 'register_parameter'],
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
 get_model F
 get_model_builder F
 get_model_weights F
 list_models F
 register_model F
torchvision.models._utils
 IntermediateLayerGetter C n=none b=rule:module-state h !register_buffer,register_parameter
 _ModelURLs C n=none b=dict i
 handle_legacy_interface F
 kwonly_to_pos_or_kw F
torchvision.models.alexnet
 AlexNet C n=none b=rule:module-state h !register_buffer,register_parameter
 AlexNet_Weights C r=rule:enum-value h d
 alexnet F
torchvision.models.convnext
 CNBlock C n=none b=rule:module-state h !register_buffer,register_parameter
 CNBlockConfig C n=none b=dict h
 ConvNeXt C n=none b=rule:module-state h !register_buffer,register_parameter
 ConvNeXt_Base_Weights C r=rule:enum-value h d
 ConvNeXt_Large_Weights C r=rule:enum-value h d
 ConvNeXt_Small_Weights C r=rule:enum-value h d
 ConvNeXt_Tiny_Weights C r=rule:enum-value h d
 LayerNorm2d C n=none b=rule:module-state h !register_buffer,register_parameter
 convnext_base F
 convnext_large F
 convnext_small F
 convnext_tiny F
torchvision.models.densenet
 DenseNet C n=none b=rule:module-state h !register_buffer,register_parameter
 DenseNet121_Weights C r=rule:enum-value h d
 DenseNet161_Weights C r=rule:enum-value h d
 DenseNet169_Weights C r=rule:enum-value h d
 DenseNet201_Weights C r=rule:enum-value h d
 _DenseBlock C n=none b=rule:module-state h !register_buffer,register_parameter
 _DenseLayer C n=none b=rule:module-state h !register_buffer,register_parameter
 _Transition C n=none b=rule:module-state h !register_buffer,register_parameter
 densenet121 F
 densenet161 F
 densenet169 F
 densenet201 F
torchvision.models.detection._utils
 BalancedPositiveNegativeSampler C n=none b=dict h
 BoxCoder C n=none b=dict h
 BoxLinearCoder C n=none b=dict h
 Matcher C n=none b=dict h
 SSDMatcher C n=none b=dict h
 encode_boxes F
 overwrite_eps F
 retrieve_out_channels F
torchvision.models.detection.anchor_utils
 AnchorGenerator C n=none b=rule:module-state h !register_buffer,register_parameter
 DefaultBoxGenerator C n=none b=rule:module-state h !register_buffer,register_parameter
torchvision.models.detection.backbone_utils
 BackboneWithFPN C n=none b=rule:module-state h !register_buffer,register_parameter
 mobilenet_backbone F
 resnet_fpn_backbone F
torchvision.models.detection.faster_rcnn
 FastRCNNConvFCHead C n=none b=rule:module-state h !register_buffer,register_parameter
 FastRCNNPredictor C n=none b=rule:module-state h !register_buffer,register_parameter
 FasterRCNN C n=none b=rule:module-state h !register_buffer,register_parameter
 FasterRCNN_MobileNet_V3_Large_320_FPN_Weights C r=rule:enum-value h d
 FasterRCNN_MobileNet_V3_Large_FPN_Weights C r=rule:enum-value h d
 FasterRCNN_ResNet50_FPN_V2_Weights C r=rule:enum-value h d
 FasterRCNN_ResNet50_FPN_Weights C r=rule:enum-value h d
 TwoMLPHead C n=none b=rule:module-state h !register_buffer,register_parameter
 fasterrcnn_mobilenet_v3_large_320_fpn F
 fasterrcnn_mobilenet_v3_large_fpn F
 fasterrcnn_resnet50_fpn F
 fasterrcnn_resnet50_fpn_v2 F
torchvision.models.detection.fcos
 FCOS C n=none b=rule:module-state h !register_buffer,register_parameter
 FCOSClassificationHead C n=none b=rule:module-state h !register_buffer,register_parameter
 FCOSHead C n=none b=rule:module-state h !register_buffer,register_parameter
 FCOSRegressionHead C n=none b=rule:module-state h !register_buffer,register_parameter
 FCOS_ResNet50_FPN_Weights C r=rule:enum-value h d
 fcos_resnet50_fpn F
torchvision.models.detection.generalized_rcnn
 GeneralizedRCNN C n=none b=rule:module-state h !register_buffer,register_parameter
torchvision.models.detection.image_list
 ImageList C n=none b=dict h
torchvision.models.detection.keypoint_rcnn
 KeypointRCNN C n=none b=rule:module-state h !register_buffer,register_parameter
 KeypointRCNNHeads C n=none b=rule:module-state h !register_buffer,register_parameter
 KeypointRCNNPredictor C n=none b=rule:module-state h !register_buffer,register_parameter
 KeypointRCNN_ResNet50_FPN_Weights C r=rule:enum-value h d
 keypointrcnn_resnet50_fpn F
torchvision.models.detection.mask_rcnn
 MaskRCNN C n=none b=rule:module-state h !register_buffer,register_parameter
 MaskRCNNHeads C n=none b=rule:module-state h !register_buffer,register_parameter
 MaskRCNNPredictor C n=none b=rule:module-state h !register_buffer,register_parameter
 MaskRCNN_ResNet50_FPN_V2_Weights C r=rule:enum-value h d
 MaskRCNN_ResNet50_FPN_Weights C r=rule:enum-value h d
 maskrcnn_resnet50_fpn F
 maskrcnn_resnet50_fpn_v2 F
torchvision.models.detection.retinanet
 RetinaNet C n=none b=rule:module-state h !register_buffer,register_parameter
 RetinaNetClassificationHead C n=none b=rule:module-state h !register_buffer,register_parameter
 RetinaNetHead C n=none b=rule:module-state h !register_buffer,register_parameter
 RetinaNetRegressionHead C n=none b=rule:module-state h !register_buffer,register_parameter
 RetinaNet_ResNet50_FPN_V2_Weights C r=rule:enum-value h d
 RetinaNet_ResNet50_FPN_Weights C r=rule:enum-value h d
 retinanet_resnet50_fpn F
 retinanet_resnet50_fpn_v2 F
torchvision.models.detection.roi_heads
 RoIHeads C n=none b=rule:module-state h !register_buffer,register_parameter
 expand_boxes F
 expand_masks F
 expand_masks_tracing_scale F
 fastrcnn_loss F
 heatmaps_to_keypoints F
 keypointrcnn_inference F
 keypointrcnn_loss F
 keypoints_to_heatmap F
 maskrcnn_inference F
 maskrcnn_loss F
 paste_mask_in_image F
 paste_masks_in_image F
 project_masks_on_boxes F
torchvision.models.detection.rpn
 RPNHead C n=none b=rule:module-state h !register_buffer,register_parameter
 RegionProposalNetwork C n=none b=rule:module-state h !register_buffer,register_parameter
 concat_box_prediction_layers F
 permute_and_flatten F
torchvision.models.detection.ssd
 SSD C n=none b=rule:module-state h !register_buffer,register_parameter
 SSD300_VGG16_Weights C r=rule:enum-value h d
 SSDClassificationHead C n=none b=rule:module-state h !register_buffer,register_parameter
 SSDFeatureExtractorVGG C n=none b=rule:module-state h !register_buffer,register_parameter
 SSDHead C n=none b=rule:module-state h !register_buffer,register_parameter
 SSDRegressionHead C n=none b=rule:module-state h !register_buffer,register_parameter
 SSDScoringHead C n=none b=rule:module-state h !register_buffer,register_parameter
 ssd300_vgg16 F
torchvision.models.detection.ssdlite
 SSDLite320_MobileNet_V3_Large_Weights C r=rule:enum-value h d
 SSDLiteClassificationHead C n=none b=rule:module-state h !register_buffer,register_parameter
 SSDLiteFeatureExtractorMobileNet C n=none b=rule:module-state h !register_buffer,register_parameter
 SSDLiteHead C n=none b=rule:module-state h !register_buffer,register_parameter
 SSDLiteRegressionHead C n=none b=rule:module-state h !register_buffer,register_parameter
 ssdlite320_mobilenet_v3_large F
torchvision.models.detection.transform
 GeneralizedRCNNTransform C n=none b=rule:module-state h !register_buffer,register_parameter
 resize_boxes F
 resize_keypoints F
torchvision.models.efficientnet
 EfficientNet C n=none b=rule:module-state h !register_buffer,register_parameter
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
 FusedMBConv C n=none b=rule:module-state h !register_buffer,register_parameter
 FusedMBConvConfig C n=none b=dict
 MBConv C n=none b=rule:module-state h !register_buffer,register_parameter
 MBConvConfig C n=none b=dict
 _MBConvConfig C n=none b=dict
 efficientnet_b0 F
 efficientnet_b1 F
 efficientnet_b2 F
 efficientnet_b3 F
 efficientnet_b4 F
 efficientnet_b5 F
 efficientnet_b6 F
 efficientnet_b7 F
 efficientnet_v2_l F
 efficientnet_v2_m F
 efficientnet_v2_s F
torchvision.models.feature_extraction
 LeafModuleAwareTracer C n=none b=dict h
 NodePathTracer C n=none b=dict h
 create_feature_extractor F
 get_graph_node_names F
torchvision.models.googlenet
 BasicConv2d C n=none b=rule:module-state h !register_buffer,register_parameter
 GoogLeNet C n=none b=rule:module-state h !register_buffer,register_parameter
 GoogLeNetOutputs C n=any b=dict
 GoogLeNet_Weights C r=rule:enum-value h d
 Inception C n=none b=rule:module-state h !register_buffer,register_parameter
 InceptionAux C n=none b=rule:module-state h !register_buffer,register_parameter
 googlenet F
torchvision.models.inception
 BasicConv2d C n=none b=rule:module-state h !register_buffer,register_parameter
 Inception3 C n=none b=rule:module-state h !register_buffer,register_parameter
 InceptionA C n=none b=rule:module-state h !register_buffer,register_parameter
 InceptionAux C n=none b=rule:module-state h !register_buffer,register_parameter
 InceptionB C n=none b=rule:module-state h !register_buffer,register_parameter
 InceptionC C n=none b=rule:module-state h !register_buffer,register_parameter
 InceptionD C n=none b=rule:module-state h !register_buffer,register_parameter
 InceptionE C n=none b=rule:module-state h !register_buffer,register_parameter
 InceptionOutputs C n=any b=dict
 Inception_V3_Weights C r=rule:enum-value h d
 inception_v3 F
torchvision.models.maxvit
 MBConv C n=none b=rule:module-state h !register_buffer,register_parameter
 MaxVit C n=none b=rule:module-state h !register_buffer,register_parameter
 MaxVitBlock C n=none b=rule:module-state h !register_buffer,register_parameter
 MaxVitLayer C n=none b=rule:module-state h !register_buffer,register_parameter
 MaxVit_T_Weights C r=rule:enum-value h d
 PartitionAttentionLayer C n=none b=rule:module-state h !register_buffer,register_parameter
 RelativePositionalMultiHeadAttention C n=none b=rule:module-state h !register_buffer,register_parameter
 SwapAxes C n=none b=rule:module-state h !register_buffer,register_parameter
 WindowDepartition C n=none b=rule:module-state h !register_buffer,register_parameter
 WindowPartition C n=none b=rule:module-state h !register_buffer,register_parameter
 maxvit_t F
torchvision.models.mnasnet
 MNASNet C n=none b=rule:module-state h !register_buffer,register_parameter
 MNASNet0_5_Weights C r=rule:enum-value h d
 MNASNet0_75_Weights C r=rule:enum-value h d
 MNASNet1_0_Weights C r=rule:enum-value h d
 MNASNet1_3_Weights C r=rule:enum-value h d
 _InvertedResidual C n=none b=rule:module-state h !register_buffer,register_parameter
 mnasnet0_5 F
 mnasnet0_75 F
 mnasnet1_0 F
 mnasnet1_3 F
torchvision.models.mobilenetv2
 InvertedResidual C n=none b=rule:module-state h !register_buffer,register_parameter
 MobileNetV2 C n=none b=rule:module-state h !register_buffer,register_parameter
 MobileNet_V2_Weights C r=rule:enum-value h d
 mobilenet_v2 F
torchvision.models.mobilenetv3
 InvertedResidual C n=none b=rule:module-state h !register_buffer,register_parameter
 InvertedResidualConfig C n=none b=dict h
 MobileNetV3 C n=none b=rule:module-state h !register_buffer,register_parameter
 MobileNet_V3_Large_Weights C r=rule:enum-value h d
 MobileNet_V3_Small_Weights C r=rule:enum-value h d
 mobilenet_v3_large F
 mobilenet_v3_small F
torchvision.models.optical_flow._utils
 grid_sample F
 make_coords_grid F
 upsample_flow F
torchvision.models.optical_flow.raft
 BottleneckBlock C n=none b=rule:module-state h !register_buffer,register_parameter
 ConvGRU C n=none b=rule:module-state h !register_buffer,register_parameter
 CorrBlock C n=none b=rule:module-state h !register_buffer,register_parameter
 FeatureEncoder C n=none b=rule:module-state h !register_buffer,register_parameter
 FlowHead C n=none b=rule:module-state h !register_buffer,register_parameter
 MaskPredictor C n=none b=rule:module-state h !register_buffer,register_parameter
 MotionEncoder C n=none b=rule:module-state h !register_buffer,register_parameter
 RAFT C n=none b=rule:module-state h !register_buffer,register_parameter
 Raft_Large_Weights C r=rule:enum-value h d
 Raft_Small_Weights C r=rule:enum-value h d
 RecurrentBlock C n=none b=rule:module-state h !register_buffer,register_parameter
 ResidualBlock C n=none b=rule:module-state h !register_buffer,register_parameter
 UpdateBlock C n=none b=rule:module-state h !register_buffer,register_parameter
 raft_large F
 raft_small F
torchvision.models.quantization.googlenet
 GoogLeNet_QuantizedWeights C r=rule:enum-value h d
 QuantizableBasicConv2d C n=none b=rule:module-state h !register_buffer,register_parameter
 QuantizableGoogLeNet C n=none b=rule:module-state h !register_buffer,register_parameter
 QuantizableInception C n=none b=rule:module-state h !register_buffer,register_parameter
 QuantizableInceptionAux C n=none b=rule:module-state h !register_buffer,register_parameter
 googlenet F
torchvision.models.quantization.inception
 Inception_V3_QuantizedWeights C r=rule:enum-value h d
 QuantizableBasicConv2d C n=none b=rule:module-state h !register_buffer,register_parameter
 QuantizableInception3 C n=none b=rule:module-state h !register_buffer,register_parameter
 QuantizableInceptionA C n=none b=rule:module-state h !register_buffer,register_parameter
 QuantizableInceptionAux C n=none b=rule:module-state h !register_buffer,register_parameter
 QuantizableInceptionB C n=none b=rule:module-state h !register_buffer,register_parameter
 QuantizableInceptionC C n=none b=rule:module-state h !register_buffer,register_parameter
 QuantizableInceptionD C n=none b=rule:module-state h !register_buffer,register_parameter
 QuantizableInceptionE C n=none b=rule:module-state h !register_buffer,register_parameter
 inception_v3 F
torchvision.models.quantization.mobilenetv2
 MobileNet_V2_QuantizedWeights C r=rule:enum-value h d
 QuantizableInvertedResidual C n=none b=rule:module-state h !register_buffer,register_parameter
 QuantizableMobileNetV2 C n=none b=rule:module-state h !register_buffer,register_parameter
 mobilenet_v2 F
torchvision.models.quantization.mobilenetv3
 MobileNet_V3_Large_QuantizedWeights C r=rule:enum-value h d
 QuantizableInvertedResidual C n=none b=rule:module-state h !register_buffer,register_parameter
 QuantizableMobileNetV3 C n=none b=rule:module-state h !register_buffer,register_parameter
 QuantizableSqueezeExcitation C n=none b=rule:module-state h !register_buffer,register_parameter
 mobilenet_v3_large F
torchvision.models.quantization.resnet
 QuantizableBasicBlock C n=none b=rule:module-state h !register_buffer,register_parameter
 QuantizableBottleneck C n=none b=rule:module-state h !register_buffer,register_parameter
 QuantizableResNet C n=none b=rule:module-state h !register_buffer,register_parameter
 ResNeXt101_32X8D_QuantizedWeights C r=rule:enum-value h d
 ResNeXt101_64X4D_QuantizedWeights C r=rule:enum-value h d
 ResNet18_QuantizedWeights C r=rule:enum-value h d
 ResNet50_QuantizedWeights C r=rule:enum-value h d
 resnet18 F
 resnet50 F
 resnext101_32x8d F
 resnext101_64x4d F
torchvision.models.quantization.shufflenetv2
 QuantizableInvertedResidual C n=none b=rule:module-state h !register_buffer,register_parameter
 QuantizableShuffleNetV2 C n=none b=rule:module-state h !register_buffer,register_parameter
 ShuffleNet_V2_X0_5_QuantizedWeights C r=rule:enum-value h d
 ShuffleNet_V2_X1_0_QuantizedWeights C r=rule:enum-value h d
 ShuffleNet_V2_X1_5_QuantizedWeights C r=rule:enum-value h d
 ShuffleNet_V2_X2_0_QuantizedWeights C r=rule:enum-value h d
 shufflenet_v2_x0_5 F
 shufflenet_v2_x1_0 F
 shufflenet_v2_x1_5 F
 shufflenet_v2_x2_0 F
torchvision.models.quantization.utils
 quantize_model F
torchvision.models.regnet
 AnyStage C n=none b=rule:module-state h !register_buffer,register_parameter
 BlockParams C n=none b=dict h
 BottleneckTransform C n=none b=rule:module-state h !register_buffer,register_parameter
 RegNet C n=none b=rule:module-state h !register_buffer,register_parameter
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
 ResBottleneckBlock C n=none b=rule:module-state h !register_buffer,register_parameter
 SimpleStemIN C n=none b=rule:module-state h !register_buffer,register_parameter
 regnet_x_16gf F
 regnet_x_1_6gf F
 regnet_x_32gf F
 regnet_x_3_2gf F
 regnet_x_400mf F
 regnet_x_800mf F
 regnet_x_8gf F
 regnet_y_128gf F
 regnet_y_16gf F
 regnet_y_1_6gf F
 regnet_y_32gf F
 regnet_y_3_2gf F
 regnet_y_400mf F
 regnet_y_800mf F
 regnet_y_8gf F
torchvision.models.resnet
 BasicBlock C n=none b=rule:module-state h !register_buffer,register_parameter
 Bottleneck C n=none b=rule:module-state h !register_buffer,register_parameter
 ResNeXt101_32X8D_Weights C r=rule:enum-value h d
 ResNeXt101_64X4D_Weights C r=rule:enum-value h d
 ResNeXt50_32X4D_Weights C r=rule:enum-value h d
 ResNet C n=none b=rule:module-state h !register_buffer,register_parameter
 ResNet101_Weights C r=rule:enum-value h d
 ResNet152_Weights C r=rule:enum-value h d
 ResNet18_Weights C r=rule:enum-value h d
 ResNet34_Weights C r=rule:enum-value h d
 ResNet50_Weights C r=rule:enum-value h d
 Wide_ResNet101_2_Weights C r=rule:enum-value h d
 Wide_ResNet50_2_Weights C r=rule:enum-value h d
 conv1x1 F
 conv3x3 F
 resnet101 F
 resnet152 F
 resnet18 F
 resnet34 F
 resnet50 F
 resnext101_32x8d F
 resnext101_64x4d F
 resnext50_32x4d F
 wide_resnet101_2 F
 wide_resnet50_2 F
torchvision.models.segmentation._utils
 _SimpleSegmentationModel C n=none b=rule:module-state h !register_buffer,register_parameter
torchvision.models.segmentation.deeplabv3
 ASPP C n=none b=rule:module-state h !register_buffer,register_parameter
 ASPPConv C n=none b=rule:module-state h !register_buffer,register_parameter
 ASPPPooling C n=none b=rule:module-state h !register_buffer,register_parameter
 DeepLabHead C n=none b=rule:module-state h !register_buffer,register_parameter
 DeepLabV3 C n=none b=rule:module-state h !register_buffer,register_parameter
 DeepLabV3_MobileNet_V3_Large_Weights C r=rule:enum-value h d
 DeepLabV3_ResNet101_Weights C r=rule:enum-value h d
 DeepLabV3_ResNet50_Weights C r=rule:enum-value h d
 deeplabv3_mobilenet_v3_large F
 deeplabv3_resnet101 F
 deeplabv3_resnet50 F
torchvision.models.segmentation.fcn
 FCN C n=none b=rule:module-state h !register_buffer,register_parameter
 FCNHead C n=none b=rule:module-state h !register_buffer,register_parameter
 FCN_ResNet101_Weights C r=rule:enum-value h d
 FCN_ResNet50_Weights C r=rule:enum-value h d
 fcn_resnet101 F
 fcn_resnet50 F
torchvision.models.segmentation.lraspp
 LRASPP C n=none b=rule:module-state h !register_buffer,register_parameter
 LRASPPHead C n=none b=rule:module-state h !register_buffer,register_parameter
 LRASPP_MobileNet_V3_Large_Weights C r=rule:enum-value h d
 lraspp_mobilenet_v3_large F
torchvision.models.shufflenetv2
 InvertedResidual C n=none b=rule:module-state h !register_buffer,register_parameter
 ShuffleNetV2 C n=none b=rule:module-state h !register_buffer,register_parameter
 ShuffleNet_V2_X0_5_Weights C r=rule:enum-value h d
 ShuffleNet_V2_X1_0_Weights C r=rule:enum-value h d
 ShuffleNet_V2_X1_5_Weights C r=rule:enum-value h d
 ShuffleNet_V2_X2_0_Weights C r=rule:enum-value h d
 channel_shuffle F
 shufflenet_v2_x0_5 F
 shufflenet_v2_x1_0 F
 shufflenet_v2_x1_5 F
 shufflenet_v2_x2_0 F
torchvision.models.squeezenet
 Fire C n=none b=rule:module-state h !register_buffer,register_parameter
 SqueezeNet C n=none b=rule:module-state h !register_buffer,register_parameter
 SqueezeNet1_0_Weights C r=rule:enum-value h d
 SqueezeNet1_1_Weights C r=rule:enum-value h d
 squeezenet1_0 F
 squeezenet1_1 F
torchvision.models.swin_transformer
 PatchMerging C n=none b=rule:module-state h !register_buffer,register_parameter
 PatchMergingV2 C n=none b=rule:module-state h !register_buffer,register_parameter
 ShiftedWindowAttention C n=none b=rule:module-state h !register_buffer,register_parameter
 ShiftedWindowAttentionV2 C n=none b=rule:module-state h !register_buffer,register_parameter
 SwinTransformer C n=none b=rule:module-state h !register_buffer,register_parameter
 SwinTransformerBlock C n=none b=rule:module-state h !register_buffer,register_parameter
 SwinTransformerBlockV2 C n=none b=rule:module-state h !register_buffer,register_parameter
 Swin_B_Weights C r=rule:enum-value h d
 Swin_S_Weights C r=rule:enum-value h d
 Swin_T_Weights C r=rule:enum-value h d
 Swin_V2_B_Weights C r=rule:enum-value h d
 Swin_V2_S_Weights C r=rule:enum-value h d
 Swin_V2_T_Weights C r=rule:enum-value h d
 shifted_window_attention F
 swin_b F
 swin_s F
 swin_t F
 swin_v2_b F
 swin_v2_s F
 swin_v2_t F
torchvision.models.vgg
 VGG C n=none b=rule:module-state h !register_buffer,register_parameter
 VGG11_BN_Weights C r=rule:enum-value h d
 VGG11_Weights C r=rule:enum-value h d
 VGG13_BN_Weights C r=rule:enum-value h d
 VGG13_Weights C r=rule:enum-value h d
 VGG16_BN_Weights C r=rule:enum-value h d
 VGG16_Weights C r=rule:enum-value h d
 VGG19_BN_Weights C r=rule:enum-value h d
 VGG19_Weights C r=rule:enum-value h d
 make_layers F
 vgg11 F
 vgg11_bn F
 vgg13 F
 vgg13_bn F
 vgg16 F
 vgg16_bn F
 vgg19 F
 vgg19_bn F
torchvision.models.video.mvit
 MSBlockConfig C n=none b=dict
 MViT C n=none b=rule:module-state h !register_buffer,register_parameter
 MViT_V1_B_Weights C r=rule:enum-value h d
 MViT_V2_S_Weights C r=rule:enum-value h d
 MultiscaleAttention C n=none b=rule:module-state h !register_buffer,register_parameter
 MultiscaleBlock C n=none b=rule:module-state h !register_buffer,register_parameter
 Pool C n=none b=rule:module-state h !register_buffer,register_parameter
 PositionalEncoding C n=none b=rule:module-state h !register_buffer,register_parameter
 mvit_v1_b F
 mvit_v2_s F
torchvision.models.video.resnet
 BasicBlock C n=none b=rule:module-state h !register_buffer,register_parameter
 BasicStem C n=none b=rule:module-state h !register_buffer,register_parameter
 Bottleneck C n=none b=rule:module-state h !register_buffer,register_parameter
 Conv2Plus1D C n=none b=rule:module-state h !register_buffer,register_parameter
 Conv3DNoTemporal C n=none b=rule:module-state h !register_buffer,register_parameter
 Conv3DSimple C n=none b=rule:module-state h !register_buffer,register_parameter
 MC3_18_Weights C r=rule:enum-value h d
 R2Plus1D_18_Weights C r=rule:enum-value h d
 R2Plus1dStem C n=none b=rule:module-state h !register_buffer,register_parameter
 R3D_18_Weights C r=rule:enum-value h d
 VideoResNet C n=none b=rule:module-state h !register_buffer,register_parameter
 mc3_18 F
 r2plus1d_18 F
 r3d_18 F
torchvision.models.video.s3d
 S3D C n=none b=rule:module-state h !register_buffer,register_parameter
 S3D_Weights C r=rule:enum-value h d
 SepInceptionBlock3D C n=none b=rule:module-state h !register_buffer,register_parameter
 TemporalSeparableConv C n=none b=rule:module-state h !register_buffer,register_parameter
 s3d F
torchvision.models.video.swin_transformer
 PatchEmbed3d C n=none b=rule:module-state h !register_buffer,register_parameter
 ShiftedWindowAttention3d C n=none b=rule:module-state h !register_buffer,register_parameter
 Swin3D_B_Weights C r=rule:enum-value h d
 Swin3D_S_Weights C r=rule:enum-value h d
 Swin3D_T_Weights C r=rule:enum-value h d
 SwinTransformer3d C n=none b=rule:module-state h !register_buffer,register_parameter
 shifted_window_attention_3d F
 swin3d_b F
 swin3d_s F
 swin3d_t F
torchvision.models.vision_transformer
 ConvStemConfig C n=any b=dict
 Encoder C n=none b=rule:module-state h !register_buffer,register_parameter
 EncoderBlock C n=none b=rule:module-state h !register_buffer,register_parameter
 MLPBlock C n=none b=rule:module-state h !register_buffer,register_parameter
 ViT_B_16_Weights C r=rule:enum-value h d
 ViT_B_32_Weights C r=rule:enum-value h d
 ViT_H_14_Weights C r=rule:enum-value h d
 ViT_L_16_Weights C r=rule:enum-value h d
 ViT_L_32_Weights C r=rule:enum-value h d
 VisionTransformer C n=none b=rule:module-state h !register_buffer,register_parameter
 interpolate_embeddings F
 vit_b_16 F
 vit_b_32 F
 vit_h_14 F
 vit_l_16 F
 vit_l_32 F
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
 DeformConv2d C n=none b=rule:module-state h !register_buffer,register_parameter
 deform_conv2d F
torchvision.ops.diou_loss
 distance_box_iou_loss F
torchvision.ops.drop_block
 DropBlock2d C n=none b=rule:module-state h !register_buffer,register_parameter
 DropBlock3d C n=none b=rule:module-state h !register_buffer,register_parameter
 drop_block2d F
 drop_block3d F
torchvision.ops.feature_pyramid_network
 ExtraFPNBlock C n=none b=rule:module-state h !register_buffer,register_parameter
 FeaturePyramidNetwork C n=none b=rule:module-state h !register_buffer,register_parameter
 LastLevelMaxPool C n=none b=rule:module-state h !register_buffer,register_parameter
 LastLevelP6P7 C n=none b=rule:module-state h !register_buffer,register_parameter
torchvision.ops.focal_loss
 sigmoid_focal_loss F
torchvision.ops.giou_loss
 generalized_box_iou_loss F
torchvision.ops.misc
 Conv2dNormActivation C n=none b=rule:module-state h !register_buffer,register_parameter
 Conv3dNormActivation C n=none b=rule:module-state h !register_buffer,register_parameter
 ConvNormActivation C n=none b=rule:module-state h !register_buffer,register_parameter
 MLP C n=none b=rule:module-state h !register_buffer,register_parameter
 Permute C n=none b=rule:module-state h !register_buffer,register_parameter
 SqueezeExcitation C n=none b=rule:module-state h !register_buffer,register_parameter
torchvision.ops.poolers
 LevelMapper C n=none b=dict h
 MultiScaleRoIAlign C n=none b=rule:module-state h !register_buffer,register_parameter
 initLevelMapper F
torchvision.ops.ps_roi_align
 PSRoIAlign C n=none b=rule:module-state h !register_buffer,register_parameter
 ps_roi_align F
torchvision.ops.ps_roi_pool
 PSRoIPool C n=none b=rule:module-state h !register_buffer,register_parameter
 ps_roi_pool F
torchvision.ops.roi_align
 RoIAlign C n=none b=rule:module-state h !register_buffer,register_parameter
 maybe_cast F
 roi_align F
torchvision.ops.roi_pool
 RoIPool C n=none b=rule:module-state h !register_buffer,register_parameter
 roi_pool F
torchvision.ops.stochastic_depth
 StochasticDepth C n=none b=rule:module-state h !register_buffer,register_parameter
 stochastic_depth F
torchvision.transforms._presets
 ImageClassification C n=none b=rule:module-state h !register_buffer,register_parameter
 ObjectDetection C n=none b=rule:module-state h !register_buffer,register_parameter
 OpticalFlow C n=none b=rule:module-state h !register_buffer,register_parameter
 SemanticSegmentation C n=none b=rule:module-state h !register_buffer,register_parameter
 VideoClassification C n=none b=rule:module-state h !register_buffer,register_parameter
torchvision.transforms._transforms_video
 CenterCropVideo C n=none b=dict h
 NormalizeVideo C n=none b=dict h
 RandomCropVideo C n=none b=rule:module-state h !register_buffer,register_parameter
 RandomHorizontalFlipVideo C n=none b=dict h
 RandomResizedCropVideo C n=none b=rule:module-state h !register_buffer,register_parameter
 ToTensorVideo C n=none b=dict h
torchvision.transforms.autoaugment
 AugMix C n=none b=rule:module-state h !register_buffer,register_parameter
 AutoAugment C n=none b=rule:module-state h !register_buffer,register_parameter
 AutoAugmentPolicy C r=rule:enum-value h d
 RandAugment C n=none b=rule:module-state h !register_buffer,register_parameter
 TrivialAugmentWide C n=none b=rule:module-state h !register_buffer,register_parameter
torchvision.transforms.functional
 InterpolationMode C r=rule:enum-value h d
 adjust_brightness F
 adjust_contrast F
 adjust_gamma F
 adjust_hue F
 adjust_saturation F
 adjust_sharpness F
 affine F
 autocontrast F
 center_crop F
 convert_image_dtype F
 crop F
 elastic_transform F
 equalize F
 erase F
 five_crop F
 gaussian_blur F
 get_dimensions F
 get_image_num_channels F
 get_image_size F
 hflip F
 invert F
 normalize F
 pad F
 perspective F
 pil_to_tensor F
 posterize F
 resize F
 resized_crop F
 rgb_to_grayscale F
 rotate F
 solarize F
 ten_crop F
 to_grayscale F
 to_pil_image F
 to_tensor F
 vflip F
torchvision.transforms.transforms
 CenterCrop C n=none b=rule:module-state h !register_buffer,register_parameter
 ColorJitter C n=none b=rule:module-state h !register_buffer,register_parameter
 Compose C n=none b=dict h
 ConvertImageDtype C n=none b=rule:module-state h !register_buffer,register_parameter
 ElasticTransform C n=none b=rule:module-state h !register_buffer,register_parameter
 FiveCrop C n=none b=rule:module-state h !register_buffer,register_parameter
 GaussianBlur C n=none b=rule:module-state h !register_buffer,register_parameter
 Grayscale C n=none b=rule:module-state h !register_buffer,register_parameter
 Lambda C n=none b=dict h
 LinearTransformation C n=none b=rule:module-state h !register_buffer,register_parameter
 Normalize C n=none b=rule:module-state h !register_buffer,register_parameter
 PILToTensor C n=none b=dict h
 Pad C n=none b=rule:module-state h !register_buffer,register_parameter
 RandomAdjustSharpness C n=none b=rule:module-state h !register_buffer,register_parameter
 RandomAffine C n=none b=rule:module-state h !register_buffer,register_parameter
 RandomApply C n=none b=rule:module-state h !register_buffer,register_parameter
 RandomAutocontrast C n=none b=rule:module-state h !register_buffer,register_parameter
 RandomChoice C n=none b=dict h
 RandomCrop C n=none b=rule:module-state h !register_buffer,register_parameter
 RandomEqualize C n=none b=rule:module-state h !register_buffer,register_parameter
 RandomErasing C n=none b=rule:module-state h !register_buffer,register_parameter
 RandomGrayscale C n=none b=rule:module-state h !register_buffer,register_parameter
 RandomHorizontalFlip C n=none b=rule:module-state h !register_buffer,register_parameter
 RandomInvert C n=none b=rule:module-state h !register_buffer,register_parameter
 RandomOrder C n=none b=dict h
 RandomPerspective C n=none b=rule:module-state h !register_buffer,register_parameter
 RandomPosterize C n=none b=rule:module-state h !register_buffer,register_parameter
 RandomResizedCrop C n=none b=rule:module-state h !register_buffer,register_parameter
 RandomRotation C n=none b=rule:module-state h !register_buffer,register_parameter
 RandomSolarize C n=none b=rule:module-state h !register_buffer,register_parameter
 RandomTransforms C n=none b=dict h
 RandomVerticalFlip C n=none b=rule:module-state h !register_buffer,register_parameter
 Resize C n=none b=rule:module-state h !register_buffer,register_parameter
 TenCrop C n=none b=rule:module-state h !register_buffer,register_parameter
 ToPILImage C n=none b=dict h
 ToTensor C n=none b=dict h
torchvision.transforms.v2._augment
 CutMix C n=none b=rule:module-state h !register_buffer,register_parameter
 JPEG C n=none b=rule:module-state h !register_buffer,register_parameter
 MixUp C n=none b=rule:module-state h !register_buffer,register_parameter
 RandomErasing C n=none b=rule:module-state h !register_buffer,register_parameter
 _BaseMixUpCutMix C n=none b=rule:module-state h !register_buffer,register_parameter
torchvision.transforms.v2._auto_augment
 AugMix C n=none b=rule:module-state h !register_buffer,register_parameter
 AutoAugment C n=none b=rule:module-state h !register_buffer,register_parameter
 RandAugment C n=none b=rule:module-state h !register_buffer,register_parameter
 TrivialAugmentWide C n=none b=rule:module-state h !register_buffer,register_parameter
 _AutoAugmentBase C n=none b=rule:module-state h !register_buffer,register_parameter
torchvision.transforms.v2._color
 ColorJitter C n=none b=rule:module-state h !register_buffer,register_parameter
 Grayscale C n=none b=rule:module-state h !register_buffer,register_parameter
 RGB C n=none b=rule:module-state h !register_buffer,register_parameter
 RandomAdjustSharpness C n=none b=rule:module-state h !register_buffer,register_parameter
 RandomAutocontrast C n=none b=rule:module-state h !register_buffer,register_parameter
 RandomChannelPermutation C n=none b=rule:module-state h !register_buffer,register_parameter
 RandomEqualize C n=none b=rule:module-state h !register_buffer,register_parameter
 RandomGrayscale C n=none b=rule:module-state h !register_buffer,register_parameter
 RandomInvert C n=none b=rule:module-state h !register_buffer,register_parameter
 RandomPhotometricDistort C n=none b=rule:module-state h !register_buffer,register_parameter
 RandomPosterize C n=none b=rule:module-state h !register_buffer,register_parameter
 RandomSolarize C n=none b=rule:module-state h !register_buffer,register_parameter
torchvision.transforms.v2._container
 Compose C n=none b=rule:module-state h !register_buffer,register_parameter
 RandomApply C n=none b=rule:module-state h !register_buffer,register_parameter
 RandomChoice C n=none b=rule:module-state h !register_buffer,register_parameter
 RandomOrder C n=none b=rule:module-state h !register_buffer,register_parameter
torchvision.transforms.v2._deprecated
 ToTensor C n=none b=rule:module-state h !register_buffer,register_parameter
torchvision.transforms.v2._geometry
 CenterCrop C n=none b=rule:module-state h !register_buffer,register_parameter
 ElasticTransform C n=none b=rule:module-state h !register_buffer,register_parameter
 FiveCrop C n=none b=rule:module-state h !register_buffer,register_parameter
 Pad C n=none b=rule:module-state h !register_buffer,register_parameter
 RandomAffine C n=none b=rule:module-state h !register_buffer,register_parameter
 RandomCrop C n=none b=rule:module-state h !register_buffer,register_parameter
 RandomHorizontalFlip C n=none b=rule:module-state h !register_buffer,register_parameter
 RandomIoUCrop C n=none b=rule:module-state h !register_buffer,register_parameter
 RandomPerspective C n=none b=rule:module-state h !register_buffer,register_parameter
 RandomResize C n=none b=rule:module-state h !register_buffer,register_parameter
 RandomResizedCrop C n=none b=rule:module-state h !register_buffer,register_parameter
 RandomRotation C n=none b=rule:module-state h !register_buffer,register_parameter
 RandomShortestSize C n=none b=rule:module-state h !register_buffer,register_parameter
 RandomVerticalFlip C n=none b=rule:module-state h !register_buffer,register_parameter
 RandomZoomOut C n=none b=rule:module-state h !register_buffer,register_parameter
 Resize C n=none b=rule:module-state h !register_buffer,register_parameter
 ScaleJitter C n=none b=rule:module-state h !register_buffer,register_parameter
 TenCrop C n=none b=rule:module-state h !register_buffer,register_parameter
torchvision.transforms.v2._meta
 ClampBoundingBoxes C n=none b=rule:module-state h !register_buffer,register_parameter
 ClampKeyPoints C n=none b=rule:module-state h !register_buffer,register_parameter
 ConvertBoundingBoxFormat C n=none b=rule:module-state h !register_buffer,register_parameter
 SetClampingMode C n=none b=rule:module-state h !register_buffer,register_parameter
torchvision.transforms.v2._misc
 ConvertImageDtype C n=none b=rule:module-state h !register_buffer,register_parameter
 GaussianBlur C n=none b=rule:module-state h !register_buffer,register_parameter
 GaussianNoise C n=none b=rule:module-state h !register_buffer,register_parameter
 Identity C n=none b=rule:module-state h !register_buffer,register_parameter
 Lambda C n=none b=rule:module-state h !register_buffer,register_parameter
 LinearTransformation C n=none b=rule:module-state h !register_buffer,register_parameter
 Normalize C n=none b=rule:module-state h !register_buffer,register_parameter
 SanitizeBoundingBoxes C n=none b=rule:module-state h !register_buffer,register_parameter
 SanitizeKeyPoints C n=none b=rule:module-state h !register_buffer,register_parameter
 ToDtype C n=none b=rule:module-state h !register_buffer,register_parameter
torchvision.transforms.v2._temporal
 UniformTemporalSubsample C n=none b=rule:module-state h !register_buffer,register_parameter
torchvision.transforms.v2._transform
 Transform C n=none b=rule:module-state h !register_buffer,register_parameter
 _RandomApplyTransform C n=none b=rule:module-state h !register_buffer,register_parameter
torchvision.transforms.v2._type_conversion
 PILToTensor C n=none b=rule:module-state h !register_buffer,register_parameter
 ToImage C n=none b=rule:module-state h !register_buffer,register_parameter
 ToPILImage C n=none b=rule:module-state h !register_buffer,register_parameter
 ToPureTensor C n=none b=rule:module-state h !register_buffer,register_parameter
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
