/**
 * Tensors as torch's pickles rebuild them.
 * torch/_utils.py `_rebuild_*`, torch/_tensor.py `Tensor.__reduce_ex__` (torch 1.0 to 2.15).
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import type { GraphNode, GraphObject } from '../../pickle/graph.ts';
import { DTYPES, type DType } from '../model/dtype.ts';
import { extent, rowMajor, type SpanData, type Tensor } from '../model/tensor.ts';
import type { GroupValue, ModelValue, TensorValue } from '../model/value.ts';
import { argumentsOf, countOf, countsOf, nameOf, textOf } from './arguments.ts';
import type { Builder } from './interpreter.ts';
import { numbers } from './numbers-tensor.ts';
import { PACKED, TORCH_DTYPES, type TorchStorage } from './torch-storage.ts';

/** Finds the storage of a persistent id; throws for one that is not there or not as large as named. */
export type FindStorage = (id: GraphNode) => TorchStorage | undefined;

/** Dimensions that torch allows. */
const DIMENSIONS = 64;

/** The builders of torch's tensors. */
export function torchBuilders(find: FindStorage): (readonly [string, Builder])[] {
  const maker = new TensorMaker(find);
  const plain: Builder = (object) => maker.tensor(argumentsOf(object), undefined, object.offset);
  const typed: Builder = (object) => {
    const args = argumentsOf(object);
    return maker.tensor([...args.slice(0, 6), ...args.slice(7)], dtypeOf(args[6]), object.offset);
  };
  return [
    ['torch._utils _rebuild_tensor', plain],
    ['torch._utils _rebuild_tensor_v2', plain],
    ['torch._utils _rebuild_tensor_v3', typed],
    ['torch._utils _rebuild_parameter', parameter],
    ['torch._utils _rebuild_parameter_with_state', parameter],
    ['torch._utils _rebuild_qtensor', (object) => maker.quantised(object)],
    ['torch._utils _rebuild_sparse_tensor', sparse],
    ['torch._utils _rebuild_sparse_csr_tensor', sparse],
    ['torch._utils _rebuild_nested_tensor', nested],
    ['torch._tensor _rebuild_from_type_v2', fromType],
    ['torch._tensor _rebuild_from_type', fromType],
    ['torch Size', size],
    ...[
      'Float',
      'Double',
      'Half',
      'BFloat16',
      'Long',
      'Int',
      'Short',
      'Char',
      'Byte',
      'Bool',
    ].flatMap((type): (readonly [string, Builder])[] => [
      [`torch ${type}Tensor`, (object) => maker.filled(object)],
      [`torch.cuda ${type}Tensor`, (object) => maker.filled(object)],
    ]),
  ];
}

class TensorMaker {
  private readonly find: FindStorage;

  constructor(find: FindStorage) {
    this.find = find;
  }

  /** `(storage, offset, size, stride[, requires_grad, hooks[, metadata]])`. */
  tensor(
    args: readonly GraphNode[],
    dtype: DType | undefined,
    at: number,
  ): TensorValue | undefined {
    const [storageNode, offsetNode, sizeNode, strideNode, grad, , metadata] = args;
    const storage = storageNode?.kind === 'persistent' ? this.find(storageNode.id) : undefined;
    const [offset, shape, strides] = [
      countOf(offsetNode),
      countsOf(sizeNode),
      countsOf(strideNode),
    ];
    if (storage === undefined) return undefined;
    if (offset === undefined || shape === undefined || strides?.length !== shape.length) {
      throw malformed('a tensor whose place or shape is not made of counts', at);
    }
    if (PACKED.has(storage.type)) throw unsupported(`a tensor in a ${storage.type}`, at);
    const tensor = view(storage, { offset, shape, strides, dtype: dtype ?? storage.dtype }, at);
    const bits = lazyBits(metadata);
    const data = { ...tensor.data, ...bits };
    const requiresGrad = grad?.kind === 'bool' ? grad.value : undefined;
    return { kind: 'tensor', type: 'tensor', tensor: { ...tensor, data }, requiresGrad };
  }

  /** `torch.FloatTensor()` filled by BUILD with `(storage, offset, size, stride)`. */
  filled(object: GraphObject): TensorValue | undefined {
    const [state] = object.states;
    if (object.states.length !== 1 || state?.kind !== 'tuple') return undefined;
    return this.tensor(state.items, undefined, object.offset);
  }

