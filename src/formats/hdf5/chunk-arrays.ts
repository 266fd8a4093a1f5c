/**
 * Chunks by number: fixed arrays, for datasets that cannot grow, extensible arrays, for those that can in one
 * dimension, and chunks that stand one after another. HDF5 File Format Specification VII.C, VII.D;
 * H5FAcache.c, H5EAcache.c, H5EAhdr.c.
 * @module
 */
import { checkSum, SUM_SIZE } from './check-sum.ts';
import { unsupported, type Fields } from './fields.ts';
import { limit, type Hdf5File } from './file.ts';

/** An element of an array: its number and its bytes. */
export interface ArrayElement {
  readonly number: number;
  readonly fields: Fields;
}

const MOST_ELEMENTS = 2 ** 22;
const MOST_BITS = 64;

/** The elements of the fixed array at `address`. */
export function* fixedArray(file: Hdf5File, address: number): Generator<ArrayElement> {
  const { offsetSize, lengthSize } = file.sizes;
  const head = structure(file, address, 8 + lengthSize + offsetSize, 'FAHD', 'fixed array');
  head.skip(1);
  const size = head.u8();
  const pageBits = head.u8();
  const count = head.length();
  const block = head.address();
  checkCount(count, size, file.offsetOf(address));
  if (block === undefined) return;
  yield* dataBlock(file, block, {
    signature: 'FADB',
    size,
    count,
    first: 0,
    perPage: 2 ** pageBits,
  });
}

/** A block of elements, in pages when there are many. */
interface DataBlock {
  readonly signature: 'FADB' | 'EADB';
  readonly size: number;
  readonly count: number;
  /** Number of the first element. */
  readonly first: number;
  readonly perPage: number;
  /** Bytes of the place of the block, which extensible arrays repeat. */
  readonly placeWidth?: number;
}

/** Pages of a fixed array that nobody wrote are marked as such; those of an extensible one are marked outside. */
function* dataBlock(file: Hdf5File, address: number, block: DataBlock): Generator<ArrayElement> {
  const { signature, size, count, first, perPage, placeWidth = 0 } = block;
  const isPaged = count > perPage;
  const pages = Math.ceil(count / perPage);
  const bitmap = isPaged && signature === 'FADB' ? Math.ceil(pages / 8) : 0;
  const before = 6 + file.sizes.offsetSize + placeWidth + bitmap;
  const whole = before + (isPaged ? 0 : count * size) + SUM_SIZE;
  const fields = structure(file, address, whole, signature, 'block of chunks');
  fields.skip(1 + file.sizes.offsetSize + placeWidth);
  if (!isPaged) {
    yield* elements(fields, size, count, first);
    return;
  }
  const written = fields.take(bitmap);
  for (let page = 0; page < pages; page++) {
    const isThere = bitmap === 0 || ((written[page >> 3] ?? 0) & (0x80 >> (page & 7))) !== 0;
    const there = Math.min(perPage, count - page * perPage);
    const at = address + whole + page * (perPage * size + SUM_SIZE);
    if (!isThere) continue;
    const bytes = file.fields(at, there * size + SUM_SIZE, 'page of chunks');
    if (bitmap === 0 && isZero(bytes.bytes)) continue;
    checkSum(bytes.bytes, bytes.origin, 'page of chunks');
    yield* elements(bytes, size, there, first + page * perPage);
  }
}

/** How an extensible array is laid out: what its header says. */
interface Extensible {
  readonly size: number;
  readonly bits: number;
  readonly inIndex: number;
  readonly least: number;
  readonly pointers: number;
  readonly perPage: number;
}

/** The elements of the extensible array at `address`. */
export function* extensibleArray(file: Hdf5File, address: number): Generator<ArrayElement> {
  const { offsetSize, lengthSize } = file.sizes;
  const head = structure(
    file,
    address,
    12 + 6 * lengthSize + offsetSize,
    'EAHD',
    'extensible array',
  );
  head.skip(1);
  const [size, bits, inIndex, least, pointers, pageBits] = Array.from({ length: 6 }, () =>
    head.u8(),
  );
  head.skip(4 * lengthSize);
  const most = head.length();
  head.length();
  const block = head.address();
  const offset = file.offsetOf(address);
  checkCount(most, size ?? 0, offset);
  const array: Extensible = {
    size: size ?? 0,
    bits: bits ?? 0,
    inIndex: inIndex ?? 0,
    least: least ?? 0,
    pointers: pointers ?? 0,
    perPage: 2 ** (pageBits ?? 0),
  };
  if (
    array.bits > MOST_BITS ||
    array.least === 0 ||
    !isPower(array.least) ||
    !isPower(array.pointers)
  ) {
    throw head.error(`an extensible array of ${array.bits} bits and blocks of ${array.least}`);
  }
  if (block !== undefined) yield* indexBlock(file, block, array, most);
}

