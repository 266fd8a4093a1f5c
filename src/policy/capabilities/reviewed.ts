/**
 * Capabilities of third-party callables that their source shows at a glance and that the derivation cannot
 * see: written in C, bound at run time, or re-exported from where they are derived. Read by hand.
 * @module
 */
import type { CapabilityTable } from '../knowledge.ts';

/** Written by hand; looked up by full module name like every table. */
export const reviewed: CapabilityTable = {
  package: 'reviewed',
  versions: [
    'the current release of each library in November 2026, and the older spellings of its names',
  ],
  table: `
IPython
 embed code-exec
 start_ipython code-exec
 start_kernel code-exec,network
IPython.core.interactiveshell
 InteractiveShell.run_cell code-exec
 InteractiveShell.system process-exec
IPython.utils._process_posix
 ProcessHandler.getoutput process-exec
 ProcessHandler.system process-exec
IPython.utils.process
 getoutput process-exec
 getoutputerror process-exec
 system process-exec
PIL.Image
 Image.save file-write
 open file-read
PIL.ImageFont
 FreeTypeFont file-read
 truetype file-read
PIL.ImageMath
 eval code-exec
 unsafe_eval code-exec
__main__
 __builtins__ code-exec,import,attribute-access
 __loader__ code-exec,import,attribute-access
 __spec__ code-exec,import,attribute-access
 __builtins__.__import__ import
 __builtins__.eval code-exec
 __builtins__.exec code-exec
_pytest.config
 console_main code-exec,import
 main code-exec,import
aiohttp
 ClientSession network
 request network
ansible.module_utils.basic
 AnsibleModule.run_command process-exec
bottle
 SimpleTemplate code-exec
 run network
 template code-exec
catboost
 CatBoost.load_model file-read,deserialize
cffi
 FFI.dlopen native-code
 FFI.verify native-code,process-exec
click
 edit process-exec
 launch process-exec
cloudpickle
 dump file-write
 load deserialize
 loads deserialize
cloudpickle.cloudpickle
 _builtin_type code-exec
 _function_setstate code-exec
 _make_cell code-exec
 _make_empty_cell code-exec
 _make_function code-exec
 _make_skeleton_class code-exec
 _make_skeleton_enum code-exec
 load deserialize
 loads deserialize
 subimport import
cupy
 RawKernel native-code
 RawModule native-code
 load file-read,deserialize
dask.bytes
 read_bytes file-read,network
dask.dataframe
 read_csv file-read,network
dill
 load deserialize
 load_module deserialize
 load_session deserialize
 loads deserialize
dill._dill
 _create_code code-exec
 _create_function code-exec
 _create_lock dos
 _create_type code-exec
 _eval_repr code-exec
 _get_attr import
 _import_module import
 _load_type attribute-access
 load deserialize
 load_session deserialize
 loads deserialize
dill.session
 load_module deserialize
 load_session deserialize
distributed.protocol.pickle
 loads deserialize
django.core.management
 call_command code-exec,import
 execute_from_command_line code-exec,import
django.utils.module_loading
 import_string import
docker
 DockerClient network
 from_env network
fabric
 Connection.local process-exec
 Connection.run process-exec,network
flask.config
 Config.from_envvar code-exec,file-read
 Config.from_pyfile code-exec,file-read
fsspec
 filesystem file-read,network
 open file-read,network
 open_files file-read,network
fsspec.core
 open file-read,network
gdown
 cached_download network,file-write
 download network,file-write
 download_folder network,file-write
gevent.subprocess
 Popen process-exec
 call process-exec
 check_call process-exec
 check_output process-exec
 run process-exec
git
 Repo file-read
 Repo.clone_from process-exec,network
git.cmd
 Git.execute process-exec
gym.envs.registration
 load import
h5py
 File file-read,file-write
httpx
 delete network
 get network
 head network
 options network
 patch network
 post network
 put network
 request network
 stream network
huggingface_hub
 cached_download network,file-write
 hf_hub_download network,file-write
 snapshot_download network,file-write
 upload_file network,file-read
 upload_folder network,file-read
imageio
 imread file-read,network
 imwrite file-write
invoke
 run process-exec
 sudo process-exec
invoke.context
 Context.run process-exec
 Context.sudo process-exec
jinja2
 Template code-exec
jinja2.environment
 Environment.compile code-exec
 Environment.compile_expression code-exec
 Environment.from_string code-exec
 Template code-exec
 Template.from_code code-exec
joblib
 dump file-write
 load deserialize
joblib.externals.cloudpickle
 load deserialize
 loads deserialize
joblib.memory
 Memory.clear file-delete
 Memory.reduce_size file-delete
joblib.numpy_pickle
 load deserialize
jsonpickle
 decode deserialize
 loads deserialize
jsonpickle.unpickler
 Unpickler.restore deserialize
 decode deserialize
 loadclass import
keras.models
 load_model deserialize,file-read
 model_from_config deserialize
 model_from_json deserialize
keras.saving
 deserialize_keras_object deserialize,import
 load_model deserialize,file-read
keras.utils
 get_file network,file-write
lightgbm
 Booster file-read
mako.template
 Template code-exec
mlflow
 load_table file-read,network
mlflow.pyfunc
 load_model deserialize,file-read
 load_pyfunc deserialize,file-read
mlflow.sklearn
 load_model deserialize,file-read
netCDF4
 Dataset file-read,file-write,network
nltk
 download network,file-write
nltk.data
 load deserialize,file-read,network
numba.core.serialize
 _unpickle__CustomPickled deserialize
numexpr
 evaluate code-exec
 re_evaluate code-exec
numexpr.necompiler
 evaluate code-exec
numpy
 DataSource.open file-read,network
 fromfile file-read
 genfromtxt file-read,network
 load file-read,deserialize
 loadtxt file-read,network
 ndarray.dump file-write
 ndarray.tofile file-write
 recfromcsv file-read
 recfromtxt file-read
 save file-write
 savetxt file-write
 savez file-write
 savez_compressed file-write
numpy._core._multiarray_umath
 fromfile file-read
numpy._core.multiarray
 fromfile file-read
numpy._core.records
 fromfile file-read
numpy.core._multiarray_umath
 fromfile file-read
numpy.core.multiarray
 fromfile file-read
numpy.core.records
 fromfile file-read
numpy.ctypeslib
 load_library native-code
numpy.ctypeslib._ctypeslib
 load_library native-code
numpy.distutils.cpuinfo
 getoutput process-exec
numpy.distutils.exec_command
 exec_command process-exec
numpy.f2py
 compile process-exec,native-code
numpy.testing.utils
 rundocs code-exec
 runstring code-exec
onnxruntime
 InferenceSession file-read,native-code
openpyxl
 load_workbook file-read
pandas
 eval code-exec
 read_clipboard process-exec
 read_csv file-read,network
 read_excel file-read,network
 read_feather file-read
 read_fwf file-read,network
 read_hdf file-read,deserialize
 read_html file-read,network
 read_json file-read,network
 read_parquet file-read,network
 read_pickle file-read,deserialize
 read_sql network
 read_table file-read,network
 read_xml file-read,network
pandas.core.computation.eval
 eval code-exec
pandas.core.frame
 DataFrame.eval code-exec
 DataFrame.query code-exec
 DataFrame.to_pickle file-write
pandas.core.generic
 NDFrame.to_csv file-write
 NDFrame.to_pickle file-write
pandas.io.common
 get_handle file-read,file-write
pandas.io.pickle
 read_pickle file-read,deserialize
paramiko
 ProxyCommand process-exec
 SSHClient network
 Transport network
paramiko.proxy
 ProxyCommand process-exec
pexpect
 run process-exec
 runu process-exec
 spawn process-exec
 spawnu process-exec
pexpect.popen_spawn
 PopenSpawn process-exec
pexpect.pty_spawn
 spawn process-exec
pexpect.run
 run process-exec
plotly.io
 read_json file-read
plumbum.machines.local
 LocalCommand.popen process-exec
polars
 read_csv file-read,network
 read_parquet file-read,network
popen2
 Popen3 process-exec
 Popen4 process-exec
 popen2 process-exec
 popen3 process-exec
 popen4 process-exec
psutil
 Popen process-exec
 Process.kill dos
 Process.terminate dos
ptyprocess.ptyprocess
 PtyProcess.spawn process-exec
pyarrow
 OSFile file-read,file-write
 memory_map file-read
pydoc
 locate import
pyspark.cloudpickle
 loads deserialize
pyspark.serializers
 CloudPickleSerializer.loads deserialize
 PickleSerializer.loads deserialize
pytest
 console_main code-exec,import
 main code-exec,import
ray
 init network,process-exec
ray.cloudpickle
 loads deserialize
redis
 Redis network
requests
 Session.request network
 delete network
 get network
 head network
 options network
 patch network
 post network
 put network
 request network
requests.api
 delete network
 get network
 head network
 options network
 patch network
 post network
 put network
 request network
ruamel.yaml
 load deserialize
scipy.io
 loadmat file-read
 netcdf_file file-read,file-write
 savemat file-write
scipy.io.netcdf_file
 netcdf_file file-read,file-write
sh
 Command process-exec
sklearn.datasets
 fetch_openml network
 load_files file-read
 load_svmlight_file file-read
sklearn.externals.joblib
 dump file-write
 load deserialize
sklearn.externals.joblib.numpy_pickle
 load deserialize
smart_open
 open file-read,network
spacy.util
 load_model import,file-read
sqlalchemy
 create_engine network
srsly
 pickle_loads deserialize
sympy
 S code-exec
 lambdify code-exec
 parse_expr code-exec
 sympify code-exec
sympy.core.sympify
 sympify code-exec
sympy.parsing.sympy_parser
 eval_expr code-exec
 parse_expr code-exec
sympy.utilities.lambdify
 lambdify code-exec
tensorflow
 load_library native-code
 load_op_library native-code
 numpy_function code-exec
 py_function code-exec
tensorflow.io
 read_file file-read
 write_file file-write
tensorflow.io.gfile
 GFile file-read,file-write
 remove file-delete
 rmtree file-delete
tensorflow.keras.models
 load_model deserialize,file-read
tensorflow.keras.utils
 get_file network,file-write
tensorflow.python.framework.load_library
 load_library native-code
 load_op_library native-code
tensorflow.python.keras.saving.save
 load_model deserialize,file-read
tensorflow.python.ops.script_ops
 eager_py_func code-exec
 numpy_function code-exec
 py_func code-exec
torch
 load deserialize
 save file-write
torch._dynamo.guards
 GuardBuilder.get code-exec
torch._inductor.codecache
 DLLWrapper native-code
 PyCodeCache.load code-exec
torch.distributed.rpc.internal
 _run_function code-exec
torch.distributed.run
 main process-exec
torch.hub
 download_url_to_file network,file-write
 load network,code-exec
 load_state_dict_from_url network,deserialize
torch.utils.cpp_extension
 load native-code,process-exec
 load_inline native-code,process-exec
tornado.template
 Template code-exec
tqdm.contrib.telegram
 tqdm network
transformers.dynamic_module_utils
 get_class_from_dynamic_module import,code-exec
 get_class_in_module import,code-exec
urllib3
 PoolManager network
 request network
wandb
 init network,process-exec
websocket
 create_connection network
wget
 download network,file-write
win32api
 ShellExecute process-exec
 WinExec process-exec
win32com.client
 Dispatch native-code,process-exec
 DispatchEx native-code,process-exec
win32process
 CreateProcess process-exec
xarray
 open_dataset file-read,network
xgboost
 Booster.load_model file-read
yaml
 full_load deserialize
 full_load_all deserialize
 load deserialize
 load_all deserialize
 unsafe_load deserialize
 unsafe_load_all deserialize
yaml.constructor
 UnsafeConstructor.find_python_module import
 UnsafeConstructor.find_python_name import
zarr
 open file-read,file-write,network
zmq
 Context network
`,
};
