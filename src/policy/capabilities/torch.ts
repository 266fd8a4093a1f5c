/**
 * What the callables of torch can do: derived from source by oracle/derive/capabilities.py.
 * @module
 */
import type { CapabilityTable } from '../knowledge.ts';

export const torch: CapabilityTable = {
  package: 'torch',
  versions: ['torch 2.15.0'],
  table: `
torch
 PyTorchFileReader native-code > torch._C.PyTorchFileReader
 _TorchCompileAOTInductorWrapper code-exec > builtins.eval
 _TorchCompileAOTInductorWrapper.__init__ code-exec > builtins.eval
 _TorchCompileInductorWrapper code-exec > builtins.eval
 _TorchCompileInductorWrapper.__call__ process-exec > subprocess.Popen
 _TorchCompileInductorWrapper.__init__ code-exec,file-read > builtins.eval
 __getattr__ import > importlib.import_module
 _import_dotted_name import > builtins.__import__
 _import_ir_module native-code > torch._C._import_ir_module
 _jit_pass_create_autodiff_subgraphs native-code > torch._C._jit_pass_create_autodiff_subgraphs
 _load_dll_libraries native-code,import,info-leak > ctypes.WinDLL
 _load_global_deps native-code,file-read > ctypes.CDLL
 _preload_cuda_deps native-code > ctypes.CDLL
 _preload_cuda_lib native-code > ctypes.CDLL
 import_ir_module deserialize > torch._C.import_ir_module
 import_ir_module_from_buffer deserialize > torch._C.import_ir_module_from_buffer
 load deserialize,native-code,file-delete,file-write,file-read,info-leak > torch._C.import_ir_module
 save file-write > builtins.open
 set_default_tensor_type import > builtins.__import__
torch._appdirs
 windll native-code > ctypes.windll
torch._classes
 _Classes.load_library native-code > torch.ops.load_library
torch._custom_op.impl
 custom_op code-exec > builtins.eval
 infer_schema code-exec > builtins.eval
torch._custom_ops
 custom_op code-exec > builtins.eval
 infer_schema code-exec > builtins.eval
torch._dynamo
 allow_in_graph code-exec > weakref.finalize
 list_backends file-read > os.listdir
 lookup_backend file-read > os.listdir
 nonstrict_trace code-exec > weakref.finalize
 replay file-read > builtins.open
torch._dynamo.aot_compile
 AOTCompiledFunction.__post_init__ code-exec,import > builtins.eval
 AOTCompiledFunction._seed_guard_scope import > importlib.import_module
 AOTCompiledFunction.save_compiled_function file-write > os.replace
 AOTCompiledModel.deserialize deserialize > pickle.loads
 atomic_write_binary file-write > os.replace
torch._dynamo.aot_compile_types
 BundledAOTAutogradSerializableCallable.deserialize_compile_artifacts deserialize,import > pickle.loads
 GraphModuleSerializableCallable.deserialize_compile_artifacts deserialize > pickle.loads
 _deserialize_triton_kernel import > importlib.import_module
torch._dynamo.backends.common
 AotAutograd.__call__ deserialize,file-write > pickle.loads
 aot_module_simplified deserialize > pickle.loads
torch._dynamo.backends.debugging
 aot_eager_decomp_partition code-exec,file-read > builtins.eval
 aot_eager_decomp_partition_crossref code-exec > builtins.eval
 import_module import > importlib.import_module
torch._dynamo.backends.inductor
 inductor process-exec > subprocess.Popen
torch._dynamo.backends.registry
 _is_registered_backend file-read > os.listdir
 _lazy_import import,file-read > importlib.import_module
 list_backends file-read > os.listdir
 lookup_backend file-read > os.listdir
torch._dynamo.backends.tvm
 has_tvm import > builtins.__import__
torch._dynamo.bytecode_debugger
 _DebugContext.__enter__ code-exec > sys.monitoring.register_callback
 _DebugContext.__exit__ code-exec > sys.settrace
 _DebugContext._get_or_create_code_info code-exec > builtins.compile
 _DebugContext._handle_exception code-exec > builtins.eval
 _DebugContext._handle_instruction code-exec > builtins.eval
 _DebugContext._interactive_prompt code-exec,info-leak > builtins.eval
 _DebugContext._monitoring_instruction_callback code-exec > builtins.eval
 _DebugContext._monitoring_raise_callback code-exec > builtins.eval
 _DebugContext._settrace_callback code-exec > builtins.eval
torch._dynamo.bytecode_transformation
 _cached_cleaned_instructions code-exec > builtins.compile
 clean_and_assemble_instructions code-exec > types.CodeType
torch._dynamo.codegen
 PyCodegen.load_function_name code-exec > builtins.eval
 PyCodegen.make_call_generated_code code-exec > builtins.eval
 PyCodegen.rot_n code-exec > builtins.eval
 rot_n_helper code-exec > builtins.eval
torch._dynamo.comprehension_graph_break
 _get_comprehension_bytecode_prefix code-exec > builtins.compile
torch._dynamo.comptime
 ComptimeContext.print_disas code-exec > builtins.compile
 _Comptime.breakpoint code-exec > builtins.breakpoint
torch._dynamo.convert_frame
 CheckFunctionManager code-exec > builtins.eval
 CodeType code-exec > types.CodeType
 DynamoOutput._build_guards code-exec > builtins.eval
 DynamoOutput.build_guards code-exec > builtins.eval
 FunctionType code-exec > types.FunctionType
 GraphCaptureOutput._get_external_refs code-exec > builtins.compile
 GraphCaptureOutput.build_guards code-exec > builtins.eval
 GraphRuntimeEnv._build_python_wrapper code-exec > builtins.exec
 GraphRuntimeEnv.forward_callable code-exec,import > builtins.exec
 _compile code-exec,deserialize,file-write,tamper > builtins.eval
 _is_registered_backend file-read > os.listdir
 cprofile_wrapper process-exec,deserialize,file-write > subprocess.Popen
 exception_handler file-write > os.makedirs
 first_real_inst_idx code-exec > builtins.compile
 format_bytecode code-exec > builtins.compile
 fx_forward_from_src_skip_result code-exec > builtins.exec
 get_and_maybe_log_recompilation_reasons code-exec > builtins.eval
 log_frame_dynamic_whitelist deserialize,file-read > pickle.loads
 maybe_cprofile process-exec,file-write > subprocess.Popen
 original_forward_from_src code-exec > builtins.exec
 preserve_global_state file-write > os.makedirs
 put_code_state file-write > os.makedirs
 replay file-read > builtins.open
 setup_compile_debug file-write > os.makedirs
 write_record_to_file file-write > os.makedirs
torch._dynamo.debug_utils
 BuckTargetWriter.write file-write > builtins.open
 NNModuleToString._can_emit_module_constructor code-exec > builtins.compile
 NNModuleToString._module_constructor_string code-exec > builtins.compile
 NNModuleToString.can_convert_to_string code-exec > builtins.compile
 NNModuleToString.convert code-exec > builtins.compile
 _cuda_system_info_comment process-exec > subprocess.Popen
 get_minifier_repro_path file-write > os.makedirs
 helper_for_dump_minify file-write > builtins.open
 import_module import > importlib.import_module
 minifier_dir file-write,info-leak > os.makedirs
 profile_to_file code-exec,file-write > atexit.register
torch._dynamo.decorators
 FunctionType code-exec > types.FunctionType
 _allow_in_graph_einops import > importlib.import_module
 _allow_lru_cache_trace_without_warning_for_einops import > importlib.import_module
 _invoke_leaf_function_python code-exec > builtins.eval
 allow_in_graph code-exec > weakref.finalize
 nonstrict_trace code-exec > weakref.finalize
torch._dynamo.dynamo_profiler
 DynamoProfilerState.dump_stats process-exec,file-write > subprocess.Popen
 DynamoProfilerState.generate_pstats deserialize,file-write > marshal.load
 DynamoProfilerState.generate_svg process-exec > subprocess.Popen
torch._dynamo.eval_frame
 OptimizedModule._load_aot_compiled_module deserialize > pickle.loads
 OptimizedModule._save_aot_compiled_module file-write > builtins.open
 _callback_from_stance code-exec > builtins.eval
 guard_collectives_hook deserialize > torch.load
 lookup_backend file-read > os.listdir
 make_fx code-exec > builtins.eval
torch._dynamo.exc
 _format_frame_summary code-exec > builtins.compile
 _load_gb_type_to_gb_id_map file-read > builtins.open
 format_graph_break_message file-read > builtins.open
 format_source_range code-exec > builtins.compile
 get_gbid_documentation_link file-read > builtins.open
torch._dynamo.functional_export
 dynamo_graph_capture_for_export code-exec > builtins.exec
torch._dynamo.guards
 CheckFunctionManager code-exec > builtins.eval
 CheckFunctionManager.__init__ code-exec > builtins.eval
 CheckFunctionManager.id_ref code-exec > weakref.finalize
 GuardBuilder.COUNT_ITERATOR_MATCH code-exec > builtins.compile
 GuardBuilder.DUPLICATE_INPUT import > importlib.import_module
 GuardBuilder.HASATTR import > importlib.import_module
 GuardBuilder.SHAPE_ENV code-exec,native-code,import > builtins.exec
 GuardBuilder.add_python_lambda_leaf_guard_to_root code-exec > builtins.exec
 GuardBuilder.get_guard_manager import > importlib.import_module
 GuardBuilder.get_guard_manager_from_source import > importlib.import_module
 GuardsStatePickler.reducer_override code-exec > builtins.compile
 PyExprCSEPass.count code-exec > builtins.compile
 PyExprCSEPass.replace code-exec > builtins.compile
 build_guard_function code-exec > builtins.compile
 get_and_maybe_log_recompilation_reasons code-exec > builtins.eval
 get_guard_fail_reason code-exec > builtins.eval
 get_guard_fail_reason_helper code-exec > builtins.eval
 guard_error_hook code-exec > builtins.eval
 normalize_count_iter code-exec > builtins.compile
 report_compile_source_on_error code-exec > builtins.eval
torch._dynamo.output_graph
 CodeType code-exec > types.CodeType
 OutputGraph.compile_and_call_fx_graph deserialize > torch.load
 OutputGraph.compile_subgraph code-exec,deserialize > builtins.eval
 OutputGraph.install_resume_function_global code-exec > types.FunctionType
 OutputGraph.run_compiler_collective deserialize > torch.load
 get_instruction_source_311 code-exec > builtins.compile
 insert_deferred_runtime_asserts code-exec > builtins.compile
torch._dynamo.package
 CompilePackage.__init__ import > importlib.import_module
 CompilePackage.initialize import > importlib.import_module
 CompilePackage.install code-exec,import > types.FunctionType
 DiskDynamoCache.load_and_install_package import > importlib.import_module
 DiskDynamoCache.path_prefix file-write > os.makedirs
 DiskDynamoStore._write_to_local_cache file-delete,file-write > os.remove
 DiskDynamoStore.clear file-delete > shutil.rmtree
 DiskDynamoStore.read deserialize,file-read > pickle.loads
 DiskDynamoStore.write file-delete,file-write > os.remove
 FunctionPicklerBase._build_function code-exec > types.FunctionType
 FunctionPicklerBase._unpickle_fn_from_module import > importlib.import_module
 FunctionPicklerBase._unpickle_python_module import > importlib.import_module
 SerializedCode.to_code_object code-exec > types.CodeType
 _lookup_code code-exec > builtins.compile
 cache_dir file-write > os.makedirs
 load_guard_manager code-exec > builtins.eval
torch._dynamo.pgo
 CodeId.make file-read > builtins.open
 PGOCacheArtifact.populate_cache file-write > os.makedirs
 _hash_containing_file file-read > builtins.open
 code_state_path file-write > os.makedirs
 get_code_state deserialize,file-read > pickle.loads
 get_extra_remote_code_state deserialize > pickle.loads
 get_local_code_state deserialize,file-write,file-read > pickle.loads
 get_remote_code_state deserialize > pickle.loads
 log_frame_dynamic_whitelist deserialize,file-read > pickle.loads
 lookup_remote_cache_entry deserialize > pickle.loads
 process_automatic_dynamic deserialize > pickle.loads
 put_code_state file-write > os.makedirs
 put_local_code_state file-write > os.makedirs
 update_automatic_dynamic deserialize,file-read > pickle.loads
 write_local_impl file-write > os.makedirs
torch._dynamo.polyfills
 import_fresh_module import,tamper > importlib.import_module
torch._dynamo.polyfills.heapq
 import_fresh_module import,tamper > importlib.import_module
torch._dynamo.polyfills.operator
 import_fresh_module import,tamper > importlib.import_module
torch._dynamo.precompile_package
 CheckFunctionManager code-exec > builtins.eval
 _norm file-read > os.readlink
torch._dynamo.replay_record
 CodeType code-exec > types.CodeType
torch._dynamo.repro.after_aot
 TemporaryFile file-delete,file-write > os.unlink
 _build_symbolic_wrapper code-exec > builtins.compile
 _cuda_system_info_comment process-exec > subprocess.Popen
 dump_compiler_graph_state code-exec,file-write,file-read,info-leak > builtins.compile
 dump_to_minify code-exec,file-write > builtins.compile
 generate_compiler_repro_string code-exec > builtins.compile
 generate_standalone_repro code-exec,file-write > builtins.compile
 helper_for_dump_minify file-write > builtins.open
 import_module import > importlib.import_module
 isolate_fails process-exec,code-exec,file-write,info-leak > subprocess.Popen
 make_fx code-exec > builtins.eval
 minifier_dir file-write,info-leak > os.makedirs
 repro_analyze deserialize,file-write > torch.load
 save_graph_repro code-exec > builtins.compile
 wrap_compiler_debug file-write,file-read > os.makedirs
torch._dynamo.repro.after_dynamo
 WrapBackendDebug.__call__ file-write > os.makedirs
 dump_backend_repro_as_file file-write,file-read,info-leak > os.makedirs
 dump_backend_state code-exec,file-write,file-read > builtins.compile
 dump_to_minify_after_dynamo file-write > os.makedirs
 generate_dynamo_fx_repro_string code-exec > builtins.compile
 helper_for_dump_minify file-write > builtins.open
 import_module import > importlib.import_module
 lookup_backend file-read > os.listdir
 minifier_dir file-write,info-leak > os.makedirs
torch._dynamo.repro.aoti
 _cuda_system_info_comment process-exec > subprocess.Popen
 dump_compiler_graph_state file-write,file-read,info-leak > os.makedirs
 dump_to_minify file-write,info-leak > os.makedirs
 get_module_string code-exec > builtins.compile
 helper_for_dump_minify file-write > builtins.open
 import_module import > importlib.import_module
 minifier_dir file-write,info-leak > os.makedirs
torch._dynamo.symbolic_convert
 InliningInstructionTranslator.build_inline_tracer code-exec > builtins.compile
 InstructionTranslatorBase.IMPORT_NAME import > builtins.__import__
 InstructionTranslatorBase.import_source import > importlib.import_module
 InstructionTranslatorBase.nn_modules_globals_vt import > importlib.import_module
 _import_module import > importlib.import_module
 get_assert_bytecode_sequence code-exec > builtins.compile
 get_instruction_source_311 code-exec > builtins.compile
torch._dynamo.test_case
 run_tests process-exec,import,file-write,file-read > subprocess.Popen
torch._dynamo.test_minifier_common
 MinifierTestBase._maybe_subprocess_run process-exec,code-exec,native-code,file-write,file-read,info-leak > subprocess.Popen
 MinifierTestBase._run_full_test code-exec,file-write,file-read > builtins.exec
 MinifierTestBase._run_minifier_launcher process-exec,code-exec,file-write,file-read > subprocess.Popen
 MinifierTestBase._run_repro process-exec,code-exec,file-write,file-read > subprocess.Popen
 MinifierTestBase._run_test_code process-exec,code-exec,file-write,file-read > subprocess.Popen
 MinifierTestBase.setUpClass file-write > tempfile.mkdtemp
 MinifierTestBase.tearDownClass file-delete,info-leak > shutil.rmtree
 report_compile_source_on_error code-exec > builtins.eval
torch._dynamo.testing
 CheckFunctionManager code-exec > builtins.eval
 InductorAndRecordGraphs.__call__ process-exec,file-write,file-read > subprocess.Popen
 debug_dir file-write > os.mkdir
 debug_dump code-exec,file-write > builtins.compile
 debug_insert_nops code-exec > builtins.eval
torch._dynamo.trace_rules
 _load_obj_from_str import > importlib.import_module
 add import > builtins.__import__
 load_object import > importlib.import_module
torch._dynamo.utils
 CodeType code-exec > types.CodeType
 _breakpoint_for_c_dynamo code-exec > builtins.breakpoint
 _extract_anchors_from_expr code-exec > builtins.compile
 _is_expression_range code-exec > builtins.compile
 _torch_numpy_callable_cache_key import > importlib.import_module
 _torch_numpy_callable_cache_key_by_id import > importlib.import_module
 add_file_handler file-write > os.makedirs
 format_bytecode code-exec > builtins.compile
 format_source_range code-exec > builtins.compile
 get_instruction_source_311 code-exec > builtins.compile
 import_submodule import,file-read > importlib.import_module
 normalize_count_iter code-exec > builtins.compile
 rot_n_helper code-exec > builtins.eval
 setup_compile_debug file-write > os.makedirs
 write_record_to_file file-write > os.makedirs
torch._dynamo.variables.base
 SourceLocation.format code-exec > builtins.compile
 format_source_range code-exec > builtins.compile
torch._dynamo.variables.builder
 VariableBuilder._wrap code-exec > types.FunctionType
 VariableBuilder.wrap_itertools_count code-exec > builtins.compile
 normalize_count_iter code-exec > builtins.compile
 process_automatic_dynamic deserialize > pickle.loads
torch._dynamo.variables.builtin
 BuiltinVariable._call_min_max_binary code-exec > builtins.eval
 BuiltinVariable._constant_eval_result code-exec > builtins.eval
 BuiltinVariable.call_eval code-exec > builtins.compile
torch._dynamo.variables.ctx_manager
 PreserveVersionContextVariable.exit code-exec > builtins.eval
torch._dynamo.variables.functions
 FunctionType code-exec > types.FunctionType
 NestedUserFunctionVariable._get_function_impl code-exec > types.FunctionType
 NestedUserFunctionVariable.bind_args code-exec > types.FunctionType
 UserMethodVariable.call_function code-exec > builtins.eval
 _create_nested_fn code-exec > types.FunctionType
torch._dynamo.variables.misc
 ComptimeVariable.call_function code-exec > types.FunctionType
torch._dynamo.variables.optimizer
 OptimizerVariable.create_finalizer code-exec > weakref.finalize
torch._dynamo.variables.sdpa
 SDPAParamsVariable.create code-exec > builtins.eval
torch._dynamo.variables.tensor
 TensorVariable._view_attr code-exec > builtins.eval
 TensorVariable.dynamic_getattr code-exec > builtins.eval
 TensorVariable.method_add_ code-exec > builtins.eval
 TensorVariable.method_addcdiv_ code-exec > builtins.eval
 TensorVariable.method_addcmul_ code-exec > builtins.eval
 TensorVariable.method_attr__version code-exec > builtins.eval
 TensorVariable.method_attr_data code-exec > builtins.eval
 TensorVariable.method_new_tensor code-exec > builtins.eval
 TensorVariable.sq_contains_impl code-exec > builtins.eval
 TensorVariable.tp_getattro_impl code-exec > builtins.eval
torch._dynamo.variables.torch
 TorchInGraphFunctionVariable._call_leaf_function code-exec > builtins.eval
 TorchInGraphFunctionVariable._get_handlers code-exec > builtins.eval
 TorchInGraphFunctionVariable.call_function code-exec > builtins.eval
torch._dynamo.variables.torch_function
 TensorWithTFOverrideVariable.tp_getattro_impl code-exec > builtins.eval
 TorchFunctionModeVariable.enter code-exec > builtins.eval
 TorchFunctionModeVariable.exit code-exec > builtins.eval
torch._export
 aot_compile code-exec > builtins.exec
 make_fx code-exec > builtins.eval
torch._export.db.examples
 _collect_examples import > builtins.__import__
torch._export.serde.schema_check
 update_schema deserialize > yaml.load
torch._export.serde.serialize
 ExportedProgramDeserializer.deserialize deserialize > torch.load
 GraphModuleDeserializer.deserialize deserialize > torch.load
 deserialize deserialize > torch.load
 deserialize_torch_artifact deserialize > torch.load
torch._export.utils
 _bind_signature_to_inputs code-exec > builtins.compile
 _get_torch_jit_trace_forward_signature code-exec > builtins.compile
 insert_deferred_runtime_asserts code-exec > builtins.compile
 placeholder_naming_pass code-exec > builtins.compile
torch._functorch._aot_autograd.aot_autograd_result
 BundledOutputCodeLoadable.post_compile file-delete,file-write,file-read > shutil.rmtree
 CompiledFxGraph file-read > builtins.open
 GenericAOTAutogradResult._apply_runtime_wrappers code-exec > builtins.compile
torch._functorch._aot_autograd.autograd_cache
 AOTAutogradCache._get_tmp_dir file-write > os.makedirs
 AOTAutogradCache._get_tmp_dir_for_key file-write > os.makedirs
 AOTAutogradCache._write_to_local_cache file-delete > os.remove
 AOTAutogradCache.clear file-delete,file-write > shutil.rmtree
 AOTAutogradCache.save file-delete > os.remove
 AOTAutogradCache.try_load deserialize > pickle.loads
 AOTAutogradCacheArtifact.populate_cache file-delete > os.remove
 AOTAutogradCacheDetails._init_fx_graph_hash_details file-read > builtins.open
 FxGraphHashDetails file-read > builtins.open
 cache_dir file-write > os.makedirs
 write_atomic file-delete,file-write,file-read,info-leak > os.remove
torch._functorch._aot_autograd.codegen
 PySourceBuilder.build code-exec > builtins.compile
 _compile_and_exec_source code-exec > builtins.compile
torch._functorch._aot_autograd.complex_decomposition
 make_fx code-exec > builtins.eval
torch._functorch._aot_autograd.graph_capture
 make_fx code-exec > builtins.eval
torch._functorch._aot_autograd.graph_compile
 _aot_stage2b_compile_forward_or_inference code-exec > builtins.compile
 _aot_stage2c_make_autograd_function code-exec > builtins.compile
torch._functorch._aot_autograd.runtime_wrappers
 AOTDedupeWrapper.post_compile code-exec > builtins.compile
 AOTDispatchAutograd.post_compile code-exec > builtins.compile
 AOTDispatchSubclassWrapper.post_compile code-exec > builtins.compile
 AOTSyntheticBaseWrapper.post_compile code-exec > builtins.compile
 DebugAssertWrapper.post_compile code-exec > builtins.compile
 EffectTokensWrapper.post_compile code-exec > builtins.compile
 FunctionalizedRngRuntimeWrapper.post_compile code-exec > builtins.compile
 RuntimeWrapper.post_compile code-exec > builtins.compile
 _AOTDispatchAutogradFunctionFactory.build code-exec > builtins.compile
 _codegen_backward_epilogue code-exec > builtins.compile
 _codegen_backward_prologue code-exec > builtins.compile
 _codegen_compiled_backward code-exec > builtins.compile
 _codegen_compiled_forward code-exec > builtins.compile
 _create_runtime_wrapper code-exec > builtins.compile
torch._functorch._aot_autograd.source_emit
 _emit_importable import > importlib.import_module
 _emit_value import > importlib.import_module
 _emit_value_recurse import > importlib.import_module
torch._functorch._aot_autograd.subclass_codegen
 _compile_and_exec_source code-exec > builtins.compile
 codegen_backward_subclass_fns code-exec > builtins.compile
 codegen_subclass_wrapper code-exec > builtins.compile
torch._functorch._aot_autograd.to_standalone_python
 _compose_standalone_module code-exec > builtins.compile
 compile_to_python process-exec,code-exec > subprocess.Popen
 load_from_python code-exec > builtins.exec
torch._functorch.aot_autograd
 aot_module_simplified deserialize > pickle.loads
 compile_to_python process-exec,code-exec > subprocess.Popen
 default_partition deserialize,file-write > torch.load
 load_from_python code-exec > builtins.exec
 make_fx code-exec > builtins.eval
torch._functorch.benchmark_utils
 benchmark_utilization file-write,file-read > os.makedirs
 compute_utilization file-read > builtins.open
 get_chrome_trace_events file-read > builtins.open
torch._functorch.compilers
 _save_fx_default file-write > os.makedirs
 default_partition deserialize,file-write > torch.load
 get_inputs deserialize,file-read > pickle.load
 min_cut_rematerialization_partition deserialize,file-write > torch.load
torch._functorch.eager_transforms
 make_fx code-exec > builtins.eval
torch._functorch.fx_minifier
 create_minified_hlo_graph file-write,info-leak > os.makedirs
 minifier file-write > os.makedirs
torch._functorch.partitioners
 _sync_decision_cross_ranks deserialize > torch.load
 choose_saved_values_set file-write,info-leak > os.makedirs
 default_partition deserialize,file-write > torch.load
 min_cut_rematerialization_partition deserialize,file-write > torch.load
 solve_min_cut file-write > builtins.open
 visualize_min_cut_graph file-write > builtins.open
torch._functorch.python_key
 make_fx code-exec > builtins.eval
torch._guards
 ChainedSource.get_value code-exec > builtins.eval
 CodeType code-exec > types.CodeType
 Source.get_value code-exec > builtins.eval
torch._higher_order_ops.flex_attention
 make_fx code-exec > builtins.eval
torch._higher_order_ops.invoke_leaf_function
 _resolve_mutated_flat_indices code-exec > builtins.eval
torch._higher_order_ops.invoke_subgraph
 insert_deferred_runtime_asserts code-exec > builtins.compile
torch._higher_order_ops.strict_mode
 make_fx code-exec > builtins.eval
torch._higher_order_ops.triton_kernel_wrap
 identify_triton_stores code-exec > builtins.compile
 triton_kernel_wrapper_mutation_dense code-exec > builtins.exec
torch._higher_order_ops.utils
 insert_deferred_runtime_asserts code-exec > builtins.compile
 make_fx code-exec > builtins.eval
torch._inductor
 _aoti_compile_and_package_inner deserialize > torch.load
 aoti_compile_and_package file-write > os.makedirs
 aoti_load_package deserialize > torch.load
 compile process-exec > subprocess.Popen
 load_from_python code-exec > builtins.exec
torch._inductor.__autotune_main__
 TuningProcess process-exec,file-write > subprocess.Popen
 _async_compile_initializer code-exec,info-leak,dos > signal.signal
 main deserialize,file-write > pickle.load
torch._inductor.analysis.profile_analysis
 JsonProfile file-read > builtins.open
 JsonProfile.__init__ file-read > builtins.open
 JsonProfile.combine_with file-delete,file-read > os.unlink
 JsonProfile.dump file-write > builtins.open
 main file-delete,file-write,file-read > os.unlink
torch._inductor.aoti_eager
 aoti_compile_with_persistent_cache code-exec,file-write > builtins.exec
 aoti_eager_cache_dir file-write > os.makedirs
 aoti_eager_op_conf_lock file-write > os.makedirs
 cache_dir file-write > os.makedirs
 load_aoti_eager_cache file-write,file-read > os.makedirs
torch._inductor.async_compile
 AsyncCompile._load_kernel_wrapper code-exec,file-read > builtins.exec
 AsyncCompile.cpp file-write > os.makedirs
 AsyncCompile.cutedsl process-exec,code-exec,file-write,file-read > subprocess.Popen
 AsyncCompile.flydsl process-exec,code-exec,file-write > subprocess.Popen
 AsyncCompile.get_worker_pool process-exec,file-write > subprocess.Popen
 AsyncCompile.halide file-delete,file-write > os.remove
 AsyncCompile.nv_universal_gemm process-exec,code-exec,file-write,file-read > subprocess.Popen
 AsyncCompile.nvgemm_precompile process-exec,file-write > subprocess.Popen
 AsyncCompile.pallas code-exec,file-read > builtins.exec
 AsyncCompile.process_pool process-exec,file-write,file-read,info-leak > subprocess.Popen
 AsyncCompile.rocm file-write > os.makedirs
 AsyncCompile.triton process-exec,code-exec,file-read > subprocess.Popen
 AsyncCompile.use_process_pool process-exec,file-write > subprocess.Popen
 AsyncCompile.wait_pool_ready process-exec > subprocess.Popen
 AsyncCompile.wait_process_pool_ready process-exec,file-write > subprocess.Popen
 AsyncCompile.wakeup process-exec,file-write > subprocess.Popen
 AsyncCompile.warm_pool process-exec,file-write > subprocess.Popen
 CompiledTritonKernels.get file-read > builtins.open
 CompiledTritonKernels.key file-read > builtins.open
 CompiledTritonKernels.remove_future file-read > builtins.open
 CompiledTritonKernels.save file-read > builtins.open
 SubprocPool process-exec,file-write,file-read > subprocess.Popen
 _async_compile_initializer code-exec,info-leak,dos > signal.signal
 _load_triton_kernel_from_source code-exec > builtins.exec
 _worker_compile_pycodecache_kernel code-exec,file-read > builtins.exec
 maybe_warm_pool process-exec > subprocess.Popen
 torch_key file-read > builtins.open
torch._inductor.autoheuristic.autoheuristic
 AutoHeuristic file-write > os.makedirs
 AutoHeuristic.__init__ file-write,file-read > os.makedirs
 AutoHeuristic.get_default_log_path file-write > os.makedirs
 AutoHeuristic.save_data file-write,file-read > builtins.open
 AutoHeuristicSelectAlgorithm.__init__ file-write > os.makedirs
 AutoHeuristicSelectAlgorithm.register_global_feedback file-write,file-read > builtins.open
 cache_dir file-write > os.makedirs
 get_metadata_str_from_log file-read > builtins.open
torch._inductor.autoheuristic.autoheuristic_utils
 get_metadata_str_from_log file-read > builtins.open
torch._inductor.autoheuristic.learned_heuristic_controller
 LearnedHeuristicController.get_heuristics import > importlib.import_module
 find_and_instantiate_subclasses import > importlib.import_module
torch._inductor.autotune_process
 AutotuneProcessPool._init_pool code-exec > atexit.register
 CDLL native-code > ctypes.CDLL
 CuteDSLBenchmarkRequest.make_run_fn code-exec,file-read > builtins.exec
 FlyDSLBenchmarkRequest.make_run_fn code-exec,file-read > builtins.exec
 SubgraphBenchmarkRequest.make_run_fn code-exec,file-read > builtins.exec
 TritonBenchmarkRequest.make_run_fn code-exec,file-read > builtins.exec
 TritonBenchmarkRequest.precompile code-exec,file-read > builtins.exec
 TuningProcess process-exec,file-write > subprocess.Popen
 TuningProcess.__init__ process-exec,file-write > subprocess.Popen
 TuningProcess.get deserialize > pickle.load
 TuningProcess.process_main deserialize,info-leak > pickle.load
 TuningProcess.put process-exec,file-write > subprocess.Popen
 TuningProcess.recv deserialize > pickle.load
 TuningProcess.restart process-exec,file-write > subprocess.Popen
 TuningProcess.start process-exec,file-write,info-leak > subprocess.Popen
 TuningProcessPool process-exec > subprocess.Popen
 TuningProcessPool.__init__ process-exec,file-write > subprocess.Popen
 _TestCodeCache.write file-delete > os.remove
 get_tuning_pool process-exec > subprocess.Popen
 get_tuning_process_pool process-exec,code-exec > subprocess.Popen
 get_tuning_thread_pool code-exec > atexit.register
 write file-delete,file-write > os.remove
torch._inductor.bounds
 cache_on_self code-exec > builtins.exec
torch._inductor.cache
 InMemoryCache.from_env_var code-exec,deserialize,info-leak > builtins.compile
 InMemoryCache.from_file_path deserialize,file-read > pickle.load
 OnDiskCache.get deserialize,file-read > pickle.loads
 OnDiskCache.insert file-write > builtins.open
 literal_eval code-exec > builtins.compile
torch._inductor.choices
 write_text file-delete > os.remove
torch._inductor.codecache
 AotCodeCompiler.compile process-exec,native-code,file-delete,file-write,file-read > subprocess.Popen
 CDLL native-code > ctypes.CDLL
 CUDACodeCache._source_code_extra file-read > builtins.open
 CUTLASSCodeCache._record_compile_error file-write > builtins.open
 CUTLASSCodeCache.compile process-exec,file-write,file-read > subprocess.Popen
 CUTLASSCodeCache.load file-write,file-read > builtins.open
 CUTLASSCodeCache.write file-delete > os.remove
 CacheBase.get_local_cache file-write,file-read > os.makedirs
 CacheBase.get_local_cache_path file-write > os.makedirs
 CacheBase.update_local_cache file-delete,file-write > os.remove
 CompiledFxGraph file-read > builtins.open
 CppCodeCache.load file-write > os.makedirs
 CppCodeCache.load_async process-exec,native-code,file-delete,file-write,file-read > subprocess.Popen
 CppPythonBindingsCodeCache._load_library_inner import > importlib.util.spec_from_file_location
 CppPythonBindingsCodeCache.load_pybinding_async file-write > os.makedirs
 CppTorchDeviceOptions native-code > ctypes.util.find_library
 CpuTritonKernelCache.set file-delete > os.remove
 CudaKernelParamCache.set file-delete > os.remove
 DLLWrapper.__del__ native-code > ctypes.CDLL
 DLLWrapper.__exit__ native-code > ctypes.CDLL
 DLLWrapper._dlclose native-code > ctypes.CDLL
 DLLWrapper.close native-code > ctypes.CDLL
 FunctionType code-exec > types.FunctionType
 FxGraphCache._get_tmp_dir file-write > os.makedirs
 FxGraphCache._get_tmp_dir_for_key file-write > os.makedirs
 FxGraphCache._lookup_graph file-delete,file-write,file-read > shutil.rmtree
 FxGraphCache._save_graph file-delete,file-write,file-read > os.remove
 FxGraphCache._write_to_local_cache file-delete,file-write > os.remove
 FxGraphCache.cache_hit_post_compile file-delete,file-write,file-read > shutil.rmtree
 FxGraphCache.clear file-delete,file-write > shutil.rmtree
 FxGraphCache.load_with_key file-read > builtins.open
 FxGraphHashDetails file-read > builtins.open
 FxGraphHashDetails.__init__ file-read > builtins.open
 GuardedCache.find_guarded_entry deserialize,file-read > pickle.loads
 GuardedCache.iterate_over_candidates deserialize,file-read > pickle.loads
 HalideCodeCache._codegen_glue file-read > os.listdir
 HalideCodeCache._search_for_file process-exec,file-read > subprocess.Popen
 HalideCodeCache.build_standalone_runtime process-exec,native-code,file-write,file-read > subprocess.Popen
 HalideCodeCache.find_header file-read > os.listdir
 HalideCodeCache.find_libautoschedule file-read > os.listdir
 HalideCodeCache.generate_halide file-delete,file-write > os.remove
 HalideCodeCache.generate_halide_async file-delete,file-write,file-read > os.remove
 InductorCacheArtifact.populate_cache file-delete,file-write > os.remove
 LocalCache.lookup file-read > builtins.open
 LocalCache.set_value file-delete,file-read > os.remove
 PersistentCache.lookup file-delete,file-read > os.remove
 PyCodeCache.cache_clear file-delete > os.remove
 PyCodeCache.load code-exec,file-delete,file-read > builtins.exec
 PyCodeCache.load_by_key_path code-exec,file-read > builtins.exec
 PyCodeCache.write file-delete > os.remove
 ROCmCodeCache.compile process-exec,file-write > subprocess.Popen
 ROCmCodeCache.load file-write > os.makedirs
 ROCmCodeCache.write file-delete > os.remove
 WritableTempFile.__exit__ file-delete > os.unlink
 XPUCodeCache._source_code_extra file-read > builtins.open
 XPUCodeCache.load file-write,file-read > builtins.open
 _load_triton_kernel_from_source code-exec > builtins.exec
 _precompile_header process-exec,native-code,file-delete,file-write,file-read > subprocess.Popen
 _reload_python_module code-exec,file-read > builtins.exec
 _worker_task_halide file-write > builtins.open
 batch_convert_cubins_to_obj process-exec,native-code,file-write,file-read > subprocess.Popen
 build_code_hash file-read > builtins.open
 cache_dir file-write > os.makedirs
 cdll native-code > ctypes.cdll
 compiled_fx_graph_hash file-read > builtins.open
 convert_cubin_to_obj process-exec,native-code,file-write,file-read > subprocess.Popen
 custom_op_wrapper import > importlib.import_module
 cutlass_key file-read > builtins.open
 get_compiler_version_info process-exec > subprocess.Popen
 get_cpp_compiler native-code,file-write,file-read > ctypes.string_at
 get_device_information file-read > builtins.open
 get_lock_dir file-write > os.makedirs
 get_path file-write > os.makedirs
 pick_vec_isa file-read,info-leak > builtins.open
 rocm_compiler file-read > os.readlink
 run_asm_build_object file-read > os.listdir
 torch_key file-read > builtins.open
 touch file-write > builtins.open
 write file-delete,file-write > os.remove
 write_atomic file-delete,file-write,file-read,info-leak > os.remove
 write_text file-delete > os.remove
torch._inductor.codegen.common
 FileBackedGraphModule.__post_init__ code-exec > atexit.register
torch._inductor.codegen.cpp
 CppKernelProxy.__init__ file-read > builtins.open
 CppVecKernel.__init__ file-read > builtins.open
 LoopLevel.__post_init__ file-read > builtins.open
 TilingSelect.select_tiling file-read > builtins.open
 cache_on_self code-exec > builtins.exec
torch._inductor.codegen.cpp_flex_attention_template
 CppFlexAttentionTemplate.__init__ file-read > builtins.open
 pick_vec_isa file-read,info-leak > builtins.open
torch._inductor.codegen.cpp_gemm_template
 create_micro_gemm file-read > builtins.open
torch._inductor.codegen.cpp_grouped_gemm_template
 create_micro_gemm file-read > builtins.open
torch._inductor.codegen.cpp_micro_gemm
 CppMicroGemmFP32Vec.__init__ file-read > builtins.open
 create_micro_gemm file-read > builtins.open
 pick_vec_isa file-read,info-leak > builtins.open
torch._inductor.codegen.cpp_wrapper_cpu
 CppWrapperCpu._write_aoti_interface_header file-read > builtins.open
 CppWrapperCpu.generate code-exec > builtins.exec
 CppWrapperCpu.write_header file-read > builtins.open
torch._inductor.codegen.cpp_wrapper_gpu
 CppWrapperGpu._emit_stream_op_inline file-read > builtins.open
 CppWrapperGpu._ensure_aoti_stream_helpers_emitted file-read > builtins.open
 CppWrapperGpu._generate code-exec > builtins.exec
 CppWrapperGpu._generate_extern_kernel_alloc_helper file-read > builtins.open
 CppWrapperGpu.codegen_stream_info_prologue file-read > builtins.open
 CppWrapperGpu.generate_fallback_kernel_with_runtime_lookup file-read > builtins.open
 CppWrapperGpu.write_header file-read > builtins.open
 cache_on_self code-exec > builtins.exec
torch._inductor.codegen.cuda.compile_utils
 _clone_cutlass_paths file-write,file-read > os.makedirs
 _cuda_compiler file-read,info-leak > os.readlink
 _cuda_driver_lib_dirs process-exec,info-leak > subprocess.Popen
 _cutlass_include_paths file-write,file-read > os.makedirs
 _cutlass_path file-write,file-read > os.makedirs
 cuda_compile_command file-read > os.scandir
torch._inductor.codegen.cutedsl._inline_asm
 inline_asm_cache_key file-write > io.open
torch._inductor.codegen.cutedsl.cutedsl_scheduling
 CuteDSLScheduling.define_kernel file-write > os.makedirs
 get_path file-write > os.makedirs
torch._inductor.codegen.cutlass.cache
 cache_dir file-write > os.makedirs
 cutlass_key file-read > builtins.open
 get_config_request_key file-read > builtins.open
 get_cutlass_operation_serializer file-write,file-read > os.makedirs
 maybe_fetch_ops file-write,file-read > os.makedirs
torch._inductor.codegen.cutlass.gemm_template
 CUTLASS2xGemmTemplate._define_gemm_instance file-write,file-read > os.makedirs
 CUTLASS2xGemmTemplate._set_bias_layout_and_alignment file-write,file-read > os.makedirs
 CUTLASS3xGemmTemplate._define_gemm_instance file-write,file-read > os.makedirs
 CUTLASS3xGemmTemplate._has_tma_epilogue file-write,file-read > os.makedirs
 CUTLASS3xGemmTemplate._render_evt code-exec,file-write,file-read > builtins.compile
 CUTLASS3xGemmTemplate._set_bias_layout_and_alignment file-write,file-read > os.makedirs
 CUTLASS3xGemmTemplate.supports_epilogue_fusion file-write,file-read > os.makedirs
 CUTLASSGemmTemplate._add_cutlass_gemm_choices file-write,file-read > os.makedirs
 CUTLASSGemmTemplate._dtype_match file-write,file-read > os.makedirs
 CUTLASSGemmTemplate.cutlass_layout file-write,file-read > os.makedirs
 CUTLASSGemmTemplate.filter_op file-write,file-read > os.makedirs
 CUTLASSGemmTemplate.fix_op_layout file-write,file-read > os.makedirs
 CUTLASSGemmTemplate.flip_cutlass_layout file-write,file-read > os.makedirs
 CUTLASSGemmTemplate.gen_ops file-write,file-read > os.makedirs
 CUTLASSGemmTemplate.global_filter_ops file-write,file-read > os.makedirs
 CUTLASSGemmTemplate.layout_match file-write,file-read > os.makedirs
 CUTLASSGemmTemplate.render file-write,file-read > os.makedirs
 CUTLASSGemmTemplate.set_layout file-write,file-read > os.makedirs
 CUTLASSGemmTemplate.swap_XW file-write,file-read > os.makedirs
 dtype_match file-write,file-read > os.makedirs
 maybe_fetch_ops file-write,file-read > os.makedirs
 torch_dtype_to_cutlass_type file-write,file-read > os.makedirs
torch._inductor.codegen.cutlass.lib_extensions.evt_extensions
 _trace code-exec > builtins.compile
 create_example_tensors file-write,file-read > os.makedirs
 torch_dtype_to_cutlass_type file-write,file-read > os.makedirs
 trace code-exec > builtins.compile
 try_import_cutlass file-write,file-read > os.makedirs
torch._inductor.codegen.cutlass.lib_extensions.gemm_operation_extensions
 try_import_cutlass file-write,file-read > os.makedirs
torch._inductor.codegen.cutlass.python_evt
 CutlassEVTCodegen.get_value code-exec > builtins.compile
 CutlassEVTCodegen.ir_to_evt_python_code code-exec > builtins.compile
 _fuse_activations code-exec > builtins.compile
torch._inductor.codegen.cutlass.scheduling
 CUTLASSScheduling.define_kernel file-write > os.makedirs
 get_path file-write > os.makedirs
torch._inductor.codegen.cutlass.serialization
 get_cutlass_operation_serializer file-write,file-read > os.makedirs
 try_import_cutlass file-write,file-read > os.makedirs
torch._inductor.codegen.cutlass.utils
 _gen_ops_cached file-write,file-read > os.makedirs
 cache_dir file-write > os.makedirs
 dtype_match file-write,file-read > os.makedirs
 gen_ops file-write,file-read > os.makedirs
 move_cutlass_compiled_cache file-delete,file-write,file-read > os.unlink
 torch_dtype_to_cutlass_type file-write,file-read > os.makedirs
 try_import_cutlass file-write,file-read > os.makedirs
torch._inductor.codegen.debug_utils
 DebugPrinterManager.__enter__ file-write > os.makedirs
 DebugPrinterManager.__exit__ file-write > os.makedirs
 DebugPrinterManager._perform_debug_print_or_save_helper file-write > os.makedirs
 DebugPrinterManager.codegen_intermediate_tensor_value_save file-write,info-leak > os.makedirs
torch._inductor.codegen.flydsl.flydsl_scheduling
 FlyDSLScheduling.define_kernel file-write > os.makedirs
 get_path file-write > os.makedirs
torch._inductor.codegen.flydsl.flydsl_utils
 _flydsl_runtime_unavailable_reason import > builtins.__import__
 find_spec import > builtins.__import__
torch._inductor.codegen.halide
 HalideKernel.codegen_kernel file-read > os.listdir
torch._inductor.codegen.memory_planning
 cache_on_self code-exec > builtins.exec
torch._inductor.codegen.mps
 MetalKernel.codegen_kernel file-read > builtins.open
 _embed_headers file-read > builtins.open
torch._inductor.codegen.multi_kernel
 MultiKernelCall.cache_file_path file-write > os.makedirs
 MultiKernelCall.run file-delete > os.remove
 MultiKernelCall.store_cache file-delete > os.remove
 cache_on_self code-exec > builtins.exec
 get_path file-write > os.makedirs
 write_atomic file-delete,file-write,file-read,info-leak > os.remove
torch._inductor.codegen.nv_universal_gemm.kernel_cache
 _replace_dense_efc_with_vendored code-exec > builtins.exec
torch._inductor.codegen.nv_universal_gemm.nv_universal_gemm
 NVUniversalGemmBenchmarkRequest._benchmark_on_current_device file-delete,file-write,file-read > os.unlink
 NVUniversalGemmBenchmarkRequest._make_bias_run_fn file-delete,file-write,file-read > os.unlink
 NVUniversalGemmBenchmarkRequest.make_run_fn file-delete,file-write,file-read > os.unlink
 NVUniversalGemmBenchmarkRequest.precompile file-delete,file-write,file-read > os.unlink
 _make_disk_config_key file-read > builtins.open
 ensure_nv_universal_gemm_available import > builtins.__import__
torch._inductor.codegen.nv_universal_gemm.nv_universal_gemm_kernel
 _make_disk_config_key file-read > builtins.open
 _nvgemm_precompile import,file-delete,file-write,file-read > importlib.import_module
 _nvgemm_run file-delete,file-write,file-read > os.unlink
 _nvgemm_source_fingerprint file-read > builtins.open
 _patch_max_active_clusters import > importlib.import_module
 _worker_nvgemm_autotuning_precompile import,file-delete,file-write,file-read > importlib.import_module
torch._inductor.codegen.nv_universal_gemm.nv_universal_gemm_scheduling
 NVUniversalGemmScheduling.define_kernel file-write > os.makedirs
 get_path file-write > os.makedirs
torch._inductor.codegen.rocm.ck_tile_universal_gemm_template
 CKTileGemmTemplate.check_epilogue file-read > builtins.open
 CKTileGemmTemplate.filter_op file-read > builtins.open
 CKTileGemmTemplate.render file-read > builtins.open
 _ck_tile_universal_gemm_v2_api file-read > builtins.open
 _rocm_header_search_dirs file-read > os.readlink
torch._inductor.codegen.rocm.compile_command
 _rocm_header_search_dirs file-read > os.readlink
 _rocm_include_paths file-read > os.readlink
 _rocm_lib_options file-read > os.readlink
 rocm_compiler file-read > os.readlink
torch._inductor.codegen.rocm.rocm_benchmark_request
 ROCmBenchmarkRequest.precompile file-write > os.makedirs
torch._inductor.codegen.rocm.rocm_cpp_scheduling
 ROCmCPPScheduling.define_kernel file-write > os.makedirs
 get_path file-write > os.makedirs
torch._inductor.codegen.simd
 SIMDScheduling._autotune_subkernels_compile_time process-exec,code-exec > subprocess.Popen
 SIMDScheduling._codegen_mix_order_reduction code-exec > builtins.exec
 SIMDScheduling.generate_combo_kernel_code process-exec > subprocess.Popen
 cache_property_on_self code-exec > builtins.exec
torch._inductor.codegen.simd_kernel_features
 cache_on_self code-exec > builtins.exec
torch._inductor.codegen.triton
 FusedUserDefinedTritonKernel.codegen code-exec > builtins.compile
 TritonScheduling._emit_kernel_to_wrapper file-write > os.makedirs
 TritonScheduling.benchmark_codegened_module file-delete,file-read > os.remove
 TritonScheduling.benchmark_combo_kernel code-exec,file-delete,file-read > builtins.exec
 TritonScheduling.benchmark_fused_nodes code-exec,file-delete,file-read > builtins.exec
 TritonScheduling.define_kernel file-write > os.makedirs
 cache_on_self code-exec > builtins.exec
 get_path file-write > os.makedirs
 write_atomic file-delete,file-write,file-read,info-leak > os.remove
torch._inductor.codegen.wrapper
 PythonWrapperCodegen._generate code-exec,file-write > builtins.exec
 PythonWrapperCodegen.generate code-exec > builtins.exec
 PythonWrapperCodegen.generate_and_run_autotune_block code-exec,file-delete,file-write > builtins.exec
 _constants_offloaded_to_disk file-delete,file-write > os.unlink
 _spill_constants file-delete,file-write,info-leak > os.unlink
 cache_dir file-write > os.makedirs
 cache_on_self code-exec > builtins.exec
 user_defined_triton_kernel_transitive_closure_source_code code-exec > builtins.compile
torch._inductor.codegen.wrapper_fxir
 FxConverter._import_kernel code-exec > builtins.exec
 cache_property_on_self code-exec > builtins.exec
torch._inductor.codegen.xpu.compile_utils
 _cutlass_include_paths file-write,file-read > os.makedirs
 _sycl_compiler file-read,info-leak > os.readlink
torch._inductor.comm_analysis
 _has_nvlink process-exec,native-code,file-write,file-read > subprocess.Popen
 detect_interconnect process-exec > subprocess.Popen
 estimate_nccl_collective_runtime_nccl_estimator code-exec > builtins.eval
 get_intra_node_bw process-exec > subprocess.Popen
torch._inductor.comms
 _format_and_log_reordering_stats import > builtins.__import__
 _format_and_log_sink_waits_stats import > builtins.__import__
 align_runtime_estimations_across_all_distributed_ranks deserialize > torch.load
torch._inductor.compile_fx
 CompiledAOTI file-write > builtins.open
 CompiledFxGraph file-read > builtins.open
 _InProcessFxCompile.codegen_and_compile process-exec,code-exec,native-code,file-delete,file-write,file-read,dos > subprocess.Popen
 _compile_fx_inner file-write,file-read > os.mkdir
 cache_dir file-write > os.makedirs
 compile_fx process-exec > subprocess.Popen
 compile_fx_aot process-exec > subprocess.Popen
 compile_fx_inner file-delete,file-write,file-read > shutil.rmtree
 fresh_cache file-delete,file-write,file-read > shutil.rmtree
 post_grad_passes deserialize > torch.load
 save_args_for_compile_fx_inner file-write > os.mkdir
 with_fresh_cache_if_config file-delete,file-write,file-read > shutil.rmtree
 wrap_compiler_debug file-write,file-read > os.makedirs
torch._inductor.compile_fx_async
 CompiledFxGraph file-read > builtins.open
 _AsyncFxCompile.codegen_and_compile native-code,file-delete,file-write,file-read > ctypes.memmove
torch._inductor.compile_fx_ext
 CompiledFxGraph file-read > builtins.open
 _DebugFileFxCompile._send_to_child import,file-write,file-read,dos > importlib.import_module
 _DebugSerdeFxCompile._send_to_child import > importlib.import_module
 _SerializedFxCompile._run_in_child native-code,import,file-delete,file-write,file-read > ctypes.memmove
 _SerializedFxCompile.codegen_and_compile native-code,file-delete,file-write,file-read > ctypes.memmove
torch._inductor.compile_fx_subproc
 SubprocPool process-exec,file-write,file-read > subprocess.Popen
 _SubprocessFxCompile._run_in_child_subprocess import > importlib.import_module
 _SubprocessFxCompile._send_to_child_async process-exec,file-write > subprocess.Popen
 _SubprocessFxCompile.process_pool process-exec,code-exec,file-write,file-read > subprocess.Popen
torch._inductor.compile_worker.__main__
 _async_compile_initializer code-exec,info-leak,dos > signal.signal
 _lookup_and_create_type import > importlib.import_module
 main file-write,dos > os.fdopen
 torch_key file-read > builtins.open
torch._inductor.compile_worker.subproc_pool
 SubprocPickler.loads deserialize > pickle.loads
 SubprocPool process-exec,file-write,file-read > subprocess.Popen
 SubprocPool.__init__ process-exec,file-write,file-read,info-leak > subprocess.Popen
 SubprocPool._health_monitor file-read,dos > builtins.open
 SubprocPool._log_sidecar_death_diagnostics file-read > builtins.open
 SubprocPool._on_sidecar_death file-read > builtins.open
 _async_compile_initializer code-exec,info-leak,dos > signal.signal
 _ignore_sigterm_and_sleep_for_test code-exec,dos > signal.signal
 _test_signal_then_sleep file-write,dos > os.open
 torch_key file-read > builtins.open
torch._inductor.compile_worker.utils
 _async_compile_initializer code-exec,info-leak,dos > signal.signal
torch._inductor.compiler_bisector
 CompilerBisector.add_call_counter_debug_info file-write > os.makedirs
 CompilerBisector.advance_backend file-write > os.makedirs
 CompilerBisector.advance_subsystem file-write > os.makedirs
 CompilerBisector.clear_call_counter_debug_info file-write > os.makedirs
 CompilerBisector.delete_bisect_status file-delete,file-write > shutil.rmtree
 CompilerBisector.disable_subsystem file-write,file-read > os.makedirs
 CompilerBisector.do_bisect code-exec,file-delete,file-write,file-read,dos > atexit.register
 CompilerBisector.get_backend file-write,file-read > os.makedirs
 CompilerBisector.get_bisect_range file-write,file-read > os.makedirs
 CompilerBisector.get_call_counter_debug_info file-write,file-read > os.makedirs
 CompilerBisector.get_config_change code-exec,file-write,file-read > builtins.eval
 CompilerBisector.get_dir file-write > os.makedirs
 CompilerBisector.get_run_state file-write,file-read > os.makedirs
 CompilerBisector.get_subsystem file-write,file-read > os.makedirs
 CompilerBisector.initialize_system file-write > os.makedirs
 CompilerBisector.process_subsystem file-write,file-read,dos > os.makedirs
 CompilerBisector.read_lines_from_file file-read > builtins.open
 CompilerBisector.reset_counters file-write > os.makedirs
 CompilerBisector.set_config_values file-write > os.makedirs
 CompilerBisector.update_bisect_range file-write > os.makedirs
 CompilerBisector.update_bisect_status file-write > os.makedirs
 CompilerBisector.update_config_change file-write > os.makedirs
 CompilerBisector.update_run_state file-write > os.makedirs
 CompilerBisector.write_lines_to_file file-write > os.makedirs
 cache_dir file-write > os.makedirs
 command_line_usage process-exec,native-code,file-delete,file-write,file-read,dos > subprocess.Popen
 get_is_bisection_enabled file-read > builtins.open
torch._inductor.cpp_builder
 BuildOptionsBase.save_flags_to_json file-write > builtins.open
 CppBuilder.build file-delete,file-write,file-read > os.rmdir
 CppBuilder.build_fbcode_re file-delete,file-write,file-read > os.remove
 CppBuilder.save_compile_cmd_to_cmake file-write > builtins.open
 CppBuilder.save_kernel_asm_to_cmake file-write > builtins.open
 CppBuilder.save_link_cmd_to_cmake file-write > builtins.open
 CppBuilder.save_src_to_cmake file-write > builtins.open
 CppOptions.__init__ file-read > os.listdir
 CppTorchDeviceOptions native-code > ctypes.util.find_library
 CppTorchDeviceOptions.__init__ native-code,file-delete,file-read > ctypes.util.find_library
 WinPeFileVersionInfo native-code > ctypes.WinDLL
 WinPeFileVersionInfo.__init__ native-code > ctypes.WinDLL
 WinPeFileVersionInfo.get_language_id native-code > ctypes.string_at
 _compiler_version_string process-exec > subprocess.Popen
 _create_if_dir_not_exist file-write > os.mkdir
 _create_msvc_gs_stubs_lib process-exec,native-code,file-delete,file-write,file-read > subprocess.Popen
 _ensure_mingw_cudart_import_lib process-exec,file-delete,file-write > subprocess.Popen
 _gen_mingw_import_lib process-exec,native-code,file-write,file-read > subprocess.Popen
 _is_gcc_version_less_than process-exec > subprocess.Popen
 _is_msvc_cl process-exec,native-code,file-write,file-read > subprocess.Popen
 _remove_dir file-delete,file-read > os.rmdir
 _run_compile_cmd process-exec,native-code,file-write,file-read > subprocess.Popen
 batch_convert_cubins_to_obj process-exec,native-code,file-write,file-read > subprocess.Popen
 cache_dir file-write > os.makedirs
 cdll native-code > ctypes.cdll
 check_compiler_exist_windows process-exec > subprocess.Popen
 check_mingw_win32_flavor process-exec > subprocess.Popen
 check_msvc_cl_language_id process-exec,native-code,file-read > subprocess.Popen
 convert_cubin_to_obj process-exec,native-code,file-write,file-read > subprocess.Popen
 cpp_compiler_search process-exec,file-write,info-leak > subprocess.Popen
 find_library native-code > ctypes.util.find_library
 get_compiler_version_info process-exec > subprocess.Popen
 get_cpp_compiler native-code,file-write,file-read > ctypes.string_at
 get_cpp_torch_device_options native-code,file-delete,file-write,info-leak > ctypes.util.find_library
 homebrew_libomp process-exec > subprocess.Popen
 install_gcc_via_conda process-exec,file-write > subprocess.Popen
 is_apple_clang file-read > os.listdir
 is_clang file-read > os.listdir
 is_conda_llvm_openmp_installed process-exec > subprocess.Popen
 is_gcc file-read > os.listdir
 is_intel_compiler file-read > os.listdir
 is_msvc_cl process-exec,file-read > subprocess.Popen
 perload_clang_libomp_win process-exec > subprocess.Popen
 perload_icx_libomp_win process-exec > subprocess.Popen
 run_asm_build_object file-read > os.listdir
 run_compile_cmd process-exec > subprocess.Popen
torch._inductor.cpu_vec_isa
 VecAMX.__bool__ file-write > builtins.open
 VecAVX512.__bool__ file-write > builtins.open
 VecAVX512VNNI.__bool__ file-write > builtins.open
 VecISA.__bool__ file-write > builtins.open
 VecISA.__bool__impl file-write > builtins.open
 VecISA._probe_load process-exec,native-code,file-write,file-read > subprocess.Popen
 VecISA.check_build process-exec,file-delete,file-write,file-read > subprocess.Popen
 _get_isa_dry_compile_fingerprint file-read > os.listdir
 pick_vec_isa file-read,info-leak > builtins.open
 valid_vec_isa_list file-read > builtins.open
torch._inductor.cudagraph_trees
 TreeManagerContainer.add_strong_reference code-exec > weakref.finalize
torch._inductor.custom_graph_pass
 get_hash_for_files file-read > builtins.open
torch._inductor.debug
 DebugContext.__enter__ file-write > os.makedirs
 DebugContext.__exit__ file-write > builtins.open
 DebugContext._save_profile_data deserialize,file-write > marshal.load
 DebugContext._setup_log_capture file-write > builtins.open
 DebugContext.copy file-delete,file-write,file-read > shutil.rmtree
 DebugContext.create_debug_dir file-write > os.makedirs
 DebugContext.fopen file-write > builtins.open
 DebugContext.fopen_context file-write > builtins.open
 DebugFormatter.fx_graph code-exec > builtins.compile
 DebugFormatter.output_code file-write,file-read > os.symlink
 aot_inductor_minifier_wrapper file-write > os.makedirs
 enable_aot_logging file-write > os.makedirs
 load_args_and_run_compile_fx_inner deserialize,file-read > pickle.load
 save_args_for_compile_fx_inner file-write > os.mkdir
 save_graph_repro code-exec > builtins.compile
torch._inductor.distributed_autotune
 _sync deserialize > torch.load
 schedule deserialize > torch.load
torch._inductor.exc
 MissingOperatorWithDecomp file-write > builtins.open
 MissingOperatorWithDecomp.__init__ file-write > builtins.open
 MissingOperatorWithoutDecomp file-write > builtins.open
 MissingOperatorWithoutDecomp.__init__ file-write > builtins.open
 _record_missing_op file-write > builtins.open
torch._inductor.fuzzer
 ConfigFuzzer.load_state deserialize,file-read > pickle.load
 ConfigFuzzer.save_state file-write > builtins.open
 ConfigFuzzer.test_config code-exec,dos > signal.signal
 visualize_results file-write > builtins.open
torch._inductor.fx_passes.auto_chunker
 cache_on_self code-exec > builtins.exec
torch._inductor.fx_passes.bucketing
 make_fx code-exec > builtins.eval
torch._inductor.fx_passes.fuse_attention
 _sfdp_init import,file-write > importlib.import_module
 gen_register_replacement import,file-write > importlib.import_module
torch._inductor.fx_passes.overlap_scheduling
 OverlapScheduler._align_compute_nodes_runtime_estimations_across_all_distributed_ranks deserialize > torch.load
 OverlapScheduler.run deserialize > torch.load
 align_estimations_across_ranks deserialize > torch.load
torch._inductor.fx_passes.pad_mm
 AutoHeuristic file-write > os.makedirs
 _pad_mm_init import,file-write > importlib.import_module
 gen_register_replacement import,file-write > importlib.import_module
 run_autoheuristic file-write > os.makedirs
torch._inductor.fx_passes.post_grad
 ensure_cute_available import > builtins.__import__
 post_grad_passes deserialize > torch.load
torch._inductor.fx_passes.profile_guided_estimation
 ProfileData.load file-read > builtins.open
torch._inductor.fx_passes.spmd_check
 spmd_check deserialize > torch.load
torch._inductor.graph
 GraphLowering._compile_to_module code-exec > builtins.exec
 GraphLowering._compile_to_module_lines code-exec,file-read > builtins.exec
 GraphLowering.call_function file-write > builtins.open
 MissingOperatorWithDecomp file-write > builtins.open
 MissingOperatorWithoutDecomp file-write > builtins.open
torch._inductor.heuristics.registry
 _import_codegen_heuristic_modules import > importlib.import_module
 get_codegen_heuristic import > importlib.import_module
torch._inductor.heuristics.template.nv_universal_gemm
 ensure_nvmatmul_heuristics_available import > builtins.__import__
torch._inductor.heuristics.triton_codegen
 get_codegen_heuristic import > importlib.import_module
torch._inductor.ir
 AssertScalar.codegen code-exec > builtins.exec
 AssertScalar.get_free_symbol_uses code-exec > builtins.exec
 BaseView.get_free_symbol_uses code-exec > builtins.exec
 Buffer.get_free_symbol_uses code-exec > builtins.exec
 ComputedBuffer.get_free_symbol_uses code-exec > builtins.exec
 ConcatKernel.get_free_symbol_uses code-exec > builtins.exec
 DynamicSelectStorageOffset.get_free_symbol_uses code-exec > builtins.exec
 DynamicSliceSize.get_free_symbol_uses code-exec > builtins.exec
 ExternKernel.get_free_symbol_uses code-exec > builtins.exec
 InputsKernel.get_free_symbol_uses code-exec > builtins.exec
 Layout.get_free_symbol_uses code-exec > builtins.exec
 Loops.get_free_symbol_uses code-exec > builtins.exec
 MultiOutput.get_free_symbol_uses code-exec > builtins.exec
 MutableBox.get_free_symbol_uses code-exec > builtins.exec
 NonOwningLayout.get_free_symbol_uses code-exec > builtins.exec
 NonTensorObj.get_free_symbol_uses code-exec > builtins.exec
 NoneAsConstantBuffer.get_free_symbol_uses code-exec > builtins.exec
 Reduction.get_free_symbol_uses code-exec > builtins.exec
 ReinterpretView.get_free_symbol_uses code-exec > builtins.exec
 Scan.get_free_symbol_uses code-exec > builtins.exec
 ShapeAsConstantBuffer.get_free_symbol_uses code-exec > builtins.exec
 Sort.get_free_symbol_uses code-exec > builtins.exec
 TritonTemplateBuffer.get_free_symbol_uses code-exec > builtins.exec
 UserDefinedTritonKernel code-exec > builtins.compile
 UserDefinedTritonKernel.__init__ code-exec > builtins.compile
 UserDefinedTritonKernel.get_free_symbol_uses code-exec > builtins.exec
 cache_on_self code-exec > builtins.exec
 cache_on_self_and_args code-exec > builtins.exec
torch._inductor.kernel.bmm
 tuned_bmm file-write,file-read > os.makedirs
 use_cutlass_template file-write,file-read > os.makedirs
torch._inductor.kernel.flex.common
 load_template file-read > builtins.open
torch._inductor.kernel.flex.flex_flash_attention
 ensure_flash_available import > builtins.__import__
torch._inductor.kernel.flex_gemm.compile_pool
 InductorCompilePool process-exec > subprocess.Popen
 InductorCompilePool.__init__ process-exec,file-write > subprocess.Popen
 InductorCompilePool.wait file-write,dos > os.open
 _compile_in_worker deserialize,import > pickle.loads
 install_flex_gemm_epimod code-exec,file-read > builtins.exec
 workers_ready process-exec > subprocess.Popen
torch._inductor.kernel.flex_gemm.lowering
 has_flex_gemm_quack import > builtins.__import__
torch._inductor.kernel.flex_gemm.output_layout
 FlexGemmOutputStorageLayout.codegen_reference import > importlib.import_module
torch._inductor.kernel.flex_gemm.runtime
 cache_dir file-write > os.makedirs
 gemm_epilogue file-write > os.makedirs
 inductor_quack_cache_dir file-write > os.makedirs
torch._inductor.kernel.flex_gemm.template
 FlexGemmEpilogueCaller.precompile process-exec > subprocess.Popen
 InductorCompilePool process-exec > subprocess.Popen
torch._inductor.kernel.gemm_epilogue_codegen
 GemmReductionCompileConfig.from_args code-exec > builtins.exec
 materialize_epilogue_function code-exec > builtins.exec
 materialize_tensorssa_reduction code-exec > builtins.exec
torch._inductor.kernel.mm
 make_fx code-exec > builtins.eval
 tuned_addmm file-write,file-read > os.makedirs
 tuned_int_mm file-write,file-read > os.makedirs
 tuned_mm file-write,file-read > os.makedirs
 tuned_scaled_mm file-write,file-read > os.makedirs
 tuned_scaled_mm_v2 file-write,file-read > os.makedirs
 tuned_sparse_semi_structured_mm file-write,file-read > os.makedirs
 use_cutlass_template file-write,file-read > os.makedirs
torch._inductor.kernel.mm_common
 load_template file-read > builtins.open
torch._inductor.kernel.symmetric_mm
 _quack_symmetric_mm file-write > os.makedirs
torch._inductor.kernel.vendored_templates.cutedsl.wrappers.dense_blockscaled_gemm_kernel
 VendoredDenseBlockScaledGemmKernel._compile code-exec > builtins.exec
 materialize_epilogue_function code-exec > builtins.exec
torch._inductor.kernel.vendored_templates.cutedsl.wrappers.dense_gemm_efc_kernel
 VendoredDenseGemmEFCOperator code-exec > builtins.exec
 VendoredDenseGemmEFCOperator.__init__ code-exec > builtins.exec
 VendoredDenseGemmEFCOperator._compile code-exec > builtins.exec
 _direct_cutedsl_epilogue code-exec > builtins.exec
 materialize_epilogue_function code-exec > builtins.exec
torch._inductor.kernel.vendored_templates.flydsl.kernels
 __getattr__ import > importlib.import_module
torch._inductor.loop_body
 cache_on_self code-exec > builtins.exec
torch._inductor.lowering
 import_submodule import,file-read > importlib.import_module
 triton_kernel_wrap_ code-exec > builtins.compile
torch._inductor.metrics
 MetricTable._write_row file-write > builtins.open
 MetricTable.add_row file-write > builtins.open
 MetricTable.write_header file-write > builtins.open
 _parse_kernel_fn_code code-exec > builtins.exec
 purge_old_log_files file-delete > os.unlink
torch._inductor.ops_handler
 DefaultHandler._init_cls code-exec > builtins.exec
torch._inductor.output_code
 CompiledAOTI file-write > builtins.open
 CompiledAOTI.__post_init__ file-write > builtins.open
 CompiledAOTI.post_compile file-write > builtins.open
 CompiledAOTI.prepare_for_serialization file-read > builtins.open
 CompiledFxGraph file-read > builtins.open
 CompiledFxGraph.__init__ file-read > builtins.open
 CompiledFxGraph.after_deserialization code-exec,file-delete,file-read > builtins.exec
 CompiledFxGraph.write_to_disk file-delete,file-write > os.remove
torch._inductor.package
 load_package deserialize,native-code > torch.load
torch._inductor.package.package
 compile_so file-delete,file-write,file-read > os.rmdir
 load_package deserialize,native-code > torch.load
 load_pt2 deserialize,native-code > torch.load
torch._inductor.pattern_matcher
 _serialize_pattern file-write > builtins.open
 default_partition deserialize,file-write > torch.load
 gen_register_replacement import,file-write > importlib.import_module
 make_fx code-exec > builtins.eval
torch._inductor.profiler
 _InductorTraceProcessor.add_to_chrome_trace code-exec > builtins.compile
 _add_inductor_provenance code-exec,file-write,file-read > builtins.compile
 inductor_trace_handler file-write,file-read,info-leak > os.makedirs
torch._inductor.remote_cache
 LocalCacheBackend._get file-read > builtins.open
 LocalCacheBackend._put file-delete,file-write > os.remove
torch._inductor.rocm_multiarch_utils
 _sanitize_llvm_ir_for_rocm file-write,file-read > builtins.open
 compile_llvm_ir_to_code_object process-exec,native-code,file-write,file-read > subprocess.Popen
 compile_multiarch_bundle_from_llvm_ir process-exec,file-delete,file-write,file-read > subprocess.Popen
 create_multiarch_bundle process-exec,native-code,file-write,file-read > subprocess.Popen
torch._inductor.runtime.autotune_cache
 AutotuneCache._make_local_cache_key file-read > builtins.open
 AutotuneCache._setup_remote_autotune_cache file-read > builtins.open
 AutotuneCache.create file-read > builtins.open
 AutotuneCacheArtifact.populate_cache file-delete,file-write > os.remove
 _AutotuneCacheBundlerImpl._load_cache file-write > os.makedirs
 cache_dir file-write > os.makedirs
torch._inductor.runtime.cache_dir_utils
 cache_dir file-write > os.makedirs
 triton_cache_dir file-write,info-leak > os.makedirs
torch._inductor.runtime.caching.context
 _CompileContext.torch_version_hash file-read > builtins.open
torch._inductor.runtime.caching.implementations
 _OnDiskCacheImpl.get file-read > builtins.open
 _OnDiskCacheImpl.insert file-write,file-read > builtins.open
torch._inductor.runtime.caching.interfaces
 Memoizer.__init__ code-exec,file-read > atexit.register
 Memoizer._dump_to_disk file-write,file-read > builtins.open
 Memoizer._maybe_prepopulate_from_dump file-read > builtins.open
 Memoizer._read_dump_from_disk file-read > builtins.open
 Memoizer._shared_cache_filepath file-write > os.makedirs
 Memoizer._shared_cache_lockfile file-write > os.makedirs
 Memoizer._write_dump_to_disk file-write > builtins.open
 PersistentMemoizer.cache_clear file-delete > shutil.rmtree
 PersistentMemoizer.replay deserialize > pickle.loads
 cache_dir file-write > os.makedirs
torch._inductor.runtime.compile_tasks
 _reload_python_module code-exec,file-read > builtins.exec
 _worker_compile_pycodecache_kernel code-exec,file-read > builtins.exec
torch._inductor.runtime.cutedsl_cache
 disk_cache_set file-delete,file-write,file-read > os.unlink
torch._inductor.runtime.debug_utils
 BufferMemoryTracker.set_tensor code-exec > weakref.finalize
torch._inductor.runtime.flydsl_cache
 _cache_dir file-write > os.makedirs
 cache_dir file-write > os.makedirs
 configure_flydsl_cache_dir file-write > os.makedirs
torch._inductor.runtime.proton_utils
 _read_trace file-write,file-read > builtins.open
 _write_trace file-write > builtins.open
 process_proton_trace file-write,file-read > os.makedirs
torch._inductor.runtime.runtime_utils
 cache_dir file-write > os.makedirs
 triton_cache_dir file-write,info-leak > os.makedirs
torch._inductor.runtime.static_triton_launcher
 StaticallyLaunchedTritonKernel._agnostic_cubin_path file-write > os.makedirs
 StaticallyLaunchedTritonKernel.load_kernel file-write > os.makedirs
 StaticallyLaunchedTritonKernel.reload_cubin_from_raw file-write > os.makedirs
 StaticallyLaunchedTritonKernel.run file-write > os.makedirs
 StaticallyLaunchedXpuKernel.load_kernel file-write > os.makedirs
torch._inductor.runtime.triton_heuristics
 CachingAutotuner.__init__ file-write,info-leak > os.makedirs
 CachingAutotuner._build_fast_launcher code-exec > types.FunctionType
 CachingAutotuner._pre_launch file-write > builtins.open
 CachingAutotuner.run file-write > builtins.open
 CompileResult._gen_launcher_code code-exec > builtins.exec
 GridExpr.eval_slow code-exec > builtins.exec
 StaticTritonCompileResult.can_statically_launch file-write > os.makedirs
 StaticTritonCompileResult.reload_cubin_path file-write > os.makedirs
 TritonCompileResult.make_launcher import > importlib.import_module
 _dump_launch_params file-write > builtins.open
 _dump_launch_tensors file-write > os.makedirs
 cache_dir file-write > os.makedirs
 end_graph file-write > builtins.open
 triton_cache_dir file-write,info-leak > os.makedirs
torch._inductor.runtime.triton_lazy_compile
 start_kernel_compile code-exec > builtins.eval
torch._inductor.scheduler
 BaseSchedulerNode._get_estimated_runtime code-exec > builtins.eval
 BaseSchedulerNode.get_estimated_runtime code-exec > builtins.eval
 BaseSchedulerNode.get_tiling code-exec > builtins.exec
 FusedExternTritonKernelSchedulerNode.codegen code-exec > builtins.compile
 Scheduler._get_canonical_indexing_inverse code-exec > builtins.exec
 Scheduler._get_flattened_read_inverse code-exec > builtins.exec
 Scheduler._get_indexing_inverse code-exec > builtins.exec
 Scheduler._init deserialize > torch.load
 Scheduler.compile_kernel process-exec,code-exec > subprocess.Popen
 Scheduler.shared_data_after_inverting_indexing code-exec > builtins.exec
 Scheduler.speedup_by_combo_kernel process-exec > subprocess.Popen
 Scheduler.speedup_by_fusion process-exec > subprocess.Popen
 cache_on_self code-exec > builtins.exec
 cache_on_self_and_args code-exec > builtins.exec
 estimate_nccl_collective_runtime_nccl_estimator code-exec > builtins.eval
torch._inductor.select_algorithm
 AlgorithmSelectorCache.__call__ process-exec,code-exec,file-read > subprocess.Popen
 AlgorithmSelectorCache.do_autotuning code-exec,file-read > builtins.eval
 AlgorithmSelectorCache.log_results code-exec,file-write,file-read > builtins.eval
 AlgorithmSelectorCache.make_precompile_fn process-exec,file-read > subprocess.Popen
 AlgorithmSelectorCache.maybe_log_conv_results file-write,file-read > builtins.open
 AlgorithmSelectorCache.maybe_log_flex_attention_results file-write,file-read > builtins.open
 AlgorithmSelectorCache.maybe_log_mm_results code-exec,file-write,file-read > builtins.eval
 TritonTemplate.generate_and_load code-exec > builtins.exec
 TritonTemplateCaller.autoheuristic_id code-exec > builtins.eval
 append_to_log file-write,file-read > builtins.open
torch._inductor.standalone_compile
 AOTCompiledArtifact.deserialize deserialize > pickle.loads
 AOTCompiledArtifact.load deserialize,file-read > pickle.loads
 AOTCompiledArtifact.save file-delete,file-read > os.remove
 CacheCompiledArtifact._prepare_load file-read > builtins.open
 CacheCompiledArtifact._to_binary_bytes file-read > builtins.open
 CacheCompiledArtifact.load file-read > builtins.open
 CacheCompiledArtifact.save deserialize,file-delete,file-read > pickle.load
 CompiledArtifact.load deserialize,file-read > pickle.loads
 load_from_python code-exec > builtins.exec
 standalone_compile process-exec > subprocess.Popen
torch._inductor.test_case
 TestCase.setUp file-delete,file-write,file-read > shutil.rmtree
 dynamo_run_tests process-exec,import,file-write,file-read > subprocess.Popen
 fresh_cache file-delete,file-write,file-read > shutil.rmtree
 run_tests process-exec,import,file-read > subprocess.Popen
torch._inductor.triton_bundler
 TritonBundler.collect file-read > os.listdir
 TritonBundler.put file-write > os.makedirs
 TritonBundler.read_and_emit file-delete,file-write,file-read > shutil.rmtree
 triton_cache_dir file-write,info-leak > os.makedirs
torch._inductor.utils
 CompiledFxGraph file-read > builtins.open
 DebugDirManager.__exit__ file-delete > shutil.rmtree
 cache_on_self code-exec > builtins.exec
 cache_on_self_and_args code-exec > builtins.exec
 cache_property_on_self code-exec > builtins.exec
 ensure_cute_available import > builtins.__import__
 ensure_nv_universal_gemm_available import > builtins.__import__
 ensure_nvmatmul_heuristics_available import > builtins.__import__
 fresh_cache file-delete,file-write,file-read > shutil.rmtree
 fresh_inductor_cache file-delete,file-write,file-read > shutil.rmtree
 get_triton_attrs_descriptor_version import > builtins.__import__
 load_template file-read > builtins.open
 run_and_get_graph_lowering file-read > builtins.open
 use_cutlass_template file-write,file-read > os.makedirs
torch._inductor.wrapper_benchmark
 collect_memory_snapshot deserialize,file-write > pickle.load
 compiled_module_main process-exec,file-write > subprocess.Popen
 ncu_analyzer process-exec,native-code,file-write,file-read > subprocess.Popen
torch._jit_internal
 _check_overload_body code-exec > builtins.compile
 get_type_hint_captures code-exec > builtins.compile
 parse_def code-exec > builtins.compile
torch._library
 triton_op code-exec > builtins.eval
torch._library.fake_profile
 load_op_profiles file-read > builtins.open
 save_op_profiles file-write > builtins.open
torch._library.infer_schema
 infer_schema code-exec > builtins.eval
torch._library.triton
 get_inner_triton_kernels code-exec > builtins.compile
 infer_schema code-exec > builtins.eval
 triton_op code-exec > builtins.eval
torch._logging
 set_logs import > importlib.import_module
torch._logging._internal
 LazyTraceHandler.emit file-write,info-leak > os.makedirs
 _get_module_and_submodules import > importlib.import_module
 _is_valid_module import > builtins.__import__
 _parse_log_settings import > importlib.import_module
 set_logs import > importlib.import_module
torch._native
 get_user_ordering_fn import,info-leak > importlib.import_module
torch._native.aot_manifest
 _load_coverage file-read > os.listdir
 covers file-read > os.listdir
 get_coverage file-read > os.listdir
torch._native.common_utils
 _unavailable_reason import > builtins.__import__
torch._native.cutedsl_utils
 _unavailable_reason import > builtins.__import__
torch._native.flydsl_utils
 _unavailable_reason import > builtins.__import__
torch._native.helion_utils
 _unavailable_reason import > builtins.__import__
torch._native.instrumentation
 instrumented_cutedsl_cache file-write > os.replace
torch._native.nvmath_utils
 _unavailable_reason import > builtins.__import__
torch._native.ops.foreach_mm.impl
 _unavailable_reason import > builtins.__import__
torch._native.ops.foreach_mm.nvmath_impl
 ForeachMMCublasLt native-code > ctypes.cast
 ForeachMMCublasLt.__init__ native-code > ctypes.cast
torch._native.ops.linear_cross_entropy
 register_linear_cross_entropy_overrides import > importlib.import_module
torch._native.ops.linear_cross_entropy.cutedsl_impl
 register_linear_cross_entropy_overrides import > importlib.import_module
torch._native.ops.linear_cross_entropy.fused_grad_logits_kernel
 _compile_fused_grad_logits file-write > os.replace
 instrumented_cutedsl_cache file-write > os.replace
torch._native.ops.reductions.inner_tree_kernel
 _compile_looped file-write > os.replace
 _compile_multirow file-write > os.replace
 _compile_two_accum file-write > os.replace
 _compile_two_partial file-write > os.replace
 instrumented_cutedsl_cache file-write > os.replace
torch._native.ops.scatter_add.tma_kernel
 _compile_tma_scatter file-write > os.replace
 instrumented_cutedsl_cache file-write > os.replace
torch._native.ops.scatter_add.vec_scatter_kernel
 _compile_vec_scatter file-write > os.replace
 instrumented_cutedsl_cache file-write > os.replace
torch._native.ops.topk.cutedsl_kernels
 _compile_topk_radix file-write > os.replace
 _compile_topk_radix_fixed_max file-write > os.replace
 _compile_topk_register_i64 file-write > os.replace
 instrumented_cutedsl_cache file-write > os.replace
torch._native.registry
 _register_overrides_from_graph file-read > os.listdir
torch._native.triton_utils
 _find_spec import > builtins.__import__
 _module_origin import > builtins.__import__
 _unavailable_reason import > builtins.__import__
torch._native.utils.lazy
 LazyModule.__getattr__ import > importlib.import_module
torch._numpy.testing.utils
 _get_mem_available file-read > builtins.open
 _no_tracing code-exec > sys.settrace
 check_free_memory file-read > builtins.open
 mkdtemp file-write > tempfile.mkdtemp
 mkstemp file-write > tempfile.mkstemp
 requires_memory file-read > builtins.open
 tempdir file-delete,file-write > shutil.rmtree
 temppath file-delete,file-write > os.remove
torch._ops
 _Ops.import_module import > importlib.import_module
 _Ops.load_library native-code > ctypes.CDLL
torch._precompile
 PrecompiledModule._compile code-exec > builtins.compile
 _MakeFxCapture.__call__ code-exec,deserialize > builtins.exec
 _MakeFxCapture.__exit__ file-delete,file-write > os.unlink
 _MakeFxCapture._write file-delete,file-write > os.unlink
 _MakeFxCapture.save file-delete,file-write > os.unlink
 _make_inlined_forward code-exec > builtins.exec
 _parse_artifact_metadata code-exec > builtins.compile
 _read_artifact file-read > builtins.open
 _runnable_from_pair code-exec,deserialize > builtins.exec
 _unlink_quietly file-delete > os.unlink
 _write_artifact file-delete,file-write,info-leak > os.unlink
 load code-exec,deserialize,file-read > builtins.exec
 make_fx code-exec > builtins.eval
torch._precompile_driver
 _build_multigraph_forward code-exec,deserialize,import > types.FunctionType
torch._prims.executor
 make_fx code-exec > builtins.eval
torch._sources
 parse_def code-exec > builtins.compile
torch._strobelight.cli_function_profiler
 StrobelightCLIFunctionProfiler._get_results process-exec,native-code,file-write,file-read,dos > subprocess.Popen
 StrobelightCLIFunctionProfiler._run_async process-exec,native-code,file-write,file-read,info-leak > subprocess.Popen
 StrobelightCLIFunctionProfiler._start_strobelight process-exec > subprocess.Popen
 StrobelightCLIFunctionProfiler._stop_run process-exec,native-code,file-write,file-read > subprocess.Popen
 StrobelightCLIFunctionProfiler._stop_strobelight_no_throw process-exec > subprocess.Popen
 StrobelightCLIFunctionProfiler._wait_for_running process-exec,native-code,file-write,file-read,dos > subprocess.Popen
 _pid_namespace file-read,info-leak > os.readlink
 _pid_namespace_link file-read,info-leak > os.readlink
torch._strobelight.compile_time_profiler
 get_fburl process-exec,native-code,file-write,file-read > subprocess.Popen
 get_strobelight_url process-exec > subprocess.Popen
torch._subclasses.fake_tensor
 FakeTensorMode._cache_key code-exec > weakref.finalize
torch._utils
 _augment_memory_snapshot_stack_traces deserialize,file-read > pickle.load
 _import_dotted_name import > builtins.__import__
 _type import > builtins.__import__
 try_import import > importlib.util.module_from_spec
torch._utils_internal
 get_writable_path file-write > tempfile.mkdtemp
 resolve_library_path file-read > os.readlink
torch._vendor.quack.autotuner
 Autotuner.__call__ file-write,file-read,info-leak,dos > os.makedirs
 Autotuner.check_disk_cache file-write,file-read > os.makedirs
 FileCacheManager file-write > os.makedirs
 FileCacheManager.__init__ file-write > os.makedirs
torch._vendor.quack.bench.bench_utils
 run_and_print file-write > os.makedirs
torch._vendor.quack.cache
 get_cache_path file-write,info-leak > os.mkdir
 jit_cache file-write,info-leak > os.replace
torch._vendor.quack.cache.async_compile
 CompilePool.poll file-write > os.open
 _flock_held_exclusively file-write > os.open
 _pool_worker deserialize,import > pickle.loads
 get_shared_executor code-exec > atexit.register
torch._vendor.quack.cache.jit
 FileLock.__enter__ file-write,dos > os.open
 get_cache_path file-write,info-leak > os.mkdir
 jit_cache file-write,info-leak > os.replace
torch._vendor.quack.cute_dsl_elf_fix
 patch file-read > builtins.open
torch._vendor.quack.epilogue.library
 _gen_epi_fn code-exec > builtins.compile
 dact_dbias_mod code-exec > builtins.compile
 dact_ln_stats_mod code-exec > builtins.compile
 dact_mod code-exec > builtins.compile
 dgated_mod code-exec > builtins.compile
 dgated_rstd_preact_mod code-exec > builtins.compile
 linear_act_mod code-exec > builtins.compile
 ln_affine_act_mod code-exec > builtins.compile
 ln_bwd_apply_mod code-exec > builtins.compile
 norm_act_mod code-exec > builtins.compile
 rstd_gated_mod code-exec > builtins.compile
 rstd_gated_preact_mod code-exec > builtins.compile
 sq_reduce_mod code-exec > builtins.compile
torch._vendor.quack.gemm
 jit_cache file-write,info-leak > os.replace
torch._vendor.quack.gemm_interface
 _gemm_act_call code-exec > builtins.compile
 _gemm_norm_act_call code-exec > builtins.compile
 _gemm_rms_call code-exec > builtins.compile
 _gemm_rms_out code-exec > builtins.compile
 gemm_act code-exec > builtins.compile
 gemm_act_out code-exec > builtins.compile
 gemm_gated code-exec > builtins.compile
 gemm_gated_out code-exec > builtins.compile
 gemm_norm_act code-exec > builtins.compile
 gemm_norm_act_out code-exec > builtins.compile
 gemm_norm_gated code-exec > builtins.compile
 gemm_norm_gated_out code-exec > builtins.compile
 gemm_rms code-exec > builtins.compile
torch._vendor.quack.gemm_runtime.host
 _compile_gemm_epi import > importlib.import_module
 jit_cache file-write,info-leak > os.replace
 resolve_gemm_class import > importlib.import_module
torch._vendor.quack.gemm_runtime.identity
 LocalModRegistry.install deserialize > cloudpickle.loads
 resolve_gemm_class import > importlib.import_module
torch._vendor.quack.gemm_runtime.torch_op
 _alloc_outs_from_meta code-exec,import > builtins.compile
 _gemm_epi code-exec,import > builtins.compile
 _gemm_epi_f code-exec > builtins.compile
 _gemm_epi_f_fake code-exec > builtins.compile
 _resolve import > importlib.import_module
torch._vendor.quack.gemm_symmetric
 jit_cache file-write,info-leak > os.replace
torch._vendor.quack.rms_final_reduce
 jit_cache file-write,info-leak > os.replace
torch._vendor.quack.rmsnorm
 jit_cache file-write,info-leak > os.replace
torch._vendor.quack.split_k_reduce
 jit_cache file-write,info-leak > os.replace
torch.accelerator.memory
 _snapshot deserialize,file-read > pickle.load
torch.ao
 __getattr__ import > importlib.import_module
torch.ao.nn
 __getattr__ import > importlib.import_module
torch.ao.nn.intrinsic
 __getattr__ import > importlib.import_module
torch.autograd.profiler
 _parse_nvprof_trace file-write > sqlite3.connect
 load_nvprof file-write > sqlite3.connect
 parse_nvprof_trace file-write > sqlite3.connect
 profile.export_chrome_trace file-write > builtins.open
torch.autograd.profiler_util
 EventList.export_chrome_trace file-write > builtins.open
 EventList.export_stacks file-write > builtins.open
torch.backends.xeon.run_cpu
 _CPUinfo.__init__ process-exec > subprocess.Popen
 _DefaultLogsSpecs file-write > tempfile.mkdtemp
 _Launcher.is_numactl_available process-exec,native-code,file-write,file-read > subprocess.Popen
 _Launcher.launch process-exec,file-write,dos > subprocess.Popen
 main file-write > os.makedirs
 start_processes file-write > builtins.open
torch.compiler.precompile
 load code-exec,deserialize,file-read > builtins.exec
torch.cuda
 CUDAPluggableAllocator native-code > ctypes.CDLL
 _amdsmi_cdll_hook._rocm_sdk_core_amdsmi_paths import > builtins.__import__
 _device_count_nvml native-code > ctypes.CDLL
 _get_nvml_device_index native-code > ctypes.CDLL
 _get_pynvml_handler native-code > ctypes.CDLL
 _raw_device_count_nvml native-code > ctypes.CDLL
 _raw_device_uuid_nvml native-code > ctypes.CDLL
 _register_triton_kernels import > builtins.__import__
 _use_uvm native-code > ctypes.CFUNCTYPE
 device_count native-code > ctypes.CDLL
 device_memory_used native-code > ctypes.CDLL
 export_graph_data file-write > builtins.open
 list_gpu_processes native-code > ctypes.CDLL
 memory_usage native-code > ctypes.CDLL
 utilization native-code > ctypes.CDLL
torch.cuda._graph_annotations
 _cupti_version native-code > ctypes.CDLL
 dump_kernel_py_stacks file-write > builtins.open
 source_node_ids_available native-code > ctypes.CDLL
torch.cuda._graph_node_callbacks
 _stack_filter_roots import > builtins.__import__
torch.cuda._memory_viz
 _read deserialize,file-read > pickle.load
 _write file-write > builtins.open
 format_flamegraph process-exec,file-delete,file-write > subprocess.Popen
torch.cuda._utils
 _CudaKernel.__call__ native-code > ctypes.cast
 _CudaKernel.set_shared_memory_config native-code > ctypes.CDLL
 _CudaModule.__getattr__ native-code > ctypes.CDLL
 _check_cuda native-code > ctypes.CDLL
 _cuda_load_module native-code > ctypes.CDLL
 _get_cuda_library native-code > ctypes.CDLL
 _get_gpu_rtc_library native-code > ctypes.CDLL
 _get_gpu_runtime_library native-code > ctypes.CDLL
 _get_hip_runtime_library native-code > ctypes.CDLL
 _get_hiprtc_library native-code > ctypes.CDLL
 _get_nvrtc_library native-code > ctypes.CDLL
 _nvrtc_compile native-code > ctypes.CDLL
torch.cuda.amp
 amp_definitely_not_available import > builtins.__import__
torch.cuda.amp.common
 amp_definitely_not_available import > builtins.__import__
 find_spec import > builtins.__import__
torch.cuda.gds
 GdsFile file-write > os.open
 GdsFile.__init__ file-write > os.open
torch.cuda.graph_annotations
 dump_kernel_py_stacks file-write > builtins.open
torch.cuda.graphs
 CUDAGraph._arm_retained code-exec > weakref.finalize
 CUDAGraph.get_graph_data native-code > ctypes.CDLL
 _resolve_host_fn_name native-code > ctypes.CDLL
 export_graph_data file-write > builtins.open
torch.cuda.green_contexts
 SMPartition.split native-code > ctypes.CDLL
 _check_cuda native-code > ctypes.CDLL
 _ensure_cuda_version native-code > ctypes.CDLL
 _get_cuda_library native-code > ctypes.CDLL
 _get_driver_version native-code > ctypes.CDLL
 _get_locality_domain_count native-code > ctypes.CDLL
 _is_locality_software_supported native-code > ctypes.CDLL
 _is_localization_supported_nvml native-code > ctypes.CDLL
 get_num_locality_domains native-code > ctypes.CDLL
 is_localization_supported native-code > ctypes.CDLL
torch.cuda.memory
 CUDAPluggableAllocator native-code > ctypes.CDLL
 CUDAPluggableAllocator.__init__ native-code > ctypes.CDLL
 _augment_memory_snapshot_stack_traces deserialize,file-read > pickle.load
 _dump_snapshot deserialize,file-write,file-read > pickle.load
 _get_nvml_device_index native-code > ctypes.CDLL
 _make_uvm_allocator native-code > ctypes.CFUNCTYPE
 _save_memory_usage deserialize,file-write,file-read > pickle.load
 _save_segment_usage deserialize,file-write,file-read > pickle.load
 _snapshot deserialize,file-read > pickle.load
 _use_uvm native-code > ctypes.CFUNCTYPE
 list_gpu_processes native-code > ctypes.CDLL
torch.cuda.random
 device_count native-code > ctypes.CDLL
torch.cuda.tunable
 _gather_tunableop_results file-write,file-read,info-leak > builtins.open
 _gather_unique_untuned_gemm_from_files file-read > builtins.open
 mgpu_tune_gemm_in_file file-write,file-read > builtins.open
 tune_gemm_in_file file-read > builtins.open
torch.distributed
 _is_spmd_types_available import > builtins.__import__
 _make_distributed_pdb file-read > builtins.open
 all_gather_object deserialize > torch.load
 breakpoint file-read > builtins.open
 broadcast_object_list deserialize > torch.load
 gather_object deserialize > torch.load
 init_process_group code-exec > sys.excepthook
 recv_object_list deserialize > torch.load
 scatter_object_list deserialize > torch.load
torch.distributed._local_tensor
 LocalTensorMode._patch_random_functions import > importlib.import_module
 LocalTensorMode._unpatch_random_functions import > importlib.import_module
 LocalTensorMode.disable_ import > importlib.import_module
 LocalTensorMode.enable_ import > importlib.import_module
torch.distributed._shard
 _shard_tensor deserialize > torch.load
 shard_parameter deserialize > torch.load
torch.distributed._shard.api
 _shard_tensor deserialize > torch.load
 shard_parameter deserialize > torch.load
torch.distributed._shard.sharded_tensor
 init_from_local_shards deserialize > torch.load
torch.distributed._shard.sharded_tensor.api
 ShardedTensor._init_from_local_shards deserialize > torch.load
torch.distributed._sharded_tensor
 init_from_local_shards deserialize > torch.load
torch.distributed._state_dict_utils
 _broadcast_state_dict deserialize > torch.load
 _create_cpu_state_dict code-exec > weakref.finalize
torch.distributed._symmetric_memory._nvshmem_triton
 NvshmemLibFinder.find_device_library process-exec,native-code,file-write,file-read > subprocess.Popen
 _log_triton_kernel code-exec > atexit.register
 requires_nvshmem process-exec > subprocess.Popen
torch.distributed._tensor
 import_module import > importlib.import_module
torch.distributed._tensor.api
 check_tensor_meta deserialize > torch.load
torch.distributed._token_switch
 TokenSwitchNCCL.__init__ native-code > ctypes.CDLL
 _find_pkg_dir import > builtins.__import__
 _import_nccl_ep native-code > ctypes.CDLL
 _prepare_nccl4py native-code > ctypes.CDLL
torch.distributed._tools.memory_tracker
 MemoryTracker.load deserialize,file-read > pickle.load
 MemoryTracker.save_stats file-write > builtins.open
 MemoryTracker.show_traces deserialize,file-read > pickle.load
torch.distributed._tools.sac_estimator
 SACEstimator._get_sac_tradeoff_pwlf_stats file-write > os.makedirs
 SACEstimator.pwlf_sac_tradeoff_curve file-write > os.makedirs
torch.distributed._transport._api
 Transport._cuda_stream native-code > ctypes.CDLL
 _CudaStreamOrdering native-code > ctypes.CDLL
torch.distributed._transport._cuda_stream
 _CudaStreamOrdering native-code > ctypes.CDLL
 _CudaStreamOrdering.__init__ native-code > ctypes.CDLL
 _driver native-code > ctypes.CDLL
torch.distributed._transport.nixl._transport
 import_module import > importlib.import_module
torch.distributed.checkpoint._async_process_executor
 _ProcessBasedAsyncCheckpointExecutor.execute_save network > _socket.gethostbyaddr
 _ProcessGroupInitInfo network > _socket.gethostbyaddr
 _ProcessGroupInitInfo.__init__ network > _socket.gethostbyaddr
 _get_fq_hostname network,info-leak > _socket.gethostbyaddr
 get_free_port network > socket.socket
torch.distributed.checkpoint._consolidate_hf_safetensors
 _consolidate_safetensors_files file-write,file-read > builtins.open
 _process_output_file file-write,file-read > builtins.open
 _write_data file-write,file-read > builtins.open
 _write_metadata file-write > builtins.open
 _write_overall_metadata_file file-write > builtins.open
 consolidate_safetensors_files file-write,file-read > builtins.open
 consolidate_safetensors_files_on_every_rank deserialize,file-write,file-read > torch.load
torch.distributed.checkpoint._experimental.checkpoint_process
 CheckpointProcess._create_subprocess deserialize,file-delete > pickle.load
torch.distributed.checkpoint._experimental.checkpoint_reader
 CheckpointReader._partial_read deserialize,file-read > torch.load
 CheckpointReader.read deserialize,file-read > torch.load
torch.distributed.checkpoint._experimental.checkpoint_writer
 CheckpointWriter.write file-write > os.makedirs
torch.distributed.checkpoint._extension
 try_import import > importlib.util.module_from_spec
torch.distributed.checkpoint._pg_transport
 PGTransport.recv_checkpoint deserialize > pickle.loads
torch.distributed.checkpoint._state_dict_stager
 StateDictStager._stage_untyped_storage code-exec > weakref.finalize
torch.distributed.checkpoint.default_planner
 DefaultLoadPlanner.load_bytes deserialize > torch.load
torch.distributed.checkpoint.filesystem
 FileSystem.create_stream file-write > io.open
 FileSystem.ls file-read > os.listdir
 FileSystem.mkdir file-write > os.mkdir
 FileSystem.rename file-write > os.rename
 FileSystem.rm_file file-delete > os.unlink
 FileSystemReader.read_data deserialize > torch.load
 FileSystemReader.read_metadata deserialize > pickle.load
torch.distributed.checkpoint.format_utils
 BroadcastingTorchSaveReader.read_data deserialize > torch.load
 torch_save_to_dcp deserialize > torch.load
torch.distributed.checkpoint.hf_storage
 HuggingFaceStorageWriter.finish file-write,file-read > builtins.open
 consolidate_safetensors_files file-write,file-read > builtins.open
torch.distributed.checkpoint.quantized_hf_storage
 QuantizedHuggingFaceStorageReader._load_quantization_metadata file-read > builtins.open
 QuantizedHuggingFaceStorageReader.read_metadata file-read > builtins.open
torch.distributed.checkpoint.staging
 _ReplicationStager file-write > os.makedirs
 _ReplicationStager.__init__ file-write > os.makedirs
 _ReplicationStager._persist_state_dict file-delete,file-write > os.remove
 _ReplicationStager.stage file-delete,file-write > os.remove
 _create_cpu_state_dict code-exec > weakref.finalize
torch.distributed.checkpoint.state_dict
 _broadcast_state_dict deserialize > torch.load
 _load_model_state_dict deserialize > torch.load
 _load_optim_state_dict deserialize > torch.load
torch.distributed.checkpoint.state_dict_loader
 _profile deserialize > marshal.load
torch.distributed.checkpoint.state_dict_saver
 _profile deserialize > marshal.load
torch.distributed.checkpoint.utils
 Stats deserialize > marshal.load
 _DistWrapper.all_gather deserialize > torch.load
 _DistWrapper.all_gather_object deserialize > torch.load
 _DistWrapper.all_reduce deserialize > torch.load
 _DistWrapper.broadcast deserialize > torch.load
 _DistWrapper.broadcast_object deserialize > torch.load
 _DistWrapper.gather_object deserialize > torch.load
 _DistWrapper.reduce_scatter deserialize > torch.load
 _DistWrapper.scatter_object deserialize > torch.load
 _all_gather_keys deserialize > torch.load
 _assert_same_keys deserialize > torch.load
 _profile deserialize > marshal.load
torch.distributed.collective_utils
 _desync_table_str import > builtins.__import__
 all_gather deserialize > torch.load
 all_gather_object_enforce_type deserialize > torch.load
 broadcast deserialize > torch.load
torch.distributed.debug._debug_handlers
 FrontendServer network > socket.socket
 build_db code-exec,dos > builtins.compile
torch.distributed.debug._frontend
 FrontendServer network > socket.socket
 FrontendServer.__init__ network > socket.socket
 PeriodicDumper._run file-write > builtins.open
 PeriodicDumper.start file-write > os.makedirs
 ThreadingHTTPServer network > socket.socket
 _IPv6HTTPServer network > socket.socket
 main network,file-write > socket.socket
torch.distributed.debug._handlers
 _torch_profile file-write,dos > io.open
torch.distributed.device_mesh
 init_process_group code-exec > sys.excepthook
torch.distributed.distributed_c10d
 _tensor_to_object deserialize > torch.load
 _unpickler deserialize > pickle.Unpickler
 all_gather_object deserialize > torch.load
 broadcast_object_list deserialize > torch.load
 gather_object deserialize > torch.load
 init_process_group code-exec > sys.excepthook
 recv_object_list deserialize > torch.load
 scatter_object_list deserialize > torch.load
torch.distributed.elastic.agent.server.api
 ProcessFailure file-read > builtins.open
 SimpleElasticAgent._construct_event network > _socket.gethostbyaddr
 SimpleElasticAgent._initialize_workers network > _socket.gethostbyaddr
 SimpleElasticAgent._record_worker_events network > _socket.gethostbyaddr
 SimpleElasticAgent.get_event_failed network > _socket.gethostbyaddr
 SimpleElasticAgent.get_event_succeeded network > _socket.gethostbyaddr
 SimpleElasticAgent.record_duration network > _socket.gethostbyaddr
 _get_fq_hostname network,info-leak > _socket.gethostbyaddr
torch.distributed.elastic.agent.server.local_elastic_agent
 LocalElasticAgent._check_uninterruptible_state_timeout file-read > builtins.open
 LocalElasticAgent._get_fq_hostname network,info-leak > _socket.gethostbyaddr
 LocalElasticAgent._log_watchdog_event network > _socket.gethostbyaddr
 LocalElasticAgent._setup_local_watchdog file-delete,file-write,info-leak > os.remove
 LocalElasticAgent._start_workers file-delete,file-write,info-leak > os.remove
 LocalElasticAgent._update_uninterruptible_dwell file-read > builtins.open
 PContext file-write > builtins.open
 read_proc_state file-read > builtins.open
 start_processes file-write > builtins.open
torch.distributed.elastic.events
 construct_and_record_rdzv_event network,info-leak > _socket.gethostbyaddr
torch.distributed.elastic.multiprocessing
 DefaultLogsSpecs file-write > tempfile.mkdtemp
 MultiprocessContext file-write > builtins.open
 PContext file-write > builtins.open
 ProcessFailure file-read > builtins.open
 SubprocessContext file-write > builtins.open
 start_processes file-write > builtins.open
torch.distributed.elastic.multiprocessing.api
 DefaultLogsSpecs file-write > tempfile.mkdtemp
 DefaultLogsSpecs.__init__ file-write > tempfile.mkdtemp
 DefaultLogsSpecs._make_log_dir file-write > os.makedirs
 DefaultLogsSpecs.reify file-delete,file-write > shutil.rmtree
 MultiprocessContext file-write > builtins.open
 MultiprocessContext.__init__ file-write > builtins.open
 MultiprocessContext._poll file-read > builtins.open
 MultiprocessContext._start deserialize,file-delete,file-read > pickle.load
 PContext file-write > builtins.open
 PContext.__init__ file-write > builtins.open
 PContext.start code-exec > signal.signal
 ProcessFailure file-read > builtins.open
 SubprocessContext file-write > builtins.open
 SubprocessContext.__init__ file-write > builtins.open
 SubprocessContext._capture_process_failures file-read > builtins.open
 SubprocessContext._start process-exec,file-write > subprocess.Popen
 SubprocessHandler process-exec,file-write > subprocess.Popen
 _maybe_wrap_with_numa_binding file-read > os.listdir
 get_subprocess_handler process-exec,file-write > subprocess.Popen
torch.distributed.elastic.multiprocessing.errors
 ChildFailedError.__init__ network > _socket.gethostbyaddr
 ChildFailedError._format_failure network > _socket.gethostbyaddr
 ChildFailedError.format_msg network > _socket.gethostbyaddr
 ProcessFailure file-read > builtins.open
 ProcessFailure.__post_init__ file-read > builtins.open
torch.distributed.elastic.multiprocessing.errors.error_handler
 ErrorHandler._rm file-delete,file-read > os.remove
 ErrorHandler._write_error_file file-write > builtins.open
 ErrorHandler.dump_error_file file-delete,file-write,file-read > os.remove
 ErrorHandler.record_exception file-write > builtins.open
torch.distributed.elastic.multiprocessing.redirects
 get_libc native-code > ctypes.CDLL
 redirect file-write > builtins.open
torch.distributed.elastic.multiprocessing.subprocess_handler
 SubprocessHandler process-exec,file-write > subprocess.Popen
 get_subprocess_handler process-exec,file-write > subprocess.Popen
torch.distributed.elastic.multiprocessing.subprocess_handler.handlers
 SubprocessHandler process-exec,file-write > subprocess.Popen
 get_subprocess_handler process-exec,file-write > subprocess.Popen
torch.distributed.elastic.multiprocessing.subprocess_handler.subprocess_handler
 Popen process-exec > subprocess.Popen
 SubprocessHandler process-exec,file-write > subprocess.Popen
 SubprocessHandler.__init__ process-exec,file-write > subprocess.Popen
 SubprocessHandler._popen process-exec > subprocess.Popen
torch.distributed.elastic.multiprocessing.tail_log
 tail_logfile file-read,dos > builtins.open
torch.distributed.elastic.rendezvous.api
 RendezvousStoreInfo.build network > _socket.gethostbyaddr
 get_free_port network > socket.socket
torch.distributed.elastic.rendezvous.c10d_rendezvous_backend
 _create_file_store file-write > tempfile.mkstemp
 _create_tcp_store network,info-leak > socket.getaddrinfo
 _matches_machine_hostname network,info-leak > socket.getaddrinfo
 construct_and_record_rdzv_event network,info-leak > _socket.gethostbyaddr
 create_backend network,file-write > _socket.gethostbyaddr
torch.distributed.elastic.rendezvous.dynamic_rendezvous
 DynamicRendezvousHandler._close network > _socket.gethostbyaddr
 DynamicRendezvousHandler._keep_alive network > _socket.gethostbyaddr
 DynamicRendezvousHandler._record network > _socket.gethostbyaddr
 DynamicRendezvousHandler.is_closed network > _socket.gethostbyaddr
 DynamicRendezvousHandler.next_rendezvous network,info-leak > _socket.gethostbyaddr
 DynamicRendezvousHandler.num_nodes_waiting network > _socket.gethostbyaddr
 DynamicRendezvousHandler.set_closed network > _socket.gethostbyaddr
 DynamicRendezvousHandler.shutdown network > _socket.gethostbyaddr
 _BackendRendezvousStateHolder._record network > _socket.gethostbyaddr
 _BackendRendezvousStateHolder.sync deserialize,network > pickle.loads
 _DistributedRendezvousOpExecutor._add_to_participants network > _socket.gethostbyaddr
 _DistributedRendezvousOpExecutor._add_to_redundancy_list network > _socket.gethostbyaddr
 _DistributedRendezvousOpExecutor._add_to_wait_list network > _socket.gethostbyaddr
 _DistributedRendezvousOpExecutor._keep_alive network > _socket.gethostbyaddr
 _DistributedRendezvousOpExecutor._mark_rendezvous_closed network > _socket.gethostbyaddr
 _DistributedRendezvousOpExecutor._mark_rendezvous_complete network > _socket.gethostbyaddr
 _DistributedRendezvousOpExecutor._record network > _socket.gethostbyaddr
 _DistributedRendezvousOpExecutor._remove_from_participants network > _socket.gethostbyaddr
 _DistributedRendezvousOpExecutor._remove_from_redundancy_list network > _socket.gethostbyaddr
 _DistributedRendezvousOpExecutor._remove_from_wait_list network > _socket.gethostbyaddr
 _DistributedRendezvousOpExecutor.run network > _socket.gethostbyaddr
 _NodeDescGenerator.generate network,info-leak > _socket.gethostbyaddr
 construct_and_record_rdzv_event network,info-leak > _socket.gethostbyaddr
 create_handler network > _socket.gethostbyaddr
torch.distributed.elastic.rendezvous.etcd_rendezvous
 EtcdRendezvousHandler.next_rendezvous network > _socket.gethostbyaddr
torch.distributed.elastic.rendezvous.etcd_server
 EtcdServer file-write > tempfile.mkdtemp
 EtcdServer.__init__ file-write > tempfile.mkdtemp
 EtcdServer._start process-exec,network > subprocess.Popen
 EtcdServer.start process-exec,code-exec,network,file-delete,file-write > subprocess.Popen
 EtcdServer.stop file-delete > shutil.rmtree
 find_free_port network > socket.getaddrinfo
 stop_etcd file-delete > shutil.rmtree
torch.distributed.elastic.rendezvous.registry
 _create_c10d_handler network,file-write > _socket.gethostbyaddr
 _create_etcd_v2_handler network > _socket.gethostbyaddr
 create_handler network > _socket.gethostbyaddr
torch.distributed.elastic.rendezvous.utils
 _PeriodicTimer.start code-exec > weakref.finalize
 _matches_machine_hostname network,info-leak > socket.getaddrinfo
torch.distributed.elastic.timer
 FileTimerServer file-delete,file-write > os.remove
torch.distributed.elastic.timer.file_based_local_timer
 FileTimerClient._open_non_blocking file-write > os.open
 FileTimerClient._send_request file-write > os.open
 FileTimerClient.acquire file-write,info-leak > os.open
 FileTimerClient.release file-write,info-leak > os.open
 FileTimerServer file-delete,file-write > os.remove
 FileTimerServer.__init__ file-delete,file-write > os.remove
 FileTimerServer._watchdog_loop file-read > builtins.open
 FileTimerServer.run_once file-delete > os.remove
 FileTimerServer.stop file-delete > os.remove
torch.distributed.elastic.utils
 get_socket_with_port network > socket.socket
torch.distributed.elastic.utils.api
 get_socket_with_port network > socket.socket
torch.distributed.elastic.utils.distributed
 create_c10d_store network > socket.socket
 get_free_port network > socket.socket
 get_socket_with_port network > socket.socket
torch.distributed.elastic.utils.process_state
 read_proc_state file-read > builtins.open
torch.distributed.flight_recorder.components.builder
 build_db code-exec,dos > builtins.compile
 build_groups_memberships code-exec > builtins.compile
 transform_ft code-exec > builtins.compile
torch.distributed.flight_recorder.components.loader
 read_dir deserialize,file-read > pickle.load
 read_dump deserialize,file-read > pickle.load
torch.distributed.flight_recorder.fr_trace
 build_db code-exec,dos > builtins.compile
 main code-exec,deserialize,file-write,file-read > builtins.compile
 read_dir deserialize,file-read > pickle.load
 transform_ft code-exec > builtins.compile
torch.distributed.fsdp._optim_utils
 _allgather_state_info deserialize > torch.load
 _broadcast_processed_state deserialize > torch.load
 _check_missing_keys_on_rank deserialize > torch.load
 _flatten_optim_state_dict deserialize > torch.load
 _gather_all_orig_param_state deserialize > torch.load
 _map_param_key_to_optim_keys deserialize > torch.load
 _optim_state_dict deserialize > torch.load
torch.distributed.fsdp._state_dict_utils
 init_from_local_shards deserialize > torch.load
torch.distributed.fsdp.fully_sharded_data_parallel
 _flatten_optim_state_dict deserialize > torch.load
 _optim_state_dict deserialize > torch.load
torch.distributed.launcher
 LaunchConfig file-write > tempfile.mkdtemp
torch.distributed.launcher.api
 DefaultLogsSpecs file-write > tempfile.mkdtemp
 LaunchConfig file-write > tempfile.mkdtemp
 LaunchConfig.__post_init__ file-write > tempfile.mkdtemp
torch.distributed.nn.api.remote_module
 _RemoteModule._init_template code-exec > builtins.compile
 _instantiate_template code-exec > builtins.compile
 _recursive_script_module_receiver deserialize > torch._C.import_ir_module
torch.distributed.nn.jit.instantiator
 _StringLoader.exec_module code-exec > builtins.compile
 _do_instantiate_remote_module_template code-exec,import > builtins.compile
 instantiate_non_scriptable_remote_module_template code-exec,import > builtins.compile
 instantiate_scriptable_remote_module_template code-exec,import > builtins.compile
torch.distributed.optim.zero_redundancy_optimizer
 ZeroRedundancyOptimizer.consolidate_state_dict deserialize > torch.load
 _broadcast_object deserialize > torch.load
torch.distributed.pipelining._schedule_visualizer
 get_schedule_ops code-exec > builtins.exec
torch.distributed.pipelining.schedules
 PipelineScheduleMulti._dump_csv file-write > builtins.open
 PipelineScheduleMulti._load_csv file-read > builtins.open
 _PipelineScheduleRuntime._dump_csv file-write > builtins.open
 _PipelineScheduleRuntime._load_csv file-read > builtins.open
 _dump_chrometrace file-write > builtins.open
torch.distributed.pipelining.stage
 PipelineStage._backward_metadata_inference deserialize > torch.load
 PipelineStage._forward_metadata_inference deserialize > torch.load
 PipelineStage._recv_meta deserialize > torch.load
torch.distributed.rpc.backend_registry
 _tensorpipe_exchange_and_check_all_device_maps deserialize > torch.load
 _tensorpipe_init_backend_handler deserialize > torch.load
torch.distributed.rpc.internal
 _InternalRPCPickler._script_module_receiver deserialize > torch._C.import_ir_module
 _InternalRPCPickler.deserialize deserialize > pickle.Unpickler
 _unpickler deserialize > pickle.Unpickler
torch.distributed.run
 DefaultLogsSpecs file-write > tempfile.mkdtemp
 LaunchConfig file-write > tempfile.mkdtemp
 run_script_path code-exec,deserialize,file-write,file-read > runpy._run_code
torch.distributed.tensor._api
 _FromTorchTensor.forward deserialize > torch.load
 check_tensor_meta deserialize > torch.load
torch.distributed.tensor._collective_utils
 check_tensor_meta deserialize > torch.load
torch.distributed.tensor.debug
 visualize_sharding import > builtins.__import__
torch.distributed.tensor.debug._comm_mode
 CommDebugMode.generate_json_dump file-write > builtins.open
 CommDebugMode.log_comm_debug_tracing_table_to_file file-write > builtins.open
torch.distributed.tensor.debug._op_coverage
 print_op_coverage_summary file-write > builtins.open
torch.distributed.tensor.debug._visualize_sharding
 visualize_sharding import > builtins.__import__
torch.distributed.tensor.experimental._tp_transform
 make_fx code-exec > builtins.eval
torch.export
 load deserialize,native-code,file-write > torch.load
torch.export._draft_export
 CaptureStructuredTrace.emit file-write > os.makedirs
 get_loc file-read > builtins.open
torch.export._trace
 _export_to_torch_ir code-exec > builtins.exec
 _strict_export code-exec > builtins.exec
 make_fx code-exec > builtins.eval
 placeholder_naming_pass code-exec > builtins.compile
torch.export._unlift
 _convert_guards_code_to_fn code-exec > builtins.exec
 _unlift_exported_program_lifted_states code-exec > builtins.exec
torch.export.custom_ops
 _call_custom_autograd_function_in_pre_dispatch import > importlib.import_module
torch.export.experimental
 _ExportPackage._compiled_and_package file-write > builtins.open
torch.export.exported_program
 ExportedProgram.module code-exec > builtins.exec
 insert_deferred_runtime_asserts code-exec > builtins.compile
 placeholder_naming_pass code-exec > builtins.compile
torch.export.pt2_archive
 PT2ArchiveReader native-code > torch._C.PyTorchFileReader
 is_pt2_package file-write > io.open
torch.export.pt2_archive._package
 PT2ArchiveReader native-code > torch._C.PyTorchFileReader
 PT2ArchiveReader.__init__ native-code > torch._C.PyTorchFileReader
 PT2ArchiveWriter.write_file file-read > builtins.open
 PT2ArchiveWriter.write_folder file-read > builtins.open
 _get_raw_tensor_bytes native-code > ctypes.cast
 _load_constants deserialize > torch.load
 _load_exported_programs deserialize > torch.load
 _load_state_dict deserialize > torch.load
 _package_constants native-code > ctypes.cast
 _package_state_dict native-code > ctypes.cast
 _save_raw_tensors native-code > ctypes.cast
 is_pt2_package file-write > io.open
 load_pt2 deserialize,native-code > torch.load
torch.fx._graph_pickler
 _OpPrecompiledPickleData.unpickle deserialize > pickle.loads
 _TorchNumpyPickleData.from_object import > importlib.import_module
 _TorchNumpyPickleData.reduce_helper import > importlib.import_module
 _TorchNumpyPickleData.unpickle import > importlib.import_module
torch.fx._lazy_graph_module
 reduce_graph_module code-exec > builtins.exec
torch.fx._symbolic_trace
 CodeType code-exec > types.CodeType
 FunctionType code-exec > types.FunctionType
 _patch_function code-exec > types.CodeType
torch.fx.experimental.proxy_tensor
 _MakefxTracer._trace_inner code-exec > builtins.eval
 _MakefxTracer.trace code-exec > builtins.eval
 fake_signature code-exec > builtins.eval
 make_fx code-exec > builtins.eval
torch.fx.experimental.rewriter
 AST_Rewriter.rewrite code-exec > builtins.compile
 AST_Rewriter.visit_Assert code-exec > builtins.compile
 FunctionType code-exec > types.FunctionType
 RewritingTracer.trace code-exec > builtins.compile
 _rewrite code-exec > builtins.compile
torch.fx.experimental.schema_type_annotation
 AnnotateTypesWithSchema.get_attr code-exec > builtins.eval
 _torchscript_type_to_python_type code-exec > builtins.eval
torch.fx.experimental.symbolic_shapes
 ShapeEnv._find_frame_locals code-exec > builtins.compile
 ShapeEnv._is_python_assert code-exec > builtins.compile
 ShapeEnv.deserialize_symexpr code-exec > builtins.eval
 ShapeEnv.evaluate_guards_expression code-exec > builtins.eval
 ShapeEnv.evaluate_guards_for_args code-exec > builtins.eval
 lru_cache code-exec > atexit.register
torch.fx.graph_module
 GraphModule.recompile code-exec > builtins.exec
 GraphModule.to_folder file-write > os.mkdir
 PackageImporter native-code > torch._C.PyTorchFileReader
 _WrappedCall.__call__ file-read > linecache.getlines
 _WrappedCall._generate_error_message file-read > linecache.getlines
 _exec_with_source code-exec > builtins.exec
 _forward_from_src code-exec > builtins.exec
 _method_from_src code-exec > builtins.exec
 reduce_graph_module code-exec > builtins.exec
torch.fx.operator_schemas
 _torchscript_schema_to_signature code-exec > builtins.eval
 _torchscript_schema_to_signature_impl code-exec > builtins.eval
 _torchscript_type_to_python_type code-exec > builtins.eval
torch.fx.passes.runtime_assert
 insert_deferred_runtime_asserts code-exec > builtins.compile
torch.fx.passes.splitter_base
 NodeEventTracker.dump file-write > builtins.open
torch.fx.proxy
 Proxy.__bool__ code-exec > builtins.compile
 Proxy.__iter__ code-exec > builtins.compile
torch.hub
 _check_module_exists import > builtins.__import__
 _check_repo_is_trusted file-write,file-read,info-leak > builtins.open
 _get_cache_or_reload file-delete,file-write,file-read > os.unlink
 _import_module import > importlib.util.spec_from_file_location
 _is_legacy_zip_format file-write,file-read > io.open
 _legacy_zip_load deserialize,file-write > torch.load
 _load_local import > importlib.util.spec_from_file_location
 _remove_if_exists file-delete > os.remove
 download_url_to_file file-delete,file-write,file-read > os.remove
 help import,file-delete,file-write,file-read > importlib.util.spec_from_file_location
 list import,file-delete,file-write,file-read > importlib.util.spec_from_file_location
 load file-delete,file-write,file-read > os.unlink
 load_state_dict_from_url deserialize,file-delete,file-write,file-read,info-leak > torch.load
torch.jit
 interface code-exec > builtins.compile
 load deserialize > torch._C.import_ir_module
 script code-exec > builtins.compile
 script_method code-exec > builtins.compile
torch.jit._check
 AttributeTypeIsSupportedChecker.check code-exec > builtins.compile
torch.jit._dataclass_impls
 compose_fn code-exec > builtins.compile
 synthesize__hash__ code-exec > builtins.compile
 synthesize__init__ code-exec > builtins.compile
 synthesize__repr__ code-exec > builtins.compile
 synthesize_comparison code-exec > builtins.compile
 synthesize_equality code-exec > builtins.compile
 synthesize_inequality code-exec > builtins.compile
torch.jit._monkeytype_config
 CodeType code-exec > types.CodeType
torch.jit._recursive
 _check_no_signature code-exec > builtins.compile
 _compile_and_register_class code-exec > builtins.compile
 compile_unbound_method code-exec > builtins.compile
 create_script_class code-exec > builtins.compile
 create_script_module code-exec > builtins.compile
 get_class_properties code-exec > builtins.compile
 get_hook_stubs code-exec > builtins.compile
 get_jit_class_def code-exec > builtins.compile
 get_jit_def code-exec > builtins.compile
 get_property_stubs code-exec > builtins.compile
 infer_methods_to_compile code-exec > builtins.compile
 interface_script code-exec > builtins.compile
 make_stub code-exec > builtins.compile
 make_stub_from_method code-exec > builtins.compile
 make_stubs_for_overloads code-exec > builtins.compile
torch.jit._script
 PackageImporter native-code > torch._C.PyTorchFileReader
 ScriptMeta.__init__ code-exec > builtins.compile
 _compile_and_register_class code-exec > builtins.compile
 _compile_function_with_overload code-exec > builtins.compile
 _get_overloads code-exec > builtins.compile
 _recursive_compile_class code-exec > builtins.compile
 _script_impl code-exec > builtins.compile
 get_jit_class_def code-exec > builtins.compile
 get_jit_def code-exec > builtins.compile
 infer_methods_to_compile code-exec > builtins.compile
 interface code-exec > builtins.compile
 script code-exec > builtins.compile
 script_method code-exec > builtins.compile
torch.jit._serialization
 get_flatbuffer_module_info file-read > builtins.open
 load deserialize > torch._C.import_ir_module
torch.jit._trace
 TracedModule.__init__ code-exec > builtins.compile
 make_module code-exec > builtins.compile
 script code-exec > builtins.compile
torch.jit.annotations
 _eval_no_call code-exec > builtins.compile
 check_fn code-exec > builtins.compile
 get_signature code-exec > builtins.compile
 parse_type_line code-exec > builtins.compile
torch.jit.frontend
 StmtBuilder.build_With code-exec > builtins.exec
 build_ignore_context_manager code-exec > builtins.exec
 get_class_properties code-exec > builtins.compile
 get_jit_class_def code-exec > builtins.compile
 get_jit_def code-exec > builtins.compile
 parse_def code-exec > builtins.compile
torch.jit.unsupported_tensor_ops
 _gen_unsupported_methods_properties code-exec > builtins.exec
 _list_unsupported_tensor_ops code-exec > builtins.exec
 execWrapper code-exec > builtins.exec
torch.library
 Library.__init__ code-exec > weakref.finalize
 infer_schema code-exec > builtins.eval
 triton_op code-exec > builtins.eval
torch.mps
 compile_shader file-read > builtins.open
torch.multiprocessing
 spawn deserialize,file-delete,file-read > pickle.load
 start_processes deserialize,file-delete,file-read > pickle.load
torch.multiprocessing.pool
 Pool._setup_queues network > socket.socketpair
 SimpleQueue network > socket.socketpair
torch.multiprocessing.queue
 ConnectionWrapper.recv deserialize > pickle.loads
 Queue network > socket.socketpair
 Queue.__init__ network > socket.socketpair
 SimpleQueue network > socket.socketpair
torch.multiprocessing.spawn
 ProcessContext.join deserialize,file-read > pickle.load
 _wrap file-write,dos > builtins.open
 spawn deserialize,file-delete,file-read > pickle.load
 start_processes deserialize,file-delete,file-read > pickle.load
torch.nn.attention._fa3
 _fa3_import_module import > importlib.import_module
 register_flash_attention_fa3 import > importlib.import_module
torch.nn.attention._fa4
 _fa4_import_module import > importlib.import_module
 _fa4_run_backward import > importlib.import_module
 _fa4_run_forward import > importlib.import_module
 register_flash_attention_fa4 import > importlib.import_module
torch.nn.attention.flex_attention
 _reconstruct_closure_fn code-exec > types.FunctionType
torch.nn.utils._deprecation_utils
 lazy_deprecated_import import > importlib.import_module
torch.numa.binding
 _bind_all_threads_in_current_process_to_logical_cpus file-read > os.listdir
 _core_complex_get_logical_cpus_to_bind_to file-read > os.listdir
 _exclusive_get_logical_cpus_to_bind_to file-read > builtins.open
 _get_allowed_logical_cpu_indices_for_numa_node file-read > builtins.open
 _get_arbitrary_allowed_cpu_index_for_numa_node file-read > builtins.open
 _get_cpu_indices_for_numa_node_MAYBE_NOT_ALLOWED file-read > builtins.open
 _get_device_indices_for_numa_node file-read > builtins.open
 _get_logical_cpu_indices_sharing_same_physical_core_as file-read > builtins.open
 _get_logical_cpus_sharing_same_max_level_cache_as file-read > os.listdir
 _get_logical_cpus_to_bind_to file-read > builtins.open
 _get_numa_node_index_for_device_index file-read > builtins.open
 _get_numa_node_indices_for_socket_index file-read > builtins.open
 _get_socket_index_for_cpu file-read > builtins.open
 _get_socket_index_for_numa_node file-read > builtins.open
 _get_systemwide_numa_node_indices file-read > builtins.open
 _maybe_apply_numa_binding_to_current_process file-read > os.listdir
 _maybe_wrap_with_numa_binding file-read > os.listdir
 _node_get_logical_cpus_to_bind_to file-read > builtins.open
 _socket_get_logical_cpus_to_bind_to file-read > builtins.open
torch.onnx._internal.exporter._compat
 export_compat file-write > os.mkdir
torch.onnx._internal.exporter._core
 export file-write > os.mkdir
torch.onnx._internal.exporter._registration
 _get_overload import > builtins.__import__
torch.onnx._internal.exporter._reporting
 create_onnx_export_report file-write > builtins.open
 create_torch_export_error_report file-write > builtins.open
torch.onnx._internal.fx._pass
 PackageInfo.from_python_class import > builtins.__import__
torch.onnx._internal.torchscript_exporter.onnx_proto_utils
 _export_file file-write > builtins.open
 export_as_test_case file-delete,file-write > shutil.rmtree
 export_data file-write > builtins.open
 load_test_case file-read > builtins.open
torch.package
 PackageImporter native-code > torch._C.PyTorchFileReader
torch.package._directory_reader
 DirectoryReader.get_record file-read > builtins.open
 DirectoryReader.serialization_id file-read > builtins.open
torch.package._package_pickler
 FunctionType code-exec > types.FunctionType
torch.package.analyze
 trace_dependencies code-exec > sys.setprofile
torch.package.analyze.trace_dependencies
 trace_dependencies code-exec > sys.setprofile
torch.package.find_file_dependencies
 _ExtractModuleReferences.run code-exec > builtins.compile
 find_files_source_depends_on code-exec > builtins.compile
torch.package.importer
 _SysImporter.import_module import > importlib.import_module
torch.package.package_exporter
 PackageExporter._execute_dependency_graph file-read > builtins.open
 PackageExporter._get_dependencies code-exec > builtins.compile
 PackageExporter._get_source_of_module file-read > linecache.getlines
 PackageExporter._intern_module code-exec,file-read > builtins.compile
 PackageExporter._write_mock_file file-read > builtins.open
 PackageExporter.add_dependency file-read > linecache.getlines
 PackageExporter.save_module file-read > linecache.getlines
 PackageExporter.save_source_file file-read > builtins.open
 PackageExporter.save_source_string code-exec > builtins.compile
 _read_file file-read > builtins.open
 find_files_source_depends_on code-exec > builtins.compile
torch.package.package_importer
 PackageImporter native-code > torch._C.PyTorchFileReader
 PackageImporter.__init__ native-code > torch._C.PyTorchFileReader
 PackageImporter._compile_source code-exec > builtins.compile
 PackageImporter._do_find_and_load code-exec,import > builtins.exec
 PackageImporter._find_and_load code-exec > builtins.exec
 PackageImporter._load_module code-exec,import > builtins.exec
 PackageImporter._make_module code-exec,import > builtins.exec
torch.profiler
 tensorboard_trace_handler file-write,info-leak > os.makedirs
torch.profiler._chrome_trace_export
 export_chrome_trace file-write,info-leak > builtins.open
torch.profiler._cuspy.core
 Cuspy._columns_from_native native-code > ctypes.cast
 Cuspy._drain_and_dispatch native-code > ctypes.cast
 Cuspy._init native-code > ctypes.CDLL
 _deref_cstr native-code > ctypes.cast
 enable_hes_early native-code > ctypes.CDLL
torch.profiler._cuspy.cupti_python
 _PyLibCupti.activity_enable native-code > ctypes.cast
 _PyLibCupti.get_flush_fn_address native-code > ctypes.cast
 _PyLibCupti.get_next_record_fn_address native-code > ctypes.cast
 pylibcupti native-code > ctypes.CDLL
torch.profiler._cuspy.observers.profiler
 ProfilerObserver._maybe_write file-delete,file-write > os.remove
 ProfilerObserver.join file-delete,file-write,dos > os.remove
 ProfilerObserver.set_export file-delete,file-write > os.remove
 merge_trace_window_into_chrome_trace file-write > builtins.open
torch.profiler._cuspy.trace
 _build_render_stages file-read > builtins.open
 _gpu_panel_const_extra file-read,info-leak > builtins.open
 _process_name file-read > builtins.open
 _window_to_pftrace file-write > builtins.open
 merge_trace_window_into_chrome_trace file-write > builtins.open
torch.profiler._memory_profiler
 MemoryProfileTimeline.export_memory_timeline file-write > builtins.open
 MemoryProfileTimeline.export_memory_timeline_html import,file-write > builtins.__import__
 MemoryProfileTimeline.export_memory_timeline_raw file-write > builtins.open
torch.profiler.profiler
 ExecutionTraceObserver.__del__ file-delete,file-write,file-read > os.remove
 ExecutionTraceObserver.cleanup file-delete,file-write,file-read > os.remove
 ExecutionTraceObserver.get_resources_dir file-write > os.mkdir
 ExecutionTraceObserver.get_resources_dir_for_et_path file-write > os.mkdir
 ExecutionTraceObserver.set_extra_resource_collection file-write > os.mkdir
 ExecutionTraceObserver.unregister_callback file-delete,file-write,file-read > os.remove
 _KinetoProfile.export_chrome_trace file-write,file-read > builtins.open
 _KinetoProfile.export_memory_timeline file-write,file-read > builtins.open
 tensorboard_trace_handler file-write,info-leak > os.makedirs
torch.serialization
 _import_dotted_name import > builtins.__import__
 _legacy_load file-delete,file-write,file-read > shutil.rmtree
 _open_file file-write > builtins.open
 _open_file.__init__ file-write > builtins.open
 _open_file_like file-write > builtins.open
 _open_zipfile_reader native-code > torch._C.PyTorchFileReader
 _open_zipfile_reader.__init__ native-code > torch._C.PyTorchFileReader
 _open_zipfile_writer file-write > builtins.open
 _open_zipfile_writer_file file-write > builtins.open
 _open_zipfile_writer_file.__init__ file-write > builtins.open
 get_unsafe_globals_in_checkpoint native-code,file-write > torch._C.PyTorchFileReader
 load deserialize,native-code,file-delete,file-write,file-read,info-leak > torch._C.import_ir_module
 mkdtemp file-delete,file-write > shutil.rmtree
 save file-write > builtins.open
 storage_to_tensor_type import > builtins.__import__
torch.sparse._triton_ops_meta
 dump file-write,file-read > builtins.open
 main file-write,file-read > builtins.open
torch.storage
 _load_from_bytes deserialize > torch.load
 _type import > builtins.__import__
torch.testing._internal.check_kernel_launches
 check_cuda_kernel_launches file-read > os.walk
 check_file file-read > builtins.open
torch.testing._internal.common_cuda
 _check_module_exists import > builtins.__import__
 _cupti_version native-code > ctypes.CDLL
torch.testing._internal.common_device_type
 _available_cpu_memory file-read > builtins.open
 _cgroup_available_memory file-read > builtins.open
 _has_sufficient_memory file-read,tamper > builtins.open
torch.testing._internal.common_distributed
 C10dTorchCommsTestBase._init_pg network > socket.socket
 DistributedTestBase.tearDown file-delete > os.remove
 DynamoDistributedSingleProcTestCase.tearDownClass file-delete > os.remove
 MultiProcContinuousTest.tearDownClass file-delete > os.remove
 create_tcp_store network > socket.socket
 find_free_port network > socket.socket
 has_efa process-exec,native-code,file-write,file-read > subprocess.Popen
 initialize_temp_directories file-write > os.mkdir
 tp_transports process-exec > subprocess.Popen
torch.testing._internal.common_fsdp
 _assert_module_states deserialize > torch.load
 _broadcast_state_dict deserialize > torch.load
torch.testing._internal.common_jit
 JitCommonTestCase.assertExportImport deserialize > torch._C.import_ir_module
 JitCommonTestCase.assertExportImportModule deserialize,file-delete > torch._C.import_ir_module
 JitCommonTestCase.getExportImportCopy deserialize,file-delete > torch._C.import_ir_module
 TemporaryFileName file-delete > os.unlink
torch.testing._internal.common_nn
 ModuleTest.__call__ deserialize > torch.load
 TemporaryFile file-delete,file-write > os.unlink
torch.testing._internal.common_quantization
 QuantizationTestCase._checkScriptable deserialize > torch._C.import_ir_module
 QuantizationTestCase.checkEmbeddingSerialization deserialize > torch.load
 QuantizationTestCase.checkScriptable deserialize > torch._C.import_ir_module
 QuantizationTestCase.check_eager_serialization deserialize > torch.load
torch.testing._internal.common_utils
 HardwareClassificationTestLoader.loadTestsFromName import > builtins.__import__
 TemporaryDirectoryName file-delete,file-write > shutil.rmtree
 TemporaryFileName file-delete > os.unlink
 TestCase._attempt_load_from_subprocess process-exec,file-read > subprocess.Popen
 TestCase.assertExpected file-write,file-read > builtins.open
 TestCase.assertExpectedRaises file-write,file-read > builtins.open
 TestCase.assertExpectedStripMangled file-write,file-read > builtins.open
 TestCase.runWithPytorchAPIUsageStderr process-exec > subprocess.Popen
 TestCase.run_process_no_exception process-exec > subprocess.Popen
 _check_module_exists import > builtins.__import__
 _win_rmtree_onerror file-write > os.chmod
 check_test_defined_in_running_script file-read > os.readlink
 copy_func code-exec > types.FunctionType
 download_file file-write > builtins.open
 find_free_port network > socket.socket
 get_gcc_major_version process-exec > subprocess.Popen
 get_report_path file-write,info-leak > os.makedirs
 get_writable_path file-write > tempfile.mkdtemp
 install_cpp_extension process-exec,file-delete,file-read > subprocess.Popen
 maybe_load_json file-read > builtins.open
 parse_cmd_line_args import > builtins.__import__
 remove_cpp_extensions_build_root file-delete > shutil.rmtree
 retry_shell process-exec > subprocess.Popen
 run_tests process-exec,import,file-write,file-read,dos > subprocess.Popen
 sanitize_pytest_xml file-read > builtins.open
 scoped_load_inline file-delete,file-write,file-read > shutil.rmtree
 set_cwd file-write,info-leak > os.chdir
 set_running_script_path file-read > os.readlink
 shell process-exec > subprocess.Popen
 skipIfNoNativeAot file-read > os.listdir
torch.testing._internal.distributed._shard.sharded_tensor
 tp_transports process-exec > subprocess.Popen
torch.testing._internal.distributed._shard.sharded_tensor._test_ops_common
 gen_binary_op_func code-exec > builtins.exec
torch.testing._internal.distributed.checkpoint_utils
 with_temp_dir deserialize,file-delete,file-write > torch.load
torch.testing._internal.distributed.distributed_test
 Barrier.init file-delete,file-read > os.unlink
 Barrier.sync file-write,file-read,info-leak,dos > builtins.open
 TemporaryFileName file-delete > os.unlink
 TestDistBackend.setUp file-delete,file-write,file-read > os.unlink
 _lock file-write > builtins.open
 get_profiler_nccl_meta file-delete,file-read > os.unlink
 initialize_temp_directories file-write > os.mkdir
torch.testing._internal.distributed.nn.api.remote_module_test
 RemoteModuleTest.test_remote_module_py_pickle_not_supported file-delete > os.unlink
 RemoteModuleTest.test_remote_module_py_pickle_not_supported_script file-delete > os.unlink
 TemporaryFileName file-delete > os.unlink
torch.testing._internal.distributed.rpc.jit.rpc_test
 JitRpcTest.test_rref_jit_pickle_not_supported file-delete > os.unlink
 TemporaryFileName file-delete > os.unlink
 load_script_module_with_pickled_rref deserialize > torch._C.import_ir_module
torch.testing._internal.distributed.rpc.rpc_test
 RpcTest.test_pickle_future file-delete > os.unlink
 RpcTest.test_profiler_export_trace file-delete,file-read > os.unlink
 RpcTest.test_rref_py_pickle_not_supported file-delete > os.unlink
 TemporaryFileName file-delete > os.unlink
 tp_transports process-exec > subprocess.Popen
torch.testing._internal.distributed.rpc.tensorpipe_rpc_agent_test_fixture
 tp_transports process-exec > subprocess.Popen
torch.testing._internal.distributed.rpc_utils
 SpawnHelper.setUp network > socket.socket
 _check_and_set_tcp_init network > socket.socket
 find_free_port network > socket.socket
torch.testing._internal.jit_utils
 JitTestCase._compared_saved_loaded deserialize,file-write > pickle.load
 JitTestCase.assertExpectedGraph file-write,file-read > builtins.open
 JitTestCase.assertExpectedONNXGraph file-write,file-read > builtins.open
 JitTestCase.checkModule deserialize > torch._C.import_ir_module
 JitTestCase.checkScript code-exec,file-write,file-read > builtins.exec
 JitTestCase.checkScriptRaisesRegex code-exec > builtins.exec
 JitTestCase.checkTrace deserialize,file-delete > torch._C.import_ir_module
 JitTestCase.emitFunctionHook deserialize,file-write > pickle.load
 JitTestCase.emitModuleHook deserialize,file-write > pickle.load
 JitTestCase.getExportImportCopyWithPacking deserialize,file-delete > torch._C.import_ir_module
 _get_py3_code import,file-write > importlib.util.spec_from_file_location
 execWrapper code-exec > builtins.exec
torch.testing._internal.optests
 generate_opcheck_tests file-read > builtins.open
torch.testing._internal.optests.generate_tests
 FailuresDict._save file-write > builtins.open
 FailuresDict.load file-write,file-read > builtins.open
 FailuresDict.save file-write > builtins.open
 OpCheckMode.__exit__ file-write > os.makedirs
 OpCheckMode.maybe_raise_errors_on_exit file-write > os.makedirs
 generate_opcheck_tests file-read > builtins.open
 generate_repro file-write > os.makedirs
 validate_failures_dict_formatting file-read > builtins.open
torch.testing._internal.optests.make_fx
 make_fx code-exec > builtins.eval
torch.testing._internal.torchbind_impls
 init_torchbind_implementations native-code > torch.ops.load_library
 load_torchbind_test_lib native-code > torch.ops.load_library
torch.utils._config_module
 ConfigModule._get_alias_module_and_name import > importlib.import_module
 ConfigModule._get_alias_val import > importlib.import_module
 ConfigModule._set_alias_val import > importlib.import_module
 ConfigModule.codegen_config code-exec,import > builtins.compile
 ConfigModule.load_config deserialize > pickle.loads
 FunctionType code-exec > types.FunctionType
torch.utils._content_store
 ContentStoreReader.read_storage deserialize > torch.load
 ContentStoreReader.read_tensor deserialize > torch.load
 ContentStoreReader.read_tensor_metadata deserialize > torch.load
 ContentStoreWriter.write_storage file-write > os.makedirs
 ContentStoreWriter.write_tensor file-write > os.makedirs
torch.utils._cpp_embed_headers
 _embed_headers file-read > builtins.open
 embed_headers file-read > builtins.open
 read_file file-read > builtins.open
torch.utils._cpp_extension_versioner
 ExtensionVersioner.bump_version_if_changed file-read > builtins.open
 hash_source_files file-read > builtins.open
torch.utils._debug_mode._mode
 DebugMode.load_logs file-read > builtins.open
 DebugMode.save_logs file-write > builtins.open
torch.utils._debug_mode._utils
 TensorIdTracker._id code-exec > weakref.finalize
torch.utils._get_clean_triton
 get_clean_triton process-exec,file-write,file-read > subprocess.Popen
 process_file process-exec,native-code,file-write,file-read > subprocess.Popen
torch.utils._import_utils
 _check_module_exists import > builtins.__import__
torch.utils._pytree
 _defaultdict_deserialize import > importlib.import_module
 enum_object_hook import > importlib.import_module
torch.utils._strobelight.cli_function_profiler
 StrobelightCLIFunctionProfiler._get_results process-exec,native-code,file-write,file-read,dos > subprocess.Popen
 StrobelightCLIFunctionProfiler._run_async process-exec,native-code,file-write,file-read,info-leak > subprocess.Popen
 StrobelightCLIFunctionProfiler._start_strobelight process-exec > subprocess.Popen
 StrobelightCLIFunctionProfiler._stop_run process-exec,native-code,file-write,file-read > subprocess.Popen
 StrobelightCLIFunctionProfiler._stop_strobelight_no_throw process-exec > subprocess.Popen
 StrobelightCLIFunctionProfiler._wait_for_running process-exec,native-code,file-write,file-read,dos > subprocess.Popen
 _pid_namespace file-read,info-leak > os.readlink
 _pid_namespace_link file-read,info-leak > os.readlink
torch.utils._traceback
 report_compile_source_on_error code-exec > builtins.eval
torch.utils._triton
 _extern_libs_key file-read > builtins.open
torch.utils._zip
 ZipFile file-write > io.open
 main file-write > io.open
torch.utils.benchmark
 GlobalsBridge file-write > os.mkdir
 wrapper_singleton process-exec > subprocess.Popen
torch.utils.benchmark.examples.compare
 main deserialize > pickle.loads
torch.utils.benchmark.utils.common
 _make_temp_dir file-delete,file-write,file-read,info-leak,dos > shutil.rmtree
torch.utils.benchmark.utils.cpp_jit
 _compile_template file-delete,file-write,file-read > shutil.rmtree
 _get_build_root code-exec,file-delete,file-write,file-read > atexit.register
 _make_temp_dir file-delete,file-write,file-read,info-leak,dos > shutil.rmtree
 compile_callgrind_template file-write,file-read > os.makedirs
 compile_timeit_template file-write,file-read > os.makedirs
 get_compat_bindings file-write > os.makedirs
torch.utils.benchmark.utils.timer
 CPPTimer.timeit file-write,file-read > os.makedirs
torch.utils.benchmark.utils.valgrind_wrapper.timer_interface
 GlobalsBridge file-write > os.mkdir
 GlobalsBridge.__init__ file-write > os.mkdir
 GlobalsBridge.construct file-write > builtins.open
 _ValgrindWrapper process-exec > subprocess.Popen
 _ValgrindWrapper.__init__ process-exec,native-code,file-write,file-read > subprocess.Popen
 _ValgrindWrapper._construct_script file-read > os.readlink
 _ValgrindWrapper._invoke process-exec,native-code,file-delete,file-write,file-read > subprocess.Popen
 _ValgrindWrapper.collect_callgrind process-exec,file-delete,file-write,file-read > subprocess.Popen
 wrapper_singleton process-exec > subprocess.Popen
torch.utils.collect_env
 _detect_linux_pkg_manager process-exec > subprocess.Popen
 get_cudnn_version file-read > os.readlink
 get_env_info process-exec > subprocess.Popen
 get_intel_gpu_driver_version process-exec > subprocess.Popen
 get_linux_pkg_version process-exec > subprocess.Popen
 get_pretty_env_info process-exec > subprocess.Popen
 main file-read > os.listdir
 run process-exec > subprocess.Popen
torch.utils.cpp_extension
 BuildExtension.build_extensions file-write,info-leak > os.makedirs
 CUDAExtension file-read,info-leak > os.scandir
 _check_and_build_extension_h_precompiler_headers process-exec,file-write,file-read > subprocess.Popen
 _check_cuda_version process-exec > subprocess.Popen
 _find_rocm_home import,file-read > builtins.__import__
 _find_sycl_home file-read > os.readlink
 _get_build_directory file-write > os.makedirs
 _get_icpx_version process-exec > subprocess.Popen
 _import_module_from_library native-code,import > torch.ops.load_library
 _jit_compile native-code,import,file-write,file-read > torch.ops.load_library
 _maybe_write file-write,file-read > builtins.open
 _run_ninja_build process-exec,native-code,file-write,file-read > subprocess.Popen
 _write_ninja_file process-exec,file-write,file-read,info-leak > subprocess.Popen
 _write_ninja_file_and_build_library process-exec,file-write > subprocess.Popen
 _write_ninja_file_and_compile_objects process-exec,file-write,file-read > subprocess.Popen
 _write_ninja_file_to_build_library file-write,file-read,info-leak > builtins.open
 check_compiler_is_gcc process-exec > subprocess.Popen
 check_compiler_ok_for_platform process-exec,file-read > subprocess.Popen
 get_compiler_abi_compatibility_and_version process-exec > subprocess.Popen
 get_default_build_root file-read > os.readlink
 is_ninja_available process-exec > subprocess.Popen
 load native-code,file-write > torch.ops.load_library
 load_inline native-code,file-delete,file-write,file-read > torch.ops.load_library
 remove_extension_h_precompiler_headers file-delete > os.remove
torch.utils.data._utils.signal_handling
 _set_SIGCHLD_handler code-exec > signal.signal
torch.utils.data._utils.worker
 ManagerWatchdog native-code > ctypes.WinDLL
 ManagerWatchdog.__init__ native-code > ctypes.WinDLL
 _worker_loop native-code > ctypes.WinDLL
torch.utils.data.dataloader
 _MultiProcessingDataLoaderIter._register_persistent_workers_atexit code-exec > atexit.register
torch.utils.data.datapipes.datapipe
 _DataPipeSerializationWrapper.__setstate__ deserialize > pickle.loads
torch.utils.data.datapipes.gen_pyi
 find_file_paths file-read > os.listdir
 gen_from_template file-write,file-read > builtins.open
 get_method_definitions file-read > os.listdir
 main file-read > os.listdir
 parse_datapipe_file file-read > builtins.open
 parse_datapipe_files file-read > builtins.open
torch.utils.data.datapipes.iter.filelister
 FileListerIterDataPipe.__iter__ file-read > os.walk
 get_file_pathnames_from_root file-read > os.walk
torch.utils.data.datapipes.iter.fileopener
 FileOpenerIterDataPipe.__iter__ file-write > builtins.open
 get_file_binaries_from_pathnames file-write > builtins.open
torch.utils.data.datapipes.iter.routeddecoder
 decoder_basichandlers deserialize > pickle.loads
torch.utils.data.datapipes.utils.common
 get_file_binaries_from_pathnames file-write > builtins.open
 get_file_pathnames_from_root file-read > os.walk
torch.utils.data.datapipes.utils.decoder
 audiohandler file-write > builtins.open
 basichandlers deserialize > pickle.loads
 videohandler file-write > builtins.open
torch.utils.file_baton
 FileBaton.release file-delete > os.remove
 FileBaton.try_acquire file-write > os.open
torch.utils.hipify.hipify_python
 GeneratedFileCleaner.__exit__ file-delete > os.unlink
 GeneratedFileCleaner.makedirs file-write > os.mkdir
 GeneratedFileCleaner.open file-write > builtins.open
 file_add_header file-write > builtins.open
 file_specific_replacement file-write > builtins.open
 hipify file-write,file-read,info-leak,dos > os.makedirs
 matched_files_iter file-read > os.walk
 openf file-write > builtins.open
 preprocess_file_and_save_result file-read > builtins.open
 preprocessor file-read > builtins.open
torch.utils.jit.log_extract
 extract_ir file-read > builtins.open
torch.utils.model_dump
 get_info_and_burn_skeleton deserialize,file-write > pickle.loads
 get_model_info deserialize,file-write > pickle.loads
 main deserialize,file-write > pickle.loads
torch.utils.model_dump.__main__
 main deserialize,file-write > pickle.loads
torch.utils.model_zoo
 load_url deserialize,file-delete,file-write,file-read,info-leak > torch.load
torch.utils.show_pickle
 main file-write,file-read > io.open
torch.utils.tensorboard.summary
 audio file-write,file-read > builtins.open
torch.utils.tensorboard.writer
 audio file-write,file-read > builtins.open
torch.utils.viz._cycles
 NamedTemporaryFile file-delete,file-write > os.unlink
 create_graph deserialize > pickle.load
 cuda_allocation_context deserialize,file-read > pickle.load
 observe_garbage code-exec,tamper > gc.callbacks.append
 observe_tensor_cycles code-exec > gc.callbacks.append
 warn_tensor_cycles code-exec > gc.callbacks.append
torch.xpu
 XPUPluggableAllocator native-code > ctypes.CDLL
 _device_count_zes native-code > ctypes.cast
 _enum_zes_device_infos native-code,info-leak > ctypes.cast
 _get_zes_engine_handle native-code > ctypes.cast
 _get_zes_frequency_handle native-code > ctypes.cast
 _get_zes_power_handle native-code > ctypes.cast
 _get_zes_temperature_handle native-code > ctypes.cast
 _raw_device_count_zes native-code > ctypes.cast
 _zes_ensure_device_infos native-code > ctypes.cast
 _zes_get_memory_handle native-code > ctypes.cast
 cast native-code > ctypes.cast
 list_gpu_processes native-code > ctypes.cast
 power_draw native-code,dos > ctypes.cast
torch.xpu.memory
 XPUPluggableAllocator native-code > ctypes.CDLL
 XPUPluggableAllocator.__init__ native-code > ctypes.CDLL
 _augment_memory_snapshot_stack_traces deserialize,file-read > pickle.load
 _dump_snapshot deserialize,file-write,file-read > pickle.load
 _snapshot deserialize,file-read > pickle.load
 list_gpu_processes native-code > ctypes.cast
`,
};
