/**
 * Figures: of a project for its dashboard, of the whole service for Prometheus.
 * @module
 */
import { createRoute, z } from '@hono/zod-openapi';
import type { ServiceStats } from '../../ports.ts';
import { needs } from '../authenticate.ts';
import { DEFAULT_PROJECT } from '../key.ts';
import { ApiError } from '../problem.ts';
import { PROBLEM } from '../schemas.ts';
import type { RouteGroup } from './route-group.ts';

const count = z.number().int();
const schema: z.ZodType<ServiceStats> = z
  .object({
    jobs: z.object({
      queued: count,
      active: count,
      done: count,
      failed: count,
      dead: count,
      cancelled: count,
    }),
    oldestQueuedSeconds: z.number(),
    verdictsByDay: z.array(z.object({ day: z.string(), verdict: z.string(), count })),
    findingsByRule: z.array(z.object({ rule: z.string(), count })),
  })
  .openapi('Stats');

const stats = createRoute({
  method: 'get',
  path: '/v1/stats',
  summary: 'Jobs by state, verdicts over time, findings by rule',
  ...needs('read'),
  responses: {
    200: { description: 'Of the project', content: { 'application/json': { schema } } },
    ...PROBLEM,
  },
});

const metrics = createRoute({
  method: 'get',
  path: '/metrics',
  summary: 'Figures of the whole service, for Prometheus; only for the project "default"',
  ...needs('admin'),
  responses: {
    200: { description: 'Text format 0.0.4', content: { 'text/plain': { schema: z.string() } } },
    ...PROBLEM,
  },
});

/** Adds both. */
export const addStatsRoutes: RouteGroup = (app) => {
  app.openapi(stats, async (context) => {
    const { service, caller } = context.var;
    return context.json(await service.store.stats(caller.project), 200);
  });

  app.openapi(metrics, async (context) => {
    const { service, caller } = context.var;
    if (caller.project !== DEFAULT_PROJECT) {
      throw new ApiError(
        'FORBIDDEN',
        'the figures of all projects are for whoever runs the service',
      );
    }
    const text = service.metrics.text(await service.store.stats(), service.streams.size);
    return context.text(text, 200, { 'Content-Type': 'text/plain; version=0.0.4' });
  });
};
