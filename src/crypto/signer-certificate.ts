/**
 * Whether a certificate may sign a model with a key, before it does.
 * @module
 */
import type { Certificate } from './certificate.ts';
import { signerProblems } from './certificate-problems.ts';
import type { SigningKey } from './keys.ts';

const DAY = 86_400_000;
/** A signature is of use only as long as its certificate is. */
const SOON = 30 * DAY;

/** Why it may not, and what the user should know. One line each. */
export interface CertificateCheck {
  readonly refusals: readonly string[];
  readonly warnings: readonly string[];
}

/** Checks a certificate for its holder's key, at a time. */
export function checkSignerCertificate(
  certificate: Certificate,
  key: SigningKey,
  now: Date,
): CertificateCheck {
  const refusals = signerProblems(certificate, now).map(({ message }) => message);
  if (!certificate.x509.checkPrivateKey(key.privateKey)) {
    refusals.push(`the certificate "${certificate.subject}" is not that of the key`);
  }
  const left = certificate.notAfter.getTime() - now.getTime();
  const days = Math.floor(left / DAY);
  const warnings =
    left >= 0 && left < SOON
      ? [
          `the certificate "${certificate.subject}" expires in ${days} days, and the signature with it`,
        ]
      : [];
  return { refusals, warnings };
}
