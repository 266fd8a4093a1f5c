/**
 * A service to measure: a database, a folder of contents, and workers as their users start them.
 * @module
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { RULESET } from '../../src/policy/ruleset.ts';
import { openFolderBlobs, type FolderBlobs } from '../../src/service/blobs/folder-blobs.ts';
import { sha256Hex } from '../../src/service/store/canonical.ts';
import { openStore, type OpenStore } from '../../src/service/store/open-store.ts';
import type { SampleModel } from './models.ts';

/** Everything but the workers. */
export interface Rig {
  readonly open: OpenStore;
  readonly blobs: FolderBlobs;
  readonly blobFolder: string;
  readonly program: string;
  readonly url: string;
}

/** The project that everything belongs to. */
export const PROJECT = 'bench';
const QUOTA = 1e12;

/** Opens store and contents. `program` is the bundled command line. */
export async function openRig(folder: string, url: string, program: string): Promise<Rig> {
  const blobFolder = join(folder, 'blobs');
  mkdirSync(blobFolder, { recursive: true });
  const engine = { version: '0.0.0', ruleset: RULESET };
  const open = await openStore({ database: url, engine, connections: 8 });
  return { open, blobs: openFolderBlobs(blobFolder, QUOTA), blobFolder, program, url };
}

/** Puts a model where an upload would. */
export async function upload({ blobs }: Rig, { bytes }: SampleModel): Promise<string> {
  const sha256 = sha256Hex(bytes);
  await blobs.append(sha256, { offset: 0, size: bytes.length, body: once(bytes) });
  return sha256;
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield await Promise.resolve(bytes);
}

/** Asks for a scan of it. */
export async function submitScan(rig: Rig, sha256: string, name: string): Promise<string> {
  const target = { kind: 'blob', sha256, name } as const;
  const { job } = await rig.open.store.submit({
    project: PROJECT,
    kind: 'scan',
    target,
    options: {},
  });
  return job.id;
}

/** Starts `pickleproof worker`. */
export function startWorkerProcess(
  { program, url, blobFolder }: Rig,
  jobs: number,
  more: readonly string[] = [],
): ChildProcess {
  const args = [
    program,
    'worker',
    '--blobs',
    blobFolder,
    '--jobs',
    String(jobs),
    '--quiet',
    ...more,
  ];
  return spawn(process.execPath, args, {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], PICKLEPROOF_DATABASE: url },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** Resolves when no job waits or is worked on. */
export async function allSettled({ open }: Rig, everyMs: number, look: () => void): Promise<void> {
  for (;;) {
    const [row] = await open.database.query(
      `SELECT count(*)::integer AS left FROM pickleproof.jobs WHERE state IN ('queued', 'active')`,
    );
    look();
    if (row?.['left'] === 0) return;
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
}

/** What must hold whatever happened; each line is something that does not. */
export async function problemsOf(
  { open }: Rig,
  expected: ReadonlyMap<string, string>,
): Promise<readonly string[]> {
  const jobs = await open.database.query(
    `SELECT id::text AS id, state, verdict, reason, report IS NOT NULL AS reported,
       (SELECT count(*) FROM pickleproof.events WHERE job = jobs.id AND state IN ('done', 'failed', 'dead'))::integer AS ends
     FROM pickleproof.jobs AS jobs WHERE project = $1`,
    [PROJECT],
  );
  const problems: string[] = [];
  const seen = new Set<string>();
  for (const row of jobs) {
    const id = String(row['id']);
    seen.add(id);
    const verdict = expected.get(id);
    if (row['state'] !== 'done')
      problems.push(`${id} is ${String(row['state'])}: ${String(row['reason'])}`);
    else if (verdict === undefined) problems.push(`${id} was asked for by nobody`);
    else if (row['verdict'] !== verdict)
      problems.push(`${id}: ${String(row['verdict'])}, not ${verdict}`);
    if (row['ends'] !== 1) problems.push(`${id} has ended ${String(row['ends'])} times`);
    if (row['reported'] !== true) problems.push(`${id} has no report`);
  }
  for (const id of expected.keys()) if (!seen.has(id)) problems.push(`${id} is lost`);
  return problems;
}
