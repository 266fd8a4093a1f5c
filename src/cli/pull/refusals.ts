/**
 * What keeps a whole source from being fetched, before any byte of it is.
 * @module
 */
import { lockProblems } from '../../pull/check-lock.ts';
import type { LockedFile } from '../../pull/lock-file.ts';
import type { PlannedFile } from '../../pull/plan.ts';
import { nameProblems, type NameProblem } from '../../pull/target-names.ts';
import type { RemoteFile } from '../../sources/remote/remote-model.ts';
import type { PulledFile, PulledSource } from './pull-report.ts';
import type { PullSettings } from './pull-settings.ts';

/** Why nothing is fetched, and each file. */
export type Refusal = Pick<PulledSource, 'code' | 'message' | 'files'>;

/** Looks at names, and at what a lock file says: all of it when `strict`, else of the files that it knows. */
export function refuseListing(
  files: readonly RemoteFile[],
  locked: readonly LockedFile[] | undefined,
  strict: boolean,
): Refusal | undefined {
  const names = nameProblems(files.map(({ name }) => name));
  if (names.length > 0) {
    return refusedFor(files, names, 'UNSAFE_NAME', 'names that cannot be used; see --exclude');
  }
  if (locked === undefined) return undefined;
  const problems = strict ? lockProblems(files, locked) : sharedProblems(files, locked);
  if (problems.length === 0) return undefined;
  return refusedFor(files, problems, 'NOT_LOCKED', 'not what the lock file says');
}

function sharedProblems(
  files: readonly RemoteFile[],
  locked: readonly LockedFile[],
): readonly NameProblem[] {
  const listed = new Set(files.map(({ name }) => name));
  const known = locked.filter(({ name }) => listed.has(name));
  const names = new Set(known.map(({ name }) => name));
  return lockProblems(
    files.filter(({ name }) => names.has(name)),
    known,
  );
}

function refusedFor(
  files: readonly RemoteFile[],
  problems: readonly NameProblem[],
  code: 'UNSAFE_NAME' | 'NOT_LOCKED' | 'EXISTS',
  what: string,
): Refusal {
  const messages = new Map(problems.map(({ name, message }) => [name, message]));
  const listed = files.map(({ name, size }): PulledFile => {
    const message = messages.get(name);
    messages.delete(name);
    return message === undefined
      ? { name, status: 'waiting', size }
      : { name, status: code === 'EXISTS' ? 'failed' : 'blocked', size, code, message };
  });
  const gone = [...messages].map(([name, message]): PulledFile => ({
    name,
    status: 'blocked',
    size: undefined,
    code,
    message,
  }));
  return { code, message: `${what}; nothing was fetched`, files: [...listed, ...gone] };
}

/** Files that are in the way, and sizes that are too large. */
export function refusePlan(
  planned: readonly PlannedFile[],
  { maxSize }: PullSettings,
): Refusal | undefined {
  const conflicts = planned.flatMap(({ file, step, message = '' }) =>
    step === 'conflict' ? [{ name: file.name, message }] : [],
  );
  const files = planned.map(({ file }) => file);
  if (conflicts.length > 0) return refusedFor(files, conflicts, 'EXISTS', 'files are in the way');
  const bytes = planned.reduce((sum, { size = 0 }) => sum + size, 0);
  if (maxSize === undefined || bytes <= maxSize) return undefined;
  const message = `${bytes} bytes in all, --max-size allows ${maxSize}; nothing was fetched`;
  return { code: 'TOO_LARGE', message, files: waiting(planned) };
}

function waiting(planned: readonly PlannedFile[]): readonly PulledFile[] {
  return planned.map(({ file, size }) => ({ name: file.name, status: 'waiting', size }));
}
