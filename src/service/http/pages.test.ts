import { expect, test } from 'vitest';
import { codeOf, memoryBench, sha256 } from '../../../test/service/service-bench.ts';
import { byteRange } from './byte-range.ts';
import { LabLinks } from './lab-links.ts';
import { HttpMetrics } from './metrics.ts';

const BYTES = new TextEncoder().encode('a model, or so it says');
const DIGEST = sha256(BYTES);

test('the dashboard is one page, for the start and for each report, under its own policy', async () => {
  const { send } = memoryBench();
  for (const path of ['/', `/reports/${DIGEST}`]) {
    const page = await send('GET', path);
    expect(page.headers.get('content-security-policy')).toBe(
      "default-src 'none'; connect-src 'self'; frame-ancestors 'none'",
    );
    expect(page.headers.get('content-type')).toMatch(/^text\/html/);
  }
  expect((await send('GET', '/reports/x')).status).toBe(404);
});

test('every answer says that it is not to be kept, framed or guessed at', async () => {
  const { send } = memoryBench();
  for (const path of ['/', '/healthz', '/v1/jobs', '/nothing']) {
    const { headers } = await send('GET', path);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('access-control-allow-origin')).toBeNull();
  }
});

test('an uploaded file opens in the lab, read by ranges, for who has the address', async () => {
  const { send } = memoryBench();
  await send('PUT', `/v1/blobs/${DIGEST}`, { body: BYTES });
  const name = '</script><b>x.pkl';
  const made = await send('POST', '/v1/lab-links', { json: { sha256: DIGEST, name } });
  const { path }: { path: string } = JSON.parse(await made.text());
  const page = await send('GET', path);
  expect(page.headers.get('content-security-policy')).toContain("connect-src 'self'");
  const html = await page.text();
  expect(html).not.toContain(name);
  const [, served = ''] = /id="served">([^<]*)</.exec(html) ?? [];
  const file: { name: string; size: number; etag: string; path: string } = JSON.parse(served);
  expect(file).toMatchObject({ name, size: BYTES.length });
  const headers = { 'if-match': file.etag, range: 'bytes=2-6' };
  const part = await send('GET', file.path, { headers });
  expect([part.status, await part.text()]).toEqual([206, 'model']);
  expect(part.headers.get('content-disposition')).toBe('attachment');
  expect(
    await codeOf(await send('GET', file.path, { headers: { ...headers, 'if-match': '"x"' } })),
  ).toBe('CONFLICT');
  expect(await codeOf(await send('GET', file.path, { headers: { ...headers, range: '' } }))).toBe(
    'RANGE_NOT_SATISFIABLE',
  );
  expect(await codeOf(await send('GET', '/lab/guessed/'))).toBe('NOT_FOUND');
});

test('a link to the lab whose file is gone says so', async () => {
  const { send, blobs } = memoryBench();
  await send('PUT', `/v1/blobs/${DIGEST}`, { body: BYTES });
  const made = await send('POST', '/v1/lab-links', { json: { sha256: DIGEST, name: 'x' } });
  const { path }: { path: string } = JSON.parse(await made.text());
  await blobs.remove(DIGEST);
  expect(await codeOf(await send('GET', path))).toBe('NOT_FOUND');
  expect(await codeOf(await send('GET', `/v1/blobs/${DIGEST}`))).toBe('NOT_FOUND');
});

test('links to the lab end after an hour, and there are never too many', () => {
  let now = 0;
  const links = new LabLinks(() => now);
  const link = { sha256: DIGEST, name: 'x' };
  const first = links.add(link);
  expect(links.get(first)).toEqual(link);
  now = 60 * 60_000;
  expect(links.get(first)).toBeUndefined();
  const second = links.add(link);
  for (let i = 0; i < 1000; i++) links.add(link);
  expect(links.get(second)).toBeUndefined();
});

test('an empty file is sent and had back', async () => {
  const { send } = memoryBench();
  const path = `/v1/blobs/${sha256('')}`;
  expect((await send('PUT', path, { body: '' })).status).toBe(201);
  const back = await send('GET', path);
  expect([back.status, await back.text()]).toEqual([200, '']);
});

test('who leaves while a file is sent ends its reading', async () => {
  const { send } = memoryBench();
  const bytes = new Uint8Array(2_000_000);
  const path = `/v1/blobs/${sha256(bytes)}`;
  await send('PUT', path, { body: bytes });
  const answer = await send('GET', path);
  const reader = answer.body?.getReader();
  expect((await reader?.read())?.value?.length).toBeGreaterThan(0);
  await reader?.cancel();
});

test.each([
  ['bytes=0-0', [0, 0]],
  ['bytes=2-9', [2, 9]],
  ['bytes=2-10', undefined],
  ['bytes=5-2', undefined],
  ['bytes=0-', undefined],
  ['bytes=-1', undefined],
  ['bytes=0-1,3-4', undefined],
  [undefined, undefined],
])('of ten bytes the range %j is %j', (header, range) =>
  expect(byteRange(header, 10)).toEqual(range),
);

test('figures are as Prometheus reads them, whatever a label holds', () => {
  const metrics = new HttpMetrics();
  metrics.count('GET', '/v1/jobs', 200, 0.01);
  metrics.count('GET', '/v1/jobs', 200, 3);
  const jobs = { queued: 3, active: 0, done: 0, failed: 0, dead: 0, cancelled: 0 };
  const findingsByRule = [{ rule: 'a"b\\c\nd', count: 1 }];
  const stats = { jobs, oldestQueuedSeconds: 1.5, verdictsByDay: [], findingsByRule };
  const lines = metrics.text(stats, 2).trimEnd().split('\n');
  for (const line of lines) {
    expect(line).toMatch(
      /^(?:# (?:HELP|TYPE) [a-z_]+ .+|[a-z_]+(?:\{(?:[a-z]+="(?:[^"\\\n]|\\["\\n])*",?)+\})? [\d.e+-]+)$/,
    );
  }
  expect(lines).toContain(
    'pickleproof_requests_total{method="GET",route="/v1/jobs",status="200"} 2',
  );
  expect(lines).toContain('pickleproof_request_seconds_bucket{route="/v1/jobs",le="0.02"} 1');
  expect(lines).toContain('pickleproof_jobs{state="queued"} 3');
  expect(lines).toContain(String.raw`pickleproof_findings{rule="a\"b\\c\nd"} 1`);
});
