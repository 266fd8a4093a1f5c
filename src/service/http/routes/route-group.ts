/**
 * Routes that belong together.
 * @module
 */
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { ServiceEnv } from '../service-env.ts';

/** Adds its routes to the application. */
export type RouteGroup = (app: OpenAPIHono<ServiceEnv>) => void;
