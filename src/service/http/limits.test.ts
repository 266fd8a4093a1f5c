import { describe, expect, test } from 'vitest';
import { codeOf, memoryBench, sha256 } from '../../../test/service/service-bench.ts';
import { MemoryBlobs, MemoryStore } from '../../../test/service/memory-store.ts';
import { addressGroup } from './authenticate.ts';
import { OpenUntilKeys } from './openness.ts';
import { TokenBuckets } from './token-buckets.ts';

describe('rates', () => {
  test('a bucket gives its burst, then as much as comes back', () => {
    let now = 0;
    const buckets = new TokenBuckets({ rate: 2, burst: 3, most: 10, now: () => now });
    expect([1, 2, 3, 4].map(() => buckets.take('a'))).toEqual([0, 0, 0, 1]);
    expect(buckets.take('b')).toBe(0);
    now += 500;
    expect([buckets.look('a'), buckets.take('a'), buckets.take('a')]).toEqual([0, 0, 1]);
  });

  test('the table of buckets does not grow, and a clock that goes back gives nothing', () => {
    let now = 1000;
    const buckets = new TokenBuckets({ rate: 1, burst: 1, most: 5, now: () => now });
    for (let i = 0; i < 1000; i++) buckets.take(`${i}`);
    expect(buckets.size).toBe(5);
    now = 0;
    expect(buckets.take('999')).toBeGreaterThan(0);
  });

  test('requests beyond the rate are told when to come again', async () => {
    const { send, keyFor } = memoryBench({ limits: { requestRate: 1, requestBurst: 2 } });
    const key = await keyFor(['read']);
    const statuses: number[] = [];
    for (let i = 0; i < 3; i++) statuses.push((await send('GET', '/v1/jobs', { key })).status);
    expect(statuses).toEqual([200, 200, 429]);
    const refused = await send('GET', '/v1/jobs', { key });
    expect(refused.headers.get('retry-after')).toBe('1');
    expect(await codeOf(refused)).toBe('RATE_LIMITED');
  });

  test('guesses at keys run dry, also those of who knows one', async () => {
    const { send, keyFor, lines } = memoryBench({ limits: { failureRate: 1, failureBurst: 3 } });
    const key = await keyFor(['read']);
    const wrong = `pp_${'0'.repeat(16)}_${'a'.repeat(43)}`;
    const statuses: number[] = [];
    for (let i = 0; i < 5; i++)
      statuses.push((await send('GET', '/v1/jobs', { key: wrong })).status);
    expect(statuses).toEqual([401, 401, 401, 429, 429]);
    expect((await send('GET', '/v1/jobs', { key })).status).toBe(429);
    expect(lines.filter(({ event }) => event === 'wrong-key')).toHaveLength(3);
    expect(JSON.stringify(lines)).not.toContain(wrong);
  });

  test.each([
    ['203.0.113.9', '203.0.113.9'],
    ['::ffff:203.0.113.9', '203.0.113.9'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8:1:2::6', '2001:db8:1:2'],
    ['2001:db8::6', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['fe80::', 'fe80:0:0:0'],
    ['unknown', 'unknown'],
  ])('%s counts as %s', (address, group) => expect(addressGroup(address)).toBe(group));
});

describe('sizes', () => {
  test.each([
    ['POST', '/v1/jobs', 'application/json'],
    ['POST', '/v1/keys', 'application/json'],
    ['PUT', '/v1/policy', 'application/toml'],
  ])('%s %s takes no body beyond its limit, said or not', async (method, path, type) => {
    const { send } = memoryBench({ limits: { jsonBytes: 1000, policyBytes: 1000 } });
    const headers = { 'content-type': type };
    const body = 'x'.repeat(1001);
    expect(await codeOf(await send(method, path, { headers, body }))).toBe('TOO_LARGE');
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 500;
        controller.enqueue(new Uint8Array(500));
      },
    });
    expect(await codeOf(await send(method, path, { headers, body: endless }))).toBe('TOO_LARGE');
    expect(sent).toBeLessThan(3000);
  });

  test('an upload beyond the limit, the quota or without a length is refused unread', async () => {
    const blobs = new MemoryBlobs();
    const { send } = memoryBench({ blobs, limits: { uploadBytes: 100 } });
    const path = `/v1/blobs/${'0'.repeat(64)}`;
    expect(await codeOf(await send('PUT', path, { body: new Uint8Array(101) }))).toBe('TOO_LARGE');
    blobs.quota = 50;
    expect(await codeOf(await send('PUT', path, { body: new Uint8Array(51) }))).toBe(
      'QUOTA_EXCEEDED',
    );
    const body = new ReadableStream<Uint8Array>();
    expect(await codeOf(await send('PUT', path, { body }))).toBe('LENGTH_REQUIRED');
    const headers = { 'upload-offset': '5', 'upload-length': '4' };
    expect(await codeOf(await send('PATCH', path, { headers, body: 'x' }))).toBe('BAD_REQUEST');
  });

  test('an upload that brings more than it said keeps nothing of it', async () => {
    const { send, blobs } = memoryBench();
    const path = `/v1/blobs/${sha256('abc')}`;
    const headers = { 'content-length': '2' };
    expect(await codeOf(await send('PUT', path, { body: 'abc', headers }))).toBe('BAD_REQUEST');
    expect(blobs.contents.size).toBe(0);
  });
});

