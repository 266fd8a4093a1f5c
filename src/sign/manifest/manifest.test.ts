import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildManifest, rootDigestOf } from './build-manifest.ts';
import { DeclaredFacts } from './declared.ts';
import { formatVersion } from './format-version.ts';
import type { ManifestFile } from './manifest.ts';
import { readManifest } from './read-manifest.ts';
import { sha256sumsText } from './sha256sums.ts';

const newHash = (): ReturnType<typeof createHash> => createHash('sha256');
const sha256 = (text: string): string => newHash().update(text).digest('hex');
const file = (name: string, extra: Partial<ManifestFile> = {}): ManifestFile => ({
  name,
  size: name.length,
  sha256: sha256(name),
  ...extra,
});
const built = (files: readonly ManifestFile[]): ReturnType<typeof buildManifest> =>
  buildManifest(
    { model: { name: 'm' }, version: '1', files, ignored: ['.git'], allowSymlinks: false },
    newHash,
  );
const bytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

describe('a manifest', () => {
  test('lists files in the order of code points, and sums them up', () => {
    const manifest = built([file('\u{1f600}'), file('\uff5e'), file('a/b'), file('a-b')]);
    expect(manifest.files.map(({ name }) => name)).toEqual(['a-b', 'a/b', '\uff5e', '\u{1f600}']);
    expect(manifest.summary).toEqual({ files: 4, bytes: 9 });
  });

  test('has the root digest of the specification: over the raw digests, in that order', () => {
    const root = newHash();
    for (const name of ['a', 'b']) root.update(Buffer.from(sha256(name), 'hex'));
    expect(rootDigestOf([file('b'), file('a')], newHash)).toBe(`sha256:${root.digest('hex')}`);
  });

  test('that was written is read back without a problem', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/)), (names) => {
        const manifest = built(names.map((name) => file(name)));
        const read = readManifest(bytes(manifest), newHash);
        expect(read).toEqual({
          files: manifest.files.map(({ name, size, sha256 }) => ({ name, size, sha256 })),
          rootDigest: manifest.model.rootDigest,
          ignored: ['.git'],
          allowSymlinks: false,
          problems: [],
        });
      }),
    );
  });
});

describe('a manifest that cannot be believed', () => {
  const good = built([file('a'), file('b')]);
  const codes = (value: object): unknown =>
    readManifest(bytes({ ...good, ...value }), newHash).problems.map(({ code, name }) => [
      code,
      name,
    ]);

  test.each([
    ['../a', 'UNSAFE_NAME'],
    ['/etc/passwd', 'UNSAFE_NAME'],
    ['a//b', 'UNSAFE_NAME'],
    ['', 'UNSAFE_NAME'],
    ['a\\b', 'UNSAFE_NAME'],
    ['B', 'DUPLICATE_NAME'],
    ['b', 'DUPLICATE_NAME'],
  ])('lists %j', (name, code) => {
    const files = [...good.files, { ...file('x'), name }];
    const manifest = { files, model: { rootDigest: rootDigestOf(files, newHash) } };
    expect(codes(manifest)).toEqual([[code, name]]);
  });

  test('leaves out a path that leads out', () => {
    expect(codes({ ignored: ['../..'] })).toEqual([['UNSAFE_NAME', '../..']]);
  });

  test.each(['sha256', 'name'] as const)('has another %s than its root digest says', (field) => {
    const [first, ...rest] = good.files;
    const altered = { ...first, [field]: field === 'name' ? 'zz' : sha256('other') };
    expect(codes({ files: [altered, ...rest] })).toEqual([['ROOT_DIGEST', undefined]]);
  });

  test.each([
    ['no object', '[]', /is a array|is a/],
    ['another schema', '{"schema":"pickleproof/scan/v1"}', /not pickleproof\/manifest\/v1/],
    ['no files', '{"schema":"pickleproof/manifest/v1"}', /files is missing/],
    ['a key that stands twice', '{"schema":"a","schema":"b"}', /stands twice/],
    ['half a text', '{"schema":', /ends/],
  ])('is %s', (_what, text, message) => {
    expect(() => readManifest(new TextEncoder().encode(text), newHash)).toThrow(message);
  });

  test.each([
    ['sha256', 'ABC'],
    ['sha256', 'a'.repeat(63)],
    ['size', -1],
    ['size', 1.5],
    ['name', 7],
  ])('has a file whose %s is %j', (field, value) => {
    const files = [{ ...file('a'), [field]: value }];
    expect(() => readManifest(bytes({ ...good, files }), newHash)).toThrow(/files\[0\]/);
  });
});

