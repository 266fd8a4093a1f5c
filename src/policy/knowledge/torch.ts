/**
 * Tensors, storages, modules, optimizers and functions of torch.
 * @module
 */
import type { Knowledge, SymbolRule } from '../knowledge.ts';

const likeFloat32: SymbolRule = {
  what: 'constant',
  why: 'A dtype.',
  source: 'torch 2.15.0 torch/_C/_dtype (tensor_dtypes.cpp)',
};

const likeStrided: SymbolRule = {
  what: 'constant',
  why: 'A layout.',
  source: 'torch 2.15.0 torch/csrc/utils/tensor_layouts.cpp',
};

const likeContiguousFormat: SymbolRule = {
  what: 'constant',
  why: 'A memory format.',
  source: 'torch 2.15.0 torch/csrc/utils/tensor_memoryformats.cpp',
};

const likePerTensorAffine: SymbolRule = {
  what: 'constant',
  why: 'A quantisation scheme.',
  source: 'torch 2.15.0 torch/csrc/utils/tensor_qschemes.cpp',
};

const likeFloatStorage: SymbolRule = {
  what: 'class',
  data: true,
  why: 'A storage class, named in a persistent id.',
  source: 'torch 2.15.0 torch/storage.py',
};

const likeFloatTensor: SymbolRule = {
  what: 'class',
  data: true,
  build: 'data',
  why: 'A legacy tensor class; BUILD sets its storage.',
  source: 'torch 2.15.0 torch/_tensor.py Tensor.__setstate__',
};

const likeRelu: SymbolRule = {
  what: 'function',
  why: 'A function, named as a value.',
  source: 'torch 2.15.0 torch/_C/_VariableFunctions.pyi',
};

const likeGelu: SymbolRule = {
  what: 'function',
  why: 'A function, named as a value.',
  source: 'torch 2.15.0 torch/_C/_nn.pyi',
};

const likeEinsum: SymbolRule = {
  what: 'function',
  why: 'Named as a value.',
  source: 'torch 2.15.0 torch/functional.py',
};

const likeFloatStorage2: SymbolRule = {
  what: 'class',
  data: true,
  why: 'A storage class, named in a persistent id.',
  source: 'torch 2.15.0 torch/cuda/__init__.py',
};

const likeFloatTensor2: SymbolRule = {
  what: 'class',
  data: true,
  build: 'data',
  why: 'A legacy tensor class.',
  source: 'torch 2.15.0 torch/cuda/__init__.py',
};

const likeFloatTensor3: SymbolRule = {
  what: 'class',
  data: true,
  build: 'data',
  why: 'A legacy tensor class.',
  source: 'torch 2.15.0 torch/sparse/__init__.py',
};

