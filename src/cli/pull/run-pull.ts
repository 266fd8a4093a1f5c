/**
 * A pull from the arguments to the exit code.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import { PullError } from '../../pull/pull-error.ts';
import { terminalText } from '../../report/escape.ts';
import { milliseconds, today } from '../clock.ts';
import type { Invocation, Values } from '../command.ts';
import { watchInterruption } from '../interruption.ts';
import { remoteWish, type RemoteWish } from '../remote/remote-flags.ts';
import { signerOf, type Signer } from '../signing/signer-flags.ts';
import { textOf, wantsJson } from '../signing/values.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { finishSource } from './finish-source.ts';
import { openLock } from './lock-store.ts';
import { openListing, type OpenListing } from './open-listing.ts';
import { pullExitCode, pullJson, type PulledSource, type PullReport } from './pull-report.ts';
import { pullSettings } from './pull-settings.ts';
import { pullSource, type PullTarget, type SourceRun } from './pull-source.ts';
import { pullTargets } from './pull-targets.ts';
import { pullText } from './pull-text.ts';
import { transferProgress } from './transfer-progress.ts';

/** Pulls one address, or all of the lock file, and says how it went. */
export async function runPull(invocation: Invocation): Promise<number> {
  const { paths, values, terminal } = invocation;
  const settings = await pullSettings(values);
  const wish = remoteWish(values);
  const lock = openLock(textOf(values, 'lock'), settings.locked);
  const targets = pullTargets(paths, settings, lock);
  const signer = await signerFor(values, terminal);
  const receipt = textOf(values, 'receipt');
  const finish = { settings, lock, signer, receipt, startedOn: today() };
  const interruption = watchInterruption();
  const stopping = new AbortController();
  void interruption.raised.then(() => stopping.abort());
  const progress = transferProgress(terminal, values['quiet'] !== true);
  const run = { settings, signal: stopping.signal, progress, onLook: progress.looking };
  const started = milliseconds();
  const sources: PulledSource[] = [];
  try {
    for (const target of targets) {
      if (interruption.asked) break;
      const source = await pulled(target, run, wish);
      sources.push(await finishSource(source, target, finish));
    }
  } finally {
    progress.clear();
    interruption.close();
  }
  const elapsedMs = milliseconds() - started;
  const facts = { elapsedMs, bytesFetched: progress.fetched, interrupted: interruption.asked };
  return tell({ dryRun: settings.dryRun, ...facts, sources }, invocation);
}

/** The result on stdout; why nothing could be done also where it is seen when nobody reads that. */
function tell(report: PullReport, { values, terminal }: Invocation): number {
  if (!wantsJson(values)) {
    terminal.out(pullText(report, terminal, values['verbose'] === true));
    return pullExitCode(report);
  }
  terminal.out(pullJson(report));
  for (const { uri, message } of report.sources) {
    if (message !== undefined) terminal.err(`pickleproof: ${terminalText(`${uri}: ${message}`)}\n`);
  }
  return pullExitCode(report);
}

/** One address; what is wrong with the whole of it stands in its result. */
async function pulled(
  target: PullTarget,
  run: Omit<SourceRun, keyof OpenListing>,
  wish: RemoteWish,
): Promise<PulledSource> {
  let listing: OpenListing | undefined;
  try {
    listing = await openListing(target.address, wish);
    return await pullSource(target, { ...run, ...listing });
  } catch (error) {
    const { uri, directory } = target;
    const failed = { uri, pinned: undefined, directory, files: [] };
    const { message } = error instanceof Error ? error : new Error(String(error));
    if (error instanceof PullError) return { ...failed, code: error.code, message };
    if (error instanceof ModelFileError) return { ...failed, code: 'HTTP', message };
    throw error;
  } finally {
    await listing?.close();
  }
}

async function signerFor(values: Values, terminal: Terminal): Promise<Signer | undefined> {
  if (textOf(values, 'key') !== undefined) return signerOf('pull', values, terminal);
  const other = ['passwordFile', 'cert', 'chain'].find((key) => key in values);
  if (other === undefined) return undefined;
  throw new UsageError('--password-file, --cert and --chain go with --key');
}
