/**
 * Ctrl-C and its like: noticed between two files, so that what was judged is still reported.
 * @module
 */
import { milliseconds } from './clock.ts';

/** Whether the user wants to end. */
export interface Interruption {
  readonly asked: boolean;
  /** Resolves when it is asked for. */
  readonly raised: Promise<undefined>;
  /** What `work` gives, or undefined as soon as an end is asked for: a silent pipe may never give anything. */
  race<T>(work: Promise<T>): Promise<T | undefined>;
  /** Lets a signal arrive when none could for a while; judging never waits for anything by itself. */
  breathe(): Promise<void> | undefined;
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
  // A promise remembers every race that it took part in, and a list of a million files has as many.
  const racing = new Set<() => void>();
  const note = (): void => {
    asked = true;
    raise?.(undefined);
    for (const giveUp of racing) giveUp();
  };
  for (const signal of SIGNALS) process.on(signal, note);
  return {
    get asked(): boolean {
      return asked;
    },
    raised,
    async race(work) {
      return new Promise((resolve, reject) => {
        const giveUp = (): void => resolve(undefined);
        racing.add(giveUp);
        if (asked) giveUp();
        work.then(resolve, reject).finally(() => racing.delete(giveUp));
      });
    },
    breathe() {
      if (milliseconds() - last < BREATH_MS) return undefined;
      return new Promise((resolve) => {
        setImmediate(() => {
          last = milliseconds();
          resolve();
        });
      });
    },
    close() {
      for (const signal of SIGNALS) process.off(signal, note);
    },
  };
}
