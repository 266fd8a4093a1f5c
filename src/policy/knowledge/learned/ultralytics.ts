/**
 * What `policy learn` proved of ultralytics 8.4.190. Made by scripts/learn-knowledge.mjs: do not edit.
 * @module
 */
import type { Knowledge } from '../../knowledge.ts';

export const ultralytics: Knowledge = {
  package: 'ultralytics',
  versions: ['ultralytics 8.4.190'],
  derived: `
ultralytics.cfg
 YAML C n=any r=any b=dict h
ultralytics.data
 GroundingDataset C n=any b=dict h
 PolygonSemanticDataset C n=any b=dict h
 SemanticDataset C n=any b=dict h
 YOLOConcatDataset C n=any r=data b=dict h
 YOLODataset C n=any b=dict h
 YOLOMultiModalDataset C n=any b=dict h
ultralytics.data.augment
 Albumentations C n=any b=dict h
 BaseMixTransform C n=any r=plain b=dict h
 BaseTransform C n=any r=any b=dict h
 CenterCrop C n=any b=dict h
 ClassifyLetterBox C n=any b=dict h
 Compose C n=any r=any b=dict h
 CopyPaste C n=any r=plain b=dict h
 CutMix C n=any r=plain b=dict h
 DepthFormat C n=any r=any b=dict h
 Format C n=any r=any b=dict h
 LetterBox C n=any r=any b=dict h
 LoadVisualPrompt C n=any r=any b=dict h
 MixUp C n=any r=plain b=dict h
 Mosaic C n=any r=plain b=dict h
 RandomFlip C n=any r=plain b=dict h
 RandomHSV C n=any r=any b=dict h
 RandomLoadText C n=any r=any b=dict h
 RandomPerspective C n=any r=any b=dict h
 SemanticFormat C n=any r=any b=dict h
 ToTensor C n=any r=any b=dict h
ultralytics.data.build
 ContiguousDistributedSampler C n=any b=dict h
 _RepeatSampler C n=any r=any b=dict h
ultralytics.data.dataset
 DepthDataset C n=any b=dict h
 GroundingDataset C n=any b=dict h
 PolygonSemanticDataset C n=any b=dict h
 SemanticDataset C n=any b=dict h
 YOLOConcatDataset C n=any r=data b=dict h
 YOLODataset C n=any b=dict h
 YOLOMultiModalDataset C n=any b=dict h
ultralytics.data.loaders
 LoadImagesAndVideos C n=any b=dict h
 LoadPilAndNumpy C n=any b=dict h
 LoadScreenshots C n=any b=dict h
 LoadStreams C n=any b=dict h
 LoadTensor C n=any b=dict h
 SourceTypes C n=any b=dict
ultralytics.engine.exporter
 ClassMapModel C n=any b=rule:module-state h
 ExportWrapper C n=any b=rule:module-state h
 Exporter C n=any b=dict h
 NMSModel C n=any b=rule:module-state h
 QNNModel C n=any b=rule:module-state h
ultralytics.engine.predictor
 BasePredictor C n=any b=dict h
ultralytics.engine.results
 BaseTensor C n=any r=any b=dict h
 Boxes C n=any b=dict h
 DepthMap C n=any r=any b=dict h
 Keypoints C n=any b=dict h
 Masks C n=any r=plain b=dict h
 OBB C n=any b=dict h
 Probs C n=any r=any b=dict h
 Results C n=any b=dict h
 SemanticMask C n=any r=any b=dict h
 _DenseResultTensor C n=any r=any b=dict h
ultralytics.engine.trainer
 MultiTrainer C n=any r=any b=dict h
ultralytics.engine.tuner
 Tuner C n=any b=dict h
ultralytics.engine.validator
 BaseValidator C n=any b=dict h
ultralytics.models
 FastSAM C n=any b=rule:module-state h
 LLM C n=any r=plain b=dict h
 NAS C n=any b=rule:module-state h
 RTDETR C n=any b=rule:module-state h
 YOLO C n=any b=rule:module-state h
 YOLOE C n=any b=rule:module-state h
 YOLOWorld C n=any b=rule:module-state h
ultralytics.models.fastsam
 FastSAM C n=any b=rule:module-state h
 FastSAMPredictor C n=any b=dict h
 FastSAMValidator C n=any b=dict h
ultralytics.models.fastsam.model
 FastSAM C n=any b=rule:module-state h
ultralytics.models.fastsam.predict
 FastSAMPredictor C n=any b=dict h
ultralytics.models.fastsam.val
 FastSAMValidator C n=any b=dict h
ultralytics.models.llm
 LLM C n=any r=plain b=dict h
ultralytics.models.nas
 NAS C n=any b=rule:module-state h
 NASPredictor C n=any b=dict h
 NASValidator C n=any b=dict h
ultralytics.models.nas.model
 NAS C n=any b=rule:module-state h
ultralytics.models.nas.predict
 NASPredictor C n=any b=dict h
ultralytics.models.nas.val
 DetectionValidator C n=any b=dict h
 NASValidator C n=any b=dict h
ultralytics.models.rtdetr
 RTDETR C n=any b=rule:module-state h
 RTDETRPredictor C n=any b=dict h
 RTDETRValidator C n=any b=dict h
ultralytics.models.rtdetr.model
 RTDETR C n=any b=rule:module-state h
ultralytics.models.rtdetr.predict
 RTDETRPredictor C n=any b=dict h
ultralytics.models.rtdetr.train
 RTDETRTrainer C n=any b=dict h
ultralytics.models.rtdetr.val
 DetectionValidator C n=any b=dict h
 RTDETRDataset C n=any b=dict h
 RTDETRValidator C n=any b=dict h
 YOLODataset C n=any b=dict h
ultralytics.models.sam
 Predictor C n=any b=dict h
 SAM C n=any b=rule:module-state h
 SAM2DynamicInteractivePredictor C n=any b=dict h
 SAM2Predictor C n=any b=dict h
 SAM2VideoPredictor C n=any b=dict h
 SAM3Predictor C n=any b=dict h
 SAM3SemanticPredictor C n=any b=dict h
 SAM3VideoPredictor C n=any b=dict h
 SAM3VideoSemanticPredictor C n=any b=dict h
ultralytics.models.sam.model
 SAM C n=any b=rule:module-state h
ultralytics.models.sam.modules.blocks
 Block C n=any b=rule:module-state h
 CXBlock C n=any b=rule:module-state h
 DropPath C n=any b=rule:module-state h
 Fuser C n=any b=rule:module-state h
 MaskDownSampler C n=any b=rule:module-state h
 MultiScaleAttention C n=any b=rule:module-state h
 MultiScaleBlock C n=any b=rule:module-state h
 PatchEmbed C n=any b=rule:module-state h
 PositionEmbeddingRandom C n=any b=rule:module-state h
 PositionEmbeddingSine C n=any b=rule:module-state h
 REAttention C n=any b=rule:module-state h
 RoPEAttention C n=any b=rule:module-state h
 SAM2TwoWayAttentionBlock C n=any b=rule:module-state h
 SAM2TwoWayTransformer C n=any b=rule:module-state h
ultralytics.models.sam.modules.decoders
 MaskDecoder C n=any b=rule:module-state h
 SAM2MaskDecoder C n=any b=rule:module-state h
ultralytics.models.sam.modules.encoders
 FpnNeck C n=any b=rule:module-state h
 Hiera C n=any b=rule:module-state h
 ImageEncoder C n=any b=rule:module-state h
 ImageEncoderViT C n=any b=rule:module-state h
 MemoryEncoder C n=any b=rule:module-state h
 PromptEncoder C n=any b=rule:module-state h
ultralytics.models.sam.modules.memory_attention
 MemoryAttention C n=any b=rule:module-state h
 MemoryAttentionLayer C n=any b=rule:module-state h
ultralytics.models.sam.modules.sam
 SAM2Model C n=any b=rule:module-state h
 SAM3Model C n=any b=rule:module-state h
 SAMModel C n=any b=rule:module-state h
ultralytics.models.sam.modules.tiny_encoder
 Attention C n=any b=rule:module-state h
 BasicLayer C n=any b=rule:module-state h
 Conv2d_BN C n=any b=rule:module-state h
 ConvLayer C n=any b=rule:module-state h
 MBConv C n=any b=rule:module-state h
 MLP C n=any b=rule:module-state h
 PatchEmbed C n=any b=rule:module-state h
 PatchMerging C n=any b=rule:module-state h
 TinyViT C n=any b=rule:module-state h
 TinyViTBlock C n=any b=rule:module-state h
ultralytics.models.sam.modules.transformer
 Attention C n=any b=rule:module-state h
 TwoWayAttentionBlock C n=any b=rule:module-state h
 TwoWayTransformer C n=any b=rule:module-state h
ultralytics.models.sam.predict
 Predictor C n=any b=dict h
 SAM2DynamicInteractivePredictor C n=any b=dict h
 SAM2Predictor C n=any b=dict h
 SAM2VideoPredictor C n=any b=dict h
 SAM3Predictor C n=any b=dict h
 SAM3SemanticPredictor C n=any b=dict h
 SAM3VideoPredictor C n=any b=dict h
 SAM3VideoSemanticPredictor C n=any b=dict h
ultralytics.models.sam.sam3.decoder
 TransformerDecoder C n=any b=rule:module-state h
 TransformerDecoderLayer C n=any b=rule:module-state h
ultralytics.models.sam.sam3.encoder
 TransformerEncoder C n=any b=rule:module-state h
 TransformerEncoderFusion C n=any b=rule:module-state h
 TransformerEncoderLayer C n=any b=rule:module-state h
ultralytics.models.sam.sam3.geometry_encoders
 Prompt C n=any b=dict h
 SequenceGeometryEncoder C n=any b=rule:module-state h
ultralytics.models.sam.sam3.maskformer_segmentation
 LinearPresenceHead C n=any b=rule:module-state h
 MaskPredictor C n=any b=rule:module-state h
 PixelDecoder C n=any b=rule:module-state h
 SegmentationHead C n=any b=rule:module-state h
 UniversalSegmentationHead C n=any b=rule:module-state h
ultralytics.models.sam.sam3.model_misc
 DotProductScoring C n=any b=rule:module-state h
 LayerScale C n=any b=rule:module-state h
 TransformerWrapper C n=any b=rule:module-state h
ultralytics.models.sam.sam3.necks
 Sam3DualViTDetNeck C n=any b=rule:module-state h
ultralytics.models.sam.sam3.sam3_image
 SAM3SemanticModel C n=any b=rule:module-state h
ultralytics.models.sam.sam3.text_encoder_ve
 ResidualAttentionBlock C n=any b=rule:module-state h
 TextTransformer C n=any b=rule:module-state h
 Transformer C n=any b=rule:module-state h
 VETextEncoder C n=any b=rule:module-state h
ultralytics.models.sam.sam3.vitdet
 Attention C n=any b=rule:module-state h
 Block C n=any b=rule:module-state h
 ViT C n=any b=rule:module-state h
ultralytics.models.sam.sam3.vl_combiner
 SAM3VLBackbone C n=any b=rule:module-state h
ultralytics.models.utils.loss
 DETRLoss C n=any b=rule:module-state h
 RTDETRDetectionLoss C n=any b=rule:module-state h
ultralytics.models.utils.ops
 HungarianMatcher C n=any b=rule:module-state h
ultralytics.models.yolo
 YOLO C n=any b=rule:module-state h
 YOLOE C n=any b=rule:module-state h
 YOLOWorld C n=any b=rule:module-state h
ultralytics.models.yolo.classify
 ClassificationPredictor C n=any b=dict h
 ClassificationTrainer C n=any b=dict h
 ClassificationValidator C n=any b=dict h
ultralytics.models.yolo.classify.predict
 ClassificationPredictor C n=any b=dict h
ultralytics.models.yolo.classify.train
 ClassificationTrainer C n=any b=dict h
ultralytics.models.yolo.classify.val
 ClassificationValidator C n=any b=dict h
ultralytics.models.yolo.depth
 DepthPredictor C n=any b=dict h
 DepthTrainer C n=any b=dict h
 DepthValidator C n=any b=dict h
ultralytics.models.yolo.depth.predict
 DepthPredictor C n=any b=dict h
ultralytics.models.yolo.depth.train
 DepthTrainer C n=any b=dict h
ultralytics.models.yolo.depth.val
 DepthValidator C n=any b=dict h
ultralytics.models.yolo.detect
 DetectionPredictor C n=any b=dict h
 DetectionTrainer C n=any b=dict h
 DetectionValidator C n=any b=dict h
ultralytics.models.yolo.detect.predict
 DetectionPredictor C n=any b=dict h
ultralytics.models.yolo.detect.train
 DetectionTrainer C n=any b=dict h
ultralytics.models.yolo.detect.val
 DetectionValidator C n=any b=dict h
ultralytics.models.yolo.model
 YOLO C n=any b=rule:module-state h
 YOLOE C n=any b=rule:module-state h
 YOLOWorld C n=any b=rule:module-state h
ultralytics.models.yolo.obb
 OBBPredictor C n=any b=dict h
 OBBTrainer C n=any b=dict h
 OBBValidator C n=any b=dict h
ultralytics.models.yolo.obb.predict
 OBBPredictor C n=any b=dict h
ultralytics.models.yolo.obb.train
 OBBTrainer C n=any b=dict h
ultralytics.models.yolo.obb.val
 OBBValidator C n=any b=dict h
ultralytics.models.yolo.pose
 PosePredictor C n=any b=dict h
 PoseTrainer C n=any b=dict h
 PoseValidator C n=any b=dict h
ultralytics.models.yolo.pose.predict
 PosePredictor C n=any b=dict h
ultralytics.models.yolo.pose.train
 PoseTrainer C n=any b=dict h
ultralytics.models.yolo.pose.val
 PoseValidator C n=any b=dict h
ultralytics.models.yolo.segment
 SegmentationPredictor C n=any b=dict h
 SegmentationTrainer C n=any b=dict h
 SegmentationValidator C n=any b=dict h
ultralytics.models.yolo.segment.predict
 SegmentationPredictor C n=any b=dict h
ultralytics.models.yolo.segment.train
 SegmentationTrainer C n=any b=dict h
ultralytics.models.yolo.segment.val
 SegmentationValidator C n=any b=dict h
ultralytics.models.yolo.semantic
 SemanticSegmentationPredictor C n=any b=dict h
 SemanticSegmentationTrainer C n=any b=dict h
 SemanticSegmentationValidator C n=any b=dict h
ultralytics.models.yolo.semantic.predict
 SemanticSegmentationPredictor C n=any b=dict h
ultralytics.models.yolo.semantic.train
 SemanticSegmentationTrainer C n=any b=dict h
ultralytics.models.yolo.semantic.val
 SemanticSegmentationValidator C n=any b=dict h
ultralytics.models.yolo.world
 WorldTrainer C n=any b=dict h
 WorldValidator C n=any b=dict h
ultralytics.models.yolo.world.train
 WorldTrainer C n=any b=dict h
ultralytics.models.yolo.world.train_world
 WorldTrainerFromScratch C n=any b=dict h
ultralytics.models.yolo.world.val
 WorldValidator C n=any b=dict h
ultralytics.models.yolo.yoloe
 YOLOEDetectValidator C n=any b=dict h
 YOLOEPEFreeTrainer C n=any b=dict h
 YOLOEPESegTrainer C n=any b=dict h
 YOLOEPETrainer C n=any b=dict h
 YOLOESegTrainer C n=any b=dict h
 YOLOESegTrainerFromScratch C n=any b=dict h
 YOLOESegVPTrainer C n=any b=dict h
 YOLOESegValidator C n=any b=dict h
 YOLOETrainer C n=any b=dict h
 YOLOETrainerFromScratch C n=any b=dict h
 YOLOEVPDetectPredictor C n=any b=dict h
 YOLOEVPSegPredictor C n=any b=dict h
 YOLOEVPTrainer C n=any b=dict h
ultralytics.models.yolo.yoloe.predict
 YOLOEVPDetectPredictor C n=any b=dict h
 YOLOEVPSegPredictor C n=any b=dict h
ultralytics.models.yolo.yoloe.train
 YOLOEPEFreeTrainer C n=any b=dict h
 YOLOEPETrainer C n=any b=dict h
 YOLOETrainer C n=any b=dict h
 YOLOETrainerFromScratch C n=any b=dict h
 YOLOEVPTrainer C n=any b=dict h
ultralytics.models.yolo.yoloe.train_seg
 YOLOEPESegTrainer C n=any b=dict h
 YOLOESegTrainer C n=any b=dict h
 YOLOESegTrainerFromScratch C n=any b=dict h
 YOLOESegVPTrainer C n=any b=dict h
ultralytics.models.yolo.yoloe.val
 YOLOEDetectValidator C n=any b=dict h
 YOLOESegValidator C n=any b=dict h
ultralytics.nn
 BaseModel C n=any b=rule:module-state h
 SegmentationModel C n=any b=rule:module-state h
ultralytics.nn.autobackend
 AutoBackend C n=any b=rule:module-state h
ultralytics.nn.backends
 AxeleraBackend C n=any b=dict h
 BaseBackend C n=any r=any b=dict h
 CoreAIBackend C n=any b=dict h
 CoreMLBackend C n=any b=dict h
 DeepXBackend C n=any b=dict h
 ExecuTorchBackend C n=any b=dict h
 LiteRTBackend C n=any b=dict h
 MNNBackend C n=any b=dict h
 NCNNBackend C n=any b=dict h
 ONNXBackend C n=any b=dict h
 ONNXIMXBackend C n=any b=dict h
 OpenVINOBackend C n=any b=dict h
 PaddleBackend C n=any b=dict h
 PyTorchBackend C n=any b=dict h
 QNNBackend C n=any b=dict h
 RKNNBackend C n=any b=dict h
 TensorFlowBackend C n=any b=dict h
 TensorRTBackend C n=any b=dict h
 TorchScriptBackend C n=any b=dict h
 TritonBackend C n=any b=dict h
ultralytics.nn.backends.onnx
 ONNXBackend C n=any b=dict h
 ONNXIMXBackend C n=any b=dict h
ultralytics.nn.modules
 A2C2f C n=any b=rule:module-state h
 AConv C n=any b=rule:module-state h
 ADown C n=any b=rule:module-state h
 AIFI C n=any b=rule:module-state h
 Attention C n=any b=rule:module-state h
 BNContrastiveHead C n=any b=rule:module-state h
 Bottleneck C n=any b=rule:module-state h
 BottleneckCSP C n=any b=rule:module-state h
 C1 C n=any b=rule:module-state h
 C2 C n=any b=rule:module-state h
 C2PSA C n=any b=rule:module-state h
 C2f C n=any b=rule:module-state h
 C2fAttn C n=any b=rule:module-state h
 C2fCIB C n=any b=rule:module-state h
 C2fPSA C n=any b=rule:module-state h
 C3 C n=any b=rule:module-state h
 C3Ghost C n=any b=rule:module-state h
 C3TR C n=any b=rule:module-state h
 C3k2 C n=any b=rule:module-state h
 C3x C n=any b=rule:module-state h
 CBAM C n=any b=rule:module-state h
 CBFuse C n=any b=rule:module-state h
 CBLinear C n=any b=rule:module-state h
 CIB C n=any b=rule:module-state h
 ChannelAttention C n=any b=rule:module-state h
 Classify C n=any b=rule:module-state h
 Concat C n=any b=rule:module-state h
 ContrastiveHead C n=any b=rule:module-state h
 Conv C n=any b=rule:module-state h
 Conv2 C n=any b=rule:module-state h
 ConvTranspose C n=any b=rule:module-state h
 DFL C n=any b=rule:module-state h
 DWConv C n=any b=rule:module-state h
 DWConvTranspose2d C n=any b=rule:module-state h
 DeformableTransformerDecoder C n=any b=rule:module-state h
 DeformableTransformerDecoderLayer C n=any b=rule:module-state h
 Depth C n=any b=rule:module-state h
 Detect C n=any b=rule:module-state h
 ELAN1 C n=any b=rule:module-state h
 Focus C n=any b=rule:module-state h
 GhostBottleneck C n=any b=rule:module-state h
 GhostConv C n=any b=rule:module-state h
 HGBlock C n=any b=rule:module-state h
 HGStem C n=any b=rule:module-state h
 ImagePoolingAttn C n=any b=rule:module-state h
 Index C n=any b=rule:module-state h
 LRPCHead C n=any b=rule:module-state h
 LayerNorm2d C n=any b=rule:module-state h
 LightConv C n=any b=rule:module-state h
 MLP C n=any b=rule:module-state h
 MLPBlock C n=any b=rule:module-state h
 MSDeformAttn C n=any b=rule:module-state h
 MaxSigmoidAttnBlock C n=any b=rule:module-state h
 OBB C n=any b=rule:module-state h
 OBB26 C n=any b=rule:module-state h
 PSA C n=any b=rule:module-state h
 Pose C n=any b=rule:module-state h
 Pose26 C n=any b=rule:module-state h
 Proto C n=any b=rule:module-state h
 RTDETRDecoder C n=any b=rule:module-state h
 RepC3 C n=any b=rule:module-state h
 RepConv C n=any b=rule:module-state h
 RepNCSPELAN4 C n=any b=rule:module-state h
 RepVGGDW C n=any b=rule:module-state h
 ResNetLayer C n=any b=rule:module-state h
 SCDown C n=any b=rule:module-state h
 SPP C n=any b=rule:module-state h
 SPPELAN C n=any b=rule:module-state h
 SPPF C n=any b=rule:module-state h
 Segment C n=any b=rule:module-state h
 Segment26 C n=any b=rule:module-state h
 SemanticSegment C n=any b=rule:module-state h
 SpatialAttention C n=any b=rule:module-state h
 TorchVision C n=any b=rule:module-state h
 TransformerBlock C n=any b=rule:module-state h
 TransformerEncoderLayer C n=any b=rule:module-state h
 TransformerLayer C n=any b=rule:module-state h
 WorldDetect C n=any b=rule:module-state h
 YOLOEDetect C n=any b=rule:module-state h
 YOLOESegment C n=any b=rule:module-state h
 YOLOESegment26 C n=any b=rule:module-state h
 v10Detect C n=any b=rule:module-state h
ultralytics.nn.modules.block
 Conv C n=any b=rule:module-state h
 DWConv C n=any b=rule:module-state h
 GhostConv C n=any b=rule:module-state h
 LightConv C n=any b=rule:module-state h
 RepConv C n=any b=rule:module-state h
 TransformerBlock C n=any b=rule:module-state h
ultralytics.nn.modules.head
 BNContrastiveHead C n=any b=rule:module-state h
 ContrastiveHead C n=any b=rule:module-state h
 Conv C n=any b=rule:module-state h
 DFL C n=any b=rule:module-state h
 DWConv C n=any b=rule:module-state h
 DeformableTransformerDecoder C n=any b=rule:module-state h
 DeformableTransformerDecoderLayer C n=any b=rule:module-state h
 MLP C n=any b=rule:module-state h
 Proto C n=any b=rule:module-state h
 Proto26 C n=any b=rule:module-state h
 RealNVP C n=any b=rule:module-state h
 Residual C n=any b=rule:module-state h
 SAVPE C n=any b=rule:module-state h
 SwiGLUFFN C n=any b=rule:module-state h
ultralytics.nn.modules.transformer
 Conv C n=any b=rule:module-state h
ultralytics.nn.text_model
 CLIP C n=any b=rule:module-state h
 MobileCLIP C n=any b=rule:module-state h
 MobileCLIPTS C n=any b=rule:module-state h
 TextModel C n=any b=rule:module-state h
ultralytics.solutions
 AIGym C n=any b=dict h
 Analytics C n=any b=dict h
 DistanceCalculation C n=any b=dict h
 Heatmap C n=any b=dict h
 Inference C n=any b=dict h
 InstanceSegmentation C n=any b=dict h
 ObjectBlurrer C n=any b=dict h
 ObjectCounter C n=any b=dict h
 ObjectCropper C n=any b=dict h
 ParkingManagement C n=any b=dict h
 ParkingPtsSelection C n=any b=dict h
 QueueManager C n=any b=dict h
 RegionCounter C n=any b=dict h
 SecurityAlarm C n=any b=dict h
 SpeedEstimator C n=any b=dict h
 TrackZone C n=any b=dict h
 VisionEye C n=any b=dict h
ultralytics.solutions.ai_gym
 AIGym C n=any b=dict h
ultralytics.solutions.analytics
 Analytics C n=any b=dict h
ultralytics.solutions.config
 SolutionConfig C n=any b=dict
ultralytics.solutions.distance_calculation
 DistanceCalculation C n=any b=dict h
ultralytics.solutions.heatmap
 Heatmap C n=any b=dict h
ultralytics.solutions.instance_segmentation
 InstanceSegmentation C n=any b=dict h
ultralytics.solutions.object_blurrer
 ObjectBlurrer C n=any b=dict h
ultralytics.solutions.object_counter
 ObjectCounter C n=any b=dict h
ultralytics.solutions.object_cropper
 ObjectCropper C n=any b=dict h
ultralytics.solutions.parking_management
 ParkingManagement C n=any b=dict h
 ParkingPtsSelection C n=any b=dict h
ultralytics.solutions.queue_management
 QueueManager C n=any b=dict h
ultralytics.solutions.region_counter
 RegionCounter C n=any b=dict h
ultralytics.solutions.security_alarm
 SecurityAlarm C n=any b=dict h
ultralytics.solutions.solutions
 BaseSolution C n=any b=dict h
 SolutionAnnotator C n=any b=dict h
 SolutionResults C n=any b=dict h
ultralytics.solutions.speed_estimation
 SpeedEstimator C n=any b=dict h
ultralytics.solutions.streamlit_inference
 Inference C n=any b=dict h
ultralytics.solutions.trackzone
 TrackZone C n=any b=dict h
ultralytics.solutions.vision_eye
 VisionEye C n=any b=dict h
ultralytics.trackers
 BOTSORT C n=any b=dict h
 BYTETracker C n=any b=dict h
 DeepOCSORT C n=any b=dict h
 FASTTracker C n=any b=dict h
 OCSORT C n=any b=dict h
 TRACKTRACK C n=any b=dict h
ultralytics.trackers.basetrack
 BaseTrack C n=any r=any b=dict h
 TrackState C n=any r=any b=dict h
ultralytics.trackers.bot_sort
 BOTSORT C n=any b=dict h
 BOTrack C n=any b=dict h
ultralytics.trackers.byte_tracker
 BYTETracker C n=any b=dict h
 STrack C n=any b=dict h
ultralytics.trackers.deep_oc_sort
 DeepOCSORT C n=any b=dict h
 DeepOCSortTrack C n=any b=dict h
ultralytics.trackers.fast_tracker
 FASTTracker C n=any b=dict h
 FastSTrack C n=any b=dict h
ultralytics.trackers.oc_sort
 OCSORT C n=any b=dict h
 OCSortTrack C n=any b=dict h
ultralytics.trackers.track_tracker
 TRACKTRACK C n=any b=dict h
 TTSTrack C n=any b=dict h
ultralytics.trackers.utils.gmc
 GMC C n=any b=dict h
ultralytics.trackers.utils.kalman_filter
 KalmanFilterXYAH C n=any b=dict h
 KalmanFilterXYWH C n=any b=dict h
ultralytics.trackers.utils.reid
 ReID C n=any b=dict h
ultralytics.trackers.utils.stracks
 TrackState C n=any r=any b=dict h
ultralytics.utils
 GitRepo C n=any b=dict h
ultralytics.utils.export.coreml
 IOSDetectModel C n=any b=rule:module-state h
ultralytics.utils.export.engine
 _NormalizeCoords C n=any b=rule:module-state h
ultralytics.utils.export.imx
 FXModel C n=any b=rule:module-state h
 NMSWrapper C n=any b=rule:module-state h
`,
};
