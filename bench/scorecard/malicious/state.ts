/**
 * Class 9: every name alone is harmless or merely named; the state makes it run.
 * @module
 */
import {
  APPEND,
  BUILD,
  EMPTY_DICT,
  MARK,
  NEWTRUE,
  NONE,
  SETITEM,
  SETITEMS,
  STOP,
  attributes,
  binget,
  binput,
  built,
  bytes,
  call,
  dict,
  global,
  instance,
  list,
  num,
  pickle,
  proto,
  stackGlobal,
  str,
  torchZip,
  tuple,
  utf8,
} from '../../../test/assembler.ts';
import type { Piece } from '../../../test/assembler.ts';
import { ECHO, SYSTEM } from './inert.ts';
import { doubtful, known, type Sample } from './sample.ts';

/** Class 9. */
export function stateSamples(): readonly Sample[] {
  return [...hijacked(), ...slots(), ...items(), ...destructors(), ...reconstructed()];
}

const PATH = str('/nonexistent/inert');
const ARGV = list(str('echo'), str('inert'));
const sample = (file: string, why: string, ...pieces: readonly Piece[]): Sample =>
  known(9, `state/${file}.pkl`, pickle(proto(4), ...pieces, STOP), why);
const maybe = (file: string, why: string, ...pieces: readonly Piece[]): Sample =>
  doubtful(9, `state/${file}.pkl`, pickle(proto(4), ...pieces, STOP), why);

/** A first BUILD plants `__setstate__`, a second calls it with arguments. */
function hijacked(): readonly Sample[] {
  const classes: readonly (readonly [string, string])[] = [
    ['argparse', 'Namespace'],
    ['types', 'SimpleNamespace'],
    ['collections', 'OrderedDict'],
    ['torch.nn.modules.linear', 'Linear'],
    ['sklearn.linear_model._base', 'LinearRegression'],
    ['logging', 'Formatter'],
    ['torch', 'Tensor'],
    ['sklearn.pipeline', 'Pipeline'],
  ];
  const planted = classes.map(([module, name]) =>
    sample(
      `setstate-${module}.${name}`,
      'an instance dict gains __setstate__',
      instance(global(module, name)),
      attributes({ __setstate__: SYSTEM }),
      BUILD,
      ECHO,
      BUILD,
    ),
  );
  const data = pickle(
    proto(2),
    instance(global('torch.nn.modules.container', 'Sequential')),
    attributes({ __setstate__: SYSTEM }),
    BUILD,
    ECHO,
    BUILD,
    STOP,
  );
  return [
    ...planted,
    known(
      9,
      'state/setstate-module.pt',
      torchZip({ pickle: data }),
      'an nn.Module gains __setstate__',
    ),
    sample(
      'setstate-eval',
      'eval as __setstate__',
      instance(global('argparse', 'Namespace')),
      attributes({ __setstate__: global('builtins', 'eval') }),
      BUILD,
      str('"inert"'),
      BUILD,
    ),
    sample(
      'setstate-of-memo',
      'the function comes from the memo',
      SYSTEM,
      binput(3),
      0x30,
      instance(global('argparse', 'Namespace')),
      EMPTY_DICT,
      str('__setstate__'),
      binget(3),
      SETITEM,
      BUILD,
      ECHO,
      BUILD,
    ),
    sample(
      'setstate-partial',
      'a partial as __setstate__',
      instance(global('argparse', 'Namespace')),
      attributes({ __setstate__: call(global('functools', 'partial'), SYSTEM) }),
      BUILD,
      ECHO,
      BUILD,
    ),
    sample(
      'setstate-loads',
      'pickle.loads as __setstate__',
      instance(global('argparse', 'Namespace')),
      attributes({ __setstate__: global('pickle', 'loads') }),
      BUILD,
      bytes(pickle(NONE, STOP)),
      BUILD,
    ),
    sample(
      'reduce-ex-planted',
      'a planted __reduce_ex__ waits for a copy',
      instance(global('argparse', 'Namespace')),
      attributes({ __reduce_ex__: SYSTEM }),
      BUILD,
    ),
    maybe(
      'named-parameter',
      'a dangerous function as a parameter of a model',
      instance(global('sklearn.pipeline', 'Pipeline')),
      attributes({ steps: list(tuple(str('a'), SYSTEM)) }),
      BUILD,
    ),
    maybe(
      'forward-planted',
      'a dangerous function as the forward method of a layer',
      instance(global('torch.nn.modules.linear', 'Linear')),
      attributes({ forward: SYSTEM }),
      BUILD,
    ),
    maybe(
      'hook-planted',
      'a dangerous function as a forward hook',
      instance(global('torch.nn.modules.linear', 'Linear')),
      attributes({ _forward_hooks: dict([num(0), SYSTEM]) }),
      BUILD,
    ),
    maybe(
      'setstate-class',
      'a class as __setstate__: its constructor runs',
      instance(global('argparse', 'Namespace')),
      attributes({ __setstate__: global('collections', 'OrderedDict') }),
      BUILD,
      list(),
      BUILD,
    ),
    sample(
      'build-without-setstate-getattr',
      '__getattr__ of a proxy answers for __setstate__',
      instance(global('xmlrpc.client', 'ServerProxy')),
      dict(),
      BUILD,
    ),
  ];
}

