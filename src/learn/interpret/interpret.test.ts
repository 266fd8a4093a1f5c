import { describe, expect, test } from 'vitest';
import { classOf, learnText } from '../../../test/python-library.ts';

/** What is proven of a class whose `__setstate__` has this body: rule and conditions, or `!` and a code. */
function proofOf(body: string, before = ''): string {
  const indented = body.split('\n').map((line) => `        ${line}`);
  const text = `${before}\nclass Model:\n    def __setstate__(self, state):\n${indented.join('\n')}\n    def method(self): pass\n`;
  const found = classOf(learnText(text), 'Model');
  if ('reasons' in found) return `!${found.reasons[0]?.code ?? ''}`;
  return [found.build, ...found.conditions.map(({ key, needs }) => `${key}=${needs}`)].join(' ');
}

type Rows = readonly (readonly [body: string, proof: string, before?: string])[];

function rows(name: string, table: Rows): void {
  describe(name, () => {
    for (const [body, proof, before] of table) {
      test(`${body} gives ${proof}`, () => {
        expect(proofOf(body, before ?? '')).toBe(proof);
      });
    }
  });
}

rows('the state', [
  ['pass', 'any'],
  ['self.x = state', 'any'],
  ['self.x = state["a"]', 'dict'],
  ['self.x = state[0]', 'rule:sequence'],
  ['self.x = state[0] == 1', 'rule:sequence *=data'],
  ['self.x = state[state["k"]]', 'dict k=plain'],
  ['self.x = state.get("a", 1)', 'dict'],
  ['self.x = state.pop("a", {}) + 1', 'dict a=data'],
  ['self.x = state.setdefault("a", []) == 1', 'dict a=data'],
  ['for v in state.values():\n    self.x = v > 1', 'dict *=data'],
  ['self.x = [k for k in state.keys()]', 'dict'],
  ['state["b"] = state.pop("a")\nself.__dict__.update(state)', 'dict'],
  ['state["method"] = state.pop("a")\nself.__dict__.update(state)', '!construct'],
  ['state["__class__"] = state.pop("a")\nself.__dict__ = state', '!construct'],
  ['state["__x__"] = 1\nself.__dict__ = state', 'dict'],
  ['state[state["k"]] = 1', '!construct'],
  ['for k in state:\n    state[k] = 1\nself.__dict__.update(state)', 'dict'],
  ['state.update(a=1)\nstate.update({"b": 2})\nself.__dict__.update(state)', 'dict'],
  ['state.update(state["more"])', '!construct'],
  ['state.update(state)', 'dict'],
  ['state.clear()', 'dict'],
  ['state.sort()', '!call-unresolved'],
  ['del state["a"]\nself.__dict__.update(state)', 'dict'],
  ['assert state != 1, f"{state}"', 'dict *=data'],
  ['a, *b = state\nself.x = a > 1\nself.y = b', 'rule:sequence *=data'],
  ['(a, b), c = state\nself.x = a', 'rule:sequence *=data'],
  ['for item in state:\n    self.x = item', 'dict'],
  ['self.x = dict(state)', 'dict'],
  ['self.x = len(state) > 2', 'dict'],
  ['self.x = {**state, "a": 1}', 'dict'],
  ['f(state)', '!call-unresolved', 'from other import f'],
  ['self.x = state.copy().items()', 'dict'],
  ['vars(self).update(state)', 'dict'],
  ['state()', 'any'],
  ['state.a.b', 'any'],
]);

