/**
 * Nodes of plain values: numbers, texts, bytes, sequences, names.
 * @module
 */
import type { BytesValue, ModelValue, SequenceValue } from '../model/value.ts';
import {
  argumentNode,
  cannotHold,
  constructed,
  jsonNode,
  jsonNodeText,
  leaf,
  listed,
  nodeText,
  tupleNode,
  type SkopsFiles,
  type SkopsNodePlan,
} from './node.ts';
import { floatText, intText } from './number-text.ts';
import { isTrustedType, isUfunc } from './trusted.ts';

/** None, a truth value, a number or a text. */
export function scalarNode(
  value: Extract<ModelValue, { readonly kind: 'none' | 'bool' | 'int' | 'float' | 'str' }>,
): SkopsNodePlan {
  switch (value.kind) {
    case 'none':
      return jsonNode('null');
    case 'bool':
      return jsonNode(String(value.value));
    case 'int':
      return jsonNode(intText(value.value));
    case 'float':
      return jsonNode(floatText(value.value));
    default:
      return jsonNode(JSON.stringify(value.text));
  }
}

/** `complex(real, imaginary)`. */
export function complexNode({
  real,
  imaginary,
}: Extract<ModelValue, { readonly kind: 'complex' }>): SkopsNodePlan {
  const parts = [real, imaginary].map((part) => jsonNodeText(floatText(part)));
  return constructed('builtins', 'complex', nodeText(tupleNode(parts)));
}

/** Bytes stand in a file of their own. */
export function bytesNode(value: BytesValue, files: SkopsFiles): SkopsNodePlan {
  const loader = value.kind === 'bytes' ? 'BytesNode' : 'BytearrayNode';
  const fields = [`"file":${files.file(value, 'bin')}`];
  return { ...leaf('builtins', value.kind, loader), fields };
}

const SEQUENCES = { list: 'ListNode', tuple: 'TupleNode', set: 'SetNode' } as const;

/** A list, a tuple or a set; a frozen set is made of a list. */
export function sequenceNode(value: SequenceValue): SkopsNodePlan {
  const { kind, items, type } = value;
  if (type !== undefined) throw cannotHold(`a ${type.module}.${type.name}`);
  const content = listed(items);
  if (kind !== 'frozenset') {
    return { ...leaf('builtins', kind, SEQUENCES[kind]), fields: ['"content":', ...content] };
  }
  const list = { ...leaf('builtins', 'list', 'ListNode'), fields: ['"content":', ...content] };
  const args = nodeText(list);
  return constructed('builtins', 'frozenset', argumentNode(args));
}

/** A class or a function, which skops imports. */
export function symbolNode({
  symbol,
}: Extract<ModelValue, { readonly kind: 'symbol' }>): SkopsNodePlan {
  const { module: from, name } = importable(symbol);
  // Older versions of numpy and scipy name the module in which a function was compiled.
  const module = COMPILED.test(from) && isUfunc('numpy', name) ? 'numpy' : from;
  if (isUfunc(module, name)) return leaf(module, name, 'FunctionNode');
  const untrusted = isTrustedType(module, name) ? [] : [`${module}.${name}`];
  return { ...leaf(module, name, 'TypeNode'), untrusted };
}

const COMPILED = /^numpy\._?core\._multiarray_umath$/;

/** A name that `getattr(import_module(module), name)` finds. */
export function importable({ module, name }: { readonly module: string; readonly name: string }): {
  readonly module: string;
  readonly name: string;
} {
  if (/^[^.\s]+$/u.test(name) && /^[^\s.]+(?:\.[^\s.]+)*$/u.test(module)) return { module, name };
  throw cannotHold(`${module}.${name}, as it imports only what stands in a module itself`);
}
