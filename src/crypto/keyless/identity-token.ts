/**
 * OpenID Connect tokens: looked at before they are sent, so that a wrong one is refused in words of ours. The
 * library would put the token itself into its error message (@sigstore/sign 4.1.1, dist/signer/fulcio/index.js).
 * @module
 */
import { ModelFileError } from '../../core/error.ts';

/** Characters of a token; those of CI services have some 2000. */
const MAX_TOKEN = 65_536;

/** Whom a token is for; throws `MALFORMED` for one that is none, or has expired at `now` (Unix seconds). */
export function subjectOfToken(token: string, now: number = Date.now() / 1000): string {
  if (token.length > MAX_TOKEN) throw malformed(`it has ${token.length} characters`);
  const parts = token.split('.');
  const [, claims = ''] = parts;
  if (parts.length !== 3) throw malformed('a JSON Web Token has three parts, with dots between');
  const found = claimsOf(claims);
  const { exp, email, sub } = found;
  if (typeof email === 'string' && found['email_verified'] !== true) {
    throw malformed('its issuer did not verify the e-mail address');
  }
  if (typeof exp === 'number' && exp < now) {
    throw malformed('it has expired; get a new one');
  }
  if (typeof email === 'string') return email;
  if (typeof sub === 'string') return sub;
  throw malformed('it names no subject');
}

function claimsOf(part: string): Readonly<Record<string, unknown>> {
  try {
    const claims: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    if (typeof claims === 'object' && claims !== null) return { ...claims };
  } catch {
    // Said below, without a word of what stands in it.
  }
  throw malformed('its claims are no JSON object');
}

function malformed(why: string): ModelFileError {
  return new ModelFileError('MALFORMED', `the identity token cannot be used: ${why}`);
}
