/**
 * Ends requests whose bodies hardly move: many of them would hold all connections with next to no traffic (slow-loris).
 *
 * What counts is what came in over the socket. A server that is slow itself stops reading, and then nobody can send; a
 * window is long enough for the buffers to move even so.
 * @module
 */
import type { IncomingMessage, Server } from 'node:http';
import type { HttpLimits } from './limits.ts';

/** Watches until it is closed. */
export function watchBodies(
  server: Server,
  { windowMs, windowBytes }: Pick<HttpLimits, 'windowMs' | 'windowBytes'>,
): { close(): void } {
  const waiting = new Map<IncomingMessage, number>();
  server.prependListener('request', (request: IncomingMessage) => {
    if (request.complete || !hasBody(request)) return;
    waiting.set(request, request.socket.bytesRead);
    request.once('close', () => waiting.delete(request));
    request.once('end', () => waiting.delete(request));
  });
  const timer = setInterval(() => {
    for (const [request, before] of waiting) {
      const { bytesRead } = request.socket;
      // A request that came within this window has been watched for less than one.
      if (bytesRead - before < windowBytes && isOld(request)) request.socket.destroy();
      else waiting.set(request, bytesRead);
    }
  }, windowMs);
  const seen = new WeakSet<IncomingMessage>();
  const isOld = (request: IncomingMessage): boolean => {
    if (seen.has(request)) return true;
    seen.add(request);
    return false;
  };
  timer.unref();
  return { close: () => clearInterval(timer) };
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}
