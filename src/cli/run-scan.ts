/**
 * A scan from the paths to the exit code.
 * @module
 */
import type { FileReport, ScanReport, ShardOf, SkippedPath } from '../core/finding.ts';
import { summarise } from '../scan/summary.ts';
import { unreadableFile } from '../scan/scan.ts';
import { walkPath, type Found } from '../sources/directory.ts';
import { milliseconds, today } from './clock.ts';
import type { Invocation } from './command.ts';
import { exitCodeOf, NOTHING, OK } from './exit-code.ts';
import { watchInterruption, type Interruption } from './interruption.ts';
import { compileAsUsual, compileLater } from './compile-time.ts';
import {
  judgeFile,
  judgeFileNow,
  judgeStream,
  type JudgeSettings,
  type Row,
} from './judge-path.ts';
import type { Judge } from './judge-pool.ts';
import { assertLocal, isAddress } from './local-path.ts';
import { openOutput } from './output-file.ts';
import { openProgress, type Progress } from './progress.ts';
import type { FoundAddress, FoundRemote } from './remote/find-remote.ts';
import { makeScanPlan, type ScanPlan } from './scan/scan-plan.ts';
import type { Terminal } from './terminal.ts';
import { VERSION } from './version.ts';

/** Judges the paths, writes the report, and says how it went. */
export async function runScan({ paths, values, terminal }: Invocation): Promise<number> {
  if (values['list'] === true) return printList(paths, terminal);
  const plan = await makeScanPlan(paths, values);
  const file = values['output'];
  const output = typeof file === 'string' ? openOutput(file, values['force'] === true) : undefined;
  const write = (text: string): void =>
    output === undefined ? terminal.out(text) : output.write(text);
  try {
    const report = await scanAll(plan, terminal, write);
    const options = { paint: terminal.paint, verbose: plan.verbose, width: terminal.width };
    const { reporter } = plan;
    write(reporter.stream?.closing(report) ?? reporter.render(report, options));
    output?.finish();
    if (report.summary.interrupted === true) plan.journal?.leave();
    else plan.journal?.finish();
    const code = exitCodeOf(report, plan.failOn);
    if (code === NOTHING && !plan.quiet)
      terminal.err(`No model file found under ${plan.list?.from ?? plan.paths.join(', ')}\n`);
    return code;
  } catch (error) {
    output?.discard();
    plan.journal?.leave();
    throw error;
  }
}

/** What a part of a list says of itself. */
function shardOf({ shard: { of }, list }: ScanPlan): ShardOf | undefined {
  return of === undefined || list === undefined ? of : { ...of, list: list.digest };
}

async function printList(paths: readonly string[], terminal: Terminal): Promise<number> {
  const { listLine } = await import('./scan/scan-list.ts');
  const seen = new Set<string>();
  for (const path of paths) {
    assertLocal(path);
    for (const found of walkPath(path, seen)) terminal.out(listLine(found));
  }
  return OK;
}

async function scanAll(
  plan: ScanPlan,
  terminal: Terminal,
  write: (text: string) => void,
): Promise<ScanReport> {
  const started = milliseconds();
  const interruption = watchInterruption();
  const progress = openProgress(terminal, !plan.quiet);
  const rows = new Rows(plan, progress, write);
  const judge = await openJudge(plan);
  try {
    const remote = await interruption.race(listAll(plan));
    await judgeAll(plan, { judge, rows, interruption, remote });
  } finally {
    progress.clear();
    interruption.close();
    await judge.close();
  }
  const elapsedMs = milliseconds() - started;
  const interrupted = interruption.asked;
  const facts = { version: VERSION, elapsedMs, finishedAt: today(), interrupted };
  return summarise(rows.files, rows.skipped, {
    ...facts,
    policy: plan.policyDigest,
    shard: shardOf(plan),
  });
}

/** What the addresses among the paths name. */
async function listAll({ paths, remote }: ScanPlan): Promise<FoundRemote | undefined> {
  if (remote === undefined) return undefined;
  const { findRemote } = await import('./remote/find-remote.ts');
  return findRemote(paths.filter(isAddress), remote);
}

async function openJudge({ jobs, settings, remote }: ScanPlan): Promise<Judge> {
  // Who reads over the network stands still meanwhile: signals must find someone who does not.
  if (jobs > 1 || remote !== undefined) {
    const { openPool } = await import('./judge-pool.ts');
    return openPool(process.argv[1] ?? '', jobs, settings);
  }
  const judge = settings.hash || settings.cache ? judgeFile : judgeFileNow;
  return { judge: (path) => judge(path, settings), close: () => Promise.resolve() };
}

