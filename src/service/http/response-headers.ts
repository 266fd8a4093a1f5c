/**
 * Headers of every answer: nothing is kept, framed, guessed or run.
 * @module
 */
import type { MiddlewareHandler } from 'hono';
import type { ServiceEnv } from './service-env.ts';

const HEADERS: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** Sets what an answer has not set itself. */
export const responseHeaders: MiddlewareHandler<ServiceEnv> = async (context, next) => {
  await next();
  for (const [name, value] of Object.entries(HEADERS)) {
    if (!context.res.headers.has(name)) context.header(name, value);
  }
};
