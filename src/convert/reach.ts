/**
 * Which values of a model lead to a tensor.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import { childrenOf } from './children.ts';
import type { ModelValue } from './model/value.ts';

/** Values of one model that are looked at. */
const MOST_VALUES = 20_000_000;

/** All values from which a tensor can be reached, tensors included. Follows shared values and cycles once. */
export function tensorHolders(root: ModelValue): ReadonlySet<ModelValue> {
  const parents = new Map<ModelValue, ModelValue[]>();
  const tensors: ModelValue[] = [];
  const pending: ModelValue[] = [root];
  const seen = new Set<ModelValue>(pending);
  let looked = 0;
  for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
    if (value.kind === 'tensor') tensors.push(value);
    for (const { value: child } of childrenOf(value)) {
      if (++looked > MOST_VALUES) throw tooMany();
      if (isScalar(child)) continue;
      const known = parents.get(child);
      if (known === undefined) parents.set(child, [value]);
      else known.push(value);
      if (seen.has(child)) continue;
      seen.add(child);
      pending.push(child);
    }
  }
  return ancestors(tensors, parents);
}

function ancestors(
  tensors: readonly ModelValue[],
  parents: ReadonlyMap<ModelValue, readonly ModelValue[]>,
): Set<ModelValue> {
  const holders = new Set<ModelValue>(tensors);
  const pending = [...tensors];
  for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
    for (const parent of parents.get(value) ?? []) {
      if (holders.has(parent)) continue;
      holders.add(parent);
      pending.push(parent);
    }
  }
  return holders;
}

/** Scalars may be one object in many places, and hold nothing. */
function isScalar({ kind }: ModelValue): boolean {
  return kind === 'none' || kind === 'bool' || kind === 'int' || kind === 'float' || kind === 'str';
}

function tooMany(): ModelFileError {
  return new ModelFileError('LIMIT_EXCEEDED', `more than ${MOST_VALUES} values in one model`);
}
