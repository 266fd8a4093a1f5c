/**
 * The OpenAPI document, for whoever asks.
 * @module
 */
import { openApiDocument } from '../../openapi.ts';
import type { RouteGroup } from './route-group.ts';

/** Adds `/v1/openapi.json`. */
export const addDocumentRoute: RouteGroup = (app) => {
  let document: string | undefined;
  app.get('/v1/openapi.json', (context) => {
    document ??= JSON.stringify(openApiDocument(app, context.var.service.version));
    return new Response(document, { headers: { 'Content-Type': 'application/json' } });
  });
};
