/**
 * Reports: by the content that they are about, which is an address that lasts, and by job.
 * @module
 */
import { createHash } from 'node:crypto';
import { createRoute, z } from '@hono/zod-openapi';
import { needs } from '../authenticate.ts';
import { ApiError } from '../problem.ts';
import { jobIdSchema, kindSchema, PROBLEM, sha256Schema } from '../schemas.ts';
import type { RouteGroup } from './route-group.ts';

const headers = z.object({ 'if-none-match': z.string().max(500).optional() });
const responses = {
  200: {
    description: 'What the command of the same name prints as JSON',
    content: { 'application/json': { schema: z.looseObject({ schema: z.string() }) } },
  },
  304: { description: 'It is the one that you have' },
  ...PROBLEM,
};

const byContent = createRoute({
  method: 'get',
  path: '/v1/reports/{sha256}',
  summary: 'The latest report about a content',
  ...needs('read'),
  request: {
    params: z.object({ sha256: sha256Schema }),
    query: z.object({ kind: kindSchema.optional() }),
    headers,
  },
  responses,
});

const byJob = createRoute({
  method: 'get',
  path: '/v1/jobs/{id}/report',
  summary: 'The report of a job',
  ...needs('read'),
  request: { params: z.object({ id: jobIdSchema }), headers },
  responses,
});

/** Adds both addresses. */
export const addReportRoutes: RouteGroup = (app) => {
  app.openapi(byContent, async (context) => {
    const { service, caller } = context.var;
    const { sha256 } = context.req.valid('param');
    const { kind = 'scan' } = context.req.valid('query');
    const text = await service.store.reportOf(caller.project, sha256, kind);
    return sendReport(text, context.req.header('if-none-match'));
  });

  app.openapi(byJob, async (context) => {
    const { service, caller } = context.var;
    const job = await service.store.job(caller.project, context.req.valid('param').id);
    const text =
      job?.report === undefined
        ? undefined
        : await service.store.report(caller.project, job.report);
    return sendReport(text, context.req.header('if-none-match'));
  });
};

/** The text as it is kept: what was hashed and signed elsewhere must not be written anew. */
function sendReport(text: string | undefined, known: string | undefined): Response {
  if (text === undefined) throw new ApiError('NOT_FOUND', 'there is no report');
  const ETag = `"${createHash('sha256').update(text).digest('hex')}"`;
  const headers = { ETag, 'Cache-Control': 'private, no-cache' };
  const tags = (known ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  if (tags.includes(ETag)) return new Response(null, { status: 304, headers });
  return new Response(text, { headers: { ...headers, 'Content-Type': 'application/json' } });
}
