import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  call,
  dict,
  global,
  pickle,
  proto,
  stateDict,
  STOP,
  str,
  tensor,
  torchZip,
} from '../assembler.ts';
import type { HubRepo } from '../hub/hub.ts';
import { hubThreads, type ThreadHub } from '../hub/hub-thread.ts';
import { workbench, type Run } from './cli.ts';

// Each run of the command starts a program, and a thread that fetches.
vi.setConfig({ testTimeout: 90_000 });
const { folder, run } = workbench();
const startHub = hubThreads();

const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const weights = (fill: number): Uint8Array =>
  torchZip({
    pickle: pickle(proto(2), stateDict({ w: tensor({ key: '0', count: 4 }) }), STOP),
    storages: { '0': new Uint8Array(16).fill(fill) },
  });
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
const files = (fill: number): HubRepo['files'] => ({
  'model.bin': { content: weights(fill), lfs: true },
  'config.json': { content: text(`{"fill": ${fill}}`) },
});
const strange = pickle(proto(4), call(global('some_library', 'Thing'), str('x')), STOP);
const evil = { 'model.bin': { content: dangerous, lfs: true } };
const LATER = 'b'.repeat(40);

/** The hub as it is, one that went on to another commit, and one that has other bytes at the same commit. */
const hubs: ThreadHub[] = [];
beforeAll(async () => {
  const repos = (fill: number, commit?: string): HubRepo[] => [
    { id: 'org/model', files: files(fill), ...(commit === undefined ? {} : { commit }) },
    { id: 'org/evil', files: evil },
    { id: 'org/strange', files: { 'model.pkl': { content: strange, lfs: true } } },
  ];
  for (const each of [repos(1), repos(2, LATER), repos(3)]) {
    hubs.push(await startHub({ repos: each, files: { 'plain.bin': weights(each.length) } }));
  }
}, 60_000);
afterAll(async () => {
  for (const hub of hubs) await hub.close();
});

let count = 0;
let cwd: string;
beforeEach(() => {
  cwd = join(folder, `run-${count++}`);
  mkdirSync(cwd);
});

const pullFrom = (hub: number, ...args: readonly string[]): Run =>
  run(['pull', ...args], { cwd, env: { HF_ENDPOINT: hubs[hub]?.url ?? '' } });
const read = (name: string): string => readFileSync(join(cwd, name), 'utf8');
const LOCK = 'pickleproof.lock';

