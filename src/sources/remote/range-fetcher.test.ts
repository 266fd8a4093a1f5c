import { fstatSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { MessageChannel } from 'node:worker_threads';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Fault } from '../../../test/hub/faults.ts';
import { startHub, type Hub } from '../../../test/hub/hub.ts';
import { openDescriptor } from '../file.ts';
import { CLIENT_SETTINGS, type ClientSettings } from './client-settings.ts';
import { openClient } from './client.ts';
import { ANSWERED, CONTROL_BYTES, FETCHER, PROGRESS } from './fetch-task.ts';
import { serveFetches } from './fetch-worker.ts';
import type { Wanted } from './range-answer.ts';
import { RangeFetcher, type RangeAnswer, type RangeQuestion } from './range-fetcher.ts';

const BYTES = Uint8Array.from({ length: 5000 }, (_, index) => index % 251);
let hub: Hub;
beforeAll(async () => {
  const file = { content: BYTES, lfs: true };
  const files = { 'a.bin': BYTES, 'none.bin': new Uint8Array(0) };
  hub = await startHub({ files, repos: [{ id: 'org/m', files: { 'a.bin': file } }], cdn: true });
});
afterAll(() => hub.close());
beforeEach(() => {
  hub.seen.length = 0;
  hub.fault('a.bin');
});

const QUICK: Partial<ClientSettings> = {
  allowPrivate: true,
  backoffMs: 1,
  headersMs: 300,
  stallMs: 300,
  tries: 2,
};

function ask(wanted: Wanted, more: Partial<RangeQuestion> = {}): RangeQuestion {
  const request = { url: `${hub.url}/files/a.bin` };
  return { request, wanted, before: undefined, maxBytes: 1e6, ...more };
}

const answer = (question: RangeQuestion, ...faults: readonly Fault[]): Promise<RangeAnswer> => {
  if (faults.length > 0) hub.fault('a.bin', ...faults);
  return new RangeFetcher(openClient(QUICK)).answer(question);
};

test('answers ranges, ends, nothing, and all', async () => {
  expect(await answer(ask({ start: 10, end: 20 }))).toMatchObject({
    kind: 'range',
    start: 10,
    bytes: BYTES.slice(10, 20),
    identity: { size: 5000 },
    requests: 1,
    fetched: 10,
  });
  expect(await answer(ask({ suffix: 7 }))).toMatchObject({ start: 4993 });
  const empty = { request: { url: `${hub.url}/files/none.bin` } };
  expect(await answer(ask({ suffix: 7 }, empty))).toMatchObject({ kind: 'empty' });
  expect(await answer(ask({ start: 6000, end: 6001 }))).toMatchObject({
    kind: 'failed',
    message: expect.stringContaining('no such range'),
  });
});

test('a whole file comes as an open file without a name, and says how far it is', async () => {
  const before = readdirSync(tmpdir()).filter((name) => name.startsWith('pickleproof-remote-'));
  const told: number[] = [];
  const fetcher = new RangeFetcher(openClient(QUICK), (bytes) => told.push(bytes));
  const all = await fetcher.answer(ask('all'));
  if (all.kind !== 'file') throw new Error(all.kind);
  expect(fstatSync(all.fd).nlink).toBe(0);
  const source = openDescriptor(all.fd);
  expect(Buffer.compare(source.read(0, 5000), BYTES)).toBe(0);
  source.close();
  expect(told.at(-1)).toBe(5000);
  const after = readdirSync(tmpdir()).filter((name) => name.startsWith('pickleproof-remote-'));
  expect(after).toEqual(before);
});

describe('a whole file that', () => {
  test.each<readonly [string, Fault | undefined, number, string, RegExp]>([
    ['is too large is not begun', undefined, 4999, 'NOT_FETCHED', /allows 4999 bytes/],
    ['never ends is left', { kind: 'endless' }, 6000, 'NOT_FETCHED', /allows 6000 bytes/],
    ['breaks off is none', { kind: 'cut', after: 100 }, 6000, 'SOURCE_FAILED', /broke|promised/],
    ['stalls is none', { kind: 'stall', after: 100 }, 6000, 'SOURCE_FAILED', /stalled/],
  ])('%s', async (_name, fault, maxBytes, code, message) => {
    const faults = fault === undefined ? [] : [fault];
    expect(await answer(ask('all', { maxBytes }), ...faults)).toMatchObject({
      kind: 'failed',
      code,
      message: expect.stringMatching(message),
    });
  });
});

