/**
 * Workers with children that are small programs of the test: what they do, no model file makes pickleproof do.
 */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openFolderBlobs, type FolderBlobs } from '../blobs/folder-blobs.ts';
import type { JobRecord, JobRequest } from '../ports.ts';
import { openStore, type OpenStore } from '../store/open-store.ts';
import { CHILD_LIMITS, type ChildLimits } from './child-limits.ts';
import { startWorker, type RunningWorker, type WorkerOptions } from './worker.ts';

const ENGINE = { version: '1.0.0', ruleset: 'sha256:first' };
let open: OpenStore;
let folder = '';
let blobs: FolderBlobs;

beforeAll(async () => {
  open = await openStore({ database: process.env['PICKLEPROOF_TEST_DATABASE'], engine: ENGINE });
  folder = mkdtempSync(join(tmpdir(), 'pickleproof-worker-'));
  blobs = openFolderBlobs(join(folder, 'blobs'), 1e9);
}, 120_000);
afterAll(async () => {
  await open.store.close();
  rmSync(folder, { recursive: true });
});

/** A program that is run instead of pickleproof. */
function program(source: string): string {
  const path = join(folder, `${randomUUID()}.cjs`);
  writeFileSync(path, source);
  return path;
}

const REPORT = `
const report = { schema: 'pickleproof/scan/v1', tool: ${JSON.stringify(ENGINE)},
  summary: { verdict: 'clean', complete: true }, files: [{ path: process.argv.at(-1), args: process.argv.slice(2),
  env: Object.keys(process.env), here: require('node:fs').readdirSync('.'), findings: [] }] };`;
const GOOD = `${REPORT} console.log(JSON.stringify(report));`;

async function upload(bytes: string): Promise<string> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const body = (async function* () {
    yield await Promise.resolve(Buffer.from(bytes));
  })();
  await blobs.append(sha256, { offset: 0, size: bytes.length, body });
  return sha256;
}

async function submit(more: Partial<JobRequest> = {}): Promise<JobRecord> {
  const target = { kind: 'blob', sha256: await upload(randomUUID()), name: 'model.pkl' } as const;
  return (await open.store.submit({ project: 'p', kind: 'scan', target, options: {}, ...more }))
    .job;
}

async function settled(id: string): Promise<JobRecord> {
  for (let tries = 0; tries < 600; tries += 1) {
    const job = await open.store.job('p', id);
    if (job !== undefined && !['queued', 'active'].includes(job.state)) return job;
    await open.database.query(
      `UPDATE pickleproof_queue.job SET start_after = now() - interval '1 s' WHERE state = 'retry'`,
    );
    await open.store.changed(100);
  }
  throw new Error('the job does not end');
}

function start(source: string, more: Partial<WorkerOptions> = {}): RunningWorker {
  const jobs = join(folder, 'jobs');
  return startWorker({
    open,
    blobs,
    slots: 2,
    folder: jobs,
    limits: CHILD_LIMITS,
    network: {},
    program: program(source),
    ...more,
  });
}

/** Runs one job with one worker. */
async function run(
  source: string,
  request: Partial<JobRequest> = {},
  limits: Partial<ChildLimits> = {},
): Promise<JobRecord> {
  const worker = start(source, { limits: { ...CHILD_LIMITS, ...limits } });
  try {
    return await settled((await submit(request)).id);
  } finally {
    await worker.drain(5);
  }
}

async function fileOf(job: JobRecord): Promise<Record<string, unknown>> {
  const text = (await open.store.report('p', job.report ?? '')) ?? '{}';
  const report: { files: Record<string, unknown>[] } = JSON.parse(text);
  return report.files[0] ?? {};
}

