/**
 * The file of an address for the local page: what the page asks for is fetched by ranges, and kept as far as there is
 * room, within `--max-download`.
 * @module
 */
import type { ServerResponse } from 'node:http';
import { posix } from 'node:path';
import { Readable } from 'node:stream';
import { ModelFileError } from '../../core/error.ts';
import type { ByteSource } from '../../core/source.ts';
import { byteRange } from '../../service/http/byte-range.ts';
import type { Values } from '../command.ts';
import type { LabFile } from '../lab-file.ts';
import { openRemoteInput } from './remote-input.ts';

/** Bytes that are handed on at a time. */
const PIECE = 2 ** 20;

/** Opens the file that an address names; throws `ModelFileError` when it cannot be had. */
export async function openLabAddress(uri: string, values: Values): Promise<LabFile> {
  const input = await openRemoteInput(uri, { values, whole: false });
  const { source } = input;
  // Every range is held to the entity tag of the first, so that there is one state for as long as this runs.
  const etag = `"${source.size}-elsewhere"`;
  return {
    name: posix.basename(input.path),
    size: source.size,
    etag,
    answer({ headers }, response) {
      const range = byteRange(headers.range, source.size);
      if (range === undefined) response.writeHead(416).end();
      else if (headers['if-match'] !== etag) response.writeHead(412).end();
      else send(source, range, response);
    },
    close: () => input.close(),
  };
}

/** What cannot be fetched is an answer that says so; what fails later breaks the answer off. */
function send(
  source: ByteSource,
  [start, end]: readonly [number, number],
  response: ServerResponse,
): void {
  const pieces = piecesOf(source, start, end);
  let first: IteratorResult<Uint8Array, undefined>;
  try {
    first = pieces.next();
  } catch (error) {
    const why = error instanceof ModelFileError ? error.message : 'cannot be read';
    response.writeHead(502, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${why}\n`);
    return;
  }
  response.writeHead(206, {
    'Content-Type': 'application/octet-stream',
    'Content-Length': end - start + 1,
    'Content-Range': `bytes ${start}-${end}/${source.size}`,
  });
  const rest = Readable.from(pieces, { objectMode: false }).on('error', () => response.destroy());
  response.write(first.value ?? new Uint8Array(0));
  rest.pipe(response);
}

function* piecesOf(
  source: ByteSource,
  start: number,
  end: number,
): Generator<Uint8Array, undefined> {
  for (let at = start; at <= end;) {
    // A view of the source is only good until its next read.
    const piece = source.read(at, Math.min(PIECE, end + 1 - at)).slice();
    if (piece.length === 0) throw new ModelFileError('TRUNCATED', `the file ends at ${at}`);
    yield piece;
    at += piece.length;
  }
}
