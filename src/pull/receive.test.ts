import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Fault } from '../../test/hub/faults.ts';
import { startHub, type Hub } from '../../test/hub/hub.ts';
import { openClient } from '../sources/remote/client.ts';
import type { ContentDigest } from '../sources/remote/remote-model.ts';
import { readJournal } from './journal.ts';
import { PartFile } from './part-file.ts';
import { PullError } from './pull-error.ts';
import { QuarantineFolder, type Places } from './quarantine.ts';
import { receive, type ReceiveOptions } from './receive.ts';

const CONTENT = new Uint8Array(300_000).map((_, index) => (index * 7919) % 251);
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const DIGEST: ContentDigest = { algorithm: 'sha256', value: sha256(CONTENT) };

let hub: Hub;
const clients = new Set<ReturnType<typeof openClient>>();
beforeAll(async () => {
  hub = await startHub({ files: { 'm.bin': CONTENT, 'empty.bin': new Uint8Array(0) } });
});
afterAll(async () => {
  for (const client of clients) await client.close();
  await hub.close();
});

let folder: string;
let quarantine: QuarantineFolder;
let places: Places;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pickleproof-receive-'));
  quarantine = new QuarantineFolder(folder);
  places = quarantine.placesOf('m.bin');
  hub.seen.length = 0;
  hub.fault('m.bin');
});
afterEach(() => {
  quarantine.close();
  rmSync(folder, { recursive: true });
});

/** What is wanted, and how it is had. */
interface Wish {
  readonly digest?: ContentDigest | undefined;
  readonly size?: number | undefined;
  readonly etag?: string;
  readonly file?: string;
  readonly options?: Partial<ReceiveOptions>;
}

function client(): ReturnType<typeof openClient> {
  const made = openClient({
    origins: [hub.url],
    stallMs: 150,
    headersMs: 300,
    tries: 2,
    backoffMs: 1,
  });
  clients.add(made);
  return made;
}

/** One run: opens what is there, receives, closes. */
async function run(wish: Wish = {}): Promise<string> {
  const { digest, size, etag, file = 'm.bin' } = { digest: DIGEST, size: CONTENT.length, ...wish };
  const wanted = { name: 'm.bin', address: 'x', digest, size };
  const part = await PartFile.open(places, wanted, new AbortController().signal);
  const request = { url: `${hub.url}/files/${file}` };
  try {
    return await receive({ request, size, etag, hasDigest: digest !== undefined }, part, {
      client: client(),
      signal: new AbortController().signal,
      onBytes: () => undefined,
      onSize: () => undefined,
      maxUnknown: 1_000_000,
      pauseMs: 1,
      ...wish.options,
    });
  } finally {
    part.close();
  }
}

const ranges = (): (string | undefined)[] => hub.seen.map(({ headers }) => headers.range);
const codeOf = (pulled: Promise<string>): Promise<unknown> =>
  pulled.then(
    () => 'no error',
    (error: unknown) => (error instanceof PullError ? error.code : error),
  );

describe('receiving', () => {
  test('gives the digest of exactly the bytes that are in quarantine', async () => {
    expect(await run()).toBe(DIGEST.value);
    expect(sha256(readFileSync(places.part))).toBe(DIGEST.value);
    expect(ranges()).toEqual([undefined]);
  });

  test.each<[string, ContentDigest]>([
    [
      'what git calls a content',
      {
        algorithm: 'git-blob-sha1',
        value: createHash('sha1').update(`blob ${CONTENT.length}\0`).update(CONTENT).digest('hex'),
      },
    ],
    ['MD5', { algorithm: 'md5', value: createHash('md5').update(CONTENT).digest('hex') }],
  ])('compares with %s', async (_what, digest) => {
    expect(await run({ digest })).toBe(DIGEST.value);
    expect(await codeOf(run({ digest: { ...digest, value: '0'.repeat(40) } }))).toBe(
      'WRONG_DIGEST',
    );
  });

  test('of nothing at all works', async () => {
    const digest = { algorithm: 'sha256', value: sha256(new Uint8Array(0)) } as const;
    expect(await run({ digest, size: 0, file: 'empty.bin' })).toBe(digest.value);
  });

  test('needs no size and no digest when the server says when it ends', async () => {
    const sizes: number[] = [];
    const options = { onSize: (bytes: number): void => void sizes.push(bytes) };
    expect(await run({ digest: undefined, size: undefined, options })).toBe(DIGEST.value);
    expect(sizes).toEqual([CONTENT.length]);
  });

  test('does not fetch what is all there', async () => {
    await run();
    hub.seen.length = 0;
    expect(await run()).toBe(DIGEST.value);
    expect(hub.seen).toEqual([]);
  });
});

