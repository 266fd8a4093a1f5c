/**
 * Nodes of arrays, scalars and element types of numpy, and of scipy's sparse matrices.
 * skops/io/_numpy.py, _scipy.py (skops 0.16).
 * @module
 */
import type { GroupValue, ModelValue, TensorValue } from '../model/value.ts';
import { descrOf } from '../numpy/numpy-type.ts';
import {
  cannotHold,
  jsonNodeText,
  leaf,
  listed,
  nodeText,
  tupleNode,
  type Piece,
  type SkopsFiles,
  type SkopsNodePlan,
} from './node.ts';
import { scalarType } from './scalar-type.ts';
import { isTrustedScalar } from './trusted.ts';

/** An array or a scalar in an npy file. */
export function tensorNode(value: TensorValue, files: SkopsFiles): SkopsNodePlan {
  const { tensor, type } = value;
  if (descrOf(tensor) === undefined) throw cannotHold(`a tensor of ${tensor.dtype}`);
  if (type === 'tensor' || type === 'parameter') throw cannotHold(`a tensor of torch`);
  const name = type === 'scalar' ? scalarType(tensor) : type === 'matrix' ? 'matrix' : 'ndarray';
  if (name === undefined) throw cannotHold(`a scalar of ${tensor.descr ?? tensor.dtype}`);
  return {
    ...leaf('numpy', name, 'NdArrayNode'),
    fields: [`"type":"numpy","file":${files.file(value, 'npy')}`],
    untrusted: isTrustedScalar('numpy', name) ? [] : [`numpy.${name}`],
  };
}

/** What is one value in Python and several tensors here. */
export function groupNode(value: GroupValue, files: SkopsFiles): SkopsNodePlan {
  switch (value.what) {
    case 'object-array':
      return objectArrayNode(value);
    case 'masked':
      return maskedNode(value, files);
    case 'sparse':
      return sparseNode(value, files);
    default:
      throw cannotHold(`a ${value.what} tensor (${value.layout})`);
  }
}

function part({ parts }: GroupValue, name: string): ModelValue {
  return parts.find(([known]) => known === name)?.[1] ?? { kind: 'none' };
}

/** The fill value is not kept by skops itself either. */
function maskedNode(value: GroupValue, files: SkopsFiles): SkopsNodePlan {
  if (part(value, 'fill_value').kind !== 'none') {
    files.note('masked arrays get the usual fill value, as skops keeps none');
  }
  return {
    ...leaf('numpy.ma', 'MaskedArray', 'MaskedArrayNode'),
    fields: ['"content":{"data":', part(value, 'data'), ',"mask":', part(value, 'mask'), '}'],
  };
}

/** Formats that `scipy.sparse.save_npz` knows. */
const SPARSE = /^scipy\.(csr|csc|bsr|dia|coo)_(matrix|array)$/;

function sparseNode(value: GroupValue, files: SkopsFiles): SkopsNodePlan {
  const [, format, kind] = SPARSE.exec(value.layout) ?? [];
  if (format === undefined) throw cannotHold(`a sparse matrix of the layout ${value.layout}`);
  const [module, name] = [`scipy.sparse._${format}`, `${format}_${kind}`];
  return {
    ...leaf(module, name, 'SparseMatrixNode'),
    fields: [`"type":"scipy","file":${files.file(value, 'npz')}`],
    untrusted: [`${module}.${name}`],
  };
}

/** Dimensions of an array of objects, which its layout says. */
export function shapeOf({ layout }: GroupValue): readonly number[] {
  return (layout.match(/\d+/g) ?? []).map(Number);
}

/** Elements that numpy does not take for more dimensions when it makes an array of nested lists. */
const SINGLE: ReadonlySet<string> = new Set(['none', 'bool', 'int', 'float', 'str', 'symbol']);

/** Classes that have no length either: the trees of gradient boosting. */
const WITHOUT_LENGTH: ReadonlySet<string> = new Set([
  'sklearn.tree._classes',
  'sklearn.tree.tree',
  'sklearn.ensemble._hist_gradient_boosting.predictor',
]);

function isSingle(value: ModelValue): boolean {
  if (value.kind !== 'object') return SINGLE.has(value.kind);
  const { callee, how } = value;
  return how === 'newobj' && callee.kind === 'symbol' && WITHOUT_LENGTH.has(callee.symbol.module);
}

/** Nested lists of nodes. */
function objectArrayNode(value: GroupValue): SkopsNodePlan {
  const shape = shapeOf(value);
  const items = value.parts.map(([, item]) => item);
  const flat = shape.length === 1;
  if (shape.length === 0) throw cannotHold('an array of objects without dimensions');
  if (!flat && (items.length === 0 || !items.every(isSingle))) {
    throw cannotHold(`an array of objects of ${shape.length} dimensions that are no plain values`);
  }
  const shapeNode = tupleNode(shape.map((size) => jsonNodeText(String(size))));
  return {
    ...leaf('numpy', 'ndarray', 'NdArrayNode'),
    fields: [
      '"type":"json","content":',
      ...(flat ? listed(items) : nested(items, shape)),
      ',"shape":',
      ...nodeText(shapeNode),
    ],
  };
}

/** Rows as list nodes inside the list of the array. */
function nested(items: readonly ModelValue[], shape: readonly number[]): Piece[] {
  let rows: Piece[][] = items.map((item) => [item]);
  for (const size of shape.slice(1).toReversed()) {
    const lists: Piece[][] = [];
    for (let at = 0; at < rows.length; at += size) {
      const content = rows
        .slice(at, at + size)
        .flatMap((row, i) => (i === 0 ? row : [',', ...row]));
      const list = {
        ...leaf('builtins', 'list', 'ListNode'),
        fields: ['"content":[', ...content, ']'],
      };
      lists.push(nodeText(list));
    }
    rows = lists;
  }
  return ['[', ...rows.flatMap((row, i) => (i === 0 ? row : [',', ...row])), ']'];
}
