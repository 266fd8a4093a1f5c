/**
 * Private keys under a passphrase: PKCS#8 with PBES2 (RFC 8018), PBKDF2 with HMAC-SHA-256 and AES-256-CBC.
 *
 * OpenSSL and Node read and write this format, but write it with 2048 rounds, which anyone can try through.
 * @module
 */
import { createCipheriv, pbkdf2Sync, randomBytes } from 'node:crypto';
import { DER, derEncoded } from './der.ts';

/** What OWASP asks of PBKDF2 with HMAC-SHA-256 (Password Storage Cheat Sheet, 2023). */
const ROUNDS = 600_000;
const KEY_BYTES = 32;
const SALT_BYTES = 16;
const BLOCK_BYTES = 16;

/** Object identifiers, as DER has them. */
const PBES2 = oid('2a864886f70d01050d'); //        1.2.840.113549.1.5.13
const PBKDF2 = oid('2a864886f70d01050c'); //       1.2.840.113549.1.5.12
const HMAC_SHA256 = oid('2a864886f70d0209'); //    1.2.840.113549.2.9
const AES_256_CBC = oid('60864801650304012a'); //  2.16.840.1.101.3.4.1.42

/** The PEM text of a key (PKCS#8 in DER) that only the passphrase opens. */
export function encryptKey(pkcs8: Uint8Array, passphrase: string): string {
  const salt = randomBytes(SALT_BYTES);
  const iv = randomBytes(BLOCK_BYTES);
  const key = pbkdf2Sync(passphrase, salt, ROUNDS, KEY_BYTES, 'sha256');
  const cipher = createCipheriv('aes-256-cbc', key, iv);
  const secret = Buffer.concat([cipher.update(pkcs8), cipher.final()]);
  const derivation = sequence(
    PBKDF2,
    sequence(octets(salt), rounds(), sequence(HMAC_SHA256, derEncoded(DER.null))),
  );
  const algorithm = sequence(PBES2, sequence(derivation, sequence(AES_256_CBC, octets(iv))));
  return pem(sequence(algorithm, octets(secret)));
}

function pem(der: Uint8Array): string {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  const label = 'ENCRYPTED PRIVATE KEY';
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
}

/** Three bytes, the first of them below 0x80. */
function rounds(): Uint8Array {
  const bytes = Buffer.alloc(3);
  bytes.writeUIntBE(ROUNDS, 0, 3);
  return derEncoded(DER.integer, bytes);
}

function sequence(...parts: readonly Uint8Array[]): Uint8Array {
  return derEncoded(DER.sequence, ...parts);
}

function octets(bytes: Uint8Array): Uint8Array {
  return derEncoded(DER.octetString, bytes);
}

function oid(hex: string): Uint8Array {
  return derEncoded(DER.oid, Buffer.from(hex, 'hex'));
}
