/**
 * Times the loaders of a Python of the user's, in a process of its own.
 * @module
 */
import { spawn } from 'node:child_process';
import { median, type PythonTiming } from '../../convert/compare/comparison.ts';
import { PYTHON_SCRIPT } from './python-script.ts';

/** What to load, and how often. */
export interface PythonTask {
  /** Path or name of the interpreter. */
  readonly python: string;
  readonly repeats: number;
  /** Seconds. */
  readonly timeout: number;
  readonly files: readonly {
    readonly id: string;
    readonly format: string;
    readonly path: string;
  }[];
}

/** The times by file. */
export interface PythonReport {
  /** The version of Python, or what went wrong; undefined when nobody asked for it. */
  readonly about: string | undefined;
  readonly timings: ReadonlyMap<string, readonly PythonTiming[]>;
}

/** Characters that are taken of an answer. */
const MOST_OUTPUT = 2 ** 22;

/** Runs the loaders; what goes wrong is said in the report, never thrown. */
export async function timePython(task: PythonTask): Promise<PythonReport> {
  const { python, repeats, files } = task;
  // -I: nothing of the working directory, the environment or the user's own packages is imported.
  const result = await runProgram(python, ['-I', '-c', PYTHON_SCRIPT], {
    input: JSON.stringify({ repeats, files }),
    timeout: task.timeout,
  });
  if (result.failure !== undefined) return { about: result.failure, timings: new Map() };
  return parseAnswer(result.out) ?? { about: 'an answer that is none', timings: new Map() };
}

interface ProgramResult {
  readonly out: string;
  readonly failure: string | undefined;
}

function runProgram(
  program: string,
  args: readonly string[],
  { input, timeout }: { readonly input: string; readonly timeout: number },
): Promise<ProgramResult> {
  return new Promise((resolve) => {
    const env = { ...process.env, TF_CPP_MIN_LOG_LEVEL: '3' };
    const child = spawn(program, args, { env, stdio: ['pipe', 'pipe', 'ignore'] });
    let out = '';
    let failure: string | undefined;
    const stop = (why: string): void => {
      failure ??= why;
      child.kill('SIGKILL');
    };
    const timer = setTimeout(() => stop(`stopped after ${timeout} s`), timeout * 1000);
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      if (out.length > MOST_OUTPUT) stop('an answer that does not end');
    });
    child.on('error', (error) => {
      failure ??= error.message;
    });
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      if (code !== 0) failure ??= `it ended with ${signal ?? `exit code ${code}`}`;
      resolve({ out, failure });
    });
    child.stdin.on('error', () => undefined).end(input);
  });
}

function parseAnswer(text: string): PythonReport | undefined {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(answer) || !Array.isArray(answer['rows'])) return undefined;
  const timings = new Map<string, PythonTiming[]>();
  for (const row of answer['rows']) {
    const timing = isRecord(row) ? timingOf(row) : undefined;
    if (timing === undefined || !isRecord(row)) continue;
    const id = String(row['id']);
    timings.set(id, [...(timings.get(id) ?? []), timing]);
  }
  return { about: `Python ${textOf(answer['python']) ?? '?'}`, timings };
}

function timingOf(row: Readonly<Record<string, unknown>>): PythonTiming | undefined {
  const { seconds } = row;
  if (!Array.isArray(seconds)) return undefined;
  const reason = textOf(row['reason']);
  const numbers = seconds.filter((one): one is number => typeof one === 'number');
  const middle = median(numbers);
  return {
    loader: textOf(row['loader']) ?? '?',
    version: textOf(row['version']),
    ms: reason === undefined && middle !== undefined ? middle * 1000 : undefined,
    reason,
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
