import { createHash, createPrivateKey, sign } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { certificate, chain } from '../../test/certificates.ts';
import { modelBench, type ModelBench } from '../../test/signed-model.ts';
import { pae } from '../sign/dsse.ts';
import { legacyPae } from '../sign/legacy-pae.ts';
import { readCertificate } from './certificate.ts';
import { newKeyPair, readPublicKey } from './keys.ts';

const FILES = { 'a/b.bin': 'nested', 'a-b': 'dash', 'a.txt': 'text', empty: '' };
const TYPE = 'application/vnd.in-toto+json';

/** A bundle with whatever was signed, by a key of its own. */
function forged(
  statement: object | string,
  {
    publicKey,
    legacy = false,
    type = TYPE,
  }: { publicKey?: object; legacy?: boolean; type?: string } = {},
): { readonly text: string; readonly keys: [ReturnType<typeof readPublicKey>] } {
  const { privatePem, publicPem, hint } = newKeyPair('p256');
  const payload = Buffer.from(
    typeof statement === 'string' ? statement : JSON.stringify(statement),
  );
  const bytes = legacy ? legacyPae(type, payload) : pae(type, payload);
  const sig = sign('sha256', bytes, createPrivateKey(privatePem)).toString('base64');
  const bundle = {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: { publicKey: publicKey ?? { hint } },
    dsseEnvelope: {
      payload: payload.toString('base64'),
      payloadType: type,
      signatures: [{ sig }],
    },
  };
  return { text: JSON.stringify(bundle), keys: [readPublicKey(publicPem)] };
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const rootOf = (digests: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const digest of digests) hash.update(Buffer.from(digest, 'hex'));
  return hash.digest('hex');
};

/** A statement about names with the content `x`, with changes. */
function statement(
  names: readonly string[],
  change: object = {},
  serialization: object = {},
): object {
  const resources = names.map((name) => ({ name, digest: sha256('x'), algorithm: 'sha256' }));
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'm', digest: { sha256: rootOf(resources.map(({ digest }) => digest)) } }],
    predicateType: 'https://model_signing/signature/v1.0',
    predicate: {
      resources,
      serialization: {
        method: 'files',
        hash_type: 'sha256',
        allow_symlinks: false,
        ...serialization,
      },
    },
    ...change,
  };
}

async function codesOf(
  bench: ModelBench,
  made: ReturnType<typeof forged>,
  options: { readonly legacy?: boolean; readonly path?: string } = {},
): Promise<string[]> {
  bench.write(made.text);
  return bench.codes({ trust: { keys: made.keys }, ...options });
}