describe('back-pressure', () => {
  test('too many uploads at once are told to come again', async () => {
    const { send } = memoryBench({ limits: { uploads: 1 } });
    let open: ReadableStreamDefaultController<Uint8Array> | undefined;
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => void (open = controller),
    });
    const bytes = new TextEncoder().encode('slow');
    const path = `/v1/blobs/${sha256(bytes)}`;
    const slow = send('PUT', path, { body, headers: { 'content-length': '4' } });
    await expect
      .poll(async () => codeOf(await send('PUT', `/v1/blobs/${'0'.repeat(64)}`, { body: 'x' })))
      .toBe('BUSY');
    open?.enqueue(bytes);
    open?.close();
    expect((await slow).status).toBe(201);
  });

  test('a queue that is full takes no job, and says when to try again', async () => {
    const { send } = memoryBench({ limits: { queued: 1 } });
    const submit = (uri: string): Promise<Response> =>
      send('POST', '/v1/jobs', { json: { kind: 'scan', target: { kind: 'uri', uri } } });
    expect((await submit('https://example.org/1')).status).toBe(202);
    await expect
      .poll(async () => (await submit('https://example.org/2')).status, { timeout: 5000 })
      .toBe(503);
    expect((await submit('https://example.org/3')).headers.get('retry-after')).toBe('30');
  });

  test('streams of events are counted, and given back by who leaves', async () => {
    const { send, service } = memoryBench({ limits: { streams: 1, heartbeatMs: 20 } });
    const first = await send('GET', '/v1/events');
    expect(await codeOf(await send('GET', '/v1/events'))).toBe('BUSY');
    const reader = first.body?.getReader();
    const texts: string[] = [];
    for (let i = 0; i < 3; i++) texts.push(new TextDecoder().decode((await reader?.read())?.value));
    expect(texts.at(-1)).toBe(': still here\n\n');
    await reader?.cancel();
    expect(service.streams.size).toBe(0);
    expect((await send('GET', '/v1/events')).status).toBe(200);
  });

  test('a stream ends after its time, and its reader comes again', async () => {
    const { send, service } = memoryBench({ limits: { streamMs: 300, heartbeatMs: 10 } });
    expect(await (await send('GET', '/v1/events')).text()).toContain(': still here');
    expect(service.streams.size).toBe(0);
  });
});

test('a database that does not answer is said to whoever asks whether all is ready', async () => {
  const { send, store } = memoryBench();
  expect((await send('GET', '/readyz')).status).toBe(200);
  store.isReady = false;
  expect(await codeOf(await send('GET', '/readyz'))).toBe('BUSY');
  expect((await send('GET', '/healthz')).status).toBe(200);
});

test('what fails inside is told in the log and not in the answer', async () => {
  const store = new MemoryStore();
  store.stats = () => Promise.reject(new Error('relation "pickleproof.jobs" does not exist'));
  const { send, lines } = memoryBench({ store });
  const answer = await send('GET', '/v1/stats');
  const text = await answer.text();
  expect([answer.status, text.includes('relation')]).toEqual([500, false]);
  expect(JSON.stringify(lines)).toContain('relation');
});

test('an audit log that cannot be written does not keep the answer', async () => {
  const store = new MemoryStore();
  store.audit = () => Promise.reject(new Error('no room'));
  const { send, lines } = memoryBench({ store });
  const made = await send('POST', '/v1/webhooks', { json: { url: 'https://example.org/' } });
  expect(made.status).toBe(201);
  expect(lines.map(({ event }) => event)).toEqual(['request', 'audit-failed']);
});

test('the audit log says who did what, and holds no secret', async () => {
  const { send, store, keyFor } = memoryBench();
  const key = await keyFor(['admin', 'read']);
  const made = await send('POST', '/v1/keys', { key, json: { scopes: ['read'] } });
  const { id, text }: { id: string; text: string } = JSON.parse(await made.text());
  await send('DELETE', `/v1/keys/${id}`, { key });
  await send('GET', '/v1/keys', { key });
  expect(store.audited).toMatchObject([
    { action: 'POST /v1/keys', status: 201, project: 'default' },
    { action: 'DELETE /v1/keys/:id', subject: id, status: 204 },
  ]);
  const all = JSON.stringify(store.audited);
  expect([all.includes(text), all.includes(key)]).toEqual([false, false]);
});

test('without keys only this machine is answered, and nobody once there was a key', async () => {
  let [keys, now] = [0, 0];
  const store = { countKeys: () => Promise.resolve(keys) };
  const local = new OpenUntilKeys(store, true, () => now);
  expect(await new OpenUntilKeys(store, false, () => now).isOpen()).toBe(false);
  expect(await local.isOpen()).toBe(true);
  keys = 1;
  expect(await local.isOpen()).toBe(true);
  now += 1000;
  expect(await local.isOpen()).toBe(false);
  keys = 0;
  now += 1000;
  expect(await local.isOpen()).toBe(false);
});
