/**
 * A range of a source as a file, checked against what was written.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import type { Output } from '../../core/sink.ts';
import { readExactly, type ByteSource } from '../../core/source.ts';

const PIECE = 2 ** 20;

/** Bytes at a place. */
export interface Range {
  readonly source: ByteSource;
  readonly offset: number;
  readonly length: number;
}

/** Writes the bytes as the one file of an output, and reads them back. */
export function writeRange({ source, offset, length }: Range, output: Output): void {
  output.create(output.name).copy(source, offset, length);
  const back = output.reopen(output.name);
  for (let at = 0; at < length; at += PIECE) {
    const wanted = Math.min(PIECE, length - at);
    const expected = readExactly(source, offset + at, wanted).slice();
    const found = readExactly(back, at, wanted);
    if (expected.some((byte, i) => byte !== found[i])) throw differs(at);
  }
  if (back.size !== length) throw differs(length);
}

function differs(at: number): ModelFileError {
  return new ModelFileError('INTERNAL', `the output is not what was read, from byte ${at} on`);
}
