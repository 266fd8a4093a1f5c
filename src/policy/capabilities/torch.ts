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
 GradScaler import > builtins.__import__
 PyTorchFileReader native-code > torch._C.PyTorchFileReader
 _TorchCompileAOTInductorWrapper code-exec > builtins.eval
 _TorchCompileAOTInductorWrapper.__call__ process-exec > subprocess.Popen
 _TorchCompileAOTInductorWrapper.__init__ code-exec > builtins.eval
 _TorchCompileInductorWrapper code-exec > builtins.eval
 _TorchCompileInductorWrapper.__call__ process-exec > subprocess.Popen
 _TorchCompileInductorWrapper.__init__ code-exec > builtins.eval
 _TorchCompileWrapper.__init__ import > importlib.import_module
 __getattr__ import > importlib.import_module
 _import_dotted_name import > builtins.__import__
 _import_ir_module native-code > torch._C._import_ir_module
 _jit_pass_create_autodiff_subgraphs native-code > torch._C._jit_pass_create_autodiff_subgraphs
 _load_dll_libraries native-code,import,info-leak > ctypes.WinDLL
 _load_global_deps native-code,file-read > ctypes.CDLL
 _preload_cuda_deps native-code > ctypes.CDLL
 _preload_cuda_lib native-code > ctypes.CDLL
 autocast import > builtins.__import__
 import_ir_module deserialize > torch._C.import_ir_module
 import_ir_module_from_buffer deserialize > torch._C.import_ir_module_from_buffer
 load deserialize,native-code,file-delete,file-write,file-read,info-leak > torch._C.import_ir_module
 save file-write > builtins.open
 set_default_tensor_type import > builtins.__import__
 stft code-exec > weakref.finalize
 vmap code-exec > weakref.finalize
torch._appdirs
 windll native-code > ctypes.windll
torch._classes
 _Classes.load_library native-code > torch.ops.load_library
torch._custom_op.autograd
 namedtuple code-exec > builtins.eval
torch._custom_op.impl
 _custom_op_with_schema code-exec > weakref.finalize
 _find_custom_op code-exec > weakref.finalize
 custom_op code-exec > builtins.eval
 custom_op_from_existing code-exec > weakref.finalize
 infer_schema code-exec > builtins.eval
torch._custom_ops
 _custom_op_with_schema code-exec > weakref.finalize
 _destroy code-exec > weakref.finalize
 _find_custom_op code-exec > weakref.finalize
 custom_op code-exec > builtins.eval
 impl code-exec > weakref.finalize
 impl_abstract code-exec > weakref.finalize
 impl_backward code-exec > weakref.finalize
 impl_save_for_backward code-exec > weakref.finalize
 infer_schema code-exec > builtins.eval
torch._decomp.decompositions
 _affine_grid_generator_4d code-exec > weakref.finalize
 _affine_grid_generator_5d code-exec > weakref.finalize
 _make_base_grid_4d code-exec > weakref.finalize
 _make_base_grid_5d code-exec > weakref.finalize
 _max_pool_nd_with_indices code-exec > weakref.finalize
 affine_grid_generator code-exec > weakref.finalize
 col2im code-exec > weakref.finalize
 im2col code-exec > weakref.finalize
 max_pool2d_with_indices code-exec > weakref.finalize
 max_pool3d_with_indices code-exec > weakref.finalize
torch._decomp.decompositions_for_jvp
 _register_jit_decomposition_for_jvp code-exec > builtins.compile
torch._dynamo
 allow_in_graph code-exec > weakref.finalize
 explain code-exec > types.CodeType
 export code-exec > builtins.eval
 list_backends import > importlib.import_module
 lookup_backend import > importlib.import_module
 nonstrict_trace code-exec > weakref.finalize
 optimize code-exec,import > types.CodeType
 optimize_assert code-exec,import > types.CodeType
 replay code-exec,deserialize,file-read > types.CodeType
 substitute_in_graph import > importlib.import_module
torch._dynamo.aot_compile
 AOTCompiledFunction code-exec,import > builtins.eval
 AOTCompiledFunction.__post_init__ code-exec,import > builtins.eval
 AOTCompiledFunction._deserialize_payload code-exec > types.CodeType
 AOTCompiledFunction._seed_guard_scope import > importlib.import_module
 AOTCompiledFunction.deserialize code-exec > types.CodeType
 AOTCompiledFunction.save_compiled_function file-write > os.replace
 AOTCompiledModel.deserialize code-exec,deserialize > types.CodeType
 aot_compile_fullgraph code-exec,import > types.CodeType
 atomic_write_binary file-write > os.replace
torch._dynamo.aot_compile_types
 BundledAOTAutogradSerializableCallable.deserialize_compile_artifacts deserialize,import > pickle.loads
 GraphModuleSerializableCallable.deserialize_compile_artifacts deserialize > pickle.loads
 _deserialize_triton_kernel import > importlib.import_module
torch._dynamo.backends.common
 AotAutograd.__call__ deserialize,file-write > pickle.loads
 aot_module_simplified deserialize > pickle.loads
torch._dynamo.backends.debugging
 ExplainWithBackend.__init__ import > importlib.import_module
 aot_eager_decomp_partition code-exec > builtins.eval
 aot_eager_decomp_partition_crossref code-exec > builtins.eval
 import_module import > importlib.import_module
 pre_dispatch_eager code-exec > builtins.eval
 torchscript code-exec > builtins.compile
 ts_compile code-exec > builtins.compile
torch._dynamo.backends.inductor
 inductor process-exec > subprocess.Popen
torch._dynamo.backends.registry
 _is_registered_backend import > importlib.import_module
 _lazy_import import,file-read > importlib.import_module
 list_backends import > importlib.import_module
 lookup_backend import > importlib.import_module
torch._dynamo.backends.tvm
 has_tvm import > builtins.__import__
torch._dynamo.bytecode_debugger
 _DebugContext.__enter__ code-exec > sys.monitoring.register_callback
 _DebugContext.__exit__ code-exec > sys.settrace
 _DebugContext._dynamo_code_callback code-exec > builtins.compile
 _DebugContext._get_or_create_code_info code-exec > builtins.compile
 _DebugContext._get_or_create_frame_state code-exec > builtins.compile
 _DebugContext._handle_exception code-exec > builtins.eval
 _DebugContext._handle_instruction code-exec > builtins.eval
 _DebugContext._interactive_prompt code-exec,info-leak > builtins.eval
 _DebugContext._monitoring_instruction_callback code-exec > builtins.eval
 _DebugContext._monitoring_raise_callback code-exec > builtins.eval
 _DebugContext._settrace_callback code-exec > builtins.eval
torch._dynamo.bytecode_transformation
 _cached_cleaned_instructions code-exec > builtins.compile
 bytecode_from_template code-exec > builtins.compile
 clean_and_assemble_instructions code-exec > types.CodeType
 cleaned_instructions code-exec > builtins.compile
 debug_checks code-exec > types.CodeType
 transform_code_object code-exec > types.CodeType
torch._dynamo.codegen
 PyCodegen.load_function_name code-exec > builtins.eval
 PyCodegen.make_call_generated_code code-exec > builtins.eval
 PyCodegen.rot_n code-exec > builtins.eval
 bytecode_from_template code-exec > builtins.compile
 rot_n_helper code-exec > builtins.eval
torch._dynamo.compiled_autograd
 OpNamespace.add code-exec > weakref.finalize
torch._dynamo.comprehension_graph_break
 _build_comprehension_fn code-exec > types.CodeType
 _get_comprehension_bytecode_prefix code-exec > builtins.compile
 _handle_comprehension_graph_break code-exec > types.CodeType
 _is_comprehension_start code-exec > builtins.compile
 maybe_setup_comprehension_speculation code-exec > types.CodeType
torch._dynamo.comptime
 ComptimeContext.print_disas code-exec > builtins.compile
 _Comptime.breakpoint code-exec > builtins.breakpoint
torch._dynamo.convert_frame
 CatchErrorsWrapper.__call__ code-exec > builtins.compile
 CheckFunctionManager code-exec > builtins.eval
 CodeType code-exec > types.CodeType
 CompilePackage code-exec,import > types.CodeType
 ConvertFrameAssert.__call__ code-exec,deserialize > types.CodeType
 DynamoOutput._build_guards code-exec > builtins.eval
 DynamoOutput.build_guards code-exec > builtins.eval
 FunctionType code-exec > types.FunctionType
 GraphCaptureOutput._get_external_refs code-exec > builtins.compile
 GraphCaptureOutput.build_guards code-exec > builtins.eval
 GraphCaptureOutput.get_runtime_env code-exec > builtins.compile
 GraphRuntimeEnv._build_python_wrapper code-exec > builtins.exec
 GraphRuntimeEnv.forward_callable code-exec,import > types.FunctionType
 _compile code-exec,deserialize,file-write,tamper > types.CodeType
 _fullgraph_capture_frame code-exec > types.CodeType
 _is_registered_backend import > importlib.import_module
 clear_compile_context_weakrefs import > importlib.import_module
 compile_frame code-exec > types.CodeType
 cprofile_wrapper process-exec,code-exec,deserialize,native-code,file-write > subprocess.Popen
 exception_handler file-write > os.makedirs
 first_real_inst_idx code-exec > builtins.compile
 format_bytecode code-exec > builtins.compile
 fullgraph_capture code-exec > types.CodeType
 fx_forward_from_src_skip_result code-exec > builtins.exec
 get_and_maybe_log_recompilation_reasons code-exec > builtins.eval
 log_frame_dynamic_whitelist deserialize > pickle.loads
 maybe_cprofile process-exec,code-exec,deserialize,file-write > subprocess.Popen
 original_forward_from_src code-exec > builtins.exec
 preserve_global_state file-write > os.makedirs
 put_code_state file-write > os.makedirs
 replay code-exec,deserialize,file-read > types.CodeType
 setup_compile_debug file-write > os.makedirs
 transform_code_object code-exec > types.CodeType
 write_record_to_file file-write > os.makedirs
torch._dynamo.debug_utils
 BuckTargetWriter.write file-write > builtins.open
 NNModuleToString._can_emit_module_constructor code-exec > builtins.compile
 NNModuleToString._module_constructor_string code-exec > builtins.compile
 NNModuleToString.can_convert_to_string code-exec > builtins.compile
 NNModuleToString.convert code-exec > builtins.compile
 _cuda_system_info_comment process-exec,native-code > _winapi.CreateProcess
 get_minifier_repro_path file-write > os.makedirs
 helper_for_dump_minify file-write > builtins.open
 import_module import > importlib.import_module
 minifier_dir file-write,info-leak > os.makedirs
 profile_to_file code-exec,file-write > atexit.register
torch._dynamo.decorators
 FunctionType code-exec > types.FunctionType
 _allow_in_graph_einops code-exec,import > weakref.finalize
 _allow_lru_cache_trace_without_warning_for_einops import > importlib.import_module
 _invoke_leaf_function_python code-exec > builtins.eval
 _unregister_substitute_in_graph import > importlib.import_module
 allow_in_graph code-exec > weakref.finalize
 nonstrict_trace code-exec > weakref.finalize
 substitute_in_graph import > importlib.import_module
torch._dynamo.device_interface
 namedtuple code-exec > builtins.eval
torch._dynamo.dynamo_profiler
 DynamoProfilerState.dump_stats process-exec,code-exec,deserialize,file-write > subprocess.Popen
 DynamoProfilerState.generate_pstats code-exec,deserialize,file-write > _lsprof.Profiler
 DynamoProfilerState.generate_svg process-exec > subprocess.Popen
torch._dynamo.eval_frame
 CompilePackage code-exec,import > types.CodeType
 DisableContext.__call__ code-exec > builtins.eval
 OptimizeContext.__call__ code-exec > builtins.eval
 OptimizedModule._load_aot_compiled_module code-exec,deserialize > types.CodeType
 OptimizedModule._save_aot_compiled_module file-write > builtins.open
 _TorchDynamoContext.__call__ code-exec > builtins.eval
 _TorchDynamoContext.__enter__ code-exec > builtins.eval
 _TorchDynamoContext.__exit__ code-exec > builtins.eval
 _callback_from_stance code-exec > builtins.eval
 _optimize code-exec,import > types.CodeType
 _optimize_assert code-exec,import > types.CodeType
 explain code-exec > types.CodeType
 export code-exec > builtins.eval
 get_compiler_fn import > importlib.import_module
 guard_collectives_hook deserialize > torch.load
 lookup_backend import > importlib.import_module
 make_fx code-exec > builtins.eval
 optimize code-exec,import > types.CodeType
 optimize_assert code-exec,import > types.CodeType
torch._dynamo.exc
 _UserStackSummary.format_frame_summary code-exec > builtins.compile
 _format_frame_summary code-exec > builtins.compile
 _load_gb_type_to_gb_id_map file-read > builtins.open
 format_source_range code-exec > builtins.compile
 get_gbid_documentation_link file-read > builtins.open
torch._dynamo.functional_export
 _dynamo_graph_capture_for_export code-exec > builtins.exec
 dynamo_graph_capture_for_export code-exec > builtins.exec
 fullgraph_capture code-exec > types.CodeType
 namedtuple code-exec > builtins.eval
torch._dynamo.graph_id_filter
 GraphBackendRouter._parse_value_str import > importlib.import_module
 _validate_backend_names import > importlib.import_module
torch._dynamo.guards
 CheckFunctionManager code-exec > builtins.eval
 CheckFunctionManager.__init__ code-exec > builtins.eval
 CheckFunctionManager.id_ref code-exec > weakref.finalize
 GuardBuilder.BOOL_MATCH import > importlib.import_module
 GuardBuilder.BUILTIN_MATCH import > importlib.import_module
 GuardBuilder.CLASS_MATCH import > importlib.import_module
 GuardBuilder.CONSTANT_MATCH import > importlib.import_module
 GuardBuilder.CONSTANT_SUBCLASS_MATCH import > importlib.import_module
 GuardBuilder.COUNT_ITERATOR_MATCH code-exec,import > builtins.compile
 GuardBuilder.COW_TENSOR_MATCH import > importlib.import_module
 GuardBuilder.CURRENT_STREAM_MATCH import > importlib.import_module
 GuardBuilder.DEFAULT_DEVICE import > importlib.import_module
 GuardBuilder.DICT_CONTAINS import > importlib.import_module
 GuardBuilder.DICT_KEYS_MATCH import > importlib.import_module
 GuardBuilder.DICT_NOT_CONTAINS import > importlib.import_module
 GuardBuilder.DICT_VERSION import > importlib.import_module
 GuardBuilder.DISPATCH_KEY_SET_MATCH import > importlib.import_module
 GuardBuilder.DTENSOR_SPEC_MATCH import > importlib.import_module
 GuardBuilder.DUPLICATE_INPUT import > importlib.import_module
 GuardBuilder.EMPTY_NN_MODULE_HOOKS_DICT import > importlib.import_module
 GuardBuilder.EQUALS_MATCH import > importlib.import_module
 GuardBuilder.FAKE_SCRIPT_TYPE_MATCH import > importlib.import_module
 GuardBuilder.HASATTR import > importlib.import_module
 GuardBuilder.ID_MATCH import > importlib.import_module
 GuardBuilder.LIST_REVERSEITERATOR_LEN import > importlib.import_module
 GuardBuilder.MAPPING_KEYS_CHECK import > importlib.import_module
 GuardBuilder.MODULE_MATCH import > importlib.import_module
 GuardBuilder.NONE_MATCH import > importlib.import_module
 GuardBuilder.NOT_NONE_MATCH import > importlib.import_module
 GuardBuilder.NOT_PRESENT_IN_GENERIC_DICT import > importlib.import_module
 GuardBuilder.OPAQUE_OBJ_GUARD_FN_MATCH import > importlib.import_module
 GuardBuilder.RANGE_ITERATOR_MATCH import > importlib.import_module
 GuardBuilder.SEQUENCE_LENGTH import > importlib.import_module
 GuardBuilder.SET_CONTAINS import > importlib.import_module
 GuardBuilder.SET_NOT_CONTAINS import > importlib.import_module
 GuardBuilder.SHAPE_ENV code-exec,native-code,import > builtins.exec
 GuardBuilder.TENSOR_MATCH import > importlib.import_module
 GuardBuilder.TENSOR_SUBCLASS_METADATA_MATCH import > importlib.import_module
 GuardBuilder.TUPLE_ITERATOR_LEN import > importlib.import_module
 GuardBuilder.TYPE_MATCH import > importlib.import_module
 GuardBuilder.WEAKREF_ALIVE import > importlib.import_module
 GuardBuilder.add_python_lambda_leaf_guard_to_root code-exec > builtins.exec
 GuardBuilder.get_guard_manager import > importlib.import_module
 GuardBuilder.get_guard_manager_from_source import > importlib.import_module
 GuardBuilder.guard_on_dict_keys_and_ignore_order import > importlib.import_module
 GuardBuilder.guard_on_dict_keys_and_order import > importlib.import_module
 GuardBuilder.id_match_unchecked import > importlib.import_module
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
 CompilePackage code-exec,import > types.CodeType
 OutputGraph.compile_and_call_fx_graph code-exec,deserialize > builtins.compile
 OutputGraph.compile_subgraph code-exec,deserialize > builtins.eval
 OutputGraph.install_resume_function_global code-exec > types.FunctionType
 OutputGraph.run_compiler_collective deserialize > torch.load
 SubgraphTracer._create_proxy code-exec > atexit.register
 SubgraphTracer._lift_basic_symbols code-exec > atexit.register
 SubgraphTracer.create_graph_input code-exec > atexit.register
 SubgraphTracer.create_node code-exec > atexit.register
 SubgraphTracer.create_proxy code-exec > atexit.register
 SubgraphTracer.lift_tracked_freevar_to_input code-exec > atexit.register
 get_instruction_source_311 code-exec > builtins.compile
 insert_deferred_runtime_asserts code-exec > builtins.compile
 uninteresting_files code-exec > atexit.register
torch._dynamo.package
 CompilePackage code-exec,import > types.CodeType
 CompilePackage.__init__ code-exec,import > types.CodeType
 CompilePackage.initialize code-exec,import > types.CodeType
 CompilePackage.install code-exec,import > types.FunctionType
 DiskDynamoCache.load_and_install_package code-exec,import > types.FunctionType
 DiskDynamoCache.path_prefix file-write > os.makedirs
 DiskDynamoStore._write_to_local_cache file-delete,file-write > os.remove
 DiskDynamoStore.clear file-delete > shutil.rmtree
 DiskDynamoStore.read deserialize,file-read > pickle.loads
 DiskDynamoStore.write file-delete,file-write > os.remove
 DynamoStore.load_package code-exec,import > types.CodeType
 FunctionPicklerBase._build_function code-exec > types.FunctionType
 FunctionPicklerBase._unpickle_code code-exec > types.CodeType
 FunctionPicklerBase._unpickle_fn_from_module code-exec,import > types.FunctionType
 FunctionPicklerBase._unpickle_fn_from_snapshot code-exec > types.FunctionType
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
 log_frame_dynamic_whitelist deserialize > pickle.loads
 lookup_remote_cache_entry deserialize > pickle.loads
 process_automatic_dynamic deserialize > pickle.loads
 put_code_state file-write > os.makedirs
 put_local_code_state file-write > os.makedirs
 update_automatic_dynamic deserialize > pickle.loads
 write_local_impl file-write > os.makedirs
torch._dynamo.polyfills
 import_fresh_module import,tamper > importlib.import_module
torch._dynamo.polyfills._collections
 substitute_in_graph import > importlib.import_module
torch._dynamo.polyfills.builtins
 substitute_in_graph import > importlib.import_module
torch._dynamo.polyfills.copy
 substitute_in_graph import > importlib.import_module
torch._dynamo.polyfills.functools
 substitute_in_graph import > importlib.import_module
torch._dynamo.polyfills.fx
 substitute_in_graph import > importlib.import_module
torch._dynamo.polyfills.heapq
 import_fresh_module import,tamper > importlib.import_module
 substitute_in_graph import > importlib.import_module
torch._dynamo.polyfills.io
 substitute_in_graph import > importlib.import_module
torch._dynamo.polyfills.itertools
 substitute_in_graph import > importlib.import_module
torch._dynamo.polyfills.operator
 import_fresh_module import,tamper > importlib.import_module
 substitute_in_graph import > importlib.import_module
torch._dynamo.polyfills.os
 substitute_in_graph import > importlib.import_module
torch._dynamo.polyfills.pytree
 substitute_in_graph import > importlib.import_module
torch._dynamo.polyfills.struct
 substitute_in_graph import > importlib.import_module
torch._dynamo.polyfills.sys
 substitute_in_graph import > importlib.import_module
torch._dynamo.polyfills.tensor
 substitute_in_graph import > importlib.import_module
torch._dynamo.polyfills.torch_c_nn
 substitute_in_graph import > importlib.import_module
torch._dynamo.polyfills.traceback
 substitute_in_graph import > importlib.import_module
torch._dynamo.precompile_package
 CheckFunctionManager code-exec > builtins.eval
 CompilePackage code-exec,import > types.CodeType
 PrecompileSession code-exec,import > types.CodeType
 PrecompileSession.__enter__ code-exec > types.CodeType
 PrecompileSession.__init__ code-exec,import > types.CodeType
 precompile_capture code-exec,import > types.CodeType
torch._dynamo.replay_record
 CodeType code-exec > types.CodeType
 import_dill import > builtins.__import__
torch._dynamo.repro.after_aot
 TemporaryFile file-delete,file-write > os.unlink
 _build_symbolic_wrapper code-exec > builtins.compile
 _cuda_system_info_comment process-exec,native-code > _winapi.CreateProcess
 dump_compiler_graph_state code-exec,file-write,file-read,info-leak > builtins.compile
 dump_to_minify code-exec,file-write > builtins.compile
 generate_compiler_repro_string process-exec,code-exec > _winapi.CreateProcess
 generate_standalone_repro code-exec,file-write > builtins.compile
 helper_for_dump_minify file-write > builtins.open
 import_module import > importlib.import_module
 inductor_accuracy_fails file-delete > shutil.rmtree
 inductor_fails file-delete > shutil.rmtree
 isolate_fails process-exec,code-exec,file-write,info-leak > subprocess.Popen
 make_fx code-exec > builtins.eval
 minifier_dir file-write,info-leak > os.makedirs
 repro_analyze code-exec,deserialize,file-delete,file-write > weakref.finalize
 repro_common code-exec > builtins.eval
 repro_get_args code-exec > builtins.eval
 repro_minifier_query code-exec,dos > builtins.eval
 repro_minify code-exec,native-code > builtins.eval
 repro_run code-exec,file-delete > builtins.eval
 save_graph_repro code-exec > builtins.compile
 setup_fake_process_groups code-exec > sys.excepthook
 wrap_compiler_debug code-exec,file-write > builtins.compile
torch._dynamo.repro.after_dynamo
 WrapBackendDebug.__call__ code-exec,file-write > builtins.compile
 dump_backend_repro_as_file code-exec,file-write,file-read,info-leak > builtins.compile
 dump_backend_state code-exec,file-write > builtins.compile
 dump_to_minify_after_dynamo code-exec,file-write > builtins.compile
 dynamo_accuracy_minifier_backend import > importlib.import_module
 dynamo_minifier_backend import > importlib.import_module
 generate_dynamo_fx_repro_string code-exec > builtins.compile
 helper_for_dump_minify file-write > builtins.open
 import_module import > importlib.import_module
 lookup_backend import > importlib.import_module
 minifier_dir file-write,info-leak > os.makedirs
 repro_minify code-exec,import > types.CodeType
 repro_run code-exec,import > types.CodeType
torch._dynamo.repro.aoti
 _cuda_system_info_comment process-exec,native-code > _winapi.CreateProcess
 dump_compiler_graph_state code-exec,file-write,file-read,info-leak > builtins.compile
 dump_to_minify code-exec,file-write,info-leak > builtins.compile
 generate_compiler_repro_exported_program process-exec > _winapi.CreateProcess
 get_module_string code-exec > builtins.compile
 helper_for_dump_minify file-write > builtins.open
 import_module import > importlib.import_module
 minifier_dir file-write,info-leak > os.makedirs
 repro_minify deserialize > torch.load
 repro_run deserialize > torch.load
 save_graph_repro_ep code-exec > builtins.compile
torch._dynamo.resume_execution
 ContinueExecutionCache.generate code-exec > types.CodeType
 ContinueExecutionCache.generate_based_on_original_code_object code-exec > types.CodeType
 ContinueExecutionCache.lookup code-exec > types.CodeType
 bytecode_from_template code-exec > builtins.compile
 transform_code_object code-exec > types.CodeType
torch._dynamo.side_effects
 bytecode_from_template code-exec > builtins.compile
torch._dynamo.symbolic_convert
 CompilePackage code-exec,import > types.CodeType
 InliningInstructionTranslator.STORE_GLOBAL import > importlib.import_module
 InliningInstructionTranslator.__init__ code-exec > builtins.compile
 InliningInstructionTranslator._load_global import > importlib.import_module
 InliningInstructionTranslator.build_inline_tracer code-exec > builtins.compile
 InliningInstructionTranslator.get_globals_source_and_value import > importlib.import_module
 InliningInstructionTranslator.inline_call code-exec > builtins.compile
 InstructionTranslator._throw_if_in_functorch import > importlib.import_module
 InstructionTranslatorBase.BUILD_LIST code-exec > types.CodeType
 InstructionTranslatorBase.BUILD_MAP code-exec > types.CodeType
 InstructionTranslatorBase.IMPORT_NAME import > builtins.__import__
 InstructionTranslatorBase.create_resume code-exec > types.CodeType
 InstructionTranslatorBase.import_source import > importlib.import_module
 InstructionTranslatorBase.inline_user_function_return code-exec > builtins.compile
 InstructionTranslatorBase.nn_modules_globals_vt import > importlib.import_module
 InstructionTranslatorBase.step_graph_break code-exec > types.CodeType
 _detect_and_normalize_assert_statement code-exec > builtins.compile
 _import_module import > importlib.import_module
 cleaned_instructions code-exec > builtins.compile
 generic_jump code-exec > builtins.compile
 get_assert_bytecode_sequence code-exec > builtins.compile
 get_instruction_source_311 code-exec > builtins.compile
 maybe_setup_comprehension_speculation code-exec > types.CodeType
torch._dynamo.test_case
 CPythonTestCase.compile_fn code-exec > types.CodeType
 run_tests process-exec,code-exec,import,file-write,file-read > subprocess.Popen
torch._dynamo.test_minifier_common
 MinifierTestBase._maybe_subprocess_run process-exec,code-exec,native-code,file-write,file-read,info-leak > _winapi.CreateProcess
 MinifierTestBase._run_full_test process-exec,code-exec,file-write,file-read > _winapi.CreateProcess
 MinifierTestBase._run_minifier_launcher process-exec,code-exec,native-code,file-write,file-read > _winapi.CreateProcess
 MinifierTestBase._run_repro process-exec,code-exec,native-code,file-write,file-read > _winapi.CreateProcess
 MinifierTestBase._run_test_code process-exec,code-exec,native-code,file-write,file-read > _winapi.CreateProcess
 MinifierTestBase.setUpClass file-write > tempfile.mkdtemp
 MinifierTestBase.tearDownClass file-delete,info-leak > shutil.rmtree
 report_compile_source_on_error code-exec > builtins.eval