/** Slot state is set with setattr: properties, `__class__`, functions and classes themselves. */
function slots(): readonly Sample[] {
  const slot = (values: Readonly<Record<string, Piece>>): Piece => tuple(NONE, attributes(values));
  return [
    sample(
      'slot-class',
      'the instance becomes one whose __del__ removes a directory',
      instance(global('argparse', 'Namespace')),
      slot({
        __class__: global('numpy.lib._datasource', 'DataSource'),
        _destpath: PATH,
        _istmpdest: NEWTRUE,
      }),
      BUILD,
    ),
    sample(
      'slot-class-tempfile',
      'the instance becomes a TemporaryDirectory',
      instance(global('argparse', 'Namespace')),
      slot({ __class__: global('tempfile', 'TemporaryDirectory'), name: PATH }),
      BUILD,
    ),
    sample(
      'slot-property',
      'a property setter runs',
      instance(global('urllib.request', 'Request')),
      slot({ full_url: str('http://127.0.0.1:9/inert') }),
      BUILD,
    ),
    sample(
      'patched-class',
      'a class of a library is patched',
      global('torch.nn.modules.module', 'Module'),
      slot({ forward: SYSTEM }),
      BUILD,
    ),
    sample(
      'patched-unpickler',
      'the Python unpickler is patched',
      global('pickle', '_Unpickler'),
      slot({ find_class: SYSTEM }),
      BUILD,
    ),
    sample(
      'patched-function',
      'attributes are hung on a function',
      global('numpy', 'prod'),
      slot({ a: SYSTEM }),
      BUILD,
      0x30,
      call(stackGlobal('numpy', 'prod.a'), ECHO),
    ),
    sample(
      'patched-function-dict',
      'the dict of a function gains a name',
      global('numpy', 'prod'),
      attributes({ b: SYSTEM }),
      BUILD,
      0x30,
      call(stackGlobal('numpy', 'prod.b'), ECHO),
    ),
    sample(
      'patched-module',
      'the dict of a module is changed',
      stackGlobal('json', 'decoder'),
      attributes({ JSONDecoder: SYSTEM }),
      BUILD,
    ),
    sample(
      'patched-module-os',
      'a function of os is replaced',
      stackGlobal('shutil', 'os'),
      attributes({ getcwd: SYSTEM }),
      BUILD,
    ),
    sample(
      'patched-function-code',
      'the code of a function is replaced',
      global('shutil', 'which'),
      slot({ __code__: stackGlobal('shutil', 'rmtree.__code__') }),
      BUILD,
    ),
    sample(
      'patched-defaults',
      'the defaults of a function are replaced',
      global('torch', 'load'),
      slot({ __defaults__: tuple(NONE, NONE) }),
      BUILD,
    ),
    maybe(
      'slot-hash',
      'an instance of an unknown class as a key',
      EMPTY_DICT,
      instance(global('nonexistent_inert', 'Key')),
      NONE,
      SETITEM,
    ),
    maybe(
      'slot-dict-subclass',
      'a dict of an unknown class as state',
      instance(global('argparse', 'Namespace')),
      instance(global('nonexistent_inert', 'Dict')),
      BUILD,
    ),
  ];
}

