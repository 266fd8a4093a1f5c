/**
 * What `policy learn` proved of keras 3.15.1. Made by scripts/learn-knowledge.mjs: do not edit.
 * @module
 */
import type { Knowledge } from '../../knowledge.ts';

export const keras: Knowledge = {
  package: 'keras',
  versions: ['keras 3.15.1'],
  derived: `
keras
 DTypePolicy C n=any b=dict
 FloatDTypePolicy C n=any b=dict
 Initializer C n=any r=any b=dict h
 InputSpec C n=any b=dict h
 KerasTensor C n=any b=dict h
 Loss C n=any b=dict h
 Metric C n=any b=dict h
 Quantizer C n=any r=any b=dict h
 Regularizer C n=any r=any b=dict h
 RematScope C n=any r=plain b=dict h
 StatelessScope C n=any b=dict h
 SymbolicScope C n=any r=any b=dict h
keras._tf_keras.keras
 DTypePolicy C n=any b=dict
 FloatDTypePolicy C n=any b=dict
 Initializer C n=any r=any b=dict h
 InputSpec C n=any b=dict h
 KerasTensor C n=any b=dict h
 Loss C n=any b=dict h
 Metric C n=any b=dict h
 Quantizer C n=any r=any b=dict h
 Regularizer C n=any r=any b=dict h
 RematScope C n=any r=plain b=dict h
 StatelessScope C n=any b=dict h
 SymbolicScope C n=any r=any b=dict h
keras._tf_keras.keras.callbacks
 BackupAndRestore C n=any b=dict h
 CSVLogger C n=any b=dict h
 Callback C n=any r=any b=dict h
 CallbackList C n=any b=dict h
 EarlyStopping C n=any r=plain b=dict h
 History C n=any r=any b=dict h
 LambdaCallback C n=any b=dict h
 LearningRateScheduler C n=any r=any b=dict h
 ModelCheckpoint C n=any b=dict h
 OrbaxCheckpoint C n=any b=dict h
 ProgbarLogger C n=any r=any b=dict h
 ReduceLROnPlateau C n=any r=plain b=dict h
 RemoteMonitor C n=any r=any b=dict h
 SwapEMAWeights C n=any r=any b=dict h
 TensorBoard C n=any b=dict h
 TerminateOnNaN C n=any r=any b=dict h
keras._tf_keras.keras.constraints
 Constraint C n=any r=any b=dict h
 MaxNorm C n=any r=any b=dict h
 MinMaxNorm C n=any r=any b=dict h
 NonNeg C n=any r=any b=dict h
 UnitNorm C n=any r=any b=dict h
 max_norm C n=any r=any b=dict h
 min_max_norm C n=any r=any b=dict h
 non_neg C n=any r=any b=dict h
 unit_norm C n=any r=any b=dict h
keras._tf_keras.keras.distillation
 DistillationLoss C n=any r=any b=dict h
 FeatureDistillation C n=any b=dict h
 LogitsDistillation C n=any b=dict h
keras._tf_keras.keras.distribution
 DataParallel C n=any b=dict h
 DeviceMesh C n=any b=dict h
 LayoutMap C n=any r=any b=dict
 ModelParallel C n=any b=dict h
 TensorLayout C n=any b=dict h
keras._tf_keras.keras.dtype_policies
 AWQDTypePolicy C n=any b=dict
 DTypePolicy C n=any b=dict
 DTypePolicyMap C n=any b=dict
 FloatDTypePolicy C n=any b=dict
 GPTQDTypePolicy C n=any b=dict
 Int4DTypePolicy C n=any b=dict
 QuantizedDTypePolicy C n=any b=dict
 QuantizedFloat8DTypePolicy C n=any b=dict
keras._tf_keras.keras.initializers
 Constant C n=any r=any b=dict h
 GlorotNormal C n=any b=dict h
 GlorotUniform C n=any b=dict h
 HeNormal C n=any b=dict h
 HeUniform C n=any b=dict h
 Identity C n=any r=any b=dict h
 IdentityInitializer C n=any r=any b=dict h
 Initializer C n=any r=any b=dict h
 LecunNormal C n=any b=dict h
 LecunUniform C n=any b=dict h
 Ones C n=any r=any b=dict h
 Orthogonal C n=any b=dict h
 OrthogonalInitializer C n=any b=dict h
 RandomNormal C n=any b=dict h
 RandomUniform C n=any b=dict h
 STFT C n=any b=dict h
 STFTInitializer C n=any b=dict h
 TruncatedNormal C n=any b=dict h
 VarianceScaling C n=any b=dict h
 Zeros C n=any r=any b=dict h
 constant C n=any r=any b=dict h
 glorot_normal C n=any b=dict h
 glorot_uniform C n=any b=dict h
 he_normal C n=any b=dict h
 he_uniform C n=any b=dict h
 identity C n=any r=any b=dict h
 lecun_normal C n=any b=dict h
 lecun_uniform C n=any b=dict h
 ones C n=any r=any b=dict h
 orthogonal C n=any b=dict h
 random_normal C n=any b=dict h
 random_uniform C n=any b=dict h
 stft C n=any b=dict h
 truncated_normal C n=any b=dict h
 variance_scaling C n=any b=dict h
 zeros C n=any r=any b=dict h
keras._tf_keras.keras.layers
 InputSpec C n=any b=dict h
keras._tf_keras.keras.losses
 BinaryCrossentropy C n=any b=dict h
 BinaryFocalCrossentropy C n=any b=dict h
 CTC C n=any b=dict h
 CategoricalCrossentropy C n=any b=dict h
 CategoricalFocalCrossentropy C n=any b=dict h
 CategoricalGeneralizedCrossEntropy C n=any b=dict h
 CategoricalHinge C n=any b=dict h
 Circle C n=any b=dict h
 CosineSimilarity C n=any b=dict h
 Dice C n=any b=dict h
 Hinge C n=any b=dict h
 Huber C n=any b=dict h
 KLDivergence C n=any b=dict h
 LogCosh C n=any b=dict h
 Loss C n=any b=dict h
 MeanAbsoluteError C n=any b=dict h
 MeanAbsolutePercentageError C n=any b=dict h
 MeanSquaredError C n=any b=dict h
 MeanSquaredLogarithmicError C n=any b=dict h
 Poisson C n=any b=dict h
 Reduction C n=any r=any b=dict h
 SparseCategoricalCrossentropy C n=any b=dict h
 SquaredHinge C n=any b=dict h
 Tversky C n=any b=dict h
keras._tf_keras.keras.metrics
 AUC C n=any b=dict h
 Accuracy C n=any b=dict h
 BinaryAccuracy C n=any b=dict h
 BinaryCrossentropy C n=any b=dict h
 BinaryIoU C n=any b=dict h
 CategoricalAccuracy C n=any b=dict h
 CategoricalCrossentropy C n=any b=dict h
 CategoricalHinge C n=any b=dict h
 ConcordanceCorrelation C n=any b=dict h
 CosineSimilarity C n=any b=dict h
 F1Score C n=any b=dict h
 FBetaScore C n=any b=dict h
 FalseNegatives C n=any b=dict h
 FalsePositives C n=any b=dict h
 Hinge C n=any b=dict h
 IoU C n=any b=dict h
 KLDivergence C n=any b=dict h
 LogCoshError C n=any b=dict h
 Mean C n=any b=dict h
 MeanAbsoluteError C n=any b=dict h
 MeanAbsolutePercentageError C n=any b=dict h
 MeanIoU C n=any b=dict h
 MeanMetricWrapper C n=any b=dict h
 MeanSquaredError C n=any b=dict h
 MeanSquaredLogarithmicError C n=any b=dict h
 Metric C n=any b=dict h
 OneHotIoU C n=any b=dict h
 OneHotMeanIoU C n=any b=dict h
 PearsonCorrelation C n=any b=dict h
 Poisson C n=any b=dict h
 Precision C n=any b=dict h
 PrecisionAtRecall C n=any b=dict h
 R2Score C n=any b=dict h
 Recall C n=any b=dict h
 RecallAtPrecision C n=any b=dict h
 RootMeanSquaredError C n=any b=dict h
 SensitivityAtSpecificity C n=any b=dict h
 SparseCategoricalAccuracy C n=any b=dict h
 SparseCategoricalCrossentropy C n=any b=dict h
 SparseTopKCategoricalAccuracy C n=any b=dict h
 SpecificityAtSensitivity C n=any b=dict h
 SquaredHinge C n=any b=dict h
 Sum C n=any b=dict h
 TopKCategoricalAccuracy C n=any b=dict h
 TrueNegatives C n=any b=dict h
 TruePositives C n=any b=dict h
keras._tf_keras.keras.mixed_precision
 DTypePolicy C n=any b=dict
 Policy C n=any b=dict
keras._tf_keras.keras.optimizers
 OptimizerMap C n=any r=data b=dict
keras._tf_keras.keras.optimizers.legacy
 Adagrad C n=any r=any b=dict h
 Adam C n=any r=any b=dict h
 Ftrl C n=any r=any b=dict h
 Optimizer C n=any r=any b=dict h
 RMSprop C n=any r=any b=dict h
 SGD C n=any r=any b=dict h
keras._tf_keras.keras.optimizers.schedules
 CosineDecay C n=any r=data b=dict h
 CosineDecayRestarts C n=any r=data b=dict h
 ExponentialDecay C n=any r=data b=dict h
 InverseTimeDecay C n=any r=data b=dict h
 LearningRateSchedule C n=any r=any b=dict h
 PiecewiseConstantDecay C n=any r=data b=dict h
 PolynomialDecay C n=any r=data b=dict h
keras._tf_keras.keras.preprocessing.image
 DirectoryIterator C n=any b=dict h
 ImageDataGenerator C n=any b=dict h
 Iterator C n=any b=dict h
 NumpyArrayIterator C n=any b=dict h
keras._tf_keras.keras.preprocessing.sequence
 TimeseriesGenerator C n=any r=data b=dict h
keras._tf_keras.keras.preprocessing.text
 Tokenizer C n=any r=data b=dict h
keras._tf_keras.keras.quantizers
 AWQConfig C n=any r=data b=dict h
 AbsMaxQuantizer C n=any b=dict h
 Float8QuantizationConfig C n=any r=any b=dict h
 GPTQConfig C n=any r=plain b=dict h
 Int4QuantizationConfig C n=any r=plain b=dict h
 Int8QuantizationConfig C n=any b=dict h
 QuantizationConfig C n=any r=any b=dict h
 Quantizer C n=any r=any b=dict h
keras._tf_keras.keras.random
 SeedGenerator C n=any b=dict h
keras._tf_keras.keras.regularizers
 L1 C n=any b=dict h
 L1L2 C n=any b=dict h
 L2 C n=any b=dict h
 OrthogonalRegularizer C n=any b=dict h
 Regularizer C n=any r=any b=dict h
 l1 C n=any b=dict h
 l1_l2 C n=any b=dict h
 l2 C n=any b=dict h
 orthogonal_regularizer C n=any b=dict h
keras._tf_keras.keras.saving
 CustomObjectScope C n=any r=data b=dict h
 KerasFileEditor C n=any b=dict h
 custom_object_scope C n=any r=data b=dict h
keras._tf_keras.keras.tree
 MAP_TO_NONE C n=any r=any b=dict h
keras._tf_keras.keras.utils
 CustomObjectScope C n=any r=data b=dict h
 Progbar C n=any b=dict h
 PyDataset C n=any r=any b=dict h
 Sequence C n=any r=any b=dict h
 custom_object_scope C n=any r=data b=dict h
keras.callbacks
 BackupAndRestore C n=any b=dict h
 CSVLogger C n=any b=dict h
 Callback C n=any r=any b=dict h
 CallbackList C n=any b=dict h
 EarlyStopping C n=any r=plain b=dict h
 History C n=any r=any b=dict h
 LambdaCallback C n=any b=dict h
 LearningRateScheduler C n=any r=any b=dict h
 ModelCheckpoint C n=any b=dict h
 OrbaxCheckpoint C n=any b=dict h
 ProgbarLogger C n=any r=any b=dict h
 ReduceLROnPlateau C n=any r=plain b=dict h
 RemoteMonitor C n=any r=any b=dict h
 SwapEMAWeights C n=any r=any b=dict h
 TensorBoard C n=any b=dict h
 TerminateOnNaN C n=any r=any b=dict h
keras.constraints
 Constraint C n=any r=any b=dict h
 MaxNorm C n=any r=any b=dict h
 MinMaxNorm C n=any r=any b=dict h
 NonNeg C n=any r=any b=dict h
 UnitNorm C n=any r=any b=dict h
 max_norm C n=any r=any b=dict h
 min_max_norm C n=any r=any b=dict h
 non_neg C n=any r=any b=dict h
 unit_norm C n=any r=any b=dict h
keras.distillation
 DistillationLoss C n=any r=any b=dict h
 FeatureDistillation C n=any b=dict h
 LogitsDistillation C n=any b=dict h
keras.distribution
 DataParallel C n=any b=dict h
 DeviceMesh C n=any b=dict h
 LayoutMap C n=any r=any b=dict
 ModelParallel C n=any b=dict h
 TensorLayout C n=any b=dict h
keras.dtype_policies
 AWQDTypePolicy C n=any b=dict
 DTypePolicy C n=any b=dict
 DTypePolicyMap C n=any b=dict
 FloatDTypePolicy C n=any b=dict
 GPTQDTypePolicy C n=any b=dict
 Int4DTypePolicy C n=any b=dict
 QuantizedDTypePolicy C n=any b=dict
 QuantizedFloat8DTypePolicy C n=any b=dict
keras.initializers
 Constant C n=any r=any b=dict h
 GlorotNormal C n=any b=dict h
 GlorotUniform C n=any b=dict h
 HeNormal C n=any b=dict h
 HeUniform C n=any b=dict h
 Identity C n=any r=any b=dict h
 IdentityInitializer C n=any r=any b=dict h
 Initializer C n=any r=any b=dict h
 LecunNormal C n=any b=dict h
 LecunUniform C n=any b=dict h
 Ones C n=any r=any b=dict h
 Orthogonal C n=any b=dict h
 OrthogonalInitializer C n=any b=dict h
 RandomNormal C n=any b=dict h
 RandomUniform C n=any b=dict h
 STFT C n=any b=dict h
 STFTInitializer C n=any b=dict h
 TruncatedNormal C n=any b=dict h
 VarianceScaling C n=any b=dict h
 Zeros C n=any r=any b=dict h
 constant C n=any r=any b=dict h
 glorot_normal C n=any b=dict h
 glorot_uniform C n=any b=dict h
 he_normal C n=any b=dict h
 he_uniform C n=any b=dict h
 identity C n=any r=any b=dict h
 lecun_normal C n=any b=dict h
 lecun_uniform C n=any b=dict h
 ones C n=any r=any b=dict h
 orthogonal C n=any b=dict h
 random_normal C n=any b=dict h
 random_uniform C n=any b=dict h
 stft C n=any b=dict h
 truncated_normal C n=any b=dict h
 variance_scaling C n=any b=dict h
 zeros C n=any r=any b=dict h
keras.layers
 InputSpec C n=any b=dict h
keras.losses
 BinaryCrossentropy C n=any b=dict h
 BinaryFocalCrossentropy C n=any b=dict h
 CTC C n=any b=dict h
 CategoricalCrossentropy C n=any b=dict h
 CategoricalFocalCrossentropy C n=any b=dict h
 CategoricalGeneralizedCrossEntropy C n=any b=dict h
 CategoricalHinge C n=any b=dict h
 Circle C n=any b=dict h
 CosineSimilarity C n=any b=dict h
 Dice C n=any b=dict h
 Hinge C n=any b=dict h
 Huber C n=any b=dict h
 KLDivergence C n=any b=dict h
 LogCosh C n=any b=dict h
 Loss C n=any b=dict h
 MeanAbsoluteError C n=any b=dict h
 MeanAbsolutePercentageError C n=any b=dict h
 MeanSquaredError C n=any b=dict h
 MeanSquaredLogarithmicError C n=any b=dict h
 Poisson C n=any b=dict h
 SparseCategoricalCrossentropy C n=any b=dict h
 SquaredHinge C n=any b=dict h
 Tversky C n=any b=dict h
keras.metrics
 AUC C n=any b=dict h
 Accuracy C n=any b=dict h
 BinaryAccuracy C n=any b=dict h
 BinaryCrossentropy C n=any b=dict h
 BinaryIoU C n=any b=dict h
 CategoricalAccuracy C n=any b=dict h
 CategoricalCrossentropy C n=any b=dict h
 CategoricalHinge C n=any b=dict h
 ConcordanceCorrelation C n=any b=dict h
 CosineSimilarity C n=any b=dict h
 F1Score C n=any b=dict h
 FBetaScore C n=any b=dict h
 FalseNegatives C n=any b=dict h
 FalsePositives C n=any b=dict h
 Hinge C n=any b=dict h
 IoU C n=any b=dict h
 KLDivergence C n=any b=dict h
 LogCoshError C n=any b=dict h
 Mean C n=any b=dict h
 MeanAbsoluteError C n=any b=dict h
 MeanAbsolutePercentageError C n=any b=dict h
 MeanIoU C n=any b=dict h
 MeanMetricWrapper C n=any b=dict h
 MeanSquaredError C n=any b=dict h
 MeanSquaredLogarithmicError C n=any b=dict h
 Metric C n=any b=dict h
 OneHotIoU C n=any b=dict h
 OneHotMeanIoU C n=any b=dict h
 PearsonCorrelation C n=any b=dict h
 Poisson C n=any b=dict h
 Precision C n=any b=dict h
 PrecisionAtRecall C n=any b=dict h
 R2Score C n=any b=dict h
 Recall C n=any b=dict h
 RecallAtPrecision C n=any b=dict h
 RootMeanSquaredError C n=any b=dict h
 SensitivityAtSpecificity C n=any b=dict h
 SparseCategoricalAccuracy C n=any b=dict h
 SparseCategoricalCrossentropy C n=any b=dict h
 SparseTopKCategoricalAccuracy C n=any b=dict h
 SpecificityAtSensitivity C n=any b=dict h
 SquaredHinge C n=any b=dict h
 Sum C n=any b=dict h
 TopKCategoricalAccuracy C n=any b=dict h
 TrueNegatives C n=any b=dict h
 TruePositives C n=any b=dict h
keras.mixed_precision
 DTypePolicy C n=any b=dict
 Policy C n=any b=dict
keras.optimizers
 OptimizerMap C n=any r=data b=dict
keras.optimizers.legacy
 Adagrad C n=any r=any b=dict h
 Adam C n=any r=any b=dict h
 Ftrl C n=any r=any b=dict h
 Optimizer C n=any r=any b=dict h
 RMSprop C n=any r=any b=dict h
 SGD C n=any r=any b=dict h
keras.optimizers.schedules
 CosineDecay C n=any r=data b=dict h
 CosineDecayRestarts C n=any r=data b=dict h
 ExponentialDecay C n=any r=data b=dict h
 InverseTimeDecay C n=any r=data b=dict h
 LearningRateSchedule C n=any r=any b=dict h
 PiecewiseConstantDecay C n=any r=data b=dict h
 PolynomialDecay C n=any r=data b=dict h
keras.quantizers
 AWQConfig C n=any r=data b=dict h
 AbsMaxQuantizer C n=any b=dict h
 Float8QuantizationConfig C n=any r=any b=dict h
 GPTQConfig C n=any r=plain b=dict h
 Int4QuantizationConfig C n=any r=plain b=dict h
 Int8QuantizationConfig C n=any b=dict h
 QuantizationConfig C n=any r=any b=dict h
 Quantizer C n=any r=any b=dict h
keras.random
 SeedGenerator C n=any b=dict h
keras.regularizers
 L1 C n=any b=dict h
 L1L2 C n=any b=dict h
 L2 C n=any b=dict h
 OrthogonalRegularizer C n=any b=dict h
 Regularizer C n=any r=any b=dict h
 l1 C n=any b=dict h
 l1_l2 C n=any b=dict h
 l2 C n=any b=dict h
 orthogonal_regularizer C n=any b=dict h
keras.saving
 CustomObjectScope C n=any r=data b=dict h
 KerasFileEditor C n=any b=dict h
 custom_object_scope C n=any r=data b=dict h
keras.src
 KerasTensor C n=any b=dict h
keras.src.backend
 AutocastScope C n=any b=dict h
 KerasTensor C n=any b=dict h
 StatelessScope C n=any b=dict h
 SymbolicScope C n=any r=any b=dict h
keras.src.backend.common
 AutocastScope C n=any b=dict h
 KerasVariable C n=any b=dict
keras.src.backend.common.keras_tensor
 KerasTensor C n=any b=dict h
keras.src.backend.common.name_scope
 name_scope C n=any r=plain b=dict h
keras.src.backend.common.remat
 RematScope C n=any r=plain b=dict h
keras.src.backend.common.stateless_scope
 StatelessScope C n=any b=dict h
keras.src.backend.common.symbolic_scope
 SymbolicScope C n=any r=any b=dict h
keras.src.backend.common.variables
 AutocastScope C n=any b=dict h
 Variable C n=any b=dict
keras.src.backend.jax
 name_scope C n=any r=plain b=dict h
keras.src.backend.jax.core
 JaxVariable C n=any b=dict
 name_scope C n=any r=plain b=dict h
keras.src.backend.jax.export
 JaxExportArchive C n=any b=dict h
keras.src.backend.jax.optimizer
 JaxOptimizer C n=any b=dict h
keras.src.backend.jax.trainer
 JAXEpochIterator C n=any b=dict h
 JAXTrainer C n=any b=dict h
keras.src.backend.numpy
 Variable C n=any b=dict
 name_scope C n=any r=plain b=dict h
keras.src.backend.numpy.core
 Variable C n=any b=dict
 custom_gradient C n=any r=any b=dict h
keras.src.backend.numpy.export
 NumpyExportArchive C n=any r=any b=dict h
keras.src.backend.numpy.layer
 NumpyLayer C n=any r=any b=dict h
keras.src.backend.numpy.trainer
 NumpyTrainer C n=any b=dict h
keras.src.backend.openvino
 Variable C n=any b=dict
 name_scope C n=any r=plain b=dict h
keras.src.backend.openvino.core
 OpenVINOKerasTensor C n=any b=dict
 Variable C n=any b=dict
 custom_gradient C n=any r=any b=dict h
keras.src.backend.openvino.export
 OpenvinoExportArchive C n=any r=any b=dict h
keras.src.backend.openvino.layer
 OpenvinoLayer C n=any r=any b=dict h
keras.src.backend.openvino.trainer
 OpenVINOTrainer C n=any b=dict h
keras.src.backend.tensorflow
 name_scope C n=any b=dict h
keras.src.backend.tensorflow.core
 name_scope C n=any b=dict h
keras.src.backend.tensorflow.export
 TFExportArchive C n=any b=dict h
keras.src.backend.tensorflow.trainer
 TFEpochIterator C n=any b=dict h
 TensorFlowTrainer C n=any b=dict h
keras.src.backend.torch
 Variable C n=any b=dict
 name_scope C n=any r=plain b=dict h
keras.src.backend.torch.core
 Variable C n=any b=dict
 custom_gradient C n=any r=any b=dict h
keras.src.backend.torch.export
 TorchExportArchive C n=any b=dict h
keras.src.backend.torch.optimizers
 TorchOptimizer C n=any b=dict h
keras.src.backend.torch.optimizers.torch_optimizer
 TorchOptimizer C n=any b=dict h
keras.src.backend.torch.optimizers.torch_parallel_optimizer
 TorchParallelOptimizer C n=any b=dict h
keras.src.backend.torch.trainer
 TorchEpochIterator C n=any b=dict h
 TorchTrainer C n=any b=dict h
keras.src.callbacks
 BackupAndRestore C n=any b=dict h
 CSVLogger C n=any b=dict h
 Callback C n=any r=any b=dict h
 CallbackList C n=any b=dict h
 EarlyStopping C n=any r=plain b=dict h
 History C n=any r=any b=dict h
 LambdaCallback C n=any b=dict h
 LearningRateScheduler C n=any r=any b=dict h
 ModelCheckpoint C n=any b=dict h
 MonitorCallback C n=any r=plain b=dict h
 OrbaxCheckpoint C n=any b=dict h
 ProgbarLogger C n=any r=any b=dict h
 ReduceLROnPlateau C n=any r=plain b=dict h
 RemoteMonitor C n=any r=any b=dict h
 SwapEMAWeights C n=any r=any b=dict h
 TensorBoard C n=any b=dict h
 TerminateOnNaN C n=any r=any b=dict h
keras.src.callbacks.backup_and_restore
 BackupAndRestore C n=any b=dict h
keras.src.callbacks.callback
 Callback C n=any r=any b=dict h
keras.src.callbacks.callback_list
 CallbackList C n=any b=dict h
keras.src.callbacks.csv_logger
 CSVLogger C n=any b=dict h
keras.src.callbacks.early_stopping
 EarlyStopping C n=any r=plain b=dict h
keras.src.callbacks.history
 History C n=any r=any b=dict h
keras.src.callbacks.lambda_callback
 LambdaCallback C n=any b=dict h
keras.src.callbacks.learning_rate_scheduler
 LearningRateScheduler C n=any r=any b=dict h
keras.src.callbacks.model_checkpoint
 ModelCheckpoint C n=any b=dict h
keras.src.callbacks.monitor_callback
 MonitorCallback C n=any r=plain b=dict h
keras.src.callbacks.orbax_checkpoint
 OrbaxCheckpoint C n=any b=dict h
keras.src.callbacks.progbar_logger
 ProgbarLogger C n=any r=any b=dict h
keras.src.callbacks.reduce_lr_on_plateau
 ReduceLROnPlateau C n=any r=plain b=dict h
keras.src.callbacks.remote_monitor
 RemoteMonitor C n=any r=any b=dict h
keras.src.callbacks.swap_ema_weights
 SwapEMAWeights C n=any r=any b=dict h
keras.src.callbacks.tensorboard
 TensorBoard C n=any b=dict h
keras.src.callbacks.terminate_on_nan
 TerminateOnNaN C n=any r=any b=dict h
keras.src.constraints
 Constraint C n=any r=any b=dict h
 MaxNorm C n=any r=any b=dict h
 MinMaxNorm C n=any r=any b=dict h
 NonNeg C n=any r=any b=dict h
 UnitNorm C n=any r=any b=dict h
keras.src.constraints.constraints
 Constraint C n=any r=any b=dict h
 MaxNorm C n=any r=any b=dict h
 MinMaxNorm C n=any r=any b=dict h
 NonNeg C n=any r=any b=dict h
 UnitNorm C n=any r=any b=dict h
keras.src.distillation.distillation_loss
 DistillationLoss C n=any r=any b=dict h
 FeatureDistillation C n=any b=dict h
 LogitsDistillation C n=any b=dict h
keras.src.distribution
 DataParallel C n=any b=dict h
 DeviceMesh C n=any b=dict h
 Distribution C n=any b=dict h
 LayoutMap C n=any r=any b=dict
 ModelParallel C n=any b=dict h
 TensorLayout C n=any b=dict h
keras.src.distribution.distribution_lib
 DataParallel C n=any b=dict h
 DeviceMesh C n=any b=dict h
 Distribution C n=any b=dict h
 LayoutMap C n=any r=any b=dict
 ModelParallel C n=any b=dict h
 TensorLayout C n=any b=dict h
keras.src.dtype_policies
 AWQDTypePolicy C n=any b=dict
 DTypePolicy C n=any b=dict
 DTypePolicyMap C n=any b=dict
 FloatDTypePolicy C n=any b=dict
 GPTQDTypePolicy C n=any b=dict
 Int4DTypePolicy C n=any b=dict
 QuantizedDTypePolicy C n=any b=dict
 QuantizedFloat8DTypePolicy C n=any b=dict
keras.src.dtype_policies.dtype_policy
 AWQDTypePolicy C n=any b=dict
 DTypePolicy C n=any b=dict
 FloatDTypePolicy C n=any b=dict
 GPTQDTypePolicy C n=any b=dict
 Int4DTypePolicy C n=any b=dict
 QuantizedDTypePolicy C n=any b=dict
 QuantizedFloat8DTypePolicy C n=any b=dict
keras.src.dtype_policies.dtype_policy_map
 DTypePolicyMap C n=any b=dict
keras.src.export
 LiteRTExporter C n=any r=any b=dict h
keras.src.export.litert
 LiteRTExporter C n=any r=any b=dict h
keras.src.export.neptune_model_export_archive
 NeptuneModelExportArchive C n=any r=any b=dict h
keras.src.export.saved_model_export_archive
 SavedModelExportArchive C n=any b=dict h
keras.src.initializers
 Constant C n=any r=any b=dict h
 GlorotNormal C n=any b=dict h
 GlorotUniform C n=any b=dict h
 HeNormal C n=any b=dict h
 HeUniform C n=any b=dict h
 Identity C n=any r=any b=dict h
 Initializer C n=any r=any b=dict h
 LecunNormal C n=any b=dict h
 LecunUniform C n=any b=dict h
 Ones C n=any r=any b=dict h
 Orthogonal C n=any b=dict h
 RandomNormal C n=any b=dict h
 RandomUniform C n=any b=dict h
 STFT C n=any b=dict h
 TruncatedNormal C n=any b=dict h
 VarianceScaling C n=any b=dict h
 Zeros C n=any r=any b=dict h
keras.src.initializers.constant_initializers
 Constant C n=any r=any b=dict h
 Identity C n=any r=any b=dict h
 Ones C n=any r=any b=dict h
 STFT C n=any b=dict h
 Zeros C n=any r=any b=dict h
keras.src.initializers.initializer
 Initializer C n=any r=any b=dict h
keras.src.initializers.random_initializers
 GlorotNormal C n=any b=dict h
 GlorotUniform C n=any b=dict h
 HeNormal C n=any b=dict h
 HeUniform C n=any b=dict h
 LecunNormal C n=any b=dict h
 LecunUniform C n=any b=dict h
 Orthogonal C n=any b=dict h
 RandomNormal C n=any b=dict h
 RandomUniform C n=any b=dict h
 TruncatedNormal C n=any b=dict h
 VarianceScaling C n=any b=dict h
keras.src.layers
 InputSpec C n=any b=dict h
keras.src.layers.input_spec
 InputSpec C n=any b=dict h
keras.src.layers.layer
 CallContext C n=any r=any b=dict h
 CallSpec C n=any b=dict h
keras.src.layers.preprocessing.feature_space
 Cross C n=any r=plain b=dict h
keras.src.layers.preprocessing.image_preprocessing.bounding_boxes.bounding_box
 BoundingBox C n=any b=dict h
keras.src.layers.preprocessing.image_preprocessing.bounding_boxes.formats
 CENTER_XYWH C n=any r=any b=dict h
 REL_XYWH C n=any r=any b=dict h
 REL_XYXY C n=any r=any b=dict h
 REL_YXYX C n=any r=any b=dict h
 XYWH C n=any r=any b=dict h
 XYXY C n=any r=any b=dict h
 YXYX C n=any r=any b=dict h
keras.src.layers.rnn.dropout_rnn_cell
 DropoutRNNCell C n=any r=any b=dict h
keras.src.legacy.losses
 Reduction C n=any r=any b=dict h
keras.src.legacy.preprocessing.image
 BatchFromFilesMixin C n=any r=any b=dict h
 DataFrameIterator C n=any b=dict h
 DirectoryIterator C n=any b=dict h
 ImageDataGenerator C n=any b=dict h
 Iterator C n=any b=dict h
 NumpyArrayIterator C n=any b=dict h
keras.src.legacy.preprocessing.sequence
 TimeseriesGenerator C n=any r=data b=dict h
keras.src.legacy.preprocessing.text
 Tokenizer C n=any r=data b=dict h
keras.src.legacy.saving.serialization
 DisableSharedObjectScope C n=any r=any b=dict h
 NoopLoadingScope C n=any r=any b=dict h
 SharedObjectConfig C n=any r=data b=dict i
 SharedObjectLoadingScope C n=any r=any b=dict h
 SharedObjectSavingScope C n=any r=any b=dict h
keras.src.losses
 BinaryCrossentropy C n=any b=dict h
 BinaryFocalCrossentropy C n=any b=dict h
 CTC C n=any b=dict h
 CategoricalCrossentropy C n=any b=dict h
 CategoricalFocalCrossentropy C n=any b=dict h
 CategoricalHinge C n=any b=dict h
 Circle C n=any b=dict h
 CosineSimilarity C n=any b=dict h
 Dice C n=any b=dict h
 Hinge C n=any b=dict h
 Huber C n=any b=dict h
 KLDivergence C n=any b=dict h
 LogCosh C n=any b=dict h
 Loss C n=any b=dict h
 LossFunctionWrapper C n=any b=dict h
 MeanAbsoluteError C n=any b=dict h
 MeanAbsolutePercentageError C n=any b=dict h
 MeanSquaredError C n=any b=dict h
 MeanSquaredLogarithmicError C n=any b=dict h
 Poisson C n=any b=dict h
 SparseCategoricalCrossentropy C n=any b=dict h
 SquaredHinge C n=any b=dict h
 Tversky C n=any b=dict h
keras.src.losses.loss
 Loss C n=any b=dict h
keras.src.losses.losses
 BinaryCrossentropy C n=any b=dict h
 BinaryFocalCrossentropy C n=any b=dict h
 CTC C n=any b=dict h
 CategoricalCrossentropy C n=any b=dict h
 CategoricalFocalCrossentropy C n=any b=dict h
 CategoricalGeneralizedCrossEntropy C n=any b=dict h
 CategoricalHinge C n=any b=dict h
 Circle C n=any b=dict h
 CosineSimilarity C n=any b=dict h
 Dice C n=any b=dict h
 Hinge C n=any b=dict h
 Huber C n=any b=dict h
 KLDivergence C n=any b=dict h
 LogCosh C n=any b=dict h
 LossFunctionWrapper C n=any b=dict h
 MeanAbsoluteError C n=any b=dict h
 MeanAbsolutePercentageError C n=any b=dict h
 MeanSquaredError C n=any b=dict h
 MeanSquaredLogarithmicError C n=any b=dict h
 Poisson C n=any b=dict h
 SparseCategoricalCrossentropy C n=any b=dict h
 SquaredHinge C n=any b=dict h
 Tversky C n=any b=dict h
keras.src.metrics
 AUC C n=any b=dict h
 Accuracy C n=any b=dict h
 BinaryAccuracy C n=any b=dict h
 BinaryCrossentropy C n=any b=dict h
 BinaryIoU C n=any b=dict h
 CategoricalAccuracy C n=any b=dict h
 CategoricalCrossentropy C n=any b=dict h
 CategoricalHinge C n=any b=dict h
 ConcordanceCorrelation C n=any b=dict h
 CosineSimilarity C n=any b=dict h
 F1Score C n=any b=dict h
 FBetaScore C n=any b=dict h
 FalseNegatives C n=any b=dict h
 FalsePositives C n=any b=dict h
 Hinge C n=any b=dict h
 IoU C n=any b=dict h
 KLDivergence C n=any b=dict h
 LogCoshError C n=any b=dict h
 Mean C n=any b=dict h
 MeanAbsoluteError C n=any b=dict h
 MeanAbsolutePercentageError C n=any b=dict h
 MeanIoU C n=any b=dict h
 MeanMetricWrapper C n=any b=dict h
 MeanSquaredError C n=any b=dict h
 MeanSquaredLogarithmicError C n=any b=dict h
 Metric C n=any b=dict h
 OneHotIoU C n=any b=dict h
 OneHotMeanIoU C n=any b=dict h
 PearsonCorrelation C n=any b=dict h
 Poisson C n=any b=dict h
 Precision C n=any b=dict h
 PrecisionAtRecall C n=any b=dict h
 R2Score C n=any b=dict h
 Recall C n=any b=dict h
 RecallAtPrecision C n=any b=dict h
 RootMeanSquaredError C n=any b=dict h
 SensitivityAtSpecificity C n=any b=dict h
 SparseCategoricalAccuracy C n=any b=dict h
 SparseCategoricalCrossentropy C n=any b=dict h
 SparseTopKCategoricalAccuracy C n=any b=dict h
 SpecificityAtSensitivity C n=any b=dict h
 SquaredHinge C n=any b=dict h
 Sum C n=any b=dict h
 TopKCategoricalAccuracy C n=any b=dict h
 TrueNegatives C n=any b=dict h
 TruePositives C n=any b=dict h
keras.src.metrics.accuracy_metrics
 Accuracy C n=any b=dict h
 BinaryAccuracy C n=any b=dict h
 CategoricalAccuracy C n=any b=dict h
 SparseCategoricalAccuracy C n=any b=dict h
 SparseTopKCategoricalAccuracy C n=any b=dict h
 TopKCategoricalAccuracy C n=any b=dict h
keras.src.metrics.confusion_metrics
 AUC C n=any b=dict h
 FalseNegatives C n=any b=dict h
 FalsePositives C n=any b=dict h
 Precision C n=any b=dict h
 PrecisionAtRecall C n=any b=dict h
 Recall C n=any b=dict h
 RecallAtPrecision C n=any b=dict h
 SensitivityAtSpecificity C n=any b=dict h
 SensitivitySpecificityBase C n=any b=dict h
 SpecificityAtSensitivity C n=any b=dict h
 TrueNegatives C n=any b=dict h
 TruePositives C n=any b=dict h
 _ConfusionMatrixConditionCount C n=any b=dict h
keras.src.metrics.correlation_metrics
 ConcordanceCorrelation C n=any b=dict h
 PearsonCorrelation C n=any b=dict h
keras.src.metrics.f_score_metrics
 F1Score C n=any b=dict h
 FBetaScore C n=any b=dict h
keras.src.metrics.hinge_metrics
 CategoricalHinge C n=any b=dict h
 Hinge C n=any b=dict h
 SquaredHinge C n=any b=dict h
keras.src.metrics.iou_metrics
 BinaryIoU C n=any b=dict h
 IoU C n=any b=dict h
 MeanIoU C n=any b=dict h
 OneHotIoU C n=any b=dict h
 OneHotMeanIoU C n=any b=dict h
 _IoUBase C n=any b=dict h
keras.src.metrics.metric
 Metric C n=any b=dict h
keras.src.metrics.metrics_utils
 AUCCurve C r=rule:enum-value h
 AUCSummationMethod C r=rule:enum-value h
 ConfusionMatrix C r=rule:enum-value h
keras.src.metrics.probabilistic_metrics
 BinaryCrossentropy C n=any b=dict h
 CategoricalCrossentropy C n=any b=dict h
 KLDivergence C n=any b=dict h
 Poisson C n=any b=dict h
 SparseCategoricalCrossentropy C n=any b=dict h
keras.src.metrics.reduction_metrics
 Mean C n=any b=dict h
 MeanMetricWrapper C n=any b=dict h
 Sum C n=any b=dict h
keras.src.metrics.regression_metrics
 CosineSimilarity C n=any b=dict h
 LogCoshError C n=any b=dict h
 MeanAbsoluteError C n=any b=dict h
 MeanAbsolutePercentageError C n=any b=dict h
 MeanSquaredError C n=any b=dict h
 MeanSquaredLogarithmicError C n=any b=dict h
 R2Score C n=any b=dict h
 RootMeanSquaredError C n=any b=dict h
keras.src.ops
 KerasTensor C n=any b=dict h
keras.src.ops.node
 KerasHistory C n=any r=any b=rule:slots
 Node C n=any b=dict h
keras.src.ops.symbolic_arguments
 SymbolicArguments C n=any b=dict h
keras.src.optimizers
 LegacyOptimizerWarning C n=any r=any b=dict h
 OptimizerMap C n=any r=data b=dict
keras.src.optimizers.base_optimizer
 BaseOptimizer C n=any b=dict h
keras.src.optimizers.multi_optimizer
 OptimizerMap C n=any r=data b=dict
keras.src.optimizers.schedules
 CosineDecay C n=any r=data b=dict h
 CosineDecayRestarts C n=any r=data b=dict h
 ExponentialDecay C n=any r=data b=dict h
 InverseTimeDecay C n=any r=data b=dict h
 PiecewiseConstantDecay C n=any r=data b=dict h
 PolynomialDecay C n=any r=data b=dict h
keras.src.optimizers.schedules.learning_rate_schedule
 CosineDecay C n=any r=data b=dict h
 CosineDecayRestarts C n=any r=data b=dict h
 ExponentialDecay C n=any r=data b=dict h
 InverseTimeDecay C n=any r=data b=dict h
 LearningRateSchedule C n=any r=any b=dict h
 PiecewiseConstantDecay C n=any r=data b=dict h
 PolynomialDecay C n=any r=data b=dict h
keras.src.quantizers
 AWQConfig C n=any r=data b=dict h
 AbsMaxQuantizer C n=any b=dict h
 Float8QuantizationConfig C n=any r=any b=dict h
 Int4QuantizationConfig C n=any r=plain b=dict h
 Int8QuantizationConfig C n=any b=dict h
 QuantizationConfig C n=any r=any b=dict h
 Quantizer C n=any r=any b=dict h
keras.src.quantizers.awq
 AWQ C n=any b=dict h
keras.src.quantizers.awq_config
 AWQConfig C n=any r=data b=dict h
keras.src.quantizers.gptq
 GPTQ C n=any b=dict h
keras.src.quantizers.gptq_config
 GPTQConfig C n=any r=plain b=dict h
keras.src.quantizers.quantization_config
 Float8QuantizationConfig C n=any r=any b=dict h
 Int4QuantizationConfig C n=any r=plain b=dict h
 Int8QuantizationConfig C n=any b=dict h
 QuantizationConfig C n=any r=any b=dict h
keras.src.quantizers.quantizers
 AbsMaxQuantizer C n=any b=dict h
 GPTQQuantizer C n=any b=dict h
 Quantizer C n=any r=any b=dict h
keras.src.random
 SeedGenerator C n=any b=dict h
keras.src.random.seed_generator
 SeedGenerator C n=any b=dict h
keras.src.regularizers
 L1 C n=any b=dict h
 L1L2 C n=any b=dict h
 L2 C n=any b=dict h
 OrthogonalRegularizer C n=any b=dict h
 Regularizer C n=any r=any b=dict h
keras.src.regularizers.regularizers
 L1 C n=any b=dict h
 L1L2 C n=any b=dict h
 L2 C n=any b=dict h
 OrthogonalRegularizer C n=any b=dict h
 Regularizer C n=any r=any b=dict h
keras.src.saving
 CustomObjectScope C n=any r=data b=dict h
keras.src.saving.file_editor
 KerasFileEditor C n=any b=dict h
keras.src.saving.keras_saveable
 KerasSaveable C n=any r=any b=dict h
keras.src.saving.object_registration
 CustomObjectScope C n=any r=data b=dict h
keras.src.saving.saving_lib
 DiskIOStore C n=any b=dict h
 H5IOStore C n=any b=dict h
 ShardedH5IOStore C n=any b=dict h
keras.src.saving.serialization_lib
 ObjectSharingScope C n=any r=any b=dict h
 SafeModeScope C n=any r=any b=dict h
 SerializableDict C n=any r=any b=dict h
keras.src.trainers.compile_utils
 CompileLoss C n=any b=dict h
 CompileMetrics C n=any b=dict h
 MetricsList C n=any b=dict h
keras.src.trainers.data_adapters
 ArrayDataAdapter C n=any b=dict h
 GeneratorDataAdapter C n=any b=dict h
 GrainDatasetAdapter C n=any b=dict h
 PyDatasetAdapter C n=any b=dict h
 TFDatasetAdapter C n=any b=dict h
 TorchDataLoaderAdapter C n=any r=plain b=dict h
keras.src.trainers.data_adapters.array_data_adapter
 ArrayDataAdapter C n=any b=dict h
keras.src.trainers.data_adapters.array_slicing
 JaxSparseSliceable C n=any r=any b=dict h
 NumpySliceable C n=any r=any b=dict h
 PandasDataFrameSliceable C n=any r=any b=dict h
 PandasSeriesSliceable C n=any r=any b=dict h
 PandasSliceable C n=any r=any b=dict h
 ScipySparseSliceable C n=any b=dict h
 Sliceable C n=any r=any b=dict h
 TensorflowRaggedSliceable C n=any r=any b=dict h
 TensorflowSliceable C n=any r=any b=dict h
 TensorflowSparseSliceable C n=any b=dict h
 TorchSliceable C n=any r=any b=dict h
keras.src.trainers.data_adapters.data_adapter
 DataAdapter C n=any r=any b=dict h
keras.src.trainers.data_adapters.generator_data_adapter
 GeneratorDataAdapter C n=any b=dict h
keras.src.trainers.data_adapters.grain_dataset_adapter
 GrainDatasetAdapter C n=any b=dict h
keras.src.trainers.data_adapters.py_dataset_adapter
 PyDataset C n=any r=any b=dict h
 PyDatasetAdapter C n=any b=dict h
keras.src.trainers.data_adapters.tf_dataset_adapter
 TFDatasetAdapter C n=any b=dict h
keras.src.trainers.data_adapters.torch_data_loader_adapter
 TorchDataLoaderAdapter C n=any r=plain b=dict h
keras.src.trainers.epoch_iterator
 EpochIterator C n=any b=dict h
keras.src.trainers.trainer
 Trainer C n=any b=dict h
keras.src.tree.dmtree_impl
 TypeErrorRemapping C n=any r=any b=dict h
keras.src.tree.tree_api
 MAP_TO_NONE C n=any r=any b=dict h
keras.src.utils
 Progbar C n=any b=dict h
keras.src.utils.backend_utils
 TFGraphScope C n=any b=dict h
keras.src.utils.progbar
 Progbar C n=any b=dict h
keras.src.utils.tracking
 DotNotTrackScope C n=any r=any b=dict h
 Tracker C n=any r=plain b=dict h
keras.tree
 MAP_TO_NONE C n=any r=any b=dict h
keras.utils
 CustomObjectScope C n=any r=data b=dict h
 Progbar C n=any b=dict h
 PyDataset C n=any r=any b=dict h
 Sequence C n=any r=any b=dict h
 custom_object_scope C n=any r=data b=dict h
`,
};
