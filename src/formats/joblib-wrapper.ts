/**
 * The objects that stand for arrays in joblib streams, read from their state.
 * Follows joblib/numpy_pickle.py and numpy_pickle_compat.py. Attributes that joblib does not write
 * are refused: in the instance dict they would shadow the methods that read the array.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import type { SymbolName, Value } from '../core/value.ts';

/** An array whose bytes follow the BUILD of its wrapper. */
export interface WrappedArray {
  /** Number of items. */
  readonly count: bigint;
  readonly dtype: Extract<Value, { readonly kind: 'instance' }>;
  /** Whether a byte with the length of a padding comes first (joblib 1.2 and later). */
  readonly aligned: boolean;
}

const MODULES = ['joblib', 'sklearn.externals.joblib', 'externals.joblib'];
const ATTRIBUTES: ReadonlySet<string> = new Set([
  'subclass',
  'shape',
  'order',
  'dtype',
  'allow_mmap',
  'numpy_array_alignment_bytes',
]);
const SUBCLASSES: ReadonlySet<string> = new Set([
  'numpy.ndarray',
  'numpy.matrix',
  'numpy.memmap',
  'numpy.matrixlib.defmatrix.matrix',
  'numpy.core.memmap.memmap',
  'numpy._core.memmap.memmap',
]);
const DIMENSIONS = 64;

/** Which kind of wrapper a class is, if any: one whose array follows, or one that names a file. */
export function wrapperKind({ module, name }: SymbolName): 'inline' | 'file' | undefined {
  const last = name.slice(name.lastIndexOf('.') + 1);
  if (last !== 'NumpyArrayWrapper' && last !== 'NDArrayWrapper' && last !== 'ZNDArrayWrapper') {
    return undefined;
  }
  const known = MODULES.some(
    (root) => module === `${root}.numpy_pickle` || module === `${root}.numpy_pickle_compat`,
  );
  if (!known || last !== name) throw refused(`a wrapper class "${module} ${name}"`);
  return name === 'NumpyArrayWrapper' ? 'inline' : 'file';
}

/** The array that the state of a `NumpyArrayWrapper` describes. */
export function readWrapper(state: Value): WrappedArray {
  const attributes = dictOf(state);
  for (const name of attributes.keys()) {
    if (!ATTRIBUTES.has(name)) throw refused(`a wrapper with the attribute "${name.slice(0, 40)}"`);
  }
  checkSubclass(attributes.get('subclass'));
  checkOrder(attributes.get('order'));
  const dtype = attributes.get('dtype');
  if (dtype?.kind !== 'instance') throw refused('a wrapper without a dtype');
  const alignment = attributes.get('numpy_array_alignment_bytes');
  return {
    count: countOf(attributes.get('shape')),
    dtype,
    aligned: isAligned(alignment),
  };
}

/** The name of the file that an `NDArrayWrapper` or `ZNDArrayWrapper` makes joblib read. */
export function readFileName(state: Value): string {
  const name = dictOf(state).get('filename');
  if (name?.kind === 'str' && !name.clipped) return name.text;
  throw refused('a wrapper whose file name is no text');
}

function dictOf(state: Value): Map<string, Value> {
  if (state.kind !== 'dict' || state.elided > 0) throw refused('a wrapper whose state is no dict');
  const attributes = new Map<string, Value>();
  for (const [key, value] of state.entries) {
    if (key.kind !== 'str' || key.clipped)
      throw refused('a wrapper with an attribute that is no text');
    if (attributes.has(key.text)) throw refused(`a wrapper with two attributes "${key.text}"`);
    attributes.set(key.text, value);
  }
  return attributes;
}

function checkSubclass(value: Value | undefined): void {
  const { module, name } = value?.kind === 'global' ? value.symbol : { module: '', name: '' };
  if (!SUBCLASSES.has(`${module}.${name}`))
    throw refused(`a wrapper of the class "${module} ${name}"`);
}

function checkOrder(value: Value | undefined): void {
  if (value?.kind === 'str' && (value.text === 'C' || value.text === 'F')) return;
  throw refused('a wrapper whose order is neither C nor F');
}

function countOf(shape: Value | undefined): bigint {
  if (shape?.kind !== 'tuple' || shape.elided > 0 || shape.items.length > DIMENSIONS) {
    throw refused('a wrapper whose shape is no tuple of at most 64 numbers');
  }
  return shape.items.reduce((product, item) => {
    if (item.kind !== 'int' || item.value < 0n) throw refused('a shape that is not made of counts');
    return product * item.value;
  }, 1n);
}

function isAligned(value: Value | undefined): boolean {
  if (value === undefined || value.kind === 'none') return false;
  if (value.kind === 'int') return true;
  throw refused('a wrapper whose alignment is no number');
}

function refused(what: string): ModelFileError {
  return new ModelFileError('UNSUPPORTED', `${what} is not what joblib writes`);
}
