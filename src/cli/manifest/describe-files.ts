/**
 * What each file of a model is: its format and version, what it says of itself, and what the scan says of it.
 * @module
 */
import { closeSync, openSync, readSync } from 'node:fs';
import type { FileReport } from '../../core/finding.ts';
import { rank, worse, type Verdict } from '../../core/verdict.ts';
import { RULESET } from '../../policy/judge.ts';
import type { Policy } from '../../policy/profile.ts';
import { DeclaredFacts } from '../../sign/manifest/declared.ts';
import { formatVersion } from '../../sign/manifest/format-version.ts';
import type { ManifestFile, ManifestScan } from '../../sign/manifest/manifest.ts';
import type { TreeFile } from '../../sources/model-tree.ts';
import { judgeFile } from '../judge-path.ts';

/** What a file is, besides its bytes. */
export type Description = Pick<ManifestFile, 'format' | 'formatVersion' | 'verdict' | 'declared'>;

/** What the files are. */
export interface Descriptions {
  readonly files: ReadonlyMap<string, Description>;
  readonly scan: ManifestScan;
  /** Files that are worse than clean, the worst first. */
  readonly suspects: readonly FileReport[];
}

/** Bytes at the head of a file that say its version. */
const HEAD = 16;

/** Judges every file. */
export async function describeFiles(
  files: readonly TreeFile[],
  policy: Policy,
  progress: (name: string) => void,
): Promise<Descriptions> {
  const described = new Map<string, Description>();
  const reports: FileReport[] = [];
  for (const { name, path } of files) {
    progress(name);
    const facts = new DeclaredFacts();
    const row = await judgeFile(
      path,
      { policy, hash: false, cache: false },
      { onMetadata: (key, value) => facts.add(key, value) },
    );
    if ('reason' in row) continue;
    reports.push({ ...row, path: name });
    described.set(name, descriptionOf(row, headOf(path), facts));
  }
  return {
    files: described,
    scan: {
      verdict: reports.reduce((worst: Verdict, { verdict }) => worse(worst, verdict), 'clean'),
      complete: reports.every(({ complete }) => complete),
      ruleset: RULESET,
      files: reports.length,
    },
    suspects: reports
      .filter(({ verdict }) => verdict !== 'clean')
      .toSorted((a, b) => rank(b.verdict) - rank(a.verdict)),
  };
}

function descriptionOf(
  { format, verdict, members }: FileReport,
  head: Uint8Array,
  facts: DeclaredFacts,
): Description {
  const protocols = members.flatMap(({ protocol }) => (protocol === undefined ? [] : [protocol]));
  const declared = facts.all;
  return {
    format,
    formatVersion: formatVersion({ format, head, protocols, declared }),
    verdict,
    declared,
  };
}

function headOf(path: string): Uint8Array {
  const head = new Uint8Array(HEAD);
  try {
    const fd = openSync(path, 'r');
    try {
      return head.subarray(0, readSync(fd, head, 0, HEAD, 0));
    } finally {
      closeSync(fd);
    }
  } catch {
    return head.subarray(0, 0); // the verdict says that it cannot be read
  }
}
