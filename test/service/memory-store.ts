/**
 * The service's ports in memory: what the HTTP side is tested against without a database.
 * @module
 */
import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type {
  ApiKey,
  AuditEntry,
  BlobStore,
  JobEvent,
  JobKind,
  JobRecord,
  JobRequest,
  JobState,
  ServiceStats,
  ServiceStore,
  Webhook,
} from '../../src/service/ports.ts';
import { ServiceError } from '../../src/service/service-error.ts';

const STATES = ['queued', 'active', 'done', 'failed', 'dead', 'cancelled'] as const;

/** A store that forgets everything. `finish` plays the worker. */
export class MemoryStore implements ServiceStore {
  readonly records = new Map<string, JobRecord>();
  readonly happened: JobEvent[] = [];
  readonly texts = new Map<string, string>();
  readonly claims = new Set<string>();
  readonly apiKeys: ApiKey[] = [];
  readonly policies = new Map<string, string>();
  readonly hooks: Webhook[] = [];
  readonly audited: AuditEntry[] = [];
  isReady = true;
  private waiting: (() => void)[] = [];

  submit(request: JobRequest): Promise<{ job: JobRecord; created: boolean }> {
    const key = request.dedupKey ?? JSON.stringify([request.kind, request.target, request.options]);
    const known = [...this.records.values()].find(
      (job) => job.project === request.project && this.keysOf.get(job.id) === key,
    );
    if (known !== undefined) return Promise.resolve({ job: known, created: false });
    const { project, kind, target, options } = request;
    const createdAt = new Date().toISOString();
    const id = randomUUID();
    const job: JobRecord = {
      id,
      project,
      kind,
      target,
      options,
      state: 'queued',
      attempts: 0,
      createdAt,
    };
    this.keysOf.set(id, key);
    this.put(job);
    return Promise.resolve({ job, created: true });
  }
  private readonly keysOf = new Map<string, string>();

  /** A job's end. */
  finish(id: string, state: JobState, more: Partial<JobRecord> = {}, report?: object): void {
    const job = this.records.get(id);
    if (job === undefined) throw new Error('no such job');
    const text = report === undefined ? undefined : JSON.stringify(report);
    const key = text === undefined ? undefined : createHash('sha256').update(text).digest('hex');
    if (key !== undefined && text !== undefined) this.texts.set(`${job.project} ${key}`, text);
    this.put({ ...job, finishedAt: new Date().toISOString(), ...more, state, report: key });
  }

  private put(job: JobRecord): void {
    this.records.set(job.id, job);
    const sequence = this.happened.length + 1;
    this.happened.push({ sequence, job: job.id, state: job.state, at: new Date().toISOString() });
    for (const wake of this.waiting.splice(0)) wake();
  }

  job(project: string, id: string): Promise<JobRecord | undefined> {
    const job = this.records.get(id);
    return Promise.resolve(job?.project === project ? job : undefined);
  }

  jobs(filter: Parameters<ServiceStore['jobs']>[0]): ReturnType<ServiceStore['jobs']> {
    const { project, state, verdict, sha256, text, cursor, limit } = filter;
    const all = [...this.records.values()]
      .toReversed()
      .filter(
        (job) =>
          job.project === project &&
          (state === undefined || job.state === state) &&
          (verdict === undefined || job.verdict === verdict) &&
          (sha256 === undefined || job.sha256 === sha256) &&
          (text === undefined ||
            (job.target.kind === 'blob' ? job.target.name : job.target.uri).includes(text)),
      );
    const from = Number(cursor ?? 0);
    const items = all.slice(from, from + limit);
    const next = from + limit < all.length ? String(from + limit) : undefined;
    return Promise.resolve({ items, next });
  }

  async cancel(project: string, id: string): Promise<boolean> {
    const job = await this.job(project, id);
    if (job === undefined || (job.state !== 'queued' && job.state !== 'active')) return false;
    this.finish(id, 'cancelled');
    return true;
  }

  events(
    project: string,
    after: number,
    limit: number,
    job?: string,
  ): Promise<readonly JobEvent[]> {
    const found = this.happened.filter(
      (event) =>
        event.sequence > after &&
        (job === undefined || event.job === job) &&
        this.records.get(event.job)?.project === project,
    );
    return Promise.resolve(found.slice(0, limit));
  }

