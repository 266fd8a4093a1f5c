/**
 * Fulcio and Rekor on loopback (test/sigstore-services.ts), for as long as standard input is open. Prints one line of
 * JSON: where they are, the trusted root, and a token to sign with.
 *
 *   node oracle/trust/keyless.mjs
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const IDENTITY = 'https://ci.example.org/release';
const ISSUER = 'https://token.example.org';

const { startSigstore, identityToken } = await services();
const { url, trustedRoot, close } = await startSigstore();
const now = Math.floor(Date.now() / 1000);
const times = { iat: now, nbf: now, exp: now + 600 };
const token = identityToken({ sub: IDENTITY, iss: ISSUER, aud: 'sigstore', ...times });
console.log(JSON.stringify({ url, trustedRoot, token, identity: IDENTITY, issuer: ISSUER }));
process.stdin.resume().on('end', () => void close());

/** The TypeScript module, made into one that Node can load beside the installed packages. */
async function services() {
  mkdirSync(join(ROOT, 'build'), { recursive: true });
  const place = mkdtempSync(join(ROOT, 'build', 'keyless-'));
  const outfile = join(place, 'services.mjs');
  const entryPoints = [join(ROOT, 'test', 'sigstore-services.ts')];
  const options = { bundle: true, platform: 'node', format: 'esm', packages: 'external' };
  try {
    await build({ entryPoints, outfile, ...options, logLevel: 'warning' });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(place, { recursive: true });
  }
}
