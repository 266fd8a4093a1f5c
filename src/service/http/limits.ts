/**
 * Every bound of the HTTP side, in one table. Reaching one is an answer (4xx, or 503 with Retry-After), never growth.
 * @module
 */

/** Sizes in bytes, times in milliseconds, rates per second. */
export interface HttpLimits {
  /** Of a JSON body. */
  readonly jsonBytes: number;
  /** Of a policy. */
  readonly policyBytes: number;
  /** Of one uploaded file. */
  readonly uploadBytes: number;
  /** Uploads at the same time. */
  readonly uploads: number;
  /** Jobs that may wait before new ones are refused. */
  readonly queued: number;
  /** Requests of one key, or of one address without a key. */
  readonly requestRate: number;
  readonly requestBurst: number;
  /** Requests that one address may send with a wrong key. */
  readonly failureRate: number;
  readonly failureBurst: number;
  /** Streams of events at the same time. */
  readonly streams: number;
  readonly heartbeatMs: number;
  /** After this a stream of events ends, and its reader comes again. */
  readonly streamMs: number;
  /** All headers together; Node answers 431. */
  readonly headerBytes: number;
  /** Until the headers are there; Node answers 408. */
  readonly headersMs: number;
  /** A body must bring `windowBytes` in each window. */
  readonly windowMs: number;
  readonly windowBytes: number;
  /** Without a byte in either direction. */
  readonly idleMs: number;
  /** Between two requests. */
  readonly keepAliveMs: number;
  readonly connections: number;
  /** Until a stopping server cuts what is still under way. */
  readonly drainMs: number;
}

/** What applies when nobody says otherwise. */
export const DEFAULT_LIMITS: HttpLimits = {
  jsonBytes: 64 * 1024,
  policyBytes: 1024 * 1024,
  uploadBytes: 64 * 2 ** 30,
  uploads: 8,
  queued: 100_000,
  requestRate: 100,
  requestBurst: 400,
  failureRate: 1,
  failureBurst: 20,
  streams: 128,
  heartbeatMs: 15_000,
  streamMs: 60 * 60_000,
  headerBytes: 16 * 1024,
  headersMs: 10_000,
  windowMs: 15_000,
  windowBytes: 16 * 1024,
  idleMs: 60_000,
  keepAliveMs: 5000,
  connections: 1024,
  drainMs: 10_000,
};
