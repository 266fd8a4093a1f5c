/**
 * The files of the guest: one folder with nothing in it but what we put there, read-only, and three outputs.
 * @module
 */
import type { Output } from './host.ts';

/** Bytes that can be read in any order. */
export interface GuestFile {
  readonly size: number;
  /** Fills `into` from `offset` on; returns how much there was. */
  read(offset: number, into: Uint8Array): number;
}

/** What stands behind a file descriptor. */
export type OpenFile =
  | { readonly kind: 'output'; readonly output: Output }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'folder' }
  | { readonly kind: 'file'; readonly file: GuestFile; position: number };

/** The only preopened folder, `/`: wasi-libc looks for them from 3 on. */
export const ROOT_FD = 3;
/** Where the guest's events go: the only name that can be opened for writing. */
export const EVENTS_NAME = 'events';
/** More than Python ever opens; a guest that opens without end gets an error, not our memory. */
const MOST_OPEN = 256;

/** File descriptors of a run. */
export class FileTable {
  private readonly files: ReadonlyMap<string, GuestFile>;
  private readonly open = new Map<number, OpenFile>([
    [0, { kind: 'nothing' }],
    [1, { kind: 'output', output: 'stdout' }],
    [2, { kind: 'output', output: 'stderr' }],
    [ROOT_FD, { kind: 'folder' }],
  ]);

  /** `files`: by name in the only folder. */
  constructor(files: ReadonlyMap<string, GuestFile>) {
    this.files = files;
  }

  get(fd: number): OpenFile | undefined {
    return this.open.get(fd);
  }

  /** What the path names, seen from the folder, ready to be opened; undefined for all that is not there. */
  find(path: string): OpenFile | undefined {
    const name = path.replace(/^(?:\.?\/)+/, '');
    if (name === '' || name === '.') return { kind: 'folder' };
    if (name === EVENTS_NAME) return { kind: 'output', output: 'events' };
    const file = this.files.get(name);
    return file === undefined ? undefined : { kind: 'file', file, position: 0 };
  }

  /** A new descriptor; undefined when there are too many. */
  add(file: OpenFile): number | undefined {
    for (let fd = ROOT_FD + 1; fd < MOST_OPEN; fd++) {
      if (this.open.has(fd)) continue;
      this.open.set(fd, file);
      return fd;
    }
    return undefined;
  }

  close(fd: number): boolean {
    return this.open.delete(fd);
  }
}

/** Text or bytes as a file. */
export function bytesFile(bytes: Uint8Array): GuestFile {
  return {
    size: bytes.length,
    read(offset, into) {
      const piece = bytes.subarray(offset, offset + into.length);
      into.set(piece);
      return piece.length;
    },
  };
}
