import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  classOf,
  learnFiles,
  learnText,
  libraryOf,
  parse,
  provenIn,
  reasonsFor,
} from '../../test/python-library.ts';
import { DECLARED, learn } from './index.ts';

describe('a class without code of its own', () => {
  test('may be made with any arguments and filled from a dict', () => {
    const learned = provenIn('class Model:\n    depth = 3\n    def fit(self, X): exec(X)');
    expect(learned).toMatchObject({
      newobj: 'any',
      reduce: 'any',
      build: 'dict',
      hash: true,
      items: false,
      selfCalls: [],
      conditions: [],
      path: 'lib.py',
      line: 1,
    });
    expect(learned.mro.map(({ module, name }) => `${module}.${name}`)).toEqual([
      'lib.Model',
      'builtins.object',
    ]);
  });

  test('takes slots when no setter can run', () => {
    expect(provenIn('class Model:\n    __slots__ = ("a",)').build).toBe('rule:slots');
    const setter =
      'class Model:\n    __slots__ = ("_a",)\n    @property\n    def a(self): return self._a\n    @a.setter\n    def a(self, v): self._a = v';
    expect(provenIn(setter).build).toBe('dict');
  });

  test('is not hashable by code of its own', () => {
    expect(provenIn('class Model:\n    def __eq__(self, other): return exec(other)').hash).toBe(
      false,
    );
    expect(provenIn('class Model(dict):\n    pass').hash).toBe(false);
  });

  test('takes items when it is a container that adds none itself', () => {
    expect(provenIn('class Model(list):\n    pass').items).toBe(true);
    expect(provenIn('class Model(list):\n    def extend(self, x): pass').items).toBe(false);
    expect(provenIn('class Model(dict):\n    def __setitem__(self, k, v): pass').items).toBe(false);
  });

  test('converts its argument when it is a number or a text', () => {
    expect(provenIn('class Model(str):\n    pass').newobj).toBe('plain');
    expect(provenIn('class Model(tuple):\n    pass').newobj).toBe('data');
  });
});

