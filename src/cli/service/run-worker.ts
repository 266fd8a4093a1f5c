/**
 * A worker from the flags to the end of its last job.
 * @module
 */
import type { OpenStore } from '../../service/store/open-store.ts';
import { hasKernelLimits } from '../../service/worker/child-limits.ts';
import { POST_RULES, startMessenger } from '../../service/worker/messenger.ts';
import { startWorker } from '../../service/worker/worker.ts';
import type { Invocation, Values } from '../command.ts';
import { OK } from '../exit-code.ts';
import { watchInterruption } from '../interruption.ts';
import { databaseOf, openServiceStore } from '../serve/open-service.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { blobsPlace, openBlobs } from './open-blobs.ts';
import { networkOf, newJobsFolder, readWorkerSettings } from './worker-settings.ts';

/** Works until it is interrupted. */
export async function runWorker({ paths, values, terminal }: Invocation): Promise<number> {
  if (paths.length > 0)
    throw new UsageError('worker takes no paths: its jobs come from the service');
  const settings = readWorkerSettings(values);
  const allowPrivate = values['allowPrivate'] === true;
  const place = blobsPlace(values);
  if (place === undefined)
    throw new UsageError('worker needs --blobs FOLDER or s3://BUCKET/PREFIX, as serve uses it');
  const blobs = await openBlobs(place, settings.quota);
  const open = await opened(values, settings.slots).catch(async (error: unknown) => {
    await blobs.close();
    throw error;
  });
  const log = (line: string): void => terminal.err(`${line}\n`);
  const interruption = watchInterruption();
  try {
    const worker = startWorker({
      open,
      blobs,
      log,
      slots: settings.slots,
      limits: settings.limits,
      program: process.argv[1] ?? '',
      folder: newJobsFolder(),
      network: networkOf(process.env, allowPrivate),
    });
    const messenger = startMessenger(open, { ...POST_RULES, allowPrivate });
    if (values['quiet'] !== true) greet(terminal, open, settings.slots);
    await interruption.raised;
    if (values['quiet'] !== true) log(`Ending; jobs under way: ${worker.active}`);
    await Promise.all([worker.drain(settings.drainSeconds), messenger.stop()]);
    return OK;
  } finally {
    interruption.close();
    await blobs.close();
    await open.store.close();
  }
}

function greet(terminal: Terminal, { database }: OpenStore, slots: number): void {
  terminal.err(`Working on ${slots} jobs at once from ${database.name}. Ctrl-C ends it.\n`);
  if (hasKernelLimits()) return;
  terminal.err(
    'No setpriv and prlimit (util-linux) here: jobs are bounded by Node and by watching.\n',
  );
}

/** Not the embedded database: that is open in `serve`, which has workers of its own. */
async function opened(values: Values, slots: number): Promise<OpenStore> {
  if (databaseOf(values) === undefined) {
    throw new UsageError(
      'worker needs --database postgres://… or PICKLEPROOF_DATABASE; the embedded database has its workers in serve',
    );
  }
  const connections = Math.min(MOST_CONNECTIONS, slots + SPARE_CONNECTIONS);
  return openServiceStore(values, { blobs: '', database: '' }, connections);
}

const SPARE_CONNECTIONS = 4;
const MOST_CONNECTIONS = 20;