  changed(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.waiting.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  report(project: string, key: string): Promise<string | undefined> {
    return Promise.resolve(this.texts.get(`${project} ${key}`));
  }

  reportOf(project: string, sha256: string, kind: JobKind): Promise<string | undefined> {
    const job = [...this.records.values()]
      .toReversed()
      .find((one) => one.project === project && one.kind === kind && one.sha256 === sha256);
    return this.report(project, job?.report ?? '');
  }

  claimBlob(project: string, sha256: string): Promise<void> {
    this.claims.add(`${project} ${sha256}`);
    return Promise.resolve();
  }
  ownsBlob(project: string, sha256: string): Promise<boolean> {
    return Promise.resolve(this.claims.has(`${project} ${sha256}`));
  }

  keyByHash(secretHash: string): Promise<ApiKey | undefined> {
    return Promise.resolve(this.apiKeys.find((key) => key.secretHash === secretHash));
  }
  addKey(key: ApiKey): Promise<void> {
    this.apiKeys.push(key);
    return Promise.resolve();
  }
  keys(project: string): Promise<readonly ApiKey[]> {
    return Promise.resolve(this.apiKeys.filter((key) => key.project === project));
  }
  revokeKey(project: string, id: string): Promise<boolean> {
    const index = this.apiKeys.findIndex((key) => key.project === project && key.id === id);
    const key = this.apiKeys[index];
    if (key === undefined || key.revokedAt !== undefined) return Promise.resolve(false);
    this.apiKeys[index] = { ...key, revokedAt: new Date().toISOString() };
    return Promise.resolve(true);
  }
  countKeys(): Promise<number> {
    return Promise.resolve(this.apiKeys.length);
  }

  policy(project: string): Promise<string | undefined> {
    return Promise.resolve(this.policies.get(project));
  }
  setPolicy(project: string, toml: string): Promise<void> {
    this.policies.set(project, toml);
    return Promise.resolve();
  }

  webhooks(project: string): Promise<readonly Webhook[]> {
    return Promise.resolve(this.hooks.filter((hook) => hook.project === project));
  }
  addWebhook(hook: Webhook): Promise<void> {
    this.hooks.push(hook);
    return Promise.resolve();
  }
  removeWebhook(project: string, id: string): Promise<boolean> {
    const index = this.hooks.findIndex((hook) => hook.project === project && hook.id === id);
    if (index !== -1) this.hooks.splice(index, 1);
    return Promise.resolve(index !== -1);
  }

  audit(entry: AuditEntry): Promise<void> {
    this.audited.push(entry);
    return Promise.resolve();
  }

  stats(project?: string): Promise<ServiceStats> {
    const all = [...this.records.values()].filter(
      (job) => project === undefined || job.project === project,
    );
    const count = (state: JobState): number => all.filter((job) => job.state === state).length;
    const jobs = Object.fromEntries(STATES.map((state) => [state, count(state)]));
    return Promise.resolve({
      jobs: { queued: 0, active: 0, done: 0, failed: 0, dead: 0, cancelled: 0, ...jobs },
      oldestQueuedSeconds: 0,
      verdictsByDay: [{ day: '2026-01-01', verdict: 'clean', count: 1 }],
      findingsByRule: [{ rule: 'call-spawns-process', count: 2 }],
    });
  }

  ready(): Promise<boolean> {
    return Promise.resolve(this.isReady);
  }
  close(): Promise<void> {
    return Promise.resolve();
  }
}

/** Contents in memory, laid out in a folder of their own when they are opened. */
export class MemoryBlobs implements BlobStore {
  readonly contents = new Map<string, Uint8Array>();
  readonly partial = new Map<string, Uint8Array>();
  quota = 2 ** 30;

  has(sha256: string): Promise<{ size: number } | undefined> {
    const bytes = this.contents.get(sha256);
    return Promise.resolve(bytes === undefined ? undefined : { size: bytes.length });
  }

  received(sha256: string): Promise<number> {
    return Promise.resolve(this.partial.get(sha256)?.length ?? 0);
  }

  async append(
    sha256: string,
    { offset, size, body }: Parameters<BlobStore['append']>[1],
  ): Promise<'incomplete' | 'stored'> {
    if (this.contents.has(sha256)) return 'stored';
    const before = this.partial.get(sha256) ?? new Uint8Array();
    if (offset !== before.length)
      throw new ServiceError('WRONG_OFFSET', `go on at ${before.length}`);
    const pieces: Uint8Array[] = [before];
    for await (const piece of body) pieces.push(piece);
    const bytes = new Uint8Array(Buffer.concat(pieces));
    if (bytes.length > size) throw new ServiceError('WRONG_SIZE', 'more than was said');
    this.partial.set(sha256, bytes);
    if (bytes.length < size) return 'incomplete';
    this.partial.delete(sha256);
    if (createHash('sha256').update(bytes).digest('hex') !== sha256) {
      throw new ServiceError('WRONG_DIGEST', 'the bytes have another SHA-256');
    }
    this.contents.set(sha256, bytes);
    return 'stored';
  }

  async *read(
    sha256: string,
    { start, end }: { readonly start: number; readonly end: number },
  ): AsyncGenerator<Uint8Array, void> {
    yield await Promise.resolve(
      this.contents.get(sha256)?.slice(start, end + 1) ?? new Uint8Array(),
    );
  }

  open(sha256: string): Promise<{ path: string; release(): Promise<void> } | undefined> {
    const bytes = this.contents.get(sha256);
    if (bytes === undefined) return Promise.resolve(undefined);
    const folder = mkdtempSync(join(tmpdir(), 'pickleproof-blob-'));
    const path = join(folder, sha256);
    writeFileSync(path, bytes);
    const release = (): Promise<void> => {
      rmSync(folder, { recursive: true, force: true });
      return Promise.resolve();
    };
    return Promise.resolve({ path, release });
  }

  remove(sha256: string): Promise<void> {
    this.contents.delete(sha256);
    return Promise.resolve();
  }

  usage(): Promise<{ used: number; quota: number }> {
    const used = [...this.contents.values()].reduce((sum, { length }) => sum + length, 0);
    return Promise.resolve({ used, quota: this.quota });
  }
}
