/**
 * All objects of a folder, page by page.
 * @module
 */
import { ModelFileError } from '../../../core/error.ts';
import { bodyText } from '../reply-body.ts';
import { encodeRfc3986 } from '../sigv4.ts';
import { ask, isRefusal, refusal, type S3Store } from './ask.ts';
import { parseListPage, type ListPage, type ListedObject } from './listing.ts';
import { addressIn } from './place.ts';

/** A model has hundreds of files; a whole bucket of data is not meant. */
const MAX_OBJECTS = 20_000;

/** The objects under a prefix, in the order of their keys, without the empty ones that stand for folders. */
export async function listObjects(
  store: S3Store,
  prefix: string,
): Promise<readonly ListedObject[]> {
  const found: ListedObject[] = [];
  for await (const objects of listPages(store, prefix)) {
    found.push(...objects);
    if (found.length > MAX_OBJECTS) throw tooMany(store, prefix);
  }
  return found;
}

/** The same page by page, of a bucket of any size. */
export async function* listPages(
  store: S3Store,
  prefix: string,
): AsyncGenerator<readonly ListedObject[]> {
  for (let token: string | undefined = ''; token !== undefined;) {
    const page: ListPage = await listPage(store, prefix, token);
    const outsider = page.objects.find(({ key }) => !key.startsWith(prefix));
    if (outsider !== undefined) throw outside(outsider.key, prefix);
    if (page.next === token || (page.objects.length === 0 && page.next !== undefined)) {
      throw new ModelFileError('MALFORMED', "the store's list of objects does not come to an end");
    }
    yield page.objects.filter(({ key, size }) => !key.endsWith('/') || size > 0);
    token = page.next;
  }
}

async function listPage(store: S3Store, prefix: string, token: string): Promise<ListPage> {
  const query = [
    ...(token === '' ? [] : [`continuation-token=${encodeRfc3986(token)}`]),
    'encoding-type=url',
    'list-type=2',
    `prefix=${encodeRfc3986(prefix)}`,
  ].join('&');
  const reply = await ask(store, { method: 'GET', url: ({ url }) => `${url}/?${query}` });
  if (!isRefusal(reply)) return parseListPage(await bodyText(reply));
  throw await refusal(store, reply, addressIn(store.place, prefix));
}

function outside(key: string, prefix: string): ModelFileError {
  const message = `the store's list of "${prefix}" holds "${key.slice(0, 200)}", which lies elsewhere`;
  return new ModelFileError('MALFORMED', message);
}

function tooMany(store: S3Store, prefix: string): ModelFileError {
  const where = addressIn(store.place, prefix);
  const message = `${where}: more than ${MAX_OBJECTS} objects; name the folder of one model`;
  return new ModelFileError('LIMIT_EXCEEDED', message);
}
