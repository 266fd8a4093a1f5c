/**
 * Requests are answered under the server's own names only, and to its own pages only.
 *
 * A page on the web can send requests to this machine, and a name of its own can lead here (DNS rebinding). Neither can
 * choose the Host or the Origin that the browser sends with it. An address in digits cannot be made to lead elsewhere.
 * @module
 */
import { isIP, isIPv4 } from 'node:net';
import type { MiddlewareHandler } from 'hono';
import { ApiError } from './problem.ts';
import type { HostRules, ServiceEnv } from './service-env.ts';

/** Refuses hosts and origins that are not ours. */
export const ownHost: MiddlewareHandler<ServiceEnv> = async (context, next) => {
  const host = context.req.header('host') ?? '';
  if (!isOwnHost(host, context.var.service.hosts)) {
    throw new ApiError('WRONG_HOST', 'this name is not served here; --host names further ones');
  }
  const origin = context.req.header('origin');
  if (origin !== undefined && !isSame(origin, host)) refuse();
  if (!isOwnSite(context.req.raw.headers, isPage(context.req.path))) refuse();
  await next();
};

/** Whether a Host header names this server. */
export function isOwnHost(host: string, { loopback, port, names }: HostRules): boolean {
  const [, bracketed, plain = '', digits] = HOST.exec(host.toLowerCase()) ?? [];
  const name = bracketed ?? plain;
  if (name === '') return false;
  if (names.includes(name) || names.includes(host.toLowerCase())) return true;
  if (Number(digits ?? 80) !== port) return false;
  if (name === 'localhost') return true;
  return loopback ? isLoopback(name) : isIP(name) !== 0;
}

/** Whether an address in digits is one of this machine's loopback interface. */
export function isLoopback(address: string): boolean {
  return address === '::1' || (isIPv4(address) && address.startsWith('127.'));
}

/** `name:port`, `[v6]:port`; a name is letters, digits, dots and hyphens. */
const HOST = /^(?:\[([0-9a-f:.]{2,45})\]|([a-z0-9.-]{1,253}))(?::(\d{1,5}))?$/;

function isSame(origin: string, host: string): boolean {
  return URL.canParse(origin) && new URL(origin).host === new URL(`http://${host}`).host;
}

/** https://www.w3.org/TR/fetch-metadata/: what the browser says of the page that asks. */
function isOwnSite(headers: Headers, page: boolean): boolean {
  const site = headers.get('sec-fetch-site');
  if (site === null || site === 'same-origin' || site === 'none') return true;
  // Following a link to a page from elsewhere is fine: it shows nothing to whoever linked.
  return page && headers.get('sec-fetch-mode') === 'navigate';
}

function isPage(path: string): boolean {
  return path === '/' || path.startsWith('/reports/') || path.startsWith('/lab/');
}

function refuse(): never {
  throw new ApiError('FOREIGN_ORIGIN', 'requests of other sites are not answered');
}
