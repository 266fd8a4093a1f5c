/**
 * A bucket that is written to: objects put, read, listed and removed; what fails is `BLOBS_AWAY`.
 * Amazon S3 API Reference: "PutObject", "GetObject", "HeadObject", "DeleteObject", "ListObjectsV2".
 * @module
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { bodyBytes } from '../../../sources/remote/reply-body.ts';
import type { RemoteReply } from '../../../sources/remote/remote-store.ts';
import {
  ask,
  isRefusal,
  refusal,
  type S3Question,
  type S3Store,
} from '../../../sources/remote/s3/ask.ts';
import { listPages } from '../../../sources/remote/s3/list-objects.ts';
import type { ListedObject } from '../../../sources/remote/s3/listing.ts';
import { objectRequest } from '../../../sources/remote/s3/place.ts';
import { ServiceError } from '../../service-error.ts';

/** An object as it was when it was looked at, or written. */
export interface StoredObject {
  readonly key: string;
  readonly size: number;
  /** Without quotes. */
  readonly etag: string;
}

/** Answers to what writes are short. */
const MAX_ANSWER = 2 ** 20;
/** A read that breaks goes on where it broke; so many times in a row without a byte it is given up. */
const READ_TRIES = 4;
const READ_WAIT_MS = 250;
/** What may stand in a header and in XML as it is. */
const ETAG = /^[\w+/=.:-]{1,256}$/;

export class Bucket {
  private readonly store: S3Store;

  constructor(store: S3Store) {
    this.store = store;
  }

  /** Undefined when it is not there; not being let in is a failure. */
  async head(key: string): Promise<StoredObject | undefined> {
    const reply = await this.answer({ method: 'HEAD', url: urlOf(key) });
    if (reply.status === 404) return drained(reply, undefined);
    if (isRefusal(reply)) throw await this.refused(reply, key);
    const size = reply.headers['content-length'] ?? '';
    if (!/^\d{1,15}$/.test(size)) throw away(`${key}: the store does not say how large it is`);
    return drained(reply, { key, size: Number(size), etag: etagOf(reply, key) });
  }

  /** Bytes `start` to `end`, both included, of the object as it was; a connection that breaks is made again. */
  async *read(
    object: StoredObject,
    start: number = 0,
    end: number = object.size - 1,
  ): AsyncGenerator<Uint8Array, void> {
    let failed = 0;
    for (let at = start; at <= end;) {
      try {
        const reply = await this.range(object, at, end);
        for await (const bytes of reply.body) {
          if (bytes.length === 0) continue; // else it would look as if it went on
          if (bytes.length > end - at + 1) throw new Error('more bytes than were asked for');
          yield bytes;
          at += bytes.length;
          failed = 0;
        }
        if (at <= end) throw new Error('the answer ended early');
      } catch (error) {
        if (error instanceof ServiceError || ++failed >= READ_TRIES) throw asAway(error);
        await sleep(READ_WAIT_MS * failed);
      }
    }
  }

  /** All of an object that is small. */
  async bytes(object: StoredObject): Promise<Uint8Array> {
    const bytes = new Uint8Array(object.size);
    let at = 0;
    for await (const piece of this.read(object)) {
      bytes.set(piece, at);
      at += piece.length;
    }
    return bytes;
  }

  async put(key: string, bytes: Uint8Array): Promise<StoredObject> {
    const reply = await this.ask({ method: 'PUT', url: urlOf(key), body: bytes }, key);
    return drained(reply, { key, size: bytes.length, etag: etagOf(reply, key) });
  }

  /** Also when it is not there. */
  async remove(key: string): Promise<void> {
    const reply = await this.answer({ method: 'DELETE', url: urlOf(key) });
    if (reply.status !== 404 && isRefusal(reply)) throw await this.refused(reply, key);
    await drained(reply, undefined);
  }

  /** Page by page. */
  async *list(prefix: string): AsyncGenerator<readonly ListedObject[], void> {
    try {
      yield* listPages(this.store, prefix);
    } catch (error) {
      throw asAway(error);
    }
  }

  /** Sends a question; a refusal is `BLOBS_AWAY`, with the store's reason as its cause. */
  async ask(question: S3Question, what: string): Promise<RemoteReply> {
    const reply = await this.answer(question);
    if (isRefusal(reply)) throw await this.refused(reply, what);
    return reply;
  }

  /** `/bucket/key`, as a copy names its source. */
  copySource(key: string): string {
    const { url } = objectRequest({ ...this.store.place, url: '' }, key);
    return `/${this.store.place.bucket}${url}`;
  }

  private async range({ key, etag }: StoredObject, at: number, end: number): Promise<RemoteReply> {
    const headers = { range: `bytes=${at}-${end}`, 'if-match': `"${etag}"` };
    const reply = await this.ask({ method: 'GET', url: urlOf(key), headers }, key);
    const said = reply.headers['content-range'] ?? '';
    if (reply.status === 206 && said.startsWith(`bytes ${at}-${end}/`)) return reply;
    reply.discard();
    throw away(`${key}: the store answers with another range than it was asked for`);
  }

  private async answer(question: S3Question): Promise<RemoteReply> {
    try {
      return await ask(this.store, question);
    } catch (error) {
      throw asAway(error);
    }
  }

  private async refused(reply: RemoteReply, what: string): Promise<ServiceError> {
    return asAway(await refusal(this.store, reply, what));
  }
}

/** The address of an object, with a query where there is one. */
export function urlOf(key: string, query = ''): S3Question['url'] {
  return (place) => `${objectRequest(place, key).url}${query}`;
}

/** The tag of what was written, without quotes. */
export function etagOf({ headers }: RemoteReply, key: string): string {
  return checkedEtag(headers['etag'] ?? '', key);
}

/** Throws for a tag that could be more than a tag. */
export function checkedEtag(text: string, key: string): string {
  const etag = text.replace(/^"(.*)"$/, '$1');
  if (ETAG.test(etag)) return etag;
  throw away(`${key}: the store gives no entity tag`);
}

/** What is told to whoever asked: the reason is for whoever runs the service. */
export function asAway(error: unknown): ServiceError {
  return error instanceof ServiceError ? error : away(error);
}

function away(cause: unknown): ServiceError {
  const error = cause instanceof Error ? cause : new Error(String(cause));
  return new ServiceError(
    'BLOBS_AWAY',
    'the store of contents does not answer as it should',
    error,
  );
}

/** To its end, so that the connection can be used again. */
async function drained<T>(reply: RemoteReply, result: T): Promise<T> {
  await bodyBytes(reply, MAX_ANSWER).catch((error: unknown) => {
    throw asAway(error);
  });
  return result;
}
