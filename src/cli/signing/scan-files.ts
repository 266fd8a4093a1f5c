/**
 * Scans exactly the files that a claim is about, and sees that they are the ones that were hashed.
 * @module
 */
import { assertSame, type Identities } from '../../crypto/model-identity.ts';
import { readScanReport, type ScanOutcome } from '../../sign/claims/scan-report.ts';
import type { HashedModel } from '../../sign/claims/subjects.ts';
import { summarise } from '../../scan/summary.ts';
import { json } from '../../report/json.ts';
import { PLAIN } from '../../report/reporter.ts';
import type { TreeFile } from '../../sources/model-tree.ts';
import { milliseconds, today } from '../clock.ts';
import { judgeFile, type JudgeSettings, type Row } from '../judge-path.ts';
import { VERSION } from '../version.ts';

/**
 * Judges the files of a model; the digests are those of `model`. Throws `SOURCE_FAILED` when one of them is no
 * longer what it was. The report goes the way of one that was written to a file, so that there is but one.
 */
export async function scanFiles(
  files: readonly TreeFile[],
  model: HashedModel,
  { before, settings, policy, onFile }: ScanFilesOptions,
): Promise<ScanOutcome> {
  const digests = new Map(model.files.map(({ name, sha256 }) => [name, sha256]));
  const started = milliseconds();
  const rows: Row[] = [];
  for (const { name, path } of files) {
    onFile(name);
    const row = await judgeFile(path, settings);
    rows.push({ ...row, path: name, sha256: digests.get(name) });
  }
  assertSame(before, files);
  const report = summarise(
    rows.flatMap((row) => ('reason' in row ? [] : [row])),
    rows.flatMap((row) => ('reason' in row ? [row] : [])),
    {
      version: VERSION,
      elapsedMs: milliseconds() - started,
      interrupted: false,
      finishedAt: today(),
      policy,
    },
  );
  const text = json.render(report, { paint: PLAIN, verbose: false, width: 100 });
  return readScanReport(new TextEncoder().encode(text));
}

/** How to judge. */
export interface ScanFilesOptions {
  readonly before: Identities;
  readonly settings: JudgeSettings;
  /** `sha256:…` of the user's policy. */
  readonly policy: string | undefined;
  /** Told of each file before it is judged. */
  readonly onFile: (name: string) => void;
}
