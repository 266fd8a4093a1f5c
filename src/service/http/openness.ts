/**
 * Whether requests without a key are answered: on the loopback interface, as long as there never was a key.
 * @module
 */
import type { ServiceStore } from '../ports.ts';
import type { Openness } from './service-env.ts';

/** Looks at the number of keys at most once a second, and never again once there is one. */
export class OpenUntilKeys implements Openness {
  private readonly store: Pick<ServiceStore, 'countKeys'>;
  private readonly now: () => number;
  private isClosed: boolean;
  private lookedAt = Number.NEGATIVE_INFINITY;

  constructor(store: Pick<ServiceStore, 'countKeys'>, loopback: boolean, now: () => number) {
    this.store = store;
    this.isClosed = !loopback;
    this.now = now;
  }

  async isOpen(): Promise<boolean> {
    if (!this.isClosed && this.now() - this.lookedAt >= FRESH_MS) {
      const keys = await this.store.countKeys();
      this.lookedAt = this.now();
      if (keys > 0) this.isClosed = true;
    }
    return !this.isClosed;
  }

  /** A key was made here: from now on nobody comes in without one. */
  close(): void {
    this.isClosed = true;
  }
}

const FRESH_MS = 1000;
