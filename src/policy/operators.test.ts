import { expect, test } from 'vitest';
import { PATH_INPUTS, TELLING_ATTRIBUTES } from '../formats/tensorflow-path-ops.ts';
import { OPERATOR_TABLES } from './operators/index.ts';
import { tensorflow } from './operators/tensorflow.ts';
import { namesOf } from './operators.ts';

test.each(OPERATOR_TABLES.map((table) => [table.framework, table] as const))(
  'an operator of %s has one meaning, and says what it does',
  (_framework, { inert, capable, conditional = new Map(), source }) => {
    for (const name of inert) expect(capable.has(name) || conditional.has(name), name).toBe(false);
    for (const name of capable.keys()) expect(conditional.has(name), name).toBe(false);
    for (const { capabilities, what } of [...capable.values(), ...conditional.values()]) {
      expect(capabilities.length).toBeGreaterThan(0);
      expect(what).not.toBe('');
    }
    expect(source).not.toBe('');
  },
);

test('every operator of TensorFlow that is given a path is judged by it, or dangerous', () => {
  const { capable, conditional, inert } = tensorflow;
  for (const name of PATH_INPUTS.keys()) {
    expect(inert.has(name), name).toBe(false);
    expect(capable.has(name) || conditional?.get(name)?.detail === 'leads', name).toBe(true);
  }
});

test('every detail that decides is one that the reader gives', () => {
  for (const [name, { detail }] of tensorflow.conditional ?? []) {
    expect(detail === 'leads' ? PATH_INPUTS.has(name) : TELLING_ATTRIBUTES.has(detail), name).toBe(
      true,
    );
  }
});

test('the operators that run code, read, write or connect are not inert', () => {
  const risky =
    'PyFunc PyFuncStateless EagerPyFunc ReadFile WriteFile MatchingFiles SaveV2 RestoreV2 MergeV2Checkpoints ' +
    'TFRecordDataset TextLineDataset FixedLengthRecordDataset CSVDataset SqlDataset WholeFileReader SnapshotDataset ' +
    'CacheDataset PrintV2 DebugIdentityV3 RpcServer RpcClient DataServiceDatasetV4 CreateSummaryFileWriter ' +
    'InitializeTableFromTextFileV2 DatasetFromGraph XlaCallModule XlaCustomCall Abort';
  for (const name of namesOf(risky)) expect(tensorflow.inert.has(name), name).toBe(false);
});
