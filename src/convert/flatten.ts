/**
 * The tensors of a model by name, as `state_dict()` would name them, and everything else by path.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import { childrenOf } from './children.ts';
import type { Tensor } from './model/tensor.ts';
import type { GroupValue, ModelValue, TensorValue } from './model/value.ts';
import { tensorHolders } from './reach.ts';

/** A tensor with the name that it gets. */
export interface NamedTensor {
  readonly name: string;
  readonly tensor: Tensor;
  readonly value: TensorValue;
}

/** A value that is not a tensor. */
export interface OtherValue {
  readonly path: string;
  readonly value: ModelValue;
}

/** A model taken apart. */
export interface Flat {
  /** In file order. */
  readonly tensors: readonly NamedTensor[];
  readonly others: readonly OtherValue[];
  /** Values that are several tensors here: what they were. */
  readonly groups: readonly { readonly path: string; readonly value: GroupValue }[];
}

/** Places of one model that are named. */
const MOST_PLACES = 2_000_000;
const DEEPEST = 10_000;

/** What is still to be done: a value to look at, or the end of one. */
type Step =
  | {
      readonly kind: 'enter';
      readonly value: ModelValue;
      readonly path: string;
      readonly inObject: boolean;
    }
  | { readonly kind: 'leave'; readonly value: ModelValue };

/**
 * Names everything below `root`. Two tensors of one name are refused, unless the names do not matter: a key
 * of a dict that is an array has none of its own.
 */
export function flatten(root: ModelValue, names: 'distinct' | 'any' = 'distinct'): Flat {
  const holders = tensorHolders(root);
  const tensors: NamedTensor[] = [];
  const others: OtherValue[] = [];
  const groups: { readonly path: string; readonly value: GroupValue }[] = [];
  const open = new Set<ModelValue>();
  const steps: Step[] = [{ kind: 'enter', value: root, path: '', inObject: false }];
  let places = 0;
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (step.kind === 'leave') {
      open.delete(step.value);
      continue;
    }
    if (++places > MOST_PLACES || open.size > DEEPEST) throw tooMany();
    const { value, path, inObject } = step;
    if (value.kind === 'tensor') {
      tensors.push({ name: path, tensor: value.tensor, value });
    } else if (!holders.has(value) || open.has(value)) {
      if (!inObject) others.push({ path, value });
    } else {
      if (value.kind === 'group') groups.push({ path, value });
      if (value.kind === 'object' && !inObject) others.push({ path, value });
      open.add(value);
      steps.push({ kind: 'leave', value });
      const inner = inObject || value.kind === 'object';
      for (const { name, value: child } of childrenOf(value).toReversed()) {
        steps.push({ kind: 'enter', value: child, path: joined(path, name), inObject: inner });
      }
    }
  }
  if (names === 'distinct') checkNames(tensors);
  return { tensors, others, groups };
}

function joined(path: string, name: string | undefined): string {
  if (name === undefined || name === '') return path;
  return path === '' ? name : `${path}.${name}`;
}

function checkNames(tensors: readonly NamedTensor[]): void {
  const names = new Set<string>();
  for (const { name } of tensors) {
    if (names.has(name)) {
      throw new ModelFileError('MALFORMED', `two tensors have the name "${name.slice(0, 200)}"`);
    }
    names.add(name);
  }
}

function tooMany(): ModelFileError {
  const message = `more than ${MOST_PLACES} values, or more than ${DEEPEST} inside each other`;
  return new ModelFileError('LIMIT_EXCEEDED', message);
}
