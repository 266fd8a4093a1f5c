/**
 * Receives one content: goes on where an earlier try ended, and takes nothing for the whole before its size and
 * its digest are right.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import type { RemoteRequest } from '../sources/remote/remote-model.ts';
import type { RemoteClient, RemoteReply } from '../sources/remote/remote-store.ts';
import type { Receiver } from './part-file.ts';
import { PullError } from './pull-error.ts';
import { BrokenOff, checkReply, OtherContent } from './reply-check.ts';
import { untilAborted } from './until-aborted.ts';

/** What is to come. */
export interface Incoming {
  readonly request: RemoteRequest;
  readonly size: number | undefined;
  /** The entity tag that the listing told of: every answer has to show it. */
  readonly etag: string | undefined;
  /** Whether the end can be told right from wrong by a digest. */
  readonly hasDigest: boolean;
}

/** How to receive. */
export interface ReceiveOptions {
  readonly client: RemoteClient;
  readonly signal: AbortSignal;
  /** Told of each piece, and of bytes that count no more (negative). */
  readonly onBytes: (count: number) => void;
  /** Told, before the first byte, of a size that only the server says. */
  readonly onSize: (bytes: number) => void;
  /** Bytes of a content whose size nobody says. */
  readonly maxUnknown: number;
  /** Before the second try; doubles with each further one. */
  readonly pauseMs: number;
}

/** Tries in a row that bring nothing, and tries in all. */
const FRUITLESS = 5;
const TRIES = 100;
const LONGEST_PAUSE_MS = 30_000;

/** The SHA-256 of the whole content, all of which is in `part` then. Throws `PullError`. */
export async function receive(
  incoming: Incoming,
  part: Receiver,
  options: ReceiveOptions,
): Promise<string> {
  let fruitless = 0;
  for (let tries = 1; ; tries++) {
    const before = part.length;
    try {
      await readOn(incoming, part, options);
      return part.finish();
    } catch (error) {
      fruitless = part.length > before ? 1 : fruitless + 1;
      reconsider(error, part, options);
      if (fruitless >= FRUITLESS || tries >= TRIES) throw error;
    }
    const wait = Math.min(options.pauseMs * 2 ** (fruitless - 1), LONGEST_PAUSE_MS);
    await pause(wait * (0.5 + Math.random() / 2), options.signal);
    if (options.signal.aborted) throw interrupted(part);
  }
}

/** Throws again what another try cannot mend. */
function reconsider(error: unknown, part: Receiver, { signal, onBytes }: ReceiveOptions): void {
  if (signal.aborted) throw interrupted(part, error);
  if (!(error instanceof PullError)) throw error;
  // What an earlier run has left may have been damaged since: only a fresh content is believed to be wrong.
  const isStale = error.code === 'WRONG_DIGEST' && part.resumed;
  if (isStale || error instanceof OtherContent) {
    onBytes(-part.length);
    part.restart();
    return;
  }
  if (error instanceof BrokenOff) part.checkpoint();
  else throw error;
}

function interrupted(part: Receiver, cause?: unknown): PullError {
  part.checkpoint();
  return new PullError('INTERRUPTED', 'interrupted', cause);
}

async function readOn(incoming: Incoming, part: Receiver, options: ReceiveOptions): Promise<void> {
  const { request, size, hasDigest } = incoming;
  if (hasDigest && part.length === size) return;
  if (part.length > 0 && part.etag === undefined && !hasDigest) restart(part, options);
  const reply = await send(request, part, options);
  try {
    await readBody(reply, { incoming, part, options });
  } catch (error) {
    reply.discard();
    throw error;
  }
}

/**
 * The client tries again by itself: what it gives up on is given up, unless a part is here already and the network
 * failed. A range behind the end is for us to see.
 */
async function send(
  { url, credential }: RemoteRequest,
  part: Receiver,
  { client, signal }: ReceiveOptions,
): Promise<RemoteReply> {
  const headers = headersFor(part);
  try {
    const sent = client.send({ url, credential, headers, accept: [416] });
    return await untilAborted(sent, signal, (late) => late.discard());
  } catch (error) {
    const known = asPullError(error);
    const isNetwork = error instanceof ModelFileError && error.cause !== undefined;
    throw isNetwork && part.length > 0 ? new BrokenOff(known.code, known.message, error) : known;
  }
}

function headersFor({ length, etag }: Receiver): Readonly<Record<string, string>> {
  if (length === 0) return {};
  const range = { range: `bytes=${length}-` };
  return etag === undefined ? range : { ...range, 'if-range': etag };
}

interface Transfer {
  readonly incoming: Incoming;
  readonly part: Receiver;
  readonly options: ReceiveOptions;
}

async function readBody(reply: RemoteReply, transfer: Transfer): Promise<void> {
  const { incoming, part, options } = transfer;
  const { start, total, etag } = checkReply(reply, part.length, incoming.size);
  if (incoming.etag !== undefined && etag !== incoming.etag) {
    throw new PullError('CHANGED', 'the content changed since it was listed');
  }
  if (start !== part.length) restart(part, options);
  const isOther = start > 0 && part.etag !== undefined && etag !== part.etag;
  if (isOther) throw new OtherContent('CHANGED', 'the content changed while it was read');
  part.began(etag);
  if (start === 0 && incoming.size === undefined && total !== undefined) options.onSize(total);
  const most = total ?? options.maxUnknown;
  for (const pieces = reply.body[Symbol.asyncIterator](); ;) {
    const next = await nextOf(pieces, options.signal);
    if (next.done === true) break;
    const piece = next.value;
    if (part.length + piece.length > most) {
      throw new PullError('TOO_LARGE', `more than the ${most} bytes that there should be`);
    }
    part.append(piece);
    options.onBytes(piece.length);
  }
  if (total !== undefined && part.length < total) {
    throw new BrokenOff('TRUNCATED', `the body ended at ${part.length} of ${total} bytes`);
  }
}

function restart(part: Receiver, { onBytes }: ReceiveOptions): void {
  onBytes(-part.length);
  part.restart();
}

async function nextOf(
  pieces: AsyncIterator<Uint8Array>,
  signal: AbortSignal,
): Promise<IteratorResult<Uint8Array, undefined>> {
  try {
    return await untilAborted(pieces.next(), signal);
  } catch (error) {
    const known = asPullError(error);
    throw known.code === 'HTTP' ? new BrokenOff('HTTP', known.message, error) : known;
  }
}

/** What the client says in its own words. */
function asPullError(error: unknown): PullError {
  if (error instanceof PullError) return error;
  if (!(error instanceof ModelFileError)) return new PullError('HTTP', String(error), error);
  const code = error.code === 'LIMIT_EXCEEDED' ? 'TOO_LARGE' : 'HTTP';
  return new PullError(code, error.message, error);
}

/** Ends early when the signal says so; the next try will notice. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    if (signal.aborted) end();
    else signal.addEventListener('abort', end);
  });
}
