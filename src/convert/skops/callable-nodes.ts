/**
 * Nodes of what is called later: partial functions, methods, operators; and slices.
 * skops/io/_general.py (skops 0.16).
 * @module
 */
import type { ModelValue, ObjectValue } from '../model/value.ts';
import { cannotHold, leaf, type SkopsFiles, type SkopsNodePlan } from './node.ts';

/** `partial(func)` filled with `(func, args, keywords, namespace)`. */
export function partialNode({ states }: ObjectValue): SkopsNodePlan | undefined {
  const [state] = states;
  if (states.length !== 1 || state?.kind !== 'tuple' || state.items.length !== 4) return undefined;
  const [func, args, keywords, namespace] = state.items;
  if (func === undefined || args === undefined || keywords === undefined) return undefined;
  return {
    ...leaf('functools', 'partial', 'PartialNode'),
    fields: [
      '"content":{"func":',
      func,
      ',"args":',
      args,
      ',"kwds":',
      keywords,
      ',"namespace":',
      namespace ?? { kind: 'none' },
      '}',
    ],
    untrusted: ['functools.partial'],
  };
}

/** `slice(start, stop, step)`, of which skops keeps plain numbers only. */
export function sliceNode(
  _value: ObjectValue,
  args: readonly ModelValue[],
): SkopsNodePlan | undefined {
  if (args.length !== 3) return undefined;
  const [start, stop, step] = args.map(edge);
  return {
    ...leaf('builtins', 'slice', 'SliceNode'),
    fields: [`"content":{"start":${start},"stop":${stop},"step":${step}}`],
  };
}

function edge(value: ModelValue): string {
  if (value.kind === 'none') return 'null';
  if (value.kind === 'int') return String(value.value);
  if (value.kind === 'str') return JSON.stringify(value.text);
  throw cannotHold(`a slice with a ${value.kind}`);
}

/** `getattr(object, 'method')`: how pickles write bound methods. */
export function methodNode(
  { states }: ObjectValue,
  args: readonly ModelValue[],
): SkopsNodePlan | undefined {
  const [owner, method] = args;
  if (args.length !== 2 || states.length > 0 || method?.kind !== 'str') return undefined;
  if (owner?.kind !== 'object' || owner.callee.kind !== 'symbol') return undefined;
  // skops demands that the node names the class of the object: only of those made plainly it is known here.
  if (owner.how !== 'newobj') return undefined;
  const { module, name } = owner.callee.symbol;
  return {
    ...leaf(module, name, 'MethodNode'),
    fields: ['"content":{"obj":', owner, `,"func":${JSON.stringify(method.text)}}`],
    untrusted: [`${module}.${name}`, `${module}.${name}.${method.text}`],
  };
}

/** `itemgetter(...)` and its like. */
export function operatorNode(
  name: string,
): (
  value: ObjectValue,
  args: readonly ModelValue[],
  files: SkopsFiles,
) => SkopsNodePlan | undefined {
  return ({ args, states }) =>
    states.length > 0 || args.kind !== 'tuple'
      ? undefined
      : {
          ...leaf('operator', name, 'OperatorFuncNode'),
          fields: ['"attrs":', args],
          untrusted: [`operator.${name}`],
        };
}
