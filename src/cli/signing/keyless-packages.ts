/**
 * Whether the packages are there that keyless signatures need, before anything is done.
 * @module
 */
import { KeylessUnavailable } from '../../crypto/keyless/packages.ts';
import { UsageError } from '../usage-error.ts';

/** Runs `load`; what is not installed is a `UsageError` that says how to install it. */
export async function installed<T>(load: () => T | Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if (!(error instanceof KeylessUnavailable)) throw error;
    throw new UsageError(error.message, { cause: error });
  }
}
