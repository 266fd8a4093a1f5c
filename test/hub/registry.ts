/**
 * A registry with one artifact under every tag, as far as its readers ask; its tokens are had for a password.
 */
import { createHash } from 'node:crypto';
import { contentOf } from './content.ts';
import { serve, type Loopback } from './loopback.ts';
import { serveContent } from './serve-content.ts';

/** The one who may read, as `docker login` writes him down. */
export const LOGIN: string = Buffer.from('inert-user:inert-password').toString('base64');
const TOKEN = 'inert-token';

/** A layer: its bytes, and others that come in their place. */
export interface Layer {
  readonly title: string;
  readonly bytes: Uint8Array;
  readonly sent?: Uint8Array;
}

/** Starts it; with `guarded` for those who know the password. */
export function startRegistry(layers: readonly Layer[], guarded = false): Promise<Loopback> {
  const manifest = manifestOf(layers);
  const sent = new Map(layers.map((layer) => [sha256(layer.bytes), layer.sent ?? layer.bytes]));
  return serve((request, response, url) => {
    const { authorization } = request.headers;
    const [, kind, reference = ''] =
      /^\/v2\/team\/model\/(manifests|blobs)\/(.+)$/.exec(url.pathname) ?? [];
    if (url.pathname === '/token') {
      const isKnown = authorization === `Basic ${LOGIN}`;
      response.writeHead(isKnown ? 200 : 401).end(JSON.stringify({ token: TOKEN }));
      return;
    }
    if (guarded && authorization !== `Bearer ${TOKEN}`) {
      const challenge = `Bearer realm="${url.origin}/token",service="inert",scope="repository:team/model:pull"`;
      response.writeHead(401, { 'www-authenticate': challenge }).end();
      return;
    }
    const bytes = kind === 'manifests' ? manifest : sent.get(reference);
    if (kind === undefined || bytes === undefined || reference === 'none') {
      response.writeHead(404).end('{"errors":[{"code":"MANIFEST_UNKNOWN"}]}');
      return;
    }
    const served = { content: contentOf(bytes), etag: `"${sha256(bytes)}"` };
    serveContent(request, response, served, { faults: [], answers: 0 });
  });
}

function manifestOf(layers: readonly Layer[]): Uint8Array {
  const rows = layers.map(({ title, bytes }) => ({
    mediaType: 'application/vnd.cncf.model.weight.v1.raw',
    digest: sha256(bytes),
    size: bytes.length,
    annotations: { 'org.opencontainers.image.title': title },
  }));
  return new TextEncoder().encode(JSON.stringify({ schemaVersion: 2, layers: rows }));
}

function sha256(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}
