/**
 * One model in every format that can hold it: what was measured, as plain data.
 * @module
 */
import type { Verdict } from '../../core/verdict.ts';
import type { Dropped } from '../writer.ts';
import type { FormatFacts } from './format-facts.ts';

/** What was measured of a file that is there. */
export interface Measured {
  /** Bytes of all its files, without the sidecar. */
  readonly size: number;
  /** Bytes of the same after gzip, level 6; undefined when not asked for. */
  readonly gzip: number | undefined;
  /** Milliseconds to write it to the disk; undefined for the source. */
  readonly writeMs: number | undefined;
  /** Milliseconds to read it back and compare every byte with the source. */
  readonly proveMs: number | undefined;
  /** Milliseconds to open it and read every tensor with our reader: the median. */
  readonly loadMs: number | undefined;
  /** Peak of the resident set while writing, where the system tells. */
  readonly peakBytes: number | undefined;
}

/** What is not in the output as it was. */
export interface Loss {
  readonly tensors: number;
  readonly aliased: number;
  readonly copied: number;
  /** Values kept beside the file, with their types. */
  readonly inSidecar: number;
  readonly sidecarBytes: number;
  /** Of what is kept beside the file or nowhere: objects, which only code makes again. */
  readonly objects: number;
  /** Values that are nowhere, and a few of them. */
  readonly dropped: number;
  readonly examples: readonly Dropped[];
}

/** One format. */
export interface ComparedFormat {
  /** Id of the writer; `source` for the file as it is. */
  readonly id: string;
  readonly title: string;
  readonly format: string;
  /** Name of the file, or of the folder. */
  readonly name: string;
  readonly facts: FormatFacts;
  readonly measured: Measured;
  readonly loss: Loss | undefined;
  readonly python: readonly PythonTiming[];
}

/** A loader of a Python library. */
export interface PythonTiming {
  readonly loader: string;
  /** Library and version, as far as it was asked. */
  readonly version: string | undefined;
  /** Median of all runs; undefined with a reason. */
  readonly ms: number | undefined;
  readonly reason: string | undefined;
}

/** A format that cannot hold this model. */
export interface RefusedFormat {
  readonly id: string;
  readonly title: string;
  readonly code: string;
  readonly reason: string;
}

/** Everything that was found out. */
export interface Comparison {
  readonly source: {
    readonly path: string;
    readonly format: string;
    readonly size: number;
    readonly verdict: Verdict;
  };
  readonly model: { readonly root: string; readonly tensors: number; readonly bytes: number };
  /** The source first, then by size. */
  readonly formats: readonly ComparedFormat[];
  readonly refused: readonly RefusedFormat[];
  readonly repeats: number;
  /** Said of the Python loaders as a whole: which Python, or why there are none. */
  readonly python: string | undefined;
  /** Where the files were left, when they were. */
  readonly kept: string | undefined;
}

/** The middle of some numbers; undefined of none. */
export function median(numbers: readonly number[]): number | undefined {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[half - 1], sorted[half]];
  return sorted.length % 2 === 1 || low === undefined ? high : (low + (high ?? low)) / 2;
}
