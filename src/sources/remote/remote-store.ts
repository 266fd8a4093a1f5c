/**
 * What a kind of address has to offer, and the one client that all of them talk through.
 * @module
 */
import type { Credential, RemoteModel } from './remote-model.ts';

/** One kind of store. Adding one = one file, and its line in `stores.ts`. */
export interface RemoteStore {
  /** Of its addresses, without `://`. */
  readonly scheme: string;
  /** The origins (`https://host:port`) that the user named by this address or by his environment. */
  origins(uri: string, env: Environment): readonly string[];
  /** Looks the address up; throws `UsageError`-like `ModelFileError`s with one clear line. */
  list(uri: string, client: RemoteClient): Promise<RemoteModel>;
}

/** Environment variables. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Sends requests as the user allowed: redirects, retries, limits and refusals are all in here. */
export interface RemoteClient {
  readonly env: Environment;
  /**
   * Sends one request and returns the answer once its headers are there; throws `SOURCE_FAILED` for everything
   * but a status that was asked for, `LIMIT_EXCEEDED` beyond a budget.
   */
  send(call: RemoteCall): Promise<RemoteReply>;
  /** Ends all connections. */
  close(): Promise<void>;
}

/** One request. */
export interface RemoteCall {
  /** Holds no credentials. */
  readonly url: string;
  readonly method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE' | undefined;
  /** Lower case names; nothing secret, as redirects carry them on. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly body?: string | Uint8Array | undefined;
  /** A POST that may be sent a second time: else only one that came to nothing for sure would be. */
  readonly repeatable?: boolean | undefined;
  readonly credential?: Credential | undefined;
  /** Statuses that the caller deals with, besides 200 to 299. */
  readonly accept?: readonly number[] | undefined;
}

/** An answer whose body is still to be read, or to be discarded. */
export interface RemoteReply {
  readonly status: number;
  /** Lower case names; of several of one name the last, but all of `www-authenticate`. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Where it came from in the end. May hold a signed query: not for display. */
  readonly url: string;
  /** Pieces as they come; a stall, a reset or a budget that is spent throws. */
  readonly body: AsyncIterable<Uint8Array>;
  /** Lets the rest of the body go. */
  discard(): void;
}
