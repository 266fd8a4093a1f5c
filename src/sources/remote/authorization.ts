/**
 * What a credential adds to a request.
 * @module
 */
import type { Credential } from './remote-model.ts';

/** The request that is authorised. */
export interface Authorised {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array | undefined;
}

/** Headers to add; none for another origin than the credential's own. */
export async function authorizationOf(
  credential: Credential | undefined,
  request: Authorised,
): Promise<Readonly<Record<string, string>>> {
  if (credential === undefined || request.url.origin !== credential.origin) return {};
  switch (credential.kind) {
    case 'bearer':
      return { authorization: `Bearer ${credential.token}` };
    case 'basic': {
      const pair = Buffer.from(`${credential.user}:${credential.password}`).toString('base64');
      return { authorization: `Basic ${pair}` };
    }
    case 'sigv4':
      return (await import('./sigv4.ts')).signRequest(credential, request);
  }
  return {};
}
