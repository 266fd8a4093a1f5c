/**
 * All faults.
 * @module
 */
import type { Fault } from './fault.ts';
import { clockJumped, postgresRestarted, submittedTwice, workerKilled } from './faults-database.ts';
import { bothKilled, serverKilled } from './faults-server.ts';
import { diskFull, uploadBroken } from './faults-uploads.ts';
import { webhookHangs } from './faults-webhooks.ts';

/** By name, as `--only` takes them. */
export const FAULTS: Readonly<Record<string, Fault>> = {
  'worker-killed': workerKilled,
  'server-killed': serverKilled,
  'both-killed': bothKilled,
  'postgres-restarted': postgresRestarted,
  'submitted-twice': submittedTwice,
  'clock-jumped': clockJumped,
  'webhook-hangs': webhookHangs,
  'upload-broken': uploadBroken,
  'disk-full': diskFull,
};
