/**
 * Operators of onnx.
 * @module
 */
import type { OperatorTable } from '../operators.ts';

/** Operators of onnx. */
export const onnx: OperatorTable = {
  framework: 'onnx',
  source: '',
  inert: new Set(),
  capable: new Map(),
};
