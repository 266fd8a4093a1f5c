/**
 * Paths that are no addresses.
 * @module
 */
import { UsageError } from './usage-error.ts';

/** Whether a path is the address of something that lies elsewhere; `models:/` is MLflow's own spelling. */
export function isAddress(path: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]+:\/|models:)\//i.test(path);
}

/** Throws `UsageError` for an address, where only files on this machine make sense. */
export function assertLocal(path: string): void {
  if (!isAddress(path)) return;
  throw new UsageError(
    `${path}: this command works on files on this machine; fetch it first with pickleproof pull`,
  );
}

/** Throws `UsageError` for standard input, where a model is needed that can be read again and has a name. */
export function assertNamed(path: string): void {
  if (path !== '-') return;
  throw new UsageError(
    '-: this command needs files that have names; write what comes from the pipe to one first',
  );
}
