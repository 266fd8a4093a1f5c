import { describe, expect, test } from 'vitest';
import {
  CERT_SIGN,
  certificate,
  chain,
  CODE_SIGNING,
  newKey,
  newRsaKey,
  pemOf,
  sequence,
  tagged,
  type CertificateWish,
  type Holder,
} from '../../test/certificates.ts';
import { readCertificate, readCertificates, type Certificate } from './certificate.ts';
import { signerProblems, type ChainCheck } from './certificate-problems.ts';
import { checkChain } from './chain.ts';

const read = (holders: readonly Holder[]): Certificate[] =>
  holders.map(({ der }) => readCertificate(der));
const check = (bundle: readonly Holder[], roots: readonly Holder[], now = new Date()): ChainCheck =>
  checkChain(read(bundle), read(roots), now);
const codes = ({ problems }: ChainCheck): string[] => problems.map(({ code }) => code);
const inDays = (days: number): Date => new Date(Date.now() + days * 86_400_000);

describe('a chain is accepted', () => {
  test.each([
    ['with the certificate between in the bundle', chain()],
    ['with both uses', chain({ leaf: { extendedUsage: [CODE_SIGNING] } })],
    ['with any use', chain({ leaf: { extendedUsage: ['2.5.29.37.0'] } })],
    ['with a root that signs with RSA', chain({ root: { key: newRsaKey() } })],
    [
      'with P-521 and SHA-512',
      chain({ between: { key: newKey('P-521') }, leaf: { hash: 'sha512' } }),
    ],
    [
      'with code signing as its only use',
      chain({ leaf: { keyUsage: undefined, extendedUsage: [CODE_SIGNING] } }),
    ],
    [
      'with a path length that fits',
      chain({ root: { pathLength: 1 }, between: { pathLength: 0 } }),
    ],
  ])('%s', (_name, { leaf, between, root }) => {
    const result = check([leaf, between], [root]);
    expect(result.problems).toEqual([]);
    expect(result.key?.curve).toBe('p256');
  });

  test('in any order, with the root in the bundle too', () => {
    const { leaf, between, root } = chain();
    expect(check([leaf, root, between], [root]).problems).toEqual([]);
  });

  test('when the trusted one is that between, or the signer itself', () => {
    const { leaf, between, root } = chain();
    expect(check([leaf, between], [between]).problems).toEqual([]);
    expect(check([leaf], [leaf]).problems).toEqual([]);
    expect(check([leaf, between, root], [between]).problems).toEqual([]);
  });

  test('when it signs itself and is trusted', () => {
    const own = certificate({ name: 'own' });
    expect(check([own], [own]).problems).toEqual([]);
  });

  test('by the best of several paths', () => {
    const { leaf, between, root } = chain();
    const old = certificate({
      name: 'between',
      key: between.key,
      issuer: root,
      authority: true,
      keyUsage: CERT_SIGN,
      days: [-20, -10],
    });
    expect(check([leaf, old, between], [root]).problems).toEqual([]);
  });
});