rows('the instance dict', [
  ['self.__dict__["a"] = state["a"]', 'dict'],
  ['self.__dict__["method"] = state["a"]', '!construct'],
  ['for k, v in state.items():\n    self.__dict__[k] = v', 'dict'],
  ['self.__dict__[state["k"]] = 1', '!construct'],
  ['self.__dict__.update(a=state["a"])', 'dict'],
  ['self.__dict__.update(**state)', '!construct'],
  ['self.__dict__.update({"a": state["a"]})', 'dict'],
  ['self.__dict__.update(dict(state["a"]))', '!construct'],
  ['self.__dict__ = {"a": 1}', 'any'],
  ['self.__dict__ = self.__dict__', 'any'],
  ['self.__dict__ = Other().__dict__', '!construct', 'class Other: pass'],
  ['self.__dict__.setdefault("a", state["b"])', 'dict'],
  ['self.x = self.__dict__.get("a", 0) + 1', 'any *=data'],
  ['self.x = self.__dict__.pop("a")', 'any'],
  ['self.x = self.__dict__.copy()', 'any'],
  ['for k, v in self.__dict__.items():\n    v == 1', 'any *=data'],
  ['for v in self.__dict__.values():\n    v == 1', 'any *=data'],
  ['for k in self.__dict__.keys():\n    k == 1', 'any'],
  ['for k in self.__dict__:\n    k == 1', 'any'],
  ['self.__dict__.clear()', 'any'],
  ['self.__dict__.fromkeys(state)', '!call-unresolved'],
  ['"a" in self.__dict__ and self.__dict__["a"] == 1', 'any *=data'],
  ['self.x = self.__dict__[state["k"]]', 'dict'],
  ['del self.__dict__["a"]', 'any'],
]);

rows('attributes', [
  ['setattr(self, "a", state["a"])', 'dict'],
  ['setattr(self, state["k"], 1)', '!construct'],
  ['setattr(self, "method", state["a"])', '!construct'],
  ['self.append = state["a"]', '!construct'],
  ['self.__a__ = state["a"]', '!construct'],
  ['self.__a__ = 1', 'any'],
  ['del self.a', 'any'],
  ['del state["a"].b', '!write-shared'],
  ['state["a"].b = 1', '!attribute-of-value'],
  ['self.x = self.a.b', 'any *=plain'],
  ['self.x = getattr(self, "a", None)', 'any'],
  ['self.x = hasattr(self, "a") and hasattr(self, "method")', 'any'],
  ['self.x = type(self).__name__ + self.__class__.__module__', 'any'],
  ['self.__class__.x = 1', '!write-shared'],
  ['print.x = 1', '!write-shared'],
  ['self.x = self.method.__name__', 'any'],
  ['self.x = self.method.__func__()', '!call-unresolved'],
  ['object.__setattr__(self, "a", state["a"])', 'dict'],
  ['object.__setattr__(state["b"], "a", 1)', '!write-shared'],
  ['object.__setattr__(self, "__dict__", state)', 'dict'],
  ['object.__delattr__(self, "a")', 'any'],
  ['self.x = object.__getattribute__(self, "a")', 'any'],
  ['self.x = object.__getattribute__(self, state["a"])', '!attribute-of-value'],
  ['super().__setattr__("a", state["a"])', 'dict'],
  ['self.x = super().__dict__', 'any'],
  ['self.x = super().nothing', 'any'],
  ['self.x = super(Model, self).__init__()', 'any'],
  ['self.x = super(state["a"], self).__init__()', '!call-unresolved'],
  ['self.x = os.path.join', 'any', 'import os'],
]);

