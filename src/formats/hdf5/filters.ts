/**
 * The filter pipeline: what the chunks of a dataset went through. HDF5 File Format Specification IV.A.2.l;
 * H5Opline.c.
 * @module
 */
import { decodeText, type Fields, unsupported } from './fields.ts';

/** One filter. */
export interface Filter {
  readonly id: number;
  /** As the file calls it. */
  readonly name: string;
}

/** The filters that are part of the library: the others are plugins, loaded by number (H5Zpublic.h). */
export const BUILT_IN_FILTERS: ReadonlyMap<number, string> = new Map([
  [1, 'deflate'],
  [2, 'shuffle'],
  [3, 'fletcher32'],
  [4, 'szip'],
  [5, 'nbit'],
  [6, 'scaleoffset'],
]);

/** Plugins that are registered with The HDF Group (registered_filter_plugins, 2025). */
const REGISTERED: ReadonlyMap<number, string> = new Map([
  [305, 'LZO'],
  [307, 'bzip2'],
  [32000, 'LZF'],
  [32001, 'Blosc'],
  [32002, 'MAFISC'],
  [32003, 'Snappy'],
  [32004, 'LZ4'],
  [32005, 'APAX'],
  [32006, 'CBF'],
  [32007, 'JPEG-XR'],
  [32008, 'bitshuffle'],
  [32009, 'SPDP'],
  [32010, 'LPC-Rice'],
  [32011, 'CCSDS-123'],
  [32012, 'JPEG-LS'],
  [32013, 'ZFP'],
  [32014, 'Fpzip'],
  [32015, 'Zstandard'],
  [32016, 'B3D'],
  [32017, 'SZ'],
  [32018, 'FCIDECOMP'],
  [32019, 'JPEG'],
  [32020, 'VBZ'],
  [32021, 'FAPEC'],
  [32022, 'BitGroom'],
  [32023, 'Granular BitRound'],
  [32024, 'SZ3'],
  [32025, 'Delta-Rice'],
  [32026, 'Blosc2'],
  [32027, 'FLAC'],
  [32028, 'SPERR'],
]);

/** What a filter is called, as far as anyone knows. */
export function filterName({ id, name }: Filter): string {
  return BUILT_IN_FILTERS.get(id) ?? REGISTERED.get(id) ?? (name === '' ? 'unregistered' : name);
}

/** Reads the filters in the order in which they were applied. */
export function readFilters(fields: Fields): readonly Filter[] {
  const start = fields.offset;
  const version = fields.u8();
  if (version !== 1 && version !== 2) {
    throw unsupported(`a filter pipeline of version ${version}`, start);
  }
  const count = fields.u8();
  if (version === 1) fields.skip(6);
  return Array.from({ length: count }, () => readFilter(fields, version));
}

function readFilter(fields: Fields, version: number): Filter {
  const id = fields.u16();
  // Version 2 spares the names of the filters that are part of the library.
  const nameLength = version === 1 || id >= 256 ? fields.u16() : 0;
  fields.skip(2);
  const values = fields.u16();
  const padded = version === 1 ? Math.ceil(nameLength / 8) * 8 : nameLength;
  const name = decodeText(fields.take(padded)).replace(/\0.*$/s, '');
  fields.skip(4 * values);
  if (version === 1 && values % 2 === 1) fields.skip(4);
  return { id, name };
}
