/**
 * Numbers as Python's json writes and reads them.
 * @module
 */
import { cannotHold } from './node.ts';

/** Digits of a whole number that Python reads (`sys.int_info.default_max_str_digits`). */
const MOST_DIGITS = 4300;

/** A whole number. */
export function intText(value: bigint): string {
  const text = String(value);
  if (text.length <= MOST_DIGITS) return text;
  throw cannotHold(`a whole number of ${text.length} digits`);
}

/** A float, which stays one: `1.0`. `NaN` and `Infinity` are no JSON elsewhere. */
export function floatText(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  if (Object.is(value, -0)) return '-0.0';
  const text = String(value);
  return /[.e]/.test(text) ? text : `${text}.0`;
}
