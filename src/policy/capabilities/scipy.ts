/**
 * What the callables of scipy can do: derived from source by oracle/derive/capabilities.py.
 * @module
 */
import type { CapabilityTable } from '../knowledge.ts';

export const scipy: CapabilityTable = {
  package: 'scipy',
  versions: ['scipy 1.17.1'],
  table: `
scipy
 __getattr__ import > importlib.import_module
scipy._lib._array_api_docs_tables
 import_module import > importlib.import_module
 make_flat_capabilities_table import > importlib.import_module
scipy._lib._bunch
 _make_tuple_bunch code-exec > builtins.exec
scipy._lib._ccallback
 LowLevelCallable.__new__ native-code > ctypes.cast
 LowLevelCallable._parse_callback native-code > ctypes.cast
 _get_ctypes_data native-code > ctypes.cast
 _get_ctypes_func native-code > ctypes.cast
scipy._lib._testutils
 _get_mem_available file-read > builtins.open
 _pytest_has_xdist import > builtins.__import__
 _test_cython_extension process-exec,import,file-write,file-read > subprocess.Popen
 check_free_memory file-read > builtins.open
 module_from_spec import > importlib.util.module_from_spec
 spec_from_file_location import > importlib.util.spec_from_file_location
scipy._lib._tmpdirs
 in_dir file-write,info-leak > os.chdir
 in_tempdir file-delete,file-write,info-leak > shutil.rmtree
 mkdtemp file-write > tempfile.mkdtemp
 rmtree file-delete > shutil.rmtree
 tempdir file-delete,file-write > shutil.rmtree
scipy._lib._uarray
 pickle_function import > importlib.import_module
 unpickle_function import > importlib.import_module
scipy._lib._uarray._backend
 pickle_function import > importlib.import_module
 unpickle_function import > importlib.import_module
scipy._lib.array_api_compat._internal
 clone_module code-exec,import > builtins.exec
scipy._lib.array_api_compat.dask.array
 clone_module code-exec,import > builtins.exec
scipy._lib.array_api_compat.dask.array.fft
 clone_module code-exec,import > builtins.exec
scipy._lib.array_api_compat.dask.array.linalg
 clone_module code-exec,import > builtins.exec
scipy._lib.array_api_compat.numpy
 clone_module code-exec,import > builtins.exec
scipy._lib.array_api_compat.numpy.fft
 clone_module code-exec,import > builtins.exec
scipy._lib.array_api_compat.numpy.linalg
 clone_module code-exec,import > builtins.exec
scipy._lib.array_api_compat.torch
 clone_module code-exec,import > builtins.exec
scipy._lib.array_api_compat.torch.fft
 clone_module code-exec,import > builtins.exec
scipy._lib.array_api_compat.torch.linalg
 clone_module code-exec,import > builtins.exec
scipy._lib.deprecation
 _sub_module_deprecation import > importlib.import_module
 import_module import > importlib.import_module
scipy._lib.pyprima
 cobyla file-write > builtins.open
scipy._lib.pyprima.cobyla.cobyla
 cobyla file-write > builtins.open
 cobylb file-write > builtins.open
scipy._lib.pyprima.cobyla.cobylb
 cobylb file-write > builtins.open
 fmsg file-write > builtins.open
 initxfc file-write > builtins.open
 retmsg file-write > builtins.open
 rhomsg file-write > builtins.open
scipy._lib.pyprima.cobyla.initialize
 fmsg file-write > builtins.open
 initxfc file-write > builtins.open
scipy._lib.pyprima.common.message
 cpenmsg file-write > builtins.open
 fmsg file-write > builtins.open
 retmsg file-write > builtins.open
 rhomsg file-write > builtins.open
scipy.constants.codata
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.constants.constants
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.datasets
 ascent deserialize,file-read > pickle.load
 clear_cache file-delete > shutil.rmtree
 electrocardiogram deserialize > numpy.load
 face file-read > builtins.open
scipy.datasets._fetchers
 ascent deserialize,file-read > pickle.load
 electrocardiogram deserialize > numpy.load
 face file-read > builtins.open
 load deserialize > numpy.load
scipy.datasets._utils
 _clear_cache file-delete > shutil.rmtree
 clear_cache file-delete > shutil.rmtree
scipy.fftpack.basic
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.fftpack.helper
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.fftpack.pseudo_diffs
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.fftpack.realtransforms
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.integrate.dop
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.integrate.lsoda
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.integrate.odepack
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.integrate.quadpack
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.integrate.vode
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.interpolate.dfitpack
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.interpolate.fitpack
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.interpolate.fitpack2
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.interpolate.interpnd
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.interpolate.interpolate
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.interpolate.ndgriddata
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.interpolate.polyint
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.interpolate.rbf
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.io
 FortranFile file-write > builtins.open
 hb_read file-read > builtins.open
 hb_write file-write > builtins.open
 loadmat file-write > builtins.open
 mminfo file-write > builtins.open
 mmread file-write > builtins.open
 netcdf_file file-write > builtins.open
 readsav file-write,file-read > builtins.open
 savemat file-write > builtins.open
 whosmat file-write > builtins.open
scipy.io._fast_matrix_market
 _get_read_cursor file-write > builtins.open
 mminfo file-write > builtins.open
 mmread file-write > builtins.open
scipy.io._fortran
 FortranFile file-write > builtins.open
 FortranFile.__init__ file-write > builtins.open
scipy.io._harwell_boeing
 hb_read file-read > builtins.open
 hb_write file-write > builtins.open
scipy.io._harwell_boeing.hb
 hb_read file-read > builtins.open
 hb_write file-write > builtins.open
scipy.io._idl
 readsav file-write,file-read > builtins.open
scipy.io._mmio
 MMFile._open file-write > builtins.open
 MMFile.info file-write > builtins.open
 MMFile.read file-write > builtins.open
 MMFile.write file-write > builtins.open
 mminfo file-write > builtins.open
 mmread file-write > builtins.open
 mmwrite file-write > builtins.open
scipy.io._netcdf
 NetCDFFile file-write > builtins.open
 netcdf_file file-write > builtins.open
 netcdf_file.__init__ file-write > builtins.open
scipy.io.arff
 loadarff file-read > builtins.open
scipy.io.arff._arffread
 loadarff file-read > builtins.open
scipy.io.arff.arffread
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.io.harwell_boeing
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.io.idl
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.io.matlab
 loadmat file-write > builtins.open
 matfile_version file-write > builtins.open
 savemat file-write > builtins.open
 whosmat file-write > builtins.open
scipy.io.matlab._mio
 _open_file file-write > builtins.open
 _open_file_context file-write > builtins.open
 loadmat file-write > builtins.open
 mat_reader_factory file-write > builtins.open
 savemat file-write > builtins.open
 whosmat file-write > builtins.open
scipy.io.matlab._miobase
 get_matfile_version file-write > builtins.open
 matfile_version file-write > builtins.open
scipy.io.matlab.byteordercodes
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.io.matlab.mio
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.io.matlab.mio4
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.io.matlab.mio5
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.io.matlab.mio5_params
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.io.matlab.mio5_utils
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.io.matlab.mio_utils
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.io.matlab.miobase
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.io.matlab.streams
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.io.mmio
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.io.netcdf
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.io.wavfile
 read file-read > builtins.open
 write file-write > builtins.open
scipy.linalg.basic
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.linalg.decomp
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.linalg.decomp_cholesky
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.linalg.decomp_lu
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.linalg.decomp_qr
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.linalg.decomp_schur
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.linalg.decomp_svd
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.linalg.matfuncs
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.linalg.misc
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.linalg.special_matrices
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.ndimage
 delegate_xp import > importlib.import_module
scipy.ndimage._support_alternative_backends
 delegate_xp import > importlib.import_module
scipy.ndimage.filters
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.ndimage.fourier
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.ndimage.interpolation
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.ndimage.measurements
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.ndimage.morphology
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.odr
 ODR file-delete > os.remove
scipy.odr._add_newdocs
 add_newdoc import > builtins.__import__
scipy.odr._odrpack
 ODR file-delete > os.remove
 ODR.__init__ file-delete > os.remove
scipy.optimize
 show_options import > builtins.__import__
scipy.optimize._nonlin
 _nonlin_wrapper code-exec > builtins.exec
scipy.optimize._optimize
 show_options import > builtins.__import__
scipy.optimize.cobyla
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.optimize.lbfgsb
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.optimize.linesearch
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.optimize.minpack
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.optimize.minpack2
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.optimize.moduleTNC
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.optimize.nonlin
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.optimize.optimize
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.optimize.slsqp
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.optimize.tnc
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.optimize.zeros
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.signal
 delegate_xp import > importlib.import_module
scipy.signal._signal_api
 choose_conv_method code-exec > builtins.compile
 convolve code-exec > builtins.compile
scipy.signal._signaltools
 _timeit_fast code-exec > builtins.compile
 choose_conv_method code-exec > builtins.compile
 convolve code-exec > builtins.compile
scipy.signal._support_alternative_backends
 delegate_xp import > importlib.import_module
scipy.signal._wavelets
 convolve code-exec > builtins.compile
scipy.signal.bsplines
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.signal.filter_design
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.signal.fir_filter_design
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.signal.lti_conversion
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.signal.ltisys
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.signal.signaltools
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.signal.spectral
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.signal.spline
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.signal.waveforms
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.signal.wavelets
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.signal.windows.windows
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.sparse
 __getattr__ import > importlib.import_module
 load_npz deserialize > numpy.load
scipy.sparse._matrix_io
 load_npz deserialize > numpy.load
scipy.sparse.base
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.sparse.bsr
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.sparse.compressed
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.sparse.construct
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.sparse.coo
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.sparse.csc
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.sparse.csr
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.sparse.data
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.sparse.dia
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.sparse.dok
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.sparse.extract
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.sparse.lil
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.sparse.linalg._dsolve._add_newdocs
 add_newdoc import > builtins.__import__
scipy.sparse.linalg.dsolve
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.sparse.linalg.eigen
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.sparse.linalg.interface
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.sparse.linalg.isolve
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.sparse.linalg.matfuncs
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.sparse.sparsetools
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.sparse.spfuncs
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.sparse.sputils
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.spatial.ckdtree
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.spatial.kdtree
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.spatial.qhull
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.spatial.transform.rotation
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.special._mptestutils
 time_limited code-exec > signal.signal
scipy.special._precompute.expn_asy
 main file-write > os.rename
scipy.special._precompute.gammainc_asy
 main file-write > os.rename
scipy.special._precompute.gammainc_data
 main file-write > builtins.open
scipy.special._precompute.hyp2f1_data
 main file-write,file-read > builtins.open
scipy.special._precompute.wright_bessel_data
 main file-write > builtins.open
scipy.special.add_newdocs
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.special.basic
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.special.orthogonal
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.special.sf_error
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.special.specfun
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.special.spfun_stats
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.stats._continuous_distns
 rv_histogram.__init__ code-exec > builtins.exec
scipy.stats._crosstab
 _make_tuple_bunch code-exec > builtins.exec
scipy.stats._distn_infrastructure
 rv_continuous.__init__ code-exec > builtins.exec
 rv_continuous._attach_methods code-exec > builtins.exec
 rv_discrete.__init__ code-exec > builtins.exec
 rv_discrete._attach_methods code-exec > builtins.exec
 rv_generic._attach_argparser_methods code-exec > builtins.exec
 rv_sample.__init__ code-exec > builtins.exec
 rv_sample._attach_methods code-exec > builtins.exec
scipy.stats._mgc
 _make_tuple_bunch code-exec > builtins.exec
scipy.stats._morestats
 _make_tuple_bunch code-exec > builtins.exec
scipy.stats._mstats_basic
 _make_tuple_bunch code-exec > builtins.exec
scipy.stats._stats_mstats_common
 _make_tuple_bunch code-exec > builtins.exec
scipy.stats._stats_py
 _make_tuple_bunch code-exec > builtins.exec
scipy.stats.biasedurn
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.stats.contingency
 _make_tuple_bunch code-exec > builtins.exec
scipy.stats.kde
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.stats.morestats
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.stats.mstats_basic
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.stats.mstats_extras
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.stats.mvn
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
scipy.stats.stats
 __getattr__ import > importlib.import_module
 _sub_module_deprecation import > importlib.import_module
`,
};
