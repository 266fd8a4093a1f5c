import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FileReport, ScanReport } from '../../src/core/finding.ts';
import {
  call,
  concat,
  dict,
  global,
  instance,
  num,
  pickle,
  proto,
  stateDict,
  STOP,
  str,
  tensor,
  torchZip,
} from '../assembler.ts';
import { workbench } from './cli.ts';

const { folder, put, run, start } = workbench();
const CLEAN = pickle(proto(4), dict([str('epoch'), num(3)]), STOP);
const EVIL = pickle(proto(2), call(global('os', 'system'), str('echo inert')), STOP);
const UNKNOWN = pickle(proto(4), instance(global('acme.net', 'Net')), STOP);
const TORCH = torchZip({
  pickle: pickle(proto(2), stateDict({ weight: tensor({ key: '0', count: 4 }) }), STOP),
  storages: { '0': new Uint8Array(16) },
});

put('clean.pkl', CLEAN);
put('evil.pkl', EVIL);
put('unknown.pkl', UNKNOWN);
put('cut.pkl', EVIL.subarray(0, 8));
put('notes.txt', 'nothing to see');

const report = (args: readonly string[], options = {}): ScanReport => {
  const parsed: ScanReport = JSON.parse(run(['scan', '--format', 'json', ...args], options).out);
  return parsed;
};
const first = (scan: ScanReport): FileReport | undefined => scan.files[0];

describe('exit codes', () => {
  test.each([
    ['a clean file', ['clean.pkl'], 0],
    ['a dangerous file', ['evil.pkl'], 1],
    ['an unknown name', ['unknown.pkl'], 1],
    ['an unknown name that need not fail', ['unknown.pkl', '--fail-on', 'dangerous'], 0],
    ['a file that is cut off', ['cut.pkl'], 2],
    ['a file that is cut off, whatever may fail', ['cut.pkl', '--fail-on', 'dangerous'], 2],
    ['a finding and a cut file: the finding wins', ['cut.pkl', 'evil.pkl'], 1],
    ['an absent file', ['absent.pkl'], 2],
    ['no model at all', ['notes.txt'], 3],
    ['an unknown flag', ['--no-such-flag', 'clean.pkl'], 4],
    ['an unknown format', ['--format', 'xml', 'clean.pkl'], 4],
    ['a bad number of jobs', ['--jobs', 'many', 'clean.pkl'], 4],
    ['a bad shard', ['--shard', '3/2', 'clean.pkl'], 4],
    ['an address of no store', ['ftp://example.org/model.pt'], 4],
    ['an absent policy', ['--policy', 'absent.toml', 'clean.pkl'], 4],
  ])('%s', (_what, args, code) => {
    const result = run(['scan', ...args]);
    expect([result.code, result.err, result.out]).toEqual([
      code,
      expect.anything(),
      expect.anything(),
    ]);
    expect(result.err + result.out).not.toMatch(/\.(?:ts|cjs|js):\d+/);
  });

  test('a usage error is one line on stderr', () => {
    const { out, err } = run(['scan', 'ftp://example.org/model.pt']);
    expect(out).toBe('');
    expect(err).toMatch(
      /^pickleproof: ftp:\/\/example\.org\/model\.pt: an address begins with https:\/\/.*\n$/,
    );
  });
});

