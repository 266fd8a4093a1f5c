/**
 * An output that notes when writing ends and reading back begins.
 * @module
 */
import type { Output, Sink } from '../../core/sink.ts';
import type { ByteSource } from '../../core/source.ts';
import type { FileOutput } from '../../sinks/file-output.ts';
import { milliseconds } from '../clock.ts';

/** Wraps an output on disk. What is copied late is copied when a file is opened again. */
export class TimedOutput implements Output {
  readonly name: string;
  /** The moment at which everything stood in the file. */
  written: number | undefined;
  private readonly output: FileOutput;
  private readonly names: string[] = [];

  constructor(output: FileOutput) {
    this.output = output;
    this.name = output.name;
  }

  create(name: string): Sink {
    this.names.push(name);
    return this.output.create(name);
  }

  reopen(name: string): ByteSource {
    if (this.written === undefined) {
      for (const one of this.names) this.output.reopen(one);
      this.written = milliseconds();
    }
    return this.output.reopen(name);
  }
}
