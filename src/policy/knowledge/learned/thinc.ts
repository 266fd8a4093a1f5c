/**
 * What `policy learn` proved of thinc 8.3.14. Made by scripts/learn-knowledge.mjs: do not edit.
 * @module
 */
import type { Knowledge } from '../../knowledge.ts';

export const thinc: Knowledge = {
  package: 'thinc',
  versions: ['thinc 8.3.14'],
  derived: `
thinc.api
 ArgsKwargs C n=any b=dict
 CategoricalCrossentropy C n=any r=plain b=dict h
 CosineDistance C n=any r=any b=dict h
 DataValidationError C n=any b=dict h ?data:args
 L2Distance C n=any r=any b=dict h
 MXNetShim C n=any b=dict h
 Model C n=any b=dict h
 Ops C n=any r=any b=dict h
 Optimizer C n=any b=rule:slots h
 Padded C n=any b=dict
 PyTorchGradScaler C n=any b=dict h
 PyTorchShim C n=any b=dict h
 Ragged C n=any b=dict
 SequenceCategoricalCrossentropy C n=any r=plain b=dict h
 Shim C n=any b=dict h
 TensorFlowShim C n=any b=dict h
 TorchScriptShim C n=any b=dict h
 Unserializable C n=any b=dict
thinc.backends
 Ops C n=any r=any b=dict h
 ParamServer C n=any b=dict h
thinc.backends._custom_kernels
 LazyKernel C n=any r=any b=rule:slots h
thinc.backends._param_server
 ParamServer C n=any b=dict h
thinc.backends.ops
 Ops C n=any r=any b=dict h
thinc.config
 Decorator C n=any b=dict h
thinc.initializers
 Ops C n=any r=any b=dict h
thinc.loss
 CategoricalCrossentropy C n=any r=plain b=dict h
 CosineDistance C n=any r=any b=dict h
 Floats2d C n=any r=any b=dict
 Ints1d C n=any r=any b=dict
 L2Distance C n=any r=any b=dict h
 Loss C n=any r=any b=dict h
 SequenceCategoricalCrossentropy C n=any r=plain b=dict h
thinc.model
 Model C n=any b=dict h
 Ops C n=any r=any b=dict h
 Optimizer C n=any b=rule:slots h
 ParamServer C n=any b=dict h
 Shim C n=any b=dict h
thinc.optimizers
 Generator C n=any r=any b=dict h
 Optimizer C n=any b=rule:slots h
thinc.shims
 MXNetShim C n=any b=dict h
 PyTorchGradScaler C n=any b=dict h
 PyTorchShim C n=any b=dict h
 Shim C n=any b=dict h
 TensorFlowShim C n=any b=dict h
 TorchScriptShim C n=any b=dict h
thinc.shims.mxnet
 MXNetShim C n=any b=dict h
thinc.shims.pytorch
 PyTorchShim C n=any b=dict h
thinc.shims.pytorch_grad_scaler
 PyTorchGradScaler C n=any b=dict h
thinc.shims.shim
 Shim C n=any b=dict h
thinc.shims.tensorflow
 TensorFlowShim C n=any b=dict h
thinc.shims.torchscript
 TorchScriptShim C n=any b=dict h
thinc.types
 ArgsKwargs C n=any b=dict
 Decorator C n=any b=dict h
 Floats1d C n=any r=any b=dict
 Floats2d C n=any r=any b=dict
 Floats3d C n=any r=any b=dict
 Floats4d C n=any r=any b=dict
 Generator C n=any r=any b=dict h
 Ints1d C n=any r=any b=dict
 Ints2d C n=any r=any b=dict
 Ints3d C n=any r=any b=dict
 Ints4d C n=any r=any b=dict
 Padded C n=any b=dict
 Pairs C n=any b=dict
 Ragged C n=any b=dict
 SizedGenerator C n=any b=dict
 Unserializable C n=any b=dict
 _Array C n=any r=any b=dict
 _Array1d C n=any r=any b=dict
 _Array2d C n=any r=any b=dict
 _Array3d C n=any r=any b=dict
 _Array4d C n=any r=any b=dict
 _Floats C n=any r=any b=dict
 _Ints C n=any r=any b=dict
thinc.util
 ArgsKwargs C n=any b=dict
 ArrayInfo C n=any b=dict
 DataValidationError C n=any b=dict h ?data:args
 Padded C n=any b=dict
 Ragged C n=any b=dict
`,
};
