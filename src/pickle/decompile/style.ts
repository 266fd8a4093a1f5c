/**
 * How much of the data pseudo-Python shows.
 * @module
 */

/** Limits of one statement. */
export interface Style {
  /** Bytes of a text or of bytes. */
  readonly textBytes: number;
  /** Items of all containers of a statement together. */
  readonly items: number;
  /** Whether shared literals get a name, so that they stand in the text once. */
  readonly nameLiterals: boolean;
}

/** For reading: long data is clipped, and says so in a way that is no Python. */
export const CLIPPED: Style = { textBytes: 160, items: 60, nameLiterals: false };

/** All of it, within what a machine holds: what is made of plain types evaluates to the same value. */
export const FULL: Style = { textBytes: 2 ** 26, items: 2_000_000, nameLiterals: true };
