import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { STOP, global, proto } from '../assemble/opcodes.ts';
import { call, num, pickle, str } from '../assemble/pickle.ts';
import { workbench } from './cli.ts';

const { folder, put, run } = workbench();

const data = pickle(proto(4), num(1), STOP);
const evil = pickle(proto(4), call(global('os', 'system'), str('echo inert')), STOP);
const unsafe = 'import pickle\n\n\ndef f(path):\n    return pickle.load(open(path, "rb"))\n';
const name = 'we,ird:%0A::error::`|<b>.pkl';

/** A project: models and code, and a policy. */
function project(at: string, policy: string, files: Readonly<Record<string, string | Uint8Array>>) {
  put(`${at}/pickleproof-gate.toml`, policy);
  for (const [path, bytes] of Object.entries(files)) put(`${at}/${path}`, bytes);
  return { cwd: join(folder, at) };
}

const gate = (options: { cwd: string }, ...args: readonly string[]) =>
  run(['gate', ...args], options);

describe('gate', () => {
  test('is open when every step passes', () => {
    const at = project('open', '[scan]\npaths = "models"\n[audit]\npaths = ["src"]\n', {
      'models/a.pkl': data,
      'src/a.py': 'print(1)\n',
    });
    const { code, out, err } = gate(at);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe('scan     passed  models\naudit    passed  src\ngate open: 2 steps passed\n');
  });

  test('is closed by any step, and runs the others all the same', () => {
    const at = project('closed', '[scan]\npaths = "models"\n[audit]\npaths = "src"\n', {
      'models/a.pkl': evil,
      'src/a.py': unsafe,
    });
    const { code, out } = gate(at);
    expect(code).toBe(1);
    expect(out).toContain(
      'scan     failed  models\n  critical models/a.pkl: call-spawns-process: ',
    );
    expect(out).toMatch(/audit {4}failed {2}src\n {2}\w+ +src\/a\.py:5: /);
    expect(out).toMatch(/gate closed: 2 of 2 steps did not pass, \d+ findings\n$/);
  });

  test('gives the flags of each step to its command', () => {
    const at = project('flags', '[audit]\npaths = "."\nfail-on = "critical"\n', {
      'a.py': unsafe,
    });
    expect(gate(at)).toMatchObject({ code: 0 });
  });

  test('takes the paths of the command line for steps that name none', () => {
    const at = project('paths', '[scan]\n', { 'a.pkl': data, 'b.pkl': evil });
    expect(gate(at, 'a.pkl').code).toBe(0);
    expect(gate(at, 'a.pkl', 'b.pkl').code).toBe(1);
    expect(gate(at).err).toContain('"paths" is missing');
  });

  test('checks a manifest and a signature: what has changed closes it', () => {
    const policy =
      '[[verify]]\npaths = "model"\npublic-key = "k.pub"\n[[manifest]]\npaths = "model"\ncheck = "m.json"\n';
    const at = project('signed', policy, { 'model/a.pkl': data });
    expect(run(['keygen', '-o', 'k'], at).code).toBe(0);
    expect(run(['sign', 'model', '--key', 'k.pem'], at).code).toBe(0);
    expect(run(['manifest', 'model', '-o', 'm.json'], at).code).toBe(0);
    expect(gate(at)).toMatchObject({ code: 0, err: '' });
    put('signed/model/a.pkl', pickle(proto(4), num(2), STOP));
    const { code, out } = gate(at);
    expect(code).toBe(1);
    expect(out).toContain('verify   failed  model\n  critical model/a.pkl: FILE_CHANGED: ');
    expect(out).toContain('manifest failed  model\n  critical model/a.pkl: FILE_CHANGED: ');
  });

  test('ends as verify does when the signature is not that of the key', () => {
    const policy = '[verify]\npaths = "model"\npublic-key = "other.pub"\n';
    const at = project('stranger', policy, { 'model/a.pkl': data });
    for (const key of ['k', 'other']) run(['keygen', '-o', key], at);
    run(['sign', 'model', '--key', 'k.pem'], at);
    const { code, out } = gate(at);
    expect(code).toBe(6);
    expect(out).toContain('verify   signature not accepted  model');
  });

  test('is not open where nothing was looked at, unless the policy says so', () => {
    const files = { 'README.md': 'words' };
    expect(gate(project('empty', '[scan]\npaths = "."\n', files))).toMatchObject({ code: 3 });
    const policy = '[scan]\npaths = "."\nmay-be-empty = true\n';
    expect(gate(project('may', policy, files))).toMatchObject({ code: 0 });
  });

  test('is not open when something cannot be judged', () => {
    const at = project('cut', '[scan]\npaths = "a.pkl"\n', { 'a.pkl': evil.subarray(0, 8) });
    const { code, out } = gate(at);
    expect(code).toBe(2);
    expect(out).toContain('scan     not judged in full  a.pkl');
  });
});

