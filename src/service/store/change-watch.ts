/**
 * Waiting for something to happen: one question to the database for all who wait, which needs no connection of its own
 * and survives a server that restarts.
 * @module
 */
import type { Database } from './database.ts';
import { textOf } from './row.ts';

/** How often the database is asked while somebody waits. */
const POLL_MS = 250;
/** Who read just before something was committed must not sleep through it: changes are news for a while. */
const NEWS_MS = 1000;
const SOON_MS = 100;

/** Wakes who waits. */
export class ChangeWatch {
  private readonly database: Database;
  private readonly waiting: Set<() => void> = new Set();
  private last = '';
  private changedAt = 0;
  private timer: NodeJS.Timeout | undefined;
  private isClosed = false;

  constructor(database: Database) {
    this.database = database;
  }

  /** Resolves when something happened, in this process or another, or after `milliseconds`. */
  wait(milliseconds: number): Promise<void> {
    if (this.isClosed) return Promise.resolve();
    const isNews = performance.now() - this.changedAt < NEWS_MS;
    return new Promise((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        this.waiting.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, isNews ? Math.min(SOON_MS, milliseconds) : milliseconds);
      this.waiting.add(wake);
      this.poll();
    });
  }

  /** Something was committed by this process. */
  notify(): void {
    this.changedAt = performance.now();
    for (const wake of this.waiting) wake();
  }

  /** `done`, and everybody told. */
  async noticed<T>(done: Promise<T>): Promise<T> {
    const result = await done;
    this.notify();
    return result;
  }

  /** Nobody waits any more. */
  close(): void {
    this.isClosed = true;
    clearTimeout(this.timer);
    for (const wake of this.waiting) wake();
  }

  private poll(): void {
    if (this.timer !== undefined || this.isClosed) return;
    this.timer = setTimeout(() => {
      void this.look().finally(() => {
        this.timer = undefined;
        if (this.waiting.size > 0) this.poll();
      });
    }, POLL_MS);
  }

  private async look(): Promise<void> {
    const last = await this.lastEvent().catch(() => this.last);
    if (last === this.last) return;
    this.last = last;
    this.notify();
  }

  private async lastEvent(): Promise<string> {
    const [row] = await this.database.query(
      'SELECT coalesce(max(sequence), 0)::text AS last FROM pickleproof.events',
    );
    return row === undefined ? this.last : textOf(row, 'last');
  }
}
