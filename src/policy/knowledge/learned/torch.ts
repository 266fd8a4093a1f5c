/**
 * What `policy learn` proved of torch 2.15.0. Made by scripts/learn-knowledge.mjs: do not edit.
 * @module
 */
import type { Knowledge } from '../../knowledge.ts';

export const torch: Knowledge = {
  package: 'torch',
  versions: ['torch 2.15.0'],
  derived: `
torch._appdirs
 AppDirs C n=any r=any b=dict h
torch._custom_op.impl
 CustomOp C n=any b=dict h
 FuncAndLocation C n=any b=dict
torch._decomp.decompositions
 Reduction C r=rule:enum-value h
torch._decomp.decompositions_for_rng
 PhiloxState C n=any b=dict h
 PhiloxStateTracker C n=any r=any b=dict h
torch._dispatch.python
 Lit C n=any r=any b=dict h
torch._dynamo._trace_wrapped_higher_order_op
 TraceWrapped C n=any b=dict h
 TransformGetItemToIndex C n=any r=any b=dict h
torch._dynamo.aot_compile
 AOTCompileSaveResult C n=any b=dict
 AOTCompiledFunction C n=any b=dict
 AOTCompiledModel C n=any b=dict
 CompileArtifacts C n=any b=dict
 ModelInput C n=any b=dict
 _GuardScope C r=rule:enum-value h
 _ProbeState C n=any b=dict
torch._dynamo.aot_compile_types
 GraphModuleSerializableCallable C n=any b=dict h
 SerializableCallable C n=any r=any b=dict h
torch._dynamo.backends.common
 AotAutograd C n=any r=any b=dict h
 AotAutogradKwargs C n=any r=data b=dict i
torch._dynamo.backends.cudagraphs
 CudagraphsBackend C n=any r=any b=dict h
torch._dynamo.backends.debugging
 AOTEagerOutputCode C n=any b=dict
 ExplainOutput C n=any b=dict
 ExplainWithBackend C n=any b=dict h
 ReluCompileError C n=any r=any b=dict h ?data:args
 TestingOnlyCompileError C n=any r=any b=dict h ?data:args
torch._dynamo.backends.distributed
 Bucket C n=any b=dict
 DDPOptimizer C n=any r=data b=dict h
 DDPOptimizerContext C n=any r=any b=dict h
 SubmodCompiler C n=any b=dict h
torch._dynamo.backends.registry
 CompiledFn C n=any b=dict h
torch._dynamo.bytecode_analysis
 FixedPointBox C n=any b=dict
 ReadsWrites C n=any b=dict
 StackSize C n=any b=dict
torch._dynamo.bytecode_debugger
 CodeInfo C n=any b=dict
 DebuggerState C n=any b=dict
 _DebugContext C n=any b=dict h
torch._dynamo.bytecode_transformation
 _NotProvided C n=any r=any b=dict h
torch._dynamo.cache_size
 CacheSizeRelevantForFrame C n=any b=dict
torch._dynamo.callback
 CallbackArgs C n=any b=dict
 CallbackTrigger C r=rule:enum-value h
 CompilationCallbackHandler C n=any b=dict
torch._dynamo.code_context
 CodeContext C n=any r=data b=dict i
 CodeContextDict C n=any r=any b=dict h
torch._dynamo.codegen
 GraphOutputEntry C n=any b=dict
 PyCodegen C n=any b=dict h
torch._dynamo.compiled_autograd
 AutogradCompilerInstance C n=any b=dict h
 NaNChecker C n=any r=any b=dict h
 Op C n=any b=dict h
 OpNamespace C n=any b=dict h
 _AOTCompiledFunction C n=any b=dict h
torch._dynamo.comprehension_graph_break
 ComprehensionAnalysis C n=any b=dict
torch._dynamo.comptime
 ComptimeContext C n=any r=any b=dict h
 ComptimeVar C n=any r=any b=dict h
 _Comptime C n=any r=any b=dict h
torch._dynamo.convert_frame
 BackendInput C n=any b=dict
 CaptureOutput C n=any b=dict
 CatchErrorsWrapper C n=any b=dict h
 ConvertFrame C n=any b=dict h
 ConvertFrameAssert C n=any b=dict h
 ConvertFrameBox C n=any b=dict
 ConvertFrameProtocol C n=any b=dict h
 DynamoOutput C n=any b=dict
 FrameInfo C n=any b=dict
 GraphCaptureOutput C n=any b=dict
 GraphRuntimeEnv C n=any b=dict
 TODO_UNKNOWN C n=any r=any b=dict h
 Tracker C n=any r=any b=dict h
torch._dynamo.debug_utils
 AccuracyError C n=any r=any b=dict h ?data:args
 BuckTargetWriter C n=any b=dict h
 InputReader C n=any r=any b=dict h
 InputWriter C n=any b=dict h
 NNModuleToString C n=any r=any b=dict h
 NopInputReader C n=any r=any b=dict h
 UnsupportedNNModuleError C n=any r=any b=dict h ?data:args
torch._dynamo.device_interface
 CpuDeviceProperties C n=any b=dict
 CpuInterface C n=any r=any b=dict h
 CpuInterface.Worker C n=any r=any b=dict h
 CudaInterface C n=any r=any b=dict h
 CudaInterface.Worker C n=any r=any b=dict h
 DeviceGuard C n=any r=any b=dict h
 DeviceInterface C n=any r=any b=dict h
 DeviceInterface.Event C n=any r=any b=dict h
 DeviceInterface.Stream C n=any r=any b=dict h
 DeviceInterface.Worker C n=any r=any b=dict h
 DeviceInterface.device C n=any r=any b=dict h
 MpsInterface C n=any r=any b=dict h
 MpsInterface.Worker C n=any r=any b=dict h
 MtiaInterface C n=any r=any b=dict h
 MtiaInterface.Worker C n=any r=any b=dict h
 TpuInterface C n=any r=any b=dict h
 TpuInterface.Worker C n=any r=any b=dict h
 XpuInterface C n=any r=any b=dict h
 XpuInterface.Worker C n=any r=any b=dict h
torch._dynamo.dynamo_profiler
 DynamoProfilerState C n=any r=any b=dict h
 FunctionTraceTiming C n=any b=dict
 ProfilerStackEntry C n=any b=dict
torch._dynamo.eval_frame
 DisableContext C n=any b=dict h
 DynamoStance C n=any b=dict
 ExportResult C n=any r=any b=dict
 FlattenInputOutputSignature C n=any b=dict h
 OptimizeContext C n=any b=dict h
 RunOnlyContext C n=any b=dict h
 TorchPatcher C n=any r=any b=dict h
 Unset C r=rule:enum-value h
 _TorchDynamoContext C n=any b=dict h
torch._dynamo.exc
 AutogradGradRestartAnalysis C n=any r=any b=dict h
 BackendCompilerFailed C n=any b=dict h
 CompileCollectiveRestartAnalysis C n=any r=any b=dict h
 CompileOnOneRankUnsupported C n=any r=any b=dict h
 CondOpArgsMismatchError C n=any r=any b=dict h
 FailOnRecompileLimitHit C n=any r=any b=dict h ?data:args
 FakeTensorObservedException C n=any b=dict h
 InfiniteGeneratorError C n=any r=any b=dict h
 InternalTorchDynamoError C n=any r=any b=dict h
 InvalidBackend C n=any r=data b=dict h
 KeyErrorMsg C n=any r=any b=dict h
 ObservedAttributeError C n=any b=dict h
 ObservedException C n=any b=dict h
 ObservedGeneratorExit C n=any b=dict h
 ObservedIndexError C n=any b=dict h
 ObservedKeyError C n=any b=dict h
 ObservedLookupError C n=any b=dict h
 ObservedNotImplementedError C n=any b=dict h
 ObservedRuntimeError C n=any b=dict h
 ObservedTypeError C n=any b=dict h
 ObservedUserStopIteration C n=any b=dict h
 PackageError C n=any r=any b=dict h
 RecompileError C n=any r=any b=dict h
 RequiresGradRestartAnalysis C n=any r=any b=dict h
 ResetRequired C n=any b=dict h
 RestartAnalysis C n=any r=any b=dict h
 ResumePrologueTracingError C n=any r=any b=dict h
 ShortenTraceback C n=any r=any b=dict h
 SkipFrame C n=any r=any b=dict h
 SpeculationRestartAnalysis C n=any r=any b=dict h
 StepUnsupported C n=any b=dict h
 TensorifyScalarRestartAnalysis C n=any r=any b=dict h
 TorchDynamoException C n=any r=any b=dict h
 TorchRuntimeError C n=any b=dict h
 TritonUnavailableError C n=any r=any b=dict h ?data:args
 UncapturedHigherOrderOpError C n=any b=dict h
 UnhandledDescriptorError C n=any r=any b=dict h ?data:args
 UnknownPropertiesDuringBackwardTrace C n=any r=any b=dict h
 UnsafeScriptObjectError C n=any r=any b=dict h
 UnspecializeRestartAnalysis C n=any r=any b=dict h
 Unsupported C n=any b=dict h
 UserError C n=any b=dict h
 UserErrorType C r=rule:enum-value h
 _SerializedException C n=any b=dict h ?data:args
torch._dynamo.external_utils
 FakeCompiledAutogradEngine C n=any r=any b=dict h
torch._dynamo.functional_export
 DynamoBytecodeFlatten C n=any r=any b=dict h
 DynamoBytecodeUnflatten C n=any r=any b=dict h
 DynamoGraphTransformer C n=any b=dict h
 InputProcessor C n=any r=any b=dict h
 ModuleToTrace C n=any b=rule:module-state h
 Yield C n=any r=any b=dict h ?data:args
 _DynamoBytecodeCodeGen C n=any r=any b=dict h
torch._dynamo.graph_id_filter
 GraphBackendRouter C n=any b=dict h
 GraphConfigRouter C n=any b=dict h
 GraphIdFilter C n=any b=dict h
 _GraphRouterBase C n=any b=dict h
torch._dynamo.graph_region_tracker
 BackwardBfsArgIter C n=any r=any b=dict h
 GraphRegionTracker C n=any b=dict h
 NodeHashException C n=any r=any b=dict h ?data:args
 RegionWrapper C n=any b=dict h
torch._dynamo.guards
 DeletedGuardManagerWrapper C n=any b=dict h
 GuardBuilder C n=any b=dict h
 GuardCheckSpec C n=any r=any b=dict
 GuardCodeList C n=any b=dict
 GuardManagerType C r=rule:enum-value h
 GuardManagerWrapper C n=any b=dict h
 GuardsState C n=any b=dict
 IndentedBufferWithPrefix C n=any r=any b=dict h
 NNModuleAttrAccessorInfo C n=any b=dict
 PyExprCSEPass C n=any b=dict h
 PyExprCSEPass.Config C n=any b=dict
 ShapeCodeParts C n=any b=dict
 UnsupportedGuardCheckSpec C n=any r=any b=dict h
 _GuardSourceLookupError C n=any r=data b=dict h ?data:args
 _LiveBuiltins C n=any r=any b=dict h
torch._dynamo.hooks
 Hooks C n=any b=dict
torch._dynamo.metrics_context
 MetricsContext C n=any r=any b=dict h
 RuntimeMetricsContext C n=any r=any b=dict h
 TopN C n=any r=any b=dict h
torch._dynamo.mutation_guard
 MutationTracker C n=any r=any b=dict h
torch._dynamo.output_graph
 AliasingInfo C n=any b=dict
 BytecodeTracingTimings C n=any b=dict
 CodeOptions C n=any r=data b=dict i
 DynamoTracerOutput C n=any r=plain b=dict h
 ExportMetaData C n=any b=dict
 FakeRootModule C n=any b=rule:module-state h
 GraphCompileReason C n=any b=dict
 LazyProxy C n=any r=any b=dict h
 MutationInfo C n=any b=dict
 OutputGraph C n=any b=dict
 OutputGraphCommon C n=any b=dict
 OutputGraphGuardsState C n=any b=dict
 OutputReturnInfo C n=any r=any b=dict
 SizesStridesInfo C n=any r=data b=dict i
 StackLocalsMetadata C n=any b=dict
 SubgraphTracer C n=any b=dict h
 WrapperBackend C n=any r=any b=dict h
torch._dynamo.package
 CompilePackage C n=any b=dict h
 DiskDynamoCache C n=any r=any b=dict h
 DiskDynamoStore C n=any r=any b=dict h
 DynamoStore C n=any r=any b=dict h
 InMemoryDynamoStore C n=any r=any b=dict h
 InlinedSource C n=any b=dict
 PrecompileCacheEntry C n=any b=dict
 SerializedCode C n=any b=dict
 SourceInfo C n=any b=dict
 SystemInfo C n=any b=dict
 _DynamoCacheEntry C n=any b=dict
 _DynamoCodeCacheEntry C n=any b=dict
 _GuardedCodeCacheEntry C n=any b=dict
 _Missing C n=any r=any b=dict h
torch._dynamo.pgo
 AutoDynamic C r=rule:enum-value h
 AutoUnset C r=rule:enum-value h
 CodeId C n=any b=dict
 CodeState C n=any b=dict
 FrameStateSizeEntry C n=any b=dict
 InferStride C n=any b=dict
 ReservedWorkflowIdUserError C n=any r=any b=dict h ?data:args
torch._dynamo.polyfills
 NoEnterTorchFunctionMode C n=any r=any b=dict h
torch._dynamo.polyfills.builtins
 _CallableIterator C n=any r=any b=dict h
 _ReversedSequenceIterator C n=any r=data b=dict h
 _SequenceIterator C n=any r=data b=dict h ?data:*,exhausted
torch._dynamo.polyfills.functools
 _KeyWrapper C n=any r=any b=dict
torch._dynamo.precompile_context
 BackendCacheArtifact C n=any b=dict
 BypassDynamoCacheEntry C n=any r=any b=dict h ?data:args
 EagerCacheArtifact C n=any b=dict
 PrecompileContext C n=any r=any b=dict h
torch._dynamo.precompile_package
 PrecompileSession C n=any b=dict h
 _AllowEmptyGraphsConvertFrame C n=any b=dict h
torch._dynamo.profiler
 ProfileMetrics C n=any b=dict
 ProfileResult C n=any b=dict h
 Profiler C n=any b=dict h
torch._dynamo.replay_record
 DummyModule C n=any b=dict
 ExecutionRecord C n=any b=dict
 ExecutionRecorder C n=any b=dict
 ModuleRecord C n=any b=dict
torch._dynamo.repro
 ReproOptions C n=any b=dict h
 _MinifierSanityResult C n=any b=dict
torch._dynamo.repro.after_aot
 GroupInfo C n=any r=data b=dict i
 _AccuracyFailsFn C n=any b=dict h
torch._dynamo.repro.after_dynamo
 WrapBackendDebug C n=any b=dict h
torch._dynamo.repro.aoti
 AOTIMinifierError C n=any r=data b=dict h ?data:args
torch._dynamo.resume_execution
 ContinueExecutionCache C n=any r=any b=dict h
 ReenterWith C n=any b=dict
 ResumeFunctionMetadata C n=any b=dict
torch._dynamo.side_effects
 SideEffectReplayContext C n=any b=dict
 SideEffectReplayHandler C n=any b=dict
 SideEffects C n=any b=dict
 _SideEffectReplayRegistry C n=any r=any b=dict h
torch._dynamo.source
 AttrProxySource C n=any b=dict
 AttrSource C n=any b=dict
 BackwardStateSource C n=any b=dict
 CallFunctionNoArgsSource C n=any b=dict
 CallMethodItemSource C n=any b=dict
 CellContentsSource C n=any b=dict
 ClosureSource C n=any b=dict
 CodeSource C n=any b=dict
 ConstDictKeySource C n=any b=dict
 ConstantSource C n=any b=dict
 ContextVarGetSource C n=any b=dict
 ConvertIntSource C n=any b=dict
 CurrentStreamSource C n=any b=dict
 DataclassFieldsSource C n=any b=dict
 DefaultsSource C n=any b=dict
 DictGetItemSource C n=any b=dict
 DictSubclassGetItemSource C n=any b=dict
 DynamicScalarSource C n=any b=dict
 EphemeralSource C n=any b=dict
 FSDPNNModuleSource C n=any b=dict
 FlattenScriptObjectSource C n=any b=dict
 FloatTensorSource C n=any b=dict
 GenericAttrSource C n=any b=dict
 GetItemSource C n=any b=dict
 GlobalSource C n=any b=dict
 GlobalStateSource C n=any b=dict
 GlobalWeakRefSource C n=any b=dict
 GradSource C n=any b=dict
 ImportSource C n=any b=dict
 IndexedSource C n=any b=dict
 ListGetItemSource C n=any b=dict
 ListReverseIteratorBackingListSource C n=any b=dict
 LocalCellSource C n=any b=dict
 LocalSource C n=any b=dict
 NNModuleSource C n=any b=dict
 NamedTupleFieldsSource C n=any b=dict
 NegateSource C n=any b=dict
 NonSerializableSetGetItemSource C n=any b=dict
 NumpyTensorSource C n=any b=dict
 OptimizerSource C n=any b=dict
 ParamBufferSource C n=any b=dict
 RandomValueSource C n=any b=dict
 ScriptObjectQualifiedNameSource C n=any b=dict
 ShapeEnvSource C n=any b=dict
 SkipGuardSource C n=any b=dict
 SubclassAttrListSource C n=any b=dict
 SyntheticLocalSource C n=any b=dict
 TempLocalSource C n=any b=dict
 TensorProperty C r=rule:enum-value h
 TensorPropertySource C n=any b=dict
 TorchFunctionModeStackSource C n=any b=dict
 TupleIteratorGetItemSource C n=any b=dict
 TypeDictSource C n=any b=dict
 TypeMROSource C n=any b=dict
 TypeSource C n=any b=dict
 UnspecializedBuiltinNNModuleSource C n=any b=dict
 UnspecializedNNModuleSource C n=any b=dict
 UnspecializedParamBufferSource C n=any b=dict
 UnwrapCollectiveTensorSource C n=any b=dict
 WeakRefCallSource C n=any b=dict
torch._dynamo.symbolic_convert
 BlockStackEntry C n=any b=dict
 DistributedState C n=any b=dict
 ExceptionStack C n=any b=dict
 LocalState C n=any b=dict
 ReturnValueOp C n=any r=any b=dict h ?data:args
 Segment C n=any b=dict
 SpeculationEntry C n=any b=dict
 SpeculationLog C n=any b=dict
 SpeculationLogDivergence C n=any r=any b=dict h ?data:args
 TensorifyState C n=any r=any b=dict h
 YieldValueOp C n=any r=any b=dict h ?data:args
torch._dynamo.trace_rules
 FunctionIdSet C n=any r=any b=dict h
 FunctionInfo C n=any b=dict
 SkipResult C n=any b=dict
torch._dynamo.types
 BytecodeHook C n=any b=dict h
 CompilerConfigProvider C n=any b=dict h
 ConvertFrameReturn C n=any b=dict
 DynamoCallbackFn C n=any b=dict h
 DynamoGuardCompleteHook C n=any b=dict h
 DynamoGuardHook C n=any b=dict h
 GuardFail C n=any r=any b=dict
 GuardFilterEntry C n=any b=dict
 GuardFn C n=any b=dict h
 GuardedCode C n=any b=dict
 ProfilerEndHook C n=any b=dict h
 ProfilerStartHook C n=any b=dict h
torch._dynamo.utils
 ChromiumEventLogger C n=any b=dict h
 CleanupHook C n=any b=dict
 CleanupManager C n=any r=any b=dict h
 CompilationMetrics C n=any b=dict
 CompileCounterInt C n=plain r=plain b=dict h
 CompileEventLogLevel C r=rule:enum-value h
 CompileEventLogger C n=any r=any b=dict h
 CompileTimeInstructionCounter C n=any r=any b=dict h
 DuplicateWarningChecker C n=any r=any b=dict h
 ExactWeakKeyDictionary C n=any r=any b=dict h
 FrameState C r=rule:enum-value h
 GmWrapper C n=any b=rule:module-state h
 Lit C n=any r=any b=dict h
 PySendResult C r=rule:enum-value h
 ReInplaceTrigger C r=rule:enum-value h
 ReinplaceCounters C n=any r=any b=dict h
 TensorStaticReason C r=rule:enum-value h
 _Anchors C n=any b=dict
 numpy_method_wrapper C n=any b=dict h
 numpy_operator_wrapper C n=any r=plain b=dict h
 numpy_to_tensor_wrapper C n=any r=plain b=dict h
torch._dynamo.variables.base
 AsPythonConstantNotImplementedError C n=any r=data b=dict h ?data:args
 AttrMutationKind C r=rule:enum-value h
 AttributeMutation C n=any b=dict h
 AttributeMutationExisting C n=any b=dict h
 AttributeMutationNew C n=any b=dict h
 MethodFlags C r=rule:enum-value h
 MutationType C n=any b=dict h
 NO_SUCH_SUBOBJ C n=any r=any b=dict h
 PyMappingMethods C n=any r=any b=dict
 PyNumberMethods C n=any r=any b=dict
 PySequenceMethods C n=any r=any b=dict
 PyTypeObject C n=any r=any b=dict
 Slot C n=any b=dict
 SlotDef C n=any b=dict
 SlotGroup C r=rule:enum-value h
 SourceLocation C n=any b=dict
 SourceType C r=rule:enum-value h
 ValueAndAttributeMutationExisting C n=any b=dict h
 ValueAndAttributeMutationNew C n=any b=dict
 ValueMutationExisting C n=any b=dict h
 ValueMutationNew C n=any b=dict
torch._dynamo.variables.builder
 BackwardStateGraphArg C n=any b=dict
 GraphArg C n=any b=dict
 SourcelessBuilder C n=any r=any b=dict h
 SourcelessUserDefinedObjectBuilder C n=any r=any b=dict h
 VariableBuilder C n=any b=dict h
 _AttrToken C n=any b=dict
 _LocalToken C n=any b=dict
 _SubscriptToken C n=any b=dict
 _missing C n=any r=any b=dict h
torch._dynamo.variables.constant
 FakeValueKind C r=rule:enum-value h
torch._dynamo.variables.dicts
 SideEffectsProxyDict C n=any b=dict
torch._dynamo.variables.functions
 BindArgsTypeError C n=any r=any b=dict h ?data:args
 ClosureConversionError C n=any r=any b=dict h ?data:args
 DynamoTritonHOPifier C n=any r=any b=dict h
 FunctionSpec C n=any b=dict h
torch._dynamo.variables.hashable
 HashableTracker C n=any b=dict
 RawHash C n=any r=any b=rule:slots
torch._dynamo.variables.higher_order_ops
 OutputSpec C n=any b=dict
 StorageAliasingTracker C n=any r=any b=dict h
 SubgraphTracingInfo C n=any b=dict
torch._dynamo.variables.invoke_subgraph
 InputFingerprint C n=any r=any b=dict
 InputTag C r=rule:enum-value h
 LiftedBoundSymbol C n=any b=dict
 LiftedCapturedSource C n=any b=dict
 LiftedSyntheticObject C n=any b=dict
 LiftedUserArg C n=any b=dict
torch._dynamo.variables.lazy
 ComputedLazyCache C n=any b=dict h
 LazyCache C n=any r=data b=dict h
 LazySymNodeFormatString C n=any b=dict h
torch._dynamo.variables.misc
 SavedTensorBox C n=any b=dict
torch._dynamo.variables.optimizer
 ArgMappingException C n=any r=any b=dict h ?data:args
 GuardInstallException C n=any r=any b=dict h ?data:args
torch._dynamo.variables.streams
 SymbolicStreamState C n=any b=dict h
torch._dynamo.variables.tensor
 TensorSpecializedProps C n=any r=data b=dict i
torch._dynamo.variables.torch
 AllowInGraphKind C r=rule:enum-value h
torch._dynamo.variables.torch_function
 SymbolicTorchFunctionState C n=any b=dict h
 TorchFunctionModeStackStateManager C n=any r=any b=dict h
torch._dynamo.variables.user_defined
 RandomCallOnSource C n=any r=any b=dict h
 RemovableHandleClass C n=any r=any b=dict h
torch._export
 ExportDynamoConfig C n=any b=dict
torch._export.converter
 ExplainTS2FXGraphConverter C n=any b=dict h
 ExplainTS2FXGraphConverter._DictMock C n=any r=data b=dict i
 TS2EPConverter C n=any b=dict h
 TS2FXGraphConverter C n=any b=dict h
torch._export.db.case
 ExportCase C n=any b=dict
 SupportLevel C r=rule:enum-value h
torch._export.error
 ExportError C n=any r=data b=dict h ?data:args
 ExportErrorType C r=rule:enum-value h
 InternalError C n=any r=data b=dict h ?data:args
torch._export.non_strict_utils
 _KeyPath C n=any r=any b=dict h
 _KeyPathTrie C n=any r=any b=dict h
 _NonStrictTorchFunctionHandler C n=any r=any b=dict h
torch._export.pass_base
 ExportPassBaseError C n=any r=any b=dict h ?data:args
 _ExportPassBaseDeprecatedDoNotUse C n=any b=dict h
 _ExportPassBaseDeprecatedDoNotUse.ExportInterpreter C n=any b=dict h
 _ExportPassBaseDeprecatedDoNotUse.ExportTracer C n=any b=dict h
torch._export.pass_infra.node_metadata
 NodeMetadata C n=any r=plain b=dict h
torch._export.pass_infra.proxy_value
 ProxyValue C n=any r=any b=dict h
torch._export.passes.add_runtime_assertions_for_constraints_pass
 InputDim C n=any r=any b=dict
 _AddRuntimeAssertionsForInlineConstraintsPass C n=any r=any b=dict h
torch._export.passes.collect_tracepoints_pass
 CollectTracepointsPass C n=any r=any b=dict h
torch._export.passes.constant_folding
 ConstantFolder C n=any b=dict h
torch._export.passes.functionalize_side_effectful_ops_pass
 _FunctionalizeSideEffectfulOpsPass C n=any b=dict h
torch._export.passes.lift_constants_pass
 ConstantAttrMap C n=any r=any b=dict
torch._export.passes.remove_runtime_assertions
 _RemoveRuntimeAssertionsPass C n=any r=any b=dict h
torch._export.passes.replace_view_ops_with_view_copy_ops_pass
 ReplaceViewOpsWithViewCopyOpsPass C n=any b=dict h
torch._export.serde.dynamic_shapes
 DynamicShapesSpec C n=any b=dict
 RootDim C n=any b=dict
torch._export.serde.schema
 AOTInductorModelPickleData C n=any b=dict
 ArgumentKind C r=rule:enum-value h
 BufferMutationSpec C n=any b=dict
 ComplexValue C n=any b=dict
 CustomObjArgument C n=any b=dict
 Device C n=any b=dict
 ExportedProgram C n=any b=dict
 ExternKernelNode C n=any b=dict
 ExternKernelNodes C n=any b=dict
 GradientToParameterSpec C n=any b=dict
 GradientToUserInputSpec C n=any b=dict
 Graph C n=any b=dict
 GraphArgument C n=any b=dict
 GraphModule C n=any b=dict
 GraphSignature C n=any b=dict
 InputToBufferSpec C n=any b=dict
 InputToConstantInputSpec C n=any b=dict
 InputToCustomObjSpec C n=any b=dict
 InputToParameterSpec C n=any b=dict
 InputToTensorConstantSpec C n=any b=dict
 InputTokenSpec C n=any b=dict
 Layout C r=rule:enum-value h
 LossOutputSpec C n=any b=dict
 MemoryFormat C r=rule:enum-value h
 ModuleCallEntry C n=any b=dict
 ModuleCallSignature C n=any b=dict
 NamedArgument C n=any b=dict
 NamedTupleDef C n=any b=dict
 Node C n=any b=dict
 OutputTokenSpec C n=any b=dict
 ParameterMutationSpec C n=any b=dict
 PayloadConfig C n=any b=dict
 PayloadMeta C n=any b=dict
 RangeConstraint C n=any b=dict
 ScalarType C r=rule:enum-value h
 SchemaVersion C n=any b=dict
 SymExpr C n=any b=dict
 TensorArgument C n=any b=dict
 TensorMeta C n=any b=dict
 TokenArgument C n=any b=dict
 UserInputMutationSpec C n=any b=dict
 UserInputSpec C n=any b=dict
 UserOutputSpec C n=any b=dict
torch._export.serde.schema_check
 SchemaUpdateError C n=any r=any b=dict h ?data:args
 _Commit C n=any b=dict
torch._export.serde.serialize
 ExtensionHandler C n=any r=any b=dict h
 GraphModuleDeserializer.Result C n=any b=dict
 GraphState C n=any b=dict
 LazyMap C n=any r=any b=dict
 SerializeError C n=any r=any b=dict h ?data:args
 SerializedArtifact C n=any b=dict
 _SerializedProgram C n=any b=dict
torch._export.serde.union
 _UnionTag C n=plain r=plain b=rule:slots
torch._export.utils
 _WrappedMethod C n=any b=rule:module-state h
torch._export.verifier
 SpecViolationError C n=any r=any b=dict h ?data:args
torch._export.wrappers
 ExportTracepoint C n=any b=dict h
torch._functorch._activation_checkpointing.graph_info_provider
 GraphInfoProvider C n=any r=plain b=dict h
torch._functorch._activation_checkpointing.knapsack_evaluator
 KnapsackEvaluator C n=any r=any b=dict h
torch._functorch._activation_offloading.activation_offloading
 ReloadNodeInfo C n=any b=dict
 ReloadQueueEntry C n=any b=dict
torch._functorch._aot_autograd.aot_autograd_result
 AOTAutogradResult C n=any b=dict
 BundledAOTAutogradCacheArtifact C n=any b=dict
 BundledAOTAutogradResult C n=any b=dict
 BundledCompiledBackward C n=any b=dict
 BundledCompiledForward C n=any b=dict
 BundledOutputCodeLoadable C n=any b=dict
 CompiledBackward C n=any b=dict
 CompiledForward C n=any b=dict
 FxGraphCacheLoadable C n=any b=dict
 GenericAOTAutogradResult C n=any b=dict
 GenericCompiledBackward C n=any b=dict
 InductorOutput C n=any r=any b=dict h
 SerializedGraphModule C n=any b=dict
torch._functorch._aot_autograd.autograd_cache
 AOTAutogradCache C n=any r=any b=dict h
 AOTAutogradCacheDetails C n=any b=dict h
 BypassAOTAutogradCache C n=any r=any b=dict h ?data:args
 FXGraphCacheMiss C n=any r=any b=dict h ?data:args
torch._functorch._aot_autograd.codegen
 GeneratedSource C n=any r=any b=dict h
 PySourceBuilder C n=any b=dict h
torch._functorch._aot_autograd.descriptors
 AOTInput C n=any b=dict
 AOTOutput C n=any b=dict
 BackwardTokenAOTInput C n=any b=dict
 BackwardTokenAOTOutput C n=any b=dict
 BufferAOTInput C n=any b=dict
 DifferentiableAOTInput C n=any b=dict
 DifferentiableAOTOutput C n=any b=dict
 DummyAOTInput C n=any b=dict
 DummyAOTOutput C n=any b=dict
 ForwardTokenAOTInput C n=any b=dict
 ForwardTokenAOTOutput C n=any b=dict
 GradAOTOutput C n=any b=dict
 InputMutationAOTOutput C n=any b=dict
 IntermediateBaseAOTOutput C n=any b=dict
 MetadataMutationAOTOutput C n=any b=dict
 ParamAOTInput C n=any b=dict
 PhiloxBackwardBaseOffsetAOTInput C n=any b=dict
 PhiloxBackwardSeedAOTInput C n=any b=dict
 PhiloxForwardBaseOffsetAOTInput C n=any b=dict
 PhiloxForwardSeedAOTInput C n=any b=dict
 PhiloxUpdatedBackwardOffsetAOTOutput C n=any b=dict
 PhiloxUpdatedForwardOffsetAOTOutput C n=any b=dict
 PlainAOTInput C n=any b=dict
 PlainAOTOutput C n=any b=dict
 SavedForBackwardsAOTOutput C n=any b=dict
 SavedForBackwardsNoVcCheckAOTOutput C n=any b=dict
 SubclassGetAttrAOTInput C n=any b=dict
 SubclassGetAttrAOTOutput C n=any b=dict
 SubclassSizeAOTInput C n=any b=dict
 SubclassSizeAOTOutput C n=any b=dict
 SubclassStrideAOTInput C n=any b=dict
 SubclassStrideAOTOutput C n=any b=dict
 SyntheticBaseAOTInput C n=any b=dict
 TangentAOTInput C n=any b=dict
 ViewBaseAOTInput C n=any b=dict
torch._functorch._aot_autograd.functional_utils
 MetadataKey C n=any b=dict
 ViewMetaSequence C n=any b=dict
torch._functorch._aot_autograd.graph_capture
 _GraphCaptureTracingResult C n=any b=dict
torch._functorch._aot_autograd.graph_capture_wrappers
 JointFnHandle C n=any b=dict
 MutationCounters C n=any b=dict
torch._functorch._aot_autograd.graph_compile
 InvokeSubgraphHopGraphs C n=any b=dict
torch._functorch._aot_autograd.indexed_dict
 IndexedDict C n=any r=any b=rule:slots
torch._functorch._aot_autograd.runtime_wrappers
 AOTDedupeWrapper C n=any b=dict
 AOTDispatchAutograd C n=any r=any b=dict h
 AOTDispatchAutogradCompileSpec C n=any b=dict
 AOTDispatchSubclassWrapper C n=any b=dict
 AOTSyntheticBaseWrapper C n=any b=dict
 AliasOfInputHandler C n=any r=plain b=dict h
 AliasOfIntermediateHandler C n=any b=dict h
 AutogradLazyBackwardCompileInfo C n=any b=dict
 CachedAutogradLazyBackwardCompileInfo C n=any b=dict
 DebugAssertWrapper C n=any b=dict
 EffectTokensWrapper C n=any b=dict
 FakifiedOutWrapper C n=any b=dict
 FunctionalizedRngRuntimeWrapper C n=any b=dict
 IsInputHandler C n=any r=plain b=dict h
 NoopAliasHandler C n=any r=any b=dict h
 RuntimeWrapper C n=any b=dict
 SerializableCompiledFunction C n=any b=dict
 _AOTDispatchAutogradFunctionFactory C n=any b=dict
 _AutogradBackwardCompiler C n=any b=dict
 _AutogradForwardEpilogue C n=any b=dict
 _AutogradRngStateTracker C n=any b=dict
 _AutogradSavedState C n=any b=dict
 _FirstInvocationContext C n=any r=any b=dict h
 _RuntimeCompiledFnInvoker C n=any b=dict
 _RuntimeForwardEpilogue C n=any b=dict
torch._functorch._aot_autograd.schemas
 AOTAutogradCacheInfo C n=any b=dict
 AOTConfig C n=any b=dict
 AOTDispatchCompiler C n=any b=dict h
 AOTGraphCapture C n=any b=dict
 AOTState C n=any b=dict
 BackwardSignature C n=any b=dict
 CacheableAOTConfig C n=any b=dict
 CompilerWrapper C n=any r=any b=dict h
 FlatFn C n=any b=dict h
 GraphSignature C n=any b=dict
 InductorWrapper C n=any r=any b=dict h
 InputAliasInfo C n=any b=dict
 JointTraceFn C n=any b=dict h
 JointWithDescriptors C n=any b=dict
 MemoryFormatMeta C n=any b=dict
 MutationType C r=rule:enum-value h
 OpaqueMeta C n=any b=dict
 OutputAliasInfo C n=any b=dict
 PlainTensorMeta C n=any b=dict
 PreppedForAutogradTraceFn C n=any b=dict h
 SerializableAOTDispatchCompiler C n=any r=any b=dict h
 SubclassCreationMeta C n=any b=dict
 SubclassMeta C n=any r=any b=dict
 TensorAlias C n=any b=dict
 TraceFn C n=any b=dict h
 ViewAndMutationMeta C n=any b=dict
torch._functorch._aot_autograd.subclass_codegen
 _OutputWrapState C n=any r=any b=dict h
torch._functorch._aot_autograd.subclass_parametrization
 SubclassCreationMeta C n=any b=dict
 UnwrapTensorSubclass C n=any b=rule:module-state h
torch._functorch._aot_autograd.utils
 PytreeThunk C n=any r=any b=dict h
torch._functorch.autograd_function
 AutogradFunctionApply C n=any b=dict h
 CustomFunctionHigherOrderOperator C n=any b=dict h
 DynamoAutogradFunctionTraceHelper C n=any r=any b=dict h
 VmapInfo C n=any r=any b=dict
torch._functorch.compile_utils
 _ScalarKey C n=any b=dict
torch._functorch.compilers
 DebugInterpreter C n=any b=dict h
torch._functorch.fx_minifier
 ConcreteProp C n=any b=dict h
 LoadTensorMeta C n=any b=dict
 MinifierSanityCheckFailed C n=any r=any b=dict h ?data:args
 ReproState C n=any b=dict
torch._functorch.make_functional
 FunctionalModule C n=any b=rule:module-state h
 FunctionalModuleWithBuffers C n=any b=rule:module-state h
torch._functorch.partitioners
 InvalidNodeBase C n=any r=any b=dict h
 MinCutOptions C n=any b=dict
 NodeInfo C n=any b=dict
 OpTypes C n=any b=dict
torch._functorch.pyfunctorch
 FuncTorchInterpreter C n=any r=any b=dict h
 FunctionalizeInterpreter C n=any b=dict h
 GradInterpreter C n=any b=dict h
 JvpInterpreter C n=any b=dict h
 VmapInterpreter C n=any b=dict h
torch._guards
 ChainedSource C n=any b=dict
 Checkpointable C n=any r=any b=dict h
 CompileContext C n=any b=dict h
 DuplicateInputs C n=any b=dict
 GlobalContext C n=any r=any b=dict h
 GlobalContextCheckpointState C n=any r=any b=dict
 GuardBuilderBase C n=any r=any b=dict h
 GuardEnvExpr C n=any b=dict
 GuardSource C r=rule:enum-value h
 GuardsCheckpointState C n=any r=any b=dict
 GuardsContext C n=any b=dict h
 GuardsSet C n=any b=dict h
 HopDispatchSetCache C n=any r=any b=dict h
 HopSubgraphCache C n=any r=any b=dict h
 InlinedCodeCache C n=any b=dict
 InvokeSubgraphCache C n=any r=any b=dict h
 InvokeSubgraphReuseCondition C n=any b=dict
 InvokeSubgraphReuseEntry C n=any b=dict
 ModuleContext C n=any r=any b=dict h
 ModuleContextCheckpointState C n=any r=any b=dict
 SLoc C n=any b=dict
 ShapeGuard C n=any r=any b=dict
 Source C n=any b=dict
 StorageOverlap C n=any b=dict
 TraceId C n=any r=any b=dict
 TracingContext C n=any b=dict h
torch._higher_order_ops._invoke_quant
 InvokeQuant C n=any b=dict
 InvokeQuantTracer C n=any b=dict h
 InvokeQuantUnpacked C n=any b=dict h
torch._higher_order_ops.aoti_call_delegate
 AOTICallDelegate C n=any b=dict h
torch._higher_order_ops.auto_functionalize
 AliasViewInfo C n=any r=any b=dict
 AsStridedViewInfo C n=any r=any b=dict
 AutoFunctionalized C n=any b=dict h
 AutoFunctionalizedV2 C n=any b=dict h
 FunctionalCallableWithEpilogue C n=any r=plain b=dict
 NotView C n=any r=any b=dict
 SliceViewInfo C n=any r=any b=dict
 ViewInfo C n=any r=any b=dict h
torch._higher_order_ops.base_hop
 BaseHOP C n=any b=dict h
 FunctionWithNoFreeVars C n=any r=any b=dict h
torch._higher_order_ops.cond
 CondOp C n=any b=dict h
torch._higher_order_ops.effects
 WithEffects C n=any b=dict h
torch._higher_order_ops.executorch_call_delegate
 ExecutorchCallDelegate C n=any b=dict h
torch._higher_order_ops.flat_apply
 FlatApply C n=any b=dict h
torch._higher_order_ops.flex_attention
 FlexAttentionBackwardHOP C n=any b=dict h
 FlexAttentionHOP C n=any b=dict h
torch._higher_order_ops.foreach_map
 ForeachMap C n=any b=dict h
torch._higher_order_ops.hints_wrap
 HintsWrapper C n=any b=dict h
torch._higher_order_ops.inline_asm_elementwise
 InlineAsmElementwiseOp C n=any b=dict h
torch._higher_order_ops.invoke_leaf_function
 GradientInfo C n=any b=dict
 InvokeLeafFunction C n=any b=dict h
 LeafModuleState C n=any r=any b=dict
torch._higher_order_ops.invoke_subgraph
 InvokeSubgraphHOP C n=any b=dict h
 NestedCompileRegionOptions C n=any b=dict
 OutputMetadata C n=any b=dict
torch._higher_order_ops.local_map
 LocalMapHOP C n=any b=dict h
torch._higher_order_ops.map
 MapImpl C n=any b=dict h
torch._higher_order_ops.out_dtype
 OutDtypeOperator C n=any b=dict h
torch._higher_order_ops.partitioner
 HopGraphMinCutPartitioner C n=any r=any b=dict h
 HopJointGraph C n=any b=dict h
 HopPartitionedGraph C n=any b=dict h
torch._higher_order_ops.print
 Print C n=any b=dict h
torch._higher_order_ops.register_hook
 RegisterHookOp C n=any b=dict h
torch._higher_order_ops.run_const_graph
 RunConstGraph C n=any b=dict h
torch._higher_order_ops.scan
 ScanAutogradImpl C n=any b=dict h
 ScanForwardIntermediatesHandlingPolicy C r=rule:enum-value h
 ScanOp C n=any b=dict h
torch._higher_order_ops.schema
 CArgumentGen C n=any r=any b=dict h
 CFunctionSchemaGen C n=any r=any b=dict h
 CTypeGen C n=any r=any b=dict h
 HopArgumentInfoGen C n=any r=any b=dict h
 HopSchemaGenerator C n=any r=any b=dict h
torch._higher_order_ops.strict_mode
 StrictMode C n=any b=dict h
torch._higher_order_ops.switch
 SwitchOp C n=any b=dict h
torch._higher_order_ops.torchbind
 CallTorchBind C n=any b=dict h
torch._higher_order_ops.triton_kernel_wrap
 IgnoreUnknownOp C n=any b=dict h
 KernelSideTable C n=any r=any b=dict h
 MemoizeWithCycleCheck C n=any r=any b=dict h
 ReadWriteIndexes C n=any b=dict h
 TensorAccesses C n=any b=dict
 TraceableTritonKernelWrapper C n=any b=dict h
 TracingTritonHOPifier C n=any r=any b=dict h
 TritonHOPifier C n=any r=any b=dict h
 TritonKernelWrapperFunctional C n=any b=dict h
 TritonKernelWrapperMutation C n=any b=dict h
 TritonStore C n=any b=dict
 TritonStores C n=any b=dict
 _KernelAccessOpInfo C n=any b=dict
 _TritonKernelWrapper C n=any b=dict h
torch._higher_order_ops.utils
 FunctionalizeCtxWrapper C n=any b=dict
 HopInstance C n=any b=dict h
 SubgraphCallableWrapper C n=any r=plain b=dict
 UnsupportedAliasMutationException C n=any b=dict ?data:args
 _VmapCombineFnWrapper C n=any r=any b=dict h
torch._higher_order_ops.while_loop
 WhileLoopOp C n=any b=dict h
 WhileLoopStackOutputOp C n=any b=dict h
torch._higher_order_ops.wrap
 DynamoBypassingWrapper C n=any b=dict h
 InductorCompiledCallable C n=any b=dict h
 InductorCompiledCode C n=any b=dict h
 TagActivationCheckpoint C n=any b=dict h
 Wrap C n=any b=dict h
 WrapActivationCheckpoint C n=any b=dict h
 WrapWithAutocast C n=any b=dict h
 WrapWithSetGradEnabled C n=any b=dict h
torch._inductor
 _CudagraphAnnotation C n=any b=dict
torch._inductor.analysis.device_info
 DeviceInfo C n=any b=dict
torch._inductor.analysis.profile_analysis
 Device C n=any b=dict
 KernelStats C n=any b=dict
 ParseException C n=any r=any b=dict h ?data:args
 ProfileEvent C n=any b=dict
torch._inductor.analyze_preserves_zero_mask
 DTypeContainer C n=any b=dict
torch._inductor.aoti_eager
 AOTICompileBackend C n=any b=dict
torch._inductor.async_compile
 AsyncCompile C n=any r=any b=dict h
 CompiledTritonKernels C n=any r=any b=dict h
torch._inductor.augmented_graph_helper
 AugmentedGraphHelper C n=any b=dict h
torch._inductor.autoheuristic.artifacts._MMRankingA100
 MMRankingA100 C n=any b=dict h
torch._inductor.autoheuristic.artifacts._MMRankingH100
 MMRankingH100 C n=any b=dict h
torch._inductor.autoheuristic.artifacts._PadMMA100
 PadMMA100 C n=any r=any b=dict h
torch._inductor.autoheuristic.artifacts._PadMMH200
 PadMMH200 C n=any r=any b=dict h
torch._inductor.autoheuristic.autoheuristic
 AutoHeuristicSelectAlgorithm C n=any b=dict h
 InconsistentMetadata C n=any r=any b=dict h ?data:args
 LocalFeedback C n=any r=any b=dict h
torch._inductor.autoheuristic.autoheuristic_utils
 AHContext C n=any r=any b=dict h
 AHFeature C n=any r=any b=dict h
 AHMetadata C n=any r=any b=dict h
 AHOperation C n=any r=any b=dict h
torch._inductor.autoheuristic.learned_heuristic_controller
 LearnedHeuristicController C n=any r=any b=dict h
torch._inductor.autoheuristic.learnedheuristic_interface
 LearnedHeuristic C n=any r=any b=dict h
 LearnedHeuristicDecision C n=any r=any b=dict h
 LearnedHeuristicRegression C n=any r=any b=dict h
torch._inductor.autotune_process
 AsyncAutotuner C n=any r=any b=dict h
 AutotuneProcessPool C n=any b=dict h
 BenchmarkRequest C n=any b=dict
 CPUDeviceBenchmarkMixin C n=any r=any b=dict h
 CUTLASSBenchmarkRequest C n=any b=dict
 CppBenchmarkRequest C n=any b=dict
 CuteDSLBenchmarkRequest C n=any b=dict
 ExternKernelBenchmarkRequest C n=any b=dict
 ExternKernelCPUBenchmarkRequest C n=any b=dict
 ExternKernelGPUBenchmarkRequest C n=any b=dict
 FlyDSLBenchmarkRequest C n=any b=dict
 GPUDeviceBenchmarkMixin C n=any r=any b=dict h
 NonzeroWorkspaceNotSupportedError C n=any r=any b=dict h ?data:args
 PrecompileThreadPool C n=any b=dict h
 SubgraphBenchmarkRequest C n=any b=dict
 SubgraphCPUBenchmarkRequest C n=any b=dict
 SubgraphGPUBenchmarkRequest C n=any b=dict
 TensorMeta C n=any b=dict
 TritonBenchmarkRequest C n=any b=dict
 TritonCPUBenchmarkRequest C n=any b=dict
 TritonGPUBenchmarkRequest C n=any b=dict
 TuningPoolBase C n=any b=dict h
 TuningThreadPool C n=any b=dict h
 _TestBenchmarkRequest C n=any r=any b=dict
 _TestCodeCache C n=any r=any b=dict h
 _TestCodeCacheBenchmarkRequest C n=any r=any b=dict h
 _TestEnvBenchmarkRequest C n=any r=any b=dict h
torch._inductor.await_utils
 TaskFactory C n=any b=dict h
torch._inductor.bounds
 BoundVars C n=any b=dict h
torch._inductor.cache
 AsyncCache C n=any r=any b=dict h
 Cache C n=any r=any b=dict h
 CacheError C n=any r=any b=dict h ?data:args
 InMemoryCache C n=any r=any b=dict h
 InductorOnDiskCache C n=any r=any b=dict h
 OnDiskCache C n=any r=data b=dict h
torch._inductor.cache_key
 CacheKeyStrategy C n=any b=dict
 _HashLike C n=any b=dict h
torch._inductor.choices
 FusionScore C n=any b=dict
 InductorChoices C n=any r=any b=dict h
 Sortable C n=any b=dict h
torch._inductor.codecache
 AotCodeCompiler C n=any r=any b=dict h
 BypassFxGraphCache C n=any r=any b=dict h ?data:args
 CUDACodeCache C n=any r=any b=dict h
 CUTLASSCodeCache C n=any r=any b=dict h
 CUTLASSCodeCache.CacheEntry C n=any b=dict
 CacheBase C n=any b=dict h
 CacheInfo C n=any r=data b=dict i
 CacheabilityValidator C n=any b=dict
 CodeCacheFuture C n=any r=any b=dict h
 CppCodeCache C n=any r=any b=dict h
 CppPythonBindingsCodeCache C n=any r=any b=dict h
 CppWrapperCodeCache C n=any r=any b=dict h
 CpuTritonKernelCache C n=any r=any b=dict h
 CudaKernelParamCache C n=any r=any b=dict h
 FxGraphCache C n=any r=any b=dict h
 GuardedCache C n=any r=any b=dict h
 HalideCodeCache C n=any r=any b=dict h
 HashableOpaqueValue C n=any b=dict
 LambdaFuture C n=any r=any b=dict h
 LocalCache C n=any b=dict h
 OrderedSetHolder C n=any b=dict
 PersistentCache C n=any b=dict h
 PyCodeCache C n=any r=any b=dict h
 ROCmCodeCache C n=any r=any b=dict h
 ROCmCodeCache.CacheEntry C n=any b=dict
 StaticAutotunerFuture C n=any r=any b=dict h
 SystemCacheInfo C n=any r=data b=dict i
 SystemDeviceInfo C n=any r=data b=dict i
 SystemInfo C n=any r=data b=dict i
 SystemVersionInfo C n=any r=data b=dict i
 TensorMetadataAndValues C n=any b=dict
 WritableTempFile C n=any r=any b=dict h
 XPUCodeCache C n=any r=any b=dict h
torch._inductor.codegen.block_analysis
 BlockPatternMatcher C n=any r=any b=dict h
torch._inductor.codegen.common
 ArgName C n=any b=dict
 BackendFeature C r=rule:enum-value h
 BracesBuffer C n=any r=any b=dict h
 CSE C n=any b=dict h
 CSEVariable C n=any r=any b=dict
 CodeGen C n=any b=dict h
 CodegenSymbol C n=any r=any b=dict h
 ConstexprArg C n=any b=dict
 DataTypePropagation C n=any b=dict h
 DeferredLine C n=any r=plain b=dict h
 DeviceCodegen C n=any b=dict
 DeviceOpOverrides C n=any r=any b=dict h
 FileBackedGraphModule C n=any b=dict
 InplacedBuffer C n=any r=any b=dict
 Kernel C n=any b=dict h
 KernelArgs C n=any r=any b=dict h
 KernelTemplate C n=any r=any b=dict h
 NoOpDeviceOpOverrides C n=any r=any b=dict h
 OpDecompositions C n=any r=any b=dict h
 OpOverrides C n=any r=any b=dict h
 OptimizationContext C n=any b=dict
 OverridesData C n=any b=dict
 RemovedArg C n=any r=any b=dict h
 SizeArg C n=any b=dict
 TMADescriptorArg C n=any b=dict
 TensorArg C n=any b=dict
 TritonScratchWorkspace C n=any r=any b=dict h
 WorkspaceArg C n=any b=dict
 WorkspaceZeroMode C r=rule:enum-value h
torch._inductor.codegen.cpp
 CppKernel C n=any b=dict h
 CppKernelProxy C n=any b=dict h
 CppOverrides C n=any r=any b=dict h
 CppScheduling C n=any b=dict h
 CppTile2DKernel C n=any b=dict h
 CppVecKernel C n=any b=dict h
 KernelGroup C n=any b=dict h
 KernelOpStats C n=any b=dict
 LoopLevel C n=any b=dict
 LoopNest C n=any b=dict
 OuterLoopFusedKernel C n=any b=dict h
 OuterLoopFusedSchedulerNode C n=any b=dict h
 ParallelDepth C n=any b=dict
 ReasonFusedNodes C r=rule:enum-value h
 RecordOptimizationContext C n=any r=any b=dict h
 TilingSelect C n=any r=any b=dict h
 WorkSharing C n=any b=dict h
torch._inductor.codegen.cpp_bmm_template
 CppBmmTemplate C n=any b=dict h
torch._inductor.codegen.cpp_flex_attention_template
 CppFlexAttentionTemplate C n=any b=dict h
torch._inductor.codegen.cpp_gemm_template
 CppGemmTemplate C n=any b=dict h
 CppWoqInt4GemmTemplate C n=any r=any b=dict h
torch._inductor.codegen.cpp_grouped_gemm_template
 CppGroupedGemmTemplate C n=any b=dict h
torch._inductor.codegen.cpp_micro_gemm
 CppMicroBrgemm C n=any r=any b=dict h
 CppMicroGemm C n=any r=any b=dict h
 CppMicroGemmAMX C n=any r=any b=dict h
 CppMicroGemmAVX512VNNI C n=any r=data b=dict h
 CppMicroGemmConfig C n=any b=dict
 CppMicroGemmFP32Vec C n=any b=dict h
 CppMicroGemmRef C n=any b=dict h
 CppMicroGemmWoQInt4Amx C n=any r=any b=dict h
 CppMicroGemmWoQInt4Avx512 C n=any b=dict h
 LayoutType C r=rule:enum-value h
torch._inductor.codegen.cpp_template
 CppTemplate C n=any b=dict h
torch._inductor.codegen.cpp_template_kernel
 CppTemplateCaller C n=any r=any b=dict h
 CppTemplateKernel C n=any b=dict h
torch._inductor.codegen.cpp_utils
 CppCSEVariable C n=any b=dict
 LocalBufferContext C n=any b=dict h
torch._inductor.codegen.cpp_wrapper_cpu
 CppWrapperCpu C n=any b=dict h
 DeferredCpuTritonCallWrapper C n=any b=dict
 DualWrapperCodeLine C n=any b=dict
torch._inductor.codegen.cpp_wrapper_cpu_array_ref
 CppWrapperCpuArrayRef C n=any b=dict h
torch._inductor.codegen.cpp_wrapper_gpu
 CppWrapperGpu C n=any b=dict h
 DeferredTritonCallWrapper C n=any b=dict
 UnwrapUnspecArg C n=any b=dict
 _LazyTritonCompileKickoffLine C n=any r=plain b=dict h
torch._inductor.codegen.cpp_wrapper_mps
 CppWrapperMps C n=any b=dict h
torch._inductor.codegen.cpu_device_op_overrides
 CpuDeviceOpOverrides C n=any r=any b=dict h
torch._inductor.codegen.cuda.device_op_overrides
 CUDADeviceOpOverrides C n=any r=any b=dict h
torch._inductor.codegen.cuda_combined_scheduling
 CUDACombinedScheduling C n=any b=dict h
torch._inductor.codegen.custom_extern_kernel_codegen
 CustomCodegen C n=any b=dict
torch._inductor.codegen.cutedsl.cutedsl_kernel
 CuteDSLKernelWrapper C n=any b=dict h
 CuteDSLSubgraphInfo C n=any b=dict
 CuteDSLTemplateKernel C n=any b=dict h
 IndexSymbolInfo C n=any b=dict
torch._inductor.codegen.cutedsl.cutedsl_op_overrides
 CuteDSLCSEVariable C n=any r=any b=dict
 CuteDSLOpOverrides C n=any r=any b=dict h
 TensorSSAReduction C n=any b=dict
torch._inductor.codegen.cutedsl.cutedsl_scheduling
 CuteDSLScheduling C n=any r=any b=dict h
torch._inductor.codegen.cutedsl.cutedsl_template
 CuteDSLTemplate C n=any b=dict h
 CuteDSLTemplateCaller C n=any r=plain b=dict h
torch._inductor.codegen.cutlass.gemm_template
 CUTLASS2xGemmTemplate C n=any b=dict h
 CUTLASS3xGemmTemplate C n=any b=dict h
 CUTLASSGemmTemplate C n=any b=dict h
torch._inductor.codegen.cutlass.kernel
 CUTLASSKernel C n=any b=dict h
 CUTLASSTemplateCaller C n=any r=any b=dict h
 CUTLASSTemplateKernel C n=any b=dict h
 LayoutArg C n=any b=dict
torch._inductor.codegen.cutlass.lib_extensions.cutlass_mock_imports.cuda.cuda
 CUdeviceptr C n=any r=any b=dict h
 CUresult C n=any r=any b=dict h
 CUstream C n=any r=any b=dict h
 nvrtc C n=any r=any b=dict h
torch._inductor.codegen.cutlass.lib_extensions.cutlass_mock_imports.cuda.cudart
 cudaError_t C n=any r=any b=dict h
torch._inductor.codegen.cutlass.lib_extensions.evt_extensions
 EVTArgRenames C n=any r=any b=dict h
torch._inductor.codegen.cutlass.lib_extensions.gemm_operation_extensions
 EmitGemmUniversal3xInstanceWithEVT C n=any r=any b=dict h
torch._inductor.codegen.cutlass.python_evt
 CutlassEVTCodegen C n=any b=dict h
 CutlassEVTOpsMixIn C n=any r=any b=dict h
 _ActivationPattern C n=any b=dict
torch._inductor.codegen.cutlass.scheduling
 CUTLASSScheduling C n=any r=any b=dict h
torch._inductor.codegen.cutlass.serialization
 CUTLASSOperationSerializer C n=any r=any b=dict h
torch._inductor.codegen.cutlass.template
 ArgInfo C n=any b=dict
 CUTLASSTemplate C n=any b=dict h
torch._inductor.codegen.cutlass.utils
 CUTLASSArgs C n=any b=dict
 CUTLASSCompileSourceCapturingContext C n=any r=any b=dict h
torch._inductor.codegen.debug_utils
 DebugPrinterManager C n=any b=dict h
 IntermediateValueDebuggingLevel C r=rule:enum-value h
torch._inductor.codegen.flydsl.flydsl_kernel
 FlyDSLKernelWrapper C n=any b=dict h
 FlyDSLTemplateKernel C n=any b=dict h
torch._inductor.codegen.flydsl.flydsl_scheduling
 FlyDSLScheduling C n=any r=any b=dict h
torch._inductor.codegen.flydsl.flydsl_template
 FlyDSLTemplate C n=any b=dict h
 FlyDSLTemplateCaller C n=any r=plain b=dict h
torch._inductor.codegen.halide
 DimensionInfo C n=any b=dict
 HalideCSEVariable C n=any r=any b=dict
 HalideKernel C n=any b=dict h
 HalideOverrides C n=any r=any b=dict h
 HalideScheduling C n=any r=any b=dict h
 Unsupported C n=any r=data b=dict h ?data:args
torch._inductor.codegen.memory_planning
 AllocFromPoolLine C n=any b=dict
 Allocation C n=any b=dict
 AllocationPool C n=any b=dict
 AllocationPools C n=any b=dict
 AllocationTreeNode C n=any r=any b=dict h
 BufferGroup C n=any b=dict h
 ClearCacheOnAllocateMixin C n=any b=dict h
 DeallocFromPoolLine C n=any b=dict
 Empty C n=any b=dict
 LiveRange C n=any b=dict
 LiveRanges C n=any b=dict h
 MemoryPlanner C n=any b=dict
 MemorySplitProtocol C n=any b=dict h
 PoolMemoryPlanningLine C n=any b=dict
 SpatialSplit C n=any b=dict
 TemporalSplit C n=any b=dict
torch._inductor.codegen.metal_flex_attention_template
 MetalFlexAttentionNode C n=any b=dict
torch._inductor.codegen.mps
 MetalKernel C n=any b=dict h
 MetalOverrides C n=any r=any b=dict h
 MetalScheduling C n=any r=any b=dict h
torch._inductor.codegen.mps_device_op_overrides
 MPSDeviceOpOverrides C n=any r=any b=dict h
torch._inductor.codegen.mtia.device_op_overrides
 MTIADeviceOpOverrides C n=any r=any b=dict h
torch._inductor.codegen.multi_kernel
 MultiKernel C n=any b=dict h
 MultiKernelCall C n=any b=dict h
 MultiKernelState C n=any r=any b=dict h
 SizeHintMultiKernel C n=any b=dict h
 SizeHintMultiKernelCall C n=any b=dict h
torch._inductor.codegen.nv_universal_gemm.epilogue_capabilities
 NVGemmReductionCapabilities C n=any b=dict
torch._inductor.codegen.nv_universal_gemm.epilogue_lowering
 NVGemmEpilogueCapture C n=any b=dict
 NVGemmEpilogueLowering C n=any r=any b=dict h
 NVGemmEpilogueProgram C n=any b=dict
 NVGemmFeedPlan C n=any b=dict
 NVGemmReductionPartition C n=any b=dict
 NVGemmReductionRegion C n=any b=dict
torch._inductor.codegen.nv_universal_gemm.kernel_cache
 _NVGEMMCacheWrapper C n=any r=any b=dict h
torch._inductor.codegen.nv_universal_gemm.nv_universal_gemm
 GemmVariant C r=rule:enum-value h
 NVUniversalGemmBenchmarkRequest C n=any b=dict
 NVUniversalGemmCaller C n=any b=dict h
torch._inductor.codegen.nv_universal_gemm.nv_universal_gemm_kernel
 CUDAContextMetadata C n=any r=any b=rule:slots h
 CuTeDSLEpilogueArguments C n=any b=dict h
 NVGemmKernelArgument C n=any b=dict
 NVUniversalGemmKernel C n=any b=dict h
 NVUniversalGemmKernelWrapper C n=any r=any b=dict h
torch._inductor.codegen.nv_universal_gemm.nv_universal_gemm_scheduling
 NVGemmGeneratedSource C n=any b=dict
 NVGemmVerticalFusionDecision C r=rule:enum-value h
 NVUniversalGemmScheduling C n=any r=any b=dict h
 _NVGemmBenchmarkTensorSpec C n=any b=dict
torch._inductor.codegen.pallas
 PallasKernel C n=any b=dict h
 PallasKernelOverrides C n=any r=any b=dict h
 PallasKernelWrapper C n=any b=dict h
 PallasScheduling C n=any r=any b=dict h
 Unsupported C n=any r=any b=dict h ?data:args
 _BroadcastedIterVar C n=any b=dict
 _BufferIndexing C n=any b=dict
 _CodegenContext C n=any b=dict
 _IndirectAccessInfo C n=any b=dict
torch._inductor.codegen.python_wrapper_mtia
 PythonWrapperMtia C n=any b=dict h
torch._inductor.codegen.rocm.ck_conv_template
 CKGroupedConvFwdTemplate C n=any b=dict h
torch._inductor.codegen.rocm.ck_template
 CKTemplate C n=any b=dict h
torch._inductor.codegen.rocm.ck_tile_template
 CKTileTemplate C n=any b=dict h
torch._inductor.codegen.rocm.ck_tile_universal_gemm_template
 CKTileGemmOperation C n=any b=dict
 CKTileGemmTemplate C n=any b=dict h
torch._inductor.codegen.rocm.ck_universal_gemm_template
 CKGemmTemplate C n=any b=dict h
torch._inductor.codegen.rocm.rocm_benchmark_request
 ROCmBenchmarkRequest C n=any b=dict
torch._inductor.codegen.rocm.rocm_cpp_scheduling
 ROCmCPPScheduling C n=any r=any b=dict h
torch._inductor.codegen.rocm.rocm_kernel
 ROCmKernel C n=any b=dict h
 ROCmTemplateCaller C n=any r=any b=dict h
 ROCmTemplateKernel C n=any b=dict h
torch._inductor.codegen.rocm.rocm_template
 ArgInfo C n=any b=dict
 ROCmTemplate C n=any b=dict h
torch._inductor.codegen.rocm.rocm_template_buffer
 ROCmTemplateBuffer C n=any b=dict
torch._inductor.codegen.segmented_tree
 SegmentedTree C n=any b=dict h
torch._inductor.codegen.simd
 CandidateTiling C n=any b=dict
 CantSplit C n=any r=data b=dict h ?data:args
 DerivedIterationRangesRoot C n=any b=dict
 IterationRanges C n=any r=any b=dict
 IterationRangesEntry C n=any b=dict
 IterationRangesRoot C n=any b=dict
 MemoryCoalescing C n=any b=dict
 NodeInfo C n=any r=any b=dict
 PartialAccumulate C n=any b=dict
 SIMDKernel C n=any b=dict h
 SIMDScheduling C n=any r=any b=dict h
 _DerivedIterationFamily C n=any b=dict
 _GroupedReductionLayout C n=any b=dict
 _GroupedReductionVars C n=any b=dict
 _IterationSpace C n=any b=dict
 _LaneProjection C n=any b=dict
 _ParentFullLoadTransform C n=any b=dict
 _SubParentFusion C r=rule:enum-value h
 _SubParentSourceContract C n=any b=dict
 _SubSplit C n=any b=dict
 _TilingSelection C n=any b=dict
torch._inductor.codegen.simd_kernel_features
 DisableReduction C n=any r=any b=dict h
 EnableReduction C n=any r=any b=dict h
 MemoryEstimate C n=any b=dict
 MemoryEstimator C n=any b=dict h
 MemoryStats C n=any b=dict
 NodeScheduleMarker C n=any r=any b=dict h
 SIMDKernelFeatures C n=any b=dict h
 StatsForDim C n=any b=dict
 StatsForKernelType C n=any b=dict
 StatsForLoop C n=any b=dict
 StatsForReadsOrWrites C n=any b=dict
torch._inductor.codegen.subgraph
 SubgraphChoiceCaller C n=any b=dict h
 SubgraphTemplate C n=any r=any b=dict h
torch._inductor.codegen.triton
 BlockDescriptorOptions C n=any b=dict
 BlockParameters C n=any b=dict
 BlockParameters.IdentityStrideSorter C n=any b=dict
 BlockParameters.StrideSorter C n=any b=dict
 BlockParameters.TensorDecriptorStrideSorter C n=any b=dict
 BlockPtrOptions C n=any b=dict
 CooperativeReductionWorkspaceCache C n=any r=any b=dict h
 FixedTritonConfig C n=any b=dict
 FusedUserDefinedTritonKernel C n=any b=dict h
 HelperFunctions C n=any r=any b=dict h
 IndexingOptions C n=any b=dict
 OpDtypeSupport C n=any r=any b=dict h
 TMACompatibilityChecker C n=any b=dict
 TensorDescriptorOptions C n=any b=dict
 TritonCSE C n=any b=dict h
 TritonCSEVariable C n=any b=dict
 TritonKernel C n=any b=dict h
 TritonKernelOverrides C n=any b=dict h
 TritonOpTraceEntry C n=any b=dict
 TritonOverrides C n=any r=any b=dict h
 TritonScheduling C n=any b=dict h
 TritonSymbols C n=any r=any b=dict h
 _ResolvedLoadIndexState C n=any b=dict
 _UnresolvedLoadIndexState C n=any b=dict
torch._inductor.codegen.triton_combo_kernel
 ComboKernel C n=any b=dict h
 ComboKernel.RoundRobinDispatch C n=any r=any b=dict h
 ComboKernel.SequentialDispatch C n=any r=any b=dict h
 ComboKernel.SequentialFlattenGridDispatch C n=any r=any b=dict h
 ComboLaunchConfig C n=any b=dict
 NoinlineSubKernelCall C n=any b=dict
 PartitionState C n=any b=dict
 SharedBody C n=any b=dict
 SubKernelCode C n=any b=dict
 SubKernelSetup C n=any b=dict
torch._inductor.codegen.triton_split_scan
 TritonSplitScanKernel C n=any b=dict h
torch._inductor.codegen.wrapper
 AllocateLine C n=any b=dict
 AssertAlignmentLine C n=any b=dict
 AssertDivByZeroLine C n=any b=dict
 AssertSizeStrideLine C n=any b=dict
 AutotuneExampleArg C n=any b=dict
 AutotuneStorage C n=any b=dict
 AutotuneStorageArg C n=any b=dict
 BenchmarkStorageGroup C n=any b=dict
 CommentLine C n=any b=dict
 DynamicScalarLine C n=any b=dict
 EfficientPeakEstimate C n=any b=dict h
 EnterCudaMemPoolContextLine C n=any b=dict
 EnterCudaStreamContextLine C n=any b=dict
 EnterDeviceContextManagerLine C n=any b=dict
 EnterDeviceContextManagerWithStreamInfoLine C n=any b=dict
 EnterKernelProfileScopeLine C n=any b=dict
 EnterSubgraphLine C n=any b=dict
 ExitCudaMemPoolContextLine C n=any r=any b=dict h
 ExitCudaStreamContextLine C n=any b=dict
 ExitDeviceContextManagerLine C n=any r=any b=dict h
 ExitDeviceContextManagerWithStreamInfoLine C n=any b=dict
 ExitKernelProfileScopeLine C n=any b=dict
 ExitSubgraphLine C n=any b=dict
 ExternKernelAllocLine C n=any b=dict
 ExternKernelMultiOutLine C n=any b=dict
 ExternKernelOutLine C n=any b=dict
 FreeIfNotReusedLine C n=any b=dict
 FreeLine C n=any b=dict
 GroupedAssertSizeStrideLine C n=any b=dict
 HasWriteLine C n=any b=dict h
 IndexPutFallbackLine C n=any b=dict
 KernelCallLine C n=any b=dict
 KernelDefinitionLine C n=any b=dict
 MemoryPlanningLine C n=any b=dict
 MemoryPlanningState C n=any r=any b=dict h
 MultiOutputLine C n=any b=dict
 NullLine C n=any b=dict
 PythonWrapperCodegen C n=any b=dict h
 ReinterpretLine C n=any b=dict
 ReuseLine C n=any b=dict
 ScatterFallbackLine C n=any b=dict
 SubgraphPythonWrapperCodegen C n=any b=dict h
 SwitchLine C n=any b=dict
 SymbolicCallArg C n=any b=dict
 SymbolicCallArgLine C n=any b=dict
 UnbackedSymbolDefsLine C n=any b=dict
 WrapperLine C n=any r=any b=dict h
torch._inductor.codegen.wrapper_fxir
 FxConverter C n=any b=dict
 SymbolBuffer C n=any b=dict
 TritonKernel C n=any b=dict
 WrapperFxCodegen C n=any b=dict h
torch._inductor.codegen.xpu.device_op_overrides
 XPUDeviceOpOverrides C n=any r=any b=dict h
torch._inductor.codegen.xpu.xpu_combined_scheduling
 XPUCombinedScheduling C n=any b=dict h
torch._inductor.comm_analysis
 InterconnectProfile C n=any b=dict
 InterconnectType C r=rule:enum-value h
 NCCL_ALGO C r=rule:enum-value h
 NCCL_COLL C r=rule:enum-value h
 NCCL_HW C r=rule:enum-value h
 NCCL_PROTO C r=rule:enum-value h
 NVIDIA_GPU_TYPE C r=rule:enum-value h
torch._inductor.comms
 ReorderInfo C n=any b=dict
 SinkWaitInfo C n=any b=dict
torch._inductor.compile_fx
 CompilerConfigExtra C n=any b=dict
 FxCompile C n=any r=any b=dict h
 FxCompileConfig C n=any b=dict
 FxCompileMode C r=rule:enum-value h
 _CompileFxCallable C n=any b=dict h
 _CompileFxKwargs C n=any r=data b=dict i
 _ConstantDecompTable C n=any b=dict
 _FxCompileStat C n=any r=any b=dict h
 _InProcessFxCompile C n=any r=any b=dict h
torch._inductor.compile_fx_async
 ProgressiveCompilationState C n=any b=dict
 _AsyncFxCompile C n=any r=any b=dict h
 _AsyncOutputCode C n=any r=plain b=dict
 _PostCompileData C n=any b=dict
 _ProgressiveFxCompile C n=any r=any b=dict h
 _ProgressiveOutputCode C n=any b=dict
torch._inductor.compile_fx_ext
 _CapturedLogs C n=any b=dict h
 _DebugFileFxCompile C n=any r=any b=dict h
 _DebugSerdeFxCompile C n=any r=any b=dict h
 _FakeTensorModeSerializer C n=any r=plain b=dict
 _LoggerState C n=any b=dict h
 _LoweringSerializer C n=any b=dict h
 _OutOfProcessFxCompile C n=any r=any b=dict h
 _SerializedFxCompile C n=any r=any b=dict h
 _VirtualizedSerializer C n=any b=dict
 _WireProtocolInput C n=any b=dict
 _WireProtocolOutput C n=any b=dict
 _WireProtocolPickledInput C n=any b=dict
 _WireProtocolPickledOutput C n=any b=dict
torch._inductor.compile_fx_subproc
 _SubprocessFxCompile C n=any r=any b=dict h
torch._inductor.compile_worker.subproc_pool
 MsgHeader C r=rule:enum-value h
 SubprocException C n=any r=data b=dict h ?data:args
 SubprocKind C r=rule:enum-value h
 SubprocMain C n=any b=dict h
 SubprocPickler C n=any r=any b=dict h
 TestException C n=any r=any b=dict h ?data:args
 _PendingJob C n=any b=dict
 _SubprocExceptionInfo C n=any r=any b=dict h
torch._inductor.compile_worker.timer
 Timer C n=any r=data b=dict h
torch._inductor.compile_worker.tracked_process_pool
 _QueueStats C n=any b=dict
torch._inductor.compile_worker.watchdog
 Phase C r=rule:enum-value h
torch._inductor.compiler_bisector
 BinarySubsystem C n=any b=dict
 BisectSubsystem C n=any b=dict
 BisectionResult C n=any b=dict
 CompilerBisector C n=any r=any b=dict h
 ConfigChange C n=any b=dict
 Subsystem C n=any b=dict
torch._inductor.config
 _collective C n=any r=any b=dict h
 aot_inductor C n=any r=any b=dict h
 aot_inductor_mode C n=any r=any b=dict h
 aten_distributed_optimizations C n=any r=any b=dict h
 auto_chunker C n=any r=any b=dict h
 autoheuristic_collect C n=any r=any b=dict h
 autoheuristic_use C n=any r=any b=dict h
 cpp C n=any r=any b=dict h
 eager_numerics C n=any r=any b=dict h
 halide C n=any r=any b=dict h
 lookup_table C n=any r=any b=dict h
 mtia C n=any r=any b=dict h
 rocm C n=any r=any b=dict h
 test_configs C n=any r=any b=dict h
 trace C n=any r=any b=dict h
 triton C n=any r=any b=dict h
torch._inductor.constant_folding
 ConstantFolder C n=any b=dict h
torch._inductor.cpp_builder
 BuildOptionsBase C n=any r=data b=dict h
 CppBuilder C n=any b=dict h
 CppOptions C n=any b=dict h
 CppTorchOptions C n=any b=dict h
torch._inductor.cpu_vec_isa
 InvalidVecISA C n=any r=any b=dict
 VecAMX C n=any b=dict
 VecAVX2 C n=any b=dict
 VecAVX512 C n=any b=dict
 VecAVX512VNNI C n=any b=dict
 VecISA C n=any r=any b=dict
 VecNEON C n=any b=dict
 VecSVE C n=any b=dict
 VecVSX C n=any b=dict
 VecZVECTOR C n=any b=dict
torch._inductor.cudagraph_trees
 AliasesNewOutput C n=any b=rule:slots h
 AliasesPriorGraphOutput C n=any b=rule:slots h
 CUDAGraphNode C n=any b=dict h
 CUDAGraphTreeManager C n=any b=dict h
 CUDAWarmupNode C n=any r=plain b=dict h
 CompilationMode C r=rule:enum-value h
 ExecutionState C r=rule:enum-value h
 GraphID C n=any b=dict
 MarkStepBox C n=any r=any b=dict h
 OutputAliasInfo C n=any r=any b=rule:slots h
 StorageWeakRefWrapper C n=any b=rule:slots h
 TreeManagerContainer C n=any r=any b=dict h
 _LivenessCheckState C n=any b=dict
 _UnaliasedStorage C n=any r=any b=rule:slots h
torch._inductor.cudagraph_utils
 BoxedDeviceIndex C n=any b=dict
 CUDAGraphPolicy C n=any r=any b=dict h
 CheckInvariantStatus C r=rule:enum-value h
 CudagraphCachedInfo C n=any b=dict
 CudagraphMetadata C n=any b=dict
torch._inductor.custom_graph_pass
 CustomGraphModulePass C n=any r=any b=dict h
 CustomGraphPass C n=any r=any b=dict h
 CustomInferenceAwareGraphPass C n=any r=any b=dict h
 CustomKnapsackSolver C n=any r=any b=dict h
 CustomPartitionerFn C n=any r=any b=dict h
 CustomPassBase C n=any r=any b=dict h
 CustomRuntimeEstimator C n=any r=any b=dict h
 CustomSchedulerPass C n=any r=any b=dict h
torch._inductor.debug
 DebugFormatter C n=any r=plain b=dict h
 SymExprMetadataHolder C n=any b=dict
 TensorMetadataHolder C n=any b=dict
 _KernelExternInfo C n=any b=dict
torch._inductor.dependencies
 Dep C n=any r=any b=dict h
 IndexExprDep C n=any b=dict
 MemoryDep C n=any b=dict
 ReadWrites C n=any b=dict
 StarDep C n=any b=dict
 WeakDep C n=any b=dict
torch._inductor.distributed_autotune
 _DistributedAutotuneBuffer C n=any b=dict
 _DistributedAutotuneInfo C n=any b=dict
 _DistributedAutotuneState C n=any b=dict
 _SerializedChoice C n=any b=dict h
torch._inductor.dtype_propagation
 DTypeVar C n=any b=dict h
torch._inductor.exc
 CUDACompileError C n=any b=dict h ?data:args
 CppCompileError C n=any b=dict h ?data:args
 CppWrapperCodegenError C n=any r=data b=dict h ?data:args
 GPUTooOldForTriton C n=any r=plain b=dict h
 InductorError C n=any b=dict h
 InvalidCxxCompiler C n=any b=dict h ?data:args
 LoweringException C n=any b=dict h ?data:args
 OperatorIssue C n=any r=any b=dict h ?data:args
 SubgraphLoweringException C n=any r=any b=dict h ?data:args
 TritonMissing C n=any r=any b=dict h
 XPUCompileError C n=any b=dict h ?data:args
torch._inductor.fuzzer
 ConfigFuzzer C n=any b=dict h
 Default C n=any r=any b=dict h
 DummyPartitionerFn C n=any r=any b=dict h
 DummyPass C n=any r=any b=dict h
 ResultType C n=any r=any b=dict h
 SamplingMethod C r=rule:enum-value h
 Status C r=rule:enum-value h
 TypeExemplars C n=any r=any b=dict h
torch._inductor.fx_passes.auto_chunker.applier
 ChunkingApplier C n=any b=dict h
torch._inductor.fx_passes.auto_chunker.common
 CantChunk C n=any r=any b=dict h ?data:args
 ChunkingMeta C n=any b=dict
torch._inductor.fx_passes.auto_chunker.propagator
 PropagateStatus C r=rule:enum-value h
torch._inductor.fx_passes.control_dependencies
 ControlDeps C n=any b=dict h
torch._inductor.fx_passes.ddp_fusion
 CommBlock C n=any b=dict
torch._inductor.fx_passes.decomp_comms
 AllGatherInfo C n=any r=any b=dict
torch._inductor.fx_passes.dedupe_symint_uses
 _SymExprHash C n=any b=dict
 _SymHashingDict C n=any r=any b=dict h
torch._inductor.fx_passes.group_batch_fusion
 BatchAddPostGradFusion C n=any b=dict h
 BatchClampPreGradFusion C n=any r=any b=dict h
 BatchDetachPreGradFusion C n=any r=any b=dict h
 BatchDivPostGradFusion C n=any b=dict h
 BatchDropoutPreGradFusion C n=any r=any b=dict h
 BatchFusion C n=any r=any b=dict h
 BatchLayernormFusion C n=any r=any b=dict h
 BatchLinearLHSFusion C n=any r=any b=dict h
 BatchMathOpsPreGradFusion C n=any r=any b=dict h
 BatchMulPostGradFusion C n=any b=dict h
 BatchNanToNumPreGradFusion C n=any r=any b=dict h
 BatchPointwiseMathOpsPostGradFusion C n=any r=any b=dict h
 BatchPointwiseOpsFusionFactory C n=any r=any b=dict h
 BatchPointwiseOpsPostGradFusion C n=any r=any b=dict h
 BatchPointwiseOpsPreGradFusion C n=any r=any b=dict h
 BatchReLuPostGradFusion C n=any b=dict h
 BatchReLuPreGradFusion C n=any r=any b=dict h
 BatchSigmoidPostGradFusion C n=any b=dict h
 BatchSigmoidPreGradFusion C n=any r=any b=dict h
 BatchSubPostGradFusion C n=any b=dict h
 BatchTanhPostGradFusion C n=any b=dict h
 BatchTanhPreGradFusion C n=any r=any b=dict h
 CatLinearFusion C n=any r=data b=dict h
 GroupBatchFusionBase C n=any r=any b=dict h
 GroupFusion C n=any r=any b=dict h
 GroupLinearFusion C n=any r=any b=dict h
 PostGradBatchLinearFusion C n=any r=any b=dict h
 PreGradBatchLinearFusion C n=any r=any b=dict h
 _OrderedSet C n=any b=dict h
torch._inductor.fx_passes.joint_graph
 UniformValueConstantFolder C n=any b=dict h
torch._inductor.fx_passes.memory_estimator
 GraphAliasTracker C n=any b=dict h
 MemoryTracker C n=any b=dict h
 StorageKey C n=any b=dict
torch._inductor.fx_passes.micro_pipeline_tp
 _AllGatherMatch C n=any b=dict
 _Matmul C n=any b=dict
 _ReduceScatterMatch C n=any b=dict
 _ScaledMatmul C n=any b=dict
torch._inductor.fx_passes.misc_patterns
 NumpyCompatNormalization C n=any r=any b=dict h
torch._inductor.fx_passes.mkldnn_fusion
 CpuMkldnnDeviceOp C n=any r=any b=dict h
 MkldnnDeviceOpBase C n=any r=any b=dict h
 UnaryAttr C n=any r=data b=dict h
 XpuMkldnnDeviceOp C n=any r=any b=dict h
torch._inductor.fx_passes.overlap_manual_scheduling
 ManualOverlapPreservingBucketer C n=any b=dict h
 ManualOverlapScheduler C n=any b=dict h
 _BucketPlanReachability C n=any b=dict h
torch._inductor.fx_passes.overlap_preserving_bucketer
 OverlapPreservingBucketer C n=any b=dict h
 PGEvent C n=any b=dict
 WhyNoBucket C n=any r=plain b=dict
torch._inductor.fx_passes.overlap_scheduling
 CollBucket C n=any b=dict
 CollectiveInfo C n=any b=dict
 OverlapScheduler C n=any b=dict h
 WhyNoOverlap C n=any r=plain b=dict
torch._inductor.fx_passes.post_grad
 ConstructorMoverPass C n=any b=dict h
torch._inductor.fx_passes.pre_grad
 NormalizedLinearNode C n=any r=plain b=dict h
 NormalizedMatmulNode C n=any r=plain b=dict h
torch._inductor.fx_passes.profile_guided_estimation
 CollectiveRecord C n=any b=dict
 OpRecord C n=any b=dict
 ProfileData C n=any b=dict
 ProfileGuidedEstimator C n=any b=dict h
torch._inductor.fx_passes.reduced_atomic_contention
 ScatterCandidate C n=any b=dict
 ScatterMemoryState C n=any b=dict
 ScatterPassContext C n=any b=dict
torch._inductor.fx_passes.reinplace
 InplaceableOp C n=any b=dict
 ViewOp C n=any b=dict
torch._inductor.fx_passes.slice_scatter_chunking
 _SliceScatterArgs C n=any r=data b=dict i
 _SliceScatterChain C n=any b=dict
torch._inductor.fx_passes.split_cat
 GetItem C n=any b=dict h
 SplitCatSimplifier C n=any r=any b=dict h
 TorchSplit C n=any b=dict h
 UnbindCatRemover C n=any r=any b=dict h
torch._inductor.fx_passes.utils
 BitsetAncestors C n=any b=dict h
torch._inductor.fx_utils
 FakeTensorUpdater C n=any b=dict h
 _FxNodeHash C n=any b=dict
torch._inductor.graph
 GraphLowering C n=any b=dict h
 SubgraphLowering C n=any b=dict h
torch._inductor.heuristics.registry
 CodegenConfigHeuristics C n=any r=any b=dict h
torch._inductor.heuristics.template.aten
 ATenAddMMConfigHeuristics C n=any r=any b=dict h
 ATenBiasAddMMConfigHeuristics C n=any r=any b=dict h
 ATenConfigHeuristics C n=any r=any b=dict h
torch._inductor.heuristics.template.base
 TemplateConfigHeuristics C n=any r=any b=dict h
torch._inductor.heuristics.template.contiguous_mm
 ContiguousMMHeuristics C n=any r=any b=dict h
 EmptyContiguousMMConfigHeuristics C n=any r=any b=dict h
torch._inductor.heuristics.template.cutedsl
 CuTeGemmConfig C n=any b=dict
 TensorMapUpdateMode C r=rule:enum-value h
torch._inductor.heuristics.template.decompose_k
 DecomposeKConfigHeuristics C n=any r=any b=dict h
 EmptyDecomposeKConfigHeuristics C n=any r=any b=dict h
torch._inductor.heuristics.template.flydsl
 FlyDSLGemmConfig C n=any b=dict
 FlyDSLGemmConfigDict C n=any r=data b=dict i
torch._inductor.heuristics.template.gemm
 GemmMaxAutotuneTemplateConfigHeuristics C n=any r=any b=dict h
torch._inductor.heuristics.template.nv_universal_gemm
 HeuristicConfig C n=any b=dict
 NVUniversalGemmHeuristics C n=any r=any b=dict h
torch._inductor.heuristics.template.params
 DictKernelTemplateParams C n=any r=any b=dict h
 KernelTemplateParams C n=any r=any b=dict h
torch._inductor.heuristics.template.triton
 BaseConfig C n=any b=dict
 BaseConfigHeuristic C n=any b=dict h
 BaseScaledMMConfigMixin C n=any r=any b=dict h
 BlackwellGPUGemmConfig C n=any b=dict
 BlackwellTMATemplateConfigMixin C n=any r=any b=dict h
 CPUAddmmTemplateConfigHeuristic C n=any b=dict h
 CPUConfigHeuristic C n=any b=dict h
 CPUInt8MMTemplateConfigHeuristic C n=any b=dict h
 CPUMMPlusMMTemplateConfigHeuristic C n=any b=dict h
 CPUMMTemplateConfigHeuristic C n=any b=dict h
 CPUScaledMMTemplateConfigHeuristic C n=any b=dict h
 CUDAAddMMTemplateConfigHeuristic C n=any b=dict h
 CUDAAddmmPersistentTMATemplateConfigHeuristic C n=any b=dict h
 CUDABlackwellAddmmPersistentTMATemplateConfigHeuristic C n=any b=dict h
 CUDABlackwellPersistentTMATemplateConfigHeuristic C n=any b=dict h
 CUDAConfigHeuristic C n=any b=dict h
 CUDAInt8MMTemplateConfigHeuristic C n=any b=dict h
 CUDAMMAHTemplateConfigHeuristic C n=any b=dict h
 CUDAMMPlusMMTemplateConfigHeuristic C n=any b=dict h
 CUDAMMTemplateConfigHeuristic C n=any b=dict h
 CUDAPersistentTMATemplateConfigHeuristic C n=any b=dict h
 CUDAScaledBlackwellTMATemplateConfigHeuristic C n=any b=dict h
 CUDAScaledMMTemplateConfigHeuristic C n=any b=dict h
 CUDAScaledTMAEpilogueScalingTemplateConfigHeuristic C n=any b=dict h
 CUDAScaledTMAMainLoopScalingTemplateConfigHeuristic C n=any b=dict h
 DepthwiseConvConfig C n=any b=dict
 FlexBwDConfig C n=any b=dict
 FlexConfig C n=any b=dict
 FlexDecodeConfig C n=any b=dict
 GemmConfig C n=any b=dict
 INT8MMTemplateConfigMixin C n=any r=any b=dict h
 MMPlusMMTemplateConfigMixin C n=any r=any b=dict h
 MMTemplateConfigMixin C n=any r=any b=dict h
 MTIAAddMMTemplateConfigHeuristic C n=any b=dict h
 MTIAConfigHeuristic C n=any b=dict h
 MTIAInt8MMTemplateConfigHeuristic C n=any b=dict h
 MTIAMMPlusMMTemplateConfigHeuristic C n=any b=dict h
 MTIAMMTemplateConfigHeuristic C n=any b=dict h
 MTIAScaledMMTemplateConfigHeuristic C n=any b=dict h
 PersistentMMTemplateConfigHeuristic C n=any b=dict h
 ROCmAddMMPersistentTDMTemplateConfigHeuristic C n=any b=dict h
 ROCmAddMMPersistentTemplateConfigHeuristic C n=any b=dict h
 ROCmAddMMTemplateConfigHeuristic C n=any b=dict h
 ROCmConfigHeuristic C n=any b=dict h
 ROCmConvConfig C n=any b=dict
 ROCmFlexBwDConfig C n=any b=dict
 ROCmFlexConfig C n=any b=dict
 ROCmFlexDecodeConfig C n=any b=dict
 ROCmGemmConfig C n=any b=dict
 ROCmInt8MMTemplateConfigHeuristic C n=any b=dict h
 ROCmMMAHTemplateConfigHeuristic C n=any b=dict h
 ROCmMMPlusMMTemplateConfigHeuristic C n=any b=dict h
 ROCmMMTemplateConfigHeuristic C n=any b=dict h
 ROCmPersistentTDMTemplateConfigHeuristic C n=any b=dict h
 ROCmScaledMMTemplateConfigHeuristic C n=any b=dict h
 ScaledBlackwellTMAConfigMixin C n=any r=any b=dict h
 ScaledMMConfigMixin C n=any r=any b=dict h
 ScaledTMAConfigMixin C n=any r=any b=dict h
 TMATemplateConfigMixin C n=any r=any b=dict h
 TMAWorkspaceMixin C n=any r=any b=dict h
 XPUAddmmPersistentTMATemplateConfigHeuristic C n=any b=dict h
 XPUAddmmTemplateConfigHeuristic C n=any b=dict h
 XPUConfigHeuristic C n=any b=dict h
 XPUInt8MMTemplateConfigHeuristic C n=any b=dict h
 XPUMMPlusMMTemplateConfigHeuristic C n=any b=dict h
 XPUMMTemplateConfigHeuristic C n=any b=dict h
 XPUPersistentTMATemplateConfigHeuristic C n=any b=dict h
 XPUScaledMMTemplateConfigHeuristic C n=any b=dict h
torch._inductor.heuristics.template.triton_addmm
 AddMMConfigMixin C n=any r=any b=dict h
torch._inductor.heuristics.triton_codegen.pointwise
 PointwiseHeuristic C n=any r=any b=dict h
 ROCmPointwiseHeuristic C n=any r=any b=dict h
 XPUPointwiseHeuristic C n=any r=any b=dict h
torch._inductor.heuristics.triton_codegen.reduction
 ROCmReductionHeuristic C n=any r=any b=dict h
 ReductionHeuristic C n=any r=any b=dict h
 XPUReductionHeuristic C n=any r=any b=dict h
torch._inductor.index_propagation
 IndexPropVar C n=any b=dict
 SymPyOps C n=any r=any b=dict h
 TypedExpr C n=any b=dict
torch._inductor.invert_expr_analysis
 Term C n=any b=dict
torch._inductor.ir
 AllocatingMultiOutput C n=any b=dict
 ArgProperty C n=any r=data b=dict i
 ArgReduction C n=any b=dict
 AssertScalar C n=any b=dict
 BaseConstant C n=any b=dict
 BaseView C n=any b=dict
 Buffer C n=any b=dict
 CUTLASSTemplateBuffer C n=any b=dict
 ChoiceCaller C n=any r=any b=dict h
 CommBufferLayout C n=any b=dict
 CommBufferType C r=rule:enum-value h
 ComplexView C n=any b=dict
 ComputedBuffer C n=any b=dict
 ConcatKernel C n=any b=dict
 Constant C n=any b=dict
 ConstantBuffer C n=any b=dict
 CppTemplateBuffer C n=any b=dict
 CuteDSLTemplateBuffer C n=any b=dict
 DeviceCopy C n=any b=dict
 DonatedBuffer C n=any b=dict
 DtypeView C n=any b=dict
 DynamicScalar C n=any b=dict
 DynamicSelectStorageOffset C n=any b=dict
 DynamicSliceSize C n=any b=dict
 EffectfulKernel C n=any b=dict
 ExpandView C n=any b=dict
 ExternKernel C n=any b=dict
 ExternKernelAlloc C n=any b=dict
 ExternKernelMultiOut C n=any b=dict
 ExternKernelNode C n=any b=dict
 ExternKernelOut C n=any b=dict
 ExtraIndexingConstraints C n=any b=dict
 FallbackKernel C n=any b=dict
 FinalizeCodegenResult C n=any b=dict
 FixedLayout C n=any b=dict
 FlexibleLayout C n=any b=dict
 FlyDSLTemplateBuffer C n=any b=dict
 GeneratorState C n=any b=dict
 GenericView C n=any b=dict
 GraphPartitionSignature C n=any b=dict
 IRNode C n=any r=any b=dict h
 IndexPutFallback C n=any b=dict
 IndexingConstant C n=any b=dict
 InplaceBernoulliFallback C n=any b=dict
 InplaceCopyFallback C n=any b=dict
 InputBuffer C n=any b=dict
 InputsKernel C n=any b=dict
 InvokeSubgraph C n=any b=dict
 Layout C n=any b=dict
 Loops C n=any b=dict
 MemoryCheckKernel C n=any b=dict
 MultiOutput C n=any b=dict
 MultiOutputLayout C n=any b=dict
 MultiOutputReduction C n=any b=dict
 MultiTemplateBuffer C n=any b=dict
 MutableBox C n=any b=dict
 MutatingFirstArgExternKernel C n=any b=dict
 MutationLayoutSHOULDREMOVE C n=any b=dict
 MutationOutput C n=any b=dict
 NVUniversalGemmBuffer C n=any b=dict
 NonOwningLayout C n=any b=dict
 NonTensorObj C n=any r=any b=dict h
 NoneAsConstantBuffer C n=any b=dict
 NoneLayout C n=any b=dict
 NopKernel C n=any b=dict
 OnlineSoftmaxReduction C n=any b=dict
 OpaqueMultiOutput C n=any b=dict
 OpaqueObjectState C n=any b=dict
 OpaqueValueTypeConstant C n=any b=dict
 Operation C n=any b=dict
 OperationBuffer C n=any b=dict
 OrderingBarrier C n=any b=dict
 OutputSpec C n=any r=any b=dict h
 PermuteView C n=any b=dict
 Pointwise C n=any b=dict
 ProcessKernelResult C n=any b=dict
 RandomSeeds C n=any b=dict
 Reduction C n=any b=dict
 ReinterpretView C n=any b=dict
 ResizeStorageBytes C n=any b=dict
 Scan C n=any b=dict
 Scatter C n=any b=dict
 ScatterFallback C n=any b=dict
 SetSourceTensorKernel C n=any b=dict
 ShallowCopyDataKernel C n=any b=dict
 ShapeAsConstantBuffer C n=any b=dict
 SliceView C n=any b=dict
 Sort C n=any b=dict
 SplitScan C n=any b=dict
 SqueezeView C n=any b=dict
 StorageBox C n=any b=dict
 Subgraph C n=any b=dict
 SubgraphBuffer C n=any b=dict
 Switch C n=any b=dict
 TMADescriptor C n=any b=dict
 TMADescriptorExperimental C n=any b=dict
 TMADescriptorStable C n=any b=dict
 TemplateBuffer C n=any b=dict
 TensorBox C n=any b=dict
 TorchBindObject C n=any b=dict
 TritonTemplateBuffer C n=any b=dict
 TritonTemplateCallerBase C n=any r=any b=dict h
 View C n=any b=dict
 WelfordReduction C n=any b=dict
 WhileLoop C n=any b=dict
 _AllReduceKernel C n=any b=dict
 _AllReduce_Kernel C n=any b=dict
 _CollectiveKernel C n=any b=dict
 _HasAliasingOrMutation C n=any b=dict h
 _WaitKernel C n=any b=dict
torch._inductor.kernel.conv
 ConvLayoutParams C n=any r=data b=dict i
torch._inductor.kernel.custom_op
 CustomOpConfig C n=any b=dict h
 DispatchOnConfig C n=any r=data b=dict i
 ImplConfig C n=any b=dict
 RangeBounds C n=any b=dict
 RangeImplGroup C n=any b=dict
 _AutotuneChoice C n=any b=dict h
torch._inductor.kernel.flex.aux_vectorization
 AuxIndexedTensor C n=any b=dict
 AuxLoadVecInfo C n=any b=dict
 AuxVecPolicy C n=any b=dict
 LoadKind C r=rule:enum-value h
torch._inductor.kernel.flex.flex_attention
 JointOutputResult C n=any b=dict
torch._inductor.kernel.flex.flex_flash_attention
 FlexFlashConfig C n=any b=dict
torch._inductor.kernel.flex.interval_mask_packing
 PackedMaskAnalyzer C n=any b=dict
 PackedMaskAuxPlaceholderMap C n=any b=dict
 PackedMaskInterval C n=any b=dict
torch._inductor.kernel.flex_gemm.compile_pool
 FlexGemmCompileRecipe C n=any b=dict
torch._inductor.kernel.flex_gemm.constraints
 FlexGemmOutputContraction C n=any b=dict
torch._inductor.kernel.flex_gemm.fx_cutedsl_codegen
 FlexGemmCuteDSLOpOverrides C n=any r=any b=dict h
 FlexGemmEpiModLocalReduceSpec C n=any b=dict
 FlexGemmEpiModReductionSpec C n=any b=dict
 FlexGemmEpiModSource C n=any b=dict
 FlexGemmEpilogueAnalysis C n=any b=dict
 FlexGemmEpilogueEmitter C n=any b=dict h
torch._inductor.kernel.flex_gemm.lowering
 QuackBlockScaledContract C n=any b=dict
torch._inductor.kernel.flex_gemm.output_layout
 FlexGemmOutputStorageLayout C n=any b=dict
torch._inductor.kernel.flex_gemm.quack_ops.col_load
 ScalarColVecLoad C n=any r=any b=dict h
torch._inductor.kernel.flex_gemm.quack_ops.grouped_reduce
 GroupedLocalReduce C n=any b=dict h
 GroupedLocalReduceFeed C n=any b=dict h
 GroupedLocalReduceOutputLayout C n=any b=dict
 GroupedLocalReducePrepass C n=any r=plain b=dict h
 GroupedLocalReduceWithFinalizeArg C n=any b=dict h
 GroupedReduceBase C n=any b=dict h
 _GroupGeometry C n=any r=any b=dict
 _GroupedFinalizeSlice C n=any r=any b=dict
 _GroupedFinalizeState C n=any r=any b=dict
 _GroupedOutputLayoutParams C n=any r=any b=dict
 _GroupedSlice C n=any r=any b=dict
 _GroupedState C n=any r=any b=dict
torch._inductor.kernel.flex_gemm.quack_ops.main_store
 GroupedMainStore C n=any r=plain b=dict h
torch._inductor.kernel.flex_gemm.quack_reductions
 FlexGemmStructuralInt C n=any b=dict
torch._inductor.kernel.flex_gemm.runtime
 FlexGemmRuntimeLocalReducePlan C n=any b=dict
torch._inductor.kernel.flex_gemm.template
 FlexGemmEpilogueCaller C n=any b=dict h
 FlexGemmEpilogueConfig C n=any b=dict
 FlexGemmEpilogueKernel C n=any b=dict h
 FlexGemmEpilogueLocalReduceConfig C n=any b=dict
 FlexGemmEpilogueTemplate C n=any b=dict h
torch._inductor.kernel.gemm_epilogue
 GemmEpilogueGraph C n=any b=dict
 GemmEpiloguePlan C n=any b=dict
 GemmReductionArguments C n=any b=dict
 GemmReductionConfig C n=any b=dict
 GemmReductionGeometry C n=any b=dict
 GemmReductionPlan C n=any b=dict
 NormalizedDtypeView C n=any b=dict
 NormalizedGetItem C n=any b=dict
 NormalizedPrepareSoftmax C n=any b=dict
 NormalizedReduction C n=any b=dict
 NormalizedSelect C n=any b=dict
 NormalizedSplit C n=any b=dict
 NormalizedSqueeze C n=any b=dict
 NormalizedToBlocked C n=any b=dict
 NormalizedUnsupportedReduction C n=any b=dict
 NormalizedView C n=any b=dict
torch._inductor.kernel.gemm_epilogue_analysis
 FlexGemmLocalReduceOutputStorage C n=any b=dict
 GemmLocalReduceAnalysis C n=any b=dict
 GemmLocalReduceMatch C n=any b=dict
 GemmLocalReduceStore C n=any b=dict
 GemmOutputLocalReducePlan C n=any b=dict
 GemmOutputPlan C n=any b=dict
torch._inductor.kernel.gemm_epilogue_codegen
 CuTeDSLEpilogueSchema C n=any b=dict
 CuTeDSLEpilogueSource C n=plain r=plain b=dict h
 GemmEpilogueCuteDSLBody C n=any r=any b=dict h
 GemmEpilogueCuteDSLCSE C n=any r=any b=dict h
 GemmEpilogueCuteDSLKernel C n=any r=any b=dict h
 GemmEpilogueCuteDSLOpOverrides C n=any r=any b=dict h
 GemmReductionCompileConfig C n=any b=dict
 MaterializedTensorSSAReduction C n=any b=dict
torch._inductor.kernel.gemm_epilogue_layout
 OutputContractionPlan C n=any b=dict
 OutputContractionUse C n=any b=dict
torch._inductor.kernel.loop_ir_cutedsl_codegen
 LoopIRCuteDSLCodegen C n=any b=dict h
torch._inductor.kernel.loop_ir_epilogue_lowering
 GemmEpilogueIRAnalysis C n=any b=dict
 GemmEpilogueIRExpression C n=any b=dict
 GemmEpilogueIRFinalizer C n=any b=dict
 GemmEpilogueIRReduction C n=any b=dict
 GemmEpilogueIRRegion C n=any b=dict
 GemmEpilogueIRStore C n=any b=dict
 GemmEpilogueIRSyntheticReduction C n=any b=dict
torch._inductor.kernel.mm
 ContiguousTemplate C n=any r=any b=dict h
 DecomposeKSugraphTemplate C n=any r=any b=dict h
torch._inductor.kernel.mm_grouped
 Config C n=any b=dict
torch._inductor.kernel.vendored_templates.cutedsl.dense_blockscaled_gemm_persistent
 EpilogueInput C n=any b=dict
 EpilogueInputPack C n=any b=dict
 EpilogueOutputPack C n=any b=dict
 Sm100BlockScaledPersistentDenseGemmKernel C n=any b=dict h
torch._inductor.kernel.vendored_templates.cutedsl.dense_gemm_efc
 PersistentDenseGemmEFCKernel C n=any b=dict h
torch._inductor.kernel.vendored_templates.cutedsl.kernels.cutedsl_grouped_gemm
 GroupedGemmKernel C n=any b=dict h
torch._inductor.kernel.vendored_templates.cutedsl.wrappers.dense_blockscaled_gemm_kernel
 _EpilogueABI C n=any b=dict
torch._inductor.kernel.vendored_templates.flydsl.kernels.gemm_gfx950
 BlockSwizzle C n=any r=any b=dict h
torch._inductor.kernel.vendored_templates.flydsl.kernels.grouped_gemm_gfx950
 _GroupedGemmGfx950Ctx C n=any b=dict
 _GroupedGemmGfx950Resources C n=any b=dict
torch._inductor.kernel.vendored_templates.flydsl.kernels.mxfp8_gemm_utils
 G2SLoader C n=any b=dict h
 S2RLoader C n=any r=any b=dict h
torch._inductor.kernel.vendored_templates.flydsl.kernels.mxfp8_grouped_gemm_gfx950
 MXFP8GroupedGemmParam C n=any b=dict
 _VmCounter C n=any r=any b=dict h
torch._inductor.kernel_inputs
 KernelInputs C n=any r=data b=dict h
 MMKernelInputs C n=any b=dict h
torch._inductor.kernel_template_choice
 KernelTemplateChoice C n=any r=any b=dict h
torch._inductor.lookup_table.choices
 LookupTableChoices C n=any r=any b=dict h
torch._inductor.loop_body
 InterpreterShim C n=any b=dict h
 LightTracer C n=any b=dict h
 LoopBody C n=any b=dict h
 LoopBodyBlock C n=any b=dict h
 MemoryEntry C n=any r=any b=dict
 MemoryUsageType C r=rule:enum-value h
torch._inductor.memory
 BufferInfo C n=any b=dict
 FreeableInputBuffer C n=any b=dict
 MemoryPlanningInfoForBuffer C n=any b=dict
 MemoryPlanningInfoForNode C n=any b=dict
 PeakMemoryResult C n=any b=dict
 SNodeMemory C n=any b=dict
torch._inductor.metrics
 CachedMetricsDeltas C n=any b=dict
 CachedMetricsHelper C n=any b=dict h
 CppOuterLoopFusedCount C n=any b=dict
 MetricTable C n=any b=dict
torch._inductor.mkldnn_ir
 ConvolutionBinary C n=any b=dict
 ConvolutionBinaryInplace C n=any b=dict
 ConvolutionTransposeUnary C n=any b=dict
 ConvolutionUnary C n=any b=dict
 LinearBinary C n=any b=dict
 LinearUnary C n=any b=dict
 MKLPackedLinear C n=any b=dict
 MkldnnRnnLayer C n=any b=dict
 QConvPointWiseBinaryPT2E C n=any b=dict
 QConvPointWisePT2E C n=any b=dict
 QLinearPointwiseBinaryPT2E C n=any b=dict
 QLinearPointwisePT2E C n=any b=dict
 WeightInt4PackMatmul C n=any b=dict
torch._inductor.mock_cache
 MockBackend C n=any r=any b=dict h
 PatchCaches C n=any b=dict h
 Stats C n=any b=dict
 _GlobalItemStats C n=any b=dict
torch._inductor.ops_handler
 BasicMathOpsMixin C n=any r=any b=dict h
 OpCountResult C n=any r=any b=dict
 OpsHandler C n=any r=any b=dict h
torch._inductor.optimize_indexing
 _ValueUseAnalysis C n=any b=dict h
 _ValueUseRule C n=any b=dict
 _ValueUseRules C n=any r=any b=dict h
torch._inductor.output_code
 CompiledFxGraphConstants C n=any r=any b=dict h
 CompiledFxGraphConstantsWithGm C n=any r=any b=dict h
 MockFXGraphCacheOutput C n=any b=dict
 OutputCode C n=any b=dict
 RegionalOutputCode C n=any b=dict
torch._inductor.pattern_matcher
 Arg C n=any r=any b=dict h
 CallFunction C n=any b=dict h
 CallFunctionVarArgs C n=any b=dict h
 CallMethod C n=any b=dict h
 CallMethodVarArgs C n=any b=dict h
 CallModule C n=any b=dict h
 CallModuleVarArgs C n=any b=dict h
 CanonicalDims C n=any r=data b=dict h
 ExclusiveKeywordArg C n=any r=any b=dict h
 FailedMatch C n=any r=data b=dict h ?data:args
 GetAttr C n=any r=any b=dict h
 GraphPatternEntry C n=any b=dict
 Ignored C n=any r=any b=dict h
 KeywordArg C n=any r=any b=dict h
 ListOf C n=any b=dict h
 LoweringPatternEntry C n=any b=dict
 Match C n=any r=data b=dict h
 MatchContext C n=any r=data b=dict h
 MultiOutputPattern C n=any b=dict h
 Multiple C n=any b=dict h
 PatternEntry C n=any b=dict
 PatternExpr C n=any r=any b=dict h
 PatternMatcherPass C n=any r=any b=dict h
 PatternPrettyPrinter C n=any r=any b=dict h
 RepeatedExpr C n=any r=plain b=dict h
 ReplaceFn C n=any b=dict h
 ReplacementPatternEntry C n=any b=dict
 SearchFn C n=any b=dict h
 TraceFn C n=any b=dict h
 _GraphMutationTracker C n=any b=dict
 _MutationRegionRefresh C n=any b=dict
 _PassDictsType C n=any b=dict h
 _PrecompiledPattern C n=any b=dict
 _SpecificPatternCache C n=any r=any b=dict h
 _TargetArgsExpr C n=any b=dict h
 _TargetExpr C n=any b=dict h
 _TargetExprVarArgs C n=any b=dict h
 _TraceArgInfo C n=any b=dict
torch._inductor.profiler
 _EventItem C n=any r=plain b=dict h
 _InductorTraceProcessor C n=any r=any b=dict h
torch._inductor.remote_cache
 LocalAutotuneCache C n=any r=any b=dict h
 LocalCache C n=any r=any b=dict h
 LocalCacheBackend C n=any r=any b=dict h
 RedisRemoteCache C n=any b=dict h
 RedisRemoteCacheBackend C n=any b=dict h
 RemoteAOTAutogradCache C n=any b=dict h
 RemoteAutotuneCache C n=any b=dict h
 RemoteBundledAutotuneCache C n=any b=dict h
 RemoteCache C n=any r=any b=dict h
 RemoteCacheBackend C n=any r=any b=dict h
 RemoteCacheJsonSerde C n=any r=any b=dict h
 RemoteCachePassthroughSerde C n=any r=any b=dict h
 RemoteCacheSerde C n=any r=any b=dict h
 RemoteDynamoPGOCache C n=any b=dict h
 RemoteFxGraphCache C n=any b=dict h
 _CacheStat C n=any b=dict
 _CacheStats C n=any r=any b=dict h
torch._inductor.runtime.autotune_cache
 AutotuneCacheBundler C n=any r=any b=dict h
 _AutotuneCacheBundlerImpl C n=any r=any b=dict h
torch._inductor.runtime.benchmarking
 Benchmarker C n=any r=any b=dict h
 InductorBenchmarker C n=any r=any b=dict h
 TorchProfilerBenchmarker C n=any r=any b=dict h
 TritonBenchmarker C n=any r=any b=dict h
torch._inductor.runtime.caching.context
 IsolationSchema C n=any r=data b=dict i
 SelectedCompileContext C n=any r=data b=dict i
 SelectedRuntimeContext C n=any r=data b=dict i
 _CompileContext C n=any r=any b=dict h
 _Context C n=any r=any b=dict h
 _RuntimeContext C n=any r=any b=dict h
torch._inductor.runtime.caching.encoders
 ShouldPadEncodedParams C n=any r=data b=dict i
torch._inductor.runtime.caching.exceptions
 CacheError C n=any r=any b=dict h ?data:args
 FileLockTimeoutError C n=any r=data b=dict h ?data:args
 KeyEncodingError C n=any r=any b=dict h ?data:args
 LockTimeoutError C n=any r=data b=dict h ?data:args
 SystemError C n=any r=any b=dict h ?data:args
 UserError C n=any r=any b=dict h ?data:args
 ValueDecodingError C n=any r=any b=dict h ?data:args
 ValueEncodingError C n=any r=any b=dict h ?data:args
torch._inductor.runtime.caching.implementations
 Hit C n=any b=dict
 Miss C n=any r=any b=dict h
 _CacheImpl C n=any r=any b=dict h
 _InMemoryCacheImpl C n=any r=any b=dict h
 _OnDiskCacheImpl C n=any b=dict h
torch._inductor.runtime.caching.interfaces
 CacheDump C n=any r=data b=dict i
 CacheDumpEntry C n=any r=data b=dict i
 CacheEntry C n=any b=dict
 DeferredRecording C n=any b=dict
 InterimResult C n=any b=dict
 Memoizer C n=any b=dict h
 PersistentMemoizer C n=any b=dict h
 ResultDecoderFactory C n=any b=dict h
 ResultEncoderFactory C n=any b=dict h
 _BaseMemoizer C n=any r=any b=dict h
torch._inductor.runtime.caching.locks
 _LockProtocol C n=any b=dict h
torch._inductor.runtime.caching.utils
 EncodedTensor C n=any r=data b=dict i
torch._inductor.runtime.coordinate_descent_tuner
 CoordescTuner C n=any b=dict h
torch._inductor.runtime.debug_utils
 BufferMemoryTracker C n=any b=dict h
torch._inductor.runtime.hints
 AutotuneHint C r=rule:enum-value h
 DeviceProperties C n=any r=any b=dict
 HalideInputSpec C n=any r=any b=dict
 HalideMeta C n=any r=any b=dict
 HeuristicType C r=rule:enum-value h
 InductorMeta C n=any r=data b=dict i
 ReductionHint C r=rule:enum-value h
 TileHint C r=rule:enum-value h
 TritonMeta C n=any r=data b=dict i
torch._inductor.runtime.static_triton_launcher
 StaticallyLaunchedXpuKernel C n=any b=dict h !close
torch._inductor.runtime.triton_heuristics
 BatchMatmulGrid3D C n=any b=dict
 BenchmarkFailureReason C r=rule:enum-value h
 CachingAutotunerPlugin C n=any r=any b=dict h
 CannotStaticallyLaunchKernel C n=any r=any b=dict h ?data:args
 ComboKernelGrid C n=any b=dict
 CompileResult C n=any r=any b=dict h
 CooperativeReductionGrid C n=any b=dict
 FixedGrid C n=any b=dict
 Grid1D C n=any b=dict
 Grid2D C n=any b=dict
 Grid2DWithYZOverflow C n=any b=dict
 Grid3D C n=any b=dict
 GridExpr C n=any b=dict
 MixOrderReductionGrid C n=any b=dict
 NoTritonConfigsError C n=any r=any b=dict h ?data:args
 PrecomputedGrid C n=any b=dict
 RoundRobinComboKernelGrid C n=any b=dict
 SequentialComboKernelGrid C n=any b=dict
 SequentialFlattenComboKernelGrid C n=any b=dict
 SplitScanGrid C n=any b=dict
 StaticTritonCompileResult C n=any r=any b=dict h
 _ConstRepr C n=any r=any b=dict h
torch._inductor.runtime.triton_lazy_compile
 TritonKernelCompileResult C n=any b=dict
 TritonTmaDescriptorMetadata C n=any b=dict
torch._inductor.scheduler
 BaseSchedulerNode C n=any r=any b=dict h
 BaseScheduling C n=any r=any b=dict h
 ExternKernelSchedulerNode C n=any b=dict h
 ForeachKernelSchedulerNode C n=any b=dict h
 FusedExternTritonKernelSchedulerNode C n=any b=dict h
 FusedMixOrderReductions C n=any b=dict h
 FusedNestedReductions C n=any b=dict h
 FusedSchedulerNode C n=any b=dict h
 FusedStagedReduction C n=any b=dict h
 FusionResult C n=any b=dict
 GroupedSchedulerNode C n=any b=dict h
 MemoryDepMatch C n=any b=dict
 MixOrderReduction C n=any r=any b=dict h
 NestedReduction C n=any r=any b=dict h
 NestedReduction.GroupedAxis C r=rule:enum-value h
 NestedReduction.PointwiseDomain C r=rule:enum-value h
 NestedReduction.PointwiseDomainContext C n=any b=dict
 NestedReductionStage C n=any b=dict
 NodeUser C n=any b=dict
 NopKernelSchedulerNode C n=any b=dict h
 OrderedParentNodes C n=any b=dict
 OutputNode C n=any b=dict h
 PendingFusion C n=any b=dict
 Scheduler C n=any b=dict h
 SchedulerBuffer C n=any b=dict
 SchedulerDonatedBuffer C n=any b=dict
 SchedulerNode C n=any b=dict h
 StagedReductionPlan C n=any b=dict
 SubParentAccessRelation C n=any b=dict
 SubParentEpilogueCandidate C n=any b=dict
 SubParentEpilogueGrouping C n=any b=dict
 SubParentEpilogueStage C n=any b=dict
 SubParentOutputGroup C n=any b=dict
 _LoopMutationTracker C n=any b=dict
 _LoopStateSnapshot C n=any b=dict
torch._inductor.select_algorithm
 AlgorithmSelectorCache C n=any b=dict h
 AutotuneArgs C n=any b=dict
 BenchmarkTensors C n=any b=dict
 ErrorFromChoice C n=any r=data b=dict h ?data:args
 ExternKernelCaller C n=any b=dict h
 ExternKernelChoice C n=any b=dict h
 ExternalTritonTemplateKernel C n=any b=dict h
 GenerateAndLoadResult C n=any r=any b=dict
 GeneratedCodeCache C n=any r=any b=dict h
 GeneratedCodeCacheEntry C n=any r=any b=dict
 KernelNamespace C n=any r=any b=dict h
 NoValidChoicesError C n=any r=any b=dict h ?data:args
 PartialRender C n=any r=any b=dict h
 SubgraphInfo C n=any b=dict
 SymbolicGridFn C n=any b=dict h
 TritonTemplate C n=any b=dict h
 TritonTemplateCaller C n=any b=dict h
 TritonTemplateKernel C n=any b=dict h
torch._inductor.shape_propagation
 ShapeVar C n=any b=dict h
torch._inductor.sizevars
 LaneContiguity C n=any b=dict
 SizeVarAllocator C n=any b=dict h
torch._inductor.standalone_compile
 AOTCompiledArtifact C n=any b=dict h
 CacheCompiledArtifact C n=any r=any b=dict h
 CompiledArtifact C n=any r=any b=dict h
 NoRunnableInductorModuleError C n=any r=any b=dict h ?data:args
torch._inductor.subgraph_lowering
 InputDescriptor C n=any b=dict
torch._inductor.tiling_utils
 CoalesceVarAnalysis C n=any b=dict
 FusedNormalizedReadsWrites C n=any b=dict
 NodeSplitGetter C n=any b=dict h
 VarTiling C n=any b=dict
 _FusedNodeView C n=any b=dict
torch._inductor.triton_bundler
 StaticallyLaunchedAutotuner C n=any b=dict
 TritonBundle C n=any b=dict
 TritonBundleEntry C n=any b=dict
 TritonBundler C n=any r=any b=dict h
 TritonBundlerMetadata C n=any b=dict
 TritonKernelArtifact C n=any b=dict
 TritonKernelArtifacts C n=any b=dict
torch._inductor.utils
 AotOnlyBuffer C n=any r=any b=dict h
 BoxedBool C n=any b=dict
 CUDAGraphWrapper C n=any r=any b=dict h
 CUDAGraphWrapperMetadata C n=any b=dict
 CachedMethod C n=any b=dict h
 ConstexprReprChildren C n=any r=any b=dict
 DebugDirManager C n=any b=dict h
 DelayReplaceLine C n=any r=plain b=dict h
 DualIndentedBuffer C n=any r=any b=dict h
 GraphPartitionMap C n=any b=dict
 ImportableConstexprType C n=any r=any b=dict
 OpDtypeRule C n=any b=dict
 Placeholder C r=rule:enum-value h
 ScopedDict C n=any r=any b=dict
 TDMGuardMode C r=rule:enum-value h
 TritonAttrsDescriptorVersion C r=rule:enum-value h
torch._inductor.virtualized
 NullHandler C n=any r=any b=dict h
 NullKernelHandler C n=any b=dict h
 OpsValue C n=any r=any b=dict
 _V C n=any r=any b=dict h
torch._inductor.wrapper_benchmark
 BenchmarkCallableType C n=any b=dict h
 ProfileEvent C n=any b=dict
torch._lazy.closure
 AsyncClosureHandler C n=any b=dict h
 ClosureHandler C n=any r=any b=dict h
torch._lazy.device_context
 DeviceContext C n=any r=any b=dict h
torch._lazy.extract_compiled_graph
 GraphInputMatcher C n=any b=dict
 ReturnValueHandler C n=any r=data b=dict h
 _CompiledFn C n=any b=dict h
torch._library.autograd
 Info C n=any b=dict
 InfoProtocol C n=any b=dict h
torch._library.custom_ops
 CustomOpDef C n=any b=dict h
torch._library.effects
 EffectHolder C n=any b=dict h
 EffectType C r=rule:enum-value h
torch._library.fake_class_registry
 FakeClassRegistry C n=any r=any b=dict h
 FakeScriptMethod C n=any r=any b=dict h
 HasStaticMethodFromReal C n=any b=dict h
torch._library.fake_impl
 FakeImplCtx C n=any r=plain b=dict h
 FakeImplHolder C n=any r=any b=dict h
torch._library.fake_profile
 MissingOpProfile C n=any r=any b=dict h ?data:args
 OpProfile C n=any b=dict
 TensorMetadata C n=any b=dict
torch._library.opaque_object
 MemberType C r=rule:enum-value h
 _OpaqueTypeInfo C n=any b=dict
torch._library.simple_registry
 GenericTorchDispatchRuleHolder C n=any r=any b=dict h
 SimpleLibraryRegistry C n=any r=any b=dict h
 SimpleOperatorEntry C n=any b=dict h
 SymmMemArgsHolder C n=any r=any b=dict h
torch._library.utils
 Kernel C n=any b=dict
 MutationChecker C n=any b=dict h
 RegistrationHandle C n=any r=any b=dict h
torch._lobpcg
 LOBPCG C n=any b=dict h
torch._logging._internal
 LazyString C n=any r=any b=dict h
 LogRegistry C n=any b=dict
 LogState C n=any b=dict
torch._meta_registrations
 GridSamplerInterpolation C r=rule:enum-value h
torch._native.aot_manifest
 _Coverage C n=any r=any b=dict h
torch._native.const_tensor_wrapper
 ConstTensorWrapper C n=any r=any b=dict h
torch._native.cutedsl.hw_caps
 HWCaps C n=any b=dict h
torch._native.dsl_registry
 DSLModuleProtocol C n=any b=dict h
 DSLRegistry C n=any r=any b=dict h
torch._native.flydsl.cache
 CachedCompile C n=any b=dict h
torch._native.flydsl.intrinsics
 AtomicOrdering C r=rule:enum-value h
 AtomicSyncScope C r=rule:enum-value h
torch._native.instrumentation
 CompileEvent C n=any b=dict
torch._native.ops.reductions.inner_tree_kernel
 _Reduction C n=any r=any b=dict
torch._native.ops.reductions.inner_tree_plan
 InnerTreeParams C n=any r=any b=dict
torch._native.ops.reductions.kernel_general
 ReduceBlock C n=any b=dict h
torch._native.ops.reductions.kernel_rowtile
 _ItreePlan C n=any r=any b=dict
 _RowConfig C n=any r=any b=dict
torch._native.ops.reductions.kernel_xcta
 FusedTwoStage C n=any r=any b=dict h
 _XctaConfig C n=any r=any b=dict
torch._native.ops.reductions.tile
 TileMap C n=any b=dict h
 TileReduce C n=any b=dict h
torch._native.ops.reductions.traits
 AMaxOps C n=any r=any b=dict h
 AMinMaxOps C n=any r=any b=dict h
 AMinOps C n=any r=any b=dict h
 AbsMaxOps C n=any r=any b=dict h
 AbsMinOps C n=any r=any b=dict h
 AllOps C n=any r=any b=dict h
 AnyOps C n=any r=any b=dict h
 ArgMaxOps C n=any r=any b=dict h
 ArgMinOps C n=any r=any b=dict h
 CountNonzeroOps C n=any r=any b=dict h
 MaxDimOps C n=any r=any b=dict h
 MeanOps C n=any r=any b=dict h
 MinDimOps C n=any r=any b=dict h
 NanSumOps C n=any r=any b=dict h
 NormOps C n=any r=data b=dict h
 ProdOps C n=any r=any b=dict h
 SumOps C n=any r=any b=dict h
 VarMeanOps C n=any r=data b=dict h
 WelfordOps C n=any r=data b=dict h
torch._native.ops.topk.cutedsl_kernels
 _RadixSelectTopK C n=any b=dict h
 _RegisterTopK C n=any b=dict h
torch._native.registry
 _FilterState C n=any b=dict
 _OverrideNode C n=any b=dict
torch._numpy._ndarray
 _Unspecified C n=any r=any b=dict h
torch._numpy._util
 AxisError C n=any r=any b=dict h ?data:args
 UFuncTypeError C n=any r=any b=dict h ?data:args
torch._numpy.linalg
 LinAlgError C n=any r=any b=dict h ?data:args
torch._ops
 HigherOrderOperator C n=any b=dict h
 OpOverload C n=any b=dict
 OperatorBase C n=any r=any b=dict h
 TorchBindOpOverload C n=any b=dict
 _ModeStackStateForPreDispatch C n=any r=any b=dict h
 _PyObjectDispatcher C n=any b=dict
torch._precompile
 Capture C n=any r=any b=dict h
 MakeFxTracer C n=any b=dict
 PrecompileError C n=any r=any b=dict h ?data:args
 PrecompiledModule C n=any r=plain b=dict h
 PrecompiledRunnable C n=any r=any b=dict h
 _Capture C n=any r=any b=dict h
 _MakeFxCapture C n=any r=plain b=dict h
torch._prims
 ELEMENTWISE_PRIM_TYPE_PROMOTION_KIND C r=rule:enum-value h
torch._prims.context
 TorchRefsMode C n=any r=any b=dict h
torch._prims_common
 CUDARngStateHelper C n=any r=any b=dict h
 ELEMENTWISE_TYPE_PROMOTION_KIND C r=rule:enum-value h
 K C n=any r=any b=dict
 REDUCTION_OUTPUT_TYPE_KIND C r=rule:enum-value h
 RETURN_TYPE C r=rule:enum-value h
torch._prims_common.wrappers
 elementwise_type_promotion_wrapper C n=any r=any b=dict h
torch._python_dispatcher
 PythonDispatcher C n=any b=dict h
torch._refs.fft
 _CanonicalizeC2rReturn C n=any r=any b=dict
 _ShapeAndDims C n=any r=any b=dict
torch._sources
 ParsedDef C n=any r=any b=dict
torch._strobelight.cli_function_profiler
 StrobelightCLIFunctionProfiler C n=any r=any b=dict h
 StrobelightCLIProfilerError C n=any r=any b=dict h ?data:args
torch._strobelight.compile_time_profiler
 StrobelightCompileTimeProfiler C n=any r=any b=dict h
torch._subclasses.fake_tensor
 DataDependentOutputException C n=any b=dict ?data:args
 DynamicOutputShapeException C n=any b=dict ?data:args
 FakeCopyMode C n=any r=any b=dict h
 FakeTensorConfig C n=any r=any b=dict h
 FakeTensorConverter C n=any b=dict h
 FakeTensorDeviceMismatchError C n=any r=data b=dict h ?data:args
 MetadataMismatchError C n=any b=dict ?data:args
 SingletonConstant C n=any r=any b=dict h
 SymNumberMemoDescriptor C n=any r=any b=dict h
 UnsupportedFakeTensorException C n=any b=dict ?data:args
 UnsupportedMutationAliasingException C n=any b=dict ?data:args
 UnsupportedOperatorException C n=any b=dict ?data:args
 _FakeTensorConstructorIgnoredState C n=any r=data b=dict i
torch._subclasses.functional_tensor
 BaseFunctionalizeAPI C n=any r=any b=dict h
 CppFunctionalizeAPI C n=any r=any b=dict h
 FunctorchFunctionalizeAPI C n=any r=any b=dict h
 PythonFunctionalizeAPI C n=any b=dict h
torch._subclasses.meta_utils
 MetaConverter C n=any b=dict h
 MetaStorageDesc C n=any b=dict
 MetaTensorDesc C n=any b=dict
 MetaTensorDescriber C n=any b=dict h
 ViewFunc C n=any b=dict
 _CustomViewFunc C n=any b=dict
 _FakeTensorViewFunc C n=any b=dict
 _MetaTensorCallback C n=any b=dict h
 _MetaTensorCallbackKwargs C n=any r=data b=dict i
 _MetaTensorCallbackOptDevice C n=any b=dict h
torch._subclasses.schema_check_mode
 Aliasing C n=any r=any b=dict
 Mutation C n=any r=any b=dict
torch._tensor_iterator
 TensorIterator C n=any b=dict h
torch._tensor_str
 _Formatter C n=any b=dict h
 __PrinterOptions C n=any b=dict
torch._utils
 CallbackRegistry C n=any r=any b=dict h
 ExceptionWrapper C n=any b=dict h
 KeyErrorMessage C n=plain r=plain b=rule:slots h
 _Block C n=any r=data b=dict i
 _ClassPropertyDescriptor C n=any r=any b=dict h
 _Frame C n=any r=data b=dict i
 _LazySeedTracker C n=any r=any b=dict h
 _Segment C n=any r=data b=dict i
 _Snapshot C n=any r=data b=dict i
 _TraceEntry C n=any r=data b=dict i
torch._vendor.packaging._structures
 InfinityType C n=any r=any b=dict
 NegativeInfinityType C n=any r=any b=dict
torch._vendor.packaging.version
 InvalidVersion C n=any r=any b=dict h ?data:args
 Version C n=any b=dict
 _BaseVersion C n=any r=any b=dict
 _Version C n=any r=any b=dict
torch._vendor.quack.autotuner
 AutotuneConfig C n=any r=any b=dict
 Autotuner C n=any b=dict h
torch._vendor.quack.cache.async_compile
 CompilePending C n=any r=data b=dict h ?data:args
 CompilePool C n=any b=dict h
 PoolPayload C n=any r=any b=dict
 suppress_pool C n=any r=any b=dict h
torch._vendor.quack.cache.jit
 FileLock C n=any r=any b=dict h
torch._vendor.quack.cute_dsl_utils
 ParamsBase C n=any b=dict
torch._vendor.quack.dsl.smem_struct
 PartitionedStruct C n=any b=dict h
 Reserved C n=any r=any b=dict h
torch._vendor.quack.epilogue.frontend
 EpiMod C n=any b=dict h
 EpiPlan C n=any r=any b=rule:slots h
 StaticEpi C n=any r=any b=dict h
 _FragmentEpiModMixin C n=any r=any b=dict h
torch._vendor.quack.epilogue.head_rmsnorm
 HeadRstd C n=any r=any b=dict h
torch._vendor.quack.epilogue.math
 F2 C n=any r=any b=dict
 Pair C n=any r=any b=dict
torch._vendor.quack.epilogue.mixin
 ComposableEpiMixin C n=any r=any b=dict h
torch._vendor.quack.epilogue.ops
 ColVecLoad C n=any r=any b=dict h
 ColVecReduce C n=any r=plain b=dict h
 ColVecSelect C n=any r=data b=dict h
 DStore C n=any r=any b=dict h
 EpiContext C n=any b=rule:slots h
 EpiOp C n=any r=any b=dict h
 EpiSmemBytes C n=any r=any b=dict
 GroupedColStatsBase C n=any r=any b=dict h
 GroupedColStatsOut C n=any r=any b=dict h
 OnlineLSEReduce C n=any r=any b=dict h
 RowVecLoad C n=any r=any b=dict h
 RowVecReduce C n=any r=plain b=dict h
 Scalar C n=any r=any b=dict h
 TileLoad C n=any r=any b=dict h
 TileStore C n=any r=plain b=dict h
 VecLoad C n=any r=any b=dict h
 VecReduce C n=any r=plain b=dict h
 _TileLoadState C n=any r=any b=dict
torch._vendor.quack.epilogue.quantize_out
 BlockScaleFactorStore C n=any r=plain b=dict h
 _SfdColLoopState C n=any r=any b=dict
 _SfdColState C n=any r=any b=dict
 _SfdRowLoopState C n=any r=any b=dict
 _SfdRowState C n=any r=any b=dict
torch._vendor.quack.epilogue.rotary
 RotaryCosSinLoad C n=any r=any b=dict h
 RotaryCosSinLoadHost C n=any r=any b=dict h
 RotaryCosSinTMALoad C n=any r=any b=dict h
torch._vendor.quack.epilogue.visit
 _EpiModMixinBase C n=any r=any b=dict h
torch._vendor.quack.fast_math
 FastDivmod C n=any b=dict h
torch._vendor.quack.gemm
 AllGatherArguments C n=any r=any b=dict
 _GemmPlan C n=any r=any b=dict
torch._vendor.quack.gemm_base
 GemmBase C n=any r=any b=dict h
 GemmBase.EpilogueArguments C n=any b=dict
 GemmTmaBase C n=any r=any b=dict h
 NamedBarrierGemm C r=rule:enum-value h
torch._vendor.quack.gemm_config
 GemmConfig C n=any b=dict
 SplitKMode C r=rule:enum-value h
torch._vendor.quack.gemm_default_epi
 GemmDefaultEpiMixin C n=any r=any b=dict h
 GemmDefaultEpiMixin.EpilogueArguments C n=any r=any b=dict
 GemmDefaultSm100 C n=any b=dict h
 GemmDefaultSm120 C n=any b=dict h
 GemmDefaultSm80 C n=any b=dict h
 GemmDefaultSm90 C n=any b=dict h
torch._vendor.quack.gemm_iface
 Canon C n=any r=any b=dict
 IfacePlan C n=any r=any b=dict
 VariantSpec C n=any r=any b=dict
torch._vendor.quack.gemm_interface
 _GemmIfacePlan C n=any r=any b=dict
 _Operand C n=any r=any b=dict
torch._vendor.quack.gemm_runtime.autotune
 ModProblem C n=any r=any b=dict
 TunedModGemm C n=any r=any b=dict
torch._vendor.quack.gemm_runtime.host
 FakeArgCtx C n=any r=any b=dict
 GemmEpiPlan C n=any r=any b=dict
torch._vendor.quack.gemm_runtime.identity
 GemmClassRef C n=any r=any b=dict
 LocalModRegistry C n=any r=any b=dict h
 TransformARef C n=any r=any b=dict
torch._vendor.quack.gemm_sm100
 GemmSm100 C n=any b=dict h
torch._vendor.quack.gemm_sm120
 GemmSm120 C n=any b=dict h
torch._vendor.quack.gemm_sm80
 GemmSm80 C n=any b=dict h
torch._vendor.quack.gemm_sm90
 GemmSm90 C n=any b=dict h
torch._vendor.quack.gemm_symmetric
 GemmSymmetricMixin C n=any r=any b=dict h
 GemmSymmetricMixin.EpilogueArguments C n=any r=any b=dict
 GemmSymmetricSm100 C n=any b=dict h
 GemmSymmetricSm120 C n=any b=dict h
 GemmSymmetricSm80 C n=any b=dict h
 GemmSymmetricSm90 C n=any b=dict h
 _GemmSymmetricPlan C n=any r=any b=dict
torch._vendor.quack.operand_transform.formats
 DecodeFormat C n=any r=any b=dict h
 Fp8 C n=any r=any b=dict h
 Int4 C n=any r=data b=dict h
 Int4Awq C n=any r=any b=dict h
 Int4B8 C n=any r=any b=dict h
 Int4Sm C n=any r=any b=dict h
 Int4SmFold C n=any r=any b=dict h
 Int8 C n=any r=any b=dict h
 Mxfp4 C n=any r=any b=dict h
 Mxfp8 C n=any r=any b=dict h
 Nvfp4 C n=any r=any b=dict h
 Qtip C n=any r=any b=dict h
 Qtip2 C n=any r=any b=dict h
 Qtip2S C n=any r=any b=dict h
torch._vendor.quack.operand_transform.frontend
 ATransformMod C n=any b=dict h
 DropoutAMod C n=any b=dict h
 PackedFormatMod C n=any b=dict h
 PackedInput C n=any b=dict
 ResolvedOperands C n=any r=any b=dict
 TransformModBase C n=any r=any b=dict h
torch._vendor.quack.operand_transform.kinds
 SeedKind C n=any r=any b=dict h
 StripKind C n=any r=any b=dict h
 _StripArg C n=any r=plain b=dict h
 _StripAux C n=any r=plain b=dict h
torch._vendor.quack.operand_transform.transform
 AuxKTileStrip C n=any r=any b=dict h
 AuxOperandA C n=any r=any b=dict h
 TransformA C n=any r=any b=dict h
 TransformADropout C n=any r=plain b=dict h
 TransformAOperand C n=any r=any b=dict
 TransformAValue C n=any b=dict h
 TransformAW4 C n=any b=dict h
torch._vendor.quack.pipeline
 _PipelineIndexPhaseMixin C n=any r=any b=dict h
torch._vendor.quack.pipeline_checks
 PipelineArriveCountError C n=any r=any b=dict h ?data:args
torch._vendor.quack.reduction_base
 ReductionBase C n=any r=any b=dict h
torch._vendor.quack.rms_final_reduce
 RmsFinalReduce C n=any r=any b=dict h
torch._vendor.quack.rmsnorm_config
 RmsNormBwdConfig C n=any b=dict
 RmsNormFwdConfig C n=any b=dict
torch._vendor.quack.rounding
 RoundingMode C r=rule:enum-value h
torch._vendor.quack.split_k_reduce
 SplitKReduce C n=any b=dict h
torch._vendor.quack.sync.barrier
 Semaphore C n=any b=dict
torch._vendor.quack.tile_scheduler
 AgParams C n=any r=any b=dict
 AgSchedulerArguments C n=any r=any b=dict
 PersistenceMode C r=rule:enum-value h
 RasterOrder C r=rule:enum-value h
 RasterOrderOption C r=rule:enum-value h
 TileScheduler C n=any r=any b=dict h
 TileScheduler.Params C n=any b=dict
 TileSchedulerArguments C n=any b=dict
 TileSchedulerOptions C n=any r=any b=dict
 TriangularTileScheduler C n=any r=any b=dict h
 TriangularTileScheduler.Params C n=any b=dict
 VarlenMTileScheduler C n=any r=any b=dict h
 VarlenMTileScheduler.Params C n=any b=dict
 VarlenMTileSchedulerArguments C n=any b=dict
 WorkTileInfo C n=any b=dict h
torch._vendor.quack.varlen_utils
 VarlenArguments C n=any r=any b=dict
 VarlenManager C n=any b=dict h
 VarlenManager.Params C n=any b=dict
torch._weights_only_unpickler
 Unpickler C n=any r=plain b=dict h
 _PendingNewobj C n=any r=any b=dict h
 _safe_globals C n=any r=any b=dict h
torch.accelerator
 device_index C n=any r=any b=dict h
torch.ao.nn.sparse.quantized.dynamic.linear
 Linear C n=any b=rule:module-state h
torch.ao.nn.sparse.quantized.linear
 Linear C n=any b=rule:module-state h
torch.ao.nn.sparse.quantized.utils
 LinearBlockSparsePattern C n=any b=dict h
torch.ao.ns._numeric_suite
 Logger C n=any b=rule:module-state h
 OutputLogger C n=any b=rule:module-state h
 Shadow C n=any b=rule:module-state h
 ShadowLogger C n=any b=rule:module-state h
torch.ao.ns._numeric_suite_fx
 NSTracer C n=any b=dict h
 OutputComparisonLogger C n=any b=rule:module-state h
 OutputLogger C n=any b=rule:module-state h
torch.ao.ns.fx.graph_matcher
 GraphMatchingException C n=any r=any b=dict h ?data:args
 SubgraphTypeRelationship C r=rule:enum-value h
 _NSGraphMatchableSubgraphsIterator C n=any b=dict h
torch.ao.ns.fx.n_shadows_utils
 OutputProp C n=any b=dict h
torch.ao.ns.fx.ns_types
 NSSingleResultValuesType C r=rule:enum-value h
 NSSubgraph C n=any r=any b=dict
torch.ao.ns.fx.qconfig_multi_mapping
 QConfigMultiMapping C n=any r=any b=dict h
torch.ao.ns.fx.utils
 NodeInputOrOutputType C r=rule:enum-value h
torch.ao.pruning._experimental.data_sparsifier.lightning.callbacks.data_sparsity
 PostTrainingDataSparsity C n=any r=any b=dict h
 TrainingAwareDataSparsity C n=any r=any b=dict h
torch.ao.quantization.fx._equalize
 EqualizationQConfig C n=any r=any b=rule:slots
 _InputEqualizationObserver C n=any b=rule:module-state h
 _WeightEqualizationObserver C n=any b=rule:module-state h
torch.ao.quantization.fx._model_report.detector
 DetectorBase C n=any r=any b=dict h
 DetectorQConfigInfo C n=any r=any b=dict h
 DynamicStaticDetector C n=any r=any b=dict h
 InputWeightEqualizationDetector C n=any r=data b=dict h
 OutlierDetector C n=any r=data b=dict h
 PerChannelDetector C n=any b=dict h
torch.ao.quantization.fx._model_report.model_report
 ModelReport C n=any b=dict h
torch.ao.quantization.fx._model_report.model_report_observer
 ModelReportObserver C n=any b=rule:module-state h
torch.ao.quantization.fx._model_report.model_report_visualizer
 ModelReportVisualizer C n=any r=any b=dict h
torch.ao.quantization.fx.custom_config
 ConvertCustomConfig C n=any r=any b=dict h
 FuseCustomConfig C n=any r=any b=dict h
 PrepareCustomConfig C n=any r=any b=dict h
 StandaloneModuleConfigEntry C n=any b=dict
torch.ao.quantization.fx.fuse_handler
 DefaultFuseHandler C n=any r=any b=dict h
 FuseHandler C n=any r=any b=dict h
torch.ao.quantization.fx.quantize_handler
 BatchNormQuantizeHandler C n=any b=dict h
 BinaryOpQuantizeHandler C n=any b=dict h
 CatQuantizeHandler C n=any b=dict h
 ConvReluQuantizeHandler C n=any b=dict h
 CopyNodeQuantizeHandler C n=any b=dict h
 CustomModuleQuantizeHandler C n=any b=dict h
 DefaultNodeQuantizeHandler C n=any b=dict h
 EmbeddingQuantizeHandler C n=any b=dict h
 FixedQParamsOpQuantizeHandler C n=any b=dict h
 GeneralTensorShapeOpQuantizeHandler C n=any b=dict h
 LinearReLUQuantizeHandler C n=any b=dict h
 QuantizeHandler C n=any b=dict h
 RNNDynamicQuantizeHandler C n=any b=dict h
 StandaloneModuleQuantizeHandler C n=any b=dict h
torch.ao.quantization.fx.tracer
 QuantizationTracer C n=any b=dict h
 ScopeContextManager C n=any b=dict h
torch.ao.quantization.fx.utils
 ObservedGraphModuleAttrs C n=any b=dict
torch.autograd.anomaly_mode
 detect_anomaly C n=any b=dict h
 set_detect_anomaly C n=any b=dict h
torch.autograd.forward_ad
 UnpackedDualTensor C n=any r=any b=dict
 _set_fwd_grad_enabled C n=any b=dict h
 dual_level C n=any r=any b=dict h
torch.autograd.function
 FunctionCtx C n=any r=any b=dict h
 _HookMixin C n=any r=any b=dict h
torch.autograd.grad_mode
 _force_original_view_tracking C n=any b=dict h
 _unsafe_preserve_version_counter C n=any r=plain b=dict h
 enforce_grad_layout_policy C n=any b=dict h
 set_grad_enabled C n=any b=dict h
 set_multithreading_enabled C n=any b=dict h
torch.autograd.gradcheck
 GradcheckError C n=any r=any b=dict h ?data:args
torch.autograd.profiler
 KinetoStepTracker C n=any r=any b=dict h
 _EnforceUnique C n=any r=any b=dict h
 _ProfilerStats C n=any b=dict
 emit_itt C n=any r=any b=dict h
 emit_nvtx C n=any r=any b=dict h
 profile C n=any b=dict h
torch.autograd.profiler_util
 EventList C n=any r=data b=dict i
 EventMetadata C n=any r=any b=dict
 FormattedTimesMixin C n=any r=any b=dict h
 FunctionEvent C n=any b=dict h
 FunctionEventAvg C n=any r=any b=dict h
 Interval C n=any r=any b=dict h
 MemRecordsAcc C n=any b=dict h
 StringTable C n=any r=any b=dict i
torch.compiler._cache
 CacheArtifact C n=any b=dict
 CacheArtifactFactory C n=any r=any b=dict h
 CacheArtifactManager C n=any r=any b=dict h
 CacheArtifactRecorder C n=any b=dict
torch.compiler._precompile_types
 GuardFact C n=any b=dict
 PrecompileSummary C n=any b=dict
torch.cpu
 Event C n=any r=any b=dict h
 Stream C n=any r=any b=dict h
 StreamContext C n=any r=any b=dict h
torch.cuda
 CudaError C n=any b=dict h ?data:args
 DeferredCudaCallError C n=any r=any b=dict h ?data:args
 StreamContext C n=any b=dict h
 _CompatInterval C n=any r=data b=dict h
 _CompatSet C n=any r=any b=dict h
 _DeviceGuard C n=any r=any b=dict h
 _StrayContextCheckType C r=rule:enum-value h
 _WrappedTritonKernel C n=any r=any b=dict h
 _amdsmi_cdll_hook C n=any b=dict h
 cudaStatus C n=any r=any b=dict h
 device C n=any b=dict h
 device_of C n=any b=dict h
torch.cuda._device_limits
 GPULimits C n=any b=dict h
torch.cuda._graph_annotations
 _AnnotationsView C n=any r=any b=dict
 _GraphAnnotations C n=any r=any b=dict h
 _KernelScope C n=any r=any b=dict
 _PyStacksView C n=any r=any b=dict
torch.cuda._memory_viz
 Bytes C n=any r=any b=dict h
torch.cuda._sanitizer
 Access C n=any b=dict
 AccessType C r=rule:enum-value h
 ArgumentHandler C n=any r=any b=dict h
 CUDASanitizerErrors C n=any r=data b=dict h ?data:args
 EventHandler C n=any r=any b=dict h
 StreamSynchronizations C n=any r=any b=dict h
 SynchronizationError C n=any r=any b=dict h ?data:args
 TensorInfo C n=any b=dict
 UnsynchronizedAccessError C n=any r=data b=dict h ?data:args
 _TensorsAccessed C n=any r=any b=dict h
torch.cuda._utils
 _CudaKernel C n=any r=any b=dict h
torch.cuda.graphs
 _RetainedCallbacks C n=any r=any b=dict h
 graph C n=any b=dict h
torch.cuda.green_contexts
 SMPartition C n=any r=any b=dict h
torch.cuda.jiterator
 _CodeParser C n=any b=dict h
 _JittedFunction C n=any b=dict h
torch.cuda.memory
 _CUDAAllocator C n=any r=any b=dict h
torch.cuda.nvtx
 _NVTXStub C n=any r=any b=dict h
torch.cuda.tunable
 _ScaledGemmOptions C n=any r=any b=dict
torch.distributed
 _Stub C n=any r=any b=dict h
torch.distributed._checkpointable
 _Checkpointable C n=any b=dict h
torch.distributed._composable.contract
 RegistryItem C n=any r=any b=dict h
 _ContractFn C n=any b=dict h
torch.distributed._composable.replicate_with_fsdp
 _ReplicateStateContext C n=any r=any b=dict h
torch.distributed._composable_state
 _State C n=any r=any b=dict h
torch.distributed._functional_collectives
 _LegacyToFunctionalCollectiveMode C n=any r=any b=dict h
torch.distributed._local_tensor
 LocalIntNode C n=plain r=plain b=dict h
 LocalRunnerMode C n=any b=dict h
 _ExceptionRaisingThread C n=any b=dict h
 _LocalDeviceMesh C n=any r=any b=dict h
 _LocalDist C n=any r=any b=dict h
 _LocalOffsetBasedRNGTracker C n=any b=dict h
 _LocalPhiloxState C n=any b=dict h
 _LocalRandom C n=any r=any b=dict h
torch.distributed._mesh_layout
 _FlatLayout C n=any b=dict
 _MeshLayout C n=any r=data b=dict
torch.distributed._pycute.layout
 Layout C n=any b=dict
 LayoutBase C n=any r=any b=dict h
torch.distributed._pycute.typing
 Integer C n=any r=any b=dict h
torch.distributed._serialization
 _PseudoZipFile C n=any r=any b=dict h
torch.distributed._shard.metadata
 ShardMetadata C n=any b=rule:slots
torch.distributed._shard.sharded_tensor.api
 ShardedTensor.ProcessGroupState C n=any b=dict
torch.distributed._shard.sharded_tensor.metadata
 MEM_FORMAT_ENCODING C r=rule:enum-value h
 ShardedTensorMetadata C n=any b=dict
torch.distributed._shard.sharded_tensor.shard
 Shard C n=any b=rule:slots
torch.distributed._shard.sharder
 Sharder C n=any r=any b=dict h
torch.distributed._shard.sharding_plan.api
 ShardingPlan C n=any b=dict
 ShardingPlanner C n=any r=any b=dict h
torch.distributed._shard.sharding_spec.api
 DevicePlacementSpec C n=any b=dict
 EnumerableShardingSpec C n=any b=dict
 PlacementSpec C n=any r=any b=dict h
 ShardingSpec C n=any r=any b=dict h
torch.distributed._shard.sharding_spec.chunk_sharding_spec
 ChunkShardingSpec C n=any b=dict
torch.distributed._state_dict_utils
 CompanionMismatch C n=any r=any b=dict h ?data:args
 _TensorInfo C n=any r=any b=dict
torch.distributed._symmetric_memory
 _ScaleMode C r=rule:enum-value h
torch.distributed._symmetric_memory._nvshmem_triton
 NvshmemKernelRegistry C n=any r=any b=dict h
 NvshmemLibFinder C n=any r=any b=dict h
torch.distributed._symmetric_memory._rocshmem_triton
 RocshmemKernelRegistry C n=any r=any b=dict h
 RocshmemLibFinder C n=any r=any b=dict h
torch.distributed._symmetric_memory._shmem_triton_utils
 ShmemKernelRegistry C n=any r=any b=dict h
torch.distributed._token_switch
 TokenSwitch C n=any r=any b=dict h
 TokenSwitchNCCL C n=any b=dict h
torch.distributed._tools.fake_collectives
 CollectiveOp C n=any r=any b=dict h
torch.distributed._tools.fsdp2_mem_tracker
 _FSDPModMemStats C n=any r=any b=dict h
 _FSDPModState C r=rule:enum-value h
 _FSDPRefType C r=rule:enum-value h
 _FSDPState C r=rule:enum-value h
 _SavedFSDPMethods C n=any r=any b=dict
torch.distributed._tools.ilp_utils
 Graph C n=any b=dict h
 ModOrder C n=any r=data b=dict i
 ModRuntime C n=any r=data b=dict i
 ModStats C n=any r=data b=dict i
 ModuleInfo C n=any r=data b=dict i
 Node C n=any r=data b=dict i
torch.distributed._tools.mem_tracker
 _MemRefType C r=rule:enum-value h
 _ModMemStats C n=any r=any b=dict h
 _ModState C r=rule:enum-value h
 _RefType C r=rule:enum-value h
 _State C r=rule:enum-value h
 _UpdateType C r=rule:enum-value h
 _WeakRefInfo C n=any b=dict h
torch.distributed._tools.memory_tracker
 MemoryTracker C n=any b=dict h
torch.distributed._tools.mod_tracker
 ModTracker C n=any b=dict h
torch.distributed._tools.sac_estimator
 MSPS C n=any r=any b=dict
 SACGreedyOrderMeta C n=any b=dict
 SACStats C n=any b=dict
 SACTradeOffStats C n=any b=dict
 _SACMetadata C n=any b=dict
 _SACModMetadata C n=any b=dict
torch.distributed._tools.sac_ilp
 SACDecision C r=rule:enum-value h
torch.distributed._transport._api
 Memory C n=any b=dict h
 MemoryView C n=any b=dict h
 MutableMemoryView C n=any b=dict h
 RemoteBuffer C n=any b=dict h
 Transport C n=any b=dict h
torch.distributed._transport._serialization
 _WireDescriptor C n=any r=any b=dict h
torch.distributed._transport.nixl._memory
 NIXLMemory C n=any r=any b=dict h
 NIXLMemoryView C n=any r=any b=dict h
 NIXLMutableMemoryView C n=any r=any b=dict h
 NIXLRemoteBuffer C n=any b=dict
 _Registration C n=any b=dict
torch.distributed._transport.nixl._transport
 NIXLTransport C n=any b=dict h
torch.distributed._watchdog
 _CancelHandle C n=any r=any b=dict h
 _StreamMonitor C n=any b=dict
 _Watchdog C n=any b=dict h
torch.distributed.algorithms._checkpoint.checkpoint_wrapper
 ActivationWrapper C n=any b=rule:module-state h
 CheckpointImpl C r=rule:enum-value h
 CheckpointWrapper C n=any b=rule:module-state h
 OffloadWrapper C n=any b=rule:module-state h
torch.distributed.algorithms._comm_hooks.default_hooks
 DefaultState C n=any b=rule:slots h
 LowPrecisionState C n=any b=rule:slots h
torch.distributed.algorithms._optimizer_overlap.optimizer_overlap
 OverlappedOptimizer C n=any r=any b=dict h
 _OverlappedStandardOptimizer C n=any b=dict h
torch.distributed.algorithms._quantization.quantization
 DQuantType C r=rule:enum-value h
torch.distributed.algorithms.ddp_comm_hooks
 DDPCommHookType C r=rule:enum-value h
torch.distributed.algorithms.ddp_comm_hooks.mixed_precision_hooks
 _AllreduceUpcastHookState C n=any b=dict
torch.distributed.algorithms.ddp_comm_hooks.optimizer_overlap_hooks
 _OptimInBackwardHookState C n=any b=dict
 _OptimizerHookState C n=any b=rule:slots h
torch.distributed.algorithms.ddp_comm_hooks.post_localSGD_hook
 PostLocalSGDState C n=any r=data b=rule:slots h
torch.distributed.algorithms.ddp_comm_hooks.powerSGD_hook
 PowerSGDState C n=any b=dict h
torch.distributed.algorithms.join
 Join C n=any b=dict h
 JoinHook C n=any r=any b=dict h
 Joinable C n=any r=any b=dict h
 _JoinConfig C n=any r=any b=dict
torch.distributed.algorithms.model_averaging.averagers
 ModelAverager C n=any r=any b=dict h
 PeriodicModelAverager C n=any r=data b=dict h
torch.distributed.algorithms.model_averaging.hierarchical_model_averager
 HierarchicalModelAverager C n=any b=dict h
torch.distributed.autograd
 context C n=any r=any b=dict h
torch.distributed.checkpoint._async_executor
 _AsyncCheckpointExecutor C n=any r=any b=dict h
torch.distributed.checkpoint._async_process_executor
 _AsyncCheckpointRequest C n=any b=dict
 _CheckpointRequestIdentifier C n=any b=dict
 _CheckpointSaveProcessControlOpts C r=rule:enum-value h
 _ProcessBasedAsyncCheckpointExecutor C n=any b=dict h
torch.distributed.checkpoint._async_thread_executor
 _ThreadBasedAsyncCheckpointExecutor C n=any b=dict h
torch.distributed.checkpoint._checkpointer
 _Checkpointer C n=any r=any b=dict h
torch.distributed.checkpoint._consolidate_hf_safetensors
 _FqnData C n=any b=dict
 _InputFileData C n=any b=dict
 _OutputFileData C n=any b=dict
torch.distributed.checkpoint._experimental.barriers
 Barrier C n=any r=any b=dict h
 BarrierConfig C n=any b=dict
 DistBarrier C n=any r=any b=dict h
 TCPStoreBarrier C n=any b=dict h
torch.distributed.checkpoint._experimental.checkpoint_process
 CheckpointProcess C n=any b=dict h
 CheckpointProcessConfig C n=any b=dict
 RequestType C r=rule:enum-value h
 WorkerRequest C n=any b=dict
 WorkerResponse C n=any b=dict
torch.distributed.checkpoint._experimental.checkpoint_reader
 CheckpointReader C n=any r=any b=dict h
torch.distributed.checkpoint._experimental.checkpoint_writer
 CheckpointWriter C n=any r=any b=dict h
 CheckpointWriterConfig C n=any b=dict
 WriterHook C n=any r=any b=dict h
torch.distributed.checkpoint._experimental.checkpointer
 AsyncCheckpointer C n=any r=any b=dict h
 Checkpointer C n=any r=any b=dict h
 SyncCheckpointer C n=any r=any b=dict h
torch.distributed.checkpoint._experimental.config
 CheckpointerConfig C n=any b=dict
torch.distributed.checkpoint._experimental.staging
 CheckpointStager C n=any r=any b=dict h
 CheckpointStagerConfig C n=any b=dict
 DefaultStager C n=any b=dict h
torch.distributed.checkpoint._experimental.types
 RankInfo C n=any b=dict
torch.distributed.checkpoint._extension
 Extension C n=any r=any b=dict h
 ExtensionRegistry C n=any r=any b=dict h
 StreamTransformExtension C n=any r=any b=dict h
 ZStandard C n=any r=any b=dict h
torch.distributed.checkpoint._hf_utils
 _HFStorageInfo C n=any b=dict
torch.distributed.checkpoint._pg_transport
 PGTransport C n=any r=any b=dict h
 _DTensorMeta C n=any b=dict
 _ShardedTensorMeta C n=any b=dict
 _StateDictMeta C n=any b=dict
 _TensorMeta C n=any b=dict
torch.distributed.checkpoint._state_dict_stager
 StateDictStager C n=any b=dict h
torch.distributed.checkpoint.api
 CheckpointException C n=any r=data b=dict h ?data:args
torch.distributed.checkpoint.default_planner
 DefaultLoadPlanner C n=any r=any b=dict h
 DefaultSavePlanner C n=any r=any b=dict h
 _EmptyStateDictLoadPlanner C n=any r=any b=dict h
torch.distributed.checkpoint.filesystem
 FileSystem C n=any r=any b=dict h
 FileSystemBase C n=any r=any b=dict h
 FileSystemReader C n=any b=dict h
 FileSystemWriter C n=any b=dict h
 SerializationFormat C r=rule:enum-value h
 _FileSystemWriter C n=any b=dict h
 _OverlappingCpuLoader C n=any b=dict h
 _SerialCpuLoader C n=any r=any b=dict h
 _StorageInfo C n=any b=dict
 _StoragePrefix C n=any b=dict
 _StorageReaderTransforms C n=any r=any b=dict h
 _StorageWriterTransforms C n=any r=any b=dict h
 _TensorLoader C n=any r=any b=dict h
torch.distributed.checkpoint.format_utils
 BroadcastingTorchSaveReader C n=any r=any b=dict h
 DynamicMetaLoadPlanner C n=any r=any b=dict h
 FormatMode C r=rule:enum-value h
torch.distributed.checkpoint.fsspec_filesystem
 FsspecReader C n=any b=dict h
 FsspecWriter C n=any b=dict h
 _FileSystem C n=any r=any b=dict h
torch.distributed.checkpoint.hf_storage
 HuggingFaceStorageReader C n=any b=dict h
 HuggingFaceStorageWriter C n=any b=dict h
torch.distributed.checkpoint.metadata
 BytesStorageMetadata C n=any b=dict
 ChunkStorageMetadata C n=any b=dict
 Metadata C n=any b=dict
 MetadataIndex C n=any b=dict
 StorageMeta C n=any b=dict
 TensorStorageMetadata C n=any b=dict
 _MEM_FORMAT_ENCODING C r=rule:enum-value h
torch.distributed.checkpoint.optimizer
 _ReaderWithOffset C n=any b=dict h
torch.distributed.checkpoint.planner
 BytesIOWriteData C n=any b=dict
 LoadItemType C r=rule:enum-value h
 LoadPlan C n=any b=dict
 LoadPlanner C n=any r=any b=dict h
 ReadItem C n=any b=dict
 SavePlan C n=any b=dict
 SavePlanner C n=any r=any b=dict h
 TensorWriteData C n=any b=dict
 WriteItem C n=any b=dict
 WriteItemType C r=rule:enum-value h
torch.distributed.checkpoint.protocol
 CheckpointableTensor C n=any b=dict h
torch.distributed.checkpoint.quantized_hf_storage
 QuantizedHuggingFaceStorageReader C n=any b=dict h
torch.distributed.checkpoint.staging
 AsyncStager C n=any b=dict h
 BlockingAsyncStager C n=any r=any b=dict h
 DefaultStager C n=any b=dict h
 StagingOptions C n=any b=dict
torch.distributed.checkpoint.state_dict
 StateDictOptions C n=any b=dict
 _EXTRA_STATE C n=any r=any b=dict h
 _StateDictInfo C n=any b=dict
torch.distributed.checkpoint.state_dict_saver
 AsyncCheckpointerType C r=rule:enum-value h
 AsyncSaveResponse C n=any b=dict
torch.distributed.checkpoint.stateful
 Stateful C n=any b=dict h
torch.distributed.checkpoint.storage
 StorageReader C n=any r=any b=dict h
 StorageWriter C n=any r=any b=dict h
 WriteResult C n=any b=dict
torch.distributed.checkpoint.utils
 _DistWrapper C n=any b=dict h
torch.distributed.collective_utils
 SyncPayload C n=any b=dict
torch.distributed.debug._debug_handlers
 C10dHealthCheckHandler C n=any r=any b=dict h
 FlightRecorderHandler C n=any r=any b=dict h
 IndexHandler C n=any r=any b=dict h
 ProfilerHandler C n=any r=any b=dict h
 PySpyHandler C n=any r=any b=dict h
 StacksHandler C n=any r=any b=dict h
 TCPStoreHandler C n=any r=any b=dict h
 TorchCommsFlightRecorderHandler C n=any r=any b=dict h
 TorchCommsHealthCheckHandler C n=any r=any b=dict h
 WaitCountersHandler C n=any r=any b=dict h
torch.distributed.debug._frontend
 DebugHandler C n=any r=any b=dict h
 PeriodicDumper C n=any b=dict h
torch.distributed.device_mesh
 _DeviceMeshStub C n=any r=any b=dict h
torch.distributed.distributed_c10d
 Backend._BackendPlugin C n=any r=any b=dict
 BackendConfig C n=any b=dict h
 GroupMember C n=any r=any b=dict h
 _CoalescingManager C n=any r=any b=dict h
 _CollOp C n=any r=any b=dict h
 _GroupMetadata C n=any r=data b=dict i
 _PGConfig C n=any r=data b=dict i
 _ShrinkGroupInfo C n=any r=data b=dict i
 _TimeEstimator C n=any r=any b=dict h
 _TorchComm C n=any b=dict h
 _World C n=any r=any b=dict h
 _WorldPGConfig C n=any r=data b=dict i
 group C n=any r=any b=dict h
torch.distributed.elastic.events.api
 Event C n=any b=dict
 EventSource C r=rule:enum-value h
 NodeState C r=rule:enum-value h
 RdzvEvent C n=any b=dict
torch.distributed.elastic.metrics.api
 ConsoleMetricHandler C n=any r=any b=dict h
 MetricHandler C n=any r=any b=dict h
 MetricStream C n=any r=any b=dict h
 MetricsConfig C n=any r=any b=rule:slots h
 NullMetricHandler C n=any r=any b=dict h
torch.distributed.elastic.multiprocessing.api
 LogsDest C n=any b=dict
 LogsSpecs C n=any r=any b=dict h
 RunProcsResult C n=any b=dict
 SignalException C n=any r=data b=dict h ?data:args
 Std C r=rule:enum-value h
torch.distributed.elastic.multiprocessing.errors
 ChildFailedError C n=any b=dict h ?data:args
torch.distributed.elastic.multiprocessing.errors.error_handler
 ErrorHandler C n=any r=any b=dict h
torch.distributed.elastic.multiprocessing.tail_log
 TailLog C n=any b=dict h
torch.distributed.elastic.rendezvous._etcd_stub
 Client C n=any r=any b=dict h
 EtcdAlreadyExist C n=any r=data b=dict h ?data:args
 EtcdCompareFailed C n=any r=data b=dict h ?data:args
 EtcdEventIndexCleared C n=any r=data b=dict h ?data:args
 EtcdException C n=any r=data b=dict h ?data:args
 EtcdKeyNotFound C n=any r=data b=dict h ?data:args
 EtcdResult C n=any r=any b=dict h
 EtcdStubError C n=any r=data b=dict h ?data:args
 EtcdWatchTimedOut C n=any r=data b=dict h ?data:args
torch.distributed.elastic.rendezvous.api
 RendezvousClosedError C n=any r=any b=dict h ?data:args
 RendezvousConnectionError C n=any r=any b=dict h ?data:args
 RendezvousError C n=any r=any b=dict h ?data:args
 RendezvousGracefulExitError C n=any r=any b=dict h ?data:args
 RendezvousHandler C n=any r=any b=dict h
 RendezvousHandlerRegistry C n=any r=any b=dict h
 RendezvousInfo C n=any r=any b=dict h
 RendezvousParameters C n=any r=data b=dict h
 RendezvousStateError C n=any r=any b=dict h ?data:args
 RendezvousStoreInfo C n=any b=dict
 RendezvousTimeoutError C n=any r=any b=dict h ?data:args
torch.distributed.elastic.rendezvous.c10d_rendezvous_backend
 C10dRendezvousBackend C n=any b=dict h
torch.distributed.elastic.rendezvous.dynamic_rendezvous
 DynamicRendezvousHandler C n=any b=dict h
 RendezvousBackend C n=any r=any b=dict h
 RendezvousSettings C n=any b=dict
 RendezvousTimeout C n=any b=dict h
 _Action C r=rule:enum-value h
 _BackendRendezvousStateHolder C n=any r=any b=dict h
 _DistributedRendezvousOpExecutor C n=any r=any b=dict h
 _NodeDesc C n=any b=dict
 _NodeDescGenerator C n=any r=any b=dict h
 _RendezvousCloseOp C n=any r=any b=dict h
 _RendezvousContext C n=any r=any b=dict h
 _RendezvousExitOp C n=any r=any b=dict h
 _RendezvousJoinOp C n=any r=any b=dict h
 _RendezvousKeepAliveOp C n=any r=any b=dict h
 _RendezvousOpExecutor C n=any r=any b=dict h
 _RendezvousState C n=any r=any b=dict h
 _RendezvousStateHolder C n=any r=any b=dict h
torch.distributed.elastic.rendezvous.etcd_rendezvous
 EtcdRendezvousHandler C n=any r=any b=dict h
 EtcdRendezvousRetryImmediately C n=any r=any b=dict h ?data:args
 EtcdRendezvousRetryableFailure C n=any r=any b=dict h ?data:args
torch.distributed.elastic.rendezvous.etcd_rendezvous_backend
 EtcdRendezvousBackend C n=any r=data b=dict h
torch.distributed.elastic.rendezvous.static_tcp_rendezvous
 StaticTCPRendezvous C n=any r=plain b=dict h
torch.distributed.elastic.timer.api
 RequestQueue C n=any r=any b=dict h
 TimerClient C n=any r=any b=dict h
 TimerRequest C n=any r=any b=rule:slots
 TimerServer C n=any r=any b=dict h
torch.distributed.elastic.timer.file_based_local_timer
 FileTimerClient C n=any r=any b=dict h
 FileTimerRequest C n=any r=any b=rule:slots
torch.distributed.elastic.timer.local_timer
 LocalTimerClient C n=any r=any b=dict h
 LocalTimerServer C n=any r=any b=dict h
 MultiprocessingRequestQueue C n=any r=any b=dict h
torch.distributed.elastic.utils.api
 macros C n=any r=any b=dict h
torch.distributed.elastic.utils.data.cycling_iterator
 CyclingIterator C n=any b=dict h
torch.distributed.elastic.utils.data.elastic_distributed_sampler
 ElasticDistributedSampler C n=any b=dict h
torch.distributed.flight_recorder.components.config_manager
 JobConfig C n=any b=dict h
torch.distributed.flight_recorder.components.types
 Collective C n=any r=any b=dict
 Database C n=any r=any b=dict
 EntryState C n=any r=plain b=dict h
 Group C n=any r=any b=dict
 MatchInfo C n=any r=any b=dict h
 MatchState C r=rule:enum-value h
 MatchStateRecord C n=any r=any b=dict h
 Membership C n=any r=any b=dict
 NCCLCall C n=any r=any b=dict
 Op C n=any b=dict h
 Ref C n=any r=any b=dict h
 Traceback C n=any r=any b=dict
 TypeInfo C n=any r=any b=dict
torch.distributed.fsdp._common_utils
 HandleTrainingState C r=rule:enum-value h
 TrainingState C r=rule:enum-value h
 _FSDPState C n=any b=dict h
torch.distributed.fsdp._debug_utils
 SimpleProfiler C n=any r=any b=dict h
 SimpleProfiler.Type C r=rule:enum-value h
torch.distributed.fsdp._exec_order_utils
 _ExecOrderData C n=any b=dict h
 _ExecOrderWarnStatus C r=rule:enum-value h
torch.distributed.fsdp._flat_param
 FlatParamHandle C n=any b=dict h
 FlatParamShardMetadata C n=any r=any b=dict
 HandleShardingStrategy C r=rule:enum-value h
 ParamInfo C n=any r=any b=dict
 SharedParamInfo C n=any r=any b=dict
 _ShardParamInfo C n=any r=any b=dict
torch.distributed.fsdp._fsdp_extensions
 FSDPExtensions C n=any r=any b=dict h
torch.distributed.fsdp._fully_shard._fsdp_api
 AllGather C n=any r=any b=dict h
 CPUOffloadPolicy C n=any b=dict
 Comm C n=any r=any b=dict h
 DataParallelMeshDims C n=any b=dict
 MixedPrecisionPolicy C n=any b=dict
 OffloadPolicy C n=any b=dict
 ReduceScatter C n=any r=any b=dict h
torch.distributed.fsdp._fully_shard._fsdp_collectives
 AllGatherResult C n=any r=any b=dict
 DefaultAllGather C n=any r=any b=dict h
 DefaultAllocMixin C n=any r=any b=dict h
 DefaultReduceScatter C n=any r=any b=dict h
 ProcessGroupAllocAllGather C n=any r=any b=dict h
 ProcessGroupAllocMixin C n=any r=any b=dict h
 ProcessGroupAllocReduceScatter C n=any r=any b=dict h
 SymmMemAllGather C n=any b=dict h
 SymmMemAllocMixin C n=any b=dict h
 SymmMemReduceScatter C n=any b=dict h
torch.distributed.fsdp._fully_shard._fsdp_common
 DDPMeshInfo C n=any b=dict
 DataParallelMeshInfo C n=any b=dict
 FSDPMeshInfo C n=any b=dict
 HSDPMeshInfo C n=any b=dict
 ShardPlacementResult C n=any b=dict
 TrainingState C r=rule:enum-value h
torch.distributed.fsdp._fully_shard._fsdp_param
 ExtensionsData C n=any b=dict
 FSDPParam C n=any b=dict h
 ParamModuleInfo C n=any b=dict
 ShardedState C r=rule:enum-value h
torch.distributed.fsdp._fully_shard._fsdp_param_group
 AllGatherState C n=any r=any b=dict
 AllReduceState C n=any r=any b=dict
 FSDPCommContext C n=any r=any b=dict h
 FSDPParamGroup C n=any b=dict h
 ReduceScatterState C n=any r=any b=dict
 _GradientReductionState C n=any b=dict
torch.distributed.fsdp._fully_shard._fsdp_state
 FSDPStateContext C n=any r=any b=dict h
torch.distributed.fsdp._fully_shard._fully_shard
 GradientReductionHandle C n=any r=any b=dict h
 UnshardHandle C n=any r=any b=dict h
 _GradientReductionHandleImpl C n=any r=any b=dict h
 _UnshardHandleImpl C n=any r=any b=dict h
torch.distributed.fsdp._limiter_utils
 _FreeEventQueue C n=any r=any b=dict h
torch.distributed.fsdp._optim_utils
 FSDPParamInfo C n=any b=dict
 StateInfo C n=any b=dict
 _ConsolidatedOptimState C n=any b=dict
 _OptimStateKey C n=any r=any b=dict
 _PosDimTensorInfo C n=any r=any b=dict
torch.distributed.fsdp._runtime_utils
 _PrefetchMode C r=rule:enum-value h
torch.distributed.fsdp._trace_utils
 TracingConfig C n=any b=dict
 _ExecOrderTracer C n=any r=any b=dict h
 _ExecutionInfo C n=any r=plain b=dict h
 _ParamUsageInfo C n=any r=any b=dict
torch.distributed.fsdp.api
 BackwardPrefetch C r=rule:enum-value h
 CPUOffload C n=any b=dict
 FullOptimStateDictConfig C n=any b=dict
 FullStateDictConfig C n=any b=dict
 LocalOptimStateDictConfig C n=any b=dict
 LocalStateDictConfig C n=any b=dict
 MixedPrecision C n=any b=dict
 OptimStateDictConfig C n=any b=dict
 ShardedOptimStateDictConfig C n=any b=dict
 ShardedStateDictConfig C n=any b=dict
 ShardingStrategy C r=rule:enum-value h
 StateDictConfig C n=any b=dict
 StateDictSettings C n=any b=dict
 StateDictType C r=rule:enum-value h
torch.distributed.fsdp.fully_sharded_data_parallel
 FullyShardedDataParallel C n=any b=rule:module-state h
 OptimStateKeyType C r=rule:enum-value h
torch.distributed.fsdp.sharded_grad_scaler
 _GeneralMultiDeviceReplicator C n=any b=dict h
torch.distributed.fsdp.wrap
 CustomPolicy C n=any r=any b=dict h
 ModuleWrapPolicy C n=any r=plain b=dict h
 _ConfigAutoWrap C n=any b=dict h
 _Policy C n=any r=any b=dict h
torch.distributed.launcher.api
 elastic_launch C n=any r=any b=dict h
torch.distributed.optim.functional_adadelta
 _FunctionalAdadelta C n=any b=dict h
torch.distributed.optim.functional_adagrad
 _FunctionalAdagrad C n=any b=dict h
torch.distributed.optim.functional_adam
 _FunctionalAdam C n=any b=dict h
torch.distributed.optim.functional_adamax
 _FunctionalAdamax C n=any b=dict h
torch.distributed.optim.functional_adamw
 _FunctionalAdamW C n=any b=dict h
torch.distributed.optim.functional_rmsprop
 _FunctionalRMSprop C n=any b=dict h
torch.distributed.optim.functional_rprop
 _FunctionalRprop C n=any b=dict h
torch.distributed.optim.functional_sgd
 _FunctionalSGD C n=any b=dict h
torch.distributed.optim.optimizer
 DistributedOptimizer C n=any b=dict h
 _FunctionalLocalOptimizer C n=any b=dict h
 _LocalOptimizer C n=any b=dict h
torch.distributed.optim.zero_redundancy_optimizer
 _DDPBucketAssignment C n=any r=plain b=dict h
 _OverlapInfo C n=any b=dict h
 _OverlapStatus C r=rule:enum-value h
 _ZeROJoinHook C n=any r=any b=dict h
torch.distributed.pipelining._IR
 DetachExecutor C n=any b=dict h
 LossWrapper C n=any b=rule:module-state h
 MultiUseParameterConfig C r=rule:enum-value h
 Pipe C n=any b=rule:module-state h
 PipeSequential C n=any b=rule:module-state h
 PipeSplitWrapper C n=any r=any b=dict h
 SplitPoint C r=rule:enum-value h
 TrivialLossWrapper C n=any b=rule:module-state h
 _LinearNodeList C n=any b=dict h
 _NodeReference C n=any r=any b=dict h
torch.distributed.pipelining._recv_buffers
 _RecvInfo C n=any r=any b=dict h
torch.distributed.pipelining._schedule_visualizer
 OpKey C n=any r=any b=dict
 _ComputationTypeVisual C n=any r=any b=dict h
torch.distributed.pipelining._utils
 GetMeshCallback C n=any b=dict h
 InferenceMode C r=rule:enum-value h
 PipeliningMetadataError C n=any r=any b=dict h ?data:args
 _MeshCache C n=any r=any b=dict h
torch.distributed.pipelining.microbatch
 TensorChunkSpec C n=any r=any b=dict h
 _CustomReducer C n=any r=any b=dict h
 _LossReducer C n=any r=any b=dict h
 _Replicate C n=any r=any b=dict h
torch.distributed.pipelining.schedules
 PipelineActivationLiveness C n=any b=dict
 PipelineScheduleMulti C n=any b=dict h
 PipelineScheduleSingle C n=any r=plain b=dict h
 Schedule1F1B C n=any b=dict h
 ScheduleDualPipeV C n=any b=dict h
 ScheduleGPipe C n=any b=dict h
 ScheduleInterleaved1F1B C n=any b=dict h
 ScheduleInterleavedZeroBubble C n=any b=dict h
 ScheduleLoopedBFS C n=any b=dict h
 ScheduleZBVZeroBubble C n=any b=dict h
 _Action C n=any r=any b=dict
 _ComputationType C r=rule:enum-value h
 _CustomFunctionProtocol C n=any b=dict h
 _PendingSend C n=any b=dict
 _PendingSendTracker C n=any r=any b=dict h
 _PipelineContext C n=any b=dict
 _PipelineSchedule C n=any r=any b=dict h
 _PipelineScheduleRuntime C n=any b=dict h
 _ScheduleForwardOnly C n=any r=plain b=dict h
torch.distributed.pipelining.stage
 PipelineStage C n=any b=dict h
 _ForwardChunkState C n=any b=dict
 _PipelineStage C n=any b=dict h
 _PipelineStageBase C n=any b=dict h
torch.distributed.remote_device
 _remote_device C n=any b=dict
torch.distributed.rpc.api
 AllGatherStates C n=any b=dict h
torch.distributed.rpc.internal
 RPCExecMode C r=rule:enum-value h
 _InternalRPCPickler C n=any b=dict h
torch.distributed.tensor._collective_utils
 MeshTopoInfo C n=any b=dict
torch.distributed.tensor._decompositions
 DecompShardingStrategy C n=any r=any b=dict h
torch.distributed.tensor._dispatch
 OpDispatcher C n=any b=dict h
torch.distributed.tensor._dtensor_spec
 DTensorSpec C n=any b=dict
 ShardOrderEntry C n=any r=any b=dict
 TensorMeta C n=any r=any b=dict
 _StridedShardNotDecodableError C n=any r=any b=dict h ?data:args
torch.distributed.tensor._op_schema
 OpInfo C n=any b=dict
 OpSchema C n=any b=dict
 OpSpec C n=any b=dict
 OpStrategy C n=any r=any b=dict
 OutputSharding C n=any b=dict
 RuntimeSchemaInfo C n=any b=dict
 StrategyType C n=any r=any b=dict h
torch.distributed.tensor._ops._einsum_strategy
 EinsumDims C n=any b=dict
torch.distributed.tensor._ops._mask_buffer
 MaskBuffer C n=any b=dict
torch.distributed.tensor._ops._math_ops
 NormReduction C n=any b=dict
 Reduction C r=rule:enum-value h
torch.distributed.tensor._ops._view_ops
 Broadcast C n=any b=dict
 ClaimedDim C n=any r=any b=dict
 DimSpec C n=any b=dict
 Flatten C n=any b=dict
 InputDim C n=any b=dict
 NewDim C n=any b=dict
 Repeat C n=any b=dict
 Singleton C n=any b=dict
 Split C n=any b=dict
 _ViewShardingPropagator C n=any r=data b=dict h
torch.distributed.tensor._ops.single_dim_strategy
 _PQEntry C n=any b=dict
 _PreparedSingleDimStrategy C n=any b=dict h
 _ShardingPlaceholder C n=any r=any b=dict h
 _SingleDimStrategyInfo C n=any b=dict
torch.distributed.tensor._ops.strategy_validation
 ComparisonStats C n=any b=dict
 Discrepancy C n=any b=dict
 _AtenFalsePositiveMitigations C n=any b=dict
 _FalsePositiveMitigations C n=any b=dict
torch.distributed.tensor._random
 OffsetBasedRNGTracker C n=any b=dict h
 _PhiloxState C n=any b=dict h
 _RNGStateTracker C n=any b=dict h
torch.distributed.tensor._redistribute
 DTensorRedistributePlanner C n=any b=dict h
 _BackwardDtypeConfig C n=any r=data b=dict i
 _DtypeConfig C n=any r=data b=dict i
torch.distributed.tensor._sharding_prop
 ShardingPropagator C n=any b=dict h
torch.distributed.tensor._utils
 ExplicitRedistributionContext C n=any r=plain b=dict h
torch.distributed.tensor.debug._comm_mode
 _CommModeModuleTracker C n=any b=dict h
torch.distributed.tensor.experimental._context_parallel._attention
 _AllGatherRotater C n=any r=any b=dict h
 _AllToAllRotater C n=any r=any b=dict h
 _AttentionOp C n=any b=dict h
 _CausalBehavior C r=rule:enum-value h
 _ContextParallel C n=any r=any b=dict h
 _ContextParallel.AttentionType C r=rule:enum-value h
 _ContextParallelOptions C n=any b=dict
 _DispatchMode C r=rule:enum-value h
 _RingRotater C n=any r=any b=dict h
 _RotateMethod C r=rule:enum-value h
 _SDPAMerger C n=any r=any b=dict h
torch.distributed.tensor.experimental._context_parallel._load_balancer
 _HeadTailLoadBalancer C n=any r=any b=dict h
 _LoadBalancer C n=any r=any b=dict h
 _PTRRLoadBalancer C n=any r=any b=dict h
 _PerDocumentHeadTailLoadBalancer C n=any r=any b=dict h
torch.distributed.tensor.experimental._tp_transform
 _TensorParallelTransformPass C n=any b=dict h
torch.distributed.tensor.parallel.fsdp
 DTensorExtensions C n=any b=dict h
torch.distributed.tensor.parallel.style
 ColwiseParallel C n=any b=dict h
 ParallelStyle C n=any r=any b=dict h
 PrepareModuleInput C n=any r=data b=dict h
 PrepareModuleInputOutput C n=any r=data b=dict h
 PrepareModuleOutput C n=any r=data b=dict h
 RowwiseParallel C n=any b=dict h
 SequenceParallel C n=any b=dict h
torch.distributed.tensor.placement_types
 _StridedShardOffsetMode C r=rule:enum-value h
torch.distributions.constraints
 _DependentProperty C n=any r=any b=dict h
torch.distributions.utils
 _lazy_property_and_property C n=any r=any b=dict h
torch.export._draft_export
 DraftExportReport C n=any r=any b=dict h
 ExpressionCreatedNode C n=any b=dict
 FailureReport C n=any r=any b=dict h
 FailureType C r=rule:enum-value h
 LogRecord C n=any r=any b=dict h
torch.export._safeguard
 AutogradStateOpsFailSafeguard C n=any r=any b=dict h
torch.export._trace
 ATenExportArtifact C n=any b=dict
 ExportArtifact C n=any b=dict
 ExportDynamoConfig C n=any b=dict
 _ExportModuleSpecTrackerDict C n=any r=data b=dict i
 _ExportSafeToReorder C n=any r=any b=dict h
torch.export._unlift
 GuardsFn C n=any b=rule:module-state h
torch.export._wrapper_utils
 _WrapperModule C n=any b=rule:module-state h
torch.export.custom_obj
 ScriptObjectMeta C n=any b=dict
torch.export.decomp_utils
 CustomDecompTable C n=any b=dict
torch.export.dynamic_shapes
 AdditionalInputs C n=any r=any b=dict h
 Dim C n=any b=dict h
 ShapesCollection C n=any r=any b=dict h
 _Constraint C n=any b=dict
 _ConstraintTarget C n=any b=dict
 _DerivedConstraint C n=any b=dict
 _DerivedDim C n=any b=dict h
 _DimHint C n=any b=dict
 _DimHintType C r=rule:enum-value h
 _IntWrapper C n=any b=dict
 _PhantomRoot C n=any b=dict
 _RelaxedConstraint C n=any b=dict
 _StaticDim C n=any r=data b=dict h
torch.export.experimental
 _ExportMethod C n=any b=dict
 _ExportPackage C n=any r=any b=dict h
torch.export.exported_program
 ExportedProgram C n=any b=dict h
 ModuleCallEntry C n=any b=dict
 ModuleCallSignature C n=any b=dict
torch.export.graph_signature
 ConstantArgument C n=any b=dict
 CustomObjArgument C n=any b=dict
 ExportBackwardSignature C n=any b=dict
 ExportGraphSignature C n=any b=dict
 InputKind C r=rule:enum-value h
 InputSpec C n=any b=dict
 OutputKind C r=rule:enum-value h
 OutputSpec C n=any b=dict
 SymBoolArgument C n=any b=dict
 SymFloatArgument C n=any b=dict
 SymIntArgument C n=any b=dict
 TensorArgument C n=any b=dict
 TokenArgument C n=any b=dict
torch.export.pt2_archive._package
 AOTICompiledModel C n=any r=any b=dict h
 PT2ArchiveContents C n=any b=dict
 PT2ArchiveWriter C n=any b=dict h
torch.export.pt2_archive._package_weights
 TensorProperties C n=any b=dict h
 Weights C n=any r=data b=dict i
torch.export.unflatten
 FlatArgsAdapter C n=any r=any b=dict h
 InterpreterModule C n=any b=rule:module-state h
 InterpreterModuleDispatcher C n=any b=rule:module-state h
 UnflattenedModule C n=any b=rule:module-state h
 _AttrKind C r=rule:enum-value h
 _IVals C n=any r=any b=dict h
 _ModuleFrame C n=any b=dict h
 _SubmoduleBase C n=any r=any b=dict h
 _SubmoduleEntry C n=any b=dict
 _TensorID C n=any b=dict
torch.fx._graph_pickler
 Options C n=any b=dict
 _GraphModulePickleData C n=any b=dict h
 _GraphPickleData C n=any b=dict h
 _NodePickleData C n=any b=dict h
 _OpFunctionPickleData C n=any r=any b=dict h
 _OpOverloadPacketPickleData C n=any r=any b=dict h
 _OpOverloadPickleData C n=any r=any b=dict h
 _OpPickleData C n=any r=any b=dict h
 _OpPrecompiledPickleData C n=any b=dict h
 _OpStrPickleData C n=any r=any b=dict h
 _ShapeEnvPickleData C n=any b=dict h
 _SymNodePickleData C n=any r=plain b=dict h
 _TensorPickleData C n=any b=dict h
 _TorchNumpyPickleData C n=any r=any b=dict h
 _TracingContextPickleData C n=any r=plain b=dict h
 _UnpickleState C n=any b=dict h
torch.fx._symbolic_trace
 PHBase C n=any r=any b=dict h
 PHWithMeta C n=any r=any b=dict h
 Tracer C n=any b=dict h
 _PatchedFn C n=any r=any b=dict
 _PatchedFnDel C n=any r=any b=dict
 _PatchedFnSetAttr C n=any r=any b=dict
 _PatchedFnSetItem C n=any r=any b=dict
 _Patcher C n=any r=any b=dict h
torch.fx.experimental._backward_state
 BackwardState C n=any r=any b=dict h
torch.fx.experimental._config
 AggressiveGuardFreeMode C r=rule:enum-value h
torch.fx.experimental._constant_symnode
 ConstantIntNode C n=any r=any b=dict h
torch.fx.experimental.accelerator_partitioner
 DAG C n=any r=any b=dict h
 DAGNode C n=any r=any b=dict h
 PartitionResult C n=any r=any b=dict
 Partitioner C n=any r=any b=dict h
torch.fx.experimental.dynamic_spec
 DictSpec C n=any b=dict h
 ObjectSpec C n=any r=data b=dict h
 ParamsSpec C n=any b=dict h
 SeqSpec C n=any r=data b=dict h
 ShapesSpec C n=any b=dict h
 TensorSpec C n=any b=dict h
torch.fx.experimental.graph_gradual_typechecker
 GraphTypeChecker C n=any r=any b=dict h
 Refine C n=any b=dict h
torch.fx.experimental.meta_tracer
 MetaTracer C n=any b=dict h
torch.fx.experimental.migrate_gradual_types.constraint
 ApplyBroadcasting C n=any r=any b=dict
 BVar C n=any r=any b=dict
 BinConstraintD C n=any b=dict
 BinConstraintT C n=any b=dict
 BinaryConstraint C n=any r=any b=dict
 CalcConv C n=any r=any b=dict
 CalcMaxPool C n=any r=any b=dict
 CalcProduct C n=any b=dict
 CanReshape C n=any r=any b=dict
 Conj C n=any r=data b=dict
 Constraint C n=any r=any b=dict h
 DGreatestUpperBound C n=any b=dict
 DVar C n=any r=any b=dict
 Disj C n=any r=data b=dict
 F C n=any r=any b=dict
 GetItem C n=any b=dict
 GetItemTensor C n=any b=dict
 IndexSelect C n=any b=dict
 Prod C n=any r=data b=dict
 T C n=any r=any b=dict
 TGreatestUpperBound C n=any r=any b=dict
 TVar C n=any r=any b=dict
 Transpose C n=any b=dict
torch.fx.experimental.migrate_gradual_types.constraint_generator
 ConstraintGenerator C n=any b=dict h
torch.fx.experimental.normalize
 NormalizeArgs C n=any b=dict h
 NormalizeOperators C n=any b=dict h
torch.fx.experimental.optimization
 MklSubgraph C n=any r=any b=dict h
 UnionFind C n=any b=dict h
torch.fx.experimental.partitioner_utils
 Device C n=any r=any b=dict
 NodeLatency C n=any r=any b=dict
 Partition C n=any r=any b=dict h
 PartitionLatency C n=any r=any b=dict
 PartitionMode C r=rule:enum-value h
 PartitionerConfig C n=any r=any b=dict
torch.fx.experimental.proxy_tensor
 DecompositionInterpreter C n=any b=dict h
 PythonKeyTracer C n=any b=dict h
 _AttrProxy C n=any r=any b=dict h
 _GraphAppendingTracerEx C n=any b=dict h
 _HasMeta C n=any b=dict h
 _MakefxTracer C n=any b=dict h
 _ModuleNotInstalledAsSubmoduleError C n=any r=any b=dict h ?data:args
 _ModuleStackTracer C n=any b=dict h
 _ModuleStackTracerForGraphModuleDeserialization C n=any b=dict h
 _NoDefault C n=any r=any b=dict h
 _ProxyTensor C n=any b=dict
 _SelectiveDecomposeInterpreter C n=any b=dict h
 _SymNodeDict C n=any r=any b=dict h
 _SympyExprTrackerValue C n=any b=dict
torch.fx.experimental.recording
 FakeTensorMeta C n=any b=dict
 NotEqualError C n=any r=data b=dict h ?data:args
 ShapeEnvEvent C n=any b=dict
torch.fx.experimental.refinement_types
 Equality C n=any r=any b=dict
torch.fx.experimental.rewriter
 RewritingTracer C n=any b=dict h
torch.fx.experimental.schema_type_annotation
 AnnotateTypesWithSchema C n=any b=dict h
torch.fx.experimental.sym_node
 _DynamicScalar C n=any r=any b=dict h
torch.fx.experimental.symbolic_shapes
 ConstraintViolationError C n=any r=any b=dict h ?data:args
 DimConstraints C n=any b=dict h
 DimDynamic C r=rule:enum-value h
 GuardOnDataDependentSymNode C n=any r=data b=dict h ?data:args
 PendingUnbackedSymbolNotFound C n=any r=any b=dict h ?data:args
 PropagateUnbackedSymInts C n=any b=dict h
 ShapeEnv C n=any b=dict h
 SymIntEqByExpr C n=any b=dict
 _ShapeEnvGuardError C n=any r=any b=dict h ?data:args
 _ShapeGuardPrinter C n=any r=any b=dict h
 _SymExprLocals C n=any r=any b=dict i
 _SymSafeMinMaxPrinter C n=any r=any b=dict h
 _SymbolInfo C n=any r=any b=dict
torch.fx.experimental.unification.match
 Dispatcher C n=any r=any b=dict h
 VarDispatcher C n=any r=any b=dict h
torch.fx.experimental.unification.multipledispatch.conflict
 AmbiguityWarning C n=any r=any b=dict h ?data:args
torch.fx.experimental.unification.multipledispatch.dispatcher
 MDNotImplementedError C n=any r=any b=dict h ?data:args
torch.fx.experimental.unification.multipledispatch.variadic
 Variadic C n=any r=any b=dict h
torch.fx.experimental.validator
 BisectValidationException C n=any b=dict h
 PopulateValidator C n=any b=dict h
 TranslationValidator C n=any r=any b=dict h
 ValidationException C n=any b=dict h
 _Z3Ops C n=any b=dict
torch.fx.graph
 CodeGen C n=any r=any b=dict h
 Graph C n=any b=dict h
 PythonCode C n=any b=dict
 _BoxedCodeGen C n=any r=any b=dict h
 _CustomBuiltin C n=any r=any b=dict
 _ExportCodeGen C n=any r=any b=dict h
 _FindNodesLookupTable C n=any r=any b=dict h
 _InsertPoint C n=any b=dict h
 _Namespace C n=any r=any b=dict h
 _ParsedStackTrace C n=any b=dict
 _PyTreeCodeGen C n=any r=any b=dict h
 _PyTreeInfo C n=any r=any b=dict
 _node_list C n=any r=plain b=dict h
torch.fx.graph_module
 _CodeOnlyModule C n=any b=rule:module-state h
 _EvalCacheLoader C n=any r=any b=dict h
 _WrappedCall C n=any r=any b=dict h
torch.fx.interpreter
 Interpreter C n=any b=dict h
 Transformer C n=any b=dict h
torch.fx.operator_schemas
 ArgsKwargsPair C n=any r=any b=dict
torch.fx.passes.backends.cudagraphs
 CudaGraphsSupport C n=any r=data b=dict h
torch.fx.passes.dialect.common.cse_pass
 CSEPass C n=any r=any b=dict h
torch.fx.passes.fake_tensor_prop
 FakeTensorProp C n=any b=dict h
torch.fx.passes.graph_manipulation
 size_bytes C n=any r=any b=dict
torch.fx.passes.graph_transform_observer
 GraphTransformObserver C n=any b=dict h
torch.fx.passes.infra.partitioner
 CapabilityBasedPartitioner C n=any b=dict h
 Partition C n=any b=dict h
 _DependencyViewer C n=any b=dict h
torch.fx.passes.infra.pass_base
 PassBase C n=any r=any b=dict h
 PassResult C n=any r=any b=rule:slots
torch.fx.passes.infra.pass_manager
 PassManager C n=any r=data b=dict h
torch.fx.passes.net_min_base
 FxNetMinimizerBadModuleError C n=any r=any b=dict h ?data:args
 FxNetMinimizerResultMismatchError C n=any r=any b=dict h ?data:args
 FxNetMinimizerRunFuncError C n=any r=any b=dict h ?data:args
 _MinimizerBase C n=any b=dict h
 _MinimizerSettingBase C n=any b=dict
torch.fx.passes.operator_support
 OpSupports C n=any r=any b=dict h
 OperatorSupport C n=any r=data b=dict h
 OperatorSupportBase C n=any r=any b=dict h
torch.fx.passes.pass_manager
 PassManager C n=any r=data b=dict h
torch.fx.passes.regional_inductor
 _RegionCompiler C n=any r=any b=dict h
 _RegionScooper C n=any r=any b=dict h
torch.fx.passes.reinplace
 _FunctionalizationMetadataProp C n=any b=dict h
 _ViewType C r=rule:enum-value h
torch.fx.passes.shape_prop
 ShapeProp C n=any b=dict h
 TensorMetadata C n=any r=any b=dict
torch.fx.passes.split_module
 Partition C n=any b=dict h
torch.fx.passes.split_utils
 Component C n=any b=dict
torch.fx.passes.splitter_base
 FxNetAccNodesFinder C n=any b=dict h
 FxNetSplitterInternalError C n=any r=any b=dict h ?data:args
 NodeEvent C n=any r=any b=dict h
 NodeEventTracker C n=any r=any b=dict h
 SplitResult C n=any r=any b=dict
 Subgraph C n=any b=dict
 _SplitterBase C n=any b=dict h
 _SplitterSettingBase C n=any b=dict h
torch.fx.passes.tools_common
 FxNetAccFusionsFinder C n=any b=dict h
 FxNetAccFusionsFinder.FusionGroup C n=any b=dict
torch.fx.passes.utils.common
 HolderModule C n=any b=rule:module-state h
torch.fx.passes.utils.matcher_utils
 InternalMatch C n=any b=dict
 SubgraphMatcher C n=any b=dict h
torch.fx.passes.utils.matcher_with_name_node_map_utils
 SubgraphMatcherWithNameNodeMap C n=any b=dict h
torch.fx.passes.utils.source_matcher_utils
 SourcePartition C n=any b=dict
torch.fx.proxy
 GraphAppendingTracer C n=any r=any b=dict h
 Scope C n=any r=any b=dict h
 ScopeContextManager C n=any b=dict h
 TraceError C n=any r=any b=dict h ?data:args
 TracerBase C n=any r=any b=dict h
torch.fx.subgraph_rewriter
 Match C n=any r=any b=dict
 ReplacedPatterns C n=any b=dict
torch.fx.tensor_type
 TensorType C n=any b=dict
 _DynType C n=any r=any b=dict
torch.fx.traceback
 NodeSource C n=any b=dict
 NodeSource.NodeInfo C n=any r=any b=dict h
 NodeSourceAction C r=rule:enum-value h
torch.hub
 _Faketqdm C n=any r=any b=dict h
torch.jit
 strict_fusion C n=any r=any b=dict h
torch.jit._ir_utils
 _InsertPoint C n=any r=any b=dict h
torch.jit._recursive
 ConcreteTypeStore C n=any r=any b=dict h
torch.jit._script
 OrderedDictWrapper C n=any r=any b=dict h
 OrderedModuleDict C n=any b=dict h
 ScriptWarning C n=any r=any b=dict h ?data:args
 _CachedForward C n=any r=any b=dict h
 _ScriptProfile C n=any b=dict h
 _ScriptProfileColumn C n=any r=any b=dict h
 _ScriptProfileTable C n=any r=any b=dict h
torch.jit._state
 EnabledProxy C n=any b=dict h
torch.jit._trace
 ONNXTracedModule C n=any b=rule:module-state h
 TracerWarning C n=any r=any b=dict h ?data:args
 TracingCheckError C n=any r=plain b=dict h ?data:args
 _ExportOutcome C r=rule:enum-value h
 _ExportType C r=rule:enum-value h
torch.jit.annotations
 EvalEnv C n=any b=dict h
torch.jit.frontend
 Builder C n=any r=any b=dict h
 ExprBuilder C n=any r=any b=dict h
 FrontendError C n=any b=dict h ?data:args
 FrontendTypeError C n=any b=dict h ?data:args
 NotSupportedError C n=any b=dict h ?data:args
 StmtBuilder C n=any r=any b=dict h
 UnsupportedNodeError C n=any b=dict h ?data:args
 WithItemBuilder C n=any r=any b=dict h
torch.jit.mobile
 LiteScriptModule C n=any r=any b=dict h
torch.library
 Library C n=any b=dict h
torch.monitor
 TensorboardEventHandler C n=any r=any b=dict h
torch.mtia
 DeferredMtiaCallError C n=any r=any b=dict h ?data:args
 StreamContext C n=any b=dict h
 device C n=any b=dict h
torch.mtia.mtia_graph
 graph C n=any b=dict h
torch.multiprocessing.reductions
 SharedCache C n=any b=dict
torch.multiprocessing.spawn
 ProcessContext C n=any r=plain b=dict h
 ProcessException C n=any r=data b=dict h ?data:args
 ProcessExitedException C n=any r=data b=dict h ?data:args
 ProcessRaisedException C n=any r=data b=dict h ?data:args
 SpawnContext C n=any r=plain b=dict h
torch.nativert.backends._lowered_aoti_module
 LoweredBackendModule C n=any b=rule:module-state h
torch.nested._internal.nested_int
 NestedIntNode C n=any r=any b=dict h
torch.nn.attention.flex_attention
 FlexKernelOptions C n=any r=data b=dict i
 _KernelOptionsWithInternals C n=any r=data b=dict i
torch.nn.parallel.distributed
 _BucketCapacityConfig C n=any b=dict
 _BufferCommHook C n=any b=dict
 _BufferCommHookLocation C r=rule:enum-value h
 _DDPJoinHook C n=any b=dict h
 _MixedPrecision C n=any b=dict
torch.numa.binding
 AffinityMode C r=rule:enum-value h
 NumaOptions C n=any b=dict
torch.onnx._internal.exporter._analysis
 ModelInfo C n=any b=dict
torch.onnx._internal.exporter._capture_strategies
 CaptureStrategy C n=any b=dict h
 Result C n=any b=dict
 TorchExportDraftExportStrategy C n=any b=dict h
 TorchExportNonStrictStrategy C n=any b=dict h
 TorchExportStrictStrategy C n=any b=dict h
torch.onnx._internal.exporter._errors
 ConversionError C n=any r=any b=dict h ?data:args
 DispatchError C n=any r=any b=dict h ?data:args
 GraphConstructionError C n=any r=any b=dict h ?data:args
 TorchExportError C n=any r=any b=dict h ?data:args
torch.onnx._internal.exporter._exportable_module
 ExportableModule C n=any b=rule:module-state h
torch.onnx._internal.exporter._input_observer
 InputCandidate C n=any b=dict h
 InputObserver C n=any r=data b=dict h
 InputObserverInfo C n=any r=any b=dict h
torch.onnx._internal.exporter._onnx_program
 ONNXProgram C n=any r=any b=dict h
torch.onnx._internal.exporter._registration
 ONNXRegistry C n=any r=any b=dict h
 OnnxDecompMeta C n=any b=dict
torch.onnx._internal.exporter._reporting
 ExportStatus C n=any b=dict
torch.onnx._internal.exporter._verification
 VerificationInfo C n=any b=dict
 _VerificationInterpreter C n=any b=dict h
torch.onnx._internal.fx._pass
 GraphModuleOnnxMeta C n=any b=dict
 PackageInfo C n=any b=dict
 Transform C n=any b=dict h
torch.onnx._internal.fx.passes.type_promotion
 AllOrAnyReductionTypePromotionRule C n=any r=any b=dict
 DivElementwiseTypePromotionRule C n=any r=any b=dict
 ElementwiseTypePromotionRule C n=any r=any b=dict
 ElementwiseTypePromotionRuleSetGenerator C n=any r=any b=dict h
 InsertTypePromotion C n=any b=dict h
 ReductionTypePromotionRule C n=any r=any b=dict
 SumLikeReductionTypePromotionRule C n=any r=any b=dict
 TypePromotionRule C n=any r=any b=dict
 TypePromotionSnapshot C n=any b=dict
 TypePromotionTable C n=any b=dict h
 _TypePromotionInterpreter C n=any b=dict h
torch.onnx._internal.torchscript_exporter._experimental
 ExportOptions C n=any b=dict
torch.onnx._internal.torchscript_exporter._globals
 _InternalGlobals C n=any r=any b=dict h
torch.onnx._internal.torchscript_exporter._type_utils
 JitScalarType C r=rule:enum-value h
torch.onnx._internal.torchscript_exporter.registration
 OverrideDict C n=any r=any b=dict h
 SymbolicRegistry C n=any r=any b=dict h
 _SymbolicFunctionGroup C n=any r=any b=dict h
torch.onnx._internal.torchscript_exporter.verification
 OnnxBackend C r=rule:enum-value h
 VerificationOptions C n=any b=dict
torch.onnx.errors
 OnnxExporterError C n=any r=any b=dict h ?data:args
 OnnxExporterWarning C n=any r=any b=dict h ?data:args
 SymbolicValueError C n=any b=dict h ?data:args
 UnsupportedOperatorError C n=any r=plain b=dict h ?data:args
torch.onnx.ops._symbolic_impl
 EncodedAttrs C n=any b=dict
torch.overrides
 BaseTorchFunctionMode C n=any r=any b=dict h
 TorchFunctionMode C n=any r=any b=dict h
torch.package._digraph
 DiGraph C n=any r=any b=dict h
torch.package._directory_reader
 DirectoryReader C n=any r=any b=dict h
 _HasStorage C n=any r=any b=dict h
torch.package._mangling
 PackageMangler C n=any b=dict h
torch.package.file_structure_representation
 Directory C n=any r=any b=dict h
torch.package.glob_group
 GlobGroup C n=any b=dict h
torch.package.importer
 Importer C n=any r=any b=dict h
 ObjMismatchError C n=any r=any b=dict h ?data:args
 ObjNotFoundError C n=any r=any b=dict h ?data:args
 OrderedImporter C n=any r=any b=dict h
 _SysImporter C n=any r=any b=dict h
torch.package.package_exporter
 EmptyMatchError C n=any r=any b=dict h ?data:args
 PackageExporter C n=any b=dict h
 PackagingError C n=any b=dict h ?data:args
 PackagingErrorReason C r=rule:enum-value h
 _ModuleProviderAction C r=rule:enum-value h
 _PatternInfo C n=any r=any b=dict
torch.package.package_importer
 _ExternNode C n=any r=any b=rule:slots h
 _ModuleNode C n=any r=any b=rule:slots h
 _PackageNode C n=any r=any b=rule:slots h
 _PackageResourceReader C n=any r=any b=dict h
 _PathNode C n=any r=any b=rule:slots h
torch.profiler._cuspy._records_base
 Ctype C r=rule:enum-value h
 Field C n=plain r=plain b=dict h
torch.profiler._cuspy.core
 _CallbackHandler C n=any r=any b=dict
 _Observer C n=any r=plain b=dict h
 _SynchronizedClock C n=any r=any b=dict h
torch.profiler._cuspy.cupti_python
 CuptiError C n=any r=any b=dict h ?data:args
 _PyLibCupti C n=any b=dict h
torch.profiler._cuspy.observers.base
 CuspyObserver C n=any b=dict h
 ObserverAnnotationSettings C n=any b=dict
 _CachedResolver C n=any b=dict h
torch.profiler._cuspy.observers.node_timer
 NodeTimerObserver C n=any b=dict h
torch.profiler._cuspy.observers.observation_window
 WindowFinalizerMixin C n=any r=any b=dict h
 _PollThread C n=any b=dict h
torch.profiler._cuspy.observers.profiler
 ProfilerObserver C n=any b=dict h
torch.profiler._cuspy.pm_sampling
 _Consumer C n=any r=any b=rule:slots h
torch.profiler._memory_profiler
 Action C r=rule:enum-value h
 Category C r=rule:enum-value h
 CategoryDict C n=any b=dict
 CategoryElement C n=any b=dict
 DataFlowEdge C n=any b=dict
 DataFlowGraph C n=any b=dict h
 DataFlowNode C n=any b=dict h
 Key C n=any b=dict
 MemoryProfile C n=any b=dict h
 MemoryProfileTimeline C n=any r=plain b=dict h
 OpTree C n=any b=dict h
 SchemaMatcher C n=any r=any b=dict h
 SizeMap C n=any b=dict h
 TensorKey C n=any b=dict
 _Storage C n=any b=dict
torch.profiler._trace_validator
 Violation C n=any b=dict
torch.profiler._utils
 ContextStackEntry C n=any b=dict
 TimelineEvent C n=any b=dict
torch.profiler.itt
 _ITTStub C n=any r=any b=dict h
torch.profiler.profiler
 CuspyConfig C n=any b=dict
 PerformanceMetricsConfig C n=any b=dict
 ProfilerAction C r=rule:enum-value h
 ProfilerActivityConfig C n=any b=dict
 _ITraceObserver C n=any r=any b=dict h
 _KinetoProfile C n=any b=dict h
 _ProfilerExtensionConfig C n=any r=any b=dict h
 profile C n=any b=dict h
torch.quasirandom
 SobolEngine C n=any b=dict h
torch.serialization
 LoadEndianness C r=rule:enum-value h
 SourceChangeWarning C n=any r=any b=dict h ?data:args
 StorageType C n=any b=dict h
 _open_buffer_reader C n=any b=dict h
 _open_buffer_writer C n=any r=any b=dict h
 _open_zipfile_writer_buffer C n=any b=dict h
 _opener C n=any r=any b=dict h
 safe_globals C n=any r=any b=dict h
 set_default_mmap_options C n=any b=dict h
 skip_data C n=any r=any b=dict h
torch.sparse
 check_sparse_tensor_invariants C n=any r=any b=dict h
torch.sparse._triton_ops
 TensorAsKey C n=any b=dict
torch.types
 Storage C n=any r=any b=dict h
torch.utils._appending_byte_serializer
 AppendingByteSerializer C n=any b=dict h
 BytesReader C n=any b=dict h
 BytesWriter C n=any r=any b=dict h
torch.utils._config_module
 ContextDecorator C n=any r=any b=dict h
 _Config C n=any b=dict
 _ConfigEntry C n=any b=dict
 _ImplicationConfigPatch C n=any b=dict h
torch.utils._content_store
 ContentStoreReader C n=any r=data b=dict h
 ContentStoreWriter C n=any r=any b=dict h
torch.utils._contextlib
 _DecoratorContextManager C n=any r=any b=dict h
torch.utils._cpp_extension_versioner
 ExtensionVersioner C n=any r=any b=dict h
torch.utils._cuda_debug
 _CUDAGraphInputLivenessTracker C n=any r=any b=dict h
 _TrackedTensorInfo C n=any b=rule:slots h
torch.utils._cxx_pytree
 _Asterisk C n=any r=any b=rule:slots h
torch.utils._debug_mode._calls
 _AnnotateCall C n=any b=dict h
 _DebugCall C n=any b=dict h
 _OpCall C n=any b=dict h
 _OutputPlacementCall C n=any b=dict h
 _RedistributeCall C n=any b=dict h
 _TritonKernelCall C n=any b=dict h
torch.utils._debug_mode._mode
 DebugInterpreter C n=any b=dict h
torch.utils._debug_mode._utils
 TensorIdTracker C n=any r=any b=dict h
torch.utils._device
 DeviceContext C n=any b=dict h
torch.utils._indented_buffer
 DeferredLineBase C n=any r=plain b=dict h
 IndentedBuffer C n=any r=any b=dict h
 LineContext C n=any r=any b=dict
 ValueWithLineMap C n=any b=dict
torch.utils._python_dispatch
 AliasInfo C n=any b=dict
 SchemaInfo C n=any b=dict
 TorchDispatchMode C n=any r=any b=dict h
 TraceableWrapperSubclass C n=any b=dict h
torch.utils._pytree
 KeyEntry C n=any b=dict
 NodeDef C n=any r=any b=dict
 _Asterisk C n=any r=any b=rule:slots h
 _ProtocolFn C n=any r=any b=dict
 _SerializeNodeDef C n=any r=any b=dict
 _TreeSpecSchema C n=any b=dict
 structseq C n=any r=any b=rule:slots
 treespec_leaf F r=any
torch.utils._strobelight.cli_function_profiler
 StrobelightCLIFunctionProfiler C n=any r=any b=dict h
 StrobelightCLIProfilerError C n=any r=any b=dict h ?data:args
torch.utils._sympy.reference
 OptimizedPythonReferenceAnalysis C n=any r=any b=dict h
 PythonReferenceAnalysis C n=any r=any b=dict h
 ReferenceAnalysis C n=any r=any b=dict h
 TensorReferenceAnalysis C n=any r=any b=dict h
torch.utils._sympy.symbol
 SymT C r=rule:enum-value h
torch.utils._sympy.value_ranges
 SymPyValueRangeAnalysis C n=any r=any b=dict h
 ValueRangeError C n=any r=any b=dict h ?data:args
 ValueRanges C n=any b=dict
torch.utils._thunk
 Thunk C n=any r=any b=rule:slots h
torch.utils._traceback
 CapturedTraceback C n=any r=any b=rule:slots h
torch.utils.backcompat
 Warning C n=any r=any b=dict h
torch.utils.backend_registration
 _DummyBackendModule C n=any r=any b=dict h
torch.utils.bundled_inputs
 InflatableArg C n=any r=any b=dict
torch.utils.checkpoint
 CheckpointError C n=any r=any b=dict h ?data:args
 CheckpointPolicy C r=rule:enum-value h
 DefaultDeviceType C n=any r=any b=dict h
 GraphExecGroup C n=any r=any b=dict h
 SelectiveCheckpointContext C n=any r=any b=dict h
 _CheckpointFrame C n=any r=any b=dict h
 _CheckpointedFunction C n=any b=dict h
 _Handle C n=any r=any b=dict h
 _Holder C n=any r=any b=dict h
 _StopRecomputationError C n=any r=any b=dict h ?data:args
 _VersionWrapper C n=any r=plain b=dict h
 _checkpoint_hook C n=any r=plain b=dict h
 _checkpoint_internal_hook C n=any r=any b=dict h
 _recomputation_hook C n=any b=dict h
torch.utils.data.datapipes.dataframe.dataframes
 Capture C n=any r=any b=dict h
 CaptureA C n=any r=any b=dict h
 CaptureAdd C n=any r=any b=dict h
 CaptureCall C n=any r=any b=dict h
 CaptureDataFrame C n=any b=dict h
 CaptureDataFrameWithDataPipeOps C n=any b=dict h
 CaptureF C n=any r=any b=dict h
 CaptureGetAttr C n=any r=any b=dict h
 CaptureGetItem C n=any r=any b=dict h
 CaptureInitial C n=any b=dict h
 CaptureMul C n=any r=any b=dict h
 CaptureSetItem C n=any r=any b=dict h
 CaptureSub C n=any r=any b=dict h
 CaptureVariable C n=any b=dict h
 CaptureVariableAssign C n=any r=any b=dict h
torch.utils.data.distributed
 DistributedSampler C n=any b=dict h
torch.utils.dlpack
 DLDeviceType C r=rule:enum-value h
torch.utils.file_baton
 FileBaton C n=any r=any b=dict h
torch.utils.flop_counter
 FlopCounterMode C n=any b=dict h
torch.utils.hipify.hipify_python
 CurrentState C r=rule:enum-value h
 GeneratedFileCleaner C n=any r=any b=dict h
 HipifyResult C n=any r=any b=dict h
 InputError C n=any r=data b=dict h ?data:args
 Trie C n=any b=dict h
 TrieNode C n=any r=any b=dict h
 bcolors C n=any r=any b=dict h
torch.utils.mobile_optimizer
 LintCode C r=rule:enum-value h
torch.utils.module_tracker
 ModuleTracker C n=any b=dict h
torch.utils.serialization.config
 load C n=any r=any b=dict h
 save C n=any r=any b=dict h
torch.utils.show_pickle
 FakeClass C n=any b=dict h
 FakeObject C n=any r=any b=any h
torch.utils.tensorboard._pytorch_graph
 GraphPy C n=any r=any b=dict h
 NodeBase C n=any r=any b=dict h
 NodePy C n=any b=dict h
 NodePyIO C n=any b=dict h
 NodePyOP C n=any b=dict h
torch.utils.tensorboard.writer
 FileWriter C n=any b=dict h
 SummaryWriter C n=any b=dict h
torch.utils.throughput_benchmark
 ExecutionStats C n=any r=any b=dict h
 ThroughputBenchmark C n=any b=dict h
torch.utils.viz._cycles
 Node C n=any r=any b=dict
torch.utils.weak
 TensorWeakRef C n=any b=dict h
 WeakIdKeyDictionary C n=any b=dict
 _IterationGuard C n=any b=dict h
torch.xpu
 StreamContext C n=any b=dict h
 _DeviceGuard C n=any r=any b=dict h
 _ZesDeviceInfo C n=any b=dict
 device C n=any b=dict h
 device_of C n=any b=dict h
torch.xpu.graphs
 graph C n=any b=dict h
torch.xpu.memory
 _XPUAllocator C n=any r=any b=dict h
`,
};
