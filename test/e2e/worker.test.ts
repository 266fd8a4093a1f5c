import { expect, test } from 'vitest';
import { workbench } from './cli.ts';

const { run, put } = workbench();

test.each([
  ['no database', [], /needs --database postgres:\/\/… or PICKLEPROOF_DATABASE/],
  ['another kind of database', ['--database', 'mysql://x/y'], /begins with postgres:\/\//],
  [
    'a server that is not there',
    ['--database', 'postgres://me:geheim@127.0.0.1:1/x'],
    /--database postgres:\/\/me@127\.0\.0\.1:1\/x: .*ECONNREFUSED/,
  ],
])('worker with %s says what it needs, and no password', (_what, args, message) => {
  put('blobs/x', '');
  const { code, out, err } = run(['worker', '--blobs', 'blobs', ...args]);
  expect([code, out]).toEqual([4, '']);
  expect(err).toMatch(message);
  expect(err).not.toContain('geheim');
});

test.each([
  [['--blobs', 'nowhere'], /there is no such folder/],
  [[], /needs --blobs FOLDER/],
  [['--blobs', 'blobs', '--jobs', '0'], /--jobs 0: a number from 1/],
  [['--blobs', 'blobs', '--memory', '1MB'], /at least 128MiB/],
  [['--blobs', 'blobs', '--memory', 'much'], /a size like 500MB/],
  [['--blobs', 'blobs', '--timeout', '1e9'], /--timeout 1e9: a number/],
])('worker refuses %j', (args, message) => {
  put('blobs/x', '');
  const { code, err } = run(['worker', ...args]);
  expect(code).toBe(4);
  expect(err).toMatch(message);
});

test('a child of the service goes to no private network, named or not', () => {
  const address = 'https://127.0.0.1:1/model.pkl';
  const { err, out } = run(['scan', address], { env: { PICKLEPROOF_PUBLIC_ONLY: '1' } });
  expect(`${out}${err}`).toMatch(/private address/);
  const named = run(['scan', address]);
  expect(`${named.out}${named.err}`).not.toMatch(/private address/);
});