torch._dynamo.testing
 CheckFunctionManager code-exec > builtins.eval
 CompileCounterWithBackend.__call__ import > importlib.import_module
 InductorAndRecordGraphs.__call__ process-exec,file-write > subprocess.Popen
 debug_checks code-exec > types.CodeType
 debug_dir file-write > os.mkdir
 debug_dump code-exec,file-write > builtins.compile
 debug_insert_nops code-exec > types.CodeType
 optimize_assert code-exec,import > types.CodeType
 standard_test code-exec > types.CodeType
 transform_code_object code-exec > types.CodeType
torch._dynamo.trace_rules
 _load_obj_from_str import > importlib.import_module
 _lookup_inner import > importlib.import_module
 add import > builtins.__import__
 get_torch_obj_rule_map import > importlib.import_module
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
 is_safe_numpy_wrapper import > importlib.import_module
 maybe_enable_compiled_autograd process-exec > subprocess.Popen
 normalize_count_iter code-exec > builtins.compile
 numpy_wrapper_cache_key import > importlib.import_module
 rot_n_helper code-exec > builtins.eval
 setup_compile_debug file-write > os.makedirs
 torchscript code-exec > builtins.compile
 write_record_to_file file-write > os.makedirs
torch._dynamo.variables.base
 SourceLocation.format code-exec > builtins.compile
 format_source_range code-exec > builtins.compile
torch._dynamo.variables.builder
 VariableBuilder.__call__ code-exec > types.FunctionType
 VariableBuilder._call_impl code-exec > types.FunctionType
 VariableBuilder._wrap code-exec > types.FunctionType
 VariableBuilder.wrap_itertools_count code-exec > builtins.compile
 VariableBuilder.wrap_literal deserialize > pickle.loads
 VariableBuilder.wrap_symfloat deserialize > pickle.loads
 VariableBuilder.wrap_symint deserialize > pickle.loads
 normalize_count_iter code-exec > builtins.compile
 process_automatic_dynamic deserialize > pickle.loads
 record_automatic_dynamic deserialize > pickle.loads
torch._dynamo.variables.builtin
 BuiltinVariable._call_min_max_binary code-exec > builtins.eval
 BuiltinVariable._constant_eval_result code-exec > builtins.eval
 BuiltinVariable.call_eval code-exec > builtins.compile
torch._dynamo.variables.ctx_manager
 GenericContextWrappingVariable.enter code-exec > builtins.eval
 GenericContextWrappingVariable.exit code-exec > builtins.eval
 PreserveVersionContextVariable.exit code-exec > builtins.eval
torch._dynamo.variables.functions
 FunctionType code-exec > types.FunctionType
 LocalGeneratorFunctionVariable._build_inline_tracer code-exec > builtins.compile
 LocalGeneratorFunctionVariable.call_function code-exec > builtins.compile
 NestedUserFunctionVariable._get_function_impl code-exec > types.FunctionType
 NestedUserFunctionVariable.as_python_constant code-exec > types.FunctionType
 NestedUserFunctionVariable.bind_args code-exec > types.FunctionType
 NestedUserFunctionVariable.get_function code-exec > types.FunctionType
 NestedUserFunctionVariable.is_python_constant code-exec > types.FunctionType
 UserMethodVariable.call_function code-exec > builtins.eval
 WrappedUserMethodVariable.call_function code-exec > builtins.eval
 _create_nested_fn code-exec > types.FunctionType
torch._dynamo.variables.higher_order_ops
 AssociativeScanHigherOrderVariable._call_function code-exec > builtins.compile
 CustomFunctionHigherOrderOperatorVariable._call_function code-exec > builtins.eval
 FlexAttentionBackwardHighOrderVariable._derive_joint_graph code-exec > builtins.eval
 WrapWithAutocastHigherOrderVariable.call_function import > builtins.__import__
torch._dynamo.variables.misc
 AutogradFunctionContextVariable.tp_getattro_impl code-exec > builtins.eval
 AutogradFunctionVariable.apply code-exec > builtins.eval
 AutogradFunctionVariable.call_apply code-exec > builtins.eval
 AutogradFunctionVariable.call_method code-exec > builtins.eval
 ComptimeVariable.call_function code-exec > types.FunctionType
 SuperVariable.call_method code-exec > builtins.eval
torch._dynamo.variables.nn_module
 NNModuleVariable._custom_getattr_fallback code-exec > builtins.eval
 NNModuleVariable.tp_getattro_impl code-exec > builtins.eval
 UnspecializedNNModuleVariable.call_method code-exec > builtins.eval
 UnspecializedNNModuleVariable.tp_getattro_impl code-exec > builtins.eval
torch._dynamo.variables.optimizer
 OptimizerVariable._init_group code-exec > weakref.finalize
 OptimizerVariable.create_finalizer code-exec > weakref.finalize
torch._dynamo.variables.script_object
 CustomClassObjectVariable.tp_getattro_impl code-exec > builtins.eval
torch._dynamo.variables.sdpa
 SDPAParamsVariable.create code-exec > builtins.eval
torch._dynamo.variables.tensor
 TensorVariable._view_attr code-exec > builtins.eval
 TensorVariable.dynamic_getattr code-exec > builtins.eval
 TensorVariable.method___contains__ code-exec > builtins.eval
 TensorVariable.method_add_ code-exec > builtins.eval
 TensorVariable.method_addcdiv_ code-exec > builtins.eval
 TensorVariable.method_addcmul_ code-exec > builtins.eval
 TensorVariable.method_attr_H code-exec > builtins.eval
 TensorVariable.method_attr_T code-exec > builtins.eval
 TensorVariable.method_attr__version code-exec > builtins.eval
 TensorVariable.method_attr_data code-exec > builtins.eval
 TensorVariable.method_attr_mH code-exec > builtins.eval
 TensorVariable.method_attr_mT code-exec > builtins.eval
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
torch._dynamo.variables.user_defined
 FrozenDataClassVariable._get_field_vt code-exec > builtins.eval
 InspectVariable._redirect code-exec > builtins.eval
 KeyedJaggedTensorVariable.tp_getattro_impl code-exec > builtins.eval
 UserDefinedClassVariable.call_method code-exec > builtins.eval
 UserDefinedClassVariable.invoke_cls_descriptor_get code-exec > builtins.eval
 UserDefinedClassVariable.len_impl code-exec > builtins.eval
 UserDefinedClassVariable.mp_ass_subscript_impl code-exec > builtins.eval
 UserDefinedClassVariable.mp_length_impl code-exec > builtins.eval
 UserDefinedClassVariable.nb_absolute_impl code-exec > builtins.eval
 UserDefinedClassVariable.nb_bool_impl code-exec > builtins.eval
 UserDefinedClassVariable.nb_invert_impl code-exec > builtins.eval
 UserDefinedClassVariable.nb_negative_impl code-exec > builtins.eval
 UserDefinedClassVariable.nb_positive_impl code-exec > builtins.eval
 UserDefinedClassVariable.resolve_cls_descriptor code-exec > builtins.eval
 UserDefinedClassVariable.sq_contains_impl code-exec > builtins.eval
 UserDefinedClassVariable.sq_length_impl code-exec > builtins.eval
 UserDefinedClassVariable.tp_getattro_impl code-exec > builtins.eval
 UserDefinedClassVariable.tp_iter_impl code-exec > builtins.eval
 UserDefinedClassVariable.tp_repr_impl code-exec > builtins.eval
 UserDefinedClassVariable.tp_str_impl code-exec > builtins.eval
 UserDefinedDictVariable.mp_subscript_impl code-exec > builtins.eval
 UserDefinedExceptionObjectVariable.call_method code-exec > builtins.eval
 UserDefinedObjectVariable.call_function code-exec > builtins.eval
 UserDefinedObjectVariable.call_getattr_fallback code-exec > builtins.eval
 UserDefinedObjectVariable.call_method code-exec > builtins.eval
 UserDefinedObjectVariable.call_obj_hasattr code-exec > builtins.eval
 UserDefinedObjectVariable.generic_getattr code-exec > builtins.eval
 UserDefinedObjectVariable.invoke_descriptor_get code-exec > builtins.eval
 UserDefinedObjectVariable.resolve_data_descriptor code-exec > builtins.eval
 UserDefinedObjectVariable.resolve_type_attr code-exec > builtins.eval
 UserDefinedObjectVariable.tp_getattro_impl code-exec > builtins.eval
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
 namedtuple code-exec > builtins.eval
torch._export.utils
 _bind_signature_to_inputs code-exec > builtins.compile
 _get_torch_jit_trace_forward_signature code-exec > builtins.compile
 apply_runtime_assertion_pass code-exec > builtins.compile
 insert_deferred_runtime_asserts code-exec > builtins.compile
 placeholder_naming_pass code-exec > builtins.compile
torch._functorch._activation_checkpointing.remat_using_tags_for_fwd_loss_bwd_graph_pass
 remat_using_tags_for_fwd_loss_bwd_graph code-exec > builtins.exec
torch._functorch._activation_offloading.offload_ops
 _ao_wait_tensor_fake code-exec > weakref.finalize
torch._functorch._aot_autograd.aot_autograd_result
 BundledOutputCodeLoadable.post_compile file-delete,file-write > shutil.rmtree
 CompiledFxGraph file-read > builtins.open
 GenericAOTAutogradResult._apply_runtime_wrappers code-exec > builtins.compile
 GenericAOTAutogradResult.wrap_post_compile code-exec > builtins.compile
torch._functorch._aot_autograd.autograd_cache
 AOTAutogradCache._get_tmp_dir file-write > os.makedirs
 AOTAutogradCache._get_tmp_dir_for_key file-write > os.makedirs
 AOTAutogradCache._write_to_local_cache file-delete > os.remove
 AOTAutogradCache.clear file-delete,file-write > shutil.rmtree
 AOTAutogradCache.save file-delete > os.remove
 AOTAutogradCache.try_load deserialize > pickle.loads
 AOTAutogradCacheArtifact.populate_cache file-delete > os.remove
 AOTAutogradCacheDetails._init_fx_graph_hash_details code-exec > builtins.compile
 AOTAutogradCacheDetails._record_runtime_state code-exec > builtins.compile
 AOTAutogradCacheDetails.get_triton_source_codes_from_gm code-exec > builtins.compile
 AOTAutogradCachePickler._format_global_for_cache_key import > importlib.import_module
 AOTAutogradCachePickler.reducer_override import > importlib.import_module
 FxGraphHashDetails code-exec > builtins.compile
 cache_dir file-write > os.makedirs
 is_safe_numpy_wrapper import > importlib.import_module
 numpy_wrapper_cache_key import > importlib.import_module
 write_atomic file-delete,file-write,info-leak > os.remove
torch._functorch._aot_autograd.codegen
 PySourceBuilder.build code-exec > builtins.compile
 _compile_and_exec_source code-exec > builtins.compile
torch._functorch._aot_autograd.complex_decomposition
 decompose_complex_in_graph code-exec > builtins.eval
 make_fx code-exec > builtins.eval
torch._functorch._aot_autograd.graph_capture
 _create_graph code-exec > builtins.eval
 _create_graph_and_save_traced_inputs code-exec > builtins.eval
 create_joint import,tamper > builtins.__import__
 make_fx code-exec > builtins.eval
torch._functorch._aot_autograd.graph_capture_wrappers
 create_joint import,tamper > builtins.__import__
 disable_autocast import > builtins.__import__
torch._functorch._aot_autograd.graph_compile
 _aot_stage2b_compile_forward_or_inference code-exec > builtins.compile
 _aot_stage2b_fw_compile code-exec > builtins.compile
 _aot_stage2b_inference_compile code-exec > builtins.compile
 _aot_stage2c_make_autograd_function code-exec > builtins.compile
 _aot_stage2c_make_inference_function code-exec > builtins.compile
 _cache_autograd_info file-delete > os.remove
 _cache_inference_info file-delete > os.remove
 aot_stage1_graph_capture code-exec > builtins.eval
 aot_stage2_autograd code-exec > builtins.compile
 aot_stage2_compile code-exec > builtins.compile
 aot_stage2_inference code-exec > builtins.compile
 prepare_hook_gm code-exec > builtins.eval
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
 _emit_via_reduce import > importlib.import_module
 emit_value import > importlib.import_module
torch._functorch._aot_autograd.subclass_codegen
 _compile_and_exec_source code-exec > builtins.compile
 codegen_backward_subclass_fns code-exec > builtins.compile
 codegen_subclass_wrapper code-exec > builtins.compile
torch._functorch._aot_autograd.to_standalone_python
 _compose_standalone_module code-exec > builtins.compile
 _resolve_global import > importlib.import_module
 compile_to_python process-exec,code-exec > subprocess.Popen
 emit_value import > importlib.import_module
 load_from_python code-exec > builtins.exec
torch._functorch.aot_autograd
 aot_export_joint_simple deserialize > torch.load
 aot_export_module code-exec > builtins.eval
 aot_module_simplified deserialize > pickle.loads
 aot_stage1_graph_capture code-exec > builtins.eval
 aot_stage2_compile code-exec > builtins.compile
 compile_to_python process-exec,code-exec > subprocess.Popen
 create_joint import,tamper > builtins.__import__
 default_partition deserialize,file-write > torch.load
 load_from_python code-exec > builtins.exec
 make_fx code-exec > builtins.eval
torch._functorch.apis
 chunk_vmap code-exec > weakref.finalize
 vmap code-exec > weakref.finalize
 vmap_impl code-exec > weakref.finalize
torch._functorch.autograd_function
 reductify code-exec > weakref.finalize
 reductify_leaf code-exec > weakref.finalize
 vmap code-exec > weakref.finalize
torch._functorch.benchmark_utils
 benchmark_utilization file-write > os.makedirs
 compute_utilization file-read > builtins.open
 get_chrome_trace_events file-read > builtins.open
torch._functorch.compilers
 _save_fx_default deserialize,file-write > torch.load
 debug_compile code-exec > builtins.compile
 default_partition deserialize,file-write > torch.load
 get_inputs deserialize,file-read > pickle.load
 min_cut_rematerialization_partition deserialize,file-write > torch.load
 simple_ts_compile code-exec > builtins.compile
 ts_compile code-exec > builtins.compile
torch._functorch.deprecated
 jacfwd code-exec > weakref.finalize
 jacrev code-exec > weakref.finalize
 vmap code-exec > weakref.finalize
torch._functorch.eager_transforms
 hessian code-exec > weakref.finalize
 jacfwd code-exec > weakref.finalize
 jacrev code-exec > weakref.finalize
 make_fx code-exec > builtins.eval
 vmap code-exec > weakref.finalize
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
torch._functorch.predispatch
 lazy_load_decompositions code-exec > weakref.finalize
torch._functorch.python_key
 make_fx code-exec > builtins.eval
torch._functorch.vmap
 lazy_load_decompositions code-exec > weakref.finalize
 vmap_impl code-exec > weakref.finalize
torch._guards
 ChainedSource.get_value code-exec > builtins.eval
 CodeType code-exec > types.CodeType
 Source.get_value code-exec > builtins.eval
torch._higher_order_ops
 associative_scan code-exec > weakref.finalize
torch._higher_order_ops.associative_scan
 AssociativeScanAutogradOp.backward code-exec > weakref.finalize
 _interleave code-exec > weakref.finalize
 associative_scan code-exec > weakref.finalize
 materialize_as_graph code-exec > builtins.eval
torch._higher_order_ops.base_hop
 materialize_as_graph code-exec > builtins.eval
torch._higher_order_ops.cond
 cond_batch_rule code-exec > weakref.finalize
 materialize_as_graph code-exec > builtins.eval
torch._higher_order_ops.effects
 CustomOpDef code-exec > weakref.finalize
torch._higher_order_ops.flex_attention
 _math_attention_inner code-exec > weakref.finalize
 _maybe_reenter_make_fx code-exec > builtins.eval
 create_fw_bw_graph code-exec > builtins.eval
 flex_attention_autograd code-exec > builtins.eval
 make_fx code-exec > builtins.eval
 sdpa_dense_backward code-exec > builtins.eval
 trace_flex_attention_backward code-exec > builtins.eval
torch._higher_order_ops.flex_gemm
 potential_input_alias_or_mutation code-exec > builtins.compile
torch._higher_order_ops.invoke_leaf_function
 _resolve_mutated_flat_indices code-exec > builtins.eval
torch._higher_order_ops.invoke_subgraph
 _maybe_reenter_make_fx code-exec > builtins.eval
 create_fw_bw_graph code-exec > builtins.eval
 insert_deferred_runtime_asserts code-exec > builtins.compile
 trace_joint_graph code-exec > builtins.eval
 trace_joint_graph_as_bwd code-exec > builtins.eval
torch._higher_order_ops.local_map
 autograd_key code-exec > builtins.eval
 create_hop_fw_bw code-exec > builtins.eval
torch._higher_order_ops.map
 materialize_as_graph code-exec > builtins.eval
torch._higher_order_ops.partitioner
 materialize_as_graph code-exec > builtins.eval
torch._higher_order_ops.scan
 materialize_as_graph code-exec > builtins.eval
torch._higher_order_ops.strict_mode
 inner code-exec > builtins.eval
 make_fx code-exec > builtins.eval
 trace_strict_mode code-exec > builtins.eval
torch._higher_order_ops.switch
 materialize_as_graph code-exec > builtins.eval
torch._higher_order_ops.triton_kernel_wrap
 generate_ttir import > builtins.__import__
 identify_accessed_tensors import > builtins.__import__
 identify_triton_stores code-exec > builtins.compile
 triton_kernel_wrapper_mutation_dense code-exec > builtins.exec
torch._higher_order_ops.utils
 _maybe_fake_tracing code-exec > builtins.compile
 _maybe_reenter_make_fx code-exec > builtins.eval
 create_fw_bw_graph code-exec > builtins.eval
 insert_deferred_runtime_asserts code-exec > builtins.compile
 make_fx code-exec > builtins.eval
 materialize_as_graph code-exec > builtins.eval
 potential_input_alias_or_mutation code-exec > builtins.compile
 setup_compilation_env import > importlib.import_module
torch._higher_order_ops.while_loop
 materialize_as_graph code-exec > builtins.eval
torch._higher_order_ops.wrap
 WrapWithAutocast.__call__ import > builtins.__import__
torch._inductor
 _aoti_compile_and_package_inner deserialize > torch.load
 aot_compile process-exec > subprocess.Popen
 aoti_compile_and_package file-write > os.makedirs
 aoti_load_package deserialize,native-code > torch.load
 compile process-exec > subprocess.Popen
 compile_to_python file-delete > shutil.rmtree
 load_from_python code-exec > builtins.exec
 standalone_compile process-exec > subprocess.Popen
torch._inductor.__autotune_main__
 TuningProcess process-exec,file-write > subprocess.Popen
 _async_compile_initializer code-exec,info-leak,dos > signal.signal
 main code-exec,deserialize,file-write > signal.signal
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
 AsyncCompile._load_kernel_wrapper code-exec > builtins.exec
 AsyncCompile.cpp process-exec,native-code,file-delete,file-write > _winapi.CreateProcess
 AsyncCompile.cutedsl process-exec,code-exec,file-delete,file-write > subprocess.Popen
 AsyncCompile.flydsl process-exec,code-exec,file-delete,file-write > subprocess.Popen
 AsyncCompile.get_worker_pool process-exec,file-write > subprocess.Popen
 AsyncCompile.halide file-delete,file-write > os.remove
 AsyncCompile.nv_universal_gemm process-exec,code-exec,file-delete,file-write > subprocess.Popen
 AsyncCompile.nvgemm_precompile process-exec,file-write > subprocess.Popen
 AsyncCompile.pallas code-exec,file-delete > builtins.exec
 AsyncCompile.process_pool process-exec,file-write,info-leak > subprocess.Popen
 AsyncCompile.rocm process-exec,file-write > _winapi.CreateProcess
 AsyncCompile.triton process-exec,code-exec,file-delete > subprocess.Popen
 AsyncCompile.use_process_pool process-exec,file-write > subprocess.Popen
 AsyncCompile.wait_pool_ready process-exec > subprocess.Popen
 AsyncCompile.wait_process_pool_ready process-exec,file-write > subprocess.Popen
 AsyncCompile.wakeup process-exec,file-write > subprocess.Popen
 AsyncCompile.warm_pool process-exec,file-write > subprocess.Popen
 CompiledTritonKernels.key file-read > builtins.open
 SubprocPool process-exec,file-write > subprocess.Popen
 _async_compile_initializer code-exec,info-leak,dos > signal.signal
 _load_triton_kernel_from_source code-exec,file-delete > builtins.exec
 _worker_compile_pycodecache_kernel code-exec,file-delete > builtins.exec
 maybe_warm_pool process-exec > subprocess.Popen
 torch_key import,file-read > importlib.import_module
torch._inductor.autoheuristic.autoheuristic
 AutoHeuristic file-write > os.makedirs
 AutoHeuristic.__init__ file-write > os.makedirs
 AutoHeuristic.get_choice import > importlib.import_module
 AutoHeuristic.get_default_log_path file-write > os.makedirs
 AutoHeuristic.get_top_k_choices import > importlib.import_module
 AutoHeuristic.save_data file-write,file-read > builtins.open
 AutoHeuristicSelectAlgorithm.__init__ file-write > os.makedirs
 AutoHeuristicSelectAlgorithm.register_global_feedback file-write > builtins.open
 cache_dir file-write > os.makedirs
 get_metadata_str_from_log file-read > builtins.open
torch._inductor.autoheuristic.autoheuristic_utils
 get_metadata_str_from_log file-read > builtins.open
torch._inductor.autoheuristic.learned_heuristic_controller
 LearnedHeuristicController.get_decision import > importlib.import_module
 LearnedHeuristicController.get_decisions_ranked import > importlib.import_module
 LearnedHeuristicController.get_heuristics import > importlib.import_module
 find_and_instantiate_subclasses import > importlib.import_module
torch._inductor.autotune_process
 AutotuneProcessPool code-exec > atexit.register
 AutotuneProcessPool.__init__ code-exec > atexit.register
 AutotuneProcessPool._init_pool code-exec > atexit.register
 AutotuneProcessPool.pool code-exec > atexit.register
 CDLL native-code > ctypes.CDLL
 CuteDSLBenchmarkRequest.__init__ file-delete > os.remove
 CuteDSLBenchmarkRequest.make_run_fn code-exec > builtins.exec
 FlyDSLBenchmarkRequest.__init__ file-delete > os.remove
 FlyDSLBenchmarkRequest.make_run_fn code-exec > builtins.exec
 SubgraphBenchmarkRequest.make_run_fn code-exec > builtins.exec
 TritonBenchmarkRequest.make_run_fn code-exec > builtins.exec
 TritonBenchmarkRequest.precompile code-exec > builtins.exec
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
 _TestCodeCacheBenchmarkRequest.benchmark file-delete > os.remove
 benchmark_in_sub_process process-exec,code-exec > subprocess.Popen
 get_tuning_pool process-exec,code-exec > subprocess.Popen
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
 InductorChoices.can_fuse file-delete > os.remove
 Scheduler code-exec > weakref.finalize
 write_text file-delete > os.remove
torch._inductor.codecache
 AotCodeCompiler.compile process-exec,native-code,file-delete,file-write,file-read > _winapi.CreateProcess
 CDLL native-code > ctypes.CDLL
 CUDACodeCache._source_code_extra file-read > builtins.open
 CUTLASSCodeCache._record_compile_error file-write > builtins.open
 CUTLASSCodeCache.compile process-exec,native-code,file-delete,file-write,file-read > _winapi.CreateProcess
 CUTLASSCodeCache.load process-exec,file-write,file-read > _winapi.CreateProcess
 CUTLASSCodeCache.write file-delete > os.remove
 CacheBase.get_local_cache file-write,file-read > os.makedirs
 CacheBase.get_local_cache_path file-write > os.makedirs
 CacheBase.update_local_cache file-delete,file-write > os.remove
 CompiledFxGraph file-read > builtins.open
 CppCodeCache.load process-exec,native-code,file-delete,file-write > _winapi.CreateProcess
 CppCodeCache.load_async process-exec,native-code,file-delete,file-write > _winapi.CreateProcess
 CppPythonBindingsCodeCache._load_library_inner import > importlib.util.spec_from_file_location
 CppPythonBindingsCodeCache.load_pybinding_async process-exec,native-code,file-delete,file-write > _winapi.CreateProcess
 CppTorchDeviceOptions native-code,file-delete > ctypes.util.find_library
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
 FxGraphCache.load_with_key file-delete > shutil.rmtree
 FxGraphHashDetails code-exec > builtins.compile
 FxGraphHashDetails.__init__ code-exec,file-read > builtins.compile
 GuardedCache.find_guarded_entry deserialize,file-read > pickle.loads
 GuardedCache.iterate_over_candidates deserialize,file-read > pickle.loads
 HalideCodeCache._search_for_file process-exec,native-code,file-read > _winapi.CreateProcess
 HalideCodeCache.build_standalone_runtime process-exec,native-code,file-delete,file-write > _winapi.CreateProcess
 HalideCodeCache.find_header process-exec,file-read > _winapi.CreateProcess
 HalideCodeCache.find_libautoschedule process-exec,file-read > _winapi.CreateProcess
 HalideCodeCache.generate_halide file-delete,file-write > os.remove
 HalideCodeCache.generate_halide_async process-exec,native-code,file-delete,file-write > _winapi.CreateProcess
 InductorCacheArtifact.populate_cache file-delete,file-write > os.remove
 LocalCache.lookup file-read > builtins.open
 LocalCache.set_value file-delete,file-read > os.remove
 PersistentCache.lookup file-delete,file-read > os.remove
 PyCodeCache.cache_clear file-delete > os.remove
 PyCodeCache.load code-exec,file-delete > builtins.exec
 PyCodeCache.load_by_key_path code-exec,file-read > builtins.exec
 PyCodeCache.write file-delete > os.remove
 ROCmCodeCache.compile process-exec,native-code,file-delete,file-write > _winapi.CreateProcess
 ROCmCodeCache.load process-exec,file-write > _winapi.CreateProcess
 ROCmCodeCache.write file-delete > os.remove
 WritableTempFile.__exit__ file-delete > os.unlink
 XPUCodeCache._source_code_extra file-read > builtins.open
 XPUCodeCache.load process-exec,file-write,file-read > _winapi.CreateProcess
 _load_triton_kernel_from_source code-exec,file-delete > builtins.exec
 _precompile_header process-exec,native-code,file-delete,file-write > _winapi.CreateProcess
 _reload_python_module code-exec,file-read > builtins.exec
 _worker_task_halide file-write > builtins.open
 batch_convert_cubins_to_obj process-exec,native-code,file-write > _winapi.CreateProcess
 build_code_hash import,file-read > importlib.import_module
 cache_dir file-write > os.makedirs
 cdll native-code > ctypes.cdll
 compiled_fx_graph_hash code-exec > builtins.compile
 convert_cubin_to_obj process-exec,native-code,file-write > _winapi.CreateProcess
 custom_op_wrapper import > importlib.import_module
 cutlass_key import,file-read > importlib.import_module
 get_compiler_version_info process-exec,native-code > _winapi.CreateProcess
 get_cpp_compiler process-exec,native-code,file-write,file-read > _winapi.CreateProcess
 get_lock_dir file-write > os.makedirs
 get_path file-write > os.makedirs
 pick_vec_isa file-read,info-leak > builtins.open
 run_asm_build_object process-exec,native-code > _winapi.CreateProcess
 torch_key import,file-read > importlib.import_module
 touch file-write > builtins.open
 write file-delete,file-write > os.remove
 write_atomic file-delete,file-write,info-leak > os.remove
 write_text file-delete > os.remove
torch._inductor.codegen.common
 FileBackedGraphModule code-exec > atexit.register
 FileBackedGraphModule.__post_init__ code-exec > atexit.register
 Scheduler code-exec > weakref.finalize
 jinja2_env import > builtins.__import__
