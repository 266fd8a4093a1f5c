import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ModelFileError } from '../core/error.ts';
import { installedPythonGrammar } from '../sources/python-grammar.ts';
import { auditTexts, foundIn } from '../../test/audit/project.ts';
import { audit, isAuditFile } from './audit.ts';
import { SINK_TABLES } from './sinks/index.ts';
import { indexSinks } from './sinks/sink-index.ts';

describe('where the bytes come from', () => {
  test.each([
    ["requests.get('https://x.example/m').content", 'critical network'],
    ['urllib.request.urlopen(u).read()', 'critical network'],
    ["open(sys.argv[1], 'rb').read()", 'high cli-config'],
    ["open(os.environ['MODEL'], 'rb').read()", 'high cli-config'],
    ["open('/tmp/cache.pkl', 'rb').read()", 'high cache'],
    ["open('m.pkl', 'rb').read()", 'medium repo-file'],
    ["open('other.pkl', 'rb').read()", 'high unknown'],
    ["open('https://x.example/m.pkl')", 'high download'],
    ['pickle.dumps(u)', 'info self'],
    ["open(hf_hub_download('a/b', 'c.pkl'), 'rb').read()", 'high download'],
    ['u', 'high parameter'],
    ['(lambda: 1)()', 'high unknown'],
  ])('%s is %s', async (expression, expected) => {
    const code = [
      'import os, pickle, requests, sys, urllib.request',
      'from huggingface_hub import hf_hub_download',
      'def f(u):',
      `    data = ${expression}`,
      '    return pickle.loads(data)',
      '',
    ].join('\n');
    const found = await foundIn({ 'a.py': code, 'm.pkl': '' });
    expect(found.at(-1)).toBe(`a.py:5 pickle-load ${expected}`);
  });

  test('a test loads what it has written, most of the time', async () => {
    const code = 'import pickle\npickle.load(x)\n';
    expect(await foundIn({ 'tests/test_a.py': code })).toEqual([
      'tests/test_a.py:2 pickle-load medium unknown',
    ]);
  });
});

describe('a finding', () => {
  test('says where the call and each of its arguments stand', async () => {
    const code = 'import torch\nx = torch.load("é.pt", *a, weights_only=False, **k)\n';
    const { findings } = await auditTexts({ 'a.py': code });
    const call = findings[0]?.call;
    const cut = (span?: { start: number; end: number }): string =>
      span === undefined ? '' : code.slice(span.start, span.end);
    expect(cut(call?.span)).toBe('torch.load("é.pt", *a, weights_only=False, **k)');
    expect(cut(call?.callee)).toBe('torch.load');
    expect(call?.arguments.map(({ kind, value }) => [kind, cut(value)])).toEqual([
      ['positional', '"é.pt"'],
      ['rest', 'a'],
      ['keyword', 'False'],
      ['keywords', 'k'],
    ]);
    expect(findings[0]).toMatchObject({ line: 2, column: 5, endLine: 2, literal: 'é.pt' });
  });

  test('keeps its fingerprint when lines above it change, and equal calls differ', async () => {
    const call = 'pickle.load(f)\n';
    const before = await auditTexts({ 'a.py': `import pickle\n${call}${call}` });
    const after = await auditTexts({ 'a.py': `import pickle\n\n# more\n${call}${call}` });
    const prints = before.findings.map(({ fingerprint }) => fingerprint);
    expect(new Set(prints).size).toBe(2);
    expect(after.findings.map(({ fingerprint }) => fingerprint)).toEqual(prints);
  });

  test('names the use by the file where the sink does not', async () => {
    const code = "import pickle\npickle.load(open('vocab.pkl', 'rb'))\n";
    const { findings } = await auditTexts({ 'a.py': code });
    expect(findings[0]).toMatchObject({ useCase: 'vocabulary', recommendation: 'JSON' });
  });
});

describe('silence', () => {
  const one = (comment: string): Promise<string[]> =>
    foundIn({ 'a.py': `import pickle\npickle.load(f)  ${comment}\n` });

  test('needs a reason', async () => {
    expect(await one('# pickleproof: ignore[pickle-load]')).toEqual([
      'a.py:2 pickle-load high unknown',
      'a.py:2 suppression-without-reason low unknown',
    ]);
  });

  test('with a reason and the right rule counts', async () => {
    const { findings } = await auditTexts({
      'a.py': 'import pickle\npickle.load(f)  # pickleproof: ignore[pickle-load] made by us\n',
    });
    expect(findings.map(({ suppressions }) => suppressions)).toEqual([
      [{ by: 'pickleproof', reason: 'made by us' }],
    ]);
  });

  test('for another rule is unused', async () => {
    expect(await one('# pickleproof: ignore[torch-load] why not')).toContain(
      'a.py:2 suppression-unused low unknown',
    );
  });

  test('where nothing is found is unused, also in settings', async () => {
    expect(await foundIn({ 'a.py': 'x = 1  # pickleproof: ignore no reason\n' })).toEqual([
      'a.py:1 suppression-unused low unknown',
    ]);
    const yaml = 'task_serializer: pickle # pickleproof: ignore[celery-pickle] old workers\n';
    const { findings } = await auditTexts({ 'c.yaml': yaml });
    expect(findings).toMatchObject([
      { rule: 'celery-pickle', suppressions: [{ by: 'pickleproof' }] },
    ]);
  });

  test.each([
    ['# nosec', 'bandit'],
    ['# nosec B301', 'bandit'],
    ['# noqa: S301', 'ruff'],
    ['# nosemgrep: python.pickle', 'semgrep'],
  ])('%s of another tool is shown', async (comment, by) => {
    const { findings } = await auditTexts({
      'a.py': `import pickle\npickle.load(f)  ${comment}\n`,
    });
    expect(findings).toMatchObject([{ suppressions: [{ by }] }]);
  });

  test.each(['# nosec B101', '# noqa: E501', '# nothing'])(
    '%s is about something else',
    async (comment) => {
      const { findings } = await auditTexts({
        'a.py': `import pickle\npickle.load(f)  ${comment}\n`,
      });
      expect(findings).toMatchObject([{ suppressions: [] }]);
    },
  );
});

