/**
 * Where a request may go, first and by a redirect.
 * @module
 */
import { isLoopbackHost } from './address-guard.ts';
import type { ClientSettings } from './client-settings.ts';
import { refusedAddress } from './remote-error.ts';

/** Answers that name another place for a GET. RFC 9110 15.4. */
export const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Reads an address that is to be requested; throws for one that is not https, or carries a password. */
export function requestable(address: string, settings: ClientSettings, base?: URL): URL {
  if (!URL.canParse(address, base?.href)) {
    throw refusedAddress(base ?? address, 'an address that cannot be read');
  }
  const url = new URL(address, base?.href);
  if (url.username !== '' || url.password !== '') {
    throw refusedAddress(url, 'credentials do not belong into an address');
  }
  const isPlain = url.protocol === 'http:';
  if (url.protocol !== 'https:' && !isPlain) {
    throw refusedAddress(base ?? url, `${url.protocol} is not https`);
  }
  if (isPlain && !settings.allowHttp && !isLoopbackHost(url.hostname)) {
    throw refusedAddress(url, 'http is not encrypted; see --allow-http');
  }
  url.hash = '';
  return url;
}