describe('a child', () => {
  test('sees the file under its name, its options, and nothing of us', async () => {
    const job = await run(GOOD, { options: { hash: true } });
    expect(job).toMatchObject({ state: 'done', verdict: 'clean', attempts: 1 });
    const { path, args, env, here } = await fileOf(job);
    expect(path).toBe('model.pkl');
    expect(here).toEqual(['model.pkl']);
    expect(args).toEqual([
      'scan',
      '--format=json',
      '--quiet',
      '--config=../config.toml',
      '--hash',
      '--',
      './model.pkl',
    ]);
    expect(env).toEqual(['PATH', 'HOME', 'TMPDIR', 'CI', 'NO_COLOR', 'LC_ALL']);
    expect(existsSync(join(folder, 'jobs'))).toBe(false);
  });

  test.each([
    ['--force', './--force'],
    ['-', './-'],
    ['a\u202eb.pkl', './a\u202eb.pkl'],
    [`${'x'.repeat(250)}.pt`, `./${'x'.repeat(57)}.pt`],
  ])('is given the name %j as a path', async (name, path) => {
    const target = { kind: 'blob', sha256: await upload(randomUUID()), name } as const;
    const { args, path: shown } = await fileOf(await run(GOOD, { target }));
    expect(Array.isArray(args) && args.slice(-2)).toEqual(['--', path]);
    expect(shown).toBe(name);
  });

  test('is given the policy of the project', async () => {
    await open.store.setPolicy('p', '# policy');
    try {
      const { args } = await fileOf(await run(GOOD));
      expect(args).toContain('--policy=../policy.toml');
    } finally {
      await open.store.setPolicy('p', '');
    }
  });

  test('that fetches is told of proxies', async () => {
    const target = { kind: 'uri', uri: 'https://example.org/model.pkl' } as const;
    const worker = start(GOOD, { network: { https_proxy: 'http://proxy' } });
    const job = await settled((await submit({ target })).id);
    await worker.drain(5);
    const { args, env } = await fileOf(job);
    expect(Array.isArray(args) && args.slice(-2)).toEqual(['--', 'https://example.org/model.pkl']);
    expect(env).toContain('https_proxy');
  });
});

test('a content that is not there is a failure at once', async () => {
  const target = { kind: 'blob', sha256: 'a'.repeat(64), name: 'x' } as const;
  const reason = 'the content is not in the store: upload it again';
  expect(await run(GOOD, { target })).toMatchObject({ state: 'failed', reason, attempts: 1 });
});

describe('is tried again, then dead', () => {
  test.each([
    [
      'what takes too long',
      'setInterval(() => {}, 1000)',
      { seconds: 0.5 },
      /more than 0.5 seconds/,
    ],
    [
      'what writes without end',
      `for (;;) require('node:fs').writeSync(1, 'x'.repeat(65536))`,
      { outputBytes: 1e6 },
      /larger than 1000000 bytes/,
    ],
    [
      'what runs out of heap',
      'const a = []; for (;;) a.push(new Array(1000).fill(1.5))',
      { memoryMiB: 128 },
      /memory/,
    ],
  ])('%s', async (_what, source, limits, reason) => {
    const job = await run(source, {}, limits);
    expect(job).toMatchObject({ state: 'dead', attempts: 2 });
    expect(job.reason).toMatch(reason);
  });

  test.runIf(process.platform === 'linux')('what fills memory outside of the heap', async () => {
    const source = 'const a = []; setInterval(() => a.push(Buffer.alloc(32e6, 1)), 20)';
    const job = await run(source, {}, { memoryMiB: 256 });
    expect(job).toMatchObject({ state: 'dead', attempts: 2 });
    expect(job.reason).toMatch(/memory/);
  });

  test('what crashes every time, after five times', async () => {
    const job = await run(`process.kill(process.pid, 'SIGSEGV'); setTimeout(() => {}, 5000)`);
    expect(job).toMatchObject({ state: 'dead', attempts: 5 });
    expect(job.reason).toMatch(/after 5 attempts.*SIGSEGV/);
  });
});

test('what a conversion wrote goes into the store, and belongs to the project', async () => {
  const source = `
    const out = process.argv.find((a) => a.startsWith('--output=')).slice(9);
    require('node:fs').writeFileSync(out, 'converted');
    console.log(JSON.stringify({ source: { path: process.argv.at(-1), verdict: 'clean' }, outputs: [{ path: out }] }));`;
  const job = await run(source, { kind: 'convert', options: { to: 'safetensors' } });
  expect(job.state).toBe('done');
  const report: unknown = JSON.parse((await open.store.report('p', job.report ?? '')) ?? '');
  expect(report).toEqual({
    source: { path: 'model.pkl', verdict: 'clean' },
    outputs: [{ path: 'model.safetensors' }],
  });
  const sha256 = createHash('sha256').update('converted').digest('hex');
  expect(await blobs.has(sha256)).toEqual({ size: 9 });
  expect(await open.store.ownsBlob('p', sha256)).toBe(true);
});

test('a signature and a key are laid out as files', async () => {
  const source = `
    const { readFileSync } = require('node:fs');
    const value = (flag) => readFileSync(process.argv.find((a) => a.startsWith(flag)).slice(flag.length), 'utf8');
    console.log(JSON.stringify({ ok: value('--signature=') + value('--public-key='), path: process.argv.at(-1) }));`;
  const options = { signature: await upload('signed by '), publicKey: 'KEY' };
  await open.store.claimBlob('p', options.signature);
  const job = await run(source, { kind: 'verify', options });
  expect(job.state).toBe('done');
  expect(JSON.parse((await open.store.report('p', job.report ?? '')) ?? '')).toEqual({
    ok: 'signed by KEY',
    path: 'model.pkl',
  });
});