describe('a model that is as it was signed', () => {
  describe.each(['p256', 'p384', 'p521'] as const)('with a key of %s', (curve) => {
    const bench = modelBench(FILES, { curve });

    test.each<[string, { readonly shardSize?: number; readonly asReference?: boolean }]>([
      ['files', {}],
      ['shards', { shardSize: 3 }],
      ['shards as the reference names them', { shardSize: 3, asReference: true }],
    ])('is verified as %s', async (_name, wish) => {
      await bench.sign(wish);
      const { problems, signed, comparison, method } = await bench.verify();
      const empty = wish.shardSize === undefined ? [] : ['empty'];
      expect({ problems, method }).toEqual({ problems: [], method: 'key' });
      expect(comparison).toEqual({
        problems: [],
        notCovered: empty,
        signed: 4 - empty.length,
        verified: 4 - empty.length,
      });
      expect(signed?.rootDigest).toMatch(/^[0-9a-f]{64}$/);
    });
  });

  describe('with a certificate', () => {
    const { leaf, between, root } = chain();
    const bench = modelBench(FILES, { holders: [leaf, between] });
    const trust = { roots: [readCertificate(root.der)] };

    test('is verified', async () => {
      await bench.sign();
      const { problems, method, signer } = await bench.verify({ trust });
      expect({ problems, method, signer }).toEqual({
        problems: [],
        method: 'certificate',
        signer: 'certificate CN=leaf',
      });
    });

    test('is refused on the day after the certificate ends', async () => {
      await bench.sign();
      const now = new Date(Date.now() + 366 * 86_400_000);
      expect(await bench.codes({ trust, now })).toContain('CERT_EXPIRED');
      expect(await bench.codes({ trust, now: new Date(0) })).toContain('CERT_NOT_YET_VALID');
    });

    test('is refused when the certificate is for other uses', async () => {
      const other = chain({ leaf: { keyUsage: 0x04 } });
      const text = JSON.parse(await bench.sign());
      const rawBytes = [other.leaf, other.between].map(({ der }) => der.toString('base64'));
      text.verificationMaterial.x509CertificateChain.certificates = rawBytes.map((each) => ({
        rawBytes: each,
      }));
      bench.write(JSON.stringify(text));
      const roots = [readCertificate(other.root.der)];
      expect(await bench.codes({ trust: { roots } })).toEqual(['CERT_USAGE']);
    });

    test('is refused when a certificate is none', async () => {
      const text = (await bench.sign()).replace(/"rawBytes":"[^"]*"/, '"rawBytes":"AAAA"');
      bench.write(text);
      expect(await bench.codes({ trust })).toEqual(['MALFORMED_BUNDLE']);
    });

    test('is refused with another root, and by who trusts keys only', async () => {
      await bench.sign();
      const roots = [readCertificate(certificate({ name: 'other', authority: true }).der)];
      expect(await bench.codes({ trust: { roots } })).toContain('CERT_UNTRUSTED');
      const keys = [readPublicKey(newKeyPair('p256').publicPem)];
      expect(await bench.codes({ trust: { keys } })).toEqual(['WRONG_KEY']);
    });
  });

  describe('under odd names', () => {
    const odd = [
      '\u{1F600}.bin',
      '\uFF5E.bin',
      'e\u0301',
      'a:b',
      'a:0:1',
      ' ',
      'new\nline',
      '__proto__',
    ];
    const bench = modelBench(Object.fromEntries(odd.map((name) => [name, name])));

    test.each([{}, { shardSize: 2 }])('is verified (%o)', async (wish) => {
      await bench.sign(wish);
      const { problems, comparison } = await bench.verify();
      expect(problems).toEqual([]);
      expect(comparison?.verified).toBe(odd.length);
    });
  });

  describe('as a single file', () => {
    const bench = modelBench({ 'one.bin': 'content' });

    test.each([true, false])('is verified, named by a dot: %s', async (asReference) => {
      const path = join(bench.model, 'one.bin');
      await bench.sign({ path, asReference });
      expect(await bench.codes({ path })).toEqual([]);
      writeFileSync(path, 'Content');
      expect(await bench.codes({ path })).toEqual(['FILE_CHANGED']);
    });
  });
});

