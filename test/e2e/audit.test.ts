import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { call, global, pickle, proto, STOP, str } from '../assembler.ts';
import { workbench } from './cli.ts';

const { folder, put, run, start } = workbench();

const EVIL = pickle(proto(2), call(global('os', 'system'), str('echo inert')), STOP);
const LOADS = 'import pickle\nimport torch\n\n\ndef f(p):\n    return pickle.load(open(p, "rb"))\n';

function project(name: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  for (const [path, content] of Object.entries(files)) put(`${name}/${path}`, content);
  return name;
}

describe('audit', () => {
  test('shows a finding with its place and what to move to, and ends with 1', () => {
    const { code, out } = run(['audit', project('one', { 'a.py': LOADS })]);
    expect(code).toBe(1);
    expect(out).toContain('one/a.py\n  6:12  HIGH [pickle-load]');
    expect(out).toContain('the caller chooses the file');
    expect(out).toContain('→ JSON');
    expect(out).toContain('1 finding: 1 high.');
  });

  test('ends with 0 where nothing is found, and with 3 where there is nothing to look at', () => {
    expect(run(['audit', project('fine', { 'a.py': 'import json\n' })]).code).toBe(0);
    const { code, err } = run(['audit', project('empty', { 'a.txt': 'x' })]);
    expect(code).toBe(3);
    expect(err).toContain('No Python source');
  });

  test('--fail-on and --min-confidence move the threshold', () => {
    const path = project('threshold', {
      'a.py': LOADS,
      'b.py': 'import torch\ntorch.load(f, **k)\n',
    });
    expect(run(['audit', path, '--fail-on', 'critical']).code).toBe(0);
    const { out } = run(['audit', path, '--min-confidence', 'high']);
    expect(out).toContain('pickle-load');
    expect(out).not.toContain('torch-load');
  });

  test('as JSON has the fields of the contract', () => {
    const { out } = run(['audit', project('json', { 'a.py': LOADS }), '--format', 'json']);
    const report = JSON.parse(out);
    expect(report).toMatchObject({
      schema: 'pickleproof/audit/v1',
      summary: { files: 1, parsed: 1, findings: 1, suppressed: 0 },
      findings: [
        {
          rule: 'pickle-load',
          severity: 'high',
          confidence: 'high',
          path: 'json/a.py',
          line: 6,
          column: 12,
          endLine: 6,
          endColumn: 38,
          sink: 'pickle.load',
          source: 'parameter',
          useCase: 'object',
          fix: 'display-only',
        },
      ],
    });
    expect(report.findings[0].call.arguments).toHaveLength(1);
  });

  test('a call that loads a file of the repository carries its verdict', () => {
    const path = project('loaded', {
      'app.py': 'import pickle\n\nmodel = pickle.load(open("m.pkl", "rb"))\n',
      'm.pkl': EVIL,
    });
    const { out } = run(['audit', path, '--format', 'json']);
    expect(JSON.parse(out).findings[0]).toMatchObject({
      severity: 'critical',
      source: 'repo-file',
      artefact: { path: 'loaded/m.pkl', verdict: 'dangerous' },
    });
    const all = JSON.parse(run(['audit', path, '--format', 'json', '--artefacts']).out);
    expect(all.artefacts).toMatchObject([{ path: 'loaded/m.pkl', verdict: 'dangerous' }]);
    expect(all.findings.map(({ rule }: { rule: string }) => rule)).toContain('dangerous-artefact');
  });

  test('a baseline makes known findings count no more, whatever moved above them', () => {
    const path = project('known', { 'a.py': LOADS });
    expect(run(['audit', path, '--format', 'json', '-o', 'known.json']).code).toBe(1);
    put('known/a.py', `# more\n\n${LOADS}`);
    expect(run(['audit', path, '--baseline', 'known.json']).code).toBe(0);
    put('known/b.py', LOADS);
    expect(run(['audit', path, '--baseline', 'known.json']).code).toBe(1);
    const { code, err } = run(['audit', path, '--baseline', put('bad.json', '{}')]);
    expect(code).toBe(4);
    expect(err).toContain('not a report of audit');
  });

  test('a suppression with a reason silences its line', () => {
    const path = project('silent', {
      'a.py':
        'import pickle\npickle.load(f)  # pickleproof: ignore[pickle-load] made by this job\n',
    });
    const { code, out } = run(['audit', path, '--verbose']);
    expect(code).toBe(0);
    expect(out).toContain('0 findings; 1 suppressed');
    expect(out).toContain('suppressed: made by this job');
  });

  test('own sinks are found under the conditions that the file gives', () => {
    put(
      'sinks.toml',
      '[[sink]]\nname = "ours.io.restore"\nseverity = "critical"\nargument = "path"\n' +
        'safe = { argument = "strict", equals = true }\nwhy = "it unpickles"\nrecommendation = "ours.io.read"\n',
    );
    const path = project('own', {
      'a.py': 'from ours.io import restore\nrestore("a")\nrestore("b", strict=True)\n',
    });
    const { out } = run(['audit', path, '--sinks', 'sinks.toml', '--format', 'json']);
    expect(JSON.parse(out).findings).toMatchObject([
      { rule: 'user-sink', severity: 'critical', line: 2, recommendation: 'ours.io.read' },
    ]);
  });

  test.each([
    ['x = 1\n', 'unknown key "x"'],
    ['sink = 1\n', 'write [[sink]] tables'],
    ['[[sink]]\nname = "plain"\n', '"name" must be a dotted name'],
    ['[[sink]]\nname = "a.b"\nseverity = "bad"\n', '"severity" must be one of'],
    ['[[sink]]\nname = "a.b"\nsafe = 1\n', 'must be a table'],
    ['[[sink]]\nname = "a.b"\nunsafe = { argument = "x" }\n', 'write { argument'],
    ['[[sink]]\nname = "a.b"\nposition = -1\n', 'whole number'],
    ['[[sink]]\nname = 1\n', 'must be a text'],
  ])('a wrong file of sinks is told in one line: %j', (toml, expected) => {
    put('wrong.toml', toml);
    const { code, err } = run(['audit', project('w', { 'a.py': '' }), '--sinks', 'wrong.toml']);
    expect(code).toBe(4);
    expect(err).toContain(expected);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  test.each(['sarif', 'junit', 'markdown', 'github', 'text'])(
    '--format %s lets nothing through that a hostile name could do',
    (format) => {
      const evil = '\u001b[31m\n::error::x\u202e<script>`|.py';
      const path = project(`hostile-${format}`, {
        [evil]: 'import pickle\npickle.load(open("\\x1b[31m.pkl"))\n',
      });
      const { code, out } = run(['audit', path, '--format', format, '--verbose']);
      expect(code).toBe(1);
      expect(out).not.toContain('\u001b');
      expect(out).not.toContain('\u202e');
      expect(out.split('\n').filter((line) => line.startsWith('::error::'))).toEqual([]);
      if (format === 'sarif') {
        const [result] = JSON.parse(out).runs[0].results;
        expect(result).toMatchObject({ ruleId: 'pickle-load', level: 'error' });
      }
    },
  );

  test('an unreadable file is told, and the run ends with 2', () => {
    const { code, out } = run(['audit', project('lost', { 'a.ipynb': '{' })]);
    expect(code).toBe(2);
    expect(out).toContain('not read  lost/a.ipynb: not a notebook');
  });

  test('however many threads parse, the report is the same', { timeout: 120_000 }, () => {
    // So much that a second thread is started.
    const FILLER = `x = '''${'filler\n'.repeat(14_000)}'''\n`;
    const lines = (name: string): string =>
      `import pickle\ndef ${name}(p):\n    return pickle.load(p)\n${FILLER}`;
    const files = Object.fromEntries(
      Array.from({ length: 12 }, (_none, index) => [`m${index}.py`, lines(`load${index}`)]),
    );
    const path = project('threads', {
      ...files,
      'use.py': 'from m3 import load3\nload3("a.pkl")\n',
      'half.py': 'import pickle\npickle.loads(\ndef (:\n',
    });
    const [one, two] = ['1', '2'].map((jobs) => {
      const { code, out } = run(['audit', path, '--format', 'json', '--jobs', jobs]);
      expect(code).toBe(1);
      return out.replace(/"elapsedMs": [\d.]+/, '');
    });
    expect(one).toContain('call-site');
    expect(two).toBe(one);
    expect(run(['audit', path, '--jobs', 'many']).code).toBe(4);
  });

  test('an interrupt ends a run while threads parse, and nothing is written', async () => {
    const child = start(['audit', 'threads', '--format', 'json', '--output', 'late.json']);
    const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
    await new Promise((resolve) => setTimeout(resolve, 400));
    child.kill('SIGINT');
    const code = await ended;
    // A machine that is fast enough has finished by then.
    const isDone = existsSync(join(folder, 'late.json'));
    expect(isDone ? code === 1 : code === 4 || code === null).toBe(true);
  });

  test('code behind a carriage return inside a comment is code', () => {
    const path = project('returns', { 'a.py': '# x\rimport pickle\rpickle.load(f)\n' });
    const { code, out } = run(['audit', path]);
    expect(code).toBe(1);
    expect(out).toContain('returns/a.py\n  3:1  HIGH [pickle-load]');
  });

  test('source in an encoding that could hide code is told, and the run ends with 2', () => {
    const path = project('encoded', { 'a.py': '# coding: utf-7\n# +AAo-import pickle\n' });
    const { code, out } = run(['audit', path, '--format', 'json']);
    expect(code).toBe(2);
    expect(JSON.parse(out).problems).toMatchObject([{ path: 'encoded/a.py', code: 'UNSUPPORTED' }]);
  });

  test('--output writes the whole report, or leaves what is there', () => {
    const path = project('out', { 'a.py': LOADS });
    const args = ['audit', path, '--format', 'sarif', '--output', 'out.sarif'];
    expect(run(args).code).toBe(1);
    expect(JSON.parse(readFileSync(join(folder, 'out.sarif'), 'utf8')).version).toBe('2.1.0');
    expect(run(args).code).toBe(4);
    expect(run([...args, '--force']).code).toBe(1);
    expect(existsSync(join(folder, 'out.sarif'))).toBe(true);
  });

  test('standard input and addresses are refused', () => {
    expect(run(['audit', '-']).code).toBe(4);
    expect(run(['audit', 'https://x.example/a.py']).err).toContain('check the code out first');
    expect(run(['audit', 'nowhere']).code).toBe(2);
    for (const command of ['plan', 'fix']) expect(run([command, '-']).code).toBe(4);
  });
});
