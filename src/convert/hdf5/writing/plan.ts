/**
 * What of a model goes where in an HDF5 file: names with dots or slashes become groups, and a model that was
 * HDF5 keeps its own groups and attributes, so that Keras finds its layers.
 * @module
 */
import type { NamedTensor } from '../../flatten.ts';
import type { ModelValue } from '../../model/value.ts';
import type { Content, Dropped } from '../../writer.ts';
import { keepLayout, layoutOf, type SourceLayout } from './source-layout.ts';
import { emptyNode, groupAt, isFree, isPath, type TreeNode } from './tree.ts';
import { typeBytes } from './type-bytes.ts';

/** A tree that is ready to be written. */
export interface Plan {
  readonly root: TreeNode;
  /** The tensors in it, by the names under which they are read back. */
  readonly tensors: readonly NamedTensor[];
  readonly dropped: readonly Dropped[];
  /** Values that are no tensors and that the file holds. */
  readonly held: ReadonlySet<ModelValue>;
}

/** What a tensor without a name is called. */
const UNNAMED = 'data';

/** Finds a place for everything that HDF5 can hold. */
export function planOf(content: Content): Plan {
  const root = emptyNode();
  const layout = layoutOf(content);
  const tensors: NamedTensor[] = [];
  const dropped: Dropped[] = [];
  const names = new Set<string>();
  const wanted = new Set(content.tensors.map(({ name }) => name.replaceAll('/', '.')));
  for (const named of content.tensors) {
    const type = typeBytes(named.tensor);
    const path = type && pathOf(named, root, layout, wanted);
    const name = path?.join('.') ?? '';
    const group = path && !names.has(name) ? groupAt(root, path.slice(0, -1)) : undefined;
    if (type === undefined || path === undefined || group === undefined) {
      dropped.push(cannotHold(named, type === undefined));
      continue;
    }
    group.children.set(path.at(-1) ?? '', emptyNode(named, type));
    names.add(name);
    tensors.push({ ...named, name });
  }
  const held = layout === undefined ? new Set<ModelValue>() : keepLayout(root, layout);
  addProvenance(root, content);
  return { root, tensors, dropped, held };
}

/** The way to a tensor: as in its source, split at dots, or as a whole where that is not free. */
function pathOf(
  { name, value }: NamedTensor,
  root: TreeNode,
  layout: SourceLayout | undefined,
  wanted: ReadonlySet<string>,
): readonly string[] | undefined {
  const known = layout?.paths.get(value);
  const ways = [
    ...(known === undefined ? [] : [known]),
    name === '' ? [UNNAMED] : name.split(/[./]/),
    name.split('/'),
  ];
  return ways.find((way) => isPath(way) && isFree(root, way) && !isBelow(way, wanted));
}

/** Whether a group on the way would have the name of another tensor. */
function isBelow(path: readonly string[], wanted: ReadonlySet<string>): boolean {
  return path.some((_part, i) => i > 0 && wanted.has(path.slice(0, i).join('.')));
}

function cannotHold({ name, tensor }: NamedTensor, isType: boolean): Dropped {
  const reason = isType ? `HDF5 has no ${tensor.descr ?? tensor.dtype}` : 'no place for this name';
  return { path: name, kind: 'tensor', type: tensor.descr ?? tensor.dtype, reason };
}

function addProvenance(root: TreeNode, { provenance, aliased }: Content): void {
  for (const [key, text] of provenance) root.attributes.set(key, { kind: 'str', text });
  if (aliased.length === 0) return;
  const names = Object.fromEntries(aliased.map(({ name, keptAs }) => [name, keptAs]));
  root.attributes.set('pickleproof.aliased', { kind: 'str', text: JSON.stringify(names) });
}
