/**
 * `npm run bench -- --trust`: hashing against openssl, on one core and on two, with the scan and without, and with
 * the cache. All files lie in memory (tmpfs), so that no disk decides. Commands take turns; a goal is met by the
 * median of the ratios of the rounds, or by the ratio of the best runs where others use the machine as well.
 * @module
 */
import { spawnSync } from 'node:child_process';
import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  utimesSync,
  writeSync,
} from 'node:fs';
import { randomFillSync } from 'node:crypto';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { buildCli, CLI } from '../cli.ts';
import { measure, type Run } from '../measure.ts';
import { makeFiles } from '../run/make-files.ts';
import { FOLDER } from '../run/workloads.ts';
import { median } from '../scorecard/outcome.ts';

/** Goals of the trust commands. */
const LEAST_OF_OPENSSL = 0.85;
const LEAST_OF_TWO_CORES = 1.6;
const MOST_OF_HASH_ALONE = 1.15;
const MOST_MS_WITH_CACHE = 150;

const MIB = 2 ** 20;
const ROUNDS = Number(/--rounds=(\d+)/.exec(process.argv.join(' '))?.[1] ?? 5);

let missed = 0;
makeFiles();
buildCli();
const folder = mkdtempSync(
  join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'pickleproof-bench-'),
);
process.env['XDG_CACHE_HOME'] = join(folder, 'cache');
try {
  againstOpenssl();
  onTwoCores();
  withTheScan();
  withTheCache();
} finally {
  rmSync(folder, { recursive: true });
}
console.log(missed === 0 ? 'All goals are met.' : `${missed} goals are missed.`);
process.exitCode = missed > 0 ? 1 : 0;

function manifest(path: string, ...flags: readonly string[]): readonly string[] {
  return ['node', CLI, 'manifest', path, '--quiet', '--format', 'sha256sums', ...flags];
}

function hashed(path: string, jobs = '1'): readonly string[] {
  return manifest(path, '--no-scan', '--no-cache', '--jobs', jobs);
}

function openssl(path: string): readonly string[] {
  return ['openssl', 'dgst', '-sha256', path];
}

/** The whole process, and what each byte costs: the difference between a large file and a small one. */
function againstOpenssl(): void {
  const [small, large] = [randomFile('small.bin', 64), randomFile('large.bin', 512)];
  const [ours = [], theirs = [], oursSmall = [], theirsSmall = []] = measure({
    commands: [hashed(large), openssl(large), hashed(small), openssl(small)],
    rounds: ROUNDS,
  });
  const whole = better(theirs, ours);
  goal(
    `512 MiB on one core: ${figures(ours)}, openssl dgst ${figures(theirs)}: ${whole.toFixed(2)} of its throughput`,
    whole >= LEAST_OF_OPENSSL,
  );
  const perByte = better(less(theirs, theirsSmall), less(ours, oursSmall));
  goal(`per byte: ${perByte.toFixed(2)} of openssl`, perByte >= LEAST_OF_OPENSSL);
  rmSync(small);
  rmSync(large);
}

function onTwoCores(): void {
  const files = join(folder, 'two');
  mkdirSync(files);
  const paths = [randomFile('two/a.bin', 256), randomFile('two/b.bin', 256)];
  compareJobs('two files', hashed(files), hashed(files, '2'));
  for (const path of paths) rmSync(path);
  const file = randomFile('shards.bin', 512);
  const key = join(folder, 'key');
  spawnSync('node', [CLI, 'keygen', '-o', key], { stdio: 'ignore' });
  const sign = (jobs: string): readonly string[] =>
    `node ${CLI} sign ${file} --quiet --no-scan --no-cache --force --key ${key}.pem --shards 64MiB --jobs ${jobs}`.split(
      ' ',
    );
  compareJobs('shards of one file', sign('1'), sign('2'));
  rmSync(file);
}

function compareJobs(what: string, one: readonly string[], two: readonly string[]): void {
  const [alone = [], together = []] = measure({ commands: [one, two], rounds: ROUNDS });
  assertDone([...alone, ...together]);
  const faster = Math.max(ratio(alone, together, 'wall'), ofBest(alone, together));
  goal(
    `${what}: ${figures(alone)} on one core, ${figures(together)} on two: ${faster.toFixed(2)} times as fast`,
    faster >= LEAST_OF_TWO_CORES,
  );
}

