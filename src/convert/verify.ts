/**
 * Proof that what was written is what was read: the output is opened by its own reader, and every tensor's
 * bytes are compared with those of the source.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import { flatten, type NamedTensor } from './flatten.ts';
import type { Model } from './model/model.ts';
import { readTensor } from './model/read-tensor.ts';
import { isVerbatim, tensorBytes, type Tensor } from './model/tensor.ts';

/** Compares bytes; the platform does it faster than we can. */
export type SameBytes = (a: Uint8Array, b: Uint8Array) => boolean;

/** What is already known to be the same: ranges that were compared while they were copied. */
export interface ProvenRange {
  /** The place in the output of the bytes that stand at `offset` of the source. */
  isProven(written: Tensor, original: Tensor): boolean;
}

/** Throws `INTERNAL` where the output differs; returns the number of bytes proven. */
export function verify(
  written: Model,
  expected: readonly NamedTensor[],
  {
    sameBytes,
    proven,
  }: { readonly sameBytes: SameBytes; readonly proven?: ProvenRange | undefined },
): number {
  const found = new Map(flatten(written.root).tensors.map((named) => [named.name, named.tensor]));
  if (found.size !== expected.length) {
    throw differs(`${expected.length} tensors were written, ${found.size} are read back`);
  }
  let bytes = 0;
  for (const { name, tensor } of expected) {
    const back = found.get(name);
    if (back === undefined) throw differs(`"${name.slice(0, 120)}" is not read back`);
    compareShapes(name, tensor, back);
    if (!(isVerbatim(tensor) && proven?.isProven(back, tensor) === true)) {
      compareBytes(name, tensor, back, sameBytes);
    }
    bytes += tensorBytes(tensor);
  }
  return bytes;
}

function compareShapes(name: string, a: Tensor, b: Tensor): void {
  const same =
    a.dtype === b.dtype &&
    a.shape.length === b.shape.length &&
    a.shape.every((size, i) => b.shape[i] === size);
  if (same) return;
  const [before, after] = [a, b].map(({ dtype, shape }) => `${dtype} [${shape.join(', ')}]`);
  throw differs(`"${name.slice(0, 120)}" was ${before} and is read back as ${after}`);
}

function compareBytes(name: string, a: Tensor, b: Tensor, sameBytes: SameBytes): void {
  const left = new Pieces(a);
  const right = new Pieces(b);
  for (;;) {
    const length = Math.min(left.available(), right.available());
    if (length === 0) break;
    if (!sameBytes(left.take(length), right.take(length))) {
      throw differs(`"${name.slice(0, 120)}" is read back with other bytes`);
    }
  }
  if (left.available() + right.available() > 0) {
    throw differs(`"${name.slice(0, 120)}" is read back with another length`);
  }
}

/** A stream of pieces from which any number of bytes can be taken. */
class Pieces {
  private readonly pieces: Iterator<Uint8Array>;
  private piece: Uint8Array = new Uint8Array(0);

  constructor(tensor: Tensor) {
    this.pieces = readTensor(tensor)[Symbol.iterator]();
  }

  available(): number {
    while (this.piece.length === 0) {
      const next = this.pieces.next();
      if (next.done === true) return 0;
      this.piece = next.value;
    }
    return this.piece.length;
  }

  take(length: number): Uint8Array {
    const taken = this.piece.subarray(0, length);
    this.piece = this.piece.subarray(length);
    return taken;
  }
}

function differs(message: string): ModelFileError {
  return new ModelFileError('INTERNAL', `the output is not what was read: ${message}`);
}
