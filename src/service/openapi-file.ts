/**
 * The OpenAPI document as `npm run gen` writes it.
 * @module
 */
import { OpenAPIHono } from '@hono/zod-openapi';
import { ROUTES } from './http/routes/routes.ts';
import type { ServiceEnv } from './http/service-env.ts';
import { openApiDocument } from './openapi.ts';

/** JSON text; no service is needed for it. */
export function openApiFile(version: string): string {
  const app = new OpenAPIHono<ServiceEnv>();
  for (const addTo of ROUTES) addTo(app);
  return `${JSON.stringify(openApiDocument(app, version), undefined, 2)}\n`;
}
