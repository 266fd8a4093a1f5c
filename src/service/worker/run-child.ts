/**
 * One child process: no shell, nothing of our environment, bounded in time, memory and output.
 * @module
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { confined, type ChildLimits } from './child-limits.ts';

/** What to run. */
export interface ChildTask {
  /** JavaScript to run with our Node. */
  readonly program: string;
  readonly args: readonly string[];
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  readonly limits: ChildLimits;
  /** Kills it. */
  readonly signal: AbortSignal;
}

/** Why it was killed by us. */
export type Killed = 'time' | 'memory' | 'output' | 'cancelled';

/** How it ended. */
export interface ChildResult {
  readonly code: number | null;
  /** Set when a signal ended it that was not ours. */
  readonly signal: NodeJS.Signals | null;
  readonly killed?: Killed | undefined;
  readonly stdout: string;
  /** The end of it. */
  readonly stderr: string;
}

const STDERR_BYTES = 8192;
const WATCH_MS = 100;
const PAGE_BYTES = 4096;

/** Runs it to its end; rejects only when it cannot be started. */
export function runChild(task: ChildTask): Promise<ChildResult> {
  const { program, args, folder, env, limits, signal } = task;
  const line = confined(program, args, limits);
  const child = spawn(line.command, line.args, {
    cwd: folder,
    env: { ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: false,
  });
  return new Promise((resolve, reject) => {
    const watch = new ChildWatch(child, limits);
    const cancel = (): void => watch.kill('cancelled');
    signal.addEventListener('abort', cancel, { once: true });
    if (signal.aborted) cancel();
    child.once('error', (error) => {
      watch.end();
      reject(error);
    });
    child.once('close', (code, ended) => {
      watch.end();
      signal.removeEventListener('abort', cancel);
      const signalOfOthers = watch.killed === undefined ? ended : null;
      resolve({ code, signal: signalOfOthers, killed: watch.killed, ...watch.output() });
    });
  });
}

/** Collects what the child writes and kills it when it goes too far. */
class ChildWatch {
  killed: Killed | undefined;
  private readonly child: ChildProcess;
  private readonly limits: ChildLimits;
  private readonly out: Buffer[] = [];
  private outBytes = 0;
  private err: Buffer = Buffer.alloc(0);
  private readonly timers: readonly NodeJS.Timeout[];

  constructor(child: ChildProcess, limits: ChildLimits) {
    this.child = child;
    this.limits = limits;
    child.stdout?.on('data', (bytes: Buffer) => this.take(bytes));
    child.stderr?.on('data', (bytes: Buffer) => {
      this.err = Buffer.concat([this.err, bytes]).subarray(-STDERR_BYTES);
    });
    this.timers = [
      setTimeout(() => this.kill('time'), limits.seconds * 1000),
      setInterval(() => this.look(), WATCH_MS),
    ];
  }

  kill(why: Killed): void {
    this.killed ??= why;
    this.child.kill('SIGKILL');
  }

  end(): void {
    for (const timer of this.timers) clearTimeout(timer);
  }

  output(): { readonly stdout: string; readonly stderr: string } {
    return { stdout: Buffer.concat(this.out).toString('utf8'), stderr: this.err.toString('utf8') };
  }

  private take(bytes: Buffer): void {
    this.outBytes += bytes.length;
    if (this.outBytes > this.limits.outputBytes) return this.kill('output');
    this.out.push(bytes);
    return undefined;
  }

  private look(): void {
    if (residentMiB(this.child.pid) > this.limits.memoryMiB) this.kill('memory');
  }
}

/** What lies in memory now, from proc(5) statm; 0 where there is no such file. */
function residentMiB(pid: number | undefined): number {
  try {
    const [, resident = '0'] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ');
    return (Number(resident) * PAGE_BYTES) / 2 ** 20;
  } catch {
    return 0;
  }
}
