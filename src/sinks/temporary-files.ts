/**
 * Names of files that are not finished, and what is left of them when their process was killed.
 * @module
 */
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Who still writes changes a file all the time; its process may be one of another machine. */
const FORGOTTEN_MS = 3_600_000;
const NAME = /^\..+\.pickleproof-(\d+)\.tmp$/;

/** The name under which a file is written until it is whole: it says which process writes it. */
export function temporaryName(name: string): string {
  return `.${name}.pickleproof-${process.pid}.tmp`;
}

/** Takes away what processes that are no more have left in a folder. */
export function removeLeftovers(folder: string): void {
  for (const name of namesIn(folder)) {
    const pid = Number(NAME.exec(name)?.[1]);
    // A folder that stepped aside is somebody's model: it is never taken away.
    if (!Number.isInteger(pid) || name.includes('.old.') || isAlive(pid)) continue;
    if (Date.now() - lastChange(join(folder, name)) < FORGOTTEN_MS) continue;
    rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function lastChange(path: string): number {
  try {
    return statSync(path).mtimeMs;
  } catch {
    return Date.now(); // it is gone
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return []; // who writes there will hear why
  }
}

/** Whether there is such a process: signal 0 asks without sending; one of somebody else says EPERM. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}
