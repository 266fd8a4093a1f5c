import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  call,
  dict,
  global,
  num,
  pickle,
  proto,
  stateDict,
  STOP,
  str,
  tensor,
  torchZip,
} from '../assembler.ts';
import type { HubFile, HubRepo } from '../hub/hub.ts';
import { hubThreads, type ThreadHub } from '../hub/hub-thread.ts';
import { workbench, type Run } from './cli.ts';

// Each run of the command starts a program, and a thread that fetches.
vi.setConfig({ testTimeout: 90_000 });
const { folder, put, run } = workbench();
const startHub = hubThreads();

const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const weights = (fill: number): Uint8Array =>
  torchZip({
    pickle: pickle(proto(2), stateDict({ w: tensor({ key: '0', count: 1000 }) }), STOP),
    storages: { '0': new Uint8Array(4000).fill(fill) },
  });
/** Weights, and beside them a call that a loader would make. */
const dangerous = torchZip({
  pickle: pickle(
    proto(2),
    dict(
      [str('w'), tensor({ key: '0', count: 4 })],
      [str('x'), call(global('os', 'system'), str('echo inert'))],
    ),
    STOP,
  ),
  storages: { '0': new Uint8Array(16).fill(7) },
});
const evil = pickle(proto(4), call(global('os', 'system'), str('echo inert')), STOP);
const strange = pickle(proto(4), call(global('some_library', 'Thing'), num(1)), STOP);
const lfs = (content: Uint8Array, claims?: HubFile['claims']): HubFile =>
  claims === undefined ? { content, lfs: true } : { content, lfs: true, claims };
const plain = (content: Uint8Array): HubFile => ({ content });

const good = weights(1);
const REPOS: readonly HubRepo[] = [
  {
    id: 'org/good',
    files: {
      'pytorch_model.bin': lfs(good),
      'config.json': plain(text('{"a": 1}')),
      'sub/other.bin': lfs(weights(2)),
      'README.md': plain(text('# A model\n')),
    },
  },
  { id: 'org/evil', files: { 'a.json': plain(text('{}')), 'model.pkl': lfs(evil) } },
  { id: 'org/mixed', files: { 'a.json': plain(text('{}')), 'model.bin': lfs(dangerous) } },
  { id: 'org/strange', files: { 'model.pkl': lfs(strange) } },
  { id: 'org/cut', files: { 'model.bin': lfs(good.subarray(0, 3000)) } },
  {
    id: 'org/lies',
    files: {
      'a.json': plain(text('{}')),
      'model.bin': lfs(good, { sha256: '0'.repeat(64) }),
    },
  },
  { id: 'org/short', files: { 'model.bin': lfs(good, { size: good.length - 1 }) } },
  { id: 'org/clash', files: { 'Model.bin': lfs(good), 'model.bin': lfs(good) } },
  { id: 'org/device', files: { 'sub/nul.bin': lfs(good), 'a.json': plain(text('{}')) } },
  { id: 'org/escape', files: { 'a\u001b[2J.bin': lfs(good) } },
  { id: 'org/outside', files: { '../outside.bin': lfs(good) } },
  { id: 'org/own', files: { 'pickleproof-receipt.json': plain(text('{}')) } },
  { id: 'org/gated', token: 'secret', gated: true, files: { 'model.bin': lfs(good) } },
  {
    id: 'org/half',
    files: { 'model.bin': lfs(dangerous), 'other.bin': lfs(good, { sha256: '0'.repeat(64) }) },
  },
  { id: 'org/two', files: { 'm.bin': lfs(dangerous), 'm.safetensors': plain(text('{}')) } },
];

let hub: ThreadHub;
beforeAll(async () => {
  hub = await startHub({
    cdn: true,
    repos: REPOS,
    files: { 'model.bin': good, 'evil.pkl': evil },
  });
}, 60_000);
afterAll(() => hub.close());

let count = 0;
let cwd: string;
beforeEach(() => {
  cwd = join(folder, `run-${count++}`);
  mkdirSync(cwd);
});

