/**
 * What one sample of the malicious corpus is, and the classes of trick that the corpus covers.
 * @module
 */

/** The classes: one number for each way in which a file hides or does harm. */
export const CLASSES = {
  1: 'a callable that lists forget',
  2: 'a resolver of names',
  3: 'evaluation of data set by BUILD',
  4: 'a dotted path through a module',
  5: 'a Python 2 name',
  6: 'memo confusion within one pickle',
  7: 'memo kept across pickles',
  8: 'operands of STACK_GLOBAL',
  9: 'BUILD that changes what runs',
  10: 'a call whose result is dropped',
  11: 'an odd spelling of an import',
  12: 'the extension registry',
  13: 'INST, OBJ, NEWOBJ, NEWOBJ_EX',
  14: 'number bases that readers disagree about',
  15: 'text that readers disagree about',
  16: 'frames that readers disagree about',
  17: 'a stream that breaks after the payload',
  18: 'a pickle after STOP',
  19: 'a name that promises another format',
  20: 'zip tricks',
  21: 'legacy torch streams',
  22: 'compression',
  23: 'a pickle inside a pickle',
  24: 'switching a scanner off',
  25: 'an import that acts by itself',
  26: 'tampering with the unpickler',
  27: 'a payload behind or beside a bomb',
  28: 'what weights_only lets through',
} as const;

/** Number of a class. */
export type ClassNumber = keyof typeof CLASSES;

/** One file of the corpus. */
export interface Sample {
  readonly file: string;
  readonly class: ClassNumber;
  /** A scanner that follows the file knows what it can do: `dangerous` is expected, not just `unknown`. */
  readonly capabilityKnown: boolean;
  readonly why: string;
  readonly bytes: Uint8Array;
}

/** A sample with a known capability. */
export function known(number: ClassNumber, file: string, bytes: Uint8Array, why: string): Sample {
  return { file, class: number, capabilityKnown: true, why, bytes };
}

/** A sample of which not more than `unknown` or `incomplete` is expected. */
export function doubtful(
  number: ClassNumber,
  file: string,
  bytes: Uint8Array,
  why: string,
): Sample {
  return { file, class: number, capabilityKnown: false, why, bytes };
}
