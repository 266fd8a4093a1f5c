import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Fault } from '../../../test/hub/faults.ts';
import { fetchProgram } from '../../../test/hub/fetch-program.ts';
import { hubThreads, type ThreadHub } from '../../../test/hub/hub-thread.ts';
import { ModelFileError } from '../../core/error.ts';
import { CLIENT_SETTINGS, type ClientSettings } from './client-settings.ts';
import { startDigest } from './content-digest.ts';
import { openRemote, remoteOpener, type RemoteOpener, type RemoteSource } from './open-remote.ts';
import type { RemoteFile } from './remote-model.ts';

const program = fetchProgram();
const startHub = hubThreads();
/** No two places alike. */
const BYTES = Uint8Array.from({ length: 900_000 }, (_, index) => (index * 2654435761) >>> 24);
const SMALL = BYTES.subarray(0, 500);

let hub: ThreadHub;
const openers = new Map<number, RemoteOpener>();
let opened: RemoteSource[] = [];
beforeAll(async () => {
  const files = { 'model.pt': BYTES, 'model.gguf': BYTES, 'small.bin': SMALL, 'none.pkl': EMPTY };
  hub = await startHub({ files });
}, 60_000);
afterAll(async () => {
  for (const opener of openers.values()) opener.close();
  await hub.close();
});
afterEach(async () => {
  for (const source of opened) source.close();
  opened = [];
  await hub.fault('/files/');
  await hub.seen();
});

const EMPTY = new Uint8Array(0);
const QUICK: Partial<ClientSettings> = {
  headersMs: 400,
  stallMs: 400,
  backoffMs: 5,
  longestWaitMs: 2000,
  tries: 3,
};

function open(name: string, more: Partial<RemoteFile> = {}, maxBytes = 2 ** 26): RemoteSource {
  const url = `${hub.url}/files/${name}`;
  const file = { name, size: undefined, digest: undefined, request: { url }, ...more };
  const settings = { ...CLIENT_SETTINGS, ...QUICK, origins: [hub.url] };
  const opener = openers.get(maxBytes) ?? remoteOpener({ settings, maxBytes, program });
  openers.set(maxBytes, opener);
  const source = opener.open(file);
  opened.push(source);
  return source;
}

/** Compared as bytes: `toEqual` takes seconds for what this takes no time for. */
function same(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}

/** What it failed with. */
function failure(action: () => unknown): ModelFileError {
  try {
    action();
  } catch (error) {
    if (error instanceof ModelFileError) return error;
    throw error;
  }
  throw new Error('nothing failed');
}

const ranges = async (): Promise<(string | undefined)[]> =>
  (await hub.seen()).map(({ headers }) => headers.range);

describe('asks for little', () => {
  test('a zip is asked for its end, which tells the size, then for its head', async () => {
    const source = open('model.pt');
    expect(source.size).toBe(BYTES.length);
    expect(same(source.read(0, 4), BYTES.subarray(0, 4))).toBe(true);
    expect(same(source.read(BYTES.length - 10, 100), BYTES.subarray(-10))).toBe(true);
    expect(await ranges()).toEqual(['bytes=-65557', 'bytes=0-65535']);
    expect(source.requests).toBe(2);
    expect(source.bytesRead).toBe(65_557 + 65_536);
  });

  test('another file is asked for its head first, and for more as someone reads on', async () => {
    const source = open('model.gguf');
    for (let at = 0; at < 600_000; at += 50_000) {
      expect(same(source.read(at, 50_000), BYTES.subarray(at, at + 50_000))).toBe(true);
    }
    expect(await ranges()).toEqual(['bytes=0-65535', 'bytes=65536-327679', 'bytes=327680-851967']);
  });

  test('a small file of known size is asked for once', async () => {
    const source = open('small.bin', { size: 500 });
    expect(source.read(0, 1000)).toEqual(SMALL);
    expect(source.read(490, 20)).toEqual(SMALL.subarray(490));
    expect(await ranges()).toEqual(['bytes=0-499']);
  });

  test('gaps between pieces are filled by one request, and what is here is not fetched again', async () => {
    const source = open('model.pt');
    expect(source.size).toBe(BYTES.length);
    source.read(200_000, 10);
    source.read(400_000, 10);
    expect(same(source.read(150_000, 400_000), BYTES.subarray(150_000, 550_000))).toBe(true);
    const asked = (await ranges()).slice(1);
    expect(asked).toEqual(['bytes=200000-265535', 'bytes=400000-465535', 'bytes=150000-549999']);
    await hub.fault('/files/', { kind: 'status', status: 404 });
    expect(same(source.read(150_000, 400_000), BYTES.subarray(150_000, 550_000))).toBe(true);
  });

  test('an empty file is empty', () => {
    expect(open('none.pkl').size).toBe(0);
    expect(open('none.pkl', { size: 0 }).read(0, 10)).toEqual(EMPTY);
  });

  test('no more than allowed is fetched, and what is here can still be read', () => {
    const source = open('model.gguf', {}, 100_000);
    const head = source.read(0, 1000).slice();
    expect(failure(() => source.read(0, 500_000))).toMatchObject({ code: 'NOT_FETCHED' });
    expect(source.read(0, 1000)).toEqual(head);
    expect(source.bytesRead).toBeLessThanOrEqual(100_000);
    expect(failure(() => source.assertUnchanged()).message).toMatch(/^head judged, rest unread/);
  });
});

