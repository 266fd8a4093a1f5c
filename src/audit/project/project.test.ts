import { describe, expect, test } from 'vitest';
import { importOrder } from './file-order.ts';
import { definitionsOf, importLines, outlineOf, readLightModule } from './light-module.ts';
import { LightModules } from './light-modules.ts';
import { modulesOf } from './modules.ts';
import { pinFileOf, readPins } from './pins.ts';
import { ProjectVersions } from './project-versions.ts';
import { compareVersions, isBelow, isFrom, parseSpecifier, parseVersion } from './versions.ts';

describe('versions', () => {
  test.each([
    ['==2.5.1', '2.6', 'below'],
    ['>=2.6', '2.6', 'from'],
    ['>2.5', '2.6', 'neither'],
    ['<2.6', '2.6', 'below'],
    ['<=2.5.1', '2.6', 'below'],
    ['<=2.6', '2.6', 'neither'],
    ['~=2.5.0', '2.6', 'below'],
    ['~=2.6', '2.6', 'from'],
    ['^2.6', '2.6', 'from'],
    ['^0.2.3', '0.3', 'below'],
    ['~2.5', '2.6', 'below'],
    ['==2.5.*', '2.6', 'below'],
    ['>=2.0,<2.6', '2.6', 'below'],
    ['!=2.5', '2.6', 'neither'],
    ['>=2', '2.6', 'neither'],
    ['==2.6.0+cpu', '2.6', 'from'],
    ['nonsense', '2.6', 'neither'],
  ])('%s is, as to %s, %s', (specifier, version, expected) => {
    const range = parseSpecifier(specifier);
    const said = isFrom(range, version) ? 'from' : isBelow(range, version) ? 'below' : 'neither';
    expect(said).toBe(expected);
  });

  test('are compared by number, missing parts being 0', () => {
    expect(compareVersions([2, 10], [2, 9, 1])).toBeGreaterThan(0);
    expect(compareVersions([2], [2, 0, 0])).toBe(0);
    expect(parseVersion('1!2.3rc1')).toEqual([2, 3]);
  });
});

describe('pins', () => {
  const pinned = (name: string, text: string): string[] => {
    const kind = pinFileOf(name);
    return kind === undefined
      ? []
      : readPins(kind, text).map((pin) => `${pin.package} ${pin.specifier}`);
  };

  test.each([
    [
      'requirements.txt',
      'torch==2.5.1 # why\nPyYAML>=6,<7\n-r other.txt\n# numpy==1\n',
      ['torch ==2.5.1', 'pyyaml >=6,<7'],
    ],
    ['requirements.in', 'torch[extra] >= 2.6 ; python_version > "3.8"\n', ['torch >= 2.6']],
    ['constraints.txt', 'scikit_learn==1.5.0\n', ['scikit-learn ==1.5.0']],
    [
      'pyproject.toml',
      '[project]\ndependencies = ["torch>=2.6", "a[b]==1.0; x"]\n',
      ['torch >=2.6', 'a ==1.0'],
    ],
    [
      'pyproject.toml',
      '[tool.poetry.dependencies]\ntorch = "^2.1"\nx = {version = "1.0", extras = []}\n[tool.y]\nz = "3.0"\n',
      ['torch ^2.1', 'x 1.0'],
    ],
    ['Pipfile', '[packages]\ntorch = "==2.1"\n', ['torch ==2.1']],
    ['poetry.lock', '[[package]]\nname = "torch"\nversion = "2.8.0"\n', ['torch ==2.8.0']],
    [
      'Pipfile.lock',
      '{"default": {"torch": {"hashes": [], "version": "==2.1.0"}}}',
      ['torch ==2.1.0'],
    ],
    [
      'environment.yml',
      'dependencies:\n  - pytorch=1.13.1\n  - pip:\n    - keras==3.8.0\n  - conda-forge::numpy>=1.20\n',
      ['torch ==1.13.1.*', 'keras ==3.8.0', 'numpy >=1.20'],
    ],
    [
      'setup.py',
      'setup(install_requires=[\'torch>=2.0\', "numpy<2"])',
      ['torch >=2.0', 'numpy <2'],
    ],
    ['setup.cfg', '[options]\ninstall_requires =\n    torch>=2.0\n', ['torch >=2.0']],
    [
      'Dockerfile',
      'FROM x\nRUN pip install --no-cache "torch==2.4.1" \\\n  numpy>=1.26\n',
      ['torch ==2.4.1', 'numpy >=1.26'],
    ],
    ['notes.txt', 'torch==1.0', []],
  ])('%s: %j', (name, text, expected) => {
    expect(pinned(name, text)).toEqual(expected);
  });

  test('a lock file wins over what it was made from, and the nearest folder over those above', () => {
    const versions = new ProjectVersions();
    versions.add('requirements.txt', readPins('requirements', 'torch==2.0\nnumpy==1.0\n'));
    versions.add('app/pyproject.toml', readPins('toml', '[project]\nx = ["torch>=2.1"]\n'));
    versions.add('app/uv.lock', readPins('lock', 'name = "torch"\nversion = "2.8.0"\n'));
    versions.add('app/requirements/base.txt', []);
    const range = versions.for('app/src/a.py');
    expect(range.get('torch')?.from).toEqual([2, 8, 0]);
    expect(range.get('numpy')?.exact).toBe(true);
    expect(versions.for('b.py').get('torch')?.from).toEqual([2, 0]);
  });

  test('what stands in requirements/ is meant for the folder above', () => {
    const versions = new ProjectVersions();
    versions.add('requirements/gpu-requirements.txt', readPins('requirements', 'torch==2.7\n'));
    expect(versions.for('src/a.py').get('torch')?.from).toEqual([2, 7]);
  });
});

