/**
 * `npm run bench -- --remote`: what judging large files takes over a network of 20 ms, in requests and bytes, on a hub
 * of our own. The listing (a revision and a tree) comes before and is not counted.
 * @module
 */
import { spawn } from 'node:child_process';
import { startHub } from '../../test/hub/hub.ts';
import { buildCli, CLI } from '../cli.ts';
import { median } from '../scorecard/outcome.ts';
import { FILES, type RemoteFigure } from './files.ts';

const LATENCY_MS = 20;
const ROUNDS = 5;

buildCli();
const contents = Object.fromEntries(FILES.map(({ name, content }) => [name, content]));
const lfs = Object.entries(contents).map(
  ([name, content]) => [name, { content, lfs: true, digest: 'b'.repeat(64) }] as const,
);
const repos = [{ id: 'bench/large', files: Object.fromEntries(lfs) }];
const hub = await startHub({ repos, latency: LATENCY_MS });
let missed = 0;
for (const figure of FILES) missed += (await measureFile(figure)) ? 0 : 1;
await hub.close();
console.log(missed === 0 ? 'All goals are met.' : `${missed} goals are missed.`);
if (missed > 0) process.exitCode = 1;

async function measureFile({ name, content, most }: RemoteFigure): Promise<boolean> {
  const times: number[] = [];
  let last: Scanned = { requests: 0, bytesRead: 0, verdict: '' };
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    last = await scan(`hf://bench/large/${name}`);
    times.push(performance.now() - started);
  }
  const { requests, bytesRead, verdict } = last;
  const met = verdict === 'clean' && requests <= most.requests && bytesRead <= most.bytes;
  const size = `${(content.size / 1e6).toFixed(0)} MB`.padStart(8);
  const figures = `${requests} requests, ${bytesRead} bytes, ${median(times).toFixed(0)} ms`;
  const goal = `at most ${most.requests} and ${most.bytes}`;
  console.log(
    `${name.padEnd(22)}${size}  ${verdict}  ${figures}  ${met ? 'ok' : 'MISSED'}: ${goal}`,
  );
  return met;
}

interface Scanned {
  readonly requests: number;
  readonly bytesRead: number;
  readonly verdict: string;
}

/** Not `spawnSync`: the hub answers in this very thread. */
async function scan(uri: string): Promise<Scanned> {
  const env = { ...process.env, HF_ENDPOINT: hub.url, HF_HOME: '/nonexistent' };
  const child = spawn(process.execPath, [CLI, 'scan', uri, '--format', 'json'], { env });
  const pieces: Buffer[] = [];
  child.stdout.on('data', (piece: Buffer) => pieces.push(piece));
  child.stderr.pipe(process.stderr);
  await new Promise((resolve) => {
    child.on('close', resolve);
  });
  // Our own report: its shape is held by the tests.
  const { files }: { readonly files: readonly Scanned[] } = JSON.parse(
    Buffer.concat(pieces).toString(),
  );
  return files[0] ?? { requests: 0, bytesRead: 0, verdict: 'nothing' };
}
