/**
 * Builders that every pickle gets, whoever wrote it: numpy's arrays stand in torch's checkpoints too.
 * @module
 */
import type { Builder } from './interpreter.ts';
import { MASKED_ARRAYS } from './masked-array.ts';
import { NUMPY_ARRAYS } from './numpy-arrays.ts';
import { SPARSE_MATRICES } from './scipy-sparse.ts';

/** See above; those of torch's tensors need to know where storages are, and are added by the readers. */
export const PICKLE_BUILDERS: readonly (readonly [string, Builder])[] = [
  ...NUMPY_ARRAYS,
  ...MASKED_ARRAYS,
  ...SPARSE_MATRICES,
];