describe('what differs is told, all of it', () => {
  const bench = modelBench(FILES);

  test.each([{}, { shardSize: 3 }])('with names and digests (%o)', async (wish) => {
    bench.put('gone.bin', 'gone');
    bench.put('old.bin', 'moved');
    await bench.sign(wish);
    bench.put('a/b.bin', 'nestED');
    bench.put('new.bin', 'new');
    rmSync(join(bench.model, 'gone.bin'));
    renameSync(join(bench.model, 'old.bin'), join(bench.model, 'sub.bin'));
    const { problems } = await bench.verify();
    expect(problems).toMatchObject([
      { code: 'FILE_CHANGED', name: 'a/b.bin' },
      { code: 'FILE_MISSING', name: 'gone.bin' },
      { code: 'FILE_EXTRA', name: 'new.bin' },
      { code: 'FILE_RENAMED', name: 'old.bin', found: 'sub.bin' },
    ]);
    expect(problems[0]?.expected).not.toBe(problems[0]?.found);
  });

  test('also the shard that changed, and that a file grew', async () => {
    await bench.sign({ shardSize: 3 });
    bench.put('a/b.bin', 'nested and more');
    const [problem] = (await bench.verify()).problems;
    expect(problem?.message).toBe(
      'content changed since signing, first in the shard 6:9; 6 bytes were signed, 15 are here',
    );
    bench.put('a/b.bin', '');
    expect(await bench.codes()).toEqual(['FILE_CHANGED']);
  });

  test('but files that were not signed may be accepted, and are listed', async () => {
    await bench.sign();
    bench.put('new.bin', 'new');
    symlinkSync('a.txt', join(bench.model, 'link'));
    const { problems, comparison } = await bench.verify({ ignoreUnsigned: true });
    expect(problems).toEqual([]);
    expect(comparison?.notCovered).toEqual(['link', 'new.bin']);
    bench.put('a.txt', 'changed');
    expect(await bench.codes({ ignoreUnsigned: true })).toEqual(['FILE_CHANGED']);
    rmSync(join(bench.model, 'a.txt'));
    expect(await bench.codes({ ignoreUnsigned: true })).toEqual(['FILE_MISSING']);
  });

  test('and what lies in ignored places is listed', async () => {
    bench.put('notes/todo', 'x');
    bench.put('.git/HEAD', 'x');
    await bench.sign({ ignore: ['notes'] });
    bench.put('notes/evil.pkl', 'x');
    const { problems, comparison } = await bench.verify();
    expect(problems).toEqual([]);
    expect(comparison?.notCovered).toEqual(['.git/HEAD', 'notes/evil.pkl', 'notes/todo']);
  });

  test('of a part only when only a part is asked for', async () => {
    await bench.sign();
    bench.put('a.txt', 'changed');
    bench.put('new.bin', 'x');
    const only = (name: string): boolean => name.startsWith('a/');
    const { problems, comparison } = await bench.verify({ only });
    expect(problems).toEqual([]);
    expect(comparison).toMatchObject({ signed: 4, verified: 1 });
    const { comparison: without } = await bench.verify({ ignore: ['a.txt', 'new.bin'] });
    expect(without).toMatchObject({ problems: [], signed: 4, verified: 3 });
  });

  test('even when a signed file lies where nothing is signed by default', async () => {
    const made = forged(
      statement(['.gitattributes', 'a.txt'], {}, { ignore_paths: ['../x', '/abs'] }),
    );
    for (const name of ['a-b', 'a', 'empty']) rmSync(join(bench.model, name), { recursive: true });
    bench.put('.gitattributes', 'x');
    bench.put('a.txt', 'x');
    expect(await codesOf(bench, made)).toEqual([]);
    bench.put('.gitattributes', 'y');
    expect(await codesOf(bench, made)).toEqual(['FILE_CHANGED']);
  });

  test('but the signature itself is no part of the model', async () => {
    const inside = join(bench.model, 'model.sig');
    await bench.sign({ signatureName: 'model.sig' });
    renameSync(bench.signature, inside);
    expect(await bench.codes({ signature: inside })).toEqual([]);
    renameSync(inside, join(bench.root, 'elsewhere.sig'));
    symlinkSync('../elsewhere.sig', inside);
    expect(await bench.codes({ signature: inside })).toEqual([]);
  });
});

describe('links', () => {
  const bench = modelBench({ 'a.txt': 'text', 'sub/b': 'b' });
  const link = (target: string, name = 'link'): void =>
    symlinkSync(target, join(bench.model, name));

  test('are refused when they were not signed', async () => {
    await bench.sign();
    link('a.txt');
    const { problems } = await bench.verify();
    expect(problems).toMatchObject([{ code: 'SYMLINK', name: 'link', message: 'a link to a.txt' }]);
  });

  test('in the place of a signed file are one problem, not two', async () => {
    await bench.sign();
    renameSync(join(bench.model, 'sub'), join(bench.root, 'sub'));
    link('../sub', 'sub');
    expect(await bench.codes()).toEqual(['SYMLINK']);
    expect(await bench.codes({ ignoreUnsigned: true })).toEqual(['SYMLINK']);
    expect(await bench.codes({ allowSymlinks: true })).toEqual([]);
  });

  test('that were signed are followed inside the model only, unless allowed', async () => {
    link('a.txt');
    await bench.sign({ allowSymlinks: true });
    expect(await bench.codes()).toEqual([]);
    rmSync(join(bench.model, 'link'));
    writeFileSync(join(bench.root, 'outside'), 'text');
    link('../outside');
    expect(await bench.codes()).toEqual(['SYMLINK']);
    expect(await bench.codes({ allowSymlinks: true })).toEqual([]);
  });

  test('that lead in circles are refused also when links are allowed', async () => {
    await bench.sign();
    link('.', 'loop');
    expect(await bench.codes({ allowSymlinks: true })).toEqual(['SYMLINK']);
  });
});