describe('a file that is not parsed', () => {
  const text = [
    'import os, a.b as c; import d',
    'try: import cPickle as pickle',
    'except ImportError:',
    '    import pickle',
    'from . import x',
    'from ..p.q import (r as s,  # why',
    '    t)',
    'from u import \\',
    '    v',
    'from w import *',
    'def f(): pass',
    'async def g(): pass',
    'class H: pass',
    'important = "import nothing"',
    'from_import = 1',
  ].join('\n');
  const light = readLightModule(text);

  test('still says what it imports', () => {
    expect(
      light.imports.map(({ level, module, names }) => `${level} ${module} ${names.join()}`),
    ).toEqual([
      '0 os ',
      '0 a.b ',
      '0 d ',
      '0 cPickle ',
      '0 pickle ',
      '1  x',
      '2 p.q r,t',
      '0 u v',
      '0 w *',
    ]);
    expect(light.exports.get('pickle')).toHaveLength(2);
    expect(light.exports.get('s')).toEqual([{ kind: 'from', level: 2, module: 'p.q', name: 'r' }]);
    expect(light.stars).toEqual([{ level: 0, module: 'w' }]);
  });

  test('and what it defines', () => {
    expect([...light.definitions]).toEqual([
      ['f', 'function'],
      ['g', 'function'],
      ['H', 'class'],
    ]);
  });

  test('is remembered by an outline that says the same', () => {
    const again = readLightModule(outlineOf(importLines(text), definitionsOf(text)));
    expect(again.imports).toEqual(light.imports);
    expect([...again.definitions]).toEqual([...light.definitions]);
    const modules = new LightModules();
    modules.add('a.py', text);
    expect(modules.imports('a.py')).toEqual(light.imports);
    expect([...(modules.get('a.py')?.exports ?? [])]).toEqual([...light.exports]);
  });

  test('is read again when it was forgotten', () => {
    const modules = new LightModules();
    for (let n = 0; n < 1500; n++) modules.add(`${n}.py`, `import m${n}\n`);
    for (let n = 0; n < 1500; n++) {
      expect(modules.get(`${n}.py`)?.imports).toEqual(modules.imports(`${n}.py`));
      expect(modules.imports(`${n}.py`)[0]?.module).toBe(`m${n}`);
    }
    expect(modules.get('0.py')?.exports.has('m0')).toBe(true);
    expect(modules.get('none.py')).toBeUndefined();
    expect(modules.imports('none.py')).toEqual([]);
  });
});

describe('modules', () => {
  const modules = modulesOf(
    new Set([
      'src/pkg/__init__.py',
      'src/pkg/a.py',
      'src/pkg/sub/b.py',
      'tools/run.py',
      'tools/util.py',
    ]),
  );

  test.each([
    ['tools/run.py', 0, 'util', 'tools/util.py'],
    ['tools/run.py', 0, 'pkg.a', 'src/pkg/a.py'],
    ['src/pkg/a.py', 0, 'pkg', 'src/pkg/__init__.py'],
    ['src/pkg/a.py', 1, '', 'src/pkg/__init__.py'],
    ['src/pkg/a.py', 1, 'sub.b', 'src/pkg/sub/b.py'],
    ['src/pkg/a.py', 1, 'sub', 'src/pkg/sub/'],
    ['src/pkg/sub/b.py', 2, 'a', 'src/pkg/a.py'],
    ['src/pkg/a.py', 9, 'a', undefined],
    ['src/pkg/a.py', 0, 'util', undefined],
  ])('from %s, %d dots and "%s" lead to %s', (from, level, module, expected) => {
    expect(modules.resolve(from, level, module)).toBe(expected);
  });

  test('have names, and what stands below them', () => {
    expect(modules.nameOf('src/pkg/a.py')).toBe('pkg.a');
    expect(modules.nameOf('src/pkg/__init__.py')).toBe('pkg');
    expect(modules.below('src/pkg/__init__.py', 'a')).toBe('src/pkg/a.py');
    expect(modules.below('src/pkg/sub/', 'b')).toBe('src/pkg/sub/b.py');
    expect(modules.below('src/pkg/a.py', 'b')).toBeUndefined();
    expect(modules.below('src/pkg/__init__.py', '../a')).toBeUndefined();
  });
});

test('files come after what they import, and circles end', () => {
  const imports: Readonly<Record<string, readonly string[]>> = {
    a: ['b', 'x'],
    b: ['c'],
    c: ['a'],
    d: ['b'],
  };
  expect(importOrder(['a', 'b', 'c', 'd'], (file) => imports[file] ?? [])).toEqual([
    'c',
    'b',
    'a',
    'd',
  ]);
});
