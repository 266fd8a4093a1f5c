/**
 * What the callables of tools can do: derived from source by oracle/derive/capabilities.py.
 * @module
 */
import type { CapabilityTable } from '../knowledge.ts';

export const tools: CapabilityTable = {
  package: 'tools',
  versions: [
    'matplotlib 3.11.2',
    'ipython 9.18.1',
    'fsspec 2026.9.0',
    'aiohttp 3.14.5',
    'requests 2.34.2',
    'PyYAML 6.0.3',
  ],
  table: `
IPython
 sys_info process-exec > subprocess.Popen
IPython.core.application
 BaseIPythonApplication._ipython_dir_changed file-write,file-read > os.makedirs
 BaseIPythonApplication._ipython_dir_default file-write > tempfile.mkdtemp
 BaseIPythonApplication.init_crash_handler code-exec > atexit.register
 ProfileAwareConfigLoader.load_subconfig file-write > tempfile.mkdtemp
 ensure_dir_exists file-write > os.makedirs
 get_ipython_dir file-write > tempfile.mkdtemp
IPython.core.async_helpers
 _should_be_async code-exec > builtins.compile
IPython.core.compilerop
 CachingCompiler.ast_parse code-exec > builtins.compile
IPython.core.completer
 Completer._attr_matches code-exec > builtins.eval
 Completer._evaluate_expr code-exec > builtins.eval
 Completer._strip_code_before_operator code-exec > builtins.compile
 Completer._trim_expr code-exec > builtins.compile
 Completer.attr_matches code-exec > builtins.eval
 Completer.complete code-exec > builtins.eval
 Completer.global_matches code-exec > builtins.eval
 IPCompleter._complete code-exec > sys.excepthook
 IPCompleter._determine_completion_context code-exec > builtins.compile
 IPCompleter.all_completions file-write > builtins.open
 IPCompleter.completions file-write > builtins.open
 IPCompleter.dict_key_matcher code-exec > builtins.eval
 IPCompleter.dict_key_matches code-exec > builtins.eval
 IPCompleter.file_matcher code-exec > builtins.compile
 IPCompleter.magic_matcher code-exec > builtins.eval
 IPCompleter.python_func_kw_matcher code-exec > builtins.eval
 IPCompleter.python_func_kw_matches code-exec > builtins.eval
 IPCompleter.python_matcher code-exec > builtins.compile
 ensure_dir_exists file-write > os.makedirs
 literal_eval code-exec > builtins.compile
 match_dict_keys code-exec > builtins.compile
IPython.core.completerlib
 get_root_modules file-read > os.walk
 import_module import > importlib.import_module
 module_completion import,file-read > importlib.import_module
 module_list file-write,file-read > _io.open_code
 try_import import,file-read > importlib.import_module
 zipimporter file-write,file-read > _io.open_code
IPython.core.crashhandler
 CrashHandler.__call__ file-write,info-leak > builtins.open
 CrashHandler.make_report process-exec > subprocess.Popen
 sys_info process-exec > subprocess.Popen
IPython.core.debugger
 InterruptiblePdb file-read > builtins.open
 InterruptiblePdb.cmdloop code-exec > sys.settrace
 OldPdb file-read > builtins.open
 Pdb file-read > builtins.open
 Pdb.__init__ file-read > builtins.open
 Pdb._pdbcmd_print_frame_status file-read > linecache.getlines
 Pdb.do_debug code-exec > sys.settrace
 Pdb.do_exceptions file-read > linecache.getlines
 Pdb.do_list code-exec > builtins.eval
 Pdb.do_where file-read > linecache.getlines
 Pdb.format_stack_entry file-read > linecache.getlines
 Pdb.print_stack_entry file-read > linecache.getlines
 Pdb.print_stack_trace file-read > linecache.getlines
 _OldPdb file-read > builtins.open
 set_trace file-read > builtins.open
IPython.core.debugger_backport
 CodeType code-exec > types.CodeType
 PdbClosureBackport._exec_in_closure code-exec > builtins.compile
 PdbClosureBackport.default code-exec,info-leak > builtins.exec
IPython.core.display
 DisplayObject file-write > builtins.open
 DisplayObject.__init__ file-write > builtins.open
 DisplayObject.reload file-write > builtins.open
 HTML.__init__ file-write > builtins.open
 Image.__init__ file-write > builtins.open
 Image.reload file-write > builtins.open
 JSON.__init__ file-write > builtins.open
 Javascript.__init__ file-write > builtins.open
 Latex file-write > builtins.open
 Markdown file-write > builtins.open
 Math file-write > builtins.open
 Pretty file-write > builtins.open
 SVG file-write > builtins.open
 TextDisplayObject file-write > builtins.open
 Video.__init__ file-write > builtins.open
 Video._repr_html_ file-read > builtins.open
IPython.core.doctb
 DocTB.get_records file-read > builtins.open
 get_line_number_of_frame file-read > builtins.open
IPython.core.extensions
 ExtensionManager._load_extension import > importlib.import_module
 ExtensionManager.load_extension import > importlib.import_module
 ExtensionManager.reload_extension import > importlib.reload
 ensure_dir_exists file-write > os.makedirs
 import_module import > importlib.import_module
 reload import > importlib.reload
IPython.core.guarded_eval
 _collect_return_values code-exec > builtins.compile
 _eval_annotation code-exec > builtins.compile
 _eval_return_type code-exec > builtins.compile
 _extract_args_and_kwargs code-exec > builtins.compile
 _handle_annassign code-exec > builtins.compile
 _handle_assign code-exec > builtins.compile
 _resolve_annotation code-exec > builtins.compile
 eval_node code-exec > builtins.compile
 get_annotations code-exec > builtins.eval
 getmodule file-read > os.readlink
 guarded_eval code-exec > builtins.eval
IPython.core.history
 HistoryAccessor._get_hist_file_name file-write > tempfile.mkdtemp
 HistoryAccessor.init_db code-exec > weakref.finalize
 HistorySavingThread.run code-exec > atexit.register
 locate_profile file-write > tempfile.mkdtemp
IPython.core.historyapp
 HistoryClear.start file-write > sqlite3.connect
 HistoryTrim.start file-write > sqlite3.connect
IPython.core.hooks
 editor process-exec > subprocess.Popen
IPython.core.interactiveshell
 InteractiveShell.__init__ code-exec,file-write,file-read > atexit.register
 InteractiveShell._inspect code-exec > builtins.eval
 InteractiveShell._ipython_dir_changed file-write > os.makedirs
 InteractiveShell._object_find code-exec > builtins.eval
 InteractiveShell._ofind code-exec > builtins.eval
 InteractiveShell._run_cell code-exec > builtins.compile
 InteractiveShell.atexit_operations file-delete > shutil.rmtree
 InteractiveShell.enable_pylab code-exec > builtins.exec
 InteractiveShell.ev code-exec > builtins.eval
 InteractiveShell.ex code-exec > builtins.exec
 InteractiveShell.find_user_code code-exec,file-read > builtins.eval
 InteractiveShell.get_path_links file-read > os.readlink
 InteractiveShell.getoutput process-exec,file-write > subprocess.Popen
 InteractiveShell.init_ipython_dir file-write > tempfile.mkdtemp
 InteractiveShell.init_virtualenv code-exec,file-write,file-read > builtins.exec
 InteractiveShell.mktempfile file-write > tempfile.mkstemp
 InteractiveShell.object_inspect code-exec > builtins.eval
 InteractiveShell.object_inspect_mime code-exec > builtins.eval
 InteractiveShell.object_inspect_text code-exec > builtins.eval
 InteractiveShell.push code-exec > builtins.eval
 InteractiveShell.run_ast_nodes code-exec > builtins.exec
 InteractiveShell.run_cell code-exec > builtins.compile
 InteractiveShell.run_cell_async code-exec > builtins.exec
 InteractiveShell.run_code code-exec > builtins.exec
 InteractiveShell.safe_execfile code-exec,file-read > builtins.exec
 InteractiveShell.safe_run_module code-exec > runpy._run_code
 InteractiveShell.should_run_async code-exec > builtins.compile
 InteractiveShell.show_usage process-exec,file-write > subprocess.Popen
 InteractiveShell.system_piped process-exec,file-write > subprocess.Popen
 InteractiveShell.system_raw process-exec,native-code,file-write,file-read > os.system
 InteractiveShell.user_expressions code-exec > builtins.eval
 _modified_open file-write > io.open
 _should_be_async code-exec > builtins.compile
 ensure_dir_exists file-write > os.makedirs
 get_home_dir file-read > os.readlink
 get_ipython_dir file-write > tempfile.mkdtemp
 get_output_error_code process-exec > subprocess.Popen
 getoutput process-exec,file-write > subprocess.Popen
 io_open file-write,file-read > io.open
 system process-exec,file-write > subprocess.Popen
IPython.core.kitty
 _ancestor_process_names file-read > builtins.open
 _proc_ancestor_names file-read > builtins.open
 _read_proc_stat file-read > builtins.open
IPython.core.logger
 Logger.logstart file-delete,file-write > os.remove
IPython.core.magic
 MagicsManager.find import > importlib.import_module
 MagicsManager.load_all_lazy_magics import > importlib.import_module
 MagicsManager.load_lazy import > importlib.import_module
IPython.core.magics
 __getattr__ import > importlib.import_module
IPython.core.magics.ast_mod
 ReplaceCodeTransformer.from_string code-exec > builtins.compile
 ReplaceCodeTransformer.visit_Module code-exec > builtins.compile
IPython.core.magics.basic
 BasicMagics.magic process-exec,file-write > subprocess.Popen
 BasicMagics.notebook file-write > builtins.open
 BasicMagics.page process-exec,file-write > subprocess.Popen
 BasicMagics.quickref process-exec,file-write > subprocess.Popen
IPython.core.magics.code
 CodeMagics._edit_macro file-write > io.open
 CodeMagics._find_edit_target code-exec > builtins.eval
 CodeMagics.edit code-exec,file-write > builtins.eval
 CodeMagics.load code-exec > builtins.compile
 CodeMagics.loadpy code-exec > builtins.compile
 CodeMagics.save file-write > builtins.open
 extract_symbols code-exec > builtins.compile
IPython.core.magics.config
 ConfigMagics.config code-exec > builtins.exec
IPython.core.magics.display
 Latex file-write > builtins.open
 Markdown file-write > builtins.open
 SVG file-write > builtins.open
IPython.core.magics.execution
 ExecutionMagics._run_with_debugger code-exec > sys.settrace
 ExecutionMagics._run_with_profiler process-exec,code-exec,deserialize,file-write > subprocess.Popen
 ExecutionMagics.code_wrap code-exec > builtins.compile
 ExecutionMagics.prun process-exec,code-exec,file-write > subprocess.Popen
 ExecutionMagics.run process-exec,code-exec,file-write > subprocess.Popen
 ExecutionMagics.time code-exec > builtins.eval
 ExecutionMagics.timeit code-exec > builtins.exec
 Timer code-exec > builtins.compile
 find_mod import > builtins.__import__
IPython.core.magics.history
 HistoryMagics.history file-write > io.open
 HistoryMagics.recall code-exec > builtins.eval
 io_open file-write,file-read > io.open
IPython.core.magics.namespace
 NamespaceMagics.pfile process-exec,file-write > subprocess.Popen
IPython.core.magics.osm
 OSMagics.cd file-write,info-leak > os.chdir
 OSMagics.popd file-write > os.chdir
 OSMagics.pushd file-write,info-leak > os.chdir
 OSMagics.pycat process-exec,file-write > subprocess.Popen
 OSMagics.rehashx file-write,file-read,info-leak > os.chdir
 OSMagics.writefile file-write > builtins.open
IPython.core.magics.packaging
 _get_conda_like_executable file-write > io.open
IPython.core.magics.script
 ScriptMagics.__init__ code-exec > atexit.register
 ScriptMagics.shebang code-exec > weakref.finalize
IPython.core.oinspect
 Inspector._get_info code-exec > builtins.compile
 Inspector._source_contains_docstring code-exec > builtins.compile
 Inspector.info code-exec > builtins.compile
 Inspector.pdoc process-exec,file-write > subprocess.Popen
 Inspector.pfile process-exec,file-write > subprocess.Popen
 Inspector.pinfo process-exec,file-write > subprocess.Popen
 Inspector.psearch process-exec,file-write > subprocess.Popen
 Inspector.psource process-exec,file-write > subprocess.Popen
 get_encoding file-read > io.open
IPython.core.page
 _detect_screen_size file-write,info-leak > termios.tcsetattr
 page process-exec,file-delete,file-write > subprocess.Popen
 page_file process-exec,file-write,file-read > subprocess.Popen
 pager_page process-exec,file-delete,file-write > subprocess.Popen
IPython.core.profileapp
 ProfileCreate._import_app import > builtins.__import__
 ProfileList.list_profile_dirs file-read,info-leak > os.scandir
 ProfileList.start file-read > os.scandir
 get_ipython_dir file-write > tempfile.mkdtemp
 import_item import > builtins.__import__
 list_bundled_profiles file-read > os.scandir
 list_profiles_in file-read > os.scandir
IPython.core.profiledir
 ProfileDir._location_changed file-write > os.makedirs
 ProfileDir._mkdir file-write > os.mkdir
 ProfileDir.check_dirs file-write > os.mkdir
 ProfileDir.check_log_dir file-write > os.mkdir
 ProfileDir.check_pid_dir file-write > os.mkdir
 ProfileDir.check_security_dir file-write > os.mkdir
 ProfileDir.check_startup_dir file-write,file-read > os.mkdir
 ProfileDir.copy_config_file file-write,file-read > os.symlink
 ensure_dir_exists file-write > os.makedirs
IPython.core.pylabtools
 import_pylab code-exec > builtins.exec
IPython.core.tbtools
 count_lines_in_py_file file-read > builtins.open
 get_line_number_of_frame file-read > builtins.open
IPython.core.ultratb
 VerboseTB.get_records file-read > builtins.open
 get_line_number_of_frame file-read > builtins.open
IPython.display
 DisplayObject file-write > builtins.open
 Latex file-write > builtins.open
 Markdown file-write > builtins.open
 Math file-write > builtins.open
 Pretty file-write > builtins.open
 SVG file-write > builtins.open
 TextDisplayObject file-write > builtins.open
 walk file-read > os.walk
IPython.extensions.autoreload
 AutoreloadMagics._track_imports_from_code code-exec > builtins.compile
 AutoreloadMagics.post_execute_hook code-exec > builtins.compile
 ModuleReloader.aimport_module import > importlib.import_module
 import_module import > importlib.import_module
 reload import > importlib.reload
IPython.extensions.deduperreload.deduperreload
 DeduperReloader._patch_namespace code-exec,deserialize > builtins.exec
 DeduperReloader._patch_namespace_inner code-exec,deserialize,native-code > builtins.exec
 DeduperReloader.maybe_reload_module code-exec,deserialize > builtins.compile
IPython.extensions.deduperreload.deduperreload_patching
 DeduperReloaderPatchingMixin.infer_field_offset native-code > ctypes.cast
 DeduperReloaderPatchingMixin.patch_function native-code > ctypes.cast
 DeduperReloaderPatchingMixin.try_patch_attr native-code > ctypes.cast
 DeduperReloaderPatchingMixin.try_patch_readonly_attr native-code > ctypes.cast
 DeduperReloaderPatchingMixin.try_write_readonly_attr native-code > ctypes.cast
IPython.extensions.storemagic
 StoreMagics.store file-write > builtins.open
IPython.external.pickleshare
 PickleShareDB.__getitem__ deserialize > pickle.loads
IPython.external.qt_loaders
 has_binding import > builtins.__import__
IPython.lib.backgroundjobs
 BackgroundJobExpr code-exec > builtins.compile
 BackgroundJobExpr.__init__ code-exec > builtins.compile
 BackgroundJobExpr.call code-exec > builtins.eval
 BackgroundJobManager.new code-exec > builtins.compile
IPython.lib.clipboard
 osx_clipboard_get process-exec > subprocess.Popen
 tkinter_clipboard_get code-exec,file-read > builtins.exec
 wayland_clipboard_get process-exec > subprocess.Popen
IPython.lib.deepreload
 deep_reload_hook import > importlib.reload
 ensure_fromlist import > importlib.reload
 import_submodule import > importlib.reload
 load_next import > importlib.reload
 original_import import > builtins.__import__
 original_reload import > importlib.reload
 reload import > importlib.reload
IPython.lib.demo
 ClearMixin.pre_cmd process-exec > os.system
 Demo.__call__ code-exec,info-leak > builtins.exec
 Demo.edit file-read > builtins.open
 Demo.run_cell code-exec > builtins.exec
IPython.lib.display
 Audio.__init__ file-write > builtins.open
 Audio._make_wav file-write,file-read > builtins.open
 Audio.reload file-write > builtins.open
 Code.__init__ file-write > builtins.open
 DisplayObject file-write > builtins.open
 FileLinks.__repr__ file-read > os.walk
 FileLinks._format_path file-read > os.walk
 TextDisplayObject file-write > builtins.open
 walk file-read > os.walk
IPython.lib.editorhooks
 crimson_editor process-exec > subprocess.Popen
 emacs process-exec > subprocess.Popen
 gnuclient process-exec > subprocess.Popen
 idle process-exec > subprocess.Popen
 install_editor process-exec,info-leak > subprocess.Popen
 jed process-exec > subprocess.Popen
 kate process-exec > subprocess.Popen
 komodo process-exec > subprocess.Popen
 mate process-exec > subprocess.Popen
 notepadplusplus process-exec > subprocess.Popen
 scite process-exec > subprocess.Popen
IPython.lib.latextools
 genelatex process-exec > subprocess.Popen
 kpsewhich process-exec > subprocess.Popen
 latex_to_png_dvipng process-exec,file-delete,file-write > subprocess.Popen
IPython.paths
 ensure_dir_exists file-write > os.makedirs
 get_home_dir file-read > os.readlink
 get_ipython_cache_dir file-write > tempfile.mkdtemp
 get_ipython_dir file-write > tempfile.mkdtemp
 get_ipython_module_path import > builtins.__import__
 import_item import > builtins.__import__
 locate_profile file-write > tempfile.mkdtemp
IPython.sphinxext.custom_doctests
 float_doctest code-exec > builtins.eval
 str_to_array code-exec > builtins.eval
IPython.sphinxext.ipython_directive
 EmbeddedSphinxShell file-write > tempfile.mkdtemp
 EmbeddedSphinxShell.__init__ code-exec,file-write > atexit.register
 EmbeddedSphinxShell.cleanup file-delete > shutil.rmtree
 EmbeddedSphinxShell.process_pure_python code-exec > builtins.compile
 IPythonDirective.run file-write > os.makedirs
 IPythonDirective.setup file-write > os.makedirs
IPython.terminal.debugger
 Pdb file-read > builtins.open
 TerminalPdb.__init__ file-read > builtins.open
 TerminalPdb.cmdloop code-exec,info-leak > builtins.eval
 old_trace_dispatch code-exec > builtins.eval
IPython.terminal.embed
 embed file-write > tempfile.mkdtemp
 load_default_config file-write > tempfile.mkdtemp
IPython.terminal.interactiveshell
 TerminalInteractiveShell._merge_shortcuts code-exec > builtins.compile
 TerminalInteractiveShell._shortcuts_changed code-exec > builtins.compile
 TerminalInteractiveShell.enable_gui import > importlib.import_module
 TerminalInteractiveShell.init_prompt_toolkit_cli code-exec,info-leak > builtins.compile
 _pygments_base_styles import > importlib.util.module_from_spec
 filter_from_string code-exec > builtins.compile
 get_inputhook_name_and_func import > importlib.import_module
IPython.terminal.ipapp
 get_ipython_dir file-write > tempfile.mkdtemp
 load_default_config file-write > tempfile.mkdtemp
IPython.terminal.magics
 TerminalMagics.cls process-exec > os.system
IPython.terminal.pt_inputhooks
 get_inputhook_name_and_func import > importlib.import_module
IPython.terminal.pt_inputhooks.glut
 glut_int_handler code-exec > signal.signal
 inputhook code-exec,dos > signal.signal
IPython.terminal.pt_inputhooks.wx
 inputhook code-exec > signal.signal
 inputhook_wx3 code-exec,dos > signal.signal
 inputhook_wxphoenix code-exec > signal.signal
IPython.terminal.shortcuts
 Binding code-exec > builtins.compile
 Binding.__post_init__ code-exec > builtins.compile
 filter_from_string code-exec > builtins.compile
 tkinter_clipboard_get code-exec,file-read > builtins.exec
 win_paste code-exec > builtins.exec
IPython.terminal.shortcuts.filters
 filter_from_string code-exec > builtins.compile
IPython.testing.decorators
 import_module import > importlib.import_module
 module_not_available import > importlib.import_module
IPython.testing.ipunittest
 Doc2UnitTester.__call__ code-exec > builtins.exec
IPython.testing.plugin.ipdoctest
 IPDocTestRunner.run code-exec > builtins.exec
IPython.testing.plugin.pytest_ipdoctest
 IPDoctestItem.runtest file-write,info-leak > os.chdir
IPython.testing.tools
 AssertPrints.__enter__ file-write > builtins.open
 Popen process-exec > subprocess.Popen
 Tee file-write > builtins.open
 TempFileMixin.__exit__ file-delete > os.unlink
 TempFileMixin.mktmp file-write > tempfile.mkstemp
 TempFileMixin.tearDown file-delete > os.unlink
 get_output_error_code process-exec > subprocess.Popen
 help_all_output_test process-exec > subprocess.Popen
 help_output_test process-exec > subprocess.Popen
 ipexec process-exec > subprocess.Popen
 ipexec_validate process-exec > subprocess.Popen
 make_tempfile file-delete,file-write > os.unlink
 temp_pyfile file-write > tempfile.mkstemp
IPython.utils.PyColorize
 Theme.from_file file-read > builtins.open
 ThemeTable.__getitem__ file-read > builtins.open
 ThemeTable._get_user_theme_dir file-write > tempfile.mkdtemp
 ThemeTable._get_user_themes file-write > tempfile.mkdtemp
 _exec_pygments_style_module import > importlib.util.module_from_spec
 _pygments_base_styles import > importlib.util.module_from_spec
IPython.utils._process_common
 get_output_error_code process-exec > subprocess.Popen
 getoutput process-exec > subprocess.Popen
 getoutputerror process-exec > subprocess.Popen
 process_handler process-exec > subprocess.Popen
IPython.utils._process_posix
 getoutput process-exec > subprocess.Popen
IPython.utils._process_win32
 AvoidUNCPath.__enter__ file-write,info-leak > os.chdir
 AvoidUNCPath.__exit__ file-write > os.chdir
 getoutput process-exec,file-write > subprocess.Popen
 process_handler process-exec > subprocess.Popen
 system process-exec,file-write > subprocess.Popen
 windll native-code > ctypes.windll
IPython.utils.importstring
 import_item import > builtins.__import__
IPython.utils.io
 Tee file-write > builtins.open
 Tee.__init__ file-write > builtins.open
 temp_pyfile file-write > tempfile.mkstemp
IPython.utils.module_paths
 find_mod import > builtins.__import__
IPython.utils.openpy
 open file-read > builtins.open
IPython.utils.path
 ensure_dir_exists file-write > os.makedirs
 get_home_dir file-read > os.readlink
 link file-write > os.link
 link_or_copy file-delete,file-write,file-read > os.remove
IPython.utils.process
 get_output_error_code process-exec > subprocess.Popen
 getoutput process-exec,file-write > subprocess.Popen
 getoutputerror process-exec > subprocess.Popen
 process_handler process-exec > subprocess.Popen
 system process-exec,file-write > subprocess.Popen
IPython.utils.sysinfo
 get_sys_info process-exec > subprocess.Popen
 pkg_commit_hash process-exec > subprocess.Popen
 pkg_info process-exec > subprocess.Popen
 sys_info process-exec > subprocess.Popen
IPython.utils.tempdir
 NamedFileInTemporaryDirectory file-write > builtins.open
 NamedFileInTemporaryDirectory.__init__ file-write > builtins.open
 TemporaryWorkingDirectory.__enter__ file-write > os.chdir
 TemporaryWorkingDirectory.__exit__ file-write > os.chdir
IPython.utils.terminal
 _term_clear process-exec > os.system
IPython.utils.text
 EvalFormatter.get_field code-exec > builtins.eval
 FullEvalFormatter.vformat code-exec > builtins.eval
aiohttp.client
 ClientSession._get_netrc_auth file-read > builtins.open
 get_env_proxy_for_url network > socket.gethostbyname
 netrc_from_env file-read > builtins.open
aiohttp.cookiejar
 CookieJar.load deserialize,file-write > pickle._Unpickler
 CookieJar.save file-write > builtins.open
 _RestrictedCookieUnpickler deserialize > pickle._Unpickler
aiohttp.helpers
 get_env_proxy_for_url network > socket.gethostbyname
 netrc_from_env file-read > builtins.open
 proxies_from_env file-read > builtins.open
 proxy_bypass network > socket.gethostbyname
aiohttp.pytest_plugin
 _unused_port network > socket.socket
aiohttp.test_utils
 get_port_socket network > socket.socket
 get_unused_port_socket network > socket.socket
 unused_port network > socket.socket
aiohttp.web
 import_module import > importlib.import_module
 main import > importlib.import_module
aiohttp.web_fileresponse
 MimeTypes file-read > builtins.open
aiohttp.worker
 GunicornWebWorker.init_signals code-exec > signal.signal
fsspec
 get_filesystem_class import > importlib.import_module
fsspec.asyn
 AsyncFileSystem._get file-write > os.makedirs
fsspec.caching
 MMapCache file-write > mmap.mmap
 MMapCache.__init__ file-write > mmap.mmap
 MMapCache.__setstate__ file-write > mmap.mmap
 MMapCache._makefile file-write > mmap.mmap
fsspec.compression
 BZ2File file-write > builtins.open
 GzipFile file-write > builtins.open
 LZMAFile file-write > builtins.open
 ZipFile file-write > io.open
 unzip file-write > io.open
fsspec.config
 set_conf_files file-read > os.listdir
fsspec.conftest
 ftp_writable process-exec,file-delete,file-write,dos > subprocess.Popen
fsspec.core
 MMapCache file-write > mmap.mmap
 get_filesystem_class import > importlib.import_module
fsspec.generic
 GenericFileSystem._copy file-delete,file-write > shutil.rmtree
 GenericFileSystem._cp_file file-delete,file-write > shutil.rmtree
 _copy_file_op file-delete > os.unlink
 copy_file_op file-delete,file-write > shutil.rmtree
 get_filesystem_class import > importlib.import_module
fsspec.gui
 FileSelector.storage_options code-exec > builtins.compile
 get_filesystem_class import > importlib.import_module
fsspec.implementations.arrow
 ArrowFSWrapper.__init__ import > importlib.import_module
 ArrowFSWrapper.get_file file-write > os.makedirs
 get_package_version_without_import import > importlib.import_module
fsspec.implementations.cache_metadata
 CacheMetadata._load file-read > builtins.open
 CacheMetadata._save file-delete,file-write > os.unlink
 CacheMetadata.clear_expired file-delete,file-write > os.unlink
 CacheMetadata.load file-read > builtins.open
 CacheMetadata.pop_file file-read > builtins.open
 CacheMetadata.save file-delete,file-write,file-read > os.unlink
 CachingFileSystem file-write > tempfile.mkdtemp
 atomic_write file-delete,file-write > os.unlink
fsspec.implementations.cached
 CachingFileSystem file-write > tempfile.mkdtemp
 CachingFileSystem.__init__ code-exec,file-write > weakref.finalize
 CachingFileSystem._check_cache file-write > os.makedirs
 CachingFileSystem._makedirs file-write > os.makedirs
 CachingFileSystem._mkcache file-write > os.makedirs
 CachingFileSystem._open file-write > builtins.open
 CachingFileSystem._remove_tempdir file-delete > shutil.rmtree
 CachingFileSystem.clear_cache file-delete > shutil.rmtree
 CachingFileSystem.clear_expired_cache file-delete > shutil.rmtree
 CachingFileSystem.load_cache file-write > os.makedirs
 CachingFileSystem.pop_from_cache file-delete > os.remove
 CachingFileSystem.save_cache file-write > os.makedirs
 LocalTempFile file-write > builtins.open
 LocalTempFile.__init__ file-write > builtins.open
 LocalTempFile.discard file-delete > os.remove
 MMapCache file-write > mmap.mmap
 SimpleCacheFileSystem file-write > tempfile.mkdtemp
 SimpleCacheFileSystem.__init__ file-write > tempfile.mkdtemp
 SimpleCacheFileSystem._get_cached_file_before_open file-write > builtins.open
 SimpleCacheFileSystem._open file-write > builtins.open
 SimpleCacheFileSystem.clear_expired_cache file-delete,file-write,file-read > os.remove
 WholeFileCacheFileSystem file-write > tempfile.mkdtemp
 WholeFileCacheFileSystem._cat_file file-read > builtins.open
 WholeFileCacheFileSystem._get_cached_file_before_open file-write > builtins.open
 WholeFileCacheFileSystem._open file-write > builtins.open
 WholeFileCacheFileSystem.cat file-read > builtins.open
 WholeFileCacheFileSystem.commit_many file-delete > os.remove
 WholeFileCacheFileSystem.open_many file-write > builtins.open
 rmtree file-delete > shutil.rmtree
fsspec.implementations.ftp
 FTP network > socket.create_connection
 FTPFileSystem.__init__ network > socket.create_connection
 FTPFileSystem._connect network > socket.create_connection
 FTPFileSystem.get_file file-write > builtins.open
 FTP_TLS network > socket.create_connection
 ImplicitFTPTLS.__init__ network > socket.create_connection
fsspec.implementations.http
 HTTPFileSystem._get_file file-write > builtins.open
 HTTPFileSystem._put_file file-read > builtins.open
 HTTPFileSystem.set_session code-exec > weakref.finalize
 get_range file-write > builtins.open
fsspec.implementations.http_sync
 HTTPFileSystem.get_file file-write > builtins.open
 HTTPFileSystem.put_file file-read > builtins.open
fsspec.implementations.libarchive
 CFUNCTYPE native-code > ctypes.CFUNCTYPE
 LibArchiveFileSystem._get_dirs native-code > ctypes.cast
 LibArchiveFileSystem._open native-code > ctypes.cast
 LibArchiveFileSystem._open_archive native-code > ctypes.cast
 cast native-code > ctypes.cast
 custom_reader native-code > ctypes.cast
fsspec.implementations.local
 LocalFileOpener file-write > builtins.open
 LocalFileOpener.__init__ file-write > builtins.open
 LocalFileOpener.__setstate__ file-write > builtins.open
 LocalFileOpener._fetch_range file-write > builtins.open
 LocalFileOpener._open file-write > builtins.open
 LocalFileOpener.commit file-delete,file-write,file-read > os.unlink
 LocalFileOpener.discard file-delete > os.remove
 LocalFileSystem._open file-write > os.makedirs
 LocalFileSystem.chmod file-write > os.chmod
 LocalFileSystem.cp_file file-write,file-read > os.symlink
 LocalFileSystem.created file-read > os.readlink
 LocalFileSystem.get_file file-write,file-read > os.symlink
 LocalFileSystem.info file-read > os.readlink
 LocalFileSystem.link file-write > os.link
 LocalFileSystem.ls file-read > os.scandir
 LocalFileSystem.makedirs file-write > os.makedirs
 LocalFileSystem.mkdir file-write > os.mkdir
 LocalFileSystem.modified file-read > os.readlink
 LocalFileSystem.mv file-delete,file-write,file-read > os.unlink
 LocalFileSystem.put_file file-write,file-read > os.symlink
 LocalFileSystem.rm file-delete,info-leak > shutil.rmtree
 LocalFileSystem.rm_file file-delete > os.remove
 LocalFileSystem.rmdir file-delete > os.rmdir
 LocalFileSystem.symlink file-write > os.symlink
 LocalFileSystem.touch file-write > os.utime
fsspec.implementations.reference
 LazyReferenceMapper.__init__ import > builtins.__import__
 ReferenceFileSystem._get_file file-write > os.makedirs
 ReferenceFileSystem.get_file file-write > os.makedirs
fsspec.implementations.sftp
 SFTPFileSystem.get_file file-write > os.makedirs
fsspec.implementations.tar
 TarFileSystem file-write > builtins.open
 TarFileSystem.__init__ file-write > builtins.open
fsspec.implementations.zip
 ZipFileSystem file-write > io.open
 ZipFileSystem.__init__ file-write > io.open
fsspec.json
 FilesystemJSONDecoder.try_resolve_fs_cls import > importlib.import_module
 FilesystemJSONDecoder.try_resolve_path_cls import > importlib.import_module
 _import_class import > importlib.import_module
 get_filesystem_class import > importlib.import_module
fsspec.prefetcher
 _fast_slice native-code > ctypes.memmove
fsspec.registry
 _import_class import > importlib.import_module
 get_filesystem_class import > importlib.import_module
fsspec.spec
 AbstractFileSystem.download file-write > os.makedirs
 AbstractFileSystem.get file-write > os.makedirs
 AbstractFileSystem.get_file file-write > os.makedirs
 AbstractFileSystem.put file-read > builtins.open
 AbstractFileSystem.put_file file-read > builtins.open
 AbstractFileSystem.upload file-read > builtins.open
fsspec.utils
 _fast_slice native-code > ctypes.memmove
 atomic_write file-delete,file-write > os.unlink
 get_package_version_without_import import > importlib.import_module
matplotlib
 _check_versions import > importlib.import_module
 _get_config_or_cache_dir code-exec,file-write > atexit.register
 _get_executable_info process-exec > subprocess.Popen
 _open_file_or_url file-read > builtins.open
 _rc_params_in_file file-read > builtins.open
 cycler code-exec > builtins.compile
 get_cachedir file-write > tempfile.mkdtemp
 get_configdir file-write > tempfile.mkdtemp
 matplotlib_fname file-write > tempfile.mkdtemp
 rc_params_from_file file-read > builtins.open
matplotlib._enums
 CapStyle.demo import > importlib.import_module
matplotlib._internal_utils
 graphviz_dump_transform process-exec,native-code,file-write,file-read > subprocess.Popen
matplotlib._type1font
 Type1Font file-read > builtins.open
 Type1Font.__init__ file-read > builtins.open
 Type1Font.transform file-read > builtins.open
 Type1Font.with_encoding file-read > builtins.open
matplotlib.animation
 Animation.to_html5_video file-write > io.open
 Animation.to_jshtml file-write > io.open
 FileMovieWriter.finish process-exec > subprocess.Popen
 FileMovieWriter.grab_frame file-write > builtins.open
 HTMLWriter.finish file-write > builtins.open
 HTMLWriter.grab_frame file-write > builtins.open
 MovieWriter._run process-exec > subprocess.Popen
 MovieWriter.setup process-exec > subprocess.Popen
matplotlib.axes._base
 cycler code-exec > builtins.compile
matplotlib.backend_bases
 FigureCanvasBase._switch_canvas_and_return_print_method import > importlib.import_module
 _allow_interrupt code-exec,network > signal.signal
 get_registered_canvas_class import > importlib.import_module
matplotlib.backends._backend_pdf_ps
 RendererPDFPSBase._get_font_afm file-read > builtins.open
 RendererPDFPSBase._get_font_height_metrics file-read > builtins.open
 RendererPDFPSBase.get_text_width_height_descent file-read > builtins.open
 _cached_get_afm_from_fname file-read > builtins.open
matplotlib.backends._backend_tk
 FigureManagerTk.create_with_canvas code-exec,file-read > builtins.exec
matplotlib.backends.backend_agg
 Dvi file-read > builtins.open
 FigureCanvasAgg.print_raw file-write > builtins.open
 RendererAgg.draw_tex file-read > builtins.open
matplotlib.backends.backend_cairo
 FigureCanvasCairo._save file-write > builtins.open
matplotlib.backends.backend_macosx
 FigureCanvasMac.start_event_loop network > socket.socketpair
 FigureManagerMac.start_main_loop network > socket.socketpair
 _allow_interrupt code-exec,network > signal.signal
 _allow_interrupt_macos network > socket.socketpair
matplotlib.backends.backend_pdf
 FigureCanvasPdf.print_pdf file-write > builtins.open
 PdfFile file-write > builtins.open
 PdfFile.__init__ file-write > builtins.open
 PdfFile._embedTeXFont process-exec,file-read > subprocess.Popen
 PdfFile._write_afm_font file-read > builtins.open
 PdfFile.dviFontInfo process-exec,file-read > subprocess.Popen
 PdfFile.finalize file-read > builtins.open
 PdfFile.writeFonts process-exec,file-read > subprocess.Popen
 PdfPages._ensure_file file-write > builtins.open
 RendererPdf.draw_tex file-read > builtins.open
 RendererPdf.draw_text file-read > builtins.open
matplotlib.backends.backend_pgf
 FigureCanvasPgf.print_pdf process-exec,file-write > subprocess.Popen
 FigureCanvasPgf.print_pgf file-write > builtins.open
 FigureCanvasPgf.print_png file-write > builtins.open
 LatexManager process-exec > subprocess.Popen
 LatexManager.__init__ process-exec,code-exec > subprocess.Popen
 LatexManager._get_box_metrics process-exec > subprocess.Popen
 LatexManager._setup_latex_process process-exec,code-exec > subprocess.Popen
 LatexManager._stdin_writeln process-exec > subprocess.Popen
 LatexManager.get_width_height_descent process-exec > subprocess.Popen
 PdfPages._run_latex process-exec,file-delete,file-write,file-read > subprocess.Popen
 PdfPages.close file-delete,file-write,file-read > os.unlink
 make_pdf_to_png_converter process-exec > subprocess.Popen
matplotlib.backends.backend_ps
 FigureCanvasPS._print_figure file-delete,file-write,file-read > os.unlink
 FigureCanvasPS._print_figure_tex file-delete,file-write,file-read > os.unlink
 RendererPS.draw_text file-read > builtins.open
 _convert_psfrags process-exec,file-delete,file-write,file-read > subprocess.Popen
 _move_path_to_path_or_stream file-delete,file-write,file-read > os.unlink
 gs_distill process-exec,file-delete,file-write,file-read > subprocess.Popen
 pstoeps file-delete,file-write,file-read > os.remove
 xpdf_distill process-exec,file-delete,file-write,file-read > subprocess.Popen
matplotlib.backends.backend_qt
 FigureCanvasQT.start_event_loop network > socket.socketpair
 FigureManagerQT.start_main_loop network > socket.socketpair
 _allow_interrupt code-exec,network > signal.signal
 _allow_interrupt_qt network > socket.socketpair
matplotlib.backends.backend_svg
 FigureCanvasSVG.print_svg file-write > builtins.open
 FigureCanvasSVG.print_svgz file-write > builtins.open
matplotlib.backends.backend_webagg
 WebAggApplication.start code-exec > signal.signal
 ipython_inline_display file-write > io.open
matplotlib.backends.qt_editor._formlayout
 FormWidget.get code-exec > builtins.compile
 literal_eval code-exec > builtins.compile
matplotlib.backends.registry
 BackendRegistry._get_gui_framework_by_loading import > importlib.import_module
 BackendRegistry.load_backend_module import > importlib.import_module
matplotlib.cbook
 _check_and_log_subprocess process-exec,native-code,file-write,file-read > subprocess.Popen
 get_sample_data deserialize,file-write > numpy.load
 open_file_cm file-write > builtins.open
 to_filehandle file-write > builtins.open
matplotlib.colors
 _make_norm_from_scale import > importlib.import_module
 _picklable_norm_constructor import > importlib.import_module
 make_norm_from_scale import > importlib.import_module
matplotlib.dviread
 Dvi file-read > builtins.open
 Dvi.__init__ file-read > builtins.open
 DviFont._index_dvi_to_freetype process-exec,file-read > subprocess.Popen
 DviFont.effects process-exec,file-read > subprocess.Popen
 DviFont.resolve_path process-exec,file-read > subprocess.Popen
 PsfontsMap file-read > builtins.open
 PsfontsMap.__getitem__ process-exec > subprocess.Popen
 PsfontsMap.__new__ file-read > builtins.open
 PsfontsMap._parse_and_cache_line process-exec > subprocess.Popen
 Text.glyph_name_or_index process-exec,file-read > subprocess.Popen
 Tfm file-read > builtins.open
 Tfm.__init__ file-read > builtins.open
 Vf file-read > builtins.open
 Vf.__init__ file-read > builtins.open
 _LuatexKpsewhich process-exec > subprocess.Popen
 _LuatexKpsewhich.__new__ process-exec > subprocess.Popen
 _LuatexKpsewhich._new_proc process-exec,file-write > subprocess.Popen
 _LuatexKpsewhich.search process-exec > subprocess.Popen
 _fontfile process-exec > subprocess.Popen
 _parse_enc file-write > io.open
 find_tex_file process-exec,file-write > subprocess.Popen
matplotlib.font_manager
 FontManager file-read > builtins.open
 FontManager.__init__ file-read > builtins.open
 FontManager._findfont_cached file-write,file-read > builtins.open
 FontManager.addfont file-read > builtins.open
 _cached_realpath file-read > os.readlink
 _get_fontconfig_fonts process-exec > subprocess.Popen
 _get_macos_fonts process-exec > subprocess.Popen
 _load_fontmanager file-write,file-read > builtins.open
 findSystemFonts file-read,info-leak > os.walk
 is_opentype_cff_font file-read > builtins.open
 json_dump file-write > builtins.open
 json_load file-read > builtins.open
 list_fonts file-read > os.walk
matplotlib.image
 thumbnail import > importlib.import_module
matplotlib.pylab
 figure import > importlib.import_module
 gcf import > importlib.import_module
 load deserialize > numpy.load
 matshow import > importlib.import_module
 sca import > importlib.import_module
matplotlib.pyplot
 figure import > importlib.import_module
 gcf import > importlib.import_module
 matshow import > importlib.import_module
 sca import > importlib.import_module
matplotlib.rcsetup
 _eval_cycler_expr code-exec > builtins.compile
 _parse_cycler_string code-exec > builtins.compile
 _validate_color_or_None code-exec > builtins.compile
 _validate_color_or_edge code-exec > builtins.compile
 _validate_legend_loc code-exec > builtins.compile
 _validate_linestyle code-exec > builtins.compile
 _validate_linestyle_or_None code-exec > builtins.compile
 cycler code-exec > builtins.compile
 validate_color code-exec > builtins.compile
 validate_color_for_prop_cycle code-exec > builtins.compile
 validate_color_or_auto code-exec > builtins.compile
 validate_color_or_inherit code-exec > builtins.compile
 validate_cycler code-exec > builtins.compile
matplotlib.sankey
 Sankey.__init__ import > importlib.import_module
matplotlib.sphinxext.figmpl_directive
 _copy_images_figmpl file-write,file-read > os.mkdir
 visit_figmpl_html file-write,file-read > os.mkdir
 visit_figmpl_latex file-write,file-read > os.mkdir
matplotlib.sphinxext.mathmpl
 latex2html file-write > os.mkdir
 setup file-write > os.mkdir
matplotlib.sphinxext.plot_directive
 PlotDirective.run code-exec,file-write > builtins.compile
 _copy_css_file file-write,file-read > os.symlink
 _run_code code-exec,file-write,info-leak > builtins.exec
 _split_code_at_show code-exec > builtins.compile
 contains_doctest code-exec > builtins.compile
 render_figures code-exec,file-write > builtins.exec
 run code-exec,file-write,info-leak > builtins.compile
matplotlib.style
 rc_params_from_file file-read > builtins.open
matplotlib.testing
 _check_for_pgf process-exec,file-write > subprocess.Popen
 _has_tex_package process-exec > subprocess.Popen
 ipython_in_subprocess process-exec > subprocess.Popen
 subprocess_run_for_testing process-exec,native-code,file-write,file-read > subprocess.Popen
 subprocess_run_helper process-exec > subprocess.Popen
matplotlib.testing._markers
 _get_executable_info process-exec > subprocess.Popen
matplotlib.testing.compare
 TemporaryFile file-delete,file-write > os.unlink
 _Converter.__init__ code-exec > atexit.register
 _GSConverter.__call__ process-exec > subprocess.Popen
 _MagickConverter.__call__ process-exec,native-code,file-write,file-read > subprocess.Popen
 _SVGConverter.__call__ process-exec,code-exec,file-delete,file-write,file-read > subprocess.Popen
 _SVGWithMatplotlibFontsConverter.__call__ process-exec,file-delete,file-write,file-read > subprocess.Popen
 _clean_conversion_cache file-write > os.mkdir
 _get_cache_path file-write > os.mkdir
 _register_conversion_cache_cleaner_once code-exec > atexit.register
 compare_images file-write,file-read > os.symlink
 convert file-write,file-read > os.symlink
 get_cache_dir file-write > os.mkdir
 get_file_hash file-read > builtins.open
matplotlib.testing.decorators
 _ImageComparisonBase.compare file-delete,file-write,file-read > os.remove
 _ImageComparisonBase.copy_baseline file-delete,file-write,file-read > os.remove
 _pytest_image_comparison file-delete,file-write > os.remove
 compare_images file-write,file-read > os.symlink
matplotlib.texmanager
 TexManager._run_checked_subprocess process-exec > subprocess.Popen
 TexManager.get_grey file-write > os.replace
 TexManager.get_text_width_height_descent file-write,file-read > os.replace
 TexManager.make_dvi file-write > os.replace
 TexManager.make_png file-write > os.replace
matplotlib.textpath
 TextToPath.get_glyphs_tex file-write,file-read > os.replace
 TextToPath.get_text_path file-read > builtins.open
 TextToPath.get_text_width_height_descent file-read > builtins.open
matplotlib.widgets
 AxesWidget._save_blit_background code-exec > weakref.finalize
requests.compat
 _resolve_char_detection import > importlib.import_module
 proxy_bypass network > socket.gethostbyname
requests.sessions
 Session.prepare_request file-read > builtins.open
 SessionRedirectMixin.rebuild_auth file-read > builtins.open
 get_netrc_auth file-read > builtins.open
requests.utils
 atomic_open file-delete,file-write > os.remove
 extract_zipped_paths file-write,file-read > tempfile.mkstemp
 get_netrc_auth file-read > builtins.open
yaml.constructor
 FullConstructor.construct_python_module import > builtins.__import__
 FullConstructor.construct_python_name import > builtins.__import__
 FullConstructor.find_python_module import > builtins.__import__
 FullConstructor.find_python_name import > builtins.__import__
 FullConstructor.make_python_instance import > builtins.__import__
 UnsafeConstructor.find_python_module import > builtins.__import__
 UnsafeConstructor.find_python_name import > builtins.__import__
`,
};