describe('a chain is refused', () => {
  const refused = (
    code: string,
    change: Parameters<typeof chain>[0],
    message: RegExp,
    now?: Date,
  ): void => {
    const { leaf, between, root } = chain(change);
    const result = check([leaf, between], [root], now);
    expect(codes(result)).toContain(code);
    expect(result.key).toBeUndefined();
    expect(result.problems.map((each) => each.message).join('\n')).toMatch(message);
  };
  const one = (wish: Partial<CertificateWish>, whose: 'root' | 'between' | 'leaf') => ({
    [whose]: wish,
  });

  test.each(['root', 'between', 'leaf'] as const)('when that of the %s has expired', (whose) => {
    const days = [-20, -10] as const;
    refused('CERT_EXPIRED', one({ days }, whose), /expired \d{4}-\d\d-\d\d; today is/);
  });

  test.each(['root', 'between', 'leaf'] as const)(
    'when that of the %s is not valid yet',
    (whose) => {
      refused('CERT_NOT_YET_VALID', one({ days: [3, 9] }, whose), /is not valid before/);
    },
  );

  test('at the day of the check, not at that of the signature', () => {
    refused('CERT_EXPIRED', {}, /expired/, inDays(366));
  });

  test.each([
    ['no use', { keyUsage: undefined }],
    ['the use of an authority', { keyUsage: CERT_SIGN }],
    ['the use of a web server', { extendedUsage: ['1.3.6.1.5.5.7.3.1'] }],
    ['uses that contradict each other', { keyUsage: CERT_SIGN, extendedUsage: [CODE_SIGNING] }],
  ])('when the signer has %s', (_name, leaf) => {
    refused(
      'CERT_USAGE',
      { leaf },
      /may not sign: digitalSignature and codeSigning are not its uses/,
    );
  });

  test.each([
    ['RSA', newRsaKey()],
    ['another curve', newKey('secp256k1')],
  ])('when the key of the signer is of %s', (_name, key) => {
    refused('CERT_USAGE', { leaf: { key } }, /only P-256, P-384 and P-521/);
  });

  test.each([
    ['is no authority', { authority: false, keyUsage: CERT_SIGN }],
    ['has a path length that is used up', { pathLength: 0 }, 'root' as const],
    ['has a key that is too short', { key: newRsaKey(1024) }, 'root' as const],
    ['has a critical extension that nobody understands', { critical: ['2.5.29.30'] }],
  ])('when an issuer %s', (_name, wish, whose: 'root' | 'between' = 'between') => {
    refused(
      'CERT_UNTRUSTED',
      one(wish, whose),
      /may not sign|allows 0|1024 bits|critical extension|no path/,
    );
  });

  test('when an issuer may not sign certificates', () => {
    refused('CERT_UNTRUSTED', { between: { keyUsage: 0x80 } }, /no path from "CN=leaf"/);
  });

  test('when SHA-1 was used', () => {
    refused('CERT_UNTRUSTED', { leaf: { hash: 'sha1' } }, /no path|not accepted/);
  });

  test('when it leads to another root', () => {
    const { leaf, between } = chain();
    const other = certificate({ name: 'root', authority: true, keyUsage: CERT_SIGN });
    const result = check([leaf, between], [other]);
    expect(codes(result)).toEqual(['CERT_UNTRUSTED', 'CERT_UNTRUSTED']);
    expect(result.problems[0]?.message).toBe('no path from "CN=leaf" to any of the 1 roots given');
  });

  test('when a certificate of the bundle is vouched for by nobody', () => {
    const { leaf, between, root } = chain();
    const stranger = certificate({ name: 'stranger', issuer: { name: 'nobody', key: newKey() } });
    expect(codes(check([leaf, between, stranger], [root]))).toEqual(['CERT_UNTRUSTED']);
  });

  test('when there is no certificate', () => {
    expect(codes(check([], []))).toEqual(['CERT_UNTRUSTED']);
  });

  test('in bounded time when certificates sign each other in many ways', () => {
    const key = newKey();
    const authority = { name: 'many', key, authority: true, keyUsage: CERT_SIGN };
    const many = Array.from({ length: 15 }, () => certificate(authority));
    const leaf = certificate({ name: 'leaf', issuer: { name: 'many', key } });
    const before = process.hrtime.bigint();
    expect(codes(check([leaf, ...many], [certificate({ name: 'root' })]))).toContain(
      'CERT_UNTRUSTED',
    );
    expect(Number(process.hrtime.bigint() - before) / 1e9).toBeLessThan(20);
  });
});

describe('the signer', () => {
  test('is told before signing what a verifier would refuse', () => {
    const { leaf } = chain({ leaf: { days: [-9, -3], keyUsage: undefined } });
    const found = signerProblems(readCertificate(leaf.der), new Date());
    expect(found.map(({ code }) => code)).toEqual(['CERT_EXPIRED', 'CERT_USAGE']);
  });
});

describe('a certificate', () => {
  const { leaf } = chain();

  test.each([
    ['that is empty', Buffer.alloc(0)],
    ['with bytes behind it', Buffer.concat([leaf.der, Buffer.of(0)])],
    ['that is cut', leaf.der.subarray(0, 200)],
    ['that is none', sequence(tagged(2, Buffer.of(1)))],
  ])('%s is refused in one line', (_name, der) => {
    expect(() => readCertificate(der)).toThrow(/^the certificate is damaged: [^\n]*$/);
  });

  test('is refused when an extension stands twice', () => {
    const { der } = certificate({ name: 'twice', critical: ['1.2.3.4', '1.2.3.4'] });
    expect(() => readCertificate(der)).toThrow('an extension stands twice');
  });

  test('is read from a text with several, and with words between them', () => {
    const { root, between } = chain();
    const text = `the root\n${pemOf(root)}and the other\n${pemOf(between)}`;
    expect(readCertificates(text).map(({ subject }) => subject)).toEqual(['CN=root', 'CN=between']);
    expect(() => readCertificates('nothing')).toThrow('no certificate in PEM format');
    expect(() => readCertificates(pemOf({ der: Buffer.from('nonsense') }))).toThrow(
      /cannot be parsed/,
    );
  });
});
