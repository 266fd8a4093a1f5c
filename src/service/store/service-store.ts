/**
 * The port of the HTTP side, on a database.
 * @module
 */
import type { ServiceStore } from '../ports.ts';
import { addAudit } from './audit.ts';
import { cancelJob } from './cancel.ts';
import type { ChangeWatch } from './change-watch.ts';
import type { Database } from './database.ts';
import { readEvents } from './events.ts';
import { keptFor, STATS_MS } from './kept-stats.ts';
import { listJobs, readJob } from './list-jobs.ts';
import * as projects from './projects.ts';
import { reportByContent, reportByKey } from './reports.ts';
import { readStats } from './stats.ts';
import { submit, type Desk } from './submit.ts';

/** The store; who waits in this process is woken at once. */
export function storeOf(desk: Desk, watch: ChangeWatch): ServiceStore {
  const { database, boss } = desk;
  const stats = keptFor(STATS_MS, (project: string) =>
    readStats(database, project === '' ? undefined : project),
  );
  return {
    submit: (request) => watch.noticed(submit(desk, request)),
    job: (project, id) => readJob(database, project, id),
    jobs: (filter) => listJobs(database, filter),
    cancel: (project, id) => watch.noticed(cancelJob(database, boss, project, id)),
    events: (project, after, limit, job) => readEvents(database, project, after, { limit, job }),
    changed: (milliseconds) => watch.wait(milliseconds),
    report: (project, key) => reportByKey(database, project, key),
    reportOf: (project, sha256, kind) => reportByContent(database, project, sha256, kind),
    claimBlob: (project, sha256) => projects.claimBlob(database, project, sha256),
    ownsBlob: (project, sha256) => projects.ownsBlob(database, project, sha256),
    keyByHash: (secretHash) => projects.keyByHash(database, secretHash),
    addKey: (key) => projects.addKey(database, key),
    keys: (project) => projects.keysOf(database, project),
    revokeKey: (project, id) => projects.revokeKey(database, project, id),
    countKeys: () => projects.countKeys(database),
    policy: (project) => projects.policyOf(database, project),
    setPolicy: (project, toml) => projects.setPolicy(database, project, toml),
    webhooks: (project) => projects.webhooksOf(database, project),
    addWebhook: (hook) => projects.addWebhook(database, hook),
    removeWebhook: (project, id) => projects.removeWebhook(database, project, id),
    audit: (entry) => addAudit(database, entry),
    stats: (project) => stats(project ?? ''),
    ready: () => answers(database),
    close: () => close(desk, watch),
  };
}

async function answers(database: Database): Promise<boolean> {
  try {
    await database.query('SELECT 1 AS one');
    return true;
  } catch {
    return false;
  }
}

async function close({ database, boss }: Desk, watch: ChangeWatch): Promise<void> {
  watch.close();
  await boss.close();
  await database.close();
}
