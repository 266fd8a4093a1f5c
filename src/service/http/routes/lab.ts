/**
 * The lab page for an uploaded file.
 * @module
 */
import { createRoute, z } from '@hono/zod-openapi';
import { needs } from '../authenticate.ts';
import type { LabLink } from '../lab-links.ts';
import { ApiError } from '../problem.ts';
import { oneLine, PROBLEM, sha256Schema } from '../schemas.ts';
import { sendFile } from '../send-file.ts';
import { pagePolicy, servedPage } from '../served-page.ts';
import type { HttpService } from '../service-env.ts';
import type { RouteGroup } from './route-group.ts';

const body = z.strictObject({ sha256: sha256Schema, name: oneLine(255) });

const add = createRoute({
  method: 'post',
  path: '/v1/lab-links',
  summary: 'An address that shows an uploaded file in the lab, for an hour, to whoever has it',
  ...needs('read'),
  request: { body: { required: true, content: { 'application/json': { schema: body } } } },
  responses: {
    201: {
      description: 'The address, relative to this server',
      content: { 'application/json': { schema: z.object({ path: z.string() }) } },
    },
    ...PROBLEM,
  },
});

/** Adds the route that gives out addresses, and the two addresses of a page. */
export const addLabRoutes: RouteGroup = (app) => {
  app.openapi(add, async (context) => {
    const { service, caller } = context.var;
    const link = context.req.valid('json');
    if (!(await service.store.ownsBlob(caller.project, link.sha256))) {
      throw new ApiError('NOT_FOUND', 'this content is not here');
    }
    return context.json({ path: `/lab/${service.labLinks.add(link)}/` }, 201);
  });

  app.get('/lab/:token/', async (context) => {
    const { service } = context.var;
    const token = context.req.param('token');
    const page = await labPage(service, linkOf(service, token), `/lab/${token}/file`);
    context.header('Content-Security-Policy', pagePolicy(page));
    return context.html(page);
  });

  app.get('/lab/:token/file', async (context) => {
    const { service } = context.var;
    const { sha256 } = linkOf(service, context.req.param('token'));
    if (context.req.header('if-match') !== `"${sha256}"`) {
      throw new ApiError('CONFLICT', 'this is another file than the page was made for');
    }
    const range = context.req.header('range') ?? '';
    return sendFile(service.blobs, { sha256, range });
  });
};

async function labPage(service: HttpService, link: LabLink, path: string): Promise<string> {
  const { sha256, name } = link;
  const held = await service.blobs.has(sha256);
  if (held === undefined) throw new ApiError('NOT_FOUND', 'this content is not here any more');
  return servedPage(service.pages.lab, { name, size: held.size, etag: `"${sha256}"`, path });
}

function linkOf({ labLinks }: HttpService, token: string): LabLink {
  const link = labLinks.get(token);
  if (link !== undefined) return link;
  throw new ApiError('NOT_FOUND', 'this address has ended: open the report again');
}
