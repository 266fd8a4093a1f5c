/**
 * A page of ListObjectsV2, read. Amazon S3 API Reference, "ListObjectsV2".
 * @module
 */
import { ModelFileError } from '../../../core/error.ts';
import { childText, parseSmallXml, type XmlElement } from './small-xml.ts';

/** An object as the list tells of it. */
export interface ListedObject {
  readonly key: string;
  readonly size: number;
  /** Without quotes. */
  readonly etag: string;
  /** Whether the store keeps a SHA-256 of it, which only a look at the object itself tells. */
  readonly hasSha256: boolean;
  /** Milliseconds since 1970; undefined where the list does not tell. */
  readonly modified: number | undefined;
  /** Of stores whose lists tell it: the generation of Google's. */
  readonly versionId: string | undefined;
}

/** Some of the objects, in the order of their keys. */
export interface ListPage {
  readonly objects: readonly ListedObject[];
  /** For the next page; undefined after the last. */
  readonly next: string | undefined;
}

/** Reads a page; throws `MALFORMED` where it contradicts itself. */
export function parseListPage(xml: string): ListPage {
  const root = parseSmallXml(xml);
  if (root.name !== 'ListBucketResult') throw malformed(`it is a <${root.name.slice(0, 40)}>`);
  const encoded = childText(root, 'EncodingType') === 'url';
  const objects = root.children
    .filter(({ name }) => name === 'Contents')
    .map((element) => listedObject(element, encoded));
  const isTruncated = childText(root, 'IsTruncated');
  const next = childText(root, 'NextContinuationToken');
  if (isTruncated === 'false') return { objects, next: undefined };
  if (isTruncated !== 'true') throw malformed('it does not say whether it is all');
  if (next === undefined || next === '') throw malformed('it has more, and no token for it');
  return { objects, next };
}

function listedObject(element: XmlElement, encoded: boolean): ListedObject {
  const key = childText(element, 'Key') ?? '';
  const size = childText(element, 'Size') ?? '';
  if (key === '') throw malformed('an object without a key');
  if (!/^[0-9]{1,15}$/.test(size)) throw malformed('an object without a size');
  return {
    key: encoded ? decodedKey(key) : key,
    size: Number(size),
    versionId: /^[0-9]{1,20}$/.exec(childText(element, 'Generation') ?? '')?.[0],
    modified: timeOf(childText(element, 'LastModified')),
    etag: (childText(element, 'ETag') ?? '').replace(/^"(.*)"$/, '$1'),
    hasSha256: element.children.some(
      ({ name, text }) => name === 'ChecksumAlgorithm' && text === 'SHA256',
    ),
  };
}

function timeOf(text: string | undefined): number | undefined {
  const time = Date.parse(text ?? '');
  return Number.isNaN(time) ? undefined : time;
}

/** `encoding-type=url` is that of forms: `+` is a blank (botocore decodes with unquote_plus). */
function decodedKey(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    throw malformed('a key that is not encoded as it says');
  }
}

function malformed(why: string): ModelFileError {
  return new ModelFileError('MALFORMED', `the store's list of objects cannot be read: ${why}`);
}
