/**
 * What Hugging Face's tools and git leave beside a model about its origin: notes of downloads, and pointers in
 * the place of large files. Nobody has signed them.
 * @module
 */

/** A note of a download. */
export interface HubNote {
  /** The commit that was downloaded, 40 hexadecimal digits. */
  readonly revision: string;
  readonly digest: HubDigest | undefined;
}

/** Large files are known by their SHA-256, others by what git calls them: the SHA-1 of a header and the bytes. */
export interface HubDigest {
  readonly kind: 'sha256' | 'git-blob';
  readonly hex: string;
}

/** A pointer in the place of a large file. */
export interface LfsPointer {
  readonly sha256: string;
  readonly size: number;
}

/** Where `hf download --local-dir` notes what it has downloaded. */
export function hubNotePath(name: string): string {
  return `.cache/huggingface/download/${name}.metadata`;
}

/**
 * Three lines: commit, etag, time (huggingface_hub 0.36 `_local_folder.py`, `write_download_metadata`); nothing
 * for another text.
 */
export function readHubNote(text: string): HubNote | undefined {
  const [revision = '', etag = ''] = text.split('\n', 3).map((line) => line.trim());
  if (!/^[0-9a-f]{40}$/.test(revision)) return undefined;
  return { revision, digest: digestOfEtag(etag) };
}

/** The etag of a file is what it is known by; of blobs in the cache it is the name. */
export function digestOfEtag(etag: string): HubDigest | undefined {
  const hex = etag.replace(/^(?:W\/)?"?/, '').replace(/"$/, '');
  if (/^[0-9a-f]{64}$/.test(hex)) return { kind: 'sha256', hex };
  return /^[0-9a-f]{40}$/.test(hex) ? { kind: 'git-blob', hex } : undefined;
}

/** More is no pointer: git-lfs docs/spec.md, "less than 1024 bytes". */
export const LFS_POINTER_SIZE = 1024;

/** git-lfs docs/spec.md: keys in order, `version` first; nothing for another text. */
export function readLfsPointer(text: string): LfsPointer | undefined {
  const found =
    /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:[a-z0-9.-]+ [^\n]*\n)*?oid sha256:([0-9a-f]{64})\n(?:[a-z0-9.-]+ [^\n]*\n)*?size (0|[1-9]\d{0,15})\n/.exec(
      text,
    );
  const size = Number(found?.[2]);
  return found === null || !Number.isSafeInteger(size)
    ? undefined
    : { sha256: found[1] ?? '', size };
}
