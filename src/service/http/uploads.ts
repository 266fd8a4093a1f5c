/**
 * Takes the bytes of uploads: no more at once than agreed, never more than said, one piece in memory.
 * @module
 */
import { createHash } from 'node:crypto';
import { ApiError } from './problem.ts';
import type { HttpService } from './service-env.ts';

/** The uploads under way. */
export class Uploads {
  private underWay = 0;
  private readonly most: number;

  constructor(most: number) {
    this.most = most;
  }

  /** Does it unless too many are at it: then the sender comes again. */
  async whenThereIsRoom<T>(action: () => Promise<T>): Promise<T> {
    if (this.underWay >= this.most) {
      throw new ApiError('BUSY', 'too many uploads at once', { 'Retry-After': '5' });
    }
    this.underWay++;
    try {
      return await action();
    } finally {
      this.underWay--;
    }
  }
}

/** Part of a content. */
export interface UploadPart {
  readonly sha256: string;
  readonly offset: number;
  /** Of the whole content. */
  readonly size: number;
  readonly body: ReadableStream<Uint8Array> | null;
}

/** Checks what can be known before the first byte is read. */
export async function checkUploadSize({ blobs, limits }: HttpService, size: number): Promise<void> {
  if (size > limits.uploadBytes) {
    throw new ApiError('TOO_LARGE', `one file may have at most ${limits.uploadBytes} bytes`);
  }
  const { used, quota } = await blobs.usage();
  if (used + size > quota) throw new ApiError('QUOTA_EXCEEDED', 'there is no room for this file');
}

/** Appends to an upload; once it is whole, it belongs to the project. */
export async function receivePart(
  service: HttpService,
  project: string,
  { sha256, body, offset, size }: UploadPart,
): Promise<'incomplete' | 'stored'> {
  return service.uploads.whenThereIsRoom(async () => {
    const pieces = counted(service, body);
    const state = await service.blobs.append(sha256, { offset, size, body: pieces });
    if (state === 'stored') await service.store.claimBlob(project, sha256);
    return state;
  });
}

/** The content is here already, from another project: whoever can send it has it, and only then it is his too. */
export async function provePossession(
  service: HttpService,
  project: string,
  { sha256, body }: Pick<UploadPart, 'sha256' | 'body'>,
): Promise<void> {
  await service.uploads.whenThereIsRoom(async () => {
    const hash = createHash('sha256');
    for await (const piece of counted(service, body)) hash.update(piece);
    if (hash.digest('hex') !== sha256) {
      throw new ApiError('DIGEST_MISMATCH', 'the bytes have another SHA-256 than the address');
    }
    await service.store.claimBlob(project, sha256);
  });
}

/** Back-pressure comes from whoever reads: the next piece is asked for when this one is written. */
async function* counted(
  { metrics }: HttpService,
  body: ReadableStream<Uint8Array> | null,
): AsyncGenerator<Uint8Array> {
  if (body === null) return;
  for await (const piece of body) {
    metrics.uploadedBytes += piece.byteLength;
    yield piece;
  }
}
