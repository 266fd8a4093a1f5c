import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { tar, zip } from '../../../test/assembler.ts';
import { openLibrary } from './open-library.ts';

const folder = mkdtempSync(join(tmpdir(), 'pickleproof-library-'));
afterAll(() => rmSync(folder, { recursive: true }));

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const sha256 = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

type Files = Readonly<Record<string, string | Uint8Array>>;

function put(name: string, bytes: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  return path;
}

function putAll(name: string, files: Files): string {
  for (const [path, bytes] of Object.entries(files)) put(`${name}/${path}`, bytes);
  return join(folder, name);
}

const bytesOf = (data: string | Uint8Array): Uint8Array =>
  typeof data === 'string' ? utf8(data) : data;

function wheel(name: string, files: Files): string {
  const members = Object.entries(files).map(([path, data]) => ({
    name: path,
    data: bytesOf(data),
    deflate: true,
  }));
  return put(name, zip(members));
}

function sdist(name: string, files: Files): string {
  const members = Object.entries(files).map(([path, data]) => ({
    name: path,
    data: bytesOf(data),
  }));
  return put(name, gzipSync(tar(...members)));
}

const PACKAGE: Files = {
  'acme/__init__.py': '__version__ = "0.9"\n',
  'acme/nets.py': 'class Net: pass\n',
  'acme/sub/deep.py': 'x = 1\n',
  'acme/tests/test_nets.py': 'boom\n',
  'acme/test_more.py': 'boom\n',
  'acme/__main__.py': 'boom\n',
  'acme/conftest.py': 'boom\n',
  'acme/data.json': '{}',
  'acme/not-a-module.py': 'boom\n',
};
const METADATA = 'Metadata-Version: 2.1\nName: acme-ml\nVersion: 1.2\n\nVersion: 9\n';
const MODULES = ['acme/__init__.py', 'acme/nets.py', 'acme/sub/deep.py'];

async function opened(path: string): Promise<Awaited<ReturnType<typeof openLibrary>>> {
  const library = await openLibrary(path);
  library.close();
  return library;
}
const pathsOf = ({ files }: { readonly files: readonly { readonly path: string }[] }): string[] =>
  files.map(({ path }) => path);

describe('a library is read from', () => {
  test('a wheel, with its name and version, and the digests of all', async () => {
    const path = wheel('acme_ml-1.2-py3-none-any.whl', {
      ...PACKAGE,
      'acme_ml-1.2.dist-info/METADATA': METADATA,
      'acme_ml-1.2.data/purelib/extra.py': 'y = 1\n',
    });
    const library = await openLibrary(path);
    expect(pathsOf(library)).toEqual([...MODULES, 'extra.py']);
    expect(library).toMatchObject({ name: 'acme-ml', version: '1.2', packages: ['acme', 'extra'] });
    expect(library.files[1]?.read()).toBe('class Net: pass\n');
    expect(library.files[1]?.read()).toBe('class Net: pass\n');
    expect(library.files[1]?.sha256).toBe(sha256('class Net: pass\n'));
    expect(library.sha256()).toMatch(/^[0-9a-f]{64}$/);
    expect(library.skipped).toEqual([]);
    library.close();
  });

  test('an sdist, whose packages may stand under src', async () => {
    const files = Object.fromEntries(
      Object.entries(PACKAGE).map(([path, text]) => [`acme-1.2/src/${path}`, text]),
    );
    const path = sdist('acme-1.2.tar.gz', {
      'acme-1.2/PKG-INFO': METADATA,
      'acme-1.2/setup.py': 'boom\n',
      'acme-1.2/docs/__init__.py': 'boom\n',
      ...files,
    });
    const library = await openLibrary(path);
    expect(pathsOf(library)).toEqual(MODULES);
    expect(library).toMatchObject({ name: 'acme-ml', version: '1.2', packages: ['acme'] });
    expect(library.files[2]?.read()).toBe('x = 1\n');
    library.close();
  });

  test('an sdist of single modules', async () => {
    const files = { 'six-1/PKG-INFO': METADATA, 'six-1/six.py': 'z = 1\n', 'six-1/setup.py': '' };
    expect(pathsOf(await opened(sdist('six-1.tar.gz', files)))).toEqual(['six.py']);
  });

  test('a zipped sdist', async () => {
    const path = wheel('acme.zip', { 'src/acme/__init__.py': '', 'src/acme/a.py': '' });
    expect(pathsOf(await opened(path))).toEqual(['acme/__init__.py', 'acme/a.py']);
  });

  test('a checkout, named by its project file', async () => {
    const project = '[build-system]\nrequires = []\n[project]\nname = "acme-x"\nversion = "2.0"\n';
    const path = putAll('checkout', { ...PACKAGE, 'pyproject.toml': project, 'tools/a.py': '' });
    const library = await opened(path);
    expect(pathsOf(library)).toEqual(MODULES);
    expect(library).toMatchObject({ name: 'acme-x', version: '2.0' });
    expect(library.sha256()).toBe(
      sha256(library.files.map((file) => `${file.sha256}  ${file.path}\n`).join('')),
    );
  });

  test('a package folder, with what pip wrote beside it', async () => {
    const site = putAll('site', {
      ...PACKAGE,
      'acme_ml-1.2.dist-info/METADATA': METADATA,
      'acme_ml-1.2.dist-info/RECORD': 'acme/__init__.py,sha256=x,3\n',
      'other-3.dist-info/METADATA': METADATA.replace('acme-ml', 'other'),
      'other-3.dist-info/RECORD': 'other/__init__.py,sha256=x,3\n',
      'other/__init__.py': '',
    });
    const library = await opened(join(site, 'acme'));
    expect(pathsOf(library)).toEqual(MODULES);
    expect(library).toMatchObject({ name: 'acme-ml', version: '1.2' });
  });

  test('a folder inside a package, under its full name', async () => {
    const root = putAll('inside', { ...PACKAGE, 'acme/sub/__init__.py': '' });
    const library = await opened(join(root, 'acme/sub'));
    expect(pathsOf(library)).toEqual(['acme/sub/__init__.py', 'acme/sub/deep.py']);
  });

  test('a folder of many packages and modules, as the standard library is', async () => {
    const root = putAll('lib', {
      'abc.py': 'v = 1\n',
      'json/__init__.py': '',
      'test/__init__.py': 'boom',
      'site-packages/x.py': 'boom',
      '__pycache__/y.py': 'boom',
    });
    expect(pathsOf(await opened(root))).toEqual(['abc.py', 'json/__init__.py']);
  });

  test('a single module', async () => {
    const library = await opened(put('one/solo.py', '__version__ = "3"\n'));
    expect(pathsOf(library)).toEqual(['solo.py']);
    expect(library).toMatchObject({ name: 'solo', version: '', packages: ['solo'] });
  });

  test('a package that says its own version', async () => {
    const root = putAll('own', PACKAGE);
    expect(await opened(join(root, 'acme'))).toMatchObject({ name: 'acme', version: '0.9' });
  });
});

