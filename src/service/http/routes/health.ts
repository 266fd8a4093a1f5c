/**
 * Whether the server lives, and whether it can work.
 * @module
 */
import { createRoute, z } from '@hono/zod-openapi';
import type { ServiceStore } from '../../ports.ts';
import { ApiError } from '../problem.ts';
import { PROBLEM } from '../schemas.ts';
import type { RouteGroup } from './route-group.ts';

const content = { 'application/json': { schema: z.object({ status: z.literal('ok') }) } };
const responses = { 200: { description: 'It is', content }, ...PROBLEM };

const live = createRoute({
  method: 'get',
  path: '/healthz',
  summary: 'Whether the server answers at all',
  responses,
});

const ready = createRoute({
  method: 'get',
  path: '/readyz',
  summary: 'Whether the database answers too',
  responses,
});

/** Adds both; neither needs a key. */
export const addHealthRoutes: RouteGroup = (app) => {
  app.openapi(live, (context) => context.json({ status: 'ok' as const }, 200));
  app.openapi(ready, async (context) => {
    const { store } = context.var.service;
    if (await isReady(store)) return context.json({ status: 'ok' as const }, 200);
    throw new ApiError('BUSY', 'the database does not answer', { 'Retry-After': '5' });
  });
};

async function isReady(store: ServiceStore): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), READY_MS);
  });
  try {
    return await Promise.race([store.ready().catch(() => false), late]);
  } finally {
    clearTimeout(timer);
  }
}

const READY_MS = 3000;