function pull(...args: readonly string[]): Run {
  return run(['pull', '--allow-private', ...args], { cwd, env: { HF_ENDPOINT: hub.url } });
}

/** All files below a folder, by name. */
function filesIn(name: string): string[] {
  const at = join(cwd, name);
  if (!existsSync(at)) return [];
  return readdirSync(at, { recursive: true, encoding: 'utf8' })
    .filter((file) => lstatSync(join(at, file)).isFile())
    .toSorted();
}

const read = (name: string): Buffer => readFileSync(join(cwd, name));
const json = (result: Run): { sources: readonly { files: readonly unknown[] }[] } =>
  JSON.parse(result.out);
const RECEIPT = 'pickleproof-receipt.json';

describe('pull', () => {
  test('brings a model with all its files, and a receipt', async () => {
    const { code, out, err } = pull('hf://org/good', 'm');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('pinned    hf://org/good@c0ffee00');
    expect(out).toContain('4 placed');
    expect(filesIn('m')).toEqual(
      ['README.md', 'config.json', RECEIPT, 'pytorch_model.bin', 'sub/other.bin'].toSorted(),
    );
    expect(read('m/pytorch_model.bin').equals(good)).toBe(true);
    expect(statSync(join(cwd, 'm/pytorch_model.bin')).mode & 0o111).toBe(0);
  });

  test('fetches nothing again that is here already', async () => {
    pull('hf://org/good', 'm');
    await hub.seen();
    const { code, out } = pull('hf://org/good', 'm');
    expect(code).toBe(0);
    expect(out).toContain('4 kept');
    const seen = await hub.seen();
    expect(seen.filter(({ path }) => !path.startsWith('/api/'))).toEqual([]);
  });

  test('says as JSON what it did', () => {
    const result = pull('hf://org/good', 'm', '--include', '*.bin', '--format', 'json');
    expect(result.code).toBe(0);
    expect(json(result)).toMatchObject({
      schema: 'pickleproof/pull/v1',
      dryRun: false,
      summary: { exitCode: 0, files: 2, placed: 2, blocked: 0 },
      sources: [
        {
          uri: 'hf://org/good',
          directory: 'm',
          receipt: `m/${RECEIPT}`,
          files: [
            {
              name: 'pytorch_model.bin',
              status: 'placed',
              size: good.length,
              sha256: sha256(good),
              verdict: 'clean',
              format: 'torch-zip',
            },
            { name: 'sub/other.bin', status: 'placed' },
          ],
        },
      ],
    });
  });

  test('takes a single file, and one of a plain address', () => {
    expect(pull('hf://org/good/config.json', 'm').code).toBe(0);
    expect(pull(`${hub.url}/files/model.bin`, 'p')).toMatchObject({ code: 0 });
    expect(filesIn('m')).toEqual(['config.json', RECEIPT]);
    expect(read('p/model.bin').equals(good)).toBe(true);
  });

  test('takes a revision by flag', () => {
    expect(pull('hf://org/good', 'm', '--revision', 'main').code).toBe(0);
    expect(pull('hf://org/good', 'x', '--revision', 'none').code).toBe(2);
    expect(pull('https://example.test/x', 'y', '--revision', 'v1')).toMatchObject({ code: 4 });
    expect(filesIn('x')).toEqual([]);
  });

  test('leaves out what is not wanted, and says when nothing is left', () => {
    pull('hf://org/good', 'm', '--exclude', '*.bin', '--exclude', 'README.md');
    expect(filesIn('m')).toEqual(['config.json', RECEIPT]);
    expect(pull('hf://org/good', 'n', '--include', '*.onnx')).toMatchObject({ code: 3 });
    expect(existsSync(join(cwd, 'n'))).toBe(false);
  });

  test('only plans with --dry-run', () => {
    const { code, out } = pull('hf://org/good', 'm', '--dry-run');
    expect(code).toBe(0);
    expect(out).toContain('fetch     pytorch_model.bin');
    expect(out).toContain('nothing was fetched');
    expect(existsSync(join(cwd, 'm'))).toBe(false);
  });
});

