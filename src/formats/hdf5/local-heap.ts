/**
 * Local heaps: the names of an old group. HDF5 File Format Specification III.D; H5HLcache.c.
 * @module
 */
import { decodeText, malformed, unsupported } from './fields.ts';
import { present, type Hdf5File } from './file.ts';

/** Names by their offset in the heap. */
export interface LocalHeap {
  nameAt(offset: number): string;
}

/** Reads the heap at `address`. */
export function readLocalHeap(file: Hdf5File, address: number): LocalHeap {
  const head = file.fields(address, 8 + 2 * file.sizes.lengthSize + file.sizes.offsetSize, 'heap');
  head.expect('HEAP', 'local heap');
  const version = head.u8();
  if (version !== 0) throw unsupported(`a local heap of version ${version}`, head.origin);
  head.skip(3);
  const length = head.length();
  head.length(); // the first free block
  const start = present(head.address(), 'data of a local heap', head.origin);
  const data = file.bytes(start, length, 'local heap');
  return { nameAt: (offset) => nameIn(data, offset, file.offsetOf(start)) };
}

function nameIn(data: Uint8Array, offset: number, origin: number): string {
  if (offset >= data.length) {
    throw malformed(`a name at ${offset} of a heap of ${data.length} bytes`, origin);
  }
  const end = data.indexOf(0, offset);
  if (end < 0) throw malformed('a name has no end', origin + offset);
  return decodeText(data.subarray(offset, end));
}
