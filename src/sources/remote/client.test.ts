import { createServer, request as httpRequest, type RequestListener, type Server } from 'node:http';
import { connect } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import type { ClientSettings } from './client-settings.ts';
import { openClient, type CountingClient } from './client.ts';
import { bodyText } from './reply-body.ts';
import { shown, statusSentence } from './remote-error.ts';
import type { RemoteCall } from './remote-store.ts';

const closers: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function serve(
  answer: RequestListener,
): Promise<{ readonly url: string; readonly server: Server }> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  return { url: `http://127.0.0.1:${port}`, server };
}

function clientFor(settings: Partial<ClientSettings>): CountingClient {
  const client = openClient({ backoffMs: 1, headersMs: 1000, stallMs: 1000, ...settings });
  closers.push(() => client.close());
  return client;
}

const textOf = async (client: CountingClient, call: RemoteCall): Promise<string> =>
  bodyText(await client.send(call));

test('asks for bytes as they are, and says who it is', async () => {
  const { url } = await serve(({ headers }, response) => response.end(JSON.stringify(headers)));
  const client = clientFor({ origins: [url] });
  const headers: unknown = JSON.parse(await textOf(client, { url }));
  expect(headers).toMatchObject({ 'accept-encoding': 'identity', 'user-agent': 'pickleproof' });
  expect(client.budget).toMatchObject({ requests: 1 });
});

describe('a credential', () => {
  const bearer = (origin: string) => ({ kind: 'bearer', origin, token: 'secret' }) as const;

  test('goes to its own origin, and not along with a redirect', async () => {
    const other = await serve((request, response) => {
      response.end(request.headers.authorization ?? 'none');
    });
    const { url } = await serve((request, response) => {
      const known = request.headers.authorization === 'Bearer secret';
      response.writeHead(known ? 302 : 401, { location: `${other.url}/x` }).end();
    });
    const client = clientFor({ origins: [url, other.url] });
    expect(await textOf(client, { url, credential: bearer(url) })).toBe('none');
    await expect(client.send({ url, credential: bearer(other.url) })).rejects.toThrow(/HTTP 401/);
  });

  test('may be a name and a password', async () => {
    const { url } = await serve(({ headers }, response) => response.end(headers.authorization));
    const credential = { kind: 'basic', origin: url, user: 'me', password: 'p:w' } as const;
    const sent = await textOf(clientFor({ origins: [url] }), { url, credential });
    expect(sent).toBe(`Basic ${Buffer.from('me:p:w').toString('base64')}`);
  });

  test('in an address is refused, and nowhere shown', async () => {
    const error = await clientFor({})
      .send({ url: 'https://me:secret@example.org/x?sig=secret' })
      .catch(String);
    expect(error).toMatch(/credentials do not belong into an address/);
    expect(error).not.toMatch(/secret/);
    expect(shown('nonsense')).toBe('an address that cannot be read');
  });
});

describe('nobody is led', () => {
  test('into a private network, unless its host was named or all are allowed', async () => {
    const { url } = await serve((_request, response) => response.end('inside'));
    await expect(clientFor({}).send({ url })).rejects.toThrow(/a private address/);
    const byName = url.replace('127.0.0.1', 'localhost');
    await expect(clientFor({ origins: [url] }).send({ url: byName })).rejects.toThrow(/private/);
    expect(await textOf(clientFor({ origins: [url] }), { url })).toBe('inside');
    expect(await textOf(clientFor({ allowPrivate: true }), { url })).toBe('inside');
  });

  test('to http by a redirect, or to nonsense', async () => {
    const to = async (location: string): Promise<unknown> => {
      const { url } = await serve((_request, response) => {
        response.writeHead(302, { location }).end();
      });
      return clientFor({ origins: [url] })
        .send({ url })
        .catch(String);
    };
    expect(await to('http://example.org/')).toMatch(/http is not encrypted/);
    expect(await to('http://[')).toMatch(/cannot be read/);
    expect(await to('ftp://example.org/')).toMatch(/ftp: is not https/);
  });
});

