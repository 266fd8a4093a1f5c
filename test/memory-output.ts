/**
 * An `Output` in memory, for tests of writers.
 */
import type { Output, Sink } from '../src/core/sink.ts';
import { bytesSource, readExactly, type ByteSource } from '../src/core/source.ts';

/** Files by name, written as a writer writes them. */
export class MemoryOutput implements Output {
  readonly name: string;
  private readonly sinks = new Map<string, MemorySink>();

  constructor(name: string) {
    this.name = name;
  }

  create(name: string): Sink {
    if (this.sinks.has(name)) throw new Error(`"${name}" is written twice`);
    const sink = new MemorySink();
    this.sinks.set(name, sink);
    return sink;
  }

  reopen(name: string): ByteSource {
    return bytesSource(this.bytes(name));
  }

  /** What was written to a file; the main one unless another is named. */
  bytes(name: string = this.name): Uint8Array {
    const sink = this.sinks.get(name);
    if (sink === undefined) throw new Error(`"${name}" was not written`);
    return sink.bytes();
  }

  /** The names of all files, in the order in which they were begun. */
  get files(): string[] {
    return [...this.sinks.keys()];
  }
}

/** A `Sink` in memory. */
export class MemorySink implements Sink {
  position = 0;
  private buffer = new Uint8Array(1024);

  write(bytes: Uint8Array): void {
    while (this.position + bytes.length > this.buffer.length) {
      const larger = new Uint8Array(this.buffer.length * 2);
      larger.set(this.buffer);
      this.buffer = larger;
    }
    this.buffer.set(bytes, this.position);
    this.position += bytes.length;
  }

  copy(
    source: ByteSource,
    offset: number,
    length: number,
    seen?: (piece: Uint8Array) => void,
  ): void {
    if (length === 0) return;
    const bytes = readExactly(source, offset, length).slice();
    seen?.(bytes);
    this.write(bytes);
  }

  patch(position: number, bytes: Uint8Array): void {
    if (position + bytes.length > this.position) throw new Error('patched beyond the end');
    this.buffer.set(bytes, position);
  }

  bytes(): Uint8Array {
    return this.buffer.slice(0, this.position);
  }
}
