/**
 * The contract of the store, on the embedded database; on a server where PICKLEPROOF_TEST_DATABASE names one.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { JobRequest } from '../ports.ts';
import { TRIES, type ClaimedJob } from '../queue/claimed-job.ts';
import { openStore, type OpenStore } from './open-store.ts';

const ENGINE = { version: '1.0.0', ruleset: 'sha256:first' };
const LEASE = 30;
let open: OpenStore;
/** Each test has projects and contents of its own. */
const unique = (): string => randomUUID().replaceAll('-', '').repeat(2);

beforeAll(async () => {
  open = await openStore({ database: process.env['PICKLEPROOF_TEST_DATABASE'], engine: ENGINE });
}, 120_000);
afterAll(() => open.store.close());

const scanOf = (project: string, more: Partial<JobRequest> = {}): JobRequest => ({
  project,
  kind: 'scan',
  target: { kind: 'blob', sha256: unique(), name: 'model.pkl' },
  options: {},
  ...more,
});

const report = (verdict: string, { complete = true, tool = ENGINE } = {}): string =>
  JSON.stringify({
    schema: 'pickleproof/scan/v1',
    tool: { name: 'pickleproof', ...tool },
    summary: { verdict, complete },
    files: [
      {
        path: 'model.pkl',
        verdict,
        findings: [{ rule: 'call-spawns-process' }, { rule: 'x' }, { rule: 'x' }],
      },
    ],
  });

