/**
 * The bytes of one content while they pass: hashed, handed on, and not kept.
 * @module
 */
import type { ContentDigest } from '../sources/remote/remote-model.ts';
import { ContentHash } from './content-hash.ts';
import type { Receiver } from './part-file.ts';

/** Where the bytes go. */
export interface ContentSink {
  /** The view is only valid during the call. */
  append(bytes: Uint8Array): void;
  /** All that was appended was of another content. */
  restart(): void;
}

/** What is promised of a content. */
export interface ExpectedContent {
  readonly digest: ContentDigest | undefined;
  readonly size: number | undefined;
}

/** Receives a content; a connection that breaks is taken up where it was, as long as this process lives. */
export class PassingContent implements Receiver {
  length = 0;
  etag: string | undefined;
  resumed = false;
  private readonly expected: ExpectedContent;
  private readonly sink: ContentSink | undefined;
  private hash: ContentHash;

  constructor(expected: ExpectedContent, sink?: ContentSink) {
    this.expected = expected;
    this.sink = sink;
    this.hash = new ContentHash(expected.digest, expected.size);
  }

  began(etag: string | undefined): void {
    this.etag = etag;
  }

  append(bytes: Uint8Array): void {
    this.hash.update(bytes);
    this.sink?.append(bytes);
    this.length += bytes.length;
  }

  /** Nothing is to last. */
  checkpoint(): void {
    // see above
  }

  restart(): void {
    this.length = 0;
    this.etag = undefined;
    this.hash = new ContentHash(this.expected.digest, this.expected.size);
    this.sink?.restart();
  }

  /** The SHA-256 of all bytes; throws `WRONG_DIGEST`. Can be called once between two restarts. */
  finish(): string {
    return this.hash.finish();
  }
}
