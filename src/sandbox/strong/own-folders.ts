/**
 * Whether all that a Python says of itself belongs to it. Only of such a Python anything is remembered: whoever
 * writes into what is remembered could otherwise have any folder shown to a guest.
 * @module
 */
import { realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import type { PythonFacts } from './trial.ts';
import { contains } from './view.ts';

/** `python`: the path that the user means. False as well for a script that stands in for one. */
export function isOfItself(facts: PythonFacts, python: string): boolean {
  const program = realPath(python);
  if (program === undefined || facts.executable !== python || facts.program !== program)
    return false;
  const roots = [python, program].map((path) => dirname(dirname(path))).filter(isNarrow);
  const isInside = (path: string): boolean => roots.some((root) => contains(root, path));
  const folders = [facts.prefix, facts.basePrefix, ...facts.path.filter(isAbsolute)];
  return folders.every((path) => isInside(path) || isUsersOwn(path));
}

/** A program in `~/bin` or `/bin` makes nothing of what lies beside that folder its own. */
function isNarrow(root: string): boolean {
  return root !== '/' && !contains(root, homedir());
}

/** Where pip puts what one user installs (`posix_user` of Lib/sysconfig.py). */
function isUsersOwn(path: string): boolean {
  const [, version] = /\/(python3\.\d{1,3})\/site-packages$/.exec(path) ?? [];
  return version !== undefined && path === join(homedir(), '.local/lib', version, 'site-packages');
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
