/**
 * What the user got wrong, in one line that says how to put it right.
 * @module
 */

/** Ends the run with exit code 4. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
