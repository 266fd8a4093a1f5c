/**
 * The superblock: where an HDF5 file begins, how wide its numbers are, and where its root group is.
 * HDF5 File Format Specification Version 3.0, II.A; H5Fsuper.c.
 * @module
 */
import { readExactly, type ByteSource } from '../../core/source.ts';
import { checkSum } from './check-sum.ts';
import { Fields, malformed, unsupported, type FieldSizes } from './fields.ts';

const SIGNATURE = [0x89, 0x48, 0x44, 0x46, 0x0d, 0x0a, 0x1a, 0x0a];
const FIRST_USER_BLOCK = 512;
/** A stream is not decoded to its end only to look for a signature. */
const SEARCHED_STREAM = 8192;
/** What comes with the head of a file that is read over a network. */
const SEARCHED_AFAR = 2 ** 16;
/** Superblocks are at most 96 + 2 * 40 bytes long. */
const MOST = 256;
const NEWEST = 3;

/** What the superblock says. Addresses are relative to `base`. */
export interface Superblock extends FieldSizes {
  readonly version: number;
  /** Where the superblock stands: HDF5 takes that for the base address, whatever is written. */
  readonly base: number;
  /** End of the file as the file says, relative to `base` (it is written as an offset in the file). */
  readonly end: number;
  readonly root: number;
  readonly driverInfo: number | undefined;
  readonly extension: number | undefined;
}

/** Where the signature stands: at 0, 512, 1024, 2048 … */
export function findSuperblock(source: ByteSource): number | undefined {
  const last = Math.min(source.size, searched(source));
  for (let at = 0; at < last; at = at === 0 ? FIRST_USER_BLOCK : at * 2) {
    const head = source.read(at, SIGNATURE.length);
    if (SIGNATURE.every((byte, index) => head[index] === byte)) return at;
  }
  return undefined;
}

function searched({ size, far }: ByteSource): number {
  if (far === true) return SEARCHED_AFAR;
  return Number.isFinite(size) ? size : SEARCHED_STREAM;
}

/** Reads the superblock at `base`. */
export function readSuperblock(source: ByteSource, base: number): Superblock {
  const bytes = source.read(base, MOST).slice();
  const version = bytes[SIGNATURE.length] ?? 0;
  if (version > NEWEST) throw unsupported(`a superblock of version ${version}`, base);
  return version < 2 ? oldSuperblock(bytes, base, version) : newSuperblock(source, base, version);
}

/** Versions 0 and 1: the root group is a symbol table entry. */
function oldSuperblock(bytes: Uint8Array, base: number, version: number): Superblock {
  const sizes = { offsetSize: bytes[13] ?? 0, lengthSize: bytes[14] ?? 0 };
  checkSizes(sizes, base);
  const fields = new Fields(bytes, base, sizes);
  fields.skip(version === 0 ? 24 : 28);
  const written = fields.address() ?? 0;
  fields.address(); // free space
  const end = fields.address();
  const driverInfo = fields.address();
  fields.skip(sizes.offsetSize); // the name of the root entry
  const root = fields.address();
  if (end === undefined || root === undefined) throw malformed('no end or no root group', base);
  return {
    ...sizes,
    version,
    base,
    end: Math.max(0, end - written),
    root,
    driverInfo,
    extension: undefined,
  };
}

/** Versions 2 and 3: shorter, and with a checksum. */
function newSuperblock(source: ByteSource, base: number, version: number): Superblock {
  const [offsetSize = 0, lengthSize = 0] = readExactly(source, base + 9, 2, 'hdf5');
  const sizes = { offsetSize, lengthSize };
  checkSizes(sizes, base);
  const bytes = readExactly(source, base, 12 + 4 * offsetSize + 4, 'hdf5').slice();
  checkSum(bytes, base, 'superblock');
  const fields = new Fields(bytes, base, sizes);
  fields.skip(12);
  const written = fields.address() ?? 0;
  const extension = fields.address();
  const end = fields.address();
  const root = fields.address();
  if (end === undefined || root === undefined) throw malformed('no end or no root group', base);
  return {
    ...sizes,
    version,
    base,
    end: Math.max(0, end - written),
    root,
    driverInfo: undefined,
    extension,
  };
}

function checkSizes({ offsetSize, lengthSize }: FieldSizes, base: number): void {
  for (const size of [offsetSize, lengthSize]) {
    if (size !== 2 && size !== 4 && size !== 8) {
      throw unsupported(`addresses of ${offsetSize} and lengths of ${lengthSize} bytes`, base);
    }
  }
}
