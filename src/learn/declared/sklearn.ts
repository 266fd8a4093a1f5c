/**
 * scikit-learn: classes in Cython, and functions that change classes as they are made.
 * @module
 */
import type { DeclaredLibrary } from '../declared.ts';

const REQUESTS = [
  'fit',
  'partial_fit',
  'predict',
  'predict_proba',
  'predict_log_proba',
  'decision_function',
  'score',
  'split',
  'transform',
  'inverse_transform',
].map((method) => `set_${method}_request`);

export const sklearn: DeclaredLibrary = {
  library: 'scikit-learn',
  harmless: {
    'sklearn.utils._metadata_requests._MetadataRequester.__init_subclass__': {
      sets: REQUESTS,
      why: 'Sets descriptors under set_{method}_request, for the methods listed in the module.',
      source: 'scikit-learn 1.3.2, 1.9.1 sklearn/utils/_metadata_requests.py',
    },
    'sklearn.utils._set_output._SetOutputMixin.__init_subclass__': {
      sets: ['transform', 'fit_transform', '_sklearn_auto_wrap_output_keys'],
      why: 'Wraps transform and fit_transform, and nothing else.',
      source: 'scikit-learn 1.3.2, 1.9.1 sklearn/utils/_set_output.py',
    },
    'sklearn.utils._param_validation.validate_params': {
      why: 'Keeps the constraints; the function that it decorates is wrapped.',
      source: 'scikit-learn 1.9.1 sklearn/utils/_param_validation.py',
    },
  },
};