rows('calls', [
  ['self.x = len(state["a"])', 'dict a=data'],
  ['self.x = bool(state["a"]), abs(state["b"]), str(state["c"])', 'dict a=data b=data c=data'],
  ['self.x = hash(state["a"])', 'dict a=plain'],
  ['self.x = isinstance(state["a"], (int, str)) or callable(state["b"])', 'dict'],
  ['self.x = isinstance(state["a"], state["b"])', '!call-unresolved'],
  [
    'self.x = isinstance(state["a"], Odd)',
    '!call-of-value',
    'class M(type):\n    def __instancecheck__(cls, x): return x()\nclass Odd(metaclass=M): pass',
  ],
  ['self.x = issubclass(type(self), Model)', 'any'],
  ['self.x = type("A", (), state)', '!construct'],
  ['self.x = type(state["a"])', 'dict'],
  ['self.x = id(state["a"])', 'dict'],
  ['self.x = list(state["a"]), tuple(state["b"]), [*state["c"]]', 'dict a=data b=data c=data'],
  ['self.x = set(state["a"])', 'dict a=plain'],
  ['self.x = frozenset(("a", "b"))', 'any'],
  ['self.x = dict(a=state["a"], **state["b"])', 'dict b=data'],
  ['self.x = dict(zip(state["a"], state["b"]))', 'dict a=data b=data'],
  ['self.x = dict([("a", state["a"])])', 'dict'],
  [
    'self.x = sorted(state["a"]), min(state["b"], 1), max(state["c"], key=len)',
    'dict a=data b=data c=data',
  ],
  ['self.x = sum(state["a"]), any(state["b"]), all(state["c"])', 'dict a=data b=data c=data'],
  ['for i, v in enumerate(state["a"]):\n    self.x = v', 'dict a=data'],
  ['for a, b in zip(state["a"], state["b"]):\n    self.x = a', 'dict a=data b=data'],
  ['for a in zip(*state["a"]):\n    self.x = a', 'dict a=data'],
  ['self.x = next(iter(state["a"]), None)', 'dict a=data'],
  ['self.x = list(reversed(state["a"]))', 'dict a=data'],
  ['self.x = list(map(str, state["a"]))', 'dict a=data'],
  ['self.x = list(filter(None, state["a"]))', 'dict a=data'],
  ['for i in range(3):\n    self.x = i', 'any'],
  ['self.x = round(state["a"]) + int(state["b"]) + float(state["c"])', 'dict a=data b=data c=data'],
  ['self.x = vars()', 'any'],
  ['self.x = object()', 'any'],
  ['self.x = open("f")', '!call-unresolved'],
  ['self.x = locals()', '!call-unresolved'],
  ['self.x = (lambda a, b=[]: a == b)(state["a"])', '!attribute-of-value'],
  ['self.x = (lambda a: a == 1)(state["a"])', 'dict a=data'],
  ['self.x = sorted(state["a"], key=lambda v: v[0])', 'dict a=data'],
  [
    'def inner(v, *more, **named):\n    return v == 1\nself.x = inner(state["a"], 1, b=2)',
    'dict a=data',
  ],
  ['@some\ndef inner(v): pass', '!decorated'],
  ['def inner(n):\n    return inner(n)\nself.x = inner(state["a"])', 'dict'],
  ['self.x = self(1)', 'any'],
  ['self.method()()', 'any'],
  ['(1)(2)', 'any'],
  [
    'self.x = clean(state["a"])',
    'dict a=data',
    'def clean(v, strict=True):\n    if strict:\n        return v + 1',
  ],
  ['self.x = clean(state["a"])', 'dict', 'def clean(v):\n    return [v]'],
  [
    'self.x = first(*state["a"], **state["b"])',
    'dict a=data b=data',
    'def first(a, b=None, *rest, c=1, **others):\n    return a == 1, rest, others',
  ],
  ['self.x = pick(b=state["a"])', 'dict a=data', 'def pick(a=1, *, b):\n    return b == a'],
  [
    'self.x = cached(state["a"])',
    '!call-unresolved',
    'import functools\n@functools.lru_cache\ndef cached(v): return v',
  ],
  ['self.x = Model()', 'any'],
  [
    'self.x = Other(state["a"]).get() == 1',
    'dict a=data',
    'class Other:\n    def __init__(self, v): self.v = v\n    def get(self): return self.v',
  ],
  [
    'self.x = Other(state["a"]) == 1',
    '!call-of-value',
    'class Other:\n    def __init__(self, v): self.v = v\n    def __eq__(self, other): return self.v()',
  ],
  [
    'self.x = Other()(state["a"])',
    'dict a=data',
    'class Other:\n    def __call__(self, v): return v == 1',
  ],
  ['self.x = Other()()', 'any', 'class Other: pass'],
  [
    'self.x = Other()',
    '!metaclass',
    'class M(type):\n    def __call__(cls): return 1\nclass Other(metaclass=M): pass',
  ],
  ['self.x = Other()', '!call-effect', 'from x import Base\nclass Other(Base): pass'],
  [
    'self.x = Pair(state["a"], 1)',
    '!call-unresolved',
    'from collections import namedtuple\nPair = namedtuple("Pair", "a b")',
  ],
  [
    'self.x = Other.make(state["a"])',
    'dict',
    'class Other:\n    @classmethod\n    def make(cls, v):\n        self = cls.__new__(cls)\n        self.v = v\n        return self',
  ],
  [
    'self.x = Other.calc(state["a"])',
    'dict a=data',
    'class Other:\n    @staticmethod\n    def calc(v): return v * 1 > 0'.replace('* 1', '+ 1'),
  ],
  ['self.x = state["a"].__new__(Model)', '!call-of-value'],
  ['self.x = object.__new__(state["a"])', '!call-of-value'],
  ['self.x = OrderedDict(state["a"])', 'dict a=data', 'from collections import OrderedDict'],
]);

