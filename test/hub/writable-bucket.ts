/**
 * An S3 store with one bucket that can be written to, as far as the service asks: signatures and digests of bodies
 * checked, conditions kept, multipart uploads with the least size of their parts.
 */
import { createHash, randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { signRequest } from '../../src/sources/remote/sigv4.ts';
import { serve } from './loopback.ts';

/** An object as it is kept. */
export interface KeptObject {
  readonly bytes: Uint8Array;
  readonly etag: string;
  modified: number;
}

/** A bucket that runs. */
export interface WritableBucket {
  readonly env: Readonly<Record<string, string>>;
  /** By key. */
  readonly objects: Map<string, KeptObject>;
  /** Keys of multipart uploads that were begun, by id. */
  readonly begun: Map<string, string>;
  readonly seen: readonly string[];
  /** What is to be done to the next requests: an answer without effect, an effect without answer, half an answer. */
  fault: (request: IncomingMessage) => Fault | undefined;
  close(): Promise<void>;
}

/** A status; `lost`: done, and never answered; `cut`: answered by half; `error200`: an error under status 200. */
export type Fault = number | 'lost' | 'cut' | 'error200';

const REGION = 'eu-central-1';
const LEAST_PART = 5 * 2 ** 20;
const PAGE = 3;

/** Starts `s3://bucket`, with pages of three objects. */
export async function startWritableBucket(): Promise<WritableBucket> {
  const objects = new Map<string, KeptObject>();
  const begun = new Map<string, string>();
  const parts = new Map<string, Map<number, KeptObject>>();
  const state = { objects, begun, parts };
  const bucket = { fault: (_request: IncomingMessage): Fault | undefined => undefined };
  const loopback = await serve((request, response, url) => {
    void whole(request).then((body) => {
      const fault = bucket.fault(request);
      if (typeof fault === 'number') return fail(response, fault, 'SlowDown');
      if (fault === 'error200') return response.end('<Error><Code>InternalError</Code></Error>');
      const answer = isSigned(request, url, body)
        ? act(state, { request, url, body })
        : refusal(403, 'SignatureDoesNotMatch');
      if (fault === 'lost') return request.socket.destroy();
      response.writeHead(answer.status ?? 200, answer.headers);
      if (fault === 'cut') {
        response.write(answer.body?.slice(0, answer.body.length >> 1) ?? '');
        return setTimeout(() => request.socket.destroy(), 20);
      }
      return response.end(request.method === 'HEAD' ? undefined : answer.body);
    });
  });
  const env = {
    HOME: '/nowhere',
    AWS_ACCESS_KEY_ID: 'INERT',
    AWS_SECRET_ACCESS_KEY: 'inert-secret',
    AWS_REGION: REGION,
    AWS_ENDPOINT_URL: loopback.origin,
  };
  const close = (): Promise<void> => loopback.close();
  return Object.assign(bucket, { env, objects, begun, seen: loopback.seen, close });
}

interface State {
  readonly objects: Map<string, KeptObject>;
  readonly begun: Map<string, string>;
  readonly parts: Map<string, Map<number, KeptObject>>;
}

interface Question {
  readonly request: IncomingMessage;
  readonly url: URL;
  readonly body: Uint8Array;
}

interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

function act(state: State, question: Question): Answer {
  const { request, url } = question;
  if (!/^\/bucket(?:\/|$)/.test(url.pathname)) return refusal(404, 'NoSuchBucket');
  const key = decodeURIComponent(url.pathname.slice('/bucket/'.length));
  const query = url.searchParams;
  if (key === '') return query.has('uploads') ? listBegun(state) : list(state, query);
  switch (request.method) {
    case 'HEAD':
    case 'GET':
      return get(state.objects.get(key), request.headers);
    case 'DELETE':
      if (query.has('uploadId')) state.begun.delete(query.get('uploadId') ?? '');
      else state.objects.delete(key);
      return { status: 204 };
    case 'PUT':
      return query.has('uploadId') ? putPart(state, question) : put(state, key, question.body);
    default:
      return query.has('uploads') ? beginUpload(state, key) : completeUpload(state, key, question);
  }
}

function kept(bytes: Uint8Array): KeptObject {
  const etag = `"${createHash('md5').update(bytes).digest('hex')}"`;
  return { bytes, etag, modified: Date.now() };
}

function put({ objects }: State, key: string, bytes: Uint8Array): Answer {
  const object = kept(bytes);
  objects.set(key, object);
  return { headers: { etag: object.etag } };
}

function get(object: KeptObject | undefined, headers: IncomingMessage['headers']): Answer {
  if (object === undefined) return refusal(404, 'NoSuchKey');
  const { bytes, etag } = object;
  if ((headers['if-match'] ?? etag) !== etag) return refusal(412, 'PreconditionFailed');
  const [, from = '', to = ''] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '') ?? [];
  if (from === '')
    return { headers: { etag, 'content-length': String(bytes.length) }, body: bytes };
  const body = bytes.slice(Number(from), Number(to) + 1);
  const range = `bytes ${from}-${Number(from) + body.length - 1}/${bytes.length}`;
  return { status: 206, headers: { etag, 'content-range': range }, body };
}

