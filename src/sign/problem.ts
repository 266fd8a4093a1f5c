/**
 * What can be wrong with a signed model, as data: stable codes, and what each means for the exit code.
 * @module
 */

/** Public API: a code is added, never renamed. */
export type ProblemCode =
  | 'FILE_CHANGED'
  | 'FILE_MISSING'
  | 'FILE_EXTRA'
  | 'FILE_RENAMED'
  | 'WRONG_KEY'
  | 'BAD_SIGNATURE'
  | 'CERT_EXPIRED'
  | 'CERT_NOT_YET_VALID'
  | 'CERT_UNTRUSTED'
  | 'CERT_USAGE'
  | 'IDENTITY_MISMATCH'
  | 'SYMLINK'
  | 'UNSAFE_NAME'
  | 'DUPLICATE_NAME'
  | 'ROOT_DIGEST'
  | 'UNSUPPORTED_HASH'
  | 'LEGACY_FORMAT'
  | 'MALFORMED_BUNDLE'
  | 'CLAIM_MISSING'
  | 'CLAIM_NOT_PASSED'
  | 'CLAIM_EXPIRED'
  | 'CLAIM_RULESET'
  | 'CLAIM_OTHER_MODEL'
  | 'CLAIM_MALFORMED'
  | 'POLICY_DENIED';

/** One thing that is wrong. Texts are as they stand in the files: escape them before they are printed. */
export interface Problem {
  readonly code: ProblemCode;
  /** The file or the signed name that it is about. */
  readonly name?: string | undefined;
  readonly expected?: string | undefined;
  readonly found?: string | undefined;
  /** One line: what is wrong, without the name. */
  readonly message: string;
}

/** The model differs; the signature cannot be read; the signer or what was signed is not acceptable. */
export type ProblemClass = 'model' | 'input' | 'signer';

const CLASSES: Readonly<Record<ProblemCode, ProblemClass>> = {
  FILE_CHANGED: 'model',
  FILE_MISSING: 'model',
  FILE_EXTRA: 'model',
  FILE_RENAMED: 'model',
  WRONG_KEY: 'signer',
  BAD_SIGNATURE: 'signer',
  CERT_EXPIRED: 'signer',
  CERT_NOT_YET_VALID: 'signer',
  CERT_UNTRUSTED: 'signer',
  CERT_USAGE: 'signer',
  IDENTITY_MISMATCH: 'signer',
  SYMLINK: 'model',
  UNSAFE_NAME: 'signer',
  DUPLICATE_NAME: 'signer',
  ROOT_DIGEST: 'input',
  UNSUPPORTED_HASH: 'input',
  LEGACY_FORMAT: 'input',
  MALFORMED_BUNDLE: 'input',
  CLAIM_MISSING: 'model',
  CLAIM_NOT_PASSED: 'model',
  CLAIM_EXPIRED: 'model',
  CLAIM_RULESET: 'model',
  CLAIM_OTHER_MODEL: 'model',
  CLAIM_MALFORMED: 'input',
  POLICY_DENIED: 'signer',
};

/** Which exit code a problem asks for. */
export function classOf({ code }: Problem): ProblemClass {
  return CLASSES[code];
}

/** A signer who is not acceptable outweighs files that differ, which outweigh what could not be read. */
export function worstClass(problems: readonly Problem[]): ProblemClass | undefined {
  const classes = new Set(problems.map(classOf));
  return (['signer', 'model', 'input'] as const).find((each) => classes.has(each));
}