describe('what does not pass', () => {
  test('is seen from afar, and nothing is fetched', async () => {
    await hub.seen();
    const { code, out } = pull('hf://org/evil', 'm');
    expect(code).toBe(1);
    expect(out).toContain('blocked   model.pkl  31 B, dangerous, judged before fetching');
    expect(out).toContain("call-spawns-process: calls os.system('echo inert')");
    expect(existsSync(join(cwd, 'm'))).toBe(false);
    const seen = await hub.seen();
    expect(seen.some(({ path }) => path.includes('a.json'))).toBe(false);
  });

  test('of an unknown name is blocked too, unless only danger is to be', () => {
    expect(pull('hf://org/strange', 'm').code).toBe(1);
    expect(pull('hf://org/strange', 'm', '--fail-on', 'dangerous').code).toBe(0);
    expect(filesIn('m')).toEqual(['model.pkl', RECEIPT]);
  });

  test('in full stays in quarantine with its report', () => {
    const { code, out } = pull('hf://org/cut', 'm');
    expect(code).toBe(2);
    expect(out).toContain('incomplete');
    const kept = filesIn('m');
    expect(kept.every((name) => name.startsWith('.pickleproof-quarantine/'))).toBe(true);
    const report = kept.find((name) => name.endsWith('.report.json')) ?? '';
    expect(out).toContain(report);
    expect(JSON.parse(read(`m/${report}`).toString())).toMatchObject({
      schema: 'pickleproof/quarantine/v1',
      name: 'model.bin',
      scan: { verdict: 'incomplete' },
    });
    for (const name of kept) expect(statSync(join(cwd, 'm', name)).mode & 0o077).toBe(0);
  });

  test('comes all the same with --on-unsafe warn, which is no success', () => {
    const { code, out } = pull('hf://org/evil', 'm', '--on-unsafe', 'warn');
    expect(code).toBe(1);
    expect(out).toContain('warned    model.pkl');
    expect(read('m/model.pkl').equals(Buffer.from(evil))).toBe(true);
  });

  test('becomes a safetensors file with --on-unsafe convert', () => {
    const { code, out } = pull('hf://org/mixed', 'm', '--on-unsafe', 'convert');
    expect({ code, out }).toMatchObject({ code: 0 });
    expect(out).toContain('converted model.bin');
    expect(filesIn('m')).toEqual(['a.json', 'model.meta.json', 'model.safetensors', RECEIPT]);
    expect(run(['scan', 'm/model.safetensors'], { cwd }).code).toBe(0);
    expect(read('m/model.safetensors').includes(Buffer.alloc(16, 7))).toBe(true);
  });

  test('is converted again when a killed run has left only a part of the outputs', () => {
    pull('hf://org/mixed', 'm', '--on-unsafe', 'convert');
    rmSync(join(cwd, 'm/model.safetensors'));
    expect(pull('hf://org/mixed', 'm', '--on-unsafe', 'convert')).toMatchObject({ code: 0 });
    rmSync(join(cwd, 'm/model.safetensors'));
    writeFileSync(join(cwd, 'm/model.meta.json'), 'mine');
    const { code, out } = pull('hf://org/mixed', 'm', '--on-unsafe', 'convert');
    expect(code).toBe(1);
    expect(out).toContain('model.meta.json is here already');
    expect(read('m/model.meta.json').toString()).toBe('mine');
  });

  test('and was converted is not fetched again while the rest is missing', async () => {
    expect(pull('hf://org/half', 'm', '--on-unsafe', 'convert').code).toBe(1);
    expect(filesIn('m')).toContain('model.safetensors');
    await hub.seen();
    const { out } = pull('hf://org/half', 'm', '--on-unsafe', 'convert');
    expect(out).toContain('1 kept, 1 failed');
    const seen = await hub.seen();
    expect(seen.some(({ path }) => path.includes(sha256(dangerous)))).toBe(false);
    expect(pull('hf://org/half', 'm', '--exclude', 'other.bin').code).toBe(0);
    expect(filesIn('m').filter((name) => name.endsWith('.note.json'))).toEqual([]);
  });

  test('and holds no tensors stays where it is', () => {
    const { code, out } = pull('hf://org/evil', 'm', '--on-unsafe', 'convert');
    expect(code).toBe(1);
    expect(out).toContain('there is no tensor in it');
    expect(filesIn('m').filter((name) => !name.startsWith('.pickleproof'))).toEqual(['a.json']);
  });

  test('is not converted onto another file of the model', () => {
    const { code, out } = pull('hf://org/two', 'm', '--on-unsafe', 'convert');
    expect(code).toBe(1);
    expect(out).toContain('the model has a file m.safetensors of its own');
    expect(existsSync(join(cwd, 'm/m.bin'))).toBe(false);
  });

  test('is said of a file that is here already, too', () => {
    pull('hf://org/evil', 'm', '--on-unsafe', 'warn');
    const { code, out } = pull('hf://org/evil', 'm');
    expect(code).toBe(1);
    expect(out).toContain('it is in the folder already, and does not pass');
  });

  test('uses what an earlier run has fetched when it may come now', async () => {
    pull('hf://org/cut', 'm');
    await hub.seen();
    expect(pull('hf://org/cut', 'm', '--on-unsafe', 'warn').code).toBe(2);
    const seen = await hub.seen();
    expect(seen.filter(({ server }) => server === 'cdn')).toEqual([]);
    expect(filesIn('m')).toContain('model.bin');
    expect(existsSync(join(cwd, 'm/.pickleproof-quarantine'))).toBe(false);
  });
});

