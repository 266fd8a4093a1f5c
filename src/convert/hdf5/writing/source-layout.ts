/**
 * Groups and attributes of a model that was HDF5. Keras finds layers by them: `layer_names`, `weight_names`
 * (keras/src/legacy/saving/legacy_h5_format.py), groups named `vars` (keras/src/saving/saving_lib.py, 3.15).
 * @module
 */
import type { ModelValue, TensorValue } from '../../model/value.ts';
import type { Content } from '../../writer.ts';
import { isAttribute } from './attribute-data.ts';
import { groupAt, isLinkName, type TreeNode } from './tree.ts';

/** A group of the source. */
interface SourceGroup {
  readonly path: readonly string[];
  readonly value: ModelValue & { readonly kind: 'dict' };
  /** Whether links can have the names on the way. */
  readonly isNamed: boolean;
}

/** Where everything stood. */
export interface SourceLayout {
  readonly paths: ReadonlyMap<TensorValue, readonly string[]>;
  readonly groups: readonly SourceGroup[];
  /** Every attribute may be kept: nothing in them does anything. */
  readonly isClean: boolean;
}

const FORMATS: ReadonlySet<string> = new Set(['hdf5', 'keras-h5', 'keras']);
/** What Keras needs to find weights, and does nothing else with. Others may be code in a configuration. */
const NEEDED = /^(?:layer_names|weight_names)\d*$|^(?:backend|keras_version|name|vars)$/;
const MOST_GROUPS = 1_000_000;

/** The layout of a model that was HDF5; undefined for others. */
export function layoutOf({ model, root, provenance }: Content): SourceLayout | undefined {
  if (!FORMATS.has(model.format) || root.kind !== 'dict') return undefined;
  const paths = new Map<TensorValue, readonly string[]>();
  const groups: SourceGroup[] = [];
  const seen = new Set<ModelValue>([root]);
  const pending: SourceGroup[] = [{ path: [], value: root, isNamed: true }];
  for (let group = pending.pop(); group !== undefined; group = pending.pop()) {
    groups.push(group);
    for (const [key, value] of group.value.entries) {
      if (key.kind !== 'str' || groups.length > MOST_GROUPS) continue;
      const path = [...group.path, key.text];
      if (value.kind === 'tensor' && !paths.has(value)) paths.set(value, path);
      if (value.kind !== 'dict' || seen.has(value)) continue;
      seen.add(value);
      pending.push({ path, value, isNamed: group.isNamed && isLinkName(key.text) });
    }
  }
  return { paths, groups, isClean: provenance.get('pickleproof.source_verdict') === 'clean' };
}

/** Makes the groups, gives them their attributes, and says which values are wholly in the file. */
export function keepLayout(root: TreeNode, { groups, isClean }: SourceLayout): Set<ModelValue> {
  const held = new Set<ModelValue>();
  // Groups inside a group come after it.
  for (const { path, value, isNamed } of groups.toReversed()) {
    const node = isNamed ? groupAt(root, path) : undefined;
    if (node === undefined) continue;
    const { attributes } = value;
    const isKept = attributes === undefined || keepAttributes(node, attributes, isClean);
    if (attributes !== undefined && isKept) held.add(attributes);
    const isWhole = value.entries.every(([, item]) => item.kind === 'tensor' || held.has(item));
    if (isKept && isWhole) held.add(value);
  }
  return held;
}

/** Whether all attributes are kept; those of a dataset are named `dataset@attribute`. */
function keepAttributes(node: TreeNode, attributes: ModelValue, isClean: boolean): boolean {
  if (attributes.kind !== 'dict') return false;
  let all = true;
  for (const [key, value] of attributes.entries) {
    const name = key.kind === 'str' ? key.text : '';
    const at = name.lastIndexOf('@');
    const dataset = at > 0 ? node.children.get(name.slice(0, at)) : undefined;
    const title = dataset === undefined ? name : name.slice(at + 1);
    const isAllowed = isClean || (value.kind !== 'bytes' && NEEDED.test(title));
    if (isAllowed && isAttribute(value)) (dataset ?? node).attributes.set(title, value);
    else all = false;
  }
  return all;
}
