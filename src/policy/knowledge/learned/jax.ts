/**
 * What `policy learn` proved of jax 0.10.2. Made by scripts/learn-knowledge.mjs: do not edit.
 * @module
 */
import type { Knowledge } from '../../knowledge.ts';

export const jax: Knowledge = {
  package: 'jax',
  versions: ['jax 0.10.2'],
  derived: `
jax
 Shard C n=any r=any b=dict h
 set_mesh C n=any b=rule:slots h
jax._src.ad_checkpoint
 CheckpointName C n=any b=dict
 CustomRemat C n=any b=dict
 DotsSaveable C n=any b=dict
 RematTraced C n=any b=dict
 SaveAnyNamesButThese C n=any b=dict
 SaveOnlyTheseNames C n=any b=dict
 WrapHashably C n=any r=plain b=dict
jax._src.api
 NotSpecified C n=any r=any b=dict h
jax._src.api_util
 InternalFloatingPointError C n=any r=data b=dict h ?data:args
 PytreeLeaf C n=any r=any b=dict h
 _HashableWithStrictTypeEquality C n=any r=any b=rule:slots
jax._src.array
 Shard C n=any r=any b=dict h
jax._src.blocked_sampler
 SampleFn C n=any b=dict h
jax._src.cache_key
 IgnoreCallbacks C r=rule:enum-value h
jax._src.checkify
 JaxException C n=any r=data b=dict h ?data:args
 JaxRuntimeError C n=any r=any b=dict h ?data:args
jax._src.clusters
 ClusterEnv C n=any r=any b=dict h
 GceTpuCluster C n=any r=any b=dict h
 GkeTpuCluster C n=any r=any b=dict h
 K8sCluster C n=any r=any b=dict h
 Mpi4pyCluster C n=any r=any b=dict h
 OmpiCluster C n=any r=any b=dict h
 SlurmCluster C n=any r=any b=dict h
jax._src.clusters.cloud_tpu_cluster
 BaseTpuCluster C n=any r=any b=dict h
 GceTpuCluster C n=any r=any b=dict h
 GkeTpuCluster C n=any r=any b=dict h
jax._src.clusters.cluster
 ClusterEnv C n=any r=any b=dict h
jax._src.clusters.k8s_cluster
 K8sCluster C n=any r=any b=dict h
jax._src.clusters.mpi4py_cluster
 Mpi4pyCluster C n=any r=any b=dict h
jax._src.clusters.ompi_cluster
 OmpiCluster C n=any r=any b=dict h
jax._src.clusters.slurm_cluster
 SlurmCluster C n=any r=any b=dict h
jax._src.compilation_cache
 CacheVerificationError C n=any r=data b=dict h ?data:args
 VerificationCache C n=any r=any b=dict h
jax._src.compilation_cache_interface
 CacheInterface C n=any r=any b=rule:slots h
jax._src.config
 Flag C n=any b=rule:slots h
 NoDefault C n=any r=any b=dict h
 StateContextManager C n=any b=rule:slots h
 UserConfig C n=any b=dict h
 UserContext C n=any r=any b=rule:slots h
 ValueHolder C n=any b=dict h
jax._src.core
 AbstractFuture C n=any r=any b=rule:slots
 AbstractToken C n=any r=any b=rule:slots h
 AbstractValue C n=any r=any b=rule:slots h
 AddExplicitMeshAxisNamesContextManager C n=any r=any b=rule:slots h
 AddSpmdAxisNamesContextManager C n=any r=any b=rule:slots h
 ArrayRefImpl C n=any r=plain b=dict h
 CallPrimitive C n=any r=any b=dict h
 ClosedCallPrimitive C n=any r=any b=dict h
 ClosedJaxpr C n=any r=plain b=dict h
 DropVar C n=any r=any b=rule:slots h
 EvalTrace C n=any b=rule:slots h
 ExtendAxisEnvNdContextManager C n=any r=any b=rule:slots h
 Future C n=any r=any b=dict h
 InconclusiveDimensionOperation C n=any r=any b=dict h ?data:args
 Jaxpr C n=any b=rule:slots h
 JaxprEqn C n=any r=any b=rule:slots h
 JaxprEqnContextManager C n=any r=any b=rule:slots h
 JaxprPpContext C n=any b=dict h
 JaxprPpSettings C n=any r=any b=dict
 JaxprTypeError C n=any r=any b=dict h ?data:args
 Literal C n=any r=any b=rule:slots
 MutableQuasiDynamicData C n=any r=any b=dict h
 OpaqueTraceState C n=any r=any b=dict
 Primitive C n=any r=any b=dict h
 QuasiDynamicData C n=any r=any b=dict h
 RemoveExplicitMeshAxisNamesContextManager C n=any r=any b=rule:slots h
 SetCurrentTraceContextManager C n=any r=any b=rule:slots h
 ShardingTypeError C n=any r=any b=dict h ?data:args
 SomeTracer C n=any r=any b=rule:slots h
 TakeCurrentTraceContextManager C n=any r=any b=rule:slots h
 Trace C n=any b=rule:slots h
 TraceTag C n=any r=any b=dict
 TracingContext C n=any r=any b=rule:slots h
 Var C n=any r=any b=rule:slots h
 _TempAxisName C n=any r=any b=dict
jax._src.cudnn.fused_attention_stablehlo
 AttentionLayout C r=rule:enum-value h
 FP8Params C n=any r=data b=dict i
 MaskType C r=rule:enum-value h
jax._src.custom_batching
 ClosedRule C n=any b=dict h
jax._src.custom_derivatives
 CustomJVPCallPrimitive C n=any r=any b=dict h
 CustomVJPCallPrimitive C n=any r=any b=dict h
jax._src.custom_partitioning
 _ShardingCallbackInfo C n=any r=any b=dict h
jax._src.custom_partitioning_sharding_rule
 ArrayMapping C n=data b=dict
 CompoundFactor C n=data b=dict
 SdyShardingRule C n=any b=dict h
jax._src.debugger.colab_debugger
 CodeViewer C n=any b=dict h
 DebuggerView C n=any b=dict h
 FramePreview C n=any b=dict h
jax._src.debugger.colab_lib
 DOMElement C n=any r=any b=dict h
 DynamicDOMElement C n=any r=any b=dict h
jax._src.debugger.core
 Debugger C n=any b=dict h
 _CantFlatten C n=any r=any b=dict h
jax._src.dispatch
 LogElapsedTimeContextManager C n=any r=any b=rule:slots h
jax._src.distributed
 State C n=any r=any b=dict h
jax._src.dtypes
 ExtendedDType C n=any r=any b=rule:slots h
 _CanonicalizeValueHandlersDict C n=any r=any b=dict h
jax._src.effects
 Effect C n=any r=any b=dict h
 EffectTypeSet C n=any r=any b=dict h
 JaxprInputEffect C n=any r=any b=dict
jax._src.error_check
 JaxValueError C n=any r=any b=dict h ?data:args
 error_checking_context C n=any r=any b=rule:slots h
jax._src.errors
 _JAXErrorMixin C n=any r=data b=dict h
jax._src.export._export
 DisabledSafetyCheck C n=any r=any b=dict
 Exported C n=any b=dict
 _BuildFromChildren C n=any b=dict h
 _DeserializeAuxData C n=any b=dict h
 _SerializeAuxData C n=any b=dict h
jax._src.export.serialization_generated
 AbstractDevice C n=any r=any b=rule:slots h
 AbstractMesh C n=any r=any b=rule:slots h
 AbstractValue C n=any r=any b=rule:slots h
 AbstractValueKind C n=any r=any b=dict h
 AxisType C n=any r=any b=dict h
 DType C n=any r=any b=dict h
 DisabledSafetyCheck C n=any r=any b=rule:slots h
 DisabledSafetyCheckKind C n=any r=any b=dict h
 Effect C n=any r=any b=rule:slots h
 Exported C n=any r=any b=rule:slots h
 MemorySpace C n=any r=any b=dict h
 NamedSharding C n=any r=any b=rule:slots h
 PartitionSpec C n=any r=any b=rule:slots h
 PartitionSpecOneAxis C n=any r=any b=rule:slots h
 PyTreeDef C n=any r=any b=rule:slots h
 PyTreeDefKind C n=any r=any b=dict h
 Sharding C n=any r=any b=rule:slots h
 ShardingKind C n=any r=any b=dict h
jax._src.export.shape_poly
 BoundsPrecision C r=rule:enum-value h
 Comparator C r=rule:enum-value h
 InconclusiveDimensionOperation C n=any r=data b=dict h ?data:args
 PolyShape C n=data r=data b=dict
 ShapeConstraints C n=any r=any b=dict h
 ShapeEvaluator C n=any r=any b=dict h
 SymbolicScope C n=any b=dict h
 UnexpectedDimVar C n=any r=any b=dict h ?data:args
 _DimFactor C n=any r=plain b=rule:slots
 _DimTerm C n=any b=rule:slots
 _Parser C n=any r=any b=dict h
jax._src.export.shape_poly_decision
 _DecisionByElimination C n=any r=any b=dict h
jax._src.ffi
 TypeRegistration C n=any r=data b=dict i
jax._src.frozen_dict
 FrozenDict C n=any r=plain b=dict
jax._src.hardware_utils
 TpuVersion C r=rule:enum-value h
jax._src.hashable_array
 HashableArray C n=any b=rule:slots
jax._src.hijax
 BoxGet C n=any b=dict h
 BoxSet C n=any b=dict h
 BoxTy C n=any r=any b=dict
 CustomVJPTraced C n=any b=dict
 HiPrimitive C n=any b=dict h
 HiPspec C n=any r=any b=dict h
 HiType C n=any r=any b=rule:slots
 LogExtend C n=any b=dict h
 LogTy C n=any r=any b=dict
 MappingSpec C n=any r=any b=dict h
 MutableHiType C n=any r=any b=dict
 NewBox C n=any b=dict h
 NewLog C n=any b=dict h
 OptRemat C n=any b=dict
 ReadLog C n=any b=dict h
 VJPHiPrimitive C n=any b=dict
 VmapOf C n=any b=dict
 custom_vjp3 C n=any b=dict h
jax._src.image.scale
 ResizeMethod C r=rule:enum-value h
jax._src.internal_test_util.export_back_compat_test_util
 CompatTestData C n=any b=dict
jax._src.interpreters.ad
 CustomVJPException C n=any r=data b=dict h ?data:args
 GradAccum C n=any r=any b=dict h
 JVPTrace C n=any b=rule:slots h
 LinearizeTrace C n=any b=rule:slots h
 NullAccum C n=any r=any b=dict h
 RefAccum C n=any r=any b=dict h
 ValAccum C n=any b=dict h
jax._src.interpreters.batching
 AxisPrimitiveBatchersProxy C n=any r=any b=dict h
 BatchTrace C n=any b=rule:slots h
 Infer C n=any r=any b=dict h
 PrimitiveBatchersProxy C n=any r=any b=dict h
 SpecMatchError C n=any r=data b=dict h ?data:args
 Sum C n=any r=any b=dict h
 ZeroIfMapped C n=any r=any b=dict h
jax._src.interpreters.mlir
 CachedLoweringRule C n=any b=dict h
 ConstantHandler C n=any b=dict h
 HasTracebackCaches C n=any b=dict h
 LoweringCacheValue C n=any b=dict
 LoweringResult C n=any r=any b=dict
 ShapePolyLoweringState C n=any r=data b=dict h
 TokenSet C n=any r=any b=rule:slots h
jax._src.interpreters.partial_eval
 DynamicJaxprTrace C n=any b=dict h
 JaxprEqnRecipe C n=any r=any b=dict
 JaxprStackFrame C n=any b=rule:slots h
 JaxprTrace C n=any b=rule:slots h
 Offloadable C n=any r=any b=dict
 RecomputeType C n=any r=any b=dict h
 SaveableType C n=any r=any b=dict h
 TracerAsName C n=any b=dict
jax._src.interpreters.pxla
 AllArgsInfo C n=any r=any b=dict
 ExecuteReplicated C n=any b=rule:slots h
 InputsHandler C n=any b=rule:slots h
 JitGlobalCppCacheKeys C n=any b=dict
 MeshComputation C n=any b=dict h
 MeshExecutable C n=any r=any b=rule:slots h
 MeshExecutableFastpathData C n=any r=any b=dict
 MutationData C n=any r=any b=dict
 ResultsHandler C n=any r=any b=rule:slots h
 SemanticallyEqualShardings C n=any r=any b=dict
jax._src.interpreters.remat
 RematTrace C n=any b=rule:slots h
jax._src.lax
 DotAlgorithmPreset C r=rule:enum-value h
 FftType C r=rule:enum-value h
 GatherDimensionNumbers C n=any r=any b=dict
 GatherScatterMode C r=rule:enum-value h
 RandomAlgorithm C r=rule:enum-value h
 RoundingMethod C r=rule:enum-value h
 ScatterDimensionNumbers C n=any r=any b=dict
jax._src.lax.control_flow.loops
 Scan3 C n=any b=dict
jax._src.lax.control_flow.solves
 _LinearSolveTuple C n=any r=any b=dict
jax._src.lax.convolution
 ConvDimensionNumbers C n=any r=any b=dict
jax._src.lax.fft
 FftType C r=rule:enum-value h
 Primitive C n=any r=any b=dict h
jax._src.lax.lax
 AccuracyMode C r=rule:enum-value h
 DotAlgorithm C n=any r=any b=dict
 DotAlgorithmPreset C r=rule:enum-value h
 PaddingType C r=rule:enum-value h
 RaggedDotDimensionNumbers C n=any b=dict
 RaggedDotMode C r=rule:enum-value h
 RandomAlgorithm C r=rule:enum-value h
 ReshapeExplicitError C n=any r=any b=dict h ?data:args
 RoundingMethod C r=rule:enum-value h
 Tolerance C n=any r=data b=dict h
 _ArgMinMaxReducer C n=any r=any b=dict h
jax._src.lax.linalg
 EigImplementation C r=rule:enum-value h
 EighImplementation C r=rule:enum-value h
 SvdAlgorithm C r=rule:enum-value h
 _GpuSvdImpl C r=rule:enum-value h
jax._src.lax.slicing
 GatherDimensionNumbers C n=any r=any b=dict
 GatherScatterMode C r=rule:enum-value h
 ScatterDimensionNumbers C n=any r=any b=dict
jax._src.lax.special
 IgammaMode C r=rule:enum-value h
jax._src.layout
 AutoLayoutSingleton C n=any r=any b=dict h
 Format C n=any b=rule:slots
 Layout C n=any r=data b=dict
jax._src.lib.triton
 CompilationHandler C n=any b=dict h
 CompilationResult C n=any b=dict h
jax._src.linear_util
 DebugInfo C n=any r=any b=dict
 EmptyStoreValue C n=any r=any b=dict h
 EqualStore C n=any r=any b=rule:slots h
 InitialResultPaths C n=any r=any b=dict h
 Store C n=any r=any b=rule:slots h
 StoreException C n=any r=any b=dict h ?data:args
 WrappedFun C n=any r=any b=rule:slots
jax._src.lru_cache
 LRUCache C n=any b=rule:slots h
jax._src.mesh
 AxisType C r=rule:enum-value h
 BaseMesh C n=any r=any b=dict h
 ResourceEnv C n=any r=any b=dict
 use_abstract_mesh C n=any b=rule:slots h
jax._src.monitoring
 EventDurationListenerWithMetadata C n=any b=dict h
 EventListenerWithMetadata C n=any b=dict h
 EventTimeSpanListenerWithMetadata C n=any b=dict h
 ScalarListenerWithMetadata C n=any b=dict h
jax._src.named_sharding
 DuplicateSpecError C n=any r=data b=dict h ?data:args
 UnspecifiedValue C n=any r=any b=dict h
jax._src.numpy.array_api_metadata
 ArrayNamespaceInfo C n=any r=any b=dict h
jax._src.numpy.array_methods
 _IndexUpdateHelper C n=any r=any b=rule:slots h
 _IndexUpdateRef C n=any r=any b=dict h
jax._src.numpy.error
 error_checking_behavior C n=any b=dict h
jax._src.numpy.hijax
 Nonzero C n=any b=dict
 SearchSorted C n=any b=dict
jax._src.numpy.index_tricks
 CClass C n=any r=any b=dict h
 RClass C n=any r=any b=dict h
 _AxisConcat C n=any r=any b=dict h
 _Mgrid C n=any r=any b=dict h
 _Ogrid C n=any r=any b=dict h
jax._src.numpy.indexing
 IndexType C r=rule:enum-value h
 IndexingStrategy C r=rule:enum-value h
 ParsedIndex C n=any r=any b=dict
 _DynamicSliceIndexer C n=any r=any b=dict
 _GatherIndexer C n=any r=any b=dict
 _StaticSliceIndexer C n=any r=any b=dict
jax._src.numpy.linalg
 EigResult C n=any r=any b=dict
 EighResult C n=any r=any b=dict
 QRResult C n=any r=any b=dict
 SVDResult C n=any r=any b=dict
 SlogdetResult C n=any r=any b=dict
jax._src.numpy.setops
 _UniqueAllResult C n=any r=any b=dict
 _UniqueCountsResult C n=any r=any b=dict
 _UniqueInverseResult C n=any r=any b=dict
jax._src.pallas.core
 AbstractSemaphoreTy C n=any r=any b=dict
 AbstractSemaphoreTyRules C n=any r=any b=dict h
 BarrierSemaphore C n=any r=any b=dict
 BlockMapping C n=any b=dict
 BlockSpec C n=any b=dict
 Blocked C n=any b=dict
 BoundedSlice C n=any b=dict
 Buffered C n=any b=dict
 CompilerParams C n=any b=dict h
 CoreMemorySpace C n=any b=dict
 CostEstimate C n=any b=dict
 DynamicGridDim C n=any r=any b=dict h
 Element C n=any b=dict
 GridAxis C n=any b=dict
 GridMapping C n=any b=dict
 GridSpec C n=any b=dict
 Indirect C n=any b=dict
 MemoryRef C n=any b=dict
 MemoryRefBase C n=any b=dict h
 MemorySpace C r=rule:enum-value h
 Mesh C n=any b=dict h
 NoBlockSpec C n=any r=any b=dict h
 PallasGridContext C n=any b=dict
 RevisitMode C r=rule:enum-value h
 ScratchShape C n=any b=dict h
 Semaphore C n=any r=any b=dict
 Squeezed C n=any b=dict
 _IndexMapFunc C n=any b=dict
jax._src.pallas.cost_estimate
 Context C n=any b=dict
 CostEstimate C n=any b=dict
jax._src.pallas.einshape
 Einshape C n=any b=dict
 Factor C n=any r=any b=dict
 MergeDims C n=any b=dict
 SplitDims C n=any b=dict
 Transpose C n=any b=dict
jax._src.pallas.fuser
 Fusion C n=any b=dict
 custom_fusion C n=any b=dict h
jax._src.pallas.fuser.block_spec
 BlockIndexTransform C n=any b=dict
 EvalRuleFn C n=any b=dict h
 KernelEvalContext C n=any b=dict
 NoBlockIndexTransform C n=any r=any b=dict h
 PullBlockSpecRuleFn C n=any b=dict h
 PullRuleContext C n=any b=dict
 PushBlockSpecRuleFn C n=any b=dict h
 PushRuleContext C n=any b=dict
 Usage C r=rule:enum-value h
 UsageRuleContext C n=any b=dict
 UsageRuleFn C n=any b=dict h
jax._src.pallas.fuser.custom_evaluate
 CustomEvaluateSettings C n=any b=dict
jax._src.pallas.fuser.custom_fusion_lib
 CustomEvalContext C n=any b=dict
 CustomEvalRuleFn C n=any b=dict h
 custom_fusion C n=any b=dict h
jax._src.pallas.fuser.fusible_dtype
 Context C n=any b=dict
 FusibleTyRules C n=any r=any b=dict h
 FusionDType C n=any r=any b=dict h
jax._src.pallas.fuser.fusion
 Fusion C n=any b=dict
jax._src.pallas.mosaic.core
 AbstractSemaphore C n=any b=dict
 CompilerParams C n=any r=plain b=dict
 CoreType C r=rule:enum-value h
 DMASemaphore C n=any r=any b=dict
 GridDimensionSemantics C r=rule:enum-value h
 MemoryRef C n=any b=dict
 PrefetchScalarGridSpec C n=any b=dict
 SemaphoreType C r=rule:enum-value h
 SideEffectType C r=rule:enum-value h
 TensorCore C n=any b=dict
 TensorCoreMesh C n=any b=dict
jax._src.pallas.mosaic.error_handling
 MosaicError C n=any r=any b=dict h ?data:args
 VerificationError C n=any r=data b=dict h ?data:args
jax._src.pallas.mosaic.interpret.interpret_pallas_call
 DMA C n=any b=dict
 DmaState C r=rule:enum-value h
 InterpretContext C n=any b=dict
jax._src.pallas.mosaic.interpret.params
 InterpretParams C n=any b=dict
 LoggingMode C r=rule:enum-value h
 SharedInterpretParams C n=any b=dict
jax._src.pallas.mosaic.interpret.race_detection_state
 RaceDetectionState C n=any b=dict
jax._src.pallas.mosaic.interpret.shared_memory
 Allocation C n=any b=dict
 Buffer C n=any b=dict
 Semaphore C n=any b=dict h
 ShapeAndDtype C n=any b=dict
 SharedMemory C n=any b=dict
jax._src.pallas.mosaic.interpret.utils
 Counter C n=any r=any b=dict h
 GPULoggingInfo C n=any b=dict
 JaxprEnv C n=any b=dict h
 LoggingInfo C n=any b=dict
 Placeholder C n=any b=dict
 TPULoggingInfo C n=any b=dict
jax._src.pallas.mosaic.lowering
 FoldingError C n=any r=any b=dict h ?data:args
 KeyScalarBundle C n=any b=dict
 LoweringContext C n=any b=dict
 LoweringDynamicShapeEnv C n=any r=any b=dict h
 LoweringException C n=any r=any b=dict h ?data:args
 LoweringRuleContext C n=any b=dict
 MosaicGridMapping C n=any b=dict
 PallasLoweringCacheKey C n=any b=dict
 PipelinedLoweringContext C n=any b=dict
 ShapedAbstractValue C n=any b=dict h
 UncacheablePrimitiveError C n=any r=any b=dict h ?data:args
 UnpipelinedLoweringContext C n=any b=dict
jax._src.pallas.mosaic.pipeline
 BufferType C r=rule:enum-value h
 BufferedRefBase C n=any r=any b=dict h
 Scheduler C n=any b=dict h
jax._src.pallas.mosaic.sc_core
 ScalarSubcoreMesh C n=any b=dict
 VectorSubcoreMesh C n=any b=dict
jax._src.pallas.mosaic.sc_primitives
 PackFormat C r=rule:enum-value h
jax._src.pallas.mosaic.tpu_info
 ChipVersion C r=rule:enum-value h
 ChipVersionBase C n=any r=any b=dict h
 SparseCoreInfo C n=any b=dict
 Tiling C r=rule:enum-value h
 TpuInfo C n=any b=dict
jax._src.pallas.mosaic_gpu.core
 AbstractRefUnion C n=any b=dict
 AbstractTMEMRef C n=any b=dict
 Barrier C n=any b=dict
 BarrierType C n=any b=dict
 BlockSpec C n=any b=dict
 ClusterBarrier C n=any b=dict
 ClusterBarrierType C n=any b=dict
 CompilerParams C n=any b=dict
 GPUMemoryRef C n=any b=dict
 Layout C r=rule:enum-value h
 MemorySpace C r=rule:enum-value h
 Mesh C n=any b=dict
 ParameterizedLayout C n=any b=dict
 PrimitiveSemantics C r=rule:enum-value h
 ReducedLayout C n=any b=dict
 RefUnion C n=any b=dict
 SemaphoreType C r=rule:enum-value h
 SomeLayout C n=any r=any b=dict h
 SwizzleTransform C n=any b=dict
 TMEMLayout C r=rule:enum-value h
 TilingTransform C n=any b=dict
 TraceScope C r=rule:enum-value h
 WGMMAAbstractAccumulatorRef C n=any b=dict
 WGMMAAccumulatorRef C n=any b=dict
 WarpMesh C n=any b=dict
jax._src.pallas.mosaic_gpu.helpers
 NDLoopInfo C n=any b=dict
jax._src.pallas.mosaic_gpu.interpret.gpu_callbacks
 DeviceLocalMemoryTransfer C n=any b=dict
 HostAllocationKey C n=any b=dict
 HostAllocationRequest C n=any b=dict
jax._src.pallas.mosaic_gpu.interpret.interpret_pallas_call
 AllocationKeyAndValue C n=any b=dict
jax._src.pallas.mosaic_gpu.interpret.jaxpr_interpret
 DeviceInfo C n=any b=dict
 JaxprInterpreter C n=any b=dict
jax._src.pallas.mosaic_gpu.interpret.params
 InterpretGPUParams C n=any b=dict
jax._src.pallas.mosaic_gpu.interpret.shared_memory
 Barrier C n=any b=dict
 GPUSharedMemory C n=any b=dict
jax._src.pallas.mosaic_gpu.lowering
 LoweringError C n=any r=any b=dict h ?data:args
 LoweringResult C n=any b=dict
 LoweringRuleContext C n=any b=dict
 ModuleContext C n=any b=dict
 ResourceEstimator C n=any b=dict h
 ResourceEstimatorContext C n=any b=dict
 Resources C n=any b=dict
 ShapedAbstractValue C n=any b=dict h
 _AxisNames C n=any b=dict
jax._src.pallas.mosaic_gpu.pipeline
 ComputeContext C n=any b=dict h
 PipelineCallback C n=any b=dict h
 PipelinePipeline C r=rule:enum-value h
 WarpSpecializedPipeline C n=any b=dict h
jax._src.pallas.mosaic_gpu.primitives
 AtomicOpType C r=rule:enum-value h
 RefType C n=any b=dict
 SemaphoreSignal C n=any b=dict
 ShapeDtypeStruct C n=any b=dict
jax._src.pallas.primitives
 DeviceIdType C r=rule:enum-value h
jax._src.pallas.triton.core
 CompilerParams C n=any b=dict
jax._src.pallas.triton.lowering
 BlockInfo C n=any b=dict
 LoweringError C n=any r=any b=dict h ?data:args
 LoweringResult C n=any b=dict
 LoweringRuleContext C n=any b=dict
 ModuleContext C n=any b=dict
 _Extern C n=any b=dict
 _Fallback C n=any b=dict
jax._src.pallas.triton.primitives
 AtomicOpType C r=rule:enum-value h
jax._src.pallas.utils
 MeshInfo C n=any b=dict
jax._src.partition_spec
 UnconstrainedSingleton C n=any r=any b=dict h
 _get_default_unconstrained F r=any
jax._src.path
 PathProtocol C n=any b=dict h
jax._src.pjit
 JitWrapped C n=any b=dict h
 PjitInfo C n=any r=any b=dict
 PjitParams C n=any r=any b=dict
jax._src.pmap
 CachedShardMap C n=any r=any b=dict
jax._src.profiler
 PGLEProfiler C n=any r=any b=dict h
 _ProfileState C n=any r=any b=dict h
jax._src.random
 PRNGSpec C n=any r=any b=rule:slots
jax._src.random.core
 PRNGSpec C n=any r=any b=rule:slots
jax._src.random.prng
 KeyTy C n=any r=any b=dict
 KeyTyRules C n=any r=any b=dict h
 PRNGImpl C n=any r=any b=dict
jax._src.scipy.optimize._lbfgs
 LBFGSResults C n=any r=any b=dict
jax._src.scipy.optimize.bfgs
 _BFGSResults C n=any r=any b=dict
jax._src.scipy.optimize.line_search
 _LineSearchResults C n=any r=any b=dict
 _LineSearchState C n=any r=any b=dict
 _ZoomState C n=any r=any b=dict
jax._src.scipy.optimize.minimize
 OptimizeResults C n=any r=any b=dict
jax._src.scipy.spatial.transform
 Rotation C n=any r=any b=dict
 Slerp C n=any r=any b=dict
jax._src.scipy.stats._core
 ModeResult C n=any r=any b=dict
jax._src.shard_map
 InferFromArgs C n=any r=any b=dict h
 NoFail C n=any r=any b=dict h
 ShardMapPrimitive C n=any r=any b=dict h
 ShardMapTrace C n=any b=rule:slots h
 Tup C n=any r=any b=dict h
 _RepError C n=any r=any b=dict h ?data:args
 _SpecError C n=any r=any b=dict h ?data:args
 _get_default_infer F r=any
jax._src.sharding
 IndivisibleError C n=any r=any b=dict h ?data:args
jax._src.sharding_impls
 NonUniformShardingError C n=any r=any b=dict h ?data:args
 set_mesh C n=any b=rule:slots h
jax._src.source_info_util
 ExtendNameStackContextManager C n=any r=any b=rule:slots h
 Frame C n=any r=any b=dict
 JaxStackTraceBeforeTransformation C n=any r=any b=dict h ?data:args
 Scope C n=any r=any b=dict
 SetNameStackContextManager C n=any r=any b=rule:slots h
 SourceInfo C n=any r=any b=rule:slots h
 Transform C n=any r=any b=dict
 TransformNameStackContextManager C n=any r=any b=rule:slots h
 UserContextManager C n=any r=any b=rule:slots h
jax._src.sourcemap
 MappingsGenerator C n=any r=any b=dict h
jax._src.stages
 Compiled C n=any b=rule:slots h
 CompiledCallParams C n=any r=any b=dict
 DeviceAssignmentMismatchError C n=any r=any b=dict h ?data:args
 Executable C n=any r=any b=dict h
 LoJax C n=any r=any b=dict h
 Lowered C n=any r=any b=rule:slots h
 Lowering C n=any r=any b=dict h
 MismatchType C r=rule:enum-value h
 SourceInfo C n=any r=any b=dict
 Stage C n=any r=any b=dict h
 Traced C n=any r=any b=dict h
 Wrapped C n=any b=dict h
jax._src.state
 AbstractRef C n=any b=dict
 Transform C n=any b=dict h
jax._src.state.discharge
 DischargeRule C n=any b=dict h
 PartialDischargeRule C n=any b=dict h
jax._src.state.indexing
 DShapedArray C n=any b=dict
jax._src.state.types
 AbstractRef C n=any b=dict
 MultiRefTransform C n=any b=dict h
 Transform C n=any b=dict h
 TransformedRefAvalError C n=any r=any b=dict h ?data:args
 Uninitialized C n=any r=any b=dict h
jax._src.tpu.linalg.eigh
 _Subproblem C n=any r=any b=dict
jax._src.tpu_custom_call
 CostEstimate C n=any r=data b=dict i
 MemorySpace C r=rule:enum-value h
 Tiling C r=rule:enum-value h
 TpuSideEffectType C r=rule:enum-value h
jax._src.traceback_util
 SimplifiedTraceback C n=any r=any b=dict h ?data:args
 UnfilteredStackTrace C n=any r=any b=dict h ?data:args
jax._src.tree_util
 FlatTree C n=any r=data b=dict
 Unspecified C n=any r=any b=dict h
 _HashableCallableShim C n=any r=any b=dict
jax._src.typing
 DLDeviceType C r=rule:enum-value h
 DeprecatedArg C n=any r=any b=dict h
 DuckTypedArray C n=any b=dict h
 SupportsDType C n=any b=dict h
 SupportsNdim C n=any b=dict h
 SupportsShape C n=any b=dict h
 SupportsSize C n=any b=dict h
jax._src.util
 Hashable C n=any r=any b=rule:slots
 HashableFunction C n=any r=any b=dict
 HashablePartial C n=any r=any b=dict
 HashableWrapper C n=any r=plain b=dict
 OrderedSet C n=any r=any b=dict h
 StrictABC C n=any r=any b=rule:slots h
 Unhashable C n=any r=any b=rule:slots
 WeakrefCachedFunc C n=any b=dict h
jax._src.xla_metadata
 XlaMetadataContextManager C n=any r=any b=rule:slots h
jax._src.xla_metadata_lib
 XlaMetadata C n=any r=plain b=rule:slots
jax._src.xla_transform
 PipelineStage C r=rule:enum-value h
jax.example_libraries.optimizers
 JoinPoint C n=any r=any b=dict h
 Optimizer C n=any r=any b=dict
jax.experimental.array_serialization.pytree_serialization
 Format C n=any b=rule:slots
jax.experimental.array_serialization.serialization
 BarrierTimeoutError C n=any r=any b=dict h ?data:args
 GlobalAsyncCheckpointManagerBase C n=any r=any b=rule:slots h
jax.experimental.array_serialization.tensorstore_impl
 _LimitInFlightBytes C n=any b=dict h
jax.experimental.colocated_python.func
 _JaxSecondLevelCaches C n=any b=dict h
 _SpecializedCollection C n=any r=any b=dict h
jax.experimental.colocated_python.func_backend
 _ResultStore C n=any r=any b=dict h
jax.experimental.colocated_python.obj
 _InstanceRegistry C n=any b=dict h
jax.experimental.colocated_python.obj_backend
 _ObjectStore C n=any b=dict h
jax.experimental.jax2tf.call_tf
 UnspecifiedOutputShapeDtype C n=any r=any b=dict h
jax.experimental.jax2tf.jax2tf
 NativeSerializationImpl C n=any b=dict h
 _DefaultNativeSerialization C n=any r=any b=dict h
jax.experimental.jet
 JetTrace C n=any b=rule:slots h
jax.experimental.key_reuse._core
 DynamicKeyReuseSignature C n=any r=any b=dict
 Forward C n=any r=any b=dict
 KeyReuseSignature C n=any r=plain b=dict
 Sink C n=any b=dict
 Source C n=any b=dict
 _SourceSinkBase C n=any b=dict
jax.experimental.mosaic
 Tiling C r=rule:enum-value h
 TpuMemorySpace C r=rule:enum-value h
 TpuSideEffectType C r=rule:enum-value h
jax.experimental.mosaic.gpu
 AsyncCopyImplementation C r=rule:enum-value h
 Barrier C n=any b=dict
 BarrierRef C n=any b=dict
 ClusterBarrier C n=any b=dict
 CollectiveBarrierRef C n=any b=dict
 CopyPartition C n=any r=any b=dict h
 DialectBarrierRef C n=any b=dict
 DynamicSlice C n=any b=dict
 LaunchContext C n=any b=dict
 LoweringSemantics C r=rule:enum-value h
 MMALayouts C n=any b=dict h
 MemRefTransform C n=any b=dict
 OOBFillMode C r=rule:enum-value h
 Partition C n=any r=plain b=dict h
 Partition1D C n=any r=plain b=dict h
 Rounding C r=rule:enum-value h
 SemaphoreRef C n=any b=dict
 TMABarrier C n=any b=dict
 TMEM C n=any b=dict
 ThreadSubset C r=rule:enum-value h
 TileTransform C n=any b=dict
 TiledLayout C n=any b=dict
 TransposeTransform C n=any b=dict
 Union C n=any b=dict
 WGSplatFragLayout C n=any b=dict
 WGStridedFragLayout C n=any b=dict
jax.experimental.mosaic.gpu.constraints
 AlwaysTrue C n=any b=dict
 CollapseShape C n=any b=dict
 ConstraintSystem C n=any b=dict
 Divides C n=any b=dict
 Equals C n=any b=dict
 IsSupportedBroadcast C n=any b=dict
 IsTransferable C n=any b=dict
 IsTransferableSmemRegisters C n=any b=dict
 IsTransferableTmemRegisters C n=any b=dict
 IsValidMmaTiling C n=any b=dict
 MemorySpace C r=rule:enum-value h
 MinorDimDivisibleBy C n=any b=dict
 NotOfType C n=any b=dict
 OptimizedTransferKind C r=rule:enum-value h
 Reduce C n=any b=dict
 RegisterLayout C n=any b=dict
 Relayout C n=any b=dict
 Reshape C n=any b=dict
 SMEMTransforms C n=any b=dict
 TMEMLayout C n=any b=dict
 Transpose C n=any b=dict
 Unsatisfiable C n=any r=any b=dict h
 Variable C n=any b=dict
 _BaseConstraint C n=any r=any b=dict h
jax.experimental.mosaic.gpu.core
 Barrier C n=any b=dict
 ClusterBarrier C n=any b=dict
 LoweringSemantics C r=rule:enum-value h
 TMABarrier C n=any b=dict
 TMEM C n=any b=dict
 Union C n=any b=dict
 _TMEMAlloc C n=any b=dict
 _TMEMDialectAlloc C n=any b=dict
jax.experimental.mosaic.gpu.dialect_lowering
 LoweringContext C n=any b=dict
 Recursed C n=any r=any b=dict h
 _Transfer C n=any b=dict h
jax.experimental.mosaic.gpu.fragmented_array
 Replicated C n=any b=dict
 Rounding C r=rule:enum-value h
 StaggeredTransferPlan C n=any b=dict
 TiledLayout C n=any b=dict
 Tiling C n=any b=dict
 TransferPlan C n=any b=dict h
 TransferPlanDerivationError C n=any r=any b=dict h ?data:args
 TrivialTransferPlan C n=any b=dict
 WGSplatFragLayout C n=any b=dict
 WGStridedFragLayout C n=any b=dict
jax.experimental.mosaic.gpu.launch_context
 AsyncCopyImplementation C r=rule:enum-value h
 CollapseLeadingIndicesTransform C n=any b=dict
 CopyPartition C n=any r=any b=dict h
 DropUnitDimsTransform C n=any b=dict
 GlobalBroadcast C n=any r=any b=dict h
 LaunchContext C n=any b=dict
 MemRefTransform C n=any b=dict
 OOBFillMode C r=rule:enum-value h
 ReplicationError C n=any r=any b=dict h ?data:args
 Rounding C r=rule:enum-value h
 Scratch C n=any b=dict h
 TileTransform C n=any b=dict
 TransposeTransform C n=any b=dict
 _DefaultPredicate C n=any r=any b=dict h
 _Partitioned C n=any b=dict
 _Replicated C n=any b=dict
jax.experimental.mosaic.gpu.layout_inference
 DerivationContext C n=any b=dict
 ValueSite C n=any b=dict
 VariableType C r=rule:enum-value h
 _AliasKey C n=any b=dict
 _TypeAndLayout C n=any b=dict
jax.experimental.mosaic.gpu.mma
 MMALayouts C n=any b=dict h
jax.experimental.mosaic.gpu.mma_utils
 Dim C r=rule:enum-value h
jax.experimental.mosaic.gpu.profiler
 Cupti C n=any b=dict
 OnDeviceProfiler C n=any b=dict h
 ProfilerSpec C n=any b=dict h
 _ProfilerCtx C n=any b=dict
jax.experimental.mosaic.gpu.tcgen05
 TMEMLayout C n=any b=dict
 TMEMRef C n=any b=dict
jax.experimental.mosaic.gpu.utils
 Arch C n=any b=dict
 BarrierRef C n=any b=dict
 CollectiveBarrierRef C n=any b=dict
 DialectBarrierRef C n=any b=dict
 DynamicSlice C n=any b=dict
 ForResult C n=any b=dict
 MultimemRef C n=any b=dict
 Partition C n=any r=plain b=dict h
 Partition1D C n=any r=plain b=dict h
 SemaphoreRef C n=any b=dict
 ThreadSubset C r=rule:enum-value h
jax.experimental.multihost_utils
 ProcessFailureError C n=any r=data b=dict h ?data:args
 _LiveDevices C n=any r=any b=dict h
jax.experimental.pallas
 BlockSpec C n=any b=dict
 Blocked C n=any b=dict
 BoundedSlice C n=any b=dict
 Buffered C n=any b=dict
 CompilerParams C n=any b=dict h
 CostEstimate C n=any b=dict
 DeviceIdType C r=rule:enum-value h
 Element C n=any b=dict
 GridSpec C n=any b=dict
 Indirect C n=any b=dict
 MemoryRef C n=any b=dict
 MemorySpace C r=rule:enum-value h
 RevisitMode C r=rule:enum-value h
 Squeezed C n=any b=dict
jax.experimental.pallas.ops.gpu.attention_mgpu
 PipelineCallback C n=any b=dict h
 TuningConfig C n=any b=dict
jax.experimental.pallas.ops.gpu.blackwell_matmul_mgpu
 MatmulDimension C r=rule:enum-value h
 TuningConfig C n=any b=dict
jax.experimental.pallas.ops.gpu.blackwell_ragged_dot_mgpu
 TuningConfig C n=any b=dict
jax.experimental.pallas.ops.gpu.hopper_matmul_mgpu
 MatmulDimension C r=rule:enum-value h
 TuningConfig C n=any b=dict
jax.experimental.pallas.ops.gpu.hopper_mixed_type_matmul_mgpu
 MatmulDimension C r=rule:enum-value h
 TuningConfig C n=any b=dict
jax.experimental.pallas.ops.gpu.ragged_dot_mgpu
 GroupInfo C n=any b=dict
jax.experimental.pallas.ops.tpu.flash_attention
 BlockSizes C n=any b=dict
 SegmentIds C n=any r=any b=dict
jax.experimental.pallas.ops.tpu.paged_attention.paged_attention_kernel
 MultiPageAsyncCopyDescriptor C n=any b=dict h
jax.experimental.pallas.ops.tpu.paged_attention.quantization_utils
 QuantizedTensor C n=any r=any b=dict
jax.experimental.pallas.ops.tpu.ragged_paged_attention.kernel
 MultiPageAsyncCopyDescriptor C n=any b=dict h
jax.experimental.pallas.ops.tpu.splash_attention
 CausalMask C n=any b=dict
 FullMask C n=any b=dict
 LocalMask C n=any b=dict
 Mask C n=any r=any b=dict h
 MultiHeadMask C n=any b=dict
 NumpyMask C n=any b=dict
 QKVLayout C r=rule:enum-value h
 SegmentIds C n=any r=any b=dict
jax.experimental.pallas.ops.tpu.splash_attention.splash_attention_kernel
 QKVLayout C r=rule:enum-value h
 SegmentIds C n=any r=any b=dict
jax.experimental.pallas.ops.tpu.splash_attention.splash_attention_mask
 CausalMask C n=any b=dict
 ChunkedCausalMask C n=any b=dict
 FullMask C n=any b=dict
 LocalMask C n=any b=dict
 LogicalAnd C n=any r=plain b=dict
 LogicalOr C n=any r=plain b=dict
 Mask C n=any r=any b=dict h
 MultiHeadMask C n=any b=dict
 NumpyMask C n=any b=dict
 _ComputableMask C n=any b=dict
jax.experimental.pallas.ops.tpu.splash_attention.splash_attention_mask_info
 MaskInfo C n=any r=any b=dict
 _HashableNDArray C n=any r=any b=dict
jax.experimental.roofline.roofline
 _RooflineRule C n=any b=dict h
jax.experimental.source_mapper
 MappingsGenerator C n=any r=any b=dict h
jax.experimental.source_mapper.common
 CompileFn C n=any b=dict h
 GenerateDumpFn C n=any b=dict h
jax.experimental.source_mapper.generate_map
 SourceMapGeneratorFn C n=any b=dict h
jax.experimental.source_mapper.hlo
 HloPass C r=rule:enum-value h
jax.experimental.sparse
 CuSparseEfficiencyWarning C n=any r=any b=dict h ?data:args
 JAXSparse C n=any b=rule:slots
 SparseEfficiencyError C n=any r=any b=dict h ?data:args
 SparseEfficiencyWarning C n=any r=any b=dict h ?data:args
jax.experimental.sparse._base
 JAXSparse C n=any b=rule:slots
jax.experimental.sparse.bcoo
 BCOOProperties C n=any r=any b=dict
 Buffer C n=any b=dict h
jax.experimental.sparse.bcsr
 BCSRProperties C n=any r=any b=dict
jax.experimental.sparse.coo
 COOInfo C n=any r=any b=dict
jax.experimental.sparse.transform
 SparseTrace C n=any b=rule:slots h
 SparsifyEnv C n=any b=dict h
 SparsifyValue C n=any r=any b=dict
jax.experimental.sparse.util
 CuSparseEfficiencyWarning C n=any r=any b=dict h ?data:args
 SparseEfficiencyError C n=any r=any b=dict h ?data:args
 SparseEfficiencyWarning C n=any r=any b=dict h ?data:args
 SparseInfo C n=any r=any b=dict
jax.experimental.topologies
 TopologyDescription C n=any r=any b=dict h
jax.export
 DisabledSafetyCheck C n=any r=any b=dict
 Exported C n=any b=dict
 SymbolicScope C n=any b=dict h
jax.extend.core
 AbstractToken C n=any r=any b=rule:slots h
 CallPrimitive C n=any r=any b=dict h
 ClosedJaxpr C n=any r=plain b=dict h
 DropVar C n=any r=any b=rule:slots h
 InconclusiveDimensionOperation C n=any r=any b=dict h ?data:args
 Jaxpr C n=any b=rule:slots h
 JaxprEqn C n=any r=any b=rule:slots h
 JaxprTypeError C n=any r=any b=dict h ?data:args
 Literal C n=any r=any b=rule:slots
 Primitive C n=any r=any b=dict h
 TraceTag C n=any r=any b=dict
 Var C n=any r=any b=rule:slots h
jax.image
 ResizeMethod C r=rule:enum-value h
jax.lax
 AccuracyMode C r=rule:enum-value h
 ConvDimensionNumbers C n=any r=any b=dict
 DotAlgorithm C n=any r=any b=dict
 DotAlgorithmPreset C r=rule:enum-value h
 FftType C r=rule:enum-value h
 GatherDimensionNumbers C n=any r=any b=dict
 GatherScatterMode C r=rule:enum-value h
 RaggedDotDimensionNumbers C n=any b=dict
 RandomAlgorithm C r=rule:enum-value h
 RoundingMethod C r=rule:enum-value h
 ScatterDimensionNumbers C n=any r=any b=dict
 Tolerance C n=any r=data b=dict h
jax.ref
 AbstractRef C n=any b=dict
jax.scipy.optimize
 OptimizeResults C n=any r=any b=dict
`,
};
