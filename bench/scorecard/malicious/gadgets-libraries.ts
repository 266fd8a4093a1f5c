/**
 * Callables of installed libraries that grant a capability; the lines are as in gadgets-stdlib.ts.
 * @module
 */

/** Machine-learning libraries: what a victim of a model file surely has. */
export const LEARNING = `
deserialize torch load path
deserialize torch.serialization load path
deserialize torch.storage _load_from_bytes bytes
deserialize torch.jit load path
code-exec torch.hub load text-text
network torch.hub download_url_to_file url-path
network torch.hub load_state_dict_from_url url
process-exec torch.utils.collect_env run cmd
process-exec torch.utils.cpp_extension load text-path
process-exec torch.utils.cpp_extension load_inline text-text
code-exec torch.utils.bottleneck.__main__ run_cprofile code-ctx other
code-exec torch.fx.graph_module _exec_with_source code-ctx
code-exec torch.fx.graph_module _forward_from_src code-ctx
code-exec torch.fx.graph_module reduce_graph_module dict-text
code-exec torch.fx.experimental.symbolic_shapes ShapeEnv.evaluate_guards_expression none-code
code-exec torch._dynamo.guards GuardBuilder.get none-code
import torch._utils _import_dotted_name name
import torch.package PackageImporter path
code-exec torch.distributed.rpc.internal _run_function name
process-exec torch.distributed.run main argv
process-exec torch.multiprocessing spawn name
native-code torch._ops _Ops.load_library none-path
native-code torch._inductor.codecache DLLWrapper path
code-exec torch._inductor.codecache PyCodeCache.load code
deserialize torch.utils._config_module ConfigModule.load_config none-bytes
deserialize torch.utils.data.datapipes.utils.decoder basichandlers text-bytes
code-exec torch.testing._internal.common_utils run_tests argv
deserialize numpy load path
deserialize numpy.lib.npyio load path other
deserialize numpy.lib.format read_array name
file-read numpy fromfile path
file-read numpy genfromtxt path
file-read numpy.core.records fromfile path
file-write numpy memmap path
file-write numpy save path-list
file-write numpy savetxt path-list
file-write numpy ndarray.tofile name
file-read numpy DataSource.open path other
file-read numpy.lib._datasource open path
native-code numpy.ctypeslib load_library text-path
code-exec numpy.testing._private.utils runstring code-ctx
code-exec numpy.testing.utils runstring code-ctx other
process-exec numpy.distutils.exec_command exec_command cmd other
process-exec numpy.distutils.cpuinfo getoutput cmd other
process-exec numpy.f2py compile text other
code-exec numpy.f2py.crackfortran myeval code
code-exec numpy.f2py.crackfortran param_eval code
code-exec numpy apply_along_axis name grey
code-exec numpy fromfunction name grey
code-exec numpy vectorize name grey
code-exec numpy frompyfunc name grey
code-exec numpy piecewise name grey
deserialize joblib load path
deserialize joblib.numpy_pickle load path
deserialize joblib.numpy_pickle NumpyUnpickler name
deserialize joblib.numpy_pickle_compat load_compatibility path
deserialize joblib.externals.cloudpickle loads bytes other
deserialize sklearn.externals.joblib load path other
file-delete joblib.disk delete_folder path
file-delete joblib.memory Memory.clear none
code-exec joblib.parallel Parallel none grey
network sklearn.datasets fetch_openml text
file-read sklearn.datasets load_svmlight_file path
deserialize pandas read_pickle path
deserialize pandas.io.pickle read_pickle path
code-exec pandas eval code
code-exec pandas.core.computation.eval eval code
code-exec pandas.core.frame DataFrame.query none-code
code-exec pandas.core.frame DataFrame.eval none-code
file-read pandas read_csv path
network pandas read_html url
file-write pandas.core.generic NDFrame.to_csv none-path
file-write pandas.io.common get_handle path
deserialize scipy.io loadmat path
file-read scipy.sparse load_npz path
file-write scipy.io.netcdf_file netcdf_file path other
deserialize cloudpickle loads bytes
code-exec cloudpickle.cloudpickle _make_function name
code-exec cloudpickle.cloudpickle _make_skeleton_class name
code-exec cloudpickle.cloudpickle _builtin_type text
import cloudpickle.cloudpickle subimport name
deserialize dill loads bytes
deserialize dill._dill loads bytes
code-exec dill._dill _create_function name
code-exec dill._dill _create_code int-int
import dill._dill _import_module name
import dill._dill _get_attr obj-name
code-exec dill._dill _eval_repr code
code-exec sympy sympify code
code-exec sympy.parsing.sympy_parser parse_expr code
code-exec sympy.parsing.sympy_parser eval_expr code
code-exec sympy.utilities.lambdify lambdify text-text
deserialize tensorflow.python.keras.saving.save load_model path
deserialize keras.models load_model path
deserialize keras.src.saving.saving_lib load_model path
code-exec keras.src.utils.python_utils func_load bytes
network keras.utils get_file text-text
code-exec tensorflow py_function name
file-write tensorflow.io write_file path-text
code-exec transformers.dynamic_module_utils get_class_from_dynamic_module text-text
network huggingface_hub hf_hub_download text-text
process-exec mlflow.projects.backend.local _run_entry_point cmd
deserialize mlflow.pyfunc load_model path
`;

/** Other libraries that are often there. */
export const OTHERS = `
process-exec pip main argv
process-exec pip._internal main argv
process-exec pip._internal.cli.main main argv
process-exec pip._internal.utils.subprocess call_subprocess argv
process-exec setuptools._distutils.spawn spawn argv
code-exec setuptools.sandbox run_setup path
code-exec setuptools.build_meta _BuildMetaBackend.run_setup none
import pkg_resources EntryPoint.resolve none
code-exec pkg_resources run_script text-text
code-exec pip._vendor.pkg_resources run_script text-text other
code-exec pip._vendor.rich.pretty install none grey
deserialize yaml load text
deserialize yaml unsafe_load text
deserialize yaml full_load text
deserialize jsonpickle decode text
deserialize jsonpickle.unpickler loadclass name
process-exec IPython.utils.process system cmd
process-exec IPython.utils._process_posix ProcessHandler.system none-cmd
code-exec IPython embed none
code-exec IPython.core.interactiveshell InteractiveShell.run_cell none-code
code-exec pytest main argv
code-exec _pytest.config main argv
import werkzeug.utils import_string name
code-exec flask.config Config.from_pyfile none-path
import django.utils.module_loading import_string name
code-exec django.core.management call_command text
code-exec jinja2 Template text
code-exec jinja2.environment Environment.compile_expression none-code
code-exec mako.template Template text
code-exec bottle SimpleTemplate text
code-exec numba jit name grey
code-exec numexpr evaluate code
native-code cffi FFI.dlopen none-path
process-exec pexpect run cmd
process-exec pexpect.pty_spawn spawn cmd
process-exec invoke run cmd
process-exec psutil Popen argv
process-exec paramiko ProxyCommand cmd
process-exec sh Command name grey
process-exec git.cmd Git.execute none-argv
network requests get url
network requests.api post url
network urllib3 PoolManager none grey
network httpx get url
network aiohttp request text-text
network boto3 client text grey
file-read fsspec open path
file-read smart_open open path
network gdown download url
network wget download url
code-exec docutils.core publish_string text grey
process-exec win32api ShellExecute text-text other
native-code win32com.client Dispatch text other
`;