describe('lineage', () => {
  const declared = {
    'pickleproof.source_sha256': sha256('source'),
    'pickleproof.source_format': 'torch-zip',
    'pickleproof.source_verdict': 'clean',
    'pickleproof.version': '0.1.0',
  };

  test('names each source once, with the outputs that say so, and where it is if it is there', () => {
    const files = [
      file('1.safetensors', { declared }),
      file('2.h5', {
        declared: Object.fromEntries(
          Object.entries(declared).map(([key, text]) => [`@${key}`, text]),
        ),
      }),
      { ...file('model.pt'), sha256: sha256('source') },
    ];
    expect(built(files).convertedFrom).toEqual([
      {
        sha256: sha256('source'),
        format: 'torch-zip',
        verdict: 'clean',
        convertedBy: '0.1.0',
        outputs: ['1.safetensors', '2.h5'],
        presentAs: 'model.pt',
      },
    ]);
  });

  test.each([
    ['nothing of the sort', { format: 'pt' }],
    ['a digest that is none', { 'pickleproof.source_sha256': 'abc' }],
    ['a name that only ends so', { 'notpickleproof.source_format': 'pickle' }],
    ['no source', { 'pickleproof.version': '0.1.0' }],
  ])('is not made up from %s', (_what, declared) => {
    expect(built([file('a', { declared })]).convertedFrom).toEqual([]);
  });
});

describe('what a file declares', () => {
  const collected = (...facts: readonly (readonly [string, string])[]): unknown => {
    const all = new DeclaredFacts();
    for (const [name, value] of facts) all.add(name, value);
    return all.all;
  };

  test('is kept as it stands, trimmed, the first of each name', () => {
    expect(collected(['version', '3\n'], ['version', '4'], ['', 'x'])).toEqual({ version: '3' });
    expect(collected()).toBeUndefined();
  });

  test('is bounded, and our own facts still find room', () => {
    const all = new DeclaredFacts();
    for (let index = 0; index < 1000; index++) all.add(`k${index}`, 'x'.repeat(5000));
    all.add('pickleproof.source_format', 'pickle');
    for (let index = 0; index < 1000; index++) all.add(`pickleproof.x${index}`, 'x');
    const entries = Object.entries(all.all ?? {});
    expect(entries).toHaveLength(150);
    expect(entries[0]).toEqual(['k0', `${'x'.repeat(1000)}…`]);
    expect(all.all?.['pickleproof.source_format']).toBe('pickle');
  });

  test('is never cut between the halves of a letter', () => {
    expect(collected(['a', `${'x'.repeat(999)}\u{1f600}`])).toEqual({ a: `${'x'.repeat(999)}…` });
  });

  test('is taken out of a note in JSON', () => {
    expect(
      collected(['comment', '{"pickleproof.version":"1","other":"x","pickleproof.n":2}']),
    ).toEqual({
      'pickleproof.version': '1',
      comment: '{"pickleproof.version":"1","other":"x","pickleproof.n":2}',
    });
    expect(collected(['comment', '{"pickleproof.version":'])).toEqual({
      comment: '{"pickleproof.version":',
    });
  });

  test('cannot reach the prototype', () => {
    expect(collected(['__proto__', 'x'])).toBeUndefined();
  });
});

describe('the version of a format', () => {
  const GGUF = Uint8Array.of(0x47, 0x47, 0x55, 0x46, 3, 0, 0, 0);
  const BIG = Uint8Array.of(0x47, 0x47, 0x55, 0x46, 0, 0, 0, 3);
  const NPY = Uint8Array.of(0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59, 2, 0);
  const NONE = new Uint8Array(0);

  test.each([
    ['gguf', GGUF, [], undefined, '3'],
    ['gguf', BIG, [], undefined, '3'],
    ['gguf', NONE, [], undefined, undefined],
    ['npy', NPY, [], undefined, '2.0'],
    ['npy', NONE, [], undefined, undefined],
    ['pickle', NONE, [2, 4, 3], undefined, 'protocol 4'],
    ['torch-zip', NONE, [2], { version: '3' }, '3'],
    ['torch-zip', NONE, [2], undefined, 'protocol 2'],
    ['onnx', NONE, [], { ir_version: '8' }, '8'],
    ['skops', NONE, [], { skops: 'skops 0.11, protocol 2' }, '0.11, protocol 2'],
    ['safetensors', NONE, [], { format: 'pt', version: 'x' }, undefined],
  ])('%s %#', (format, head, protocols, declared, version) => {
    expect(formatVersion({ format, head, protocols, declared })).toBe(version);
  });
});

test('digests are written as sha256sum reads them, names with line breaks escaped', () => {
  expect(sha256sumsText([file('a b'), file('c\nd'), file('e\\f')])).toBe(
    `${sha256('a b')}  a b\n\\${sha256('c\nd')}  c\\nd\n\\${sha256('e\\f')}  e\\\\f\n`,
  );
});
