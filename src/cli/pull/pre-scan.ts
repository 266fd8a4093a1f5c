/**
 * Judges files by a few ranges where they lie, so that nothing is fetched of a model that will not pass.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import type { FileReport } from '../../core/finding.ts';
import type { Policy } from '../../policy/profile.ts';
import type { LockedFile } from '../../pull/lock-file.ts';
import type { PlannedFile } from '../../pull/plan.ts';
import { promisesModel } from '../../scan/model-name.ts';
import { scanSource } from '../../scan/scan.ts';
import type { RemoteFile } from '../../sources/remote/remote-model.ts';
import type { RemoteSource } from '../../sources/remote/range-source.ts';
import { passes } from './passes.ts';
import type { PullSettings } from './pull-settings.ts';

/** Bytes that the look at one file may take: more is better spent on fetching it. */
export const PRE_SCAN_BYTES: number = 2 ** 23;

/** What it needs. */
export interface PreScanRun {
  readonly settings: PullSettings;
  readonly open: (file: RemoteFile) => RemoteSource;
  readonly signal: AbortSignal;
  /** Told of each file before it is looked at. */
  readonly onLook: (name: string) => void;
}

/**
 * Reports of the files that do not pass. What cannot be judged in part is left to the scan of all its bytes, and so
 * is a file whose name promises no model.
 */
export async function preScan(
  planned: readonly PlannedFile[],
  { settings, open, signal, onLook }: PreScanRun,
  locked: ReadonlyMap<string, LockedFile>,
): Promise<ReadonlyMap<string, FileReport>> {
  const refused = new Map<string, FileReport>();
  for (const { file, step } of planned) {
    const isComing = step === 'fetch' || step === 'replace';
    // What is locked as converted is converted again, whatever it is itself.
    const isConverted = settings.locked && locked.get(file.name)?.placed !== undefined;
    if (!isComing || isConverted || !isWorthALook(file.name, settings)) continue;
    // Reading waits for the network and lets nothing else happen: signals come in between.
    await new Promise((resolve) => setImmediate(resolve));
    if (signal.aborted) break;
    onLook(file.name);
    const report = lookAt(open(file), file.name, settings.policy);
    if (
      report !== undefined &&
      report.verdict !== 'incomplete' &&
      !passes(report, settings.failOn)
    ) {
      refused.set(file.name, report);
    }
  }
  return refused;
}

/**
 * A file that says it is safetensors hardly ever is anything else, and a large model has hundreds of them: that one
 * is not what it says is soon enough seen when it is here.
 */
function isWorthALook(name: string, { dryRun }: PullSettings): boolean {
  return promisesModel(name) && (dryRun || !/\.safetensors$/i.test(name));
}

/** Nothing for a file that cannot be had at all: fetching it will say why. */
function lookAt(source: RemoteSource, path: string, policy: Policy): FileReport | undefined {
  try {
    return scanSource(source, { path, policy, afterwards: () => source.assertUnchanged() });
  } catch (error) {
    if (error instanceof ModelFileError) return undefined;
    throw error;
  } finally {
    source.close();
  }
}
