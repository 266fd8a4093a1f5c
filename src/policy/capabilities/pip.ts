/**
 * What the callables of pip can do: derived from source by oracle/derive/capabilities.py.
 * @module
 */
import type { CapabilityTable } from '../knowledge.ts';

export const pip: CapabilityTable = {
  package: 'pip',
  versions: ['pip 23.2.1', 'setuptools 65.5.0'],
  table: `
_distutils_hack * dos
_distutils_hack.override * dos
pip * dos
pip.__main__ * process-exec,import,file-read
 _main process-exec,import,file-read,tamper,dos > subprocess.Popen
pip._internal * dos
pip._internal.build_env * process-exec,file-write,file-read
 BuildEnvironment file-write > os.mkdir
 TempDirectory file-write > tempfile.mkdtemp
 call_subprocess process-exec > subprocess.Popen
 get_runnable_pip file-read > os.readlink
 get_scheme file-read > builtins.open
pip._internal.cache * file-write,file-read
 TempDirectory file-write > tempfile.mkdtemp
pip._internal.cli * dos
pip._internal.cli.autocompletion * import,file-read,dos
 auto_complete_paths file-read > os.listdir
 autocomplete import,file-read,dos > importlib.import_module
 create_command import > importlib.import_module
pip._internal.cli.base_command * file-write,file-read,dos
 check_path_owner file-write > os.open
 normalize_path file-read > os.readlink
pip._internal.cli.cmdoptions * import,info-leak,dos
 _handle_no_use_pep517 import > builtins.__import__
pip._internal.cli.command_context * dos
pip._internal.cli.main * process-exec,native-code,import
 autocomplete import,file-read,dos > importlib.import_module
 create_command import > importlib.import_module
 main process-exec,import,file-read,tamper,dos > subprocess.Popen
 parse_command process-exec,native-code,file-write,file-read,dos > subprocess.Popen
pip._internal.cli.main_parser * process-exec,native-code,file-write
 get_runnable_pip file-read > os.readlink
 parse_command process-exec,native-code,file-write,file-read,dos > subprocess.Popen
pip._internal.cli.parser * dos
pip._internal.cli.progress_bars * dos
pip._internal.cli.req_command * file-write,file-read
 TempDirectory file-write > tempfile.mkdtemp
 install_req_from_line file-read > builtins.open
 pip_self_version_check file-read > builtins.open
pip._internal.cli.spinners * dos
pip._internal.cli.status_codes * dos
pip._internal.commands * import
 create_command import > importlib.import_module
pip._internal.commands.cache * file-delete,file-read
pip._internal.commands.check * dos
pip._internal.commands.completion * dos
pip._internal.commands.configuration * process-exec,file-read
pip._internal.commands.debug * import
 get_module_from_module_name import > builtins.__import__
 get_vendor_version_from_module import > builtins.__import__
pip._internal.commands.download * file-write,file-read
 TempDirectory file-write > tempfile.mkdtemp
 ensure_dir file-write > os.makedirs
 get_build_tracker file-write > tempfile.mkdtemp
 normalize_path file-read > os.readlink
pip._internal.commands.freeze * file-read
 freeze file-read > builtins.open
pip._internal.commands.hash * file-read
 _hash_of_file file-read > builtins.open
pip._internal.commands.help * import
pip._internal.commands.index * dos
pip._internal.commands.inspect * dos
pip._internal.commands.install * process-exec,file-delete,file-write
 TempDirectory file-write > tempfile.mkdtemp
 build process-exec,file-write,file-read > subprocess.Popen
 check_externally_managed file-read > builtins.open
 decide_user_install file-read > builtins.open
 ensure_dir file-write > os.makedirs
 get_build_tracker file-write > tempfile.mkdtemp
 get_scheme file-read > builtins.open
 site_packages_writable file-delete,file-write > os.unlink
 test_writable_dir file-delete,file-write > os.unlink
 virtualenv_no_global file-read > builtins.open
pip._internal.commands.list * dos
pip._internal.commands.search * dos
pip._internal.commands.show * dos
pip._internal.commands.uninstall * file-read
 check_externally_managed file-read > builtins.open
 install_req_from_line file-read > builtins.open
pip._internal.commands.wheel * process-exec,file-write,file-read
 TempDirectory file-write > tempfile.mkdtemp
 build process-exec,file-write,file-read > subprocess.Popen
 ensure_dir file-write > os.makedirs
 get_build_tracker file-write > tempfile.mkdtemp
 normalize_path file-read > os.readlink
pip._internal.configuration * file-write,file-read
 ensure_dir file-write > os.makedirs
pip._internal.distributions * dos
pip._internal.distributions.base * dos
pip._internal.distributions.installed * dos
pip._internal.distributions.sdist * process-exec,file-write
 BuildEnvironment file-write > os.mkdir
 runner_with_spinner_message process-exec > subprocess.Popen
pip._internal.distributions.wheel * dos
pip._internal.exceptions * file-read
pip._internal.index * dos
pip._internal.index.collector * file-read
 build_source file-read > os.readlink
pip._internal.index.package_finder * dos
pip._internal.index.sources * file-read
 _FlatDirectorySource file-read > os.readlink
 _is_html_file file-read > builtins.open
 build_source file-read > os.readlink
pip._internal.locations * file-read,info-leak,dos
 _looks_like_red_hat_scheme file-read > builtins.open
 get_scheme file-read > builtins.open
pip._internal.locations._distutils * file-read
 distutils_scheme file-read > builtins.open
 get_scheme file-read > builtins.open
pip._internal.locations._sysconfig * dos
pip._internal.locations.base * info-leak,dos
pip._internal.main * dos
pip._internal.metadata * dos
pip._internal.metadata._json * dos
pip._internal.metadata.base * file-write,file-read
 is_local file-read > os.readlink
 normalize_path file-read > os.readlink
pip._internal.metadata.importlib * dos
pip._internal.metadata.importlib._compat * dos
pip._internal.metadata.importlib._dists * file-write,file-read
 TempDirectory file-write > tempfile.mkdtemp
 normalize_path file-read > os.readlink
pip._internal.metadata.importlib._envs * file-write,file-read
 _looks_like_wheel file-read > builtins.open
pip._internal.metadata.pkg_resources * file-read,info-leak
 egg_link_path_from_location file-read > builtins.open
 normalize_path file-read > os.readlink
pip._internal.models * dos
pip._internal.models.candidate * dos
pip._internal.models.direct_url * dos
pip._internal.models.format_control * dos
pip._internal.models.index * dos
pip._internal.models.installation_report * dos
pip._internal.models.link * dos
pip._internal.models.scheme * dos
pip._internal.models.search_scope * file-read
 normalize_path file-read > os.readlink
pip._internal.models.selection_prefs * dos
pip._internal.models.target_python * dos
pip._internal.models.wheel * dos
pip._internal.network * dos
pip._internal.network.auth * process-exec,native-code,file-write
 ask_password file-write,file-read > os.open
 get_netrc_auth file-read > builtins.open
pip._internal.network.cache * file-delete,file-write,file-read
 ensure_dir file-write > os.makedirs
pip._internal.network.download * file-write,file-read
 _get_http_response_filename file-read > builtins.open
pip._internal.network.lazy_wheel * file-delete,file-write
 NamedTemporaryFile file-delete,file-write > os.unlink
 ZipFile file-write > io.open
pip._internal.network.session * process-exec,native-code,file-read
 libc_ver native-code > ctypes.CDLL
 user_agent process-exec,file-read > subprocess.Popen
pip._internal.network.utils * dos
pip._internal.network.xmlrpc * dos
pip._internal.operations * dos
pip._internal.operations.build * dos
pip._internal.operations.build.build_tracker * file-delete,file-write,file-read
 TempDirectory file-write > tempfile.mkdtemp
 get_build_tracker file-write > tempfile.mkdtemp
pip._internal.operations.build.metadata * process-exec,file-write
 BuildEnvironment file-write > os.mkdir
 TempDirectory file-write > tempfile.mkdtemp
 generate_metadata process-exec,file-write > subprocess.Popen
 runner_with_spinner_message process-exec > subprocess.Popen
pip._internal.operations.build.metadata_editable * process-exec,file-write
 BuildEnvironment file-write > os.mkdir
 TempDirectory file-write > tempfile.mkdtemp
 generate_editable_metadata process-exec,file-write > subprocess.Popen
 runner_with_spinner_message process-exec > subprocess.Popen
pip._internal.operations.build.metadata_legacy * process-exec,file-write,file-read
 BuildEnvironment file-write > os.mkdir
 TempDirectory file-write > tempfile.mkdtemp
 _find_egg_info file-read > os.listdir
 call_subprocess process-exec > subprocess.Popen
 generate_metadata process-exec,file-write,file-read > subprocess.Popen
pip._internal.operations.build.wheel * process-exec
 build_wheel_pep517 process-exec > subprocess.Popen
 runner_with_spinner_message process-exec > subprocess.Popen
pip._internal.operations.build.wheel_editable * process-exec
 build_wheel_editable process-exec > subprocess.Popen
 runner_with_spinner_message process-exec > subprocess.Popen
pip._internal.operations.build.wheel_legacy * process-exec,file-read
 build_wheel_legacy process-exec,file-read > subprocess.Popen
 call_subprocess process-exec > subprocess.Popen
pip._internal.operations.check * dos
pip._internal.operations.freeze * file-read
 freeze file-read > builtins.open
 install_req_from_line file-read > builtins.open
pip._internal.operations.install * dos
pip._internal.operations.install.editable_legacy * process-exec,file-write
 BuildEnvironment file-write > os.mkdir
 call_subprocess process-exec > subprocess.Popen
 install_editable process-exec > subprocess.Popen
pip._internal.operations.install.wheel * file-delete,file-write,file-read
 ZipFile file-write > io.open
 _install_wheel file-delete,file-write,file-read,tamper > os.unlink
 ensure_dir file-write > os.makedirs
 fix_script file-write,file-read > builtins.open
 get_csv_rows_for_installed file-read > builtins.open
 hash_file file-read > builtins.open
 install_wheel file-delete,file-write,file-read > os.unlink
 rehash file-read > builtins.open
 set_extracted_file_to_default_mode_plus_executable file-write > os.chmod
pip._internal.operations.prepare * file-delete,file-write,file-read
 TempDirectory file-write > tempfile.mkdtemp
 _check_download_dir file-delete > os.unlink
 get_file_url file-delete > os.unlink
 get_http_url file-delete,file-write > os.unlink
 hash_file file-read > builtins.open
 unpack_file file-write,file-read > builtins.open
 unpack_url file-delete,file-write,file-read > os.unlink
pip._internal.pyproject * import,file-read
 load_pyproject_toml import,file-read > builtins.__import__
pip._internal.req * dos
pip._internal.req.constructors * file-read
 check_first_requirement_in_file file-read > builtins.open
 deduce_helpful_msg file-read > builtins.open
 install_req_from_line file-read > builtins.open
 parse_req_from_line file-read > builtins.open
pip._internal.req.req_file * file-read,info-leak
 get_file_content file-read > builtins.open
pip._internal.req.req_install * process-exec,import,file-delete
 BuildEnvironment file-write > os.mkdir
 TempDirectory file-write > tempfile.mkdtemp
 generate_editable_metadata process-exec,file-write > subprocess.Popen
 generate_metadata process-exec,file-write > subprocess.Popen
 generate_metadata_legacy process-exec,file-write,file-read > subprocess.Popen
 get_scheme file-read > builtins.open
 install_editable_legacy process-exec > subprocess.Popen
 install_wheel file-delete,file-write,file-read > os.unlink
 load_pyproject_toml import,file-read > builtins.__import__
 runner_with_spinner_message process-exec > subprocess.Popen
pip._internal.req.req_set * dos
pip._internal.req.req_uninstall * file-delete,file-write,file-read
 TempDirectory file-write > tempfile.mkdtemp
 compress_for_output_listing file-read > os.walk
 compress_for_rename file-read > os.walk
 egg_link_path_from_location file-read > builtins.open
 normalize_path file-read > os.readlink
 renames file-delete,file-write,file-read > os.removedirs
 rmtree file-delete > shutil.rmtree
pip._internal.resolution * dos
pip._internal.resolution.base * dos
pip._internal.resolution.legacy * dos
pip._internal.resolution.legacy.resolver * dos
pip._internal.resolution.resolvelib * dos
pip._internal.resolution.resolvelib.base * dos
pip._internal.resolution.resolvelib.candidates * file-read
 install_req_from_line file-read > builtins.open
pip._internal.resolution.resolvelib.factory * dos
pip._internal.resolution.resolvelib.found_candidates * dos
pip._internal.resolution.resolvelib.provider * dos
pip._internal.resolution.resolvelib.reporter * dos
pip._internal.resolution.resolvelib.requirements * dos
pip._internal.resolution.resolvelib.resolver * dos
pip._internal.self_outdated_check * file-write,file-read
 SelfCheckState file-read > builtins.open
 check_path_owner file-write > os.open
 ensure_dir file-write > os.makedirs
 pip_self_version_check file-read > builtins.open
pip._internal.utils * dos
pip._internal.utils._jaraco_text * dos
pip._internal.utils._log * dos
pip._internal.utils.appdirs * dos
pip._internal.utils.compat * file-write
 get_path_uid file-write > os.open
pip._internal.utils.compatibility_tags * dos
pip._internal.utils.datetime * dos
pip._internal.utils.deprecation * tamper
pip._internal.utils.direct_url_helpers * dos
pip._internal.utils.egg_link * file-read
 egg_link_path_from_location file-read > builtins.open
 virtualenv_no_global file-read > builtins.open
pip._internal.utils.encoding * dos
pip._internal.utils.entrypoints * process-exec,import,file-read
 _wrapper file-read > os.listdir
 main process-exec,import,file-read,tamper,dos > subprocess.Popen
pip._internal.utils.filesystem * file-delete,file-write,file-read
 NamedTemporaryFile file-delete,file-write > os.unlink
 _test_writable_dir_win file-delete,file-write > os.unlink
 check_path_owner file-write > os.open
 directory_size file-read > os.walk
 find_files file-read > os.walk
 format_directory_size file-read > os.walk
 get_path_uid file-write > os.open
 test_writable_dir file-delete,file-write > os.unlink
pip._internal.utils.filetypes * dos
pip._internal.utils.glibc * native-code
 glibc_version_string native-code > ctypes.CDLL
 glibc_version_string_ctypes native-code > ctypes.CDLL
 libc_ver native-code > ctypes.CDLL
pip._internal.utils.hashes * file-read
pip._internal.utils.inject_securetransport * dos
pip._internal.utils.logging * file-write
 ensure_dir file-write > os.makedirs
pip._internal.utils.misc * file-delete,file-write,file-read
 ask_password file-write,file-read > os.open
 check_externally_managed file-read > builtins.open
 ensure_dir file-write > os.makedirs
 hash_file file-read > builtins.open
 is_local file-read > os.readlink
 normalize_path file-read > os.readlink
 renames file-delete,file-write,file-read > os.removedirs
 rmtree file-delete > shutil.rmtree
 rmtree_errorhandler file-write > os.chmod
pip._internal.utils.models * dos
pip._internal.utils.packaging * dos
pip._internal.utils.setuptools_build * dos
pip._internal.utils.subprocess * process-exec
 call_subprocess process-exec > subprocess.Popen
 runner_with_spinner_message process-exec > subprocess.Popen
pip._internal.utils.temp_dir * file-delete,file-write,file-read
 TempDirectory file-write > tempfile.mkdtemp
 rmtree file-delete > shutil.rmtree
pip._internal.utils.unpacking * file-write,file-read
 ensure_dir file-write > os.makedirs
 set_extracted_file_to_default_mode_plus_executable file-write > os.chmod
 unpack_file file-write,file-read > builtins.open
 untar_file file-write > builtins.open
 unzip_file file-write,file-read > builtins.open
pip._internal.utils.urls * dos
pip._internal.utils.virtualenv * file-read
 _get_pyvenv_cfg_lines file-read > builtins.open
 _no_global_under_venv file-read > builtins.open
 virtualenv_no_global file-read > builtins.open
pip._internal.utils.wheel * file-write
 ZipFile file-write > io.open
pip._internal.vcs * dos
pip._internal.vcs.bazaar * process-exec,info-leak
pip._internal.vcs.git * process-exec,info-leak
pip._internal.vcs.mercurial * process-exec,file-write,file-read
pip._internal.vcs.subversion * process-exec,file-read,info-leak
pip._internal.vcs.versioncontrol * process-exec,file-delete,file-write
 call_subprocess process-exec > subprocess.Popen
 rmtree file-delete > shutil.rmtree
pip._internal.wheel_builder * process-exec,file-delete,file-write
 TempDirectory file-write > tempfile.mkdtemp
 _build_one process-exec,file-delete,file-write,file-read > subprocess.Popen
 _build_one_inside_env process-exec,file-delete,file-write,file-read > subprocess.Popen
 _clean_one_legacy process-exec > subprocess.Popen
 build process-exec,file-write,file-read > subprocess.Popen
 build_wheel_editable process-exec > subprocess.Popen
 build_wheel_legacy process-exec,file-read > subprocess.Popen
 build_wheel_pep517 process-exec > subprocess.Popen
 call_subprocess process-exec > subprocess.Popen
 ensure_dir file-write > os.makedirs
 hash_file file-read > builtins.open
pip._vendor * import
 vendored import > builtins.__import__
pip._vendor.cachecontrol * dos
pip._vendor.cachecontrol._cmd * dos
pip._vendor.cachecontrol.adapter * dos
pip._vendor.cachecontrol.cache * dos
pip._vendor.cachecontrol.caches * dos
pip._vendor.cachecontrol.caches.file_cache * file-delete,file-write,file-read
 _secure_open_write file-delete,file-write > os.remove
pip._vendor.cachecontrol.caches.redis_cache * dos
pip._vendor.cachecontrol.compat * dos
pip._vendor.cachecontrol.controller * dos
pip._vendor.cachecontrol.filewrapper * file-delete,file-write
 NamedTemporaryFile file-delete,file-write > os.unlink
pip._vendor.cachecontrol.heuristics * dos
pip._vendor.cachecontrol.serialize * dos
pip._vendor.cachecontrol.wrapper * dos
pip._vendor.certifi * dos
pip._vendor.certifi.__main__ * dos
pip._vendor.certifi.core * file-read
 read_text file-read > builtins.open
pip._vendor.chardet * dos
pip._vendor.chardet.big5freq * dos
pip._vendor.chardet.big5prober * dos
pip._vendor.chardet.chardistribution * dos
pip._vendor.chardet.charsetgroupprober * dos
pip._vendor.chardet.charsetprober * dos
pip._vendor.chardet.cli * dos
pip._vendor.chardet.cli.chardetect * dos
pip._vendor.chardet.codingstatemachine * dos
pip._vendor.chardet.codingstatemachinedict * dos
pip._vendor.chardet.cp949prober * dos
pip._vendor.chardet.enums * dos
pip._vendor.chardet.escprober * dos
pip._vendor.chardet.escsm * dos
pip._vendor.chardet.eucjpprober * dos
pip._vendor.chardet.euckrfreq * dos
pip._vendor.chardet.euckrprober * dos
pip._vendor.chardet.euctwfreq * dos
pip._vendor.chardet.euctwprober * dos
pip._vendor.chardet.gb2312freq * dos
pip._vendor.chardet.gb2312prober * dos
pip._vendor.chardet.hebrewprober * dos
pip._vendor.chardet.jisfreq * dos
pip._vendor.chardet.johabfreq * dos
pip._vendor.chardet.johabprober * dos
pip._vendor.chardet.jpcntx * dos
pip._vendor.chardet.langbulgarianmodel * dos
pip._vendor.chardet.langgreekmodel * dos
pip._vendor.chardet.langhebrewmodel * dos
pip._vendor.chardet.langhungarianmodel * dos
pip._vendor.chardet.langrussianmodel * dos
pip._vendor.chardet.langthaimodel * dos
pip._vendor.chardet.langturkishmodel * dos
pip._vendor.chardet.latin1prober * dos
pip._vendor.chardet.macromanprober * dos
pip._vendor.chardet.mbcharsetprober * dos
pip._vendor.chardet.mbcsgroupprober * dos
pip._vendor.chardet.mbcssm * dos
pip._vendor.chardet.metadata * dos
pip._vendor.chardet.metadata.languages * dos
pip._vendor.chardet.resultdict * dos
pip._vendor.chardet.sbcharsetprober * dos
pip._vendor.chardet.sbcsgroupprober * dos
pip._vendor.chardet.sjisprober * dos
pip._vendor.chardet.universaldetector * dos
pip._vendor.chardet.utf1632prober * dos
pip._vendor.chardet.utf8prober * dos
pip._vendor.chardet.version * dos
pip._vendor.colorama * code-exec
 init code-exec > atexit.register
pip._vendor.colorama.ansi * dos
pip._vendor.colorama.ansitowin32 * dos
pip._vendor.colorama.initialise * code-exec
 init code-exec > atexit.register
pip._vendor.colorama.tests * code-exec
pip._vendor.colorama.tests.ansi_test * code-exec
pip._vendor.colorama.tests.ansitowin32_test * code-exec
pip._vendor.colorama.tests.initialise_test * code-exec
pip._vendor.colorama.tests.isatty_test * code-exec
pip._vendor.colorama.tests.utils * code-exec
pip._vendor.colorama.tests.winterm_test * code-exec
pip._vendor.colorama.win32 * dos
pip._vendor.colorama.winterm * dos
pip._vendor.distlib * dos
pip._vendor.distlib.compat * file-write
 BaseZipFile file-write > io.open
 ZipFile file-write > io.open
pip._vendor.distlib.database * file-write,file-read
 CSVReader file-write > builtins.open
 CSVWriter file-write > builtins.open
 EggInfoDistribution file-write,file-read > codecs.open
 InstalledDistribution file-read > builtins.open
 Metadata file-read > builtins.open
 make_dist file-read > builtins.open
 new_dist_class file-read > builtins.open
 old_dist_class file-write,file-read > codecs.open
pip._vendor.distlib.index * process-exec,file-delete,file-write
 PackageIndex file-write > builtins.open
 zip_dir file-write,file-read > io.open
pip._vendor.distlib.locators * file-read
 Metadata file-read > builtins.open
 make_dist file-read > builtins.open
pip._vendor.distlib.manifest * file-read,info-leak
pip._vendor.distlib.markers * dos
pip._vendor.distlib.metadata * file-write,file-read
 LegacyMetadata file-write,file-read > codecs.open
 Metadata file-read > builtins.open
pip._vendor.distlib.resources * import,file-write,file-read
 Cache file-write > os.makedirs
 ResourceCache file-write > tempfile.mkdtemp
 finder import > builtins.__import__
 get_cache_base file-write > tempfile.mkdtemp
pip._vendor.distlib.scripts * import,file-delete,file-write
 ZipFile file-write > io.open
 finder import > builtins.__import__
 get_platform file-read > builtins.open
pip._vendor.distlib.util * process-exec,network,import
 CSVReader file-write > builtins.open
 CSVWriter file-write > builtins.open
 Cache file-write > os.makedirs
 ZipFile file-write > io.open
 _csv_open file-write > builtins.open
 _iglob file-read > os.walk
 _store_pypirc file-write > builtins.open
 chdir file-write,info-leak > os.chdir
 get_cache_base file-write > tempfile.mkdtemp
 get_host_platform file-read,info-leak > builtins.open
 get_platform file-read > builtins.open
 get_resources_dests file-read > os.walk
 iglob file-read > os.walk
 resolve import > builtins.__import__
 tempdir file-delete,file-write > shutil.rmtree
 unarchive file-write > io.open
 zip_dir file-write,file-read > io.open
pip._vendor.distlib.version * dos
pip._vendor.distlib.wheel * import,file-delete,file-write
 CSVReader file-write > builtins.open
 CSVWriter file-write > builtins.open
 Cache file-write > os.makedirs
 InstalledDistribution file-read > builtins.open
 Metadata file-read > builtins.open
 ZipFile file-write > io.open
 _load_dynamic import > imp.load_dynamic
 get_cache_base file-write > tempfile.mkdtemp
 get_platform file-read > builtins.open
 tempdir file-delete,file-write > shutil.rmtree
pip._vendor.distro * dos
pip._vendor.distro.__main__ * dos
pip._vendor.distro.distro * process-exec,file-read
pip._vendor.idna * dos
pip._vendor.idna.codec * dos
pip._vendor.idna.compat * dos
pip._vendor.idna.core * dos
pip._vendor.idna.idnadata * dos
pip._vendor.idna.intranges * dos
pip._vendor.idna.package_data * dos
pip._vendor.idna.uts46data * dos
pip._vendor.msgpack * dos
pip._vendor.msgpack.exceptions * dos
pip._vendor.msgpack.ext * dos
pip._vendor.msgpack.fallback * dos
pip._vendor.packaging * dos
pip._vendor.packaging.__about__ * dos
pip._vendor.packaging._manylinux * native-code,file-read
 _get_elf_header file-read > builtins.open
 _get_glibc_version native-code > ctypes.CDLL
 _glibc_version_string native-code > ctypes.CDLL
 _glibc_version_string_ctypes native-code > ctypes.CDLL
 _have_compatible_abi file-read > builtins.open
 _is_linux_armhf file-read > builtins.open
 _is_linux_i686 file-read > builtins.open
 platform_tags file-read > builtins.open
pip._vendor.packaging._musllinux * process-exec,native-code,file-write
 _get_musl_version process-exec,native-code,file-write,file-read > subprocess.Popen
 platform_tags process-exec,file-read > subprocess.Popen
pip._vendor.packaging._structures * dos
pip._vendor.packaging.markers * dos
pip._vendor.packaging.requirements * dos
pip._vendor.packaging.specifiers * dos
pip._vendor.packaging.tags * file-read
 _linux_platforms file-read > builtins.open
 platform_tags file-read > builtins.open
pip._vendor.packaging.utils * dos
pip._vendor.packaging.version * dos
pip._vendor.pkg_resources * code-exec,import,file-delete
 _bypass_ensure_directory file-write > os.mkdir
 _handle_ns import,tamper > importlib.import_module
 _is_egg_path file-read > builtins.open
 _is_zip_egg file-read > builtins.open
 _mkstemp file-write > tempfile.mkstemp
 _normalize_cached file-read > os.readlink
 declare_namespace import > builtins.__import__
 dist_factory file-read > builtins.open
 distributions_from_metadata file-read > os.listdir
 ensure_directory file-write > os.makedirs
 find_eggs_in_zip file-write,file-read > _io.open_code
 find_on_path file-read > os.listdir
 fixup_namespace_packages import > importlib.import_module
 get_distribution import > builtins.__import__
 get_provider import > builtins.__import__
 mkdir file-write > os.mkdir
 non_empty_lines file-read > builtins.open
 normalize_path file-read > os.readlink
 os_open file-write > os.open
 rename file-write > os.rename
 resolve_egg_link file-read > builtins.open
 safe_listdir file-read > os.listdir
 unlink file-delete > os.unlink
 utime file-write > os.utime
pip._vendor.platformdirs * info-leak
pip._vendor.platformdirs.__main__ * dos
pip._vendor.platformdirs.android * dos
pip._vendor.platformdirs.api * file-write
pip._vendor.platformdirs.macos * dos
pip._vendor.platformdirs.unix * dos
pip._vendor.platformdirs.version * dos
pip._vendor.platformdirs.windows * file-write
pip._vendor.pygments * dos
pip._vendor.pygments.__main__ * code-exec,file-write,file-read
 main code-exec,file-write,file-read > builtins.exec
pip._vendor.pygments.cmdline * code-exec,import,file-write
 _print_list import > builtins.__import__
 _print_list_as_json import > builtins.__import__
 find_formatter_class import > builtins.__import__
 find_lexer_class_for_filename import > builtins.__import__
 get_all_formatters import > builtins.__import__
 get_formatter_for_filename import > builtins.__import__
 get_lexer_by_name import > builtins.__import__
 get_style_by_name import > builtins.__import__
 load_formatter_from_file code-exec,file-read > builtins.exec
 load_lexer_from_file code-exec,file-read > builtins.exec
 main code-exec,file-write,file-read > builtins.exec
 main_inner code-exec,file-write,file-read > builtins.exec
pip._vendor.pygments.console * dos
pip._vendor.pygments.filter * dos
pip._vendor.pygments.filters * dos
pip._vendor.pygments.formatter * import
 _lookup_style import > builtins.__import__
 get_style_by_name import > builtins.__import__
pip._vendor.pygments.formatters * code-exec,import,file-read
 _load_formatters import > builtins.__import__
 find_formatter_class import > builtins.__import__
 get_all_formatters import > builtins.__import__
 get_formatter_for_filename import > builtins.__import__
 load_formatter_from_file code-exec,file-read > builtins.exec
pip._vendor.pygments.formatters._mapping * dos
pip._vendor.pygments.formatters.bbcode * dos
pip._vendor.pygments.formatters.groff * dos
pip._vendor.pygments.formatters.html * file-write
pip._vendor.pygments.formatters.img * process-exec,file-read,info-leak
 BmpImageFormatter process-exec,file-read > subprocess.Popen
 FontManager process-exec,file-read > subprocess.Popen
 GifImageFormatter process-exec,file-read > subprocess.Popen
 ImageFormatter process-exec,file-read > subprocess.Popen
 JpgImageFormatter process-exec,file-read > subprocess.Popen
pip._vendor.pygments.formatters.irc * dos
pip._vendor.pygments.formatters.latex * dos
pip._vendor.pygments.formatters.other * file-write
pip._vendor.pygments.formatters.pangomarkup * dos
pip._vendor.pygments.formatters.rtf * dos
pip._vendor.pygments.formatters.svg * dos
pip._vendor.pygments.formatters.terminal * dos
pip._vendor.pygments.formatters.terminal256 * dos
pip._vendor.pygments.lexer * dos
pip._vendor.pygments.lexers * code-exec,import,file-read
 _iter_lexerclasses import > builtins.__import__
 _load_lexers import > builtins.__import__
 find_lexer_class import > builtins.__import__
 find_lexer_class_by_name import > builtins.__import__
 find_lexer_class_for_filename import > builtins.__import__
 get_lexer_by_name import > builtins.__import__
 get_lexer_for_mimetype import > builtins.__import__
 load_lexer_from_file code-exec,file-read > builtins.exec
pip._vendor.pygments.lexers._mapping * dos
pip._vendor.pygments.lexers.python * dos
pip._vendor.pygments.modeline * dos
pip._vendor.pygments.plugin * dos
pip._vendor.pygments.regexopt * dos
pip._vendor.pygments.scanner * dos
pip._vendor.pygments.sphinxext * import
pip._vendor.pygments.style * dos
pip._vendor.pygments.styles * import
 get_style_by_name import > builtins.__import__
pip._vendor.pygments.token * dos
pip._vendor.pygments.unistring * dos
pip._vendor.pygments.util * dos
pip._vendor.pyparsing * dos
pip._vendor.pyparsing.actions * dos
pip._vendor.pyparsing.common * dos
pip._vendor.pyparsing.core * file-write,file-read
pip._vendor.pyparsing.diagram * dos
pip._vendor.pyparsing.exceptions * dos
pip._vendor.pyparsing.helpers * dos
pip._vendor.pyparsing.results * dos
pip._vendor.pyparsing.testing * dos
pip._vendor.pyparsing.unicode * dos
pip._vendor.pyparsing.util * dos
pip._vendor.pyproject_hooks * process-exec,file-read
 default_subprocess_runner process-exec,file-read > subprocess.Popen
 quiet_subprocess_runner process-exec,file-read > subprocess.Popen
pip._vendor.pyproject_hooks._compat * dos
pip._vendor.pyproject_hooks._impl * process-exec,native-code,file-write
 check_call process-exec,native-code,file-write,file-read > subprocess.Popen
 check_output process-exec,native-code,file-write,file-read > subprocess.Popen
 default_subprocess_runner process-exec,file-read > subprocess.Popen
 quiet_subprocess_runner process-exec,file-read > subprocess.Popen
 read_json file-read > builtins.open
 write_json file-write > builtins.open
pip._vendor.pyproject_hooks._in_process * dos
pip._vendor.pyproject_hooks._in_process._in_process * import,file-write,file-read
 _build_backend import > importlib.import_module
 _get_wheel_metadata_from_wheel file-write > builtins.open
 _supported_features import > importlib.import_module
 build_editable import,file-write,file-read > importlib.import_module
 build_sdist import > importlib.import_module
 build_wheel import,file-write,file-read > importlib.import_module
 get_requires_for_build_editable import > importlib.import_module
 get_requires_for_build_sdist import > importlib.import_module
 get_requires_for_build_wheel import > importlib.import_module
 import_module import > importlib.import_module
 main file-write,file-read,dos > builtins.open
 prepare_metadata_for_build_editable import,file-write > importlib.import_module
 prepare_metadata_for_build_wheel import,file-write > importlib.import_module
 read_json file-read > builtins.open
 write_json file-write > builtins.open
pip._vendor.requests * dos
pip._vendor.requests.__version__ * dos
pip._vendor.requests._internal_utils * dos
pip._vendor.requests.adapters * file-delete,file-write,file-read
 extract_zipped_paths file-delete,file-write,file-read > os.remove
pip._vendor.requests.api * dos
pip._vendor.requests.auth * info-leak
pip._vendor.requests.certs * dos
pip._vendor.requests.compat * network
 proxy_bypass network > socket.gethostbyname
pip._vendor.requests.cookies * dos
pip._vendor.requests.exceptions * dos
pip._vendor.requests.help * dos
pip._vendor.requests.hooks * dos
pip._vendor.requests.models * dos
pip._vendor.requests.packages * dos
pip._vendor.requests.sessions * file-read
 get_netrc_auth file-read > builtins.open
pip._vendor.requests.status_codes * dos
pip._vendor.requests.structures * dos
pip._vendor.requests.utils * file-delete,file-write,file-read
 atomic_open file-delete,file-write > os.remove
 extract_zipped_paths file-delete,file-write,file-read > os.remove
 get_netrc_auth file-read > builtins.open
pip._vendor.resolvelib * dos
pip._vendor.resolvelib.compat * dos
pip._vendor.resolvelib.compat.collections_abc * dos
pip._vendor.resolvelib.providers * dos
pip._vendor.resolvelib.reporters * dos
pip._vendor.resolvelib.resolvers * dos
pip._vendor.resolvelib.structs * dos
pip._vendor.rich * dos
pip._vendor.rich.__main__ * dos
pip._vendor.rich._cell_widths * dos
pip._vendor.rich._emoji_codes * dos
pip._vendor.rich._emoji_replace * dos
pip._vendor.rich._export_format * dos
pip._vendor.rich._extension * dos
pip._vendor.rich._fileno * dos
pip._vendor.rich._inspect * dos
pip._vendor.rich._log_render * dos
pip._vendor.rich._loop * dos
pip._vendor.rich._null_file * dos
pip._vendor.rich._palettes * dos
pip._vendor.rich._pick * dos
pip._vendor.rich._ratio * dos
pip._vendor.rich._spinners * dos
pip._vendor.rich._stack * dos
pip._vendor.rich._timer * dos
pip._vendor.rich._win32_console * dos
pip._vendor.rich._windows * dos
pip._vendor.rich._windows_renderer * dos
pip._vendor.rich._wrap * dos
pip._vendor.rich.abc * dos
pip._vendor.rich.align * dos
pip._vendor.rich.ansi * file-read
 read file-read > os.read
pip._vendor.rich.bar * dos
pip._vendor.rich.box * dos
pip._vendor.rich.cells * dos
pip._vendor.rich.color * dos
pip._vendor.rich.color_triplet * dos
pip._vendor.rich.columns * dos
pip._vendor.rich.console * code-exec,file-write,file-read
 getpass file-write,file-read,info-leak > os.open
 render_markup code-exec > builtins.compile
pip._vendor.rich.constrain * dos
pip._vendor.rich.containers * dos
pip._vendor.rich.control * dos
pip._vendor.rich.default_styles * dos
pip._vendor.rich.diagnose * info-leak
pip._vendor.rich.emoji * dos
pip._vendor.rich.errors * dos
pip._vendor.rich.file_proxy * dos
pip._vendor.rich.filesize * dos
pip._vendor.rich.highlighter * dos
pip._vendor.rich.json * dos
pip._vendor.rich.jupyter * dos
pip._vendor.rich.layout * dos
pip._vendor.rich.live * dos
pip._vendor.rich.live_render * dos
pip._vendor.rich.logging * dos
pip._vendor.rich.markup * code-exec
 literal_eval code-exec > builtins.compile
 render code-exec > builtins.compile
pip._vendor.rich.measure * dos
pip._vendor.rich.padding * dos
pip._vendor.rich.pager * dos
pip._vendor.rich.palette * dos
pip._vendor.rich.panel * dos
pip._vendor.rich.pretty * dos
pip._vendor.rich.progress * file-write,file-read
 mmap file-write > mmap.mmap
pip._vendor.rich.progress_bar * dos
pip._vendor.rich.prompt * dos
pip._vendor.rich.protocol * dos
pip._vendor.rich.region * dos
pip._vendor.rich.repr * dos
pip._vendor.rich.rule * dos
pip._vendor.rich.scope * dos
pip._vendor.rich.screen * dos
pip._vendor.rich.segment * dos
pip._vendor.rich.spinner * dos
pip._vendor.rich.status * dos
pip._vendor.rich.style * deserialize
 loads deserialize > marshal.loads
pip._vendor.rich.styled * dos
pip._vendor.rich.syntax * import,file-write
 get_lexer_by_name import > builtins.__import__
 get_style_by_name import > builtins.__import__
pip._vendor.rich.table * dos
pip._vendor.rich.terminal_theme * dos
pip._vendor.rich.text * code-exec
pip._vendor.rich.theme * file-read
pip._vendor.rich.themes * dos
pip._vendor.rich.traceback * file-read
pip._vendor.rich.tree * dos
pip._vendor.six * import
 _import_module import > builtins.__import__
pip._vendor.tenacity * dos
pip._vendor.tenacity._asyncio * dos
pip._vendor.tenacity._utils * dos
pip._vendor.tenacity.after * dos
pip._vendor.tenacity.before * dos
pip._vendor.tenacity.before_sleep * dos
pip._vendor.tenacity.nap * dos
pip._vendor.tenacity.retry * dos
pip._vendor.tenacity.stop * dos
pip._vendor.tenacity.tornadoweb * dos
pip._vendor.tenacity.wait * dos
pip._vendor.tomli * dos
pip._vendor.tomli._parser * dos
pip._vendor.tomli._re * dos
pip._vendor.tomli._types * dos
pip._vendor.typing_extensions * dos
pip._vendor.urllib3 * tamper
pip._vendor.urllib3._collections * dos
pip._vendor.urllib3._version * dos
pip._vendor.urllib3.connection * network,file-read
 ssl_wrap_socket file-read > builtins.open
pip._vendor.urllib3.connectionpool * code-exec
 weakref_finalize code-exec > weakref.finalize
pip._vendor.urllib3.contrib * dos
pip._vendor.urllib3.contrib._appengine_environ * dos
pip._vendor.urllib3.contrib._securetransport * dos
pip._vendor.urllib3.contrib._securetransport.bindings * native-code
 CDLL native-code > ctypes.CDLL
 CFUNCTYPE native-code > ctypes.CFUNCTYPE
 find_library native-code > ctypes.util.find_library
 load_cdll native-code > ctypes.CDLL
pip._vendor.urllib3.contrib._securetransport.low_level * native-code,file-write,file-read
 _assert_no_error native-code > ctypes.cast
 _cf_string_to_unicode native-code > ctypes.cast
 _load_client_cert_chain native-code,file-read > ctypes.cast
 _load_items_from_file native-code,file-read > ctypes.cast
 _temporary_keychain native-code,file-write,info-leak > ctypes.cast
pip._vendor.urllib3.contrib.appengine * dos
pip._vendor.urllib3.contrib.ntlmpool * dos
pip._vendor.urllib3.contrib.pyopenssl * dos
pip._vendor.urllib3.contrib.securetransport * native-code,file-delete,file-write
 _assert_no_error native-code > ctypes.cast
 _load_client_cert_chain native-code,file-read > ctypes.cast
 _temporary_keychain native-code,file-write,info-leak > ctypes.cast
 _write_callback native-code > ctypes.string_at
pip._vendor.urllib3.contrib.socks * dos
pip._vendor.urllib3.exceptions * dos
pip._vendor.urllib3.fields * file-read
 guess_content_type file-read > builtins.open
pip._vendor.urllib3.filepost * info-leak
pip._vendor.urllib3.packages * dos
pip._vendor.urllib3.packages.backports * dos
pip._vendor.urllib3.packages.backports.makefile * dos
pip._vendor.urllib3.packages.backports.weakref_finalize * code-exec,tamper
pip._vendor.urllib3.packages.six * import
 _import_module import > builtins.__import__
pip._vendor.urllib3.poolmanager * dos
pip._vendor.urllib3.request * dos
pip._vendor.urllib3.response * dos
pip._vendor.urllib3.util * file-read
 ssl_wrap_socket file-read > builtins.open
pip._vendor.urllib3.util.connection * network
 _has_ipv6 network > socket.socket
 create_connection network > socket.getaddrinfo
pip._vendor.urllib3.util.proxy * dos
pip._vendor.urllib3.util.queue * dos
pip._vendor.urllib3.util.request * dos
pip._vendor.urllib3.util.response * dos
pip._vendor.urllib3.util.retry * dos
pip._vendor.urllib3.util.ssl_ * file-read
 _is_key_file_encrypted file-read > builtins.open
 ssl_wrap_socket file-read > builtins.open
pip._vendor.urllib3.util.ssl_match_hostname * dos
pip._vendor.urllib3.util.ssltransport * dos
pip._vendor.urllib3.util.timeout * dos
pip._vendor.urllib3.util.url * dos
pip._vendor.urllib3.util.wait * dos
pip._vendor.webencodings * dos
pip._vendor.webencodings.labels * dos
pip._vendor.webencodings.mklabels * dos
pip._vendor.webencodings.tests * code-exec
pip._vendor.webencodings.x_user_defined * dos
pkg_resources * code-exec,import,file-delete
 _bypass_ensure_directory file-write > os.mkdir
 _handle_ns import,tamper > importlib.import_module
 _is_egg_path file-read > builtins.open
 _is_zip_egg file-read > builtins.open
 _mkstemp file-write > tempfile.mkstemp
 _normalize_cached file-read > os.readlink
 declare_namespace import > builtins.__import__
 dist_factory file-read > builtins.open
 distributions_from_metadata file-read > os.listdir
 ensure_directory file-write > os.makedirs
 find_eggs_in_zip file-write,file-read > _io.open_code
 find_on_path file-read > os.listdir
 fixup_namespace_packages import > importlib.import_module
 get_distribution import > builtins.__import__
 get_provider import > builtins.__import__
 mkdir file-write > os.mkdir
 non_empty_lines file-read > builtins.open
 normalize_path file-read > os.readlink
 os_open file-write > os.open
 rename file-write > os.rename
 resolve_egg_link file-read > builtins.open
 safe_listdir file-read > os.listdir
 unlink file-delete > os.unlink
 utime file-write > os.utime
pkg_resources._vendor * dos
pkg_resources._vendor.appdirs * native-code,info-leak
 windll native-code > ctypes.windll
pkg_resources._vendor.importlib_resources * file-delete,file-write
 as_file file-delete,file-write > os.remove
 path file-delete,file-write > os.remove
pkg_resources._vendor.importlib_resources._adapters * dos
pkg_resources._vendor.importlib_resources._common * import,file-delete,file-write
 _tempfile file-delete,file-write > os.remove
 as_file file-delete,file-write > os.remove
 get_package import > importlib.import_module
 resolve import > importlib.import_module
pkg_resources._vendor.importlib_resources._compat * dos
pkg_resources._vendor.importlib_resources._itertools * dos
pkg_resources._vendor.importlib_resources._legacy * file-delete,file-write
 path file-delete,file-write > os.remove
pkg_resources._vendor.importlib_resources.abc * dos
pkg_resources._vendor.importlib_resources.readers * dos
pkg_resources._vendor.importlib_resources.simple * dos
pkg_resources._vendor.jaraco * dos
pkg_resources._vendor.jaraco.context * process-exec,file-write,file-read
 pushd file-write,info-leak > os.chdir
 repo_context process-exec,file-write,file-read > subprocess.Popen
 temp_dir file-write > tempfile.mkdtemp
pkg_resources._vendor.jaraco.functools * code-exec,dos
 except_ code-exec > builtins.eval
pkg_resources._vendor.jaraco.text * dos
pkg_resources._vendor.more_itertools * dos
pkg_resources._vendor.more_itertools.more * dos
pkg_resources._vendor.more_itertools.recipes * dos
pkg_resources._vendor.packaging * dos
pkg_resources._vendor.packaging.__about__ * dos
pkg_resources._vendor.packaging._manylinux * native-code,file-read
 _get_elf_header file-read > builtins.open
 _get_glibc_version native-code > ctypes.CDLL
 _glibc_version_string native-code > ctypes.CDLL
 _glibc_version_string_ctypes native-code > ctypes.CDLL
 _have_compatible_abi file-read > builtins.open
 _is_linux_armhf file-read > builtins.open
 _is_linux_i686 file-read > builtins.open
 platform_tags file-read > builtins.open
pkg_resources._vendor.packaging._musllinux * process-exec,native-code,file-write
 _get_musl_version process-exec,native-code,file-write,file-read > subprocess.Popen
 platform_tags process-exec,file-read > subprocess.Popen
pkg_resources._vendor.packaging._structures * dos
pkg_resources._vendor.packaging.markers * dos
pkg_resources._vendor.packaging.requirements * dos
pkg_resources._vendor.packaging.specifiers * dos
pkg_resources._vendor.packaging.tags * file-read
 _linux_platforms file-read > builtins.open
 platform_tags file-read > builtins.open
pkg_resources._vendor.packaging.utils * dos
pkg_resources._vendor.packaging.version * dos
pkg_resources._vendor.pyparsing * dos
pkg_resources._vendor.pyparsing.actions * dos
pkg_resources._vendor.pyparsing.common * dos
pkg_resources._vendor.pyparsing.core * file-write,file-read
pkg_resources._vendor.pyparsing.diagram * dos
pkg_resources._vendor.pyparsing.exceptions * dos
pkg_resources._vendor.pyparsing.helpers * dos
pkg_resources._vendor.pyparsing.results * dos
pkg_resources._vendor.pyparsing.testing * dos
pkg_resources._vendor.pyparsing.unicode * dos
pkg_resources._vendor.pyparsing.util * dos
pkg_resources._vendor.zipp * file-write
 CompleteDirs file-write > io.open
 FastLookup file-write > io.open
pkg_resources.extern * import
setuptools * file-read
 _find_all_simple file-read > os.walk
 findall file-read > os.walk
setuptools._deprecation_warning * dos
setuptools._distutils * dos
setuptools._distutils._collections * dos
setuptools._distutils._functools * dos
setuptools._distutils._macos_compat * dos
setuptools._distutils._msvccompiler * process-exec,file-write,file-read
 _find_vc2017 process-exec,file-read > subprocess.Popen
 _get_vc_env process-exec,file-read,info-leak > subprocess.Popen
 get_platform file-read > builtins.open
setuptools._distutils.archive_util * process-exec,file-write,file-read
 make_archive file-write,info-leak > os.chdir
 make_tarball process-exec,file-write > subprocess.Popen
 make_zipfile process-exec,file-write,file-read > subprocess.Popen
 mkpath file-write > os.mkdir
 spawn process-exec > subprocess.Popen
setuptools._distutils.bcppcompiler * process-exec,file-write
 write_file file-write > builtins.open
setuptools._distutils.ccompiler * process-exec,code-exec,import
 mkpath file-write > os.mkdir
 move_file file-delete,file-write,file-read > os.unlink
 new_compiler import > builtins.__import__
 spawn process-exec > subprocess.Popen
setuptools._distutils.cmd * process-exec,file-delete,file-write
setuptools._distutils.command * dos
setuptools._distutils.command._framework_compat * process-exec,file-read
 vars process-exec,file-read > subprocess.Popen
setuptools._distutils.command.bdist * file-read
 get_platform file-read > builtins.open
setuptools._distutils.command.bdist_dumb * file-write,file-read
 get_platform file-read > builtins.open
 remove_tree file-read > os.listdir
setuptools._distutils.command.bdist_rpm * process-exec,file-delete,file-write
 write_file file-write > builtins.open
setuptools._distutils.command.build * file-read
 get_platform file-read > builtins.open
setuptools._distutils.command.build_clib * process-exec,import
 customize_compiler process-exec > os.system
setuptools._distutils.command.build_ext * process-exec,import,file-read
 customize_compiler process-exec > os.system
 get_platform file-read > builtins.open
setuptools._distutils.command.build_py * process-exec,file-write,file-read
setuptools._distutils.command.build_scripts * file-write,file-read
setuptools._distutils.command.check * dos
setuptools._distutils.command.clean * file-delete,file-read
 remove_tree file-read > os.listdir
setuptools._distutils.command.config * process-exec,import,file-delete
 customize_compiler process-exec > os.system
 dump_file file-read > builtins.open
setuptools._distutils.command.install * file-write,file-read
 get_platform file-read > builtins.open
 write_file file-write > builtins.open
setuptools._distutils.command.install_data * file-write,file-read
setuptools._distutils.command.install_egg_info * file-write,file-read
setuptools._distutils.command.install_headers * file-write,file-read
setuptools._distutils.command.install_lib * process-exec,file-write,file-read
setuptools._distutils.command.install_scripts * file-write,file-read
setuptools._distutils.command.py37compat * dos
setuptools._distutils.command.register * file-write,file-read,info-leak
setuptools._distutils.command.sdist * file-write,file-read
 TextFile file-read > io.open
setuptools._distutils.command.upload * process-exec,file-read
 spawn process-exec > subprocess.Popen
setuptools._distutils.config * file-write,file-read
setuptools._distutils.core * code-exec,file-read
 Distribution file-read > builtins.open
 run_setup code-exec > builtins.exec
setuptools._distutils.cygwinccompiler * process-exec,native-code,file-write
 CygwinCCompiler file-read > builtins.open
 Mingw32CCompiler file-read > builtins.open
 check_config_h file-read > builtins.open
 check_output process-exec,native-code,file-write,file-read > subprocess.Popen
 is_cygwincc process-exec,file-read > subprocess.Popen
 write_file file-write > builtins.open
setuptools._distutils.debug * dos
setuptools._distutils.dep_util * dos
setuptools._distutils.dir_util * file-delete,file-write,file-read
 _build_cmdtuple file-read > os.listdir
 copy_tree file-delete,file-write,file-read > os.unlink
 create_tree file-write > os.mkdir
 mkpath file-write > os.mkdir
 remove_tree file-read > os.listdir
setuptools._distutils.dist * import,file-write,file-read
 Distribution file-read > builtins.open
 DistributionMetadata file-read > builtins.open
setuptools._distutils.errors * dos
setuptools._distutils.extension * file-read
 read_setup_file file-read > io.open
setuptools._distutils.fancy_getopt * dos
setuptools._distutils.file_util * file-delete,file-write,file-read
 _copy_file_contents file-delete,file-write,file-read > os.unlink
 copy_file file-delete,file-write,file-read > os.unlink
 move_file file-delete,file-write,file-read > os.unlink
 write_file file-write > builtins.open
setuptools._distutils.filelist * file-read
 _find_all_simple file-read > os.walk
 findall file-read > os.walk
setuptools._distutils.log * dos
setuptools._distutils.msvc9compiler * process-exec,file-write,file-read
 get_platform file-read > builtins.open
 query_vcvarsall process-exec > subprocess.Popen
setuptools._distutils.msvccompiler * process-exec,file-write
setuptools._distutils.py38compat * dos
setuptools._distutils.py39compat * dos
setuptools._distutils.spawn * process-exec
 spawn process-exec > subprocess.Popen
setuptools._distutils.sysconfig * process-exec,file-read
 customize_compiler process-exec > os.system
 parse_makefile file-read > io.open
setuptools._distutils.text_file * file-read
 TextFile file-read > builtins.open
setuptools._distutils.unixccompiler * process-exec,file-write
setuptools._distutils.util * process-exec,file-write,info-leak
 byte_compile process-exec,file-write > subprocess.Popen
 spawn process-exec > subprocess.Popen
setuptools._distutils.version * tamper
setuptools._distutils.versionpredicate * dos
setuptools._entry_points * dos
setuptools._imp * file-write
 find_module file-write > builtins.open
setuptools._importlib * dos
setuptools._itertools * dos
setuptools._path * file-write
 ensure_directory file-write > os.makedirs
setuptools._reqs * dos
setuptools._vendor * dos
setuptools._vendor.importlib_metadata * import,file-read
 import_module import > importlib.import_module
setuptools._vendor.importlib_metadata._adapters * dos
setuptools._vendor.importlib_metadata._collections * dos
setuptools._vendor.importlib_metadata._compat * dos
setuptools._vendor.importlib_metadata._functools * dos
setuptools._vendor.importlib_metadata._itertools * dos
setuptools._vendor.importlib_metadata._meta * dos
setuptools._vendor.importlib_metadata._text * dos
setuptools._vendor.importlib_resources * file-delete,file-write
 as_file file-delete,file-write > os.remove
 path file-delete,file-write > os.remove
setuptools._vendor.importlib_resources._adapters * dos
setuptools._vendor.importlib_resources._common * import,file-delete,file-write
 _tempfile file-delete,file-write > os.remove
 as_file file-delete,file-write > os.remove
 get_package import > importlib.import_module
 resolve import > importlib.import_module
setuptools._vendor.importlib_resources._compat * dos
setuptools._vendor.importlib_resources._itertools * dos
setuptools._vendor.importlib_resources._legacy * file-delete,file-write
 path file-delete,file-write > os.remove
setuptools._vendor.importlib_resources.abc * dos
setuptools._vendor.importlib_resources.readers * dos
setuptools._vendor.importlib_resources.simple * dos
setuptools._vendor.jaraco * dos
setuptools._vendor.jaraco.context * process-exec,file-write,file-read
 pushd file-write,info-leak > os.chdir
 repo_context process-exec,file-write,file-read > subprocess.Popen
 temp_dir file-write > tempfile.mkdtemp
setuptools._vendor.jaraco.functools * code-exec,dos
 except_ code-exec > builtins.eval
setuptools._vendor.jaraco.text * dos
setuptools._vendor.more_itertools * dos
setuptools._vendor.more_itertools.more * dos
setuptools._vendor.more_itertools.recipes * dos
setuptools._vendor.ordered_set * dos
setuptools._vendor.packaging * dos
setuptools._vendor.packaging.__about__ * dos
setuptools._vendor.packaging._manylinux * native-code,file-read
 _get_elf_header file-read > builtins.open
 _get_glibc_version native-code > ctypes.CDLL
 _glibc_version_string native-code > ctypes.CDLL
 _glibc_version_string_ctypes native-code > ctypes.CDLL
 _have_compatible_abi file-read > builtins.open
 _is_linux_armhf file-read > builtins.open
 _is_linux_i686 file-read > builtins.open
 platform_tags file-read > builtins.open
setuptools._vendor.packaging._musllinux * process-exec,native-code,file-write
 _get_musl_version process-exec,native-code,file-write,file-read > subprocess.Popen
 platform_tags process-exec,file-read > subprocess.Popen
setuptools._vendor.packaging._structures * dos
setuptools._vendor.packaging.markers * dos
setuptools._vendor.packaging.requirements * dos
setuptools._vendor.packaging.specifiers * dos
setuptools._vendor.packaging.tags * file-read
 _linux_platforms file-read > builtins.open
 platform_tags file-read > builtins.open
setuptools._vendor.packaging.utils * dos
setuptools._vendor.packaging.version * dos
setuptools._vendor.pyparsing * dos
setuptools._vendor.pyparsing.actions * dos
setuptools._vendor.pyparsing.common * dos
setuptools._vendor.pyparsing.core * file-write,file-read
setuptools._vendor.pyparsing.diagram * dos
setuptools._vendor.pyparsing.exceptions * dos
setuptools._vendor.pyparsing.helpers * dos
setuptools._vendor.pyparsing.results * dos
setuptools._vendor.pyparsing.testing * dos
setuptools._vendor.pyparsing.unicode * dos
setuptools._vendor.pyparsing.util * dos
setuptools._vendor.tomli * dos
setuptools._vendor.tomli._parser * dos
setuptools._vendor.tomli._re * dos
setuptools._vendor.tomli._types * dos
setuptools._vendor.typing_extensions * dos
setuptools._vendor.zipp * file-write
 CompleteDirs file-write > io.open
 FastLookup file-write > io.open
setuptools.archive_util * file-write,file-read
 _unpack_zipfile_obj file-write > os.chmod
 ensure_directory file-write > os.makedirs
 unpack_directory file-write,file-read > os.symlink
 unpack_zipfile file-write,file-read > os.chmod
setuptools.build_meta * code-exec,file-delete,file-write
 _file_with_extension file-read > os.listdir
 _get_immediate_subdirectories file-read > os.listdir
setuptools.command * dos
setuptools.command.alias * file-write,file-read
 edit_config file-write,file-read > builtins.open
setuptools.command.bdist_egg * code-exec,deserialize,file-delete
 CodeType code-exec > types.CodeType
 analyze_egg deserialize,file-read > marshal.load
 ensure_directory file-write > os.makedirs
 make_zipfile file-write,file-read > os.mkdir
 mkpath file-write > os.mkdir
 remove_tree file-read > os.listdir
 scan_module deserialize,file-read > marshal.load
 sorted_walk file-read > os.walk
 walk_egg file-read > os.walk
 write_safety_flag file-delete,file-write > os.unlink
 write_stub file-write > builtins.open
setuptools.command.bdist_rpm * process-exec,file-read
setuptools.command.build * dos
setuptools.command.build_clib * dos
setuptools.command.build_ext * process-exec,import,file-delete
 _customize_compiler_for_shlib process-exec > os.system
 customize_compiler process-exec > os.system
 new_compiler import > builtins.__import__
setuptools.command.build_py * process-exec,file-write,file-read
 make_writable file-write > os.chmod
setuptools.command.develop * process-exec,code-exec,file-delete
setuptools.command.dist_info * file-delete,file-write,file-read
 _copy file-write,file-read > os.makedirs
 _rm file-delete > shutil.rmtree
setuptools.command.easy_install * process-exec,code-exec,deserialize
 PthDistributions file-read > builtins.open
 RewritePthDistributions file-read > builtins.open
 _collect_zipimporter_cache_entries file-read > os.readlink
 _replace_zip_directory_cache_data file-write,file-read > _io.open_code
 ensure_directory file-write > os.makedirs
 expand_paths file-read > os.listdir
 extract_wininst_cfg file-read > builtins.open
 get_distribution import > builtins.__import__
 get_exe_prefixes file-write > io.open
 get_platform file-read > builtins.open
 is_python code-exec > builtins.compile
 is_python_script code-exec > builtins.compile
 is_sh file-read > io.open
 normalize_path file-read > os.readlink
 rmtree file-delete > shutil.rmtree
 run_setup code-exec,file-write,file-read > builtins.compile
 update_dist_caches file-read > os.readlink
setuptools.command.editable_wheel * file-delete,file-write,file-read
 _absolute_root file-read > os.readlink
 _can_symlink_files file-write > os.symlink
 _empty_dir file-delete,file-write > shutil.rmtree
 _is_nested file-read > os.readlink
 _normalize_path file-read > os.readlink
 _simple_layout file-read > os.readlink
setuptools.command.egg_info * file-delete,file-write,file-read
 edit_config file-write,file-read > builtins.open
 get_pkg_info_revision file-read > io.open
 write_file file-write > builtins.open
 write_pkg_info file-delete,file-write > os.unlink
setuptools.command.install * file-write
setuptools.command.install_egg_info * file-write,file-read
 ensure_directory file-write > os.makedirs
setuptools.command.install_lib * process-exec,file-write,file-read
setuptools.command.install_scripts * file-write,file-read
 ensure_directory file-write > os.makedirs
setuptools.command.py36compat * file-read
setuptools.command.register * dos
setuptools.command.rotate * file-delete
setuptools.command.saveopts * file-write,file-read
 edit_config file-write,file-read > builtins.open
setuptools.command.sdist * file-delete,file-write,file-read
setuptools.command.setopt * file-write,file-read
 edit_config file-write,file-read > builtins.open
setuptools.command.test * code-exec
setuptools.command.upload * dos
setuptools.command.upload_docs * file-delete,file-write,file-read
setuptools.config * dos
setuptools.config._apply_pyprojecttoml * file-write,file-read,info-leak
 _license file-read > io.open
 _long_description file-read > io.open
 apply file-write,info-leak > os.chdir
setuptools.config._validate_pyproject * dos
setuptools.config._validate_pyproject.error_reporting * info-leak
setuptools.config._validate_pyproject.extra_validations * dos
setuptools.config._validate_pyproject.fastjsonschema_exceptions * dos
setuptools.config._validate_pyproject.fastjsonschema_validations * dos
setuptools.config._validate_pyproject.formats * info-leak
setuptools.config.expand * code-exec,import,file-write
 DistributionMetadata file-read > builtins.open
 StaticModule code-exec > builtins.compile
 _find_spec import > importlib.util.spec_from_file_location
 _load_spec import > importlib.util.module_from_spec
 _read_file file-read > io.open
 read_attr code-exec,import,info-leak > builtins.compile
 read_files file-read,info-leak > io.open
 resolve_class import,info-leak > importlib.util.spec_from_file_location
setuptools.config.pyprojecttoml * code-exec,file-write,file-read
 _apply file-write,info-leak > os.chdir
 apply_configuration file-write,file-read > os.chdir
 load_file file-read > builtins.open
 read_configuration file-read > builtins.open
setuptools.config.setupcfg * code-exec,file-write,file-read
 DistributionMetadata file-read > builtins.open
 _apply file-write,info-leak > os.chdir
 apply_configuration file-write > os.chdir
 read_configuration file-write > os.chdir
setuptools.dep_util * dos
setuptools.depends * code-exec,deserialize,file-write
 extract_constant code-exec > builtins.compile
 find_module file-write > builtins.open
 get_module_constant code-exec,deserialize,file-write > builtins.compile
setuptools.discovery * file-read
setuptools.dist * file-write,file-read
setuptools.errors * dos
setuptools.extension * import
 _have_cython import > builtins.__import__
 have_pyrex import > builtins.__import__
setuptools.extern * import
setuptools.glob * file-read
 _rlistdir file-read > os.listdir
 glob1 file-read > os.listdir
 glob2 file-read > os.listdir
setuptools.installer * process-exec,file-write,file-read
 fetch_build_egg process-exec,file-write,file-read > subprocess.Popen
setuptools.launch * code-exec
 run code-exec > builtins.compile
setuptools.logging * dos
setuptools.monkey * import
 import_module import > importlib.import_module
 patch_all import > importlib.import_module
 patch_for_msvc_specialized_compiler import > importlib.import_module
setuptools.msvc * process-exec,file-write,file-read
 EnvironmentInfo file-read > os.listdir
 SystemInfo file-read > os.listdir
 _msvc14_find_vc2017 process-exec,file-read > subprocess.Popen
 _msvc14_get_vc_env process-exec,file-read > subprocess.Popen
 listdir file-read > os.listdir
 open file-write,file-read > io.open
setuptools.namespaces * file-delete,file-write
setuptools.package_index * process-exec,file-delete,file-write
 PyPIConfig file-read > builtins.open
 distros_for_filename file-read > os.readlink
 local_open file-read > os.listdir
 normalize_path file-read > os.readlink
 open_with_auth file-read > builtins.open
setuptools.py34compat * dos
setuptools.sandbox * code-exec,file-write,file-read
 DirectorySandbox file-read > os.readlink
 _execfile code-exec,file-write > builtins.compile
 override_temp file-write > os.makedirs
 pushd file-write,info-leak > os.chdir
 run_setup code-exec,file-write,file-read > builtins.compile
 setup_context file-write > os.makedirs
setuptools.unicode_utils * dos
setuptools.version * dos
setuptools.wheel * file-delete,file-write,file-read
 _unpack_zipfile_obj file-write > os.chmod
 get_platform file-read > builtins.open
 unpack file-delete,file-write,file-read > os.rmdir
setuptools.windows_support * dos
`,
};
