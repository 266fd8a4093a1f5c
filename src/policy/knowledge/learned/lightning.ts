/**
 * What `policy learn` proved of lightning 2.6.6. Made by scripts/learn-knowledge.mjs: do not edit.
 * @module
 */
import type { Knowledge } from '../../knowledge.ts';

export const lightning: Knowledge = {
  package: 'lightning',
  versions: ['lightning 2.6.6'],
  derived: `
lightning
 Callback C n=any r=any b=dict h
 Fabric C n=any b=dict h
 LightningDataModule C n=any r=any b=dict h
 LightningModule C n=any b=rule:module-state h
 Trainer C n=any b=dict h
lightning.fabric
 Fabric C n=any b=dict h
lightning.fabric._graveyard.tpu
 TPUBf16Precision C n=any b=dict h
 TPUPrecision C n=any b=dict h
 XLABf16Precision C n=any b=dict h
lightning.fabric.accelerators
 _AcceleratorRegistry C n=any r=data b=dict i
lightning.fabric.accelerators.registry
 _AcceleratorRegistry C n=any r=data b=dict i
lightning.fabric.connector
 _Connector C n=any b=dict h
lightning.fabric.fabric
 Fabric C n=any b=dict h
lightning.fabric.loggers
 CSVLogger C n=any b=dict h
 Logger C n=any r=any b=dict h
 TensorBoardLogger C n=any b=dict h
lightning.fabric.loggers.csv_logs
 CSVLogger C n=any b=dict h
 _ExperimentWriter C n=any b=dict h
lightning.fabric.loggers.logger
 Logger C n=any r=any b=dict h
lightning.fabric.loggers.tensorboard
 TensorBoardLogger C n=any b=dict h
lightning.fabric.plugins
 BitsandbytesPrecision C n=any b=dict h
 CheckpointIO C n=any r=any b=dict h
 ClusterEnvironment C n=any r=any b=dict h
 DeepSpeedPrecision C n=any b=dict h
 DoublePrecision C n=any r=any b=dict h
 FSDPPrecision C n=any b=dict h
 HalfPrecision C n=any r=data b=dict h
 MixedPrecision C n=any b=dict h
 Precision C n=any r=any b=dict h
 TorchCheckpointIO C n=any r=any b=dict h
 TransformerEnginePrecision C n=any b=dict h
 XLACheckpointIO C n=any b=dict h
 XLAPrecision C n=any b=dict h
lightning.fabric.plugins.collectives
 Collective C n=any r=any b=dict h
 SingleDeviceCollective C n=any r=any b=dict h
 TorchCollective C n=any r=any b=dict h
lightning.fabric.plugins.collectives.collective
 Collective C n=any r=any b=dict h
lightning.fabric.plugins.collectives.single_device
 SingleDeviceCollective C n=any r=any b=dict h
lightning.fabric.plugins.collectives.torch_collective
 TorchCollective C n=any r=any b=dict h
lightning.fabric.plugins.environments
 ClusterEnvironment C n=any r=any b=dict h
 KubeflowEnvironment C n=any r=any b=dict h
 LSFEnvironment C n=any b=dict h
 LightningEnvironment C n=any r=any b=dict h
 MPIEnvironment C n=any b=dict h
 SLURMEnvironment C n=any b=dict h
 TorchElasticEnvironment C n=any r=any b=dict h
 XLAEnvironment C n=any b=dict h
lightning.fabric.plugins.environments.cluster_environment
 ClusterEnvironment C n=any r=any b=dict h
lightning.fabric.plugins.environments.kubeflow
 KubeflowEnvironment C n=any r=any b=dict h
lightning.fabric.plugins.environments.lightning
 LightningEnvironment C n=any r=any b=dict h
lightning.fabric.plugins.environments.lsf
 LSFEnvironment C n=any b=dict h
lightning.fabric.plugins.environments.mpi
 MPIEnvironment C n=any b=dict h
lightning.fabric.plugins.environments.slurm
 SLURMEnvironment C n=any b=dict h
lightning.fabric.plugins.environments.torchelastic
 TorchElasticEnvironment C n=any r=any b=dict h
lightning.fabric.plugins.environments.xla
 XLAEnvironment C n=any b=dict h
lightning.fabric.plugins.io
 CheckpointIO C n=any r=any b=dict h
 TorchCheckpointIO C n=any r=any b=dict h
 XLACheckpointIO C n=any b=dict h
lightning.fabric.plugins.io.checkpoint_io
 CheckpointIO C n=any r=any b=dict h
lightning.fabric.plugins.io.torch_io
 TorchCheckpointIO C n=any r=any b=dict h
lightning.fabric.plugins.io.xla
 XLACheckpointIO C n=any b=dict h
lightning.fabric.plugins.precision
 BitsandbytesPrecision C n=any b=dict h
 DeepSpeedPrecision C n=any b=dict h
 DoublePrecision C n=any r=any b=dict h
 FSDPPrecision C n=any b=dict h
 HalfPrecision C n=any r=data b=dict h
 MixedPrecision C n=any b=dict h
 Precision C n=any r=any b=dict h
 TransformerEnginePrecision C n=any b=dict h
 XLAPrecision C n=any b=dict h
lightning.fabric.plugins.precision.amp
 MixedPrecision C n=any b=dict h
lightning.fabric.plugins.precision.bitsandbytes
 BitsandbytesPrecision C n=any b=dict h
lightning.fabric.plugins.precision.deepspeed
 DeepSpeedPrecision C n=any b=dict h
lightning.fabric.plugins.precision.double
 DoublePrecision C n=any r=any b=dict h
lightning.fabric.plugins.precision.fsdp
 FSDPPrecision C n=any b=dict h
lightning.fabric.plugins.precision.half
 HalfPrecision C n=any r=data b=dict h
lightning.fabric.plugins.precision.precision
 Precision C n=any r=any b=dict h
lightning.fabric.plugins.precision.transformer_engine
 TransformerEnginePrecision C n=any b=dict h
lightning.fabric.plugins.precision.utils
 _ClassReplacementContextManager C n=any b=dict h
 _DtypeContextManager C n=any b=dict h
lightning.fabric.plugins.precision.xla
 XLAPrecision C n=any b=dict h
lightning.fabric.strategies
 _StrategyRegistry C n=any r=data b=dict i
lightning.fabric.strategies.ddp
 _DDPBackwardSyncControl C n=any r=any b=dict h
lightning.fabric.strategies.fsdp
 _FSDPBackwardSyncControl C n=any r=any b=dict h
lightning.fabric.strategies.launchers
 _MultiProcessingLauncher C n=any b=dict h
 _SubprocessScriptLauncher C n=any r=any b=dict h
 _XLALauncher C n=any b=dict h
lightning.fabric.strategies.launchers.launcher
 _Launcher C n=any r=any b=dict h
lightning.fabric.strategies.launchers.multiprocessing
 _GlobalStateSnapshot C n=any b=dict
 _MultiProcessingLauncher C n=any b=dict h
lightning.fabric.strategies.launchers.subprocess_script
 _ChildProcessObserver C n=any b=dict h
 _SubprocessScriptLauncher C n=any r=any b=dict h
lightning.fabric.strategies.launchers.xla
 _XLALauncher C n=any b=dict h
lightning.fabric.strategies.model_parallel
 _FSDPNoSync C n=any r=any b=dict h
 _ParallelBackwardSyncControl C n=any r=any b=dict h
lightning.fabric.strategies.registry
 _StrategyRegistry C n=any r=data b=dict i
lightning.fabric.strategies.strategy
 _BackwardSyncControl C n=any r=any b=dict h
 _Sharded C n=any r=any b=dict h
lightning.fabric.strategies.xla_fsdp
 _XLAFSDPBackwardSyncControl C n=any r=any b=dict h
lightning.fabric.utilities
 AttributeDict C n=any r=data b=dict
 Throughput C n=any r=data b=dict h
 ThroughputMonitor C n=any b=dict h
lightning.fabric.utilities.apply_func
 _TransferableDataType C n=any r=any b=dict h
lightning.fabric.utilities.data
 AttributeDict C n=any r=data b=dict
lightning.fabric.utilities.device_dtype_mixin
 _DeviceDtypeModuleMixin C n=any b=rule:module-state h
lightning.fabric.utilities.distributed
 DistributedSamplerWrapper C n=any b=dict h
 _DatasetSamplerWrapper C n=any r=data b=dict h
 _InfiniteBarrier C n=any r=any b=dict h
lightning.fabric.utilities.exceptions
 MisconfigurationException C n=any r=any b=dict h ?data:args
lightning.fabric.utilities.init
 _EmptyInit C n=any r=any b=dict h
lightning.fabric.utilities.rank_zero
 LightningDeprecationWarning C n=any r=any b=dict h ?data:args
lightning.fabric.utilities.spike
 SpikeDetection C n=any b=dict h
 TrainingSpikeException C n=any r=data b=dict h ?data:args
lightning.fabric.utilities.throughput
 Throughput C n=any r=data b=dict h
 ThroughputMonitor C n=any b=dict h
 _MonotonicWindow C n=any r=any b=dict
lightning.fabric.utilities.types
 CollectibleGroup C n=any b=dict h
 Optimizable C n=any b=dict h
 Steppable C n=any b=dict h
 _Stateful C n=any b=dict h
lightning.fabric.utilities.warnings
 PossibleUserWarning C n=any r=any b=dict h ?data:args
lightning.fabric.wrappers
 _FabricDataLoader C n=any b=dict h
 _FabricModule C n=any b=rule:module-state h
lightning.pytorch
 Callback C n=any r=any b=dict h
 LightningDataModule C n=any r=any b=dict h
 LightningModule C n=any b=rule:module-state h
 Trainer C n=any b=dict h
lightning.pytorch._graveyard.hpu
 HPUAccelerator C n=any r=any b=dict h
 HPUCheckpointIO C n=any r=any b=dict h
 HPUParallelStrategy C n=any r=any b=dict h
 HPUPrecisionPlugin C n=any r=any b=dict h
 SingleHPUStrategy C n=any r=any b=dict h
lightning.pytorch._graveyard.precision
 FSDPMixedPrecisionPlugin C n=any b=dict h
lightning.pytorch._graveyard.tpu
 TPUBf16PrecisionPlugin C n=any b=dict h
 TPUPrecisionPlugin C n=any b=dict h
 XLABf16PrecisionPlugin C n=any b=dict h
lightning.pytorch.accelerators
 _AcceleratorRegistry C n=any r=data b=dict i
lightning.pytorch.callbacks
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
lightning.pytorch.callbacks.batch_size_finder
 BatchSizeFinder C n=any r=plain b=dict h
lightning.pytorch.callbacks.callback
 Callback C n=any r=any b=dict h
lightning.pytorch.callbacks.checkpoint
 Checkpoint C n=any r=any b=dict h
lightning.pytorch.callbacks.device_stats_monitor
 DeviceStatsMonitor C n=any r=any b=dict h
lightning.pytorch.callbacks.early_stopping
 EarlyStopping C n=any b=dict h
 EarlyStoppingReason C r=rule:enum-value h
lightning.pytorch.callbacks.finetuning
 BackboneFinetuning C n=any r=any b=dict h
 BaseFinetuning C n=any r=any b=dict h
lightning.pytorch.callbacks.gradient_accumulation_scheduler
 GradientAccumulationScheduler C n=any b=dict h
lightning.pytorch.callbacks.lambda_function
 LambdaCallback C n=any b=dict h
lightning.pytorch.callbacks.lr_finder
 LearningRateFinder C n=any r=plain b=dict h
lightning.pytorch.callbacks.lr_monitor
 LearningRateMonitor C n=any r=plain b=dict h
lightning.pytorch.callbacks.model_checkpoint
 ModelCheckpoint C n=any b=dict h
lightning.pytorch.callbacks.model_summary
 ModelSummary C n=any r=any b=dict h
lightning.pytorch.callbacks.on_exception_checkpoint
 OnExceptionCheckpoint C n=any r=data b=dict h
lightning.pytorch.callbacks.prediction_writer
 BasePredictionWriter C n=any b=dict h
lightning.pytorch.callbacks.progress
 ProgressBar C n=any r=any b=dict h
 RichProgressBar C n=any b=dict h
 TQDMProgressBar C n=any b=dict h
lightning.pytorch.callbacks.progress.progress_bar
 ProgressBar C n=any r=any b=dict h
lightning.pytorch.callbacks.progress.rich_progress
 RichProgressBar C n=any b=dict h
 RichProgressBarTheme C n=any b=dict
lightning.pytorch.callbacks.progress.tqdm_progress
 TQDMProgressBar C n=any b=dict h
lightning.pytorch.callbacks.pruning
 ModelPruning C n=any b=dict h
 _LayerRef C n=any r=data b=dict i
lightning.pytorch.callbacks.rich_model_summary
 RichModelSummary C n=any b=dict h
lightning.pytorch.callbacks.spike
 SpikeDetection C n=any b=dict h
lightning.pytorch.callbacks.stochastic_weight_avg
 StochasticWeightAveraging C n=any b=dict h
lightning.pytorch.callbacks.throughput_monitor
 ThroughputMonitor C n=any r=any b=dict h
lightning.pytorch.callbacks.timer
 Timer C n=any b=dict h
lightning.pytorch.callbacks.weight_averaging
 EMAWeightAveraging C n=any b=dict h
 WeightAveraging C n=any b=dict h
lightning.pytorch.core
 LightningDataModule C n=any r=any b=dict h
 LightningModule C n=any b=rule:module-state h
lightning.pytorch.core.datamodule
 LightningDataModule C n=any r=any b=dict h
lightning.pytorch.core.hooks
 CheckpointHooks C n=any r=any b=dict h
 DataHooks C n=any r=any b=dict h
 ModelHooks C n=any r=any b=dict h
lightning.pytorch.core.mixins
 HyperparametersMixin C n=any r=any b=dict h
lightning.pytorch.core.mixins.hparams_mixin
 HyperparametersMixin C n=any r=any b=dict h
lightning.pytorch.core.module
 LightningModule C n=any b=rule:module-state h
lightning.pytorch.loggers
 CSVLogger C n=any b=dict h
 CometLogger C n=any b=dict h
 LitLogger C n=any b=dict h
 Logger C n=any r=any b=dict h
 MLFlowLogger C n=any b=dict h
 TensorBoardLogger C n=any b=dict h
 WandbLogger C n=any b=dict h
lightning.pytorch.loggers.comet
 CometLogger C n=any b=dict h
lightning.pytorch.loggers.csv_logs
 CSVLogger C n=any b=dict h
 ExperimentWriter C n=any b=dict h
lightning.pytorch.loggers.litlogger
 LitLogger C n=any b=dict h
lightning.pytorch.loggers.logger
 Logger C n=any r=any b=dict h
lightning.pytorch.loggers.mlflow
 MLFlowLogger C n=any b=dict h
lightning.pytorch.loggers.neptune
 NeptuneLogger C n=any r=any b=dict h
lightning.pytorch.loggers.tensorboard
 TensorBoardLogger C n=any b=dict h
lightning.pytorch.loggers.wandb
 WandbLogger C n=any b=dict h
lightning.pytorch.loops
 _AutomaticOptimization C n=any b=dict h
 _EvaluationLoop C n=any b=dict h
 _FitLoop C n=any b=dict h
 _Loop C n=any r=any b=dict h
 _ManualOptimization C n=any b=dict h
 _PredictionLoop C n=any b=dict h
 _TrainingEpochLoop C n=any b=dict h
lightning.pytorch.loops.evaluation_loop
 RestartStage C n=any b=dict
 _EvaluationLoop C n=any b=dict h
lightning.pytorch.loops.fetchers
 _DataFetcher C n=any r=any b=dict h
 _DataFetcherWrapper C n=any r=any b=dict h
 _DataLoaderIterDataFetcher C n=any r=any b=dict h
 _PrefetchDataFetcher C n=any r=data b=dict h
lightning.pytorch.loops.fit_loop
 RestartStage C n=any b=dict
 _FitLoop C n=any b=dict h
lightning.pytorch.loops.loop
 _Loop C n=any r=any b=dict h
lightning.pytorch.loops.optimization
 _AutomaticOptimization C n=any b=dict h
 _ManualOptimization C n=any b=dict h
lightning.pytorch.loops.optimization.automatic
 Closure C n=any r=any b=dict h
 ClosureResult C n=any b=dict
 _AutomaticOptimization C n=any b=dict h
lightning.pytorch.loops.optimization.closure
 AbstractClosure C n=any r=any b=dict h
 OutputResult C n=any b=dict
lightning.pytorch.loops.optimization.manual
 ManualResult C n=any b=dict
 _ManualOptimization C n=any b=dict h
lightning.pytorch.loops.prediction_loop
 _PredictionLoop C n=any b=dict h
lightning.pytorch.loops.progress
 _BaseProgress C n=any b=dict
 _BatchProgress C n=any b=dict
 _OptimizationProgress C n=any b=dict
 _OptimizerProgress C n=any b=dict
 _ProcessedTracker C n=any b=dict
 _Progress C n=any b=dict
 _ReadyCompletedTracker C n=any b=dict
 _SchedulerProgress C n=any b=dict
 _StartedTracker C n=any b=dict
lightning.pytorch.loops.training_epoch_loop
 RestartStage C n=any b=dict
 _TrainingEpochLoop C n=any b=dict h
lightning.pytorch.overrides.distributed
 UnrepeatedDistributedSampler C n=any b=dict h
 UnrepeatedDistributedSamplerWrapper C n=any b=dict h
 _IndexBatchSamplerWrapper C n=any b=dict h
lightning.pytorch.plugins
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
lightning.pytorch.plugins.environments
 ClusterEnvironment C n=any r=any b=dict h
 KubeflowEnvironment C n=any r=any b=dict h
 LSFEnvironment C n=any b=dict h
 LightningEnvironment C n=any r=any b=dict h
 MPIEnvironment C n=any b=dict h
 SLURMEnvironment C n=any b=dict h
 TorchElasticEnvironment C n=any r=any b=dict h
 XLAEnvironment C n=any b=dict h
lightning.pytorch.plugins.io
 AsyncCheckpointIO C n=any r=plain b=dict h
 CheckpointIO C n=any r=any b=dict h
 TorchCheckpointIO C n=any r=any b=dict h
 XLACheckpointIO C n=any b=dict h
lightning.pytorch.plugins.io.async_plugin
 AsyncCheckpointIO C n=any r=plain b=dict h
lightning.pytorch.plugins.io.wrapper
 _WrappingCheckpointIO C n=any r=plain b=dict h
lightning.pytorch.plugins.layer_sync
 LayerSync C n=any r=any b=dict h
 TorchSyncBatchNorm C n=any r=any b=dict h
 _BatchNormXd C n=any b=rule:module-state h
lightning.pytorch.plugins.precision
 BitsandbytesPrecision C n=any b=dict h
 DeepSpeedPrecision C n=any b=dict h
 DoublePrecision C n=any r=any b=dict h
 FSDPPrecision C n=any b=dict h
 HalfPrecision C n=any r=data b=dict h
 MixedPrecision C n=any b=dict h
 Precision C n=any r=any b=dict h
 TransformerEnginePrecision C n=any b=dict h
 XLAPrecision C n=any b=dict h
lightning.pytorch.plugins.precision.amp
 MixedPrecision C n=any b=dict h
lightning.pytorch.plugins.precision.bitsandbytes
 BitsandbytesPrecision C n=any b=dict h
lightning.pytorch.plugins.precision.deepspeed
 DeepSpeedPrecision C n=any b=dict h
lightning.pytorch.plugins.precision.double
 DoublePrecision C n=any r=any b=dict h
 LightningDoublePrecisionModule C n=any b=rule:module-state h
lightning.pytorch.plugins.precision.fsdp
 FSDPPrecision C n=any b=dict h
lightning.pytorch.plugins.precision.half
 HalfPrecision C n=any r=data b=dict h
lightning.pytorch.plugins.precision.precision
 Precision C n=any r=any b=dict h
lightning.pytorch.plugins.precision.transformer_engine
 TransformerEnginePrecision C n=any b=dict h
lightning.pytorch.plugins.precision.xla
 XLAPrecision C n=any b=dict h
lightning.pytorch.profilers.pytorch
 RegisterRecordFunction C n=any r=any b=dict h
 ScheduleWrapper C n=any b=dict h
lightning.pytorch.serve
 ServableModule C n=any b=rule:module-state h
 ServableModuleValidator C n=any b=dict h
lightning.pytorch.serve.servable_module
 ServableModule C n=any b=rule:module-state h
lightning.pytorch.serve.servable_module_validator
 ServableModuleValidator C n=any b=dict h
lightning.pytorch.strategies
 _StrategyRegistry C n=any r=data b=dict i
lightning.pytorch.strategies.ddp
 _DDPForwardRedirection C n=any r=any b=dict h
lightning.pytorch.strategies.launchers
 _MultiProcessingLauncher C n=any b=dict h
 _SubprocessScriptLauncher C n=any r=any b=dict h
 _XLALauncher C n=any b=dict h
lightning.pytorch.strategies.launchers.launcher
 _Launcher C n=any r=any b=dict h
lightning.pytorch.strategies.launchers.multiprocessing
 _GlobalStateSnapshot C n=any b=dict
 _MultiProcessingLauncher C n=any b=dict h
 _WorkerOutput C n=any r=any b=dict
lightning.pytorch.strategies.launchers.subprocess_script
 _SubprocessScriptLauncher C n=any r=any b=dict h
lightning.pytorch.strategies.launchers.xla
 _XLALauncher C n=any b=dict h
lightning.pytorch.strategies.strategy
 _ForwardRedirection C n=any r=any b=dict h
lightning.pytorch.trainer
 Trainer C n=any b=dict h
lightning.pytorch.trainer.connectors.accelerator_connector
 _AcceleratorConnector C n=any b=dict h
lightning.pytorch.trainer.connectors.callback_connector
 _CallbackConnector C n=any r=any b=dict h
lightning.pytorch.trainer.connectors.checkpoint_connector
 _CheckpointConnector C n=any r=any b=dict h
lightning.pytorch.trainer.connectors.data_connector
 _DataConnector C n=any r=any b=dict h
 _DataHookSelector C n=any b=dict
 _DataLoaderSource C n=any b=dict
lightning.pytorch.trainer.connectors.logger_connector
 _LoggerConnector C n=any r=any b=dict h
lightning.pytorch.trainer.connectors.logger_connector.fx_validator
 _FxValidator C n=any r=any b=dict h
 _FxValidator._LogOptions C n=any r=data b=dict i
lightning.pytorch.trainer.connectors.logger_connector.logger_connector
 _LoggerConnector C n=any r=any b=dict h
lightning.pytorch.trainer.connectors.logger_connector.result
 _METRICS C n=any r=data b=dict i
 _Metadata C n=any b=dict
 _ResultCollection C n=any r=any b=dict i
 _Sync C n=any b=dict
lightning.pytorch.trainer.connectors.signal_connector
 _HandlersCompose C n=any r=any b=dict h
 _SignalConnector C n=any r=any b=dict h
lightning.pytorch.trainer.states
 TrainerState C n=any b=dict
lightning.pytorch.trainer.trainer
 Trainer C n=any b=dict h
lightning.pytorch.tuner
 Tuner C n=any r=any b=dict h
lightning.pytorch.tuner.lr_finder
 _ExponentialLR C n=any b=dict h
 _LRCallback C n=any r=any b=dict h
 _LRFinder C n=any r=plain b=dict h
 _LinearLR C n=any b=dict h
lightning.pytorch.tuner.tuning
 Tuner C n=any r=any b=dict h
lightning.pytorch.utilities
 AttributeDict C n=any r=data b=dict
 CombinedLoader C n=any b=dict h
lightning.pytorch.utilities.combined_loader
 CombinedLoader C n=any b=dict h
 _CombinationMode C n=any r=data b=dict i
 _MaxSize C n=any r=data b=dict h
 _MaxSizeCycle C n=any r=data b=dict h
 _MinSize C n=any r=data b=dict h
 _ModeIterator C n=any r=data b=dict h
 _Sequential C n=any r=data b=dict h
lightning.pytorch.utilities.exceptions
 SIGTERMException C n=any r=any b=dict h ?data:args
 _TunerExitException C n=any r=any b=dict h ?data:args
lightning.pytorch.utilities.migration
 pl_legacy_patch C n=any r=any b=dict h
lightning.pytorch.utilities.migration.utils
 pl_legacy_patch C n=any r=any b=dict h
lightning.pytorch.utilities.model_helpers
 _ModuleMode C n=any r=any b=dict h
 _restricted_classmethod_impl C n=any r=any b=dict h
lightning.pytorch.utilities.model_summary
 DeepSpeedSummary C n=any b=dict h
 LayerSummary C n=any b=dict h !detach_hook ?plain:_hook_handle
 ModelSummary C n=any b=dict h
lightning.pytorch.utilities.model_summary.model_summary
 LayerSummary C n=any b=dict h !detach_hook ?plain:_hook_handle
 ModelSummary C n=any b=dict h
lightning.pytorch.utilities.model_summary.model_summary_deepspeed
 DeepSpeedLayerSummary C n=any b=dict h !detach_hook ?plain:_hook_handle
 DeepSpeedSummary C n=any b=dict h
lightning.pytorch.utilities.parsing
 AttributeDict C n=any r=data b=dict
lightning.pytorch.utilities.types
 DistributedDataParallel C n=any r=any b=dict h
 LRSchedulerConfig C n=any b=dict
 LRSchedulerConfigType C n=any r=data b=dict i
 OptimizerConfig C n=any r=data b=dict i
 OptimizerLRSchedulerConfig C n=any r=data b=dict i
 _SizedIterable C n=any b=dict h
`,
};
