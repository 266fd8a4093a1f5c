/**
 * All routes, in the order of the OpenAPI document.
 * @module
 */
import { addBlobRoutes } from './blobs.ts';
import { addDocumentRoute } from './document.ts';
import { addEventRoutes } from './job-events.ts';
import { addHealthRoutes } from './health.ts';
import { addJobRoutes } from './jobs.ts';
import { addKeyRoutes } from './keys.ts';
import { addLabRoutes } from './lab.ts';
import { addPageRoutes } from './pages.ts';
import { addPolicyRoutes } from './policy.ts';
import { addReportRoutes } from './reports.ts';
import type { RouteGroup } from './route-group.ts';
import { addStatsRoutes } from './stats.ts';
import { addWebhookRoutes } from './webhooks.ts';

/** Each adds its own. */
export const ROUTES: readonly RouteGroup[] = [
  addBlobRoutes,
  addJobRoutes,
  addEventRoutes,
  addReportRoutes,
  addPolicyRoutes,
  addWebhookRoutes,
  addKeyRoutes,
  addLabRoutes,
  addStatsRoutes,
  addHealthRoutes,
  addPageRoutes,
  addDocumentRoute,
];
