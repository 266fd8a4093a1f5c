/**
 * One object made of many, inside of the store. Nothing is seen of it before it is complete.
 * Amazon S3 API Reference: "CreateMultipartUpload", "UploadPartCopy", "UploadPart", "CompleteMultipartUpload",
 * "AbortMultipartUpload", "ListMultipartUploads".
 * @module
 */
import { bodyText } from '../../../sources/remote/reply-body.ts';
import type { RemoteReply } from '../../../sources/remote/remote-store.ts';
import { childText, parseSmallXml, type XmlElement } from '../../../sources/remote/s3/small-xml.ts';
import { encodeRfc3986 } from '../../../sources/remote/sigv4.ts';
import { asAway, checkedEtag, etagOf, urlOf, type Bucket, type StoredObject } from './bucket.ts';

/** One that was begun. */
export interface Begun {
  readonly key: string;
  readonly id: string;
  /** Milliseconds since 1970; undefined where it is not known. */
  readonly since?: number | undefined;
}

/** Begins one. */
export async function begin(bucket: Bucket, key: string): Promise<Begun> {
  const question = { method: 'POST', url: urlOf(key, '?uploads'), repeatable: true } as const;
  const root = await xmlOf(await bucket.ask(question, key), 'InitiateMultipartUploadResult');
  const id = childText(root, 'UploadId') ?? '';
  if (id === '') throw asAway(new Error(`${key}: the store gives the upload no name`));
  return { key, id };
}

/** An object becomes a part, if it still is what it was; its tag as a part. */
export async function copyPart(
  bucket: Bucket,
  begun: Begun,
  number: number,
  from: StoredObject,
): Promise<string> {
  const headers = {
    'x-amz-copy-source': bucket.copySource(from.key),
    'x-amz-copy-source-if-match': `"${from.etag}"`,
  };
  const question = { method: 'PUT', url: partUrl(begun, number), headers } as const;
  const root = await xmlOf(await bucket.ask(question, from.key), 'CopyPartResult');
  return checkedEtag(childText(root, 'ETag') ?? '', begun.key);
}

/** Bytes become a part; its tag. */
export async function putPart(
  bucket: Bucket,
  begun: Begun,
  number: number,
  body: Uint8Array,
): Promise<string> {
  const question = { method: 'PUT', url: partUrl(begun, number), body } as const;
  const reply = await bucket.ask(question, begun.key);
  const etag = etagOf(reply, begun.key);
  await textOf(reply);
  return etag;
}

/**
 * Makes the object appear. A store can fail after it has said 200: then the answer holds an error. Where only the answer
 * was lost, a second request finds no such upload any more, and the object is there: who asks looks.
 */
export async function complete(
  bucket: Bucket,
  begun: Begun,
  etags: readonly string[],
): Promise<void> {
  const parts = etags.map(
    (etag, index) =>
      `<Part><PartNumber>${index + 1}</PartNumber><ETag>&quot;${etag}&quot;</ETag></Part>`,
  );
  const body = `<CompleteMultipartUpload xmlns="${NAMESPACE}">${parts.join('')}</CompleteMultipartUpload>`;
  const url = urlOf(begun.key, uploadQuery(begun));
  const question = { method: 'POST', url, body, repeatable: true } as const;
  await xmlOf(await bucket.ask(question, begun.key), 'CompleteMultipartUploadResult');
}

/** Takes back what was begun. */
export async function abort(bucket: Bucket, begun: Begun): Promise<void> {
  const question = { method: 'DELETE', url: urlOf(begun.key, uploadQuery(begun)) } as const;
  await textOf(await bucket.ask(question, begun.key));
}

/** Some of those that were begun below a prefix and not completed: a thousand at most. */
export async function begunBelow(bucket: Bucket, prefix: string): Promise<readonly Begun[]> {
  const query = `?uploads&encoding-type=url&prefix=${encodeRfc3986(prefix)}`;
  const question = { method: 'GET', url: ({ url }: { url: string }) => `${url}/${query}` } as const;
  const root = await xmlOf(await bucket.ask(question, prefix), 'ListMultipartUploadsResult');
  const isEncoded = childText(root, 'EncodingType') === 'url';
  return root.children
    .filter(({ name }) => name === 'Upload')
    .map((upload) => begunOf(upload, isEncoded))
    .filter(({ key, id }) => key.startsWith(prefix) && id !== '');
}

function begunOf(upload: XmlElement, isEncoded: boolean): Begun {
  const text = childText(upload, 'Key') ?? '';
  const since = Date.parse(childText(upload, 'Initiated') ?? '');
  return {
    key: isEncoded ? decodeURIComponent(text.replaceAll('+', ' ')) : text,
    id: childText(upload, 'UploadId') ?? '',
    since: Number.isNaN(since) ? undefined : since,
  };
}

const NAMESPACE = 'http://s3.amazonaws.com/doc/2006-03-01/';

function uploadQuery({ id }: Begun): string {
  return `?uploadId=${encodeRfc3986(id)}`;
}

function partUrl(begun: Begun, number: number): ReturnType<typeof urlOf> {
  return urlOf(begun.key, `?partNumber=${number}&uploadId=${encodeRfc3986(begun.id)}`);
}

async function xmlOf(reply: RemoteReply, name: string): Promise<XmlElement> {
  const text = await textOf(reply);
  try {
    const root = parseSmallXml(text);
    if (root.name === name) return root;
    throw new Error(
      `the store answers with <${root.name.slice(0, 40)}> ${childText(root, 'Code') ?? ''}`,
    );
  } catch (error) {
    throw asAway(error);
  }
}

async function textOf(reply: RemoteReply): Promise<string> {
  try {
    return await bodyText(reply);
  } catch (error) {
    throw asAway(error);
  }
}
