/**
 * `oci://registry/name[:tag|@sha256:…]`, as the tools of registries write it. OCI Distribution Specification 1.1,
 * "Pulling manifests".
 * @module
 */
import { ModelFileError } from '../../../core/error.ts';
import { isLoopbackHost } from '../address-guard.ts';

/** What such an address names. */
export interface OciAddress {
  /** `host[:port]` as it was written. */
  readonly registry: string;
  readonly name: string;
  /** A tag, or a digest with its algorithm. */
  readonly reference: string;
  /** Where the registry is asked. */
  readonly origin: string;
}

const ADDRESS =
  /^oci:\/\/([a-z0-9.-]+|\[[0-9a-f:.]+\])(:[0-9]{1,5})?\/([^:@]+)(?::([^@]*))?(?:@(.*))?$/i;
const NAME = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
const TAG = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;
/** The one algorithm that is computed here. */
export const DIGEST: RegExp = /^sha256:[0-9a-f]{64}$/;
const DOCKER_HUB = /^(?:index\.)?docker\.io$/;
const MAX_NAME = 255;

/** Takes an address apart; throws `MALFORMED` in one line. */
export function parseOciAddress(uri: string): OciAddress {
  const [, host = '', port = '', name = '', tag, digest] = ADDRESS.exec(uri.slice(0, 2048)) ?? [];
  if (host === '' || name.length > MAX_NAME || !NAME.test(name)) {
    throw malformed(uri, 'expected oci://REGISTRY/NAME[:TAG|@sha256:DIGEST], in lower case');
  }
  if (tag !== undefined && !TAG.test(tag)) throw malformed(uri, 'that can be no tag');
  if (digest !== undefined && !DIGEST.test(digest)) {
    throw malformed(uri, 'expected 64 letters of hex behind @sha256:');
  }
  const registry = `${host.toLowerCase()}${port}`;
  const isShort = DOCKER_HUB.test(registry) && !name.includes('/');
  return {
    registry,
    name: isShort ? `library/${name}` : name,
    reference: digest ?? tag ?? 'latest',
    origin: originOf(host, port),
  };
}

/** Plain http to this machine only, as the tools of registries do it. Docker Hub answers under another name. */
function originOf(host: string, port: string): string {
  const name = host.toLowerCase();
  if (isLoopbackHost(name)) return new URL(`http://${name}${port}`).origin;
  const asked = DOCKER_HUB.test(name) ? 'registry-1.docker.io' : name;
  return new URL(`https://${asked}${port}`).origin;
}

function malformed(uri: string, why: string): ModelFileError {
  return new ModelFileError('MALFORMED', `${uri.slice(0, 200)}: ${why}`);
}