describe('what cannot be part of a model is told', () => {
  const bench = modelBench({ 'a.txt': 'text' });

  test('pipes, and names that are not UTF-8', async () => {
    await bench.sign();
    execFileSync('mkfifo', [join(bench.model, 'pipe')]);
    writeFileSync(Buffer.concat([Buffer.from(`${bench.model}/bad`), Buffer.of(0xff)]), 'x');
    expect(await bench.codes()).toEqual(['UNSAFE_NAME', 'FILE_EXTRA']);
  });
});

describe('a signed list of files is refused before any file is looked at', () => {
  const bench = modelBench({ x: 'x' });

  test.each([
    ['../x', 'leaves its folder'],
    ['a/../../x', 'leaves its folder'],
    ['/etc/passwd', 'absolute'],
    ['a\\b', 'backslash'],
    ['./x', 'only a dot'],
    ['.', 'only a dot'],
    ['a//b', 'empty part'],
    ['a/', 'empty part'],
    ['', 'empty name'],
    ['a\0b', 'zero byte'],
    ['x'.repeat(5000), '4096 are allowed'],
  ])('because of the name %j', async (name, why) => {
    const made = forged(statement(['x', name]));
    bench.write(made.text);
    const { problems, comparison } = await bench.verify({ trust: { keys: made.keys } });
    expect(problems).toMatchObject([{ code: 'UNSAFE_NAME', name }]);
    expect(problems[0]?.message).toContain(why);
    expect(comparison).toBeUndefined();
  });

  test.each([
    ['the same', ['x', 'x'], 1],
    ['one in case', ['Model.bin', 'model.bin'], 1],
    ['one in normalisation', ['\u00e9', 'e\u0301'], 1],
    ['one in case of other alphabets', ['straße', 'STRASSE'], 1],
  ])('because names are %s', async (_name, names, count) => {
    const found = await codesOf(bench, forged(statement(names)));
    expect(new Set(found)).toEqual(new Set(['DUPLICATE_NAME']));
    expect(found).toHaveLength(count);
  });

  test('because a shard is not named as one', async () => {
    const made = forged(statement(['x:0'], {}, { method: 'shards', shard_size: 10 }));
    expect(await codesOf(bench, made)).toEqual(['UNSAFE_NAME']);
  });

  test('because of a lone surrogate', async () => {
    const text = JSON.stringify(statement(['NAME'])).replace('NAME', '\\ud800');
    expect(await codesOf(bench, forged(text))).toEqual(['UNSAFE_NAME']);
  });

  test('because the root digest is another', async () => {
    const subject = [{ name: 'm', digest: { sha256: sha256('other') } }];
    expect(await codesOf(bench, forged(statement(['x'], { subject })))).toEqual(['ROOT_DIGEST']);
  });

  test.each(['blake3', 'md5', 'constructor'])('because of the hash %s', async (hash) => {
    const made = forged(statement(['x'], {}, { hash_type: hash }));
    expect(await codesOf(bench, made)).toEqual(['UNSUPPORTED_HASH']);
  });

  test('because a digest is of another hash than the list', async () => {
    const { predicate } = statement(['x']) as { predicate: { resources: object[] } };
    const resources = predicate.resources.map((each) => ({ ...each, algorithm: 'md5' }));
    const made = forged(statement(['x'], { predicate: { ...predicate, resources } }));
    expect(await codesOf(bench, made)).toEqual(['UNSUPPORTED_HASH']);
  });
});

