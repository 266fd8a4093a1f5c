/**
 * Talks to one registry: asks, and when it wants to know who asks, gets a token and asks again.
 * @module
 */
import { ModelFileError } from '../../../core/error.ts';
import { isLoopbackHost } from '../address-guard.ts';
import { fetchToken } from '../bearer-token.ts';
import type { Credential, TokenRealm } from '../remote-model.ts';
import { failed, shown, statusSentence } from '../remote-error.ts';
import type { RemoteCall, RemoteClient, RemoteReply } from '../remote-store.ts';
import { parseChallenges, type Challenge } from './challenge.ts';
import { registryAccess, type RegistryAccess } from './docker-config.ts';

/** A registry, and what it gave to whoever asked. */
export interface Registry {
  readonly client: RemoteClient;
  readonly origin: string;
  /** As it stands in addresses and in the files of logins. */
  readonly registry: string;
  credential: Credential | undefined;
}

/** Sends a question below `/v2/`; a 401 is answered once. Statuses other than 200 and 404 throw. */
export async function askRegistry(
  store: Registry,
  path: string,
  headers: RemoteCall['headers'],
): Promise<RemoteReply> {
  const url = `${store.origin}/v2/${path}`;
  const send = (): Promise<RemoteReply> =>
    store.client.send({ url, headers, credential: store.credential, accept: [401, 403, 404] });
  let reply = await send();
  if (reply.status === 401 && store.credential === undefined) {
    reply.discard();
    store.credential = await letIn(store, reply);
    reply = await send();
  }
  if (reply.status !== 401 && reply.status !== 403) return reply;
  reply.discard();
  throw refused(
    store,
    statusSentence(reply.status),
    registryAccess(store.client.env, store.registry),
  );
}

/** What the registry's own words lead to. */
async function letIn(store: Registry, reply: RemoteReply): Promise<Credential> {
  const access = registryAccess(store.client.env, store.registry);
  const challenges = parseChallenges(reply.headers['www-authenticate'] ?? '');
  const bearer = challenges.find(({ scheme }) => scheme === 'bearer');
  if (bearer !== undefined) {
    const realm = realmOf(store, bearer, access);
    const token = await fetchToken((call) => store.client.send(call), realm);
    return { kind: 'bearer', origin: store.origin, token, realm };
  }
  const { login } = access;
  if (login !== undefined && challenges.some(({ scheme }) => scheme === 'basic')) {
    return { kind: 'basic', origin: store.origin, ...login };
  }
  throw refused(store, statusSentence(401), access);
}

/**
 * The realm may be another host (auth.docker.io): the registry, which the login is for in any case, says so. But never
 * in plain text over a network.
 */
function realmOf(
  store: Registry,
  { parameters }: Challenge,
  { login }: RegistryAccess,
): TokenRealm {
  const realm = parameters.get('realm') ?? '';
  const url = URL.canParse(realm) ? new URL(realm) : undefined;
  if (url === undefined || !isGuarded(url, store.origin)) {
    throw failed(
      `${store.registry}: the registry sends to ${shown(realm)} for a token; refused: not https`,
    );
  }
  for (const name of ['service', 'scope']) {
    const value = parameters.get(name);
    if (value !== undefined) url.searchParams.set(name, value);
  }
  const credential = login && ({ kind: 'basic', origin: url.origin, ...login } as const);
  return { url: url.href, credential };
}

/** Encrypted, or not leaving this machine when the registry does not either. */
function isGuarded(realm: URL, registry: string): boolean {
  if (realm.protocol === 'https:' || realm.origin === registry) return true;
  const isHere = isLoopbackHost(new URL(registry).hostname) && isLoopbackHost(realm.hostname);
  return realm.protocol === 'http:' && isHere;
}

function refused(store: Registry, why: string, { login, unused }: RegistryAccess): ModelFileError {
  const hint =
    unused ?? (login === undefined ? `try: docker login ${store.registry}` : 'the login is known');
  return failed(`${store.registry}: ${why} (${hint})`);
}
