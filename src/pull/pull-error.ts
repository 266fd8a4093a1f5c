/**
 * Why a file was not brought here: one line with a code.
 * @module
 */

/** Stable codes: `docs/pull.md` says of each what it means. */
export type PullCode =
  | 'WRONG_DIGEST' //     the bytes are not those that the store, or the lock file, promised
  | 'WRONG_SIZE' //       the store says two different sizes
  | 'TRUNCATED' //        the body ended early, and went on doing so
  | 'TOO_LARGE' //        more bytes than were promised, or than are allowed
  | 'CHANGED' //          another content under the same address while it was read
  | 'HTTP' //             the server refused, or could not be reached
  | 'NO_SPACE' //         the disk is too small
  | 'DISK' //             the disk said no
  | 'LINK' //             a link, or something else that is no file, is in the way
  | 'EXISTS' //           another file has the name already
  | 'NOT_LOCKED' //       the lock file does not know it, or knows it otherwise
  | 'UNSAFE_NAME' //      a name that leads elsewhere, or that cannot be on some systems
  | 'NOT_CONVERTED' //    no data could be taken out of it
  | 'INTERRUPTED';

/** Thrown by the parts of a pull; ends one file, never leaves half of it behind. */
export class PullError extends Error {
  override readonly name = 'PullError';
  readonly code: PullCode;

  constructor(code: PullCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}

/** Codes that speak of the content: not the network failed, but what came is not what was promised. */
export function isMismatch(code: PullCode): boolean {
  return code === 'WRONG_DIGEST' || code === 'NOT_LOCKED' || code === 'UNSAFE_NAME';
}

/** What the system says, without the path: `ENOSPC: no space left on device, write`. */
export function diskError(cause: unknown): PullError {
  const text = cause instanceof Error ? cause.message : String(cause);
  const code = text.startsWith('ENOSPC') || text.startsWith('EDQUOT') ? 'NO_SPACE' : 'DISK';
  return new PullError(code, text.replace(/ '.*'$/s, ''), cause);
}

/** Runs what touches the disk; its failure is a `PullError`. */
export function onDisk<T>(action: () => T): T {
  try {
    return action();
  } catch (cause) {
    throw cause instanceof PullError ? cause : diskError(cause);
  }
}
