/**
 * `https://…`: one file, at no revision that anyone could name.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import { shown } from './remote-error.ts';
import type { RemoteModel } from './remote-model.ts';
import { checkedName } from './remote-name.ts';
import type { RemoteStore } from './remote-store.ts';

/** Store of `https`. */
export const httpsStore: RemoteStore = plainStore('https');

/** Store of `http`, for loopback and for who allows it. */
export const httpStore: RemoteStore = plainStore('http');

function plainStore(scheme: string): RemoteStore {
  return {
    scheme,
    origins: (uri) => (URL.canParse(uri) ? [new URL(uri).origin] : []),
    list: (uri) => Promise.resolve(modelOf(uri)),
  };
}

function modelOf(uri: string): RemoteModel {
  if (!URL.canParse(uri)) {
    throw new ModelFileError('MALFORMED', `${uri.slice(0, 200)}: this address cannot be read`);
  }
  const url = new URL(uri);
  const last = url.pathname.split('/').at(-1) ?? '';
  // The query may be a signature: it is sent, and not shown.
  const folder = shown(new URL('.', url)).replace(/(?:\?…|\/)$/, '');
  const name = checkedName(decoded(last) || 'index');
  return {
    uri: folder,
    pinned: folder,
    files: [{ name, size: undefined, digest: undefined, request: { url: uri } }],
    single: true,
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
