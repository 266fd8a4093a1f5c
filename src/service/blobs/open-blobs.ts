/**
 * What the two kinds of stores have in common for whoever runs them.
 * @module
 */
import { ServiceError } from '../service-error.ts';
import type { BlobStore } from '../ports.ts';

/** A part of an upload. */
export type Part = Parameters<BlobStore['append']>[1];

/** A store that can also be tidied, and ended. */
export interface OpenBlobs extends BlobStore {
  /** Removes uploads that were given up: those that nobody went on with for so long, a day by default. */
  tidy(olderThanMs?: number): Promise<void>;
  /** Ends its connections. */
  close(): Promise<void>;
}

/** Uploads that nobody went on with for a day are given up. */
export const ABANDONED_MS = 86_400_000;
/** Uploads in more pieces than this are made to waste our time. */
const MOST_PIECES = 10_000;

/** Throws when a part does not go on where `received` bytes, in so many pieces, end. */
export function checkPlace(
  { received, pieces }: { readonly received: number; readonly pieces: number },
  { offset, size }: Part,
): void {
  if (offset !== received) {
    const message = `${received} bytes were received until now: go on there, not at ${offset}`;
    throw new ServiceError('WRONG_OFFSET', message);
  }
  if (offset > size) throw tooLong(size);
  if (pieces < MOST_PIECES) return;
  throw new ServiceError(
    'WRONG_SIZE',
    `an upload has at most ${MOST_PIECES} pieces: send larger ones`,
  );
}

/** More came than was announced. */
export function tooLong(size: number): ServiceError {
  return new ServiceError('WRONG_SIZE', `more bytes than the ${size} that were announced`);
}

/** What came is something else. */
export function wrongDigest(): ServiceError {
  return new ServiceError(
    'WRONG_DIGEST',
    'the bytes have another SHA-256 than they were sent under',
  );
}

/** Later parts of one upload, each after the other in this process; others hear `UPLOAD_BUSY`. */
export class OneAtATime {
  private readonly busy = new Set<string>();

  async run<T>(sha256: string, work: () => Promise<T>): Promise<T> {
    if (this.busy.has(sha256)) {
      throw new ServiceError('UPLOAD_BUSY', 'another request is sending a part of this upload now');
    }
    this.busy.add(sha256);
    try {
      return await work();
    } finally {
      this.busy.delete(sha256);
    }
  }
}
