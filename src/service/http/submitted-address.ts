/**
 * Which addresses may be submitted: to be fetched by a worker, or to be told of finished jobs.
 *
 * This looks at the address alone. That its name does not lead to a private network is seen again by the client that
 * connects (src/sources/remote), which looks at every resolved address and every redirect.
 * @module
 */
import { BlockList, isIP } from 'node:net';

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
  if (isPrivateHost(url.hostname)) return 'the host is on a private network';
  return undefined;
}

/** Whether a host, as `URL.hostname` writes it, is private by its name or its digits. */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  const family = isIP(host);
  if (family !== 0) return PRIVATE.check(host, family === 4 ? 'ipv4' : 'ipv6');
  return !host.includes('.') || PRIVATE_NAMES.test(host);
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

/** The IANA registries of special-purpose addresses, as far as they are not reachable for everyone. */
const PRIVATE = new BlockList();
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const) {
  PRIVATE.addSubnet(network, bits, 'ipv4');
}
// Only 2000::/3 is given out; of it these lead back into IPv4 (Teredo, 6to4) or are for documents.
for (const [network, bits] of [
  ['::', 3],
  ['4000::', 2],
  ['8000::', 1],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const) {
  PRIVATE.addSubnet(network, bits, 'ipv6');
}
