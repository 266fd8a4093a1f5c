/**
 * What the callables of hub can do: derived from source by oracle/derive/capabilities.py.
 * @module
 */
import type { CapabilityTable } from '../knowledge.ts';

export const hub: CapabilityTable = {
  package: 'hub',
  versions: [
    'transformers 5.23.0',
    'huggingface_hub 2.4.0',
    'ultralytics 8.4.190',
    'mlflow-skinny 3.17.2',
    'pytorch-lightning 2.6.6',
    'keras 3.15.1',
    'xgboost 3.2.0',
    'lightgbm 4.7.0',
  ],
  table: `
huggingface_hub
 auth_switch process-exec,file-write > subprocess.Popen
 load_state_dict_from_file deserialize > torch.load
 load_torch_model deserialize,file-read > torch.load
 login process-exec > subprocess.Popen
 logout process-exec,file-delete > subprocess.Popen
 webhook_endpoint code-exec > atexit.register
huggingface_hub._commit_scheduler
 CommitScheduler.__init__ code-exec > atexit.register
huggingface_hub._dataset_viewer
 _DuckDBCliRelation.execute process-exec,native-code,file-write,file-read > subprocess.Popen
huggingface_hub._login
 _paste_token_login process-exec,file-write,file-read > subprocess.Popen
 _save_oauth_token process-exec > subprocess.Popen
 _set_active_token process-exec,file-write > subprocess.Popen
 _set_store_as_git_credential_helper_globally process-exec > subprocess.Popen
 _validate_and_save_token process-exec,file-write > subprocess.Popen
 auth_switch process-exec,file-write > subprocess.Popen
 list_credential_helpers process-exec > subprocess.Popen
 login process-exec > subprocess.Popen
 logout process-exec,file-delete > subprocess.Popen
 run_subprocess process-exec,native-code,file-write,file-read,info-leak > subprocess.Popen
 set_git_credential process-exec > subprocess.Popen
 unset_git_credential process-exec > subprocess.Popen
huggingface_hub._webhooks_server
 webhook_endpoint code-exec > atexit.register
huggingface_hub.cli._cli_utils
 exec_ssh process-exec,native-code,file-write,file-read > subprocess.Popen
 run_update process-exec,native-code,file-write,file-read > subprocess.Popen
huggingface_hub.cli.auth
 _save_oauth_token process-exec > subprocess.Popen
 auth_logout process-exec,file-delete > subprocess.Popen
 auth_switch process-exec,file-write > subprocess.Popen
 auth_switch_cmd process-exec > subprocess.Popen
 login process-exec > subprocess.Popen
 logout process-exec,file-delete > subprocess.Popen
huggingface_hub.cli.extensions
 _can_run process-exec,native-code,file-write,file-read > subprocess.Popen
 _execute_extension_binary process-exec,native-code,file-write,file-read > subprocess.Popen
 _install_extension process-exec,file-delete,file-write > subprocess.Popen
 _install_python_extension process-exec,native-code,file-delete,file-write,file-read > subprocess.Popen
 _update_installed_extension process-exec,file-delete,file-write > subprocess.Popen
 dispatch_unknown_top_level_extension process-exec,file-delete > subprocess.Popen
 extension_exec process-exec > subprocess.Popen
huggingface_hub.cli.jobs
 exec_ssh process-exec,native-code,file-write,file-read > subprocess.Popen
 jobs_ssh process-exec > subprocess.Popen
huggingface_hub.cli.lfs
 lfs_enable_largefiles process-exec,native-code,file-write,file-read > subprocess.Popen
huggingface_hub.cli.spaces
 _editor_open process-exec,native-code,file-write,file-read > subprocess.Popen
 exec_ssh process-exec,native-code,file-write,file-read > subprocess.Popen
 spaces_hot_reload process-exec,file-write,file-read > subprocess.Popen
 spaces_ssh process-exec > subprocess.Popen
huggingface_hub.cli.system
 run_update process-exec,native-code,file-write,file-read > subprocess.Popen
 update process-exec,native-code,file-write,file-read > subprocess.Popen
huggingface_hub.hub_mixin
 PyTorchModelHubMixin._from_pretrained deserialize > torch.load
 PyTorchModelHubMixin._load_as_pickle deserialize > torch.load
huggingface_hub.inference._mcp.cli
 run_agent code-exec,info-leak > signal.signal
huggingface_hub.serialization
 load_state_dict_from_file deserialize > torch.load
 load_torch_model deserialize,file-read > torch.load
huggingface_hub.serialization._torch
 load_state_dict_from_file deserialize > torch.load
 load_torch_model deserialize,file-read > torch.load
huggingface_hub.utils
 list_credential_helpers process-exec > subprocess.Popen
 run_interactive_subprocess process-exec,info-leak > subprocess.Popen
 run_subprocess process-exec,native-code,file-write,file-read,info-leak > subprocess.Popen
 set_git_credential process-exec > subprocess.Popen
 unset_git_credential process-exec > subprocess.Popen
huggingface_hub.utils._git_credential
 list_credential_helpers process-exec > subprocess.Popen
 run_interactive_subprocess process-exec,info-leak > subprocess.Popen
 run_subprocess process-exec,native-code,file-write,file-read,info-leak > subprocess.Popen
 set_git_credential process-exec > subprocess.Popen
 unset_git_credential process-exec > subprocess.Popen
huggingface_hub.utils._subprocess
 run_interactive_subprocess process-exec,info-leak > subprocess.Popen
 run_subprocess process-exec,native-code,file-write,file-read,info-leak > subprocess.Popen
keras._tf_keras.keras.activations
 deserialize deserialize > marshal.loads
 get deserialize > marshal.loads
keras._tf_keras.keras.constraints
 deserialize deserialize > marshal.loads
 get deserialize > marshal.loads
keras._tf_keras.keras.datasets.boston_housing
 load_data deserialize,file-delete,file-write > numpy.load
keras._tf_keras.keras.datasets.california_housing
 load_data deserialize,file-delete,file-write > numpy.load
keras._tf_keras.keras.datasets.cifar10
 load_data deserialize,file-delete,file-write,file-read > pickle.Unpickler
keras._tf_keras.keras.datasets.cifar100
 load_data deserialize,file-delete,file-write,file-read > pickle.Unpickler
keras._tf_keras.keras.datasets.imdb
 load_data deserialize,file-delete,file-write > pickle.Unpickler
keras._tf_keras.keras.datasets.mnist
 load_data deserialize,file-delete,file-write > numpy.load
keras._tf_keras.keras.datasets.reuters
 load_data deserialize,file-delete,file-write > pickle.Unpickler
keras._tf_keras.keras.dtype_policies
 deserialize deserialize > marshal.loads
 get deserialize > marshal.loads
keras._tf_keras.keras.initializers
 deserialize deserialize > marshal.loads
 get deserialize > marshal.loads
keras._tf_keras.keras.layers
 Bidirectional deserialize > marshal.loads
 Masking deserialize > marshal.loads
 deserialize deserialize > marshal.loads
keras._tf_keras.keras.losses
 deserialize deserialize > marshal.loads
 get deserialize > marshal.loads
keras._tf_keras.keras.metrics
 deserialize deserialize > marshal.loads
 get deserialize > marshal.loads
keras._tf_keras.keras.models
 clone_model deserialize > marshal.loads
 load_model deserialize,file-delete,file-write,file-read > numpy.load
 model_from_json deserialize > marshal.loads
 save_model deserialize,file-write > numpy.load
keras._tf_keras.keras.optimizers
 deserialize deserialize > marshal.loads
 get deserialize > marshal.loads
keras._tf_keras.keras.optimizers.schedules
 deserialize deserialize > marshal.loads
keras._tf_keras.keras.quantizers
 deserialize deserialize > marshal.loads
 get deserialize > marshal.loads
keras._tf_keras.keras.regularizers
 deserialize deserialize > marshal.loads
 get deserialize > marshal.loads
keras._tf_keras.keras.saving
 deserialize_keras_object deserialize,import > marshal.loads
 load_model deserialize,file-delete,file-write,file-read > numpy.load
 save_model deserialize,file-write > numpy.load
keras._tf_keras.keras.utils
 FeatureSpace deserialize > marshal.loads
 deserialize_keras_object deserialize,import > marshal.loads
keras.activations
 deserialize deserialize > marshal.loads
 get deserialize > marshal.loads
keras.constraints
 deserialize deserialize > marshal.loads
 get deserialize > marshal.loads
keras.datasets.boston_housing
 load_data deserialize,file-delete,file-write > numpy.load
keras.datasets.california_housing
 load_data deserialize,file-delete,file-write > numpy.load
keras.datasets.cifar10
 load_data deserialize,file-delete,file-write,file-read > pickle.Unpickler
keras.datasets.cifar100
 load_data deserialize,file-delete,file-write,file-read > pickle.Unpickler
keras.datasets.imdb
 load_data deserialize,file-delete,file-write > pickle.Unpickler
keras.datasets.mnist
 load_data deserialize,file-delete,file-write > numpy.load
keras.datasets.reuters
 load_data deserialize,file-delete,file-write > pickle.Unpickler
keras.dtype_policies
 deserialize deserialize > marshal.loads
 get deserialize > marshal.loads
keras.initializers
 deserialize deserialize > marshal.loads
 get deserialize > marshal.loads
keras.layers
 Bidirectional deserialize > marshal.loads
 Masking deserialize > marshal.loads
 deserialize deserialize > marshal.loads
keras.losses
 deserialize deserialize > marshal.loads
 get deserialize > marshal.loads
keras.metrics
 deserialize deserialize > marshal.loads
 get deserialize > marshal.loads
keras.models
 clone_model deserialize > marshal.loads
 load_model deserialize,file-delete,file-write,file-read > numpy.load
 model_from_json deserialize > marshal.loads
 save_model deserialize,file-write > numpy.load
keras.optimizers
 deserialize deserialize > marshal.loads
 get deserialize > marshal.loads
keras.optimizers.schedules
 deserialize deserialize > marshal.loads
keras.quantizers
 deserialize deserialize > marshal.loads
 get deserialize > marshal.loads
keras.regularizers
 deserialize deserialize > marshal.loads
 get deserialize > marshal.loads
keras.saving
 deserialize_keras_object deserialize,import > marshal.loads
 load_model deserialize,file-delete,file-write,file-read > numpy.load
 save_model deserialize,file-write > numpy.load
keras.src.activations
 deserialize deserialize > marshal.loads
 get deserialize > marshal.loads
keras.src.activations.activations_test
 ActivationsTest.test_get_method deserialize > marshal.loads
keras.src.applications.applications_test
 ApplicationsTest.test_application_base deserialize,file-delete,file-write,file-read > marshal.loads
keras.src.applications.imagenet_utils
 validate_activation deserialize > marshal.loads
keras.src.backend.common.masking
 set_tensor_attr code-exec > weakref.finalize
keras.src.backend.common.tensor_attributes
 set_tensor_attr code-exec > weakref.finalize
keras.src.backend.common.variables_test
 TestStandardizeShapeWithTorch.test_standardize_shape_with_torch_symint code-exec > builtins.exec
 VariablePropertiesTest.test_registered_callable_constraint_survives_serialization deserialize > marshal.loads
 VariablePropertiesTest.test_registered_callable_regularizer_survives_serialization deserialize > marshal.loads
 create_autospec code-exec > builtins.exec
keras.src.backend.tensorflow.optimizer_distribute_test
 OptimizerDistributeTest.test_config deserialize > marshal.loads
keras.src.constraints
 deserialize deserialize > marshal.loads
 get deserialize > marshal.loads
keras.src.datasets.boston_housing
 load_data deserialize,file-delete,file-write > numpy.load
keras.src.datasets.california_housing
 load_data deserialize,file-delete,file-write > numpy.load
keras.src.datasets.cifar
 RestrictedUnpickler deserialize > pickle.Unpickler
 load_batch deserialize,file-read > pickle.Unpickler
keras.src.datasets.cifar10
 load_batch deserialize,file-read > pickle.Unpickler
 load_data deserialize,file-delete,file-write,file-read > pickle.Unpickler
keras.src.datasets.cifar100
 load_batch deserialize,file-read > pickle.Unpickler
 load_data deserialize,file-delete,file-write,file-read > pickle.Unpickler
keras.src.datasets.imdb
 load_data deserialize,file-delete,file-write > pickle.Unpickler
keras.src.datasets.mnist
 load_data deserialize,file-delete,file-write > numpy.load
keras.src.datasets.npz_utils
 RestrictedUnpickler deserialize > pickle.Unpickler
 load_npy_member deserialize > pickle.Unpickler
 load_npz deserialize,file-write > pickle.Unpickler
keras.src.datasets.npz_utils_test
 LoadNpzTest.test_loads_numeric_arrays deserialize,file-delete,file-write > pickle.Unpickler
 LoadNpzTest.test_loads_ragged_object_arrays deserialize,file-delete,file-write > pickle.Unpickler
 LoadNpzTest.test_rejects_pickle_gadget deserialize,file-delete,file-write > pickle.Unpickler
keras.src.datasets.reuters
 load_data deserialize,file-delete,file-write > pickle.Unpickler
keras.src.distillation.distillation_loss
 FeatureDistillation.from_config deserialize > marshal.loads
 LogitsDistillation.from_config deserialize > marshal.loads
keras.src.distillation.distiller
 Distiller.from_config deserialize > marshal.loads
keras.src.distillation.distiller_test
 TestDistiller.test_distiller_serialization_and_saving deserialize,file-delete,file-write,file-read > marshal.loads
keras.src.dtype_policies
 deserialize deserialize > marshal.loads
 get deserialize > marshal.loads
keras.src.dtype_policies.dtype_policy_map
 DTypePolicyMap.from_config deserialize > marshal.loads
keras.src.dtype_policies.dtype_policy_map_test
 DTypePolicyMapTest.test_default_policy deserialize > marshal.loads
 DTypePolicyMapTest.test_serialization deserialize > marshal.loads
keras.src.dtype_policies.dtype_policy_test
 DTypePolicyTest.test_python_serialization deserialize,file-delete,file-write,file-read > pickle.load
 DTypePolicyTest.test_serialization deserialize > marshal.loads
 QuantizedDTypePolicyTest.test_python_serialization deserialize,file-delete,file-write,file-read > pickle.load
 QuantizedDTypePolicyTest.test_serialization deserialize > marshal.loads
 QuantizedDTypePolicyTest.test_serialization_for_float8 deserialize > marshal.loads
 deserialize deserialize > marshal.loads
 get deserialize > marshal.loads
keras.src.export.litert_test
 ExportLitertInterpreterTest.test_model_with_input_structure deserialize,file-delete,file-write,file-read > numpy.load
 get_model deserialize > marshal.loads
keras.src.export.onnx_test
 ExportONNXTest.test_model_with_input_structure deserialize,file-delete,file-write,file-read > numpy.load
 get_model deserialize > marshal.loads
keras.src.export.openvino_test
 ExportOpenVINOTest.test_model_with_input_structure deserialize,file-delete,file-write,file-read > numpy.load
 get_model deserialize > marshal.loads
keras.src.export.saved_model_test
 ExportSavedModelTest.test_model_with_input_structure deserialize,file-delete,file-write,file-read > numpy.load
keras.src.export.tfsm_layer_test
 TestTFSMLayer.test_safe_mode_blocks_model_loading deserialize,file-delete,file-write,file-read > numpy.load
 TestTFSMLayer.test_serialization deserialize,file-delete,file-write,file-read > numpy.load
keras.src.initializers
 deserialize deserialize > marshal.loads
 get deserialize > marshal.loads
keras.src.initializers.constant_initializers
 Constant.from_config deserialize > marshal.loads
keras.src.initializers.constant_initializers_test
 ConstantInitializersTest.test_constant_initializer deserialize > marshal.loads
 ConstantInitializersTest.test_constant_initializer_array_value deserialize > marshal.loads
 ConstantInitializersTest.test_identity_initializer deserialize > marshal.loads
 ConstantInitializersTest.test_ones_initializer deserialize > marshal.loads
 ConstantInitializersTest.test_stft_initializer deserialize > marshal.loads
 ConstantInitializersTest.test_zeros_initializer deserialize > marshal.loads
keras.src.initializers.random_initializers
 Orthogonal.__init__ deserialize > marshal.loads
 RandomInitializer deserialize > marshal.loads
 RandomInitializer.__init__ deserialize > marshal.loads
 RandomNormal.__init__ deserialize > marshal.loads
 RandomUniform.__init__ deserialize > marshal.loads
 TruncatedNormal.__init__ deserialize > marshal.loads
 VarianceScaling.__init__ deserialize > marshal.loads
keras.src.initializers.random_initializers_test
 RandomInitializersTest.test_orthogonal deserialize > marshal.loads
 RandomInitializersTest.test_random_normal deserialize > marshal.loads
 RandomInitializersTest.test_random_uniform deserialize > marshal.loads
 RandomInitializersTest.test_serialization_with_seed_generator deserialize > marshal.loads
 RandomInitializersTest.test_variance_scaling deserialize > marshal.loads
 RandomInitializersTest.test_variance_scaling_serialization_with_axes deserialize > marshal.loads
keras.src.layers
 Bidirectional deserialize > marshal.loads
 Masking deserialize > marshal.loads
 deserialize deserialize > marshal.loads
keras.src.layers.activations.activation
 Activation.__init__ deserialize > marshal.loads
keras.src.layers.activations.elu_test
 ELUTest.test_config deserialize > marshal.loads
keras.src.layers.convolutional.base_conv
 BaseConv.__init__ deserialize > marshal.loads
keras.src.layers.convolutional.base_conv_transpose
 BaseConvTranspose.__init__ deserialize > marshal.loads
keras.src.layers.convolutional.base_depthwise_conv
 BaseDepthwiseConv.__init__ deserialize > marshal.loads
keras.src.layers.convolutional.base_separable_conv
 BaseSeparableConv.__init__ deserialize > marshal.loads
keras.src.layers.core.dense
 Dense.__init__ deserialize > marshal.loads
 Dense.from_config deserialize > marshal.loads
keras.src.layers.core.dense_test
 DenseTest.test_awq_serialization deserialize > marshal.loads
 DenseTest.test_dense_int4_custom_quantizer deserialize > marshal.loads
 DenseTest.test_dense_int8_custom_quantizer deserialize > marshal.loads
 DenseTest.test_dense_int8_weight_only_quantizer deserialize > marshal.loads
 DenseTest.test_gptq_serialization deserialize > marshal.loads
keras.src.layers.core.einsum_dense
 EinsumDense.__init__ deserialize > marshal.loads
 EinsumDense.from_config deserialize > marshal.loads
keras.src.layers.core.einsum_dense_test
 EinsumDenseTest.test_awq_serialization deserialize > marshal.loads
 EinsumDenseTest.test_einsum_dense_int8_custom_quantizer deserialize > marshal.loads
 EinsumDenseTest.test_gptq_serialization deserialize > marshal.loads
 load_model deserialize,file-delete,file-write,file-read > numpy.load
keras.src.layers.core.embedding
 Embedding.from_config deserialize > marshal.loads
keras.src.layers.core.embedding_test
 EmbeddingTest.test_embedding_int8_custom_quantizer deserialize > marshal.loads
 EmbeddingTest.test_invalid_input_dim deserialize > marshal.loads
 EmbeddingTest.test_invalid_output_dim deserialize > marshal.loads
keras.src.layers.core.lambda_layer
 Lambda.from_config deserialize > marshal.loads
keras.src.layers.core.lambda_layer_test
 LambdaTest.test_correctness deserialize > marshal.loads
 LambdaTest.test_correctness_lambda_shape deserialize > marshal.loads
 LambdaTest.test_from_config_fails_closed_without_safe_mode_scope deserialize > marshal.loads
keras.src.layers.core.masking
 Masking deserialize > marshal.loads
 Masking.__init__ deserialize > marshal.loads
 deserialize_keras_object deserialize,import > marshal.loads
keras.src.layers.core.masking_test
 MaskingTest.test_masking_correctness deserialize > marshal.loads
 MaskingTest.test_masking_with_tensor deserialize,file-delete,file-write,file-read > marshal.loads
 load_model deserialize,file-delete,file-write,file-read > numpy.load
keras.src.layers.core.reversible_embedding_test
 ReversibleEmbeddingTest.test_reversible_embedding_int8_custom_quantizer deserialize > marshal.loads
keras.src.layers.core.wrapper
 Wrapper.from_config deserialize > marshal.loads
keras.src.layers.layer_test
 LayerTest.test_pickle_layer deserialize > pickle.loads
 LayerTest.test_serialize_activity_regularizer deserialize > marshal.loads
keras.src.layers.merging.merging_test
 MergingLayersTest.test_add_with_mask deserialize > marshal.loads
 MergingLayersTest.test_average_with_mask deserialize > marshal.loads
 MergingLayersTest.test_concatenate_with_mask deserialize > marshal.loads
 MergingLayersTest.test_concatenate_with_mask_symbolic deserialize > marshal.loads
 MergingLayersTest.test_maximum_with_mask deserialize > marshal.loads
 MergingLayersTest.test_minimum_with_mask deserialize > marshal.loads
 MergingLayersTest.test_multiply_with_mask deserialize > marshal.loads
 MergingLayersTest.test_subtract_with_mask deserialize > marshal.loads
keras.src.layers.normalization.batch_normalization_test
 BatchNormalizationTest.test_bachnorm_ignore_masked_values deserialize > marshal.loads
 BatchNormalizationTest.test_correctness deserialize > marshal.loads
keras.src.layers.preprocessing.feature_space
 Feature deserialize > marshal.loads
 Feature.__init__ deserialize > marshal.loads
 FeatureSpace deserialize > marshal.loads
 FeatureSpace.__init__ deserialize > marshal.loads
 FeatureSpace._standardize_feature deserialize > marshal.loads
 FeatureSpace.feature deserialize > marshal.loads
 FeatureSpace.float deserialize > marshal.loads
 FeatureSpace.float_discretized deserialize > marshal.loads
 FeatureSpace.float_normalized deserialize > marshal.loads
 FeatureSpace.float_rescaled deserialize > marshal.loads
 FeatureSpace.integer_categorical deserialize > marshal.loads
 FeatureSpace.integer_hashed deserialize > marshal.loads
 FeatureSpace.save deserialize,file-write > numpy.load
 FeatureSpace.string_categorical deserialize > marshal.loads
 FeatureSpace.string_hashed deserialize > marshal.loads
keras.src.layers.preprocessing.feature_space_test
 FeatureSpaceTest.test_adapt_with_dict deserialize > marshal.loads
 FeatureSpaceTest.test_advanced_usage deserialize > marshal.loads
 FeatureSpaceTest.test_basic_usage deserialize > marshal.loads
 FeatureSpaceTest.test_basic_usage_no_strings deserialize > marshal.loads
 FeatureSpaceTest.test_errors deserialize > marshal.loads
 FeatureSpaceTest.test_functional_api_sync_processing deserialize > marshal.loads
 FeatureSpaceTest.test_manual_kpl deserialize > marshal.loads
 FeatureSpaceTest.test_no_adapt deserialize > marshal.loads
 FeatureSpaceTest.test_output_mode_dict deserialize > marshal.loads
 FeatureSpaceTest.test_output_mode_dict_no_strings deserialize > marshal.loads
 FeatureSpaceTest.test_output_mode_dict_of_ints deserialize > marshal.loads
 FeatureSpaceTest.test_output_mode_dict_of_ints_no_strings deserialize > marshal.loads
 FeatureSpaceTest.test_saving deserialize,file-delete,file-write,file-read > marshal.loads
 FeatureSpaceTest.test_tf_data_async_processing deserialize > marshal.loads
keras.src.layers.preprocessing.hashing_test
 HashingTest.test_config deserialize > marshal.loads
 load_model deserialize,file-delete,file-write,file-read > numpy.load
keras.src.layers.preprocessing.index_lookup_test
 IndexLookupLayerTest.test_adapt_with_tf_data deserialize > marshal.loads
 IndexLookupLayerTest.test_basics_integer_vocab deserialize > marshal.loads
 IndexLookupLayerTest.test_basics_string_vocab deserialize > marshal.loads
 IndexLookupLayerTest.test_max_tokens_adapt deserialize > marshal.loads
 IndexLookupLayerTest.test_pad_to_max_tokens deserialize > marshal.loads
 IndexLookupLayerTest.test_salt_config_serialization deserialize > marshal.loads
keras.src.layers.preprocessing.integer_lookup_test
 IntegerLookupTest.test_config deserialize > marshal.loads
keras.src.layers.preprocessing.pipeline
 Pipeline.from_config deserialize > marshal.loads
keras.src.layers.preprocessing.pipeline_test
 PipelineTest.test_from_config deserialize > marshal.loads
 PipelineTest.test_from_config_does_not_mutate_input deserialize > marshal.loads
 PipelineTest.test_from_config_malformed_raises_value_error deserialize > marshal.loads
keras.src.layers.preprocessing.rescaling
 Rescaling.from_config deserialize > marshal.loads
keras.src.layers.preprocessing.string_lookup_test
 StringLookupTest.test_config deserialize > marshal.loads
keras.src.layers.preprocessing.text_vectorization
 TextVectorization.from_config deserialize > marshal.loads
keras.src.layers.preprocessing.text_vectorization_test
 TextVectorizationTest.test_config deserialize > marshal.loads
keras.src.layers.rnn.bidirectional
 Bidirectional deserialize > marshal.loads
 Bidirectional.__init__ deserialize > marshal.loads
 Bidirectional.from_config deserialize > marshal.loads
keras.src.layers.rnn.bidirectional_test
 SimpleRNNTest.test_correctness deserialize > marshal.loads
 SimpleRNNTest.test_fused_gru_eligibility deserialize > marshal.loads
 SimpleRNNTest.test_fused_gru_matches_unfused deserialize > marshal.loads
 SimpleRNNTest.test_fused_lstm_eligibility deserialize > marshal.loads
 SimpleRNNTest.test_fused_lstm_matches_unfused deserialize > marshal.loads
 SimpleRNNTest.test_keeps_use_cudnn deserialize > marshal.loads
 SimpleRNNTest.test_masking deserialize > marshal.loads
 SimpleRNNTest.test_output_shape deserialize > marshal.loads
 SimpleRNNTest.test_pass_initial_state deserialize > marshal.loads
 SimpleRNNTest.test_return_state deserialize > marshal.loads
 SimpleRNNTest.test_statefulness deserialize > marshal.loads
 SimpleRNNTest.test_torch_cudnn_bidirectional_gru_dispatch_fires deserialize > marshal.loads
keras.src.layers.rnn.conv_lstm
 ConvLSTMCell.__init__ deserialize > marshal.loads
keras.src.layers.rnn.gru
 GRUCell.__init__ deserialize > marshal.loads
keras.src.layers.rnn.lstm
 LSTMCell.__init__ deserialize > marshal.loads
keras.src.layers.rnn.rnn
 RNN.from_config deserialize > marshal.loads
keras.src.layers.rnn.rnn_test
 RNNTest.test_serialization deserialize > marshal.loads
keras.src.layers.rnn.simple_rnn
 SimpleRNNCell.__init__ deserialize > marshal.loads
keras.src.layers.rnn.stacked_rnn_cells
 StackedRNNCells.from_config deserialize > marshal.loads
keras.src.legacy.saving.legacy_h5_format_test
 LegacyH5BackwardsCompatTest.test_nested_layers deserialize,file-delete,file-write > marshal.loads
 LegacyH5WholeModelTest.test_nested_layers deserialize,file-delete,file-write > marshal.loads
keras.src.legacy.saving.saving_utils
 compile_args_from_training_config deserialize > marshal.loads
keras.src.losses
 deserialize deserialize > marshal.loads
 get deserialize > marshal.loads
keras.src.losses.loss_test
 LossTest.test_pickle deserialize > pickle.loads
keras.src.losses.losses
 LossFunctionWrapper.from_config deserialize > marshal.loads
keras.src.losses.losses_test
 BinaryCrossentropyTest.test_config deserialize > marshal.loads
 BinaryFocalCrossentropyTest.test_config deserialize > marshal.loads
 CTCTest.test_config deserialize > marshal.loads
 CategoricalCrossentropyTest.test_config deserialize > marshal.loads
 CategoricalFocalCrossentropyTest.test_config deserialize > marshal.loads
 CategoricalGeneralizedCrossEntropyTest.test_config deserialize > marshal.loads
 CircleTest.test_config deserialize > marshal.loads
 DiceTest.test_config deserialize > marshal.loads
 MeanAbsoluteErrorTest.test_config deserialize > marshal.loads
 MeanAbsolutePercentageErrorTest.test_config deserialize > marshal.loads
 MeanSquaredErrorTest.test_config deserialize > marshal.loads
 MeanSquaredLogarithmicErrorTest.test_config deserialize > marshal.loads
 SparseCategoricalCrossentropyTest.test_config deserialize > marshal.loads
 TverskyTest.test_config deserialize > marshal.loads
keras.src.metrics
 deserialize deserialize > marshal.loads
 get deserialize > marshal.loads
keras.src.metrics.accuracy_metrics_test
 AccuracyTest.test_config deserialize > marshal.loads
 BinaryAccuracyTest.test_config deserialize > marshal.loads
 CategoricalAccuracyTest.test_config deserialize > marshal.loads
 SparseCategoricalAccuracyTest.test_config deserialize > marshal.loads
 SparseTopKCategoricalAccuracyTest.test_config deserialize > marshal.loads
 SparseTopKCategoricalAccuracyTest.test_config_from_sorted_ids deserialize > marshal.loads
 TopKCategoricalAccuracyTest.test_config deserialize > marshal.loads
keras.src.metrics.hinge_metrics_test
 CategoricalHingeTest.test_config deserialize > marshal.loads
 HingeTest.test_config deserialize > marshal.loads
 SquaredHingeTest.test_config deserialize > marshal.loads
keras.src.metrics.metric_test
 MetricTest.test_pickle deserialize > pickle.loads
 MetricTest.test_serialization deserialize > marshal.loads
keras.src.metrics.probabilistic_metrics_test
 BinaryCrossentropyTest.test_config deserialize > marshal.loads
 CategoricalCrossentropyTest.test_config deserialize > marshal.loads
 KLDivergenceTest.test_config deserialize > marshal.loads
 PoissonTest.test_config deserialize > marshal.loads
 SparseCategoricalCrossentropyTest.test_config deserialize > marshal.loads
keras.src.metrics.reduction_metrics
 MeanMetricWrapper.from_config deserialize > marshal.loads
keras.src.metrics.reduction_metrics_test
 MetricWrapperTest.test_config deserialize > marshal.loads
keras.src.metrics.regression_metrics_test
 CosineSimilarityTest.test_config deserialize > marshal.loads
 MeanAbsoluteErrorTest.test_config deserialize > marshal.loads
 MeanAbsolutePercentageErrorTest.test_config deserialize > marshal.loads
 MeanSquaredLogarithmicErrorTest.test_config deserialize > marshal.loads
keras.src.models.cloning
 clone_model deserialize > marshal.loads
keras.src.models.cloning_test
 CloneModelTest.test_call_fn deserialize > marshal.loads
 CloneModelTest.test_cloning_correctness deserialize > marshal.loads
 CloneModelTest.test_compiled_model_cloning deserialize > marshal.loads
 CloneModelTest.test_custom_clone_function deserialize > marshal.loads
 CloneModelTest.test_input_tensors deserialize > marshal.loads
 CloneModelTest.test_recursive deserialize > marshal.loads
 CloneModelTest.test_recursive_multi_level deserialize > marshal.loads
 CloneModelTest.test_shared_layers_cloning deserialize > marshal.loads
 CloneModelTest.test_structured_io_cloning deserialize > marshal.loads
 clone_model deserialize > marshal.loads
keras.src.models.functional
 deserialize_node deserialize > marshal.loads
 functional_from_config deserialize > marshal.loads
keras.src.models.functional_test
 FunctionalTest.test_for_functional_in_sequential deserialize,file-delete,file-write > marshal.loads
 FunctionalTest.test_restored_nested_input deserialize > marshal.loads
 FunctionalTest.test_serialization deserialize > marshal.loads
 model_from_json deserialize > marshal.loads
keras.src.models.model
 Model.from_config deserialize > marshal.loads
 model_from_json deserialize > marshal.loads
keras.src.models.model_test
 ModelTest.test_functional_pickling deserialize > pickle.loads
 ModelTest.test_json_serialization deserialize > marshal.loads
 model_from_json deserialize > marshal.loads
keras.src.models.sequential
 Sequential.from_config deserialize > marshal.loads
keras.src.models.sequential_test
 SequentialTest.test_pickleable deserialize > pickle.loads
 SequentialTest.test_serialization deserialize > marshal.loads
keras.src.ops.core
 VectorizedMap.from_config deserialize > marshal.loads
keras.src.ops.operation
 Operation.from_config deserialize > marshal.loads
keras.src.optimizers
 deserialize deserialize > marshal.loads
 get deserialize > marshal.loads
keras.src.optimizers.adadelta_test
 AdadeltaTest.test_config deserialize > marshal.loads
keras.src.optimizers.adafactor_test
 AdafactorTest.test_config deserialize > marshal.loads
keras.src.optimizers.adagrad_test
 AdagradTest.test_config deserialize > marshal.loads
keras.src.optimizers.adam_test
 AdamTest.test_config deserialize > marshal.loads
keras.src.optimizers.adamax_test
 AdamaxTest.test_config deserialize > marshal.loads
keras.src.optimizers.adamw_test
 AdamWTest.test_config deserialize > marshal.loads
keras.src.optimizers.base_optimizer
 BaseOptimizer.from_config deserialize > marshal.loads
keras.src.optimizers.ftrl_test
 FtrlTest.test_config deserialize > marshal.loads
keras.src.optimizers.lamb_test
 LambTest.test_config deserialize > marshal.loads
keras.src.optimizers.lion_test
 LionTest.test_config deserialize > marshal.loads
keras.src.optimizers.loss_scale_optimizer
 LossScaleOptimizer.from_config deserialize > marshal.loads
keras.src.optimizers.loss_scale_optimizer_test
 LossScaleOptimizerTest.test_config deserialize > marshal.loads
 LossScaleOptimizerTest.test_deserialization_backwards_compatibility deserialize > marshal.loads
 LossScaleOptimizerTest.test_serialization deserialize > marshal.loads
keras.src.optimizers.multi_optimizer
 MultiOptimizer.from_config deserialize > marshal.loads
 OptimizerMap.from_config deserialize > marshal.loads
keras.src.optimizers.multi_optimizer_test
 MultiOptimizerTest.test_serialization deserialize > marshal.loads
keras.src.optimizers.muon_test
 MuonTest.test_config deserialize > marshal.loads
keras.src.optimizers.nadam_test
 NadamTest.test_config deserialize > marshal.loads
keras.src.optimizers.optimizer_test
 OptimizerTest.test_optimizer_auto_naming deserialize > marshal.loads
 OptimizerTest.test_pickleable_optimizers deserialize > pickle.loads
keras.src.optimizers.rmsprop_test
 RMSpropTest.test_config deserialize > marshal.loads
keras.src.optimizers.schedule_free_adamw_test
 ScheduleFreeAdamWTest.test_config deserialize > marshal.loads
keras.src.optimizers.schedules.learning_rate_schedule
 deserialize deserialize > marshal.loads
keras.src.optimizers.schedules.learning_rate_schedule_test
 CosineDecayRestartsTest.test_config deserialize > marshal.loads
 CosineDecayTest.test_config deserialize > marshal.loads
 ExponentialDecayTest.test_config deserialize > marshal.loads
 InverseTimeDecayTest.test_config deserialize > marshal.loads
 LinearDecayTest.test_config deserialize > marshal.loads
 PiecewiseConstantDecayTest.test_config deserialize > marshal.loads
keras.src.optimizers.sgd_test
 SGDTest.test_config deserialize > marshal.loads
keras.src.quantizers
 deserialize deserialize > marshal.loads
 get deserialize > marshal.loads
keras.src.quantizers.quantization_config
 Int4QuantizationConfig.from_config deserialize > marshal.loads
 QuantizationConfig.from_config deserialize > marshal.loads
keras.src.quantizers.quantization_config_test
 QuantizationConfigTest.test_quantization_config_serialization deserialize > marshal.loads
keras.src.quantizers.quantizers_test
 Int4QuantizationConfigTest.test_from_config_restores_block_size deserialize > marshal.loads
 Int4QuantizationConfigTest.test_serialization_roundtrip deserialize > marshal.loads
 Int4QuantizationConfigTest.test_serialization_with_per_channel deserialize > marshal.loads
 QuantizersTest.test_abs_max_quantizer deserialize > marshal.loads
keras.src.random.seed_generator_test
 SeedGeneratorTest.test_seed_generator_serialization deserialize > marshal.loads
keras.src.regularizers
 deserialize deserialize > marshal.loads
 get deserialize > marshal.loads
keras.src.regularizers.regularizers_test
 RegularizersTest.test_config deserialize > marshal.loads
keras.src.saving
 deserialize_keras_object deserialize,import > marshal.loads
 load_model deserialize,file-delete,file-write,file-read > numpy.load
keras.src.saving.keras_saveable
 KerasSaveable.__reduce__ deserialize,file-write,file-read > numpy.load
 KerasSaveable._unpickle_model deserialize,file-write,file-read > numpy.load
keras.src.saving.object_registration_test
 TestObjectRegistration.test_custom_object_scope deserialize > marshal.loads
 TestObjectRegistration.test_serialize_custom_class_with_custom_name deserialize > marshal.loads
 TestObjectRegistration.test_serialize_custom_class_with_default_name deserialize > marshal.loads
 TestObjectRegistration.test_serialize_custom_function deserialize > marshal.loads
keras.src.saving.saving_api
 load_model deserialize,file-delete,file-write,file-read > numpy.load
 save_model deserialize,file-write > numpy.load
keras.src.saving.saving_lib
 NpzIOStore deserialize,file-read > numpy.load
 NpzIOStore.__init__ deserialize,file-read > numpy.load
 deserialize_keras_object deserialize,import > marshal.loads
 get_attr_skipset deserialize > marshal.loads
 load_model deserialize,file-write,file-read > numpy.load
 save_model deserialize,file-write,file-read > numpy.load
keras.src.saving.saving_lib_test
 SafeZipReadTest.test_load_model_rejects_bomb_config deserialize,file-delete,file-write,file-read > numpy.load
 SafeZipReadTest.test_load_model_rejects_bomb_weights deserialize,file-delete,file-write,file-read > numpy.load
 SafeZipReadTest.test_load_model_rejects_extraction_bomb deserialize,file-delete,file-write,file-read > numpy.load
 SavingAPITest.test_normalization_kpl deserialize,file-delete,file-write,file-read > numpy.load
 SavingAPITest.test_safe_mode deserialize,file-delete,file-write,file-read > numpy.load
 SavingBattleTest.test_bidirectional_lstm_saving deserialize,file-delete,file-write,file-read > marshal.loads
 SavingBattleTest.test_complex_model_without_explicit_deserialization deserialize,file-delete,file-write,file-read > numpy.load
 SavingBattleTest.test_custom_object_without_from_config deserialize,file-delete,file-write,file-read > numpy.load
 SavingNpzIOStoreTest.test_npz_io_store_loads_normal_array deserialize,file-delete,file-write,file-read > numpy.load
 SavingNpzIOStoreTest.test_npz_io_store_rejects_shape_bomb deserialize,file-delete,file-write,file-read > numpy.load
 SavingTest._test_compile_overridden_warnings deserialize,file-delete,file-write,file-read > numpy.load
 SavingTest._test_compile_preserved deserialize,file-delete,file-write,file-read > numpy.load
 SavingTest._test_inference_after_instantiation deserialize,file-delete,file-write,file-read > numpy.load
 SavingTest.test_compile_arg deserialize,file-delete,file-write,file-read > numpy.load
 SavingTest.test_load_model_concurrently deserialize,file-delete,file-write > numpy.load
 SavingTest.test_load_model_exception_raised deserialize,file-delete,file-write,file-read > numpy.load
 SavingTest.test_load_model_read_only_system deserialize,file-delete,file-write,file-read > numpy.load
 SavingTest.test_load_weights_only_with_keras_file deserialize,file-delete,file-write,file-read > numpy.load
 SavingTest.test_save_model_exception_raised deserialize,file-delete,file-write,file-read > numpy.load
 SavingTest.test_save_to_fileobj deserialize,file-write,file-read > numpy.load
 SavingTest.test_saving_custom_assets_and_variables deserialize,file-delete,file-write,file-read > numpy.load
 SavingTest.test_saving_preserve_unbuilt_state deserialize,file-delete,file-write,file-read > numpy.load
keras.src.saving.serialization_lib
 deserialize_keras_object deserialize,import > marshal.loads
keras.src.saving.serialization_lib_test
 MyWrapper.from_config deserialize > marshal.loads
 NestedCustomLayer deserialize > marshal.loads
 NestedCustomLayer.__init__ deserialize > marshal.loads
 SerializationLibTest.roundtrip deserialize > marshal.loads
 SerializationLibTest.test_builtin_layers deserialize > marshal.loads
 SerializationLibTest.test_custom_fn deserialize > marshal.loads
 SerializationLibTest.test_custom_layer deserialize > marshal.loads
 SerializationLibTest.test_deserialize_invalid_function_config deserialize > marshal.loads
 SerializationLibTest.test_deserialize_invalid_type_config deserialize > marshal.loads
 SerializationLibTest.test_deserialize_invalid_typespec_config deserialize > marshal.loads
 SerializationLibTest.test_dict_inputs_outputs deserialize > marshal.loads
 SerializationLibTest.test_empty_string_registered_name_passes_through deserialize > marshal.loads
 SerializationLibTest.test_functional_subclass deserialize > marshal.loads
 SerializationLibTest.test_keras36_custom_function_reloading deserialize > marshal.loads
 SerializationLibTest.test_lambda_fn deserialize > marshal.loads
 SerializationLibTest.test_lambda_layer deserialize > marshal.loads
 SerializationLibTest.test_layer_instance_as_activation deserialize > marshal.loads
 SerializationLibTest.test_layer_instance_with_config_as_activation deserialize > marshal.loads
 SerializationLibTest.test_layer_sharing deserialize > marshal.loads
 SerializationLibTest.test_layer_string_as_activation deserialize > marshal.loads
 SerializationLibTest.test_malformed_layer_for_sequential_model deserialize > marshal.loads
 SerializationLibTest.test_missing_name_for_sequential_model deserialize > marshal.loads
 SerializationLibTest.test_none_or_missing_registered_name_passes_through deserialize > marshal.loads
 SerializationLibTest.test_numpy_get_item_layer deserialize > marshal.loads
 SerializationLibTest.test_registered_custom_object_still_resolves deserialize > marshal.loads
 SerializationLibTest.test_registered_name_for_keras_builtin_function_raises deserialize > marshal.loads
 SerializationLibTest.test_registered_name_for_keras_builtin_raises deserialize > marshal.loads
 SerializationLibTest.test_registered_name_matching_class_name_passes_through deserialize > marshal.loads
 SerializationLibTest.test_registered_name_matching_function_name_passes_through deserialize > marshal.loads
 SerializationLibTest.test_safe_mode_scope deserialize > marshal.loads
 SerializationLibTest.test_serialize_ellipsis deserialize > marshal.loads
 SerializationLibTest.test_shared_inner_layer deserialize > marshal.loads
 SerializationLibTest.test_shared_object deserialize > marshal.loads
 SerializationLibTest.test_simple_objects deserialize > marshal.loads
 SerializationLibTest.test_tensors_and_shapes deserialize > marshal.loads
 deserialize_keras_object deserialize,import > marshal.loads
keras.src.testing.test_case
 TestCase.run_class_serialization_test deserialize > marshal.loads
 TestCase.run_layer_test deserialize > marshal.loads
keras.src.trainers.trainer
 Trainer.compile_from_config deserialize > marshal.loads
keras.src.utils.jax_layer
 FlaxLayer.from_config deserialize > marshal.loads
 JaxLayer.from_config deserialize > marshal.loads
keras.src.utils.python_utils
 func_load code-exec,deserialize > types.FunctionType
keras.src.utils.python_utils_test
 PythonUtilsTest.test_closure_processing deserialize > marshal.loads
 PythonUtilsTest.test_func_dump_and_load deserialize > marshal.loads
 PythonUtilsTest.test_func_load_bad_encoded_code deserialize > marshal.loads
 PythonUtilsTest.test_func_load_closure_conversion deserialize > marshal.loads
 PythonUtilsTest.test_func_load_defaults_as_tuple deserialize > marshal.loads
 PythonUtilsTest.test_func_load_valid_encoded_code deserialize > marshal.loads
 PythonUtilsTest.test_func_load_with_closure deserialize > marshal.loads
keras.src.utils.torch_utils
 TorchModuleWrapper.from_config deserialize > torch.load
keras.src.utils.torch_utils_test
 TorchUtilsTest.test_from_config deserialize > torch.load
 TorchUtilsTest.test_from_config_fails_closed_without_safe_mode_scope deserialize > torch.load
 TorchUtilsTest.test_save_load deserialize,file-delete,file-write,file-read > marshal.loads
keras.src.wrappers.sklearn_wrapper
 SKLBase._get_model deserialize > marshal.loads
 clone_model deserialize > marshal.loads
keras.utils
 FeatureSpace deserialize > marshal.loads
 deserialize_keras_object deserialize,import > marshal.loads
lightgbm.basic
 Dataset.__init_from_list_np2d native-code > ctypes.cast
 Dataset.__init_from_seqs native-code > ctypes.cast
 Dataset._init_from_sample native-code > ctypes.cast
 Dataset._lazy_init native-code > ctypes.cast
 Dataset._set_init_score_by_predictor native-code > ctypes.cast
 Dataset.construct native-code > ctypes.cast
 Dataset.get_field native-code > ctypes.cast
 Dataset.get_group native-code > ctypes.cast
 Dataset.get_init_score native-code > ctypes.cast
 Dataset.get_label native-code > ctypes.cast
 Dataset.get_position native-code > ctypes.cast
 Dataset.get_weight native-code > ctypes.cast
 Dataset.set_group native-code > ctypes.cast
 Dataset.set_init_score native-code > ctypes.cast
 Dataset.set_label native-code > ctypes.cast
 Dataset.set_position native-code > ctypes.cast
 Dataset.set_weight native-code > ctypes.cast
mlflow
 evaluate process-exec,network > subprocess.Popen
 run process-exec,file-delete,file-read > subprocess.Popen
mlflow.agent.cli
 setup process-exec,native-code,network,file-write,file-read,dos > subprocess.Popen
mlflow.agent.setup.cli
 _git_root process-exec,native-code,file-write,file-read > subprocess.Popen
 _run_setup process-exec,network,file-write,file-read > subprocess.Popen
 setup process-exec,native-code,network,file-write,file-read,dos > subprocess.Popen
mlflow.assistant.providers._subprocess_stream
 SubprocessLineStream process-exec > subprocess.Popen
 SubprocessLineStream.__init__ process-exec > subprocess.Popen
mlflow.assistant.providers.claude_code
 ClaudeCodeProvider.astream process-exec,file-delete,file-write > subprocess.Popen
 ClaudeCodeProvider.check_connection process-exec,native-code,file-write,file-read > subprocess.Popen
 SubprocessLineStream process-exec > subprocess.Popen
mlflow.assistant.providers.codex
 CodexProvider.astream process-exec,file-delete,file-write > subprocess.Popen
 CodexProvider.check_connection process-exec,native-code,file-write,file-read > subprocess.Popen
 SubprocessLineStream process-exec > subprocess.Popen
mlflow.catboost
 save_model process-exec,file-delete,file-write,file-read > subprocess.Popen
mlflow.claude_code.cli
 ensure_plugin_installed process-exec > subprocess.Popen
mlflow.claude_code.plugin
 _run_claude process-exec,native-code,file-write,file-read > subprocess.Popen
 ensure_plugin_installed process-exec > subprocess.Popen
mlflow.cli
 demo process-exec,network,file-write > subprocess.Popen
 run process-exec,file-read,dos > subprocess.Popen
 server process-exec,file-write,file-read,dos > subprocess.Popen
mlflow.cli.demo
 _run_with_new_server process-exec,network,file-write,dos > subprocess.Popen
 demo process-exec,network,file-write > subprocess.Popen
mlflow.dspy
 load_model deserialize,file-read > cloudpickle.load
 save_model process-exec,file-write,file-read > subprocess.Popen
mlflow.dspy.load
 load_model deserialize,file-read > cloudpickle.load
mlflow.dspy.save
 infer_pip_requirements process-exec,file-read > subprocess.Popen
 save_model process-exec,file-write,file-read > subprocess.Popen
mlflow.entities.span
 LiveSpan._extract_attachments code-exec > builtins.compile
 LiveSpan._try_convert_structured_content code-exec > builtins.compile
mlflow.gateway.cli
 run_app process-exec,file-read > subprocess.Popen
 start process-exec,file-read > subprocess.Popen
mlflow.gateway.guardrails
 JudgeGuardrail.from_entity code-exec,import > builtins.exec
mlflow.gateway.runner
 Runner.__enter__ process-exec > subprocess.Popen
 Runner.start process-exec > subprocess.Popen
 run_app process-exec,file-read > subprocess.Popen
mlflow.genai.agent_server
 setup_mlflow_git_based_version_tracking process-exec > subprocess.Popen
mlflow.genai.agent_server.utils
 setup_mlflow_git_based_version_tracking process-exec > subprocess.Popen
mlflow.genai.judges.optimizers.memalign.optimizer
 MemoryAugmentedJudge._from_serialized code-exec,import > builtins.exec
mlflow.genai.scorers.base
 Scorer._extract_source_code_info code-exec > builtins.compile
 Scorer._reconstruct_decorator_scorer code-exec > builtins.exec
 Scorer.model_dump code-exec > builtins.compile
 Scorer.model_validate code-exec,import > builtins.exec
 Scorer.model_validate_json code-exec,import > builtins.exec
mlflow.genai.scorers.job
 run_online_scoring_scheduler code-exec,import > builtins.exec
mlflow.genai.scorers.registry
 MlflowTrackingStore.get_scorer code-exec,import > builtins.exec
 MlflowTrackingStore.list_scorer_versions code-exec,import > builtins.exec
 MlflowTrackingStore.list_scorers code-exec,import > builtins.exec
 _DatabricksScheduledScorerConfig.from_scorer code-exec,import > builtins.exec
mlflow.genai.scorers.scorer_utils
 _extract_params_from_signature code-exec > builtins.compile
 extract_function_body code-exec > builtins.compile
 recreate_function code-exec > builtins.exec
mlflow.h2o
 save_model process-exec,file-delete,file-write,file-read > subprocess.Popen
mlflow.johnsnowlabs
 _load_model process-exec,file-write,file-read > subprocess.Popen
 save_model process-exec,file-delete,file-write,file-read > subprocess.Popen
mlflow.keras
 load_model deserialize,import,file-read > cloudpickle.load
 save_model process-exec,file-delete,file-write,file-read > subprocess.Popen
mlflow.keras.save
 infer_pip_requirements process-exec,file-read > subprocess.Popen
 save_model process-exec,file-write,file-read > subprocess.Popen
mlflow.langchain
 save_model process-exec,import,file-write,file-read > subprocess.Popen
mlflow.langchain.langchain_tracer
 MlflowLangchainTracer.on_tool_start code-exec > builtins.compile
mlflow.langchain.model
 save_model process-exec,import,file-write,file-read > subprocess.Popen
mlflow.lightgbm
 load_model deserialize,file-read > pickle.load
 save_model process-exec,file-delete,file-write,file-read > subprocess.Popen
mlflow.llama_index
 save_model process-exec,import,file-write,file-read > subprocess.Popen
mlflow.llama_index.model
 save_model process-exec,import,file-write,file-read > subprocess.Popen
mlflow.metrics.metric_definitions
 _load_from_github process-exec > subprocess.Popen
mlflow.models
 evaluate process-exec,network,file-write,file-read,dos > subprocess.Popen
 infer_pip_requirements process-exec,file-read > subprocess.Popen
mlflow.models.container
 Popen process-exec > subprocess.Popen
 _get_or_create_virtualenv process-exec,file-write,file-read > subprocess.Popen
 _init process-exec,file-read > subprocess.Popen
 _install_model_dependencies_to_env process-exec,file-write,file-read > subprocess.Popen
 _install_pyfunc_deps process-exec,file-write,file-read > subprocess.Popen
 _serve process-exec,file-read > subprocess.Popen
 _serve_pyfunc process-exec,code-exec,file-write > subprocess.Popen
 check_call process-exec,native-code,file-write,file-read > subprocess.Popen
mlflow.models.docker_utils
 Popen process-exec > subprocess.Popen
 build_image_from_context process-exec,native-code,file-write,file-read > subprocess.Popen
mlflow.models.evaluation
 evaluate process-exec,network,file-write,file-read,dos > subprocess.Popen
mlflow.models.evaluation.artifacts
 NumpyEvaluationArtifact._load_content_from_file deserialize > numpy.load
 PickleEvaluationArtifact._load_content_from_file deserialize,file-read > pickle.load
mlflow.models.evaluation.base
 FunctionType code-exec > types.FunctionType
 evaluate process-exec,network,file-write,file-read,dos > subprocess.Popen
mlflow.models.evaluation.deprecated
 evaluate process-exec,network > subprocess.Popen
 model_evaluate process-exec,network,file-write,file-read,dos > subprocess.Popen
mlflow.models.wheeled_model
 WheeledModel._download_wheels process-exec,native-code,file-write,file-read > subprocess.Popen
 WheeledModel.save_model process-exec,file-write,file-read > subprocess.Popen
mlflow.onnx
 save_model process-exec,file-delete,file-write,file-read > subprocess.Popen
mlflow.openai
 save_model process-exec,file-write,file-read > subprocess.Popen
mlflow.openai._agent_tracer
 _patched_agent_run_streamed code-exec > weakref.finalize
mlflow.openai.model
 save_model process-exec,file-write,file-read > subprocess.Popen
mlflow.optuna.storage
 MlflowStorage.__init__ code-exec > weakref.finalize
mlflow.paddle
 save_model process-exec,file-delete,file-write,file-read > subprocess.Popen
mlflow.pmdarima
 load_model deserialize,file-read > pickle.load
 save_model process-exec,file-delete,file-write,file-read > subprocess.Popen
mlflow.projects
 _run process-exec,file-delete,file-write,file-read > subprocess.Popen
 run process-exec,file-delete,file-read > subprocess.Popen
mlflow.projects.backend.local
 LocalBackend.run process-exec,file-delete,file-write,file-read > subprocess.Popen
 _create_virtualenv process-exec,file-write,file-read > subprocess.Popen
 _invoke_mlflow_run_subprocess process-exec > subprocess.Popen
 _run_entry_point process-exec > subprocess.Popen
 _run_mlflow_run_cmd process-exec > subprocess.Popen
 get_or_create_conda_env process-exec,file-write,file-read > subprocess.Popen
 get_or_create_nfs_tmp_dir code-exec,file-delete,file-write,file-read > atexit.register
mlflow.projects.docker
 validate_docker_installation process-exec > subprocess.Popen
mlflow.prompt.promptlab_model
 save_model process-exec,file-write,file-read > subprocess.Popen
mlflow.pyfunc
 _load_model_or_server process-exec,network,import,file-write,file-read > subprocess.Popen
 _save_model_with_loader_module_and_data_path process-exec,file-write,file-read > subprocess.Popen
 _validate_infer_and_copy_code_paths process-exec,file-write,file-read > subprocess.Popen
 archive_directory process-exec,file-read > subprocess.Popen
 check_port_connectivity process-exec,network > subprocess.Popen
 get_or_create_nfs_tmp_dir code-exec,file-delete,file-write,file-read > atexit.register
 get_or_create_tmp_dir code-exec,file-write,file-read > atexit.register
 spark_udf process-exec,network,import,file-delete,file-write,file-read,info-leak,dos > subprocess.Popen
mlflow.pyfunc.backend
 PyFuncBackend.build_image process-exec,file-write > subprocess.Popen
 PyFuncBackend.can_score_model process-exec > subprocess.Popen
 PyFuncBackend.predict process-exec,file-delete,file-write,file-read > subprocess.Popen
 PyFuncBackend.prepare_env process-exec,file-delete,file-write,file-read > subprocess.Popen
 PyFuncBackend.serve process-exec,native-code,file-delete,file-write > subprocess.Popen
 PyFuncBackend.serve_stdin process-exec,file-delete,file-write > subprocess.Popen
 _get_or_create_virtualenv process-exec,file-write,file-read > subprocess.Popen
 get_or_create_conda_env process-exec,file-write,file-read > subprocess.Popen
 get_or_create_nfs_tmp_dir code-exec,file-delete,file-write,file-read > atexit.register
 get_or_create_tmp_dir code-exec,file-write,file-read > atexit.register
mlflow.pyfunc.dbconnect_artifact_cache
 archive_directory process-exec,file-read > subprocess.Popen
 get_or_create_tmp_dir code-exec,file-write,file-read > atexit.register
mlflow.pyfunc.model
 _save_model_with_class_artifacts_params process-exec,file-delete,file-write,file-read > subprocess.Popen
 _validate_infer_and_copy_code_paths process-exec,file-write,file-read > subprocess.Popen
mlflow.pyspark.ml
 _AutologgingMetricsManager.register_prediction_result code-exec > weakref.finalize
mlflow.pytorch
 autolog code-exec > atexit.register
 load_model deserialize,import,file-read > torch.load
 load_state_dict deserialize > torch.load
 save_model process-exec,file-delete,file-write,file-read > subprocess.Popen
mlflow.pytorch._lightning_autolog
 patched_fit deserialize,file-delete,file-write,file-read > torch.load
mlflow.pytorch.pickle_module
 Unpickler deserialize > pickle.Unpickler
 load deserialize > cloudpickle.load
 loads deserialize > cloudpickle.loads
mlflow.rfunc.backend
 RFuncBackend.can_score_model process-exec > subprocess.Popen
 RFuncBackend.predict process-exec > subprocess.Popen
 RFuncBackend.serve process-exec > subprocess.Popen
 _execute process-exec > subprocess.Popen
mlflow.sagemaker
 push_image_to_ecr process-exec,native-code,file-write,file-read > subprocess.Popen
 run_local process-exec,code-exec,file-read > subprocess.Popen
mlflow.sagemaker.cli
 build_and_push_container process-exec,file-write > subprocess.Popen
mlflow.sentence_transformers
 infer_pip_requirements process-exec,file-read > subprocess.Popen
 save_model process-exec,file-delete,file-write,file-read > subprocess.Popen
mlflow.server
 _exec_cmd process-exec,file-read > subprocess.Popen
 _run_server process-exec,code-exec,import,file-write > subprocess.Popen
mlflow.server.jobs
 FunctionType code-exec > types.FunctionType
mlflow.server.jobs._executor_runner
 main process-exec,info-leak,dos > subprocess.Popen
mlflow.server.jobs._job_env_setup
 _exec_cmd process-exec,file-read > subprocess.Popen
 _pip_install process-exec > subprocess.Popen
 _setup_job_environment process-exec,file-delete,file-write > subprocess.Popen
 main process-exec,file-delete,file-write > subprocess.Popen
mlflow.server.jobs._job_runner
 _launch_huey_consumer process-exec,import,dos > subprocess.Popen
 _launch_periodic_tasks_consumer process-exec,dos > subprocess.Popen
 _launch_periodic_tasks_consumer_if_enabled process-exec > subprocess.Popen
mlflow.server.jobs.local_executor
 LocalJobExecutor._run_setup_command process-exec > subprocess.Popen
 LocalJobExecutor.submit_job process-exec,import,file-write > subprocess.Popen
 _exec_cmd process-exec,file-read > subprocess.Popen
mlflow.server.jobs.utils
 _exec_cmd process-exec,file-read > subprocess.Popen
 _exec_job process-exec,import,file-write,file-read > subprocess.Popen
 _exec_job_in_subproc process-exec,file-write,file-read,dos > subprocess.Popen
 _launch_executor_runner process-exec > subprocess.Popen
 _launch_huey_consumer process-exec,import,dos > subprocess.Popen
 _launch_job_execution_runner process-exec > subprocess.Popen
 _launch_job_runner process-exec > subprocess.Popen
 _launch_periodic_tasks_consumer process-exec,dos > subprocess.Popen
 _start_huey_consumer_proc process-exec,info-leak > subprocess.Popen
 _start_periodic_tasks_consumer_proc process-exec,info-leak > subprocess.Popen
mlflow.shap
 load_explainer deserialize,import,file-read > torch.load
 save_explainer process-exec,file-delete,file-write,file-read > subprocess.Popen
 save_model process-exec,file-delete,file-write,file-read > subprocess.Popen
mlflow.sklearn
 _AutologgingMetricsManager.register_prediction_result code-exec > weakref.finalize
 load_model deserialize,file-read > pickle.load
 save_model process-exec,file-delete,file-write,file-read > subprocess.Popen
mlflow.spacy
 save_model process-exec,file-delete,file-write,file-read > subprocess.Popen
mlflow.spark
 _load_model process-exec,file-write,file-read > subprocess.Popen
 _save_model_metadata process-exec,file-write,file-read > subprocess.Popen
 save_model process-exec,file-delete,file-write,file-read > subprocess.Popen
mlflow.statsmodels
 save_model process-exec,file-delete,file-write,file-read > subprocess.Popen
mlflow.store.artifact.artifact_repository_registry
 dbfs_artifact_repo_factory process-exec > subprocess.Popen
 uc_volume_artifact_repo_factory process-exec > subprocess.Popen
mlflow.store.artifact.cloud_artifact_repo
 CloudArtifactRepository._parallelized_download_from_cloud process-exec,file-write,dos > subprocess.Popen
 parallelized_download_file_using_http_uri process-exec,native-code,file-write,file-read > subprocess.Popen
mlflow.store.artifact.databricks_models_artifact_repo
 DatabricksModelsArtifactRepository._parallelized_download_from_cloud process-exec,file-write > subprocess.Popen
 parallelized_download_file_using_http_uri process-exec,native-code,file-write,file-read > subprocess.Popen
mlflow.store.artifact.dbfs_artifact_repo
 dbfs_artifact_repo_factory process-exec > subprocess.Popen
mlflow.store.artifact.uc_volume_artifact_repo
 uc_volume_artifact_repo_factory process-exec > subprocess.Popen
mlflow.store.model_registry.file_store
 FileStore._fetch_file_model_version_if_exists deserialize > yaml.load
 FileStore._get_file_model_version_from_dir deserialize,file-write,file-read > yaml.load
 FileStore._get_registered_model_from_path deserialize,file-write,file-read > yaml.load
 FileStore._list_all_registered_models deserialize > yaml.load
 FileStore._list_file_model_versions_under_path deserialize,file-read > yaml.load
 FileStore._read_yaml deserialize,file-write,file-read,dos > yaml.load
 FileStore.get_registered_model deserialize > yaml.load
 FileStore.rename_registered_model deserialize,file-delete,file-write,file-read > yaml.load
 read_yaml deserialize,file-write,file-read > yaml.load
mlflow.store.tracking._secret_cache
 EphemeralCacheEncryption.__init__ code-exec > weakref.finalize
mlflow.store.tracking.file_store
 FileStore._delete_traces deserialize,file-delete,file-read > yaml.load
 FileStore._get_dataset_from_dir deserialize,file-write,file-read > yaml.load
 FileStore._get_dataset_inputs deserialize,file-read > yaml.load
 FileStore._get_deleted_logged_models deserialize,file-read > yaml.load
 FileStore._get_deleted_runs deserialize,file-write,file-read > yaml.load
 FileStore._get_experiment deserialize,file-write,file-read > yaml.load
 FileStore._get_model_dict deserialize > yaml.load
 FileStore._get_model_from_dir deserialize > yaml.load
 FileStore._get_model_info_from_dir deserialize,file-write,file-read > yaml.load
 FileStore._get_run_info deserialize > yaml.load
 FileStore._get_run_info_from_dir deserialize,file-write,file-read > yaml.load
 FileStore._get_trace_info_and_dir deserialize,file-read > yaml.load
 FileStore._get_trace_info_from_dir deserialize,file-write,file-read > yaml.load
 FileStore._list_models deserialize,file-read > yaml.load
 FileStore._list_run_infos deserialize,file-read > yaml.load
 FileStore._list_trace_infos deserialize,file-read > yaml.load
 FileStore._load_assessment deserialize,file-write,file-read > yaml.load
 FileStore._load_assessments deserialize,file-read > yaml.load
 FileStore._read_yaml deserialize,file-write,file-read,dos > yaml.load
 FileStore._search_datasets deserialize,file-read > yaml.load
 FileStore.delete_assessment deserialize,file-delete,file-write,file-read > yaml.load
 FileStore.delete_experiment deserialize,file-delete,file-write,file-read > yaml.load
 FileStore.get_assessment deserialize > yaml.load
 FileStore.get_experiment deserialize > yaml.load
 FileStore.rename_experiment deserialize,file-delete,file-write,file-read > yaml.load
 FileStore.restore_experiment deserialize,file-delete,file-write,file-read > yaml.load
 FileStore.search_experiments deserialize > yaml.load
 read_yaml deserialize,file-write,file-read > yaml.load
mlflow.store.tracking.sqlalchemy_store
 SqlAlchemyStore._apply_filter_string_datasets_search_logged_models code-exec > builtins.compile
mlflow.telemetry.client
 TelemetryClient.activate code-exec > atexit.register
mlflow.tensorflow
 load_model deserialize,import,file-read > cloudpickle.load
 save_model process-exec,file-delete,file-write,file-read > subprocess.Popen
mlflow.tracing.export.async_export_queue
 AsyncTraceExportQueue.__init__ code-exec > atexit.register
mlflow.tracing.export.span_batcher
 SpanBatcher.__init__ code-exec > atexit.register
mlflow.tracing.utils.timeout
 MlflowTraceTimeoutCache._start_expire_check_loop code-exec > atexit.register
mlflow.tracking._model_registry.fluent
 pack_env_for_databricks_model_serving process-exec,file-delete,file-read > subprocess.Popen
mlflow.transformers
 _TransformersWrapper._parse_json_encoded_dict_payload_to_dict code-exec > builtins.compile
 _TransformersWrapper._parse_raw_pipeline_input code-exec > builtins.compile
 _TransformersWrapper._predict code-exec > builtins.compile
 _TransformersWrapper._validate_text_classification_input code-exec > builtins.compile
 infer_pip_requirements process-exec,file-read > subprocess.Popen
 save_model process-exec,file-write,file-read > subprocess.Popen
mlflow.transformers.signature
 run_with_timeout code-exec,dos > signal.signal
mlflow.utils
 check_port_connectivity process-exec,network > subprocess.Popen
mlflow.utils.async_logging.async_artifacts_logging_queue
 AsyncArtifactsLoggingQueue.activate code-exec > atexit.register
mlflow.utils.async_logging.async_logging_queue
 AsyncLoggingQueue.activate code-exec > atexit.register
mlflow.utils.conda
 _create_conda_env process-exec > subprocess.Popen
 _create_conda_env_retry process-exec > subprocess.Popen
 _list_conda_environments process-exec > subprocess.Popen
 get_or_create_conda_env process-exec,file-write,file-read > subprocess.Popen
mlflow.utils.databricks_utils
 is_dbfs_fuse_available process-exec,native-code,file-write,file-read > subprocess.Popen
 is_uc_volume_fuse_available process-exec,native-code,file-write,file-read > subprocess.Popen
mlflow.utils.env_pack
 _pack_env_for_databricks_model_serving process-exec,native-code,file-delete,file-write,file-read > subprocess.Popen
 pack_env_for_databricks_model_serving process-exec,file-delete,file-read > subprocess.Popen
mlflow.utils.environment
 Environment.execute process-exec,file-read > subprocess.Popen
 _deduplicate_requirements process-exec,file-delete > subprocess.Popen
 _exec_cmd process-exec,file-read > subprocess.Popen
 _infer_requirements process-exec,file-read > subprocess.Popen
 _lock_requirements process-exec > subprocess.Popen
 _validate_version_constraints process-exec,native-code,file-delete,file-write,file-read > subprocess.Popen
 export_uv_requirements process-exec,native-code,file-write,file-read > subprocess.Popen
 infer_pip_requirements process-exec,file-read > subprocess.Popen
 run_with_timeout code-exec,dos > signal.signal
mlflow.utils.file_utils
 get_or_create_nfs_tmp_dir code-exec,file-delete,file-write,file-read > atexit.register
 get_or_create_tmp_dir code-exec,file-write,file-read > atexit.register
 parallelized_download_file_using_http_uri process-exec,native-code,file-write,file-read > subprocess.Popen
mlflow.utils.model_utils
 _capture_imported_modules process-exec,file-read > subprocess.Popen
 _infer_and_copy_code_paths process-exec,file-write,file-read > subprocess.Popen
 _validate_infer_and_copy_code_paths process-exec,file-write,file-read > subprocess.Popen
mlflow.utils.process
 _exec_cmd process-exec,file-read > subprocess.Popen
mlflow.utils.requirements_utils
 _capture_imported_modules process-exec,file-read > subprocess.Popen
 _infer_requirements process-exec,file-read > subprocess.Popen
 _run_command process-exec > subprocess.Popen
mlflow.utils.search_logged_model_utils
 parse_filter_string code-exec > builtins.compile
mlflow.utils.search_utils
 SearchModelUtils._get_value code-exec > builtins.compile
 SearchModelVersionUtils._get_value code-exec > builtins.compile
 SearchTraceUtils._parse_attribute_lists code-exec > builtins.compile
 SearchUtils._get_value code-exec > builtins.compile
 SearchUtils._parse_list_from_sql_token code-exec > builtins.compile
mlflow.utils.timeout
 run_with_timeout code-exec,dos > signal.signal
mlflow.utils.uv_utils
 _get_uv_binary process-exec > subprocess.Popen
 export_uv_requirements process-exec,native-code,file-write,file-read > subprocess.Popen
 get_uv_version process-exec,native-code,file-write,file-read > subprocess.Popen
 run_uv_sync process-exec,native-code,file-write,file-read > subprocess.Popen
mlflow.utils.virtualenv
 _create_virtualenv process-exec,file-write,file-read > subprocess.Popen
 _exec_cmd process-exec,file-read > subprocess.Popen
 _find_latest_installable_python_version process-exec > subprocess.Popen
 _get_or_create_virtualenv process-exec,file-write,file-read > subprocess.Popen
 _install_python process-exec > subprocess.Popen
 run_uv_sync process-exec,native-code,file-write,file-read > subprocess.Popen
mlflow.utils.yaml_utils
 read_yaml deserialize,file-write,file-read > yaml.load
 safe_edit_yaml deserialize,file-write,file-read > yaml.load
 safe_edit_yaml.__init__ deserialize,file-write,file-read > yaml.load
mlflow.xgboost
 save_model process-exec,file-delete,file-write,file-read > subprocess.Popen
pytorch_lightning.accelerators.cuda
 get_nvidia_gpu_stats process-exec,native-code,file-write,file-read > subprocess.Popen
pytorch_lightning.cli
 LightningCLI deserialize > torch.load
 LightningCLI.__init__ deserialize > torch.load
 LightningCLI._parse_ckpt_path deserialize > torch.load
pytorch_lightning.core.datamodule
 LightningDataModule.load_from_checkpoint deserialize > yaml.full_load
pytorch_lightning.core.module
 LightningModule.load_from_checkpoint deserialize > yaml.full_load
pytorch_lightning.core.saving
 convert code-exec > builtins.compile
 load_hparams_from_tags_csv code-exec > builtins.compile
 load_hparams_from_yaml deserialize > yaml.full_load
pytorch_lightning.profilers.advanced
 AdvancedProfiler.summary deserialize,file-read > marshal.load
pytorch_lightning.strategies.fsdp
 FSDPStrategy.load_checkpoint deserialize > torch.load
pytorch_lightning.strategies.launchers.subprocess_script
 _SubprocessScriptLauncher._call_children_scripts process-exec > subprocess.Popen
 _SubprocessScriptLauncher.launch process-exec > subprocess.Popen
pytorch_lightning.strategies.xla
 XLAStrategy.broadcast deserialize > torch.load
pytorch_lightning.trainer.call
 _call_and_handle_interrupt code-exec,dos > signal.signal
pytorch_lightning.trainer.connectors.signal_connector
 _SignalConnector._register_signal code-exec > signal.signal
 _SignalConnector._slurm_sigusr_handler_fn process-exec,native-code,file-write,file-read,info-leak > subprocess.Popen
 call process-exec,native-code,file-write,file-read > subprocess.Popen
pytorch_lightning.trainer.trainer
 _defaults_from_env_vars code-exec > builtins.compile
pytorch_lightning.utilities.argparse
 _defaults_from_env_vars code-exec > builtins.compile
 _parse_env_variables code-exec > builtins.compile
 literal_eval code-exec > builtins.compile
pytorch_lightning.utilities.deepspeed
 convert_zero_checkpoint_to_fp32_state_dict deserialize,file-read > torch.load
pytorch_lightning.utilities.upgrade_checkpoint
 main deserialize,file-write,file-read > torch.load
transformers.cli.add_new_model_like
 _add_new_model_like_internal process-exec,native-code,file-write,file-read > subprocess.Popen
 add_new_model_like process-exec,file-write,file-read > subprocess.Popen
transformers.cli.transformers
 add_new_model_like process-exec,file-write,file-read > subprocess.Popen
transformers.configuration_utils
 copy_func code-exec > types.FunctionType
transformers.dynamic_module_utils
 check_imports code-exec,import,file-read > builtins.compile
 get_cached_module_file code-exec,import,file-write,file-read > builtins.compile
 get_imports code-exec,file-read > builtins.compile
 resolve_trust_remote_code code-exec,info-leak,dos > signal.signal
transformers.exporters.runners.runner_onnx
 OnnxModelRunner.from_program code-exec > weakref.finalize
transformers.feature_extraction_utils
 copy_func code-exec > types.FunctionType
transformers.file_utils
 copy_func code-exec > types.FunctionType
transformers.generation.utils
 get_cached_module_file code-exec,import,file-write,file-read > builtins.compile
 resolve_trust_remote_code code-exec,info-leak,dos > signal.signal
transformers.image_processing_base
 copy_func code-exec > types.FunctionType
transformers.modeling_utils
 PreTrainedModel._load_pretrained_model deserialize,file-write,file-read > torch.load
 PreTrainedModel.from_pretrained deserialize,file-write,file-read > torch.load
 copy_func code-exec > types.FunctionType
 load_state_dict deserialize,file-read > torch.load
transformers.models.auto
 copy_func code-exec > types.FunctionType
 resolve_trust_remote_code code-exec,info-leak,dos > signal.signal
transformers.models.auto.auto_factory
 copy_func code-exec > types.FunctionType
 resolve_trust_remote_code code-exec,info-leak,dos > signal.signal
transformers.models.auto.configuration_auto
 resolve_trust_remote_code code-exec,info-leak,dos > signal.signal
transformers.models.auto.feature_extraction_auto
 resolve_trust_remote_code code-exec,info-leak,dos > signal.signal
transformers.models.auto.image_processing_auto
 resolve_trust_remote_code code-exec,info-leak,dos > signal.signal
transformers.models.auto.processing_auto
 resolve_trust_remote_code code-exec,info-leak,dos > signal.signal
transformers.models.auto.tokenization_auto
 resolve_trust_remote_code code-exec,info-leak,dos > signal.signal
transformers.models.auto.video_processing_auto
 resolve_trust_remote_code code-exec,info-leak,dos > signal.signal
transformers.models.bark.processing_bark
 BarkProcessor.__call__ deserialize > numpy.load
 BarkProcessor._load_voice_preset deserialize > numpy.load
 BarkProcessor._verify_speaker_embeddings deserialize > numpy.load
 BarkProcessor.save_pretrained deserialize,file-write,file-read > numpy.load
transformers.models.csm.modeling_csm
 CsmForConditionalGeneration.from_pretrained deserialize,file-read > torch.load
transformers.models.csm.modular_csm
 CsmForConditionalGeneration.from_pretrained deserialize,file-read > torch.load
transformers.models.kyutai_speech_to_text.modeling_kyutai_speech_to_text
 KyutaiSpeechToTextForConditionalGeneration.from_pretrained deserialize,file-read > torch.load
transformers.models.kyutai_speech_to_text.modular_kyutai_speech_to_text
 KyutaiSpeechToTextForConditionalGeneration.from_pretrained deserialize,file-read > torch.load
transformers.models.mra
 is_ninja_available process-exec,file-read > subprocess.Popen
transformers.models.mra.modeling_mra
 is_ninja_available process-exec,file-read > subprocess.Popen
transformers.models.musicgen.modeling_musicgen
 MusicgenForConditionalGeneration.from_sub_models_pretrained deserialize,file-read > torch.load
transformers.models.musicgen_melody.modeling_musicgen_melody
 MusicgenMelodyForConditionalGeneration.from_sub_models_pretrained deserialize,file-read > torch.load
transformers.models.qwen2_5_omni.modeling_qwen2_5_omni
 Qwen2_5OmniForConditionalGeneration.from_pretrained deserialize,file-read > torch.load
 Qwen2_5OmniForConditionalGeneration.load_speakers deserialize > torch.load
transformers.models.qwen2_5_omni.modular_qwen2_5_omni
 Qwen2_5OmniForConditionalGeneration.from_pretrained deserialize,file-read > torch.load
 Qwen2_5OmniForConditionalGeneration.load_speakers deserialize > torch.load
transformers.models.rag
 LegacyIndex deserialize,file-read > pickle.load
transformers.models.rag.retrieval_rag
 LegacyIndex deserialize,file-read > pickle.load
 LegacyIndex.__init__ deserialize,file-read > pickle.load
 LegacyIndex._deserialize_index deserialize,file-read > pickle.load
 LegacyIndex._load_passages deserialize,file-read > pickle.load
 LegacyIndex.init_index deserialize,file-read > pickle.load
 RagRetriever.__init__ deserialize,file-read > pickle.load
 RagRetriever._build_index deserialize,file-read > pickle.load
 RagRetriever.from_pretrained deserialize,file-read > pickle.load
transformers.models.rwkv
 is_ninja_available process-exec,file-read > subprocess.Popen
transformers.models.rwkv.modeling_rwkv
 is_ninja_available process-exec,file-read > subprocess.Popen
transformers.models.vision_text_dual_encoder.modeling_vision_text_dual_encoder
 VisionTextDualEncoderModel.from_vision_text_pretrained deserialize,file-read > torch.load
transformers.models.wav2vec2.modeling_wav2vec2
 Wav2Vec2ForCTC.tie_weights deserialize > torch.load
 Wav2Vec2PreTrainedModel.load_adapter deserialize > torch.load
transformers.models.yoso
 is_ninja_available process-exec,file-read > subprocess.Popen
transformers.models.yoso.modeling_yoso
 is_ninja_available process-exec,file-read > subprocess.Popen
transformers.pipelines.audio_classification
 AudioClassificationPipeline.preprocess process-exec,file-read > subprocess.Popen
 ffmpeg_read process-exec > subprocess.Popen
transformers.pipelines.audio_utils
 _ffmpeg_stream process-exec > subprocess.Popen
 _get_microphone_name process-exec,native-code,file-write,file-read > subprocess.Popen
 ffmpeg_microphone process-exec,file-read > subprocess.Popen
 ffmpeg_microphone_live process-exec > subprocess.Popen
 ffmpeg_read process-exec > subprocess.Popen
transformers.pipelines.automatic_speech_recognition
 AutomaticSpeechRecognitionPipeline.preprocess process-exec,file-read > subprocess.Popen
 ffmpeg_read process-exec > subprocess.Popen
transformers.pipelines.base
 copy_func code-exec > types.FunctionType
transformers.pipelines.text_to_audio
 TextToAudioPipeline.__init__ deserialize,file-read > torch.load
transformers.pipelines.zero_shot_audio_classification
 ZeroShotAudioClassificationPipeline.preprocess process-exec,file-read > subprocess.Popen
 ffmpeg_read process-exec > subprocess.Popen
transformers.processing_utils
 copy_func code-exec > types.FunctionType
transformers.testing_utils
 _get_call_arguments code-exec > builtins.compile
 _patch_with_call_info code-exec,file-write,file-read,info-leak > builtins.compile
 get_json_expectation code-exec > builtins.compile
 patch_testing_methods_to_collect_info code-exec,file-delete,file-write,file-read > builtins.compile
 run_command process-exec,file-read > subprocess.Popen
 run_test_using_subprocess process-exec,native-code,file-write,file-read,info-leak > subprocess.Popen
 torchrun process-exec,native-code,network,file-write,file-read > subprocess.Popen
transformers.tokenization_utils_base
 copy_func code-exec > types.FunctionType
transformers.trainer
 Trainer._finalize_training deserialize,file-delete,file-read > torch.load
 Trainer._inner_training_loop deserialize,file-delete,file-read > torch.load
 Trainer._load_best_model deserialize,file-read > torch.load
 Trainer._load_from_checkpoint deserialize,file-read > torch.load
 Trainer._load_optimizer_and_scheduler deserialize,file-read > torch.load
 Trainer._load_rng_state deserialize > torch.load
 Trainer._load_scaler deserialize > torch.load
 Trainer._prepare_for_training deserialize,file-read > torch.load
 Trainer._run_epoch deserialize,file-read > torch.load
 Trainer.train deserialize,file-read > torch.load
transformers.trainer_jit_checkpoint
 CheckpointManager.setup_signal_handler code-exec > signal.signal
 JITCheckpointCallback.on_train_end code-exec > signal.signal
transformers.utils
 copy_func code-exec > types.FunctionType
 is_ninja_available process-exec,file-read > subprocess.Popen
transformers.utils.doc
 copy_func code-exec > types.FunctionType
transformers.utils.import_utils
 get_cuda_runtime_version native-code > ctypes.CDLL
 is_ninja_available process-exec,file-read > subprocess.Popen
transformers.video_processing_utils
 copy_func code-exec > types.FunctionType
ultralytics
 checks process-exec,file-delete > subprocess.Popen
 download process-exec,network,file-delete,file-write,file-read > subprocess.Popen
ultralytics.cfg
 entrypoint process-exec,file-read > subprocess.Popen
 handle_yolo_solutions process-exec,native-code,file-write,file-read > subprocess.Popen
 parse_key_value_pair code-exec > builtins.compile
 smart_value code-exec > builtins.compile
ultralytics.data
 BaseDataset deserialize,file-read > numpy.load
 ClassificationDataset deserialize > numpy.load
ultralytics.data.base
 BaseDataset deserialize,file-read > numpy.load
 BaseDataset.__getitem__ deserialize > numpy.load
 BaseDataset.__init__ deserialize,file-read > numpy.load
 BaseDataset.check_cache_ram deserialize,file-delete > numpy.load
 BaseDataset.get_image_and_label deserialize,file-delete > numpy.load
 BaseDataset.load_image deserialize,file-delete > numpy.load
ultralytics.data.build
 check_file process-exec,network,file-delete,file-write,file-read > subprocess.Popen
ultralytics.data.converter
 check_file process-exec,network,file-delete,file-write,file-read > subprocess.Popen
 check_requirements process-exec > subprocess.Popen
 download process-exec,network,file-delete,file-write,file-read > subprocess.Popen
ultralytics.data.dataset
 BaseDataset deserialize,file-read > numpy.load
 ClassificationDataset deserialize > numpy.load
 ClassificationDataset.__getitem__ deserialize > numpy.load
 ClassificationDataset.__init__ deserialize,file-write,file-read > numpy.load
 ClassificationDataset.verify_images deserialize,file-delete,file-write,file-read > numpy.load
 DepthDataset._load_depth deserialize > numpy.load
 DepthDataset.get_image_and_label deserialize > numpy.load
 GroundingDataset.get_labels deserialize > numpy.load
 SemanticDataset.get_image_and_label deserialize > numpy.load
 SemanticDataset.get_labels deserialize > numpy.load
 SemanticDataset.load_image deserialize,file-delete > numpy.load
 YOLODataset.__init__ deserialize,file-read > numpy.load
 YOLODataset._load_or_scan_cache deserialize,file-write > numpy.load
 YOLODataset.get_labels deserialize > numpy.load
 load_dataset_cache_file deserialize,tamper > numpy.load
 load_depth deserialize > numpy.load
 verify_image_depth deserialize,file-write,file-read > numpy.load
ultralytics.data.loaders
 check_requirements process-exec > subprocess.Popen
ultralytics.data.split_dota
 check_requirements process-exec > subprocess.Popen
ultralytics.data.utils
 check_cls_dataset process-exec,native-code,network,file-delete,file-write,file-read > subprocess.Popen
 check_det_dataset process-exec,code-exec,native-code,network,file-delete,file-write,file-read > subprocess.Popen
 check_file process-exec,network,file-delete,file-write,file-read > subprocess.Popen
 check_font process-exec,network,file-delete,file-write,file-read > subprocess.Popen
 download process-exec,network,file-delete,file-write,file-read > subprocess.Popen
 load_dataset_cache_file deserialize,tamper > numpy.load
 load_depth deserialize > numpy.load
 safe_download process-exec,native-code,network,file-delete,file-write,file-read,dos > subprocess.Popen
 verify_image_depth deserialize,file-write,file-read > numpy.load
ultralytics.engine.exporter
 ClassificationDataset deserialize > numpy.load
 ClassificationModel code-exec > builtins.eval
 DetectionModel code-exec > builtins.eval
 Exporter.__call__ process-exec,code-exec,file-delete,file-write,file-read > subprocess.Popen
 Exporter._int8_calibration_images code-exec > builtins.exec
 Exporter.export_ascend process-exec,code-exec,file-delete,file-write > subprocess.Popen
 Exporter.export_axelera code-exec,file-delete,file-write > builtins.exec
 Exporter.export_deepx code-exec,file-delete,file-write > builtins.exec
 Exporter.export_edgetpu process-exec,network,file-write,file-read > subprocess.Popen
 Exporter.export_engine code-exec,file-delete,file-write,file-read > builtins.exec
 Exporter.export_hailo code-exec,file-delete,file-write > builtins.exec
 Exporter.export_imx process-exec,file-write > subprocess.Popen
 Exporter.export_litert code-exec,file-write > builtins.exec
 Exporter.export_mnn code-exec,file-delete,file-write > builtins.exec
 Exporter.export_onnx code-exec,file-delete > builtins.exec
 Exporter.export_openvino code-exec,file-write > builtins.exec
 Exporter.export_qnn code-exec,file-delete > builtins.exec
 Exporter.export_rknn code-exec,file-delete,file-write > builtins.exec
 Exporter.export_saved_model code-exec,import,file-delete,file-write > builtins.exec
 Exporter.export_xilinx code-exec,file-delete > builtins.exec
 Exporter.get_int8_calibration_dataloader process-exec,code-exec,deserialize,network,file-write,file-read > subprocess.Popen
 check_cls_dataset process-exec,native-code,network,file-delete,file-write,file-read > subprocess.Popen
 check_det_dataset process-exec,code-exec,native-code,network,file-delete,file-write,file-read > subprocess.Popen
 check_imgsz code-exec > builtins.compile
 check_requirements process-exec > subprocess.Popen
 is_intel process-exec,native-code,file-write,file-read > subprocess.Popen
ultralytics.engine.model
 Model code-exec > builtins.eval
 Model.__init__ code-exec > builtins.eval
 Model._load code-exec,deserialize,network,file-write,file-read > builtins.eval
 Model._new code-exec,file-read > builtins.eval
 Model.benchmark code-exec,file-delete,file-write,file-read > builtins.exec
 Model.load code-exec,deserialize > builtins.eval
 Model.train code-exec,deserialize,file-read > builtins.eval
 guess_model_task code-exec,file-write,file-read > builtins.eval
 load_checkpoint code-exec,deserialize,network,file-delete,file-write,file-read > builtins.eval
ultralytics.engine.predictor
 BasePredictor.setup_source code-exec,file-read > builtins.compile
 check_imgsz code-exec > builtins.compile
ultralytics.engine.trainer
 BaseTrainer code-exec,file-write > builtins.exec
 BaseTrainer.__init__ code-exec,import,file-write > builtins.exec
 BaseTrainer._do_train code-exec,deserialize,file-write,tamper > builtins.eval
 BaseTrainer._handle_nan_recovery code-exec,deserialize > builtins.eval
 BaseTrainer._setup_train code-exec > builtins.compile
 BaseTrainer.check_resume code-exec,deserialize,network,file-write,file-read > builtins.eval
 BaseTrainer.final_eval deserialize > torch.load
 BaseTrainer.get_dataset process-exec,code-exec,network,file-write,file-read > subprocess.Popen
 BaseTrainer.setup_model code-exec,deserialize > builtins.eval
 BaseTrainer.train process-exec,native-code,network,file-delete,file-write,file-read > subprocess.Popen
 DistillationModel code-exec > builtins.eval
 MultiTrainer.train process-exec,code-exec,deserialize,native-code,file-write,file-read > subprocess.Popen
 check_cls_dataset process-exec,native-code,network,file-delete,file-write,file-read > subprocess.Popen
 check_det_dataset process-exec,code-exec,native-code,network,file-delete,file-write,file-read > subprocess.Popen
 check_file process-exec,network,file-delete,file-write,file-read > subprocess.Popen
 check_imgsz code-exec > builtins.compile
 load_checkpoint code-exec,deserialize,network,file-delete,file-write,file-read > builtins.eval
 strip_optimizer deserialize > torch.load
ultralytics.engine.tuner
 Tuner.__call__ process-exec,code-exec,deserialize,file-delete,file-write,file-read > subprocess.Popen
 check_requirements process-exec > subprocess.Popen
ultralytics.engine.validator
 BaseValidator.__call__ process-exec,code-exec,network,import,file-write,file-read > subprocess.Popen
 BaseValidator.__init__ code-exec > builtins.compile
 check_cls_dataset process-exec,native-code,network,file-delete,file-write,file-read > subprocess.Popen
 check_det_dataset process-exec,code-exec,native-code,network,file-delete,file-write,file-read > subprocess.Popen
 check_imgsz code-exec > builtins.compile
ultralytics.models.fastsam.model
 FastSAM.__init__ code-exec > builtins.eval
 Model code-exec > builtins.eval
ultralytics.models.llm
 check_requirements process-exec > subprocess.Popen
ultralytics.models.nas.model
 Model code-exec > builtins.eval
 NAS.__init__ code-exec > builtins.eval
 NAS._load deserialize,network,file-write,file-read > torch.load
 attempt_download_asset process-exec,network,file-delete,file-write,file-read > subprocess.Popen
 torch_load deserialize > torch.load
ultralytics.models.rtdetr.model
 Model code-exec > builtins.eval
 RTDETR.__init__ code-exec > builtins.eval
ultralytics.models.rtdetr.val
 RTDETRDataset.load_image deserialize,file-delete > numpy.load
 RTDETRValidator.postprocess code-exec > builtins.compile
 check_imgsz code-exec > builtins.compile
ultralytics.models.sam.build
 attempt_download_asset process-exec,network,file-delete,file-write,file-read > subprocess.Popen
 build_mobile_sam deserialize,file-read > torch.load
 build_sam2_b deserialize,file-read > torch.load
 build_sam2_l deserialize,file-read > torch.load
 build_sam2_s deserialize,file-read > torch.load
 build_sam2_t deserialize,file-read > torch.load
 build_sam_vit_b deserialize,file-read > torch.load
 build_sam_vit_h deserialize,file-read > torch.load
 build_sam_vit_l deserialize,file-read > torch.load
 torch_load deserialize > torch.load
ultralytics.models.sam.build_sam3
 build_interactive_sam3 deserialize,file-read > torch.load
 build_sam3_image_model deserialize,file-read > torch.load
 torch_load deserialize > torch.load
ultralytics.models.sam.model
 Model code-exec > builtins.eval
 SAM.__init__ code-exec > builtins.eval
 SAM._load deserialize,file-read > torch.load
ultralytics.models.sam.predict
 Predictor.inference_features code-exec > builtins.compile
 SAM3Predictor.get_model deserialize,file-read > torch.load
 SAM3SemanticPredictor.get_model deserialize,file-read > torch.load
 SAM3VideoSemanticPredictor.setup_model deserialize,file-read > torch.load
 check_imgsz code-exec > builtins.compile
ultralytics.models.sam.sam3.vitdet
 check_requirements process-exec > subprocess.Popen
ultralytics.models.yolo.classify.train
 BaseTrainer code-exec,file-write > builtins.exec
 ClassificationDataset deserialize > numpy.load
 ClassificationModel code-exec > builtins.eval
 ClassificationTrainer.__init__ code-exec,file-write > builtins.exec
 ClassificationTrainer.build_dataset deserialize > numpy.load
 ClassificationTrainer.get_model code-exec > builtins.eval
 ClassificationTrainer.setup_model code-exec > builtins.eval
ultralytics.models.yolo.classify.val
 ClassificationDataset deserialize > numpy.load
 ClassificationValidator.build_dataset deserialize > numpy.load
ultralytics.models.yolo.depth.calibrate
 calibrate_checkpoint deserialize > torch.load
ultralytics.models.yolo.depth.train
 DepthTrainer.final_eval deserialize > torch.load
ultralytics.models.yolo.detect.train
 BaseTrainer code-exec,file-write > builtins.exec
 DetectionModel code-exec > builtins.eval
 DetectionTrainer.__init__ code-exec,file-write > builtins.exec
 DetectionTrainer.get_model code-exec > builtins.eval
ultralytics.models.yolo.detect.val
 check_requirements process-exec > subprocess.Popen
ultralytics.models.yolo.model
 ClassificationModel code-exec > builtins.eval
 DetectionModel code-exec > builtins.eval
 Model code-exec > builtins.eval
 SemanticSegmentationModel code-exec > builtins.eval
 YOLO.__init__ code-exec,file-write,file-read > builtins.compile
 YOLOE.__init__ code-exec > builtins.eval
 YOLOE.load_prompt_embeddings deserialize > numpy.load
 YOLOWorld.__init__ code-exec,file-read > builtins.eval
ultralytics.models.yolo.pose.train
 PoseTrainer.get_dataset code-exec > builtins.exec
ultralytics.models.yolo.segment.val
 check_requirements process-exec > subprocess.Popen
ultralytics.models.yolo.semantic.train
 SemanticSegmentationModel code-exec > builtins.eval
 SemanticSegmentationTrainer.get_dataset code-exec > builtins.exec
 SemanticSegmentationTrainer.get_model code-exec > builtins.eval
ultralytics.models.yolo.world.train
 BaseTrainer code-exec,file-write > builtins.exec
 WorldTrainer.build_dataset deserialize > torch.load
 WorldTrainer.generate_text_embeddings deserialize > torch.load
 WorldTrainer.set_text_embeddings deserialize > torch.load
 torch_load deserialize > torch.load
ultralytics.models.yolo.world.train_world
 WorldTrainerFromScratch.build_dataset deserialize > torch.load
 WorldTrainerFromScratch.final_eval deserialize > torch.load
 WorldTrainerFromScratch.get_dataset process-exec,code-exec,network,file-write,file-read > subprocess.Popen
 check_det_dataset process-exec,code-exec,native-code,network,file-delete,file-write,file-read > subprocess.Popen
 check_file process-exec,network,file-delete,file-write,file-read > subprocess.Popen
ultralytics.models.yolo.world.val
 WorldValidator.__call__ process-exec,code-exec,deserialize,network,file-write,file-read > subprocess.Popen
 check_det_dataset process-exec,code-exec,native-code,network,file-delete,file-write,file-read > subprocess.Popen
ultralytics.models.yolo.yoloe.train
 BaseTrainer code-exec,file-write > builtins.exec
 YOLOETrainerFromScratch.generate_text_embeddings deserialize > torch.load
 torch_load deserialize > torch.load
ultralytics.models.yolo.yoloe.val
 YOLOEDetectValidator.get_model process-exec,code-exec,deserialize,network,file-write,file-read > subprocess.Popen
 check_det_dataset process-exec,code-exec,native-code,network,file-delete,file-write,file-read > subprocess.Popen
ultralytics.nn
 ClassificationModel code-exec > builtins.eval
 DetectionModel code-exec > builtins.eval
 guess_model_task code-exec,file-write,file-read > builtins.eval
 load_checkpoint code-exec,deserialize,network,file-delete,file-write,file-read > builtins.eval
 parse_model code-exec > builtins.eval
 torch_safe_load deserialize,network,import,file-delete,file-write,file-read > torch.load
ultralytics.nn.backends.ascend
 AscendBackend.load_model code-exec,file-write,file-read > builtins.compile
ultralytics.nn.backends.axelera
 AxeleraBackend.load_model code-exec,file-write,file-read > builtins.compile
 check_requirements process-exec > subprocess.Popen
ultralytics.nn.backends.base
 BaseBackend.apply_metadata code-exec > builtins.compile
 BaseBackend.read_metadata code-exec,file-write,file-read > builtins.compile
ultralytics.nn.backends.coreai
 CoreAIBackend.load_model code-exec,file-write,file-read > builtins.compile
 check_requirements process-exec > subprocess.Popen
ultralytics.nn.backends.coreml
 CoreMLBackend.load_model code-exec,file-write,file-read > builtins.compile
 check_requirements process-exec > subprocess.Popen
ultralytics.nn.backends.deepx
 DeepXBackend.load_model code-exec,file-write,file-read > builtins.compile
ultralytics.nn.backends.executorch
 ExecuTorchBackend.load_model code-exec,file-write,file-read > builtins.compile
ultralytics.nn.backends.hailo
 HailoBackend.load_model code-exec,file-write,file-read > builtins.compile
ultralytics.nn.backends.litert
 LiteRTBackend.load_model code-exec,file-write,file-read > builtins.compile
 check_requirements process-exec > subprocess.Popen
ultralytics.nn.backends.mnn
 MNNBackend.load_model code-exec,import,file-write > builtins.compile
 check_requirements process-exec > subprocess.Popen
ultralytics.nn.backends.ncnn
 NCNNBackend.load_model code-exec,file-write,file-read > builtins.compile
 check_requirements process-exec > subprocess.Popen
ultralytics.nn.backends.onnx
 ONNXBackend.load_model code-exec,native-code,file-delete,file-write,file-read > builtins.compile
 ONNXIMXBackend.load_model code-exec,file-write,file-read > builtins.compile
 _load_migraphx_session native-code,file-delete,file-write > ctypes.CDLL
 _register_migraphx_ep native-code > ctypes.CDLL
 check_requirements process-exec > subprocess.Popen
ultralytics.nn.backends.openvino
 OpenVINOBackend.load_model code-exec,file-write,file-read > builtins.compile
 check_requirements process-exec > subprocess.Popen
ultralytics.nn.backends.paddle
 PaddleBackend.load_model code-exec,file-write,file-read > builtins.compile
 check_requirements process-exec > subprocess.Popen
ultralytics.nn.backends.pytorch
 PyTorchBackend.load_model code-exec,deserialize > builtins.eval
 TorchScriptBackend.load_model code-exec,file-write,file-read > builtins.compile
ultralytics.nn.backends.qnn
 QNNBackend.load_model code-exec,file-write,file-read > builtins.compile
 check_requirements process-exec > subprocess.Popen
ultralytics.nn.backends.rknn
 RKNNBackend.load_model code-exec,file-write,file-read > builtins.compile
 check_requirements process-exec > subprocess.Popen
ultralytics.nn.backends.tensorflow
 TensorFlowBackend.load_model code-exec,file-write,file-read > builtins.compile
ultralytics.nn.backends.tensorrt
 TensorRTBackend.load_model code-exec,file-read > builtins.compile
 check_requirements process-exec > subprocess.Popen
ultralytics.nn.backends.triton
 TritonBackend.load_model code-exec > builtins.compile
 check_requirements process-exec > subprocess.Popen
ultralytics.nn.distill_model
 DistillationModel code-exec > builtins.eval
 DistillationModel.__init__ code-exec,deserialize > builtins.eval
 load_checkpoint code-exec,deserialize,network,file-delete,file-write,file-read > builtins.eval
ultralytics.nn.tasks
 ClassificationModel code-exec > builtins.eval
 ClassificationModel.__init__ code-exec > builtins.eval
 ClassificationModel._from_yaml code-exec,file-read > builtins.eval
 DepthModel.__init__ code-exec > builtins.eval
 DetectionModel code-exec > builtins.eval
 DetectionModel.__init__ code-exec > builtins.eval
 OBBModel.__init__ code-exec > builtins.eval
 PoseModel.__init__ code-exec,file-read > builtins.eval
 RTDETRDetectionModel.__init__ code-exec > builtins.eval
 SegmentationModel.__init__ code-exec > builtins.eval
 SemanticSegmentationModel code-exec > builtins.eval
 SemanticSegmentationModel.__init__ code-exec > builtins.eval
 WorldModel.__init__ code-exec > builtins.eval
 YOLOEModel.__init__ code-exec > builtins.eval
 _SafeLoad.activation code-exec > builtins.compile
 _initialize_yolo_model code-exec,file-read > builtins.eval
 check_file process-exec,network,file-delete,file-write,file-read > subprocess.Popen
 check_requirements process-exec > subprocess.Popen
 guess_model_task code-exec,file-write,file-read > builtins.eval
 load_checkpoint code-exec,deserialize,network,file-delete,file-write,file-read > builtins.eval
 parse_model code-exec > builtins.eval
 torch_load deserialize > torch.load
 torch_safe_load deserialize,network,import,file-delete,file-write,file-read > torch.load
ultralytics.solutions
 SearchApp deserialize > numpy.load
 VisualAISearch deserialize,network,file-write,file-read > numpy.load
ultralytics.solutions.similarity_search
 SearchApp deserialize > numpy.load
 SearchApp.__init__ deserialize,network,file-write,file-read > numpy.load
 VisualAISearch deserialize,network,file-write,file-read > numpy.load
 VisualAISearch.__init__ process-exec,deserialize,network,file-delete,file-write,file-read > subprocess.Popen
 VisualAISearch.load_or_build_index deserialize > numpy.load
 check_requirements process-exec > subprocess.Popen
ultralytics.solutions.solutions
 BaseSolution.__init__ process-exec,network,file-delete,file-write,file-read > subprocess.Popen
 check_requirements process-exec > subprocess.Popen
ultralytics.solutions.streamlit_inference
 check_requirements process-exec > subprocess.Popen
 parse_key_value_pair code-exec > builtins.compile
ultralytics.trackers.utils.matching
 check_requirements process-exec > subprocess.Popen
ultralytics.utils.benchmarks
 benchmark process-exec,code-exec,network,import,file-delete,file-write,file-read > subprocess.Popen
 check_det_dataset process-exec,code-exec,native-code,network,file-delete,file-write,file-read > subprocess.Popen
 check_imgsz code-exec > builtins.compile
 check_yolo process-exec,file-delete > subprocess.Popen
 get_cpu_info native-code,file-write > ctypes.CDLL
ultralytics.utils.checks
 check_apt_requirements process-exec,native-code,file-write,file-read > subprocess.Popen
 check_file process-exec,network,file-delete,file-write,file-read > subprocess.Popen
 check_font process-exec,network,file-delete,file-write,file-read > subprocess.Popen
 check_imgsz code-exec > builtins.compile
 check_multiple_install process-exec,native-code,file-write,file-read > subprocess.Popen
 check_requirements process-exec > subprocess.Popen
 check_uv process-exec,native-code,file-write,file-read > subprocess.Popen
 check_yolo process-exec,file-delete > subprocess.Popen
 cuda_device_count process-exec > subprocess.Popen
 is_intel process-exec,native-code,file-write,file-read > subprocess.Popen
 is_sudo_available process-exec,native-code,file-write,file-read > subprocess.Popen
ultralytics.utils.cpu
 CPUInfo.__str__ native-code,file-write > ctypes.CDLL
 CPUInfo._sysctl native-code > ctypes.CDLL
 CPUInfo.name native-code,file-write > ctypes.CDLL
ultralytics.utils.dist
 BaseTrainer code-exec,file-write > builtins.exec
ultralytics.utils.downloads
 attempt_download_asset process-exec,network,file-delete,file-write,file-read > subprocess.Popen
 download process-exec,network,file-delete,file-write,file-read > subprocess.Popen
 safe_download process-exec,native-code,network,file-delete,file-write,file-read,dos > subprocess.Popen
ultralytics.utils.events
 get_cpu_info native-code,file-write > ctypes.CDLL
ultralytics.utils.export
 onnx2ascend process-exec,native-code,file-write,file-read > subprocess.Popen
 tflite2edgetpu process-exec,native-code,network,file-delete,file-write,file-read > subprocess.Popen
 torch2imx process-exec,native-code,file-write,file-read > subprocess.Popen
ultralytics.utils.export.ascend
 onnx2ascend process-exec,native-code,file-write,file-read > subprocess.Popen
ultralytics.utils.export.axelera
 check_requirements process-exec > subprocess.Popen
ultralytics.utils.export.coreai
 check_requirements process-exec > subprocess.Popen
ultralytics.utils.export.coreml
 check_requirements process-exec > subprocess.Popen
ultralytics.utils.export.deepx
 check_requirements process-exec > subprocess.Popen
ultralytics.utils.export.engine
 check_requirements process-exec > subprocess.Popen
ultralytics.utils.export.imx
 check_apt_requirements process-exec,native-code,file-write,file-read > subprocess.Popen
 check_requirements process-exec > subprocess.Popen
 torch2imx process-exec,native-code,file-write,file-read > subprocess.Popen
ultralytics.utils.export.qnn
 check_requirements process-exec > subprocess.Popen
ultralytics.utils.export.tensorflow
 attempt_download_asset process-exec,network,file-delete,file-write,file-read > subprocess.Popen
 check_requirements process-exec > subprocess.Popen
 safe_download process-exec,native-code,network,file-delete,file-write,file-read,dos > subprocess.Popen
 tflite2edgetpu process-exec,native-code,network,file-delete,file-write,file-read > subprocess.Popen
ultralytics.utils.export.xilinx
 check_requirements process-exec > subprocess.Popen
ultralytics.utils.logger
 _DriveInfo._linux_mounts process-exec > subprocess.Popen
 _DriveInfo._macos_mounts process-exec > subprocess.Popen
 _DriveInfo._windows_mounts process-exec > subprocess.Popen
ultralytics.utils.patches
 torch_load deserialize > torch.load
ultralytics.utils.plotting
 check_font process-exec,network,file-delete,file-write,file-read > subprocess.Popen
ultralytics.utils.torch_utils
 check_requirements process-exec > subprocess.Popen
 get_cpu_info native-code,file-write > ctypes.CDLL
 strip_optimizer deserialize > torch.load
 torch_load deserialize > torch.load
ultralytics.utils.triton
 TritonRemoteModel code-exec > builtins.compile
 TritonRemoteModel.__init__ code-exec > builtins.compile
xgboost._data_utils
 _arrow_array_inf native-code > ctypes.cast
 arrow_cat_inf native-code > ctypes.cast
 cudf_cat_inf native-code > ctypes.cast
 make_array_interface native-code > ctypes.cast
 wait_event native-code > ctypes.cast
xgboost.collective
 broadcast deserialize,native-code > pickle.loads
xgboost.core
 Booster.__getstate__ native-code > ctypes.memmove
 Booster.get_score native-code > ctypes.cast
 Booster.inplace_predict native-code > ctypes.cast
 Booster.predict native-code > ctypes.cast
 Booster.save_raw native-code > ctypes.memmove
 DataIter.get_callbacks native-code > ctypes.CFUNCTYPE
 QuantileDMatrix.__init__ native-code > ctypes.CFUNCTYPE
 QuantileDMatrix._init native-code > ctypes.CFUNCTYPE
 _get_log_callback_func native-code > ctypes.CFUNCTYPE
 _load_lib native-code,file-read > ctypes.CFUNCTYPE
 _prediction_output native-code > ctypes.cast
 _register_log_callback native-code > ctypes.CFUNCTYPE
 ctypes2buffer native-code > ctypes.memmove
 ctypes2numpy native-code > ctypes.memmove
 make_array_interface native-code > ctypes.cast
xgboost.data
 ArrowTransformed.__init__ native-code > ctypes.cast
 CudfTransformed native-code > ctypes.cast
 CudfTransformed.__init__ native-code > ctypes.cast
 _arrow_array_inf native-code > ctypes.cast
 _transform_cudf_df native-code > ctypes.cast
 arrow_cat_inf native-code > ctypes.cast
 cudf_cat_inf native-code > ctypes.cast
xgboost.testing.federated
 run_federated_learning process-exec,file-read > subprocess.Popen
`,
};
