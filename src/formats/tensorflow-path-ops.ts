/**
 * Which inputs and attributes of TensorFlow's operators are paths, addresses or names of code.
 * tensorflow/core/ops/*.cc (TensorFlow 2.21.0): the operators' registrations.
 * @module
 */

/** Operators that take a path or an address, and the inputs that hold it. */
export const PATH_INPUTS: ReadonlyMap<string, readonly number[]> = new Map(
  `CSVDataset 0
   CSVDatasetV2 0
   CacheDataset 1
   CacheDatasetV2 1
   CreateSummaryDbWriter 1
   CreateSummaryFileWriter 1
   DTensorRestoreV2 0
   DataServiceDataset 2
   DataServiceDatasetV2 2
   DataServiceDatasetV3 2
   DataServiceDatasetV4 2
   DatasetToTFRecord 1
   DistributedSave 1 2
   ExperimentalCSVDataset 0
   ExperimentalDatasetToTFRecord 1
   ExperimentalLMDBDataset 0
   ExperimentalMatchingFilesDataset 0
   ExperimentalSqlDataset 1
   FixedLengthRecordDataset 0
   FixedLengthRecordDatasetV2 0
   GenerateVocabRemapping 0 1
   InitializeTableFromTextFile 1
   InitializeTableFromTextFileV2 1
   LMDBDataset 0
   ListSnapshotChunksDataset 0
   LoadAndRemapMatrix 0
   LoadDataset 0
   MatchingFiles 0
   MatchingFilesDataset 0
   MergeV2Checkpoints 0 1
   ReadFile 0
   RegisterDataset 1
   RegisterDatasetV2 1
   Restore 0
   RestoreSlice 0
   RestoreV2 0
   RpcClient 0
   RpcServer 0
   Save 0
   SaveDataset 1
   SaveDatasetV2 1
   SaveSlices 0
   SaveV2 0
   SnapshotChunkDataset 0
   SnapshotDataset 1
   SnapshotDatasetReader 0
   SnapshotDatasetV2 1
   SqlDataset 1
   TFRecordDataset 0
   TFRecordDatasetV2 0
   TextLineDataset 0
   WriteFile 0`
    .split('\n')
    .map((line) => {
      const [name = '', ...inputs] = line.trim().split(' ');
      return [name, inputs.map(Number)] as const;
    }),
);

/** Attributes that decide what an operator does. */
export const TELLING_ATTRIBUTES: ReadonlySet<string> = new Set([
  'output_stream',
  'descriptor_source',
  'vocab_file',
  'filename',
  'file_pattern',
  'debug_urls',
  'memory_region_name',
  'token',
  'log_dir_path',
  'file_name',
  'output_file_path',
  'target_name',
  'call_target_name',
]);

/** Operators through which text passes unchanged from their first input. */
const PASSING =
  'Identity IdentityN StopGradient Reshape ExpandDims Squeeze Enter RefEnter Switch RefSwitch EnsureShape ' +
  'ShardedFilename ShardedFilespec PreventGradient GuaranteeConst Snapshot DeepCopy';

/** How a path flows through an operator. */
export const FLOW: ReadonlyMap<
  string,
  | 'first'
  | 'any'
  | 'branches'
  | 'join'
  | 'constant'
  | 'given'
  | 'default'
  | 'variable'
  | 'assign'
  | 'read'
> = new Map([
  ...PASSING.split(' ').map((name) => [name, 'first'] as const),
  ...['Pack', 'Concat', 'ConcatV2', 'Merge', 'RefMerge'].map((name) => [name, 'any'] as const),
  ['Select', 'branches'],
  ['SelectV2', 'branches'],
  ['StringJoin', 'join'],
  ['Const', 'constant'],
  ['HostConst', 'constant'],
  ['Placeholder', 'given'],
  ['PlaceholderV2', 'given'],
  ['PlaceholderWithDefault', 'default'],
  ['VarHandleOp', 'variable'],
  ['VariableV2', 'variable'],
  ['Variable', 'variable'],
  ['Assign', 'assign'],
  ['AssignVariableOp', 'assign'],
  ['ReadVariableOp', 'read'],
]);

/** Operators that call the functions in their attributes, and the input that becomes the first argument. */
export const CALLS: ReadonlyMap<string, number> = new Map([
  ['PartitionedCall', 0],
  ['StatefulPartitionedCall', 0],
  ['TPUPartitionedCall', 0],
  ['While', 0],
  ['StatelessWhile', 0],
  ['_While', 0],
  ['If', 1],
  ['StatelessIf', 1],
  ['_If', 1],
  ['Case', 1],
  ['StatelessCase', 1],
]);
