/**
 * Ctrl-C and its like: noticed between two files, so that what was judged is still reported.
 * @module
 */
import { milliseconds } from './clock.ts';

/** Whether the user wants to end. */
export interface Interruption {
  readonly asked: boolean;
  /** Resolves when it is asked for: to be raced with what may never end, like a silent pipe. */
  readonly raised: Promise<undefined>;
  /** Lets a signal arrive when none could for a while; judging never waits for anything by itself. */
  breathe(): Promise<void>;
  /** Gives the signals back. */
  close(): void;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const BREATH_MS = 50;

/** Takes the signals over. */
export function watchInterruption(): Interruption {
  let asked = false;
  let last = milliseconds();
  let raise: ((nothing: undefined) => void) | undefined;
  const raised = new Promise<undefined>((resolve) => {
    raise = resolve;
  });
  const note = (): void => {
    asked = true;
    raise?.(undefined);
  };
  for (const signal of SIGNALS) process.on(signal, note);
  return {
    get asked(): boolean {
      return asked;
    },
    raised,
    async breathe() {
      if (milliseconds() - last < BREATH_MS) return;
      await new Promise((resolve) => setImmediate(resolve));
      last = milliseconds();
    },
    close() {
      for (const signal of SIGNALS) process.off(signal, note);
    },
  };
}
