/**
 * Keys of the project, for who may administer it.
 * @module
 */
import { createRoute, z } from '@hono/zod-openapi';
import type { ApiKey } from '../../ports.ts';
import { needs } from '../authenticate.ts';
import { newKey } from '../key.ts';
import { ApiError } from '../problem.ts';
import { PROBLEM, scopeSchema } from '../schemas.ts';
import type { RouteGroup } from './route-group.ts';

const key = z
  .object({
    id: z.string(),
    project: z.string(),
    scopes: z.array(scopeSchema),
    createdAt: z.iso.datetime(),
    revokedAt: z.iso.datetime().optional(),
  })
  .openapi('Key');
const id = z.string().regex(/^[0-9a-f]{16}$/, 'must be the id of a key');

const list = createRoute({
  method: 'get',
  path: '/v1/keys',
  summary: 'The keys of the project, without their secrets',
  ...needs('admin'),
  responses: {
    200: {
      description: 'All of them',
      content: { 'application/json': { schema: z.object({ items: z.array(key) }) } },
    },
    ...PROBLEM,
  },
});

const add = createRoute({
  method: 'post',
  path: '/v1/keys',
  summary: 'Make a key; its text is in this answer and nowhere else',
  ...needs('admin'),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.strictObject({ scopes: z.array(scopeSchema).min(1).max(3) }),
        },
      },
    },
  },
  responses: {
    201: {
      description: 'The key',
      content: {
        'application/json': { schema: key.extend({ text: z.string() }).openapi('NewKey') },
      },
    },
    ...PROBLEM,
  },
});

const revoke = createRoute({
  method: 'delete',
  path: '/v1/keys/{id}',
  summary: 'Revoke a key; it is refused from then on',
  ...needs('admin'),
  request: { params: z.object({ id }) },
  responses: { 204: { description: 'It is revoked' }, ...PROBLEM },
});

/** Adds listing, making and revoking. */
export const addKeyRoutes: RouteGroup = (app) => {
  app.openapi(list, async (context) => {
    const { service, caller } = context.var;
    const keys = await service.store.keys(caller.project);
    return context.json({ items: keys.map(shown) }, 200);
  });

  app.openapi(add, async (context) => {
    const { service, caller } = context.var;
    const known = await service.store.keys(caller.project);
    if (known.filter(({ revokedAt }) => revokedAt === undefined).length >= MOST) {
      throw new ApiError('CONFLICT', `a project has at most ${MOST} keys`);
    }
    const scopes = [...new Set(context.req.valid('json').scopes)];
    const made = newKey(caller.project, scopes, service.now());
    await service.store.addKey(made.key);
    service.openness.close();
    return context.json({ ...shown(made.key), text: made.text }, 201);
  });

  app.openapi(revoke, async (context) => {
    const { service, caller } = context.var;
    const { id } = context.req.valid('param');
    const isDone = await service.store.revokeKey(caller.project, id);
    if (!isDone) throw new ApiError('NOT_FOUND', 'there is no such key');
    return context.body(null, 204);
  });
};

/** Keys of a project that are not revoked. */
const MOST = 100;

function shown({ id, project, scopes, createdAt, revokedAt }: ApiKey): z.output<typeof key> {
  return { id, project, scopes: [...scopes], createdAt, revokedAt };
}