describe('a server that', () => {
  const faulty = async (...faults: readonly Fault[]): Promise<RemoteSource> => {
    await hub.fault('/files/', ...faults);
    return open('model.gguf');
  };

  test.each<readonly [string, Fault]>([
    ['ignores ranges is taken whole', { kind: 'ignores-range' }],
    ['has no ETag is taken whole', { kind: 'no-etag' }],
    ['has a weak ETag is taken whole', { kind: 'weak-etag' }],
    ['gives less than was asked is asked again', { kind: 'shorter-range', bytes: 40_000 }],
    ['breaks off once is asked again', { kind: 'cut', after: 1000, times: 1 }],
    ['stalls once is asked again', { kind: 'stall', after: 1000, times: 1 }],
    ['is silent once is asked again', { kind: 'silent', times: 1 }],
    ['resets once is asked again', { kind: 'reset', times: 1 }],
    ['is busy twice is asked again', { kind: 'status', status: 503, times: 2 }],
    [
      'says when to come back is obeyed',
      { kind: 'status', status: 429, times: 1, retryAfter: '1' },
    ],
  ])('%s', async (_name, fault) => {
    const source = await faulty(fault);
    expect(same(source.read(0, 100), BYTES.subarray(0, 100))).toBe(true);
    expect(same(source.read(100_000, 300_000), BYTES.subarray(100_000, 400_000))).toBe(true);
    expect(() => source.assertUnchanged()).not.toThrow();
  });

  test.each<readonly [string, Fault, RegExp]>([
    ['changes its ETag', { kind: 'etag-changes', from: 2 }, /changed while it was read/],
    [
      'changes the file',
      { kind: 'content-changes', from: 2, bytes: SMALL },
      /changed while it was read|no such range/,
    ],
    ['answers another range', { kind: 'range-shifted', by: 1 }, /in answer to a request for/],
    ['claims another size', { kind: 'other-size', size: 10 }, /an answer for the range/],
    ['always breaks off', { kind: 'cut', after: 1000 }, /connection broke|promised/],
    ['always stalls', { kind: 'stall', after: 1000 }, /stalled/],
    ['is always silent', { kind: 'silent' }, /no answer in time/],
    ['always resets', { kind: 'reset' }, /connection broke/],
    ['is always busy', { kind: 'status', status: 503 }, /HTTP 503/],
    ['knows no such file', { kind: 'status', status: 404 }, /there is nothing of this name/],
    ['wants a day of patience', { kind: 'status', status: 429, retryAfter: '86400' }, /HTTP 429/],
    ['compresses', { kind: 'encoded' }, /compressed/],
    ['gives a byte at a time', { kind: 'shorter-range', bytes: 1 }, /1 bytes at a time/],
    ['leads nowhere', { kind: 'redirect', to: '/files/model.gguf' }, /more than 5 redirects/],
    ['leads to a file', { kind: 'redirect', to: 'file:///etc/passwd' }, /is not https/],
    ['leads to http', { kind: 'redirect', to: 'http://example.org/x' }, /not encrypted/],
    ['leads inside', { kind: 'redirect', to: 'http://127.0.0.1:9/x' }, /a private address/],
    [
      'leads to metadata',
      { kind: 'redirect', to: 'https://169.254.169.254/x' },
      /a private address/,
    ],
    ['leads with a password', { kind: 'redirect', to: 'https://u:p@example.org/' }, /credentials/],
  ])('%s ends in a clear error', async (_name, fault, message) => {
    const source = await faulty(fault);
    const error = failure(() => {
      source.read(0, 100);
      source.read(100_000, 300_000);
    });
    expect(error.code).toBe('SOURCE_FAILED');
    expect(error.message).toMatch(message);
    expect(failure(() => source.assertUnchanged()).message).toBe(error.message);
  });

  test('never ends its body is left at the limit', async () => {
    await hub.fault('/files/', { kind: 'endless' });
    const source = open('model.gguf', {}, 2 ** 20);
    expect(failure(() => source.read(0, 100)).code).toBe('SOURCE_FAILED');
    await hub.fault('/files/', { kind: 'ignores-range' });
    const whole = open('model.gguf', {}, 10_000);
    expect(failure(() => whole.read(0, 100)).code).toBe('NOT_FETCHED');
  });
});

