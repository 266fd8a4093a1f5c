/**
 * What no request may bring about, whatever database is behind the API: an answer of 5xx, or one that tells of our inside.
 * @module
 */
import { expect, test } from 'vitest';
import { Fuzzer, routesOf, type FuzzRequest, type OpenApi, type Route } from './api-fuzz.ts';
import type { ServiceBench } from './service-bench.ts';
import type { BlobStore, Scope, ServiceStore } from '../../src/service/ports.ts';

/** Requests for each route: 1,000 for the figures, fewer where everything is tested. */
export const REQUESTS = Number(process.env['PICKLEPROOF_FUZZ'] ?? 25);

type Bench = Pick<ServiceBench<ServiceStore, BlobStore>, 'send' | 'keyFor'>;

/** What an answer must not hold: stack traces, our files, what the database says, secrets. */
const LEAKS =
  /\n\s+at |node_modules|\.[cm]?[jt]s:\d|node:internal|ECONN|syntax error at or near|violates|pg-boss|secret_hash|secretHash|whsec_|pp_[0-9a-f]{16}/;

/** Routes whose answer shows a secret once, as it should. */
const SHOWS_SECRET = new Set(['POST /v1/keys', 'POST /v1/webhooks']);

/** The document that the service answers with. */
export async function documentOf({ send }: Bench): Promise<OpenApi> {
  const document: OpenApi = JSON.parse(await (await send('GET', '/v1/openapi.json')).text());
  return document;
}

/** Tests of every route of the document. */
export function apiSecurity(bench: () => Bench): void {
  test('without a key, with a wrong one or one of another scope, every route refuses', async () => {
    const { send, keyFor } = bench();
    const keys = new Map<Scope, string>();
    for (const scope of ['submit', 'read', 'admin'] as const)
      keys.set(scope, await keyFor([scope]));
    const routes = routesOf(await documentOf(bench()));
    let refused = 0;
    for (const { method, path, scope } of routes) {
      if (scope === undefined) continue;
      const at = path.replace(/\{.*?\}/g, 'ab'.repeat(32));
      const strangers = [undefined, 'pp_', `pp_${'0'.repeat(16)}_${'a'.repeat(43)}`];
      for (const key of strangers) {
        expect((await send(method, at, { key })).status, `${method} ${at}`).toBe(401);
        refused++;
      }
      for (const [other, key] of keys) {
        if (other === scope) continue;
        expect((await send(method, at, { key })).status, `${method} ${at} as ${other}`).toBe(403);
        refused++;
      }
    }
    tell(`${refused} requests to ${routes.length} routes refused: 401 or 403`);
  });

  test(
    'bent requests are answered, with no 5xx and nothing of our inside',
    { timeout: 3_600_000 },
    async () => {
      const key = await bench().keyFor(['submit', 'read', 'admin'], 'fuzzed');
      const document = await documentOf(bench());
      const fuzzer = new Fuzzer(document, await knownValues(bench(), key), 20_261_121);
      for (const route of routesOf(document)) {
        const statuses = new Map<number, number>();
        for (let i = 0; i < REQUESTS; i++) {
          const status = await answerTo(bench(), key, route, fuzzer.request(route));
          statuses.set(status, (statuses.get(status) ?? 0) + 1);
        }
        const counts = [...statuses].toSorted(([a], [b]) => a - b).map((pair) => pair.join(': '));
        tell(`${route.method} ${route.path}: ${counts.join(', ')}`);
      }
    },
  );
}

/** Some ids and digests that exist, so that requests come further than to "not found". */
async function knownValues({ send }: Bench, key: string): Promise<readonly string[]> {
  const digest = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
  await send('PUT', `/v1/blobs/${digest}`, { key, body: '' });
  const target = { kind: 'blob', sha256: digest, name: 'empty' };
  const asked = await send('POST', '/v1/jobs', { key, json: { kind: 'scan', target } });
  const { id }: { id: string } = JSON.parse(await asked.text());
  // A job that waits would hold the answers to `wait` back.
  await send('DELETE', `/v1/jobs/${id}`, { key });
  return [digest, id];
}

async function answerTo(
  { send }: Bench,
  key: string,
  route: Route,
  { method, path, headers, body }: FuzzRequest,
): Promise<number> {
  const sent = { key, headers, ...(body === undefined ? {} : { body }) };
  const response = await send(method, path, sent);
  const type = response.headers.get('content-type') ?? '';
  const what = `${method} ${path} ${String(body).slice(0, 200)}`;
  expect(response.status, what).toBeLessThan(500);
  if (type.startsWith('text/event-stream')) {
    await response.body?.cancel();
    return response.status;
  }
  const text = await response.text();
  if (response.status >= 400 && method !== 'HEAD')
    expect(type, what).toBe('application/problem+json');
  if (!SHOWS_SECRET.has(`${route.method} ${route.path}`)) expect(text, what).not.toMatch(LEAKS);
  expect(text.length, what).toBeLessThan(1_000_000);
  expect(response.headers.get('set-cookie'), what).toBeNull();
  return response.status;
}

function tell(line: string): void {
  if (process.env['PICKLEPROOF_FUZZ'] !== undefined) console.log(line);
}
