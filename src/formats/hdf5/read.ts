/**
 * A whole HDF5 file: superblock, objects, what lies behind the end.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import type { ByteSource } from '../../core/source.ts';
import type { Part, ReadContext } from '../format.ts';
import { leftoverParts } from '../leftover-bytes.ts';
import { settle } from '../settle.ts';
import { unreadPart } from '../unread-part.ts';
import type { AttributeReader } from './attribute-parts.ts';
import { attributesOf } from './attribute.ts';
import { decodeText, malformed } from './fields.ts';
import { Hdf5File } from './file.ts';
import { MESSAGE, readMessages } from './messages.ts';
import { objectParts } from './objects.ts';
import { findSuperblock, readSuperblock } from './superblock.ts';

/** Opens the file in a source; a stream is decoded to its end first, for its size is needed. */
export function openHdf5(source: ByteSource, { budget }: ReadContext): Hdf5File {
  const base = findSuperblock(source);
  if (base === undefined) throw malformed('no superblock', 0);
  settle(source);
  return new Hdf5File(source, readSuperblock(source, base), budget);
}

/** All parts of an HDF5 file. */
export function* hdf5Parts(
  source: ByteSource,
  context: ReadContext,
  reader: AttributeReader,
): Generator<Part> {
  const file = openHdf5(source, context);
  const { base, end, version } = file.superblock;
  yield { kind: 'metadata', name: 'superblock', value: `${version}` };
  yield* driverParts(file);
  const missing = base + end - source.size;
  if (missing > 0) {
    const reason = `the file says that it has ${end} bytes, and lacks the last ${missing}`;
    yield { kind: 'unread', name: '', offset: source.size, code: 'TRUNCATED', reason };
  }
  yield* objectParts(file, reader);
  if (missing >= 0) return;
  yield* leftoverParts(source, context, {
    loader: 'pickle',
    start: base + end,
    code: 'trailing-data',
  });
}

/** The names of the attributes of the root group, as far as they can be read. */
export function rootAttributes(source: ByteSource, context: ReadContext): readonly string[] {
  const names: string[] = [];
  try {
    const file = openHdf5(source, context);
    const messages = readMessages(file, file.superblock.root);
    for (const { name } of attributesOf(file, messages)) names.push(name);
  } catch (error) {
    if (!(error instanceof ModelFileError) || error.code === 'SOURCE_FAILED') throw error;
  }
  return names;
}

/** A driver other than the usual one keeps its data in other files. */
function* driverParts(file: Hdf5File): Generator<Part> {
  const { driverInfo, extension, base } = file.superblock;
  try {
    if (driverInfo !== undefined) yield driverPart(driverName(file, driverInfo), base);
    if (extension === undefined) return;
    for (const { type, body } of readMessages(file, extension)) {
      if (type === MESSAGE.driverInfo) {
        yield driverPart(decodeText(body.part(Math.min(9, body.left)).bytes.subarray(1)), base);
      } else if (type === MESSAGE.cacheImage) {
        const reason = 'an image of the metadata cache, which takes the place of structures';
        yield { kind: 'unread', name: '', offset: base, code: 'UNSUPPORTED', reason };
      }
    }
  } catch (error) {
    yield unreadPart('', base, error);
  }
}

/** Version, reserved bytes and size, then the name. */
function driverName(file: Hdf5File, address: number): string {
  const fields = file.fields(address, 16, 'driver information');
  fields.skip(8);
  return decodeText(fields.take(8));
}

function driverPart(name: string, offset: number): Part {
  const shown = name.replace(/\0.*$/s, '');
  const reason = `data that the file driver ${shown} keeps in other files`;
  return { kind: 'unread', name: '', offset, code: 'UNSUPPORTED', reason };
}
