/**
 * What `policy learn` proved of pytorch-lightning 2.6.6. Made by scripts/learn-knowledge.mjs: do not edit.
 * @module
 */
import type { Knowledge } from '../../knowledge.ts';

export const pytorchLightning: Knowledge = {
  package: 'pytorch_lightning',
  versions: ['pytorch-lightning 2.6.6'],
  derived: `
pytorch_lightning
 Callback C n=any r=any b=dict h
 LightningDataModule C n=any r=any b=dict h
 LightningModule C n=any b=rule:module-state h
 Trainer C n=any b=dict h
pytorch_lightning._graveyard.hpu
 HPUAccelerator C n=any r=any b=dict h
 HPUCheckpointIO C n=any r=any b=dict h
 HPUParallelStrategy C n=any r=any b=dict h
 HPUPrecisionPlugin C n=any r=any b=dict h
 SingleHPUStrategy C n=any r=any b=dict h
pytorch_lightning._graveyard.precision
 FSDPMixedPrecisionPlugin C n=any b=dict h
pytorch_lightning._graveyard.tpu
 TPUBf16PrecisionPlugin C n=any b=dict h
 TPUPrecisionPlugin C n=any b=dict h
 XLABf16PrecisionPlugin C n=any b=dict h
pytorch_lightning.accelerators
 _AcceleratorRegistry C n=any r=data b=dict i
pytorch_lightning.callbacks
 BackboneFinetuning C n=any r=any b=dict h
 BaseFinetuning C n=any r=any b=dict h
 BasePredictionWriter C n=any b=dict h
 BatchSizeFinder C n=any r=plain b=dict h
 Callback C n=any r=any b=dict h
 Checkpoint C n=any r=any b=dict h
 DeviceStatsMonitor C n=any r=any b=dict h
 EMAWeightAveraging C n=any b=dict h
 EarlyStopping C n=any b=dict h
 GradientAccumulationScheduler C n=any b=dict h
 LambdaCallback C n=any b=dict h
 LearningRateFinder C n=any r=plain b=dict h
 LearningRateMonitor C n=any r=plain b=dict h
 ModelCheckpoint C n=any b=dict h
 ModelPruning C n=any b=dict h
 ModelSummary C n=any r=any b=dict h
 OnExceptionCheckpoint C n=any r=data b=dict h
 ProgressBar C n=any r=any b=dict h
 RichModelSummary C n=any b=dict h
 RichProgressBar C n=any b=dict h
 SpikeDetection C n=any b=dict h
 StochasticWeightAveraging C n=any b=dict h
 TQDMProgressBar C n=any b=dict h
 ThroughputMonitor C n=any r=any b=dict h
 Timer C n=any b=dict h
 WeightAveraging C n=any b=dict h
pytorch_lightning.callbacks.progress
 ProgressBar C n=any r=any b=dict h
 RichProgressBar C n=any b=dict h
 TQDMProgressBar C n=any b=dict h
pytorch_lightning.callbacks.pruning
 _LayerRef C n=any r=data b=dict i
pytorch_lightning.core
 LightningDataModule C n=any r=any b=dict h
 LightningModule C n=any b=rule:module-state h
pytorch_lightning.core.datamodule
 LightningDataModule C n=any r=any b=dict h
pytorch_lightning.core.hooks
 CheckpointHooks C n=any r=any b=dict h
 DataHooks C n=any r=any b=dict h
 ModelHooks C n=any r=any b=dict h
pytorch_lightning.core.mixins
 HyperparametersMixin C n=any r=any b=dict h
pytorch_lightning.core.mixins.hparams_mixin
 HyperparametersMixin C n=any r=any b=dict h
pytorch_lightning.core.module
 LightningModule C n=any b=rule:module-state h
pytorch_lightning.loggers
 CSVLogger C n=any b=dict h
 CometLogger C n=any b=dict h
 LitLogger C n=any b=dict h
 Logger C n=any r=any b=dict h
 MLFlowLogger C n=any b=dict h
 TensorBoardLogger C n=any b=dict h
 WandbLogger C n=any b=dict h
pytorch_lightning.loggers.comet
 CometLogger C n=any b=dict h
pytorch_lightning.loggers.csv_logs
 CSVLogger C n=any b=dict h
 ExperimentWriter C n=any b=dict h
pytorch_lightning.loggers.litlogger
 LitLogger C n=any b=dict h
pytorch_lightning.loggers.logger
 Logger C n=any r=any b=dict h
pytorch_lightning.loggers.mlflow
 MLFlowLogger C n=any b=dict h
pytorch_lightning.loggers.neptune
 NeptuneLogger C n=any r=any b=dict h
pytorch_lightning.loggers.tensorboard
 TensorBoardLogger C n=any b=dict h
pytorch_lightning.loggers.wandb
 WandbLogger C n=any b=dict h
pytorch_lightning.loops
 _AutomaticOptimization C n=any b=dict h
 _EvaluationLoop C n=any b=dict h
 _FitLoop C n=any b=dict h
 _Loop C n=any r=any b=dict h
 _ManualOptimization C n=any b=dict h
 _PredictionLoop C n=any b=dict h
 _TrainingEpochLoop C n=any b=dict h
pytorch_lightning.loops.evaluation_loop
 RestartStage C n=any b=dict
 _EvaluationLoop C n=any b=dict h
pytorch_lightning.loops.fetchers
 _DataFetcher C n=any r=any b=dict h
 _DataFetcherWrapper C n=any r=any b=dict h
 _DataLoaderIterDataFetcher C n=any r=any b=dict h
 _PrefetchDataFetcher C n=any r=data b=dict h
pytorch_lightning.loops.fit_loop
 RestartStage C n=any b=dict
 _FitLoop C n=any b=dict h
pytorch_lightning.loops.loop
 _Loop C n=any r=any b=dict h
pytorch_lightning.loops.optimization
 _AutomaticOptimization C n=any b=dict h
 _ManualOptimization C n=any b=dict h
pytorch_lightning.loops.optimization.automatic
 Closure C n=any r=any b=dict h
 ClosureResult C n=any b=dict
 _AutomaticOptimization C n=any b=dict h
pytorch_lightning.loops.optimization.closure
 AbstractClosure C n=any r=any b=dict h
 OutputResult C n=any b=dict
pytorch_lightning.loops.optimization.manual
 ManualResult C n=any b=dict
 _ManualOptimization C n=any b=dict h
pytorch_lightning.loops.prediction_loop
 _PredictionLoop C n=any b=dict h
pytorch_lightning.loops.progress
 _BaseProgress C n=any b=dict
 _BatchProgress C n=any b=dict
 _OptimizationProgress C n=any b=dict
 _OptimizerProgress C n=any b=dict
 _ProcessedTracker C n=any b=dict
 _Progress C n=any b=dict
 _ReadyCompletedTracker C n=any b=dict
 _SchedulerProgress C n=any b=dict
 _StartedTracker C n=any b=dict
pytorch_lightning.loops.training_epoch_loop
 RestartStage C n=any b=dict
 _TrainingEpochLoop C n=any b=dict h
pytorch_lightning.overrides.distributed
 UnrepeatedDistributedSampler C n=any b=dict h
 UnrepeatedDistributedSamplerWrapper C n=any b=dict h
 _IndexBatchSamplerWrapper C n=any b=dict h
pytorch_lightning.plugins
 AsyncCheckpointIO C n=any r=plain b=dict h
 BitsandbytesPrecision C n=any b=dict h
 CheckpointIO C n=any r=any b=dict h
 ClusterEnvironment C n=any r=any b=dict h
 DeepSpeedPrecision C n=any b=dict h
 DoublePrecision C n=any r=any b=dict h
 FSDPPrecision C n=any b=dict h
 HalfPrecision C n=any r=data b=dict h
 LayerSync C n=any r=any b=dict h
 MixedPrecision C n=any b=dict h
 Precision C n=any r=any b=dict h
 TorchCheckpointIO C n=any r=any b=dict h
 TorchSyncBatchNorm C n=any r=any b=dict h
 TransformerEnginePrecision C n=any b=dict h
 XLACheckpointIO C n=any b=dict h
 XLAPrecision C n=any b=dict h
pytorch_lightning.plugins.environments
 ClusterEnvironment C n=any r=any b=dict h
 KubeflowEnvironment C n=any r=any b=dict h
 LSFEnvironment C n=any b=dict h
 LightningEnvironment C n=any r=any b=dict h
 MPIEnvironment C n=any b=dict h
 SLURMEnvironment C n=any b=dict h
 TorchElasticEnvironment C n=any r=any b=dict h
 XLAEnvironment C n=any b=dict h
pytorch_lightning.plugins.io
 AsyncCheckpointIO C n=any r=plain b=dict h
 CheckpointIO C n=any r=any b=dict h
 TorchCheckpointIO C n=any r=any b=dict h
 XLACheckpointIO C n=any b=dict h
pytorch_lightning.plugins.io.async_plugin
 AsyncCheckpointIO C n=any r=plain b=dict h
pytorch_lightning.plugins.io.wrapper
 _WrappingCheckpointIO C n=any r=plain b=dict h
pytorch_lightning.plugins.layer_sync
 LayerSync C n=any r=any b=dict h
 TorchSyncBatchNorm C n=any r=any b=dict h
 _BatchNormXd C n=any b=rule:module-state h
pytorch_lightning.plugins.precision
 BitsandbytesPrecision C n=any b=dict h
 DeepSpeedPrecision C n=any b=dict h
 DoublePrecision C n=any r=any b=dict h
 FSDPPrecision C n=any b=dict h
 HalfPrecision C n=any r=data b=dict h
 MixedPrecision C n=any b=dict h
 Precision C n=any r=any b=dict h
 TransformerEnginePrecision C n=any b=dict h
 XLAPrecision C n=any b=dict h
pytorch_lightning.plugins.precision.amp
 MixedPrecision C n=any b=dict h
pytorch_lightning.plugins.precision.bitsandbytes
 BitsandbytesPrecision C n=any b=dict h
pytorch_lightning.plugins.precision.deepspeed
 DeepSpeedPrecision C n=any b=dict h
pytorch_lightning.plugins.precision.double
 DoublePrecision C n=any r=any b=dict h
 LightningDoublePrecisionModule C n=any b=rule:module-state h
pytorch_lightning.plugins.precision.fsdp
 FSDPPrecision C n=any b=dict h
pytorch_lightning.plugins.precision.half
 HalfPrecision C n=any r=data b=dict h
pytorch_lightning.plugins.precision.precision
 Precision C n=any r=any b=dict h
pytorch_lightning.plugins.precision.transformer_engine
 TransformerEnginePrecision C n=any b=dict h
pytorch_lightning.plugins.precision.xla
 XLAPrecision C n=any b=dict h
pytorch_lightning.profilers.pytorch
 RegisterRecordFunction C n=any r=any b=dict h
 ScheduleWrapper C n=any b=dict h
pytorch_lightning.serve
 ServableModule C n=any b=rule:module-state h
 ServableModuleValidator C n=any b=dict h
pytorch_lightning.serve.servable_module
 ServableModule C n=any b=rule:module-state h
pytorch_lightning.serve.servable_module_validator
 ServableModuleValidator C n=any b=dict h
pytorch_lightning.strategies
 _StrategyRegistry C n=any r=data b=dict i
pytorch_lightning.strategies.ddp
 _DDPForwardRedirection C n=any r=any b=dict h
pytorch_lightning.strategies.launchers
 _MultiProcessingLauncher C n=any b=dict h
 _SubprocessScriptLauncher C n=any r=any b=dict h
 _XLALauncher C n=any b=dict h
pytorch_lightning.strategies.launchers.launcher
 _Launcher C n=any r=any b=dict h
pytorch_lightning.strategies.launchers.multiprocessing
 _GlobalStateSnapshot C n=any b=dict
 _MultiProcessingLauncher C n=any b=dict h
 _WorkerOutput C n=any r=any b=dict
pytorch_lightning.strategies.launchers.subprocess_script
 _SubprocessScriptLauncher C n=any r=any b=dict h
pytorch_lightning.strategies.launchers.xla
 _XLALauncher C n=any b=dict h
pytorch_lightning.strategies.strategy
 _ForwardRedirection C n=any r=any b=dict h
pytorch_lightning.trainer
 Trainer C n=any b=dict h
pytorch_lightning.trainer.connectors.accelerator_connector
 _AcceleratorConnector C n=any b=dict h
pytorch_lightning.trainer.connectors.callback_connector
 _CallbackConnector C n=any r=any b=dict h
pytorch_lightning.trainer.connectors.checkpoint_connector
 _CheckpointConnector C n=any r=any b=dict h
pytorch_lightning.trainer.connectors.data_connector
 _DataConnector C n=any r=any b=dict h
 _DataHookSelector C n=any b=dict
 _DataLoaderSource C n=any b=dict
pytorch_lightning.trainer.connectors.logger_connector
 _LoggerConnector C n=any r=any b=dict h
pytorch_lightning.trainer.connectors.logger_connector.fx_validator
 _FxValidator C n=any r=any b=dict h
 _FxValidator._LogOptions C n=any r=data b=dict i
pytorch_lightning.trainer.connectors.logger_connector.logger_connector
 _LoggerConnector C n=any r=any b=dict h
pytorch_lightning.trainer.connectors.logger_connector.result
 _METRICS C n=any r=data b=dict i
 _Metadata C n=any b=dict
 _ResultCollection C n=any r=any b=dict i
 _Sync C n=any b=dict
pytorch_lightning.trainer.connectors.signal_connector
 _HandlersCompose C n=any r=any b=dict h
 _SignalConnector C n=any r=any b=dict h
pytorch_lightning.trainer.states
 TrainerState C n=any b=dict
pytorch_lightning.trainer.trainer
 Trainer C n=any b=dict h
pytorch_lightning.tuner
 Tuner C n=any r=any b=dict h
pytorch_lightning.tuner.lr_finder
 _ExponentialLR C n=any b=dict h
 _LRCallback C n=any r=any b=dict h
 _LRFinder C n=any r=plain b=dict h
 _LinearLR C n=any b=dict h
pytorch_lightning.tuner.tuning
 Tuner C n=any r=any b=dict h
pytorch_lightning.utilities
 AttributeDict C n=any r=data b=dict
 CombinedLoader C n=any b=dict h
pytorch_lightning.utilities.combined_loader
 CombinedLoader C n=any b=dict h
 _CombinationMode C n=any r=data b=dict i
 _MaxSize C n=any r=data b=dict h
 _MaxSizeCycle C n=any r=data b=dict h
 _MinSize C n=any r=data b=dict h
 _ModeIterator C n=any r=data b=dict h
 _Sequential C n=any r=data b=dict h
pytorch_lightning.utilities.exceptions
 SIGTERMException C n=any r=any b=dict h ?data:args
 _TunerExitException C n=any r=any b=dict h ?data:args
pytorch_lightning.utilities.migration
 pl_legacy_patch C n=any r=any b=dict h
pytorch_lightning.utilities.migration.utils
 pl_legacy_patch C n=any r=any b=dict h
pytorch_lightning.utilities.model_helpers
 _ModuleMode C n=any r=any b=dict h
 _restricted_classmethod_impl C n=any r=any b=dict h
pytorch_lightning.utilities.model_summary
 DeepSpeedSummary C n=any b=dict h
 LayerSummary C n=any b=dict h !detach_hook ?plain:_hook_handle
 ModelSummary C n=any b=dict h
pytorch_lightning.utilities.model_summary.model_summary
 LayerSummary C n=any b=dict h !detach_hook ?plain:_hook_handle
 ModelSummary C n=any b=dict h
pytorch_lightning.utilities.model_summary.model_summary_deepspeed
 DeepSpeedLayerSummary C n=any b=dict h !detach_hook ?plain:_hook_handle
 DeepSpeedSummary C n=any b=dict h
pytorch_lightning.utilities.types
 DistributedDataParallel C n=any r=any b=dict h
 LRSchedulerConfig C n=any b=dict
 LRSchedulerConfigType C n=any r=data b=dict i
 OptimizerConfig C n=any r=data b=dict i
 OptimizerLRSchedulerConfig C n=any r=data b=dict i
 _SizedIterable C n=any b=dict h
`,
};
