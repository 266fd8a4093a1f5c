/**
 * `npm run bench -- --shards`: 20,000 files in 1, 2 and 4 processes at a time: how much faster, and whether the joined
 * report stays the same.
 * @module
 */
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { buildCli, CLI } from '../cli.ts';
import { makeFiles } from '../run/make-files.ts';
import { FOLDER } from '../run/workloads.ts';
import { median } from '../scorecard/outcome.ts';

const FILES = 20_000;
const ROUNDS = Number(/--rounds=(\d+)/.exec(process.argv.join(' '))?.[1] ?? 3);
const PROCESSES = [1, 2, 4] as const;
const place = join(FOLDER, 'dir20000');
const program = join(process.cwd(), CLI);

makeFiles();
buildCli();
makeManyFiles();
const list = spawnSync('node', [program, 'scan', 'models', '--list'], {
  cwd: place,
  maxBuffer: 2 ** 28,
});
writeFileSync(join(place, 'list.jsonl'), list.stdout);

const seconds = new Map<number, number[]>(PROCESSES.map((count) => [count, []]));
const reports = new Set<string>();
for (let round = 0; round < ROUNDS; round++) {
  for (const count of PROCESSES) {
    const began = performance.now();
    await scanInParts(count);
    const merged = mergedReport(count);
    seconds.get(count)?.push((performance.now() - began) / 1000);
    reports.add(merged);
  }
}
const alone = median(seconds.get(1) ?? []);
console.log(`${FILES} files, ${availableParallelism()} processors, merging included`);
for (const count of PROCESSES) {
  const taken = median(seconds.get(count) ?? []);
  console.log(
    `${count} processes: ${taken.toFixed(1)} s, ${(alone / taken).toFixed(2)} times as fast`,
  );
}
console.log(reports.size === 1 ? 'The report is the same each time.' : 'THE REPORTS DIFFER.');
process.exitCode = reports.size === 1 ? 0 : 1;

/** Ten of each of the two thousand small files of the other benchmark. */
function makeManyFiles(): void {
  if (existsSync(join(place, 'models', 'made'))) return;
  mkdirSync(join(place, 'models'), { recursive: true });
  const walked = spawnSync('node', [program, 'scan', join(FOLDER, 'dir2000'), '--list'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  const sources = walked.stdout
    .trim()
    .split('\n')
    .map((line) => /"path":"([^"]*)"/.exec(line)?.[1] ?? '');
  for (let index = 0; index < FILES; index++) {
    const source = sources[index % sources.length] ?? '';
    const name = `${String(index).padStart(5, '0')}-${source.slice(source.lastIndexOf('/') + 1)}`;
    copyFileSync(source, join(place, 'models', name));
  }
  writeFileSync(join(place, 'models', 'made'), '');
}

function scanInParts(count: number): Promise<unknown> {
  return Promise.all(
    Array.from({ length: count }, (_value, index) => {
      const shard = `${index + 1}/${count}`;
      const args = ['scan', '--manifest', 'list.jsonl', '--shard', shard, '--format', 'ndjson'];
      const output = ['-o', `${index + 1}.ndjson`, '--force', '--quiet'];
      const child = spawn('node', [program, ...args, ...output], { cwd: place, stdio: 'ignore' });
      return new Promise((resolve) => child.once('exit', resolve));
    }),
  );
}

/** The joined report without what tells the time. */
function mergedReport(count: number): string {
  const parts = Array.from({ length: count }, (_value, index) => `${index + 1}.ndjson`);
  const output = ['--format', 'json', '-o', 'merged.json', '--force'];
  spawnSync('node', [program, 'merge', ...parts, ...output], { cwd: place });
  return readFileSync(join(place, 'merged.json'), 'utf8').replaceAll(
    /"(?:elapsedMs|finishedAt)": .*\n/g,
    '',
  );
}
