/**
 * WASI: what there is no reason for. Each call is told by the host and fails.
 * @module
 */
import { ERRNO } from './errno.ts';
import type { Host, WasiFunctions } from './host.ts';

/** Calls that would change a file, with where the first path among their arguments stands. */
const CHANGES: Readonly<Record<string, number | undefined>> = {
  fd_allocate: undefined,
  fd_filestat_set_size: undefined,
  fd_filestat_set_times: undefined,
  fd_pwrite: undefined,
  path_create_directory: 1,
  path_filestat_set_times: 2,
  path_link: 2,
  path_remove_directory: 1,
  path_rename: 1,
  path_symlink: 0,
  path_unlink_file: 1,
};
const SOCKETS = ['sock_accept', 'sock_recv', 'sock_send', 'sock_shutdown'];

/** Everything that is refused. */
export function refusedImports(host: Host): WasiFunctions {
  const changes = Object.entries(CHANGES).map(([name, at]) => [
    name,
    (...args: readonly (number | bigint)[]) => {
      const path = at === undefined ? '' : ` ${pathAt(host, args, at)}`;
      host.refused(`${name}${path}`);
      return ERRNO.ROFS;
    },
  ]);
  const sockets = SOCKETS.map((name) => [
    name,
    () => {
      host.refused(name);
      return ERRNO.NOSYS;
    },
  ]);
  return Object.fromEntries([...changes, ...sockets]);
}

function pathAt({ memory }: Host, args: readonly (number | bigint)[], at: number): string {
  return memory.text(Number(args[at]), Number(args[at + 1]));
}
