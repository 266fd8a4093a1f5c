/**
 * Models of ultralytics (YOLO).
 * @module
 */
import type { Knowledge } from '../knowledge.ts';

export const ultralytics: Knowledge = {
  package: 'ultralytics',
  versions: ['ultralytics 8.4.190'],
  declared: {
    'ultralytics.utils': {
      IterableSimpleNamespace: {
        what: 'class',
        newobj: 'none',
        reduce: 'none',
        build: 'dict',
        why: 'Settings: attributes of a types.SimpleNamespace, which is made without arguments; its __getattr__ only raises.',
        source: 'ultralytics 8.4.190 ultralytics/utils/__init__.py IterableSimpleNamespace',
      },
    },
  },
  // Derived by oracle/derive/knowledge.py from the libraries themselves: run it again instead of editing.
  derived: `
ultralytics.nn.backends.axelera
 AxeleraBackend C n=none b=dict h
ultralytics.nn.backends.base
 BaseBackend C n=none b=dict h
ultralytics.nn.backends.coreai
 CoreAIBackend C n=none b=dict h
ultralytics.nn.backends.coreml
 CoreMLBackend C n=none b=dict h
ultralytics.nn.backends.deepx
 DeepXBackend C n=none b=dict h
ultralytics.nn.backends.executorch
 ExecuTorchBackend C n=none b=dict h
ultralytics.nn.backends.litert
 LiteRTBackend C n=none b=dict h
ultralytics.nn.backends.mnn
 MNNBackend C n=none b=dict h
ultralytics.nn.backends.ncnn
 NCNNBackend C n=none b=dict h
ultralytics.nn.backends.openvino
 OpenVINOBackend C n=none b=dict h
ultralytics.nn.backends.paddle
 PaddleBackend C n=none b=dict h
ultralytics.nn.backends.pytorch
 PyTorchBackend C n=none b=dict h
 TorchScriptBackend C n=none b=dict h
ultralytics.nn.backends.qnn
 QNNBackend C n=none b=dict h
ultralytics.nn.backends.rknn
 RKNNBackend C n=none b=dict h
ultralytics.nn.backends.tensorflow
 TensorFlowBackend C n=none b=dict h
ultralytics.nn.backends.tensorrt
 TensorRTBackend C n=none b=dict h
ultralytics.nn.backends.triton
 TritonBackend C n=none b=dict h
ultralytics.nn.distill_model
 FeatureHook C n=none b=dict h
ultralytics.nn.modules.activation
 AGLU C n=none b=rule:module-state h
ultralytics.nn.modules.block
 A2C2f C n=none b=rule:module-state h
 AAttn C n=none b=rule:module-state h !head_dim,num_heads
 ABlock C n=none b=rule:module-state h
 AConv C n=none b=rule:module-state h
 ADown C n=none b=rule:module-state h
 Attention C n=none b=rule:module-state h
 BNContrastiveHead C n=none b=rule:module-state h
 Bottleneck C n=none b=rule:module-state h
 BottleneckCSP C n=none b=rule:module-state h
 C1 C n=none b=rule:module-state h
 C2 C n=none b=rule:module-state h
 C2PSA C n=none b=rule:module-state h
 C2f C n=none b=rule:module-state h
 C2fAttn C n=none b=rule:module-state h
 C2fCIB C n=none b=rule:module-state h
 C2fPSA C n=none b=rule:module-state h
 C3 C n=none b=rule:module-state h
 C3Ghost C n=none b=rule:module-state h
 C3TR C n=none b=rule:module-state h
 C3f C n=none b=rule:module-state h
 C3k C n=none b=rule:module-state h
 C3k2 C n=none b=rule:module-state h
 C3x C n=none b=rule:module-state h
 CBFuse C n=none b=rule:module-state h
 CBLinear C n=none b=rule:module-state h
 CIB C n=none b=rule:module-state h
 ContrastiveHead C n=none b=rule:module-state h
 DFL C n=none b=rule:module-state h
 ELAN1 C n=none b=rule:module-state h
 GhostBottleneck C n=none b=rule:module-state h
 HGBlock C n=none b=rule:module-state h
 HGStem C n=none b=rule:module-state h
 ImagePoolingAttn C n=none b=rule:module-state h
 MaxSigmoidAttnBlock C n=none b=rule:module-state h
 PSA C n=none b=rule:module-state h
 PSABlock C n=none b=rule:module-state h
 Proto C n=none b=rule:module-state h
 Proto26 C n=none b=rule:module-state h
 RealNVP C n=none b=rule:module-state h
 RepBottleneck C n=none b=rule:module-state h
 RepC3 C n=none b=rule:module-state h
 RepCSP C n=none b=rule:module-state h
 RepNCSPELAN4 C n=none b=rule:module-state h
 RepVGGDW C n=none b=rule:module-state h
 ResNetBlock C n=none b=rule:module-state h
 ResNetLayer C n=none b=rule:module-state h
 Residual C n=none b=rule:module-state h
 SAVPE C n=none b=rule:module-state h
 SCDown C n=none b=rule:module-state h
 SPP C n=none b=rule:module-state h
 SPPELAN C n=none b=rule:module-state h
 SPPF C n=none b=rule:module-state h
 SwiGLUFFN C n=none b=rule:module-state h
 TorchVision C n=none b=rule:module-state h
ultralytics.nn.modules.conv
 CBAM C n=none b=rule:module-state h
 ChannelAttention C n=none b=rule:module-state h
 Concat C n=none b=rule:module-state h
 Conv C n=none b=rule:module-state h
 Conv2 C n=none b=rule:module-state h
 ConvTranspose C n=none b=rule:module-state h
 DWConv C n=none b=rule:module-state h
 DWConvTranspose2d C n=none b=rule:module-state h
 Focus C n=none b=rule:module-state h
 GhostConv C n=none b=rule:module-state h
 Index C n=none b=rule:module-state h
 LightConv C n=none b=rule:module-state h
 RepConv C n=none b=rule:module-state h
 SpatialAttention C n=none b=rule:module-state h
ultralytics.nn.modules.head
 Classify C n=none b=rule:module-state h
 Depth C n=none b=rule:module-state h
 Detect C n=none b=rule:module-state h
 LRPCHead C n=none b=rule:module-state h
 OBB C n=none b=rule:module-state h
 OBB26 C n=none b=rule:module-state h
 Pose C n=none b=rule:module-state h
 Pose26 C n=none b=rule:module-state h
 RTDETRDecoder C n=none b=rule:module-state h
 Segment C n=none b=rule:module-state h
 Segment26 C n=none b=rule:module-state h
 SemanticSegment C n=none b=rule:module-state h
 WorldDetect C n=none b=rule:module-state h
 YOLOEDetect C n=none b=rule:module-state h
 YOLOESegment C n=none b=rule:module-state h
 YOLOESegment26 C n=none b=rule:module-state h
 v10Detect C n=none b=rule:module-state h
ultralytics.nn.modules.transformer
 AIFI C n=none b=rule:module-state h
 DeformableTransformerDecoder C n=none b=rule:module-state h
 DeformableTransformerDecoderLayer C n=none b=rule:module-state h
 LayerNorm2d C n=none b=rule:module-state h
 MLP C n=none b=rule:module-state h
 MLPBlock C n=none b=rule:module-state h
 MSDeformAttn C n=none b=rule:module-state h
 TransformerBlock C n=none b=rule:module-state h
 TransformerEncoderLayer C n=none b=rule:module-state h
 TransformerLayer C n=none b=rule:module-state h
ultralytics.nn.tasks
 BaseModel C n=none b=rule:module-state h
 ClassificationModel C n=none b=rule:module-state h
 DepthModel C n=none b=rule:module-state h
 DetectionModel C n=none b=rule:module-state h
 Ensemble C n=none b=rule:module-state h
 OBBModel C n=none b=rule:module-state h
 PoseModel C n=none b=rule:module-state h
 RTDETRDetectionModel C n=none b=rule:module-state h
 SegmentationModel C n=none b=rule:module-state h
 SemanticSegmentationModel C n=none b=rule:module-state h
 WorldModel C n=none b=rule:module-state h
 YOLOEModel C n=none b=rule:module-state h
 YOLOESegModel C n=none b=rule:module-state h
 _SafeLoad C n=none b=dict h
ultralytics.utils
 DataExportMixin C n=none b=dict h
 JSONDict C n=none b=dict
 Retry C n=none b=dict h
 SettingsManager C n=none b=dict
 SimpleClass C n=none b=dict h
 ThreadingLocked C n=none b=dict h
 TryExcept C n=none b=dict h
 YAML C n=none b=dict h
ultralytics.utils.benchmarks
 ProfileModels C n=none b=dict h
ultralytics.utils.cpu
 CPUInfo C n=none b=dict h
ultralytics.utils.events
 Events C n=none b=dict h
ultralytics.utils.files
 WorkingDirectory C n=none b=dict h
ultralytics.utils.git
 GitRepo C n=none b=dict h
ultralytics.utils.instance
 Bboxes C n=none b=dict h
 Instances C n=none b=dict h
ultralytics.utils.logger
 ConsoleLogger C n=none b=dict h
 ConsoleLogger._ConsoleCapture C n=none b=rule:slots h
 ConsoleLogger._LogHandler C n=none b=dict h
 SystemLogger C n=none b=dict h
 _DriveInfo C n=none b=dict h
ultralytics.utils.loss
 BCEDiceLoss C n=none b=rule:module-state h
 BboxLoss C n=none b=rule:module-state h
 DFLoss C n=none b=rule:module-state h
 DepthLoss26 C n=none b=dict h
 E2EDetectLoss C n=none b=dict h
 E2ELoss C n=none b=dict h
 FocalLoss C n=none b=rule:module-state h
 KeypointLoss C n=none b=rule:module-state h
 MultiChannelDiceLoss C n=none b=rule:module-state h
 PoseLoss26 C n=none b=dict h
 RLELoss C n=none b=rule:module-state h
 RotatedBboxLoss C n=none b=rule:module-state h
 SegmentLoss26 C n=none b=dict h
 SemanticSegmentationLoss C n=none b=rule:module-state h
 TVPDetectLoss C n=none b=dict h
 TVPSegmentLoss C n=none b=dict h
 VarifocalLoss C n=none b=rule:module-state h
 v8ClassificationLoss C n=none b=dict h
 v8DetectionLoss C n=none b=dict h
 v8OBBLoss C n=none b=dict h
 v8PoseLoss C n=none b=dict h
 v8SegmentationLoss C n=none b=dict h
ultralytics.utils.metrics
 ClassifyMetrics C n=none b=dict h
 ConfusionMatrix C n=none b=dict h
 DepthMetrics C n=none b=dict h
 DetMetrics C n=none b=dict h
 Metric C n=none b=dict h
 OBBMetrics C n=none b=dict h
 PoseMetrics C n=none b=dict h
 SegmentMetrics C n=none b=dict h
 SemanticMetrics C n=none b=dict h
ultralytics.utils.nms
 TorchNMS C n=none b=dict h
ultralytics.utils.ops
 Profile C n=none b=dict h
ultralytics.utils.plotting
 Annotator C n=none b=dict h
 Colors C n=none b=dict h
ultralytics.utils.tal
 PoseTaskAlignedAssigner C n=none b=rule:module-state h
 RotatedTaskAlignedAssigner C n=none b=rule:module-state h
 SegTaskAlignedAssigner C n=none b=rule:module-state h
 TaskAlignedAssigner C n=none b=rule:module-state h
ultralytics.utils.torch_utils
 EarlyStopping C n=none b=dict h
 ModelEMA C n=none b=dict h
ultralytics.utils.triton
 TritonRemoteModel C n=none b=dict h
ultralytics.utils.uploads
 _ProgressReader C n=none b=dict h
`,
};
