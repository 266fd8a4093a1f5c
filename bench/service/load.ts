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
import {
  addCost,
  emptyCost,
  familyCpu,
  linesOfCosts,
  perItem,
  processorOf,
  type Cost,
} from './cost.ts';
import {
  processorTime,
  residentMiB,
  startPostgres,
  type ProcessorTime,
  type Server,
} from './machine.ts';
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
/** See models.ts. */
const TENS = 10;

const folder = mkdtempSync(join(tmpdir(), 'pickleproof-load-'));
const server = startPostgres();
try {
  process.exitCode = await main(server);
} finally {
  server.stop();
  rmSync(folder, { recursive: true });
}

async function main({ url, pid }: Server): Promise<number> {
  const rig = await openRig(folder, url, resolve(values.program));
  const queue = emptyCost();
  const loop = emptyCost();
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
  const overhead = perItem(queue, processorOf(queue)) / perItem(loop, processorOf(loop)) - 1;
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
  // As many of each kind as the queue has: kinds follow each other in tens, so every tenth would be of one kind.
  alsoLooped.push(...queued.slice(0, Math.ceil(looped / rounds / TENS) * TENS));
  return { queued, looped: alsoLooped };
}

/** Workers are started and ended in each round; their start counts, as it would in a loop of a shell. */
async function runQueue(rig: Rig, postgres: number, cost: Cost, memory: number[][]): Promise<void> {
  const before = familyCpu(postgres);
  const began = performance.now();
  const processes = Array.from({ length: workers }, () => startWorkerProcess(rig, 1));
  const pids = processes.map(({ pid = 0 }) => pid);
  let used: readonly ProcessorTime[] = [];
  const samples: number[] = [];
  await allSettled(rig, 1000, () => {
    samples.push(Math.max(...pids.map(residentMiB)));
    used = pids.map(processorTime);
  });
  addCost(cost, {
    seconds: (performance.now() - began) / 1000,
    own: used.reduce((sum, { own }) => sum + own, 0),
    children: used.reduce((sum, { children }) => sum + children, 0),
    database: familyCpu(postgres) - before,
  });
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
  const [before, began] = [processorTime(process.pid), performance.now()];
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
  const after = processorTime(process.pid);
  addCost(cost, {
    seconds: (performance.now() - began) / 1000,
    own: after.own - before.own,
    children: after.children - before.children,
    database: 0,
  });
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
  const all = memory.map((samples) => Math.max(...samples).toFixed(0)).join(', ');
  const lines = [
    `models             ${queue.items} by ${workers} workers, ${loop.items} by the loop`,
    `submitted          ${(queue.items / submitSeconds).toFixed(0)}/s, one after the other`,
    `throughput         ${(queue.items / queue.seconds).toFixed(1)}/s; loop ${(loop.items / loop.seconds).toFixed(1)}/s`,
    `submitted to done  ${await timesOf(rig, 'created_at')}`,
    `claimed to done    ${await timesOf(rig, 'started_at')}`,
    ...linesOfCosts(queue, loop),
    `largest worker     ${all} MiB, by round`,
    `lost or doubled    ${problems.length}`,
    ...problems.slice(0, 20).map((problem) => `  ${problem}`),
  ];
  console.log(lines.join('\n'));
}

/** From this time of a job to its end; all of a round are submitted before its workers start. */
async function timesOf(rig: Rig, from: 'created_at' | 'started_at'): Promise<string> {
  const parts = [0.5, 0.99, 1].map(
    (part) =>
      `percentile_disc(${part}) WITHIN GROUP (ORDER BY extract(epoch FROM finished_at - ${from}))::float8 AS p${part * 100}`,
  );
  const [row] = await rig.open.database.query(
    `SELECT ${parts.join(', ')} FROM pickleproof.jobs WHERE state = 'done'`,
  );
  return `p50 ${ms(row?.['p50'])}, p99 ${ms(row?.['p99'])}, longest ${ms(row?.['p100'])}`;
}

function ms(seconds: unknown): string {
  return `${(Number(seconds) * 1000).toFixed(0)} ms`;
}
