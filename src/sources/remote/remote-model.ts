/**
 * What an address names once it was looked up: files with sizes and digests, at a revision that cannot move.
 * Plain data, so that it can be handed to the thread that fetches.
 * @module
 */

/** A model that lies elsewhere, listed. */
export interface RemoteModel {
  /** The address that the names of the files continue with `/`, as it was given, without credentials. */
  readonly uri: string;
  /** The same address with the commit, version or digest that everything is read at. */
  readonly pinned: string;
  /** Its files in the order of their names. */
  readonly files: readonly RemoteFile[];
  /** The address named this one file, not the folder that it lies in. */
  readonly single?: boolean | undefined;
}

/** One file of it. */
export interface RemoteFile {
  /** Relative, with `/`; checked: no `..`, no empty part, not absolute. */
  readonly name: string;
  /** Bytes, where the listing tells. */
  readonly size: number | undefined;
  /** What the store says of the content: kept apart from what we computed ourselves. */
  readonly digest: ContentDigest | undefined;
  readonly request: RemoteRequest;
  /** The strong entity tag that the listing told of, with its quotes: every answer must show the same. */
  readonly etag?: string | undefined;
  /** A copy that another program left on this machine, unverified: who reads it compares its digest first. */
  readonly local?: string | undefined;
}

/** A digest of the whole content, lower case hex; `git-blob-sha1` is over `blob <size>\0` and the content. */
export interface ContentDigest {
  readonly algorithm: 'sha256' | 'git-blob-sha1' | 'md5';
  readonly value: string;
}

/** How the bytes are had. */
export interface RemoteRequest {
  /** https, or http where that is allowed; holds no credentials. Empty: offline, only `local` may be read. */
  readonly url: string;
  readonly credential?: Credential | undefined;
}

/** Sent to its own origin only, and never after a redirect to another. */
export type Credential =
  | {
      readonly kind: 'bearer';
      readonly origin: string;
      readonly token: string;
      /** Where the next token is had, when this one lives for minutes only. */
      readonly realm?: TokenRealm | undefined;
    }
  | {
      readonly kind: 'basic';
      readonly origin: string;
      readonly user: string;
      readonly password: string;
    }
  | {
      /** AWS Signature Version 4. */
      readonly kind: 'sigv4';
      readonly origin: string;
      readonly accessKeyId: string;
      readonly secretAccessKey: string;
      readonly sessionToken?: string | undefined;
      readonly region: string;
    };

/** Who gives tokens, and to whom. */
export interface TokenRealm {
  /** With what the token is for in its query. */
  readonly url: string;
  readonly credential: Extract<Credential, { readonly kind: 'basic' }> | undefined;
}
