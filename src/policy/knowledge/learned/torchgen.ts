/**
 * What `policy learn` proved of torch 2.15.0. Made by scripts/learn-knowledge.mjs: do not edit.
 * @module
 */
import type { Knowledge } from '../../knowledge.ts';

export const torchgen: Knowledge = {
  package: 'torchgen',
  versions: ['torch 2.15.0'],
  derived: `
torchgen.api.autograd
 Derivative C n=any b=dict
 DifferentiabilityInfo C n=any b=dict
 DifferentiableInput C n=any b=dict
 DifferentiableOutput C n=any b=dict
 ForwardDerivative C n=any b=dict
 NativeFunctionWithDifferentiabilityInfo C n=any b=dict
 SavedAttribute C n=any b=dict
torchgen.api.lazy
 LazyArgument C n=any b=dict h
 LazyIrSchema C n=any b=dict h
torchgen.api.python
 DispatchLambdaArgument C n=any b=dict
 DispatchLambdaArgumentExprs C n=any b=dict
 PythonArgParserOutputExpr C n=any b=dict
 PythonArgument C n=any b=dict
 PythonOutArgument C n=any b=dict
 PythonReturns C n=any b=dict
 PythonSignature C n=any b=dict
 PythonSignatureDeprecated C n=any b=dict
 PythonSignatureGroup C n=any b=dict
 PythonSignatureNativeFunctionPair C n=any b=dict
torchgen.api.translate
 UnsatError C n=any r=any b=dict h ?data:args
torchgen.api.types
 ArrayCType C n=any b=dict
 ArrayRefCType C n=any b=dict
 BaseCType C n=any b=dict
 BaseCppType C n=any b=dict
 BaseTy C r=rule:enum-value h
 Binding C n=any b=dict
 CType C n=any r=any b=dict h
 ConstRefCType C n=any b=dict
 CppSignature C n=any b=dict
 CppSignatureGroup C n=any b=dict
 DispatcherSignature C n=any b=dict
 Expr C n=any b=dict
 ListCType C n=any b=dict
 MutRefCType C n=any b=dict
 NamedCType C n=any b=dict
 NativeSignature C n=any b=dict
 OptionalCType C n=any b=dict
 ScalarType C r=rule:enum-value h
 SpecialArgName C r=rule:enum-value h
 StructuredImplSignature C n=any b=dict
 TupleCType C n=any b=dict
 VectorCType C n=any b=dict
 VectorizedCType C n=any b=dict
 ViewInverseSignature C n=any b=dict
torchgen.api.types.signatures
 CppSignature C n=any b=dict
 CppSignatureGroup C n=any b=dict
 DispatcherSignature C n=any b=dict
 NativeSignature C n=any b=dict
 StructuredImplSignature C n=any b=dict
 ViewInverseSignature C n=any b=dict
torchgen.api.types.types
 ArrayRefCType C n=any b=dict
 ListCType C n=any b=dict
 OptionalCType C n=any b=dict
 VectorizedCType C n=any b=dict
torchgen.api.types.types_base
 ArrayCType C n=any b=dict
 BaseCType C n=any b=dict
 BaseCppType C n=any b=dict
 Binding C n=any b=dict
 CType C n=any r=any b=dict h
 ConstRefCType C n=any b=dict
 Expr C n=any b=dict
 MutRefCType C n=any b=dict
 NamedCType C n=any b=dict
 SpecialArgName C r=rule:enum-value h
 TupleCType C n=any b=dict
 VectorCType C n=any b=dict
torchgen.api.ufunc
 UfunctorBindings C n=any b=dict
torchgen.code_template
 CodeTemplate C n=any r=any b=dict h
torchgen.dest
 GenLazyIR C n=any b=dict
 GenLazyNativeFuncDefinition C n=any b=dict
 GenLazyShapeInferenceDefinition C n=any b=dict
 RegisterDispatchKey C n=any b=dict
torchgen.dest.lazy_ir
 ComputeShapeSignature C n=any b=dict h
 GenLazyIR C n=any b=dict
 GenLazyNativeFuncDefinition C n=any b=dict
 GenLazyShapeInferenceDefinition C n=any b=dict
 GenTSLazyIR C n=any b=dict
torchgen.dest.register_dispatch_key
 RegisterDispatchKey C n=any b=dict
 StructuredRegisterDispatchKey C n=any b=dict
torchgen.dest.ufunc
 BinaryScalarSpecializationConfig C n=any b=dict
 StubSignature C n=any b=dict
 UfuncSignature C n=any b=dict
 UfunctorSignature C n=any b=dict
torchgen.gen
 ComputeBackendSelect C n=any b=dict
 ComputeFunction C n=any b=dict
 ComputeOperators C n=any b=dict
 ComputeRedispatchFunction C n=any b=dict
 ComputeTensorMethod C n=any b=dict
 RegisterSchema C n=any b=dict
torchgen.gen_aoti_c_shim
 ShimGenerator C n=any b=dict
torchgen.gen_functionalization_type
 GenCompositeViewCopyKernel C n=any b=dict
 ViewMetaSpecialization C n=any b=dict
torchgen.gen_lazy_tensor
 default_args C n=any r=any b=dict h
torchgen.gen_schema_utils
 ArgumentGen C n=any r=any b=dict h
 FunctionSchemaGen C n=any r=any b=dict h
 ReturnGen C n=any r=any b=dict h
 TypeGen C n=any r=any b=dict h
torchgen.gen_vmap_plumbing
 ComputeBatchRulePlumbing C n=any b=dict
torchgen.model
 Annotation C n=any b=dict
 Argument C n=any b=dict
 Arguments C n=any b=dict
 BackendIndex C n=any b=dict
 BackendMetadata C n=any b=dict
 BaseOperatorName C n=any b=dict
 BaseTy C r=rule:enum-value h
 BaseType C n=any b=dict
 CustomClassType C n=any b=dict
 DeviceCheckType C r=rule:enum-value h
 DispatchKey C r=rule:enum-value h
 FunctionSchema C n=any b=dict
 ListType C n=any b=dict
 Location C n=any b=dict
 NativeFunction C n=any b=dict
 NativeFunctionsGroup C n=any b=dict
 NativeFunctionsViewGroup C n=any b=dict
 OperatorName C n=any b=dict
 OptionalType C n=any b=dict
 Precompute C n=any b=dict
 Return C n=any b=dict
 ScalarType C r=rule:enum-value h
 SchemaKind C r=rule:enum-value h
 SelfArgument C n=any b=dict
 TensorOptionsArguments C n=any b=dict
 Type C n=any b=dict
 UfuncInnerLoop C n=any b=dict
 UfuncKey C r=rule:enum-value h
 Variant C r=rule:enum-value h
 ViewSchemaKind C r=rule:enum-value h
 _TorchDispatchModeKey C r=rule:enum-value h
torchgen.native_aot
 NativeAotManifest C n=any b=dict
torchgen.native_aot_decl
 AotDeclaration C n=any b=dict h
torchgen.operator_versions.gen_mobile_upgraders
 ByteCode C r=rule:enum-value h
torchgen.selective_build.operator
 SelectiveBuildOperator C n=any b=dict
torchgen.selective_build.selector
 SelectiveBuilder C n=any b=dict
torchgen.static_runtime.generator
 GenOpDispatcher C n=any r=any b=dict h
 GenOpTestCase C n=any r=any b=dict h
torchgen.utils
 FileManager C n=any b=dict h
 NamespaceHelper C n=any r=plain b=dict h
 OrderedSet C n=any b=dict
 Target C r=rule:enum-value h
`,
};
