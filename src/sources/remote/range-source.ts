/**
 * A remote file as a `ByteSource`: few requests, each of the same unchanged file, and no more bytes than allowed.
 *
 * The first question also tells the size. A file whose kind is known by its end (a zip) is asked for its end first.
 * A jump takes a small piece; who reads on gets larger ones. What was fetched is kept, as far as there is room.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import type { ByteSource } from '../../core/source.ts';
import { openDescriptor, type FileSource } from '../file.ts';
import { startDigest } from './content-digest.ts';
import { PieceCache } from './piece-cache.ts';
import type { Identity, Wanted } from './range-answer.ts';
import type { RangeAnswer, RangeQuestion } from './range-fetcher.ts';
import type { ContentDigest, RemoteFile } from './remote-model.ts';

/** An open remote file. */
export interface RemoteSource extends ByteSource {
  /** Bytes that came over the network. */
  readonly bytesRead: number;
  /** Requests sent for them, redirects and repeated tries among them. */
  readonly requests: number;
  /** Throws what kept the file from being had, and `SOURCE_FAILED` when all was had and is not what the store promised. */
  assertUnchanged(): void;
  close(): void;
}

/** Answers a question, and returns only then. */
export type Ask = (question: RangeQuestion) => RangeAnswer;

const HEAD = 2 ** 16;
/** A zip's end record with the longest comment: APPNOTE.TXT 4.3.16. */
const TAIL = 22 + 0xffff;
/** Up to this size a file is fetched by one request. */
const SMALL = HEAD + TAIL;
const JUMP = 2 ** 16;
const READ_ON = 2 ** 18;
const LONGEST = 2 ** 22;
/** For one file. Only a model of many scattered structures comes near. */
const MOST_REQUESTS = 2000;
/** Of an answer that is shorter than what was asked. */
const SMALLEST = 2 ** 12;
/** Loaders of these look into nothing but their own format. */
const OWN_LOADER =
  /\.(?:pt|pth|bin|ckpt|pt2|ptl|pkl|pickle|joblib|npy|npz|safetensors|gguf|onnx|mar|nemo)$/i;
/** What is a zip when its name is right; a wrong guess costs nothing, as every reader looks there. */
const KNOWN_BY_END = /\.(?:pt|pth|bin|ckpt|pt2|ptl|zip|npz|keras|skops|mar|nemo|model|onnx)$/i;

/** How a file is read. */
export interface Reading {
  readonly ask: Ask;
  /** Bytes that may come over the network. */
  readonly maxBytes: number;
  /** All of it is fetched by one request, whatever is read. */
  readonly whole: boolean;
}

/** Opens a file; asks nothing yet. */
export function openRangeSource(file: RemoteFile, reading: Reading): RemoteSource {
  return new RangeSource(file, reading);
}

class RangeSource implements RemoteSource {
  readonly far: boolean;
  bytesRead = 0;
  requests = 0;
  private readonly file: RemoteFile;
  private readonly reading: Reading;
  private readonly cache = new PieceCache();
  private identity: Identity | undefined;
  private whole: FileSource | undefined;
  private failure: ModelFileError | undefined;
  /** All bytes were held against the digest. */
  private verified = false;
  /** Where the last fetched piece ended, and how much the one behind it takes. */
  private reached = -1;
  private next = READ_ON;

  constructor(file: RemoteFile, reading: Reading) {
    this.file = file;
    this.reading = reading;
    this.far = !reading.whole && OWN_LOADER.test(file.name);
  }

  get size(): number {
    if (this.identity === undefined) this.begin();
    return this.identity?.size ?? 0;
  }

  read(offset: number, length: number): Uint8Array {
    const end = Math.min(this.size, offset + length);
    if (offset >= end) return EMPTY;
    if (this.whole !== undefined) return this.whole.read(offset, length);
    if (end - offset > LONGEST) return this.readLong(offset, end);
    return this.readRange(offset, end);
  }

  assertUnchanged(): void {
    if (this.failure !== undefined) throw this.failure;
    const { digest } = this.file;
    if (digest === undefined || this.identity === undefined || this.verified) return;
    const { size } = this.identity;
    if (this.whole === undefined && this.cache.missing(0, size) !== undefined) return;
    const found = this.digest(digest.algorithm, size);
    this.verified = found === digest.value;
    if (this.verified) return;
    const told = `${digest.algorithm} ${found} came, and the store says ${digest.value}`;
    throw new ModelFileError('SOURCE_FAILED', `the content is not what it should be: ${told}`);
  }

  close(): void {
    this.whole?.close();
  }

  private readRange(start: number, end: number): Uint8Array {
    const missing = this.cache.missing(start, end);
    if (missing !== undefined) this.fill(missing.start, missing.end);
    // A server without ranges gives all at once.
    return this.whole?.read(start, end - start) ?? this.cache.take(start, end);
  }

