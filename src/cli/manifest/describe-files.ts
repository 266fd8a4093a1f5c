/**
 * What each file of a model is: its format and version, what it says of itself, and what the scan says of it.
 * @module
 */
import { closeSync, openSync, readSync } from 'node:fs';
import type { FileReport } from '../../core/finding.ts';
import type { ByteSource } from '../../core/source.ts';
import { rank, worse, type Verdict } from '../../core/verdict.ts';
import { RULESET } from '../../policy/judge.ts';
import type { Policy } from '../../policy/profile.ts';
import { DeclaredFacts } from '../../sign/manifest/declared.ts';
import { formatVersion } from '../../sign/manifest/format-version.ts';
import type { ManifestFile, ManifestScan } from '../../sign/manifest/manifest.ts';
import type { TreeFile } from '../../sources/model-tree.ts';
import { scanIfModel } from '../../scan/scan.ts';
import { judgeFile, type Row } from '../judge-path.ts';
import { stateOf, type Described, type DescriptionCache } from './description-cache.ts';

/** What a file is, besides its bytes. */
export type Description = Pick<ManifestFile, 'format' | 'formatVersion' | 'verdict' | 'declared'>;

/** What the files are. */
export interface Descriptions {
  readonly files: ReadonlyMap<string, Description>;
  readonly scan: ManifestScan;
  /** Files that are worse than clean, the worst first. */
  readonly suspects: readonly Suspect[];
}

/** A file that is worse than clean. */
export interface Suspect {
  readonly name: string;
  readonly verdict: Verdict;
}

/** How to judge. */
export interface DescribeOptions {
  readonly policy: Policy;
  /** Only of what was judged without a policy of the user. */
  readonly cache: DescriptionCache | undefined;
  readonly progress: (name: string) => void;
}

/** Bytes at the head of a file that say its version. */
const HEAD = 16;

/** Judges every file. */
export async function describeFiles(
  files: readonly TreeFile[],
  { policy, cache, progress }: DescribeOptions,
): Promise<Descriptions> {
  const found = new Map<string, Described>();
  for (const file of files) {
    progress(file.name);
    found.set(file.name, cache?.get(file) ?? (await describe(file, policy, cache)));
  }
  cache?.save();
  return descriptionsOf(found);
}

/** What the files are, together. */
export function descriptionsOf(found: ReadonlyMap<string, Described>): Descriptions {
  const described = new Map<string, Description>();
  for (const [name, { description }] of found) {
    if (description !== undefined) described.set(name, description);
  }
  const complete = [...found.values()].every((each) => each.complete);
  const verdicts = [...described].map(([name, { verdict = 'incomplete' }]) => ({ name, verdict }));
  return {
    files: described,
    scan: {
      verdict: verdicts.reduce((worst: Verdict, { verdict }) => worse(worst, verdict), 'clean'),
      complete,
      ruleset: RULESET,
      files: described.size,
    },
    suspects: verdicts
      .filter(({ verdict }) => verdict !== 'clean')
      .toSorted((a, b) => rank(b.verdict) - rank(a.verdict)),
  };
}

async function describe(
  file: TreeFile,
  policy: Policy,
  cache: DescriptionCache | undefined,
): Promise<Described> {
  const before = stateOf(file);
  const facts = new DeclaredFacts();
  const row = await judgeFile(
    file.path,
    { policy, hash: false, cache: false },
    { onMetadata: (key, value) => facts.add(key, value) },
  );
  const found = describedBy(row, () => headOf(file.path), facts);
  cache?.put(file, before, found);
  return found;
}

/** A file whose bytes are at hand under another name than its own. */
export function describeSource(source: ByteSource, name: string, policy: Policy): Described {
  const facts = new DeclaredFacts();
  const onMetadata = (key: string, value: string): void => facts.add(key, value);
  const row = scanIfModel(source, { path: name, policy, onMetadata });
  return describedBy(row, () => source.read(0, HEAD).slice(), facts);
}

function describedBy(row: Row, head: () => Uint8Array, facts: DeclaredFacts): Described {
  if ('reason' in row) return { description: undefined, complete: true };
  return { description: descriptionOf(row, head(), facts), complete: row.complete };
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