/** APPEND and SETITEM call methods of whatever they act on. */
function items(): readonly Sample[] {
  const dumb = built(
    instance(global('dbm.dumb', '_Database')),
    attributes({
      _datfile: PATH,
      _dirfile: PATH,
      _bakfile: PATH,
      _index: dict(),
      _readonly: 0x89,
      _modified: 0x89,
      _mode: num(0),
    }),
  );
  return [
    sample(
      'environ-setitem',
      'an environment variable is set',
      global('os', 'environ'),
      str('INERT'),
      str('inert'),
      SETITEM,
    ),
    sample(
      'sys-modules-setitem',
      'a module is replaced',
      global('sys', 'modules'),
      str('nonexistent_inert'),
      global('collections', 'OrderedDict'),
      SETITEM,
    ),
    sample('sys-path-append', 'the module path grows', global('sys', 'path'), PATH, APPEND),
    sample(
      'meta-path-append',
      'an import hook is added',
      global('sys', 'meta_path'),
      global('collections', 'OrderedDict'),
      APPEND,
    ),
    sample(
      'builtins-dict',
      'a builtin is replaced',
      stackGlobal('builtins', '__dict__'),
      str('inert'),
      SYSTEM,
      SETITEM,
    ),
    sample(
      'dispatch-table',
      'the dispatch table of the Python unpickler changes',
      stackGlobal('pickle', '_Unpickler.dispatch'),
      num(82),
      SYSTEM,
      SETITEM,
    ),
    sample(
      'copyreg-table',
      'the dispatch table of picklers changes',
      global('copyreg', 'dispatch_table'),
      global('collections', 'OrderedDict'),
      SYSTEM,
      SETITEM,
    ),
    sample(
      'dumb-database',
      'a database writes its file on SETITEM',
      dumb,
      str('k'),
      str('v'),
      SETITEM,
    ),
    sample(
      'shelf',
      'a shelf pickles into its file on SETITEM',
      built(
        instance(global('shelve', 'Shelf')),
        attributes({
          dict: dumb,
          cache: dict(),
          writeback: 0x89,
          keyencoding: str('utf-8'),
          _protocol: num(2),
        }),
      ),
      MARK,
      str('k'),
      str('v'),
      SETITEMS,
    ),
    sample(
      'user-dict',
      'a UserDict around the environment',
      built(
        instance(global('collections', 'UserDict')),
        attributes({ data: global('os', 'environ') }),
      ),
      str('INERT'),
      str('inert'),
      SETITEM,
    ),
    sample(
      'append-planted',
      'a planted append method',
      built(instance(global('argparse', 'Namespace')), attributes({ append: SYSTEM })),
      ECHO,
      APPEND,
    ),
    sample(
      'extend-planted',
      'a planted extend method',
      built(instance(global('argparse', 'Namespace')), attributes({ extend: SYSTEM })),
      MARK,
      ECHO,
      0x65,
    ),
    sample(
      'additems-planted',
      'a planted add method',
      built(instance(global('argparse', 'Namespace')), attributes({ add: SYSTEM })),
      MARK,
      ECHO,
      0x90,
    ),
    sample(
      'mock-anything',
      'a mock whose call has a side effect',
      built(instance(global('unittest.mock', 'NonCallableMock')), attributes({ append: SYSTEM })),
      ECHO,
      APPEND,
    ),
  ];
}

