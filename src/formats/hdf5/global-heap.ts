/**
 * Global heaps: where data of variable length are. HDF5 File Format Specification III.E; H5HGcache.c.
 * @module
 */
import { malformed, unsupported } from './fields.ts';
import { present, type Hdf5File } from './file.ts';

/** Heads of collections and of objects take up a multiple of eight bytes. */
const ALIGNED = 8;
/** Collections kept: references to one mostly stand together. */
const KEPT = 8;

/** An object of a collection. */
export interface HeapObject {
  readonly index: number;
  readonly bytes: Uint8Array;
  /** Where its bytes start in the source. */
  readonly offset: number;
}

/** The objects of a collection by index. */
type Collection = ReadonlyMap<number, HeapObject>;

const OPEN = new WeakMap<Hdf5File, Map<number, Collection>>();

/** The collection at `address`. */
function globalHeap(file: Hdf5File, address: number): Collection {
  const open = OPEN.get(file) ?? new Map<number, Collection>();
  OPEN.set(file, open);
  const known = open.get(address);
  if (known !== undefined) return known;
  const made = readCollection(file, address);
  const [oldest] = open.keys();
  if (open.size >= KEPT && oldest !== undefined) open.delete(oldest);
  open.set(address, made);
  return made;
}

/** The object that `index` of the collection at `address` is, as a reference of 32 bits length names it. */
export function heapObject(
  file: Hdf5File,
  address: number | undefined,
  index: number,
  offset: number,
): HeapObject {
  const found = globalHeap(file, present(address, 'global heap', offset)).get(index);
  if (found !== undefined) {
    // The same object may be referred to a million times, and is gone through each time.
    file.spend(found.bytes.length, offset);
    return found;
  }
  throw malformed(`the global heap at ${address} has no object ${index}`, offset);
}

function readCollection(file: Hdf5File, address: number): Collection {
  const { lengthSize } = file.sizes;
  const head = file.fields(address, 8 + lengthSize, 'global heap');
  head.expect('GCOL', 'global heap');
  const version = head.u8();
  if (version !== 1) throw unsupported(`a global heap of version ${version}`, head.origin);
  head.skip(3);
  const fields = file.fields(address, head.length(), 'global heap');
  const padding = (ALIGNED - (lengthSize % ALIGNED)) % ALIGNED;
  const objectHead = 8 + lengthSize + padding;
  fields.skip(objectHead);
  const objects = new Map<number, HeapObject>();
  while (fields.left >= objectHead) {
    const index = fields.u16();
    fields.skip(6);
    const length = fields.length();
    if (index === 0) break; // the rest is free
    fields.skip(padding);
    const offset = fields.offset;
    const bytes = fields.take(length);
    objects.set(index, { index, bytes, offset });
    fields.skip(Math.min(fields.left, (ALIGNED - (length % ALIGNED)) % ALIGNED));
  }
  return objects;
}
