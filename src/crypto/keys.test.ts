import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { acceptedKey, KeyFileError, newKeyPair, readPublicKey, readSigningKey } from './keys.ts';

describe('a new pair', () => {
  test.each([
    ['p256', 'sha256'],
    ['p384', 'sha384'],
    ['p521', 'sha512'],
  ] as const)('of %s belongs together and signs with %s', (curve, hash) => {
    const { privatePem, publicPem, hint } = newKeyPair(curve);
    const signing = readSigningKey(privatePem);
    const reading = readPublicKey(publicPem);
    expect(signing).toMatchObject({ curve, hash, hint });
    expect(reading).toMatchObject({ curve, hash, hint });
  });

  test('with a passphrase is read with it only', () => {
    const { privatePem } = newKeyPair('p256', 'secret');
    expect(readSigningKey(privatePem, 'secret').curve).toBe('p256');
    const lines = privatePem.trimEnd().split('\n');
    const der = Buffer.from(lines.slice(1, -1).join(''), 'base64');
    // 600,000 rounds of HMAC-SHA-256: not the 2048 that OpenSSL takes unasked.
    expect(der.includes(Buffer.from('02030927c0', 'hex'))).toBe(true);
    expect(newKeyPair('p256', 'secret').privatePem).not.toBe(privatePem);
    expect(() => readSigningKey(privatePem)).toThrow(/is encrypted; give its passphrase/);
    expect(() => readSigningKey(privatePem, 'other')).toThrow('does not open the key');
  });
});

test('the hint is that of the reference for the same key', () => {
  // The public key and the hint of model-transparency's vectors (scripts/tests/v1.1.0-elliptic-key).
  const text =
    'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEsu6rZGBTjxtvRWPMixT+3HyndV0J0Ybt' +
    'aHZUcO4DEK+OJHO/4e32bb/fbJKSpRgcBsIpKLcVijUomyFOERbd7u+BTPSUjGZD' +
    'Qq6J7lTvp/EAXQGOKxW9RP0MGX3qAkvi';
  const pem = `-----BEGIN PUBLIC KEY-----\n${text}\n-----END PUBLIC KEY-----\n`;
  expect(readPublicKey(pem)).toMatchObject({
    curve: 'p384',
    hint: 'e8450dec4eb99dae995da9af1bc2cc9f76ed669ee2e744f57abba763df3e3f8e',
  });
});

describe('a key is refused', () => {
  test.each([
    ['ed25519', () => generateKeyPairSync('ed25519').publicKey],
    ['rsa', () => generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey],
    ['ec (secp256k1)', () => generateKeyPairSync('ec', { namedCurve: 'secp256k1' }).publicKey],
  ])('when its type is %s', (type, make) => {
    expect(() =>
      acceptedKey(createPublicKey(make().export({ type: 'spki', format: 'pem' }))),
    ).toThrow(
      `a key of type ${type}; OpenSSF Model Signing 1.0 allows only P-256, P-384 and P-521`,
    );
  });

  test('in words, whatever the file holds', () => {
    const { privatePem, publicPem } = newKeyPair('p256');
    expect(() => readPublicKey(privatePem)).toThrow('a private key; the public one is expected');
    expect(() => readSigningKey(publicPem)).toThrow('no private key in PEM format');
    const damaged = publicPem.replace(/[A-Z]{4}\n/, 'AAAA\n').replace('MFkw', 'AAAA');
    expect(() => readPublicKey(damaged)).toThrow(KeyFileError);
    expect(() => readPublicKey('')).toThrow('no public key in PEM format');
  });
});
