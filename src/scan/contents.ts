/**
 * What rules see of a pickle beyond pictures of its values: whole literals, and MessagePack inside them.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import { bytesSource } from '../core/source.ts';
import { MessagePackReader } from '../formats/messagepack-reader.ts';
import type { Tape } from '../pickle/tape.ts';
import type { Contents, PackedToken } from '../policy/contents.ts';

/** Items of one document that a rule looks at: one of a long document has a few for each of its words. */
const MAX_TOKENS = 1_000_000;

/** Bytes that all rules of one pickle look at together: a thousand calls may be given the same literal. */
const MAX_BYTES = 2 ** 27;

/** The contents of the pickle that a tape was made from. */
export function contentsOf(tape: Tape): Contents {
  let left = MAX_BYTES;
  return {
    bytes: (offset, length) => {
      left -= length;
      return left < 0 ? new Uint8Array(0) : tape.source.read(offset, length).slice();
    },
    messagePack: (bytes) => {
      try {
        return tokensOf(bytes);
      } catch (error) {
        // What is not MessagePack is refused by its loader too: no document, and no defect.
        if (error instanceof ModelFileError) return undefined;
        throw error;
      }
    },
  };
}

function tokensOf(bytes: Uint8Array): readonly PackedToken[] | undefined {
  const reader = new MessagePackReader(bytesSource(bytes), { format: 'messagepack' });
  const tokens: PackedToken[] = [];
  for (let token = reader.next(); token !== undefined; token = reader.next()) {
    if (tokens.push(token) > MAX_TOKENS) return undefined;
  }
  return reader.cursor.offset === bytes.length ? tokens : undefined;
}
