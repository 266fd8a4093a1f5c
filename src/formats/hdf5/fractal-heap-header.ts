/**
 * The header of a fractal heap. HDF5 File Format Specification III.G; H5HFcache.c.
 * @module
 */
import { checkSum } from './check-sum.ts';
import { unsupported } from './fields.ts';
import type { Hdf5File } from './file.ts';

/** The header of a heap. */
export interface Heap {
  readonly idLength: number;
  readonly flags: number;
  readonly maxManaged: number;
  readonly hugeTree: number | undefined;
  readonly width: number;
  readonly firstBlock: number;
  readonly maxDirect: number;
  readonly offsetBytes: number;
  readonly lengthBytes: number;
  readonly root: number | undefined;
  readonly rootRows: number;
  readonly origin: number;
}

/** Reads the header at `address`. */
export function readHeapHeader(file: Hdf5File, address: number): Heap {
  const { offsetSize, lengthSize } = file.sizes;
  const size = 26 + 12 * lengthSize + 3 * offsetSize;
  const fields = file.fields(address, size, 'fractal heap');
  fields.expect('FRHP', 'fractal heap');
  const version = fields.u8();
  if (version !== 0) throw unsupported(`a fractal heap of version ${version}`, fields.origin);
  const idLength = fields.u16();
  if (fields.u16() !== 0) throw unsupported('a fractal heap with filters', fields.origin);
  checkSum(fields.bytes, fields.origin, 'fractal heap');
  const flags = fields.u8();
  const maxManaged = fields.u32();
  fields.length(); // the next ID of a huge object
  const hugeTree = fields.address();
  fields.length();
  fields.address(); // free space
  fields.skip(8 * lengthSize);
  const width = fields.u16();
  const firstBlock = fields.length();
  const maxDirect = fields.length();
  const maxBits = fields.u16();
  fields.u16(); // rows to begin with
  const root = fields.address();
  const rootRows = fields.u16();
  if (width === 0 || !isPower(firstBlock) || !isPower(maxDirect) || maxDirect < firstBlock) {
    throw fields.error(`blocks of ${firstBlock} to ${maxDirect} bytes, ${width} in a row`);
  }
  if (maxBits > 64) throw fields.error(`a heap of 2^${maxBits} bytes`);
  const offsetBytes = Math.ceil(maxBits / 8);
  // H5HF__hdr_finish_init_phase1: as many bytes as the larger of the two limits needs.
  const lengthBytes = Math.min(logBytes(maxDirect), logBytes(Math.max(1, maxManaged)));
  return {
    idLength,
    flags,
    maxManaged,
    hugeTree,
    width,
    firstBlock,
    maxDirect,
    offsetBytes,
    lengthBytes,
    root,
    rootRows,
    origin: fields.origin,
  };
}

function isPower(value: number): boolean {
  return value > 0 && Number.isSafeInteger(Math.log2(value));
}

function logBytes(value: number): number {
  return Math.floor((Math.floor(Math.log2(value)) + 7) / 8);
}
