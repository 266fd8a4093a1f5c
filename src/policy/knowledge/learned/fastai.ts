/**
 * What `policy learn` proved of fastai 2.8.12. Made by scripts/learn-knowledge.mjs: do not edit.
 * @module
 */
import type { Knowledge } from '../../knowledge.ts';

export const fastai: Knowledge = {
  package: 'fastai',
  versions: ['fastai 2.8.12'],
  derived: `
fastai.callback.captum
 CaptumInterpretation C n=any b=dict h
fastai.callback.fp16
 AMPMode C r=rule:enum-value h
fastai.callback.hook
 Hook C n=any b=dict h
 Hooks C n=any b=dict h
fastai.callback.schedule
 _Annealer C n=any b=dict h
fastai.collab
 CollabDataLoaders C n=any b=dict h
fastai.data.block
 TransformBlock C n=any b=dict h
fastai.data.core
 DataLoaders C n=any b=dict h
 FilteredBase C n=any b=dict h
fastai.data.external
 URLs C n=any r=any b=dict h
fastai.data.load
 SkipItemException C n=any r=any b=dict h ?data:args
 _FakeLoader C n=any b=dict h
fastai.data.transforms
 CategoryMap C n=any b=dict
 MultiCategory C n=any b=dict
 RegexLabeller C n=any b=dict h
fastai.fp16_utils
 FP16Model C n=any b=rule:module-state h
 tofp16 C n=any b=rule:module-state h
fastai.interpret
 ClassificationInterpretation C n=any b=dict h
 Interpretation C n=any b=dict h
 SegmentationInterpretation C n=any b=dict h
fastai.layers
 BatchNorm1dFlat C n=any b=rule:module-state h
 Cat C n=any b=rule:module-state h
 Embedding C n=any b=rule:module-state h
 LinBnDrop C n=any b=rule:module-state h
 NoneReduce C n=any r=any b=dict h
 PixelShuffle_ICNR C n=any b=rule:module-state h
 PoolFlatten C n=any b=rule:module-state h
 PoolType C n=any r=any b=dict h
 SimpleCNN C n=any b=rule:module-state h
fastai.learner
 AvgLoss C n=any r=any b=dict h
 AvgMetric C n=any r=any b=dict h
 AvgSmoothLoss C n=any b=dict h
 Learner C n=any b=dict h
 Metric C n=any r=any b=dict h
 ValueMetric C n=any b=dict h
 _ConstantFunc C n=any r=any b=dict h
fastai.losses
 BaseLoss C n=any b=dict h
 DiceLoss C n=any b=dict h
 FocalLossFlat C n=any b=dict h
fastai.medical.imaging
 DicomSegmentationDataLoaders C n=any b=dict h
fastai.metrics
 CorpusBLEUMetric C n=any r=any b=dict h
 CorpusBLEUMetric.NGram C n=any r=any b=dict
 Dice C n=any r=any b=dict h
 DiceMulti C n=any r=any b=dict h
 JaccardCoeff C n=any r=any b=dict h
 JaccardCoeffMulti C n=any r=any b=dict h
 LossMetric C n=any b=dict h
 Perplexity C n=any r=any b=dict h
fastai.optimizer
 Lookahead C n=any b=dict h
 OptimWrapper C n=any b=dict h
 Optimizer C n=any b=dict h
 _BaseOptimizer C n=any r=any b=dict h
fastai.tabular.core
 FillStrategy C n=any r=any b=dict h
 _TabIloc C n=any r=any b=dict h
fastai.tabular.data
 TabularDataLoaders C n=any b=dict h
fastai.tabular.learner
 TabularLearner C n=any b=dict h
fastai.text.core
 BaseTokenizer C n=any r=any b=dict h
 SentencePieceTokenizer C n=any b=dict h
 SpacyTokenizer C n=any b=dict h
fastai.text.data
 TextBlock C n=any b=dict h
 TextDataLoaders C n=any b=dict h
fastai.text.models.core
 SequentialRNN C n=any b=rule:module-state h
fastai.vision.augment
 DeterministicDraw C n=any r=any b=dict h
 _BrightnessLogit C n=any b=dict h
 _ContrastLogit C n=any b=dict h
 _Hue C n=any b=dict h
 _SaturationLogit C n=any b=dict h
 _WarpCoord C n=any b=dict h
fastai.vision.core
 LabeledBBox C n=any b=dict
fastai.vision.data
 ImageDataLoaders C n=any b=dict h
 SegmentationDataLoaders C n=any b=dict h
fastai.vision.learner
 TimmBody C n=any b=rule:module-state h
fastai.vision.models.xresnet
 XResNet C n=any b=rule:module-state h
`,
};
