import { describe, expect, test } from 'vitest';
import { codeOf, memoryBench } from '../../../test/service/service-bench.ts';
import { isLoopback, isOwnHost } from './own-host.ts';

const LOCAL = { loopback: true, port: 8473, names: ['scan.example.org', 'proxy.example.org:8443'] };
const OPEN = { ...LOCAL, loopback: false };

test.each([
  ['127.0.0.1:8473', true, true],
  ['localhost:8473', true, true],
  ['LOCALHOST:8473', true, true],
  ['[::1]:8473', true, true],
  ['127.9.9.9:8473', true, true],
  ['scan.example.org', true, true],
  ['Scan.Example.org:443', true, true],
  ['proxy.example.org:8443', true, true],
  ['proxy.example.org', false, false],
  ['192.0.2.7:8473', false, true],
  ['[2001:db8::1]:8473', false, true],
  ['127.0.0.1:80', false, false],
  ['127.0.0.1', false, false],
  ['evil.example:8473', false, false],
  ['127.0.0.1.evil.example:8473', false, false],
  ['', false, false],
  ['localhost:8473@evil.example', false, false],
  ['localhost:8473/x', false, false],
])('the host %j is ours on loopback: %s, on all addresses: %s', (host, local, open) => {
  expect([isOwnHost(host, LOCAL), isOwnHost(host, OPEN)]).toEqual([local, open]);
});

test.each([
  ['127.0.0.1', true],
  ['127.255.255.254', true],
  ['::1', true],
  ['0.0.0.0', false],
  ['127.0.0.1.example.org', false],
  ['::', false],
])('%s is loopback: %s', (address, is) => expect(isLoopback(address)).toBe(is));

describe('a page of another site', () => {
  const { send } = memoryBench();
  const asked = (headers: Readonly<Record<string, string>>, path = '/v1/jobs'): Promise<Response> =>
    send('GET', path, { headers });

  test.each([
    [{ host: 'evil.example' }, 'WRONG_HOST'],
    [{ host: '' }, 'WRONG_HOST'],
    [{ origin: 'http://evil.example' }, 'FOREIGN_ORIGIN'],
    [{ origin: 'null' }, 'FOREIGN_ORIGIN'],
    [{ origin: 'http://localhost:81' }, 'FOREIGN_ORIGIN'],
    [{ 'sec-fetch-site': 'cross-site' }, 'FOREIGN_ORIGIN'],
    [{ 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'navigate' }, 'FOREIGN_ORIGIN'],
  ])('with %j gets %s', async (headers, code) => {
    expect(await codeOf(await asked(headers))).toBe(code);
  });

  test('may lead here by a link, and shows nothing by it', async () => {
    const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
    expect((await asked(headers, '/')).status).toBe(200);
    expect((await asked(headers, `/reports/${'0'.repeat(64)}`)).status).toBe(200);
    expect((await asked({ 'sec-fetch-site': 'cross-site' }, '/')).status).toBe(403);
  });

  test('is not mistaken for ours', async () => {
    expect((await asked({ origin: 'http://localhost' })).status).toBe(200);
    expect((await asked({ 'sec-fetch-site': 'same-origin' })).status).toBe(200);
  });
});
