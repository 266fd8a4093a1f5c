/**
 * WASI: looking for files by path. What is not ours is not there, and the host tells that it was asked for.
 * @module
 */
import { ERRNO } from './errno.ts';
import { putStat } from './file-imports.ts';
import type { OpenFile } from './file-table.ts';
import type { Host, WasiFunctions } from './host.ts';

/** `oflags`: create, must be a folder, must not exist, truncate. */
const CREATE = 1;
const TRUNCATE = 8;
/** The rights `fd_write` and `fd_allocate`. */
const WRITING = 0x40n | 0x100n;

/** Calls with a path. */
export function pathImports({ memory, files, refused }: Host): WasiFunctions {
  function asked(address: number, length: number): { path: string; open: OpenFile | undefined } {
    const path = memory.text(address, length);
    return { path, open: files.find(path) };
  }

  return {
    path_open(
      _folder: number,
      _lookup: number,
      address: number,
      length: number,
      flags: number,
      rights: bigint,
      _inheriting: bigint,
      _fdFlags: number,
      result: number,
    ) {
      const { path, open } = asked(address, length);
      if ((flags & (CREATE | TRUNCATE)) !== 0) {
        refused(`path_open for writing ${absolute(path)}`);
        return ERRNO.ROFS;
      }
      if (open === undefined) {
        refused(`path_open ${absolute(path)}`);
        return ERRNO.NOENT;
      }
      if (open.kind === 'file' && (rights & WRITING) !== 0n) {
        refused(`path_open for writing ${absolute(path)}`);
        return ERRNO.ROFS;
      }
      const fd = files.add(open);
      if (fd === undefined) return ERRNO.AGAIN;
      memory.setU32(result, fd);
      return ERRNO.SUCCESS;
    },
    path_filestat_get(
      _folder: number,
      _lookup: number,
      address: number,
      length: number,
      result: number,
    ) {
      const { path, open } = asked(address, length);
      if (open === undefined) {
        refused(`path_filestat_get ${absolute(path)}`);
        return ERRNO.NOENT;
      }
      putStat(memory, result, open);
      return ERRNO.SUCCESS;
    },
    path_readlink(_folder: number, address: number, length: number) {
      const { path, open } = asked(address, length);
      if (open !== undefined) return ERRNO.INVAL; // not a link
      refused(`path_readlink ${absolute(path)}`);
      return ERRNO.NOENT;
    },
  };
}

/** wasi-libc takes the preopened folder off. */
function absolute(path: string): string {
  return path.startsWith('/') ? path : `/${path}`;
}
