/**
 * Columns of numbers, truth values and moments.
 * @module
 */
import { readTensor } from '../model/read-tensor.ts';
import type { Tensor } from '../model/tensor.ts';
import type { DType } from '../model/dtype.ts';
import { PHYSICAL, type Column, type PandasType } from './column.ts';
import { bool, struct, type ThriftValue } from './thrift.ts';
import { rowsOf, windowOf } from './window.ts';

/** What Parquet makes of a type of elements. */
interface Layout {
  readonly physical: number;
  readonly bytes: number;
  readonly pandas: string;
  readonly logical?: ThriftValue | undefined;
  readonly converted?: number | undefined;
}

/** By ConvertedType (UINT_8 = 11 … UINT_64, INT_8 = 15 … INT_64); LogicalType has a byte that we do not write. */
function integer(bits: 8 | 16 | 32 | 64, signed: boolean): Layout {
  return {
    physical: bits === 64 ? PHYSICAL.int64 : PHYSICAL.int32,
    bytes: bits / 8,
    pandas: `${signed ? '' : 'u'}int${bits}`,
    converted: (signed ? 15 : 11) + Math.log2(bits) - 3,
  };
}

const LAYOUTS: ReadonlyMap<DType, Layout> = new Map<DType, Layout>([
  ['BOOL', { physical: PHYSICAL.boolean, bytes: 1, pandas: 'bool' }],
  ['I8', integer(8, true)],
  ['I16', integer(16, true)],
  ['I32', integer(32, true)],
  ['I64', integer(64, true)],
  ['U8', integer(8, false)],
  ['U16', integer(16, false)],
  ['U32', integer(32, false)],
  ['U64', integer(64, false)],
  ['F32', { physical: PHYSICAL.float, bytes: 4, pandas: 'float32' }],
  ['F64', { physical: PHYSICAL.double, bytes: 8, pandas: 'float64' }],
  // LogicalType.FLOAT16
  [
    'F16',
    { physical: PHYSICAL.fixed, bytes: 2, pandas: 'float16', logical: struct([15, struct()]) },
  ],
]);

/** Values that are missing: one byte for each row, not 0 where there is none. */
export type Missing = (from: number, to: number) => Uint8Array;

/** A column of a tensor of one dimension; undefined for types that Parquet has not. */
export function numberColumn(
  name: string,
  tensor: Tensor,
  missing?: { readonly at: Missing; readonly numpyType: string },
): Column | undefined {
  const layout = LAYOUTS.get(tensor.dtype);
  if (layout === undefined) return undefined;
  const { physical, logical, converted, pandas: pandasType } = layout;
  const pandas: PandasType = { pandasType, numpyType: missing?.numpyType ?? pandasType };
  const [rows = 0] = tensor.shape;
  const width = physical === PHYSICAL.fixed ? layout.bytes : undefined;
  const shared = { name, rows, physical, width, logical, converted, pandas };
  const present = missing && ((from: number, to: number) => inverted(missing.at(from, to)));
  const straight = present === undefined && layout.bytes === physicalBytes(physical, layout.bytes);
  if (straight && physical !== PHYSICAL.boolean) {
    return { ...shared, values: (from, to) => readTensor(rowsOf(tensor, from, to)) };
  }
  return {
    ...shared,
    present,
    values: (from, to) => [packed(tensor, layout, { from, to, present })],
  };
}

/** `datetime64` columns: the least number stands for no moment (`NaT`). */
export function momentColumn(
  name: string,
  tensor: Tensor,
  zone: string | undefined,
): Column | undefined {
  const unit = /^<M8\[(s|ms|us|ns)\]$/.exec(tensor.descr ?? '')?.[1];
  if (unit === undefined) return undefined;
  const [rows = 0] = tensor.shape;
  const factor = unit === 's' ? 1000n : 1n;
  const number = { s: 1, ms: 1, us: 2, ns: 3 }[unit] ?? 3;
  const time = struct([1, bool(zone !== undefined)], [2, struct([number, struct()])]);
  const present: NonNullable<Column['present']> = (from, to) => {
    const moments = wide(windowOf(tensor, from, to));
    return Uint8Array.from(moments, (moment) => (moment === NOT_A_TIME ? 0 : 1));
  };
  return {
    name,
    rows,
    physical: PHYSICAL.int64,
    // LogicalType.TIMESTAMP
    logical: struct([8, time]),
    present,
    values: (from, to) => {
      const moments = wide(windowOf(tensor, from, to)).filter((moment) => moment !== NOT_A_TIME);
      const scaled = factor === 1n ? moments : moments.map((moment) => moment * factor);
      return [new Uint8Array(scaled.buffer, scaled.byteOffset, scaled.byteLength)];
    },
    pandas: {
      pandasType: zone === undefined ? 'datetime' : 'datetimetz',
      numpyType: `datetime64[${unit === 's' ? 'ms' : unit}]`,
      metadata: zone === undefined ? undefined : { timezone: zone },
    },
    changed: momentChange(unit, zone),
  };
}

/** Without a schema of Arrow, readers have one unit for zones other than UTC, and none for seconds. */
function momentChange(unit: string, zone: string | undefined): string | undefined {
  if (unit === 's') return 'moments in seconds are kept in milliseconds';
  const local = zone !== undefined && zone !== 'UTC' && unit !== 'ns';
  return local ? 'pandas reads moments of this zone back in nanoseconds' : undefined;
}

const NOT_A_TIME = -(2n ** 63n);

/** A copy as numbers of 64 bits; every platform that runs this is little endian. */
function wide(bytes: Uint8Array): BigInt64Array {
  return new BigInt64Array(bytes.slice().buffer);
}

function physicalBytes(physical: number, bytes: number): number {
  if (physical === PHYSICAL.int32) return 4;
  return physical === PHYSICAL.boolean ? 0 : bytes;
}

function inverted(mask: Uint8Array): Uint8Array {
  return mask.map((byte) => (byte === 0 ? 1 : 0));
}

interface Rows {
  readonly from: number;
  readonly to: number;
  readonly present: Column['present'];
}

/** Values that are there, widened to what Parquet keeps them in. */
function packed(
  tensor: Tensor,
  { physical, bytes, pandas }: Layout,
  { from, to, present }: Rows,
): Uint8Array {
  const all = windowOf(tensor, from, to);
  const there = present?.(from, to);
  const rows = Array.from({ length: to - from }, (_, i) => i).filter((i) => there?.[i] !== 0);
  if (physical === PHYSICAL.boolean) return bits(rows.map((row) => all[row] ?? 0));
  const width = physicalBytes(physical, bytes);
  const out = new Uint8Array(rows.length * width);
  for (const [i, row] of rows.entries()) {
    out.set(all.subarray(row * bytes, (row + 1) * bytes), i * width);
    const negative = !pandas.startsWith('u') && ((all[(row + 1) * bytes - 1] ?? 0) & 0x80) !== 0;
    if (negative) out.fill(0xff, i * width + bytes, (i + 1) * width);
  }
  return out;
}

/** Truth values eight to a byte, the first in the lowest bit. */
export function bits(values: ArrayLike<number>): Uint8Array {
  const out = new Uint8Array(Math.ceil(values.length / 8));
  for (let i = 0; i < values.length; i++) {
    if ((values[i] ?? 0) !== 0) out[i >> 3] = (out[i >> 3] ?? 0) | (1 << (i & 7));
  }
  return out;
}
