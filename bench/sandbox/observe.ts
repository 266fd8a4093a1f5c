/**
 * The inert dangerous samples of the scorecard, read and run: of the names that the scan says are called, those that
 * the run shows. Which calls CPython would make at all is asked of its own unpickler (oracle/unpickle.py).
 * @module
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { openModelInput } from '../../src/cli/model-input.ts';
import { layOutParts } from '../../src/cli/sandbox/lay-out-parts.ts';
import { BUILT_IN } from '../../src/policy/profile.ts';
import { calledTargets, publicTarget, seenIn, wasSeen } from '../../src/sandbox/differences.ts';
import type { GuestPart, IsolationLevel, LevelName, Observation } from '../../src/sandbox/level.ts';
import { strongLevel } from '../../src/sandbox/strong/strong.ts';
import { wasmLevel } from '../../src/sandbox/wasm/wasm.ts';
import { scanSource } from '../../src/scan/scan.ts';
import { Oracle, type Event } from '../../oracle/differential/oracle.ts';
import { buildCli } from '../cli.ts';
import { maliciousFiles } from '../scorecard/corpus.ts';

/** What of the acceptance criterion must be reached. */
const LEAST = 0.9;
const LIMITS = { seconds: 20, memoryMiB: 256, outputBytes: 2 ** 22 };
/** Runs at the same time. */
const AT_ONCE = 2;

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

/** Prints the ratio and every difference; also into build/sandbox. */
export async function observeCorpus({
  level,
  every,
  only,
}: {
  readonly level: LevelName;
  readonly every: number;
  readonly only: string | undefined;
}): Promise<void> {
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
  const queue = [...files];
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const row = await observe(next, isolation, oracle);
      if (row !== undefined) rows.push(row);
      if (rows.length % 50 === 0) process.stderr.write(`${queue.length} left\n`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  oracle.close();
  tell(rows, files.length, level);
}

/** Undefined when CPython would call nothing that the scan finds dangerous. */
async function observe(
  { path, why }: { readonly path: string; readonly why: string },
  level: IsolationLevel,
  oracle: Oracle,
): Promise<Row | undefined> {
  const input = await openModelInput(path);
  const laid = layOutParts(input);
  try {
    const { verdict, findings } = scanSource(input.source, { path, policy: BUILT_IN });
    const dangerous = findings.filter((finding) => finding.verdict === 'dangerous');
    const called = calledTargets(dangerous);
    if (verdict !== 'dangerous' || called.size === 0) return undefined;
    const would = await wouldCall(laid.parts, oracle);
    if (would.size === 0) return undefined;
    const told = await level.run({ kind: 'load', file: laid.file, parts: laid.parts }, LIMITS);
    return rowFor({ file: relative('build/sandbox/malicious', path), why }, called, told);
  } finally {
    laid.remove();
    input.close();
  }
}

function rowFor(
  sample: Pick<Row, 'file' | 'why'>,
  called: ReadonlyMap<string, boolean>,
  { outcome, exception, events }: Observation,
): Row {
  const seen = seenIn({ events });
  const missed = [...called].filter(([target, isCall]) => !wasSeen(target, isCall, seen));
  const targets = [...called.keys()];
  return { ...sample, targets, missed: missed.map(([target]) => target), outcome, exception };
}

/** Everything imported that CPython would call, fill or construct. */
async function wouldCall(
  parts: readonly GuestPart[],
  oracle: Oracle,
): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  for (const { path, start, size } of parts) {
    const { events } = await oracle.ask(readFileSync(path).subarray(start, start + size));
    for (const event of events) if (isCall(event)) names.add(publicTarget(event[2].slice(2)));
  }
  return names;
}

function isCall(event: Event): boolean {
  return event[0] === 'call' && event[2].startsWith('g:');
}

function tell(rows: readonly Row[], samples: number, level: LevelName): void {
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
