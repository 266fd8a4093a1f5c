/**
 * An S3 store with one bucket, as far as its readers ask: signatures checked, lists in pages, objects by range.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { signRequest, type SigV4Credential } from '../../src/sources/remote/sigv4.ts';
import { contentOf, digestOf } from './content.ts';
import { serve, type Loopback } from './loopback.ts';
import { serveContent } from './serve-content.ts';

/** The one who may read. */
export const KEYS = { AWS_ACCESS_KEY_ID: 'INERT', AWS_SECRET_ACCESS_KEY: 'inert-secret' } as const;
const REGION = 'us-east-1';

/** Starts `s3://bucket` with these objects; lists have `pageSize` of them. */
export function startBucket(
  objects: Readonly<Record<string, Uint8Array>>,
  pageSize = 1000,
): Promise<Loopback> {
  return serve((request, response, url) => {
    const key = decodeURIComponent(url.pathname.replace(/^\/bucket\/?/, ''));
    if (!isSigned(request, url)) fail(response, 403, 'SignatureDoesNotMatch');
    else if (!url.pathname.startsWith('/bucket')) fail(response, 404, 'NoSuchBucket');
    else if (key === '') list(response, url, Object.entries(objects), pageSize);
    else object(request, response, objects[key]);
  });
}

/** Signs what came in the way it should be signed. */
function isSigned({ method = 'GET', headers }: IncomingMessage, url: URL): boolean {
  const credential: SigV4Credential = {
    kind: 'sigv4',
    origin: url.origin,
    accessKeyId: KEYS.AWS_ACCESS_KEY_ID,
    secretAccessKey: KEYS.AWS_SECRET_ACCESS_KEY,
    region: REGION,
  };
  const time = String(headers['x-amz-date']).replace(
    /^(....)(..)(..)T(..)(..)(..)Z$/,
    '$1-$2-$3T$4:$5:$6Z',
  );
  if (!(Math.abs(Date.parse(time) - Date.now()) < 300_000)) return false;
  const signed: Record<string, string> = {};
  for (const name of ['range', 'x-amz-checksum-mode']) {
    const value = headers[name];
    if (typeof value === 'string') signed[name] = value;
  }
  const wanted = signRequest(credential, { method, url, headers: signed }, new Date(time));
  return wanted['authorization'] === headers.authorization;
}

function object(
  request: IncomingMessage,
  response: ServerResponse,
  bytes: Uint8Array | undefined,
): void {
  if (bytes === undefined) {
    fail(response, 404, 'NoSuchKey');
    return;
  }
  const content = contentOf(bytes);
  const etag = `"${digestOf(content, 'md5')}"`;
  serveContent(request, response, { content, etag }, { faults: [], answers: 0 });
}

function list(
  response: ServerResponse,
  { searchParams }: URL,
  objects: readonly (readonly [string, Uint8Array])[],
  pageSize: number,
): void {
  const from = Number(searchParams.get('continuation-token') ?? 0);
  const found = objects.filter(([key]) => key.startsWith(searchParams.get('prefix') ?? ''));
  const next = from + pageSize;
  const token = `<NextContinuationToken>${next}</NextContinuationToken>`;
  const rows = found.slice(from, next).map(([key, bytes]) => {
    const name = encodeURIComponent(key).replaceAll('%20', '+');
    const tag = digestOf(contentOf(bytes), 'md5');
    return `<Contents><Key>${name}</Key><ETag>&quot;${tag}&quot;</ETag><Size>${bytes.length}</Size></Contents>`;
  });
  const more = next < found.length;
  response.end(
    `<?xml version="1.0" encoding="UTF-8"?>\n<ListBucketResult><EncodingType>url</EncodingType>` +
      `<IsTruncated>${more}</IsTruncated>${more ? token : ''}${rows.join('')}</ListBucketResult>`,
  );
}

function fail(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status).end(`<?xml version="1.0"?><Error><Code>${code}</Code></Error>`);
}
