/**
 * Messages that stand elsewhere: a committed datatype, mostly. HDF5 File Format Specification IV.A.2, "shared
 * message"; H5Oshared.c.
 * @module
 */
import { readDatatype, type Datatype } from './datatype.ts';
import { unsupported, type Fields } from './fields.ts';
import { present, type Hdf5File } from './file.ts';
import { MESSAGE, readMessages, SHARED_FLAG, type Message } from './messages.ts';

/** Version 3: in the heap of shared messages. */
const IN_HEAP = 1;

/** The datatype of a message, followed to the object that it was committed as. */
export function datatypeOf(file: Hdf5File, { flags, body }: Message): Datatype {
  return (flags & SHARED_FLAG) === 0 ? readDatatype(body) : committedType(file, body);
}

/** Types that were committed, by address: one may be used by every attribute of a file. */
const KNOWN = new WeakMap<Hdf5File, Map<number, Datatype>>();

/** The type that a reference to a committed one leads to. */
export function committedType(file: Hdf5File, fields: Fields): Datatype {
  const address = sharedAddress(fields);
  const known = KNOWN.get(file) ?? new Map<number, Datatype>();
  KNOWN.set(file, known);
  const type = known.get(address) ?? readCommitted(file, address, fields);
  known.set(address, type);
  return type;
}

function readCommitted(file: Hdf5File, address: number, fields: Fields): Datatype {
  const message = readMessages(file, address).find(({ type }) => type === MESSAGE.datatype);
  if (message === undefined || (message.flags & SHARED_FLAG) !== 0) {
    throw fields.error(`no datatype was committed at ${file.offsetOf(address)}`);
  }
  return readDatatype(message.body);
}

/** Where the message that this one stands for is: the address of an object header. */
export function sharedAddress(fields: Fields): number {
  const start = fields.offset;
  const version = fields.u8();
  const type = fields.u8();
  if (version < 1 || version > 3)
    throw unsupported(`a shared message of version ${version}`, start);
  if (version === 3 && type === IN_HEAP) throw unsupported('a heap of shared messages', start);
  if (version === 1) fields.skip(6);
  return present(fields.address(), 'shared message', start);
}
