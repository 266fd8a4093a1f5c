/**
 * What `policy learn` proved of accelerate 1.15.0. Made by scripts/learn-knowledge.mjs: do not edit.
 * @module
 */
import type { Knowledge } from '../../knowledge.ts';

export const accelerate: Knowledge = {
  package: 'accelerate',
  versions: ['accelerate 1.15.0'],
  derived: `
accelerate
 AutocastKwargs C n=any b=dict
 DDPCommunicationHookType C r=rule:enum-value h
 DataLoaderConfiguration C n=any b=dict
 DeepSpeedPlugin C n=any b=dict
 DistributedDataParallelKwargs C n=any b=dict
 DistributedType C r=rule:enum-value h
 FullyShardedDataParallelPlugin C n=any b=dict
 GradScalerKwargs C n=any b=dict
 InitProcessGroupKwargs C n=any b=dict
 ParallelismConfig C n=any b=dict
 PartialState C n=any b=dict h ?data:_known_attrs
 ProfileKwargs C n=any b=dict
accelerate.data_loader
 BatchSamplerShard C n=any r=plain b=dict h
 DataLoaderStateMixin C n=any r=any b=dict h
 IterableDatasetShard C n=any r=data b=dict h
 SeedableRandomSampler C n=any b=dict h
 SkipBatchSampler C n=any r=any b=dict h
accelerate.hooks
 AlignDevicesHook C n=any r=any b=dict h
 CpuOffload C n=any b=dict h
 LayerwiseCastingHook C n=any r=any b=dict h
 ModelHook C n=any r=any b=dict h
 SequentialHook C n=any r=any b=dict h
 UserCpuOffloadHook C n=any r=any b=dict h
accelerate.local_sgd
 LocalSGD C n=any r=plain b=dict h
accelerate.optimizer
 AcceleratedOptimizer C n=any b=dict h ?plain:optimizer
accelerate.parallelism_config
 ParallelismConfig C n=any b=dict
accelerate.scheduler
 AcceleratedScheduler C n=any b=dict h
accelerate.test_utils
 RegressionDataset C n=any b=dict h
 RegressionModel C n=any b=rule:module-state h
accelerate.test_utils.training
 RegressionDataset C n=any b=dict h
 RegressionModel C n=any b=rule:module-state h
accelerate.tracking
 AimTracker C n=any b=dict h
 ClearMLTracker C n=any b=dict h
 CometMLTracker C n=any b=dict h
 DVCLiveTracker C n=any b=dict h
 GeneralTracker C n=any b=dict h
 MLflowTracker C n=any b=dict h
 SwanLabTracker C n=any b=dict h
 TensorBoardTracker C n=any b=dict h
 TrackioTracker C n=any b=dict h
 WandBTracker C n=any b=dict h
accelerate.utils
 AORecipeKwargs C n=any b=dict
 AbstractTrainStep C n=any r=any b=dict h
 AutocastKwargs C n=any b=dict
 BertTrainStep C n=any b=dict h
 BnbQuantizationConfig C n=any b=dict
 CannotPadNestedTensorWarning C n=any r=any b=dict h ?data:args
 ComputeEnvironment C r=rule:enum-value h
 CustomDtype C r=rule:enum-value h
 DDPCommunicationHookType C r=rule:enum-value h
 DataLoaderConfiguration C n=any b=dict
 DeepSpeedEngineWrapper C n=any r=any b=dict h
 DeepSpeedOptimizerWrapper C n=any b=dict h ?plain:optimizer
 DeepSpeedPlugin C n=any b=dict
 DeepSpeedSchedulerWrapper C n=any b=dict h
 DeepSpeedSequenceParallelConfig C n=any b=dict
 DistributedDataParallelKwargs C n=any b=dict
 DistributedType C r=rule:enum-value h
 DummyOptim C n=any r=any b=dict h
 DummyScheduler C n=any r=any b=dict h
 DynamoBackend C r=rule:enum-value h
 FP8RecipeKwargs C n=any b=dict
 FullyShardedDataParallelPlugin C n=any b=dict
 GPTTrainStep C n=any b=dict h
 GradScalerKwargs C n=any b=dict
 GradientAccumulationPlugin C n=any b=dict
 HfDeepSpeedConfig C n=any b=dict h
 InitProcessGroupKwargs C n=any b=dict
 KwargsHandler C n=any r=any b=dict h
 LoggerType C r=rule:enum-value h
 MSAMPRecipeKwargs C n=any b=dict
 MegatronEngine C n=any b=rule:module-state h
 MegatronLMDummyDataLoader C n=any b=dict h
 MegatronLMDummyScheduler C n=any r=any b=dict h
 MegatronLMOptimizerWrapper C n=any b=dict h ?plain:optimizer
 MegatronLMPlugin C n=any b=dict
 MegatronLMSchedulerWrapper C n=any b=dict h
 OffloadedWeightsLoader C n=any b=dict
 ParallelismConfig C n=any b=dict
 PrecisionType C r=rule:enum-value h
 PrefixedDataset C n=any r=any b=dict
 PrepareForLaunch C n=any b=dict h
 ProfileKwargs C n=any b=dict
 ProjectConfiguration C n=any b=dict
 RNGType C r=rule:enum-value h
 SageMakerDistributedType C r=rule:enum-value h
 T5TrainStep C n=any b=dict h
 TERecipeKwargs C n=any b=dict
 TensorInformation C n=any b=dict
 TorchContextParallelConfig C n=any b=dict
 TorchDynamoPlugin C n=any b=dict
 TorchTensorParallelConfig C n=any b=dict
 TorchTensorParallelPlugin C n=any b=dict
accelerate.utils.deepspeed
 DeepSpeedEngineWrapper C n=any r=any b=dict h
 DeepSpeedOptimizerWrapper C n=any b=dict h ?plain:optimizer
 DeepSpeedSchedulerWrapper C n=any b=dict h
 DummyOptim C n=any r=any b=dict h
 DummyScheduler C n=any r=any b=dict h
 HfDeepSpeedConfig C n=any b=dict h
accelerate.utils.environment
 CPUInformation C n=any b=dict
accelerate.utils.launch
 PrepareForLaunch C n=any b=dict h
accelerate.utils.megatron_lm
 AbstractTrainStep C n=any r=any b=dict h
 BertTrainStep C n=any b=dict h
 GPTTrainStep C n=any b=dict h
 MegatronEngine C n=any b=rule:module-state h
 MegatronLMDummyDataLoader C n=any b=dict h
 MegatronLMDummyScheduler C n=any r=any b=dict h
 MegatronLMOptimizerWrapper C n=any b=dict h ?plain:optimizer
 MegatronLMSchedulerWrapper C n=any b=dict h
 T5TrainStep C n=any b=dict h
accelerate.utils.offload
 OffloadedWeightsLoader C n=any b=dict
 PrefixedDataset C n=any r=any b=dict
accelerate.utils.operations
 CannotPadNestedTensorWarning C n=any r=any b=dict h ?data:args
 ConvertOutputsToFp32 C n=any b=dict h
 DistributedOperationException C n=any r=any b=dict h ?data:args
`,
};
