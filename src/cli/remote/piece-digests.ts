/**
 * The digests that a signature holds of one file, taken while its bytes pass: of the whole, or of shards.
 * @module
 */
import { createHash, type Hash } from 'node:crypto';
import type { PieceForm } from '../../crypto/model-elsewhere.ts';
import type { ContentSink } from '../../pull/passing-content.ts';
import type { Piece } from '../../sign/difference.ts';

/** Node's names of what signatures call `sha256` and `blake2b`, which has 64 bytes there. */
const ALGORITHMS = { sha256: 'sha256', blake2b: 'blake2b512' } as const;

/** Takes bytes in order; an empty file is one piece, and in shards none. */
export class PieceDigests implements ContentSink {
  private readonly form: PieceForm;
  private finished: Piece[] = [];
  private hash: Hash;
  private start = 0;
  private at = 0;

  constructor(form: PieceForm) {
    this.form = form;
    this.hash = createHash(ALGORITHMS[form.hashType]);
  }

  append(bytes: Uint8Array): void {
    const { shardSize = Infinity } = this.form;
    for (let done = 0; done < bytes.length;) {
      const length = Math.min(bytes.length - done, shardSize - (this.at - this.start));
      this.hash.update(bytes.subarray(done, done + length));
      done += length;
      this.at += length;
      if (this.at - this.start === shardSize) this.endShard();
    }
  }

  restart(): void {
    this.finished = [];
    this.start = 0;
    this.at = 0;
    this.hash = createHash(ALGORITHMS[this.form.hashType]);
  }

  /** Can be called once. */
  finish(): readonly Piece[] {
    if (this.form.shardSize === undefined) return [{ digest: this.hash.digest('hex') }];
    if (this.at > this.start) this.endShard();
    return this.finished;
  }

  private endShard(): void {
    const { start, at: end } = this;
    this.finished.push({ range: { start, end }, digest: this.hash.digest('hex') });
    this.start = end;
    this.hash = createHash(ALGORITHMS[this.form.hashType]);
  }
}
