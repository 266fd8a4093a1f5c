/**
 * One file on its way: fetched into quarantine, compared with its digest, judged, and given its place or kept out.
 * @module
 */
import { renameSync, rmSync } from 'node:fs';
import type { FileIdentity } from '../../pull/lock-file.ts';
import { copyLocal } from '../../pull/copy-local.ts';
import { PartFile } from '../../pull/part-file.ts';
import { placeFile } from '../../pull/place.ts';
import type { PlannedFile } from '../../pull/plan.ts';
import { onDisk, PullError, type PullCode } from '../../pull/pull-error.ts';
import type { Places } from '../../pull/quarantine.ts';
import { receive } from '../../pull/receive.ts';
import { sha256OfText } from '../sha256.ts';
import type { Arrived, FileRun } from './file-run.ts';
import { judgeDescriptor } from './judge-descriptor.ts';
import { placeConverted } from './place-converted.ts';
import { judgedPart, type PulledFile } from './pull-report.ts';
import { passes, worseThanLocked } from './passes.ts';
import { writeQuarantineReport, type QuarantineNote } from './quarantine-report.ts';

const PAUSE_MS = 500;

/** Brings one file; what goes wrong with it is its result. */
export async function pullFile(planned: PlannedFile, run: FileRun): Promise<PulledFile> {
  const { file, size } = planned;
  const places = run.quarantine.placesOf(file.name);
  let part: PartFile | undefined;
  try {
    part = await openPart(planned, places, run.signal);
    run.progress.add(part.length, false);
    const sha256 = await bring(planned, part, run);
    const judged = judgeDescriptor(part.fd, file.name, run.settings.policy);
    return await settle({ planned, places, fd: part.fd, sha256, judged }, run);
  } catch (error) {
    if (!(error instanceof PullError)) throw error;
    const { code, message } = error;
    const status = code === 'INTERRUPTED' ? 'waiting' : 'failed';
    const report = clearAfter({ name: file.name, code, message }, places, run);
    return { name: file.name, status, size, code, message, report };
  } finally {
    part?.close();
    run.progress.fileDone();
  }
}

function openPart(
  { file, size, expected }: PlannedFile,
  places: Places,
  signal: AbortSignal,
): Promise<PartFile> {
  const address = sha256OfText(file.request.url);
  return PartFile.open(places, { name: file.name, address, digest: expected, size }, signal);
}

/** From a copy on this machine, where there is a good one; else over the network. */
async function bring(planned: PlannedFile, part: PartFile, run: FileRun): Promise<string> {
  const { file, size, expected } = planned;
  const { client, signal, progress, maxUnknown } = run;
  if (file.local !== undefined && expected !== undefined && part.length !== size) {
    progress.add(-part.length, false);
    const sha256 = await copyLocal(file.local, part, signal);
    if (sha256 !== undefined) {
      progress.add(part.length, false);
      return sha256;
    }
  }
  if (file.request.url === '') {
    throw new PullError('HTTP', 'offline, and the copy in the cache is not what it should be');
  }
  const incoming = {
    request: file.request,
    size,
    etag: file.etag,
    hasDigest: expected !== undefined,
  };
  return receive(incoming, part, {
    client,
    signal,
    maxUnknown,
    pauseMs: PAUSE_MS,
    onSize: (bytes) => progress.expect(bytes, 0),
    onBytes: (count) => progress.add(count, true),
  });
}

async function settle(arrived: Arrived, run: FileRun): Promise<PulledFile> {
  const { planned, judged } = arrived;
  const { onUnsafe, failOn, locked } = run.settings;
  const known = locked ? run.locked.get(planned.file.name) : undefined;
  const worse = worseThanLocked(judged.report, known);
  if (worse !== undefined) return blocked(arrived, run, 'NOT_LOCKED', worse);
  if (known?.placed !== undefined) return convertedOrBlocked(arrived, run, known.placed);
  if (passes(judged.report, failOn)) return placed(arrived, run, 'placed');
  if (onUnsafe === 'warn') return placed(arrived, run, 'warned');
  // A lock file that knows of no conversion knows nothing of what it would make.
  const mayConvert = onUnsafe === 'convert' && !locked && judged.report?.verdict !== 'incomplete';
  return mayConvert ? convertedOrBlocked(arrived, run, undefined) : blocked(arrived, run);
}

async function convertedOrBlocked(
  arrived: Arrived,
  run: FileRun,
  expected: readonly FileIdentity[] | undefined,
): Promise<PulledFile> {
  try {
    return await placeConverted(arrived, run, expected);
  } catch (error) {
    if (!(error instanceof PullError)) throw error;
    return blocked(arrived, run, error.code, error.message);
  }
}

function placed(arrived: Arrived, run: FileRun, status: 'placed' | 'warned'): PulledFile {
  const { planned, places, fd, sha256, judged } = arrived;
  const { name } = planned.file;
  const { quarantine, settings } = run;
  placeFile(places.part, fd, { root: quarantine.target, name, force: settings.force });
  quarantine.forget(places);
  return { name, status, size: judged.source.size, sha256, ...judgedPart(judged.report) };
}

function blocked(arrived: Arrived, run: FileRun, code?: PullCode, message?: string): PulledFile {
  const { planned, places, sha256, judged } = arrived;
  const { name } = planned.file;
  onDisk(() => rmSync(places.made, { recursive: true, force: true }));
  const note = { name, sha256, code, message, scan: judged.report };
  const report = writeQuarantineReport(places, places.part, { directory: run.directory, note });
  const { size } = judged.source;
  return {
    name,
    status: 'blocked',
    size,
    sha256,
    ...judgedPart(judged.report),
    code,
    message,
    report,
  };
}

/** Bytes that are wrong are kept to be looked at, but no later run builds on them. */
function clearAfter(note: QuarantineNote, places: Places, run: FileRun): string | undefined {
  const { part, journal, refused } = places;
  const isWrong = note.code === 'WRONG_DIGEST';
  if (isWrong) onDisk(() => renameSync(part, refused));
  else if (!USELESS.has(note.code)) return undefined;
  for (const path of [part, journal]) onDisk(() => rmSync(path, { force: true }));
  const { directory } = run;
  return isWrong ? writeQuarantineReport(places, refused, { directory, note }) : undefined;
}

/** Codes after which the bytes that came are the beginning of nothing. */
const USELESS: ReadonlySet<PullCode | undefined> = new Set(['WRONG_SIZE', 'TOO_LARGE', 'CHANGED']);
