/**
 * Sends an uploaded file, or a range of it, one piece in memory.
 * @module
 */
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
  const held = await blobs.has(sha256);
  if (held === undefined) throw new ApiError('NOT_FOUND', 'this content is not here');
  const { size } = held;
  const wanted = range === undefined ? ([0, size - 1] as const) : byteRange(range, size);
  if (wanted === undefined) {
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
  const body = size === 0 ? null : await pieces(blobs.read(sha256, { start, end }));
  return new Response(body, { status: range === undefined ? 200 : 206, headers });
}

/**
 * Back-pressure: the next piece is asked for when this one is on its way. The first is there before the answer begins, so
 * that a store which is away is told by a status.
 */
async function pieces(source: AsyncIterable<Uint8Array>): Promise<ReadableStream<Uint8Array>> {
  const iterator = source[Symbol.asyncIterator]();
  let next: Promise<IteratorResult<Uint8Array>> | undefined = Promise.resolve(
    await iterator.next(),
  );
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await (next ?? iterator.next());
      next = undefined;
      if (done === true) controller.close();
      else controller.enqueue(new Uint8Array(value));
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}
