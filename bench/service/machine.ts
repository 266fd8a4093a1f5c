/**
 * What processes have used, from proc(5): on a machine that does other work as well, the processor's time says more than
 * the clock.
 * @module
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const TICKS_PER_SECOND = 100;
const PAGE_BYTES = 4096;

/** Seconds of processor time: of a process itself, and of the children that it has waited for. */
export interface ProcessorTime {
  readonly own: number;
  readonly children: number;
}

/** What a process has used; nothing when it is gone. */
export function processorTime(pid: number): ProcessorTime {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [user = 0, system = 0, childUser = 0, childSystem = 0] = fields.slice(11, 15).map(Number);
    return {
      own: (user + system) / TICKS_PER_SECOND,
      children: (childUser + childSystem) / TICKS_PER_SECOND,
    };
  } catch {
    return { own: 0, children: 0 };
  }
}

/** The same in one figure. */
export function cpuSeconds(pid: number): number {
  const { own, children } = processorTime(pid);
  return own + children;
}

/** MiB that a process has in memory. */
export function residentMiB(pid: number): number {
  try {
    const [, pages] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ');
    return (Number(pages) * PAGE_BYTES) / 2 ** 20;
  } catch {
    return 0;
  }
}

/** The process and all of its descendants. */
export function familyOf(pid: number): readonly number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (/^\d+$/.test(name)) parents.set(Number(name), parentOf(Number(name)));
  }
  const family = [pid];
  for (const member of family)
    for (const [child, parent] of parents) if (parent === member) family.push(child);
  return family;
}

function parentOf(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return 0;
  }
}

/** A throw-away PostgreSQL. */
export interface Server {
  readonly url: string;
  readonly pid: number;
  restart(): void;
  stop(): void;
}

const SCRIPT = 'oracle/service/postgres.sh';

/** Starts it in a folder of its own, which is gone in the end: its user must be able to get there. */
export function startPostgres(): Server {
  const folder = mkdtempSync(join(tmpdir(), 'pickleproof-postgres-'));
  const run = (what: string): string =>
    execFileSync(SCRIPT, [what, folder], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  const url = run('start').trim();
  const [pid = '0'] = readFileSync(`${folder}/data/postmaster.pid`, 'utf8').split('\n');
  return {
    url,
    pid: Number(pid),
    restart: () => void run('restart'),
    stop: () => void run('stop'),
  };
}
