/**
 * Sends an uploaded file, or a range of it, one piece in memory.
 * @module
 */
import { createReadStream } from 'node:fs';
import type { BlobStore } from '../ports.ts';
import { byteRange } from './byte-range.ts';
import { ApiError } from './problem.ts';

/** What is asked for. */
export interface FileRequest {
  readonly sha256: string;
  readonly range: string | undefined;
}

/** The answer: the whole file, or the range; throws `NOT_FOUND` and `RANGE_NOT_SATISFIABLE`. */
export async function sendFile(
  blobs: BlobStore,
  { sha256, range }: FileRequest,
): Promise<Response> {
  const [held, file] = [await blobs.has(sha256), await blobs.open(sha256)];
  if (held === undefined || file === undefined) {
    await file?.release();
    throw new ApiError('NOT_FOUND', 'this content is not here');
  }
  const { size } = held;
  const wanted = range === undefined ? ([0, size - 1] as const) : byteRange(range, size);
  if (wanted === undefined) {
    await file.release();
    throw new ApiError('RANGE_NOT_SATISFIABLE', 'ask for one closed range inside of the file', {
      'Content-Range': `bytes */${size}`,
    });
  }
  const [start, end] = wanted;
  const headers = {
    'Accept-Ranges': 'bytes',
    'Content-Disposition': 'attachment',
    'Content-Length': String(end - start + 1),
    'Content-Type': 'application/octet-stream',
    ETag: `"${sha256}"`,
    ...(range === undefined ? {} : { 'Content-Range': `bytes ${start}-${end}/${size}` }),
  };
  if (size === 0) await file.release();
  const body = size === 0 ? null : pieces(file, start, end);
  return new Response(body, { status: range === undefined ? 200 : 206, headers });
}

function pieces(file: OpenBlob, start: number, end: number): ReadableStream<Uint8Array> {
  const source = createReadStream(file.path, { start, end, highWaterMark: PIECE });
  const iterator: AsyncIterator<Buffer> = source[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done !== true) return controller.enqueue(new Uint8Array(value));
      controller.close();
      return file.release();
    },
    async cancel() {
      source.destroy();
      await file.release();
    },
  });
}

type OpenBlob = NonNullable<Awaited<ReturnType<BlobStore['open']>>>;

const PIECE = 256 * 1024;