  /** `(storage, offset, size, stride, (scheme, scale, zero point …), requires_grad, hooks)`. */
  quantised(object: GraphObject): GroupValue | undefined {
    const args = argumentsOf(object);
    const stored = this.tensor(args.slice(0, 4), undefined, object.offset);
    const [, , , , parameters] = args;
    if (stored === undefined || parameters?.kind !== 'tuple') return undefined;
    const scheme = nameOf(parameters.items[0]) ?? '';
    const layout = scheme.replace(' ', '.');
    return quantisedGroup(layout, stored, parameters.items.slice(1), this, object);
  }

  /** A number or tensor among quantisation parameters. */
  parameter(node: GraphNode | undefined, object: GraphObject): ModelValue {
    if (node?.kind === 'float') return numbers('F64', [], [node.value]);
    if (node?.kind === 'int') return numbers('I64', [], [node.value]);
    if (
      node?.kind === 'object' &&
      nameOf(node.callee)?.startsWith('torch._utils _rebuild_tensor')
    ) {
      const typed = nameOf(node.callee)?.endsWith('_v3') === true;
      const args = argumentsOf(node);
      const value = this.tensor(
        typed ? [...args.slice(0, 6), ...args.slice(7)] : args,
        typed ? dtypeOf(args[6]) : undefined,
        node.offset,
      );
      if (value !== undefined) return value;
    }
    throw unsupported('a quantised tensor with parameters that are no numbers', object.offset);
  }
}

function quantisedGroup(
  layout: string,
  stored: TensorValue,
  parameters: readonly GraphNode[],
  maker: TensorMaker,
  object: GraphObject,
): GroupValue {
  const [scale, zeroPoint, axis] = parameters;
  const parts: (readonly [string, ModelValue])[] = [
    ['', stored],
    ['scale', maker.parameter(scale, object)],
    ['zero_point', maker.parameter(zeroPoint, object)],
  ];
  if (axis !== undefined) parts.push(['axis', maker.parameter(axis, object)]);
  return { kind: 'group', what: 'quantised', layout, parts };
}

/** Where a tensor begins in its storage, in elements, and how it goes on. */
export interface View {
  readonly offset: number;
  readonly shape: readonly number[];
  readonly strides: readonly number[];
  readonly dtype: DType;
}

/** A view of a storage; refused where it reaches beyond it. */
export function view(
  storage: TorchStorage,
  { offset, shape, strides, dtype }: View,
  at: number,
): Tensor {
  if (shape.length > DIMENSIONS) throw malformed(`a tensor of ${shape.length} dimensions`, at);
  // Two float4 stand in one byte, and torch counts bytes.
  const item = Math.max(1, DTYPES[dtype].bits / 8);
  const last = offset + extent(shape, strides);
  if (!(last * item <= storage.bytes)) {
    const message = `a tensor that reaches ${last * item} bytes into a storage of ${storage.bytes}`;
    throw malformed(message, at);
  }
  const data: SpanData = {
    kind: 'span',
    source: storage.source,
    offset: storage.offset + offset * item,
    strides: isUsual(shape, strides) ? undefined : strides,
    bigEndian: storage.bigEndian ? true : undefined,
    storage: { key: storage.key, bytes: storage.bytes },
  };
  const packed = DTYPES[dtype].bits < 8;
  if (packed && data.strides !== undefined) throw unsupported(`a view of ${dtype} elements`, at);
  return { dtype, shape: packed ? doubled(shape) : shape, data };
}

/** safetensors counts elements where torch counts bytes of two. */
function doubled(shape: readonly number[]): readonly number[] {
  return shape.map((size, i) => (i === shape.length - 1 ? size * 2 : size));
}

function isUsual(shape: readonly number[], strides: readonly number[]): boolean {
  const usual = rowMajor(shape);
  return shape.includes(0) || strides.every((stride, i) => shape[i] === 1 || stride === usual[i]);
}

/** `{'conj': True, 'neg': True}` (torch/_utils.py `set_tensor_metadata`). */
function lazyBits(metadata: GraphNode | undefined): Pick<SpanData, 'conjugate' | 'negate'> {
  const isSet = (name: string): true | undefined =>
    metadata?.kind === 'dict' &&
    metadata.entries.some(
      ([key, value]) => textOf(key) === name && value.kind === 'bool' && value.value,
    )
      ? true
      : undefined;
  return { conjugate: isSet('conj'), negate: isSet('neg') };
}

function dtypeOf(node: GraphNode | undefined): DType {
  const name = node?.kind === 'global' && node.symbol.module === 'torch' ? node.symbol.name : '';
  const dtype = TORCH_DTYPES.get(name);
  if (dtype !== undefined) return dtype;
  throw unsupported(`a tensor of the type "${name.slice(0, 60)}"`, undefined);
}

