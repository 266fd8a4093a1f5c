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
  // CPython Objects/odictobject.c mutablemapping_update: PyObject_SetItem, so the subclass's own method runs.
  test('of an OrderedDict go through the __setitem__ of the subclass', () => {
    const head = 'from collections import OrderedDict\nclass Model(OrderedDict):\n    ';
    expect(provenIn(`${head}pass`)).toMatchObject({ newobj: 'any', reduce: 'data' });
    const runs = `${head}def __setitem__(self, key, value): value()`;
    expect(provenIn(runs)).toMatchObject({ newobj: 'any', reduce: undefined });
    const through = `${head}def __init__(self, *args):
        super().__init__(*args)
    def __setitem__(self, key, value): exec(value)`;
    expect(provenIn(through)).toMatchObject({ newobj: 'any', reduce: undefined });
    const updates = `${head}def __init__(self, a):
        self.update(a)
    def __setitem__(self, key, value): exec(value)`;
    expect(provenIn(updates)).toMatchObject({ newobj: 'any', reduce: undefined });
    const sets = `${head}def __setitem__(self, key, value):
        super().__setitem__(key, value)
        super().__setattr__(key, value)`;
    expect(provenIn(sets)).toMatchObject({ newobj: 'any', reduce: undefined });
    const dict = 'class Model(dict):\n    def __setitem__(self, key, value): exec(value)';
    expect(provenIn(dict)).toMatchObject({ newobj: 'any', reduce: 'data' });
  });

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

describe('what is handed a class', () => {
  const handed = (before: string): string | undefined => {
    const found = classOf(learnText(`${before}\nclass Model: ...\nhand(Model)`), 'Model');
    return 'reasons' in found ? found.reasons[0]?.detail : undefined;
  };

  test.each([
    ['looks at it', 'def hand(cls):\n    return isinstance(cls, type) and cls.__name__'],
    [
      'keeps it',
      'table = {}\ndef hand(cls):\n    table[cls.__name__] = cls\n    names = [cls]\n    return names',
    ],
    [
      'hands it on',
      'def hand(cls):\n    keep(cls)\n    hand(cls)\ndef keep(one):\n    return [one]',
    ],
    [
      'sets an attribute by its name',
      'def hand(cls):\n    setattr(cls, "kind", 1)\n    cls.other = 2',
    ],
    ['is an exception', 'class hand(Exception): ...'],
    ['is a named tuple', 'from collections import namedtuple\nhand = namedtuple("hand", "cls")'],
    [
      'is a named tuple with a constructor',
      'from collections import namedtuple\nclass hand(namedtuple("hand", "cls")):\n    def __new__(cls, a):\n        return super().__new__(cls, a)',
    ],
    [
      'is a class that keeps it',
      'class Base:\n    def __init__(self, cls): self.cls = cls\nclass hand(Base): ...',
    ],
    [
      'is a method that adds',
      'class Table:\n    def append(self, one): ...\nlist_ = Table()\nhand = list_.append'.replace(
        'hand = list_.append',
        'def hand(cls):\n    list_.append(cls)',
      ),
    ],
    [
      'passes a text about it',
      'from other import log\ndef hand(cls):\n    log(cls.__name__, f"{cls}")',
    ],
    [
      'has an inner function',
      'def hand(cls):\n    def inner(one):\n        one.kind = 1\n    inner(cls)',
    ],
  ])('may be a function that %s', (_what, before) => {
    expect(handed(before)).toBeUndefined();
  });

  test.each([
    ['nobody knows', 'from other import hand', 'other.hand is not known to be harmless'],
    [
      'sets any attribute',
      'def hand(cls):\n    for n in NAMES: setattr(cls, n, 1)',
      'it sets attributes of any name',
    ],
    [
      'hands it to an expression',
      'def hand(cls):\n    TABLE["x"](cls)',
      'it passes it to an expression',
    ],
    [
      'hands it on to what nobody knows',
      'from other import f\ndef hand(cls):\n    other = cls\n    f(other)',
      'other.f is not known',
    ],
    ['makes a class of it', 'def hand(cls):\n    class Sub(cls): ...', 'it has a class'],
    ['has a lambda', 'def hand(cls):\n    return sorted(cls, key=lambda c: c)', 'it has a lambda'],
    [
      'is a class that hands it on',
      'from other import Base\nclass hand(Base): ...',
      'is not known to be harmless',
    ],
    [
      'is a class with an odd constructor',
      'class hand:\n    __init__ = print',
      'is not known to be harmless',
    ],
    ['is an enumeration of a call', 'hand = make()', 'is not known to be harmless'],
  ])('is not vouched for when it %s', (_what, before, detail) => {
    expect(handed(before)).toContain(detail);
  });

  test('a class that gets an attribute in a function of another module loses what is known of it', () => {
    const result = learnFiles({
      'lib/a.py':
        'class Model:\n    def _init(self): ...\n    def __setstate__(self, s): self._init()',
      'lib/b.py': 'from lib import a\ndef f(g):\n    if g:\n        setattr(a.Model, "_init", g)',
    });
    expect(classOf(result, 'Model')).toMatchObject({ reasons: [{ code: 'attribute-of-value' }] });
  });

  test.each([
    ['from other import hand\nclass Model: ...\nhand(a=[Model, 1], b={"k": (Model,)})', 'hand'],
    [
      'from other import hand\nclass Model: ...\nif hand:\n    x = hand(*[Model] if 1 else Model)',
      'hand',
    ],
    ['class Model: ...\nhand()(Model)', 'an expression'],
    ['class Model: ...\nfor c in (Model,):\n    c.x = 1', 'a loop'],
    ['class Model: ...\nsetattr(Model, NAME, 1)', 'assigned'],
    [
      'from other import hand\nclass Model: ...\nclass Other:\n    x = hand(Model)\n    with hand(): ...\n    while 0: ...\n    assert 1\n    try: ...\n    finally: ...',
      'hand',
    ],
    ['from other import hand\nclass Model: ...\n@hand(Model)\ndef f(): ...', 'hand'],
  ])('it is found in %j', (text, by) => {
    const found = classOf(learnText(text), 'Model');
    expect('reasons' in found && found.reasons[0]).toMatchObject({ code: 'patched' });
    expect('reasons' in found && found.reasons[0]?.detail).toContain(by);
  });
});