/** Claims until the job with this id is ours; all others go back. */
async function claimJob(id: string): Promise<ClaimedJob> {
  for (let tries = 0; tries < 200; tries += 1) {
    const jobs = await open.queue.claim({ worker: 'w', most: 20, leaseSeconds: LEASE });
    for (const job of jobs)
      if (job.id !== id) await open.queue.finish(job, { kind: 'failed', reason: 'other' });
    const ours = jobs.find((job) => job.id === id);
    if (ours !== undefined) return ours;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the job cannot be claimed');
}

const due = () =>
  open.database.query(`UPDATE pickleproof_queue.job SET start_after = now() - interval '1 day'`);
const expire = () =>
  open.database.query(
    `UPDATE pickleproof.jobs SET lease_until = now() - interval '1 s' WHERE state = 'active'`,
  );

describe('submitting', () => {
  test('the same request twice is one job', async () => {
    const request = scanOf('p1');
    const first = await open.store.submit(request);
    const second = await open.store.submit(request);
    expect([first.created, second.created]).toEqual([true, false]);
    expect(second.job.id).toBe(first.job.id);
    expect(first.job).toMatchObject({
      state: 'queued',
      attempts: 0,
      sha256: request.target.kind === 'blob' ? request.target.sha256 : '',
    });
  });

  test('fifty at once are one job', async () => {
    const request = scanOf('p1', { dedupKey: unique() });
    const all = await Promise.all(Array.from({ length: 50 }, () => open.store.submit(request)));
    expect(new Set(all.map(({ job }) => job.id)).size).toBe(1);
    expect(all.filter(({ created }) => created)).toHaveLength(1);
  });

  test('projects do not share jobs, nor see those of others', async () => {
    const request = scanOf('p1');
    const ours = await open.store.submit(request);
    const theirs = await open.store.submit({ ...request, project: 'p2' });
    expect(theirs.created).toBe(true);
    expect(await open.store.job('p2', ours.job.id)).toBeUndefined();
    expect(await open.store.job('p1', ours.job.id)).toMatchObject({ id: ours.job.id });
    expect(await open.store.cancel('p2', ours.job.id)).toBe(false);
    expect(await open.store.events('p2', 0, 10, ours.job.id)).toEqual([]);
  });

  test('an id that is none is nobody', async () => {
    expect(await open.store.job('p1', "'; DROP TABLE jobs; --")).toBeUndefined();
    expect(await open.store.cancel('p1', 'x')).toBe(false);
  });

  test.each([
    ['an option that the command has not', 'scan', { output: 'x' }, /no option "output"/],
    ['a flag that is a text', 'scan', { hash: 'yes' }, /cannot be this/],
    ['a value that could be a flag', 'convert', { to: '--force' }, /cannot be this/],
    ['a conversion to nothing', 'convert', {}, /needs the option "to"/],
    ['a verification without a signature', 'verify', {}, /needs the option "signature"/],
    ['a signature of somebody else', 'verify', { signature: 'a'.repeat(64) }, /not uploaded/],
    ['a name that every object has', 'scan', { constructor: true }, /no option/],
  ] as const)('refuses %s', async (_what, kind, options, message) => {
    await expect(open.store.submit(scanOf('p1', { kind, options }))).rejects.toMatchObject({
      code: 'BAD_TARGET',
      message,
    });
  });

  test('refuses a name that the database cannot hold', async () => {
    const target = { kind: 'blob', sha256: unique(), name: 'a\u0000b' } as const;
    await expect(open.store.submit(scanOf('p1', { target }))).rejects.toMatchObject({
      code: 'BAD_TARGET',
    });
  });
});

describe('a job', () => {
  test('goes from queued over active to done, with its report, findings and events', async () => {
    const project = unique();
    const request = scanOf(project);
    const { job } = await open.store.submit(request);
    const claimed = await claimJob(job.id);
    expect(claimed).toMatchObject({ id: job.id, attempt: 1, kind: 'scan' });
    const sha256 = job.sha256 ?? '';
    expect(
      await open.queue.finish(claimed, { kind: 'done', report: report('dangerous'), sha256 }),
    ).toBe(true);
    const done = await open.store.job(project, job.id);
    expect(done).toMatchObject({ state: 'done', verdict: 'dangerous', attempts: 1 });
    expect(await open.store.report(project, done?.report ?? '')).toBe(report('dangerous'));
    expect(await open.store.report('other', done?.report ?? '')).toBeUndefined();
    expect(await open.store.reportOf(project, sha256, 'scan')).toBe(report('dangerous'));
    const events = await open.store.events(project, 0, 10);
    expect(events.map(({ state }) => state)).toEqual(['queued', 'active', 'done']);
    expect(await open.store.events(project, events[1]?.sequence ?? 0, 10)).toEqual(events.slice(2));
    const stats = await open.store.stats(project);
    expect(stats.jobs).toMatchObject({ done: 1, queued: 0 });
    expect(stats.findingsByRule).toEqual([
      { rule: 'x', count: 2 },
      { rule: 'call-spawns-process', count: 1 },
    ]);
    expect(stats.verdictsByDay).toMatchObject([{ verdict: 'dangerous', count: 1 }]);
  });

  test('of higher priority goes first', async () => {
    const low = await open.store.submit(scanOf('prio', { priority: 1000 }));
    const high = await open.store.submit(scanOf('prio', { priority: 2000 }));
    const [first] = await open.queue.claim({ worker: 'w', most: 1, leaseSeconds: LEASE });
    const [second] = await open.queue.claim({ worker: 'w', most: 1, leaseSeconds: LEASE });
    expect([first?.id, second?.id]).toEqual([high.job.id, low.job.id]);
  });

  test('is claimed by one of many who ask at once', async () => {
    const { job } = await open.store.submit(scanOf('race', { priority: 5000 }));
    const claims = await Promise.all(
      Array.from({ length: 10 }, () =>
        open.queue.claim({ worker: 'w', most: 1, leaseSeconds: LEASE }),
      ),
    );
    expect(claims.flat().filter(({ id }) => id === job.id)).toHaveLength(1);
    for (const other of claims.flat())
      await open.queue.finish(other, { kind: 'failed', reason: 'x' });
  });

  test('is taken in exchange for the last one, by one of many', async () => {
    const first = await open.store.submit(scanOf('ex', { priority: 7000 }));
    const second = await open.store.submit(scanOf('ex', { priority: 6000 }));
    const [job] = await open.queue.claim({ worker: 'w', most: 1, leaseSeconds: LEASE });
    if (job === undefined) throw new Error('nothing can be claimed');
    expect(job.id).toBe(first.job.id);
    const claimer = { worker: 'w', most: 1, leaseSeconds: LEASE };
    const outcome = { kind: 'failed', reason: 'x' } as const;
    const both = await Promise.all(
      [1, 2].map(() => open.queue.finishAndClaim(job, outcome, claimer)),
    );
    expect(both.filter(({ isWritten }) => isWritten)).toHaveLength(1);
    const taken = both.flatMap(({ next }) => next);
    expect(taken.filter(({ id }) => id === second.job.id)).toMatchObject([{ attempt: 1 }]);
    const events = await open.store.events('ex', 0, 100);
    expect(events.filter(({ job: id }) => id === first.job.id).map(({ state }) => state)).toEqual([
      'queued',
      'active',
      'failed',
    ]);
    for (const other of taken) await open.queue.finish(other, outcome);
    const [left] = await open.database.query(
      `SELECT count(*)::integer AS items FROM pickleproof_queue.job WHERE id = ANY($1::uuid[])`,
      [[first.job.id, second.job.id]],
    );
    expect(left).toEqual({ items: 0 }); // nothing is kept twice of what has ended
  });

  test('that failed is not tried again, and may be asked for again', async () => {
    const request = scanOf('p3');
    const { job } = await open.store.submit(request);
    await open.queue.finish(await claimJob(job.id), {
      kind: 'failed',
      reason: 'no\u0000 model\nfile',
    });
    expect(await open.store.job('p3', job.id)).toMatchObject({
      state: 'failed',
      reason: 'no model file',
    });
    expect((await open.store.submit(request)).created).toBe(true);
  });

  test('is tried again later, and is dead with its reason after too many tries', async () => {
    const { job } = await open.store.submit(scanOf('p4'));
    for (let attempt = 1; attempt <= TRIES; attempt += 1) {
      const claimed = await claimJob(job.id);
      expect(claimed.attempt).toBe(attempt);
      await open.queue.finish(claimed, { kind: 'retry', reason: 'out of memory' });
      const none = await open.queue.claim({ worker: 'w', most: 20, leaseSeconds: LEASE });
      expect(none.filter(({ id }) => id === job.id)).toEqual([]); // it waits a while
      await due();
    }
    expect(await open.store.job('p4', job.id)).toMatchObject({
      state: 'dead',
      attempts: TRIES,
      reason: `given up after ${TRIES} attempts, the last one: out of memory`,
    });
  });

  test('whose worker died is taken back, and what that worker says later counts for nothing', async () => {
    const { job } = await open.store.submit(scanOf('p5'));
    const lost = await claimJob(job.id);
    await expire();
    expect(await open.queue.renew([lost], LEASE)).toEqual(new Set([job.id])); // it was late, but alive
    await expire();
    expect(await open.queue.reap(LEASE)).toBeGreaterThanOrEqual(1);
    expect(await open.queue.renew([lost], LEASE)).toEqual(new Set());
    expect(await open.queue.finish(lost, { kind: 'done', report: report('clean') })).toBe(false);
    expect(await open.store.job('p5', job.id)).toMatchObject({ state: 'queued' });
    await due();
    const again = await claimJob(job.id);
    expect(again.attempt).toBe(2);
    expect(await open.queue.finish(lost, { kind: 'failed', reason: 'late' })).toBe(false);
    expect(await open.queue.finish(again, { kind: 'done', report: report('unknown') })).toBe(true);
    expect(await open.queue.finish(again, { kind: 'done', report: report('clean') })).toBe(false);
    expect(await open.store.job('p5', job.id)).toMatchObject({ state: 'done', verdict: 'unknown' });
  });

  test('that kills every worker is dead', async () => {
    const { job } = await open.store.submit(scanOf('p6'));
    for (let attempt = 1; attempt <= TRIES; attempt += 1) {
      await claimJob(job.id);
      await expire();
      await open.queue.reap(LEASE);
      await due();
    }
    const dead = await open.store.job('p6', job.id);
    expect(dead).toMatchObject({ state: 'dead' });
    expect(dead?.reason).toMatch(/its worker died/);
  });

  test('that was given back counts no attempt', async () => {
    const { job } = await open.store.submit(scanOf('p7'));
    const claimed = await claimJob(job.id);
    expect(await open.queue.release(claimed)).toBe(true);
    expect(await open.queue.release(claimed)).toBe(false);
    expect(await open.store.job('p7', job.id)).toMatchObject({ state: 'queued', attempts: 0 });
    await due();
    expect((await claimJob(job.id)).attempt).toBe(1);
  });

  test('can be cancelled while it waits and while it is worked on', async () => {
    const waiting = (await open.store.submit(scanOf('p8'))).job;
    expect(await open.store.cancel('p8', waiting.id)).toBe(true);
    expect(await open.store.cancel('p8', waiting.id)).toBe(false);
    const active = (await open.store.submit(scanOf('p8'))).job;
    const claimed = await claimJob(active.id);
    expect(await open.store.cancel('p8', active.id)).toBe(true);
    expect(await open.queue.renew([claimed], LEASE)).toEqual(new Set());
    expect(await open.queue.finish(claimed, { kind: 'done', report: report('clean') })).toBe(false);
    expect(await open.store.job('p8', active.id)).toMatchObject({ state: 'cancelled' });
    await expect(claimAll()).resolves.not.toContain(waiting.id);
  });

  test('is found again when pg-boss has lost it', async () => {
    const { job } = await open.store.submit(scanOf('p9'));
    await open.database.query('DELETE FROM pickleproof_queue.job WHERE id = $1::uuid', [job.id]);
    await open.database.query(
      `UPDATE pickleproof.jobs SET created_at = now() - interval '1 hour' WHERE id = $1::uuid`,
      [job.id],
    );
    await open.queue.mend();
    expect((await claimJob(job.id)).id).toBe(job.id);
  });
});

async function claimAll(): Promise<readonly string[]> {
  const jobs = await open.queue.claim({ worker: 'w', most: 100, leaseSeconds: LEASE });
  for (const job of jobs) await open.queue.finish(job, { kind: 'failed', reason: 'x' });
  return jobs.map(({ id }) => id);
}

describe('clocks that jump', () => {
  test('a lease from the future ends in the time of one lease', async () => {
    const { job } = await open.store.submit(scanOf('c1'));
    await claimJob(job.id);
    const lease = () =>
      open.database.query(
        `SELECT extract(epoch FROM lease_until - now())::float8 AS seconds FROM pickleproof.jobs WHERE id = $1::uuid`,
        [job.id],
      );
    await open.database.query(
      `UPDATE pickleproof.jobs SET lease_until = now() + interval '1 day' WHERE id = $1::uuid`,
      [job.id],
    );
    await open.queue.reap(LEASE);
    expect(Number((await lease())[0]?.['seconds'])).toBeLessThanOrEqual(LEASE);
  });

  test('a job that was sent in the future can be had now', async () => {
    const { job } = await open.store.submit(scanOf('c2'));
    await open.database.query(
      `UPDATE pickleproof_queue.job SET created_on = now() + interval '1 day' WHERE id = $1::uuid`,
      [job.id],
    );
    expect((await claimJob(job.id)).id).toBe(job.id);
  });

  test('a delay from before a jump back is cut short', async () => {
    const { job } = await open.store.submit(scanOf('c3'));
    await open.queue.finish(await claimJob(job.id), { kind: 'retry', reason: 'x' });
    await open.database.query(
      `UPDATE pickleproof_queue.job SET start_after = now() + interval '1 day' WHERE id = $1::uuid`,
      [job.id],
    );
    await open.queue.mend();
    expect((await claimJob(job.id)).attempt).toBe(2);
  });

  test('what pg-boss takes back too early is not done twice', async () => {
    const { job } = await open.store.submit(scanOf('c4'));
    const claimed = await claimJob(job.id);
    await open.database.query(
      `UPDATE pickleproof_queue.job SET state = 'retry', start_after = now() - interval '1 day' WHERE id = $1::uuid`,
      [job.id],
    );
    expect(await claimAll()).not.toContain(job.id);
    expect(await open.queue.finish(claimed, { kind: 'done', report: report('clean') })).toBe(true);
    expect(await open.store.job('c4', job.id)).toMatchObject({ state: 'done', attempts: 1 });
  });
});

describe('kept verdicts', () => {
  async function judged(request: JobRequest, text: string): Promise<void> {
    const { job } = await open.store.submit(request);
    const sha256 = request.target.kind === 'blob' ? request.target.sha256 : unique();
    await open.queue.finish(await claimJob(job.id), { kind: 'done', report: text, sha256 });
  }
  const named = (request: JobRequest, name: string, project = 'k2'): JobRequest => ({
    ...request,
    project,
    target: request.target.kind === 'blob' ? { ...request.target, name } : request.target,
  });

  test('finish a job about known content at once, under its own name', async () => {
    const request = scanOf('k1');
    await judged(request, report('dangerous'));
    const { job, created } = await open.store.submit(named(request, 'other.pkl'));
    expect(created).toBe(true);
    expect(job).toMatchObject({ state: 'done', verdict: 'dangerous', attempts: 0 });
    const text = (await open.store.report('k2', job.report ?? '')) ?? '';
    expect(JSON.parse(text)).toMatchObject({ files: [{ path: 'other.pkl' }] });
    expect((await open.store.events('k2', 0, 100, job.id)).map(({ state }) => state)).toEqual([
      'queued',
      'done',
    ]);
  });

  test.each([
    ['another ending of the name', { name: 'model.bin' }],
    ['other options', { options: { hash: true } }],
    ['another kind of work', { kind: 'explain' as const, options: {} }],
  ])(
    'do not count for %s',
    async (
      _why,
      {
        name = 'other.pkl',
        ...more
      }: { name?: string; options?: JobRequest['options']; kind?: JobRequest['kind'] },
    ) => {
      const request = scanOf('k1');
      await judged(request, report('clean'));
      expect((await open.store.submit({ ...named(request, name), ...more })).job.state).toBe(
        'queued',
      );
    },
  );

  test('do not count under another policy, nor the same job for both', async () => {
    const project = unique();
    const request = scanOf(project);
    await judged(request, report('unknown'));
    await open.store.setPolicy(project, '[[allow]]\nmodule = "x"\n');
    const again = await open.store.submit(request);
    expect(again).toMatchObject({ created: true, job: { state: 'queued' } });
    expect((await claimJob(again.job.id)).policy).toBe('[[allow]]\nmodule = "x"\n');
    await open.store.setPolicy(project, '');
    expect(await open.store.policy(project)).toBeUndefined();
  });

  test('are of the engine that the report names: another one judges anew', async () => {
    const request = scanOf('k1');
    await judged(
      request,
      report('clean', { tool: { version: '1.0.0', ruleset: 'sha256:second' } }),
    );
    expect((await open.store.submit(named(request, 'other.pkl'))).job.state).toBe('queued');
  });

  test.each([
    ['incomplete', report('incomplete', { complete: false })],
    ['dangerous but not read to the end', report('dangerous', { complete: false })],
  ])('are never made of what is %s', async (_what, text) => {
    const request = scanOf('k1');
    await judged(request, text);
    expect((await open.store.submit(named(request, 'other.pkl'))).job.state).toBe('queued');
  });
});

test('numbers of events are in the order of commits, however many write at once', async () => {
  const project = unique();
  const seen: number[] = [];
  const writing = Promise.all(
    Array.from({ length: 40 }, () => open.store.submit(scanOf(project))),
  ).then(() => 'done' as const);
  const soon = (): Promise<'soon'> =>
    new Promise((resolve) => setTimeout(() => resolve('soon'), 1));
  while ((await Promise.race([writing, soon()])) !== 'done') {
    const events = await open.store.events(project, seen.at(-1) ?? 0, 1000);
    seen.push(...events.map(({ sequence }) => sequence));
  }
  const rest = await open.store.events(project, seen.at(-1) ?? 0, 1000);
  expect(seen.length + rest.length).toBe(40);
});

describe('lists', () => {
  test('give pages, newest first, and find by name, state, verdict and content', async () => {
    const project = unique();
    const requests = ['alpha.pkl', 'be%ta.pkl', 'gamma.pt'].map((name) =>
      scanOf(project, { target: { kind: 'blob', sha256: unique(), name } }),
    );
    for (const request of requests) await open.store.submit(request);
    const first = await open.store.jobs({ project, limit: 2 });
    const second = await open.store.jobs({ project, limit: 2, cursor: first.next });
    const names = [...first.items, ...second.items].map(
      ({ target }) => target.kind === 'blob' && target.name,
    );
    expect(names).toEqual(['gamma.pt', 'be%ta.pkl', 'alpha.pkl']);
    expect(second.next).toBeUndefined();
    const found = async (more: object) =>
      (await open.store.jobs({ project, limit: 10, ...more })).items.length;
    expect(await found({ text: 'PKL' })).toBe(2);
    expect(await found({ text: '%' })).toBe(1);
    expect(await found({ text: '_' })).toBe(0);
    expect(await found({ state: 'done' })).toBe(0);
    expect(await found({ verdict: 'clean' })).toBe(0);
    expect(
      await found({ sha256: requests[0]?.target.kind === 'blob' ? requests[0].target.sha256 : '' }),
    ).toBe(1);
    expect(await found({ cursor: 'nonsense' })).toBe(3);
  });
});

describe('keys, contents and webhooks', () => {
  test('a key is found by its hash until the end, and revoked once', async () => {
    const [project, secretHash] = [unique(), unique()];
    const before = await open.store.countKeys();
    const key = {
      id: unique(),
      project,
      scopes: ['read', 'submit'] as const,
      secretHash,
      createdAt: '2026-01-02T03:04:05.000Z',
    };
    await open.store.addKey(key);
    expect(await open.store.keyByHash(secretHash)).toEqual({ ...key, revokedAt: undefined });
    expect(await open.store.countKeys()).toBe(before + 1);
    expect(await open.store.revokeKey('other', key.id)).toBe(false);
    expect(await open.store.revokeKey(project, key.id)).toBe(true);
    expect(await open.store.revokeKey(project, key.id)).toBe(false);
    expect((await open.store.keys(project))[0]?.revokedAt).toMatch(/^20/);
    expect(await open.store.keyByHash('no')).toBeUndefined();
  });

  test('content belongs to who uploaded it', async () => {
    const sha256 = unique();
    await open.store.claimBlob('b1', sha256);
    await open.store.claimBlob('b1', sha256);
    expect(await open.store.ownsBlob('b1', sha256)).toBe(true);
    expect(await open.store.ownsBlob('b2', sha256)).toBe(false);
  });

  test('a job that ends is told to each webhook of its project once', async () => {
    const project = unique();
    const hook = { id: unique(), project, url: 'https://example.org/hook', secret: 's' };
    await open.store.addWebhook(hook);
    expect(await open.store.webhooks(project)).toEqual([hook]);
    const { job } = await open.store.submit(scanOf(project));
    await open.queue.finish(await claimJob(job.id), { kind: 'done', report: report('clean') });
    const deliveries = () =>
      open.database.query('SELECT state FROM pickleproof.deliveries WHERE webhook = $1', [hook.id]);
    expect(await deliveries()).toEqual([{ state: 'queued' }]);
    expect(await open.store.removeWebhook('other', hook.id)).toBe(false);
    expect(await open.store.removeWebhook(project, hook.id)).toBe(true);
    expect(await deliveries()).toEqual([]);
  });

  test('the audit log takes what is in no way a line', async () => {
    const project = unique();
    await open.store.audit({
      project,
      key: 'k',
      action: 'submit',
      subject: 'a\nb\u0000',
      status: 202,
      from: '::1',
    });
    expect(
      await open.database.query(
        'SELECT subject, status FROM pickleproof.audit WHERE project = $1',
        [project],
      ),
    ).toEqual([{ subject: 'a b', status: 202 }]);
  });
});

describe('waiting', () => {
  test('ends when something happens', async () => {
    await new Promise((resolve) => setTimeout(resolve, 1100));
    const began = performance.now();
    const waiting = open.store.changed(10_000);
    await open.store.submit(scanOf('w1'));
    await waiting;
    expect(performance.now() - began).toBeLessThan(8000);
  });

  test('ends when another process has done something', async () => {
    await new Promise((resolve) => setTimeout(resolve, 1600));
    const began = performance.now();
    const waiting = open.store.changed(10_000);
    await open.database.query(
      `INSERT INTO pickleproof.events (job, project, state) VALUES (gen_random_uuid(), 'w2', 'done')`,
    );
    await waiting;
    expect(performance.now() - began).toBeLessThan(8000);
  });

  test('ends when nothing does', async () => {
    await open.store.changed(20);
    expect(await open.store.ready()).toBe(true);
  });
});
