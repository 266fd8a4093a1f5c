/**
 * Waits for something, but not longer than somebody wants to wait.
 * @module
 */
import { PullError } from './pull-error.ts';

/** The result, or `INTERRUPTED` as soon as the signal is given; what comes too late is handed to `late`. */
export async function untilAborted<T>(
  wanted: Promise<T>,
  signal: AbortSignal,
  late?: (result: T) => void,
): Promise<T> {
  let listener: (() => void) | undefined;
  const aborted = new Promise<never>((_resolve, reject) => {
    listener = (): void => reject(new PullError('INTERRUPTED', 'interrupted'));
    if (signal.aborted) listener();
    else signal.addEventListener('abort', listener);
  });
  try {
    return await Promise.race([wanted, aborted]);
  } catch (error) {
    if (signal.aborted) wanted.then(late, ignore);
    throw error;
  } finally {
    if (listener !== undefined) signal.removeEventListener('abort', listener);
  }
}

function ignore(): void {
  // Nobody waits for it any more.
}
