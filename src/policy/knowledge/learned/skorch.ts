/**
 * What `policy learn` proved of skorch 1.4.0. Made by scripts/learn-knowledge.mjs: do not edit.
 * @module
 */
import type { Knowledge } from '../../knowledge.ts';

export const skorch: Knowledge = {
  package: 'skorch',
  versions: ['skorch 1.4.0'],
  derived: `
skorch
 History C n=any r=data b=dict i
 Version C n=any b=dict
skorch._doctor
 SkorchDoctor C n=any r=data b=dict h ?data:_sklearn_version
skorch._version
 InvalidVersion C n=any r=any b=dict h ?data:args
 LegacyVersion C n=any b=dict
 Version C n=any b=dict
 _BaseVersion C n=any r=any b=dict
skorch.callbacks
 BatchScoring C n=any r=any b=dict h
 Callback C n=any r=any b=dict h
 Checkpoint C n=any b=dict h
 EarlyStopping C n=any r=any b=dict h
 EpochScoring C n=any r=any b=dict h
 EpochTimer C n=any r=any b=dict h
 Freezer C n=any r=any b=dict h
 GradientNormClipping C n=any r=any b=dict h
 Initializer C n=any r=any b=dict h
 InputShapeSetter C n=any r=any b=dict h
 LRScheduler C n=any b=dict h
 LoadInitState C n=any r=any b=dict h
 MlflowLogger C n=any r=any b=dict h
 NeptuneLogger C n=any r=any b=dict h
 ParamMapper C n=any r=any b=dict h
 PassthroughScoring C n=any r=any b=dict h
 PrintLog C n=any r=any b=dict h
 ProgressBar C n=any r=data b=dict h
 SacredLogger C n=any r=any b=dict h
 TensorBoard C n=any r=any b=dict h
 TrainEndCheckpoint C n=any b=dict h
 Unfreezer C n=any r=any b=dict h
 WandbLogger C n=any r=any b=dict h
 WarmRestartLR C n=any b=dict h
skorch.callbacks.base
 Callback C n=any r=any b=dict h
skorch.callbacks.logging
 Ansi C r=rule:enum-value h
 Callback C n=any r=any b=dict h
 EpochTimer C n=any r=any b=dict h
 MlflowLogger C n=any r=any b=dict h
 NeptuneLogger C n=any r=any b=dict h
 PrintLog C n=any r=any b=dict h
 ProgressBar C n=any r=data b=dict h
 SacredLogger C n=any r=any b=dict h
 TensorBoard C n=any r=any b=dict h
 WandbLogger C n=any r=any b=dict h
skorch.callbacks.lr_scheduler
 Callback C n=any r=any b=dict h
 CosineAnnealingLR C n=any b=dict h
 CyclicLR C n=any b=dict h
 ExponentialLR C n=any b=dict h
 LRScheduler C n=any b=dict h
 LambdaLR C n=any b=dict h
 MultiStepLR C n=any b=dict h
 ReduceLROnPlateau C n=any b=dict h
 StepLR C n=any b=dict h
 WarmRestartLR C n=any b=dict h
 _LRScheduler C n=any b=dict h
skorch.callbacks.regularization
 Callback C n=any r=any b=dict h
 GradientNormClipping C n=any r=any b=dict h
skorch.callbacks.scoring
 BatchScoring C n=any r=any b=dict h
 Callback C n=any r=any b=dict h
 EpochScoring C n=any r=any b=dict h
 PassthroughScoring C n=any r=any b=dict h
 ScoringBase C n=any r=any b=dict h
skorch.callbacks.training
 Callback C n=any r=any b=dict h
 Checkpoint C n=any b=dict h
 EarlyStopping C n=any r=any b=dict h
 Freezer C n=any r=any b=dict h
 Initializer C n=any r=any b=dict h
 InputShapeSetter C n=any r=any b=dict h
 LoadInitState C n=any r=any b=dict h
 ParamMapper C n=any r=any b=dict h
 SkorchException C n=any r=any b=dict h ?data:args
 TrainEndCheckpoint C n=any b=dict h
 Unfreezer C n=any r=any b=dict h
skorch.dataset
 Dataset C n=any b=dict h
 ValidSplit C n=any r=data b=dict h
skorch.exceptions
 DeviceWarning C n=any r=any b=dict h ?data:args
 LowProbabilityError C n=any r=any b=dict h ?data:args
 NotInitializedError C n=any r=any b=dict h ?data:args
 SkorchAttributeError C n=any r=any b=dict h ?data:args
 SkorchException C n=any r=any b=dict h ?data:args
 SkorchTrainingImpossibleError C n=any r=any b=dict h ?data:args
 SkorchWarning C n=any r=any b=dict h ?data:args
skorch.helper
 DataFrameTransformer C n=any r=data b=dict h ?data:_sklearn_version
 SkorchDoctor C n=any r=data b=dict h ?data:_sklearn_version
 SliceDataset C n=any b=dict
 SliceDict C n=any b=dict
skorch.hf
 AccelerateMixin C n=any r=any b=dict h
 HfHubStorage C n=any r=any b=dict h
 HuggingfacePretrainedTokenizer C n=any r=data b=dict h ?data:_sklearn_version
 HuggingfaceTokenizer C n=any b=dict h ?data:_sklearn_version
 _HuggingfaceTokenizerBase C n=any r=any b=dict h ?data:_sklearn_version
skorch.history
 DistributedHistory C n=any r=data b=dict h
 History C n=any r=data b=dict i
 _none C n=any r=any b=dict h
skorch.llm
 FewShotClassifier C n=any r=data b=dict h ?data:_sklearn_version
 ZeroShotClassifier C n=any r=data b=dict h ?data:_sklearn_version
skorch.llm.classifier
 FewShotClassifier C n=any r=data b=dict h ?data:_sklearn_version
 ZeroShotClassifier C n=any r=data b=dict h ?data:_sklearn_version
 _CacheModelWrapper C n=any r=any b=dict h
 _LlmBase C n=any r=any b=dict h ?data:_sklearn_version
skorch.probabilistic
 EpochScoring C n=any r=any b=dict h
 EpochTimer C n=any r=any b=dict h
 PassthroughScoring C n=any r=any b=dict h
 PrintLog C n=any r=any b=dict h
 ValidSplit C n=any r=data b=dict h
 _GPRegressorPredictMixin C n=any r=any b=dict h
skorch.toy
 MLPModule C n=any b=rule:module-state h
skorch.utils
 Ansi C r=rule:enum-value h
 FirstStepAccumulator C n=any r=any b=dict h
 TeeGenerator C n=any r=any b=dict h
 _none C n=any r=any b=dict h
`,
};