describe('a range that', () => {
  const range = { start: 0, end: 1000 };
  const identity = { size: 5000, etag: '"a.bin-5000"' };

  test.each<readonly [string, Fault, RegExp]>([
    ['breaks off again and again', { kind: 'cut', after: 100 }, /broke|promised/],
    ['is of another file', { kind: 'etag-changes' }, /changed while it was read/],
    ['has another size', { kind: 'other-size', size: 5001 }, /5000 bytes before, 5001 now/],
    ['is all bytes by now', { kind: 'ignores-range' }, /answers with all bytes/],
    ['lost its ETag', { kind: 'no-etag' }, /answers with all bytes/],
    ['is empty by now', { kind: 'status', status: 204 }, /HTTP 204 in answer/],
  ])('%s is no answer', async (_name, fault, message) => {
    const failed = await answer(ask(range, { before: identity }), fault);
    expect(failed).toMatchObject({ kind: 'failed', code: 'SOURCE_FAILED' });
    expect(failed).toMatchObject({ message: expect.stringMatching(message) });
  });

  test('has no strong ETag is enough where it is all of the file', async () => {
    const all = await answer(ask({ start: 0, end: 5000 }), { kind: 'weak-etag' });
    expect(all).toMatchObject({ kind: 'range', identity: { size: 5000, etag: undefined } });
    const part = await answer(ask(range), { kind: 'weak-etag' });
    expect(part).toMatchObject({ kind: 'file', requests: 2 });
    if (part.kind === 'file') openDescriptor(part.fd).close();
  });
});

test('where a redirect led to is asked next, and the first address again when that has expired', async () => {
  const fetcher = new RangeFetcher(openClient(QUICK));
  const request = { url: `${hub.url}/org/m/resolve/main/a.bin` };
  const range = (start: number): RangeQuestion => ask({ start, end: start + 10 }, { request });
  expect(await fetcher.answer(range(0))).toMatchObject({ kind: 'range', requests: 2 });
  expect(await fetcher.answer(range(10))).toMatchObject({ kind: 'range', requests: 1 });
  hub.fault('signature', { kind: 'status', status: 403, times: 1 });
  expect(await fetcher.answer(range(20))).toMatchObject({ kind: 'range', requests: 3 });
  expect(hub.seen.map(({ server }) => server)).toEqual(['hub', 'cdn', 'cdn', 'cdn', 'hub', 'cdn']);
});

test('a defect of ours is an answer too', async () => {
  const client = openClient(QUICK);
  const broken = { ...client, budget: client.budget, settings: client.settings, env: {} };
  const send = (): never => {
    throw new TypeError('inert');
  };
  const fetcher = new RangeFetcher({ ...broken, send, close: () => client.close() });
  expect(await fetcher.answer(ask('all'))).toMatchObject({ code: 'INTERNAL', message: 'inert' });
});

test('the thread answers each question once, and counts', async () => {
  const { port1, port2 } = new MessageChannel();
  const control = new Int32Array(new SharedArrayBuffer(CONTROL_BYTES));
  const settings = { ...CLIENT_SETTINGS, ...QUICK };
  serveFetches({ role: FETCHER, settings, port: port2, control });
  const next = (question: RangeQuestion): Promise<RangeAnswer> =>
    new Promise((resolve) => {
      port1.once('message', resolve);
      port1.postMessage(question);
    });
  expect(await next(ask({ start: 0, end: 4 }))).toMatchObject({ kind: 'range' });
  const all = await next(ask('all'));
  if (all.kind === 'file') openDescriptor(all.fd).close();
  expect(Atomics.load(control, ANSWERED)).toBe(2);
  expect(Atomics.load(control, PROGRESS)).toBe(4);
  port1.close();
});
