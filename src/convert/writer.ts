/**
 * The one interface of all writers of models.
 * @module
 */
import type { Output } from '../core/sink.ts';
import type { NamedTensor, OtherValue } from './flatten.ts';
import type { Model } from './model/model.ts';
import type { ModelValue } from './model/value.ts';
import type { Alias } from './sharing.ts';

/** What is to be written. */
export interface Content {
  readonly model: Model;
  /** The part of the model that was chosen. */
  readonly root: ModelValue;
  /** Its tensors, each once, in file order. */
  readonly tensors: readonly NamedTensor[];
  readonly aliased: readonly Alias[];
  /** What is no tensor. */
  readonly others: readonly OtherValue[];
  /** Facts about this conversion, for the format's metadata: `pickleproof.source_sha256` … */
  readonly provenance: ReadonlyMap<string, string>;
}

/** How to write. */
export interface WriteOptions {
  /** Bytes of tensors in one file; Infinity for one file. */
  readonly maxShardSize: number;
}

/** A value that the output does not hold as what it was. */
export interface Dropped {
  readonly path: string;
  /** `int`, `object`, `tensor` … */
  readonly kind: string;
  /** The class of an object, the element type of a tensor. */
  readonly type?: string | undefined;
  readonly keptIn?: 'sidecar' | 'metadata' | undefined;
  readonly reason?: string | undefined;
}

/** What was written. */
export interface Written {
  /** The files, the main one first. */
  readonly files: readonly string[];
  /** The tensors under the names by which the format's reader finds them. */
  readonly tensors: readonly NamedTensor[];
  /** Tensors and values that this format cannot hold. */
  readonly dropped: readonly Dropped[];
  /** Of a writer of tensors: values that are no tensors and that the output holds all the same. */
  readonly heldOthers?: ReadonlySet<ModelValue> | undefined;
  /** Tensors that were views and are none any more, where a format keeps some of them as they lie. */
  readonly copied?: readonly string[] | undefined;
  /** What who loads the output has to know, and what is not quite as it was. */
  readonly notes?: readonly string[] | undefined;
}

/** One format to write. Adding one = one file in convert/writers/. */
export interface Writer {
  /** As in `--to`. */
  readonly id: string;
  readonly title: string;
  /** Of the output's name; the first one is usual. */
  readonly extensions: readonly string[];
  /** The format by which it is read back. */
  readonly format: string;
  /** Whether it holds named tensors, or the values of a model with all their structure. */
  readonly holds: 'tensors' | 'values';
  /** The output is a folder. */
  readonly folder?: boolean;
  /** Writes the model. Throws `ModelFileError` for one that this format cannot hold at all. */
  write(content: Content, output: Output, options: WriteOptions): Written;
}
