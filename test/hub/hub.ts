/**
 * A model hub on loopback, as far as its clients ask: revisions, paginated trees, files by range, a CDN of another
 * origin behind redirects, tokens, and faults. Also serves plain files under `/files/`.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { asContent, digestOf, type AnyContent, type Content } from './content.ts';
import type { Fault } from './faults.ts';
import { serveContent, type FaultState } from './serve-content.ts';

/** A file of a repository. */
export interface HubFile {
  readonly content: AnyContent;
  /** Stored by LFS: named by its SHA-256, and fetched from the CDN when there is one. */
  readonly lfs?: boolean;
  /** Its digest where making it would take long. */
  readonly digest?: string;
  /** What the listing says in place of the truth. */
  readonly claims?: { readonly sha256?: string; readonly size?: number };
}

/** A repository with one commit. */
export interface HubRepo {
  readonly kind?: 'models' | 'datasets' | 'spaces';
  /** `org/name`. */
  readonly id: string;
  readonly commit?: string;
  readonly files: Readonly<Record<string, HubFile>>;
  /** Only with this token; `gated` says so in another way than `private`. */
  readonly token?: string;
  readonly gated?: boolean;
}

/** How the hub behaves. */
export interface HubOptions {
  readonly repos?: readonly HubRepo[];
  /** Plain files by name, at `/files/NAME`. */
  readonly files?: Readonly<Record<string, AnyContent>>;
  /** Before each answer, in milliseconds. */
  readonly latency?: number;
  /** Files of LFS are redirected to a server of another origin, with a signed query. */
  readonly cdn?: boolean;
  /** Entries of one page of a tree. */
  readonly pageSize?: number;
}

/** One request that came. */
export interface Seen {
  readonly server: 'hub' | 'cdn';
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
}

/** A hub that runs. */
export interface Hub {
  /** `http://127.0.0.1:PORT`. */
  readonly url: string;
  readonly port: number;
  readonly seen: Seen[];
  /** What goes wrong with answers that carry the bytes of paths that hold `part`. Replaces what was said before. */
  fault(part: string, ...faults: readonly Fault[]): void;
  close(): Promise<void>;
}

/** The commit of repositories that name none. */
export const COMMIT = 'c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00';