rows('methods of builtins', [
  ['self.x = state["a"].lower().split(",")', 'dict a=plain'],
  ['state["a"].append(1)', 'dict a=plain'],
  ['state["a"].append(self)', '!write-shared'],
  ['state["a"].foo()', '!call-of-value'],
  ['state["a"].b.copy()', '!call-unresolved'],
  ['self.x = "a b".split() + ["c"]', 'any'],
  ['self.x = "{} {}".format(state["a"], 1)', 'dict a=data'],
  ['self.x = ",".join(state["a"])', 'dict a=data'],
  ['self.x = "a".foo()', '!call-unresolved'],
  ['self.x = "%s" % state["a"]', 'dict a=data'],
  ['x = []\nx.append(state["a"])\nself.x = x[0] == 1', 'dict a=data'],
  ['x = []\nx.extend(state["a"])\nx.insert(0, 1)\nx.sort()\nself.x = x', 'dict a=data'],
  [
    'x = {}\nx["a"] = state["a"]\nx.update(b=1)\nx.update({"c": 2})\nself.x = x.get("a") == 1',
    'dict a=data',
  ],
  ['x = {}\nx.update(state)\nself.x = x["a"]', 'dict'],
  ['x = {}\nx.update(self.__dict__)\nself.x = x', 'any'],
  ['x = {}\nx.update(state["a"])', 'dict a=plain'],
  ['x = set()\nx.add(state["a"])', 'dict a=plain'],
  ['x = {1: state["a"]}\nfor k, v in x.items():\n    self.x = v == 1', 'dict a=data'],
  [
    'x = {1: state["a"]}\nself.x = [v == 1 for v in x.values()] + [k for k in x.keys()]',
    'dict a=data',
  ],
  ['x = dict(a=1).copy()\nx.setdefault("b", state["b"])\nself.x = x.pop("b")', 'dict'],
  ['x = [1]\nself.x = x.foo()', '!call-unresolved'],
  ['TABLE.append(state)', '!write-shared', 'TABLE = []'],
  ['self.x = TABLE.get(state["a"])', 'dict a=plain', 'TABLE = {"a": 1}'],
  ['self.x = TABLE[state["a"]]', 'dict a=plain', 'TABLE = {"a": 1}'],
  ['TABLE["a"] = 1', '!write-shared', 'TABLE = {}'],
  ['del TABLE["a"]', '!write-shared', 'TABLE = {}'],
  ['x = [1]\ndel x[0]', 'any'],
  ['del state["a"]["b"]', 'dict a=plain'],
  ['state["a"]["b"] = 1', 'dict a=plain'],
  ['state["a"]["b"] = self', '!write-shared'],
  ['x = [3, 1]\nx.sort(key=state["a"])', '!call-of-value'],
]);

rows('operators', [
  ['self.x = -state["a"], not state["b"], ~1', 'dict a=data b=data'],
  ['self.x = state["a"] and state["b"]', 'dict a=data'],
  ['self.x = 1 if state["a"] else 2', 'dict a=data'],
  ['self.x = state["a"] is None', 'dict'],
  ['self.x = state["a"] in ("x", "y")', 'dict a=plain'],
  ['self.x = "k" in state["a"]', 'dict a=data'],
  ['self.x = [state["a"]] == [1]', 'dict a=data'],
  ['self.x = 2 ** state["a"]', '!call-effect'],
  ['self.x = [0] * state["a"]', '!call-effect'],
  ['self.x = state["a"][1:state["b"]]', 'dict a=data b=data'],
  ['self.x = state["a"]["b"]["c"] == 1', 'dict a=data'],
  ["self.x = f\"{state['a']!r:>{state['b']}}\"", 'dict a=data b=data'],
  ['if (n := state["a"]) > 1:\n    self.x = n', 'dict a=data'],
  ['self.x = [v for v in state["a"] if v > 1]', 'dict a=data'],
  ['self.x = {v for v in state["a"]}', 'dict a=plain'],
  ['self.x = {k: v for k, v in state["a"].items()}', 'dict a=plain'],
  ['self.x = (v for v in state["a"])', 'dict a=data'],
  ['self.x = Other()[0]', 'any', 'class Other: pass'],
  [
    'self.x = Other()[state["a"]]',
    'dict a=data',
    'class Other:\n    def __getitem__(self, k): return k == 1',
  ],
  [
    'Other()[0] = state["a"]',
    'dict a=data',
    'class Other:\n    def __setitem__(self, k, v): self.x = v == 1',
  ],
  [
    'for v in Other():\n    self.x = v',
    'any',
    'class Other:\n    def __iter__(self): return iter([1])',
  ],
  ['for v in Other():\n    self.x = v', 'any', 'class Other(list): pass'],
  [
    'for v in Other():\n    self.x = v',
    '!construct',
    'class Other:\n    def __iter__(self):\n        yield 1',
  ],
  ['self.x = len(Other()) + bool(Other())', 'any', 'class Other:\n    def __len__(self): return 1'],
  ['self.x = Kind["A"]', 'any', 'import enum\nclass Kind(enum.Enum):\n    A = 1'],
  ['self.x = print[0]', 'any'],
  ['self.x = self.method[0]', '!attribute-of-value'],
]);

