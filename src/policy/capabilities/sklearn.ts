/**
 * What the callables of sklearn can do: derived from source by oracle/derive/capabilities.py.
 * @module
 */
import type { CapabilityTable } from '../knowledge.ts';

export const sklearn: CapabilityTable = {
  package: 'sklearn',
  versions: ['scikit-learn 1.9.1'],
  table: `
sklearn
 __getattr__ import > importlib.import_module
sklearn.__check_build
 raise_build_error file-read > os.listdir
sklearn._build_utils.tempita
 main file-write,file-read,info-leak > builtins.open
 process_tempita file-write,file-read > builtins.open
sklearn.base
 estimator_html_repr file-read > builtins.open
sklearn.callback._progressbar
 ProgressBar.on_fit_task_begin deserialize > multiprocessing.connection.Client
 ProgressBar.on_fit_task_end deserialize > multiprocessing.connection.Client
 ProgressBar.setup network > socket.socket
 open_listener code-exec,network,info-leak > weakref.finalize
 send deserialize > multiprocessing.connection.Client
sklearn.callback._scoring_monitor
 ScoringMonitor.__init__ network > socket.socket
 ScoringMonitor.__setstate__ deserialize,network > multiprocessing.connection.Client
 ScoringMonitor.on_fit_task_end deserialize > multiprocessing.connection.Client
 can_reuse_listener deserialize > multiprocessing.connection.Client
 open_listener code-exec,network,info-leak > weakref.finalize
 send deserialize > multiprocessing.connection.Client
sklearn.callback._transport
 Client deserialize > multiprocessing.connection.Client
 Listener network > socket.socket
 can_reuse_listener deserialize > multiprocessing.connection.Client
 open_listener code-exec,network,info-leak > weakref.finalize
 send deserialize > multiprocessing.connection.Client
sklearn.conftest
 face file-read > builtins.open
 fetch_20newsgroups deserialize,file-delete,file-write,file-read > pickle.loads
 fetch_20newsgroups_vectorized deserialize,file-delete,file-write,file-read > joblib.load
 fetch_california_housing deserialize,file-delete,file-write,file-read > joblib.load
 fetch_covtype deserialize,file-delete,file-write,file-read > joblib.load
 fetch_kddcup99 deserialize,file-delete,file-write,file-read > joblib.load
 fetch_lfw_pairs file-delete,file-write,file-read > os.remove
 fetch_lfw_people file-delete,file-write,file-read > os.remove
 fetch_olivetti_faces deserialize,file-delete,file-write,file-read > joblib.load
 fetch_rcv1 deserialize,file-delete,file-write,file-read > joblib.load
 fetch_species_distributions deserialize,file-delete,file-write,file-read > joblib.load
 hide_available_pandas import > builtins.__import__
 raccoon_face_or_skip file-read > builtins.open
sklearn.datasets
 clear_data_home file-delete,file-write > shutil.rmtree
 dump_svmlight_file file-write > builtins.open
 fetch_20newsgroups deserialize,file-delete,file-write,file-read > pickle.loads
 fetch_20newsgroups_vectorized deserialize,file-delete,file-write,file-read > joblib.load
 fetch_california_housing deserialize,file-delete,file-write,file-read > joblib.load
 fetch_covtype deserialize,file-delete,file-write,file-read > joblib.load
 fetch_file file-delete,file-write,file-read > os.unlink
 fetch_kddcup99 deserialize,file-delete,file-write,file-read > joblib.load
 fetch_lfw_pairs file-delete,file-write,file-read > os.remove
 fetch_lfw_people file-delete,file-write,file-read > os.remove
 fetch_olivetti_faces deserialize,file-delete,file-write,file-read > joblib.load
 fetch_openml file-write > os.makedirs
 fetch_rcv1 deserialize,file-delete,file-write,file-read > joblib.load
 fetch_species_distributions deserialize,file-delete,file-write,file-read > joblib.load
 get_data_home file-write > os.makedirs
 load_files file-write,file-read > io.open
 load_svmlight_file file-read > builtins.open
 load_svmlight_files file-read > builtins.open
sklearn.datasets._arff_parser
 _pandas_arff_parser file-read > builtins.open
sklearn.datasets._base
 NamedTemporaryFile file-delete,file-write > os.unlink
 _fetch_remote file-delete,file-write,file-read,dos > os.unlink
 _sha256 file-read > builtins.open
 clear_data_home file-delete,file-write > shutil.rmtree
 fetch_file file-delete,file-write,file-read > os.unlink
 get_data_home file-write > os.makedirs
 listdir file-read > os.listdir
 load_files file-write,file-read > io.open
 load_gzip_compressed_csv_data file-write > builtins.open
 makedirs file-write > os.makedirs
 urlretrieve file-write > builtins.open
sklearn.datasets._california_housing
 _fetch_remote file-delete,file-write,file-read,dos > os.unlink
 fetch_california_housing deserialize,file-delete,file-write,file-read > joblib.load
 get_data_home file-write > os.makedirs
 remove file-delete > os.remove
sklearn.datasets._covtype
 GzipFile file-write > builtins.open
 _fetch_remote file-delete,file-write,file-read,dos > os.unlink
 fetch_covtype deserialize,file-delete,file-write,file-read > joblib.load
 get_data_home file-write > os.makedirs
sklearn.datasets._kddcup99
 GzipFile file-write > builtins.open
 _fetch_brute_kddcup99 deserialize,file-delete,file-write,file-read > joblib.load
 _fetch_remote file-delete,file-write,file-read,dos > os.unlink
 _mkdirp file-write > os.makedirs
 fetch_kddcup99 deserialize,file-delete,file-write,file-read > joblib.load
 get_data_home file-write > os.makedirs
sklearn.datasets._lfw
 _check_fetch_lfw file-delete,file-write,file-read > os.remove
 _fetch_lfw_pairs file-read > builtins.open
 _fetch_lfw_people file-read > os.listdir
 _fetch_remote file-delete,file-write,file-read,dos > os.unlink
 fetch_lfw_pairs file-delete,file-write,file-read > os.remove
 fetch_lfw_people file-delete,file-write,file-read > os.remove
 get_data_home file-write > os.makedirs
 listdir file-read > os.listdir
 makedirs file-write > os.makedirs
 remove file-delete > os.remove
sklearn.datasets._olivetti_faces
 _fetch_remote file-delete,file-write,file-read,dos > os.unlink
 fetch_olivetti_faces deserialize,file-delete,file-write,file-read > joblib.load
 get_data_home file-write > os.makedirs
 loadmat file-write > builtins.open
 remove file-delete > os.remove
sklearn.datasets._openml
 _download_data_to_bunch file-delete > os.unlink
 _get_data_description_by_id file-delete,file-write,file-read > os.unlink
 _get_data_features file-delete,file-write,file-read > os.unlink
 _get_data_info_by_name file-delete,file-write,file-read > os.unlink
 _get_data_qualities file-delete,file-write,file-read > os.unlink
 _get_json_content_from_openml_api file-delete,file-write,file-read > os.unlink
 _load_arff_response file-delete,file-write,file-read > os.unlink
 _open_openml_url file-delete,file-write,file-read > os.unlink
 _retry_with_clean_cache file-delete > os.unlink
 fetch_openml file-write > os.makedirs
 get_data_home file-write > os.makedirs
sklearn.datasets._rcv1
 GzipFile file-write > builtins.open
 _fetch_remote file-delete,file-write,file-read,dos > os.unlink
 fetch_rcv1 deserialize,file-delete,file-write,file-read > joblib.load
 get_data_home file-write > os.makedirs
 load_svmlight_files file-read > builtins.open
 makedirs file-write > os.makedirs
 remove file-delete > os.remove
sklearn.datasets._species_distributions
 _fetch_remote file-delete,file-write,file-read,dos > os.unlink
 fetch_species_distributions deserialize,file-delete,file-write,file-read > joblib.load
 get_data_home file-write > os.makedirs
 remove file-delete > os.remove
sklearn.datasets._svmlight_format_io
 _gen_open file-write,file-read > builtins.open
 _open_and_load file-write,file-read > builtins.open
 dump_svmlight_file file-write > builtins.open
 load_svmlight_file file-read > builtins.open
 load_svmlight_files file-read > builtins.open
sklearn.datasets._twenty_newsgroups
 _download_20newsgroups file-delete,file-write,file-read > shutil.rmtree
 _fetch_remote file-delete,file-write,file-read,dos > os.unlink
 fetch_20newsgroups deserialize,file-delete,file-write,file-read > pickle.loads
 fetch_20newsgroups_vectorized deserialize,file-delete,file-write,file-read > joblib.load
 get_data_home file-write > os.makedirs
 load_files file-write,file-read > io.open
sklearn.externals.array_api_compat._internal
 clone_module code-exec,import > builtins.exec
sklearn.externals.array_api_compat.dask.array
 clone_module code-exec,import > builtins.exec
sklearn.externals.array_api_compat.dask.array.fft
 clone_module code-exec,import > builtins.exec
sklearn.externals.array_api_compat.dask.array.linalg
 clone_module code-exec,import > builtins.exec
sklearn.externals.array_api_compat.numpy
 clone_module code-exec,import > builtins.exec
sklearn.externals.array_api_compat.numpy.fft
 clone_module code-exec,import > builtins.exec
sklearn.externals.array_api_compat.numpy.linalg
 clone_module code-exec,import > builtins.exec
sklearn.externals.array_api_compat.torch
 clone_module code-exec,import > builtins.exec
sklearn.externals.array_api_compat.torch.fft
 clone_module code-exec,import > builtins.exec
sklearn.externals.array_api_compat.torch.linalg
 clone_module code-exec,import > builtins.exec
sklearn.externals.array_api_extra.testing._testing
 FunctionType code-exec > types.FunctionType
 _clone_function code-exec > types.FunctionType
sklearn.feature_extraction.text
 _VectorizerMixin.decode file-read > builtins.open
sklearn.tree
 export_graphviz file-write > builtins.open
sklearn.tree._export
 export_graphviz file-write > builtins.open
sklearn.utils
 all_estimators import > importlib.import_module
 estimator_html_repr file-read > builtins.open
sklearn.utils._repr_html.estimator
 estimator_html_repr file-read > builtins.open
sklearn.utils._set_output
 PandasAdapter.create_container import > importlib.import_module
 PandasAdapter.hstack import > importlib.import_module
 PandasAdapter.is_supported_container import > importlib.import_module
 PolarsAdapter.create_container import > importlib.import_module
 PolarsAdapter.hstack import > importlib.import_module
 PolarsAdapter.is_supported_container import > importlib.import_module
 check_library_installed import > importlib.import_module
sklearn.utils._test_common.instance_generator
 _tested_estimators import > importlib.import_module
 all_estimators import > importlib.import_module
sklearn.utils._testing
 TempMemmap.__enter__ deserialize,file-write > joblib.load
 TempMemmap.__exit__ file-delete > shutil.rmtree
 _array_api_for_tests import,info-leak > importlib.import_module
 _delete_folder file-delete > shutil.rmtree
 assert_run_python_script_without_output process-exec,file-delete,file-write,file-read > subprocess.Popen
 check_output process-exec,native-code,file-write,file-read > subprocess.Popen
 create_memmap_backed_data code-exec,deserialize,file-write > atexit.register
sklearn.utils.discovery
 all_displays import > importlib.import_module
 all_estimators import > importlib.import_module
 all_functions import > importlib.import_module
 import_module import > importlib.import_module
sklearn.utils.estimator_checks
 _array_api_for_tests import,info-leak > importlib.import_module
 _check_array_api_core import > importlib.import_module
 check_array_api_same_namespace import > importlib.import_module
 check_classifiers_train deserialize,file-write > joblib.load
 check_clustering deserialize,file-write > joblib.load
 check_estimators_pickle deserialize,file-write > pickle.loads
 check_outliers_train deserialize,file-write > joblib.load
 check_readonly_memmap_input deserialize,file-write > joblib.load
 check_regressors_train deserialize,file-write > joblib.load
 check_sparsify_coefficients deserialize > pickle.loads
 check_transformer_general deserialize,file-write > joblib.load
 create_memmap_backed_data code-exec,deserialize,file-write > atexit.register
sklearn.utils.parallel
 Parallel.__call__ code-exec > builtins.compile
`,
};