torch._inductor.codegen.cpp
 Scheduler code-exec > weakref.finalize
 cache_on_self code-exec > builtins.exec
 reduction_prefix_array process-exec > _winapi.CreateProcess
torch._inductor.codegen.cpp_flex_attention_template
 pick_vec_isa file-read,info-leak > builtins.open
torch._inductor.codegen.cpp_gemm_template
 CppGemmTemplate.add_choices code-exec > weakref.finalize
 CppGemmTemplate.block_weight code-exec > weakref.finalize
 CppGemmTemplate.prep_weight code-exec > weakref.finalize
torch._inductor.codegen.cpp_grouped_gemm_template
 CppGroupedGemmTemplate.add_choices code-exec > weakref.finalize
torch._inductor.codegen.cpp_micro_gemm
 CppMicroGemm.codegen_allocate_weight_buffer process-exec > _winapi.CreateProcess
 pick_vec_isa file-read,info-leak > builtins.open
torch._inductor.codegen.cpp_utils
 namedtuple code-exec > builtins.eval
torch._inductor.codegen.cpp_wrapper_cpu
 CppWrapperCpu._write_aoti_interface_header file-read > builtins.open
 CppWrapperCpu.generate code-exec > builtins.exec
 CppWrapperCpu.write_header file-read > builtins.open
torch._inductor.codegen.cpp_wrapper_gpu
 CppWrapperGpu._emit_stream_op_inline file-read > builtins.open
 CppWrapperGpu._ensure_aoti_stream_helpers_emitted file-read > builtins.open
 CppWrapperGpu._generate code-exec > builtins.exec
 CppWrapperGpu.codegen_stream_info_prologue file-read > builtins.open
 CppWrapperGpu.generate code-exec > builtins.exec
 cache_on_self code-exec > builtins.exec
torch._inductor.codegen.cuda.compile_utils
 _clone_cutlass_paths file-write,file-read > os.makedirs
 _cuda_driver_lib_dirs process-exec,native-code,info-leak > _winapi.CreateProcess
 _cuda_lib_options process-exec > _winapi.CreateProcess
 _cutlass_include_paths file-write > os.makedirs
 _cutlass_path file-write,file-read > os.makedirs
torch._inductor.codegen.cuda_combined_scheduling
 Scheduler code-exec > weakref.finalize
torch._inductor.codegen.cutedsl._inline_asm
 inline_asm_cache_key file-write > io.open
torch._inductor.codegen.cutedsl.cutedsl_scheduling
 CuteDSLScheduling.define_kernel file-write > os.makedirs
 get_path file-write > os.makedirs
torch._inductor.codegen.cutlass.cache
 cache_dir file-write > os.makedirs
 cutlass_key import,file-read > importlib.import_module
 get_config_request_key file-read > builtins.open
 get_cutlass_operation_serializer file-write,file-read > os.makedirs
 maybe_fetch_ops file-write,file-read > os.makedirs
torch._inductor.codegen.cutlass.gemm_template
 CUTLASS2xGemmTemplate._define_gemm_instance file-write,file-read > os.makedirs
 CUTLASS2xGemmTemplate._set_bias_layout_and_alignment file-write > os.makedirs
 CUTLASS3xGemmTemplate._define_gemm_instance file-write,file-read > os.makedirs
 CUTLASS3xGemmTemplate._has_tma_epilogue file-write,file-read > os.makedirs
 CUTLASS3xGemmTemplate._render_evt code-exec,file-write > builtins.compile
 CUTLASS3xGemmTemplate._set_bias_layout_and_alignment file-write > os.makedirs
 CUTLASS3xGemmTemplate.supports_epilogue_fusion file-write > os.makedirs
 CUTLASSGemmTemplate._add_cutlass_gemm_choices file-write > os.makedirs
 CUTLASSGemmTemplate._dtype_match file-write > os.makedirs
 CUTLASSGemmTemplate.cutlass_layout file-write,file-read > os.makedirs
 CUTLASSGemmTemplate.filter_op file-write > os.makedirs
 CUTLASSGemmTemplate.fix_op_layout file-write > os.makedirs
 CUTLASSGemmTemplate.flip_cutlass_layout file-write,file-read > os.makedirs
 CUTLASSGemmTemplate.gen_ops file-write,file-read > os.makedirs
 CUTLASSGemmTemplate.global_filter_ops file-write,file-read > os.makedirs
 CUTLASSGemmTemplate.layout_match file-write > os.makedirs
 CUTLASSGemmTemplate.render code-exec,file-write,file-read > builtins.compile
 CUTLASSGemmTemplate.set_layout file-write > os.makedirs
 CUTLASSGemmTemplate.swap_XW file-write > os.makedirs
 dtype_match file-write,file-read > os.makedirs
 maybe_fetch_ops file-write,file-read > os.makedirs
 torch_dtype_to_cutlass_type file-write,file-read > os.makedirs
torch._inductor.codegen.cutlass.lib_extensions.cutlass_mock_imports.cuda
 cuDeviceGetCount native-code > ctypes.CDLL
torch._inductor.codegen.cutlass.lib_extensions.cutlass_mock_imports.cuda.cuda
 cuDeviceGetCount native-code > ctypes.CDLL
torch._inductor.codegen.cutlass.lib_extensions.evt_extensions
 _trace code-exec > builtins.compile
 create_example_tensors file-write > os.makedirs
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
 CUTLASSScheduling._can_fuse_epilogue_impl code-exec > builtins.compile
 CUTLASSScheduling.can_fuse_vertical code-exec > builtins.compile
 CUTLASSScheduling.define_kernel file-write > os.makedirs
 get_path file-write > os.makedirs
torch._inductor.codegen.cutlass.serialization
 get_cutlass_operation_serializer file-write,file-read > os.makedirs
 try_import_cutlass file-write,file-read > os.makedirs
torch._inductor.codegen.cutlass.utils
 _gen_ops_cached file-write,file-read > os.makedirs
 cache_dir file-write > os.makedirs
 dtype_match file-write,file-read > os.makedirs
 gen_ops file-write > os.makedirs
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
 _check_runtime_available import > builtins.__import__
 _flydsl_runtime_unavailable_reason import > builtins.__import__
 find_spec import > builtins.__import__
 runtime_available import > builtins.__import__
torch._inductor.codegen.halide
 HalideScheduling.define_kernel code-exec > builtins.exec
 log_kernel_metadata code-exec > builtins.exec
torch._inductor.codegen.memory_planning
 cache_on_self code-exec > builtins.exec
torch._inductor.codegen.metal_flex_attention_template
 namedtuple code-exec > builtins.eval
torch._inductor.codegen.mps
 Scheduler code-exec > weakref.finalize
 _embed_headers file-read > builtins.open
torch._inductor.codegen.multi_kernel
 MultiKernelCall.cache_file_path file-write > os.makedirs
 MultiKernelCall.run file-delete > os.remove
 MultiKernelCall.store_cache file-delete > os.remove
 cache_on_self code-exec > builtins.exec
 get_path file-write > os.makedirs
 write_atomic file-delete,file-write,info-leak > os.remove
torch._inductor.codegen.nv_universal_gemm
 add_nv_universal_addmm_choices import > builtins.__import__
 add_nv_universal_gemm_choices import > builtins.__import__
 add_nv_universal_grouped_gemm_choices import > builtins.__import__
 add_nv_universal_scaled_gemm_choices import > builtins.__import__
torch._inductor.codegen.nv_universal_gemm.kernel_cache
 _args_query_candidates code-exec > builtins.exec
 _manifest_candidates code-exec > builtins.exec
 _replace_dense_efc_with_vendored code-exec > builtins.exec
 _scaled_candidates code-exec > builtins.exec
 get_efc_kernel_with_epilogue code-exec > builtins.exec
 get_kernel_by_name code-exec > builtins.exec
 get_kernel_by_name_via_args code-exec > builtins.exec
 partition_compatible_kernels code-exec > builtins.exec
torch._inductor.codegen.nv_universal_gemm.nv_universal_gemm
 NVUniversalGemmBenchmarkRequest._benchmark_on_current_device file-delete,file-write > os.unlink
 NVUniversalGemmBenchmarkRequest._make_bias_run_fn file-delete,file-write,file-read > os.unlink
 NVUniversalGemmBenchmarkRequest.benchmark file-delete > os.unlink
 NVUniversalGemmBenchmarkRequest.make_run_fn file-delete,file-write,file-read > os.unlink
 NVUniversalGemmBenchmarkRequest.precompile file-delete,file-write > os.unlink
 add_nv_universal_addmm_choices import > builtins.__import__
 add_nv_universal_gemm_choices import > builtins.__import__
 add_nv_universal_grouped_gemm_choices import > builtins.__import__
 add_nv_universal_scaled_gemm_choices import > builtins.__import__
 ensure_nv_universal_gemm_available import > builtins.__import__
torch._inductor.codegen.nv_universal_gemm.nv_universal_gemm_kernel
 _lookup_gemm_kernel code-exec > builtins.exec
 _nvgemm_precompile import,file-delete,file-write,file-read > importlib.import_module
 _nvgemm_run file-delete,file-write,file-read > os.unlink
 _nvgemm_source_fingerprint file-read > builtins.open
 _patch_max_active_clusters import > importlib.import_module
 _worker_nvgemm_autotuning_precompile import,file-delete,file-write,file-read > importlib.import_module
torch._inductor.codegen.nv_universal_gemm.nv_universal_gemm_scheduling
 NVUniversalGemmScheduling._build_precompile_metadata code-exec > builtins.exec
 NVUniversalGemmScheduling._can_fuse_epilogue_impl code-exec > builtins.compile
 NVUniversalGemmScheduling._lower_pointwise_epilogue code-exec > builtins.compile
 NVUniversalGemmScheduling.codegen_template code-exec > builtins.compile
 NVUniversalGemmScheduling.define_kernel file-write > os.makedirs
 get_path file-write > os.makedirs
torch._inductor.codegen.rocm.ck_tile_universal_gemm_template
 CKTileGemmTemplate.check_epilogue file-read > builtins.open
 CKTileGemmTemplate.render file-read > builtins.open
 _ck_tile_universal_gemm_v2_api file-read > builtins.open
torch._inductor.codegen.rocm.ck_universal_gemm_template
 namedtuple code-exec > builtins.eval
torch._inductor.codegen.rocm.rocm_benchmark_request
 ROCmBenchmarkRequest.__init__ file-delete > os.remove
 ROCmBenchmarkRequest.precompile process-exec,file-write > _winapi.CreateProcess
torch._inductor.codegen.rocm.rocm_cpp_scheduling
 ROCmCPPScheduling.define_kernel process-exec,file-write > _winapi.CreateProcess
 get_path file-write > os.makedirs
torch._inductor.codegen.simd
 SIMDScheduling._autotune_subkernels_compile_time process-exec,code-exec,file-delete > subprocess.Popen
 SIMDScheduling._codegen_mix_order_reduction code-exec,file-delete > builtins.exec
 SIMDScheduling._probe_subkernel_heuristic import > importlib.import_module
 SIMDScheduling.codegen_combo_kernel process-exec,code-exec > subprocess.Popen
 SIMDScheduling.codegen_mix_order_reduction code-exec > builtins.exec
 SIMDScheduling.generate_combo_kernel_code process-exec,code-exec > subprocess.Popen
 cache_property_on_self code-exec > builtins.exec
torch._inductor.codegen.simd_kernel_features
 cache_on_self code-exec > builtins.exec
torch._inductor.codegen.subgraph
 SubgraphChoiceCaller._compile_for_benchmarking code-exec > builtins.exec
 SubgraphTemplate.generate_custom_op_choices code-exec > builtins.eval
torch._inductor.codegen.triton
 FusedUserDefinedTritonKernel.codegen code-exec > builtins.compile
 Scheduler code-exec > weakref.finalize
 TritonKernel.codegen_kernel import > builtins.__import__
 TritonScheduling._emit_kernel_to_wrapper file-write > os.makedirs
 TritonScheduling.benchmark_codegened_module file-delete,file-read > os.remove
 TritonScheduling.benchmark_combo_kernel process-exec,code-exec,file-delete,file-read > subprocess.Popen
 TritonScheduling.benchmark_fused_nodes code-exec,file-delete,file-read > builtins.exec
 TritonScheduling.define_kernel code-exec,file-write > builtins.exec
 cache_on_self code-exec > builtins.exec
 get_path file-write > os.makedirs
 triton_version_uses_attrs_dict import > builtins.__import__
 write_atomic file-delete,file-write,info-leak > os.remove
torch._inductor.codegen.triton_combo_kernel
 ComboKernel.codegen_kernel import > builtins.__import__
 triton_version_uses_attrs_dict import > builtins.__import__
torch._inductor.codegen.triton_utils
 signature_of import > builtins.__import__
 triton_version_uses_attrs_dict import > builtins.__import__
torch._inductor.codegen.wrapper
 PythonWrapperCodegen._generate code-exec,file-delete,file-write > builtins.exec
 PythonWrapperCodegen.define_user_defined_triton_kernel code-exec,import > builtins.compile
 PythonWrapperCodegen.generate code-exec > builtins.exec
 PythonWrapperCodegen.generate_and_run_autotune_block code-exec,file-delete,file-write > builtins.exec
 _constants_offloaded_to_disk file-delete,file-write > os.unlink
 _spill_constants file-delete,file-write,info-leak > os.unlink
 cache_dir file-write > os.makedirs
 cache_on_self code-exec > builtins.exec
 triton_version_uses_attrs_dict import > builtins.__import__
 user_defined_triton_kernel_transitive_closure_source_code code-exec > builtins.compile
torch._inductor.codegen.wrapper_fxir
 FileBackedGraphModule code-exec > atexit.register
 FxConverter._generate_kernel_definition code-exec > builtins.exec
 FxConverter._import_kernel code-exec,file-delete > builtins.exec
 WrapperFxCodegen._generate code-exec > atexit.register
 cache_property_on_self code-exec > builtins.exec
torch._inductor.codegen.xpu.compile_utils
 _cutlass_include_paths file-write > os.makedirs
torch._inductor.codegen.xpu.xpu_combined_scheduling
 Scheduler code-exec > weakref.finalize
torch._inductor.comm_analysis
 _has_nvlink process-exec,native-code,file-write > _winapi.CreateProcess
 _nccl_algo_time process-exec,native-code > _winapi.CreateProcess
 compute_min_saturation_bytes process-exec > _winapi.CreateProcess
 detect_interconnect process-exec,native-code > _winapi.CreateProcess
 estimate_nccl_collective_runtime_nccl_estimator code-exec > builtins.eval
 get_gpu_type native-code > ctypes.CDLL
 get_intra_node_bw process-exec,native-code > _winapi.CreateProcess
torch._inductor.comms
 _format_and_log_reordering_stats import > builtins.__import__
 _format_and_log_sink_waits_stats import > builtins.__import__
 _reorder_communication_preserving_peak_memory_internal import > builtins.__import__
 _sink_waits_iterative_internal import > builtins.__import__
 align_runtime_estimations_across_all_distributed_ranks deserialize > torch.load
 reorder_communication_preserving_peak_memory import > builtins.__import__
 sink_waits_iterative import > builtins.__import__
torch._inductor.compile_fx
 CompiledAOTI file-write > builtins.open
 CompiledFxGraph file-read > builtins.open
 _InProcessFxCompile.codegen_and_compile process-exec,code-exec,native-code,file-delete,file-write,file-read,dos > _winapi.CreateProcess
 _compile_fx_inner file-delete,file-write,file-read > os.remove
 _compile_fx_main code-exec > builtins.eval
 _recursive_post_grad_passes deserialize > torch.load
 aot_export_module code-exec > builtins.eval
 cache_dir file-write > os.makedirs
 compile_fx process-exec > subprocess.Popen
 compile_fx_aot process-exec > subprocess.Popen
 compile_fx_inner code-exec,file-delete,file-write > builtins.compile
 fresh_cache file-delete,file-write,file-read > shutil.rmtree
 fx_codegen_and_compile code-exec,native-code,file-delete > builtins.compile
 joint_graph_passes import > importlib.import_module
 post_grad_passes deserialize > torch.load
 save_args_for_compile_fx_inner file-write > os.mkdir
 with_fresh_cache_if_config file-delete,file-write,file-read > shutil.rmtree
 wrap_compiler_debug code-exec,file-write > builtins.compile
torch._inductor.compile_fx_async
 CompiledFxGraph file-read > builtins.open
 _AsyncFxCompile.codegen_and_compile process-exec,code-exec,native-code,file-delete,file-write > _winapi.CreateProcess
torch._inductor.compile_fx_ext
 CompiledFxGraph file-read > builtins.open
 _DebugFileFxCompile._send_to_child code-exec,native-code,import,file-delete,file-write,file-read,dos > builtins.compile
 _DebugSerdeFxCompile._send_to_child code-exec,native-code,import,file-delete > builtins.compile
 _SerializedFxCompile._run_in_child process-exec,code-exec,native-code,import,file-delete,file-write > _winapi.CreateProcess
 _SerializedFxCompile.codegen_and_compile process-exec,code-exec,native-code,file-delete,file-write > _winapi.CreateProcess
torch._inductor.compile_fx_subproc
 SubprocPool process-exec,file-write > subprocess.Popen
 _SubprocessFxCompile._run_in_child_subprocess code-exec,native-code,import,file-delete > builtins.compile
 _SubprocessFxCompile._send_to_child_async process-exec,code-exec,file-write > subprocess.Popen
 _SubprocessFxCompile.process_pool process-exec,code-exec,file-write > subprocess.Popen
torch._inductor.compile_worker.__main__
 _async_compile_initializer code-exec,info-leak,dos > signal.signal
 _lookup_and_create_type import > importlib.import_module
 main code-exec,file-write,dos > signal.signal
 torch_key import,file-read > importlib.import_module
torch._inductor.compile_worker.subproc_pool
 SubprocPickler.loads deserialize > pickle.loads
 SubprocPool process-exec,file-write > subprocess.Popen
 SubprocPool.__init__ process-exec,file-write,file-read,info-leak > subprocess.Popen
 SubprocPool._log_sidecar_death_diagnostics file-read > builtins.open
 SubprocPool._on_sidecar_death file-read > builtins.open
 _async_compile_initializer code-exec,info-leak,dos > signal.signal
 _ignore_sigterm_and_sleep_for_test code-exec,dos > signal.signal
 _test_signal_then_sleep file-write,dos > os.open
 torch_key import,file-read > importlib.import_module
torch._inductor.compile_worker.utils
 _async_compile_initializer code-exec,info-leak,dos > signal.signal
torch._inductor.compiler_bisector
 CompilerBisector.add_call_counter_debug_info file-write > os.makedirs
 CompilerBisector.advance_backend file-write > os.makedirs
 CompilerBisector.advance_subsystem file-write > os.makedirs
 CompilerBisector.clear_call_counter_debug_info file-write > os.makedirs
 CompilerBisector.delete_bisect_status file-delete,file-write > shutil.rmtree
 CompilerBisector.disable_subsystem file-write > os.makedirs
 CompilerBisector.do_bisect code-exec,file-delete,file-write,dos > atexit.register
 CompilerBisector.get_backend file-write,file-read > os.makedirs
 CompilerBisector.get_bisect_range file-write,file-read > os.makedirs
 CompilerBisector.get_call_counter_debug_info file-write,file-read > os.makedirs
 CompilerBisector.get_config_change code-exec,file-write,file-read > builtins.eval
 CompilerBisector.get_dir file-write > os.makedirs
 CompilerBisector.get_run_state file-write,file-read > os.makedirs
 CompilerBisector.get_subsystem file-write,file-read > os.makedirs
 CompilerBisector.initialize_system file-write > os.makedirs
 CompilerBisector.process_subsystem file-write,dos > os.makedirs
 CompilerBisector.read_lines_from_file file-read > builtins.open
 CompilerBisector.reset_counters file-write > os.makedirs
 CompilerBisector.set_config_values file-write > os.makedirs
 CompilerBisector.update_bisect_range file-write > os.makedirs
 CompilerBisector.update_bisect_status file-write > os.makedirs
 CompilerBisector.update_config_change file-write > os.makedirs
 CompilerBisector.update_run_state file-write > os.makedirs
 CompilerBisector.write_lines_to_file file-write > os.makedirs
 cache_dir file-write > os.makedirs
 command_line_usage process-exec,code-exec,native-code,file-delete,file-write,dos > _winapi.CreateProcess
torch._inductor.cpp_builder
 BuildOptionsBase.save_flags_to_json file-write > builtins.open
 CppBuilder.build process-exec,file-delete,file-write,file-read > _winapi.CreateProcess
 CppBuilder.build_fbcode_re file-delete,file-write,file-read > os.remove
 CppBuilder.save_compile_cmd_to_cmake file-write > builtins.open
 CppBuilder.save_kernel_asm_to_cmake file-write > builtins.open
 CppBuilder.save_link_cmd_to_cmake file-write > builtins.open
 CppBuilder.save_src_to_cmake file-write > builtins.open
 CppOptions.__init__ native-code > ctypes.string_at
 CppTorchDeviceOptions native-code,file-delete > ctypes.util.find_library
 CppTorchDeviceOptions.__init__ native-code,file-delete > ctypes.util.find_library
 WinPeFileVersionInfo native-code > ctypes.WinDLL
 WinPeFileVersionInfo.__init__ native-code > ctypes.WinDLL
 WinPeFileVersionInfo.get_language_id native-code > ctypes.string_at
 _compiler_version_first_line process-exec > _winapi.CreateProcess
 _compiler_version_string process-exec,native-code > _winapi.CreateProcess
 _create_if_dir_not_exist file-write > os.mkdir
 _create_msvc_gs_stubs_lib process-exec,native-code,file-delete,file-write > _winapi.CreateProcess
 _ensure_mingw_cudart_import_lib process-exec,native-code,file-delete,file-write > _winapi.CreateProcess
 _gen_mingw_import_lib process-exec,native-code,file-write > _winapi.CreateProcess
 _get_linux_aarch64_arch_flag process-exec > _winapi.CreateProcess
 _get_openmp_args process-exec,info-leak > _winapi.CreateProcess
 _is_gcc_version_less_than process-exec,native-code > _winapi.CreateProcess
 _is_intel_compiler process-exec > _winapi.CreateProcess
 _is_msvc_cl process-exec,native-code,file-write > _winapi.CreateProcess
 _remove_dir file-delete,file-read > os.rmdir
 _run_compile_cmd process-exec,native-code,file-write > _winapi.CreateProcess
 batch_convert_cubins_to_obj process-exec,native-code,file-write > _winapi.CreateProcess
 cache_dir file-write > os.makedirs
 cdll native-code > ctypes.cdll
 check_compiler_exist_windows process-exec,native-code > _winapi.CreateProcess
 check_mingw_win32_flavor process-exec,native-code > _winapi.CreateProcess
 check_msvc_cl_language_id process-exec,native-code,file-read > _winapi.CreateProcess
 convert_cubin_to_obj process-exec,native-code,file-write > _winapi.CreateProcess
 cpp_compiler_search process-exec,native-code,file-write,info-leak > _winapi.CreateProcess
 find_library native-code > ctypes.util.find_library
 get_compiler_version_info process-exec,native-code > _winapi.CreateProcess
 get_cpp_compiler process-exec,native-code,file-write,file-read > _winapi.CreateProcess
 get_cpp_options process-exec > _winapi.CreateProcess
 get_cpp_torch_device_options process-exec,native-code,file-delete,file-write,info-leak > _winapi.CreateProcess
 homebrew_libomp process-exec,native-code > _winapi.CreateProcess
 install_gcc_via_conda process-exec,native-code,file-write > _winapi.CreateProcess
 is_apple_clang native-code > ctypes.string_at
 is_clang native-code > ctypes.string_at
 is_conda_llvm_openmp_installed process-exec,native-code > _winapi.CreateProcess
 is_gcc native-code > ctypes.string_at
 is_intel_compiler native-code > ctypes.string_at
 is_msvc_cl process-exec,native-code > _winapi.CreateProcess
 perload_clang_libomp_win process-exec,native-code > _winapi.CreateProcess
 perload_icx_libomp_win process-exec,native-code > _winapi.CreateProcess
 run_asm_build_object process-exec,native-code > _winapi.CreateProcess
 run_compile_cmd process-exec,native-code > _winapi.CreateProcess
torch._inductor.cpu_vec_isa
 VecAMX.__bool__ process-exec,file-delete,file-write > _winapi.CreateProcess
 VecAVX512.__bool__ process-exec,file-delete,file-write > _winapi.CreateProcess
 VecAVX512VNNI.__bool__ process-exec,file-delete,file-write > _winapi.CreateProcess
 VecISA.__bool__ file-write > builtins.open
 VecISA.__bool__impl process-exec,file-delete,file-write > _winapi.CreateProcess
 VecISA._probe_load process-exec,native-code,file-write > _winapi.CreateProcess
 VecISA.check_build process-exec,native-code,file-delete,file-write > _winapi.CreateProcess
 _get_isa_dry_compile_fingerprint process-exec,native-code > _winapi.CreateProcess
 pick_vec_isa file-read,info-leak > builtins.open
 valid_vec_isa_list file-read > builtins.open
torch._inductor.cudagraph_trees
 TreeManagerContainer.add_strong_reference code-exec > weakref.finalize
torch._inductor.custom_graph_pass
 get_hash_for_files file-read > builtins.open
torch._inductor.debug
 DebugContext.__enter__ file-write > os.makedirs
 DebugContext.__exit__ deserialize,file-write > marshal.load
 DebugContext._save_profile_data deserialize,file-write > marshal.load
 DebugContext._setup_log_capture file-write > builtins.open
 DebugContext.copy file-delete,file-write,file-read > shutil.rmtree
 DebugContext.create_debug_dir file-write > os.makedirs
 DebugContext.fopen file-write > builtins.open
 DebugContext.fopen_context file-write > builtins.open
 DebugFormatter.fx_graph code-exec > builtins.compile
 DebugFormatter.log_autotuning_results native-code > ctypes.CDLL
 DebugFormatter.output_code file-write > os.symlink
 aot_inductor_minifier_wrapper file-write > os.makedirs
 enable_aot_logging file-write > os.makedirs
 load_args_and_run_compile_fx_inner code-exec,deserialize,file-delete,file-read > atexit.register
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
 ConfigFuzzer._bisect_failing_config code-exec > signal.signal
 ConfigFuzzer._bisect_failing_config_helper code-exec > signal.signal
 ConfigFuzzer._fuzz_helper code-exec > signal.signal
 ConfigFuzzer._reproduce_single_helper code-exec > signal.signal
 ConfigFuzzer.bisect code-exec > signal.signal
 ConfigFuzzer.fuzz_n_tuple code-exec > signal.signal
 ConfigFuzzer.load_state deserialize,file-read > pickle.load
 ConfigFuzzer.reproduce code-exec > signal.signal
 ConfigFuzzer.reproduce_single code-exec > signal.signal
 ConfigFuzzer.save_state file-write > builtins.open
 ConfigFuzzer.test_config code-exec,dos > signal.signal
 visualize_results file-write > builtins.open
torch._inductor.fx_passes.auto_chunker
 cache_on_self code-exec > builtins.exec
torch._inductor.fx_passes.b2b_gemm
 _make_unoptimized_b2b_gemm_choice code-exec > builtins.eval
 tuned_b2b_gemm code-exec > builtins.eval
torch._inductor.fx_passes.bucketing
 _insert_fn_trace_before_node code-exec > builtins.eval
 _trace code-exec > builtins.eval
 make_fx code-exec > builtins.eval
