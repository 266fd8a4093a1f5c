import { expect, test } from 'vitest';
import { openClient } from './client.ts';
import { httpsStore, httpStore } from './https-store.ts';
import { schemes, storeOf } from './stores.ts';

const client = openClient();

test('an address names one file, and what may be a signature is not shown', async () => {
  const uri = 'https://example.org/models/a%20b.pt?X-Signature=secret#top';
  const model = await httpsStore.list(uri, client);
  expect(model.uri).toBe('https://example.org/models');
  expect(model.files).toMatchObject([{ name: 'a b.pt', size: undefined, request: { url: uri } }]);
  expect(JSON.stringify({ ...model, files: [] })).not.toMatch(/secret/);
  const root = await httpStore.list('http://localhost:8080', client);
  expect(root).toMatchObject({ uri: 'http://localhost:8080', files: [{ name: 'index' }] });
  expect(httpsStore.origins(uri, {})).toEqual(['https://example.org']);
  expect(httpsStore.origins('https://', {})).toEqual([]);
});

test.each(['https://', 'https://example.org/%2e%2e%2fetc%2fpasswd', 'https://example.org/a%5Cb'])(
  '%s names no file that could be put anywhere',
  async (uri) => {
    await expect(Promise.resolve().then(() => httpsStore.list(uri, client))).rejects.toMatchObject({
      code: 'MALFORMED',
    });
  },
);

test('a bad escape is a name like any other', async () => {
  const { files } = await httpsStore.list('https://example.org/100%.pt', client);
  expect(files[0]?.name).toBe('100%.pt');
});

test('each kind of address has its store', async () => {
  for (const scheme of schemes()) {
    const store = await storeOf(`${scheme.toUpperCase()}://x/y`);
    expect(store?.scheme).toBe(scheme);
  }
  expect(await storeOf('constructor://x')).toBeUndefined();
  expect(await storeOf('model.pt')).toBeUndefined();
});
