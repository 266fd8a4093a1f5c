/**
 * A server on a free port of this machine, for as long as a test needs it.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** A server that runs. */
export interface Loopback {
  readonly origin: string;
  readonly host: string;
  /** `GET /path?query` of every request. */
  readonly seen: string[];
  close(): Promise<void>;
}

/** Starts it; `answer` gets each request with its address read. */
export async function serve(
  answer: (request: IncomingMessage, response: ServerResponse, url: URL) => void,
): Promise<Loopback> {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url}`);
    answer(request, response, new URL(request.url ?? '/', `http://${request.headers.host}`));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    origin: `http://127.0.0.1:${port}`,
    host: `127.0.0.1:${port}`,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