torch._inductor.fx_passes.freezing_patterns
 fwd_only code-exec > builtins.eval
torch._inductor.fx_passes.fsdp
 compute_pre_bucket_cap_mb process-exec > _winapi.CreateProcess
 pre_bucket_fsdp_collectives native-code > ctypes.CDLL
torch._inductor.fx_passes.fuse_attention
 _sfdp_init import,file-write > importlib.import_module
 fwd_only code-exec > builtins.eval
 gen_register_replacement import,file-write > importlib.import_module
 joint_fwd_bwd deserialize > torch.load
torch._inductor.fx_passes.joint_graph
 joint_graph_passes import > importlib.import_module
 lazy_init import > importlib.import_module
torch._inductor.fx_passes.misc_patterns
 fwd_only code-exec > builtins.eval
torch._inductor.fx_passes.overlap_scheduling
 OverlapScheduler._align_compute_nodes_runtime_estimations_across_all_distributed_ranks deserialize > torch.load
 OverlapScheduler.run deserialize > torch.load
 align_estimations_across_ranks deserialize > torch.load
 schedule_overlap_bucketing deserialize > torch.load
torch._inductor.fx_passes.pad_mm
 AutoHeuristic file-write > os.makedirs
 _pad_mm_init import,file-write > importlib.import_module
 fwd_only code-exec > builtins.eval
 gen_register_replacement import,file-write > importlib.import_module
 joint_fwd_bwd deserialize > torch.load
 run_autoheuristic file-write > os.makedirs
torch._inductor.fx_passes.post_grad
 _is_quack_symmetric_mm import > builtins.__import__
 ensure_cute_available import > builtins.__import__
 fwd_only code-exec > builtins.eval
 post_grad_passes deserialize > torch.load
 quack_symmetric_mm import > builtins.__import__
torch._inductor.fx_passes.profile_guided_estimation
 ProfileData.load file-read > builtins.open
torch._inductor.fx_passes.spmd_check
 spmd_check deserialize > torch.load
torch._inductor.graph
 FileBackedGraphModule code-exec > atexit.register
 GraphLowering._compile_to_module code-exec > builtins.exec
 GraphLowering._compile_to_module_lines code-exec,file-delete > builtins.exec
 GraphLowering._log_jit_variant_for_autotune_repro file-delete > os.remove
 GraphLowering._update_scheduler code-exec > weakref.finalize
 GraphLowering.call_function file-write > builtins.open
 GraphLowering.compile_to_module code-exec > builtins.exec
 MissingOperatorWithDecomp file-write > builtins.open
 MissingOperatorWithoutDecomp file-write > builtins.open
torch._inductor.heuristics.registry
 _import_codegen_heuristic_modules import > importlib.import_module
 get_codegen_heuristic import > importlib.import_module
torch._inductor.heuristics.template.nv_universal_gemm
 NVUniversalGemmHeuristics.filter_kernels import > builtins.__import__
 NVUniversalGemmHeuristics.should_run import > builtins.__import__
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
 UserDefinedTritonKernel._codegen import > builtins.__import__
 UserDefinedTritonKernel.get_free_symbol_uses code-exec > builtins.exec
 cache_on_self code-exec > builtins.exec
 cache_on_self_and_args code-exec > builtins.exec
torch._inductor.kernel.bmm
 tuned_bmm code-exec,import,file-write > weakref.finalize
 use_cutlass_template file-write,file-read > os.makedirs
 use_nv_universal_gemm_template import > builtins.__import__
torch._inductor.kernel.custom_op
 _create_autotuning_lowering code-exec > builtins.eval
 _lower_single_impl code-exec > builtins.eval
 _range_based_lowering_fn code-exec > builtins.eval
 autotune_custom_op code-exec > builtins.eval
torch._inductor.kernel.flex.common
 load_template file-read > builtins.open
torch._inductor.kernel.flex.flex_attention
 _use_flex_flash_attention import > builtins.__import__
 _use_flex_flash_attention_backward import > builtins.__import__
 create_flex_flash_attention_backward_kernel import > builtins.__import__
 create_flex_flash_attention_kernel import > builtins.__import__
 flex_attention import > builtins.__import__
 flex_attention_backward import > builtins.__import__
torch._inductor.kernel.flex.flex_flash_attention
 _can_use_flex_flash_attention import > builtins.__import__
 _can_use_flex_flash_attention_backward import > builtins.__import__
 _use_flex_flash_attention import > builtins.__import__
 _use_flex_flash_attention_backward import > builtins.__import__
 create_flex_flash_attention_backward_kernel import > builtins.__import__
 create_flex_flash_attention_kernel import > builtins.__import__
 ensure_flash_available import > builtins.__import__
torch._inductor.kernel.flex_gemm.compile_pool
 InductorCompilePool process-exec > subprocess.Popen
 InductorCompilePool.__init__ process-exec,file-write > subprocess.Popen
 InductorCompilePool.wait file-write,dos > os.open
 _compile_in_worker deserialize,import > pickle.loads
 install_flex_gemm_epimod code-exec > builtins.exec
 workers_ready process-exec > subprocess.Popen
torch._inductor.kernel.flex_gemm.lowering
 flex_gemm_lowering import > builtins.__import__
 has_flex_gemm_quack import > builtins.__import__
 lower_quack_flex_gemm import > builtins.__import__
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
 ContiguousTemplate.generate code-exec > builtins.eval
 DecomposeKSugraphTemplate.generate code-exec > builtins.eval
 make_fx code-exec > builtins.eval
 tuned_addmm code-exec,import,file-write > weakref.finalize
 tuned_int_mm file-write > os.makedirs
 tuned_mm code-exec,import,file-write > weakref.finalize
 tuned_scaled_mm import,file-write > builtins.__import__
 tuned_scaled_mm_v2 import,file-write > builtins.__import__
 tuned_sparse_semi_structured_mm file-write > os.makedirs
 use_cutlass_template file-write,file-read > os.makedirs
 use_nv_universal_gemm_template import > builtins.__import__
torch._inductor.kernel.mm_common
 load_template file-read > builtins.open
torch._inductor.kernel.mm_grouped
 _tuned_grouped_mm_common import > builtins.__import__
 use_blackwell_cutedsl_grouped_mm import > builtins.__import__
 use_nv_universal_gemm_template import > builtins.__import__
torch._inductor.kernel.symmetric_mm
 _quack_symmetric_mm import,file-write > builtins.__import__
 quack_symmetric_mm import > builtins.__import__
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
 InterpreterShim.__init__ code-exec > types.CodeType
 InterpreterShim._dummy_gm code-exec > types.CodeType
 LoopBodyBlock.__init__ code-exec > atexit.register
 cache_on_self code-exec > builtins.exec
torch._inductor.lowering
 import_submodule import,file-read > importlib.import_module
 triton_kernel_wrap_ code-exec > builtins.compile
torch._inductor.metrics
 MetricTable._write_row file-write > builtins.open
 MetricTable.add_row file-write > builtins.open
 MetricTable.write_header file-write > builtins.open
 _parse_kernel_fn_code code-exec,file-delete > builtins.exec
 log_kernel_metadata code-exec > builtins.exec
 purge_old_log_files file-delete > os.unlink
torch._inductor.mkldnn_lowerings
 grouped_gemm_lowering code-exec > weakref.finalize
 register_onednn_fusion_ops code-exec > weakref.finalize
torch._inductor.ops_handler
 DefaultHandler._init_cls code-exec > builtins.exec
torch._inductor.output_code
 CompiledAOTI file-write > builtins.open
 CompiledAOTI.__post_init__ file-write > builtins.open
 CompiledAOTI.post_compile file-write > builtins.open
 CompiledAOTI.prepare_for_serialization file-read > builtins.open
 CompiledFxGraph file-read > builtins.open
 CompiledFxGraph.__init__ file-read > builtins.open
 CompiledFxGraph.after_deserialization code-exec,file-delete > builtins.exec
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
 fwd_only code-exec > builtins.eval
 gen_register_replacement import,file-write > importlib.import_module
 joint_fwd_bwd deserialize > torch.load
 make_fx code-exec > builtins.eval
torch._inductor.profiler
 _InductorTraceProcessor.add_to_chrome_trace code-exec > builtins.compile
 _add_inductor_provenance code-exec,file-write,file-read > builtins.compile
 inductor_trace_handler code-exec,file-write,file-read,info-leak > builtins.compile
torch._inductor.quantized_lowerings
 register_woq_mm_ops code-exec > weakref.finalize
torch._inductor.remote_cache
 LocalCacheBackend._get file-read > builtins.open
 LocalCacheBackend._put file-delete,file-write > os.remove
torch._inductor.rocm_multiarch_utils
 _sanitize_llvm_ir_for_rocm file-write,file-read > builtins.open
 compile_llvm_ir_to_code_object process-exec,native-code,file-write,file-read > _winapi.CreateProcess
 compile_multiarch_bundle_from_llvm_ir process-exec,native-code,file-delete,file-write > _winapi.CreateProcess
 create_multiarch_bundle process-exec,native-code,file-write > _winapi.CreateProcess
 get_rocm_target_archs native-code > ctypes.CDLL
torch._inductor.runtime.autotune_cache
 AutotuneCache._make_local_cache_key file-read > builtins.open
 AutotuneCache._setup_remote_autotune_cache file-read > builtins.open
 AutotuneCacheArtifact.populate_cache file-delete,file-write > os.remove
 _AutotuneCacheBundlerImpl._load_cache file-write > os.makedirs
 cache_dir file-write > os.makedirs
torch._inductor.runtime.cache_dir_utils
 cache_dir file-write > os.makedirs
 triton_cache_dir file-write,info-leak > os.makedirs
torch._inductor.runtime.caching
 Memoizer code-exec > atexit.register
 PersistentMemoizer code-exec > atexit.register
torch._inductor.runtime.caching.context
 _CompileContext.torch_version_hash file-read > builtins.open
torch._inductor.runtime.caching.implementations
 _OnDiskCacheImpl.get file-read > builtins.open
 _OnDiskCacheImpl.insert file-write,file-read > builtins.open
torch._inductor.runtime.caching.interfaces
 Memoizer code-exec > atexit.register
 Memoizer.__init__ code-exec > atexit.register
 Memoizer._dump_to_disk file-write,file-read > builtins.open
 Memoizer._maybe_prepopulate_from_dump file-read > builtins.open
 Memoizer._read_dump_from_disk file-read > builtins.open
 Memoizer._shared_cache_filepath file-write > os.makedirs
 Memoizer._shared_cache_lockfile file-write > os.makedirs
 Memoizer._write_dump_to_disk file-write > builtins.open
 PersistentMemoizer code-exec > atexit.register
 PersistentMemoizer.__init__ code-exec > atexit.register
 PersistentMemoizer.cache_clear file-delete > shutil.rmtree
 PersistentMemoizer.replay deserialize > pickle.loads
 cache_dir file-write > os.makedirs
torch._inductor.runtime.caching.memoizers
 PersistentMemoizer code-exec > atexit.register
torch._inductor.runtime.compile_tasks
 _reload_python_module code-exec,file-read > builtins.exec
 _worker_compile_pycodecache_kernel code-exec,file-delete > builtins.exec
torch._inductor.runtime.cutedsl_cache
 disk_cache_set file-delete,file-write,file-read > os.unlink
torch._inductor.runtime.debug_utils
 BufferMemoryTracker.set_tensor code-exec > weakref.finalize
 register_check_mem_op code-exec > weakref.finalize
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
 CachingAutotuner._interpret_args_grid import > builtins.__import__
 CachingAutotuner._pre_launch file-write > builtins.open
 CachingAutotuner.run code-exec,file-write > types.FunctionType
 CachingAutotuner.save_cpu_kernel file-delete > os.remove
 CachingAutotuner.save_gpu_kernel file-delete > os.remove
 CompileResult._gen_launcher_code code-exec > builtins.exec
 CompileResult._get_arg_lists import > builtins.__import__
 DebugAutotuner.run code-exec > types.FunctionType
 GridExpr.eval_slow code-exec > builtins.exec
 StaticTritonCompileResult.can_statically_launch file-write > os.makedirs
 StaticTritonCompileResult.reload_cubin_path file-write > os.makedirs
 TritonCompileResult.make_launcher import > importlib.import_module
 _TritonKernelCall code-exec > atexit.register
 _dump_launch_params file-write > builtins.open
 _dump_launch_tensors file-write > os.makedirs
 _handle_combo_kernel_per_subkernel_blocks import > importlib.import_module
 _persistent_reduction_configs import > importlib.import_module
 _reduction_configs import > importlib.import_module
 cache_dir file-write > os.makedirs
 cooperative_reduction import > importlib.import_module
 end_graph file-write > builtins.open
 namedtuple code-exec > builtins.eval
 persistent_reduction import > importlib.import_module
 pointwise import > importlib.import_module
 reduction import > importlib.import_module
 split_scan import > importlib.import_module
 triton_cache_dir file-write,info-leak > os.makedirs
 triton_version_uses_attrs_dict import > builtins.__import__
torch._inductor.runtime.triton_lazy_compile
 start_kernel_compile code-exec > builtins.eval
torch._inductor.scheduler
 BaseSchedulerNode._get_estimated_runtime code-exec > builtins.eval
 BaseSchedulerNode.get_estimated_runtime code-exec > builtins.eval
 BaseSchedulerNode.get_tiling code-exec > builtins.exec
 FusedExternTritonKernelSchedulerNode.codegen code-exec > builtins.compile
 Scheduler code-exec > weakref.finalize
 Scheduler.__init__ code-exec,deserialize > weakref.finalize
 Scheduler._can_fuse code-exec > builtins.exec
 Scheduler._can_fuse_impl code-exec > builtins.exec
 Scheduler._can_reindex_consumer_for_index_inversion code-exec > builtins.exec
 Scheduler._collect_combo_candidates_from_schedule process-exec,code-exec > subprocess.Popen
 Scheduler._get_canonical_indexing_inverse code-exec > builtins.exec
 Scheduler._get_flattened_read_inverse code-exec > builtins.exec
 Scheduler._get_indexing_inverse code-exec > builtins.exec
 Scheduler._init code-exec,deserialize > weakref.finalize
 Scheduler._try_fusion_pairs process-exec,code-exec > subprocess.Popen
 Scheduler.compile_kernel process-exec,code-exec,file-delete > subprocess.Popen
 Scheduler.create_combo_kernel_nodes process-exec,code-exec > subprocess.Popen
 Scheduler.insert_memory_check_nodes code-exec > weakref.finalize
 Scheduler.shared_data_after_inverting_indexing code-exec > builtins.exec
 Scheduler.speedup_by_combo_kernel process-exec,code-exec > subprocess.Popen
 Scheduler.speedup_by_fusion process-exec,code-exec > subprocess.Popen
 cache_on_self code-exec > builtins.exec
 cache_on_self_and_args code-exec > builtins.exec
 estimate_nccl_collective_runtime_nccl_estimator code-exec > builtins.eval
torch._inductor.select_algorithm
 AlgorithmSelectorCache.__call__ process-exec,code-exec,file-read > subprocess.Popen
 AlgorithmSelectorCache.benchmark_in_sub_process code-exec > atexit.register
 AlgorithmSelectorCache.do_autotuning code-exec,file-delete > builtins.eval
 AlgorithmSelectorCache.log_results code-exec,file-write > builtins.eval
 AlgorithmSelectorCache.make_precompile_fn process-exec,code-exec,file-delete,file-read > subprocess.Popen
 AlgorithmSelectorCache.maybe_log_conv_results file-write,file-read > builtins.open
 AlgorithmSelectorCache.maybe_log_flex_attention_results file-write,file-read > builtins.open
 AlgorithmSelectorCache.maybe_log_mm_results code-exec,file-write,file-read > builtins.eval
 TritonTemplate.generate code-exec > builtins.exec
 TritonTemplate.generate_and_load code-exec,file-delete > builtins.exec
 TritonTemplate.maybe_append_choice code-exec > builtins.exec
 TritonTemplateCaller.autoheuristic_id code-exec > builtins.eval
 _jinja2_env import > builtins.__import__
 append_to_log file-write,file-read > builtins.open
 get_num_workers native-code > ctypes.CDLL
torch._inductor.standalone_compile
 AOTCompiledArtifact.deserialize deserialize,import > pickle.loads
 AOTCompiledArtifact.load deserialize,import,file-read > pickle.loads
 AOTCompiledArtifact.save file-delete,file-read > os.remove
 CacheCompiledArtifact._prepare_load file-read > builtins.open
 CacheCompiledArtifact._to_binary_bytes file-read > builtins.open
 CacheCompiledArtifact.load file-read > builtins.open
 CacheCompiledArtifact.save deserialize,file-delete,file-read > pickle.load
 CompiledArtifact.load deserialize,import,file-read > pickle.loads
 compile_to_python file-delete > shutil.rmtree
 load_from_python code-exec > builtins.exec
 standalone_compile process-exec > subprocess.Popen
torch._inductor.test_case
 TestCase.setUp file-delete,file-write,file-read > shutil.rmtree
 dynamo_run_tests process-exec,code-exec,import,file-write,file-read > subprocess.Popen
 fresh_cache file-delete,file-write,file-read > shutil.rmtree
 run_tests process-exec,code-exec,import > subprocess.Popen
torch._inductor.triton_bundler
 TritonBundler.collect file-read > os.listdir
 TritonBundler.put file-write > os.makedirs
 TritonBundler.read_and_emit file-delete,file-write,file-read > shutil.rmtree
 triton_cache_dir file-write,info-leak > os.makedirs
torch._inductor.utils
 CompiledFxGraph file-read > builtins.open
 DebugDirManager.__exit__ file-delete > shutil.rmtree
 add_scheduler_init_hook code-exec > weakref.finalize
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
 triton_version_uses_attrs_dict import > builtins.__import__
 use_blackwell_cutedsl_grouped_mm import > builtins.__import__
 use_cutlass_template file-write,file-read > os.makedirs
 use_nv_universal_gemm_template import > builtins.__import__
torch._inductor.wrapper_benchmark
 collect_memory_snapshot deserialize,file-write > pickle.load
 compiled_module_main process-exec,deserialize,native-code,file-write > _winapi.CreateProcess
 ncu_analyzer process-exec,native-code,file-write > _winapi.CreateProcess
torch._jit_internal
 _check_overload_body code-exec > builtins.compile
 get_type_hint_captures code-exec > builtins.compile
 parse_def code-exec > builtins.compile
torch._library
 triton_op code-exec > builtins.eval
torch._library.custom_ops
 CustomOpDef code-exec > weakref.finalize
 CustomOpDef.__init__ code-exec > weakref.finalize
 get_library_allowing_overwrite code-exec > weakref.finalize
torch._library.fake_profile
 load_op_profiles file-read > builtins.open
 save_op_profiles file-write > builtins.open
 unsafe_generate_fake_kernels code-exec > weakref.finalize
torch._library.infer_schema
 infer_schema code-exec > builtins.eval
torch._library.triton
 CustomOpDef code-exec > weakref.finalize
 get_inner_triton_kernels code-exec > builtins.compile
 infer_schema code-exec > builtins.eval
 triton_op code-exec > builtins.eval
torch._logging
 _init_logs import > importlib.import_module
 set_logs import > importlib.import_module
torch._logging._internal
 LazyTraceHandler.emit file-write,info-leak > os.makedirs
 _get_module_and_submodules import > importlib.import_module
 _init_logs import > importlib.import_module
 _is_valid_module import > builtins.__import__
 _parse_log_settings import > importlib.import_module
 _update_log_state_from_env import > importlib.import_module
 set_logs import > importlib.import_module
torch._logging.structured
 get_framework_stack code-exec > atexit.register
torch._native
 _unconditional_masked code-exec > weakref.finalize
 get_user_ordering_fn import,info-leak > importlib.import_module
torch._native.aot_manifest
 _load_coverage file-read > os.listdir
 get_coverage file-read > os.listdir
torch._native.common_utils
 _unavailable_reason import > builtins.__import__
torch._native.cutedsl_utils
 _check_runtime_available import > builtins.__import__
 _deregister_op_overrides_impl code-exec > weakref.finalize
 _unavailable_reason import > builtins.__import__
 _version_is_ok import > builtins.__import__
 deregister_op_overrides code-exec > weakref.finalize
 register_op_override import > builtins.__import__
 runtime_available import > builtins.__import__
 runtime_version import > builtins.__import__
torch._native.flydsl.cache
 namedtuple code-exec > builtins.eval
torch._native.flydsl_utils
 _check_runtime_available import > builtins.__import__
 _deregister_op_overrides_impl code-exec > weakref.finalize
 _unavailable_reason import > builtins.__import__
 _version_is_ok import > builtins.__import__
 deregister_op_overrides code-exec > weakref.finalize
 register_op_override import > builtins.__import__
 runtime_available import > builtins.__import__
 runtime_version import > builtins.__import__
torch._native.helion_utils
 _check_runtime_available import > builtins.__import__
 _deregister_op_overrides_impl code-exec > weakref.finalize
 _unavailable_reason import > builtins.__import__
 _version_is_sufficient import > builtins.__import__
 deregister_op_overrides code-exec > weakref.finalize
 register_op_override import > builtins.__import__
 runtime_available import > builtins.__import__
 runtime_version import > builtins.__import__
torch._native.instrumentation
 instrumented_cutedsl_cache file-write > os.replace
torch._native.nvmath_utils
 _unavailable_reason import > builtins.__import__
 nvmath_unavailable_reason import > builtins.__import__
torch._native.ops.foreach_mm.impl
 _check_nvmath_cublaslt import > builtins.__import__
 _foreach_mm_cond import > builtins.__import__
 _foreach_mm_impl import > builtins.__import__
 _foreach_mm_route import > builtins.__import__
 _unavailable_reason import > builtins.__import__
 _warn_nvmath_unavailable_once import > builtins.__import__
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
torch._native.ops.polar.impl
 _check_nvmath import > builtins.__import__
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
 _apply_graph_filter code-exec > weakref.finalize
 _apply_graph_transformation code-exec > weakref.finalize
 _apply_selective_reordering code-exec > weakref.finalize
 _cleanup_and_reregister_graph code-exec > weakref.finalize
 _define_native_op_once code-exec > weakref.finalize
 _get_def_library code-exec > weakref.finalize
 _get_or_create_library code-exec > weakref.finalize
 _install_override code-exec > weakref.finalize
 _register_all_overrides code-exec > weakref.finalize
 _register_node_impl code-exec > weakref.finalize
 _register_overrides_from_graph code-exec > weakref.finalize
 _set_mask_unconditional code-exec > weakref.finalize
 deregister_op_overrides code-exec > weakref.finalize
 reenable_op_overrides code-exec > weakref.finalize
 reorder_graphs_from_user_function code-exec > weakref.finalize
torch._native.triton_utils
 _available_triton_version import > builtins.__import__
 _check_runtime_available import > builtins.__import__
 _deregister_op_overrides_impl code-exec > weakref.finalize
 _find_spec import > builtins.__import__
 _module_origin import > builtins.__import__
 _unavailable_reason import > builtins.__import__
 _version_is_sufficient import > builtins.__import__
 deregister_op_overrides code-exec > weakref.finalize
 register_op_override import > builtins.__import__
 runtime_available import > builtins.__import__
 runtime_version import > builtins.__import__
torch._native.utils.lazy
 LazyModule.__getattr__ import > importlib.import_module
torch._numpy._dtypes_impl
 namedtuple code-exec > builtins.eval
torch._numpy._funcs_impl
 pad code-exec > weakref.finalize
torch._numpy.testing.utils
 _get_mem_available file-read > builtins.open
 _no_tracing code-exec > sys.settrace
 check_free_memory file-read > builtins.open
 mkdtemp file-write > tempfile.mkdtemp
 mkstemp file-write > tempfile.mkstemp
 tempdir file-delete,file-write > shutil.rmtree
 temppath file-delete,file-write > os.remove
torch._ops
 _Ops.import_module import > importlib.import_module
 _Ops.load_library native-code > ctypes.CDLL
torch._precompile
 PrecompiledModule._compile process-exec,code-exec > subprocess.Popen
 _MakeFxCapture.__call__ code-exec,deserialize > builtins.exec
 _MakeFxCapture.__exit__ file-delete,file-write > os.unlink
 _MakeFxCapture._write file-delete,file-write > os.unlink
 _MakeFxCapture.save file-delete,file-write > os.unlink
 _build_multigraph_artifact code-exec > types.CodeType
 _capture code-exec > builtins.eval
 _fakeify_with_unbacked code-exec > atexit.register
 _make_inlined_forward code-exec > builtins.exec
 _parse_artifact_metadata code-exec > builtins.compile
 _reachable_frames code-exec > types.CodeType
 _read_artifact file-read > builtins.open
 _reject_uninstallable_entry code-exec > types.CodeType
 _runnable_from_pair code-exec,deserialize > builtins.exec
 _serving_mode code-exec > types.CodeType
 _unlink_quietly file-delete > os.unlink
 _write_artifact file-delete,file-write,info-leak > os.unlink
 load code-exec,deserialize,file-read > builtins.exec
 make_fx code-exec > builtins.eval
torch._precompile_driver
 _build_multigraph_forward code-exec,deserialize,import > types.FunctionType
torch._prims
 register_debug_prims code-exec > weakref.finalize
torch._prims.debug_prims
 register_debug_prims code-exec > weakref.finalize
torch._prims.executor
 make_fx code-exec > builtins.eval
 make_traced code-exec > builtins.eval
torch._sources
 parse_def code-exec > builtins.compile
torch._strobelight.cli_function_profiler
 StrobelightCLIFunctionProfiler._get_results process-exec,native-code,file-write,dos > _winapi.CreateProcess
 StrobelightCLIFunctionProfiler._run_async process-exec,native-code,file-write,info-leak > _winapi.CreateProcess
 StrobelightCLIFunctionProfiler._start_strobelight process-exec,native-code > _winapi.CreateProcess
 StrobelightCLIFunctionProfiler._stop_run process-exec,native-code,file-write > _winapi.CreateProcess
 StrobelightCLIFunctionProfiler._stop_strobelight_no_throw process-exec,native-code > _winapi.CreateProcess
 StrobelightCLIFunctionProfiler._wait_for_running process-exec,native-code,file-write,dos > _winapi.CreateProcess
 StrobelightCLIFunctionProfiler.profile process-exec > _winapi.CreateProcess
 _pid_namespace file-read,info-leak > os.readlink
 _pid_namespace_link file-read,info-leak > os.readlink
torch._strobelight.compile_time_profiler
 StrobelightCompileTimeProfiler._cls_init process-exec,info-leak > _winapi.CreateProcess
 get_fburl process-exec,native-code,file-write > _winapi.CreateProcess
 get_strobelight_url process-exec,native-code > _winapi.CreateProcess
torch._subclasses.fake_tensor
 FakeTensorMode.__torch_dispatch__ code-exec > weakref.finalize
 FakeTensorMode._cache_key code-exec > weakref.finalize
 FakeTensorMode._cached_dispatch_impl code-exec > weakref.finalize
 FakeTensorMode.dispatch code-exec > weakref.finalize
torch._tensor
 Tensor.stft code-exec > weakref.finalize
torch._utils
 _augment_memory_snapshot_stack_traces deserialize,file-read > pickle.load
 _import_dotted_name import > builtins.__import__
 _type import > builtins.__import__
 get_current_device_index native-code > ctypes.CDLL
 try_import import > importlib.util.module_from_spec
torch._utils_internal
 get_writable_path file-write > tempfile.mkdtemp
 max_clock_rate native-code > ctypes.CDLL