describe('what was signed is malformed', () => {
  const bench = modelBench({ x: 'x' });
  const { predicate } = statement(['x']) as {
    predicate: { serialization: object; resources: object[] };
  };
  const resource = (change: object): object => ({
    predicate: { ...predicate, resources: [{ ...predicate.resources[0], ...change }] },
  });

  test.each<[string, object | string]>([
    ['no JSON', 'no JSON'],
    ['no object', '[]'],
    ['another type of statement', statement(['x'], { _type: 'https://in-toto.io/Statement/v0.1' })],
    ['another predicate', statement(['x'], { predicateType: 'https://slsa.dev/provenance/v1' })],
    ['no predicate', statement(['x'], { predicate: undefined })],
    ['no subject', statement(['x'], { subject: [] })],
    ['two subjects', statement(['x'], { subject: [{ digest: {} }, { digest: {} }] })],
    [
      'a subject without sha256',
      statement(['x'], { subject: [{ name: 'm', digest: { sha1: 'x' } }] }),
    ],
    ['no file', statement([])],
    [
      'no serialization',
      statement(['x'], { predicate: { ...predicate, serialization: undefined } }),
    ],
    ['another method', statement(['x'], {}, { method: 'blocks' })],
    ['shards without a size', statement(['x:0:1'], {}, { method: 'shards' })],
    ['shards of nothing', statement(['x:0:1'], {}, { method: 'shards', shard_size: 0 })],
    ['shards of half a byte', statement(['x:0:1'], {}, { method: 'shards', shard_size: 0.5 })],
    ['links that are neither allowed nor not', statement(['x'], {}, { allow_symlinks: 'yes' })],
    ['ignored paths that are no list', statement(['x'], {}, { ignore_paths: 'x' })],
    ['an upper-case digest', statement(['x'], resource({ digest: sha256('x').toUpperCase() }))],
    ['a short digest', statement(['x'], resource({ digest: 'abcd' }))],
    ['a digest that is a number', statement(['x'], resource({ digest: 1 }))],
    ['a key twice', JSON.stringify(statement(['x'])).replace('{', '{"_type":"x",')],
    ['a number that is none', JSON.stringify(statement(['x'])).replace('false', 'NaN')],
  ])('%s', async (_name, made) => {
    expect(await codesOf(bench, forged(made))).toEqual(['MALFORMED_BUNDLE']);
  });

  test('another type of payload', async () => {
    const made = forged(statement(['x']), { type: 'application/json' });
    expect(await codesOf(bench, made)).toEqual(['MALFORMED_BUNDLE']);
  });
});

describe('bundles of other writers and other times', () => {
  const bench = modelBench({ x: 'x' });

  test('with the text of the key in place of its hint, and null for keyid', async () => {
    const made = forged(statement(['x']));
    const { verificationMaterial, ...bundle } = JSON.parse(made.text);
    const pem = made.keys[0].key.export({ type: 'spki', format: 'pem' }).toString();
    const old = {
      rawBytes: Buffer.from(pem).toString('base64'),
      keyDetails: 'PKIX_ECDSA_P256_SHA_256',
    };
    bundle.dsseEnvelope.signatures[0].keyid = null;
    const text = JSON.stringify(
      { ...bundle, verificationMaterial: { publicKey: old } },
      undefined,
      2,
    );
    expect(await codesOf(bench, { ...made, text })).toEqual([]);
    const other = Buffer.from(newKeyPair('p256').publicPem).toString('base64');
    const wrong = JSON.stringify({
      ...bundle,
      verificationMaterial: { publicKey: { ...old, rawBytes: other } },
    });
    expect(await codesOf(bench, { ...made, text: wrong })).toEqual(['WRONG_KEY']);
    const nonsense = wrong.replace(other, 'AAAA');
    expect(await codesOf(bench, { ...made, text: nonsense })).toEqual(['WRONG_KEY']);
    expect(verificationMaterial).toBeDefined();
  });

  test('with blake2b', async () => {
    const digest = createHash('blake2b512').update('x').digest('hex');
    const resources = [{ name: 'x', digest, algorithm: 'blake2b' }];
    const subject = [{ name: 'm', digest: { sha256: rootOf([digest]) } }];
    const serialization = { method: 'files', hash_type: 'blake2b', allow_symlinks: false };
    const made = forged(statement([], { subject, predicate: { resources, serialization } }));
    expect(await codesOf(bench, made)).toEqual([]);
    bench.put('x', 'y');
    expect(await codesOf(bench, made)).toEqual(['FILE_CHANGED']);
    const shards = [{ name: 'x:0:1', digest, algorithm: 'blake2b-sharded-1' }];
    const predicate = {
      resources: shards,
      serialization: { ...serialization, method: 'shards', shard_size: 1 },
    };
    const sharded = forged(statement([], { subject, predicate }));
    expect(await codesOf(bench, sharded)).toEqual(['FILE_CHANGED']);
    bench.put('x', 'x');
    expect(await codesOf(bench, sharded)).toEqual([]);
  });

  test('of version 0.2 only when that is accepted', async () => {
    const old = {
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'x', digest: { sha256: sha256('x') } }],
      predicateType: 'https://model_signing/Digests/v0.1',
      predicate: { unused: 'it\'s "unused"\t\u00e9' },
    };
    for (const legacy of [true, false]) {
      const made = forged(old, { legacy });
      expect(await codesOf(bench, made)).toEqual(['LEGACY_FORMAT']);
      expect(await codesOf(bench, made, { legacy: true })).toEqual([]);
    }
    const empty = forged({ ...old, subject: [] });
    expect(await codesOf(bench, empty, { legacy: true })).toEqual(['MALFORMED_BUNDLE']);
    bench.put('x', 'y');
    expect(await codesOf(bench, forged(old), { legacy: true })).toEqual(['FILE_CHANGED']);
    const escape = forged({ ...old, subject: [{ name: '../x', digest: { sha256: sha256('x') } }] });
    expect(await codesOf(bench, escape, { legacy: true })).toEqual(['UNSAFE_NAME']);
  });
});

