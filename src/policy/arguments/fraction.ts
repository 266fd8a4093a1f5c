/**
 * `fractions.Fraction`: of two numbers, or of a text of bounded length.
 * @module
 */
import { refused } from '../inspection.ts';
import type { ArgumentInspector } from '../scope.ts';

/** Longer texts would cost quadratic time. */
const FRACTION = /^-?\d{1,4000}(?:\/\d{1,4000})?$/;

/** Inert for whole numbers and for the text that a fraction prints as. */
export const fraction: ArgumentInspector = (args) => {
  const [first] = args;
  if (args.length <= 2 && args.every(({ kind }) => kind === 'int')) return undefined;
  const text = args.length === 1 && first?.kind === 'str' && !first.clipped ? first.text : '';
  return FRACTION.test(text) ? undefined : refused('it is vouched for on numbers only');
};
