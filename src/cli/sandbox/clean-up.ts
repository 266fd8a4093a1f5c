/**
 * What must not be left behind, also when the user has had enough.
 * @module
 */
import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Does something, and cleans up however it ends. A signal ends the process as a shell expects it, after its `exit`
 * listeners: one of them kills the guest.
 */
export async function withCleanUp<T>(cleanUp: () => void, action: () => Promise<T>): Promise<T> {
  const leave = (signal: NodeJS.Signals): void => {
    cleanUp();
    process.exit(128 + constants.signals[signal]);
  };
  for (const signal of SIGNALS) process.once(signal, leave);
  try {
    return await action();
  } finally {
    for (const signal of SIGNALS) process.off(signal, leave);
    cleanUp();
  }
}