torch._vendor.quack.autotuner
 Autotuner.__call__ code-exec,file-write,file-read,info-leak,dos > atexit.register
 Autotuner.check_disk_cache file-write,file-read > os.makedirs
 FileCacheManager file-write > os.makedirs
 FileCacheManager.__init__ file-write > os.makedirs
torch._vendor.quack.bench.bench_utils
 run_and_print file-write > os.makedirs
torch._vendor.quack.cache
 get_cache_path file-write,info-leak > os.mkdir
 jit_cache file-write,info-leak > os.replace
 pool_scope code-exec > atexit.register
torch._vendor.quack.cache.async_compile
 CompilePool.poll file-write > os.open
 _flock_held_exclusively file-write > os.open
 _pool_worker deserialize,import > pickle.loads
 get_shared_executor code-exec > atexit.register
 pool_scope code-exec > atexit.register
torch._vendor.quack.cache.jit
 FileLock.__enter__ file-write,dos > os.open
 get_cache_path file-write,info-leak > os.mkdir
 jit_cache file-write,info-leak > os.replace
 namedtuple code-exec > builtins.eval
torch._vendor.quack.cute_dsl_elf_fix
 patch file-read > builtins.open
torch._vendor.quack.epilogue.frontend
 EpiMod.gemm import > importlib.import_module
 StaticEpi.plan import > importlib.import_module
 build_gemm_epi_plan import > importlib.import_module
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
torch._vendor.quack.epilogue.rotary
 make_interleaved_inv_freq code-exec > weakref.finalize
 make_mrope_inv_freq code-exec > weakref.finalize
torch._vendor.quack.gemm
 jit_cache file-write,info-leak > os.replace
torch._vendor.quack.gemm_interface
 _gemm_act_call code-exec > builtins.compile
 _gemm_norm_act_call code-exec > builtins.compile
 _gemm_rms_call code-exec > builtins.compile
 _gemm_rms_out code-exec > builtins.compile
 _gemm_rms_out_fake code-exec > weakref.finalize
 gemm_act code-exec > builtins.compile
 gemm_act_out code-exec > builtins.compile
 gemm_dact_out_fake code-exec > weakref.finalize
 gemm_dgated_out_fake code-exec > weakref.finalize
 gemm_gated code-exec > builtins.compile
 gemm_gated_out code-exec > builtins.compile
 gemm_norm_act code-exec > builtins.compile
 gemm_norm_act_out code-exec > builtins.compile
 gemm_norm_gated code-exec > builtins.compile
 gemm_norm_gated_out code-exec > builtins.compile
 gemm_rms code-exec > builtins.compile
torch._vendor.quack.gemm_runtime.host
 _compile_gemm_epi import > importlib.import_module
 build_gemm_epi_plan import > importlib.import_module
 jit_cache file-write,info-leak > os.replace
 resolve_gemm_class import > importlib.import_module
torch._vendor.quack.gemm_runtime.identity
 LocalModRegistry.install deserialize > cloudpickle.loads
 resolve_gemm_class import > importlib.import_module
torch._vendor.quack.gemm_runtime.torch_op
 _alloc_outs_from_meta code-exec,import > builtins.compile
 _gemm_epi code-exec,import > builtins.compile
 _gemm_epi_f code-exec,import > builtins.compile
 _gemm_epi_f_fake code-exec,import > builtins.compile
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
 _snapshot deserialize > pickle.load
torch.amp
 GradScaler import > builtins.__import__
 autocast import > builtins.__import__
 custom_bwd import > builtins.__import__
 custom_fwd import > builtins.__import__
torch.amp.autocast_mode
 _UnmanagedAutocast import > builtins.__import__
 autocast import > builtins.__import__
 autocast.__init__ import > builtins.__import__
 custom_bwd import > builtins.__import__
 custom_fwd import > builtins.__import__
torch.amp.grad_scaler
 GradScaler import > builtins.__import__
 GradScaler.__init__ import > builtins.__import__
torch.ao
 __getattr__ import > importlib.import_module
torch.ao.nn
 __getattr__ import > importlib.import_module
torch.ao.nn.intrinsic
 __getattr__ import > importlib.import_module
torch.ao.nn.intrinsic.quantized.modules.conv_add
 ConvAdd2d.forward code-exec > weakref.finalize
 ConvAddReLU2d.forward code-exec > weakref.finalize
torch.ao.nn.intrinsic.quantized.modules.conv_relu
 ConvReLU1d.forward code-exec > weakref.finalize
 ConvReLU2d.forward code-exec > weakref.finalize
 ConvReLU3d.forward code-exec > weakref.finalize
torch.ao.nn.quantizable.modules.activation
 MultiheadAttention._forward_impl code-exec > weakref.finalize
 MultiheadAttention.forward code-exec > weakref.finalize
torch.ao.nn.quantized.dynamic.modules.conv
 Conv1d.forward code-exec > weakref.finalize
 Conv2d.forward code-exec > weakref.finalize
 Conv3d.forward code-exec > weakref.finalize
torch.ao.nn.quantized.modules.conv
 Conv1d.forward code-exec > weakref.finalize
 Conv2d.forward code-exec > weakref.finalize
 Conv3d.forward code-exec > weakref.finalize
torch.ao.ns._numeric_suite_fx
 _n_shadows_compare_weights code-exec > types.CodeType
 _prepare_n_shadows_add_loggers_model code-exec > types.CodeType
 add_loggers code-exec > types.CodeType
 add_shadow_loggers code-exec > types.CodeType
 extract_weights code-exec > types.CodeType
 prepare_n_shadows_model code-exec > types.CodeType
torch.ao.ns.fx.n_shadows_utils
 create_one_transformed_and_logged_copy_of_subgraph code-exec > types.CodeType
 create_submodule_from_subgraph code-exec > types.CodeType
torch.ao.pruning._experimental.pruner.base_structured_sparsifier
 BaseStructuredSparsifier.prune code-exec > types.CodeType
 symbolic_trace code-exec > types.CodeType
torch.ao.quantization
 namedtuple code-exec > builtins.eval
 script_qconfig code-exec > builtins.compile
 script_qconfig_dict code-exec > builtins.compile
torch.ao.quantization.backend_config._common_operator_config_utils
 namedtuple code-exec > builtins.eval
torch.ao.quantization.fx._decomposed
 Library code-exec > weakref.finalize
torch.ao.quantization.fx._equalize
 get_layer_sqnr_dict code-exec > types.CodeType
 namedtuple code-exec > builtins.eval
torch.ao.quantization.fx.lstm_utils
 _get_lstm_with_individually_observed_parts code-exec > types.CodeType
 prepare_fx code-exec > types.CodeType
torch.ao.quantization.fx.prepare
 _run_prepare_fx_on_standalone_modules code-exec > types.CodeType
torch.ao.quantization.fx.utils
 namedtuple code-exec > builtins.eval
torch.ao.quantization.qconfig
 namedtuple code-exec > builtins.eval
torch.ao.quantization.quantize_fx
 _prepare_fx code-exec > types.CodeType
 _prepare_standalone_module_fx code-exec > types.CodeType
 fuse_fx code-exec > types.CodeType
 prepare_fx code-exec > types.CodeType
 prepare_qat_fx code-exec > types.CodeType
torch.ao.quantization.quantize_jit
 script_qconfig code-exec > builtins.compile
 script_qconfig_dict code-exec > builtins.compile
torch.autograd.profiler
 _parse_nvprof_trace file-write > sqlite3.connect
 load_nvprof file-write > sqlite3.connect
 parse_nvprof_trace file-write > sqlite3.connect
 profile.export_chrome_trace file-write > builtins.open
torch.autograd.profiler_util
 EventList.export_chrome_trace file-write > builtins.open
 EventList.export_stacks file-write > builtins.open
 namedtuple code-exec > builtins.eval
torch.backends._nnapi.prepare
 convert_model_to_nnapi code-exec > builtins.compile
 process_for_nnapi code-exec > builtins.compile
torch.backends.cuda
 cuFFTPlanCacheManager.__getitem__ native-code > ctypes.CDLL
torch.backends.cudnn
 _init native-code > ctypes.CDLL
torch.backends.mps
 _Library code-exec > weakref.finalize
torch.backends.xeon.run_cpu
 _CPUinfo process-exec > _winapi.CreateProcess
 _CPUinfo.__init__ process-exec,native-code > _winapi.CreateProcess
 _DefaultLogsSpecs file-write > tempfile.mkdtemp
 _Launcher.__init__ process-exec > _winapi.CreateProcess
 _Launcher.is_numactl_available process-exec,native-code,file-write > _winapi.CreateProcess
 _Launcher.launch process-exec,code-exec,native-code,file-write,dos > _winapi.CreateProcess
 main process-exec,code-exec,file-write > _winapi.CreateProcess
 start_processes code-exec,file-write > signal.signal
torch.compiler
 allow_in_graph code-exec > weakref.finalize
 list_backends import > importlib.import_module
 load_compiled_function code-exec > types.CodeType
 nonstrict_trace code-exec > weakref.finalize
torch.compiler.precompile
 load code-exec,deserialize,file-read > builtins.exec
torch.cpu.amp.autocast_mode
 autocast.__init__ import > builtins.__import__
torch.cpu.amp.grad_scaler
 GradScaler.__init__ import > builtins.__import__
torch.cuda
 CUDAPluggableAllocator native-code > ctypes.CDLL
 _amdsmi_cdll_hook import > builtins.__import__
 _amdsmi_cdll_hook.__init__ import,info-leak > builtins.__import__
 _amdsmi_cdll_hook._rocm_sdk_core_amdsmi_paths import > builtins.__import__
 _check_capability native-code > ctypes.CDLL
 _check_cubins native-code > ctypes.CDLL
 _compile_kernel native-code > ctypes.CDLL
 _device_count_nvml native-code > ctypes.CDLL
 _get_nvml_device_index native-code > ctypes.CDLL
 _get_pynvml_handler native-code > ctypes.CDLL
 _primary_context_devices native-code > ctypes.CDLL
 _raw_device_count_nvml native-code > ctypes.CDLL
 _raw_device_uuid_nvml native-code > ctypes.CDLL
 _register_triton_kernels import > builtins.__import__
 _use_uvm native-code > ctypes.CFUNCTYPE
 can_device_access_peer native-code > ctypes.CDLL
 clock_rate native-code > ctypes.CDLL
 device_count native-code > ctypes.CDLL
 device_memory_used native-code > ctypes.CDLL
 export_graph_data file-write > builtins.open
 get_device_properties native-code > ctypes.CDLL
 get_rng_state_all native-code > ctypes.CDLL
 is_available native-code > ctypes.CDLL
 list_gpu_processes native-code > ctypes.CDLL
 manual_seed_all native-code > ctypes.CDLL
 memory_usage native-code > ctypes.CDLL
 power_draw native-code > ctypes.CDLL
 seed_all native-code > ctypes.CDLL
 temperature native-code > ctypes.CDLL
 utilization native-code > ctypes.CDLL
torch.cuda._graph_annotations
 _cupti_version native-code > ctypes.CDLL
 dump_kernel_py_stacks file-write > builtins.open
 source_node_ids_available native-code > ctypes.CDLL
torch.cuda._graph_node_callbacks
 _stack_filter_roots import > builtins.__import__
 register import > builtins.__import__
torch.cuda._memory_viz
 _profile_to_snapshot native-code > ctypes.CDLL
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
torch.cuda.amp.autocast_mode
 autocast.__init__ import > builtins.__import__
torch.cuda.amp.common
 amp_definitely_not_available import > builtins.__import__
 find_spec import > builtins.__import__
torch.cuda.amp.grad_scaler
 GradScaler.__init__ import > builtins.__import__
torch.cuda.gds
 GdsFile file-write > os.open
 GdsFile.__init__ file-write > os.open
torch.cuda.graph_annotations
 dump_kernel_py_stacks file-write > builtins.open
torch.cuda.graphs
 CUDAGraph._arm_retained code-exec > weakref.finalize
 CUDAGraph.get_graph_data native-code > ctypes.CDLL
 CUDAGraph.reset code-exec > weakref.finalize
 _resolve_host_fn_name native-code > ctypes.CDLL
 export_graph_data file-write > builtins.open
 graph.__enter__ native-code,import,tamper > ctypes.CDLL
torch.cuda.green_contexts
 SMPartition.split native-code > ctypes.CDLL
 _check_cuda native-code > ctypes.CDLL
 _ensure_cuda_version native-code > ctypes.CDLL
 _ensure_locality_supported native-code > ctypes.CDLL
 _ensure_supported native-code > ctypes.CDLL
 _ensure_workqueue_supported native-code > ctypes.CDLL
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
 _dump_snapshot deserialize,file-write > pickle.load
 _get_nvml_device_index native-code > ctypes.CDLL
 _make_uvm_allocator native-code > ctypes.CFUNCTYPE
 _save_memory_usage deserialize,file-write > pickle.load
 _save_segment_usage deserialize,file-write > pickle.load
 _snapshot deserialize,file-read > pickle.load
 _use_uvm native-code > ctypes.CFUNCTYPE
 list_gpu_processes native-code > ctypes.CDLL
torch.cuda.random
 device_count native-code > ctypes.CDLL
 get_rng_state_all native-code > ctypes.CDLL
 manual_seed_all native-code > ctypes.CDLL
 seed_all native-code > ctypes.CDLL
torch.cuda.tunable
 _gather_tunableop_results file-write,file-read,info-leak > builtins.open
 _gather_unique_untuned_gemm_from_files file-read > builtins.open
 mgpu_tune_gemm_in_file native-code,file-write,file-read > ctypes.CDLL
 tune_gemm_in_file file-read > builtins.open
torch.distributed
 DeviceMesh code-exec > sys.excepthook
 _is_spmd_types_available import > builtins.__import__
 _make_distributed_pdb code-exec,file-read > signal.signal
 _spmd_no_typecheck import > builtins.__import__
 all_gather_object deserialize > torch.load
 breakpoint code-exec,file-read > signal.signal
 broadcast_object_list deserialize > torch.load
 gather_object deserialize > torch.load
 init_device_mesh code-exec > sys.excepthook
 init_process_group code-exec > sys.excepthook
 recv_object_list deserialize > torch.load
 scatter_object_list deserialize > torch.load
torch.distributed._composable.checkpoint_activation
 _checkpoint_without_reentrant_generator_impl import > builtins.__import__
torch.distributed._composable.replicate_with_fsdp
 DeviceMesh code-exec > sys.excepthook
 _get_mesh_info code-exec > sys.excepthook
 _init_default_mesh code-exec > sys.excepthook
 _init_param_group code-exec > sys.excepthook
torch.distributed._functional_collectives
 DeviceMesh code-exec > sys.excepthook
torch.distributed._local_tensor
 DeviceMesh code-exec > sys.excepthook
 LocalTensor.__torch_dispatch__ import > importlib.import_module
 LocalTensorMode.__enter__ import > importlib.import_module
 LocalTensorMode.__exit__ import > importlib.import_module
 LocalTensorMode.__torch_dispatch__ import > importlib.import_module
 LocalTensorMode._patch_random_functions import > importlib.import_module
 LocalTensorMode._unpatch_random_functions import > importlib.import_module
 LocalTensorMode.disable import > importlib.import_module
 LocalTensorMode.disable_ import > importlib.import_module
 LocalTensorMode.enable_ import > importlib.import_module
 LocalTensorMode.rank_map import > importlib.import_module
 LocalTensorMode.tensor_map import > importlib.import_module
torch.distributed._nccl4py.backend
 NCCL4PyBackend.__init__ native-code > ctypes.CDLL
 _nccl4py_device native-code > ctypes.CDLL
torch.distributed._ops.device_mesh
 DeviceMesh code-exec > sys.excepthook
 _runtime_compute_coordinate_on_dim_fake code-exec > weakref.finalize
torch.distributed._shard
 _shard_tensor deserialize > torch.load
 shard_module deserialize > torch.load
 shard_parameter deserialize > torch.load
torch.distributed._shard.api
 _shard_tensor deserialize > torch.load
 shard_module deserialize > torch.load
 shard_parameter deserialize > torch.load
torch.distributed._shard.checkpoint
 async_save code-exec > weakref.finalize
 load code-exec,deserialize > _lsprof.Profiler
 load_sharded_optimizer_state_dict code-exec > _lsprof.Profiler
 load_state_dict code-exec,deserialize > _lsprof.Profiler
 save code-exec,deserialize > _lsprof.Profiler
 save_state_dict code-exec,deserialize > _lsprof.Profiler
torch.distributed._shard.sharded_tensor
 init_from_local_shards deserialize > torch.load
torch.distributed._shard.sharded_tensor.api
 ShardedTensor._init_from_local_shards deserialize > torch.load
torch.distributed._sharded_tensor
 init_from_local_shards deserialize > torch.load
torch.distributed._state_dict_utils
 _all_gather_sharded_tensor code-exec > weakref.finalize
 _broadcast_state_dict deserialize > torch.load
 _create_cpu_state_dict code-exec > weakref.finalize
 _gather_state_dict code-exec > weakref.finalize
torch.distributed._symmetric_memory._nvshmem_triton
 NvshmemLibFinder.find_device_library process-exec,native-code,file-write > _winapi.CreateProcess
 _log_triton_kernel code-exec > atexit.register
 requires_nvshmem process-exec,native-code > _winapi.CreateProcess
torch.distributed._tensor
 DeviceMesh code-exec > sys.excepthook
 import_module import > importlib.import_module
 init_device_mesh code-exec > sys.excepthook
torch.distributed._tensor.api
 DeviceMesh code-exec > sys.excepthook
 check_tensor_meta deserialize > torch.load
torch.distributed._tensor.placement_types
 DeviceMesh code-exec > sys.excepthook
 pad_tensor code-exec > weakref.finalize
torch.distributed._token_switch
 TokenSwitchNCCL native-code > ctypes.CDLL
 TokenSwitchNCCL.__init__ native-code > ctypes.CDLL
 _find_pkg_dir import > builtins.__import__
 _import_nccl_ep native-code,import > ctypes.CDLL
 _prepare_nccl4py native-code,import > ctypes.CDLL
torch.distributed._tools.memory_tracker
 MemoryTracker.load deserialize,file-read > pickle.load
 MemoryTracker.save_stats file-write > builtins.open
 MemoryTracker.show_traces deserialize,file-read > pickle.load
torch.distributed._tools.sac_estimator
 SACEstimator._get_sac_tradeoff_pwlf_stats file-write > os.makedirs
 SACEstimator.pwlf_sac_tradeoff_curve file-write > os.makedirs
torch.distributed._transport._api
 Transport._cuda_stream native-code > ctypes.CDLL
 Transport.read_stream native-code > ctypes.CDLL
 Transport.write_stream native-code > ctypes.CDLL
 _CudaStreamOrdering native-code > ctypes.CDLL
torch.distributed._transport._cuda_stream
 _CudaStreamOrdering native-code > ctypes.CDLL
 _CudaStreamOrdering.__init__ native-code > ctypes.CDLL
 _driver native-code > ctypes.CDLL
torch.distributed._transport.nixl._transport
 import_module import > importlib.import_module
torch.distributed.algorithms.ddp_comm_hooks.quantization_hooks
 quantization_perchannel_hook code-exec > weakref.finalize
torch.distributed.checkpoint
 async_save code-exec > weakref.finalize
 load code-exec,deserialize > _lsprof.Profiler
 load_sharded_optimizer_state_dict code-exec > _lsprof.Profiler
 load_state_dict code-exec,deserialize > _lsprof.Profiler
 save code-exec,deserialize > _lsprof.Profiler
 save_state_dict code-exec,deserialize > _lsprof.Profiler
torch.distributed.checkpoint._async_process_executor
 _AsyncCheckpointProcess._checkpointing_subprocess code-exec,tamper > sys.excepthook
 _AsyncCheckpointProcess._execute_save code-exec > _lsprof.Profiler
 _ProcessBasedAsyncCheckpointExecutor.execute_save network > _socket.gethostbyaddr
 _ProcessGroupInitInfo network > _socket.gethostbyaddr
 _ProcessGroupInitInfo.__init__ network > _socket.gethostbyaddr
 _get_fq_hostname network,info-leak > _socket.gethostbyaddr
 get_free_port network > socket.socket
torch.distributed.checkpoint._async_thread_executor
 save_wrapper code-exec > _lsprof.Profiler
torch.distributed.checkpoint._checkpointer
 _Checkpointer.load code-exec > _lsprof.Profiler
 _Checkpointer.save code-exec > _lsprof.Profiler
torch.distributed.checkpoint._consolidate_hf_safetensors
 _consolidate_safetensors_files file-write,file-read > builtins.open
 _process_output_file file-write,file-read > builtins.open
 _write_data file-write,file-read > builtins.open
 _write_metadata file-write > builtins.open
 _write_overall_metadata_file file-write > builtins.open
 consolidate_safetensors_files file-write,file-read > builtins.open
 consolidate_safetensors_files_on_every_rank deserialize,file-write,file-read > torch.load
torch.distributed.checkpoint._experimental
 DefaultStager code-exec > weakref.finalize
 make_async_checkpointer code-exec > weakref.finalize
torch.distributed.checkpoint._experimental.builder
 DefaultStager code-exec > weakref.finalize
 make_async_checkpointer code-exec > weakref.finalize
torch.distributed.checkpoint._experimental.checkpoint_process
 CheckpointProcess._create_subprocess deserialize,file-delete > pickle.load
torch.distributed.checkpoint._experimental.checkpoint_reader
 CheckpointReader._partial_read deserialize,file-read > torch.load
 CheckpointReader.read deserialize,file-read > torch.load
torch.distributed.checkpoint._experimental.checkpoint_writer
 CheckpointWriter.write file-write > os.makedirs
torch.distributed.checkpoint._experimental.staging
 DefaultStager code-exec > weakref.finalize
 DefaultStager.__init__ code-exec > weakref.finalize
 StateDictStager code-exec > weakref.finalize
torch.distributed.checkpoint._extension
 try_import import > importlib.util.module_from_spec
torch.distributed.checkpoint._pg_transport
 PGTransport.recv_checkpoint deserialize > pickle.loads
torch.distributed.checkpoint._state_dict_stager
 StateDictStager code-exec > weakref.finalize
 StateDictStager.__init__ code-exec > weakref.finalize
 StateDictStager._offload_tensor code-exec > weakref.finalize
 StateDictStager._reconstruct code-exec > weakref.finalize
 StateDictStager._stage_untyped_storage code-exec > weakref.finalize
 StateDictStager.deepcopy_with_tensor_offload code-exec > weakref.finalize
 StateDictStager.stage code-exec > weakref.finalize
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
 _load_state_dict deserialize > torch.load
 _save_state_dict deserialize > torch.load
 torch_save_to_dcp deserialize > torch.load
torch.distributed.checkpoint.hf_storage
 HuggingFaceStorageWriter.finish file-write > builtins.open
 consolidate_safetensors_files file-write,file-read > builtins.open
torch.distributed.checkpoint.optimizer
 load_sharded_optimizer_state_dict code-exec > _lsprof.Profiler
 load_state_dict code-exec,deserialize > _lsprof.Profiler
torch.distributed.checkpoint.quantized_hf_storage
 QuantizedHuggingFaceStorageReader._load_quantization_metadata file-read > builtins.open
 QuantizedHuggingFaceStorageReader.read_metadata file-read > builtins.open
torch.distributed.checkpoint.staging
 BlockingAsyncStager.stage code-exec > weakref.finalize
 DefaultStager code-exec > weakref.finalize
 DefaultStager.__init__ code-exec > weakref.finalize
 StateDictStager code-exec > weakref.finalize
 _ReplicationStager file-write > os.makedirs
 _ReplicationStager.__init__ file-write > os.makedirs
 _ReplicationStager._persist_state_dict file-delete,file-write > os.remove
 _ReplicationStager.stage file-delete,file-write > os.remove
 _create_cpu_state_dict code-exec > weakref.finalize
torch.distributed.checkpoint.state_dict
 _broadcast_state_dict deserialize > torch.load
 _gather_state_dict code-exec > weakref.finalize
 _get_model_state_dict code-exec > weakref.finalize
 _get_optim_state_dict code-exec > weakref.finalize
 _load_model_state_dict deserialize > torch.load
 _load_optim_state_dict deserialize > torch.load
 _maybe_full_or_cpu_state_dict code-exec > weakref.finalize
 set_model_state_dict deserialize > torch.load
 set_optimizer_state_dict deserialize > torch.load
 set_state_dict deserialize > torch.load
torch.distributed.checkpoint.state_dict_loader
 _load_state_dict deserialize > torch.load
 _profile code-exec,deserialize > _lsprof.Profiler
 load code-exec,deserialize > _lsprof.Profiler
 load_state_dict code-exec,deserialize > _lsprof.Profiler
torch.distributed.checkpoint.state_dict_saver
 DefaultStager code-exec > weakref.finalize
 _profile code-exec,deserialize > _lsprof.Profiler
 _save_state_dict deserialize > torch.load
 async_save code-exec > weakref.finalize
 save code-exec,deserialize > _lsprof.Profiler
 save_state_dict code-exec,deserialize > _lsprof.Profiler
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
 _profile code-exec,deserialize > _lsprof.Profiler
torch.distributed.collective_utils
 _check_rng_sync import > builtins.__import__
 _desync_table_str import > builtins.__import__
 all_gather deserialize > torch.load
 all_gather_object_enforce_type deserialize > torch.load
 broadcast deserialize > torch.load
torch.distributed.debug._debug_handlers
 FlightRecorderHandler._build_db code-exec > builtins.compile
 FlightRecorderHandler._render_tables code-exec > builtins.compile
 FlightRecorderHandler.dump code-exec > builtins.compile
 FrontendServer network > socket.socket
 TorchCommsFlightRecorderHandler._render_tables code-exec > builtins.compile
 TorchCommsFlightRecorderHandler.dump code-exec > builtins.compile
 build_db code-exec,dos > builtins.compile
torch.distributed.debug._frontend
 Environment import > builtins.__import__
 FrontendServer network > socket.socket
 FrontendServer.__init__ network,import > socket.socket
 PeriodicDumper._run file-write > builtins.open
 PeriodicDumper.start file-write > os.makedirs
 ThreadingHTTPServer network > socket.socket
 _IPv6HTTPServer network > socket.socket
 main network,file-write > socket.socket
torch.distributed.debug._handlers
 _torch_profile file-write,dos > io.open
torch.distributed.device_mesh
 DeviceMesh code-exec > sys.excepthook
 DeviceMesh.__getitem__ code-exec > sys.excepthook
 DeviceMesh.__init__ code-exec > sys.excepthook
 DeviceMesh._concatenate code-exec > sys.excepthook
 DeviceMesh._create_flatten_mesh code-exec > sys.excepthook
 DeviceMesh._create_sub_mesh code-exec > sys.excepthook
 DeviceMesh._create_unflatten_mesh code-exec > sys.excepthook
 DeviceMesh._flatten code-exec > sys.excepthook
 DeviceMesh._get_all_submeshes code-exec > sys.excepthook
 DeviceMesh._setup_world_group_and_device code-exec > sys.excepthook
 DeviceMesh._unflatten code-exec > sys.excepthook
 DeviceMesh.from_group code-exec > sys.excepthook
 init_device_mesh code-exec > sys.excepthook
 init_process_group code-exec > sys.excepthook
