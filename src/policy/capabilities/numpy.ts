/**
 * What the callables of numpy can do: derived from source by oracle/derive/capabilities.py.
 * @module
 */
import type { CapabilityTable } from '../knowledge.ts';

export const numpy: CapabilityTable = {
  package: 'numpy',
  versions: ['numpy 1.26.4', 'numpy 2.4.6'],
  table: `
numpy
 fromregex file-write > tempfile.mkdtemp
 genfromtxt file-write > tempfile.mkdtemp
 info import > builtins.__import__
 load deserialize,file-write,file-read > pickle.load
 save file-write > builtins.open
 savetxt file-write > builtins.open
numpy._core
 add_newdoc import > builtins.__import__
numpy._core._add_newdocs
 _array_method_doc import > builtins.__import__
 add_newdoc import > builtins.__import__
numpy._core._add_newdocs_scalars
 add_newdoc import > builtins.__import__
 add_newdoc_for_scalar_type import > builtins.__import__
numpy._core._internal
 _commastring code-exec > builtins.compile
numpy._core._methods
 _dump file-write > builtins.open
numpy._core.function_base
 add_newdoc import > builtins.__import__
numpy._core.memmap
 memmap file-write > builtins.open
 memmap.__new__ file-write > builtins.open
numpy._core.records
 array file-read > builtins.open
 fromfile file-read > builtins.open
numpy._pyinstaller.test_pyinstaller
 test_pyinstaller process-exec,native-code,file-write,file-read > subprocess.Popen
numpy.compat
 open_latin1 file-write > builtins.open
numpy.compat.py3k
 open_latin1 file-write > builtins.open
numpy.core
 _ufunc_reconstruct import > builtins.__import__
 add_newdoc import > builtins.__import__
numpy.core._add_newdocs
 add_newdoc import > builtins.__import__
numpy.core._add_newdocs_scalars
 add_newdoc import > builtins.__import__
 add_newdoc_for_scalar_type import > builtins.__import__
numpy.core._internal
 _commastring code-exec > builtins.compile
numpy.core._methods
 _dump file-write > builtins.open
numpy.core.function_base
 add_newdoc import > builtins.__import__
numpy.core.memmap
 memmap file-write > builtins.open
 memmap.__new__ file-write > builtins.open
numpy.core.records
 array file-read > builtins.open
 fromfile file-read > builtins.open
numpy.ctypeslib
 _concrete_ndptr.contents native-code > ctypes.cast
 as_array native-code > ctypes.cast
numpy.ctypeslib._ctypeslib
 _concrete_ndptr.contents native-code > ctypes.cast
 as_array native-code > ctypes.cast
numpy.distutils
 customized_ccompiler import > builtins.__import__
 parse_config file-read > builtins.open
 read_config file-read > builtins.open
numpy.distutils.ccompiler
 CCompiler_compile file-read,dos > builtins.open
 CCompiler_customize process-exec,file-delete,file-write > os.system
 CCompiler_get_version process-exec,file-read > subprocess.Popen
 CCompiler_spawn process-exec,file-read > subprocess.Popen
 _distutils_new_compiler import > builtins.__import__
 _needs_build file-read > builtins.open
 customize_compiler process-exec > os.system
 cyg2win32 process-exec,file-read > subprocess.Popen
 new_compiler import > builtins.__import__
numpy.distutils.ccompiler_opt
 CCompilerOpt file-delete,file-write > shutil.rmtree
 CCompilerOpt.__init__ file-delete,file-write > shutil.rmtree
 CCompilerOpt._generate_config file-write,file-read > os.makedirs
 CCompilerOpt._wrap_target file-write > builtins.open
 CCompilerOpt.generate_dispatch_header file-write > os.makedirs
 CCompilerOpt.try_dispatch file-write,file-read > builtins.open
 _CCompiler file-write > builtins.open
 _CCompiler.__init__ file-write > builtins.open
 _CCompiler.cc_test_cexpr file-write > builtins.open
 _Cache.__init__ code-exec > atexit.register
 _Cache.cache_flush file-write > os.makedirs
 _Config file-delete,file-write > shutil.rmtree
 _Config.__init__ code-exec,file-delete,file-write > atexit.register
 _Distutils._dist_test_spawn process-exec,file-read > subprocess.Popen
 _Distutils.dist_load_module import > importlib.util.spec_from_file_location
 _Parse.parse_targets file-read > builtins.open
 new_ccompiler_opt file-delete,file-write > shutil.rmtree
numpy.distutils.command.build
 get_platform file-read > builtins.open
 show_fortran_compilers file-read > builtins.open
numpy.distutils.command.build_clib
 build_clib.build_a_library file-delete,file-write,file-read > os.remove
 build_clib.build_libraries file-delete,file-write,file-read > os.remove
 build_clib.get_source_files file-read > os.walk
 build_clib.run code-exec,import,file-delete,file-write,file-read > atexit.register
 filter_sources file-read > builtins.open
 get_lib_source_files file-read > os.walk
 new_ccompiler_opt file-delete,file-write > shutil.rmtree
numpy.distutils.command.build_ext
 CCompilerOpt file-delete,file-write > shutil.rmtree
 build_ext._libs_with_msvc_and_fortran process-exec,file-delete,file-write,file-read > subprocess.Popen
 build_ext._process_unlinkable_fobjects file-read > builtins.open
 build_ext.build_extension file-delete,file-write,file-read > os.remove
 build_ext.get_source_files file-read > os.walk
 build_ext.run code-exec,import,file-delete,file-write,file-read > atexit.register
 copy_file file-delete,file-write,file-read > os.unlink
 filter_sources file-read > builtins.open
 get_ext_source_files file-read > os.walk
 new_ccompiler_opt file-delete,file-write > shutil.rmtree
 show_fortran_compilers file-read > builtins.open
numpy.distutils.command.build_py
 build_py.run process-exec > subprocess.Popen
numpy.distutils.command.build_scripts
 build_scripts.generate_scripts file-write > os.mkdir
 build_scripts.run file-write,file-read > builtins.open
numpy.distutils.command.build_src
 build_src._build_npy_pkg_config file-write,file-read > os.makedirs
 build_src.build_data_files_sources file-read > os.walk
 build_src.build_extension_sources process-exec,code-exec,file-write,file-read > subprocess.Popen
 build_src.build_library_sources file-write,file-read > builtins.open
 build_src.build_npy_pkg_config file-write,file-read > os.makedirs
 build_src.build_sources process-exec,file-write,file-read > subprocess.Popen
 build_src.f2py_sources code-exec,file-write,file-read > builtins.eval
 build_src.generate_sources file-write > os.mkdir
 build_src.swig_sources process-exec,file-write,file-read > subprocess.Popen
 build_src.template_sources file-write,file-read > builtins.open
 get_f2py_modulename file-read > builtins.open
 get_platform file-read > builtins.open
 get_swig_modulename file-read > builtins.open
 get_swig_target file-read > builtins.open
 process_c_file file-read > builtins.open
 process_f_file file-read > builtins.open
 subst_vars file-write,file-read > builtins.open
numpy.distutils.command.config
 config._check_compiler process-exec > os.system
 config._link process-exec,file-delete,file-write,file-read > subprocess.Popen
 config.check_decl file-delete,file-read > os.remove
 config.check_func file-delete > os.remove
 config.check_funcs_once file-delete > os.remove
 config.check_header file-delete,file-read > os.remove
 config.check_macro_true file-delete,file-read > os.remove
 config.check_type file-delete > os.remove
 config.check_type_size file-delete > os.remove
 config.get_output process-exec,file-delete,file-write,file-read > subprocess.Popen
 copy_file file-delete,file-write,file-read > os.unlink
 generate_manifest file-write > builtins.open
numpy.distutils.command.config_compiler
 show_fortran_compilers file-read > builtins.open
numpy.distutils.command.install
 install.run file-read > builtins.open
 write_file file-write > builtins.open
numpy.distutils.command.install_clib
 install_clib.run import,file-write,file-read > builtins.__import__
 new_compiler import > builtins.__import__
numpy.distutils.command.install_headers
 install_headers.run file-write,file-read > os.mkdir
numpy.distutils.command.sdist
 get_data_files file-read > os.walk
 sdist.add_defaults file-read > os.walk
numpy.distutils.conv_template
 main file-write,file-read > builtins.open
 process_file file-read > builtins.open
 resolve_includes file-read > builtins.open
numpy.distutils.core
 Distribution file-read > builtins.open
 NumpyDistribution file-read > builtins.open
 get_distribution file-read > builtins.open
numpy.distutils.cpuinfo
 LinuxCPUInfo file-read > builtins.open
 LinuxCPUInfo.__init__ file-read > builtins.open
 cpuinfo file-read > builtins.open
 getstatusoutput process-exec,file-read > subprocess.Popen
numpy.distutils.exec_command
 _exec_command process-exec > subprocess.Popen
 exec_command process-exec,file-write,info-leak > subprocess.Popen
 find_executable file-read > os.readlink
 make_temp_file file-write > tempfile.mkstemp
 temp_file_name file-write > tempfile.mkstemp
numpy.distutils.fcompiler
 FCompiler._compile process-exec,file-read > subprocess.Popen
 FCompiler.find_executables file-read > os.readlink
 FCompiler.link process-exec,file-write > subprocess.Popen
 dummy_fortran_file file-write > tempfile.mkstemp
 find_executable file-read > os.readlink
 get_f77flags file-read > builtins.open
 has_f90_header file-read > builtins.open
 is_free_format file-read > builtins.open
 load_all_fcompiler_classes import > builtins.__import__
 make_temp_file file-write > tempfile.mkstemp
 new_fcompiler import > builtins.__import__
 show_fcompilers import,file-read > builtins.__import__
numpy.distutils.fcompiler.absoft
 AbsoftFCompiler.update_executables file-write > tempfile.mkstemp
 cyg2win32 process-exec,file-read > subprocess.Popen
 dummy_fortran_file file-write > tempfile.mkstemp
numpy.distutils.fcompiler.arm
 dummy_fortran_file file-write > tempfile.mkstemp
numpy.distutils.fcompiler.environment
 Distribution file-read > builtins.open
numpy.distutils.fcompiler.gnu
 Gnu95FCompiler._hash_files file-read > builtins.open
 Gnu95FCompiler._link_wrapper_lib file-read > builtins.open
 Gnu95FCompiler._universal_flags process-exec,file-delete,file-write > subprocess.Popen
 Gnu95FCompiler.get_flags process-exec,file-delete,file-write > subprocess.Popen
 Gnu95FCompiler.get_flags_linker_so process-exec,file-delete,file-write > subprocess.Popen
 Gnu95FCompiler.get_library_dirs process-exec > subprocess.Popen
 Gnu95FCompiler.get_target process-exec > subprocess.Popen
 Gnu95FCompiler.wrap_unlinkable_objects file-read > builtins.open
 GnuFCompiler.get_libgcc_dir process-exec,file-read > subprocess.Popen
 GnuFCompiler.get_libgfortran_dir process-exec,file-read > subprocess.Popen
 Popen process-exec > subprocess.Popen
 _can_target process-exec,file-delete,file-write > subprocess.Popen
numpy.distutils.fcompiler.ibm
 IBMFCompiler.get_flags_linker_so file-write,file-read > tempfile.mkstemp
 IBMFCompiler.get_version process-exec,file-read > subprocess.Popen
 find_executable file-read > os.readlink
 make_temp_file file-write > tempfile.mkstemp
numpy.distutils.fcompiler.intel
 BaseIntelFCompiler.update_executables file-write > tempfile.mkstemp
 IntelVisualFCompiler.update_executables file-write > tempfile.mkstemp
 dummy_fortran_file file-write > tempfile.mkstemp
numpy.distutils.from_template
 main file-write,file-read > builtins.open
 process_file file-read > builtins.open
 resolve_includes file-read > builtins.open
numpy.distutils.intelccompiler
 IntelCCompilerW.initialize process-exec > subprocess.Popen
 find_executable file-read > os.readlink
numpy.distutils.lib2def
 getnm process-exec > subprocess.Popen
numpy.distutils.line_endings
 dos2unix file-write,file-read > builtins.open
 dos2unix_one_dir file-write,file-read > builtins.open
 unix2dos file-write,file-read > builtins.open
 unix2dos_one_dir file-write,file-read > builtins.open
numpy.distutils.mingw32ccompiler
 Mingw32CCompiler process-exec,file-delete,file-read > subprocess.Popen
 Mingw32CCompiler.__init__ process-exec,file-delete,file-write,file-read > subprocess.Popen
 Mingw32CCompiler.link process-exec > subprocess.Popen
 _build_import_library_amd64 process-exec,file-write,file-read > subprocess.Popen
 _build_import_library_arm64 process-exec,file-write,file-read > subprocess.Popen
 _build_import_library_x86 process-exec,file-write,file-read > subprocess.Popen
 build_import_library process-exec,file-write > subprocess.Popen
 build_msvcr_library process-exec,native-code,file-delete,file-write,file-read > subprocess.Popen
 dump_table process-exec,file-read > subprocess.Popen
 find_dll file-read > os.walk
 generate_def file-write > builtins.open
 generate_manifest file-write > builtins.open
numpy.distutils.misc_util
 Configuration.__init__ import > builtins.__import__
 Configuration._get_configuration_from_setup_py import > importlib.util.spec_from_file_location
 Configuration._get_hg_revision process-exec,file-read > subprocess.Popen
 Configuration._get_svn_revision process-exec,file-read > subprocess.Popen
 Configuration.add_data_dir file-read > os.walk
 Configuration.get_version import,file-read > importlib.util.spec_from_file_location
 Configuration.make_hg_version_py code-exec,file-delete,file-write,file-read > atexit.register
 Configuration.make_svn_version_py code-exec,file-delete,file-write,file-read > atexit.register
 _get_f90_modules file-read > builtins.open
 clean_up_temporary_directory file-delete > shutil.rmtree
 cyg2win32 process-exec,file-read > subprocess.Popen
 exec_mod_from_location import > importlib.util.spec_from_file_location
 filter_sources file-read > builtins.open
 general_source_directories_files file-read > os.walk
 general_source_files file-read > os.walk
 generate_config_py file-write > builtins.open
 get_data_files file-read > os.walk
 get_ext_source_files file-read > os.walk
 get_lib_source_files file-read > os.walk
 get_mathlibs file-read > builtins.open
 get_npy_pkg_dir import > builtins.__import__
 get_path_from_frame import,file-read > builtins.__import__
 make_temp_file file-write > tempfile.mkstemp
 rel_path file-read > os.readlink
numpy.distutils.msvc9compiler
 MSVCCompiler.initialize process-exec,info-leak > subprocess.Popen
numpy.distutils.npy_pkg_config
 _read_config_imp file-read > builtins.open
 parse_config file-read > builtins.open
 read_config file-read > builtins.open
numpy.distutils.numpy_distribution
 Distribution file-read > builtins.open
 NumpyDistribution file-read > builtins.open
 NumpyDistribution.__init__ file-read > builtins.open
numpy.distutils.setup
 configuration file-read > os.walk
numpy.distutils.system_info
 Distribution file-read > builtins.open
 Numeric_info import > builtins.__import__
 _customized_ccompiler import > builtins.__import__
 _numpy_info import > builtins.__import__
 _numpy_info.__init__ import > builtins.__import__
 _numpy_info.calc_info import > builtins.__import__
 _pkg_config_info.calc_info file-read > os.readlink
 _pkg_config_info.get_config_output process-exec,file-read > subprocess.Popen
 atlas_3_10_blas_info.calc_info file-read > builtins.open
 atlas_blas_info.calc_info file-read > builtins.open
 atlas_info.calc_info file-read > builtins.open
 blas_info.calc_info file-delete,file-write > shutil.rmtree
 blas_info.get_cblas_libs file-delete,file-write > shutil.rmtree
 blas_mkl_info file-read > builtins.open
 find_executable file-read > os.readlink
 flame_info.calc_info file-delete,file-write > shutil.rmtree
 flame_info.check_embedded_lapack file-delete,file-write > shutil.rmtree
 get_atlas_version file-delete,file-read > os.remove
 get_platform file-read > builtins.open
 lapack_mkl_info file-read > builtins.open
 mkl_info file-read > builtins.open
 mkl_info.__init__ file-read > builtins.open
 mkl_info.get_mkl_rootdir file-read > builtins.open
 numarray_info import > builtins.__import__
 numpy_info import > builtins.__import__
 openblas_ilp64_info._calc_info file-delete,file-write > shutil.rmtree
 openblas_info._calc_info file-delete,file-write > shutil.rmtree
 openblas_info.calc_info file-delete,file-write > shutil.rmtree
 openblas_info.check_msvc_gfortran_libs file-write,info-leak > os.makedirs
 openblas_info.check_symbols file-delete,file-write > shutil.rmtree
numpy.distutils.unixccompiler
 UnixCCompiler__compile process-exec,file-write,file-read > subprocess.Popen
 UnixCCompiler_create_static_lib file-delete > os.unlink
numpy.f2py
 compile process-exec,native-code,file-delete,file-write,file-read > subprocess.Popen
 main code-exec,file-write,file-read > builtins.eval
 run_main code-exec,file-write,file-read > builtins.eval
numpy.f2py.__main__
 main code-exec,file-write,file-read > builtins.eval
numpy.f2py._backends._distutils
 DistutilsBackend.compile file-delete > shutil.rmtree
numpy.f2py._backends._meson
 MesonBackend._move_exec_to_root file-delete,file-write,file-read > os.remove
 MesonBackend._run_subprocess_command process-exec,native-code,file-write,file-read > subprocess.Popen
 MesonBackend.compile file-delete,file-write,file-read > os.remove
 MesonBackend.run_meson process-exec,file-read > subprocess.Popen
 MesonBackend.write_meson_build file-write > os.mkdir
 _prepare_objects file-write,file-read > os.mkdir
 _prepare_sources file-write,file-read > os.mkdir
numpy.f2py._src_pyf
 process_file file-read > builtins.open
 resolve_includes file-read > builtins.open
numpy.f2py.auxfuncs
 get_f2py_modulename file-read > builtins.open
 getcallprotoargument code-exec > builtins.eval
 isintent_hide code-exec > builtins.eval
 isintent_nothide code-exec > builtins.eval
 isoptional code-exec > builtins.eval
 isrequired code-exec > builtins.eval
 l_and code-exec > builtins.eval
 l_or code-exec > builtins.eval
numpy.f2py.capi_maps
 cb_routsign2map code-exec > builtins.eval
 cb_sign2map code-exec > builtins.eval
 common_sign2map code-exec > builtins.eval
 get_elsize code-exec > builtins.eval
 get_f2py_modulename file-read > builtins.open
 getarrdims code-exec > builtins.eval
 getarrdocsign code-exec > builtins.eval
 getcallprotoargument code-exec > builtins.eval
 getinit code-exec > builtins.eval
 getpydocsign code-exec > builtins.eval
 getstrlength code-exec > builtins.eval
 isintent_hide code-exec > builtins.eval
 isintent_nothide code-exec > builtins.eval
 isoptional code-exec > builtins.eval
 isrequired code-exec > builtins.eval
 l_and code-exec > builtins.eval
 l_or code-exec > builtins.eval
 load_f2cmap_file code-exec,file-read > builtins.eval
 routsign2map code-exec > builtins.eval
 sign2map code-exec > builtins.eval
numpy.f2py.cb_rules
 buildcallback code-exec > builtins.eval
 buildcallbacks code-exec > builtins.eval
 isintent_hide code-exec > builtins.eval
 isintent_nothide code-exec > builtins.eval
 isoptional code-exec > builtins.eval
 isrequired code-exec > builtins.eval
 l_and code-exec > builtins.eval
 l_or code-exec > builtins.eval
numpy.f2py.common_rules
 buildhooks code-exec > builtins.eval
 isintent_hide code-exec > builtins.eval
numpy.f2py.crackfortran
 _eval_length code-exec > builtins.eval
 _eval_scalar code-exec > builtins.eval
 analyzebody code-exec > builtins.eval
 analyzeline code-exec > builtins.eval
 analyzevars code-exec > builtins.eval
 crack2fortran code-exec > builtins.eval
 crack2fortrangen code-exec > builtins.eval
 crackfortran code-exec,file-read > builtins.eval
 crackline code-exec > builtins.eval
 get_f2py_modulename file-read > builtins.open
 get_parameters code-exec > builtins.eval
 get_useparameters code-exec > builtins.eval
 getcallprotoargument code-exec > builtins.eval
 getlincoef code-exec > builtins.eval
 is_free_format file-write,file-read > builtins.open
 isintent_hide code-exec > builtins.eval
 isintent_nothide code-exec > builtins.eval
 isoptional code-exec > builtins.eval
 isrequired code-exec > builtins.eval
 l_and code-exec > builtins.eval
 l_or code-exec > builtins.eval
 myeval code-exec > builtins.eval
 openhook file-write,file-read > builtins.open
 param_eval code-exec > builtins.eval
 postcrack code-exec > builtins.eval
 postcrack2 code-exec > builtins.eval
 readfortrancode file-delete,file-write,file-read > os.unlink
 vars2fortran code-exec > builtins.eval
numpy.f2py.diagnose
 run file-write,info-leak > os.chdir
 run_command process-exec > os.system
numpy.f2py.f2py2e
 buildmodules code-exec,file-write > builtins.eval
 callcrackfortran code-exec,file-write > builtins.eval
 main code-exec,file-write,file-read > builtins.eval
 run_compile code-exec,import,file-write,file-read > builtins.eval
 run_main code-exec,file-write,file-read > builtins.eval
 scaninputline file-write,file-read,dos > os.mkdir
 validate_modulename file-read > builtins.open
numpy.f2py.f90mod_rules
 buildhooks code-exec > builtins.eval
 get_f2py_modulename file-read > builtins.open
 getcallprotoargument code-exec > builtins.eval
 isintent_hide code-exec > builtins.eval
 isintent_nothide code-exec > builtins.eval
 isoptional code-exec > builtins.eval
 isrequired code-exec > builtins.eval
 l_and code-exec > builtins.eval
 l_or code-exec > builtins.eval
numpy.f2py.rules
 buildapi code-exec > builtins.eval
 buildmodule code-exec,file-write > builtins.eval
 isintent_hide code-exec > builtins.eval
 isintent_nothide code-exec > builtins.eval
 isoptional code-exec > builtins.eval
 isrequired code-exec > builtins.eval
 l_and code-exec > builtins.eval
 l_or code-exec > builtins.eval
numpy.f2py.setup
 configuration file-read > os.walk
numpy.lib
 DataSource file-write > tempfile.mkdtemp
 add_newdoc import > builtins.__import__
 fromregex file-write > tempfile.mkdtemp
 genfromtxt file-write > tempfile.mkdtemp
 info import > builtins.__import__
 load file-write,file-read > builtins.open
 lookfor process-exec,import,file-delete,file-write,file-read > os.system
 safe_eval code-exec > builtins.compile
 save file-write > builtins.open
 savetxt file-write > builtins.open
 zipfile_factory file-write > io.open
numpy.lib._datasource
 DataSource file-write > tempfile.mkdtemp
 DataSource.__del__ file-delete > shutil.rmtree
 DataSource.__init__ file-write > tempfile.mkdtemp
 DataSource._cache file-write,file-read > os.makedirs
 DataSource._findfile file-write,file-read > os.makedirs
 DataSource.open file-write,file-read > os.makedirs
 Repository file-write > tempfile.mkdtemp
 Repository.__del__ file-delete > shutil.rmtree
 Repository.__init__ file-write > tempfile.mkdtemp
 Repository._findfile file-write,file-read > os.makedirs
 Repository.listdir file-read > os.listdir
 _open file-write > tempfile.mkdtemp
 open file-write > tempfile.mkdtemp
numpy.lib._format_impl
 _read_array_header code-exec > builtins.compile
 open_memmap code-exec,file-write,file-read > builtins.compile
 read_array code-exec,deserialize > builtins.compile
 read_array_header_1_0 code-exec > builtins.compile
 read_array_header_2_0 code-exec > builtins.compile
numpy.lib._npyio_impl
 DataSource file-write > tempfile.mkdtemp
 NpzFile.__getitem__ deserialize > pickle.load
 NpzFile.__init__ file-write > io.open
 _read file-write > tempfile.mkdtemp
 _savez file-write > io.open
 fromregex file-write > tempfile.mkdtemp
 genfromtxt file-write > tempfile.mkdtemp
 load deserialize,file-write,file-read > pickle.load
 save file-write > builtins.open
 savetxt file-write > builtins.open
 zipfile_factory file-write > io.open
numpy.lib._utils_impl
 _makenamedict import > builtins.__import__
 info import > builtins.__import__
 safe_eval code-exec > builtins.compile
numpy.lib.format
 _read_array_header code-exec > builtins.compile
 open_memmap code-exec,file-write,file-read > builtins.open
 read_array code-exec,deserialize > builtins.compile
 read_array_header_1_0 code-exec > builtins.compile
 read_array_header_2_0 code-exec > builtins.compile
 safe_eval code-exec > builtins.compile
numpy.lib.function_base
 add_newdoc import > builtins.__import__
numpy.lib.npyio
 DataSource file-write > tempfile.mkdtemp
 NpzFile.__init__ file-write > io.open
 _read file-write > tempfile.mkdtemp
 _savez file-write > io.open
 fromregex file-write > tempfile.mkdtemp
 genfromtxt file-write > tempfile.mkdtemp
 load file-write,file-read > builtins.open
 save file-write > builtins.open
 savetxt file-write > builtins.open
 zipfile_factory file-write > io.open
numpy.lib.setup
 configuration file-read > os.walk
numpy.lib.utils
 _lookfor_generate_cache import,file-read > builtins.__import__
 _makenamedict import > builtins.__import__
 info import > builtins.__import__
 lookfor process-exec,import,file-delete,file-write,file-read > os.system
 safe_eval code-exec > builtins.compile
numpy.ma.mrecords
 fromtextfile file-read > builtins.open
 openfile file-read > builtins.open
numpy.matlib
 fromregex file-write > tempfile.mkdtemp
 genfromtxt file-write > tempfile.mkdtemp
 info import > builtins.__import__
 load deserialize > numpy.load
 save file-write > builtins.open
 savetxt file-write > builtins.open
numpy.random._examples.cffi.extending
 parse_distributions_h file-read > builtins.open
numpy.random._examples.cffi.parse
 parse_distributions_h file-read > builtins.open
numpy.random._examples.numba.extending
 timeit code-exec > builtins.compile
numpy.rec
 array file-read > builtins.open
 fromfile file-read > builtins.open
numpy.testing
 check_free_memory file-read > builtins.open
 check_support_sve process-exec,native-code,file-write,file-read > subprocess.Popen
 jiffies file-read,info-leak > builtins.open
 measure code-exec,file-read > builtins.compile
 mkdtemp file-write > tempfile.mkdtemp
 mkstemp file-write > tempfile.mkstemp
 requires_memory file-read > builtins.open
 rundocs code-exec,import,file-read > builtins.exec
 runstring code-exec > builtins.exec
 tempdir file-delete,file-write > shutil.rmtree
 temppath file-delete,file-write > os.remove
numpy.testing._private.extbuild
 _c_compile file-write > os.makedirs
 build process-exec,file-write,file-read > subprocess.Popen
 build_and_import_extension import > importlib.util.spec_from_file_location
 compile_extension_module file-write > os.makedirs
numpy.testing._private.utils
 _get_mem_available file-read > builtins.open
 _no_tracing code-exec > sys.settrace
 check_free_memory file-read > builtins.open
 check_support_sve process-exec,native-code,file-write,file-read > subprocess.Popen
 jiffies file-read,info-leak > builtins.open
 measure code-exec,file-read > builtins.compile
 mkdtemp file-write > tempfile.mkdtemp
 mkstemp file-write > tempfile.mkstemp
 requires_memory file-read > builtins.open
 rundocs code-exec,import,file-read > builtins.exec
 runstring code-exec > builtins.exec
 tempdir file-delete,file-write > shutil.rmtree
 temppath file-delete,file-write > os.remove
numpy.typing.setup
 configuration file-read > os.walk
`,
};
