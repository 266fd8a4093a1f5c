/**
 * What a model value holds, with the name each part has in a path.
 * @module
 */
import type { DictValue, ModelValue, ObjectValue } from './model/value.ts';

/** A part of a value. `name` is undefined for a part that takes the place of the whole in a path. */
export interface Child {
  readonly name: string | undefined;
  readonly value: ModelValue;
}

/** The parts of a value in order; none of a scalar or a tensor. */
export function childrenOf(value: ModelValue): readonly Child[] {
  switch (value.kind) {
    case 'list':
    case 'tuple':
    case 'set':
    case 'frozenset':
      return value.items.map((item, i) => ({ name: String(i), value: item }));
    case 'dict':
      return dictChildren(value);
    case 'group':
      return value.parts.map(([name, part]) => ({
        name: name === '' ? undefined : name,
        value: part,
      }));
    case 'object':
      return objectChildren(value);
    case 'persistent':
      return [{ name: 'id', value: value.id }];
    default:
      return [];
  }
}

/** How a key of a dict is written in a path. */
export function keyText(key: ModelValue): string {
  switch (key.kind) {
    case 'str':
      return key.text;
    case 'int':
    case 'float':
      return String(key.value);
    case 'bool':
      return key.value ? 'True' : 'False';
    case 'none':
      return 'None';
    case 'tuple':
      return `(${key.items.slice(0, 8).map(scalarText).join(', ')})`;
    default:
      return `<${key.kind}>`;
  }
}

function scalarText(value: ModelValue): string {
  return value.kind === 'tuple' ? '(...)' : keyText(value);
}

function dictChildren({ entries, attributes }: DictValue): readonly Child[] {
  const items = entries.map(([key, value], i) => {
    const text = keyText(key);
    // Keys that have no text of their own must not share one.
    return { name: text.endsWith('>') && key.kind !== 'str' ? `${text}#${i}` : text, value };
  });
  return attributes === undefined ? items : [...items, { name: '__dict__', value: attributes }];
}

/**
 * Of an object the attributes that its states set, then what was added to it, then the arguments it was made
 * with. A torch module's own dicts of parameters, buffers and modules have no name in a path, as in
 * `state_dict()` (torch/nn/modules/module.py `_save_to_state_dict`).
 */
function objectChildren({ states, items, entries, args, kwargs }: ObjectValue): readonly Child[] {
  const children: Child[] = [];
  for (const state of states) children.push(...stateChildren(state));
  for (const [i, item] of items.entries()) children.push({ name: String(i), value: item });
  for (const [key, value] of entries) children.push({ name: keyText(key), value });
  if (args.kind === 'tuple' && args.items.length > 0) children.push({ name: 'args', value: args });
  if (kwargs !== undefined) children.push({ name: 'kwargs', value: kwargs });
  return children;
}

const MODULE_DICTS: ReadonlySet<string> = new Set(['_parameters', '_buffers', '_modules']);

function stateChildren(state: ModelValue): readonly Child[] {
  if (state.kind === 'tuple' && state.items.length === 2 && state.items.every(isDictOrNone)) {
    // What `__reduce_ex__` gives of a class with slots: the dict, then the slots.
    return state.items.flatMap((part) => (part.kind === 'dict' ? stateChildren(part) : []));
  }
  if (state.kind !== 'dict') return [{ name: 'state', value: state }];
  const isModule = isTorchModule(state);
  return state.entries.map(([key, value]) => {
    const name = keyText(key);
    return { name: isModule && MODULE_DICTS.has(name) ? undefined : name, value };
  });
}

function isDictOrNone({ kind }: ModelValue): boolean {
  return kind === 'dict' || kind === 'none';
}

/** Whether a state is that of a `torch.nn.Module`. */
export function isTorchModule(state: ModelValue): boolean {
  if (state.kind !== 'dict') return false;
  const found = state.entries.filter(([key]) => key.kind === 'str' && MODULE_DICTS.has(key.text));
  return found.length === MODULE_DICTS.size;
}
