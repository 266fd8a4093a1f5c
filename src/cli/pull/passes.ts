/**
 * Whether a file may come, by what was judged of it.
 * @module
 */
import type { FileReport } from '../../core/finding.ts';
import { rank } from '../../core/verdict.ts';
import type { LockedFile } from '../../pull/lock-file.ts';
import type { FailOn } from '../exit-code.ts';

/** Whether a verdict is good enough; `undefined` stands for a file that is no model. What is incomplete never is. */
export function passes(
  judged: Pick<FileReport, 'verdict' | 'complete'> | undefined,
  failOn: FailOn,
): boolean {
  if (judged === undefined) return true;
  const { verdict, complete } = judged;
  return complete && (verdict === 'clean' || (verdict === 'unknown' && failOn === 'dangerous'));
}

/** How a verdict is worse than the one in the lock file; nothing when it is not, or when nothing is locked. */
export function worseThanLocked(
  judged: Pick<FileReport, 'verdict'> | undefined,
  known: LockedFile | undefined,
): string | undefined {
  if (known === undefined || judged === undefined) return undefined;
  const { verdict } = judged;
  if (known.verdict !== undefined && rank(verdict) <= rank(known.verdict)) return undefined;
  return `judged ${verdict}, the lock file says ${known.verdict ?? 'that it is no model'}`;
}
