/** `sandbox --level strong` with the Python of this machine; what payloads get is tested beside the level. */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { strongLevel } from '../../src/sandbox/strong/strong.ts';
import { call, dict, global, pickle, proto, STOP, str } from '../assembler.ts';
import { workbench } from './cli.ts';

const { folder, put, run } = workbench();
const missing = await strongLevel().missing();
if (missing !== undefined) console.warn(`sandbox --level strong is not tested here: ${missing}`);

const strong = ['--level', 'strong', '--format', 'json'];

describe.skipIf(missing !== undefined)('sandbox --level strong', () => {
  test('puts what a file tried beside what the scan says of it', () => {
    const bytes = pickle(proto(4), call(global('posix', 'system'), str('echo inert')), STOP);
    const { code, out } = run(['sandbox', put('evil.pkl', bytes), ...strong]);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      schema: 'pickleproof/sandbox/v1',
      level: 'strong',
      static: { verdict: 'dangerous' },
      observed: { verdict: 'dangerous', outcome: 'returned' },
      limits: { seconds: 10, memoryMiB: 1536 },
      differences: [],
    });
    expect(JSON.parse(out).events).toContainEqual(
      expect.objectContaining({ by: 'guest', event: 'posix.system', arguments: "('echo inert',)" }),
    );
  });

  test('has nothing against data', () => {
    const { code, out } = run([
      'sandbox',
      put('data.pkl', pickle(proto(2), dict(), STOP)),
      ...strong,
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      observed: { verdict: 'clean', outcome: 'returned' },
      events: [],
    });
  });

  test('loads a file whose name begins like a flag, or is hostile', () => {
    for (const name of ['--bind', 'a b\u001b[2J.pkl', "'; echo x #.pkl"]) {
      put(name, pickle(proto(2), dict(), STOP));
      const { code, out } = run(['sandbox', `./${name}`, '--level', 'strong']);
      expect([name, code]).toEqual([name, 0]);
      expect(out).not.toContain('\u001b[2J');
    }
  });

  test('loads what comes through a pipe', () => {
    const stdin = pickle(proto(4), call(global('os', 'getcwd')), STOP);
    const { code, out } = run(['sandbox', '-', ...strong], { stdin });
    expect(code).toBe(1);
    expect(JSON.parse(out).events).toContainEqual(expect.objectContaining({ event: 'os.getcwd' }));
  });

  test('ends with 5 where bubblewrap is not there, and runs nothing', () => {
    put('data.pkl', pickle(proto(2), dict(), STOP));
    const told = run(['sandbox', 'data.pkl', ...strong], { env: { PATH: folder } });
    expect(told).toMatchObject({ code: 5, out: '' });
    expect(told.err).toContain('apt-get install bubblewrap');
  });

  test('ends with 5 where the Python is none', () => {
    const told = run(['sandbox', 'data.pkl', ...strong, '--python', process.execPath]);
    expect(told).toMatchObject({ code: 5, out: '' });
    expect(told.err).toContain('is no Python 3.8 or newer');
  });

  test('keeps what it found out for the next run, for this user alone, and believes no nonsense', () => {
    const env = { XDG_CACHE_HOME: `${folder}/fresh` };
    const kept = ['sandbox-tests', 'sandbox-pythons'].map((name) => {
      return `${folder}/fresh/pickleproof/${name}`;
    });
    put('data.pkl', pickle(proto(2), dict(), STOP));
    const codes = [1, 2].map(() => run(['sandbox', 'data.pkl', ...strong], { env }).code);
    for (const path of kept.filter((one) => existsSync(one))) {
      expect(statSync(path).mode & 0o777).toBe(0o600);
      const text = readFileSync(path, 'utf8');
      writeFileSync(path, text.replaceAll(/ [\w-]+ /g, ' nonsense '));
    }
    codes.push(run(['sandbox', 'data.pkl', ...strong], { env }).code ?? -1);
    expect(codes).toEqual([0, 0, 0]);
  });
});

test('--python is of level strong alone', () => {
  put('data.pkl', pickle(proto(2), dict(), STOP));
  const told = run(['sandbox', 'data.pkl', '--python', dirname(process.execPath)]);
  expect(told).toMatchObject({ code: 4, err: expect.stringContaining('--level strong') });
});
