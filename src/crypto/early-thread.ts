/**
 * A thread that hashes, started by the entry of the bundled program (scripts/bundle.mjs) before it loads anything else:
 * a thread takes as long to begin as a large file takes to be judged in part.
 * @module
 */
import { Worker } from 'node:worker_threads';

/** Under which the entry leaves it. */
const NAME = Symbol.for('pickleproof.hasher');

/** The thread, for whoever asks first; undefined where none was started. It waits for its work as a message. */
export function takeEarlyThread(): Worker | undefined {
  const left: unknown = Reflect.get(globalThis, NAME);
  Reflect.deleteProperty(globalThis, NAME);
  // One that has ended already says nothing any more, and has this number.
  return left instanceof Worker && left.threadId !== -1 ? left : undefined;
}