describe('names', () => {
  test('that packages export with a star are aliases too', () => {
    const result = learnFiles({
      'lib/__init__.py': 'from .nn import *\nfrom .other import *\nfrom .x import missing\n',
      'lib/nn.py':
        'from lib.deep import *\n__all__ = ["Model", "_Hidden"]\n__all__ += ["Deep"]\nclass Model: ...\nclass _Hidden: ...\nclass Left: ...',
      'lib/deep.py': 'class Deep: ...\nclass _Not: ...',
      'lib/other.py':
        'import os.path as p\nclass Other: ...\nfor Loop in []: ...\nwith x as Context: ...\ntry: ...\nexcept E as Error: ...',
    });
    expect(result.aliases.map(({ module, name }) => `${module}.${name}`)).toEqual([
      'lib.Deep',
      'lib.Model',
      'lib.Other',
      'lib._Hidden',
      'lib.nn.Deep',
    ]);
  });

  test('that could not be parsed, or are bound by a loop, are not known as bases', () => {
    const result = learnFiles({
      'lib/a.py':
        'from lib.broken import Base\nfrom lib.odd import Loop, Context, Error, Long\nclass A(Base): ...\nclass B(Loop): ...\nclass C(Context): ...\nclass D(Error): ...\nclass E(Long): ...\nclass F(Loop.inner): ...\nclass G(*Long): ...\nclass H(dict.x): ...',
      'lib/broken.py': 'class Base(:',
      'lib/odd.py': `for Loop in []: ...\nwith x as Context: ...\ntry: ...\nexcept E as Error: ...\nLong = [${'f(), '.repeat(80)}]`,
    });
    expect(result.unproven.map(({ name, reasons }) => [name, reasons[0]?.code])).toEqual(
      ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map((name) => [name, 'base-unknown']),
    );
  });

  test.each([
    [
      'class A: ...\nclass B: ...\nclass X(A, B): ...\nclass Y(B, A): ...\nclass Model(X, Y): ...',
      'mro-ambiguous',
    ],
    ['from x import M\nclass Model(metaclass=M): ...', 'metaclass'],
    [
      'class M(type): ...\nclass N(type): ...\nclass A(metaclass=M): ...\nclass B(metaclass=N): ...\nclass Model(A, B): ...',
      'metaclass',
    ],
    ['class Model(**kw): ...', 'metaclass'],
    ['from x import Base\nclass M(type, Base): ...\nclass Model(metaclass=M): ...', 'metaclass'],
    ['class Base:\n    __init_subclass__ = print\nclass Model(Base): ...', 'init-subclass'],
    ['@nobody\nclass Model: ...', 'class-decorator'],
    ['@(lambda c: c)\nclass Model: ...', 'class-decorator'],
    ['def d(cls):\n    return print\n@d\nclass Model: ...', 'class-decorator'],
    ['class Model:\n    locals()["x"] = 1', 'construct'],
    ['class Model:\n    vars().update(x=1)', 'construct'],
    ['class Model:\n    if x:\n        exec("y = 1")', 'construct'],
    [
      'class Model:\n    try:\n        match x:\n            case 1: ...\n    except E: ...',
      'construct',
    ],
  ])('%j stays out: %s', (text, code) => {
    expect(reasonsFor(text, 'Model')).toContain(code);
  });

  test.each([
    [
      'def d(x):\n    def wrap(cls):\n        return cls\n    if x is None:\n        return wrap\n    return wrap(x)\n@d\nclass Model: ...',
    ],
    [
      'from typing import cast\ndef d(cls):\n    return cast("T", cls) if cls else cls\n@d\nclass Model: ...',
    ],
    [
      'from dataclasses import dataclass\n@dataclass(**kw)\nclass Model: ...'.replace(
        '**kw',
        'frozen=True, order=True',
      ),
    ],
    [
      'class Field:\n    def __set_name__(self, owner, name):\n        self.name = name\nclass Model:\n    x = Field()',
    ],
    [
      'class Model:\n    (a, b), *c = (1, 2), 3\n    d = e = 1\n    f: int\n    g: int = 1\n    g += 1\n    del d',
    ],
    [
      'from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from x import Base\nelse:\n    Base = object\nclass Model(Base): ...',
    ],
  ])('%j is proven', (text) => {
    expect(reasonsFor(text, 'Model')).toEqual([]);
  });

  test('a frozen dataclass with slots takes no state', () => {
    const text =
      'from dataclasses import dataclass\n@dataclass(frozen=True, slots=True)\nclass Model:\n    a: int';
    expect(reasonsFor(text, 'Model')).toContain('call-unresolved');
    expect(reasonsFor(text.replace('frozen=True, slots=True', '**kw'), 'Model')).toContain(
      'call-unresolved',
    );
  });
});