describe('a fault', () => {
  const PASSING: readonly [string, readonly Fault[]][] = [
    ['a body that is cut once', [{ kind: 'cut', after: 100_000, times: 1 }]],
    ['a body that is cut twice', [{ kind: 'cut', after: 50_000, times: 2 }]],
    ['a stall', [{ kind: 'stall', after: 100_000, times: 1 }]],
    ['a reset', [{ kind: 'reset', times: 1 }]],
    ['a busy server', [{ kind: 'status', status: 503, times: 1 }]],
    [
      'a server that wants to be asked later',
      [{ kind: 'status', status: 429, times: 1, retryAfter: '0' }],
    ],
    ['no answer', [{ kind: 'silent', times: 1 }]],
  ];
  test.each(PASSING)('like %s passes', async (_what, faults) => {
    hub.fault('m.bin', ...faults);
    expect(await run()).toBe(DIGEST.value);
  });

  test('of the network is waited for when a part is here already', async () => {
    hub.fault('m.bin', { kind: 'cut', after: 100_000, times: 1 }, { kind: 'reset', times: 4 });
    expect(await run()).toBe(DIGEST.value);
    hub.fault('m.bin', { kind: 'reset' });
    places = quarantine.placesOf('another');
    hub.seen.length = 0;
    expect(await codeOf(run())).toBe('HTTP');
    expect(hub.seen).toHaveLength(2); // as often as the client tries by itself
  });

  test('in the middle is gone on from there, under the same entity tag', async () => {
    hub.fault('m.bin', { kind: 'cut', after: 100_000, times: 1 });
    await run();
    const [, again] = hub.seen;
    expect(again?.headers.range).toMatch(/^bytes=[1-9]\d*-$/);
    expect(again?.headers['if-range']).toBe(`"m.bin-${CONTENT.length}"`);
  });

  const LASTING: readonly [string, string, readonly Fault[]][] = [
    ['one bit that is not as promised', 'WRONG_DIGEST', [{ kind: 'bit-flip', at: 200_000 }]],
    ['bodies that always end early', 'TRUNCATED', [{ kind: 'cut', after: 0 }]],
    ['a server that is always busy', 'HTTP', [{ kind: 'status', status: 503 }]],
    ['a file that is gone', 'HTTP', [{ kind: 'status', status: 404 }]],
    ['a body that never ends', 'TOO_LARGE', [{ kind: 'endless' }]],
    ['stalls for ever', 'HTTP', [{ kind: 'stall', after: 0 }]],
    ['a body that was compressed', 'HTTP', [{ kind: 'encoded' }]],
  ];
  test.each(LASTING)('like %s ends in %s', async (_what, code, faults) => {
    hub.fault('m.bin', ...faults);
    const found = await codeOf(run());
    expect(code === 'TRUNCATED' ? ['TRUNCATED', 'HTTP'] : [code]).toContain(found);
  });

  test('like a body that never ends, of which nobody knows the size, ends at the limit', async () => {
    hub.fault('m.bin', { kind: 'endless' });
    expect(await codeOf(run({ digest: undefined, size: undefined }))).toBe('TOO_LARGE');
    expect(readFileSync(places.part).length).toBeLessThanOrEqual(1_000_000);
  });

  test('like two sizes is seen before a byte is taken', async () => {
    expect(await codeOf(run({ size: 299_999 }))).toBe('WRONG_SIZE');
    expect(readFileSync(places.part)).toHaveLength(0);
  });

  test('like another content than was listed is seen by its entity tag', async () => {
    expect(await codeOf(run({ etag: '"another"' }))).toBe('CHANGED');
  });
});

