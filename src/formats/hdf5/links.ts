/**
 * The links of a group: old symbol tables, link messages, and heaps of links when there are many. HDF5 File
 * Format Specification III.A to III.C and IV.A.2.c, g, r; H5Olink.c, H5Gnode.c.
 * @module
 */
import { treeEntries } from './btree1.ts';
import { treeRecords } from './btree2.ts';
import { decodeText, unsupported, type Fields } from './fields.ts';
import { present, type Hdf5File } from './file.ts';
import { openFractalHeap } from './fractal-heap.ts';
import { indexesOf } from './dense-index.ts';
import { readLocalHeap, type LocalHeap } from './local-heap.ts';
import { MESSAGE, type Message } from './messages.ts';

/** A link: a name, and what it stands for. */
export type Link =
  | { readonly kind: 'hard'; readonly name: string; readonly address: number }
  | { readonly kind: 'soft'; readonly name: string; readonly target: string }
  | {
      readonly kind: 'external';
      readonly name: string;
      readonly file: string;
      readonly offset: number;
    }
  | {
      readonly kind: 'user';
      readonly name: string;
      readonly type: number;
      readonly offset: number;
    };

/** Records of the B-trees of links: by name, and by order of creation. */
const BY_NAME = 5;
const LINK_RECORDS = [BY_NAME, 6];
const HEAP_ID = 7;
const SOFT = 1;
const EXTERNAL = 64;
/** What a symbol table entry caches: the target of a soft link. */
const CACHED_SOFT = 2;

/** All links of an object that is a group. */
export function* linksOf(file: Hdf5File, messages: readonly Message[]): Generator<Link> {
  for (const { type, body } of messages) {
    if (type === MESSAGE.link) yield readLink(body);
    else if (type === MESSAGE.linkInfo) yield* denseLinks(file, body);
    else if (type === MESSAGE.symbolTable) yield* symbolTable(file, body);
  }
}

function readLink(fields: Fields): Link {
  const start = fields.offset;
  const version = fields.u8();
  if (version !== 1) throw unsupported(`a link of version ${version}`, start);
  const flags = fields.u8();
  const type = (flags & 8) === 0 ? 0 : fields.u8();
  if ((flags & 4) !== 0) fields.skip(8);
  if ((flags & 16) !== 0) fields.skip(1);
  const name = decodeText(fields.take(fields.uint(1 << (flags & 3))));
  if (type === 0) {
    return { kind: 'hard', name, address: present(fields.address(), `link "${name}"`, start) };
  }
  const value = fields.take(fields.u16());
  if (type === SOFT) return { kind: 'soft', name, target: decodeText(value) };
  if (type !== EXTERNAL) return { kind: 'user', name, type, offset: start };
  return { kind: 'external', name, file: externalFile(value), offset: start };
}

/** A version and flags in one byte, the name of a file, a path in it (H5Lexternal.c). */
function externalFile(value: Uint8Array): string {
  const end = value.indexOf(0, 1);
  return decodeText(value.subarray(1, end < 0 ? value.length : end));
}

function* denseLinks(file: Hdf5File, fields: Fields): Generator<Link> {
  const start = fields.offset;
  const version = fields.u8();
  if (version !== 0) throw unsupported(`link information of version ${version}`, start);
  const flags = fields.u8();
  if ((flags & 1) !== 0) fields.skip(8);
  const heapAddress = fields.address();
  if (heapAddress === undefined) return;
  const heap = openFractalHeap(file, heapAddress);
  for (const tree of indexesOf(fields, (flags & 2) !== 0, 'index of links')) {
    for (const { type, record } of treeRecords(file, tree, LINK_RECORDS)) {
      record.skip(type === BY_NAME ? 4 : 8);
      yield readLink(heap.object(record.take(HEAP_ID)));
    }
  }
}

function* symbolTable(file: Hdf5File, fields: Fields): Generator<Link> {
  const start = fields.offset;
  const tree = present(fields.address(), 'B-tree of a group', start);
  const heap = readLocalHeap(file, present(fields.address(), 'heap of a group', start));
  for (const { address } of treeEntries(file, tree, { type: 0 })) {
    yield* symbolNode(file, address, heap);
  }
}

function* symbolNode(file: Hdf5File, address: number, heap: LocalHeap): Generator<Link> {
  const { offsetSize } = file.sizes;
  const head = file.fields(address, 8, 'symbol table');
  head.expect('SNOD', 'symbol table');
  const version = head.u8();
  if (version !== 1) throw unsupported(`a symbol table of version ${version}`, head.origin);
  head.skip(1);
  const count = head.u16();
  const size = 2 * offsetSize + 24;
  const fields = file.fields(address + 8, count * size, 'symbol table');
  for (let index = 0; index < count; index++) yield symbolEntry(fields.part(size), heap);
}

function symbolEntry(fields: Fields, heap: LocalHeap): Link {
  const start = fields.offset;
  const name = heap.nameAt(fields.uint(fields.sizes.offsetSize));
  const address = fields.address();
  const cached = fields.u32();
  fields.skip(4);
  if (cached === CACHED_SOFT) return { kind: 'soft', name, target: heap.nameAt(fields.u32()) };
  return { kind: 'hard', name, address: present(address, `link "${name}"`, start) };
}
