/**
 * The scan of a model before it is signed: a signature says whom a model is from, and should not vouch for
 * one that runs code.
 * @module
 */
import type { FileReport } from '../../core/finding.ts';
import type { Verdict } from '../../core/verdict.ts';
import { rank } from '../../core/verdict.ts';
import type { Policy } from '../../policy/profile.ts';
import { terminalText } from '../../report/escape.ts';
import type { TreeFile } from '../../sources/model-tree.ts';
import { judgeFile } from '../judge-path.ts';
import type { Progress } from '../progress.ts';
import type { Terminal } from '../terminal.ts';

/** What the scan came to. */
export interface ScanFirst {
  /** The highest of all; undefined when nothing in the model is of a kind that is judged. */
  readonly verdict: Verdict | undefined;
  /** Files that are worse than clean. */
  readonly suspects: readonly FileReport[];
}

/** Files named one by one. */
const NAMED = 8;

/** Judges every file. */
export async function scanFirst(
  files: readonly TreeFile[],
  policy: Policy,
  progress: Progress,
): Promise<ScanFirst> {
  let verdict: Verdict | undefined;
  const suspects: FileReport[] = [];
  for (const { path } of files) {
    progress.update(path);
    const row = await judgeFile(path, { policy, hash: false, cache: false });
    if ('reason' in row) continue;
    if (verdict === undefined || rank(row.verdict) > rank(verdict)) verdict = row.verdict;
    if (row.verdict !== 'clean') suspects.push(row);
  }
  return { verdict, suspects };
}

/** Why a dangerous model is not signed. */
export function refusalText({ suspects }: ScanFirst, { paint }: Terminal): string {
  const dangerous = suspects.filter(({ verdict }) => verdict === 'dangerous');
  const lines = dangerous.slice(0, NAMED).map(({ path, findings }) => {
    const finding = findings.find(({ verdict }) => verdict === 'dangerous');
    const why = finding === undefined ? '' : `: ${terminalText(finding.message)}`;
    return `${paint.red('dangerous')} ${terminalText(path)}${why}`;
  });
  if (dangerous.length > NAMED) lines.push(`and ${dangerous.length - NAMED} more`);
  return `${lines.join('\n')}\nNot signed. --no-scan signs it all the same.\n`;
}

/** What a signer should know although the model is signed; nothing when all is clean. */
export function warningText({ suspects }: ScanFirst): string {
  if (suspects.length === 0) return '';
  const names = suspects
    .slice(0, NAMED)
    .map(({ path, verdict }) => `${terminalText(path)} (${verdict})`);
  const more = suspects.length > NAMED ? `, and ${suspects.length - NAMED} more` : '';
  return `Warning: the scan did not find everything clean: ${names.join(', ')}${more}\n`;
}
