/**
 * A file that is in the folder already, with the right digest: judged like any other.
 * @module
 */
import { closeSync, constants, openSync } from 'node:fs';
import { join } from 'node:path';
import type { LockedFile } from '../../pull/lock-file.ts';
import type { PlannedFile } from '../../pull/plan.ts';
import { onDisk } from '../../pull/pull-error.ts';
import { judgeDescriptor } from './judge-descriptor.ts';
import { judgedPart, type PulledFile } from './pull-report.ts';
import { passes, worseThanLocked } from './passes.ts';
import type { PullSettings } from './pull-settings.ts';

/** What there is to say of it; without `root` it is not looked at again. */
export function keptFile(
  { file, kept, size }: PlannedFile,
  { policy, failOn, onUnsafe, locked: strictly }: PullSettings,
  root: string | undefined,
  locked?: LockedFile,
): PulledFile {
  const [first] = kept;
  const isItself = kept.length === 1 && first?.name === file.name;
  const own = isItself ? { sha256: first.sha256 } : { sha256: locked?.sha256, placed: kept };
  const common = { name: file.name, size: isItself ? first.size : size, ...own };
  if (root === undefined) return { ...common, status: 'kept' };
  for (const { name } of kept) {
    const { O_RDONLY, O_NOFOLLOW } = constants;
    const fd = onDisk(() => openSync(join(root, name), O_RDONLY | O_NOFOLLOW));
    try {
      const { report } = judgeDescriptor(fd, name, policy);
      const judged = judgedPart(report);
      const worse = isItself && strictly ? worseThanLocked(report, locked) : undefined;
      if (worse !== undefined) {
        return { ...common, status: 'blocked', ...judged, code: 'NOT_LOCKED', message: worse };
      }
      if (!passes(report, failOn)) {
        const status = onUnsafe === 'warn' ? 'warned' : 'blocked';
        const message = 'it is in the folder already, and does not pass; remove it';
        return { ...common, status, ...judged, ...(status === 'blocked' ? { message } : {}) };
      }
      if (isItself) return { ...common, status: 'kept', ...judged };
    } finally {
      closeSync(fd);
    }
  }
  // What is here was made of it: what it was is what the lock file says.
  const { format, verdict } = locked ?? {};
  return { ...common, status: 'kept', format, verdict: verdict ?? 'not-a-model' };
}
