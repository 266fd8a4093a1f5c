/**
 * What was made of a file takes its place: all outputs are judged before any of them has a name.
 * @module
 */
import { closeSync, constants, openSync } from 'node:fs';
import { basename, dirname } from 'node:path';
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
import { passes } from './pull-settings.ts';

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
    const files = outputs.map((output) => checked(output, run));
    const { target: root } = run.quarantine;
    if (expected !== undefined) assertExpected(files, expected);
    // The main file comes last: until it is there, nothing of the model is.
    for (const [index, { path, fd, target }] of [...outputs.entries()].toReversed()) {
      const [file] = files.slice(index, index + 1);
      const isDone = file !== undefined && isHere(root, file);
      if (!isDone) placeFile(path, fd, { root, name: target, force: run.settings.force });
    }
    run.quarantine.forget(places);
    const { size } = judged.source;
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

/** Throws where the name is taken, or where the output does not pass itself. */
function checked({ fd, target }: OutputFile, run: FileRun): FileIdentity {
  const { names, quarantine, settings } = run;
  const unusable = unusableName(target);
  if (unusable !== undefined) throw new PullError('UNSAFE_NAME', `${target}: ${unusable}`);
  if (names.has(foldName(target))) {
    throw new PullError(
      'EXISTS',
      `the model has a file ${target} of its own; exclude one of the two`,
    );
  }
  const { source, report } = judgeDescriptor(fd, target, settings.policy);
  if (!passes(report, settings.failOn)) {
    throw new PullError(
      'NOT_CONVERTED',
      `what was made of it would be ${report?.verdict ?? ''} too`,
    );
  }
  const made = { name: target, size: source.size, sha256: sha256OfFile(source) };
  const standing = standingAt(quarantine.target, target);
  if (standing.kind === 'nothing') return made;
  // A run that was killed between two outputs has left the first of them; it is the same again.
  const mayReplace =
    standing.kind === 'file' && (settings.force || isHere(quarantine.target, made));
  if (mayReplace) return made;
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