describe('the lock file', () => {
  test('is written when it is asked for, and kept up to date when it is there', () => {
    expect(pullFrom(0, 'hf://org/model', 'm').code).toBe(0);
    expect(existsSync(join(cwd, LOCK))).toBe(false);
    expect(pullFrom(0, 'hf://org/model', 'm', '--lock', LOCK).out).toContain(`lock      ${LOCK}\n`);
    const first = read(LOCK);
    expect(JSON.parse(first)).toMatchObject({
      schema: 'pickleproof/lock/v1',
      sources: [
        {
          uri: 'hf://org/model',
          directory: 'm',
          files: [{ name: 'config.json' }, { name: 'model.bin', verdict: 'clean' }],
        },
      ],
    });
    expect(pullFrom(0, 'hf://org/model', 'm').out).toContain('unchanged');
    expect(read(LOCK)).toBe(first);
    expect(pullFrom(1, 'hf://org/model', 'm', '--force').code).toBe(0);
    expect(read(LOCK)).toContain(LATER);
  });

  test('makes the same files appear elsewhere, without an address', () => {
    pullFrom(0, 'hf://org/model', 'models/m', '--lock', LOCK);
    const before = read('models/m/model.bin');
    rmSync(join(cwd, 'models'), { recursive: true });
    const { code, out } = pullFrom(0, '--locked');
    expect(code).toBe(0);
    expect(out).toContain('hf://org/model -> models/m');
    expect(read('models/m/model.bin')).toBe(before);
  });

  test('stands for its revision: a later one is not taken', () => {
    pullFrom(0, 'hf://org/model', 'm', '--lock', LOCK);
    rmSync(join(cwd, 'm'), { recursive: true });
    const { code, out } = pullFrom(1, '--locked');
    expect(code).toBe(2);
    expect(out).toMatch(/revision/i);
    expect(existsSync(join(cwd, 'm'))).toBe(false);
  });

  test.each([['--locked'], ['hf://org/model', 'm']])(
    'keeps other bytes of the same revision out (%s)',
    (...args) => {
      pullFrom(0, 'hf://org/model', 'm', '--lock', LOCK);
      rmSync(join(cwd, 'm'), { recursive: true });
      const { code, out } = pullFrom(2, ...args);
      expect(code).toBe(1);
      expect(out).toContain('not what the lock file says; nothing was fetched');
      expect(existsSync(join(cwd, 'm'))).toBe(false);
    },
  );

  test('does not accept a file that it does not know', () => {
    pullFrom(0, 'hf://org/model', 'm', '--lock', LOCK);
    const lock = JSON.parse(read(LOCK));
    lock.sources[0].files.shift();
    writeFileSync(join(cwd, LOCK), JSON.stringify(lock));
    const { code, out } = pullFrom(0, '--locked');
    expect(code).toBe(1);
    expect(out).toContain('not in the lock file');
  });

  test('does not accept a digest that another one wrote into it', () => {
    pullFrom(0, 'hf://org/model', 'm', '--lock', LOCK);
    const sha = createHash('sha256').update(weights(1)).digest('hex');
    writeFileSync(join(cwd, LOCK), read(LOCK).replace(sha, '0'.repeat(64)));
    expect(pullFrom(0, 'hf://org/model', 'm', '--locked').code).toBe(1);
  });

  test('does not accept a verdict that has become worse', () => {
    pullFrom(0, 'hf://org/evil', 'm', '--lock', LOCK, '--on-unsafe', 'warn');
    rmSync(join(cwd, 'm'), { recursive: true });
    writeFileSync(join(cwd, LOCK), read(LOCK).replace('"dangerous"', '"clean"'));
    const { code, out } = pullFrom(0, '--locked', '--on-unsafe', 'warn');
    expect(code).toBe(1);
    expect(out).toContain('judged dangerous, the lock file says clean');
    expect(existsSync(join(cwd, 'm/model.bin'))).toBe(false);
  });

  test('does not accept a worse verdict of a file that is here already either', () => {
    pullFrom(0, 'hf://org/strange', 'm', '--lock', LOCK, '--fail-on', 'dangerous');
    writeFileSync(join(cwd, LOCK), read(LOCK).replace('"unknown"', '"clean"'));
    const { code, out } = pullFrom(0, '--locked', '--fail-on', 'dangerous');
    expect(code).toBe(1);
    expect(out).toContain('judged unknown, the lock file says clean');
  });

  test('does not let what it knows as dangerous pass by itself', () => {
    pullFrom(0, 'hf://org/evil', 'm', '--lock', LOCK, '--on-unsafe', 'warn');
    rmSync(join(cwd, 'm'), { recursive: true });
    expect(pullFrom(0, '--locked').code).toBe(1);
    expect(existsSync(join(cwd, 'm'))).toBe(false);
  });

  test('makes the same conversion again', () => {
    const first = pullFrom(0, 'hf://org/evil', 'm', '--lock', LOCK, '--on-unsafe', 'convert');
    expect(first.code).toBe(0);
    const before = read('m/model.safetensors');
    expect(pullFrom(0, '--locked').out).toContain('1 kept');
    rmSync(join(cwd, 'm'), { recursive: true });
    expect(pullFrom(0, '--locked').out).toContain('1 converted');
    expect(pullFrom(0, 'hf://org/evil/model.bin', 'one', '--fail-on', 'dangerous').code).toBe(1);
    expect(read('m/model.safetensors')).toBe(before);
    const made = createHash('sha256')
      .update(readFileSync(join(cwd, 'm/model.safetensors')))
      .digest('hex');
    rmSync(join(cwd, 'm'), { recursive: true });
    writeFileSync(join(cwd, LOCK), read(LOCK).replace(made, '1'.repeat(64)));
    const { code, out } = pullFrom(0, '--locked');
    expect(code).toBe(1);
    expect(out).toContain('what was made of it is not what the lock file says');
    expect(existsSync(join(cwd, 'm/model.safetensors'))).toBe(false);
  });

  test('pins an address that says nothing of its content', () => {
    const at = `${hubs[0]?.url ?? ''}/files/plain.bin?token=secret`;
    expect(pullFrom(0, at, 'm', '--lock', LOCK).code).toBe(0);
    expect(pullFrom(0, '--locked').out).toContain('1 kept');
    for (const name of [LOCK, 'm/pickleproof-receipt.json']) {
      expect(read(name)).not.toContain('secret');
    }
    const lock = JSON.parse(read(LOCK));
    lock.sources[0].files[0].sha256 = '0'.repeat(64);
    writeFileSync(join(cwd, LOCK), JSON.stringify(lock));
    rmSync(join(cwd, 'm'), { recursive: true });
    const { code } = pullFrom(0, '--locked');
    expect(code).toBe(1);
    expect(existsSync(join(cwd, 'm/plain.bin'))).toBe(false);
  });

  test('is not written when something did not pass', () => {
    expect(pullFrom(0, 'hf://org/evil', 'm', '--lock', LOCK).code).toBe(1);
    expect(existsSync(join(cwd, LOCK))).toBe(false);
  });

  test('names folders below its own only', () => {
    const { code, err } = pullFrom(0, 'hf://org/model', '../beside', '--lock', LOCK);
    expect(code).toBe(4);
    expect(err).toContain('not below the folder of pickleproof.lock');
    writeFileSync(join(cwd, LOCK), '{"schema": "pickleproof/lock/v1", "sources": {}}');
    expect(pullFrom(0, '--locked')).toMatchObject({ code: 4 });
  });
});