/** Who judges, who takes the results, and what there is to judge besides files. */
interface Run {
  readonly judge: Judge;
  readonly rows: Rows;
  readonly interruption: Interruption;
  readonly remote: FoundRemote | undefined;
}

/** Files from which on a run counts as long, and from which on compiling takes less time than it saves. */
const MANY = 50;
const VERY_MANY = 2000;

/** Keeps as many paths under way as there are jobs; takes the results in the order of the paths. */
async function judgeAll(plan: ScanPlan, { judge, rows, interruption, remote }: Run): Promise<void> {
  const underWay: Promise<Row>[] = [];
  const takeFirst = async (): Promise<void> => {
    const first = underWay.shift();
    const row = first && (await interruption.race(first));
    if (row !== undefined && !interruption.asked) rows.add(row);
  };
  let count = 0;
  for (const found of everyPath(plan, remote)) {
    if (++count === MANY) (await import('./small-heap.ts')).keepHeapSmall();
    if (count === MANY) compileLater();
    if (count === VERY_MANY) compileAsUsual();
    const judged = judgeAnew(found, judge, plan);
    // What is there at once waits for nothing: promises would take as long as a small file.
    if (underWay.length === 0 && !(judged instanceof Promise)) rows.add(judged);
    else underWay.push(Promise.resolve(judged));
    if (underWay.length >= (plan.jobs === 1 ? 1 : plan.jobs * 2)) await takeFirst();
    const breath = interruption.breathe();
    if (breath !== undefined) await breath;
    if (interruption.asked) return;
  }
  while (underWay.length > 0 && !interruption.asked) await takeFirst();
}

function* everyPath(
  { paths, shard, list }: ScanPlan,
  remote: FoundRemote | undefined,
): Generator<Found | FoundAddress> {
  for (const path of list?.paths ?? []) yield { kind: 'file', path };
  const seen = new Set<string>();
  for (const path of paths) {
    if (path === '-') {
      yield { kind: 'stream', path };
      continue;
    }
    const found = remote?.get(path) ?? walkPath(path, seen);
    for (const one of found) if (shard.has(one.path)) yield one;
  }
}

/** What the journal of a killed run knows is not judged again. */
function judgeAnew(
  found: Found | FoundAddress,
  judge: Judge,
  { journal, settings }: ScanPlan,
): Row | Promise<Row> {
  if (journal === undefined || found.kind !== 'file') return judgeFound(found, judge, settings);
  return journal.get(found.path) ?? journaled(judgeFound(found, judge, settings), journal);
}

async function journaled(
  judged: Row | Promise<Row>,
  journal: NonNullable<ScanPlan['journal']>,
): Promise<Row> {
  const row = await judged;
  journal.put(row);
  return row;
}

function judgeFound(
  found: Found | FoundAddress,
  judge: Judge,
  settings: JudgeSettings,
): Row | Promise<Row> {
  switch (found.kind) {
    case 'file':
      return judge.judge(found.path);
    case 'remote':
      return judge.judge(found.path, found.task);
    case 'stream':
      return judgePipe(found.path, settings);
    case 'unreadable':
      return unreadableFile(found.path, 'SOURCE_FAILED', found.reason);
    default:
      return { path: found.path, reason: found.reason };
  }
}

async function judgePipe(path: string, settings: JudgeSettings): Promise<Row> {
  const { createReadStream } = await import('node:fs');
  return judgeStream(path === '-' ? process.stdin : createReadStream(path), path, settings);
}

/** The results so far; a report that can be streamed is written as they come. */
class Rows {
  readonly files: FileReport[] = [];
  readonly skipped: SkippedPath[] = [];
  private readonly plan: ScanPlan;
  private readonly progress: Progress;
  private readonly write: (text: string) => void;

  constructor(plan: ScanPlan, progress: Progress, write: (text: string) => void) {
    this.plan = plan;
    this.progress = progress;
    this.write = write;
  }

  add(row: Row): void {
    this.progress.update(row.path);
    const { baseline, reporter } = this.plan;
    if ('reason' in row) this.skipped.push(row);
    else this.files.push(baseline(row));
    const written = 'reason' in row ? row : (this.files.at(-1) ?? row);
    if (reporter.stream !== undefined) this.write(reporter.stream.row(written));
  }
}
