/**
 * Thrift's compact protocol, as far as Parquet's footers and page headers need it.
 * https://github.com/apache/thrift/blob/master/doc/specs/thrift-compact-protocol.md
 * @module
 */
import { varint } from '../protobuf/message.ts';

const TYPE = { true: 1, false: 2, i32: 5, i64: 6, binary: 8, list: 9, struct: 12 } as const;

/** A value of a field. */
export type ThriftValue =
  | { readonly type: 'i32' | 'i64'; readonly value: number }
  | { readonly type: 'bool'; readonly value: boolean }
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'struct'; readonly value: ThriftStruct }
  | {
      readonly type: 'list';
      readonly of: 'i32' | 'text' | 'struct';
      readonly value: readonly ThriftValue[];
    };

/** Fields by number, in rising order. */
export type ThriftStruct = readonly (readonly [number, ThriftValue | undefined])[];

export const i32 = (value: number): ThriftValue => ({ type: 'i32', value });
export const i64 = (value: number): ThriftValue => ({ type: 'i64', value });
export const bool = (value: boolean): ThriftValue => ({ type: 'bool', value });
export const text = (value: string): ThriftValue => ({ type: 'text', value });
export const struct = (...value: ThriftStruct): ThriftValue => ({ type: 'struct', value });
export const list = (
  of: 'i32' | 'text' | 'struct',
  value: readonly ThriftValue[],
): ThriftValue => ({
  type: 'list',
  of,
  value,
});

/** The bytes of a structure. What is nested is as deep as our own code nests it. */
export function thriftBytes(fields: ThriftStruct): number[] {
  const bytes: number[] = [];
  let last = 0;
  for (const [number, value] of fields) {
    if (value === undefined) continue;
    const step = number - last;
    const type = fieldType(value);
    bytes.push(...(step > 15 ? [type, ...zigzag(number)] : [(step << 4) | type]));
    // A truth value is its own type.
    if (value.type !== 'bool') for (const byte of payload(value)) bytes.push(byte);
    last = number;
  }
  bytes.push(0);
  return bytes;
}

function fieldType(value: ThriftValue): number {
  if (value.type === 'bool') return value.value ? TYPE.true : TYPE.false;
  return value.type === 'text' ? TYPE.binary : TYPE[value.type];
}

function payload(value: ThriftValue): number[] {
  switch (value.type) {
    case 'i32':
    case 'i64':
      return [...zigzag(value.value)];
    case 'bool':
      return [value.value ? TYPE.true : TYPE.false];
    case 'text': {
      const bytes = new TextEncoder().encode(value.value);
      return [...varint(bytes.length), ...bytes];
    }
    case 'struct':
      return thriftBytes(value.value);
    default:
      return listBytes(value.of, value.value);
  }
}

function listBytes(of: 'i32' | 'text' | 'struct', items: readonly ThriftValue[]): number[] {
  const type = of === 'text' ? TYPE.binary : TYPE[of];
  const head =
    items.length < 15 ? [(items.length << 4) | type] : [0xf0 | type, ...varint(items.length)];
  return [...head, ...items.flatMap((item) => payload(item))];
}

function zigzag(value: number): Uint8Array {
  const wide = BigInt(value);
  return varint(wide < 0n ? -wide * 2n - 1n : wide * 2n);
}
