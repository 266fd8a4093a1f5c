/**
 * WASI: reading what is open, and writing to the three outputs. Nothing else can be written to.
 * @module
 */
import { ERRNO, FILE_TYPE } from './errno.ts';
import { ROOT_FD, type OpenFile } from './file-table.ts';
import type { GuestMemory } from './guest-memory.ts';
import type { Host, WasiFunctions } from './host.ts';

/** Rights of a descriptor: all of them, as each call looks for itself. */
const ALL_RIGHTS = 0x1fff_ffffn;

/** Calls on open files. */
export function fileImports({ memory, files, write, refused }: Host): WasiFunctions {
  return {
    fd_read(fd: number, vectors: number, count: number, result: number) {
      const open = files.get(fd);
      if (open?.kind === 'nothing') return done(memory, result, 0);
      if (open?.kind !== 'file') return ERRNO.BADF;
      const length = fill(open, open.position, memory.vectors(vectors, count));
      open.position += length;
      return done(memory, result, length);
    },
    fd_pread(fd: number, vectors: number, count: number, offset: bigint, result: number) {
      const open = files.get(fd);
      if (open?.kind !== 'file') return ERRNO.BADF;
      return done(memory, result, fill(open, Number(offset), memory.vectors(vectors, count)));
    },
    fd_write(fd: number, vectors: number, count: number, result: number) {
      const open = files.get(fd);
      if (open?.kind !== 'output') {
        refused(`fd_write to descriptor ${fd}`);
        return ERRNO.BADF;
      }
      let length = 0;
      for (const bytes of memory.vectors(vectors, count)) {
        write(open.output, bytes);
        length += bytes.length;
      }
      return done(memory, result, length);
    },
    fd_seek(fd: number, offset: bigint, whence: number, result: number) {
      const open = files.get(fd);
      if (open?.kind !== 'file') return open === undefined ? ERRNO.BADF : ERRNO.SPIPE;
      const from = [0, open.position, open.file.size][whence];
      const position = (from ?? NaN) + Number(offset);
      if (!(position >= 0) || !Number.isSafeInteger(position)) return ERRNO.INVAL;
      open.position = position;
      memory.setU64(result, BigInt(position));
      return ERRNO.SUCCESS;
    },
    fd_tell(fd: number, result: number) {
      const open = files.get(fd);
      if (open?.kind !== 'file') return ERRNO.BADF;
      memory.setU64(result, BigInt(open.position));
      return ERRNO.SUCCESS;
    },
    fd_close: (fd: number) => (files.close(fd) ? ERRNO.SUCCESS : ERRNO.BADF),
    fd_fdstat_get(fd: number, result: number) {
      const open = files.get(fd);
      if (open === undefined) return ERRNO.BADF;
      const view = memory.view(result, 24);
      view.setUint8(0, fileType(open));
      view.setUint16(2, 0, true);
      view.setBigUint64(8, ALL_RIGHTS, true);
      view.setBigUint64(16, ALL_RIGHTS, true);
      return ERRNO.SUCCESS;
    },
    fd_fdstat_set_flags: (fd: number) => (files.get(fd) === undefined ? ERRNO.BADF : ERRNO.SUCCESS),
    fd_filestat_get(fd: number, result: number) {
      const open = files.get(fd);
      if (open === undefined) return ERRNO.BADF;
      putStat(memory, result, open);
      return ERRNO.SUCCESS;
    },
    fd_prestat_get(fd: number, result: number) {
      if (fd !== ROOT_FD) return ERRNO.BADF;
      memory.setU32(result, 0); // a folder
      memory.setU32((result >>> 0) + 4, 1);
      return ERRNO.SUCCESS;
    },
    fd_prestat_dir_name(fd: number, address: number, length: number) {
      if (fd !== ROOT_FD || length < 1) return ERRNO.BADF;
      memory.bytes(address, 1)[0] = 0x2f; // "/"
      return ERRNO.SUCCESS;
    },
    // The folder is shown empty: nobody needs to list it.
    fd_readdir(fd: number, _buffer: number, _length: number, _cookie: bigint, result: number) {
      if (files.get(fd)?.kind !== 'folder') return ERRNO.BADF;
      return done(memory, result, 0);
    },
    fd_advise: () => ERRNO.SUCCESS,
    fd_sync: () => ERRNO.SUCCESS,
    fd_datasync: () => ERRNO.SUCCESS,
  };
}

/** `filestat` of what is open: its kind and size, and nothing else of any machine. */
export function putStat(memory: GuestMemory, address: number, open: OpenFile): void {
  const view = memory.view(address, 64);
  for (let at = 0; at < 64; at += 8) view.setBigUint64(at, 0n, true);
  view.setUint8(16, fileType(open));
  view.setBigUint64(24, 1n, true);
  view.setBigUint64(32, BigInt(open.kind === 'file' ? open.file.size : 0), true);
}

function fileType({ kind }: OpenFile): number {
  if (kind === 'folder') return FILE_TYPE.DIRECTORY;
  return kind === 'file' ? FILE_TYPE.REGULAR_FILE : FILE_TYPE.CHARACTER_DEVICE;
}

function fill(
  { file }: OpenFile & { kind: 'file' },
  offset: number,
  buffers: Iterable<Uint8Array>,
): number {
  let length = 0;
  for (const buffer of buffers) {
    const read = file.read(offset + length, buffer);
    length += read;
    if (read < buffer.length) break;
  }
  return length;
}

function done(memory: GuestMemory, address: number, value: number): number {
  memory.setU32(address, value);
  return ERRNO.SUCCESS;
}
