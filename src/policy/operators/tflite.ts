/**
 * Operators of tflite.
 * @module
 */
import type { OperatorTable } from '../operators.ts';

/** Operators of tflite. */
export const tflite: OperatorTable = {
  framework: 'tflite',
  source: '',
  inert: new Set(),
  capable: new Map(),
};
