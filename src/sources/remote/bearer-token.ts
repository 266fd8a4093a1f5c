/**
 * Tokens that live for minutes: had from a realm, and had anew when the server no longer takes the old one.
 * Docker Registry, "Token authentication"; a pull of many layers outlives a token.
 * @module
 */
import { failed, shown, statusSentence } from './remote-error.ts';
import type { Credential, TokenRealm } from './remote-model.ts';
import type { RemoteClient, RemoteCall, RemoteReply } from './remote-store.ts';
import { bodyJson } from './reply-body.ts';

type Send = RemoteClient['send'];
type Bearer = Extract<Credential, { readonly kind: 'bearer' }>;

const MAX_ANSWER = 2 ** 16;
const REFUSALS: readonly number[] = [400, 401, 403];

/** Asks a realm for a token; throws `SOURCE_FAILED` when it gives none. */
export async function fetchToken(send: Send, { url, credential }: TokenRealm): Promise<string> {
  const reply = await send({ url, credential, accept: REFUSALS });
  if (REFUSALS.includes(reply.status)) {
    reply.discard();
    const who = credential === undefined ? 'without a login' : 'for the login that is known';
    throw failed(`${shown(url)}: gives no token ${who} (${statusSentence(reply.status)})`);
  }
  const body = await bodyJson(reply, MAX_ANSWER);
  const token = body['token'] ?? body['access_token'];
  if (typeof token === 'string' && /^[\x21-\x7e]+$/.test(token)) return token;
  throw failed(`${shown(url)}: its answer holds no token`);
}

/** Sends with the latest token of its realm, and once more with a new one when that is refused. */
export async function sendWithToken(
  call: RemoteCall,
  credential: Bearer & { readonly realm: TokenRealm },
  latest: Map<string, string>,
  send: Send,
): Promise<RemoteReply> {
  const { realm } = credential;
  const as = (token: string): RemoteCall => ({ ...call, credential: { ...credential, token } });
  const first = as(latest.get(realm.url) ?? credential.token);
  const reply = await send({ ...first, accept: [...(call.accept ?? []), 401] });
  if (reply.status !== 401) return reply;
  reply.discard();
  const token = await fetchToken(send, realm);
  latest.set(realm.url, token);
  return send(as(token));
}
