/**
 * Data of a dataset that stand in other files: external storage, and sources of a virtual dataset. HDF5 File
 * Format Specification IV.A.2.h and VII.A; H5Oefl.c, H5Dvirtual.c, H5Shyper.c.
 * @module
 */
import { Fields, unsupported } from './fields.ts';
import { present, type Hdf5File } from './file.ts';
import { heapObject } from './global-heap.ts';
import { readLocalHeap } from './local-heap.ts';

/** A file that data are in, and where it is named. */
export interface OutsideFile {
  readonly name: string;
  readonly offset: number;
}

const MOST_SOURCES = 100_000;

/** The files of external storage. */
export function* externalFiles(file: Hdf5File, fields: Fields): Generator<OutsideFile> {
  const start = fields.offset;
  const version = fields.u8();
  if (version !== 1) throw unsupported(`external files of version ${version}`, start);
  fields.skip(5);
  const used = fields.u16();
  const heap = readLocalHeap(file, present(fields.address(), 'heap of file names', start));
  for (let slot = 0; slot < used; slot++) {
    const offset = fields.offset;
    const name = heap.nameAt(fields.length());
    fields.length();
    fields.length();
    yield { name, offset };
  }
}

/** The source files of a virtual dataset; `.` is the file itself and left out. */
export function* virtualSources(
  file: Hdf5File,
  address: number | undefined,
  index: number,
  at: number,
): Generator<OutsideFile> {
  if (address === undefined) return;
  const { bytes, offset } = heapObject(file, address, index, at);
  const fields = new Fields(bytes, offset, file.sizes);
  const version = fields.u8();
  if (version !== 0) throw unsupported(`a virtual dataset of version ${version}`, offset);
  const count = fields.length();
  if (count > MOST_SOURCES) throw fields.error(`${count} sources of a virtual dataset`);
  for (let source = 0; source < count; source++) {
    const from = fields.offset;
    const name = fields.text();
    fields.text(); // the dataset in it
    skipSelection(fields);
    skipSelection(fields);
    if (name !== '.') yield { name, offset: from };
  }
}

const NONE = 0;
const POINTS = 1;
const HYPERSLABS = 2;
const ALL = 3;

/** Jumps over a selection; its length follows from its head (H5S__hyper_serialize and the like). */
function skipSelection(fields: Fields): void {
  const start = fields.offset;
  const type = fields.u32();
  const version = fields.u32();
  if (type === NONE || type === ALL) {
    fields.skip(8);
  } else if ((type === HYPERSLABS || type === POINTS) && version === 1) {
    fields.skip(4);
    fields.skip(fields.u32());
  } else if (type === HYPERSLABS && version === 2) {
    fields.skip(1);
    fields.skip(fields.u32());
  } else if (type === HYPERSLABS && version === 3) {
    skipNewHyperslabs(fields);
  } else {
    throw unsupported(`a selection of type ${type} and version ${version}`, start);
  }
}

function skipNewHyperslabs(fields: Fields): void {
  const regular = (fields.u8() & 1) !== 0;
  const width = fields.u8();
  const rank = fields.u32();
  if (rank > 32 || width < 1 || width > 8) throw fields.error(`${rank} dimensions of a selection`);
  if (regular) fields.skip(4 * rank * width);
  else fields.skip(2 * rank * width * fields.uint(width));
}