describe('what is reported', () => {
  test('the call, its arguments, and where', () => {
    const { out } = run(['scan', 'evil.pkl']);
    expect(out).toContain('evil.pkl');
    expect(out).toContain("os.system('echo inert')");
    expect(out).toMatch(/1 file judged/);
  });

  test('a torch file, by its members', () => {
    put('model.pt', TORCH);
    expect(first(report(['model.pt']))).toMatchObject({
      format: 'torch-zip',
      members: [{ path: 'archive/data.pkl', format: 'pickle' }],
    });
  });

  test('a tree: files in order, the rest as skipped', () => {
    put('tree/b/evil.pkl', EVIL);
    put('tree/a/clean.pkl', CLEAN);
    put('tree/README.md', '# hello');
    symlinkSync('..', join(folder, 'tree/a/up'));
    const { files, skipped, summary } = report(['tree']);
    expect(files.map(({ path }) => path)).toEqual(['tree/a/clean.pkl', 'tree/b/evil.pkl']);
    expect(skipped).toEqual([
      { path: 'tree/README.md', reason: 'not-a-model' },
      { path: 'tree/a/up', reason: 'symlink-loop' },
    ]);
    expect(summary).toMatchObject({ files: 2, clean: 1, skipped: 2 });
  });

  test('standard input', () => {
    expect(first(report(['-'], { stdin: CLEAN }))).toMatchObject({ path: '-', verdict: 'clean' });
    expect(report(['-'], { stdin: Buffer.from('hello') }).summary.verdict).toBe('incomplete');
  });

  test('hashes, on request', () => {
    expect(first(report(['clean.pkl']))?.sha256).toBeUndefined();
    expect(first(report(['clean.pkl', '--hash']))?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(first(report(['-', '--hash'], { stdin: CLEAN }))?.sha256).toBe(
      first(report(['clean.pkl', '--hash']))?.sha256,
    );
  });

  test('the same on several threads', () => {
    const { files, skipped } = report(['tree']);
    const threads = report(['tree', '--jobs', '2']);
    expect(threads.files).toEqual(files);
    expect(threads.skipped).toEqual(skipped);
  });

  test('every file in exactly one of the shards', () => {
    for (let index = 0; index < 12; index++) put(`many/${index}.pkl`, CLEAN);
    const shards = ['1/3', '2/3', '3/3'].map((shard) =>
      report(['many', '--shard', shard]).files.map(({ path }) => path),
    );
    expect(shards.flat().toSorted()).toEqual(
      report(['many'])
        .files.map(({ path }) => path)
        .toSorted(),
    );
    expect(shards.every((paths) => paths.length > 0)).toBe(true);
  });

  test('ndjson, line by line', () => {
    const { out } = run(['scan', '--format', 'ndjson', 'tree']);
    const kinds = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).kind);
    expect(kinds).toEqual(['skipped', 'file', 'skipped', 'file', 'summary']);
  });

  test.each(['sarif', 'junit', 'markdown'])('%s', (format) => {
    expect(run(['scan', '--format', format, 'tree']).out.length).toBeGreaterThan(100);
  });
});