rows('statements', [
  ['x = y = state["a"]\nself.x = x', 'dict'],
  ['x: int = state["a"]\nself.x: int = x + 1', 'dict a=data'],
  ['self.n += state["a"]', 'dict *=data'.replace('*', 'a') + ' n=data'],
  ['COUNT += 1', 'any', 'COUNT = 1'],
  ['global COUNT\nCOUNT = 1', '!write-shared', 'COUNT = 1'],
  [
    'x = 1\ndef inner():\n    nonlocal x\n    x = state["a"]\ninner()\nself.x = x == 1',
    'dict a=data',
  ],
  ['while state["a"]:\n    break\nelse:\n    self.x = 1', 'dict a=data'],
  ['for a in ():\n    pass\nelse:\n    self.x = 1', 'any'],
  [
    'try:\n    self.x = state["a"] + 1\nexcept (KeyError, ValueError) as e:\n    raise\nelse:\n    pass\nfinally:\n    self.y = 1',
    'dict a=data',
  ],
  ['try:\n    pass\nexcept KeyError as e:\n    raise e', 'any'],
  ['raise ValueError("no") from None', 'any'],
  ['raise NotImplementedError', 'any'],
  ['with LOCK:\n    self.x = 1', 'any', 'import threading\nLOCK = threading.Lock()'],
  [
    'with warnings.catch_warnings() as w:\n    warnings.simplefilter("ignore")',
    'any',
    'import warnings',
  ],
  ['with open("f"):\n    pass', '!call-unresolved'],
  [
    'LOG.warning("old %s", state["a"])',
    'dict a=data',
    'import logging\nLOG = logging.getLogger(__name__)',
  ],
  [
    'LOG.addHandler(state["a"])',
    '!call-unresolved',
    'import logging\nLOG = logging.getLogger(__name__)',
  ],
  ['import os.path as p, sys\nself.x = sys', 'any'],
  ['from os import path as p\nself.x = p', 'any'],
  ['from . import other\nself.x = other', 'any'],
  ['class Inner: pass', '!construct'],
  ['match state:\n    case 1: pass', '!construct'],
  ['await state', '!construct'],
  ['[x, *y] = state["a"]', 'dict a=data'],
  ['self.x, self.y = (state["a"], 1)', 'dict'],
]);

rows('values of the module', [
  ['self.x = LIMIT + 1', 'any', 'LIMIT = 10'],
  ['self.x = NAMES[0].upper()', 'any', 'NAMES = ("a", "b")'],
  ['for n in NAMES:\n    setattr(self, n, 1)', 'any', 'NAMES = ("a", "b")'],
  ['for n in NAMES:\n    setattr(self, n, 1)', '!construct', 'NAMES = ["a", "b"]'],
  ['self.x = A == 1', 'any', 'import sys\nA = 1 if sys else "b"'],
  ['self.x = A == 1', 'any', 'B = 2\nA = B'],
  ['self.x = A == 1', 'any', 'A = not 1'],
  ['self.x = A == 1', '!attribute-of-value', 'A = make()'],
  ['self.x = A()', '!call-unresolved', 'A = make()'],
  ['self.x = A.b', 'any', 'class Other:\n    b = 1\nA = Other()'],
  ['self.x = A.c()', '!call-unresolved', 'class Other: pass\nA = Other()'],
  ['A.c = state', '!write-shared', 'class Other: pass\nA = Other()'],
  ['object.__setattr__(A, "c", state)', '!write-shared', 'class Other: pass\nA = Other()'],
  ['self.x = isinstance(state, TYPES)', 'any', 'TYPES = (int, dict)'],
  ['self.x = T("a")', 'any', 'T = str'],
  ['self.x = x_y', 'any', 'x_y = lambda: 1'],
  ['self.x = [x for x in state["a"]], x', 'dict a=data', 'x = 1'],
]);

