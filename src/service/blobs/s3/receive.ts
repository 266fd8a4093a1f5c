/**
 * The bytes of one request, put into the bucket in pieces as they come: one piece in memory.
 * @module
 */
import { createHash, randomUUID } from 'node:crypto';
import { ServiceError } from '../../service-error.ts';
import { tooLong, type Part } from '../open-blobs.ts';
import type { Usage } from '../usage.ts';
import type { Bucket, StoredObject } from './bucket.ts';
import type { Keys } from './keys.ts';

const MIB = 2 ** 20;
const LEAST_PIECE = 8 * MIB;
const MOST_PIECE = 32 * MIB;
/** An object has at most 10,000 parts: some of them may be smaller, where an upload went on. */
const MOST_PARTS = 9000;

/** What came. */
export interface Received {
  /** Names its pieces. */
  readonly id: string;
  readonly pieces: readonly StoredObject[];
  /** What is in no piece yet. */
  readonly rest: Uint8Array;
  readonly length: number;
  /** Hex SHA-256 of these bytes. */
  readonly digest: string;
  /** Why there is no more: the body broke. */
  readonly broken: Error | undefined;
}

/** Where it goes, and what it takes there. */
export interface Place {
  readonly bucket: Bucket;
  readonly keys: Keys;
  readonly uses: Usage;
}

/** Takes the body to its end, or to where it breaks. What we refuse leaves nothing. */
export async function receive(place: Place, part: Part): Promise<Received> {
  const draft = new PieceWriter(place, part);
  try {
    for await (const bytes of part.body) await draft.write(bytes);
    return draft.received(undefined);
  } catch (error) {
    if (error instanceof ServiceError || !(error instanceof Error)) {
      await draft.drop();
      throw error;
    }
    return draft.received(error);
  }
}

/** Puts what is in no piece yet into one. */
export async function flush(
  { bucket, keys }: Place,
  { id, pieces, rest }: Received,
): Promise<readonly StoredObject[]> {
  if (rest.length === 0) return pieces;
  return [...pieces, await bucket.put(keys.piece(id, pieces.length), rest)];
}

/** Bytes of a piece: larger for larger files, so that there are not too many. */
function pieceSizeFor(size: number): number {
  if (size > MOST_PIECE * MOST_PARTS) {
    throw new ServiceError(
      'WRONG_SIZE',
      `a bucket takes files of ${MOST_PIECE * MOST_PARTS} bytes`,
    );
  }
  return Math.min(MOST_PIECE, Math.max(LEAST_PIECE, Math.ceil(size / 1000 / MIB) * MIB));
}

class PieceWriter {
  private readonly place: Place;
  private readonly part: Part;
  private readonly id = randomUUID();
  private readonly hash = createHash('sha256');
  private readonly pieces: StoredObject[] = [];
  private readonly buffer: Uint8Array;
  private filled = 0;
  private length = 0;

  constructor(place: Place, part: Part) {
    this.place = place;
    this.part = part;
    const { size, offset } = part;
    this.buffer = new Uint8Array(Math.min(pieceSizeFor(size), size - offset));
  }

  async write(bytes: Uint8Array): Promise<void> {
    const { offset, size } = this.part;
    if (offset + this.length + bytes.length > size) throw tooLong(size);
    this.place.uses.take(bytes.length);
    this.length += bytes.length;
    this.hash.update(bytes);
    for (let at = 0; at < bytes.length;) {
      if (this.filled === this.buffer.length) await this.put();
      const some = bytes.subarray(at, at + this.buffer.length - this.filled);
      this.buffer.set(some, this.filled);
      this.filled += some.length;
      at += some.length;
    }
  }

  received(broken: Error | undefined): Received {
    const { id, pieces, length } = this;
    const rest = this.buffer.subarray(0, this.filled);
    return { id, pieces, rest, length, digest: this.hash.digest('hex'), broken };
  }

  /** What cannot be removed now is found when the store is tidied. */
  async drop(): Promise<void> {
    const { bucket, uses } = this.place;
    for (const { key } of this.pieces) await bucket.remove(key).catch(() => {});
    uses.give(this.length);
  }

  private async put(): Promise<void> {
    const { bucket, keys } = this.place;
    const key = keys.piece(this.id, this.pieces.length);
    this.pieces.push(await bucket.put(key, this.buffer.subarray(0, this.filled)));
    this.filled = 0;
  }
}
