/**
 * `gs://bucket` as Google's XML API answers, as far as its readers ask: a token, generations, lists in pages.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { contentOf, digestOf } from './content.ts';
import { serve, type Loopback } from './loopback.ts';
import { serveContent } from './serve-content.ts';

/** The one who may read. */
export const TOKEN = 'inert-token';
/** Of every object. */
export const GENERATION = '1700000000000001';

/** Starts it with these objects; lists have `pageSize` of them. */
export function startGoogleBucket(
  objects: Readonly<Record<string, Uint8Array>>,
  pageSize = 1000,
): Promise<Loopback> {
  return serve((request, response, url) => {
    const key = decodeURIComponent(url.pathname.replace(/^\/bucket\/?/, ''));
    if (request.headers.authorization !== `Bearer ${TOKEN}`) fail(response, 403, 'AccessDenied');
    else if (!url.pathname.startsWith('/bucket')) fail(response, 404, 'NoSuchBucket');
    else if (key === '') list(response, url, Object.entries(objects), pageSize);
    else object(request, response, url, objects[key]);
  });
}

function object(
  request: IncomingMessage,
  response: ServerResponse,
  { searchParams }: URL,
  bytes: Uint8Array | undefined,
): void {
  if (bytes === undefined || (searchParams.get('generation') ?? GENERATION) !== GENERATION) {
    fail(response, 404, 'NoSuchKey');
    return;
  }
  const content = contentOf(bytes);
  const md5 = digestOf(content, 'md5');
  const hash = `crc32c=AAAAAA==,md5=${Buffer.from(md5, 'hex').toString('base64')}`;
  const headers = { 'x-goog-generation': GENERATION, 'x-goog-hash': hash };
  serveContent(
    request,
    response,
    { content, etag: `"${md5}"`, headers },
    { faults: [], answers: 0 },
  );
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
  const more = next < found.length;
  const rows = found.slice(from, next).map(([key, bytes]) => {
    const name = encodeURIComponent(key);
    return `<Contents><Key>${name}</Key><Generation>${GENERATION}</Generation><Size>${bytes.length}</Size></Contents>`;
  });
  response.end(
    `<?xml version='1.0' encoding='UTF-8'?><ListBucketResult><EncodingType>url</EncodingType>` +
      `<IsTruncated>${more}</IsTruncated>${more ? `<NextContinuationToken>${next}</NextContinuationToken>` : ''}` +
      `${rows.join('')}</ListBucketResult>`,
  );
}

function fail(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status).end(`<?xml version='1.0'?><Error><Code>${code}</Code></Error>`);
}
