import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { answering, type Answer, type AnsweringClient } from '../../../test/hub/answers.ts';
import type { RemoteFile } from '../../sources/remote/remote-model.ts';
import { processTerminal } from '../terminal.ts';
import { transferProgress } from '../pull/transfer-progress.ts';
import { asModelError, readWhole, type WholeFile } from './read-whole.ts';

const folder = mkdtempSync(join(tmpdir(), 'pickleproof-whole-'));
afterAll(() => rmSync(folder, { recursive: true }));

const BYTES = Uint8Array.from({ length: 1000 }, (_, index) => index % 251);
const sha256 = createHash('sha256').update(BYTES).digest('hex');
const PATH = 'hf://org/one/a.bin';
const FILE: RemoteFile = {
  name: 'a.bin',
  size: BYTES.length,
  digest: { algorithm: 'sha256', value: sha256 },
  request: { url: 'https://hub.example/a.bin' },
};

function whole(
  client: AnsweringClient,
  more: Partial<RemoteFile> = {},
  sink?: { append(bytes: Uint8Array): void; restart(): void },
): Promise<WholeFile> {
  const progress = transferProgress(processTerminal(), false);
  return readWhole(PATH, { ...FILE, ...more }, { client, maxBytes: 2000, progress }, sink);
}

const always = (answer: Answer): AnsweringClient => answering(() => answer);

test('all bytes pass once, are counted and hashed, and are the ones that were promised', async () => {
  const passed: Uint8Array[] = [];
  const sink = { append: (bytes: Uint8Array) => void passed.push(bytes), restart: () => undefined };
  const client = always({ body: BYTES });
  expect(await whole(client, {}, sink)).toEqual({ size: 1000, sha256 });
  expect(Buffer.concat(passed)).toEqual(Buffer.from(BYTES));
  expect(client.calls).toHaveLength(1);
});

test('a body that breaks off is taken up where it was', async () => {
  let times = 0;
  const client = answering(({ headers }) => {
    const [, start = '0'] = /^bytes=(\d+)-/.exec(headers?.['range'] ?? '') ?? [];
    const from = Number(start);
    const etag = { etag: '"1"', 'content-length': String(1000 - from) };
    if (times++ === 0) return { headers: etag, body: BYTES.subarray(0, 400) };
    const range = { ...etag, 'content-range': `bytes ${from}-999/1000` };
    return { status: 206, headers: range, body: BYTES.subarray(from) };
  });
  expect(await whole(client)).toEqual({ size: 1000, sha256 });
  expect(client.calls[1]?.headers).toEqual({ range: 'bytes=400-', 'if-range': '"1"' });
});

test('a body that is of another content by then begins anew, for who gets it too', async () => {
  let times = 0;
  const restarted: number[] = [];
  const sink = { append: () => undefined, restart: () => void restarted.push(times) };
  const client = answering(() => {
    const body = times++ === 0 ? BYTES.subarray(0, 400) : BYTES;
    return { headers: { etag: `"${times}"`, 'content-length': '1000' }, body };
  });
  expect(await whole(client, {}, sink)).toEqual({ size: 1000, sha256 });
  expect(restarted).toEqual([2]);
});

test.each([
  [
    'another content',
    { body: BYTES.map((byte) => byte ^ 1) },
    {},
    /^hf:\/\/org\/one\/a\.bin: its sha256 is/,
  ],
  ['more than was promised', { body: Buffer.alloc(1001) }, {}, /more than the 1000 bytes/],
  ['more than is allowed', {}, { size: 2001 }, /all of its 2001 bytes .* allows 2000/],
  [
    'more than is allowed, which only the server says',
    { headers: { 'content-length': '2001' }, body: Buffer.alloc(2001) },
    { size: undefined },
    /all of its 2001 bytes .* allows 2000/,
  ],
  [
    'more than is allowed, which nobody says',
    { body: Buffer.alloc(2001) },
    { size: undefined, digest: undefined },
    /more than the 2000 bytes/,
  ],
])('refuses %s', async (_what, answer, more, message) => {
  const failure = whole(always(answer), more);
  await expect(failure).rejects.toThrow(message);
  await expect(failure).rejects.toMatchObject({ name: 'ModelFileError' });
});

test('a copy on this machine is read in its place, when it is the file', async () => {
  const good = join(folder, 'good');
  const bad = join(folder, 'bad');
  writeFileSync(good, BYTES);
  writeFileSync(bad, 'other');
  const client = always({ body: BYTES });
  expect(await whole(client, { local: good })).toEqual({ size: 1000, sha256 });
  expect(client.calls).toHaveLength(0);
  expect(await whole(client, { local: bad })).toEqual({ size: 1000, sha256 });
  expect(client.calls).toHaveLength(1);
  const offline = { request: { url: '' }, local: bad };
  await expect(whole(client, offline)).rejects.toThrow(/offline, and the copy in the cache/);
  const unknown = { ...offline, digest: undefined, size: undefined };
  expect(await whole(client, unknown)).toMatchObject({ size: 5 });
});

test('what is no failure of ours stays what it is', () => {
  const bug = new TypeError('bug');
  expect(asModelError(PATH, bug)).toBe(bug);
});
