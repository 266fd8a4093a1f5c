/**
 * Builtin classes.
 * @module
 */
import type { DeclaredClass, DeclaredLibrary } from '../declared.ts';

const STORES = { why: 'Keeps what it is given, or gives it out.', source: 'cpython Objects/' };

const object: DeclaredClass = {
  newobj: 'any',
  init: 'any',
  methods: {
    __setattr__: 'any',
    __getattribute__: 'any',
    __delattr__: 'any',
    __init_subclass__: 'any',
    __subclasshook__: 'any',
    __reduce__: 'any',
    __reduce_ex__: 'any',
    __getstate__: 'any',
    __dir__: 'any',
    __sizeof__: 'any',
    __repr__: 'any',
    __str__: 'any',
    __format__: 'any',
    __hash__: 'any',
    __eq__: 'any',
    __ne__: 'any',
  },
  why: 'Makes an empty instance; arguments are refused or ignored. Hash and comparison are by identity.',
  source: 'cpython Objects/typeobject.c object_new, object_init',
};

const dict: DeclaredClass = {
  newobj: 'any',
  init: 'data',
  items: true,
  hash: 'no',
  methods: {
    get: 'plain',
    keys: 'any',
    values: 'any',
    items: 'any',
    copy: 'any',
    pop: 'plain',
    popitem: 'any',
    clear: 'any',
    update: 'data',
    setdefault: 'data',
    __getitem__: 'plain',
    __setitem__: 'data',
    __delitem__: 'plain',
    __contains__: 'plain',
    __len__: 'any',
    __iter__: 'any',
    __repr__: 'any',
  },
  why: 'dict_new ignores its arguments; keys are hashed when it is filled.',
  source: 'cpython Objects/dictobject.c',
};

const list: DeclaredClass = {
  newobj: 'any',
  init: 'data',
  items: true,
  hash: 'no',
  methods: {
    append: 'any',
    extend: 'data',
    insert: 'any',
    pop: 'plain',
    clear: 'any',
    copy: 'any',
    reverse: 'any',
    __getitem__: 'plain',
    __setitem__: 'data',
    __len__: 'any',
    __iter__: 'any',
    __repr__: 'any',
  },
  why: 'list_new ignores its arguments; list_extend iterates over one.',
  source: 'cpython Objects/listobject.c',
};

const set: DeclaredClass = {
  newobj: 'any',
  init: 'plain',
  items: true,
  hash: 'no',
  methods: {
    add: 'plain',
    update: 'plain',
    discard: 'plain',
    remove: 'plain',
    clear: 'any',
    copy: 'any',
    __contains__: 'plain',
    __len__: 'any',
    __iter__: 'any',
  },
  why: 'set_new ignores its arguments; filling hashes.',
  source: 'cpython Objects/setobject.c',
};

const tuple: DeclaredClass = {
  newobj: 'data',
  init: 'any',
  hash: 'no',
  methods: {
    __getitem__: 'plain',
    __len__: 'any',
    __iter__: 'any',
    index: 'plain',
    count: 'plain',
  },
  why: 'tuple_new iterates over its argument. The hash is that of the items.',
  source: 'cpython Objects/tupleobject.c',
};

/** Converts its argument by a protocol method of it. */
const converts: DeclaredClass = {
  newobj: 'plain',
  init: 'any',
  why: 'Converts its argument by a method of it: inert for plain data.',
  source: 'cpython Objects/',
};

const exception: DeclaredClass = {
  newobj: 'any',
  init: 'any',
  build: 'dict',
  setsAttributes: true,
  // BaseException_set_args makes a tuple of it.
  needs: { args: 'data' },
  methods: { with_traceback: 'any', add_note: 'any', __str__: 'any', __repr__: 'any' },
  why: 'Keeps its arguments; __setstate__ sets each item of the state as an attribute.',
  source: 'cpython Objects/exceptions.c BaseException_new, BaseException_setstate',
};

const derived: DeclaredClass = {
  bases: ['builtins.Exception'],
  why: 'Keeps its arguments.',
  source: 'cpython Objects/exceptions.c',
};

/** Exceptions that take their arguments apart: inert, as none is called. */
const EXCEPTIONS = [
  'ArithmeticError',
  'AssertionError',
  'AttributeError',
  'BufferError',
  'EOFError',
  'ImportError',
  'LookupError',
  'MemoryError',
  'NameError',
  'OSError',
  'ReferenceError',
  'RuntimeError',
  'StopIteration',
  'StopAsyncIteration',
  'SyntaxError',
  'SystemError',
  'TypeError',
  'ValueError',
  'Warning',
];