describe('a __setstate__', () => {
  test('may update the instance dict', () => {
    const text =
      'class Model:\n    def __setstate__(self, state):\n        self.__dict__.update(state)';
    expect(provenIn(text)).toMatchObject({ build: 'dict', conditions: [], selfCalls: [] });
  });

  test('has a condition for the key whose value it compares, and for no other', () => {
    const learned = provenIn(`class Model:
    def __setstate__(self, state):
        if state.pop('version', '') != 'new':
            self.old = True
        self.weights = state['weights']
        self.__dict__.update(state)`);
    expect(learned.conditions).toEqual([
      { key: 'version', needs: 'data', because: 'compares it at lib.py:3' },
    ]);
  });

  test('has the stricter condition where a value is looked at twice', () => {
    const learned = provenIn(`class Model:
    def __setstate__(self, state):
        if state['a']:
            self.b = state['a'].upper()`);
    expect(learned.conditions).toMatchObject([{ key: 'a', needs: 'plain' }]);
  });

  test('has a condition on an attribute that a default or the state may have set', () => {
    const learned = provenIn(`class Model:
    version = 1
    def __setstate__(self, state):
        self.__dict__.update(state)
        if self.version < 2:
            self.extra = None`);
    expect(learned.conditions).toMatchObject([{ key: 'version', needs: 'data' }]);
  });

  test('has a condition on all values when it goes through them', () => {
    const learned = provenIn(`class Model:
    def __setstate__(self, state):
        for key, value in state.items():
            if value == 1:
                value = 2
            setattr(self, key, value)`);
    expect(learned).toMatchObject({ build: 'dict', conditions: [{ key: '*', needs: 'data' }] });
  });

  test('may take a sequence apart', () => {
    const text = 'class Model:\n    def __setstate__(self, state):\n        self.a, self.b = state';
    expect(provenIn(text)).toMatchObject({ build: 'rule:sequence', conditions: [] });
  });

  test('may keep the state whatever it is', () => {
    const text = 'class Model:\n    def __setstate__(self, state):\n        self.state = state';
    expect(provenIn(text).build).toBe('any');
  });

  test('names the methods that it calls on the instance, for the state must not replace them', () => {
    const learned = provenIn(`class Model:
    def __setstate__(self, state):
        self.__dict__.update(state)
        self._init()
    def _init(self):
        self.ready = True`);
    expect(learned.selfCalls).toEqual(['_init']);
  });

  test('is followed through super(), mixins and other modules', () => {
    const result = learnFiles({
      'lib/__init__.py': 'from .models import Model\n__all__ = ["Model"]',
      'lib/base.py':
        'class Base:\n    def __setstate__(self, state):\n        self.__dict__.update(state)\n        self._check()\n    def _check(self):\n        assert self.n > 0',
      'lib/models.py':
        'from .base import Base\nfrom . import tools\nclass Mixin:\n    pass\nclass Model(Mixin, Base):\n    def __setstate__(self, state):\n        super().__setstate__(state)\n        self.x = tools.clean(state["x"])',
      'lib/tools.py': 'def clean(x):\n    return str(x)',
    });
    expect(classOf(result, 'Model')).toMatchObject({
      build: 'dict',
      selfCalls: ['_check'],
      conditions: [
        { key: 'n', needs: 'data' },
        { key: 'x', needs: 'data', because: 'makes a text of it at lib/tools.py:2' },
      ],
    });
    expect(result.aliases).toEqual([{ module: 'lib', name: 'Model', target: 'lib.models.Model' }]);
  });

  test('warns with plain values only', () => {
    const learned = provenIn(`import warnings
class OldState(UserWarning):
    def __init__(self, *, found):
        self.found = found
        super().__init__()
    def __str__(self):
        return f'written by {self.found}'
class Model:
    def __setstate__(self, state):
        warnings.warn(OldState(found=state['version']))`);
    expect(learned.conditions).toMatchObject([{ key: 'version', needs: 'data' }]);
  });

  test('may fill in what old states lack', () => {
    const learned = provenIn(`from collections import OrderedDict
class Model:
    def __setstate__(self, state):
        self.__dict__.update(state)
        if '_hooks' not in self.__dict__:
            self._hooks = OrderedDict()
        self.__dict__.setdefault('_names', set())
        state = state.copy()
        for key in ('a', 'b'):
            if key not in state:
                setattr(self, key, None)`);
    expect(learned).toMatchObject({ build: 'dict', conditions: [] });
  });

  test('may be that of an exception, unless the class has setters', () => {
    expect(provenIn('class Model(ValueError):\n    pass')).toMatchObject({
      build: 'dict',
      conditions: [{ key: 'args', needs: 'data' }],
    });
    const setter =
      'class Gadget(ValueError):\n    @property\n    def a(self): pass\n    @a.setter\n    def a(self, v): v()';
    expect(reasonsFor(setter)).toContain('call-of-value');
  });
});

describe('arguments', () => {
  test('of __new__ and __init__ have rules of their own', () => {
    const learned = provenIn(`class Model:
    def __new__(cls, a):
        self = object.__new__(cls)
        self.a = a
        return self`);
    expect(learned).toMatchObject({ newobj: 'any', reduce: 'any' });
    const compared = provenIn('class Model:\n    def __init__(self, n=0):\n        self.n = n + 1');
    expect(compared).toMatchObject({ newobj: 'any', reduce: 'data' });
    const called = provenIn('class Model:\n    def __init__(self, f):\n        f()');
    expect(called).toMatchObject({ newobj: 'any', reduce: undefined });
  });

  test('must be what the state must be, where they set the same attributes', () => {
    const learned = provenIn(`class Model:
    def __init__(self, n):
        self.n = n
    def __setstate__(self, state):
        self.__dict__.update(state)
        if self.n.startswith('v'):
            pass`);
    expect(learned).toMatchObject({ newobj: 'any', reduce: 'plain' });
  });
});

