/**
 * Keeps requests that a stranger can steer (by a redirect, a listing or a name server) out of private networks.
 * The addresses are looked at where the connection is made, so that a name cannot change its mind in between.
 * Ranges: IANA special-purpose registries for IPv4 and IPv6 (RFC 6890), multicast (RFC 5771, RFC 4291).
 * @module
 */
import { lookup, type LookupAddress } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

const IPV4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10], // shared by the customers of a carrier
  ['127.0.0.0', 8],
  ['169.254.0.0', 16], // link-local: the metadata services of clouds
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const;

/** All else in IPv6 is not handed out; of 2000::/3 these are tunnels to IPv4, documentation and tests. */
const IPV6 = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const;

const PRIVATE = new BlockList();
for (const [net, bits] of IPV4) PRIVATE.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of IPV6) PRIVATE.addSubnet(net, bits, 'ipv6');
const GLOBAL = new BlockList();
GLOBAL.addSubnet('2000::', 3, 'ipv6');
const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');

/** Whether an address is one of the public internet. */
export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !PRIVATE.check(address, 'ipv4');
    case 6:
      return GLOBAL.check(address, 'ipv6') && !PRIVATE.check(address, 'ipv6');
    default:
      return false;
  }
}

/** Whether a host of a URL can only be this machine. */
export function isLoopbackHost(host: string): boolean {
  const name = bare(host);
  const kind = isIP(name);
  if (kind === 0) return name === 'localhost' || name.endsWith('.localhost');
  return LOOPBACK.check(name, kind === 4 ? 'ipv4' : 'ipv6');
}

/** Whether a host of a URL can be told to be private without a look-up. */
export function isPrivateHost(host: string): boolean {
  const name = bare(host);
  return isLoopbackHost(host) || (isIP(name) !== 0 && !isPublicAddress(name));
}

/** `[::1]` is how a URL writes it, and a name may end with a dot. */
function bare(host: string): string {
  return host
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '')
    .toLowerCase();
}

/** What a refused look-up fails with. */
export const PRIVATE_ADDRESS = 'ERR_PRIVATE_ADDRESS';

/** Looks names up and keeps public addresses only; fails with `PRIVATE_ADDRESS` when none is left. */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, found: LookupAddress[]) => {
    const kept = error === null ? found.filter(({ address }) => isPublicAddress(address)) : [];
    const [first] = kept;
    if (error !== null) callback(error, '', 0);
    else if (first === undefined) callback(refusal(hostname), '', 0);
    else if (options.all === true) callback(null, kept);
    else callback(null, first.address, first.family);
  });
};

function refusal(hostname: string): NodeJS.ErrnoException {
  const message = `${hostname} has an address on a private network only`;
  return Object.assign(new Error(message), { code: PRIVATE_ADDRESS });
}
