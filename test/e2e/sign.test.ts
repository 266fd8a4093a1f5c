import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { call, pickle, str } from '../assemble/pickle.ts';
import { STOP, global, proto } from '../assemble/opcodes.ts';
import { chain, keyPemOf, newRsaKey, pemOf } from '../certificates.ts';
import { workbench } from './cli.ts';

const { folder, put, run } = workbench();

const path = (name: string): string => join(folder, name);
const evil = pickle(proto(2), call(global('os', 'system'), str('echo inert')), STOP);
const tensors = (): Uint8Array => {
  const header = Buffer.from(
    JSON.stringify({ w: { dtype: 'U8', shape: [4], data_offsets: [0, 4] } }),
  );
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(header.length));
  return Buffer.concat([length, header, Buffer.of(1, 2, 3, 4)]);
};
/** A new model with its signature. */
const signed = (...flags: readonly string[]): void => {
  rmSync(path('m'), { recursive: true, force: true });
  put('m/model.safetensors', tensors());
  put('m/config.json', '{}');
  put('m/sub/notes.txt', 'notes');
  const { code, err } = run(['sign', 'm', '--key', 'key.pem', ...flags]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
};
const verify = (...flags: readonly string[]): ReturnType<typeof run> =>
  run(['verify', 'm', '--public-key', 'key.pub', ...flags]);
const codes = (...flags: readonly string[]): string[] => {
  const { problems } = JSON.parse(verify('--format', 'json', ...flags).out);
  return problems.map(({ code }: { code: string }) => code);
};

beforeAll(() => {
  expect(run(['keygen', '-o', 'key'])).toMatchObject({ code: 0, err: '' });
  expect(run(['keygen', '-o', 'other', '--curve', 'p384'])).toMatchObject({ code: 0, err: '' });
});

describe('keygen', () => {
  test.each(['p256', 'p384', 'p521'])('makes a pair of %s that nobody else can read', (curve) => {
    const { code, out } = run(['keygen', '-o', `new-${curve}`, '--curve', curve, '-f', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      schema: 'pickleproof/keygen/v1',
      privateKey: `new-${curve}.pem`,
      publicKey: `new-${curve}.pub`,
      curve,
      encrypted: false,
      hint: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(statSync(path(`new-${curve}.pem`)).mode & 0o777).toBe(0o600);
    expect(readFileSync(path(`new-${curve}.pem`), 'utf8')).toContain('BEGIN PRIVATE KEY');
    expect(readFileSync(path(`new-${curve}.pub`), 'utf8')).toContain('BEGIN PUBLIC KEY');
  });

  test('encrypts the private key, which then signs only with its passphrase', () => {
    put('passphrase', 'correct horse\n');
    put('wrong', 'wrong');
    put('one/f', 'x');
    expect(run(['keygen', '-o', 'safe', '--password-file', 'passphrase']).out).toContain(
      '(encrypted)',
    );
    expect(readFileSync(path('safe.pem'), 'utf8')).toContain('ENCRYPTED PRIVATE KEY');
    const sign = ['sign', 'one', '--key', 'safe.pem', '--force'];
    expect(run(sign)).toMatchObject({ code: 4, err: expect.stringContaining('--password-file') });
    expect(run([...sign, '--password-file', 'wrong'])).toMatchObject({
      code: 4,
      err: 'pickleproof: --key safe.pem: the passphrase does not open the key\n',
    });
    expect(run([...sign, '--password-file', 'passphrase']).code).toBe(0);
    const env = { PICKLEPROOF_KEY_PASSWORD: 'correct horse' };
    expect(run(sign, { env }).code).toBe(0);
  });

  test('replaces nothing unasked, and leaves nothing behind', () => {
    const before = readFileSync(path('key.pem'), 'utf8');
    expect(run(['keygen', '-o', 'key'])).toMatchObject({
      code: 4,
      err: 'pickleproof: --output key.pem: the file exists; add --force to replace it\n',
    });
    put('half.pub', 'mine');
    expect(run(['keygen', '-o', 'half']).code).toBe(4);
    expect(existsSync(path('half.pem'))).toBe(false);
    expect(readFileSync(path('half.pub'), 'utf8')).toBe('mine');
    expect(readFileSync(path('key.pem'), 'utf8')).toBe(before);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('needs a name, and a passphrase that is one', () => {
    put('empty', '\n');
    expect(run(['keygen'])).toMatchObject({ code: 4, err: expect.stringContaining('-o NAME') });
    const { code, err } = run(['keygen', '-o', 'x', '--password-file', 'empty']);
    expect({ code, err }).toEqual({
      code: 4,
      err: 'pickleproof: the passphrase is empty; give another one, or none\n',
    });
    expect(run(['keygen', '-o', 'x', '--password-file', 'gone']).code).toBe(4);
    expect(run(['keygen', '-o', 'x', '--curve', 'ed25519']).code).toBe(4);
  });
});

describe('sign', () => {
  test('writes one file, says what it covers, and verify agrees', () => {
    signed('--ignore', 'sub');
    const { out, code } = run(['sign', 'm', '--key', 'key.pem', '--force', '--ignore', './sub/']);
    expect(code).toBe(0);
    expect(out).toMatch(/^signed m -> m\/model\.sig: 2 files, \d+ B\n/);
    expect(out).toContain('not covered  1: sub/notes.txt');
    expect(out).toContain('scan         clean');
    const verified = verify();
    expect(verified).toMatchObject({ code: 0, err: '' });
    expect(verified.out).toContain('verified m: all 2 signed files are as they were signed');
    expect(verified.out).toContain('not covered  1: sub/notes.txt');
  });

  test('reports as JSON', () => {
    signed();
    const { out } = run(['sign', 'm', '--key', 'key.pem', '--force', '--format', 'json']);
    const report = JSON.parse(out);
    expect(report).toMatchObject({
      schema: 'pickleproof/sign/v1',
      path: 'm',
      signature: { path: 'm/model.sig', method: 'key' },
      files: 3,
      scan: { verdict: 'clean' },
    });
    const { signature } = JSON.parse(verify('--format', 'json').out);
    expect(signature.rootDigest).toBe(report.signature.rootDigest);
    expect(signature.hint).toBe(report.signature.hint);
  });

  test('refuses a dangerous model, unless told not to look', () => {
    signed();
    put('m/evil.pkl', evil);
    rmSync(path('m/model.sig'));
    const { code, out, err } = run(['sign', 'm', '--key', 'key.pem']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(
      /^dangerous m\/evil\.pkl: .*\nNot signed\. --no-scan signs it all the same\.\n$/,
    );
    expect(existsSync(path('m/model.sig'))).toBe(false);
    const anyway = run(['sign', 'm', '--key', 'key.pem', '--no-scan']);
    expect(anyway).toMatchObject({ code: 0, out: expect.stringContaining('not done') });
    expect(verify().code).toBe(0);
  });

  test('warns of what could not be judged, and signs', () => {
    signed();
    put('m/broken.pkl', 'no pickle');
    const { code, err } = run(['sign', 'm', '--key', 'key.pem', '--force']);
    expect(code).toBe(0);
    expect(err).toContain('m/broken.pkl (incomplete)');
  });

  test('signs shards and single files, which verify knows without being told', () => {
    signed('--shards', '10B');
    expect(verify().code).toBe(0);
    put('m/config.json', '[]');
    expect(codes()).toEqual(['FILE_CHANGED']);
    put('single.safetensors', tensors());
    expect(run(['sign', 'single.safetensors', '--key', 'key.pem']).code).toBe(0);
    const single = ['verify', 'single.safetensors', '--public-key', 'key.pub'];
    expect(run(single)).toMatchObject({ code: 0 });
    expect(run(['sign', 'm', '--key', 'key.pem', '--shards', '0', '--force']).code).toBe(4);
    expect(run(['sign', 'm', '--key', 'key.pem', '--shards', '--force']).code).toBe(0);
    expect(verify().code).toBe(0);
  });

  test('puts the signature where it is told, in a file that appears whole', () => {
    signed();
    rmSync(path('m/model.sig'));
    expect(run(['sign', 'm', '--key', 'key.pem', '-o', 'out.sig']).code).toBe(0);
    expect(run(['sign', 'm', '--key', 'key.pem', '-o', 'out.sig']).code).toBe(4);
    expect(verify('--signature', 'out.sig').code).toBe(0);
    const { code, err } = verify();
    expect(code).toBe(2);
    expect(err).toContain('m/model.sig: there is no signature');
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('refuses links, pipes and names that differ in case only, and says which', () => {
    signed();
    rmSync(path('m/model.sig'));
    symlinkSync('../../blobs/x', path('m/link'));
    put('m/CONFIG.json', '{}');
    const { code, err } = run(['sign', 'm', '--key', 'key.pem']);
    expect(code).toBe(1);
    expect(err).toContain('SYMLINK link: a link that leads nowhere');
    expect(err).toMatch(
      /DUPLICATE_NAME config\.json: the same name as "CONFIG\.json" on some systems/,
    );
    expect(err).toMatch(/Not signed\.\n$/);
    unlinkSync(path('m/link'));
    unlinkSync(path('m/CONFIG.json'));
  });

  test('says what to do about the cache of Hugging Face, which is made of links', () => {
    const blob = 'a'.repeat(64);
    put(`hub/blobs/${blob}`, tensors());
    mkdirSync(path('hub/snapshots/main'), { recursive: true });
    symlinkSync(`../../blobs/${blob}`, path('hub/snapshots/main/model.safetensors'));
    const { code, err } = run(['sign', 'hub/snapshots/main', '--key', 'key.pem']);
    expect(code).toBe(1);
    expect(err).toContain('This looks like the cache of Hugging Face');
  });

  test('warns of names that a copy may change', () => {
    signed();
    put('m/e\u0301.txt', 'x');
    const { code, err } = run(['sign', 'm', '--key', 'key.pem', '--force']);
    expect(code).toBe(0);
    expect(err).toContain('has letters in pieces (NFD)');
    expect(run(['sign', 'm', '--key', 'key.pem', '--force', '--quiet']).err).toBe('');
  });

  test('signs what links lead to when allowed, and warns of those that leave the model', () => {
    signed();
    put('blob', 'blob');
    symlinkSync('../blob', path('m/link'));
    expect(run(['sign', 'm', '--key', 'key.pem', '--force']).code).toBe(1);
    const { code, err } = run(['sign', 'm', '--key', 'key.pem', '--force', '--allow-symlinks']);
    expect(code).toBe(0);
    expect(err).toContain('1 link leads out of the model, the first is link');
    expect(codes()).toEqual(['SYMLINK']);
    expect(verify('--allow-symlinks').code).toBe(0);
  });

  test.each([
    ['no key', [], /--key/],
    ['a public key', ['--key', 'key.pub'], /no private key in PEM format/],
    ['no file', ['--key', 'gone.pem'], /gone\.pem: ENOENT/],
    ['an RSA key', ['--key', 'rsa.pem'], /only P-256, P-384 and P-521/],
    ['a damaged key', ['--key', 'damaged.pem'], /the private key is damaged/],
    ['a pattern', ['--key', 'key.pem', '--ignore', '*.bin'], /knows no patterns/],
    ['a path that leaves the model', ['--key', 'key.pem', '--ignore', '../x'], /leaves its folder/],
    ['a chain without a certificate', ['--key', 'key.pem', '--chain', 'x'], /x: ENOENT|--cert/],
    ['too many threads', ['--key', 'key.pem', '--jobs', '65'], /from 1 to 64/],
  ])('refuses %s in one line', (_name, flags, message) => {
    signed();
    put('rsa.pem', keyPemOf({ key: newRsaKey() }));
    put('damaged.pem', '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n');
    const { code, out, err } = run(['sign', 'm', '--force', ...flags]);
    expect({ code, out }).toEqual({ code: 4, out: '' });
    expect(err).toMatch(message);
    expect(err.trimEnd()).not.toContain('\n');
  });

  test('refuses a folder without files, and addresses', () => {
    mkdirSync(path('none'), { recursive: true });
    expect(run(['sign', 'none', '--key', 'key.pem'])).toMatchObject({
      code: 3,
      err: 'pickleproof: none: there is no file to sign\n',
    });
    expect(run(['sign', 'gone', '--key', 'key.pem']).code).toBe(2);
    expect(run(['sign', 'https://example.org/m', '--key', 'key.pem']).code).toBe(4);
    put('none/empty', '');
    expect(run(['sign', 'none', '--key', 'key.pem', '--shards'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('shards of them would sign nothing'),
    });
  });
});

describe('certificates', () => {
  const good = chain();
  const old = chain({ leaf: { key: good.leaf.key, days: [-20, -10] } });
  const ending = chain({ leaf: { key: good.leaf.key, days: [-20, 10] } });
  const sign = (cert: string): string[] => [
    'sign',
    'm',
    '--key',
    'leaf.pem',
    '--cert',
    cert,
    '--chain',
    'between.crt',
    '--force',
  ];
  const trusting = (root: string): string[] => ['verify', 'm', '--cert-root', root];
  beforeAll(() => {
    signed();
    put('leaf.pem', keyPemOf(good.leaf));
    put('leaf.crt', pemOf(good.leaf));
    put('between.crt', pemOf(good.between));
    put('root.crt', pemOf(good.root));
    put('old.crt', pemOf(old.leaf));
    put('ending.crt', pemOf(ending.leaf));
    put('other.crt', pemOf(old.root));
    put('all.crt', pemOf(good.leaf) + pemOf(good.between));
  });

  test('sign, and are trusted through their root', () => {
    expect(run(sign('leaf.crt'))).toMatchObject({ code: 0, err: '' });
    const { code, out } = run(trusting('root.crt'));
    expect(code).toBe(0);
    expect(out).toContain('signed by    certificate CN=leaf');
    expect(run(['sign', 'm', '--key', 'leaf.pem', '--cert', 'all.crt', '--force']).code).toBe(0);
    expect(run(trusting('root.crt')).code).toBe(0);
    expect(run(trusting('other.crt'))).toMatchObject({
      code: 6,
      out: expect.stringContaining('CERT_UNTRUSTED no path from "CN=leaf" to any of the 1 roots'),
    });
  });

  test('do not sign when they have expired or belong to another key, and warn before', () => {
    expect(run(sign('old.crt'))).toMatchObject({
      code: 4,
      err: expect.stringMatching(/--cert old\.crt: the certificate "CN=leaf" expired/),
    });
    expect(run(sign('root.crt'))).toMatchObject({
      code: 4,
      err: expect.stringContaining('is not that of the key'),
    });
    expect(run(sign('ending.crt'))).toMatchObject({
      code: 0,
      err: expect.stringMatching(/^Warning: the certificate "CN=leaf" expires in 9 days/),
    });
  });
});

describe('verify', () => {
  test('needs to be told whom to trust', () => {
    signed();
    const { code, out, err } = run(['verify', 'm']);
    expect({ code, out }).toEqual({ code: 4, out: '' });
    expect(err).toMatch(/^pickleproof: verify: say whom you trust: --public-key FILE/);
  });

  test.each([
    ['a private key', ['--public-key', 'key.pem'], /a private key; the public one is expected/],
    ['a certificate', ['--public-key', 'c.crt'], /a certificate; trust it with --cert-root/],
    ['something else', ['--public-key', 'c.txt'], /no public key in PEM format/],
    ['a key among certificates', ['--cert-root', 'key.pub'], /no certificate in PEM format/],
  ])('refuses %s as whom to trust', (_name, flags, message) => {
    put('c.crt', pemOf(chain().root));
    put('c.txt', 'text');
    const { code, err } = run(['verify', 'm', ...flags]);
    expect(code).toBe(4);
    expect(err).toMatch(message);
  });

  test('tells every difference and exits 1', () => {
    signed();
    put('m/config.json', '[]');
    renameSync(path('m/sub/notes.txt'), path('m/sub/renamed.txt'));
    unlinkSync(path('m/model.safetensors'));
    put('m/extra\u001b[31m.bin', 'x');
    const { code, out } = verify();
    expect(code).toBe(1);
    expect(out).toMatch(/^NOT VERIFIED m: 4 problems\n/);
    expect(out).toMatch(
      /FILE_CHANGED config\.json: .*\(signed 44136fa3…[0-9a-f]{8}, found [0-9a-f]{8}…/,
    );
    expect(out).toContain('FILE_MISSING model.safetensors: signed, but not here');
    expect(out).toContain('FILE_EXTRA extra\\x1b[31m.bin');
    expect(out).toContain('FILE_RENAMED sub/notes.txt -> sub/renamed.txt');
    expect(out).toContain('Do not load this model.');
    const report = JSON.parse(verify('--format', 'json').out);
    expect(report).toMatchObject({
      schema: 'pickleproof/verify/v1',
      path: 'm',
      ok: false,
      signature: { path: 'm/model.sig', method: 'key' },
      files: { signed: 3, verified: 0 },
      notCovered: [],
    });
    expect(report.problems).toHaveLength(4);
    expect(verify('--ignore-unsigned').code).toBe(1);
  });

  test('accepts files that were not signed when told, and lists them', () => {
    signed();
    put('m/cache/x.pkl', evil);
    expect(codes()).toEqual(['FILE_EXTRA']);
    const { code, out } = verify('--ignore-unsigned');
    expect(code).toBe(0);
    expect(out).toContain('not covered  1: cache/x.pkl (nobody vouches for these)');
    expect(verify('--ignore', 'cache').code).toBe(0);
  });

  test('checks a part when asked, says that it is one, and no part is none', () => {
    signed();
    put('m/config.json', '[]');
    const { code, out } = verify('--only', '*.safetensors');
    expect(code).toBe(0);
    expect(out).toContain('verified m: ONLY 1 of 3 signed files are as they were signed');
    expect(verify('--only', '*.json').code).toBe(1);
    expect(verify('--only', 'sub/**', '--only', '*.json').code).toBe(1);
    expect(verify('--only', '*.onnx')).toMatchObject({
      code: 4,
      err: 'pickleproof: no signed file fits --only *.onnx\n',
    });
  });

  test('exits 6 for another key and for a changed signature', () => {
    signed();
    const wrong = run(['verify', 'm', '--public-key', 'other.pub']);
    expect(wrong.code).toBe(6);
    expect(wrong.out).toContain('WRONG_KEY signed by the key');
    const text = readFileSync(path('m/model.sig'), 'utf8');
    const other = (sig: string): string => sig.slice(0, -1) + (sig.endsWith('A') ? 'B' : 'A');
    put('m/model.sig', text.replace(/"sig":"ME.{10}/, other));
    expect(verify().code).toBe(6);
    expect(codes()).toEqual(['BAD_SIGNATURE']);
  });

  test('exits 2 for a file that is no signature, and for one that is not there', () => {
    signed();
    put('m/model.sig', '{}');
    expect(verify()).toMatchObject({ code: 2, err: '' });
    expect(codes()).toEqual(['MALFORMED_BUNDLE']);
    expect(verify('--signature', 'gone.sig').code).toBe(2);
    expect(verify('--signature', 'm').code).toBe(2);
  });

  test.skipIf(process.getuid?.() === 0)('exits 2 when a file cannot be read', () => {
    signed();
    chmodSync(path('m/config.json'), 0);
    expect(verify().code).toBe(2);
  });
});

describe('inspect', () => {
  test('shows what a signature says, and that nobody has checked it', () => {
    signed('--ignore', 'sub');
    const { code, out } = run(['inspect', 'm']);
    expect(code).toBe(0);
    expect(out).toMatch(/^NOT VERIFIED what m\/model\.sig says/);
    expect(out).toContain('method       key');
    expect(out).toContain('signed       2 files, sha256');
    expect(out).toMatch(/ {2}[0-9a-f]{64} {2}model\.safetensors/);
    const report = JSON.parse(run(['inspect', 'm/model.sig', '--format', 'json']).out);
    expect(report).toMatchObject({
      schema: 'pickleproof/inspect/v1',
      verified: false,
      method: 'key',
      predicateType: 'https://model_signing/signature/v1.0',
      model: { name: 'm', serialization: { method: 'files', hashType: 'sha256' } },
      problems: [],
    });
    expect(report.model.resources).toHaveLength(2);
  });

  test('shows certificates with their dates, and every file when asked', () => {
    signed();
    const { leaf, between } = chain();
    put('i.pem', keyPemOf(leaf));
    put('i.crt', pemOf(leaf) + pemOf(between));
    for (let index = 0; index < 20; index++) put(`m/f${index}`, 'x');
    const flags = ['--key', 'i.pem', '--cert', 'i.crt', '--shards', '4', '--force'];
    expect(run(['sign', 'm', ...flags]).code).toBe(0);
    const { out } = run(['inspect', 'm']);
    expect(out).toMatch(
      /certificate {2}CN=leaf, \d{4}-\d\d-\d\d to \d{4}-\d\d-\d\d, issued by CN=between/,
    );
    expect(out).toContain('shards of 4 bytes');
    expect(out).toMatch(/ {2}and \d+ more \(--verbose lists all\)/);
    expect(run(['inspect', 'm', '--verbose']).out).toContain('f19:0:1');
    expect(JSON.parse(run(['inspect', 'm', '-f', 'json']).out).certificates).toHaveLength(2);
  });

  test('refuses what is no signature, and a missing file, in one line', () => {
    put('no.sig', 'x');
    for (const name of ['no.sig', 'gone.sig']) {
      const { code, err } = run(['inspect', name]);
      expect(code).toBe(2);
      expect(err.trimEnd()).not.toContain('\n');
    }
  });
});
