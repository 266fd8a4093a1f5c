import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { serve, type Loopback } from '../../../test/hub/loopback.ts';
import { openClient, type CountingClient } from './client.ts';
import type { Credential } from './remote-model.ts';
import { bodyText } from './reply-body.ts';

/** The token that the registry takes now; `realm` gives it to who has the password. */
let current = 'second';
let isRealmOpen = true;
let registry: Loopback;
let realm: Loopback;
let client: CountingClient;
let credential: Credential;

beforeAll(async () => {
  registry = await serve(({ headers }, response) => {
    response.writeHead(headers.authorization === `Bearer ${current}` ? 200 : 401).end('bytes');
  });
  realm = await serve(({ headers }, response) => {
    const isKnown = isRealmOpen && headers.authorization === 'Basic bWU6cA==';
    response.writeHead(isKnown ? 200 : 403).end(JSON.stringify({ token: current }));
  });
});
afterAll(() => Promise.all([registry.close(), realm.close()]));
beforeEach(() => {
  [current, isRealmOpen] = ['second', true];
  registry.seen.length = 0;
  realm.seen.length = 0;
  client = openClient({ origins: [registry.origin, realm.origin], backoffMs: 1 });
  const login = { kind: 'basic', origin: realm.origin, user: 'me', password: 'p' } as const;
  credential = {
    kind: 'bearer',
    origin: registry.origin,
    token: 'first',
    realm: { url: `${realm.origin}/token?scope=a`, credential: login },
  };
});

const read = async (): Promise<string> =>
  bodyText(await client.send({ url: `${registry.origin}/blob`, credential }));

test('a token that has expired is had anew, once for all that follows', async () => {
  expect(await read()).toBe('bytes');
  expect(await read()).toBe('bytes');
  expect(registry.seen).toHaveLength(3);
  expect(realm.seen).toEqual(['GET /token?scope=a']);
  current = 'third';
  expect(await read()).toBe('bytes');
  expect(realm.seen).toHaveLength(2);
  await client.close();
});

test('a new token that is refused too is the end of it', async () => {
  credential = { ...credential, origin: realm.origin };
  await expect(read()).rejects.toThrow(/HTTP 401/);
  expect([registry.seen.length, realm.seen.length]).toEqual([2, 1]);
  await client.close();
});

test('a realm that gives no more tokens is told of', async () => {
  isRealmOpen = false;
  await expect(read()).rejects.toThrow(/gives no token for the login that is known/);
  await client.close();
});

test('a token without a realm is not had anew', async () => {
  credential = { kind: 'bearer', origin: registry.origin, token: 'first' };
  await expect(read()).rejects.toThrow(/HTTP 401/);
  expect(registry.seen).toHaveLength(1);
  await client.close();
});
