/**
 * What is received of contents that are not whole.
 * @module
 */
import { inParallel } from '../../../sources/remote/in-parallel.ts';
import { ServiceError } from '../../service-error.ts';
import type { Bucket, StoredObject } from './bucket.ts';
import { chainOf, endOfChain, runOf, type Keys, type Run } from './keys.ts';

/** What of an upload goes on from its beginning. */
export interface UploadSoFar {
  readonly chain: readonly Run[];
  /** Where it ends: the bytes received. */
  readonly end: number;
}

const NOTHING = new Uint8Array(0);

export class UploadRuns {
  private readonly bucket: Bucket;
  private readonly keys: Keys;

  constructor(bucket: Bucket, keys: Keys) {
    this.bucket = bucket;
    this.keys = keys;
  }

  async of(sha256: string): Promise<UploadSoFar> {
    const chain = chainOf(await this.all(sha256));
    return { chain, end: endOfChain(chain) };
  }

  /** Says that the pieces of a run are all there. */
  async mark(sha256: string, run: Run): Promise<void> {
    await this.bucket.put(this.keys.mark(sha256, run), NOTHING);
  }

  /** The pieces of runs, in order. Where some are gone the upload begins anew, and `WRONG_OFFSET` says so. */
  async piecesOf(sha256: string, { chain }: UploadSoFar): Promise<readonly StoredObject[]> {
    const pieces: StoredObject[] = [];
    for (const { id, length } of chain) {
      const found = await this.draft(id);
      pieces.push(...found);
      if (bytesOf(found) === length) continue;
      await this.forget(sha256);
      throw new ServiceError('WRONG_OFFSET', '0 bytes were received until now: begin anew');
    }
    return pieces;
  }

  /** Removes all that is received; how many bytes that was. */
  async forget(sha256: string): Promise<number> {
    const runs = await this.all(sha256);
    // Marks go first: what is marked is there.
    for (const run of runs) await this.bucket.remove(this.keys.mark(sha256, run));
    let bytes = 0;
    for (const { id } of runs) {
      const pieces = await this.draft(id);
      await this.removeAll(pieces);
      bytes += bytesOf(pieces);
    }
    return bytes;
  }

  async removeAll(pieces: readonly StoredObject[]): Promise<void> {
    await inParallel(pieces, ({ key }) => this.bucket.remove(key));
  }

  private async all(sha256: string): Promise<readonly Run[]> {
    const runs: Run[] = [];
    for await (const page of this.bucket.list(this.keys.upload(sha256))) {
      for (const { key } of page) {
        const run = runOf(key);
        if (run !== undefined) runs.push(run);
      }
    }
    return runs;
  }

  /** Lists are in the order of their keys, and keys of pieces in that of their numbers. */
  private async draft(id: string): Promise<readonly StoredObject[]> {
    const pieces: StoredObject[] = [];
    for await (const page of this.bucket.list(this.keys.draft(id))) pieces.push(...page);
    return pieces;
  }
}

function bytesOf(pieces: readonly StoredObject[]): number {
  return pieces.reduce((sum, { size }) => sum + size, 0);
}
