/**
 * The dashboard: one page, for the start and for each report.
 * @module
 */
import type { Context } from 'hono';
import { pagePolicy } from '../served-page.ts';
import type { ServiceEnv } from '../service-env.ts';
import type { RouteGroup } from './route-group.ts';

/** Adds the addresses at which people look; the page asks for data itself, with a key where one is needed. */
export const addPageRoutes: RouteGroup = (app) => {
  app.get('/', sendDashboard);
  app.get('/reports/:sha256{[0-9a-f]{64}}', sendDashboard);
};

function sendDashboard(context: Context<ServiceEnv>): Response | Promise<Response> {
  const { dashboard } = context.var.service.pages;
  context.header('Content-Security-Policy', pagePolicy(dashboard));
  return context.html(dashboard);
}
