/**
 * The flags of the commands that take addresses, and what they come to.
 * @module
 */
import { parseByteSize } from '../byte-size.ts';
import type { Flag, Values } from '../command.ts';
import { UsageError } from '../usage-error.ts';

/** For every command that reads a model. */
export const REMOTE_FLAGS: readonly Flag[] = [
  {
    flags: '--max-download <size>',
    help: 'bytes that one file may take over the network: 64 MiB where ranges will do, else 64 GiB',
  },
  { flags: '--allow-http', help: 'take addresses that are not encrypted' },
  {
    flags: '--allow-private',
    help: 'follow redirects and listings to addresses of private networks',
  },
];

/** What the user allows. Plain data. */
export interface RemoteWish {
  readonly maxDownload: number | undefined;
  readonly allowHttp: boolean;
  readonly allowPrivate: boolean;
}

/** Enough for what decides of nearly every model, and little enough for a look at many. */
export const RANGES_LIMIT: number = 2 ** 26;
/** For commands that need every byte. */
export const WHOLE_LIMIT: number = 2 ** 36;

/** Reads the flags; throws `UsageError`. */
export function remoteWish(values: Values): RemoteWish {
  return {
    maxDownload: maxDownloadOf(values['maxDownload']),
    allowHttp: values['allowHttp'] === true,
    allowPrivate: values['allowPrivate'] === true,
  };
}

function maxDownloadOf(text: Values[string]): number | undefined {
  if (typeof text !== 'string') return undefined;
  const size = parseByteSize(text);
  if (size !== undefined) return size;
  throw new UsageError(`--max-download ${text}: write a size like 500MB`);
}
