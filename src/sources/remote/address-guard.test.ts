import { describe, expect, test } from 'vitest';
import {
  isLoopbackHost,
  isPrivateHost,
  isPublicAddress,
  PRIVATE_ADDRESS,
  publicLookup,
} from './address-guard.ts';

describe('an address is', () => {
  test.each(['1.1.1.1', '93.184.215.14', '172.32.0.1', '100.128.0.1', '2606:4700::1111'])(
    'public: %s',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
      expect(isPrivateHost(address)).toBe(false);
    },
  );

  test.each([
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.0.0.1',
    '127.255.255.254',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:10.0.0.1',
    '::ffff:127.0.0.1',
    '64:ff9b::a00:1',
    'fc00::1',
    'fd12:3456::1',
    'fe80::1',
    'ff02::1',
    '2001:db8::1',
    '2002:a00:1::',
    'not an address',
  ])('not public: %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

test('a host of a URL is told to be this machine however it is written', () => {
  const loopback = ['http://127.1/', 'http://0x7f000001/', 'http://2130706433/', 'http://[::1]/'];
  for (const url of [...loopback, 'http://localhost./', 'http://a.localhost/']) {
    expect(isLoopbackHost(new URL(url).hostname), url).toBe(true);
    expect(isPrivateHost(new URL(url).hostname), url).toBe(true);
  }
  expect(isLoopbackHost('localhost.example.org')).toBe(false);
  expect(isPrivateHost('example.org')).toBe(false);
  expect(isPrivateHost('[fe80::1]')).toBe(true);
});

test.each([true, false])('a name that leads inside is refused when it is looked up', (all) => {
  return new Promise<void>((resolve) => {
    publicLookup('localhost', { all }, (error) => {
      expect(error).toMatchObject({ code: PRIVATE_ADDRESS });
      resolve();
    });
  });
});

test('a public address is handed on in the form that was asked for', async () => {
  const found = (all: boolean): Promise<unknown> =>
    new Promise((resolve) => {
      publicLookup('1.1.1.1', { all }, (_error, address) => resolve(address));
    });
  expect(await found(false)).toBe('1.1.1.1');
  expect(await found(true)).toEqual([{ address: '1.1.1.1', family: 4 }]);
});
