/**
 * Whom keyless verification trusts: a file that the user names, or the root of the public instance of Sigstore
 * that the installed @sigstore/tuf carries. Nothing is fetched: a root that has grown old fails to verify.
 * @module
 */
import { readFileSync } from 'node:fs';
import { ModelFileError } from '../../core/error.ts';
import { pathInPackage } from './packages.ts';

/** The public instance, as a key of `seeds.json` (@sigstore/tuf 4.0.2, dist/index.js, DEFAULT_MIRROR_URL). */
const PUBLIC = 'https://tuf-repo-cdn.sigstore.dev';
/** Bytes of a trusted root; that of the public instance has some 7 KB. */
const MAX_ROOT = 4e6;

/** The JSON of the trusted root: of the file, or of the public instance. Throws `ModelFileError`. */
export function readTrustedRoot(path: string | undefined): unknown {
  if (path === undefined) return publicRoot();
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    throw new ModelFileError('SOURCE_FAILED', `${path}: the trusted root cannot be read`, {
      cause,
    });
  }
  if (text.length > MAX_ROOT) {
    const message = `${path}: a trusted root of ${text.length} bytes; the limit is ${MAX_ROOT}`;
    throw new ModelFileError('LIMIT_EXCEEDED', message);
  }
  return parsed(text, path);
}

function publicRoot(): unknown {
  const path = pathInPackage('@sigstore/tuf/seeds.json');
  const seeds = parsed(readFileSync(path, 'utf8'), path);
  const target = field(field(field(seeds, PUBLIC), 'targets'), 'trusted_root.json');
  if (typeof target === 'string') {
    return parsed(Buffer.from(target, 'base64').toString('utf8'), path);
  }
  throw new ModelFileError('UNSUPPORTED', `${path}: holds no trusted root; give --trusted-root`);
}

function parsed(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ModelFileError('MALFORMED', `${path}: the trusted root is no JSON`, { cause });
  }
}

function field(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([name]) => name === key)?.[1];
}
