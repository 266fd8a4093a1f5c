/**
 * The arguments of bubblewrap.
 * @module
 */
import type { Bind, Link } from './view.ts';

/** Whoever owns nothing. */
const NOBODY = '65534';

/** New namespaces of every kind, no rights, no environment, and an end together with whoever started it. */
export function isolating(): readonly string[] {
  // `--unshare-all` alone goes on where a user namespace is refused.
  const namespaces = ['--unshare-all', '--unshare-user', '--hostname', 'sandbox'];
  const rights = ['--cap-drop', 'ALL', '--uid', NOBODY, '--gid', NOBODY, '--clearenv'];
  return [...namespaces, ...rights, '--die-with-parent', '--new-session'];
}

/** What a guest sees, and what it is started as. */
export interface Guest {
  readonly binds: readonly Bind[];
  readonly links: readonly Link[];
  readonly environment: ReadonlyMap<string, string>;
  /** Bytes of the only place that can be written to, in memory. */
  readonly scratchBytes: number;
  readonly command: readonly string[];
}

/** Everything, from the namespaces to the command. Nothing but `/tmp` can be written to, and there is no /proc. */
export function bwrapArguments(guest: Guest): readonly string[] {
  const { binds, links, environment, scratchBytes, command } = guest;
  // First, so that what lies below /tmp on this machine can be laid over it.
  const scratch = ['--size', String(scratchBytes), '--tmpfs', '/tmp'];
  const shown = binds.flatMap(({ from, at, device }) => [
    device ? '--dev-bind' : '--ro-bind',
    from,
    at,
  ]);
  const linked = links.flatMap(({ at, to }) => ['--symlink', to, at]);
  const frozen = ['--remount-ro', '/', '--chdir', '/tmp'];
  const variables = [...environment].flatMap(([name, value]) => ['--setenv', name, value]);
  return [
    ...isolating(),
    ...scratch,
    ...shown,
    ...linked,
    ...frozen,
    ...variables,
    '--',
    ...command,
  ];
}
