/**
 * That there is nothing to do.
 * @module
 */

/** Nothing was found under the paths that could be worked on; ends with exit code 3. */
export class NothingError extends Error {
  override readonly name = 'NothingError';
}
