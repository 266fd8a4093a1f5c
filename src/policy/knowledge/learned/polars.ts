/**
 * What `policy learn` proved of polars 2.1.0. Made by scripts/learn-knowledge.mjs: do not edit.
 * @module
 */
import type { Knowledge } from '../../knowledge.ts';

export const polars: Knowledge = {
  package: 'polars',
  versions: ['polars 2.1.0'],
  derived: `
polars
 Binary C n=any r=any b=dict
 Boolean C n=any r=any b=dict
 Catalog C n=any b=dict h
 Categorical C n=any b=dict
 CompatLevel C n=any r=any b=dict h
 CredentialProvider C n=any r=any b=dict h
 CredentialProviderAWS C n=any b=dict h
 CredentialProviderAzure C n=any b=dict h
 CredentialProviderGCP C n=any b=dict h
 DataType C n=any r=any b=dict
 DataTypeExpr C n=any r=any b=dict
 Date C n=any r=any b=dict
 Decimal C n=any r=any b=dict
 Engine C n=any r=any b=dict h
 Enum C n=any b=dict
 Field C n=any b=dict
 FileProviderArgs C n=any b=dict
 GPUEngine C n=any b=dict h
 InMemoryEngine C n=any b=dict h
 Null C n=any r=any b=dict
 Object C n=any r=any b=dict
 ParquetDecryptionProperties C n=any b=dict h
 ParquetEncryptionProperties C n=any b=dict h
 PartitionBy C n=any b=dict h
 QueryOptFlags C n=any b=dict h
 RemoteEngine C n=any b=dict h
 SQLContext C n=any b=dict h
 ScanCastOptions C n=any b=dict h
 Schema C n=any b=dict
 StreamingEngine C n=any b=dict h
 String C n=any r=any b=dict
 Time C n=any r=any b=dict
 Unknown C n=any r=any b=dict
polars._reexport
 DataType C n=any r=any b=dict
 DataTypeExpr C n=any r=any b=dict
 Schema C n=any b=dict
 When C n=any r=any b=dict h
polars._typing
 ArrowArrayExportable C n=any b=dict h
 ArrowSchemaExportable C n=any b=dict h
 ArrowStreamExportable C n=any b=dict h
 BasicConnection C n=any b=dict h
 BasicCursor C n=any b=dict h
 Cursor C n=any b=dict h
 NumpyArray C n=any b=dict h
 PandasDataFrame C n=any b=dict h
 PandasIndex C n=any b=dict h
 PandasSeries C n=any b=dict h
 ParquetMetadataContext C n=any r=any b=dict h
 PyArrowArray C n=any b=dict h
 PyArrowChunkedArray C n=any b=dict h
 PyArrowTable C n=any b=dict h
 TorchTensor C n=any b=dict h
polars._utils.async_
 _AioDataFrameResult C n=any b=rule:slots h
 _GeventDataFrameResult C n=any b=rule:slots h
polars._utils.cache
 LRUCache C n=any r=data b=dict
polars._utils.expired
 RemovedParameter C n=any b=dict
 RenamedParameter C n=any b=dict
polars._utils.getitem
 Boolean C n=any r=any b=dict
 PolarsSlice C n=any r=any b=dict h
 String C n=any r=any b=dict
polars._utils.nest_asyncio
 _CancelledHandle C n=any r=any b=dict h
 _NestAsyncio2 C n=any r=any b=dict h
 _ReentrantReady C n=any r=data b=dict i
polars._utils.slice
 LazyPolarsSlice C n=any r=any b=dict h
 PolarsSlice C n=any r=any b=dict h
polars._utils.threading
 FnPoolWrap C n=any r=any b=dict h
 PyThreadPool C n=any b=dict h
polars._utils.udfs
 BytecodeParser C n=any b=dict h
 ContainmentKind C r=rule:enum-value h
 InstructionTranslator C n=any b=dict h
 LRUCache C n=any r=data b=dict
 ModuleFunction C n=any r=data b=dict i
 OpNames C n=any r=any b=dict h
 RewrittenInstructions C n=any b=dict h
 StackValue C n=any r=any b=dict
 String C n=any r=any b=dict
polars._utils.various
 _NoDefault C r=rule:enum-value h
 sphinx_accessor C n=any r=any b=dict h
polars.api
 NameSpace C n=any r=any b=dict h
polars.catalog.unity
 Catalog C n=any b=dict h
polars.catalog.unity.client
 Catalog C n=any b=dict h
 CatalogCredentialProvider C n=any r=any b=dict h
polars.config
 ConfigParameters C n=any r=data b=dict i
 Engine C n=any r=any b=dict h
polars.convert.general
 TableRepr C r=rule:enum-value h
polars.dataframe._html
 HTMLFormatter C n=any b=dict h
 NotebookFormatter C n=any b=dict h
 Tag C n=any r=any b=dict h
polars.dataframe.group_by
 DynamicGroupBy C n=any r=plain b=dict h
 DynamicGroupByIter C n=any r=any b=dict h
 GroupBy C n=any r=any b=dict h
 GroupByIter C n=any r=any b=dict h
 RollingGroupBy C n=any r=plain b=dict h
 RollingGroupByIter C n=any r=any b=dict h
polars.datatype_expr
 DataTypeExpr C n=any r=any b=dict
polars.datatype_expr.array
 DataTypeExprArrNameSpace C n=any r=plain b=dict h
polars.datatype_expr.datatype_expr
 DataTypeExpr C n=any r=any b=dict
polars.datatype_expr.list
 DataTypeExprListNameSpace C n=any r=plain b=dict h
polars.datatype_expr.struct
 DataTypeExprStructNameSpace C n=any r=plain b=dict h
polars.datatypes
 Binary C n=any r=any b=dict
 Boolean C n=any r=any b=dict
 Categorical C n=any b=dict
 DataType C n=any r=any b=dict
 Date C n=any r=any b=dict
 Decimal C n=any r=any b=dict
 Enum C n=any b=dict
 Field C n=any b=dict
 FloatType C n=any r=any b=dict
 IntegerType C n=any r=any b=dict
 Null C n=any r=any b=dict
 Object C n=any r=any b=dict
 String C n=any r=any b=dict
 TemporalType C n=any r=any b=dict
 Time C n=any r=any b=dict
 Unknown C n=any r=any b=dict
polars.datatypes.classes
 Binary C n=any r=any b=dict
 Boolean C n=any r=any b=dict
 Categorical C n=any b=dict
 DataType C n=any r=any b=dict
 Date C n=any r=any b=dict
 Decimal C n=any r=any b=dict
 Enum C n=any b=dict
 Field C n=any b=dict
 FloatType C n=any r=any b=dict
 IntegerType C n=any r=any b=dict
 NestedType C n=any r=any b=dict
 Null C n=any r=any b=dict
 NumericType C n=any r=any b=dict
 Object C n=any r=any b=dict
 ObjectType C n=any r=any b=dict
 SignedIntegerType C n=any r=any b=dict
 String C n=any r=any b=dict
 TemporalType C n=any r=any b=dict
 Time C n=any r=any b=dict
 Unknown C n=any r=any b=dict
 UnsignedIntegerType C n=any r=any b=dict
 classinstmethod C n=any r=any b=dict h
polars.datatypes.convert
 _DataTypeMappings C n=any r=any b=dict h
polars.exceptions
 ArgumentRemovedError C n=any r=any b=dict h ?data:args
 AttributeRemovedError C n=any r=any b=dict h ?data:args
 ModuleUpgradeRequiredError C n=any r=plain b=dict h ?data:args
polars.expr
 When C n=any r=any b=dict h
polars.expr.array
 ExprArrayNameSpace C n=any r=plain b=dict h
polars.expr.binary
 ExprBinaryNameSpace C n=any r=plain b=dict h
polars.expr.categorical
 ExprCatNameSpace C n=any r=plain b=dict h
polars.expr.ext
 ExprExtensionNameSpace C n=any r=plain b=dict h
polars.expr.map
 ExprMapNameSpace C n=any r=plain b=dict h
polars.expr.meta
 ExprMetaNameSpace C n=any r=plain b=dict
polars.expr.name
 ExprNameNameSpace C n=any r=plain b=dict h
polars.expr.whenthen
 ChainedWhen C n=any r=any b=dict h
 When C n=any r=any b=dict h
polars.functions.lazy
 _map_batches_wrapper C n=any r=any b=dict h
polars.interchange
 CompatLevel C n=any r=any b=dict h
polars.interchange.protocol
 CompatLevel C n=any r=any b=dict h
polars.io
 FileProviderArgs C n=any b=dict
 ParquetDecryptionProperties C n=any b=dict h
 ParquetEncryptionProperties C n=any b=dict h
 PartitionBy C n=any b=dict h
 ScanCastOptions C n=any b=dict h
polars.io.cloud
 CredentialProvider C n=any r=any b=dict h
 CredentialProviderAWS C n=any b=dict h
 CredentialProviderAzure C n=any b=dict h
 CredentialProviderGCP C n=any b=dict h
polars.io.cloud._utils
 NoPickleOption C n=any r=any b=any h
polars.io.cloud.credential_provider
 CredentialProvider C n=any r=any b=dict h
 CredentialProviderAWS C n=any b=dict h
 CredentialProviderAzure C n=any b=dict h
 CredentialProviderGCP C n=any b=dict h
polars.io.cloud.credential_provider._builder
 AutoInit C n=any r=any b=dict h
 CredentialProviderBuilderImpl C n=any r=any b=dict h
 InitializedCredentialProvider C n=any r=any b=dict h
polars.io.cloud.credential_provider._providers
 AWSAssumeRoleKWArgs C n=any r=data b=dict i
 CachedCredentialProvider C n=any r=any b=dict h
 CachingCredentialProvider C n=any r=any b=dict h
 CredentialProvider C n=any r=any b=dict h
 CredentialProviderAWS C n=any b=dict h
 CredentialProviderAWS.EmptyCredentialError C n=any r=any b=dict h ?data:args
 CredentialProviderAzure C n=any b=dict h
 CredentialProviderGCP C n=any b=dict h
 UserProvidedGCPToken C n=any r=any b=dict h
polars.io.database._arrow_registry
 ArrowDriverProperties C n=any r=data b=dict i
polars.io.database._cursor_proxies
 ODBCCursorProxy C n=any r=any b=dict h
 OracleCursorProxy C n=any r=any b=dict h
 SurrealDBCursorProxy C n=any b=dict h
polars.io.database._executor
 CloseAfterFrameIter C n=any r=any b=dict h
 ConnectionExecutor C n=any b=dict h
polars.io.delta._dataset
 DeltaDataset C n=any b=dict
polars.io.external_reader
 FileReader C n=any r=any b=dict h
 FileReaderBuilder C n=any r=any b=dict h
 FilterExpr C n=any b=dict
 ReaderCapabilities C n=any b=dict
polars.io.external_reader._external_reader
 FileReader C n=any r=any b=dict h
 FileReaderBuilder C n=any r=any b=dict h
 ReaderCapabilities C n=any b=dict
polars.io.iceberg
 IcebergCatalogConfig C n=any b=dict
polars.io.iceberg._cache
 CacheStats C n=any b=dict
 CachedInputFile C n=any r=data b=dict h
 IcebergMetadataFileCache C n=any r=any b=dict h
polars.io.iceberg._dataset
 IcebergCatalogConfig C n=any b=dict
 IcebergCatalogTableDescriptor C n=any b=dict
 IcebergScanResolver C n=any b=dict
 IcebergScanTableSerializer C n=any r=any b=dict h
 IcebergTableSerializer C n=any r=any b=dict h
 IcebergTableWrap C n=any b=dict
 _NativeIcebergScanData C n=any b=dict
 _PluginIcebergScanData C n=any b=dict
 _PyIcebergScanData C n=any b=dict
 _ResolvedScanDataBase C n=any r=any b=dict h
polars.io.iceberg._sink
 IcebergSinkState C n=any b=dict
 PlIcebergPathProviderConfig C n=any b=dict
 _AlreadyCommitted C n=any r=data b=dict h ?data:args
polars.io.iceberg._utils
 IcebergColumnStatisticsLoader C n=any b=dict
 IcebergStatisticsLoader C n=any b=dict h
 IdentityTransformedPartitionValuesBuilder C n=any b=dict h
 LoadBinaryFromBytes C n=any r=any b=dict h
 LoadBooleanFromBytes C n=any r=any b=dict h
 LoadDateFromBytes C n=any r=any b=dict h
 LoadDecimalFromBytes C n=any r=any b=dict h
 LoadFixedFromBytes C n=any r=any b=dict h
 LoadFromBytesImpl C n=any r=any b=dict h
 LoadInt32FromBytes C n=any r=any b=dict h
 LoadInt64FromBytes C n=any r=any b=dict h
 LoadStringFromBytes C n=any r=any b=dict h
 LoadTimeFromBytes C n=any r=any b=dict h
 LoadTimestampFromBytes C n=any r=any b=dict h
 LoadTimestamptzFromBytes C n=any r=any b=dict h
polars.io.lance._reader
 LanceFragmentReader C n=any b=dict h
 LanceReaderBuilder C n=any r=any b=dict h
 ThreadPoolSubmitError C n=any r=any b=dict h ?data:args
polars.io.lance._scan_resolver
 LanceScanResolver C n=any b=dict
polars.io.parquet
 ParquetDecryptionProperties C n=any b=dict h
 ParquetEncryptionProperties C n=any b=dict h
polars.io.parquet.decryption
 ParquetDecryptionProperties C n=any b=dict h
polars.io.parquet.encryption
 ParquetEncryptionProperties C n=any b=dict h
polars.io.partition
 FileProviderArgs C n=any b=dict
 PartitionBy C n=any b=dict h
 SinkedPath C n=any b=dict
 SinkedPathsCallbackArgs C n=any b=dict
 _InternalPlPathProviderConfig C n=any r=any b=dict h
 _PartitionByInner C n=any b=dict
 _SinkOptions C n=any b=dict
polars.io.plugins
 IOSourceScanFunction C n=any b=dict h
polars.io.scan_options
 ScanCastOptions C n=any b=dict h
polars.io.scan_options._options
 ScanOptions C n=any b=dict
polars.io.scan_options.cast_options
 ScanCastOptions C n=any b=dict h
polars.io.spreadsheet._write_utils
 _XLFormatCache C n=any r=any b=dict h
polars.lazyframe
 Engine C n=any r=any b=dict h
 GPUEngine C n=any b=dict h
 InMemoryEngine C n=any b=dict h
 QueryOptFlags C n=any b=dict h
 QueryResult C n=any b=dict h
 RemoteEngine C n=any b=dict h
 SingleNodeQueryResult C n=any r=any b=dict h
 StreamingEngine C n=any b=dict h
polars.lazyframe.engine
 Engine C n=any r=any b=dict h
 GPUEngine C n=any b=dict h
 InMemoryEngine C n=any b=dict h
 StreamingEngine C n=any b=dict h
 _AutoEngine C n=any b=dict h
 _CollectBatches C n=any r=any b=dict h
 _LocalEngine C n=any b=dict h
polars.lazyframe.engine_config
 Engine C n=any r=any b=dict h
 GPUEngine C n=any b=dict h
 InMemoryEngine C n=any b=dict h
 StreamingEngine C n=any b=dict h
 _AutoEngine C n=any b=dict h
polars.lazyframe.engine_remote
 RemoteEngine C n=any b=dict h
polars.lazyframe.group_by
 LazyGroupBy C n=any r=any b=dict h
polars.lazyframe.in_process
 InProcessQuery C n=any r=any b=dict h
polars.lazyframe.opt_flags
 QueryOptFlags C n=any b=dict h
polars.lazyframe.query_result
 QueryResult C n=any b=dict h
 SingleNodeQueryResult C n=any r=any b=dict h
polars.lazyframe.resolver
 FilterExpr C n=any b=dict
 LazyFrameResolver C n=any r=any b=dict h
 ResolvedLazyFrameProps C n=any b=dict
polars.lazyframe.resolver._resolver
 FilterExpr C n=any b=dict
 LazyFrameResolver C n=any r=any b=dict h
 ResolvedLazyFrameProps C n=any b=dict
polars.schema
 CompatLevel C n=any r=any b=dict h
 DataType C n=any r=any b=dict
 Schema C n=any b=dict
polars.selectors
 Binary C n=any r=any b=dict
 Boolean C n=any r=any b=dict
 Categorical C n=any b=dict
 Date C n=any r=any b=dict
 String C n=any r=any b=dict
 Time C n=any r=any b=dict
polars.series.utils
 _EmptyBytecodeHelper C n=any b=dict h
polars.sql
 SQLContext C n=any b=dict h
polars.sql.context
 RenamedParameter C n=any b=dict
 SQLContext C n=any b=dict h
`,
};
