/**
 * Objects that travel between the processes of a training run, as pickles.
 * @module
 */
import type { Sink, SinkTable } from './sink.ts';

const NAMES: readonly string[] = [
  'broadcast_object_list',
  'all_gather_object',
  'gather_object',
  'scatter_object_list',
  'recv_object_list',
];

/** Sinks of `torch.distributed`, Spark and Ray. */
export const torchDistributed: SinkTable = {
  library: 'torch.distributed',
  source: 'torch 2.15.0 distributed/distributed_c10d.py (_tensor_to_object unpickles)',
  rules: [
    {
      id: 'torch-objects',
      title: 'Unpickles what another process sent',
      severity: 'low',
      message: '{sink} unpickles what the other ranks send',
      explanation:
        'The collectives for objects pickle them. Whoever reaches the port of the process group, or controls one rank, runs code on all.',
      advice:
        'Send tensors, keep the network of the job private, or send JSON as a tensor of bytes.',
      cwe: ['CWE-502'],
      references: ['https://pytorch.org/docs/stable/distributed.html'],
    },
    {
      id: 'spark-pickle',
      title: 'Reads a dataset of pickles',
      severity: 'medium',
      message: '{sink} unpickles every record{from}',
      explanation: 'pickleFile reads a sequence file whose records are pickles.',
      advice: 'Write and read Parquet.',
      cwe: ['CWE-502'],
      references: ['https://spark.apache.org/docs/latest/api/python/'],
    },
  ],
  sinks: [
    ...['torch.distributed', 'torch.distributed.distributed_c10d'].flatMap((module) =>
      NAMES.map((name): Sink => ({
        name: `${module}.${name}`,
        rule: 'torch-objects',
        useCase: 'messages',
        cases: [{ when: { argument: { name: 'weights_only' }, equals: true }, result: 'safe' }],
      })),
    ),
    {
      name: 'pyspark.**.pickleFile',
      rule: 'spark-pickle',
      path: { name: 'name', at: 0 },
      useCase: 'table',
    },
  ],
};
