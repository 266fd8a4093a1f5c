/**
 * What skops loads without being told to trust it.
 * skops 0.16 skops/io/_trusted_types.py, and the defaults of each node.
 * @module
 */
import { NUMPY_UFUNCS, TRUSTED_SKLEARN } from './trusted-names.ts';

const BUILTINS: ReadonlySet<string> = new Set([
  'int',
  'float',
  'str',
  'bool',
  'list',
  'set',
  'map',
  'tuple',
]);
/** `numpy.sctypeDict` of numpy 2. */
const NUMPY: ReadonlySet<string> = new Set([
  'bool',
  'bytes_',
  'clongdouble',
  'complex128',
  'complex64',
  'datetime64',
  'float16',
  'float32',
  'float64',
  'int16',
  'int32',
  'int64',
  'int8',
  'longdouble',
  'longlong',
  'object_',
  'str_',
  'timedelta64',
  'uint16',
  'uint32',
  'uint64',
  'uint8',
  'ulonglong',
  'void',
]);
let ufuncs: ReadonlySet<string> | undefined;

/** Whether a `TypeNode` of this name is loaded unasked. */
export function isTrustedType(module: string, name: string): boolean {
  return (module === 'builtins' && BUILTINS.has(name)) || isTrustedScalar(module, name);
}

/** Whether an array or a scalar of this class is. */
export function isTrustedScalar(module: string, name: string): boolean {
  return module === 'numpy' && (NUMPY.has(name) || name === 'ndarray');
}

/** Whether an `ObjectNode` of this class is. */
export function isTrustedObject(module: string, name: string): boolean {
  const names = Object.hasOwn(TRUSTED_SKLEARN, module) ? TRUSTED_SKLEARN[module] : undefined;
  return names?.split(' ').includes(name) === true;
}

/** Whether a name is that of a function of numpy or scipy that works element by element. */
export function isUfunc(module: string, name: string): boolean {
  if (module.startsWith('scipy.special.')) return /^[a-z]/.test(name);
  if (module !== 'numpy') return false;
  ufuncs ??= new Set(NUMPY_UFUNCS.split(' '));
  return ufuncs.has(name);
}

const LOSSES: ReadonlySet<string> = new Set([
  ...[
    'AbsoluteError',
    'ExponentialLoss',
    'HalfBinomialLoss',
    'HalfGammaLoss',
    'HalfMultinomialLoss',
    'HalfPoissonLoss',
    'HalfSquaredError',
    'HalfTweedieLoss',
    'HalfTweedieLossIdentity',
    'HuberLoss',
    'PinballLoss',
  ].map((name) => `sklearn._loss._loss.Cy${name}`),
  ...[
    'EpsilonInsensitive',
    'Hinge',
    'ModifiedHuber',
    'SquaredEpsilonInsensitive',
    'SquaredHinge',
  ].map((name) => `sklearn.linear_model._sgd_fast.${name}`),
]);
/** Losses of older versions of scikit-learn, which a skops beside them trusts. */
const OLD_LOSSES = /^sklearn\.linear_model\._sgd_fast\.(?:Huber|Log|SquaredLoss)$/;

/** Whether a class is a loss that skops makes by calling it with its arguments. */
export function isLoss(name: string): boolean {
  return LOSSES.has(name) || OLD_LOSSES.test(name);
}