describe('members of a class', () => {
  const withMembers = (members: string, body: string, before = ''): string => {
    const text = `${before}\nclass Model:\n${members.replace(/^/gm, '    ')}\n    def __setstate__(self, state):\n        ${body.replaceAll('\n', '\n        ')}\n`;
    const found = classOf(learnText(text), 'Model');
    if ('reasons' in found) return `!${found.reasons[0]?.code ?? ''}`;
    return [found.build, ...found.conditions.map(({ key, needs }) => `${key}=${needs}`)].join(' ');
  };

  test.each([
    ['n = 1', 'self.x = self.n + 1', 'any *=data'],
    ['names = ["a"]', 'self.names.append(1)', '!write-shared'],
    ['class Inner: pass', 'self.x = self.Inner()', '!call-of-value'],
    ['make = staticmethod(print)', 'self.x = self.make()', '!attribute-of-value'],
    ['@property\ndef p(self): return self._p', 'self.x = self.p == 1', 'any *=data'],
    ['@property\ndef p(self): return self._p', 'self.p = state', 'any'],
    [
      '@property\ndef p(self): return 1\n@p.setter\ndef p(self, v): self._p = v + 1',
      'self.p = state["a"]',
      'dict a=data',
    ],
    [
      '@cached_property\ndef p(self): return 1',
      'self.x = self.p',
      'any',
      'from functools import cached_property',
    ],
    ['@odd\ndef m(self): pass', 'self.x = self.m', '!attribute-of-value', 'from other import odd'],
    ['def m(self): pass\nn = m', 'self.n()', 'any'],
    ['def __getattr__(self, name): return name', 'self.x = self.anything', 'any'],
    [
      'def __getattr__(self, name): return self._load(name)\ndef _load(self, name): exec(name)',
      'self.x = self.anything',
      '!call-unresolved',
    ],
    ['def __delattr__(self, name): pass', 'del self.a', '!construct'],
    ['import os', 'self.x = self.os', 'any'],
    [
      'if True:\n    def m(self): return 1\nelse:\n    def m(self): return exec("1")',
      'self.m()',
      '!call-unresolved',
    ],
    ['@classmethod\ndef c(cls): return cls.__name__', 'self.x = self.c()', 'any'],
    ['@abc.abstractmethod\ndef m(self): ...', 'self.m()', 'any', 'import abc'],
  ])('%s with %s gives %s', (members, body, proof, before = '') => {
    expect(withMembers(members, body, before)).toBe(proof);
  });
});

describe('containers that are subclassed', () => {
  test.each([
    ['dict', 'self.update(state)', 'dict *=data'],
    ['dict', 'self["a"] = state["a"]', 'dict a=data'],
    ['dict', 'super().__init__(a=state["a"])', 'dict a=data'],
    ['dict', 'dict.__setitem__(self, "a", 1)', 'any'],
    ['dict', 'self.x = self.get("a") == 1', 'any'],
    ['list', 'self.extend(state["a"])', 'dict a=data'],
    ['list', 'self.append(state["a"])\nself.x = self.pop() == 1', 'dict a=data'],
    ['list', 'self.sort()', '!call-of-value'],
    ['ValueError', 'super().__setstate__({})', '!call-effect'],
    ['set', 'self.add(state["a"])', 'dict a=plain'],
  ])('%s: %s gives %s', (base, body, proof) => {
    const indented = body.replaceAll('\n', '\n        ');
    const text = `class Model(${base}):\n    def __setstate__(self, state):\n        ${indented}\n`;
    const found = classOf(learnText(text), 'Model');
    const given =
      'reasons' in found
        ? `!${found.reasons[0]?.code ?? ''}`
        : [found.build, ...found.conditions.map(({ key, needs }) => `${key}=${needs}`)].join(' ');
    expect(given).toBe(proof);
  });
});
