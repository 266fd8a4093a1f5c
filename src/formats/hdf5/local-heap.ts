/**
 * Local heaps: the names of an old group. HDF5 File Format Specification III.D; H5HLcache.c.
 * @module
 */
import { decodeText, malformed, unsupported } from './fields.ts';
import { present, type Hdf5File } from './file.ts';

/** Bytes of a name: more is no honest file. */
const MOST_NAME = 65_536;

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
  return {
    nameAt(offset) {
      const name = nameIn(data, offset, file.offsetOf(start));
      file.spend(name.length, file.offsetOf(start));
      return decodeText(name);
    },
  };
}

function nameIn(data: Uint8Array, offset: number, origin: number): Uint8Array {
  if (offset >= data.length) {
    throw malformed(`a name at ${offset} of a heap of ${data.length} bytes`, origin);
  }
  const name = data.subarray(offset, offset + MOST_NAME);
  const end = name.indexOf(0);
  if (end < 0) throw malformed('a name has no end', origin + offset);
  return name.subarray(0, end);
}
