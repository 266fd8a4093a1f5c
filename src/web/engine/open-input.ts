/**
 * What the page can open, as bytes by range. Works in a Worker only: the engine reads synchronously.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import { windowedSource, type WindowedSource } from './windowed-source.ts';

/** A file that was dropped or chosen, or one that the local server hands out by ranges. */
export type Input =
  | { readonly kind: 'file'; readonly name: string; readonly file: Blob }
  | {
      readonly kind: 'served';
      readonly name: string;
      readonly url: string;
      readonly size: number;
      /** What the file was when the page was made; the server refuses when it is another by now. */
      readonly etag: string;
    };

/** Opens an input; reading throws `SOURCE_FAILED` where the bytes cannot be had. */
export function openInput(input: Input): WindowedSource {
  if (input.kind === 'served') return openServed(input);
  const reader = new FileReaderSync();
  const { file } = input;
  return windowedSource(file.size, (offset, length) =>
    whole(offset, length, () => reader.readAsArrayBuffer(file.slice(offset, offset + length))),
  );
}

function openServed({ url, size, etag }: Extract<Input, { kind: 'served' }>): WindowedSource {
  return windowedSource(size, (offset, length) =>
    whole(offset, length, () => {
      const request = new XMLHttpRequest();
      request.open('GET', url, false);
      request.responseType = 'arraybuffer';
      request.setRequestHeader('Range', `bytes=${offset}-${offset + length - 1}`);
      request.setRequestHeader('If-Match', etag);
      request.send();
      if (request.status !== 206) throw new Error(`the local server answered ${request.status}`);
      const { response } = request;
      return response instanceof ArrayBuffer ? response : new ArrayBuffer(0);
    }),
  );
}

/** All of a range or an error: a file that changed or went away must not pass for a shorter one. */
function whole(offset: number, length: number, take: () => ArrayBuffer): Uint8Array {
  const bytes = new Uint8Array(attempt(take));
  if (bytes.length === length) return bytes;
  const message = `${length} bytes asked for at ${offset}, ${bytes.length} came`;
  throw new ModelFileError('SOURCE_FAILED', message, { offset });
}

function attempt(take: () => ArrayBuffer): ArrayBuffer {
  try {
    return take();
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    const message = `the browser cannot read this file (any more): ${why}`;
    throw new ModelFileError('SOURCE_FAILED', message, { cause });
  }
}
