/**
 * The file that the local page was opened for, handed out by ranges as long as it stays the same.
 * @module
 */
import { closeSync, createReadStream, fstatSync, openSync, type Stats } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename } from 'node:path';
import { byteRange } from '../service/http/byte-range.ts';
import { UsageError } from './usage-error.ts';

/** An open file. */
export interface LabFile {
  readonly name: string;
  readonly size: number;
  /** Names this state of the file: another one has another. */
  readonly etag: string;
  /** Answers a request for one range; nothing else is answered with bytes. */
  answer(request: IncomingMessage, response: ServerResponse): void;
  close(): void;
}

/** Opens a regular file; throws `UsageError` for anything else. */
export function openLabFile(path: string): LabFile {
  const fd = open(path);
  const before = fstatSync(fd);
  if (!before.isFile()) {
    closeSync(fd);
    throw new UsageError(`${path}: is no file; name one model file`);
  }
  const etag = etagOf(before);
  return {
    name: basename(path),
    size: before.size,
    etag,
    answer(request, response) {
      const range = byteRange(request.headers.range, before.size);
      const { 'if-match': wanted } = request.headers;
      if (range === undefined) return refuse(response, 416);
      if (wanted !== etag || etagOf(fstatSync(fd)) !== etag) return refuse(response, 412);
      const [start, end] = range;
      response.writeHead(206, {
        'Content-Type': 'application/octet-stream',
        'Content-Length': end - start + 1,
        'Content-Range': `bytes ${start}-${end}/${before.size}`,
      });
      createReadStream('', { fd, start, end, autoClose: false })
        .on('error', () => response.destroy())
        .pipe(response);
      return undefined;
    },
    close: () => closeSync(fd),
  };
}

function open(path: string): number {
  try {
    return openSync(path, 'r');
  } catch (error) {
    const why = error instanceof Error ? error.message.replace(/ '.*'$/s, '') : String(error);
    throw new UsageError(`${path}: ${why}`);
  }
}

function etagOf({ size, mtimeMs, ino }: Stats): string {
  return `"${size}-${mtimeMs}-${ino}"`;
}

function refuse(response: ServerResponse, status: number): undefined {
  response.writeHead(status).end();
  return undefined;
}