describe('what the listing says is held against what comes', () => {
  test('another size', () => {
    const source = open('model.gguf', { size: 800_000 });
    expect(failure(() => source.read(0, 1)).message).toBe(
      'the listing says 800000 bytes, the file has 900000',
    );
  });

  test('another digest, once all bytes are here', async () => {
    const running = startDigest('sha256', SMALL.length);
    running.update(SMALL);
    const digest = { algorithm: 'sha256', value: running.finish() } as const;
    const right = open('small.bin', { digest });
    right.read(0, 500);
    expect(() => right.assertUnchanged()).not.toThrow();
    await hub.fault('/files/', { kind: 'bit-flip', at: 77 });
    const wrong = open('small.bin', { digest });
    wrong.read(0, 500);
    expect(failure(() => wrong.assertUnchanged()).message).toMatch(/not what it should be: sha256/);
  });
});

test('one file can be opened alone, and closed before anything was read', async () => {
  const request = { url: `${hub.url}/files/small.bin` };
  const file = { name: 'small.bin', size: undefined, digest: undefined, request };
  const settings = { ...CLIENT_SETTINGS, ...QUICK, origins: [hub.url] };
  const alone = openRemote(file, { settings, maxBytes: 1000, program });
  expect(alone.size).toBe(500);
  expect([alone.requests, alone.bytesRead]).toEqual([1, 500]);
  alone.close();
  openRemote(file, { settings, maxBytes: 1000, program }).close();
  const nowhere = openRemote(file, { settings, maxBytes: 1000, program: '/nowhere' });
  expect(failure(() => nowhere.size).message).toMatch(/is missing/);
});

test('a file is fetched whole by one request, and its digest compared', async () => {
  const file = (name: string, digest: RemoteFile['digest']): RemoteFile => {
    return { name, size: BYTES.length, digest, request: { url: `${hub.url}/files/${name}` } };
  };
  const running = startDigest('md5', BYTES.length);
  running.update(BYTES);
  const digest = { algorithm: 'md5', value: running.finish() } as const;
  const settings = { ...CLIENT_SETTINGS, ...QUICK, origins: [hub.url] };
  const whole = remoteOpener({ settings, maxBytes: 1e6, program });
  openers.set(0, whole);
  const source = whole.fetch(file('model.pt', digest));
  expect(same(source.read(5, 500_000), BYTES.subarray(5, 500_005))).toBe(true);
  expect([source.requests, source.bytesRead]).toEqual([1, BYTES.length]);
  expect(() => source.assertUnchanged()).not.toThrow();
  source.close();
  const wrong = whole.fetch(file('model.gguf', { ...digest, value: '0' }));
  wrong.read(0, 1);
  expect(failure(() => wrong.assertUnchanged()).message).toMatch(/not what it should be: md5/);
  wrong.close();
  await hub.fault('/files/', { kind: 'cut', after: 5000 });
  const cut = whole.fetch(file('model.pt', digest));
  expect(failure(() => cut.size).message).toMatch(/connection broke|promised/);
});

