/**
 * Nodes of plain values: numbers, texts, bytes, sequences, mappings, names.
 * @module
 */
import type { BytesValue, DictValue, ModelValue, SequenceValue } from '../model/value.ts';
import { dictKeys } from './dict-keys.ts';
import { floatText, intText } from './number-text.ts';
import {
  cannotHold,
  jsonNode,
  leaf,
  listed,
  nodeText,
  tupleNode,
  type SkopsFiles,
  type SkopsNodePlan,
} from './node.ts';
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
  const parts = [real, imaginary].map((part) => nodeText(jsonNode(floatText(part))).join(''));
  return constructed('builtins', 'complex', nodeText(tupleNode(parts)));
}

/** What a class makes of arguments: skops calls it, so only classes that are known get here. */
export function constructed(
  module: string,
  name: string,
  content: readonly (string | ModelValue)[],
): SkopsNodePlan {
  return {
    ...leaf(module, name, 'ConstructorFromReduceNode'),
    fields: ['"content":', ...content],
    untrusted: [`${module}.${name}`],
  };
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
  return constructed('builtins', 'frozenset', nodeText(tupleOf(args)));
}

function tupleOf(one: readonly (string | ModelValue)[]): SkopsNodePlan {
  return {
    ...leaf('builtins', 'tuple', 'TupleNode'),
    fields: ['"content":[', ...one, ']'],
  };
}

/** Mappings that skops fills item by item, besides `dict` itself. */
const MAPPINGS: ReadonlySet<string> = new Set(['collections.OrderedDict', 'collections.Counter']);

/** A mapping. */
export function dictNode(value: DictValue, files: SkopsFiles): SkopsNodePlan {
  const { entries, attributes, type } = value;
  const name = type === undefined ? 'builtins.dict' : `${type.module}.${type.name}`;
  if (name === 'collections.defaultdict') return defaultDictNode(value, files);
  if (type !== undefined && !MAPPINGS.has(name)) throw cannotHold(`a ${name}`);
  if (attributes !== undefined && !isEmpty(attributes)) throw cannotHold(`attributes of a ${name}`);
  return mappingNode(type?.module ?? 'builtins', type?.name ?? 'dict', entries, files);
}

/** A mapping of any class that skops fills item by item. */
export function mappingNode(
  module: string,
  name: string,
  entries: DictValue['entries'],
  files: SkopsFiles,
): SkopsNodePlan {
  const keys = dictKeys(entries.map(([key]) => key));
  if (keys === undefined) return pairsNode(module, name, entries, files);
  const types = keys.map((key) => nodeText(leaf(key.module, key.type, 'TypeNode')).join(''));
  const fields = entries.flatMap(([, item], i): (string | ModelValue)[] => [
    `${i === 0 ? '' : ','}${JSON.stringify(keys[i]?.text ?? '')}:`,
    item,
  ]);
  const untrusted = isTrustedMapping(module, name) ? [] : [`${module}.${name}`];
  for (const key of keys) {
    if (!isTrustedType(key.module, key.type)) untrusted.push(`${key.module}.${key.type}`);
  }
  const keyTypes = { ...leaf('builtins', 'list', 'ListNode') };
  return {
    ...leaf(module, name, 'DictNode'),
    // skops reads the types of the keys first.
    fields: [
      '"key_types":',
      `${nodeText({ ...keyTypes, fields: [`"content":[${types.join(',')}]`] }).join('')}`,
      ',"content":{',
      ...fields,
      '}',
    ],
    untrusted,
  };
}

/** A dict whose keys a JSON object cannot have: it is made of a list of pairs. */
function pairsNode(
  module: string,
  name: string,
  entries: DictValue['entries'],
  files: SkopsFiles,
): SkopsNodePlan {
  if (name === 'Counter' || (module !== 'builtins' && module !== 'collections')) {
    throw cannotHold(`keys of a ${module}.${name} that are not texts or numbers`);
  }
  const pairs = entries.map(([key, item]) => nodeText(tupleNode([key, item])));
  const content = pairs.flatMap((pair, i) => (i === 0 ? pair : [',', ...pair]));
  const list = {
    ...leaf('builtins', 'list', 'ListNode'),
    fields: ['"content":[', ...content, ']'],
  };
  files.note(
    `${module}.${name} is made of a list of pairs, as its keys are not all texts or numbers`,
  );
  return constructed(module, name, nodeText(tupleOf(nodeText(list))));
}

function isTrustedMapping(module: string, name: string): boolean {
  return (
    `${module}.${name}` === 'builtins.dict' || `${module}.${name}` === 'collections.OrderedDict'
  );
}

/** skops calls `defaultdict(**items)`. */
function defaultDictNode({ entries, attributes }: DictValue, files: SkopsFiles): SkopsNodePlan {
  if (entries.some(([key]) => key.kind !== 'str')) {
    throw cannotHold('a defaultdict with keys that are no texts');
  }
  const main = mappingNode('builtins', 'dict', entries, files);
  return {
    ...leaf('collections', 'defaultdict', 'DefaultDictNode'),
    fields: [
      '"content":{"main":',
      ...nodeText(main),
      ',"default_factory":',
      attributes ?? { kind: 'none' },
      '}',
    ],
  };
}

function isEmpty(value: ModelValue): boolean {
  return value.kind === 'none' || (value.kind === 'dict' && value.entries.length === 0);
}

/** A class or a function, which skops imports. */
export function symbolNode({
  symbol,
}: Extract<ModelValue, { readonly kind: 'symbol' }>): SkopsNodePlan {
  const { module, name } = importable(symbol);
  if (isUfunc(module, name)) return leaf(module, name, 'FunctionNode');
  const untrusted = isTrustedType(module, name) ? [] : [`${module}.${name}`];
  return { ...leaf(module, name, 'TypeNode'), untrusted };
}

/** A name that `getattr(import_module(module), name)` finds. */
export function importable({ module, name }: { readonly module: string; readonly name: string }): {
  readonly module: string;
  readonly name: string;
} {
  if (/^[^.\s]+$/u.test(name) && /^[^\s.]+(?:\.[^\s.]+)*$/u.test(module)) return { module, name };
  throw cannotHold(`${module}.${name}, as it imports only what stands in a module itself`);
}
