/**
 * Judges one path: open, hash when asked, look the verdict up when asked, scan, and see that the file
 * is still the same. What goes wrong on the way is a verdict, never a crash.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import type { FileReport, SkippedPath } from '../core/finding.ts';
import type { Policy } from '../policy/profile.ts';
import { scanIfModel, scanSource, unreadableFile, type ScanOptions } from '../scan/scan.ts';
import { openFile, type FileSource } from '../sources/file.ts';
import { compileLater } from './compile-time.ts';
import type { RemoteTask } from './remote/remote-task.ts';

/** What does not change from file to file. Plain data: it is handed to worker threads. */
export interface JudgeSettings {
  readonly policy: Policy;
  readonly hash: boolean;
  readonly cache: boolean;
}

/** What came of one path. */
export type Row = FileReport | SkippedPath;

/** What is told while a file is judged. */
export type Listener = Pick<ScanOptions, 'onMetadata'>;

/** Bytes of a file that takes longer to judge than V8 needs to begin compiling. */
const LARGE = 2 ** 15;

/** Judges a file on disk. */
export async function judgeFile(
  path: string,
  settings: JudgeSettings,
  listener: Listener = {},
): Promise<Row> {
  if (!settings.hash && !settings.cache) return judgeFileNow(path, settings, listener);
  return guard(path, async () => {
    const file = openFile(path);
    try {
      return await judgeOpen(file, path, { ...settings, ...listener });
    } finally {
      file.close();
    }
  });
}

/** As `judgeFile`, where nothing has to be waited for: no hash, and no cache of verdicts. */
export function judgeFileNow(
  path: string,
  settings: Pick<JudgeSettings, 'policy'>,
  listener: Listener = {},
): Row {
  try {
    const file = openFile(path);
    try {
      return scanOpen(file, path, { ...settings, ...listener });
    } finally {
      file.close();
    }
  } catch (error) {
    return failed(path, error);
  }
}

/** Judges a file that lies elsewhere. */
export async function judgeAddress(
  path: string,
  remote: RemoteTask,
  settings: JudgeSettings,
): Promise<Row> {
  return guard(path, async () => {
    const { judgeRemote } = await import('./remote/judge-remote.ts');
    return judgeRemote(remote, settings);
  });
}

/** Judges what a stream holds; whoever names a stream means it to be a model. */
export async function judgeStream(
  stream: AsyncIterable<Uint8Array>,
  path: string,
  { policy, hash }: JudgeSettings,
): Promise<Row> {
  return guard(path, async () => {
    const { spool } = await import('../sources/spool.ts');
    const spooled = await spool(stream);
    const { source } = spooled;
    try {
      const report = scanSource(source, { path, policy });
      if (!hash) return report;
      const { sha256OfSource } = await import('./sha256.ts');
      return { ...report, sha256: sha256OfSource(source) };
    } finally {
      spooled.close();
    }
  });
}

async function judgeOpen(
  file: FileSource,
  path: string,
  settings: JudgeSettings & Listener,
): Promise<Row> {
  const { sha256OfFile } = await import('./sha256.ts');
  const sha256 = sha256OfFile(file);
  const withHash = (row: Row): Row => (settings.hash ? { ...row, sha256 } : row);
  if (!settings.cache) return withHash(scanOpen(file, path, settings));
  const { openVerdictCache } = await import('./verdict-cache.ts');
  const cache = await openVerdictCache(sha256, path, settings.policy);
  const kept = await cache.get();
  if (kept !== undefined) {
    file.assertUnchanged();
    return withHash({ ...kept, path });
  }
  const row = scanOpen(file, path, settings);
  if (!('reason' in row)) await cache.put(row);
  return withHash(row);
}

function scanOpen(
  file: FileSource,
  path: string,
  { policy, onMetadata }: Pick<JudgeSettings, 'policy'> & Listener,
): Row {
  if (file.size > LARGE) compileLater();
  const afterwards = (): void => file.assertUnchanged();
  const row = scanIfModel(file, { path, policy, onMetadata, afterwards });
  return 'reason' in row ? row : { ...row, bytesRead: file.bytesRead };
}

async function guard(path: string, action: () => Promise<Row>): Promise<Row> {
  try {
    return await action();
  } catch (error) {
    return failed(path, error);
  }
}

function failed(path: string, error: unknown): FileReport {
  if (error instanceof ModelFileError) return unreadableFile(path, error.code, error.message);
  return unreadableFile(path, 'INTERNAL', error instanceof Error ? error.message : String(error));
}