describe('a later run', () => {
  /** Leaves the beginning of the content in quarantine, as a killed run does. */
  async function leave(wish: Wish = {}): Promise<void> {
    hub.fault('m.bin', { kind: 'cut', after: 200_000 });
    const { size = CONTENT.length } = wish;
    await codeOf(
      run({ ...wish, size, options: { signal: AbortSignal.timeout(200), pauseMs: 500 } }),
    );
    hub.fault('m.bin');
    hub.seen.length = 0;
    expect(readFileSync(places.part).length).toBeGreaterThan(0);
  }

  test('goes on where the first one ended', async () => {
    await leave();
    const there = readFileSync(places.part).length;
    expect(await run()).toBe(DIGEST.value);
    expect(ranges()).toEqual([`bytes=${there}-`]);
    expect(sha256(readFileSync(places.part))).toBe(DIGEST.value);
  });

  test('begins anew when the server does no ranges', async () => {
    await leave();
    hub.fault('m.bin', { kind: 'ignores-range' });
    expect(await run()).toBe(DIGEST.value);
  });

  test('begins anew when the content is another one by now', async () => {
    await leave({ digest: undefined });
    hub.fault('m.bin', { kind: 'content-changes', from: 1, bytes: CONTENT.toReversed() });
    expect(await run({ digest: undefined })).toBe(sha256(CONTENT.toReversed()));
  });

  test('begins anew when the tag changes with each answer', async () => {
    await leave();
    hub.fault('m.bin', { kind: 'etag-changes' });
    expect(await run()).toBe(DIGEST.value);
  });

  test.each<[string, Fault]>([
    ['another range', { kind: 'range-shifted', by: 7 }],
    ['a range of another size', { kind: 'other-size', size: 400_000 }],
    ['a shorter range', { kind: 'shorter-range', bytes: 10 }],
  ])('takes nothing from a server that sends %s', async (_what, fault) => {
    await leave();
    hub.fault('m.bin', fault);
    expect(await codeOf(run())).toMatch(/^(?:HTTP|WRONG_SIZE)$/);
  });

  test('begins anew when what was left is damaged', async () => {
    await leave();
    const bytes = readFileSync(places.part);
    bytes[5] = (bytes[5] ?? 0) ^ 1;
    writeFileSync(places.part, bytes);
    expect(await run()).toBe(DIGEST.value);
    expect(ranges().at(-1)).toBeUndefined();
  });

  test('without a digest uses only what is known to be on the disk', async () => {
    await leave({ digest: undefined });
    const { offset = -1 } = readJournal(places.journal) ?? {};
    truncateSync(places.part, offset + 1000); // the machine crashed: zeros at the end
    expect(await run({ digest: undefined })).toBe(DIGEST.value);
    expect(ranges()).toEqual([`bytes=${offset}-`]);
  });

  test('for another content takes nothing of the old one', async () => {
    await leave();
    const digest = { algorithm: 'sha256', value: '0'.repeat(64) } as const;
    expect(await codeOf(run({ digest }))).toBe('WRONG_DIGEST');
    expect(ranges()[0]).toBeUndefined();
  });

  test('never writes through a link that somebody put in the place of the bytes', async () => {
    await leave();
    const victim = join(folder, 'victim');
    writeFileSync(victim, 'precious');
    rmSync(places.part);
    symlinkSync(victim, places.part);
    expect(await run()).toBe(DIGEST.value);
    expect(readFileSync(victim, 'utf8')).toBe('precious');
  });

  test('believes no journal that is damaged', async () => {
    await leave();
    for (const text of ['', '{', '[]', '{"schema":"pickleproof/journal/v1","offset":-1}']) {
      writeFileSync(places.journal, text);
      expect(readJournal(places.journal)).toBeUndefined();
    }
    expect(await run()).toBe(DIGEST.value);
  });
});

describe('an interruption', () => {
  test('ends at once and notes how far it was', async () => {
    hub.fault('m.bin', { kind: 'slow', piece: 20_000, ms: 20 });
    const signal = AbortSignal.timeout(150);
    expect(await codeOf(run({ options: { signal } }))).toBe('INTERRUPTED');
    const { offset = 0 } = readJournal(places.journal) ?? {};
    expect(offset).toBeGreaterThan(0);
    expect(readFileSync(places.part).length).toBe(offset);
    expect(existsSync(join(folder, 'm.bin'))).toBe(false);
  });
});

test('whatever the server does, the bytes are the promised ones or there is a coded error', async () => {
  const count = fc.integer({ min: 0, max: 350_000 });
  const fault: fc.Arbitrary<Fault> = fc.oneof(
    fc.record({ kind: fc.constant('cut' as const), after: count, times: fc.nat({ max: 3 }) }),
    fc.record({ kind: fc.constant('bit-flip' as const), at: count }),
    fc.record({ kind: fc.constant('range-shifted' as const), by: fc.integer({ min: -9, max: 9 }) }),
    fc.record({ kind: fc.constant('other-size' as const), size: count }),
    fc.record({ kind: fc.constant('shorter-range' as const), bytes: count }),
    fc.record({ kind: fc.constant('etag-changes' as const), from: fc.nat({ max: 3 }) }),
    fc.constantFrom<Fault>(
      { kind: 'ignores-range' },
      { kind: 'no-etag' },
      { kind: 'weak-etag' },
      { kind: 'reset', times: 1 },
      { kind: 'status', status: 502, times: 1 },
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fault, { maxLength: 3 }), async (faults) => {
      hub.fault('m.bin', ...faults);
      const digest = await run().catch((error: unknown) => {
        expect(error).toBeInstanceOf(PullError);
      });
      if (digest === undefined) return;
      expect(digest).toBe(DIGEST.value);
      expect(sha256(readFileSync(places.part))).toBe(DIGEST.value);
    }),
    { numRuns: 40 },
  );
});
