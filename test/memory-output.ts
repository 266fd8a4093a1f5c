/**
 * Conversions in memory: what was written, and the round trip that every writer has to survive.
 * @module
 */
import { convertModel, type Conversion, type ConvertRequest } from '../src/convert/convert.ts';
import type { Model, ModelContext } from '../src/convert/model/model.ts';
import { readModelAs } from '../src/convert/read-model.ts';
import type { Writer } from '../src/convert/writer.ts';
import { Budget, LIMITS, type Limits } from '../src/core/limits.ts';
import { ModelFileError } from '../src/core/error.ts';
import type { Output, Sink } from '../src/core/sink.ts';
import { bytesSource, readExactly, type ByteSource } from '../src/core/source.ts';

/** A file in memory that grows as it is written. */
export class MemorySink implements Sink {
  private bytes: Uint8Array = new Uint8Array(256);
  position = 0;

  write(bytes: Uint8Array): void {
    if (this.position + bytes.length > this.bytes.length) {
      const more = new Uint8Array(2 * (this.position + bytes.length));
      more.set(this.bytes.subarray(0, this.position));
      this.bytes = more;
    }
    this.bytes.set(bytes, this.position);
    this.position += bytes.length;
  }

  copy(
    source: ByteSource,
    offset: number,
    length: number,
    seen?: (piece: Uint8Array) => void,
  ): void {
    const bytes = readExactly(source, offset, length);
    seen?.(bytes);
    this.write(bytes);
  }

  patch(position: number, bytes: Uint8Array): void {
    if (position + bytes.length > this.position) throw new RangeError('a patch behind the end');
    this.bytes.set(bytes, position);
  }

  written(): Uint8Array {
    return this.bytes.slice(0, this.position);
  }
}

/** An output whose files stay in memory. */
export class MemoryOutput implements Output {
  readonly name: string;
  private readonly sinks = new Map<string, MemorySink>();

  constructor(name: string) {
    this.name = name;
  }

  create(name: string): MemorySink {
    if (this.sinks.has(name)) throw new ModelFileError('INTERNAL', `"${name}" is written twice`);
    const sink = new MemorySink();
    this.sinks.set(name, sink);
    return sink;
  }

  reopen(name: string): ByteSource {
    return bytesSource(this.bytesOf(name));
  }

  /** The names of all files. */
  names(): string[] {
    return [...this.sinks.keys()];
  }

  /** The bytes of a file that was written. */
  bytesOf(name: string): Uint8Array {
    const sink = this.sinks.get(name);
    if (sink === undefined) throw new ModelFileError('INTERNAL', `"${name}" was not written`);
    return sink.written();
  }
}

/** A context of a reader; `siblings` are the files beside. */
export function modelContext(
  siblings: Readonly<Record<string, Uint8Array>> = {},
  limits: Partial<Limits> = {},
): ModelContext {
  return {
    budget: new Budget({ ...LIMITS, ...limits }),
    spool: (stream) => {
      const pieces: Uint8Array[] = [];
      for (let at = 0; ;) {
        const piece = stream.read(at, 65_536).slice();
        if (piece.length === 0) return bytesSource(new Uint8Array(pieces.flatMap((p) => [...p])));
        pieces.push(piece);
        at += piece.length;
      }
    },
    sibling: (name) => {
      const bytes = Object.hasOwn(siblings, name) ? siblings[name] : undefined;
      return bytes && bytesSource(bytes);
    },
  };
}

/** Converts into memory, with the proof that a real conversion has. */
export function convertInMemory(
  model: Model,
  writer: Writer,
  request: Partial<ConvertRequest> = {},
): { readonly conversion: Conversion; readonly output: MemoryOutput } {
  const output = new MemoryOutput(`model${writer.extensions[0] ?? ''}`);
  const conversion = convertModel(
    model,
    {
      writer,
      root: '.',
      cloneOverlaps: false,
      maxShardSize: Infinity,
      provenance: new Map([['pickleproof.tool', 'test']]),
      sidecar: 'model.meta.json',
      ...request,
    },
    {
      output,
      context: modelContext(),
      sameBytes: (a, b) => a.length === b.length && a.every((byte, i) => byte === b[i]),
    },
  );
  return { conversion, output };
}

/** Reads bytes as a model of one format. */
export function modelFrom(
  bytes: Uint8Array,
  format: string,
  siblings: Readonly<Record<string, Uint8Array>> = {},
): Model {
  return readModelAs(bytesSource(bytes), modelContext(siblings), format);
}
