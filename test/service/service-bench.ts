/**
 * A service over some store, to send requests to without a socket.
 * @module
 */
import { createHash } from 'node:crypto';
import { createApp, type ServiceApp } from '../../src/service/http/app.ts';
import { newKey } from '../../src/service/http/key.ts';
import { DEFAULT_LIMITS, type HttpLimits } from '../../src/service/http/limits.ts';
import type { HttpParts } from '../../src/service/http/service-env.ts';
import { DEFAULT_SCHEMES } from '../../src/service/http/submitted-address.ts';
import type { BlobStore, Scope, ServiceStore } from '../../src/service/ports.ts';
import { MemoryBlobs, MemoryStore } from './memory-store.ts';

/** Pages as small as pages can be, with what the server looks for in them. */
export const PAGES = {
  dashboard: `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; connect-src 'self'" />`,
  lab:
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; connect-src 'none'" />` +
    '<script type="application/json" id="served"></script>',
};

/** No rate is reached by a test that does not ask for it. */
const PATIENT: HttpLimits = {
  ...DEFAULT_LIMITS,
  requestRate: 1e6,
  requestBurst: 1e6,
  failureRate: 1e6,
  failureBurst: 1e6,
};

/** What may be different from the usual. */
export interface BenchOptions<S extends ServiceStore, B extends BlobStore> {
  readonly store: S;
  readonly blobs: B;
  readonly limits?: Partial<HttpLimits>;
  readonly parts?: Partial<HttpParts>;
}

/** A service and how to talk to it. */
export interface ServiceBench<S extends ServiceStore, B extends BlobStore> extends ServiceApp {
  readonly store: S;
  readonly blobs: B;
  readonly lines: Readonly<Record<string, string | number>>[];
  /** Sends one request; a body that is an object goes as JSON. */
  readonly send: (method: string, path: string, options?: Sent) => Promise<Response>;
  /** Makes a key and returns its text. */
  readonly keyFor: (scopes: readonly Scope[], project?: string) => Promise<string>;
}

/** What goes with a request. */
export interface Sent {
  readonly key?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly body?: Uint8Array | string | ReadableStream<Uint8Array>;
}

/** The parts of a service over a store. */
export function serviceParts<S extends ServiceStore, B extends BlobStore>(
  { store, blobs, limits = {}, parts = {} }: BenchOptions<S, B>,
  lines: Readonly<Record<string, string | number>>[] = [],
): HttpParts {
  return {
    store,
    blobs,
    limits: { ...PATIENT, ...limits },
    addresses: { schemes: DEFAULT_SCHEMES, allowPrivate: false },
    hosts: { loopback: true, port: 80, names: [] },
    pages: PAGES,
    version: '0.0.0',
    checkPolicy: (toml) => Promise.resolve(toml.includes('wrong') ? 'line 1: wrong' : undefined),
    log: (line) => lines.push(line),
    now: () => new Date(),
    ...parts,
  };
}

/** A service over a given store. */
export function benchOver<S extends ServiceStore, B extends BlobStore>(
  options: BenchOptions<S, B>,
): ServiceBench<S, B> {
  const lines: Readonly<Record<string, string | number>>[] = [];
  const made = createApp(serviceParts(options, lines));
  const { store, blobs } = options;
  return {
    ...made,
    store,
    blobs,
    lines,
    send: async (method, path, sent = {}) => made.app.request(requestOf(method, path, sent)),
    async keyFor(scopes, project = 'default') {
      const { key, text } = newKey(project, scopes, new Date());
      await store.addKey(key);
      made.service.openness.close();
      return text;
    },
  };
}

/** A service over a store in memory. */
export function memoryBench(
  options: Partial<BenchOptions<MemoryStore, MemoryBlobs>> = {},
): ServiceBench<MemoryStore, MemoryBlobs> {
  return benchOver({ store: new MemoryStore(), blobs: new MemoryBlobs(), ...options });
}

/** Sends requests to a server that listens. */
export function sendTo(url: string): ServiceBench<ServiceStore, BlobStore>['send'] {
  return (method, path, { key, headers, json, body } = {}) => {
    const all = new Headers(headers);
    if (key !== undefined) all.set('authorization', `Bearer ${key}`);
    if (json !== undefined) all.set('content-type', 'application/json');
    const payload = json === undefined ? body : JSON.stringify(json);
    return fetch(new URL(path, url), { method, headers: all, body: payload ?? null });
  };
}

function requestOf(method: string, path: string, { key, headers, json, body }: Sent): Request {
  const all = new Headers({ host: 'localhost', ...headers });
  if (key !== undefined) all.set('authorization', `Bearer ${key}`);
  if (json !== undefined) all.set('content-type', 'application/json');
  const payload = json === undefined ? body : JSON.stringify(json);
  if (payload instanceof Uint8Array || typeof payload === 'string') {
    if (!all.has('content-length')) all.set('content-length', String(Buffer.byteLength(payload)));
  }
  const init: RequestInit = { method, headers: all, body: payload ?? null };
  if (payload instanceof ReadableStream) Object.assign(init, { duplex: 'half' });
  return new Request(`http://localhost${path}`, init);
}

/** Hex SHA-256. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The code of a problem; undefined when the answer is none. */
export async function codeOf(response: Response): Promise<string | undefined> {
  if (response.headers.get('content-type') !== 'application/problem+json') return undefined;
  const { code }: { code: string } = JSON.parse(await response.text());
  return code;
}
