/**
 * A worker: takes jobs as long as it has room, keeps its leases alive, and stops without losing any.
 * @module
 */
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import type { OpenStore } from '../store/open-store.ts';
import type { Claimer } from '../queue/claim.ts';
import type { ClaimedJob, Outcome } from '../queue/claimed-job.ts';
import { attempt, type Bench } from './attempt.ts';

/** How a worker works. */
export interface WorkerOptions extends Bench {
  readonly open: OpenStore;
  /** Jobs at once. */
  readonly slots: number;
  /** A job is taken back so long after its worker was last heard of. */
  readonly leaseSeconds?: number | undefined;
  /** Told in one line what cannot be told of a job: the database is away, a job was lost. */
  readonly log?: ((line: string) => void) | undefined;
}

/** A worker that runs. */
export interface RunningWorker {
  /** Ends after the jobs under way, or after so many seconds: what is not done then goes back to the queue. */
  drain(seconds: number): Promise<void>;
  /** Jobs under way. */
  readonly active: number;
}

const LEASE_SECONDS = 30;
/** Jobs that are taken at once: each number is a statement that the database has a plan for. */
const AT_ONCE = 8;
const IDLE_MS = 1000;
const MEND_MS = 60_000;
/** While the database is away. */
const AWAY_MS = 1000;

/** Starts taking jobs. */
export function startWorker(options: WorkerOptions): RunningWorker {
  const worker = new Worker(options);
  const running = worker.run();
  return {
    get active() {
      return worker.held.size;
    },
    drain: async (seconds) => {
      await worker.drain(seconds);
      await running;
    },
  };
}

interface Held {
  readonly job: ClaimedJob;
  readonly abort: AbortController;
  readonly done: Promise<void>;
}

class Worker {
  readonly held: Map<string, Held> = new Map();
  private readonly options: WorkerOptions;
  private readonly name: string = `${hostname()}/${process.pid}/${randomUUID().slice(0, 8)}`;
  private readonly lease: number;
  private readonly stop: AbortController = new AbortController();
  private isGivingBack = false;
  private lastReason = '';
  private wake: () => void = () => {};

  constructor(options: WorkerOptions) {
    this.options = options;
    this.lease = options.leaseSeconds ?? LEASE_SECONDS;
  }

  async run(): Promise<void> {
    const { queue } = this.options.open;
    const timers = [
      // One after the other: at once they would need two connections.
      this.every((this.lease * 1000) / 3, () => this.beat().finally(() => queue.reap(this.lease))),
      this.every(MEND_MS, () => queue.mend()),
    ];
    while (!this.stop.signal.aborted) await this.takeSome();
    await Promise.all([...this.held.values()].map(({ done }) => done));
    for (const timer of timers) clearInterval(timer);
    await rm(this.options.folder, { recursive: true, force: true });
  }

  async drain(seconds: number): Promise<void> {
    this.stop.abort();
    this.wake();
    const all = Promise.all([...this.held.values()].map(({ done }) => done));
    const timer = setTimeout(() => {
      this.isGivingBack = true;
      for (const { abort } of this.held.values()) abort.abort();
    }, seconds * 1000);
    await all;
    clearTimeout(timer);
  }

  private async takeSome(): Promise<void> {
    const { slots, open } = this.options;
    const most = Math.min(AT_ONCE, slots - this.held.size);
    if (most <= 0) return this.untilWoken();
    const jobs = await open.queue
      .claim(this.claimer(most))
      .catch((error: unknown) => this.away(error));
    for (const job of jobs) this.begin(job);
    if (jobs.length < most) await this.untilWoken(open.store.changed(IDLE_MS));
    return undefined;
  }

  private claimer(most: number): Claimer {
    return { worker: this.name, most, leaseSeconds: this.lease };
  }

  private begin(job: ClaimedJob): void {
    const abort = new AbortController();
    const done = this.work(job, abort.signal).finally(() => {
      this.held.delete(job.id);
      this.wake();
    });
    this.held.set(job.id, { job, abort, done });
  }

  private async work(job: ClaimedJob, signal: AbortSignal): Promise<void> {
    const { log = () => {} } = this.options;
    const outcome = await attempt(job, this.options, signal);
    // Who asked for it to be given up has taken it away already.
    if (signal.aborted && !this.isGivingBack) return;
    const isWritten = await this.persist((tries) => this.write(job, outcome, signal, tries));
    if (!isWritten) log(`job ${job.id} was taken away from this worker meanwhile`);
  }

  /** The first time with the next job in exchange: whatever is the matter with that one, this one gets written. */
  private async write(
    job: ClaimedJob,
    outcome: Outcome,
    signal: AbortSignal,
    tries: number,
  ): Promise<boolean> {
    const { queue } = this.options.open;
    if (signal.aborted && this.isGivingBack) return queue.release(job);
    if (tries > 0 || this.stop.signal.aborted) return queue.finish(job, outcome);
    const { isWritten, next } = await queue.finishAndClaim(job, outcome, this.claimer(1));
    for (const other of next) await this.goOn(other);
    return isWritten;
  }

  private async goOn(job: ClaimedJob): Promise<void> {
    if (!this.stop.signal.aborted) this.begin(job);
    // Told to stop while it was on its way; if this fails too, its lease runs out.
    else await this.options.open.queue.release(job).catch(() => {});
  }

  /** The result of minutes of work is not thrown away because the database restarts: the lease decides, not we. */
  private async persist(write: (tries: number) => Promise<boolean>): Promise<boolean> {
    for (let tries = 0; tries < PERSIST_TRIES; tries += 1) {
      try {
        return await write(tries);
      } catch (error) {
        await this.away(error);
      }
    }
    return false;
  }

  /** Jobs that are no longer ours are given up: they were cancelled, or we were taken for dead. */
  private async beat(): Promise<void> {
    if (this.held.size === 0) return;
    const held = [...this.held.values()];
    const ours = await this.options.open.queue.renew(
      held.map(({ job }) => job),
      this.lease,
    );
    for (const { job, abort } of held) if (!ours.has(job.id)) abort.abort();
  }

  /** Until a job ends or we are to stop; with `news`, also when something happened in the store. */
  private untilWoken(news?: Promise<void>): Promise<void> {
    return new Promise((resolve) => {
      this.wake = resolve;
      void news?.then(resolve);
      if (this.stop.signal.aborted) resolve();
    });
  }

  private every(milliseconds: number, work: () => Promise<unknown>): NodeJS.Timeout {
    return setInterval(() => void work().catch(() => {}), milliseconds); // the next time may be better
  }

  /** Told once, until it is another reason. */
  private async away(error: unknown): Promise<readonly ClaimedJob[]> {
    const reason = error instanceof Error ? error.message : String(error);
    if (reason !== this.lastReason) this.options.log?.(`the database: ${reason}`);
    this.lastReason = reason;
    await new Promise((resolve) => setTimeout(resolve, AWAY_MS));
    return [];
  }
}

/** A worker remembers so long a result that it cannot write: ten minutes. */
const PERSIST_TRIES = 600;
