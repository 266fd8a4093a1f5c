/**
 * What happens to jobs, as it happens: server-sent events, which begin again where a reader left off.
 *
 * https://html.spec.whatwg.org/multipage/server-sent-events.html
 * @module
 */
import { createRoute, z } from '@hono/zod-openapi';
import { needs } from '../authenticate.ts';
import { eventStream } from '../event-stream.ts';
import { ApiError } from '../problem.ts';
import { eventSchema, jobIdSchema, PROBLEM } from '../schemas.ts';
import type { RouteGroup } from './route-group.ts';

const headers = z.object({
  'last-event-id': z
    .string()
    .regex(/^\d{1,15}$/, 'must be the id of an event')
    .optional(),
});
const query = z.object({ after: z.coerce.number().int().min(0).max(1e15).optional() });
const responses = {
  200: {
    description: 'Each event has the state as its name, and is one of these',
    content: { 'text/event-stream': { schema: eventSchema } },
  },
  ...PROBLEM,
};

const ofJob = createRoute({
  method: 'get',
  path: '/v1/jobs/{id}/events',
  summary: 'The events of one job, until it has ended',
  ...needs('read'),
  request: { params: z.object({ id: jobIdSchema }), headers, query },
  responses,
});

const ofProject = createRoute({
  method: 'get',
  path: '/v1/events',
  summary: 'The events of all jobs of the project',
  ...needs('read'),
  request: { headers, query },
  responses,
});

/** Adds both streams. */
export const addEventRoutes: RouteGroup = (app) => {
  app.openapi(ofJob, async (context) => {
    const { service, caller } = context.var;
    const { id } = context.req.valid('param');
    if ((await service.store.job(caller.project, id)) === undefined) {
      throw new ApiError('NOT_FOUND', 'there is no such job');
    }
    const after = lastSeen(context.req.valid('header'), context.req.valid('query'));
    return eventStream(service, { project: caller.project, job: id, after });
  });

  app.openapi(ofProject, (context) => {
    const { service, caller } = context.var;
    const after = lastSeen(context.req.valid('header'), context.req.valid('query'));
    return eventStream(service, { project: caller.project, job: undefined, after });
  });
};

/** A reader that comes again says so in a header; a first one may name its beginning. */
function lastSeen(
  { 'last-event-id': id }: z.output<typeof headers>,
  { after }: z.output<typeof query>,
): number {
  return id === undefined ? (after ?? 0) : Number(id);
}
