/**
 * Attributes: small values with a name. HDF5 File Format Specification IV.A.2.m; H5Oattr.c.
 * @module
 */
import { readDataspace, type Dataspace } from './dataspace.ts';
import { readDatatype, type Datatype } from './datatype.ts';
import { decodeText, unsupported, type Fields } from './fields.ts';
import { indexesOf } from './dense-index.ts';
import type { Hdf5File } from './file.ts';
import { openFractalHeap } from './fractal-heap.ts';
import { heapObject } from './global-heap.ts';
import { treeRecords } from './btree2.ts';
import { MESSAGE, SHARED_FLAG, type Message } from './messages.ts';
import { committedType, sharedAddress } from './shared.ts';

/** Bytes, and where they stand in the source. */
export interface Stored {
  readonly bytes: Uint8Array;
  readonly offset: number;
}

/** One attribute; `data` are its elements as they are stored. */
export interface Attribute {
  readonly name: string;
  readonly type: Datatype;
  readonly space: Dataspace;
  readonly data: Fields;
}

/** Records of the B-trees of attributes: by name, and by order of creation. */
const ATTRIBUTE_RECORDS = [8, 9];
const HEAP_ID = 8;
const MOST_TEXTS = 100_000;

/** The attributes of an object: those in its header, and those in a heap when there are many. */
export function* attributesOf(file: Hdf5File, messages: readonly Message[]): Generator<Attribute> {
  for (const message of messages) {
    if (message.type === MESSAGE.attribute) {
      // Only the table of shared messages shares attributes, and this names it.
      if ((message.flags & SHARED_FLAG) !== 0) sharedAddress(message.body);
      else yield readAttribute(file, message.body);
    } else if (message.type === MESSAGE.attributeInfo) {
      yield* denseAttributes(file, message.body);
    }
  }
}

function* denseAttributes(file: Hdf5File, fields: Fields): Generator<Attribute> {
  const start = fields.offset;
  const version = fields.u8();
  if (version !== 0) throw unsupported(`attribute information of version ${version}`, start);
  const flags = fields.u8();
  if ((flags & 1) !== 0) fields.skip(2);
  const heapAddress = fields.address();
  if (heapAddress === undefined) return;
  const heap = openFractalHeap(file, heapAddress);
  for (const tree of indexesOf(fields, (flags & 2) !== 0, 'index of attributes')) {
    for (const { record } of treeRecords(file, tree, ATTRIBUTE_RECORDS)) {
      const id = record.take(HEAP_ID);
      const shared = (record.u8() & SHARED_FLAG) !== 0;
      if (shared) throw unsupported('a shared attribute', record.origin);
      yield readAttribute(file, heap.object(id));
    }
  }
}

function readAttribute(file: Hdf5File, fields: Fields): Attribute {
  const start = fields.offset;
  const version = fields.u8();
  if (version < 1 || version > 3) throw unsupported(`an attribute of version ${version}`, start);
  const flags = fields.u8();
  const [nameSize, typeSize, spaceSize] = [fields.u16(), fields.u16(), fields.u16()];
  if (version === 3) fields.skip(1); // the encoding of the name
  const next = (size = 0): Fields => fields.part(version === 1 ? Math.ceil(size / 8) * 8 : size);
  const name = next(nameSize);
  const type = next(typeSize);
  const space = next(spaceSize);
  const shared = version > 1 ? flags : 0;
  if ((shared & 2) !== 0) throw unsupported('an attribute with a shared dataspace', start);
  return {
    name: decodeText(name.bytes).replace(/\0.*$/s, ''),
    type: (shared & 1) === 0 ? readDatatype(type) : committedType(file, type),
    space: readDataspace(space),
    data: fields.part(fields.left),
  };
}

/** The texts of an attribute of strings, fixed or variable; nothing for other types. */
export function textsOf(file: Hdf5File, { type, space, data }: Attribute): readonly Stored[] {
  if ((type.class !== 'string' && type.class !== 'text') || type.size === 0) return [];
  const count = Math.min(space.count, Math.floor(data.left / type.size), MOST_TEXTS);
  const texts: Stored[] = [];
  const from = data.at;
  for (let index = 0; index < count; index++) {
    const element = data.part(type.size);
    const isFixed = type.class === 'string';
    texts.push(
      isFixed ? { bytes: element.bytes, offset: element.origin } : variable(file, element),
    );
  }
  data.at = from;
  return texts;
}

/** What an element of variable length refers to: a length, a collection, an index in it. */
export function variable(file: Hdf5File, element: Fields): Stored {
  const length = element.u32();
  const address = element.address();
  const index = element.u32();
  if (length === 0 || address === 0 || address === undefined) {
    return { bytes: NOTHING, offset: element.origin };
  }
  return heapObject(file, address, index, element.origin);
}

const NOTHING = new Uint8Array(0);