torch.distributed.distributed_c10d
 _nccl2_device native-code > ctypes.CDLL
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
 SimpleElasticAgent._invoke_run network,dos > _socket.gethostbyaddr
 SimpleElasticAgent._record_worker_events network > _socket.gethostbyaddr
 SimpleElasticAgent._rendezvous network > _socket.gethostbyaddr
 SimpleElasticAgent._restart_workers network > _socket.gethostbyaddr
 SimpleElasticAgent.get_event_failed network > _socket.gethostbyaddr
 SimpleElasticAgent.get_event_succeeded network > _socket.gethostbyaddr
 SimpleElasticAgent.record_duration network > _socket.gethostbyaddr
 SimpleElasticAgent.run network > _socket.gethostbyaddr
 _get_fq_hostname network,info-leak > _socket.gethostbyaddr
torch.distributed.elastic.agent.server.local_elastic_agent
 LocalElasticAgent._get_fq_hostname network,info-leak > _socket.gethostbyaddr
 LocalElasticAgent._log_watchdog_event network > _socket.gethostbyaddr
 LocalElasticAgent._setup_local_watchdog file-delete,file-write,info-leak > os.remove
 LocalElasticAgent._start_workers code-exec,file-delete,file-write,info-leak > signal.signal
 LocalElasticAgent._update_uninterruptible_dwell file-read > builtins.open
 PContext file-write > builtins.open
 read_proc_state file-read > builtins.open
 start_processes code-exec,file-write > signal.signal
torch.distributed.elastic.events
 construct_and_record_rdzv_event network,info-leak > _socket.gethostbyaddr
torch.distributed.elastic.metrics.api
 namedtuple code-exec > builtins.eval
torch.distributed.elastic.multiprocessing
 DefaultLogsSpecs file-write > tempfile.mkdtemp
 MultiprocessContext file-write > builtins.open
 PContext file-write > builtins.open
 ProcessFailure file-read > builtins.open
 SubprocessContext file-write > builtins.open
 start_processes code-exec,file-write > signal.signal
torch.distributed.elastic.multiprocessing.api
 DefaultLogsSpecs file-write > tempfile.mkdtemp
 DefaultLogsSpecs.__init__ file-write > tempfile.mkdtemp
 DefaultLogsSpecs._make_log_dir file-write > os.makedirs
 DefaultLogsSpecs.reify file-delete,file-write > shutil.rmtree
 MultiprocessContext file-write > builtins.open
 MultiprocessContext.__init__ file-write > builtins.open
 MultiprocessContext._start deserialize,file-delete > pickle.load
 PContext file-write > builtins.open
 PContext.__init__ file-write > builtins.open
 PContext.start code-exec > signal.signal
 ProcessFailure file-read > builtins.open
 SubprocessContext file-write > builtins.open
 SubprocessContext.__init__ file-write > builtins.open
 SubprocessContext._start process-exec,file-write > subprocess.Popen
 SubprocessHandler process-exec,file-write > subprocess.Popen
 get_subprocess_handler process-exec,file-write > subprocess.Popen
torch.distributed.elastic.multiprocessing.errors
 ChildFailedError network > _socket.gethostbyaddr
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
 DynamicRendezvousHandler._keep_alive_weak network > _socket.gethostbyaddr
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
torch.distributed.fsdp._common_utils
 DeviceMesh code-exec > sys.excepthook
torch.distributed.fsdp._flat_param
 FlatParamHandle._get_shard code-exec > weakref.finalize
 FlatParamHandle.shard code-exec > weakref.finalize
torch.distributed.fsdp._fsdp_extensions
 DeviceMesh code-exec > sys.excepthook
torch.distributed.fsdp._fully_shard._fsdp_common
 DeviceMesh code-exec > sys.excepthook
torch.distributed.fsdp._fully_shard._fsdp_init
 DeviceMesh code-exec > sys.excepthook
 _get_mesh_info code-exec > sys.excepthook
 _get_mesh_info_from_named_dims code-exec > sys.excepthook
 _get_post_forward_mesh_info code-exec > sys.excepthook
 _init_default_fully_shard_mesh code-exec > sys.excepthook
 _init_default_mesh code-exec > sys.excepthook
 _init_param_group code-exec > sys.excepthook
 init_device_mesh code-exec > sys.excepthook
torch.distributed.fsdp._fully_shard._fsdp_param
 DeviceMesh code-exec > sys.excepthook
 FSDPParam.__init__ import > builtins.__import__
 FSDPParam._build_spmd_sharding_spec code-exec > sys.excepthook
 FSDPParam._init_sharded_param import > builtins.__import__
 FSDPParam._init_sharding_spec code-exec > sys.excepthook
 FSDPParam._init_sharding_spec_spmd code-exec > sys.excepthook
 FSDPParam._init_sharding_spec_tp code-exec > sys.excepthook
torch.distributed.fsdp._fully_shard._fsdp_param_group
 FSDPParamGroup.post_backward import > builtins.__import__
 FSDPParamGroup.post_forward import > builtins.__import__
 FSDPParamGroup.pre_backward import > builtins.__import__
 FSDPParamGroup.pre_forward import > builtins.__import__
 _spmd_no_typecheck import > builtins.__import__
torch.distributed.fsdp._fully_shard._fsdp_state
 FSDPState._post_forward import > builtins.__import__
 FSDPState._pre_backward import > builtins.__import__
 FSDPState._pre_forward import > builtins.__import__
 FSDPState.finalize_backward import > builtins.__import__
 _spmd_no_typecheck import > builtins.__import__
torch.distributed.fsdp._fully_shard._fully_shard
 DeviceMesh code-exec > sys.excepthook
 FSDPModule.set_reshard_after_forward code-exec > sys.excepthook
 _get_mesh_info code-exec > sys.excepthook
 _get_post_forward_mesh_info code-exec > sys.excepthook
 _init_default_mesh code-exec > sys.excepthook
 _init_param_group code-exec > sys.excepthook
torch.distributed.fsdp._init_utils
 DeviceMesh code-exec > sys.excepthook
 _init_param_handle_from_module code-exec > weakref.finalize
 _init_param_handle_from_params code-exec > weakref.finalize
torch.distributed.fsdp._optim_utils
 _allgather_state_info deserialize > torch.load
 _broadcast_processed_state deserialize > torch.load
 _check_missing_keys_on_rank deserialize > torch.load
 _convert_state_with_orig_params deserialize > torch.load
 _flatten_optim_state code-exec > weakref.finalize
 _flatten_optim_state_dict code-exec,deserialize > weakref.finalize
 _gather_all_orig_param_state deserialize > torch.load
 _gather_state_dict code-exec > weakref.finalize
 _map_param_key_to_optim_keys deserialize > torch.load
 _optim_state_dict deserialize > torch.load
 _shard_orig_param_state code-exec > weakref.finalize
torch.distributed.fsdp._runtime_utils
 _get_reduce_scatter_tensors code-exec > weakref.finalize
 _post_backward_hook code-exec > weakref.finalize
 _reduce_grad code-exec > weakref.finalize
torch.distributed.fsdp._shard_utils
 DeviceMesh code-exec > sys.excepthook
torch.distributed.fsdp._state_dict_utils
 _local_post_state_dict_hook deserialize > torch.load
 _local_pre_load_state_dict_hook code-exec > weakref.finalize
 _sharded_pre_load_state_dict_hook code-exec > weakref.finalize
 init_from_local_shards deserialize > torch.load
torch.distributed.fsdp.fully_sharded_data_parallel
 DeviceMesh code-exec > sys.excepthook
 FullyShardedDataParallel._optim_state_dict_impl deserialize > torch.load
 FullyShardedDataParallel._optim_state_dict_to_load_impl code-exec,deserialize > weakref.finalize
 _flatten_optim_state_dict code-exec,deserialize > weakref.finalize
 _init_param_handle_from_module code-exec > weakref.finalize
 _optim_state_dict deserialize > torch.load
torch.distributed.fsdp.sharded_grad_scaler
 GradScaler import > builtins.__import__
 ShardedGradScaler.__init__ import > builtins.__import__
torch.distributed.launcher
 LaunchConfig file-write > tempfile.mkdtemp
 launch_agent network,info-leak > _socket.gethostbyaddr
torch.distributed.launcher.api
 ChildFailedError network > _socket.gethostbyaddr
 DefaultLogsSpecs file-write > tempfile.mkdtemp
 LaunchConfig file-write > tempfile.mkdtemp
 LaunchConfig.__post_init__ file-write > tempfile.mkdtemp
 launch_agent network,info-leak > _socket.gethostbyaddr
torch.distributed.nn.api.remote_module
 RemoteModule.__init__ code-exec > builtins.compile
 _RemoteModule code-exec > builtins.compile
 _RemoteModule.__init__ code-exec,import > builtins.compile
 _RemoteModule._init_template code-exec,import > builtins.compile
 _create_module_with_interface code-exec > builtins.compile
 _instantiate_template code-exec,import > builtins.compile
 _recursive_script_module_receiver deserialize > torch._C.import_ir_module
torch.distributed.nn.jit.instantiator
 _StringLoader.exec_module code-exec > builtins.compile
 _do_instantiate_remote_module_template code-exec,import > builtins.compile
 instantiate_non_scriptable_remote_module_template code-exec,import > builtins.compile
 instantiate_scriptable_remote_module_template code-exec,import > builtins.compile
torch.distributed.optim.zero_redundancy_optimizer
 ZeroRedundancyOptimizer.consolidate_state_dict deserialize > torch.load
 _broadcast_object deserialize > torch.load
torch.distributed.pipelining._IR
 Pipe._from_traced code-exec > builtins.exec
 _outline_submodules code-exec > builtins.exec
torch.distributed.pipelining._schedule_visualizer
 get_schedule_ops code-exec > builtins.exec
torch.distributed.pipelining._unflatten
 _outline_submodules code-exec > builtins.exec
torch.distributed.pipelining._utils
 DeviceMesh code-exec > sys.excepthook
torch.distributed.pipelining.schedules
 PipelineScheduleMulti._dump_csv file-write > builtins.open
 PipelineScheduleMulti._load_csv file-read > builtins.open
 _PipelineScheduleRuntime._dump_csv file-write > builtins.open
 _PipelineScheduleRuntime._load_csv file-read > builtins.open
 _dump_chrometrace file-write > builtins.open
torch.distributed.pipelining.stage
 PipelineStage._backward_metadata_inference deserialize > torch.load
 PipelineStage._forward_metadata_inference deserialize > torch.load
 PipelineStage._prepare_backward_infra deserialize > torch.load
 PipelineStage._prepare_forward_infra deserialize > torch.load
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
 determine_local_world_size native-code > ctypes.CDLL
 run_script_path code-exec,deserialize,import,file-write > builtins.exec
torch.distributed.tensor
 DeviceMesh code-exec > sys.excepthook
 init_device_mesh code-exec > sys.excepthook
torch.distributed.tensor._api
 DeviceMesh code-exec > sys.excepthook
 _FromTorchTensor.forward deserialize > torch.load
 check_tensor_meta deserialize > torch.load
torch.distributed.tensor._collective_utils
 DeviceMesh code-exec > sys.excepthook
 _mesh_get_process_group_fake code-exec > weakref.finalize
 _shard_dim_alltoall_meta code-exec > weakref.finalize
 check_tensor_meta deserialize > torch.load
 pad_tensor code-exec > weakref.finalize
torch.distributed.tensor._decompositions
 DecompShardingStrategy._get_fake_mesh code-exec > sys.excepthook
 DecompShardingStrategy.propagate_strategy code-exec > sys.excepthook
 DeviceMesh code-exec > sys.excepthook
torch.distributed.tensor._dispatch
 DeviceMesh code-exec > sys.excepthook
 convolution_backward_handler code-exec > weakref.finalize
torch.distributed.tensor._dtensor_spec
 DeviceMesh code-exec > sys.excepthook
torch.distributed.tensor._op_schema
 DeviceMesh code-exec > sys.excepthook
torch.distributed.tensor._ops
 DeviceMesh code-exec > sys.excepthook
torch.distributed.tensor._ops._conv_ops
 DeviceMesh code-exec > sys.excepthook
torch.distributed.tensor._ops._einsum_strategy
 DeviceMesh code-exec > sys.excepthook
torch.distributed.tensor._ops._math_ops
 DeviceMesh code-exec > sys.excepthook
torch.distributed.tensor._ops._matrix_ops
 DeviceMesh code-exec > sys.excepthook
torch.distributed.tensor._ops._tensor_ops
 DeviceMesh code-exec > sys.excepthook
torch.distributed.tensor._ops.single_dim_strategy
 DeviceMesh code-exec > sys.excepthook
torch.distributed.tensor._ops.strategy_validation
 DeviceMesh code-exec > sys.excepthook
 _query_dtensor_rules code-exec > sys.excepthook
 _validate_aten_op_for_sample code-exec,import > sys.excepthook
 _validate_with_mitigations code-exec > sys.excepthook
 compare_operator code-exec > sys.excepthook
 init_device_mesh code-exec > sys.excepthook
 validate_combination code-exec > sys.excepthook
torch.distributed.tensor._ops.utils
 DeviceMesh code-exec > sys.excepthook
torch.distributed.tensor._random
 DeviceMesh code-exec > sys.excepthook
torch.distributed.tensor._redistribute
 DeviceMesh code-exec > sys.excepthook
torch.distributed.tensor._sharding_prop
 DeviceMesh code-exec > sys.excepthook
torch.distributed.tensor._tp_conv
 convolution_backward_handler code-exec > weakref.finalize
 tp_convolution_backward code-exec > weakref.finalize
torch.distributed.tensor._utils
 DeviceMesh code-exec > sys.excepthook
torch.distributed.tensor.debug
 visualize_sharding import > builtins.__import__
torch.distributed.tensor.debug._comm_mode
 CommDebugMode.generate_json_dump file-write > builtins.open
 CommDebugMode.log_comm_debug_tracing_table_to_file file-write > builtins.open
torch.distributed.tensor.debug._op_coverage
 print_op_coverage_summary file-write > builtins.open
torch.distributed.tensor.debug._visualize_sharding
 visualize_sharding import > builtins.__import__
torch.distributed.tensor.device_mesh
 DeviceMesh code-exec > sys.excepthook
 init_device_mesh code-exec > sys.excepthook
torch.distributed.tensor.experimental._context_parallel._attention
 DeviceMesh code-exec > sys.excepthook
 create_block_mask code-exec > weakref.finalize
torch.distributed.tensor.experimental._context_parallel._load_balancer
 _PTRRLoadBalancer._generate_indices code-exec > weakref.finalize
torch.distributed.tensor.experimental._func_map
 DeviceMesh code-exec > sys.excepthook
 _local_map_wrapped import > builtins.__import__
torch.distributed.tensor.experimental._tp_transform
 DeviceMesh code-exec > sys.excepthook
 _TensorParallelTransformPass code-exec > sys.excepthook
 _TensorParallelTransformPass.__init__ code-exec > sys.excepthook
 _insert_reshard_gm code-exec > builtins.eval
 _partitioner code-exec > builtins.eval
 make_fx code-exec > builtins.eval
 tensor_parallel_transformation code-exec > sys.excepthook
torch.distributed.tensor.parallel.api
 DeviceMesh code-exec > sys.excepthook
torch.distributed.tensor.parallel.fsdp
 DeviceMesh code-exec > sys.excepthook
torch.distributed.tensor.parallel.input_reshard
 DeviceMesh code-exec > sys.excepthook
torch.distributed.tensor.parallel.loss
 DeviceMesh code-exec > sys.excepthook
torch.distributed.tensor.parallel.style
 DeviceMesh code-exec > sys.excepthook
torch.distributed.tensor.placement_types
 DeviceMesh code-exec > sys.excepthook
 Shard._maybe_pad_tensor code-exec > weakref.finalize
 Shard._pad_for_new_shard_dim code-exec > weakref.finalize
 Shard._reduce_shard_tensor code-exec > weakref.finalize
 Shard._select_split_tensor code-exec > weakref.finalize
 Shard._shard_tensor code-exec > weakref.finalize
 Shard._split_tensor code-exec > weakref.finalize
 Shard._split_tensor_helper code-exec > weakref.finalize
 Shard._to_new_shard_dim code-exec > weakref.finalize
 Shard._to_replicate_tensor code-exec > weakref.finalize
 _StridedShard._pad_for_new_shard_dim code-exec > weakref.finalize
 _StridedShard._to_new_shard_dim code-exec > weakref.finalize
 _StridedShard._to_replicate_tensor code-exec > weakref.finalize
 pad_tensor code-exec > weakref.finalize
torch.distributions
 pad code-exec > weakref.finalize
torch.distributions.transforms
 CorrCholeskyTransform._call code-exec > weakref.finalize
 CorrCholeskyTransform._inverse code-exec > weakref.finalize
 StickBreakingTransform._call code-exec > weakref.finalize
 pad code-exec > weakref.finalize
torch.export
 load deserialize,native-code,file-write > torch.load
torch.export._draft_export
 CaptureStructuredTrace.emit file-write > os.makedirs
 get_loc file-read > builtins.open
torch.export._trace
 _export_to_aten_ir code-exec > builtins.compile
 _export_to_aten_ir_make_fx code-exec > builtins.eval
 _export_to_torch_ir code-exec > builtins.exec
 _produce_aten_artifact code-exec > builtins.compile
 _strict_export code-exec > builtins.exec
 apply_runtime_assertion_pass code-exec > builtins.compile
 make_fx code-exec > builtins.eval
 placeholder_naming_pass code-exec > builtins.compile
torch.export._unlift
 _convert_guards_code_to_fn code-exec > builtins.exec
 _unlift_exported_program_lifted_states code-exec > builtins.exec
torch.export.custom_ops
 _call_custom_autograd_function_in_pre_dispatch import > importlib.import_module
torch.export.experimental
 _ExportPackage._compiled_and_package file-write > builtins.open
 _decompose_exported_program code-exec > builtins.compile
torch.export.exported_program
 ExportedProgram.module code-exec > builtins.exec
 _decompose_and_get_gm_with_new_signature_constants code-exec > builtins.compile
 _decompose_exported_program code-exec > builtins.compile
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
 _package_exported_programs native-code > ctypes.cast
 _package_state_dict native-code > ctypes.cast
 _save_raw_tensors native-code > ctypes.cast
 is_pt2_package file-write > io.open
 load_pt2 deserialize,native-code > torch.load
torch.func
 hessian code-exec > weakref.finalize
 jacfwd code-exec > weakref.finalize
 jacrev code-exec > weakref.finalize
 vmap code-exec > weakref.finalize
torch.functional
 stft code-exec > weakref.finalize
torch.fx
 replace_pattern code-exec > types.CodeType
 symbolic_trace code-exec > types.CodeType
torch.fx._graph_pickler
 GraphPickler.reducer_override import > importlib.import_module
 _OpPrecompiledPickleData.unpickle deserialize,import > pickle.loads
 _TorchNumpyPickleData.from_object import > importlib.import_module
 _TorchNumpyPickleData.reduce_helper import > importlib.import_module
 _TorchNumpyPickleData.unpickle import > importlib.import_module
 import_dill import > builtins.__import__
torch.fx._lazy_graph_module
 _LazyGraphModule.__reduce__ code-exec > builtins.exec
 _LazyGraphModule.__reduce_package__ code-exec > builtins.exec
 _LazyGraphModule._real_recompile code-exec > builtins.exec
 _LazyGraphModule.real_recompile code-exec > builtins.exec
 reduce_graph_module code-exec > builtins.exec
torch.fx._pytree
 namedtuple code-exec > builtins.eval
torch.fx._symbolic_trace
 CodeType code-exec > types.CodeType
 FunctionType code-exec > types.FunctionType
 Tracer._proxy_placeholder code-exec > atexit.register
 Tracer.call_module code-exec > atexit.register
 Tracer.create_arg code-exec > atexit.register
 Tracer.create_args_for_root code-exec > types.CodeType
 Tracer.getattr code-exec > atexit.register
 Tracer.trace code-exec > types.CodeType
 _patch_function code-exec > types.CodeType
 symbolic_trace code-exec > types.CodeType
torch.fx.experimental.const_fold
 split_const_subgraphs code-exec > types.CodeType
torch.fx.experimental.merge_matmul
 merge_matmul code-exec > types.CodeType
 symbolic_trace code-exec > types.CodeType
torch.fx.experimental.meta_tracer
 MetaTracer.create_proxy code-exec > atexit.register
 MetaTracer.trace code-exec > types.CodeType
 symbolic_trace code-exec > types.CodeType
torch.fx.experimental.optimization
 fuse code-exec > types.CodeType
 optimize_for_inference code-exec > types.CodeType
 remove_dropout code-exec > types.CodeType
torch.fx.experimental.proxy_tensor
 PythonKeyTracer.create_arg code-exec > atexit.register
 PythonKeyTracer.create_node code-exec > atexit.register
 _MakefxTracer._trace_inner code-exec > builtins.eval
 _MakefxTracer.trace code-exec > builtins.eval
 _ModuleStackTracer.create_node code-exec > atexit.register
 _ModuleStackTracer.trace code-exec > types.CodeType
 _ModuleStackTracerForGraphModuleDeserialization.create_node code-exec > atexit.register
 _ModuleStackTracerForGraphModuleDeserialization.trace code-exec > types.CodeType
 _coor_current_device_fake code-exec > weakref.finalize
 _coor_current_device_index_fake code-exec > weakref.finalize
 fake_signature code-exec > builtins.eval
 get_isolated_graphmodule code-exec > builtins.eval
 make_fx code-exec > builtins.eval
 selective_decompose code-exec > builtins.eval
torch.fx.experimental.rewriter
 AST_Rewriter.rewrite code-exec > builtins.compile
 AST_Rewriter.visit_Assert code-exec > builtins.compile
 FunctionType code-exec > types.FunctionType
 RewritingTracer.trace code-exec > builtins.compile
 _rewrite code-exec > builtins.compile
torch.fx.experimental.schema_type_annotation
 AnnotateTypesWithSchema.get_attr code-exec > builtins.eval
 _torchscript_type_to_python_type code-exec > builtins.eval
torch.fx.experimental.sym_node
 _make_node_magic code-exec > atexit.register
torch.fx.experimental.symbolic_shapes
 ShapeEnv._compute_symbolic_stride code-exec > atexit.register
 ShapeEnv._constrain_range code-exec > atexit.register
 ShapeEnv._constrain_range_for_size code-exec > atexit.register
 ShapeEnv._create_symbolic_sizes_strides_storage_offset code-exec > atexit.register
 ShapeEnv._eliminate_unbacked code-exec > atexit.register
 ShapeEnv._evaluate_expr code-exec > atexit.register
 ShapeEnv._find code-exec > atexit.register
 ShapeEnv._find_frame_locals code-exec > builtins.compile
 ShapeEnv._get_sloc code-exec > atexit.register
 ShapeEnv._get_stack_summary code-exec > atexit.register
 ShapeEnv._get_user_frame code-exec > atexit.register
 ShapeEnv._inner_evaluate_expr code-exec > atexit.register
 ShapeEnv._is_python_assert code-exec > builtins.compile
 ShapeEnv._log_create_unbacked_symbol code-exec > atexit.register
 ShapeEnv._log_guard code-exec > atexit.register
 ShapeEnv._log_real_tensor_propagation code-exec > atexit.register
 ShapeEnv._log_suppressed_dde code-exec > atexit.register
 ShapeEnv._make_data_dependent_error code-exec > atexit.register
 ShapeEnv._maybe_evaluate_static code-exec > atexit.register
 ShapeEnv._maybe_guard_rel code-exec > atexit.register
 ShapeEnv._produce_dyn_sizes code-exec > atexit.register
 ShapeEnv._produce_dyn_sizes_from_int_tuple code-exec > atexit.register
 ShapeEnv._refine_ranges code-exec > atexit.register
 ShapeEnv._rename_unbacked_to code-exec > atexit.register
 ShapeEnv._set_replacement code-exec > atexit.register
 ShapeEnv._simplify_floor_div code-exec > atexit.register
 ShapeEnv._transfer_foreign_expr_as_unbacked code-exec > atexit.register
 ShapeEnv._unify_unbacked_aliases code-exec > atexit.register
 ShapeEnv._update_divisible code-exec > atexit.register
 ShapeEnv._update_var_to_range code-exec > atexit.register
 ShapeEnv.constrain_symbol_range code-exec > atexit.register
 ShapeEnv.create_symbol code-exec,info-leak > atexit.register
 ShapeEnv.create_symbolic_sizes_strides_storage_offset code-exec > atexit.register
 ShapeEnv.create_unbacked_symbool code-exec > atexit.register
 ShapeEnv.create_unbacked_symfloat code-exec > atexit.register
 ShapeEnv.create_unbacked_symint code-exec > atexit.register
 ShapeEnv.create_unspecified_symbol code-exec > atexit.register
 ShapeEnv.create_unspecified_symint_and_symbol code-exec > atexit.register
 ShapeEnv.deserialize_symexpr code-exec > builtins.eval
 ShapeEnv.evaluate_expr code-exec > atexit.register
 ShapeEnv.evaluate_guards_expression code-exec > builtins.eval
 ShapeEnv.evaluate_guards_for_args code-exec > builtins.eval
 ShapeEnv.evaluate_sym_node code-exec > atexit.register
 ShapeEnv.get_implications code-exec > atexit.register
 ShapeEnv.get_nontrivial_guards code-exec > atexit.register
 ShapeEnv.guard_or_defer_runtime_assert code-exec > atexit.register
 ShapeEnv.guarding_hint_or_throw code-exec > atexit.register
 ShapeEnv.has_guarding_hint code-exec > atexit.register
 ShapeEnv.patch_source_specialization code-exec > atexit.register
 ShapeEnv.produce_guards code-exec > atexit.register
 ShapeEnv.produce_guards_expression code-exec > atexit.register
 ShapeEnv.produce_guards_verbose code-exec > atexit.register
 ShapeEnv.replace code-exec > atexit.register
 ShapeEnv.simplify code-exec > atexit.register
 ShapeEnv.size_hint code-exec > atexit.register
 ShapeEnv.transfer_symbols_from_foreign_shape_env code-exec > atexit.register
 _lru_cache code-exec > atexit.register
 _maybe_evaluate_static_worker code-exec > atexit.register
 lru_cache code-exec > atexit.register
 safe_expand code-exec > atexit.register
 uninteresting_files code-exec > atexit.register
torch.fx.graph_module
 GraphModule.__reduce__ code-exec > builtins.exec
 GraphModule.__reduce_package__ code-exec > builtins.exec
 GraphModule.graph code-exec > builtins.exec
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
torch.fx.passes.infra.pass_base
 namedtuple code-exec > builtins.eval
torch.fx.passes.runtime_assert
 insert_deferred_runtime_asserts code-exec > builtins.compile
torch.fx.passes.splitter_base
 NodeEventTracker.dump file-write > builtins.open
torch.fx.proxy
 Proxy.__bool__ code-exec > builtins.compile
 Proxy.__iter__ code-exec > builtins.compile
 TracerBase._filter_traceback_frames code-exec > atexit.register
 TracerBase.create_arg code-exec > atexit.register
 TracerBase.create_node code-exec > atexit.register
 TracerBase.create_proxy code-exec > atexit.register
torch.fx.subgraph_rewriter
 _replace_pattern code-exec > types.CodeType
 replace_pattern code-exec > types.CodeType
 replace_pattern_with_filters code-exec > types.CodeType
 symbolic_trace code-exec > types.CodeType
