/**
 * Whether bubblewrap can isolate on this machine at all, and what the Python is like that is to run in it: both
 * in one run, in which the whole disk is read-only and nothing of any file is loaded.
 * @module
 */
import { execFile } from 'node:child_process';
import { isolating } from './bwrap-arguments.ts';

/** A Python, as it describes itself. */
export interface PythonFacts {
  /** As it was started: a link inside a virtual environment. */
  readonly executable: string;
  /** The program behind all links. */
  readonly program: string;
  /** `3.11.7 (main, …)`, without line breaks. */
  readonly version: string;
  /** Root of the environment, and of the installation that it is made from. */
  readonly prefix: string;
  readonly basePrefix: string;
  /** Folders of modules, the user's own included. */
  readonly path: readonly string[];
  /** Without it no filter can be put in force. */
  readonly ctypes: boolean;
  /** Whether modules come from elsewhere too (editable installations): what `site` does at start-up is needed. */
  readonly finders: boolean;
}

/** A sentence says why it cannot be used. */
export type Trial =
  | { readonly kind: 'ready'; readonly python: PythonFacts }
  | { readonly kind: 'refused'; readonly why: string };

/** The arguments of bubblewrap. `HOME` and the PATH are for scripts that stand in for a Python. */
export function trialArguments(python: string): readonly string[] {
  const { HOME = '/', PATH = '' } = process.env;
  const env = ['--setenv', 'HOME', HOME, '--setenv', 'PATH', PATH];
  const view = ['--ro-bind', '/', '/', '--dev', '/dev', ...env, '--chdir', '/'];
  return [...isolating(), ...view, '--', python, '-I', '-B', '-c', DESCRIBE];
}

/** Runs it. */
export async function tryOut(bwrap: string, python: string): Promise<Trial> {
  const { error, stdout, stderr } = await run(bwrap, trialArguments(python));
  const said = stderr.trim().split('\n').at(-1)?.slice(0, 300) ?? '';
  if (/^bwrap: /m.test(stderr)) return { kind: 'refused', why: namespacesRefused(said) };
  const facts = error === undefined ? parseFacts(stdout) : undefined;
  if (facts !== undefined) return { kind: 'ready', python: facts };
  const why = `${python} is no Python 3.8 or newer (${said || error || 'it said nothing'}): name another one with --python`;
  return { kind: 'refused', why };
}

function namespacesRefused(said: string): string {
  return (
    `bubblewrap may not make namespaces here (${said}): allow unprivileged user namespaces ` +
    '(sysctl kernel.unprivileged_userns_clone=1 user.max_user_namespaces=10000; Ubuntu 24.04: kernel.apparmor_restrict_unprivileged_userns=0)'
  );
}

/**
 * Standard library only, and little of it: it is in the way of every run. The finder of setuptools stands in for
 * distutils, which no model needs.
 */
const DESCRIBE = `
import os, sys
if sys.version_info < (3, 8):
    sys.exit("version " + sys.version.split()[0])
from _json import encode_basestring_ascii as text
try:
    import _ctypes
    ctypes = "true"
except ImportError:
    ctypes = "false"
path = list(sys.path)
if sys.prefix == sys.base_prefix:
    import site
    path.append(site.getusersitepackages())
finders = [finder for finder in sys.meta_path if not getattr(finder, "__module__", type(finder).__module__).startswith(
    ("_frozen_importlib", "_distutils_hack"))]
names = [sys.executable, os.path.realpath(sys.executable), " ".join(sys.version.split()), sys.prefix, sys.base_prefix]
sys.stdout.write("[%s, [%s], %s, %s]" % (", ".join(map(text, names)), ", ".join(map(text, path)), ctypes,
                                         "true" if finders else "false"))
`;

interface Ran {
  readonly error: string | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

async function run(program: string, args: readonly string[]): Promise<Ran> {
  const options = { env: {}, timeout: 20_000, killSignal: 'SIGKILL', maxBuffer: 2 ** 20 } as const;
  return new Promise((resolve) => {
    execFile(program, [...args], options, (error, stdout, stderr) => {
      resolve({ error: error === null ? undefined : error.message, stdout, stderr });
    });
  });
}

/** Undefined where the text is not what DESCRIBE prints. */
export function parseFacts(text: string): PythonFacts | undefined {
  const facts = parsed(text);
  if (!Array.isArray(facts) || facts.length !== 8) return undefined;
  const [executable, program, version, prefix, basePrefix, path, ctypes, finders] =
    facts as unknown[];
  if (!isPath(executable) || !isPath(program) || !isPath(prefix) || !isPath(basePrefix)) {
    return undefined;
  }
  if (typeof version !== 'string' || typeof ctypes !== 'boolean') return undefined;
  if (typeof finders !== 'boolean') return undefined;
  if (!Array.isArray(path) || !path.every((one) => typeof one === 'string')) return undefined;
  return { executable, program, version, prefix, basePrefix, path, ctypes, finders };
}

/** Facts as DESCRIBE prints them. */
export function factsText(python: PythonFacts): string {
  const { executable, program, version, prefix, basePrefix, path, ctypes, finders } = python;
  return JSON.stringify([executable, program, version, prefix, basePrefix, path, ctypes, finders]);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isPath(value: unknown): value is string {
  return typeof value === 'string' && value.startsWith('/');
}