export const torch: Knowledge = {
  package: 'torch',
  versions: ['torch 2.15.0'],
  declared: {
    torch: {
      float32: likeFloat32,
      float: likeFloat32,
      float64: likeFloat32,
      double: likeFloat32,
      float16: likeFloat32,
      half: likeFloat32,
      bfloat16: likeFloat32,
      uint8: likeFloat32,
      uint16: likeFloat32,
      uint32: likeFloat32,
      uint64: likeFloat32,
      int8: likeFloat32,
      int16: likeFloat32,
      short: likeFloat32,
      int32: likeFloat32,
      int: likeFloat32,
      int64: likeFloat32,
      long: likeFloat32,
      complex32: likeFloat32,
      chalf: likeFloat32,
      complex64: likeFloat32,
      cfloat: likeFloat32,
      complex128: likeFloat32,
      cdouble: likeFloat32,
      bool: likeFloat32,
      quint8: likeFloat32,
      qint8: likeFloat32,
      qint32: likeFloat32,
      quint4x2: likeFloat32,
      quint2x4: likeFloat32,
      bits1x8: likeFloat32,
      bits2x4: likeFloat32,
      bits4x2: likeFloat32,
      bits8: likeFloat32,
      bits16: likeFloat32,
      float8_e4m3fn: likeFloat32,
      float8_e5m2: likeFloat32,
      float8_e4m3fnuz: likeFloat32,
      float8_e5m2fnuz: likeFloat32,
      float8_e8m0fnu: likeFloat32,
      float4_e2m1fn_x2: likeFloat32,
      int1: likeFloat32,
      int2: likeFloat32,
      int3: likeFloat32,
      int4: likeFloat32,
      int5: likeFloat32,
      int6: likeFloat32,
      int7: likeFloat32,
      uint1: likeFloat32,
      uint2: likeFloat32,
      uint3: likeFloat32,
      uint4: likeFloat32,
      uint5: likeFloat32,
      uint6: likeFloat32,
      uint7: likeFloat32,
      strided: likeStrided,
      sparse_coo: likeStrided,
      sparse_csr: likeStrided,
      sparse_csc: likeStrided,
      sparse_bsr: likeStrided,
      sparse_bsc: likeStrided,
      _mkldnn: likeStrided,
      jagged: likeStrided,
      contiguous_format: likeContiguousFormat,
      channels_last: likeContiguousFormat,
      channels_last_3d: likeContiguousFormat,
      preserve_format: likeContiguousFormat,
      per_tensor_affine: likePerTensorAffine,
      per_channel_affine: likePerTensorAffine,
      per_tensor_symmetric: likePerTensorAffine,
      per_channel_symmetric: likePerTensorAffine,
      per_channel_affine_float_qparams: likePerTensorAffine,
      FloatStorage: likeFloatStorage,
      DoubleStorage: likeFloatStorage,
      HalfStorage: likeFloatStorage,
      BFloat16Storage: likeFloatStorage,
      LongStorage: likeFloatStorage,
      IntStorage: likeFloatStorage,
      ShortStorage: likeFloatStorage,
      CharStorage: likeFloatStorage,
      ByteStorage: likeFloatStorage,
      BoolStorage: likeFloatStorage,
      ComplexFloatStorage: likeFloatStorage,
      ComplexDoubleStorage: likeFloatStorage,
      QUInt8Storage: likeFloatStorage,
      QInt8Storage: likeFloatStorage,
      QInt32Storage: likeFloatStorage,
      QUInt4x2Storage: likeFloatStorage,
      QUInt2x4Storage: likeFloatStorage,
      FloatTensor: likeFloatTensor,
      DoubleTensor: likeFloatTensor,
      HalfTensor: likeFloatTensor,
      BFloat16Tensor: likeFloatTensor,
      LongTensor: likeFloatTensor,
      IntTensor: likeFloatTensor,
      ShortTensor: likeFloatTensor,
      CharTensor: likeFloatTensor,
      ByteTensor: likeFloatTensor,
      BoolTensor: likeFloatTensor,
      Tensor: {
        what: 'class',
        data: true,
        hash: true,
        build: 'data',
        why: 'The tensor class; made by the functions of torch._utils.',
        source: 'torch 2.15.0 torch/_tensor.py Tensor.__setstate__',
      },
      Size: {
        what: 'class',
        newobj: 'plain',
        reduce: 'plain',
        hash: true,
        data: true,
        why: 'A tuple of sizes.',
        source: 'torch 2.15.0 torch/csrc/Size.cpp THPSize_pynew',
      },
      device: {
        what: 'class',
        reduce: 'plain',
        hash: true,
        data: true,
        why: 'A device name.',
        source: 'torch 2.15.0 torch/csrc/Device.cpp THPDevice_pynew',
      },
      dtype: { what: 'class', why: 'Named.', source: 'torch 2.15.0 torch/csrc/Dtype.cpp' },
      layout: { what: 'class', why: 'Named.', source: 'torch 2.15.0 torch/csrc/Layout.cpp' },
      finfo: { what: 'class', why: 'Named.', source: 'torch 2.15.0 torch/csrc/TypeInfo.cpp' },
      relu: likeRelu,
      relu_: likeRelu,
      tanh: likeRelu,
      sigmoid: likeRelu,
      softmax: likeRelu,
      log_softmax: likeRelu,
      exp: likeRelu,
      log: likeRelu,
      sin: likeRelu,
      cos: likeRelu,
      abs: likeRelu,
      sqrt: likeRelu,
      square: likeRelu,
      erf: likeRelu,
      mean: likeRelu,
      sum: likeRelu,
      max: likeRelu,
      min: likeRelu,
      matmul: likeRelu,
      mm: likeRelu,
      bmm: likeRelu,
      add: likeRelu,
      mul: likeRelu,
      sub: likeRelu,
      div: likeRelu,
      flatten: likeRelu,
      rsqrt: likeRelu,
      clamp: likeRelu,
      selu: likeRelu,
      selu_: likeRelu,
      celu: likeRelu,
      celu_: likeRelu,
      rrelu: likeRelu,
      rrelu_: likeRelu,
      dropout: likeRelu,
      alpha_dropout: likeRelu,
      feature_alpha_dropout: likeRelu,
      threshold: likeRelu,
      prelu: likeRelu,
      hardshrink: likeRelu,
      cosine_similarity: likeRelu,
      pairwise_distance: likeRelu,
      pdist: likeRelu,
    },
    'torch._utils': {
      _rebuild_tensor: {
        what: 'function',
        reduce: 'rule:rebuild-tensor',
        data: true,
        returns: 'torch.Tensor',
        why: 'A tensor on a storage: set_(storage, offset, size, stride).',
        source: 'torch 2.15.0 torch/_utils.py _rebuild_tensor',
      },
      _rebuild_tensor_v2: {
        what: 'function',
        reduce: 'rule:rebuild-tensor',
        data: true,
        returns: 'torch.Tensor',
        why: 'A tensor on a storage, its gradient flag and hooks, which are stored.',
        source: 'torch 2.15.0 torch/_utils.py _rebuild_tensor_v2',
      },
      _rebuild_tensor_v3: {
        what: 'function',
        reduce: 'rule:rebuild-tensor',
        data: true,
        returns: 'torch.Tensor',
        why: 'As v2, with the type said apart.',
        source: 'torch 2.15.0 torch/_utils.py _rebuild_tensor_v3',
      },
      _rebuild_sparse_tensor: {
        what: 'function',
        reduce: 'rule:rebuild-tensor',
        data: true,
        returns: 'torch.Tensor',
        why: 'A sparse tensor of index and value tensors.',
        source: 'torch 2.15.0 torch/_utils.py _rebuild_sparse_tensor',
      },
      _rebuild_sparse_csr_tensor: {
        what: 'function',
        reduce: 'rule:rebuild-tensor',
        data: true,
        returns: 'torch.Tensor',
        why: 'A sparse tensor of index and value tensors.',
        source: 'torch 2.15.0 torch/_utils.py _rebuild_sparse_csr_tensor',
      },
      _rebuild_nested_tensor: {
        what: 'function',
        reduce: 'rule:rebuild-tensor',
        data: true,
        returns: 'torch.Tensor',
        why: 'A nested tensor of four tensors.',
        source: 'torch 2.15.0 torch/_utils.py _rebuild_nested_tensor',
      },
      _rebuild_meta_tensor_no_storage: {
        what: 'function',
        reduce: 'rule:rebuild-tensor',
        data: true,
        returns: 'torch.Tensor',
        why: 'A tensor without data.',
        source: 'torch 2.15.0 torch/_utils.py _rebuild_meta_tensor_no_storage',
      },
      _rebuild_qtensor: {
        what: 'function',
        reduce: 'rule:rebuild-tensor',
        data: true,
        returns: 'torch.Tensor',
        why: 'A quantised tensor on a storage.',
        source: 'torch 2.15.0 torch/_utils.py _rebuild_qtensor',
      },
      _rebuild_parameter: {
        what: 'function',
        reduce: 'rule:rebuild-tensor',
        data: true,
        returns: 'torch.Tensor',
        why: 'A Parameter of a tensor; hooks are stored.',
        source: 'torch 2.15.0 torch/_utils.py _rebuild_parameter',
      },
      _rebuild_device_tensor_from_numpy: {
        what: 'function',
        reduce: 'rule:rebuild-tensor',
        data: true,
        returns: 'torch.Tensor',
        why: 'A tensor of a numpy array.',
        source: 'torch 2.15.0 torch/_utils.py _rebuild_device_tensor_from_numpy',
      },
      _rebuild_device_tensor_from_cpu_tensor: {
        what: 'function',
        reduce: 'rule:rebuild-tensor',
        data: true,
        returns: 'torch.Tensor',
        why: 'A tensor moved to a device.',
        source: 'torch 2.15.0 torch/_utils.py _rebuild_device_tensor_from_cpu_tensor',
      },
      _rebuild_xla_tensor: {
        what: 'function',
        reduce: 'rule:rebuild-tensor',
        data: true,
        returns: 'torch.Tensor',
        why: 'A tensor of a numpy array.',
        source: 'torch 2.15.0 torch/_utils.py _rebuild_xla_tensor',
      },
      _rebuild_parameter_with_state: {
        what: 'function',
        reduce: 'rule:rebuild-with-state',
        data: true,
        returns: 'torch.Tensor',
        why: 'A Parameter whose attributes are set from a dict.',
        source: 'torch 2.15.0 torch/_utils.py _rebuild_parameter_with_state, _set_obj_state',
      },
    },
    'torch._tensor': {
      _rebuild_from_type_v2: {
        what: 'function',
        reduce: 'rule:rebuild-from-type',
        data: true,
        returns: 'torch.Tensor',
        why: 'Calls its first argument and sets attributes of the result.',
        source: 'torch 2.15.0 torch/_tensor.py _rebuild_from_type_v2',
      },
      _rebuild_from_type: {
        what: 'function',
        reduce: 'rule:rebuild-from-type',
        data: true,
        returns: 'torch.Tensor',
        why: 'Calls its first argument and sets attributes of the result.',
        source: 'torch 2.15.0 torch/_tensor.py _rebuild_from_type',
      },
      Tensor: {
        what: 'class',
        data: true,
        hash: true,
        build: 'data',
        why: 'The tensor class.',
        source: 'torch 2.15.0 torch/_tensor.py',
      },
    },
    'torch.tensor': {
      Tensor: {
        what: 'class',
        data: true,
        hash: true,
        build: 'data',
        why: 'The tensor class before torch 1.7; torch.load maps the module.',
        source: 'torch 2.15.0 torch/serialization.py',
      },
    },
    'torch.storage': {
      UntypedStorage: likeFloatStorage,
      TypedStorage: likeFloatStorage,
      _UntypedStorage: likeFloatStorage,
      _TypedStorage: likeFloatStorage,
      _load_from_bytes: {
        what: 'function',
        reduce: 'rule:nested-pickle',
        data: true,
        grants: ['deserialize'],
        why: 'torch.load of bytes: a pickle in a pickle.',
        source: 'torch 2.15.0 torch/storage.py _load_from_bytes',
      },
    },
    'torch.serialization': {
      _get_layout: {
        what: 'function',
        reduce: 'plain',
        hash: true,
        data: true,
        why: 'A layout by name.',
        source: 'torch 2.15.0 torch/serialization.py _get_layout',
      },
    },
    'torch.nn.parameter': {
      Parameter: {
        what: 'class',
        data: true,
        hash: true,
        why: 'Named as the class of a tensor; made by _rebuild_parameter.',
        source: 'torch 2.15.0 torch/nn/parameter.py',
      },
      Buffer: {
        what: 'class',
        data: true,
        hash: true,
        why: 'Named as the class of a tensor.',
        source: 'torch 2.15.0 torch/nn/parameter.py',
      },
      UninitializedParameter: {
        what: 'class',
        reduce: 'plain',
        data: true,
        hash: true,
        why: 'An empty parameter.',
        source: 'torch 2.15.0 torch/nn/parameter.py UninitializedParameter.__reduce_ex__',
      },
      UninitializedBuffer: {
        what: 'class',
        reduce: 'plain',
        data: true,
        hash: true,
        why: 'An empty buffer.',
        source: 'torch 2.15.0 torch/nn/parameter.py UninitializedTensorMixin.__reduce_ex__',
      },
    },
    'torch._C._nn': {
      gelu: likeGelu,
      relu6: likeGelu,
      relu6_: likeGelu,
      hardtanh: likeGelu,
      hardtanh_: likeGelu,
      hardswish: likeGelu,
      hardswish_: likeGelu,
      hardsigmoid: likeGelu,
      silu: likeGelu,
      silu_: likeGelu,
      mish: likeGelu,
      mish_: likeGelu,
      elu: likeGelu,
      elu_: likeGelu,
      leaky_relu: likeGelu,
      leaky_relu_: likeGelu,
      log_sigmoid: likeGelu,
      softplus: likeGelu,
      softshrink: likeGelu,
      glu: likeGelu,
      linear: likeGelu,
      one_hot: likeGelu,
      avg_pool2d: likeGelu,
      avg_pool3d: likeGelu,
    },
    'torch._C': {
      _VariableFunctionsClass: {
        what: 'class',
        why: 'Named to take a function from: torch.tanh is stored as getattr(_VariableFunctionsClass, "tanh").',
        source: 'torch 2.15.0 torch/_C/_VariableFunctions.pyi',
      },
      _VariableFunctions: {
        what: 'constant',
        why: 'Named to take a function from.',
        source: 'torch 2.15.0 torch/_C/_VariableFunctions.pyi',
      },
      '_VariableFunctionsClass.relu': likeRelu,
      '_VariableFunctionsClass.relu_': likeRelu,
      '_VariableFunctionsClass.tanh': likeRelu,
      '_VariableFunctionsClass.sigmoid': likeRelu,
      '_VariableFunctionsClass.softmax': likeRelu,
      '_VariableFunctionsClass.log_softmax': likeRelu,
      '_VariableFunctionsClass.exp': likeRelu,
      '_VariableFunctionsClass.log': likeRelu,
      '_VariableFunctionsClass.sin': likeRelu,
      '_VariableFunctionsClass.cos': likeRelu,
      '_VariableFunctionsClass.abs': likeRelu,
      '_VariableFunctionsClass.sqrt': likeRelu,
      '_VariableFunctionsClass.square': likeRelu,
      '_VariableFunctionsClass.erf': likeRelu,
      '_VariableFunctionsClass.mean': likeRelu,
      '_VariableFunctionsClass.sum': likeRelu,
      '_VariableFunctionsClass.max': likeRelu,
      '_VariableFunctionsClass.min': likeRelu,
      '_VariableFunctionsClass.matmul': likeRelu,
      '_VariableFunctionsClass.mm': likeRelu,
      '_VariableFunctionsClass.bmm': likeRelu,
      '_VariableFunctionsClass.add': likeRelu,
      '_VariableFunctionsClass.mul': likeRelu,
      '_VariableFunctionsClass.sub': likeRelu,
      '_VariableFunctionsClass.div': likeRelu,
      '_VariableFunctionsClass.flatten': likeRelu,
      '_VariableFunctionsClass.rsqrt': likeRelu,
      '_VariableFunctionsClass.clamp': likeRelu,
      '_VariableFunctionsClass.selu': likeRelu,
      '_VariableFunctionsClass.selu_': likeRelu,
      '_VariableFunctionsClass.celu': likeRelu,
      '_VariableFunctionsClass.celu_': likeRelu,
      '_VariableFunctionsClass.rrelu': likeRelu,
      '_VariableFunctionsClass.rrelu_': likeRelu,
      '_VariableFunctionsClass.dropout': likeRelu,
      '_VariableFunctionsClass.alpha_dropout': likeRelu,
      '_VariableFunctionsClass.feature_alpha_dropout': likeRelu,
      '_VariableFunctionsClass.threshold': likeRelu,
      '_VariableFunctionsClass.prelu': likeRelu,
      '_VariableFunctionsClass.hardshrink': likeRelu,
      '_VariableFunctionsClass.cosine_similarity': likeRelu,
      '_VariableFunctionsClass.pairwise_distance': likeRelu,
      '_VariableFunctionsClass.pdist': likeRelu,
      Size: {
        what: 'class',
        newobj: 'plain',
        reduce: 'plain',
        hash: true,
        data: true,
        why: 'A tuple of sizes.',
        source: 'torch 2.15.0 torch/csrc/Size.cpp THPSize_pynew',
      },
      Generator: {
        what: 'class',
        reduce: 'data',
        build: 'data',
        data: true,
        hash: true,
        why: 'A generator of random numbers on a device; its state is a seed, an offset and a tensor of bytes.',
        source:
          'torch 2.15.0 torch/csrc/Generator.cpp THPGenerator_reduce, THPGenerator_pickleSetState',
      },
      device: {
        what: 'class',
        reduce: 'plain',
        hash: true,
        data: true,
        why: 'A device name.',
        source: 'torch 2.15.0 torch/csrc/Device.cpp THPDevice_pynew',
      },
    },
    'torch.functional': {
      einsum: likeEinsum,
      norm: likeEinsum,
      split: likeEinsum,
      meshgrid: likeEinsum,
    },
    'torch.cuda': {
      FloatStorage: likeFloatStorage2,
      DoubleStorage: likeFloatStorage2,
      HalfStorage: likeFloatStorage2,
      BFloat16Storage: likeFloatStorage2,
      LongStorage: likeFloatStorage2,
      IntStorage: likeFloatStorage2,
      ShortStorage: likeFloatStorage2,
      CharStorage: likeFloatStorage2,
      ByteStorage: likeFloatStorage2,
      BoolStorage: likeFloatStorage2,
      ComplexFloatStorage: likeFloatStorage2,
      ComplexDoubleStorage: likeFloatStorage2,
      QUInt8Storage: likeFloatStorage2,
      QInt8Storage: likeFloatStorage2,
      QInt32Storage: likeFloatStorage2,
      QUInt4x2Storage: likeFloatStorage2,
      QUInt2x4Storage: likeFloatStorage2,
      FloatTensor: likeFloatTensor2,
      DoubleTensor: likeFloatTensor2,
      HalfTensor: likeFloatTensor2,
      BFloat16Tensor: likeFloatTensor2,
      LongTensor: likeFloatTensor2,
      IntTensor: likeFloatTensor2,
      ShortTensor: likeFloatTensor2,
      CharTensor: likeFloatTensor2,
      ByteTensor: likeFloatTensor2,
      BoolTensor: likeFloatTensor2,
    },
    'torch.sparse': {
      FloatTensor: likeFloatTensor3,
      DoubleTensor: likeFloatTensor3,
      HalfTensor: likeFloatTensor3,
      BFloat16Tensor: likeFloatTensor3,
      LongTensor: likeFloatTensor3,
      IntTensor: likeFloatTensor3,
      ShortTensor: likeFloatTensor3,
      CharTensor: likeFloatTensor3,
      ByteTensor: likeFloatTensor3,
      BoolTensor: likeFloatTensor3,
    },
  },
  // Derived by oracle/derive/knowledge.py from the libraries themselves: run it again instead of editing.
  derived: `
torch._jit_internal
 boolean_dispatch F
 check_args_exist F
 check_empty_containers F
 container_checker F
 copy_torchscript_modifier F
 createResolutionCallbackForClassMethods F
 createResolutionCallbackFromClosure F
 createResolutionCallbackFromEnv F
 createResolutionCallbackFromFrame F
 export F
 get_annotation_str F
 get_callable_argument_names F
 get_class_name_lineno F
 get_closure F
 get_overload_no_implementation_error_message F
 get_static_fn F
 get_torchscript_modifier F
 ignore F
 is_await F
 is_dict F
 is_final F
 is_future F
 is_ignored_fn F
 is_list F
 is_optional F
 is_rref F
 is_rref_instance F
 is_scripting F
 is_static_fn F
 is_tuple F
 is_union F
 module_has_exports F
 raise_error_container_parameter_missing F
 should_drop F
 unused F
torch._lobpcg
 LOBPCG.call_tracker F
torch.amp.autocast_mode
 _UnmanagedAutocast C n=none b=dict h
 autocast C n=none b=dict h
torch.amp.grad_scaler
 GradScaler C n=none b=dict h
 OptState C r=rule:enum-value h d
 _MultiDeviceReplicator C n=none b=dict h
torch.ao.nn.intrinsic.modules.fused
 BNReLU2d C n=none b=rule:module-state h
 BNReLU3d C n=none b=rule:module-state h
 ConvAdd2d C n=none b=rule:module-state h
 ConvAddReLU2d C n=none b=rule:module-state h
 ConvBn1d C n=none b=rule:module-state h
 ConvBn2d C n=none b=rule:module-state h
 ConvBn3d C n=none b=rule:module-state h
 ConvBnReLU1d C n=none b=rule:module-state h
 ConvBnReLU2d C n=none b=rule:module-state h
 ConvBnReLU3d C n=none b=rule:module-state h
 ConvReLU1d C n=none b=rule:module-state h
 ConvReLU2d C n=none b=rule:module-state h
 ConvReLU3d C n=none b=rule:module-state h
 LinearBn1d C n=none b=rule:module-state h
 LinearLeakyReLU C n=none b=rule:module-state h
 LinearReLU C n=none b=rule:module-state h
 LinearTanh C n=none b=rule:module-state h
 _FusedModule C n=none b=rule:module-state h
torch.ao.nn.intrinsic.qat.modules.conv_fused
 ConvBn1d C n=none b=rule:module-state h
 ConvBn2d C n=none b=rule:module-state h
 ConvBn3d C n=none b=rule:module-state h
 ConvBnReLU1d C n=none b=rule:module-state h
 ConvBnReLU2d C n=none b=rule:module-state h
 ConvBnReLU3d C n=none b=rule:module-state h
 ConvReLU1d C n=none b=rule:module-state h
 ConvReLU2d C n=none b=rule:module-state h
 ConvReLU3d C n=none b=rule:module-state h
 _ConvBnNd C n=none b=rule:module-state h
torch.ao.nn.intrinsic.qat.modules.linear_fused
 LinearBn1d C n=none b=rule:module-state h
torch.ao.nn.intrinsic.qat.modules.linear_relu
 LinearReLU C n=none b=rule:module-state h
torch.ao.nn.intrinsic.quantized.dynamic.modules.linear_relu
 LinearReLU C n=none b=rule:module-state h
torch.ao.nn.intrinsic.quantized.modules.bn_relu
 BNReLU2d C n=none b=rule:module-state h
 BNReLU3d C n=none b=rule:module-state h
torch.ao.nn.intrinsic.quantized.modules.linear_relu
 LinearLeakyReLU C n=none b=rule:module-state h
 LinearReLU C n=none b=rule:module-state h
 LinearTanh C n=none b=rule:module-state h
torch.ao.nn.qat.dynamic.modules.linear
 Linear C n=none b=rule:module-state h
torch.ao.nn.qat.modules.conv
 Conv1d C n=none b=rule:module-state h
 Conv2d C n=none b=rule:module-state h
 Conv3d C n=none b=rule:module-state h
 _ConvNd C n=none b=rule:module-state h
torch.ao.nn.qat.modules.embedding_ops
 Embedding C n=none b=rule:module-state h
 EmbeddingBag C n=none b=rule:module-state h
torch.ao.nn.qat.modules.linear
 Linear C n=none b=rule:module-state h
torch.ao.nn.quantizable.modules.activation
 MultiheadAttention C n=none b=rule:module-state h
torch.ao.nn.quantizable.modules.rnn
 LSTM C n=none b=rule:module-state h
 LSTMCell C n=none b=rule:module-state h
 _LSTMLayer C n=none b=rule:module-state h
 _LSTMSingleLayer C n=none b=rule:module-state h
torch.ao.nn.quantized.dynamic.modules.linear
 Linear C n=none b=rule:module-state h
torch.ao.nn.quantized.dynamic.modules.rnn
 GRU C n=none b=rule:module-state h
 GRUCell C n=none b=rule:module-state h
 LSTM C n=none b=rule:module-state h
 LSTMCell C n=none b=rule:module-state h
 PackedParameter C n=none b=rule:module-state h
 RNNBase C n=none b=rule:module-state h
 RNNCell C n=none b=rule:module-state h
 RNNCellBase C n=none b=rule:module-state h
torch.ao.nn.quantized.modules
 DeQuantize C n=none b=rule:module-state h
 Quantize C n=none b=rule:module-state h
torch.ao.nn.quantized.modules.activation
 ELU C n=none b=rule:module-state h
 Hardswish C n=none b=rule:module-state h
 LeakyReLU C n=none b=rule:module-state h
 MultiheadAttention C n=none b=rule:module-state h
 PReLU C n=none b=rule:module-state h
 ReLU6 C n=none b=rule:module-state h
 Sigmoid C n=none b=rule:module-state h
 Softmax C n=none b=rule:module-state h
torch.ao.nn.quantized.modules.batchnorm
 BatchNorm2d C n=none b=rule:module-state h
 BatchNorm3d C n=none b=rule:module-state h
 _BatchNorm C n=none b=rule:module-state h
torch.ao.nn.quantized.modules.dropout
 Dropout C n=none b=rule:module-state h
torch.ao.nn.quantized.modules.embedding_ops
 Embedding C n=none b=rule:module-state h
 EmbeddingBag C n=none b=rule:module-state h
 EmbeddingPackedParams C n=none b=rule:module-state h
torch.ao.nn.quantized.modules.functional_modules
 FXFloatFunctional C n=none b=rule:module-state h
 FloatFunctional C n=none b=rule:module-state h
 QFunctional C n=none b=rule:module-state h
torch.ao.nn.quantized.modules.linear
 Linear C n=none b=rule:module-state h
 LinearPackedParams C n=none b=rule:module-state h
torch.ao.nn.quantized.modules.normalization
 GroupNorm C n=none b=rule:module-state h
 InstanceNorm1d C n=none b=rule:module-state h
 InstanceNorm2d C n=none b=rule:module-state h
 InstanceNorm3d C n=none b=rule:module-state h
 LayerNorm C n=none b=rule:module-state h
torch.ao.nn.quantized.modules.rnn
 LSTM C n=none b=rule:module-state h
torch.ao.nn.quantized.modules.utils
 WeightedQuantizedModule C n=none b=rule:module-state h
torch.ao.nn.quantized.reference.modules.conv
 Conv1d C n=none b=rule:module-state h
 Conv2d C n=none b=rule:module-state h
 Conv3d C n=none b=rule:module-state h
 ConvTranspose1d C n=none b=rule:module-state h
 ConvTranspose2d C n=none b=rule:module-state h
 ConvTranspose3d C n=none b=rule:module-state h
 _ConvNd C n=none b=rule:module-state h
 _ConvTransposeNd C n=none b=rule:module-state h
torch.ao.nn.quantized.reference.modules.linear
 Linear C n=none b=rule:module-state h
torch.ao.nn.quantized.reference.modules.rnn
 GRU C n=none b=rule:module-state h !_all_weights,_flat_weights_names,all_weights,bias,bidirectional,num_layers,proj_size
 GRUCell C n=none b=rule:module-state h
 LSTM C n=none b=rule:module-state h !_all_weights,_flat_weights_names,all_weights,bias,bidirectional,num_layers,proj_size
 LSTMCell C n=none b=rule:module-state h
 RNNBase C n=none b=rule:module-state h !_all_weights,_flat_weights_names,all_weights,bias,bidirectional,num_layers,proj_size
 RNNCell C n=none b=rule:module-state h
 RNNCellBase C n=none b=rule:module-state h
torch.ao.nn.quantized.reference.modules.sparse
 Embedding C n=none b=rule:module-state h
 EmbeddingBag C n=none b=rule:module-state h
torch.ao.nn.quantized.reference.modules.utils
 ReferenceQuantizedModule C n=none b=rule:module-state h
torch.ao.pruning._experimental.activation_sparsifier.activation_sparsifier
 ActivationSparsifier C n=none b=dict h
torch.ao.pruning._experimental.data_scheduler.base_data_scheduler
 BaseDataScheduler C n=none b=dict h
torch.ao.pruning._experimental.data_sparsifier.base_data_sparsifier
 _Container C n=none b=rule:module-state h
torch.ao.pruning._experimental.pruner.FPGM_pruner
 FPGMPruner C n=none b=dict h
torch.ao.pruning._experimental.pruner.base_structured_sparsifier
 BaseStructuredSparsifier C n=none b=dict h
torch.ao.pruning._experimental.pruner.lstm_saliency_pruner
 LSTMSaliencyPruner C n=none b=dict h
torch.ao.pruning._experimental.pruner.parametrization
 BiasHook C n=none b=dict h
 FakeStructuredSparsity C n=none b=rule:module-state h
torch.ao.pruning._experimental.pruner.saliency_pruner
 SaliencyPruner C n=none b=dict h
torch.ao.pruning.scheduler.base_scheduler
 BaseScheduler C n=none b=dict h
torch.ao.pruning.scheduler.cubic_scheduler
 CubicSL C n=none b=dict h
torch.ao.pruning.scheduler.lambda_scheduler
 LambdaSL C n=none b=dict h
torch.ao.pruning.sparsifier.base_sparsifier
 BaseSparsifier C n=none b=dict h
torch.ao.pruning.sparsifier.nearly_diagonal_sparsifier
 NearlyDiagonalSparsifier C n=none b=dict h
torch.ao.pruning.sparsifier.utils
 FakeSparsity C n=none b=rule:module-state h
torch.ao.pruning.sparsifier.weight_norm_sparsifier
 WeightNormSparsifier C n=none b=dict h
torch.ao.quantization
 _DerivedObserverOrFakeQuantize C n=none b=rule:module-state h
torch.ao.quantization._correct_bias
 MeanShadowLogger C n=none b=rule:module-state h
torch.ao.quantization._learnable_fake_quantize
 _LearnableFakeQuantize C n=none b=rule:module-state h
torch.ao.quantization.backend_config._common_operator_config_utils
 _ConvMetadata C n=any b=dict
torch.ao.quantization.backend_config.backend_config
 BackendConfig C n=none b=dict h
 BackendPatternConfig C n=none b=dict h
 DTypeConfig C n=none b=dict
 DTypeWithConstraints C n=none b=dict
 ObservationType C r=rule:enum-value h d
torch.ao.quantization.fake_quantize
 FakeQuantize C n=none b=rule:module-state h
 FakeQuantizeBase C n=none b=rule:module-state h
 FixedQParamsFakeQuantize C n=none b=rule:module-state h
 FusedMovingAvgObsFakeQuantize C n=none b=rule:module-state h
torch.ao.quantization.observer
 AffineQuantizedObserverBase C n=none b=rule:module-state h
 FixedQParamsObserver C n=none b=rule:module-state h
 Granularity C n=none b=dict
 HistogramObserver C n=none b=rule:module-state h
 MappingType C r=rule:enum-value h d
 MinMaxObserver C n=none b=rule:module-state h
 MovingAverageMinMaxObserver C n=none b=rule:module-state h
 MovingAveragePerChannelMinMaxObserver C n=none b=rule:module-state h
 NoopObserver C n=none b=rule:module-state h
 ObserverBase C n=none b=rule:module-state h
 PerAxis C n=none b=dict
 PerBlock C n=none b=dict
 PerChannelMinMaxObserver C n=none b=rule:module-state h
 PerGroup C n=none b=dict
 PerRow C n=none b=dict
 PerTensor C n=none b=dict
 PerToken C n=none b=dict
 PlaceholderObserver C n=none b=rule:module-state h
 RecordingObserver C n=none b=rule:module-state h
 ReuseInputObserver C n=none b=rule:module-state h
 TorchAODType C r=rule:enum-value h d
 UniformQuantizationObserverBase C n=none b=rule:module-state h
 ZeroPointDomain C r=rule:enum-value h d
 _PartialWrapper C n=none b=dict h
torch.ao.quantization.qconfig
 QConfig C n=any b=dict
 QConfigDynamic C n=any b=dict
torch.ao.quantization.qconfig_mapping
 QConfigMapping C n=none b=dict h
torch.ao.quantization.quant_type
 QuantType C r=rule:enum-value h d
torch.ao.quantization.stubs
 DeQuantStub C n=none b=rule:module-state h
 QuantStub C n=none b=rule:module-state h
 QuantWrapper C n=none b=rule:module-state h
torch.ao.quantization.utils
 MatchAllNode C n=none b=dict h
torch.autograd.graph
 GradientEdge C n=any b=dict
 Node C n=none b=dict h
 _AllowMutationOnSavedContext C n=none b=dict h
 _CloneArgBeforeMutateMode C n=none b=dict h
 _Handle C n=none b=dict h
 _MultiHandle C n=none b=any h
 _swap_with_cloned C n=none b=dict h
 node_creation_hook C n=none b=dict h
 save_on_cpu C n=none b=dict h
 saved_tensors_hooks C n=none b=dict h
torch.cuda.amp.grad_scaler
 GradScaler C n=none b=dict h
torch.distributions.bernoulli
 Bernoulli C n=none b=dict h
torch.distributions.beta
 Beta C n=none b=dict h
torch.distributions.binomial
 Binomial C n=none b=dict h
torch.distributions.categorical
 Categorical C n=none b=dict h
torch.distributions.cauchy
 Cauchy C n=none b=dict h
torch.distributions.chi2
 Chi2 C n=none b=dict h
torch.distributions.constraint_registry
 ConstraintRegistry C n=none b=dict h
torch.distributions.constraints
 Constraint C n=none b=dict h
 MixtureSameFamilyConstraint C n=none b=dict h
 _Boolean C n=none b=dict h
 _Cat C n=none b=dict h
 _CorrCholesky C n=none b=dict h
 _Dependent C n=none b=dict h
 _GreaterThan C n=none b=dict h
 _GreaterThanEq C n=none b=dict h
 _HalfOpenInterval C n=none b=dict h
 _IndependentConstraint C n=none b=dict h
 _IntegerGreaterThan C n=none b=dict h
 _IntegerInterval C n=none b=dict h
 _IntegerLessThan C n=none b=dict h
 _Interval C n=none b=dict h
 _LessThan C n=none b=dict h
 _LowerCholesky C n=none b=dict h
 _LowerTriangular C n=none b=dict h
 _Multinomial C n=none b=dict h
 _OneHot C n=none b=dict h
 _PositiveDefinite C n=none b=dict h
 _PositiveSemidefinite C n=none b=dict h
 _Real C n=none b=dict h
 _Simplex C n=none b=dict h
 _Square C n=none b=dict h
 _Stack C n=none b=dict h
 _Symmetric C n=none b=dict h
 is_dependent F
torch.distributions.continuous_bernoulli
 ContinuousBernoulli C n=none b=dict h
torch.distributions.dirichlet
 Dirichlet C n=none b=dict h
torch.distributions.distribution
 Distribution C n=none b=dict h
torch.distributions.exp_family
 ExponentialFamily C n=none b=dict h
torch.distributions.exponential
 Exponential C n=none b=dict h
torch.distributions.fishersnedecor
 FisherSnedecor C n=none b=dict h
torch.distributions.gamma
 Gamma C n=none b=dict h
torch.distributions.generalized_pareto
 GeneralizedPareto C n=none b=dict h
torch.distributions.geometric
 Geometric C n=none b=dict h
torch.distributions.gumbel
 Gumbel C n=none b=dict h
torch.distributions.half_cauchy
 HalfCauchy C n=none b=dict h
torch.distributions.half_normal
 HalfNormal C n=none b=dict h
torch.distributions.independent
 Independent C n=none b=dict h
torch.distributions.inverse_gamma
 InverseGamma C n=none b=dict h
torch.distributions.kl
 _Match C n=none b=rule:slots
 kl_divergence F
 register_kl F
torch.distributions.kumaraswamy
 Kumaraswamy C n=none b=dict h
torch.distributions.laplace
 Laplace C n=none b=dict h
torch.distributions.lkj_cholesky
 LKJCholesky C n=none b=dict h
torch.distributions.log_normal
 LogNormal C n=none b=dict h
torch.distributions.logistic_normal
 LogisticNormal C n=none b=dict h
torch.distributions.lowrank_multivariate_normal
 LowRankMultivariateNormal C n=none b=dict h
torch.distributions.mixture_same_family
 MixtureSameFamily C n=none b=dict h
torch.distributions.multinomial
 Multinomial C n=none b=dict h
torch.distributions.multivariate_normal
 MultivariateNormal C n=none b=dict h
torch.distributions.negative_binomial
 NegativeBinomial C n=none b=dict h
torch.distributions.normal
 Normal C n=none b=dict h
torch.distributions.one_hot_categorical
 OneHotCategorical C n=none b=dict h
 OneHotCategoricalStraightThrough C n=none b=dict h
torch.distributions.pareto
 Pareto C n=none b=dict h
torch.distributions.poisson
 Poisson C n=none b=dict h
torch.distributions.relaxed_bernoulli
 LogitRelaxedBernoulli C n=none b=dict h
 RelaxedBernoulli C n=none b=dict h
torch.distributions.relaxed_categorical
 ExpRelaxedCategorical C n=none b=dict h
 RelaxedOneHotCategorical C n=none b=dict h
torch.distributions.studentT
 StudentT C n=none b=dict h
torch.distributions.transformed_distribution
 TransformedDistribution C n=none b=dict h
torch.distributions.transforms
 AbsTransform C n=none b=dict
 AffineTransform C n=none b=dict
 CatTransform C n=none b=dict
 ComposeTransform C n=none b=dict
 CorrCholeskyTransform C n=none b=dict
 CumulativeDistributionTransform C n=none b=dict
 ExpTransform C n=none b=dict
 IndependentTransform C n=none b=dict
 LowerCholeskyTransform C n=none b=dict
 PositiveDefiniteTransform C n=none b=dict
 PowerTransform C n=none b=dict
 ReshapeTransform C n=none b=dict
 SigmoidTransform C n=none b=dict
 SoftmaxTransform C n=none b=dict
 SoftplusTransform C n=none b=dict
 StackTransform C n=none b=dict
 StickBreakingTransform C n=none b=dict
 TanhTransform C n=none b=dict
 Transform C n=none b=dict
 _InverseTransform C n=none b=dict
torch.distributions.uniform
 Uniform C n=none b=dict h
torch.distributions.utils
 broadcast_all F
 clamp_probs F
 lazy_property C n=none b=dict h
 logits_to_probs F
 probs_to_logits F
 tril_matrix_to_vec F
 vec_to_tril_matrix F
torch.distributions.von_mises
 VonMises C n=none b=dict h
torch.distributions.weibull
 Weibull C n=none b=dict h
torch.distributions.wishart
 Wishart C n=none b=dict h
torch.nn.attention._fa3
 _FA3Handle C n=none b=dict
torch.nn.attention._fa4
 _FA4Handle C n=none b=dict
torch.nn.attention._registry
 FlashAttentionHandle C n=none b=dict h
torch.nn.attention.bias
 CausalVariant C r=rule:enum-value h d
torch.nn.attention.experimental._paged_attention
 PagedAttention C n=none b=dict h
torch.nn.attention.experimental._scaled_dot_product_attention_quantized
 DescaleType C r=rule:enum-value h d
torch.nn.attention.flex_attention
 AuxOutput C n=any b=dict
 AuxRequest C n=any b=dict
 BlockMask C n=none b=dict h
 _CallableLeaf C n=any b=dict
 _ExtractedLeaf C n=none b=dict h
 _MaskModWrapper C n=none b=rule:slots
 _ModificationType C r=rule:enum-value h d
 _PlainFunction C n=any b=dict
 _StrippedClosure C n=any b=dict
 _StrippedPartial C n=any b=dict
torch.nn.attention.varlen
 AuxRequest C n=any b=dict
torch.nn.cpp
 ModuleWrapper C n=none b=rule:module-state h
 OrderedDictWrapper C n=none b=dict h
torch.nn.functional
 adaptive_avg_pool2d F
 adaptive_avg_pool3d F
 adaptive_max_pool1d_with_indices F
 adaptive_max_pool2d_with_indices F
 adaptive_max_pool3d_with_indices F
 affine_grid F
 alpha_dropout F
 assert_int_or_pair F
 batch_norm F
 binary_cross_entropy F
 binary_cross_entropy_with_logits F
 celu F
 cosine_embedding_loss F
 cross_entropy F
 ctc_loss F
 dropout F
 dropout1d F
 dropout2d F
 dropout3d F
 elu F
 embedding F
 embedding_bag F
 feature_alpha_dropout F
 fold F
 fractional_max_pool2d_with_indices F
 fractional_max_pool3d_with_indices F
 gaussian_nll_loss F
 glu F
 grid_sample F
 group_norm F
 grouped_mm F
 gumbel_softmax F
 hardsigmoid F
 hardswish F
 hardtanh F
 hinge_embedding_loss F
 huber_loss F
 instance_norm F
 interpolate F
 kl_div F
 l1_loss F
 layer_norm F
 leaky_relu F
 linear_cross_entropy F
 local_response_norm F
 log_softmax F
 lp_pool1d F
 lp_pool2d F
 lp_pool3d F
 margin_ranking_loss F
 max_pool1d_with_indices F
 max_pool2d_with_indices F
 max_pool3d_with_indices F
 max_unpool1d F
 max_unpool2d F
 max_unpool3d F
 mish F
 mse_loss F
 multi_head_attention_forward F
 multi_margin_loss F
 multilabel_margin_loss F
 multilabel_soft_margin_loss F
 nll_loss F
 normalize F
 pad F
 poisson_nll_loss F
 relu F
 relu6 F
 rms_norm F
 rrelu F
 scaled_addmm F
 scaled_addmm_ F
 scaled_grouped_mm F
 scaled_mm F
 selu F
 sigmoid F
 silu F
 smooth_l1_loss F
 soft_margin_loss F
 softmax F
 softmin F
 softsign F
 tanh F
 tanhshrink F
 triplet_margin_loss F
 triplet_margin_with_distance_loss F
 unfold F
 upsample F
 upsample_bilinear F
 upsample_nearest F
torch.nn.init
 calculate_gain F
 constant_ F
 dirac_ F
 eye_ F
 kaiming_normal_ F
 kaiming_uniform_ F
 normal_ F
 ones_ F
 orthogonal_ F
 sparse_ F
 trunc_normal_ F
 uniform_ F
 xavier_normal_ F
 xavier_uniform_ F
 zeros_ F
torch.nn.modules.activation
 CELU C n=none b=rule:module-state h
 ELU C n=none b=rule:module-state h
 GELU C n=none b=rule:module-state h
 GLU C n=none b=rule:module-state h
 Hardshrink C n=none b=rule:module-state h
 Hardsigmoid C n=none b=rule:module-state h
 Hardswish C n=none b=rule:module-state h
 Hardtanh C n=none b=rule:module-state h
 LeakyReLU C n=none b=rule:module-state h
 LogSigmoid C n=none b=rule:module-state h
 LogSoftmax C n=none b=rule:module-state h
 Mish C n=none b=rule:module-state h
 MultiheadAttention C n=none b=rule:module-state h
 PReLU C n=none b=rule:module-state h
 RReLU C n=none b=rule:module-state h
 ReLU C n=none b=rule:module-state h
 ReLU6 C n=none b=rule:module-state h
 SELU C n=none b=rule:module-state h
 SiLU C n=none b=rule:module-state h
 Sigmoid C n=none b=rule:module-state h
 Softmax C n=none b=rule:module-state h
 Softmax2d C n=none b=rule:module-state h
 Softmin C n=none b=rule:module-state h
 Softplus C n=none b=rule:module-state h
 Softshrink C n=none b=rule:module-state h
 Softsign C n=none b=rule:module-state h
 Tanh C n=none b=rule:module-state h
 Tanhshrink C n=none b=rule:module-state h
 Threshold C n=none b=rule:module-state h
torch.nn.modules.adaptive
 AdaptiveLogSoftmaxWithLoss C n=none b=rule:module-state h
 _ASMoutput C n=any b=dict
torch.nn.modules.batchnorm
 BatchNorm1d C n=none b=rule:module-state h
 BatchNorm2d C n=none b=rule:module-state h
 BatchNorm3d C n=none b=rule:module-state h
 LazyBatchNorm1d C n=none b=rule:module-state h
 LazyBatchNorm1d._infer_parameters F
 LazyBatchNorm1d._lazy_load_hook F
 LazyBatchNorm2d C n=none b=rule:module-state h
 LazyBatchNorm2d._infer_parameters F
 LazyBatchNorm2d._lazy_load_hook F
 LazyBatchNorm3d C n=none b=rule:module-state h
 LazyBatchNorm3d._infer_parameters F
 LazyBatchNorm3d._lazy_load_hook F
 SyncBatchNorm C n=none b=rule:module-state h
 _BatchNorm C n=none b=rule:module-state h
 _LazyNormBase C n=none b=rule:module-state h
 _LazyNormBase._infer_parameters F
 _LazyNormBase._lazy_load_hook F
 _NormBase C n=none b=rule:module-state h
torch.nn.modules.channelshuffle
 ChannelShuffle C n=none b=rule:module-state h
torch.nn.modules.container
 Container C n=none b=rule:module-state h
 ModuleDict C n=none b=rule:module-state h
 ModuleList C n=none b=rule:module-state h
 ParameterDict C n=none b=rule:module-state h
 ParameterList C n=none b=rule:module-state h
 Sequential C n=none b=rule:module-state h
torch.nn.modules.conv
 Conv1d C n=none b=rule:module-state h
 Conv2d C n=none b=rule:module-state h
 Conv3d C n=none b=rule:module-state h
 ConvTranspose1d C n=none b=rule:module-state h
 ConvTranspose2d C n=none b=rule:module-state h
 ConvTranspose3d C n=none b=rule:module-state h
 LazyConv1d C n=none b=rule:module-state h
 LazyConv1d._infer_parameters F
 LazyConv1d._lazy_load_hook F
 LazyConv2d C n=none b=rule:module-state h
 LazyConv2d._infer_parameters F
 LazyConv2d._lazy_load_hook F
 LazyConv3d C n=none b=rule:module-state h
 LazyConv3d._infer_parameters F
 LazyConv3d._lazy_load_hook F
 LazyConvTranspose1d C n=none b=rule:module-state h
 LazyConvTranspose1d._infer_parameters F
 LazyConvTranspose1d._lazy_load_hook F
 LazyConvTranspose2d C n=none b=rule:module-state h
 LazyConvTranspose2d._infer_parameters F
 LazyConvTranspose2d._lazy_load_hook F
 LazyConvTranspose3d C n=none b=rule:module-state h
 LazyConvTranspose3d._infer_parameters F
 LazyConvTranspose3d._lazy_load_hook F
 _ConvNd C n=none b=rule:module-state h
 _ConvTransposeMixin C n=none b=rule:module-state h
 _ConvTransposeNd C n=none b=rule:module-state h
 _LazyConvXdMixin C n=none b=dict h
 _LazyConvXdMixin._infer_parameters F
 _LazyConvXdMixin._lazy_load_hook F
torch.nn.modules.distance
 CosineSimilarity C n=none b=rule:module-state h
 PairwiseDistance C n=none b=rule:module-state h
torch.nn.modules.dropout
 AlphaDropout C n=none b=rule:module-state h
 Dropout C n=none b=rule:module-state h
 Dropout1d C n=none b=rule:module-state h
 Dropout2d C n=none b=rule:module-state h
 Dropout3d C n=none b=rule:module-state h
 FeatureAlphaDropout C n=none b=rule:module-state h
 _DropoutNd C n=none b=rule:module-state h
torch.nn.modules.flatten
 Flatten C n=none b=rule:module-state h
 Unflatten C n=none b=rule:module-state h
torch.nn.modules.fold
 Fold C n=none b=rule:module-state h
 Unfold C n=none b=rule:module-state h
torch.nn.modules.instancenorm
 InstanceNorm1d C n=none b=rule:module-state h
 InstanceNorm2d C n=none b=rule:module-state h
 InstanceNorm3d C n=none b=rule:module-state h
 LazyInstanceNorm1d C n=none b=rule:module-state h
 LazyInstanceNorm1d._infer_parameters F
 LazyInstanceNorm1d._lazy_load_hook F
 LazyInstanceNorm2d C n=none b=rule:module-state h
 LazyInstanceNorm2d._infer_parameters F
 LazyInstanceNorm2d._lazy_load_hook F
 LazyInstanceNorm3d C n=none b=rule:module-state h
 LazyInstanceNorm3d._infer_parameters F
 LazyInstanceNorm3d._lazy_load_hook F
 _InstanceNorm C n=none b=rule:module-state h
torch.nn.modules.lazy
 LazyModuleMixin C n=none b=dict h
 LazyModuleMixin._infer_parameters F
 LazyModuleMixin._lazy_load_hook F
 _LazyProtocol C n=none b=dict h
torch.nn.modules.linear
 Bilinear C n=none b=rule:module-state h
 Identity C n=none b=rule:module-state h
 LazyLinear C n=none b=rule:module-state h
 LazyLinear._infer_parameters F
 LazyLinear._lazy_load_hook F
 Linear C n=none b=rule:module-state h
 NonDynamicallyQuantizableLinear C n=none b=rule:module-state h
torch.nn.modules.linear_cross_entropy
 _ChunkContext C n=none b=dict
 _ChunkViews C n=none b=dict
torch.nn.modules.loss
 BCELoss C n=none b=rule:module-state h
 BCEWithLogitsLoss C n=none b=rule:module-state h
 CTCLoss C n=none b=rule:module-state h
 CosineEmbeddingLoss C n=none b=rule:module-state h
 CrossEntropyLoss C n=none b=rule:module-state h
 GaussianNLLLoss C n=none b=rule:module-state h
 HingeEmbeddingLoss C n=none b=rule:module-state h
 HuberLoss C n=none b=rule:module-state h
 KLDivLoss C n=none b=rule:module-state h
 L1Loss C n=none b=rule:module-state h
 LinearCrossEntropyLoss C n=none b=rule:module-state h
 MSELoss C n=none b=rule:module-state h
 MarginRankingLoss C n=none b=rule:module-state h
 MultiLabelMarginLoss C n=none b=rule:module-state h
 MultiLabelSoftMarginLoss C n=none b=rule:module-state h
 MultiMarginLoss C n=none b=rule:module-state h
 NLLLoss C n=none b=rule:module-state h
 NLLLoss2d C n=none b=rule:module-state h
 PoissonNLLLoss C n=none b=rule:module-state h
 SmoothL1Loss C n=none b=rule:module-state h
 SoftMarginLoss C n=none b=rule:module-state h
 TripletMarginLoss C n=none b=rule:module-state h
 TripletMarginWithDistanceLoss C n=none b=rule:module-state h
 _Loss C n=none b=rule:module-state h
 _WeightedLoss C n=none b=rule:module-state h
torch.nn.modules.module
 Module C n=none b=rule:module-state h
 _IncompatibleKeys C n=any b=dict
 _WrappedHook C n=none b=dict h !with_module
 register_module_backward_hook F
 register_module_buffer_registration_hook F
 register_module_forward_hook F
 register_module_forward_pre_hook F
 register_module_full_backward_hook F
 register_module_full_backward_pre_hook F
 register_module_module_registration_hook F
 register_module_parameter_registration_hook F
torch.nn.modules.normalization
 CrossMapLRN2d C n=none b=rule:module-state h
 GroupNorm C n=none b=rule:module-state h
 LayerNorm C n=none b=rule:module-state h
 LocalResponseNorm C n=none b=rule:module-state h
 RMSNorm C n=none b=rule:module-state h
torch.nn.modules.padding
 CircularPad1d C n=none b=rule:module-state h
 CircularPad2d C n=none b=rule:module-state h
 CircularPad3d C n=none b=rule:module-state h
 ConstantPad1d C n=none b=rule:module-state h
 ConstantPad2d C n=none b=rule:module-state h
 ConstantPad3d C n=none b=rule:module-state h
 ReflectionPad1d C n=none b=rule:module-state h
 ReflectionPad2d C n=none b=rule:module-state h
 ReflectionPad3d C n=none b=rule:module-state h
 ReplicationPad1d C n=none b=rule:module-state h
 ReplicationPad2d C n=none b=rule:module-state h
 ReplicationPad3d C n=none b=rule:module-state h
 ZeroPad1d C n=none b=rule:module-state h
 ZeroPad2d C n=none b=rule:module-state h
 ZeroPad3d C n=none b=rule:module-state h
 _CircularPadNd C n=none b=rule:module-state h
 _ConstantPadNd C n=none b=rule:module-state h
 _ReflectionPadNd C n=none b=rule:module-state h
 _ReplicationPadNd C n=none b=rule:module-state h
torch.nn.modules.pixelshuffle
 PixelShuffle C n=none b=rule:module-state h
 PixelUnshuffle C n=none b=rule:module-state h
torch.nn.modules.pooling
 AdaptiveAvgPool1d C n=none b=rule:module-state h
 AdaptiveAvgPool2d C n=none b=rule:module-state h
 AdaptiveAvgPool3d C n=none b=rule:module-state h
 AdaptiveMaxPool1d C n=none b=rule:module-state h
 AdaptiveMaxPool2d C n=none b=rule:module-state h
 AdaptiveMaxPool3d C n=none b=rule:module-state h
 AvgPool1d C n=none b=rule:module-state h
 AvgPool2d C n=none b=rule:module-state h
 AvgPool3d C n=none b=rule:module-state h
 FractionalMaxPool2d C n=none b=rule:module-state h
 FractionalMaxPool3d C n=none b=rule:module-state h
 LPPool1d C n=none b=rule:module-state h
 LPPool2d C n=none b=rule:module-state h
 LPPool3d C n=none b=rule:module-state h
 MaxPool1d C n=none b=rule:module-state h
 MaxPool2d C n=none b=rule:module-state h
 MaxPool3d C n=none b=rule:module-state h
 MaxUnpool1d C n=none b=rule:module-state h
 MaxUnpool2d C n=none b=rule:module-state h
 MaxUnpool3d C n=none b=rule:module-state h
 _AdaptiveAvgPoolNd C n=none b=rule:module-state h
 _AdaptiveMaxPoolNd C n=none b=rule:module-state h
 _AvgPoolNd C n=none b=rule:module-state h
 _LPPoolNd C n=none b=rule:module-state h
 _MaxPoolNd C n=none b=rule:module-state h
 _MaxUnpoolNd C n=none b=rule:module-state h
torch.nn.modules.rnn
 GRU C n=none b=rule:module-state h !_all_weights,_flat_weights_names,all_weights,bias,bidirectional,num_layers,proj_size
 GRUCell C n=none b=rule:module-state h
 LSTM C n=none b=rule:module-state h !_all_weights,_flat_weights_names,all_weights,bias,bidirectional,num_layers,proj_size
 LSTMCell C n=none b=rule:module-state h
 RNN C n=none b=rule:module-state h !_all_weights,_flat_weights_names,all_weights,bias,bidirectional,num_layers,proj_size
 RNNBase C n=none b=rule:module-state h !_all_weights,_flat_weights_names,all_weights,bias,bidirectional,num_layers,proj_size
 RNNCell C n=none b=rule:module-state h
 RNNCellBase C n=none b=rule:module-state h
 apply_permutation F
torch.nn.modules.sparse
 Embedding C n=none b=rule:module-state h
 EmbeddingBag C n=none b=rule:module-state h
torch.nn.modules.transformer
 Transformer C n=none b=rule:module-state h
 TransformerDecoder C n=none b=rule:module-state h
 TransformerDecoderLayer C n=none b=rule:module-state h
 TransformerEncoder C n=none b=rule:module-state h
 TransformerEncoderLayer C n=none b=rule:module-state h
torch.nn.modules.upsampling
 Upsample C n=none b=rule:module-state h
 UpsamplingBilinear2d C n=none b=rule:module-state h
 UpsamplingNearest2d C n=none b=rule:module-state h
torch.nn.modules.utils
 consume_prefix_in_state_dict_if_present F
torch.nn.parallel.data_parallel
 DataParallel C n=none b=rule:module-state h
torch.nn.parameter
 UninitializedTensorMixin C n=none b=dict h
torch.nn.utils._expanded_weights.conv_utils
 conv_args_and_kwargs F
 conv_backward F
 conv_group_weight_grad_sample F
 conv_input_for_string_padding F
 conv_normalizer F
 conv_padding_for_same F
 conv_picker F
 conv_unfold_weight_grad_sample F
 int_padding_for_string_padding F
 unfold3d F
torch.nn.utils._expanded_weights.expanded_weights_impl
 allow_smaller_batches F
 batch_second F
 implements_per_sample_grads F
 setup_rnn F
torch.nn.utils._expanded_weights.expanded_weights_utils
 forward_helper F
 is_batch_first F
 maybe_scale_by_batch_size F
 set_grad_sample_if_exists F
 standard_kwargs F
 sum_over_all_but_batch_and_last_n F
 unpack_expanded_weight_or_tensor F
torch.nn.utils._named_member_accessor
 NamedMemberAccessor C n=none b=dict h
 set_tensor F
 swap_submodule F
 swap_tensor F
torch.nn.utils._per_sample_grad
 call_for_per_sample_grads F
torch.nn.utils.clip_grad
 clip_grad_norm F
 clip_grad_norm_ F
 clip_grad_value_ F
torch.nn.utils.convert_parameters
 parameters_to_vector F
 vector_to_parameters F
torch.nn.utils.fusion
 fuse_conv_bn_weights F
 fuse_linear_bn_weights F
torch.nn.utils.init
 skip_init F
torch.nn.utils.memory_format
 convert_conv2d_weight_memory_format F
 convert_conv3d_weight_memory_format F
torch.nn.utils.parametrizations
 _OrthMaps C r=rule:enum-value h d
 _Orthogonal C n=none b=rule:module-state h
 _SpectralNorm C n=none b=rule:module-state h
 _WeightNorm C n=none b=rule:module-state h
 orthogonal F
 spectral_norm F
 weight_norm F
torch.nn.utils.parametrize
 ParametrizationList C n=none b=rule:module-state h
 cached F
 is_parametrized F
 register_parametrization F
 remove_parametrizations F
 transfer_parametrizations_and_params F
 type_before_parametrizations F
torch.nn.utils.prune
 BasePruningMethod C n=none b=dict h
 CustomFromMask C n=none b=dict h
 Identity C n=none b=dict h
 L1Unstructured C n=none b=dict h
 LnStructured C n=none b=dict h
 PruningContainer C n=none b=dict h
 RandomStructured C n=none b=dict h
 RandomUnstructured C n=none b=dict h
 custom_from_mask F
 global_unstructured F
 identity F
 is_pruned F
 l1_unstructured F
 ln_structured F
 random_structured F
 random_unstructured F
 remove F
torch.nn.utils.rnn
 PackedSequence C n=data b=dict
 PackedSequence_ C n=any b=dict
 bind F
 invert_permutation F
 pack_padded_sequence F
 pack_sequence F
 pad_packed_sequence F
 pad_sequence F
 unpack_sequence F
 unpad_sequence F
torch.nn.utils.spectral_norm
 SpectralNorm C n=none b=dict h
 SpectralNormLoadStateDictPreHook C n=none b=dict h
 SpectralNormStateDictHook C n=none b=dict h
 remove_spectral_norm F
 spectral_norm F
torch.nn.utils.stateless
 functional_call F
torch.nn.utils.weight_norm
 WeightNorm C n=none b=dict h
 remove_weight_norm F
 weight_norm F
torch.optim
 Adafactor C n=none b=dict-data h !_patch_step_function,profile_hook_step
 Muon C n=none b=dict-data h !_patch_step_function,profile_hook_step
 swap_in_optimizer_params_and_state F
torch.optim._adafactor
 adafactor F
torch.optim._functional
 sparse_adam F
torch.optim._multi_tensor
 partialclass F
torch.optim._muon
 muon F
torch.optim._stateless
 _GroupSwapinInfo C n=any b=dict
torch.optim.adadelta
 Adadelta C n=none b=dict-data h !_patch_step_function,profile_hook_step
 adadelta F
torch.optim.adagrad
 Adagrad C n=none b=dict-data h !_patch_step_function,profile_hook_step
 adagrad F
torch.optim.adam
 Adam C n=none b=dict-data h !_patch_step_function,profile_hook_step
 adam F
torch.optim.adamax
 Adamax C n=none b=dict-data h !_patch_step_function,profile_hook_step
 adamax F
torch.optim.adamw
 AdamW C n=none b=dict-data h !_patch_step_function,profile_hook_step
 adamw F
torch.optim.asgd
 ASGD C n=none b=dict-data h !_patch_step_function,profile_hook_step
 asgd F
torch.optim.functional
 adadelta F
 adafactor F
 adagrad F
 adam F
 adamax F
 adamw F
 asgd F
 muon F
 nadam F
 radam F
 rmsprop F
 rprop F
 sgd F
 sparse_adam F
torch.optim.lbfgs
 LBFGS C n=none b=dict-data h !_patch_step_function,profile_hook_step
torch.optim.lr_scheduler
 ChainedScheduler C n=none b=dict h
 ConstantLR C n=none b=dict h
 CosineAnnealingLR C n=none b=dict h
 CosineAnnealingWarmRestarts C n=none b=dict h
 CyclicLR C n=none b=dict h
 ExponentialLR C n=none b=dict h
 LRScheduler C n=none b=dict h
 LambdaLR C n=none b=dict h
 LinearLR C n=none b=dict h
 MultiStepLR C n=none b=dict h
 MultiplicativeLR C n=none b=dict h
 OneCycleLR C n=none b=dict h
 PolynomialLR C n=none b=dict h
 ReduceLROnPlateau C n=none b=dict h
 SequentialLR C n=none b=dict h
 StepLR C n=none b=dict h
 _LRScheduler C n=none b=dict h
 _SchedulePhase C n=none b=dict i
 _enable_get_lr_call C n=none b=dict h
 _initial_mode C n=none b=dict h
torch.optim.nadam
 NAdam C n=none b=dict-data h !_patch_step_function,profile_hook_step
 nadam F
torch.optim.optimizer
 Optimizer C n=none b=dict-data h !_patch_step_function,profile_hook_step
 _RequiredParameter C n=none b=dict h
 register_optimizer_step_post_hook F
 register_optimizer_step_pre_hook F
torch.optim.radam
 RAdam C n=none b=dict-data h !_patch_step_function,profile_hook_step
 radam F
torch.optim.rmsprop
 RMSprop C n=none b=dict-data h !_patch_step_function,profile_hook_step
 rmsprop F
torch.optim.rprop
 Rprop C n=none b=dict-data h !_patch_step_function,profile_hook_step
 rprop F
torch.optim.sgd
 SGD C n=none b=dict-data h !_patch_step_function,profile_hook_step
 sgd F
torch.optim.sparse_adam
 SparseAdam C n=none b=dict-data h !_patch_step_function,profile_hook_step
torch.optim.swa_utils
 AveragedModel C n=none b=rule:module-state h
 SWALR C n=none b=dict h
 get_ema_avg_fn F
 get_ema_multi_avg_fn F
 get_swa_avg_fn F
 get_swa_multi_avg_fn F
 update_bn F
torch.storage
 _StorageBase C n=none b=dict h
torch.torch_version
 TorchVersion C n=plain b=dict
torch.utils.data._utils.fetch
 _BaseDatasetFetcher C n=none b=dict h
 _IterableDatasetFetcher C n=none b=dict h
 _MapDatasetFetcher C n=none b=dict h
torch.utils.data._utils.worker
 ManagerWatchdog C n=none b=dict h
 _IterableDatasetStopIteration C n=none b=dict
 _ResumeIteration C n=none b=dict
torch.utils.data.dataloader
 DataLoader C n=none b=dict h
 _BaseDataLoaderIter C n=none b=dict h
 _DatasetKind C n=none b=dict h
 _InfiniteConstantSampler C n=none b=dict h
 _SingleProcessDataLoaderIter C n=none b=dict h
torch.utils.data.datapipes._decorator
 functional_datapipe C n=none b=dict h
 guaranteed_datapipes_determinism C n=none b=dict h
 non_deterministic C n=none b=dict h
 runtime_validation_disabled C n=none b=dict h
torch.utils.data.datapipes._hook_iterator
 _SnapshotState C r=rule:enum-value h d
torch.utils.data.datapipes._typing
 Boolean C n=none b=dict
 Integer C n=none b=dict
 _DataPipeType C n=none b=dict
torch.utils.data.datapipes.dataframe.dataframe_wrapper
 PandasWrapper C n=none b=dict h
torch.utils.data.datapipes.dataframe.dataframes
 CaptureControl C n=none b=dict h
 CaptureLikeMock C n=none b=dict h
torch.utils.data.datapipes.dataframe.structures
 DataChunkDF C n=none b=dict i !add,append,extend
torch.utils.data.datapipes.datapipe
 DataChunk C n=none b=dict i !add,append,extend
torch.utils.data.datapipes.iter.combining
 _ContainerTemplate C n=none b=dict h
torch.utils.data.datapipes.iter.sharding
 SHARDING_PRIORITIES C r=rule:enum-value h d
torch.utils.data.datapipes.utils.decoder
 Decoder C n=none b=dict h
 ImageHandler C n=none b=dict h
 MatHandler C n=none b=dict h
torch.utils.data.dataset
 ChainDataset C n=none b=dict h
 ConcatDataset C n=none b=dict h
 Dataset C n=none b=dict h
 IterableDataset C n=none b=dict h
 StackDataset C n=none b=dict h
 Subset C n=none b=dict h
 TensorDataset C n=none b=dict h
torch.utils.data.sampler
 BatchSampler C n=none b=dict h
 RandomSampler C n=none b=dict h
 Sampler C n=none b=dict h
 SequentialSampler C n=none b=dict h
 SubsetRandomSampler C n=none b=dict h
 WeightedRandomSampler C n=none b=dict h
torch.utils.hooks
 BackwardHook C n=none b=dict h
 RemovableHandle C n=none b=rule:removable-handle h
`,
};
