/**
 * Nodes of what known callables make. What is not listed here is refused, since skops would have to call
 * something that nobody knows.
 * skops/io/_general.py, _numpy.py, _sklearn.py (skops 0.16).
 * @module
 */
import type { ModelValue, ObjectValue } from '../model/value.ts';
import { methodNode, operatorNode, partialNode, sliceNode } from './callable-nodes.ts';
import {
  constructed,
  leaf,
  nodeText,
  textNode,
  tupleNode,
  type SkopsFiles,
  type SkopsNodePlan,
} from './node.ts';
import { dtypeNode, generatorNode, randomStateNode } from './random-nodes.ts';
import { isLoss } from './trusted.ts';

/** A class or a function by name. */
export interface ClassName {
  readonly module: string;
  readonly name: string;
}

/** The arguments of the call; none when they are no tuple. */
export function argsOf({ args }: ObjectValue): readonly ModelValue[] {
  return args.kind === 'tuple' ? args.items : [];
}

/** Classes of the standard library that are called with plain arguments. */
const CONSTRUCTED: ReadonlySet<string> = new Set([
  'builtins.range',
  'datetime.timedelta',
  'datetime.timezone',
  'decimal.Decimal',
  'fractions.Fraction',
  'uuid.UUID',
]);

type Called = (
  value: ObjectValue,
  args: readonly ModelValue[],
  files: SkopsFiles,
) => SkopsNodePlan | undefined;

const CALLED: ReadonlyMap<string, Called> = new Map<string, Called>([
  ['sklearn.tree._tree.Tree', tree],
  ['numpy.dtype', dtypeNode],
  ['numpy.random._pickle.__randomstate_ctor', randomStateNode],
  ['numpy.random._pickle.__generator_ctor', generatorNode],
  ['functools.partial', partialNode],
  ['builtins.slice', sliceNode],
  ['builtins.getattr', methodNode],
  ['operator.itemgetter', operatorNode('itemgetter')],
  ['operator.attrgetter', operatorNode('attrgetter')],
  ['operator.methodcaller', operatorNode('methodcaller')],
]);

/** The node of what a known callable makes; undefined for another one. */
export function calledNode(
  value: ObjectValue,
  symbol: ClassName,
  args: readonly ModelValue[],
  files: SkopsFiles,
): SkopsNodePlan | undefined {
  if (value.how !== 'reduce') return undefined;
  const name = `${symbol.module}.${symbol.name}`;
  const node = CALLED.get(name)?.(value, args, files) ?? lossNode(value, symbol, args);
  if (node !== undefined) return node;
  const isBare = value.states.length + value.items.length + value.entries.length === 0;
  return CONSTRUCTED.has(name) && isBare
    ? constructed(symbol.module, symbol.name, nodeText(tupleNode(args)))
    : undefined;
}

/** `Tree(n_features, n_classes, n_outputs)` with a dict as its state. */
function tree({ args, states }: ObjectValue): SkopsNodePlan | undefined {
  const [state] = states;
  if (states.length !== 1 || state === undefined) return undefined;
  return {
    ...leaf('sklearn.tree._tree', 'Tree', 'TreeNode'),
    // skops reads the state before the arguments.
    fields: ['"content":', state, ',"__reduce__":{"args":', args, '}'],
    untrusted: ['sklearn.tree._tree.Tree'],
  };
}

/** `Hinge(1.0)`, `CyPinballLoss(0.5)`, or `__pyx_unpickle_CyPinballLoss(cls, checksum, (0.5,))`. */
function lossNode(
  { args: tuple, states }: ObjectValue,
  symbol: ClassName,
  args: readonly ModelValue[],
): SkopsNodePlan | undefined {
  const [type, , state] = args;
  const isPyx = type?.kind === 'symbol' && symbol.name === `__pyx_unpickle_${type.symbol.name}`;
  const { module, name } = isPyx ? type.symbol : symbol;
  // Some builds of scikit-learn call the module by its last name.
  const from = module === '_loss' ? 'sklearn._loss._loss' : module;
  if (!isLoss(`${from}.${name}`) || states.length > 0) return undefined;
  const given = isPyx ? state : tuple;
  if (given?.kind !== 'tuple') return undefined;
  const nothing = textNode('builtins', 'dict', 'DictNode', NO_ITEMS);
  return {
    ...leaf(from, name, 'LossNode'),
    fields: [`"content":${nothing},"__reduce__":{"args":`, given, '}'],
  };
}

const NO_ITEMS = `"key_types":${textNode('builtins', 'list', 'ListNode', '"content":[]')},"content":{}`;
