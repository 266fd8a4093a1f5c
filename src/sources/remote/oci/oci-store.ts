/**
 * `oci://`: registries, which hold models as artifacts (ORAS, ModelPack) or as images.
 * OCI Distribution Specification 1.1. Everything is named by its digest, so everything can be verified.
 * @module
 */
import { createHash } from 'node:crypto';
import { ModelFileError } from '../../../core/error.ts';
import { failed } from '../remote-error.ts';
import type { RemoteFile, RemoteModel } from '../remote-model.ts';
import { refuseRepeatedNames } from '../remote-name.ts';
import type { RemoteClient, RemoteStore } from '../remote-store.ts';
import { bodyBytes, parseJsonObject } from '../reply-body.ts';
import { parseOciAddress, type OciAddress } from './address.ts';
import { blobName } from './blob-name.ts';
import { MANIFEST_TYPES, parseManifest, type Descriptor, type Manifest } from './manifest.ts';
import { askRegistry, type Registry } from './registry.ts';

/** "Pushing manifests": registries take 4 MiB at least. */
const MAX_MANIFEST = 2 ** 23;
/** An index of indexes of … is nobody's model. */
const MAX_STEPS = 3;

export const ociStore: RemoteStore = {
  scheme: 'oci',
  origins: (uri) => [parseOciAddress(uri).origin],
  async list(uri, client) {
    const address = parseOciAddress(uri);
    const store = openRegistry(address, client);
    const { digest, blobs } = await resolve(store, address);
    const files = blobs.map((blob, index) => fileOf(store, address, blob, index));
    refuseRepeatedNames(files);
    const base = `oci://${address.registry}/${address.name}`;
    return {
      uri,
      pinned: `${base}@${digest}`,
      files: files.toSorted(byName),
    } satisfies RemoteModel;
  },
};

function openRegistry({ registry, origin }: OciAddress, client: RemoteClient): Registry {
  return { client, origin, registry, credential: undefined };
}

/** Follows a reference to the one manifest that it leads to. */
async function resolve(
  store: Registry,
  address: OciAddress,
): Promise<{ readonly digest: string; readonly blobs: readonly Descriptor[] }> {
  let { reference } = address;
  for (let step = 0; step < MAX_STEPS; step++) {
    const { digest, manifest } = await fetchManifest(store, address, reference);
    if (manifest.kind === 'manifest') return { digest, blobs: manifest.blobs };
    reference = onlyOne(address, manifest.manifests);
  }
  throw new ModelFileError(
    'UNSUPPORTED',
    `${address.registry}/${address.name}: an index in an index`,
  );
}

async function fetchManifest(
  store: Registry,
  { registry, name }: OciAddress,
  reference: string,
): Promise<{ readonly digest: string; readonly manifest: Manifest }> {
  const headers = { accept: MANIFEST_TYPES.join(', ') };
  const reply = await askRegistry(store, `${name}/manifests/${reference}`, headers);
  const where = `oci://${registry}/${name}${reference.includes(':') ? '@' : ':'}${reference}`;
  if (reply.status === 404) {
    reply.discard();
    throw failed(`${where}: there is no such name or tag in the registry`);
  }
  const bytes = await bodyBytes(reply, MAX_MANIFEST);
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  const said = reply.headers['docker-content-digest'] ?? digest;
  const isWrong = reference.includes(':') && reference !== digest;
  if (isWrong || (said.startsWith('sha256:') && said !== digest)) {
    throw failed(`${where}: the registry sends a manifest with the digest ${digest}`);
  }
  return { digest, manifest: parseManifest(parseJsonObject(bytes)) };
}

/** Which of several is meant is the user's to say: a verdict over one says nothing of the others. */
function onlyOne({ registry, name }: OciAddress, manifests: readonly Descriptor[]): string {
  // Builders put what they attest of an image beside it (docker buildx, "Image attestation storage").
  const meant = manifests.filter(({ platform }) => platform !== 'unknown/unknown');
  const [first] = meant;
  if (first !== undefined && meant.length === 1) return first.digest;
  const choice = meant
    .slice(0, 8)
    .map(({ digest, platform }) => `@${digest} (${platform ?? 'any'})`);
  const what = `oci://${registry}/${name}: an index of ${meant.length} manifests`;
  throw failed(`${what}; name one of them: ${choice.join(', ')}`);
}

function fileOf(
  { origin, credential }: Registry,
  { name }: OciAddress,
  blob: Descriptor,
  index: number,
): RemoteFile {
  return {
    name: blobName(blob, index),
    size: blob.size,
    digest: { algorithm: 'sha256', value: blob.digest.slice('sha256:'.length) },
    request: { url: `${origin}/v2/${name}/blobs/${blob.digest}`, credential },
  };
}

function byName(one: RemoteFile, other: RemoteFile): number {
  return one.name < other.name ? -1 : 1;
}
