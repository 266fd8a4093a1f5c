/**
 * Configurations of omegaconf.
 * @module
 */
import type { Knowledge } from '../knowledge.ts';

export const omegaconf: Knowledge = {
  package: 'omegaconf',
  versions: ['omegaconf 2.4.0'],
  declared: {},
  // Derived by oracle/derive/knowledge.py from the libraries themselves: run it again instead of editing.
  derived: `
omegaconf._utils
 Marker C n=none b=dict h
 ValueKind C r=rule:enum-value h d
 _TuplePlaceholder C n=none b=dict h
omegaconf.base
 Box C n=none b=dict
 Container C n=none b=dict
 ContainerMetadata C n=none b=dict
 Metadata C n=none b=dict
 Node C n=none b=dict
 SCMode C r=rule:enum-value h d
 UnionNode C n=none b=dict
omegaconf.basecontainer
 BaseContainer C n=none b=rule:omegaconf-state
omegaconf.dictconfig
 DictConfig C n=none b=rule:omegaconf-state
omegaconf.listconfig
 ListConfig C n=none b=rule:omegaconf-state
 ListConfig.ListIterator C n=none b=dict h
omegaconf.nodes
 AnyNode C n=none b=dict
 BooleanNode C n=none b=dict
 BytesNode C n=none b=dict
 EnumNode C n=none b=dict
 FloatNode C n=none b=dict
 IntegerNode C n=none b=dict
 InterpolationResultNode C n=none b=dict
 LiteralNode C n=none b=dict
 NoneNode C n=none b=dict
 PathNode C n=none b=dict
 StringNode C n=none b=dict
 ValueNode C n=none b=dict
`,
};
