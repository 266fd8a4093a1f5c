/**
 * What the callables of pickling can do: derived from source by oracle/derive/capabilities.py.
 * @module
 */
import type { CapabilityTable } from '../knowledge.ts';

export const pickling: CapabilityTable = {
  package: 'pickling',
  versions: ['cloudpickle 3.1.2', 'dill 0.4.1'],
  table: `
cloudpickle
 subimport import > builtins.__import__
cloudpickle.cloudpickle
 _make_function code-exec > types.FunctionType
 _walk_global_ops code-exec > builtins.compile
 subimport import > builtins.__import__
dill
 check process-exec,native-code,file-write,file-read > subprocess.Popen
 dump_module import,file-write > builtins.__import__
 dump_session file-write > builtins.open
 load_module import,file-read > builtins.__import__
 load_module_asdict import,file-read > builtins.__import__
 load_session file-read > builtins.open
 load_types import > importlib.reload
dill.__diff
 _imp import > builtins.__import__
dill._dill
 CodeType code-exec > types.CodeType
 FunctionType code-exec > types.FunctionType
 Pickler.save import > builtins.__import__
 SocketType network > socket.socket
 StockUnpickler deserialize > pickle.Unpickler
 _create_capsule import > builtins.__import__
 _create_code code-exec > types.CodeType
 _create_filehandle file-write > os.fdopen
 _create_function code-exec > types.FunctionType
 _create_namedtuple import > builtins.__import__
 _eval_repr code-exec > builtins.eval
 _getattr code-exec > builtins.eval
 _import_module import > builtins.__import__
 _is_builtin_module file-read > os.readlink
 _locate_function import > builtins.__import__
 _open file-write > _pyio.FileIO
 _unmarshal deserialize > marshal.loads
 check process-exec,native-code,file-write,file-read > subprocess.Popen
 save_classobj import > builtins.__import__
 save_function import > builtins.__import__
 save_generic_alias import > builtins.__import__
 save_module_dict import > builtins.__import__
 save_type import > builtins.__import__
dill._objects
 _open file-write > _pyio.FileIO
 _pydll native-code > ctypes.pythonapi
dill.detect
 getmodule code-exec > builtins.eval
 globalvars code-exec > builtins.eval
 nestedglobals code-exec > builtins.compile
dill.session
 FunctionType code-exec > types.FunctionType
 _import_module import > builtins.__import__
 _is_builtin_module file-read > os.readlink
 _restore_modules import > builtins.__import__
 dump_module import,file-write > builtins.__import__
 dump_session file-write > builtins.open
 load_module import,file-read > builtins.__import__
 load_module_asdict import,file-read > builtins.__import__
 load_session file-read > builtins.open
dill.source
 _closuredimport code-exec,file-read > builtins.eval
 _closuredsource code-exec > builtins.eval
 _enclose code-exec > builtins.eval
 _get_name code-exec > builtins.eval
 _getimport code-exec > builtins.exec
 _importable code-exec > builtins.eval
 _intypes code-exec > builtins.eval
 _isinstance code-exec > builtins.eval
 _likely_import code-exec > builtins.exec
 _matchlambda code-exec > builtins.eval
 _namespace code-exec > builtins.eval
 _wrap code-exec > builtins.exec
 dumpsource code-exec > builtins.eval
 findsource code-exec,file-read > builtins.eval
 getblocks code-exec,file-read > builtins.eval
 getblocks_from_history code-exec,file-read > builtins.eval
 getimport code-exec > builtins.exec
 getimportable code-exec > builtins.eval
 getmodule file-read > os.readlink
 getname code-exec > builtins.eval
 getsource code-exec > builtins.eval
 getsourcelines code-exec,file-read > builtins.eval
 importable code-exec,file-read > builtins.eval
 likely_import code-exec > builtins.exec
dill.temp
 dumpIO_source code-exec > builtins.eval
 dump_source code-exec > builtins.eval
 load deserialize,file-write > dill.load
 loadIO deserialize > dill.load
 loadIO_source code-exec > builtins.exec
 load_source code-exec,file-write > builtins.exec
`,
};