test('a server that drips is left in the end', async () => {
  const request = { url: `${hub.url}/files/model.gguf` };
  const file = { name: 'model.gguf', size: undefined, digest: undefined, request };
  const settings = { ...CLIENT_SETTINGS, answerMs: 1200, origins: [hub.url] };
  await hub.fault('/files/', { kind: 'silent' });
  const source = openRemote(file, { settings, maxBytes: 1e6, program });
  opened.push(source);
  expect(failure(() => source.size).message).toMatch(/no answer within 1 seconds/);
});

test('gives the right bytes or a coded error, whatever the server does', async () => {
  const fault = fc.oneof<fc.Arbitrary<Fault>[]>(
    fc.record({ kind: fc.constant('ignores-range') }),
    fc.record({ kind: fc.constant('etag-changes'), from: fc.integer({ min: 1, max: 4 }) }),
    fc.record({ kind: fc.constant('range-shifted'), by: fc.integer({ min: -5, max: 5 }) }),
    fc.record({ kind: fc.constant('other-size'), size: fc.integer({ min: 0, max: 2_000_000 }) }),
    fc.record({ kind: fc.constant('shorter-range'), bytes: fc.integer({ min: 1, max: 200_000 }) }),
    fc.record({
      kind: fc.constant('cut'),
      after: fc.nat(100_000),
      times: fc.integer({ min: 1, max: 4 }),
    }),
    fc.record({ kind: fc.constant('reset'), times: fc.integer({ min: 1, max: 4 }) }),
    fc.record({
      kind: fc.constant('status'),
      status: fc.constantFrom(400, 404, 416, 500, 503),
      times: fc.integer({ min: 1, max: 4 }),
    }),
    fc.record({
      kind: fc.constant('content-changes'),
      from: fc.integer({ min: 1, max: 4 }),
      bytes: fc.constant(BYTES.subarray(1)),
    }),
    fc.record({ kind: fc.constantFrom('no-etag', 'weak-etag', 'encoded', 'endless') }),
  );
  const read = fc.record({ at: fc.nat(BYTES.length), length: fc.nat(300_000) });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fault, { maxLength: 3 }),
      fc.array(read, { minLength: 1, maxLength: 6 }),
      fc.constantFrom('model.pt', 'model.gguf'),
      async (faults, reads, name) => {
        await hub.fault('/files/', ...faults);
        // Who lies from the first answer on, and always the same, is found out by a listing or a digest only.
        const lies = faults.some(({ kind }) => kind === 'content-changes' || kind === 'other-size');
        const source = open(name, lies ? { size: BYTES.length } : {}, 2 ** 21);
        for (const { at, length } of reads) {
          try {
            const bytes = source.read(at, length);
            expect(Buffer.compare(bytes, BYTES.subarray(at, at + length))).toBe(0);
          } catch (error) {
            if (!(error instanceof ModelFileError)) throw error;
            expect(error.code).toMatch(/^(?:SOURCE_FAILED|NOT_FETCHED)$/);
          }
        }
        source.close();
        opened = [];
      },
    ),
    { numRuns: 60 },
  );
}, 120_000);

test('who waits for a whole file is told how much of it is here', async () => {
  await hub.fault('/files/', { kind: 'slow', piece: 200_000, ms: 150 });
  const told: number[] = [];
  const settings = { ...CLIENT_SETTINGS, ...QUICK, origins: [hub.url] };
  const onBytes = (bytes: number): void => void told.push(bytes);
  const opener = remoteOpener({ settings, maxBytes: 2 ** 26, program, onBytes });
  const request = { url: `${hub.url}/files/model.gguf` };
  const source = opener.fetch({ name: 'a', size: undefined, digest: undefined, request });
  expect(source.size).toBe(BYTES.length);
  source.close();
  opener.close();
  expect(told.at(-1)).toBeGreaterThan(0);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
});
