/**
 * Many models through the queue, and the same work by a plain loop beside it, in turns: throughput, times, memory, what was
 * lost or doubled, and what the queue costs.
 *
 *   node scripts/service-load.mjs --models 10000 --workers 4 [--loop 1000] [--rounds 5] [--most 15]
 *
 * The loop does what a worker does with a model (a folder, a bounded child, the report kept) and has no database.
 * @module
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { attempt } from '../../src/service/worker/attempt.ts';
import { CHILD_LIMITS } from '../../src/service/worker/child-limits.ts';
import { cpuSeconds, familyOf, residentMiB, startPostgres, type Server } from './machine.ts';
import { sampleModel } from './models.ts';
import {
  allSettled,
  openRig,
  problemsOf,
  startWorkerProcess,
  submitScan,
  upload,
  type Rig,
} from './rig.ts';

const { values } = parseArgs({
  options: {
    models: { type: 'string', default: '1000' },
    workers: { type: 'string', default: '4' },
    loop: { type: 'string', default: '500' },
    rounds: { type: 'string', default: '5' },
    most: { type: 'string' },
    program: { type: 'string', default: 'dist/pickleproof.cjs' },
  },
});
const models = Number(values.models);
const workers = Number(values.workers);
const looped = Number(values.loop);
const rounds = Number(values.rounds);

const folder = mkdtempSync(join(tmpdir(), 'pickleproof-load-'));
const server = startPostgres();
try {
  process.exitCode = await main(server);
} finally {
  server.stop();
  rmSync(folder, { recursive: true });
}

interface Cost {
  items: number;
  seconds: number;
  cpu: number;
}

async function main({ url, pid }: Server): Promise<number> {
  const rig = await openRig(folder, url, resolve(values.program));
  const queue: Cost = { items: 0, seconds: 0, cpu: 0 };
  const loop: Cost = { items: 0, seconds: 0, cpu: 0 };
  const expected = new Map<string, string>();
  const memory: number[][] = [];
  let submitSeconds = 0;
  for (let round = 0; round < rounds; round += 1) {
    const contents = await uploadAll(rig, round);
    const began = performance.now();
    for (const { sha256, name, verdict } of contents.queued)
      expected.set(await submitScan(rig, sha256, name), verdict);
    submitSeconds += (performance.now() - began) / 1000;
    await runQueue(rig, pid, queue, memory);
    queue.items += contents.queued.length;
    await runLoop(rig, contents.looped, loop);
    loop.items += contents.looped.length;
    const soFar = `${queue.items} models: ${(queue.items / queue.seconds).toFixed(1)}/s`;
    console.log(
      `round ${round + 1}: queue ${soFar}, loop ${(loop.items / loop.seconds).toFixed(1)}/s`,
    );
  }
  const problems = await problemsOf(rig, expected);
  await report(rig, { queue, loop, memory, problems, submitSeconds });
  const overhead = costOf(queue) / costOf(loop) - 1;
  await rig.open.store.close();
  return problems.length > 0 || overhead * 100 > Number(values.most ?? Number.POSITIVE_INFINITY)
    ? 1
    : 0;
}

interface Content {
  readonly sha256: string;
  readonly name: string;
  readonly verdict: string;
}

async function uploadAll(
  rig: Rig,
  round: number,
): Promise<{ queued: Content[]; looped: Content[] }> {
  const [queued, alsoLooped]: [Content[], Content[]] = [[], []];
  const each = Math.ceil(models / rounds);
  for (let index = round * each; index < Math.min(models, (round + 1) * each); index += 1) {
    const { name, verdict, bytes } = sampleModel(index);
    queued.push({ sha256: await upload(rig, { name, verdict, bytes }), name, verdict });
  }
  // The same models: every so many of them.
  const step = queued.length / Math.max(1, Math.ceil(looped / rounds));
  for (let at = 0; at < queued.length; at += Math.max(1, step)) {
    const content = queued[Math.floor(at)];
    if (content !== undefined) alsoLooped.push(content);
  }
  return { queued, looped: alsoLooped };
}

/** Workers are started and ended in each round; their start counts, as it would in a loop of a shell. */
async function runQueue(rig: Rig, postgres: number, cost: Cost, memory: number[][]): Promise<void> {
  const before = familyCpu(postgres);
  const began = performance.now();
  const processes = Array.from({ length: workers }, () => startWorkerProcess(rig, 1));
  const pids = processes.map(({ pid = 0 }) => pid);
  let used = 0;
  const samples: number[] = [];
  await allSettled(rig, 500, () => {
    samples.push(Math.max(...pids.map(residentMiB)));
    used = pids.reduce((sum, pid) => sum + cpuSeconds(pid), 0);
  });
  cost.seconds += (performance.now() - began) / 1000;
  cost.cpu += used + familyCpu(postgres) - before;
  memory.push(samples);
  await Promise.all(
    processes.map(
      (process) =>
        new Promise((done) => {
          process.once('exit', done);
          process.kill('SIGTERM');
        }),
    ),
  );
}

