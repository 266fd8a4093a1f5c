/**
 * Classes 24 to 26: against scanners and unpicklers themselves, and imports that act alone.
 * @module
 */
import {
  APPEND,
  BUILD,
  NONE,
  SETITEM,
  STOP,
  attributes,
  call,
  dict,
  global,
  list,
  num,
  pickle,
  proto,
  stackGlobal,
  str,
  tuple,
} from '../../../test/assembler.ts';
import type { Piece } from '../../../test/assembler.ts';
import { SYSTEM } from './inert.ts';
import { doubtful, known, type ClassNumber, type Sample } from './sample.ts';

/** Classes 24 to 26. */
export function tamperSamples(): readonly Sample[] {
  return [...scanners(), ...imports(), ...unpicklers()];
}

const make = (number: ClassNumber, file: string, why: string, value: Piece): Sample =>
  known(number, `tamper/${file}.pkl`, pickle(proto(4), value, STOP), why);

function scanners(): readonly Sample[] {
  return [
    make(
      24,
      'picklescan-clear',
      'empties the list of a scanner',
      call(stackGlobal('picklescan.scanner', '_unsafe_globals.clear')),
    ),
    make(24, 'picklescan-setitem', 'changes the list of a scanner', [
      global('picklescan.scanner', '_safe_globals'),
      str('os'),
      str('*'),
      SETITEM,
    ]),
    make(
      24,
      'modelscan-clear',
      'empties the settings of a scanner',
      call(stackGlobal('modelscan.settings', 'DEFAULT_SETTINGS.clear')),
    ),
    make(24, 'fickling-unhook', 'takes a guard off', call(global('fickling.hook', 'remove_hook'))),
    make(24, 'fickling-allow', 'widens the list of a guard', [
      stackGlobal('fickling.ml', 'ML_ALLOWLIST'),
      str('os'),
      list(str('system')),
      SETITEM,
    ]),
    doubtful(
      24,
      'tamper/logging-disable.pkl',
      pickle(proto(4), call(global('logging', 'disable'), num(50)), STOP),
      'turns logging off',
    ),
    make(
      24,
      'sys-modules-pop',
      'removes a module',
      call(stackGlobal('sys', 'modules.pop'), str('picklescan')),
    ),
    make(
      24,
      'setattr-loads',
      'replaces pickle.loads',
      call(
        global('builtins', 'setattr'),
        call(global('importlib', 'import_module'), str('pickle')),
        str('loads'),
        SYSTEM,
      ),
    ),
  ];
}

/** The import of the module is the payload. */
function imports(): readonly Sample[] {
  const named = (module: string, name: string, why: string): Sample =>
    make(25, `import-${module}`, why, global(module, name));
  return [
    named('antigravity', 'webbrowser', 'opens a web page'),
    named('idlelib.idle', 'idlelib', 'starts a program'),
    named('turtledemo.__main__', 'main', 'a program'),
    named('pip.__main__', 'sys', 'a program'),
    named('ensurepip.__main__', 'sys', 'a program'),
    named('test.__main__', 'main', 'a program'),
    named('lib2to3.__main__', 'sys', 'a program'),
    named('unittest.__main__', 'main', 'a program'),
    named('venv.__main__', 'rc', 'a program'),
    doubtful(
      25,
      'tamper/import-os.pkl',
      pickle(proto(4), global('os', 'system'), STOP),
      'names a dangerous function',
    ),
    doubtful(
      25,
      'tamper/import-builtins.pkl',
      pickle(proto(4), global('builtins', 'eval'), STOP),
      'names a dangerous function',
    ),
    doubtful(
      25,
      'tamper/import-subprocess.pkl',
      pickle(proto(4), global('subprocess', 'Popen'), STOP),
      'names a dangerous class',
    ),
    doubtful(
      25,
      'tamper/import-this.pkl',
      pickle(proto(4), global('this', 's'), STOP),
      'prints a text',
    ),
    doubtful(
      25,
      'tamper/import-unknown.pkl',
      pickle(proto(4), global('nonexistent_inert', 'x'), STOP),
      'runs whatever module of that name lies near',
    ),
    doubtful(
      25,
      'tamper/import-hooks.pkl',
      pickle(proto(4), global('sitecustomize', 'x'), STOP),
      'a module that users put there',
    ),
    doubtful(
      25,
      'tamper/import-main.pkl',
      pickle(proto(4), global('__main__', 'x'), STOP),
      'a name of the program that loads',
    ),
  ];
}

function unpicklers(): readonly Sample[] {
  const system: Piece = SYSTEM;
  return [
    make(26, 'find_class', 'patches find_class', [
      global('pickle', '_Unpickler'),
      tuple(NONE, attributes({ find_class: system })),
      BUILD,
    ]),
    make(26, 'dispatch', 'patches the opcode table', [
      stackGlobal('pickle', '_Unpickler.dispatch'),
      num(46),
      system,
      SETITEM,
    ]),
    make(
      26,
      'add_safe_globals',
      'widens the list of torch',
      call(global('torch.serialization', 'add_safe_globals'), list(system)),
    ),
    make(
      26,
      'weights_only_list',
      'widens the list of torch',
      call(global('torch._weights_only_unpickler', '_add_safe_globals'), list(system)),
    ),
    make(
      26,
      'package_registry',
      'adds a storage location to torch',
      call(global('torch.serialization', 'register_package'), num(0), system, system),
    ),
    make(26, 'codecs.register', 'adds a codec', call(global('codecs', 'register'), system)),
    make(
      26,
      'codecs.error',
      'adds an error handler',
      call(global('_codecs', 'register_error'), str('strict'), system),
    ),
    make(26, 'meta_path', 'adds an import hook', [global('sys', 'meta_path'), system, APPEND]),
    make(26, 'path_hooks', 'adds a path hook', [global('sys', 'path_hooks'), system, APPEND]),
    make(26, 'builtins-import', 'replaces __import__', [
      stackGlobal('builtins', '__dict__'),
      str('__import__'),
      system,
      SETITEM,
    ]),
    make(26, 'compat-mapping', 'changes the name mapping of the unpickler', [
      global('_compat_pickle', 'NAME_MAPPING'),
      tuple(str('a'), str('b')),
      tuple(str('os'), str('system')),
      SETITEM,
    ]),
    make(
      26,
      'joblib-compressor',
      'registers a compressor',
      call(global('joblib.compressor', 'register_compressor'), str('inert'), system),
    ),
    make(26, 'numpy-allow', 'changes the defaults of numpy.load', [
      global('numpy', 'load'),
      tuple(NONE, attributes({ __kwdefaults__: dict([str('allow_pickle'), 0x88]) })),
      BUILD,
    ]),
    make(26, 'linecache', 'plants source text', [
      global('linecache', 'cache'),
      str('inert'),
      tuple(),
      SETITEM,
    ]),
    make(26, 'warnings', 'hides warnings', [
      global('warnings', 'filters'),
      tuple(str('ignore')),
      APPEND,
    ]),
    make(
      26,
      'excepthook',
      'catches every exception',
      call(
        global('builtins', 'setattr'),
        call(global('importlib', 'import_module'), str('sys')),
        str('excepthook'),
        system,
      ),
    ),
  ];
}