function putPart({ objects, begun, parts }: State, { request, url, body }: Question): Answer {
  const id = url.searchParams.get('uploadId') ?? '';
  if (!begun.has(id)) return refusal(404, 'NoSuchUpload');
  const source = request.headers['x-amz-copy-source'];
  const from =
    typeof source === 'string'
      ? objects.get(decodeURIComponent(source).slice('/bucket/'.length))
      : kept(body);
  if (from === undefined) return refusal(404, 'NoSuchKey');
  const wanted = request.headers['x-amz-copy-source-if-match'] ?? from.etag;
  if (wanted !== from.etag) return refusal(412, 'PreconditionFailed');
  const numbered = parts.get(id) ?? new Map<number, KeptObject>();
  parts.set(id, numbered.set(Number(url.searchParams.get('partNumber')), from));
  if (source === undefined) return { headers: { etag: from.etag } };
  return { body: `<CopyPartResult><ETag>${escaped(from.etag)}</ETag></CopyPartResult>` };
}

function beginUpload({ begun }: State, key: string): Answer {
  const id = randomUUID();
  begun.set(id, key);
  return {
    body: `<InitiateMultipartUploadResult><UploadId>${id}</UploadId></InitiateMultipartUploadResult>`,
  };
}

function completeUpload(state: State, key: string, { url, body }: Question): Answer {
  const id = url.searchParams.get('uploadId') ?? '';
  if (state.begun.get(id) !== key) return refusal(404, 'NoSuchUpload');
  const named = [
    ...Buffer.from(body)
      .toString('utf8')
      .matchAll(/<Part><PartNumber>(\d+)<\/PartNumber><ETag>&quot;(\w+)&quot;<\/ETag><\/Part>/g),
  ];
  const found = named.map(([, number, tag]) => {
    const part = state.parts.get(id)?.get(Number(number));
    return part?.etag === `"${tag}"` ? part : undefined;
  });
  const all = found.filter((part) => part !== undefined);
  if (all.length < found.length || all.length === 0) return refusal(400, 'InvalidPart');
  if (all.slice(0, -1).some(({ bytes }) => bytes.length < LEAST_PART))
    return refusal(400, 'EntityTooSmall');
  state.begun.delete(id);
  put(state, key, new Uint8Array(Buffer.concat(all.map(({ bytes }) => bytes))));
  return { body: '<CompleteMultipartUploadResult></CompleteMultipartUploadResult>' };
}

function list({ objects }: State, query: URLSearchParams): Answer {
  const after = query.get('continuation-token') ?? '';
  const found = [...objects.keys()]
    .filter((key) => key.startsWith(query.get('prefix') ?? '') && key > after)
    .toSorted();
  const page = found.slice(0, PAGE);
  const rows = page.map((key) => {
    const { bytes, etag, modified } = objects.get(key) ?? kept(new Uint8Array());
    const time = `<LastModified>${new Date(modified).toISOString()}</LastModified>`;
    const size = `<Size>${bytes.length}</Size><ETag>${escaped(etag)}</ETag>`;
    return `<Contents><Key>${encodeURIComponent(key)}</Key>${time}${size}</Contents>`;
  });
  const more = found.length > PAGE;
  const next = `<NextContinuationToken>${page.at(-1)}</NextContinuationToken>`;
  return {
    body: `<ListBucketResult><EncodingType>url</EncodingType><IsTruncated>${more}</IsTruncated>${more ? next : ''}${rows.join('')}</ListBucketResult>`,
  };
}

function listBegun({ begun }: State): Answer {
  const rows = [...begun].map(
    ([id, key]) =>
      `<Upload><Key>${encodeURIComponent(key)}</Key><UploadId>${id}</UploadId><Initiated>2020-01-01T00:00:00Z</Initiated></Upload>`,
  );
  return {
    body: `<ListMultipartUploadsResult><EncodingType>url</EncodingType>${rows.join('')}</ListMultipartUploadsResult>`,
  };
}

/** Signs what came in the way it should be signed, with the digest of the body that came. */
function isSigned(
  { method = 'GET', headers }: IncomingMessage,
  url: URL,
  body: Uint8Array,
): boolean {
  const [, names = ''] = /SignedHeaders=([a-z0-9;-]+)/.exec(headers.authorization ?? '') ?? [];
  const signed: Record<string, string> = {};
  for (const name of names.split(';')) if (name !== 'host') signed[name] = String(headers[name]);
  const all = Object.keys(headers).filter((name) => name.startsWith('x-amz-'));
  if (!all.every((name) => name in signed)) return false;
  const time = String(headers['x-amz-date']).replace(
    /^(....)(..)(..)T(..)(..)(..)Z$/,
    '$1-$2-$3T$4:$5:$6Z',
  );
  if (!(Math.abs(Date.parse(time) - Date.now()) < 300_000)) return false;
  const keys = { accessKeyId: 'INERT', secretAccessKey: 'inert-secret' };
  const wanted = signRequest(
    { kind: 'sigv4', origin: url.origin, ...keys, region: REGION },
    { method, url, headers: signed, body },
    new Date(time),
  );
  return wanted['authorization'] === headers.authorization;
}

async function whole(request: IncomingMessage): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of request) if (piece instanceof Uint8Array) pieces.push(piece);
  return new Uint8Array(Buffer.concat(pieces));
}

function escaped(text: string): string {
  return text.replaceAll('"', '&quot;');
}

function refusal(status: number, code: string): Answer {
  return { status, body: `<?xml version="1.0"?><Error><Code>${code}</Code></Error>` };
}

function fail(response: ServerResponse, status: number, code: string): void {
  const { body } = refusal(status, code);
  response.writeHead(status).end(body);
}