/** Blocks of blocks: how many data blocks each has, and how many elements those have. */
function superBlocks({
  bits,
  least,
}: Extensible): { readonly blocks: number; readonly count: number }[] {
  const length = 1 + bits - Math.log2(least);
  return Array.from({ length }, (_, n) => ({
    blocks: 2 ** Math.floor(n / 2),
    count: 2 ** Math.floor((n + 1) / 2) * least,
  }));
}

function* indexBlock(
  file: Hdf5File,
  address: number,
  array: Extensible,
  most: number,
): Generator<ArrayElement> {
  const { offsetSize } = file.sizes;
  const all = superBlocks(array);
  const direct = Math.min(all.length, 2 * Math.log2(array.pointers));
  const blocks = all.slice(0, direct).reduce((sum, one) => sum + one.blocks, 0);
  const length =
    6 + offsetSize + array.inIndex * array.size + (blocks + all.length - direct) * offsetSize;
  const fields = structure(file, address, length + SUM_SIZE, 'EAIB', 'index of chunks');
  fields.skip(1 + offsetSize);
  yield* elements(fields, array.size, array.inIndex, 0);
  let first = array.inIndex;
  for (const { blocks: number, count } of all.slice(0, direct)) {
    for (let n = 0; n < number; n++, first += count) {
      yield* extensibleBlock(file, fields.address(), array, { first, count });
    }
  }
  for (const one of all.slice(direct)) {
    const at = fields.address();
    if (at !== undefined && first < most) yield* superBlock(file, at, array, { ...one, first });
    first += one.blocks * one.count;
  }
}

function* superBlock(
  file: Hdf5File,
  address: number,
  array: Extensible,
  {
    blocks,
    count,
    first,
  }: { readonly blocks: number; readonly count: number; readonly first: number },
): Generator<ArrayElement> {
  const { offsetSize } = file.sizes;
  const pages = count > array.perPage ? Math.ceil(count / array.perPage) : 0;
  const bitmap = Math.ceil(pages / 8) * blocks;
  const before = 6 + offsetSize + Math.ceil(array.bits / 8) + bitmap;
  const whole = before + blocks * offsetSize + SUM_SIZE;
  const fields = structure(file, address, whole, 'EASB', 'block of blocks of chunks');
  fields.at = before;
  for (let n = 0; n < blocks; n++) {
    yield* extensibleBlock(file, fields.address(), array, { first: first + n * count, count });
  }
}

function* extensibleBlock(
  file: Hdf5File,
  address: number | undefined,
  { size, bits, perPage }: Extensible,
  { first, count }: { readonly first: number; readonly count: number },
): Generator<ArrayElement> {
  if (address === undefined) return;
  const placeWidth = Math.ceil(bits / 8);
  yield* dataBlock(file, address, { signature: 'EADB', size, count, first, perPage, placeWidth });
}

function* elements(
  fields: Fields,
  size: number,
  count: number,
  first: number,
): Generator<ArrayElement> {
  for (let n = 0; n < count; n++) yield { number: first + n, fields: fields.part(size) };
}

/** The bytes of a structure behind its signature and version, with their checksum checked. */
function structure(
  file: Hdf5File,
  address: number,
  length: number,
  signature: string,
  what: string,
): Fields {
  const withSum = signature.endsWith('HD') ? length + SUM_SIZE : length;
  const fields = file.fields(address, withSum, what);
  fields.expect(signature, what);
  checkSum(fields.bytes, fields.origin, what);
  const version = fields.u8();
  if (version !== 0) throw unsupported(`a ${what} of version ${version}`, fields.origin);
  return fields;
}

function checkCount(count: number, size: number, offset: number): void {
  if (count > MOST_ELEMENTS) throw limit(`${count} chunks, more than ${MOST_ELEMENTS}`, offset);
  if (size < 2) throw unsupported(`elements of ${size} bytes`, offset);
}

function isPower(value: number): boolean {
  return value > 0 && Number.isInteger(Math.log2(value));
}

function isZero(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0);
}
