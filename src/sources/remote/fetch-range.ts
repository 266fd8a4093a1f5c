/**
 * Takes one range of a remote file: exactly these bytes, of the file that was first asked for, or a coded error.
 * @module
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { ModelFileError } from '../../core/error.ts';
import type { CountingClient } from './client.ts';
import {
  assertSame,
  placeOf,
  rangeHeader,
  type Identity,
  type WantedRange,
} from './range-answer.ts';
import { remoteFailure, shown, statusSentence } from './remote-error.ts';
import type { RemoteRequest } from './remote-model.ts';
import type { RemoteReply } from './remote-store.ts';
import { waitBefore } from './retry.ts';

/** What came. */
export type Fetched =
  /** A range. Its file is `identity`; `url` is where redirects led to. */
  | {
      readonly kind: 'range';
      readonly start: number;
      readonly bytes: Uint8Array;
      readonly identity: Identity;
      readonly url: string;
    }
  /** A file without a byte. */
  | { readonly kind: 'empty' }
  /** The server does not do ranges, or cannot say whether two are of one file: take the whole file. */
  | { readonly kind: 'whole'; readonly reply: RemoteReply };

/** Fetches `wanted`; `before` is what is known of the file. Bodies that break are tried again. */
export async function fetchRange(
  client: CountingClient,
  request: RemoteRequest,
  wanted: WantedRange,
  before: Identity | undefined,
): Promise<Fetched> {
  const { settings } = client;
  for (let failed = 1; ; failed++) {
    try {
      return await attempt(client, request, wanted, before);
    } catch (error) {
      if (!(error instanceof BrokenBody)) throw error;
      const wait = failed < settings.tries ? waitBefore(failed, settings, undefined) : undefined;
      if (wait === undefined) throw error.why;
      await sleep(wait);
    }
  }
}

/** A body that ended before it was all there. */
class BrokenBody extends Error {
  readonly why: ModelFileError;

  constructor(why: ModelFileError) {
    super(why.message);
    this.why = why;
  }
}

async function attempt(
  client: CountingClient,
  request: RemoteRequest,
  wanted: WantedRange,
  before: Identity | undefined,
): Promise<Fetched> {
  const condition = before?.etag === undefined ? {} : { 'if-range': before.etag };
  const reply = await client.send({
    url: request.url,
    credential: request.credential,
    headers: { range: rangeHeader(wanted), ...condition },
    accept: [416],
  });
  switch (reply.status) {
    case 206:
      return rangeOf(reply, wanted, before);
    case 416:
      reply.discard();
      if (reply.headers['content-range'] === 'bytes */0') return { kind: 'empty' };
      throw remoteFailure(reply.url, statusSentence(416));
    case 200:
      return whole(reply, before);
    default:
      reply.discard();
      throw remoteFailure(reply.url, `HTTP ${reply.status} in answer to a request for a range`);
  }
}

/** To If-Range, all bytes are the answer when the file is another one by now. */
function whole(reply: RemoteReply, before: Identity | undefined): Fetched {
  if (before === undefined) return { kind: 'whole', reply };
  reply.discard();
  const why = 'answers with all bytes in place of a range: the file changed while it was read';
  throw remoteFailure(reply.url, why);
}

async function rangeOf(
  reply: RemoteReply,
  wanted: WantedRange,
  before: Identity | undefined,
): Promise<Fetched> {
  try {
    const { start, end, identity } = placeOf(reply, wanted);
    if (before !== undefined) assertSame(reply.url, before, identity);
    const bytes = await exactly(reply, end - start);
    return { kind: 'range', start, bytes, identity, url: reply.url };
  } finally {
    reply.discard();
  }
}

async function exactly(reply: RemoteReply, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length);
  let at = 0;
  try {
    for await (const piece of reply.body) {
      if (at + piece.length > length) throw remoteFailure(reply.url, 'more bytes than it promised');
      bytes.set(piece, at);
      at += piece.length;
    }
  } catch (error) {
    if (error instanceof ModelFileError && error.code === 'SOURCE_FAILED' && at < length) {
      throw new BrokenBody(error);
    }
    throw error;
  }
  if (at === length) return bytes;
  const message = `${shown(reply.url)}: ${length} bytes promised, ${at} came`;
  throw new BrokenBody(new ModelFileError('SOURCE_FAILED', message));
}
