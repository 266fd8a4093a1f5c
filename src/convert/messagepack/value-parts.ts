/**
 * What of a value becomes entries of a map: as `to_state_dict` of flax does it, lists and tuples are maps of
 * their numbers (flax 0.12 `serialization.py`).
 * @module
 */
import { childrenOf, keyText } from '../children.ts';
import type { DictValue, ModelValue } from '../model/value.ts';
import { isWellFormed } from '../text-order.ts';
import { floatBytes, head, intBytes, textBytes } from './heads.ts';

/** An entry: its key as it is written, or why it cannot be. */
export interface Entry {
  readonly key: Uint8Array | undefined;
  readonly name: string;
  readonly value: ModelValue;
}

/** The entries of a container. Of an object only what leads to tensors counts. */
export function entriesOf(value: ModelValue, holders: ReadonlySet<ModelValue>): readonly Entry[] {
  if (value.kind === 'dict') return dictEntries(value);
  const isObject = value.kind === 'object' || value.kind === 'persistent';
  const children = childrenOf(value).flatMap((child) =>
    // The dicts of a torch module have no name of their own in a path.
    child.name === undefined && child.value.kind === 'dict' ? childrenOf(child.value) : [child],
  );
  return children
    .filter((child) => !isObject || holders.has(child.value))
    .map(({ name = '', value: part }) => ({ key: textKey(name), name, value: part }));
}

function dictEntries({ entries, attributes }: DictValue): readonly Entry[] {
  const items = entries.map(([key, value]): Entry => ({
    key: keyBytes(key),
    name: keyText(key),
    value,
  }));
  if (attributes === undefined) return items;
  return [...items, { key: undefined, name: '__dict__', value: attributes }];
}

function keyBytes(key: ModelValue): Uint8Array | undefined {
  switch (key.kind) {
    case 'str':
      return textKey(key.text);
    case 'int':
      return intBytes(key.value);
    case 'float':
      return floatBytes(key.value);
    case 'bool':
      return head(key.value ? 0xc3 : 0xc2, 0);
    case 'none':
      return head(0xc0, 0);
    default:
      return undefined;
  }
}

function textKey(text: string): Uint8Array | undefined {
  return isWellFormed(text) ? textBytes(text) : undefined;
}

/** Why a value cannot stand in MessagePack; undefined for one that can. */
export function reasonAgainst(
  value: ModelValue,
  holders: ReadonlySet<ModelValue>,
): string | undefined {
  switch (value.kind) {
    case 'int':
      return intBytes(value.value) === undefined ? 'more than 64 bits' : undefined;
    case 'str':
      return isWellFormed(value.text) ? undefined : 'a text that is no UTF-8';
    case 'bytes':
    case 'bytearray':
      return value.length < 2 ** 32 ? undefined : 'more than 4 GiB of bytes';
    case 'set':
    case 'frozenset':
      return 'MessagePack has no set';
    case 'symbol':
      return 'a name of code';
    case 'object':
    case 'persistent':
    case 'group':
      return holders.has(value) ? undefined : 'an object is no plain data';
    default:
      return undefined;
  }
}
