/**
 * What `policy learn` proved of torchmetrics 1.9.0. Made by scripts/learn-knowledge.mjs: do not edit.
 * @module
 */
import type { Knowledge } from '../../knowledge.ts';

export const torchmetrics: Knowledge = {
  package: 'torchmetrics',
  versions: ['torchmetrics 1.9.0'],
  derived: `
torchmetrics
 MetricCollection C n=any b=rule:module-state h
 MetricTracker C n=any b=rule:module-state h
torchmetrics.collections
 MetricCollection C n=any b=rule:module-state h
torchmetrics.detection._mean_ap
 BaseMetricResults C n=any r=data b=dict
 COCOMetricResults C n=any r=data b=dict
 MAPMetricResults C n=any r=data b=dict
 MARMetricResults C n=any r=data b=dict
torchmetrics.detection.helpers
 CocoBackend C n=any r=plain b=dict h
torchmetrics.functional.audio.nisqa
 _AdaptCNN C n=any b=rule:module-state h
 _Framewise C n=any b=rule:module-state h
 _NISQADIM C n=any b=rule:module-state h
 _PoolAttFF C n=any b=rule:module-state h
 _Pooling C n=any b=rule:module-state h
 _SelfAttention C n=any b=rule:module-state h
 _SelfAttentionLayer C n=any b=rule:module-state h
 _TimeDependency C n=any b=rule:module-state h
torchmetrics.functional.image.arniqa
 _ARNIQA C n=any b=rule:module-state h
 _NoTrainArniqa C n=any b=rule:module-state h
torchmetrics.functional.image.dists
 DISTSNetwork C n=any b=rule:module-state h
 L2pooling C n=any b=rule:module-state h
torchmetrics.functional.image.lpips
 Alexnet C n=any b=rule:module-state h
 NetLinLayer C n=any b=rule:module-state h
 ScalingLayer C n=any b=rule:module-state h
 SqueezeNet C n=any b=rule:module-state h
 Vgg16 C n=any b=rule:module-state h
 _LPIPS C n=any b=rule:module-state h
 _NoTrainLpips C n=any b=rule:module-state h
torchmetrics.functional.image.perceptual_path_length
 GeneratorType C n=any b=rule:module-state h
torchmetrics.functional.multimodal.clip_score
 JinaProcessorWrapper C n=any r=any b=dict h
torchmetrics.functional.text.helper
 _EditOperations C r=rule:enum-value h
 _LevenshteinEditDistance C n=any r=data b=dict h
torchmetrics.functional.text.helper_embedding_metric
 TextDataset C n=any b=dict h
 TokenizedDataset C n=any b=dict h
torchmetrics.functional.text.infolm
 _InformationMeasure C n=any b=dict h
torchmetrics.functional.text.sacre_bleu
 _SacreBLEUTokenizer C n=any b=dict h
torchmetrics.functional.text.ter
 _TercomTokenizer C n=any r=any b=dict h
torchmetrics.utilities.exceptions
 TorchMetricsUserError C n=any r=any b=dict h ?data:args
 TorchMetricsUserWarning C n=any r=any b=dict h ?data:args
torchmetrics.wrappers
 FeatureShare C n=any b=rule:module-state h
 MetricTracker C n=any b=rule:module-state h
torchmetrics.wrappers.feature_share
 FeatureShare C n=any b=rule:module-state h
 NetworkCache C n=any b=rule:module-state h
torchmetrics.wrappers.tracker
 MetricTracker C n=any b=rule:module-state h
`,
};
