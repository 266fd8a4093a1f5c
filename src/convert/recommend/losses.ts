/**
 * What moving to another format can cost, in words.
 * @module
 */

/** Stable: public in JSON. */
export type LossCode =
  | 'class-code'
  | 'shared-tensors'
  | 'other-values'
  | 'optimizer-state'
  | 'random-state'
  | 'python-object'
  | 'fewer-types'
  | 'wrapper-attributes'
  | 'object-columns'
  | 'python-types'
  | 'custom-tokenizer'
  | 'object-arrays'
  | 'arbitrary-objects'
  | 'closures'
  | 'custom-layers'
  | 'training'
  | 'remote-code';

/** By code. */
export const LOSSES: Readonly<Record<LossCode, string>> = {
  'class-code': 'the class of the model: the program that uses it builds the network and fills it',
  'shared-tensors':
    'that two names are one tensor: it is written once, and the report names the other',
  'other-values':
    'values that are no tensors: kept with their types in a .meta.json file beside it',
  'optimizer-state': 'the optimizer: its tensors need --root . or an output of their own',
  'random-state': 'random generators, data loaders and schedules with functions: map them by hand',
  'python-object': 'the Python object with its methods: only what it computes is left',
  'fewer-types':
    'types that skops does not know; loading is slower, and wants the same scikit-learn',
  'wrapper-attributes':
    'attributes of the scikit-learn wrapper, callbacks, objectives written in Python',
  'object-columns': 'columns of Python objects, some of the index, and DataFrame.attrs',
  'python-types': 'the difference of tuples, sets and lists, of integers as keys, dates, NaN',
  'custom-tokenizer': 'pre-tokenizers and normalizers written in Python',
  'object-arrays': 'arrays of Python objects: make them numbers or texts first',
  'arbitrary-objects': 'objects of any class',
  closures: 'lambdas, closures and what __main__ defined: they have to become code in a package',
  'custom-layers':
    'custom layers and functions: they have to be registered where the model is loaded',
  training: 'training and control flow of Python',
  'remote-code': 'model code that comes with the weights',
};
