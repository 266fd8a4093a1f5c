/**
 * Addresses as they are shown and kept: without what may be secret, and at a revision that cannot move.
 * @module
 */
import type { RemoteModel } from '../sources/remote/remote-model.ts';

/** An address that may be shown and written down: a query of the web may be a signature, and is left out. */
export function shownAddress(address: string): string {
  if (!isOfWeb(address) || !URL.canParse(address)) return address;
  const { origin, pathname } = new URL(address);
  return origin + pathname;
}

/** The address by which the same content is listed again; of the web it is the one that there is. */
export function pinnedAddress(address: string, { uri, pinned }: RemoteModel): string {
  if (isOfWeb(address)) return shownAddress(address);
  // Of a repository the listing names the whole: what was asked for of it stands behind.
  const isPart = /^hf:/i.test(address) && address.startsWith(`${uri}/`);
  return isPart ? pinned + address.slice(uri.length) : pinned;
}

/** What to list of a locked source: its revision, or the address that was given where there are no revisions. */
export function lockedAddress(given: string, pinned: string): string {
  return isOfWeb(given) ? given : pinned;
}

function isOfWeb(address: string): boolean {
  return /^https?:\/\//i.test(address);
}
