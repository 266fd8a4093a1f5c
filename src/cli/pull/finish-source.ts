/**
 * After a pull that brought everything: the receipt beside the files, and the lock file.
 * @module
 */
import { join } from 'node:path';
import { RULESET } from '../../policy/judge.ts';
import type { LockedFile, LockedSource } from '../../pull/lock-file.ts';
import { receiptStatement } from '../../pull/receipt.ts';
import { RECEIPT } from '../../pull/target-names.ts';
import { today } from '../clock.ts';
import { openOutput } from '../output-file.ts';
import type { Signer } from '../signing/signer-flags.ts';
import { VERSION } from '../version.ts';
import type { LockStore } from './lock-store.ts';
import { isInFolder, type PulledFile, type PulledSource } from './pull-report.ts';
import type { PullSettings } from './pull-settings.ts';
import type { PullTarget } from './pull-source.ts';

/** What is needed to finish. */
export interface Finish {
  readonly settings: PullSettings;
  readonly lock: LockStore | undefined;
  readonly signer: Signer | undefined;
  /** Where the receipt goes, when the user says so. */
  readonly receipt: string | undefined;
  /** ISO 8601. */
  readonly startedOn: string;
}

/** The same with what was written; where anything is missing nothing is. */
export async function finishSource(
  source: PulledSource,
  target: PullTarget,
  finish: Finish,
): Promise<PulledSource> {
  const locked = lockedAs(source, target, finish);
  if (finish.settings.dryRun || locked === undefined) return source;
  const receipt = await writeReceipt(locked, source.directory, finish);
  const { lock, settings } = finish;
  if (lock === undefined || settings.locked) return { ...source, receipt };
  const isNew = lock.update(locked);
  return { ...source, receipt, lock: `${lock.path}${isNew ? '' : ', unchanged'}` };
}

/** What the lock file would say; nothing when a file is missing. */
function lockedAs(
  { uri, pinned, directory, files, code }: PulledSource,
  { locked }: PullTarget,
  { settings, lock }: Finish,
): LockedSource | undefined {
  const here = files.flatMap((file) => lockedFile(file) ?? []);
  if (code !== undefined || pinned === undefined) return undefined;
  if (here.length < files.length || here.length === 0) return undefined;
  const { include, exclude } = settings.locked ? (locked ?? settings.choice) : settings.choice;
  return {
    uri,
    pinned,
    directory: lock?.directoryOf(directory) ?? directory,
    include,
    exclude,
    ruleset: RULESET,
    policy: settings.policyDigest,
    files: here,
  };
}

/** A file as the lock file keeps it; nothing for one that is not in the folder. */
function lockedFile(file: PulledFile): LockedFile | undefined {
  const { name, size, sha256, format, verdict, placed } = file;
  if (!isInFolder(file) || size === undefined || sha256 === undefined) return undefined;
  const judged = verdict === 'not-a-model' ? {} : { format, verdict };
  return { name, size, sha256, ...judged, placed };
}

async function writeReceipt(
  source: LockedSource,
  directory: string,
  { signer, receipt, startedOn }: Finish,
): Promise<string> {
  const path = receipt ?? join(directory, RECEIPT);
  const payload = receiptStatement(source, { version: VERSION, startedOn, finishedOn: today() });
  const text =
    signer === undefined ? new TextDecoder().decode(payload) : await signer.sign(payload);
  const output = openOutput(path, true);
  try {
    output.write(`${text.trimEnd()}\n`);
    output.finish();
  } catch (error) {
    output.discard();
    throw error;
  }
  return path;
}