describe('a module that replaces itself', () => {
  const files = (body: string): Readonly<Record<string, string>> => ({
    'lib/__init__.py': `import sys\nclass Lazy:\n    def __init__(self, name):\n        ${body}\n    def __getattr__(self, name): ...\nclass Here: ...\nsys.modules[__name__] = Lazy(__name__)`,
    'lib/sub.py': 'class There: ...',
  });

  test('runs code when a name is looked up in it', () => {
    const result = learnFiles(files('self.__path__ = []'));
    expect(classOf(result, 'Here')).toMatchObject({ reasons: [{ code: 'patched' }] });
    expect(classOf(result, 'There')).toMatchObject({ build: 'dict' });
  });

  test('runs code when a submodule is imported, unless it has a __path__', () => {
    const result = learnFiles(files('self.name = name'));
    expect(classOf(result, 'There')).toMatchObject({ reasons: [{ code: 'patched' }] });
  });
});

describe('a module that binds names that are not written out', () => {
  test.each([
    ['for name in NAMES:\n    globals()[name] = make(name)'],
    ['globals().update(table)'],
    ['exec(TEXT)'],
    ['if x:\n    vars()["Model"] = y'],
  ])('vouches for none of its classes: %j', (text) => {
    expect(reasonsFor(`class Model: ...\n${text}`, 'Model')).toEqual(['patched']);
  });

  test('may look into them', () => {
    expect(reasonsFor('class Model: ...\nx = globals().keys()', 'Model')).toEqual([]);
  });
});