describe('how a class is made', () => {
  test.each([
    ['abc.ABC', 'import abc\nclass Model(abc.ABC):\n    @abc.abstractmethod\n    def f(self): ...'],
    [
      'Generic',
      'from typing import Generic, TypeVar\nT = TypeVar("T")\nclass Model(Generic[T]): ...',
    ],
    [
      'a generic base',
      'from typing import Generic\nclass B(Generic[int]): ...\nclass Model(B[int]): ...',
    ],
    [
      'a dataclass',
      'from dataclasses import dataclass\n@dataclass(frozen=True)\nclass Model:\n    a: int = 0',
    ],
    [
      'a named tuple',
      'from collections import namedtuple\nclass Model(namedtuple("M", "a b")): ...',
    ],
    ['a NamedTuple', 'from typing import NamedTuple\nclass Model(NamedTuple):\n    a: int'],
    [
      'a decorator that registers',
      'TABLE = {}\ndef register(cls):\n    TABLE[cls.__name__] = cls\n    return cls\n@register\nclass Model: ...',
    ],
    [
      'a decorator with arguments',
      'def named(name):\n    def inner(cls):\n        cls.title = name\n        return cls\n    return inner\n@named("m")\nclass Model: ...',
    ],
    [
      'a hook that registers',
      'class Base:\n    kinds = []\n    def __init_subclass__(cls, **kw):\n        super().__init_subclass__(**kw)\n        Base.kinds.append(cls)\nclass Model(Base): ...',
    ],
    [
      'an imported base',
      'try:\n    from collections import OrderedDict as D\nexcept ImportError:\n    D = None\nclass Model(D): ...',
    ],
    ['a base behind a name', 'class B: ...\nC = B\nclass Model(C): ...'],
    [
      'a metaclass without hooks',
      'class M(type):\n    def __instancecheck__(cls, x): return True\nclass Model(metaclass=M): ...',
    ],
  ])('%s does not stand in the way', (_what, text) => {
    expect(provenIn(text).build).toBeDefined();
  });

  test('an enumeration is looked up by its value, and never built', () => {
    const text = 'import enum\nclass Model(enum.Enum):\n    A = 1';
    expect(provenIn(text)).toMatchObject({
      reduce: 'rule:enum-value',
      build: undefined,
      hash: true,
    });
    expect(
      reasonsFor(
        'import enum\nclass Gadget(enum.Enum):\n    A = 1\n    @classmethod\n    def _missing_(cls, value): exec(value)',
      ),
    ).toEqual(['no-state-rule']);
  });

  test('a base from a library that only explains bases is followed', () => {
    const result = learnFiles(
      { 'lib.py': 'from other import Base\nclass Model(Base): ...' },
      { 'other.py': 'class Base:\n    def __setstate__(self, state):\n        eval(state)' },
    );
    expect(classOf(result, 'Model')).toMatchObject({ reasons: [{ code: 'call-unresolved' }] });
    expect(result.classes).toEqual([]);
    expect(result.totals).toMatchObject({ files: 2, classes: 1, proven: 0 });
  });

  test('only definitions that are there without running anything count', () => {
    const result = learnFiles({
      'lib/__init__.py': 'def __getattr__(name):\n    return object\n',
      'lib/a.py': 'from lib import Base\nclass Model(Base): ...',
    });
    expect(classOf(result, 'Model')).toMatchObject({ reasons: [{ code: 'base-unknown' }] });
  });

  test('a name that leads back to itself through imports is not known', () => {
    const result = learnFiles({
      'lib/a.py': 'from lib.b import Base\nclass Model(Base): ...',
      'lib/b.py': 'from lib.a import Base',
    });
    expect(classOf(result, 'Model')).toMatchObject({ reasons: [{ code: 'base-unknown' }] });
  });

  test('a submodule is found although its package imports it under its own name', () => {
    const result = learnFiles({
      'lib/__init__.py': 'from lib import nn as nn\n',
      'lib/nn.py': 'class Module: ...',
      'lib/use.py': 'import lib\nclass Model(lib.nn.Module): ...',
    });
    expect(classOf(result, 'Model')).toMatchObject({ build: 'dict' });
  });
});