describe('wrong content', () => {
  test('by its digest is never placed, and kept apart', () => {
    const { code, out } = pull('hf://org/lies', 'm');
    expect(code).toBe(1);
    expect(out).toMatch(
      /failed {4}model\.bin.*\n +its sha256 is [0-9a-f]{64}, the store says 0{64}/,
    );
    const left = filesIn('m').filter((name) => name.startsWith('.pickleproof'));
    expect(left.map((name) => name.split('.').at(-1) ?? '').toSorted()).toEqual([
      'json',
      'refused',
    ]);
    const report = left.find((name) => name.endsWith('.report.json')) ?? '';
    expect(out).toContain(join('m', report));
    expect(JSON.parse(read(`m/${report}`).toString())).toMatchObject({ code: 'WRONG_DIGEST' });
    expect(existsSync(join(cwd, 'm/model.bin'))).toBe(false);
    expect(existsSync(join(cwd, 'm', RECEIPT))).toBe(false);
  });

  test('by its size is never placed', () => {
    const { code, out } = pull('hf://org/short', 'm');
    expect(code).toBe(2);
    expect(out).toContain('bytes');
    expect(existsSync(join(cwd, 'm/model.bin'))).toBe(false);
  });

  test.each([
    ['org/clash', 'on some systems the same name as "Model.bin"'],
    ['org/device', 'the name of a device on Windows'],
    ['org/own', 'a name that pickleproof itself uses here'],
    ['org/escape', 'a control character in the name'],
  ])('%s has names that are refused before anything is fetched', async (id, why) => {
    await hub.seen();
    const { code, out } = pull(`hf://${id}`, 'm');
    expect(code).toBe(1);
    expect(out).toContain(why);
    expect(out).not.toContain('\u001b');
    expect(existsSync(join(cwd, 'm'))).toBe(false);
    const seen = await hub.seen();
    expect(seen.every(({ path }) => path.startsWith('/api/'))).toBe(true);
  });

  test('of a name that leads out of the folder is not even listed', () => {
    const { code, out } = pull('hf://org/outside', 'm');
    expect(code).toBe(2);
    expect(out).toContain('the store names a file');
    expect(filesIn('.')).toEqual([]);
  });

  test('can be left out by its name', () => {
    expect(pull('hf://org/device', 'm', '--exclude', 'sub/').code).toBe(0);
  });

  test('is what a private model gives to who may not read it', () => {
    const { code, out } = pull('hf://org/gated', 'm');
    expect(code).toBe(2);
    expect(out).toMatch(/gated|restricted|access|token/i);
    expect(existsSync(join(cwd, 'm'))).toBe(false);
  });
});