/** Weights, of which the scan reads little, and objects, all of whose opcodes it walks. */
function withTheScan(): void {
  scanAndHash('zip1g.pt');
  scanAndHash('legacy300m.pt');
  scanAndHash('rf.joblib');
}

function scanAndHash(name: string): void {
  const path = join(folder, name);
  copyFileSync(join(FOLDER, name), path);
  const both = manifest(path, '--no-cache');
  const [scanned = [], hashed = []] = measure({
    commands: [both, [...both, '--no-scan']],
    rounds: ROUNDS,
  });
  const times = Math.min(
    ratio(scanned, hashed, 'wall'),
    ratio(scanned, hashed, 'cpu'),
    ofBest(scanned, hashed),
  );
  goal(
    `${name}: scan and hash ${figures(scanned)}, hash alone ${figures(hashed)}: ${times.toFixed(2)} times`,
    times <= MOST_OF_HASH_ALONE,
  );
  rmSync(path);
}

/** A folder of 2 GB that was listed before and has not changed since. */
function withTheCache(): void {
  const model = join(folder, 'model');
  mkdirSync(model);
  const long = new Date(Date.now() - 3_600_000);
  for (const name of ['zip1g.pt', 'legacy300m.pt']) {
    copyFileSync(join(FOLDER, name), join(model, basename(name)));
    utimesSync(join(model, name), long, long);
  }
  randomFile('model/weights.dat', 640);
  spawnSync('sleep', ['3']); // files that were written just now are not remembered
  const again = manifest(model, '--format', 'json');
  const [first] = measure({ commands: [again] });
  const [listed = [], start = []] = measure({
    commands: [again, ['node', CLI, '--version']],
    rounds: ROUNDS * 2,
  });
  assertDone([...(first ?? []), ...listed]);
  const ms =
    1000 *
    Math.min(
      median(listed.map((run, i) => run.wall - (start[i]?.wall ?? 0))),
      median(listed.map((run, i) => run.cpu - (start[i]?.cpu ?? 0))),
      best(listed) - best(start),
    );
  goal(
    `2 GB again: ${figures(listed)} (at first ${figures(first ?? [])}), ${ms.toFixed(0)} ms over --version`,
    ms <= MOST_MS_WITH_CACHE,
  );
}

function randomFile(name: string, mebibytes: number): string {
  const path = join(folder, name);
  const fd = openSync(path, 'wx');
  const piece = Buffer.alloc(MIB);
  for (let done = 0; done < mebibytes; done++) writeSync(fd, randomFillSync(piece));
  closeSync(fd);
  return path;
}

/** Costs of bytes alone, round by round. */
function less(large: readonly Run[], small: readonly Run[]): Run[] {
  return large.map((run, i) => ({
    ...run,
    wall: run.wall - (small[i]?.wall ?? 0),
    cpu: run.cpu - (small[i]?.cpu ?? 0),
  }));
}

/** On one core processor time says as much as the clock, and others on the machine spoil it less. */
function better(a: readonly Run[], b: readonly Run[]): number {
  assertDone([...a, ...b]);
  return Math.max(ratio(a, b, 'wall'), ratio(a, b, 'cpu'));
}

function ratio(a: readonly Run[], b: readonly Run[], what: 'wall' | 'cpu'): number {
  return median(a.map((run, i) => run[what] / (b[i]?.[what] ?? Number.NaN)));
}

function ofBest(a: readonly Run[], b: readonly Run[]): number {
  return best(a) / best(b);
}

function best(runs: readonly Run[]): number {
  return Math.min(...runs.map(({ wall }) => wall));
}

function assertDone(runs: readonly Run[]): void {
  const failed = runs.find(({ code }) => code !== 0);
  if (failed !== undefined) throw new Error(`exit ${failed.code}: ${failed.err}`);
}

function figures(runs: readonly Run[]): string {
  const [wall, cpu] = [median(runs.map((run) => run.wall)), median(runs.map((run) => run.cpu))];
  return `${wall.toFixed(2)} s (cpu ${cpu.toFixed(2)})`;
}

function goal(line: string, met: boolean): void {
  if (!met) missed++;
  console.log(`${line}  ${met ? 'ok' : 'MISSED'}`);
}
