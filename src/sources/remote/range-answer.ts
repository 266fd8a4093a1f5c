/**
 * What a server may answer to a request for a range, and what must hold for it to be believed. RFC 9110 14, 13.1.5.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import { remoteFailure, shown } from './remote-error.ts';
import type { RemoteReply } from './remote-store.ts';

/** A range that is wanted: the last `suffix` bytes, or `[start, end)`. */
export type WantedRange =
  | { readonly suffix: number }
  | { readonly start: number; readonly end: number };

/** What is wanted of a file. */
export type Wanted = WantedRange | 'all';

/** What a file was when it was first asked for: it must stay that. */
export interface Identity {
  readonly size: number;
  /** A strong ETag; undefined when the server has none. */
  readonly etag: string | undefined;
}

/** A range that was answered: where it lies, and of which file. */
export interface Placed {
  readonly start: number;
  readonly end: number;
  readonly identity: Identity;
}

/** As the request writes it. */
export function rangeHeader(wanted: WantedRange): string {
  return 'suffix' in wanted ? `bytes=-${wanted.suffix}` : `bytes=${wanted.start}-${wanted.end - 1}`;
}

/** Where the bytes of a 206 lie; throws `SOURCE_FAILED` when they are not what was asked for. */
export function placeOf(reply: RemoteReply, wanted: WantedRange): Placed {
  const text = reply.headers['content-range'] ?? '';
  const [, first, last, total] = /^bytes (\d{1,15})-(\d{1,15})\/(\d{1,15})$/i.exec(text) ?? [];
  const start = Number(first);
  const end = Number(last) + 1;
  const size = Number(total);
  if (!(start < end && end <= size)) {
    throw remoteFailure(reply.url, `an answer for the range "${text.slice(0, 80)}"`);
  }
  const asked =
    'suffix' in wanted
      ? { start: Math.max(0, size - wanted.suffix), end: size }
      : { start: wanted.start, end: Math.min(wanted.end, size) };
  // Less than was asked is allowed; what begins elsewhere is something else.
  if (start !== asked.start || end > asked.end) {
    const told = `bytes ${start} to ${end} in answer to a request for ${asked.start} to ${asked.end}`;
    throw remoteFailure(reply.url, told);
  }
  return { start, end, identity: { size, etag: strongEtag(reply) } };
}

/** The ETag, when it stands for each byte. RFC 9110 8.8.3. */
export function strongEtag({ headers }: RemoteReply): string | undefined {
  const etag = headers['etag'];
  return etag !== undefined && /^"[\x21\x23-\x7e\x80-\xff]+"$/.test(etag) ? etag : undefined;
}

/** Throws when the file is no longer the one that was first asked for. */
export function assertSame(url: string, before: Identity, now: Identity): void {
  if (before.size !== now.size) {
    throw changed(url, `${before.size} bytes before, ${now.size} now`);
  }
  if (before.etag !== now.etag) {
    throw changed(url, `ETag ${before.etag ?? 'none'} before, ${now.etag ?? 'none'} now`);
  }
}

function changed(url: string, how: string): ModelFileError {
  const message = `${shown(url)}: the file changed while it was read: ${how}`;
  return new ModelFileError('SOURCE_FAILED', message);
}