test('a file that is verified keeps its name, however long', async () => {
  const name = `${'long-'.repeat(40)}model.safetensors`;
  const bytes = randomUUID();
  const target = { kind: 'blob', sha256: await upload(bytes), name } as const;
  const options = { signature: await upload('signed'), publicKey: 'KEY' };
  await open.store.claimBlob('p', options.signature);
  const job = await run(GOOD, { kind: 'verify', options, target });
  expect((await fileOf(job))['here']).toEqual([name]);
});

describe('a worker that is ended', () => {
  test('finishes what it has begun', async () => {
    const worker = start(`${REPORT} setTimeout(() => console.log(JSON.stringify(report)), 700)`);
    const { id } = await submit();
    while (worker.active === 0) await open.store.changed(20);
    await worker.drain(20);
    expect(await open.store.job('p', id)).toMatchObject({ state: 'done' });
  });

  test('gives back what takes too long, uncounted', async () => {
    const worker = start('setInterval(() => {}, 1000)');
    const { id } = await submit();
    while (worker.active === 0) await open.store.changed(20);
    await worker.drain(0.1);
    expect(await open.store.job('p', id)).toMatchObject({ state: 'queued', attempts: 0 });
    await open.store.cancel('p', id);
  });
});

test('a job that is cancelled is killed', async () => {
  const mark = join(folder, 'mark');
  mkdirSync(mark);
  const worker = start(
    `require('node:fs').writeFileSync(${JSON.stringify(mark)} + '/' + process.pid, ''); setInterval(() => {}, 1000)`,
    { leaseSeconds: 1 },
  );
  const { id } = await submit();
  while (readdirSync(mark).length === 0) await open.store.changed(20);
  expect(await open.store.cancel('p', id)).toBe(true);
  while (worker.active > 0) await open.store.changed(20);
  await worker.drain(1);
  const [pid] = readdirSync(mark);
  expect(existsSync(`/proc/${pid}`) && process.platform === 'linux').toBe(false);
  expect(await open.store.job('p', id)).toMatchObject({ state: 'cancelled' });
});

test('a result is written once the database answers again, and what is wrong with it is told once', async () => {
  const lines: string[] = [];
  const away = { claim: 2, finish: 2 };
  const queue: OpenStore['queue'] = {
    ...open.queue,
    claim: (claimer) =>
      away.claim-- > 0 ? Promise.reject(new Error('away')) : open.queue.claim(claimer),
    finishAndClaim: () => {
      away.finish -= 1;
      return Promise.reject(new Error('gone'));
    },
    finish: (job, outcome) =>
      away.finish-- > 0 ? Promise.reject(new Error('gone')) : open.queue.finish(job, outcome),
  };
  const worker = start(GOOD, { open: { ...open, queue }, log: (line) => lines.push(line) });
  expect(await settled((await submit()).id)).toMatchObject({ state: 'done', attempts: 1 });
  await worker.drain(5);
  expect(lines).toEqual(['the database: away', 'the database: gone']);
});

test('a busy worker takes its next job as it hands in the last one', async () => {
  const claims: number[] = [];
  const queue: OpenStore['queue'] = {
    ...open.queue,
    claim: async (claimer) => {
      const jobs = await open.queue.claim(claimer);
      claims.push(jobs.length);
      return jobs;
    },
  };
  const ids = [await submit(), await submit(), await submit()].map(({ id }) => id);
  const worker = start(GOOD, { open: { ...open, queue }, slots: 1 });
  for (const id of ids) expect(await settled(id)).toMatchObject({ state: 'done', attempts: 1 });
  await worker.drain(5);
  expect(claims.reduce((sum, taken) => sum + taken)).toBe(1);
});

test('what a worker gets while it is told to stop goes back to the queue, uncounted', async () => {
  const ids = [await submit(), await submit()].map(({ id }) => id);
  let stopping: Promise<void> | undefined;
  const queue: OpenStore['queue'] = {
    ...open.queue,
    finishAndClaim: (job, outcome, next) => {
      const finished = open.queue.finishAndClaim(job, outcome, next);
      stopping = worker.drain(5);
      return finished;
    },
  };
  const worker = start(GOOD, { open: { ...open, queue }, slots: 1 });
  expect(await settled(ids[0] ?? '')).toMatchObject({ state: 'done' });
  await stopping;
  expect(await open.store.job('p', ids[1] ?? '')).toMatchObject({ state: 'queued', attempts: 0 });
  await open.store.cancel('p', ids[1] ?? '');
});
