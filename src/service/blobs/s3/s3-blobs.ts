/**
 * Contents in a bucket: objects named by their SHA-256, whole and never changed. Several servers and workers may share
 * it, and nothing is kept on their disks but what a job reads.
 * @module
 */
import { createHash } from 'node:crypto';
import type { BlobStore } from '../../ports.ts';
import {
  ABANDONED_MS,
  checkPlace,
  OneAtATime,
  wrongDigest,
  type OpenBlobs,
  type Part,
} from '../open-blobs.ts';
import { Usage } from '../usage.ts';
import type { Bucket, StoredObject } from './bucket.ts';
import { compose } from './compose.ts';
import type { Keys } from './keys.ts';
import { layOutFile } from './local-copy.ts';
import { readVerified } from './read-verified.ts';
import { flush, receive, type Received } from './receive.ts';
import { bytesIn, removeOld } from './sweep.ts';
import { UploadRuns, type UploadSoFar } from './upload-runs.ts';

/** What such a store needs. */
export interface S3BlobsOptions {
  readonly bucket: Bucket;
  readonly keys: Keys;
  readonly quota: number;
  /** Contents are laid out here for jobs; made when it is needed. */
  readonly scratch: string;
  /** Ends the connections. */
  readonly close: () => Promise<void>;
}

/** The store in a bucket. */
export class S3Blobs implements OpenBlobs {
  private readonly options: S3BlobsOptions;
  private readonly runs: UploadRuns;
  private readonly uses: Usage;
  private readonly later = new OneAtATime();

  constructor(options: S3BlobsOptions) {
    this.options = options;
    const { bucket, keys, quota } = options;
    this.runs = new UploadRuns(bucket, keys);
    this.uses = new Usage(() => bytesIn(bucket, keys.prefix), quota);
  }

  async has(sha256: string): Promise<{ readonly size: number } | undefined> {
    const found = await this.find(sha256);
    return found === undefined ? undefined : { size: found.size };
  }

  async received(sha256: string): Promise<number> {
    return (await this.runs.of(sha256)).end;
  }

  async append(sha256: string, part: Part): Promise<'incomplete' | 'stored'> {
    if ((await this.has(sha256)) !== undefined) return 'stored';
    if (part.offset === 0) return this.add(sha256, part);
    return this.later.run(sha256, () => this.add(sha256, part));
  }

  async *read(
    sha256: string,
    { start, end }: { readonly start: number; readonly end: number },
  ): AsyncGenerator<Uint8Array, void> {
    const found = await this.find(sha256);
    if (found === undefined) return;
    const { bucket } = this.options;
    const isWhole = start === 0 && end === found.size - 1;
    yield* isWhole ? readVerified(bucket, found, sha256) : bucket.read(found, start, end);
  }

  async open(sha256: string): ReturnType<BlobStore['open']> {
    const found = await this.find(sha256);
    if (found === undefined) return undefined;
    const { bucket, scratch } = this.options;
    return layOutFile(readVerified(bucket, found, sha256), scratch);
  }

  async remove(sha256: string): Promise<void> {
    const found = await this.find(sha256);
    if (found === undefined) return;
    await this.options.bucket.remove(found.key);
    this.uses.give(found.size);
  }

  async usage(): Promise<{ readonly used: number; readonly quota: number }> {
    return { used: await this.uses.used(), quota: this.uses.quota };
  }

  async tidy(olderThanMs: number = ABANDONED_MS): Promise<void> {
    const { bucket, keys } = this.options;
    this.uses.give(await removeOld(bucket, keys, Date.now() - olderThanMs));
  }

  async close(): Promise<void> {
    await this.options.close();
  }

  private async find(sha256: string): Promise<StoredObject | undefined> {
    const { bucket, keys } = this.options;
    return bucket.head(keys.object(sha256));
  }

  private async add(sha256: string, part: Part): Promise<'incomplete' | 'stored'> {
    const before = await this.runs.of(sha256);
    checkPlace({ received: before.end, pieces: before.chain.length }, part);
    await this.uses.used();
    const place = { ...this.options, uses: this.uses };
    const received = await receive(place, part);
    if (received.broken === undefined && part.offset + received.length === part.size) {
      return this.store(sha256, before, received);
    }
    if (received.length > 0) {
      const { id, length } = received;
      await flush(place, received);
      await this.runs.mark(sha256, { id, offset: part.offset, length });
    }
    if (received.broken !== undefined) throw received.broken;
    return 'incomplete';
  }

  /** What came in one go was hashed as it came; else all pieces are read for it, as they are put together. */
  private async store(sha256: string, before: UploadSoFar, received: Received): Promise<'stored'> {
    const { bucket, keys } = this.options;
    const isAlone = before.end === 0;
    if (isAlone && received.digest !== sha256) return this.refuse(sha256, received);
    if (isAlone && received.pieces.length === 0) {
      await bucket.put(keys.object(sha256), received.rest);
      return this.settle(sha256, before);
    }
    const own = await flush({ ...this.options, uses: this.uses }, received);
    const pieces = [...(await this.runs.piecesOf(sha256, before)), ...own];
    if (!isAlone && (await digestOf(bucket, pieces)) !== sha256) {
      return this.refuse(sha256, { ...received, pieces: own });
    }
    await compose(bucket, pieces, keys.object(sha256));
    await this.runs.removeAll(own);
    return this.settle(sha256, before);
  }

  /** The bytes are in the content now; those that were not needed for it are gone. */
  private async settle(sha256: string, { end }: UploadSoFar): Promise<'stored'> {
    this.uses.give((await this.runs.forget(sha256)) - end);
    return 'stored';
  }

  /** A wrong digest leaves nothing: neither this nor what came before it can be trusted to be a part. */
  private async refuse(sha256: string, { pieces, length }: Received): Promise<never> {
    await this.runs.removeAll(pieces);
    this.uses.give(length + (await this.runs.forget(sha256)));
    throw wrongDigest();
  }
}

async function digestOf(bucket: Bucket, pieces: readonly StoredObject[]): Promise<string> {
  const hash = createHash('sha256');
  for (const piece of pieces) for await (const bytes of bucket.read(piece)) hash.update(bytes);
  return hash.digest('hex');
}
