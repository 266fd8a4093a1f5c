/**
 * Notes each answer: figures for all of them, and the audit log for what changed something.
 * @module
 */
import type { Context, MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { AuditEntry } from '../ports.ts';
import type { ServiceEnv } from './service-env.ts';

/** The outermost layer: it sees the status that is sent. */
export const record: MiddlewareHandler<ServiceEnv> = async (context, next) => {
  const { service } = context.var;
  const started = performance.now();
  await next();
  const seconds = (performance.now() - started) / 1000;
  const route = routePath(context, -1);
  const { method } = context.req;
  service.metrics.count(
    KNOWN_METHODS.has(method) ? method : 'other',
    route,
    context.res.status,
    seconds,
  );
  if (isAudited(context)) await audit(context, route);
};

/** Reading leaves no trace; what was refused before anyone was known would let anybody fill the log. */
function isAudited({ req, var: { caller } }: Context<ServiceEnv>): boolean {
  return !SAFE.has(req.method) && (caller as unknown) !== undefined;
}

async function audit(context: Context<ServiceEnv>, route: string): Promise<void> {
  const { service, caller, from } = context.var;
  const entry: AuditEntry = {
    project: caller.project,
    key: caller.key,
    action: `${context.req.method} ${route}`,
    subject: Object.values(context.req.param()).join(' ').slice(0, SUBJECT),
    status: context.res.status,
    from,
  };
  service.log({ event: 'request', ...entry });
  try {
    await service.store.audit(entry);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    service.log({ event: 'audit-failed', message });
  }
}

/** Characters of a path parameter that are kept. */
const SUBJECT = 128;
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);
const KNOWN_METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE']);
