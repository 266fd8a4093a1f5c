/**
 * transformers and what it stands on: functions that change classes as they are made.
 * @module
 */
import type { DeclaredLibrary } from '../declared.ts';

export const transformers: DeclaredLibrary = {
  library: 'transformers',
  harmless: {
    'huggingface_hub.dataclasses.strict': {
      sets: [
        '__setattr__',
        '__init__',
        '__post_init__',
        '__repr__',
        '__validators__',
        '__class_validators__',
        'validate',
      ],
      why: 'Puts checks into __setattr__ and __init__.',
      source: 'huggingface_hub 2.4.0 huggingface_hub/dataclasses.py strict',
    },
    'transformers.utils.import_utils.requires': {
      sets: ['__backends'],
      why: 'Notes the backends on the class.',
      source: 'transformers 5.23.0 transformers/utils/import_utils.py requires',
    },
    'transformers.utils.auto_docstring.auto_docstring': {
      why: 'Sets __doc__ of the class.',
      source: 'transformers 5.23.0 transformers/utils/auto_docstring.py auto_class_docstring',
    },
    'transformers.utils.generic.ModelOutput.__init_subclass__': {
      why: 'Registers the class with torch as a tree of values.',
      source: 'transformers 5.23.0 transformers/utils/generic.py ModelOutput',
    },
    'transformers.modeling_utils.PreTrainedModel.__init_subclass__': {
      sets: ['config_class'],
      why: 'Sets config_class.',
      source: 'transformers 5.23.0 transformers/modeling_utils.py PreTrainedModel',
    },
  },
};
