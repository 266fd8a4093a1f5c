import { describe, expect, test } from 'vitest';
import { provenIn, reasonsFor } from '../../test/python-library.ts';

/** Each class does while it is built, filled or dropped what a model file must not make happen. */
const GADGETS: readonly (readonly [what: string, code: string, text: string])[] = [
  [
    'runs a text of the state with exec',
    'call-unresolved',
    `class Gadget:
    def __setstate__(self, state):
        self.__dict__.update(state)
        exec(self._template)`,
  ],
  [
    'unpickles bytes of the state',
    'call-unresolved',
    `import pickle
class Gadget:
    def __setstate__(self, state):
        self._data = pickle.loads(state[1])`,
  ],
  [
    'opens a path of the state through __init__',
    'call-unresolved',
    `class Gadget:
    def __init__(self, path):
        self.handle = open(path)
    def __setstate__(self, state):
        path, size = state
        self.__init__(path)`,
  ],
  [
    'lets C allocate what the state says',
    'call-unresolved',
    `from . import _core
class Gadget:
    def __setstate__(self, state):
        mode, size = state
        self.image = _core.new(mode, size)`,
  ],
  [
    'rebuilds a semaphore by its name',
    'call-unresolved',
    `import _multiprocessing
class Gadget:
    def __setstate__(self, state):
        self._semlock = _multiprocessing.SemLock._rebuild(*state)`,
  ],
  [
    'removes a folder when it is dropped',
    'call-unresolved',
    `import shutil
class Gadget:
    def __del__(self):
        if hasattr(self, '_path'):
            shutil.rmtree(self._path)`,
  ],
  [
    'calls a value of the state when it is dropped',
    'call-of-value',
    `class Gadget:
    _unlink = None
    def __del__(self):
        self._unlink('file')`,
  ],
  [
    'has a __del__ by assignment',
    'call-of-value',
    `class Gadget:
    def close(self):
        self.fp.flush()
    __del__ = close`,
  ],
  [
    'closes a file descriptor of the state when it is dropped',
    'call-unresolved',
    `import os
class Gadget:
    def __del__(self):
        os.close(self.fd)`,
  ],
  [
    'wraps a method of its class while it is built',
    'write-shared',
    `class Gadget:
    def __setstate__(self, state):
        self.__dict__.update(state)
        self._hook()
    def _hook(self):
        self.__class__.step = state`,
  ],
  [
    'calls a method of a module in the state',
    'call-of-value',
    `class Gadget:
    def __setstate__(self, state):
        super().__setattr__('module', state['module'])
        for one in self.module.modules():
            pass`,
  ],
  [
    'calls a value of the state from __getattr__',
    'call-of-value',
    `class Gadget:
    def __getattr__(self, name):
        return self.__dict__['_make']((name, self))`,
  ],
  [
    'calls a method of an argument in __new__ and in __init__',
    'call-of-value',
    `class Gadget:
    def __new__(cls, *system):
        return system[0].to_tf()
    def __init__(self, *system):
        system[0].to_tf()`,
  ],
  [
    'asks the loaders of a value for its state',
    'call-of-value',
    `class Gadget:
    def __setstate__(self, state):
        self._obj = state['obj']
        self._obj.__setstate__(state)`,
  ],
  [
    'sets its own class from the state',
    'construct',
    `class Gadget:
    def __setstate__(self, state):
        self.__class__ = state['cls']`,
  ],
  [
    'imports a module that the state names',
    'call-unresolved',
    `import importlib
class Gadget:
    def __setstate__(self, state):
        self.module = importlib.import_module(state['module'])`,
  ],
  [
    'reads an attribute that the state names',
    'attribute-of-value',
    `class Gadget:
    def __setstate__(self, state):
        getattr(self, state['name'])`,
  ],
  [
    'sets attributes under names from deep in the state',
    'construct',
    `class Gadget:
    def __setstate__(self, state):
        for key, value in state['attributes'].items():
            setattr(self, key, value)`,
  ],
  [
    'updates its dict with a dict from deep in the state',
    'construct',
    `class Gadget:
    def __setstate__(self, state):
        self.__dict__.update(state['attributes'])`,
  ],
  [
    'puts a value of the state in the place of a method',
    'construct',
    `class Gadget:
    def close(self):
        pass
    def __setstate__(self, state):
        self.close = state['close']`,
  ],
  [
    'enters a context of the state',
    'construct',
    `class Gadget:
    def __setstate__(self, state):
        with state['lock']:
            pass`,
  ],
  [
    'counts as far as the state says',
    'call-effect',
    `class Gadget:
    def __setstate__(self, state):
        for index in range(state['n']):
            pass`,
  ],
  [
    'keeps what a decorator made of its method',
    'call-unresolved',
    `from somewhere import traced
class Gadget:
    @traced
    def __setstate__(self, state):
        self.__dict__.update(state)`,
  ],
  [
    'writes a global',
    'write-shared',
    `registry = {}
class Gadget:
    def __setstate__(self, state):
        registry[state['name']] = self`,
  ],
  [
    'is a generator',
    'construct',
    `class Gadget:
    def __setstate__(self, state):
        yield state`,
  ],
  [
    'sorts by a function of the state',
    'call-of-value',
    `class Gadget:
    def __setstate__(self, state):
        self.items = sorted(state['items'], key=state['key'])`,
  ],
  [
    'maps a function of the state',
    'call-of-value',
    `class Gadget:
    def __setstate__(self, state):
        self.items = list(map(state['f'], state['items']))`,
  ],
  [
    'looks attributes up in its own way',
    'construct',
    `class Gadget:
    def __getattribute__(self, name):
        return object.__getattribute__(self, name)`,
  ],
  [
    'has a property called __class__',
    'construct',
    `class Gadget:
    @property
    def __class__(self):
        return self.kind()`,
  ],
  [
    'is made by a metaclass that runs',
    'metaclass',
    `class Meta(type):
    def __new__(mcs, name, bases, body):
        body['__setstate__'] = body['load']
        return super().__new__(mcs, name, bases, body)
class Gadget(metaclass=Meta):
    pass`,
  ],
  [
    'inherits a metaclass that runs',
    'metaclass',
    `class Meta(type):
    def __init__(cls, name, bases, body):
        cls.__del__ = body['close']
class Base(metaclass=Meta):
    pass
class Gadget(Base):
    pass`,
  ],
  [
    'stands under a decorator that is not known',
    'class-decorator',
    `from somewhere import register
@register
class Gadget:
    pass`,
  ],
  [
    'stands under a decorator that sets attributes of any name',
    'class-decorator',
    `def add(cls):
    for name, value in TABLE.items():
        setattr(cls, name, value)
    return cls
@add
class Gadget:
    pass`,
  ],
  [
    'stands under a decorator that gives something else back',
    'class-decorator',
    `class Other:
    pass
def swap(cls):
    return Other
@swap
class Gadget:
    pass`,
  ],
  [
    'is changed by the __init_subclass__ of its base',
    'init-subclass',
    `class Base:
    def __init_subclass__(cls):
        for name in NAMES:
            setattr(cls, name, make(name))
class Gadget(Base):
    pass`,
  ],
  [
    'gets a special method from outside',
    'call-unresolved',
    `def load(self, state):
    pass
class Gadget:
    pass
Gadget.__setstate__ = load`,
  ],
  [
    'gets a special method in a function of the module',
    'call-unresolved',
    `class Gadget:
    pass
def install(load):
    Gadget.__setstate__ = load
install(print)`,
  ],
  [
    'is passed to a function that nobody knows',
    'patched',
    `from somewhere import wrap
class Gadget:
    pass
wrap(Gadget)`,
  ],
  [
    'is gone through in a loop of its module',
    'patched',
    `class Gadget:
    pass
for cls in [Gadget]:
    cls.__setstate__ = print`,
  ],
  [
    'has a base that nobody knows',
    'base-unknown',
    `from somewhere import Base
class Gadget(Base):
    pass`,
  ],
  [
    'has a base that is one of two',
    'mro-ambiguous',
    `try:
    from somewhere import Base
except ImportError:
    class Base:
        pass
class Other:
    pass
if Other:
    Both = Base
class A:
    pass
class B:
    pass
if A:
    Base2 = A
else:
    Base2 = B
class Gadget(Base2):
    pass`,
  ],
  [
    'is defined twice',
    'mro-ambiguous',
    `import sys
if sys.flags:
    class Gadget:
        pass
else:
    class Gadget:
        def __setstate__(self, state):
            exec(state)`,
  ],
  [
    'is replaced by what a call gives',
    'mro-ambiguous',
    `class Gadget:
    pass
Gadget = make(Gadget)`,
  ],
  [
    'binds names in its body that are not written out',
    'construct',
    `class Gadget:
    exec(TEMPLATE)`,
  ],
  [
    'is the base of itself through a circle',
    'mro-ambiguous',
    `class A(B):
    pass
class B(A):
    pass
class Gadget(A):
    pass`,
  ],
  [
    'calls a function that is bound twice, once badly',
    'call-unresolved',
    `import os
if os.name:
    def clean(path):
        pass
else:
    def clean(path):
        os.remove(path)
class Gadget:
    def __setstate__(self, state):
        clean(state['path'])`,
  ],
  [
    'calls a name that a function of the module rebinds',
    'call-unresolved',
    `def clean(path):
    pass
def setup():
    global clean
    clean = print
class Gadget:
    def __setstate__(self, state):
        clean(state['path'])`,
  ],
  [
    'runs a property whose getter calls a value',
    'call-of-value',
    `class Gadget:
    @property
    def made(self):
        return self.factory()
    def __setstate__(self, state):
        self.__dict__.update(state)
        getattr(self, 'made')`,
  ],
  [
    'runs a setter that calls a value',
    'call-of-value',
    `class Gadget:
    @property
    def model(self):
        return self._model
    @model.setter
    def model(self, value):
        self._model = value.to('cpu')
        value()
    def __setstate__(self, state):
        for key, value in state.items():
            setattr(self, key, value)`,
  ],
  [
    'writes through __setattr__ of its own that calls a value',
    'call-of-value',
    `class Gadget:
    def __setattr__(self, name, value):
        value(name)
    def __setstate__(self, state):
        self.model = state['model']`,
  ],
  [
    'writes through a descriptor that nobody knows',
    'attribute-of-value',
    `from somewhere import Field
class Gadget:
    model = Field()
    def __setstate__(self, state):
        self.model = state['model']`,
  ],
  [
    'hands values to a default argument that is a function',
    'call-unresolved',
    `class Gadget:
    def __setstate__(self, state, load=eval):
        load(state['text'])`,
  ],
  [
    'copies the state with copy.deepcopy',
    'call-unresolved',
    `import copy
class Gadget:
    def __setstate__(self, state):
        self.__dict__.update(copy.deepcopy(state))`,
  ],
  [
    'calls what a value of the state has under a name',
    'call-of-value',
    `class Gadget:
    def __setstate__(self, state):
        load = state['loader'].load
        load()`,
  ],
  [
    'formats a message with an exception that holds a value',
    'attribute-of-value',
    `class Gadget:
    def __setstate__(self, state):
        try:
            self.x = state['x']
        except Exception as error:
            raise ValueError(f'no state: {error}')`,
  ],
  [
    'makes a class while it is built',
    'construct',
    `class Gadget:
    def __setstate__(self, state):
        self.cls = type(state['name'], (), state)`,
  ],
  [
    'tests the state as a whole, whatever it is, and keeps it',
    'ok:dict',
    `class Gadget:
    def __setstate__(self, state):
        if state:
            self.state = state`,
  ],
  [
    'reads a class attribute that may be a descriptor',
    'attribute-of-value',
    `from somewhere import lazy
class Gadget:
    model = lazy('model')
    def __setstate__(self, state):
        self.__dict__.update(state)
        self.other = self.model`,
  ],
  [
    'raises what the state holds',
    'call-of-value',
    `class Gadget:
    def __setstate__(self, state):
        raise state['error']`,
  ],
  [
    'makes a text of an object by a template of the state',
    'call-unresolved',
    `class Shown:
    def __str__(self):
        exec('1')
class Gadget:
    def __setstate__(self, state):
        self.text = state['template'] % Shown()`,
  ],
  [
    'deletes through a property',
    'attribute-of-value',
    `class Gadget:
    @property
    def model(self): pass
    @model.deleter
    def model(self):
        self.unlink()
    def __setstate__(self, state):
        del self.model`,
  ],
  [
    'gets an ordinary method in a function of the module',
    'attribute-of-value',
    `class Gadget:
    def _init(self):
        pass
    def __setstate__(self, state):
        self._init()
def install():
    Gadget._init = print
install()`,
  ],
  [
    'holds something that changes the class by __set_name__',
    'patched',
    `class Field:
    def __set_name__(self, owner, name):
        for hook in HOOKS:
            setattr(owner, hook, self)
class Gadget:
    model = Field()`,
  ],
  [
    'subscripts a class that runs code then',
    'call-effect',
    `class Table:
    def __class_getitem__(cls, key):
        exec(key)
class Gadget:
    def __setstate__(self, state):
        self.row = Table[state['key']]`,
  ],
  [
    'makes a __setstate__ up in __getattr__',
    'construct',
    `class Gadget:
    def __getattr__(self, name):
        def fallback(*args):
            return None
        return fallback`,
  ],
  [
    'calls super() in an inner function',
    'call-unresolved',
    `class Base:
    def load(self, state):
        exec(state)
class Gadget(Base):
    def __setstate__(self, state):
        def inner():
            super().load(state)
        inner()`,
  ],
];

describe('a class stays out that', () => {
  test.each(GADGETS)('%s', (_what, code, text) => {
    if (code === 'ok:dict') expect(provenIn(text, 'Gadget').build).toBe('dict');
    else expect(reasonsFor(text)).toContain(code);
  });
});