describe('limits', () => {
  test('of requests and of bytes hold for all requests together', async () => {
    const { url } = await serve((_request, response) => response.end('12345'));
    const few = clientFor({ origins: [url], maxRequests: 2 });
    await textOf(few, { url });
    await textOf(few, { url });
    await expect(few.send({ url })).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' });
    const little = clientFor({ origins: [url], maxBytes: 7 });
    await textOf(little, { url });
    await expect(textOf(little, { url })).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' });
  });

  test('a question that changes something is asked once', async () => {
    let count = 0;
    const { url } = await serve((_request, response) => {
      count++;
      response.writeHead(503).end();
    });
    const client = clientFor({ origins: [url] });
    await expect(client.send({ url, method: 'POST', body: '{}' })).rejects.toThrow(/HTTP 503/);
    expect(count).toBe(1);
    await expect(client.send({ url })).rejects.toThrow(/HTTP 503/);
    expect(count).toBe(1 + client.settings.tries);
  });

  test('a status that was asked for is an answer', async () => {
    const { url } = await serve((_request, response) => response.writeHead(404).end('gone'));
    const reply = await clientFor({ origins: [url] }).send({ url, accept: [404] });
    expect(reply.status).toBe(404);
    reply.discard();
  });
});

describe('a proxy of the environment', () => {
  const proxy = async (): Promise<{ readonly url: string; readonly seen: string[] }> => {
    const seen: string[] = [];
    const { url, server } = await serve((request, response) => {
      seen.push(`${request.method} ${request.url}`);
      const through = httpRequest(request.url ?? '', (answer) => answer.pipe(response));
      through.on('error', () => response.writeHead(502).end()).end();
    });
    server.on('connect', (request, socket) => {
      seen.push(`CONNECT ${request.url}`);
      const [host, port] = (request.url ?? '').split(':');
      const there = connect(Number(port), host, () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        there.pipe(socket).pipe(there);
      });
      there.on('error', () => socket.destroy());
      socket.on('error', () => there.destroy());
    });
    return { url, seen };
  };

  test('is used, and not for those that it is not for', async () => {
    const { url } = await serve((_request, response) => response.end('there'));
    const { url: address, seen } = await proxy();
    const origins = [url];
    const through = clientFor({ origins, env: { HTTP_PROXY: address } });
    expect(await textOf(through, { url })).toBe('there');
    expect(seen).toHaveLength(1);
    const past = clientFor({ origins, env: { http_proxy: address, no_proxy: '127.0.0.1' } });
    expect(await textOf(past, { url })).toBe('there');
    expect(seen).toHaveLength(1);
  });

  test('does not lead to private addresses that nobody named', async () => {
    const { url, seen } = await proxy();
    const client = clientFor({ env: { ALL_PROXY: url } });
    await expect(client.send({ url: 'https://10.0.0.1/x' })).rejects.toThrow(/a private address/);
    expect(seen).toEqual([]);
  });
});

test('all that a server wants to know is told, on however many lines it writes it', async () => {
  const { url } = await serve((_request, response) => {
    response.setHeader('www-authenticate', ['Basic realm="a"', 'Bearer realm="b"']);
    response.writeHead(401, { 'x-other': ['1', '2'] }).end();
  });
  const reply = await clientFor({ origins: [url] }).send({ url, accept: [401] });
  expect(reply.headers['www-authenticate']).toBe('Basic realm="a", Bearer realm="b"');
  expect(reply.headers['x-other']).toBe('2');
});

test('each status says what to do about it', () => {
  const sentences = [401, 403, 404, 407, 410, 416, 429, 418].map(statusSentence);
  expect(new Set(sentences).size).toBe(sentences.length);
  for (const sentence of sentences) expect(sentence).toMatch(/^HTTP \d+/);
});
