/**
 * A `ByteSource` over something that can only be asked for ranges: a File, or a server on this machine.
 * Each question costs, so bytes come in windows that grow while someone reads on.
 * @module
 */
import type { ByteSource } from '../../core/source.ts';

const FIRST_WINDOW = 2 ** 14;
const LAST_WINDOW = 2 ** 20;
/** One for whoever reads on, the rest for looking back at headers and names. */
const WINDOWS = 4;

/** Fetches `[offset, offset + length)`, which lies inside the source; throws when it cannot be had whole. */
export type FetchRange = (offset: number, length: number) => Uint8Array;

/** A source that counts what it really fetched. */
export interface WindowedSource extends ByteSource {
  readonly bytesRead: number;
}

interface Window {
  readonly start: number;
  readonly bytes: Uint8Array;
}

/** The source of `size` bytes that `fetchRange` gives. */
export function windowedSource(size: number, fetchRange: FetchRange): WindowedSource {
  /** The one used last stands first. */
  const windows: Window[] = [];
  let bytesRead = 0;

  function fill(offset: number, wanted: number): Uint8Array {
    // Whoever goes on where a window ends will go on for longer.
    const followed = windows.find(({ start, bytes }) => isBehind(offset, start, bytes.length));
    const grown = Math.min((followed?.bytes.length ?? 0) * 2, LAST_WINDOW);
    const length = Math.min(size - offset, Math.max(wanted, grown, FIRST_WINDOW));
    const bytes = fetchRange(offset, length);
    bytesRead += bytes.length;
    windows.unshift({ start: offset, bytes });
    windows.length = Math.min(windows.length, WINDOWS);
    return bytes.subarray(0, wanted);
  }

  return {
    size,
    get bytesRead(): number {
      return bytesRead;
    },
    read(offset, length) {
      const wanted = Math.max(0, Math.min(length, size - offset));
      if (wanted === 0) return EMPTY;
      const at = windows.findIndex(
        ({ start, bytes }) => offset >= start && offset + wanted <= start + bytes.length,
      );
      const [found] = at === -1 ? [] : windows.splice(at, 1);
      if (found === undefined) return fill(offset, wanted);
      windows.unshift(found);
      return found.bytes.subarray(offset - found.start, offset - found.start + wanted);
    },
  };
}

function isBehind(offset: number, start: number, length: number): boolean {
  return offset > start && offset <= start + length;
}

const EMPTY: Uint8Array = new Uint8Array(0);
