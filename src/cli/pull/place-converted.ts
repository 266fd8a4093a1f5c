/**
 * What was made of a file takes its place: all outputs are judged before any of them has a name.
 * @module
 */
import { closeSync, constants, openSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { writeNote } from '../../pull/conversion-note.ts';
import type { FileIdentity } from '../../pull/lock-file.ts';
import { placeFile, standingAt } from '../../pull/place.ts';
import { isHere } from '../../pull/plan.ts';
import { onDisk, PullError } from '../../pull/pull-error.ts';
import { unusableName } from '../../pull/target-names.ts';
import { foldName } from '../../sign/names.ts';
import { sha256OfFile } from '../sha256.ts';
import { convertPart } from './convert-part.ts';
import type { Arrived, FileRun } from './file-run.ts';
import { judgeDescriptor } from './judge-descriptor.ts';
import { judgedPart, type PulledFile } from './pull-report.ts';
import { passes } from './passes.ts';

/**
 * Converts and places; throws `PullError` when the file has to stay where it is. `expected` is what a lock file says
 * that comes out of it.
 */
export async function placeConverted(
  arrived: Arrived,
  run: FileRun,
  expected: readonly FileIdentity[] | undefined,
): Promise<PulledFile> {
  const { planned, places, judged, sha256 } = arrived;
  const { name } = planned.file;
  if (judged.report === undefined) throw new PullError('NOT_CONVERTED', 'it is no model');
  const { policy } = run.settings;
  const made = await convertPart(judged.source, judged.report, { name, made: places.made, policy });
  const outputs = made.paths.map((path) => openOutputFile(path, name));
  try {
    const ready: Ready[] = [];
    for (const output of outputs) ready.push(await checked(output, run));
    const files = ready.map(({ file }) => file);
    if (expected !== undefined) assertExpected(files, expected);
    placeAll(ready, run);
    const { size } = judged.source;
    const { format, verdict } = judged.report;
    const { digest } = planned.file;
    const note = { name, size, sha256, format, verdict, placed: files };
    if (digest !== undefined) writeNote(places.note, digest, note);
    run.quarantine.forget(places);
    const { dropped } = made;
    return {
      name,
      status: 'converted',
      size,
      sha256,
      ...judgedPart(judged.report),
      placed: files,
      dropped,
    };
  } finally {
    for (const { fd } of outputs) closeSync(fd);
  }
}

/** The main file comes last: until it is there, nothing of the model is. */
function placeAll(ready: readonly Ready[], { quarantine, settings }: FileRun): void {
  for (const { path, fd, file, isThere } of ready.toReversed()) {
    const placing = { root: quarantine.target, name: file.name, force: settings.force };
    if (!isThere) placeFile(path, fd, placing);
  }
}

interface OutputFile {
  readonly path: string;
  readonly fd: number;
  /** Its name in the folder of the model. */
  readonly target: string;
}

function openOutputFile(path: string, name: string): OutputFile {
  const folder = dirname(name) === '.' ? '' : `${dirname(name)}/`;
  const { O_RDONLY, O_NOFOLLOW } = constants;
  return {
    path,
    fd: onDisk(() => openSync(path, O_RDONLY | O_NOFOLLOW)),
    target: `${folder}${basename(path)}`,
  };
}

/** An output that may be placed. */
interface Ready {
  readonly path: string;
  readonly fd: number;
  readonly file: FileIdentity;
  /** A run that was killed between two outputs has left the first of them; it is the same again. */
  readonly isThere: boolean;
}

/** Throws where the name is taken, or where the output does not pass itself. */
async function checked({ path, fd, target }: OutputFile, run: FileRun): Promise<Ready> {
  const { names, quarantine, settings, signal } = run;
  const unusable = unusableName(target);
  if (unusable !== undefined) throw new PullError('UNSAFE_NAME', `${target}: ${unusable}`);
  if (names.has(foldName(target))) {
    const message = `the model has a file ${target} of its own; exclude one of the two`;
    throw new PullError('EXISTS', message);
  }
  const { source, report } = judgeDescriptor(fd, target, settings.policy);
  if (!passes(report, settings.failOn)) {
    throw new PullError('NOT_CONVERTED', `what was made of it is ${report?.verdict ?? ''} too`);
  }
  const file = { name: target, size: source.size, sha256: sha256OfFile(source) };
  const isThere = await isHere(quarantine.target, file, signal);
  const { kind } = standingAt(quarantine.target, target);
  if (isThere || kind === 'nothing' || (kind === 'file' && settings.force)) {
    return { path, fd, file, isThere };
  }
  throw new PullError('EXISTS', `${target} is here already; --force replaces a file`);
}

function assertExpected(made: readonly FileIdentity[], expected: readonly FileIdentity[]): void {
  if (digests(made) === digests(expected)) return;
  const message =
    'what was made of it is not what the lock file says: another version of pickleproof made that; ' +
    'pull without --locked and look at the difference';
  throw new PullError('NOT_LOCKED', message);
}

function digests(files: readonly FileIdentity[]): string {
  const lines = files.map(({ name, sha256 }) => JSON.stringify([name, sha256]));
  return lines.toSorted().join('\n');
}
