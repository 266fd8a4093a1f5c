/**
 * A policy file: what the user vouches for besides the built-in knowledge.
 * @module
 */
import { BUILT_IN, parsePolicy, PolicyError, type Policy } from '../policy/profile.ts';
import { readToml } from './toml-file.ts';
import { UsageError } from './usage-error.ts';

/** Reads a policy file; without one, the built-in knowledge stands alone. */
export async function readPolicy(path: string | undefined): Promise<Policy> {
  if (path === undefined) return BUILT_IN;
  const table = await readToml(path);
  try {
    return parsePolicy(table);
  } catch (error) {
    if (error instanceof PolicyError) throw new UsageError(`${path}: ${error.message}`);
    throw error;
  }
}
