/**
 * What the child has to say of its own, as the host of the guest.
 * @module
 */
import { writeSync } from 'node:fs';
import type { Output } from './host.ts';
import { HOST_PIPE } from './protocol.ts';

/** Things told once; a guest that asks for a million paths is told of a thousand. */
const MOST_TOLD = 1000;
const MOST_SHOWN = 300;

/** What the host tells, each thing once. */
export class Teller {
  private readonly seen = new Set<string>();
  private begun = false;
  private readonly texts: Record<'stdout' | 'stderr', string> = { stdout: '', stderr: '' };
  private readonly counts = { stdout: 0, stderr: 0 };

  begin(): void {
    this.begun = true;
  }

  refused(what: string): void {
    const detail = what.slice(0, MOST_SHOWN);
    if (!this.begun || this.seen.size >= MOST_TOLD || this.seen.has(detail)) return;
    this.seen.add(detail);
    tell({ event: 'refused', detail });
  }

  print(output: Exclude<Output, 'events'>, bytes: Uint8Array): void {
    this.counts[output] += bytes.length;
    const room = MOST_SHOWN - this.texts[output].length;
    if (room > 0) this.texts[output] += Buffer.from(bytes.subarray(0, room)).toString('utf8');
  }

  printed(): void {
    for (const output of ['stdout', 'stderr'] as const) {
      if (this.counts[output] === 0) continue;
      const text = JSON.stringify(this.texts[output]);
      tell({ event: 'printed', detail: `${this.counts[output]} bytes to ${output}: ${text}` });
    }
  }
}

/** One line about the run as the host saw it. */
export function tell(line: Readonly<Record<string, string>>): void {
  writeAll(HOST_PIPE, Buffer.from(`${JSON.stringify(line)}\n`));
}

/** Writes all of it, however long the other end takes. */
export function writeAll(fd: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(fd, bytes, at);
    } catch (error) {
      // A pipe that is full for the moment.
      const isBusy = error instanceof Error && 'code' in error && error.code === 'EAGAIN';
      if (!isBusy) throw error;
      Atomics.wait(PAUSE, 0, 0, 5);
    }
  }
}

const PAUSE = new Int32Array(new SharedArrayBuffer(4));