describe('wrappers', () => {
  test('of wrappers are followed, and reported once', async () => {
    const { findings } = await auditTexts({
      'pkg/__init__.py': '',
      'pkg/a.py': 'import pickle\ndef one(p):\n    return pickle.load(open(p, "rb"))\n',
      'pkg/b.py': 'from .a import one\ndef two(q):\n    return one(q)\n',
      'pkg/c.py': 'from .b import two\ntwo("x.pkl")\n',
    });
    expect(findings).toHaveLength(1);
    expect(findings[0]?.related.map(({ path, line }) => `${path}:${line}`).toSorted()).toEqual([
      'pkg/b.py:3',
      'pkg/c.py:2',
    ]);
  });

  test('are as bad as their worst call', async () => {
    const found = await foundIn({
      'a.py': [
        'import pickle, requests',
        'def read(data):',
        '    return pickle.loads(data)',
        'read(requests.get(u).content)',
        '',
      ].join('\n'),
    });
    expect(found).toEqual(['a.py:3 pickle-load critical network']);
  });

  test('that call each other in a circle end', async () => {
    const { findings } = await auditTexts({
      'a.py': 'import pickle\nfrom b import g\ndef f(x):\n    g(x)\n    return pickle.load(x)\n',
      'b.py': 'from a import f\ndef g(y):\n    return f(y)\n',
    });
    expect(findings).toHaveLength(1);
  });
});

describe('what is not Python', () => {
  test('a file that cannot be read is a problem, and the others are audited', async () => {
    const parser = await installedPythonGrammar();
    const { findings, problems } = await audit({
      files: ['bad.py', 'bad.ipynb', 'good.py'],
      read: (path) => {
        if (path === 'bad.py') throw new ModelFileError('SOURCE_FAILED', 'no');
        return path === 'bad.ipynb' ? '{' : 'import pickle\npickle.load(f)\n';
      },
      exists: () => false,
      parser,
      sinks: indexSinks(SINK_TABLES),
    });
    expect(findings).toHaveLength(1);
    expect(problems.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'bad.py SOURCE_FAILED',
      'bad.ipynb MALFORMED',
    ]);
  });

  test.each([
    ['a.py', true],
    ['a.ipynb', true],
    ['requirements-dev.txt', true],
    ['Dockerfile.gpu', true],
    ['uv.lock', true],
    ['settings.toml', true],
    ['model.pkl', false],
    ['README.md', false],
  ])('%s is looked at: %s', (path, expected) => {
    expect(isAuditFile(path)).toBe(expected);
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    'import pickle',
    'from',
    '.',
    'import',
    '*',
    'as',
    'def f(x):',
    'class A(',
    ')',
    '(',
    'pickle.load',
    'torch.load',
    'return',
    '\n',
    '    ',
    '=',
    'x',
    '[',
    ']',
    '{',
    '}',
    ':',
    'lambda',
    '@',
    'f"{x}"',
    "'a'",
    '**',
    'if',
    'self.x',
    'weights_only=True',
    ',',
    '# nosec',
  );

  test('ends without an error', async () => {
    const text = fc.array(words, { maxLength: 60 }).map((parts) => parts.join(' '));
    await fc.assert(
      fc.asyncProperty(text, text, async (a, b) => {
        const { problems } = await auditTexts({
          'p/__init__.py': a,
          'p/a.py': `import pickle\nfrom . import b\n${a}`,
          'p/b.py': `from .a import *\nimport torch\ntorch.load\n${b}`,
        });
        expect(problems).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('nested deeply costs neither stack nor much time', async () => {
    const deep = `import pickle\nx = ${'['.repeat(3000)}pickle.load(f)${']'.repeat(3000)}\n`;
    const chain = `import pickle\ny = ${'pickle.load(f)'.concat('.x'.repeat(3000))}\n`;
    expect((await foundIn({ 'a.py': deep })).length).toBe(1);
    expect((await foundIn({ 'a.py': chain })).length).toBe(1);
  });
});
