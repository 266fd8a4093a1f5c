/**
 * A manifest: the files of a model with their digests, what they are, where they come from, and what a scan said.
 * Unlike a signature it names nobody who vouches for it. The shape of `pickleproof/manifest/v1`.
 * @module
 */
import type { Verdict } from '../../core/verdict.ts';

/** The value of `schema`. */
export const MANIFEST_SCHEMA = 'pickleproof/manifest/v1';

/** Names and values as they stand in a file. Nobody has checked them. */
export type Declared = Readonly<Record<string, string>>;

/** One file of a model. */
export interface ManifestFile {
  /** Relative to the model's folder, `/` between parts. */
  readonly name: string;
  readonly size: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  /** As recognised by its content; absent for what is no model. */
  readonly format?: string | undefined;
  /** The version of the format, as the format counts: a pickle's protocol, GGUF's 3. */
  readonly formatVersion?: string | undefined;
  readonly verdict?: Verdict | undefined;
  readonly declared?: Declared | undefined;
}

/** What the model is called; all but the digest is declared by whoever wrote the manifest. */
export interface ManifestModel {
  readonly name: string;
  readonly version?: string | undefined;
  readonly description?: string | undefined;
  readonly license?: string | undefined;
  readonly supplier?: string | undefined;
  readonly url?: string | undefined;
  /** `sha256:` and the number that a signature of the same files has. */
  readonly rootDigest: string;
}

/** A file that was converted, as the outputs say: declared, like everything that stands in a file. */
export interface Ancestor {
  readonly sha256?: string | undefined;
  readonly format?: string | undefined;
  /** What the scan said of it before the conversion. */
  readonly verdict?: string | undefined;
  /** Version of pickleproof that converted it. */
  readonly convertedBy?: string | undefined;
  readonly convertedAt?: string | undefined;
  /** The files that say so. */
  readonly outputs: readonly string[];
  /** Set where a file of this model has that digest: then it is known what it was. */
  readonly presentAs?: string | undefined;
}

/** Where the files were downloaded from, as the downloader wrote down. */
export interface HubSource {
  readonly hub: 'huggingface';
  readonly repository?: string | undefined;
  /** The commit, where all files are of the same one. */
  readonly revision?: string | undefined;
  /** Files with such a note. */
  readonly files: number;
}

/** What the scan said of all files together. */
export interface ManifestScan {
  readonly verdict: Verdict;
  readonly complete: boolean;
  /** `sha256:…` over the rules and the knowledge. */
  readonly ruleset: string;
  /** Files that were judged; the others are no models. */
  readonly files: number;
}

/** The whole document. */
export interface Manifest {
  readonly schema: typeof MANIFEST_SCHEMA;
  readonly tool: { readonly name: 'pickleproof'; readonly version: string };
  readonly createdAt?: string | undefined;
  readonly model: ManifestModel;
  readonly summary: { readonly files: number; readonly bytes: number };
  /** By name, in the order of code points. */
  readonly files: readonly ManifestFile[];
  /** Paths that were left out, each with all that lies under it. */
  readonly ignored: readonly string[];
  readonly allowSymlinks: boolean;
  readonly source?: HubSource | undefined;
  readonly convertedFrom: readonly Ancestor[];
  /** What README.md and config.json say of the model. */
  readonly declared?: Declared | undefined;
  readonly scan?: ManifestScan | undefined;
}