describe('source is decoded', () => {
  test.each<readonly [string, string | Uint8Array, string | undefined]>([
    ['as UTF-8, without its mark', '\ufeffx = "é"\n', 'x = "é"\n'],
    [
      'as the Latin-1 that it says it is',
      latin1('# -*- coding: latin-1 -*-\nx = "é"\n'),
      '# -*- coding: latin-1 -*-\nx = "é"\n',
    ],
    ['not when it says UTF-7', '# coding: utf-7\n', undefined],
    ['not when it is no UTF-8', latin1('x = "é"\n'), undefined],
  ])('%s', async (_what, bytes, expected) => {
    const library = await opened(put('codec/one.py', bytes));
    const text = library.files[0]?.read();
    if (expected !== undefined) expect(text).toBe(expected);
    else expect(library.skipped).toEqual([{ path: 'one.py', reason: expect.any(String) }]);
  });
});

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

describe('is refused', () => {
  test.each<readonly [string, () => string, RegExp]>([
    ['what is not there', () => join(folder, 'absent'), /absent: ENOENT/],
    ['what is no library', () => put('notes.txt', 'hello'), /neither a folder/],
    ['a folder without Python', () => putAll('empty', { 'a.txt': '' }), /no Python package/],
    ['a member outside the archive', () => wheel('up.whl', { '../up.py': '' }), /outside/],
    ['a member of a tar outside', () => sdist('up.tar.gz', { '/abs/up.py': '' }), /outside/],
    ['a damaged gzip', () => put('bad.tar.gz', gzipSync(utf8('x')).subarray(0, 12)), /bad.tar.gz/],
    ['a zip that is cut off', () => put('cut.whl', zip([]).subarray(0, 10)), /cut.whl/],
  ])('%s', async (_what, path, message) => {
    await expect(openLibrary(path())).rejects.toThrow(message);
  });
});

const INFO = { name: 'acme-1.dist-info/METADATA', data: utf8(METADATA) };

test('a damaged member is said, and no class of it can be proven', async () => {
  const data = utf8('class Net: pass\n');
  const path = put(
    'crc.whl',
    zip([INFO, { name: 'acme/nets.py', data, central: { crc: 1 }, local: { crc: 1 } }]),
  );
  const library = await openLibrary(path);
  expect(library.files[0]?.read()).not.toContain('class');
  expect(library.skipped).toEqual([
    { path: 'acme/nets.py', reason: expect.stringContaining('bad-crc') },
  ]);
  library.close();
});

test('a file that is too large is said, not read', async () => {
  const data = utf8('x = 1\n');
  const path = put(
    'big.whl',
    zip([INFO, { name: 'acme/nets.py', data, central: { size: 2 ** 25 } }]),
  );
  const library = await openLibrary(path);
  expect(library.files[0]?.read()).not.toContain('x');
  expect(library.skipped[0]?.reason).toContain('more than');
  library.close();
});

test('links between folders are not followed', async () => {
  const root = putAll('linked', PACKAGE);
  symlinkSync(root, join(root, 'acme/loop'));
  expect(pathsOf(await opened(join(root, 'acme')))).toEqual(MODULES);
});
