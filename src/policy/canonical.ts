/**
 * One spelling for the modules that Python has under several names, so that a table needs one row.
 * Used to recognise what is dangerous, never to make anything clean.
 * @module
 */

/** C accelerators, platform modules and Python 2 names, by the public module that holds the same callables. */
const PUBLIC_MODULE: Readonly<Record<string, string>> = {
  __builtin__: 'builtins',
  __builtins__: 'builtins',
  posix: 'os',
  nt: 'os',
  _io: 'io',
  _pyio: 'io',
  _operator: 'operator',
  _functools: 'functools',
  _codecs: 'codecs',
  _pickle: 'pickle',
  cPickle: 'pickle',
  _socket: 'socket',
  _ctypes: 'ctypes',
  _thread: 'threading',
  _collections: 'collections',
  copy_reg: 'copyreg',
  'importlib._bootstrap': 'importlib',
  _frozen_importlib: 'importlib',
  imp: 'importlib',
};

/** The public name of a module; itself when it has no other. */
export function publicModule(module: string): string {
  return Object.hasOwn(PUBLIC_MODULE, module) ? (PUBLIC_MODULE[module] ?? module) : module;
}

/** `module.name` under the public name of the module. */
export function publicName(module: string, name: string): string {
  return name === '' ? publicModule(module) : `${publicModule(module)}.${name}`;
}
