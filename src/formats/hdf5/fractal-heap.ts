/**
 * Fractal heaps: where dense links and attributes are stored. HDF5 File Format Specification III.G;
 * H5HFcache.c, H5HFman.c, H5HFdtable.c.
 * @module
 */
import { treeRecords } from './btree2.ts';
import { checkSum } from './check-sum.ts';
import { Fields, malformed, unsupported } from './fields.ts';
import { limit, present, type Hdf5File } from './file.ts';
import { readHeapHeader, type Heap } from './fractal-heap-header.ts';

const MOST_HUGE = 100_000;
/** Bytes of blocks that are kept. */
const MOST_HELD = 2 ** 24;

/** A heap, open to be asked for objects. */
export interface FractalHeap {
  /** The object of a heap ID as fields. */
  object(id: Uint8Array): Fields;
}

/** Opens the heap at `address`. */
export function openFractalHeap(file: Hdf5File, address: number): FractalHeap {
  const heap = readHeapHeader(file, address);
  const blocks = new Blocks(file);
  let huge: ReadonlyMap<number, Extent> | undefined;
  return {
    object(id) {
      const kind = ((id[0] ?? 0) >> 4) & 3;
      const fields = new Fields(id, file.offsetOf(address), file.sizes);
      if ((id[0] ?? 0) >> 6 !== 0) throw unsupported('a heap ID of another version', fields.origin);
      if (kind === 0) return managed(file, heap, fields, blocks);
      if (kind === 1)
        return hugeObject(file, heap, fields, () => (huge ??= hugeObjects(file, heap)));
      return tiny(fields, heap);
    },
  };
}

interface Extent {
  readonly address: number;
  readonly length: number;
}

/** In the ID itself: sixteen bytes at most, or more when IDs are long. */
function tiny(fields: Fields, { idLength }: Heap): Fields {
  const first = fields.u8() & 15;
  const length = idLength <= 18 ? first + 1 : first * 256 + fields.u8() + 1;
  return fields.part(length);
}

/** In a block: the offset is one in the space of the heap, heads of blocks included. */
function managed(file: Hdf5File, heap: Heap, fields: Fields, blocks: Blocks): Fields {
  fields.skip(1);
  const offset = fields.uint(heap.offsetBytes);
  const length = fields.uint(heap.lengthBytes);
  const block = findBlock(file, heap, offset, blocks);
  const bytes = blocks.read(block.address, block.size, 'FHDB');
  const start = offset - block.start;
  if (start + length > bytes.length) {
    throw malformed(`an object of ${length} bytes leaves its block`, file.offsetOf(block.address));
  }
  const origin = file.offsetOf(block.address) + start;
  return new Fields(bytes.subarray(start, start + length), origin, file.sizes);
}

interface Block {
  readonly address: number;
  /** Where it begins in the space of the heap. */
  readonly start: number;
  readonly size: number;
}

/** Blocks that were read: objects that are asked for one after another mostly stand in one. */
class Blocks {
  private readonly file: Hdf5File;
  private readonly known = new Map<number, Uint8Array>();
  private held = 0;

  constructor(file: Hdf5File) {
    this.file = file;
  }

  read(address: number, size: number, signature: string): Uint8Array {
    const known = this.known.get(address);
    if (known !== undefined && known.length === size) return known;
    const fields = this.file.fields(address, size, 'block of a fractal heap');
    fields.expect(signature, 'block of a fractal heap');
    if (signature === 'FHIB') checkSum(fields.bytes, fields.origin, 'block of a fractal heap');
    this.held += size;
    if (this.held > MOST_HELD) {
      this.known.clear();
      this.held = size;
    }
    this.known.set(address, fields.bytes);
    return fields.bytes;
  }
}

/** Follows indirect blocks down to the direct block that holds an offset. */
function findBlock(file: Hdf5File, heap: Heap, offset: number, blocks: Blocks): Block {
  const root = present(heap.root, 'root of a fractal heap', heap.origin);
  if (heap.rootRows === 0) return { address: root, start: 0, size: heap.firstBlock };
  let indirect = { address: root, start: 0, rows: heap.rootRows };
  for (;;) {
    const { row, column, start, size } = cellOf(heap, offset - indirect.start);
    if (row >= indirect.rows) {
      throw malformed(`nothing is at ${offset} of a fractal heap`, heap.origin);
    }
    const address = childOf(file, heap, indirect, row * heap.width + column, blocks);
    const from = indirect.start + start;
    if (size <= heap.maxDirect) return { address, start: from, size };
    // A child has fewer rows than the row that it stands in, so this ends.
    indirect = { address, start: from, rows: rowsOf(heap, size) };
  }
}

/** Which cell of the doubling table holds an offset: rows 0 and 1 have the first size, then it doubles. */
function cellOf(
  { width, firstBlock }: Heap,
  offset: number,
): {
  readonly row: number;
  readonly column: number;
  readonly start: number;
  readonly size: number;
} {
  const first = width * firstBlock;
  const row = offset < first ? 0 : Math.floor(Math.log2(offset / first)) + 1;
  const size = row === 0 ? firstBlock : firstBlock * 2 ** (row - 1);
  const rowStart = row === 0 ? 0 : first * 2 ** (row - 1);
  const column = Math.floor((offset - rowStart) / size);
  return { row, column, size, start: rowStart + column * size };
}

/** Rows of an indirect block that covers `size` bytes. */
function rowsOf({ width, firstBlock }: Heap, size: number): number {
  return Math.floor(Math.log2(size)) - Math.floor(Math.log2(firstBlock * width)) + 1;
}

function childOf(
  file: Hdf5File,
  heap: Heap,
  { address, rows }: { readonly address: number; readonly rows: number },
  cell: number,
  blocks: Blocks,
): number {
  const head = 5 + file.sizes.offsetSize + heap.offsetBytes;
  const size = head + rows * heap.width * file.sizes.offsetSize + 4;
  const fields = new Fields(blocks.read(address, size, 'FHIB'), file.offsetOf(address), file.sizes);
  fields.at = head + cell * file.sizes.offsetSize;
  return present(fields.address(), 'block of a fractal heap', fields.origin);
}

/** On its own in the file: the ID says where, or is a key of a B-tree that does. */
function hugeObject(
  file: Hdf5File,
  heap: Heap,
  fields: Fields,
  table: () => ReadonlyMap<number, Extent>,
): Fields {
  const { offsetSize, lengthSize } = file.sizes;
  fields.skip(1);
  if (offsetSize + lengthSize <= heap.idLength - 1) {
    const address = present(fields.address(), 'huge object', heap.origin);
    return file.fields(address, fields.length(), 'object of a fractal heap');
  }
  const id = fields.uint(Math.min(lengthSize, heap.idLength - 1));
  const extent = table().get(id);
  if (extent === undefined) throw malformed(`a fractal heap has no object ${id}`, heap.origin);
  return file.fields(extent.address, extent.length, 'object of a fractal heap');
}

/** Records of type 1: address, length, ID. */
function hugeObjects(file: Hdf5File, heap: Heap): ReadonlyMap<number, Extent> {
  const tree = present(heap.hugeTree, 'B-tree of huge objects', heap.origin);
  const extents = new Map<number, Extent>();
  for (const { record } of treeRecords(file, tree, [1])) {
    if (extents.size === MOST_HUGE) throw limit(`more than ${MOST_HUGE} huge objects`, heap.origin);
    const address = present(record.address(), 'huge object', record.origin);
    const length = record.length();
    extents.set(record.length(), { address, length });
  }
  return extents;
}
