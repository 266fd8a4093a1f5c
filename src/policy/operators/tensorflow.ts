/**
 * Operators of tensorflow.
 * @module
 */
import type { OperatorTable } from '../operators.ts';

/** Operators of tensorflow. */
export const tensorflow: OperatorTable = {
  framework: 'tensorflow',
  source: '',
  inert: new Set(),
  capable: new Map(),
};
