/**
 * What the HTTP side of the service and its engine room know of each other.
 * @module
 */

/** What can be asked for. */
export type JobKind = 'scan' | 'explain' | 'convert' | 'verify';

/** `queued -> active -> done | failed`; `dead` after too many tries, with the reason. */
export type JobState = 'queued' | 'active' | 'done' | 'failed' | 'dead' | 'cancelled';

/** What a job works on: an uploaded blob, or an address fetched by the worker. */
export type JobTarget =
  | { readonly kind: 'blob'; readonly sha256: string; readonly name: string }
  | { readonly kind: 'uri'; readonly uri: string };

/** A request for work. */
export interface JobRequest {
  readonly project: string;
  readonly kind: JobKind;
  readonly target: JobTarget;
  /** Options of the command of the same name, validated. */
  readonly options: Readonly<Record<string, string | number | boolean>>;
  /** Higher goes first; default 0. */
  readonly priority?: number | undefined;
  /** Two requests of a project with the same key are one job; default: made of kind, target and options. */
  readonly dedupKey?: string | undefined;
}

/** A job as it stands. Times are ISO 8601, UTC. */
export interface JobRecord {
  readonly id: string;
  readonly project: string;
  readonly kind: JobKind;
  readonly target: JobTarget;
  readonly options: JobRequest['options'];
  readonly state: JobState;
  readonly attempts: number;
  readonly createdAt: string;
  readonly startedAt?: string | undefined;
  readonly finishedAt?: string | undefined;
  /** Of the content that was worked on, once known. */
  readonly sha256?: string | undefined;
  readonly verdict?: string | undefined;
  /** One line, for `failed` and `dead`. */
  readonly reason?: string | undefined;
  /** Key of the report in the store, once done. */
  readonly report?: string | undefined;
}

/** A step of a job, in order of `sequence` over the whole service (the id of server-sent events). */
export interface JobEvent {
  readonly sequence: number;
  readonly job: string;
  readonly state: JobState;
  readonly at: string;
  readonly message?: string | undefined;
}

/** A page of a list: `next` is the cursor for the one behind it. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next?: string | undefined;
}

export interface JobFilter {
  readonly project: string;
  readonly state?: JobState | undefined;
  readonly verdict?: string | undefined;
  readonly sha256?: string | undefined;
  /** Part of the name or address. */
  readonly text?: string | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** Scopes of a key: each on its own. */
export type Scope = 'submit' | 'read' | 'admin';

/** A key as it is kept: the secret only as its SHA-256. */
export interface ApiKey {
  readonly id: string;
  readonly project: string;
  readonly scopes: readonly Scope[];
  /** Hex SHA-256 of the secret. */
  readonly secretHash: string;
  readonly createdAt: string;
  readonly revokedAt?: string | undefined;
}

/** Figures for /metrics, readiness and the dashboard. */
export interface ServiceStats {
  readonly jobs: Readonly<Record<JobState, number>>;
  readonly oldestQueuedSeconds: number;
  readonly verdictsByDay: readonly {
    readonly day: string;
    readonly verdict: string;
    readonly count: number;
  }[];
  readonly findingsByRule: readonly { readonly rule: string; readonly count: number }[];
}

/** Jobs, reports, keys, projects and the audit log: one database behind it. */
export interface ServiceStore {
  submit(request: JobRequest): Promise<{ readonly job: JobRecord; readonly created: boolean }>;
  job(project: string, id: string): Promise<JobRecord | undefined>;
  jobs(filter: JobFilter): Promise<Page<JobRecord>>;
  cancel(project: string, id: string): Promise<boolean>;
  /** Events behind `after`, at most `limit`; of one job or of all of the project. */
  events(project: string, after: number, limit: number, job?: string): Promise<readonly JobEvent[]>;
  /** Resolves when something happened or after `milliseconds`, whichever is first. */
  changed(milliseconds: number): Promise<void>;
  /** The report (JSON text) under its key, or the latest one about the content with this SHA-256. */
  report(project: string, key: string): Promise<string | undefined>;
  reportOf(project: string, sha256: string, kind: JobKind): Promise<string | undefined>;
  /** Notes that the project has uploaded this content: only who has may work on it, read it, or know that it is here. */
  claimBlob(project: string, sha256: string): Promise<void>;
  ownsBlob(project: string, sha256: string): Promise<boolean>;
  keyByHash(secretHash: string): Promise<ApiKey | undefined>;
  addKey(key: ApiKey): Promise<void>;
  keys(project: string): Promise<readonly ApiKey[]>;
  revokeKey(project: string, id: string): Promise<boolean>;
  countKeys(): Promise<number>;
  policy(project: string): Promise<string | undefined>;
  setPolicy(project: string, toml: string): Promise<void>;
  webhooks(project: string): Promise<readonly Webhook[]>;
  addWebhook(hook: Webhook): Promise<void>;
  removeWebhook(project: string, id: string): Promise<boolean>;
  /** Appends to the audit log: who did what; never a secret. */
  audit(entry: AuditEntry): Promise<void>;
  stats(project?: string): Promise<ServiceStats>;
  /** Whether the database answers. */
  ready(): Promise<boolean>;
  close(): Promise<void>;
}

export interface Webhook {
  readonly id: string;
  readonly project: string;
  readonly url: string;
  /** Signs each delivery (HMAC-SHA-256). */
  readonly secret: string;
}

export interface AuditEntry {
  readonly project: string;
  readonly key: string;
  readonly action: string;
  readonly subject: string;
  readonly status: number;
  readonly from: string;
}

/** Contents by SHA-256, in a folder or an S3-compatible store. */
export interface BlobStore {
  has(sha256: string): Promise<{ readonly size: number } | undefined>;
  /** Bytes of a resumable upload received until now; 0 for none. */
  received(sha256: string): Promise<number>;
  /**
   * Appends to an upload at `offset` and, when `size` is reached, verifies the digest and makes the blob appear
   * whole; a wrong digest leaves nothing.
   */
  append(
    sha256: string,
    part: {
      readonly offset: number;
      readonly size: number;
      readonly body: AsyncIterable<Uint8Array>;
    },
  ): Promise<'incomplete' | 'stored'>;
  /** Bytes from `start` to `end`, both included, of a content that is there: as they come, one piece in memory. */
  read(
    sha256: string,
    range: { readonly start: number; readonly end: number },
  ): AsyncIterable<Uint8Array>;
  /** Lays the blob out as a local file to be read, until `release`. */
  open(sha256: string): Promise<{ readonly path: string; release(): Promise<void> } | undefined>;
  remove(sha256: string): Promise<void>;
  /** Bytes used and allowed. */
  usage(): Promise<{ readonly used: number; readonly quota: number }>;
}
