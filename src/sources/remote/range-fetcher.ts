/**
 * Answers what a remote file is asked for: by ranges, or by a whole download where there are none.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import type { CountingClient } from './client.ts';
import { downloadWhole } from './download-whole.ts';
import { fetchRange, type Fetched } from './fetch-range.ts';
import type { Identity, Wanted } from './range-answer.ts';
import type { RemoteRequest } from './remote-model.ts';
import type { RemoteReply } from './remote-store.ts';

/** One question. Plain data: it is sent to the thread that fetches. */
export interface RangeQuestion {
  readonly request: RemoteRequest;
  readonly wanted: Wanted;
  /** What the file was until now; undefined for the first question about it. */
  readonly before: Identity | undefined;
  /** Bytes that a whole download may have. */
  readonly maxBytes: number;
}

/** Its answer; `requests` and `fetched` (bytes) are what it cost. */
export type RangeAnswer = (
  | {
      readonly kind: 'range';
      readonly start: number;
      readonly bytes: Uint8Array;
      readonly identity: Identity;
    }
  /** All of it, in an open file that has no name and belongs to who asked. */
  | { readonly kind: 'file'; readonly fd: number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'failed'; readonly code: ModelFileError['code']; readonly message: string }
) & { readonly requests: number; readonly fetched: number };

type WithoutCost<T> = T extends unknown ? Omit<T, 'requests' | 'fetched'> : never;

/** Asks one server after the other; remembers where redirects led to. */
export class RangeFetcher {
  private readonly client: CountingClient;
  private readonly progress: (bytes: number) => void;
  private readonly moved = new Map<string, string>();

  constructor(client: CountingClient, progress: (bytes: number) => void = () => undefined) {
    this.client = client;
    this.progress = progress;
  }

  /** Never throws: what went wrong is an answer. */
  async answer(question: RangeQuestion): Promise<RangeAnswer> {
    const { budget } = this.client;
    const { requests, bytes } = budget;
    const answer = await this.attempt(question).catch(failed);
    return { ...answer, requests: budget.requests - requests, fetched: budget.bytes - bytes };
  }

  private async attempt(question: RangeQuestion): Promise<WithoutCost<RangeAnswer>> {
    const fetched = await this.fetch(question);
    if (fetched.kind === 'empty') return fetched;
    if (fetched.kind === 'whole') return this.whole(question, fetched.reply);
    const { start, bytes, identity, url } = fetched;
    if (identity.etag === undefined && bytes.length < identity.size) {
      // A second range could be one of another file: a single answer cannot.
      const { request } = question;
      return this.whole(question, await this.client.send(request));
    }
    if (url !== question.request.url) this.moved.set(question.request.url, url);
    return { kind: 'range', start, bytes, identity };
  }

  /** Where a redirect led to is asked first; such addresses expire, and then the first one is asked again. */
  private async fetch({ request, wanted, before }: RangeQuestion): Promise<Fetched> {
    if (wanted === 'all') return { kind: 'whole', reply: await this.client.send(request) };
    const url = this.moved.get(request.url);
    if (url !== undefined) {
      try {
        return await fetchRange(this.client, { ...request, url }, wanted, before);
      } catch (error) {
        if (!(error instanceof ModelFileError) || error.code !== 'SOURCE_FAILED') throw error;
        this.moved.delete(request.url);
      }
    }
    return fetchRange(this.client, request, wanted, before);
  }

  private async whole(
    { maxBytes }: RangeQuestion,
    reply: RemoteReply,
  ): Promise<WithoutCost<RangeAnswer>> {
    const fd = await downloadWhole(reply, { maxBytes, progress: this.progress });
    return { kind: 'file', fd };
  }
}

function failed(error: unknown): WithoutCost<RangeAnswer> {
  if (error instanceof ModelFileError) {
    return { kind: 'failed', code: error.code, message: error.message };
  }
  const message = error instanceof Error ? error.message : String(error);
  return { kind: 'failed', code: 'INTERNAL', message };
}
