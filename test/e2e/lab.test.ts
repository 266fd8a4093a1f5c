import type { ChildProcess } from 'node:child_process';
import { appendFileSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { buildLab } from '../../scripts/build-lab.mjs';
import { global, pickle, proto, STOP } from '../assembler.ts';
import { startHub } from '../hub/hub.ts';
import { workbench } from './cli.ts';

const { folder, program, put, run, start } = workbench();
const BYTES = pickle(proto(2), global('os', 'system'), STOP);
const started: ChildProcess[] = [];

beforeAll(() => buildLab(join(program, '..', 'pickleproof.lab.html')));
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

/** Starts the server; the address that it prints. */
async function serve(...args: readonly string[]): Promise<{ url: URL; child: ChildProcess }> {
  const child = start(['lab', ...args]);
  started.push(child);
  const printed = await new Promise<string>((resolve, reject) => {
    child.stdout?.once('data', (data: Buffer) => resolve(data.toString()));
    child.once('exit', (code) => reject(new Error(`ended with ${code}`)));
  });
  return { url: new URL(printed.trim()), child };
}

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

function get(
  url: URL,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { headers, method }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () => {
        const { statusCode: status, headers } = response;
        resolve({ status, headers, body: Buffer.concat(pieces) });
      });
    });
    sent.on('error', reject);
    sent.end();
  });
}

const cookieOf = ({ headers }: Answer): string => String(headers['set-cookie']).split(';')[0] ?? '';

/** What the page is told of its file. */
function servedIn({ body }: Answer): { name: string; size: number; path: string; etag: string } {
  const [, text = ''] = /id="served">([^<]*)</.exec(body.toString()) ?? [];
  return JSON.parse(text);
}