describe('the folder', () => {
  test('keeps a file that differs, unless it is forced', () => {
    put(`run-${count - 1}/m/config.json`, 'mine');
    const { code, out } = pull('hf://org/good', 'm');
    expect(code).toBe(2);
    expect(out).toContain('a file of this name is here and differs; --force replaces it');
    expect(filesIn('m')).toEqual(['config.json']);
    expect(pull('hf://org/good', 'm', '--force').code).toBe(0);
    expect(read('m/config.json').toString()).toBe('{"a": 1}');
  });

  test('is never left through a link', () => {
    mkdirSync(join(cwd, 'elsewhere'));
    mkdirSync(join(cwd, 'm'));
    symlinkSync('../elsewhere', join(cwd, 'm/sub'));
    symlinkSync('../elsewhere/config.json', join(cwd, 'm/config.json'));
    const { code, out } = pull('hf://org/good', 'm', '--force');
    expect(code).toBe(2);
    expect(out).toContain('sub is a link');
    expect(out).toContain('config.json is a link');
    expect(filesIn('elsewhere')).toEqual([]);
  });

  test('has no quarantine that others may write to, or that leads elsewhere', () => {
    mkdirSync(join(cwd, 'm/.pickleproof-quarantine'), { recursive: true });
    chmodSync(join(cwd, 'm/.pickleproof-quarantine'), 0o777);
    expect(pull('hf://org/good', 'm').out).toContain('others may write to it');
    rmSync(join(cwd, 'm/.pickleproof-quarantine'), { recursive: true });
    mkdirSync(join(cwd, 'elsewhere'));
    symlinkSync('../elsewhere', join(cwd, 'm/.pickleproof-quarantine'));
    expect(pull('hf://org/good', 'm')).toMatchObject({ code: 2 });
    expect(filesIn('elsewhere')).toEqual([]);
  });

  test('takes one pull at a time; the lock of a dead one is no lock', () => {
    const lock = join(cwd, 'm/.pickleproof-quarantine/lock');
    mkdirSync(join(cwd, 'm/.pickleproof-quarantine'), { recursive: true, mode: 0o700 });
    writeFileSync(lock, `${process.pid} - ${hostname()}`);
    const { code, out } = pull('hf://org/good', 'm');
    expect(code).toBe(2);
    expect(out).toContain(`another pull into this folder is at work (process ${process.pid} on`);
    writeFileSync(lock, `999999999 - ${hostname()}`);
    expect(pull('hf://org/good', 'm').code).toBe(0);
    expect(existsSync(lock)).toBe(false);
  });

  test('is not one of the Hugging Face cache', () => {
    const { code, err } = pull('hf://org/good', 'hub/models--org--good/snapshots/x');
    expect(code).toBe(4);
    expect(err).toContain('a folder of the Hugging Face cache');
  });

  test('takes no more than is allowed', () => {
    const { code, out } = pull('hf://org/good', 'm', '--max-size', '5KB');
    expect(code).toBe(2);
    expect(out).toContain('--max-size allows 5000; nothing was fetched');
    expect(existsSync(join(cwd, 'm'))).toBe(false);
  });
});

describe('wrong usage', () => {
  test.each([
    [['hf://org/good'], 'name an address and a folder'],
    [['./model.bin', 'm'], 'an address begins with'],
    [['ftp://host/x', 'm'], 'an address begins with'],
    [['hf://org/good', 'm', '--max-size', 'much'], '--max-size much'],
    [['hf://org/good', 'm', '--jobs', '0'], '--jobs 0'],
    [['--locked'], 'there is no pickleproof.lock'],
    [['hf://org/good', 'm', '--locked', '--include', 'x'], '--locked: goes with no --include'],
    [['hf://org/good', 'm', '--cert', 'x'], 'go with --key'],
    [['hf://org/good', 'm', '--key', 'none.pem'], '--key none.pem'],
  ])('%j is one line and exit code 4', (args, why) => {
    const { code, out, err } = pull(...args);
    expect({ code, out }).toEqual({ code: 4, out: '' });
    expect(err).toContain(why);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });
});
