import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  identityToken,
  startSigstore,
  type SigstoreServices,
} from '../../../test/sigstore-services.ts';
import { subjectOfToken } from './identity-token.ts';
import { signKeyless } from './sign-keyless.ts';
import { readTrustedRoot } from './trusted-root.ts';
import { verifyKeyless, type Identity } from './verify-keyless.ts';

const ISSUER = 'https://accounts.example.org';
const WHO: Identity = { identity: 'https://ci.example.org/release', issuer: ISSUER };
const artifact = {
  payload: new TextEncoder().encode('{"_type":"https://in-toto.io/Statement/v1"}'),
  payloadType: 'application/vnd.in-toto+json',
};
const ENTRY = 'verificationMaterial.tlogEntries.0';
const token = identityToken({ sub: WHO.identity, iss: ISSUER });

let services: SigstoreServices;
let bundle: Record<string, unknown>;

beforeAll(async () => {
  services = await startSigstore();
  const urls = { fulcioUrl: `${services.url}/`, rekorUrl: services.url };
  bundle = JSON.parse(await signKeyless(artifact, { identityToken: token, ...urls }));
});
afterAll(() => services.close());

const trust = (...identities: Identity[]) => ({ identities, trustedRoot: services.trustedRoot });
/** The bundle with another value at one place. */
function changed(path: string, value: unknown): unknown {
  const copy = structuredClone(bundle);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let holder = copy;
  for (const key of keys) holder = holder[key] as typeof bundle;
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy;
}

describe('a keyless signature', () => {
  test('made here verifies offline, with its payload and its signer', async () => {
    expect(await verifyKeyless(bundle, trust(WHO))).toEqual({
      kind: 'verified',
      signer: WHO,
      payload: artifact.payload,
    });
  });

  test('has the form of a v0.3 bundle with one certificate and one log entry', () => {
    expect(bundle).toMatchObject({
      mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
      verificationMaterial: { certificate: {}, tlogEntries: [{}] },
      dsseEnvelope: { payloadType: artifact.payloadType },
    });
  });

  test('is refused for every other identity, also one that would match as a pattern', async () => {
    const others: Identity[] = [
      { ...WHO, identity: 'https://ci.example.org/releas.' },
      { ...WHO, identity: '.*' },
      { ...WHO, identity: 'https://ci.example.org/' },
      { ...WHO, issuer: 'https://accounts.example.com' },
      { ...WHO, issuer: '' },
      { ...WHO, identity: '' },
    ];
    for (const other of others) {
      const result = await verifyKeyless(bundle, trust(other));
      expect(result).toMatchObject({ kind: 'refused', code: 'IDENTITY_MISMATCH' });
    }
    expect(await verifyKeyless(bundle, trust())).toMatchObject({ code: 'IDENTITY_MISMATCH' });
  });

  test('is accepted when one of several identities fits', async () => {
    const other = { ...WHO, identity: 'somebody@example.org' };
    expect(await verifyKeyless(bundle, trust(other, WHO))).toMatchObject({ kind: 'verified' });
  });

  test('is refused by a root that does not know who issued the certificate', async () => {
    const stranger = await startSigstore();
    await stranger.close();
    const result = await verifyKeyless(bundle, {
      identities: [WHO],
      trustedRoot: stranger.trustedRoot,
    });
    expect(result).toMatchObject({ kind: 'refused', code: 'CERT_UNTRUSTED' });
  });

  test('is refused by the root of the public instance', async () => {
    const publicTrust = { identities: [WHO], trustedRoot: readTrustedRoot(undefined) };
    expect(await verifyKeyless(bundle, publicTrust)).toMatchObject({ code: 'CERT_UNTRUSTED' });
  });

  test('is refused when anything that it vouches for was changed', async () => {
    const payload = Buffer.from('{"_type":"other"}').toString('base64');
    const changes: [string, string, unknown][] = [
      ['BAD_SIGNATURE', 'dsseEnvelope.payload', payload],
      ['BAD_SIGNATURE', 'dsseEnvelope.payloadType', 'text/plain'],
      ['BAD_SIGNATURE', 'verificationMaterial.tlogEntries', []],
      // Outside of the ten minutes of the certificate, and of the times that the log is trusted.
      ['CERT_UNTRUSTED', `${ENTRY}.integratedTime`, '1700000000'],
      ['BAD_SIGNATURE', `${ENTRY}.logIndex`, '12345678'],
      ['MALFORMED_BUNDLE', 'verificationMaterial', undefined],
      ['MALFORMED_BUNDLE', 'dsseEnvelope', undefined],
    ];
    for (const [code, path, value] of changes) {
      const result = await verifyKeyless(changed(path, value), trust(WHO));
      expect([path, result]).toMatchObject([path, { kind: 'refused', code }]);
    }
  });

  test('is refused at once when it names a log so that matching the name would take for ever', async () => {
    const checkpoint = 'rekor.test - 1\n1\nAAAA\n\n\u2014 ((((.*)*)*)*)*! AAAAAAAA\n';
    const hostile = changed(`${ENTRY}.inclusionProof.checkpoint.envelope`, checkpoint);
    expect(await verifyKeyless(hostile, trust(WHO))).toMatchObject({ code: 'MALFORMED_BUNDLE' });
  });

  test.each([null, 7, 'text', [], {}])('is refused when the bundle is %j', async (json) => {
    expect(await verifyKeyless(json, trust(WHO))).toMatchObject({ code: 'MALFORMED_BUNDLE' });
  });

  test('is refused without a trusted root that can be read', async () => {
    const result = await verifyKeyless(bundle, { identities: [WHO], trustedRoot: { tlogs: 7 } });
    expect(result).toMatchObject({ kind: 'refused', code: 'CERT_UNTRUSTED' });
  });
});

describe('signing', () => {
  test('says which service failed, and never shows the token', async () => {
    const failing = signKeyless(artifact, {
      identityToken: token,
      fulcioUrl: `${services.url}/nowhere`,
      rekorUrl: services.url,
    });
    await expect(failing).rejects.toThrow(/^keyless signing failed: Fulcio issued no certificate/);
    await failing.catch((error: Error) => expect(error.message).not.toContain(token));
  });

  test.each([
    ['no token at all', 'three parts'],
    ['a.b.c', 'no JSON object'],
    [identityToken({ iss: ISSUER }), 'names no subject'],
    [identityToken({ email: 'a@example.org', email_verified: false }), 'did not verify'],
    [identityToken({ sub: 'a', exp: 1 }), 'expired'],
    ['x'.repeat(70_000), '70000 characters'],
  ])('refuses the token %.12s…', (bad, why) => {
    expect(() => subjectOfToken(bad)).toThrow(why);
  });
});
