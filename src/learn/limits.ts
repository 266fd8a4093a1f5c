/**
 * What learning may cost, whatever the sources are.
 * @module
 */

/** Honest libraries stay far below each of these. */
export const LEARN_LIMITS = {
  /** Files of all sources together. */
  files: 60_000,
  /** Characters of one file; longer ones are listed as not parsed. */
  fileLength: 8_000_000,
  /** Characters of all files together. */
  totalLength: 1_000_000_000,
  /** Steps of the proof of one symbol. */
  steps: 20_000,
  /** Rounds until the picture of one symbol stands still. */
  rounds: 16,
  /** Functions inside functions that one proof follows. */
  depth: 16,
  /** Things that one value may be at once. */
  atoms: 48,
  /** Classes of one method resolution order. */
  bases: 200,
  /** Names that one name leads through. */
  hops: 2000,
  /** Functions and classes that a class is handed on to. */
  handed: 200,
  /** Reasons kept for one symbol. */
  reasons: 8,
} as const;
