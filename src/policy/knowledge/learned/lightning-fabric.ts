/**
 * What `policy learn` proved of pytorch-lightning 2.6.6. Made by scripts/learn-knowledge.mjs: do not edit.
 * @module
 */
import type { Knowledge } from '../../knowledge.ts';

export const lightningFabric: Knowledge = {
  package: 'lightning_fabric',
  versions: ['pytorch-lightning 2.6.6'],
  derived: `
lightning_fabric
 Fabric C n=any b=dict h
lightning_fabric._graveyard.tpu
 TPUBf16Precision C n=any b=dict h
 TPUPrecision C n=any b=dict h
 XLABf16Precision C n=any b=dict h
lightning_fabric.accelerators
 _AcceleratorRegistry C n=any r=data b=dict i
lightning_fabric.accelerators.registry
 _AcceleratorRegistry C n=any r=data b=dict i
lightning_fabric.connector
 _Connector C n=any b=dict h
lightning_fabric.fabric
 Fabric C n=any b=dict h
lightning_fabric.loggers
 CSVLogger C n=any b=dict h
 Logger C n=any r=any b=dict h
 TensorBoardLogger C n=any b=dict h
lightning_fabric.loggers.csv_logs
 CSVLogger C n=any b=dict h
 _ExperimentWriter C n=any b=dict h
lightning_fabric.loggers.logger
 Logger C n=any r=any b=dict h
lightning_fabric.loggers.tensorboard
 TensorBoardLogger C n=any b=dict h
lightning_fabric.plugins
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
lightning_fabric.plugins.collectives
 Collective C n=any r=any b=dict h
 SingleDeviceCollective C n=any r=any b=dict h
 TorchCollective C n=any r=any b=dict h
lightning_fabric.plugins.collectives.collective
 Collective C n=any r=any b=dict h
lightning_fabric.plugins.collectives.single_device
 SingleDeviceCollective C n=any r=any b=dict h
lightning_fabric.plugins.collectives.torch_collective
 TorchCollective C n=any r=any b=dict h
lightning_fabric.plugins.environments
 ClusterEnvironment C n=any r=any b=dict h
 KubeflowEnvironment C n=any r=any b=dict h
 LSFEnvironment C n=any b=dict h
 LightningEnvironment C n=any r=any b=dict h
 MPIEnvironment C n=any b=dict h
 SLURMEnvironment C n=any b=dict h
 TorchElasticEnvironment C n=any r=any b=dict h
 XLAEnvironment C n=any b=dict h
lightning_fabric.plugins.environments.cluster_environment
 ClusterEnvironment C n=any r=any b=dict h
lightning_fabric.plugins.environments.kubeflow
 KubeflowEnvironment C n=any r=any b=dict h
lightning_fabric.plugins.environments.lightning
 LightningEnvironment C n=any r=any b=dict h
lightning_fabric.plugins.environments.lsf
 LSFEnvironment C n=any b=dict h
lightning_fabric.plugins.environments.mpi
 MPIEnvironment C n=any b=dict h
lightning_fabric.plugins.environments.slurm
 SLURMEnvironment C n=any b=dict h
lightning_fabric.plugins.environments.torchelastic
 TorchElasticEnvironment C n=any r=any b=dict h
lightning_fabric.plugins.environments.xla
 XLAEnvironment C n=any b=dict h
lightning_fabric.plugins.io
 CheckpointIO C n=any r=any b=dict h
 TorchCheckpointIO C n=any r=any b=dict h
 XLACheckpointIO C n=any b=dict h
lightning_fabric.plugins.io.checkpoint_io
 CheckpointIO C n=any r=any b=dict h
lightning_fabric.plugins.io.torch_io
 TorchCheckpointIO C n=any r=any b=dict h
lightning_fabric.plugins.io.xla
 XLACheckpointIO C n=any b=dict h
lightning_fabric.plugins.precision
 BitsandbytesPrecision C n=any b=dict h
 DeepSpeedPrecision C n=any b=dict h
 DoublePrecision C n=any r=any b=dict h
 FSDPPrecision C n=any b=dict h
 HalfPrecision C n=any r=data b=dict h
 MixedPrecision C n=any b=dict h
 Precision C n=any r=any b=dict h
 TransformerEnginePrecision C n=any b=dict h
 XLAPrecision C n=any b=dict h
lightning_fabric.plugins.precision.amp
 MixedPrecision C n=any b=dict h
lightning_fabric.plugins.precision.bitsandbytes
 BitsandbytesPrecision C n=any b=dict h
lightning_fabric.plugins.precision.deepspeed
 DeepSpeedPrecision C n=any b=dict h
lightning_fabric.plugins.precision.double
 DoublePrecision C n=any r=any b=dict h
lightning_fabric.plugins.precision.fsdp
 FSDPPrecision C n=any b=dict h
lightning_fabric.plugins.precision.half
 HalfPrecision C n=any r=data b=dict h
lightning_fabric.plugins.precision.precision
 Precision C n=any r=any b=dict h
lightning_fabric.plugins.precision.transformer_engine
 TransformerEnginePrecision C n=any b=dict h
lightning_fabric.plugins.precision.utils
 _ClassReplacementContextManager C n=any b=dict h
 _DtypeContextManager C n=any b=dict h
lightning_fabric.plugins.precision.xla
 XLAPrecision C n=any b=dict h
lightning_fabric.strategies
 _StrategyRegistry C n=any r=data b=dict i
lightning_fabric.strategies.ddp
 _DDPBackwardSyncControl C n=any r=any b=dict h
lightning_fabric.strategies.fsdp
 _FSDPBackwardSyncControl C n=any r=any b=dict h
lightning_fabric.strategies.launchers
 _MultiProcessingLauncher C n=any b=dict h
 _SubprocessScriptLauncher C n=any r=any b=dict h
 _XLALauncher C n=any b=dict h
lightning_fabric.strategies.launchers.launcher
 _Launcher C n=any r=any b=dict h
lightning_fabric.strategies.launchers.multiprocessing
 _GlobalStateSnapshot C n=any b=dict
 _MultiProcessingLauncher C n=any b=dict h
lightning_fabric.strategies.launchers.subprocess_script
 _ChildProcessObserver C n=any b=dict h
 _SubprocessScriptLauncher C n=any r=any b=dict h
lightning_fabric.strategies.launchers.xla
 _XLALauncher C n=any b=dict h
lightning_fabric.strategies.model_parallel
 _FSDPNoSync C n=any r=any b=dict h
 _ParallelBackwardSyncControl C n=any r=any b=dict h
lightning_fabric.strategies.registry
 _StrategyRegistry C n=any r=data b=dict i
lightning_fabric.strategies.strategy
 _BackwardSyncControl C n=any r=any b=dict h
 _Sharded C n=any r=any b=dict h
lightning_fabric.strategies.xla_fsdp
 _XLAFSDPBackwardSyncControl C n=any r=any b=dict h
lightning_fabric.utilities
 AttributeDict C n=any r=data b=dict
 Throughput C n=any r=data b=dict h
 ThroughputMonitor C n=any b=dict h
lightning_fabric.utilities.apply_func
 _TransferableDataType C n=any r=any b=dict h
lightning_fabric.utilities.device_dtype_mixin
 _DeviceDtypeModuleMixin C n=any b=rule:module-state h
lightning_fabric.utilities.distributed
 DistributedSamplerWrapper C n=any b=dict h
 _DatasetSamplerWrapper C n=any r=data b=dict h
 _InfiniteBarrier C n=any r=any b=dict h
lightning_fabric.utilities.exceptions
 MisconfigurationException C n=any r=any b=dict h ?data:args
lightning_fabric.utilities.init
 _EmptyInit C n=any r=any b=dict h
lightning_fabric.utilities.rank_zero
 LightningDeprecationWarning C n=any r=any b=dict h ?data:args
lightning_fabric.utilities.spike
 SpikeDetection C n=any b=dict h
 TrainingSpikeException C n=any r=data b=dict h ?data:args
lightning_fabric.utilities.throughput
 Throughput C n=any r=data b=dict h
 ThroughputMonitor C n=any b=dict h
 _MonotonicWindow C n=any r=any b=dict
lightning_fabric.utilities.types
 CollectibleGroup C n=any b=dict h
 Optimizable C n=any b=dict h
 Steppable C n=any b=dict h
 _Stateful C n=any b=dict h
lightning_fabric.utilities.warnings
 PossibleUserWarning C n=any r=any b=dict h ?data:args
lightning_fabric.wrappers
 _FabricDataLoader C n=any b=dict h
 _FabricModule C n=any b=rule:module-state h
`,
};
