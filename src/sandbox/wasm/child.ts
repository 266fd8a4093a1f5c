/**
 * The child process as its parent sees it: what it tells over its pipes, and the moment at which it is killed.
 * @module
 */
import { spawn, type ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';
import type { EventChannel } from '../event-channel.ts';
import type { RunLimits, RunOutcome } from '../level.ts';
import { endWithUs } from './end-with-us.ts';
import { EVENTS_PIPE, HOST_PIPE, type RunRequest } from './protocol.ts';

/** What to start. */
export interface ChildRun {
  readonly program: string;
  /** Open descriptors: the module, then the files that parts lie in. */
  readonly files: readonly number[];
  readonly request: RunRequest;
  readonly limits: RunLimits;
}

/** How it ended. */
export interface ChildEnd {
  readonly killed: RunOutcome | undefined;
  readonly status: string;
  /** The interpreter was not the one that is pinned: nothing was run. */
  readonly altered: boolean;
}

/** Bytes of what the child itself has to say. */
const MOST_HOST_BYTES = 2 ** 20;

/** Runs it to its end, or to the end of its time or of its output. */
export async function runChild(run: ChildRun, channel: EventChannel): Promise<ChildEnd> {
  const { program, files, request, limits } = run;
  const child = spawn(process.execPath, [...flagsFor(program), program], {
    env: {},
    stdio: ['pipe', 'ignore', 'ignore', 'pipe', 'pipe', ...files],
    windowsHide: true,
  });
  // The guest may be in a loop without end, and hears of nothing.
  const leave = (): void => void child.kill('SIGKILL');
  process.once('exit', leave);
  const unwatch = endWithUs(child.pid);
  let killed: RunOutcome | undefined;
  const kill = (why: RunOutcome): void => {
    killed ??= why;
    child.kill('SIGKILL');
  };
  const timer = setTimeout(() => kill('killed-timeout'), limits.seconds * 1000);
  let left = limits.outputBytes;
  pipe(child, EVENTS_PIPE).on('data', (bytes: Buffer) => {
    left -= bytes.length;
    if (killed === undefined) channel.feed(bytes);
    if (left < 0 || channel.isFull) kill('killed-output');
  });
  const told: Buffer[] = [];
  let toldBytes = 0;
  pipe(child, HOST_PIPE).on('data', (bytes: Buffer) => {
    toldBytes += bytes.length;
    if (toldBytes > MOST_HOST_BYTES) kill('killed-output');
    else told.push(bytes);
  });
  child.stdin?.on('error', () => undefined); // it ended before it read what it was asked
  child.stdin?.end(JSON.stringify(request));
  const status = await ended(child);
  unwatch();
  clearTimeout(timer);
  process.off('exit', leave);
  return endFrom(Buffer.concat(told).toString('utf8'), { killed, status }, channel);
}

/** Node 20 calls it experimental. The child may read its own program, and nothing else. */
function flagsFor(program: string): string[] {
  const permission = ['--permission', '--experimental-permission'].find((flag) =>
    process.allowedNodeEnvironmentFlags.has(flag),
  );
  return [
    permission ?? '--experimental-permission',
    `--allow-fs-read=${program}`,
    '--disallow-code-generation-from-strings',
    '--no-addons',
    // A smaller compiler is less to trust, and starts in half the time.
    '--liftoff-only',
    '--no-warnings',
  ];
}

function pipe({ stdio }: ChildProcess, fd: number): Readable {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- made by `spawn` above
  return stdio[fd] as Readable;
}

async function ended(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code, signal) =>
      resolve(signal === null ? `exit code ${code}` : `signal ${signal}`),
    );
  });
}

/** Takes what the child told into the channel. */
function endFrom(
  text: string,
  { killed, status }: Pick<ChildEnd, 'killed' | 'status'>,
  channel: EventChannel,
): ChildEnd {
  let end: ChildEnd = { killed, status, altered: false };
  for (const line of text.split('\n')) {
    const { event, end: how, detail = '' } = parsed(line);
    if (event !== undefined) channel.host(event, detail);
    if (how === 'altered') end = { ...end, altered: true };
    if (how === 'output') end = { ...end, killed: end.killed ?? 'killed-output' };
    if (how === 'exit') end = { ...end, status: `exit code ${detail}` };
    if (how === 'trap') end = { ...end, status: detail };
  }
  if (end.killed !== undefined) channel.host('killed', end.killed.replace('killed-', ''));
  return end;
}

function parsed(line: string): Readonly<Record<string, string | undefined>> {
  try {
    // Our own program wrote it; a line that was cut off by the kill is none.
    return JSON.parse(line);
  } catch {
    return {};
  }
}
