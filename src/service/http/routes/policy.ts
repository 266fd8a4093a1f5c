/**
 * The policy of a project: what it vouches for besides the built-in knowledge.
 * @module
 */
import { createRoute, z } from '@hono/zod-openapi';
import { needs } from '../authenticate.ts';
import { ApiError } from '../problem.ts';
import { PROBLEM } from '../schemas.ts';
import type { RouteGroup } from './route-group.ts';

const toml = { 'application/toml': { schema: z.string() } };

const get = createRoute({
  method: 'get',
  path: '/v1/policy',
  summary: 'The policy of the project, as TOML',
  ...needs('read'),
  responses: {
    200: { description: 'The policy; empty when there is none', content: toml },
    ...PROBLEM,
  },
});

const put = createRoute({
  method: 'put',
  path: '/v1/policy',
  summary: 'Replace the policy of the project',
  ...needs('admin'),
  request: { body: { required: true, content: toml } },
  responses: { 204: { description: 'It applies from the next job on' }, ...PROBLEM },
});

/** Adds reading and replacing. */
export const addPolicyRoutes: RouteGroup = (app) => {
  app.openapi(get, async (context) => {
    const { service, caller } = context.var;
    const text = (await service.store.policy(caller.project)) ?? '';
    return new Response(text, { headers: { 'Content-Type': 'application/toml' } });
  });

  app.openapi(put, async (context) => {
    const { service, caller } = context.var;
    const text = textOf(await context.req.arrayBuffer());
    const problem = await service.checkPolicy(text);
    if (problem !== undefined) throw new ApiError('BAD_POLICY', problem.slice(0, 300));
    await service.store.setPolicy(caller.project, text);
    return context.body(null, 204);
  });
};

function textOf(bytes: ArrayBuffer): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // Neither TOML nor the database holds it.
    if (!text.includes('\0')) return text;
  } catch {
    // Said below.
  }
  throw new ApiError('BAD_POLICY', 'the policy must be text in UTF-8');
}
