/**
 * A manifest, or a check against one, from the arguments to the exit code.
 * @module
 */
import type { HashOptions } from '../../crypto/hash-queue.ts';
import { jsonText } from '../../report/escape.ts';
import type { Manifest } from '../../sign/manifest/manifest.ts';
import { sha256sumsText } from '../../sign/manifest/sha256sums.ts';
import { unsafeName } from '../../sign/names.ts';
import type { Invocation } from '../command.ts';
import { digestCache } from '../digest-cache.ts';
import { FOUND, OK } from '../exit-code.ts';
import { assertNamed, isAddress } from '../local-path.ts';
import { ignoredOf, jobsOf, textOf, wantsJson } from '../signing/values.ts';
import { shownAddress } from '../../pull/addresses.ts';
import { UsageError } from '../usage-error.ts';
import { checkManifest } from './check.ts';
import { checkJson, checkText, type CheckReport } from './check-report.ts';
import { compareWithHub } from './compare-with-hub.ts';
import { gatherProgress } from './gather-progress.ts';
import { makeManifest, putResult } from './make-manifest.ts';
import { manifestText } from './manifest-text.ts';

/** Writes a manifest, or compares with one. */
export async function runManifest(invocation: Invocation): Promise<number> {
  const { paths, values } = invocation;
  const path = paths[0] ?? '';
  assertNamed(path);
  const [check, hub] = [textOf(values, 'check'), textOf(values, 'compareHub')];
  if (check !== undefined || hub !== undefined) return compare(path, { check, hub }, invocation);
  const made = await makeManifest(path, invocation);
  if (made === undefined) return FOUND;
  putResult(render(made.manifest, invocation), invocation);
  return made.exitCode;
}

/** In a file a manifest is JSON, unless the user says otherwise: it is there to be checked. */
function render(manifest: Manifest, { values, terminal }: Invocation): string {
  const standard = textOf(values, 'output') === undefined ? 'text' : 'json';
  const format = textOf(values, 'format') ?? standard;
  if (format === 'json') return `${jsonText(manifest, 2)}\n`;
  if (format === 'sha256sums') return sha256sumsText(manifest.files);
  return manifestText(manifest, terminal, values['verbose'] === true);
}

/** What to compare with: one of the two. */
interface Against {
  readonly check: string | undefined;
  readonly hub: string | undefined;
}

async function compare(
  path: string,
  { check, hub }: Against,
  invocation: Invocation,
): Promise<number> {
  const { values, terminal } = invocation;
  if (check !== undefined && hub !== undefined) {
    throw new UsageError('--check, --compare-hub: one at a time');
  }
  if (values['format'] === 'sha256sums') {
    throw new UsageError('--format sha256sums: a comparison is shown as text or json');
  }
  if (isAddress(path)) return compareAddress(path, check, invocation);
  const progress = gatherProgress(terminal, values['quiet'] !== true);
  const hashing: HashOptions = {
    jobs: jobsOf(values),
    cache: digestCache(values['trustCache'] === true),
    onProgress: (done, total) => progress.hashing(done, total),
  };
  const allowSymlinks = values['allowSymlinks'] === true;
  const options = { ignore: ignoredOf(values, unsafeName), allowSymlinks, hashing };
  const comparing =
    check === undefined
      ? compareWithHub(path, { ...options, with: hub ?? '' })
      : checkManifest(path, check, options);
  const report = await comparing.finally(() => progress.clear());
  return putReport(report, invocation);
}

async function compareAddress(
  path: string,
  check: string | undefined,
  invocation: Invocation,
): Promise<number> {
  if (check === undefined) {
    throw new UsageError('--compare-hub: an address is compared with its hub whenever it is read');
  }
  const ignore = ignoredOf(invocation.values, unsafeName);
  const { openWholeModel } = await import('../remote/whole-model.ts');
  const elsewhere = await openWholeModel(path, invocation);
  try {
    const options = { ignore, allowSymlinks: false, hashing: {}, elsewhere };
    const report = await checkManifest(shownAddress(path), check, options);
    elsewhere.clear();
    return putReport(report, invocation);
  } finally {
    await elsewhere.close();
  }
}

function putReport(report: CheckReport, invocation: Invocation): number {
  putResult(reportText(report, invocation), invocation);
  return report.problems.length === 0 ? OK : FOUND;
}

function reportText(report: CheckReport, { values, terminal }: Invocation): string {
  if (wantsJson(values)) return checkJson(report);
  return checkText(report, terminal, values['verbose'] === true);
}
