/**
 * The canonical bytes of a tensor in pieces: row-major, little endian, lazy bits resolved, in bounded memory.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import { DTYPES } from './dtype.ts';
import { gathered } from './gather.ts';
import { negated, swapped } from './rewrite-elements.ts';
import { elementBits, isContiguous, tensorBytes, type SpanData, type Tensor } from './tensor.ts';

/** Bytes read at a time: more does not make copying faster, and less of it stays in the processor's cache. */
export const PIECE: number = 2 ** 20;

/** The canonical bytes, in order; a piece is valid until the next is asked for. */
export function* readTensor(tensor: Tensor): Generator<Uint8Array> {
  const { data } = tensor;
  if (data.kind === 'stream') {
    yield* exactly(data.bytes(), tensorBytes(tensor));
    return;
  }
  const layout = isContiguous(tensor) ? straight(tensor, data) : gathered(tensor, data);
  for (const piece of layout) yield rewritten(tensor, data, piece);
}

function* straight(tensor: Tensor, { source, offset }: SpanData): Generator<Uint8Array> {
  const length = tensorBytes(tensor);
  // Pieces end between elements, so that each can be rewritten by itself.
  const element = Math.max(1, elementBits(tensor) / 8);
  const step = Math.max(1, Math.floor(PIECE / element)) * element;
  for (let at = 0; at < length; at += step) {
    const wanted = Math.min(step, length - at);
    const piece = source.read(offset + at, wanted);
    if (piece.length < wanted) throw cut(offset + at, wanted, piece.length);
    yield piece;
  }
}

function rewritten(tensor: Tensor, data: SpanData, piece: Uint8Array): Uint8Array {
  const { unit } = DTYPES[tensor.dtype];
  let bytes = piece;
  if (data.bigEndian === true && unit > 1) bytes = swapped(bytes, unit);
  if (data.conjugate === true || data.negate === true) {
    bytes = negated(bytes, tensor.dtype, {
      real: data.negate === true,
      imaginary: data.conjugate !== data.negate,
    });
  }
  return bytes;
}

function* exactly(pieces: Iterable<Uint8Array>, length: number): Generator<Uint8Array> {
  let given = 0;
  for (const piece of pieces) {
    given += piece.length;
    if (given > length) break;
    yield piece;
  }
  if (given !== length) {
    const message = `a tensor of ${length} bytes whose data has ${given > length ? 'more' : given}`;
    throw new ModelFileError('MALFORMED', message);
  }
}

function cut(offset: number, wanted: number, there: number): ModelFileError {
  const message = `${wanted} bytes of a tensor expected at ${offset}, ${there} are there`;
  return new ModelFileError('TRUNCATED', message, { offset });
}
