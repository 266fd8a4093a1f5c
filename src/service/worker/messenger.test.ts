import { createHmac, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DELIVERY_TRIES } from '../queue/deliveries.ts';
import { openStore, type OpenStore } from '../store/open-store.ts';
import { startMessenger } from './messenger.ts';
import { post, type PostRules } from './post.ts';

/** What a receiver got. */
interface Got {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

let open: OpenStore;
let server: Server;
let origin = '';
let got: Got[] = [];
let answer: (path: string, response: ServerResponse) => void = (_path, response) => response.end();
const RULES: PostRules = { timeoutMs: 500, allowPrivate: true };

beforeAll(async () => {
  open = await openStore({
    database: process.env['PICKLEPROOF_TEST_DATABASE'],
    engine: { version: '1', ruleset: 'r' },
  });
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (bytes: Buffer) => (body += bytes.toString('utf8')));
    request.on('end', () => {
      got.push({ path: request.url ?? '', headers: request.headers, body });
      answer(request.url ?? '', response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}, 120_000);
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await open.store.close();
});
beforeEach(() => {
  got = [];
  answer = (_path, response) => response.end();
});

/** Ends a job of a project that has these webhooks; the ids of the webhooks. */
async function endJob(...urls: readonly string[]): Promise<readonly string[]> {
  const project = randomUUID();
  const ids = urls.map(() => randomUUID());
  for (const [index, url] of urls.entries())
    await open.store.addWebhook({ id: ids[index] ?? '', project, url, secret: 'secret' });
  const target = { kind: 'uri', uri: 'https://example.org/x' } as const;
  const { job } = await open.store.submit({ project, kind: 'scan', target, options: {} });
  for (const claimed of await open.queue.claim({ worker: 'w', most: 50, leaseSeconds: 30 }))
    await open.queue.finish(claimed, { kind: 'failed', reason: `no ${job.id}` });
  return ids;
}

const now = () =>
  open.database.query(
    `UPDATE pickleproof_queue.job SET start_after = now() - interval '1 s' WHERE state = 'retry'`,
  );

async function deliveryOf(webhook: string, until: string): Promise<Record<string, unknown>> {
  for (let tries = 0; tries < 400; tries += 1) {
    const [row] = await open.database.query(
      'SELECT state, attempts, last_answer FROM pickleproof.deliveries WHERE webhook = $1',
      [webhook],
    );
    if (row?.['state'] === until) return row;
    await now();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`the delivery is not ${until}`);
}

describe('a message', () => {
  test('tells of the job, and is signed with the time', async () => {
    const messenger = startMessenger(open, RULES);
    const [hook = ''] = await endJob(`${origin}/hook?x=1`);
    expect(await deliveryOf(hook, 'done')).toMatchObject({ attempts: 1, last_answer: 'HTTP 200' });
    await messenger.stop();
    const [message] = got;
    expect(message?.path).toBe('/hook?x=1');
    const body: unknown = JSON.parse(message?.body ?? '');
    expect(body).toMatchObject({
      schema: 'pickleproof/webhook/v1',
      event: 'job.failed',
      job: { state: 'failed' },
    });
    const [, seconds = '', hex] =
      /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(message?.headers['pickleproof-signature'])) ?? [];
    expect(Math.abs(Number(seconds) - Date.now() / 1000)).toBeLessThan(60);
    expect(createHmac('sha256', 'secret').update(`${seconds}.${message?.body}`).digest('hex')).toBe(
      hex,
    );
    expect(body).toMatchObject({ delivery: message?.headers['pickleproof-delivery'] });
    expect(JSON.stringify(message)).not.toContain('"secret"');
  });

  test('that is refused is sent again, as the same delivery', async () => {
    answer = (_path, response) => response.writeHead(got.length < 3 ? 503 : 204).end();
    const messenger = startMessenger(open, RULES);
    const [hook = ''] = await endJob(`${origin}/again`);
    expect(await deliveryOf(hook, 'done')).toMatchObject({ attempts: 3 });
    await messenger.stop();
    expect(new Set(got.map(({ headers }) => headers['pickleproof-delivery'])).size).toBe(1);
  });

  test('that nobody takes is given up, with the last answer', async () => {
    answer = (_path, response) =>
      response.writeHead(302, { Location: `${origin}/elsewhere` }).end();
    const messenger = startMessenger(open, RULES);
    const [hook = ''] = await endJob(`${origin}/moved`);
    expect(await deliveryOf(hook, 'dead')).toMatchObject({
      attempts: DELIVERY_TRIES,
      last_answer: 'HTTP 302',
    });
    await messenger.stop();
    expect(got.every(({ path }) => path === '/moved')).toBe(true);
  });

  test('to one that hangs holds up no other', async () => {
    answer = (path, response) => (path === '/hang' ? undefined : response.end());
    const messenger = startMessenger(open, RULES);
    const [hanging = '', good = ''] = await endJob(`${origin}/hang`, `${origin}/good`);
    await deliveryOf(good, 'done');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const began = performance.now();
    const [other = ''] = await endJob(`${origin}/good`);
    await deliveryOf(other, 'done');
    expect(performance.now() - began).toBeLessThan(5000);
    // It is asked once, and then left alone for a while.
    expect(got.filter(({ path }) => path === '/hang')).toHaveLength(1);
    await messenger.stop();
    await open.database.query('DELETE FROM pickleproof.webhooks WHERE id = $1', [hanging]);
  });
});

describe('a post refuses', () => {
  const message = { body: '{}', headers: {} };
  test.each([
    ['plain http', 'http://example.org/', 'not an https address'],
    ['another scheme', 'file:///etc/passwd', 'not an https address'],
    ['what is no address', 'https://', 'this is no address'],
    ['loopback', 'https://127.0.0.1/', 'the host is on a private network'],
    ['loopback in other digits', 'https://2130706433/', 'the host is on a private network'],
    ['loopback of IPv6', 'https://[::1]:8080/', 'the host is on a private network'],
    ['an IPv4 address in IPv6', 'https://[::ffff:10.0.0.1]/', 'the host is on a private network'],
    [
      'the metadata of a cloud',
      'https://169.254.169.254/latest',
      'the host is on a private network',
    ],
    ['a name for this machine', 'https://localhost/', 'the host is on a private network'],
  ])('%s', async (_what, url, text) => {
    expect(await post(url, message, { timeoutMs: 500, allowPrivate: false })).toEqual({
      isTaken: false,
      isHanging: false,
      text,
    });
  });

  test('a host that does not answer, in bounded time', async () => {
    answer = () => undefined;
    const began = performance.now();
    expect(await post(`${origin}/`, message, { timeoutMs: 200, allowPrivate: true })).toMatchObject(
      { isHanging: true },
    );
    expect(performance.now() - began).toBeLessThan(5000);
  });

  test('a port where nobody listens', async () => {
    const result = await post('http://127.0.0.1:1/', message, {
      timeoutMs: 2000,
      allowPrivate: true,
    });
    expect(result).toMatchObject({ isTaken: false, isHanging: false });
  });
});
