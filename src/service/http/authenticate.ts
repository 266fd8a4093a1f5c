/**
 * Who sends a request: by its key, or, where the service has no keys, whoever is on this machine.
 * @module
 */
import { isIPv6 } from 'node:net';
import type { Context, MiddlewareHandler } from 'hono';
import type { ApiKey, Scope } from '../ports.ts';
import { DEFAULT_PROJECT, hashOfKeyText, sameDigest, SCOPES } from './key.ts';
import { ApiError } from './problem.ts';
import type { Caller, ServiceEnv } from './service-env.ts';

/** What a route adds that not everyone may ask for: the scope is in the OpenAPI document too. */
export interface Guard {
  readonly security: { key: string[] }[];
  readonly middleware: MiddlewareHandler<ServiceEnv>;
}

/** Lets through who has the scope. */
export function needs(scope: Scope): Guard {
  return {
    security: [{ key: [scope] }],
    middleware: async (context, next) => {
      const caller = await callerOf(context);
      context.set('caller', caller);
      if (!caller.scopes.includes(scope)) {
        throw new ApiError('FORBIDDEN', `this needs a key with the scope ${scope}`);
      }
      await next();
    },
  };
}

/** What all of an IPv6 network can send counts as one: its owner has 2^64 addresses. */
export function addressGroup(address: string): string {
  if (!isIPv6(address)) return address;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  const [head = '', tail] = address.split('::');
  const groups = head === '' ? [] : head.split(':');
  const missing =
    tail === undefined ? 0 : 8 - groups.length - (tail === '' ? 0 : tail.split(':').length);
  return [...groups, ...Array.from({ length: missing }, () => '0')].slice(0, 4).join(':');
}

async function callerOf(context: Context<ServiceEnv>): Promise<Caller> {
  const { service, from } = context.var;
  const sent = context.req.header('authorization');
  if (sent === undefined) {
    if (await service.openness.isOpen())
      return { project: DEFAULT_PROJECT, key: 'local', scopes: SCOPES };
    throw unauthenticated('send a key: Authorization: Bearer pp_…');
  }
  refuseAfter(service.failures.look(addressGroup(from)));
  const key = await keyOf(context, sent);
  if (key === undefined) {
    service.failures.take(addressGroup(from));
    service.log({ event: 'wrong-key', from });
    throw unauthenticated('this key is not known, or was revoked');
  }
  refuseAfter(service.buckets.take(`key ${key.id}`));
  return { project: key.project, key: key.id, scopes: key.scopes };
}

async function keyOf(context: Context<ServiceEnv>, sent: string): Promise<ApiKey | undefined> {
  const hash = hashOfKeyText(/^Bearer +(\S+) *$/i.exec(sent)?.[1] ?? '');
  if (hash === undefined) return undefined;
  const key = await context.var.service.store.keyByHash(hash);
  const isGood = key !== undefined && sameDigest(key.secretHash, hash);
  return isGood && key.revokedAt === undefined ? key : undefined;
}

/** Limits requests without a key by where they come from. */
export const throttle: MiddlewareHandler<ServiceEnv> = async (context, next) => {
  const { service, from } = context.var;
  if (context.req.header('authorization') === undefined) {
    refuseAfter(service.buckets.take(`from ${addressGroup(from)}`));
  }
  await next();
};

function refuseAfter(seconds: number): void {
  if (seconds === 0) return;
  throw new ApiError('RATE_LIMITED', `try again in ${seconds} s`, {
    'Retry-After': String(seconds),
  });
}

function unauthenticated(detail: string): ApiError {
  return new ApiError('UNAUTHENTICATED', detail, { 'WWW-Authenticate': 'Bearer' });
}
