/**
 * What a scan was asked to do, checked before anything is judged.
 * @module
 */
import { RULESET } from '../../policy/judge.ts';
import { REPORTERS } from '../../report/index.ts';
import type { Reporter } from '../../report/reporter.ts';
import { readBaseline, type Baseline } from '../baseline.ts';
import type { Values } from '../command.ts';
import type { FailOn } from '../exit-code.ts';
import type { JudgeSettings } from '../judge-path.ts';
import { isAddress } from '../local-path.ts';
import { digestOfPolicy, readPolicy } from '../policy-file.ts';
import { remoteWish, type RemoteWish } from '../remote/remote-flags.ts';
import { parseShard, type Shard } from '../shard.ts';
import { UsageError } from '../usage-error.ts';
import { VERSION } from '../version.ts';
import type { ScanJournal } from './scan-journal.ts';
import type { ScanList } from './scan-list.ts';

/** Everything that a scan was asked to do. */
export interface ScanPlan {
  readonly paths: readonly string[];
  readonly reporter: Reporter;
  readonly failOn: FailOn;
  readonly jobs: number;
  readonly shard: Shard;
  readonly list: ScanList | undefined;
  readonly journal: ScanJournal | undefined;
  readonly baseline: Baseline;
  readonly settings: JudgeSettings;
  /** Set where an address is among the paths. */
  readonly remote: RemoteWish | undefined;
  readonly policyDigest: string | undefined;
  readonly quiet: boolean;
  readonly verbose: boolean;
}

/** Makes the plan; throws `UsageError` for what does not fit together. */
export async function makeScanPlan(paths: readonly string[], values: Values): Promise<ScanPlan> {
  const text = (key: string): string | undefined => {
    const value = values[key];
    return typeof value === 'string' ? value : undefined;
  };
  const format = text('format') ?? 'text';
  const reporter = REPORTERS.find(({ id }) => id === format);
  if (reporter === undefined) throw new UsageError(`--format ${format}: no such format`);
  const shard = parseShard(text('shard'));
  const plan = {
    paths,
    reporter,
    failOn: text('failOn') === 'dangerous' ? 'dangerous' : 'unknown',
    jobs: jobsOf(text('jobs')),
    shard,
    list: await listOf(paths, text('manifest'), shard),
    baseline: readBaseline(text('baseline')),
    settings: {
      policy: await readPolicy(text('policy')),
      hash: values['hash'] === true,
      cache: values['cache'] === true,
    },
    remote: paths.some(isAddress) ? remoteWish(values) : undefined,
    policyDigest: await digestOfPolicy(text('policy')),
    quiet: values['quiet'] === true,
    verbose: values['verbose'] === true,
  } as const;
  const resume = values['resume'] === true;
  return { ...plan, journal: resume ? await journalOf(plan, text('output')) : undefined };
}

async function listOf(
  paths: readonly string[],
  manifest: string | undefined,
  shard: Shard,
): Promise<ScanList | undefined> {
  if (manifest === undefined) {
    if (paths.length > 0) return undefined;
    throw new UsageError('name a file or a folder to judge, - for standard input, or a --manifest');
  }
  if (paths.length > 0) throw new UsageError('--manifest: the list names the files; name no path');
  const { readScanList } = await import('./scan-list.ts');
  return readScanList(manifest, shard);
}

/** A row counts for the same program, rules, flags and part of the same list. */
async function journalOf(
  { list, shard, settings, policyDigest }: Omit<ScanPlan, 'journal'>,
  output: string | undefined,
): Promise<ScanJournal> {
  if (output === undefined) throw new UsageError('--resume: name the --output to go on with');
  const { openScanJournal } = await import('./scan-journal.ts');
  const { index = 1, count = 1 } = shard.of ?? {};
  const part = `${list?.digest ?? 'walk'} ${index}/${count}`;
  const flags = `${settings.hash ? 'hash' : ''} ${policyDigest ?? ''}`;
  return openScanJournal(output, [VERSION, RULESET, part, flags].join(' '));
}

function jobsOf(text: string | undefined): number {
  const jobs = text === undefined ? 1 : Number(text);
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= 64) return jobs;
  throw new UsageError(`--jobs ${text ?? ''}: write a number from 1 to 64`);
}
