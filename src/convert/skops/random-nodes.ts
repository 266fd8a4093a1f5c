/**
 * Nodes of numpy's random generators and element types.
 * skops/io/_numpy.py (skops 0.16); numpy/random/_pickle.py, bit_generator.pyx, _generator.pyx (numpy 1.17 to 2.4).
 * @module
 */
import type { ModelValue, ObjectValue, TensorValue } from '../model/value.ts';
import { pickledType } from '../pickle/numpy-dtype.ts';
import type { NumpyType } from '../numpy/numpy-type.ts';
import {
  cannotHold,
  jsonNodeText,
  leaf,
  nodeText,
  textNode,
  type SkopsFiles,
  type SkopsNodePlan,
} from './node.ts';
import { mappingNode } from './mapping-nodes.ts';

/** A `RandomState`: its state is what `get_state(legacy=False)` gives. */
export function randomStateNode({ states }: ObjectValue): SkopsNodePlan | undefined {
  const [state] = states;
  if (states.length !== 1 || state === undefined) return undefined;
  return {
    ...leaf('numpy.random.mtrand', 'RandomState', 'RandomStateNode'),
    fields: ['"content":', state],
  };
}

/** A `Generator(bit_generator)`, whose bit generator has `(state, seed sequence)` as its state. */
export function generatorNode(
  value: ObjectValue,
  args: readonly ModelValue[],
  files: SkopsFiles,
): SkopsNodePlan | undefined {
  const [bits] = args;
  const [given] = value.states;
  const found = bits?.kind === 'object' ? bits.states[0] : given;
  const [state, seed] = found?.kind === 'tuple' ? found.items : [found, undefined];
  if (state?.kind !== 'dict') return undefined;
  return {
    ...leaf('numpy.random._generator', 'Generator', 'RandomGeneratorNode'),
    fields: [
      '"content":{"bit_generator":',
      ...nodeText(mappingNode('builtins', 'dict', state.entries, files)),
      ',"seed_seq":',
      ...nodeText(seedNode(seed, files)),
      '}',
    ],
  };
}

/** Attributes of a `SeedSequence` in the order in which Cython keeps them. */
const SEED_STATE = ['entropy', 'n_children_spawned', 'pool', 'pool_size', 'spawn_key'];
const KEPT = ['entropy', 'spawn_key', 'pool_size', 'n_children_spawned'];

/** What `SeedSequence.state` gives, which are the arguments that make one. */
function seedNode(seed: ModelValue | undefined, files: SkopsFiles): SkopsNodePlan {
  if (seed?.kind === 'dict') return mappingNode('builtins', 'dict', seed.entries, files);
  const [state] = seed?.kind === 'object' ? seed.states : [];
  if (state?.kind !== 'tuple' || state.items.length !== SEED_STATE.length) {
    if (seed !== undefined) throw cannotHold('a generator with a seed sequence of another version');
    files.note(
      'a random generator without its seed sequence: it goes on as before, but spawns others',
    );
    return mappingNode('builtins', 'dict', [[str('entropy'), { kind: 'int', value: 0n }]], files);
  }
  const entries = KEPT.map((name): readonly [ModelValue, ModelValue] => [
    str(name),
    state.items[SEED_STATE.indexOf(name)] ?? { kind: 'none' },
  ]);
  return mappingNode('builtins', 'dict', entries, files);
}

function str(text: string): ModelValue {
  return { kind: 'str', text };
}

/** `dtype(…)`: skops keeps it as an empty array of the type. */
export function dtypeNode(
  value: ObjectValue,
  _args: readonly ModelValue[],
  files: SkopsFiles,
): SkopsNodePlan {
  const element = pickledType(value);
  if (element === undefined) throw cannotHold('a type of numpy that its files have no word for');
  if (element.kind === 'numbers' && element.type.bigEndian) throw cannotHold('a big-endian type');
  const content: SkopsNodePlan =
    element.kind === 'objects'
      ? objectsNode()
      : {
          ...leaf('numpy', 'ndarray', 'NdArrayNode'),
          fields: [`"type":"numpy","file":${files.file(emptyArray(element.type), 'npy')}`],
        };
  return {
    ...leaf('numpy', 'dtype', 'DTypeNode'),
    fields: ['"content":', ...nodeText(content)],
    untrusted: ['numpy.dtype'],
  };
}

function objectsNode(): SkopsNodePlan {
  const shape = textNode('builtins', 'tuple', 'TupleNode', `"content":[${jsonNodeText('0')}]`);
  return {
    ...leaf('numpy', 'ndarray', 'NdArrayNode'),
    fields: [`"type":"json","content":[],"shape":${shape}`],
  };
}

function emptyArray({ bigEndian: _none, ...element }: NumpyType): TensorValue {
  const data = { kind: 'stream', bytes: () => [] } as const;
  return { kind: 'tensor', type: 'array', tensor: { ...element, shape: [0], data } };
}
