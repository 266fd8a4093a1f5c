import { once } from 'node:events';
import { request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { MemoryBlobs, MemoryStore } from '../../../test/service/memory-store.ts';
import { serviceParts, sha256 } from '../../../test/service/service-bench.ts';
import type { HttpLimits } from './limits.ts';
import { startServer, type RunningServer } from './server.ts';

const FAST = {
  headersMs: 200,
  windowMs: 150,
  windowBytes: 64,
  idleMs: 2000,
  drainMs: 300,
  keepAliveMs: 50,
};
const started: RunningServer[] = [];
afterEach(async () => {
  for (const server of started.splice(0)) await server.close();
});

interface Listening {
  readonly url: string;
  readonly port: number;
  readonly server: RunningServer;
  readonly blobs: MemoryBlobs;
}

async function listening(limits: Partial<HttpLimits> = {}): Promise<Listening> {
  const blobs = new MemoryBlobs();
  const options = { store: new MemoryStore(), blobs, limits: { ...FAST, ...limits } };
  const parts = serviceParts(options);
  const server = await startServer(parts, { host: '127.0.0.1', port: 0 });
  started.push(server);
  return { url: `http://127.0.0.1:${server.port}`, port: server.port, server, blobs };
}

/** Sends bytes as they are; what came back until the other side closed. */
async function raw(port: number, ...texts: readonly (string | Uint8Array)[]): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  let answer = '';
  socket.on('data', (data) => (answer += data.toString('latin1')));
  socket.on('error', () => {});
  for (const text of texts) socket.write(text);
  await closed(socket);
  return answer;
}

/** Whether it was reset or ended is the same here. */
function closed(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    if (socket.closed) resolve();
    else socket.once('close', () => resolve());
  });
}

const HEAD = 'POST /v1/jobs HTTP/1.1\r\nContent-Type: application/json\r\nHost: 127.0.0.1:';

describe('whoever takes his time is cut off', () => {
  test('with headers that never end', async () => {
    const { port } = await listening();
    const began = performance.now();
    const answer = await raw(port, 'GET / HTTP/1.1\r\nHost: x\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(performance.now() - began).toBeLessThan(3000);
  });

  test('with headers that come one by one', async () => {
    const { port } = await listening();
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => {});
    socket.write('GET / HTTP/1.1\r\n');
    const drip = setInterval(() => socket.write('X-A: b\r\n'), 30);
    await closed(socket.resume());
    clearInterval(drip);
  });

  test('with a body that drips, on an upload too', async () => {
    const { port } = await listening();
    for (const head of [HEAD, `PUT /v1/blobs/${'0'.repeat(64)} HTTP/1.1\r\nHost: 127.0.0.1:`]) {
      const socket = connect(port, '127.0.0.1');
      socket.on('error', () => {});
      socket.write(`${head}${port}\r\nContent-Length: 10000\r\n\r\n{`);
      const drip = setInterval(() => socket.write(' '), 30);
      await closed(socket.resume());
      clearInterval(drip);
    }
  });

  test('without a word', async () => {
    const { port } = await listening({ idleMs: 100 });
    const socket = connect(port, '127.0.0.1');
    await closed(socket.resume());
  });

  test('but not with an upload that moves on', async () => {
    const { url, blobs } = await listening();
    const bytes = new Uint8Array(3000).fill(7);
    const sent = request(`${url}/v1/blobs/${sha256(bytes)}`, {
      method: 'PUT',
      headers: { 'content-length': bytes.length },
    });
    const answered = once(sent, 'response');
    for (let at = 0; at < bytes.length; at += 500) {
      sent.write(bytes.subarray(at, at + 500));
      await new Promise((resolve) => setTimeout(resolve, 80));
    }
    sent.end();
    const [response] = await answered;
    expect(response.statusCode).toBe(201);
    expect(blobs.contents.size).toBe(1);
  });
});

