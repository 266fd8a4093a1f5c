/**
 * What a model is called by its address, whatever revision it is asked for at.
 * @module
 */

/** The last part of an address, without revision, tag, alias, digest or query. */
export function modelNameOf(uri: string): string {
  const plain = unpinnedAddress(uri);
  return plain.split('/').findLast((part) => part !== '') ?? plain;
}

/** The address without revision, tag, alias, digest and query: a rule about a model is about all of them. */
export function unpinnedAddress(uri: string): string {
  const plain = uri.replace(/\?.*$/s, '').replace(/\/+$/, '');
  if (/^hf:/i.test(plain)) return withoutRevision(plain);
  if (/^oci:/i.test(plain)) return plain.replace(/@[^/]*$/, '').replace(/:[^/]*$/, '');
  return /^(?:mlflow|models):/i.test(plain) ? plain.replace(/(?:@[^/]*|\/\d+)$/, '') : plain;
}

/** `@refs/pr/1` has slashes of its own: see `hf-address.ts`. */
function withoutRevision(address: string): string {
  return address.replace(/^([^@]*)@(?:refs\/(?:pr|convert)\/[^/]+|[^/]+)/i, '$1');
}
