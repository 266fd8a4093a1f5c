/**
 * datasets: scripts of a repository, until version 4.
 * @module
 */
import type { SinkTable } from './sink.ts';

/** Sinks of datasets. */
export const datasets: SinkTable = {
  library: 'datasets',
  source: 'datasets 5.2.0 load.py (trust_remote_code is refused); 2.20 asks, 4.0 has no scripts',
  rules: [
    {
      id: 'datasets-script',
      title: 'May run a script of the dataset',
      severity: 'medium',
      message: '{sink} may run the script of the dataset: {why}{from}',
      explanation: 'Before 4.0 a dataset may be a Python script, which is imported.',
      advice: 'Pin datasets 4 or later, and use the Parquet branch of the dataset.',
      cwe: ['CWE-829', 'CWE-94'],
      references: ['https://huggingface.co/docs/datasets/loading'],
    },
  ],
  sinks: [
    {
      name: 'datasets.load_dataset',
      rule: 'datasets-script',
      path: { name: 'path', at: 0 },
      useCase: 'table',
      cases: [
        { when: { package: 'datasets', from: '4.0' }, result: 'safe' },
        { when: { argument: { name: 'path', at: 0 }, equals: 'parquet' }, result: 'safe' },
        { when: { argument: { name: 'path', at: 0 }, equals: 'csv' }, result: 'safe' },
        { when: { argument: { name: 'path', at: 0 }, equals: 'json' }, result: 'safe' },
        { when: { argument: { name: 'path', at: 0 }, equals: 'text' }, result: 'safe' },
        { when: { argument: { name: 'path', at: 0 }, equals: 'imagefolder' }, result: 'safe' },
        { when: { argument: { name: 'path', at: 0 }, equals: 'audiofolder' }, result: 'safe' },
        { when: { argument: { name: 'path', at: 0 }, equals: 'videofolder' }, result: 'safe' },
        { when: { argument: { name: 'path', at: 0 }, equals: 'arrow' }, result: 'safe' },
        { when: { argument: { name: 'path', at: 0 }, equals: 'webdataset' }, result: 'safe' },
        { when: { argument: { name: 'path', at: 0 }, equals: 'xml' }, result: 'safe' },
        { when: { argument: { name: 'path', at: 0 }, equals: 'pandas' }, result: 'safe' },
        { when: { argument: { name: 'path', at: 0 }, equals: 'sql' }, result: 'safe' },
        { when: { argument: { name: 'path', at: 0 }, equals: 'generator' }, result: 'safe' },
        { when: { argument: { name: 'path', at: 0 }, equals: 'spark' }, result: 'safe' },
        { when: { argument: { name: 'path', at: 0 }, equals: 'cache' }, result: 'safe' },
        { when: { argument: { name: 'path', at: 0 }, equals: 'hdf5' }, result: 'safe' },
        {
          when: { package: 'datasets', below: '2.20' },
          result: 'high',
          why: 'the pinned version runs it without asking',
        },
        {
          when: { all: [] },
          result: 'low',
          confidence: 'medium',
          why: 'no pin says that datasets is 4.0 or later',
        },
      ],
    },
    {
      name: 'datasets.load.load_dataset',
      rule: 'datasets-script',
      path: { name: 'path', at: 0 },
      useCase: 'table',
      cases: [
        { when: { package: 'datasets', from: '4.0' }, result: 'safe' },
        { when: { all: [] }, result: 'low', why: 'no pin says that datasets is 4.0 or later' },
      ],
    },
  ],
};
