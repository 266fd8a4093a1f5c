/**
 * Dataspaces: how many elements there are. HDF5 File Format Specification IV.A.2.b; H5Osdspace.c.
 * @module
 */
import { type Fields, unsupported } from './fields.ts';

const MOST_DIMENSIONS = 32;

/** The extent of a dataset or attribute. */
export interface Dataspace {
  readonly shape: readonly number[];
  /** Elements in all; Infinity when no double holds their number exactly. */
  readonly count: number;
  /** What each dimension can grow to; Infinity where there is no end. The shape where it cannot grow. */
  readonly most: readonly number[];
}

/** Reads a dataspace. */
export function readDataspace(fields: Fields): Dataspace {
  const start = fields.offset;
  const version = fields.u8();
  if (version !== 1 && version !== 2) throw unsupported(`a dataspace of version ${version}`, start);
  const rank = fields.u8();
  if (rank > MOST_DIMENSIONS) throw fields.error(`a dataspace of ${rank} dimensions`);
  const canGrow = (fields.u8() & 1) !== 0;
  const type = version === 1 ? 1 : fields.u8();
  if (version === 1) fields.skip(5);
  // Types: 0 scalar, 1 simple, 2 null.
  if (type === 2) return { shape: [0], count: 0, most: [0] };
  const shape = Array.from({ length: rank }, () => fields.length());
  const count = shape.reduce((product, size) => (size === 0 ? 0 : product * size), 1);
  // All bits set, which no double holds exactly, is no end.
  const most = canGrow ? shape.map(() => fields.length()) : shape;
  return { shape, count: shape.includes(0) ? 0 : exact(count), most };
}

function exact(count: number): number {
  return Number.isSafeInteger(count) ? count : Number.POSITIVE_INFINITY;
}
