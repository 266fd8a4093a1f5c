/**
 * Flags about jobs that `worker` and `serve` share.
 * @module
 */
import { randomUUID } from 'node:crypto';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHILD_LIMITS, type ChildLimits } from '../../service/worker/child-limits.ts';
import { removeLeftovers, temporaryName } from '../../sinks/temporary-files.ts';
import { parseByteSize } from '../byte-size.ts';
import type { Values } from '../command.ts';
import { PUBLIC_ONLY } from '../remote/list-address.ts';
import { UsageError } from '../usage-error.ts';

/** How jobs are worked on. */
export interface WorkerSettings {
  readonly slots: number;
  readonly limits: ChildLimits;
  /** Bytes of the blob store. */
  readonly quota: number;
  readonly drainSeconds: number;
}

const QUOTA = 100e9;
const DRAIN_SECONDS = 30;
const DAY_SECONDS = 86_400;
const MOST_SLOTS = 1024;
/** Node itself needs some 60 MB. */
const LEAST_MEMORY = 128 * 2 ** 20;

/** From the flags; throws `UsageError`. */
export function readWorkerSettings(values: Values): WorkerSettings {
  const memory = sizeOf(values, 'memory', CHILD_LIMITS.memoryMiB * 2 ** 20);
  if (memory < LEAST_MEMORY) throw new UsageError('--memory: a job needs at least 128MiB');
  const quota = sizeOf(values, 'quota', QUOTA);
  const seconds = numberOf(values, 'timeout', CHILD_LIMITS.seconds, DAY_SECONDS);
  return {
    slots: numberOf(values, 'jobs', availableParallelism(), MOST_SLOTS),
    limits: { ...CHILD_LIMITS, seconds, memoryMiB: Math.floor(memory / 2 ** 20), fileBytes: quota },
    quota,
    drainSeconds: numberOf(values, 'drain', DRAIN_SECONDS, DAY_SECONDS),
  };
}

function sizeOf(values: Values, flag: string, standard: number): number {
  const value = values[flag];
  if (value === undefined) return standard;
  const size = typeof value === 'string' ? parseByteSize(value) : undefined;
  if (size === undefined) throw new UsageError(`--${flag} ${String(value)}: a size like 500MB`);
  return size;
}

function numberOf(values: Values, flag: string, standard: number, most: number): number {
  const value = values[flag];
  if (value === undefined) return standard;
  const number = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : 0;
  if (number >= 1 && number <= most) return number;
  throw new UsageError(`--${flag} ${String(value)}: a number from 1 to ${most}`);
}

/**
 * What a child that fetches is told of our surroundings: how to reach the network, and no secret. Unless private networks
 * are allowed it will not go there, whatever the address, the name server or a redirect says.
 */
export function networkOf(
  env: NodeJS.ProcessEnv,
  allowPrivate = false,
): Readonly<Record<string, string>> {
  const found: Record<string, string> = allowPrivate ? {} : { [PUBLIC_ONLY]: '1' };
  for (const name of NETWORK) {
    const value = env[name];
    if (value !== undefined) found[name] = value;
  }
  return found;
}

const NETWORK = [
  'HTTPS_PROXY',
  'https_proxy',
  'NO_PROXY',
  'no_proxy',
  'NODE_EXTRA_CA_CERTS',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
];

/** A folder for jobs that nobody can have made before us; what killed workers left there is taken away. */
export function newJobsFolder(): string {
  removeLeftovers(tmpdir());
  return join(tmpdir(), temporaryName(`jobs-${randomUUID()}`));
}
