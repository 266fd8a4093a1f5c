/**
 * What training arguments hold of accelerate.
 * @module
 */
import type { Knowledge } from '../knowledge.ts';

export const accelerate: Knowledge = {
  package: 'accelerate',
  versions: ['accelerate 1.15.0'],
  declared: {},
  // Derived by oracle/derive/knowledge.py from the libraries themselves: run it again instead of editing.
  derived: `
accelerate.state
 AcceleratorState C n=none b=dict h
 GradientState C n=none b=dict h
 PartialState C n=none b=dict h
accelerate.utils.dataclasses
 AORecipeKwargs C n=none b=dict
 AutocastKwargs C n=none b=dict
 BaseEnum C r=rule:enum-value h d
 BnbQuantizationConfig C n=none b=dict
 ComputeEnvironment C r=rule:enum-value h d
 CustomDtype C r=rule:enum-value h d
 DDPCommunicationHookType C r=rule:enum-value h d
 DataLoaderConfiguration C n=none b=dict
 DeepSpeedPlugin C n=none b=dict
 DeepSpeedSequenceParallelConfig C n=none b=dict
 DistributedDataParallelKwargs C n=none b=dict
 DistributedType C r=rule:enum-value h d
 DynamoBackend C r=rule:enum-value h d
 FP8BackendType C r=rule:enum-value h d
 FP8RecipeKwargs C n=none b=dict
 FullyShardedDataParallelPlugin C n=none b=dict
 GradScalerKwargs C n=none b=dict
 GradientAccumulationPlugin C n=none b=dict
 InitProcessGroupKwargs C n=none b=dict
 KwargsHandler C n=none b=dict h
 LoggerType C r=rule:enum-value h d
 MSAMPRecipeKwargs C n=none b=dict
 MegatronLMPlugin C n=none b=dict
 PrecisionType C r=rule:enum-value h d
 ProfileKwargs C n=none b=dict
 ProjectConfiguration C n=none b=dict
 RNGType C r=rule:enum-value h d
 SageMakerDistributedType C r=rule:enum-value h d
 TERecipeKwargs C n=none b=dict
 TensorInformation C n=none b=dict
 TorchContextParallelConfig C n=none b=dict
 TorchDynamoPlugin C n=none b=dict
 TorchTensorParallelConfig C n=none b=dict
 TorchTensorParallelPlugin C n=none b=dict
`,
};