describe('reducers', () => {
  test('that only store are learned, with what their arguments must be', () => {
    const result = learnText(`def _rebuild(a, b):
    made = Model()
    made.a = a
    made.n = len(b)
    return made
def _call(f, args):
    return f(*args)
class Model:
    def __reduce__(self):
        return _rebuild, (self.a, self.b)
class Other:
    def __reduce_ex__(self, protocol):
        return (_call, (print, ()))`);
    expect(result.functions).toMatchObject([{ module: 'lib', name: '_rebuild', reduce: 'data' }]);
    expect(result.unproven).toMatchObject([
      { name: '_call', reasons: [{ code: 'call-of-value' }] },
    ]);
  });
});

describe('the result', () => {
  const files = {
    'lib/b.py': 'class B:\n    def __setstate__(self, state): self.x = state',
    'lib/a.py': 'import os\nos.putenv("a", "b")\nclass A:\n    class Inner: ...\n',
    'lib/tests/test_a.py': 'class TestA: ...',
    'lib/broken.py': 'class C:\n  def (:\n',
  };

  test('is the same whatever the order of the files', () => {
    const turned = Object.fromEntries(Object.entries(files).toReversed());
    expect(JSON.stringify(learnFiles(turned))).toBe(JSON.stringify(learnFiles(files)));
  });

  test('lists classes in order, without tests, and says what could not be parsed', () => {
    const result = learnFiles(files);
    expect(result.classes.map(({ module, name }) => `${module}:${name}`)).toEqual([
      'lib.a:A',
      'lib.a:A.Inner',
      'lib.b:B',
    ]);
    expect(result.parseErrors).toEqual([{ path: 'lib/broken.py', line: 1 }]);
  });

  test('says what importing a module does', () => {
    expect(learnFiles(files).modules).toEqual([
      { module: 'lib.a', importEffects: ['calls os.putenv at line 2'] },
    ]);
  });

  test('has a digest that changes with a method that the proof read, and with nothing else', () => {
    const digest = (text: string): string =>
      provenIn(`class Model:\n    def __setstate__(self, state):\n        self.x = ${text}`).digest;
    expect(digest('state')).toMatch(/^[0-9a-f]{16}$/);
    expect(digest('state')).toBe(digest('state'));
    expect(digest('state')).not.toBe(digest('(state)'));
  });

  test('reports progress by files', () => {
    const seen: string[] = [];
    learn({
      parse,
      sources: [libraryOf('lib', files)],
      declared: DECLARED,
      progress: (done, total) => seen.push(`${done}/${total}`),
    });
    expect(seen).toEqual(['1/4', '2/4', '3/4', '4/4']);
  });
});

describe('whatever the text is', () => {
  const WORDS = fc.constantFrom(
    'class ',
    'def ',
    'A',
    'B',
    '(',
    ')',
    ':',
    '\n',
    '\n    ',
    '\n        ',
    'self',
    'state',
    '=',
    '.',
    ',',
    '__setstate__',
    '__del__',
    '@',
    'property',
    'return ',
    'for ',
    ' in ',
    '[',
    ']',
    '{',
    '}',
    '*',
    '**',
    'lambda ',
    '"x"',
    'import ',
    'from ',
    'super()',
    'with ',
    ' as ',
    'try',
    'except',
    'if ',
    'else',
    'not ',
    '1',
    '+',
    '==',
    'yield ',
    'global ',
    'x',
  );

  test('learning ends, and throws nothing', () => {
    fc.assert(
      fc.property(fc.array(WORDS, { maxLength: 60 }), (words) => {
        const result = learnText(words.join(''));
        expect(result.totals.files).toBe(1);
      }),
      { numRuns: 300 },
    );
  });

  test('bodies of methods are read without an error', () => {
    fc.assert(
      fc.property(fc.array(WORDS, { maxLength: 40 }), (words) => {
        const body = words.join('').replaceAll('\n', '\n        ');
        learnText(`class A:\n    def __setstate__(self, state):\n        ${body}\n`);
      }),
      { numRuns: 300 },
    );
  });
});
