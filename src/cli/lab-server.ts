/**
 * Serves the local page on the loopback interface, to whoever has the address that was printed.
 *
 * Other pages in the same browser, and other users of the machine, must not get at the file: requests are answered only
 * under the server's own name (a foreign name that resolves to 127.0.0.1 is another host), and the file needs a
 * session, which the printed address gives out once.
 * @module
 */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { pagePolicy, servedPage } from '../service/http/served-page.ts';
import type { LabFile } from './lab-file.ts';

/** What to serve. */
export interface LabOptions {
  /** The page as it was built. */
  readonly page: string;
  readonly file?: LabFile | undefined;
  /** 0 for any free port. */
  readonly port: number;
}

/** A server that is running. */
export interface LabServer {
  /** The address to open; with a file, it works in one browser. */
  readonly url: string;
  close(): Promise<void>;
}

const HOST = '127.0.0.1';
/** Bytes of a secret: nobody guesses 2^192. */
const SECRET_BYTES = 24;

/** Starts listening; rejects with the system's error when the port is taken. */
export async function startLab(options: LabOptions): Promise<LabServer> {
  const handler = new LabHandler(options);
  const server = createServer((request, response) => handler.handle(request, response));
  const port = await listen(server, options.port);
  handler.port = port;
  const query = options.file === undefined ? '' : `?token=${handler.token}`;
  return {
    url: `http://${HOST}:${port}/${query}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

class LabHandler {
  port = 0;
  readonly token: string = secret();
  private readonly session: string = secret();
  private spent = false;
  private readonly file: LabFile | undefined;
  private readonly page: string;
  private readonly policy: string;

  constructor({ page, file }: LabOptions) {
    this.file = file;
    this.page = file === undefined ? page : servedPage(page, { ...file, path: FILE_PATH });
    this.policy = pagePolicy(this.page);
  }

  handle(request: IncomingMessage, response: ServerResponse): void {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    if (!this.isOurName(request.headers.host)) return end(response, 421);
    if (request.method !== 'GET') return end(response, 405);
    const { pathname, searchParams } = new URL(request.url ?? '/', `http://${HOST}`);
    const isNew = this.takes(searchParams.get('token') ?? '');
    if (this.file !== undefined && !isNew && !this.isKnown(request)) {
      return end(response, 403, 'This address was used already, or never given out.\n');
    }
    if (isNew) response.setHeader('Set-Cookie', this.cookie());
    if (pathname === '/') return this.sendPage(response);
    if (pathname !== FILE_PATH || this.file === undefined) return end(response, 404);
    if (!isOwnPage(request)) return end(response, 403);
    this.file.answer(request, response);
    return undefined;
  }

  private sendPage(response: ServerResponse): void {
    response.setHeader('Content-Security-Policy', this.policy);
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(this.page);
  }

  private isOurName(host: string | undefined): boolean {
    return host === `${HOST}:${this.port}` || host === `localhost:${this.port}`;
  }

  /** Whether this is the token, for the first time. */
  private takes(token: string): boolean {
    if (this.spent || !same(token, this.token)) return false;
    this.spent = true;
    return true;
  }

  private isKnown({ headers: { cookie = '' } }: IncomingMessage): boolean {
    const name = `${this.cookieName}=`;
    const found = cookie.split('; ').find((pair) => pair.startsWith(name));
    return same(found?.slice(name.length) ?? '', this.session);
  }

  private cookie(): string {
    return `${this.cookieName}=${this.session}; HttpOnly; SameSite=Strict; Path=/`;
  }

  /** Cookies are shared by all ports of a host: each server has a name of its own. */
  private get cookieName(): string {
    return `pickleproof-lab-${this.port}`;
  }
}

const HEADERS: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};
const FILE_PATH = '/file';

/** Browsers say which page a request comes from: https://www.w3.org/TR/fetch-metadata/ */
function isOwnPage({ headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin';
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function secret(): string {
  return randomBytes(SECRET_BYTES).toString('base64url');
}

function same(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function end(response: ServerResponse, status: number, text = ''): undefined {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(text);
  return undefined;
}
