/**
 * What the CI of others starts: the hook, the action's shell, the image.
 * @module
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.ts';
import { STOP, global, proto } from '../assemble/opcodes.ts';
import { call, num, pickle, str } from '../assemble/pickle.ts';
import { workbench } from './cli.ts';

const { folder, program, put, run } = workbench();

const data = pickle(proto(4), num(1), STOP);
const evil = pickle(proto(4), call(global('os', 'system'), str('echo inert')), STOP);
const unsafe = 'import pickle\nx = pickle.load(open("m.pkl", "rb"))\n';

describe('.pre-commit-hooks.yaml', () => {
  /** The hooks as tables of texts: the file is a list of flat mappings. */
  const hooks = readFileSync('.pre-commit-hooks.yaml', 'utf8')
    .split(/^- /m)
    .slice(1)
    .map((part) => new Map([...part.matchAll(/^ *(\w+): (.*)$/gm)].map(([, k, v]) => [k, v])));
  const entryOf = (id: string): readonly string[] =>
    hooks
      .find((hook) => hook.get('id') === id)
      ?.get('entry')
      ?.split(' ') ?? [];

  test('names commands that there are', () => {
    expect(hooks).toHaveLength(3);
    for (const hook of hooks) {
      const [binary, command] = (hook.get('entry') ?? '').split(' ');
      expect(binary).toBe('pickleproof');
      expect(COMMANDS.map(({ id }) => id)).toContain(command);
      expect(hook.get('language')).toBe('node');
    }
  });

  test('the scan hook is asked about model files only, by any case of their suffix', () => {
    const pattern = hooks.find((hook) => hook.get('id') === 'pickleproof-scan')?.get('files') ?? '';
    const files = new RegExp(pattern.replace(/^\(\?i\)/, ''), 'i');
    for (const name of ['a.pkl', 'b/c.PT', 'x.joblib', 'w.safetensors'])
      expect(name).toMatch(files);
    for (const name of ['a.py', 'pkl', 'a.pkl.txt', 'README.md']) expect(name).not.toMatch(files);
  });

  test('each fails on what it is there for, and passes without', () => {
    put('hook/good.py', 'print(1)\n');
    put('hook/bad.py', unsafe);
    put('hook/good.pkl', data);
    put('hook/bad.pkl', evil);
    put('hook/pickleproof-gate.toml', '[scan]\npaths = "good.pkl"\n');
    const at = { cwd: join(folder, 'hook') };
    const hook = (id: string, ...files: readonly string[]): number | null =>
      run([...entryOf(id).slice(1), ...files], at).code;
    expect(hook('pickleproof-audit', 'good.py')).toBe(0);
    expect(hook('pickleproof-audit', 'good.py', 'bad.py')).toBe(1);
    expect(hook('pickleproof-scan', 'good.pkl')).toBe(0);
    expect(hook('pickleproof-scan', 'good.pkl', 'bad.pkl')).toBe(1);
    expect(hook('pickleproof-gate')).toBe(0);
  });
});

describe('action.yml', () => {
  const action = readFileSync('action.yml', 'utf8');
  /** The shell of each step that has some, without its indentation. */
  const scripts = [...action.matchAll(/^ {6}run: \|\n((?: {8}.*\n|\n)+)/gm)].map(([, text = '']) =>
    text.replace(/^ {8}/gm, ''),
  );

  /** Runs the first script as GitHub does: `bash -e`, inputs in variables, results in files. */
  function act(at: string, inputs: Readonly<Record<string, string>> = {}) {
    const temporary = join(folder, at, 'runner');
    mkdirSync(temporary, { recursive: true });
    const executable = join(temporary, 'pickle proof');
    writeFileSync(executable, `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`);
    chmodSync(executable, 0o755);
    const file = (name: string): string => join(temporary, name);
    const env = {
      PATH: process.env['PATH'] ?? '',
      RUNNER_TEMP: temporary,
      GITHUB_OUTPUT: file('output'),
      GITHUB_STEP_SUMMARY: file('summary'),
      GITHUB_ACTION_PATH: process.cwd(),
      INPUT_PATHS: '.',
      INPUT_POLICY: 'pickleproof-gate.toml',
      INPUT_VERSION: '',
      INPUT_EXECUTABLE: executable,
      INPUT_SARIF_FILE: 'pickleproof.sarif',
      ...inputs,
    };
    const args = ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', scripts[0] ?? ''];
    const cwd = join(folder, at);
    const { status, stdout, stderr } = spawnSync('bash', args, { cwd, env, encoding: 'utf8' });
    const text = (name: string): string =>
      existsSync(file(name)) ? readFileSync(file(name), 'utf8') : '';
    return { status, stdout, stderr, output: text('output'), summary: text('summary') };
  }

  test('has no input in the text of a script', () => {
    expect(scripts).toHaveLength(2);
    for (const script of scripts) expect(script).not.toContain('${{');
  });

  test('without a policy looks at models and code, and reports in four ways', () => {
    put('act/models/bad.pkl', evil);
    put('act/src/bad.py', unsafe);
    const { status, stdout, output, summary } = act('act', { INPUT_PATHS: 'models\nsrc\n' });
    expect(status).toBe(0);
    expect(output).toBe('sarif-file=pickleproof.sarif\nexit-code=1\n');
    expect(stdout).toContain('::error file=models/bad.pkl,title=call-spawns-process::');
    expect(stdout).toMatch(/^::\w+ file=src\/bad\.py,line=2,/m);
    expect(summary).toContain('## pickleproof gate closed');
    expect(readFileSync(join(folder, 'act/pickleproof.sarif'), 'utf8')).toContain('"results"');
  });

  test('is open where there is nothing to object to', () => {
    put('fine/a.pkl', data);
    expect(act('fine').output).toContain('exit-code=0\n');
  });

  test('takes a policy of its own, and paths with blanks, quotes and dashes', () => {
    put("odd/a b';$(x).pkl", evil);
    put('odd/-v.pkl', data);
    put('odd/strict.toml', '[scan]\n');
    const inputs = { INPUT_POLICY: 'strict.toml', INPUT_PATHS: "a b';$(x).pkl\n-v.pkl" };
    const { output, stdout } = act('odd', inputs);
    expect(output).toContain('exit-code=1\n');
    expect(stdout).toContain("::error file=a b';$(x).pkl,");
  });

  test('hands on a usage error, and no report of a former run', () => {
    put('wrong/pickleproof-gate.toml', '[nothing]\n');
    put('wrong/pickleproof.sarif', 'old');
    const { output, stderr } = act('wrong');
    expect(output).toBe('exit-code=4\n');
    expect(stderr).toContain('unknown key "nothing"');
    expect(existsSync(join(folder, 'wrong/pickleproof.sarif'))).toBe(false);
  });

  test('ends with the exit code of the gate, and never with 0 when there is none', () => {
    const end = (env: Readonly<Record<string, string>>): number | null =>
      spawnSync('bash', ['-c', scripts[1] ?? ''], { env }).status;
    expect([end({ EXIT_CODE: '0' }), end({ EXIT_CODE: '6' }), end({ EXIT_CODE: '' })]).toEqual([
      0, 6, 2,
    ]);
  });
});

test('the image runs the command, and not as root', () => {
  const lines = readFileSync('Dockerfile', 'utf8').split('\n');
  expect(lines).toContain('ENTRYPOINT ["pickleproof"]');
  const last = lines.findLastIndex((line) => line.startsWith('FROM '));
  expect(lines.slice(last)).toContain('USER node');
});
