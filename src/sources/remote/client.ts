/**
 * The one client of all stores. Redirects are followed by hand, so that each hop is looked at and a credential goes
 * to its own origin only; what may pass is tried again; nothing is taken beyond the budget.
 * @module
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Dispatcher } from 'undici';
import { ModelFileError } from '../../core/error.ts';
import { PRIVATE_ADDRESS } from './address-guard.ts';
import { authorizationOf } from './authorization.ts';
import { CLIENT_SETTINGS, type ClientSettings } from './client-settings.ts';
import { REDIRECTS, requestable } from './redirect.ts';
import { RemoteBudget } from './remote-budget.ts';
import { refusedAddress, remoteFailure, statusSentence } from './remote-error.ts';
import type { Environment, RemoteCall, RemoteClient, RemoteReply } from './remote-store.ts';
import { maySucceedLater, waitBefore } from './retry.ts';
import { openTransport, type Transport } from './transport.ts';

/** A client that says what it took. */
export interface CountingClient extends RemoteClient {
  readonly budget: RemoteBudget;
  readonly settings: ClientSettings;
}

/** Opens no connection yet. */
export function openClient(settings: Partial<ClientSettings> = {}): CountingClient {
  return new Client({ ...CLIENT_SETTINGS, ...settings });
}

/** What only reads goes where it is sent to; what writes is for the place that was named, and for no other. */
const FOLLOWING: ReadonlySet<RemoteCall['method']> = new Set([undefined, 'GET', 'HEAD']);

/** What one try came to. */
type Outcome =
  | { readonly kind: 'reply'; readonly reply: RemoteReply }
  | {
      readonly kind: 'again';
      readonly error: ModelFileError;
      readonly retryAfter?: string | undefined;
    };

class Client implements CountingClient {
  readonly settings: ClientSettings;
  readonly budget: RemoteBudget;
  private readonly transport: Transport;
  /** The latest of each realm. */
  private readonly tokens = new Map<string, string>();

  constructor(settings: ClientSettings) {
    this.settings = settings;
    this.budget = new RemoteBudget(settings);
    this.transport = openTransport(settings);
  }

  get env(): Environment {
    return this.settings.env;
  }

  async send(call: RemoteCall): Promise<RemoteReply> {
    const { credential } = call;
    const again = (one: RemoteCall): Promise<RemoteReply> => this.sendPatiently(one);
    if (credential?.kind !== 'bearer' || credential.realm === undefined) return again(call);
    const { sendWithToken } = await import('./bearer-token.ts');
    return sendWithToken(call, { ...credential, realm: credential.realm }, this.tokens, again);
  }

  async close(): Promise<void> {
    await this.transport.close();
  }

  private async sendPatiently(call: RemoteCall): Promise<RemoteReply> {
    const isOnce = call.method === 'POST' && call.repeatable !== true;
    const tries = isOnce ? 1 : this.settings.tries;
    for (let failed = 1; ; failed++) {
      const outcome = await this.attempt(call);
      if (outcome.kind === 'reply') return outcome.reply;
      if (failed >= tries) throw outcome.error;
      const wait = waitBefore(failed, this.settings, outcome.retryAfter);
      if (wait === undefined) throw outcome.error;
      await sleep(wait);
    }
  }

  /** One request with its redirects. */
  private async attempt(call: RemoteCall): Promise<Outcome> {
    let url = requestable(call.url, this.settings);
    for (let hop = 0; ; hop++) {
      let answer: Dispatcher.ResponseData;
      try {
        answer = await this.exchange(url, call);
      } catch (error) {
        return { kind: 'again', error: passing(error, url) };
      }
      const { statusCode: status } = answer;
      const location = oneOf(answer.headers['location']);
      if (!REDIRECTS.has(status) || location === undefined || !FOLLOWING.has(call.method)) {
        return this.settle(call, url, answer);
      }
      letGo(answer);
      if (hop >= this.settings.redirects) {
        throw remoteFailure(call.url, `more than ${this.settings.redirects} redirects`);
      }
      url = requestable(location, this.settings, url);
    }
  }

