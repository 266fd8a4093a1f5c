/**
 * Digests of a content, taken while it passes: the SHA-256, and the one that its store knows it by.
 * @module
 */
import { createHash, type Hash } from 'node:crypto';
import type { ContentDigest } from '../sources/remote/remote-model.ts';
import { PullError } from './pull-error.ts';

/** Takes bytes in order. */
export class ContentHash {
  private readonly sha256 = createHash('sha256');
  private readonly other: Hash | undefined;
  private readonly expected: ContentDigest | undefined;

  /** `size` is needed for what git calls a content, whose length is hashed first. */
  constructor(expected: ContentDigest | undefined, size: number | undefined) {
    this.expected = expected;
    if (expected?.algorithm === 'md5') this.other = createHash('md5');
    if (expected?.algorithm === 'git-blob-sha1' && size !== undefined) {
      this.other = createHash('sha1').update(`blob ${size}\0`);
    }
  }

  update(bytes: Uint8Array): void {
    this.sha256.update(bytes);
    this.other?.update(bytes);
  }

  /** The SHA-256 in hexadecimal; throws `WRONG_DIGEST`. Can be called once. */
  finish(): string {
    const sha256 = this.sha256.digest('hex');
    const other = this.other?.digest('hex');
    const { expected } = this;
    if (expected === undefined) return sha256;
    const found = expected.algorithm === 'sha256' ? sha256 : other;
    if (found === expected.value) return sha256;
    if (found === undefined) {
      throw new PullError('WRONG_SIZE', 'the store gives a digest, but no size to take it with');
    }
    const message = `its ${expected.algorithm} is ${found}, the store says ${expected.value}`;
    throw new PullError('WRONG_DIGEST', message);
  }
}