describe('without a file', () => {
  test('the page is served on loopback, and may connect to nothing', async () => {
    const { url } = await serve();
    expect(url.hostname).toBe('127.0.0.1');
    const answer = await get(url);
    expect(answer.status).toBe(200);
    expect(answer.headers['content-security-policy']).toContain("connect-src 'none'");
    expect(answer.headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
  });

  test('a page of another name that leads here is not answered', async () => {
    const { url } = await serve();
    expect(await get(url, { Host: 'evil.example' })).toMatchObject({ status: 421 });
    expect(await get(url, { Host: `evil.example:${url.port}` })).toMatchObject({ status: 421 });
  });

  test('there is nothing else: no file, no other method', async () => {
    const { url } = await serve();
    expect((await get(new URL('/file', url))).status).toBe(404);
    expect((await get(new URL('/../package.json', url))).status).toBe(404);
    expect((await get(url, {}, 'POST')).status).toBe(405);
  });

  test('Ctrl-C ends it with exit code 0', async () => {
    const { child } = await serve();
    child.kill('SIGINT');
    expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(0);
  });
});

describe('with a file', () => {
  test('the address works once, and the browser that used it can read the file by ranges', async () => {
    put('<b>x.pkl', BYTES);
    const { url } = await serve('<b>x.pkl');
    const page = await get(url);
    expect(page.headers['content-security-policy']).toContain("connect-src 'self'");
    const { name, size, path, etag } = servedIn(page);
    expect([name, size]).toEqual(['<b>x.pkl', BYTES.length]);
    const cookie = cookieOf(page);
    const file = new URL(path, url);
    const headers = { Cookie: cookie, Range: 'bytes=2-5', 'If-Match': etag };
    const part = await get(file, headers);
    expect(part.status).toBe(206);
    expect([...part.body]).toEqual([...BYTES.subarray(2, 6)]);

    expect((await get(url)).status).toBe(403);
    expect((await get(file, { ...headers, Cookie: '' })).status).toBe(403);
    expect((await get(file, { ...headers, Cookie: `${cookie}x` })).status).toBe(403);
    expect((await get(new URL('/', url), { Cookie: cookie })).status).toBe(200);
  });

  test('another page in the same browser gets nothing', async () => {
    put('y.pkl', BYTES);
    const { url } = await serve('y.pkl');
    const page = await get(url);
    const { path, etag } = servedIn(page);
    const headers = { Cookie: cookieOf(page), Range: 'bytes=0-1', 'If-Match': etag };
    const site = { ...headers, 'Sec-Fetch-Site': 'cross-site' };
    expect((await get(new URL(path, url), site)).status).toBe(403);
    expect(page.headers['cross-origin-resource-policy']).toBe('same-origin');
  });

  test.each([
    '',
    'bytes=0-',
    'bytes=-1',
    'bytes=5-2',
    'bytes=0-999999',
    'bytes=0-1,3-4',
    'lines=0-1',
  ])('the range %j is refused', async (range) => {
    put('z.pkl', BYTES);
    const { url } = await serve('z.pkl');
    const page = await get(url);
    const { path, etag } = servedIn(page);
    const headers = { Cookie: cookieOf(page), Range: range, 'If-Match': etag };
    expect((await get(new URL(path, url), headers)).status).toBe(416);
  });

  test('a file that changed is not handed out as the one that was opened', async () => {
    put('changing.pkl', BYTES);
    const { url } = await serve('changing.pkl');
    const page = await get(url);
    const { path, etag } = servedIn(page);
    appendFileSync(join(folder, 'changing.pkl'), 'more');
    const headers = { Cookie: cookieOf(page), Range: 'bytes=0-1', 'If-Match': etag };
    expect((await get(new URL(path, url), headers)).status).toBe(412);
  });
});

test('--save writes the page, and replaces nothing without --force', () => {
  expect(run(['lab', '--save', 'page.html'])).toMatchObject({ code: 0, out: '' });
  const page = readFileSync(join(folder, 'page.html'), 'utf8');
  expect(page).toContain('<title>pickleproof lab</title>');
  expect(page.length).toBeLessThanOrEqual(1_500_000);
  expect(run(['lab', '--save', 'page.html'])).toMatchObject({ code: 4, out: '' });
  expect(run(['lab', '--save', 'page.html', '--force']).code).toBe(0);
});

test.each([
  [['nothing-here.pkl'], 'nothing-here.pkl'],
  [['-'], 'pipe'],
  [['.'], 'no file'],
  [['--port', '70000'], '--port'],
  [['--port', 'x'], '--port'],
])('%j is one clear line and exit code 4', (args, said) => {
  const { code, out, err } = run(['lab', ...args]);
  expect([code, out]).toEqual([4, '']);
  expect(err).toContain(said);
  expect(err.trim().split('\n')).toHaveLength(1);
});

test('what lies elsewhere is handed out by ranges, and nothing that may not be fetched', async () => {
  const bytes = Uint8Array.from({ length: 300_000 }, (_, index) => index % 251);
  const hub = await startHub({ files: { 'model.gguf': bytes } });
  try {
    const address = `${hub.url}/files/model.gguf?signature=hush-5e7c`;
    const { url } = await serve(address, '--max-download', '100kB');
    const page = await get(url);
    const { name, size, path: at, etag } = servedIn(page);
    expect({ name, size }).toEqual({ name: 'model.gguf', size: bytes.length });
    expect(page.body.toString()).not.toContain('hush-5e7c');
    const ask = (Range: string, tag = etag): Promise<Answer> =>
      get(new URL(at, url.origin), { Cookie: cookieOf(page), 'If-Match': tag, Range });
    const there = await ask('bytes=10-29');
    expect(there.status).toBe(206);
    expect(there.body).toEqual(Buffer.from(bytes.slice(10, 30)));
    expect(await ask('bytes=10-29', '"x"')).toMatchObject({ status: 412 });
    expect(await ask('bytes=9-1')).toMatchObject({ status: 416 });
    const beyond = await ask('bytes=0-299999');
    expect(beyond.status).toBe(502);
    expect(beyond.body.toString()).toMatch(/--max-download allows 100000/);
  } finally {
    await hub.close();
  }
});