  private async exchange(url: URL, call: RemoteCall): Promise<Dispatcher.ResponseData> {
    const { method = 'GET', headers = {}, body, credential } = call;
    this.budget.spendRequest();
    const authorization = await authorizationOf(credential, { method, url, headers, body });
    const dispatcher = await this.transport.dispatcherFor(url);
    return dispatcher.request({
      origin: url.origin,
      path: url.pathname + url.search,
      method,
      headers: {
        'accept-encoding': 'identity', // a range of something compressed is of no use
        'user-agent': 'pickleproof',
        ...headers,
        ...authorization,
      },
      body: body ?? null,
    });
  }

  private settle(call: RemoteCall, url: URL, answer: Dispatcher.ResponseData): Outcome {
    const { statusCode: status } = answer;
    const headers = singleHeaders(answer.headers);
    if ((status >= 200 && status < 300) || call.accept?.includes(status) === true) {
      if ((headers['content-encoding'] ?? 'identity') !== 'identity') {
        letGo(answer);
        throw remoteFailure(url, 'the answer is compressed, though it was asked for as it is');
      }
      const body = bodyOf(answer, url, this.budget);
      const reply = { status, headers, url: url.href, body, discard: () => letGo(answer) };
      return { kind: 'reply', reply };
    }
    letGo(answer);
    const error = remoteFailure(url, statusSentence(status));
    if (!maySucceedLater(status)) throw error;
    return { kind: 'again', error, retryAfter: headers['retry-after'] };
  }
}

async function* bodyOf(
  { body }: Dispatcher.ResponseData,
  url: URL,
  budget: RemoteBudget,
): AsyncGenerator<Uint8Array> {
  try {
    for await (const piece of body) {
      if (!(piece instanceof Uint8Array)) continue; // a stream without an encoding yields nothing else
      budget.spendBytes(piece.length);
      yield piece;
    }
  } catch (error) {
    throw passing(error, url);
  }
}

/** A body that nobody reads would keep its connection. */
function letGo({ body }: Dispatcher.ResponseData): void {
  body.on('error', () => undefined).destroy();
}

/** What the network said, as an error of ours; errors of ours stay what they are and are not tried again. */
function passing(error: unknown, url: URL): ModelFileError {
  if (error instanceof ModelFileError) throw error;
  const code = codeOf(error);
  if (code === PRIVATE_ADDRESS) {
    throw refusedAddress(
      url,
      'its address is a private one that you did not name; see --allow-private',
    );
  }
  if (LASTING.has(code)) throw remoteFailure(url, REASONS[code] ?? code, error);
  return remoteFailure(url, REASONS[code] ?? messageOf(error), error);
}

const REASONS: Readonly<Record<string, string>> = {
  UND_ERR_CONNECT_TIMEOUT: 'no connection in time',
  UND_ERR_HEADERS_TIMEOUT: 'connected, and no answer in time',
  UND_ERR_BODY_TIMEOUT: 'the answer stalled',
  UND_ERR_SOCKET: 'the connection broke before all was there',
  ECONNRESET: 'the connection broke before all was there',
  ECONNREFUSED: 'nobody listens there',
  ENOTFOUND: 'there is no host of this name',
  EAI_AGAIN: 'the name of the host cannot be looked up now',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is signed by itself',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another host',
};

/** Failures that another try will not mend. */
const LASTING: ReadonlySet<string> = new Set([
  'ENOTFOUND',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function singleHeaders(
  headers: Dispatcher.ResponseData['headers'],
): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      // The one list that servers write on several lines: each is a way in.
      name === 'www-authenticate' && Array.isArray(value) ? value.join(', ') : oneOf(value),
    ]),
  );
}

function oneOf(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value.at(-1) : value;
}
