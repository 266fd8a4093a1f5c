/**
 * Who is told of jobs that ended.
 * @module
 */
import { randomBytes } from 'node:crypto';
import { createRoute, z } from '@hono/zod-openapi';
import { needs } from '../authenticate.ts';
import { ApiError } from '../problem.ts';
import { oneLine, PROBLEM } from '../schemas.ts';
import { addressProblem } from '../submitted-address.ts';
import type { RouteGroup } from './route-group.ts';

const hook = z.object({ id: z.string(), url: z.string() }).openapi('Webhook');
const secretHook = hook.extend({ secret: z.string() }).openapi('NewWebhook');
const id = z.string().regex(/^[0-9a-f]{16}$/, 'must be the id of a webhook');

const list = createRoute({
  method: 'get',
  path: '/v1/webhooks',
  summary: 'The webhooks of the project, without their secrets',
  ...needs('admin'),
  responses: {
    200: {
      description: 'All of them',
      content: { 'application/json': { schema: z.object({ items: z.array(hook) }) } },
    },
    ...PROBLEM,
  },
});

const add = createRoute({
  method: 'post',
  path: '/v1/webhooks',
  summary:
    'Tell an address of every job that ends; the secret signs what is sent, and is shown once',
  ...needs('admin'),
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: z.strictObject({ url: oneLine(2048) }) } },
    },
  },
  responses: {
    201: {
      description: 'The webhook',
      content: { 'application/json': { schema: secretHook } },
    },
    ...PROBLEM,
  },
});

const remove = createRoute({
  method: 'delete',
  path: '/v1/webhooks/{id}',
  summary: 'Stop telling an address',
  ...needs('admin'),
  request: { params: z.object({ id }) },
  responses: { 204: { description: 'It is gone' }, ...PROBLEM },
});

/** Adds listing, adding and removing. */
export const addWebhookRoutes: RouteGroup = (app) => {
  app.openapi(list, async (context) => {
    const { service, caller } = context.var;
    const hooks = await service.store.webhooks(caller.project);
    return context.json({ items: hooks.map(({ id, url }) => ({ id, url })) }, 200);
  });

  app.openapi(add, async (context) => {
    const { service, caller } = context.var;
    const { url } = context.req.valid('json');
    const { allowPrivate } = service.addresses;
    const schemes = allowPrivate ? ['https', 'http'] : ['https'];
    const problem = addressProblem(url, { schemes, allowPrivate });
    if (problem !== undefined) throw new ApiError('ADDRESS_REFUSED', problem);
    const known = await service.store.webhooks(caller.project);
    if (known.length >= MOST) throw new ApiError('CONFLICT', `a project has at most ${MOST}`);
    const made = { id: randomBytes(8).toString('hex'), url, secret: newSecret() };
    await service.store.addWebhook({ project: caller.project, ...made });
    return context.json(made, 201);
  });

  app.openapi(remove, async (context) => {
    const { service, caller } = context.var;
    const { id } = context.req.valid('param');
    const isGone = await service.store.removeWebhook(caller.project, id);
    if (!isGone) throw new ApiError('NOT_FOUND', 'there is no such webhook');
    return context.body(null, 204);
  });
};

/** Webhooks of a project. */
const MOST = 20;

function newSecret(): string {
  return `whsec_${randomBytes(32).toString('base64url')}`;
}
