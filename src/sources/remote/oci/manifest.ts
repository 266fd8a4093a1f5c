/**
 * A manifest or an index, read. OCI Image Format Specification 1.1, "Image Manifest", "Image Index"; Docker Image
 * Manifest V2, Schema 2. Whoever wrote it chose every name in it.
 * @module
 */
import { ModelFileError } from '../../../core/error.ts';
import { isJsonObject, type JsonObject } from '../reply-body.ts';
import { DIGEST } from './address.ts';

/** What is asked for; registries turn a manifest into an older kind for who does not name these. */
export const MANIFEST_TYPES: readonly string[] = [
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
];

/** A blob or a manifest that another one names. */
export interface Descriptor {
  readonly mediaType: string;
  /** `sha256:` and hex. */
  readonly digest: string;
  readonly size: number;
  readonly annotations: ReadonlyMap<string, string>;
  /** `linux/arm64`, where an index says it. */
  readonly platform: string | undefined;
}

/** What a reference leads to. */
export type Manifest =
  | { readonly kind: 'manifest'; readonly blobs: readonly Descriptor[] }
  | { readonly kind: 'index'; readonly manifests: readonly Descriptor[] };

/** A model has thousands of shards at most. */
const MAX_DESCRIPTORS = 10_000;

/** Takes a manifest apart; throws `MALFORMED` or `UNSUPPORTED` in one line. */
export function parseManifest(value: JsonObject): Manifest {
  const { layers, manifests, config } = value;
  if (value['schemaVersion'] !== 2) throw unsupported('a manifest of a version other than 2');
  // GHSA-77vh-xpmg-72qh: one text that is a manifest to one reader and an index to another.
  if (layers !== undefined && manifests !== undefined) {
    throw malformed('it is a manifest and an index at once');
  }
  if (manifests !== undefined) return { kind: 'index', manifests: descriptors(manifests) };
  if (layers === undefined) throw unsupported('a manifest without layers');
  // Of a configuration with a file's name tools make a file; others describe.
  const named = descriptors(config === undefined ? [] : [config]).filter(hasTitle);
  return { kind: 'manifest', blobs: [...named, ...descriptors(layers)] };
}

function hasTitle({ annotations }: Descriptor): boolean {
  return annotations.has('org.opencontainers.image.title');
}

function descriptors(list: unknown): readonly Descriptor[] {
  if (!Array.isArray(list)) throw malformed('layers that are no list');
  if (list.length <= MAX_DESCRIPTORS) return list.map(descriptor);
  const message = `the manifest names more than ${MAX_DESCRIPTORS} parts`;
  throw new ModelFileError('LIMIT_EXCEEDED', message);
}

function descriptor(value: unknown): Descriptor {
  if (!isJsonObject(value)) throw malformed('a layer that is no object');
  const { mediaType, digest, size, annotations, platform } = value;
  if (typeof digest !== 'string' || !/^[a-z0-9+._-]+:[\w=-]+$/i.test(digest)) {
    throw malformed('a layer without a digest');
  }
  if (!DIGEST.test(digest)) throw unsupported(`a digest by ${digest.split(':', 1)[0] ?? ''}`);
  if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0) {
    throw malformed('a layer without a size');
  }
  return {
    mediaType: typeof mediaType === 'string' ? mediaType : '',
    digest,
    size,
    annotations: texts(annotations),
    platform: platformOf(platform),
  };
}

function texts(value: unknown): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [key, text] of isJsonObject(value) ? Object.entries(value) : []) {
    if (typeof text === 'string') found.set(key, text);
  }
  return found;
}

function platformOf(value: unknown): string | undefined {
  if (!isJsonObject(value)) return undefined;
  const parts = [value['os'], value['architecture'], value['variant']];
  return parts.filter((part) => typeof part === 'string' && part !== '').join('/');
}

function malformed(why: string): ModelFileError {
  return new ModelFileError('MALFORMED', `the manifest cannot be read: ${why}`);
}

function unsupported(what: string): ModelFileError {
  return new ModelFileError(
    'UNSUPPORTED',
    `the registry answers with ${what}, which is not read here`,
  );
}
