/**
 * Keys of mappings: skops writes them as the keys of a JSON object, and makes them again by calling their
 * type with that text (`DictNode._construct`).
 * @module
 */
import { readTensor } from '../model/read-tensor.ts';
import { tensorBytes } from '../model/tensor.ts';
import type { ModelValue, TensorValue } from '../model/value.ts';
import { floatText } from './number-text.ts';
import { scalarType } from './scalar-type.ts';

/** A key as it is written, and the type that makes it. */
export interface DictKey {
  readonly text: string;
  readonly module: string;
  readonly type: string;
}

/** The keys of a mapping; undefined where one of them would not come back as it was. */
export function dictKeys(keys: readonly ModelValue[]): readonly DictKey[] | undefined {
  const made: DictKey[] = [];
  const texts = new Set<string>();
  for (const key of keys) {
    const text = dictKey(key);
    if (text === undefined || texts.has(text.text)) return undefined;
    texts.add(text.text);
    made.push(text);
  }
  return made;
}

function dictKey(key: ModelValue): DictKey | undefined {
  switch (key.kind) {
    case 'str':
      return { text: key.text, module: 'builtins', type: 'str' };
    case 'int':
      return { text: String(key.value), module: 'builtins', type: 'int' };
    case 'float':
      return { text: floatText(key.value), module: 'builtins', type: 'float' };
    case 'tensor':
      return numpyKey(key);
    default:
      // `bool("False")` is True, and None and tuples are not made of texts at all.
      return undefined;
  }
}

/** Whole numbers, floats and texts of numpy, which skops turns into Python's before it writes them. */
function numpyKey(value: TensorValue): DictKey | undefined {
  const { dtype, shape } = value.tensor;
  const type = scalarType(value.tensor);
  if (value.type !== 'scalar' || shape.length > 0 || type === undefined) return undefined;
  const bytes = new Uint8Array(8);
  if (tensorBytes(value.tensor) > bytes.length) return undefined;
  for (const piece of readTensor(value.tensor)) bytes.set(piece);
  const text = numberText(dtype, new DataView(bytes.buffer));
  return text === undefined ? undefined : { text, module: 'numpy', type };
}

function numberText(dtype: string, view: DataView): string | undefined {
  switch (dtype) {
    case 'I8':
      return String(view.getInt8(0));
    case 'I16':
      return String(view.getInt16(0, true));
    case 'I32':
      return String(view.getInt32(0, true));
    case 'I64':
      return String(view.getBigInt64(0, true));
    case 'U8':
      return String(view.getUint8(0));
    case 'U16':
      return String(view.getUint16(0, true));
    case 'U32':
      return String(view.getUint32(0, true));
    case 'U64':
      return String(view.getBigUint64(0, true));
    case 'F32':
      return floatText(view.getFloat32(0, true));
    case 'F64':
      return floatText(view.getFloat64(0, true));
    default:
      return undefined;
  }
}
