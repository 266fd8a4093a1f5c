/**
 * Whether an answer is the bytes that were asked for. A server may do what it likes; what does not fit is no body.
 * @module
 */
import type { RemoteReply } from '../sources/remote/remote-store.ts';
import { PullError } from './pull-error.ts';

/** What an answer's body is. */
export interface Body {
  /** Where its first byte stands in the content. */
  readonly start: number;
  /** Bytes of the whole content; undefined when nobody says. */
  readonly total: number | undefined;
  /** Strong, with its quotes. */
  readonly etag: string | undefined;
}

/** The body broke off: another try may go on from there. */
export class BrokenOff extends PullError {}

/** Another content has taken the place of the one whose beginning is here. */
export class OtherContent extends PullError {}

/** Checks status and headers. `start` bytes are here; `size` is what the listing says. */
export function checkReply(reply: RemoteReply, start: number, size: number | undefined): Body {
  const { status } = reply;
  if (status === 416) throw new OtherContent('CHANGED', 'the content is shorter than it was');
  if (status !== 200 && status !== 206) {
    throw new PullError('HTTP', `the server answered ${status}`);
  }
  const body = status === 206 ? rangeBody(reply, start) : wholeBody(reply);
  if (size !== undefined && body.total !== undefined && body.total !== size) {
    const message = `the listing says ${size} bytes, the server ${body.total}`;
    throw new PullError('WRONG_SIZE', message);
  }
  return { ...body, total: size ?? body.total };
}

/** RFC 9110, 8.8.3: a weak tag says nothing about single bytes. */
function strongEtag(reply: RemoteReply): string | undefined {
  const etag = reply.headers['etag'];
  return etag !== undefined && /^"[\x21\x23-\x7e]{1,512}"$/.test(etag) ? etag : undefined;
}

function wholeBody(reply: RemoteReply): Body {
  return { start: 0, total: lengthOf(reply), etag: strongEtag(reply) };
}

/** RFC 9110, 14.4: `bytes first-last/complete`. */
function rangeBody(reply: RemoteReply, start: number): Body {
  const range = /^bytes (\d{1,15})-(\d{1,15})\/(\d{1,15})$/.exec(
    reply.headers['content-range'] ?? '',
  );
  const [first, last, total] = (range ?? []).slice(1).map(Number);
  if (start === 0 || first !== start || total === undefined || last !== total - 1) {
    throw new PullError('HTTP', 'the server sends another range than it was asked for');
  }
  return { start, total, etag: strongEtag(reply) };
}

function lengthOf(reply: RemoteReply): number | undefined {
  const text = reply.headers['content-length'];
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
