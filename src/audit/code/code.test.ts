import { describe, expect, test } from 'vitest';
import { auditTexts, foundIn } from '../../../test/audit/project.ts';

const PINNED = { 'requirements.txt': 'torch==2.7.0\nkeras==3.12.0\n' };
/** What is said of one expression in a file of its own, by rule and severity. */
async function said(lines: string, more: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const code = `import pickle, torch, yaml, os, functools, importlib\n${lines}\n`;
  const { findings } = await auditTexts({ 'a.py': code, ...more });
  return findings
    .filter(({ path, severity }) => path === 'a.py' && severity !== 'info')
    .map(({ rule, severity, confidence }) => `${rule} ${severity} ${confidence}`);
}

describe('names', () => {
  test.each([
    'f = lambda g: g\npickle.load(f)',
    'x = [pickle.load][0](f)',
    'x = {"a": {"b": pickle.load}}["a"]["b"](f)',
    'x = {**{"a": pickle.load}}["a"](f)',
    'x = dict(a=pickle.load)["a"](f)',
    'table = {"a": pickle.load}\ntable[k](f)',
    'fs = (pickle.load,)\nfs[0](f)',
    '(g := pickle.load)(f)',
    'importlib.import_module("pickle").load(f)',
    'getattr(os, "x", pickle.load)(f)',
    'def h():\n    global p\n    import pickle as p\np.load(f)',
    'with a as (b, c):\n    pickle.load(f)',
    'class A:\n    m = pickle\n    def g(self):\n        return self.m.load(f)',
    'class A:\n    @classmethod\n    def g(cls):\n        return cls.m.load(f)\n    m = pickle',
    'class B(pickle.Unpickler):\n    def find_class(self, m, n):\n        return super().find_class(m, n)\nB(f)',
    'import pickle.x as y; import pickle as z; z.load(f)',
  ])('%j is found', async (lines) => {
    expect((await said(lines)).length).toBeGreaterThan(0);
  });

  test.each([
    'pickle = 1\npickle.load(f)',
    'def g(pickle):\n    pickle.load(f)',
    'for pickle in x:\n    pickle.load(f)',
    'x = {"a": len}["a"](f)',
    'class A:\n    load = pickle.load\nload(f)',
    'class A:\n    def pickle(self): pass\n    def load(self): return self.pickle(f)',
    'super().load(f)',
    'def f(): super().load(f)',
  ])('%j is not', async (lines) => {
    expect((await said(lines)).filter((one) => one.startsWith('pickle-load high'))).toEqual(
      lines.startsWith('pickle = 1') || lines.startsWith('for pickle')
        ? ['pickle-load high high']
        : [],
    );
  });
});

test('what is called like a module that only loads is taken for it, with less confidence', async () => {
  expect(await said('dill = import_dill()\ndill.load(f)')).toEqual(['dill-load high medium']);
  expect(await said('from x.y import z\nz.compat.pickle.loads(f)')).toEqual([
    'pickle-load high medium',
  ]);
  expect(await said('def f(marshal): marshal.load(g)')).toEqual([]);
});

describe('constants', () => {
  test.each([
    ['True', []],
    ['not False', []],
    ['1', []],
    ['0', ['torch-load high high']],
    ['""', ['torch-load high high']],
    ['None', []],
    ['flag', ['torch-load medium low']],
    ['True if x else False', ['torch-load medium low']],
    ['True if x else True', []],
    ['x or True', ['torch-load medium low']],
    ['"yes"', []],
    ['0x1', []],
    ['False', ['torch-load high high']],
  ])('weights_only=%s', async (value, expected) => {
    expect(await said(`torch.load(f, weights_only=${value})`, PINNED)).toEqual(expected);
  });

  test.each([
    [
      'o = {"weights_only": True}\no["weights_only"] = False\ntorch.load(f, **o)',
      ['torch-load medium low'],
    ],
    ['w = True\nw &= x\ntorch.load(f, weights_only=w)', ['torch-load medium low']],
    ['w = True\nfor w in x: pass\ntorch.load(f, weights_only=w)', ['torch-load medium low']],
    ['torch.load(f, **{**{"weights_only": True}})', []],
    ['torch.load(f, *args, weights_only=True)', []],
    [
      'g = functools.partial(functools.partial(torch.load, weights_only=False), f)\ng()',
      ['torch-load high high'],
    ],
    ['def g(w=True):\n    torch.load(f, weights_only=w)\ng(w=True)\ng()', []],
    ['def g(p, w=True):\n    torch.load(p, weights_only=w)\ng(q, False)', ['torch-load high high']],
    ['def g(p, w=False):\n    torch.load(p, weights_only=w)\ng(q, True)', ['torch-load high high']],
  ])('%j', async (lines, expected) => {
    expect(await said(lines, PINNED)).toEqual(expected);
  });
});

describe('texts', () => {
  const keras = (path: string): Promise<string[]> =>
    said(`import keras\nfrom pathlib import Path\nkeras.models.load_model(${path})`);

  test.each([
    ['"a.h5"', 'keras-load high high'],
    ['f"{x}/a.h5"', 'keras-load high high'],
    ['x + "/a.h5"', 'keras-load high high'],
    ['"a" + "/b.H5"', 'keras-load high high'],
    ['os.path.join(x, "a.h5")', 'keras-load high high'],
    ['Path("x") / "a.h5"', 'keras-load high high'],
    ['"a" ".h5"', 'keras-load high high'],
    ['f"{x}" "a.h5"', 'keras-load high high'],
    [String.raw`"\x61\u002eh5"`, 'keras-load high high'],
    ['r"a.h5"', 'keras-load high high'],
    ['"""a.h5"""', 'keras-load high high'],
    ['f"{x}.h5{y}"', 'keras-load medium high'],
    ['x - "a.h5"', 'keras-load medium high'],
    [`"${'a'.repeat(2000)}.h5"`, 'keras-load medium high'],
  ])('%s', async (path, expected) => {
    expect(await keras(path)).toEqual([expected]);
  });

  test('the pin decides what a path in the old format is', async () => {
    const lines = 'import keras\nkeras.models.load_model("a.h5")';
    expect(await said(lines, PINNED)).toEqual(['keras-load low high']);
  });
});