const SUB: Readonly<Record<string, readonly string[]>> = {
  ArithmeticError: ['OverflowError', 'ZeroDivisionError', 'FloatingPointError'],
  LookupError: ['IndexError', 'KeyError'],
  ImportError: ['ModuleNotFoundError'],
  NameError: ['UnboundLocalError'],
  OSError: [
    'FileNotFoundError',
    'FileExistsError',
    'PermissionError',
    'TimeoutError',
    'ConnectionError',
    'InterruptedError',
    'IsADirectoryError',
    'NotADirectoryError',
    'BlockingIOError',
    'ChildProcessError',
    'ProcessLookupError',
  ],
  RuntimeError: ['NotImplementedError', 'RecursionError'],
  SyntaxError: ['IndentationError'],
  ValueError: ['UnicodeError'],
  UnicodeError: ['UnicodeDecodeError', 'UnicodeEncodeError', 'UnicodeTranslateError'],
  Warning: [
    'UserWarning',
    'DeprecationWarning',
    'PendingDeprecationWarning',
    'RuntimeWarning',
    'FutureWarning',
    'SyntaxWarning',
    'ImportWarning',
    'UnicodeWarning',
    'BytesWarning',
    'ResourceWarning',
    'EncodingWarning',
  ],
};

function exceptions(): Record<string, DeclaredClass> {
  const all: Record<string, DeclaredClass> = {};
  for (const name of EXCEPTIONS) all[`builtins.${name}`] = derived;
  for (const [base, names] of Object.entries(SUB))
    for (const name of names) all[`builtins.${name}`] = { ...derived, bases: [`builtins.${base}`] };
  return all;
}

export const builtins: DeclaredLibrary = {
  library: 'builtins',
  // Objects/exceptions.c and Modules/socketmodule.c: other names of one class.
  aliases: {
    'builtins.EnvironmentError': 'builtins.OSError',
    'builtins.IOError': 'builtins.OSError',
    'builtins.WindowsError': 'builtins.OSError',
    'os.error': 'builtins.OSError',
    'socket.error': 'builtins.OSError',
    'select.error': 'builtins.OSError',
  },
  classes: {
    'builtins.object': object,
    'builtins.dict': dict,
    'builtins.list': list,
    'builtins.set': set,
    'builtins.frozenset': { ...set, newobj: 'plain', init: 'any', items: undefined },
    'builtins.tuple': tuple,
    'builtins.str': { ...converts, methods: { join: 'plain', format: 'plain', split: 'plain' } },
    'builtins.int': converts,
    'builtins.float': converts,
    'builtins.complex': converts,
    'builtins.bytes': converts,
    'builtins.bytearray': { ...converts, newobj: 'any', init: 'plain', hash: 'no' },
    'builtins.bool': { ...converts, bases: ['builtins.int'] },
    'builtins.super': {
      newobj: 'no',
      why: 'Looks attributes up.',
      source: 'cpython Objects/typeobject.c',
    },
    'builtins.type': {
      newobj: 'no',
      init: 'no',
      subclasses: 'inert',
      why: 'Makes classes: never from a file.',
      source: 'cpython Objects/typeobject.c type_new',
    },
    'builtins.property': {
      newobj: 'any',
      init: 'any',
      runs: ['__get__', '__set__', '__delete__'],
      why: 'Keeps functions; reading or writing where it stands in a class calls them.',
      source: 'cpython Objects/descrobject.c property_init_impl, property_descr_get',
    },
    'builtins.staticmethod': { newobj: 'any', init: 'any', runs: ['__get__'], ...STORES },
    'builtins.classmethod': { newobj: 'any', init: 'any', runs: ['__get__'], ...STORES },
    'builtins.BaseException': exception,
    'builtins.Exception': { ...derived, bases: ['builtins.BaseException'] },
    'builtins.KeyboardInterrupt': { ...derived, bases: ['builtins.BaseException'] },
    'builtins.SystemExit': { ...derived, bases: ['builtins.BaseException'] },
    'builtins.GeneratorExit': { ...derived, bases: ['builtins.BaseException'] },
    ...exceptions(),
    'builtins.OSError': {
      ...derived,
      newobj: 'plain',
      init: 'plain',
      needs: { characters_written: 'plain' },
      why: 'Looks its number up in a table; characters_written is converted to a number.',
      source: 'cpython Objects/exceptions.c OSError_new, OSError_written_set',
    },
    'builtins.ImportError': {
      ...derived,
      init: 'plain',
      why: 'Keeps its arguments; as a call it takes texts.',
      source: 'cpython Objects/exceptions.c ImportError_init',
    },
    'builtins.UnicodeError': {
      ...derived,
      bases: ['builtins.ValueError'],
      newobj: 'any',
      init: 'plain',
      needs: { start: 'plain', end: 'plain' },
      why: 'Converts the positions to numbers.',
      source: 'cpython Objects/exceptions.c UnicodeDecodeError_members',
    },
    'builtins.SyntaxError': {
      ...derived,
      init: 'data',
      needs: { print_file_and_line: 'plain' },
      why: 'Takes a tuple apart.',
      source: 'cpython Objects/exceptions.c SyntaxError_init',
    },
  },
  wrappers: {
    'builtins.staticmethod': 'Gives the function back.',
    'builtins.classmethod': 'Binds the class.',
  },
};
