/**
 * .npy, .npz, numpy arrays inside pickles, and joblib's array wrappers.
 * @module
 */
import { concat, filled, littleEndian, utf8, type Piece } from './bytes.ts';
import { BUILD, NEWFALSE, NEWTRUE, NONE, REDUCE, global } from './opcodes.ts';
import { attributes, bytes, call, instance, num, str, tuple } from './pickle.ts';
import { zip, type ZipMember } from './zip.ts';

/** What an .npy file holds. */
export interface Npy {
  readonly descr?: string;
  readonly shape?: readonly number[];
  readonly data: Uint8Array;
  /** The whole header text instead of an honest one. */
  readonly header?: string;
  readonly version?: 1 | 2 | 3;
}

/** An .npy file (numpy/lib/format.py). */
export function npy({ descr = '<f8', shape = [1], data, header, version = 1 }: Npy): Uint8Array {
  const dims = shape.length === 1 ? `${shape[0]},` : shape.join(', ');
  const text = header ?? `{'descr': '${descr}', 'fortran_order': False, 'shape': (${dims}), }`;
  const width = version === 1 ? 2 : 4;
  const used = 8 + width + utf8(text).length + 1;
  const padded = utf8(`${text}${' '.repeat((64 - (used % 64)) % 64)}\n`);
  return concat(0x93, utf8('NUMPY'), version, 0, littleEndian(padded.length, width), padded, data);
}

/** An .npy file of dtype object: its data is a pickle. */
export const objectNpy = (pickled: Uint8Array): Uint8Array => npy({ descr: '|O', data: pickled });

/** An .npz file. */
export function npz(
  arrays: Readonly<Record<string, Uint8Array>>,
  options: Partial<ZipMember> = {},
): Uint8Array {
  const members = Object.entries(arrays);
  return zip(members.map(([name, data]) => ({ name: `${name}.npy`, data, ...options })));
}

/** `numpy.dtype(code)` with its state, as every numpy writes it. */
export function dtype(code: string, byteOrder = '<'): Piece {
  const object = code.startsWith('O');
  const order = object ? '|' : byteOrder;
  const flags = num(object ? 63 : 0);
  return [
    call(global('numpy', 'dtype'), str(code), NEWFALSE, NEWTRUE),
    tuple(num(3), str(order), NONE, NONE, NONE, num(-1), num(-1), flags),
    BUILD,
  ];
}

/** A one-dimensional array in a plain pickle: `_reconstruct` and BUILD. */
export function ndarray(code: string, count: number, data: Uint8Array): Piece {
  return [
    call(
      global('numpy.core.multiarray', '_reconstruct'),
      global('numpy', 'ndarray'),
      tuple(num(0)),
      bytes(utf8('b')),
    ),
    tuple(num(1), tuple(num(count)), dtype(code), NEWFALSE, bytes(data)),
    BUILD,
  ];
}

/** An array as joblib writes it: a wrapper, then the data between the opcodes. */
export interface JoblibArray {
  readonly dtype?: string;
  readonly shape?: readonly number[];
  readonly order?: 'C' | 'F';
  /** What follows the wrapper: raw data, or a pickle when the dtype is object. */
  readonly data: Uint8Array;
  /** joblib 1.2 and later align; before, and for object arrays, there is no padding. */
  readonly alignment?: 16 | 'none' | 'absent';
  /** Bytes of padding, which a writer chooses by position and a reader just believes. */
  readonly padding?: number;
  /** Extra state of the wrapper. */
  readonly state?: Readonly<Record<string, Piece>>;
}

/** A NumpyArrayWrapper and its array (joblib/numpy_pickle.py). */
export function joblibArray(array: JoblibArray): Piece {
  const { dtype: code = 'f8', order = 'C', alignment = 16, padding = 8 } = array;
  const shape = array.shape ?? [Math.trunc(array.data.length / 8)];
  const padded = alignment === 16 && !code.startsWith('O');
  const align: Record<string, Piece> =
    alignment === 'absent'
      ? {}
      : { numpy_array_alignment_bytes: alignment === 16 ? num(16) : NONE };
  return [
    instance(global('joblib.numpy_pickle', 'NumpyArrayWrapper')),
    attributes({
      subclass: global('numpy', 'ndarray'),
      shape: tuple(...shape.map(num)),
      order: str(order),
      dtype: dtype(code),
      allow_mmap: NEWTRUE,
      ...align,
      ...array.state,
    }),
    BUILD,
    padded ? [padding, filled(padding, 0xff)] : [],
    array.data,
  ];
}

/** `_codecs.encode(text, 'latin1')`: bytes in protocols before 3. */
export const encodedBytes = (text: string): Piece => [
  global('_codecs', 'encode'),
  tuple(str(text), str('latin1')),
  REDUCE,
];
