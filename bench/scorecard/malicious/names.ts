/**
 * Classes 4, 5 and 11: the same dangerous function under another spelling.
 * @module
 */
import {
  MARK,
  STOP,
  call,
  global,
  inst,
  list,
  pickle,
  proto,
  stackGlobal,
  str,
  tuple,
} from '../../../test/assembler.ts';
import type { Piece } from '../../../test/assembler.ts';
import { ECHO } from './inert.ts';
import { known, type Sample } from './sample.ts';

/** Classes 4, 5 and 11. */
export function nameSamples(): readonly Sample[] {
  return [...dotted(), ...python2(), ...spelled()];
}

/** A module, and a path through what it happens to import. */
const DOTTED = `
torch os.system
torch serialization.os.system
torch sys.modules.get
pathlib os.system
logging os.system
shutil os.system
tempfile _os.system
tempfile _shutil.rmtree
random _os.system
contextlib os.system
fnmatch os.system
linecache os.system
tarfile os.system
zipfile os.system
gettext os.system
mimetypes os.system
inspect os.system
inspect importlib.import_module
collections _sys.modules.get
dataclasses sys.modules.get
dataclasses builtins.eval
typing sys.modules.get
enum sys.exit
json codecs.open
json.decoder scanner.__loader__.load_module
unittest loader.os.system
concurrent.futures.process os.kill
os.path os.system
posixpath os.system
ntpath os.system
numpy os.system
numpy sys.modules.get
numpy.lib._datasource os.system
joblib.memory os.system
joblib.numpy_pickle pickle.loads
sklearn.utils._show_versions sys.exit
sklearn.datasets._base os.system
scipy.io._mmio os.system
pandas.io.common os.system
pandas.compat.pickle_compat pickle.loads
torch.serialization pickle.loads
torch._utils sys.modules.get
torch.storage io.open
builtins exec.__call__
builtins eval.__call__
builtins object.__subclasses__
os system.__call__
os _wrap_close.__init__.__globals__.get
subprocess os.system
subprocess Popen.__init__
functools partial.__call__
`;

function dotted(): readonly Sample[] {
  return rows(DOTTED).map(([module, name], i) => {
    const bytes =
      i % 3 === 0
        ? pickle(proto(4), call(global(module, name), ECHO), STOP)
        : i % 3 === 1
          ? pickle(proto(4), call(stackGlobal(module, name), ECHO), STOP)
          : pickle(proto(5), MARK, ECHO, inst(module, name), STOP);
    return known(4, `dotted/${module}-${name}.pkl`, bytes, `${name} reached through ${module}`);
  });
}

/** Names that only Python 2 has and Lib/_compat_pickle.py maps. */
const PYTHON2 = `
cPickle loads
cPickle Unpickler
commands getoutput
commands getstatusoutput
urllib urlretrieve
urllib urlopen
urllib2 urlopen
__builtin__ reduce
__builtin__ apply
__builtin__ eval
__builtin__ compile
__builtin__ __import__
thread start_new_thread
copy_reg add_extension
itertools imap
itertools ifilter
SocketServer TCPServer
SimpleXMLRPCServer SimpleXMLRPCServer
BaseHTTPServer test
httplib HTTPSConnection
anydbm open
dumbdbm open
whichdb whichdb
Tkinter Tk
robotparser RobotFileParser
os getcwdu
xmlrpclib ServerProxy
_multiprocessing Connection
`;

function python2(): readonly Sample[] {
  const plain = rows(PYTHON2).map(([module, name], i) =>
    known(
      5,
      `python2/${module}.${name}.pkl`,
      pickle(i % 2 === 0 ? proto(2) : [], call(global(module, name), ECHO), STOP),
      `${module}.${name} as Python 2 spelled it`,
    ),
  );
  const lowered = pickle(
    proto(4),
    str('a'),
    0x30,
    proto(2),
    call(global('commands', 'getoutput'), ECHO),
    STOP,
  );
  const raised = pickle(
    proto(2),
    list(),
    0x30,
    proto(4),
    call(global('pathlib', 'os.system'), ECHO),
    STOP,
  );
  return [
    ...plain,
    known(5, 'python2/lowered-protocol.pkl', lowered, 'a second PROTO turns the mapping on'),
    known(4, 'dotted/raised-protocol.pkl', raised, 'a second PROTO turns dotted names on'),
  ];
}

function spelled(): readonly Sample[] {
  const make = (file: string, callee: Piece, why: string, ...args: readonly Piece[]): Sample =>
    known(11, `spelled/${file}.pkl`, pickle(proto(4), call(callee, ...args), STOP), why);
  const argv = list(str('echo'), str('inert'));
  return [
    make(
      'builtins-dunder',
      stackGlobal('builtins', '__build_class__.__self__.eval'),
      'eval through __self__',
      str('"inert"'),
    ),
    make(
      'print-self',
      stackGlobal('builtins', 'print.__self__.exec'),
      'exec through a harmless builtin',
      str('"inert"'),
    ),
    make(
      'len-self',
      stackGlobal('builtins', 'len.__self__.__import__'),
      '__import__ through a harmless builtin',
      str('os'),
    ),
    make(
      'asyncio-internal',
      stackGlobal('asyncio.unix_events', '_UnixSubprocessTransport._start'),
      'a method deep inside a submodule',
      argv,
    ),
    make(
      'submodule',
      global('multiprocessing.popen_fork', 'os.system'),
      'a submodule nobody lists',
      ECHO,
    ),
    make(
      'xml-deep',
      stackGlobal('xml.etree.ElementTree', 'sys.modules.get'),
      'sys through a submodule',
      str('os'),
    ),
    make(
      'class-attribute',
      stackGlobal('subprocess', 'Popen.__class__'),
      'a class through its own attribute',
      global('subprocess', 'Popen'),
    ),
    make(
      'mro',
      stackGlobal('logging', 'FileHandler.__init__'),
      'an initialiser as a function',
      str('x'),
      str('/nonexistent/inert'),
    ),
    make(
      'module-getattribute',
      stackGlobal('os', '__class__.__getattribute__'),
      'attribute access through a module type',
      str('os'),
      str('system'),
    ),
    make(
      'func-globals',
      stackGlobal('collections', 'namedtuple.__globals__.get'),
      'the globals of a function',
      str('_sys'),
    ),
    make(
      'builtins-key',
      stackGlobal('collections', 'namedtuple.__builtins__.get'),
      'the builtins of a function',
      str('eval'),
    ),
    make(
      'numpy-builtins',
      stackGlobal('numpy', '__builtins__.get'),
      'the builtins of a module',
      str('eval'),
    ),
    make(
      'loader',
      stackGlobal('collections', '__loader__.exec_module'),
      'the loader of a module',
      tuple(),
    ),
    make(
      'spec-loader',
      stackGlobal('json', '__spec__.loader.get_data'),
      'file access by a module spec',
      str('/nonexistent/inert'),
    ),
    make(
      'type-mro',
      stackGlobal('collections', 'OrderedDict.__base__.__base__.__subclasses__'),
      'all classes from a harmless one',
    ),
  ];
}

function rows(table: string): readonly (readonly [string, string])[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [module = '', name = ''] = line.split(' ');
      return [module, name] as const;
    });
}
