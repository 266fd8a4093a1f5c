/**
 * Sentences that several tables share.
 * @module
 */

/** Why a pickle is code. */
export const PICKLE_IS_CODE =
  'A pickle is a program for a small machine that can import and call anything. Whoever can change the bytes that are loaded runs code in the process that loads them; no check of the loaded object comes in time.';

/** What to do with bytes that have to stay a pickle for now. */
export const UNTIL_THEN =
  'Until then, load only files whose signature or SHA-256 was checked on the same bytes, and scan them first.';

/** CWE-502: Deserialization of Untrusted Data. */
export const CWE_502: readonly string[] = ['CWE-502'];

/** What the standard library says itself. */
export const PICKLE_DOCS = 'https://docs.python.org/3/library/pickle.html#module-pickle';

/** The advisory for `torch.load(weights_only=True)` before 2.6. */
export const TORCH_ADVISORY = 'https://github.com/advisories/GHSA-53q9-r3pm-6pq6';
