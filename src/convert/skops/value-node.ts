/**
 * The node of each kind of value, and which values may be shared.
 * @module
 */
import type { ModelValue } from '../model/value.ts';
import { dictNode } from './mapping-nodes.ts';
import { cannotHold, type SkopsFiles, type SkopsNodePlan } from './node.ts';
import { groupNode, tensorNode } from './numpy-nodes.ts';
import { objectNode } from './object-nodes.ts';
import { bytesNode, complexNode, scalarNode, sequenceNode, symbolNode } from './plain-nodes.ts';

/** The node of a value. */
export function nodeOf(value: ModelValue, files: SkopsFiles): SkopsNodePlan {
  switch (value.kind) {
    case 'none':
    case 'bool':
    case 'int':
    case 'float':
    case 'str':
      return scalarNode(value);
    case 'complex':
      return complexNode(value);
    case 'bytes':
    case 'bytearray':
      return bytesNode(value, files);
    case 'list':
    case 'tuple':
    case 'set':
    case 'frozenset':
      return sequenceNode(value);
    case 'dict':
      return dictNode(value, files);
    case 'tensor':
      return tensorNode(value, files);
    case 'group':
      return groupNode(value, files);
    case 'symbol':
      return symbolNode(value);
    case 'object':
      return objectNode(value, files);
    default:
      throw cannotHold('something that a loader gets from elsewhere');
  }
}

/** Plain values and names may be one value in many places without being one object. */
export function isShareable(value: ModelValue): boolean {
  switch (value.kind) {
    case 'none':
    case 'bool':
    case 'int':
    case 'float':
    case 'str':
    case 'complex':
    case 'symbol':
      return false;
    case 'tuple':
      return value.items.length > 0;
    default:
      return true;
  }
}
