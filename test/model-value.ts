/**
 * Model values for tests of conversions, written down as short as they are.
 */
import type { Tensor } from '../src/convert/model/tensor.ts';
import type {
  DictValue,
  GroupValue,
  ModelValue,
  ObjectValue,
  SequenceValue,
  TensorValue,
} from '../src/convert/model/value.ts';
import { bytesSource } from '../src/core/source.ts';

export const none: ModelValue = { kind: 'none' };
export const str = (text: string): ModelValue => ({ kind: 'str', text });
export const int = (value: number | bigint): ModelValue => ({ kind: 'int', value: BigInt(value) });
export const float = (value: number): ModelValue => ({ kind: 'float', value });
export const bool = (value: boolean): ModelValue => ({ kind: 'bool', value });
export const symbol = (module: string, name: string): ModelValue => ({
  kind: 'symbol',
  symbol: { module, name },
});

/** A list, or another sequence of these items. */
export function sequence(
  items: readonly ModelValue[],
  kind: SequenceValue['kind'] = 'list',
): SequenceValue {
  return { kind, items };
}

/** A dict with texts as keys. */
export function dict(entries: Readonly<Record<string, ModelValue>>): DictValue {
  return {
    kind: 'dict',
    entries: Object.entries(entries).map(([key, value]) => [str(key), value] as const),
  };
}

/** A tensor of some bytes. */
export function tensor(bytes: readonly number[], rest: Partial<Tensor> = {}): TensorValue {
  const data = { kind: 'span', source: bytesSource(Uint8Array.from(bytes)), offset: 0 } as const;
  return {
    kind: 'tensor',
    type: 'tensor',
    tensor: { dtype: 'U8', shape: [bytes.length], data, ...rest },
  };
}

/** An object of a class that nobody makes. */
export function object(
  module: string,
  name: string,
  rest: Partial<Omit<ObjectValue, 'kind'>> = {},
): ObjectValue {
  return {
    kind: 'object',
    how: 'newobj',
    callee: symbol(module, name),
    args: sequence([], 'tuple'),
    kwargs: undefined,
    states: [],
    items: [],
    entries: [],
    ...rest,
  };
}

/** Several values that are one in the framework. */
export function group(parts: Readonly<Record<string, ModelValue>>, layout = 'test'): GroupValue {
  return { kind: 'group', what: 'sparse', layout, parts: Object.entries(parts) };
}

/** A list that holds itself, behind these items. */
export function loop(...items: ModelValue[]): SequenceValue {
  const all: ModelValue[] = items;
  const list: SequenceValue = { kind: 'list', items: all };
  all.push(list);
  return list;
}
