/**
 * torch: tensors and their kin in C++, and how modules set their state.
 * @module
 */
import type { DeclaredClass, DeclaredLibrary } from '../declared.ts';

const opaque: DeclaredClass = {
  newobj: 'no',
  build: 'no',
  why: 'A class in C++ whose instances are not made from a file in this way.',
  source: 'torch 2.15.0 torch/csrc/',
};

/** Attributes that RNNBase computes with; under these names plain values must stand. */
const RNN = [
  '_all_weights',
  '_flat_weights_names',
  'all_weights',
  'bias',
  'bidirectional',
  'num_layers',
  'proj_size',
];

export const torch: DeclaredLibrary = {
  library: 'torch',
  classes: {
    'torch._C.TensorBase': {
      newobj: 'no',
      build: 'no',
      hash: 'no',
      why: 'The tensor in C++; it is made by functions that the judge knows.',
      source: 'torch 2.15.0 torch/csrc/autograd/python_variable.cpp',
    },
    'torch._C._FunctionBase': {
      newobj: 'any',
      init: 'any',
      build: 'no',
      metaclass: 'torch._C._FunctionMeta',
      why: 'An autograd function; its instances hold graph state in C++.',
      source: 'torch 2.15.0 torch/csrc/autograd/python_function.cpp THPFunction_new',
    },
    'torch._C.Generator': opaque,
    'torch._C.StorageBase': opaque,
    'torch._C.ScriptModule': opaque,
    'torch._C.ScriptObject': opaque,
  },
  methods: {
    'torch.nn.modules.module.Module.__setstate__': {
      build: 'rule:module-state',
      why: 'Updates the instance dict and adds missing tables; the rule holds the tables to what __setattr__ reads.',
      source: 'torch 1.13.1 to 2.15.0 torch/nn/modules/module.py Module.__setstate__, __setattr__',
    },
    'torch.nn.modules.rnn.RNNBase.__setstate__': {
      build: 'rule:module-state',
      selfCalls: RNN,
      why: 'Makes the list of weights from numbers that must be plain.',
      source: 'torch 1.13.1 to 2.15.0 torch/nn/modules/rnn.py RNNBase.__setstate__',
    },
    'torch.nn.modules.rnn.RNNBase.__setattr__': {
      build: 'rule:module-state',
      selfCalls: RNN,
      why: 'Looks a name up in a list that must be plain, and keeps the value in another.',
      source: 'torch 1.13.1 to 2.15.0 torch/nn/modules/rnn.py RNNBase.__setattr__',
    },
    'torch.nn.modules.module.Module.__getattr__': {
      build: 'rule:module-state',
      returns: 'state',
      why: 'Looks names up in the tables of parameters, buffers and modules, and gives what is there.',
      source: 'torch 1.13.1 to 2.15.0 torch/nn/modules/module.py Module.__getattr__',
    },
    'torch.nn.modules.module.Module.__setattr__': {
      build: 'rule:module-state',
      why: 'Looks names up in the tables of parameters, buffers and modules; the rule holds these to what they must be.',
      source: 'torch 1.13.1 to 2.15.0 torch/nn/modules/module.py Module.__setattr__',
    },
  },
  patches: {
    'torch.ao.quantization.backend_config.onednn *': {
      why: 'Puts classes into tables of patterns.',
      source: 'torch 2.15.0 torch/ao/quantization/backend_config/onednn.py',
    },
  },
  onDemand: {
    'torch._dynamo.mutation_guard': {
      why: 'Replaces Module.__setstate__ while a program is compiled.',
      source: 'torch 2.15.0 torch/_dynamo/mutation_guard.py install_generation_tagging_init',
    },
    'torch.utils.backend_registration': {
      why: 'Adds methods under the name of a backend that a program registers.',
      source: 'torch 2.15.0 torch/utils/backend_registration.py',
    },
  },
  harmless: {
    'torch._inductor.utils.ir_dataclass': {
      sets: ['__init__', '__eq__', '__hash__', '__repr__', '__setattr__', '__delattr__'],
      why: 'Makes a frozen dataclass.',
      source: 'torch 2.15.0 torch/_inductor/utils.py ir_dataclass',
    },
    'torch.jit._script._get_methods': {
      why: 'Lists the methods of a class.',
      source: 'torch 2.15.0 torch/jit/_script.py _get_methods',
    },
    'torch.fx._compatibility.compatibility': {
      why: 'Adds a note to __doc__ and keeps the class in a table.',
      source: 'torch 2.15.0 torch/fx/_compatibility.py compatibility',
    },
    'torch.serialization.add_safe_globals': {
      why: 'Keeps the classes in a list.',
      source: 'torch 2.15.0 torch/serialization.py add_safe_globals',
    },
    'torch.autograd.function.FunctionMeta.__init__': {
      sets: ['_backward_cls'],
      why: 'Makes a second class for the backward pass and keeps it in _backward_cls.',
      source: 'torch 2.15.0 torch/autograd/function.py FunctionMeta.__init__',
    },
    'torch._guards.dataclass_with_cached_hash': {
      sets: [
        '__init__',
        '__eq__',
        '__hash__',
        '__repr__',
        '__reduce__',
        '__setattr__',
        '__delattr__',
      ],
      why: 'Makes a dataclass whose hash is kept.',
      source: 'torch 2.15.0 torch/_guards.py dataclass_with_cached_hash',
    },
  },
};
