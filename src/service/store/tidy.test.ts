import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore, type OpenStore } from './open-store.ts';
import { keepTidy, tidy } from './tidy.ts';

let open: OpenStore;
beforeAll(async () => {
  const engine = { version: '1', ruleset: 'r' };
  open = await openStore({ database: process.env['PICKLEPROOF_TEST_DATABASE'], engine });
}, 120_000);
afterAll(() => open.store.close());

const never = (): AbortSignal => new AbortController().signal;

/** Events of a project that is made for them, so many days old. */
async function addEvents(count: number, days: number): Promise<string> {
  const project = randomUUID();
  await open.database.query(
    `INSERT INTO pickleproof.events (job, project, state, at)
     SELECT gen_random_uuid(), $1, 'queued', now() - make_interval(days => $2)
     FROM generate_series(1, $3::integer)`,
    [project, days, count],
  );
  return project;
}

async function eventsOf(project: string): Promise<number> {
  return (await open.store.events(project, 0, 10_000)).length;
}

test('events that are too old go, in several batches, and no other', async () => {
  const [old, young] = [await addEvents(2500, 31), await addEvents(20, 29)];
  expect(await tidy(open.database, 30, never())).toBe(2500);
  expect([await eventsOf(old), await eventsOf(young)]).toEqual([0, 20]);
  expect(await tidy(open.database, 30, never())).toBe(0);
});

test('of messages to webhooks only those go that are over', async () => {
  const project = randomUUID();
  const hook = { id: randomUUID(), project, url: 'https://example.org/hook', secret: 's' };
  await open.store.addWebhook(hook);
  await open.database.query(
    `INSERT INTO pickleproof.deliveries (id, webhook, job, state, updated_at)
     SELECT gen_random_uuid(), $1, gen_random_uuid(), state, now() - make_interval(days => days)
     FROM unnest(ARRAY['done', 'dead', 'queued']) AS state, unnest(ARRAY[8, 6]) AS days`,
    [hook.id],
  );
  expect(await tidy(open.database, 7, never())).toBeGreaterThanOrEqual(2);
  const left = await open.database.query(
    `SELECT state FROM pickleproof.deliveries WHERE webhook = $1 ORDER BY state`,
    [hook.id],
  );
  expect(left.map(({ state }) => state)).toEqual(['dead', 'done', 'queued', 'queued']);
});

test('it begins at once, and ends before it is done when it must', async () => {
  const project = await addEvents(1500, 400);
  const tidying = keepTidy(open.database, 365);
  while ((await eventsOf(project)) === 1500) await new Promise((resolve) => setTimeout(resolve, 5));
  await tidying.stop();
  await tidy(open.database, 365, AbortSignal.abort());
  expect([0, 500]).toContain(await eventsOf(project));
});

test('a database that is away is asked again in an hour', async () => {
  const away = { ...open.database, query: () => Promise.reject(new Error('away')) };
  await expect(keepTidy(away, 1).stop()).resolves.toBe(0);
});
