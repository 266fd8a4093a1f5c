/**
 * AWS Signature Version 4, as S3 wants it: the path is encoded once and never normalised, and the hash of the body is
 * a header of its own.
 * AWS "Signature Version 4 signing process"; checked against botocore's S3SigV4Auth (oracle/remote/sigv4.py).
 * @module
 */
import { createHash, createHmac } from 'node:crypto';
import type { Credential } from './remote-model.ts';

/** Keys, and the region that they sign for. */
export type SigV4Credential = Extract<Credential, { readonly kind: 'sigv4' }>;

/** What is signed. */
export interface SignedRequest {
  readonly method: string;
  readonly url: URL;
  /** Of these `range` and `x-amz-*` are signed; proxies change others, as `accept-encoding`. */
  readonly headers: Readonly<Record<string, string>>;
  /** As it is sent; none: empty. */
  readonly body?: string | Uint8Array | undefined;
}

const ALGORITHM = 'AWS4-HMAC-SHA256';
const SERVICE = 's3';
const SIGNED = /^(?:range|x-amz-.*)$/;

/** The headers to send beside the given ones, which must be sent as they were signed. */
export function signRequest(
  credential: SigV4Credential,
  request: SignedRequest,
  now: Date = new Date(),
): Readonly<Record<string, string>> {
  const time = `${now.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
  const bodyHash = sha256(request.body ?? '');
  const added: Record<string, string> = {
    'x-amz-content-sha256': bodyHash,
    'x-amz-date': time,
  };
  if (credential.sessionToken !== undefined) {
    added['x-amz-security-token'] = credential.sessionToken;
  }
  const headers = canonicalHeaders({ ...request.headers, ...added }, request.url.host);
  const names = headers.map(([name]) => name).join(';');
  const scope = `${time.slice(0, 8)}/${credential.region}/${SERVICE}/aws4_request`;
  const signature = sign(
    credential,
    time,
    scope,
    sha256(canonicalRequest(request, headers, bodyHash)),
  );
  const { accessKeyId } = credential;
  const authorization = `${ALGORITHM} Credential=${accessKeyId}/${scope}, SignedHeaders=${names}, Signature=${signature}`;
  return { ...added, authorization };
}

/** A text as it stands in a signed path or query: everything but RFC 3986's unreserved letters as `%XX`. */
export function encodeRfc3986(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

type Header = readonly [name: string, value: string];

function canonicalHeaders(
  headers: Readonly<Record<string, string>>,
  host: string,
): readonly Header[] {
  return Object.entries(headers)
    .map(([name, value]): Header => [name.toLowerCase(), value.trim().replace(/ +/g, ' ')])
    .filter(([name]) => SIGNED.test(name))
    .concat([['host', host]])
    .toSorted(([one], [other]) => compare(one, other));
}

function canonicalRequest(
  { method, url }: SignedRequest,
  headers: readonly Header[],
  bodyHash: string,
): string {
  return [
    method,
    url.pathname.split('/').map(recode).join('/'),
    canonicalQuery(url),
    ...headers.map(([name, value]) => `${name}:${value}`),
    '',
    headers.map(([name]) => name).join(';'),
    bodyHash,
  ].join('\n');
}

/** Pairs in the order of their bytes. Names are encoded before they are compared. */
function canonicalQuery(url: URL): string {
  return [...url.searchParams]
    .map(([name, value]): Header => [encodeRfc3986(name), encodeRfc3986(value)])
    .toSorted(([name, value], other) => compare(name, other[0]) || compare(value, other[1]))
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** One part of a path in the one spelling that is signed, whatever spelling the address has. */
function recode(part: string): string {
  try {
    return encodeRfc3986(decodeURIComponent(part));
  } catch {
    return part; // a lone `%`: the store refuses it in its own words
  }
}

function sign(credential: SigV4Credential, time: string, scope: string, request: string): string {
  const [date = ''] = scope.split('/', 1);
  const steps = [date, credential.region, SERVICE, 'aws4_request'];
  const first: Buffer = Buffer.from(`AWS4${credential.secretAccessKey}`);
  const key = steps.reduce((secret, step) => hmac(secret, step), first);
  return hmac(key, [ALGORITHM, time, scope, request].join('\n')).toString('hex');
}

function hmac(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

function sha256(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
