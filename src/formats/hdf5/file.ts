/**
 * An HDF5 file being read: ranges of it by address, under limits that hold for the whole file.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import type { Budget } from '../../core/limits.ts';
import type { ByteSource } from '../../core/source.ts';
import { Fields, malformed, type FieldSizes } from './fields.ts';
import type { Superblock } from './superblock.ts';

/** Structures may be pointed at again and again: together they cost at most this much. */
const STRUCTURE_READS = 4;
/** A read costs time even where it is short. */
const READ_COST = 256;

/** The file, with what its superblock says. */
export class Hdf5File {
  readonly source: ByteSource;
  readonly superblock: Superblock;
  readonly sizes: FieldSizes;
  readonly budget: Budget;
  private readonly seen = new Set<number>();
  private spent = 0;

  constructor(source: ByteSource, superblock: Superblock, budget: Budget) {
    this.source = source;
    this.superblock = superblock;
    this.sizes = { offsetSize: superblock.offsetSize, lengthSize: superblock.lengthSize };
    this.budget = budget;
  }

  /** Offset in the source of an address of the file. */
  offsetOf(address: number): number {
    return this.superblock.base + address;
  }

  /** `length` bytes of a structure as fields; both are compared with what is there first. */
  fields(address: number, length: number, what: string): Fields {
    return new Fields(this.bytes(address, length, what), this.offsetOf(address), this.sizes);
  }

  /** `length` bytes at an address, copied. */
  bytes(address: number, length: number, what: string): Uint8Array {
    const offset = this.offsetOf(address);
    const { structureBytes } = this.budget.limits;
    if (length > structureBytes) {
      throw limit(`a ${what} of ${length} bytes, more than ${structureBytes}`, offset);
    }
    this.spend(length, offset);
    const bytes = offset <= this.source.size ? this.source.read(offset, length) : NOTHING;
    if (bytes.length === length) return bytes.slice();
    const there = `${length} bytes of a ${what} at ${offset}, ${bytes.length} are there`;
    const at = Number.isSafeInteger(offset) ? offset : 0; // an address that no file has
    throw new ModelFileError('TRUNCATED', there, { format: 'hdf5', offset: at });
  }

  /** Whether the data at an offset were not met before: the same object may be referred to again and again. */
  isNew(offset: number): boolean {
    const before = this.seen.size;
    return this.seen.add(offset).size > before;
  }

  /** Counts bytes of structures that are read or gone through. */
  spend(length: number, offset: number): void {
    this.spent += length + READ_COST;
    const most = this.budget.limits.structureBytes * STRUCTURE_READS;
    if (this.spent > most) throw limit(`structures of more than ${most} bytes in all`, offset);
  }
}

/** Refuses an address that says that nothing is there. */
export function present(address: number | undefined, what: string, offset: number): number {
  if (address === undefined) throw malformed(`the ${what} has no address`, offset);
  return address;
}

/** The error for more than we agreed to read. */
export function limit(message: string, offset: number): ModelFileError {
  return new ModelFileError('LIMIT_EXCEEDED', message, { format: 'hdf5', offset });
}

const NOTHING = new Uint8Array(0);
