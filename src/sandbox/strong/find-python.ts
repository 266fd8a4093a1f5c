/**
 * The Python that a user means: the one asked for, that of the active virtual environment, or `python3`.
 *
 * pyenv puts scripts on the PATH that find out the version each time they are run, which takes longer than a whole
 * run in the sandbox: what they would find is looked up here (pyenv 2.3, libexec/pyenv-version-name).
 * @module
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isProgram, onPath } from './on-path.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where it lies; undefined when there is none. `asked`: `--python`, a path or a name on the PATH. */
export function findPython(
  asked?: string,
  env: Environment = process.env,
  cwd: string = process.cwd(),
): string | undefined {
  if (asked !== undefined) return found(asked, env, cwd);
  const active = env['VIRTUAL_ENV'];
  const inside = active === undefined ? undefined : join(active, 'bin', 'python');
  if (inside !== undefined && isProgram(inside)) return inside;
  return found('python3', env, cwd);
}

function found(asked: string, env: Environment, cwd: string): string | undefined {
  if (asked.includes('/')) {
    const path = resolve(cwd, asked);
    return isProgram(path) ? throughShim(path, env, cwd) : undefined;
  }
  for (const path of onPath(asked, env['PATH'])) {
    const behind = throughShim(path, env, cwd);
    if (behind !== undefined) return behind;
  }
  return undefined;
}

/** What a script of pyenv would run; undefined when that is whatever else stands on the PATH. */
function throughShim(path: string, env: Environment, cwd: string): string | undefined {
  const folder = dirname(path);
  const root = dirname(folder);
  if (basename(folder) !== 'shims' || !existsSync(join(root, 'versions'))) return path;
  for (const version of pyenvVersions(root, env, cwd)) {
    if (version === 'system') return undefined;
    const program = join(root, 'versions', version, 'bin', basename(path));
    if (isProgram(program)) return program;
  }
  return path;
}

/** The versions in force, the first one first. */
function pyenvVersions(root: string, env: Environment, cwd: string): readonly string[] {
  const set = env['PYENV_VERSION'];
  if (set !== undefined && set !== '') return set.split(':');
  const text = nearest(cwd, '.python-version') ?? textAt(join(root, 'version')) ?? 'system';
  // One that is a path would leave the folder of versions: it is no version.
  return text.split(/\s+/).filter((name) => /^[\w.+-]+$/.test(name) && !name.startsWith('.'));
}

function nearest(from: string, name: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const text = textAt(join(folder, name));
    if (text !== undefined || folder === dirname(folder)) return text;
  }
}

function textAt(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
