/**
 * What this machine has for level strong, and what exactly that is.
 * @module
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { release } from 'node:os';
import { delimiter, isAbsolute } from 'node:path';
import { findPython } from './find-python.ts';
import { tried, type Remembering } from './kept-trial.ts';
import { onPath } from './on-path.ts';
import { isArchitecture, type Architecture } from './seccomp.ts';
import type { PythonFacts } from './trial.ts';

/** What a run needs. */
export interface Machine {
  readonly bwrap: string;
  readonly version: string;
  readonly python: PythonFacts;
  readonly architecture: Architecture;
  /** Whether the Python was found out about in an earlier run. */
  readonly remembered: boolean;
}

/** What is there; a sentence when something is not. */
export async function lookAround(
  asked: string | undefined,
  remembering: Remembering = {},
): Promise<Machine | string> {
  if (process.platform !== 'linux') return 'level strong needs Linux: use --level wasm';
  const { arch } = process;
  if (!isArchitecture(arch)) return `level strong knows no filter for ${arch}: use --level wasm`;
  if (!hasSeccomp())
    return 'this kernel has no seccomp filters (CONFIG_SECCOMP_FILTER): use --level wasm';
  const [bwrap] = onPath('bwrap');
  if (bwrap === undefined) return 'bubblewrap is not installed: apt-get install bubblewrap';
  const path = findPython(asked);
  if (path === undefined) {
    const what = asked === undefined ? 'no python3 on the PATH' : `no program ${asked}`;
    return `${what}: apt-get install python3, or name one with --python`;
  }
  const { version, python: found, remembered } = await tried(bwrap, path, remembering);
  if (isTooOld(version)) return `${version} is too old, 0.7 is needed: use --level wasm`;
  if (typeof found === 'string') return found;
  const python = { ...found, path: [...found.path, ...pythonPath()] };
  if (!python.ctypes) return `${path} has no module ctypes: name another one with --python`;
  return { bwrap, version, python, architecture: arch, remembered };
}

/** What the user has said belongs to it. The Python itself runs isolated from its environment. */
function pythonPath(path = process.env['PYTHONPATH'] ?? ''): readonly string[] {
  return path.split(delimiter).filter(isAbsolute);
}

function hasSeccomp(): boolean {
  if (existsSync('/proc/sys/kernel/seccomp/actions_avail')) return true;
  try {
    return /^Seccomp:/m.test(readFileSync('/proc/self/status', 'utf8'));
  } catch {
    return true; // no /proc here: setting the filter will tell
  }
}

/** Also of another bubblewrap under the same name and version the self-test has to be made anew. */
export function identityOf({ bwrap, version, python, architecture }: Machine): string {
  const { program } = python;
  const sha256 = createHash('sha256').update(readFileSync(bwrap)).digest('hex');
  const machine = { bwrap, version, sha256, kernel: release(), architecture };
  const { size, mtimeMs } = statSync(program, { throwIfNoEntry: false }) ?? {};
  return JSON.stringify({
    ...machine,
    user: process.getuid?.(),
    size,
    mtimeMs,
    // Its folders are what a guest sees.
    python,
  });
}

/** `--size`, without which files could take all memory, came with 0.7. */
function isTooOld(version: string): boolean {
  const [, major = '0', minor = '0'] = /(\d+)\.(\d+)/.exec(version) ?? [];
  return Number(major) === 0 && Number(minor) < 7;
}