describe('what is too much or no HTTP', () => {
  test('headers beyond the limit are 431', async () => {
    const { port } = await listening();
    const answer = await raw(port, `GET / HTTP/1.1\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 431 /);
  });

  test('a body beyond the limit is refused before it is sent', async () => {
    const { port } = await listening();
    const answer = await raw(port, `${HEAD}${port}\r\nContent-Length: 1000000\r\n\r\n`);
    expect(answer).toContain('TOO_LARGE');
  });

  test.each([
    'GET\r\n\r\n',
    'BREW /pot HTCPCP/1.0\r\n\r\n',
    'GET / HTTP/1.1\r\n\r\n',
    'GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n',
    'GET / HTTP/1.1\r\nHost: a b\r\n\r\n',
    'GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\n\r\n',
    'POST /v1/jobs HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    'POST /v1/jobs HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n',
    'POST /v1/jobs HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
    'GET /%00/..%2f..%2fetc/passwd HTTP/1.1\r\nHost: x\r\n\r\n',
    'GET / HTTP/1.1\r\nX: \0\r\n\r\n',
    '\x16\x03\x01\x02\x00\x01\x00',
    'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
  ])('%j gets 4xx and no more', async (text) => {
    const { port } = await listening();
    const answer = await raw(port, text, '');
    expect(answer === '' ? 'HTTP/1.1 400' : answer).toMatch(/^HTTP\/1\.1 4\d\d/);
    expect(answer).not.toMatch(/\n\s+at |node:|\.ts:/);
  });

  test('random bytes never bring it down', async () => {
    const { port, url } = await listening();
    const all = Array.from({ length: 100 }, (_none, seed) => {
      const bytes = Uint8Array.from(
        { length: 200 },
        (_zero, i) => (i * 131 + seed * 977 + ((i * seed) % 251)) & 255,
      );
      return raw(port, bytes, '\r\n\r\n');
    });
    for (const answer of await Promise.all(all)) expect(answer.slice(0, 12)).not.toMatch(/ 5\d\d/);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });

  test('paths that climb lead nowhere', async () => {
    const { port } = await listening();
    for (const path of [
      '/../package.json',
      '/v1/../../etc/passwd',
      '/lab/../../x',
      '//etc/passwd',
      '/v1/blobs/..%2f..%2fx',
    ]) {
      const head = `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\n\r\n`;
      expect(await raw(port, head), path).toMatch(/^HTTP\/1\.1 40[04] /);
    }
  });
});

test('a request without a body, and one whose length nobody said, are answered as any other', async () => {
  const { url } = await listening();
  const gone = await fetch(`${url}/v1/webhooks/${'0'.repeat(16)}`, { method: 'DELETE' });
  expect(gone.status).toBe(404);
  const json = new TextEncoder().encode('{"url":"https://example.org/"}');
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(json);
      controller.close();
    },
  });
  const headers = { 'content-type': 'application/json' };
  const init = { method: 'POST', headers, body, duplex: 'half' as const };
  expect((await fetch(`${url}/v1/webhooks`, init)).status).toBe(201);
});

describe('ending', () => {
  test('an upload under way comes to its end, a stream of events ends, nobody new is taken', async () => {
    const { url, server, port } = await listening({ drainMs: 5000 });
    const bytes = new TextEncoder().encode('the last one');
    const sent = request(`${url}/v1/blobs/${sha256(bytes)}`, {
      method: 'PUT',
      headers: { 'content-length': bytes.length },
    });
    sent.write(bytes.subarray(0, 5));
    const stream = await fetch(`${url}/v1/events`);
    const ending = server.close();
    sent.end(bytes.subarray(5));
    const [response] = await once(sent, 'response');
    response.resume();
    expect(response.statusCode).toBe(201);
    expect(await stream.text()).toContain(': the events of jobs');
    await ending;
    started.length = 0;
    const socket = connect(port, '127.0.0.1');
    const [error]: unknown[] = await once(socket, 'error');
    expect(error).toMatchObject({ code: 'ECONNREFUSED' });
  });

  test('who does not end in time is cut off', async () => {
    const { port, server } = await listening({ windowMs: 60_000 });
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => {});
    socket.write(`${HEAD}${port}\r\nContent-Length: 10\r\n\r\n{`);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const began = performance.now();
    await server.close();
    started.length = 0;
    expect(performance.now() - began).toBeLessThan(3000);
    await closed(socket.resume());
  });

  test('an address that is taken is said', async () => {
    const { port } = await listening();
    const parts = serviceParts({ store: new MemoryStore(), blobs: new MemoryBlobs() });
    await expect(startServer(parts, { host: '127.0.0.1', port })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });
});
