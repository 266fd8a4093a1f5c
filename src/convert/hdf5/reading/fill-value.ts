/**
 * What stands where nobody wrote. HDF5 File Format Specification IV.A.2.e, f; H5Ofill.c.
 * @module
 */
import type { Fields } from '../../../formats/hdf5/fields.ts';
import { unsupported } from '../../../formats/hdf5/fields.ts';
import { MESSAGE, type Message } from '../../../formats/hdf5/messages.ts';

/** The bytes of one element that was never written: zeros unless the file says otherwise. */
export function fillValue(messages: readonly Message[], size: number): Uint8Array {
  const value = written(messages);
  const filled = new Uint8Array(size);
  if (value?.length === size) filled.set(value);
  return filled;
}

function written(messages: readonly Message[]): Uint8Array | undefined {
  for (const { type, body } of messages) {
    if (type === MESSAGE.fillValue) return newFill(body);
    if (type === MESSAGE.oldFillValue) return body.take(body.u32());
  }
  return undefined;
}

function newFill(body: Fields): Uint8Array | undefined {
  const start = body.offset;
  const version = body.u8();
  if (version < 1 || version > 3) throw unsupported(`a fill value of version ${version}`, start);
  if (version === 3) {
    const isDefined = (body.u8() & 0x20) !== 0;
    return isDefined ? body.take(body.u32()) : undefined;
  }
  body.skip(2);
  const isDefined = body.u8() !== 0;
  return isDefined || version === 1 ? body.take(body.u32()) : undefined;
}
