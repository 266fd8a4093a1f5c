/**
 * Operators of TorchScript. Written by oracle/derive/torchscript_operators.py: change it there.
 * @module
 */
import { namesOf, type Names, type OperatorTable } from '../operators.ts';

let inert: Names | undefined;

/**
 * Operators of TorchScript: `namespace::name`, classes of extensions as `torch.classes.namespace.Name`, what
 * the compiler resolves without a namespace, and `.name` for a method that the program defines as well.
 */
export const torchscript: OperatorTable = {
  framework: 'torchscript',
  source: 'registry of torch 2.15.0, torchvision 0.29.2',
  get inert(): Names {
    inert ??= namesOf(NAMES);
    return inert;
  },
  capable: new Map([
    [
      '.IgnoredPythonOp',
      {
        capabilities: ['code-exec'],
        what: 'calls a Python function, unless a class of the program means its own',
      },
    ],
    [
      '.PythonOp',
      {
        capabilities: ['code-exec'],
        what: 'calls a Python function, unless a class of the program means its own',
      },
    ],
    [
      '.apply_effects_file',
      {
        capabilities: ['file-read'],
        what: 'reads a file of its choice, unless a class of the program means its own',
      },
    ],
    [
      '.from_file',
      {
        capabilities: ['file-read', 'file-write'],
        what: 'maps a file into a tensor, and writes to it when shared, unless a class of the program means its own',
      },
    ],
    [
      '.get_info',
      {
        capabilities: ['file-read'],
        what: 'reads a file of its choice, unless a class of the program means its own',
      },
    ],
    [
      '.load_audio_file',
      {
        capabilities: ['file-read'],
        what: 'reads a file of its choice, unless a class of the program means its own',
      },
    ],
    [
      '.load_tensor',
      {
        capabilities: ['file-read'],
        what: 'reads a tensor from a folder of dumps, unless a class of the program means its own',
      },
    ],
    [
      '.probe_video_from_file',
      {
        capabilities: ['file-read', 'network'],
        what: 'opens a file or an address, unless a class of the program means its own',
      },
    ],
    [
      '.read_file',
      {
        capabilities: ['file-read'],
        what: 'reads a file of its choice, unless a class of the program means its own',
      },
    ],
    [
      '.read_video_from_file',
      {
        capabilities: ['file-read', 'network'],
        what: 'opens a file or an address, unless a class of the program means its own',
      },
    ],
    [
      '.rpc_async',
      {
        capabilities: ['network', 'code-exec'],
        what: 'has another process run a function, unless a class of the program means its own',
      },
    ],
    [
      '.rpc_remote',
      {
        capabilities: ['network', 'code-exec'],
        what: 'has another process run a function, unless a class of the program means its own',
      },
    ],
    [
      '.rpc_sync',
      {
        capabilities: ['network', 'code-exec'],
        what: 'has another process run a function, unless a class of the program means its own',
      },
    ],
    [
      '.save',
      {
        capabilities: ['file-write'],
        what: 'writes a file of its choice, unless a class of the program means its own',
      },
    ],
    [
      '.save_audio_file',
      {
        capabilities: ['file-write'],
        what: 'writes a file of its choice, unless a class of the program means its own',
      },
    ],
    [
      '.sox_effects_apply_effects_file',
      {
        capabilities: ['file-read'],
        what: 'reads a file of its choice, unless a class of the program means its own',
      },
    ],
    [
      '.sox_io_get_info',
      {
        capabilities: ['file-read'],
        what: 'reads a file of its choice, unless a class of the program means its own',
      },
    ],
    [
      '.sox_io_load_audio_file',
      {
        capabilities: ['file-read'],
        what: 'reads a file of its choice, unless a class of the program means its own',
      },
    ],
    [
      '.sox_io_save_audio_file',
      {
        capabilities: ['file-write'],
        what: 'writes a file of its choice, unless a class of the program means its own',
      },
    ],
    [
      '.write_file',
      {
        capabilities: ['file-write'],
        what: 'writes a file of its choice, unless a class of the program means its own',
      },
    ],
    [
      'aten::from_file',
      {
        capabilities: ['file-read', 'file-write'],
        what: 'maps a file into a tensor, and writes to it when shared',
      },
    ],
    ['aten::save', { capabilities: ['file-write'], what: 'writes a file of its choice' }],
    [
      'debugprims::load_tensor',
      { capabilities: ['file-read'], what: 'reads a tensor from a folder of dumps' },
    ],
    ['image::read_file', { capabilities: ['file-read'], what: 'reads a file of its choice' }],
    ['image::write_file', { capabilities: ['file-write'], what: 'writes a file of its choice' }],
    ['prim::IgnoredPythonOp', { capabilities: ['code-exec'], what: 'calls a Python function' }],
    ['prim::PythonOp', { capabilities: ['code-exec'], what: 'calls a Python function' }],
    [
      'prim::rpc_async',
      { capabilities: ['network', 'code-exec'], what: 'has another process run a function' },
    ],
    [
      'prim::rpc_remote',
      { capabilities: ['network', 'code-exec'], what: 'has another process run a function' },
    ],
    [
      'prim::rpc_sync',
      { capabilities: ['network', 'code-exec'], what: 'has another process run a function' },
    ],
    [
      'torch.classes.torchvision.Video',
      { capabilities: ['file-read', 'network'], what: 'opens a file or an address' },
    ],
    [
      'torchaudio::sox_effects_apply_effects_file',
      { capabilities: ['file-read'], what: 'reads a file of its choice' },
    ],
    [
      'torchaudio::sox_io_get_info',
      { capabilities: ['file-read'], what: 'reads a file of its choice' },
    ],
    [
      'torchaudio::sox_io_load_audio_file',
      { capabilities: ['file-read'], what: 'reads a file of its choice' },
    ],
    [
      'torchaudio::sox_io_save_audio_file',
      { capabilities: ['file-write'], what: 'writes a file of its choice' },
    ],
    [
      'torchaudio_sox::apply_effects_file',
      { capabilities: ['file-read'], what: 'reads a file of its choice' },
    ],
    [
      'torchaudio_sox::get_info',
      { capabilities: ['file-read'], what: 'reads a file of its choice' },
    ],
    [
      'torchaudio_sox::load_audio_file',
      { capabilities: ['file-read'], what: 'reads a file of its choice' },
    ],
    [
      'torchaudio_sox::save_audio_file',
      { capabilities: ['file-write'], what: 'writes a file of its choice' },
    ],
    [
      'video_reader::probe_video_from_file',
      { capabilities: ['file-read', 'network'], what: 'opens a file or an address' },
    ],
    [
      'video_reader::read_video_from_file',
      { capabilities: ['file-read', 'network'], what: 'opens a file or an address' },
    ],
  ]),
};

