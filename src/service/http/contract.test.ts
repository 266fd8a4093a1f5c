/**
 * The contract of the HTTP API: over a store in memory, and over the embedded database with a folder of
 * blobs and a server that listens; over PostgreSQL where PICKLEPROOF_TEST_DATABASE names one.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { apiSecurity } from '../../../test/service/api-security.ts';
import {
  httpContract,
  scanReport,
  type ContractBench,
} from '../../../test/service/http-contract.ts';
import {
  benchOver,
  memoryBench,
  sendTo,
  serviceParts,
} from '../../../test/service/service-bench.ts';
import { openFolderBlobs } from '../blobs/folder-blobs.ts';
import { openStore, type OpenStore } from '../store/open-store.ts';
import { startServer, type RunningServer } from './server.ts';

describe('over a store in memory', () => {
  const made = memoryBench();
  const work = (verdict: string): Promise<void> => {
    for (const job of made.store.records.values()) {
      if (job.state !== 'queued' || job.target.kind !== 'blob') continue;
      const { sha256 } = job.target;
      made.store.finish(job.id, 'done', { verdict, sha256 }, scanReport(verdict));
    }
    return Promise.resolve();
  };
  httpContract(() => ({ ...made, work }));
  apiSecurity(() => made);
});

describe('over a database', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pickleproof-contract-'));
  let open: OpenStore;
  let server: RunningServer;
  let bench: ContractBench;
  beforeAll(async () => {
    const database = process.env['PICKLEPROOF_TEST_DATABASE'];
    open = await openStore({ database, engine: { version: '0.0.0', ruleset: 'sha256:none' } });
    const options = { store: open.store, blobs: openFolderBlobs(folder, 1e9) };
    const { keyFor } = benchOver(options);
    server = await startServer(serviceParts(options), { host: '127.0.0.1', port: 0 });
    const send = sendTo(`http://127.0.0.1:${server.port}`);
    bench = { send, keyFor, work: (verdict) => workOff(open, verdict) };
  }, 120_000);
  afterAll(async () => {
    await server.close();
    await open.store.close();
    rmSync(folder, { recursive: true });
  });
  httpContract(() => bench);
  apiSecurity(() => bench);
});

/** Plays the worker until nothing waits. */
async function workOff({ queue }: OpenStore, verdict: string): Promise<void> {
  for (;;) {
    const jobs = await queue.claim({ worker: 'test', most: 20, leaseSeconds: 30 });
    if (jobs.length === 0) return;
    for (const job of jobs) {
      const sha256 = job.target.kind === 'blob' ? job.target.sha256 : undefined;
      await queue.finish(job, {
        kind: 'done',
        report: JSON.stringify(scanReport(verdict)),
        sha256,
      });
    }
  }
}
