import { expect, test } from 'vitest';
import { codeOf, memoryBench } from '../../../test/service/service-bench.ts';
import { addressProblem, DEFAULT_SCHEMES } from './submitted-address.ts';

const RULES = { schemes: DEFAULT_SCHEMES, allowPrivate: false };

test.each([
  'https://example.org/model.pkl',
  'https://example.org:8443/model.pkl?x=1',
  'https://8.8.8.8/x',
  'https://[2606:4700::1111]/x',
  'hf://org/repo',
  'hf://org/repo@main/model.bin',
  'HTTPS://Example.ORG/x',
])('%s may be submitted', (address) => expect(addressProblem(address, RULES)).toBeUndefined());

/** The same private hosts in all the ways in which addresses can be written. */
const REFUSED: readonly string[] = [
  'http://example.org/x',
  'file:///etc/passwd',
  'ftp://example.org/x',
  's3://bucket/key',
  'gopher://example.org/',
  'javascript:alert(1)',
  'data:text/plain,x',
  '/etc/passwd',
  '../x',
  '-',
  '--policy=x://',
  'https://',
  'https://user:secret@example.org/x',
  'https://user@example.org/x',
  'https://localhost/x',
  'https://LOCALHOST./x',
  'https://a.localhost/x',
  'https://127.0.0.1/x',
  'https://127.1/x',
  'https://2130706433/x',
  'https://0x7f000001/x',
  'https://0177.0.0.1/x',
  'https://0/x',
  'https://0.0.0.0/x',
  'https://10.1.2.3/x',
  'https://172.16.0.1/x',
  'https://172.31.255.255/x',
  'https://192.168.1.1/x',
  'https://169.254.169.254/latest/meta-data/',
  'https://100.64.0.1/x',
  'https://198.18.0.1/x',
  'https://224.0.0.1/x',
  'https://255.255.255.255/x',
  'https://[::1]/x',
  'https://[::]/x',
  'https://[::ffff:127.0.0.1]/x',
  'https://[::ffff:a9fe:a9fe]/x',
  'https://[64:ff9b::7f00:1]/x',
  'https://[fc00::1]/x',
  'https://[fe80::1]/x',
  'https://[ff02::1]/x',
  'https://[2002:7f00:1::]/x',
  'https://[2001:0:7f00:1::]/x',
  'https://router/x',
  'https://db.internal/x',
  'https://nas.local/x',
  'https://x.home.arpa/x',
  'https://１２７.0.0.1/x',
  'hf://org/../../etc',
  'hf://org/%2e%2e/x',
  'hf://./x',
];

test.each(REFUSED)('%s is refused', async (uri) => {
  expect(addressProblem(uri, RULES)).toBeDefined();
  const { send } = memoryBench();
  const job = await send('POST', '/v1/jobs', {
    json: { kind: 'scan', target: { kind: 'uri', uri } },
  });
  expect(await codeOf(job)).toBe('ADDRESS_REFUSED');
  const hook = await send('POST', '/v1/webhooks', { json: { url: uri } });
  expect(await codeOf(hook)).toBe('ADDRESS_REFUSED');
});

test('whoever runs the service may allow more', () => {
  const rules = { schemes: ['https', 'http', 's3'], allowPrivate: true };
  for (const address of ['http://127.0.0.1/x', 's3://bucket/key', 'https://db.internal/x']) {
    expect(addressProblem(address, rules)).toBeUndefined();
  }
  expect(addressProblem('https://a:b@example.org/', rules)).toContain('credentials');
});

test('what is refused is not what a hook to the hub would be', async () => {
  const { send } = memoryBench();
  const hook = await send('POST', '/v1/webhooks', { json: { url: 'hf://org/repo' } });
  expect(await codeOf(hook)).toBe('ADDRESS_REFUSED');
});
