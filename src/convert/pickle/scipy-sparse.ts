/**
 * scipy's sparse matrices and arrays: an object whose state holds the arrays.
 * scipy/sparse/_base.py, _csr.py, _csc.py, _bsr.py, _coo.py, _dia.py (scipy 0.19 to 1.17). The formats `lil`
 * and `dok` hold Python objects and stay objects.
 * @module
 */
import type { GraphNode, GraphObject } from '../../pickle/graph.ts';
import type { ModelValue } from '../model/value.ts';
import { argumentsOf, countsOf, textOf } from './arguments.ts';
import type { Builder, Interpreter } from './interpreter.ts';
import { numbers } from './numbers-tensor.ts';

/** The arrays of each format, in the order in which scipy names them. */
const PARTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['csr', ['data', 'indices', 'indptr']],
  ['csc', ['data', 'indices', 'indptr']],
  ['bsr', ['data', 'indices', 'indptr']],
  ['dia', ['data', 'offsets']],
  ['coo', ['data', 'row', 'col']],
]);

/** What is known besides the arrays and can be found again from them. */
const FOUND_AGAIN: ReadonlySet<string> = new Set([
  '_shape',
  'shape',
  'maxprint',
  'coords',
  '_has_canonical_format',
  'has_canonical_format',
  '_has_sorted_indices',
  'has_sorted_indices',
  '_index_dtype',
  'format',
]);

function sparse(format: string, kind: 'matrix' | 'array'): Builder {
  return (object, to) => {
    const state = stateOf(object);
    const shape = countsOf(state?.get('_shape') ?? state?.get('shape'));
    const names = PARTS.get(format) ?? [];
    if (state === undefined || shape === undefined) return undefined;
    const arrays = partsOf(state, names, to);
    if (arrays === undefined || !onlyKnown(state, names)) return undefined;
    const size = numbers('I64', [shape.length], shape.map(BigInt));
    return {
      kind: 'group',
      what: 'sparse',
      layout: `scipy.${format}_${kind}`,
      parts: [...arrays, ['shape', size]],
    };
  };
}

/** The one dict that fills an object made by `cls.__new__(cls)`. */
function stateOf(object: GraphObject): ReadonlyMap<string, GraphNode> | undefined {
  const [state] = object.states;
  if (object.states.length !== 1 || state?.kind !== 'dict') return undefined;
  if (object.how === 'newobj' && argumentsOf(object).length > 0) return undefined;
  const entries = state.entries.map(([key, value]) => [textOf(key) ?? '', value] as const);
  return new Map(entries);
}

function onlyKnown(state: ReadonlyMap<string, GraphNode>, names: readonly string[]): boolean {
  return [...state.keys()].every((key) => names.includes(key) || FOUND_AGAIN.has(key));
}

function partsOf(
  state: ReadonlyMap<string, GraphNode>,
  names: readonly string[],
  to: Interpreter,
): (readonly [string, ModelValue])[] | undefined {
  const coords = state.get('coords');
  if (coords?.kind === 'tuple' && names.includes('row')) {
    const axes =
      coords.items.length === 2 ? ['row', 'col'] : coords.items.map((_n, i) => `coords.${i}`);
    const data = state.get('data');
    return tensorsOf(
      [['data', data], ...axes.map((name, i) => [name, coords.items[i]] as const)],
      to,
    );
  }
  return tensorsOf(
    names.map((name) => [name, state.get(name)] as const),
    to,
  );
}

function tensorsOf(
  nodes: readonly (readonly [string, GraphNode | undefined])[],
  to: Interpreter,
): (readonly [string, ModelValue])[] | undefined {
  const parts: (readonly [string, ModelValue])[] = [];
  for (const [name, node] of nodes) {
    const value = node && to.value(node);
    if (value?.kind !== 'tensor') return undefined;
    parts.push([name, value]);
  }
  return parts;
}

const MODULES = (format: string): string[] => [
  `scipy.sparse._${format}`,
  `scipy.sparse.${format}`,
  'scipy.sparse._arrays',
  'scipy.sparse',
];

/** Builders of sparse matrices. */
export const SPARSE_MATRICES: readonly (readonly [string, Builder])[] = [...PARTS.keys()].flatMap(
  (format) =>
    (['matrix', 'array'] as const).flatMap((kind) =>
      MODULES(format).map((module): readonly [string, Builder] => [
        `${module} ${format}_${kind}`,
        sparse(format, kind),
      ]),
    ),
);
