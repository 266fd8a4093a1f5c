/**
 * Keys, certificates and passphrases from the files that a user names; what is wrong with one is a `UsageError`.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import { readCertificates, type Certificate } from '../../crypto/certificate.ts';
import {
  KeyFileError,
  readPublicKey,
  readSigningKey,
  type PublicKey,
  type SigningKey,
} from '../../crypto/keys.ts';
import { readSmallFile } from '../../sources/small-file.ts';
import type { Values } from '../command.ts';
import { UsageError } from '../usage-error.ts';
import { textOf } from './values.ts';

/** Bytes of a key or passphrase, and of a collection of certificates. */
const MAX_KEY = 65_536;
const MAX_CERTIFICATES = 2 ** 22;

/** A private key; its passphrase is taken from where the flags say. */
export function signingKeyFrom(path: string, values: Values): SigningKey {
  return usable(`--key ${path}`, () => readSigningKey(textAt(path), passphraseOf(values)));
}

/** A public key. `flag` names it in errors. */
export function publicKeyFrom(flag: string, path: string): PublicKey {
  return usable(`${flag} ${path}`, () => readPublicKey(textAt(path)));
}

/** All certificates of a file. `flag` names it in errors. */
export function certificatesFrom(flag: string, path: string): readonly Certificate[] {
  return usable(`${flag} ${path}`, () => readCertificates(textAt(path, MAX_CERTIFICATES)));
}

/** From `--password-file`, without the newline at its end, or from the environment. */
export function passphraseOf(values: Values): string | undefined {
  const path = textOf(values, 'passwordFile');
  const passphrase =
    path === undefined
      ? process.env['PICKLEPROOF_KEY_PASSWORD']
      : usable(`--password-file ${path}`, () => textAt(path)).replace(/\r?\n$/, '');
  if (passphrase !== '') return passphrase;
  throw new UsageError('the passphrase is empty; give another one, or none');
}

function textAt(path: string, limit = MAX_KEY): string {
  return Buffer.from(readSmallFile(path, limit)).toString('utf8');
}

/** Runs `action`, whose errors are about what the user named. */
function usable<T>(what: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof KeyFileError || error instanceof ModelFileError)) throw error;
    throw new UsageError(`${what}: ${error.message}`, { cause: error });
  }
}
