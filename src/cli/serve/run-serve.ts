/**
 * The service from the flags to the end of its last request.
 * @module
 */
import type { OpenBlobs } from '../../service/blobs/open-blobs.ts';
import { startServer, type RunningServer } from '../../service/http/server.ts';
import type { HttpParts } from '../../service/http/service-env.ts';
import type { OpenStore } from '../../service/store/open-store.ts';
import { keepTidy } from '../../service/store/tidy.ts';
import { POST_RULES, startMessenger } from '../../service/worker/messenger.ts';
import { startWorker } from '../../service/worker/worker.ts';
import type { Invocation } from '../command.ts';
import { OK } from '../exit-code.ts';
import { watchInterruption } from '../interruption.ts';
import { blobsPlace, openBlobs } from '../service/open-blobs.ts';
import {
  networkOf,
  newJobsFolder,
  readWorkerSettings,
  type WorkerSettings,
} from '../service/worker-settings.ts';
import { UsageError } from '../usage-error.ts';
import { VERSION } from '../version.ts';
import { policyProblem } from './check-policy.ts';
import { dataFolder, openServiceStore } from './open-service.ts';
import { readServeSettings, type ServeSettings } from './serve-settings.ts';
import { readPage } from './service-pages.ts';

type Log = HttpParts['log'];

/** Serves until it is interrupted. */
export async function runServe({ values, terminal }: Invocation): Promise<number> {
  const settings = readServeSettings(values);
  const jobs = settings.works ? values['workers'] : undefined;
  const working = readWorkerSettings({ ...values, jobs });
  const pages = { dashboard: readPage('dashboard'), lab: readPage('lab') };
  const place = blobsPlace(values);
  const folder = dataFolder(values);
  const isQuiet = values['quiet'] === true;
  const log: Log = (line) => {
    if (isQuiet) return;
    terminal.err(`${JSON.stringify({ at: new Date().toISOString(), ...line })}\n`);
  };
  const interruption = watchInterruption();
  const blobs = await openBlobs(place ?? folder.blobs, working.quota);
  const slots = working.slots + CONNECTIONS;
  const open = await openServiceStore(values, folder, slots).catch(async (error: unknown) => {
    await blobs.close();
    throw error;
  });
  try {
    const hosts = { loopback: settings.loopback, port: settings.port, names: settings.names };
    const { limits, addresses } = settings;
    const server = await listen(
      {
        store: open.store,
        blobs,
        limits,
        addresses,
        hosts,
        pages,
        version: VERSION,
        checkPolicy: policyProblem,
        log,
        now: () => new Date(),
      },
      settings,
    );
    const engineRoom = startEngineRoom({ open, blobs, settings, working, log });
    terminal.out(`${addressOf(settings, server.port)}\n`);
    log({
      event: 'listening',
      address: addressOf(settings, server.port),
      database: open.database.name,
    });
    await interruption.raised;
    log({ event: 'ending' });
    await Promise.all([server.close(), engineRoom.stop()]);
    return OK;
  } finally {
    interruption.close();
    await blobs.close();
    await open.store.close();
  }
}

/** Connections besides those of the workers. */
const CONNECTIONS = 6;

async function listen(parts: HttpParts, settings: ServeSettings): Promise<RunningServer> {
  const { host, port, loopback } = settings;
  if (!loopback && (await parts.store.countKeys()) === 0) {
    throw new UsageError(
      `--listen ${host}: other machines would need no key, as there is none: make one with keys add`,
    );
  }
  return startServer(parts, { host, port }).catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    throw new UsageError(`--listen: ${why}`, { cause: error });
  });
}

interface EngineRoom {
  readonly open: OpenStore;
  readonly blobs: OpenBlobs;
  readonly settings: ServeSettings;
  readonly working: WorkerSettings;
  readonly log: Log;
}

function startEngineRoom({ open, blobs, settings, working, log }: EngineRoom): {
  stop(): Promise<void>;
} {
  const { allowPrivate } = settings.addresses;
  const messenger = startMessenger(open, { ...POST_RULES, allowPrivate });
  const tables = keepTidy(open.database, settings.keepDays);
  const tidy = setInterval(() => void blobs.tidy().catch(() => {}), TIDY_MS);
  const worker = settings.works
    ? startWorker({
        open,
        blobs,
        slots: working.slots,
        limits: working.limits,
        log: (message) => log({ event: 'worker', message }),
        program: process.argv[1] ?? '',
        folder: newJobsFolder(),
        network: networkOf(process.env, allowPrivate),
      })
    : undefined;
  return {
    async stop() {
      clearInterval(tidy);
      await Promise.all([worker?.drain(working.drainSeconds), messenger.stop(), tables.stop()]);
    },
  };
}

const TIDY_MS = 60 * 60_000;

function addressOf({ host }: ServeSettings, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}/`;
}
