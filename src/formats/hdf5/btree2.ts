/**
 * B-trees of version 2: dense links and attributes, and chunks. HDF5 File Format Specification III.A.2;
 * H5B2cache.c, H5B2hdr.c.
 * @module
 */
import { checkSum, SUM_SIZE } from './check-sum.ts';
import { malformed, unsupported, type Fields } from './fields.ts';
import { limit, type Hdf5File } from './file.ts';

const MOST_RECORDS = 1_000_000;
const MOST_DEPTH = 32;
/** Signature, version, type and checksum of a node. */
const NODE_OVERHEAD = 10;

/** The header of a tree. */
interface Tree {
  readonly type: number;
  readonly nodeSize: number;
  readonly recordSize: number;
  readonly depth: number;
  readonly root: number | undefined;
  readonly rootRecords: number;
}

interface Node {
  readonly address: number;
  readonly records: number;
  readonly depth: number;
}

/** All records of the tree at `address`, of one of the given types, in no particular order. */
export function* treeRecords(
  file: Hdf5File,
  address: number,
  types: readonly number[],
): Generator<{ readonly type: number; readonly record: Fields }> {
  const tree = readTree(file, address);
  if (!types.includes(tree.type)) {
    throw unsupported(`a B-tree with records of type ${tree.type}`, file.offsetOf(address));
  }
  if (tree.root === undefined) return;
  const widths = pointerWidths(file, tree);
  const pending: Node[] = [{ address: tree.root, records: tree.rootRecords, depth: tree.depth }];
  const seen = new Set<number>();
  let count = 0;
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    const offset = file.offsetOf(node.address);
    if (seen.has(node.address)) throw malformed('a node of a B-tree stands in it twice', offset);
    seen.add(node.address);
    count += node.records;
    if (count > MOST_RECORDS) throw limit(`more than ${MOST_RECORDS} records`, offset);
    const fields = readNode(file, node, tree);
    for (let index = 0; index < node.records; index++) {
      yield { type: tree.type, record: fields.part(tree.recordSize) };
    }
    if (node.depth > 0) for (const child of children(fields, node, widths)) pending.push(child);
  }
}

function readTree(file: Hdf5File, address: number): Tree {
  const size = 22 + file.sizes.offsetSize + file.sizes.lengthSize;
  const fields = file.fields(address, size, 'B-tree');
  fields.expect('BTHD', 'B-tree');
  checkSum(fields.bytes, fields.origin, 'B-tree');
  const version = fields.u8();
  if (version !== 0) throw unsupported(`a B-tree of version 2.${version}`, fields.origin);
  const type = fields.u8();
  const nodeSize = fields.u32();
  const recordSize = fields.u16();
  const depth = fields.u16();
  fields.skip(2);
  const root = fields.address();
  const rootRecords = fields.u16();
  if (depth > MOST_DEPTH) throw fields.error(`a B-tree of depth ${depth}`);
  if (recordSize === 0 || nodeSize < NODE_OVERHEAD + recordSize) {
    throw fields.error(`nodes of ${nodeSize} bytes for records of ${recordSize}`);
  }
  return { type, nodeSize, recordSize, depth, root, rootRecords };
}

function readNode(file: Hdf5File, { address, records, depth }: Node, tree: Tree): Fields {
  const whole = file.fields(address, tree.nodeSize, 'B-tree node');
  whole.expect(depth === 0 ? 'BTLF' : 'BTIN', 'B-tree node');
  const needed = records * tree.recordSize;
  if (needed > tree.nodeSize - NODE_OVERHEAD) {
    throw whole.error(`${records} records in a node of ${tree.nodeSize} bytes`);
  }
  whole.skip(2);
  return whole;
}

/** Bytes that a child's pointer takes, by the depth of the node that holds it. */
interface Widths {
  /** Of the number of records in a child. */
  readonly records: number;
  /** Of the number of records in and below a child, by the depth of that child. */
  readonly below: readonly number[];
}

/** As H5B2__hdr_init works them out: widths follow from how much the nodes below can hold. */
function pointerWidths(file: Hdf5File, tree: Tree): Widths {
  const leaf = Math.floor((tree.nodeSize - NODE_OVERHEAD) / tree.recordSize);
  const records = widthOf(leaf);
  const below = [0];
  let all = leaf;
  for (let depth = 1; depth <= tree.depth; depth++) {
    const pointer = file.sizes.offsetSize + records + (below[depth - 1] ?? 0);
    const most = Math.floor(
      (tree.nodeSize - (NODE_OVERHEAD + pointer)) / (tree.recordSize + pointer),
    );
    all = (most + 1) * all + most;
    below.push(widthOf(all));
  }
  return { records, below };
}

function* children(fields: Fields, { records, depth }: Node, widths: Widths): Generator<Node> {
  for (let index = 0; index <= records; index++) {
    const address = fields.address();
    const count = fields.uint(widths.records);
    if (depth > 1) fields.skip(widths.below[depth - 1] ?? 0);
    if (address === undefined) throw fields.error('a B-tree points nowhere');
    yield { address, records: count, depth: depth - 1 };
  }
  checkSum(fields.bytes.subarray(0, fields.at + SUM_SIZE), fields.origin, 'B-tree node');
}

function widthOf(value: number): number {
  return Math.min(8, Math.floor(Math.log2(Math.max(1, value)) / 8) + 1);
}