/** Starts it on free ports. */
export async function startHub(options: HubOptions = {}): Promise<Hub> {
  const site = new Site(options);
  const servers = [await listen((...pair) => site.answer('hub', ...pair))];
  site.hub = urlOf(servers[0]);
  if (options.cdn === true) {
    servers.push(await listen((...pair) => site.answer('cdn', ...pair)));
    site.cdn = urlOf(servers[1]);
  }
  return {
    url: site.hub,
    port: Number(new URL(site.hub).port),
    seen: site.seen,
    fault: (part, ...faults) => void site.faults.set(part, { faults, answers: 0 }),
    close: async () => {
      await Promise.all(servers.map(closed));
    },
  };
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

class Site {
  readonly seen: Seen[] = [];
  readonly faults = new Map<string, FaultState>();
  hub = '';
  cdn: string | undefined;
  private readonly options: HubOptions;
  private readonly digests = new Map<HubFile, string>();

  constructor(options: HubOptions) {
    this.options = options;
  }

  answer(server: Seen['server'], request: IncomingMessage, response: ServerResponse): void {
    const { method = 'GET', url: path = '/', headers } = request;
    this.seen.push({ server, method, path, headers });
    const { latency = 0 } = this.options;
    setTimeout(() => this.route(server, request, response), latency);
  }

  private route(server: Seen['server'], request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url ?? '/', 'http://hub');
    const path = decodeURIComponent(url.pathname);
    if (path.startsWith('/files/')) this.plain(path.slice(7), request, response);
    else if (server === 'cdn') this.fromCdn(path.slice(1), request, response);
    else if (path.startsWith('/api/')) this.api(path, url, request, response);
    else this.resolve(path, request, response);
  }

  private plain(name: string, request: IncomingMessage, response: ServerResponse): void {
    const file = this.options.files?.[name];
    if (file === undefined) {
      response.writeHead(404).end('no such file\n');
      return;
    }
    const content = asContent(file);
    this.serve(request, response, { content, etag: `"${name}-${content.size}"` });
  }

  private serve(
    request: IncomingMessage,
    response: ServerResponse,
    served: { content: Content; etag: string; headers?: Readonly<Record<string, string>> },
  ): void {
    const path = decodeURIComponent(request.url ?? '');
    const [, state] = [...this.faults].find(([part]) => path.includes(part)) ?? [];
    serveContent(request, response, served, state ?? { faults: [], answers: 0 });
  }

  /** `/api/KIND/ORG/NAME[/revision/REV | /tree/REV[/FOLDER]]`. */
  private api(path: string, url: URL, request: IncomingMessage, response: ServerResponse): void {
    const [, kind, id = '', what, rest = ''] =
      /^\/api\/(models|datasets|spaces)\/([^/]+\/[^/]+)(?:\/(revision|tree)\/(.+))?$/.exec(path) ??
      [];
    const repo = this.repoOf(kind, id);
    if (repo === undefined || !allowed(repo, request)) {
      refuse(response, repo);
      return;
    }
    const [revision = ''] = rest.split('/');
    if (what !== undefined && revision !== 'main' && revision !== commitOf(repo)) {
      fail(response, 404, 'RevisionNotFound', `Invalid rev id: ${revision}`);
    } else if (what === 'tree') {
      this.tree(repo, rest.slice(revision.length + 1), url, response);
    } else {
      const siblings = Object.keys(repo.files).map((rfilename) => ({ rfilename }));
      json(response, { id, sha: commitOf(repo), siblings, private: false, gated: false });
    }
  }

  private tree(repo: HubRepo, folder: string, url: URL, response: ServerResponse): void {
    const entries = Object.entries(repo.files)
      .filter(([name]) => folder === '' || name === folder || name.startsWith(`${folder}/`))
      .map(([path, file]) => this.entry(path, file));
    const from = Number(url.searchParams.get('cursor') ?? 0);
    const to = from + (this.options.pageSize ?? 1000);
    if (to < entries.length) {
      url.searchParams.set('cursor', String(to));
      response.setHeader('link', `<${this.hub}${url.pathname}${url.search}>; rel="next"`);
    }
    json(response, entries.slice(from, to));
  }

  private entry(path: string, file: HubFile): object {
    const size = file.claims?.size ?? asContent(file.content).size;
    if (file.lfs !== true) return { type: 'file', oid: this.etag(file), size, path };
    const oid = file.claims?.sha256 ?? this.etag(file);
    return { type: 'file', oid: '0'.repeat(40), size, path, lfs: { oid, size, pointerSize: 134 } };
  }

  /** As the hub names contents: SHA-256 of what LFS holds, git's name of the rest. */
  private etag(file: HubFile): string {
    const known = file.digest ?? this.digests.get(file);
    if (known !== undefined) return known;
    const content = asContent(file.content);
    const digest =
      file.lfs === true ? digestOf(content, 'sha256') : digestOf(content, 'sha1', true);
    this.digests.set(file, digest);
    return digest;
  }

  /** `[/datasets|/spaces]/ORG/NAME/resolve/REV/FILE`. */
  private resolve(path: string, request: IncomingMessage, response: ServerResponse): void {
    const [, kind = 'models', id = '', revision, name = ''] =
      /^(?:\/(datasets|spaces))?\/([^/]+\/[^/]+)\/resolve\/([^/]+)\/(.+)$/.exec(path) ?? [];
    const repo = this.repoOf(kind, id);
    if (repo === undefined || !allowed(repo, request)) {
      refuse(response, repo);
      return;
    }
    const file = repo.files[name];
    if (file === undefined || (revision !== 'main' && revision !== commitOf(repo))) {
      fail(response, 404, 'EntryNotFound', 'Entry not found');
      return;
    }
    this.sendFile(repo, file, request, response);
  }

  private sendFile(
    repo: HubRepo,
    file: HubFile,
    request: IncomingMessage,
    response: ServerResponse,
  ): void {
    const content = asContent(file.content);
    const etag = `"${this.etag(file)}"`;
    const commit = { 'x-repo-commit': commitOf(repo) };
    if (file.lfs === true && this.cdn !== undefined) {
      const location = `${this.cdn}/${this.etag(file)}?signature=secret`;
      const linked = { 'x-linked-size': String(content.size), 'x-linked-etag': etag };
      response.writeHead(302, { ...commit, ...linked, location, 'content-length': '0' }).end();
      return;
    }
    this.serve(request, response, { content, etag, headers: commit });
  }

  private fromCdn(digest: string, request: IncomingMessage, response: ServerResponse): void {
    const files = (this.options.repos ?? []).flatMap(({ files }) => Object.values(files));
    const file = files.find((one) => one.lfs === true && this.etag(one) === digest);
    if (file === undefined || request.headers.authorization !== undefined) {
      response.writeHead(file === undefined ? 404 : 400).end('no\n'); // as S3 does with a second credential
      return;
    }
    this.serve(request, response, { content: asContent(file.content), etag: `"cdn-${digest}"` });
  }

  private repoOf(kind: string | undefined, id: string): HubRepo | undefined {
    return this.options.repos?.find((repo) => repo.id === id && (repo.kind ?? 'models') === kind);
  }
}

function allowed({ token }: HubRepo, { headers }: IncomingMessage): boolean {
  return token === undefined || headers.authorization === `Bearer ${token}`;
}

function commitOf({ commit = COMMIT }: HubRepo): string {
  return commit;
}

/** As the hub does: who may not see a repository is not told that it is there. */
function refuse(response: ServerResponse, repo: HubRepo | undefined): void {
  if (repo?.gated === true) fail(response, 403, 'GatedRepo', 'Access to this repo is restricted');
  else fail(response, 401, 'RepoNotFound', 'Repository not found');
}

function fail(response: ServerResponse, status: number, code: string, message: string): void {
  response
    .writeHead(status, { 'x-error-code': code, 'x-error-message': message })
    .end(JSON.stringify({ error: message }));
}

function json(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}

function listen(answer: Answer): Promise<Server> {
  const server = createServer(answer);
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}

function urlOf(server: Server | undefined): string {
  const address = server?.address();
  if (typeof address !== 'object' || address === null)
    throw new Error('the server does not listen');
  return `http://127.0.0.1:${address.port}`;
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