describe('a signer', () => {
  const bench = modelBench({ x: 'x' });

  test('with another key is named, and the files are not looked at', async () => {
    await bench.sign();
    const other = readPublicKey(newKeyPair('p256').publicPem);
    const { problems, comparison, signer } = await bench.verify({ trust: { keys: [other] } });
    expect(problems).toMatchObject([{ code: 'WRONG_KEY', expected: other.hint }]);
    expect({ comparison, signer }).toEqual({ comparison: undefined, signer: undefined });
  });

  test('who claims the hint of another key has not signed with it', async () => {
    const made = forged(statement(['x']));
    const other = readPublicKey(newKeyPair('p256').publicPem);
    const text = made.text.replace(made.keys[0].hint, other.hint);
    expect(await codesOf(bench, { text, keys: [other] })).toEqual(['BAD_SIGNATURE']);
  });

  test('may be one of several', async () => {
    const made = forged(statement(['x']));
    bench.write(made.text);
    const others = [newKeyPair('p256'), newKeyPair('p384')].map((pair) =>
      readPublicKey(pair.publicPem),
    );
    expect(await bench.codes({ trust: { keys: [...others, ...made.keys] } })).toEqual([]);
  });

  test('must have used the way that the user trusts', async () => {
    await bench.sign();
    const roots = [readCertificate(certificate({ name: 'root' }).der)];
    expect(await bench.codes({ trust: { roots } })).toEqual(['CERT_UNTRUSTED']);
    const keyless = { identities: [{ identity: 'a@b', issuer: 'c' }], trustedRoot: {} };
    expect(await bench.codes({ trust: { keyless } })).toEqual(['IDENTITY_MISMATCH']);
  });

  test('without a key is held against the identity alone, in both forms of a bundle', async () => {
    const text = JSON.parse(await bench.sign());
    const { der } = certificate({ name: 'anyone' });
    const rawBytes = der.toString('base64');
    const keyless = { identities: [{ identity: 'a@b', issuer: 'c' }], trustedRoot: {} };
    for (const who of [
      { certificate: { rawBytes } },
      { x509CertificateChain: { certificates: [{ rawBytes }] } },
    ]) {
      text.verificationMaterial = { ...who, tlogEntries: [{}] };
      bench.write(JSON.stringify(text));
      const { problems, method } = await bench.verify({ trust: { keyless } });
      expect(method).toBe('keyless');
      expect(problems).toHaveLength(1);
      const keys = [readPublicKey(newKeyPair('p256').publicPem)];
      expect(await bench.codes({ trust: { keys } })).toEqual(['WRONG_KEY']);
    }
  });
});

describe('a file that is no bundle', () => {
  const bench = modelBench({ x: 'x' });

  test.each(['', 'nonsense', '{}', '[]', '{"mediaType":1}', '\ufeff{}'])(
    'is told, and nothing is thrown: %j',
    async (text) => {
      bench.write(text);
      expect(await bench.codes()).toEqual(['MALFORMED_BUNDLE']);
    },
  );

  test('is told when it is larger than any', async () => {
    bench.write(Buffer.alloc(64 * 2 ** 20 + 1, ' '));
    await expect(bench.verify()).rejects.toThrow(/more than the 67108864 bytes/);
  });

  test('is told when it is not there', async () => {
    await expect(bench.verify()).rejects.toThrow(/model\.sig: ENOENT/);
  });
});
