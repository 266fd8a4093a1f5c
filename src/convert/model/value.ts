/**
 * What a model file holds, whatever its format: plain values, tensors, and objects that nobody makes.
 *
 * Containers and objects may be shared and may hold themselves: who walks a value keeps a list of what is
 * still to be seen and never calls itself.
 * @module
 */
import type { ByteSource } from '../../core/source.ts';
import type { How, SymbolName } from '../../core/value.ts';
import type { Tensor } from './tensor.ts';

/** A value. Two references to one object are two references to one `ModelValue`. */
export type ModelValue =
  | { readonly kind: 'none' }
  | { readonly kind: 'bool'; readonly value: boolean }
  | { readonly kind: 'int'; readonly value: bigint }
  | { readonly kind: 'float'; readonly value: number }
  | { readonly kind: 'complex'; readonly real: number; readonly imaginary: number }
  | { readonly kind: 'str'; readonly text: string }
  | BytesValue
  | SequenceValue
  | DictValue
  | TensorValue
  | GroupValue
  | { readonly kind: 'symbol'; readonly symbol: SymbolName }
  | ObjectValue
  /** Something the loader gets from elsewhere, by an id. */
  | { readonly kind: 'persistent'; readonly id: ModelValue };

/** Bytes at a place. */
export interface BytesValue {
  readonly kind: 'bytes' | 'bytearray';
  readonly source: ByteSource;
  readonly offset: number;
  readonly length: number;
}

/** A list, a tuple or a set. */
export interface SequenceValue {
  readonly kind: 'list' | 'tuple' | 'set' | 'frozenset';
  readonly items: readonly ModelValue[];
  /** A named tuple's class, `torch.Size`: what it is besides a sequence. */
  readonly type?: SymbolName | undefined;
}

/** A mapping; keys are distinct. */
export interface DictValue {
  readonly kind: 'dict';
  readonly entries: readonly (readonly [ModelValue, ModelValue])[];
  /** `collections.OrderedDict` and the like. */
  readonly type?: SymbolName | undefined;
  /** What hangs on the mapping besides its items: `_metadata` of a state dict, a default factory. */
  readonly attributes?: ModelValue | undefined;
}

/** A tensor, an array, or a numpy scalar. */
export interface TensorValue {
  readonly kind: 'tensor';
  readonly tensor: Tensor;
  /** What it is in Python: `torch.Tensor`, `torch.nn.Parameter`, `numpy.ndarray`, `numpy.generic` … */
  readonly type: TensorType;
  readonly requiresGrad?: boolean | undefined;
}

/** What a tensor was, where a writer can tell the difference. */
export type TensorType = 'tensor' | 'parameter' | 'array' | 'matrix' | 'scalar';

/** Something that is one value in the framework and several tensors in a file. */
export interface GroupValue {
  readonly kind: 'group';
  readonly what: 'sparse' | 'quantised' | 'masked' | 'nested' | 'object-array' | 'frame';
  /** Layout or scheme: `torch.sparse_csr`, `scipy.csr_matrix`, `per_tensor_affine`. */
  readonly layout: string;
  readonly parts: readonly (readonly [string, ModelValue])[];
}

/** The result of a call that was not made. */
export interface ObjectValue {
  readonly kind: 'object';
  readonly how: How;
  readonly callee: ModelValue;
  readonly args: ModelValue;
  readonly kwargs: ModelValue | undefined;
  /** States given to it, in order. */
  readonly states: readonly ModelValue[];
  readonly items: readonly ModelValue[];
  readonly entries: readonly (readonly [ModelValue, ModelValue])[];
}
