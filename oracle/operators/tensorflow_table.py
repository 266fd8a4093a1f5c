"""Writes src/policy/operators/tensorflow.ts: every operator that TensorFlow registers, and what it can do.
Usage: tensorflow_table.py [--accept]. Needs `pip install tensorflow-cpu==2.21.0`.

The registry says what exists; what does more than compute is decided below, by name, after reading its
registration in tensorflow/core/ops. A name that the table does not have yet is left out and printed,
unless --accept says that it was looked at."""

import os
import sys
from pathlib import Path

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"

import tensorflow as tf  # noqa: E402
from tensorflow.core.framework import op_def_pb2  # noqa: E402
from tensorflow.python.client import pywrap_tf_session  # noqa: E402

from table import known_names, wrapped  # noqa: E402

TABLE = Path(__file__).parents[2] / "src/policy/operators/tensorflow.ts"

# Registered by the tests that are linked into the Python package.
TESTS = set("""
    A Attr AttrBool AttrBoolList AttrDefault AttrEmptyListDefault AttrEnum AttrEnumList AttrFloat AttrListDefault
    AttrListMin AttrListTypeDefault AttrMin AttrPartialShape AttrPartialShapeList AttrShape AttrShapeList
    AttrTypeDefault B Binary ComplexStruct ConstructionFails CopyOp DefaultAttrs DevicePlacementOp
    DtypeWithDefaultOp FiveFloatOutputs FloatInput FloatOutput FloatOutputStringOutput Foo1 Foo2 Foo3 FuncAttr
    FuncListAttr GetDeadline GraphDefVersion InPolymorphicTwice Int64Output IntAttr IntInput IntInputFloatInput
    IntInputIntOutput IntOutput IntOutputFloatOutput IsResourceHandleRefCounting IsTensorFloat32Enabled KernelLabel
    KernelLabelRequired ListInput ListOutput MakeWeakResourceHandle MixedStruct NInPolymorphicTwice NInTwice
    NInTwoTypeVariables NIntsIn NIntsOut NIntsOutDefault NPolymorphicIn NPolymorphicOut NPolymorphicOutDefault
    NPolymorphicRestrictIn NPolymorphicRestrictOut Namespace>TestStringOutput None Old OpWithDefaultAttr
    OpWithFutureDefaultAttr OutT OutTypeList OutTypeListRestrict Polymorphic PolymorphicDefaultOut PolymorphicOut
    RefIn RefInputFloatInput RefInputFloatInputIntOutput RefInputIntInput RefOut RefOutput RefOutputFloatOutput
    RequiresOlderGraphVersion ReservedAttr ReservedInput ResourceCreateOp ResourceInitializedOp ResourceUsingOp
    Restrict Simple SimpleStruct SleepIdentityOp SleepOp StringListAttr StubResourceHandleOp TestAttr
    TestStringOutput TwoFloatInputs TwoFloatInputsFloatOutput TwoFloatInputsIntOutput TwoFloatOutputs TwoIntInputs
    TwoIntOutputs TwoRefsIn TypeList TypeListRestrict TypeListTwice Unary
""".split())

# Reviewed, not inert and not known to be dangerous either: they hold a program of another kind, or act on
# the machines of a cluster.
UNKNOWN = set("""
    ConfigureAndInitializeGlobalTPU MlirPassthroughOp ShutdownDistributedTPU ShutdownTPUSystem
    StoreMinibatchStatisticsInFdo TPUCompile TPUExecute TPUExecuteAndUpdateVariables WorkerHeartbeat XlaCallModule
    XlaCustomCall XlaCustomCallV2 XlaHostCompute _ShutdownDistributedTPU _TPUCompileMlir _XlaHostComputeMlir
""".split())

# name: capabilities and what it does, each a row for every operator of the group.
CAPABLE = {
    "EagerPyFunc PyFunc PyFuncStateless": ("code-exec", "calls a Python function of the process"),
    "DatasetFromGraph": ("code-exec", "runs a graph that stands in a piece of text"),
    "WholeFileReader WholeFileReaderV2 FixedLengthRecordReader FixedLengthRecordReaderV2 TextLineReader"
    " TextLineReaderV2 TFRecordReader TFRecordReaderV2 LMDBReader RecordInput Skipgram ImmutableConst"
    " SnapshotNestedDatasetReader": ("file-read", "reads files"),
    "WriteFile": ("file-write", "writes a file"),
    "SaveDataset SaveDatasetV2 SnapshotDataset SnapshotDatasetV2 DatasetToTFRecord DistributedSave DumpTensor"
    " ExperimentalDatasetToTFRecord CalibrationStatisticsSaver": ("file-write", "writes files"),
    "CreateSummaryFileWriter CreateSummaryDbWriter": ("file-write", "writes summaries to a folder or a database"),
    "RpcServer RpcServerStart RpcServerRegister": ("network", "opens a server that runs functions for others"),
    "RpcClient RpcCall RemoteCall": ("network", "calls a function on another machine"),
    "DataServiceDataset DataServiceDatasetV2 DataServiceDatasetV3 DataServiceDatasetV4 RegisterDataset"
    " RegisterDatasetV2": ("network", "connects to a data service"),
    "FileSystemSetConfiguration": ("tamper", "changes how the process reaches file systems"),
    "Abort": ("dos", "ends the process"),
}

