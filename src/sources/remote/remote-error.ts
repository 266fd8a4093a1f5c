/**
 * What goes wrong on the way to a remote file, in one line without secrets.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';

/** An address as it may be shown: without credentials and without a query, which may be a signature. */
export function shown(address: string | URL): string {
  if (typeof address === 'string') {
    return URL.canParse(address) ? shown(new URL(address)) : 'an address that cannot be read';
  }
  return `${address.origin}${address.pathname}${address.search === '' ? '' : '?…'}`;
}

/** The network or the server said no. */
export function remoteFailure(where: string | URL, why: string, cause?: unknown): ModelFileError {
  return new ModelFileError('SOURCE_FAILED', `${shown(where)}: ${why}`, { cause });
}

/** What the store or the settings say, where no one address is to blame. */
export function failed(message: string): ModelFileError {
  return new ModelFileError('SOURCE_FAILED', message);
}

/** The address is one that we do not go to. */
export function refusedAddress(where: string | URL, why: string): ModelFileError {
  return new ModelFileError('SOURCE_FAILED', `${shown(where)}: refused: ${why}`);
}

/** What a status means for the person who asked, where it is worth more than a number. */
export function statusSentence(status: number): string {
  switch (status) {
    case 401:
      return 'HTTP 401: it is private, or is not there; a token for it is needed';
    case 403:
      return 'HTTP 403: the server knows you, and does not let you read it';
    case 404:
      return 'HTTP 404: there is nothing of this name';
    case 407:
      return 'HTTP 407: the proxy wants a password';
    case 410:
      return 'HTTP 410: it was taken down';
    case 416:
      return 'HTTP 416: the file has no such range';
    case 429:
      return 'HTTP 429: too many requests; try again later, or with a token';
    default:
      return `HTTP ${status}`;
  }
}
