/**
 * The HTTP side as one application: what every request goes through, and the routes.
 * @module
 */
import { OpenAPIHono } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import type { MiddlewareHandler } from 'hono';
import { ServiceError } from '../service-error.ts';
import { throttle } from './authenticate.ts';
import { isDatabaseAway } from './database-away.ts';
import { LabLinks } from './lab-links.ts';
import { HttpMetrics } from './metrics.ts';
import { OpenUntilKeys } from './openness.ts';
import { ownHost } from './own-host.ts';
import { Possession } from './possession.ts';
import { ApiError, problemResponse, type ProblemCode } from './problem.ts';
import { record } from './record.ts';
import { responseHeaders } from './response-headers.ts';
import { ROUTES } from './routes/routes.ts';
import type { HttpParts, HttpService, ServiceEnv } from './service-env.ts';
import { TokenBuckets } from './token-buckets.ts';
import { Uploads } from './uploads.ts';

/** The application, and what it keeps. */
export interface ServiceApp {
  readonly app: OpenAPIHono<ServiceEnv>;
  readonly service: HttpService;
}

/** Puts it together; nothing listens yet. */
export function createApp(parts: HttpParts): ServiceApp {
  const service = keptFor(parts);
  const app = new OpenAPIHono<ServiceEnv>({
    defaultHook: (result) => {
      if (!result.success) throw badRequest(result.target, result.error.issues[0]);
    },
  });
  app.use(async (context, next) => {
    context.set('service', service);
    context.set('from', context.env?.incoming?.socket.remoteAddress ?? 'unknown');
    await next();
  });
  app.use(record, responseHeaders, ownHost, throttle, bodies(service));
  app.onError((error, context) =>
    problemResponse(asApiError(error, service, context.req.raw.signal)),
  );
  app.notFound(() =>
    problemResponse(new ApiError('NOT_FOUND', 'there is nothing at this address')),
  );
  for (const addTo of ROUTES) addTo(app);
  return { app, service };
}

function keptFor(parts: HttpParts): HttpService {
  const { limits, store, hosts } = parts;
  const buckets = { most: 10_000, now };
  return {
    ...parts,
    metrics: new HttpMetrics(),
    buckets: new TokenBuckets({ ...buckets, rate: limits.requestRate, burst: limits.requestBurst }),
    failures: new TokenBuckets({
      ...buckets,
      rate: limits.failureRate,
      burst: limits.failureBurst,
    }),
    uploads: new Uploads(limits.uploads),
    possession: new Possession(),
    labLinks: new LabLinks(now),
    openness: new OpenUntilKeys(store, hosts.loopback, now),
    streams: new Set(),
  };
}

function now(): number {
  return performance.now();
}

/** Uploads are bounded where they are taken; everything else is small. */
function bodies({ limits }: HttpService): MiddlewareHandler<ServiceEnv> {
  const small = bodyLimit({ maxSize: limits.jsonBytes, onError });
  const policy = bodyLimit({ maxSize: limits.policyBytes, onError });
  return (context, next) => {
    const { path } = context.req;
    if (path.startsWith('/v1/blobs/')) return next();
    return (path === '/v1/policy' ? policy : small)(context, next);
  };
}

function onError(): never {
  throw new ApiError('TOO_LARGE', 'the body is larger than this route takes');
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

function badRequest(target: string, issue: Issue | undefined): ApiError {
  const place = [target, ...(issue?.path ?? [])].map(String).join('.').slice(0, 100);
  return new ApiError('BAD_REQUEST', `${place}: ${(issue?.message ?? 'not valid').slice(0, 200)}`);
}

/** How a mistake is told to whoever sent the request. */
function asApiError(error: unknown, service: HttpService, signal: AbortSignal): ApiError {
  if (error instanceof ApiError) return error;
  if (error instanceof HTTPException) {
    if (error.status === 415) return new ApiError('UNSUPPORTED_TYPE', 'send application/json');
    if (error.status === 413) return new ApiError('TOO_LARGE', 'the body is too large');
    return new ApiError('BAD_JSON', 'the body must be JSON');
  }
  if (error instanceof ServiceError && error.code === 'BLOBS_AWAY') {
    service.log({ event: 'blobs-away', message: reasonOf(error.cause ?? error) });
    return new ApiError('BUSY', error.message, { 'Retry-After': '5' });
  }
  if (error instanceof ServiceError) {
    const code = KNOWN[error.code];
    if (code !== undefined) return new ApiError(code, error.message);
  }
  if (signal.aborted) return new ApiError('BAD_REQUEST', 'the request ended before its body');
  const isAway = isDatabaseAway(error);
  service.log({ event: isAway ? 'database-away' : 'internal-error', message: reasonOf(error) });
  return isAway
    ? new ApiError('BUSY', 'the database does not answer', { 'Retry-After': '2' })
    : new ApiError('INTERNAL', 'the log of the service says more');
}

function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, 500);
}

const KNOWN: Readonly<Partial<Record<ServiceError['code'], ProblemCode>>> = {
  WRONG_OFFSET: 'CONFLICT',
  WRONG_SIZE: 'BAD_REQUEST',
  WRONG_DIGEST: 'DIGEST_MISMATCH',
  UPLOAD_BUSY: 'CONFLICT',
  QUOTA_EXCEEDED: 'QUOTA_EXCEEDED',
  DISK_FULL: 'BUSY',
  BAD_TARGET: 'BAD_REQUEST',
};
