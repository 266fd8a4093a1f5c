/**
 * Nodes of objects: which call of a pickle is which kind of node. What is not listed here is refused, since
 * skops would have to call something that nobody knows.
 * skops/io/_general.py, _numpy.py, _sklearn.py (skops 0.16).
 * @module
 */
import type { ModelValue, ObjectValue } from '../model/value.ts';
import { argsOf, calledNode, type ClassName } from './called-nodes.ts';
import { mappingNode } from './mapping-nodes.ts';
import { cannotHold, leaf, type SkopsFiles, type SkopsNodePlan } from './node.ts';
import { importable, sequenceNode } from './plain-nodes.ts';
import { isTrustedObject } from './trusted.ts';

/** The node of an object. */
export function objectNode(value: ObjectValue, files: SkopsFiles): SkopsNodePlan {
  if (value.callee.kind !== 'symbol') throw cannotHold('what a computed callable makes');
  const { symbol } = value.callee;
  const args = argsOf(value);
  const plain = instanceOf(value, symbol, args);
  if (plain !== undefined) return instanceNode(value, plain, files);
  const node = calledNode(value, symbol, args, files);
  if (node !== undefined) return node;
  const what = `${symbol.module}.${symbol.name}(${args.length === 0 ? '' : '…'})`;
  throw cannotHold(`what ${what} makes, as that would have to be called`);
}

/** The class of an object that is made without arguments and then filled. */
function instanceOf(
  { how, kwargs }: ObjectValue,
  symbol: ClassName,
  args: readonly ModelValue[],
): ClassName | undefined {
  if (how === 'newobj' || how === 'newobj_ex') {
    const bare = kwargs === undefined || (kwargs.kind === 'dict' && kwargs.entries.length === 0);
    return args.length === 0 && bare ? symbol : undefined;
  }
  if (how !== 'reduce') return undefined;
  const [type, second, third] = args;
  if (type?.kind !== 'symbol') return undefined;
  const called = `${symbol.module}.${symbol.name}`;
  if (called === 'copyreg._reconstructor') {
    const isObject = second?.kind === 'symbol' && second.symbol.name === 'object';
    return isObject && third?.kind === 'none' ? type.symbol : undefined;
  }
  // Cython: `newObj(cls)` and, without a state, `__pyx_unpickle_X(cls, checksum, None)` call `cls.__new__`.
  if (symbol.name === 'newObj' && args.length === 1 && symbol.module.startsWith('sklearn.'))
    return type.symbol;
  const isPyx = symbol.name === `__pyx_unpickle_${type.symbol.name}` && third?.kind === 'none';
  return isPyx && args.length === 3 && symbol.module === type.symbol.module
    ? type.symbol
    : undefined;
}

function instanceNode(value: ObjectValue, symbol: ClassName, files: SkopsFiles): SkopsNodePlan {
  const { module, name } = importable(symbol);
  const { states, items, entries } = value;
  const [state] = states;
  if (states.length > 1) throw cannotHold(`a ${module}.${name} with two states`);
  if (items.length > 0 || entries.length > 0) return containerNode(value, { module, name }, files);
  if (state !== undefined && isSlots(state)) {
    throw cannotHold(`the slots of a ${module}.${name}`);
  }
  return {
    ...leaf(module, name, 'ObjectNode'),
    fields: state === undefined ? [] : ['"content":', state],
    untrusted: isTrustedObject(module, name) ? [] : [`${module}.${name}`],
  };
}

/** A dict or a list of a class of its own. */
function containerNode(
  { states, items, entries }: ObjectValue,
  { module, name }: ClassName,
  files: SkopsFiles,
): SkopsNodePlan {
  const [state] = states;
  if (!isMadeAgain(state) || (items.length > 0 && entries.length > 0)) {
    throw cannotHold(`the attributes of a ${module}.${name} beside its items`);
  }
  if (entries.length > 0) return mappingNode(module, name, entries, files);
  const list = sequenceNode({ kind: 'list', items });
  return { ...list, module, name, untrusted: [`${module}.${name}`] };
}

/** Whether the attributes are none, or those with which a new container begins (scikit-learn's `Bunch`). */
function isMadeAgain(state: ModelValue | undefined): boolean {
  if (state === undefined) return true;
  if (state.kind !== 'dict') return false;
  return state.entries.every(
    ([key, value]) =>
      key.kind === 'str' &&
      key.text === '_deprecated_key_to_warnings' &&
      value.kind === 'dict' &&
      value.entries.length === 0,
  );
}

/** `(dict or None, slots)`, which skops would hand to `__dict__.update`. */
function isSlots(state: ModelValue): boolean {
  if (state.kind !== 'tuple' || state.items.length !== 2) return false;
  const [first, second] = state.items;
  return second?.kind === 'dict' && (first?.kind === 'dict' || first?.kind === 'none');
}
