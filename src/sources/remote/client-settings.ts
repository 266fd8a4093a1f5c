/**
 * What a client may do, as plain data: it is handed to the thread that fetches.
 * @module
 */
import type { Environment } from './remote-store.ts';

/** Limits and permissions of a client. Times are in milliseconds. */
export interface ClientSettings {
  /** Variables for proxies, tokens and endpoints. */
  readonly env: Environment;
  /** Origins that the user named himself: they may lie on a private network. */
  readonly origins: readonly string[];
  /** Plain http also to hosts that are not loopback. */
  readonly allowHttp: boolean;
  /** Private, link-local and loopback addresses also where the user did not name them. */
  readonly allowPrivate: boolean;
  /** Bytes of bodies in all, and requests in all, redirects and retries among them. */
  readonly maxBytes: number;
  readonly maxRequests: number;
  readonly connectMs: number;
  /** Until the headers are there. */
  readonly headersMs: number;
  /** Without a byte of the body. */
  readonly stallMs: number;
  readonly redirects: number;
  /** Tries in all for one request. */
  readonly tries: number;
  /** Before the second try; doubles with each further one. */
  readonly backoffMs: number;
  /** At most so long, also when the server asks for more by `Retry-After`. */
  readonly longestWaitMs: number;
  /** For one range with all its tries; a longer body gets a second more for each 16 KB. */
  readonly answerMs: number;
}

/** What applies where nothing else is said. */
export const CLIENT_SETTINGS: ClientSettings = {
  env: {},
  origins: [],
  allowHttp: false,
  allowPrivate: false,
  maxBytes: Number.MAX_SAFE_INTEGER,
  maxRequests: 100_000,
  connectMs: 10_000,
  headersMs: 30_000,
  stallMs: 30_000,
  redirects: 5,
  tries: 4,
  backoffMs: 250,
  longestWaitMs: 30_000,
  answerMs: 240_000,
};
