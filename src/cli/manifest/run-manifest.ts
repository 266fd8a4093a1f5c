/**
 * A manifest, or a check against one, from the arguments to the exit code.
 * @module
 */
import { basename, resolve } from 'node:path';
import { newSha256 } from '../../crypto/ecdsa.ts';
import { nameInside } from '../../crypto/compare-model.ts';
import type { HashOptions } from '../../crypto/hash-queue.ts';
import { jsonText, terminalText } from '../../report/escape.ts';
import { buildManifest } from '../../sign/manifest/build-manifest.ts';
import type { Manifest } from '../../sign/manifest/manifest.ts';
import { sha256sumsText } from '../../sign/manifest/sha256sums.ts';
import { unsafeName } from '../../sign/names.ts';
import { today } from '../clock.ts';
import type { Invocation, Values } from '../command.ts';
import { digestCache } from '../digest-cache.ts';
import { FOUND, INCOMPLETE, OK } from '../exit-code.ts';
import { assertLocal } from '../local-path.ts';
import { openOutput } from '../output-file.ts';
import { readPolicy } from '../policy-file.ts';
import { problemLines } from '../signing/problem-text.ts';
import { ignoredOf, jobsOf, textOf, wantsJson } from '../signing/values.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { VERSION } from '../version.ts';
import { checkManifest } from './check.ts';
import { checkJson, checkText, type CheckReport } from './check-report.ts';
import { compareWithHub } from './compare-with-hub.ts';
import { gather, planManifest, type Gathered, type GatherOptions } from './gather.ts';
import { gatherProgress } from './gather-progress.ts';
import { manifestText } from './manifest-text.ts';
import { wordsOf } from './model-words.ts';

/** Writes a manifest, or compares with one. */
export async function runManifest(invocation: Invocation): Promise<number> {
  const { paths, values, terminal } = invocation;
  const path = paths[0] ?? '';
  assertLocal(path);
  const [check, hub] = [textOf(values, 'check'), textOf(values, 'compareHub')];
  if (check !== undefined && hub !== undefined) {
    throw new UsageError('--check, --compare-hub: one at a time');
  }
  if (check === undefined && hub === undefined) return writeManifest(path, invocation);
  const progress = gatherProgress(terminal, values['quiet'] !== true);
  const options = {
    ignore: ignoredOf(values, unsafeName),
    allowSymlinks: values['allowSymlinks'] === true,
    hashing: {
      jobs: jobsOf(values),
      cache: digestCache(values['trustCache'] === true),
      onProgress: (done, total) => progress.hashing(done, total),
    } satisfies HashOptions,
  };
  try {
    const report =
      check === undefined
        ? await compareWithHub(path, { ...options, with: hub ?? '' })
        : await checkManifest(path, check, options);
    progress.clear();
    return showCheck(report, invocation);
  } finally {
    progress.clear();
  }
}

function showCheck(report: CheckReport, { values, terminal }: Invocation): number {
  if (values['format'] === 'sha256sums') {
    throw new UsageError('--format sha256sums: a comparison is shown as text or json');
  }
  const verbose = values['verbose'] === true;
  terminal.out(wantsJson(values) ? checkJson(report) : checkText(report, terminal, verbose));
  return report.problems.length === 0 ? OK : FOUND;
}

async function writeManifest(path: string, invocation: Invocation): Promise<number> {
  const { values, terminal } = invocation;
  const words = wordsOf(values);
  const target = textOf(values, 'output');
  const found = await gatherModel(path, target, invocation);
  if (found === undefined) return FOUND;
  const manifest = buildManifest(
    {
      model: { name: basename(resolve(path)), ...words },
      version: VERSION,
      createdAt: values['reproducible'] === true ? undefined : today(),
      ...found,
      ignored: found.plan.ignorePaths,
      allowSymlinks: found.plan.allowSymlinks,
    },
    newSha256,
  );
  put(target, render(manifest, values, terminal), invocation);
  return exitCode(found);
}

/** Lists, scans and hashes; nothing when something that cannot be listed is in the way, which is told. */
export async function gatherModel(
  path: string,
  target: string | undefined,
  { values, terminal }: Invocation,
): Promise<Gathered | undefined> {
  const quiet = values['quiet'] === true;
  const progress = gatherProgress(terminal, !quiet);
  const options: GatherOptions = {
    ignore: ignoredOf(values, unsafeName),
    outputName: target === undefined ? undefined : nameInside(path, target),
    allowSymlinks: values['allowSymlinks'] === true,
    policy: values['scan'] === false ? undefined : await readPolicy(textOf(values, 'policy')),
    jobs: jobsOf(values),
    cache: values['cache'] !== false,
    progress,
  };
  const plan = planManifest(path, options);
  if (plan.problems.length > 0) {
    terminal.err(problemLines(plan.problems, terminal, values['verbose'] === true));
    return undefined;
  }
  if (plan.files.length === 0) throw new UsageError(`${path}: there is no file to list`);
  try {
    const found = await gather(path, plan, options);
    progress.clear();
    if (!quiet) terminal.err(warningText(found));
    return found;
  } finally {
    progress.clear();
  }
}

/** Suspects named one by one. */
const NAMED = 8;

function warningText({ suspects }: Gathered): string {
  if (suspects.length === 0) return '';
  const names = suspects
    .slice(0, NAMED)
    .map(({ path, verdict }) => `${terminalText(path)} (${verdict})`);
  const more = suspects.length > NAMED ? `, and ${suspects.length - NAMED} more` : '';
  return `Warning: not everything is clean: ${names.join(', ')}${more}\n`;
}

/** A manifest is written of a dangerous model too, and says so; whoever only looks at the exit code must know. */
export function exitCode({ scan }: Gathered): number {
  if (scan?.verdict === 'dangerous') return FOUND;
  return scan === undefined || scan.complete ? OK : INCOMPLETE;
}

/** To the file, whole or not at all, or to stdout. */
export function put(
  target: string | undefined,
  text: string,
  { values, terminal }: Invocation,
): void {
  if (target === undefined) {
    terminal.out(text);
    return;
  }
  const output = openOutput(target, values['force'] === true);
  try {
    output.write(text);
    output.finish();
  } catch (error) {
    output.discard();
    throw error;
  }
}

/** In a file a manifest is JSON, unless the user says otherwise: it is there to be checked. */
function render(manifest: Manifest, values: Values, terminal: Terminal): string {
  const standard = textOf(values, 'output') === undefined ? 'text' : 'json';
  const format = textOf(values, 'format') ?? standard;
  if (format === 'json') return `${jsonText(manifest, 2)}\n`;
  if (format === 'sha256sums') return sha256sumsText(manifest.files);
  return manifestText(manifest, terminal, values['verbose'] === true);
}
