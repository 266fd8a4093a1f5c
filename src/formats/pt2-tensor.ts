/**
 * A tensor as the table of an exported program describes it.
 * torch 2.15 torch/_export/serde/schema.py `ScalarType`, `TensorMeta`.
 * @module
 */
import { jsonField, type JsonValue } from './json-value.ts';

/** Name, type and shape. */
export interface Pt2Tensor {
  readonly name: string;
  readonly dtype: string;
  readonly shape: readonly number[];
}

/** By number. */
const DTYPES: ReadonlyMap<string, string> = new Map([
  ['1', 'uint8'],
  ['2', 'int8'],
  ['3', 'int16'],
  ['4', 'int32'],
  ['5', 'int64'],
  ['6', 'float16'],
  ['7', 'float32'],
  ['8', 'float64'],
  ['9', 'complex32'],
  ['10', 'complex64'],
  ['11', 'complex128'],
  ['12', 'bool'],
  ['13', 'bfloat16'],
  ['28', 'uint16'],
  ['29', 'float8_e4m3fn'],
  ['30', 'float8_e5m2'],
]);

/** What the entry of a table says; unknown types keep their number, unknown sizes are -1. */
export function pt2Tensor(name: string, entry: JsonValue | undefined): Pt2Tensor {
  const meta = jsonField(entry, 'tensor_meta');
  const code = numberText(jsonField(meta, 'dtype')) ?? '?';
  const sizes = jsonField(meta, 'sizes');
  const shape = (sizes?.kind === 'array' ? sizes.items : []).map((size) =>
    Number(numberText(jsonField(size, 'as_int')) ?? -1),
  );
  return { name, dtype: DTYPES.get(code) ?? `type ${code}`, shape };
}

function numberText(value: JsonValue | undefined): string | undefined {
  return value?.kind === 'number' ? value.text : undefined;
}
