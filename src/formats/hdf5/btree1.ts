/**
 * Old B-trees, of groups and of chunks. HDF5 File Format Specification III.A.1; H5Bcache.c.
 * @module
 */
import { malformed, unsupported, type Fields } from './fields.ts';
import { limit, type Hdf5File } from './file.ts';

const MOST_NODES = 1_000_000;
const MOST_LEVELS = 64;

/** What a tree is about. */
type TreeType = { readonly type: 0 } | { readonly type: 1; readonly dimensions: number };

/** An entry of a leaf: its key, as it is stored, and where it points. */
export interface TreeEntry {
  readonly key: Fields;
  readonly address: number;
}

/** All leaf entries of the tree at `address`; a node is visited once. */
export function* treeEntries(
  file: Hdf5File,
  address: number,
  tree: TreeType,
): Generator<TreeEntry> {
  const pending = [{ address, level: MOST_LEVELS }];
  const seen = new Set<number>();
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    const offset = file.offsetOf(node.address);
    if (seen.has(node.address)) throw malformed('a node of a B-tree stands in it twice', offset);
    if (seen.size === MOST_NODES) throw limit(`a B-tree of more than ${MOST_NODES} nodes`, offset);
    seen.add(node.address);
    const { level, entries } = readNode(file, node.address, tree);
    if (level >= node.level) throw malformed(`a node of level ${level} is no child`, offset);
    if (level === 0) yield* entries;
    else for (const entry of entries.toReversed()) pending.push({ address: entry.address, level });
  }
}

function readNode(
  file: Hdf5File,
  address: number,
  tree: TreeType,
): { readonly level: number; readonly entries: readonly TreeEntry[] } {
  const { offsetSize, lengthSize } = file.sizes;
  const headSize = 8 + 2 * offsetSize;
  const head = file.fields(address, headSize, 'B-tree');
  head.expect('TREE', 'B-tree node');
  const type = head.u8();
  if (type !== tree.type) throw unsupported(`a B-tree of type ${type}`, head.origin);
  const level = head.u8();
  const count = head.u16();
  const keySize = tree.type === 0 ? lengthSize : 8 + 8 * tree.dimensions;
  const fields = file.fields(address + headSize, count * (keySize + offsetSize), 'B-tree');
  const entries: TreeEntry[] = [];
  for (let index = 0; index < count; index++) {
    const key = fields.part(keySize);
    const child = fields.address();
    if (child === undefined) throw fields.error('a B-tree points nowhere');
    entries.push({ key, address: child });
  }
  return { level, entries };
}
