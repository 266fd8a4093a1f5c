/**
 * The server killed at any moment, also while it starts: the whole service on its embedded database, and beside workers
 * of their own on PostgreSQL.
 * @module
 */
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { RULESET } from '../../src/policy/ruleset.ts';
import { newKey } from '../../src/service/http/key.ts';
import type { ServiceStore } from '../../src/service/ports.ts';
import { openStore } from '../../src/service/store/open-store.ts';
import { kill, sleep, type FaultContext, type FaultResult } from './fault.ts';
import { sampleModel } from './models.ts';
import { problemsOf, PROJECT, startWorkerProcess } from './rig.ts';
import { Service } from './service-process.ts';

const SUBMITTERS = 2;
const PAUSE_MS = 500;
/** One kill of four falls somewhere into these first seconds, the others while it works. */
const STARTING = 0.25;
const LONGEST_MS = 3000;
const WORKERS = 3;

/** kill -9 of `serve` on the embedded database, while requests come in and jobs are worked on. */
export async function serverKilled(context: FaultContext): Promise<FaultResult> {
  const { rig, folder, kills } = context;
  const data = join(folder, 'service');
  const embedded = {
    folder: join(data, 'database'),
    engine: { version: '0.0.0', ruleset: RULESET },
  };
  const made = await openStore(embedded);
  const key = await keyIn(made.store);
  await made.store.close();
  const args = ['--data', data, '--workers', '2'];
  const service = new Service({ program: rig.program, args, key });
  const { expected, code } = await underLoad(context, service, async (pause) => {
    for (let killed = 0; killed < kills; killed += 1) {
      await pause();
      await service.restart();
    }
  });
  const open = await openStore(embedded);
  try {
    const problems = [...(await problemsOf({ ...rig, open }, expected)), ...endedWith(code)];
    const again = await begunAgain(open.database);
    const figures = `${kills} kills of the server, in ${service.listened - 1} of which it took requests (longest start ${(service.longestStart / 1000).toFixed(1)} s), ${expected.size} jobs, ${again} begun again, ${service.repeated} requests repeated`;
    return { figures, problems };
  } finally {
    await open.store.close();
  }
}

/** kill -9 of `serve` or of one of its workers, on PostgreSQL; the server as often as the workers. */
export async function bothKilled(context: FaultContext): Promise<FaultResult> {
  const { rig, folder, kills, random } = context;
  const key = await keyIn(rig.open.store);
  // The same folder of contents as the workers'.
  const args = ['--data', folder, '--workers', '0'];
  const env = { PICKLEPROOF_DATABASE: rig.url };
  const service = new Service({ program: rig.program, args, env, key });
  const workers = Array.from({ length: WORKERS }, () => startWorkerProcess(rig, 2));
  const killed = { server: 0, worker: 0 };
  const { expected, code } = await underLoad(context, service, async (pause) => {
    for (let index = 0; index < kills; index += 1) {
      await pause();
      killed[index % 2 === 0 ? 'server' : 'worker'] += 1;
      if (index % 2 === 0) await service.restart();
      else
        await replaceOne(workers, Math.floor(random() * WORKERS), () => startWorkerProcess(rig, 2));
    }
  }).finally(() => Promise.all(workers.map(kill)));
  const again = await begunAgain(rig.open.database);
  return {
    figures: `${killed.server} kills of the server, ${killed.worker} of workers, ${expected.size} jobs, ${again} begun again, ${service.repeated} requests repeated`,
    problems: [...(await problemsOf(rig, expected)), ...endedWith(code)],
  };
}

async function replaceOne(
  workers: ChildProcess[],
  place: number,
  start: () => ChildProcess,
): Promise<void> {
  await kill(workers[place]);
  workers[place] = start();
}

interface LoadResult {
  readonly expected: ReadonlyMap<string, string>;
  /** What the server ended with when it was asked to. */
  readonly code: number | null;
}

/** Submits as long as `fault` lasts, and at least all models; then waits until all jobs have ended. */
async function underLoad(
  { models, random }: FaultContext,
  service: Service,
  fault: (pause: () => Promise<void>) => Promise<void>,
): Promise<LoadResult> {
  const expected = new Map<string, string>();
  let next = 0;
  const over = new AbortController();
  const submitAll = async (): Promise<void> => {
    while (!over.signal.aborted || next < models) {
      const model = sampleModel(next++);
      expected.set(await service.submit(model), model.verdict);
      if (!over.signal.aborted) await sleep(random() * PAUSE_MS);
    }
  };
  service.start();
  try {
    const submitters = Promise.all(Array.from({ length: SUBMITTERS }, submitAll));
    const pause = async (): Promise<void> => {
      if (random() > STARTING) await service.listening();
      await sleep(random() * LONGEST_MS);
    };
    const ended = fault(pause).finally(() => over.abort());
    await Promise.all([ended, submitters]);
    for (const id of expected.keys()) await service.ended(id);
    return { expected, code: await service.end() };
  } catch (error) {
    await service.kill();
    throw error;
  }
}

function endedWith(code: number | null): readonly string[] {
  return code === 0 ? [] : [`the server ended with ${code} when it was asked to end`];
}

async function keyIn(store: ServiceStore): Promise<string> {
  const { key, text } = newKey(PROJECT, ['submit', 'read'], new Date());
  await store.addKey(key);
  return text;
}

/** Attempts that were not the first of their job. */
async function begunAgain(database: FaultContext['rig']['open']['database']): Promise<string> {
  const [row] = await database.query(
    'SELECT coalesce(sum(attempts - 1), 0)::integer AS again FROM pickleproof.jobs WHERE attempts > 0',
  );
  return String(row?.['again']);
}
