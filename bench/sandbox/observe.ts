/**
 * The inert dangerous samples of the scorecard, read and run: of the names that the scan says are called, those that
 * the run shows. Which calls CPython would make at all is asked of its own unpickler (oracle/unpickle.py).
 * @module
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { openModelInput } from '../../src/cli/model-input.ts';
import { layOutParts, type LaidOut } from '../../src/cli/sandbox/lay-out-parts.ts';
import { BUILT_IN } from '../../src/policy/profile.ts';
import { calledTargets, seenIn, wasSeen } from '../../src/sandbox/differences.ts';
import type { GuestPart, IsolationLevel, LevelName, Observation } from '../../src/sandbox/level.ts';
import { strongLevel } from '../../src/sandbox/strong/strong.ts';
import { wasmLevel } from '../../src/sandbox/wasm/wasm.ts';
import { scanSource } from '../../src/scan/scan.ts';
import { Oracle, type Event } from '../../oracle/differential/oracle.ts';
import { buildCli } from '../cli.ts';
import { maliciousFiles } from '../scorecard/corpus.ts';

/** What of the acceptance criterion must be reached. */
const LEAST = 0.9;
const LIMITS = { seconds: 120, outputBytes: 2 ** 22 };
const MEMORY_MIB = { wasm: 256, strong: 2048 };
/** Samples of one run. */
const TOGETHER = 24;

/** What came of one sample. */
interface Row {
  readonly file: string;
  readonly why: string;
  /** Names that the scan says are called and that CPython would come to. */
  readonly targets: readonly string[];
  readonly missed: readonly string[];
  readonly outcome: string;
  readonly exception?: string | undefined;
}

/** A sample that is to be run: what the scan says is called, and its pickles. */
interface Sample {
  readonly file: string;
  readonly why: string;
  readonly called: ReadonlyMap<string, boolean>;
  readonly laid: LaidOut;
  close(): void;
}

/** What to run. */
export interface ObserveOptions {
  readonly level: LevelName;
  /** One in so many samples. */
  readonly every: number;
  /** Part of a file's name. */
  readonly only: string | undefined;
}

/** Prints the ratio and every difference; also into build/sandbox. */
export async function observeCorpus({ level, every, only }: ObserveOptions): Promise<void> {
  buildCli();
  const isolation =
    level === 'strong'
      ? strongLevel()
      : wasmLevel({ program: resolve('dist/pickleproof.isolate.cjs') });
  const files = maliciousFiles(resolve('build/sandbox'))
    .filter((_file, index) => index % every === 0)
    .filter(({ file }) => only === undefined || file.includes(only));
  const oracle = new Oracle('python3', 'c', resolve('oracle/unpickle.py'));
  const rows: Row[] = [];
  for (let at = 0; at < files.length; at += TOGETHER) {
    const samples: Sample[] = [];
    for (const file of files.slice(at, at + TOGETHER)) {
      samples.push(...(await prepare(file, oracle)));
    }
    rows.push(...(await observe(samples, isolation)));
    for (const sample of samples) sample.close();
    process.stderr.write(`${files.length - at} left\n`);
  }
  oracle.close();
  tell(rows, files.length, level);
}

/** Empty when CPython would call nothing that the scan finds dangerous. */
async function prepare(
  { path, why }: { readonly path: string; readonly why: string },
  oracle: Oracle,
): Promise<readonly Sample[]> {
  const input = await openModelInput(path);
  const laid = layOutParts(input);
  const close = (): void => {
    laid.remove();
    input.close();
  };
  const { findings } = scanSource(input.source, { path, policy: BUILT_IN });
  const called = calledTargets(findings.filter(({ verdict }) => verdict === 'dangerous'));
  if (called.size > 0 && (await wouldCall(laid.parts, oracle))) {
    return [{ file: relative('build/sandbox/malicious', path), why, called, laid, close }];
  }
  close();
  return [];
}

/**
 * Many samples in one interpreter, as starting one takes longest. One of which something was not seen may have been
 * disturbed by another, and is run once more, alone.
 */
async function observe(samples: readonly Sample[], level: IsolationLevel): Promise<readonly Row[]> {
  const together = level.name === 'wasm' ? await runAll(samples, level) : undefined;
  const rows: Row[] = [];
  for (const sample of samples) {
    const events = together?.events.filter(({ member }) => member === sample.file) ?? [];
    const row = rowFor(sample, { outcome: 'returned', events, elapsedSeconds: 0 });
    rows.push(row.missed.length === 0 ? row : rowFor(sample, await runAll([sample], level)));
  }
  return rows;
}

async function runAll(samples: readonly Sample[], level: IsolationLevel): Promise<Observation> {
  const parts = samples.flatMap(({ file, laid }) =>
    laid.parts.map((part) => ({ ...part, name: file })),
  );
  const [first] = samples;
  return level.run(
    { kind: 'load', file: first?.laid.file ?? '', parts },
    { ...LIMITS, memoryMiB: MEMORY_MIB[level.name] },
  );
}

function rowFor({ file, why, called }: Sample, { outcome, exception, events }: Observation): Row {
  const seen = seenIn({ events });
  const missed = [...called].filter(([target, isCall]) => !wasSeen(target, isCall, seen));
  const targets = [...called.keys()];
  return { file, why, targets, missed: missed.map(([target]) => target), outcome, exception };
}

/** Whether CPython would call, fill or construct anything that is imported. */
async function wouldCall(parts: readonly GuestPart[], oracle: Oracle): Promise<boolean> {
  for (const { path, start, size } of parts) {
    const { events } = await oracle.ask(readFileSync(path).subarray(start, start + size));
    if (events.some(isCall)) return true;
  }
  return false;
}

function isCall(event: Event): boolean {
  return event[0] === 'call' && event[2].startsWith('g:');
}

/** Only a Python with the library that a file names runs it: level strong has what is installed here. */
function isAbsent({ missed, exception = '' }: Row): boolean {
  return missed.length > 0 && exception.startsWith('ModuleNotFoundError: No module named');
}

function tell(all: readonly Row[], samples: number, level: LevelName): void {
  const rows = all.filter((row) => !isAbsent(row));
  const wrong = rows.filter(({ missed }) => missed.length > 0);
  const whole = rows.length - wrong.length;
  const targets = rows.reduce((sum, row) => sum + row.targets.length, 0);
  const missed = rows.reduce((sum, row) => sum + row.missed.length, 0);
  for (const row of wrong) {
    console.log(
      `${row.file}: not seen: ${row.missed.join(', ')} (${row.outcome}: ${row.exception ?? ''})`,
    );
  }
  const ratio = rows.length === 0 ? 0 : whole / rows.length;
  console.log(`${all.length - rows.length} samples need a library that is not there`);
  console.log(
    `level ${level}: ${samples} samples, of which CPython calls something dangerous in ${rows.length}`,
  );
  console.log(
    `every target of the scan was seen in ${whole} of them: ${(ratio * 100).toFixed(1)} %`,
  );
  console.log(`targets seen: ${targets - missed} of ${targets}`);
  mkdirSync('build/sandbox', { recursive: true });
  writeFileSync(`build/sandbox/observed-${level}.json`, JSON.stringify(rows, undefined, 1));
  if (ratio < LEAST) process.exitCode = 1;
}
