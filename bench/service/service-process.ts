/**
 * `pickleproof serve` as its users start it, killed and started again, and a client that asks until it is answered.
 * @module
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { kill, sleep } from './fault.ts';
import type { SampleModel } from './models.ts';

/** How it is started. */
export interface ServiceOptions {
  readonly program: string;
  /** After `serve`, besides the address. */
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Its text: with scopes `submit` and `read`. */
  readonly key: string;
}

/** A job as the API tells of it. */
export interface ToldJob {
  readonly state: string;
  readonly verdict?: string;
  readonly reason?: string;
}

/** Who asks gives up after so long: on a busy machine a start takes many seconds, and the next kill comes soon. */
const PATIENCE_MS = 600_000;
const AGAIN_MS = 200;

/** A service that runs, or is being started. */
export class Service {
  /** Requests that had no answer and were sent again. */
  repeated = 0;
  /** Starts that came as far as to take requests. */
  listened = 0;
  /** Milliseconds that the longest of them took. */
  longestStart = 0;
  private readonly options: ServiceOptions;
  private process: ChildProcess | undefined;
  private origin = '';

  constructor(options: ServiceOptions) {
    this.options = options;
  }

  /** Starts it and does not wait: it may be killed before it has begun to listen. */
  start(): void {
    const { program, args, env = {} } = this.options;
    const all = [program, 'serve', '--listen', '127.0.0.1:0', '--rate', '100000', ...args];
    const { PATH, HOME } = process.env;
    const child = spawn(process.execPath, [...all, '--quiet'], {
      env: { PATH, HOME, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const began = performance.now();
    this.process = child;
    this.origin = '';
    child.stdout?.once('data', (bytes: Buffer) => {
      if (this.process !== child) return;
      this.listened += 1;
      this.longestStart = Math.max(this.longestStart, performance.now() - began);
      this.origin = bytes.toString('utf8').trim();
    });
  }

  /** Resolves when it takes requests, or is no more. */
  async listening(): Promise<void> {
    while (this.origin === '' && this.process?.exitCode === null) await sleep(AGAIN_MS);
  }

  async restart(): Promise<void> {
    await kill(this.process);
    this.start();
  }

  /** As whoever runs it would; what it ended with. */
  async end(): Promise<number | null> {
    const child = this.process;
    if (child === undefined || child.exitCode !== null) return child?.exitCode ?? null;
    const gone = new Promise<number | null>((done) => child.once('exit', done));
    child.kill('SIGTERM');
    return gone;
  }

  /** For when something else has gone wrong. */
  async kill(): Promise<void> {
    await kill(this.process);
  }

  async submit({ name, bytes }: SampleModel): Promise<string> {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await this.ask(`v1/blobs/${sha256}`, { method: 'PUT', body: new Uint8Array(bytes) });
    const target = { kind: 'blob', sha256, name };
    const body = JSON.stringify({ kind: 'scan', target });
    const headers = { 'Content-Type': 'application/json' };
    const job = await this.ask('v1/jobs', { method: 'POST', headers, body });
    return String(Object(job).id);
  }

  async ended(id: string): Promise<ToldJob> {
    for (;;) {
      const job: ToldJob = Object(await this.ask(`v1/jobs/${id}`, {}));
      if (job.state !== 'queued' && job.state !== 'active') return job;
      await sleep(AGAIN_MS);
    }
  }

  private async ask(path: string, { headers, ...init }: RequestInit): Promise<unknown> {
    const began = performance.now();
    const authorization = { Authorization: `Bearer ${this.options.key}` };
    for (;;) {
      try {
        if (this.origin === '') throw new Error('it does not listen yet');
        const all = { ...init, headers: { ...Object(headers), ...authorization } };
        const response = await fetch(`${this.origin}${path}`, all);
        const text = await response.text();
        if (response.status < 400) return text === '' ? undefined : JSON.parse(text);
        throw new Error(`${response.status} ${text}`);
      } catch (error) {
        if (performance.now() - began > PATIENCE_MS) throw error;
        this.repeated += 1;
        await sleep(AGAIN_MS);
      }
    }
  }
}
