/**
 * One address from its listing to the files in the folder: list, choose, look at the names, compare with the lock
 * file, plan, look at what is there from afar, fetch.
 * @module
 */
import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FileReport } from '../../core/finding.ts';
import { chosen } from '../../pull/choose-files.ts';
import { assertRoom } from '../../pull/disk-space.ts';
import { pinnedAddress } from '../../pull/addresses.ts';
import { readNote } from '../../pull/conversion-note.ts';
import type { LockedFile, LockedSource } from '../../pull/lock-file.ts';
import { bytesInPart, planFiles, type PlannedFile } from '../../pull/plan.ts';
import { PullError } from '../../pull/pull-error.ts';
import { QuarantineFolder } from '../../pull/quarantine.ts';
import { foldName } from '../../sign/names.ts';
import type { RemoteFile, RemoteModel } from '../../sources/remote/remote-model.ts';
import type { RemoteClient } from '../../sources/remote/remote-store.ts';
import { fetchAll } from './fetch-all.ts';
import { keptFile } from './kept-file.ts';
import { preScan, type PreScanRun } from './pre-scan.ts';
import { isInFolder, judgedPart, type PulledFile, type PulledSource } from './pull-report.ts';
import type { PullSettings } from './pull-settings.ts';
import { refuseListing, refusePlan, type Refusal } from './refusals.ts';
import type { TransferProgress } from './transfer-progress.ts';

/** One address and its folder. */
export interface PullTarget {
  /** What is listed; it may hold a signature. */
  readonly address: string;
  /** The same, as it is shown and kept. */
  readonly uri: string;
  readonly directory: string;
  /** What the lock file knows of it. */
  readonly locked: LockedSource | undefined;
}

/** What all addresses share. */
export interface SourceRun extends PreScanRun {
  readonly model: RemoteModel;
  readonly client: RemoteClient;
  readonly progress: TransferProgress;
}

/** Bytes of a content whose size nobody says, where the user gives no limit. */
const MAX_UNKNOWN = 64 * 2 ** 30;

/** Pulls one address. What goes wrong with it is in its result. */
export async function pullSource(target: PullTarget, run: SourceRun): Promise<PulledSource> {
  const { address, uri, directory } = target;
  const { settings, model, signal } = run;
  const pinned = pinnedAddress(address, model);
  const about = { uri, pinned, directory };
  const choice = settings.locked ? (target.locked ?? settings.choice) : settings.choice;
  const files = chosen(model.files, choice);
  const known = lockedFiles(target.locked, pinned, settings);
  const locked = known ?? NOTHING;
  const refusal = refuseListing(files, known && [...known.values()], settings.locked);
  if (refusal !== undefined) return { ...about, ...refusal };
  if (settings.dryRun) {
    const root = existsSync(directory) ? realpathSync(directory) : resolve(directory);
    const planned = await planFiles({ root, files, locked, force: settings.force, signal });
    return { ...about, ...(await dryRun(planned, run, locked)) };
  }
  const quarantine = new QuarantineFolder(directory);
  try {
    const root = quarantine.target;
    const noted = settings.locked ? locked : withNotes(locked, files, quarantine);
    const planned = await planFiles({ root, files, locked: noted, force: settings.force, signal });
    const early = refusePlan(planned, settings) ?? (await refuseRemote(planned, run, locked));
    if (early !== undefined) return { ...about, ...early };
    const destination = { quarantine, directory, locked: noted };
    return { ...about, files: await bringAll(planned, destination, run) };
  } finally {
    quarantine.close();
  }
}

type Locked = ReadonlyMap<string, LockedFile>;

const NOTHING: Locked = new Map();

/** What the lock file says of this very revision; nothing when it knows another one, or when that is to be renewed. */
function lockedFiles(
  locked: LockedSource | undefined,
  pinned: string,
  { locked: strictly, force }: PullSettings,
): Locked | undefined {
  if (locked === undefined) return undefined;
  if (strictly && locked.pinned !== pinned) {
    throw new PullError('NOT_LOCKED', `the lock file says ${locked.pinned}, the store ${pinned}`);
  }
  if (!strictly && (locked.pinned !== pinned || force)) return undefined;
  return new Map(locked.files.map((file) => [file.name, file]));
}

/** What an interrupted run has converted already is known as if it were locked. */
function withNotes(
  locked: Locked,
  files: readonly RemoteFile[],
  quarantine: QuarantineFolder,
): Locked {
  const known = new Map(locked);
  for (const { name, digest } of files) {
    const note = digest && readNote(quarantine.placesOf(name).note, digest);
    if (note?.name === name && !known.has(name)) known.set(name, note);
  }
  return known;
}

/** What is seen from afar not to pass keeps everything from being fetched, unless it may come all the same. */
async function refuseRemote(
  planned: readonly PlannedFile[],
  run: SourceRun,
  locked: Locked,
): Promise<Refusal | undefined> {
  if (run.settings.onUnsafe !== 'block') return undefined;
  const refused = await preScan(planned, run, locked);
  if (refused.size === 0) return undefined;
  return { files: planned.map((each) => beforeFetching(each, refused, 'waiting')) };
}

async function dryRun(
  planned: readonly PlannedFile[],
  run: SourceRun,
  locked: Locked,
): Promise<Refusal> {
  const early = refusePlan(planned, run.settings);
  if (early !== undefined) return early;
  const refused = await preScan(planned, run, locked);
  const files = planned.map((each) => {
    const { step } = each;
    if (step === 'keep') return keptFile(each, run.settings, undefined);
    return beforeFetching(each, refused, step === 'replace' ? 'replace' : 'fetch');
  });
  return { files };
}

function beforeFetching(
  { file, size }: PlannedFile,
  refused: ReadonlyMap<string, FileReport>,
  otherwise: 'waiting' | 'fetch' | 'replace',
): PulledFile {
  const report = refused.get(file.name);
  if (report === undefined) return { name: file.name, status: otherwise, size };
  return { name: file.name, status: 'blocked', size, ...judgedPart(report), remote: true };
}

/** Where the files go, and what they have to be. */
interface Destination {
  readonly quarantine: QuarantineFolder;
  readonly directory: string;
  readonly locked: Locked;
}

async function bringAll(
  planned: readonly PlannedFile[],
  destination: Destination,
  { settings, client, signal, progress }: SourceRun,
): Promise<readonly PulledFile[]> {
  const { quarantine } = destination;
  const coming = planned.filter(({ step }) => step !== 'keep');
  const bytes = coming.reduce((sum, { size = 0 }) => sum + size, 0);
  const parts = coming.map(({ file }) => bytesInPart(quarantine.placesOf(file.name)));
  const here = parts.reduce((sum, size) => sum + size, 0);
  assertRoom(quarantine.path, Math.max(0, bytes - here));
  progress.expect(bytes, coming.length);
  const { maxSize } = settings;
  const maxUnknown = maxSize === undefined ? MAX_UNKNOWN : Math.max(0, maxSize - bytes);
  const names = new Set(planned.map(({ file }) => foldName(file.name)));
  const shared = { settings, client, signal, progress, names, maxUnknown };
  const pulled = await fetchAll(planned, { ...destination, ...shared });
  if (pulled.every(isInFolder)) {
    for (const { file } of planned) quarantine.forgetNote(quarantine.placesOf(file.name));
  }
  return pulled;
}
