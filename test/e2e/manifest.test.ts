import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Manifest } from '../../src/sign/manifest/manifest.ts';
import { STOP, global, proto } from '../assemble/opcodes.ts';
import { call, dict, num, pickle, str } from '../assemble/pickle.ts';
import { stateDict, tensor, torchZip } from '../assemble/torch.ts';
import { workbench } from './cli.ts';

const { folder, program, put, run } = workbench();

const TORCH = torchZip({
  pickle: pickle(proto(2), stateDict({ w: tensor({ key: '0', count: 4 }) }), STOP),
  storages: { '0': new Uint8Array(16) },
});
const EVIL = pickle(proto(2), call(global('os', 'system'), str('echo inert')), STOP);
const sha256 = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');
const path = (name: string): string => join(folder, name);
const manifestOf = (...args: readonly string[]): Manifest =>
  JSON.parse(run(['manifest', 'model', '--format', 'json', ...args]).out);

beforeEach(() => {
  for (const name of readdirSync(folder)) rmSync(path(name), { recursive: true });
  put('model/model.pt', TORCH);
  put('model/sub/notes.txt', 'notes');
});

describe('a manifest', () => {
  test('lists every file, what it is, and what the scan says', () => {
    const { code, err } = run(['manifest', 'model']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(manifestOf('--set', 'version=1.2.0', '--set', 'name=acme')).toMatchObject({
      schema: 'pickleproof/manifest/v1',
      model: { name: 'acme', version: '1.2.0' },
      summary: { files: 2, bytes: TORCH.length + 5 },
      files: [
        { name: 'model.pt', format: 'torch-zip', verdict: 'clean', sha256: sha256(TORCH) },
        { name: 'sub/notes.txt', size: 5, sha256: sha256('notes') },
      ],
      scan: { verdict: 'clean', complete: true, files: 1 },
      convertedFrom: [],
    });
  });

  test('needs files, and files that have names', () => {
    mkdirSync(join(folder, 'nothing'), { recursive: true });
    for (const command of ['manifest', 'sbom']) {
      expect(run([command, 'nothing']).code).toBe(3);
      expect(run([command, '-']).code).toBe(4);
    }
  });

  test('has the root digest that a signature of the same folder has', () => {
    expect(run(['keygen', '-o', 'key']).code).toBe(0);
    const { model } = manifestOf();
    const signed = run(['sign', 'model', '--key', 'key.pem', '--format', 'json']);
    expect(JSON.parse(signed.out).signature.rootDigest).toBe(model.rootDigest);
    // The signature is no part of what it signs.
    expect(manifestOf().model.rootDigest).toBe(model.rootDigest);
  });

  test('has the same digest of a large file however many threads hash it', () => {
    put('model/large.bin', '');
    truncateSync(path('model/large.bin'), 2 ** 26 + 1);
    const digests = [['--jobs', '1'], ['--no-cache']].map(
      (flags) => manifestOf(...flags).files.find(({ name }) => name === 'large.bin')?.sha256,
    );
    const zeros = createHash('sha256').update(new Uint8Array(2 ** 26 + 1));
    expect(new Set(digests)).toEqual(new Set([zeros.digest('hex')]));
  });

  test('is the same each time when it is asked to be', () => {
    const args = ['manifest', 'model', '--reproducible', '--format', 'json'];
    expect(run(args).out).toBe(run(args).out);
    expect(run(args).out).not.toContain('createdAt');
  });

  test.each(['safetensors', 'json', 'pt', 'h5', 'gguf'])(
    'knows what a %s file was converted from',
    (extension) => {
      const output = `model/out.${extension}`;
      expect(
        run(['convert', 'model/model.pt', '-o', output, '--to', WRITER[extension] ?? extension])
          .code,
      ).toBe(0);
      expect(manifestOf().convertedFrom).toEqual([
        expect.objectContaining({
          sha256: sha256(TORCH),
          format: 'torch-zip',
          verdict: 'clean',
          outputs: [`out.${extension}`],
          presentAs: 'model.pt',
        }),
      ]);
    },
  );

  test('knows what a skops file was converted from', () => {
    const plain = pickle(proto(4), dict([str('epoch'), num(3)]), STOP);
    put('plain.pkl', plain);
    expect(run(['convert', 'plain.pkl', '-o', 'model/out.skops']).code).toBe(0);
    const [origin] = manifestOf().convertedFrom;
    expect(origin).toMatchObject({
      sha256: sha256(plain),
      format: 'pickle',
      outputs: ['out.skops'],
    });
    expect(origin).not.toHaveProperty('presentAs');
  });

  test('is written of a dangerous model too, and the exit code says so', () => {
    put('model/evil.pkl', EVIL);
    const { code, err } = run(['manifest', 'model', '-o', 'm.json']);
    expect(code).toBe(1);
    expect(err).toBe('Warning: not everything is clean: evil.pkl (dangerous)\n');
    expect(JSON.parse(readFileSync(path('m.json'), 'utf8')).scan.verdict).toBe('dangerous');
    expect(run(['manifest', 'model', '--no-scan']).code).toBe(0);
  });

  test('of what cannot be read in full does not end with 0', () => {
    put('model/cut.pkl', EVIL.subarray(0, 8));
    expect(run(['manifest', 'model']).code).toBe(2);
  });

  test('does not list itself', () => {
    expect(run(['manifest', 'model', '-o', 'model/manifest.json']).code).toBe(0);
    const written: Manifest = JSON.parse(readFileSync(path('model/manifest.json'), 'utf8'));
    expect(written.files.map(({ name }) => name)).toEqual(['model.pt', 'sub/notes.txt']);
    expect(run(['manifest', 'model', '--check', 'model/manifest.json']).code).toBe(0);
  });

  test('replaces nothing unasked, and leaves no half of one', () => {
    put('m.json', 'mine');
    expect(run(['manifest', 'model', '-o', 'm.json']).code).toBe(4);
    expect(readFileSync(path('m.json'), 'utf8')).toBe('mine');
    expect(run(['manifest', 'model', '-o', 'm.json', '--force']).code).toBe(0);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('says what the README declares, and never more', () => {
    put('model/README.md', '---\nlicense: mit\nbase_model: a/b\n---\n');
    expect(manifestOf().declared).toEqual({ license: 'mit', base_model: 'a/b' });
    expect(run(['manifest', 'model']).out).toContain('license       mit (declared)');
  });

  test('of names from a hostile archive prints no control character', () => {
    put('model/\u001b[31mred\u202e.bin', 'x');
    const text = run(['manifest', 'model']).out;
    expect(text).not.toMatch(/[\u001b\u202e]/);
    expect(text).toContain('\\x1b[31mred');
  });

  test.each([
    [['--set', 'colour=red'], /the keys are name, version/],
    [['--set', 'version='], /1 to 2000 characters/],
    [['--set', 'url=java script:x'], /like https:/],
    [['--check', 'a', '--compare-hub', 'b'], /one at a time/],
    [['--jobs', 'many'], /1 to 64/],
    [['--ignore', '../x'], /--ignore/],
    [['--check', 'model/model.pt'], /no manifest/],
    [['--check', 'm.json', '--format', 'sha256sums'], /text or json/],
  ])('refuses %j in one line', (args, message) => {
    const { code, out, err } = run(['manifest', 'model', ...args]);
    expect([code === 4 || code === 2, out]).toEqual([true, '']);
    expect(err).toMatch(message);
    expect(err.trimEnd()).not.toContain('\n');
  });

  test.each([
    ['a link', () => symlinkSync('model.pt', path('model/link.pt')), 'SYMLINK'],
    ['names that are one on other systems', () => put('model/MODEL.pt', TORCH), 'DUPLICATE_NAME'],
  ])('is not made over %s', (_what, make, code) => {
    make();
    const result = run(['manifest', 'model', '-o', 'm.json']);
    expect([result.code, existsSync(path('m.json'))]).toEqual([1, false]);
    expect(result.err).toContain(code);
  });
});

const WRITER: Readonly<Record<string, string>> = { pt: 'torch', h5: 'hdf5' };

describe('digests for sha256sum', () => {
  test('name each file', () => {
    expect(run(['manifest', 'model', '--format', 'sha256sums']).out).toBe(
      `${sha256(TORCH)}  model.pt\n${sha256('notes')}  sub/notes.txt\n`,
    );
  });
});

describe('a check', () => {
  const check = (...args: readonly string[]): ReturnType<typeof run> =>
    run(['manifest', 'model', '--check', 'm.json', ...args]);
  const problems = (): unknown =>
    JSON.parse(check('--format', 'json').out).problems.map(
      ({ code, name, found }: { code: string; name: string; found?: string }) => [
        code,
        name,
        found,
      ],
    );
  beforeEach(() => {
    expect(run(['manifest', 'model', '-o', 'm.json', '--quiet']).code).toBe(0);
  });

  test('of the same files ends with 0, and says that nobody signed', () => {
    const { code, out, err } = check();
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('all 2 of 2 listed files are the same');
    expect(out).toContain('Nobody has signed this');
  });

  test('goes to a file when it is asked to, without colours', () => {
    put('model/new.bin', 'new');
    const { code, out } = run(['manifest', 'model', '--check', 'm.json', '-o', 'report.txt'], {
      env: { FORCE_COLOR: '1' },
    });
    expect([code, out]).toEqual([1, '']);
    expect(readFileSync(path('report.txt'), 'utf8')).toMatch(
      /^DIFFERS model: 1 problem\nFILE_EXTRA/,
    );
  });

  test('tells every difference at once', () => {
    appendFileSync(path('model/model.pt'), 'x');
    renameSync(path('model/sub'), path('model/other'));
    put('model/new.bin', 'new');
    expect(check().code).toBe(1);
    expect(problems()).toEqual([
      ['FILE_CHANGED', 'model.pt', expect.anything()],
      ['FILE_EXTRA', 'new.bin', undefined],
      ['FILE_RENAMED', 'sub/notes.txt', 'other/notes.txt'],
    ]);
  });

  test('sees a change that leaves size and times as they were', () => {
    const when = new Date(1e12);
    utimesSync(path('model/model.pt'), when, when);
    expect(run(['manifest', 'model', '-o', 'm.json', '--force']).code).toBe(0);
    const bytes = readFileSync(path('model/model.pt'));
    bytes[40] = (bytes[40] ?? 0) ^ 1;
    writeFileSync(path('model/model.pt'), bytes);
    utimesSync(path('model/model.pt'), when, when);
    expect(problems()).toEqual([['FILE_CHANGED', 'model.pt', sha256(bytes)]]);
    const trusting = check('--trust-cache');
    expect(trusting.code).toBe(1);
  });

  test('names a missing file and one that became a link', () => {
    rmSync(path('model/sub/notes.txt'));
    rmSync(path('model/model.pt'));
    symlinkSync('/etc/hostname', path('model/model.pt'));
    expect(problems()).toEqual([
      ['SYMLINK', 'model.pt', undefined],
      ['FILE_MISSING', 'sub/notes.txt', undefined],
    ]);
  });

  test('opens nothing when the manifest names what it must not', () => {
    const manifest: Manifest = JSON.parse(readFileSync(path('m.json'), 'utf8'));
    const [first] = manifest.files;
    put('m.json', JSON.stringify({ ...manifest, files: [{ ...first, name: '../secret' }] }));
    const { code, out } = check();
    expect(code).toBe(1);
    expect(out).toContain('UNSAFE_NAME ../secret');
    expect(out).toContain('ROOT_DIGEST');
  });

  test('finds a size that is not that of the content', () => {
    const text = readFileSync(path('m.json'), 'utf8');
    put('m.json', text.replace('"size": 5,', '"size": 6,'));
    expect(check().code).toBe(1);
    expect(problems()).toEqual([['FILE_CHANGED', 'sub/notes.txt', undefined]]);
  });

  test('of what is no manifest is one line and exit code 2', () => {
    put('m.json', 'not json');
    const { code, out, err } = check();
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^pickleproof: .*\n$/);
  });
});

describe('a comparison with the hub', () => {
  const COMMIT = 'c'.repeat(40);
  const note = (name: string, etag: string): string =>
    put(`model/.cache/huggingface/download/${name}.metadata`, `${COMMIT}\n${etag}\n1700000000\n`);
  const blob = createHash('sha1').update('blob 5\0notes').digest('hex');

  test('takes what was noted at the download', () => {
    note('model.pt', sha256(TORCH));
    note('sub/notes.txt', blob);
    const { code, out } = run(['manifest', 'model', '--compare-hub', 'pointers']);
    expect(code).toBe(0);
    expect(out).toContain('all 2 of 2 listed files are the same');
    expect(manifestOf().source).toEqual({ hub: 'huggingface', revision: COMMIT, files: 2 });
  });

  test('finds what is not what was downloaded', () => {
    note('model.pt', 'd'.repeat(64));
    note('sub/notes.txt', blob.replace(/^./, 'z'));
    const { code, out } = run(['manifest', 'model', '--compare-hub', 'pointers']);
    expect(code).toBe(1);
    expect(out).toContain('FILE_CHANGED model.pt');
    expect(out).toContain('not covered');
  });

  test('takes a checkout with pointers in the place of large files', () => {
    const pointer = (digest: string): string =>
      `version https://git-lfs.github.com/spec/v1\noid sha256:${digest}\nsize ${TORCH.length}\n`;
    put('checkout/model.pt', pointer(sha256(TORCH)));
    put('checkout/sub/notes.txt', 'notes');
    put('checkout/.gitattributes', '*.pt filter=lfs');
    expect(run(['manifest', 'model', '--compare-hub', 'checkout']).code).toBe(0);
    put('checkout/model.pt', pointer('e'.repeat(64)));
    put('checkout/more.bin', 'x');
    const { code, out } = run(['manifest', 'model', '--compare-hub', 'checkout']);
    expect(code).toBe(1);
    expect(out).toContain('FILE_CHANGED model.pt');
    expect(out).toContain('FILE_MISSING more.bin');
    const pointed = run(['manifest', 'checkout', '--compare-hub', 'checkout']);
    expect([pointed.code, pointed.out.includes('git lfs pull')]).toEqual([1, true]);
  });

  test('reads the names of the folders of the cache', () => {
    const snapshot = `models--org--name/snapshots/${COMMIT}`;
    mkdirSync(path(snapshot), { recursive: true });
    put(`models--org--name/blobs/${sha256(TORCH)}`, TORCH);
    symlinkSync(`../../blobs/${sha256(TORCH)}`, path(`${snapshot}/model.pt`));
    const args = ['manifest', snapshot, '--allow-symlinks'];
    expect(JSON.parse(run([...args, '--format', 'json']).out).source).toEqual({
      hub: 'huggingface',
      repository: 'org/name',
      revision: COMMIT,
      files: 1,
    });
    expect(run([...args, '--compare-hub', 'pointers']).code).toBe(0);
  });

  test.each([['pointers'], ['absent']])('needs something to compare with: %s', (where) => {
    const { code, err } = run(['manifest', 'model', '--compare-hub', where]);
    expect([code, err.split('\n').length]).toEqual([4, 2]);
  });
});

test('large files are hashed by several threads, also when the command is a link', () => {
  for (const name of ['model/a.dat', 'model/b.dat']) {
    put(name, '');
    truncateSync(path(name), 2 ** 25 + 1);
  }
  symlinkSync(program, path('link'));
  const env = { PATH: process.env['PATH'] ?? '', HOME: folder, NODE_DEBUG: 'worker' };
  const args = ['manifest', 'model', '--jobs', '2', '--format', 'sha256sums'];
  const linked = spawnSync(process.execPath, [path('link'), ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  expect(linked.stderr).toMatch(/create new worker .*pickleproof\.hasher\.cjs/);
  expect(linked.stdout).toBe(run([...args, '--jobs', '1', '--no-cache']).out);
});

describe('the cache', () => {
  const cacheFile = (): string => path('cache/pickleproof/hashes.v1');

  test('is filled by a manifest once the files have come to rest, and never lies in the model', async () => {
    await new Promise((resolve) => setTimeout(resolve, 2100));
    const before = manifestOf();
    expect(readFileSync(cacheFile(), 'utf8')).toContain(sha256(TORCH));
    expect(readdirSync(path('model')).toSorted()).toEqual(['model.pt', 'sub']);
    expect(manifestOf().files).toEqual(before.files);
    // Damaged: what it says is not believed.
    writeFileSync(
      cacheFile(),
      readFileSync(cacheFile(), 'utf8').replaceAll(sha256(TORCH), '0'.repeat(64)),
    );
    expect(manifestOf().files).toEqual(before.files);
  });

  test('remembers what a file is until it changes, and nothing that could not be judged', async () => {
    put('model/cut.pkl', EVIL.subarray(0, 8));
    put('model/evil.pkl', EVIL);
    await new Promise((resolve) => setTimeout(resolve, 2100));
    const cold = manifestOf();
    const kept = readFileSync(path('cache/pickleproof/descriptions.v1'), 'utf8');
    const descriptions = [...kept.matchAll(/^\w+ ([\w-]+) /gm)].map(([, value = '']) =>
      Buffer.from(value, 'base64url').toString(),
    );
    expect(descriptions).toEqual([
      expect.stringContaining('"dangerous"'),
      expect.stringContaining('"clean"'),
      '{}',
    ]);
    expect({ ...manifestOf(), createdAt: '' }).toEqual({ ...cold, createdAt: '' });
    expect(run(['manifest', 'model']).code).toBe(1);
    const { size } = statSync(path('model/model.pt'));
    put('model/model.pt', EVIL.subarray(0, 8));
    truncateSync(path('model/model.pt'), size);
    utimesSync(path('model/model.pt'), 1, 1);
    expect(manifestOf().files.find(({ name }) => name === 'model.pt')?.verdict).not.toBe('clean');
  });

  test('of descriptions is not asked under a policy of the user', async () => {
    put('policy.toml', '');
    put('model/new.pkl', pickle(proto(2), global('acme', 'Net'), STOP));
    await new Promise((resolve) => setTimeout(resolve, 2100));
    manifestOf('--policy', 'policy.toml');
    expect(existsSync(path('cache/pickleproof/descriptions.v1'))).toBe(false);
    expect(manifestOf().scan?.verdict).toBe('unknown');
    put(
      'policy.toml',
      '[[allow]]\nmodule = "acme"\nname = "Net"\nuses = ["named"]\nwhy = "ours"\nsource = "us"\n',
    );
    expect(manifestOf('--policy', 'policy.toml').scan?.verdict).toBe('clean');
    expect(manifestOf().scan?.verdict).toBe('unknown');
  });

  test('can be filled with lies, and only who trusts it believes them', async () => {
    expect(run(['keygen', '-o', 'key']).code).toBe(0);
    expect(run(['sign', 'model', '--key', 'key.pem', '--no-cache']).code).toBe(0);
    expect(existsSync(cacheFile())).toBe(false);
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(run(['sign', 'model', '--key', 'key.pem', '--force']).code).toBe(0);
    const lies = readFileSync(cacheFile(), 'utf8').replaceAll(
      /^(\S+) \w+ \w+$/gm,
      (_line, key: string) => {
        const line = `${key} ${'f'.repeat(64)}`;
        return `${line} ${sha256(line).slice(0, 16)}`;
      },
    );
    writeFileSync(cacheFile(), lies);
    const verify = ['verify', 'model', '--public-key', 'key.pub'];
    expect(run(verify).code).toBe(0);
    const { code, out } = run([...verify, '--trust-cache']);
    expect([code, out.includes('FILE_CHANGED')]).toEqual([1, true]);
  });

  test('is left alone when it is not wanted', () => {
    manifestOf('--no-cache');
    expect(existsSync(cacheFile())).toBe(false);
  });
});
