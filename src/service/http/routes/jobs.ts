/**
 * Jobs: asked for, looked up, listed and searched, cancelled.
 * @module
 */
import { createRoute, z } from '@hono/zod-openapi';
import type { JobKind, JobRecord, ServiceStore } from '../../ports.ts';
import { optionProblem } from '../../worker/job-options.ts';
import { needs } from '../authenticate.ts';
import { isTerminal, settled } from '../job-progress.ts';
import { ApiError } from '../problem.ts';
import {
  jobIdSchema,
  jobPageSchema,
  jobSchema,
  kindSchema,
  oneLine,
  optionsSchema,
  PROBLEM,
  sha256Schema,
  stateSchema,
  targetSchema,
} from '../schemas.ts';
import type { HttpService } from '../service-env.ts';
import { addressProblem } from '../submitted-address.ts';
import type { RouteGroup } from './route-group.ts';

const job = { 'application/json': { schema: jobSchema } };
const params = z.object({ id: jobIdSchema });
const request = z
  .strictObject({
    kind: kindSchema,
    target: targetSchema,
    options: optionsSchema.optional(),
    priority: z.number().int().min(-10).max(10).optional(),
    dedupKey: oneLine(128).optional(),
  })
  .openapi('JobRequest');

const submit = createRoute({
  method: 'post',
  path: '/v1/jobs',
  summary: 'Ask for a scan, an explanation, a conversion or a verification',
  ...needs('submit'),
  request: { body: { required: true, content: { 'application/json': { schema: request } } } },
  responses: {
    200: { description: 'The same was asked for before', content: job },
    202: { description: 'The job waits', content: job },
    ...PROBLEM,
  },
});

const list = createRoute({
  method: 'get',
  path: '/v1/jobs',
  summary: 'History, newest first; search by state, verdict, content, or part of a name',
  ...needs('read'),
  request: {
    query: z.object({
      state: stateSchema.optional(),
      verdict: z.enum(['clean', 'unknown', 'incomplete', 'dangerous']).optional(),
      sha256: sha256Schema.optional(),
      text: oneLine(200).optional(),
      cursor: z
        .string()
        .regex(/^\d{1,15}$/, 'must be the "next" of the page before')
        .optional(),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
  },
  responses: {
    200: { description: 'A page', content: { 'application/json': { schema: jobPageSchema } } },
    ...PROBLEM,
  },
});

const get = createRoute({
  method: 'get',
  path: '/v1/jobs/{id}',
  summary: 'A job as it stands; `wait` holds the answer back until it has ended',
  ...needs('read'),
  request: {
    params,
    query: z.object({ wait: z.coerce.number().int().min(0).max(30).default(0) }),
  },
  responses: { 200: { description: 'The job', content: job }, ...PROBLEM },
});

const cancel = createRoute({
  method: 'delete',
  path: '/v1/jobs/{id}',
  summary: 'Cancel a job that has not ended',
  ...needs('submit'),
  request: { params },
  responses: { 200: { description: 'The job', content: job }, ...PROBLEM },
});

/** Adds the routes of jobs. */
export const addJobRoutes: RouteGroup = (app) => {
  app.openapi(submit, async (context) => {
    const { service, caller } = context.var;
    const { options = {}, ...asked } = context.req.valid('json');
    await checkTarget(service, caller.project, asked.target);
    await checkOptions(service, caller.project, asked.kind, options);
    await refuseWhenFull(service);
    const { job, created } = await service.store.submit({
      project: caller.project,
      options,
      ...asked,
    });
    context.header('Location', `/v1/jobs/${job.id}`);
    return context.json(job, created ? 202 : 200);
  });

  app.openapi(list, async (context) => {
    const { service, caller } = context.var;
    const filter = { ...context.req.valid('query'), project: caller.project };
    return context.json(await service.store.jobs(filter), 200);
  });

  app.openapi(get, async (context) => {
    const { service, caller } = context.var;
    const { wait } = context.req.valid('query');
    const { id } = context.req.valid('param');
    const found = await settled(service.store, caller.project, id, wait * 1000);
    return context.json(found ?? missing(), 200);
  });

  app.openapi(cancel, async (context) => {
    const { service, caller } = context.var;
    const { id } = context.req.valid('param');
    const isCancelled = await service.store.cancel(caller.project, id);
    const found = (await service.store.job(caller.project, id)) ?? missing();
    if (!isCancelled && isTerminal(found.state) && found.state !== 'cancelled') {
      throw new ApiError('CONFLICT', `this job has ended: ${found.state}`);
    }
    return context.json(found, 200);
  });
};

async function checkTarget(
  { store, blobs, addresses }: HttpService,
  project: string,
  target: JobRecord['target'],
): Promise<void> {
  if (target.kind === 'uri') {
    const problem = addressProblem(target.uri, addresses);
    if (problem !== undefined) throw new ApiError('ADDRESS_REFUSED', problem);
    return;
  }
  const isHere = await store.ownsBlob(project, target.sha256);
  if (isHere && (await blobs.has(target.sha256)) !== undefined) return;
  throw new ApiError('NOT_FOUND', 'this content is not here: send it by PUT /v1/blobs/{sha256}');
}

/** A job that can only fail is refused; and no option may name a content that is not the project's own. */
async function checkOptions(
  { store }: HttpService,
  project: string,
  kind: JobKind,
  options: JobRecord['options'],
): Promise<void> {
  const problem = optionProblem(kind, options);
  if (problem !== undefined) throw new ApiError('BAD_REQUEST', problem);
  const { signature } = options;
  if (typeof signature !== 'string' || (await store.ownsBlob(project, signature))) return;
  throw new ApiError('NOT_FOUND', 'the signature is not here: send it by PUT /v1/blobs/{sha256}');
}

/** Better no than a promise that takes days. The figure may be a second old: the bound is no exact one. */
async function refuseWhenFull({ store, limits }: HttpService): Promise<void> {
  const waiting = await queueDepth(store);
  if (waiting < limits.queued) return;
  throw new ApiError('BUSY', `${waiting} jobs wait already`, { 'Retry-After': '30' });
}

const DEPTHS = new WeakMap<
  ServiceStore,
  { readonly at: number; readonly depth: Promise<number> }
>();

function queueDepth(store: ServiceStore): Promise<number> {
  const known = DEPTHS.get(store);
  if (known !== undefined && performance.now() - known.at < DEPTH_MS) return known.depth;
  const depth = store.stats().then(({ jobs }) => jobs.queued);
  DEPTHS.set(store, { at: performance.now(), depth });
  depth.catch(() => DEPTHS.delete(store));
  return depth;
}

const DEPTH_MS = 1000;

function missing(): never {
  throw new ApiError('NOT_FOUND', 'there is no such job');
}
