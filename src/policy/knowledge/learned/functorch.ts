/**
 * What `policy learn` proved of torch 2.15.0. Made by scripts/learn-knowledge.mjs: do not edit.
 * @module
 */
import type { Knowledge } from '../../knowledge.ts';

export const functorch: Knowledge = {
  package: 'functorch',
  versions: ['torch 2.15.0'],
  derived: `
functorch
 FunctionalModule C n=any b=rule:module-state h
 FunctionalModuleWithBuffers C n=any b=rule:module-state h
functorch._src.aot_autograd
 PytreeThunk C n=any r=any b=dict h
functorch.dim
 DimEntry C n=any b=dict
 DimList C n=any b=dict h
 DimensionBindError C n=any r=any b=dict h ?data:args
 DimensionMismatchError C n=any r=any b=dict h ?data:args
 DotPart C n=any r=any b=dict h
 EnableAllLayers C n=any b=dict h
 TensorInfo C n=any b=dict
 _PyInstDecoder C n=any b=dict h
functorch.dim._dim_entry
 DimEntry C n=any b=dict
functorch.dim._enable_all_layers
 EnableAllLayers C n=any b=dict h
functorch.dim._getsetitem
 IndexingInfo C n=any b=dict
functorch.dim._py_inst_decoder
 _PyInstDecoder C n=any b=dict h
functorch.dim._tensor_info
 TensorInfo C n=any b=dict
functorch.dim._wrap
 WrappedOperator C n=any r=plain b=dict h
functorch.einops._parsing
 AnonymousAxis C n=any r=data b=dict h
 ParsedExpression C n=any b=dict h
functorch.einops.rearrange
 AnonymousAxis C n=any r=data b=dict h
`,
};
