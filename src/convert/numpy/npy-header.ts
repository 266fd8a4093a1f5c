/**
 * The header of an npy file, byte for byte as numpy writes it.
 * numpy/lib/_format_impl.py `_write_array_header`, `_wrap_header_guess_version` (numpy 2.4).
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import type { Tensor } from '../model/tensor.ts';
import { tupleText } from './numpy-type.ts';

const MAGIC = [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59];
const ALIGNMENT = 64;
/** Room for the first dimension to grow in place (`GROWTH_AXIS_MAX_DIGITS`). */
const GROWTH = 21;
/** Above this numpy.load refuses unless told otherwise (`_MAX_HEADER_SIZE`). */
const MOST = 10_000;

/** Magic, version, length, description and padding; `fortran` where the first dimension changes fastest. */
export function npyHeader(
  { shape }: Pick<Tensor, 'shape'>,
  descr: string,
  fortran: boolean = false,
): Uint8Array {
  const grows = fortran ? shape.at(-1) : shape[0];
  const growth = grows === undefined ? 0 : GROWTH - String(grows).length;
  const order = fortran ? 'True' : 'False';
  const text = `{'descr': ${descr}, 'fortran_order': ${order}, 'shape': ${tupleText(shape)}, }`;
  const body = text + ' '.repeat(Math.max(0, growth));
  const isLatin = Array.from(body).every((letter) => letter <= '\u00ff');
  const encoded = isLatin ? latin1(body) : new TextEncoder().encode(body);
  if (encoded.length > MOST) {
    const message = `an array type of ${encoded.length} letters, more than ${MOST}`;
    throw new ModelFileError('LIMIT_EXCEEDED', message, { format: 'npy' });
  }
  return wrapped(encoded, isLatin ? 1 : 3);
}

function wrapped(encoded: Uint8Array, version: 1 | 3): Uint8Array {
  const prefix = MAGIC.length + 2 + (version === 1 ? 2 : 4);
  const unpadded = encoded.length + 1;
  const padding = ALIGNMENT - ((prefix + unpadded) % ALIGNMENT);
  const header = new Uint8Array(prefix + unpadded + padding).fill(0x20);
  header.set(MAGIC);
  header.set([version, 0], MAGIC.length);
  const view = new DataView(header.buffer);
  if (version === 1) view.setUint16(prefix - 2, unpadded + padding, true);
  else view.setUint32(prefix - 4, unpadded + padding, true);
  header.set(encoded, prefix);
  header[header.length - 1] = 0x0a;
  return header;
}

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