/** Connections that were closed are in what the postmaster has waited for. */
function familyCpu(pid: number): number {
  return familyOf(pid).reduce((sum, member) => sum + cpuSeconds(member), 0);
}

async function runLoop(rig: Rig, contents: readonly Content[], cost: Cost): Promise<void> {
  const reports = join(folder, 'reports');
  mkdirSync(reports, { recursive: true });
  const bench = {
    program: rig.program,
    blobs: rig.blobs,
    folder: join(folder, 'jobs'),
    limits: CHILD_LIMITS,
    network: {},
  };
  const [before, began] = [cpuSeconds(process.pid), performance.now()];
  const waiting = [...contents];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const { sha256, name } = next;
      const job = {
        id: sha256,
        project: 'x',
        kind: 'scan',
        target: { kind: 'blob', sha256, name },
        options: {},
        attempt: 1,
      } as const;
      const outcome = await attempt(job, bench, new AbortController().signal);
      if (outcome.kind !== 'done') throw new Error(outcome.reason);
      writeFileSync(join(reports, sha256), outcome.report);
    }
  };
  await Promise.all(Array.from({ length: workers }, work));
  cost.seconds += (performance.now() - began) / 1000;
  cost.cpu += cpuSeconds(process.pid) - before;
}

function costOf({ items, cpu }: Cost): number {
  return cpu / items;
}

interface Figures {
  readonly queue: Cost;
  readonly loop: Cost;
  readonly memory: readonly (readonly number[])[];
  readonly problems: readonly string[];
  readonly submitSeconds: number;
}

async function report(
  rig: Rig,
  { queue, loop, memory, problems, submitSeconds }: Figures,
): Promise<void> {
  const [times] = await rig.open.database.query(
    `SELECT ${[0.5, 0.99, 1].map((part) => `percentile_disc(${part}) WITHIN GROUP (ORDER BY extract(epoch FROM finished_at - started_at))::float8 AS p${part * 100}`).join(', ')}
     FROM pickleproof.jobs`,
  );
  const all = memory.map((samples) => Math.max(...samples).toFixed(0)).join(', ');
  const ms = (cost: Cost): string => `${(costOf(cost) * 1000).toFixed(1)} ms`;
  console.log(`models             ${queue.items} by ${workers} workers, ${loop.items} by the loop`);
  console.log(
    `submitted          ${(queue.items / submitSeconds).toFixed(0)}/s, one after the other`,
  );
  console.log(
    `throughput         ${(queue.items / queue.seconds).toFixed(1)}/s; loop ${(loop.items / loop.seconds).toFixed(1)}/s`,
  );
  console.log(
    `claimed to done    p50 ${second(times?.['p50'])}, p99 ${second(times?.['p99'])}, longest ${second(times?.['p100'])}`,
  );
  console.log(`processor a model  ${ms(queue)}; loop ${ms(loop)}`);
  console.log(
    `overhead           ${((costOf(queue) / costOf(loop) - 1) * 100).toFixed(1)} % of processor time, ${((queue.seconds / queue.items / (loop.seconds / loop.items) - 1) * 100).toFixed(1)} % of time`,
  );
  console.log(`largest worker     ${all} MiB, by round`);
  console.log(`lost or doubled    ${problems.length}`);
  for (const problem of problems.slice(0, 20)) console.log(`  ${problem}`);
}

function second(value: unknown): string {
  return `${(Number(value) * 1000).toFixed(0)} ms`;
}
