/**
 * Which ranges of an output were already compared with the source, while they were copied.
 * @module
 */
import type { ProvenRange } from '../convert/verify.ts';
import type { ByteSource } from '../core/source.ts';
import type { FileOutput } from '../sinks/file-output.ts';

/** What an output on disk knows of its copies. */
export function provenBy(output: FileOutput): ProvenRange {
  return {
    isProven(written, original) {
      if (written.data.kind !== 'span' || original.data.kind !== 'span') return false;
      const { source: back, offset } = outermost(written.data);
      const copied = output.copiedAt(back, offset);
      return copied?.source === original.data.source && copied.offset === original.data.offset;
    },
  };
}

interface Place {
  readonly source: ByteSource;
  readonly offset: number;
}

/** A range of a range is a range of the file. */
function outermost({ source, offset }: Place): Place {
  let [inner, at] = [source, offset];
  while (inner.within !== undefined) {
    at += inner.within.start;
    inner = inner.within.source;
  }
  return { source: inner, offset: at };
}
