/**
 * Operators of torchscript.
 * @module
 */
import type { OperatorTable } from '../operators.ts';

/** Operators of torchscript. */
export const torchscript: OperatorTable = {
  framework: 'torchscript',
  source: '',
  inert: new Set(),
  capable: new Map(),
};