torch.hub
 _check_dependencies import > builtins.__import__
 _check_module_exists import > builtins.__import__
 _check_repo_is_trusted file-write,file-read,info-leak > builtins.open
 _get_cache_or_reload file-delete,file-write,file-read > os.unlink
 _import_module import > importlib.util.spec_from_file_location
 _is_legacy_zip_format file-write,file-read > io.open
 _legacy_zip_load deserialize,file-write > torch.load
 _load_entry_from_hubconf import > builtins.__import__
 _load_local import > importlib.util.spec_from_file_location
 _remove_if_exists file-delete > os.remove
 download_url_to_file file-delete,file-write,file-read > os.remove
 help import,file-delete,file-write > importlib.util.spec_from_file_location
 list import,file-delete,file-write > importlib.util.spec_from_file_location
 load import,file-delete,file-write > importlib.util.spec_from_file_location
 load_state_dict_from_url deserialize,file-delete,file-write,info-leak > torch.load
torch.jit
 TopLevelTracedModule code-exec > builtins.compile
 TracedModule code-exec > builtins.compile
 _script_if_tracing code-exec > builtins.compile
 interface code-exec > builtins.compile
 load deserialize > torch._C.import_ir_module
 script code-exec > builtins.compile
 script_if_tracing code-exec > builtins.compile
 script_method code-exec > builtins.compile
 trace_module code-exec > builtins.compile
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
torch.jit._decompositions
 register_decomposition code-exec > builtins.compile
 var code-exec > builtins.compile
 var_decomposition code-exec > builtins.compile
torch.jit._monkeytype_config
 CodeType code-exec > types.CodeType
torch.jit._recursive
 ConcreteTypeStore.get_or_create_concrete_type code-exec > builtins.compile
 _check_no_signature code-exec > builtins.compile
 _compile_and_register_class code-exec > builtins.compile
 compile_unbound_method code-exec > builtins.compile
 create_script_class code-exec > builtins.compile
 create_script_module code-exec > builtins.compile
 create_script_module_impl code-exec > builtins.compile
 get_class_properties code-exec > builtins.compile
 get_hook_stubs code-exec > builtins.compile
 get_jit_class_def code-exec > builtins.compile
 get_jit_def code-exec > builtins.compile
 get_module_concrete_type code-exec > builtins.compile
 get_property_stubs code-exec > builtins.compile
 infer_concrete_type_builder code-exec > builtins.compile
 infer_methods_to_compile code-exec > builtins.compile
 interface_script code-exec > builtins.compile
 make_stub code-exec > builtins.compile
 make_stub_from_method code-exec > builtins.compile
 make_stubs_for_overloads code-exec > builtins.compile
 make_stubs_from_exported_methods code-exec > builtins.compile
 try_compile_fn code-exec > builtins.compile
torch.jit._script
 PackageImporter native-code > torch._C.PyTorchFileReader
 ScriptMeta code-exec > builtins.compile
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
torch.jit._shape_functions
 add_bounded_compute_mapping code-exec > builtins.compile
 add_shape_compute_mapping code-exec > builtins.compile
 process_func code-exec > builtins.compile
torch.jit._trace
 TopLevelTracedModule code-exec > builtins.compile
 TracedModule code-exec > builtins.compile
 TracedModule.__init__ code-exec > builtins.compile
 _check_trace code-exec > builtins.compile
 _script_if_tracing code-exec > builtins.compile
 _trace_impl code-exec > builtins.compile
 make_module code-exec > builtins.compile
 script code-exec > builtins.compile
 trace_module code-exec > builtins.compile
torch.jit.annotations
 _eval_no_call code-exec > builtins.compile
 ann_to_type code-exec > builtins.compile
 check_fn code-exec > builtins.compile
 get_enum_value_type code-exec > builtins.compile
 get_signature code-exec > builtins.compile
 parse_type_line code-exec > builtins.compile
 try_ann_to_type code-exec > builtins.compile
torch.jit.frontend
 StmtBuilder.build_With code-exec > builtins.exec
 build_ignore_context_manager code-exec > builtins.exec
 get_class_properties code-exec > builtins.compile
 get_jit_class_def code-exec > builtins.compile
 get_jit_def code-exec > builtins.compile
 namedtuple code-exec > builtins.eval
 parse_def code-exec > builtins.compile
torch.jit.supported_ops
 _get_nn_functional_ops code-exec > builtins.compile
torch.jit.unsupported_tensor_ops
 _gen_unsupported_methods_properties code-exec > builtins.exec
 _list_unsupported_tensor_ops code-exec > builtins.exec
 execWrapper code-exec > builtins.exec
torch.library
 CustomOpDef code-exec > weakref.finalize
 Library code-exec > weakref.finalize
 Library.__init__ code-exec > weakref.finalize
 _library_for_registration code-exec > weakref.finalize
 _register_effectful_op code-exec > weakref.finalize
 _scoped_library code-exec > weakref.finalize
 define code-exec > weakref.finalize
 impl_abstract code-exec > weakref.finalize
 infer_schema code-exec > builtins.eval
 register_autocast code-exec > weakref.finalize
 register_autograd code-exec > weakref.finalize
 register_fake code-exec > weakref.finalize
 register_torch_dispatch code-exec > weakref.finalize
 register_vmap code-exec > weakref.finalize
 triton_op code-exec > builtins.eval
torch.multiprocessing
 spawn deserialize,file-delete > pickle.load
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
 spawn deserialize,file-delete > pickle.load
 start_processes deserialize,file-delete,file-read > pickle.load
torch.nested
 masked_select code-exec > weakref.finalize
 nested_tensor_from_jagged code-exec > weakref.finalize
torch.nested._internal.nested_tensor
 NestedTensor.__torch_function__ code-exec > weakref.finalize
torch.nested._internal.ops
 chunk_default code-exec > weakref.finalize
 jagged_scaled_dot_product_attention code-exec > weakref.finalize
 jagged_torch_function code-exec > weakref.finalize
 masked_select_default code-exec > weakref.finalize
torch.nested._internal.sdpa
 _pad_last_dim code-exec > weakref.finalize
 jagged_scaled_dot_product_attention code-exec > weakref.finalize
torch.nn.attention._fa3
 Library code-exec > weakref.finalize
 _fa3_import_module import > importlib.import_module
 _fa3_register_kernels code-exec > weakref.finalize
 register_flash_attention_fa3 code-exec,import > weakref.finalize
torch.nn.attention._fa4
 Library code-exec > weakref.finalize
 _fa4_flash_attention_backward_impl import > importlib.import_module
 _fa4_flash_attention_forward_impl import > importlib.import_module
 _fa4_flash_attention_forward_no_dropout_inplace_impl import > importlib.import_module
 _fa4_import_module import > importlib.import_module
 _fa4_register_kernels code-exec > weakref.finalize
 _fa4_run_backward import > importlib.import_module
 _fa4_run_forward import > importlib.import_module
 _fa4_scaled_dot_product_flash_attention_backward_impl import > importlib.import_module
 _fa4_scaled_dot_product_flash_attention_forward_impl import > importlib.import_module
 register_flash_attention_fa4 code-exec,import > weakref.finalize
torch.nn.attention.bias
 CausalBias.__torch_function__ code-exec > weakref.finalize
 CausalBias._dispatch code-exec > weakref.finalize
torch.nn.attention.flex_attention
 BlockMask._unflatten code-exec > types.FunctionType
 BlockMask.to_dense code-exec > weakref.finalize
 _compute_dq_write_order_from_block_mask code-exec > weakref.finalize
 _convert_mask_to_block_mask code-exec > weakref.finalize
 _ordered_to_dense code-exec > weakref.finalize
 _reconstruct_closure_fn code-exec > types.FunctionType
 _transpose_ordered code-exec > weakref.finalize
 _vmap_for_bhqkv code-exec > weakref.finalize
 create_block_mask code-exec > weakref.finalize
 create_mask code-exec > weakref.finalize
 setup_compilation_env import > importlib.import_module
torch.nn.functional
 local_response_norm code-exec > weakref.finalize
 multi_head_attention_forward code-exec > weakref.finalize
 pad code-exec > weakref.finalize
torch.nn.modules.activation
 MultiheadAttention.forward code-exec > weakref.finalize
torch.nn.modules.adaptive
 namedtuple code-exec > builtins.eval
torch.nn.modules.conv
 Conv1d._conv_forward code-exec > weakref.finalize
 Conv1d.forward code-exec > weakref.finalize
 Conv2d._conv_forward code-exec > weakref.finalize
 Conv2d.forward code-exec > weakref.finalize
 Conv3d._conv_forward code-exec > weakref.finalize
 Conv3d.forward code-exec > weakref.finalize
torch.nn.modules.module
 namedtuple code-exec > builtins.eval
torch.nn.modules.normalization
 LocalResponseNorm.forward code-exec > weakref.finalize
torch.nn.modules.padding
 _CircularPadNd.forward code-exec > weakref.finalize
 _ConstantPadNd.forward code-exec > weakref.finalize
 _ReflectionPadNd.forward code-exec > weakref.finalize
 _ReplicationPadNd.forward code-exec > weakref.finalize
torch.nn.parallel
 parallel_apply import > builtins.__import__
torch.nn.parallel.data_parallel
 parallel_apply import > builtins.__import__
torch.nn.parallel.parallel_apply
 parallel_apply import > builtins.__import__
torch.nn.utils._deprecation_utils
 lazy_deprecated_import import > importlib.import_module
torch.nn.utils._expanded_weights.conv_expanded_weights
 ConvPerSampleGrad.backward code-exec > weakref.finalize
 ConvPerSampleGrad.forward code-exec > weakref.finalize
 conv_backward code-exec > weakref.finalize
 conv_input_for_string_padding code-exec > weakref.finalize
torch.nn.utils._expanded_weights.conv_utils
 conv_backward code-exec > weakref.finalize
 conv_input_for_string_padding code-exec > weakref.finalize
 conv_unfold_weight_grad_sample code-exec > weakref.finalize
 unfold3d code-exec > weakref.finalize
torch.numa.binding
 _bind_all_threads_in_current_process_to_logical_cpus file-read > os.listdir
 _core_complex_get_logical_cpus_to_bind_to file-read > os.listdir
 _exclusive_get_logical_cpus_to_bind_to file-read > builtins.open
 _get_allowed_logical_cpu_indices_for_numa_node file-read > builtins.open
 _get_cpu_indices_for_numa_node_MAYBE_NOT_ALLOWED file-read > builtins.open
 _get_device_indices_for_numa_node file-read > builtins.open
 _get_logical_cpu_indices_sharing_same_physical_core_as file-read > builtins.open
 _get_logical_cpus_sharing_same_max_level_cache_as file-read > os.listdir
 _get_numa_node_index_for_device_index file-read > builtins.open
 _get_numa_node_indices_for_socket_index file-read > builtins.open
 _get_socket_index_for_cpu file-read > builtins.open
 _get_socket_index_for_numa_node file-read > builtins.open
 _get_systemwide_numa_node_indices file-read > builtins.open
 _maybe_apply_numa_binding_to_current_process file-read > os.listdir
 _node_get_logical_cpus_to_bind_to file-read > builtins.open
 _socket_get_logical_cpus_to_bind_to file-read > builtins.open
torch.onnx._internal.exporter._analysis
 analyze import > builtins.__import__
torch.onnx._internal.exporter._compat
 export_compat import,file-write > builtins.__import__
torch.onnx._internal.exporter._core
 export import,file-write > builtins.__import__
 exported_program_to_ir import > builtins.__import__
torch.onnx._internal.exporter._registration
 ONNXRegistry.from_torchlib import > builtins.__import__
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
 PackagePickler.save_global import > builtins.__import__
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
 PackageExporter._get_dependencies code-exec > builtins.compile
 PackageExporter._get_source_of_module file-read > linecache.getlines
 PackageExporter._intern_module code-exec,file-read > builtins.compile
 PackageExporter._write_mock_file file-read > builtins.open
 PackageExporter.add_dependency code-exec > builtins.compile
 PackageExporter.save_module code-exec > builtins.compile
 PackageExporter.save_pickle code-exec > builtins.compile
 PackageExporter.save_source_file code-exec,file-read > builtins.compile
 PackageExporter.save_source_string code-exec > builtins.compile
 _read_file file-read > builtins.open
 find_files_source_depends_on code-exec > builtins.compile
torch.package.package_importer
 PackageImporter native-code > torch._C.PyTorchFileReader
 PackageImporter.__import__ code-exec > builtins.exec
 PackageImporter.__init__ native-code > torch._C.PyTorchFileReader
 PackageImporter._compile_source code-exec > builtins.compile
 PackageImporter._do_find_and_load code-exec,import > builtins.exec
 PackageImporter._find_and_load code-exec,import > builtins.exec
 PackageImporter._gcd_import code-exec,import > builtins.exec
 PackageImporter._handle_fromlist code-exec > builtins.exec
 PackageImporter._load_module code-exec,import > builtins.exec
 PackageImporter._make_module code-exec,import > builtins.exec
 PackageImporter.import_module code-exec > builtins.exec
torch.profiler
 tensorboard_trace_handler file-write,info-leak > os.makedirs
torch.profiler._chrome_trace_export
 _device_properties native-code > ctypes.CDLL
 export_chrome_trace file-write,info-leak > builtins.open
torch.profiler._cuspy.core
 Cuspy._columns_from_native native-code > ctypes.cast
 Cuspy._drain_and_dispatch native-code > ctypes.cast
 Cuspy._drain_and_dispatch_loop native-code > ctypes.cast
 Cuspy._init native-code > ctypes.CDLL
 Cuspy.flush native-code,dos > ctypes.cast
 Cuspy.stop native-code > ctypes.cast
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
torch.quantization
 script_qconfig code-exec > builtins.compile
 script_qconfig_dict code-exec > builtins.compile
torch.quantization._numeric_suite_fx
 add_loggers code-exec > types.CodeType
 add_shadow_loggers code-exec > types.CodeType
 extract_weights code-exec > types.CodeType
torch.quantization.fx._equalize
 get_layer_sqnr_dict code-exec > types.CodeType
torch.quantization.quantize_fx
 _prepare_fx code-exec > types.CodeType
 _prepare_standalone_module_fx code-exec > types.CodeType
 fuse_fx code-exec > types.CodeType
 prepare_fx code-exec > types.CodeType
 prepare_qat_fx code-exec > types.CodeType
torch.quantization.quantize_jit
 script_qconfig code-exec > builtins.compile
 script_qconfig_dict code-exec > builtins.compile
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
torch.sparse
 SparseSemiStructuredTensor code-exec > weakref.finalize
 SparseSemiStructuredTensorCUSPARSELT code-exec > weakref.finalize
 SparseSemiStructuredTensorCUTLASS code-exec > weakref.finalize
torch.sparse._triton_ops_meta
 dump file-write,file-read > builtins.open
 main file-write,file-read > builtins.open
torch.sparse.semi_structured
 SparseSemiStructuredTensor code-exec > weakref.finalize
 SparseSemiStructuredTensor.__new__ code-exec > weakref.finalize
 SparseSemiStructuredTensorCUSPARSELT code-exec > weakref.finalize
 SparseSemiStructuredTensorCUSPARSELT._mm code-exec > weakref.finalize
 SparseSemiStructuredTensorCUTLASS code-exec > weakref.finalize
 SparseSemiStructuredTensorCUTLASS._mm code-exec > weakref.finalize
 _ensure_cusparselt_mm_registered code-exec > weakref.finalize
 _ensure_cutlass_mm_registered code-exec > weakref.finalize
 namedtuple code-exec > builtins.eval
torch.storage
 _StorageBase.pin_memory import > builtins.__import__
 _StorageBase.type import > builtins.__import__
 _load_from_bytes deserialize > torch.load
 _type import > builtins.__import__
torch.testing._internal.autocast_test_lists
 TestAutocast._run_autocast_outofplace import > builtins.__import__
torch.testing._internal.check_kernel_launches
 check_cuda_kernel_launches file-read > os.walk
 check_file file-read > builtins.open
torch.testing._internal.common_cuda
 _check_module_exists import > builtins.__import__
 _cupti_version native-code > ctypes.CDLL
 initialize_cuda_context_rng native-code > ctypes.CDLL
torch.testing._internal.common_device_type
 CUDATestBase.get_all_devices native-code > ctypes.CDLL
 _available_cpu_memory file-read > builtins.open
 _cgroup_available_memory file-read > builtins.open
 namedtuple code-exec > builtins.eval
torch.testing._internal.common_distributed
 C10dTorchCommsTestBase._init_pg code-exec,network > sys.excepthook
 DistributedTestBase.create_pg code-exec > sys.excepthook
 DistributedTestBase.tearDown file-delete > os.remove
 DynamoDistributedSingleProcTestCase.setUpClass code-exec > sys.excepthook
 DynamoDistributedSingleProcTestCase.tearDownClass file-delete > os.remove
 MultiProcContinuousTest._init_pg code-exec > sys.excepthook
 MultiProcContinuousTest._worker_loop code-exec > sys.excepthook
 MultiProcContinuousTest.tearDownClass file-delete > os.remove
 MultiThreadedTestCase._run code-exec > sys.excepthook
 MultiThreadedTestCase.run_test_with_threaded_pg code-exec > sys.excepthook
 _dynamo_dist_per_rank_init code-exec > sys.excepthook
 create_tcp_store network > socket.socket
 find_free_port network > socket.socket
 has_efa process-exec,native-code,file-write > _winapi.CreateProcess
 initialize_temp_directories file-write > os.mkdir
 nccl_skip_if_lt_x_gpu native-code,dos > ctypes.CDLL
 require_n_gpus_for_nccl_backend native-code,dos > ctypes.CDLL
 spawn_threads_and_init_comms code-exec > sys.excepthook
 tp_transports process-exec,native-code > _winapi.CreateProcess
torch.testing._internal.common_fsdp
 DeviceMesh code-exec > sys.excepthook
 FSDPTest._run code-exec,dos > sys.excepthook
 FSDPTestMixin._run code-exec,dos > sys.excepthook
 FSDPTestMixin._train_for_several_steps import > builtins.__import__
 _assert_module_states deserialize > torch.load
 _broadcast_state_dict deserialize > torch.load
torch.testing._internal.common_jit
 JitCommonTestCase.assertExportImport deserialize,file-delete > torch._C.import_ir_module
 JitCommonTestCase.assertExportImportModule deserialize,file-delete > torch._C.import_ir_module
 JitCommonTestCase.getExportImportCopy deserialize,file-delete > torch._C.import_ir_module
 TemporaryFileName file-delete > os.unlink
torch.testing._internal.common_nn
 ModuleTest.__call__ deserialize > torch.load
 NewModuleTest._do_test native-code > ctypes.CDLL
 TemporaryFile file-delete,file-write > os.unlink
torch.testing._internal.common_quantization
 QuantizationLiteTestCase._compare_script_and_mobile code-exec > builtins.compile
 QuantizationTestCase._checkScriptable deserialize > torch._C.import_ir_module
 QuantizationTestCase.checkEmbeddingSerialization code-exec,deserialize > builtins.compile
 QuantizationTestCase.checkGraphModeFxOp code-exec > types.CodeType
 QuantizationTestCase.checkGraphModeOp code-exec > builtins.compile
 QuantizationTestCase.checkScriptable code-exec,deserialize > builtins.compile
 QuantizationTestCase.check_eager_serialization deserialize > torch.load
 ddp_setup code-exec > sys.excepthook
 get_script_module code-exec > builtins.compile
 prepare_fx code-exec > types.CodeType
 prepare_qat_fx code-exec > types.CodeType
 run_ddp code-exec > sys.excepthook
torch.testing._internal.common_utils
 CudaMemoryLeakCheck.__enter__ native-code,tamper > ctypes.CDLL
 CudaMemoryLeakCheck.__exit__ native-code,tamper > ctypes.CDLL
 CudaNonDefaultStream.__enter__ native-code > ctypes.CDLL
 CudaNonDefaultStream.__exit__ native-code > ctypes.CDLL
 HardwareClassificationTestLoader.loadTestsFromName import > builtins.__import__
 TemporaryDirectoryName file-delete,file-write > shutil.rmtree
 TemporaryFileName file-delete > os.unlink
 TestCase._attempt_load_from_subprocess process-exec,native-code > _winapi.CreateProcess
 TestCase.assertExpected file-write,file-read > builtins.open
 TestCase.assertExpectedRaises file-write,file-read > builtins.open
 TestCase.assertExpectedStripMangled file-write,file-read > builtins.open
 TestCase.compile_fn code-exec > types.CodeType
 TestCase.runWithPytorchAPIUsageStderr process-exec > subprocess.Popen
 TestCase.run_process_no_exception process-exec > subprocess.Popen
 _check_module_exists import > builtins.__import__
 _cuda_python_bindings_usable import > builtins.__import__
 _win_rmtree_onerror file-write > os.chmod
 copy_func code-exec > types.FunctionType
 download_file file-write > builtins.open
 find_free_port network > socket.socket
 get_gcc_major_version process-exec,native-code > _winapi.CreateProcess
 get_report_path file-write,info-leak > os.makedirs
 get_writable_path file-write > tempfile.mkdtemp
 install_cpp_extension process-exec,file-delete,file-read > subprocess.Popen
 make_dynamo_test code-exec > types.CodeType
 maybe_load_json file-read > builtins.open
 parse_cmd_line_args code-exec,import > signal.signal
 remove_cpp_extensions_build_root file-delete > shutil.rmtree
 requires_cuda_p2p_access native-code > ctypes.CDLL
 requires_multigpu native-code > ctypes.CDLL
 retry_shell process-exec > subprocess.Popen
 run_tests process-exec,code-exec,import,file-write,file-read,dos > subprocess.Popen
 scoped_load_inline native-code,import,file-delete,file-write > torch.ops.load_library
 set_cwd file-write,info-leak > os.chdir
 set_default_tensor_type import > builtins.__import__
 shell process-exec > subprocess.Popen
 xfail_inherited_tests code-exec > types.FunctionType
torch.testing._internal.custom_tensor
 namedtuple code-exec > builtins.eval
torch.testing._internal.dist_utils
 initialize_pg code-exec > sys.excepthook
torch.testing._internal.distributed._shard.sharded_tensor
 ShardedTensorTestBase.init_comms code-exec > sys.excepthook
 ShardedTensorTestBase.init_pg code-exec > sys.excepthook
 ShardedTensorTestBase.init_rpc process-exec > _winapi.CreateProcess
 tp_transports process-exec,native-code > _winapi.CreateProcess
torch.testing._internal.distributed._shard.sharded_tensor._test_ops_common
 gen_binary_op_func code-exec > builtins.exec
torch.testing._internal.distributed._tensor.common_dtensor
 DTensorOpTestBase.build_device_mesh code-exec > sys.excepthook
 DTensorTestBase.init_pg code-exec,dos > sys.excepthook
 DTensorTestMixin.build_device_mesh code-exec > sys.excepthook
 DeviceMesh code-exec > sys.excepthook
 ExpertParallelWithTP code-exec > sys.excepthook
 ExpertParallelWithTP.__init__ code-exec > sys.excepthook
 LocalDTensorContinuousTestBase._ensure_processes_spawned code-exec > sys.excepthook
 LocalDTensorContinuousTestBase.build_device_mesh code-exec > sys.excepthook
 LocalDTensorOpTestBase.build_device_mesh code-exec > sys.excepthook
 LocalDTensorOpTestBase.init_pg code-exec > sys.excepthook
 LocalDTensorTestBase.build_device_mesh code-exec > sys.excepthook
 LocalDTensorTestBase.init_pg code-exec > sys.excepthook
 Transformer.parallelize code-exec > sys.excepthook
 init_device_mesh code-exec > sys.excepthook
torch.testing._internal.distributed.checkpoint_utils
 with_temp_dir deserialize,file-delete,file-write > torch.load
torch.testing._internal.distributed.common_state_dict
 VerifyStateDictMixin._compare_tensor code-exec > weakref.finalize
 VerifyStateDictMixin._verify_msd code-exec > weakref.finalize
 VerifyStateDictMixin._verify_osd code-exec > weakref.finalize
 VerifyStateDictMixin._verify_osd_by_load code-exec > weakref.finalize
 _gather_state_dict code-exec > weakref.finalize
 set_state_dict deserialize > torch.load
torch.testing._internal.distributed.ddp_under_dist_autograd_test
 CudaDdpComparisonTest.test_ddp_dist_autograd_local_vs_remote_gpu code-exec > sys.excepthook
 DdpComparisonTest._run_test_ddp_comparision code-exec > sys.excepthook
 DdpComparisonTest.test_ddp_comparison code-exec > sys.excepthook
 DdpComparisonTest.test_ddp_comparison_uneven_inputs code-exec > sys.excepthook
 DdpComparisonTest.test_ddp_dist_autograd_local_vs_remote code-exec > sys.excepthook
 DdpComparisonTest.test_ddp_dist_autograd_sparse_grads code-exec > sys.excepthook
 DdpUnderDistAutogradTest._do_test code-exec > sys.excepthook
 DdpUnderDistAutogradTest._init_process_group code-exec > sys.excepthook
 DdpUnderDistAutogradTest._master_process code-exec > sys.excepthook
 DdpUnderDistAutogradTest._remote_worker_process code-exec > sys.excepthook
 DdpUnderDistAutogradTest._trainer_process code-exec > sys.excepthook
 DdpUnderDistAutogradTest.test_backward_ddp_inside code-exec > sys.excepthook
 DdpUnderDistAutogradTest.test_backward_ddp_outside code-exec > sys.excepthook
 DdpUnderDistAutogradTest.test_backward_ddp_outside_uneven_inputs code-exec > sys.excepthook
 DdpUnderDistAutogradTest.test_backward_no_ddp code-exec > sys.excepthook
torch.testing._internal.distributed.distributed_test
 Barrier.init file-delete,file-read > os.unlink
 Barrier.sync file-write,file-read,info-leak,dos > builtins.open
 TemporaryFileName file-delete > os.unlink
 TestDistBackend._run code-exec,native-code,dos > sys.excepthook
 TestDistBackend.setUp file-delete,file-write,file-read > os.unlink
 _lock file-write > builtins.open
 get_profiler_nccl_meta file-delete,file-read > os.unlink
 initialize_temp_directories file-write > os.mkdir
 namedtuple code-exec > builtins.eval
 nccl_skip_if_lt_x_gpu native-code,dos > ctypes.CDLL
 require_n_gpus_for_nccl_backend native-code,dos > ctypes.CDLL
torch.testing._internal.distributed.distributed_utils
 mock_init_dist code-exec > sys.excepthook
 with_dist code-exec > sys.excepthook
 with_fake_comms code-exec > sys.excepthook
torch.testing._internal.distributed.nn.api.remote_module_test
 CommonRemoteModuleTest._create_remote_module_iter code-exec > builtins.compile
 CudaRemoteModuleTest.test_input_moved_to_cuda_device code-exec > builtins.compile
 CudaRemoteModuleTest.test_input_moved_to_cuda_device_script code-exec > builtins.compile
 CudaRemoteModuleTest.test_invalid_devices code-exec > builtins.compile
 CudaRemoteModuleTest.test_valid_device code-exec > builtins.compile
 RemoteModuleTest.test_forward_async code-exec > builtins.compile
 RemoteModuleTest.test_forward_async_script code-exec > builtins.compile
 RemoteModuleTest.test_forward_sync code-exec > builtins.compile
 RemoteModuleTest.test_forward_sync_script code-exec > builtins.compile
 RemoteModuleTest.test_forward_with_kwargs code-exec > builtins.compile
 RemoteModuleTest.test_get_module_rref code-exec > builtins.compile
 RemoteModuleTest.test_remote_module_py_pickle_not_supported code-exec,file-delete > builtins.compile
 RemoteModuleTest.test_remote_module_py_pickle_not_supported_script code-exec,file-delete > builtins.compile
 RemoteModuleTest.test_remote_parameters code-exec > builtins.compile
 RemoteModuleTest.test_send_remote_module_with_a_new_attribute_not_pickled_over_the_wire code-exec > builtins.compile
 RemoteModuleTest.test_train_eval code-exec > builtins.compile
 RemoteModuleTest.test_unsupported_methods code-exec > builtins.compile
 TemporaryFileName file-delete > os.unlink
 ThreeWorkersRemoteModuleTest.test_create_remote_module_from_module_rref code-exec > builtins.compile
 ThreeWorkersRemoteModuleTest.test_send_remote_module_over_the_wire code-exec > builtins.compile
 ThreeWorkersRemoteModuleTest.test_send_remote_module_over_the_wire_script_not_supported code-exec > builtins.compile
 _RemoteModule code-exec > builtins.compile
 create_scripted_module code-exec > builtins.compile
