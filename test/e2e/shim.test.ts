import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { STOP, global, proto } from '../assemble/opcodes.ts';
import { attributes, built, call, instance, num, pickle, str } from '../assemble/pickle.ts';
import { stateDict, tensor, torchZip } from '../assemble/torch.ts';
import { workbench } from './cli.ts';

const { folder, put, run } = workbench();

const weights = torchZip({
  pickle: pickle(proto(2), stateDict({ w: tensor({ key: '0', count: 4 }) }), STOP),
  storages: { '0': new Uint8Array(16) },
});
const dataset = pickle(proto(4), call(global('collections', 'OrderedDict')), STOP);
const acme = pickle(
  proto(4),
  built(instance(global('acme.nets', 'Net')), attributes({ depth: num(3), kind: str('"""\nx') })),
  STOP,
);
const evil = pickle(proto(4), call(global('os', 'system'), str('echo inert')), STOP);
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

describe('shim', () => {
  test('writes a module that lists the artefacts, what they import, and how it is used', () => {
    put('ok/net.pt', weights);
    put('ok/data.pkl', dataset);
    const { code, out, err } = run(['shim', 'ok', '-o', 'safe_io.py', '--until', '2999-01-31']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Wrote safe_io\.py: loads 2 artefacts until 2999-01-31, with \d+ names\./);
    const module = read('safe_io.py');
    expect(module).toMatch(/^[\x20-\x7e\n]*$/);
    expect(module).toContain('LEGACY_UNTIL = "2999-01-31"');
    expect(module).toContain('FORMATS = ("pickle", "torch-zip")');
    expect(module).toContain(
      `"${createHash('sha256').update(weights).digest('hex')}": ("net.pt", "torch-zip")`,
    );
    expect(module).toContain('("torch._utils", "_rebuild_tensor_v2"): {\n        "reduce": ((');
    expect(module).toContain('("global", "torch", "FloatStorage")');
    expect(module).toContain('class Unpickler(pickle.Unpickler):');
  });

  test('gives the old format half a year unless told otherwise', () => {
    put('half/data.pkl', dataset);
    expect(run(['shim', 'half', '-o', 'half_io.py']).code).toBe(0);
    const [, until = ''] = /LEGACY_UNTIL = "(.*)"/.exec(read('half_io.py')) ?? [];
    const days = (Date.parse(until) - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(150);
    expect(days).toBeLessThan(190);
  });

  test('writes tests that know where module and artefacts are', () => {
    put('tested/data.pkl', dataset);
    put('tests/keep', '');
    const args = ['shim', 'tested', '-o', 'tested_io.py', '--tests', 'tests/test_io.py'];
    expect(run(args).code).toBe(0);
    expect(read('tests/test_io.py')).toContain('MODULE = "../tested_io.py"');
    expect(read('tests/test_io.py')).toContain('ARTEFACTS = ("../tested/data.pkl",)');
  });

  test('takes names that nobody vouches for only when it is told to', () => {
    put('acme/net.pkl', acme);
    const refused = run(['shim', 'acme', '-o', 'acme_io.py']);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('acme/net.pkl uses what nobody vouches for: acme.nets.Net');
    expect(existsSync(join(folder, 'acme_io.py'))).toBe(false);
    expect(run(['shim', 'acme', '-o', 'acme_io.py', '--allow-unknown']).code).toBe(0);
    expect(read('acme_io.py')).toContain(
      String.raw`("fields", {"depth": (), "kind": (("text", "\u0022\u0022\u0022\u000ax"),)})`,
    );
  });

  test('puts the names of a policy into the module', () => {
    put('policy/net.pkl', acme);
    const allow = [
      '[[allow]]',
      'module = "acme.nets"',
      'name = "Net"',
      'uses = ["newobj", "build"]',
      'why = "ours"',
    ];
    put('acme.toml', allow.join('\n'));
    const args = ['shim', 'policy', '-o', 'policy_io.py', '--policy', 'acme.toml'];
    expect(run(args)).toMatchObject({ code: 0, err: '' });
    expect(read('policy_io.py')).toContain(
      'POLICY = {\n    ("acme.nets", "Net"): (("newobj", "build"), "plain"),\n}',
    );
  });

  test('refuses a dangerous artefact, and says why', () => {
    put('evil/model.pkl', evil);
    put('evil/data.pkl', dataset);
    const { code, out, err } = run(['shim', 'evil', '-o', 'evil_io.py']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('evil/model.pkl is dangerous, and gets no loader: ');
    expect(existsSync(join(folder, 'evil_io.py'))).toBe(false);
  });

  test.each([
    ['a call of a result', call(call(global('collections', 'OrderedDict'))), 'another call'],
    ['a path of attributes', global('collections', 'OrderedDict.fromkeys'), 'path of attributes'],
  ])('refuses %s, which no list can describe', (_what, body, why) => {
    put('odd/model.pkl', pickle(proto(4), body, STOP));
    const { code, err } = run(['shim', 'odd', '-o', 'odd_io.py', '--allow-unknown']);
    expect(code).toBe(1);
    expect(err).toMatch(/^odd\/model\.pkl .*\n$/);
    if (!err.includes('dangerous')) expect(err).toContain(why);
  });

  test('says what could not be judged, and exits 2', () => {
    put('broken/model.pkl', dataset.subarray(0, 12));
    const { code, err } = run(['shim', 'broken', 'absent.pkl', '-o', 'broken_io.py']);
    expect(code).toBe(2);
    expect(err).toContain('broken/model.pkl could not be judged in full');
    expect(err).toContain('absent.pkl');
  });

  test('passes over files that hold no pickle, and exits 3 when there are no others', () => {
    put('none/README.md', 'words');
    const { code, err } = run(['shim', 'none', '-o', 'none_io.py']);
    expect({ code, err }).toEqual({
      code: 3,
      err: 'No model file that holds a pickle found under none\n',
    });
  });

  test('replaces nothing without --force, and writes both files or none', () => {
    put('kept/data.pkl', dataset);
    put('kept_io.py', 'mine');
    put('kept_tests.py', 'mine');
    expect(run(['shim', 'kept', '-o', 'kept_io.py']).code).toBe(4);
    const both = ['shim', 'kept', '-o', 'new_io.py', '--tests', 'kept_tests.py'];
    expect(run(both).code).toBe(4);
    expect(existsSync(join(folder, 'new_io.py'))).toBe(false);
    expect(run(['shim', 'kept', '-o', 'kept_io.py', '--force']).code).toBe(0);
    expect(read('kept_io.py')).toContain('LEGACY_UNTIL');
  });

  test.each([
    [['shim', 'x'], 'name the module to write with -o'],
    [['shim', 'x', '-o', 'safe-io.py'], 'a name that Python can import'],
    [['shim', 'x', '-o', 's.py', '--until', '2027-02-30'], 'write a date such as 2027-06-30'],
    [['shim', 'x', '-o', 's.py', '--until', '2020-01-01'], 'this day is over'],
    [['shim', 'x', '-o', 's.py', '--max-size', 'big'], 'write a size like 500MB'],
    [['shim', '-', '-o', 's.py'], 'what comes from a pipe has no name'],
    [['shim', 'hf://org/model', '-o', 's.py'], 'fetch it first with pickleproof pull'],
  ])('%j is a usage error in one line', (args, message) => {
    const { code, err } = run(args);
    expect(code).toBe(4);
    expect(err).toContain(message);
    expect(err.split('\n')).toHaveLength(2);
  });
});
