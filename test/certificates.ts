/**
 * X.509 certificates assembled in DER, good ones and such as no authority would issue.
 */
import { createPublicKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { derEncoded } from '../src/crypto/der.ts';

/** A name, its certificate and the key that belongs to it. */
export interface Holder {
  readonly name: string;
  readonly key: KeyObject;
  readonly der: Buffer;
}

/** What to write; by default a leaf that may sign, valid from yesterday for a year. */
export interface CertificateWish {
  readonly name: string;
  /** Signs itself without. */
  readonly issuer?: Pick<Holder, 'name' | 'key'>;
  readonly key?: KeyObject;
  readonly authority?: boolean;
  readonly pathLength?: number;
  /** Bits of KeyUsage in the first byte; nothing leaves the extension out. */
  readonly keyUsage?: number | undefined;
  readonly extendedUsage?: readonly string[];
  /** Object identifiers of further critical extensions. */
  readonly critical?: readonly string[];
  /** Days from `now`. */
  readonly days?: readonly [number, number];
  readonly now?: Date;
  readonly hash?: 'sha1' | 'sha256' | 'sha384' | 'sha512';
}

export const DIGITAL_SIGNATURE = 0x80;
export const CERT_SIGN = 0x04;
export const CODE_SIGNING = '1.3.6.1.5.5.7.3.3';

const DAY = 86_400_000;

/** A new key of a curve. */
export function newKey(namedCurve = 'P-256'): KeyObject {
  return generateKeyPairSync('ec', { namedCurve }).privateKey;
}

/** A new RSA key. */
export function newRsaKey(modulusLength = 2048): KeyObject {
  return generateKeyPairSync('rsa', { modulusLength }).privateKey;
}

/** Makes a certificate. */
export function certificate(wish: CertificateWish): Holder {
  const { name, key = newKey(), authority = false, days = [-1, 365], hash = 'sha256' } = wish;
  const issuer = wish.issuer ?? { name, key };
  const now = (wish.now ?? new Date()).getTime();
  const algorithm = algorithmOf(issuer.key, hash);
  const tbs = sequence(
    tagged(0xa0, integer(2)),
    integer(1 + Math.floor(Math.random() * 1e9)),
    algorithm,
    named(issuer.name),
    sequence(time(new Date(now + days[0] * DAY)), time(new Date(now + days[1] * DAY))),
    named(name),
    spki(key),
    tagged(0xa3, sequence(...extensions({ ...wish, authority }))),
  );
  const der = sequence(tbs, algorithm, tagged(3, Buffer.of(0), sign(hash, tbs, issuer.key)));
  return { name, key, der };
}

/** A root, one between and a leaf; each can be changed. */
export function chain(
  change: {
    readonly root?: Partial<CertificateWish>;
    readonly between?: Partial<CertificateWish>;
    readonly leaf?: Partial<CertificateWish>;
  } = {},
): { readonly root: Holder; readonly between: Holder; readonly leaf: Holder } {
  const authority = { authority: true, keyUsage: CERT_SIGN };
  const root = certificate({ name: 'root', ...authority, ...change.root });
  const between = certificate({ name: 'between', issuer: root, ...authority, ...change.between });
  const leaf = certificate({ name: 'leaf', issuer: between, ...change.leaf });
  return { root, between, leaf };
}

/** In the text format. */
export function pemOf({ der }: Pick<Holder, 'der'>): string {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}

/** The private key as PKCS#8. */
export function keyPemOf({ key }: Pick<Holder, 'key'>): string {
  return key.export({ type: 'pkcs8', format: 'pem' }).toString();
}

function extensions(wish: CertificateWish): Buffer[] {
  const { authority = false, pathLength, extendedUsage, critical = [] } = wish;
  const keyUsage = 'keyUsage' in wish ? wish.keyUsage : DIGITAL_SIGNATURE;
  const length = pathLength === undefined ? [] : [integer(pathLength)];
  const constraints = authority ? [tagged(1, Buffer.of(0xff)), ...length] : [];
  return [
    extension('2.5.29.19', sequence(...constraints), true),
    ...(keyUsage === undefined
      ? []
      : [extension('2.5.29.15', tagged(3, Buffer.of(0, keyUsage)), true)]),
    ...(extendedUsage === undefined
      ? []
      : [extension('2.5.29.37', sequence(...extendedUsage.map(oid)), false)]),
    ...critical.map((id) => extension(id, sequence(), true)),
  ];
}

function extension(id: string, value: Buffer, critical: boolean): Buffer {
  const flag = critical ? [tagged(1, Buffer.of(0xff))] : [];
  return sequence(oid(id), ...flag, tagged(4, value));
}

function algorithmOf(key: KeyObject, hash: string): Buffer {
  if (key.asymmetricKeyType === 'rsa') {
    const rsa = { sha1: 5, sha256: 11, sha384: 12, sha512: 13 }[hash] ?? 11;
    return sequence(oid(`1.2.840.113549.1.1.${rsa}`), tagged(5));
  }
  if (hash === 'sha1') return sequence(oid('1.2.840.10045.4.1'));
  const ecdsa = { sha256: 2, sha384: 3, sha512: 4 }[hash] ?? 2;
  return sequence(oid(`1.2.840.10045.4.3.${ecdsa}`));
}

function spki(key: KeyObject): Buffer {
  return createPublicKey(key).export({ type: 'spki', format: 'der' });
}

function named(name: string): Buffer {
  return sequence(tagged(0x31, sequence(oid('2.5.4.3'), tagged(0x0c, Buffer.from(name)))));
}

function time(date: Date): Buffer {
  const text = date.toISOString().replace(/[-:T]|\.\d+/g, '');
  return tagged(0x18, Buffer.from(text));
}

/** SEQUENCE. */
export function sequence(...parts: readonly Buffer[]): Buffer {
  return tagged(0x30, ...parts);
}

/** An element with this tag. */
export function tagged(tag: number, ...parts: readonly Buffer[]): Buffer {
  return Buffer.from(derEncoded(tag, ...parts));
}

function integer(value: number): Buffer {
  const hex = value.toString(16);
  const bytes = Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex');
  return tagged(2, (bytes[0] ?? 0) > 0x7f ? Buffer.concat([Buffer.of(0), bytes]) : bytes);
}

function oid(text: string): Buffer {
  const [first = 0, second = 0, ...rest] = text.split('.').map(Number);
  const bytes = [first * 40 + second, ...rest].flatMap((number) => {
    const groups = [number & 0x7f];
    for (let left = number >> 7; left > 0; left >>= 7) groups.unshift(0x80 | (left & 0x7f));
    return groups;
  });
  return tagged(6, Buffer.from(bytes));
}
