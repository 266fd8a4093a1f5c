/**
 * Nodes of mappings. skops/io/_general.py `DictNode`, `DefaultDictNode` (skops 0.16).
 * @module
 */
import type { DictValue, ModelValue } from '../model/value.ts';
import { dictKeys } from './dict-keys.ts';
import {
  argumentNode,
  cannotHold,
  constructed,
  leaf,
  nodeText,
  textNode,
  tupleNode,
  type Piece,
  type SkopsFiles,
  type SkopsNodePlan,
} from './node.ts';
import { isTrustedType } from './trusted.ts';

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
  const types = keys.map((key) => textNode(key.module, key.type, 'TypeNode'));
  const fields = entries.flatMap(([, item], i): Piece[] => [
    `${i === 0 ? '' : ','}${JSON.stringify(keys[i]?.text ?? '')}:`,
    item,
  ]);
  const untrusted = isTrustedMapping(module, name) ? [] : [`${module}.${name}`];
  for (const key of keys) {
    if (!isTrustedType(key.module, key.type)) untrusted.push(`${key.module}.${key.type}`);
  }
  const keyTypes = textNode('builtins', 'list', 'ListNode', `"content":[${types.join(',')}]`);
  return {
    ...leaf(module, name, 'DictNode'),
    // skops reads the types of the keys first.
    fields: [`"key_types":${keyTypes},"content":{`, ...fields, '}'],
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
  return constructed(module, name, argumentNode(nodeText(list)));
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
