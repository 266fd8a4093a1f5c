/**
 * What `policy learn` proved of datasets 5.2.0. Made by scripts/learn-knowledge.mjs: do not edit.
 * @module
 */
import type { Knowledge } from '../../knowledge.ts';

export const datasets: Knowledge = {
  package: 'datasets',
  versions: ['datasets 5.2.0'],
  derived: `
datasets
 Array2D C n=any b=dict
 Array3D C n=any b=dict
 Array4D C n=any b=dict
 Array5D C n=any b=dict
 Audio C n=any b=dict
 BioSequence C n=any b=dict
 BioStructure C n=any b=dict
 BuilderConfig C n=any b=dict
 ClassLabel C n=any b=dict
 Column C n=any b=dict
 DatasetDict C n=any r=data b=dict i
 DatasetInfo C n=any b=dict
 DownloadConfig C n=any b=dict
 DownloadManager C n=any b=dict h
 DownloadMode C r=rule:enum-value h
 Features C n=any b=dict
 Image C n=any b=dict
 IterableColumn C n=any r=any b=dict h
 IterableDatasetDict C n=any r=data b=dict i
 Json C n=any b=dict
 LargeList C n=any b=dict
 Mesh C n=any b=dict
 NamedSplit C n=any b=dict
 NamedSplitAll C n=any b=dict
 Nifti C n=any b=dict
 Pdf C n=any b=dict
 ReadInstruction C n=any b=dict h
 SplitBase C n=any r=any b=dict
 SplitDict C n=any r=data b=dict
 SplitGenerator C n=any b=dict
 SplitInfo C n=any b=dict
 StreamingDownloadManager C n=any b=dict h
 SubSplitInfo C n=any b=dict
 Translation C n=any b=dict
 TranslationVariableLanguages C n=any b=dict
 Value C n=any b=dict
 VerificationMode C r=rule:enum-value h
 Version C n=any b=dict
 Video C n=any b=dict
datasets.arrow_dataset
 Column C n=any b=dict
 DatasetInfoMixin C n=any r=any b=dict h
 DatasetTransformationNotAllowedError C n=any r=any b=dict h ?data:args
 NonExistentDatasetError C n=any r=any b=dict h ?data:args
 TensorflowDatasetMixin C n=any r=any b=dict h
datasets.arrow_reader
 ArrowReader C n=any r=any b=dict h
 BaseReader C n=any r=any b=dict h
 DatasetNotOnHfGcsError C n=plain r=plain b=dict h ?plain:characters_written ?data:args
 FileInstructions C n=any b=dict
 MissingFilesOnHfGcsError C n=plain r=plain b=dict h ?plain:characters_written ?data:args
 ParquetReader C n=any r=any b=dict h
 ReadInstruction C n=any b=dict h
 _AbsoluteInstruction C n=any b=dict
 _RelativeInstruction C n=any b=dict
datasets.arrow_writer
 ArrowWriter C n=any b=dict h
 OptimizedTypedSequence C n=any b=dict h
 ParquetWriter C n=any b=dict h
 SchemaInferenceError C n=any r=any b=dict h ?data:args
 TypedSequence C n=any r=any b=dict h
datasets.builder
 BuilderConfig C n=any b=dict
 InvalidConfigName C n=any r=any b=dict h ?data:args
 Key C n=any b=dict
datasets.data_files
 DataFilesDict C n=any r=data b=dict i
 DataFilesList C n=any r=data b=dict i
 DataFilesPatternsDict C n=any r=data b=dict i
 DataFilesPatternsList C n=any r=data b=dict i
 EmptyDatasetError C n=plain r=plain b=dict h ?plain:characters_written ?data:args
 Url C n=plain r=plain b=dict h
datasets.dataset_dict
 DatasetDict C n=any r=data b=dict i
 IterableDatasetDict C n=any r=data b=dict i
datasets.download
 DownloadConfig C n=any b=dict
 DownloadManager C n=any b=dict h
 DownloadMode C r=rule:enum-value h
 StreamingDownloadManager C n=any b=dict h
datasets.download.download_config
 DownloadConfig C n=any b=dict
datasets.download.download_manager
 DownloadManager C n=any b=dict h
 DownloadMode C r=rule:enum-value h
datasets.download.streaming_download_manager
 StreamingDownloadManager C n=any b=dict h
datasets.exceptions
 ChecksumVerificationError C n=any r=any b=dict h ?data:args
 DataFilesNotFoundError C n=plain r=plain b=dict h ?plain:characters_written ?data:args
 DatasetBuildError C n=any r=any b=dict h ?data:args
 DatasetGenerationCastError C n=any r=any b=dict h ?data:args
 DatasetGenerationError C n=any r=any b=dict h ?data:args
 DatasetNotFoundError C n=plain r=plain b=dict h ?plain:characters_written ?data:args
 DatasetsError C n=any r=any b=dict h ?data:args
 DefunctDatasetError C n=any r=any b=dict h ?data:args
 ExpectedMoreDownloadedFilesError C n=any r=any b=dict h ?data:args
 ExpectedMoreSplitsError C n=any r=any b=dict h ?data:args
 FileFormatError C n=any r=any b=dict h ?data:args
 FileNotFoundDatasetsError C n=plain r=plain b=dict h ?plain:characters_written ?data:args
 ManualDownloadError C n=any r=any b=dict h ?data:args
 NonMatchingChecksumError C n=any r=any b=dict h ?data:args
 NonMatchingSplitsSizesError C n=any r=any b=dict h ?data:args
 SplitsVerificationError C n=any r=any b=dict h ?data:args
 UnexpectedDownloadedFileError C n=any r=any b=dict h ?data:args
 UnexpectedSplitsError C n=any r=any b=dict h ?data:args
datasets.features
 Array2D C n=any b=dict
 Array3D C n=any b=dict
 Array4D C n=any b=dict
 Array5D C n=any b=dict
 Audio C n=any b=dict
 BioSequence C n=any b=dict
 BioStructure C n=any b=dict
 ClassLabel C n=any b=dict
 Features C n=any b=dict
 Image C n=any b=dict
 Json C n=any b=dict
 LargeList C n=any b=dict
 Mesh C n=any b=dict
 Nifti C n=any b=dict
 Pdf C n=any b=dict
 Translation C n=any b=dict
 TranslationVariableLanguages C n=any b=dict
 Value C n=any b=dict
 Video C n=any b=dict
datasets.features.audio
 Audio C n=any b=dict
datasets.features.bio_sequence
 BioSequence C n=any b=dict
datasets.features.bio_structure
 BioStructure C n=any b=dict
datasets.features.features
 Array2D C n=any b=dict
 Array3D C n=any b=dict
 Array4D C n=any b=dict
 Array5D C n=any b=dict
 ClassLabel C n=any b=dict
 Features C n=any b=dict
 Json C n=any b=dict
 LargeList C n=any b=dict
 Value C n=any b=dict
 _ArrayXD C n=any r=any b=dict h
datasets.features.image
 Image C n=any b=dict
datasets.features.mesh
 Mesh C n=any b=dict
datasets.features.nifti
 Nifti C n=any b=dict
datasets.features.pdf
 Pdf C n=any b=dict
datasets.features.translation
 Translation C n=any b=dict
 TranslationVariableLanguages C n=any b=dict
datasets.features.video
 Example C n=any r=data b=dict i
 Video C n=any b=dict
datasets.fingerprint
 Hasher C n=any b=dict h
 _TempCacheDir C n=any b=dict h
datasets.formatting
 ArrowFormatter C n=any r=any b=dict h
 CustomFormatter C n=any r=any b=dict h
 Formatter C n=any r=any b=dict h
 JaxFormatter C n=any b=dict h
 NumpyFormatter C n=any r=any b=dict h
 PandasFormatter C n=any r=any b=dict h
 PolarsFormatter C n=any r=any b=dict h
 PythonFormatter C n=any r=any b=dict h
 TFFormatter C n=any r=any b=dict h
 TableFormatter C n=any r=any b=dict h
 TensorFormatter C n=any r=any b=dict h
 TorchFormatter C n=any r=any b=dict h
datasets.formatting.formatting
 ArrowFormatter C n=any r=any b=dict h
 BaseArrowExtractor C n=any r=any b=dict h
 CustomFormatter C n=any r=any b=dict h
 Formatter C n=any r=any b=dict h
 LazyBatch C n=any b=dict
 LazyDict C n=any b=dict
 LazyRow C n=any b=dict
 NumpyArrowExtractor C n=any r=any b=dict h
 PandasArrowExtractor C n=any r=any b=dict h
 PandasFeaturesDecoder C n=any r=any b=dict h
 PandasFormatter C n=any r=any b=dict h
 PythonArrowExtractor C n=any r=any b=dict h
 PythonFeaturesDecoder C n=any r=any b=dict h
 PythonFormatter C n=any r=any b=dict h
 SimpleArrowExtractor C n=any r=any b=dict h
 TableFormatter C n=any r=any b=dict h
 TensorFormatter C n=any r=any b=dict h
datasets.formatting.jax_formatter
 JaxFormatter C n=any b=dict h
datasets.formatting.np_formatter
 NumpyFormatter C n=any r=any b=dict h
datasets.formatting.polars_formatter
 PolarsArrowExtractor C n=any r=any b=dict h
 PolarsFeaturesDecoder C n=any r=any b=dict h
 PolarsFormatter C n=any r=any b=dict h
datasets.formatting.tf_formatter
 TFFormatter C n=any r=any b=dict h
datasets.formatting.torch_formatter
 TorchFormatter C n=any r=any b=dict h
datasets.info
 DatasetInfo C n=any b=dict
 DatasetInfosDict C n=any r=data b=dict i
 DownloadChecksumsEntryData C n=any b=dict
 MissingCachedSizesConfigError C n=any r=any b=dict h ?data:args
 NonMatchingCachedSizesError C n=any r=any b=dict h ?data:args
 PostProcessedInfo C n=any b=dict
 SupervisedKeysData C n=any b=dict
datasets.inspect
 SplitsNotFoundError C n=any r=any b=dict h ?data:args
datasets.io.abc
 AbstractDatasetInputStream C n=any r=any b=dict h
 AbstractDatasetReader C n=any r=data b=dict h
datasets.io.csv
 CsvDatasetReader C n=any b=dict h
 CsvDatasetWriter C n=any r=data b=dict h
datasets.io.generator
 GeneratorDatasetInputStream C n=any b=dict h
datasets.io.json
 JsonDatasetReader C n=any b=dict h
 JsonDatasetWriter C n=any r=data b=dict h
datasets.io.parquet
 ParquetDatasetReader C n=any b=dict h
 ParquetDatasetWriter C n=any b=dict h
datasets.io.spark
 SparkDatasetReader C n=any b=dict h
datasets.io.sql
 SqlDatasetReader C n=any b=dict h
 SqlDatasetWriter C n=any r=data b=dict h
datasets.io.text
 TextDatasetReader C n=any b=dict h
datasets.iterable_dataset
 ArrowExamplesIterable C n=any r=any b=dict h
 BufferShuffledExamplesIterable C n=any r=any b=dict h
 CyclingMultiSourcesExamplesIterable C n=any r=plain b=dict h
 DataSourcesShufflingDisallowed C n=any r=any b=dict h ?data:args
 DistributedConfig C n=any b=dict
 ExamplesIterable C n=any r=any b=dict h
 FilteredExamplesIterable C n=any b=dict h
 FormattedExamplesIterable C n=any r=any b=dict h
 FormattingConfig C n=any b=dict
 HorizontallyConcatenatedMultiSourcesExamplesIterable C n=any r=any b=dict h
 InterleavedShardsExamplesIterable C n=any r=any b=dict h
 IterableColumn C n=any r=any b=dict h
 MappedExamplesIterable C n=any b=dict h
 RandomlyCyclingMultiSourcesExamplesIterable C n=any b=dict h
 RebatchedArrowExamplesIterable C n=any r=any b=dict h
 RepeatExamplesIterable C n=any r=any b=dict h
 SelectColumnsIterable C n=any r=any b=dict h
 SkipExamplesIterable C n=any r=any b=dict h
 StepExamplesIterable C n=any r=any b=dict h
 TakeExamplesIterable C n=any r=any b=dict h
 VerticallyConcatenatedMultiSourcesExamplesIterable C n=any r=any b=dict h
 _BaseExamplesIterable C n=any r=any b=dict h
 _LazyThreadPoolExecutor C n=any r=any b=dict h
datasets.load
 BuilderConfigsParameters C n=any b=dict
 CachedDatasetModuleFactory C n=any r=plain b=dict h
 DatasetModule C n=any b=dict
 HubBucketDatasetModuleFactory C n=any b=dict h
 HubDatasetModuleFactory C n=any b=dict h
 HubDatasetModuleFactoryWithParquetExport C n=any b=dict h
 LocalDatasetModuleFactory C n=any b=dict h
 PackagedDatasetModuleFactory C n=any b=dict h
 _DatasetModuleFactory C n=any r=any b=dict h
 _InitializeConfiguredDatasetBuilder C n=any r=any b=dict h
datasets.packaged_modules.arrow.arrow
 ArrowConfig C n=any b=dict
datasets.packaged_modules.audiofolder.audiofolder
 AudioFolderConfig C n=any b=dict
datasets.packaged_modules.conll.conll
 ConllConfig C n=any b=dict
datasets.packaged_modules.csv.csv
 CsvConfig C n=any b=dict
datasets.packaged_modules.fasta.fasta
 FastaConfig C n=any b=dict
datasets.packaged_modules.fastq.fastq
 FastqConfig C n=any b=dict
datasets.packaged_modules.folder_based_builder.folder_based_builder
 FolderBasedBuilderConfig C n=any b=dict
datasets.packaged_modules.genbank.genbank
 GenBankConfig C n=any b=dict
 ParserState C n=any r=any b=dict h
 _FeatureAccumulator C n=any r=any b=dict h
 _HeaderState C n=any b=dict
datasets.packaged_modules.generator.generator
 GeneratorConfig C n=any b=dict
datasets.packaged_modules.harbor.harbor
 HarborConfig C n=any b=dict
datasets.packaged_modules.hdf5.hdf5
 HDF5Config C n=any b=dict
 _CompoundField C n=any b=dict
 _CompoundGroup C n=any b=dict
datasets.packaged_modules.iceberg.iceberg
 IcebergConfig C n=any b=dict
datasets.packaged_modules.imagefolder.imagefolder
 ImageFolderConfig C n=any b=dict
datasets.packaged_modules.json.json
 FullReadDisallowed C n=any r=any b=dict h ?data:args
 JsonConfig C n=any b=dict
datasets.packaged_modules.lance.lance
 LanceConfig C n=any b=dict
datasets.packaged_modules.meshfolder.meshfolder
 MeshFolderConfig C n=any b=dict
datasets.packaged_modules.mmcif.mmcif
 MmcifFolderConfig C n=any b=dict
datasets.packaged_modules.niftifolder.niftifolder
 NiftiFolderConfig C n=any b=dict
datasets.packaged_modules.pandas.pandas
 PandasConfig C n=any b=dict
datasets.packaged_modules.parquet.parquet
 ParquetConfig C n=any b=dict
datasets.packaged_modules.pdb.pdb
 PdbFolderConfig C n=any b=dict
datasets.packaged_modules.pdffolder.pdffolder
 PdfFolderConfig C n=any b=dict
datasets.packaged_modules.spark.spark
 SparkConfig C n=any b=dict
 SparkExamplesIterable C n=any b=dict h
datasets.packaged_modules.sql.sql
 SqlConfig C n=any b=dict
datasets.packaged_modules.text.text
 TextConfig C n=any b=dict
datasets.packaged_modules.tsfile.tsfile
 TsFileConfig C n=any b=dict
 _MissingTableError C n=any r=data b=dict h ?data:args
 _SkipSplit C n=any r=any b=dict h ?data:args
datasets.packaged_modules.videofolder.videofolder
 VideoFolderConfig C n=any b=dict
datasets.packaged_modules.vortex.vortex
 VortexConfig C n=any b=dict
datasets.packaged_modules.xml.xml
 XmlConfig C n=any b=dict
datasets.parallel
 ParallelBackendConfig C n=any r=any b=dict h
datasets.parallel.parallel
 ParallelBackendConfig C n=any r=any b=dict h
datasets.search
 BaseIndex C n=any r=any b=dict h
 BatchedNearestExamplesResults C n=any r=any b=dict
 BatchedSearchResults C n=any r=any b=dict
 ElasticSearchIndex C n=any b=dict h
 FaissIndex C n=any r=any b=dict h
 IndexableMixin C n=any r=any b=dict h
 MissingIndex C n=any r=any b=dict h ?data:args
 NearestExamplesResults C n=any r=any b=dict
 SearchResults C n=any r=any b=dict
datasets.splits
 NamedSplit C n=any b=dict
 NamedSplitAll C n=any b=dict
 PercentSlice C n=any r=any b=dict h
 SplitBase C n=any r=any b=dict
 SplitDict C n=any r=data b=dict
 SplitGenerator C n=any b=dict
 SplitInfo C n=any b=dict
 SplitReadInstruction C n=any b=dict h
 SubSplitInfo C n=any b=dict
 _SplitMerged C n=any r=any b=dict
 _SubSplit C n=any r=any b=dict
datasets.table
 CastError C n=any r=data b=dict h ?data:args
 IndexedTableMixin C n=any b=dict h
 Table C n=any b=dict
 TableBlock C n=any b=dict
datasets.utils
 VerificationMode C r=rule:enum-value h
 Version C n=any b=dict
datasets.utils._dataset_viewer
 DatasetViewerError C n=any r=any b=dict h ?data:args
datasets.utils.extract
 BaseExtractor C n=any r=any b=dict h
 Bzip2Extractor C n=any r=any b=dict h
 ExtractManager C n=any b=dict h
 Extractor C n=any r=any b=dict h
 GzipExtractor C n=any r=any b=dict h
 Lz4Extractor C n=any r=any b=dict h
 MagicNumberBaseExtractor C n=any r=any b=dict h
 RarExtractor C n=any r=any b=dict h
 SevenZipExtractor C n=any r=any b=dict h
 TarExtractor C n=any r=any b=dict h
 XzExtractor C n=any r=any b=dict h
 ZipExtractor C n=any r=any b=dict h
 ZstdExtractor C n=any r=any b=dict h
datasets.utils.file_utils
 ArchiveIterable C n=any r=any b=dict h
 FilesIterable C n=any r=any b=dict h
 NonStreamableDatasetError C n=any r=any b=dict h ?data:args
datasets.utils.info_utils
 VerificationMode C r=rule:enum-value h
datasets.utils.metadata
 MetadataConfigs C n=any r=data b=dict i
datasets.utils.patching
 _PatchedModuleObj C n=any b=dict h
 patch_submodule C n=any r=plain b=dict h
datasets.utils.py_utils
 NestedDataStructure C n=any r=any b=dict h
 NonMutableDict C n=any r=data b=dict
 classproperty C n=any r=any b=dict h
datasets.utils.tf_utils
 NumpyMultiprocessingGenerator C n=any b=dict h
 SharedMemoryContext C n=any r=any b=dict h
datasets.utils.track
 TrackedIterableFromGenerator C n=any r=any b=dict h
 tracked_list C n=any r=data b=dict i
 tracked_str C n=plain r=plain b=dict h
datasets.utils.version
 Version C n=any b=dict
`,
};