describe('what is kept', () => {
  test('an output file is not replaced without --force', () => {
    put('report.json', 'mine');
    const args = ['scan', 'clean.pkl', '--format', 'json', '--output', 'report.json'];
    expect(run(args)).toMatchObject({ code: 4, out: '' });
    expect(readFileSync(join(folder, 'report.json'), 'utf8')).toBe('mine');
    expect(run([...args, '--force'])).toMatchObject({ code: 0, out: '' });
    expect(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')).summary.files).toBe(1);
  });

  test('a new output file appears', () => {
    expect(run(['scan', 'clean.pkl', '-o', 'new.txt']).code).toBe(0);
    expect(readFileSync(join(folder, 'new.txt'), 'utf8')).toContain('1 file judged');
  });

  test('a baseline: what was there before does not fail, what is new does', () => {
    run(['scan', 'evil.pkl', '--format', 'json', '-o', 'baseline.json']);
    expect(run(['scan', 'evil.pkl', '--baseline', 'baseline.json']).code).toBe(0);
    expect(first(report(['evil.pkl', '--baseline', 'baseline.json']))?.findings[0]?.known).toBe(
      true,
    );
    expect(run(['scan', 'evil.pkl', 'unknown.pkl', '--baseline', 'baseline.json']).code).toBe(1);
    put('moved.pkl', EVIL);
    expect(run(['scan', 'moved.pkl', '--baseline', 'baseline.json']).code).toBe(1);
    expect(run(['scan', 'evil.pkl', '--baseline', 'notes.txt']).code).toBe(4);
  });

  test('verdicts in the cache, but no incomplete one', () => {
    const before = report(['evil.pkl', 'cut.pkl', '--cache']);
    const after = report(['evil.pkl', 'cut.pkl', '--cache']);
    expect(after.files.map(({ verdict }) => verdict)).toEqual(
      before.files.map(({ verdict }) => verdict),
    );
    expect(after.files.map(({ bytesRead }) => bytesRead > 0)).toEqual([false, true]);
    expect(first(report(['evil.pkl', '--cache', '--no-cache']))?.bytesRead).toBeGreaterThan(0);
    expect(existsSync(join(folder, 'cache/pickleproof'))).toBe(true);
  });
});

describe('policy and config', () => {
  const ALLOW = [
    '[[allow]]',
    'module = "acme.net"',
    'name = "Net"',
    'uses = ["named", "newobj"]',
    'arguments = "none"',
    'why = "our own class, reviewed"',
  ].join('\n');

  test('a policy vouches for exactly what it names', () => {
    put('policy.toml', ALLOW);
    expect(run(['scan', 'unknown.pkl', '--policy', 'policy.toml']).code).toBe(0);
    expect(run(['scan', 'evil.pkl', '--policy', 'policy.toml']).code).toBe(1);
  });

  test.each([
    ['an unknown key', `${ALLOW}\nwhy_not = "x"`, 'why_not'],
    ['a pattern', ALLOW.replace('acme.net', 'acme.*'), 'exact name'],
    ['an unknown use', ALLOW.replace('newobj', 'anything'), '"uses"'],
    ['no reason', ALLOW.replace(/^why.*$/m, ''), '"why"'],
    ['no TOML', 'allow = [', 'bad.toml'],
  ])('a policy with %s is refused', (_what, text, named) => {
    put('bad.toml', text);
    const { code, err } = run(['scan', 'clean.pkl', '--policy', 'bad.toml']);
    expect(code).toBe(4);
    expect(err).toContain(named);
  });

  test('the nearest config applies, a flag wins over it, and it is named', () => {
    put('project/pickleproof.toml', '[scan]\nfail-on = "dangerous"\n');
    put('project/models/unknown.pkl', UNKNOWN);
    const cwd = join(folder, 'project/models');
    const result = run(['scan', '.'], { cwd });
    expect(result.code).toBe(0);
    expect(result.err).toContain('pickleproof.toml');
    expect(run(['scan', '.', '--fail-on', 'unknown'], { cwd }).code).toBe(1);
  });

  test('a config for all commands serves the one that runs', () => {
    put('shared/pickleproof.toml', '[audit]\njobs = 1\n[scan]\nfail-on = "dangerous"\n');
    put('shared/unknown.pkl', UNKNOWN);
    expect(run(['scan', 'unknown.pkl'], { cwd: join(folder, 'shared') }).code).toBe(0);
  });

  test.each([
    ['an unknown key', '[scan]\nfailon = "dangerous"', 'failon'],
    ['an unknown command', '[scam]', 'scam'],
    ['a wrong type', '[scan]\nhash = "yes"', 'hash'],
    ['a wrong choice', '[scan]\nformat = "xml"', 'format'],
  ])('a config with %s is refused by name', (_what, text, named) => {
    put('broken/pickleproof.toml', text);
    const { code, err } = run(['scan', '.'], { cwd: join(folder, 'broken') });
    expect(code).toBe(4);
    expect(err).toContain(`"${named}"`);
  });
});

test('Ctrl-C ends with what was judged so far, as valid output, and not with 0', async () => {
  const child = start(['scan', '--format', 'json', 'clean.pkl', '-']);
  let out = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (out += text));
  await new Promise((resolve) => setTimeout(resolve, 1500));
  child.kill('SIGINT');
  const code = await new Promise((resolve) => child.once('exit', resolve));
  const { summary, files }: ScanReport = JSON.parse(out);
  expect(code).toBe(2);
  expect(summary).toMatchObject({ interrupted: true, complete: false });
  expect(files.map(({ path }) => path)).toEqual(['clean.pkl']);
});

test('a reader that goes away is no error to shout about', async () => {
  const child = start(['scan', '--format', 'json', 'clean.pkl']);
  child.stdout?.destroy();
  let err = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (err += text));
  await new Promise((resolve) => child.once('exit', resolve));
  expect(err).toBe('');
});

test('colours only where they are wanted', () => {
  expect(run(['scan', 'evil.pkl']).out).not.toContain('\u001b');
  expect(run(['scan', 'evil.pkl'], { env: { FORCE_COLOR: '1' } }).out).toContain('\u001b[');
  expect(run(['scan', 'evil.pkl'], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }).out).not.toContain(
    '\u001b',
  );
});

test('two pickles in one file are both judged', () => {
  put('stacked.pkl', concat(CLEAN, EVIL));
  expect(report(['stacked.pkl']).summary.verdict).not.toBe('clean');
});