describe('the receipt', () => {
  test('says where the files come from, and what was said of them', () => {
    pullFrom(0, 'hf://org/model', 'm');
    expect(JSON.parse(read('m/pickleproof-receipt.json'))).toMatchObject({
      _type: 'https://in-toto.io/Statement/v1',
      predicateType: 'https://slsa.dev/provenance/v1',
      subject: [{ name: 'config.json' }, { name: 'model.bin' }],
      predicate: {
        buildDefinition: {
          buildType: 'pkg:npm/pickleproof#pull/v1',
          externalParameters: { uri: 'hf://org/model' },
          internalParameters: {
            verdicts: [
              { name: 'config.json', verdict: 'not-a-model' },
              { name: 'model.bin', format: 'torch-zip', verdict: 'clean' },
            ],
          },
        },
      },
    });
  });

  test('signed with a key is a bundle that verify takes as a claim', () => {
    run(['keygen', '-o', 'k'], { cwd });
    expect(pullFrom(0, 'hf://org/model', 'm', '--key', 'k.pem', '--receipt', 'r.jsonl').code).toBe(
      0,
    );
    expect(existsSync(join(cwd, 'm/pickleproof-receipt.json'))).toBe(false);
    expect(run(['inspect', 'r.jsonl'], { cwd }).out).toContain('NOT VERIFIED');
    run(['sign', 'm', '--key', 'k.pem'], { cwd });
    run(['attest', 'm', '--key', 'k.pem', '-o', 'r.jsonl'], { cwd });
    const verify = [
      'verify',
      'm',
      '--allow-skipped',
      '--claims',
      'r.jsonl',
      '--public-key',
      'k.pub',
    ];
    expect(run(verify, { cwd })).toMatchObject({ code: 0, err: '' });
    run(['keygen', '-o', 'other'], { cwd });
    writeFileSync(join(cwd, 'm/config.json'), 'other');
    expect(run(verify, { cwd }).code).not.toBe(0);
  });
});
