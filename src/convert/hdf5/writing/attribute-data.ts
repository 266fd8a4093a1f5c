/**
 * Plain values as attributes.
 * @module
 */
import type { ModelValue } from '../../model/value.ts';
import { isWellFormed } from '../../text-order.ts';
import type { MessageBytes } from './header-bytes.ts';
import { attributeMessage } from './header-bytes.ts';
import { Packed } from './packed.ts';
import type { TextHeap } from './text-heap.ts';
import { numberBytes, textBytes } from './type-bytes.ts';

const MOST_INT = 2n ** 63n;

/** Whether a value can be an attribute: a text, a number, or a list of one of these. */
export function isAttribute(value: ModelValue): boolean {
  const items = value.kind === 'list' ? value.items : [value];
  return (
    items.length <= MOST_ITEMS &&
    items.every((item) => kindOf(item) !== undefined && kindOf(item) === kindOf(items[0]))
  );
}

const MOST_ITEMS = 4000;

/** The attribute; undefined for a value that can be none. */
export function attributeOf(
  name: string,
  value: ModelValue,
  heap: TextHeap,
): MessageBytes | undefined {
  if (!isAttribute(value) || !isWellFormed(name) || name === '' || name.includes('\0'))
    return undefined;
  const items = value.kind === 'list' ? value.items : [value];
  const shape = value.kind === 'list' ? [items.length] : [];
  const kind = kindOf(items[0]) ?? 'float';
  const data = new Packed();
  for (const item of items) data.put(dataOf(item, heap));
  return attributeMessage(name, { type: TYPES[kind], shape, data: data.done() });
}

type Kind = 'str' | 'int' | 'float' | 'bool';

const NOTHING = new Uint8Array(0);
const TYPES: Readonly<Record<Kind, Uint8Array>> = {
  str: textBytes(),
  int: numberBytes('I64', 1) ?? NOTHING,
  float: numberBytes('F64', 1) ?? NOTHING,
  bool: numberBytes('BOOL', 1) ?? NOTHING,
};

function kindOf(value: ModelValue | undefined): Kind | undefined {
  switch (value?.kind) {
    case 'str':
      return isWellFormed(value.text) && !value.text.includes('\0') ? 'str' : undefined;
    case 'int':
      return value.value < MOST_INT && value.value >= -MOST_INT ? 'int' : undefined;
    case 'float':
    case 'bool':
      return value.kind;
    default:
      return undefined;
  }
}

function dataOf(value: ModelValue, heap: TextHeap): Uint8Array {
  if (value.kind === 'str') return heap.add(value.text);
  if (value.kind === 'bool') return Uint8Array.of(value.value ? 1 : 0);
  const bytes = new Uint8Array(8);
  const view = new DataView(bytes.buffer);
  if (value.kind === 'int') view.setBigInt64(0, value.value, true);
  else if (value.kind === 'float') view.setFloat64(0, value.value, true);
  return bytes;
}
