/**
 * The application behind a socket: how long anyone may take, how many may come, and how it ends.
 * @module
 */
import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { createApp } from './app.ts';
import type { HttpLimits } from './limits.ts';
import type { HttpParts } from './service-env.ts';
import { watchBodies } from './slow-bodies.ts';

/** A server that listens. */
export interface RunningServer {
  readonly port: number;
  /** Takes nothing new, lets what is under way come to its end for a while, and ends. */
  close(): Promise<void>;
}

/** Starts listening; rejects with the system's error when the address is taken. */
export async function startServer(
  parts: HttpParts,
  at: { readonly host: string; readonly port: number },
): Promise<RunningServer> {
  const { app, service } = createApp(parts);
  const { limits } = parts;
  // It puts its own Request in the place of the global one, which could not be made from a request of its own.
  const listener = getRequestListener((request, env) => app.fetch(request, env));
  const server = createServer(serverOptions(limits), (request, response) => {
    void listener(request, response);
  });
  server.maxConnections = limits.connections;
  server.maxHeadersCount = 100;
  server.timeout = limits.idleMs;
  const watch = watchBodies(server, limits);
  const port = await listen(server, at);
  parts.hosts.port = port;
  return {
    port,
    async close() {
      for (const stream of service.streams) stream.abort();
      watch.close();
      await drained(server, limits.drainMs);
    },
  };
}

/** `requestTimeout` would bound whole uploads: `watchBodies` bounds their pace instead. */
function serverOptions({
  headerBytes,
  headersMs,
  keepAliveMs,
}: HttpLimits): Parameters<typeof createServer>[0] {
  return {
    maxHeaderSize: headerBytes,
    headersTimeout: headersMs,
    requestTimeout: 0,
    connectionsCheckingInterval: Math.min(headersMs, 2000),
    keepAliveTimeout: keepAliveMs,
    requireHostHeader: true,
  };
}

function listen(
  server: Server,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function drained(server: Server, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), milliseconds);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}
