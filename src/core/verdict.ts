/**
 * The four verdicts and their order.
 * @module
 */

/** `clean` < `unknown` < `incomplete` < `dangerous`; the verdict of many is the highest. */
export type Verdict = 'clean' | 'unknown' | 'incomplete' | 'dangerous';

/** All verdicts, lowest first. */
export const VERDICTS: readonly Verdict[] = ['clean', 'unknown', 'incomplete', 'dangerous'];

/** The higher of two verdicts. */
export function worse(a: Verdict, b: Verdict): Verdict {
  return rank(a) >= rank(b) ? a : b;
}

/** Position of a verdict in the order, 0 for `clean`. */
export function rank(verdict: Verdict): number {
  return VERDICTS.indexOf(verdict);
}
