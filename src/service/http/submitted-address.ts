/**
 * Which addresses may be submitted: to be fetched by a worker, or to be told of finished jobs.
 *
 * This looks at the address alone. That its name does not lead to a private network is seen again by the client that
 * connects (src/sources/remote), which looks at every resolved address and every redirect.
 * @module
 */
import { isIP } from 'node:net';
import { isPrivateHost } from '../../sources/remote/address-guard.ts';

/** What whoever runs the service allows. */
export interface AddressRules {
  /** Without `://`. A scheme that uses credentials of the worker's environment lets every key read with them. */
  readonly schemes: readonly string[];
  /** Private and loopback hosts too. */
  readonly allowPrivate: boolean;
}

/** Anyone's models; nothing that needs credentials. */
export const DEFAULT_SCHEMES: readonly string[] = ['https', 'hf'];

/** One line on why an address may not be submitted; undefined when it may. */
export function addressProblem(
  address: string,
  { schemes, allowPrivate }: AddressRules,
): string | undefined {
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(address)?.[1]?.toLowerCase() ?? '';
  if (!schemes.includes(scheme)) {
    return `addresses may begin with ${schemes.map((known) => `${known}://`).join(', ')}`;
  }
  if (!URL.canParse(address)) return 'this is no address';
  const url = new URL(address);
  if (url.username !== '' || url.password !== '') return 'addresses must hold no credentials';
  if (!WEB.includes(scheme)) return namesProblem(address);
  if (allowPrivate) return undefined;
  if (isInside(url.hostname)) return 'the host is on a private network';
  return undefined;
}

/** Names that only mean something inside of a network are as private as its addresses. */
function isInside(hostname: string): boolean {
  const host = hostname.replace(/\.$/, '');
  const isName = !host.startsWith('[') && isIP(host) === 0;
  return isPrivateHost(hostname) || (isName && (!host.includes('.') || PRIVATE_NAMES.test(host)));
}

/** `..` in `hf://org/../x` could climb in the address that is made of it. */
function namesProblem(address: string): string | undefined {
  const parts = address.slice(address.indexOf('://') + 3).split(/[/\\]|%2f|%5c/i);
  const climbs = parts.some((part) => /^(?:\.|%2e){1,2}$/i.test(part));
  return climbs ? 'addresses must hold no "." or ".." parts' : undefined;
}

const WEB = ['https', 'http'];

/** Names for hosts that are not on the internet: RFC 6761, RFC 6762, RFC 8375, and ICANN's `internal`. */
const PRIVATE_NAMES =
  /\.(?:localhost|local|internal|intranet|lan|home|corp|private|home\.arpa|test|invalid)$/i;
