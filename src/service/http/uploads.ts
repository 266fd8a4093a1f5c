/**
 * Takes the bytes of uploads: no more at once than agreed, never more than said, one piece in memory.
 * @module
 */
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

/** How much of a content a project has sent. */
export interface UploadState {
  readonly state: 'incomplete' | 'stored';
  readonly received: number;
}

/** Takes a part; a content that is whole, and was sent whole, belongs to the project from then on. */
export async function receivePart(
  service: HttpService,
  project: string,
  part: UploadPart,
): Promise<UploadState> {
  const { sha256, size } = part;
  const held = await service.blobs.has(sha256);
  if (held !== undefined && (await service.store.ownsBlob(project, sha256))) {
    return { state: 'stored', received: held.size };
  }
  await checkSize(service, size);
  const isWhole = await service.uploads.whenThereIsRoom(() =>
    held === undefined ? append(service, project, part) : prove(service, project, part),
  );
  if (!isWhole)
    return { state: 'incomplete', received: await receivedOf(service, project, sha256) };
  await service.store.claimBlob(project, sha256);
  service.possession.settle(project, sha256);
  return { state: 'stored', received: size };
}

/** Bytes from the beginning that need not be sent again. */
export async function receivedOf(
  { blobs, possession }: HttpService,
  project: string,
  sha256: string,
): Promise<number> {
  const isHeld = (await blobs.has(sha256)) !== undefined;
  return isHeld ? possession.proved(project, sha256) : blobs.received(sha256);
}

async function append(service: HttpService, project: string, part: UploadPart): Promise<boolean> {
  const { sha256, offset, size } = part;
  const body = new CountedBody(service, part.body);
  const state = await service.blobs
    .append(sha256, { offset, size, body })
    .catch((error: unknown) => {
      service.possession.covers(project, sha256, { offset, count: body.count, size });
      throw error;
    });
  const isAll = service.possession.covers(project, sha256, { offset, count: body.count, size });
  return state === 'stored' && isAll;
}

function prove(service: HttpService, project: string, part: UploadPart): Promise<boolean> {
  const body = new CountedBody(service, part.body);
  return service.possession.prove(project, part.sha256, { ...part, body });
}

/** What can be known before the first byte is read. */
async function checkSize({ blobs, limits }: HttpService, size: number): Promise<void> {
  if (size > limits.uploadBytes) {
    throw new ApiError('TOO_LARGE', `one file may have at most ${limits.uploadBytes} bytes`);
  }
  const { used, quota } = await blobs.usage();
  if (used + size > quota) throw new ApiError('QUOTA_EXCEEDED', 'there is no room for this file');
}

/** Back-pressure comes from whoever reads: the next piece is asked for when this one is written. */
class CountedBody implements AsyncIterable<Uint8Array> {
  count = 0;
  private readonly service: HttpService;
  private readonly body: ReadableStream<Uint8Array> | null;

  constructor(service: HttpService, body: ReadableStream<Uint8Array> | null) {
    this.service = service;
    this.body = body;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    if (this.body === null) return;
    for await (const piece of this.body) {
      this.count += piece.byteLength;
      this.service.metrics.uploadedBytes += piece.byteLength;
      yield piece;
    }
  }
}
