/**
 * The signal that contents are asked for which were not recorded.
 * @module
 */

/** Thrown inside a walk or a tape, never out of them: the pickle is walked again with everything recorded. */
export class ContentsNeeded extends Error {
  override readonly name = 'ContentsNeeded';
}
