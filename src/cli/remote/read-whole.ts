/**
 * Files of an address read from their first to their last byte, one after the other. What came is hashed on the
 * way and compared with what the store promises; a connection that breaks is taken up again.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import { copyLocal } from '../../pull/copy-local.ts';
import { PassingContent, type ContentSink } from '../../pull/passing-content.ts';
import { PullError } from '../../pull/pull-error.ts';
import { receive } from '../../pull/receive.ts';
import type { RemoteFile } from '../../sources/remote/remote-model.ts';
import type { RemoteClient } from '../../sources/remote/remote-store.ts';
import type { TransferProgress } from '../pull/transfer-progress.ts';
import { namedFailure, namedMessage } from './named-failure.ts';

/** How to read. */
export interface WholeReading {
  readonly client: RemoteClient;
  /** Bytes that one file may have. */
  readonly maxBytes: number;
  readonly progress: TransferProgress;
}

/** What came. */
export interface WholeFile {
  readonly size: number;
  readonly sha256: string;
}

const PAUSE_MS = 500;
/** Nobody ends it but a signal, which ends the process: nothing is on the disk. */
const NEVER = new AbortController().signal;

/** Reads all of a file. Throws `SOURCE_FAILED`, and `LIMIT_EXCEEDED`, with `path` at the head of the message. */
export async function readWhole(
  path: string,
  file: RemoteFile,
  { client, maxBytes, progress }: WholeReading,
  sink?: ContentSink,
): Promise<WholeFile> {
  const { size, digest } = file;
  assertAllowed(path, size ?? 0, maxBytes);
  const content = new PassingContent({ digest, size }, sink);
  try {
    const kept = await fromCopy(file, content);
    if (kept !== undefined) progress.add(content.length, false);
    const sha256 =
      kept ??
      (await receive(
        { request: file.request, size, etag: file.etag, hasDigest: digest !== undefined },
        content,
        {
          client,
          signal: NEVER,
          maxUnknown: maxBytes,
          pauseMs: PAUSE_MS,
          onSize: (bytes) => {
            assertAllowed(path, bytes, maxBytes);
            progress.expect(bytes, 0);
          },
          onBytes: (count) => progress.add(count, true),
        },
      ));
    progress.fileDone();
    return { size: content.length, sha256 };
  } catch (error) {
    throw asModelError(path, error);
  }
}

/** What the parts of a pull throw, as commands that pull nothing throw it. */
export function asModelError(path: string, error: unknown): unknown {
  if (error instanceof ModelFileError) return namedFailure(path, error);
  if (!(error instanceof PullError)) return error;
  const code = error.code === 'TOO_LARGE' ? 'LIMIT_EXCEEDED' : 'SOURCE_FAILED';
  return new ModelFileError(code, namedMessage(path, error.message), { cause: error });
}

/** A copy that another program has on this machine, if it is the file: offline there may be nothing to tell. */
async function fromCopy(
  { local, digest, request }: RemoteFile,
  content: PassingContent,
): Promise<string | undefined> {
  const isOffline = request.url === '';
  const isOfUse = local !== undefined && (digest !== undefined || isOffline);
  const kept = isOfUse ? await copyLocal(local, content, NEVER) : undefined;
  if (kept !== undefined || !isOffline) return kept;
  throw new PullError('HTTP', 'offline, and the copy in the cache is not what it should be');
}

function assertAllowed(path: string, size: number, maxBytes: number): void {
  if (size <= maxBytes) return;
  const message = `${path}: all of its ${size} bytes would have to be fetched, and --max-download allows ${maxBytes}`;
  throw new ModelFileError('LIMIT_EXCEEDED', message);
}
