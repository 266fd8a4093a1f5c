/**
 * Contents under their SHA-256: sent whole, or piece by piece where a connection may break.
 * @module
 */
import { createRoute, z } from '@hono/zod-openapi';
import type { Context, MiddlewareHandler } from 'hono';
import { needs } from '../authenticate.ts';
import { ApiError } from '../problem.ts';
import { PROBLEM, sha256Schema } from '../schemas.ts';
import { sendFile } from '../send-file.ts';
import type { HttpService, ServiceEnv } from '../service-env.ts';
import { receivedOf, receivePart } from '../uploads.ts';
import type { RouteGroup } from './route-group.ts';

const params = z.object({ sha256: sha256Schema });
const digits = z.string().regex(/^\d{1,15}$/, 'must be a number of bytes');
const bytes = {
  'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) },
};
const blob = z
  .object({ sha256: sha256Schema, size: z.number().int(), state: z.enum(['incomplete', 'stored']) })
  .openapi('Blob');
const stored = {
  description: 'The content is here, and its digest was verified',
  content: { 'application/json': { schema: blob } },
};

const put = createRoute({
  method: 'put',
  path: '/v1/blobs/{sha256}',
  summary: 'Send a file whole; Content-Length is needed',
  ...needs('submit'),
  request: { params, body: { required: true, content: bytes } },
  responses: { 201: stored, ...PROBLEM },
});

const patch = createRoute({
  method: 'patch',
  path: '/v1/blobs/{sha256}',
  summary: 'Send the next part of a file',
  ...needs('submit'),
  request: {
    params,
    headers: z.object({ 'upload-offset': digits, 'upload-length': digits }),
    body: { required: true, content: bytes },
  },
  responses: {
    200: {
      description: 'The part is kept; Upload-Offset says where the next one begins',
      content: { 'application/json': { schema: blob } },
    },
    201: stored,
    ...PROBLEM,
  },
});

const head = createRoute({
  method: 'head',
  path: '/v1/blobs/{sha256}',
  summary: 'How much of a file is here: Upload-Offset, and Upload-Complete',
  security: needs('submit').security,
  request: { params },
  responses: { 200: { description: 'Something of it is here' }, ...PROBLEM },
});

const readable = needs('read');
const tellable = needs('submit');
// hono answers HEAD with what answers GET: who may send a file may ask how much of it is here.
const readOrTell: MiddlewareHandler<ServiceEnv> = (context, next) =>
  (isHead(context) ? tellable : readable).middleware(context, next);

const get = createRoute({
  method: 'get',
  path: '/v1/blobs/{sha256}',
  summary: 'Get an uploaded file back, or a range of it',
  security: readable.security,
  middleware: readOrTell,
  request: { params, headers: z.object({ range: z.string().max(100).optional() }) },
  responses: {
    200: { description: 'The file' },
    206: { description: 'The range' },
    ...PROBLEM,
  },
});

/** Adds PUT, PATCH, HEAD and GET. */
export const addBlobRoutes: RouteGroup = (app) => {
  app.openapi(put, async (context) => {
    const { sha256 } = context.req.valid('param');
    const size = lengthOf(context);
    const part = { sha256, offset: 0, size, body: context.req.raw.body };
    const { state, received } = await receivePart(
      context.var.service,
      context.var.caller.project,
      part,
    );
    return context.json({ sha256, size: received, state }, 201);
  });

  app.openapi(patch, async (context) => {
    const { sha256 } = context.req.valid('param');
    const sent = context.req.valid('header');
    const [offset, size] = [Number(sent['upload-offset']), Number(sent['upload-length'])];
    if (offset > size) throw new ApiError('BAD_REQUEST', 'Upload-Offset lies behind Upload-Length');
    const part = { sha256, offset, size, body: context.req.raw.body };
    const { state, received } = await receivePart(
      context.var.service,
      context.var.caller.project,
      part,
    );
    context.header('Upload-Offset', String(received));
    return context.json({ sha256, size, state }, state === 'stored' ? 201 : 200);
  });

  app.openAPIRegistry.registerPath(head);
  app.openapi(get, async (context) => {
    const { sha256 } = context.req.valid('param');
    const { service, caller } = context.var;
    const isOwn = await service.store.ownsBlob(caller.project, sha256);
    if (isHead(context)) return tellReceived(service, caller.project, sha256, isOwn);
    if (!isOwn) throw new ApiError('NOT_FOUND', 'this content is not here');
    return sendFile(service.blobs, { sha256, range: context.req.header('range') });
  });
};

/** What another project holds looks as if it were not there. */
async function tellReceived(
  service: HttpService,
  project: string,
  sha256: string,
  isOwn: boolean,
): Promise<Response> {
  const held = isOwn ? await service.blobs.has(sha256) : undefined;
  const received = held?.size ?? (await receivedOf(service, project, sha256));
  if (held === undefined && received === 0)
    throw new ApiError('NOT_FOUND', 'nothing of it is here');
  const headers = {
    'Upload-Offset': String(received),
    // A structured boolean, as in the IETF's draft on resumable uploads.
    'Upload-Complete': held === undefined ? '?0' : '?1',
  };
  return new Response(null, { headers });
}

function lengthOf(context: Context<ServiceEnv>): number {
  const sent = context.req.header('content-length') ?? '';
  if (/^\d{1,15}$/.test(sent)) return Number(sent);
  throw new ApiError('LENGTH_REQUIRED', 'send Content-Length, or the file in parts by PATCH');
}

function isHead(context: Context<ServiceEnv>): boolean {
  return context.req.raw.method === 'HEAD';
}
