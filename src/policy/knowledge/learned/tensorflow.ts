/**
 * What `policy learn` proved of tensorflow 2.21.0. Made by scripts/learn-knowledge.mjs: do not edit.
 * @module
 */
import type { Knowledge } from '../../knowledge.ts';

export const tensorflow: Knowledge = {
  package: 'tensorflow',
  versions: ['tensorflow 2.21.0'],
  derived: `
tensorflow._api.v2.compat.v2.types.experimental
 SupportsTracingProtocol C n=any b=dict h
tensorflow._api.v2.types.experimental
 SupportsTracingProtocol C n=any b=dict h
tensorflow.compiler.mlir.quantization.tensorflow.calibrator.calibration_algorithm
 _AverageMinMax C n=any r=any b=dict h
 _CalibrationAlgorithmBase C n=any r=any b=dict h
 _HistogramCalibrationAlgorithmBase C n=any b=dict h
 _HistogramMseBruteforce C n=any b=dict h
 _HistogramMseMaxFrequency C n=any b=dict h
 _HistogramMseSymmetric C n=any b=dict h
 _HistogramPercentile C n=any b=dict h
 _MinMax C n=any r=any b=dict h
tensorflow.compiler.mlir.quantization.tensorflow.python.representative_dataset
 RepresentativeDatasetLoader C n=any r=any b=dict h
 RepresentativeDatasetSaver C n=any r=any b=dict h
 TfRecordRepresentativeDatasetLoader C n=any r=any b=dict h
tensorflow.core.debug.debug_service_pb2_grpc
 EventListener C n=any r=any b=dict h
 EventListenerServicer C n=any r=any b=dict h
 EventListenerStub C n=any b=dict h
tensorflow.core.function.capture.capture_container
 FunctionCaptures C n=any b=dict h
 MutationAwareDict C n=any r=data b=dict
tensorflow.core.function.polymorphism.function_cache
 FunctionCache C n=any r=any b=rule:slots h
 FunctionContext C n=any r=any b=dict
tensorflow.core.function.polymorphism.function_type
 CapturedDefaultValue C n=any r=any b=dict h
tensorflow.core.function.polymorphism.type_dispatch
 TypeDispatchTable C n=any r=any b=dict h
tensorflow.core.function.trace_type
 InternalCastContext C n=any r=any b=dict h
 InternalPlaceholderContext C n=any r=data b=dict h
 InternalTracingContext C n=any r=any b=dict h
 Serializable C n=any r=any b=dict h
tensorflow.core.function.trace_type.serialization
 Serializable C n=any r=any b=dict h
tensorflow.core.function.trace_type.trace_type_builder
 InternalCastContext C n=any r=any b=dict h
 InternalPlaceholderContext C n=any r=data b=dict h
 InternalTracingContext C n=any r=any b=dict h
tensorflow.distribute.experimental.rpc.proto.tf_rpc_service_pb2_grpc
 RpcService C n=any r=any b=dict h
 RpcServiceServicer C n=any r=any b=dict h
 RpcServiceStub C n=any b=dict h
tensorflow.dtensor.python.d_checkpoint
 DTrackableSaver C n=any b=dict h
 _DCheckpointRestoreCoordinator C n=any b=dict h
 _DSaver C n=any r=any b=dict h
tensorflow.dtensor.python.d_variable
 DSaveSpec C n=any r=plain b=dict h
 _DVariableSaveable C n=any b=dict h
tensorflow.dtensor.python.dtensor_device
 DTensorDevice C n=any b=dict h
tensorflow.dtensor.python.input_util
 TFDataServiceConfig C n=any b=dict
tensorflow.dtensor.python.tpu_util
 _CoreLocation C n=any r=any b=dict
tensorflow.lite.python.authoring.authoring
 CompatibilityError C n=any r=any b=dict h ?data:args
 _Compatible C n=any b=dict h
tensorflow.lite.python.conversion_metadata_schema_py_generated
 ConversionMetadata C n=any r=any b=rule:slots h
 ConversionMetadataT C n=any r=any b=dict h
 ConversionOptions C n=any r=any b=rule:slots h
 ConversionOptionsT C n=any r=any b=dict h
 Environment C n=any r=any b=rule:slots h
 EnvironmentT C n=any r=any b=dict h
 ModelOptimizationMode C n=any r=any b=dict h
 ModelType C n=any r=any b=dict h
 SparsityBlockSize C n=any r=any b=rule:slots h
 SparsityBlockSizeT C n=any r=any b=dict h
tensorflow.lite.python.convert_phase
 Component C r=rule:enum-value h
 ConverterError C n=any b=dict h ?data:args
 SubComponent C r=rule:enum-value h
tensorflow.lite.python.interpreter
 SignatureRunner C n=any b=dict h
tensorflow.lite.python.lite
 QuantizationMode C n=any b=dict h
 TFLiteConverterBase C n=any b=dict h
 TFLiteConverterBaseV2 C n=any b=dict h
 TFLiteFrozenGraphConverterV2 C n=any b=dict h
 TFLiteJaxConverterV2 C n=any b=dict h
 TFLiteKerasModelConverterV2 C n=any b=dict h
 TFLiteSavedModelConverterV2 C n=any b=dict h
tensorflow.lite.python.metrics.metrics_interface
 TFLiteMetricsInterface C n=any r=any b=dict h
tensorflow.lite.python.op_hint
 OpHint.OpHintArgumentTracker C n=any r=any b=dict h
 _LiteAggregateOperand C n=any r=any b=dict h
 _LiteFuncCall C n=any r=any b=dict h
 _LiteOperand C n=any r=any b=dict h
 _LiteSingleOperand C n=any b=dict h
tensorflow.lite.python.optimize.calibrator
 Calibrator C n=any b=dict h
tensorflow.lite.python.schema_py_generated
 ATan2Options C n=any r=any b=rule:slots h
 ATan2OptionsT C n=any r=any b=dict h
 AbsOptions C n=any r=any b=rule:slots h
 AbsOptionsT C n=any r=any b=dict h
 ActivationFunctionType C n=any r=any b=dict h
 AddNOptions C n=any r=any b=rule:slots h
 AddNOptionsT C n=any r=any b=dict h
 AddOptions C n=any r=any b=rule:slots h
 AddOptionsT C n=any r=any b=dict h
 ArgMaxOptions C n=any r=any b=rule:slots h
 ArgMaxOptionsT C n=any r=any b=dict h
 ArgMinOptions C n=any r=any b=rule:slots h
 ArgMinOptionsT C n=any r=any b=dict h
 AssignVariableOptions C n=any r=any b=rule:slots h
 AssignVariableOptionsT C n=any r=any b=dict h
 BatchMatMulOptions C n=any r=any b=rule:slots h
 BatchMatMulOptionsT C n=any r=any b=dict h
 BatchToSpaceNDOptions C n=any r=any b=rule:slots h
 BatchToSpaceNDOptionsT C n=any r=any b=dict h
 BidirectionalSequenceLSTMOptions C n=any r=any b=rule:slots h
 BidirectionalSequenceLSTMOptionsT C n=any r=any b=dict h
 BidirectionalSequenceRNNOptions C n=any r=any b=rule:slots h
 BidirectionalSequenceRNNOptionsT C n=any r=any b=dict h
 BitcastOptions C n=any r=any b=rule:slots h
 BitcastOptionsT C n=any r=any b=dict h
 BitwiseXorOptions C n=any r=any b=rule:slots h
 BitwiseXorOptionsT C n=any r=any b=dict h
 BlockwiseQuantization C n=any r=any b=rule:slots h
 BlockwiseQuantizationT C n=any r=any b=dict h
 BroadcastToOptions C n=any r=any b=rule:slots h
 BroadcastToOptionsT C n=any r=any b=dict h
 BucketizeOptions C n=any r=any b=rule:slots h
 BucketizeOptionsT C n=any r=any b=dict h
 Buffer C n=any r=any b=rule:slots h
 BufferT C n=any r=any b=dict h
 BuiltinOperator C n=any r=any b=dict h
 BuiltinOptions C n=any r=any b=dict h
 BuiltinOptions2 C n=any r=any b=dict h
 CallOnceOptions C n=any r=any b=rule:slots h
 CallOnceOptionsT C n=any r=any b=dict h
 CallOptions C n=any r=any b=rule:slots h
 CallOptionsT C n=any r=any b=dict h
 CastOptions C n=any r=any b=rule:slots h
 CastOptionsT C n=any r=any b=dict h
 CombinerType C n=any r=any b=dict h
 ConcatEmbeddingsOptions C n=any r=any b=rule:slots h
 ConcatEmbeddingsOptionsT C n=any r=any b=dict h
 ConcatenationOptions C n=any r=any b=rule:slots h
 ConcatenationOptionsT C n=any r=any b=dict h
 Conv2DOptions C n=any r=any b=rule:slots h
 Conv2DOptionsT C n=any r=any b=dict h
 Conv3DOptions C n=any r=any b=rule:slots h
 Conv3DOptionsT C n=any r=any b=dict h
 CosOptions C n=any r=any b=rule:slots h
 CosOptionsT C n=any r=any b=dict h
 CumsumOptions C n=any r=any b=rule:slots h
 CumsumOptionsT C n=any r=any b=dict h
 CustomOptionsFormat C n=any r=any b=dict h
 CustomQuantization C n=any r=any b=rule:slots h
 CustomQuantizationT C n=any r=any b=dict h
 DensifyOptions C n=any r=any b=rule:slots h
 DensifyOptionsT C n=any r=any b=dict h
 DepthToSpaceOptions C n=any r=any b=rule:slots h
 DepthToSpaceOptionsT C n=any r=any b=dict h
 DepthwiseConv2DOptions C n=any r=any b=rule:slots h
 DepthwiseConv2DOptionsT C n=any r=any b=dict h
 DequantizeOptions C n=any r=any b=rule:slots h
 DequantizeOptionsT C n=any r=any b=dict h
 DilateOptions C n=any r=any b=rule:slots h
 DilateOptionsT C n=any r=any b=dict h
 DimensionMetadata C n=any r=any b=rule:slots h
 DimensionMetadataT C n=any r=any b=dict h
 DimensionType C n=any r=any b=dict h
 DivOptions C n=any r=any b=rule:slots h
 DivOptionsT C n=any r=any b=dict h
 DynamicUpdateSliceOptions C n=any r=any b=rule:slots h
 DynamicUpdateSliceOptionsT C n=any r=any b=dict h
 EmbeddingLookupSparseOptions C n=any r=any b=rule:slots h
 EmbeddingLookupSparseOptionsT C n=any r=any b=dict h
 EqualOptions C n=any r=any b=rule:slots h
 EqualOptionsT C n=any r=any b=dict h
 ExpOptions C n=any r=any b=rule:slots h
 ExpOptionsT C n=any r=any b=dict h
 ExpandDimsOptions C n=any r=any b=rule:slots h
 ExpandDimsOptionsT C n=any r=any b=dict h
 ExternalBuffer C n=any r=any b=rule:slots h
 ExternalBufferGroup C n=any r=any b=rule:slots h
 ExternalBufferGroupT C n=any r=any b=dict h
 ExternalBufferT C n=any r=any b=dict h
 FakeQuantOptions C n=any r=any b=rule:slots h
 FakeQuantOptionsT C n=any r=any b=dict h
 FillOptions C n=any r=any b=rule:slots h
 FillOptionsT C n=any r=any b=dict h
 FloorDivOptions C n=any r=any b=rule:slots h
 FloorDivOptionsT C n=any r=any b=dict h
 FloorModOptions C n=any r=any b=rule:slots h
 FloorModOptionsT C n=any r=any b=dict h
 FullyConnectedOptions C n=any r=any b=rule:slots h
 FullyConnectedOptionsT C n=any r=any b=dict h
 FullyConnectedOptionsWeightsFormat C n=any r=any b=dict h
 GatherNdOptions C n=any r=any b=rule:slots h
 GatherNdOptionsT C n=any r=any b=dict h
 GatherOptions C n=any r=any b=rule:slots h
 GatherOptionsT C n=any r=any b=dict h
 GeluOptions C n=any r=any b=rule:slots h
 GeluOptionsT C n=any r=any b=dict h
 GreaterEqualOptions C n=any r=any b=rule:slots h
 GreaterEqualOptionsT C n=any r=any b=dict h
 GreaterOptions C n=any r=any b=rule:slots h
 GreaterOptionsT C n=any r=any b=dict h
 HardSwishOptions C n=any r=any b=rule:slots h
 HardSwishOptionsT C n=any r=any b=dict h
 HashtableFindOptions C n=any r=any b=rule:slots h
 HashtableFindOptionsT C n=any r=any b=dict h
 HashtableImportOptions C n=any r=any b=rule:slots h
 HashtableImportOptionsT C n=any r=any b=dict h
 HashtableOptions C n=any r=any b=rule:slots h
 HashtableOptionsT C n=any r=any b=dict h
 HashtableSizeOptions C n=any r=any b=rule:slots h
 HashtableSizeOptionsT C n=any r=any b=dict h
 IfOptions C n=any r=any b=rule:slots h
 IfOptionsT C n=any r=any b=dict h
 Int32Vector C n=any r=any b=rule:slots h
 Int32VectorT C n=any r=any b=dict h
 L2NormOptions C n=any r=any b=rule:slots h
 L2NormOptionsT C n=any r=any b=dict h
 LSHProjectionOptions C n=any r=any b=rule:slots h
 LSHProjectionOptionsT C n=any r=any b=dict h
 LSHProjectionType C n=any r=any b=dict h
 LSTMKernelType C n=any r=any b=dict h
 LSTMOptions C n=any r=any b=rule:slots h
 LSTMOptionsT C n=any r=any b=dict h
 LeakyReluOptions C n=any r=any b=rule:slots h
 LeakyReluOptionsT C n=any r=any b=dict h
 LessEqualOptions C n=any r=any b=rule:slots h
 LessEqualOptionsT C n=any r=any b=dict h
 LessOptions C n=any r=any b=rule:slots h
 LessOptionsT C n=any r=any b=dict h
 LocalResponseNormalizationOptions C n=any r=any b=rule:slots h
 LocalResponseNormalizationOptionsT C n=any r=any b=dict h
 LogSoftmaxOptions C n=any r=any b=rule:slots h
 LogSoftmaxOptionsT C n=any r=any b=dict h
 LogicalAndOptions C n=any r=any b=rule:slots h
 LogicalAndOptionsT C n=any r=any b=dict h
 LogicalNotOptions C n=any r=any b=rule:slots h
 LogicalNotOptionsT C n=any r=any b=dict h
 LogicalOrOptions C n=any r=any b=rule:slots h
 LogicalOrOptionsT C n=any r=any b=dict h
 MatrixDiagOptions C n=any r=any b=rule:slots h
 MatrixDiagOptionsT C n=any r=any b=dict h
 MatrixSetDiagOptions C n=any r=any b=rule:slots h
 MatrixSetDiagOptionsT C n=any r=any b=dict h
 MaximumMinimumOptions C n=any r=any b=rule:slots h
 MaximumMinimumOptionsT C n=any r=any b=dict h
 Metadata C n=any r=any b=rule:slots h
 MetadataT C n=any r=any b=dict h
 MirrorPadMode C n=any r=any b=dict h
 MirrorPadOptions C n=any r=any b=rule:slots h
 MirrorPadOptionsT C n=any r=any b=dict h
 Model C n=any r=any b=rule:slots h
 ModelT C n=any r=any b=dict h
 MulOptions C n=any r=any b=rule:slots h
 MulOptionsT C n=any r=any b=dict h
 NegOptions C n=any r=any b=rule:slots h
 NegOptionsT C n=any r=any b=dict h
 NonMaxSuppressionV4Options C n=any r=any b=rule:slots h
 NonMaxSuppressionV4OptionsT C n=any r=any b=dict h
 NonMaxSuppressionV5Options C n=any r=any b=rule:slots h
 NonMaxSuppressionV5OptionsT C n=any r=any b=dict h
 NotEqualOptions C n=any r=any b=rule:slots h
 NotEqualOptionsT C n=any r=any b=dict h
 OneHotOptions C n=any r=any b=rule:slots h
 OneHotOptionsT C n=any r=any b=dict h
 Operator C n=any r=any b=rule:slots h
 OperatorCode C n=any r=any b=rule:slots h
 OperatorCodeT C n=any r=any b=dict h
 OperatorT C n=any r=any b=dict h
 PackOptions C n=any r=any b=rule:slots h
 PackOptionsT C n=any r=any b=dict h
 PadOptions C n=any r=any b=rule:slots h
 PadOptionsT C n=any r=any b=dict h
 PadV2Options C n=any r=any b=rule:slots h
 PadV2OptionsT C n=any r=any b=dict h
 Padding C n=any r=any b=dict h
 Pool2DOptions C n=any r=any b=rule:slots h
 Pool2DOptionsT C n=any r=any b=dict h
 PowOptions C n=any r=any b=rule:slots h
 PowOptionsT C n=any r=any b=dict h
 QuantizationDetails C n=any r=any b=dict h
 QuantizationParameters C n=any r=any b=rule:slots h
 QuantizationParametersT C n=any r=any b=dict h
 QuantizeOptions C n=any r=any b=rule:slots h
 QuantizeOptionsT C n=any r=any b=dict h
 RNNOptions C n=any r=any b=rule:slots h
 RNNOptionsT C n=any r=any b=dict h
 RandomOptions C n=any r=any b=rule:slots h
 RandomOptionsT C n=any r=any b=dict h
 RangeOptions C n=any r=any b=rule:slots h
 RangeOptionsT C n=any r=any b=dict h
 RankOptions C n=any r=any b=rule:slots h
 RankOptionsT C n=any r=any b=dict h
 ReadVariableOptions C n=any r=any b=rule:slots h
 ReadVariableOptionsT C n=any r=any b=dict h
 ReduceWindowFunction C n=any r=any b=dict h
 ReduceWindowOptions C n=any r=any b=rule:slots h
 ReduceWindowOptionsT C n=any r=any b=dict h
 ReducerOptions C n=any r=any b=rule:slots h
 ReducerOptionsT C n=any r=any b=dict h
 ReshapeOptions C n=any r=any b=rule:slots h
 ReshapeOptionsT C n=any r=any b=dict h
 ResizeBilinearOptions C n=any r=any b=rule:slots h
 ResizeBilinearOptionsT C n=any r=any b=dict h
 ResizeNearestNeighborOptions C n=any r=any b=rule:slots h
 ResizeNearestNeighborOptionsT C n=any r=any b=dict h
 ReverseSequenceOptions C n=any r=any b=rule:slots h
 ReverseSequenceOptionsT C n=any r=any b=dict h
 ReverseV2Options C n=any r=any b=rule:slots h
 ReverseV2OptionsT C n=any r=any b=dict h
 Rfft2dOptions C n=any r=any b=rule:slots h
 Rfft2dOptionsT C n=any r=any b=dict h
 RightShiftOptions C n=any r=any b=rule:slots h
 RightShiftOptionsT C n=any r=any b=dict h
 RngAlgorithm C n=any r=any b=dict h
 SVDFOptions C n=any r=any b=rule:slots h
 SVDFOptionsT C n=any r=any b=dict h
 ScatterNdOptions C n=any r=any b=rule:slots h
 ScatterNdOptionsT C n=any r=any b=dict h
 SegmentSumOptions C n=any r=any b=rule:slots h
 SegmentSumOptionsT C n=any r=any b=dict h
 SelectOptions C n=any r=any b=rule:slots h
 SelectOptionsT C n=any r=any b=dict h
 SelectV2Options C n=any r=any b=rule:slots h
 SelectV2OptionsT C n=any r=any b=dict h
 SequenceRNNOptions C n=any r=any b=rule:slots h
 SequenceRNNOptionsT C n=any r=any b=dict h
 ShapeOptions C n=any r=any b=rule:slots h
 ShapeOptionsT C n=any r=any b=dict h
 SignOptions C n=any r=any b=rule:slots h
 SignOptionsT C n=any r=any b=dict h
 SignatureDef C n=any r=any b=rule:slots h
 SignatureDefT C n=any r=any b=dict h
 SkipGramOptions C n=any r=any b=rule:slots h
 SkipGramOptionsT C n=any r=any b=dict h
 SliceOptions C n=any r=any b=rule:slots h
 SliceOptionsT C n=any r=any b=dict h
 SoftmaxOptions C n=any r=any b=rule:slots h
 SoftmaxOptionsT C n=any r=any b=dict h
 SpaceToBatchNDOptions C n=any r=any b=rule:slots h
 SpaceToBatchNDOptionsT C n=any r=any b=dict h
 SpaceToDepthOptions C n=any r=any b=rule:slots h
 SpaceToDepthOptionsT C n=any r=any b=dict h
 SparseIndexVector C n=any r=any b=dict h
 SparseToDenseOptions C n=any r=any b=rule:slots h
 SparseToDenseOptionsT C n=any r=any b=dict h
 SparsityParameters C n=any r=any b=rule:slots h
 SparsityParametersT C n=any r=any b=dict h
 SplitOptions C n=any r=any b=rule:slots h
 SplitOptionsT C n=any r=any b=dict h
 SplitVOptions C n=any r=any b=rule:slots h
 SplitVOptionsT C n=any r=any b=dict h
 SquareOptions C n=any r=any b=rule:slots h
 SquareOptionsT C n=any r=any b=dict h
 SquaredDifferenceOptions C n=any r=any b=rule:slots h
 SquaredDifferenceOptionsT C n=any r=any b=dict h
 SqueezeOptions C n=any r=any b=rule:slots h
 SqueezeOptionsT C n=any r=any b=dict h
 StableHLOCompositeOptions C n=any r=any b=rule:slots h
 StableHLOCompositeOptionsT C n=any r=any b=dict h
 StablehloBroadcastInDimOptions C n=any r=any b=rule:slots h
 StablehloBroadcastInDimOptionsT C n=any r=any b=dict h
 StablehloCaseOptions C n=any r=any b=rule:slots h
 StablehloCaseOptionsT C n=any r=any b=dict h
 StablehloCompareOptions C n=any r=any b=rule:slots h
 StablehloCompareOptionsT C n=any r=any b=dict h
 StablehloComparisonDirection C n=any r=any b=dict h
 StablehloComparisonType C n=any r=any b=dict h
 StablehloConcatenateOptions C n=any r=any b=rule:slots h
 StablehloConcatenateOptionsT C n=any r=any b=dict h
 StablehloConvolutionOptions C n=any r=any b=rule:slots h
 StablehloConvolutionOptionsT C n=any r=any b=dict h
 StablehloCustomCallOptions C n=any r=any b=rule:slots h
 StablehloCustomCallOptionsT C n=any r=any b=dict h
 StablehloDotGeneralOptions C n=any r=any b=rule:slots h
 StablehloDotGeneralOptionsT C n=any r=any b=dict h
 StablehloDynamicSliceOptions C n=any r=any b=rule:slots h
 StablehloDynamicSliceOptionsT C n=any r=any b=dict h
 StablehloGatherOptions C n=any r=any b=rule:slots h
 StablehloGatherOptionsT C n=any r=any b=dict h
 StablehloIotaOptions C n=any r=any b=rule:slots h
 StablehloIotaOptionsT C n=any r=any b=dict h
 StablehloPadOptions C n=any r=any b=rule:slots h
 StablehloPadOptionsT C n=any r=any b=dict h
 StablehloPrecisionConfig C n=any r=any b=dict h
 StablehloReduceOptions C n=any r=any b=rule:slots h
 StablehloReduceOptionsT C n=any r=any b=dict h
 StablehloReduceWindowOptions C n=any r=any b=rule:slots h
 StablehloReduceWindowOptionsT C n=any r=any b=dict h
 StablehloRngBitGeneratorOptions C n=any r=any b=rule:slots h
 StablehloRngBitGeneratorOptionsT C n=any r=any b=dict h
 StablehloScatterOptions C n=any r=any b=rule:slots h
 StablehloScatterOptionsT C n=any r=any b=dict h
 StablehloShiftLeftOptions C n=any r=any b=rule:slots h
 StablehloShiftLeftOptionsT C n=any r=any b=dict h
 StablehloSliceOptions C n=any r=any b=rule:slots h
 StablehloSliceOptionsT C n=any r=any b=dict h
 StablehloSortOptions C n=any r=any b=rule:slots h
 StablehloSortOptionsT C n=any r=any b=dict h
 StablehloTransposeOptions C n=any r=any b=rule:slots h
 StablehloTransposeOptionsT C n=any r=any b=dict h
 StablehloWhileOptions C n=any r=any b=rule:slots h
 StablehloWhileOptionsT C n=any r=any b=dict h
 StridedSliceOptions C n=any r=any b=rule:slots h
 StridedSliceOptionsT C n=any r=any b=dict h
 SubGraph C n=any r=any b=rule:slots h
 SubGraphT C n=any r=any b=dict h
 SubOptions C n=any r=any b=rule:slots h
 SubOptionsT C n=any r=any b=dict h
 Tensor C n=any r=any b=rule:slots h
 TensorMap C n=any r=any b=rule:slots h
 TensorMapT C n=any r=any b=dict h
 TensorT C n=any r=any b=dict h
 TensorType C n=any r=any b=dict h
 TileOptions C n=any r=any b=rule:slots h
 TileOptionsT C n=any r=any b=dict h
 TopKV2Options C n=any r=any b=rule:slots h
 TopKV2OptionsT C n=any r=any b=dict h
 TransposeConvOptions C n=any r=any b=rule:slots h
 TransposeConvOptionsT C n=any r=any b=dict h
 TransposeOptions C n=any r=any b=rule:slots h
 TransposeOptionsT C n=any r=any b=dict h
 Uint16Vector C n=any r=any b=rule:slots h
 Uint16VectorT C n=any r=any b=dict h
 Uint8Vector C n=any r=any b=rule:slots h
 Uint8VectorT C n=any r=any b=dict h
 UnidirectionalSequenceLSTMOptions C n=any r=any b=rule:slots h
 UnidirectionalSequenceLSTMOptionsT C n=any r=any b=dict h
 UniqueOptions C n=any r=any b=rule:slots h
 UniqueOptionsT C n=any r=any b=dict h
 UnpackOptions C n=any r=any b=rule:slots h
 UnpackOptionsT C n=any r=any b=dict h
 UnsortedSegmentMaxOptions C n=any r=any b=rule:slots h
 UnsortedSegmentMaxOptionsT C n=any r=any b=dict h
 UnsortedSegmentMinOptions C n=any r=any b=rule:slots h
 UnsortedSegmentMinOptionsT C n=any r=any b=dict h
 UnsortedSegmentProdOptions C n=any r=any b=rule:slots h
 UnsortedSegmentProdOptionsT C n=any r=any b=dict h
 UnsortedSegmentSumOptions C n=any r=any b=rule:slots h
 UnsortedSegmentSumOptionsT C n=any r=any b=dict h
 VarHandleOptions C n=any r=any b=rule:slots h
 VarHandleOptionsT C n=any r=any b=dict h
 VariantSubType C n=any r=any b=rule:slots h
 VariantSubTypeT C n=any r=any b=dict h
 WhereOptions C n=any r=any b=rule:slots h
 WhereOptionsT C n=any r=any b=dict h
 WhileOptions C n=any r=any b=rule:slots h
 WhileOptionsT C n=any r=any b=dict h
 ZerosLikeOptions C n=any r=any b=rule:slots h
 ZerosLikeOptionsT C n=any r=any b=dict h
tensorflow.lite.toco.logging.gen_html
 HTMLGenerator C n=any b=dict h
tensorflow.lite.tools.visualize
 DataSizeMapper C n=any r=any b=dict h
 OpCodeMapper C n=any b=dict h
 TensorMapper C n=any r=any b=dict h
tensorflow.python.autograph.converters.break_statements
 _Break C n=any r=any b=dict h
tensorflow.python.autograph.converters.call_trees
 _ArgTemplateBuilder C n=any r=any b=dict h
 _Function C n=any r=any b=dict h
tensorflow.python.autograph.converters.continue_statements
 _Block C n=any r=any b=dict h
 _Continue C n=any r=any b=dict h
tensorflow.python.autograph.converters.control_flow
 AnnotatedDef C n=any r=any b=dict h
 _Function C n=any r=any b=dict h
tensorflow.python.autograph.converters.directives
 _LoopScope C n=any r=any b=dict h
tensorflow.python.autograph.converters.functions
 _Function C n=any r=any b=dict h
tensorflow.python.autograph.converters.lists
 _Statement C n=any r=any b=dict h
tensorflow.python.autograph.converters.return_statements
 _Block C n=any r=any b=dict h
 _Function C n=any r=any b=dict h
 _RewriteBlock C n=any r=any b=dict h
tensorflow.python.autograph.core.ag_ctx
 ControlStatusCtx C n=any r=any b=dict h
 NullCtx C n=any r=any b=dict h
 Status C r=rule:enum-value h
tensorflow.python.autograph.core.config_lib
 Action C r=rule:enum-value h
 Convert C n=any r=any b=dict h
 DoNotConvert C n=any r=any b=dict h
 Rule C n=any r=any b=dict h
tensorflow.python.autograph.core.converter
 ConversionOptions C n=any r=plain b=dict
 ProgramContext C n=any r=any b=dict h
tensorflow.python.autograph.core.converter_testing
 TestingTranspiler C n=any b=dict h
tensorflow.python.autograph.core.function_wrappers
 FunctionScope C n=any b=dict h
tensorflow.python.autograph.impl.api
 AutoGraphError C n=any r=any b=dict h ?data:args
 ConversionError C n=any r=any b=dict h ?data:args
 PyToTF C n=any b=dict h
 StackTraceMapper C n=any b=dict h
 StagingError C n=any r=any b=dict h ?data:args
 _ErrorMetadata C n=any r=plain b=rule:slots h
tensorflow.python.autograph.operators
 GetItemOpts C n=any r=any b=dict
 ListPopOpts C n=any r=any b=dict
 ListStackOpts C n=any r=any b=dict
 UndefinedReturnValue C n=any r=any b=dict h
tensorflow.python.autograph.operators.control_flow
 _PythonLoopChecker C n=any r=any b=rule:slots h
tensorflow.python.autograph.operators.data_structures
 ListPopOpts C n=any r=any b=dict
 ListStackOpts C n=any r=any b=dict
tensorflow.python.autograph.operators.slices
 GetItemOpts C n=any r=any b=dict
tensorflow.python.autograph.operators.variables
 UndefinedReturnValue C n=any r=any b=dict h
tensorflow.python.autograph.pyct.anno
 Basic C r=rule:enum-value h
 NoValue C r=rule:enum-value h
 Static C r=rule:enum-value h
tensorflow.python.autograph.pyct.ast_util
 CleanCopier C n=any r=any b=dict h
tensorflow.python.autograph.pyct.cache
 CodeObjectCache C n=any b=rule:slots h
 UnboundInstanceCache C n=any b=rule:slots h
 _TransformedFnCache C n=any b=rule:slots h
tensorflow.python.autograph.pyct.cfg
 Graph C n=any r=any b=dict
 GraphBuilder C n=any r=any b=dict h
 GraphVisitor C n=any b=dict h
 Node C n=any r=any b=dict h
 _WalkMode C r=rule:enum-value h
tensorflow.python.autograph.pyct.common_transformers.anf
 ASTEdgePattern C n=any r=any b=rule:slots
 DummyGensym C n=any r=any b=dict h
tensorflow.python.autograph.pyct.error_utils
 ErrorMetadataBase C n=any r=plain b=rule:slots h
 FrameInfo C n=any r=any b=rule:slots
 MultilineMessageKeyError C n=any r=data b=dict h ?data:args
tensorflow.python.autograph.pyct.errors
 InaccessibleSourceCodeError C n=any r=any b=dict h ?data:args
 PyCTError C n=any r=any b=dict h ?data:args
 UnsupportedLanguageElementError C n=any r=any b=dict h ?data:args
tensorflow.python.autograph.pyct.naming
 Namer C n=any r=any b=dict h
tensorflow.python.autograph.pyct.origin_info
 LineLocation C n=any r=any b=dict
 Location C n=any r=any b=dict
 OriginInfo C n=any r=any b=dict
 _Function C n=any r=any b=dict h
tensorflow.python.autograph.pyct.qual_names
 CallerMustSetThis C n=any r=any b=dict h
 Literal C n=any r=any b=dict
 QN C n=any b=dict
 Symbol C n=any r=any b=dict
tensorflow.python.autograph.pyct.static_analysis.activity
 Scope C n=any b=dict h
 _Comprehension C n=any r=any b=dict h
 _FunctionOrClass C n=any r=any b=dict h
tensorflow.python.autograph.pyct.static_analysis.annos
 NoValue C r=rule:enum-value h
 NodeAnno C r=rule:enum-value h
tensorflow.python.autograph.pyct.static_analysis.liveness
 Analyzer C n=any b=dict h
tensorflow.python.autograph.pyct.static_analysis.reaching_definitions
 Analyzer C n=any b=dict h
 Definition C n=any r=any b=dict h
 _NodeState C n=any b=dict
tensorflow.python.autograph.pyct.static_analysis.reaching_fndefs
 Analyzer C n=any b=dict h
 Definition C n=any r=any b=dict h
 _NodeState C n=any r=plain b=dict
tensorflow.python.autograph.pyct.static_analysis.type_inference
 Analyzer C n=any b=dict h
 Resolver C n=any r=any b=dict h
 _TypeMap C n=any b=dict
tensorflow.python.autograph.pyct.transformer
 AnalysisLevel C r=rule:enum-value h
 Context C n=any r=any b=dict h
 EntityInfo C n=any r=any b=dict
 NodeStateTracker C n=any r=any b=dict h
 _State C n=any r=any b=dict h
tensorflow.python.autograph.pyct.transpiler
 GenericTranspiler C n=any r=any b=dict h
 PyToPy C n=any b=dict h
 _PythonFnFactory C n=any r=any b=dict h
tensorflow.python.autograph.utils.tensor_list
 TensorList C n=any b=dict h
tensorflow.python.autograph.utils.type_registry
 TypeRegistry C n=any r=any b=dict h
tensorflow.python.checkpoint.async_checkpoint_helper
 AsyncCheckpointHelper C n=any b=dict h
tensorflow.python.checkpoint.checkpoint
 CheckpointLoadStatus C n=any r=plain b=dict h
 InitializationOnlyStatus C n=any r=plain b=dict h
 NameBasedSaverStatus C n=any b=dict h
 ObjectGraphProtoPrettyPrinter C n=any r=any b=rule:slots h
 TrackableSaver C n=any b=dict h
 _CheckpointRestoreCoordinator C n=any b=dict h
 _LoadStatus C n=any r=any b=dict h
 _NameBasedRestoreCoordinator C n=any b=dict h
 _SessionWithFeedDictAdditions C n=any r=any b=dict h
tensorflow.python.checkpoint.checkpoint_adapter
 AbstractCheckpointAdapter C n=any r=any b=dict h
 ReshardCallback C n=any r=any b=dict h
tensorflow.python.checkpoint.functional_saver
 MultiDeviceSaver C n=any b=dict h
tensorflow.python.checkpoint.restore
 CheckpointPosition C n=any r=any b=rule:slots h
tensorflow.python.checkpoint.saveable_compat
 CheckpointConversionError C n=any r=any b=dict h ?data:args
tensorflow.python.checkpoint.sharding.sharding_policies
 MaxShardSizePolicy.MaxShardSizePartitioner C n=any r=any b=dict h
tensorflow.python.checkpoint.tensor_callable
 Callable C n=any r=plain b=dict h
tensorflow.python.client.session
 SessionInterface C n=any r=any b=dict h
 _AttrsFetchMapper C n=any b=dict h
 _DeviceAttributes C n=any b=dict h
 _DictFetchMapper C n=any b=dict h
 _ElementFetchMapper C n=any b=dict h
 _FetchHandler C n=any b=dict h
 _FetchMapper C n=any r=any b=dict h
 _ListFetchMapper C n=any b=dict h
tensorflow.python.client.timeline
 AllocationMaximum C n=any r=any b=dict
 StepStatsAnalysis C n=any r=any b=dict
 Timeline C n=any r=any b=dict h
 _ChromeTraceFormatter C n=any r=any b=dict h
 _TensorTracker C n=any r=any b=dict h
tensorflow.python.compiler.tensorrt.trt_convert
 TrtGraphConverter C n=any b=dict h
 TrtPrecisionMode C n=any r=any b=dict h
tensorflow.python.compiler.tensorrt.utils
 DTypeIndex C n=any r=data b=dict i
tensorflow.python.compiler.xla.experimental.xla_sharding
 Sharding C n=any r=any b=dict h
tensorflow.python.compiler.xla.jit
 _XlaScope C n=any r=any b=dict h
tensorflow.python.compiler.xla.xla
 XLACompileContext C n=any b=dict h
 _CapturedObject C n=any r=any b=dict h
tensorflow.python.data.experimental.ops.data_service_ops
 HashableElementSpec C n=any b=dict
tensorflow.python.data.ops.dataset_ops
 DatasetV2._GeneratorState C n=any r=any b=dict h
tensorflow.python.data.ops.iterator_ops
 _IteratorSaveable C n=any b=dict h
tensorflow.python.data.ops.multi_device_iterator_ops
 MultiDeviceIterator C n=any b=dict h
tensorflow.python.data.ops.structured_function
 StructuredFunctionWrapper C n=any b=dict h
tensorflow.python.data.util.options
 OptionsBase C n=any r=any b=dict
tensorflow.python.debug
 DebugDumpDir C n=any b=dict h
 DebugTensorDatum C n=any b=dict h
 GradientsDebugger C n=any b=dict h
 WatchOptions C n=any r=data b=dict h
tensorflow.python.debug.lib.check_numerics_callback
 CheckNumericsCallback C n=any r=any b=dict h
tensorflow.python.debug.lib.debug_data
 DebugDumpDir C n=any b=dict h
 DebugTensorDatum C n=any b=dict h
 InconvertibleTensorProto C n=any r=any b=dict h
 WatchKeyDoesNotExistInDebugDumpDirError C n=any r=any b=dict h ?data:args
tensorflow.python.debug.lib.debug_events_monitors
 BaseMonitor C n=any b=dict h
 InfNanAlert C n=any r=any b=dict h
 InfNanMonitor C n=any b=dict h
tensorflow.python.debug.lib.debug_events_reader
 BaseDigest C n=any r=any b=dict h
 DebugDataReader C n=any b=dict h
 DebugEventsReader C n=any b=dict h
 DebuggedDevice C n=any r=any b=dict h
 DebuggedGraph C n=any r=any b=dict h
 Execution C n=any r=plain b=dict h
 ExecutionDigest C n=any r=data b=dict h
 GraphExecutionTrace C n=any r=plain b=dict h
 GraphExecutionTraceDigest C n=any r=any b=dict h
 GraphOpCreationDigest C n=any r=data b=dict h
tensorflow.python.debug.lib.debug_events_writer
 DebugEventsWriter C n=any b=dict h
tensorflow.python.debug.lib.debug_gradients
 GradientsDebugger C n=any b=dict h
tensorflow.python.debug.lib.debug_graphs
 DFSGraphTracer C n=any r=any b=dict h
 DebugGraph C n=any b=dict h
 GraphTracingReachedDestination C n=any r=any b=dict h ?data:args
tensorflow.python.debug.lib.debug_service_pb2_grpc
 EventListenerServicer C n=any r=any b=dict h
 EventListenerStub C n=any b=dict h
tensorflow.python.debug.lib.dumping_callback
 _DumpingCallback C n=any b=dict h
tensorflow.python.debug.lib.grpc_debug_server
 EventListenerBaseServicer C n=any b=dict h
 EventListenerBaseStreamHandler C n=any r=any b=dict h
tensorflow.python.debug.lib.grpc_debug_test_server
 EventListenerTestServicer C n=any b=dict h
 EventListenerTestStreamHandler C n=any b=dict h
tensorflow.python.debug.lib.profiling
 AggregateProfile C n=any b=dict h
 ProfileDatum C n=any b=dict h
tensorflow.python.debug.wrappers.framework
 OnRunEndRequest C n=any b=dict h
 OnRunEndResponse C n=any r=any b=dict h
 OnRunStartAction C n=any r=any b=dict h
 OnRunStartRequest C n=any r=any b=dict h
 OnRunStartResponse C n=any b=dict h
 OnSessionInitAction C n=any r=any b=dict h
 OnSessionInitRequest C n=any b=dict h
 OnSessionInitResponse C n=any b=dict h
 WatchOptions C n=any r=data b=dict h
tensorflow.python.distribute.cluster_resolver.tpu.tpu_cluster_resolver
 _LocalCloudTpuClient C n=any r=any b=dict h
tensorflow.python.distribute.collective_util
 Options C n=any b=dict h
tensorflow.python.distribute.combinations
 NamedDistribution C n=any r=any b=dict h
 TestEnvironment C n=any b=dict h
tensorflow.python.distribute.coordinator.cluster_coordinator
 Closure C n=any b=dict h
 ClosureAbortedError C n=any r=plain b=dict h ?data:args
 ClosureInputError C n=any r=plain b=dict h ?data:args
 Cluster C n=any b=dict h
 CoordinationServicePreemptionHandler C n=any b=dict h
 PerWorkerVariableClosure C n=any b=dict h
 ResourceClosure C n=any b=dict h
 Worker C n=any b=dict h
 WorkerPreemptionHandler C n=any b=dict h
 _CoordinatedClosureQueue C n=any b=dict h
tensorflow.python.distribute.coordinator.coordinator_context
 DispatchContext C n=any r=plain b=dict h
tensorflow.python.distribute.coordinator.fault_tolerance_test_base
 BaseFaultToleranceTest C n=any r=any b=dict h
 Model C n=any b=dict h
tensorflow.python.distribute.coordinator.remote_value
 RemoteValueStatus C r=rule:enum-value h
tensorflow.python.distribute.coordinator.utils
 RepeatedTimer C n=any b=dict h
tensorflow.python.distribute.coordinator.values
 PerWorkerDatasetFromDataset C n=any b=dict h
 PerWorkerDatasetFromDatasetFunction C n=any b=dict h
tensorflow.python.distribute.coordinator.watchdog
 WatchDog C n=any b=dict h
tensorflow.python.distribute.cross_device_ops
 _ConcatAndSplitPacker C n=any r=data b=dict h
tensorflow.python.distribute.cross_device_utils
 CollectiveKeys C n=any r=any b=dict h
 CollectiveReplicaLauncher C n=any b=dict h
tensorflow.python.distribute.device_util
 _FakeNodeDef C n=any r=any b=rule:slots h
 _FakeOperation C n=any r=any b=dict h
tensorflow.python.distribute.distribute_config
 DistributeConfig C n=any r=any b=dict
tensorflow.python.distribute.distribute_coordinator
 CoordinatorMode C n=any r=any b=dict h
 _Barrier C n=any b=dict h
 _TaskType C n=any r=any b=dict h
 _WorkerContext C n=any b=dict h
tensorflow.python.distribute.distribute_lib
 ReplicaContextBase C n=any b=dict h
 StrategyBase C n=any b=dict h
 UpdateContext C n=any r=any b=rule:slots h
 _CrossReplicaThreadMode C n=any r=any b=dict h
 _CurrentDistributionContext C n=any r=data b=dict h
 _DefaultDistributionContext C n=any b=rule:slots h
 _DefaultDistributionExtended.DefaultInputIterator C n=any b=dict h
 _DefaultReplicaThreadMode C n=any b=dict h
 _InReplicaThreadMode C n=any r=plain b=dict h
 _ThreadMode C n=any r=any b=dict h
tensorflow.python.distribute.failure_handling.failure_handling_util
 PlatformDevice C r=rule:enum-value h
tensorflow.python.distribute.input_lib
 InputWorkers C n=any b=dict h
 MultiStepContext C n=any r=any b=dict h
 _SingleWorkerDatasetIteratorBase C n=any r=plain b=dict h
tensorflow.python.distribute.mirrored_run
 _MirroredReplicaThread C n=any b=dict h
 _RequestedStop C n=any r=any b=dict h ?data:args
tensorflow.python.distribute.multi_process_lib
 _AbslProcess C n=any r=any b=dict h
tensorflow.python.distribute.multi_process_runner
 MultiProcessRunner C n=any b=dict h
 _ProcFunc C n=any r=any b=dict h
tensorflow.python.distribute.multi_worker_test_base
 DummySession C n=any r=any b=dict h
 MockOsEnv C n=any r=any b=dict
 MultiProcessCluster C n=any b=dict h
tensorflow.python.distribute.numpy_dataset
 SingleDevice C n=any r=any b=dict h
tensorflow.python.distribute.parallel_device.parallel_device
 ParallelDevice C n=any b=dict h
tensorflow.python.distribute.ps_values
 LocalResourceRestoreContext C n=any r=any b=dict h
tensorflow.python.distribute.step_fn
 StandardInputStep C n=any b=dict h
 StandardSingleLossStep C n=any b=dict h
 Step C n=any r=any b=dict h
tensorflow.python.distribute.strategy_test_lib
 _TestException C n=any r=any b=dict h ?data:args
tensorflow.python.distribute.tpu_util
 LazyVariableTracker C n=any r=any b=dict h
tensorflow.python.distribute.tpu_values
 TPUOnReadPolicy C n=any r=any b=dict h
 TPUOnWritePolicy C n=any r=any b=dict h
tensorflow.python.distribute.v1.input_lib
 _SingleWorkerCallableIterator C n=any r=any b=dict h
 _SingleWorkerDatasetIterator C n=any b=dict h
tensorflow.python.distribute.values
 DistributedVarOp C n=any r=any b=dict
 OnReadPolicy C n=any r=any b=dict h
 OnWritePolicy C n=any r=any b=dict h
 VariablePolicy C n=any r=any b=dict h
 _DistributedVariableSaveable C n=any b=dict h
 _MirroredSaveable C n=any r=plain b=dict h
 _SyncOnReadSaveable C n=any r=plain b=dict h
tensorflow.python.eager.backprop
 _MockOp C n=any r=any b=dict h
tensorflow.python.eager.cancellation
 CancellationManager C n=any b=rule:slots h
 CancellationManagerContext C n=any r=any b=dict h
tensorflow.python.eager.context
 Context C n=any b=dict h
 FunctionCallOptions C n=any b=dict h
 _AtomicCounter C n=any r=any b=rule:slots h
 _EagerDeviceContext C n=any r=any b=rule:slots h
 _EagerTensorCache C n=any r=any b=rule:slots h
tensorflow.python.eager.core
 _SymbolicException C n=any r=any b=dict h ?data:args
tensorflow.python.eager.forwardprop_util
 TangentInfo C n=any r=any b=dict
tensorflow.python.eager.monitoring
 BoolGaugeCell C n=any r=any b=rule:slots h
 CounterCell C n=any r=any b=rule:slots h
 IntGaugeCell C n=any r=any b=rule:slots h
 MonitoredTimer C n=any r=any b=rule:slots h
 SamplerCell C n=any r=any b=rule:slots h
 StringGaugeCell C n=any r=any b=rule:slots h
tensorflow.python.eager.polymorphic_function.atomic_function
 CallOptions C n=any b=dict
 InterpolateRuntimeError C n=any r=any b=dict h
tensorflow.python.eager.polymorphic_function.concrete_function
 _DelayedRewriteGradientFunctions C n=any b=dict h
 _FirstOrderTapeGradientFunctions C n=any b=dict h
 _ForwardBackwardCall C n=any r=any b=rule:slots h
 _HigherOrderTapeGradientFunctions C n=any b=dict h
 _Marker C n=any r=any b=rule:slots h
 _TapeGradientFunctions C n=any b=dict h
tensorflow.python.eager.polymorphic_function.function_context
 EagerContext C n=any r=any b=dict
tensorflow.python.eager.polymorphic_function.function_type_utils
 FunctionSpec C n=any b=dict h
tensorflow.python.eager.polymorphic_function.polymorphic_function
 OptionalXlaContext C n=any b=dict h
 _FrequentTracingDetector C n=any r=any b=rule:slots h
 _FrequentTracingDetectorManager C n=any b=rule:slots h
tensorflow.python.eager.polymorphic_function.tf_method_target
 TfMethodTarget C n=any b=rule:slots h
tensorflow.python.eager.polymorphic_function.tracing_compilation
 ScopeType C r=rule:enum-value h
 TracingOptions C n=any b=dict
tensorflow.python.eager.record
 VariableWatcher C n=any r=any b=rule:slots h
tensorflow.python.eager.tape
 Tape C n=any r=any b=rule:slots h
tensorflow.python.eager.wrap_function
 VariableHolder C n=any b=dict h
 WrappedGraph C n=any b=dict h
tensorflow.python.feature_column.feature_column
 InputLayer C n=any b=dict h
 _LazyBuilder C n=any r=plain b=dict h
tensorflow.python.feature_column.feature_column_v2
 StateManager C n=any r=any b=dict h
tensorflow.python.framework.auto_control_deps
 AutomaticControlDependencies C n=any b=dict h
 ResourceType C r=rule:enum-value h
tensorflow.python.framework.c_api_util
 AlreadyGarbageCollectedError C n=any r=data b=dict h ?data:args
tensorflow.python.framework.composite_tensor_gradient
 CompositeTensorGradient C n=any r=any b=dict h
 CompositeTensorGradientProtocol C n=any b=dict h
 WithValuesCompositeTensorGradient C n=any r=any b=dict h
tensorflow.python.framework.constant_op
 _ConstantTensorCodec C n=any r=any b=dict h
 _NumpyCodec C n=any r=any b=dict h
tensorflow.python.framework.convert_to_constants
 _Case C n=any r=any b=dict h
 _ConverterData C n=any b=dict h
 _Convertible C n=any r=any b=dict h
 _Edge C n=any r=any b=rule:slots
 _EndPoint C n=any r=any b=rule:slots
 _Function C n=any b=dict h
 _FunctionCaller C n=any r=any b=dict h
 _FunctionConverterData C n=any b=dict h
 _FunctionConverterDataInEager C n=any b=dict h
 _FunctionConverterDataInGraph C n=any b=dict h
 _GraphDef C n=any b=dict h
 _If C n=any r=any b=dict h
 _Intermediate C n=any r=any b=dict h
 _Merge C n=any r=any b=dict h
 _Node C n=any r=any b=dict h
 _PartitionedCall C n=any r=any b=dict h
 _ReadVariable C n=any r=any b=dict h
 _ResourceGather C n=any r=any b=dict h
 _ResourceGatherNd C n=any r=any b=dict h
 _SessionConverterData C n=any b=dict h
 _TensorData C n=any r=any b=rule:slots
 _VarHandle C n=any r=any b=dict h
 _While C n=any r=any b=dict h
tensorflow.python.framework.device
 MergeDevice C n=any b=rule:slots h
tensorflow.python.framework.dtypes
 HandleData C n=any b=dict
tensorflow.python.framework.errors_impl
 InaccessibleTensorError C n=any r=any b=dict h ?data:args
tensorflow.python.framework.extension_type
 _ExtensionTypeSpecCodec C n=any r=any b=dict h
tensorflow.python.framework.extension_type_field
 Sentinel C n=any r=any b=dict h
 _ConversionContext C r=rule:enum-value h
tensorflow.python.framework.func_graph
 UnknownArgument C n=any r=any b=dict h
tensorflow.python.framework.function
 Defun C n=any r=any b=dict h
 _DefinedFunction C n=any b=dict h
 _OverloadedFunction C n=any r=any b=dict h
tensorflow.python.framework.immutable_dict
 ImmutableDict C n=any r=any b=dict
tensorflow.python.framework.indexed_slices
 IndexedSlicesCompositeTensorGradient C n=any r=any b=dict h
tensorflow.python.framework.memory_checker
 MemoryChecker C n=any r=any b=dict h
tensorflow.python.framework.ops
 Graph._ControlDependenciesController C n=any r=any b=dict h
 NullContextmanager C n=any r=any b=dict h
 OpStats C n=any r=any b=dict h
 PromoMode C r=rule:enum-value h
 RegisterStatistics C n=any r=data b=rule:slots h
 _UserDeviceSpec C n=any b=dict h
 internal_name_scope_v1 C n=any b=dict h
tensorflow.python.framework.python_memory_checker
 _PythonMemoryChecker C n=any r=any b=dict h
tensorflow.python.framework.registry
 Registry C n=any r=any b=rule:slots h
tensorflow.python.framework.subscribe
 _ControlOutputCache C n=any r=any b=rule:slots h
tensorflow.python.framework.tensor
 _BoundedTensorSpecCodec C n=any r=any b=dict h
 _TensorIterator C n=any r=any b=dict h
 _TensorSpecCodec C n=any r=any b=dict h
tensorflow.python.framework.tensor_shape
 _TensorShapeCodec C n=any r=any b=dict h
tensorflow.python.framework.tensor_util
 IsTensorLike C n=any b=dict h
tensorflow.python.framework.traceable_stack
 TraceableObject C n=any r=any b=dict h
 TraceableStack C n=any r=data b=dict h
tensorflow.python.framework.type_spec
 LegacyTypeSpecBatchEncoder C n=any r=any b=dict h
 TypeSpecBatchEncoder C n=any r=any b=dict h
tensorflow.python.framework.weak_tensor
 WeakTensorGradient C n=any r=any b=dict h
 _WeakTensorIterator C n=any r=any b=rule:slots h
tensorflow.python.grappler.item
 Item C n=any b=dict h
tensorflow.python.keras.backend
 ContextValueCache C n=any b=dict h
 GraphExecutionFunction C n=any b=dict h
 _DummyEagerGraph._WeakReferencableClass C n=any r=any b=dict h
 _TfDeviceCaptureOp C n=any r=any b=dict h
tensorflow.python.keras.callbacks
 BackupAndRestore C n=any b=dict h
 BaseLogger C n=any r=plain b=dict h
 CSVLogger C n=any b=dict h
 Callback C n=any r=any b=dict h
 CallbackList C n=any b=dict h
 EarlyStopping C n=any b=dict h
 History C n=any r=any b=dict h
 LambdaCallback C n=any b=dict h
 LearningRateScheduler C n=any r=any b=dict h
 ModelCheckpoint C n=any b=dict h
 ProgbarLogger C n=any r=plain b=dict h
 ReduceLROnPlateau C n=any b=dict h
 RemoteMonitor C n=any r=any b=dict h
 TerminateOnNaN C n=any r=any b=dict h
tensorflow.python.keras.constraints
 Constraint C n=any r=any b=dict h
 MaxNorm C n=any r=any b=dict h
 MinMaxNorm C n=any r=any b=dict h
 NonNeg C n=any r=any b=dict h
 RadialConstraint C n=any r=any b=dict h
 UnitNorm C n=any r=any b=dict h
tensorflow.python.keras.distribute.distribute_coordinator_utils
 _TaskType C n=any r=any b=dict h
 _WorkerContext C n=any b=dict h
tensorflow.python.keras.distribute.worker_training_state
 WorkerTrainingState C n=any b=dict h
tensorflow.python.keras.engine.base_layer_utils
 CallContext C n=any r=any b=dict h
 CallContextManager C n=any r=data b=dict h
 StaticTableHandler C n=any b=dict h
 TrackableWeightHandler C n=any b=dict h
tensorflow.python.keras.engine.base_layer_v1
 KerasHistory C n=any r=any b=rule:slots
tensorflow.python.keras.engine.base_preprocessing_layer
 Combiner C n=any r=any b=dict h
tensorflow.python.keras.engine.compile_utils
 Container C n=any r=any b=dict h
 LossesContainer C n=any b=dict h
 MetricsContainer C n=any r=any b=dict h
tensorflow.python.keras.engine.data_adapter
 CompositeTensorDataAdapter C n=any b=dict h
 DataAdapter C n=any r=data b=dict h
 DataHandler C n=any b=dict h
 DatasetAdapter C n=any b=dict h
 DatasetCreatorAdapter C n=any b=dict h
 GeneratorDataAdapter C n=any b=dict h
 GenericArrayLikeDataAdapter C n=any b=dict h
 KerasSequenceAdapter C n=any b=dict h
 ListsOfScalarsDataAdapter C n=any b=dict h
 TensorLikeDataAdapter C n=any b=dict h
 _ClusterCoordinatorDataHandler C n=any b=dict h
tensorflow.python.keras.engine.keras_tensor
 KerasTensor C n=any r=any b=dict
 UserRegisteredTypeKerasTensor C n=any b=dict
 _KerasTensorIterator C n=any r=any b=dict h
tensorflow.python.keras.engine.node
 KerasHistory C n=any r=any b=rule:slots
 Node C n=any b=dict h
tensorflow.python.keras.engine.partial_batch_padding_handler
 PartialBatchPaddingHandler C n=any b=dict h
tensorflow.python.keras.engine.training_arrays_v1
 ArrayLikeTrainingLoop C n=any r=any b=dict h
tensorflow.python.keras.engine.training_distributed_v1
 DistributionMultiWorkerTrainingLoop C n=any r=any b=dict h
 DistributionSingleWorkerTrainingLoop C n=any r=any b=dict h
tensorflow.python.keras.engine.training_generator_v1
 EagerDatasetOrIteratorTrainingLoop C n=any r=any b=dict h
 GeneratorLikeTrainingLoop C n=any r=any b=dict h
 GeneratorOrSequenceTrainingLoop C n=any r=any b=dict h
tensorflow.python.keras.engine.training_utils
 RespectCompiledTrainableState C n=any r=any b=dict h
tensorflow.python.keras.engine.training_utils_v1
 Aggregator C n=any r=any b=dict h
 ConcatAggregator C n=any r=any b=dict h
 MetricsAggregator C n=any r=any b=dict h
 ModelInputs C n=any b=dict h
 OutputsAggregator C n=any r=any b=dict h
 SliceAggregator C n=any b=dict h
 TrainingLoop C n=any r=any b=dict h
tensorflow.python.keras.engine.training_v1
 _TrainingEndpoint C n=any r=any b=dict h
 _TrainingTarget C n=any r=any b=dict h
tensorflow.python.keras.initializers.initializers_v2
 Constant C n=any r=any b=dict h
 GlorotNormal C n=any r=any b=dict h
 GlorotUniform C n=any r=any b=dict h
 HeNormal C n=any r=any b=dict h
 HeUniform C n=any r=any b=dict h
 Identity C n=any r=any b=dict h
 Initializer C n=any r=any b=dict h
 LecunNormal C n=any r=any b=dict h
 LecunUniform C n=any r=any b=dict h
 Ones C n=any r=any b=dict h
 Orthogonal C n=any r=any b=dict h
 RandomNormal C n=any r=any b=dict h
 RandomUniform C n=any r=any b=dict h
 TruncatedNormal C n=any r=any b=dict h
 VarianceScaling C n=any r=plain b=dict h
 Zeros C n=any r=any b=dict h
 _RandomGenerator C n=any r=any b=dict h
tensorflow.python.keras.layers.legacy_rnn.rnn_cell_wrapper_impl
 DeviceWrapperBase C n=any r=any b=dict h
 DropoutWrapperBase C n=any b=dict h
 ResidualWrapperBase C n=any r=any b=dict h
tensorflow.python.keras.legacy_tf_layers.variable_scope_shim
 _EagerVariableStore C n=any r=any b=rule:slots h
tensorflow.python.keras.losses
 BinaryCrossentropy C n=any r=plain b=dict h
 CategoricalCrossentropy C n=any r=plain b=dict h
 CategoricalHinge C n=any r=plain b=dict h
 CosineSimilarity C n=any r=plain b=dict h
 Hinge C n=any r=plain b=dict h
 Huber C n=any r=plain b=dict h
 KLDivergence C n=any r=plain b=dict h
 LogCosh C n=any r=plain b=dict h
 Loss C n=any r=plain b=dict h
 LossFunctionWrapper C n=any r=plain b=dict h
 MeanAbsoluteError C n=any r=plain b=dict h
 MeanAbsolutePercentageError C n=any r=plain b=dict h
 MeanSquaredError C n=any r=plain b=dict h
 MeanSquaredLogarithmicError C n=any r=plain b=dict h
 Poisson C n=any r=plain b=dict h
 SparseCategoricalCrossentropy C n=any r=plain b=dict h
 SquaredHinge C n=any r=plain b=dict h
tensorflow.python.keras.mixed_precision.autocast_variable
 enable_auto_cast_variables C n=any r=plain b=rule:slots h
tensorflow.python.keras.mixed_precision.loss_scale_optimizer
 _UnwrapPreventer C n=any r=any b=rule:slots h
tensorflow.python.keras.mixed_precision.policy
 Policy C n=any b=dict h
 PolicyV1 C n=any b=dict h
tensorflow.python.keras.optimizer_v1
 Adadelta C n=any b=dict h
 Adagrad C n=any b=dict h
 Adam C n=any b=dict h
 Adamax C n=any b=dict h
 Nadam C n=any b=dict h
 Optimizer C n=any b=dict h
 RMSprop C n=any b=dict h
 SGD C n=any b=dict h
tensorflow.python.keras.optimizer_v2.learning_rate_schedule
 CosineDecay C n=any r=any b=dict h
 CosineDecayRestarts C n=any r=any b=dict h
 ExponentialDecay C n=any r=any b=dict h
 InverseTimeDecay C n=any r=any b=dict h
 LearningRateSchedule C n=any r=any b=dict h
 LinearCosineDecay C n=any r=any b=dict h
 NoisyLinearCosineDecay C n=any r=any b=dict h
 PiecewiseConstantDecay C n=any r=data b=dict h
 PolynomialDecay C n=any r=any b=dict h
tensorflow.python.keras.optimizer_v2.optimizer_v2
 NullContextmanager C n=any r=any b=dict h
tensorflow.python.keras.regularizers
 L1 C n=any b=dict h
 L1L2 C n=any b=dict h
 L2 C n=any b=dict h
 Regularizer C n=any r=any b=dict h
tensorflow.python.keras.saving.saved_model.base_serialization
 SavedModelSaver C n=any r=any b=dict h
tensorflow.python.keras.saving.saved_model.layer_serialization
 IndexLookupLayerSavedModelSaver C n=any r=any b=dict h
 InputLayerSavedModelSaver C n=any r=any b=dict h
 LayerSavedModelSaver C n=any r=any b=dict h
 RNNSavedModelSaver C n=any r=any b=dict h
tensorflow.python.keras.saving.saved_model.load
 KerasObjectLoader C n=any b=dict h
 RevivedInputLayer C n=any r=any b=dict h
 RevivedLayer C n=any r=any b=dict h
 RevivedNetwork C n=any r=any b=dict h
tensorflow.python.keras.saving.saved_model.metric_serialization
 MetricSavedModelSaver C n=any r=any b=dict h
tensorflow.python.keras.saving.saved_model.model_serialization
 ModelSavedModelSaver C n=any r=any b=dict h
 SequentialSavedModelSaver C n=any r=any b=dict h
tensorflow.python.keras.saving.saved_model.network_serialization
 NetworkSavedModelSaver C n=any r=any b=dict h
tensorflow.python.keras.saving.saved_model.save_impl
 LayerCall C n=any b=dict h
 LayerCallCollection C n=any b=dict h
tensorflow.python.keras.saving.saved_model.serialized_attributes
 SerializedAttributes C n=any b=dict h
tensorflow.python.keras.saving.utils_v1
 ClassificationOutput C n=any b=dict h
 EvalOutput C n=any b=dict h
 ExportOutput C n=any r=any b=dict h
 PredictOutput C n=any r=plain b=dict h
 RegressionOutput C n=any b=dict h
 TrainOutput C n=any b=dict h
tensorflow.python.keras.saving.utils_v1.export_output
 ClassificationOutput C n=any b=dict h
 EvalOutput C n=any b=dict h
 ExportOutput C n=any r=any b=dict h
 PredictOutput C n=any r=plain b=dict h
 RegressionOutput C n=any b=dict h
 TrainOutput C n=any b=dict h
 _SupervisedOutput C n=any b=dict h
tensorflow.python.keras.saving.utils_v1.mode_keys
 KerasModeKeys C n=any r=any b=dict h
 ModeKeyMap C n=any r=data b=dict
tensorflow.python.keras.utils.data_utils
 Sequence C n=any r=any b=dict h
 ThreadsafeIter C n=any r=any b=dict h
tensorflow.python.keras.utils.dataset_creator
 DatasetCreator C n=any r=data b=dict h
tensorflow.python.keras.utils.generic_utils
 CustomMaskWarning C n=any r=any b=dict h ?data:args
 CustomObjectScope C n=any r=any b=dict h
 DisableSharedObjectScope C n=any r=any b=dict h
 NoopLoadingScope C n=any r=any b=dict h
 Progbar C n=any b=dict h
 SharedObjectConfig C n=any r=data b=dict i
 SharedObjectLoadingScope C n=any r=any b=dict h
 SharedObjectSavingScope C n=any r=any b=dict h
tensorflow.python.keras.utils.losses_utils
 ReductionV2 C n=any r=any b=dict h
tensorflow.python.keras.utils.metrics_utils
 AUCCurve C r=rule:enum-value h
 AUCSummationMethod C r=rule:enum-value h
 ConfusionMatrix C r=rule:enum-value h
 Reduction C r=rule:enum-value h
tensorflow.python.keras.utils.object_identity
 ObjectIdentityDictionary C n=any r=any b=rule:slots
 ObjectIdentitySet C n=any b=rule:slots
 ObjectIdentityWeakKeyDictionary C n=any r=any b=rule:slots
 Reference C n=any r=any b=dict
 _ObjectIdentityWrapper C n=any r=any b=rule:slots
 _WeakObjectIdentityWrapper C n=any b=rule:slots
tensorflow.python.keras.utils.tf_utils
 ListWrapper C n=any r=any b=dict h
tensorflow.python.lib.io.file_io
 FileIO C n=any b=dict h
tensorflow.python.ops.boosted_trees_ops
 PruningMode C n=any r=any b=dict h
 QuantileAccumulator C n=any b=dict h
 QuantileAccumulatorSaveable C n=any b=dict h
 TreeEnsemble C n=any b=dict h
 _TreeEnsembleSavable C n=any b=dict h
tensorflow.python.ops.clustering_ops
 KMeans C n=any b=dict h
 _InitializeClustersOpFactory C n=any b=dict h
tensorflow.python.ops.control_flow_ops
 CondContext C n=any b=dict h
 ControlFlowContext C n=any b=dict h
 WhileContext C n=any b=dict h
 XLAControlFlowContext C n=any b=dict h
tensorflow.python.ops.control_flow_state
 _ControlFlowState C n=any r=any b=dict h
 _GradLoopState C n=any b=dict h
tensorflow.python.ops.critical_section_ops
 _ExecutionSignature C n=any r=any b=dict
tensorflow.python.ops.custom_gradient
 Bind C n=any r=any b=dict h
tensorflow.python.ops.data_flow_ops
 Barrier C n=any b=dict h
 BaseStagingArea C n=any b=dict h
 MapStagingArea C n=any b=dict h
 RecordInput C n=any r=data b=dict h
 StagingArea C n=any b=dict h
tensorflow.python.ops.distributions.bijector_impl
 Bijector C n=any b=dict h
 _Mapping C n=any r=any b=dict
tensorflow.python.ops.distributions.distribution
 _BaseDistribution C n=any r=any b=dict h
tensorflow.python.ops.distributions.identity_bijector
 Identity C n=any b=dict h
tensorflow.python.ops.distributions.util
 AppendDocstring C n=any r=plain b=dict h
tensorflow.python.ops.init_ops
 ConvolutionDeltaOrthogonal C n=any b=dict h
 ConvolutionOrthogonal C n=any b=dict h
 ConvolutionOrthogonal1D C n=any b=dict h
 ConvolutionOrthogonal2D C n=any b=dict h
 ConvolutionOrthogonal3D C n=any b=dict h
 Initializer C n=any r=any b=dict h
tensorflow.python.ops.init_ops_v2
 GlorotNormal C n=any r=any b=dict h
 GlorotUniform C n=any r=any b=dict h
 Identity C n=any r=any b=dict h
 Initializer C n=any r=any b=dict h
 Orthogonal C n=any r=any b=dict h
 TruncatedNormal C n=any r=any b=dict h
 VarianceScaling C n=any r=plain b=dict h
 _RandomGenerator C n=any r=any b=dict h
tensorflow.python.ops.linalg.linear_operator
 _LinearOperatorGradient C n=any r=any b=dict h
tensorflow.python.ops.linalg.linear_operator_addition
 _AddAndReturnDiag C n=any r=any b=dict h
 _AddAndReturnMatrix C n=any r=any b=dict h
 _AddAndReturnScaledIdentity C n=any r=any b=dict h
 _AddAndReturnTriL C n=any r=any b=dict h
 _Adder C n=any r=any b=dict h
 _Hints C n=any r=any b=dict h
tensorflow.python.ops.linalg.linear_operator_test_util
 CheckTapeSafeSkipOptions C n=any r=any b=dict h
 OperatorShapesInfo C n=any b=dict h
tensorflow.python.ops.linalg.sparse.sparse
 CSRSparseMatrix C n=any b=dict h
 SparseMatrix C n=any b=dict h
tensorflow.python.ops.linalg.sparse.sparse_csr_matrix_ops
 CSRSparseMatrix C n=any b=dict h
 DenseShapeAndType C n=any r=any b=dict
 SparseMatrix C n=any b=dict h
tensorflow.python.ops.lookup_ops
 DenseHashTable._Saveable C n=any b=dict h
 HasherSpec C n=any r=any b=rule:slots
 MutableHashTable._Saveable C n=any b=dict h
 StrongHashSpec C n=data r=data b=rule:slots
tensorflow.python.ops.math_ops
 DivideDelegateWithName C n=any r=any b=dict h
tensorflow.python.ops.nn_ops
 Convolution C n=any b=dict h
 _NonAtrousConvolution C n=any b=dict h
 _WithSpaceToBatch C n=any b=dict h
tensorflow.python.ops.numpy_ops.np_array_ops
 _UpdateMethod C r=rule:enum-value h
tensorflow.python.ops.numpy_ops.np_utils
 AliasOf C n=any r=any b=dict h
 Link C n=any r=any b=dict h
 NoLink C n=any r=any b=dict h
tensorflow.python.ops.op_selector
 UnliftableError C n=any r=any b=dict h ?data:args
tensorflow.python.ops.parallel_for.pfor
 ConversionNotImplementedError C n=any r=any b=dict h ?data:args
 PFor C n=any b=dict h
 PForConfig C n=any r=any b=dict h
 RegisterPFor C n=any r=any b=dict h
 RegisterPForWithArgs C n=any r=any b=dict h
 WhileOp C n=any b=dict h
 WhileV2 C n=any b=dict h
 _PforInput C n=any r=any b=rule:slots h
tensorflow.python.ops.parsing_config
 _ParseOpParams C n=any b=dict h
tensorflow.python.ops.ragged.dynamic_ragged_shape
 DynamicRaggedShape.Spec C n=any b=dict h
 _Broadcaster C n=any b=dict h
 _GatherLayerBroadcaster C n=any b=dict h
 _LayerBroadcaster C n=any r=any b=dict h
tensorflow.python.ops.ragged.ragged_tensor
 RaggedTensorType C n=any b=dict h
tensorflow.python.ops.ragged.ragged_tensor_shape
 RaggedTensorDynamicShape C n=any b=dict h
tensorflow.python.ops.resource_variable_ops
 PList C n=any r=any b=dict
 ResourceVariableGradient C n=any r=any b=dict h
 StructurePattern C n=any r=any b=dict h
tensorflow.python.ops.script_ops
 EagerFunc C n=any r=any b=dict h
 FuncRegistry C n=any b=dict h
tensorflow.python.ops.sparse_ops
 KeywordRequired C n=any r=any b=dict h
tensorflow.python.ops.structured.structured_tensor
 StructuredTensor.Spec C n=any r=any b=dict h
tensorflow.python.ops.summary_ops_v2
 _SummaryContextManager C n=any r=any b=dict h
tensorflow.python.ops.template
 _EagerTemplateVariableStore C n=any b=dict h
tensorflow.python.ops.tensor_array_ops
 _EagerTensorArray C n=any b=dict h
 _GraphTensorArray C n=any b=dict h
 _GraphTensorArrayV2 C n=any b=dict h
tensorflow.python.ops.variable_scope
 EagerVariableStore C n=any b=dict h
 _PartitionInfo C n=any b=rule:slots h
 _ReuseMode C r=rule:enum-value h
 _VariableStore C n=any r=any b=rule:slots h
 _pure_variable_scope C n=any b=dict h
tensorflow.python.ops.variables
 PartitionedVariable C n=any b=dict h
 Variable.SaveSliceInfo C n=any b=dict h
tensorflow.python.ops.weak_tensor_test_util
 DtypeConversionTestEnv C n=any b=dict h
tensorflow.python.saved_model.load
 Loader C n=any b=dict h
tensorflow.python.saved_model.load_v1_in_v2
 _EagerSavedModelLoader C n=any b=dict h
tensorflow.python.saved_model.loader_impl
 SavedModelLoader C n=any b=dict h
tensorflow.python.saved_model.model_utils
 ClassificationOutput C n=any b=dict h
 EvalOutput C n=any b=dict h
 ExportOutput C n=any r=any b=dict h
 PredictOutput C n=any r=plain b=dict h
 RegressionOutput C n=any b=dict h
 TrainOutput C n=any b=dict h
tensorflow.python.saved_model.model_utils.export_output
 ClassificationOutput C n=any b=dict h
 EvalOutput C n=any b=dict h
 ExportOutput C n=any r=any b=dict h
 PredictOutput C n=any r=plain b=dict h
 RegressionOutput C n=any b=dict h
 TrainOutput C n=any b=dict h
 _SupervisedOutput C n=any b=dict h
tensorflow.python.saved_model.model_utils.mode_keys
 EstimatorModeKeys C n=any r=any b=dict h
 KerasModeKeys C n=any r=any b=dict h
 ModeKeyMap C n=any r=data b=dict
tensorflow.python.saved_model.nested_structure_coder
 BuiltInTypeSpecCodec C n=any b=dict h
 NotEncodableError C n=any r=any b=dict h ?data:args
 _BoolCodec C n=any r=any b=dict h
 _DictCodec C n=any r=any b=dict h
 _Float64Codec C n=any r=any b=dict h
 _Int64Codec C n=any r=any b=dict h
 _ListCodec C n=any r=any b=dict h
 _NamedTupleCodec C n=any r=any b=dict h
 _NoneCodec C n=any r=any b=dict h
 _StringCodec C n=any r=any b=dict h
 _TensorTypeCodec C n=any r=any b=dict h
 _TupleCodec C n=any r=any b=dict h
 _TypeSpecCodec C n=any r=any b=dict h
tensorflow.python.saved_model.registration.registration
 _PredicateRegistry C n=any r=any b=rule:slots h
tensorflow.python.saved_model.save
 _SaveableView C n=any b=dict h
tensorflow.python.summary.plugin_asset
 PluginAsset C n=any r=any b=dict h
tensorflow.python.summary.summary_iterator
 _SummaryIterator C n=any b=dict h
tensorflow.python.summary.tb_summary
 TBNotInstalledError C n=any r=data b=dict h ?data:args
tensorflow.python.summary.writer.event_file_writer
 CloseableQueue C n=any b=dict h
 EventFileWriter C n=any b=dict h
 QueueClosedError C n=any r=any b=dict h ?data:args
 _EventLoggerThread C n=any b=dict h
tensorflow.python.summary.writer.event_file_writer_v2
 EventFileWriterV2 C n=any b=dict h
tensorflow.python.summary.writer.writer
 SummaryToEventTransformer C n=any b=dict h
tensorflow.python.tools.api.generator.create_python_api
 SymbolExposedTwiceError C n=any r=any b=dict h ?data:args
 _ModuleInitCodeBuilder C n=any r=any b=dict h
tensorflow.python.tools.api.generator.doc_srcs
 DocSource C n=any r=any b=dict h
tensorflow.python.tools.api.generator2.extractor.extractor
 BadExportError C n=any r=any b=dict h ?data:args
tensorflow.python.tools.api.generator2.generator.generator
 DocExportedTwiceError C n=any r=any b=dict h ?data:args
 PublicAPI C n=any b=dict
 _Entrypoint C n=any b=dict
tensorflow.python.tools.api.generator2.shared.exported_api
 ExportedApi C n=any b=dict
 ExportedDoc C n=any r=any b=dict
 ExportedSymbol C n=any r=any b=dict
tensorflow.python.tpu.client.client
 Client C n=any b=dict h
tensorflow.python.tpu.embedding_context_utils
 SequentialEmbeddingContext C n=any b=dict h
tensorflow.python.tpu.feature_column
 _TPUBaseEmbeddingColumn C n=any r=plain b=dict h
tensorflow.python.tpu.feature_column_v2
 EmbeddingDevice C r=rule:enum-value h
tensorflow.python.tpu.preempted_hook
 _TPUPollingThread C n=any b=dict h
tensorflow.python.tpu.tensor_tracer
 TensorTracer C n=any b=dict h
tensorflow.python.tpu.tensor_tracer_flags
 TTParameters C n=any b=dict h
tensorflow.python.tpu.tensor_tracer_report
 OpenReportFile C n=any b=dict h
 TTReportHandle C n=any r=any b=dict h
 TensorTraceOrder C n=any b=dict h
 TensorTracerConfig C n=any r=any b=dict h
tensorflow.python.tpu.tpu
 _TPUInferenceContext C n=any b=dict h
tensorflow.python.tpu.tpu_embedding_v2_utils
 _Optimizer C n=any b=dict
 _WithSlotVariables C n=any r=data b=dict
tensorflow.python.tpu.tpu_embedding_v3
 EmbeddingPipeliningContext C n=any b=dict h
 TPUEmbeddingShardedSaveable C n=any b=dict h
 TableStacking C n=any b=dict
tensorflow.python.tpu.tpu_embedding_v3_checkpoint_adapter
 EmbeddingReshardCallback C n=any b=dict h
 EmbeddingUnshardToShardCallback C n=any r=data b=dict h
 TpuEmbeddingV3CheckpointAdapter C n=any b=dict h
tensorflow.python.tpu.tpu_feed
 InfeedQueue C n=any b=dict h
 _PartitionedInfeedQueue C n=any b=dict h
tensorflow.python.tpu.tpu_hardware_feature
 HardwareFeature.EmbeddingFeature C r=rule:enum-value h
tensorflow.python.tpu.tpu_replication
 OutsideCompilationV2Context C n=any b=dict h
 TPUReplicateContext C n=any b=dict h
tensorflow.python.tpu.tpu_sharding
 ShardingPolicy C n=any r=any b=dict h
tensorflow.python.trackable.base
 NoRestoreSaveable C n=any r=plain b=dict h
tensorflow.python.trackable.constants
 SaveType C r=rule:enum-value h
tensorflow.python.trackable.data_structures
 NoDependency C n=any r=any b=rule:slots h
 _UntrackableError C n=any r=data b=dict h ?data:args
tensorflow.python.trackable.layer_utils
 AttributeSentinel C n=any b=dict h
 MutationSentinel C n=any r=any b=dict h
tensorflow.python.trackable.resource
 ResourceTracker C n=any r=any b=rule:slots h
tensorflow.python.trackable.trackable_utils
 CyclicDependencyError C n=any r=data b=dict h ?data:args
tensorflow.python.training.basic_session_run_hooks
 NeverTriggerTimer C n=any r=any b=dict h
 _HookTimer C n=any r=any b=dict h
tensorflow.python.training.device_setter
 _ReplicaDeviceChooser C n=any r=any b=dict h
 _RoundRobinStrategy C n=any r=any b=dict h
tensorflow.python.training.input
 _SparseMetaData C n=any b=dict
tensorflow.python.training.monitored_session
 _CoordinatedSession C n=any r=any b=dict h
 _HookedSession C n=any r=any b=dict h
 _MonitoredSession C n=any b=dict h
 _MonitoredSession.StepContext C n=any r=any b=dict h
 _RecoverableSession C n=any b=dict h
 _WrappedSession C n=any r=any b=dict h
tensorflow.python.training.optimizer
 _DenseReadResourceVariableProcessor C n=any r=any b=dict h
 _DenseResourceVariableProcessor C n=any r=any b=dict h
 _OptimizableVariable C n=any r=any b=dict h
 _RefVariableProcessor C n=any r=any b=dict h
 _TensorProcessor C n=any r=any b=dict h
tensorflow.python.training.saver
 BaseSaverBuilder C n=any r=any b=dict h
 BulkSaverBuilder C n=any r=any b=dict h
tensorflow.python.training.saver_test_utils
 CheckpointedOp C n=any b=dict h
 CheckpointedOp.CustomSaveable C n=any b=dict h
tensorflow.python.training.saving.saveable_object
 SaveSpec C n=any r=plain b=dict h
 SaveableObject C n=any r=any b=dict h
tensorflow.python.training.saving.saveable_object_util
 ReferenceVariableSaveable C n=any r=plain b=dict h
 ResourceVariableSaveable C n=any b=dict h
 RestoredSaveableObject C n=any b=dict h
 TrackableSaveable C n=any r=any b=dict h
 _PythonStringStateSaveable C n=any b=dict h
tensorflow.python.training.session_manager
 _CountDownTimer C n=any r=any b=rule:slots h
tensorflow.python.types.core
 TensorProtocol C n=any b=dict h
tensorflow.python.types.distribute
 Iterable C n=any r=any b=dict h
 Iterator C n=any r=any b=dict h
tensorflow.python.types.internal
 IndexedSlices C n=any r=any b=dict h
 NativeObject C n=any r=any b=dict h
 RaggedTensor C n=any r=any b=dict h
 RaggedTensorSpec C n=any r=any b=dict h
 TensorSpec C n=any r=any b=dict h
 TypeSpec C n=any r=any b=dict h
tensorflow.python.types.trace
 CastContext C n=any r=any b=dict h
 PlaceholderContext C n=any r=any b=dict h
 SupportsTracingProtocol C n=any b=dict h
 TracingContext C n=any r=any b=dict h
tensorflow.python.util.custom_nest_protocol
 CustomNestProtocol C n=any b=dict h
tensorflow.python.util.decorator_utils
 _CachedClassProperty C n=any r=any b=dict h
 classproperty C n=any r=any b=dict h
tensorflow.python.util.deprecation
 DeprecatedNamesAlreadySetError C n=any r=any b=dict h ?data:args
 HiddenTfApiAttribute C n=any r=any b=dict h
tensorflow.python.util.lock_util
 GroupLock C n=any b=rule:slots h
 GroupLock._Context C n=any r=any b=rule:slots h
tensorflow.python.util.nest_util
 Modality C r=rule:enum-value h
 _DotString C n=any r=any b=rule:slots h
tensorflow.python.util.object_identity
 ObjectIdentityDictionary C n=any r=any b=rule:slots
 ObjectIdentitySet C n=any b=rule:slots
 ObjectIdentityWeakKeyDictionary C n=any r=any b=rule:slots
 ObjectIdentityWeakSet C n=any b=rule:slots
 Reference C n=any r=any b=dict
 _ObjectIdentityWrapper C n=any r=any b=rule:slots
 _WeakObjectIdentityWrapper C n=any b=rule:slots
tensorflow.python.util.protobuf.compare
 ProtoAssertions C n=any r=any b=dict h
tensorflow.python.util.tf_decorator
 TFDecorator C n=any b=dict h
tensorflow.python.util.tf_export
 ExportType C n=any b=dict h
 InvalidSymbolNameError C n=any r=any b=dict h ?data:args
 _Attributes C n=any r=any b=dict
 api_export C n=any r=plain b=dict h
tensorflow.python.util.tf_should_use
 ShouldUseWrapper C n=any r=any b=dict h
tensorflow.python.util.tf_stack
 CurrentModuleFilter C n=any b=dict h
 SentinelFilter C n=any b=dict h
 SentinelMapper C n=any b=dict h
 StackTraceFilter C n=any b=dict h
 StackTraceMapper C n=any b=dict h
 StackTraceTransform C n=any r=any b=dict h
tensorflow.security.fuzzing.py.annotation_types
 DTypeAnnotation C n=any r=any b=dict h
tensorflow.tools.common.public_api
 PublicAPIVisitor C n=any r=any b=dict h
tensorflow.tools.compatibility.ast_edits
 APIAnalysisSpec C n=any r=any b=dict h
 APIChangeSpec C n=any r=any b=dict h
 ASTCodeUpgrader C n=any b=dict h
 AnalysisResult C n=any r=any b=dict h
 NoUpdateSpec C n=any r=any b=dict h
tensorflow.tools.compatibility.tf_upgrade_v2
 TFAPIChangeSpec C n=any b=dict h
 TFAPIImportAnalysisSpec C n=any r=any b=dict h
 UnaliasedTFImport C n=any r=any b=dict h
 VersionedTFImport C n=any r=data b=dict h
tensorflow.tools.compatibility.tf_upgrade_v2_safety
 TFAPIChangeSpec C n=any b=dict h
tensorflow.tools.docs.tf_doctest_lib
 _FloatExtractor C n=any r=any b=dict h
`,
};
