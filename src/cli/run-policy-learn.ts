/**
 * Learns a policy: opens the libraries, lets the engine read them, writes what it proved.
 * @module
 */
import { DECLARED, learn } from '../learn/index.ts';
import { policyFileText } from '../policy/learned/file.ts';
import { jsonText, terminalText } from '../report/escape.ts';
import { milliseconds } from './clock.ts';
import type { Invocation } from './command.ts';
import { INCOMPLETE, NOTHING, OK } from './exit-code.ts';
import {
  fileComments,
  learnedPolicy,
  learnReport,
  summaryText,
  unprovenText,
  type LearnRun,
} from './learned-policy.ts';
import { openLibrary, type OpenLibrary } from './library/open-library.ts';
import { openOutput, type OutputFile } from './output-file.ts';
import { withoutPrograms } from './program-modules.ts';
import { openPythonParser } from './python-grammar.ts';
import { keepOldHeapSmall } from './small-heap.ts';
import type { Terminal } from './terminal.ts';

/** Learns from the libraries under the paths and writes a policy file. */
export async function runPolicyLearn({ paths, values, terminal }: Invocation): Promise<number> {
  const quiet = values['quiet'] === true;
  const text = (key: string): string | undefined => {
    const value = values[key];
    return typeof value === 'string' ? value : undefined;
  };
  const outputs = openOutputs([text('output'), text('unproven')], values['force'] === true);
  const opened: OpenLibrary[] = [];
  try {
    const libraries = await openAll(paths, opened);
    const bases = await openAll((text('bases') ?? '').split('\n').filter(isGiven), opened);
    const run = await learnFrom(libraries, bases, quiet ? undefined : terminal);
    const [output, unproven] = outputs;
    const found = text('format') === 'json' ? jsonOf(run) : tomlOf(run);
    if (output === undefined) terminal.out(found);
    else output.write(found);
    unproven?.write(unprovenText(run.result));
    for (const one of outputs) one?.finish();
    if (!quiet) terminal.err(summaryText(run).split('\n').map(terminalText).join('\n'));
    return exitCodeOf(run);
  } catch (error) {
    for (const one of outputs) one?.discard();
    throw error;
  } finally {
    for (const library of opened) library.close();
  }
}

function isGiven(path: string): boolean {
  return path !== '';
}

async function openAll(
  paths: readonly string[],
  opened: OpenLibrary[],
): Promise<readonly OpenLibrary[]> {
  const libraries: OpenLibrary[] = [];
  for (const path of paths) {
    const library = await openLibrary(path);
    libraries.push(library);
    opened.push(library);
  }
  return libraries;
}

/** Opened before the work begins: that a file is in the way should not be said a minute later. */
function openOutputs(
  paths: readonly (string | undefined)[],
  force: boolean,
): readonly (OutputFile | undefined)[] {
  const opened: (OutputFile | undefined)[] = [];
  try {
    for (const path of paths) opened.push(path === undefined ? undefined : openOutput(path, force));
    return opened;
  } catch (error) {
    for (const one of opened) one?.discard();
    throw error;
  }
}

async function learnFrom(
  libraries: readonly OpenLibrary[],
  bases: readonly OpenLibrary[],
  terminal: Terminal | undefined,
): Promise<LearnRun> {
  const started = milliseconds();
  keepOldHeapSmall();
  const parse = await openPythonParser();
  const bar = openBar(terminal);
  try {
    const { update: progress } = bar;
    const sources = libraries;
    const found = learn({ parse, sources, basesOnly: bases, declared: DECLARED, progress });
    const result = withoutPrograms(found);
    return { result, libraries, bases, elapsedMs: milliseconds() - started };
  } finally {
    bar.clear();
  }
}

/** How far the reading is, on a terminal. */
interface Bar {
  readonly update: (done: number, total: number) => void;
  readonly clear: () => void;
}

function openBar(terminal: Terminal | undefined): Bar {
  if (terminal?.mayDraw !== true) return { update: () => undefined, clear: () => undefined };
  let drawn = milliseconds();
  return {
    update(done, total) {
      if (milliseconds() - drawn < 100) return;
      drawn = milliseconds();
      terminal.err(`\r\u001b[2K${done} of ${total} files`);
    },
    clear: () => terminal.err('\r\u001b[2K'),
  };
}

function tomlOf(run: LearnRun): string {
  return policyFileText(learnedPolicy(run), fileComments(run));
}

function jsonOf(run: LearnRun): string {
  return `${jsonText(learnReport(run), 1)}\n`;
}

/** What could not be read is never 0; a library without classes gave nothing. */
function exitCodeOf({ result, libraries, bases }: LearnRun): number {
  if ([...libraries, ...bases].some(({ skipped }) => skipped.length > 0)) return INCOMPLETE;
  return result.totals.classes === 0 && result.functions.length === 0 ? NOTHING : OK;
}
