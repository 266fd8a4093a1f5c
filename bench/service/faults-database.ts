/**
 * Faults of workers, of the database and of the clock.
 * @module
 */
import { kill, sleep, submitAll, type FaultContext, type FaultResult } from './fault.ts';
import { sampleModel } from './models.ts';
import { allSettled, problemsOf, startWorkerProcess, submitScan, upload, type Rig } from './rig.ts';

const WORKERS = 3;

/** kill -9 of any of the workers at any moment, each replaced at once. */
export async function workerKilled(context: FaultContext): Promise<FaultResult> {
  const { rig, kills, random } = context;
  const expected = await submitAll(context);
  const workers = Array.from({ length: WORKERS }, () => startWorkerProcess(rig, 2));
  let killed = 0;
  let submitted = context.models;
  while (killed < kills) {
    await sleep(1500 + random() * 4500);
    const place = Math.floor(random() * WORKERS);
    await kill(workers[place]);
    workers[place] = startWorkerProcess(rig, 2);
    killed += 1;
    // There is always something to do when the next one is killed.
    if ((await waiting(rig)) < 20) submitted += await submitMore(context, expected, submitted);
  }
  await allSettled(rig, 500, () => {});
  await Promise.all(workers.map(kill));
  const [row] = await rig.open.database.query(
    'SELECT sum(attempts - 1)::integer AS again FROM pickleproof.jobs',
  );
  const figures = `${killed} kills, ${expected.size} jobs, ${String(row?.['again'])} begun again`;
  return { figures, problems: await problemsOf(rig, expected) };
}

async function submitMore(
  { rig }: FaultContext,
  expected: Map<string, string>,
  from: number,
): Promise<number> {
  const more = 50;
  for (let index = from; index < from + more; index += 1) {
    const model = sampleModel(index);
    expected.set(await submitScan(rig, await upload(rig, model), model.name), model.verdict);
  }
  return more;
}

async function waiting({ open }: Rig): Promise<number> {
  const [row] = await open.database.query(
    `SELECT count(*)::integer AS jobs FROM pickleproof.jobs WHERE state = 'queued'`,
  );
  return Number(row?.['jobs']);
}

/** The server is ended the hard way and started again, several times. */
export async function postgresRestarted(context: FaultContext): Promise<FaultResult> {
  const { rig, server } = context;
  const expected = await submitAll(context);
  const workers = Array.from({ length: WORKERS }, () => startWorkerProcess(rig, 2));
  let restarts = 0;
  let refused = 0;
  for (; restarts < 5; restarts += 1) {
    await sleep(3000);
    server.restart();
    // Whoever submits meanwhile hears of it, and asks again: the same job.
    const model = sampleModel(1_000_000 + restarts);
    const sha256 = await upload(rig, model);
    const id = await submitScan(rig, sha256, model.name).catch(async () => {
      refused += 1;
      await sleep(500);
      return submitScan(rig, sha256, model.name);
    });
    expected.set(id, model.verdict);
  }
  await settledDespite(rig);
  await Promise.all(workers.map(kill));
  const figures = `${restarts} restarts, ${expected.size} jobs, ${refused} requests refused and repeated`;
  return { figures, problems: await problemsOf(rig, expected) };
}

async function settledDespite(rig: Rig): Promise<void> {
  for (;;) {
    try {
      return await allSettled(rig, 500, () => {});
    } catch {
      await sleep(500);
    }
  }
}

/** The same request by many at once, again and again. */
export async function submittedTwice(context: FaultContext): Promise<FaultResult> {
  const { rig, models } = context;
  const expected = new Map<string, string>();
  const workers = [startWorkerProcess(rig, 2)];
  const distinct = Math.max(1, Math.floor(models / 10));
  for (let index = 0; index < distinct; index += 1) {
    const model = sampleModel(index);
    const sha256 = await upload(rig, model);
    const ids = await Promise.all(
      Array.from({ length: 10 }, () => submitScan(rig, sha256, model.name)),
    );
    for (const id of ids) expected.set(id, model.verdict);
  }
  await allSettled(rig, 500, () => {});
  await Promise.all(workers.map(kill));
  const problems = [...(await problemsOf(rig, expected))];
  if (expected.size !== distinct) problems.push(`${expected.size} jobs, not ${distinct}`);
  return { figures: `${distinct * 10} requests, ${distinct} jobs`, problems };
}

/** Times in the database as after a jump of a day, forward and back: leases run out too early, or last for ever. */
export async function clockJumped(context: FaultContext): Promise<FaultResult> {
  const { rig, random } = context;
  const expected = await submitAll(context);
  const workers = Array.from({ length: 2 }, () => startWorkerProcess(rig, 2));
  let jumps = 0;
  for (; jumps < 10; jumps += 1) {
    await sleep(1000 + random() * 1000);
    const by = jumps % 2 === 0 ? `-interval '1 day'` : `interval '1 day'`;
    await rig.open.database.query(
      `UPDATE pickleproof.jobs SET lease_until = lease_until + ${by} WHERE state = 'active'`,
    );
    await rig.open.database.query(
      `UPDATE pickleproof_queue.job SET started_on = started_on + ${by}, created_on = created_on + ${by}
       WHERE state IN ('active', 'retry')`,
    );
  }
  await allSettled(rig, 500, () => {});
  await Promise.all(workers.map(kill));
  return {
    figures: `${jumps} jumps of a day, ${expected.size} jobs`,
    problems: await problemsOf(rig, expected),
  };
}
