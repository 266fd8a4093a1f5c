/**
 * Models of thinc, on which the components of spaCy stand: layers are functions, kept in the slots of a model.
 * @module
 */
import type { Knowledge, SymbolRule } from '../knowledge.ts';

function stored(file: string): SymbolRule {
  return {
    what: 'function',
    why: 'Kept in a model, and called when it is trained or used, not while it is loaded.',
    source: `thinc 8.3.14 thinc/${file}`,
  };
}

function named(names: string, rule: SymbolRule): Readonly<Record<string, SymbolRule>> {
  return Object.fromEntries(names.split(' ').map((name) => [name, rule]));
}

/** Files of thinc/layers with a function `forward` and no `init`. */
const FORWARD =
  'array_getitem dropout expand_window list2array list2padded list2ragged logistic mxnetwrapper noop padded2list pytorchwrapper ragged2list reduce_first reduce_last reduce_max reduce_mean reduce_sum remap_ids sigmoid_activation softmax_activation strings2arrays tensorflowwrapper';

/** Files with both. */
const FORWARD_AND_INIT =
  'add bidirectional cauchysimilarity chain clipped_linear concatenate dish embed gelu hard_swish hard_swish_mobilenet hashembed layernorm linear map_list maxout mish multisoftmax parametricattention parametricattention_v2 relu residual siamese sigmoid softmax swish uniqued with_array with_array2d with_cpu with_flatten with_flatten_v2 with_getitem with_list with_padded with_ragged with_reshape sparselinear';

function layers(): Readonly<Record<string, Readonly<Record<string, SymbolRule>>>> {
  const both = FORWARD_AND_INIT.split(' ').map((file) => [file, 'forward init'] as const);
  const one = FORWARD.split(' ').map((file) => [file, 'forward'] as const);
  return Object.fromEntries(
    [...both, ...one, ['resizable', 'forward init resize_linear_weighted'] as const].map(
      ([file, names]) => [`thinc.layers.${file}`, named(names, stored(`layers/${file}.py`))],
    ),
  );
}

export const thinc: Knowledge = {
  package: 'thinc',
  versions: ['thinc 8.3.14'],
  declared: {
    ...layers(),
    'thinc.backends.numpy_ops': {
      NumpyOps: {
        what: 'class',
        newobj: 'none',
        build: 'dict',
        why: 'The device and a flag; a Python class without methods that loading calls.',
        source: 'thinc 8.3.14 thinc/backends/numpy_ops.pyx NumpyOps, thinc/backends/ops.py Ops',
      },
    },
    'thinc.initializers': named(
      'glorot_normal_init glorot_uniform_init he_normal_init he_uniform_init lecun_normal_init lecun_uniform_init ' +
        'normal_init uniform_init zero_init',
      stored('initializers.py'),
    ),
    'thinc.model': {
      Model: {
        what: 'class',
        newobj: 'none',
        build: 'rule:slots',
        hash: true,
        why: 'Slots without setters: names, numbers, functions, layers and parameters.',
        source: 'thinc 8.3.14 thinc/model.py Model',
      },
      empty_init: stored('model.py'),
    },
  },
};
