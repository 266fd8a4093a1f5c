import { expect, test } from 'vitest';
import { chain, keyPemOf, newKey, type CertificateWish } from '../../test/certificates.ts';
import { readCertificate } from './certificate.ts';
import { readSigningKey } from './keys.ts';
import { checkSignerCertificate, type CertificateCheck } from './signer-certificate.ts';

function check(wish: Partial<CertificateWish>, key = newKey()): CertificateCheck {
  const { leaf } = chain({ leaf: { key, ...wish } });
  const signing = readSigningKey(keyPemOf({ key }));
  return checkSignerCertificate(readCertificate(leaf.der), signing, new Date());
}

test('a certificate of the key that lasts may sign', () => {
  expect(check({})).toEqual({ refusals: [], warnings: [] });
});

test.each([
  [[-9, -3], /expired/],
  [[3, 9], /is not valid before/],
] as const)('one of the days %o may not', (days, why) => {
  expect(check({ days }).refusals).toEqual([expect.stringMatching(why)]);
  expect(check({ days: [-9, -3] }).warnings).toEqual([]);
});

test('one that ends soon is warned of', () => {
  const { refusals, warnings } = check({ days: [-9, 12.5] });
  expect(refusals).toEqual([]);
  expect(warnings).toEqual([
    'the certificate "CN=leaf" expires in 12 days, and the signature with it',
  ]);
});

test('one for other uses, or of another key, may not', () => {
  expect(check({ keyUsage: 4 }).refusals).toEqual([expect.stringContaining('may not sign')]);
  const other = readSigningKey(keyPemOf({ key: newKey() }));
  const { leaf } = chain();
  const { refusals } = checkSignerCertificate(readCertificate(leaf.der), other, new Date());
  expect(refusals).toEqual(['the certificate "CN=leaf" is not that of the key']);
});