CALLER = "empty given asset inside"
# name: the detail that decides, its inert values, capabilities, what it does otherwise.
CONDITIONAL = {
    "RestoreV2 Restore RestoreSlice DTensorRestoreV2": ("leads", CALLER, "file-read", "reads a checkpoint at a path of its own"),
    "SaveV2 Save SaveSlices": ("leads", "empty given asset", "file-write", "writes a checkpoint to a path of its own"),
    "MergeV2Checkpoints": ("leads", "empty given asset", "file-write file-delete", "moves and deletes files at a path of its own"),
    "InitializeTableFromTextFile InitializeTableFromTextFileV2 LoadAndRemapMatrix GenerateVocabRemapping": (
        "leads", CALLER, "file-read", "reads a vocabulary or weights from a path of its own"),
    "ReadFile FixedLengthRecordDataset FixedLengthRecordDatasetV2 TFRecordDataset TFRecordDatasetV2 TextLineDataset"
    " CSVDataset CSVDatasetV2 ExperimentalCSVDataset LMDBDataset ExperimentalLMDBDataset LoadDataset"
    " SnapshotDatasetReader SnapshotChunkDataset ListSnapshotChunksDataset": ("leads", "asset", "file-read", "reads files"),
    "MatchingFiles MatchingFilesDataset ExperimentalMatchingFilesDataset": ("leads", "asset", "file-read info-leak", "lists files"),
    "SqlDataset ExperimentalSqlDataset": ("leads", "asset", "file-read", "queries a database file"),
    "CacheDataset CacheDatasetV2": ("leads", "empty", "file-write", "writes a cache to files"),
    "FixedUnigramCandidateSampler": ("vocab_file", "", "file-read", "reads a vocabulary file"),
    "PrintV2": (
        "output_stream", "stderr stdout log(info) log(warning) log(error)", "file-write", "prints into a file"),
    "DebugIdentity DebugIdentityV2 DebugIdentityV3 DebugNanCount DebugNumericSummary": (
        "debug_urls", "", "file-write network", "sends tensors to files or addresses"),
    "DecodeProtoV2 EncodeProto": ("descriptor_source", "local:// bytes://", "file-read", "reads a description of messages from a file"),
}


def registered():
    ops = op_def_pb2.OpList()
    ops.ParseFromString(pywrap_tf_session.TF_GetBuffer(pywrap_tf_session.TF_GetAllOpList()))
    return {op.name for op in ops.op} - TESTS


def quoted(names):
    return ", ".join(f"'{name}'" for name in names)


def capable_rows():
    for names, (capabilities, what) in CAPABLE.items():
        for name in sorted(names.split()):
            yield f"    ['{name}', {{ capabilities: [{quoted(capabilities.split())}], what: '{what}' }}],"


def conditional_rows():
    for names, (detail, inert, capabilities, what) in CONDITIONAL.items():
        # A detail that is absent is an empty text.
        values = quoted(["", *inert.split()] if detail != "leads" else inert.split())
        for name in sorted(names.split()):
            yield (
                f"    ['{name}', {{ detail: '{detail}', inert: new Set([{values}]),"
                f" capabilities: [{quoted(capabilities.split())}], what: '{what}' }}],"
            )


def main():
    found = registered()
    named = {name for table in (CAPABLE, CONDITIONAL) for names in table for name in names.split()}
    missing = (named | UNKNOWN) - found
    if missing:
        sys.exit(f"not registered: {sorted(missing)}")
    inert = found - named - UNKNOWN
    new = inert - known_names(TABLE)
    if new and "--accept" not in sys.argv:
        print("not in the table yet, left out:", *sorted(new), sep="\n  ")
        inert -= new
    rows = "\n".join
    TABLE.write_text(f"""/**
 * Operators of TensorFlow. Written by oracle/operators/tensorflow_table.py: change it there.
 * @module
 */
import {{ namesOf, type OperatorTable }} from '../operators.ts';

/** Operators of TensorFlow; `leads` says where the path leads that an operator is given. */
export const tensorflow: OperatorTable = {{
  framework: 'tensorflow',
  source: 'the registry of tensorflow {tf.__version__}',
  inert: namesOf(`
{wrapped(inert)}
  `),
  capable: new Map([
{rows(capable_rows())}
  ]),
  conditional: new Map([
{rows(conditional_rows())}
  ]),
}};
""")


if __name__ == "__main__":
    main()
