/**
 * What `policy learn` proved of flax 0.12.8. Made by scripts/learn-knowledge.mjs: do not edit.
 * @module
 */
import type { Knowledge } from '../../knowledge.ts';

export const flax: Knowledge = {
  package: 'flax',
  versions: ['flax 0.12.8'],
  derived: `
flax.configurations
 FlagHolder C n=any b=dict h
flax.core
 AxisMetadata C n=any r=any b=dict h
 DenyList C n=any b=dict
 Scope C n=any b=dict
flax.core.axes_scan
 _Broadcast C n=any r=any b=dict h
flax.core.frozen_dict
 FrozenKeysView C n=any r=any b=dict h
 FrozenValuesView C n=any r=any b=dict h
flax.core.lift
 CountsHolder C n=any r=any b=dict h
flax.core.meta
 AxisMetadata C n=any r=any b=dict h
flax.core.scope
 DenyList C n=any b=dict
 Scope C n=any b=dict
 Variable C n=any b=dict h
 _ChildRNGSentinel C n=any r=any b=dict h
 _DefaultSentinel C n=any r=any b=dict h
flax.cursor
 AccessType C r=rule:enum-value h
 Indexable C n=any b=dict h
 ParentKey C n=any b=dict
flax.errors
 AlreadyExistsError C n=any r=data b=dict h ?data:args
 ApplyModuleInvalidMethodError C n=any r=data b=dict h ?data:args
 ApplyScopeInvalidVariablesStructureError C n=any r=data b=dict h ?data:args
 ApplyScopeInvalidVariablesTypeError C n=any r=data b=dict h ?data:args
 AssignSubModuleError C n=any r=data b=dict h ?data:args
 CallCompactUnboundModuleError C n=any r=data b=dict h ?data:args
 CallSetupUnboundModuleError C n=any r=data b=dict h ?data:args
 CallShareScopeOnUnboundModuleError C n=any r=data b=dict h ?data:args
 CallUnbindOnUnboundModuleError C n=any r=data b=dict h ?data:args
 CursorFindError C n=any r=plain b=dict h ?data:args
 DescriptorAttributeError C n=any r=data b=dict h ?data:args
 FlaxError C n=any r=data b=dict h ?data:args
 ImmutableVariableError C n=any r=data b=dict h ?data:args
 IncorrectPostInitOverrideError C n=any r=data b=dict h ?data:args
 InvalidCheckpointError C n=any r=data b=dict h ?data:args
 InvalidFilterError C n=any r=data b=dict h ?data:args
 InvalidInstanceModuleError C n=any r=data b=dict h ?data:args
 InvalidRngError C n=any r=data b=dict h ?data:args
 InvalidScopeError C n=any r=data b=dict h ?data:args
 JaxTransformError C n=any r=data b=dict h ?data:args
 LazyInitError C n=any r=data b=dict h ?data:args
 MPACheckpointingRequiredError C n=any r=data b=dict h ?data:args
 MPARestoreDataCorruptedError C n=any r=data b=dict h ?data:args
 MPARestoreTargetRequiredError C n=any r=data b=dict h ?data:args
 ModifyScopeVariableError C n=any r=data b=dict h ?data:args
 MultipleMethodsCompactError C n=any r=data b=dict h ?data:args
 NameInUseError C n=any r=data b=dict h ?data:args
 PartitioningUnspecifiedError C n=any r=data b=dict h ?data:args
 ReservedModuleAttributeError C n=any r=data b=dict h ?data:args
 ScopeCollectionNotFound C n=any r=data b=dict h ?data:args
 ScopeParamNotFoundError C n=any r=data b=dict h ?data:args
 ScopeParamShapeError C n=any r=data b=dict h ?data:args
 ScopeVariableNotFoundError C n=any r=data b=dict h ?data:args
 SetAttributeFrozenModuleError C n=any r=data b=dict h ?data:args
 SetAttributeInModuleSetupError C n=any r=data b=dict h ?data:args
 TraceContextError C n=any r=data b=dict h ?data:args
 TransformTargetError C n=any r=data b=dict h ?data:args
 TransformedMethodReturnValueError C n=any r=data b=dict h ?data:args
 TraverseTreeError C n=any r=data b=dict h ?data:args
flax.ids
 FlaxId C n=any r=any b=dict
 UUIDManager C n=any r=any b=dict h
flax.io
 BackendMode C r=rule:enum-value h
flax.linen
 BatchApply C n=any r=any b=dict h
 DenyList C n=any b=dict
 Variable C n=any b=dict h
flax.linen.batch_apply
 BatchApply C n=any r=any b=dict h
flax.linen.fp8_ops
 Fp8MetaTyRules C n=any r=any b=dict h
 fp8_meta_dtype_wrapper C n=any b=dict
flax.linen.kw_only_dataclasses
 _KwOnlyType C n=any r=any b=dict h
flax.linen.linear
 PromoteDtypeFn C n=any b=dict h
flax.linen.module
 Descriptor C n=any b=dict h
 DescriptorWrapper C n=any r=any b=dict h
 InterceptorContext C n=any b=dict
 ModuleBase C n=any r=any b=dict h
 ParentDescriptor C n=any r=any b=dict h
 SetupState C r=rule:enum-value h
 _CallInfo C n=any b=dict
 _ModuleInternalState C n=any b=dict
 _Sentinel C n=any r=any b=dict h
 _get_unspecified_parent F r=any
flax.linen.partitioning
 PartitionedVariable C n=any r=any b=dict h
flax.linen.recurrent
 RNNBase C n=any b=dict h
flax.linen.spmd
 RulesFallback C r=rule:enum-value h
 _UnassignedAxis C n=any r=any b=dict h
flax.linen.summary
 Row C n=any b=dict
 Table C n=any r=data b=dict i
 _ArrayRepresentation C n=any b=dict
 _ObjectRepresentation C n=any b=dict
 _PartitionedArrayRepresentation C n=any b=dict
 _ValueRepresentation C n=any r=any b=dict h
flax.linen.transforms
 _HashableProxy C n=any b=dict
flax.metrics.tensorboard
 SummaryWriter C n=any b=dict h
flax.nnx
 All C n=any b=dict
 Any C n=any b=dict
 Carry C n=any r=any b=dict h
 DiffState C n=any b=dict
 Everything C n=any r=any b=dict
 Not C n=any b=dict
 Nothing C n=any r=any b=dict
 OfType C n=any b=dict
 PathContains C n=any b=dict
 StateAxes C n=any b=dict
 StateSharding C n=any b=dict
 VariableMetadata C n=any b=dict
 WithTag C n=any b=dict
 use_eager_sharding C n=any b=dict h
flax.nnx.bridge
 AttrPriority C r=rule:enum-value h
 Functional C n=any b=dict
flax.nnx.bridge.module
 AttrPriority C r=rule:enum-value h
 ModuleBase C n=any r=any b=dict h
 ModuleStackEntry C n=any b=dict
 _HasSetup C n=any b=dict h
flax.nnx.bridge.wrappers
 Functional C n=any b=dict
 _Missing C n=any r=any b=dict h
flax.nnx.extract
 Mask C n=any r=any b=dict
 PrefixMapping C n=any r=any b=dict h
flax.nnx.filterlib
 All C n=any b=dict
 Any C n=any b=dict
 Everything C n=any r=any b=dict
 HasTag C n=any b=dict h
 Not C n=any b=dict
 Nothing C n=any r=any b=dict
 OfType C n=any b=dict
 PathContains C n=any b=dict
 PathIn C n=any r=plain b=dict
 WithTag C n=any b=dict
flax.nnx.helpers
 ModuleDefApply C n=any b=dict h
flax.nnx.ids
 UUID C n=any r=any b=dict
 UUIDManager C n=any r=any b=dict h
flax.nnx.nn.activations
 PromoteDtypeFn C n=any b=dict h
flax.nnx.nn.recurrent
 RNNBase C n=any b=dict h
flax.nnx.proxy_caller
 ApplyCaller C n=any b=dict h
 GetAttr C n=any b=dict
 GetItem C n=any b=dict
 _AccessorCall C n=any b=dict h
flax.nnx.pytreelib
 ArrayRepr C n=any b=dict
 AttributeStatus C n=any r=any b=dict
 MutableArrayRepr C n=any b=dict
 VariableRepr C n=any b=dict
flax.nnx.reprlib
 Attr C n=any b=dict
 Color C n=any r=any b=dict
 MappingReprMixin C n=any r=any b=rule:slots h
 Object C n=any b=dict
 PrettyMapping C n=any b=rule:slots
 PrettySequence C n=any b=rule:slots
 Representable C n=any r=any b=rule:slots h
 SequenceReprMixin C n=any b=rule:slots
flax.nnx.rnglib
 KeylessInitializer C n=any b=dict h
flax.nnx.statelib
 NestedStateRepr C n=any r=any b=rule:slots h
flax.nnx.summary
 ArrayRepr C n=any b=dict
 CallInfo C n=any b=dict
 ObjectInfo C n=any r=any b=dict
 SimpleObjectRepr C n=any r=any b=dict h
flax.nnx.training.optimizer
 _Missing C n=any r=any b=dict h
flax.nnx.transforms.autodiff
 BwdFn C n=any b=dict
 CustomVjp C n=any b=dict h
 CustomVjpFnWrapper C n=any b=dict
 DiffState C n=any b=dict
 FwdFn C n=any b=dict
 GradFn C n=any b=dict
 SimpleBwdFn C n=any b=dict
 SimpleCustomVjp C n=any b=dict h
 SimpleCustomVjpFn C n=any b=dict
 SimpleFwdFn C n=any b=dict
 SimpleGradFn C n=any b=dict
 SimpleJvpFn C n=any b=dict
 SimpleRematFn C n=any b=dict
 SimpleVjpFn C n=any b=dict
flax.nnx.transforms.compilation
 JitFn C n=any b=dict
 JitWrapped C n=any b=dict h
 ShardMapFn C n=any b=dict
 SimpleJitFn C n=any b=dict
 SimpleJitPartialFn C n=any b=dict
 SimpleJitPartialWrapped C n=any b=dict h
 SimpleJitWrapped C n=any b=dict h
 SimpleShardMapFn C n=any b=dict
 Stage C n=any r=any b=dict h
 StateSharding C n=any b=dict
flax.nnx.transforms.iteration
 Carry C n=any r=any b=dict h
 ForiLoopBodyFn C n=any b=dict
 PmapFn C n=any b=dict
 ScanFn C n=any b=dict
 SimpleForiLoopBodyFn C n=any b=dict
 SimplePmapFn C n=any b=dict
 SimpleScanFn C n=any b=dict
 SimpleVmapFn C n=any b=dict
 SimpleWhileLoopBodyFn C n=any b=dict
 SimpleWhileLoopCondFn C n=any b=dict
 StateAxes C n=any b=dict
 VmapFn C n=any b=dict
 WhileLoopBodyFn C n=any b=dict
 WhileLoopCondFn C n=any b=dict
flax.nnx.transforms.transforms
 CheckifyFn C n=any b=dict
 SimpleCheckifyFn C n=any b=dict
 SimpleCondFn C n=any b=dict
 SimpleEvalShapeFn C n=any b=dict
 SimpleMakeJaxprFn C n=any b=dict
flax.nnx.variablelib
 GetVariable C n=any b=dict h
 NewVariable C n=any b=dict h
 SetVariable C n=any b=dict h
 VarDefaults C n=any b=dict
 VarDefaultsContext C n=any r=any b=dict h
 VariableMetadata C n=any b=dict
 VariableQDD C n=any b=dict
 use_eager_sharding C n=any b=dict h
flax.serialization
 _MsgpackExtType C r=rule:enum-value h
 _NamedTuple C n=any r=any b=dict h
flax.struct
 PyTreeNode C n=any r=any b=dict h
flax.training.checkpoints
 AsyncManager C n=any b=dict h
flax.training.dynamic_scale
 DynamicScaleResult C n=any r=any b=dict
flax.training.prefetch_iterator
 PrefetchIterator C n=any b=dict h
flax.typing
 BaseConfigContext C n=any r=data b=dict h
 HashableMapping C n=any r=data b=dict
 In C n=any b=dict
 Key C n=any b=dict h
 Missing C n=any r=any b=dict h
 Out C n=any b=dict
 PromoteDtypeFn C n=any b=dict h
 ShapeDtype C n=any b=dict h
`,
};