const NAMES = `
    _operator.add _operator.and_ _operator.eq _operator.floordiv _operator.ge _operator.gt
    _operator.le _operator.lshift _operator.lt _operator.mod _operator.mul _operator.ne
    _operator.neg _operator.or_ _operator.pos _operator.pow _operator.rshift _operator.sub
    _operator.truediv _quantized::_wrapped_linear_prepack
    _quantized::_wrapped_quantized_linear_prepacked _quantized::add _quantized::conv2d
    _quantized::conv2d_prepack _quantized::conv2d_relu _quantized::conv3d _quantized::conv3d_prepack
    _quantized::conv3d_relu _quantized::conv_transpose1d _quantized::conv_transpose1d_prepack
    _quantized::conv_transpose2d _quantized::conv_transpose2d_prepack
    _quantized::conv_transpose3d_prepack _quantized::linear _quantized::linear_dynamic
    _quantized::linear_prepack _quantized::linear_prepack_fp16
    _quantized::linear_prepack_fp16_legacy _quantized::linear_prepack_legacy
    _quantized::wrapped_fbgemm_linear_fp16_weight _quantized::wrapped_fbgemm_pack_gemm_matrix_fp16
    _quantized::wrapped_quantized_linear aten::Bool aten::Complex aten::ComplexImplicit aten::Delete
    aten::Float aten::FloatImplicit aten::Generator aten::Int aten::IntImplicit aten::ScalarImplicit
    aten::Size aten::__and__ aten::__contains__ aten::__derive_index aten::__getitem__
    aten::__getstate__ aten::__iand__ aten::__ilshift__ aten::__init__ aten::__interpolate
    aten::__ior__ aten::__irshift__ aten::__is__ aten::__isnot__ aten::__ixor__ aten::__lshift__
    aten::__not__ aten::__or__ aten::__range_length aten::__round_to_zero_floordiv aten::__rshift__
    aten::__setstate__ aten::__upsample aten::__upsample_bilinear aten::__upsample_nearest
    aten::__xor__ aten::_adaptive_avg_pool2d aten::_adaptive_avg_pool2d_backward
    aten::_adaptive_avg_pool3d aten::_adaptive_avg_pool3d_backward aten::_add_batch_dim
    aten::_add_relu aten::_add_relu_ aten::_addmm_activation aten::_aminmax
    aten::_amp_foreach_non_finite_check_and_unscale aten::_amp_foreach_non_finite_check_and_unscale_
    aten::_amp_update_scale aten::_amp_update_scale_ aten::_assert_async aten::_assert_scalar
    aten::_assert_tensor_metadata aten::_autocast_to_full_precision
    aten::_autocast_to_reduced_precision aten::_backward aten::_batch_norm_impl_index
    aten::_batch_norm_impl_index_backward aten::_batch_norm_no_update aten::_batch_norm_with_update
    aten::_batch_norm_with_update_functional aten::_cast_Byte aten::_cast_Char aten::_cast_Double
    aten::_cast_Float aten::_cast_Half aten::_cast_Int aten::_cast_Long aten::_cast_Short
    aten::_cdist_backward aten::_cdist_forward aten::_cholesky_solve_helper
    aten::_choose_qparams_per_tensor aten::_chunk_cat aten::_coalesce aten::_coalesced
    aten::_coalesced_ aten::_compute_linear_combination aten::_conj aten::_conj_copy
    aten::_conj_physical aten::_conv_depthwise2d aten::_convert_indices_from_coo_to_csr
    aten::_convert_indices_from_csr_to_coo aten::_convert_weight_to_int4pack
    aten::_convert_weight_to_int4pack_for_cpu aten::_convolution aten::_convolution_double_backward
    aten::_convolution_mode aten::_copy_from aten::_copy_from_and_resize aten::_cslt_compress
    aten::_cslt_sparse_mm aten::_cslt_sparse_mm_search aten::_ctc_loss aten::_ctc_loss_backward
    aten::_cudnn_attention_backward aten::_cudnn_attention_forward
    aten::_cudnn_attention_forward_no_dropout_inplace aten::_cudnn_ctc_loss
    aten::_cudnn_init_dropout_state aten::_cudnn_rnn aten::_cudnn_rnn_backward
    aten::_cudnn_rnn_flatten_weight aten::_cufft_clear_plan_cache
    aten::_cufft_get_plan_cache_max_size aten::_cufft_get_plan_cache_size
    aten::_cufft_set_plan_cache_max_size aten::_cummax_helper aten::_cummin_helper
    aten::_debug_has_internal_overlap aten::_dimI aten::_dimV aten::_dim_arange
    aten::_dirichlet_grad aten::_dyn_quant_matmul_4bit aten::_dyn_quant_pack_4bit_weight
    aten::_efficient_attention_backward aten::_efficient_attention_forward
    aten::_efficientzerotensor aten::_embedding_bag aten::_embedding_bag_backward
    aten::_embedding_bag_dense_backward aten::_embedding_bag_forward_only
    aten::_embedding_bag_per_sample_weights_backward aten::_embedding_bag_sparse_backward
    aten::_empty_affine_quantized aten::_empty_per_channel_affine_quantized aten::_euclidean_dist
    aten::_fake_quantize_learnable_per_channel_affine
    aten::_fake_quantize_learnable_per_channel_affine_backward
    aten::_fake_quantize_learnable_per_tensor_affine
    aten::_fake_quantize_learnable_per_tensor_affine_backward
    aten::_fake_quantize_per_tensor_affine_cachemask_tensor_qparams aten::_fft_c2c aten::_fft_c2r
    aten::_fft_r2c aten::_fill_mem_eff_dropout_mask_ aten::_flash_attention_backward
    aten::_flash_attention_forward aten::_flash_attention_forward_no_dropout_inplace aten::_foobar
    aten::_foreach_abs aten::_foreach_abs_ aten::_foreach_acos aten::_foreach_acos_
    aten::_foreach_add aten::_foreach_add_ aten::_foreach_addcdiv aten::_foreach_addcdiv_
    aten::_foreach_addcmul aten::_foreach_addcmul_ aten::_foreach_asin aten::_foreach_asin_
    aten::_foreach_atan aten::_foreach_atan_ aten::_foreach_ceil aten::_foreach_ceil_
    aten::_foreach_clamp_max aten::_foreach_clamp_max_ aten::_foreach_clamp_min
    aten::_foreach_clamp_min_ aten::_foreach_clone aten::_foreach_copy aten::_foreach_copy_
    aten::_foreach_cos aten::_foreach_cos_ aten::_foreach_cosh aten::_foreach_cosh_
    aten::_foreach_div aten::_foreach_div_ aten::_foreach_erf aten::_foreach_erf_
    aten::_foreach_erfc aten::_foreach_erfc_ aten::_foreach_exp aten::_foreach_exp_
    aten::_foreach_expm1 aten::_foreach_expm1_ aten::_foreach_floor aten::_foreach_floor_
    aten::_foreach_frac aten::_foreach_frac_ aten::_foreach_lerp aten::_foreach_lerp_
    aten::_foreach_lgamma aten::_foreach_lgamma_ aten::_foreach_log aten::_foreach_log10
    aten::_foreach_log10_ aten::_foreach_log1p aten::_foreach_log1p_ aten::_foreach_log2
    aten::_foreach_log2_ aten::_foreach_log_ aten::_foreach_max aten::_foreach_maximum
    aten::_foreach_maximum_ aten::_foreach_minimum aten::_foreach_minimum_ aten::_foreach_mm
    aten::_foreach_mul aten::_foreach_mul_ aten::_foreach_neg aten::_foreach_neg_
    aten::_foreach_norm aten::_foreach_pow aten::_foreach_pow_ aten::_foreach_powsum
    aten::_foreach_reciprocal aten::_foreach_reciprocal_ aten::_foreach_round aten::_foreach_round_
    aten::_foreach_rsqrt aten::_foreach_rsqrt_ aten::_foreach_sigmoid aten::_foreach_sigmoid_
    aten::_foreach_sign aten::_foreach_sign_ aten::_foreach_sin aten::_foreach_sin_
    aten::_foreach_sinh aten::_foreach_sinh_ aten::_foreach_sqrt aten::_foreach_sqrt_
    aten::_foreach_sub aten::_foreach_sub_ aten::_foreach_tan aten::_foreach_tan_
    aten::_foreach_tanh aten::_foreach_tanh_ aten::_foreach_trunc aten::_foreach_trunc_
    aten::_foreach_zero aten::_foreach_zero_ aten::_functional_assert_async
    aten::_functional_assert_scalar aten::_functional_sym_constrain_range
    aten::_functional_sym_constrain_range_for_size aten::_fused_adagrad aten::_fused_adagrad_
    aten::_fused_adam aten::_fused_adam_ aten::_fused_adamw aten::_fused_adamw_ aten::_fused_dropout
    aten::_fused_moving_avg_obs_fq_helper aten::_fused_moving_avg_obs_fq_helper_functional
    aten::_fused_rms_norm aten::_fused_rms_norm_backward aten::_fused_sdp_choice aten::_fused_sgd
    aten::_fused_sgd_ aten::_fw_primal aten::_fw_primal_copy aten::_gather_sparse_backward
    aten::_get_cpu_capability aten::_get_tracing_state aten::_grad_sum_to_size
    aten::_grid_sampler_2d_cpu_fallback aten::_grid_sampler_2d_cpu_fallback_backward
    aten::_grouped_mm aten::_has_compatible_shallow_copy_type aten::_has_same_storage_numel
    aten::_histogramdd_bin_edges aten::_histogramdd_from_bin_cts aten::_histogramdd_from_bin_tensors
    aten::_index_put_impl aten::_index_put_impl_ aten::_indices aten::_indices_copy
    aten::_infer_size aten::_int_mm aten::_is_all_true aten::_is_any_true aten::_is_tracing
    aten::_is_zerotensor aten::_jagged_to_padded_dense_forward aten::_lazy_clone
    aten::_linalg_check_errors aten::_linalg_det aten::_linalg_eigh aten::_linalg_eigvals
    aten::_linalg_slogdet aten::_linalg_solve_ex aten::_linalg_svd aten::_list_to_tensor
    aten::_local_scalar_dense aten::_log_softmax aten::_log_softmax_backward_data
    aten::_logcumsumexp aten::_lstm_mps aten::_lu_with_info aten::_make_dep_token aten::_make_dual
    aten::_make_dual_copy aten::_make_per_channel_quantized_tensor
    aten::_make_per_tensor_quantized_tensor aten::_masked_scale aten::_masked_softmax
    aten::_masked_softmax_backward aten::_mixed_dtypes_linear aten::_mkldnn_reshape
    aten::_mkldnn_transpose aten::_mkldnn_transpose_ aten::_mps_convolution
    aten::_mps_convolution_transpose aten::_native_batch_norm_legit
    aten::_native_batch_norm_legit_functional aten::_native_batch_norm_legit_no_training
    aten::_native_multi_head_attention aten::_ncf_unsqueeze aten::_ncf_view aten::_neg_view
    aten::_neg_view_copy aten::_nested_compute_contiguous_strides_offsets aten::_nested_from_padded
    aten::_nested_from_padded_and_nested_example aten::_nested_from_padded_tensor
    aten::_nested_get_jagged_dummy aten::_nested_get_lengths aten::_nested_get_max_seqlen
    aten::_nested_get_min_seqlen aten::_nested_get_offsets aten::_nested_get_ragged_idx
    aten::_nested_get_values aten::_nested_get_values_copy aten::_nested_select_backward
    aten::_nested_sum_backward aten::_nested_tensor_from_mask
    aten::_nested_tensor_from_mask_left_aligned aten::_nested_tensor_from_tensor_list
    aten::_nested_tensor_size aten::_nested_tensor_softmax_with_shape
    aten::_nested_tensor_storage_offsets aten::_nested_tensor_strides aten::_nested_view_from_buffer
    aten::_nested_view_from_buffer_copy aten::_nested_view_from_jagged
    aten::_nested_view_from_jagged_copy aten::_new_zeros_with_same_feature_meta
    aten::_nnpack_available aten::_nnpack_spatial_convolution aten::_nnz
    aten::_no_grad_embedding_renorm_ aten::_no_grad_fill_ aten::_no_grad_normal_
    aten::_no_grad_uniform_ aten::_no_grad_zero_ aten::_pack_padded_sequence
    aten::_pack_padded_sequence_backward aten::_pack_sequence aten::_pad_circular aten::_pad_enum
    aten::_pad_packed_sequence aten::_padded_dense_to_jagged_forward aten::_pdist_backward
    aten::_pdist_forward aten::_philox_key_fold_in aten::_philox_key_split aten::_philox_normal
    aten::_philox_normal_ aten::_philox_randint aten::_philox_randint_ aten::_philox_uniform
    aten::_philox_uniform_ aten::_pin_memory aten::_prelu_kernel aten::_prelu_kernel_backward
    aten::_print aten::_propagate_xla_data aten::_remove_batch_dim aten::_reshape_alias
    aten::_reshape_alias_copy aten::_reshape_copy aten::_reshape_from_tensor aten::_resize_output
    aten::_resize_output_ aten::_rowwise_prune aten::_safe_softmax aten::_sample_dirichlet
    aten::_saturate_weight_to_fp16 aten::_scaled_addmm aten::_scaled_addmm_
    aten::_scaled_dot_product_attention_math aten::_scaled_dot_product_attention_math_for_mps
    aten::_scaled_dot_product_cudnn_attention aten::_scaled_dot_product_cudnn_attention_backward
    aten::_scaled_dot_product_efficient_attention
    aten::_scaled_dot_product_efficient_attention_backward aten::_scaled_dot_product_flash_attention
    aten::_scaled_dot_product_flash_attention_backward
    aten::_scaled_dot_product_flash_attention_for_cpu
    aten::_scaled_dot_product_flash_attention_for_cpu_backward
    aten::_scaled_dot_product_fused_attention_overrideable
    aten::_scaled_dot_product_fused_attention_overrideable_backward aten::_scaled_grouped_mm
    aten::_scaled_grouped_mm_v2 aten::_scaled_mm aten::_scaled_mm_v2 aten::_segment_reduce_backward
    aten::_set_item aten::_shape_as_tensor aten::_size_if_not_equal aten::_slow_conv2d_backward
    aten::_slow_conv2d_forward aten::_sobol_engine_draw aten::_sobol_engine_ff_
    aten::_sobol_engine_initialize_state_ aten::_sobol_engine_scramble_ aten::_softmax
    aten::_softmax_backward_data aten::_sparse_addmm aten::_sparse_broadcast_to
    aten::_sparse_broadcast_to_copy aten::_sparse_bsc_tensor_unsafe aten::_sparse_bsr_tensor_unsafe
    aten::_sparse_compressed_tensor_unsafe aten::_sparse_compressed_tensor_with_dims
    aten::_sparse_coo_tensor_unsafe aten::_sparse_coo_tensor_with_dims
    aten::_sparse_coo_tensor_with_dims_and_tensors aten::_sparse_csc_tensor_unsafe
    aten::_sparse_csr_prod aten::_sparse_csr_sum aten::_sparse_csr_tensor_unsafe
    aten::_sparse_log_softmax aten::_sparse_log_softmax_backward_data aten::_sparse_mask_projection
    aten::_sparse_mm aten::_sparse_mm_reduce_impl aten::_sparse_mm_reduce_impl_backward
    aten::_sparse_semi_structured_addmm aten::_sparse_semi_structured_apply
    aten::_sparse_semi_structured_apply_dense aten::_sparse_semi_structured_linear
    aten::_sparse_semi_structured_mm aten::_sparse_semi_structured_tile aten::_sparse_softmax
    aten::_sparse_softmax_backward_data aten::_sparse_sparse_matmul aten::_sparse_sum
    aten::_sparse_sum_backward aten::_spdiags aten::_spsolve aten::_stack aten::_standard_gamma
    aten::_standard_gamma_grad aten::_tensor_to_list aten::_test_ambiguous_defaults
    aten::_test_autograd_multiple_dispatch aten::_test_autograd_multiple_dispatch_view
    aten::_test_autograd_multiple_dispatch_view_copy aten::_test_check_tensor
    aten::_test_functorch_fallback aten::_test_optional_filled_intlist
    aten::_test_optional_floatlist aten::_test_optional_intlist aten::_test_parallel_materialize
    aten::_test_serialization_subcmul aten::_test_string_default aten::_test_warn_in_autograd
    aten::_thnn_differentiable_gru_cell_backward aten::_thnn_differentiable_lstm_cell_backward
    aten::_thnn_fused_gru_cell aten::_thnn_fused_gru_cell_backward aten::_thnn_fused_lstm_cell
    aten::_thnn_fused_lstm_cell_backward aten::_thnn_fused_lstm_cell_backward_impl aten::_to_copy
    aten::_to_cpu aten::_to_dense aten::_to_sparse aten::_to_sparse_bsc aten::_to_sparse_bsr
    aten::_to_sparse_csc aten::_to_sparse_csr aten::_to_sparse_semi_structured
    aten::_transform_bias_rescale_qkv aten::_transformer_encoder_layer_fwd aten::_trilinear
    aten::_triton_multi_head_attention aten::_triton_scaled_dot_attention aten::_unique
    aten::_unique2 aten::_unpack_dual aten::_unsafe_index aten::_unsafe_index_put
    aten::_unsafe_masked_index aten::_unsafe_masked_index_put_accumulate aten::_unsafe_view
    aten::_unwrap_optional aten::_upsample_bicubic2d_aa aten::_upsample_bicubic2d_aa_backward
    aten::_upsample_bilinear2d_aa aten::_upsample_bilinear2d_aa_backward
    aten::_upsample_lanczos2d_aa aten::_upsample_lanczos2d_aa_backward
    aten::_upsample_nearest_exact1d aten::_upsample_nearest_exact1d_backward
    aten::_upsample_nearest_exact2d aten::_upsample_nearest_exact2d_backward
    aten::_upsample_nearest_exact3d aten::_upsample_nearest_exact3d_backward
    aten::_use_cudnn_ctc_loss aten::_use_cudnn_rnn_flatten_weight aten::_use_miopen_ctc_loss
    aten::_validate_compressed_sparse_indices aten::_validate_sparse_bsc_tensor_args
    aten::_validate_sparse_bsr_tensor_args aten::_validate_sparse_compressed_tensor_args
    aten::_validate_sparse_coo_tensor_args aten::_validate_sparse_csc_tensor_args
    aten::_validate_sparse_csr_tensor_args aten::_values aten::_values_copy aten::_version
    aten::_weight_int4pack_mm aten::_weight_int4pack_mm_for_cpu
    aten::_weight_int4pack_mm_with_scales_and_zeros aten::_weight_int8pack_mm aten::_weight_norm
    aten::_weight_norm_differentiable_backward aten::_weight_norm_interface
    aten::_weight_norm_interface_backward aten::_wrapped_linear_prepack
    aten::_wrapped_quantized_linear_prepacked aten::abs aten::abs_ aten::absolute aten::absolute_
    aten::acos aten::acos_ aten::acosh aten::acosh_ aten::adaptive_avg_pool1d
    aten::adaptive_avg_pool2d aten::adaptive_avg_pool3d aten::adaptive_avg_pool3d_backward
    aten::adaptive_max_pool1d aten::adaptive_max_pool2d aten::adaptive_max_pool2d_backward
    aten::adaptive_max_pool3d aten::adaptive_max_pool3d_backward aten::add aten::add_ aten::addbmm
    aten::addbmm_ aten::addcdiv aten::addcdiv_ aten::addcmul aten::addcmul_ aten::addmm aten::addmm_
    aten::addmv aten::addmv_ aten::addr aten::addr_ aten::adjoint aten::affine_grid_generator
    aten::affine_grid_generator_backward aten::alias aten::alias_copy aten::all aten::allclose
    aten::alpha_dropout aten::alpha_dropout_ aten::amax aten::amin aten::aminmax aten::angle
    aten::any aten::append aten::arange aten::arccos aten::arccos_ aten::arccosh aten::arccosh_
    aten::arcsin aten::arcsin_ aten::arcsinh aten::arcsinh_ aten::arctan aten::arctan2
    aten::arctan2_ aten::arctan_ aten::arctanh aten::arctanh_ aten::argmax aten::argmin
    aten::argsort aten::argwhere aten::as_strided aten::as_strided_ aten::as_strided_copy
    aten::as_strided_scatter aten::as_tensor aten::asin aten::asin_ aten::asinh aten::asinh_
    aten::atan aten::atan2 aten::atan2_ aten::atan_ aten::atanh aten::atanh_ aten::atleast_1d
    aten::atleast_2d aten::atleast_3d aten::avg_pool1d aten::avg_pool2d aten::avg_pool2d_backward
    aten::avg_pool3d aten::avg_pool3d_backward aten::backward aten::baddbmm aten::baddbmm_
    aten::bartlett_window aten::batch_norm aten::batch_norm_backward aten::batch_norm_backward_elemt
    aten::batch_norm_backward_reduce aten::batch_norm_elemt aten::batch_norm_gather_stats
    aten::batch_norm_gather_stats_with_counts aten::batch_norm_stats aten::batch_norm_update_stats
    aten::bernoulli aten::bernoulli_ aten::bias aten::bilinear aten::bin aten::binary_cross_entropy
    aten::binary_cross_entropy_backward aten::binary_cross_entropy_with_logits aten::bincount
    aten::binomial aten::bit_rate aten::bitwise_and aten::bitwise_and_ aten::bitwise_left_shift
    aten::bitwise_left_shift_ aten::bitwise_not aten::bitwise_not_ aten::bitwise_or
    aten::bitwise_or_ aten::bitwise_right_shift aten::bitwise_right_shift_ aten::bitwise_xor
    aten::bitwise_xor_ aten::blackman_window aten::block_diag aten::bmm aten::broadcast_shapes
    aten::broadcast_tensors aten::broadcast_to aten::bucketize aten::can_cast aten::capitalize
    aten::cartesian_prod aten::cat aten::cauchy aten::cauchy_ aten::ccol_indices
    aten::ccol_indices_copy aten::cdist aten::ceil aten::ceil_ aten::celu aten::celu_ aten::center
    aten::chain_matmul aten::chalf aten::channel_shuffle aten::cholesky_inverse aten::cholesky_solve
    aten::choose_qparams_optimized aten::chr aten::chunk aten::clamp aten::clamp_ aten::clamp_max
    aten::clamp_max_ aten::clamp_min aten::clamp_min_ aten::clear aten::clip aten::clip_ aten::clone
    aten::coalesce aten::col2im aten::col_indices aten::col_indices_copy aten::column_stack
    aten::combinations aten::complex aten::concat aten::concatenate aten::confirmed_by_owner
    aten::conj aten::conj_physical aten::conj_physical_ aten::constant_pad_nd aten::contiguous
    aten::conv1d aten::conv2d aten::conv3d aten::conv_depthwise3d aten::conv_tbc
    aten::conv_tbc_backward aten::conv_transpose1d aten::conv_transpose2d aten::conv_transpose3d
    aten::convolution aten::convolution_backward aten::convolution_backward_overrideable
    aten::convolution_overrideable aten::copy aten::copy_ aten::copy_sparse_to_sparse
    aten::copy_sparse_to_sparse_ aten::copysign aten::copysign_ aten::corrcoef aten::cos aten::cos_
    aten::cosh aten::cosh_ aten::cosine_embedding_loss aten::cosine_similarity aten::count
    aten::count_nonzero aten::cov aten::cpu aten::cross aten::cross_entropy_loss aten::crow_indices
    aten::crow_indices_copy aten::ctc_loss aten::cuda aten::cudnn_affine_grid_generator
    aten::cudnn_affine_grid_generator_backward aten::cudnn_batch_norm
    aten::cudnn_batch_norm_backward aten::cudnn_convolution aten::cudnn_convolution_add_relu
    aten::cudnn_convolution_relu aten::cudnn_convolution_transpose aten::cudnn_grid_sampler
    aten::cudnn_grid_sampler_backward aten::cudnn_is_acceptable aten::cummax
    aten::cummaxmin_backward aten::cummin aten::cumprod aten::cumprod_ aten::cumprod_backward
    aten::cumsum aten::cumsum_ aten::cumulative_trapezoid aten::data aten::deg2rad aten::deg2rad_
    aten::degrees aten::dense_dim aten::dequantize aten::det aten::detach aten::detach_
    aten::detach_copy aten::device aten::device_getter aten::device_index aten::diag
    aten::diag_embed aten::diagflat aten::diagonal aten::diagonal_backward aten::diagonal_copy
    aten::diagonal_scatter aten::dict aten::diff aten::digamma aten::digamma_ aten::dilation
    aten::dim aten::dist aten::div aten::div_ aten::divide aten::divide_ aten::divmod aten::dot
    aten::dropout aten::dropout_ aten::dsplit aten::dstack aten::einsum aten::elapsed_time
    aten::element_size aten::elu aten::elu_ aten::elu_backward aten::embedding
    aten::embedding_backward aten::embedding_bag aten::embedding_dense_backward
    aten::embedding_renorm aten::embedding_renorm_ aten::embedding_sparse_backward aten::empty
    aten::empty_like aten::empty_permuted aten::empty_quantized aten::empty_strided aten::endswith
    aten::eq aten::eq_ aten::equal aten::erf aten::erf_ aten::erfc aten::erfc_ aten::erfinv
    aten::erfinv_ aten::exp aten::exp2 aten::exp2_ aten::exp_ aten::expand aten::expand_as
    aten::expand_copy aten::expandtabs aten::expm1 aten::expm1_ aten::exponential aten::exponential_
    aten::extend aten::eye aten::fabs aten::factorial aten::fake_quantize_per_channel_affine
    aten::fake_quantize_per_channel_affine_cachemask
    aten::fake_quantize_per_channel_affine_cachemask_backward aten::fake_quantize_per_tensor_affine
    aten::fake_quantize_per_tensor_affine_cachemask
    aten::fake_quantize_per_tensor_affine_cachemask_backward aten::fbgemm_linear_fp16_weight
    aten::fbgemm_linear_fp16_weight_fp32_activation aten::fbgemm_linear_int8_weight
    aten::fbgemm_linear_int8_weight_fp32_activation aten::fbgemm_linear_quantize_weight
    aten::fbgemm_pack_gemm_matrix_fp16 aten::fbgemm_pack_quantized_matrix
    aten::feature_alpha_dropout aten::feature_alpha_dropout_ aten::feature_dropout
    aten::feature_dropout_ aten::fft_fft aten::fft_fft2 aten::fft_fftfreq aten::fft_fftn
    aten::fft_fftshift aten::fft_hfft aten::fft_hfft2 aten::fft_hfftn aten::fft_ifft aten::fft_ifft2
    aten::fft_ifftn aten::fft_ifftshift aten::fft_ihfft aten::fft_ihfft2 aten::fft_ihfftn
    aten::fft_irfft aten::fft_irfft2 aten::fft_irfftn aten::fft_rfft aten::fft_rfft2
    aten::fft_rfftfreq aten::fft_rfftn aten::fill aten::fill_ aten::fill_diagonal_ aten::find
    aten::fix aten::fix_ aten::flatten aten::flatten_dense_tensors aten::flip aten::fliplr
    aten::flipud aten::float_power aten::float_power_ aten::floor aten::floor_ aten::floor_divide
    aten::floor_divide_ aten::floordiv aten::fmax aten::fmin aten::fmod aten::fmod_ aten::format
    aten::frac aten::frac_ aten::fractional_max_pool2d aten::fractional_max_pool2d_backward
    aten::fractional_max_pool3d aten::fractional_max_pool3d_backward aten::frexp
    aten::frobenius_norm aten::full aten::full_like aten::fused_moving_avg_obs_fake_quant
    aten::gamma aten::gather aten::gather_backward aten::gcd aten::gcd_ aten::ge aten::ge_
    aten::gelu aten::gelu_ aten::gelu_backward aten::geometric aten::geometric_ aten::geqrf
    aten::ger aten::get aten::get_autocast_dtype aten::get_device aten::glu aten::glu_backward
    aten::glu_backward_jvp aten::glu_jvp aten::grad aten::gradient aten::greater aten::greater_
    aten::greater_equal aten::greater_equal_ aten::grid_sampler aten::grid_sampler_2d
    aten::grid_sampler_2d_backward aten::grid_sampler_3d aten::grid_sampler_3d_backward
    aten::group_norm aten::groups aten::gru aten::gru_cell aten::gt aten::gt_ aten::hamming_window
    aten::hann_window aten::hardshrink aten::hardshrink_backward aten::hardsigmoid
    aten::hardsigmoid_ aten::hardsigmoid_backward aten::hardswish aten::hardswish_
    aten::hardswish_backward aten::hardtanh aten::hardtanh_ aten::hardtanh_backward
    aten::has_torch_function aten::hash aten::hash_tensor aten::heaviside aten::heaviside_ aten::hex
    aten::hinge_embedding_loss aten::histc aten::histogram aten::histogramdd aten::hsplit
    aten::hspmm aten::hstack aten::huber_loss aten::huber_loss_backward aten::hypot aten::hypot_
    aten::i0 aten::i0_ aten::id aten::igamma aten::igamma_ aten::igammac aten::igammac_ aten::im2col
    aten::imag aten::index aten::index_add aten::index_add_ aten::index_copy aten::index_copy_
    aten::index_fill aten::index_fill_ aten::index_put aten::index_put_ aten::index_reduce
    aten::index_reduce_ aten::index_select aten::index_select_backward aten::indices
    aten::indices_copy aten::infinitely_differentiable_gelu_backward aten::initial_seed aten::inner
    aten::insert aten::instance_norm aten::int_repr aten::inverse aten::is_autocast_cpu_enabled
    aten::is_autocast_enabled aten::is_coalesced aten::is_complex aten::is_conj aten::is_contiguous
    aten::is_distributed aten::is_floating_point aten::is_grad_enabled aten::is_inference
    aten::is_leaf aten::is_neg aten::is_non_overlapping_and_dense aten::is_nonzero aten::is_owner
    aten::is_pinned aten::is_same_size aten::is_scripting aten::is_set_to aten::is_signed
    aten::is_strides_like_format aten::is_vulkan_available aten::isalnum aten::isalpha aten::isclose
    aten::isdecimal aten::isdigit aten::isfinite aten::isidentifier aten::isin aten::isinf
    aten::islower aten::isnan aten::isneginf aten::isnumeric aten::isposinf aten::isprintable
    aten::isreal aten::isspace aten::istft aten::istitle aten::isupper aten::item aten::items
    aten::join aten::kaiser_window aten::keys aten::kl_div aten::kron aten::kthvalue aten::l1_loss
    aten::layer_norm aten::lcm aten::lcm_ aten::ldexp aten::ldexp_ aten::le aten::le_
    aten::leaky_relu aten::leaky_relu_ aten::leaky_relu_backward aten::len aten::lerp aten::lerp_
    aten::less aten::less_ aten::less_equal aten::less_equal_ aten::lgamma aten::lgamma_ aten::lift
    aten::lift_fresh aten::lift_fresh_copy aten::linalg__powsum aten::linalg_cholesky
    aten::linalg_cholesky_ex aten::linalg_cond aten::linalg_cross aten::linalg_det
    aten::linalg_diagonal aten::linalg_eig aten::linalg_eigh aten::linalg_eigvals
    aten::linalg_eigvalsh aten::linalg_householder_product aten::linalg_inv aten::linalg_inv_ex
    aten::linalg_ldl_factor aten::linalg_ldl_factor_ex aten::linalg_ldl_solve aten::linalg_lstsq
    aten::linalg_lu aten::linalg_lu_factor aten::linalg_lu_factor_ex aten::linalg_lu_solve
    aten::linalg_matmul aten::linalg_matrix_exp aten::linalg_matrix_norm aten::linalg_matrix_power
    aten::linalg_matrix_rank aten::linalg_matrix_sqrth aten::linalg_multi_dot aten::linalg_norm
    aten::linalg_pinv aten::linalg_polar aten::linalg_qr aten::linalg_slogdet aten::linalg_solve
    aten::linalg_solve_ex aten::linalg_solve_triangular aten::linalg_svd aten::linalg_svdvals
    aten::linalg_tensorinv aten::linalg_tensorsolve aten::linalg_vander aten::linalg_vecdot
    aten::linalg_vector_norm aten::linear aten::linear_backward aten::linspace aten::list
    aten::ljust aten::local_value aten::log aten::log10 aten::log10_ aten::log1p aten::log1p_
    aten::log2 aten::log2_ aten::log_ aten::log_normal aten::log_normal_ aten::log_sigmoid
    aten::log_sigmoid_backward aten::log_sigmoid_forward aten::log_softmax aten::logaddexp
    aten::logaddexp2 aten::logcumsumexp aten::logdet aten::logical_and aten::logical_and_
    aten::logical_not aten::logical_not_ aten::logical_or aten::logical_or_ aten::logical_xor
    aten::logical_xor_ aten::logit aten::logit_ aten::logit_backward aten::logspace aten::logsumexp
    aten::lower aten::lstm aten::lstm_cell aten::lstm_mps_backward aten::lstrip aten::lt aten::lt_
    aten::lu_solve aten::lu_unpack aten::mH aten::mT aten::manual_seed aten::margin_ranking_loss
    aten::masked_fill aten::masked_fill_ aten::masked_scatter aten::masked_scatter_
    aten::masked_scatter_backward aten::masked_select aten::masked_select_backward
    aten::mathremainder aten::matmul aten::matmul_backward aten::matrix_H aten::matrix_exp
    aten::matrix_exp_backward aten::matrix_power aten::max aten::max_pool1d
    aten::max_pool1d_with_indices aten::max_pool2d aten::max_pool2d_backward
    aten::max_pool2d_with_indices aten::max_pool2d_with_indices_backward aten::max_pool3d
    aten::max_pool3d_with_indices aten::max_pool3d_with_indices_backward aten::max_unpool2d
    aten::max_unpool3d aten::maximum aten::mean aten::median aten::meshgrid aten::min aten::minimum
    aten::miopen_batch_norm aten::miopen_batch_norm_backward aten::miopen_convolution
    aten::miopen_convolution_add_relu aten::miopen_convolution_relu
    aten::miopen_convolution_transpose aten::miopen_ctc_loss aten::miopen_depthwise_convolution
    aten::miopen_rnn aten::miopen_rnn_backward aten::mish aten::mish_ aten::mish_backward
    aten::mkldnn_adaptive_avg_pool2d aten::mkldnn_adaptive_avg_pool2d_backward
    aten::mkldnn_convolution aten::mkldnn_linear aten::mkldnn_linear_backward
    aten::mkldnn_linear_backward_input aten::mkldnn_linear_backward_weights aten::mkldnn_max_pool2d
    aten::mkldnn_max_pool2d_backward aten::mkldnn_max_pool3d aten::mkldnn_max_pool3d_backward
    aten::mkldnn_reorder_conv2d_weight aten::mkldnn_reorder_conv3d_weight aten::mkldnn_rnn_layer
    aten::mkldnn_rnn_layer_backward aten::mm aten::mode aten::modf aten::moveaxis aten::movedim
    aten::mps_convolution_backward aten::mps_convolution_transpose_backward aten::mse_loss
    aten::mse_loss_backward aten::msort aten::mul aten::mul_ aten::multi_margin_loss
    aten::multi_margin_loss_backward aten::multilabel_margin_loss
    aten::multilabel_margin_loss_backward aten::multilabel_margin_loss_forward aten::multinomial
    aten::multiply aten::multiply_ aten::mv aten::mvlgamma aten::mvlgamma_ aten::nan_to_num
    aten::nan_to_num_ aten::nanmean aten::nanmedian aten::nanquantile aten::nansum aten::narrow
    aten::narrow_copy aten::native_batch_norm aten::native_batch_norm_backward
    aten::native_channel_shuffle aten::native_dropout aten::native_dropout_backward
    aten::native_group_norm aten::native_group_norm_backward aten::native_layer_norm
    aten::native_layer_norm_backward aten::native_norm aten::ne aten::ne_ aten::neg aten::neg_
    aten::negative aten::negative_ aten::nested_to_padded_tensor aten::new_empty
    aten::new_empty_strided aten::new_full aten::new_ones aten::new_zeros aten::nextafter
    aten::nextafter_ aten::nll_loss aten::nll_loss2d aten::nll_loss2d_backward
    aten::nll_loss2d_forward aten::nll_loss_backward aten::nll_loss_forward aten::nll_loss_nd
    aten::nonzero aten::nonzero_numpy aten::nonzero_static aten::norm aten::norm_except_dim
    aten::normal aten::normal_ aten::normal_functional aten::not_equal aten::not_equal_
    aten::nuclear_norm aten::numel aten::numpy_T aten::oct aten::one_hot aten::ones aten::ones_like
    aten::ord aten::orgqr aten::ormqr aten::outer aten::output_nr aten::output_padding aten::owner
    aten::owner_name aten::pad aten::pad_sequence aten::padding aten::pairwise_distance
    aten::partition aten::pdist aten::percentFormat aten::permute aten::permute_copy
    aten::pin_memory aten::pinverse aten::pixel_shuffle aten::pixel_unshuffle aten::poisson
    aten::poisson_nll_loss aten::polar aten::polygamma aten::polygamma_ aten::pop aten::popitem
    aten::positive aten::pow aten::pow_ aten::prelu aten::prod aten::promote_types aten::put
    aten::put_ aten::q_per_channel_axis aten::q_per_channel_scales aten::q_per_channel_zero_points
    aten::q_scale aten::q_zero_point aten::qscheme aten::quantile aten::quantize_per_channel
    aten::quantize_per_tensor aten::quantize_per_tensor_dynamic aten::quantized_batch_norm
    aten::quantized_gru aten::quantized_gru_cell aten::quantized_lstm aten::quantized_lstm_cell
    aten::quantized_max_pool1d aten::quantized_max_pool2d aten::quantized_max_pool3d
    aten::quantized_rnn_relu_cell aten::quantized_rnn_tanh_cell aten::query aten::rad2deg
    aten::rad2deg_ aten::radians aten::rand aten::rand_like aten::randint aten::randint_like
    aten::randn aten::randn_like aten::random aten::random_ aten::randperm aten::range aten::ravel
    aten::real aten::reciprocal aten::reciprocal_ aten::record aten::record_event
    aten::record_stream aten::reflection_pad1d aten::reflection_pad1d_backward
    aten::reflection_pad2d aten::reflection_pad2d_backward aten::reflection_pad3d
    aten::reflection_pad3d_backward aten::relu aten::relu6 aten::relu6_ aten::relu_ aten::remainder
    aten::remainder_ aten::remove aten::renorm aten::renorm_ aten::repeat aten::repeat_interleave
    aten::replace aten::replication_pad1d aten::replication_pad1d_backward aten::replication_pad2d
    aten::replication_pad2d_backward aten::replication_pad3d aten::replication_pad3d_backward
    aten::requires_grad_ aten::reshape aten::reshape_as aten::resize aten::resize_ aten::resize_as
    aten::resize_as_ aten::resize_as_sparse aten::resize_as_sparse_ aten::resolve_conj
    aten::resolve_neg aten::result_type aten::retain_grad aten::retains_grad aten::reverse
    aten::rfind aten::rindex aten::rjust aten::rms_norm aten::rnn_relu aten::rnn_relu_cell
    aten::rnn_tanh aten::rnn_tanh_cell aten::roll aten::rot90 aten::round aten::round_
    aten::row_indices aten::row_indices_copy aten::row_stack aten::rpartition aten::rrelu
    aten::rrelu_ aten::rrelu_with_noise aten::rrelu_with_noise_ aten::rrelu_with_noise_backward
    aten::rrelu_with_noise_functional aten::rsplit aten::rsqrt aten::rsqrt_ aten::rstrip aten::rsub
    aten::scalar_tensor aten::scaled_dot_product_attention aten::scatter aten::scatter_
    aten::scatter_add aten::scatter_add_ aten::scatter_reduce aten::scatter_reduce_
    aten::searchsorted aten::seed aten::segment_reduce aten::select aten::select_backward
    aten::select_copy aten::select_scatter aten::selu aten::selu_ aten::set aten::set_
    aten::set_data aten::set_grad_enabled aten::setdefault aten::sgn aten::sgn_
    aten::shallow_copy_data_ aten::sigmoid aten::sigmoid_ aten::sigmoid_backward aten::sign
    aten::sign_ aten::signbit aten::silu aten::silu_ aten::silu_backward aten::sin aten::sin_
    aten::sinc aten::sinc_ aten::sinh aten::sinh_ aten::size aten::slice aten::slice_backward
    aten::slice_copy aten::slice_inverse aten::slice_scatter aten::slogdet aten::slow_conv3d
    aten::slow_conv3d_forward aten::slow_conv_dilated2d aten::slow_conv_dilated3d
    aten::slow_conv_transpose2d aten::slow_conv_transpose3d aten::smm aten::smooth_l1_loss
    aten::smooth_l1_loss_backward aten::soft_margin_loss aten::soft_margin_loss_backward
    aten::softmax aten::softplus aten::softplus_backward aten::softshrink aten::softshrink_backward
    aten::sort aten::sorted aten::sparse_bsc_tensor aten::sparse_bsr_tensor
    aten::sparse_compressed_tensor aten::sparse_coo_tensor aten::sparse_csc_tensor
    aten::sparse_csr_tensor aten::sparse_dim aten::sparse_mask aten::sparse_resize
    aten::sparse_resize_ aten::sparse_resize_and_clear aten::sparse_resize_and_clear_
    aten::sparse_sampled_addmm aten::special_airy_ai aten::special_bessel_j0 aten::special_bessel_j1
    aten::special_bessel_y0 aten::special_bessel_y1 aten::special_chebyshev_polynomial_t
    aten::special_chebyshev_polynomial_u aten::special_chebyshev_polynomial_v
    aten::special_chebyshev_polynomial_w aten::special_digamma aten::special_entr aten::special_erf
    aten::special_erfc aten::special_erfcx aten::special_erfinv aten::special_exp2
    aten::special_expit aten::special_expm1 aten::special_gammainc aten::special_gammaincc
    aten::special_gammaln aten::special_hermite_polynomial_h aten::special_hermite_polynomial_he
    aten::special_i0 aten::special_i0e aten::special_i1 aten::special_i1e
    aten::special_laguerre_polynomial_l aten::special_legendre_polynomial_p aten::special_log1p
    aten::special_log_ndtr aten::special_log_softmax aten::special_logit aten::special_logsumexp
    aten::special_modified_bessel_i0 aten::special_modified_bessel_i1
    aten::special_modified_bessel_k0 aten::special_modified_bessel_k1 aten::special_multigammaln
    aten::special_ndtr aten::special_ndtri aten::special_polygamma aten::special_psi
    aten::special_round aten::special_scaled_modified_bessel_k0
    aten::special_scaled_modified_bessel_k1 aten::special_shifted_chebyshev_polynomial_t
    aten::special_shifted_chebyshev_polynomial_u aten::special_shifted_chebyshev_polynomial_v
    aten::special_shifted_chebyshev_polynomial_w aten::special_sinc aten::special_softmax
    aten::special_spherical_bessel_j0 aten::special_xlog1py aten::special_xlogy aten::special_zeta
    aten::split aten::split_copy aten::split_with_sizes aten::split_with_sizes_copy aten::splitlines
    aten::sqrt aten::sqrt_ aten::square aten::square_ aten::squeeze aten::squeeze_
    aten::squeeze_copy aten::sspaddmm aten::stack aten::startswith aten::std aten::std_mean
    aten::stft aten::storage_offset aten::str aten::stride aten::strip aten::sub aten::sub_
    aten::subtract aten::subtract_ aten::sum aten::sum_to_size aten::svd aten::swapaxes
    aten::swapaxes_ aten::swapcase aten::swapdims aten::swapdims_ aten::sym_constrain_range
    aten::sym_constrain_range_for_size aten::sym_is_contiguous aten::sym_numel aten::sym_size
    aten::sym_storage_offset aten::sym_stride aten::synchronize aten::t aten::t_ aten::t_copy
    aten::take aten::take_along_dim aten::tan aten::tan_ aten::tanh aten::tanh_ aten::tanh_backward
    aten::tensor aten::tensor_split aten::tensordot aten::thnn_conv2d aten::threshold
    aten::threshold_ aten::threshold_backward aten::tile aten::title aten::to aten::to_dense
    aten::to_dense_backward aten::to_here aten::to_mkldnn aten::to_mkldnn_backward
    aten::to_padded_tensor aten::to_sparse aten::to_sparse_bsc aten::to_sparse_bsr
    aten::to_sparse_csc aten::to_sparse_csr aten::tolist aten::topk aten::trace aten::trace_backward
    aten::transpose aten::transpose_ aten::transpose_copy aten::trapezoid aten::trapz
    aten::triangular_solve aten::tril aten::tril_ aten::tril_indices aten::triplet_margin_loss
    aten::triu aten::triu_ aten::triu_indices aten::true_divide aten::true_divide_ aten::trunc
    aten::trunc_ aten::type_as aten::unbind aten::unbind_copy aten::unflatten
    aten::unflatten_dense_tensors aten::unfold aten::unfold_backward aten::unfold_copy aten::uniform
    aten::uniform_ aten::unique_consecutive aten::unique_dim aten::unique_dim_consecutive
    aten::unpack aten::unsafe_chunk aten::unsafe_split aten::unsafe_split_with_sizes aten::unsqueeze
    aten::unsqueeze_ aten::unsqueeze_copy aten::update aten::upper aten::upsample_bicubic2d
    aten::upsample_bicubic2d_backward aten::upsample_bilinear2d aten::upsample_bilinear2d_backward
    aten::upsample_linear1d aten::upsample_linear1d_backward aten::upsample_nearest1d
    aten::upsample_nearest1d_backward aten::upsample_nearest2d aten::upsample_nearest2d_backward
    aten::upsample_nearest3d aten::upsample_nearest3d_backward aten::upsample_trilinear3d
    aten::upsample_trilinear3d_backward aten::value_selecting_reduction_backward aten::values
    aten::values_copy aten::vander aten::var aten::var_mean aten::vdot aten::version aten::view
    aten::view_as aten::view_as_complex aten::view_as_complex_copy aten::view_as_real
    aten::view_as_real_copy aten::view_copy aten::vsplit aten::vstack aten::wait aten::wait_event
    aten::wait_stream aten::warn aten::weight aten::where aten::xlogy aten::xlogy_ aten::zero
    aten::zero_ aten::zeros aten::zeros_like aten::zfill cuda::_current_device
    cuda::_exchange_device cuda::_maybe_exchange_device cuda::_set_device cuda::current_stream
    cuda::default_stream cuda::device_count cuda::device_index cuda::set_stream cuda::synchronize
    higher_order::associative_scan higher_order::auto_functionalized
    higher_order::auto_functionalized_v2 higher_order::cond higher_order::invoke_subgraph
    higher_order::map_impl higher_order::out_dtype higher_order::scan higher_order::strict_mode
    higher_order::while_loop higher_order::with_effects higher_order::wrap
    higher_order::wrap_with_autocast higher_order::wrap_with_set_grad_enabled
    image::_is_compiled_against_turbo image::_jpeg_version image::decode_gif image::decode_image
    image::decode_jpeg image::decode_jpegs_cuda image::decode_png image::decode_webp
    image::encode_jpeg image::encode_jpegs_cuda image::encode_png math.trunc mkl::_mkl_linear
    mkl::_mkl_reorder_linear_weight mkldnn::_convolution_pointwise mkldnn::_convolution_pointwise_
    mkldnn::_convolution_transpose_pointwise mkldnn::_get_mkldnn_serialized_md
    mkldnn::_is_mkldnn_acl_supported mkldnn::_is_mkldnn_bf16_supported
    mkldnn::_is_mkldnn_fp16_supported mkldnn::_linear_pointwise mkldnn::_nbytes
    mkldnn::_reorder_convolution_transpose_weight mkldnn::_reorder_convolution_weight
    mkldnn::_reorder_linear_weight mkldnn::_reorder_mkldnn_rnn_layer_weight
    mkldnn_prepacked::conv2d_prepack mkldnn_prepacked::conv2d_run onednn::linear_dynamic_fp16
    onednn::linear_prepack_fp16 onednn::linear_relu_dynamic_fp16 onednn::qadd onednn::qadd_relu
    onednn::qbatch_norm2d onednn::qconv1d_pointwise onednn::qconv2d_pointwise
    onednn::qconv3d_pointwise onednn::qconv_pointwise onednn::qconv_prepack
    onednn::qlinear_pointwise onednn::qlinear_prepack onednn::qmul prepacked::conv2d_clamp_prepack
    prepacked::conv2d_clamp_run prepacked::conv2d_transpose_clamp_prepack
    prepacked::conv2d_transpose_clamp_run prepacked::linear_clamp_prepack
    prepacked::linear_clamp_run prepacked::unpack_prepacked_sizes_conv2d
    prepacked::unpack_prepacked_sizes_linear prim::AutogradAdd prim::AutogradAllNonZero
    prim::AutogradAllZero prim::AutogradAnyNonZero prim::AutogradZero prim::BailOut
    prim::BailoutTemplate prim::BroadcastMKLDNNTensors prim::BroadcastSizes prim::ChunkSizes
    prim::ConstantChunk prim::ConstantMKLDNNTensor prim::DifferentiableGraph prim::EnumName
    prim::EnumValue prim::FallbackGraph prim::FusedConcat prim::FusionGroup prim::Guard
    prim::IfThenElse prim::MKLDNNClamp prim::MKLDNNClamp_ prim::MKLDNNHardSigmoid
    prim::MKLDNNHardSigmoid_ prim::MKLDNNHardSwish prim::MKLDNNHardSwish_ prim::MKLDNNHardTanh
    prim::MKLDNNHardTanh_ prim::MKLDNNLayerNorm prim::MKLDNNLayerNorm_ prim::MKLDNNScalarMul
    prim::MKLDNNScalarMul_ prim::MMBatchSide prim::MMTreeReduce prim::ModuleContainerIndex
    prim::NumToTensor prim::Print prim::RaiseException prim::ReductionSizes prim::RequiresGradCheck
    prim::StaticRuntimeCopyOuts prim::StaticSubgraph prim::StringIndex prim::TensorExprDynamicGroup
    prim::TensorExprDynamicGuard prim::TensorExprGroup prim::TimePoint prim::TupleIndex
    prim::TupleUnpack prim::TypeCheck prim::Uninitialized prim::VarConcat prim::VarStack prim::abs
    prim::awaitable_nowait prim::awaitable_wait prim::data prim::device prim::dtype prim::grad
    prim::id prim::index prim::is_cpu prim::is_cuda prim::is_ipu prim::is_maia prim::is_meta
    prim::is_mkldnn prim::is_mps prim::is_mtia prim::is_nested prim::is_quantized prim::is_sparse
    prim::is_sparse_csr prim::is_vulkan prim::is_xla prim::is_xpu prim::itemsize prim::layout
    prim::max prim::min prim::mkldnn_convolution prim::name prim::nbytes prim::oneDNNFusionGroup
    prim::oneDNNFusionGuard prim::profile prim::profile_ivalue prim::rangelist prim::requires_grad
    prim::tolist prim::type prim::unchecked_cast prim::unchecked_unwrap_optional prims::_make_token
    prims::_sink_tokens prims::abs prims::acos prims::acosh prims::add prims::amax prims::amin
    prims::as_strided prims::as_strided_scatter prims::asin prims::asinh prims::atan prims::atan2
    prims::atanh prims::bessel_i0 prims::bessel_i0e prims::bessel_i1 prims::bessel_i1e
    prims::bessel_j0 prims::bessel_j1 prims::bitwise_and prims::bitwise_not prims::bitwise_or
    prims::bitwise_xor prims::broadcast_in_dim prims::cat prims::cbrt prims::ceil prims::clone
    prims::collapse prims::collapse_view prims::conj prims::conj_physical
    prims::convert_element_type prims::copy_strided prims::copy_to prims::cos prims::cosh
    prims::device_put prims::digamma prims::div prims::empty prims::empty_permuted
    prims::empty_strided prims::eq prims::erf prims::erf_inv prims::erfc prims::erfcx prims::exp
    prims::exp2 prims::expm1 prims::fft_c2c prims::fft_c2r prims::fft_r2c prims::fill prims::floor
    prims::fmax prims::fmin prims::fmod prims::frexp prims::full prims::full_like prims::gcd
    prims::ge prims::gt prims::hypot prims::igamma prims::igammac prims::imag prims::iota
    prims::isfinite prims::item prims::le prims::lgamma prims::log prims::log10 prims::log1p
    prims::log2 prims::lt prims::maximum prims::maximum_value prims::minimum prims::minimum_value
    prims::mul prims::ndtri prims::ne prims::neg prims::nextafter prims::normal prims::pow
    prims::prod prims::real prims::reciprocal prims::remainder prims::reshape prims::resize
    prims::rev prims::round prims::rsqrt prims::scalar_tensor prims::shift_left
    prims::shift_right_arithmetic prims::sign prims::signbit prims::sin prims::sinh
    prims::spherical_bessel_j0 prims::split_dim prims::sqrt prims::squeeze prims::sub prims::sum
    prims::svd prims::tan prims::tanh prims::transpose prims::trunc prims::uniform prims::var
    prims::view_of prims::view_of_dtype prims::where prims::xor_sum prims::zeta
    profiler::_call_end_callbacks_on_jit_fut profiler::_record_function_enter
    profiler::_record_function_enter_new profiler::_record_function_exit
    quantization::_Bfloat16QuantizedToFloat quantization::_FloatToBfloat16Quantized quantized::add
    quantized::add_out quantized::add_relu quantized::add_relu_out quantized::add_scalar
    quantized::add_scalar_out quantized::add_scalar_relu quantized::add_scalar_relu_out
    quantized::batch_norm quantized::batch_norm1d quantized::batch_norm1d_relu
    quantized::batch_norm2d quantized::batch_norm2d_relu quantized::batch_norm3d
    quantized::batch_norm3d_relu quantized::batch_norm_relu quantized::cat quantized::cat_out
    quantized::cat_relu quantized::cat_relu_out quantized::celu quantized::clamp quantized::conv1d
    quantized::conv1d_dynamic quantized::conv1d_prepack quantized::conv1d_relu
    quantized::conv1d_unpack quantized::conv2d quantized::conv2d_add quantized::conv2d_add_relu
    quantized::conv2d_dilation quantized::conv2d_dynamic quantized::conv2d_groups
    quantized::conv2d_output_padding quantized::conv2d_padding quantized::conv2d_prepack
    quantized::conv2d_relu quantized::conv2d_stride quantized::conv2d_transpose
    quantized::conv2d_unpack quantized::conv2d_unpack_sizes quantized::conv3d
    quantized::conv3d_dilation quantized::conv3d_dynamic quantized::conv3d_groups
    quantized::conv3d_output_padding quantized::conv3d_padding quantized::conv3d_prepack
    quantized::conv3d_relu quantized::conv3d_stride quantized::conv3d_transpose
    quantized::conv3d_unpack quantized::conv_prepack quantized::conv_transpose1d
    quantized::conv_transpose1d_dynamic quantized::conv_transpose1d_prepack
    quantized::conv_transpose1d_unpack quantized::conv_transpose2d
    quantized::conv_transpose2d_dilation quantized::conv_transpose2d_dynamic
    quantized::conv_transpose2d_groups quantized::conv_transpose2d_output_padding
    quantized::conv_transpose2d_padding quantized::conv_transpose2d_prepack
    quantized::conv_transpose2d_stride quantized::conv_transpose2d_transpose
    quantized::conv_transpose2d_unpack quantized::conv_transpose3d
    quantized::conv_transpose3d_dilation quantized::conv_transpose3d_dynamic
    quantized::conv_transpose3d_groups quantized::conv_transpose3d_output_padding
    quantized::conv_transpose3d_padding quantized::conv_transpose3d_prepack
    quantized::conv_transpose3d_stride quantized::conv_transpose3d_transpose
    quantized::conv_transpose3d_unpack quantized::conv_unpack quantized::dropout quantized::elu
    quantized::embedding_4bit quantized::embedding_bag_2bit_prepack
    quantized::embedding_bag_2bit_prepack_with_rowwise_min_max
    quantized::embedding_bag_2bit_rowwise_offsets quantized::embedding_bag_2bit_unpack
    quantized::embedding_bag_4bit quantized::embedding_bag_4bit_prepack
    quantized::embedding_bag_4bit_prepack_with_rowwise_min_max
    quantized::embedding_bag_4bit_rowwise_offsets quantized::embedding_bag_4bit_unpack
    quantized::embedding_bag_byte quantized::embedding_bag_byte_prepack
    quantized::embedding_bag_byte_prepack_with_rowwise_min_max
    quantized::embedding_bag_byte_rowwise_offsets quantized::embedding_bag_byte_unpack
    quantized::embedding_bag_prepack quantized::embedding_bag_unpack quantized::embedding_byte
    quantized::group_norm quantized::hardswish quantized::instance_norm
    quantized::int4mm_packed_weight_cpu quantized::layer_norm quantized::leaky_relu
    quantized::linear quantized::linear_dynamic quantized::linear_dynamic_fp16
    quantized::linear_dynamic_fp16_unpacked_weight quantized::linear_leaky_relu
    quantized::linear_prepack quantized::linear_prepack_fp16 quantized::linear_prepack_fp16_legacy
    quantized::linear_prepack_legacy quantized::linear_relu quantized::linear_relu_dynamic
    quantized::linear_relu_dynamic_fp16 quantized::linear_tanh quantized::linear_unpack
    quantized::linear_unpack_fp16 quantized::linear_with_input_q_dq_qweight_dq_output_fp32
    quantized::linear_with_input_q_dq_qweight_dq_relu_output_fp32
    quantized::make_quantized_cell_params quantized::make_quantized_cell_params_dynamic
    quantized::make_quantized_cell_params_fp16 quantized::matmul quantized::max_pool1d
    quantized::max_pool2d quantized::mul quantized::mul_out quantized::mul_relu
    quantized::mul_relu_out quantized::mul_scalar quantized::mul_scalar_out
    quantized::mul_scalar_relu quantized::mul_scalar_relu_out quantized::prelu
    quantized::quantized_gru_cell_dynamic quantized::quantized_lstm_cell_dynamic
    quantized::quantized_rnn_relu_cell_dynamic quantized::quantized_rnn_tanh_cell_dynamic
    quantized::relu6 quantized::sigmoid quantized::softmax quantized::threshold
    rngprims::philox_rand sparse::qlinear sparse::qlinear_dynamic sparse::qlinear_prepack
    sparse::qlinear_relu sparse::qlinear_relu_dynamic sparse::qlinear_unpack torch._sym_sqrt
    torch.sym_float torch.sym_int torch.sym_ite torch.sym_max torch.sym_min torch.sym_not
    torchvision::_cuda_version torchvision::_deform_conv2d_backward
    torchvision::_ps_roi_align_backward torchvision::_ps_roi_pool_backward
    torchvision::_roi_align_backward torchvision::_roi_pool_backward torchvision::box_iou_rotated
    torchvision::deform_conv2d torchvision::nms torchvision::ps_roi_align torchvision::ps_roi_pool
    torchvision::qnms torchvision::qroi_align torchvision::roi_align torchvision::roi_pool
    torch.classes.cuda.Event torch.classes.cuda.Stream torch.classes.mkldnn.ConvOpContext
    torch.classes.profiler._RecordFunction torch.classes.quantized.Conv2dPackedParamsBase
    torch.classes.quantized.Conv3dPackedParamsBase torch.classes.quantized.EmbeddingPackedParamsBase
    torch.classes.quantized.LinearPackedParamsBase torch.classes.rnn.CellParamsBase
    torch.classes.sparse.LinearPackedParamsBase torch.classes.xnnpack.Conv2dOpContext
    torch.classes.xnnpack.LinearOpContext torch.classes.xnnpack.TransposeConv2dOpContext abs all
    annotate any awaitable awaitable_nowait awaitable_wait bin bool chr device dict divmod enumerate
    float fork getattr hasattr hash hex id index int isinstance len list max min oct ord pow print
    range rangelist round set sorted str sum tuple unchecked_cast uninitialized zip
`;
