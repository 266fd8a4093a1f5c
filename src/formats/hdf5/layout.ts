/**
 * Where the data of a dataset are. HDF5 File Format Specification IV.A.2.i; H5Olayout.c.
 * @module
 */
import { type Fields, unsupported } from './fields.ts';

/** How chunks of version 4 are found; version 3 has the old B-tree. */
const INDEXES = ['single', 'implicit', 'fixed array', 'extensible array', 'B-tree 2'] as const;

/** The layout of a dataset. */
export type Layout =
  | { readonly kind: 'compact'; readonly bytes: Uint8Array; readonly offset: number }
  | {
      readonly kind: 'contiguous';
      readonly address: number | undefined;
      readonly length: number | undefined;
    }
  | {
      readonly kind: 'chunked';
      readonly index: 'B-tree 1' | (typeof INDEXES)[number];
      readonly address: number | undefined;
      /** Of the dataset; the dimensions of a chunk have one more: the size of an element. */
      readonly rank: number;
      readonly chunk: readonly number[];
      /** A single chunk that went through filters: its stored size. */
      readonly stored: number | undefined;
      /** Of that chunk: bit n is set when filter n was left out. */
      readonly skipped: number;
    }
  | { readonly kind: 'virtual'; readonly address: number | undefined; readonly index: number };

const MOST_DIMENSIONS = 33;

/** Reads a layout message. */
export function readLayout(fields: Fields): Layout {
  const start = fields.offset;
  const version = fields.u8();
  if (version === 1 || version === 2) return oldLayout(fields);
  if (version < 3 || version > 5) throw unsupported(`a data layout of version ${version}`, start);
  const kind = fields.u8();
  if (kind === 0) {
    const length = fields.u16();
    return { kind: 'compact', offset: fields.offset, bytes: fields.take(length) };
  }
  if (kind === 1) {
    return { kind: 'contiguous', address: fields.address(), length: fields.length() };
  }
  if (kind === 2) return version === 3 ? chunkedByTree(fields) : chunkedByIndex(fields);
  if (kind === 3 && version > 3) {
    return { kind: 'virtual', address: fields.address(), index: fields.u32() };
  }
  throw unsupported(`a data layout of class ${kind}`, start);
}

/** Versions 1 and 2, before HDF5 1.6.3. */
function oldLayout(fields: Fields): Layout {
  const rank = dimensions(fields);
  const kind = fields.u8();
  fields.skip(5);
  const address = kind === 0 ? undefined : fields.address();
  const sizes = Array.from({ length: rank }, () => fields.u32());
  if (kind === 0) {
    const length = fields.u32();
    return { kind: 'compact', offset: fields.offset, bytes: fields.take(length) };
  }
  if (kind === 1) return { kind: 'contiguous', address, length: undefined };
  if (kind !== 2) throw unsupported(`a data layout of class ${kind}`, fields.origin);
  // The element's size stands apart, and in the dimensions: rank counts it.
  return chunked('B-tree 1', address, sizes);
}

function chunkedByTree(fields: Fields): Layout {
  const rank = dimensions(fields);
  const address = fields.address();
  const sizes = Array.from({ length: rank }, () => fields.u32());
  return chunked('B-tree 1', address, sizes);
}

function chunkedByIndex(fields: Fields): Layout {
  const flags = fields.u8();
  const rank = dimensions(fields);
  const width = fields.u8();
  if (width < 1 || width > 8) throw fields.error(`dimensions of ${width} bytes`);
  const sizes = Array.from({ length: rank }, () => fields.uint(width));
  const number = fields.u8();
  const index = INDEXES[number - 1];
  if (index === undefined) throw unsupported(`a chunk index of type ${number}`, fields.origin);
  let stored: number | undefined;
  let skipped = 0;
  if (index === 'single' && (flags & 2) !== 0) {
    stored = fields.length();
    skipped = fields.u32();
  } else {
    fields.skip(INDEX_INFO[index]);
  }
  return { ...chunked(index, fields.address(), sizes), stored, skipped };
}

/** Bytes of what else is said about an index. */
const INDEX_INFO = {
  single: 0,
  implicit: 0,
  'fixed array': 1,
  'extensible array': 5,
  'B-tree 2': 6,
} as const;

function chunked(
  index: Extract<Layout, { kind: 'chunked' }>['index'],
  address: number | undefined,
  sizes: readonly number[],
): Extract<Layout, { kind: 'chunked' }> {
  const rank = sizes.length - 1;
  return { kind: 'chunked', index, address, rank, chunk: sizes, stored: undefined, skipped: 0 };
}

function dimensions(fields: Fields): number {
  const rank = fields.u8();
  if (rank >= 1 && rank <= MOST_DIMENSIONS) return rank;
  throw fields.error(`a data layout of ${rank} dimensions`);
}