describe('a class of torch.nn', () => {
  const module =
    'class Module:\n    def __setstate__(self, state): eval(state)\n    def __setattr__(self, n, v): eval(v)\n    def __getattr__(self, n): eval(n)\n';
  const learned = (text: string) =>
    classOf(
      learnFiles(
        { 'lib.py': `from torch.nn.modules.module import Module\n${text}` },
        { 'torch/nn/modules/module.py': module, 'torch/nn/modules/__init__.py': '' },
      ),
      'Net',
    );

  test('is held to the rule for states of modules', () => {
    expect(learned('class Net(Module): ...')).toMatchObject({ build: 'rule:module-state' });
    const own =
      'class Net(Module):\n    def __setstate__(self, state):\n        super().__setstate__(state)\n        if not hasattr(self, "old"):\n            self.old = state["n"] + 1\n';
    expect(learned(own)).toMatchObject({
      build: 'rule:module-state',
      conditions: [{ key: 'n', needs: 'data' }],
    });
  });

  test('may not call what its tables give, nor set the state of another', () => {
    const called =
      'class Net(Module):\n    def __setstate__(self, state):\n        super().__setstate__(state)\n        self.layer()\n';
    expect(learned(called)).toHaveProperty('reasons.0.code', 'call-of-value');
    const other =
      'class Net(Module):\n    def __setstate__(self, state):\n        Module.__setstate__(Other(), state)\nclass Other(Module): ...';
    expect(learned(other)).toHaveProperty('reasons.0.code', 'call-effect');
  });
});

describe('limits', () => {
  test('a file that is too long is listed and not read', () => {
    const result = learnFiles({ 'lib.py': `class A: ...\n${'#'.repeat(8_000_001)}` });
    expect(result.parseErrors).toEqual([{ path: 'lib.py', line: 1 }]);
    expect(result.totals.classes).toBe(0);
  });

  test('a file that nests too deep is listed and not read', () => {
    const result = learnFiles({
      'lib.py': `class A: ...\nx = ${'['.repeat(500)}${']'.repeat(500)}`,
    });
    expect(result.parseErrors).toEqual([{ path: 'lib.py', line: 1 }]);
  });

  test('calls that go too deep, or too much code, leave a class unproven', () => {
    const chain = Array.from({ length: 40 }, (_, n) => `def f${n}(x): return f${n + 1}(x)`);
    const deep = `${chain.join('\n')}\ndef f40(x): return x\nclass Gadget:\n    def __setstate__(self, s): f0(s)`;
    expect(reasonsFor(deep)).toContain('limit');
    const long = `class Gadget:\n    def __setstate__(self, s):\n${'        self.x = s["a"]\n'.repeat(9000)}`;
    expect(reasonsFor(long)).toContain('limit');
  });

  test('a value that may be too many things is not known any more', () => {
    const many = Array.from({ length: 60 }, (_, n) => `        x = s["k${n}"]\n`).join('');
    expect(
      reasonsFor(`class Gadget:\n    def __setstate__(self, s):\n${many}        x == 1\n`),
    ).toContain('attribute-of-value');
  });

  test('a class handed through too many functions stays out', () => {
    const chain = Array.from({ length: 250 }, (_, n) => `def f${n}(x): return f${n + 1}(x)`);
    expect(reasonsFor(`${chain.join('\n')}\nclass Gadget: ...\nf0(Gadget)`)).toContain('patched');
  });
});

describe('reducers that stay out', () => {
  test.each([
    ['@odd\ndef make(a): return a', 'decorated'],
    [
      'def make(a): return a\ndef make2(a): ...\nif make2:\n    def make(a): return a()',
      'mro-ambiguous',
    ],
  ])('%j', (before, code) => {
    const text = `from x import odd\n${before}\nclass A:\n    def __reduce__(self):\n        if self:\n            return make, (1,)\n        return "name"\n    __reduce_ex__ = None`;
    expect(learnText(text).unproven).toMatchObject([{ name: 'make', reasons: [{ code }] }]);
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