torch.testing._internal.distributed.rpc.dist_autograd_test
 CommonDistAutogradTest._test_graph code-exec > sys.excepthook
 CommonDistAutogradTest._test_graph_for_py_nested_call code-exec > sys.excepthook
 CommonDistAutogradTest._test_graph_for_py_nested_call_itself code-exec > sys.excepthook
 CommonDistAutogradTest._test_no_graph_with_tensors_not_require_grad code-exec > sys.excepthook
 CommonDistAutogradTest.context_cleanup_test_helper code-exec > sys.excepthook
 DistAutogradTest._test_grad_only_on_return_value code-exec > sys.excepthook
 DistAutogradTest.test_async_dist_autograd code-exec > sys.excepthook
 DistAutogradTest.test_backward_node_failure code-exec > sys.excepthook
 DistAutogradTest.test_backward_node_failure_python_udf code-exec > sys.excepthook
 DistAutogradTest.test_clean_context_during_backward code-exec,dos > sys.excepthook
 DistAutogradTest.test_context_cleanup_nested_rpc code-exec > sys.excepthook
 DistAutogradTest.test_context_cleanup_no_tensors code-exec > sys.excepthook
 DistAutogradTest.test_context_cleanup_tensor_no_grad code-exec > sys.excepthook
 DistAutogradTest.test_context_cleanup_tensor_with_grad code-exec > sys.excepthook
 DistAutogradTest.test_debug_info code-exec > sys.excepthook
 DistAutogradTest.test_grad_only_on_return_value code-exec > sys.excepthook
 DistAutogradTest.test_grad_only_on_return_value_remote code-exec > sys.excepthook
 DistAutogradTest.test_graph_for_builtin_call code-exec > sys.excepthook
 DistAutogradTest.test_graph_for_builtin_remote_call code-exec > sys.excepthook
 DistAutogradTest.test_graph_for_py_nested_call code-exec > sys.excepthook
 DistAutogradTest.test_graph_for_py_nested_call_itself code-exec > sys.excepthook
 DistAutogradTest.test_graph_for_py_nested_remote_call code-exec > sys.excepthook
 DistAutogradTest.test_graph_for_py_nested_remote_call_itself code-exec > sys.excepthook
 DistAutogradTest.test_graph_for_python_call code-exec > sys.excepthook
 DistAutogradTest.test_graph_for_python_remote_call code-exec > sys.excepthook
 DistAutogradTest.test_multiple_backward_with_errors code-exec > sys.excepthook
 DistAutogradTest.test_no_graph_with_tensors_not_require_grad code-exec > sys.excepthook
 DistAutogradTest.test_no_graph_with_tensors_not_require_grad_remote code-exec > sys.excepthook
 FaultyAgentDistAutogradTest.context_cleanup_test_helper code-exec > sys.excepthook
 FaultyAgentDistAutogradTest.test_context_cleanup_tensor_with_grad code-exec > sys.excepthook
 TensorPipeAgentDistAutogradTest.test_context_cleanup_nested_rpc_sparse code-exec > sys.excepthook
 TensorPipeAgentDistAutogradTest.test_context_cleanup_tensor_no_grad_sparse code-exec > sys.excepthook
 TensorPipeAgentDistAutogradTest.test_context_cleanup_tensor_with_grad_sparse code-exec > sys.excepthook
 TensorPipeAgentDistAutogradTest.test_graph_for_builtin_call_sparse code-exec > sys.excepthook
 TensorPipeAgentDistAutogradTest.test_graph_for_builtin_remote_call_sparse code-exec > sys.excepthook
 TensorPipeAgentDistAutogradTest.test_graph_for_py_nested_call_itself_sparse code-exec > sys.excepthook
 TensorPipeAgentDistAutogradTest.test_graph_for_py_nested_call_sparse code-exec > sys.excepthook
 TensorPipeAgentDistAutogradTest.test_graph_for_py_nested_remote_call_itself_sparse code-exec > sys.excepthook
 TensorPipeAgentDistAutogradTest.test_graph_for_py_nested_remote_call_sparse code-exec > sys.excepthook
 TensorPipeAgentDistAutogradTest.test_graph_for_python_call_sparse code-exec > sys.excepthook
 TensorPipeAgentDistAutogradTest.test_graph_for_python_remote_call_sparse code-exec > sys.excepthook
 TensorPipeAgentDistAutogradTest.test_no_graph_with_tensors_not_require_grad_remote_sparse code-exec > sys.excepthook
 TensorPipeAgentDistAutogradTest.test_no_graph_with_tensors_not_require_grad_sparse code-exec > sys.excepthook
 initialize_pg code-exec > sys.excepthook
torch.testing._internal.distributed.rpc.jit.rpc_test
 JitRpcTest.test_rref_jit_pickle_not_supported file-delete > os.unlink
 JitRpcTest.test_torchscript_functions_not_supported code-exec > sys.excepthook
 LocalRRefTest.test_return_local_script_class_rref_in_py_and_use_in_script code-exec > builtins.compile
 LocalRRefTest.test_return_local_script_module_rref_in_py_and_use_in_script code-exec > builtins.compile
 TemporaryFileName file-delete > os.unlink
 initialize_pg code-exec > sys.excepthook
 load_script_module_with_pickled_rref deserialize > torch._C.import_ir_module
torch.testing._internal.distributed.rpc.rpc_test
 RpcTest._test_rref_leak code-exec > sys.excepthook
 RpcTest.test_custom_exception_throw_during_reconstruction code-exec > sys.excepthook
 RpcTest.test_deadlock code-exec > sys.excepthook
 RpcTest.test_handle_send_exceptions code-exec > sys.excepthook
 RpcTest.test_ignore_rref_leak code-exec > sys.excepthook
 RpcTest.test_init_pg_then_rpc code-exec > sys.excepthook
 RpcTest.test_init_rpc_then_pg code-exec > sys.excepthook
 RpcTest.test_init_rpc_twice code-exec > sys.excepthook
 RpcTest.test_local_shutdown_with_rpc code-exec > sys.excepthook
 RpcTest.test_pg_init_no_rpc_init code-exec > sys.excepthook
 RpcTest.test_pickle_future file-delete > os.unlink
 RpcTest.test_profiler_export_trace file-delete,file-read > os.unlink
 RpcTest.test_py_raise_in_user_func code-exec > sys.excepthook
 RpcTest.test_reinit code-exec > sys.excepthook
 RpcTest.test_rpc_profiling_async_function code-exec > sys.excepthook
 RpcTest.test_rpc_profiling_async_function_single_threaded code-exec > sys.excepthook
 RpcTest.test_rref_context_debug_info code-exec,dos > sys.excepthook
 RpcTest.test_rref_leak code-exec > sys.excepthook
 RpcTest.test_rref_py_pickle_not_supported file-delete > os.unlink
 RpcTest.test_shutdown_errors code-exec > sys.excepthook
 RpcTest.test_wait_all_exit_early_builtin code-exec > sys.excepthook
 RpcTest.test_wait_all_exit_early_python code-exec > sys.excepthook
 RpcTest.test_wait_all_exit_early_script_function code-exec > sys.excepthook
 RpcTest.test_wait_all_workers_dense code-exec > sys.excepthook
 RpcTest.test_wait_all_workers_timeout code-exec > sys.excepthook
 RpcTest.test_wait_all_workers_twice_dense code-exec > sys.excepthook
 RpcTestCommon._wait_all_workers code-exec > sys.excepthook
 RpcTestCommon._wait_all_workers_twice code-exec > sys.excepthook
 TemporaryFileName file-delete > os.unlink
 TensorPipeAgentCudaRpcTest.test_device_maps_in_options process-exec > _winapi.CreateProcess
 TensorPipeAgentCudaRpcTest.test_device_maps_invalid_max_local_device native-code > ctypes.CDLL
 TensorPipeAgentCudaRpcTest.test_device_maps_invalid_max_remote_device native-code > ctypes.CDLL
 TensorPipeAgentRpcTest.test_dynamic_and_static_init_rpc_together code-exec > sys.excepthook
 TensorPipeAgentRpcTest.test_dynamic_rpc_existing_rank_can_communicate_with_new_rank code-exec > sys.excepthook
 TensorPipeAgentRpcTest.test_dynamic_rpc_existing_rank_can_communicate_with_new_rank_cuda code-exec > sys.excepthook
 TensorPipeAgentRpcTest.test_dynamic_rpc_new_rank_can_communicated_with_existing_rank code-exec > sys.excepthook
 TensorPipeAgentRpcTest.test_infer_backend_from_options process-exec > _winapi.CreateProcess
 TensorPipeAgentRpcTest.test_set_and_get_num_worker_threads process-exec > _winapi.CreateProcess
 TensorPipeAgentRpcTest.test_tensorpipe_set_default_timeout process-exec > _winapi.CreateProcess
 TensorPipeAgentRpcTest.test_wait_all_workers_sparse code-exec > sys.excepthook
 TensorPipeAgentRpcTest.test_wait_all_workers_twice_sparse code-exec > sys.excepthook
 initialize_pg code-exec > sys.excepthook
 namedtuple code-exec > builtins.eval
 tp_transports process-exec,native-code > _winapi.CreateProcess
torch.testing._internal.distributed.rpc.tensorpipe_rpc_agent_test_fixture
 TensorPipeRpcAgentTestFixture.rpc_backend_options process-exec > _winapi.CreateProcess
 tp_transports process-exec,native-code > _winapi.CreateProcess
torch.testing._internal.distributed.rpc_utils
 SpawnHelper.setUp network > socket.socket
 _check_and_set_tcp_init network > socket.socket
 find_free_port network > socket.socket
torch.testing._internal.hop_db
 create_block_mask code-exec > weakref.finalize
 foo_impl_abstract code-exec > weakref.finalize
 sample_inputs_flex_attention_backward code-exec > weakref.finalize
 sample_inputs_flex_attention_backward_explicit_buffers code-exec > weakref.finalize
 simple_local_map_hop code-exec > types.CodeType
torch.testing._internal.inductor_utils
 dummy_graph code-exec > builtins.eval
torch.testing._internal.jit_utils
 JitTestCase._compared_saved_loaded deserialize,file-write > pickle.load
 JitTestCase.assertExpectedGraph file-write,file-read > builtins.open
 JitTestCase.assertExpectedONNXGraph file-write > builtins.open
 JitTestCase.checkModule code-exec,deserialize,file-delete > builtins.compile
 JitTestCase.checkScript code-exec,file-write,file-read > builtins.exec
 JitTestCase.checkScriptRaisesRegex code-exec > builtins.exec
 JitTestCase.checkTrace deserialize,file-delete > torch._C.import_ir_module
 JitTestCase.emitFunctionHook deserialize,file-write > pickle.load
 JitTestCase.emitModuleHook deserialize,file-write > pickle.load
 JitTestCase.getExportImportCopyWithPacking deserialize,file-delete > torch._C.import_ir_module
 _get_py3_code import,file-write > importlib.util.spec_from_file_location
 execWrapper code-exec > builtins.exec
torch.testing._internal.logging_utils
 log_api import > importlib.import_module
 make_logging_test import > importlib.import_module
torch.testing._internal.opinfo.definitions.nested
 _sample_njts code-exec > weakref.finalize
 sample_inputs_bmm code-exec > weakref.finalize
 sample_inputs_chunk code-exec > weakref.finalize
 sample_inputs_clone code-exec > weakref.finalize
 sample_inputs_elementwise_njt_binary code-exec > weakref.finalize
 sample_inputs_elementwise_njt_unary code-exec > weakref.finalize
 sample_inputs_index_put code-exec > weakref.finalize
 sample_inputs_masked_select code-exec > weakref.finalize
 sample_inputs_matmul code-exec > weakref.finalize
 sample_inputs_narrow code-exec > weakref.finalize
 sample_inputs_njt_reduction code-exec > weakref.finalize
 sample_inputs_nn_functional_linear code-exec > weakref.finalize
 sample_inputs_nn_functional_prelu code-exec > weakref.finalize
 sample_inputs_nn_functional_rms_norm code-exec > weakref.finalize
 sample_inputs_select code-exec > weakref.finalize
 sample_inputs_split code-exec > weakref.finalize
 sample_inputs_split_with_sizes code-exec > weakref.finalize
 sample_inputs_squeeze code-exec > weakref.finalize
 sample_inputs_to code-exec > weakref.finalize
 sample_inputs_unary_dimwise code-exec > weakref.finalize
 sample_inputs_unflatten code-exec > weakref.finalize
 sample_inputs_unsqueeze code-exec > weakref.finalize
 sample_inputs_where code-exec > weakref.finalize
torch.testing._internal.optests
 generate_opcheck_tests file-read > builtins.open
 make_fx_check code-exec > builtins.eval
torch.testing._internal.optests.generate_tests
 CustomOpDef code-exec > weakref.finalize
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
 make_fx_check code-exec > builtins.eval
torch.testing._internal.torchbind_impls
 init_torchbind_implementations code-exec,native-code > weakref.finalize
 load_torchbind_test_lib native-code > torch.ops.load_library
 register_fake_operators code-exec > weakref.finalize
torch.utils._config_module
 ConfigModule.__getattr__ import > importlib.import_module
 ConfigModule.__setattr__ import > importlib.import_module
 ConfigModule._get_alias_module_and_name import > importlib.import_module
 ConfigModule._get_alias_val import > importlib.import_module
 ConfigModule._set_alias_val import > importlib.import_module
 ConfigModule.codegen_config code-exec,import > builtins.compile
 ConfigModule.load_config deserialize > pickle.loads
 FunctionType code-exec > types.FunctionType
 _ImplicationConfigModule.__setattr__ import > importlib.import_module
 _ImplicationConfigModule._get_resolved_value import > importlib.import_module
torch.utils._content_store
 ContentStoreReader.read_storage deserialize > torch.load
 ContentStoreReader.read_tensor deserialize > torch.load
 ContentStoreReader.read_tensor_metadata deserialize > torch.load
 ContentStoreWriter.compute_tensor_metadata code-exec > weakref.finalize
 ContentStoreWriter.write_storage code-exec,file-write > weakref.finalize
 ContentStoreWriter.write_tensor code-exec,file-write > weakref.finalize
 hash_storage code-exec > weakref.finalize
torch.utils._cpp_embed_headers
 _embed_headers file-read > builtins.open
 embed_headers file-read > builtins.open
 read_file file-read > builtins.open
torch.utils._cpp_extension_versioner
 ExtensionVersioner.bump_version_if_changed file-read > builtins.open
 hash_source_files file-read > builtins.open
torch.utils._debug_mode
 _AnnotateCall code-exec > atexit.register
 _DebugCall code-exec > atexit.register
 _OpCall code-exec > atexit.register
 _OutputPlacementCall code-exec > atexit.register
 _RedistributeCall code-exec > atexit.register
 _TritonKernelCall code-exec > atexit.register
torch.utils._debug_mode._calls
 _AnnotateCall code-exec > atexit.register
 _AnnotateCall.__init__ code-exec > atexit.register
 _DebugCall code-exec > atexit.register
 _DebugCall.__init__ code-exec > atexit.register
 _OpCall code-exec > atexit.register
 _OpCall.__init__ code-exec > atexit.register
 _OutputPlacementCall code-exec > atexit.register
 _OutputPlacementCall.__init__ code-exec > atexit.register
 _RedistributeCall code-exec > atexit.register
 _RedistributeCall.__init__ code-exec > atexit.register
 _TritonKernelCall code-exec > atexit.register
 _TritonKernelCall.__init__ code-exec > atexit.register
 _deserialize_debug_call code-exec > atexit.register
 _get_stack_trace code-exec > atexit.register
torch.utils._debug_mode._mode
 DebugInterpreter.__init__ code-exec > atexit.register
 DebugInterpreter.run code-exec > atexit.register
 DebugMode.__torch_dispatch__ code-exec > atexit.register
 DebugMode.__torch_function__ code-exec > atexit.register
 DebugMode._enter_nn_module_call code-exec > atexit.register
 DebugMode._handle_annotate code-exec > atexit.register
 DebugMode._maybe_record_function code-exec > atexit.register
 DebugMode.load_logs file-read > builtins.open
 DebugMode.record_output_placements code-exec > atexit.register
 DebugMode.record_redistribute_calls code-exec > atexit.register
 DebugMode.record_triton_kernel code-exec > atexit.register
 DebugMode.save_logs file-write > builtins.open
 _AnnotateCall code-exec > atexit.register
 _OpCall code-exec > atexit.register
 _OutputPlacementCall code-exec > atexit.register
 _RedistributeCall code-exec > atexit.register
 _TritonKernelCall code-exec > atexit.register
 _deserialize_debug_call code-exec > atexit.register
torch.utils._debug_mode._utils
 TensorIdTracker._id code-exec > weakref.finalize
 _DebugCall code-exec > atexit.register
 _get_stack_trace code-exec > atexit.register
torch.utils._get_clean_triton
 get_clean_triton process-exec,native-code,file-write,file-read > _winapi.CreateProcess
 process_file process-exec,native-code,file-write,file-read > _winapi.CreateProcess
torch.utils._import_utils
 _check_module_exists import > builtins.__import__
 dill_available import > builtins.__import__
 import_dill import > builtins.__import__
torch.utils._pytree
 _defaultdict_deserialize import > importlib.import_module
 enum_object_hook import > importlib.import_module
 namedtuple code-exec > builtins.eval
torch.utils._strobelight.cli_function_profiler
 StrobelightCLIFunctionProfiler._get_results process-exec,native-code,file-write,dos > _winapi.CreateProcess
 StrobelightCLIFunctionProfiler._run_async process-exec,native-code,file-write,info-leak > _winapi.CreateProcess
 StrobelightCLIFunctionProfiler._start_strobelight process-exec,native-code > _winapi.CreateProcess
 StrobelightCLIFunctionProfiler._stop_run process-exec,native-code,file-write > _winapi.CreateProcess
 StrobelightCLIFunctionProfiler._stop_strobelight_no_throw process-exec,native-code > _winapi.CreateProcess
 StrobelightCLIFunctionProfiler._wait_for_running process-exec,native-code,file-write,dos > _winapi.CreateProcess
 StrobelightCLIFunctionProfiler.profile process-exec > _winapi.CreateProcess
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
 wrapper_singleton process-exec,native-code > _winapi.CreateProcess
torch.utils.benchmark.examples.compare
 main deserialize > pickle.loads
torch.utils.benchmark.examples.spectral_ops_fuzz_test
 namedtuple code-exec > builtins.eval
torch.utils.benchmark.utils.common
 _make_temp_dir file-delete,file-write,file-read,info-leak,dos > shutil.rmtree
torch.utils.benchmark.utils.compile
 bench_all import > importlib.import_module
torch.utils.benchmark.utils.cpp_jit
 _compile_template code-exec,native-code,import,file-delete,file-write > atexit.register
 _get_build_root code-exec,file-delete,file-write,file-read > atexit.register
 _make_temp_dir file-delete,file-write,file-read,info-leak,dos > shutil.rmtree
 compile_callgrind_template code-exec,file-delete,file-write,file-read > atexit.register
 compile_timeit_template code-exec,file-delete,file-write,file-read > atexit.register
 get_compat_bindings native-code,import,file-write > torch.ops.load_library
torch.utils.benchmark.utils.timer
 CPPTimer.timeit code-exec,file-write,file-read > atexit.register
 Timer.collect_callgrind process-exec > _winapi.CreateProcess
torch.utils.benchmark.utils.valgrind_wrapper.timer_interface
 GlobalsBridge file-write > os.mkdir
 GlobalsBridge.__init__ file-write > os.mkdir
 GlobalsBridge.construct file-write > builtins.open
 _ValgrindWrapper process-exec,native-code > _winapi.CreateProcess
 _ValgrindWrapper.__init__ process-exec,native-code,file-write > _winapi.CreateProcess
 _ValgrindWrapper._invoke process-exec,code-exec,native-code,file-delete,file-write,file-read > _winapi.CreateProcess
 _ValgrindWrapper.collect_callgrind process-exec,code-exec,native-code,file-delete,file-write,file-read > _winapi.CreateProcess
 wrapper_singleton process-exec,native-code > _winapi.CreateProcess
torch.utils.checkpoint
 CheckpointFunction.backward import > builtins.__import__
 _checkpoint_without_reentrant_generator_impl import > builtins.__import__
torch.utils.collect_env
 _detect_linux_pkg_manager process-exec > subprocess.Popen
 get_env_info process-exec > subprocess.Popen
 get_intel_gpu_driver_version process-exec > subprocess.Popen
 get_linux_pkg_version process-exec > subprocess.Popen
 get_pretty_env_info process-exec > subprocess.Popen
 main process-exec,file-read > subprocess.Popen
 namedtuple code-exec > builtins.eval
 run process-exec > subprocess.Popen
torch.utils.cpp_extension
 BuildExtension.__init__ process-exec > _winapi.CreateProcess
 BuildExtension._check_abi process-exec > _winapi.CreateProcess
 BuildExtension.build_extensions process-exec,file-write,info-leak > _winapi.CreateProcess
 _check_and_build_extension_h_precompiler_headers process-exec,native-code,file-write,file-read > _winapi.CreateProcess
 _check_cuda_version process-exec,native-code > _winapi.CreateProcess
 _find_rocm_home import > builtins.__import__
 _get_build_directory file-write > os.makedirs
 _get_cuda_arch_flags native-code > ctypes.CDLL
 _get_icpx_version process-exec,native-code > _winapi.CreateProcess
 _get_rocm_arch_flags native-code > ctypes.CDLL
 _import_module_from_library native-code,import > torch.ops.load_library
 _jit_compile process-exec,native-code,import,file-write > _winapi.CreateProcess
 _maybe_write file-write,file-read > builtins.open
 _run_ninja_build process-exec,native-code,file-write > _winapi.CreateProcess
 _write_ninja_file process-exec,native-code,file-write,file-read,info-leak > _winapi.CreateProcess
 _write_ninja_file_and_build_library process-exec,native-code,file-write > _winapi.CreateProcess
 _write_ninja_file_and_compile_objects process-exec,native-code,file-write > _winapi.CreateProcess
 _write_ninja_file_to_build_library process-exec,file-write,info-leak > _winapi.CreateProcess
 check_compiler_is_gcc process-exec,native-code > _winapi.CreateProcess
 check_compiler_ok_for_platform process-exec,native-code > _winapi.CreateProcess
 get_compiler_abi_compatibility_and_version process-exec,native-code > _winapi.CreateProcess
 is_ninja_available process-exec,native-code > _winapi.CreateProcess
 load native-code,import,file-write > torch.ops.load_library
 load_inline process-exec,native-code,import,file-delete,file-write,file-read > _winapi.CreateProcess
 remove_extension_h_precompiler_headers file-delete > os.remove
 verify_ninja_availability process-exec > _winapi.CreateProcess
torch.utils.data._utils.signal_handling
 _set_SIGCHLD_handler code-exec > signal.signal
torch.utils.data._utils.worker
 ManagerWatchdog native-code > ctypes.WinDLL
 ManagerWatchdog.__init__ native-code > ctypes.WinDLL
 _worker_loop native-code > ctypes.WinDLL
torch.utils.data.dataloader
 DataLoader.__iter__ code-exec > signal.signal
 DataLoader._get_iterator code-exec > signal.signal
 _MultiProcessingDataLoaderIter code-exec > signal.signal
 _MultiProcessingDataLoaderIter.__init__ code-exec > signal.signal
 _MultiProcessingDataLoaderIter._register_persistent_workers_atexit code-exec > atexit.register
torch.utils.data.datapipes.datapipe
 _DataPipeSerializationWrapper.__setstate__ deserialize > pickle.loads
 import_dill import > builtins.__import__
torch.utils.data.datapipes.gen_pyi
 find_file_paths file-read > os.listdir
 gen_from_template file-write,file-read > builtins.open
 get_method_definitions file-read > os.listdir
 parse_datapipe_file file-read > builtins.open
 parse_datapipe_files file-read > builtins.open
torch.utils.data.datapipes.iter.callable
 _check_unpickable_fn import > builtins.__import__
 namedtuple code-exec > builtins.eval
torch.utils.data.datapipes.iter.combining
 _check_unpickable_fn import > builtins.__import__
torch.utils.data.datapipes.iter.filelister
 FileListerIterDataPipe.__iter__ file-read > os.walk
 get_file_pathnames_from_root file-read > os.walk
torch.utils.data.datapipes.iter.fileopener
 FileOpenerIterDataPipe.__iter__ file-write > builtins.open
 get_file_binaries_from_pathnames file-write > builtins.open
torch.utils.data.datapipes.iter.grouping
 _check_unpickable_fn import > builtins.__import__
torch.utils.data.datapipes.iter.routeddecoder
 decoder_basichandlers deserialize > pickle.loads
torch.utils.data.datapipes.iter.selecting
 _check_unpickable_fn import > builtins.__import__
torch.utils.data.datapipes.map.callable
 _check_unpickable_fn import > builtins.__import__
torch.utils.data.datapipes.utils.common
 _check_unpickable_fn import > builtins.__import__
 dill_available import > builtins.__import__
 get_file_binaries_from_pathnames file-write > builtins.open
 get_file_pathnames_from_root file-read > os.walk
torch.utils.data.datapipes.utils.decoder
 audiohandler file-write > builtins.open
 basichandlers deserialize > pickle.loads
 videohandler file-write > builtins.open
torch.utils.data.graph
 _list_connected_datapipes import > builtins.__import__
 dill_available import > builtins.__import__
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
 load_url deserialize,file-delete,file-write,info-leak > torch.load
torch.utils.show_pickle
 main file-write,file-read > io.open
torch.utils.tensorboard.summary
 audio file-write > builtins.open
torch.utils.tensorboard.writer
 audio file-write > builtins.open
torch.utils.viz._cycles
 NamedTemporaryFile file-delete,file-write > os.unlink
 create_graph deserialize > pickle.load
 cuda_allocation_context deserialize > pickle.load
 observe_garbage code-exec,tamper > atexit.register
 observe_tensor_cycles code-exec,deserialize > atexit.register
 warn_tensor_cycles code-exec > atexit.register
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
 clock_rate native-code > ctypes.cast
 device_count native-code > ctypes.cast
 device_memory_used native-code > ctypes.cast
 list_gpu_processes native-code > ctypes.cast
 memory_usage native-code,dos > ctypes.cast
 power_draw native-code,dos > ctypes.cast
 temperature native-code > ctypes.cast
 utilization native-code,dos > ctypes.cast
torch.xpu.memory
 XPUPluggableAllocator native-code > ctypes.CDLL
 XPUPluggableAllocator.__init__ native-code > ctypes.CDLL
 _augment_memory_snapshot_stack_traces deserialize,file-read > pickle.load
 _dump_snapshot deserialize,file-write > pickle.load
 _snapshot deserialize,file-read > pickle.load
 list_gpu_processes native-code > ctypes.cast
torch.xpu.random
 device_count native-code > ctypes.cast
`,
};
