/**
 * Judges a range of cases in a thread of its own and notes where it stands, so that a hang is noticed.
 * @module
 */
import { parentPort, workerData } from 'node:worker_threads';
import { bytesSource } from '../../src/core/source.ts';
import { BUILT_IN } from '../../src/policy/profile.ts';
import { scanSource } from '../../src/scan/scan.ts';
import { mutatedCase } from './case.ts';
import { readAnyway } from './forced.ts';

/** What a worker is to do. */
export interface Task {
  readonly seed: number;
  readonly files: readonly Uint8Array[];
  /** Its reader reads all cases, also those that are taken for something else. */
  readonly format: string | undefined;
  readonly from: number;
  readonly to: number;
  /** [0] is the number of the case in hand, [1] counts up with each. */
  readonly progress: Int32Array;
}

/** What came of one range. */
export interface Done {
  readonly verdicts: Readonly<Record<string, number>>;
  readonly formats: Readonly<Record<string, number>>;
  readonly defects: readonly { readonly index: number; readonly message: string }[];
  readonly slowest: { readonly index: number; readonly ms: number };
}

/** Collecting stacks takes a third of the time: a defect is shown, and its case can be run again. */
const STACK = 0;

/** Judges the range; runs on a worker thread. */
export function work({ seed, files, format, from, to, progress }: Task): Done {
  const verdicts: Record<string, number> = {};
  const formats: Record<string, number> = {};
  const defects: { index: number; message: string }[] = [];
  let slowest = { index: from, ms: 0 };
  Error.stackTraceLimit = STACK;
  for (let index = from; index < to; index++) {
    const bytes = mutatedCase(files, seed, index);
    Atomics.store(progress, 0, index);
    Atomics.add(progress, 1, 1);
    const started = performance.now();
    const judgement = judged(bytes);
    const { verdict } = judgement;
    const message = judgement.message ?? forced(format, judgement.format, bytes);
    const ms = performance.now() - started;
    verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
    formats[judgement.format] = (formats[judgement.format] ?? 0) + 1;
    if (message !== undefined) defects.push({ index, message });
    if (ms > slowest.ms) slowest = { index, ms };
  }
  return { verdicts, formats, defects, slowest };
}

function forced(wanted: string | undefined, is: string, bytes: Uint8Array): string | undefined {
  return wanted === undefined || wanted === is ? undefined : readAnyway(wanted, bytes);
}

interface Judged {
  readonly verdict: string;
  readonly format: string;
  readonly message: string | undefined;
}

function judged(bytes: Uint8Array): Judged {
  try {
    const report = scanSource(bytesSource(bytes), { path: 'mutated', policy: BUILT_IN });
    const defect = report.findings.find(({ message }) =>
      message.includes('a defect of pickleproof'),
    );
    return { verdict: report.verdict, format: report.format, message: defect?.message };
  } catch (error) {
    return {
      verdict: 'thrown',
      format: 'thrown',
      message: error instanceof Error ? (error.stack ?? '') : String(error),
    };
  }
}

/** Whether this thread is a worker: then it works. */
export function workIfAsked(): boolean {
  if (parentPort === null) return false;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own main thread made it
  parentPort.postMessage(work(workerData as Task));
  return true;
}