/** `(data, requires_grad, hooks[, state])`. */
const parameter: Builder = (object, to) => {
  const [data, grad] = argumentsOf(object);
  const value = data === undefined ? undefined : to.value(data);
  if (value?.kind !== 'tensor') return value?.kind === 'group' ? value : undefined;
  const requiresGrad = grad?.kind === 'bool' ? grad.value : undefined;
  return { ...value, type: 'parameter', requiresGrad };
};

/** `(func, type, args[, state])`: a subclass of Tensor, or a tensor with attributes. */
const fromType: Builder = (object, to) => {
  const [func, , args] = argumentsOf(object);
  if (func?.kind !== 'global' || args === undefined) return undefined;
  const value = to.value(called(object, func, args));
  return value.kind === 'tensor' || value.kind === 'group' ? value : undefined;
};

/** The call that `_rebuild_from_type_v2` makes of its arguments. */
function called(object: GraphObject, callee: GraphNode, args: GraphNode): GraphObject {
  const { row, offset } = object;
  const nothing = { states: [], items: [], entries: [], kwargs: undefined };
  return { kind: 'object', row, offset, how: 'reduce', callee, args, ...nothing };
}

/** Names of the parts of each layout, in the order of the arguments. */
const SPARSE_PARTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['torch.sparse_coo', ['indices', 'values', 'size']],
  ['torch.sparse_csr', ['crow_indices', 'col_indices', 'values', 'size']],
  ['torch.sparse_csc', ['ccol_indices', 'row_indices', 'values', 'size']],
  ['torch.sparse_bsr', ['crow_indices', 'col_indices', 'values', 'size']],
  ['torch.sparse_bsc', ['ccol_indices', 'row_indices', 'values', 'size']],
]);

/** `(layout, (indices …, values, size[, is_coalesced]))`. */
const sparse: Builder = (object, to) => {
  const [layoutNode, data] = argumentsOf(object);
  const layout = layoutOf(layoutNode);
  for (const node of [layoutNode, ...(data?.kind === 'tuple' ? data.items : [])]) {
    if (node?.kind === 'object' && SPARSE_HELP.has(nameOf(node.callee) ?? '')) {
      to.understood.add(node.row);
    }
  }
  const names = SPARSE_PARTS.get(layout);
  if (names === undefined || data?.kind !== 'tuple') return undefined;
  const parts = names.map((name, i): readonly [string, ModelValue] => {
    const node = data.items[i];
    const shape = name === 'size' ? countsOf(node) : undefined;
    if (shape !== undefined) return [name, numbers('I64', [shape.length], shape.map(BigInt))];
    return [name, node === undefined ? { kind: 'none' } : to.value(node)];
  });
  return { kind: 'group', what: 'sparse', layout, parts };
};

/** Calls whose result is read off their arguments. */
const SPARSE_HELP: ReadonlySet<string> = new Set(['torch.serialization _get_layout', 'torch Size']);

/** `torch.serialization._get_layout('torch.sparse_coo')`, or the layout as a global. */
function layoutOf(node: GraphNode | undefined): string {
  if (node?.kind === 'global') return nameOf(node)?.replace(' ', '.') ?? '';
  if (node?.kind !== 'object' || nameOf(node.callee) !== 'torch.serialization _get_layout')
    return '';
  return textOf(argumentsOf(node)[0]) ?? '';
}

/** `(buffer, sizes, strides, storage_offsets)`. */
const nested: Builder = (object, to) => {
  const names = ['buffer', 'sizes', 'strides', 'storage_offsets'];
  const parts = argumentsOf(object).map((node, i): readonly [string, ModelValue] => [
    names[i] ?? `${i}`,
    to.value(node),
  ]);
  return { kind: 'group', what: 'nested', layout: 'torch.nested', parts };
};

const size: Builder = (object, to) => {
  const [items] = argumentsOf(object);
  if (items?.kind !== 'tuple' && items?.kind !== 'list') return undefined;
  const type = { module: 'torch', name: 'Size' };
  return { kind: 'tuple', items: items.items.map((item) => to.value(item)), type };
};

function malformed(message: string, offset: number | undefined): ModelFileError {
  return new ModelFileError('MALFORMED', message, { format: 'pickle', offset });
}

function unsupported(message: string, offset: number | undefined): ModelFileError {
  return new ModelFileError('UNSUPPORTED', message, { format: 'pickle', offset });
}