describe('an Unpickler of the project', () => {
  const unpickler = (body: string): Promise<string[]> =>
    said(
      `class U(pickle.Unpickler):\n    def find_class(self, module, name):\n${body}\nU(f).load()`,
    );
  const SUPER = 'super().find_class(module, name)';

  test.each([
    [
      `        if module not in OK: raise E\n        return ${SUPER}`,
      ['pickle-unpickler medium high'],
    ],
    [`        if (module, name) not in OK:\n            raise E\n        return ${SUPER}`, []],
    [
      `        if module.startswith('a'):\n            return ${SUPER}\n        raise E`,
      ['pickle-unpickler medium high'],
    ],
    [
      `        if module in BAD:\n            raise E\n        return ${SUPER}`,
      ['pickle-unpickler high high'],
    ],
    [
      `        if name not in BAD:\n            return ${SUPER}\n        raise E`,
      ['pickle-unpickler high high'],
    ],
    [
      `        if x:\n            raise E\n        elif (module, name) in OK:\n            return ${SUPER}\n        raise E`,
      [],
    ],
    ['        return TABLE[module, name]', []],
    ['        return globals()[name]', ['pickle-unpickler high high']],
  ])('%j', async (body, expected) => {
    expect(await unpickler(body)).toEqual(expected);
  });

  test('inherits what the class above it does, in another file too', async () => {
    const found = await foundIn({
      'base.py':
        'import pickle\nclass R(pickle.Unpickler):\n    def find_class(self, m, n):\n        raise E\n',
      'a.py': 'from base import R\nclass S(R): pass\nS(f).load()\n',
      'b.py': 'import pickle\nclass T(pickle.Unpickler): pass\nT(f).load()\n',
    });
    expect(found).toEqual(['b.py:3 pickle-unpickler high unknown']);
  });
});

describe('settings', () => {
  test.each([
    ['a.env', 'TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD=1\n', 'torch-env-override'],
    ['Dockerfile', 'ENV TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD 1\n', 'torch-env-override'],
    ['c.yml', 'env:\n  - TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD=true\n', 'torch-env-override'],
    ['x.sh', 'TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD=1 python a.py\n', 'torch-env-override'],
    ['c.json', '{\n  "task_serializer": "pickle",\n}\n', 'celery-pickle'],
    ['c.toml', "accept_content = ['json', 'pickle']\n", 'celery-pickle'],
    ['c.ini', 'result_serializer = pickle ; old\n', 'celery-pickle'],
    ['run.sh', 'vllm serve x --trust-remote-code\n', 'trust-remote-code'],
    [
      'app.py',
      'import os\nos.environ["TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD"] = "1"\n',
      'torch-env-override',
    ],
    ['app.py', 'app.config_from_object({"accept_content": ["pickle"]})\n', 'celery-pickle'],
  ])('%s: %j', async (name, text, rule) => {
    const { findings } = await auditTexts({ [name]: text });
    expect(findings.map((finding) => finding.rule)).toEqual([rule]);
  });

  test.each([
    ['a.env', '# TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD=1\nTORCH_FORCE_NO_WEIGHTS_ONLY_LOAD=0\n'],
    ['c.yaml', 'task_serializer: json\nother: pickle\n'],
    ['x.sh', '# vllm --trust-remote-code\nvllm --trust-remote-code=false\n'],
    ['app.py', 'p.add_argument("--trust-remote-code")\nserializer = "pickle"\n'],
  ])('%s: %j is nothing', async (name, text) => {
    expect((await auditTexts({ [name]: text })).findings).toEqual([]);
  });
});

describe('notebooks', () => {
  const notebook = (...cells: unknown[]): string => JSON.stringify({ cells });
  const code = (source: unknown): object => ({ cell_type: 'code', source });

  test('are audited cell by cell', async () => {
    const text = notebook(
      { cell_type: 'markdown', source: 'pickle.load(f)' },
      code(['import pickle\n', '%matplotlib inline\n', 'x = !ls\n', 'y?\n']),
      code('%%bash\npickle.load(f)\n'),
      code('%%time\n\npickle.load(f)'),
      code(7),
      'no cell',
    );
    const { findings } = await auditTexts({ 'a.ipynb': text });
    expect(findings).toMatchObject([{ cell: 4, line: 3, column: 1, endColumn: 15 }]);
  });

  test('of format 3 as well', async () => {
    const text = JSON.stringify({
      worksheets: [
        { cells: [{ cell_type: 'code', input: ['import pickle\npickle.load(f)'] }] },
        {},
      ],
    });
    expect(await foundIn({ 'a.ipynb': text })).toHaveLength(1);
  });

  test.each(['[]', '{}', '{"worksheets": 1}', 'null', '1', '{"cells": [{}, 1, null]}'])(
    '%s holds nothing',
    async (text) => {
      expect((await auditTexts({ 'a.ipynb': text })).findings).toEqual([]);
    },
  );
});
