/**
 * What the callables of pandas can do: derived from source by oracle/derive/capabilities.py.
 * @module
 */
import type { CapabilityTable } from '../knowledge.ts';

export const pandas: CapabilityTable = {
  package: 'pandas',
  versions: ['pandas 1.5.3', 'pandas 3.1.1'],
  table: `
pandas
 ExcelFile file-write,file-read > pandas.io.common.get_handle
 ExcelWriter file-write,file-read > pandas.io.common.get_handle
 read_clipboard file-read > builtins.open
 read_csv file-read > builtins.open
 read_excel file-write,file-read > pandas.io.common.get_handle
 read_feather import,file-write,file-read,tamper > importlib.import_module
 read_fwf file-read > builtins.open
 read_iceberg import > importlib.import_module
 read_json file-write,file-read > pandas.io.common.get_handle
 read_orc import,file-write,file-read > importlib.import_module
 read_pickle deserialize,file-write,file-read,tamper > pickle.load
 read_sas file-write,file-read > pandas.io.common.get_handle
 read_spss import > importlib.import_module
 read_stata file-write,file-read > pandas.io.common.get_handle
 read_table file-read > builtins.open
 show_versions file-write,file-read > codecs.open
 test import,dos > importlib.import_module
 to_pickle file-write,file-read > pandas.io.common.get_handle
pandas._config.localization
 _default_locale_getter process-exec,file-read > subprocess.Popen
 _get_locales process-exec,file-read > subprocess.Popen
pandas._testing
 decompress_file file-write,file-read > pandas.io.common.get_handle
 ensure_clean file-read > builtins.open
 ensure_clean_dir file-delete,file-write > shutil.rmtree
 round_trip_localpath file-read > builtins.open
 round_trip_pathlib file-read > builtins.open
 round_trip_pickle deserialize,file-write,file-read > pandas.read_pickle
 write_to_compressed import,file-write > importlib.import_module
pandas._testing._io
 ensure_clean file-read > builtins.open
 import_optional_dependency import > importlib.import_module
 round_trip_localpath file-read > builtins.open
 round_trip_pathlib file-read > builtins.open
 round_trip_pickle deserialize,file-write,file-read > pandas.read_pickle
 write_to_compressed import,file-write > importlib.import_module
pandas._testing.contexts
 decompress_file file-write,file-read > pandas.io.common.get_handle
 ensure_clean file-read > builtins.open
 ensure_clean_dir file-delete,file-write > shutil.rmtree
 get_handle file-write,file-read > pandas.io.common.get_handle
 rmtree file-delete > shutil.rmtree
pandas.api.interchange
 from_dataframe import > importlib.import_module
pandas.api.typing
 JsonReader file-write,file-read > pandas.io.common.get_handle
pandas.compat._cpu
 _cgroup_cpu_quota file-read > builtins.open
 _read_sysfs_int file-read > builtins.open
 _read_sysfs_str file-read > builtins.open
 available_cpu_count file-read > builtins.open
pandas.compat._optional
 import_optional_dependency import > importlib.import_module
pandas.compat.pickle_compat
 Unpickler deserialize > pickle._Unpickler
 load deserialize > pickle._Unpickler
 loads deserialize > pickle._Unpickler
pandas.conftest
 import_optional_dependency import > importlib.import_module
pandas.core._numba.executor
 generate_apply_looper import > importlib.import_module
 generate_shared_aggregator import > importlib.import_module
 import_optional_dependency import > importlib.import_module
 jit_user_function import > importlib.import_module
 make_looper import > importlib.import_module
pandas.core.apply
 FrameColumnApply.generate_numba_apply_func import > importlib.import_module
 FrameRowApply.generate_numba_apply_func import > importlib.import_module
 generate_apply_looper import > importlib.import_module
 import_optional_dependency import > importlib.import_module
pandas.core.arrays.arrow.array
 _arrow_dtype_mapping import > importlib.import_module
pandas.core.arrays.sparse.accessor
 SparseFrameAccessor.to_coo import > importlib.import_module
 import_optional_dependency import > importlib.import_module
pandas.core.computation.check
 import_optional_dependency import > importlib.import_module
pandas.core.computation.expr
 BaseExprVisitor._maybe_transform_eq_ne code-exec > builtins.compile
 BaseExprVisitor._rewrite_membership_op code-exec > builtins.compile
 BaseExprVisitor._try_visit_binop code-exec > builtins.compile
 BaseExprVisitor.visit code-exec > builtins.compile
 BaseExprVisitor.visit_Assign code-exec > builtins.compile
 BaseExprVisitor.visit_Attribute code-exec > builtins.compile
 BaseExprVisitor.visit_BinOp code-exec > builtins.compile
 BaseExprVisitor.visit_BoolOp code-exec > builtins.compile
 BaseExprVisitor.visit_Call code-exec > builtins.compile
 BaseExprVisitor.visit_Compare code-exec > builtins.compile
 BaseExprVisitor.visit_Expr code-exec > builtins.compile
 BaseExprVisitor.visit_Index code-exec > builtins.compile
 BaseExprVisitor.visit_List code-exec > builtins.compile
 BaseExprVisitor.visit_Module code-exec > builtins.compile
 BaseExprVisitor.visit_Slice code-exec > builtins.compile
 BaseExprVisitor.visit_Subscript code-exec > builtins.compile
 BaseExprVisitor.visit_UnaryOp code-exec > builtins.compile
pandas.core.computation.pytables
 PyTablesExprVisitor._rewrite_membership_op code-exec > builtins.compile
 PyTablesExprVisitor.visit_Assign code-exec > builtins.compile
 PyTablesExprVisitor.visit_Attribute code-exec > builtins.compile
 PyTablesExprVisitor.visit_Index code-exec > builtins.compile
 PyTablesExprVisitor.visit_Subscript code-exec > builtins.compile
 PyTablesExprVisitor.visit_UnaryOp code-exec > builtins.compile
pandas.core.dtypes.cast
 _arrow_dtype_mapping import > importlib.import_module
pandas.core.frame
 DataFrame.__arrow_c_stream__ import > importlib.import_module
 DataFrame.from_arrow import > importlib.import_module
 DataFrame.style import > importlib.import_module
 DataFrame.to_feather file-write,file-read > pandas.io.common.get_handle
 DataFrame.to_markdown import,file-write,file-read > importlib.import_module
 DataFrame.to_orc file-write,file-read > pandas.io.common.get_handle
 DataFrame.to_stata file-delete,file-write,file-read > os.unlink
 DataFrame.to_xml import > importlib.import_module
 arrow_table_to_pandas import > importlib.import_module
 get_handle file-write,file-read > pandas.io.common.get_handle
 import_optional_dependency import > importlib.import_module
pandas.core.generic
 ExcelWriter file-write,file-read > pandas.io.common.get_handle
 NDFrame.to_csv file-write,file-read > pandas.io.common.get_handle
 NDFrame.to_excel file-write,file-read > pandas.io.common.get_handle
 NDFrame.to_json file-write,file-read > pandas.io.common.get_handle
 NDFrame.to_pickle file-write,file-read > pandas.io.common.get_handle
 NDFrame.to_xarray import > importlib.import_module
 import_optional_dependency import > importlib.import_module
pandas.core.groupby.numba_
 generate_numba_agg_func import > importlib.import_module
 generate_numba_transform_func import > importlib.import_module
 import_optional_dependency import > importlib.import_module
 jit_user_function import > importlib.import_module
pandas.core.interchange.from_dataframe
 buffer_to_ndarray native-code,import > ctypes.cast
 categorical_column_to_series native-code > ctypes.cast
 datetime_column_to_ndarray native-code > ctypes.cast
 from_dataframe import > importlib.import_module
 import_optional_dependency import > importlib.import_module
 primitive_column_to_ndarray native-code > ctypes.cast
 protocol_df_chunk_to_pandas native-code > ctypes.cast
 set_nulls native-code > ctypes.cast
 string_column_to_ndarray native-code > ctypes.cast
pandas.core.missing
 _arrow_temporal_to_i8 import > importlib.import_module
 _interpolate_scipy_wrapper import > importlib.import_module
 import_optional_dependency import > importlib.import_module
pandas.core.nanops
 import_optional_dependency import > importlib.import_module
pandas.core.series
 Series.__arrow_c_stream__ import > importlib.import_module
 Series.__repr__ file-write > builtins.open
 Series.from_arrow import > importlib.import_module
 Series.to_string file-write > builtins.open
 arrow_table_to_pandas import > importlib.import_module
 import_optional_dependency import > importlib.import_module
pandas.core.util.numba_
 import_optional_dependency import > importlib.import_module
 jit_user_function import > importlib.import_module
 set_use_numba import > importlib.import_module
pandas.core.window.ewm
 generate_numba_ewm_func import > importlib.import_module
 generate_numba_ewm_table_func import > importlib.import_module
 generate_online_numba_ewma_func import > importlib.import_module
pandas.core.window.numba_
 generate_manual_numpy_nan_agg_with_axis import > importlib.import_module
 generate_numba_apply_func import > importlib.import_module
 generate_numba_ewm_func import > importlib.import_module
 generate_numba_ewm_table_func import > importlib.import_module
 generate_numba_table_func import > importlib.import_module
 import_optional_dependency import > importlib.import_module
 jit_user_function import > importlib.import_module
pandas.core.window.online
 generate_online_numba_ewma_func import > importlib.import_module
 import_optional_dependency import > importlib.import_module
pandas.core.window.rolling
 Window._validate import > importlib.import_module
 generate_manual_numpy_nan_agg_with_axis import > importlib.import_module
 generate_numba_apply_func import > importlib.import_module
 generate_numba_table_func import > importlib.import_module
 import_optional_dependency import > importlib.import_module
pandas.io._util
 _arrow_dtype_mapping import > importlib.import_module
 _arrow_string_types_mapper import > importlib.import_module
 arrow_table_to_pandas import > importlib.import_module
 import_optional_dependency import > importlib.import_module
pandas.io.api
 ExcelFile file-write,file-read > pandas.io.common.get_handle
 ExcelWriter file-write,file-read > pandas.io.common.get_handle
 read_clipboard file-read > builtins.open
 read_csv file-read > builtins.open
 read_excel file-write,file-read > pandas.io.common.get_handle
 read_feather import,file-write,file-read,tamper > importlib.import_module
 read_fwf file-read > builtins.open
 read_iceberg import > importlib.import_module
 read_json file-write,file-read > pandas.io.common.get_handle
 read_orc import,file-write,file-read > importlib.import_module
 read_pickle deserialize,file-write,file-read,tamper > pickle.load
 read_sas file-write,file-read > pandas.io.common.get_handle
 read_spss import > importlib.import_module
 read_stata file-write,file-read > pandas.io.common.get_handle
 read_table file-read > builtins.open
 to_pickle file-write,file-read > pandas.io.common.get_handle
pandas.io.clipboard
 _executable_exists process-exec,native-code,file-write,file-read,info-leak > os.getenv
 determine_clipboard process-exec,native-code,file-write,file-read > subprocess.Popen
 init_dev_clipboard_clipboard file-write,file-read > builtins.open
 init_klipper_clipboard process-exec > subprocess.Popen
 init_osx_pbcopy_clipboard process-exec > subprocess.Popen
 init_windows_clipboard native-code,dos > ctypes.CDLL
 init_wl_clipboard process-exec,file-read > subprocess.Popen
 init_wsl_clipboard process-exec > subprocess.Popen
 init_xclip_clipboard process-exec > subprocess.Popen
 init_xsel_clipboard process-exec > subprocess.Popen
 lazy_load_stub_copy process-exec,native-code,file-write,file-read > subprocess.Popen
 lazy_load_stub_paste process-exec,native-code,file-write,file-read > subprocess.Popen
pandas.io.clipboards
 read_clipboard file-read > builtins.open
pandas.io.common
 _BytesZipFile file-write > io.open
 _BytesZipFile.__init__ file-write > io.open
 _get_binary_io_classes import > importlib.import_module
 _get_filepath_or_buffer import > importlib.import_module
 _maybe_memory_map file-write,file-read > mmap.mmap
 get_handle import,file-write,file-read > importlib.import_module
 import_optional_dependency import > importlib.import_module
pandas.io.excel
 ExcelFile file-write,file-read > pandas.io.common.get_handle
 ExcelWriter file-write,file-read > pandas.io.common.get_handle
 _ODSWriter file-write,file-read > pandas.io.common.get_handle
 _OpenpyxlWriter file-write,file-read > pandas.io.common.get_handle
 _XlsxWriter file-write,file-read > pandas.io.common.get_handle
 _XlwtWriter file-write,file-read > pandas.io.common.get_handle
 read_excel file-write,file-read > pandas.io.common.get_handle
pandas.io.excel._base
 BaseExcelReader file-write,file-read > pandas.io.common.get_handle
 BaseExcelReader.__init__ file-write,file-read > pandas.io.common.get_handle
 BaseExcelReader._parse_sheet file-read > pandas.io.common.get_handle
 BaseExcelReader.parse file-read > pandas.io.common.get_handle
 ExcelFile file-write,file-read > pandas.io.common.get_handle
 ExcelFile.__init__ import,file-write,file-read > importlib.import_module
 ExcelWriter file-write,file-read > pandas.io.common.get_handle
 ExcelWriter.__init__ file-write,file-read > pandas.io.common.get_handle
 TextParser file-write,file-read > pandas.io.common.get_handle
 get_default_engine import > importlib.import_module
 get_handle file-write,file-read > pandas.io.common.get_handle
 import_optional_dependency import > importlib.import_module
 inspect_excel_format file-write,file-read > pandas.io.common.get_handle
 read_excel file-write,file-read > pandas.io.common.get_handle
pandas.io.excel._calamine
 BaseExcelReader file-write,file-read > pandas.io.common.get_handle
 CalamineReader.__init__ import > importlib.import_module
 import_optional_dependency import > importlib.import_module
pandas.io.excel._odfreader
 BaseExcelReader file-write,file-read > pandas.io.common.get_handle
 ODFReader file-write,file-read > pandas.io.common.get_handle
 ODFReader.__init__ import,file-write,file-read > importlib.import_module
 import_optional_dependency import > importlib.import_module
pandas.io.excel._odswriter
 ExcelWriter file-write,file-read > pandas.io.common.get_handle
 ODSWriter file-write,file-read > pandas.io.common.get_handle
 ODSWriter.__init__ file-write,file-read > pandas.io.common.get_handle
pandas.io.excel._openpyxl
 BaseExcelReader file-write,file-read > pandas.io.common.get_handle
 ExcelWriter file-write,file-read > pandas.io.common.get_handle
 OpenpyxlReader file-write,file-read > pandas.io.common.get_handle
 OpenpyxlReader.__init__ import,file-write,file-read > importlib.import_module
 OpenpyxlWriter file-write,file-read > pandas.io.common.get_handle
 OpenpyxlWriter.__init__ file-write,file-read > pandas.io.common.get_handle
 import_optional_dependency import > importlib.import_module
pandas.io.excel._pyxlsb
 BaseExcelReader file-write,file-read > pandas.io.common.get_handle
 PyxlsbReader file-write,file-read > pandas.io.common.get_handle
 PyxlsbReader.__init__ import,file-write,file-read > importlib.import_module
 import_optional_dependency import > importlib.import_module
pandas.io.excel._util
 ExcelWriter file-write,file-read > pandas.io.common.get_handle
 get_default_engine import > importlib.import_module
 import_optional_dependency import > importlib.import_module
pandas.io.excel._xlrd
 BaseExcelReader file-write,file-read > pandas.io.common.get_handle
 XlrdReader file-write,file-read > pandas.io.common.get_handle
 XlrdReader.__init__ import,file-write,file-read > importlib.import_module
 import_optional_dependency import > importlib.import_module
pandas.io.excel._xlsxwriter
 ExcelWriter file-write,file-read > pandas.io.common.get_handle
 XlsxWriter file-write,file-read > pandas.io.common.get_handle
 XlsxWriter.__init__ file-write,file-read > pandas.io.common.get_handle
pandas.io.excel._xlwt
 ExcelWriter file-write,file-read > pandas.io.common.get_handle
 XlwtWriter file-write,file-read > pandas.io.common.get_handle
 XlwtWriter.__init__ file-write,file-read > pandas.io.common.get_handle
pandas.io.feather_format
 arrow_table_to_pandas import > importlib.import_module
 get_handle file-write,file-read > pandas.io.common.get_handle
 import_optional_dependency import > importlib.import_module
 read_feather import,file-write,file-read,tamper > importlib.import_module
 to_feather import,file-write,file-read,tamper > importlib.import_module
pandas.io.formats.csvs
 CSVFormatter.save file-write,file-read > pandas.io.common.get_handle
 get_handle file-write,file-read > pandas.io.common.get_handle
pandas.io.formats.excel
 ExcelFormatter.write file-write,file-read > pandas.io.common.get_handle
 ExcelWriter file-write,file-read > pandas.io.common.get_handle
pandas.io.formats.format
 DataFrameRenderer.to_csv file-write,file-read > pandas.io.common.get_handle
 DataFrameRenderer.to_html file-write > builtins.open
 DataFrameRenderer.to_latex file-write > builtins.open
 DataFrameRenderer.to_string file-write > builtins.open
 _get_buffer file-write > builtins.open
 get_buffer file-write > builtins.open
 save_to_buffer file-write > builtins.open
pandas.io.formats.style
 ExcelWriter file-write,file-read > pandas.io.common.get_handle
 Styler.to_excel file-write,file-read > pandas.io.common.get_handle
 Styler.to_html file-write > builtins.open
 Styler.to_latex file-write > builtins.open
 Styler.to_string file-write > builtins.open
 Styler.to_typst file-write > builtins.open
 _background_gradient import > importlib.import_module
 _bar import > importlib.import_module
 import_optional_dependency import > importlib.import_module
 save_to_buffer file-write > builtins.open
pandas.io.formats.style_render
 import_optional_dependency import > importlib.import_module
pandas.io.formats.xml
 BaseXMLFormatter.write_output file-write,file-read > pandas.io.common.get_handle
 EtreeXMLFormatter._build_tree file-read > builtins.open
 EtreeXMLFormatter.build_tree file-read > builtins.open
 LxmlXMLFormatter._build_tree file-write,file-read > pandas.io.common.get_handle
 LxmlXMLFormatter._transform_doc file-write,file-read > pandas.io.common.get_handle
 LxmlXMLFormatter.build_tree file-write,file-read > pandas.io.common.get_handle
 LxmlXMLFormatter.transform_doc file-write,file-read > pandas.io.common.get_handle
 _BaseXMLFormatter.write_output file-write,file-read > pandas.io.common.get_handle
 get_data_from_filepath file-write,file-read > pandas.io.common.get_handle
 get_handle file-write,file-read > pandas.io.common.get_handle
pandas.io.gbq
 _try_import import > importlib.import_module
 import_optional_dependency import > importlib.import_module
pandas.io.html
 TextParser file-write,file-read > pandas.io.common.get_handle
 _BeautifulSoupHtml5LibFrameParser._build_doc file-write,file-read > pandas.io.common.get_handle
 _BeautifulSoupHtml5LibFrameParser._setup_build_doc file-write,file-read > pandas.io.common.get_handle
 _LxmlFrameParser._build_doc file-write,file-read > pandas.io.common.get_handle
 _LxmlFrameParser._raise_if_unreadable file-read > builtins.open
 _data_to_frame file-read > pandas.io.common.get_handle
 _importers import > importlib.import_module
 _parser_dispatch import > importlib.import_module
 _read file-write,file-read > pandas.io.common.get_handle
 get_handle file-write,file-read > pandas.io.common.get_handle
 import_optional_dependency import > importlib.import_module
pandas.io.iceberg
 arrow_table_to_pandas import > importlib.import_module
 import_optional_dependency import > importlib.import_module
 read_iceberg import > importlib.import_module
 to_iceberg import > importlib.import_module
pandas.io.json
 read_json file-write,file-read > pandas.io.common.get_handle
 to_json file-write,file-read > pandas.io.common.get_handle
pandas.io.json._json
 JsonReader file-write,file-read > pandas.io.common.get_handle
 JsonReader.__init__ file-write,file-read > pandas.io.common.get_handle
 JsonReader._get_data_from_filepath file-write,file-read > pandas.io.common.get_handle
 JsonReader._read_pyarrow import > importlib.import_module
 arrow_table_to_pandas import > importlib.import_module
 get_handle file-write,file-read > pandas.io.common.get_handle
 import_optional_dependency import > importlib.import_module
 read_json file-write,file-read > pandas.io.common.get_handle
 to_json file-write,file-read > pandas.io.common.get_handle
pandas.io.orc
 arrow_table_to_pandas import > importlib.import_module
 get_handle file-write,file-read > pandas.io.common.get_handle
 import_optional_dependency import > importlib.import_module
 read_orc import,file-write,file-read > importlib.import_module
 to_orc import,file-write,file-read > importlib.import_module
pandas.io.parquet
 FastParquetImpl.__init__ import > importlib.import_module
 FastParquetImpl.read import,file-write,file-read,tamper > importlib.import_module
 FastParquetImpl.write import > importlib.import_module
 PyArrowImpl.__init__ import > importlib.import_module
 PyArrowImpl.read file-write,file-read,tamper > pandas.io.common.get_handle
 PyArrowImpl.write file-write,file-read > pandas.io.common.get_handle
 _get_path_or_handle import,file-write,file-read > importlib.import_module
 arrow_table_to_pandas import > importlib.import_module
 get_handle file-write,file-read > pandas.io.common.get_handle
 import_optional_dependency import > importlib.import_module
pandas.io.parsers
 TextFileReader file-write,file-read > pandas.io.common.get_handle
 TextParser file-write,file-read > pandas.io.common.get_handle
 read_csv file-read > builtins.open
 read_fwf file-read > builtins.open
 read_table file-read > builtins.open
pandas.io.parsers.arrow_parser_wrapper
 ArrowParserWrapper._get_convert_options import > importlib.import_module
 ArrowParserWrapper.read import,tamper > importlib.import_module
 _pyarrow_parse_type import > importlib.import_module
 arrow_table_to_pandas import > importlib.import_module
 import_optional_dependency import > importlib.import_module
pandas.io.parsers.base_parser
 ParserBase._infer_types import > importlib.import_module
 import_optional_dependency import > importlib.import_module
pandas.io.parsers.c_parser_wrapper
 CParserWrapper.__init__ import > importlib.import_module
 import_optional_dependency import > importlib.import_module
pandas.io.parsers.readers
 TextFileReader file-write,file-read > pandas.io.common.get_handle
 TextFileReader.__init__ file-write,file-read > pandas.io.common.get_handle
 TextFileReader._make_engine file-write,file-read > pandas.io.common.get_handle
 TextParser file-write,file-read > pandas.io.common.get_handle
 _can_parallelize_csv file-read > builtins.open
 _default_n_workers file-read > builtins.open
 _find_chunk_byte_offsets file-read > builtins.open
 _find_data_start_offset file-read > builtins.open
 _read file-write,file-read > mmap.mmap
 _read_csv_chunks file-write,file-read > mmap.mmap
 _read_csv_parallel file-write,file-read > mmap.mmap
 available_cpu_count file-read > builtins.open
 get_handle file-write,file-read > pandas.io.common.get_handle
 read_csv file-read > builtins.open
 read_fwf file-read > builtins.open
 read_table file-read > builtins.open
pandas.io.pickle
 get_handle file-write,file-read > pandas.io.common.get_handle
 read_pickle deserialize,file-write,file-read,tamper > pickle.load
 to_pickle file-write,file-read > pandas.io.common.get_handle
pandas.io.pytables
 HDFStore.__init__ import > importlib.import_module
 import_optional_dependency import > importlib.import_module
pandas.io.sas
 read_sas file-write,file-read > pandas.io.common.get_handle
pandas.io.sas.sas7bdat
 SAS7BDATReader file-write,file-read > pandas.io.common.get_handle
 SAS7BDATReader.__init__ file-write,file-read > pandas.io.common.get_handle
 get_handle file-write,file-read > pandas.io.common.get_handle
pandas.io.sas.sas_xport
 XportReader file-write,file-read > pandas.io.common.get_handle
 XportReader.__init__ file-write,file-read > pandas.io.common.get_handle
 get_handle file-write,file-read > pandas.io.common.get_handle
pandas.io.sas.sasreader
 read_sas file-write,file-read > pandas.io.common.get_handle
pandas.io.spss
 import_optional_dependency import > importlib.import_module
 read_spss import > importlib.import_module
pandas.io.sql
 ADBCDatabase.to_sql import > importlib.import_module
 SQLAlchemyEngine.__init__ import > importlib.import_module
 _convert_arrays_to_dataframe import > importlib.import_module
 arrow_table_to_pandas import > importlib.import_module
 import_optional_dependency import > importlib.import_module
 pandasSQL_builder import > importlib.import_module
pandas.io.stata
 StataReader file-write,file-read > pandas.io.common.get_handle
 StataReader.__init__ file-write,file-read > pandas.io.common.get_handle
 StataReader.__next__ file-read > pandas.io.common.get_handle
 StataReader._ensure_open file-write,file-read > pandas.io.common.get_handle
 StataReader._open_file file-write,file-read > pandas.io.common.get_handle
 StataReader._read_value_labels file-write,file-read > pandas.io.common.get_handle
 StataReader.data_label file-write,file-read > pandas.io.common.get_handle
 StataReader.get_chunk file-read > pandas.io.common.get_handle
 StataReader.read file-write,file-read > pandas.io.common.get_handle
 StataReader.time_stamp file-write,file-read > pandas.io.common.get_handle
 StataReader.value_labels file-read > pandas.io.common.get_handle
 StataReader.variable_labels file-write,file-read > pandas.io.common.get_handle
 StataWriter.write_file file-delete,file-write,file-read > os.unlink
 get_handle file-write,file-read > pandas.io.common.get_handle
 read_stata file-write,file-read > pandas.io.common.get_handle
pandas.io.xml
 TextParser file-write,file-read > pandas.io.common.get_handle
 _EtreeFrameParser._parse_doc file-write,file-read > pandas.io.common.get_handle
 _EtreeFrameParser.parse_data file-write,file-read > pandas.io.common.get_handle
 _LxmlFrameParser._parse_doc file-write,file-read > pandas.io.common.get_handle
 _LxmlFrameParser.parse_data file-write,file-read > pandas.io.common.get_handle
 _data_to_frame file-read > pandas.io.common.get_handle
 _parse import,file-read > importlib.import_module
 get_data_from_filepath file-write,file-read > pandas.io.common.get_handle
 get_handle file-write,file-read > pandas.io.common.get_handle
 import_optional_dependency import > importlib.import_module
pandas.plotting._core
 _get_plot_backend import > importlib.import_module
 _load_backend import > importlib.import_module
pandas.plotting._misc
 _get_plot_backend import > importlib.import_module
pandas.util._print_versions
 _get_dependency_info import > importlib.import_module
 import_optional_dependency import > importlib.import_module
 main file-write,file-read > codecs.open
 show_versions file-write,file-read > codecs.open
pandas.util._test_decorators
 _skip_if_no_mpl import > builtins.__import__
 _skip_if_no_scipy import > builtins.__import__
 async_mark import > importlib.import_module
 file_leak_context import > builtins.__import__
 import_optional_dependency import > importlib.import_module
 safe_import import,tamper > builtins.__import__
 skip_if_installed import > builtins.__import__
 skip_if_no import > builtins.__import__
pandas.util._tester
 import_optional_dependency import > importlib.import_module
 test import,dos > importlib.import_module
pandas.util.testing
 decompress_file file-write,file-read > pandas.io.common.get_handle
 ensure_clean file-read > builtins.open
 ensure_clean_dir file-delete,file-write > shutil.rmtree
 round_trip_localpath file-read > builtins.open
 round_trip_pathlib file-read > builtins.open
 round_trip_pickle deserialize,file-write,file-read > pandas.read_pickle
 write_to_compressed import,file-write > importlib.import_module
`,
};