  /** In pieces that the cache has room for. */
  private readLong(start: number, end: number): Uint8Array {
    if (end - start > this.reading.maxBytes) throw this.fail('NOT_FETCHED', this.unread());
    const joined = new Uint8Array(end - start);
    for (let at = start; at < end; at += LONGEST) {
      joined.set(this.read(at, Math.min(LONGEST, end - at)), at - start);
    }
    return joined;
  }

  /** The first question: it tells what the file is. */
  private begin(): void {
    const { size, name } = this.file;
    const { maxBytes } = this.reading;
    if (size === 0) {
      this.identity = { size, etag: undefined };
      return;
    }
    if (this.reading.whole) this.fetch('all');
    else if (size !== undefined && size <= SMALL) this.fetch({ start: 0, end: size });
    else if (KNOWN_BY_END.test(name)) this.fetch({ suffix: Math.min(TAIL, maxBytes) });
    else this.fetch({ start: 0, end: Math.min(HEAD, maxBytes) });
    this.reached = this.cache.endOf(0) ?? -1;
  }

  /** Fetches `[start, end)` and what is likely to be asked for next. */
  private fill(start: number, end: number): void {
    const isNext = start === this.reached;
    const wish = isNext ? this.next : start < HEAD ? HEAD - start : JUMP;
    const left = this.reading.maxBytes - this.bytesRead;
    const stop = Math.min(this.size, start + Math.max(end - start, Math.min(wish, left)));
    const until = Math.max(end, this.cache.nextStart(start, stop));
    this.fetch({ start, end: until });
    this.next = isNext ? Math.min(this.next * 2, LONGEST) : READ_ON;
    // A server may give less than was asked for; each answer gives something.
    for (
      let rest = this.cache.missing(start, end);
      rest !== undefined && this.whole === undefined;
    ) {
      this.fetch(rest);
      rest = this.cache.missing(start, end);
    }
    this.reached = this.cache.endOf(start) ?? until;
  }

  private fetch(wanted: Wanted): void {
    if (this.failure !== undefined) throw this.failure;
    const left = this.reading.maxBytes - this.bytesRead;
    const length = lengthOf(wanted);
    if (length > left) throw this.fail('NOT_FETCHED', this.unread());
    if (this.requests >= MOST_REQUESTS) {
      throw this.fail(
        'NOT_FETCHED',
        `head judged, rest unread: ${this.requests} requests were sent`,
      );
    }
    const { request } = this.file;
    const answer = this.reading.ask({ request, wanted, before: this.identity, maxBytes: left });
    this.requests += answer.requests;
    this.bytesRead += answer.fetched;
    this.take(answer, Math.min(length, answer.kind === 'range' ? answer.identity.size : 0));
  }

  private take(answer: RangeAnswer, length: number): void {
    switch (answer.kind) {
      case 'failed':
        throw this.fail(answer.code, answer.message);
      case 'empty':
        this.identify({ size: 0, etag: undefined });
        return;
      case 'file': {
        this.whole = openDescriptor(answer.fd);
        this.identify({ size: this.whole.size, etag: undefined });
        return;
      }
      case 'range': {
        this.identify(answer.identity);
        const { start, bytes } = answer;
        if (bytes.length < length && bytes.length < SMALLEST) {
          throw this.fail('SOURCE_FAILED', `the server gives ${bytes.length} bytes at a time`);
        }
        this.cache.put(start, bytes);
      }
    }
  }

  /** Each answer was compared with the first; the first with what the listing says. */
  private identify(identity: Identity): void {
    const { size, etag } = this.file;
    if (size !== undefined && size !== identity.size) {
      const message = `the listing says ${size} bytes, the file has ${identity.size}`;
      throw this.fail('SOURCE_FAILED', message);
    }
    if (etag !== undefined && identity.etag !== undefined && etag !== identity.etag) {
      throw this.fail('SOURCE_FAILED', 'the file changed since it was listed: its ETag is another');
    }
    this.identity = identity;
  }

  /** Once something failed all that follows fails: no reader may take the rest for the end. */
  private fail(code: ModelFileError['code'], message: string): ModelFileError {
    return (this.failure = new ModelFileError(code, message));
  }

  private unread(): string {
    const { size } = this.identity ?? {};
    return `head judged, rest unread: ${this.bytesRead} of ${size ?? 'its'} bytes were fetched, and --max-download allows ${this.reading.maxBytes}`;
  }

  private digest(algorithm: ContentDigest['algorithm'], size: number): string {
    const digest = startDigest(algorithm, size);
    if (this.whole === undefined) digest.update(this.cache.take(0, size));
    else this.whole.eachPiece((piece) => digest.update(piece));
    return digest.finish();
  }
}

/** Bytes that are wanted, as far as that is known. */
function lengthOf(wanted: Wanted): number {
  if (wanted === 'all') return 0;
  return 'suffix' in wanted ? wanted.suffix : wanted.end - wanted.start;
}

const EMPTY: Uint8Array = new Uint8Array(0);
