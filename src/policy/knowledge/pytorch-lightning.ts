/**
 * Callbacks that checkpoints name, and the dict of their hyper-parameters.
 * @module
 */
import type { Knowledge } from '../knowledge.ts';

export const pytorchLightning: Knowledge = {
  package: 'pytorch_lightning',
  versions: ['pytorch_lightning 2.6.6'],
  declared: {},
  // Derived by oracle/derive/knowledge.py from the libraries themselves: run it again instead of editing.
  derived: `
pytorch_lightning.callbacks.batch_size_finder
 BatchSizeFinder C n=none b=dict h
pytorch_lightning.callbacks.callback
 Callback C n=none b=dict h
pytorch_lightning.callbacks.checkpoint
 Checkpoint C n=none b=dict h
pytorch_lightning.callbacks.device_stats_monitor
 DeviceStatsMonitor C n=none b=dict h
pytorch_lightning.callbacks.early_stopping
 EarlyStopping C n=none b=dict h
 EarlyStoppingReason C r=rule:enum-value h d
pytorch_lightning.callbacks.finetuning
 BackboneFinetuning C n=none b=dict h
 BaseFinetuning C n=none b=dict h
pytorch_lightning.callbacks.gradient_accumulation_scheduler
 GradientAccumulationScheduler C n=none b=dict h
pytorch_lightning.callbacks.lambda_function
 LambdaCallback C n=none b=dict h
pytorch_lightning.callbacks.lr_finder
 LearningRateFinder C n=none b=dict h
pytorch_lightning.callbacks.lr_monitor
 LearningRateMonitor C n=none b=dict h
pytorch_lightning.callbacks.model_checkpoint
 ModelCheckpoint C n=none b=dict h
pytorch_lightning.callbacks.model_summary
 ModelSummary C n=none b=dict h
pytorch_lightning.callbacks.on_exception_checkpoint
 OnExceptionCheckpoint C n=none b=dict h
pytorch_lightning.callbacks.prediction_writer
 BasePredictionWriter C n=none b=dict h
pytorch_lightning.callbacks.progress.progress_bar
 ProgressBar C n=none b=dict h
pytorch_lightning.callbacks.progress.rich_progress
 RichProgressBar C n=none b=dict h
 RichProgressBarTheme C n=none b=dict
pytorch_lightning.callbacks.progress.tqdm_progress
 TQDMProgressBar C n=none b=dict h
pytorch_lightning.callbacks.pruning
 ModelPruning C n=none b=dict h
pytorch_lightning.callbacks.rich_model_summary
 RichModelSummary C n=none b=dict h
pytorch_lightning.callbacks.spike
 SpikeDetection C n=none b=dict h
pytorch_lightning.callbacks.stochastic_weight_avg
 StochasticWeightAveraging C n=none b=dict h
pytorch_lightning.callbacks.throughput_monitor
 ThroughputMonitor C n=none b=dict h
pytorch_lightning.callbacks.timer
 Timer C n=none b=dict h
pytorch_lightning.callbacks.weight_averaging
 EMAWeightAveraging C n=none b=dict h
 WeightAveraging C n=none b=dict h
pytorch_lightning.utilities.parsing
 AttributeDict C n=none b=dict i
`,
};