describe('the reports of a gate', () => {
  const policy = '[scan]\npaths = "models"\n[audit]\npaths = "src"\n';
  const files = { [`models/${name}`]: evil, 'src/a.py': unsafe };

  test('are JSON', () => {
    const { out } = gate(project('json', policy, files), '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({
      schema: 'pickleproof/gate/v1',
      summary: { ok: false, exitCode: 1, steps: 2, failed: 2 },
      steps: [
        { step: 'scan', exitCode: 1, findings: [{ path: `models/${name}` }] },
        { step: 'audit', exitCode: 1, findings: [{ path: 'src/a.py', line: 5 }] },
      ],
    });
  });

  test('are SARIF with a run for each step', () => {
    const { out } = gate(project('sarif', policy, files), '--format', 'sarif');
    expect(JSON.parse(out)).toMatchObject({
      version: '2.1.0',
      runs: [
        { automationDetails: { id: 'pickleproof-gate/scan-1/' }, results: [{ level: 'error' }] },
        {
          automationDetails: { id: 'pickleproof-gate/audit-2/' },
          results: [{ locations: [{ physicalLocation: { region: { startLine: 5 } } }] }],
        },
      ],
    });
  });

  test('are workflow commands, which no file name can forge', () => {
    const { out } = gate(project('github', policy, files), '--format', 'github');
    const lines = out.trimEnd().split('\n');
    expect(lines[0]).toMatch(
      /^::error file=models\/we%2Cird%3A%250A%3A%3Aerror%3A%3A`\|<b>\.pkl,title=call-spawns-process::/,
    );
    expect(lines.every((line) => /^::(?:error|warning|notice) [^:]+::/.test(line))).toBe(true);
    expect(lines.at(-1)).toMatch(/^::error title=pickleproof gate::gate closed/);
  });

  test('are JUnit, with a failed test for each path', () => {
    const { out } = gate(project('junit', policy, files), '--format', 'junit');
    expect(out).toContain('<testsuite name="scan" tests="1" failures="1" errors="0" skipped="0">');
    expect(out).toContain('<testcase name="models/we,ird:%0A::error::`|&lt;b&gt;.pkl"');
    expect(out).toContain('<testcase name="src/a.py" classname="audit">');
  });

  test('are Markdown, in which a file name stays a name', () => {
    const { out } = gate(project('markdown', policy, files), '--format', 'markdown');
    expect(out).toMatch(/^## pickleproof gate closed: 2 of 2 steps did not pass/);
    expect(out).toContain('| scan | failed | `models` | ');
    expect(out).toContain('`` models/we,ird:%0A::error::`\\|<b>.pkl ``');
  });

  test('go to a file, which is not replaced unasked', () => {
    const at = project('file', policy, files);
    expect(gate(at, '-o', 'gate.xml', '--format', 'junit')).toMatchObject({ code: 1, out: '' });
    expect(readFileSync(join(at.cwd, 'gate.xml'), 'utf8')).toContain('<testsuites');
    expect(gate(at, '-o', 'gate.xml').code).toBe(4);
    expect(gate(at, '-o', 'gate.xml', '--force').code).toBe(1);
  });
});

test('one run writes the report in several forms', () => {
  const at = project('also', '[scan]\npaths = "a.pkl"\n', { 'a.pkl': evil });
  const also = ['--also', 'sarif=g.sarif', '--also', 'markdown=g.md'];
  const { code, out } = gate(at, '--format', 'github', ...also);
  expect(code).toBe(1);
  expect(out).toMatch(/^::error file=a\.pkl/);
  expect(readFileSync(join(at.cwd, 'g.sarif'), 'utf8')).toContain('"version": "2.1.0"');
  expect(readFileSync(join(at.cwd, 'g.md'), 'utf8')).toContain('## pickleproof gate closed');
  expect(gate(at, ...also).err).toContain('g.sarif: the file exists');
  expect(gate(at, '--also', 'pdf=x').err).toContain('no such format');
  expect(gate(at, '--also', 'sarif').err).toContain('write a format and a file');
});

describe('a wrong policy is a usage error in one line', () => {
  test.each([
    ['', 'names no step'],
    ['[scna]\n', 'unknown key "scna"'],
    ['schema = "other"\n[scan]\n', '"schema" must be'],
    ['[scan]\npaths = "."\nformat = "json"\n', 'unknown key "format"'],
    ['[scan]\npaths = "."\nfail-on = "never"\n', '"fail-on" must be one of unknown, dangerous'],
    ['[scan]\npaths = []\n', '"paths" is empty'],
    ['[scan]\npaths = 1.5\nhash = "yes"\n', '"hash" must be true or false'],
    ['[manifest]\npaths = "."\n', '"check" must name the manifest'],
    ['scan = 1\n', 'must be a table'],
    ['[scan\n', 'pickleproof-gate.toml: '],
    ['[scan]\npaths = "."\npolicy = "absent.toml"\n', '[scan] absent.toml: '],
  ])('%j', (policy, message) => {
    const { code, err } = gate(project('wrong', policy, {}));
    expect(code).toBe(4);
    expect(err).toContain(message);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  test('also when there is none', () => {
    put('without/a.py', '');
    const { code, err } = gate({ cwd: join(folder, 'without') });
    expect(code).toBe(4);
    expect(err).toContain('pickleproof-gate.toml: no such file; a gate needs one');
  });
});
