/**
 * Paths that are no addresses.
 * @module
 */
import { UsageError } from './usage-error.ts';

/** Throws `UsageError` for a URI. */
export function assertLocal(path: string): void {
  if (!/^[a-z][a-z0-9+.-]+:\/\//i.test(path)) return;
  throw new UsageError(`${path}: this version reads local files only; download it first`);
}
