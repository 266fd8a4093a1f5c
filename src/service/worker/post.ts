/**
 * One POST to an address that a stranger chose: no private network, no redirect, no proxy, no answer that is read, and an
 * end in bounded time.
 * @module
 */
import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isPrivateHost, publicLookup } from '../../sources/remote/address-guard.ts';
import type { WebhookMessage } from './webhook-message.ts';

/** How far a post may go. */
export interface PostRules {
  readonly timeoutMs: number;
  /** Private networks and plain http too: for trying things out. */
  readonly allowPrivate: boolean;
}

/** Whether it was taken, and in one line what was said. Never rejects. */
export interface PostAnswer {
  readonly isTaken: boolean;
  readonly text: string;
  /** It said nothing in time. */
  readonly isHanging: boolean;
}

/** Sends it. */
export async function post(
  url: string,
  message: WebhookMessage,
  rules: PostRules,
): Promise<PostAnswer> {
  const refusal = refusalOf(url, rules);
  if (refusal !== undefined) return { isTaken: false, isHanging: false, text: refusal };
  const signal = AbortSignal.timeout(rules.timeoutMs);
  try {
    const status = await send(new URL(url), message, rules, signal);
    const isTaken = status >= 200 && status < 300;
    return { isTaken, isHanging: false, text: `HTTP ${status}` };
  } catch (error) {
    if (signal.aborted)
      return { isTaken: false, isHanging: true, text: `no answer within ${rules.timeoutMs} ms` };
    const text = error instanceof Error ? error.message : String(error);
    return { isTaken: false, isHanging: false, text };
  }
}

function refusalOf(url: string, { allowPrivate }: PostRules): string | undefined {
  if (!URL.canParse(url)) return 'this is no address';
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'https:' && !(allowPrivate && protocol === 'http:'))
    return 'not an https address';
  // A host that is an address is never looked up.
  if (!allowPrivate && isPrivateHost(hostname)) return 'the host is on a private network';
  return undefined;
}

/** The status alone; the connection is closed with the body unread. */
function send(
  url: URL,
  { body, headers }: WebhookMessage,
  { allowPrivate }: PostRules,
  signal: AbortSignal,
): Promise<number> {
  const request = url.protocol === 'http:' ? requestHttp : requestHttps;
  // Looked up where the connection is made: a name cannot change its mind in between.
  const guard = allowPrivate ? {} : { lookup: publicLookup };
  return new Promise((resolve, reject) => {
    const asked = request(url, { method: 'POST', headers, signal, agent: false, ...guard });
    asked.on('response', (response: IncomingMessage) => {
      resolve(response.statusCode ?? 0);
      response.destroy();
    });
    asked.on('error', reject);
    asked.end(body);
  });
}
