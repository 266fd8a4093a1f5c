/**
 * A manifest from what was found out about the files.
 * @module
 */
import { compareUtf8 } from '../names.ts';
import { fileResources, rootDigest, type NewHash } from '../resources.ts';
import { ancestorsOf } from './lineage.ts';
import {
  MANIFEST_SCHEMA,
  type Declared,
  type HubSource,
  type Manifest,
  type ManifestFile,
  type ManifestModel,
  type ManifestScan,
} from './manifest.ts';

/** Everything that goes into a manifest. */
export interface ManifestFacts {
  readonly model: Omit<ManifestModel, 'rootDigest'>;
  /** Version of this tool. */
  readonly version: string;
  /** ISO 8601; left out where the same model shall have the same manifest. */
  readonly createdAt?: string | undefined;
  readonly files: readonly ManifestFile[];
  readonly ignored: readonly string[];
  readonly allowSymlinks: boolean;
  readonly source?: HubSource | undefined;
  readonly declared?: Declared | undefined;
  readonly scan?: ManifestScan | undefined;
}

/** The document; the order of its fields is fixed, as is that of the files. */
export function buildManifest(facts: ManifestFacts, newHash: NewHash): Manifest {
  const files = facts.files.toSorted((a, b) => compareUtf8(a.name, b.name));
  return {
    schema: MANIFEST_SCHEMA,
    tool: { name: 'pickleproof', version: facts.version },
    createdAt: facts.createdAt,
    model: { ...facts.model, rootDigest: rootDigestOf(files, newHash) },
    summary: { files: files.length, bytes: files.reduce((sum, { size }) => sum + size, 0) },
    files,
    ignored: facts.ignored,
    allowSymlinks: facts.allowSymlinks,
    source: facts.source,
    convertedFrom: ancestorsOf(files),
    declared: facts.declared,
    scan: facts.scan,
  };
}

/** `sha256:…` over the files as a signature takes them. */
export function rootDigestOf(files: readonly ManifestFile[], newHash: NewHash): string {
  return `sha256:${rootDigest(fileResources(files), newHash)}`;
}
