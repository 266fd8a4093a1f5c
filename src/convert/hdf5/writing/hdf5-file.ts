/**
 * A tree of groups and datasets as an HDF5 file: superblock of version 2, then all data in one pass, then texts
 * and headers, children before their parents. HDF5 File Format Specification 3.0, II.A; HDF5 1.8 and later.
 * @module
 */
import type { Sink } from '../../../core/sink.ts';
import { tensorBytes } from '../../model/tensor.ts';
import { writeTensor } from '../../write-tensor.ts';
import { DTYPE_ATTRIBUTE, foreignName } from '../foreign-types.ts';
import { attributeOf } from './attribute-data.ts';
import {
  datasetMessages,
  groupMessages,
  letters,
  objectHeader,
  summed,
  type MessageBytes,
} from './header-bytes.ts';
import { NOWHERE, Packed } from './packed.ts';
import { TextHeap } from './text-heap.ts';
import { postOrder, type TreeNode } from './tree.ts';

const SUPERBLOCK = 48;
/** Data begin where memory may be mapped onto them. */
const DATA_ALIGNMENT = 64;
const ALIGNMENT = 8;

/** Writes the file. */
export function writeHdf5(sink: Sink, root: TreeNode): void {
  sink.write(new Uint8Array(SUPERBLOCK));
  const nodes = postOrder(root);
  const data = new Map(nodes.map((node) => [node, writeData(sink, node)]));
  align(sink, ALIGNMENT);
  const heap = new TextHeap(sink.position);
  const attributes = new Map(nodes.map((node) => [node, attributesOf(node, heap)]));
  sink.write(heap.done());
  const addresses = new Map<TreeNode, number>();
  for (const node of nodes) {
    align(sink, ALIGNMENT);
    addresses.set(node, sink.position);
    const own =
      node.tensor === undefined ? groupOf(node, addresses) : datasetOf(node, data.get(node));
    sink.write(objectHeader([...own, ...(attributes.get(node) ?? [])]));
  }
  sink.patch(0, superblock(sink.position, addresses.get(root) ?? NOWHERE));
}

/** Where the data of a dataset stand; undefined where there are none. */
function writeData(sink: Sink, { tensor }: TreeNode): number | undefined {
  if (tensor === undefined || tensorBytes(tensor.tensor) === 0) return undefined;
  align(sink, DATA_ALIGNMENT);
  const address = sink.position;
  writeTensor(sink, tensor.tensor);
  return address;
}

function datasetOf({ tensor, type }: TreeNode, address: number | undefined): MessageBytes[] {
  if (tensor === undefined || type === undefined) return [];
  const { shape } = tensor.tensor;
  return datasetMessages({ type, shape, address, length: tensorBytes(tensor.tensor) });
}

function groupOf(node: TreeNode, addresses: ReadonlyMap<TreeNode, number>): MessageBytes[] {
  const links = [...node.children].map(
    ([name, child]) => [name, addresses.get(child) ?? NOWHERE] as const,
  );
  return groupMessages(links);
}

function attributesOf({ attributes, tensor }: TreeNode, heap: TextHeap): MessageBytes[] {
  const name = tensor && foreignName(tensor.tensor.dtype);
  const all = new Map(attributes);
  if (name !== undefined) all.set(DTYPE_ATTRIBUTE, { kind: 'str', text: name });
  return [...all].flatMap(([title, value]) => attributeOf(title, value, heap) ?? []);
}

function superblock(end: number, root: number): Uint8Array {
  const block = new Packed().u8(0x89).put(letters('HDF\r\n\u001a\n')).u8(2).u8(8).u8(8).u8(0);
  return summed(block.u64(0).u64(NOWHERE).u64(end).u64(root));
}

function align(sink: Sink, to: number): void {
  const over = sink.position % to;
  if (over > 0) sink.write(new Uint8Array(to - over));
}
