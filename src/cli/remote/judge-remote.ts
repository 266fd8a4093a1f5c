/**
 * Judges a file where it lies, by as few ranges as will do.
 * @module
 */
import type { FileReport } from '../../core/finding.ts';
import { scanIfModel } from '../../scan/scan.ts';
import type { RemoteOpener, RemoteSource } from '../../sources/remote/open-remote.ts';
import type { JudgeSettings, Row } from '../judge-path.ts';
import type { RemoteTask } from './remote-task.ts';

/** Judges one file; throws `ModelFileError` when nothing of it could be had. */
export async function judgeRemote(task: RemoteTask, settings: JudgeSettings): Promise<Row> {
  const opener = await openerFor(task);
  const source = opener.open(task.file);
  try {
    const { size } = source; // what cannot be asked for fails here
    const row = await judgeOpen(source, task, settings);
    const { pinned } = task;
    const { bytesRead, requests } = source;
    if ('reason' in row) return row;
    const fetched: FileReport = { ...row, size, bytesRead, requests, pinned };
    return fetched;
  } finally {
    source.close();
  }
}

async function judgeOpen(
  source: RemoteSource,
  { path }: RemoteTask,
  { policy, hash }: JudgeSettings,
): Promise<Row> {
  const sha256 = hash ? await hashOf(source) : undefined;
  const afterwards = (): void => source.assertUnchanged();
  const row = scanIfModel(source, { path, policy, afterwards });
  return sha256 === undefined ? row : { ...row, sha256 };
}

/** What keeps all bytes from being had makes the verdict incomplete: the source remembers it. */
async function hashOf(source: RemoteSource): Promise<string | undefined> {
  const { sha256OfSource } = await import('../sha256.ts');
  try {
    return sha256OfSource(source);
  } catch {
    return undefined;
  }
}

/** One thread that fetches serves all files of a run. */
async function openerFor({ settings, maxBytes }: RemoteTask): Promise<RemoteOpener> {
  const key = JSON.stringify([settings, maxBytes]);
  if (kept?.key === key) return kept.opener;
  kept?.opener.close();
  const { remoteOpener } = await import('../../sources/remote/network.ts');
  kept = { key, opener: remoteOpener({ settings, maxBytes }) };
  return kept.opener;
}

let kept: { readonly key: string; readonly opener: RemoteOpener } | undefined;
