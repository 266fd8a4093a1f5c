/**
 * The OpenAPI document of the service, made from the schemas that requests are checked by.
 * @module
 */
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { ServiceEnv } from './http/service-env.ts';

/** OpenAPI 3.1 as data. */
export function openApiDocument(app: OpenAPIHono<ServiceEnv>, version: string): object {
  app.openAPIRegistry.registerComponent('securitySchemes', 'key', {
    type: 'http',
    scheme: 'bearer',
    description: 'A key: pp_…; a route names the scope that the key must have',
  });
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'pickleproof',
      version,
      description:
        'Judges, explains, converts and verifies machine-learning model files without running them.',
      license: { name: 'Apache-2.0' },
    },
  });
}