/** Classes whose construction, state or end acts. */
function destructors(): readonly Sample[] {
  const state = (values: Readonly<Record<string, Piece>>): Piece => attributes(values);
  const nested = bytes(pickle(SYSTEM, tuple(ECHO), 0x52, STOP));
  return [
    sample(
      'del-datasource',
      '__del__ removes a directory tree',
      instance(global('numpy.lib._datasource', 'DataSource')),
      state({ _destpath: PATH, _istmpdest: NEWTRUE }),
      BUILD,
    ),
    sample(
      'del-datasource-numpy2',
      '__del__ removes a directory tree',
      instance(global('numpy.lib.npyio', 'DataSource')),
      state({ _destpath: PATH, _istmpdest: NEWTRUE }),
      BUILD,
    ),
    sample(
      'del-urlopener',
      '__del__ calls a function of the state',
      instance(global('urllib.request', 'URLopener')),
      state({ _URLopener__tempfiles: list(PATH), _URLopener__unlink: global('os', 'remove') }),
      BUILD,
    ),
    sample(
      'del-zipfile',
      '__del__ closes and writes',
      instance(global('zipfile', 'ZipFile')),
      state({ fp: NONE, mode: str('w'), _didModify: NEWTRUE }),
      BUILD,
    ),
    sample(
      'del-popen',
      '__del__ of a process',
      instance(global('subprocess', 'Popen')),
      state({ pid: num(0), returncode: NONE, _child_created: NEWTRUE }),
      BUILD,
    ),
    sample(
      'del-asyncore',
      '__del__ closes a file descriptor',
      instance(global('asyncore', 'file_wrapper')),
      state({ fd: num(1) }),
      BUILD,
    ),
    sample(
      'del-named-temp',
      'a closer unlinks a file',
      instance(global('tempfile', '_TemporaryFileCloser')),
      state({ name: PATH, delete: NEWTRUE, close_called: 0x89 }),
      BUILD,
    ),
    sample(
      'del-netcdf',
      '__del__ flushes objects of the state',
      instance(global('scipy.io._netcdf', 'netcdf_file')),
      state({ fp: NONE, mode: str('w') }),
      BUILD,
    ),
    sample(
      'datapipe',
      'the state is a pickle',
      instance(global('torch.utils.data.datapipes.datapipe', '_IterDataPipeSerializationWrapper')),
      tuple(nested, num(0), NEWTRUE),
      BUILD,
    ),
    sample(
      'freetype-font',
      '__setstate__ opens a file',
      instance(global('PIL.ImageFont', 'FreeTypeFont')),
      list(PATH, num(10), num(0), str(''), num(0)),
      BUILD,
    ),
    maybe(
      'pil-image',
      '__setstate__ allocates what the file asks for',
      instance(global('PIL.Image', 'Image')),
      list(dict(), str('L'), tuple(num(100_000), num(100_000)), NONE, bytes(utf8(''))),
      BUILD,
    ),
    sample(
      'semlock',
      '__setstate__ opens a semaphore by name',
      instance(global('multiprocessing.synchronize', 'SemLock')),
      tuple(num(0), num(0), num(1), str('/inert')),
      BUILD,
    ),
    sample(
      'loky-reconstruct',
      'a reducer that loads bytes',
      call(
        global('joblib.externals.loky.cloudpickle_wrapper', '_reconstruct_wrapper'),
        nested,
        0x89,
      ),
    ),
    maybe(
      'lti',
      '__new__ calls a method of an argument',
      instance(global('scipy.signal._ltisys', 'lti'), global('collections', 'OrderedDict')),
    ),
  ];
}

/** copyreg._reconstructor runs `base.__init__`: a call, although it looks like an allocation. */
function reconstructed(): readonly Sample[] {
  const make = (file: string, cls: Piece, state: Piece): Sample =>
    sample(
      `reconstructor-${file}`,
      '_reconstructor runs the initialiser of another base',
      call(global('copyreg', '_reconstructor'), cls, cls, state),
    );
  const popen = global('subprocess', 'Popen');
  return [
    make('popen', popen, ARGV),
    make('cdll', global('ctypes', 'CDLL'), PATH),
    make('filehandler', global('logging', 'FileHandler'), PATH),
    make('fileio', global('_io', 'FileIO'), PATH),
    known(
      9,
      'state/reconstructor-py2.pkl',
      pickle(call(global('copy_reg', '_reconstructor'), popen, popen, ARGV), STOP),
      '_reconstructor under its Python 2 name',
    ),
    sample(
      'newobj-function',
      '__newobj__ with a class that acts',
      call(global('copyreg', '__newobj__'), global('mmap', 'mmap'), num(-1), num(16)),
    ),
    sample(
      'newobj-ex',
      '__newobj_ex__ with keywords',
      call(
        global('copyreg', '__newobj_ex__'),
        global('mmap', 'mmap'),
        tuple(num(-1), num(16)),
        dict(),
      ),
    ),
  ];
}
