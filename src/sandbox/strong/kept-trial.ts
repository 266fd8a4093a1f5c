/**
 * The trial of a Python, remembered from run to run: it takes a third of the time that a small file takes.
 *
 * It is made again when anything changed that it was made from: bubblewrap, the kernel, the user, the program behind
 * the path, its environment, the folders of its modules and what `site` runs in them. What is remembered says which
 * of its own folders are shown to a guest, and nothing of how it is confined: filter, limits and namespaces are never
 * kept, and the program is the one that the user named.
 * @module
 */
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { release } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import type { KeptResults } from '../canary.ts';
import { bwrapVersion } from './bwrap-version.ts';
import { isOfItself } from './own-folders.ts';
import { pathState, type PathState } from './path-state.ts';
import { factsText, parseFacts, trialArguments, tryOut, type PythonFacts } from './trial.ts';

/** What came of a trial, now or earlier. */
export interface Tried {
  /** As bubblewrap says it. */
  readonly version: string;
  /** A sentence says why it cannot be used. */
  readonly python: PythonFacts | string;
  /** Whether that was found out in an earlier run. */
  readonly remembered: boolean;
}

/** Where and how to remember. */
export interface Remembering {
  readonly kept?: KeptResults | undefined;
  /** Believe nothing that was remembered. */
  readonly again?: boolean | undefined;
  /** Milliseconds since 1970. */
  readonly now?: (() => number) | undefined;
}

/** What changed within this time (nanoseconds) of a trial may change again and look the same: git, racy-git.txt. */
const GRAIN = 2_000_000_000n;
/** Characters of what is kept: paths of some hundred folders. */
const MOST_TEXT = 2 ** 16;
/** What stands for nothing. */
const FORGOTTEN = 'none';

/** Tries a Python out under this bubblewrap, or remembers how that went. */
export async function tried(
  bwrap: string,
  python: string,
  { kept, again = false, now = Date.now }: Remembering = {},
): Promise<Tried> {
  const key = keyOf(bwrap, python);
  const before = again ? undefined : recalled(kept?.get(key), python);
  if (before !== undefined) return { ...before, remembered: true };
  const began = BigInt(Math.floor(now())) * 1_000_000n;
  const [version, trial] = await Promise.all([bwrapVersion(bwrap), tryOut(bwrap, python)]);
  const found = trial.kind === 'ready' ? trial.python : trial.why;
  if (kept !== undefined) {
    const value =
      keyOf(bwrap, python) === key ? valueOf({ version, python: found }, python, began) : FORGOTTEN;
    if (value !== FORGOTTEN || again) kept.put(key, value);
    kept.save();
  }
  return { version, python: found, remembered: false };
}

/** Everything that is known before a Python is asked; the trial's own program is a part of it. */
function keyOf(bwrap: string, python: string): string {
  const folder = dirname(python);
  const files = [bwrap, python, join(folder, 'pyvenv.cfg'), join(dirname(folder), 'pyvenv.cfg')];
  const machine = [release(), process.arch, process.getuid?.(), process.getgid?.()];
  const states = files.map((path) => pathState(path).text);
  return `python:${sha256(JSON.stringify([trialArguments(python), machine, states]))}`;
}

type Known = Pick<Tried, 'version'> & { readonly python: PythonFacts };

/** What was remembered, when all that it was found from is as it was. */
function recalled(value: string | undefined, python: string): Known | undefined {
  const [version, text, digest] = parsed(value ?? '');
  if (typeof version !== 'string' || typeof text !== 'string') return undefined;
  const facts = parseFacts(text);
  if (facts === undefined || !isOfItself(facts, python)) return undefined;
  return digest === digestOf(statesOf(facts)) ? { version, python: facts } : undefined;
}

/** A text for `recalled`; `FORGOTTEN` for what must not be remembered. */
function valueOf(
  { version, python: facts }: Omit<Tried, 'remembered'>,
  python: string,
  began: bigint,
): string {
  if (typeof facts === 'string' || !isOfItself(facts, python)) return FORGOTTEN;
  const states = statesOf(facts);
  if (states.some(({ changed }) => began - changed < GRAIN)) return FORGOTTEN;
  const text = JSON.stringify([version, factsText(facts), digestOf(states)]);
  return text.length > MOST_TEXT ? FORGOTTEN : Buffer.from(text).toString('base64url');
}

/** The folders of modules, and in them what `site` reads or runs at start-up (Lib/site.py). */
function statesOf({ path, prefix, program }: PythonFacts): readonly PathState[] {
  const folders = [...new Set(path.filter(isAbsolute))];
  const files = [program, join(prefix, 'pyvenv.cfg'), ...folders.flatMap(startFiles)];
  return [...folders, ...files].map((one) => pathState(one));
}

/** A line of a .pth file may import a module that stands beside it. */
function startFiles(folder: string): readonly string[] {
  const names = namesIn(folder);
  const runs = names.some((name) => name.endsWith('.pth'));
  return names
    .filter(
      (name) => /^(?:site|user)customize\b/.test(name) || (runs && /\.(?:pth|py)$/.test(name)),
    )
    .map((name) => join(folder, name));
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).toSorted();
  } catch {
    return []; // its state says that there is nothing
  }
}

function digestOf(states: readonly PathState[]): string {
  return sha256(JSON.stringify(states.map(({ text }) => text)));
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function parsed(value: string): readonly unknown[] {
  try {
    const made: unknown = JSON.parse(Buffer.from(value, 'base64url').toString('utf8'));
    return Array.isArray(made) ? made : [];
  } catch {
    return [];
  }
}
