/**
 * What a model file is used for decides what it should be: the form of one line of that table.
 * @module
 */
import type { LossCode } from './losses.ts';

/** What the values of a file are, taken together. */
export type Shape =
  /** Tensors by name, and plain values. */
  | 'tensors'
  /** Tensors with the state of a training run beside them. */
  | 'checkpoint'
  /** A `torch.nn.Module` as an object. */
  | 'module'
  /** Texts with their numbers. */
  | 'vocabulary'
  /** Plain values without any tensor. */
  | 'plain'
  /** Objects of classes that have to be imported. */
  | 'objects';

/** What a file has to be like; every condition that is given has to hold. */
export interface Conditions {
  /** Format ids, one of which it has. */
  readonly formats?: readonly string[];
  /** Whether loading it unpickles anything. */
  readonly pickle?: boolean;
  /** Top-level Python packages, one of which it imports. */
  readonly packages?: readonly string[];
  /** Of these the package of what it imports first, which is what the whole is. */
  readonly first?: readonly string[];
  /** Top-level packages, outside of which it imports nothing. */
  readonly onlyPackages?: readonly string[];
  /** What its values are, where they could be read. */
  readonly shapes?: readonly Shape[];
  /** Whether it imports what nobody vouches for: code of its author. */
  readonly foreign?: boolean;
  /** Its name, without folders and in lower case. */
  readonly name?: RegExp;
}

/** A format that a file may move to. */
export interface Choice {
  readonly title: string;
  /** Ids of our writers that make it, the best first; none where only its own library can. */
  readonly writers?: readonly string[];
  /** How its own library makes it, where `convert` cannot. */
  readonly byHand?: string;
}

/** One use of model files. */
export interface UseCase {
  /** Stable: public in JSON. */
  readonly id: string;
  readonly title: string;
  readonly when: Conditions;
  /** The file is what it should be, unless something was found in it. */
  readonly stays?: true;
  readonly best: Choice;
  readonly second: Choice;
  /** What the best choice does not hold. */
  readonly lost: readonly LossCode[];
  readonly why: string;
}
